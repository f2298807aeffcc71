import Ballots
import Foundation
import Records
public import Sealing
import Seasons
import Texts

/// Paper ballots: sent with a one-use code on the outer envelope alone, taken back by that code, opened many
/// at once so that no sheet has a name, entered by two who must agree, and put into the box with all others.
///
/// An agreed sheet goes under one of the opened envelopes by lot: as many sheets as envelopes are counted,
/// and which is whose nobody can say.
public struct PaperDesk: Sendable {
  private let office: SeasonOffice
  private let round: String

  public init(_ office: SeasonOffice, _ round: String) {
    self.office = office
    self.round = round
  }

  /// The categories that some members vote in, as one kind of sheet.
  public struct Kind: Sendable, Hashable {
    /// A, B, …
    public var letter: String
    /// Ids, in the round's order.
    public var categories: [String]
  }

  /// Where the paper vote stands.
  public struct Control: Sendable {
    public var sent = 0
    public var spoiled = 0
    public var returned = 0
    public var unopened = 0
    public var opened = 0
    public var entered = 0
    /// Sheets on the pile that are not in the box yet, by kind.
    public var waiting: [String: Int] = [:]

    public init() {}
  }

  // MARK: Envelopes

  /// The kinds of sheets of an open round, and which each member has. O(roll).
  public func kinds() async throws -> (kinds: [Kind], ofMember: [String: Kind]) {
    let open = try await openRound().0
    let members = try await office.store.members(of: office.id).map(\.id)
    let roll = try await office.store.roll(of: members, round: round, in: office.id)
    let order = open.categories.map(\.id)
    var sets: [String: [String]] = [:]
    for member in members {
      let own = order.filter { roll[member]?[$0] != nil }
      if !own.isEmpty { sets[member] = own }
    }
    let distinct = Set(sets.values).sorted { $0.lexicographicallyPrecedes($1) }
    let kinds = distinct.enumerated().map { index, categories in
      Kind(letter: Self.letter(index), categories: categories)
    }
    return (kinds, sets.compactMapValues { own in kinds.first { $0.categories == own } })
  }

