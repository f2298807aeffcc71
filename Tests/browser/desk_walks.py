"""The web desk: prepared before the night, edited after it, read by everybody; on the 97th, played in a browser."""

import pathlib
import re
import subprocess
import tempfile

from night_walks import free_port
from walking import ENVELOPE, check, look


def sign_in(browser, address, name, **options):
    page = browser.new_context(
        bypass_csp=True, viewport={"width": 1280, "height": 900}, **options).new_page()
    page.goto(address + "/")
    page.get_by_role("button", name=name).first.click()
    page.get_by_text("Sign out").wait_for()
    return page


# One look at a page that is drawn anew at each event: "ended", the step that GO is ready for, or nothing yet.
READY = """old => {
    const go = document.querySelector('#go'), step = document.querySelector('input[name=step]')?.value;
    const waits = document.querySelector('.waits')?.textContent ?? '';
    return waits.includes('last cue') ? 'ended' : go && !go.disabled && step !== old ? step : null;
}"""


def play(page, address):
    """GO until the last cue."""
    page.goto(address + "/night/caller")
    step = None
    for _ in range(2000):
        step = page.wait_for_function(READY, arg=step).json_value()
        if step == "ended":
            return
        page.locator("#go").click()
    raise AssertionError("the night does not end")


def web_desk(browser):
    port = free_port()
    address = f"http://localhost:{port}"
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen(
            [ENVELOPE, "demo", "--serve", "--electorate", "60", "--folder", folder + "/d", "--port", str(port)],
            stdout=subprocess.PIPE, text=True)
        try:
            for line in server.stdout:
                if line.startswith("Serving at"):
                    break
            desk = sign_in(browser, address, "Pia Press")
            # For each nominee before the night; the site cannot know which it will be.
            for nominee, words in (("picture-anora", "Five for one"), ("picture-wicked", "Nobody had seen it coming")):
                desk.goto(address + "/night/prepared/best-picture")
                form = desk.locator("#" + nominee)
                form.get_by_label("Headline, if it wins").fill("*It* wins: " + words)
                form.get_by_label("Paragraph, if it wins").fill(words + ", and so it ended.")
                form.get_by_role("button").click()
                desk.locator("#" + nominee).get_by_text("by Pia Press").wait_for()
            look(desk, "desk-prepared")
            desk.goto(address + "/night/blog")
            desk.get_by_label("What happens").fill("The doors are open for *everybody*.")
            desk.get_by_role("button", name="Post it").click()
            desk.get_by_text("Pia Press, ").wait_for()
            look(desk, "desk-blog")
            # A reader looks on: what happens comes without a reload.
            reader = browser.new_context(bypass_csp=True, viewport={"width": 390, "height": 844}).new_page()
            reader.goto(address + "/results/live")
            reader.get_by_text("The doors are open for everybody.").wait_for()
            caller = sign_in(browser, address, "Cal Caller")
            play(caller, address)
            reader.get_by_role("heading", name=re.compile("It wins: Five for one")).wait_for()
            look(reader, "live-blog")

            reader.goto(address + "/results/story")
            story = reader.locator("main").inner_text()
            check("over nine others" in story and "Five for one, and so it ended." in story, story[:500])
            look(reader, "story")
            desk.goto(address + "/night/story?language=en&length=long")
            desk.get_by_label("Standfirst").fill("A night on Hollywood Boulevard.")
            desk.get_by_role("button", name="Keep these words").click()
            desk.get_by_text("Edited by Pia Press").wait_for()
            check("A night on Hollywood Boulevard." in desk.locator("ins").first.inner_text(), "the change is not shown")
            # What it said before is kept, and stands again by one button.
            desk.get_by_label("Standfirst").fill("A night that went wrong.")
            desk.get_by_role("button", name="Keep these words").click()
            desk.locator("ins", has_text="went wrong").wait_for()
            desk.locator("details", has_text="A night on Hollywood Boulevard.").locator("summary").click()
            look(desk, "desk-story")
            desk.get_by_role("button", name="Let these words stand again").click()
            desk.locator("ins", has_text="Hollywood Boulevard").wait_for()
            reader.reload()
            check("A night on Hollywood Boulevard." in reader.locator(".standfirst").inner_text(), "the edit")
            reader.goto(address + "/results/story?language=fr&length=short")
            check("remporte le prix Best Picture" in reader.locator("h1").inner_text(), "the French headline")
            reader.goto(address + "/results/category/best-picture")
            reader.get_by_text("Where the votes went, round by round").click()
            reader.locator(".sankey").wait_for()
            look(reader, "category-streams")
            for path in ("/results", "/results/story", "/results/live", "/results/film/wicked", "/results/feed.json",
                         "/results/winners.json", "/record.zip"):
                answer = reader.request.get(address + path)
                check(answer.ok and b"seen it coming" not in answer.body(), f"{path} has words of a film that lost")
            picture = reader.request.get(address + "/card/category/best-picture")
            check(picture.body().startswith(b"\x89PNG"), "the page's picture")
            pathlib.Path(".build/screens/share.png").write_bytes(picture.body())

            admin = sign_in(browser, address, "Ada Administrator")
            admin.goto(address + "/admin/protests")
            admin.get_by_label("Who decides").fill("The board")
            admin.get_by_role("button", name="Set the window").click()
            admin.get_by_label("Who protests").fill("Somebody who lost")
            admin.get_by_label("Grounds").fill("It was close.")
            admin.get_by_role("button", name="Take the protest").click()
            admin.get_by_role("button", name="Count again").click()
            admin.get_by_text("the same result, and all as committed to").wait_for()
            admin.locator("form[action$=\"/decide\"]").get_by_label("Reason").fill("The count stands.")
            admin.get_by_role("button", name="Keep the decision").click()
            admin.get_by_text("Rejected by The board").wait_for()
            look(admin, "protests")
        finally:
            server.terminate()
            server.wait(timeout=20)
