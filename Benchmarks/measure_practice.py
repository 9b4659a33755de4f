"""Measures what happens for every message of a practice, beside plain Python and plain curl, in one run.

Writes a page of ratios. `Benchmarks/run practice` builds and calls it.
"""

import argparse
import csv
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
LINES = HERE.parent / "Tests" / "PracticeTests"
ROUNDS = 40
REQUESTS = 60


def measured(*command):
    """Seconds and messages of the one line that a program prints."""
    print("+", *command, file=sys.stderr)
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    _, seconds, count = done.stdout.strip().split("\t")
    return float(seconds), int(count)


def texts(folder, source, column):
    """The messages of a labelled set's development half, one a line."""
    path = folder / f"{source}.txt"
    with open(LINES / source / "development.csv", encoding="utf-8", newline="") as file:
        messages = [row[column].replace("\n", " ") for row in csv.DictReader(file)]
    path.write_text("\n".join(messages) + "\n", encoding="utf-8")
    return str(path)


def curl_first_byte(url):
    """Median seconds from the start of a request to curl's first byte, its connection kept over all requests."""
    body = '{"model": "canned", "stream": true, "messages": [{"role": "user", "content": "Hello"}]}'
    command = ["curl", "--silent", "--no-buffer", "--write-out", "%{stderr}%{time_starttransfer}\\n"]
    one = ["--header", "Content-Type: application/json", "--data", body, "--output", "/dev/null", f"{url}/chat/completions"]
    whole = list(command)
    for number in range(REQUESTS + 1):
        whole += one if not number else ["--next", *command[1:], *one]
    done = subprocess.run(whole, check=True, capture_output=True, text=True)
    times = [float(line) for line in done.stderr.split()][1:]
    return statistics.median(times)


def main():
    parser = argparse.ArgumentParser()
    for name in ["debrief", "benchmarks", "page"]:
        parser.add_argument("--" + name, required=True)
    options = parser.parse_args()
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        client, peer = texts(folder, "EmotionLines", "text"), texts(folder, "MoveLines", "text")
        scenario = folder / "scenario.json"
        with open(scenario, "w", encoding="utf-8") as file:
            subprocess.run(
                [options.debrief, "scenario", "show", "exam-stress", "--format", "json"], check=True, stdout=file)
        for what, name, ours, theirs in [
            ("emotion estimates", "a plain word list in Python", ("emotion", client), ("word_list.py", client)),
            ("director decisions", "twelve regular expressions and a gate in Python",
             ("director", str(scenario), peer), ("rules.py", peer)),
        ]:
            own, count = measured(options.benchmarks, *ours, str(ROUNDS))
            other, other_count = measured(sys.executable, str(HERE / "peers" / theirs[0]), theirs[1], str(ROUNDS))
            assert count == other_count
            rate = count / own
            rows.append(
                f"| {what} | {rate:,.0f} a second | {name}: {other_count / other:,.0f} a second "
                f"| {other / own:.2f} × | 20,000 a second | {'yes' if rate >= 20_000 else 'no'} |")
    server = subprocess.Popen(
        [sys.executable, str(HERE / "peers" / "canned_model.py"), "0.05"], stdout=subprocess.PIPE, text=True)
    try:
        url = server.stdout.readline().strip()
        ours, _ = measured(options.benchmarks, "first-token", url, str(REQUESTS))
        curl = curl_first_byte(url)
    finally:
        server.terminate()
        server.wait()
    rows.append(
        f"| first word of a streamed answer | {ours * 1000:.2f} ms | plain `curl`, first byte: {curl * 1000:.2f} ms "
        f"| {ours / curl:.3f} × its time | 1.10 × | {'yes' if ours / curl <= 1.1 else 'no'} |")
    cores = len(os.sched_getaffinity(0))
    machine = f"{cores} cores, {platform.machine()}, {platform.system()}; load at the end {os.getloadavg()[0]:.1f}"
    page = (HERE / "practice-page.md").read_text(encoding="utf-8")
    pathlib.Path(options.page).write_text(
        page.replace("{table}", "\n".join(rows)).replace("{machine}", machine), encoding="utf-8")


if __name__ == "__main__":
    main()
