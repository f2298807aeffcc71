/// Writes ballots as the CSV tables that `CSVBallotReader` reads, a row a group of equal ballots.
struct CSVBallotWriter {
  private let profile: Profile
  private let names: [String]

  init(_ profile: Profile) {
    self.profile = profile
    names = profile.contest.candidates.map(\.name)
  }

  private var hasTags: Bool { !profile.contest.tags.isEmpty }

  private static func row(_ cells: [String]) -> String {
    cells.map(CSVText.ballotCell).joined(separator: ",") + "\n"
  }

  private func start(_ group: Int) -> [String] {
    [profile.writtenWeight(of: group)] + (hasTags ? [profile.tag(of: group) ?? ""] : [])
  }

  private var head: [String] { hasTags ? ["weight", "tag"] : ["weight"] }

  func ranks() throws(BallotWriteError) -> String {
    try profile.checkNames(without: "", allowingNewlines: true) {
      CSVBallotReader.overvoteLabels.contains($0.lowercased())
        || CSVBallotReader.blankLabels.contains($0.lowercased())
    }
    let groups = (0..<profile.groupCount).map(profile.writtenRanks(of:))
    let width = max(1, groups.map(\.count).max() ?? 1)
    var out = Self.row(head + (1...width).map { "rank \($0)" })
    for (group, ranks) in groups.enumerated() {
      var cells = start(group)
      for place in 0..<width {
        guard ranks.indices.contains(place) else {
          cells.append("")
          continue
        }
        switch ranks[place] {
        case .blank: cells.append("")
        case .overvoted: cells.append("overvote")
        case .marked(let marks): cells.append(names[marks[0].candidate])
        }
      }
      out += Self.row(cells)
    }
    return out
  }

  func candidates() throws(BallotWriteError) -> String {
    try columns { group in
      var cells: [Int: String] = [:]
      for (place, rank) in profile.writtenRanks(of: group).enumerated() {
        guard case .marked(let marks) = rank else { continue }
        for mark in marks { cells[mark.candidate] = String(place + 1) }
      }
      return cells
    }
  }

  func scores() throws(BallotWriteError) -> String {
    guard profile.hasScores else { throw Self.noScores }
    return try columns { group in
      var cells: [Int: String] = [:]
      for rank in profile.writtenRanks(of: group) {
        guard case .marked(let marks) = rank else { continue }
        for mark in marks { cells[mark.candidate] = mark.score.map(String.init) }
      }
      return cells
    }
  }

  static let noScores = BallotWriteError(
    description: "the format holds scores, and these ballots give none; write csv:ranks or blt")

  private func columns(_ cells: (Int) -> [Int: String]) throws(BallotWriteError) -> String {
    try profile.checkNames(without: "", allowingNewlines: true, CSVBallotReader.isKnownColumn)
    var out = Self.row(head + names)
    for group in 0..<profile.groupCount {
      let cells = cells(group)
      out += Self.row(start(group) + names.indices.map { cells[$0] ?? "" })
    }
    return out
  }

  func points() throws(BallotWriteError) -> String {
    guard profile.hasScores else { throw Self.noScores }
    try profile.checkSize { group in
      profile.preferences(of: group).reduce(0) { size, mark in
        size + 16 + (mark.candidate.map { names[$0].utf8.count } ?? 0)
      }
    }
    var out = Self.row(["from"] + (hasTags ? ["panel"] : []) + ["to", "points"])
    var number = 0
    for group in 0..<profile.groupCount {
      for _ in 0..<profile.weight(of: group) {
        number += 1
        for rank in profile.writtenRanks(of: group) {
          guard case .marked(let marks) = rank else { continue }
          for mark in marks {
            let panel = hasTags ? [profile.tag(of: group) ?? ""] : []
            let score = mark.score ?? 0
            guard PointsTableReader.range.contains(score) else {
              throw BallotWriteError(
                description:
                  "the format holds points from 0 to \(PointsTableReader.range.upperBound)"
                  + ", and \(score) stands here")
            }
            out += Self.row([String(number)] + panel + [names[mark.candidate], String(score)])
          }
        }
      }
    }
    return out
  }
}
