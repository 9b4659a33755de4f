import DebriefCore
import Review

/// Which turns of a long conversation the coding page begins with: those around the open unit. The script brings others
/// as they are needed; without a script there are links.
struct TurnWindow: Sendable {
  /// A conversation up to this length is shown as a whole.
  static let whole = 80
  /// How many turns of a longer one are shown before and after the open one.
  static let reach = 40

  let range: Range<Int>
  let first: Int
  let last: Int
  let hasEarlier: Bool
  let earlier: String
  let hasLater: Bool
  let later: String

  init(around unit: CodingUnit, of sheet: CodingSheet) {
    let count = sheet.turns.count
    let center = if case .turn(let number) = unit { min(max(number - 1, 0), count) } else { count }
    range =
      count <= Self.whole ? 0..<count : max(0, center - Self.reach)..<min(count, center + Self.reach + 1)
    (first, last) = (range.lowerBound + 1, range.upperBound)
    (hasEarlier, hasLater) = (range.lowerBound > 0, range.upperBound < count)
    let turns = sheet.units.compactMap { if case .turn(let number) = $0.unit { number } else { nil } }
    let (low, high) = (range.lowerBound, range.upperBound)
    earlier = turns.last { $0 <= low }.map { CodingPlace(sheet.id, .turn($0)).address } ?? ""
    later = turns.first { $0 > high }.map { CodingPlace(sheet.id, .turn($0)).address } ?? ""
  }
}
