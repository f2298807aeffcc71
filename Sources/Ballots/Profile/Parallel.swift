import Dispatch
import Synchronization

/// Work on all cores.
package enum Parallel {
  /// How many pieces are worth making.
  package static let width = 2

  /// `body(0)` to `body(count - 1)`, at once where there are cores; results in order.
  package static func map<T: Sendable>(_ count: Int, _ body: @Sendable (Int) -> T) -> [T] {
    if count == 1 { return [body(0)] }
    let results = Mutex([T?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let value = body(index)
      results.withLock { $0[index] = value }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
