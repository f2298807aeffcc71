"""Ballots: as they are sealed, and as ballots/… lists them (docs/record-format.md, "Ballots and their commitments")."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import Any

from encoding import Malformed, Reader, unpad, utf8

# What one ballot says. Ranked: candidates' numbers from 0, best first. Scored: a score or None for each candidate.
# Written: its lines, best first.
Choices = tuple[int, ...]
Scores = tuple[int | None, ...]
Lines = tuple[str, ...]

# How many ballots of each kind there are.
Pile = Counter[tuple[Any, ...]]


def length_ranked(candidates: int, choices: int | None) -> int:
    return 6 + 2 * min(candidates, choices if choices is not None else candidates)


def length_scored(candidates: int) -> int:
    return 4 + 2 * candidates


def length_written(choices: int | None) -> int:
    return 4 + 204 * (5 if choices is None else choices)


def ranked(padded: bytes, candidates: int) -> Choices:
    """A list of candidates, best first: the count of choices, then each number, all in two bytes."""
    reader = Reader(unpad(padded))
    choices = tuple(reader.number(2) for _ in range(reader.number(2)))
    reader.end()
    if any(choice >= candidates for choice in choices):
        raise Malformed("a ballot names a candidate that there is not")
    return choices


def scored(padded: bytes, candidates: int) -> Scores:
    """For each candidate 0 for no score, else the score and 1, in two bytes."""
    reader = Reader(unpad(padded))
    numbers = [reader.number(2) for _ in range(candidates)]
    reader.end()
    return tuple(number - 1 if number else None for number in numbers)


def written(padded: bytes) -> Lines:
    """Lines, best first, each behind its length in four bytes."""
    reader = Reader(unpad(padded))
    lines = []
    while reader.left:
        line = utf8(reader.counted(4))
        check_line(line)
        lines.append(line)
    if len(set(lines)) != len(lines):
        raise Malformed("a line stands twice on one ballot")
    return tuple(lines)


def check_line(line: str) -> None:
    """NFC, blanks single and none at the ends, no control or direction marks, 1 to 200 bytes."""
    if not 1 <= len(line.encode()) <= 200:
        raise Malformed("a line of a ballot has 1 to 200 bytes")
    if not unicodedata.is_normalized("NFC", line):
        raise Malformed("a line of a ballot is not in NFC")
    if line != " ".join(line.split()):
        raise Malformed("a line of a ballot has more than single blanks, or some at an end")
    if any(unicodedata.category(c) == "Cc" or unicodedata.bidirectional(c) in _DIRECTION for c in line):
        raise Malformed("a line of a ballot has control or direction marks")


_DIRECTION = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


@dataclass
class BallotFile:
    """ballots/ROUND/CATEGORY.blt: who stood, and how many ballots of each kind there are."""

    names: list[str]
    places: int
    withdrawn: frozenset[int]
    title: str
    pile: Pile


def _number(text: str, least: int = 0) -> int:
    if not re.fullmatch(r"0|[1-9][0-9]{0,18}", text) or int(text) < least:
        raise Malformed(f"{text[:40]} is not a number as it is written here")
    return int(text)


def read_blt(data: bytes) -> BallotFile:
    """BLT as a record writes it: ballots sorted by their numbers, one line for each kind."""
    lines = _lines(data)
    at = 0

    def next_line() -> str:
        nonlocal at
        at += 1
        if at > len(lines):
            raise Malformed("the file ends too early")
        return lines[at - 1]

    head = next_line().split(" ")
    if len(head) != 2:
        raise Malformed("the first line is not CANDIDATES PLACES")
    count, places = _number(head[0]), _number(head[1])
    if count > len(lines):
        raise Malformed("the file has fewer labels than candidates")
    line = next_line()
    withdrawn: list[int] = []
    if line.startswith("-"):
        withdrawn = [_number(part[1:], 1) - 1 if part[0:1] == "-" else -1 for part in line.split(" ")]
        if any(not 0 <= number < count for number in withdrawn) or withdrawn != sorted(set(withdrawn)):
            raise Malformed("the line of withdrawn candidates is not in order, or names one that there is not")
        line = next_line()
    pile: Pile = Counter()
    last: tuple[int, ...] | None = None
    while line != "0":
        weight, *numbers = line.split(" ")
        if not numbers or numbers.pop() != "0":
            raise Malformed(f"line {at} does not end in 0")
        choices = tuple(_number(number, 1) - 1 for number in numbers)
        if any(choice >= count for choice in choices):
            raise Malformed(f"line {at} names a candidate that there is not")
        if last is not None and not last < choices:
            raise Malformed(f"line {at}: the ballots are not sorted by their numbers, a line for each kind")
        last = choices
        pile[choices] = _number(weight, 1)
        line = next_line()
    names = [_quoted(next_line()) for _ in range(count)]
    title = _quoted(next_line())
    if at != len(lines):
        raise Malformed("lines follow the title")
    return BallotFile(names, places, frozenset(withdrawn), title, pile)


def read_scores(data: bytes, candidates: int) -> Pile:
    """envelope.scores/1: a line for each kind of ballot: how many, and each candidate's score or `-`."""
    pile: Pile = Counter()
    for count, cells in _table(data, "envelope.scores/1"):
        if len(cells) != candidates:
            raise Malformed(f"a ballot has {len(cells)} scores for {candidates} candidates")
        pile[tuple(None if cell == "-" else _number(cell) for cell in cells)] += count
    return pile


def read_votes(data: bytes, candidates: int) -> dict[int, Pile]:
    """envelope.votes/1: a line for each kind of ballot: how many, the number of the vote, who is named, best first."""
    votes: dict[int, Pile] = {}
    for count, cells in _table(data, "envelope.votes/1"):
        if not cells:
            raise Malformed("a line lacks the number of its vote")
        choices = tuple(_number(cell, 1) - 1 for cell in cells[1:])
        if any(choice >= candidates for choice in choices):
            raise Malformed("a ballot names a candidate that there is not")
        votes.setdefault(_number(cells[0], 1), Counter())[choices] += count
    return votes


def _table(data: bytes, head: str) -> list[tuple[int, list[str]]]:
    first, *lines = _lines(data)
    if first != head:
        raise Malformed(f"the first line is not {head}")
    rows = []
    last: tuple[bytes, list[str]] | None = None
    kinds = set()
    for line in lines:
        if last is not None and not last[0] < line.encode():
            raise Malformed("the lines are not sorted by their bytes")
        count, *cells = line.split(" ")
        if tuple(cells) in kinds:
            raise Malformed("one kind of ballot has two lines")
        kinds.add(tuple(cells))
        last = line.encode(), cells
        rows.append((_number(count, 1), cells))
    return rows


def _lines(data: bytes) -> list[str]:
    text = utf8(data)
    if not text.endswith("\n"):
        raise Malformed("the file does not end in a newline")
    return text[:-1].split("\n")


def _quoted(line: str) -> str:
    if len(line) < 2 or line[0] != '"' or line[-1] != '"':
        raise Malformed("a label is not in quotation marks")
    inside = line[1:-1]
    if '"' in inside.replace('""', ""):
        raise Malformed("a quotation mark within a label is not doubled")
    return inside.replace('""', '"')
