"""Tests of the verifier: python3 -m unittest, in this folder."""

from __future__ import annotations

import contextlib
import io
import json
import os
import tempfile
import unittest
from collections import Counter
from fractions import Fraction
from typing import Any, Callable

import canonical
import commitments
import merkle
import verify
from ballots import read_blt, read_scores, read_votes
from counts.model import CannotCount, Contest
from counts.rules import RULES, count_by
from counts.text import number
from counts.ties import SplitMix64, TieRule
from encoding import Malformed, from_base64, lp, pad, sha256, to_base64, unpad
from notes import Note, VerifierKey
from report import clean
from season import Season
from small_record import SmallRecord, drawn, key_text, sign


class Bytes(unittest.TestCase):
    """docs/record-format.md, "Conventions" and "Test vectors"."""

    def test_padding(self) -> None:
        self.assertEqual(pad(b"Anora", 16).hex(), "00000005416e6f726100000000000000")
        self.assertEqual(unpad(pad(b"Anora", 16)), b"Anora")
        for wrong in (b"\0\0\0", b"\0\0\0\5abcd", b"\0\0\0\1a\0\1"):
            with self.assertRaises(Malformed):
                unpad(wrong)

    def test_base64_only_canonical(self) -> None:
        self.assertEqual(from_base64("AA==", 1), b"\0")
        for wrong in ("AA", "AB==", "AA==\n", "é", "A-=="):
            with self.assertRaises(Malformed):
                from_base64(wrong)

    def test_vectors_of_the_document(self) -> None:
        nonce = bytes(range(32))
        ballot = bytes.fromhex("00000006 000200030001 000000000000")
        self.assertEqual(commitments.of_ballot("academy", "97", "final", "sound", ballot, nonce).hex(),
                         "396b94d7c71138d8d75c0d6009da4079676df5ec721fec7eb94b2503aa63127f")
        self.assertEqual(commitments.of_card("card", "academy", "97", "sound", pad(b"Anora", 16), nonce).hex(),
                         "ca613ca0e2cadc9054380fe9f7e0d88bbc77548b601eb2c9962ebcb7c15a2d88")
        self.assertEqual(lp("a", b"bc").hex(), "0000000161" + "000000026263")

    def test_output_is_cleaned(self) -> None:
        self.assertEqual(clean("a\x1b[31m\u202eb\n"), "a\ufffd[31m\ufffdb\ufffd")


class CanonicalJson(unittest.TestCase):
    def test_form(self) -> None:
        value: Any = {"b": [], "a": {"x": "\u0001\n\"\\é", "w": [1, -2, True, None]}, "c": {}}
        text = '{\n  "a": {\n    "w": [\n      1,\n      -2,\n      true,\n      null\n    ],\n    "x": "\\u0001\\n\\"\\\\é"\n  },\n  "b": [],\n  "c": {}\n}\n'
        self.assertEqual(canonical.encode(value).decode(), text)
        self.assertEqual(canonical.parse(text.encode()), (value, True))

    def test_not_canonical(self) -> None:
        for text in ('{"a": 1}\n', '{\n  "a": -0\n}\n', '"\\/"\n', '[]', '{\n  "b": 1,\n  "a": 1\n}\n'):
            self.assertFalse(canonical.parse(text.encode())[1], text)

    def test_no_json(self) -> None:
        for data in (b"{", b"1.5\n", b'{"a": 1, "a": 1}', b"\xff", b'"\\ud800"\n', b"NaN", b"[" * 200_000, b"1" * 10_000):
            with self.assertRaises(Malformed):
                canonical.parse(data)


