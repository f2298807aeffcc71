"""A member's ballot: by keyboard, by finger, without scripts."""

import pathlib
import re

from walking import Server, check, look


def member_by_keyboard(browser):
    """A whole ballot by keyboard alone, on a phone; the moves are announced and focus stays."""
    with Server("--demo") as server:
        context = browser.new_context(viewport={"width": 390, "height": 844}, bypass_csp=True)
        page = context.new_page()
        page.goto(server.address)
        look(page, "home")
        page.get_by_role("button", name="Simulated member 1").focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**/ballot/final")
        look(page, "ballot")
        page.get_by_role("button", name="Rank Anora next").focus()
        page.keyboard.press("Enter")
        page.get_by_role("button", name="Rank Wicked next").focus()
        page.keyboard.press("Enter")
        up = page.get_by_role("button", name="Move Wicked up, now 2 of 2")
        up.focus()
        page.keyboard.press("Enter")
        page.locator("#spoken", has_text="Wicked, now 1 of 2").wait_for()
        focused = page.evaluate("document.activeElement.getAttribute('aria-label')")
        check(focused == "Move Wicked up, now 1 of 2", f"focus is on {focused}")
        number = page.get_by_label("Rank of Conclave")
        number.focus()
        page.keyboard.type("1")
        page.keyboard.press("Tab")
        page.locator("#status", has_text="Saved, not cast yet").wait_for()
        page.goto(server.address + "/you")
        check("Filled in, not cast" in page.locator(".uncast").inner_text(), "no line about the draft")
        look(page, "uncast")
        page.get_by_role("link", name="go to it").click()
        page.get_by_role("button", name="Review").focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**/review")
        names = page.locator("ol.ranked li .name").all_inner_texts()
        check(names == ["Conclave", "Wicked", "Anora"], f"the review shows {names}")
        look(page, "review")
        page.get_by_role("button", name="Cast ballot").focus()
        page.keyboard.press("Enter")
        page.get_by_role("heading", name="Your ballot is in").wait_for()
        look(page, "cast")
        code = page.locator(".receipt").inner_text()
        check(re.fullmatch(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){2}", code), f"the code is {code}")
        with page.expect_download() as download:
            page.get_by_role("link", name="Keep the receipt").click()
        receipt = pathlib.Path(download.value.path()).read_text()
        check(receipt.startswith(f"envelope.receipt/1\ncode {code}\n"), "the receipt is another")
        page.goto(server.address + "/you")
        check(page.locator(".uncast").count() == 0, "a cast ballot is called uncast")
        look(page, "you")


def member_by_touch(browser):
    """Ranking by finger, with drag, on a phone."""
    with Server("--demo") as server:
        context = browser.new_context(
            viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
        page = context.new_page()
        page.goto(server.address)
        page.get_by_role("button", name="Simulated member 2").tap()
        for film in ("Anora", "Wicked", "Conclave"):
            page.get_by_role("button", name=f"Rank {film} next").tap()
        handle = page.locator(".chosen .row .handle").nth(2).bounding_box()
        first = page.locator(".chosen .row").first.bounding_box()
        page.mouse.move(handle["x"] + 4, handle["y"] + 4)
        page.mouse.down()
        page.mouse.move(handle["x"] + 4, first["y"] + 2, steps=8)
        page.mouse.up()
        films = page.locator(".chosen .film").all_inner_texts()
        check(films == ["Conclave", "Anora", "Wicked"], f"dragged to {films}")
        page.locator("#status", has_text="Saved").wait_for()
        page.reload()
        films = page.locator(".chosen .film").all_inner_texts()
        check(films == ["Conclave", "Anora", "Wicked"], f"after a reload {films}")


def member_without_scripts(browser):
    """The same ballot where no script runs."""
    with Server("--demo") as server:
        context = browser.new_context(
            viewport={"width": 390, "height": 844}, java_script_enabled=False)
        page = context.new_page()
        page.goto(server.address)
        page.get_by_role("button", name="Simulated member 3").click()
        page.get_by_role("button", name="Rank Anora next").click()
        page.get_by_role("button", name="Rank Wicked next").click()
        page.get_by_role("button", name="Move Wicked up, now 2 of 2").click()
        page.get_by_label("Rank of Conclave").fill("1")
        page.get_by_role("button", name="Review").click()
        names = page.locator("ol.ranked li .name").all_inner_texts()
        check(names == ["Conclave", "Wicked", "Anora"], f"the review shows {names}")
        page.get_by_role("button", name="Cast ballot").click()
        check(page.locator("h1").inner_text() == "Your ballot is in", page.locator("h1").inner_text())
