import Ballots

/// A vote held again and again until somebody has enough, as critics' circles and juries do: each
/// ballot of the file bears the number of the vote it was cast in (`1`, `2`, …), and `1 proxy` where
/// an absent member's paper was cast. O(marks × votes).
///
/// Where the ballots end before anybody has won, the count says among whom the next is to be held.
struct SuccessiveBallots: CountingMethod {
  /// One of the votes.
  struct Vote: Sendable, Equatable {
    /// Points for places; one number for a vote by one name.
    var scale: [Int]
    /// Whether the winner must be on more than half of the ballots.
    var needsMajority = false
    var allowsProxies = false
    /// Whom it is held on, by the vote before.
    var field = Field.everybody
    /// On a ballot with fewer names than the scale has places the points start lower.
    var startsLower = true
  }

  enum Field: Sendable, Equatable {
    case everybody
    /// Those with the most points, as many as this, and all level with the last of them.
    case leading(Int)
    /// Of so many with the most points all but the lowest.
    case leadingWithoutLowest(of: Int)
    /// Those level at the top.
    case tied
  }

  /// The votes in their order; the last is held again as often as it must.
  var votes: [Vote]

  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    let cast = try CastVotes(profile)
    var tabulation = Tabulation(ballots: cast.census)
    let standing = profile.contest.standing
    var field = standing
    guard !standing.isEmpty, cast.last > 0, !votes.isEmpty else {
      tabulation.rounds.append(
        Round(number: 1, tallies: standing.map { Tally(candidate: $0, value: .zero) }))
      tabulation.ballots.invalid = tabulation.ballots.total - tabulation.ballots.empty
      tabulation.warnings.append(Warnings.noVotes(standing))
      return tabulation
    }
    if standing.count == 1 { tabulation.warnings.append(Warnings.oneCandidate) }
    var used: Int128 = 0
    for number in 1...cast.last {
      let vote = votes[min(number, votes.count) - 1]
      let result = VoteResult(cast, number: number, vote, field: field)
      used += result.ballots
      var round = Round(
        number: number,
        quota: vote.needsMajority && vote.scale.count == 1
          ? Rational((cast.rational(result.ballots) / 2).floor) + 1 : nil,
        tallies: field.map {
          Tally(
            candidate: $0, value: cast.rational(result.points[$0]),
            ballots: vote.scale.count == 1 ? nil : cast.rational(result.naming[$0]))
        })
      round.measure = vote.scale.count == 1 ? .ballots : .points
      tabulation.rounds.append(round)
      let leaders = result.leaders(among: field)
      if leaders.count == 1, result.ballots > 0,
        !vote.needsMajority || result.naming[leaders[0]] * 2 > result.ballots
      {
        tabulation.rounds[number - 1].elect(
          leaders,
          because: vote.needsMajority
            ? .majority
            : vote.scale.count == 1
              ? .mostVotes : .mostPoints)
        tabulation.winners = leaders
        if number < cast.last {
          tabulation.warnings.append(
            "ballots of later votes than the \(number). stand in the file and are not counted")
        }
        break
      }
      let next = votes[min(number + 1, votes.count) - 1]
      let nextField = result.next(next.field, among: field, of: standing)
      if number == cast.last {
        tabulation.nextBallot = nextField
      } else {
        let leaving = field.filter { !nextField.contains($0) }
        if !leaving.isEmpty {
          tabulation.rounds[number - 1].eliminated = leaving
          tabulation.rounds[number - 1].eliminatedBecause = .notOnNextBallot
        }
      }
      field = nextField
    }
    tabulation.ballots.counted = cast.rational(used)
    tabulation.ballots.invalid =
      tabulation.ballots.total - tabulation.ballots.counted - tabulation.ballots.empty
    return tabulation
  }
}

extension SuccessiveBallots {
  /// The ballots by the vote they were cast in.
  fileprivate struct CastVotes {
    struct Paper {
      var vote: Int
      var isProxy: Bool
      var names: [Int]
      var weight: Int128
    }

    private(set) var papers: [Paper] = []
    private(set) var census: BallotCensus
    private(set) var last = 0
    let denominator: Int128
    let candidateCount: Int

    func rational(_ value: Int128) -> Rational { Rational(value, denominator) }

    /// Votes beyond this are taken for a mistake.
    static let mostVotes = 1000

    init(_ profile: Profile) throws(CountingError) {
      denominator = profile.weightDenominator
      candidateCount = profile.contest.candidates.count
      census = BallotCensus(
        total: Rational(profile.totalWeight, denominator), distinct: profile.groupCount)
      for group in 0..<profile.groupCount {
        let tag = profile.tag(of: group) ?? "1"
        let words = tag.split(separator: " ")
        guard let vote = words.first.flatMap({ Int($0) }), (1...Self.mostVotes).contains(vote),
          words.count == 1 || (words.count == 2 && words[1].lowercased() == "proxy")
        else { throw .badTag(tag, line: profile.line(of: group)) }
        var seen: Set<Int> = []
        let names = profile.preferences(of: group).compactMap(\.candidate)
        let once = names.filter { seen.insert($0).inserted }
        if once.count < names.count {
          census.repeated += Rational(profile.weight(of: group), denominator)
        }
        if names.isEmpty {
          census.empty += Rational(profile.weight(of: group), denominator)
          continue
        }
        last = max(last, vote)
        papers.append(
          Paper(
            vote: vote, isProxy: words.count == 2, names: once, weight: profile.weight(of: group)))
      }
    }
  }

  /// What one vote gave.
  fileprivate struct VoteResult {
    private(set) var points: [Int128]
    private(set) var naming: [Int128]
    private(set) var ballots: Int128 = 0

    init(_ cast: CastVotes, number: Int, _ vote: Vote, field: [Int]) {
      points = Array(repeating: 0, count: cast.candidateCount)
      naming = points
      let isOpen = Set(field)
      for paper in cast.papers where paper.vote == number {
        if paper.isProxy, !vote.allowsProxies { continue }
        let names = paper.names.filter(isOpen.contains).prefix(vote.scale.count)
        if names.isEmpty { continue }
        ballots += paper.weight
        let start = vote.startsLower ? vote.scale.count - names.count : 0
        for (place, name) in names.enumerated() {
          points[name] += paper.weight * Int128(vote.scale[start + place])
          naming[name] += paper.weight
        }
      }
    }

    func leaders(among field: [Int]) -> [Int] {
      let most = field.map { points[$0] }.max()
      return field.filter { points[$0] == most }
    }

    /// Whom the next vote is held on.
    func next(_ rule: Field, among field: [Int], of everybody: [Int]) -> [Int] {
      switch rule {
      case .everybody: return everybody
      case .tied:
        let leaders = leaders(among: field)
        return leaders.count > 1 ? leaders : field
      case .leading(let count): return leading(count, field)
      case .leadingWithoutLowest(let count):
        let leading = leading(count, field)
        let fewest = leading.map { points[$0] }.min()
        let without = leading.filter { points[$0] != fewest }
        return leading.count > 2 && without.count > 1 ? without : leading
      }
    }

    private func leading(_ count: Int, _ field: [Int]) -> [Int] {
      let order = field.sorted { points[$0] == points[$1] ? $0 < $1 : points[$0] > points[$1] }
      guard order.count > count else { return field }
      let bound = points[order[count - 1]]
      return field.filter { points[$0] >= bound }
    }
  }
}
