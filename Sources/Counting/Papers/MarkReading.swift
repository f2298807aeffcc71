/// What a rule makes of repeated names, equal ranks and blank ranks.
struct MarkReading: Sendable {
  enum Repeats: String, CaseIterable, Sendable { case refuse, first, exhaust }
  enum EqualRanks: String, CaseIterable, Sendable {
    case exhaust, skip
    /// Every order of the equal counts, each in its share of the ballot.
    case allOrders = "all-orders"
    /// Exhausted while several of the equal are still in; counts for the one who is, if one is.
    case exhaustIfSeveral = "exhaust-if-several"
  }

  /// Why a ballot counts for nobody further.
  enum Ending: Int, CaseIterable, Sendable {
    case choices, overvote, repeated, skipped
  }

  var repeats = Repeats.refuse
  var equalRanks = EqualRanks.exhaust
  /// So many blank ranks in a row are passed over; at more the ballot is exhausted; nil for any.
  var skipsAllowed: Int?
  /// Ranks beyond are not looked at; nil for all.
  var mostRanks: Int?

  init() {}

  init(_ settings: RuleSettings) {
    repeats = Repeats(rawValue: settings.text("repeats")) ?? .refuse
    equalRanks = EqualRanks(rawValue: settings.text("equal-ranks")) ?? .exhaust
    let skips = settings.text("skipped-ranks")
    skipsAllowed = skips == "exhaust" ? 0 : Int(skips)
    mostRanks = settings["most-ranks"].flatMap { Int($0) }.flatMap { $0 == 0 ? nil : $0 }
  }

  /// The parameters that every ranked rule has.
  static let parameters = [repeats, equalRanks(.exhaust, allowing: elsewhere), skippedRanks]
  /// The same with the reading of equal ranks that Meek's method is defined for.
  static let meekParameters = [
    repeats, equalRanks(.allOrders, allowing: elsewhere), skippedRanks,
  ]
  /// The same with what rules of public runoffs want besides.
  static let runoffParameters = [
    repeats, equalRanks(.exhaust, allowing: EqualRanks.allCases), skippedRanks,
    RuleParameter(
      "most-ranks", .integer(0...100_000), default: "0",
      "ranks beyond this are not looked at; 0 for all", .choice),
  ]
  private static let elsewhere = EqualRanks.allCases.filter { $0 != .exhaustIfSeveral }

  private static let repeats = RuleParameter(
    "repeats", .choice(Repeats.allCases.map(\.rawValue)), default: "refuse",
    "a ballot that names a candidate twice is refused, uses the first mention, or is exhausted at "
      + "the second", .choice)

  private static func equalRanks(
    _ value: EqualRanks, allowing values: [EqualRanks]
  ) -> RuleParameter {
    RuleParameter(
      "equal-ranks", .choice(values.map(\.rawValue)), default: value.rawValue,
      "at several candidates of one rank a ballot is exhausted, or that rank is skipped, or the "
        + "ballot is shared equally by all orders of them"
        + (values.contains(.exhaustIfSeveral)
          ? ", or it is exhausted while several of them are still in" : ""),
      .choice)
  }

  private static let skippedRanks = RuleParameter(
    "skipped-ranks", .choice(["advance", "exhaust"] + (1...20).map(String.init)),
    default: "advance",
    "at blank ranks a ballot advances to the next choice, or is exhausted at the first, or after "
      + "so many in a row at one more", .choice)
}
