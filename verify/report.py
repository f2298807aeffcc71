"""What the verifier found, what it checked, and what it could not check."""

from __future__ import annotations

import unicodedata
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Iterator

from encoding import Malformed

# A record that is wrong throughout need not be told line by line.
_FINDINGS_KEPT = 1000
_LENGTH_KEPT = 600

# Control, format (the marks of direction among them), line and paragraph separators; and what is no character at all.
_HIDDEN = {"Cc", "Cf", "Zl", "Zp", "Cs", "Cn"}


def clean(text: str) -> str:
    """`text` without what could steer a terminal or turn its direction: each such character becomes U+FFFD."""
    cleaned = "".join("\ufffd" if unicodedata.category(c) in _HIDDEN else c for c in text[:_LENGTH_KEPT])
    return cleaned + ("…" if len(text) > _LENGTH_KEPT else "")


@dataclass(frozen=True)
class Finding:
    """The name is one of docs/record-journal.md, "Findings by name"."""

    name: str
    path: str
    message: str


@dataclass
class Report:
    findings: list[Finding] = field(default_factory=list)
    checked: list[str] = field(default_factory=list)
    not_checked: list[str] = field(default_factory=list)
    more: int = 0
    _known: set[Finding] = field(default_factory=set)

    def finding(self, name: str, path: str, message: str) -> None:
        finding = Finding(name, clean(path), clean(message))
        if finding in self._known:
            return
        if len(self.findings) < _FINDINGS_KEPT:
            self.findings.append(finding)
            self._known.add(finding)
        else:
            self.more += 1

    def check(self, true: bool, name: str, path: str, message: str) -> bool:
        """Makes a finding of `message` unless `true`."""
        if not true:
            self.finding(name, path, message)
        return true

    def did(self, what: str) -> None:
        self.checked.append(clean(what))

    def could_not(self, what: str) -> None:
        self.not_checked.append(clean(what))

    @contextmanager
    def part(self, path: str, name: str | None = None) -> Iterator[None]:
        """A part of the work on one file: what is malformed in it is a finding, and the work goes on after it.

        So is any other error that something unforeseen in the record leads to: a record must not stop its verifier."""
        try:
            yield
        except Malformed as error:
            self.finding(name or error.name, path, str(error))
        except Exception as error:  # noqa: BLE001
            self.finding(name or "malformed", path, f"checking stopped here: {type(error).__name__}: {error}")

    def as_json(self) -> dict[str, list[object]]:
        findings: list[object] = [{"name": f.name, "path": f.path, "message": f.message} for f in self.findings]
        if self.more:
            findings.append({"name": "more", "path": "", "message": f"and {self.more} more findings"})
        return {"findings": findings, "checked": list(self.checked), "notChecked": list(self.not_checked)}

    def as_text(self) -> str:
        lines = [f"Checked: {line}." for line in self.checked]
        lines += [f"Not checked: {line}." for line in self.not_checked]
        lines += [f"FINDING {f.name}, {f.path or 'the folder'}: {f.message}" for f in self.findings]
        total = len(self.findings) + self.more
        if self.more:
            lines.append(f"and {self.more} more findings")
        lines.append("No finding." if not total else f"{total} finding{'' if total == 1 else 's'}.")
        return "\n".join(lines)
