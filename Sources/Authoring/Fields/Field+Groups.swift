extension Field {
  /// A list with something in it.
  ///
  /// - Parameters:
  ///   - item: what an item is called in messages.
  ///   - read: reads one item; `nil` leaves out an item whose problem has been noted.
  public func list<Value>(of item: String, _ read: (Field) -> Value?) -> [Value]? {
    guard case .list(let items) = element.content else {
      return mismatch("a list", "write each \(item) in a line of its own that begins with “- ”")
    }
    if items.isEmpty {
      report("`\(name)` is an empty list, expected at least one \(item)", "write one, or remove the field")
      return nil
    }
    return items.compactMap { log.isFull ? nil : read(Field(name: item, element: $0, log: log)) }
  }

  /// A list of texts; one text alone may stand without the list's dashes.
  public func texts(of item: String) -> [String]? {
    if case .scalar = element.content { return text().map { [$0] } }
    return list(of: item) { $0.text() }
  }

  /// A group of fields, with those that were not asked for noted as unknown.
  ///
  /// - Parameter read: asks for every field that may be there, before it returns.
  public func group<Value>(_ read: (inout Fields) -> Value?) -> Value? {
    guard case .mapping(let entries) = element.content else {
      return mismatch("a group of fields", "write “name: value” lines below it, indented")
    }
    var fields = Fields(of: self, entries: entries)
    defer { fields.reportUnknown() }
    return read(&fields)
  }

  /// A group in which the author chooses the names, such as an option's id with its name.
  ///
  /// - Parameter read: reads one entry: its name, as a field whose value is that name, and its value.
  public func pairs<Value>(of item: String, _ read: (_ name: Field, _ value: Field) -> Value?) -> [Value]? {
    guard case .mapping(let entries) = element.content else {
      return mismatch("a group of fields", "write each \(item) as “name: text” below it, indented")
    }
    if entries.isEmpty {
      report("`\(name)` is an empty group, expected at least one \(item)", "write one, or remove the field")
      return nil
    }
    return entries.compactMap { entry in
      let name = Element(content: .scalar(entry.name, isPlain: true), position: entry.position)
      return read(
        Field(name: item, element: name, log: log), Field(name: entry.name, element: entry.value, log: log))
    }
  }
}
