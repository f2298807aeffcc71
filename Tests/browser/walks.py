"""Walks through the site in Debian's Chromium, a role each; pictures go to .build/screens.

Usage: walks.py ENVELOPE  (the release binary). A line a check: "passed: …" or "failed: …".
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import traceback
import zipfile

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ENVELOPE = sys.argv[1]
SCREENS = pathlib.Path(".build/screens")
SCREENS.mkdir(parents=True, exist_ok=True)
failures = 0


class Server:
    """`envelope serve` on a free port, stopped when the walk ends."""

    def __init__(self, *options):
        self.folder = tempfile.mkdtemp(prefix="walk-")
        self.options = options

    def __enter__(self):
        self.process = subprocess.Popen(
            [os.path.abspath(ENVELOPE), "serve", "--port", "0", *self.options],
            stdout=subprocess.PIPE, text=True, cwd=self.folder)
        self.told = ""
        for line in self.process.stdout:
            self.told += line
            found = re.search(r"Serving at (\S+);", line)
            if found:
                self.address = found.group(1)
                return self
        raise RuntimeError(f"envelope serve stopped: {self.told}")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=30)


def check(holds, what):
    if not holds:
        raise AssertionError(what)


def look(page, name):
    """A picture at each width, and what axe finds in light and dark."""
    size = page.viewport_size
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 844})
        page.screenshot(path=str(SCREENS / f"{name}-{width}.png"), full_page=True)
        wide = page.locator("html").evaluate("e => e.scrollWidth")
        check(wide <= width, f"{name} scrolls sideways at {width}: {wide}")
    page.set_viewport_size(size)
    for scheme in ("light", "dark"):
        # No transitions: axe would measure a colour half-way between the schemes.
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        results = Axe().run(page)
        check(results.violations_count == 0, f"{name} {scheme}: {results.generate_report()}")
    page.emulate_media(color_scheme="light", reduced_motion="no-preference")


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


def begin(page, kind, body, season, nominees):
    """Fills in the first-run page and makes the season."""
    page.get_by_label(kind).check()
    page.get_by_label("Who gives the award?").fill(body)
    page.get_by_label("Which season?").fill(season)
    page.get_by_label("Nominees, one a line").fill(nominees)
    page.get_by_label("Time zone").fill("Europe/Berlin")
    page.get_by_label("Voting opens").fill("2040-03-01T10:00")
    page.get_by_label("Voting closes").fill("2040-03-08T18:00")
    page.get_by_label("The night").fill("2040-03-14T20:00")
    page.get_by_label("Your name").fill("Ada Admin")
    page.get_by_label("Your mail address").fill("ada@harbour.example")
    page.get_by_label("A password").fill("correct horse battery")
    page.get_by_role("button", name="Begin").click()
    page.wait_for_url("**/admin")


def letters(page):
    """Shows letters to print for those without mail."""
    page.get_by_text("Letters for those without mail").click()
    page.get_by_role("button", name="Show to print").click()


def try_rules(page, server, *rounds):
    """Every round's rules on made-up ballots."""
    for name in rounds:
        page.goto(f"{server.address}/admin/try/{name}")
        page.get_by_role("button", name="Try them").click()
        check("All can be counted." in page.locator(".told").inner_text(), f"the rules of {name}")


def make_keys(page, server):
    """The keyholder's file, made on the page Keys."""
    page.goto(server.address + "/keys")
    page.get_by_label("Passphrase").fill("five words are quite good")
    page.get_by_label("The same again").fill("five words are quite good")
    with page.expect_download() as download:
        page.get_by_role("button", name="Make the keys and keep the file").click()
    keys = pathlib.Path(server.folder) / "walk.keys"
    download.value.save_as(keys)
    return keys


