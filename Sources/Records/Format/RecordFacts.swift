public import Ballots
public import Seasons

/// `facts.json`: how many might vote and how many did, and each category's rule as frozen.
public struct RecordFacts: Sendable, Hashable {
  public struct Round: Sendable, Hashable {
    public var id: String
    public var kind: VotingRound.Kind
    public var categories: [Item]
    /// Of which round this is one vote of several, and which; nil for a round of its own.
    public var vote: Vote?

    public init(
      id: String, kind: VotingRound.Kind, categories: [Item], vote: Vote? = nil
    ) {
      self.id = id
      self.kind = kind
      self.categories = categories
      self.vote = vote
    }
  }

  /// One of the votes in a room on one category.
  public struct Vote: Sendable, Hashable {
    public var round: String
    /// From 1.
    public var number: Int

    public init(round: String, number: Int) {
      self.round = round
      self.number = number
    }
  }

  public struct Item: Sendable, Hashable {
    public var category: VotedCategory
    /// How many slots hold a ballot.
    public var cast: Int

    public init(category: VotedCategory, cast: Int) {
      self.category = category
      self.cast = cast
    }
  }

  public var season: SeasonID
  /// The origin of the log's checkpoints, which is also the name of its key.
  public var origin: String
  /// The public key of log and manifest, in the form NAME+HASH+BASE64.
  public var key: String
  public var rounds: [Round]

  public init(season: SeasonID, origin: String, key: String, rounds: [Round]) {
    self.season = season
    self.origin = origin
    self.key = key
    self.rounds = rounds
  }

  public func item(_ round: String, _ category: String) -> Item? {
    rounds.first { $0.id == round }?.categories.first { $0.category.id == category }
  }

  /// The votes of a round on a category, in their order.
  public func votes(of round: String, on category: String) -> [(round: String, item: Item)] {
    rounds.filter { $0.vote?.round == round }
      .sorted { ($0.vote?.number ?? 0) < ($1.vote?.number ?? 0) }
      .compactMap { vote in
        vote.categories.first { $0.category.id == category }.map { (vote.id, $0) }
      }
  }

  /// What a public record may say: where a category publishes its winner alone, not what was written.
  var withoutWrittenNames: RecordFacts {
    var facts = self
    for round in facts.rounds.indices {
      for index in facts.rounds[round].categories.indices {
        let category = facts.rounds[round].categories[index].category
        if category.isHeldInVotes, category.rule.isWritten, category.publication == .winnerOnly {
          facts.rounds[round].categories[index].category.candidates = []
        }
      }
    }
    return facts
  }

  /// The final in which a category was voted on.
  public func final(of category: String) -> (round: String, item: Item)? {
    for round in rounds where round.kind == .final && round.vote == nil {
      if let item = round.categories.first(where: { $0.category.id == category }) {
        return (round.id, item)
      }
    }
    return nil
  }

  public var json: JSONValue {
    [
      "schema": "envelope.record/2", "body": .string(season.body),
      "season": .string(season.season), "origin": .string(origin), "key": .string(key),
      "rounds": .array(
        rounds.map { round in
          var object: [String: JSONValue] = [
            "id": .string(round.id), "kind": .string(round.kind.rawValue),
            "categories": .array(
              round.categories.map {
                ["category": $0.category.json, "cast": .integer($0.cast)]
              }),
          ]
          object["vote"] = round.vote.map {
            ["round": .string($0.round), "number": .integer($0.number)]
          }
          return .object(object)
        }),
    ]
  }

  /// - Returns: nil for JSON of another shape.
  public init?(_ json: JSONValue) {
    guard json.string("schema") == "envelope.record/2", let body = json.string("body"),
      let season = json.string("season"), let origin = json.string("origin"),
      let key = json.string("key"), let list = json["rounds"]?.array
    else { return nil }
    let rounds = list.compactMap { round -> Round? in
      guard let id = round.string("id"),
        let kind = round.string("kind").flatMap(VotingRound.Kind.init),
        let items = round["categories"]?.array
      else { return nil }
      let categories = items.compactMap { item -> Item? in
        guard let category = item["category"].flatMap(VotedCategory.init),
          let cast = item["cast"]?.integer
        else { return nil }
        return Item(category: category, cast: cast)
      }
      let vote = round["vote"].flatMap { vote in
        vote.string("round").flatMap { round in
          vote["number"]?.integer.map { Vote(round: round, number: $0) }
        }
      }
      return categories.count == items.count
        ? Round(id: id, kind: kind, categories: categories, vote: vote) : nil
    }
    guard rounds.count == list.count else { return nil }
    self.init(
      season: SeasonID(body: body, season: season), origin: origin, key: key, rounds: rounds)
  }
}