class Merkle(unittest.TestCase):
    """The well-known leaves of the tests of RFC 6962's first implementation."""

    LEAVES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
    ROOTS = {
        0: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        1: "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        2: "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        3: "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        5: "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        8: "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"}

    def test_roots(self) -> None:
        tree = merkle.Tree()
        for size in range(len(self.LEAVES) + 1):
            if size in self.ROOTS:
                self.assertEqual(tree.root().hex(), self.ROOTS[size])
            if size < len(self.LEAVES):
                tree.add(bytes.fromhex(self.LEAVES[size]))

    def test_against_the_definition(self) -> None:
        def by_definition(leaves: list[bytes]) -> bytes:
            if len(leaves) == 1:
                return merkle.leaf_hash(leaves[0])
            half = 1 << (len(leaves) - 1).bit_length() - 1
            return merkle.node_hash(by_definition(leaves[:half]), by_definition(leaves[half:]))

        leaves = [str(n).encode() for n in range(70)]
        tree = merkle.Tree()
        for size, leaf in enumerate(leaves, 1):
            tree.add(leaf)
            self.assertEqual(tree.root(), by_definition(leaves[:size]))


class Notes(unittest.TestCase):
    def test_signature(self) -> None:
        key = VerifierKey.parse(key_text("a/b"))
        note = Note.parse(sign("hello\n", "a/b"))
        self.assertTrue(note.signed_by(key))
        self.assertFalse(Note.parse(sign("hello\n", "a/b").replace(b"hello", b"hallo")).signed_by(key))
        self.assertFalse(note.signed_by(VerifierKey.parse(key_text("a/c"))))

    def test_malformed(self) -> None:
        for data in (b"", b"x\n", b"x\n\n", b"x\n\nno signature\n", b"x\t\n\n" + sign("x\n", "a").split(b"\n\n")[1], b"\xff"):
            with self.assertRaises(Malformed):
                Note.parse(data)
        for text in ("", "a+b", key_text("a")[:-1], key_text("a").replace("a+", "b+"), "a b" + key_text("a")[1:]):
            with self.assertRaises(Malformed):
                VerifierKey.parse(text)


class BallotFiles(unittest.TestCase):
    def test_blt(self) -> None:
        file = read_blt(b'3 1\n-2\n4 0\n1 1 3 0\n2 3 0\n0\n"A ""x"""\n"B"\n"C"\n"T"\n')
        self.assertEqual(file.names, ['A "x"', "B", "C"])
        self.assertEqual(file.pile, Counter({(): 4, (0, 2): 1, (2,): 2}))
        self.assertEqual((file.places, file.withdrawn, file.title), (1, {1}, "T"))
        for wrong in (b"", b"1 1\n0\n", b'1 1\n1 2 0\n0\n"A"\n"T"\n', b'2 1\n1 2 0\n1 1 0\n0\n"A"\n"B"\n"T"\n',
                      b'1 1\n0 1 0\n0\n"A"\n"T"\n', b'9999999 1\n0\n"A"\n"T"\n', b'1 1\n0\n"A""\n"T"\n'):
            with self.assertRaises(Malformed):
                read_blt(wrong)

    def test_scores_and_votes(self) -> None:
        self.assertEqual(read_scores(b"envelope.scores/1\n2 5 -\n3 0 1\n", 2), {(5, None): 2, (0, 1): 3})
        self.assertEqual(read_votes(b"envelope.votes/1\n1 1 2 1\n2 1\n", 2), {1: {(1, 0): 1, (): 2}})
        for wrong in (b"envelope.scores/1\n3 0 1\n2 5 -\n", b"envelope.scores/1\n2 5\n", b"2 5 -\n", b"envelope.scores/1\n0 5 -\n"):
            with self.assertRaises(Malformed):
                read_scores(wrong, 2)


def contest(names: str, seats: int, *ballots: tuple[int, str], withdrawn: str = "") -> Contest:
    """Candidates are single letters; a ballot is so many papers of a ranking."""
    pile: Counter[tuple[Any, ...]] = Counter()
    for weight, ranking in ballots:
        pile[tuple(names.index(c) for c in ranking)] += weight
    return Contest("T", seats, tuple(names), frozenset(names.index(c) for c in withdrawn), pile)


