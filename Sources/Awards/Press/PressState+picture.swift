import Ballots

extension PressState {
  /// A picture with all that must stand beside it.
  public struct Picture: Sendable, Hashable {
    /// Of its bytes: its name in the store.
    public var name: String
    public var alt: String
    public var credit: String
    /// What may be done with it: "Handout, editorial use only".
    public var rights: String
    /// The last day on which it may be shown, as 2026-12-31; nil without an end.
    public var until: String?
    /// What it shows: `film ID`, `person ID`, or `story`.
    public var subject: String

    public init(
      name: String, alt: String, credit: String, rights: String, until: String?, subject: String
    ) {
      self.name = name
      self.alt = alt
      self.credit = credit
      self.rights = rights
      self.until = until
      self.subject = subject
    }

    var details: [String: JSONValue] {
      var object: [String: JSONValue] = [
        "name": .string(name), "alt": .string(alt), "credit": .string(credit),
        "rights": .string(rights), "subject": .string(subject),
      ]
      object["until"] = until.map(JSONValue.string)
      return object
    }

    init?(_ details: [String: JSONValue]) {
      guard let name = details["name"]?.string, let alt = details["alt"]?.string,
        let credit = details["credit"]?.string, let rights = details["rights"]?.string,
        let subject = details["subject"]?.string
      else { return nil }
      self.init(
        name: name, alt: alt, credit: credit, rights: rights, until: details["until"]?.string,
        subject: subject)
    }
  }
}
