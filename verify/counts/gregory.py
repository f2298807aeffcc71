"""Scottish STV: weighted inclusive Gregory (S.S.I. 2007/42, rules 45 to 52; docs/rules/stv.md)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from fractions import Fraction

from counts.model import Candidate, Contest, Count
from counts.papers import Ranking, rankings
from counts.runoff import transfers
from counts.ties import Ties

# Papers of one candidate: what is left of the ranking (its first is the candidate), the value of one paper, how many.
Pile = Counter[tuple[Ranking, Fraction]]


def count_scottish(contest: Contest, parameters: dict[str, str], count: Count, ties: Ties) -> None:
    papers = rankings(contest, count.turnout, parameters["repeats"])
    if not papers:
        count.begin({c: 0 for c in contest.standing})
        return
    Gregory(contest, parameters, count, ties).run(papers)


class Gregory:
    def __init__(self, contest: Contest, parameters: dict[str, str], count: Count, ties: Ties) -> None:
        self.seats = contest.seats
        self.unit = Fraction(1, 10 ** int(parameters["decimals"]))
        self.empty_surplus_round = parameters["empty-surplus-round"] == "yes"
        self.earlier_rounds = parameters["tied"] == "earlier-rounds"
        self.count = count
        self.ties = ties
        self.continuing = contest.standing
        self.piles: dict[Candidate, Pile] = {c: Counter() for c in self.continuing}
        self.tallies: dict[Candidate, Fraction] = {}
        self.surpluses: list[Candidate] = []
        self.exhausted = Fraction(0)
        self.rounding = Fraction(0)

    def run(self, papers: Counter[Ranking]) -> None:
        for ranking, weight in papers.items():
            self.piles[ranking[0]][ranking, Fraction(1)] += weight
        self.tallies = {c: Fraction(sum(pile.values())) for c, pile in self.piles.items()}
        quota = Fraction(sum(papers.values()) // (self.seats + 1) + 1)
        while True:
            this = self.count.begin(self.tallies)
            this.quota, this.exhausted, this.rounding = quota, self.exhausted, self.rounding
            self._elect([c for c in self.continuing if self.tallies[c] >= quota], "quota")
            places = self.seats - len(self.count.winners)
            if places and len(self.continuing) <= places:
                self._elect(self.continuing, "as many left as places")
                return
            if not places:
                return
            for candidate, because in this.elected:
                if self.tallies[candidate] > quota or self.empty_surplus_round:
                    self.surpluses.append(candidate)
            if self.surpluses:
                self._move_surplus(quota)
            else:
                self._eliminate()

    def _elect(self, candidates: list[Candidate], because: str) -> None:
        order = sorted(candidates, key=lambda c: (-self.tallies[c], c))
        self.count.last.elect(order, because)
        self.count.winners += order
        self.continuing = [c for c in self.continuing if c not in order]

    def _pick(self, tied: list[Candidate], purpose: str, wins: bool) -> Candidate:
        looks = [earlier.tallies for earlier in reversed(self.count.rounds[:-1])] if self.earlier_rounds else []
        return self.ties.pick(tied, purpose, wins=wins, looks=looks, how="earlier rounds")

    def _move_surplus(self, quota: Fraction) -> None:
        """The largest surplus moves: each paper at surplus × its value ÷ votes, cut to the decimals."""
        most = max(self.tallies[c] for c in self.surpluses)
        source = self._pick([c for c in sorted(self.surpluses) if self.tallies[c] == most], "next surplus", wins=True)
        self.surpluses.remove(source)
        votes = self.tallies[source]
        surplus = votes - quota
        pile, self.piles[source] = self.piles[source], Counter()
        if surplus:
            self._move(source, pile, lambda value: surplus * value / votes // self.unit * self.unit, surplus)
            self.tallies[source] = quota

    def _eliminate(self) -> None:
        fewest = min(self.tallies[c] for c in self.continuing)
        out = self._pick([c for c in self.continuing if self.tallies[c] == fewest], "elimination", wins=False)
        self.count.last.eliminate([out], "fewest votes")
        self.continuing.remove(out)
        self._move(out, self.piles.pop(out), lambda value: value, self.tallies.pop(out))

    def _move(self, source: Candidate, pile: Pile, value_of: Callable[[Fraction], Fraction], total: Fraction) -> None:
        """Papers go to the next continuing candidate on each; what is lost by cutting values is rounding."""
        moved: dict[Candidate | str, Fraction] = defaultdict(Fraction)
        for (ranking, value), weight in pile.items():
            left = tuple(c for c in ranking if c in self.continuing)
            new = value_of(value)
            if left:
                self.piles[left[0]][left, new] += weight
                self.tallies[left[0]] += new * weight
            moved[left[0] if left else "exhausted"] += new * weight
        moved["rounding"] = total - sum(moved.values())
        self.exhausted += moved["exhausted"]
        self.rounding += moved["rounding"]
        self.count.last.transfers += transfers(source, moved)
