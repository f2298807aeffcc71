import Dispatch

/// Lets few do something costly at once, a number wait, and tells the rest to come back: so that strangers who ask for it by
/// the hundred hold up neither pages nor votes.
public actor BusyQueue {
  /// Too many wait already.
  public struct Full: Error, Sendable {
    /// When to come back, in seconds.
    public let seconds: Int
  }

  private let atOnce: Int
  private let mostWaiting: Int
  private let seconds: Int
  private var running = 0
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// - Parameter seconds: what those are told who find it full.
  public init(atOnce: Int, waiting: Int, seconds: Int = 5) {
    self.atOnce = atOnce
    mostWaiting = waiting
    self.seconds = seconds
  }

  /// - Throws: `Full`, or what the work throws.
  public func run<T: Sendable>(_ work: @Sendable () async throws -> T) async throws -> T {
    if running >= atOnce {
      guard waiting.count < mostWaiting else { throw Full(seconds: seconds) }
      // Whoever leaves hands the place on, so that nobody comes in between.
      await withCheckedContinuation { waiting.append($0) }
    } else {
      running += 1
    }
    defer { leave() }
    return try await work()
  }

  private func leave() {
    if waiting.isEmpty { running -= 1 } else { waiting.removeFirst().resume() }
  }

  /// Work that keeps a processor busy, on a thread of its own: those that answer requests are few.
  public func compute<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
    try await run {
      try await withCheckedThrowingContinuation { done in
        DispatchQueue.global(qos: .utility).async {
          done.resume(with: Result { try work() })
        }
      }
    }
  }

  /// Passwords: scrypt takes 64 MiB and some tenths of a second each.
  public static let passwords = BusyQueue(atOnce: 1, waiting: 12)
}
