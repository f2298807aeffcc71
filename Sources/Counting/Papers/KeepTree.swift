/// Ballots as a tree for Meek's method: a path from the root is the elected candidates that a
/// ballot passes on its way to the first hopeful one, where its group waits in a leaf.
///
/// What a ballot gives to each depends only on that path, so an iteration costs a visit of each
/// node, not of each ballot. A group moves at most once for each of its choices.
struct KeepTree: Sendable {
  struct Node: Sendable {
    let candidate: Int
    let parent: Int
    /// Of all ballots that come here.
    fileprivate(set) var weight: Int128 = 0
    fileprivate(set) var children: [Int] = []
    /// Waiting here, where the candidate is hopeful.
    fileprivate var groups: [UInt32] = []
  }

  let ballots: RankedBallots
  private(set) var nodes: [Node]
  /// The nodes of each candidate.
  private var nodesOf: [[Int]]
  private var positions: [UInt32]
  private var isElected: [Bool]
  /// Neither elected nor hopeful: passed over.
  private var isOut: [Bool]

  static let root = 0

  /// All ballots at their first choice that is in the count.
  init(_ ballots: RankedBallots, isIn: [Bool]) {
    self.ballots = ballots
    nodes = [Node(candidate: -1, parent: -1)]
    nodesOf = Array(repeating: [], count: ballots.candidateCount)
    positions = ballots.starts.dropLast().map(\.self)
    isElected = Array(repeating: false, count: ballots.candidateCount)
    isOut = isIn.map { !$0 }
    nodes[0].weight = ballots.countedWeight
    for group in 0..<UInt32(ballots.groupCount) { place(group, under: Self.root) }
  }

  /// From now on ballots pass the candidate, leaving a part.
  mutating func elect(_ candidate: Int) {
    isElected[candidate] = true
    for node in nodesOf[candidate] {
      let groups = nodes[node].groups
      nodes[node].groups = []
      for group in groups {
        positions[Int(group)] += 1
        place(group, under: node)
      }
    }
  }

  /// From now on ballots pass a hopeful candidate over.
  mutating func defeat(_ candidate: Int) {
    isOut[candidate] = true
    for node in nodesOf[candidate] {
      let parent = nodes[node].parent
      let groups = nodes[node].groups
      nodes[node].groups = []
      nodes[node].weight = 0
      nodes[parent].children.removeAll { $0 == node }
      for group in groups {
        positions[Int(group)] += 1
        place(group, under: parent)
      }
    }
    nodesOf[candidate] = []
  }

  private mutating func place(_ group: UInt32, under start: Int) {
    let end = ballots.starts[Int(group) + 1]
    var position = positions[Int(group)]
    var node = start
    while position < end {
      let candidate = Int(ballots.choices[Int(position)])
      if isOut[candidate] {
        position += 1
        continue
      }
      node = child(of: node, candidate)
      nodes[node].weight += ballots.weight(Int(group))
      guard isElected[candidate] else {
        nodes[node].groups.append(group)
        break
      }
      position += 1
    }
    positions[Int(group)] = position
  }

  private mutating func child(of parent: Int, _ candidate: Int) -> Int {
    for child in nodes[parent].children where nodes[child].candidate == candidate { return child }
    let new = nodes.count
    nodes.append(Node(candidate: candidate, parent: parent))
    nodes[parent].children.append(new)
    nodesOf[candidate].append(new)
    return new
  }
}
