public import Foundation
import Records
import Seasons

/// Opens and closes rounds and reminds members by the clock, with nobody pressing.
public struct RoundKeeper: Sendable {
  public static let actor = "the clock"
  private let office: SeasonOffice
  /// How long after the close forms are still taken.
  private let grace: TimeInterval
  /// Where members vote, for mails.
  private let address: String

  public init(_ office: SeasonOffice, grace: TimeInterval, address: String) {
    self.office = office
    self.grace = grace
    self.address = address
  }

  /// Does what is due now.
  public func tick() async throws {
    let state = try await office.state()
    let now = office.clock()
    try await AppealsDesk(office).finishWhenDue()
    // A meeting begins and ends when its chair says so, the audience's vote when the caller does.
    for round in state.season.rounds where round.room == nil && round.audience == nil {
      if let open = state.rounds[round.id] {
        if open.isClosed {
          if let minute = round.announces, now >= minute {
            try await NominationDesk(office).announce(round.id, by: Self.actor)
          }
          continue
        }
        try await MailDesk(office).remindWhenDue(open, address: address)
        guard now >= open.closes + grace,
          try await !PaperDesk.isWaiting(round, office)
        else { continue }
        try await RoundDesk(office).close(round.id, by: Self.actor)
      } else if now >= round.opens, now < round.closes,
        let key = state.publicKeys[KeyDesk.name(ofRound: round.id)],
        try await Checklist(office).blocking(round, state).isEmpty
      {
        try await RoundDesk(office).open(round.id, key: key, by: Self.actor)
      }
    }
  }
}
