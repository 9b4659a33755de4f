import GRDB

/// The tables of saving as one codes.
extension StudySchema {
  /// Adds the steps of this folder; each is additive, and one that has been released never changes.
  static func registerSaving(in migrator: inout DatabaseMigrator) {
    migrator.registerMigration("saving-1-place") { try $0.execute(sql: place) }
    migrator.registerMigration("saving-2-pause") { try $0.execute(sql: pause) }
  }

  private static let place = """
    CREATE TABLE place (
      assignment INTEGER NOT NULL PRIMARY KEY REFERENCES assignment (id),
      unit TEXT NOT NULL
    );
    """

  private static let pause = """
    CREATE TABLE pause (
      id INTEGER NOT NULL PRIMARY KEY,
      assignment INTEGER NOT NULL REFERENCES assignment (id),
      at BIGINT NOT NULL
    );
    CREATE INDEX pause_assignment ON pause (assignment);
    """
}
