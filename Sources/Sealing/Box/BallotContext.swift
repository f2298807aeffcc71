/// What a ballot belongs to; part of its commitment and of its seal.
public struct BallotContext: Sendable, Hashable {
  public var body: String
  public var season: String
  public var round: String
  public var category: String

  public init(body: String, season: String, round: String, category: String) {
    self.body = body
    self.season = season
    self.round = round
    self.category = category
  }

  var bytes: [UInt8] { Bytes.lengthPrefixed(body, season, round, category) }
}
