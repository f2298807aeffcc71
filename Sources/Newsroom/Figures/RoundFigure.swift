public import Ballots

/// A count as bars: a bar a candidate, a piece for each round's votes, the later the deeper; who had most at last on
/// top.
public struct RoundFigure: Sendable, Hashable {
  public struct Bar: Sendable, Hashable {
    public var name: String
    /// The last value, exactly as the count has it.
    public var total: String
    /// Where each piece begins and ends, of the longest bar; one piece where a round took votes away.
    public var pieces: [Piece]
    public var isWinner: Bool
    /// The round after which the candidate was out; nil for those in the last round.
    public var outAfter: Int?
  }

  public struct Piece: Sendable, Hashable {
    public var from: Double
    public var to: Double
    /// 0 for the first round.
    public var round: Int
  }

  /// A line of the table: the values of one candidate by round, empty where it is no longer in.
  public struct Line: Sendable, Hashable {
    public var name: String
    public var values: [String]
    public var isWinner: Bool
  }

  public struct Tie: Sendable, Hashable {
    public var round: Int
    public var candidates: [String]
    /// What was tied for and what decided it, in the count's own words.
    public var what: String
    public var resolvedBy: String
  }

  public let bars: [Bar]
  public let lines: [Line]
  public let rounds: Int
  /// By round; empty where none are.
  public let exhausted: [String]
  public let ties: [Tie]
  /// Whether the values are votes, which add up.
  public let isVotes: Bool
  /// By how many votes the winner was ahead of the next in the last round; nil where they are no whole votes or
  /// there are several winners.
  public let lead: (votes: Int, next: String)?

  public static func == (a: RoundFigure, b: RoundFigure) -> Bool {
    a.bars == b.bars && a.lines == b.lines && a.ties == b.ties
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(bars) }

  /// - Returns: nil for JSON that is no count with rounds.
  /// - Complexity: O(candidates × rounds).
  public init?(_ count: JSONValue) {
    guard let list = count["rounds"]?.array, !list.isEmpty, let last = list.last else { return nil }
    let winners = count["winners"]?.array?.compactMap(\.string) ?? []
    var names: [String] = []
    var values: [String: [Int: String]] = [:]
    for (index, round) in list.enumerated() {
      for (name, value) in round["tallies"]?.object ?? [:] {
        if values[name] == nil { names.append(name) }
        values[name, default: [:]][index] = value.string
      }
    }
    rounds = list.count
    isVotes = last.string("measure") == nil
    func numbers(_ name: String) -> [(round: Int, value: Double)] {
      (values[name] ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, Self.number($0.value)) }
    }
    let end = list.count - 1
    let order = names.sorted { a, b in
      let (one, other) = (numbers(a), numbers(b))
      func key(_ name: String, _ list: [(round: Int, value: Double)]) -> (Int, Int, Double) {
        (winners.contains(name) ? 1 : 0, list.last?.round ?? -1, list.last?.value ?? 0)
      }
      let (x, y) = (key(a, one), key(b, other))
      return x == y ? a < b : x > y
    }
    let most = names.flatMap { numbers($0).map(\.value) }.max() ?? 0
    bars = order.map { name in
      let list = numbers(name)
      let top = list.last?.value ?? 0
      var pieces: [Piece] = []
      if most > 0 {
        var before = 0.0
        for (round, value) in list where value > before {
          pieces.append(Piece(from: before / most, to: value / most, round: round))
          before = value
        }
        let hasFallen = zip(list, list.dropFirst()).contains { $0.value > $1.value }
        if hasFallen { pieces = [Piece(from: 0, to: top / most, round: 0)] }
      }
      let out = list.last.map(\.round) ?? 0
      return Bar(
        name: name, total: values[name]?[out] ?? "0", pieces: pieces,
        isWinner: winners.contains(name), outAfter: out < end ? out + 1 : nil)
    }
    lines = order.map { name in
      Line(
        name: name, values: (0...end).map { values[name]?[$0] ?? "" },
        isWinner: winners.contains(name))
    }
    let gone = list.map { $0.string("exhausted") ?? "" }
    exhausted = gone.allSatisfy { $0.isEmpty || $0 == "0" } ? [] : gone
    ties = (count["ties"]?.array ?? []).compactMap { tie in
      guard let round = tie["round"]?.integer, let by = tie.string("resolvedBy") else { return nil }
      return Tie(
        round: round, candidates: tie["candidates"]?.array?.compactMap(\.string) ?? [],
        what: tie.string("for") ?? "", resolvedBy: by)
    }
    var lead: (votes: Int, next: String)?
    if isVotes, winners.count == 1, let own = values[winners[0]]?[end].flatMap({ Int($0) }) {
      let others = names.filter { $0 != winners[0] }.compactMap { name in
        values[name]?[end].flatMap { Int($0) }.map { (votes: $0, name: name) }
      }
      if let next = others.max(by: { ($0.votes, $1.name) < ($1.votes, $0.name) }) {
        lead = (own - next.votes, next.name)
      }
    }
    self.lead = lead
  }

  /// For drawing alone: "421/4" as 105.25.
  static func number(_ text: String) -> Double {
    let parts = text.split(separator: "/").map(String.init)
    guard let first = parts.first.flatMap({ Double($0) }) else { return 0 }
    guard parts.count == 2, let second = Double(parts[1]), second != 0 else { return first }
    return first / second
  }
}