class Counts(unittest.TestCase):
    """Small counts, by hand or from the field's worked examples."""

    def count(self, rule: str, what: Contest, ties: TieRule = TieRule(), **chosen: str) -> Any:
        return count_by(RULES[rule], what, {k.replace("_", "-"): v for k, v in chosen.items()}, ties)[0]

    def winners(self, rule: str, what: Contest, ties: TieRule = TieRule(), **chosen: str) -> str:
        return "".join(what.names[c] for c in self.count(rule, what, ties, **chosen).winners)

    def test_plurality(self) -> None:
        what = contest("ABC", 1, (4, "A"), (4, "B"), (2, "C"), (1, ""))
        self.assertEqual(self.winners("plurality", what), "AB")
        self.assertTrue(self.count("plurality", what, tied="break").undecided)
        self.assertEqual(self.winners("plurality", what, TieRule([[2, 1, 0]]), tied="break"), "B")
        self.assertEqual(self.winners("plurality", what, tie_margin="2"), "ABC")

    def test_irv(self) -> None:
        what = contest("ABC", 1, (5, "A"), (4, "BC"), (3, "CB"))
        count = self.count("irv", what)
        self.assertEqual([(len(r.tallies), r.quota) for r in count.rounds], [(3, 7), (2, 7)])
        self.assertEqual(self.winners("irv", what), "B")
        self.assertEqual(self.winners("irv", contest("AB", 1, (2, "A"), (2, "B"))), "AB")

    def test_irv_ties(self) -> None:
        what = contest("ABC", 1, (4, "A"), (2, "BC"), (2, "CB"))
        self.assertEqual(self.count("irv", what).ties[0].resolved_by, "undecided")
        harmless = contest("ABCD", 1, (5, "A"), (4, "D"), (1, "BA"), (1, "CA"))
        self.assertEqual(self.count("irv", harmless).ties[0].resolved_by, "same winners either way")

    def test_scottish(self) -> None:
        # 20 papers, 2 seats, quota 7: A's surplus of 2 moves at 2/9 a paper, cut to 0.22222.
        count = self.count("stv-scottish", contest("ABCD", 2, (9, "ABC"), (5, "BC"), (3, "C"), (3, "DA")), TieRule([[0, 1, 2, 3]]))
        self.assertEqual(count.rounds[0].quota, 7)
        self.assertEqual(count.rounds[1].tallies[1], Fraction("6.99998"))
        self.assertEqual(count.rounds[1].rounding, Fraction("0.00002"))
        self.assertEqual(count.winners, [0, 1])

    def test_academy_quotas(self) -> None:
        for voters, places, quota in ((6028, 10, 549), (1176, 5, 197), (240, 5, 41), (5500, 10, 501), (9905, 10, 901), (176, 5, 30)):
            what = contest("ABCDEFGHIJKL", places, (voters, "A"))
            self.assertEqual(self.count("stv-academy", what).rounds[0].quota, quota)

    def test_academy_surplus(self) -> None:
        # Entertainment Weekly's reader ballots: 2,000, quota 182; 425 pass on 243/425, 196 pass on nothing.
        what = contest("ABCDXYZVWUTS", 10, (425, "AY"), (401, "BY"), (300, "CY"), (196, "DY"), (178, "X"), (100, "Y"), (100, "Z"),
                       (100, "V"), (100, "W"), (50, "U"), (50, "T"))
        transfers = self.count("stv-academy", what).rounds[0].transfers
        self.assertEqual({t.source: t.value for t in transfers if t.target != "exhausted"}, {0: 243, 1: 219, 2: 118})

    def test_hugo_ties_and_no_award(self) -> None:
        eleven = contest("ABCDEFN", 1, (11, "A"), (11, "B"), (11, "C"))
        self.assertEqual(self.winners("hugo-final", eleven, no_award="N"), "ABC")
        count = self.count("hugo-final", contest("ABCDEFN", 1, (6, "A"), (5, "B"), (4, "C"), (3, "E"), (2, "D"), (1, "FD")), no_award="N")
        self.assertEqual([r.eliminated for r in count.rounds[:3]], [[6], [5], [3]])
        refused = self.count("hugo-final", contest("ABCN", 1, (40, "A"), (33, "BN"), (27, "CN")), no_award="N")
        self.assertTrue(refused.no_award)
        self.assertEqual((refused.no_award_tests[0].above, refused.no_award_tests[0].below), (40, 60))

    def test_eph(self) -> None:
        # C and D have the two lowest points; C is on fewer ballots and goes.
        count = self.count("eph", contest("ABCD", 3, (4, "AB"), (3, "AD"), (2, "C"), (2, "B")))
        self.assertEqual(count.rounds[0].tallies, {0: Fraction(7, 2), 1: 4, 2: 2, 3: Fraction(3, 2)})
        self.assertEqual(count.rounds[0].eliminated, [2])
        self.assertEqual(count.winners, [0, 1, 3] if count.rounds[1].tallies[0] > count.rounds[1].tallies[1] else [1, 0, 3])

    def test_points_scores_approval(self) -> None:
        what = contest("ABC", 1, (2, "AB"), (1, "BC"), (1, "C"))
        self.assertEqual(self.count("points", what).rounds[0].tallies, {0: 6, 1: 7, 2: 5})
        self.assertEqual(self.count("points", what, short="lower").rounds[0].tallies, {0: 4, 1: 4, 2: 2})
        self.assertEqual(self.winners("approval", what), "B")
        scores = Contest("T", 1, ("A", "B"), frozenset(), {(10, None): 1, (4, 5): 2})
        self.assertEqual(self.count("score", scores).rounds[0].tallies, {0: 18, 1: 10})
        self.assertEqual(self.count("score", scores, by="average", blank="ignored").rounds[0].tallies, {0: 6, 1: 5})
        self.assertTrue(self.count("score", scores, threshold="19").no_award)

    def test_refusals(self) -> None:
        with self.assertRaises(CannotCount):
            self.count("irv", contest("AB", 1, (1, "AA")))
        with self.assertRaises(CannotCount):
            self.count("irv", contest("AB", 1, (1, "A")), colour="red")

    def test_draw(self) -> None:
        generator = SplitMix64(1234567)
        self.assertEqual([generator.next(), generator.next()], [6457827717110365317, 3203168211198807973])

    def test_numbers(self) -> None:
        self.assertEqual([number(Fraction(5, 4)), number(3), number(Fraction(5, 4), 5), number(0, 0)], ["5/4", "3", "1.25000", "0"])


