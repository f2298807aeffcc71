"""pref_voting (Holliday and Pacuit)."""

from __future__ import annotations

import math
from fractions import Fraction

from differential_checks import POSSIBLE, SETS, WINNERS, Check, LeftOut, every_way, names
from differential_profiles import Profile

PACKAGE = "pref_voting"


def checks() -> list[Check]:
    from pref_voting import (
        c1_methods, grade_methods, iterative_methods, margin_based_methods, proportional_methods,
        scoring_methods)
    from pref_voting.grade_profiles import GradeProfile
    from pref_voting.profiles import Profile as Orders
    from pref_voting.profiles_with_ties import ProfileWithTies

    def orders(profile: Profile):
        rankings = [[rank[0] for rank in ranks] for _, ranks in profile.ranked]
        return Orders(rankings, [weight for weight, _ in profile.ranked])

    def level(profile: Profile):
        rankings = [
            {c: place for place, rank in enumerate(ranks, 1) for c in rank}
            for _, ranks in profile.ranked]
        weights = [weight for weight, _ in profile.ranked]
        return ProfileWithTies(rankings, weights, candidates=list(range(profile.candidates)))

    def unranked_last(profile: Profile):
        election = level(profile)
        election.use_extended_strict_preference()
        return election

    def with_seats(profile: Profile):
        return (level(profile), profile.seats)

    def grades_10(profile: Profile):
        return GradeProfile(
            [scores for _, scores in profile.scored], list(range(11)),
            [weight for weight, _ in profile.scored], candidates=list(range(profile.candidates)))

    def approvals(profile: Profile):
        return GradeProfile(
            [{c: 1 for c in profile.approved(ranks)} for _, ranks in profile.ranked], [0, 1],
            [weight for weight, _ in profile.ranked], candidates=list(range(profile.candidates)))

    def filled(profile: Profile):
        """A blank is a score of 0 in STAR's runoff, and says nothing to this peer."""
        everybody = range(profile.candidates)
        return GradeProfile(
            [{c: scores.get(c, 0) for c in everybody} for _, scores in profile.scored],
            list(range(6)), [weight for weight, _ in profile.scored], candidates=list(everybody))

    found: list[Check] = []

    def add(name, kind, rule, method, election, compares=WINNERS, **more):
        found.append(Check(
            PACKAGE, name, kind, rule, compares, lambda e, method=method: names(method(e)),
            election=election, **more))

    # Positional. The peer's own Dowdall adds up floating-point numbers; its scoring rule is given
    # exact ones.
    add("plurality", "orders", "plurality", scoring_methods.plurality, orders)
    add("borda", "orders", "borda", scoring_methods.borda, orders)
    add("dowdall", "orders", "borda",
        lambda e: scoring_methods.scoring_rule(e, score=lambda _, rank: Fraction(1, rank)), orders,
        settings={"scale": "harmonic"})
    add("points", "orders", "points",
        lambda e: scoring_methods.scoring_rule(
            e, score=lambda _, rank: [9, 5, 2, 1][rank - 1] if rank < 5 else 0), orders,
        settings={"scale": "9,5,2,1,0,0,0,0"})
    add("borda, short ballots sharing what is left", "level", "borda",
        scoring_methods.borda_for_profile_with_ties, unranked_last)
    # No equal ranks: they share the points of their places here, and have the last's there.
    add("borda, nothing for those not named", "short", "borda",
        lambda e: scoring_methods.borda_for_profile_with_ties(
            e, borda_scores=scoring_methods.domination_borda_scores), level,
        settings={"unranked": "nothing"})

    # Runoffs. Parallel universes: with the last two level either wins, so a tie step decides.
    put = iterative_methods.instant_runoff_put
    add("instant runoff, every way", "orders", "irv", put, orders, POSSIBLE,
        settings={"final-tie": "break"})
    add("instant runoff, every way, voteless singly", "orders", "irv", put, orders, POSSIBLE,
        settings={"final-tie": "break", "no-votes": "singly"})
    add("instant runoff, every way, batches", "orders", "irv", put, orders, POSSIBLE,
        settings={"final-tie": "break", "batch": "yes"})
    add("instant runoff, every way, short ballots", "short", "irv",
        lambda e: put(e, score_method="split"), level, POSSIBLE, settings={"final-tie": "break"})
    add("instant runoff, all the lowest go", "orders", "irv", iterative_methods.instant_runoff,
        orders, settings={"lowest-tie": "all"})
    add("instant runoff, all the lowest go, short ballots", "short", "irv",
        iterative_methods.instant_runoff_for_truncated_linear_orders, level,
        settings={"lowest-tie": "all"})
    add("bottoms-up to one, every way, short ballots", "short", "bottoms-up",
        lambda e: put(e, score_method="split"), level, POSSIBLE)
    add("two rounds, every way", "orders", "two-round",
        iterative_methods.plurality_with_runoff_put, orders, POSSIBLE, settings={"tied": "break"})

    # Pairs: full orders; short ballots with equal ranks; the same with nothing said of the unnamed.
    for kind, election, more, say in [
        ("orders", orders, {}, ""),
        ("level", unranked_last, {}, ", short and equal ranks"),
        ("level", level, {"unranked": "silent"}, ", nothing said of the unnamed"),
    ]:
        add("schulze by margins" + say, kind, "schulze", margin_based_methods.beat_path, election,
            settings={"strength": "margins", **more})
        add("schulze by winning votes" + say, kind, "schulze",
            lambda e: margin_based_methods.beat_path(e, strength_function=e.support), election,
            settings={"strength": "winning", **more})
        add("minimax by margins" + say, kind, "minimax", margin_based_methods.minimax, election,
            settings={"opposition": "margins", **more})
        add("minimax by winning votes" + say, kind, "minimax",
            margin_based_methods.minimax_support, election,
            settings={"opposition": "winning", **more})
        add("minimax by opposition" + say, kind, "minimax", least_opposed(margin_based_methods),
            election, settings={"opposition": "pairwise", **more})
        add("copeland" + say, kind, "copeland", c1_methods.copeland, election, settings=more)
        add("llull" + say, kind, "copeland", c1_methods.llull, election,
            settings={"drawn-pair": "100", **more})
    # Two algorithms of the peer: by stacks, and by every order of equally strong victories. Among
    # those we put the one with fewer votes against first, and drawn pairs are no victories; the
    # strength given to the peer says so too.
    add("ranked pairs, every way", "orders-of-5", "ranked-pairs",
        lambda e: margin_based_methods.ranked_pairs(e, algorithm="from_stacks"), orders, POSSIBLE)
    add("ranked pairs, every way, short and equal ranks", "level-of-5", "ranked-pairs",
        ranked_pairs(margin_based_methods, lambda e: e.margin), unranked_last, POSSIBLE)
    add("ranked pairs by winning votes, every way", "level-of-5", "ranked-pairs",
        ranked_pairs(margin_based_methods, lambda e: e.support), unranked_last, POSSIBLE,
        settings={"strength": "winning"})

    # Approvals and scores.
    add("approval", "approvals", "approval", grade_methods.approval, approvals)
    add("score", "scores-10", "score", grade_methods.score_voting, grades_10)
    add("score by averages", "scores-10", "score",
        lambda e: grade_methods.score_voting(e, evaluation_method="mean"), grades_10,
        settings={"by": "average", "blank": "ignored"})
    add("star", "scores", "star", untied_star(grade_methods), filled, POSSIBLE)

    # Single transferable vote.
    def scottish(election):
        profile, seats = election
        return {
            names(way) for way in every_way(lambda choose: proportional_methods.stv_scottish(
                profile, num_seats=seats, rng=Lot(choose)))}

    found.append(Check(
        PACKAGE, "stv scottish, every way", "short", "stv-scottish", SETS, scottish,
        fills_seats=True, election=with_seats))

    def stv(name, rule, method, kind, settings, condition, one_in=1):
        found.append(Check(
            PACKAGE, name, kind, rule, WINNERS, lambda e: names(method(e[0], num_seats=e[1])),
            settings, True, with_seats, condition, one_in))

    stv("stv weighted inclusive gregory", "stv-wigm",
        lambda p, num_seats: proportional_methods.stv_wig(
            p, num_seats=num_seats, quota_rule="droop"),
        "short", {"tied": "none"}, one_surplus_at_a_time)
    # The peer's numbers are floating-point ones and its tie steps its own.
    stv("stv meek", "stv-meek", proportional_methods.stv_meek, "heavy", None, nothing_close, 3)
    stv("stv warren", "stv-warren", proportional_methods.stv_warren, "heavy", None, nothing_close,
        3)
    return found


