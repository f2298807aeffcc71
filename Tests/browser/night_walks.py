"""A whole night on its screens: cards and codes, a rehearsal, a wrong envelope, a twin, a wrong winner read, a tie, a browser and a server killed."""

import os
import pathlib
import re
import signal
import socket
import subprocess
import sqlite3

from walking import (
    ENVELOPE, SCREENS, Server, begin, check, key_page, letters, look, make_keys, sign_in_by_letter,
    try_rules, until, wait_for_mail)
from axe_playwright_python.sync_playwright import Axe

SIZES = ((390, 844), (1280, 900), (1920, 1080))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def look_at_screen(page, name):
    """A picture at each width, and what axe finds. The screens are dark in either scheme."""
    size = page.viewport_size
    page.emulate_media(reduced_motion="reduce")
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        page.screenshot(path=str(SCREENS / f"{name}-{width}.png"))
        wide = page.locator("html").evaluate("e => e.scrollWidth")
        check(wide <= width, f"{name} scrolls sideways at {width}: {wide}")
    page.set_viewport_size(size)
    results = Axe().run(page)
    check(results.violations_count == 0, f"{name}: {results.generate_report()}")
    page.emulate_media(reduced_motion="no-preference")


def note(page, read):
    """Says who was read on stage; the site knows whether it is who is on the card."""
    page.get_by_text("Who was read?").click()
    page.get_by_label("As it was heard").select_option(label=read)
    page.get_by_role("button", name="Hold it against the card").click()


def add_staff(page, server, name, role):
    page.goto(server.address + "/admin/staff")
    page.get_by_label("Name").fill(name)
    page.get_by_label("Mail address").fill(f"{role.split()[-1]}@harbour.example")
    page.get_by_label("First password").fill("quite a long password")
    page.get_by_label(role, exact=True).check()
    page.get_by_role("button", name="Add").click()
    page.get_by_role("status").wait_for()


def sign_in_staff(browser, server, role, **options):
    page = browser.new_context(bypass_csp=True, **options).new_page()
    page.goto(server.address + "/sign-in/staff")
    page.get_by_label("Mail address").fill(f"{role}@harbour.example")
    page.get_by_label("Password").fill("quite a long password")
    page.get_by_role("button", name="Sign in").click()
    page.get_by_text("Sign out").wait_for()
    return page


def sealed_season(browser, server, change=None):
    """Two jurors who agree on the grand prize and not on the best short: a tie. Up to sealed envelopes.

    change: what is done to the season before its keys are made, with the administrator's page.
    """
    page = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True).new_page()
    page.goto(server.address)
    begin(page, "Festival jury", "Harbour Film Festival", "Harbour Festival 2026",
          "River – Ann Lee\nStein – Bo Diaz\nÉmbér – Cy Okafor, Di Wu")
    page.goto(server.address + "/admin/categories")
    page.get_by_label("Name", exact=True).fill("Best Short")
    page.get_by_label("How it is decided").select_option("plurality")
    page.locator("#nominees").fill("Tide\nPool – Ann Lee")
    page.get_by_role("button", name="Add the category").click()
    page.goto(server.address + "/admin/members")
    page.locator("#file").set_input_files({
        "name": "jury.csv", "mimeType": "text/csv", "buffer": b"Number,Name\n1,Juror One\n2,Juror Two\n"})
    page.get_by_role("button", name="Look at it first").click()
    page.get_by_role("button", name="Put these 2 on the roll").click()
    if change:
        change(page)
        page.goto(server.address + "/admin/members")
    letters(page)
    codes = page.locator(".letter .receipt").all_inner_texts()
    keys = make_keys(page, server)
    try_rules(page, server, "final")
    for name, role in (("Cal Caller", "show caller"), ("Sam Stage", "stage manager"), ("Pru Presenter", "presenter")):
        add_staff(page, server, name, role)
    page.goto(server.address + "/admin")
    page.get_by_label("Reason").locator("visible=true").first.fill("the jury sits today")
    page.get_by_role("button", name="Open now").click()
    page.get_by_text("is open and closes in").wait_for()
    for code, short in zip(codes, ("Tide", "Pool")):
        voter = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
        sign_in_by_letter(voter, server, code)
        voter.wait_for_url("**/ballot/final")
        for field in ("grand-prize", "jury-prize"):
            voter.locator(f"#{field}").get_by_role("button", name="Rank River next").click()
        voter.locator("#best-short").get_by_label(short).check()
        voter.get_by_role("button", name="Review").click()
        voter.get_by_role("button", name="Cast ballot").click()
        voter.get_by_role("heading", name="Your ballot is in").wait_for()
        voter.context.close()
    page.goto(server.address + "/admin")
    page.get_by_text("Move the deadline, or close early").click()
    page.get_by_label("Reason for closing now").fill("both have voted")
    page.get_by_role("button", name="Close now").click()
    key_page(page, server, keys, "Count and seal")
    return page, keys


