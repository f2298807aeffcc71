/// What writing ballots gives.
public struct WrittenBallots: Sendable {
  /// The text of the file asked for.
  public var text: String
  /// A second file that the first one names, where the format has two.
  public var records: String?
  /// What the format could not hold.
  public var losses: [BallotLoss]
}

/// Writes profiles as ballot files that the readers read back to the same ballots.
public enum BallotWriter {
  /// Writes one contest. O(marks), and O(ballots) for formats with a line a ballot.
  /// - Parameter recordsName: the name of the second file, for RCTab's configurations.
  /// - Throws: `BallotWriteError` where a name or weight has no place in the format. What the format
  ///   leaves out is told in `losses`; whether to go on is for the caller to say.
  public static func write(
    _ profile: Profile, as format: WrittenFormat, recordsName: String = "records.csv"
  ) throws(BallotWriteError) -> WrittenBallots {
    let reduced = try ProfileReduction(profile, to: format.holds)
    let profile = reduced.profile
    try profile.checkNamesDiffer()
    var losses = reduced.losses
    let unheard = format == .csvPoints ? profile.weightWithoutMarks : 0
    if unheard > 0 {
      losses.append(
        BallotLoss(what: "that nobody is given points", ballots: unheard, mattersToCount: false))
    }
    var records: String?
    let text: String
    switch format {
    case .blt:
      // A backslash before a quotation mark takes it for a letter.
      try profile.checkNames(without: "") { name in
        name.utf8.indices.contains { BLTWriter.isEscape(name.utf8, $0) }
      }
      text = BLTWriter.text(profile, seats: profile.contest.seats ?? 1)
    case .csvRanks: text = try CSVBallotWriter(profile).ranks()
    case .csvCandidates: text = try CSVBallotWriter(profile).candidates()
    case .csvScores: text = try CSVBallotWriter(profile).scores()
    case .csvPoints: text = try CSVBallotWriter(profile).points()
    case .abif: text = try ABIFWriter.text(profile)
    case .condorcetVotes: text = try CondorcetVotesWriter.text(profile)
    case .debianTally: text = try DebianTallyWriter.text(profile)
    case .prefLib: text = try PrefLibWriter.text(profile)
    case .starvote: text = try StarvoteWriter.text(profile)
    case .abcYAML: text = try ABCYAMLWriter.text(profile)
    case .rctabESS, .rctabGeneric, .rctabCDF:
      let writer = RCTabWriter(profile, format, recordsName: recordsName)
      records = try writer.records()
      text = writer.config.text
    }
    return WrittenBallots(text: text, records: records, losses: losses)
  }
}
