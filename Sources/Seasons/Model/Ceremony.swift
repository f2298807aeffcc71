/// The night.
public struct Ceremony: Sendable, Hashable {
  public var number: Int?
  /// YYYY-MM-DD.
  public var date: String
  /// A name of the time zone database.
  public var zone: String
  public var venue: LocalizedText
  /// Person ids.
  public var hosts: [String]
  public var broadcast: [String]
  /// Names on record, as printed.
  public var producers: [String]
  public var order: [Cue]
}

/// One thing after the other in the order of the night.
public struct Cue: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    case category, welcome, performance
    case inMemoriam = "in-memoriam"
    case pause
  }

  public var kind: Kind
  public var category: String?
  /// Person ids; empty where not recorded.
  public var presenters: [String]
  public var note: LocalizedText?
  /// Whether this place in the order is on record; otherwise it only fills the order.
  public var isRecorded: Bool
}

/// What was said when an award was accepted. It is shown only where its nominee wins.
public struct Speech: Sendable, Hashable {
  public struct Part: Sendable, Hashable {
    public var person: String
    public var role: String?
    /// What they said, reported.
    public var says: LocalizedText?
    /// Their own words.
    public var quotation: LocalizedText?
  }

  public var category: String
  public var nominee: String
  public var parts: [Part]
}
