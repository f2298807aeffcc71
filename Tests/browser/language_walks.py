"""Other languages, times of one's own zone, registering, and coming in by the body's own sign-in."""

import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import time
import urllib.request

from walking import Server, begin, check, look, wait_for_mail

PAGES = ("/admin", "/admin/members", "/admin/categories", "/admin/entries", "/admin/mail",
         "/admin/staff", "/admin/journal", "/admin/registrations", "/admin/seasons", "/admin/look", "/admin/learns",
         "/admin/webhooks", "/tokens", "/staff/second-step")


def languages(browser):
    """A ballot cast in Spanish, by the buttons' Spanish names; every staff page in French; times of Mexico."""
    with Server("--demo") as server:
        context = browser.new_context(
            locale="es-MX", timezone_id="America/Mexico_City", viewport={"width": 390, "height": 844}, bypass_csp=True)
        page = context.new_page()
        page.goto(server.address)
        check(page.locator("html").get_attribute("lang") == "es", "the language of the page")
        look(page, "home-es")
        page.get_by_role("button", name="Simulated member 1").click()
        page.wait_for_url("**/ballot/final")
        page.reload()
        check("CST" in page.locator("main").inner_text() or "GMT-6" in page.locator("main").inner_text(),
              "the member's own zone: " + page.locator("main p").first.inner_text())
        for film in ("Anora", "Wicked"):
            page.get_by_role("button", name=f"Poner {film} a continuación").click()
        page.get_by_role("button", name="Subir Wicked, ahora 2 de 2").click()
        page.locator("#spoken", has_text="Wicked, ahora 1 de 2").wait_for()
        page.locator("#status", has_text="Guardado, sin emitir").wait_for()
        left = page.locator("#left").inner_text()
        check(re.search(r"en .*(día|hora|minuto)", left), f"the countdown says {left}")
        look(page, "ballot-es")
        page.get_by_role("button", name="Repasar").click()
        page.get_by_role("button", name="Emitir el voto").click()
        page.get_by_role("heading", name="Su papeleta está en la urna").wait_for()
        look(page, "cast-es")
        # Chosen by hand, it stays.
        page.get_by_role("button", name="Français").click()
        page.get_by_role("link", name="Vous").click()
        check("Ce n’était pas moi" in page.locator("main").inner_text(), "the chosen language")
        context.close()
        context = browser.new_context(locale="fr-FR", viewport={"width": 390, "height": 844}, bypass_csp=True)
        page = context.new_page()
        page.goto(server.address)
        page.get_by_role("button", name="Ada Administrator").click()
        page.wait_for_url("**/admin")
        for path in PAGES:
            page.goto(server.address + path)
            check(page.locator("html").get_attribute("lang") == "fr", f"{path} is not in French")
            look(page, "fr" + path.replace("/", "-"))
        context.close()


def free_port():
    """One that nobody listens on just now."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def registration(browser):
    """Somebody registers, answers from their mail address, is put on the roll, and signs in by the body's own
    sign-in: a provider of OpenID Connect that others wrote (oidc-provider-mock)."""
    port, own = free_port(), free_port()
    issuer = f"http://localhost:{port}"
    claims = json.dumps({"sub": "u1", "email": "kim@harbour.example", "email_verified": True})
    program = pathlib.Path(sys.executable).with_name("oidc-provider-mock")
    provider = subprocess.Popen(
        [str(program), "--port", str(port), "--host", "localhost", "--user-claims", claims],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.environ["ENVELOPE_OIDC_SECRET"] = "a secret of the walk"
    try:
        wait_for(issuer + "/.well-known/openid-configuration")
        with Server("--port", str(own), "--oidc-issuer", issuer, "--oidc-client", "envelope",
                    "--oidc-name", "Harbour ID") as server:
            _registration(browser, server)
    finally:
        del os.environ["ENVELOPE_OIDC_SECRET"]
        provider.terminate()
        provider.wait(timeout=30)


def wait_for(address):
    end = time.monotonic() + 30
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except OSError:
            time.sleep(0.05)
    raise AssertionError(f"{address} never answered")


def _registration(browser, server):
    context = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True)
    page = context.new_page()
    page.goto(server.address)
    begin(page, "Festival jury", "Harbour Film Festival", "Harbour Festival 2026", "River – Ann Lee\nStein – Bo Diaz")
    page.goto(server.address + "/admin/registrations")
    page.get_by_label("is open").check()
    page.get_by_label("Who may register").fill("Jurors of the guild.")
    page.get_by_role("button", name="Set").click()
    page.get_by_role("status").wait_for()

    phone = browser.new_context(viewport={"width": 390, "height": 844}, bypass_csp=True).new_page()
    phone.goto(server.address)
    phone.get_by_role("link", name="Register").click()
    look(phone, "register")
    phone.get_by_label("Your name").fill("Kim Ode")
    phone.get_by_label("Mail address").fill("kim@harbour.example")
    phone.get_by_label("What the office should know").fill("Guild no. 7")
    phone.get_by_role("button", name="Register").click()
    phone.get_by_role("status").wait_for()
    mail = wait_for_mail(pathlib.Path(server.folder) / "mail", "kim@harbour.example", "registration")
    phone.goto(re.search(r"http\S+/register/\S+", mail).group(0))
    look(phone, "register-confirm")
    phone.get_by_role("button", name="Yes, this is me").click()
    phone.get_by_role("status").wait_for()

    page.goto(server.address + "/admin")
    page.get_by_role("link", name="1 person waits to be put on the roll").click()
    look(page, "registrations")
    page.get_by_role("button", name="Put Kim Ode on the roll").click()
    check("On the roll with the number 1" in page.get_by_role("status").inner_text(), "not on the roll")

    phone.goto(server.address + "/sign-in")
    look(phone, "sign-in-provider")
    phone.get_by_role("link", name="Sign in with Harbour ID").click()
    phone.wait_for_url("**/oauth2/authorize**")
    phone.get_by_role("button", name="u1").click()
    phone.wait_for_url(server.address + "/ballot")
    phone.goto(server.address + "/you")
    check("Harbour ID" in phone.locator("main").inner_text(), "how they came in")
    # Somebody who is not on the roll comes back with a reason, and does not come in.
    other = browser.new_context(bypass_csp=True).new_page()
    other.goto(server.address + "/sign-in/provider")
    other.locator("input[name=sub]").fill("stranger@harbour.example")
    other.get_by_role("button", name=re.compile("authori[sz]e", re.I)).click()
    other.wait_for_url("**/sign-in/provider/back**")
    check("does not say who you are" in other.locator("main").inner_text()
          or "nobody on the roll" in other.locator("main").inner_text(), other.locator("main").inner_text())
