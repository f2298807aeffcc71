"""Counts random profiles by Envelope and by Python peers, and compares who wins."""

from __future__ import annotations

import argparse
import contextlib
import functools
import importlib
import io
import multiprocessing
import sys
import tempfile
import warnings
from pathlib import Path

from differential_checks import Check, Ours, Result, run
from differential_profiles import make

PEERS = ("pref_voting", "abcvoting", "starvote", "votekit")
# These take the longest, so they begin first.
SLOW = [("votekit", "short"), ("pref_voting", "heavy"), ("pref_voting", "short")]


@functools.cache
def load(peer: str) -> list[Check]:
    return importlib.import_module(f"peers_{peer}").checks()


def work(job: tuple) -> dict[str, Result]:
    """One peer on one kind of profiles, in a process of its own: the results by checks' names."""
    peer, kind, seed, count, command, folder = job
    warnings.simplefilter("ignore")
    ours, elections = Ours(command, Path(folder)), {}
    profiles = [make(kind, seed, number) for number in range(count)]
    results = {}
    for check in load(peer):
        if check.kind == kind:
            # Peers print about their ties.
            with contextlib.redirect_stdout(io.StringIO()):
                results[check.name] = run(check, profiles, ours, elections)
    return results


def compare(checks: list[Check], seed: int, count: int, command: str) -> list[str]:
    """Prints a line a check, and gives the verdicts."""
    jobs = list(dict.fromkeys((check.peer, check.kind) for check in checks))
    jobs.sort(key=lambda job: job not in SLOW)
    verdicts = []
    with tempfile.TemporaryDirectory() as folder:
        for kind in dict.fromkeys(check.kind for check in checks):
            for number in range(count):
                make(kind, seed, number).write(Path(folder))
        with multiprocessing.get_context("fork").Pool(2) as pool:
            waiting = {
                job: pool.apply_async(work, ((*job, seed, count, command, folder),))
                for job in jobs}
            for check in checks:
                result = waiting[check.peer, check.kind].get()[check.name]
                print("\n".join(result.lines(check, seed)), flush=True)
                verdicts.append(result.verdict)
    return verdicts


def main() -> int:
    parser = argparse.ArgumentParser(prog="scripts/differential", description=__doc__)
    parser.add_argument("--profiles", type=int, default=300, help="of each kind (default: 300)")
    parser.add_argument("--seed", type=int, default=97, help="of the profiles (default: 97)")
    parser.add_argument("--only", choices=PEERS, help="one peer alone")
    parser.add_argument("--envelope", required=True, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.profiles < 1:
        parser.error("--profiles: at least 1")
    warnings.simplefilter("ignore")
    checks: list[Check] = []
    missing: list[str] = []
    for peer in [given.only] if given.only else PEERS:
        try:
            checks += load(peer)
        except ImportError as error:
            print(f"skipped: differential tests against {peer} ({error})")
            missing.append("skipped")
    verdicts = missing + compare(checks, given.seed, given.profiles, given.envelope)
    print(", ".join(f"{verdicts.count(v)} {v}" for v in ("passed", "failed", "skipped")))
    return 1 if "failed" in verdicts else 0


if __name__ == "__main__":
    sys.exit(main())
