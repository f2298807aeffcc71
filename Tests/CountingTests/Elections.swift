import Ballots
import Counting
import Testing

extension Rule {
  static func named(_ id: String) throws -> Rule { try RuleBook.rule(id) }
}

/// Profiles written as `40 A; 33 B>No Award; 27 C`, the candidates in the order given.
/// - Parameter scored: each place is worth a score too, from 5 down.
func election(
  _ text: String, candidates names: [String], withdrawn: Set<String> = [], scored: Bool = false
) -> Profile {
  var builder = ProfileBuilder()
  for (line, ballot) in text.split(separator: ";").enumerated() {
    let parts = ballot.split(separator: " ", maxSplits: 1)
    let marks =
      parts.count < 2
      ? []
      : parts[1].split(separator: ">").compactMap { name in
        names.firstIndex(of: String(name.trimmingSuffix(" ").drop { $0 == " " })).map(
          Preference.next)
      }
    let scores = marks.indices.map { Int32(max(0, 5 - $0)) }
    if !builder.add(
      marks, scores: scored ? scores : nil, weight: Int128(parts[0]) ?? 0, line: line + 1)
    {
      Issue.record("not added")
    }
  }
  let candidates = names.enumerated().map {
    Candidate(id: String($0 + 1), name: $1, isWithdrawn: withdrawn.contains($1))
  }
  return builder.build(Contest(title: "", candidates: candidates))
}

extension Count {
  /// A candidate's tallies over the rounds, as text.
  func tallies(_ name: String) -> [String] {
    tabulation.rounds.compactMap { round in
      round.tallies.first { self.name($0.candidate) == name }.map { text($0.value) }
    }
  }
  var winnerNames: [String] { winners.map(\.name) }
}
