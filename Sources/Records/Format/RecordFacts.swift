public import Ballots
public import Seasons

/// `facts.json`: how many might vote and how many did, and each category's rule as frozen.
public struct RecordFacts: Sendable, Hashable {
  public struct Round: Sendable, Hashable {
    public var id: String
    public var kind: VotingRound.Kind
    public var categories: [Item]

    public init(id: String, kind: VotingRound.Kind, categories: [Item]) {
      self.id = id
      self.kind = kind
      self.categories = categories
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

  /// The final in which a category was voted on.
  public func final(of category: String) -> (round: String, item: Item)? {
    for round in rounds where round.kind == .final {
      if let item = round.categories.first(where: { $0.category.id == category }) {
        return (round.id, item)
      }
    }
    return nil
  }

  public var json: JSONValue {
    [
      "schema": "envelope.record/1", "body": .string(season.body),
      "season": .string(season.season), "origin": .string(origin), "key": .string(key),
      "rounds": .array(
        rounds.map { round in
          [
            "id": .string(round.id), "kind": .string(round.kind.rawValue),
            "categories": .array(
              round.categories.map {
                ["category": $0.category.json, "cast": .integer($0.cast)]
              }),
          ]
        }),
    ]
  }

  /// - Returns: nil for JSON of another shape.
  public init?(_ json: JSONValue) {
    guard json.string("schema") == "envelope.record/1", let body = json.string("body"),
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
      return categories.count == items.count
        ? Round(id: id, kind: kind, categories: categories) : nil
    }
    guard rounds.count == list.count else { return nil }
    self.init(
      season: SeasonID(body: body, season: season), origin: origin, key: key, rounds: rounds)
  }
}
