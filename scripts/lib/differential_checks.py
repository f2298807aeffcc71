"""What a check is, our side of it, and how the two sides are compared."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Iterable, Iterator

from differential_profiles import NAMES, Profile

# What is compared. WINNERS: all who win, shared wins included. POSSIBLE: everybody who wins in some
# way ties can fall. SETS: every set of winners that some way gives.
WINNERS, POSSIBLE, SETS = "winners", "possible winners", "sets of winners"


class LeftOut(Exception):
    """A profile on which the two need not agree, and why."""


@dataclass
class Check:
    peer: str
    name: str
    kind: str
    rule: str
    compares: str
    # From the peer's election to what is compared: candidates, or sets of them.
    theirs: Callable[[Any], Iterable]
    settings: dict[str, str] | None = None
    # Whether the profile's seats are filled, or one.
    fills_seats: bool = False
    # Makes the peer's election of a profile; kept for the next check of the same kind.
    election: Callable[[Profile], Any] = lambda profile: profile
    # Raises LeftOut by what our count says; only for WINNERS.
    condition: Callable[[Profile, dict], None] | None = None
    # One profile in so many is compared, where the peer is slow.
    one_in: int = 1

    @property
    def rule_text(self) -> str:
        settings = [f"{name}={value}" for name, value in (self.settings or {}).items()]
        return " ".join([self.rule, *settings])


def names(candidates: Iterable[int]) -> frozenset[str]:
    return frozenset(NAMES[int(c)] for c in candidates)


def every_way(run: Callable[[Callable[[list], Any]], Any], limit: int = 400) -> Iterator[Any]:
    """Runs an election once for each way its ties can fall; `run` is given what chooses."""
    open_ways: list[list[int]] = [[]]
    runs = 0
    while open_ways:
        way = open_ways.pop()
        runs += 1
        if runs > limit:
            raise LeftOut(f"more than {limit} ways for ties to fall")
        at = 0

        def choose(options: list) -> Any:
            nonlocal at
            options = list(options)
            if at == len(way):
                open_ways.extend(way + [other] for other in range(len(options) - 1, 0, -1))
                way.append(0)
            at += 1
            return options[way[at - 1]]

        yield run(choose)


class Ours:
    """`envelope count` on many files at once."""

    def __init__(self, command: str, folder: Path):
        self.command, self.folder = command, folder

    def count(self, check: Check, profiles: list[Profile]) -> dict[int, dict]:
        """By the profile's number: the count, or the outcomes."""
        answers: dict[int, dict] = {}
        by_seats: dict[int, list[Profile]] = {}
        for profile in profiles:
            seats = profile.seats if check.fills_seats else 1
            by_seats.setdefault(seats, []).append(profile)
        for seats, group in sorted(by_seats.items()):
            for profile, answer in zip(group, self.run(check, group, seats)):
                answers[profile.number] = answer
        return answers

    def run(self, check: Check, profiles: list[Profile], seats: int) -> list[dict]:
        paths = [self.path(profile) for profile in profiles]
        line = [self.command, "count", *paths, "--rule", check.rule, "--seats", str(seats)]
        for name, value in (check.settings or {}).items():
            line += ["--set", f"{name}={value}"]
        if paths[0].endswith(".csv"):
            line += ["--format", "csv:scores"]
        if check.compares != WINNERS:
            line.append("--all-outcomes")
        done = subprocess.run(
            [*line, "--json", "-"], cwd=self.folder, capture_output=True, text=True)
        # 1 says that no ballot of some contest counts.
        if done.returncode not in (0, 1):
            raise RuntimeError(f"{check.rule}: exit code {done.returncode}: {done.stderr[:500]}")
        # A line a file, or one JSON text after the other; both can be read as a stream.
        answers, at, decoder = [], 0, json.JSONDecoder()
        text = done.stdout
        while text[at:].strip():
            at += len(text[at:]) - len(text[at:].lstrip())
            answer, at = decoder.raw_decode(text, at)
            answers.append(answer)
        if len(answers) != len(profiles):
            raise RuntimeError(f"{check.rule}: {len(answers)} answers for {len(profiles)} files")
        for path, answer in zip(paths, answers):
            if answer.get("file", path) != path:
                raise RuntimeError(f"{check.rule}: {answer['file']} where {path} was due")
        return [answer.get("count", answer) for answer in answers]

    def path(self, profile: Profile) -> str:
        suffix = "blt" if profile.ranked else "csv"
        return f"{profile.kind}-{profile.number}.{suffix}"


