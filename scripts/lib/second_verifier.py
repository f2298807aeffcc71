"""Runs verify/verify.py on every record that `cheat-records` wrote, and compares what it finds with the first verifier."""

import concurrent.futures
import json
import pathlib
import subprocess
import sys

# Where the second verifier does not yet say what it must: told and counted as skipped, each with the reason.
KNOWN = {
    "sound-room (auditor)": "reads a count of nobody's ballots otherwise",
    "sound-struck (auditor)": "reads a count of nobody's ballots otherwise",
    "room-verdict-changed (public)": "does not recount the rule cannes",
    "scores-changed (public)": "does not recount the rule star",
}


def find(folder):
    """The findings of the second verifier as name@path, or None where it fell over."""
    ran = subprocess.run(
        [sys.executable, "verify/verify.py", str(folder), "--json"], capture_output=True, text=True, timeout=300)
    if ran.returncode not in (0, 1):
        return None, ran.stderr.strip().splitlines()[-1:] or [f"exit {ran.returncode}"]
    told = json.loads(ran.stdout)
    return {f"{finding['name']}@{finding['path']}" for finding in told["findings"]}, []


def judge(root, item):
    """A line on one record: whether both verifiers agree that it is sound, or that it is not, and by the same name."""
    name = f"{item['name']} ({item['kind']})"
    second, said = find(root / item["name"] / item["kind"])
    first = set(item["found"])
    if second is None:
        return f"failed: second verifier: {name}: {said}"
    if bool(first) != bool(second):
        if name in KNOWN:
            return f"skipped: second verifier: {name}: {KNOWN[name]}"
        return f"failed: second verifier: {name}: the first finds {sorted(first)}, the second {sorted(second)}"
    if item["expected"] and item["expected"] not in second:
        return f"skipped: second verifier: {name}: raises another finding than {item['expected']}"
    return f"passed: second verifier: {name}"


def main():
    root = pathlib.Path(sys.argv[1])
    items = json.loads((root / "list.json").read_text())
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        lines = list(pool.map(lambda item: judge(root, item), items))
    print("\n".join(lines))
    return 1 if any(line.startswith("failed") for line in lines) else 0


if __name__ == "__main__":
    sys.exit(main())
