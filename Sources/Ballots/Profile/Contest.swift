/// What is being decided: a title, the candidates, and what the ballot file itself says of the count.
public struct Contest: Sendable, Hashable {
  public var title: String
  public var candidates: [Candidate]
  /// How many the file asks to elect; nil where it does not say.
  public var seats: Int?
  /// A tie order given with the ballots, as indexes into `candidates`, the first being the one
  /// that an action (election or elimination) falls on.
  public var tieOrder: [Int]?
  /// What the ballots are.
  public var kind: BallotKind
  /// What ballots are told apart by, such as panels or rounds; empty where they are not.
  public var tags: [String] = []
  /// The file's own remarks, such as the quoted source and comment of some BLT writers.
  public var remarks: [String]

  public init(
    title: String, candidates: [Candidate], seats: Int? = nil, tieOrder: [Int]? = nil,
    kind: BallotKind = .ranked, remarks: [String] = []
  ) {
    self.title = title
    self.candidates = candidates
    self.seats = seats
    self.tieOrder = tieOrder
    self.kind = kind
    self.remarks = remarks
  }
}
