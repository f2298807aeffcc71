import Records
public import Sealing

/// The keys of rounds that are held in a room, in memory alone and only during the meeting, and the ballots
/// that they opened. After a start they are asked for again.
public actor RoomKeys {
  private var keys: [String: PrivateKey] = [:]
  private var opened: [String: CountDesk.OpenedBallots] = [:]

  func enter(_ key: PrivateKey, for round: String) { keys[round] = key }

  public func key(of round: String) -> PrivateKey? { keys[round] }

  func ballots(of vote: String) -> CountDesk.OpenedBallots? { opened[vote] }

  func keep(_ ballots: CountDesk.OpenedBallots, of vote: String) { opened[vote] = ballots }

  /// At the end of a meeting.
  public func forget(_ round: String) {
    keys[round] = nil
    opened = [:]
  }
}
