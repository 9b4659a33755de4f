public import DebriefCore

/// How a client's messages sounded over a conversation: valence and arousal, turn by turn.
///
/// The two lines differ in dash, marker and label, so that nobody has to tell colours apart.
public struct EmotionTimeline: Sendable, Equatable {
  /// What one client turn sounded like.
  public struct Point: Sendable, Equatable {
    /// The turn's number.
    public var turn: Int
    /// Its estimated valence and arousal.
    public var affect: Affect
    /// A word for the leading emotion, for the table.
    public var emotion: String

    /// Makes a point.
    public init(turn: Int, affect: Affect, emotion: String) {
      self.turn = turn
      self.affect = affect
      self.emotion = emotion
    }
  }

  /// Where the picture stands.
  public enum Form: Sendable, Equatable {
    /// Across a page.
    case page
    /// In a narrow panel beside a conversation that goes on: smaller, and the last point has a ring.
    case panel
  }

  /// The points in the order of their turns.
  public var points: [Point]
  /// What the picture is called, for a screen reader.
  public var title: String
  /// The picture's id in its page; its parts get ids that begin with it. Unique within the page.
  public var id: String
  /// Where it stands.
  public var form: Form

  /// Makes a timeline.
  public init(points: [Point], title: String, id: String, form: Form = .page) {
    self.points = points.sorted { $0.turn < $1.turn }
    self.title = title
    self.id = id
    self.form = form
  }

  /// The picture and its table; `nil` when there is no point to show.
  public func chart() -> Chart? {
    guard let first = points.first, let last = points.last else { return nil }
    return Chart(svg: svg(from: first, to: last), table: table)
  }

  private var table: ChartTable {
    ChartTable(
      caption:
        "Estimated from the words of each client turn. Valence runs from −1 (unpleasant) to 1 (pleasant), "
        + "arousal from −1 (calm) to 1 (stirred up).",
      columns: ["Client turn", "Valence", "Arousal", "Sounds most like"],
      rows: points.map { point in
        [
          String(point.turn), Figure.text(point.affect.valence), Figure.text(point.affect.arousal),
          point.emotion,
        ]
      })
  }

  private func svg(from first: Point, to last: Point) -> String {
    let frame = TimelineFrame(turns: points.map(\.turn), form: form)
    var svg = SVG()
    svg.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": "chart chart-emotion", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-desc", "viewBox": "0 0 \(frame.width) \(frame.height)",
        "width": "\(frame.width)", "height": "\(frame.height)", "fill": "none", "stroke": "currentColor",
        "font-family": "inherit", "font-size": "\(frame.fontSize)",
      ]
    ) { svg in
      svg.element("title", ["id": "\(id)-title"], text: title)
      svg.element("desc", ["id": "\(id)-desc"], text: description(from: first, to: last))
      frame.draw(in: &svg)
      let places = labels(last, frame)
      let ringsLast = form == .panel
      TimelineLine.valence.draw(
        points, in: frame, labelAt: places.valence, ringsLast: ringsLast, svg: &svg)
      TimelineLine.arousal.draw(
        points, in: frame, labelAt: places.arousal, ringsLast: ringsLast, svg: &svg)
    }
    return svg.markup
  }

  /// The picture in words.
  private func description(from first: Point, to last: Point) -> String {
    let turns = points.count == 1 ? "1 client turn" : "\(points.count) client turns"
    return "Two lines over \(turns), each from −1 to 1. Valence (solid, round marks) goes from "
      + "\(Figure.text(first.affect.valence)) to \(Figure.text(last.affect.valence)); arousal (dashed, square "
      + "marks) goes from \(Figure.text(first.affect.arousal)) to \(Figure.text(last.affect.arousal)). "
      + "The table below holds every value."
  }

  /// Where the lines' names stand: beside their ends, moved apart when they would lie on each other.
  private func labels(_ last: Point, _ frame: TimelineFrame) -> (valence: Double, arousal: Double) {
    let valence = frame.y(last.affect.valence)
    let arousal = frame.y(last.affect.arousal)
    let overlap = 16 - abs(valence - arousal)
    guard overlap > 0 else { return (valence, arousal) }
    let shift = valence <= arousal ? overlap / 2 : -overlap / 2
    return (valence - shift, arousal + shift)
  }
}
