"""Counts instructions of fixed counts under callgrind and compares them with the committed ones. Standard library only."""

from __future__ import annotations

import argparse
import os
import platform
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

THRESHOLDS = Path("Benchmarks/instructions.txt")
ALLOWED = 5  # per cent
START = "start-up"
BALLOTS = 15_000  # less than BLTPlainBallots.worthSharing bytes, so that one thread reads them
CANDIDATES = 20

HEADER = """\
# Instructions of fixed counts under callgrind, without those of the process's start-up, by scripts/instructions --update.
# A count more than 5 % above its number fails.
# made with: {maker}
"""


class SplitMix64:
    """As Counting/Numbers/SplitMix64.swift, so that the inputs are the same everywhere."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def below(self, count: int) -> int:
        whole = (1 << 64) - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & whole
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & whole
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & whole
        return (z ^ (z >> 31)) % count


def ballots() -> list[list[int]]:
    """Each ranks one to eight, drawn by strengths that fall off as 1, 1/2, 1/3 and so on."""
    random = SplitMix64(97)
    strengths = [720_720 // place for place in range(1, CANDIDATES + 1)]
    made = []
    for _ in range(BALLOTS):
        left, ballot = strengths[:], []
        for _ in range(1 + random.below(8)):
            mark = random.below(sum(left))
            for candidate, strength in enumerate(left):
                mark -= strength
                if mark < 0:
                    break
            ballot.append(candidate + 1)
            left[candidate] = 0
        made.append(ballot)
    return made


def write_inputs(folder: str) -> None:
    made = ballots()
    names = [f"Candidate {number}" for number in range(1, CANDIDATES + 1)]
    with open(f"{folder}/ranks.blt", "w") as file:
        file.write(f"{CANDIDATES} 5\n")
        file.writelines(f"1 {' '.join(map(str, ballot))} 0\n" for ballot in made)
        file.write("0\n" + "".join(f'"{name}"\n' for name in names) + '"Instructions"\n')
    with open(f"{folder}/ranks.csv", "w") as file:
        file.write(",".join(f"Rank {place}" for place in range(1, 9)) + "\n")
        for ballot in made:
            cells = [names[candidate - 1] for candidate in ballot]
            file.write(",".join(cells + [""] * (8 - len(cells))) + "\n")


CASES: dict[str, list[str]] = {
    START: ["--version"],
    "blt-irv": ["count", "ranks.blt", "--rule", "irv", "--seats", "1"],
    "blt-stv-scottish": ["count", "ranks.blt", "--rule", "stv-scottish"],
    "blt-stv-meek": ["count", "ranks.blt", "--rule", "stv-meek"],
    "blt-eph": ["count", "ranks.blt", "--rule", "eph", "--seats", "6"],
    "csv-borda": ["count", "ranks.csv", "--format", "csv:ranks", "--rule", "borda", "--seats", "1"],
    "csv-schulze": [
        "count", "ranks.csv", "--format", "csv:ranks", "--rule", "schulze", "--seats", "1"],
}


def instructions(program: str, name: str, folder: str) -> int:
    arguments = CASES[name]
    more = [] if name == START else ["--json", f"{name}.json"]
    command = [
        "valgrind", "--tool=callgrind", f"--callgrind-out-file={name}.callgrind", program,
        *arguments, *more]
    # Hashing by a seed of the process's own would change the count from run to run.
    environment = {
        "PATH": os.environ["PATH"], "HOME": folder, "LC_ALL": "C", "TZ": "UTC", "NO_COLOR": "1",
        "SWIFT_DETERMINISTIC_HASHING": "1"}
    done = subprocess.run(
        command, cwd=folder, env=environment, text=True, capture_output=True,
        stdin=subprocess.DEVNULL)
    total = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode or not total:
        raise RuntimeError((done.stderr.strip().splitlines() or ["no output"])[-1])
    return int(total[1])


def measure(envelope: str) -> dict[str, int | str]:
    """Each case's count without the start-up's, or what went wrong."""
    with tempfile.TemporaryDirectory() as folder:
        # valgrind cannot read the debug information of a Swift program.
        program = f"{folder}/envelope"
        subprocess.run(["strip", "--strip-debug", "-o", program, envelope], check=True)
        write_inputs(folder)

        def one(name: str) -> int | str:
            try:
                return instructions(program, name, folder)
            except RuntimeError as error:
                return str(error)

        with ThreadPoolExecutor(os.cpu_count()) as pool:
            totals = dict(zip(CASES, pool.map(one, CASES)))
    start = totals[START]
    return {
        name: total - start
        if name != START and isinstance(total, int) and isinstance(start, int) else total
        for name, total in totals.items()}


def maker() -> str:
    told = subprocess.run(["swift", "--version"], text=True, capture_output=True).stdout
    version = re.search(r"Swift version (\S+)", told)
    return f"Swift {version[1] if version else '?'} on {platform.machine()}"


def read_thresholds() -> tuple[str, dict[str, int]]:
    made_with, counts = "", {}
    for line in THRESHOLDS.read_text().splitlines():
        if line.startswith("# made with: "):
            made_with = line.removeprefix("# made with: ")
        elif line and not line.startswith("#"):
            name, count = line.split()
            counts[name] = int(count)
    return made_with, counts


def verdict(name: str, count: int | str, threshold: int | None) -> str:
    if isinstance(count, str):
        return f"failed: instructions {name} ({count})"
    if threshold is None:
        return f"failed: instructions {name} ({count}; {THRESHOLDS} has no number for it)"
    change = 100 * (count - threshold) / threshold
    if change > ALLOWED:
        return f"failed: instructions {name} ({count}, {change:+.1f} % on {threshold})"
    if change < -ALLOWED:
        return (
            f"passed: instructions {name} ({count})\n"
            f"lower the threshold of {name} in {THRESHOLDS}: {count} is {change:+.1f} % on {threshold}")
    return f"passed: instructions {name} ({count})"


def main() -> int:
    parser = argparse.ArgumentParser(prog="instructions", description=__doc__)
    parser.add_argument("--envelope", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--update", action="store_true", help=f"rewrites {THRESHOLDS}")
    given = parser.parse_args()
    here = maker()
    if given.update:
        counts = measure(given.envelope)
        wrong = [f"{name}: {count}" for name, count in counts.items() if isinstance(count, str)]
        if wrong:
            sys.exit("\n".join(wrong))
        lines = [f"{name} {count}\n" for name, count in counts.items()]
        THRESHOLDS.write_text(HEADER.format(maker=here) + "".join(lines))
        print("".join(lines), end="")
        return 0
    made_with, thresholds = read_thresholds()
    if made_with != here:
        # Another compiler or processor makes other instructions; there is nothing to compare.
        print(f"skipped: instruction counts ({THRESHOLDS} is for {made_with}, this is {here})")
        return 0
    verdicts = [
        verdict(name, count, thresholds.get(name))
        for name, count in measure(given.envelope).items()]
    print("\n".join(verdicts))
    return any(line.startswith("failed") for line in verdicts)


sys.exit(main())
