import Authoring
import DebriefCore

/// Something that the trainee, or the script that plays one, does.
enum PeerInput: Sendable, Equatable {
  /// A typed line.
  case line(String)
  /// A step of a script; steps are counted from 1.
  case step(PeerScript.Step, number: Int)
  /// There is nothing more to come.
  case endOfInput
  /// Ctrl-C, or a request to end from outside.
  case interrupted

  /// A script as a stream.
  static func events(of script: PeerScript) -> AsyncStream<PeerInput> {
    AsyncStream { stream in
      for (index, step) in script.steps.enumerated() { stream.yield(.step(step, number: index + 1)) }
      stream.yield(.endOfInput)
      stream.finish()
    }
  }
}

/// What a typed line asks for.
enum TypedLine: Equatable {
  /// Something that a script could do as well.
  case step(PeerScript.Step)
  /// To change a suggestion before it is sent.
  case edit(Int)
  /// To step out of role.
  case pause
  /// To step into role again.
  case resume
  /// To send a message that was held back.
  case sendHeld
  /// Another try at an answer that could not be made.
  case retry
  /// The scenario's lines instead of a language model.
  case scripted
  /// The list of commands.
  case help
  /// A command that there is none of.
  case unknownCommand(String)
  /// Nothing.
  case nothing

  /// Reads a line. A blank in front makes it a message, whatever it looks like.
  init(_ line: String) {
    let text = line.trimmed
    if text.isEmpty {
      self = .nothing
    } else if line.first?.isWhitespace == true {
      self = .step(.say(text))
    } else if let number = Int(text), (1...9).contains(number), text.count == 1 {
      self = .step(.sendSuggestion(number))
    } else if let number = Self.edited(text) {
      self = .edit(number)
    } else if text.hasPrefix("/") {
      self.init(command: text.dropFirst())
    } else {
      self = .step(.say(text))
    }
  }

  private init(command: Substring) {
    let name = command.prefix { !$0.isWhitespace }.lowercased()
    let rest = String(command.dropFirst(name.count)).trimmed
    switch name {
    case "cue": self = .step(.mark(note: rest.isEmpty ? nil : rest))
    case "end", "stop", "quit": self = .step(.end)
    case "pause": self = .pause
    case "resume": self = .resume
    case "send": self = .sendHeld
    case "retry": self = .retry
    case "scripted": self = .scripted
    case "help": self = .help
    default: self = .unknownCommand("/" + name)
    }
  }

  private static func edited(_ text: String) -> Int? {
    guard text.count == 2, text.first == "e" || text.first == "E", let number = Int(text.suffix(1)) else {
      return nil
    }
    return number
  }
}
