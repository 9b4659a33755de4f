"""Cohen's kappa of the columns ann and ben of a CSV file, read by pandas."""

import sys

import pandas as pd

table = pd.read_csv(sys.argv[1], usecols=["ann", "ben"])
counts = pd.crosstab(table["ann"], table["ben"]).to_numpy()
total = counts.sum()
observed = counts.trace() / total
chance = (counts.sum(0) * counts.sum(1)).sum() / total**2
print((observed - chance) / (1 - chance))
