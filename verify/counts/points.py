"""Points for places, and scores that are added up or averaged."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

from counts.model import CannotCount, Contest, Count
from counts.papers import rankings
from counts.standings import Standing, elect
from counts.ties import Ties


def count_points(contest: Contest, parameters: dict[str, str], count: Count, ties: Ties) -> None:
    scale = [Fraction(part) for part in parameters["scale"].split(",")]
    short = parameters["short"]
    field = contest.standing
    points = {c: Fraction(0) for c in field}
    ballots = {c: 0 for c in field}
    places: dict[int, Counter[int]] = {c: Counter() for c in field}
    for ranking, weight in rankings(contest, count.turnout, "first").items():
        if len(ranking) > len(scale) or (short == "void" and len(ranking) < len(scale)):
            count.turnout.counted -= weight
            count.turnout.invalid += weight
            continue
        for place, candidate in enumerate(ranking):
            ballots[candidate] += weight
            places[candidate][place] += weight
            points[candidate] += weight * _worth(scale, short, place, len(ranking))
    count.turnout.invalid_because.clear()
    this = count.begin(points)
    this.ballots = ballots
    this.measure = "points"
    if not count.turnout.counted:
        return
    standings: dict[int, Standing] = {}
    for c in field:
        by: dict[str, Standing] = {
            "none": (), "ballots": (ballots[c],), "firsts": (places[c][0],), "ballots-firsts": (ballots[c], places[c][0]),
            "countback": tuple(places[c][place] for place in range(len(scale)))}
        standings[c] = (points[c], *by[parameters["tie-break"]])
    how = ["on more ballots"] if parameters["tie-break"].startswith("ballots") else []
    how += [f"more at place {place + 1}" for place in range(len(scale))]
    elect(count, contest, ties, standings, "most points", parameters["tied"], how=how)


def _worth(scale: list[Fraction], short: str, place: int, named: int) -> Fraction:
    if named < len(scale) and short == "lower":
        return scale[len(scale) - named + place]
    if named < len(scale) and short == "average":
        return sum(scale, Fraction(0)) / len(scale)
    return scale[place]


def count_score(contest: Contest, parameters: dict[str, str], count: Count, ties: Ties) -> None:
    highest = int(parameters["highest"])
    field = contest.standing
    sums = {c: 0 for c in field}
    ballots = {c: 0 for c in field}
    for ballot, weight in contest.pile.items():
        count.turnout.distinct += 1
        given = {c: score for c, score in enumerate(ballot) if score is not None}
        if any(score > highest for score in given.values()):
            raise CannotCount(f"a score is above {highest}")
        if not given:
            count.turnout.empty += weight
        elif not any(c in sums for c in given):
            count.turnout.invalid += weight
        else:
            count.turnout.counted += weight
        for c in field:
            if c in given:
                sums[c] += weight * given[c]
                ballots[c] += weight
    counted = count.turnout.counted
    values: dict[int, Fraction] = {c: Fraction(v) for c, v in sums.items()}
    if parameters["by"] == "average":
        whole = parameters["blank"] == "zero"
        values = {c: Fraction(sums[c], max(1, counted if whole else ballots[c])) for c in field}
    this = count.begin(values)
    this.ballots = ballots
    this.measure = "averages" if parameters["by"] == "average" else "scores"
    if not counted:
        return
    enough = {c: (values[c],) for c in field if values[c] >= Fraction(parameters["threshold"])
              and 100 * ballots[c] >= int(parameters["quorum"]) * counted}
    if enough:
        elect(count, contest, ties, enough, "most points", parameters["tied"])
    else:
        count.no_award = True