def festival(browser):
    """A festival of nine jurors set up, voted, counted and opened by web alone."""
    with Server() as server:
        context = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True)
        page = context.new_page()
        page.goto(server.address)
        page.get_by_role("button", name="Begin").click()
        page.get_by_role("alert").wait_for()
        look(page, "set-up")
        begin(page, "Festival jury", "Harbour Film Festival", "Harbour Festival 2026",
              "River – Ann Lee\nStein – Bo Diaz\nÉmbér – Cy Okafor, Di Wu")
        look(page, "admin-start")
        check("Members: Nobody is on the roll yet" in page.locator(".next").inner_text(), "what is next")
        page.goto(server.address + "/admin/members")
        jurors = "Number;Name;E-Mail\n" + "".join(
            f"0{n};Juror Nö {n};juror{n}@harbour.example\n" for n in range(1, 10)) + "10;Juror Zehn;\nx y;Bad;bad@x.example\n"
        page.locator("#file").set_input_files(
            {"name": "jury.csv", "mimeType": "text/csv", "buffer": jurors.encode("windows-1252")})
        page.get_by_label("Its letters are in").select_option("windows-1252")
        page.get_by_role("button", name="Look at it first").click()
        check("1 lines cannot be taken" in page.locator(".told").inner_text(), "the bad line")
        look(page, "import")
        page.get_by_role("button", name="Put these 10 on the roll").click()
        check("01" in page.locator("table").inner_text(), "a leading zero is kept")
        letters(page)
        look(page, "letters")
        check("Juror Zehn" in page.locator(".letter").inner_text(), "whose letter it is")
        code = page.locator(".letter .receipt").inner_text()
        by_letter = browser.new_context().new_page()
        by_letter.goto(server.address + "/sign-in/code")
        by_letter.get_by_label("Code from the mail or the letter").fill(code.lower())
        by_letter.get_by_role("button", name="Sign in").click()
        by_letter.wait_for_url("**/ballot")
        by_letter.context.close()
        page.goto(server.address + "/staff/second-step")
        look(page, "second-step")
        page.goto(server.address + "/admin/members")
        page.get_by_label("Find by number, name or mail").fill("zehn")
        page.get_by_role("button", name="Find").click()
        page.get_by_role("link", name="Juror Zehn").click()
        page.get_by_text("End all sign-ins").click()
        page.get_by_label("Reason").locator("visible=true").fill("lost the letter")
        page.get_by_role("button", name="End them").click()
        check("lost the letter" in page.locator("main").inner_text(), "the act is not listed")
        look(page, "member")
        page.goto(server.address + "/admin/categories")
        page.get_by_label("Name", exact=True).fill("Best Short")
        page.get_by_label("How it is decided").select_option("plurality")
        page.locator("#nominees").fill("Tide\nPool – Ann Lee")
        page.get_by_role("button", name="Add the category").click()
        page.get_by_label("Name", exact=True).fill("Audience Prize")
        page.get_by_label("How it is decided").select_option("score")
        page.locator("#nominees").fill("River Film\nStein Film")
        page.get_by_role("button", name="Add the category").click()
        look(page, "categories")
        page.goto(server.address + "/keys")
        look(page, "keys")
        keys = make_keys(page, server)
        try_rules(page, server, "final")
        look(page, "try")
        for path in ("/admin/seasons", "/tokens", "/admin/webhooks"):
            page.goto(server.address + path)
            look(page, path.split("/")[-1])
        page.goto(server.address + "/admin/preview/final")
        look(page, "preview")
        page.goto(server.address + "/admin")
        check("Send yourself a test mail" in page.locator(".check").inner_text(), "no mail was tried")
        page.goto(server.address + "/admin/mail")
        page.get_by_role("button", name="Send me a test mail").click()
        wait_for_mail(pathlib.Path(server.folder) / "mail", "ada@", "test")
        until(page, server.address + "/admin", "A test mail was handed over")
        page.get_by_label("Reason").fill("the jury sits today")
        page.get_by_role("button", name="Open now").click()
        page.get_by_text("is open and closes in").wait_for()

        for juror in range(1, 10):
            voter = browser.new_context(
                viewport={"width": 390, "height": 844}, bypass_csp=juror == 1).new_page()
            voter.goto(server.address + "/sign-in")
            voter.get_by_label("Member number or mail address").fill(f"0{juror}")
            voter.get_by_role("button", name="Mail me a code").click()
            mail = wait_for_mail(pathlib.Path(server.folder) / "mail", f"juror{juror}@", "sign-in")
            link = re.search(r"http\S+/sign-in/code\S+", mail).group(0)
            voter.goto(re.sub(r"http://[^/]+", server.address, link))
            voter.get_by_role("button", name="Sign in").click()
            voter.wait_for_url("**/ballot/final")
            order = ["River", "Stein"] if juror <= 5 else ["Stein", "River"]
            for field in ("grand-prize", "jury-prize"):
                for film in order if field == "grand-prize" else reversed(order):
                    voter.locator(f"#{field}").get_by_role("button", name=f"Rank {film} next").click()
            voter.locator("#best-short").get_by_label("Tide").check()
            voter.get_by_label("Score of River Film").select_option("3")
            voter.get_by_label("Score of Stein Film").select_option("9")
            if juror == 1:
                look(voter, "ballot-scores")
            voter.get_by_role("button", name="Review").click()
            if juror == 1:
                look(voter, "review-scores")
            voter.get_by_role("button", name="Cast ballot").click()
            voter.get_by_role("heading", name="Your ballot is in").wait_for()
            voter.context.close()

        page.goto(server.address + "/admin")
        check("9 of 10" in page.locator(".bars").inner_text(), "turnout")
        look(page, "admin-open")
        page.get_by_text("Move the deadline, or close early").click()
        page.get_by_label("Reason for closing now").fill("all nine have voted")
        page.get_by_role("button", name="Close now").click()
        page.goto(server.address + "/keys")
        page.get_by_label("Your key file").set_input_files(keys)
        page.get_by_label("Its passphrase").fill("not this one at all")
        page.get_by_role("button", name="Count and seal").click()
        check("does not open this file" in page.locator("main").inner_text(), "a wrong passphrase")
        page.goto(server.address + "/keys")
        page.get_by_label("Your key file").set_input_files(keys)
        page.get_by_label("Its passphrase").fill("five words are quite good")
        page.get_by_role("button", name="Count and seal").click()
        page.get_by_role("status").wait_for()
        check("River" not in page.locator("main").inner_text(), "a result is seen before the night")
        for _ in range(4):
            page.get_by_label("Your key file").set_input_files(keys)
            page.get_by_label("Its passphrase").fill("five words are quite good")
            page.get_by_role("button", name="Open the envelope").click()
            page.get_by_role("status").wait_for()
        winners = page.locator(".winner").all_inner_texts()
        check(sorted(winners) == ["River", "Stein", "Stein Film", "Tide"], f"the winners are {winners}")
        look(page, "keys-opened")
        stranger = browser.new_context(bypass_csp=True).new_page()
        stranger.goto(server.address)
        stranger.locator("main").get_by_role("link", name="Results").click()
        shown = stranger.locator(".winner").all_inner_texts()
        check(sorted(shown) == sorted(winners), f"the results show {shown}")
        look(stranger, "results")
        with stranger.expect_download() as download:
            stranger.get_by_role("link", name="The record (ZIP)").click()
        with zipfile.ZipFile(download.value.path()) as archive:
            archive.extractall(pathlib.Path(server.folder) / "by-web")
        key = re.search(r"--key (\S+)", stranger.locator("main").inner_text()).group(1)
        stranger.context.close()
        for command in (["verify", "by-web/record", "--key", key], ["record", "write"], ["verify", "record"]):
            done = subprocess.run(
                [os.path.abspath(ENVELOPE), *command], cwd=server.folder, capture_output=True, text=True)
            check(done.returncode == 0, f"{command}: {done.stdout}{done.stderr}")
        page.goto(server.address + "/admin/journal")
        look(page, "journal")
        page.goto(server.address + "/admin/mail")
        look(page, "mail")
        page.goto(server.address + "/admin/staff")
        look(page, "staff")


