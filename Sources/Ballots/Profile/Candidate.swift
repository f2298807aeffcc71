/// One candidate of a contest: something a ballot can name.
public struct Candidate: Sendable, Hashable {
  /// The identity; never the name. In a ballot file it is the candidate's number, from "1";
  /// in a season it is the nominee's id.
  public var id: String
  /// What a reader sees. Unique within its contest (the readers and the season's checks see to it).
  public var name: String
  /// Withdrawn candidates may still stand on ballots; every rule passes over them.
  public var isWithdrawn: Bool
  /// A place for write-in names that were not declared; it may never win.
  public var isUndeclared: Bool

  public init(id: String, name: String, isWithdrawn: Bool = false, isUndeclared: Bool = false) {
    self.id = id
    self.name = name
    self.isWithdrawn = isWithdrawn
    self.isUndeclared = isUndeclared
  }
}
