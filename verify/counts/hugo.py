"""E Pluribus Hugo (WSFS constitution 3.8 and 3.9) and the Hugo final (3.12, 6.4)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from fractions import Fraction

from counts.model import CannotCount, Candidate, Contest, Count, NoAwardTest, NotCountedHere
from counts.papers import Ranking, rankings
from counts.runoff import FIRSTS_THEN_ALL, Runoff, transfers
from counts.ties import ALL_OUT, SHARED, Ties


def count_eph(contest: Contest, parameters: dict[str, str], count: Count, ties: Ties) -> None:
    most = int(parameters["most-names"])
    if any(len(ballot) > most for ballot in contest.pile):
        raise CannotCount(f"a ballot has more than {most} names")
    if parameters["repeated-title"] == "divisor" and any(len(set(b)) != len(b) for b in contest.pile):
        raise NotCountedHere("eph with repeated-title=divisor, where a name is repeated")
    if parameters["withdrew"] == "after" and contest.withdrawn:
        raise NotCountedHere("eph with withdrew=after, where somebody withdrew")
    papers = rankings(contest, count.turnout, "first")
    count.turnout.invalid_because.clear()
    if not papers:
        count.begin({c: 0 for c in contest.standing}).ballots = {c: 0 for c in contest.standing}
        return
    _eph(contest, papers, count, ties)


def _eph(contest: Contest, papers: Mapping[Ranking, int], count: Count, ties: Ties) -> None:
    standing = contest.standing
    total = sum(papers.values())
    nominations: Counter[Candidate] = Counter()
    for names, weight in papers.items():
        for candidate in names:
            nominations[candidate] += weight
    while True:
        points = {c: Fraction(0) for c in standing}
        live = 0
        for names, weight in papers.items():
            left = [c for c in names if c in points]
            live += weight if left else 0
            for candidate in left:
                points[candidate] += Fraction(weight, len(left))
        this = count.begin(points)
        this.ballots = {c: nominations[c] for c in standing}
        this.exhausted = Fraction(total - live)
        out = _lowest(points, nominations)
        if len(standing) - len(out) < contest.seats or len(standing) <= contest.seats:
            if len(standing) > contest.seats:
                ties.note(out, "place", SHARED, out)
            order = sorted(standing, key=lambda c: (-points[c], -nominations[c], c))
            this.elect(order, "as many left as places")
            count.winners = order
            return
        if len(out) > 1:
            ties.note(out, "elimination", ALL_OUT, out)
        this.eliminate(out, "fewest nominations of the lowest")
        if len(out) == 1:
            this.transfers = transfers(out[0], _released(papers, points, out[0]))
        standing = [c for c in standing if c not in out]


def _lowest(points: Mapping[Candidate, Fraction], nominations: Mapping[Candidate, int]) -> list[Candidate]:
    """Of those with the two lowest points (and all level with these) those on the fewest ballots; of these the fewest points."""
    levels = sorted(set(points.values()))
    selected = [c for c in points if points[c] == levels[0]]
    if len(selected) == 1 and len(levels) > 1:
        selected += [c for c in points if points[c] == levels[1]]
    fewest = min(nominations[c] for c in selected)
    selected = [c for c in selected if nominations[c] == fewest]
    least = min(points[c] for c in selected)
    return sorted(c for c in selected if points[c] == least)


def _released(papers: Mapping[Ranking, int], points: Mapping[Candidate, Fraction], source: Candidate) -> dict[Candidate | str, Fraction]:
    """What `source` had of each ballot is divided among the others on it; an empty ballot drops out."""
    moved: dict[Candidate | str, Fraction] = defaultdict(Fraction)
    for names, weight in papers.items():
        left = [c for c in names if c in points]
        if source not in left:
            continue
        if len(left) == 1:
            moved["exhausted"] += weight
        for candidate in left:
            if candidate != source:
                moved[candidate] += Fraction(weight, len(left) * (len(left) - 1))
    return moved


def count_hugo_final(contest: Contest, parameters: dict[str, str], count: Count, ties: Ties) -> None:
    name = parameters["no-award"]
    # Where nobody stands under that name the test is left out.
    no_award = contest.names.index(name) if name in contest.names else -1
    papers = rankings(contest, count.turnout, parameters["repeats"])
    field = contest.standing
    if not papers or 4 * count.turnout.counted < int(parameters["final-ballots"]):
        count.begin({c: sum(w for r, w in papers.items() if r[0] == c) for c in field})
        count.no_award = bool(papers)
        return
    runoff = Runoff(no_votes="singly", lowest_tie=FIRSTS_THEN_ALL, last_left="majority")
    several = contest.seats > 1
    run = 1
    while len(count.winners) < contest.seats and (run == 1 or any(c != no_award for c in field)):
        places = list(count.winners)
        found = runoff.run(count, ties, papers, field, run if several else None)
        # Who stays among the winners is for the No Award test to say.
        count.winners = places
        elected = [c for c in found if c != no_award]
        if run == 1:
            if no_award in field:
                count.no_award_tests = [_test(c, no_award, papers) for c in elected]
                elected = [t.candidate for t in count.no_award_tests if not t.fails]
            count.no_award = not elected
        count.last.elected = [(c, because) for c, because in count.last.elected if c in elected]
        count.winners += elected
        if not elected:
            return
        field = [c for c in field if c not in elected]
        run += 1


def _test(winner: Candidate, no_award: Candidate, papers: Mapping[Ranking, int]) -> NoAwardTest:
    """On how many ballots the winner stands above No Award, and on how many below. Who is not ranked stands last."""
    above = below = 0
    for ranking, weight in papers.items():
        for candidate in ranking:
            if candidate == winner:
                above += weight
                break
            if candidate == no_award:
                below += weight
                break
    return NoAwardTest(winner, above, below)