  private static func letter(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + index % 26)))
    return index < 26 ? letter : letter + String(index / 26 + 1)
  }

  /// Makes envelopes for members: a code each, which is shown this once. One sent before is void.
  /// - Throws: `DeskError.badInput` for somebody without a vote, or whose envelope came back.
  public func send(
    to members: [String], by actor: String
  ) async throws -> [(member: Member, kind: Kind, code: AccessCode)] {
    let (_, paper) = try await openRound()
    let kinds = try await kinds().ofMember
    var sent: [(Member, Kind, AccessCode)] = []
    var codes: [String: JSONValue] = [:]
    var void: [JSONValue] = []
    for id in members {
      guard let member = try await office.store.member(id, in: office.id), let kind = kinds[id]
      else { throw DeskError.badInput(say("\(id) has no vote in this round")) }
      let own = paper.envelopes.filter { $0.member == id }
      if own.contains(where: { [.returned, .opened, .unopened].contains($0.place) }) {
        throw DeskError.badInput(say("the envelope of \(member.name) has come back already"))
      }
      void += own.filter { $0.place == .sent }.map { .string($0.code.base64) }
      let code = AccessCode(length: AccessCode.printed, entropy: office.entropy)
      codes[code.hash.base64] = .string(id)
      sent.append((member, kind, code))
    }
    guard !sent.isEmpty else { throw DeskError.badInput(say("name somebody to send it to")) }
    var events: [EventDraft] = []
    if !void.isEmpty {
      events.append(event(.paperSpoiled, by: actor, ["codes": .array(void)], "sent again"))
    }
    events.append(event(.paperSent, by: actor, ["envelopes": .object(codes)]))
    try await office.store.append(events, to: office.id)
    return sent
  }

  /// Notes that an envelope came back.
  /// - Returns: whose it is.
  public func takeBack(_ code: AccessCode, by actor: String) async throws -> Member {
    let (_, paper) = try await openRound()
    guard let envelope = paper.envelope(code.hash),
      let member = try await office.store.member(envelope.member, in: office.id)
    else { throw DeskError.badInput(say("no envelope of this round has that code")) }
    switch envelope.place {
    case .sent: break
    case .spoiled:
      throw DeskError.badInput(
        say("this envelope of \(member.name) is void: another was sent. Put it aside unopened"))
    case .returned, .opened, .unopened:
      throw DeskError.badInput(
        say("an envelope with this code came back before. Put this one aside unopened"))
    }
    try await office.store.append(
      event(.paperReturned, by: actor, ["codes": [.string(code.hash.base64)]]), to: office.id)
    return member
  }

  /// Opens all envelopes that came back. Where paper counts, ballots that their members cast on the web are set
  /// aside first; where the web counts, envelopes of those who cast there stay shut. From then on these
  /// members vote on paper alone.
  /// - Returns: how many were opened, and whose stay shut.
  public func open(by actor: String) async throws -> (opened: Int, unopened: [String]) {
    let (_, paper) = try await openRound()
    let returned = paper.envelopes.filter { $0.place == .returned }
    guard !returned.isEmpty else { throw DeskError.badInput(say("no envelope waits to be opened")) }
    let rule = try await rule()
    if rule.counts == .paper {
      for member in try await voted(returned.map(\.member)) {
        try await HelpDesk(office).setAside(
          member, in: round, mayVoteAgain: true, by: actor,
          reason: "your ballot on paper came in, and paper counts")
      }
    }
    let outcome = Outcome()
    try await office.log.close {
      let voted = Set(try await voted(returned.map(\.member)))
      // Where paper counts, a ballot that came in between is set aside when they are opened again.
      let shut = returned.filter { voted.contains($0.member) }
      let open = returned.filter { !voted.contains($0.member) }
      var details: [String: JSONValue] = [
        "opened": .array(open.map { .string($0.code.base64) })
      ]
      if rule.counts == .web {
        details["unopened"] = .array(shut.map { .string($0.code.base64) })
      }
      try await office.store.append(event(.paperOpened, by: actor, details), to: office.id)
      await outcome.set(open.count, rule.counts == .web ? shut.map(\.member) : [])
      return .web(of: Set(open.map(\.member)), in: round)
    }
    return await (outcome.opened, outcome.unopened)
  }

  private actor Outcome {
    var opened = 0
    var unopened: [String] = []
    func set(_ opened: Int, _ unopened: [String]) {
      (self.opened, self.unopened) = (opened, unopened)
    }
  }

  /// Those of these members who have a ballot in the box.
  private func voted(_ members: [String]) async throws -> [String] {
    let roll = try await office.store.roll(of: members, round: round, in: office.id)
    return members.filter { roll[$0]?.values.contains(true) == true }
  }

  // MARK: Sheets

  /// What one of the two entered from a sheet.
  public enum Entering: Sendable, Hashable {
    /// The other has not entered it yet.
    case first
    /// Both agree, and it is in the box.
    case boxed
    /// They differ in these categories, by title.
    case differs([String], from: String)
  }

  /// Enters a sheet. Until two agree, what was entered is kept under a key that only they have.
  /// - Parameters:
  ///   - number: as written on the sheet, from 1 for its kind.
  ///   - key: see `DraftSeal.key(word:context:)`; both type the same word.
  public func enter(
    _ draft: Draft, sheet number: Int, kind letter: String, key: [UInt8], by staff: StaffMember
  ) async throws -> Entering {
    // One after another: two sheets never go under one envelope, and none goes in twice.
    try await office.paperTurns.take { [self] in
      try await enterAlone(draft, sheet: number, kind: letter, key: key, by: staff)
    }
  }

  private func enterAlone(
    _ draft: Draft, sheet number: Int, kind letter: String, key: [UInt8], by staff: StaffMember
  ) async throws -> Entering {
    let (open, paper) = try await openRound()
    guard let kind = try await kinds().kinds.first(where: { $0.letter == letter }) else {
      throw DeskError.noSuchThing(say("kind of sheet \"\(letter)\""))
    }
    if paper.boxed.contains("\(letter) \(number)") {
      throw DeskError.badInput(say("sheet \(letter) \(number) is in the box already"))
    }
    let control = try await control()
    let sheets = try await sheets()
    guard (1...9999).contains(number) else {
      throw DeskError.badInput(say("a sheet's number is from 1"))
    }
    let isNew = !sheets.contains { $0.number == number && $0.kind == letter }
    guard control.waiting[letter, default: 0] > 0,
      !isNew
        || Set(sheets.filter { $0.kind == letter }.map(\.number)).count
          < control.waiting[letter, default: 0]
    else {
      throw DeskError.badInput(
        say(
          "as many sheets of kind \(letter) are entered as envelopes were opened; look at the numbers"
        )
      )
    }
    var draft = draft
    for id in kind.categories where !draft.isFilled(id) { draft.abstained.insert(id) }
    let desk = DraftDesk(office)
    try await desk.keep(draft, of: Sheet.id(letter, number, staff.id), in: open, key: key)
    let others = sheets.filter {
      $0.number == number && $0.kind == letter && $0.staff != staff.id
    }
    guard let other = others.first else { return .first }
    guard
      let known = try await desk.draft(
        of: Sheet.id(letter, number, other.staff), in: open, key: key)
    else {
      throw DeskError.badInput(
        say(
          "the other has entered this sheet under another word; agree on the word, and enter it again"
        )
      )
    }
    let different = kind.categories.filter { !Self.isSame(draft, known, $0) }
    guard different.isEmpty else {
      let titles = different.compactMap { open.category($0)?.title }
      return .differs(titles, from: other.staff)
    }
    // First the number, then the ballot: after a crash a sheet may have to be entered again, under another
    // number, and never counts twice.
    for entered in others.map(\.staff) + [staff.id] {
      try await desk.erase(of: Sheet.id(letter, number, entered), round: round)
    }
    try await office.store.append(
      event(
        .sheetBoxed, by: staff.name,
        [
          "sheet": .string("\(letter) \(number)"),
          "entered": .array((others.map(\.staff) + [staff.id]).map(JSONValue.string)),
        ]), to: office.id)
    try await box(draft, kind, open)
    return .boxed
  }

  private static func isSame(_ first: Draft, _ second: Draft, _ category: String) -> Bool {
    first.choices[category] ?? [] == second.choices[category] ?? []
      && first.scores[category] ?? [:] == second.scores[category] ?? [:]
      && first.written[category] ?? [] == second.written[category] ?? []
  }

  /// Casts a sheet under an opened envelope of its kind, by lot.
  private func box(_ draft: Draft, _ kind: Kind, _ open: RoundState) async throws {
    let free = try await undealt()[kind.letter] ?? []
    guard !free.isEmpty else {
      throw DeskError.badInput(say("no opened envelope is left for this sheet"))
    }
    let bytes = office.entropy.bytes(8, "paper lot \(round)")
    let lot = Int(bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % UInt64(free.count))
    // An empty category is an empty ballot.
    var submission = Submission(
      member: free[lot], choices: [:], declared: Set(kind.categories))
    for id in kind.categories {
      switch open.category(id)?.encoding.form {
      case .written: submission.written[id] = draft.written[id] ?? []
      case .scored: submission.scores[id] = draft.scores[id] ?? [:]
      default: submission.choices[id] = draft.choices[id] ?? []
      }
    }
    _ = try await BallotDesk(office).cast(
      [submission], in: round, grace: rule().grace, isPaper: true)
  }

  /// Members whose envelope was opened and under whom no sheet went, by kind of sheet.
  private func undealt() async throws -> [String: [String]] {
    let (_, paper) = try await openRound()
    let opened = paper.envelopes.filter { $0.place == .opened }.map(\.member)
    let dealt = Set(try await voted(opened))
    let kinds = try await kinds().ofMember
    return Dictionary(grouping: opened.filter { !dealt.contains($0) }) { kinds[$0]?.letter ?? "" }
  }

  /// A sheet that waits for the second person.
  public struct Sheet: Sendable, Hashable {
    public var kind: String
    public var number: Int
    /// Who entered it.
    public var staff: String

    private static let prefix = "paper sheet "

    static func id(_ kind: String, _ number: Int, _ staff: String) -> String {
      "\(prefix)\(kind) \(number) \(staff)"
    }

    init?(_ id: String) {
      guard id.hasPrefix(Self.prefix) else { return nil }
      let words = id.dropFirst(Self.prefix.count).split(separator: " ", maxSplits: 2)
      guard words.count == 3, let number = Int(words[1]) else { return nil }
      (kind, self.number, staff) = (String(words[0]), number, String(words[2]))
    }
  }

  /// The sheets that are entered and not in the box.
  public func sheets() async throws -> [Sheet] {
    try await office.store.drafters(round: round, in: office.id).compactMap(Sheet.init)
      .sorted { ($0.kind, $0.number) < ($1.kind, $1.number) }
  }

  /// The figures of the control sheet. O(roll).
  public func control() async throws -> Control {
    let paper = try await office.state().papers[round] ?? PaperState()
    var control = Control()
    control.spoiled = paper.count(.spoiled)
    control.unopened = paper.count(.unopened)
    control.opened = paper.count(.opened)
    control.returned = paper.count(.returned) + control.unopened + control.opened
    control.sent = paper.envelopes.count
    let waiting = try await undealt().mapValues(\.count)
    control.waiting = waiting
    control.entered = control.opened - waiting.values.reduce(0, +)
    return control
  }

  /// The figures that the public journal has of a round's paper ballots; nil where none was sent.
  var figures: JSONValue? {
    get async throws {
      guard try await office.state().papers[round]?.envelopes.isEmpty == false else { return nil }
      let control = try await control()
      return [
        "sent": .integer(control.sent), "spoiled": .integer(control.spoiled),
        "returned": .integer(control.returned), "unopened": .integer(control.unopened),
        "opened": .integer(control.opened), "entered": .integer(control.entered),
      ]
    }
  }

  /// Whether envelopes or sheets keep a round from being closed.
  static func isWaiting(_ round: VotingRound, _ office: SeasonOffice) async throws -> Bool {
    guard let rule = round.paper, office.clock() < round.closes + rule.grace,
      try await office.state().papers[round.id]?.envelopes.isEmpty == false
    else { return false }
    let control = try await PaperDesk(office, round.id).control()
    return control.returned > control.opened + control.unopened
      || control.opened > control.entered
  }

  // MARK: Parts

  private func rule() async throws -> PaperVote {
    guard let rule = try await office.state().season.round(round)?.paper else {
      throw DeskError.badInput(say("in the round \(round) nobody votes on paper"))
    }
    return rule
  }

  private func openRound() async throws -> (RoundState, PaperState) {
    _ = try await rule()
    let state = try await office.state()
    guard let open = state.rounds[round], !open.isClosed else {
      throw DeskError.roundNotOpen(round)
    }
    return (open, state.papers[round] ?? PaperState())
  }

  private func event(
    _ kind: JournalEvent.Kind, by actor: String, _ details: [String: JSONValue],
    _ reason: String? = nil
  ) -> EventDraft {
    office.event(
      kind, by: actor, reason: reason, details.merging(["round": .string(round)]) { a, _ in a })
  }
}

extension PaperVote {
  /// How long after the close sheets are taken.
  var grace: TimeInterval { TimeInterval(days) * 86_400 }
}
