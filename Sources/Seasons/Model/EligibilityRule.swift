/// What an entry of a category must be. What is nil or empty asks for nothing.
public struct EligibilityRule: Sendable, Hashable {
  /// Running time in whole minutes.
  public var leastMinutes: Int?
  public var mostMinutes: Int?
  /// A release on or after this day, YYYY-MM-DD.
  public var releasedFrom: String?
  /// A release on or before this day.
  public var releasedTo: String?
  /// Where that release must be: countries (ISO 3166, two letters); empty for anywhere.
  public var releasedIn: [String]
  /// How many days in a row it must have run there.
  public var leastDays: Int?
  /// Countries of production, of which one at least must be the entry's; empty for any.
  public var countries: [String]
  /// How many people an entry may name in a role, as three producers.
  public var most: [MostOfRole]
  /// Whether one performance may be entered in one category alone, of those that say so.
  public var isOnePerPerformance: Bool

  public struct MostOfRole: Sendable, Hashable {
    public var role: String
    public var most: Int

    public init(role: String, most: Int) {
      self.role = role
      self.most = most
    }
  }

  public init(
    leastMinutes: Int? = nil, mostMinutes: Int? = nil, releasedFrom: String? = nil,
    releasedTo: String? = nil, releasedIn: [String] = [], leastDays: Int? = nil,
    countries: [String] = [], most: [MostOfRole] = [], isOnePerPerformance: Bool = false
  ) {
    self.leastMinutes = leastMinutes
    self.mostMinutes = mostMinutes
    self.releasedFrom = releasedFrom
    self.releasedTo = releasedTo
    self.releasedIn = releasedIn
    self.leastDays = leastDays
    self.countries = countries
    self.most = most
    self.isOnePerPerformance = isOnePerPerformance
  }

  public var asksForRelease: Bool {
    releasedFrom != nil || releasedTo != nil || !releasedIn.isEmpty || leastDays != nil
  }
}
