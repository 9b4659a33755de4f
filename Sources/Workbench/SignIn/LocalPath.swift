/// The page of the workbench to go on with: a path of its own and nothing else, whatever an address or a form says.
struct LocalPath: Sendable, Equatable {
  /// The path with its query; `/` when what was offered is none.
  let text: String

  init(_ offered: String?) {
    let isOwn =
      offered.map { text in
        text.hasPrefix("/") && !text.hasPrefix("//") && text.utf8.count <= 500
          && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }
      } ?? false
    text = isOwn ? offered ?? "/" : "/"
  }
}
