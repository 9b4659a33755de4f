import DebriefCore
import Interchange
import Store

/// A study's dataset, with what it was made for and what is not in it.
struct StudyDataset {
  /// The data.
  let dataset: Dataset
  /// What is left out because of what people allow.
  let leftOut: LeftOut
  private let title: String
  private let isShared: Bool
  private let withTexts: Bool

  /// Puts together what an export of a study holds.
  ///
  /// - Parameters:
  ///   - study: the study.
  ///   - isShared: whether it will be passed on, which people have to have allowed.
  ///   - withTexts: whether the words that people said or wrote are in it.
  init(of study: Study, isShared: Bool = false, withTexts: Bool = true) throws {
    (self.isShared, self.withTexts) = (isShared, withTexts)
    title = study.title
    let use = isShared ? DataUse.sharing : .analysis
    let out = try study.sessionsLeftOut(of: use)
    let names = try study.sessions().map(\.header.name).filter { !out.contains($0) }
    let schemes = try study.snapshots(.scheme).map {
      ExportMaterial.UsedScheme(scheme: try study.scheme(sha256: $0.sha256), snapshot: $0)
    }
    let hashes = schemes.map(\.snapshot.sha256)
    let leftOut = LeftOut(
      people: try study.peopleLeftOut(of: use).count, sessions: out.count,
      codings: try hashes.reduce(0) { $0 + (try study.leftOut(scheme: $1, of: use).codings) })
    self.leftOut = leftOut
    dataset = Dataset(
      of: ExportMaterial(
        sessions: try names.map { try study.session(named: $0) },
        selfChecks: Dictionary(
          try names.map { ($0, try study.selfChecks(of: $0)) }, uniquingKeysWith: { first, _ in first }),
        codings: try hashes.flatMap { try study.submittedCodings(scheme: $0, for: use) }, schemes: schemes,
        scenarios: try study.snapshots(.scenario),
        pseudonyms: try study.pseudonyms(), withTexts: withTexts))
  }

  /// Every file by name.
  var files: [(name: String, bytes: [UInt8])] {
    dataset.files(
      readme: dataset.readme(title: title, leftOut: leftOut, isShared: isShared, withTexts: withTexts))
  }
}
