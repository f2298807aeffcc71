"""Times counts of a large BLT file beside `wc -w` and beside peers, in one table. Standard library only."""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

TOOL = "../shared/tools/make-election"
PEERS_PYTHON = ".build/peers/bin/python"
MEGABYTE = 1e6


@dataclass
class Row:
    name: str
    command: list[str]
    goal: float | None = None  # times wc -w
    memory_goal: float | None = None  # times the file's size
    runs: int = 7
    limit: float | None = None
    seconds: list[float] = field(default_factory=list)
    peak: float = 0
    trouble: str = ""

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)

    def run(self, folder: str, keeps: bool = True) -> None:
        """Runs it once in a process of its own, its output going to a file."""
        if self.trouble:
            return
        with open(f"{folder}/stdout", "wb") as out, open(f"{folder}/stderr", "wb") as err:
            start = time.perf_counter()
            child = subprocess.Popen(self.command, stdout=out, stderr=err, stdin=subprocess.DEVNULL)
            if self.limit:
                # Polled, which only the long runs of peers can bear.
                while not (done := os.wait4(child.pid, os.WNOHANG))[0]:
                    if time.perf_counter() - start > self.limit:
                        child.kill()
                        self.trouble = f"stopped after {self.limit:.0f} s"
                    time.sleep(0.02)
            else:
                done = os.wait4(child.pid, 0)
            seconds = time.perf_counter() - start
            child.returncode = os.waitstatus_to_exitcode(done[1])
        if child.returncode != 0 and not self.trouble:
            told = Path(f"{folder}/stderr").read_text(errors="replace").strip().splitlines()
            self.trouble = f"exit {child.returncode}: {told[-1] if told else ''}"[:100]
        if keeps and not self.trouble:
            self.seconds.append(seconds)
            self.peak = max(self.peak, done[2].ru_maxrss * 1024 / MEGABYTE)


def ours(envelope: str, file: str, folder: str, factor: int) -> list[Row]:
    def count(rule: str, goal: float, *more: str) -> Row:
        command = [envelope, "count", file, "--rule", rule, *more, "--json", f"{folder}/{rule}.json"]
        name = " ".join(["count --rule", rule, *more])
        return Row(name, command, goal * factor, 6 * factor)

    return [
        Row("wc -w", ["wc", "-w", file]),
        Row("envelope --version", [envelope, "--version"]),
        count("irv", 4, "--seats", "1"),
        count("stv-scottish", 5),
        count("stv-meek", 8),
    ]


def peers(
    envelope: str, file: str, folder: str, given: argparse.Namespace
) -> tuple[list[Row], list[str]]:
    """A row for each peer that is here, and a line for each that is not."""
    found: list[Row] = []
    absent: list[str] = []

    def add(name: str, command: list[str]) -> None:
        found.append(Row(name, command, runs=given.peer_runs, limit=given.peer_limit))

    python = PEERS_PYTHON if os.access(PEERS_PYTHON, os.X_OK) else sys.executable
    for package, rules in {
        "pref_voting": ["irv", "stv-scottish", "stv-meek"], "votekit": ["irv", "stv-scottish"],
        "pyrankvote": ["irv"],
    }.items():
        look = f"import importlib.util as u, sys; sys.exit(u.find_spec({package!r}) is None)"
        if subprocess.run([python, "-c", look]).returncode:
            absent.append(f"{package}: not installed for {python}")
            continue
        for rule in rules:
            add(f"{package} {rule}", [python, "-B", "scripts/lib/bench_peers.py", package, rule, file])
    absent.append("abcvoting: counts approvals only, none of these rules")
    if stv_rs := shutil.which("stv-rs"):
        meek = ["--arithmetic", "bigfixed9", "--input", file, "meek", "--parallel=custom"]
        add("stv-rs meek", [stv_rs, *meek])
    else:
        absent.append("stv-rs: not on PATH")
    absent.append("droop: a program for Python 2, not run")
    jar = os.environ.get("RCTAB", "")
    if os.path.isfile(jar) and shutil.which("java"):
        config = f"{folder}/rctab.json"
        made = subprocess.run(
            [envelope, "convert", file, config, "--to", "rctab:ess"], capture_output=True, text=True)
        if made.returncode == 0:
            add("RCTab irv", ["java", "-jar", jar, "--cli", config])
        else:
            absent.append(f"RCTab: {made.stderr.strip()[:100]}")
    else:
        absent.append("RCTab: $RCTAB names no jar" if not os.path.isfile(jar) else "RCTab: no java")
    return found, absent


