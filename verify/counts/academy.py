"""Academy nominations: a transferable vote with a quota found anew (`envelope rules stv-academy`; docs/rules/bodies.md)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from fractions import Fraction

from counts.model import Candidate, Contest, Count
from counts.papers import Ranking, rankings
from counts.runoff import transfers
from counts.ties import Ties

# Papers of one candidate: what is left of the ranking, the value of one paper, how many.
Pile = Counter[tuple[Ranking, Fraction]]


def count_academy(contest: Contest, parameters: dict[str, str], count: Count, ties: Ties) -> None:
    papers = rankings(contest, count.turnout, parameters["repeats"])
    if not papers:
        count.begin({c: 0 for c in contest.standing})
        return
    Academy(contest, parameters, count, ties).run(papers)


class Academy:
    def __init__(self, contest: Contest, parameters: dict[str, str], count: Count, ties: Ties) -> None:
        self.seats = contest.seats
        self.parameters = parameters
        self.count = count
        self.ties = ties
        self.continuing = contest.standing
        self.piles: dict[Candidate, Pile] = {c: Counter() for c in self.continuing}
        self.firsts: dict[Candidate, Fraction] = {}
        self.exhausted = Fraction(0)
        self.rounding = Fraction(0)

    def run(self, papers: Counter[Ranking]) -> None:
        for ranking, weight in papers.items():
            self.piles[ranking[0]][ranking, Fraction(1)] += weight
        tallies = {c: Fraction(sum(pile.values())) for c, pile in self.piles.items()}
        self.firsts = dict(tallies)
        quota = Fraction(sum(papers.values()) // (self.seats + 1) + 1)
        while True:
            this = self.count.begin(tallies)
            first_round = len(self.count.rounds) == 1
            open_places = self.seats - len(self.count.winners)
            if not first_round and self.parameters["quota-later"] == "recalculated":
                live = sum((tallies[c] for c in self.continuing), Fraction(0))
                quota = Fraction(live // (open_places + 1) + 1)
            this.quota, this.exhausted, this.rounding = quota, self.exhausted, self.rounding
            self._elect([c for c in self.continuing if tallies[c] >= quota], tallies, "quota")
            open_places = self.seats - len(self.count.winners)
            if open_places and len(self.continuing) <= open_places:
                self._elect(list(self.continuing), tallies, "as many left as places")
                return
            if not open_places:
                return
            dropped = self._without_first_choice(tallies, open_places) if first_round else []
            if dropped:
                self._eliminate(dropped, "no first choice", tallies)
            trigger = quota * (100 + int(self.parameters["surplus-trigger"])) / 100
            passing = [c for c, _ in this.elected if tallies[c] >= trigger and tallies[c] > quota]
            if passing and (first_round or self.parameters["later-surplus"] == "yes"):
                self._pass_on(passing, tallies, quota)
            elif not dropped:
                self._eliminate([self._lowest(tallies)], "fewest votes", tallies)

    def _elect(self, candidates: list[Candidate], tallies: Mapping[Candidate, Fraction], because: str) -> None:
        order = sorted(candidates, key=lambda c: (-tallies[c], c))
        self.count.last.elect(order, because)
        self.count.winners += order
        self.continuing = [c for c in self.continuing if c not in order]

    def _without_first_choice(self, tallies: Mapping[Candidate, Fraction], open_places: int) -> list[Candidate]:
        out = [c for c in self.continuing if not tallies[c]]
        if self.parameters["no-first-choice"] == "keep" or len(self.continuing) - len(out) < open_places:
            return []
        return out

    def _lowest(self, tallies: Mapping[Candidate, Fraction]) -> Candidate:
        fewest = min(tallies[c] for c in self.continuing)
        look = self.parameters["lowest-tie"]
        looks: list[Mapping[Candidate, Fraction]] = []
        if look == "earlier-rounds":
            looks = [earlier.tallies for earlier in reversed(self.count.rounds[:-1])]
        elif look == "first-choices":
            looks = [self.firsts]
        return self.ties.pick([c for c in self.continuing if tallies[c] == fewest], "elimination", wins=False, looks=looks,
                              how=look.replace("-", " "))

    def _pass_on(self, passing: list[Candidate], tallies: dict[Candidate, Fraction], quota: Fraction) -> None:
        """All surpluses move at once: each ballot of a pile at the part of it that is not needed."""
        for source in passing:
            part = (tallies[source] - quota) / tallies[source]
            decimals = self.parameters["transfer-decimals"]
            if decimals != "exact":
                part = Fraction(part * 10 ** int(decimals) // 1, 10 ** int(decimals))
            surplus = tallies[source] - quota
            tallies[source] = quota
            self._move(source, tallies, lambda value: value * part, surplus)

    def _eliminate(self, out: list[Candidate], because: str, tallies: dict[Candidate, Fraction]) -> None:
        self.count.last.eliminate(out, because)
        self.continuing = [c for c in self.continuing if c not in out]
        for source in out:
            self._move(source, tallies, lambda value: value, tallies.pop(source))

    def _move(self, source: Candidate, tallies: dict[Candidate, Fraction], value_of: Callable[[Fraction], Fraction],
              total: Fraction) -> None:
        moved: dict[Candidate | str, Fraction] = defaultdict(Fraction)
        for (ranking, value), weight in self.piles.pop(source).items():
            left = tuple(c for c in ranking if c in self.continuing)
            new = value_of(value)
            if left:
                self.piles[left[0]][left, new] += weight
                tallies[left[0]] += new * weight
            moved[left[0] if left else "exhausted"] += new * weight
        moved["rounding"] = total - sum(moved.values())
        self.exhausted += moved["exhausted"]
        self.rounding += moved["rounding"]
        self.count.last.transfers += transfers(source, moved)
