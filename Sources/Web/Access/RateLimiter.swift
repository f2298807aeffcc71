package import Foundation

/// Slows down whoever tries too often, by network address; nobody is locked out for good, and no member
/// is locked out by somebody else's tries.
package actor RateLimiter {
  private var tries: [String: [Date]] = [:]
  private let most: Int
  private let span: TimeInterval

  package init(most: Int, in span: TimeInterval) {
    self.most = most
    self.span = span
  }

  /// Notes a try.
  /// - Returns: in how many seconds the next one is free; nil where this one is.
  package func wait(_ key: String, at now: Date) -> Int? {
    if tries.count > 100_000 { tries = tries.filter { $0.value.contains { isFresh($0, now) } } }
    var own = (tries[key] ?? []).filter { isFresh($0, now) }
    if own.count >= most, let first = own.first {
      return max(1, Int((span - now.timeIntervalSince(first)).rounded(.up)))
    }
    own.append(now)
    tries[key] = own
    return nil
  }

  private func isFresh(_ time: Date, _ now: Date) -> Bool { now.timeIntervalSince(time) < span }
}
