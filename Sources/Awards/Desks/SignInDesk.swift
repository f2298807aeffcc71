import Ballots
public import Foundation
import Records
public import Sealing
import Seasons
import Texts

/// Signing in and out: codes by mail or on paper for members, passwords with a second step for staff.
public struct SignInDesk: Sendable {
  /// A mailed code lives so long, also when a newer one was sent.
  public static let codeLife: TimeInterval = 30 * 60
  /// A new code is sent to the same person at most this often.
  static let pause: TimeInterval = 60
  static let sessionLife: TimeInterval = 12 * 3600

  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Mails a code to every member with this number or address: two members may share one, and then
  /// each code has its member's name. Nobody learns from outside whether there is such a member.
  /// - Parameter link: makes the address of the page that signs in with a code.
  public func sendCode(
    to typed: String, link: @Sendable (AccessCode) -> String
  ) async throws {
    let now = office.clock()
    let season = try await office.state().season
    for member in try await office.store.members(idOrAddress: typed, in: office.id) {
      guard let address = member.address else { continue }
      let visitor = Visitor.member(member.id)
      if let last = try await office.store.lastCode(of: visitor, in: office.id),
        now.timeIntervalSince(last) < Self.pause
      {
        continue
      }
      let code = AccessCode(length: AccessCode.mailed, entropy: office.entropy)
      try await office.store.keep(
        [
          PendingCode(
            hash: code.hash, visitor: visitor, made: now,
            ends: now.addingTimeInterval(Self.codeLife), isPrinted: false)
        ], in: office.id)
      let text = office.inLanguage(of: member) {
        MailTexts.signIn(
          member: member.name, season: season.name.plain, code: code.grouped, link: link(code))
      }
      try await office.store.queue(
        [
          Mail(
            visitor: visitor, address: address, text, kind: Mail.signInKind, queued: now)
        ], once: false, in: office.id)
    }
  }

  /// Codes for letters, good until a time.
  /// - Returns: one for each member, in their order.
  public func printedCodes(for members: [Member], until end: Date) async throws -> [AccessCode] {
    let codes = members.map { _ in AccessCode(length: AccessCode.printed, entropy: office.entropy) }
    try await office.store.keep(
      zip(members, codes).map { member, code in
        PendingCode(
          hash: code.hash, visitor: .member(member.id), made: office.clock(), ends: end,
          isPrinted: true)
      }, in: office.id)
    return codes
  }

  /// Signs in whoever a code belongs to.
  /// - Returns: the session's token; nil for a code that is unknown, used or has ended.
  public func signIn(code: AccessCode) async throws -> String? {
    guard
      let found = try await office.store.take(code.hash, at: office.clock(), in: office.id)
    else { return nil }
    return try await begin(found.visitor, by: found.isPrinted ? "printed code" : "mailed code")
  }

  /// What became of a staff sign-in.
  public enum StaffAnswer: Sendable, Hashable {
    case token(String)
    case wrong
    /// The password is right, and the second step's code is missing or wrong.
    case secondStepNeeded
  }

  public func signIn(
    staff address: String, password: String, secondStep: String?
  ) async throws -> StaffAnswer {
    let people = try await office.store.staff(of: office.id)
    let found = people.first { $0.address.lowercased() == address.lowercased() }
    // An unknown address takes as long as a known one.
    let hash = found?.password ?? Self.nobody
    let isRight = try await BusyQueue.passwords.compute { hash.matches(password) }
    guard isRight, let person = found, person.password != nil else { return .wrong }
    if let step = person.secondStep {
      // Each code is good once, also where it is sent twice at the same moment.
      guard let typed = secondStep, let used = step.step(of: typed, at: office.clock()),
        try await office.store.use(step: used, of: person.id, secret: step.secret, in: office.id)
      else { return .secondStepNeeded }
    }
    return .token(try await begin(.staff(person.id), by: "password"))
  }

  private static let nobody = PasswordHash(
    stored: "scrypt 16 8 1 AAAAAAAAAAAAAAAAAAAAAA== AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")

  /// Opens a session. A member's mails are in the language of the first one.
  /// - Returns: its token, for the browser alone.
  public func begin(_ visitor: Visitor, by way: String) async throws -> String {
    if case .member(let id) = visitor,
      let member = try await office.store.member(id, in: office.id), member.language == nil
    {
      try await office.store.setLanguage(Language.current.code, of: id, in: office.id)
    }
    let token = office.entropy.bytes(32, "session token").base64
    let now = office.clock()
    try await office.store.keep(
      Session(
        tokenHash: Self.hash(token), visitor: visitor, begun: now,
        ends: now.addingTimeInterval(Self.sessionLife), by: way), in: office.id)
    return token
  }

  public func session(token: String) async throws -> Session? {
    try await office.store.session(Self.hash(token), at: office.clock(), in: office.id)
  }

  public func signOut(token: String) async throws {
    try await office.store.endSession(Self.hash(token), in: office.id)
  }

  /// Ends all of somebody's sessions and the codes that wait for them.
  public func signOutEverywhere(_ visitor: Visitor) async throws {
    try await office.store.endSessions(of: visitor, in: office.id)
    try await office.store.append(
      office.event(.signedOut, by: visitor.text, ["from": "everywhere"]), to: office.id)
  }

  private static func hash(_ token: String) -> Digest {
    Digest(hashing: Bytes.lengthPrefixed("envelope.session/1", token))
  }
}
