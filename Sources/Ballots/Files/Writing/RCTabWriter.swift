/// Writes an RCTab configuration and the cast vote records it names.
struct RCTabWriter {
  private let profile: Profile
  private let format: WrittenFormat
  private let recordsName: String

  private static let overvoteDelimiter = "//"
  private static let undeclaredLabel = "undeclared write-in"

  init(_ profile: Profile, _ format: WrittenFormat, recordsName: String) {
    self.profile = profile
    self.format = format
    self.recordsName = recordsName
  }

  private var candidates: [Candidate] { profile.contest.candidates }
  private var title: String {
    profile.contest.title.isEmpty ? "Contest" : profile.contest.title
  }

  /// The configuration, with RCTab's usual rules: what the rule is to be, its user says.
  var config: JSONValue {
    var source: [String: JSONValue] = [
      "filePath": .string(recordsName), "contestId": .string(title),
      "firstVoteColumnIndex": "2", "firstVoteRowIndex": "2", "idColumnIndex": "1",
      "precinctColumnIndex": "", "overvoteDelimiter": "", "overvoteLabel": "",
      "skippedRankLabel": "", "undeclaredWriteInLabel": "", "treatBlankAsUndeclaredWriteIn": false,
    ]
    switch format {
    case .rctabCDF:
      source["provider"] = "cdf"
      for name in ["firstVoteColumnIndex", "firstVoteRowIndex", "idColumnIndex"] {
        source[name] = ""
      }
    case .rctabGeneric: source["provider"] = "genericCsv"
    default:
      source["provider"] = "ess"
      source["overvoteDelimiter"] = .string(Self.overvoteDelimiter)
      source["overvoteLabel"] = "overvote"
      source["skippedRankLabel"] = "undervote"
      if candidates.contains(where: \.isUndeclared) {
        source["undeclaredWriteInLabel"] = .string(Self.undeclaredLabel)
      }
    }
    let seats = profile.contest.seats ?? 1
    return [
      "tabulatorVersion": "2.0.1",
      "outputSettings": [
        "contestName": .string(profile.contest.title), "outputDirectory": "output",
        "contestDate": "", "contestJurisdiction": "", "contestOffice": "",
        "tabulateByPrecinct": false, "generateCdfJson": false,
      ],
      "cvrFileSources": .array([.object(source)]),
      "candidates": .array(
        candidates.filter { !$0.isUndeclared }.map {
          [
            "name": .string($0.name), "aliases": .array([]), "excluded": .bool($0.isWithdrawn),
          ]
        }),
      "rules": [
        "tiebreakMode": "stopCountingAndAsk", "overvoteRule": "exhaustImmediately",
        "winnerElectionMode": seats == 1
          ? "singleWinnerMajority" : "multiWinnerAllowMultipleWinnersPerRound",
        "randomSeed": "", "numberOfWinners": .string(String(seats)),
        "decimalPlacesForVoteArithmetic": "4", "minimumVoteThreshold": "0",
        "maxSkippedRanksAllowed": "unlimited", "maxRankingsAllowed": "max",
        "nonIntegerWinningThreshold": false, "hareQuota": false, "batchElimination": false,
        "continueUntilTwoCandidatesRemain": false, "exhaustOnDuplicateCandidate": false,
        "rulesDescription": "",
      ],
    ]
  }

  func records() throws(BallotWriteError) -> String {
    let most = 1_000_000_000
    guard profile.contest.seats ?? 1 <= most else {
      throw BallotWriteError(description: "the format holds at most \(most) seats")
    }
    switch format {
    case .rctabCDF:
      try profile.checkNames(without: "", allowingNewlines: true)
      // As values in memory each takes about three times what it takes as text.
      try profile.checkSize { 2000 + 1500 * profile.preferences(of: $0).count }
      return commonDataFormat()
    case .rctabGeneric: return try candidateColumns()
    default: return try rankColumns()
    }
  }

