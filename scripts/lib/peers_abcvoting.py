"""abcvoting (Lackner, Regner and Krenn): every committee, with exact fractions.

No ballot is empty: to the peer its voter has a share in equal shares, to us it is no vote.
"""

from __future__ import annotations

from fractions import Fraction

from differential_checks import SETS, WINNERS, Check, LeftOut, names
from differential_profiles import Profile

PACKAGE = "abcvoting"


def checks() -> list[Check]:
    from abcvoting import abcrules
    from abcvoting.preferences import Profile as Approvals

    def election(profile: Profile):
        approvals = Approvals(profile.candidates)
        for weight, ranks in profile.ranked:
            approvals.add_voters([profile.approved(ranks)] * weight)
        return approvals, profile.seats

    def committees(given, method, algorithm):
        approvals, seats = given
        return [names(committee) for committee in abcrules.compute(
            method, approvals, seats, algorithm=algorithm, resolute=False)]

    def check(name, rule, method, settings=None, algorithm="gmpy2-fractions"):
        return Check(
            PACKAGE, name, "approvals", rule, SETS,
            lambda given: committees(given, method, algorithm), settings, True, election)

    return [
        check("approval, every committee", "approval", "av", {"tied": "break"}, "standard"),
        check("sequential pav, every committee", "seq-pav", "seqpav", None, "standard"),
        check("sequential phragmén, every committee", "phragmen", "seqphragmen"),
        check("equal shares, every committee", "equal-shares", "equal-shares"),
        check("equal shares filled by approvals, every committee", "equal-shares",
              "equal-shares-with-av-completion", {"completion": "approval"}),
        check("equal shares not filled, every committee", "equal-shares",
              "equal-shares-without-completion", {"completion": "none"}),
        Check(PACKAGE, "e pluribus hugo", "approvals", "eph", WINNERS,
              lambda given: committees(given, "eph", "gmpy2-fractions")[0], None, True, election,
              two_lowest_differ),
    ]


def two_lowest_differ(profile: Profile, answer: dict) -> None:
    """Level on points or on ballots the peer's rule is not that of the constitution."""
    for this in answer["rounds"]:
        if len(this["tallies"]) == profile.seats:
            break
        lowest = sorted(this["tallies"], key=lambda name: Fraction(this["tallies"][name]))
        points = [Fraction(this["tallies"][name]) for name in lowest]
        ballots = [Fraction(this["ballots"][name]) for name in lowest[:2]]
        if len(set(ballots)) == 1 or points[1:2] == points[2:3]:
            raise LeftOut("level in eliminating")
