"""Kills a voting site with -9 in the middle of 1,000 concurrent casts, again and again, and looks after each
restart whether every ballot that was acknowledged is in the box, none is there twice, and the log verifies.

Usage: kills.py [--times N] [--members N] [--seed S] [--few]
The checks read the database and the receipts with code of their own: SHA-256 and the tree of RFC 6962.
"""

import argparse
import asyncio
import base64
import hashlib
import pathlib
import random
import re
import sqlite3
import sys
import tempfile
import time

import voting_site

SEASON = """\
schema: envelope.season/1
body: {id: kills, name: Kills}
season: {id: "1", name: Kills}
people: []
entries: [{id: a, title: A, kind: k}, {id: b, title: B, kind: k}, {id: c, title: C, kind: k}]
categories:
  - {id: film, name: Film, final: {rule: irv}, nominees: [{id: fa, entry: a}, {id: fb, entry: b}, {id: fc, entry: c}]}
  - {id: short, name: Short, final: {rule: plurality, choices: 1}, nominees: [{id: sa, entry: a}, {id: sb, entry: b}]}
rounds: [{id: final, kind: final, opens: 2000-01-01T00:00:00Z, closes: 2000-01-02T00:00:00Z}]
ceremony: {date: 2100-01-01, zone: UTC, venue: Here}
"""


def leaf_hash(leaf):
    return hashlib.sha256(b"\0" + leaf).digest()


def node(left, right):
    return hashlib.sha256(b"\1" + left + right).digest()


class Tree:
    """The root over a growing list of leaves (RFC 6962, 2.1), from its perfect subtrees."""

    def __init__(self):
        self.count = 0
        self.peaks = []

    def add(self, hashed):
        size = self.count
        while size & 1:
            hashed = node(self.peaks.pop(), hashed)
            size >>= 1
        self.peaks.append(hashed)
        self.count += 1

    def root(self):
        root = self.peaks[-1]
        for peak in reversed(self.peaks[:-1]):
            root = node(peak, root)
        return root


def included(leaf, index, size, proof, root):
    """RFC 9162, 2.1.3.2."""
    hashed, last = leaf_hash(leaf), size - 1
    for step in proof:
        if last == 0:
            return False
        if index & 1 or index == last:
            hashed = node(step, hashed)
            while not index & 1 and index:
                index, last = index >> 1, last >> 1
        else:
            hashed = node(hashed, step)
        index, last = index >> 1, last >> 1
    return last == 0 and hashed == root


def receipt_of(page):
    found = re.search(r"base64,([A-Za-z0-9+/=]+)", page)
    return base64.b64decode(found.group(1)) if found else None


async def cast(site, session, number, random_source, acknowledged, times):
    """One member's cast on a connection of their own; notes the receipt once the answer is whole."""
    order = random_source.sample(["fa", "fb", "fc"], 3)
    body = voting_site.encoded(
        [("v.film", nominee) for nominee in order] + [("v.short", random_source.choice(["sa", "sb"]))])
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", site.port)
        writer.write((
            f"POST /ballot/final/cast HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            f"Cookie: __Host-visit={voting_site.VISIT}; __Host-session={session}\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n{body}"
        ).encode())
        await writer.drain()
        answer = (await reader.read()).decode(errors="replace")
        writer.close()
    except (ConnectionError, OSError):
        return
    head, _, page = answer.partition("\r\n\r\n")
    length = re.search(r"(?i)content-length: (\d+)", head)
    if head.startswith("HTTP/1.1 200 ") and length and len(page.encode()) == int(length.group(1)):
        receipt = receipt_of(page)
        if receipt is None:
            raise AssertionError("an acknowledged cast has no receipt")
        acknowledged[number] = receipt.decode()
        if times is not None:
            times.append(time.monotonic())
    elif head and not head.startswith("HTTP/1.1 200 "):
        # Only a connection that broke may lack its answer.
        raise AssertionError(f"a cast was refused: {head.splitlines()[0]} {re.sub('<[^>]+>', ' ', page)[-300:]}")


async def cast_all(site, sessions, random_source, kill_after=None, times=None):
    """All cast at once; where asked for, the server is killed after so many seconds.

    Returns: the receipts of those that were answered, by member."""
    acknowledged = {}

    async def kill():
        await asyncio.sleep(kill_after)
        site.kill()

    killing = asyncio.create_task(kill()) if kill_after is not None else None
    await asyncio.gather(*[
        cast(site, session, number, random_source, acknowledged, times) for number, session in enumerate(sessions)])
    if killing:
        await killing
    return acknowledged


