/// What a new coder has to reach on gold codings, set before they try.
public struct PassMark: Codable, Sendable, Equatable {
  /// The figure that is compared with the mark.
  public enum Figure: String, Codable, Sendable, CaseIterable {
    /// The share of units on which coder and gold agree.
    case percent
    /// Cohen's κ; with quadratic weights where categories have an order.
    case cohen
    /// Gwet's AC1, which rare codes do not pull towards 0.
    case ac1
    /// Krippendorff's α.
    case alpha
  }

  /// The figure.
  public var figure: Figure
  /// What it has to reach on a code.
  public var least: Double
  /// Under so many compared units there is no verdict on a code.
  public var fewestUnits: Int
  /// Under so many units on which the gold coding sets the code there is no verdict on it.
  public var fewestUses: Int
  /// The ids of the codes that have to be judged, all of them; empty means every code for which there is enough, and at
  /// least one.
  public var codes: [String]
  /// How many days a certificate holds.
  public var validDays: Int
  /// After how many submitted sessions a recalibration is due; `nil` for any number.
  public var remindAfterSessions: Int?

  /// Makes a mark.
  public init(
    figure: Figure = .cohen, least: Double = 0.6, fewestUnits: Int = 20, fewestUses: Int = 5,
    codes: [String] = [], validDays: Int = 180, remindAfterSessions: Int? = nil
  ) {
    self.figure = figure
    self.least = least
    self.fewestUnits = fewestUnits
    self.fewestUses = fewestUses
    self.codes = codes
    self.validDays = validDays
    self.remindAfterSessions = remindAfterSessions
  }
}