def night(browser):
    """From sealed envelopes to the last award, with all that goes wrong."""
    port = free_port()
    with Server("--port", str(port)) as server:
        page, keys = sealed_season(browser, server)
        folder = pathlib.Path(server.folder)

        # Cards and codes, in private.
        page.goto(server.address + "/night/cards")
        page.get_by_role("button", name="two twin sets").click()
        page.get_by_text("2 sets of envelopes have their codes.").wait_for()
        look(page, "night-cards")
        with page.expect_download() as download:
            page.get_by_role("button", name="Take the file").click()
        download.value.save_as(folder / "cards.json")
        for paper in ("a5", "letter"):
            for what, pages in (("cards", 17), ("labels", 6)):
                with page.expect_download() as download:
                    page.evaluate(f"location.assign('/night/print/{what}?as={paper}')")
                pdf = folder / f"{what}-{paper}.pdf"
                download.value.save_as(pdf)
                told = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True).stdout
                check(f"Pages:           {pages}" in told, f"{what} {paper}: {told}")
        page.goto(server.address + "/night/print/cards")
        cards = page.locator("main").inner_text()
        check(all(cards.count(name) >= 1 for name in ("River", "Stein", "No Award", "It’s a tie")), "a card is missing")
        look(page, "night-print")
        page.goto(server.address + "/night/print/labels")
        labels = {}
        for label in page.locator(".printed").all():
            labels[(label.locator("h2").inner_text(), label.locator(".set").inner_text()[-1])] = (
                label.locator(".receipt").inner_text())
        check(len(set(labels.values())) == 6, f"labels {labels}")
        (folder / "pass").write_text("five words are quite good\n")
        chosen = subprocess.run(
            [os.path.abspath(ENVELOPE), "cards", "choose", "cards.json", "--keys", str(keys), "--passphrase-file", "pass"],
            cwd=folder, input="\n\n\n", capture_output=True, text=True)
        check("Card 1: River" in chosen.stdout and "Card T: It's a tie" in chosen.stdout, chosen.stdout + chosen.stderr)
        again = subprocess.run(
            [os.path.abspath(ENVELOPE), "cards", "choose", "cards.json", "--keys", str(keys), "--passphrase-file", "pass"],
            cwd=folder, capture_output=True, text=True)
        check(again.returncode == 65 and "--again" in again.stderr, "cards are shown twice")

        # The order: the short last, a song in it.
        caller = sign_in_staff(browser, server, "caller", viewport={"width": 1280, "height": 900})
        check(caller.url.endswith("/night"), f"a caller begins at {caller.url}")
        look(caller, "night")
        caller.goto(server.address + "/night/order")
        rows = caller.locator(".order li")
        names = lambda: [row.locator(".name").inner_text() for row in rows.all()]
        before = names()
        caller.get_by_role("button", name=f"Down: {before[0]}").click()
        caller.wait_for_url("**/night/order")
        check(names() == [before[1], before[0], before[2]], f"after a step {names()}")
        below = rows.nth(1).bounding_box()["height"] - 6
        rows.nth(0).drag_to(
            rows.nth(1), source_position={"x": 20, "y": 20}, target_position={"x": 20, "y": below})
        caller.wait_for_function("first => document.querySelector('.order .name').textContent === first", arg=before[0])
        check(names() == before, f"after dragging {names()}")
        caller.get_by_label("What it is").select_option("performance")
        caller.get_by_label("Title").last.fill("A song")
        caller.get_by_label("Planned time").last.fill("3:30")
        caller.get_by_role("button", name="Add it at the end").click()
        caller.get_by_role("button", name="Up: A song").click()
        caller.wait_for_url("**/night/order")
        rows.nth(0).get_by_text("Change").click()
        rows.nth(0).get_by_label("Planned time").fill("2:00")
        look(caller, "night-order")
        rows.nth(0).get_by_role("button", name="Save the cue").click()
        caller.get_by_role("button", name="Lock the order").click()
        caller.get_by_role("button", name="Unlock the order").wait_for()
        look(caller, "night-order-locked")
        order = names()
        check(order[2] == "A song", f"the order is {order}")

        # Screens of all kinds.
        stage_context = browser.new_context(viewport={"width": 1920, "height": 1080}, bypass_csp=True)
        stage = stage_context.new_page()
        stage.goto(server.address + "/stage")
        overlay = stage_context.new_page()
        overlay.goto(server.address + "/overlay")
        live = browser.new_context(viewport={"width": 390, "height": 844}, bypass_csp=True).new_page()
        live.goto(server.address + "/live")
        backstage = sign_in_staff(browser, server, "manager", viewport={"width": 390, "height": 844})
        prompter = backstage.context.new_page()
        prompter.goto(server.address + "/night/prompter")

        def go(what):
            button = caller.locator("button.go:not([disabled])")
            button.filter(has_text=what).wait_for(timeout=15000)
            caller.keyboard.press("g")

        def hand_over(category, code, presenter=None):
            backstage.locator(".wanted", has_text=category).wait_for()
            if code:
                backstage.get_by_label("Code on the envelope").fill(code)
                backstage.keyboard.press("Enter")
                backstage.get_by_text("Right: envelope").wait_for()
            if presenter:
                check(backstage.locator("#presenter").count() == 0, "one sign-in confirms for both")
                presenter.get_by_role("button", name=f"I hold the envelope of {category}").click()
                presenter.get_by_text("Confirmed by Pru Presenter.").wait_for()
                backstage.get_by_text("Presenter: confirmed by Pru Presenter.").wait_for()
            else:
                backstage.get_by_role("button", name="Presenter: I hold").click()
                backstage.get_by_role("button", name="Presenter: confirmed").wait_for()
            backstage.get_by_role("button", name="Stage manager: I handed over").click()
            backstage.get_by_text("Handed over.").wait_for()

        # A rehearsal: marked everywhere, with winners that are none.
        caller.goto(server.address + "/night")
        caller.get_by_role("button", name="Begin a rehearsal").click()
        caller.goto(server.address + "/night/caller")
        backstage.goto(server.address + "/night/backstage")
        go(order[0])
        hand_over(order[0], labels[(order[0], "A")])
        go("Open the envelope")
        stage.locator(".revealed .winner").first.wait_for()
        for screen in (stage, overlay, live, prompter, backstage, caller):
            screen.locator(".mark", has_text="Rehearsal").wait_for()
        look_at_screen(stage, "stage-rehearsal")
        caller.goto(server.address + "/night")
        caller.get_by_role("button", name="End the rehearsal").click()
        caller.get_by_role("button", name="Ask for two sign-ins").click()
        caller.get_by_text("under another sign-in than the stage manager").wait_for()
        look(caller, "night-two-sign-ins")
        pru = sign_in_staff(browser, server, "presenter", viewport={"width": 390, "height": 844})
        check(pru.url.endswith("/night/presenter"), f"a presenter begins at {pru.url}")
        caller.get_by_role("button", name="Begin the show").click()
        caller.get_by_text("The show is on.").wait_for()
        stage.locator(".mark").wait_for(state="detached")
        check(stage.locator(".winner").count() == 0, "the rehearsal stays")

        # The keyholder's device.
        page.goto(server.address + "/tokens")
        page.get_by_label("What it is for").fill("the night")
        page.get_by_role("button", name="Make").click()
        (folder / "token").write_text(page.get_by_role("status").locator(".command").inner_text())

        def hold_key():
            return subprocess.Popen(
                [os.path.abspath(ENVELOPE), "night", "keys", "--site", server.address, "--token-file", "token",
                 "--keys", str(keys), "--passphrase-file", "pass"], cwd=folder, stdout=subprocess.DEVNULL)
        holder = hold_key()
        try:
            caller.goto(server.address + "/night/caller")
            look_at_screen(caller, "caller-before")
            go(order[0])
            stage.locator(".nominees", has_text="Stein").wait_for()
            look_at_screen(stage, "stage-nominees")
            look_at_screen(prompter, "prompter")
            # 2017: another envelope is in hand. It is stopped.
            backstage.locator(".wanted", has_text=order[0]).wait_for()
            backstage.get_by_label("Code on the envelope").fill(labels[(order[1], "A")])
            backstage.keyboard.press("Enter")
            backstage.locator(".stop", has_text=f"This is the envelope of {order[1]}").wait_for()
            check(backstage.get_by_role("button", name="Presenter").count() == 0, "a wrong envelope can be confirmed")
            caller.get_by_text("wrong: stop").wait_for()
            look_at_screen(backstage, "backstage-stop")
            check(caller.locator("button.go").is_disabled(), "GO without an envelope")
            look_at_screen(pru, "presenter-stop")
            hand_over(order[0], labels[(order[0], "A")], pru)
            look_at_screen(pru, "presenter")
            look_at_screen(backstage, "backstage")
            look_at_screen(caller, "caller")
            go("Open the envelope")
            for screen in (stage, overlay, live, prompter):
                screen.locator(".winner", has_text="River").first.wait_for()
            check(stage.locator(".nominees").count() == 0, "only the winner is on the stage")
            look_at_screen(stage, "stage")
            look_at_screen(overlay, "overlay")
            look_at_screen(live, "live")
            look_at_screen(prompter, "prompter-winner")

            # Who was read is held against the card.
            note(caller, "River")
            caller.get_by_text("Read, as on the card: River.").wait_for()
            look_at_screen(caller, "caller-read")

            # The twin of the award before is void.
            go(order[1])
            backstage.locator(".wanted", has_text=order[1]).wait_for()
            backstage.get_by_label("Code on the envelope").fill(labels[(order[0], "B")])
            backstage.keyboard.press("Enter")
            backstage.locator(".stop", has_text="is open already; this envelope is void").wait_for()
            hand_over(order[1], labels[(order[1], "B")], pru)

            # The caller's browser dies and comes back where it was.
            state = caller.context.storage_state()
            caller.context.close()
            caller = browser.new_context(
                storage_state=state, viewport={"width": 1280, "height": 900}, bypass_csp=True).new_page()
            caller.goto(server.address + "/night/caller")
            caller.locator(".now .cue", has_text=order[1]).wait_for()

            # The server dies between GO and the key: the keyholder's device is away just then.
            holder.terminate()
            holder.wait(timeout=20)
            go("Open the envelope")
            caller.get_by_text("the key is on its way").wait_for()
            shown = stage.locator("main").inner_text()
            os.kill(server.process.pid, signal.SIGKILL)
            server.process.wait()
            for screen in (caller, live):
                screen.locator("#not-live:visible").wait_for(timeout=20000)
            # What is on air stays as it was.
            check(stage.locator("main").inner_text() == shown, "the stage changed when the site went away")
            check(stage.locator("#not-live:visible").count() == 0, "the stage speaks of the site")
            look_at_screen(stage, "stage-not-live")
            check(stage.locator(".winner").count() == 0, "a reveal that nobody released")
            server.__enter__()
            for screen in (stage, overlay, live, caller):
                screen.locator("#not-live").wait_for(state="hidden", timeout=30000)
            check(stage.locator(".winner").count() == 0, "a reveal before the key")
            caller.get_by_text("the key is on its way").wait_for()
            holder = hold_key()
            for screen in (stage, overlay, live):
                screen.locator(".winner", has_text="River").first.wait_for(timeout=20000)

            # Another is read than is on the card: all stands still, until it is put right.
            note(backstage, "Stein")
            backstage.get_by_role("link", name="Wrong winner read. Sam Stage puts it right.").click()
            backstage.get_by_role("heading", name=f"Wrong winner read: {order[1]}").wait_for()
            look_at_screen(backstage, "drill")
            for screen in (stage, overlay):
                screen.locator(".winner").first.wait_for(state="detached")
            look_at_screen(live, "live-drill")
            stranger = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True).new_page()
            for path in ("/results", "/results/winners.json", "/results/feed.rss", "/results/live"):
                body = stranger.request.get(server.address + path).text()
                check(order[0] in body and order[1] not in body, f"{path} goes on in a drill")
            caller.get_by_text("The drill runs; what everybody sees stands still.").wait_for()
            backstage.get_by_role("button", name="The right winner is announced").click()
            stage.locator(".winner", has_text="River").first.wait_for()
            stranger.goto(server.address + "/results")
            stranger.get_by_role("link", name=order[1]).first.click()
            stranger.get_by_text("Correction: Stein was read first").wait_for()
            stranger.context.close()
            backstage.goto(server.address + "/night/backstage")

            # Two move a cue, and take it back; then the song, then the tie.
            caller.get_by_role("button", name=f"Make next: {order[3]}").click()
            caller.get_by_text("Waits for the stage manager").wait_for()
            backstage.get_by_role("button", name="Confirm the move").click()
            caller.locator(".next .cue", has_text=order[3]).wait_for()
            caller.get_by_role("button", name="Undo the move").click()
            caller.locator(".next .cue", has_text="A song").wait_for()
            go("A song")
            stage.locator(".part", has_text="A song").wait_for()
            go(order[3])
            hand_over(order[3], labels[(order[3], "A")], pru)
            go("Open the envelope")
            stage.locator(".verdict", has_text="It’s a tie").wait_for()
            check(stage.locator(".winner").count() == 1, "both winners at once")
            go("The other winner")
            stage.locator(".award:nth-of-type(2) .winner").wait_for()
            check(sorted(stage.locator(".winner").all_inner_texts()) == ["Pool", "Tide"], "who tied")
            look_at_screen(stage, "stage-tie")
            look_at_screen(overlay, "overlay-tie")

            # Ten tabs of one browser on one stream.
            tabs = [stage_context.new_page() for _ in range(10)]
            for tab in tabs:
                tab.goto(server.address + "/stage")
            caller.reload()
            caller.get_by_text("Stage 1", exact=True).wait_for()
            caller.goto(server.address + "/night")
            caller.get_by_role("button", name="End the show").click()
            for tab in tabs:
                tab.locator(".part", has_text="Good night").wait_for()
        finally:
            holder.terminate()
            holder.wait(timeout=20)

        stranger = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True).new_page()
        stranger.goto(server.address + "/results")
        look(stranger, "results-night")
        stranger.get_by_role("link", name="Best Short").click()
        stranger.get_by_text("Shared.").wait_for()
        look(stranger, "results-category")
        stranger.get_by_role("link", name="Tide").first.click()
        check("1 award of 1 nomination." in stranger.locator("main").inner_text(), "the film's page")
        look(stranger, "results-film")

        database = sqlite3.connect(f"file:{folder / 'season.sqlite'}?mode=ro", uri=True)
        opened = [row[0] for row in database.execute(
            "SELECT json_extract(event, '$.details.category') FROM journal WHERE kind = 'envelope-opened' ORDER BY number")]
        database.close()
        check(len(opened) == 3 and len(set(opened)) == 3, f"opened {opened}")
        for command in (["record", "write"], ["verify", "record"]):
            done = subprocess.run(
                [os.path.abspath(ENVELOPE), *command], cwd=folder, capture_output=True, text=True)
            check(done.returncode == 0, f"{command}: {done.stdout}{done.stderr}")
