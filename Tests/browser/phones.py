"""Many telephones at once in an audience's vote: how long until all are in, and from GO to the winner on the stage.

Usage: phones.py ENVELOPE [TELEPHONES]   (the release binary; 2000 where no number is given)
"""

import concurrent.futures
import http.cookiejar
import re
import sys
import time
import urllib.parse
import urllib.request

from playwright.sync_api import sync_playwright

from audience_walks import add_audience_award, hold_key, make_tickets, open_vote, start_night_keys
from night_walks import free_port, sealed_season, sign_in_staff
from walking import Server, check


def vote(address, ticket, index):
    """One telephone: the page behind the QR code, a choice, the receipt."""
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
    page = browser.open(f"{address}/audience?ticket={ticket}", timeout=60)
    html = page.read().decode()
    # The site's cookies are for safe connections, which this library does not take localhost for.
    cookies = "; ".join(line.split(";")[0] for line in page.headers.get_all("Set-Cookie") or [])
    token = re.search(r'name="token" value="([^"]+)"', html).group(1)
    choices = re.findall(r'name="nominee" value="([^"]+)"', html)
    form = {"token": token, "ticket": ticket, "nominee": choices[index % 3 % len(choices)]}
    request = urllib.request.Request(
        f"{address}/audience", urllib.parse.urlencode(form).encode(), {"Cookie": cookies})
    return "Your vote is in." in browser.open(request, timeout=60).read().decode()


def main():
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        with Server("--port", str(free_port())) as server:
            page, keys = sealed_season(browser, server, add_audience_award)
            tickets = make_tickets(page, server, count)
            hold_key(page, keys)
            caller = sign_in_staff(browser, server, "caller", viewport={"width": 1280, "height": 900})
            stage = browser.new_context(viewport={"width": 1920, "height": 1080}, bypass_csp=True).new_page()
            stage.goto(server.address + "/stage")
            open_vote(browser, caller, server)
            holder = start_night_keys(page, server, keys)
            try:
                begun = time.monotonic()
                with concurrent.futures.ThreadPoolExecutor(64) as pool:
                    done = list(pool.map(lambda item: vote(server.address, item[1], item[0]), enumerate(tickets)))
                check(all(done), f"{done.count(False)} votes are not in")
                print(f"{count} telephones, page and vote: all in after {time.monotonic() - begun:.1f} s", flush=True)
                begun = time.monotonic()
                caller.locator("#go").click()
                stage.locator(".revealed .winner").wait_for()
                print(f"from GO to the winner on the stage, closed, counted, sealed and opened: {time.monotonic() - begun:.2f} s", flush=True)
            finally:
                holder.terminate()
                holder.wait(timeout=20)
        browser.close()


main()
