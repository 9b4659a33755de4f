/// A picture and the same values as a table.
public struct Chart: Sendable, Equatable {
  /// The picture: one `<svg>` element to stand in a page. Its colours come from the page's style sheet and fall
  /// back to the colour of the text around it.
  public let svg: String
  /// The values of the picture, for those who read rather than look.
  public let table: ChartTable
}

/// The values of a chart.
public struct ChartTable: Sendable, Equatable {
  /// What the table holds, in a sentence.
  public let caption: String
  /// The heads of the columns.
  public let columns: [String]
  /// The rows; each has as many cells as there are columns.
  public let rows: [[String]]
}