SEASON: Any = {
    "schema": "envelope.season/1",
    "body": {"id": "harbour", "name": "Harbour Festival"},
    "season": {"id": "2026", "name": "Harbour 2026"},
    "people": [{"id": "ana", "name": "Ana"}, {"id": "bo", "name": {"fr": "Beau", "es": "Bo"}}],
    "entries": [{"id": e, "title": e.title(), "kind": "feature"} for e in ("river", "stone", "tree")],
    "categories": [
        {"id": "film", "name": "Best Film", "decision": "voted", "group": "other", "lead": "title", "publish": "full-ballots",
         "final": {"rule": "irv", "places": 1},
         "nominees": [{"id": f"film-{e}", "entry": e} for e in ("river", "stone", "tree")]},
        {"id": "acting", "name": "Best Acting", "decision": "voted", "group": "other", "lead": "people", "publish": "full-ballots",
         "final": {"rule": "plurality", "places": 1, "choices": 1},
         "nominees": [{"id": "act-ana", "entry": "river", "people": ["ana"], "detail": "Mum"},
                      {"id": "act-ana-2", "entry": "river", "people": ["ana"], "detail": "Dad"},
                      {"id": "act-bo", "entry": "stone", "people": ["ana", "bo"]}]}],
    "ceremony": {"number": 1, "date": "2026-03-15", "zone": "Europe/Paris", "venue": "Hall"},
    "rounds": [{"id": "final", "kind": "final", "opens": "2026-03-01T08:00:00Z", "closes": "2026-03-09T12:00:00Z", "tie-seed": 5}]}