def nominations(browser):
    """Members write titles on a phone; the office joins spellings; a nominee answers; all by web."""
    with Server() as server:
        context = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True)
        page = context.new_page()
        page.goto(server.address)
        begin(page, "Critics", "Harbour Film Circle", "Circle 2026", "River – Ann Lee\nStein – Bo Diaz")
        page.goto(server.address + "/admin/categories")
        page.get_by_label("Name", exact=True).fill("Best Newcomer")
        page.get_by_label("How it is decided").select_option("plurality")
        page.get_by_label("Who finds the nominees").select_option("write")
        page.get_by_text("Where members nominate").click()
        page.get_by_label("How many become nominees").fill("2")
        page.get_by_label("How many each member names").fill("3")
        page.locator("#nominees").fill("Anora – Mikey Madison")
        page.get_by_role("button", name="Add the category").click()
        page.goto(server.address + "/admin")
        page.get_by_text("Add a round of nominations").click()
        page.get_by_label("Nominations open").fill("2040-02-01T10:00")
        page.get_by_label("Nominations close").fill("2040-02-08T10:00")
        page.get_by_label("The nominees are announced").fill("2040-02-10T14:00")
        page.get_by_role("button", name="Add the round").click()
        page.goto(server.address + "/admin/members")
        roll = "Number,Name\n" + "".join(f"{n},Critic {n}\n" for n in range(1, 5))
        page.locator("#file").set_input_files(
            {"name": "roll.csv", "mimeType": "text/csv", "buffer": roll.encode()})
        page.get_by_role("button", name="Look at it first").click()
        page.get_by_role("button", name="Put these 4 on the roll").click()
        letters(page)
        codes = page.locator(".letter .receipt").all_inner_texts()
        check(len(codes) == 4, f"{len(codes)} letters")
        keys = make_keys(page, server)
        try_rules(page, server, "nominations", "final")
        page.goto(server.address + "/admin")
        page.get_by_label("Reason").locator("visible=true").first.fill("all are here")
        page.get_by_role("button", name="Open now").first.click()
        page.get_by_text("is open and closes in").wait_for()

        written = [["Anora – Mikey Madison", "Flow"], ["anora – mikey madison"], ["Flow", "Wicked – Ariana Grande"],
                   ["FLOW", "Wicked – Ariana Grandé", "Anora – Mikey Madison"]]
        for number, (code, lines) in enumerate(zip(codes, written)):
            voter = browser.new_context(
                viewport={"width": 390, "height": 844}, bypass_csp=number == 0,
                java_script_enabled=number != 1).new_page()
            voter.goto(server.address + "/sign-in/code")
            voter.get_by_label("Code from the mail or the letter").fill(code)
            voter.get_by_role("button", name="Sign in").click()
            voter.wait_for_url("**/ballot/nominations")
            for line, text in enumerate(lines, 1):
                voter.get_by_label(f"Best Newcomer, line {line}").fill(text)
                # An open list of titles would take the next click for itself.
                voter.keyboard.press("Tab")
            if number == 0:
                voter.locator("#status", has_text="Saved, not cast yet").wait_for()
                look(voter, "ballot-written")
            voter.get_by_role("button", name="Review").click()
            voter.wait_for_url("**/review")
            check(all(line in voter.locator("main").inner_text() for line in lines), "the review lacks a line")
            voter.get_by_role("button", name="Cast ballot").click()
            voter.get_by_role("heading", name="Your ballot is in").wait_for()
            voter.context.close()

        page.goto(server.address + "/admin")
        page.get_by_text("Move the deadline, or close early").click()
        page.get_by_label("Reason for closing now").fill("all four have written")
        page.get_by_role("button", name="Close now").click()
        key_page(page, server, keys, "Open the names")
        check("6 different lines" in page.locator("main").inner_text(), "six lines are written")
        look(page, "keys-names")
        page.goto(server.address + "/admin/nominations")
        look(page, "nominations")
        page.get_by_role("link", name="Best Newcomer").click()
        look(page, "merging")
        page.get_by_role("button", name="Join the 3 that differ in spelling alone").click()
        check(page.locator(".proposal").count() == 1, "only names beside the title are left to look at")
        page.locator(".proposal").get_by_role("button", name="One title").click()
        check(page.locator(".proposal").count() == 0, "proposals are left")
        key_page(page, server, keys, "Count and seal")
        check("2 nominees are found" in page.locator("main").inner_text(), "who is found")
        page.goto(server.address + "/admin/nominations/nominations/best-newcomer")
        found = page.locator("section h2").all_inner_texts()
        check([name.split(" – ")[0] for name in found] == ["Anora", "Flow"], f"found {found}")
        page.get_by_text("Send the private link").first.click()
        page.get_by_label("Name in the mail").locator("visible=true").fill("Mikey")
        page.get_by_label("Mail address").locator("visible=true").fill("mikey@film.example")
        page.get_by_role("button", name="Send to Anora").click()
        mail = wait_for_mail(pathlib.Path(server.folder) / "mail", "mikey@", "nominee")
        link = re.search(r"http\S+/nominee/\S+", mail).group(0)
        nominee = browser.new_context(viewport={"width": 390, "height": 844}, bypass_csp=True).new_page()
        nominee.goto(re.sub(r"http://[^/]+", server.address, link))
        look(nominee, "nominee")
        nominee.get_by_label("I accept the nomination").check()
        nominee.get_by_label("How Mikey Madison is said").fill("MY-kee MAD-i-son")
        nominee.get_by_label("Signed").fill("Mikey Madison")
        nominee.get_by_role("button", name="Send my answer").click()
        nominee.get_by_text("Thank you.").wait_for()
        page.reload()
        check("accepts, signed Mikey Madison" in page.locator("main").inner_text(), "the answer")
        look(page, "nominees-found")
        nominee.goto(server.address + "/nominees")
        check("Anora" not in nominee.locator("main").inner_text(), "announced too early")
        look(nominee, "nominees-before")
        page.goto(server.address + "/admin/nominations")
        page.get_by_text("Announce now").first.click()
        page.get_by_label("Reason").fill("the press is here")
        page.get_by_role("button", name="Announce now").click()
        nominee.reload()
        shown = nominee.locator(".film").all_inner_texts()
        check(shown == ["Anora", "Flow"], f"announced {shown}")
        look(nominee, "nominees")


