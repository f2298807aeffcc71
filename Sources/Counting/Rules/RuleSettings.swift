import Ballots

/// The values of a rule's parameters, checked: those given, defaults for the rest.
public struct RuleSettings: Sendable {
  private let values: [String: String]

  /// - Throws: `CountingError` for a name that the rule does not know or a value it does not allow.
  init(_ given: [String: String], for rule: Rule) throws(CountingError) {
    var values: [String: String] = [:]
    for parameter in rule.parameters { values[parameter.name] = parameter.defaultValue }
    for (name, value) in given.sorted(by: { $0.key < $1.key }) {
      guard let parameter = rule.parameters.first(where: { $0.name == name }) else {
        let hint =
          rule.parameters.isEmpty
          ? "it has none" : Spelling.hint(for: name, among: rule.parameters.map(\.name))
        throw .unknownParameter(name, rule: rule.id, hint: hint)
      }
      guard parameter.accepts(value) else {
        throw .badValue(value, parameter: name, allowed: parameter.allowed)
      }
      values[name] = value
    }
    self.values = values
  }

  /// The value of a parameter that the rule has.
  func text(_ name: String) -> String { values[name] ?? "" }
  func integer(_ name: String) -> Int { Int(text(name)) ?? 0 }
  func flag(_ name: String) -> Bool { text(name) == "yes" }

  subscript(_ name: String) -> String? { values[name] }
}
