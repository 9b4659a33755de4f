import ArgumentParser
import Authoring
import DebriefCore
import Store

/// Which scheme a command works with.
struct SchemeChoice: ParsableArguments {
  @Option(
    name: .customLong("scheme"),
    help: """
      The scheme: one that the study holds, by id, id@version or the start of its hash; else a shipped one by id; \
      else the path of a scheme file. Needed unless the study holds exactly one.
      """)
  var name: String?

  /// The scheme as the study holds it. A shipped scheme or a file is taken into the study first.
  func take(into study: Study) throws -> (scheme: Scheme, snapshot: Snapshot) {
    let found = try find(for: study)
    if !found.isHeld { try Self.keep(found.snapshot, in: study) }
    return (found.scheme, found.snapshot)
  }

  /// Takes a scheme into the study and says so.
  static func keep(_ snapshot: Snapshot, in study: Study) throws {
    try study.keep(snapshot)
    Terminal.say("The study now holds the scheme \(snapshot.id) \(snapshot.version).")
  }

  /// The scheme that is meant, and whether the study holds it already. The study stays as it is.
  func find(for study: Study) throws -> (scheme: Scheme, snapshot: Snapshot, isHeld: Bool) {
    do {
      let (scheme, snapshot) = try study.scheme(named: name)
      return (scheme, snapshot, true)
    } catch {
      guard case .unknownScheme(let name, let known) = error else { throw error }
      let read = try load(name, known: known)
      for warning in read.warnings { Terminal.say("\(warning) (warning)") }
      return (read.value, read.snapshot, false)
    }
  }

  private func load(_ name: String, known: [String]) throws -> Authored<Scheme> {
    do {
      return try Shelf.schemes.load(name)
    } catch {
      guard case .unknown(_, _, let shipped) = error else { throw error }
      throw StoreError.unknownScheme(name, known: known + shipped.filter { !known.contains($0) })
    }
  }
}

/// A scheme that the study holds.
struct HeldScheme: ParsableArguments {
  @Option(
    name: .customLong("scheme"),
    help: "The scheme, by id, id@version or the start of its hash. Needed unless the study holds exactly one."
  )
  var name: String?

  /// The scheme and its snapshot.
  func find(in study: Study) throws -> (scheme: Scheme, snapshot: Snapshot) { try study.scheme(named: name) }
}
