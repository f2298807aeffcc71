import Yams

/// Reads abcvoting's .abc.yaml: `num_cand`, `committeesize`, `cand_names`, and `profile`, a list of
/// voters' lists of approved candidates from 0 (or `{weight: …, approved: …}` in effect, with
/// `voter_weights` beside). Expected answers in the file are left alone. O(file).
struct ABCYAMLReader {
  private var problems = ProblemList()

  static func read(_ text: SourceText) throws(BallotFileError) -> BallotFile {
    var reader = ABCYAMLReader()
    return try reader.read(text)
  }

  private static func place(_ node: Node) -> (line: Int, column: Int) {
    (node.mark?.line ?? 1, node.mark?.column ?? 1)
  }

  private mutating func problem(_ message: String, at node: Node) {
    let (line, column) = Self.place(node)
    problems.append(Problem(line: line, column: column, message))
  }

  private mutating func read(_ text: SourceText) throws(BallotFileError) -> BallotFile {
    let root: Node?
    do {
      root = try Yams.compose(yaml: String(decoding: text.bytes, as: UTF8.self))
    } catch let error as YamlError {
      throw BallotFileError([Self.problem(error)])
    } catch {
      throw BallotFileError([Problem(line: 1, "this is not YAML: \(error)")])
    }
    guard let mapping = root?.mapping else {
      throw BallotFileError([Problem(line: 1, "a mapping with num_cand and profile is expected")])
    }
    guard let votes = mapping["profile"]?.sequence else {
      throw BallotFileError([Problem(line: 1, "no list \"profile\" stands in the file")])
    }
    let names = mapping["cand_names"]?.sequence?.map { $0.string ?? "" }
    // Without a number, as many as the highest index asks for.
    let highest = votes.compactMap { Self.items($0)?.compactMap(\.int).max() }.max()
    guard let count = mapping["num_cand"]?.int ?? names?.count ?? highest.map({ $0 + 1 }),
      (1...Roster.mostNames).contains(count)
    else {
      throw BallotFileError([
        Problem(line: 1, "\"num_cand\" must be a whole number from 1 to \(Roster.mostNames)")
      ])
    }
    if let names, names.count != count {
      problems.append(
        Problem(line: 1, "\(names.count) names in \"cand_names\" for \(count) candidates"))
    }
    if let node = mapping["num_voters"], node.int != votes.count {
      problem("\"num_voters\" is not the number of voters, \(votes.count)", at: node)
    }
    var seats: Int?
    if let node = mapping["committeesize"] {
      seats = node.int
      if !(1...count).contains(seats ?? 0) {
        problem("\"committeesize\" must be a whole number from 1 to \(count)", at: node)
      }
    }
    let weights = mapping["voter_weights"]?.sequence
    if let weights, weights.count != votes.count {
      problems.append(
        Problem(line: 1, "\(weights.count) \"voter_weights\" for \(votes.count) voters"))
    }
    var builder = ProfileBuilder()
    for (index, vote) in votes.enumerated() where problems.count < BallotFileError.limit {
      let weight = weights.flatMap { $0.indices.contains(index) ? $0[index] : nil }
      add(vote, weight, count, to: &builder)
    }
    guard problems.isEmpty else { throw problems.error }
    let candidates = (0..<count).map { index in
      Candidate(id: String(index), name: names?[index] ?? String(index))
    }
    let contest = Contest(
      title: mapping["description"]?.string ?? "", candidates: candidates, seats: seats,
      kind: .approval)
    return BallotFile(profiles: [builder.build(contest)])
  }

  private static func items(_ vote: Node) -> [Node]? {
    vote.sequence.map(Array.init) ?? vote.mapping?.map(\.key)
  }

  private mutating func add(
    _ vote: Node, _ weight: Node?, _ count: Int, to builder: inout ProfileBuilder
  ) {
    // `{1, 4}` is a set, which YAML has as the keys of a mapping.
    guard let items = Self.items(vote) else {
      return problem("a voter's list of candidates is expected", at: vote)
    }
    var marks: [Preference] = []
    var seen: Set<Int> = []
    for item in items {
      guard let index = item.int, (0..<count).contains(index) else {
        problem("\"\(item.string ?? "?")\" is not one of 0 to \(count - 1)", at: item)
        continue
      }
      if !seen.insert(index).inserted {
        problem("the voter approves candidate \(index) twice", at: item)
      }
      marks.append(marks.isEmpty ? .next(index) : .equal(index))
    }
    let text = weight?.string ?? "1"
    guard let (top, bottom) = BLTReader.parts(ofWeight: text) else {
      return problem("\"\(text)\" is no weight", at: weight ?? vote)
    }
    if !builder.add(marks, weight: top, over: bottom, line: Self.place(vote).line) {
      problem(ProfileBuilder.tooManyMessage, at: vote)
    }
  }

  private static func problem(_ error: YamlError) -> Problem {
    switch error {
    case .scanner(_, let what, let mark, _), .parser(_, let what, let mark, _),
      .composer(_, let what, let mark, _):
      Problem(line: mark.line, column: mark.column, "this is not YAML: \(what)")
    default: Problem(line: 1, "this is not YAML: \(error)")
    }
  }
}
