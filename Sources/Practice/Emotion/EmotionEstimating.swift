public import DebriefCore

/// Estimates what the last client turn of a conversation sounds like.
///
/// It never fails: what depends on a service falls back on ``EmotionEstimator``.
public protocol EmotionEstimating: Sendable {
  /// The estimate, from the conversation as everybody may read it.
  func estimate(_ conversation: Transcript) async -> EmotionEstimate
}

extension EmotionEstimator: EmotionEstimating {}
