/* Bare SQLite beside the workbench: one row a commit, WAL, synchronous=FULL, one connection.
   Prints commits per second and the 50th, 95th and 99th percentile in milliseconds, tab-separated.

   commits FILE SECONDS */

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { most = 10000000 };

static double now(void) {
  struct timespec at;
  clock_gettime(CLOCK_MONOTONIC, &at);
  return at.tv_sec + at.tv_nsec / 1e9;
}

static int ascending(const void *left, const void *right) {
  double a = *(const double *)left, b = *(const double *)right;
  return (a > b) - (a < b);
}

static void expect(int result, int wanted, sqlite3 *db) {
  if (result == wanted) return;
  fprintf(stderr, "commits: %s\n", sqlite3_errmsg(db));
  exit(1);
}

int main(int count, char **words) {
  sqlite3 *db = NULL;
  sqlite3_stmt *insert = NULL;
  double *times = malloc(most * sizeof *times);
  if (count != 3 || times == NULL) return 64;
  double seconds = atof(words[2]);
  expect(sqlite3_open(words[1], &db), SQLITE_OK, db);
  expect(sqlite3_exec(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                          "CREATE TABLE kept (id INTEGER PRIMARY KEY, text TEXT NOT NULL)", NULL, NULL, NULL),
         SQLITE_OK, db);
  expect(sqlite3_prepare_v2(db, "INSERT INTO kept (text) VALUES ('a change of a coding, about as long as this')", -1,
                            &insert, NULL), SQLITE_OK, db);
  int commits = 0;
  double start = now();
  while (commits < most && now() - start < seconds) {
    double before = now();
    expect(sqlite3_step(insert), SQLITE_DONE, db);
    expect(sqlite3_reset(insert), SQLITE_OK, db);
    times[commits++] = now() - before;
  }
  double all = now() - start;
  qsort(times, commits, sizeof *times, ascending);
  printf("%.1f\t%.4f\t%.4f\t%.4f\n", commits / all, times[commits / 2] * 1e3, times[commits * 95L / 100] * 1e3,
         times[commits * 99L / 100] * 1e3);
  sqlite3_finalize(insert);
  sqlite3_close(db);
  free(times);
  return 0;
}
