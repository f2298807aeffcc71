"""Plurality and its presets: each ballot is a vote for its first choice; most votes win."""

from __future__ import annotations

from counts.model import Contest, Count
from counts.papers import rankings
from counts.standings import elect
from counts.ties import Ties


def count_plurality(contest: Contest, parameters: dict[str, str], count: Count, ties: Ties) -> None:
    papers = rankings(contest, count.turnout, parameters["repeats"])
    votes = {candidate: 0 for candidate in contest.standing}
    for ranking, weight in papers.items():
        votes[ranking[0]] += weight
    count.begin(votes)
    if papers:
        elect(count, contest, ties, {c: (v,) for c, v in votes.items()}, "most votes", parameters["tied"],
              int(parameters["tie-margin"]))
