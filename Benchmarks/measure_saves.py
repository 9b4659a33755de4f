"""Measures durable saves of many coders beside bare SQLite commits on the same disk, and writes them to one page.

`Benchmarks/run saves` builds and calls it.
"""

import argparse
import contextlib
import os
import pathlib
import platform
import re
import shutil
import sys
import tempfile
import time

from saves import coding_page
from saves.workbench import Server, furnish, run

HERE = pathlib.Path(__file__).parent
SAVES = HERE / "saves"
CODERS = [f"e{number:02}" for number in range(64)]
SESSION = "p01-forty-1"
SECONDS = 8
MEMORY = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def figures(line):
    return [float(cell) for cell in line.split("\t")]


def memory(*command):
    """The most memory that a command takes, in MB. A small process starts it: Linux counts what the starter holds."""
    return int(run(sys.executable, "-c", MEMORY, *command)) / 1024


def bare(commits, folder, environment=None):
    """Commits per second and percentiles in milliseconds of bare SQLite."""
    path = folder / "bare.sqlite"
    for each in folder.glob("bare.sqlite*"):
        each.unlink()
    return figures(run(commits, str(path), str(SECONDS), env={**os.environ, **(environment or {})}))


def sent(server, lines, coders, folder, name):
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


def main():
    parser = argparse.ArgumentParser()
    for name in ["debrief", "commits", "slow-disk", "chromium", "page"]:
        parser.add_argument("--" + name, required=True)
    options = parser.parse_args()
    rows, starting = [], []

    def row(what, found, aim="", reached=""):
        rate, *times = found
        cells = " | ".join(f"{each:.2f} ms" for each in times)
        rows.append(f"| {what} | {rate:,.0f} | {cells} | {aim} | {reached} |")

    folder = pathlib.Path(tempfile.mkdtemp(prefix="saves-", dir=pathlib.Path(options.commits).parent))
    with contextlib.ExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        study = furnish(options.debrief, folder, SESSION, 40, CODERS)
        server = Server(options.debrief, study)
        stack.callback(server.stop)
        time.sleep(1)
        idle, first = server.memory() - memory(options.debrief, "--version"), server.seconds_to_first_page * 1e3
        lines = [server.sign_in(coder) for coder in CODERS]
        starting = [
            f"| idle memory over `debrief --version`, after the first page | {idle:.1f} MB | at most 15 MB "
            f"| {'yes' if idle <= 15 else 'no'} |",
            f"| first page after the start of `debrief serve` | {first:.0f} ms | within 200 ms "
            f"| {'yes' if first <= 200 else 'no'} |",
        ]
        page_bytes = coding_page.size(server, lines[0])
        plain = bare(options.commits, folder)
        row("bare SQLite, one connection", plain)
        limit = 5 * max(1, plain[3])
        sent(server, lines, 16, folder, "warm")
        for coders in (1, 16, 64):
            found = sent(server, lines, coders, folder, f"fast-{coders}")
            if coders == 16:
                early = found[0]
                row("16 coders", found, f"2,000 a second; p99 under {limit:.1f} ms",
                    "yes" if found[0] >= 2000 and found[3] < limit else "no")
            else:
                row("1 coder" if coders == 1 else f"{coders} coders", found)
        late = sent(server, lines, 16, folder, "late")[0]
        counted = run("sqlite3", study, "SELECT count(*) FROM history").strip()
        flat = f"{late / early:.2f} times the rate of the first, with {int(counted):,} changes in the history"

    slow = {"LD_PRELOAD": options.slow_disk}
    with contextlib.ExitStack() as stack:
        folder.mkdir()
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        study = furnish(options.debrief, folder, SESSION, 40, CODERS)
        server = Server(options.debrief, study, slow)
        stack.callback(server.stop)
        lines = [server.sign_in(coder) for coder in CODERS]
        plain = bare(options.commits, folder, slow)
        row("slow disk: bare SQLite", plain)
        for coders in (1, 16, 64):
            found = sent(server, lines, coders, folder, f"slow-{coders}")
            ratio = found[0] / plain[0]
            row(f"slow disk: {coders} coder{'s' if coders > 1 else ''}", found,
                "several times bare" if coders > 1 else "", f"{ratio:.1f} ×" if coders > 1 else "")

    with contextlib.ExitStack() as stack:
        folder.mkdir()
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        starting += coding_page.rows(*coding_page.measure(options.debrief, folder, options.chromium), page_bytes)

    cores = len(os.sched_getaffinity(0))
    pathlib.Path(options.page).write_text(
        (SAVES / "page.md").read_text()
        .replace("{saves}", "\n".join(rows)).replace("{page}", "\n".join(starting)).replace("{flat}", flat)
        .replace("{seconds}", str(SECONDS))
        .replace("{machine}", f"{cores} cores, {platform.machine()}, {platform.system()}"))


if __name__ == "__main__":
    main()
