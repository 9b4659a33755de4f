import DebriefCore

/// How often the trainee and the experts saw alike with one code.
struct CodeComparison: Sendable, Equatable {
  var code: Code
  /// Units with an own value and a resolved view of the experts, a single expert's among them.
  var units = 0
  var alike = 0
  /// Units where only the trainee set the code.
  var onlyOwn = 0
  /// Units where only the experts set it.
  var onlyExperts = 0
  /// Units where both set it to different values.
  var otherwise = 0
  /// Those of them where the trainee's level or number is the higher one.
  var ownHigher = 0
  /// Those of them where it is the lower one.
  var ownLower = 0
  /// Units with an own value on which the experts were evenly split; not counted above.
  var unresolved = 0
  /// Units that at least two experts judged.
  var expertUnits = 0
  /// Those of them on which not all experts agreed.
  var expertDisputes = 0

  init(code: Code) {
    self.code = code
  }

  mutating func count(experts view: ExpertView) {
    guard view.experts > 1 else { return }
    expertUnits += 1
    if view.isDisputed { expertDisputes += 1 }
  }

  mutating func count(own: CodeValue, experts: CodeValue?) {
    guard let experts else {
      unresolved += 1
      return
    }
    units += 1
    switch (code.isSet(own), code.isSet(experts)) {
    case _ where own == experts: alike += 1
    case (true, false): onlyOwn += 1
    case (false, true): onlyExperts += 1
    default:
      otherwise += 1
      if let isHigher = code.isHigher(own, than: experts) {
        if isHigher { ownHigher += 1 } else { ownLower += 1 }
      }
    }
  }
}
