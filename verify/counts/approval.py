"""Approval: each ballot is a vote for everybody it names (or the first so many); most votes win."""

from __future__ import annotations

from counts.model import Contest, Count
from counts.papers import rankings
from counts.standings import elect
from counts.ties import Ties


def count_approval(contest: Contest, parameters: dict[str, str], count: Count, ties: Ties) -> None:
    papers = rankings(contest, count.turnout, "first")
    count.turnout.invalid_because.clear()
    votes = {candidate: 0 for candidate in contest.standing}
    most = int(parameters.get("votes", 0)) or None
    for names, weight in papers.items():
        for candidate in names[:most]:
            votes[candidate] += weight
    count.begin(votes)
    if papers:
        elect(count, contest, ties, {c: (v,) for c, v in votes.items()}, "most votes", parameters["tied"])
