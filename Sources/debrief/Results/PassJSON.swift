import Analysis
import DebriefCore

/// A table of passes as JSON holds it: its pairs are written as those of coders are.
struct PassJSON: Encodable {
  var analysis = "agreement of passes"
  var scheme: StatedScheme
  var sessions: [String]
  var datasetSha256: String
  var leftOut: LeftOut
  var codes: [CodeRow]

  struct CodeRow: Encodable {
    var code: StatedCode
    var pairs: [AgreementJSON.PairRow]
  }

  init(_ table: PassTable, of source: ResultSource) {
    scheme = StatedScheme(source.scheme)
    sessions = table.sessions
    datasetSha256 = source.datasetHash
    leftOut = source.leftOut
    codes = table.codes.map { row in
      let categories = row.code.scale.categories.map(\.text)
      return CodeRow(
        code: StatedCode(row.code), pairs: row.coders.map { AgreementJSON.pair($0, categories) })
    }
  }
}
