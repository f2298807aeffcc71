/// Reads cast vote records of NIST SP 1500-103 version 1 as JSON or XML: for each record the snapshot named
/// as current, and in it the selections of one contest with their ranks. O(file).
struct CDFReader {
  struct Ballot {
    /// The record's place in the file, from 1.
    var number: Int
    /// Who was selected, and where.
    fileprivate var selections: [(rank: Int, name: String)]

    /// Names at each rank.
    var ranks: [[String]] {
      var ranks = [[String]](repeating: [], count: selections.map(\.rank).max() ?? 0)
      for (rank, name) in selections { ranks[rank - 1].append(name) }
      return ranks
    }
  }

  private(set) var ballots: [Ballot] = []
  private var problems = ProblemList()
  private var contestID = ""
  /// Names by the id of their selection.
  private var names: [String: String] = [:]

  /// - Parameter contest: the contest's name or id; empty for the only one.
  /// - Throws: `BallotFileError`; lines count records, since JSON has no lines of its own here.
  static func read(_ bytes: [UInt8], contest: String) throws(BallotFileError) -> CDFReader {
    let root = try Self.root(bytes)
    var reader = CDFReader()
    try reader.readElection(root, contest)
    for (index, record) in list(root["CVR"]).enumerated() {
      reader.readRecord(record, index + 1)
    }
    guard reader.problems.isEmpty else { throw reader.problems.error }
    return reader
  }

  private static func root(_ bytes: [UInt8]) throws(BallotFileError) -> JSONValue {
    if CDFXML.isXML(bytes) { return try CDFXML.value(bytes) }
    return try JSONText.value(bytes)
  }

  /// A whole number, which XML has as text.
  private static func number(_ value: JSONValue?) -> Int? {
    value?.integer ?? value?.string.flatMap { Int($0) }
  }

  private static func list(_ value: JSONValue?) -> [JSONValue] {
    value?.array ?? value.map { [$0] } ?? []
  }

  private mutating func readElection(
    _ root: JSONValue, _ wanted: String
  ) throws(BallotFileError) {
    let elections = Self.list(root["Election"])
    let contests = elections.flatMap { Self.list($0["Contest"]) }
    let matching = contests.filter {
      wanted.isEmpty || $0.string("Name") == wanted || $0.string("@id") == wanted
    }
    guard matching.count == 1, let contest = matching.first else {
      let known = contests.compactMap { $0.string("Name") ?? $0.string("@id") }
      throw BallotFileError([
        Problem(
          line: 1,
          "no one contest is called \"\(wanted)\"; \(Spelling.hint(for: wanted, among: known))")
      ])
    }
    contestID = contest.string("@id") ?? ""
    var people: [String: String] = [:]
    for candidate in elections.flatMap({ Self.list($0["Candidate"]) }) {
      if let id = candidate.string("@id") { people[id] = candidate.string("Name") ?? id }
    }
    for selection in Self.list(contest["ContestSelection"]) {
      guard let id = selection.string("@id") else { continue }
      let members = Self.list(selection["CandidateIds"]).compactMap(\.string)
        .flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
      names[id] =
        members.isEmpty
        ? selection.string("Name") ?? id
        : members.map { people[$0] ?? $0 }.joined(separator: " and ")
    }
  }

  private mutating func readRecord(_ record: JSONValue, _ number: Int) {
    let current = record.string("CurrentSnapshotId")
    let snapshots = Self.list(record["CVRSnapshot"])
    guard
      let snapshot = snapshots.first(where: { $0.string("@id") == current })
        ?? (snapshots.count == 1 ? snapshots.first : nil)
    else {
      problems.append(
        Problem(line: number, "the record's current snapshot \"\(current ?? "")\" is not in it"))
      return
    }
    guard
      let contest = Self.list(snapshot["CVRContest"]).first(where: {
        $0.string("ContestId") == contestID
      })
    else { return }
    var selections: [(rank: Int, name: String)] = []
    for selection in Self.list(contest["CVRContestSelection"]) {
      guard let id = selection.string("ContestSelectionId") else { continue }
      for position in Self.list(selection["SelectionPosition"]) {
        if position.string("HasIndication") == "no" || position.string("IsAllocable") == "no" {
          continue
        }
        let rank = Self.number(position["Rank"]) ?? Self.number(selection["Rank"]) ?? 1
        guard (1...1000).contains(rank) else {
          problems.append(Problem(line: number, "the record has a rank of \(rank)"))
          continue
        }
        selections.append((rank, names[id] ?? id))
      }
    }
    ballots.append(Ballot(number: number, selections: selections))
  }
}
