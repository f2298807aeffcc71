import Ballots
import Counting
import Testing

/// Random profiles with fixed seeds: what must hold of every count.
@Suite struct PropertyTests {
  struct Draw {
    var candidates: [Candidate]
    var ballots: [(marks: [Preference], weight: Int)]
    var seats: Int

    init(seed: UInt64) {
      var random = SplitMix64(seed: seed)
      let count = 1 + random.index(below: 6)
      candidates = (0..<count).map {
        Candidate(
          id: "\($0)", name: $0 == 0 ? "No Award" : "C\($0)",
          isWithdrawn: random.index(below: 9) == 0)
      }
      seats = 1 + random.index(below: 3)
      ballots = (0..<random.index(below: 14)).map { _ in
        var left = Array(0..<count)
        var marks: [Preference] = []
        while !left.isEmpty, random.index(below: 5) > 0 {
          let candidate = left.remove(at: random.index(below: left.count))
          let isEqual = !marks.isEmpty && random.index(below: 8) == 0
          if random.index(below: 10) == 0 { marks.append(.skipped) }
          marks.append(isEqual && marks.last != .skipped ? .equal(candidate) : .next(candidate))
        }
        return (marks, random.index(below: 30))
      }
    }

    /// - Parameter hasScores: each named candidate gets a score, made from the marks.
    func profile(
      _ order: (Int) -> Int = { $0 }, splitting: Bool = false, hasScores: Bool = false
    ) -> Profile {
      var builder = ProfileBuilder()
      for index in ballots.indices {
        let (marks, weight) = ballots[order(index)]
        let parts = splitting && weight > 1 ? [1, weight - 1] : [weight]
        let scores = marks.indices.map { Int32(($0 * 7 + marks.count * 3 + weight) % 6) }
        for part in parts
        where !builder.add(
          marks, scores: hasScores ? scores : nil, weight: Int128(part))
        {
          Issue.record("not added")
        }
      }
      return builder.build(Contest(title: "", candidates: candidates))
    }
  }

  @Test(arguments: RuleBook.rules.map(\.id))
  func threeHundredProfiles(_ id: String) throws {
    let rule = try Rule.named(id)
    for seed in 0..<300 as Range<UInt64> {
      let draw = Draw(seed: seed)
      let seats = min(draw.seats, rule.mostSeats)
      let profile = draw.profile(hasScores: rule.needsScores)
      let count = try rule.count(profile, seats: seats, ties: [.draw(seed: seed)])
      #expect(count.brokenInvariant == nil, "seed \(seed)")
      let shared = count.tabulation.ties.contains { $0.resolution == .shared }
      #expect(count.winners.count <= seats || shared, "seed \(seed)")
      #expect(count.tabulation.undecided == nil || id == "eph", "seed \(seed)")
      // Neither the order of the ballots nor how they were grouped matters.
      let last = draw.ballots.count - 1
      let again = try rule.count(
        draw.profile({ last - $0 }, splitting: true, hasScores: rule.needsScores), seats: seats,
        ties: [.draw(seed: seed)])
      #expect(again.json == count.json, "seed \(seed)")
      #expect(count.explanation.count > count.tabulation.rounds.count)
    }
  }

  /// Candidates are told apart by their votes alone: listed in another order, the same sets of winners
  /// are possible.
  @Test(arguments: RuleBook.rules.map(\.id))
  func neutrality(_ id: String) throws {
    let rule = try Rule.named(id)
    for seed in 0..<80 as Range<UInt64> {
      let draw = Draw(seed: seed)
      let last = draw.candidates.count - 1
      var mirrored = draw
      mirrored.candidates = draw.candidates.reversed()
      mirrored.ballots = draw.ballots.map { ballot in
        // Marks of one rank keep their places: which of them stands first says nothing.
        let marks = ballot.marks.map { mark -> Preference in
          guard let candidate = mark.candidate else { return mark }
          return mark.isEqual ? .equal(last - candidate) : .next(last - candidate)
        }
        return (marks, ballot.weight)
      }
      let seats = min(draw.seats, rule.mostSeats)
      func sets(_ draw: Draw) throws -> Set<Set<String>>? {
        let profile = draw.profile(hasScores: rule.needsScores)
        let outcomes = try rule.outcomes(profile, seats: seats, limit: 400)
        if outcomes.isCut { return nil }
        return Set(outcomes.winners.map { Set($0.map { profile.contest.candidates[$0].name }) })
      }
      guard let plain = try sets(draw), let other = try sets(mirrored) else { continue }
      #expect(plain == other, "\(id), seed \(seed)")
    }
  }

  /// What is written as BLT reads back as the same ballots, and as the same bytes.
  @Test func roundTrip() throws {
    for seed in 0..<300 as Range<UInt64> {
      let draw = Draw(seed: seed)
      let text = BLTWriter.text(draw.profile(), seats: draw.seats)
      let read = try #require(
        try BallotFile.read(Array(text.utf8), format: .blt(weightAfterID: nil)).profiles.first)
      #expect(BLTWriter.text(read, seats: draw.seats) == text, "seed \(seed)")
      #expect(read.totalWeight == draw.profile().totalWeight)
    }
  }
}
