/// The tables of what people allow, of those who left, and of copies of the study.
enum ConsentSchema {
  /// `consent` holds every answer and every leaving, one a line; the last one counts. `erasure` holds what stands in
  /// for a person who was erased. `study_key` is the key of pseudonyms and of forms.
  static let tables = """
    CREATE TABLE consent (
      id INTEGER NOT NULL PRIMARY KEY,
      person TEXT NOT NULL REFERENCES person (name),
      act TEXT NOT NULL CHECK (act IN ('given', 'refused', 'withdrew', 'returned')),
      use TEXT NOT NULL,
      note TEXT NOT NULL,
      at BIGINT NOT NULL
    );
    CREATE INDEX consent_person ON consent (person);
    CREATE TABLE erasure (
      person TEXT NOT NULL PRIMARY KEY REFERENCES person (name),
      at BIGINT NOT NULL,
      sessions INTEGER NOT NULL,
      turns INTEGER NOT NULL,
      codings INTEGER NOT NULL
    );
    CREATE TABLE backup (
      id INTEGER NOT NULL PRIMARY KEY,
      path TEXT NOT NULL,
      at BIGINT NOT NULL
    );
    CREATE TABLE study_key (
      id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
      secret BLOB NOT NULL
    );
    INSERT INTO study_key (id, secret) VALUES (1, randomblob(32));
    """

  /// The tables whose lines stay as they are.
  static let kept = ["consent", "erasure", "backup", "study_key"]
}
