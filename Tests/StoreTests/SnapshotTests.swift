import DebriefCore
import Testing

@testable import Store

@Suite struct SnapshotTests {
  @Test func `a scheme is kept once and found by every name it has`() throws {
    let study = try Study.inMemory()
    let snapshot = try Sample.snapshot()
    try study.keep(snapshot)
    try study.keep(snapshot)
    #expect(try study.snapshots(.scheme) == [snapshot])
    #expect(try study.snapshots(.scenario).isEmpty)
    for name in [nil, "small", "small@1.0", snapshot.sha256, String(snapshot.sha256.prefix(8))] {
      let (scheme, found) = try study.scheme(named: name)
      #expect(scheme == Sample.scheme)
      #expect(found == snapshot)
    }
    #expect(try study.scheme(sha256: snapshot.sha256) == Sample.scheme)
    #expect(try study.snapshot(sha256: snapshot.sha256) == snapshot)
  }

  @Test func `a version in use keeps its meaning`() throws {
    let study = try Study.inMemory()
    try study.keep(try Sample.snapshot())
    var changed = Sample.scheme
    changed.codes[0].definition = "something else"
    #expect(throws: StoreError.versionTaken(.scheme, id: "small", version: "1.0")) {
      try study.keep(Sample.snapshot(changed))
    }
    changed.version = "1.1"
    try study.keep(Sample.snapshot(changed))
    #expect(throws: StoreError.severalSchemes(known: ["small@1.0", "small@1.1"])) {
      try study.scheme(named: "small")
    }
    #expect(throws: StoreError.severalSchemes(known: ["small@1.0", "small@1.1"])) {
      try study.scheme(named: nil)
    }
    #expect(try study.scheme(named: "small@1.1").0 == changed)
  }

  @Test func `an unknown scheme is answered with the known ones`() throws {
    let study = try Study.inMemory()
    #expect(throws: StoreError.noScheme) { try study.scheme(named: nil) }
    try study.keep(try Sample.snapshot())
    let error = #expect(throws: StoreError.self) { try study.scheme(named: "smal") }
    #expect(error == .unknownScheme("smal", known: ["small@1.0", "small"]))
    #expect(error?.hint == "Did you mean small?")
  }

  @Test func `a scenario is no scheme`() throws {
    let study = try Study.inMemory()
    try study.keep(Sample.scenario)
    #expect(throws: StoreError.unknownSnapshot(sha256: Sample.scenario.sha256)) {
      try study.scheme(sha256: Sample.scenario.sha256)
    }
  }

  @Test func `a scheme whose text was changed behind our back is found out`() throws {
    let study = try Study.inMemory()
    var snapshot = try Sample.snapshot()
    snapshot.canonicalForm += " "
    try study.keep(snapshot)
    #expect(
      try study.health().problems == ["the scheme small, version 1.0, does not have its hash"])
  }
}
