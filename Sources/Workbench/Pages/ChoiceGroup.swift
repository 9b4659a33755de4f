import DebriefCore

/// Buttons that belong together: the values of a code, its severities, or its further choice.
struct ChoiceGroup: Sendable {
  let label: String
  let field: String
  let choices: [Choice]

  /// One button. Pressing a chosen one takes the choice back.
  struct Choice: Sendable {
    let act: String
    let choice: String
    let digit: String
    let hasDigit: Bool
    let name: String
    let isChosen: Bool
  }

  /// The buttons of a code, in the order in which digits choose them. A binary code has none for its value: its own
  /// key sets it.
  static func groups(of code: Code, _ coding: Coding?) -> [ChoiceGroup] {
    var digits = Digits()
    return [
      values(of: code.scale, coding, &digits),
      severities(of: code, coding, &digits),
      attribute(of: code, coding, &digits),
    ].compactMap { $0 }
  }

  private static func values(of scale: Scale, _ coding: Coding?, _ digits: inout Digits) -> ChoiceGroup? {
    switch scale {
    case .binary, .interval: nil
    case .nominal(let options, _):
      ChoiceGroup(
        label: "One of", field: "value",
        choices: options.map { option in
          let isChosen = coding?.value == .option(option.id)
          return Choice(
            "value=\(option.id)", isChosen ? "clear" : nil, digits.next(), option.name, isChosen)
        })
    case .ordinal(let levels):
      ChoiceGroup(
        label: "Level", field: "value",
        choices: levels.map { level in
          let isChosen = coding?.value == .level(level.value)
          return Choice(
            "value=\(level.value)", isChosen ? "clear" : nil, digits.next(level.value),
            "\(level.value) · \(level.name)", isChosen)
        })
    case .set(let options):
      ChoiceGroup(
        label: "Any of", field: "choose",
        choices: options.map { option in
          let isChosen = if case .options(let ids)? = coding?.value { ids.contains(option.id) } else { false }
          return Choice(
            "choose=\(option.id)", isChosen ? "drop=\(option.id)" : nil, digits.next(), option.name, isChosen)
        })
    }
  }

  private static func severities(
    of code: Code, _ coding: Coding?, _ digits: inout Digits
  ) -> ChoiceGroup? {
    guard !code.severities.isEmpty else { return nil }
    return ChoiceGroup(
      label: "Severity", field: "severity",
      choices: code.severities.map { level in
        let isChosen = coding?.severity == level.value
        return Choice(
          "severity=\(level.value)", isChosen ? "severity=" : nil, digits.next(level.value), level.name,
          isChosen)
      })
  }

  private static func attribute(of code: Code, _ coding: Coding?, _ digits: inout Digits) -> ChoiceGroup? {
    guard let attribute = code.attribute else { return nil }
    return ChoiceGroup(
      label: attribute.name.prefix(1).uppercased() + attribute.name.dropFirst(), field: "attribute",
      choices: attribute.options.map { option in
        let isChosen = coding?.attribute == option.id
        return Choice(
          "attribute=\(option.id)", isChosen ? "attribute=" : nil, digits.next(), option.name, isChosen)
      })
  }
}

extension ChoiceGroup.Choice {
  /// A choice; `undo` is what pressing it does when it is chosen.
  init(_ choice: String, _ undo: String?, _ digit: String?, _ name: String, _ isChosen: Bool) {
    act = undo ?? choice
    self.choice = choice
    self.digit = digit ?? ""
    hasDigit = digit != nil
    self.name = name
    self.isChosen = isChosen
  }
}

/// Hands out the digits of a code's buttons: a level's own number where it is free, else the next one.
struct Digits {
  private var last = 0

  /// The next digit; `nil` when there is none left.
  mutating func next(_ wanted: Int? = nil) -> String? {
    let digit = max(wanted ?? 0, last + 1)
    guard digit <= 9 else { return nil }
    last = digit
    return String(digit)
  }
}
