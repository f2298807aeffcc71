/// What a rule makes of repeated names, equal ranks and blank ranks.
struct MarkReading: Sendable {
  enum Repeats: String, CaseIterable, Sendable { case refuse, first, exhaust }
  enum EqualRanks: String, CaseIterable, Sendable {
    case exhaust, skip
    /// Every order of the equal counts, each in its share of the ballot.
    case allOrders = "all-orders"
  }
  enum SkippedRanks: String, CaseIterable, Sendable { case advance, exhaust }

  var repeats = Repeats.refuse
  var equalRanks = EqualRanks.exhaust
  var skippedRanks = SkippedRanks.advance

  init() {}

  init(_ settings: RuleSettings) {
    repeats = Repeats(rawValue: settings.text("repeats")) ?? .refuse
    equalRanks = EqualRanks(rawValue: settings.text("equal-ranks")) ?? .exhaust
    skippedRanks = SkippedRanks(rawValue: settings.text("skipped-ranks")) ?? .advance
  }

  /// The parameters that every ranked rule has.
  static let parameters = parameters(equalRanks: .exhaust)
  /// The same with the reading of equal ranks that Meek's method is defined for.
  static let meekParameters = parameters(equalRanks: .allOrders)

  private static func parameters(equalRanks: EqualRanks) -> [RuleParameter] {
    [
      RuleParameter(
        "repeats", .choice(Repeats.allCases.map(\.rawValue)), default: "refuse",
        "a ballot that names a candidate twice is refused, uses the first mention, or is exhausted "
          + "at the second", .choice),
      RuleParameter(
        "equal-ranks", .choice(EqualRanks.allCases.map(\.rawValue)), default: equalRanks.rawValue,
        "at two candidates of one rank a ballot is exhausted, or that rank is skipped, or the ballot "
          + "is shared equally by all orders of them", .choice),
      RuleParameter(
        "skipped-ranks", .choice(SkippedRanks.allCases.map(\.rawValue)), default: "advance",
        "at a blank rank a ballot advances to the next choice, or is exhausted", .choice),
    ]
  }
}
