/// A body's season: all that is decided before the votes.
public struct Season: Sendable, Hashable {
  public var body: Body
  public var id: String
  public var name: LocalizedText
  /// "films of 2024".
  public var honouring: LocalizedText?
  /// Where the ballots are not real, the sentence that says so wherever a figure is shown.
  public var simulated: LocalizedText?
  /// What the body changes of the theme; nil for nothing.
  public var look: Look?
  /// Whether everything in it is invented, to practise with.
  public var isRehearsal = false
  /// Whether what members save counts as it stands at the close, with nothing to cast.
  public var savedCounts = false
  /// Whether two persons are needed to move off the schedule and to set ballots aside.
  public var needsTwoPersons = false
  /// Who learns a result before the night.
  public var results = ResultRule()
  public var sections: [Section]
  public var branches: [Branch]
  public var people: [Person]
  public var roles: [Role]
  public var entries: [Entry]
  /// When works are entered; nil where nobody enters them.
  public var entering: Entering?
  public var categories: [Category]
  public var rounds: [VotingRound]
  public var ceremony: Ceremony
  public var speeches: [Speech]

  public var key: SeasonID { SeasonID(body: body.id, season: id) }

  public func category(_ id: String) -> Category? { categories.first { $0.id == id } }
  public func round(_ id: String) -> VotingRound? { rounds.first { $0.id == id } }
  public func entry(_ id: String) -> Entry? { entries.first { $0.id == id } }
  public func person(_ id: String) -> Person? { people.first { $0.id == id } }

  /// The categories that members vote on in a round, in the season's order.
  public func categories(in round: VotingRound) -> [Category] {
    categories.filter { category in
      category.decision == .voted && rule(of: category, in: round) != nil
        && (round.categories.isEmpty
          ? round.kind == .nomination || audienceRound(of: category.id) == nil
          : round.categories.contains(category.id))
    }
  }

  public func rule(of category: Category, in round: VotingRound) -> CategoryRule? {
    round.kind == .nomination ? category.nominations : category.final
  }

  /// The order of the night: the cues, with any category that has none before the last one.
  public var orderOfTheNight: [Cue] {
    let cued = Set(ceremony.order.compactMap(\.category))
    let missing = categories.filter { !cued.contains($0.id) }.map {
      Cue(id: $0.id, kind: .category, category: $0.id, isRecorded: false)
    }
    var order = ceremony.order
    order.insert(contentsOf: missing, at: max(0, order.count - (missing.isEmpty ? 0 : 1)))
    return order
  }
}
