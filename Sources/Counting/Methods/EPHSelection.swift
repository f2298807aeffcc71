/// Whom a round of E Pluribus Hugo eliminates (WSFS constitution 3.9.3 and 3.9.4).
public enum EPHSelection {
  /// The fewest nominations among the two lowest on points (with all who tie into these two); level
  /// there: the fewest points; level again: all of them.
  /// - Returns: indexes into the two lists, which are of one length. O(n log n).
  public static func eliminated(
    points: [some Comparable], nominations: [some Comparable]
  ) -> [Int] {
    let byPoints = points.sorted()
    guard let low = byPoints.first else { return [] }
    let bound = byPoints[min(1, byPoints.count - 1)]
    let lowest = points.indices.filter { points[$0] == low }
    let selected = lowest.count >= 2 ? lowest : points.indices.filter { points[$0] <= bound }
    let fewest = selected.map { nominations[$0] }.min()
    let rarest = selected.filter { nominations[$0] == fewest }
    let poorest = rarest.map { points[$0] }.min()
    return rarest.filter { points[$0] == poorest }
  }
}
