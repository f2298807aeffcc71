/// Which telephone votes in which place of the audience's roll, in memory alone: after a start a telephone that has voted
/// may get a second place. It is weak, and the page says so.
public actor AudiencePhones {
  private var places: [String: String] = [:]
  private var free: [String: [String]] = [:]
  /// Asked for once a round, however many telephones wait for it.
  private var asking: [String: Task<[String], any Error>] = [:]

  /// - Parameters:
  ///   - phone: what tells this browser from others.
  ///   - unused: the places of a round in which nobody has voted.
  /// - Returns: nil where all places are taken.
  func place(
    of phone: String, round: String, _ unused: @escaping @Sendable () async throws -> [String]
  ) async throws -> String? {
    let key = "\(round) \(phone)"
    if let known = places[key] { return known }
    if free[round] == nil {
      let task = asking[round] ?? Task { try await unused() }
      asking[round] = task
      do {
        let found = try await task.value
        if free[round] == nil { free[round] = found }
      } catch {
        asking[round] = nil
        throw error
      }
    }
    if let known = places[key] { return known }
    guard let place = free[round]?.popLast() else { return nil }
    places[key] = place
    return place
  }
}
