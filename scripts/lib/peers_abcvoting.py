"""abcvoting (Lackner, Regner and Krenn): every committee, with exact fractions."""

from __future__ import annotations

from differential_checks import SETS, Check, names
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

    def check(name, rule, method, settings=None, algorithm="gmpy2-fractions"):
        def theirs(given):
            approvals, seats = given
            return [names(committee) for committee in abcrules.compute(
                method, approvals, seats, algorithm=algorithm, resolute=False)]
        return Check(
            PACKAGE, name, "approvals", rule, SETS, theirs, settings, True, election)

    return [
        check("approval, every committee", "approval", "av", {"tied": "break"}, "standard"),
        check("sequential pav, every committee", "seq-pav", "seqpav", None, "standard"),
        check("sequential phragmén, every committee", "phragmen", "seqphragmen"),
        check("equal shares, every committee", "equal-shares", "equal-shares"),
        check("equal shares filled by approvals, every committee", "equal-shares",
              "equal-shares-with-av-completion", {"completion": "approval"}),
        check("equal shares not filled, every committee", "equal-shares",
              "equal-shares-without-completion", {"completion": "none"}),
    ]
