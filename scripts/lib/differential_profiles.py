"""Random profiles, the same for a seed on every machine, and the ballot files made of them."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path

NAMES = "ABCDEFGH"


@dataclass
class Profile:
    """Ballots of one kind. Candidates are 0, 1, …, called A, B, …"""

    kind: str
    number: int
    candidates: int
    seats: int
    # (weight, ranks), ranks being lists of candidates from the top; of names alone for approvals.
    ranked: list[tuple[int, list[list[int]]]] = field(default_factory=list)
    # (weight, {candidate: score})
    scored: list[tuple[int, dict[int, int]]] = field(default_factory=list)

    @property
    def names(self) -> list[str]:
        return list(NAMES[: self.candidates])

    @property
    def ballots(self) -> int:
        return sum(weight for weight, _ in self.ranked or self.scored)

    @property
    def is_complete(self) -> bool:
        return all(len(ranks) == self.candidates for _, ranks in self.ranked)

    def approved(self, ranks: list[list[int]]) -> list[int]:
        return sorted(name for rank in ranks for name in rank)

    def lines(self) -> list[str]:
        """The ballots as a reader wants them."""
        seats = "1 seat" if self.seats == 1 else f"{self.seats} seats"
        lines = [f"candidates {''.join(self.names)}, {seats} where the rule fills several"]
        for weight, ranks in self.ranked:
            sign = " " if self.kind.startswith("approvals") else " > "
            marks = sign.join("=".join(NAMES[c] for c in rank) for rank in ranks)
            lines.append(f"{weight:4} × {marks}")
        for weight, scores in self.scored:
            lines.append(f"{weight:4} × " + " ".join(f"{NAMES[c]}:{s}" for c, s in scores.items()))
        return lines

    def write(self, folder: Path) -> Path:
        if self.ranked:
            path = folder / f"{self.kind}-{self.number}.blt"
            lines = [f"{self.candidates} {self.seats}"]
            for weight, ranks in self.ranked:
                marks = " ".join("=".join(str(c + 1) for c in rank) for rank in ranks)
                lines.append(f"{weight} {marks} 0")
            lines += ["0"] + [f'"{name}"' for name in self.names] + ['"differential"']
        else:
            path = folder / f"{self.kind}-{self.number}.csv"
            lines = ["weight," + ",".join(self.names)]
            for weight, scores in self.scored:
                cells = (str(scores.get(c, "")) for c in range(self.candidates))
                lines.append(f"{weight}," + ",".join(cells))
        path.write_text("\n".join(lines) + "\n")
        return path


class Maker:
    """Makes the profile of one number. Three in five are small, so that ties are common."""

    def __init__(self, kind: str, seed: int, number: int):
        self.kind, self.number = kind, number
        self.random = random.Random(f"{kind} {seed} {number}")
        self.is_small = number % 5 < 3

    def pick(self, low: int, high: int) -> int:
        return self.random.randint(low, high)

    def size(self, most: int = 8) -> int:
        return self.pick(3, min(most, 6 if self.is_small else 8))

    def weights(self) -> list[int]:
        """Of each line of ballots: 12 ballots at most in small profiles, 200 in others."""
        if not self.is_small:
            weights = [self.pick(1, 9) for _ in range(self.pick(10, 40))]
            while sum(weights) > 200:
                weights.pop()
            return weights
        left, weights = self.pick(1, 12), []
        while left:
            weights.append(min(left, self.pick(1, 3)))
            left -= weights[-1]
        return weights

    def order(self, count: int, camps: list[list[int]]) -> list[int]:
        """Any order, or one like that of a camp."""
        if not camps:
            return self.random.sample(range(count), count)
        order = list(self.random.choice(camps))
        for _ in range(self.pick(0, count)):
            at = self.pick(0, count - 2)
            order[at], order[at + 1] = order[at + 1], order[at]
        return order

    def camps(self, count: int) -> list[list[int]]:
        many = self.pick(0, 3)
        return [self.random.sample(range(count), count) for _ in range(many)]

    def tied(self, order: list[int]) -> list[list[int]]:
        """The same order with some put level."""
        ranks: list[list[int]] = []
        for name in order:
            if ranks and self.random.random() < 0.25:
                ranks[-1].append(name)
            else:
                ranks.append([name])
        return ranks

    def ranked(self, cut: bool = False, level: bool = False, most: int = 8) -> Profile:
        count = self.size(most)
        camps = self.camps(count)
        ballots = []
        for weight in self.weights():
            order = self.order(count, camps)
            if cut:
                order = order[: self.pick(1, count)]
            ballots.append((weight, self.tied(order) if level else [[c] for c in order]))
        self.name_everybody(ballots, count)
        return self.profile(count, ranked=ballots)

    def name_everybody(self, ballots: list, count: int) -> None:
        """Peers that take the candidates from the ballots must find all of them there."""
        named = {c for _, ranks in ballots for rank in ranks for c in rank}
        for missing in sorted(set(range(count)) - named):
            self.random.choice(ballots)[1].append([missing])

    def heavy(self) -> Profile:
        """Few kinds of ballots with weights so large that numbers seldom tie."""
        count = self.pick(4, 6)
        ballots = []
        for _ in range(self.pick(6, 14)):
            order = self.order(count, [])[: self.pick(1, count)]
            ballots.append((self.pick(1, 9973), [[c] for c in order]))
        self.name_everybody(ballots, count)
        return self.profile(count, ranked=ballots)

    def even(self) -> Profile:
        """A few lines of ballots, all of one weight."""
        count, weight = self.pick(3, 6), self.pick(1, 3)
        ballots = []
        for _ in range(self.pick(2, 5)):
            order = self.random.sample(range(count), self.pick(2, count))
            ballots.append((weight, [[c] for c in order]))
        self.name_everybody(ballots, count)
        return self.profile(count, self.pick(2, count - 1), ranked=ballots)

    def at_the_quota(self) -> Profile:
        """Two with exactly the Droop quota of first choices, the others below it."""
        seats, quota = self.pick(2, 3), self.pick(2, 4)
        count = self.pick(seats + 2, 6)
        names = self.random.sample(range(count), count)
        ballots = []
        for first, many in [(0, quota), (1, quota)]:
            for _ in range(many):
                tail = self.random.sample(names[2:], self.pick(0, 2))
                ballots.append((1, [[names[first]]] + [[c] for c in tail]))
        others = self.pick((quota - 1) * (seats + 1), quota * (seats + 1) - 1) - 2 * quota
        for number in range(others):
            # By turns, so that nobody has more than the share.
            first = names[2 + number % (count - 2)]
            rest = self.random.sample([c for c in names if c != first], self.pick(1, 3))
            ballots.append((1, [[first]] + [[c] for c in rest]))
        self.name_everybody(ballots, count)
        return self.profile(count, seats, ranked=ballots)

    def approvals(self, most: int | None = None) -> Profile:
        count = self.size()
        seats = self.seats(count)
        ballots = []
        for weight in self.weights():
            names = self.pick(1, min(count, seats if most is None else most))
            chosen = sorted(self.random.sample(range(count), names))
            ballots.append((weight, [[c] for c in chosen]))
        named = {c for _, ranks in ballots for rank in ranks for c in rank}
        ballots += [(1, [[c]]) for c in range(count) if c not in named]
        return self.profile(count, seats, ranked=ballots)

    def scores(self, highest: int) -> Profile:
        count = self.size()
        ballots = []
        for weight in self.weights():
            given = {
                c: self.pick(0, highest) for c in range(count) if self.random.random() < 0.8
            }
            ballots.append((weight, given or {self.pick(0, count - 1): highest}))
        for c in range(count):
            ballots[0][1].setdefault(c, 0)
        ballots[0] = (ballots[0][0], dict(sorted(ballots[0][1].items())))
        # starvote fills at least two seats by its rules for several.
        return self.profile(count, max(2, self.seats(count)), scored=ballots)

    def spread(self) -> Profile:
        """As many points a ballot as there are seats, or fewer."""
        count = self.size()
        seats = self.seats(count)
        ballots = []
        for weight in self.weights():
            points: dict[int, int] = {}
            for _ in range(self.pick(1, seats)):
                c = self.pick(0, count - 1)
                points[c] = points.get(c, 0) + 1
            ballots.append((weight, dict(sorted(points.items()))))
        named = {c for _, points in ballots for c in points}
        ballots += [(1, {c: 1}) for c in range(count) if c not in named]
        return self.profile(count, seats, scored=ballots)

    def seats(self, count: int) -> int:
        return self.pick(1, min(4, count - 1))

    def profile(self, count: int, seats: int | None = None, **ballots) -> Profile:
        seats = self.seats(count) if seats is None else seats
        return Profile(self.kind, self.number, count, seats, **ballots)


KINDS = {
    "orders": lambda m: m.ranked(),
    "orders-of-5": lambda m: m.ranked(most=5),
    "short": lambda m: m.ranked(cut=True),
    "level": lambda m: m.ranked(cut=True, level=True),
    "level-of-5": lambda m: m.ranked(cut=True, level=True, most=5),
    "heavy": lambda m: m.heavy(),
    "even": lambda m: m.even(),
    "at-the-quota": lambda m: m.at_the_quota(),
    "approvals": lambda m: m.approvals(most=8),
    "approvals-few": lambda m: m.approvals(),
    "scores": lambda m: m.scores(5),
    "scores-10": lambda m: m.scores(10),
    "spread": lambda m: m.spread(),
}


def make(kind: str, seed: int, number: int) -> Profile:
    return KINDS[kind](Maker(kind, seed, number))
