import DebriefCore

extension Support {
  /// Several experts' judgements together, in words: on a scale of levels or numbers the middle one stands for them.
  func words(on scale: Scale) -> String {
    switch (scale, standing) {
    case (.ordinal, .adjudicated), (.interval, .adjudicated):
      "decided in adjudication; \(experts) experts differed"
    case (.ordinal, _), (.interval, _): "middle view of \(experts) experts"
    default: text
    }
  }
}