def entries(browser):
    """A work is entered on a phone without scripts, decided on, screened and put on a shortlist."""
    with Server() as server:
        context = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True)
        page = context.new_page()
        page.goto(server.address)
        begin(page, "Critics", "Harbour Film Circle", "Circle 2026", "River – Ann Lee\nStein – Bo Diaz")
        page.goto(server.address + "/admin/categories")
        page.get_by_label("Name", exact=True).fill("Best Newcomer")
        page.get_by_label("How it is decided").select_option("plurality")
        page.get_by_label("Who finds the nominees").select_option("tick")
        page.get_by_role("button", name="Add the category").click()
        page.goto(server.address + "/admin/members")
        page.locator("#text").fill("number,name\n1,Critic One\n2,Critic Two\n")
        page.get_by_role("button", name="Look at it first").click()
        page.get_by_role("button", name="Put these 2 on the roll").click()
        letters(page)
        codes = page.locator(".letter .receipt").all_inner_texts()
        page.goto(server.address + "/admin/entries")
        page.get_by_label("Entries open").fill("2020-01-01T10:00")
        page.get_by_label("Entries close").fill("2040-01-20T18:00")
        page.get_by_role("button", name="Set").click()
        page.get_by_role("link", name="Rules for entries in Best Newcomer").click()
        page.get_by_label("Works are entered here").check()
        page.get_by_label("At least so many minutes").fill("40")
        page.get_by_label("Released from").fill("2039-01-01")
        page.get_by_label("Names at most so many people").fill("2")
        page.get_by_label("In the role").fill("Producer")
        look(page, "entry-rules")
        page.get_by_role("button", name="Set").click()

        phone = browser.new_context(
            viewport={"width": 390, "height": 844}, java_script_enabled=False).new_page()
        phone.goto(server.address + "/enter")
        phone.get_by_label("Best Newcomer").check()
        phone.get_by_label("Title of the work").fill("Tide")
        phone.get_by_label("Your name").fill("Kim Ode")
        phone.get_by_label("Your mail address").fill("kim@tide.example")
        phone.get_by_role("button", name="Begin the entry").click()
        link = phone.url
        mail = wait_for_mail(pathlib.Path(server.folder) / "mail", "kim@tide.example", "entry")
        # The server's port is its own choice, so the mail has the one it was started with.
        check(link.split("/entry/")[1] in mail, "the link is not in the mail")
        phone.locator("#name-1").fill("Ana Mir")
        phone.locator("#role-1").fill("Producer")
        phone.locator("#say-1").fill("AH-na MEER")
        phone.get_by_role("button", name="Submit the entry").click()
        check("The running time is missing." in phone.locator(".wrong").inner_text(), "what is missing")
        phone.get_by_label("Running time").fill("38")
        phone.get_by_label("First day of release 1").fill("2039-05-01")
        phone.get_by_role("button", name="Save as a draft").click()
        phone.locator("#file").set_input_files(
            {"name": "credits.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 credits"})
        phone.get_by_role("button", name="Add it").click()
        # A browser with scripts, for the pictures and axe.
        viewer = browser.new_context(viewport={"width": 390, "height": 844}, bypass_csp=True).new_page()
        viewer.goto(server.address + "/enter")
        look(viewer, "enter")
        viewer.goto(link)
        look(viewer, "entry-draft")
        phone.get_by_role("button", name="Submit the entry").click()
        check("The entry is submitted" in phone.locator(".told").inner_text(), "not submitted")

        page.goto(server.address + "/admin/entries")
        check("1 waits for a decision" in page.locator(".next").inner_text(), "nothing waits")
        look(page, "entries")
        page.get_by_role("link", name="Tide").click()
        check("not met" in page.locator(".check").inner_text(), "38 minutes are enough")
        look(page, "entry")
        page.get_by_label("It is not eligible").check()
        page.get_by_label("Reason").fill("38 minutes; 40 are asked")
        page.get_by_role("button", name="Decide").click()
        viewer.goto(link)
        viewer.get_by_label("Why").fill("the credits run two minutes more")
        look(viewer, "entry-refused")
        viewer.get_by_role("button", name="Ask").click()
        page.reload()
        page.get_by_label("It is eligible").check()
        page.get_by_label("Reason").fill("40 with the credits")
        page.get_by_role("button", name="Decide").click()
        page.goto(server.address + "/admin/entries")
        page.get_by_role("link", name="Committee and shortlist of Best Newcomer").click()
        page.get_by_label("Or these members").fill("1 2")
        page.get_by_label("So many look at each entry").fill("2")
        page.get_by_role("button", name="Share out").click()
        member = browser.new_context(viewport={"width": 390, "height": 844}, bypass_csp=True).new_page()
        member.goto(server.address + "/sign-in/code")
        member.get_by_label("Code from the mail or the letter").fill(codes[0])
        member.get_by_role("button", name="Sign in").click()
        member.get_by_role("link", name="Screening").click()
        member.get_by_label("Score of Tide").select_option("9")
        member.get_by_label("Note on Tide").fill("a find")
        member.get_by_role("button", name="Save Tide").click()
        check("1 of 1" in member.locator(".next").inner_text(), "the progress")
        look(member, "screening")
        page.reload()
        check("9.00 from 1 of 2" in page.locator("table").first.inner_text(), "the average")
        page.get_by_text("Make the shortlist").click()
        page.get_by_label("From at least so many scores").fill("1")
        look(page, "committee")
        page.get_by_role("button", name="The highest averages").click()
        check("On the shortlist: Tide" in page.locator(".next").inner_text(), "no shortlist")


