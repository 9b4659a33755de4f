import Authoring
import DebriefCore
import Guidance
import Practice

/// Lets somebody at a keyboard look at a case before it begins, and take another one without saying why.
struct CaseChoice {
  /// The screen for a case.
  let screen: (Authored<Scenario>) -> RecordScreen

  /// Shows cases until one is taken.
  ///
  /// - Returns: the case that was taken, with its screen; `nil` when none was.
  func settle(
    _ first: Authored<Scenario>, with inputs: AsyncStream<PeerInput>
  ) async -> (authored: Authored<Scenario>, screen: RecordScreen)? {
    var offered = first
    while true {
      let screen = screen(offered)
      screen.introduce(offered.value)
      guard let answer = await answer(on: screen, with: inputs) else { return nil }
      guard let other = answer else { return (offered, screen) }
      offered = other
    }
  }

  /// What the trainee decides: no case at all (`nil`), the one that is shown (`.some(nil)`), or another one.
  private func answer(
    on screen: RecordScreen, with inputs: AsyncStream<PeerInput>
  ) async -> Authored<Scenario>?? {
    let others = ((try? Shelf.scenarios.shipped()) ?? []).map(\.value.id).joined(separator: ", ")
    screen.say(OutOfRoleTexts.choice)
    screen.say("Enter begins. /end leaves. Another case by its id: \(others).")
    screen.ask(.message)
    for await input in inputs {
      guard case .line(let line) = input else { return nil }
      screen.heard()
      let name = String(line.filter { !$0.isWhitespace })
      if name.isEmpty { return .some(nil) }
      if ["/end", "/stop", "/quit"].contains(name.lowercased()) { return nil }
      do {
        return .some(try Shelf.scenarios.load(name))
      } catch {
        screen.say(error.message + (error.hint.map { " " + $0 } ?? ""))
      }
      screen.ask(.message)
    }
    return nil
  }
}
