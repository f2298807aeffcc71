public import Sealing

/// Knows the checkpoint signed last outside the database, so that a database put back from an older copy is noticed.
public protocol CheckpointWitness: Sendable {
  /// - Returns: nil before the first.
  func last() throws -> Checkpoint?
  func note(_ checkpoint: Checkpoint) throws
}
