import DebriefCore
import Guidance

/// Reads peer scripts: a message a line, or YAML with commands.
///
/// In a text file each line is a message; empty lines and lines that begin with `#` are left out. In a YAML
/// file (`.yaml`, `.yml`) the file is a list. An item is a message, one of the words `cue` and `end`, or a group
/// with one of `say`, `suggestion`, `edit` and `cue`.
public enum PeerScriptReader {
  /// Reads a script.
  ///
  /// - Throws: ``AuthoringError/problems(_:)`` with every mistake in the file.
  public static func read(_ file: SourceFile) throws(AuthoringError) -> PeerScript {
    let isYAML = file.name.hasSuffix(".yaml") || file.name.hasSuffix(".yml")
    return isYAML ? try readYAML(file) : try readLines(file)
  }

  private static func readLines(_ file: SourceFile) throws(AuthoringError) -> PeerScript {
    let lines = file.text.split(separator: "\n").map { String($0).trimmed }
    let messages = lines.filter { !$0.isEmpty && !$0.hasPrefix("#") }
    guard !messages.isEmpty else {
      throw .problems([
        Problem(
          file: file.name, position: .start, message: "the file holds no message, expected at least one",
          hint: "write a message a line; lines that begin with # are left out")
      ])
    }
    return PeerScript(steps: messages.map(PeerScript.Step.say))
  }

  private static func readYAML(_ file: SourceFile) throws(AuthoringError) -> PeerScript {
    try file.read("peer script") { root in
      root.list(of: "step") { $0.step() }.map(PeerScript.init)
    }.value
  }
}

extension Field {
  fileprivate func step() -> PeerScript.Step? {
    if case .scalar = element.content { return text().map(PeerScript.Step.init(word:)) }
    return group { fields in
      let say = fields.optional("say")
      let suggestion = fields.optional("suggestion")
      let edit = fields.optional("edit")
      let cue = fields.optional("cue")
      let given = [say, suggestion, edit, cue].compactMap(\.self)
      guard given.count == 1 else {
        report(
          "the step names \(given.count) commands, expected one",
          "write one of say, suggestion, edit and cue, each in an item of its own")
        return nil
      }
      if let say { return say.text().map { .say($0) } }
      if let suggestion { return suggestion.whole(in: 1...3).map { .sendSuggestion($0) } }
      if let edit { return edit.editStep() }
      return cue.flatMap { $0.text() }.map { .mark(note: $0) }
    }
  }

  private func editStep() -> PeerScript.Step? {
    group { fields in
      let number = fields.required("suggestion")?.whole(in: 1...3)
      let text = fields.required("text")?.text()
      guard let number, let text else { return nil }
      return .editSuggestion(number, text: text)
    }
  }
}

extension PeerScript.Step {
  /// What a step without a command's name means.
  fileprivate init(word: String) {
    switch word {
    case "end": self = .end
    case "cue": self = .mark(note: nil)
    default: self = .say(word)
    }
  }
}
