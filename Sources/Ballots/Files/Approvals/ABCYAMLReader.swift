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
    let plain = try ABCYAMLVotes(text)
    let root: Node?
    do {
      root = try Yams.compose(yaml: String(decoding: plain.rest, as: UTF8.self))
    } catch let error as YamlError {
      throw BallotFileError([Self.problem(error)])
    } catch {
      throw BallotFileError([Problem(line: 1, "this is not YAML: \(error)")])
    }
    guard let mapping = root?.mapping else {
      throw BallotFileError([Problem(line: 1, "a mapping with num_cand and profile is expected")])
    }
    let nodes = plain.count > 0 ? [] : mapping["profile"]?.sequence.map(Array.init)
    guard let nodes else {
      throw BallotFileError([Problem(line: 1, "no list \"profile\" stands in the file")])
    }
    let voters = plain.count + nodes.count
    let names = mapping["cand_names"]?.sequence?.map { $0.string ?? "" }
    // Without a number, as many as the highest index asks for.
    let highest = max(
      nodes.compactMap { Self.items($0)?.compactMap(\.int).max() }.max() ?? -1,
      plain.highest ?? -1)
    let count = mapping["num_cand"]?.int ?? names?.count ?? min(highest, Roster.mostNames) + 1
    guard (1...Roster.mostNames).contains(count) else {
      throw BallotFileError([
        Problem(line: 1, "\"num_cand\" must be a whole number from 1 to \(Roster.mostNames)")
      ])
    }
    if let names, names.count != count {
      problems.append(
        Problem(line: 1, "\(names.count) names in \"cand_names\" for \(count) candidates"))
    }
    if let node = mapping["num_voters"], node.int != voters {
      problem("\"num_voters\" is not the number of voters, \(voters)", at: node)
    }
    var seats: Int?
    if let node = mapping["committeesize"] {
      seats = node.int
      if !(1...count).contains(seats ?? 0) {
        problem("\"committeesize\" must be a whole number from 1 to \(count)", at: node)
      }
    }
    let weights = mapping["voter_weights"]?.sequence
    if let weights, weights.count != voters {
      problems.append(
        Problem(line: 1, "\(weights.count) \"voter_weights\" for \(voters) voters"))
    }
    var builder = ProfileBuilder()
    for index in 0..<voters where problems.count < BallotFileError.limit {
      let weight = weights.flatMap { $0.indices.contains(index) ? $0[index] : nil }
      if plain.count > 0 {
        add(plain[index], weight, count, to: &builder)
      } else {
        add(nodes[index], weight, count, to: &builder)
      }
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
    let place = Self.place(vote)
    let indexes = items.compactMap { item in
      if item.int == nil {
        problem("\"\(item.string ?? "?")\" is no candidate's number", at: item)
      }
      return item.int.map { Int32(clamping: $0) }
    }
    add(
      ABCYAMLVotes.Vote(candidates: indexes[...], line: place.line, column: place.column), weight,
      count, to: &builder)
  }

  private mutating func add(
    _ vote: ABCYAMLVotes.Vote, _ weight: Node?, _ count: Int, to builder: inout ProfileBuilder
  ) {
    var marks: [Preference] = []
    var seen: Set<Int32> = []
    func problem(_ message: String) -> Problem {
      Problem(line: vote.line, column: vote.column, message)
    }
    for index in vote.candidates {
      guard (0..<count).contains(Int(index)) else {
        problems.append(problem("\"\(index)\" is not one of 0 to \(count - 1)"))
        continue
      }
      if !seen.insert(index).inserted {
        problems.append(problem("the voter approves candidate \(index) twice"))
      }
      marks.append(marks.isEmpty ? .next(Int(index)) : .equal(Int(index)))
    }
    let place = (line: vote.line, column: vote.column)
    let text = weight?.string ?? "1"
    guard let (top, bottom) = BLTReader.parts(ofWeight: text) else {
      let place = weight.map(Self.place) ?? place
      problems.append(
        Problem(line: place.line, column: place.column, "\"\(text)\" is no weight"))
      return
    }
    if !builder.add(marks, weight: top, over: bottom, line: place.line) {
      problems.append(
        Problem(line: place.line, column: place.column, ProfileBuilder.tooManyMessage))
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
