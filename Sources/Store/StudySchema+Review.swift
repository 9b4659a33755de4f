import GRDB

/// The tables of the work on codings: what is due, taken back, corrected, seen.
extension StudySchema {
  /// Adds the steps of this room; each is additive, and one that has been released never changes.
  static func registerReview(in migrator: inout DatabaseMigrator) {
    migrator.registerMigration("review-1-assigning") { db in
      try db.execute(sql: assigning)
      for table in ["correction", "unblinding"] { try db.execute(sql: keep(table)) }
    }
    migrator.registerMigration("review-2-adjudication") { db in
      try db.execute(sql: adjudication)
      for table in ["adjudication_side", "attendance", "ruling", "vote", "opened_vote"] {
        try db.execute(sql: keep(table))
      }
    }
    migrator.registerMigration("review-3-calibration") { db in
      try db.execute(sql: calibration)
      for table in ["gold_coding", "gold_nothing", "pass_mark", "calibration_part", "memo"] {
        try db.execute(sql: keep(table))
      }
    }
    migrator.registerMigration("review-4-taken-back") { db in
      try db.execute(sql: takenBack)
      try db.execute(sql: keep("taken_back_ruling"))
    }
  }

  private static let assigning = """
    ALTER TABLE assignment ADD COLUMN purpose TEXT NOT NULL DEFAULT 'study'
      CHECK (purpose IN ('study', 'calibration'));
    ALTER TABLE assignment ADD COLUMN due_at BIGINT;
    CREATE INDEX assignment_session ON assignment (session);
    CREATE TABLE withdrawal (
      id INTEGER NOT NULL PRIMARY KEY,
      assignment INTEGER NOT NULL REFERENCES assignment (id),
      reason TEXT NOT NULL,
      at BIGINT NOT NULL,
      given_back_at BIGINT
    );
    CREATE INDEX withdrawal_assignment ON withdrawal (assignment);
    CREATE TABLE correction (
      assignment INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      reason TEXT NOT NULL,
      who TEXT NOT NULL REFERENCES person (name),
      at BIGINT NOT NULL,
      PRIMARY KEY (assignment, revision),
      FOREIGN KEY (assignment, revision) REFERENCES revision (assignment, number)
    );
    CREATE TABLE unblinding (
      person TEXT NOT NULL REFERENCES person (name),
      session TEXT NOT NULL REFERENCES session (name),
      cause TEXT NOT NULL,
      at BIGINT NOT NULL,
      PRIMARY KEY (person, session)
    );
    CREATE TABLE flag (
      assignment INTEGER NOT NULL REFERENCES assignment (id),
      unit TEXT NOT NULL,
      at BIGINT NOT NULL,
      PRIMARY KEY (assignment, unit)
    );
    CREATE TABLE load_limit (
      coder TEXT NOT NULL PRIMARY KEY,
      turns INTEGER CHECK (turns > 0),
      distressing INTEGER CHECK (distressing >= 0)
    );
    """

  private static let adjudication = """
    CREATE TABLE adjudication (
      id INTEGER NOT NULL PRIMARY KEY,
      session TEXT NOT NULL REFERENCES session (name),
      scheme TEXT NOT NULL REFERENCES snapshot (sha256),
      adjudicator TEXT NOT NULL REFERENCES person (name),
      mode TEXT NOT NULL CHECK (mode IN ('alone', 'meeting')),
      opened_at BIGINT NOT NULL,
      closed_at BIGINT,
      UNIQUE (session, scheme)
    );
    CREATE TABLE adjudication_side (
      adjudication INTEGER NOT NULL REFERENCES adjudication (id),
      letter TEXT NOT NULL,
      assignment INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      PRIMARY KEY (adjudication, letter),
      FOREIGN KEY (assignment, revision) REFERENCES revision (assignment, number)
    );
    CREATE TABLE attendance (
      adjudication INTEGER NOT NULL REFERENCES adjudication (id),
      person TEXT NOT NULL REFERENCES person (name),
      PRIMARY KEY (adjudication, person)
    );
    CREATE TABLE ruling (
      id INTEGER NOT NULL PRIMARY KEY,
      adjudication INTEGER NOT NULL REFERENCES adjudication (id),
      unit TEXT NOT NULL,
      code TEXT NOT NULL,
      coding TEXT,
      side TEXT,
      reason TEXT NOT NULL,
      words TEXT,
      who TEXT NOT NULL REFERENCES person (name),
      at BIGINT NOT NULL
    );
    CREATE INDEX ruling_adjudication ON ruling (adjudication, unit, code);
    CREATE TABLE vote (
      id INTEGER NOT NULL PRIMARY KEY,
      adjudication INTEGER NOT NULL REFERENCES adjudication (id),
      unit TEXT NOT NULL,
      code TEXT NOT NULL,
      voter TEXT NOT NULL REFERENCES person (name),
      coding TEXT NOT NULL,
      is_blind BOOLEAN NOT NULL,
      at BIGINT NOT NULL
    );
    CREATE INDEX vote_adjudication ON vote (adjudication, unit, code);
    CREATE TABLE opened_vote (
      adjudication INTEGER NOT NULL REFERENCES adjudication (id),
      unit TEXT NOT NULL,
      code TEXT NOT NULL,
      at BIGINT NOT NULL,
      PRIMARY KEY (adjudication, unit, code)
    );
    """

