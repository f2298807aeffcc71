"""starvote (Hastings). Its ties go to a tie-breaker that follows every way."""

from __future__ import annotations

from itertools import combinations

from differential_checks import SETS, Check, LeftOut, every_way, names
from differential_profiles import NAMES, Profile

PACKAGE = "starvote"


def checks() -> list[Check]:
    import starvote

    def election(profile: Profile):
        ballots = [
            {NAMES[c]: score for c, score in scores.items()}
            for weight, scores in profile.scored for _ in range(weight)]
        return ballots, profile.seats

    counted = starvote._preference_round

    def preference_round(ballots, candidates):
        """Of several level for the runoff the peer counts the ballots that prefer each to another
        one, where we count the others beaten. Where these put them in different orders they need
        not agree."""
        preferred, no_preference = counted(ballots, candidates)
        level = sorted(candidates)
        if len(level) > 2:
            pairs = {(a, b): counted(ballots, [a, b])[0] for a, b in combinations(level, 2)}
            beaten = {
                c: sum(votes[c] == max(votes.values()) > min(votes.values())
                       for pair, votes in pairs.items() if c in pair)
                for c in level}
            if any((preferred[a] > preferred[b]) != (beaten[a] > beaten[b])
                   for a in level for b in level):
                raise LeftOut("several level, whom ballots and pairs put in different orders")
        return preferred, no_preference

    starvote._preference_round = preference_round

    def winners(method, highest, seats=None):
        def every(given):
            ballots, places = given
            more = {} if seats == 1 else {"seats": places}

            def once(choose):
                def breaker(options, tie, desired, exception):
                    return list(choose(list(combinations(sorted(tie), desired))))
                return frozenset(method(
                    ballots, maximum_score=highest, tiebreaker=breaker, verbosity=0, **more))
            return set(every_way(once))
        return every

    return [
        Check(PACKAGE, "star, every way", "scores", "star", SETS,
              winners(starvote.star_voting, 5, 1), election=election),
        Check(PACKAGE, "bloc star, every way", "scores", "star", SETS,
              winners(starvote.bloc_star_voting, 5), fills_seats=True, election=election),
        Check(PACKAGE, "reweighted range, every way", "scores-10", "rrv", SETS,
              winners(starvote.reweighted_range_voting, 10), fills_seats=True, election=election),
    ]
