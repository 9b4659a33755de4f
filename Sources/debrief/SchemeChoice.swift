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
    do {
      return try study.scheme(named: name)
    } catch {
      guard case .unknownScheme(let name, let known) = error else { throw error }
      let read = try load(name, known: known)
      for warning in read.warnings { Terminal.say("\(warning) (warning)") }
      try study.keep(read.snapshot)
      Terminal.say("The study now holds the scheme \(read.snapshot.id) \(read.snapshot.version).")
      return (read.value, read.snapshot)
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
