"""What Python's libraries do in memory: one line a measurement, name, seconds (median), figure."""

import statistics
import time

import krippendorff
import numpy as np
import pandas as pd
from irrCAC.raw import CAC


def report(name, runs, work):
    times, figure = [], None
    for _ in range(runs):
        start = time.perf_counter()
        figure = work()
        times.append(time.perf_counter() - start)
    print(f"{name}\t{statistics.median(times)}\t{figure}", flush=True)


def columns(coders, units, missing):
    draws = np.random.default_rng(20000)
    truth = draws.integers(0, 5, units, dtype=np.uint8)
    result = []
    for _ in range(coders):
        own = np.where(draws.random(units) < 0.7, truth, draws.integers(0, 5, units, dtype=np.uint8))
        result.append(np.where(draws.random(units) < missing, 255, own).astype(np.uint8))
    return result


def kappa(table):
    total = table.sum()
    observed = np.trace(table) / total
    chance = (table.sum(0) * table.sum(1)).sum() / total**2
    return (observed - chance) / (1 - chance)


first, second = columns(2, 20_000_000, 0)
report("kappa 2e7", 5, lambda: kappa(np.bincount(first * np.uint8(5) + second, minlength=25).reshape(5, 5)))

coders = np.array(columns(5, 1_000_000, 0.2))
floats = np.where(coders == 255, np.nan, coders.astype(float))
report(
    "alpha ordinal 1e6", 3,
    lambda: krippendorff.alpha(
        reliability_data=floats, level_of_measurement="ordinal", value_domain=[0.0, 1.0, 2.0, 3.0, 4.0]))
table = pd.DataFrame(floats.T)
for name, method in [("AC1", "gwet"), ("Fleiss", "fleiss")]:
    report(
        f"{name} 1e6", 1,
        lambda method=method: getattr(CAC(table, categories=[0.0, 1.0, 2.0, 3.0, 4.0]), method)()["est"][
            "coefficient_value"])

first, second = columns(2, 100_000, 0)
cells = (first * np.uint8(5) + second).astype(np.int64).reshape(1000, 100)


def bootstrap():
    draws = np.random.default_rng(1)
    figures = []
    for _ in range(2000):
        sample = cells[draws.integers(0, 1000, 1000)].ravel()
        figures.append(kappa(np.bincount(sample, minlength=25).reshape(5, 5)))
    return np.quantile(figures, 0.025)


report("bootstrap 2000", 1, bootstrap)
