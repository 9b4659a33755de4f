public import DebriefCore
public import Practice

/// How trainees practise on the workbench's page: settled by whoever starts it, for every session begun there.
public struct PracticeOffer: Sendable {
  /// Which supports are on.
  public var condition: Condition
  /// When in the study this is, such as `pre`; `nil` when it does not matter.
  public var occasion: String?
  /// A sentence on what reads the conversations along, such as a language model and where it is; trainees are told
  /// before they begin. `nil` when nothing is sent anywhere.
  public var reader: String?
  /// Makes the voice, the suggestions and the emotion estimate of a session.
  public var parts: @Sendable (PracticeSetup) -> PracticeParts

  /// Settles it.
  ///
  /// - Parameter parts: without it, what is carried in the program; nothing goes over a network.
  public init(
    condition: Condition = Condition(suggestions: true, emotionDisplay: true), occasion: String? = nil,
    reader: String? = nil,
    parts: @escaping @Sendable (PracticeSetup) -> PracticeParts = { .embedded(seed: $0.seed) }
  ) {
    self.condition = condition
    self.occasion = occasion
    self.reader = reader
    self.parts = parts
  }
}