def rehearsal(browser):
    """A rehearsal beside the real season, from invented members to an opened envelope; two persons close it early."""
    with Server() as server:
        context = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True)
        page = context.new_page()
        page.goto(server.address)
        begin(page, "Academy", "Harbour Academy", "Harbour 2026", "River – Ann Lee\nStein – Bo Diaz\nEmber – Cy Okafor")
        page.goto(server.address + "/admin/staff")
        page.get_by_label("Name").fill("Kim Second")
        page.get_by_label("Mail address").fill("kim@harbour.example")
        page.get_by_label("First password").fill("correct horse battery")
        page.get_by_label("keyholder").check()
        page.get_by_role("button", name="Add").click()
        page.goto(server.address + "/admin/seasons")
        page.get_by_label("Invented members").fill("12")
        page.get_by_role("button", name="Begin a rehearsal").click()
        page.wait_for_url("**/admin")
        band = page.locator(".rehearsal").inner_text()
        check("This is a rehearsal" in band, f"the band says {band}")
        keys = make_keys(page, server)
        try_rules(page, server, "final")
        # Its opening was now; its checklist is done.
        until(page, server.address + "/admin", "is open and closes in")
        page.get_by_role("button", name="Cast made-up ballots").click()
        check("12 made-up ballots are cast." in page.locator(".told").first.inner_text(), "nobody voted")
        page.get_by_text("Move the deadline, or close early").click()
        page.get_by_label("Reason for closing now").fill("we have seen it")
        page.get_by_role("button", name="Close now").click()
        check("Close now, so that it can be counted" in page.locator("main").inner_text(), "no proposal")
        look(page, "rehearsal")
        # The second person: another browser, at the same rehearsal.
        second = browser.new_context(viewport={"width": 390, "height": 844}, bypass_csp=True)
        for cookie in context.cookies():
            if cookie["name"] == "__Host-season":
                second.add_cookies([cookie])
        other = second.new_page()
        other.goto(server.address + "/sign-in/staff")
        other.get_by_label("Mail address").fill("kim@harbour.example")
        other.get_by_label("Password").fill("correct horse battery")
        other.get_by_role("button", name="Sign in").click()
        other.goto(server.address + "/keys")
        look(other, "approve")
        other.get_by_role("button", name="Approve").click()
        check("Approved and done." in other.locator(".told").inner_text(), "not approved")
        key_page(page, server, keys, "Count and seal")
        key_page(page, server, keys, "Open the envelope")
        check(page.locator(".winner").count() == 1, "no envelope is open")
        stranger = browser.new_context().new_page()
        stranger.goto(server.address + "/results")
        check(stranger.locator(".winner").count() == 0 and
              "rehearsal" not in stranger.locator("body").inner_text().lower(), "the rehearsal is seen from outside")
        page.goto(server.address + "/results")
        look(page, "rehearsal-results")


