"""Measures durable saves of many coders beside bare SQLite commits on the same disk, and writes them to one page.

`Benchmarks/run-saves` builds and calls it.
"""

import argparse
import contextlib
import json
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

HERE = pathlib.Path(__file__).parent
SAVES = HERE / "saves"
CODERS = 64
SESSION = "p01-forty-1"
SECONDS = 8
PAGE_PARTS = re.compile(r'(?:href|src)="(/assets/[^"]+)"')
IMPORTS = re.compile(r'from "\./([^"]+)"')

# What somebody who opened their sign-in link sends: the passphrase that they choose, twice.
CHOSEN = b"passphrase=copper+lantern+nine+harbour&again=copper+lantern+nine+harbour"


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


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
        self.get("/assets/styles/base.css")
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
        try:
            urllib.request.build_opener(NoRedirect).open(
                urllib.request.Request(link, data=CHOSEN), timeout=60)
        except urllib.error.HTTPError as answer:
            cookie = answer.headers["Set-Cookie"].split(";")[0]
        token = json.loads(self.get("/api/me", cookie))["token"]
        return f"{cookie} {token} {json.loads(self.get('/api/codings', cookie))[0]['id']}"

    def stop(self):
        self.process.terminate()
        self.process.communicate(timeout=60)


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def furnish(debrief, folder):
    """A study of one conversation of forty turns, given to every coder."""
    study = str(folder / "study.sqlite")
    rows = ["session,turn,speaker,text"]
    for turn in range(1, 41):
        speaker = "client" if turn % 2 else "peer"
        rows.append(f"{SESSION},{turn},{speaker},What is said in turn {turn}.")
    (folder / "forty.csv").write_text("\n".join(rows) + "\n")
    run(debrief, "init", "--study", study)
    for number in range(CODERS):
        run(debrief, "person", "add", f"e{number:02}", "--role", "expert", "--study", study)
    run(debrief, "session", "import", str(folder / "forty.csv"), "--study", study)
    run(debrief, "assign", "--session", SESSION, "--scheme", "peer-support", "--study", study,
        "--overlap", "all", "--coder", *[f"e{number:02}" for number in range(CODERS)])
    return study


def figures(line):
    return [float(cell) for cell in line.split("\t")]


def bare(commits, folder, environment=None):
    """Commits per second and percentiles in milliseconds of bare SQLite."""
    path = folder / "bare.sqlite"
    for each in folder.glob("bare.sqlite*"):
        each.unlink()
    return figures(run(commits, str(path), str(SECONDS), env={**os.environ, **(environment or {})}))


def saves(server, lines, coders, folder, name):
    """Saves per second and percentiles in milliseconds of so many coders at once."""
    path = folder / "coders"
    path.write_text("\n".join(lines[:coders]) + "\n")
    out = run("wrk", "-t1", f"-c{coders}", f"-d{SECONDS}s", "--timeout", "20s", "-s", str(SAVES / "save.lua"),
              server.address, env={**os.environ, "CODERS": str(path), "RUN": name})
    *found, failures = figures(re.search(r"figures\t(.*)", out).group(1))
    if failures:
        raise SystemExit(f"{failures:.0f} saves of {name} were refused")
    print(name, *found, file=sys.stderr)
    return found


def page_bytes(server, lines):
    """Everything that a browser loads for the coding page."""
    cookie, _, assignment = lines[0].split()
    html = server.get(f"/coding/{assignment}", cookie)
    parts, scripts = set(PAGE_PARTS.findall(html)), [p for p in PAGE_PARTS.findall(html) if p.endswith(".js")]
    while scripts:
        for name in IMPORTS.findall(server.get(scripts.pop())):
            if (path := f"/assets/scripts/{name}") not in parts:
                parts.add(path)
                scripts.append(path)
    return len(html.encode()) + sum(len(server.get(path).encode()) for path in parts)


def main():
    parser = argparse.ArgumentParser()
    for name in ["debrief", "commits", "slow-disk", "page"]:
        parser.add_argument("--" + name, required=True)
    options = parser.parse_args()
    rows, notes = [], {}

    def row(what, found, aim="", reached=""):
        rate, *times = found
        cells = " | ".join(f"{each:.2f} ms" for each in times)
        rows.append(f"| {what} | {rate:,.0f} | {cells} | {aim} | {reached} |")

    folder = pathlib.Path(tempfile.mkdtemp(prefix="saves-", dir=pathlib.Path(options.commits).parent))
    with contextlib.ExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        study = furnish(options.debrief, folder)
        version = subprocess.Popen([options.debrief, "--version"], stdout=subprocess.DEVNULL)
        _, _, usage = os.wait4(version.pid, 0)
        server = Server(options.debrief, study)
        stack.callback(server.stop)
        time.sleep(1)
        notes["idle"] = server.memory() - usage.ru_maxrss / 1024
        lines = [server.sign_in(f"e{number:02}") for number in range(CODERS)]
        notes["first"], notes["bytes"] = server.seconds_to_first_page, page_bytes(server, lines)
        plain = bare(options.commits, folder)
        row("bare SQLite, one connection", plain)
        limit = 5 * max(1, plain[3])
        saves(server, lines, 16, folder, "warm")
        for coders in (1, 16, 64):
            found = saves(server, lines, coders, folder, f"fast-{coders}")
            if coders == 16:
                early = found[0]
                row("16 coders", found, f"2,000 a second; p99 under {limit:.1f} ms",
                    "yes" if found[0] >= 2000 and found[3] < limit else "no")
            else:
                row("1 coder" if coders == 1 else f"{coders} coders", found)
        late = saves(server, lines, 16, folder, "late")[0]
        counted = run("sqlite3", study, "SELECT count(*) FROM history").strip()
        notes["flat"] = (late / early, int(counted))

    slow = {"LD_PRELOAD": options.slow_disk}
    with contextlib.ExitStack() as stack:
        folder.mkdir()
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        study = furnish(options.debrief, folder)
        server = Server(options.debrief, study, slow)
        stack.callback(server.stop)
        lines = [server.sign_in(f"e{number:02}") for number in range(CODERS)]
        plain = bare(options.commits, folder, slow)
        row("slow disk: bare SQLite", plain)
        for coders in (1, 16, 64):
            found = saves(server, lines, coders, folder, f"slow-{coders}")
            ratio = found[0] / plain[0]
            row(f"slow disk: {coders} coder{'s' if coders > 1 else ''}", found,
                "several times bare" if coders > 1 else "", f"{ratio:.1f} ×" if coders > 1 else "")

    text = (SAVES / "page.md").read_text()
    ratio, kept = notes["flat"]
    cores = len(os.sched_getaffinity(0))
    pathlib.Path(options.page).write_text(
        text.replace("{table}", "\n".join(rows))
        .replace("{flat}", f"{ratio:.2f} times the rate of the first, with {kept:,} changes in the history")
        .replace("{idle}", f"{notes['idle']:.1f} MB over `debrief --version` (aim: at most 15)")
        .replace("{first}", f"{notes['first'] * 1e3:.0f} ms (aim: 200)")
        .replace("{bytes}", f"{notes['bytes'] / 1000:.0f} kB (aim: under 150)")
        .replace("{seconds}", str(SECONDS))
        .replace("{machine}", f"{cores} cores, {platform.machine()}, {platform.system()}"))


if __name__ == "__main__":
    main()
