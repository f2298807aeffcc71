import Foundation
import Synchronization

/// How long each step took.
final class StepTimer: Sendable {
  private let times = Mutex<[(String, Duration)]>([])

  func time<T>(_ name: String, _ body: () async throws -> T) async throws -> T {
    let start = ContinuousClock.now
    let result = try await body()
    let taken = start.duration(to: .now)
    times.withLock { $0.append((name, taken)) }
    return result
  }

  /// A line a step, and the sum.
  var lines: [String] {
    times.withLock { times in
      let total = times.reduce(Duration.zero) { $0 + $1.1 }
      return (times + [("Together", total)]).map { name, taken in
        Terminal.column(name, 32)
          + Terminal.right(
            taken.formatted(.units(allowed: [.seconds], fractionalPart: .show(length: 1))), 12)
      }
    }
  }
}
