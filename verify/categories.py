"""Category by category: the count, the ballots, the readings, the openings, the nominees (docs/record-format.md)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import envelopes
import facts
import journal
import openings
import recount
import shape
from ballots import Pile
from counts.model import CannotCount, NotCountedHere
from manifest import Record
from replay import OpenedRound, State
from season import NO_AWARD
from shape import Object


@dataclass
class Categories:
    """Checks what the record has on each category of each round."""

    state: State
    record: Record
    published: Object
    # The cards that are open, by category.
    cards: dict[str, Object]
    # The files that a record of this kind must have: these checks add to them.
    expected: set[str]

    def check(self) -> None:
        report = self.state.report
        recounted = 0
        for opened in self.state.main_rounds:
            for name in opened.categories:
                with report.part(f"counts/{opened.id}/{name}.json"):
                    recounted += Category(self, opened, name).check()
        self._check_finals()
        report.did(f"{recounted} counts by a recount of the published ballots")
        if recounted:
            report.could_not("the sentences of counts: the rule's name, source and certainty, and the warnings")
        if not self.record.manifest.is_auditors:
            report.could_not("that the ballots counted are those in the log: the auditor's record lets one check it")

    def is_there(self, path: str) -> bool:
        """Whether a file that must be there can be read; that it is not listed is a finding."""
        self.expected.add(path)
        self.state.report.check(path in self.record.manifest.entries, "file-missing", path, "the record lacks this file")
        return path in self.record

    def _check_finals(self) -> None:
        """A final has the nominees that were announced as its candidates."""
        for (_, name), nominees in self.state.announced.items():
            final = self.state.final_of(name)
            if final is not None:
                announced = {str(n.get("id")) for n in nominees}
                there = {str(c.get("id")) for c in shape.objects(final.categories[name], "candidates")} - {NO_AWARD}
                self.state.report.check(announced == there, "nominees", facts.PATH,
                                        f"the final of {name} has other candidates than were announced")


class Category:
    """One category of one round."""

    def __init__(self, all_: Categories, opened: OpenedRound, name: str) -> None:
        self.all, self.state, self.record, self.report = all_, all_.state, all_.record, all_.state.report
        self.opened, self.name = opened, name
        self.what = f"{name} in {opened.id}"
        self.file = f"{opened.id}/{name}"
        self.published = facts.published_category(all_.published, opened.id, name)
        self.about = facts.category_facts(self.state, opened, name, self.published)
        self.is_final = opened.kind == "final"
        self.in_room = self.state.held_in_room(opened.id)
        self.written = shape.flag(shape.member(self.about, "rule"), "written")
        self.auditors = self.record.manifest.is_auditors

    def check(self) -> bool:
        """All that the record has on it; whether it was counted again."""
        publication = self.about.get("publication")
        if not self._is_released():
            self.report.could_not(f"the count of {self.what}: it is sealed")
            return False
        count = None
        if self.auditors or publication != "winner-only":
            count = self._count()
        else:
            self.report.could_not(f"the count of {self.what}: only its winner is published")
        if not self.auditors and publication != "full-ballots":
            if count is not None:
                self.report.could_not(f"the count of {self.what} by a recount: its ballots are not published")
            return False
        piles = self._piles()
        readings = self._readings() if self.written else None
        if self.auditors:
            self._check_openings(piles, readings)
        return piles is not None and count is not None and self._recount(piles, count)

    def _is_released(self) -> bool:
        if not self.is_final:
            return (self.opened.id, self.name) in self.state.released
        envelope = self.state.envelopes.get(self.name)
        return envelope is not None and envelope.round == self.opened.id and envelope.opened is not None

    def _count(self) -> Object | None:
        """The published count, its heading and total against the facts, the card and the nominees against it."""
        path = f"counts/{self.file}.json"
        if not self.all.is_there(path):
            return None
        count = shape.an_object(self.record.json(path, "envelope.count/1"))
        if self.published is not None:
            for wrong in recount.check_heading(count, self.published, facts.published_cast(self.all.published, self.opened.id, self.name)):
                self.report.finding("count-facts", path, wrong)
        card = self.all.cards.get(self.name)
        if self.is_final and card is not None:
            envelopes.check_against_count(self.state, self.name, card, count, facts.candidate_ids(self.about))
        if (self.opened.id, self.name) in self.state.announced:
            self._check_nominees(count)
        return count

    def _check_nominees(self, count: Object) -> None:
        """Those announced are those elected without those passed over before."""
        key = self.opened.id, self.name
        passed = self.state.passed_over.get(key, set())
        elected = [name for name in shape.texts(count, "winners") if name not in passed]
        ids = facts.candidate_ids(self.about)
        announced = self.state.announced[key]
        entries = {str(n.get("entry")) for n in announced}
        self.report.check(entries == {ids.get(name, name) for name in elected} and len(announced) == len(elected), "nominees",
                          journal.PATH, f"the nominees announced in {self.name} are not those elected")

    def _piles(self) -> dict[int, Pile] | None:
        """The published ballots, by the number of the vote."""
        ending = recount.ballots_ending(self.about, self.in_room)
        path = f"ballots/{self.file}.{ending}"
        if not self.all.is_there(path):
            return None
        with self.report.part(path, "ballots"):
            piles = recount.read_ballots(self.record.read(path), self.about, ending)
            votes = {vote.vote[1] if vote.vote else 0: vote for vote in self._votes()}
            for number, vote in votes.items():
                there, cast = sum(piles.get(number, {}).values()), facts.cast(self.state, vote, self.name)
                self.report.check(there == cast, "ballots", path, f"the file has {there} ballots, and {cast} were cast")
            self.report.check(set(piles) <= set(votes), "ballots", path, "the file has ballots of a vote that was not held")
            return piles
        return None

    def _votes(self) -> list[OpenedRound]:
        return self.state.votes_of(self.opened.id, self.name) if self.in_room else [self.opened]

    def _readings(self) -> dict[str, int] | None:
        path = f"readings/{self.file}.json"
        if self.all.is_there(path):
            with self.report.part(path, "readings"):
                return openings.read_readings(self.record.json(path, openings.READINGS), self.about)
        return None

    def _check_openings(self, piles: dict[int, Pile] | None, readings: dict[str, int] | None) -> None:
        """Each opening is that of its slot's last leaf, all slots are opened, and the openings are the ballots counted."""
        votes = self._votes()
        opened: dict[int, Pile] = {}
        for vote in votes:
            path = f"openings/{vote.id}/{self.name}"
            if self.all.is_there(path):
                with self.report.part(path, "openings"):
                    pile = openings.open_all(self.state, vote, self.name, self.about, self.record.read(path), path)
                    if pile is not None:
                        opened[vote.vote[1] if vote.vote else 0] = pile
        if piles is None or len(opened) != len(votes) or (self.written and readings is None):
            return
        if self.written:
            self.report.check(openings.lines_of(opened) == set(readings or {}), "readings", f"openings/{votes[0].id}/{self.name}",
                              "the readings do not tell of every line on the ballots and of no other")
            opened = openings.all_as_read(opened, readings or {})
        for vote in votes:
            number = vote.vote[1] if vote.vote else 0
            self.report.check(opened[number] == piles.get(number, Counter()), "openings", f"openings/{vote.id}/{self.name}",
                              "these are not the ballots counted")

    def _recount(self, piles: dict[int, Pile], count: Object) -> bool:
        path = f"counts/{self.file}.json"
        try:
            if set(piles) - {0}:
                raise NotCountedHere(f"the rule {shape.member(self.about, 'rule').get('rule')}, whose votes are held again")
            difference = recount.compare(recount.recount(self.about, piles.get(0, Counter())), count)
            self.report.check(difference is None, "count", path, f"counted again it is otherwise: {difference}")
            return True
        except NotCountedHere as reason:
            self.report.could_not(f"the count of {self.what} by a recount: this verifier does not count by {reason}")
        except CannotCount as refusal:
            self.report.finding("count", path, f"these ballots cannot be counted by the rule: {refusal}")
        return False
