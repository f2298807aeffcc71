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
    /// An award without an envelope, known before the night.
    case special
    case inMemoriam = "in-memoriam"
    case pause
  }

  /// The category's where it has one.
  public var id: String
  public var kind: Kind
  public var category: String?
  /// What it is called where it has no category: the song, the part of the show.
  public var title: LocalizedText?
  /// Person ids; empty where not recorded.
  public var presenters: [String]
  public var note: LocalizedText?
  /// Whether this place in the order is on record; otherwise it only fills the order.
  public var isRecorded: Bool
  /// How long it is to last, in seconds; nil where nobody planned it.
  public var planned: Int?

  public init(
    id: String, kind: Kind, category: String? = nil, title: LocalizedText? = nil,
    presenters: [String] = [], note: LocalizedText? = nil, isRecorded: Bool = true,
    planned: Int? = nil
  ) {
    self.id = id
    self.kind = kind
    self.category = category
    self.title = title
    self.presenters = presenters
    self.note = note
    self.isRecorded = isRecorded
    self.planned = planned
  }

  /// The longest that a cue may be planned for, in seconds.
  public static let longest = 6 * 3600

  /// Reads `3:30`, minutes and seconds.
  /// - Returns: nil for anything else, and beyond `longest`.
  public static func seconds(_ text: String) -> Int? {
    guard let match = text.wholeMatch(of: /(\d{1,3}):([0-5]\d)/), let minutes = Int(match.1),
      let seconds = Int(match.2), minutes * 60 + seconds <= longest
    else { return nil }
    return minutes * 60 + seconds
  }

  /// As `seconds` reads it.
  public static func minutes(_ seconds: Int) -> String {
    "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
  }
}

extension [Cue] {
  /// With an id for each: its category's, else its kind's, numbered where that is taken.
  func named(_ ids: [String?]) -> [Cue] {
    var cues = self
    var taken = Set(ids.compactMap { $0 } + compactMap(\.category))
    for index in cues.indices {
      if let id = ids[index] ?? cues[index].category {
        cues[index].id = id
        continue
      }
      cues[index].id = Slug.make(cues[index].kind.rawValue, unlike: taken)
      taken.insert(cues[index].id)
    }
    return cues
  }
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

    public init(
      person: String, role: String? = nil, says: LocalizedText? = nil,
      quotation: LocalizedText? = nil
    ) {
      self.person = person
      self.role = role
      self.says = says
      self.quotation = quotation
    }
  }

  public var category: String
  public var nominee: String
  public var parts: [Part]

  public init(category: String, nominee: String, parts: [Part]) {
    self.category = category
    self.nominee = nominee
    self.parts = parts
  }
}
