import Ballots

/// The margin of an instant runoff with few candidates: over all orders of elimination that end with
/// another winner, the fewest ballots that must change for that order.
///
/// Branching from the end of the order, with a linear program for each partial one: Magrino, Rivest and
/// Shen, "Computing the Margin of Victory in IRV Elections" (EVT/WOTE 2011); Blom, Teague, Stuckey and
/// Tidhar (2016). The programs are solved exactly.
struct RunoffMargin {
  private let papers: RankedBallots
  private let standing: [Int]
  private let contest: Contest
  /// Partial orders looked at before giving up.
  private static let mostNodes = 20_000
  static let mostCandidates = 6

  init(_ papers: RankedBallots, _ contest: Contest) {
    self.papers = papers
    self.contest = contest
    standing = contest.standing
  }

  private struct Node {
    /// The last candidates standing: in the order in which they go, the winner last.
    var order: [Int]
    var bound: Int
    /// Of the program, where it is whole and the order complete.
    var change: [(ballot: [Int], by: Int)]?
  }

  struct Found {
    var bound: Int
    var order: [Int]
    /// nil where the program's numbers are not whole.
    var change: [(ballot: [Int], by: Int)]?
  }

  /// The least number over all orders, and ballots to remove (below zero) and add for it.
  func search(winner: Int) -> Found? {
    var open: [Node] = []
    for other in standing where other != winner {
      if let node = node([other]) { open.append(node) }
    }
    var looked = 0
    while let index = open.indices.min(by: { open[$0].bound < open[$1].bound }) {
      let node = open.remove(at: index)
      if node.order.count == standing.count {
        return Found(bound: node.bound, order: node.order, change: node.change)
      }
      looked += 1
      if looked > Self.mostNodes { return nil }
      for candidate in standing where !node.order.contains(candidate) {
        if let next = self.node([candidate] + node.order) { open.append(next) }
      }
    }
    return nil
  }

  /// A partial order with the fewest changes that it needs; nil where no change brings it about.
  private func node(_ order: [Int]) -> Node? {
    if order.count == 1 { return Node(order: order, bound: 0) }
    let kinds = Kinds(order)
    var numbers = [Int](repeating: 0, count: kinds.list.count)
    for group in 0..<papers.groupCount {
      let choices = papers.choices(of: group).map { Int($0) }
      let kind = kinds.kind(of: choices)
      numbers[kind] += Int(clamping: papers.weight(group))
    }
    var program = Program(kinds: kinds, numbers: numbers)
    switch program.solve() {
    case .infeasible: return nil
    case .gaveUp: return Node(order: order, bound: 0)
    case .solved(let solution):
      var node = Node(order: order, bound: solution.wholeCost)
      if order.count == standing.count, let values = solution.wholeValues {
        node.change = kinds.list.indices.compactMap { kind in
          let by = values[kind] - values[kinds.list.count + kind]
          return by == 0 ? nil : (kinds.ballot(kind), by)
        }
      }
      return node
    }
  }

  /// Ballots that are with the same candidate in every round of an order.
  struct Kinds {
    let order: [Int]
    /// For each kind, with whom it is in each round: an index into `order`; -1 for nobody.
    private(set) var list: [[Int]] = []
    private var indexes: [[Int]: Int] = [:]

    init(_ order: [Int]) {
      self.order = order
      extend([])
      for (index, kind) in list.enumerated() { indexes[kind] = index }
    }

    /// Rounds until one is left.
    var rounds: Int { order.count - 1 }

    private mutating func extend(_ path: [Int]) {
      let round = path.count
      guard round < rounds else {
        list.append(path)
        return
      }
      if let last = path.last, last != round - 1 {
        // Whoever has the ballot is still in.
        extend(path + [last])
      } else {
        extend(path + [-1])
        for holder in round..<order.count { extend(path + [holder]) }
      }
    }

