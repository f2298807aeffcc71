/// Somebody credited, presenting, hosting or deciding.
public struct Person: Sendable, Hashable {
  public var id: String
  /// As displayed.
  public var name: LocalizedText
  /// As sorted, "Baker, Sean"; nil where nobody said.
  public var sort: String?
  /// How to say it; nil where nobody said.
  public var say: String?

  public init(id: String, name: LocalizedText, sort: String? = nil, say: String? = nil) {
    self.id = id
    self.name = name
    self.sort = sort
    self.say = say
  }
}

/// What a person does in a season. The same person may be a juror in one section and a nominee in
/// another, and other things in other years.
public struct Role: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    case administrator, juror, chair, keyholder
    /// Calls the show.
    case caller
    case stageManager = "stage-manager"
    /// Reads a card on the night, or goes with whoever does.
    case presenter
    case press, auditor
  }

  public var person: String
  public var kind: Kind
  /// nil for the whole season.
  public var section: String?
}
