/// A page as a picture of 1200 by 630, for wherever its address is shared.
public struct SharePicture: Codable, Sendable, Hashable {
  /// Small, above.
  public var kicker: String
  /// Large; set as small as it must be to fit.
  public var lead: String
  /// Below it, a line each; what does not fit is left out.
  public var rest: [String]
  /// At the foot.
  public var footer: String
  /// Whether the lead is in the colour of winners.
  public var isWinner: Bool

  public init(
    kicker: String, lead: String, rest: [String] = [], footer: String, isWinner: Bool = false
  ) {
    self.kicker = kicker
    self.lead = lead
    self.rest = rest
    self.footer = footer
    self.isWinner = isWinner
  }

  public static let width = 1200
  public static let height = 630
}
