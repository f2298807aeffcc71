public import Ballots

/// A way to count. Its quota, decimals and other choices are values it was made with.
public protocol CountingMethod: Sendable {
  /// - Throws: `CountingError` where the ballots or the seats do not suit the method.
  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation
}
