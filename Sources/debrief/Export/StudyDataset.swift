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
    let people = try study.peopleLeftOut(of: use)
    let out = try study.sessionsLeftOut(of: use)
    let names = try study.sessions().map(\.header.name).filter { !out.contains($0) }
    let schemes = try study.snapshots(.scheme).map {
      ExportMaterial.UsedScheme(scheme: try study.scheme(sha256: $0.sha256), snapshot: $0)
    }
    let hashes = schemes.map(\.snapshot.sha256)
    let blind = try hashes.flatMap { try study.submittedCodings(scheme: $0, for: use) }
    let latest = try hashes.flatMap { try study.latestCodings(scheme: $0, for: use) }
    let blindRevisions = Dictionary(
      blind.map { (ExportMaterial.AssignedSession($0), $0.revision) }, uniquingKeysWith: { _, last in last })
    leftOut = try study.leftOut(scheme: nil, of: use)
    dataset = Dataset(
      of: ExportMaterial(
        sessions: try names.map { try study.session(named: $0) },
        selfChecks: Dictionary(
          try names.map { ($0, try study.selfChecks(of: $0)) }, uniquingKeysWith: { first, _ in first }),
        codings: blind,
        corrected: latest.filter { blindRevisions[ExportMaterial.AssignedSession($0)] != $0.revision },
        unsure: try study.assignments().reduce(into: [:]) { unsure, one in
          let assigned = ExportMaterial.AssignedSession(
            coder: one.coder, session: one.session, scheme: one.scheme, pass: one.pass)
          unsure[assigned] = try study.flags(of: one.id)
        },
        rulings: Dictionary(
          try hashes.map { ($0, try study.rulings(scheme: $0, for: use)) },
          uniquingKeysWith: { first, _ in first }),
        memos: try study.memos().filter { !people.contains($0.author) }.map(ExportMaterial.MemoLine.init),
        schemes: schemes,
        scenarios: try study.snapshots(.scenario),
        pseudonyms: try study.pseudonyms(), withTexts: withTexts))
  }

  /// Every file by name.
  var files: [(name: String, bytes: [UInt8])] {
    dataset.files(
      readme: dataset.readme(title: title, leftOut: leftOut, isShared: isShared, withTexts: withTexts))
  }
}

extension ExportMaterial.MemoLine {
  /// A memo as the study keeps it.
  init(_ memo: Memo) {
    switch memo.subject {
    case .code(let id, let scheme):
      self.init(code: (scheme, id), session: nil, author: memo.author, text: memo.text)
    case .session(let name): self.init(code: nil, session: name, author: memo.author, text: memo.text)
    }
  }
}
