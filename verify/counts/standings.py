"""One look at numbers: the highest win, and those level at the last place share it or a tie step decides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from counts.model import Candidate, Contest, Count
from counts.ties import SHARED, Ties

# Numbers to compare, one after the other; the greater stands first.
Standing = tuple[Fraction | int, ...]


def elect(count: Count, contest: Contest, ties: Ties, standings: Mapping[Candidate, Standing], because: str,
          tied: str = "share", margin: int = 0, how: Sequence[str] = ()) -> None:
    """Elects in the round at hand from those in `standings`. `how` names the numbers behind the first."""
    this = count.last
    order = sorted(standings, key=lambda c: ([-number for number in standings[c]], c))
    seats = contest.seats
    if len(order) <= seats:
        this.elect(order, "as many left as places")
    else:
        last = standings[order[seats - 1]]
        clear = [c for c in order if standings[c] > last]
        level = [c for c in order[len(clear):] if _reaches(standings[c], last, margin)]
        purpose = "winner" if seats == 1 else "place"
        if len(clear) + len(level) == seats:
            this.elect(order[:seats], because)
            first_out = standings[order[seats]]
            if last[0] == first_out[0]:
                # One of the numbers behind the first tells the last elected from the first who is not.
                decider = next(i for i in range(len(last)) if last[i] != first_out[i])
                level = [c for c in order if standings[c][0] == last[0]]
                ties.note(level, purpose, how[decider - 1], [c for c in level if c in order[:seats]])
        elif tied == "share":
            ties.note(level, purpose, SHARED, level)
            this.elect(clear, because)
            this.elect(level, "tied")
        else:
            this.elect(clear, because)
            count.winners = list(clear)
            while len(count.winners) < seats:
                chosen = ties.pick(level, purpose, wins=True)
                level.remove(chosen)
                this.elect([chosen], "tied")
                count.winners.append(chosen)
    count.winners = [candidate for candidate, _ in this.elected]


def _reaches(standing: Standing, last: Standing, margin: int) -> bool:
    return standing[0] >= last[0] - margin if margin else standing == last