    func kind(of choices: [Int]) -> Int {
      let places = choices.compactMap { order.firstIndex(of: $0) }
      let path = (0..<rounds).map { round in places.first { $0 >= round } ?? -1 }
      return indexes[path] ?? 0
    }

    /// The shortest ballot of a kind.
    func ballot(_ kind: Int) -> [Int] {
      var names: [Int] = []
      for holder in list[kind] where holder >= 0 && names.last != order[holder] {
        names.append(order[holder])
      }
      return names
    }
  }

  /// Minimise the ballots added, as many being removed, so that in each round the next of the order has
  /// no more than any other.
  private struct Program {
    private var simplex: IntegerSimplex

    init(kinds: Kinds, numbers: [Int]) {
      let count = kinds.list.count
      var constraints: [(coefficients: [Int], atLeast: Int)] = []
      for round in 0..<kinds.rounds {
        for other in (round + 1)..<kinds.order.count {
          let lead = kinds.list.map { path in
            path[round] == other ? 1 : path[round] == round ? -1 : 0
          }
          let now = zip(lead, numbers).reduce(0) { $0 + $1.0 * $1.1 }
          constraints.append((lead + lead.map { -$0 }, -now))
        }
      }
      let more = [Int](repeating: 1, count: count)
      constraints.append((more + more.map { -$0 }, 0))
      constraints.append((more.map { -$0 } + more, 0))
      for kind in 0..<count {
        var row = [Int](repeating: 0, count: count * 2)
        row[count + kind] = -1
        constraints.append((row, -numbers[kind]))
      }
      simplex = IntegerSimplex(
        costs: more + [Int](repeating: 0, count: count), constraints: constraints)
    }

    mutating func solve() -> IntegerSimplex.Outcome { simplex.solve() }
  }

  /// The profile after a change; nil where ballots to remove are not there.
  func changed(
    _ profile: Profile, _ change: [(ballot: [Int], by: Int)], order: [Int]
  ) -> Profile? {
    let kinds = Kinds(order)
    var remove: [Int: Int128] = [:]
    var builder = ProfileBuilder()
    for (ballot, by) in change {
      if by < 0 {
        remove[kinds.kind(of: ballot), default: 0] += Int128(-by)
      } else {
        _ = builder.add(ballot.map(Preference.next), weight: Int128(by))
      }
    }
    for group in 0..<papers.groupCount {
      let choices = papers.choices(of: group).map { Int($0) }
      let kind = kinds.kind(of: choices)
      let taken = min(remove[kind] ?? 0, papers.weight(group))
      remove[kind, default: 0] -= taken
      if papers.weight(group) > taken {
        _ = builder.add(choices.map(Preference.next), weight: papers.weight(group) - taken)
      }
    }
    return remove.values.allSatisfy { $0 == 0 } ? builder.build(profile.contest) : nil
  }
}

extension InstantRunoff: MarginMethod {
  func marginBound(_ profile: Profile, _ count: Count) throws(CountingError) -> MarginBound? {
    let contest = profile.contest
    guard count.seats == 1, seatFilling == .again, count.winners.count == 1,
      contest.undeclared.isEmpty, fewestFirstChoices == 0, majority == .live,
      contest.standing.count <= RunoffMargin.mostCandidates,
      reading.equalRanks != .exhaustIfSeveral, reading.equalRanks != .allOrders
    else { return nil }
    let papers = try RankedBallots(profile, reading)
    guard papers.denominator == 1, papers.countedWeight <= Int128(Int32.max),
      let found = RunoffMargin(papers, contest).search(winner: count.tabulation.winners[0])
    else { return nil }
    var bound = MarginBound(
      atLeast: found.bound,
      method: "every order of elimination with another winner, by linear programs over kinds of "
        + "ballots (Magrino, Rivest and Shen 2011; Blom and others 2016)")
    if let change = found.change,
      let changed = RunoffMargin(papers, contest).changed(profile, change, order: found.order)
    {
      bound.example = (changed, found.bound)
    }
    return bound
  }
}
