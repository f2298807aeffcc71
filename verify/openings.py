"""What an auditor's record opens: each slot's last ballot, and what members wrote (docs/record-format.md)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import ballots
import commitments
import shape
from ballots import Pile
from canonical import Json
from encoding import Malformed, Reader
from facts import cast
from recount import is_scored
from replay import OpenedRound, State
from shape import Object

READINGS = "envelope.readings/1"


_IN_A_ROOM = {"cannes": 1, "nsfc": 3, "nyfcc": 3}


@dataclass(frozen=True)
class Opening:
    slot: bytes
    nonce: bytes
    padded: bytes


def padded_length(facts: Object) -> int:
    rule = shape.member(facts, "rule")
    candidates = len(shape.objects(facts, "candidates"))
    # Who votes in a room names as many as the rule takes, whatever `choices` says.
    choices = _IN_A_ROOM.get(shape.text(rule, "rule"), shape.whole_or_none(rule, "choices"))
    if shape.flag(rule, "written"):
        return ballots.length_written(choices)
    if is_scored(rule):
        return ballots.length_scored(candidates)
    return ballots.length_ranked(candidates, choices)


def read(data: bytes, length: int) -> Iterator[Opening]:
    reader = Reader(data)
    last = b""
    while reader.left:
        opening = Opening(reader.take(16), reader.take(commitments.NONCE), reader.take(length))
        if not last < opening.slot:
            raise Malformed("the slots are not in the order of their bytes, or one stands twice")
        last = opening.slot
        yield opening


def ballot_of(padded: bytes, facts: Object) -> tuple[Any, ...]:
    """What a padded ballot says."""
    rule = shape.member(facts, "rule")
    candidates = len(shape.objects(facts, "candidates"))
    if shape.flag(rule, "written"):
        return ballots.written(padded)
    if is_scored(rule):
        return ballots.scored(padded, candidates)
    return ballots.ranked(padded, candidates)


def open_all(state: State, opened: OpenedRound, category: str, facts: Object, data: bytes, path: str) -> Pile | None:
    """Checks every opening against its slot's last leaf; the ballots found, by what they say (None where one says nothing)."""
    report = state.report
    pile: Pile = Counter()
    leaves = state.log.ballots.get((opened.id, category))
    slots = leaves.slots if leaves else {}
    out = opened.taken_out.get(category, set())
    count, readable = 0, True
    for opening in read(data, padded_length(facts)):
        leaf = slots.get(opening.slot)
        if leaf is None or opening.slot in out:
            report.finding("openings", path, "an opening is of a slot that is not counted")
            continue
        count += 1
        commitment = commitments.of_ballot(state.season.body, state.season.id, opened.id, category, opening.padded, opening.nonce)
        if commitment != leaf.commitment:
            report.finding("openings", path, f"an opening is not that of leaf {leaf.index}, the last of its slot")
        try:
            pile[ballot_of(opening.padded, facts)] += 1
        except Malformed as error:
            readable = False
            report.finding("openings", path, str(error))
    expected = cast(state, opened, category)
    report.check(count == expected, "openings", path, f"{count} of {expected} slots are opened")
    return pile if readable else None


def read_readings(value: Json, facts: Object) -> dict[str, int]:
    """As which candidate (by number) each line is read; `candidate` is an id."""
    numbers = {shape.text(c, "id"): i for i, c in enumerate(shape.objects(facts, "candidates"))}
    readings: dict[str, int] = {}
    last = b""
    for item in shape.objects(shape.schema(value, READINGS), "readings"):
        line, candidate = shape.text(item, "written"), shape.text(item, "candidate")
        if not last < line.encode():
            raise Malformed("the readings are not sorted by the bytes of what was written", "readings")
        last = line.encode()
        if candidate not in numbers:
            raise Malformed(f"{candidate} is read, and is no candidate", "readings")
        readings[line] = numbers[candidate]
    if set(readings.values()) != set(numbers.values()):
        raise Malformed("there is a candidate as whom nothing is read", "readings")
    return readings


def all_as_read(votes: dict[int, Pile], readings: dict[str, int]) -> dict[int, Pile]:
    """Ballots of lines as ballots of candidates: each counts at the first line that is read as it."""
    found: dict[int, Pile] = {}
    for number, pile in votes.items():
        found[number] = Counter()
        for ballot, weight in pile.items():
            found[number][tuple(dict.fromkeys(readings[line] for line in ballot if line in readings))] += weight
    return found


def lines_of(votes: dict[int, Pile]) -> set[str]:
    return {line for pile in votes.values() for ballot in pile for line in ballot}
