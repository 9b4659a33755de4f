public import DebriefCore

/// How far coders agree with themselves: each coder's first pass with their second one, code by code.
///
/// The figures are those of a pair of coders in an ``AgreementTable``, with the two passes as the pair, over the
/// sessions of which the coder submitted both.
public struct PassTable: Sendable, Equatable {
  /// The figures of one code.
  public struct Row: Sendable, Equatable {
    /// The code.
    public var code: Code
    /// One pair of passes for each coder, first pass first.
    public var coders: [PairAgreement]
  }

  /// The codes, in the scheme's order or the order asked for.
  public var codes: [Row]
  /// The names of the sessions of which anybody's two passes are compared, in the study's order.
  public var sessions: [String]

  /// Computes the table.
  ///
  /// - Parameters:
  ///   - study: what was coded.
  ///   - codes: the ids of the codes wanted; none means all.
  ///   - kinds: the kinds of coder wanted.
  ///   - level: what to take for independent; `nil` is, figure by figure, the trainee when the figure spans
  ///     several, else the session.
  /// - Throws: ``AnalysisError/nothingSeenTwice`` when no such coder submitted both passes over a session.
  public init(
    of study: CodedStudy, codes: [String] = [], kinds: Set<CoderKind> = [.expert],
    clusters level: ClusterLevel? = nil
  ) throws(AnalysisError) {
    let wanted = try study.codes(codes)
    let passes = study.identifiedBothPasses.filter { kinds.contains($0.coder.kind) }
    guard !passes.isEmpty else { throw .nothingSeenTwice }
    let seenTwice = Set(passes.map(\.coding.session))
    sessions = study.sessions.map(\.name).filter(seenTwice.contains)
    self.codes = CodeSheet.sheets(of: wanted, in: study.sessions, passes).map { sheet in
      let computation = AgreementComputation(sheet: sheet, kinds: kinds, level: level)
      // Coders' columns are sorted, and each coder here has two.
      let firsts = stride(from: 0, to: sheet.coders.count, by: 2)
      return Row(
        code: sheet.code, coders: firsts.compactMap { computation.pair($0, $0 + 1, in: sheet.rows) })
    }
  }
}
