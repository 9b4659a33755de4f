extension Fragment {
  /// What the fragment holds, as dictionaries and lists: each value reflected once.
  ///
  /// The template engine would else reflect a whole value anew for each name that it looks up in it, which took nine
  /// tenths of the time that a coding page needs.
  var parts: Any { Self.parts(of: self) ?? self }

  private static func parts(of value: Any) -> Any? {
    switch value {
    case is String, is Bool, is Int: return value
    case let list as [Any]: return list.compactMap(parts)
    default: break
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.flatMap { parts(of: $0.value) }
    case .struct:
      return mirror.children.reduce(into: [String: Any]()) { parts, child in
        if let label = child.label { parts[label] = Self.parts(of: child.value) }
      }
    default: return value
    }
  }
}
