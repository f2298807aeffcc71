/// Which telephone votes in which place of the audience's roll, in memory alone: after a start a telephone that has voted
/// may get a second place. It is weak, and the page says so.
public actor AudiencePhones {
  private var places: [String: String] = [:]
  private var free: [String: [String]] = [:]

  /// - Parameters:
  ///   - phone: what tells this browser from others.
  ///   - unused: the places of a round in which nobody has voted; asked for once.
  /// - Returns: nil where all places are taken.
  func place(
    of phone: String, round: String, _ unused: @Sendable () async throws -> [String]
  ) async rethrows -> String? {
    let key = "\(round) \(phone)"
    if let known = places[key] { return known }
    if free[round] == nil {
      let found = try await unused()
      // Another telephone may have asked meanwhile.
      if free[round] == nil { free[round] = found }
    }
    if let known = places[key] { return known }
    guard let place = free[round]?.popLast() else { return nil }
    places[key] = place
    return place
  }
}
