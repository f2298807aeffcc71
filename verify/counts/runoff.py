"""Instant runoff: whoever has more than half wins; otherwise the fewest go, and their ballots move on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from counts.model import Candidate, Contest, Count, Transfer
from counts.papers import Ranking, rankings
from counts.ties import ALL_OUT, SHARED, Ties


# Of several with the fewest votes the one with the fewest first choices goes; level there, all of them (Hugo).
FIRSTS_THEN_ALL = "first-choices-then-all"


@dataclass(frozen=True)
class Runoff:
    """The parameters of irv; hugo-final has its own values."""

    majority: str = "live"
    final_tie: str = "share"
    no_votes: str = "together"
    lowest_tie: str = "none"
    batch: bool = False
    until_two: bool = False
    fewest_first_choices: int = 0
    last_left: str = "as many left as places"

    def run(self, count: Count, ties: Ties, papers: Mapping[Ranking, int], field: list[Candidate],
            run: int | None) -> list[Candidate]:
        """One run over the ballots among `field`: who wins (several, where they share)."""
        total = sum(papers.values())
        start = len(count.rounds)
        piles = _piles(papers, field)
        firsts = {c: sum(pile.values()) for c, pile in piles.items()}
        few = [c for c in field if firsts[c] < self.fewest_first_choices]
        if len(few) == len(field):
            few = []
        winners: list[Candidate] = []
        first_live: int | None = None
        while True:
            votes = {c: sum(pile.values()) for c, pile in piles.items()}
            this = count.begin(votes)
            this.run = run
            live = sum(votes.values())
            this.exhausted = Fraction(total - live)
            if not few:
                first_live = first_live or live
            quota = {"live": live, "all": total, "first": first_live or live}[self.majority] // 2 + 1
            this.quota = Fraction(quota)
            if few:
                out, because, few = few, "too few first choices", []
            else:
                if not winners:
                    winners = self._winners(count, ties, votes, firsts, quota, start)
                    count.winners += winners
                    if winners and self.until_two and len(votes) > 2 and this.elected[0][1] == "majority":
                        # The same tallies stand in a round of their own, from which somebody goes.
                        continue
                if winners and (not self.until_two or len(votes) <= 2 or this.elected):
                    return winners
                out, because = self._lowest(count, ties, votes, firsts, start, stay=2 if winners else 1)
            this.eliminate(out, because)
            for candidate in out:
                this.transfers += _move(piles, candidate, out)
            for candidate in out:
                del piles[candidate]

    def _winners(self, count: Count, ties: Ties, votes: dict[Candidate, int], firsts: dict[Candidate, int], quota: int,
                 start: int) -> list[Candidate]:
        this = count.last
        reached = [c for c in votes if votes[c] >= quota]
        if reached:
            this.elect(reached, "majority")
        elif len(votes) == 1:
            this.elect(list(votes), self.last_left)
        elif len(set(votes.values())) == 1 and (self.lowest_tie != FIRSTS_THEN_ALL or len({firsts[c] for c in votes}) == 1):
            level = sorted(votes)
            if self.final_tie == "share" or self.lowest_tie == "all":
                ties.note(level, "winner", SHARED, level)
                this.elect(level, "tied")
            elif len(level) == 2:
                this.elect([self._break(count, ties, level, "winner", firsts, start, wins=True)], "tied")
        elif self.majority == "first" and len(votes) == 2:
            this.elect([max(votes, key=lambda c: votes[c])], "most votes")
        return [candidate for candidate, _ in this.elected]

    def _lowest(self, count: Count, ties: Ties, votes: dict[Candidate, int], firsts: dict[Candidate, int],
                start: int, stay: int) -> tuple[list[Candidate], str]:
        """Who goes, and why. Of those who go together for want of votes, `stay` of the others are left at least."""
        if self.batch:
            batch = _batch(votes, stay)
            if len(batch) > 1:
                return batch, "cannot catch up"
        lowest = [c for c in votes if votes[c] == min(votes.values())]
        if 1 < len(lowest) <= len(votes) - stay and votes[lowest[0]] == 0 and self.no_votes == "together":
            return lowest, "no votes"
        if len(lowest) > 1:
            if self.lowest_tie == "all":
                ties.note(lowest, "elimination", ALL_OUT, sorted(lowest))
                return sorted(lowest), "fewest votes"
            if self.lowest_tie == FIRSTS_THEN_ALL:
                least = [c for c in lowest if firsts[c] == min(firsts[d] for d in lowest)]
                ties.note(lowest, "elimination", ALL_OUT if len(least) > 1 else "first choices", least)
                return least, "fewest votes"
            return [self._break(count, ties, lowest, "elimination", firsts, start, wins=False)], "fewest votes"
        return lowest, "fewest votes"

    def _break(self, count: Count, ties: Ties, tied: list[Candidate], purpose: str, firsts: dict[Candidate, int],
               start: int, wins: bool) -> Candidate:
        """One of the tied, by what `lowest-tie` looks at first."""
        looks: list[Mapping[Candidate, Fraction | int]] = []
        if self.lowest_tie == "earlier-rounds":
            looks = [earlier.tallies for earlier in reversed(count.rounds[start:-1])]
        elif self.lowest_tie == "first-choices":
            looks = [firsts]
        return ties.pick(tied, purpose, wins=wins, looks=looks, how=self.lowest_tie.replace("-", " "))


def count_irv(contest: Contest, parameters: dict[str, str], count: Count, ties: Ties) -> None:
    papers = rankings(contest, count.turnout, parameters["repeats"], int(parameters["most-ranks"]))
    runoff = Runoff(parameters["majority"], parameters["final-tie"], parameters["no-votes"], parameters["lowest-tie"],
                    parameters["batch"] == "yes", parameters["until-two"] == "yes", int(parameters["fewest-first-choices"]))
    several = contest.seats > 1
    field = contest.standing
    if not papers:
        count.begin({c: 0 for c in field})
        return
    run = 1
    while field and len(count.winners) < contest.seats:
        winners = runoff.run(count, ties, papers, field, run if several else None)
        field = [c for c in field if c not in winners]
        run += 1


def _piles(papers: Mapping[Ranking, int], field: list[Candidate]) -> dict[Candidate, Counter[Ranking]]:
    """Each ballot with the first of its candidates who is in the field; the rest of it stays as it is."""
    standing = set(field)
    piles: dict[Candidate, Counter[Ranking]] = {c: Counter() for c in field}
    for ranking, weight in papers.items():
        left = tuple(c for c in ranking if c in standing)
        if left:
            piles[left[0]][left] += weight
    return piles


def _move(piles: dict[Candidate, Counter[Ranking]], source: Candidate, out: list[Candidate]) -> list[Transfer]:
    """The ballots of `source` go to the next on each who is still in."""
    moved: Counter[Candidate | str] = Counter()
    for ranking, weight in piles[source].items():
        left = tuple(c for c in ranking if c in piles and c not in out)
        if left:
            piles[left[0]][left] += weight
        moved[left[0] if left else "exhausted"] += weight
    return transfers(source, moved)


def transfers(source: Candidate, moved: Mapping[Candidate | str, Fraction | int]) -> list[Transfer]:
    """To candidates in their order, then what is exhausted, then what rounding loses; nothing where nothing moves."""
    order = sorted((t for t in moved if isinstance(t, int))) + [t for t in ("exhausted", "rounding") if t in moved]
    return [Transfer(source, target, Fraction(moved[target])) for target in order if moved[target]]


def _batch(votes: dict[Candidate, int], stay: int) -> list[Candidate]:
    """The longest run of the lowest whose sum is below the next one's votes; `stay` are left at least."""
    order = sorted(votes, key=lambda c: (votes[c], c))
    longest: list[Candidate] = []
    total = 0
    for index in range(len(order) - stay):
        total += votes[order[index]]
        if total < votes[order[index + 1]]:
            longest = order[:index + 1]
    return longest
