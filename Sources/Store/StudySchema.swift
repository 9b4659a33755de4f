import GRDB

/// The tables of a study, and how an older study gets them.
///
/// Names of people and sessions and hashes of schemes are keys as they are: nothing renames them but the erasure of
/// a person, and the tables can be read from R or Python without joins. Moments are milliseconds since 1970,
/// universal time.
///
/// A step that adds a table also says what becomes of it when a person is erased: see `Eraser` and its tests.
enum StudySchema {
  /// The steps that make the tables, oldest first. A step that has been released never changes.
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(sql: "PRAGMA application_id = \(StudyFile.applicationID)")
      try db.execute(sql: people)
      try db.execute(sql: snapshots)
      try db.execute(sql: sessions)
      try db.execute(sql: codings)
      for table in ["snapshot", "turn", "turn_detail", "history"] {
        try db.execute(sql: keep(table))
      }
      try db.execute(sql: finality)
    }
    migrator.registerMigration("2") { db in
      try db.execute(sql: additions)
      try db.execute(sql: keep("turn_addition"))
    }
    migrator.registerMigration("3") { db in
      try db.execute(sql: livePractice)
      for table in ["sent_message", "self_check"] { try db.execute(sql: keep(table)) }
    }
    migrator.registerMigration("4") { try $0.execute(sql: helpTexts) }
    registerReview(in: &migrator)
    registerSaving(in: &migrator)
    migrator.registerMigration("5 consent") { db in
      try db.execute(sql: ConsentSchema.tables)
      for table in ConsentSchema.kept { try db.execute(sql: keep(table)) }
    }
    migrator.registerMigration("6 sign-in") { db in
      try db.execute(sql: SignInSchema.tables)
      for table in SignInSchema.kept { try db.execute(sql: keep(table)) }
    }
    return migrator
  }()

  /// Makes the tables of a new study.
  static func make(in writer: DatabaseQueue, title: String) throws {
    try migrator.migrate(writer)
    try writer.write {
      try $0.execute(sql: "INSERT INTO study (id, title) VALUES (1, ?)", arguments: [title])
    }
  }

  /// Brings the tables of a study up to date.
  static func update(_ writer: DatabaseQueue, path: String) throws {
    guard try writer.read({ try !migrator.hasBeenSuperseded($0) }) else {
      throw StoreError.tooNew(path: path)
    }
    try migrator.migrate(writer)
  }

  private static let people = """
    CREATE TABLE study (
      id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
      title TEXT NOT NULL
    );
    CREATE TABLE person (
      name TEXT NOT NULL PRIMARY KEY,
      role TEXT NOT NULL CHECK (role IN ('lead', 'expert', 'trainee', 'model'))
    );
    CREATE TABLE invitation (
      token_sha256 TEXT NOT NULL PRIMARY KEY,
      person TEXT NOT NULL REFERENCES person (name),
      expires_at BIGINT NOT NULL,
      used_at BIGINT
    );
    CREATE TABLE sign_in (
      token_sha256 TEXT NOT NULL PRIMARY KEY,
      person TEXT NOT NULL REFERENCES person (name),
      expires_at BIGINT NOT NULL
    );
    """

  private static let snapshots = """
    CREATE TABLE snapshot (
      sha256 TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('scheme', 'scenario')),
      id TEXT NOT NULL,
      version TEXT NOT NULL,
      canonical_form TEXT NOT NULL,
      source TEXT NOT NULL,
      UNIQUE (kind, id, version)
    );
    """

  private static let sessions = """
    CREATE TABLE session (
      name TEXT NOT NULL PRIMARY KEY,
      trainee TEXT REFERENCES person (name),
      scenario TEXT,
      scenario_sha256 TEXT REFERENCES snapshot (sha256),
      suggestions BOOLEAN,
      emotion_display BOOLEAN,
      occasion TEXT,
      seed TEXT,
      voice TEXT NOT NULL,
      started_at BIGINT,
      ended_at BIGINT
    );
    CREATE TABLE turn (
      session TEXT NOT NULL REFERENCES session (name),
      number INTEGER NOT NULL CHECK (number > 0),
      speaker TEXT NOT NULL CHECK (speaker IN ('client', 'peer')),
      text TEXT NOT NULL,
      PRIMARY KEY (session, number)
    );
    CREATE TABLE turn_detail (
      session TEXT NOT NULL,
      number INTEGER NOT NULL,
      at BIGINT,
      source_names TEXT NOT NULL,
      detail TEXT NOT NULL,
      PRIMARY KEY (session, number),
      FOREIGN KEY (session, number) REFERENCES turn (session, number)
    );
    CREATE TABLE cue_mark (
      id INTEGER NOT NULL PRIMARY KEY,
      session TEXT NOT NULL,
      turn INTEGER NOT NULL,
      note TEXT,
      at BIGINT NOT NULL,
      FOREIGN KEY (session, turn) REFERENCES turn (session, number)
    );
    CREATE INDEX cue_mark_session ON cue_mark (session);
    CREATE INDEX session_trainee ON session (trainee);
    """

  private static let additions = """
    CREATE TABLE turn_addition (
      id INTEGER NOT NULL PRIMARY KEY,
      session TEXT NOT NULL,
      turn INTEGER NOT NULL,
      addition TEXT NOT NULL,
      FOREIGN KEY (session, turn) REFERENCES turn (session, number)
    );
    CREATE INDEX turn_addition_session ON turn_addition (session);
    """

  /// What the practice page keeps: the names of messages that were sent, and what trainees say after a session.
  private static let livePractice = """
    CREATE TABLE sent_message (
      session TEXT NOT NULL REFERENCES session (name),
      message TEXT NOT NULL,
      PRIMARY KEY (session, message)
    );
    CREATE TABLE self_check (
      id INTEGER NOT NULL PRIMARY KEY,
      session TEXT NOT NULL REFERENCES session (name),
      noticed TEXT NOT NULL,
      hard TEXT NOT NULL,
      at BIGINT NOT NULL
    );
    CREATE INDEX self_check_session ON self_check (session);
    """

  private static let codings = """
    CREATE TABLE assignment (
      id INTEGER NOT NULL PRIMARY KEY,
      session TEXT NOT NULL REFERENCES session (name),
      coder TEXT NOT NULL REFERENCES person (name),
      kind TEXT NOT NULL CHECK (kind IN ('expert', 'peer', 'model')),
      scheme TEXT NOT NULL REFERENCES snapshot (sha256),
      pass INTEGER NOT NULL CHECK (pass > 0),
      assigned_at BIGINT NOT NULL,
      UNIQUE (coder, session, scheme, pass)
    );
    CREATE INDEX assignment_scheme ON assignment (scheme);
    CREATE TABLE revision (
      assignment INTEGER NOT NULL REFERENCES assignment (id),
      number INTEGER NOT NULL CHECK (number > 0),
      is_blind BOOLEAN NOT NULL,
      submitted_at BIGINT,
      PRIMARY KEY (assignment, number)
    );
    CREATE TABLE coding (
      assignment INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      unit TEXT NOT NULL,
      code TEXT NOT NULL,
      coding TEXT NOT NULL,
      PRIMARY KEY (assignment, revision, unit, code),
      FOREIGN KEY (assignment, revision) REFERENCES revision (assignment, number)
    );
    CREATE TABLE nothing_to_code (
      assignment INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      unit TEXT NOT NULL,
      PRIMARY KEY (assignment, revision, unit),
      FOREIGN KEY (assignment, revision) REFERENCES revision (assignment, number)
    );
    CREATE TABLE absent_row (
      assignment INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      unit TEXT NOT NULL,
      code TEXT NOT NULL,
      PRIMARY KEY (assignment, revision, unit, code),
      FOREIGN KEY (assignment, revision) REFERENCES revision (assignment, number)
    );
    CREATE TABLE history (
      id INTEGER NOT NULL PRIMARY KEY,
      assignment INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      change TEXT NOT NULL,
      act TEXT NOT NULL CHECK (act IN ('code', 'nothing', 'submit')),
      who TEXT NOT NULL REFERENCES person (name),
      at BIGINT NOT NULL,
      unit TEXT NOT NULL,
      code TEXT NOT NULL,
      was TEXT,
      became TEXT,
      UNIQUE (assignment, change, act),
      FOREIGN KEY (assignment, revision) REFERENCES revision (assignment, number)
    );
    """

  private static let helpTexts = """
    CREATE TABLE help_text (
      language TEXT NOT NULL PRIMARY KEY,
      text TEXT NOT NULL
    );
    """

  /// What a table once holds stays as it is.
  static func keep(_ table: String) -> String {
    """
    CREATE TRIGGER \(table)_is_never_changed BEFORE UPDATE ON \(table)
    BEGIN SELECT RAISE(ABORT, '\(table) is never changed'); END;
    CREATE TRIGGER \(table)_is_never_deleted BEFORE DELETE ON \(table)
    BEGIN SELECT RAISE(ABORT, '\(table) is never deleted'); END;
    """
  }

  /// A submitted revision stays as it is, whoever writes.
  private static let finality: String = {
    var triggers = """
      CREATE TRIGGER revision_stays_submitted BEFORE UPDATE ON revision WHEN OLD.submitted_at IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'a submitted revision is final'); END;
      CREATE TRIGGER revision_is_never_deleted BEFORE DELETE ON revision
      BEGIN SELECT RAISE(ABORT, 'a revision is never deleted'); END;

      """
    for table in ["coding", "nothing_to_code", "absent_row"] {
      for (act, row) in [("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")] {
        triggers += """
          CREATE TRIGGER \(table)_is_final_\(act.lowercased()) BEFORE \(act) ON \(table)
          WHEN (SELECT submitted_at FROM revision
                WHERE assignment = \(row).assignment AND number = \(row).revision) IS NOT NULL
          BEGIN SELECT RAISE(ABORT, 'a submitted revision is final'); END;

          """
      }
    }
    return triggers
  }()
}
