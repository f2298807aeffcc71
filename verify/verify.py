#!/usr/bin/env python3
"""Checks the record of an awards season, from docs/record-format.md and docs/record-journal.md alone.

    python3 verify/verify.py DIR [--key KEY] [--checkpoint FILE]... [--json]

Exits 0 where there is no finding, 1 where there is any, 2 where it was called wrongly."""

from __future__ import annotations

import argparse
import json
import os
import sys
from dataclasses import dataclass, field

import envelopes
import facts
import journal
import openings
import recount
import replay_envelopes  # noqa: F401  (these three register what events do)
import replay_rest  # noqa: F401
import replay_rounds  # noqa: F401
import shape
from counts.model import CannotCount, NotCountedHere
from encoding import Malformed, sha256, to_base64
from folder import Folder
from journal import Event
from log import CHECKPOINT, LEAVES, Log, check_checkpoint
from manifest import NAME, Manifest, Record
from notes import Checkpoint, VerifierKey
from replay import OpenedRound, State, match_leaves, replay
from report import Report
from season import NO_AWARD, Season, by_id
from shape import Object

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
        season, stamps, events, log = None, [], [], None
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
        leaves = match_leaves(stamps, log, report)
        if len(log.events) < len(stamps):
            report.could_not(f"that the last {len(stamps) - len(log.events)} events stand as they were: they have no leaf in the log yet")
        return State(season, season, log, report, checkpoints, self.key, sha256(season_data), leaves), events

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
        replay(state, events)
        for checkpoint in state.lost:
            self.report.could_not(f"what was lost: the body says that a log of {checkpoint.size} leaves went before this one")
        self._check_ballot_leaves(state)
        self._check_left_out(state)
        facts.check(state, self.published)
        cards = envelopes.check_all(state, self.record)
        self.expected |= {envelopes.path_of(name) for name in state.envelopes}
        self._check_counts(state, cards)
        self._check_finals(state)
        with self.report.part(facts.README):
            expected = facts.readme(state, self.record.manifest.kind, str(self.published.get("key")), cards)
            self.report.check(self.record.read(facts.README) == expected.encode(), "readme", facts.README, "it is not what is derived")
        for path in self.record.manifest.entries:
            category = path.removeprefix("envelopes/").removesuffix(".json")
            if path == envelopes.path_of(category) and category not in state.envelopes and state.season.category(category):
                self.report.finding("commitment", path, "no event sealed this envelope")
            elif path not in self.expected:
                self.report.finding("file-unknown", path, "a record of this kind has no such file")

    def _check_ballot_leaves(self, state: State) -> None:
        report = self.report
        for (round_id, category), leaves in state.log.ballots.items():
            opened = state.rounds.get(round_id)
            if opened is None or category not in opened.categories:
                report.finding("ballot-nowhere", LEAVES, f"ballots of {category} in {round_id}, which was not opened with it")
                continue
            what = f"of {category} in {round_id}"
            report.check(opened.opened_leaf is not None and leaves.first > opened.opened_leaf, "early-ballot", LEAVES,
                         f"a ballot {what} stands before the leaf of its opening")
            report.check(opened.closed_at is None or leaves.last < opened.closed_at, "late-ballot", LEAVES,
                         f"a ballot {what} stands after its close")
            eligible = opened.categories[category].get("eligible")
            slots = facts.cast(state, opened, category)
            report.check(isinstance(eligible, int) and slots <= eligible, "slots", LEAVES, f"{slots} ballots {what}, and {eligible} voters")
        first_opening: dict[str, int] = {}
        for envelope in state.envelopes.values():
            leaf = state.event_leaves.get(envelope.opened.number) if envelope.opened else None
            if leaf is not None:
                first_opening[envelope.round] = min(leaf, first_opening.get(envelope.round, leaf))
        for name, envelope in state.envelopes.items():
            final = state.rounds.get(envelope.round)
            for leaf in state.log.envelopes.values():
                if leaf.category != name or to_base64(leaf.commitment) not in (envelope.commitment, *envelope.voided):
                    continue
                early = final is not None and leaf.index < (final.closed_at or 0)
                late = leaf.index > first_opening.get(envelope.round, leaf.index) and not envelope.resealed
                report.check(not early and not late, "envelope-order", envelopes.path_of(name),
                             "its leaf stands before the close of its round, or after the first opening")

    def _check_left_out(self, state: State) -> None:
        report = self.report
        told = {(name, c) for name, e in state.envelopes.items() for c in (e.commitment, *e.voided)}
        for leaf in state.log.envelopes.values():
            report.check((leaf.category, to_base64(leaf.commitment)) in told, "left-out", journal.PATH,
                         f"the envelope of {leaf.category} in leaf {leaf.index} has no event")
        for opened in state.rounds.values():
            if opened.kind == "final" and opened.vote is None and any(c in state.envelopes for c in opened.categories):
                for category in opened.categories:
                    report.check(category in state.envelopes, "left-out", journal.PATH,
                                 f"envelopes of {opened.id} were sealed, and that of {category} was not")

    # Counts

    def _check_counts(self, state: State, cards: dict[str, Object]) -> None:
        recounted = 0
        for opened in [r for r in state.rounds.values() if r.vote is None]:
            for category in opened.categories:
                with self.report.part(f"counts/{opened.id}/{category}.json"):
                    recounted += self._check_category(state, opened, category, cards.get(category))
        self.report.did(f"{recounted} counts by a recount of the published ballots")
        if not self.record.manifest.is_auditors:
            self.report.could_not("that the ballots counted are those in the log: the auditor's record lets one check it")

    def _check_category(self, state: State, opened: OpenedRound, category: str, card: Object | None) -> bool:
        """All that the record has on one category of one round; whether it was counted again."""
        report, record = self.report, self.record
        auditors = record.manifest.is_auditors
        what = f"{category} in {opened.id}"
        published = facts.published_category(self.published, opened.id, category)
        about = facts.category_facts(state, opened, category, published)
        is_final = opened.kind == "final"
        envelope = state.envelopes.get(category)
        released = (opened.id, category) in state.released if not is_final else (
            envelope is not None and envelope.round == opened.id and envelope.opened is not None)
        if not released:
            report.could_not(f"the count of {what}: it is sealed")
            return False
        room = state.held_in_room(opened.id)
        written = shape.flag(shape.member(about, "rule"), "written")
        count = None
        count_path = f"counts/{opened.id}/{category}.json"
        if auditors or about.get("publication") != "winner-only":
            self.expected.add(count_path)
            if self._is_there(count_path):
                count = shape.an_object(record.json(count_path, "envelope.count/1"))
                for wrong in recount.check_heading(count, published or about, self._cast(opened.id, category)):
                    report.finding("count-facts", count_path, wrong)
                if card is not None and is_final:
                    envelopes.check_against_count(state, category, card, count, facts.candidate_ids(about))
                if not is_final and (opened.id, category) in state.announced:
                    self._check_nominees(state, opened, category, about, count)
        else:
            report.could_not(f"the count of {what}: only its winner is published")
        if not auditors and about.get("publication") != "full-ballots":
            if count is not None:
                report.could_not(f"the count of {what} by a recount: its ballots are not published")
            return False
        ending = recount.ballots_ending(about, room)
        path = f"ballots/{opened.id}/{category}.{ending}"
        self.expected.add(path)
        piles = None
        if self._is_there(path):
            with report.part(path, "ballots"):
                piles = recount.read_ballots(record.read(path), about, ending)
                self._check_totals(state, opened, category, piles, path)
        readings = self._readings(opened, category, about) if written else None
        if auditors:
            self._check_openings(state, opened, category, about, piles, readings)
        if piles is None or count is None:
            return False
        return self._recount(what, about, piles, count, count_path)

    def _cast(self, round_id: str, category: str) -> int | None:
        """The ballots cast, as the facts say; whether they say it rightly is looked at elsewhere."""
        round_ = by_id(shape.objects(self.published, "rounds"), round_id)
        for item in shape.objects(round_ or {}, "categories"):
            if shape.member(item, "category").get("id") == category:
                return shape.whole(item, "cast")
        return None

    def _is_there(self, path: str) -> bool:
        if path not in self.record.manifest.entries:
            self.report.finding("file-missing", path, "the record lacks this file")
        return path in self.record

    def _check_totals(self, state: State, opened: OpenedRound, category: str, piles: dict, path: str) -> None:
        votes = {v.vote[1]: v for v in state.votes_of(opened.id, category) if v.vote} if state.held_in_room(opened.id) else {0: opened}
        for number, vote in votes.items():
            there, cast = sum(piles.get(number, {}).values()), facts.cast(state, vote, category)
            self.report.check(there == cast, "ballots", path, f"the file has {there} ballots, and {cast} were cast")
        self.report.check(set(piles) <= set(votes), "ballots", path, "the file has ballots of a vote that was not held")

    def _readings(self, opened: OpenedRound, category: str, about: Object) -> dict[str, int] | None:
        path = f"readings/{opened.id}/{category}.json"
        self.expected.add(path)
        if self._is_there(path):
            with self.report.part(path, "readings"):
                return openings.read_readings(self.record.json(path, openings.READINGS), about)
        return None

    def _check_openings(self, state: State, opened: OpenedRound, category: str, about: Object, piles: dict | None,
                        readings: dict[str, int] | None) -> None:
        report = self.report
        written = shape.flag(shape.member(about, "rule"), "written")
        votes = state.votes_of(opened.id, category) if state.held_in_room(opened.id) else [opened]
        all_lines: dict[int, openings.Pile] = {}
        for vote in votes:
            path = f"openings/{vote.id}/{category}"
            self.expected.add(path)
            if not self._is_there(path):
                continue
            with report.part(path, "openings"):
                pile = openings.open_all(state, vote, category, about, self.record.read(path), path)
                if pile is not None:
                    all_lines[vote.vote[1] if vote.vote else 0] = pile
        if piles is None or len(all_lines) != len(votes) or (written and readings is None):
            return
        if written:
            report.check(openings.lines_of(all_lines) == set(readings or {}), "readings", f"openings/{votes[0].id}/{category}",
                         "the readings do not tell of every line on the ballots and of no other")
            all_lines = openings.all_as_read(all_lines, readings or {})
        for vote in votes:
            number = vote.vote[1] if vote.vote else 0
            report.check(all_lines[number] == piles.get(number, openings.Counter()), "openings", f"openings/{vote.id}/{category}",
                         "these are not the ballots counted")

    def _recount(self, what: str, about: Object, piles: dict, count: Object, count_path: str) -> bool:
        report = self.report
        try:
            if set(piles) != {0}:
                raise NotCountedHere(f"the rule {shape.member(about, 'rule').get('rule')}, whose votes are held again")
            difference = recount.compare(recount.recount(about, piles[0]), count)
            report.check(difference is None, "count", count_path, f"counted again it is otherwise: {difference}")
            return True
        except NotCountedHere as reason:
            report.could_not(f"the count of {what} by a recount: this verifier does not count by {reason}")
        except CannotCount as refusal:
            report.finding("count", count_path, f"these ballots cannot be counted by the rule: {refusal}")
        return False

    def _check_nominees(self, state: State, opened: OpenedRound, category: str, about: Object, count: Object) -> None:
        """Those announced are those elected without those passed over before."""
        passed = state.passed_over.get((opened.id, category), [])
        elected = [name for name in shape.texts(count, "winners") if name not in passed]
        ids = facts.candidate_ids(about)
        announced = state.announced[opened.id, category]
        entries = {str(n.get("entry")) for n in announced}
        self.report.check(entries == {ids.get(name, name) for name in elected} and len(announced) == len(elected), "nominees",
                          journal.PATH, f"the nominees announced in {category} are not those elected")

    def _check_finals(self, state: State) -> None:
        """A final has the nominees that were announced as its candidates."""
        for (_, category), nominees in state.announced.items():
            final = state.final_of(category)
            if final is not None:
                announced = {str(n.get("id")) for n in nominees}
                there = {str(c.get("id")) for c in shape.objects(final.categories[category], "candidates")} - {NO_AWARD}
                self.report.check(announced == there, "nominees", facts.PATH, f"the final of {category} has other candidates than were announced")


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
    sys.exit(main())
