"""A second laptop follows the first and serves in its place when it is gone."""

import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import time
import urllib.request

from night_walks import free_port, sealed_season, sign_in_staff
from walking import ENVELOPE, Server, check


class Second:
    """What a walk needs of a server: its address."""

    def __init__(self, port):
        self.address = f"http://localhost:{port}"


def second_machine(browser):
    port, second_port = free_port(), free_port()
    secret = pathlib.Path(".build/screens/secret").absolute()
    secret.write_text("s3cret-of-two-machines-" + "x" * 16 + "\n")
    with Server("--port", str(port), "--follower-secret", str(secret)) as server:
        page, keys = sealed_season(browser, server)
        folder = pathlib.Path(server.folder)
        other = folder / "second"
        other.mkdir()
        shutil.copy(folder / "season.sqlite.log-keys", other / "second.sqlite.log-keys")
        follower = subprocess.Popen(
            [os.path.abspath(ENVELOPE), "night", "follow", "--site", server.address, "--secret-file", str(secret),
             "--at-once", "--", "--port", str(second_port)],
            cwd=other, stdout=subprocess.PIPE, text=True)
        try:
            check(follower.stdout.readline().startswith("Following "), "the follower does not follow")
            caller = sign_in_staff(browser, server, "caller", viewport={"width": 1280, "height": 900})
            caller.goto(server.address + "/night")
            caller.get_by_role("button", name="Begin the show").click()
            caller.goto(server.address + "/night/caller")
            caller.locator("#go").click()
            caller.locator(".cues .current").wait_for()
            cue = caller.locator(".now .cue").inner_text()
            # The copy with this cue is there before the first machine is killed.
            database = other / "second.sqlite"
            before = database.stat().st_mtime_ns
            end = time.monotonic() + 20
            while not has_cue(database) and time.monotonic() < end:
                time.sleep(0.05)
            check(has_cue(database), f"the copy is of before the cue ({before})")
            os.kill(server.process.pid, signal.SIGKILL)
            killed = time.monotonic()
            second = Second(second_port)
            while True:
                try:
                    urllib.request.urlopen(second.address + "/stage", timeout=1).read()
                    break
                except OSError:
                    check(time.monotonic() - killed < 60, "the second machine does not serve")
                    time.sleep(0.05)
            print(f"second machine: serving {time.monotonic() - killed:.1f} s after the first was killed", flush=True)
            caller = sign_in_staff(browser, second, "caller", viewport={"width": 1280, "height": 900})
            caller.goto(second.address + "/night/caller")
            check(caller.locator(".now .cue").inner_text() == cue, "the cue is another one")
            caller.get_by_role("button", name="Hold").click()
            caller.get_by_role("button", name="Go on").wait_for()
        finally:
            follower.terminate()
            follower.wait(timeout=20)


def has_cue(database):
    """Whether a copy knows of a cue that was called. A copy of its own: the file may be replaced meanwhile."""
    try:
        with sqlite3.connect(f"file:{database}?mode=ro&immutable=1", uri=True) as connection:
            return bool(connection.execute("SELECT count(*) FROM journal WHERE kind = 'cue-called'").fetchone()[0])
    except sqlite3.Error:
        return False
