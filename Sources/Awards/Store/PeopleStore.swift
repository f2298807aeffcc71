public import Foundation
public import Sealing
public import Seasons

/// Who works on a season, who is signed in, mails and drafts. Each call is one transaction, durable
/// when it returns. Nothing here enters a record.
///
/// Codes and tokens are kept as hashes; drafts under a key that only the member's browser has.
public protocol PeopleStore: Sendable {
  func member(_ id: String, in season: SeasonID) async throws -> Member?
  /// In which rounds somebody cast, and when, also what the journal has yet to hear; in the order of
  /// the journal. O(casts).
  func casts(of member: String, in season: SeasonID) async throws -> [CastNote]
  /// Those with this id, or with this address in any case of letters.
  func members(idOrAddress: String, in season: SeasonID) async throws -> [Member]

  /// Notes in which language a member is written to.
  func setLanguage(_ code: String, of member: String, in season: SeasonID) async throws

  /// Adds somebody, or changes whoever has the id, with the journal's event.
  func keep(_ person: StaffMember, in season: SeasonID, event: EventDraft?) async throws
  /// Notes that a code of somebody's second step was used.
  /// - Returns: false where it was used before, or the secret is another by now.
  func use(step: Int, of person: String, secret: [UInt8], in season: SeasonID) async throws -> Bool
  /// Takes somebody off the staff and ends their sessions and codes.
  func removeStaff(_ id: String, in season: SeasonID, event: EventDraft) async throws
  func staff(of season: SeasonID) async throws -> [StaffMember]

  func keep(_ codes: [PendingCode], in season: SeasonID) async throws
  /// Takes a code that has not ended: a mailed one is used up.
  /// - Returns: whose it is; nil where there is none.
  func take(_ code: Digest, at time: Date, in season: SeasonID) async throws -> PendingCode?
  /// When the last mailed code of a visitor was made.
  func lastCode(of visitor: Visitor, in season: SeasonID) async throws -> Date?

  func keep(_ session: Session, in season: SeasonID) async throws
  /// - Returns: nil where it is unknown or has ended.
  func session(_ tokenHash: Digest, at time: Date, in season: SeasonID) async throws -> Session?
  func endSession(_ tokenHash: Digest, in season: SeasonID) async throws
  /// Signs somebody out everywhere.
  func endSessions(of visitor: Visitor, in season: SeasonID) async throws
  func sessions(of visitor: Visitor, in season: SeasonID) async throws -> [Session]

  /// Queues mails; of a kind that stands in `once`, only to visitors who have had none of it.
  func queue(_ mails: [Mail], once: Bool, in season: SeasonID) async throws
  /// The first mails that wait and may be sent now.
  func waitingMails(_ count: Int, at time: Date, in season: SeasonID) async throws -> [Mail]
  func mail(_ number: Int, in season: SeasonID) async throws -> Mail?
  /// Notes what became of a mail.
  func note(_ mail: Mail, in season: SeasonID) async throws
  func mailCounts(in season: SeasonID) async throws -> [Mail.State: Int]
  /// The last mails, the newest first; of one visitor where one is given.
  func mails(of visitor: Visitor?, _ count: Int, in season: SeasonID) async throws -> [Mail]

  /// Keeps a member's sealed draft in place of the one before.
  func keepDraft(
    _ sealed: [UInt8], of member: String, round: String, in season: SeasonID
  ) async throws
  func draft(of member: String, round: String, in season: SeasonID) async throws -> [UInt8]?
  func eraseDraft(of member: String, round: String, in season: SeasonID) async throws
  func eraseDrafts(round: String, in season: SeasonID) async throws
  /// Who has a draft.
  func drafters(round: String, in season: SeasonID) async throws -> [String]
}
