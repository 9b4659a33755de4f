"""Runs every measurement in turn and writes them as ratios to one page."""

import argparse
import os
import pathlib
import platform
import random
import shutil
import statistics
import subprocess
import sys
import time

PEERS = pathlib.Path(__file__).parent / "peers"
ROWS = 10_000_000


def seconds(command):
    """The name and median seconds of each line that a program prints."""
    print("+", *command, file=sys.stderr)
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return {name: float(value) for name, value, *_ in (line.split("\t") for line in lines)}


def whole(command, runs=5):
    """Median wall seconds and peak memory in MB of whole processes; the first run does not count."""
    print("+", *command, file=sys.stderr)
    times, peaks = [], []
    for run in range(runs + 1):
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"{command}: exit status {process.returncode}")
        if run:
            times.append(time.perf_counter() - start)
            peaks.append(usage.ru_maxrss / 1024)
    return statistics.median(times), max(peaks)


def draw(path, rows, quoted=False):
    """A file of two coders' ratings: session, unit and both labels, seeded."""
    if path.exists():
        return
    draws = random.Random(1)
    labels = ["open", "closed", "reflect", "advice", "other"]
    pattern = 's{:04d},"u{:08d}",{},{}\n' if quoted else "s{:04d},u{:08d},{},{}\n"
    part = path.with_suffix(".part")
    with open(part, "w") as file:
        file.write("session,unit,ann,ben\n")
        for row in range(rows):
            ann = labels[int(draws.random() * 5)]
            ben = ann if draws.random() < 0.7 else labels[int(draws.random() * 5)]
            file.write(pattern.format(row * 1000 // rows, row, ann, ben))
    part.rename(path)


def draw_study(debrief, folder):
    """A study of seven transcripts of sixty peer turns, ten coders, eight yes-or-no codes, made anew."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    codes = [f"code_{letter}" for letter in "bdeghilm"]
    scheme = ["id: eight", 'version: "1"', "title: Eight codes", "language: en", "codes:"]
    for code in codes:
        scheme += [f"  - id: {code}", f"    name: {code}", f"    definition: {code}", f"    key: {code[-1]}"]
    (folder / "eight.yaml").write_text("\n".join(scheme) + "\n")
    draws = random.Random(1)
    with open(folder / "sessions.csv", "w") as sessions, open(folder / "codings.csv", "w") as codings:
        sessions.write("session,turn,speaker,text\n")
        codings.write("session,turn,coder," + ",".join(codes) + "\n")
        for session in range(7):
            for turn in range(1, 121):
                speaker = "client" if turn % 2 else "peer"
                sessions.write(f"t{session},{turn},{speaker},words {turn}\n")
                if speaker == "client":
                    continue
                truth = [draws.random() < 0.5 for _ in codes]
                for coder in range(10):
                    said = [own if draws.random() < 0.7 else draws.random() < 0.5 for own in truth]
                    cells = ["" if draws.random() < 0.05 else "yes" if value else "no" for value in said]
                    codings.write(f"t{session},{turn},c{coder}," + ",".join(cells) + "\n")
    study = ["--study", str(folder / "study.sqlite")]
    for command in [
        ["init", *study],
        ["session", "import", str(folder / "sessions.csv"), *study],
        ["coding", "import", str(folder / "codings.csv"), "--scheme", str(folder / "eight.yaml"), *study,
         "--code", ",".join(f"{code}={code}" for code in codes)],
    ]:
        print("+", debrief, *command, file=sys.stderr)
        subprocess.run([debrief, *command], check=True, stdout=subprocess.DEVNULL)
    return study


def main():
    parser = argparse.ArgumentParser()
    for name in ["debrief", "benchmarks", "loop", "cache", "page"]:
        parser.add_argument("--" + name, required=True)
    options = parser.parse_args()
    python, cache = sys.executable, pathlib.Path(options.cache)
    files = {rows: cache / f"ratings-{rows}.csv" for rows in (ROWS // 10, ROWS)}
    quoted = cache / f"quoted-{ROWS}.csv"
    for rows, path in files.items():
        draw(path, rows)
    draw(quoted, ROWS, quoted=True)

    ours = seconds([options.benchmarks])
    loop = seconds([options.loop])
    peers = seconds([python, str(PEERS / "memory.py")])
    agreement = [options.debrief, "agreement", "--coefficient", "cohen"]
    version = whole([options.debrief, "--version"])
    large, small = (whole([*agreement, str(files[rows])]) for rows in (ROWS, ROWS // 10))
    with_quotes = whole([*agreement, str(quoted)])
    polars = whole([python, str(PEERS / "csv_polars.py"), str(files[ROWS])])
    pandas = whole([python, str(PEERS / "csv_pandas.py"), str(files[ROWS])], runs=2)
    corpus, python_corpus = whole([options.benchmarks, "corpus"]), whole([python, str(PEERS / "corpus.py")], runs=2)

    study = draw_study(options.debrief, cache / "benchmark-study")
    wanted = [word for name in ("percent", "cohen", "fleiss", "alpha") for word in ("--coefficient", name)]
    program = whole([options.debrief, "agreement", *study, *wanted])

    table = []

    def row(what, own, other, peer, aim, reached=None):
        ratio = peer / own
        reached = ratio >= aim if reached is None else reached
        table.append(
            f"| {what} | {own * 1000:,.1f} ms | {other} {peer * 1000:,.1f} ms | {ratio:.1f} × | {aim:g} × "
            f"| {'yes' if reached else 'no'} |")

    row("1. Cohen's κ, 2 × 10⁷ one-byte codes, 5 categories, one core", ours["kappa 2e7"], "C loop", loop["kappa 2e7"], 1)
    row("   the same", ours["kappa 2e7"], "numpy bincount", peers["kappa 2e7"], 5)
    row("2. 10⁷ rows of CSV to κ, whole process", large[0], "polars", polars[0], 1)
    row("   the same", large[0], "pandas", pandas[0], 10)
    row("   the same, a quoted column", with_quotes[0], "polars without quotes", polars[0], 1)
    row("3. α ordinal, 5 coders × 10⁶ units, 20 % missing", ours["alpha ordinal 1e6"], "krippendorff", peers["alpha ordinal 1e6"], 10)
    row("   AC1, the same ratings", ours["AC1 1e6"], "irrCAC", peers["AC1 1e6"], 20)
    row("   Fleiss' κ, the same ratings", ours["Fleiss 1e6"], "irrCAC", peers["Fleiss 1e6"], 20)
    row("4. 2,000 bootstrap replicates, 10⁵ units in 1,000 sessions", ours["bootstrap 2000"], "numpy, units", peers["bootstrap 2000"], 20)
    row("5. seven transcripts, ten coders, eight codes: every pair, percent, Fleiss' κ, α, intervals; `debrief agreement`"
        " of a study, whole process", program[0], "Python", python_corpus[0], 24, program[0] < 0.05)
    row("   the same figures by the library alone, whole process", corpus[0], "Python", python_corpus[0], 24,
        corpus[0] < 0.05)

    growth = {
        "κ in memory": ours["kappa 2e7"] / ours["kappa 2e6"],
        "α ordinal": ours["alpha ordinal 1e6"] / ours["alpha ordinal 1e5"],
        "CSV, whole process less start": (large[0] - version[0]) / (small[0] - version[0]),
    }
    scaling = ", ".join(f"{name} {value:.1f} ×" for name, value in growth.items())
    memory = (
        f"Peak memory of item 2: {large[1]:.1f} MB, of the tenth of it {small[1]:.1f} MB, of `debrief --version` "
        f"{version[1]:.1f} MB, so {large[1] - version[1]:.1f} MB over it (aim: at most 16); polars {polars[1]:.0f} MB, "
        f"pandas {pandas[1]:.0f} MB.")
    text = (PEERS.parent / "page.md").read_text()
    cores = len(os.sched_getaffinity(0))
    load = os.getloadavg()[0]
    pathlib.Path(options.page).write_text(
        text.replace("{table}", "\n".join(table)).replace("{memory}", memory).replace("{scaling}", scaling)
        .replace("{machine}", f"{cores} cores, {platform.machine()}, {platform.system()}; load at the end {load:.1f}"))


if __name__ == "__main__":
    main()
