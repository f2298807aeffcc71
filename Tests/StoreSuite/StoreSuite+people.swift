import Awards
import Foundation
import Sealing
import Seasons
import Testing

extension StoreSuite {
  static let peopleCases: [(name: String, run: @Sendable (any SeasonStore) async throws -> Void)] =
    [
      ("staff", staff), ("codes", codes), ("sessions", sessions), ("mails", mails),
      ("drafts", drafts), ("whose", whose), ("applications", applications),
    ]

  private static let start = Date(timeIntervalSince1970: 1_800_000_000)

  @Sendable static func staff(_ store: any SeasonStore) async throws {
    try await create(store)
    try await create(store, second)
    var person = StaffMember(
      id: "ada", name: "Ada É.", address: "ada@example.org",
      roles: [.administrator, .stageManager],
      password: PasswordHash(stored: "scrypt 4 1 1 AA== AA=="),
      secondStep: TimeCode(secret: [1, 2, 3]), lastStep: 7)
    try await store.keep(person, in: first, event: event(.staffChanged))
    #expect(try await store.staff(of: first) == [person])
    person.roles = [.auditor]
    person.password = nil
    person.secondStep = nil
    person.sections = ["week", "competition"]
    try await store.keep(person, in: first, event: nil)
    #expect(try await store.staff(of: first) == [person])
    #expect(try await store.staff(of: second).isEmpty)
    #expect(try await store.journal(of: first, withCasts: true).count == 2)
    #expect(try await store.journalSize(of: first) == 2)
  }

