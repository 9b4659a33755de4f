/// The tables of passphrases, of when sign-ins were last used, and of who saw and did what.
enum SignInSchema {
  static let tables = """
    CREATE TABLE passphrase (
      person TEXT NOT NULL PRIMARY KEY REFERENCES person (name),
      salt BLOB NOT NULL,
      rounds INTEGER NOT NULL,
      parallelism INTEGER NOT NULL,
      hash BLOB NOT NULL
    );
    ALTER TABLE sign_in ADD COLUMN used_at BIGINT NOT NULL DEFAULT 0;
    CREATE TABLE access (
      id INTEGER NOT NULL PRIMARY KEY,
      who TEXT NOT NULL REFERENCES person (name),
      act TEXT NOT NULL,
      session TEXT REFERENCES session (name),
      assignment INTEGER REFERENCES assignment (id),
      place TEXT NOT NULL,
      at BIGINT NOT NULL
    );
    CREATE INDEX access_who ON access (who);
    """

  /// The tables whose lines stay as they are.
  static let kept = ["access"]
}
