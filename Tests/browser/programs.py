"""Tries the interface for programs with schemathesis, as nobody, as a member and as an auditor: no server error, and
no answer that the OpenAPI file does not declare.

Usage: programs.py ENVELOPE SCHEMATHESIS  A line a check: "passed: …" or "failed: …".
"""

import os
import re
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request

ENVELOPE, SCHEMATHESIS = map(os.path.abspath, sys.argv[1:3])
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,ignored_auth"


class Visitor:
    """A browser that keeps the demo's cookies, though they are for safe connections alone."""

    def __init__(self, address):
        self.address, self.cookies = address, {}

    def ask(self, path, fields=None):
        body = urllib.parse.urlencode(fields).encode() if fields else None
        request = urllib.request.Request(self.address + path, body, {
            "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())})
        opener = urllib.request.build_opener(NoRedirect)
        try:
            answer = opener.open(request)
        except urllib.error.HTTPError as error:
            answer = error
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name] = value
        return answer.read().decode()

    def token(self, who):
        """Signs in by one click and makes a token."""
        page = self.ask("/")
        form = re.search(r'name="token" value="([^"]+)"', page).group(1)
        self.ask("/demo/sign-in", [("token", form), ("who", who)])
        page = self.ask("/tokens", [("token", form), ("name", "schemathesis"), ("days", "1")])
        return re.search(r"envelope_[A-Za-z0-9]+", page).group(0)


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def main():
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen(
            [ENVELOPE, "serve", "--demo", "--port", "0"], stdout=subprocess.PIPE, text=True, cwd=folder)
        address = next(
            found.group(1) for found in (re.search(r"Serving at (\S+);", line) for line in server.stdout) if found)
        member = re.search(r'value="(member [^"]+)"', Visitor(address).ask("/")).group(1)
        for who, visitor in (("nobody", None), ("a member", member), ("an auditor", "staff avi-auditor")):
            headers = [] if visitor is None else ["-H", f"Authorization: Bearer {Visitor(address).token(visitor)}"]
            ran = subprocess.run(
                [SCHEMATHESIS, "run", f"{address}/api/v1/openapi.json", "--checks", CHECKS, "--max-examples", "40",
                 "--seed", "97", "--phases", "examples,coverage,fuzzing", "--no-color", "--warnings", "off", *headers],
                capture_output=True, text=True, cwd=folder)
            if ran.returncode == 0:
                print(f"passed: schemathesis as {who}", flush=True)
            else:
                failed = True
                print(ran.stdout[-6000:] + ran.stderr[-2000:], file=sys.stderr)
                print(f"failed: schemathesis as {who}", flush=True)
        server.terminate()
        server.wait()
    return failed


sys.exit(main())
