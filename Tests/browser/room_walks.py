"""A critics' circle votes in one room: the chair leads from a phone."""

import pathlib
import re
import subprocess

from walking import (
    Server, begin, check, key_page, letters, look, make_keys, sign_in_by_letter, try_rules, visit)

FIRST = (("Anora", "The Brutalist", "Conclave"), ("anora", "Brutalist", "Emilia"),
         ("Conclave", "Dune", "The Brutalist"), ("Dune", "Conclave"), ("Dune",))
SECOND = (("Anora", "Conclave"), ("Anora", "The Brutalist"), ("Conclave", "Anora"), ("Dune", "Conclave"),
          ("Anora",))


def meeting(browser):
    """Names written down, spellings read together, a second ballot, the minutes, the sealed envelope."""
    with Server() as server:
        page = browser.new_context(
            viewport={"width": 1280, "height": 900}, bypass_csp=True).new_page()
        page.goto(server.address)
        begin(page, "Critics in one room", "Lamp Circle", "Lamp Circle 2026", "Anora – Sean Baker")
        page.goto(server.address + "/admin/members")
        page.get_by_label("Or paste the list").fill(
            "Number;Name\n" + "".join(f"c{n};Critic {n}\n" for n in range(1, 6)))
        page.get_by_role("button", name="Look at it first").click()
        page.get_by_role("button", name="Put these 5 on the roll").click()
        letters(page)
        codes = page.locator(".letter .receipt").all_inner_texts()
        check(len(codes) == 5, f"{len(codes)} letters")
        keys = make_keys(page, server)
        try_rules(page, server, "final")
        page.goto(server.address + "/admin/room/final")
        page.get_by_label("Who leads it").select_option("c1")
        page.get_by_role("button", name="Note it").click()
        look(page, "room-set-up")
        page.goto(server.address + "/admin")
        look(page, "admin-room")

        critics = []
        for number, code in enumerate(codes, 1):
            # The last one has no scripts.
            critic = browser.new_context(
                viewport={"width": 390, "height": 844}, bypass_csp=number == 1,
                java_script_enabled=number < 5).new_page()
            sign_in_by_letter(critic, server, code)
            critic.wait_for_url("**/room/final")
            critics.append(critic)
        look(critics[0], "room-before")
        check(critics[1].get_by_role("link", name="Lead it").count() == 0, "everybody may lead")
        critics[1].goto(server.address + "/room/final/chair")
        check("not yours" in critics[1].locator("main").inner_text().lower()
              or critics[1].locator("form[action$='/begin']").count() == 0, "another may lead")
        critics[1].goto(server.address + "/room/final")

        chair = browser.new_context(
            viewport={"width": 390, "height": 844}, bypass_csp=True,
            storage_state=critics[0].context.storage_state()).new_page()
        chair.goto(server.address + "/room/final/chair")
        look(chair, "meeting-before")
        key_page(chair, server, keys, "Begin the meeting", "/room/final/chair")
        chair.get_by_role("button", name="Open vote 1 of Best Film").click()
        chair.locator("#in", has_text="in: 0 of 5").wait_for()
        look(chair, "meeting-open")
        for critic, names in zip(critics, FIRST):
            ballot(critic, names)
            if critic is critics[0]:
                look(critic, "room-vote")
                chair.locator("#in", has_text="in: 1 of 5").wait_for()
        chair.get_by_role("button", name="Open vote 2 of Best Film").wait_for()
        check("No majority yet." in chair.locator("main").inner_text(), "the first vote decides")
        cells = [row.inner_text().split("\t") for row in chair.locator("table").first.locator("tr").all()]
        check(cells[1] == ["Anora – Sean Baker", "6", "2"] or cells[1] == ["Anora", "6", "2"], f"{cells}")
        look(chair, "meeting-between")
        chair.get_by_text("Write a title otherwise").click()
        chair.locator("select[name=title]").select_option("Brutalist")
        chair.get_by_label("is read as").fill("The Brutalist")
        chair.get_by_role("button", name="Read it so").click()
        chair.get_by_text("Noted.").wait_for()
        chair.get_by_role("button", name="Open vote 2 of Best Film").click()
        chair.locator("#in").wait_for()
        # A page that was made by a form goes to the next vote by itself too.
        for critic in critics[:2]:
            critic.get_by_role("heading", name="Best Film, vote 2").wait_for()
        look(critics[0], "room-second")
        for critic, names in zip(critics, SECOND):
            ballot(critic, names, written=False)
        chair.get_by_role("button", name="End it and seal the envelopes").wait_for()
        check("Anora has it." in chair.locator("main").inner_text(), "nobody has it")
        look(chair, "meeting-decided")
        for critic in (critics[0], critics[2]):
            critic.get_by_text("Anora has it.").wait_for()
        look(critics[0], "room-decided")
        with chair.expect_download() as download:
            chair.get_by_role("link", name="Keep the minutes").click()
        minutes = pathlib.Path(server.folder) / "minutes.pdf"
        download.value.save_as(minutes)
        text = subprocess.run(
            ["pdftotext", "-layout", str(minutes), "-"], capture_output=True, text=True, check=True).stdout
        for line in ("Minutes of the vote", "In the chair: Critic 1", "Best Film", "Anora has it.",
                     "Vote 2: 5 might cast"):
            check(line in text, f"the minutes lack {line}")
        check(re.search(r"Conclave +5 +3", text), f"the minutes lack a figure: {text}")
        subprocess.run(
            ["pdftoppm", "-png", "-r", "60", str(minutes), ".build/screens/minutes"], check=True)
        chair.get_by_role("button", name="End it and seal the envelopes").click()
        chair.get_by_text("The meeting is over.").first.wait_for()
        look(chair, "meeting-over")
        critics[4].goto(server.address + "/room/final")
        check("sealed until the night" in critics[4].locator("main").inner_text(), "the room goes on")
        check("Anora" not in critics[4].locator("main").inner_text(), "the winner is seen after the end")

        page.goto(server.address + "/keys")
        key_page(page, server, keys, "Open the envelope")
        page.goto(server.address + "/results")
        check("Anora" in page.locator(".winner").inner_text(), "another winner")
        look(page, "room-results")


def ballot(critic, names, written=True):
    """Casts in the vote that is open."""
    visit(critic, critic.url.split("?")[0].replace("/cast", ""))
    critic.get_by_role("button", name="Cast ballot").wait_for()
    fields = critic.locator("form.ballot [name=name]").all()
    for field, name in zip(fields, names):
        if written:
            field.fill(name)
        else:
            label = critic.locator("form.ballot option", has_text=re.compile(f"^{name}( –.*)?$")).first.inner_text()
            field.select_option(label=label)
    critic.get_by_role("button", name="Cast ballot").click()
    critic.get_by_text("Your ballot is in.").wait_for()
