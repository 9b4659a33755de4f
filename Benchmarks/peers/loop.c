// The plain loop in C, one thread: a table of two columns of bytes, then Cohen's kappa. Prints the median seconds.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { categories = 5, units = 20000000, runs = 15 };

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

static int ascending(const void *left, const void *right) {
  double a = *(const double *)left, b = *(const double *)right;
  return (a > b) - (a < b);
}

static double kappa(const uint8_t *first, const uint8_t *second) {
  long table[categories * categories] = {0};
  for (long unit = 0; unit < units; unit++) table[first[unit] * categories + second[unit]]++;
  double observed = 0, chance = 0;
  for (int a = 0; a < categories; a++) {
    double row = 0, column = 0;
    for (int b = 0; b < categories; b++) {
      row += table[a * categories + b];
      column += table[b * categories + a];
    }
    observed += table[a * categories + a] / (double)units;
    chance += row / units * (column / units);
  }
  return (observed - chance) / (1 - chance);
}

int main(void) {
  uint8_t *first = malloc(units), *second = malloc(units);
  uint64_t state = 1;
  for (long unit = 0; unit < units; unit++) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    first[unit] = (state >> 33) % categories;
    state = state * 6364136223846793005u + 1442695040888963407u;
    second[unit] = (state >> 33) % 10 < 7 ? first[unit] : (state >> 45) % categories;
  }
  double times[runs], value = 0;
  for (int run = 0; run < runs; run++) {
    double start = now();
    value = kappa(first, second);
    times[run] = now() - start;
  }
  qsort(times, runs, sizeof *times, ascending);
  printf("kappa 2e7\t%.9f\t%.6f\n", times[runs / 2], value);
}
