public import Ballots
import Sealing

/// The label outside an envelope: category, set, and a code that tells nothing.
public struct NightLabel: Sendable, Hashable {
  public var category: String
  /// "A", and where there are twin sets "B".
  public var set: String
  /// Eight letters of Crockford's alphabet, without hyphen.
  public var code: String

  public init(category: String, set: String, code: String) {
    self.category = category
    self.set = set
    self.code = code
  }

  /// As people read it.
  public var grouped: String { AccessCode(typed: code)?.grouped ?? code }

  public var json: JSONValue {
    ["category": .string(category), "set": .string(set), "code": .string(code)]
  }

  /// - Returns: nil for JSON of another shape.
  public init?(_ json: JSONValue) {
    guard let category = json.string("category"), let set = json.string("set"),
      let code = json.string("code")
    else { return nil }
    self.init(category: category, set: set, code: code)
  }
}
