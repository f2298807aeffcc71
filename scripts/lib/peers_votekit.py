"""VoteKit (MGGG)."""

from __future__ import annotations

from contextlib import contextmanager

from differential_checks import POSSIBLE, SETS, WINNERS, Check, LeftOut, every_way
from differential_profiles import NAMES, Profile
from peers_pref_voting import nothing_close, one_surplus_at_a_time

PACKAGE = "votekit"


def checks() -> list[Check]:
    import votekit.elections as elections
    from votekit.ballot import RankBallot, ScoreBallot
    from votekit.elections.election_types.ranking.stv.stv import AlbanySTV
    from votekit.pref_profile import RankProfile, ScoreProfile
    from votekit.utils import common_utils

    def cast(profile):
        if len(profile.candidates_cast) < len(profile.candidates):
            raise LeftOut("somebody without a point, whom the peer does not list")
        return profile

    def ranked(profile: Profile):
        ballots = [
            RankBallot(ranking=[{NAMES[c] for c in rank} for rank in ranks], weight=weight)
            for weight, ranks in profile.ranked]
        return cast(RankProfile(ballots=ballots, candidates=tuple(profile.names))), profile.seats

    def scored(profile: Profile):
        ballots = [
            ScoreBallot(scores={NAMES[c]: s for c, s in scores.items()}, weight=weight)
            for weight, scores in profile.scored or approved(profile) if any(scores.values())]
        return cast(ScoreProfile(ballots=ballots, candidates=tuple(profile.names))), profile.seats

    def approved(profile: Profile):
        return [(weight, {r[0]: 1 for r in ranks}) for weight, ranks in profile.ranked]

    def first(election, seats):
        """All who are among the first by the peer's numbers, those level for the last seat too."""
        found: set[str] = set()
        for level in election.election_states[0].remaining:
            if len(found) >= seats:
                break
            found |= level
        return found

    found: list[Check] = []

    def one_look(name, kind, rule, method, election=ranked, settings=None, one_in=1):
        """Rules that count once; a tie step of the peer's is needed, but not looked at."""
        def theirs(given):
            profile, seats = given
            return first(method(profile, n_seats=seats, tiebreak="random", rng_seed=1), seats)
        found.append(Check(
            PACKAGE, name, kind, rule, WINNERS, theirs, settings, True, election, one_in=one_in))

    one_look("sntv", "short", "sntv", elections.SNTV)
    one_look("plurality", "short", "plurality", elections.Plurality, one_in=3)
    one_look("borda", "orders", "borda", elections.Borda)
    one_look("limited vote of 2", "orders", "limited",
             lambda p, **more: elections.BlockPlurality(p, budget=2, **more))
    one_look("bloc vote by ranks", "orders", "bloc", elections.BlockPlurality)
    one_look("bloc vote", "approvals-few", "bloc", elections.BlockPlurality, scored)
    one_look("approval", "approvals", "approval", elections.Approval, scored)
    one_look("score", "scores-10", "score",
             lambda p, **more: elections.Rating(p, per_candidate_limit=10, **more), scored)
    one_look("cumulative", "spread", "cumulative", elections.Cumulative, scored)

    def one_winner(profile: Profile, answer: dict):
        """Of several the peer takes the first by name, beaten ones among them."""
        if answer["ties"] or len(answer["winners"]) > 1:
            raise LeftOut("a tie")

    for name, rule, method, settings in [
        ("schulze", "schulze", elections.Schulze, {"strength": "margins"}),
        ("ranked pairs", "ranked-pairs", elections.RankedPairs, None),
    ]:
        found.append(Check(
            PACKAGE, name, "orders", rule, WINNERS,
            lambda given, method=method: method(given[0]).get_elected()[0], settings,
            election=ranked, condition=one_winner))

    @contextmanager
    def ties(choose):
        """The peer's tie step, replaced by one that follows every way."""
        def order(tied, *_, **__):
            left, ordered = sorted(tied), []
            while len(left) > 1:
                ordered.append(choose(left))
                left.remove(ordered[-1])
            return tuple(frozenset({c}) for c in ordered + left)
        kept = common_utils.tiebreak_set
        common_utils.tiebreak_set = order
        try:
            yield
        finally:
            common_utils.tiebreak_set = kept

    def top_two(given):
        def once(choose):
            with ties(choose):
                return elections.TopTwo(given[0], tiebreak="random").get_elected()[0]
        return frozenset().union(*every_way(once, 12))

    found.append(Check(
        PACKAGE, "two rounds, every way", "short", "two-round", POSSIBLE, top_two,
        {"tied": "break"}, election=ranked, one_in=5))

    class Counting(elections.STV):
        """The peer's STV in exact fractions; ties fall as `choose` says."""

        def __init__(self, choose, *given, **more):
            self.choose = choose
            super().__init__(*given, exact=True, tiebreak="random", **more)

        def _tiebreak_exact_losers(self, candidates):
            loser = self.choose(sorted(candidates))
            return frozenset(candidates - {loser}), frozenset({loser})

        def _tiebreak_exact_candidates(self, candidates, profile):
            winner = self.choose(sorted(candidates))
            return frozenset({winner}), frozenset(candidates - {winner})

    def stv(limit=40, **more):
        def theirs(given):
            profile, seats = given
            def once(choose):
                count = Counting(choose, profile, n_seats=seats, **more)
                before = (count.get_elected(-2), count.get_eliminated(-2), count.get_remaining(-2))
                listed = frozenset(c for levels in before for level in levels for c in level)
                if len(listed) < len(profile.candidates):
                    raise LeftOut("the peer loses somebody named on papers of no value alone")
                return frozenset().union(*count.get_elected())
            try:
                return set(every_way(once, limit))
            except IndexError:
                raise LeftOut("the peer has no papers left before the seats are filled") from None
            except ValueError as error:
                if "positive Hare quota" not in str(error):
                    raise
                raise LeftOut("a Hare quota of 0") from None
        return theirs

    def albany(given):
        profile, seats = given
        count = AlbanySTV(profile, seats, simultaneous=False)
        return frozenset().union(*count.get_elected())

    # One elected a round, for the peer moves the surpluses of a round at the same time.
    one_by_one = {"one-a-round": "yes", "tied": "none", "empty-surplus-round": "yes"}
    without = {"one-a-round": "yes", "tied": "none"}
    by_hare = {"quota": "hare", **one_by_one}
    for name, kind, settings, more, one_in in [
        ("stv one by one", "short", one_by_one, {}, 6),
        ("stv one by one, level", "even", one_by_one, {}, 3),
        ("stv one by one, two at the quota", "at-the-quota", one_by_one, {}, 10),
        ("stv one by one, two at the quota, no empty rounds", "at-the-quota", without, {}, 3),
        ("stv by the hare quota, one by one", "short", by_hare, {"quota": "hare"}, 10),
        ("stv by the hare quota, one by one, level", "even", by_hare, {"quota": "hare"}, 4),
    ]:
        found.append(Check(
            PACKAGE, name + ", every way", kind, "stv-wigm", SETS,
            stv(simultaneous=False, **more), settings, True, ranked, one_in=one_in))
    found.append(Check(
        PACKAGE, "stv by a quota that follows", "heavy", "stv-wigm", WINNERS, albany,
        {"quota-follows": "yes", **one_by_one}, True, ranked, nothing_close))
    found.append(Check(
        PACKAGE, "stv", "short", "stv-wigm", WINNERS,
        lambda given: next(iter(stv()(given))), {"tied": "none"}, True, ranked,
        one_surplus_at_a_time, 2))
    found.append(Check(
        PACKAGE, "instant runoff, every way", "short", "irv", POSSIBLE,
        lambda given: frozenset().union(*stv()((given[0], 1))), {"final-tie": "break"},
        election=ranked, one_in=5))
    return found
