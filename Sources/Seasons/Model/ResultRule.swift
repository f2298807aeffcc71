import Texts

/// Who learns a result before the night, and when everybody does.
public struct ResultRule: Sendable, Hashable {
  public enum Learns: String, Sendable, CaseIterable {
    /// Nobody before an envelope is opened on the night.
    case nobody
    /// Those named may look before, with a keyholder.
    case named
    /// Everybody at once, when it is counted: there is no night.
    case everyone
  }

  public var learns: Learns
  /// Staff, by name.
  public var persons: [String]

  public init(learns: Learns = .nobody, persons: [String] = []) {
    self.learns = learns
    self.persons = persons
  }

  /// What a body tells its members.
  public var sentence: String {
    switch learns {
    case .nobody: say("Nobody learns a result before its envelope is opened.")
    case .named:
      say(
        "Before the night \(persons.joined(separator: ", ")) may look at results, and each look stands in the journal. All others learn them when the envelopes are opened."
      )
    case .everyone: say("Everybody learns the results at once, when they are counted.")
    }
  }
}
