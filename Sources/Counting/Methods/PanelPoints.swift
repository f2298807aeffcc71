import Ballots

/// Points that panels give, added up; ties by what the contest's rules of the time look at. O(marks).
struct PanelPoints: CountingMethod {
  enum TieRule: String, CaseIterable, Sendable {
    /// All share the win.
    case none
    /// More of the highest points, then of the next, and so on.
    case countback
    /// Points from more panels, then more of the highest, and so on.
    case panels
    /// More points from the public, then as `panels`.
    case televote
  }

  var tieRule = TieRule.televote
  /// The tag of the public's panels.
  var publicTag = "public"
  var sharesTies = true

  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    let ballots = try ScoreBallots(profile, highestAllowed: nil)
    var tabulation = Tabulation(ballots: ballots.census)
    let count = ballots.candidateCount
    var givers = [Int128](repeating: 0, count: count)
    var televote = [Int128](repeating: 0, count: count)
    var byPoints: [Int: [Int128]] = [:]
    for (group, scores) in ballots.scores.enumerated() {
      let weight = ballots.weights[group]
      let isPublic = ballots.tags[group] == publicTag
      for (candidate, points) in scores where points > 0 {
        givers[candidate] += weight
        if isPublic { televote[candidate] += weight * Int128(points) }
        byPoints[points, default: Array(repeating: 0, count: count)][candidate] += weight
      }
    }
    func criterion(_ name: String, _ values: [Int128]) -> Standings.Criterion {
      .init(name: name, values: values.map(ballots.rational))
    }
    let countback = byPoints.sorted { $0.key > $1.key }.map {
      criterion("more sets of \($0.key) points", $0.value)
    }
    var standings = Standings(
      candidates: profile.contest.standing, values: ballots.totals())
    standings.measure = .points
    standings.reason = .mostPoints
    standings.ballots = givers.map(ballots.rational)
    standings.sharesTies = sharesTies
    switch tieRule {
    case .none: break
    case .countback: standings.criteria = countback
    case .panels: standings.criteria = [criterion("points from more panels", givers)] + countback
    case .televote:
      standings.criteria =
        [
          criterion("more points from the public", televote),
          criterion("points from more panels", givers),
        ] + countback
    }
    standings.elect(seats, in: &tabulation, &ties)
    return tabulation
  }
}