def verify(database, tree, acknowledged):
    """Reads the store after a restart.

    Returns: how many leaves there are. Raises: AssertionError."""
    db = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    leaves = [bytes(row[0]) for row in db.execute("SELECT leaf FROM leaf ORDER BY number")]
    for leaf in leaves[tree.count:]:
        tree.add(leaf_hash(leaf))
    size, note = db.execute("SELECT size, note FROM checkpoint ORDER BY size DESC LIMIT 1").fetchone()
    lines = note.split("\n")
    assert size == len(leaves) == int(lines[1]), f"checkpoint of {size}, {len(leaves)} leaves"
    assert base64.b64decode(lines[2]) == tree.root(), "the checkpoint's root is not the log's"
    # One ballot a slot, the slot's last; and a slot for each member and category that has voted.
    slots, twice = {}, 0
    for category, number, slot in db.execute("SELECT category, number, slot FROM box"):
        twice += (category, bytes(slot)) in slots
        slots[(category, bytes(slot))] = number
    assert twice == 0, f"{twice} slots have two ballots"
    links = {}
    for member, text in db.execute("SELECT member, slots FROM link"):
        for line in text.split("\n"):
            category, slot, number = line.split(" ")
            links[(member, category)] = (base64.b64decode(slot), int(number))
    voted = set(db.execute("SELECT member, category FROM roll WHERE has_cast = 1"))
    assert voted == set(links), "who has voted and whose ballots there are differ"
    assert len(slots) == len(links), f"{len(slots)} ballots for {len(links)} votes"
    for (member, category), (slot, number) in links.items():
        assert slots[(category, slot)] == number, f"{member} {category}: another ballot is in the box"
    for number, text in acknowledged.items():
        check_receipt(number, text, leaves, links)
    db.close()
    return len(leaves)


def check_receipt(number, text, leaves, links):
    """Every leaf that a receipt names stands in the log where it says, is included in the checkpoint, and is
    its member's last."""
    member = f"m{number:05}"
    checkpoint = re.search(r"\n(envelope/[^\n]+)\n(\d+)\n([A-Za-z0-9+/=]+)\n", text)
    size, root = int(checkpoint.group(2)), base64.b64decode(checkpoint.group(3))
    entries = re.findall(r"(?m)^leaf (\d+) (\S+)\nproof ?(.*)$", text)
    assert len(entries) == 2, f"a receipt names {len(entries)} leaves:\n{text}"
    for index, leaf, proofs in entries:
        leaf = base64.b64decode(leaf)
        assert leaves[int(index)] == leaf, f"{member}: leaf {index} is another"
        proof = [base64.b64decode(word) for word in proofs.split()]
        assert included(leaf, int(index), size, proof, root), f"{member}: the proof of leaf {index} does not hold"
    own = {links[(member, category)][1] for category in ("film", "short")}
    assert own == {int(index) for index, _, _ in entries}, f"{member}: the box holds {own}"


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--times", type=int, default=200)
    options.add_argument("--members", type=int, default=1000)
    options.add_argument("--seed", type=int, default=int(time.time()))
    options.add_argument("--few", action="store_true", help="whether most kills came in the middle does not matter")
    given = options.parse_args()
    random_source = random.Random(given.seed)
    print(f"seed {given.seed}: {given.times} kills in the middle of {given.members} concurrent casts")
    with tempfile.TemporaryDirectory(prefix="kills-") as folder:
        season = pathlib.Path(folder) / "season.yaml"
        season.write_text(SEASON)
        season.write_text(voting_site.open_now(season))
        site = voting_site.Site(folder, season)
        site.start()
        sessions = site.set_up(given.members)
        database = pathlib.Path(folder) / "season.sqlite"
        start = time.monotonic()
        times = []
        acknowledged = asyncio.run(cast_all(site, sessions, random_source, times=times))
        first, last = min(times) - start, max(times) - start
        assert len(acknowledged) == given.members, f"{len(acknowledged)} answers without a kill"
        print(f"{given.members} casts are answered from {first:.2f} to {last:.2f} s when nobody kills")
        site.kill()
        tree, total, cut, leaves = Tree(), 0, 0, 0
        for turn in range(given.times + 1):
            site.start()
            leaves = verify(database, tree, acknowledged)
            if turn == given.times:
                break
            acknowledged = asyncio.run(
                cast_all(site, sessions, random_source, kill_after=random_source.uniform(first * 0.8, last)))
            total += len(acknowledged)
            cut += 0 < len(acknowledged) < given.members
            if turn % 20 == 19:
                print(f"{turn + 1} kills: {total} casts acknowledged so far, {leaves} leaves", flush=True)
        site.stop()
    print(f"{given.times} kills, {cut} of them between the first answer and the last; {total} casts acknowledged, each "
          f"in the box with its receipt, none twice; {leaves} leaves under signed checkpoints")
    if cut < given.times * 0.5 and not given.few:
        print("too few kills came in the middle", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