class Seasons(unittest.TestCase):
    def test_labels(self) -> None:
        season = Season(json.loads(json.dumps(SEASON)))
        self.assertEqual(season.labels(season.categories[0]), ["River", "Stone", "Tree"])
        self.assertEqual(season.labels(season.categories[1]), ["Ana (River) – Mum", "Ana (River) – Dad", "Ana and Bo (Stone)"])


class Records(unittest.TestCase):
    """A record made here passes; each change to it is a finding of the name that docs/record-journal.md gives."""

    def record(self, kind: str = "auditor") -> SmallRecord:
        record = SmallRecord(json.loads(json.dumps(SEASON)), kind)
        record.create()
        record.event("keys-made", {"keys": {"night": to_base64(drawn("night"))}})
        record.open_round("final")
        for ballot in ((0, 1), (0,), (1, 2), (2, 1), (1,)):
            record.rank("final", "film", *ballot)
        for choice in (0, 0, 2):
            record.rank("final", "acting", choice)
        return record

    def finish(self, record: SmallRecord, film: str = "film-stone") -> SmallRecord:
        record.close("final")
        record.seal("film", [film])
        record.seal("acting", ["act-ana"])
        record.open("film")
        record.open("acting")
        record.write_files()
        return record

    def verify(self, record: SmallRecord, *options: str) -> dict[str, Any]:
        record.sign()
        return self.verify_files(record.files, *options)

    def verify_files(self, files: dict[str, bytes], *options: str) -> dict[str, Any]:
        with tempfile.TemporaryDirectory() as folder:
            for path, data in files.items():
                target = os.path.join(folder, path)
                os.makedirs(os.path.dirname(target), exist_ok=True)
                with open(target, "wb") as file:
                    file.write(data)
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                code = verify.main([folder, "--json", *options])
            found: dict[str, Any] = json.loads(out.getvalue())
            self.assertEqual(code, 1 if found["findings"] else 0)
            return found

    def names(self, record: SmallRecord, *options: str) -> set[tuple[str, str]]:
        return {(f["name"], f["path"]) for f in self.verify(record, *options)["findings"]}

    def test_sound(self) -> None:
        for kind in ("auditor", "public"):
            self.assertEqual(self.verify(self.finish(self.record(kind)), "--key", key_text("envelope/harbour/2026"))["findings"], [])

    def test_other_key(self) -> None:
        self.assertEqual(self.names(self.finish(self.record()), "--key", key_text("x")), {("signature", "MANIFEST")})

    def test_changed_files(self) -> None:
        def change(path: str, old: bytes, new: bytes) -> Callable[[dict[str, bytes]], None]:
            def apply(files: dict[str, bytes]) -> None:
                assert old in files[path], path
                files[path] = files[path].replace(old, new)
            return apply

        cases: list[tuple[Callable[[dict[str, bytes]], Any], tuple[str, str]]] = [
            (change("README.md", b"Results", b"Result"), ("readme", "README.md")),
            (change("facts.json", b'"cast": 5', b'"cast": 6'), ("facts", "facts.json")),
            (change("facts.json", b'"body"', b' "body"'), ("not-canonical", "facts.json")),
            (change("counts/final/film.json", b'"River": "2"', b'"River": "3"'), ("count", "counts/final/film.json")),
            (change("counts/final/film.json", b'"total": "5"', b'"total": "6"'), ("count-facts", "counts/final/film.json")),
            (change("ballots/final/film.blt", b"1 2 3 0", b"2 2 3 0"), ("openings", "openings/final/film")),
            (change("season.json", b"River", b"Rover"), ("season", "season.json")),
            (change("journal.json", b'"actor": "kim"', b'"actor": "tom"'), ("event-leaf", "journal.json")),
            (lambda files: files.pop("envelopes/film.json"), ("file-missing", "envelopes/film.json")),
            (lambda files: files.update({"extra": b""}), ("file-unknown", "extra")),
            (lambda files: files.pop("log/checkpoint-11"), ("checkpoint", "log/checkpoint-11")),
            (lambda files: files.update({"log/leaves": files["log/leaves"][:-1]}), ("malformed", "log/leaves")),
            (lambda files: files.update({"openings/final/film": files["openings/final/film"][66:]}), ("openings", "openings/final/film")),
        ]
        for apply, expected in cases:
            record = self.finish(self.record())
            apply(record.files)
            self.assertIn(expected, self.names(record), expected)

    def test_unsigned_changes(self) -> None:
        record = self.finish(self.record())
        record.files["README.md"] += b"x"
        record.files["spare"] = b""
        found = {(f["name"], f["path"]) for f in self.verify_files(record.files)["findings"]}
        self.assertEqual(found, {("file-changed", "README.md"), ("file-unlisted", "spare")})

    def test_late_ballot(self) -> None:
        record = self.record()
        record.close("final")
        record.rank("final", "film", 1)
        record.seal("film", ["film-stone"])
        record.seal("acting", ["act-ana"])
        record.write_files()
        self.assertEqual(self.names(record), {("late-ballot", "log/leaves")})

    def test_wrong_card(self) -> None:
        self.assertEqual(self.names(self.finish(self.record(), "film-river")), {("card-count", "envelopes/film.json")})

    def test_forbidden_events(self) -> None:
        cases: list[tuple[str, Any, str, str]] = [
            ("tie-decided", {"round": "final", "category": "film", "favour": ["film-river", "film-stone"]}, "lot", "event-state"),
            ("deadline-moved", {"round": "final", "from": "2026-03-09T12:00:00Z", "closes": "2026-03-10T12:00:00Z"}, "", "event-reason"),
            ("members-imported", {"count": "many"}, "", "event-shape"),
            ("ballot-cast", {}, "", "event-private"),
            ("season-created", {"season": to_base64(sha256(canonical.encode(SEASON)))}, "", "event-order"),
            ("ballots-set-aside", {"round": "final", "slots": {"film": to_base64(b"x" * 16)}}, "dead", "taken-out")]
        for kind, details, reason, name in cases:
            record = self.record()
            record.event(kind, details, reason)
            self.assertEqual(self.names(self.finish(record)), {(name, "journal.json")}, kind)

    def test_earlier_checkpoint(self) -> None:
        record = self.finish(self.record())
        with tempfile.NamedTemporaryFile() as file:
            file.write(sign(f"{record.origin}\n3\n{to_base64(bytes(32))}\n", record.origin))
            file.flush()
            self.assertEqual(self.names(record, "--checkpoint", file.name), {("earlier-checkpoint", "log/leaves")})

    def test_links_and_pipes(self) -> None:
        record = self.finish(self.record())
        with tempfile.TemporaryDirectory() as folder:
            record.write(folder)
            os.remove(os.path.join(folder, "README.md"))
            os.symlink("/etc/hostname", os.path.join(folder, "README.md"))
            os.remove(os.path.join(folder, "facts.json"))
            os.mkfifo(os.path.join(folder, "facts.json"))
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                self.assertEqual(verify.main([folder, "--json"]), 1)
            found = {(f["name"], f["path"]) for f in json.loads(out.getvalue())["findings"]}
            self.assertLessEqual({("file-unreadable", "README.md"), ("file-unreadable", "facts.json")}, found)

    def test_no_record(self) -> None:
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
            self.assertEqual(verify.main([folder]), 1)
        with self.assertRaises(SystemExit) as stopped, contextlib.redirect_stderr(io.StringIO()):
            verify.main(["/nowhere"])
        self.assertEqual(stopped.exception.code, 2)


if __name__ == "__main__":
    unittest.main()