def our_value(check: Check, answer: dict) -> Any:
    if check.compares == WINNERS:
        if answer["undecided"]:
            return "undecided"
        return frozenset(answer["winners"])
    if answer["cut"]:
        raise LeftOut("more than 10,000 ways for ties to fall")
    sets = {frozenset(winners) for winners in answer["winners"]}
    return frozenset().union(*sets) if check.compares == POSSIBLE else frozenset(sets)


def their_value(check: Check, election: Any) -> Any:
    value = check.theirs(election)
    return frozenset(frozenset(s) for s in value) if check.compares == SETS else frozenset(value)


def text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if value and all(isinstance(item, frozenset) for item in value):
        return " or ".join(sorted("{" + "".join(sorted(item)) + "}" for item in value))
    return "{" + "".join(sorted(value)) + "}"


@dataclass
class Result:
    """How one check came out."""

    given: int = 0
    compared: int = 0
    left_out: dict[str, int] = field(default_factory=dict)
    differing: list[tuple[Profile, str, str]] = field(default_factory=list)
    error: str = ""

    @property
    def verdict(self) -> str:
        if self.error or self.differing:
            return "failed"
        # A check that leaves nearly everything out checks nothing.
        if self.compared * 10 < self.given and self.given >= 50:
            return "failed"
        return "passed" if self.compared else "skipped"

    def lines(self, check: Check, seed: int) -> list[str]:
        count = f"{self.compared} profile" + ("s" if self.compared != 1 else "")
        if self.differing:
            count = f"{len(self.differing)} of {count} differ"
        reasons = [f"{many} left out: {reason}" for reason, many in sorted(self.left_out.items())]
        head = f"{self.verdict}: {check.peer} {check.name} ({'; '.join([count, *reasons])})"
        if self.error:
            return [head] + ["    " + line for line in self.error.splitlines()]
        if not self.differing:
            return [head]
        profile, ours, theirs = self.differing[0]
        lines = [f"the first, profile {profile.number} ({profile.kind}) of seed {seed}:"]
        lines += profile.lines()
        lines += [f"ours, {check.compares} by {check.rule_text}: {ours}", f"theirs: {theirs}"]
        return [head] + ["    " + line for line in lines]


def run(check: Check, profiles: list[Profile], ours: Ours, elections: dict) -> Result:
    """`elections` keeps the peer's elections from one check to the next."""
    profiles = profiles[: -(-len(profiles) // check.one_in)]
    result = Result(given=len(profiles))
    try:
        answers = ours.count(check, profiles)
    except (RuntimeError, ValueError, OSError) as error:
        result.error = str(error)
        return result
    for profile in profiles:
        key = (check.election, profile.kind, profile.number)
        try:
            answer = answers[profile.number]
            if check.condition:
                check.condition(profile, answer)
            own = our_value(check, answer)
            if key not in elections:
                elections[key] = check.election(profile)
            other = their_value(check, elections[key])
        except LeftOut as reason:
            result.left_out[str(reason)] = result.left_out.get(str(reason), 0) + 1
            continue
        except Exception as error:  # A peer's own failure is told with the profile it fails on.
            result.error = "\n".join(
                [f"{profile.kind} {profile.number}: {type(error).__name__}: {error}"]
                + profile.lines())
            return result
        result.compared += 1
        if own != other:
            result.differing.append((profile, text(own), text(other)))
    return result
