"""Cohen's kappa of the columns ann and ben of a CSV file, read by polars."""

import sys

import polars as pl

counts = pl.scan_csv(sys.argv[1]).group_by("ann", "ben").len().collect(engine="streaming")
total = counts["len"].sum()
observed = counts.filter(pl.col("ann") == pl.col("ben"))["len"].sum() / total
ann = dict(counts.group_by("ann").agg(pl.col("len").sum()).iter_rows())
ben = dict(counts.group_by("ben").agg(pl.col("len").sum()).iter_rows())
chance = sum(ann[name] * ben.get(name, 0) for name in ann) / total**2
print((observed - chance) / (1 - chance))
