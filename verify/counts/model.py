"""What is counted, and what a count says (docs/count-json.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

# A candidate is its number from 0 in the contest.
Candidate = int


class CannotCount(Exception):
    """The rule refuses these ballots; the message tells why."""


class NotCountedHere(Exception):
    """This verifier does not have what the count needs; the message names it."""


@dataclass(frozen=True)
class Contest:
    title: str
    seats: int
    names: tuple[str, ...]
    withdrawn: frozenset[Candidate]
    # How many ballots of each kind: candidates, best first; or, where scores are added up, a score or None for each.
    pile: Mapping[tuple[Any, ...], int]
    # The candidates' ids, where they are not their numbers from 1.
    ids: tuple[str, ...] = ()

    @property
    def standing(self) -> list[Candidate]:
        """Those who may win."""
        return [c for c in range(len(self.names)) if c not in self.withdrawn]


@dataclass(frozen=True)
class Transfer:
    source: Candidate
    # A candidate, or "exhausted", or "rounding".
    target: Candidate | str
    value: Fraction


@dataclass
class Round:
    tallies: dict[Candidate, Fraction]
    quota: Fraction | None = None
    elected: list[tuple[Candidate, str]] = field(default_factory=list)
    eliminated: list[Candidate] = field(default_factory=list)
    eliminated_because: str | None = None
    transfers: list[Transfer] = field(default_factory=list)
    exhausted: Fraction = Fraction(0)
    rounding: Fraction = Fraction(0)
    ballots: dict[Candidate, int] | None = None
    measure: str | None = None
    run: int | None = None

    def elect(self, candidates: list[Candidate], because: str) -> None:
        self.elected += [(candidate, because) for candidate in candidates]

    def eliminate(self, candidates: list[Candidate], because: str) -> None:
        self.eliminated, self.eliminated_because = candidates, because


@dataclass(frozen=True)
class Tie:
    round: int
    candidates: list[Candidate]
    purpose: str
    resolved_by: str
    chosen: list[Candidate]


@dataclass(frozen=True)
class NoAwardTest:
    candidate: Candidate
    above: int
    below: int

    @property
    def fails(self) -> bool:
        return self.below > self.above


@dataclass
class Turnout:
    """How many ballots there are of each sort."""

    counted: int = 0
    empty: int = 0
    invalid: int = 0
    # Of the counted, those that name somebody twice.
    repeated: int = 0
    distinct: int = 0
    # Why a ranked rule takes no vote from an invalid ballot.
    invalid_because: dict[str, int] = field(default_factory=dict)


@dataclass
class Count:
    turnout: Turnout = field(default_factory=Turnout)
    rounds: list[Round] = field(default_factory=list)
    ties: list[Tie] = field(default_factory=list)
    winners: list[Candidate] = field(default_factory=list)
    no_award: bool = False
    no_award_tests: list[NoAwardTest] = field(default_factory=list)
    undecided: bool = False

    def begin(self, tallies: Mapping[Candidate, Fraction | int]) -> Round:
        """A new round, with these tallies of those still in."""
        self.rounds.append(Round({c: Fraction(v) for c, v in sorted(tallies.items())}))
        return self.rounds[-1]

    @property
    def last(self) -> Round:
        return self.rounds[-1]
