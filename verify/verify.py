#!/usr/bin/env python3
"""Checks the record of an awards season, from docs/record-format.md and docs/record-journal.md alone.

    python3 verify/verify.py DIR [--key KEY] [--checkpoint FILE]... [--json]

Exits 0 where there is no finding, 1 where there is any, 2 where it was called wrongly."""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from dataclasses import dataclass, field

import envelopes
import facts
import journal
import leaves
import replay_envelopes  # noqa: F401  (these three register what events do)
import replay_rest  # noqa: F401
import replay_rounds  # noqa: F401
import shape
from categories import Categories
from encoding import Malformed, sha256
from folder import Folder
from journal import Event, Stamp
from log import CHECKPOINT, LEAVES, Log, check_checkpoint
from manifest import NAME, Manifest, Record
from notes import Checkpoint, VerifierKey
from replay import State, match_leaves, replay
from report import Report
from season import Season

_MANIFEST_LIMIT = 64 << 20
_ALWAYS = (facts.README, "season.json", facts.PATH, journal.PATH, LEAVES)


@dataclass
class Verification:
    """One record, and what is asked of it."""

    folder: Folder
    given_key: VerifierKey | None
    given_checkpoints: list[tuple[str, bytes]]
    report: Report
    expected: set[str] = field(default_factory=lambda: set(_ALWAYS))

    def run(self) -> None:
        record = None
        with self.report.part(NAME):
            record = Record(self.folder, Manifest.parse(self.folder.read(NAME, limit=_MANIFEST_LIMIT)), self.report)
        if record is None:
            return
        self.record = record
        record.check_files()
        for path in _ALWAYS:
            if path not in record.manifest.entries:
                self.report.finding("file-missing", path, "the record lacks this file")
        with self.report.part(facts.PATH):
            self.published = shape.an_object(record.json(facts.PATH, facts.SCHEMA)) if facts.PATH in record else {}
            self._check_key()
            state, events = self._state()
            if state is not None:
                self._replay(state, events)

    # Who signed

    def _check_key(self) -> None:
        manifest, report = self.record.manifest, self.report
        self.origin = f"envelope/{manifest.body}/{manifest.season}"
        try:
            self.key = VerifierKey.parse(shape.text(self.published, "key"))
        except Malformed as error:
            if self.given_key is None:
                raise
            report.finding("malformed", facts.PATH, str(error))
            self.key = self.given_key
        report.check(self.key.name == self.origin, "key-name", facts.PATH, f"the key's name is {self.key.name}, and must be {self.origin}")
        signer = self.given_key or self.key
        report.check(manifest.note.signed_by(signer), "signature", NAME,
                     "the manifest is not signed by the key " + ("given" if self.given_key else "that the facts name"))
        if self.given_key is None:
            report.could_not("who signed: no key was given with --key")
        for key, mine in (("body", manifest.body), ("season", manifest.season), ("origin", self.origin)):
            report.check(self.published.get(key) == mine, "identity", facts.PATH, f"its {key} is not that of the manifest")

    # What everything is derived from

    def _state(self) -> tuple[State | None, list[Event]]:
        record, report = self.record, self.report
        season: Season | None = None
        log: Log | None = None
        stamps: list[Stamp] = []
        events: list[Event] = []
        season_data = b""
        with report.part("season.json"):
            season_data = record.read("season.json")
            season = Season(shape.an_object(record.json("season.json", "envelope.season/1")))
            report.check((season.body, season.id) == (record.manifest.body, record.manifest.season), "identity", "season.json",
                         "it is of another body or season than the manifest")
        with report.part(journal.PATH):
            stamps, events = journal.read(record.json(journal.PATH), report)
        checkpoints = self._checkpoints()
        given = self._given_checkpoints()
        sizes = {c.size for c in checkpoints.values()} | {c.size for _, c in given} | _rollback_sizes(events)
        with report.part(LEAVES):
            log = Log.read(record.read(LEAVES), sizes, report)
        if season is None or log is None:
            return None, events
        for size, checkpoint in checkpoints.items():
            check_checkpoint(f"{CHECKPOINT}{size}", checkpoint, log, self.origin, self.key, report)
        if checkpoints:
            report.did(f"{len(checkpoints)} signed checkpoints, each as to whether it is a beginning of the log")
        for path, checkpoint in given:
            check_checkpoint(LEAVES, checkpoint, log, self.origin, self.given_key or self.key, report, f"the checkpoint {path}")
        if given:
            report.did(f"{len(given)} checkpoints known from elsewhere")
        report.check(log.size in checkpoints, "log-end", LEAVES, f"there is no checkpoint of the full size, {log.size}")
        event_leaves = match_leaves(stamps, log, report)
        if len(log.events) < len(stamps):
            report.could_not(f"that the last {len(stamps) - len(log.events)} events stand as they were: they have no leaf in the log yet")
        return State(season, season, log, report, checkpoints, self.key, sha256(season_data), event_leaves), events

    def _checkpoints(self) -> dict[int, Checkpoint]:
        found: dict[int, Checkpoint] = {}
        for path in self.record.under(CHECKPOINT):
            size = path.removeprefix(CHECKPOINT)
            if not size.isascii() or not size.isdigit() or str(int(size[:20])) != size:
                continue
            self.expected.add(path)
            if path not in self.record:
                continue
            with self.report.part(path):
                checkpoint = Checkpoint.parse(self.record.read(path))
                if checkpoint.size != int(size):
                    self.report.finding("checkpoint", path, f"it is of the size {checkpoint.size}")
                else:
                    found[checkpoint.size] = checkpoint
        return found

    def _given_checkpoints(self) -> list[tuple[str, Checkpoint]]:
        found = []
        for path, data in self.given_checkpoints:
            with self.report.part(LEAVES, "earlier-checkpoint"):
                found.append((path, Checkpoint.parse(data)))
        return found

    # What is derived

    def _replay(self, state: State, events: list[Event]) -> None:
        record, report = self.record, self.report
        replay(state, events)
        for checkpoint in state.lost:
            report.could_not(f"what was lost: the body says that a log of {checkpoint.size} leaves went before this one")
        leaves.check_ballots(state)
        leaves.check_envelopes(state)
        leaves.check_left_out(state)
        facts.check(state, self.published)
        cards = envelopes.check_all(state, record)
        self.expected |= {envelopes.path_of(name) for name in state.envelopes}
        Categories(state, record, self.published, cards, self.expected).check()
        with report.part(facts.README):
            expected = facts.readme(state, record.manifest.kind, str(self.published.get("key")), cards)
            report.check(record.read(facts.README) == expected.encode(), "readme", facts.README, "it is not what is derived")
        for path in record.manifest.entries:
            category = path.removeprefix("envelopes/").removesuffix(".json")
            if path == envelopes.path_of(category) and category not in state.envelopes and state.season.category(category):
                report.finding("commitment", path, "no event sealed this envelope")
            elif path not in self.expected:
                report.finding("file-unknown", path, "a record of this kind has no such file")


