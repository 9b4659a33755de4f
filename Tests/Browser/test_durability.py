"""Nothing that was answered as saved is lost, however the server ends."""

import html
import http.client
import json
import signal
import threading
import urllib.request

from conftest import SESSION

ROUNDS = 3
SAVES_BEFORE_THE_KILL = 60
# Who saves where: two savers share an assignment.
SAVERS = [("e1", 2), ("e1", 4), ("e2", 6), ("p01", 8)]


class Saver:
    """Sends changes to one turn as the coding page's script does, and notes those that were answered as saved."""

    def __init__(self, workbench, person, turn):
        self.workbench = workbench
        self.turn = str(turn)
        self.answered = []
        self.cookie = workbench.cookie(person)
        self.path = self.get("/").split('href="/coding/')[1].split('"')[0]
        self.token = self.page().split('data-token="')[1].split('"')[0]

    def get(self, path):
        request = urllib.request.Request(self.workbench.address + path, headers={"Cookie": self.cookie})
        return urllib.request.urlopen(request, timeout=30).read().decode()

    def page(self):
        return self.get(f"/coding/{self.path}")

    def save(self, number):
        """Saves a comment that holds the number, and says whether it was answered as saved."""
        change = {
            "id": f"turn-{self.turn}-change-{number}",
            "unit": self.turn,
            "act": "set",
            "code": "premature_advice",
            "coding": {"value": "yes", "comment": f"number {number}"},
        }
        headers = {"Cookie": self.cookie, "X-Form-Token": self.token, "Content-Type": "application/json"}
        request = urllib.request.Request(
            f"{self.workbench.address}/api/codings/{self.path}/changes", data=json.dumps(change).encode(), headers=headers
        )
        return json.load(urllib.request.urlopen(request, timeout=30))["saved"]

    def save_until_the_end(self, count):
        """Saves one after the other until the server is gone; `count` hears of each answer."""
        number = len(self.answered) + 1
        try:
            while self.save(number):
                self.answered.append(number)
                number += 1
                count()
        except (OSError, http.client.HTTPException, json.JSONDecodeError):
            pass

    def kept(self):
        """The number that the study holds."""
        kept = json.loads(html.unescape(self.page().split('data-kept="')[1].split('"')[0]))
        return int(kept[self.turn]["codings"]["premature_advice"]["comment"].removeprefix("number "))


def test_no_answered_save_is_lost_when_the_server_is_killed(workbench):
    workbench.run("assign", "--session", SESSION, "--coder", "e2", "--scheme", "peer-support")
    savers = [Saver(workbench, person, turn) for person, turn in SAVERS]
    for _ in range(ROUNDS):
        enough = threading.Semaphore(0)
        threads = [threading.Thread(target=saver.save_until_the_end, args=[enough.release]) for saver in savers]
        for thread in threads:
            thread.start()
        for _ in range(SAVES_BEFORE_THE_KILL):
            assert enough.acquire(timeout=60), "the savers stopped saving"
        workbench.stop(signal.SIGKILL)
        for thread in threads:
            thread.join(60)
            assert not thread.is_alive()

        assert "whole" in workbench.run("check").lower()
        workbench.start()
        for saver in savers:
            last = saver.answered[-1]
            kept = saver.kept()
            # A save may be on disk whose answer the kill cut off; no answered one may be missing.
            assert kept in (last, last + 1)
            # Each change is known by its id: sent again, it is answered as saved and changes nothing.
            assert all(saver.save(number) for number in saver.answered)
            assert saver.kept() == kept
            if kept > last:
                saver.answered.append(kept)


def test_the_server_stops_at_once_when_asked_and_says_so(workbench):
    Saver(workbench, "e1", 2)
    assert workbench.stop(signal.SIGTERM) == 0
