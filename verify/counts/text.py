"""A count as `envelope.count/1` writes it (docs/count-json.md)."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from canonical import Json
from counts.model import Contest, Count, Round


def number(value: Fraction | int, decimals: int | None = None) -> str:
    """An exact number: with so many decimals, or whole, or a fraction in lowest terms."""
    value = Fraction(value)
    if decimals is None:
        return str(value.numerator) if value.denominator == 1 else f"{value.numerator}/{value.denominator}"
    units = value * 10 ** decimals
    if units.denominator != 1:
        raise ValueError("a number has more decimals than its rule")
    digits = str(abs(units.numerator)).rjust(decimals + 1, "0")
    sign = "-" if units < 0 else ""
    return sign + (f"{digits[:-decimals]}.{digits[-decimals:]}" if decimals else digits)


def as_json(count: Count, contest: Contest, decimals: int | None) -> dict[str, Json]:
    """Every part of the count that figures decide; its sentences (warnings, the rule's texts) are left out."""

    def names(candidates: list[int]) -> list[Json]:
        return [contest.names[c] for c in candidates]

    def values(numbers: Mapping[int, Fraction]) -> dict[str, Json]:
        return {contest.names[c]: number(v, decimals) for c, v in numbers.items()}

    def round_json(index: int, this: Round) -> dict[str, Json]:
        out: dict[str, Json] = {
            "number": index + 1,
            "quota": None if this.quota is None else number(this.quota, decimals),
            "tallies": values(this.tallies),
            "elected": names([c for c, _ in this.elected]),
            "electedBecause": [because for _, because in this.elected],
            "eliminated": names(this.eliminated),
            "eliminatedBecause": this.eliminated_because,
            "transfers": [{
                "from": contest.names[t.source],
                "to": {t.target: True} if isinstance(t.target, str) else {"candidate": contest.names[t.target]},
                "value": number(t.value, decimals),
            } for t in this.transfers],
            "exhausted": number(this.exhausted, decimals),
            "rounding": number(this.rounding, decimals),
        }
        if this.ballots is not None:
            out["ballots"] = {contest.names[c]: str(n) for c, n in this.ballots.items()}
        if this.measure is not None:
            out["measure"] = this.measure
        if this.run is not None:
            out["pass"] = this.run
        return out

    turnout = count.turnout
    ballots: dict[str, Json] = {
        "total": str(turnout.counted + turnout.empty + turnout.invalid),
        "counted": str(turnout.counted),
        "empty": str(turnout.empty),
        "invalid": str(turnout.invalid),
        "repeated": str(turnout.repeated),
        "distinct": turnout.distinct,
        "exhausted": number(count.rounds[-1].exhausted, decimals) if count.rounds else "0",
    }
    if turnout.invalid_because:
        ballots["invalidBecause"] = {why: str(n) for why, n in turnout.invalid_because.items()}
    return {
        "contest": contest.title,
        "seats": contest.seats,
        "candidates": [{"id": contest.ids[i] if contest.ids else str(i + 1), "name": name, "undeclared": False, "withdrawn": i in contest.withdrawn}
                       for i, name in enumerate(contest.names)],
        "ballots": ballots,
        "winners": names(count.winners),
        "noAward": count.no_award,
        "noAwardTests": [{"candidate": contest.names[t.candidate], "above": str(t.above), "below": str(t.below),
                          "fails": t.fails} for t in count.no_award_tests],
        "undecided": count.undecided,
        "ties": [{"round": t.round, "candidates": names(t.candidates), "for": t.purpose, "resolvedBy": t.resolved_by,
                  "chosen": names(t.chosen)} for t in count.ties],
        "rounds": [round_json(i, r) for i, r in enumerate(count.rounds)],
    }