  @Sendable static func applications(_ store: any SeasonStore) async throws {
    try await create(store)
    try await create(store, second)
    func application(_ number: UInt8) -> Application {
      Application(
        id: "a\(number)", name: "É. \(number)", address: "Kim\(number)@example.org",
        branch: number == 1 ? "jury" : nil, note: "line\nline", made: start + Double(number),
        link: Digest(hashing: [number]))
    }
    var (first1, first2) = (application(1), application(2))
    for item in [first2, first1] { try await store.keep(item, in: first, event: nil) }
    #expect(
      try await store.applications(.unconfirmed, most: 9, in: first) == [first1, first2])
    #expect(try await store.applications(.unconfirmed, most: 1, in: first) == [first1])
    #expect(try await store.applications(.unconfirmed, most: 9, in: second).isEmpty)
    #expect(try await store.application("a1", in: first) == first1)
    #expect(try await store.application("a1", in: second) == nil)
    #expect(try await store.application(link: first2.link, in: first) == first2)
    #expect(try await store.application(link: first2.link, in: second) == nil)
    #expect(try await store.applications(from: "KIM1@EXAMPLE.ORG", in: first) == [first1])
    first1.state = .waiting
    try await store.keep(first1, in: first, event: event(.applicationDecided))
    #expect(
      try await store.applicationCounts(in: first) == [.waiting: 1, .unconfirmed: 1])
    #expect(try await store.journalSize(of: first) == 2)
    // Only what is not confirmed, and only what is older, is forgotten.
    try await store.eraseUnconfirmed(before: start + 2, in: first)
    #expect(try await store.application("a2", in: first) == first2)
    try await store.eraseUnconfirmed(before: start + 3, in: first)
    #expect(try await store.application("a2", in: first) == nil)
    #expect(try await store.application("a1", in: first) == first1)
    first2.state = .refused
    try await store.keep(first2, in: first, event: nil)
    #expect(try await store.applications(from: "kim2@example.org", in: first).isEmpty)
  }

  @Sendable static func whose(_ store: any SeasonStore) async throws {
    try await create(store)
    let members = [
      Member(id: "1", name: "A", address: "Both@example.org"),
      Member(id: "2", name: "B", address: "both@EXAMPLE.org"), Member(id: "3", name: "C"),
    ]
    try await store.add(members, to: first, event: event(.membersImported))
    #expect(try await store.member("3", in: first) == members[2])
    #expect(try await store.member("4", in: first) == nil)
    #expect(
      try await store.members(idOrAddress: "both@example.org", in: first) == Array(members[..<2]))
    #expect(try await store.members(idOrAddress: "2", in: first) == [members[1]])
    #expect(try await store.members(idOrAddress: "", in: first).isEmpty)
    // A list that says no language takes none away.
    try await store.setLanguage("fr", of: "3", in: first)
    try await store.add([Member(id: "3", name: "Cé")], to: first, event: event(.membersImported))
    #expect(try await store.member("3", in: first) == Member(id: "3", name: "Cé", language: "fr"))
    #expect(try await store.member("1", in: first)?.language == nil)
  }

  @Sendable static func codes(_ store: any SeasonStore) async throws {
    try await create(store)
    func code(_ number: UInt8, printed: Bool) -> PendingCode {
      PendingCode(
        hash: Digest(hashing: [number]), visitor: .member("x"), made: start + Double(number),
        ends: start + 100, isPrinted: printed)
    }
    try await store.keep([code(1, printed: false), code(2, printed: true)], in: first)
    #expect(try await store.lastCode(of: .member("x"), in: first) == start + 1)
    #expect(try await store.lastCode(of: .staff("x"), in: first) == nil)
    let mailed = code(1, printed: false)
    #expect(try await store.take(mailed.hash, at: start + 100, in: first) == nil)
    #expect(try await store.take(mailed.hash, at: start + 99, in: first) == mailed)
    // A mailed code is good once, a printed one until it ends.
    #expect(try await store.take(mailed.hash, at: start + 99, in: first) == nil)
    let printed = code(2, printed: true)
    #expect(try await store.take(printed.hash, at: start, in: first) == printed)
    #expect(try await store.take(printed.hash, at: start, in: first) == printed)
    #expect(try await store.take(printed.hash, at: start, in: second) == nil)
  }

  @Sendable static func sessions(_ store: any SeasonStore) async throws {
    try await create(store)
    func session(_ number: UInt8, _ visitor: Visitor) -> Session {
      Session(
        tokenHash: Digest(hashing: [number]), visitor: visitor, begun: start + Double(number),
        ends: start + 1000, by: "test")
    }
    let own = [session(1, .member("x")), session(2, .member("x"))]
    let other = session(3, .staff("x"))
    for session in own + [other] { try await store.keep(session, in: first) }
    #expect(try await store.session(own[0].tokenHash, at: start + 999, in: first) == own[0])
    #expect(try await store.session(own[0].tokenHash, at: start + 1000, in: first) == nil)
    #expect(try await store.sessions(of: .member("x"), in: first) == [own[1], own[0]])
    try await store.endSession(own[0].tokenHash, in: first)
    #expect(try await store.session(own[0].tokenHash, at: start, in: first) == nil)
    try await store.endSessions(of: .member("x"), in: first)
    #expect(try await store.sessions(of: .member("x"), in: first).isEmpty)
    #expect(try await store.session(other.tokenHash, at: start, in: first) == other)
  }

  @Sendable static func mails(_ store: any SeasonStore) async throws {
    try await create(store)
    func mail(_ member: String, _ kind: String, at time: Date = start) -> Mail {
      Mail(
        visitor: .member(member), address: "\(member)@example.org", subject: "S", text: "T\n",
        kind: kind, queued: time)
    }
    try await store.queue([mail("x", "reminder"), mail("y", "reminder")], once: true, in: first)
    // Never twice by accident.
    try await store.queue([mail("x", "reminder"), mail("z", "reminder")], once: true, in: first)
    #expect(try await store.mailCounts(in: first) == [.queued: 3])
    var waiting = try await store.waitingMails(2, at: start, in: first)
    #expect(waiting.map(\.visitor) == [.member("x"), .member("y")])
    waiting[0].state = .sent
    waiting[0].text = ""
    waiting[0].answer = "250 OK"
    waiting[1].tries = 1
    waiting[1].next = start + 60
    for mail in waiting { try await store.note(mail, in: first) }
    #expect(
      try await store.waitingMails(9, at: start + 59, in: first).map(\.visitor) == [.member("z")])
    #expect(try await store.waitingMails(9, at: start + 60, in: first).count == 2)
    #expect(try await store.mails(of: .member("x"), 9, in: first) == [waiting[0]])
    #expect(try await store.mail(waiting[1].number, in: first) == waiting[1])
    #expect(try await store.mail(waiting[1].number, in: second) == nil)
    #expect(
      try await store.mails(of: nil, 2, in: first).map(\.visitor) == [.member("z"), .member("y")])
    #expect(try await store.mails(of: nil, 2, in: second).isEmpty)
  }

  @Sendable static func drafts(_ store: any SeasonStore) async throws {
    try await create(store)
    try await store.keepDraft([1], of: "x", round: "r", in: first)
    try await store.keepDraft([2, 3], of: "x", round: "r", in: first)
    try await store.keepDraft([4], of: "y", round: "r", in: first)
    try await store.keepDraft([5], of: "y", round: "q", in: first)
    #expect(try await store.draft(of: "x", round: "r", in: first) == [2, 3])
    #expect(try await store.drafters(round: "r", in: first) == ["x", "y"])
    try await store.eraseDraft(of: "x", round: "r", in: first)
    #expect(try await store.draft(of: "x", round: "r", in: first) == nil)
    try await store.eraseDrafts(round: "r", in: first)
    #expect(try await store.drafters(round: "r", in: first).isEmpty)
    #expect(try await store.draft(of: "y", round: "q", in: first) == [5])
  }
}
