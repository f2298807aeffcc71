"""A voting site under `envelope serve`, with an electorate signed in, for load and for kills."""

import base64
import datetime
import hashlib
import hmac
import http.client
import os
import pathlib
import re
import signal
import subprocess
import urllib.parse

ENVELOPE = os.path.abspath(".build/release/envelope")
# Any value: the token of a form is made of it.
VISIT = "load"
TOKEN = base64.b64encode(hmac.new(VISIT.encode(), b"envelope.form/1", hashlib.sha256).digest()).decode()
ADDRESS = "https://vote.example"


def encoded(fields):
    return urllib.parse.urlencode([("token", TOKEN)] + fields)


class Site:
    """The server and its folder. It stands behind a proxy that is not there, so that each member has an
    address of their own and nobody is slowed down as a crowd at one address would be."""

    def __init__(self, folder, season):
        self.folder = pathlib.Path(folder)
        self.season = os.path.abspath(season)
        self.process = None
        self.port = None
        self.word = ""

    def start(self, port=0):
        self.process = subprocess.Popen(
            [ENVELOPE, "serve", "--port", str(port), "--season", self.season, "--behind-proxy", ADDRESS,
             "--host", "127.0.0.1", "--database", "season.sqlite"],
            stdout=subprocess.PIPE, text=True, cwd=self.folder)
        for line in self.process.stdout:
            word = re.search(r"asks for this word: (\S+)", line)
            if word:
                self.word = word.group(1)
            if "Serving" in line:
                break
        else:
            raise RuntimeError("envelope serve did not start")
        self.port = self._port()

    def _port(self):
        """The port that the process listens at, from the kernel: the site tells the proxy's address."""
        inodes = set()
        for file in pathlib.Path(f"/proc/{self.process.pid}/fd").iterdir():
            try:
                found = re.fullmatch(r"socket:\[(\d+)\]", os.readlink(file))
            except OSError:
                continue
            if found:
                inodes.add(found.group(1))
        for line in pathlib.Path("/proc/net/tcp").read_text().splitlines()[1:]:
            words = line.split()
            if words[3] == "0A" and words[9] in inodes:
                return int(words[1].split(":")[1], 16)
        raise RuntimeError("the site listens nowhere")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=60)

    def send(self, method, path, fields=None, session="", source="10.0.0.1", connection=None):
        """A request as a browser sends it.

        Returns: status, body, the session's cookie where one was set."""
        own = connection or http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = {"Cookie": f"__Host-visit={VISIT}; __Host-session={session}", "X-Forwarded-For": source}
        body = None
        if fields is not None:
            body = encoded(fields)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        own.request(method, path, body, headers)
        answer = own.getresponse()
        text = answer.read().decode()
        cookies = answer.headers.get_all("Set-Cookie") or []
        found = [re.match(r"__Host-session=([^;]+)", cookie) for cookie in cookies]
        if connection is None:
            own.close()
        return answer.status, text, next((match.group(1) for match in found if match), None)

    def expect(self, status, *arguments, **options):
        answer = self.send(*arguments, **options)
        if answer[0] != status:
            raise RuntimeError(f"{arguments[:2]}: {answer[0]}: {re.sub('<[^>]+>', ' ', answer[1])[-400:]}")
        return answer

    def set_up(self, members):
        """An administrator, so many members, keys, the final open, everybody signed in.

        Returns: each member's session, in the order of their numbers."""
        _, _, admin = self.expect(303, "POST", "/set-up", [
            ("name", "Ada"), ("address", "ada@vote.example"), ("password", "correct horse battery"),
            ("word", self.word)])
        roll = "number,name\n" + "".join(f"m{n:05},Member {n}\n" for n in range(members))
        self.expect(200, "POST", "/admin/members", [("text", roll), ("confirm", "yes")], session=admin)
        _, page, _ = self.expect(200, "POST", "/admin/members/letters", [("as", "page")], session=admin)
        codes = re.findall(r'Member number (m\d+)[\s\S]*?receipt">([0-9A-Z-]+)<', page)
        if len(codes) != members:
            raise RuntimeError(f"{len(codes)} letters for {members} members")
        self.expect(200, "POST", "/keys/make", [
            ("passphrase", "five words are quite good"), ("again", "five words are quite good")], session=admin)
        self.expect(200, "POST", "/admin/try/final", [], session=admin)
        status, _, _ = self.send("POST", "/admin/rounds/final/open", [("reason", "load")], session=admin)
        # The clock may have been quicker.
        if status not in (303, 409):
            raise RuntimeError(f"opening the final: {status}")
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        sessions = []
        for number, (_, code) in enumerate(sorted(codes)):
            source = f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}"
            _, _, session = self.expect(
                303, "POST", "/sign-in/code", [("code", code)], source=source, connection=connection)
            sessions.append(session)
        connection.close()
        return sessions


def open_now(season):
    """A season file whose final opened an hour ago and closes tomorrow."""
    text = pathlib.Path(season).read_text()
    now = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)

    def time(hours):
        return (now + datetime.timedelta(hours=hours)).isoformat().replace("+00:00", "Z")

    return re.sub(
        r"(kind: final[\s\S]*?opens: )[^\s,}]+([\s\S]*?closes: )[^\s,}]+", rf"\g<1>{time(-1)}\g<2>{time(24)}", text, count=1)
