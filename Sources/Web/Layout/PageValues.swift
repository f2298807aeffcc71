import Mustache

/// A page's values with everything in them looked at once: reflection for each tag of a template, and for
/// each value around it, took most of a page's time.
struct PageValues: MustacheParent {
  private let children: [String: Any]

  func child(named name: String) -> Any? { children[name] }

  /// Structs as values by name, without what is nil; lists of them as lists; all else as it is.
  static func look(_ value: Any) -> Any? {
    if value is String || value is Bool || value is Int { return value }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.flatMap { look($0.value) }
    case .collection: return mirror.children.compactMap { look($0.value) }
    case .struct:
      var children: [String: Any] = [:]
      for child in mirror.children {
        if let label = child.label, let value = look(child.value) { children[label] = value }
      }
      return PageValues(children: children)
    default: return value
    }
  }
}