def table(rows: list[Row], size: float) -> list[str]:
    head = ["command", "median s", "fastest", "times wc -w", "peak MB", "times file", "goal", "met"]
    lines = [head]
    words, start = rows[0].median, rows[1].median
    for row in rows:
        if row.trouble or not row.seconds:
            lines.append([row.name, row.trouble or "not run", *[""] * 6])
            continue
        times, share = row.median / words, row.peak * MEGABYTE / size
        goal = met = ""
        if row.goal and row.memory_goal:
            goal = f"<= {row.goal:g}x wc, <= {row.memory_goal:g}x file"
            missed = [
                what for what, is_missed in
                [("time", times > row.goal), ("memory", share > row.memory_goal)] if is_missed]
            met = f"no: {', '.join(missed)}" if missed else "yes"
        runs = "" if len(row.seconds) >= 7 else f" ({len(row.seconds)} run{'s' * (len(row.seconds) > 1)})"
        lines.append([
            row.name + runs, f"{row.median:.3f}", f"{min(row.seconds):.3f}", f"{times:.2f}",
            f"{row.peak:.1f}", f"{share:.2f}", goal, met])
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    # What is told instead of numbers may be longer than any of them.
    widths[1] = max(len(line[1]) for line in lines if len(line[2]) or line is head)
    text = []
    for line in lines:
        cells = [
            cell.rjust(width) if 1 <= column <= 5 and line[2] else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(line, widths))]
        text.append("  ".join(cells).rstrip())
    text.insert(1, "-" * len(text[0]))
    text.append(f"process start-up, which is in each count above: {start:.3f} s")
    floor = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / MEGABYTE
    text.append(f"no peak is told below this script's own, {floor:.1f} MB, which a child begins with")
    return text


def made(ballots: int, candidates: int, seats: int) -> Path:
    """The made-up election, kept for the next time."""
    folder = Path(tempfile.gettempdir()) / f"envelope-bench-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    file = folder / f"{ballots}-{candidates}-{seats}.blt"
    if file.exists():
        return file
    if not os.path.exists(TOOL):
        sys.exit(f"bench: {TOOL} is missing; give a BLT file")
    # It needs numpy, which may be with the peers only.
    numpy = [sys.executable, "-c", "import numpy"]
    has_numpy = subprocess.run(numpy, capture_output=True).returncode == 0
    python = sys.executable if has_numpy else PEERS_PYTHON
    unfinished = file.with_suffix(".part")
    with open(unfinished, "wb") as out:
        command = [python, TOOL, str(ballots), str(candidates), str(seats)]
        if subprocess.run(command, stdout=out).returncode:
            sys.exit(f"bench: {TOOL} failed; it needs Python with numpy")
    unfinished.rename(file)
    return file


def bench(envelope: str, file: Path, given: argparse.Namespace, factor: int) -> None:
    size = file.stat().st_size
    with tempfile.TemporaryDirectory() as folder:
        rows = ours(envelope, str(file), folder, factor)
        others, absent = ([], []) if given.no_peers else peers(
            envelope, str(file), folder, given)
        load = os.getloadavg()[0]
        for row in rows:
            row.run(folder, keeps=False)
        # In turn, so that what else the machine does falls on all of them.
        for _ in range(given.runs):
            for row in rows:
                row.run(folder)
        for row in others:
            for _ in range(row.runs):
                row.run(folder)
    print(
        f"{file} ({size / MEGABYTE:.1f} MB): {given.runs} warm runs each, in turn; "
        f"{os.cpu_count()} cores, load {load:.2f} before and {os.getloadavg()[0]:.2f} after")
    print("\n".join(table(rows + others, size)))
    for line in absent:
        print(line)


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--envelope", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--large", action="store_true", help="5,000,000 ballots for 100 too")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--peer-runs", type=int, default=1)
    parser.add_argument("--peer-limit", type=float, default=60, help="seconds, then it is stopped")
    parser.add_argument("--no-peers", action="store_true")
    parser.add_argument("file", nargs="?", type=Path)
    given = parser.parse_args()
    bench(given.envelope, given.file or made(1_000_000, 20, 5), given, 1)
    if given.large:
        print()
        bench(given.envelope, made(5_000_000, 100, 12), given, 2)


main()
