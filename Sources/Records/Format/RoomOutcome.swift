public import Ballots

/// What a room agreed of a category beside the votes: who is out, having a prize already, and how it ended where nobody had
/// enough. Known when the envelope is opened.
public struct RoomOutcome: Sendable, Hashable {
  /// Candidates by id, in the order of the ballot.
  public var withdrawn: [String]
  public var verdict: VotedCategory.Verdict?

  public init(_ category: VotedCategory) {
    withdrawn = category.candidates.filter(\.isWithdrawn).map(\.id)
    verdict = category.verdict
  }

  public var json: JSONValue {
    var object: [String: JSONValue] = ["withdrawn": .array(withdrawn.map(JSONValue.string))]
    object["verdict"] = verdict.map { .string($0.rawValue) }
    return .object(object)
  }

  /// - Returns: nil for JSON of another shape.
  public init?(_ json: JSONValue) {
    guard let list = json["withdrawn"]?.array else { return nil }
    withdrawn = list.compactMap(\.string)
    verdict = json.string("verdict").flatMap(VotedCategory.Verdict.init)
    guard withdrawn.count == list.count, json["verdict"] == nil || verdict != nil else {
      return nil
    }
  }
}
