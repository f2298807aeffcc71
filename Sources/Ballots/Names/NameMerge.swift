/// One line of a merge file: a name on ballots and what it is to become.
public struct NameMerge: Sendable, Hashable {
  public var name: String
  public var becomes: String
  /// Whether the file's reader has it done.
  public var applies: Bool
  /// Ballots that name it.
  public var ballots: Int128
  /// Why the two may be one: "case", "accents", "1 letter".
  public var reason: String

  public init(name: String, becomes: String, applies: Bool, ballots: Int128, reason: String) {
    self.name = name
    self.becomes = becomes
    self.applies = applies
    self.ballots = ballots
    self.reason = reason
  }
}

/// A list of merges as people review it: a CSV file with the columns `apply`, `name`, `becomes`,
/// `ballots` and `reason`. The ballots themselves stay as they were cast.
public struct NameMerges: Sendable {
  public var merges: [NameMerge]

  public init(merges: [NameMerge]) { self.merges = merges }

  public var text: String {
    var out = "apply,name,becomes,ballots,reason\n"
    for merge in merges {
      let cells = [
        merge.applies ? "yes" : "no", merge.name, merge.becomes, "\(merge.ballots)", merge.reason,
      ]
      out += cells.map(CSVText.cell).joined(separator: ",") + "\n"
    }
    return out
  }

  /// Reads a merge file; only `apply`, `name` and `becomes` are asked for.
  /// - Throws: `BallotFileError` with everything that is wrong, a circle of names included.
  public static func read(_ bytes: [UInt8]) throws(BallotFileError) -> NameMerges {
    let table = try CSVTable(SourceText(bytes))
    let header = table.rows.first?.map { $0.text.lowercased() } ?? []
    guard let apply = header.firstIndex(of: "apply"), let name = header.firstIndex(of: "name"),
      let becomes = header.firstIndex(of: "becomes")
    else {
      throw BallotFileError([
        Problem(line: 1, "a merge file has the columns apply, name and becomes")
      ])
    }
    var problems = ProblemList()
    var merges: [NameMerge] = []
    var targets: [String: (becomes: String, line: Int)] = [:]
    for row in table.rows.dropFirst() {
      let line = row.first?.line ?? 0
      guard row.count > max(apply, name, becomes) else {
        problems.append(Problem(line: line, "the row is shorter than the header"))
        continue
      }
      let word = row[apply].text.lowercased()
      guard ["yes", "no"].contains(word) else {
        problems.append(
          Problem(line: line, column: row[apply].column, "\"\(word)\": apply is yes or no"))
        continue
      }
      let merge = NameMerge(
        name: row[name].text, becomes: row[becomes].text, applies: word == "yes", ballots: 0,
        reason: "")
      if merge.name.isEmpty || merge.becomes.isEmpty {
        problems.append(Problem(line: line, "a name is missing"))
        continue
      }
      if merge.applies {
        if let other = targets[merge.name], other.becomes != merge.becomes {
          problems.append(
            Problem(
              line: line,
              "\"\(merge.name)\" becomes \"\(merge.becomes)\" here and \"\(other.becomes)\" in line "
                + "\(other.line)"))
        }
        targets[merge.name] = (merge.becomes, line)
      }
      merges.append(merge)
    }
    let circular = Self.ends(of: targets.mapValues(\.becomes)).circular
    for (name, target) in targets.sorted(by: { $0.value.line < $1.value.line })
    where circular.contains(name) {
      problems.append(
        Problem(line: target.line, "\"\(name)\" leads in a circle back to itself"))
    }
    guard problems.isEmpty else { throw problems.error }
    return NameMerges(merges: merges)
  }

  /// Where each name's chain of merges ends, and the names whose chain is a circle or leads into one. Each
  /// name is looked at once.
  private static func ends(
    of targets: [String: String]
  ) -> (ends: [String: String], circular: Set<String>) {
    var ends: [String: String] = [:]
    var circular: Set<String> = []
    for start in targets.keys where ends[start] == nil && !circular.contains(start) {
      var chain: [String] = []
      var isOnChain: Set<String> = []
      var current = start
      while ends[current] == nil, !circular.contains(current),
        isOnChain.insert(current).inserted
      {
        guard let next = targets[current], next != current else { break }
        chain.append(current)
        current = next
      }
      // A name met again on its own chain closes a circle; one that stays itself was put on it last.
      let isCircle =
        circular.contains(current)
        || (ends[current] == nil && targets[current] ?? current != current)
      for name in chain {
        if isCircle { circular.insert(name) } else { ends[name] = ends[current] ?? current }
      }
    }
    return (ends, circular)
  }

