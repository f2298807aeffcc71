/// A ballot file format that Envelope writes, by the name that `--to` takes.
public enum WrittenFormat: String, Sendable, Hashable, CaseIterable {
  case blt
  case csvRanks = "csv:ranks"
  case csvCandidates = "csv:candidates"
  case csvScores = "csv:scores"
  case csvPoints = "csv:points"
  case abif
  case condorcetVotes = "cvotes"
  case debianTally = "debian"
  case prefLib = "preflib"
  case starvote
  case abcYAML = "abc.yaml"
  /// An RCTab configuration and beside it the cast vote records as ES&S has them.
  case rctabESS = "rctab:ess"
  /// The same with RCTab's generic CSV.
  case rctabGeneric = "rctab:generic"
  /// The same with the Common Data Format as JSON.
  case rctabCDF = "rctab:cdf"

  /// What it can hold.
  var holds: Holdings {
    switch self {
    case .blt:
      [
        .order, .equalRanks, .blankRanks, .repeats, .fractions, .withdrawn, .undeclared, .tieOrder,
        .seats, .title, .remarks,
      ]
    case .csvRanks: [.order, .blankRanks, .repeats, .overvotes, .fractions, .tags]
    case .csvCandidates: [.order, .equalRanks, .blankRanks, .fractions, .tags]
    case .csvScores: [.scores, .fractions, .tags]
    case .csvPoints: [.scores, .tags]
    case .abif: [.order, .equalRanks, .scores, .title]
    case .condorcetVotes: [.order, .equalRanks, .repeats, .seats, .title]
    case .debianTally: [.order, .equalRanks]
    case .prefLib: [.order, .equalRanks, .title]
    case .starvote: [.scores, .seats]
    case .abcYAML: [.fractions, .seats, .title, .remarks]
    case .rctabESS:
      [
        .order, .equalRanks, .blankRanks, .repeats, .overvotes, .withdrawn, .undeclared, .seats,
        .title,
      ]
    case .rctabGeneric, .rctabCDF:
      [.order, .equalRanks, .blankRanks, .withdrawn, .seats, .title]
    }
  }
}

/// What a written format can hold of a profile.
struct Holdings: OptionSet {
  let rawValue: Int

  static let order = Holdings(rawValue: 1 << 0)
  static let equalRanks = Holdings(rawValue: 1 << 1)
  static let blankRanks = Holdings(rawValue: 1 << 2)
  /// Somebody named twice on a ballot.
  static let repeats = Holdings(rawValue: 1 << 3)
  /// An overvoted rank of which nobody knows whose the marks are.
  static let overvotes = Holdings(rawValue: 1 << 4)
  static let scores = Holdings(rawValue: 1 << 5)
  static let fractions = Holdings(rawValue: 1 << 6)
  static let tags = Holdings(rawValue: 1 << 7)
  static let withdrawn = Holdings(rawValue: 1 << 8)
  static let undeclared = Holdings(rawValue: 1 << 9)
  static let tieOrder = Holdings(rawValue: 1 << 10)
  static let seats = Holdings(rawValue: 1 << 11)
  static let title = Holdings(rawValue: 1 << 12)
  static let remarks = Holdings(rawValue: 1 << 13)
}
