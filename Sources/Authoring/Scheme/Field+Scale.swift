import DebriefCore
import Guidance

extension Field {
  /// A code's scale: `binary`, or a group that names the kind of scale and holds its options or levels.
  func scale() -> Scale? {
    if case .scalar = element.content {
      guard let word = word() else { return nil }
      return word == "binary" ? .binary : unknownScale(word)
    }
    return group { fields in
      let nominal = fields.optional("nominal")
      let ordinal = fields.optional("ordinal")
      let interval = fields.optional("interval")
      let set = fields.optional("set")
      let given = [nominal, ordinal, interval, set].compactMap(\.self)
      guard given.count == 1 else {
        report(
          "`scale` names \(given.count) kinds of scale, expected one",
          "write binary, or one of nominal, ordinal, interval and set")
        return nil
      }
      return nominal?.nominalScale() ?? ordinal?.ordinalScale() ?? interval?.intervalScale()
        ?? set?.options(atLeast: 2).map(Scale.set)
    }
  }

  /// Levels or severities, `number: name`, going up.
  func levels(of item: String) -> [Level]? {
    var last: Int?
    return pairs(of: item) { number, name in
      let text = name.line()
      guard let value = number.whole(in: -1000...1000) else { return nil }
      if let last, value <= last {
        number.report("\(value) comes after \(last), expected the levels to go up", "put the lowest first")
      }
      last = value
      return text.map { Level(value: value, name: $0) }
    }
  }

  /// A further choice: its name and its options.
  func attribute() -> Attribute? {
    group { fields in
      let name = fields.required("name")?.line()
      let options = fields.required("options")?.options(atLeast: 2)
      guard let name, let options else { return nil }
      return Attribute(name: name, options: options)
    }
  }

  private func unknownScale(_ word: String) -> Scale? {
    let known = ["binary", "nominal", "ordinal", "interval", "set"]
    if known.contains(word) {
      report("the \(word) scale lacks its options or levels", "see `\(word)` in the manual of schemes")
    } else {
      report(
        "`scale` is \(quoted(word)), expected \(known.choice)",
        Spelling.closest(to: word, among: known).map { "did you mean \($0)?" } ?? "choose one of them")
    }
    return nil
  }

  private func nominalScale() -> Scale? {
    group { fields in
      let options = fields.required("options")?.options(atLeast: 2)
      let none = fields.required("none")
      guard let options, let none, let id = none.word() else { return nil }
      guard options.contains(where: { $0.id == id }) else {
        none.report(
          "`none` is \(quoted(id)), which is not one of the options",
          "name the option that stands for “not there”: \(options.map(\.id).choice)")
        return nil
      }
      return .nominal(options: options, none: id)
    }
  }

  private func ordinalScale() -> Scale? {
    guard let levels = levels(of: "level") else { return nil }
    if levels.count < 2 { report("an ordinal scale of one level", "write two levels or more") }
    return .ordinal(levels: levels)
  }

  private func intervalScale() -> Scale? {
    group { fields in
      let minimum = fields.required("minimum")?.number()
      let maximum = fields.required("maximum")
      let most = maximum?.number()
      guard let minimum, let maximum, let most else { return nil }
      if most <= minimum { maximum.report("`maximum` is not greater than `minimum`", "swap or widen them") }
      return .interval(minimum: minimum, maximum: most)
    }
  }

  /// Options, `id: name`.
  private func options(atLeast least: Int) -> [Option]? {
    let options = pairs(of: "option") { id, name -> Option? in
      let text = name.line()
      guard let word = id.word() else { return nil }
      if word.contains("|") || word.contains("\n") || word.count > 60 {
        id.report(
          "the option \(quoted(word)) cannot be written in a file of codings",
          "use a short id without | and line breaks")
      }
      return text.map { Option(id: word, name: $0) }
    }
    if let options, options.count < least {
      report(
        "`\(name)` has \(options.count) option, expected at least \(least)", "add another, or use binary")
    }
    return options
  }
}

extension Scale {
  /// What can be written as a value, for a hint.
  var choice: String {
    switch self {
    case .binary: "yes or no"
    case .nominal(let options, _): options.map(\.id).choice
    case .ordinal(let levels): levels.map { String($0.value) }.choice
    case .interval(let minimum, let maximum): "a number from \(minimum) to \(maximum)"
    case .set(let options): "any of \(options.map(\.id).joined(separator: ", ")), parted by |"
    }
  }
}
