import ArgumentParser
import LanguageModel
import Practice

/// A kind of invented peer: its name, and how one is made for a seed.
struct PeerKind: Sendable {
  /// The name of peers whose messages a language model writes.
  static let modelName = "llm"

  let name: String
  let invent: @Sendable (UInt64) throws -> any InventedPeer
}

/// Kinds of invented peers, as the command line takes them: `warm,advising`.
struct PeerList: ExpressibleByArgument, CustomStringConvertible {
  /// Their names, each once.
  let names: [String]

  init(names: [String]) {
    self.names = names
  }

  init?(argument: String) {
    var names: [String] = []
    for name in argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      guard Self.allValueStrings.contains(name) else { return nil }
      if !names.contains(name) { names.append(name) }
    }
    self.init(names: names)
  }

  var description: String { names.joined(separator: ",") }

  static var allValueStrings: [String] { PeerPersona.allCases.map(\.rawValue) + [PeerKind.modelName] }

  /// Whether a language model writes for one of them.
  var usesModel: Bool { names.contains(PeerKind.modelName) }

  /// The kinds; with `model`, which ``usesModel`` says is needed.
  func kinds(model: ChatModel?) -> [PeerKind] {
    names.compactMap { name in
      if let persona = PeerPersona(rawValue: name) {
        return PeerKind(name: name) { SimulatedPeer(persona, seed: $0) }
      }
      return model.map { model in PeerKind(name: name) { try ModelPeer(model, seed: $0) } }
    }
  }
}
