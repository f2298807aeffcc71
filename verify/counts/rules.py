"""The rules that this verifier counts by, with the defaults of their parameters (`envelope rules ID`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

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


# Each body's scale, what becomes of short ballots, what is looked at where candidates are level.
_POINTS = {
    "heisman": ("3,2,1", "void", "none"),
    "mlb-mvp": ("14,9,8,7,6,5,4,3,2,1", "void", "none"),
    "ballon-dor": ("15,12,10,8,7,5,4,3,2,1", "unused", "countback"),
    "ballon-dor-2022": ("6,4,3,2,1", "unused", "countback"),
    "muriel-10": ("14,13,12,11,10,9,8,7,6,5", "average", "ballots-firsts"),
    "muriel-5": ("8,7,6,5,4", "average", "ballots-firsts"),
    "muriel-3": ("5,4,3", "average", "ballots-firsts"),
}


@dataclass(frozen=True)
class Rule:
    count: Callable[[Contest, dict[str, str], Count, Ties], None]
    defaults: Mapping[str, str]
    # The parameter that says with how many decimals numbers are written.
    decimals: str | None = None
    # What a body's own rule has settled: values of the method that are no parameters.
    settled: Mapping[str, str] = field(default_factory=dict)

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
    "academy-final": Rule(count_plurality, {"tie-margin": "0", **_RANKS}, settled={"tied": "share"}),
    "academy-final-1932": Rule(count_plurality, {"tie-margin": "3", **_RANKS}, settled={"tied": "share"}),
    **{id_: Rule(count_plurality, {"tied": "share", **_RANKS}, settled={"tie-margin": "0"}) for id_ in ("cesar", "grammy", "sntv")},
    **{id_: Rule(count_points, {"short": short, "tied": "share"}, settled={"scale": scale, "tie-break": tie_break})
       for id_, (scale, short, tie_break) in _POINTS.items()},
    "sight-and-sound": Rule(count_approval, {"tied": "share"}, settled={"votes": "10"}),
    "approval": Rule(count_approval, {"approve-from": "1", "tied": "share"}),
}


def count_by(rule: Rule, contest: Contest, chosen: Mapping[str, str], tie_rule: TieRule,
             affordable: int = 64) -> tuple[Count, int | None]:
    """The count, and with how many decimals its numbers are written (None: whole numbers and fractions).

    No more than so many counts are made to try how open ties could fall."""
    parameters = {**rule.parameters(chosen), **rule.settled}
    count = settle(lambda count, ties: rule.count(contest, parameters, count, ties), tie_rule, affordable)
    return count, int(parameters[rule.decimals]) if rule.decimals else None
