"""MANIFEST: the signed list of all other files (docs/record-format.md, "MANIFEST")."""

from __future__ import annotations

import re
from dataclasses import dataclass

from canonical import Json, parse
from encoding import Malformed, from_base64, sha256
from folder import Folder, check_path
from notes import Note
from report import Report

NAME = "MANIFEST"
_LIMIT = 64 << 20


@dataclass(frozen=True)
class Entry:
    length: int
    sha256: bytes


@dataclass(frozen=True)
class Manifest:
    body: str
    season: str
    kind: str
    entries: dict[str, Entry]
    note: Note

    @property
    def is_auditors(self) -> bool:
        return self.kind == "auditor"

    @staticmethod
    def parse(data: bytes) -> "Manifest":
        note = Note.parse(data)
        lines = note.text.split("\n")[:-1]
        if lines[0] != "envelope.manifest/1":
            raise Malformed("the first line is not envelope.manifest/1")
        head = re.fullmatch(r"([a-z0-9-]{1,64})/([a-z0-9-]{1,64}) (public|auditor)", lines[1] if len(lines) > 1 else "")
        if not head:
            raise Malformed("the second line is not BODY/SEASON KIND")
        entries: dict[str, Entry] = {}
        last = b""
        for line in lines[2:]:
            parts = line.split(" ", 2)
            if len(parts) != 3 or not re.fullmatch(r"0|[1-9][0-9]{0,18}", parts[0]):
                raise Malformed(f"not a line of LENGTH HASH PATH: {line}")
            path = parts[2]
            check_path(path)
            if not last < path.encode():
                raise Malformed(f"the paths are not in the order of their bytes, or one stands twice: {path}")
            last = path.encode()
            if path == NAME:
                raise Malformed("the manifest lists itself")
            entries[path] = Entry(int(parts[0]), from_base64(parts[1], 32))
        return Manifest(head[1], head[2], head[3], entries, note)


class Record:
    """The folder as its manifest lists it: nothing that is not listed is ever read."""

    def __init__(self, folder: Folder, manifest: Manifest, report: Report) -> None:
        self._folder = folder
        self._broken: set[str] = set()
        self.manifest = manifest
        self.report = report

    def __contains__(self, path: str) -> bool:
        """Whether the file is listed and can be read."""
        return path in self.manifest.entries and path not in self._broken

    def under(self, prefix: str) -> list[str]:
        return [path for path in self.manifest.entries if path.startswith(prefix)]

    def read(self, path: str) -> bytes:
        entry = self.manifest.entries.get(path)
        if entry is None:
            raise Malformed("the manifest does not list this file", "file-missing")
        return self._folder.read(path, entry.length)

    def json(self, path: str, schema: str | None = None) -> Json:
        """The value of a JSON file; that it is not canonical is a finding, and the work goes on."""
        value, canonical = parse(self.read(path))
        self.report.check(canonical, "not-canonical", path, "this is not canonical JSON: it does not re-encode to itself")
        if schema is not None and (not isinstance(value, dict) or value.get("schema") != schema):
            raise Malformed(f"its schema is not {schema}")
        return value

    def check_files(self) -> None:
        """Every file against the manifest, and the manifest against the folder."""
        for path, entry in self.manifest.entries.items():
            try:
                if sha256(self.read(path)) != entry.sha256:
                    self.report.finding("file-changed", path, "the file is not the one that the manifest lists: its SHA-256 differs")
            except Malformed as error:
                self._broken.add(path)
                self.report.finding(error.name, path, str(error))
        with self.report.part(""):
            for path, is_plain in self._folder.files():
                listed = path in self.manifest.entries
                if not is_plain and not listed:
                    self.report.finding("file-unreadable", path, "this is not a plain file")
                elif not listed and path != NAME:
                    self.report.finding("file-unlisted", path, "the manifest does not list this file")
        self.report.did(f"{len(self.manifest.entries)} files against the signed manifest")
