"""Paper ballots: envelopes sent as PDF, back by their codes, sheets entered by two, the box."""

import pathlib
import re
import subprocess

from walking import (
    Server, begin, check, key_page, letters, look, make_keys, sign_in_by_letter, try_rules)


def paper(browser):
    """A club of three who vote on paper; one votes on the web first, and the paper counts."""
    with Server() as server:
        page = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True).new_page()
        page.goto(server.address)
        begin(page, "One vote in a club", "Pier Club", "Pier Club 2026", "River\nStein")
        page.goto(server.address + "/admin/members")
        page.get_by_label("Or paste the list").fill(
            "Number;Name\n" + "".join(f"p{n};Member {n}\n" for n in range(1, 4)))
        page.get_by_role("button", name="Look at it first").click()
        page.get_by_role("button", name="Put these 3 on the roll").click()
        letters(page)
        code = page.locator(".letter .receipt").first.inner_text()
        page.goto(server.address + "/admin/staff")
        page.get_by_label("Name").fill("Kim Second")
        page.get_by_label("Mail address").fill("kim@pier.example")
        page.get_by_label("First password").fill("correct horse battery")
        page.get_by_label("keyholder").check()
        page.get_by_role("button", name="Add").click()
        keys = make_keys(page, server)
        page.goto(server.address + "/admin/paper/final")
        page.get_by_label("of two ballots the paper counts").check()
        page.get_by_role("button", name="Note it").click()
        look(page, "paper-rule")
        try_rules(page, server, "final")
        page.goto(server.address + "/admin")
        page.get_by_label("Reason").fill("the club votes today")
        page.get_by_role("button", name="Open now").click()
        page.get_by_text("is open and closes in").wait_for()

        member = browser.new_context().new_page()
        sign_in_by_letter(member, server, code)
        member.wait_for_url("**/ballot/final")
        vote_on_the_web(member, "Stein")
        member.get_by_role("heading", name="Your ballot is in").wait_for()

        page.goto(server.address + "/admin/paper/final")
        page.get_by_label("Ballot paper in large print").check()
        with page.expect_download() as download:
            page.get_by_role("button", name="PDF, A4").click()
        pdf = pathlib.Path(server.folder) / "paper.pdf"
        download.value.save_as(pdf)
        subprocess.run(["pdftoppm", "-png", "-r", "50", "-l", "3", str(pdf), ".build/screens/paper"], check=True)
        text = as_text(pdf)
        codes = re.findall(r"\b(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}\b", text)
        check(len(codes) == 3, f"{len(codes)} codes")
        sheets = [part for part in text.split("\f") if "ballot paper A" in part]
        check(len(sheets) == 3 and len(set(sheets)) == 1, "the ballot papers are not alike")
        check("Member" not in sheets[0] and not any(code in sheets[0] for code in codes), "a sheet has a name")
        for number in codes[:2]:
            page.goto(server.address + "/admin/paper/final")
            page.get_by_label("Code on the envelope").fill(number.lower())
            page.get_by_role("button", name="It is back").click()
            page.get_by_role("status").wait_for()
        look(page, "paper-back")
        page.get_by_role("button", name="Open them all").click()
        page.get_by_role("status").wait_for()
        look(page, "paper-open")
        member.goto(server.address + "/ballot/final")
        vote_on_the_web(member, "River")
        check("came in" in member.locator("main").inner_text(), "the web counts too")

        second = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True).new_page()
        second.goto(server.address + "/sign-in/staff")
        second.get_by_label("Mail address").fill("kim@pier.example")
        second.get_by_label("Password").fill("correct horse battery")
        second.get_by_role("button", name="Sign in").click()
        second.wait_for_url("**/keys")
        for who in (page, second):
            who.goto(server.address + "/admin/paper/final")
            who.get_by_label("A word that both agree on").fill("a word of our own")
            who.get_by_role("button", name="Begin").click()
            who.get_by_role("button", name="Enter it").wait_for()
        for number in (1, 2):
            for who in (page, second):
                who.goto(f"{server.address}/admin/paper/final/sheet?kind=A&number={number}")
                who.get_by_label("River").check()
                if who is page and number == 1:
                    look(page, "sheet")
                who.get_by_role("button", name="That is what it says").click()
                who.get_by_role("status").wait_for()
        check("both agree" in second.locator(".told").inner_text(), "they do not agree")
        with second.expect_download() as download:
            second.get_by_role("link", name="As PDF, to sign").click()
        control = pathlib.Path(server.folder) / "control.pdf"
        download.value.save_as(control)
        check(re.search(r"Entered by two and in the box +2", as_text(control)), "the control sheet lacks a figure")
        look(second, "paper-entered")
        page.goto(server.address + "/admin")
        page.get_by_text("Move the deadline, or close early").click()
        page.get_by_label("Reason for closing now").fill("all are in")
        page.get_by_role("button", name="Close now").click()
        key_page(page, server, keys, "Count and seal")
        key_page(page, server, keys, "Open the envelope")
        page.goto(server.address + "/results")
        check("River" in page.locator(".winner").inner_text(), "another winner")


def vote_on_the_web(member, name):
    member.get_by_label(name).check()
    member.get_by_role("button", name="Review").click()
    member.get_by_role("button", name="Cast ballot").click()
    member.get_by_role("heading", level=1).wait_for()


def as_text(pdf):
    return subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
