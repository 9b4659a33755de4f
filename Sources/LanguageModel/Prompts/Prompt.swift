public import Assets
import Crypto
import DebriefCore
import FoundationEssentials

/// A prompt: a file with the words that a model is given, in sections, with names in braces that are filled in.
///
/// A file begins with `id`, `version` and `about`, each on its line, and goes on with sections such as `[system]`. In a
/// section `{name}` is filled, and `{{` stands for one brace. Every word that a model reads from Debrief stands in such
/// a file, so that a study can name what it used by id, version and hash.
///
/// For example:
///
///     let prompt = try Prompt.named("emotion")
///     let request = ChatRequest([
///       ChatMessage(.system, try prompt.text("system")),
///       ChatMessage(.user, try prompt.text("ask", ["message": words])),
///     ])
///     let shaped = try await model.answer(request, in: shape)
///     let provenance = Provenance(shaped.answer, to: request, prompt: prompt, model: model)
public struct Prompt: Sendable {
  /// The id, which is the file's name without its ending.
  public let id: String
  /// The version; it changes whenever a word does.
  public let version: String
  /// What it is for, in a sentence.
  public let about: String
  /// The file as it stands.
  public let source: String
  /// The SHA-256 of the file, as 64 lower-case hexadecimal digits.
  public let sha256: String
  /// The sections' names, in the order of the file.
  public let sections: [String]
  private let templates: [String: PromptTemplate]

  /// The id and version, as provenance states them: `emotion@1`.
  public var name: String { "\(id)@\(version)" }

  /// Every carried prompt, by id.
  public static func all() throws(PromptError) -> [Prompt] {
    var prompts: [Prompt] = []
    for asset in Asset.under("prompts/") { prompts.append(try Prompt(asset)) }
    return prompts
  }

  /// The carried prompt of that id.
  public static func named(_ id: String) throws(PromptError) -> Prompt {
    guard let asset = Asset.named("prompts/\(id).txt") else {
      let known = Asset.under("prompts/").map { String($0.name.dropFirst(8).dropLast(4)) }
      throw .unknownPrompt(id, known: known)
    }
    return try Prompt(asset)
  }

  /// Reads a carried file.
  public init(_ asset: Asset) throws(PromptError) {
    try self.init(source: asset.text, file: asset.name)
  }

  /// Reads a prompt.
  ///
  /// - Parameters:
  ///   - source: the file's text.
  ///   - file: its name, for errors; `id` has to be its last part without the ending.
  public init(source: String, file: String) throws(PromptError) {
    var reader = PromptReader(source: source, file: file)
    try reader.read()
    self.source = source
    id = reader.head["id"] ?? ""
    version = reader.head["version"] ?? ""
    about = reader.head["about"] ?? ""
    sections = reader.sections
    templates = reader.templates
    sha256 = SHA256.hash(data: Data(source.utf8)).hexadecimal
  }

  /// The text of a section with its names filled.
  ///
  /// - Parameter values: the values by name; those that the section does not use are left aside.
  /// - Throws: ``PromptError/unfilled(_:at:known:)`` for a name that nothing fills, and
  ///   ``PromptError/unknownSection(_:prompt:known:)``.
  public func text(_ section: String, _ values: [String: String] = [:]) throws(PromptError) -> String {
    guard let template = templates[section] else {
      throw .unknownSection(section, prompt: id, known: sections)
    }
    return try template.filled(with: values)
  }

  /// The names that a section wants filled.
  public func names(in section: String) -> Set<String> {
    templates[section]?.names ?? []
  }
}
