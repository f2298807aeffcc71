"""Walks through the site in Debian's Chromium, a role each; pictures go to .build/screens.

Usage: walks.py ENVELOPE [WALK ...]  (the release binary; all walks where none is named).
A line a check: "passed: …" or "failed: …".
"""

import sys
import traceback

from playwright.sync_api import sync_playwright

from access_walks import ballot_by_its_tree, narrow_and_large
from audience_walks import audience
from controller_walks import controllers
from desk_walks import web_desk
from follow_walks import second_machine
from language_walks import languages, registration
from member_walks import member_by_keyboard, member_by_touch, member_without_scripts
from night_walks import night
from paper_walks import paper
from reseal_walks import reseal
from room_walks import meeting
from season_walks import entries, festival, nominations, rehearsal

WALKS = (member_by_keyboard, member_by_touch, member_without_scripts, festival, nominations, entries,
         rehearsal, meeting, paper, ballot_by_its_tree, narrow_and_large,
         languages, registration, night, web_desk, audience, second_machine,
         reseal, controllers)
failures = 0
with sync_playwright() as playwright:
    chromium = playwright.chromium.launch(
        executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    for walk in WALKS:
        if sys.argv[2:] and walk.__name__ not in sys.argv[2:]:
            continue
        try:
            walk(chromium)
            print(f"passed: browser walk {walk.__name__}", flush=True)
        except Exception as error:
            failures += 1
            print(f"failed: browser walk {walk.__name__}: {error}", flush=True)
            traceback.print_exc(file=sys.stderr)
    chromium.close()
sys.exit(1 if failures else 0)
