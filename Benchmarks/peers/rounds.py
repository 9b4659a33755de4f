"""Times what a plain program does with the messages of a file, many times over."""

import statistics
import sys
import time


def main(name, work):
    """Prints a name, the median seconds of several rounds, and how many messages one took.

    `work` is called with all messages; the first argument names the file, a message a line, the second how often.
    """
    with open(sys.argv[1], encoding="utf-8") as file:
        messages = file.read().splitlines()
    rounds = int(sys.argv[2])
    times = []
    for _ in range(4):
        start = time.perf_counter()
        for _ in range(rounds):
            work(messages)
        times.append(time.perf_counter() - start)
    print(name, statistics.median(times[1:]), len(messages) * rounds, sep="\t")