class Lot:
    """Stands in for a random number generator where a tie is decided by lot."""

    def __init__(self, choose):
        self.choice = choose


def least_opposed(methods):
    def winners(election):
        scores = methods.minimax_scores(election, score_method="pairwise_opposition")
        return [c for c, score in scores.items() if score == max(scores.values())]
    return winners


def ranked_pairs(methods, strength):
    def winners(election):
        first = strength(election)

        def measure(a, b):
            return 1000 * first(a, b) - election.support(b, a) if election.margin(a, b) else -1000

        sizes: dict[int, int] = {}
        for a in election.candidates:
            for b in election.candidates:
                if a != b and election.margin(a, b) >= 0:
                    sizes[measure(a, b)] = sizes.get(measure(a, b), 0) + 1
        if math.prod(math.factorial(size) for size in sizes.values()) > 2000:
            raise LeftOut("more than 2,000 orders of equally strong victories")
        return methods.ranked_pairs(election, strength_function=measure)
    return winners


def untied_star(methods):
    """The peer has no steps for ties."""
    def winners(election):
        totals = sorted((election.sum(c) for c in election.candidates), reverse=True)
        if len(totals) > 2 and totals[1] == totals[2]:
            raise LeftOut("level for the runoff")
        found = methods.star(election)
        if len(found) > 1:
            raise LeftOut("level in the runoff")
        return found
    return winners


def untied(answer: dict) -> None:
    if answer["ties"]:
        raise LeftOut("a tie")


def one_surplus_at_a_time(profile: Profile, answer: dict) -> None:
    """The peer moves all surpluses of a round before it looks at who is elected."""
    untied(answer)
    for this in answer["rounds"]:
        if len(this["elected"]) > 1 and "quota" in this["electedBecause"]:
            raise LeftOut("several elected at once")


def nothing_close(profile: Profile, answer: dict) -> None:
    """No hopeful within a hundred-thousandth of the quota or of another."""
    untied(answer)
    elected: set[str] = set()
    for this in answer["rounds"]:
        numbers = [float(Fraction(this["quota"]))] + [
            float(Fraction(tally)) for name, tally in this["tallies"].items()
            if name not in elected]
        numbers.sort()
        if any(b - a < 1e-5 for a, b in zip(numbers, numbers[1:])):
            raise LeftOut("nearly level")
        elected.update(this["elected"])
