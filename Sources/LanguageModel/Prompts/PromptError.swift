public import Guidance

/// A place in a prompt's file; lines and columns are counted from 1.
public struct PromptPlace: Sendable, Equatable, CustomStringConvertible {
  /// The file.
  public var file: String
  /// The line.
  public var line: Int
  /// The column, in characters.
  public var column: Int

  /// `file:line:column`.
  public var description: String { "\(file):\(line):\(column)" }
}

/// What can be wrong with a prompt. No message holds a value that was filled in.
public enum PromptError: GuidedError, Equatable {
  /// A name that nothing fills.
  case unfilled(String, at: PromptPlace, known: [String])
  /// A brace that begins or ends no name.
  case strayBrace(at: PromptPlace)
  /// A line above the sections that is not understood.
  case unknownKey(at: PromptPlace, known: [String])
  /// A line above the sections is missing.
  case noKey(String, at: PromptPlace)
  /// The id is not the file's name.
  case wrongID(String, at: PromptPlace)
  /// There is no section.
  case noSection(at: PromptPlace)
  /// A section stands twice.
  case sectionTwice(String, at: PromptPlace)
  /// There is no prompt of that id.
  case unknownPrompt(String, known: [String])
  /// A prompt has no section of that name.
  case unknownSection(String, prompt: String, known: [String])

  /// One sentence on what is wrong, with its place.
  public var message: String {
    switch self {
    case .unfilled(let name, let place, _): "\(place): nothing fills {\(name)}."
    case .strayBrace(let place): "\(place): this brace belongs to no name."
    case .unknownKey(let place, let known):
      "\(place): expected one of \(known.map { "“\($0):”" }.joined(separator: ", ")), or a section such as [system]."
    case .noKey(let key, let place): "\(place): the line “\(key):” is missing."
    case .wrongID(let id, let place): "\(place): the id has to be the file's name, “\(id)”."
    case .noSection(let place): "\(place): there is no section."
    case .sectionTwice(let section, let place): "\(place): the section [\(section)] stands twice."
    case .unknownPrompt(let id, _): "There is no prompt “\(id)”."
    case .unknownSection(let section, let prompt, _):
      "The prompt “\(prompt)” has no section [\(section)]."
    }
  }

  /// What to do about it.
  public var hint: String? {
    switch self {
    case .unfilled(_, _, let known) where known.isEmpty: "Take the name out; nothing is filled in here."
    case .unfilled(_, _, let known): "What is filled in here: \(known.joined(separator: ", "))."
    case .strayBrace: "Write {name}, or two braces for one."
    case .unknownPrompt(let id, let known):
      Spelling.closest(to: id, among: known).map { "Did you mean \($0)?" }
        ?? "There are: \(known.joined(separator: ", "))."
    case .unknownSection(_, _, let known): "It has: \(known.joined(separator: ", "))."
    default: nil
    }
  }

  /// A name that somebody typed, or a file that came with the program.
  public var exitStatus: ExitStatus {
    if case .unknownPrompt = self { .usage } else { .badData }
  }
}
