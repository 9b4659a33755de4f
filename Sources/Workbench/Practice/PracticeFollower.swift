import DebriefCore
import Practice
import Store

/// Somebody who follows a session in one tab: knows what that tab has been told, and tells it what is new.
///
/// Turns carry their place as the event's id, so that a browser that comes back says how far it was. Everything else
/// is told whole each time it changes; being told it twice does no harm.
actor PracticeFollower {
  private let templates: PageTemplates
  private let signIn: SignIn
  private var position: ScenePosition
  private var told: [String: String] = [:]

  init(at position: ScenePosition, templates: PageTemplates, for signIn: SignIn) {
    self.position = position
    self.templates = templates
    self.signIn = signIn
  }

  /// What has to be told to be up to date with a scene.
  func news(of scene: PracticeScene) throws -> [ServerEvent] {
    // A place beyond the scene belongs to something else: all is told anew.
    if position.turns > scene.turns.count || position.marks > scene.marks.count { position = .start }
    return try turns(of: scene) + parts(of: scene) + standing(of: scene)
  }

  private struct TurnNews: Encodable {
    let turn: Int
    let speaker: String
    let html: String
  }

  private struct PartNews: Encodable {
    let part: String
    let version: String
    let html: String
  }

  private struct StandingNews: Encodable {
    let standing: String
    let turn: Int
    let heard: String
    let trouble: String?
    let waysOn: [String]
  }

  private func turns(of scene: PracticeScene) throws -> [ServerEvent] {
    let remarked = Set(scene.marks.dropFirst(position.marks).map(\.turn))
    let due = scene.turns.filter { $0.number > position.turns || remarked.contains($0.number) }
    var events: [ServerEvent] = []
    for turn in due {
      position.turns = max(position.turns, turn.number)
      if turn == due.last { position.marks = scene.marks.count }
      let fragment = TurnsFragment(scene, turns: [turn], for: signIn)
      let news = TurnNews(
        turn: turn.number, speaker: turn.speaker.rawValue, html: try templates.html(fragment))
      events.append(try ServerEvent("turn", news, id: position.text))
    }
    return events
  }

  private func parts(of scene: PracticeScene) throws -> [ServerEvent] {
    var events: [ServerEvent] = []
    if scene.condition.suggestions {
      let fragment = SuggestionsFragment(scene)
      if let event = try part("suggestions", fragment.version, fragment) { events.append(event) }
    }
    if scene.condition.emotionDisplay {
      let fragment = EmotionFragment(scene)
      if let event = try part("emotion", fragment.version, fragment) { events.append(event) }
    }
    return events
  }

  private func part(_ name: String, _ version: String, _ fragment: some Fragment) throws
    -> ServerEvent?
  {
    guard told.updateValue(version, forKey: name) != version else { return nil }
    return try ServerEvent(
      "part", PartNews(part: name, version: version, html: try templates.html(fragment)))
  }

  private func standing(of scene: PracticeScene) throws -> [ServerEvent] {
    let trouble = scene.trouble.map { [$0.message, $0.hint].compactMap { $0 }.joined(separator: " ") }
    let event = try ServerEvent(
      "standing",
      StandingNews(
        standing: scene.standing.rawValue, turn: scene.lastClientTurn, heard: scene.heard, trouble: trouble,
        waysOn: scene.trouble?.waysOn.map(\.rawValue) ?? []))
    guard told.updateValue(event.data, forKey: "standing") != event.data else { return [] }
    return [event]
  }
}
