"""A nominee is taken out between count and night: two persons, another count, another card; both in the record."""

import json
import os
import pathlib
import subprocess

from night_walks import add_staff, sealed_season, sign_in_staff
from walking import ENVELOPE, Server, check, look


def reseal(browser):
    with Server() as server:
        page, keys = sealed_season(
            browser, server, lambda page: add_staff(page, server, "Bo Second", "administrator"))
        folder = pathlib.Path(server.folder)
        page.goto(server.address + "/night/cards")
        page.get_by_role("button", name="two twin sets").click()
        page.get_by_text("2 sets of envelopes have their codes.").wait_for()

        # River is on the card of the grand prize; one administrator asks, another decides.
        page.goto(server.address + "/night")
        page.get_by_text("A nominee declines or is disqualified after the count").click()
        who = page.locator("select[name=nominee]")
        option = who.locator("option", has_text="Grand Prize: River")
        who.select_option(option.get_attribute("value"))
        page.locator("form[action='/night/strike'] input[name=reason]").fill("was shown too early")
        page.get_by_role("button", name="Take the nominee out").click()
        page.get_by_role("status").wait_for()
        look(page, "reseal-asked")
        second = sign_in_staff(browser, server, "administrator", viewport={"width": 1280, "height": 900})
        second.goto(server.address + "/admin")
        look(second, "reseal-proposal")
        second.get_by_role("button", name="Approve").first.click()
        second.goto(server.address + "/night")
        second.get_by_text("is counted and sealed again by a keyholder").wait_for()
        check(second.get_by_role("button", name="Begin the show").count() == 1, "the show's button")
        second.get_by_role("button", name="Begin the show").click()
        second.get_by_text("these have no sealed envelope yet").wait_for()

        page.goto(server.address + "/keys")
        look(page, "reseal-keys")
        form = page.locator("form[action^='/keys/reseal/']")
        form.get_by_label("Your key file").set_input_files(keys)
        form.get_by_label("Its passphrase").fill("five words are quite good")
        form.get_by_role("button", name="Count again and reseal").click()
        page.get_by_role("status").wait_for()
        page.goto(server.address + "/night")
        check("counted and sealed again" not in page.locator("main").inner_text(), "it still waits")
        for command in (["record", "write"], ["verify", "record"]):
            done = subprocess.run(
                [os.path.abspath(ENVELOPE), *command], cwd=folder, capture_output=True, text=True)
            check(done.returncode == 0, f"{command}: {done.stdout}{done.stderr}")
        envelope = json.loads((folder / "record/envelopes/grand-prize.json").read_text())
        check(len(envelope.get("voided", [])) == 1, f"{envelope}")
