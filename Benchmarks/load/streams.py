"""How long a reveal takes to thousands of screens: from GO to the last of so many event streams, on one machine.

Usage: streams.py ENVELOPE [--streams N] [--reveals N]
The server is the demo of the 97th; its crew hands over and holds the key. Clients and server share the machine.
"""

import argparse
import http.cookiejar
import os
import re
import select
import socket
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request

options = argparse.ArgumentParser()
options.add_argument("envelope")
options.add_argument("--streams", type=int, default=5000)
options.add_argument("--reveals", type=int, default=5)
given = options.parse_args()

work = tempfile.mkdtemp(prefix="streams-")
server = subprocess.Popen(
    [os.path.abspath(given.envelope), "demo", "--serve", "--electorate", "300", "--folder", work + "/demo", "--port", "0"],
    stdout=subprocess.PIPE, text=True)
for line in server.stdout:
    found = re.search(r"Serving at http://localhost:(\d+)", line)
    if found:
        port = int(found.group(1))
        break
else:
    raise SystemExit("the demo did not start")
site = f"http://localhost:{port}"


class Secure(http.cookiejar.DefaultCookiePolicy):
    """The site's cookies are for safe connections; this machine's own counts as one, as in a browser."""

    def return_ok_secure(self, cookie, request):
        return True


opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar(Secure())))


def page(path):
    return opener.open(site + path).read().decode()


def post(path, html, **fields):
    fields["token"] = re.search(r'name="token" value="([^"]+)"', html).group(1)
    return opener.open(site + path, urllib.parse.urlencode(fields).encode()).read().decode()


home = page("/")
caller = re.search(r'value="(staff [^"]+)">Cal Caller', home).group(1)
post("/demo/sign-in", home, who=caller)

poll = select.epoll()
streams = {}
ask = b"GET /night/stream?screens=live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
for number in range(given.streams):
    client = socket.create_connection(("127.0.0.1", port))
    client.setblocking(False)
    client.send(ask)
    streams[client.fileno()] = [client, b""]
    poll.register(client.fileno(), select.EPOLLIN)


def read(seconds, mark, wanted):
    """Reads for so long, or until so many streams have had the mark; when each had it first."""
    had = {}
    end = time.monotonic() + seconds
    while time.monotonic() < end and len(had) < wanted:
        for number, _ in poll.poll(0.05):
            client, rest = streams[number]
            try:
                data = rest + client.recv(1 << 16)
            except BlockingIOError:
                continue
            if mark in data and number not in had:
                had[number] = time.monotonic()
            streams[number][1] = data[-len(mark):] if number not in had else b""
    return had


first = read(60, b"data: {", given.streams)
print(f"{len(first)} of {given.streams} streams are open.", flush=True)
status = open(f"/proc/{server.pid}/status").read()
print("The server holds " + re.search(r"VmRSS:\s*(\d+)", status).group(1) + " KB.", flush=True)
times = []
post("/night/go", page("/night/caller"), step="")
while len(times) < given.reveals:
    html = page("/night/caller")
    if "Open the envelope" not in html or "disabled" in re.search(r'<button class="go"[^>]*>', html).group(0):
        if "Open the envelope" not in html and "disabled" not in re.search(r'<button class="go"[^>]*>', html).group(0):
            post("/night/go", html, step="")
        read(0.3, b"nothing", given.streams)
        continue
    begun = time.monotonic()
    post("/night/go", html, step="")
    had = read(20, b'class=\\"award\\"', given.streams)
    if len(had) < given.streams:
        raise SystemExit(f"only {len(had)} streams had the reveal")
    times.append((min(had.values()) - begun, max(had.values()) - begun))
    print(
        f"Reveal {len(times)}: GO to the first screen {times[-1][0]:.3f} s, to the last {times[-1][1]:.3f} s, "
        f"first to last {times[-1][1] - times[-1][0]:.3f} s", flush=True)
    post("/night/go", page("/night/caller"), step="")
worst = max(last - begin for begin, last in times)
print(f"From the reveal to the last of {given.streams} screens: at most {worst:.3f} s.")
server.terminate()
server.wait(timeout=60)
raise SystemExit(0 if worst < 1 else 1)