  /// What a name becomes by the merges that apply; itself where none does, or they go in a circle.
  public func end(of name: String) -> String {
    let targets = Dictionary(
      merges.filter(\.applies).map { ($0.name, $0.becomes) }, uniquingKeysWith: { $1 })
    return Self.ends(of: targets).ends[name] ?? name
  }

  /// What was done to a profile.
  public struct Report: Sendable, Equatable {
    /// Names that are another now.
    public var merged: Int
    /// Ballots that named one title in several spellings, and name it once now.
    public var ballotsWithSeveral: Int128
    /// Names of the merge file that stand on no ballot.
    public var unknown: [String]
  }

  /// The profile with names merged: a title counts once a ballot, at its first mention. O(marks).
  public func apply(to profile: Profile) -> (profile: Profile, report: Report) {
    let ends = Self.ends(
      of: Dictionary(
        merges.filter(\.applies).map { ($0.name, $0.becomes) }, uniquingKeysWith: { $1 })
    ).ends
    var contest = profile.contest
    var indexes: [String: Int] = [:]
    var candidates: [Candidate] = []
    var new = [Int](repeating: 0, count: contest.candidates.count)
    var merged = 0
    for (index, candidate) in contest.candidates.enumerated() {
      let name = ends[candidate.name] ?? candidate.name
      if name != candidate.name { merged += 1 }
      if let known = indexes[name] {
        new[index] = known
        candidates[known].isWithdrawn = candidates[known].isWithdrawn || candidate.isWithdrawn
      } else {
        indexes[name] = candidates.count
        new[index] = candidates.count
        var candidate = candidate
        candidate.name = name
        candidates.append(candidate)
      }
    }
    let names = Set(profile.contest.candidates.map(\.name))
    let unknown = merges.filter { $0.applies && !names.contains($0.name) }.map(\.name)
    contest.candidates = candidates
    contest.tieOrder = contest.tieOrder.map { order in
      var seen: Set<Int> = []
      return order.map { new[$0] }.filter { seen.insert($0).inserted }
    }
    var several: Int128 = 0
    let built = Self.rebuild(profile, contest, new, &several)
    return (
      built, Report(merged: merged, ballotsWithSeveral: several, unknown: unknown.sorted())
    )
  }

  private static func rebuild(
    _ profile: Profile, _ contest: Contest, _ new: [Int], _ several: inout Int128
  ) -> Profile {
    var builder = ProfileBuilder()
    for group in 0..<profile.groupCount {
      var marks: [Preference] = []
      var scores: [Int32] = []
      /// For each title its spelling on this ballot.
      var spelling: [Int: Int] = [:]
      var opensRank = false
      var hasSeveral = false
      let own = Array(profile.scores(of: group))
      for (place, mark) in profile.preferences(of: group).enumerated() {
        guard let old = mark.candidate else {
          marks.append(mark)
          continue
        }
        if !mark.isEqual { opensRank = false }
        if let known = spelling[new[old]], known != old {
          // The same title in another spelling: named already.
          hasSeveral = true
          if !mark.isEqual { opensRank = true }
          continue
        }
        spelling[new[old]] = old
        let isEqual = mark.isEqual && !opensRank
        marks.append(isEqual ? .equal(new[old]) : .next(new[old]))
        opensRank = false
        if profile.hasScores { scores.append(own[place]) }
      }
      if hasSeveral { several += profile.weight(of: group) }
      // The same weights as before are within the bounds.
      _ = builder.add(
        marks, scores: profile.hasScores ? scores : nil, tag: Int(profile.store.tag(of: group)),
        weight: profile.weight(of: group), over: profile.weightDenominator,
        line: profile.line(of: group))
    }
    return builder.build(contest)
  }
}
