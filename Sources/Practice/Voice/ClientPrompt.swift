import DebriefCore
import LanguageModel

/// Fills the prompt of the client's voice.
struct ClientPrompt {
  let prompt: Prompt
  let briefing: Briefing
  /// The most words of the answer.
  let longest: Int

  private var values: [String: String] {
    let persona = briefing.scenario.persona
    return [
      "name": persona.name, "age": "\(persona.age)", "background": persona.background.trimmed,
      "style": persona.style.trimmed, "line": briefing.line.text, "words": "\(longest)",
    ]
  }

  /// What the model is asked: the instructions, the last turns, and what to say now.
  func request() throws(PromptError) -> ChatRequest {
    var messages = [ChatMessage(.system, try prompt.text("system", values))]
    let heard = briefing.heard.turns.suffix(ModelVoice.heardTurns)
    // Services want the other side to speak first.
    if heard.first?.speaker != .peer { messages.append(ChatMessage(.user, try prompt.text("start", values))) }
    for turn in heard {
      messages.append(ChatMessage(turn.speaker == .client ? .assistant : .user, turn.text))
    }
    let task = try self.task()
    if messages.last?.role == .user {
      messages[messages.count - 1].content += "\n\n" + task
    } else {
      messages.append(ChatMessage(.user, task))
    }
    return ChatRequest(messages, temperature: 0.7, topP: 0.9, maxTokens: longest * 2 + 24)
  }

  /// What it is asked after an answer of which nothing would do.
  func request(after answer: String, rule: GuardRule, carry: [String]) throws(PromptError) -> ChatRequest {
    var request = try self.request()
    var values = self.values
    values["carry"] = carry.joined(separator: ", ")
    values["problem"] = try prompt.text("wrong \(rule.rawValue)", values)
    request.messages.append(ChatMessage(.assistant, answer.isEmpty ? "…" : answer))
    request.messages.append(ChatMessage(.user, try prompt.text("again", values)))
    return request
  }

  private func task() throws(PromptError) -> String {
    var values = self.values
    values["feeling"] = try prompt.text("feels \(feeling)", values)
    values["trust"] = try prompt.text("trusts \(trust)", values)
    values["act"] = try prompt.text(section, values)
    return try prompt.text("task", values)
  }

  /// The section that tells what to do.
  private var section: String {
    switch briefing.direction.act {
    case .open: "open"
    case .disclose(let id, _):
      briefing.scenario.disclosure(id)?.cues.contains(where: \.isSubtle) == true ? "hint" : "tell"
    case .answer: "answer"
    case .react: "react"
    case .holdBack(let form): "hold back \(form.rawValue)"
    case .leave(let warmly): warmly ? "leave warmly" : "leave"
    }
  }

  private var feeling: String {
    let affect = briefing.direction.decision.affect
    return switch (affect.valence, affect.arousal) {
    case (0.1..., _): "lighter"
    case ((-0.25)..., _): "flat"
    case (_, 0.25...): "tense"
    default: "low"
    }
  }

  private var trust: String {
    switch briefing.direction.decision.trust {
    case ..<0.35: "little"
    case ..<0.6: "somewhat"
    default: "much"
    }
  }
}
