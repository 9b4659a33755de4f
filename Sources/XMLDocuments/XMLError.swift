public import Guidance

/// What can be wrong with an XML document or a schema. `document` is the name that messages use.
public enum XMLError: GuidedError, Equatable {
  /// There are more bytes than a reader takes.
  case tooLarge(document: String, bytes: Int, limit: Int)
  /// Elements stand in each other more deeply than a reader takes.
  case tooDeep(document: String, line: Int, limit: Int)
  /// There are more elements and texts than a reader takes.
  case tooMany(document: String, line: Int, limit: Int)
  /// There is a document type declaration, which can define entities and name other files.
  case documentType(document: String)
  /// The document is not well-formed XML.
  case malformed(document: String, line: Int, problem: String)
  /// The document does not keep to its schema.
  case invalid(document: String, problems: [XMLProblem])
  /// The schema itself cannot be used.
  case unusableSchema(line: Int, problem: String)
  /// The writer could not write: an element or attribute name that XML does not allow, or no memory left.
  case unwritable(what: String)

  /// What is wrong, in a sentence; several problems stand on a line each.
  public var message: String {
    switch self {
    case .tooLarge(let document, let bytes, let limit):
      "\(document) has \(bytes) bytes; at most \(limit) are read."
    case .tooDeep(let document, let line, let limit):
      "\(document), line \(line): elements stand more than \(limit) deep in each other."
    case .tooMany(let document, let line, let limit):
      "\(document), line \(line): there are more than \(limit) elements and texts."
    case .documentType(let document):
      "\(document) has a document type declaration (<!DOCTYPE …>), which is not read."
    case .malformed(let document, let line, let problem):
      "\(document), line \(line): this is not well-formed XML: \(problem)"
    case .invalid(let document, let problems):
      (["\(document) does not keep to its schema:"] + problems.map { "  \($0.text)" })
        .joined(separator: "\n")
    case .unusableSchema(let line, let problem):
      "The XML schema cannot be used, line \(line): \(problem)"
    case .unwritable(let what):
      "\(what) could not be written as XML."
    }
  }

  /// How to mend it.
  public var hint: String? {
    switch self {
    case .tooLarge, .tooDeep, .tooMany: "Check that this is the file you mean, or split it."
    case .documentType: "Remove the declaration; Debrief reads no entities and no other files."
    case .malformed: "Export the file again, or open it in an XML editor and mend that line."
    case .invalid: "Write the file again with this version of Debrief, or mend the lines named."
    case .unusableSchema, .unwritable: nil
    }
  }

  /// Bad data, or a bug where the fault is the program's own.
  public var exitStatus: ExitStatus {
    switch self {
    case .unusableSchema, .unwritable: .bug
    default: .badData
    }
  }
}

/// One thing that is wrong in a document.
public struct XMLProblem: Sendable, Equatable {
  /// The line, counted from 1.
  public var line: Int
  /// The name of the element it is about; `nil` when it is about none.
  public var element: String?
  /// What is wrong, in a sentence.
  public var message: String

  /// Makes a problem.
  public init(line: Int, element: String?, message: String) {
    self.line = line
    self.element = element
    self.message = message
  }

  /// The whole in one line.
  public var text: String {
    "line \(line)" + (element.map { ", <\($0)>" } ?? "") + ": " + message
  }
}
