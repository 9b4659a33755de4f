public import Agreement
public import Analysis
public import ArgumentParser

// Choices that the library names already, as the command line takes them.
extension WeightSet: ExpressibleByArgument {}
extension RatingBreakdown: ExpressibleByArgument {}

/// What kind of numbers the categories are.
enum LevelChoice: String, ExpressibleByArgument, CaseIterable {
  case nominal, ordinal, interval, ratio, set

  /// Whether categories have an order.
  var isOrdered: Bool { self != .nominal && self != .set }
}

/// How intervals are made, as the command line names it.
enum IntervalChoice: String, ExpressibleByArgument, CaseIterable {
  case cluster, jackknife, bootstrap, bca, unit
}

/// A scale of words, as the command line names it.
enum WordsChoice: String, ExpressibleByArgument, CaseIterable {
  case landisKoch = "landis-koch"
  case fleiss
  case cicchetti
  case kooLi = "koo-li"
  case krippendorff

  /// The scale meant.
  var scale: BenchmarkScale {
    switch self {
    case .landisKoch: .landisKoch
    case .fleiss: .fleiss
    case .cicchetti: .cicchetti
    case .kooLi: .kooLi
    case .krippendorff: .krippendorff
    }
  }
}
