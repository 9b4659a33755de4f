import Charts
import DebriefCore

/// What the client's messages sound like: the last one in words, all of them as lines and as a table.
struct EmotionFragment: Fragment {
  static let template = "practice-emotion"
  let isEmpty: Bool
  let turn: String
  let label: String
  let affectWords: String
  let figures: String
  let sureWords: String
  let words: [String]
  let hasWords: Bool
  let chart: String
  let caption: String
  let columns: [String]
  let rows: [Row]
  /// What has been shown, in one word: changes whenever the fragment does.
  let version: String

  /// One line of the table.
  struct Row: Sendable {
    let turn: String
    let cells: [String]
  }

  init(_ scene: PracticeScene) {
    let points = scene.estimates.sorted { $0.key < $1.key }
    let timeline = EmotionTimeline(
      points: points.map { .init(turn: $0.key, affect: $0.value.affect, emotion: $0.value.leading.rawValue) },
      title: "How \(scene.client) has sounded so far", id: "emotion-lines", form: .panel)
    let drawn = timeline.chart()
    chart = drawn?.svg ?? ""
    caption = drawn?.table.caption ?? ""
    columns = drawn?.table.columns ?? []
    rows = (drawn?.table.rows ?? []).map { Row(turn: $0.first ?? "", cells: Array($0.dropFirst())) }
    isEmpty = points.isEmpty
    let last = points.last
    turn = last.map { String($0.key) } ?? ""
    label = last?.value.leading.rawValue ?? ""
    affectWords = last?.value.affect.words ?? ""
    figures =
      last.map { last in
        "valence \(Figure.text(last.value.affect.valence)), arousal \(Figure.text(last.value.affect.arousal))"
      } ?? ""
    sureWords = last?.value.sureness ?? ""
    words = last?.value.words ?? []
    hasWords = !words.isEmpty
    version = "\(turn)-\(points.count)-\(label)-\(figures)"
  }
}

extension Affect {
  /// The point in words.
  var words: String {
    let pleasant =
      switch valence {
      case ..<(-0.5): "very unpleasant"
      case ..<(-0.15): "unpleasant"
      case ...0.15: "neither pleasant nor unpleasant"
      case ...0.5: "pleasant"
      default: "very pleasant"
      }
    let stirred =
      switch arousal {
      case ..<(-0.5): "very calm"
      case ..<(-0.15): "calm"
      case ...0.15: "neither calm nor stirred up"
      case ...0.5: "stirred up"
      default: "very stirred up"
      }
    return "\(pleasant), \(stirred)"
  }
}
