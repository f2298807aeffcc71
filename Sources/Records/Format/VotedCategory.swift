public import Ballots
public import Counting
public import Seasons

/// A category as it stood when its round opened: rule, candidates, what is published. Frozen.
public struct VotedCategory: Sendable, Hashable {
  public struct Candidate: Sendable, Hashable {
    /// A nominee's id; in nominations, an entry's.
    public var id: String
    /// What the ballot showed, unlike any other in the category.
    public var label: String
    public var isWithdrawn: Bool

    public init(id: String, label: String, isWithdrawn: Bool = false) {
      self.id = id
      self.label = label
      self.isWithdrawn = isWithdrawn
    }
  }

  /// The candidate that stands for giving no award, where the rule has one.
  public static let noAwardID = "no-award"

  /// How a category of a room ends in which no vote gave anybody enough.
  public enum Verdict: String, Sendable {
    /// Those level at the top of the last vote share the award.
    case shared
    case notAwarded = "not-awarded"
  }

  public var id: String
  public var title: String
  public var rule: CategoryRule
  public var candidates: [Candidate]
  public var publication: Category.Publication
  /// How many may vote here.
  public var eligible: Int
  /// The round's seed for ties.
  public var tieSeed: UInt64?
  /// The decisions of ties, each in the order of favour; ids. The first that names all of a tie settles it.
  public var favour: [[String]]
  /// What those in the room agreed; nil where the votes alone say.
  public var verdict: Verdict?
  /// Where members write: as which candidate each line is read, by id. Not part of the facts; a record
  /// has it in a file of its own.
  public var readings: [String: String] = [:]

  public init(
    id: String, title: String, rule: CategoryRule, candidates: [Candidate],
    publication: Category.Publication, eligible: Int, tieSeed: UInt64?, favour: [[String]] = []
  ) {
    self.id = id
    self.title = title
    self.rule = rule
    self.candidates = candidates
    self.publication = publication
    self.eligible = eligible
    self.tieSeed = tieSeed
    self.favour = favour
  }

  public var encoding: BallotEncoding {
    let most = mostNames ?? rule.choices
    return rule.isWritten
      ? BallotEncoding(lines: most)
      : BallotEncoding(candidates: candidates.count, choices: most, highest: highestScore)
  }

  /// Whether votes are held again until somebody has enough.
  public var isHeldInVotes: Bool { mostNames != nil }

  private var mostNames: Int? { (try? RuleBook.rule(rule.rule))?.mostNames(rule.settings) }

  /// The highest score that a ballot may give, where the rule adds scores up.
  public var highestScore: Int? {
    (try? RuleBook.rule(rule.rule))?.highestScore(rule.settings)
  }

  public var contest: Contest {
    Contest(
      title: title,
      candidates: candidates.map {
        Ballots.Candidate(id: $0.id, name: $0.label, isWithdrawn: $0.isWithdrawn)
      }, seats: rule.places)
  }

  /// Counts ballots by the frozen rule.
  public func count(_ profile: Profile) throws(CountingError) -> Count {
    var ties: [TieStep] = []
    for decision in favour {
      ties.append(.favour(decision.compactMap { id in candidates.firstIndex { $0.id == id } }))
    }
    if let tieSeed { ties.append(.draw(seed: tieSeed)) }
    var count = try RuleBook.rule(rule.rule).count(
      profile, seats: rule.places, set: rule.settings, ties: ties)
    if let verdict { count.end(isShared: verdict == .shared) }
    return count
  }

  public func profile(_ ballots: some Sequence<FilledBallot>) -> Profile {
    profile(ballots.map { ($0, 0) }, tags: [])
  }

  /// The ballots of votes that were held one after another, in their order.
  public func profile(votes: [[FilledBallot]]) -> Profile {
    profile(
      votes.enumerated().flatMap { index, ballots in ballots.map { ($0, index + 1) } },
      tags: votes.indices.map { String($0 + 1) })
  }

