"""The audience award: tickets, a QR code on the stage, telephones, one cue."""

import csv
import json
import os
import pathlib
import subprocess

from night_walks import free_port, look_at_screen, sealed_season, sign_in_staff
from walking import ENVELOPE, Server, check, key_page, look


def add_audience_award(page):
    """A category that the hall votes on, in the season's file."""
    page.goto(page.url.split("/admin")[0] + "/admin/file")
    season = json.loads(page.locator("#file").input_value())
    films = [entry["id"] for entry in season["entries"]][:2]
    season["categories"].append({
        "id": "audience-award", "name": "Audience Award", "final": {"rule": "plurality", "choices": 1},
        "nominees": [{"id": f"hall-{film}", "entry": film} for film in films]})
    season["rounds"].append({
        "id": "hall", "kind": "final", "opens": "2026-01-01T00:00:00Z", "closes": "2036-01-01T00:00:00Z",
        "categories": ["audience-award"], "audience": {"seconds": 60}})
    text = json.dumps(season)
    page.locator("#file").fill(text)
    page.get_by_label("Reason").fill("the hall votes too")
    page.get_by_role("button", name="Check and put in place").click()
    page.wait_for_load_state()
    check("Nothing was changed" not in page.locator("main").inner_text(), page.locator("main").inner_text())


def make_tickets(page, server, count):
    page.goto(server.address + "/night/audience")
    page.get_by_label("Make codes for tickets").fill(str(count))
    with page.expect_download() as download:
        page.get_by_role("button", name="Make them").click()
    table = pathlib.Path(server.folder) / "tickets.csv"
    download.value.save_as(table)
    with open(table, newline="") as file:
        tickets = [row["code"] for row in csv.DictReader(file)]
    check(len(set(tickets)) == count, f"{len(tickets)} tickets")
    page.goto(server.address + "/night/audience")
    page.get_by_text(f"{count} tickets have their codes.").wait_for()
    return tickets


def hold_key(page, keys):
    """The audience's key, for the night."""
    page.get_by_label("Your key file").set_input_files(keys)
    page.get_by_label("Its passphrase").fill("five words are quite good")
    page.get_by_role("button", name="Hold the key for the night").click()
    page.get_by_text("The key is here until the site stops.").wait_for()


def open_vote(browser, caller, server):
    """Begins the show, makes the award of the hall the first cue by two, and opens its vote."""
    caller.goto(server.address + "/night")
    caller.get_by_role("button", name="Begin the show").click()
    caller.goto(server.address + "/night/caller")
    if "Audience Award" not in caller.locator("section.next").inner_text():
        caller.get_by_role("button", name="Make next: Audience Award").click()
        caller.get_by_text("Waits for the stage manager").wait_for()
        manager = sign_in_staff(browser, server, "manager", viewport={"width": 390, "height": 844})
        manager.goto(server.address + "/night/backstage")
        manager.get_by_role("button", name="Confirm the move").click()
        caller.locator("section.next", has_text="Audience Award").wait_for()
    for words in ("Audience Award", "Open the audience’s vote"):
        caller.locator("#go .what", has_text=words).wait_for()
        caller.locator("#go").click()
    caller.locator("#go .what", has_text="Close the vote and open the envelope").wait_for()


def start_night_keys(page, server, keys):
    """The keyholder's device beside the show."""
    folder = pathlib.Path(server.folder)
    page.goto(server.address + "/tokens")
    page.get_by_label("What it is for").fill("the night")
    page.get_by_role("button", name="Make").click()
    (folder / "token").write_text(page.get_by_role("status").locator(".command").inner_text())
    (folder / "pass").write_text("five words are quite good\n")
    return subprocess.Popen(
        [os.path.abspath(ENVELOPE), "night", "keys", "--site", server.address, "--token-file", "token",
         "--keys", str(keys), "--passphrase-file", "pass"],
        cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def audience(browser):
    port = free_port()
    with Server("--port", str(port)) as server:
        page, keys = sealed_season(browser, server, add_audience_award)
        folder = pathlib.Path(server.folder)
        tickets = make_tickets(page, server, 12)
        look(page, "audience-desk")
        hold_key(page, keys)

        caller = sign_in_staff(browser, server, "caller", viewport={"width": 1280, "height": 900})
        stage = browser.new_context(viewport={"width": 1920, "height": 1080}, bypass_csp=True).new_page()
        stage.goto(server.address + "/stage")
        phone = browser.new_context(viewport={"width": 390, "height": 844}, bypass_csp=True).new_page()
        phone.goto(server.address + "/audience")
        phone.get_by_text("No vote is open now.").wait_for()
        look(phone, "audience-closed")
        open_vote(browser, caller, server)
        stage.locator(".voting img").wait_for()
        check(stage.locator(".voting img").evaluate("e => e.naturalWidth > 100"), "no QR code on the stage")
        check(stage.locator(".countdown").inner_text() not in ("", "0:00"), "the countdown does not run")
        look_at_screen(stage, "audience-stage")
        for index, ticket in enumerate(tickets[:9]):
            phone.goto(server.address + "/audience?ticket=" + ticket)
            if index == 0:
                look(phone, "audience-ballot")
            phone.get_by_label("Stein" if index < 6 else "River").check()
            phone.get_by_role("button", name="Cast my vote").click()
            phone.get_by_text("Your vote is in.").wait_for()
        look(phone, "audience-cast")
        phone.goto(server.address + "/audience?ticket=AAAA-AAAA")
        phone.get_by_label("River").check()
        phone.get_by_role("button", name="Cast my vote").click()
        phone.get_by_text("this is no ticket’s code").wait_for()
        check("River" not in caller.locator(".now").inner_text(), "a figure before the reveal")

        holder = start_night_keys(page, server, keys)
        try:
            caller.locator("#go .what", has_text="Close the vote and open the envelope").wait_for()
            caller.locator("#go").click()
            stage.locator(".revealed .winner", has_text="Stein").wait_for()
            look_at_screen(stage, "audience-winner")
        finally:
            holder.terminate()
            holder.wait(timeout=20)
        phone.goto(server.address + "/results/category/audience-award")
        # Of so few the winner alone is published.
        told = phone.locator("main").inner_text()
        check("Stein" in told and "The body publishes the winner alone." in told, told)
        for command in (["record", "write"], ["verify", "record"]):
            done = subprocess.run(
                [os.path.abspath(ENVELOPE), *command], cwd=folder, capture_output=True, text=True)
            check(done.returncode == 0, f"{command}: {done.stdout}{done.stderr}")
