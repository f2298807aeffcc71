"""What the walks through the site share: a server, pictures with axe, the first pages of a season."""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Error

ENVELOPE = sys.argv[1]
SCREENS = pathlib.Path(".build/screens")
SCREENS.mkdir(parents=True, exist_ok=True)


class Server:
    """`envelope serve` on a free port, stopped when the walk ends."""

    # What the terminal of the server started last shows for the first page.
    word = ""

    def __init__(self, *options):
        self.folder = tempfile.mkdtemp(prefix="walk-")
        self.options = options

    def __enter__(self):
        self.process = subprocess.Popen(
            [os.path.abspath(ENVELOPE), "serve", *(() if "--port" in self.options else ("--port", "0")), *self.options],
            stdout=subprocess.PIPE, text=True, cwd=self.folder)
        self.told = ""
        for line in self.process.stdout:
            self.told += line
            word = re.search(r"asks for this word: (\S+)", line)
            if word:
                Server.word = word.group(1)
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


def visit(page, address):
    """Goes to an address, also from a page that is just loading itself anew."""
    for attempt in range(5):
        try:
            page.goto(address)
            return
        except Error as error:
            if attempt == 4 or "interrupted by another navigation" not in str(error):
                raise


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
    page.get_by_label("The word that the terminal shows").fill(Server.word)
    page.get_by_label("Your name").fill("Ada Admin")
    page.get_by_label("Your mail address").fill("ada@harbour.example")
    page.get_by_label("A password").fill("correct horse battery")
    page.get_by_role("button", name="Begin").click()
    page.wait_for_url("**/admin")


def letters(page):
    """Shows letters to print for those without mail."""
    page.get_by_text("Letters for those without mail").click()
    page.get_by_role("button", name="Show to print").click()


def sign_in_by_letter(page, server, code):
    """With the code of a printed letter."""
    page.goto(server.address + "/sign-in/code")
    page.get_by_label("Code from the mail or the letter").fill(code)
    page.get_by_role("button", name="Sign in").click()


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


def key_page(page, server, keys, button, path="/keys"):
    """The keyholder's file and passphrase, and the button that needs them."""
    page.goto(server.address + path)
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
