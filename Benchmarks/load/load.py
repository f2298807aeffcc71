"""How many ballots a second the voting site takes: the 97th season, 10,000 members, all 23 categories on each ballot,
each cast durable before it is answered. Beside it, what SQLite itself commits on the same disk in the same run.

Usage: load.py [--members N] [--seconds S] [--connections N]
"""

import argparse
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile
import time

import voting_site


def commits_a_second(folder, seconds):
    """Rows of one each, a transaction a row, as durable as the site's own."""
    db = sqlite3.connect(pathlib.Path(folder) / "commits.sqlite", isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("CREATE TABLE IF NOT EXISTS row (number INTEGER PRIMARY KEY, bytes BLOB)")
    row, count, end = b"x" * 200, 0, time.monotonic() + seconds
    while time.monotonic() < end:
        db.execute("INSERT INTO row (bytes) VALUES (?)", (row,))
        count += 1
    db.close()
    return count / seconds


def run(site, lines, path, seconds, connections):
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        here = pathlib.Path(__file__).parent
        told = subprocess.run(
            ["wrk", "-t", "1", "-c", str(connections), "-d", f"{seconds}s", "--timeout", "30s", "-s", str(here / "cast.lua"),
             f"http://127.0.0.1:{site.port}", "--", file.name, voting_site.VISIT, path],
            check=True, capture_output=True, text=True).stdout
    found = dict(re.findall(r"(\w+)=([\d.]+)", told.splitlines()[-1]))
    if float(found["errors"]) > 0:
        raise RuntimeError(told)
    return {name: float(value) for name, value in found.items()}


def show(what, found):
    rate = found["requests"] / found["seconds"]
    print(f"{what}: {rate:,.0f} a second; 50th percentile {found['p50']:.1f} ms, 99th {found['p99']:.1f} ms, "
          f"slowest {found['max']:.0f} ms", flush=True)
    return rate


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--members", type=int, default=10_000)
    options.add_argument("--seconds", type=int, default=20)
    options.add_argument("--connections", type=int, default=64)
    given = options.parse_args()
    # Beside the build, which is on a disk: /tmp may be memory.
    with tempfile.TemporaryDirectory(prefix="load-", dir=".build") as folder:
        season = pathlib.Path(folder) / "season.yaml"
        season.write_text(voting_site.open_now("Examples/oscars-97/season.yaml"))
        site = voting_site.Site(folder, season)
        site.start()
        begun = time.monotonic()
        sessions = site.set_up(given.members)
        print(f"{given.members:,} members on the roll and signed in, {time.monotonic() - begun:.0f} s", flush=True)
        _, page, _ = site.expect(200, "GET", "/ballot/final", session=sessions[0])
        print(f"the ballot page has {len(page.encode()):,} bytes", flush=True)
        # Whoever stands first in each category, and in the ranked one all in their order.
        ranked = re.findall(r'name="n\.([a-z0-9-]+)\.([a-z0-9-]+)"', page)
        chosen = {}
        for category, nominee in re.findall(r'name="c\.([a-z0-9-]+)" value="([a-z0-9-]+)"', page):
            chosen.setdefault(category, nominee)
        choices = [(f"v.{category}", nominee) for category, nominee in ranked + list(chosen.items())]
        body = voting_site.encoded(choices)
        print(f"a ballot names {len(choices)} nominees in {len({name for name, _ in choices})} categories", flush=True)

        before = commits_a_second(folder, 5)
        show("ballot page", run(site, sessions, "/ballot/final", given.seconds, given.connections))
        rate = show("casts", run(
            site, [f"{session} {body}" for session in sessions], "/ballot/final/cast", given.seconds, given.connections))
        after = commits_a_second(folder, 5)
        commits = (before + after) / 2
        print(f"SQLite alone, a row a transaction: {commits:,.0f} a second ({before:,.0f} before, {after:,.0f} after)")
        print(f"casts for each such commit: {rate / commits:.2f}")
        site.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