  private static let takenBack = """
    CREATE TABLE taken_back_ruling (
      ruling INTEGER NOT NULL PRIMARY KEY REFERENCES ruling (id),
      who TEXT NOT NULL REFERENCES person (name),
      at BIGINT NOT NULL
    );
    """

  private static let calibration = """
    CREATE TABLE gold (
      id INTEGER NOT NULL PRIMARY KEY,
      session TEXT NOT NULL REFERENCES session (name),
      scheme TEXT NOT NULL REFERENCES snapshot (sha256),
      source TEXT NOT NULL,
      marked_at BIGINT NOT NULL,
      retired_at BIGINT
    );
    CREATE TABLE gold_coding (
      gold INTEGER NOT NULL REFERENCES gold (id),
      unit TEXT NOT NULL,
      code TEXT NOT NULL,
      coding TEXT NOT NULL,
      PRIMARY KEY (gold, unit, code)
    );
    CREATE TABLE gold_nothing (
      gold INTEGER NOT NULL REFERENCES gold (id),
      unit TEXT NOT NULL,
      PRIMARY KEY (gold, unit)
    );
    CREATE TABLE pass_mark (
      id INTEGER NOT NULL PRIMARY KEY,
      scheme TEXT NOT NULL REFERENCES snapshot (sha256),
      mark TEXT NOT NULL,
      set_at BIGINT NOT NULL
    );
    CREATE TABLE calibration (
      id INTEGER NOT NULL PRIMARY KEY,
      coder TEXT NOT NULL REFERENCES person (name),
      scheme TEXT NOT NULL REFERENCES snapshot (sha256),
      pass_mark INTEGER NOT NULL REFERENCES pass_mark (id),
      number INTEGER NOT NULL,
      started_at BIGINT NOT NULL,
      judged_at BIGINT,
      result TEXT,
      UNIQUE (coder, scheme, number)
    );
    CREATE TABLE calibration_part (
      calibration INTEGER NOT NULL REFERENCES calibration (id),
      gold INTEGER NOT NULL REFERENCES gold (id),
      assignment INTEGER NOT NULL UNIQUE REFERENCES assignment (id),
      PRIMARY KEY (calibration, gold)
    );
    CREATE TABLE certificate (
      id INTEGER NOT NULL PRIMARY KEY,
      coder TEXT NOT NULL REFERENCES person (name),
      scheme TEXT NOT NULL REFERENCES snapshot (sha256),
      calibration INTEGER NOT NULL REFERENCES calibration (id),
      given_at BIGINT NOT NULL,
      ends_at BIGINT NOT NULL,
      revoked_at BIGINT
    );
    CREATE TABLE memo (
      id INTEGER NOT NULL PRIMARY KEY,
      scheme_id TEXT,
      code TEXT,
      session TEXT REFERENCES session (name),
      author TEXT NOT NULL REFERENCES person (name),
      text TEXT NOT NULL,
      at BIGINT NOT NULL,
      CHECK ((session IS NULL) <> (scheme_id IS NULL OR code IS NULL))
    );
    """
}
