"""A workbench to measure: a study of one conversation, given to many coders, and `debrief serve` over it."""

import json
import os
import pathlib
import re
import subprocess
import sys
import time
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Tests/Browser"))

from signing_in import cookie


class Server:
    """A workbench over a study, with the cookies of its coders."""

    def __init__(self, debrief, study, environment=None):
        self.debrief, self.study = debrief, study
        start = time.perf_counter()
        self.process = subprocess.Popen(
            [debrief, "serve", "--port", "0", "--study", study], stderr=subprocess.PIPE, text=True,
            env={**os.environ, **(environment or {})})
        for line in self.process.stderr:
            if found := re.search(r"http://127\.0\.0\.1:\d+", line):
                self.address = found.group()
                break
        self.get("/sign-in")
        self.seconds_to_first_page = time.perf_counter() - start

    def get(self, path, cookie=""):
        request = urllib.request.Request(self.address + path, headers={"Cookie": cookie})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.read().decode()

    def memory(self):
        """Resident memory in MB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024

    def sign_in(self, name):
        link = run(self.debrief, "person", "invite", name, "--address", self.address, "--study", self.study).strip()
        carried = cookie(link)
        token = json.loads(self.get("/api/me", carried))["token"]
        return f"{carried} {token} {json.loads(self.get('/api/codings', carried))[0]['id']}"

    def stop(self):
        self.process.terminate()
        self.process.communicate(timeout=60)


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def furnish(debrief, folder, session, turns, coders):
    """A study of one conversation, given to every coder."""
    study = str(folder / f"{session}.sqlite")
    rows = ["session,turn,speaker,text"]
    for turn in range(1, turns + 1):
        speaker = "client" if turn % 2 else "peer"
        rows.append(f"{session},{turn},{speaker},What is said in turn {turn}.")
    (folder / f"{session}.csv").write_text("\n".join(rows) + "\n")
    run(debrief, "init", "--study", study)
    for coder in coders:
        run(debrief, "person", "add", coder, "--role", "expert", "--study", study)
    run(debrief, "session", "import", str(folder / f"{session}.csv"), "--study", study)
    run(debrief, "assign", "--session", session, "--scheme", "peer-support", "--study", study,
        "--overlap", "all", "--coder", *coders)
    return study
