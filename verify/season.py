"""The season: its texts, its categories and nominees, and the names that ballots and cards give them (docs/season-file.md)."""

from __future__ import annotations

from collections import Counter

import shape
from canonical import Json
from encoding import Malformed
from shape import Object

NO_AWARD = "no-award"


def plain(text: Json) -> str:
    """A text in English, else in the first language by its code."""
    if isinstance(text, dict) and text:
        text = text["en"] if "en" in text else text[min(text)]
    if not isinstance(text, str):
        raise Malformed("this is no text, nor texts by language")
    return text


def joined(names: list[str]) -> str:
    """"A", "A and B", "A, B and C"."""
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1] if names else ""


def by_id(items: list[Object], wanted: str, key: str = "id") -> Object | None:
    return next((item for item in items if item.get(key) == wanted), None)


class Season:
    """`season.json` with what events changed."""

    def __init__(self, data: Object) -> None:
        self.data = data
        self.categories = shape.objects(data, "categories")
        self.rounds = shape.objects(data, "rounds")
        self._categories = {shape.text(c, "id"): c for c in self.categories}
        self._rounds = {shape.text(r, "id"): r for r in self.rounds}
        self._nominees: dict[str, tuple[Object, Object]] | None = None
        self._entries = {shape.text(e, "id"): e for e in shape.objects(data, "entries")}
        self._people = {shape.text(p, "id"): p for p in shape.objects(data, "people")}

    @property
    def body(self) -> str:
        return shape.text(shape.member(self.data, "body"), "id")

    @property
    def id(self) -> str:
        return shape.text(shape.member(self.data, "season"), "id")

    @property
    def name(self) -> str:
        return plain(shape.member(self.data, "season").get("name"))

    @property
    def entries(self) -> dict[str, Object]:
        return self._entries

    @property
    def people(self) -> dict[str, Object]:
        return self._people

    def category(self, wanted: str) -> Object | None:
        return self._categories.get(wanted)

    def round(self, wanted: str) -> Object | None:
        return self._rounds.get(wanted)

    def find_nominee(self, wanted: str) -> tuple[Object, Object] | None:
        """The category that a nominee stands in, and the nominee."""
        if self._nominees is None:
            self._nominees = {shape.text(n, "id"): (c, n) for c in reversed(self.categories) for n in shape.objects(c, "nominees")}
        return self._nominees.get(wanted)

    def set_nominees(self, category: Object, nominees: list[Object]) -> None:
        category["nominees"] = nominees
        self._nominees = None

    def add_nominee(self, category: Object, nominee: Object) -> None:
        shape.objects(category, "nominees")
        category.setdefault("nominees", []).append(nominee)
        if self._nominees is not None:
            self._nominees.setdefault(shape.text(nominee, "id"), (category, nominee))

    def add(self, entries: list[Object], people: list[Object]) -> None:
        """Entries and people that the season lacks."""
        for entry in entries:
            self._entries.setdefault(shape.text(entry, "id"), entry)
        for person in people:
            self._people.setdefault(shape.text(person, "id"), person)

    # Names

    def title_of(self, nominee: Object) -> str:
        entry = self._entries.get(str(nominee.get("entry")))
        return plain(entry.get("title")) if entry else ""

    def names_of(self, nominee: Object) -> list[str]:
        names = []
        for person in shape.texts(nominee, "people"):
            if person not in self._people:
                raise Malformed(f"the season has nobody with the id {person}")
            names.append(plain(self._people[person].get("name")))
        return names

    def labels(self, category: Object) -> list[str]:
        """What ballots call the nominees of a category (docs/record-journal.md, "Labels")."""
        nominees = shape.objects(category, "nominees")
        lead = category.get("lead")
        labels = [self._label(nominee, lead) for nominee in nominees]
        details = [plain(n["detail"]) if n.get("detail") is not None else "" for n in nominees]
        names = [joined(self.names_of(n)) for n in nominees]
        for more in (details, names):
            count = Counter(labels)
            labels = [f"{label} – {text}" if count[label] > 1 and text and text not in label else label
                      for label, text in zip(labels, more)]
        return labels

    def _label(self, nominee: Object, lead: Json) -> str:
        title = self.title_of(nominee)
        first = ""
        if lead == "people":
            first = joined(self.names_of(nominee))
        elif lead == "detail" and nominee.get("detail") is not None:
            first = plain(nominee["detail"])
        if not first:
            return title
        return f"{first} ({title})" if title else first

    # Rounds

    def rule(self, category: Object, kind: str) -> Object | None:
        """The rule that a category has for a kind of round."""
        key = "nominations" if kind == "nomination" else "final"
        return None if category.get(key) is None else shape.member(category, key)

    def categories_of(self, round_: Object) -> list[Object]:
        """The categories of a round, in the season's order (docs/record-journal.md, "Freezing")."""
        kind = shape.text(round_, "kind")
        held = [c for c in self.categories if c.get("decision") == "voted" and self.rule(c, kind) is not None]
        if round_.get("categories") is not None:
            named = shape.texts(round_, "categories")
            return [c for c in held if c["id"] in named]
        if kind == "final":
            audience = {c for r in self.rounds if r.get("audience") is not None for c in shape.texts(r, "categories")}
            return [c for c in held if c["id"] not in audience]
        return held

    def frozen(self, round_: Object, category: Object, publication: Json, eligible: Json) -> Object:
        """A category as it is frozen when its round opens."""
        kind = shape.text(round_, "kind")
        rule = self.rule(category, kind)
        frozen: Object = {
            "id": category["id"],
            "title": plain(category.get("name")),
            "rule": rule,
            "publication": category["publish"] if category.get("publish") is not None else publication,
            "eligible": eligible,
            "candidates": self._candidates(category, kind, rule or {}),
        }
        if round_.get("tie-seed") is not None:
            frozen["tieSeed"] = round_["tie-seed"]
        return frozen

    def _candidates(self, category: Object, kind: str, rule: Object) -> list[Json]:
        if kind == "nomination":
            return [{"id": entry, "label": plain(self._entries[entry].get("title"))} for entry in self._nameable(category, rule)]
        candidates: list[Json] = []
        for nominee, label in zip(shape.objects(category, "nominees"), self.labels(category)):
            candidate: Object = {"id": shape.text(nominee, "id"), "label": label}
            if shape.flag(nominee, "withdrawn"):
                candidate["withdrawn"] = True
            candidates.append(candidate)
        if rule.get("rule") == "hugo-final":
            label = shape.member(rule, "set").get("no-award", "No Award") if "set" in rule else "No Award"
            candidates.append({"id": NO_AWARD, "label": label})
        return candidates

    def _nameable(self, category: Object, rule: Object) -> list[str]:
        """The entries that may be nominated: those entered, of these the shortlist where there is one, else all of the rule's kind."""
        entered = [shape.text(e, "entry") for e in shape.objects(category, "entered")]
        if category.get("shortlist") is not None:
            shortlist = shape.texts(category, "shortlist")
            return [entry for entry in entered if entry in shortlist]
        if entered:
            return [entry for entry in entered if entry in self._entries]
        kind = rule.get("entries")
        return [id_ for id_, entry in self._entries.items() if kind is None or entry.get("kind") == kind]
