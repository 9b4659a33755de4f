import DebriefCore
import Store

/// What a script is told of one version of a scheme, where all are listed.
struct SchemeAnswer: Encodable, Sendable {
  let sha256: String
  let id: String
  let version: String
  let title: String
  let codes: Int
  /// Whether the study holds it; else it comes with the program.
  let held: Bool

  init(_ offered: OfferedScheme) {
    sha256 = offered.snapshot.sha256
    id = offered.snapshot.id
    version = offered.snapshot.version
    title = offered.scheme.title
    codes = offered.scheme.codes.count
    held = offered.isHeld
  }
}
