"""Counts a BLT file of plain ballots, one a line, by a Python peer: bench_peers.py PACKAGE RULE FILE. Run with the peers' Python."""

from __future__ import annotations

import sys
from collections import Counter


def read(path: str) -> tuple[int, int, Counter]:
    """Candidates, seats, and equal ballots together, which is the kindest form for all peers."""
    with open(path, "rb") as file:
        candidates, seats = (int(word) for word in file.readline().split())
        lines: Counter = Counter()
        for line in file:
            if line.strip() == b"0":
                break
            lines[line] += 1
    ballots: Counter = Counter()
    for line, times in lines.items():
        weight, *choices = (int(word) for word in line.split()[:-1])
        ballots[tuple(choice - 1 for choice in choices)] += weight * times
    return candidates, seats, ballots


def pref_voting(rule: str, candidates: int, seats: int, ballots: Counter) -> object:
    from pref_voting.profiles_with_ties import ProfileWithTies

    profile = ProfileWithTies(
        [{choice: rank for rank, choice in enumerate(ballot, 1)} for ballot in ballots],
        list(ballots.values()), candidates=list(range(candidates)))
    if rule == "irv":
        from pref_voting.iterative_methods import instant_runoff_for_truncated_linear_orders

        return instant_runoff_for_truncated_linear_orders(profile)
    from pref_voting import proportional_methods

    method = {"stv-scottish": "stv_scottish", "stv-meek": "stv_meek"}[rule]
    return getattr(proportional_methods, method)(profile, num_seats=seats)


def votekit(rule: str, candidates: int, seats: int, ballots: Counter) -> object:
    from votekit import elections
    from votekit.ballot import RankBallot
    from votekit.pref_profile import RankProfile

    profile = RankProfile(
        ballots=[
            RankBallot(ranking=[{str(choice)} for choice in ballot], weight=weight)
            for ballot, weight in ballots.items()],
        candidates=tuple(str(candidate) for candidate in range(candidates)))
    if rule == "irv":
        return elections.IRV(profile).get_elected()
    return elections.STV(profile, n_seats=seats).get_elected()


def pyrankvote(rule: str, candidates: int, seats: int, ballots: Counter) -> object:
    from pyrankvote import Ballot, Candidate, instant_runoff_voting

    names = [Candidate(str(candidate)) for candidate in range(candidates)]
    # It knows no weights.
    given = [
        ballot
        for choices, weight in ballots.items()
        for ballot in [Ballot([names[choice] for choice in choices])] * weight]
    return instant_runoff_voting(names, given).get_winners()


def main() -> None:
    package, rule, path = sys.argv[1:]
    count = {"pref_voting": pref_voting, "votekit": votekit, "pyrankvote": pyrankvote}[package]
    print(count(rule, *read(path)))


main()
