/// One award of a season.
public struct Category: Sendable, Hashable {
  /// How the winner comes about.
  public enum Decision: String, Sendable, CaseIterable {
    case voted
    /// Somebody decides: a sponsor, a jury without a count, a board.
    case decided
    case honorary
  }

  /// What a story tells apart.
  public enum Group: String, Sendable, CaseIterable {
    case picture, directing, acting, writing, other
  }

  /// What stands first on ballot, card and screen.
  public enum Lead: String, Sendable, CaseIterable {
    case title, people, detail
  }

  /// How much of the count the record publishes.
  public enum Publication: String, Sendable, CaseIterable {
    case winnerOnly = "winner-only"
    case roundTables = "round-tables"
    case fullBallots = "full-ballots"
  }

  /// In which order a ballot lists the nominees.
  public enum BallotOrder: String, Sendable, CaseIterable {
    /// As the season file has them.
    case stated
    /// Another for each member, always the same one for the same member.
    case random
  }

  public var id: String
  public var name: LocalizedText
  public var section: String?
  public var decision: Decision
  public var group: Group
  public var lead: Lead
  /// nil for the default: round tables, winner only under 20 voters.
  public var publication: Publication?
  public var ballotOrder: BallotOrder = .stated
  /// What a member declares before voting here, as that they have seen all nominees; nil for nothing.
  public var attestation: LocalizedText?
  /// What an entry must be; nil where nobody enters works here.
  public var eligibility: EligibilityRule?
  /// The entries that were found eligible here.
  public var entered: [EnteredWork] = []
  /// The entries that a committee chose of them; nil where there is no shortlist.
  public var shortlist: [String]?
  public var nominations: CategoryRule?
  public var final: CategoryRule?
  public var nominees: [Nominee]
  /// For a decided or honorary category whose outcome is no secret before the night.
  public var outcome: Outcome?

  /// Where voters are fewer, the default publishes the winner only.
  public static let fewestForTables = 20

  /// Whether ballots alone name the nominees of its final, so that nobody knows them before the count.
  public var isNamedByBallots: Bool { final?.isWritten == true }

  public func publication(voters: Int) -> Publication {
    publication ?? (voters < Self.fewestForTables ? .winnerOnly : .roundTables)
  }
}

/// An entry in a category that nominations choose among, with the people it is entered for there: a film
/// has other people as best picture than as best screenplay.
public struct EnteredWork: Sendable, Hashable {
  public var entry: String
  public var people: [String]

  public init(entry: String, people: [String]) {
    self.entry = entry
    self.people = people
  }
}

/// The rule of a category in one kind of round. Frozen when the round opens.
public struct CategoryRule: Sendable, Hashable {
  /// A counting rule's id.
  public var rule: String
  /// Places to fill.
  public var places: Int
  /// The rule's parameters that differ from its defaults.
  public var settings: [String: String]
  /// How many choices a ballot may hold; nil for all.
  public var choices: Int?
  /// In nominations: which kind of entry may be named; nil for every entry.
  public var entries: String?
  /// Branches whose members vote here; empty for every member.
  public var voters: [String]
  /// Whether a ballot holds what members write, with no list to choose from.
  public var isWritten: Bool
  /// In nominations: what becomes of the place of somebody who declines or may not be nominated.
  public var vacancy: Vacancy

  /// What a body does with a nominee's place that is given back before the announcement.
  public enum Vacancy: String, Sendable, CaseIterable {
    /// The count is run again without the name, which brings in another.
    case fill
    /// It stays empty.
    case gap
  }

  public init(
    rule: String, places: Int, settings: [String: String] = [:], choices: Int? = nil,
    entries: String? = nil, voters: [String] = [], isWritten: Bool = false,
    vacancy: Vacancy = .fill
  ) {
    self.rule = rule
    self.places = places
    self.settings = settings
    self.choices = choices
    self.entries = entries
    self.voters = voters
    self.isWritten = isWritten
    self.vacancy = vacancy
  }
}

/// An entry in a category. Its id is its identity: one film may stand twice in a category.
public struct Nominee: Sendable, Hashable {
  public var id: String
  public var entry: String
  public var people: [String]
  /// A character, song title or country.
  public var detail: LocalizedText?
  /// The credit line as the body prints it.
  public var credit: LocalizedText?
  public var isWithdrawn: Bool
}

/// How a category that is not voted ended.
public struct Outcome: Sendable, Hashable {
  public var by: String
  /// A date, YYYY-MM-DD.
  public var on: String
  public var citation: LocalizedText
  /// Nominee ids; none where the award is not given.
  public var winners: [String]

  public init(by: String, on: String, citation: LocalizedText, winners: [String]) {
    self.by = by
    self.on = on
    self.citation = citation
    self.winners = winners
  }
}

extension Nominee {
  public init(
    id: String, entry: String, people: [String] = [], detail: LocalizedText? = nil,
    credit: LocalizedText? = nil
  ) {
    self.init(
      id: id, entry: entry, people: people, detail: detail, credit: credit, isWithdrawn: false)
  }
}
