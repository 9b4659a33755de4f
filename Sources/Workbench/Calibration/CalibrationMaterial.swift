import Analysis
import DebriefCore
import Review
import Store

/// What a study holds about calibration with one scheme.
struct CalibrationMaterial: Sendable {
  let scheme: Scheme
  let sha256: String
  let others: [Snapshot]
  let mark: PassMark?
  let certifications: [Certification]
  /// How close each expert stays to the others.
  let drifts: [String: DriftChart]
  let golds: [Gold]
  let calibrations: [Calibration]
  let sources: [CalibrationPage.Source]

  /// Reads it.
  ///
  /// - Parameter asked: the scheme's hash; `nil` means the first that the study holds.
  /// - Throws: a `StoreError` when the study holds no scheme.
  init(at desk: Desk, scheme asked: String?, at moment: Timestamp) throws {
    let snapshots = try desk.study.snapshots(.scheme)
    guard let sha256 = asked ?? snapshots.first?.sha256 else { throw StoreError.noScheme }
    scheme = try desk.study.scheme(sha256: sha256)
    self.sha256 = sha256
    others = snapshots.filter { $0.sha256 != sha256 }
    mark = try desk.study.passMark(scheme: sha256)
    certifications = try desk.certifications(scheme: sha256, at: moment)
    drifts = try desk.drifts(of: certifications.map(\.coder), scheme: sha256, against: .panel)
    golds = try desk.study.golds(scheme: sha256)
    calibrations = try desk.study.calibrations(scheme: sha256)
    let submitted = try desk.study.latestCodings(scheme: sha256).filter { $0.kind == .expert && $0.pass == 1 }
    sources = Dictionary(grouping: submitted, by: \.session).sorted { $0.key < $1.key }.flatMap {
      session, codings in
      (codings.count > 1
        ? [CalibrationPage.Source(value: "/\(session)", words: "\(session), the reference")] : [])
        + codings.map {
          CalibrationPage.Source(value: "\($0.coder)/\(session)", words: "\(session), coded by \($0.coder)")
        }
    }
  }
}
