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
    "an-event-of-no-kind-known (public)": "gives the event another name than the first",
    "an-event-of-no-kind-known (auditor)": "gives the event another name than the first",
    "a-private-event (public)": "gives the event another name than the first",
    "a-private-event (auditor)": "gives the event another name than the first",
}
NOT_COUNTED = "this verifier does not count by the rule "


def find(folder):
    """The findings of the second verifier as name@path, and what it has not checked; or None and why it fell over."""
    ran = subprocess.run(
        [sys.executable, "verify/verify.py", str(folder), "--json"], capture_output=True, text=True, timeout=300)
    if ran.returncode not in (0, 1):
        return None, ran.stderr.strip().splitlines()[-1:] or [f"exit {ran.returncode}"]
    told = json.loads(ran.stdout)
    return {f"{finding['name']}@{finding['path']}" for finding in told["findings"]}, told["notChecked"]


def reason(name, expected, unchecked):
    """Why the two may differ on this record; None where they may not."""
    if name in KNOWN:
        return KNOWN[name]
    rules = [line.split(NOT_COUNTED)[1] for line in unchecked if NOT_COUNTED in line]
    if rules and (expected or "").startswith("count@"):
        return f"does not recount the rule {rules[0]}"
    return None


def judge(root, item):
    """A line on one record: whether both verifiers agree that it is sound, or that it is not, and by the same name."""
    name = f"{item['name']} ({item['kind']})"
    second, said = find(root / item["name"] / item["kind"])
    first = set(item["found"])
    if second is None:
        return f"failed: second verifier: {name}: {said}"
    expected = item["expected"]
    if bool(first) == bool(second) and (not expected or expected in second):
        return f"passed: second verifier: {name}"
    if why := reason(name, expected, said):
        return f"skipped: second verifier: {name}: {why}"
    return f"failed: second verifier: {name}: the first finds {sorted(first)}, the second {sorted(second)}"


def main():
    root = pathlib.Path(sys.argv[1])
    items = json.loads((root / "list.json").read_text())
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        lines = list(pool.map(lambda item: judge(root, item), items))
    print("\n".join(lines))
    return 1 if any(line.startswith("failed") for line in lines) else 0


if __name__ == "__main__":
    sys.exit(main())