def _rollback_sizes(events: list[Event]) -> set[int]:
    sizes = set()
    for event in events:
        if event.kind == "rollback-accepted":
            try:
                sizes.add(Checkpoint.parse(str(event.details.get("checkpoint")).encode()).size)
            except Malformed:
                pass
    return sizes


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="verify.py", description="Checks the record of an awards season.")
    parser.add_argument("folder", metavar="DIR", help="the record's folder")
    parser.add_argument("--key", help="the signer's key as announced elsewhere, NAME+HASH+BASE64")
    parser.add_argument("--checkpoint", metavar="FILE", action="append", default=[], help="a checkpoint known from elsewhere")
    parser.add_argument("--json", action="store_true", help="the whole as JSON")
    options = parser.parse_args(arguments)
    try:
        key = VerifierKey.parse(options.key) if options.key is not None else None
        given = [(path, _read_small(path)) for path in options.checkpoint]
        folder = Folder(options.folder)
    except (Malformed, OSError) as error:
        parser.error(str(error))
    report = Report()
    with report.part(""):
        Verification(folder, key, given, report).run()
    print(json.dumps(report.as_json(), ensure_ascii=True, indent=2) if options.json else report.as_text())
    return 1 if report.findings else 0


def _read_small(path: str) -> bytes:
    if os.path.getsize(path) > 1 << 20:
        raise Malformed(f"{path} is too large for a checkpoint")
    with open(path, "rb") as file:
        return file.read()


if __name__ == "__main__":
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    sys.exit(main())
