import Ballots

/// For each two candidates, how many ballots prefer the one to the other.
public struct Pairwise: Sendable, Equatable {
  /// What a ballot says of those it does not name.
  enum Unranked: String, CaseIterable, Sendable {
    /// They are behind all whom it names.
    case last
    /// Nothing, in pairs with anybody.
    case silent
  }

  /// Who is compared, in the contest's order.
  public let candidates: [Int]
  private var counts: [[Int128]]
  private let denominator: Int128

  /// Ballots that prefer `a` to `b`, in units of one over the ballots' denominator.
  func votes(_ a: Int, over b: Int) -> Int128 { counts[a][b] }

  /// Ballots that prefer `a` to `b`.
  public func preferring(_ a: Int, to b: Int) -> Rational { Rational(counts[a][b], denominator) }

  /// Whether more prefer `a` to `b` than the other way round.
  public func beats(_ a: Int, _ b: Int) -> Bool { counts[a][b] > counts[b][a] }

  /// Who beats each other candidate; nil where nobody does.
  public var condorcetWinner: Int? {
    candidates.first { a in candidates.allSatisfy { $0 == a || beats(a, $0) } }
  }

  /// O(groups × candidates × names on a ballot).
  init(_ tiers: Tiers, among candidates: [Int], unranked: Unranked) {
    self.candidates = candidates
    denominator = tiers.denominator
    let count = tiers.candidateCount
    var counts = [[Int128]](repeating: Array(repeating: 0, count: count), count: count)
    var below = [Bool](repeating: false, count: count)
    for group in 0..<tiers.groupCount {
      let weight = tiers.weights[group]
      for candidate in candidates { below[candidate] = unranked == .last }
      if unranked == .silent { for name in tiers.names(group) { below[name] = true } }
      for tier in tiers.ranks[group] {
        for name in tier { below[name] = false }
        for name in tier {
          for other in candidates where below[other] { counts[name][other] += weight }
        }
      }
    }
    self.counts = counts
  }
}

extension Pairwise {
  /// How strong a victory is.
  enum Strength: String, CaseIterable, Sendable {
    /// The ballots of the winning side.
    case winning
    /// By how many ballots it wins.
    case margins

    /// Of `a` over `b`: 0 unless `a` wins.
    func of(_ a: Int, _ b: Int, in pairs: Pairwise) -> Int128 {
      guard pairs.beats(a, b) else { return 0 }
      switch self {
      case .winning: return pairs.votes(a, over: b)
      case .margins: return pairs.votes(a, over: b) - pairs.votes(b, over: a)
      }
    }
  }
}
