"""What stands beside the screens: GO by Open Sound Control, and a screen without a certificate that is paired by a code."""

import re
import socket

from night_walks import add_staff, free_port, look_at_screen, sign_in_staff
from walking import Server, begin, check, look


def osc(*texts):
    """A message of Open Sound Control 1.0: an address and texts."""
    def padded(text):
        data = text.encode() + b"\0"
        return data + b"\0" * (-len(data) % 4)
    return padded(texts[0]) + padded("," + "s" * (len(texts) - 1)) + b"".join(padded(text) for text in texts[1:])


def controllers(browser):
    port, osc_port, screen_port = free_port(), free_port(), free_port()
    with Server("--port", str(port), "--osc", str(osc_port), "--screens", str(screen_port)) as server:
        page = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True).new_page()
        page.goto(server.address)
        begin(page, "Festival jury", "Harbour Film Festival", "Harbour Festival 2026",
              "River – Ann Lee\nStein – Bo Diaz")
        add_staff(page, server, "Cal Caller", "show caller")
        caller = sign_in_staff(browser, server, "caller", viewport={"width": 1280, "height": 900})
        caller.goto(server.address + "/tokens")
        caller.get_by_label("What it is for").fill("show controller")
        caller.get_by_role("button", name="Make").click()
        token = caller.get_by_role("status").locator(".command").inner_text().strip()
        caller.goto(server.address + "/night")
        caller.get_by_role("button", name="Begin a rehearsal").click()

        # A projector on the venue's network, over plain http.
        screen = browser.new_context(viewport={"width": 1920, "height": 1080}, bypass_csp=True).new_page()
        screen.goto(f"http://127.0.0.1:{screen_port}/")
        screen.wait_for_url(re.compile("/screen/"))
        code = screen.locator("h1").inner_text()
        look_at_screen(screen, "screen-code")
        caller.goto(server.address + "/night/screens")
        caller.get_by_label("Code on the screen").fill(code)
        caller.get_by_role("button", name="Pair it").click()
        caller.get_by_text("The screen shows it now.").wait_for()
        look(caller, "screens-paired")
        screen.locator("main[data-screen=stage]").wait_for()

        sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        for wrong in (b"", b"\xff" * 64, osc("/envelope/go", "nobody's"), osc("/other", token), osc("/envelope/go")):
            sender.sendto(wrong, ("127.0.0.1", osc_port))
        caller.goto(server.address + "/night/caller")
        check("The house is open." in caller.locator(".now").inner_text(), "a wrong message went on")
        sender.sendto(osc("/envelope/go", token), ("127.0.0.1", osc_port))
        caller.locator(".cues .current").wait_for()
        title = caller.locator(".now .cue").inner_text()
        screen.locator("h1", has_text=title.split(" ", 1)[1]).wait_for()
        look_at_screen(screen, "screen-stage")