  private func profile(
    _ ballots: [(FilledBallot, Int)], tags: [String]
  ) -> Profile {
    var builder = ProfileBuilder()
    let numbers = Dictionary(
      candidates.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (ballot, tag) in ballots {
      var ballot = ballot
      if case .written(let lines) = ballot {
        // Two spellings of one title on a ballot are one, at the first.
        var seen: Set<Int> = []
        ballot = .named(
          lines.compactMap { readings[$0].flatMap { numbers[$0] } }
            .filter { seen.insert($0).inserted })
      }
      // One a voter: far below the builder's limit.
      _ = builder.add(ballot, tag: tag, weight: 1)
    }
    var contest = contest
    contest.tags = tags
    return builder.build(contest)
  }

  /// All lines that ballots hold, as written.
  public func writtenLines(_ ballots: some Sequence<FilledBallot>) -> Set<String> {
    ballots.reduce(into: []) { lines, ballot in
      if case .written(let own) = ballot { lines.formUnion(own) }
    }
  }

  /// More bytes than this category's count can take as JSON, whoever wins: so that every sealed
  /// count of a final has one length.
  /// - Parameter votes: how many were held, where they are held again.
  public func largestCount(votes: Int = 0) -> Int {
    let name = candidates.map { $0.label.utf8.count * 2 }.max() ?? 0
    let n = candidates.count
    // A row holds names, keys, indentation and an exact number of up to 600 digits.
    let row = name + (rule.rule == "stv-academy" || highestScore != nil ? 700 : 120)
    let fixed = 8192 + title.utf8.count * 2 + n * (2 * name + 160)
    let bound = fixed + (max(n, votes) + 2) * (1024 + (3 * n + 4) * 2 * row)
    return (bound + 4095) / 4096 * 4096
  }
}

extension VotedCategory {
  public var json: JSONValue {
    var object: [String: JSONValue] = [
      "id": .string(id), "title": .string(title), "rule": rule.json,
      "candidates": .array(
        candidates.map { candidate in
          var object: [String: JSONValue] = [
            "id": .string(candidate.id), "label": .string(candidate.label),
          ]
          if candidate.isWithdrawn { object["withdrawn"] = true }
          return .object(object)
        }),
      "publication": .string(publication.rawValue), "eligible": .integer(eligible),
    ]
    object["tieSeed"] = tieSeed.map { .integer(Int(clamping: $0)) }
    if !favour.isEmpty {
      object["favour"] = .array(favour.map { .array($0.map(JSONValue.string)) })
    }
    object["verdict"] = verdict.map { .string($0.rawValue) }
    return .object(object)
  }

  /// - Returns: nil for JSON of another shape.
  public init?(_ json: JSONValue) {
    guard let id = json.string("id"), let title = json.string("title"),
      let rule = json["rule"].flatMap(CategoryRule.init),
      let list = json["candidates"]?.array,
      let publication = json.string("publication").flatMap(Category.Publication.init),
      let eligible = json["eligible"]?.integer, eligible >= 0, list.count <= 65535
    else { return nil }
    let candidates = list.compactMap { item -> Candidate? in
      guard let id = item.string("id"), let label = item.string("label") else { return nil }
      return Candidate(id: id, label: label, isWithdrawn: item["withdrawn"]?.bool ?? false)
    }
    guard candidates.count == list.count else { return nil }
    self.init(
      id: id, title: title, rule: rule, candidates: candidates, publication: publication,
      eligible: eligible,
      tieSeed: json["tieSeed"]?.integer.flatMap { UInt64(exactly: $0) },
      favour: json["favour"]?.array?.map { $0.array?.compactMap(\.string) ?? [] } ?? [])
    verdict = json.string("verdict").flatMap(Verdict.init)
  }
}

extension CategoryRule {
  /// - Returns: nil for JSON of another shape.
  public init?(_ json: JSONValue) {
    guard let rule = json.string("rule"), let places = json["places"]?.integer,
      (1...1000).contains(places)
    else { return nil }
    self.init(
      rule: rule, places: places, settings: json["set"]?.object?.compactMapValues(\.string) ?? [:],
      choices: json["choices"]?.integer, entries: json.string("entries"),
      voters: json["voters"]?.array?.compactMap(\.string) ?? [],
      isWritten: json["written"]?.bool ?? false,
      vacancy: json.string("vacancy").flatMap(Vacancy.init) ?? .fill)
  }
}