  private func rows(
    _ header: [String], _ row: (Int) -> [String]
  ) throws(BallotWriteError) -> String {
    try profile.checkSize { group in row(group).reduce(12) { $0 + $1.utf8.count + 1 } }
    var out = header.map(CSVText.ballotCell).joined(separator: ",") + "\n"
    var number = 0
    for group in 0..<profile.groupCount {
      let cells = row(group).map(CSVText.ballotCell).joined(separator: ",")
      for _ in 0..<profile.weight(of: group) {
        number += 1
        out += "\(number),\(cells)\n"
      }
    }
    return out
  }

  private func rankColumns() throws(BallotWriteError) -> String {
    try profile.checkNames(without: "", allowingNewlines: true) { name in
      ["overvote", "undervote", Self.undeclaredLabel].contains(name)
        || name.contains(Self.overvoteDelimiter) || name.hasPrefix("/") || name.hasSuffix("/")
    }
    let groups = (0..<profile.groupCount).map(profile.writtenRanks(of:))
    let width = max(1, groups.map(\.count).max() ?? 1)
    return try rows(["Cast Vote Record"] + (1...width).map { "Choice \($0)" }) { group in
      let ranks = groups[group]
      return (0..<width).map { place in
        guard ranks.indices.contains(place) else { return "undervote" }
        switch ranks[place] {
        case .blank: return "undervote"
        case .overvoted: return "overvote"
        case .marked(let marks):
          return marks.map { mark in
            let candidate = candidates[mark.candidate]
            return candidate.isUndeclared ? Self.undeclaredLabel : candidate.name
          }.joined(separator: Self.overvoteDelimiter)
        }
      }
    }
  }

  private func candidateColumns() throws(BallotWriteError) -> String {
    try profile.checkNames(without: "", allowingNewlines: true)
    return try rows(["Cast Vote Record"] + candidates.map(\.name)) { group in
      var cells = Array(repeating: "", count: candidates.count)
      for (place, rank) in profile.writtenRanks(of: group).enumerated() {
        guard case .marked(let marks) = rank else { continue }
        for mark in marks { cells[mark.candidate] = String(place + 1) }
      }
      return cells
    }
  }

  private func commonDataFormat() -> String {
    var records: [JSONValue] = []
    var number = 0
    for group in 0..<profile.groupCount {
      var selections: [JSONValue] = []
      for (place, rank) in profile.writtenRanks(of: group).enumerated() {
        guard case .marked(let marks) = rank else { continue }
        for mark in marks {
          selections.append([
            "@type": "CVR.CVRContestSelection",
            "ContestSelectionId": .string("selection-\(mark.candidate + 1)"),
            "SelectionPosition": [
              [
                "@type": "CVR.SelectionPosition", "HasIndication": "yes", "IsAllocable": "yes",
                "NumberVotes": 1, "Rank": .integer(place + 1),
              ]
            ],
          ])
        }
      }
      for _ in 0..<profile.weight(of: group) {
        number += 1
        records.append([
          "@type": "CVR.CVR", "UniqueId": .string(String(number)),
          "CurrentSnapshotId": .string("snapshot-\(number)"), "ElectionId": "election",
          "CVRSnapshot": [
            [
              "@type": "CVR.CVRSnapshot", "@id": .string("snapshot-\(number)"),
              "Type": "interpreted",
              "CVRContest": [
                [
                  "@type": "CVR.CVRContest", "ContestId": "contest",
                  "CVRContestSelection": .array(selections),
                ]
              ],
            ]
          ],
        ])
      }
    }
    let value: JSONValue = [
      "@type": "CVR.CastVoteRecordReport", "Version": "1.0.0",
      "ReportType": ["originating-device-export"],
      "Election": [
        [
          "@type": "CVR.Election", "@id": "election",
          "Candidate": .array(
            candidates.enumerated().map {
              [
                "@type": "CVR.Candidate", "@id": .string("candidate-\($0 + 1)"),
                "Name": .string($1.name),
              ]
            }),
          "Contest": [
            [
              "@type": "CVR.CandidateContest", "@id": "contest", "Name": .string(title),
              "ContestSelection": .array(
                candidates.indices.map {
                  [
                    "@type": "CVR.CandidateSelection", "@id": .string("selection-\($0 + 1)"),
                    "CandidateIds": [.string("candidate-\($0 + 1)")],
                  ]
                }),
            ]
          ],
        ]
      ],
      "CVR": .array(records),
    ]
    return value.text
  }
}
