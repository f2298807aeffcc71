"""Ranked ballots made ready for a count (the parameters repeats and most-ranks)."""

from __future__ import annotations

from collections import Counter

from counts.model import CannotCount, Candidate, Contest, Turnout

Ranking = tuple[Candidate, ...]


def rankings(contest: Contest, turnout: Turnout, repeats: str, most_ranks: int = 0) -> Counter[Ranking]:
    """How many ballots rank whom. Withdrawn candidates are passed over; a ballot that then names nobody is invalid."""
    papers: Counter[Ranking] = Counter()
    for ballot, weight in contest.pile.items():
        turnout.distinct += 1
        if not ballot:
            turnout.empty += weight
            continue
        ballot = ballot[:most_ranks or None]
        unique = tuple(dict.fromkeys(ballot))
        why = "choices"
        if len(unique) != len(ballot):
            turnout.repeated += weight
            if repeats == "refuse":
                raise CannotCount("a ballot names a candidate twice, which the rule forbids")
            if repeats == "exhaust":
                unique, why = _before_repeat(ballot), "repeated"
        usable = tuple(c for c in unique if c not in contest.withdrawn)
        if not usable:
            turnout.invalid += weight
            turnout.invalid_because[why] = turnout.invalid_because.get(why, 0) + weight
            continue
        turnout.counted += weight
        papers[usable] += weight
    return papers


def _before_repeat(ballot: Ranking) -> Ranking:
    seen: list[Candidate] = []
    for candidate in ballot:
        if candidate in seen:
            break
        seen.append(candidate)
    return tuple(seen)
