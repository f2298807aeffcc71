"""The rules that this verifier counts by, with the defaults of their parameters (`envelope rules ID`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from counts.academy import count_academy
from counts.approval import count_approval
from counts.gregory import count_scottish
from counts.hugo import count_eph, count_hugo_final
from counts.model import CannotCount, Contest, Count
from counts.plurality import count_plurality
from counts.points import count_points, count_score
from counts.runoff import count_irv
from counts.ties import TieRule, Ties, settle

_RANKS = {"repeats": "refuse", "equal-ranks": "exhaust", "skipped-ranks": "advance"}


@dataclass(frozen=True)
class Rule:
    count: Callable[[Contest, dict[str, str], Count, Ties], None]
    defaults: Mapping[str, str]
    # The parameter that says with how many decimals numbers are written.
    decimals: str | None = None

    def parameters(self, chosen: Mapping[str, str]) -> dict[str, str]:
        unknown = sorted(set(chosen) - set(self.defaults))
        if unknown:
            raise CannotCount(f"the rule has no parameter {unknown[0]}")
        return {**self.defaults, **chosen}


# The rules that add scores up: they have the parameter `highest`.
SCORED = {"score", "star", "rrv", "academy-vfx", "academy-average"}

RULES: dict[str, Rule] = {
    "plurality": Rule(count_plurality, {"tie-margin": "0", "tied": "share", **_RANKS}),
    "irv": Rule(count_irv, {
        "majority": "live", "final-tie": "share", "no-votes": "together", "lowest-tie": "none", "batch": "no",
        "until-two": "no", "fewest-first-choices": "0", "most-ranks": "0", **_RANKS}),
    "stv-scottish": Rule(count_scottish, {"decimals": "5", "empty-surplus-round": "yes", "tied": "earlier-rounds", **_RANKS},
                         decimals="decimals"),
    "stv-academy": Rule(count_academy, {
        "surplus-trigger": "20", "quota-later": "recalculated", "no-first-choice": "drop", "later-surplus": "no",
        "transfer-decimals": "exact", "lowest-tie": "earlier-rounds", **_RANKS}),
    "eph": Rule(count_eph, {"repeated-title": "once", "withdrew": "before", "most-names": "100"}),
    "hugo-final": Rule(count_hugo_final, {"no-award": "No Award", "final-ballots": "0", **_RANKS}),
    "points": Rule(count_points, {"scale": "3,2,1", "short": "unused", "tie-break": "none", "tied": "share"}),
    "score": Rule(count_score, {"highest": "10", "by": "sum", "blank": "zero", "threshold": "0", "quorum": "0", "tied": "share"}),
    "approval": Rule(count_approval, {"approve-from": "1", "tied": "share"}),
}


def count_by(rule: Rule, contest: Contest, chosen: Mapping[str, str], tie_rule: TieRule) -> tuple[Count, int | None]:
    """The count, and with how many decimals its numbers are written (None: whole numbers and fractions)."""
    parameters = rule.parameters(chosen)
    count = settle(lambda count, ties: rule.count(contest, parameters, count, ties), tie_rule)
    return count, int(parameters[rule.decimals]) if rule.decimals else None
