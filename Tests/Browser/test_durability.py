"""Nothing that was answered as saved is lost, however the server ends."""

import json
import signal
import threading
import urllib.error
import urllib.request



class Script:
    """Sends changes as the coding page's script does."""

    def __init__(self, workbench):
        self.address = workbench.address
        link = workbench.link("e1")
        redeem = urllib.request.Request(link, method="POST", data=b"")
        opener = urllib.request.build_opener(NoRedirect)
        try:
            opener.open(redeem, timeout=30)
        except urllib.error.HTTPError as answer:
            self.cookie = answer.headers["Set-Cookie"].split(";")[0]
        page = self.get("/coding/1")
        self.token = page.split('data-token="')[1].split('"')[0]

    def get(self, path):
        request = urllib.request.Request(self.address + path, headers={"Cookie": self.cookie})
        return urllib.request.urlopen(request, timeout=30).read().decode()

    def save(self, number):
        """Saves a comment that holds the number, and says whether it was answered as saved."""
        change = {
            "id": f"change-{number}",
            "unit": "4",
            "act": "set",
            "code": "premature_advice",
            "coding": {"value": "yes", "comment": f"number {number}"},
        }
        headers = {"Cookie": self.cookie, "X-Form-Token": self.token, "Content-Type": "application/json"}
        request = urllib.request.Request(
            f"{self.address}/coding/1/changes", data=json.dumps(change).encode(), headers=headers
        )
        return json.load(urllib.request.urlopen(request, timeout=30))["saved"]


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def test_no_answered_save_is_lost_when_the_server_is_killed(workbench):
    script = Script(workbench)
    answered = []
    enough = threading.Event()

    def save_until_the_end():
        try:
            while script.save(len(answered) + 1):
                answered.append(len(answered) + 1)
                if len(answered) == 40:
                    enough.set()
        except OSError:
            enough.set()

    saving = threading.Thread(target=save_until_the_end)
    saving.start()
    assert enough.wait(60)
    workbench.stop(signal.SIGKILL)
    saving.join(60)
    assert len(answered) >= 40

    assert "whole" in workbench.run("check").lower()
    workbench.start()
    again = Script(workbench)
    kept = int(again.get("/coding/1").split("number ")[1].split("&")[0].split('"')[0])
    assert kept in (answered[-1], answered[-1] + 1)
    # Each answered change is known by its id: sent again, it is answered as saved and changes nothing.
    for number in answered:
        assert again.save(number)
    assert f"number {kept}" in again.get("/coding/1")


def test_the_server_stops_at_once_when_asked_and_says_so(workbench):
    Script(workbench)
    assert workbench.stop(signal.SIGTERM) == 0
