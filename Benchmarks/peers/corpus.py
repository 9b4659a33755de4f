"""Seven transcripts of sixty turns, ten coders, eight codes: kappa of every pair, percent agreement, Fleiss and alpha,
each with an interval by leaving one transcript out."""

import itertools

import krippendorff
import numpy as np
import pandas as pd
from irrCAC.raw import CAC
from sklearn.metrics import cohen_kappa_score

draws = np.random.default_rng(1)
sessions = np.repeat(np.arange(7), 60)


def with_interval(data, figure):
    whole = figure(data)
    left = np.array([figure(data[sessions != session]) for session in range(7)])
    error = np.sqrt(6 / 7 * ((left - left.mean()) ** 2).sum())
    return whole, whole - 2.447 * error, whole + 2.447 * error


def pair_kappa(pair):
    both = pair[~np.isnan(pair).any(axis=1)]
    return cohen_kappa_score(both[:, 0], both[:, 1])


for code in range(8):
    truth = draws.integers(0, 2, 420)
    data = np.stack([np.where(draws.random(420) < 0.7, truth, draws.integers(0, 2, 420)) for _ in range(10)], 1)
    data = np.where(draws.random(data.shape) < 0.05, np.nan, data)
    for first, second in itertools.combinations(range(10), 2):
        print(code, first, second, with_interval(data[:, [first, second]], pair_kappa))
    print(code, CAC(pd.DataFrame(data), categories=[0.0, 1.0]).fleiss()["est"])
    print(code, with_interval(data, lambda part: krippendorff.alpha(part.T, level_of_measurement="nominal")))