def key_page(page, server, keys, button):
    """The keyholder's file and passphrase, and the button that needs them."""
    page.goto(server.address + "/keys")
    page.get_by_label("Your key file").set_input_files(keys)
    page.get_by_label("Its passphrase").fill("five words are quite good")
    page.get_by_role("button", name=button).click()
    page.get_by_role("status").wait_for()


def until(page, address, text):
    """Looks again until the page says it: the site's keeper works once a second."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        page.goto(address)
        if text in page.locator("main").inner_text():
            return
    raise AssertionError(f"{address} never said: {text}")


def wait_for_mail(folder, address, kind):
    """The newest mail of a kind to an address, in the folder that stands for a mail server."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        for file in sorted(folder.glob(f"*-{kind}.txt"), reverse=True):
            text = file.read_text()
            if address in text.splitlines()[0]:
                return text
        time.sleep(0.05)
    raise AssertionError(f"no mail of the kind {kind} to {address}")


with sync_playwright() as playwright:
    chromium = playwright.chromium.launch(
        executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    for walk in (member_by_keyboard, member_by_touch, member_without_scripts, festival, nominations,
                 entries, rehearsal):
        try:
            walk(chromium)
            print(f"passed: browser walk {walk.__name__}", flush=True)
        except Exception as error:
            failures += 1
            print(f"failed: browser walk {walk.__name__}: {error}", flush=True)
            traceback.print_exc(file=sys.stderr)
    chromium.close()
sys.exit(1 if failures else 0)
