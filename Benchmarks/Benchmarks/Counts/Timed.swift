import Ballots
import Benchmark
import Counting

/// One thing that is timed. What it works on is made only when its turn comes.
struct Timed: Sendable {
  let name: String
  private let prepare: @Sendable () throws -> Prepared

  private struct Prepared: Sendable {
    let ballots: Int
    let body: @Sendable () throws -> Void

    init(_ profile: Profile, body: @escaping @Sendable () throws -> Void) {
      ballots = Int(profile.totalWeight)
      self.body = body
    }
  }

  /// Reading ballots back from a format.
  static func reading(
    _ format: WrittenFormat, _ profile: @escaping @Sendable () -> Profile
  ) -> Timed {
    Timed(name: "read \(format.rawValue)") {
      let profile = profile()
      let written = try BallotWriter.write(profile, as: format)
      let text = Array(written.text.utf8)
      if let records = written.records.map({ Array($0.utf8) }) {
        return Prepared(profile) { blackHole(try BallotFile.readRCTab(text) { _ in records }) }
      }
      let named = try BallotFormat(name: format.rawValue)
      return Prepared(profile) { blackHole(try BallotFile.read(text, format: named)) }
    }
  }

  /// A count by a rule of the book, ties falling on whoever stands first.
  static func counting(
    _ id: String, seats: Int? = nil, _ profile: @escaping @Sendable () -> Profile
  ) -> Timed {
    Timed(name: "count \(id)") {
      let rule = try RuleBook.rule(id)
      let profile = profile()
      let ties = [TieStep.order(Array(profile.contest.candidates.indices))]
      return Prepared(profile) { blackHole(try rule.count(profile, seats: seats, ties: ties)) }
    }
  }

  static let perBallot = BenchmarkMetric.custom("ns a ballot", polarity: .prefersSmaller)

  func register() {
    Benchmark(name) { (benchmark: Benchmark, prepared: Prepared) throws in
      let time = try ContinuousClock().measure { try prepared.body() }
      let (seconds, attoseconds) = time.components
      let nanoseconds = seconds * 1_000_000_000 + attoseconds / 1_000_000_000
      benchmark.measurement(Self.perBallot, Int(nanoseconds) / prepared.ballots)
    } setup: {
      try prepare()
    }
  }
}
