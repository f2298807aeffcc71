import Ballots
import Counting

/// Profiles that are the same on every machine, from SplitMix64.
enum MadeUpBallots {
  static let seed: UInt64 = 97

  /// Ballots that rank one to `longest` candidates, drawn by strengths that fall off as 1, 1/2, 1/3
  /// and so on.
  static func ranked(_ ballots: Int, candidates: Int, seats: Int, longest: Int = 8) -> Profile {
    var random = SplitMix64(seed: seed)
    var builder = ProfileBuilder()
    for line in 1...ballots {
      let order = draw(1 + random.index(below: longest), of: candidates, &random)
      add(order.map { .next($0) }, nil, line, to: &builder)
    }
    return builder.build(contest(candidates, seats: seats, kind: .ranked))
  }

  /// Ballots that approve of one to `longest` candidates.
  static func approvals(_ ballots: Int, candidates: Int, seats: Int, longest: Int = 8) -> Profile {
    var random = SplitMix64(seed: seed)
    var builder = ProfileBuilder()
    for line in 1...ballots {
      let names = draw(1 + random.index(below: longest), of: candidates, &random)
      let marks = names.enumerated().map { $0 == 0 ? Preference.next($1) : .equal($1) }
      add(marks, nil, line, to: &builder)
    }
    return builder.build(contest(candidates, seats: seats, kind: .approval))
  }

  /// Ballots that give every candidate a score from 0 to `highest`, the stronger a higher one.
  static func scores(_ ballots: Int, candidates: Int, highest: Int) -> Profile {
    var random = SplitMix64(seed: seed)
    var builder = ProfileBuilder()
    for line in 1...ballots {
      let given = (0..<candidates).map { candidate in
        let most = random.index(below: highest + 1)
        return candidate < candidates / 2 ? max(most, random.index(below: highest + 1)) : most
      }
      // As readers do: the highest first, equal scores at one rank.
      let order = (0..<candidates).sorted { (given[$1], $0) < (given[$0], $1) }
      let marks = order.enumerated().map { place, candidate in
        place > 0 && given[order[place - 1]] == given[candidate]
          ? Preference.equal(candidate) : .next(candidate)
      }
      add(marks, order.map { Int32(given[$0]) }, line, to: &builder)
    }
    return builder.build(contest(candidates, seats: 1, kind: .scores))
  }

  private static func add(
    _ marks: [Preference], _ scores: [Int32]?, _ line: Int, to builder: inout ProfileBuilder
  ) {
    let isAdded = builder.add(marks, scores: scores, weight: 1, line: line)
    precondition(isAdded, "so few ballots are never too many")
  }

  private static func draw(
    _ count: Int, of candidates: Int, _ random: inout SplitMix64
  ) -> [Int] {
    var strengths = (1...candidates).map { 720_720 / $0 }
    return (0..<min(count, candidates)).map { _ in
      var mark = random.index(below: strengths.reduce(0, +))
      let drawn = strengths.indices.first { index in
        mark -= strengths[index]
        return mark < 0
      }
      strengths[drawn ?? 0] = 0
      return drawn ?? 0
    }
  }

  private static func contest(_ candidates: Int, seats: Int, kind: BallotKind) -> Contest {
    Contest(
      title: "Made up",
      candidates: (1...candidates).map { Candidate(id: "\($0)", name: "Candidate \($0)") },
      seats: seats, kind: kind)
  }
}
