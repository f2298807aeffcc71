"""Ties that a rule's own steps leave open (docs/count-json.md, "Ties"; docs/record-journal.md, "Favour")."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from counts.model import Candidate, Count, NotCountedHere, Tie

SHARED = "shared by the rule"
ALL_OUT = "all eliminated by the rule"
SAME_EITHER_WAY = "same winners either way"
UNDECIDED = "undecided"

# So many counts are made to try them, those that end at one more open tie among them.
_MOST_COUNTS = 64


class Stopped(Exception):
    """The count stops at a tie that nothing decides."""


class _Open(Exception):
    """While ways are tried: here is a tie that could fall so many ways."""

    def __init__(self, ways: int) -> None:
        self.ways = ways


class SplitMix64:
    """The generator of draws, as Steele, Lea and Flood published it in 2014."""

    _MASK = (1 << 64) - 1

    def __init__(self, seed: int) -> None:
        self._state = seed & self._MASK

    def next(self) -> int:
        self._state = (self._state + 0x9E3779B97F4A7C15) & self._MASK
        z = self._state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & self._MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & self._MASK
        return z ^ (z >> 31)

    def below(self, count: int) -> int:
        """A number from 0 to count - 1. Outputs beyond the last full multiple of `count` are thrown away."""
        limit = (1 << 64) - (1 << 64) % count
        while (output := self.next()) >= limit:
            pass
        return output % count


@dataclass(frozen=True)
class TieRule:
    """What is given to settle ties: decisions, in the order made, then a draw from a seed where there is one."""

    decisions: Sequence[Sequence[Candidate]] = ()
    seed: int | None = None


@dataclass
class Ties:
    """Settles the ties of one count, and notes each in it."""

    rule: TieRule
    count: Count
    # Where nothing decides: the ways to take in order, then "try", "first" or "stop".
    script: Sequence[int] = ()
    otherwise: str = "stop"
    _met: int = 0
    _draws: SplitMix64 | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self._draws = None if self.rule.seed is None else SplitMix64(self.rule.seed)

    def pick(self, tied: Sequence[Candidate], purpose: str, *, wins: bool,
             looks: Sequence[Mapping[Candidate, Fraction | int]] = (), how: str = "") -> Candidate:
        """One of the tied: who wins or goes next, or (`wins` is false) who is lost.

        The rule looks first at the numbers in `looks`, one after the other; what is given settles it among those left."""
        left = list(tied)
        for numbers in looks:
            best = (max if wins else min)(numbers[c] for c in left)
            left = [c for c in left if numbers[c] == best]
        if len(left) == 1:
            if len(tied) > 1:
                self.note(tied, purpose, how, left)
            return left[0]
        for decision in self.rule.decisions:
            if set(left) <= set(decision):
                order = [candidate for candidate in decision if candidate in left]
                return self._note(tied, purpose, "decision", order[0] if wins else order[-1])
        if self._draws is not None:
            # The order of the contest, whatever the order in which the tied are listed.
            chosen = sorted(left)[self._draws.below(len(left))]
            return self._note(tied, purpose, f"draw with seed {self.rule.seed}", chosen)
        self._met += 1
        if self._met <= len(self.script):
            return left[self.script[self._met - 1]]
        if self.otherwise == "try":
            raise _Open(len(left))
        if self.otherwise == "first":
            return self._note(tied, purpose, SAME_EITHER_WAY, left[0])
        self.note(tied, purpose, UNDECIDED, [])
        self.count.undecided = True
        raise Stopped

    def note(self, tied: Sequence[Candidate], purpose: str, resolved_by: str, chosen: Sequence[Candidate]) -> None:
        self.count.ties.append(Tie(len(self.count.rounds), list(tied), purpose, resolved_by, list(chosen)))

    def _note(self, tied: Sequence[Candidate], purpose: str, resolved_by: str, chosen: Candidate) -> Candidate:
        self.note(tied, purpose, resolved_by, [chosen])
        return chosen


def settle(run: Callable[[Count, Ties], None], rule: TieRule, affordable: int = _MOST_COUNTS) -> Count:
    """Counts with `run`. Where a tie stays open every way is tried: if the same win each time, the first is taken.

    NotCountedHere where that takes more counts than are affordable."""

    def attempt(script: Sequence[int], otherwise: str) -> Count:
        count = Count()
        try:
            run(count, Ties(rule, count, script, otherwise))
        except Stopped:
            pass
        return count

    waiting: list[list[int]] = [[]]
    outcomes: set[frozenset[Candidate]] = set()
    attempts = 0
    while waiting and len(outcomes) < 2 and attempts < _MOST_COUNTS:
        if attempts == affordable:
            raise NotCountedHere("so many ballots with open ties")
        script = waiting.pop()
        attempts += 1
        try:
            outcomes.add(frozenset(attempt(script, "try").winners))
        except _Open as tie:
            waiting += [script + [way] for way in reversed(range(tie.ways))]
    same = len(outcomes) == 1 and not waiting
    return attempt([], "first" if same else "stop")
