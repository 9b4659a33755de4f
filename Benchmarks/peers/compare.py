"""Compares the figures of `debrief agreement` with those of irrCAC, krippendorff, scikit-learn, statsmodels, pingouin
and nltk on seeded random ratings: two to six coders, two to seven categories of which one may be unused, all weights,
up to forty in a hundred ratings missing.

    python compare.py PATH-OF-DEBRIEF [SEEDS [FIRST]]

Needs the packages of compare-requirements.txt. Prints how many figures were compared, and every one that differs."""

import json
import math
import random
import subprocess
import sys
import warnings

import krippendorff
import numpy as np
import pandas as pd
import pingouin
from irrCAC.raw import CAC
from nltk.metrics.agreement import AnnotationTask
from nltk.metrics.distance import masi_distance
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import cohens_kappa

warnings.filterwarnings("ignore")
WEIGHTS = ["identity", "linear", "quadratic", "ordinal", "radical", "ratio", "circular", "bipolar"]
CORRELATIONS = {"icc-1": "ICC(1,1)", "icc-a1": "ICC(A,1)", "icc-c1": "ICC(C,1)",
                "icc-1k": "ICC(1,k)", "icc-ak": "ICC(A,k)", "icc-ck": "ICC(C,k)"}


class Comparison:
    def __init__(self, program):
        self.program, self.count, self.different = program, 0, []

    def figures(self, csv, *arguments):
        command = [self.program, "agreement", "-", "--format", "json", "--interval", "unit", *arguments]
        done = subprocess.run(command, input=csv, text=True, capture_output=True)
        if done.returncode:
            raise SystemExit(f"{' '.join(command)}: {done.stderr}{csv}")
        return json.loads(done.stdout)["figures"]

    def same(self, what, own, other, tolerance=1e-9):
        self.count += 1
        other = None if other is None or math.isnan(other) else other
        if own is None and other is None:
            return
        if own is None or other is None or abs(own - other) > tolerance * max(1, abs(other)):
            self.different.append((what, own, other))


def figure(figures, name, weights=None):
    return next(
        row for row in figures
        if row["coefficient"] == name and row["part"] == "all" and weights in (None, row.get("weights")))


def table_of(rows):
    head = ",".join("abcdef"[: len(rows[0])])
    return "\n".join([head, *(",".join("NA" if value is None else str(value) for value in row) for row in rows)]) + "\n"


def categories(check, seed):
    draws = random.Random(seed)
    coders, count, units = draws.randint(2, 6), draws.randint(2, 7), draws.randint(6, 60)
    missing, used = draws.choice([0, 0, 0.1, 0.25, 0.4]), count if draws.random() < 0.7 else max(2, count - 1)
    weights = draws.choice(WEIGHTS)
    rows = []
    for _ in range(units):
        truth = draws.randint(1, used)
        rows.append([
            None if draws.random() < missing else truth if draws.random() < 0.6 else draws.randint(1, used)
            for _ in range(coders)])
    names = list(range(1, count + 1))
    data, floats = pd.DataFrame(rows, dtype=float), [float(name) for name in names]
    what = f"seed {seed}, {weights}: "
    codebook = ["--categories", ",".join(map(str, names))]
    own = check.figures(table_of(rows), "--coefficient", "all", "--weights", weights, "--level", "ordinal", *codebook)
    # irrCAC in Python drops units that nobody rated only when they are not there.
    peer = CAC(data.dropna(how="all"), weights=weights, categories=floats, digits=15)
    for name, method in [("brennan-prediger", "bp"), ("fleiss", "fleiss"), ("conger", "conger"), ("ac2", "gwet")]:
        found, other = figure(own, name, weights), getattr(peer, method)()["est"]
        check.same(what + name, found["value"]["value"], float(other["coefficient_value"]))
        check.same(what + name + " chance", found["chance"]["value"], float(other["pe"]))
        check.same(what + name + " observed", found["observed"]["value"], float(other["pa"]))
        if found["interval"].get("standard_error") is not None:
            check.same(what + name + " SE", found["interval"]["standard_error"], float(other["se"]))
    for metric in ["nominal", "ordinal", "interval", "ratio"]:
        found = check.figures(table_of(rows), "--coefficient", "alpha", "--metric", metric, *codebook)
        other = krippendorff.alpha(reliability_data=data.T.values, level_of_measurement=metric, value_domain=floats)
        check.same(what + "alpha " + metric, figure(found, "alpha", metric)["value"]["value"], other)
    if weights in ("identity", "linear", "quadratic"):
        cohen(check, what, [row for row in own if row["coefficient"] == "cohen"], data, names, weights)
    correlations(check, what, own, data.dropna())


def cohen(check, what, figures, data, names, weights):
    for row in figures:
        columns = ["abcdef".index(coder) for coder in row["coders"]]
        both = data[columns].dropna().astype(int)
        if both.empty:
            check.same(what + "cohen", row["value"]["value"], None)
            continue
        first, second = both[columns[0]], both[columns[1]]
        other = cohen_kappa_score(first, second, labels=names, weights=None if weights == "identity" else weights)
        check.same(what + "cohen", row["value"]["value"], float(other))
        if row["interval"].get("standard_error"):
            table = pd.crosstab(first, second).reindex(index=names, columns=names, fill_value=0).values
            kind = {} if weights == "identity" else {"weights": np.array(names, dtype=float), "wt": weights}
            error = math.sqrt(cohens_kappa(table, **kind).var_kappa)
            check.same(what + "cohen SE", row["interval"]["standard_error"], error, 1e-8)


def correlations(check, what, figures, complete):
    if len(complete) < 5:
        return
    long = complete.reset_index().melt(id_vars="index", var_name="coder", value_name="score")
    try:
        peer = pingouin.intraclass_corr(long, "index", "coder", "score").set_index("Type")
    except (AssertionError, ValueError, ZeroDivisionError):
        return
    for name, kind in CORRELATIONS.items():
        found, other = figure(figures, name), peer.loc[kind]
        check.same(what + name, found["value"]["value"], float(other["ICC"]), 1e-8)
        if found["interval"].get("lower") is not None:  # pingouin prints two decimals
            for end, limit in zip(("lower", "upper"), other["CI95"]):
                check.same(f"{what}{name} {end}", found["interval"][end], float(limit), 6e-3)


def sets(check, seed):
    draws = random.Random(seed)
    coders, units = draws.randint(2, 4), draws.randint(6, 40)
    rows = []
    for _ in range(units):
        truth = [option for option in "pqrs" if draws.random() < 0.5] or ["p"]
        row = [[option for option in "pqrs" if (option in truth) != (draws.random() < 0.2)] or ["q"] for _ in range(coders)]
        rows.append([None if draws.random() < 0.1 else "|".join(said) for said in row])
    rows = [row for row in rows if sum(said is not None for said in row) > 1]
    own = check.figures(table_of(rows), "--level", "set", "--coefficient", "alpha")
    told = [(coder, unit, frozenset(said.split("|"))) for unit, row in enumerate(rows)
            for coder, said in enumerate(row) if said is not None]
    check.same(f"seed {seed}, masi", figure(own, "alpha", "masi")["value"]["value"],
               AnnotationTask(data=told, distance=masi_distance).alpha())


def main():
    check = Comparison(sys.argv[1])
    seeds = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    first = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    for seed in range(first, first + seeds):
        categories(check, seed)
        sets(check, seed)
    print(f"{check.count} figures compared, {len(check.different)} differ")
    for what, own, other in check.different:
        print(f"{what}: {own} here, {other} there")
    sys.exit(1 if check.different else 0)


if __name__ == "__main__":
    main()
