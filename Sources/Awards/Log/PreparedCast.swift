import Sealing

/// A member's ballots, sealed and ready for the log.
struct PreparedCast: Sendable {
  struct SealedBallot: Sendable {
    var context: BallotContext
    var slot: Leaf.Slot
    var leaf: Leaf
    var sealed: [UInt8]
  }

  var ballots: [SealedBallot]
  var mark: CastBatch.Mark
  var hour: String
  /// Entered by the office, for somebody who cannot vote on the web any more.
  var isPaper = false
}
