import Ballots
import Counting
import Foundation
public import Records
public import Sealing
import Seasons
import Texts

/// Votes in a room: a chair opens one vote after another, each is counted when all are in, and the names
/// that the rule keeps go on the next ballot.
public struct RoomDesk: Sendable {
  private let office: SeasonOffice
  private let round: String

  public init(_ office: SeasonOffice, _ round: String) {
    self.office = office
    self.round = round
  }

  // MARK: Before the meeting

  /// Names the chair, and who votes only when called in.
  public func arrange(chair: String, substitutes: Set<String>, by actor: String) async throws {
    let (state, _) = try await room()
    let members = Set(try await office.store.members(of: office.id).map(\.id))
    for id in [chair] + substitutes.sorted() where !members.contains(id) {
      throw DeskError.noSuchThing(say("member \"\(id)\""))
    }
    guard !substitutes.contains(chair) else {
      throw DeskError.badInput(say("a substitute cannot be the chair"))
    }
    if state.rounds[round]?.isClosed == true { throw DeskError.roundNotOpen(round) }
    try await append(
      .roomArranged, by: actor,
      [
        "chair": .string(chair),
        "substitutes": .array(substitutes.sorted().map(JSONValue.string)),
      ])
  }

  /// Notes who casts for a member who will not come; nil for nobody. Only before the meeting.
  public func nameProxy(_ holder: String?, for member: String, by actor: String) async throws {
    let (state, _) = try await room()
    guard state.rounds[round] == nil else {
      throw DeskError.badInput(say("the meeting has begun; a proxy is named before it"))
    }
    for id in [member, holder].compactMap({ $0 }) {
      guard try await office.store.member(id, in: office.id) != nil else {
        throw DeskError.noSuchThing(say("member \"\(id)\""))
      }
    }
    guard holder != member else { throw DeskError.badInput(say("name somebody else")) }
    var details: [String: JSONValue] = ["member": .string(member)]
    details["holder"] = holder.map(JSONValue.string)
    try await append(.proxyNamed, by: actor, details)
  }

  // MARK: The meeting

  /// Begins the meeting, or goes on with it after the site was started again. The key stays in memory until
  /// the meeting ends.
  public func begin(with key: PrivateKey, by actor: String) async throws {
    let (state, room) = try await room()
    let name = KeyDesk.name(ofRound: round)
    guard let known = state.rounds[round]?.publicKey ?? state.publicKeys[name],
      known.bytes == key.publicKey.bytes
    else { throw DeskError.missingKey(name) }
    if state.rounds[round] == nil {
      guard room.chair != nil else { throw DeskError.badInput(say("name a chair first")) }
      guard let planned = state.season.round(round) else { throw DeskError.noSuchRound(round) }
      if let item = try await Checklist(office).blocking(planned, state).first {
        throw DeskError.badInput(item.note)
      }
      let now = office.clock()
      try await RoundDesk(office).open(
        round, key: known, at: now < planned.opens ? now : nil, by: actor,
        reason: now < planned.opens ? say("the meeting began") : nil)
    }
    await office.roomKeys.enter(key, for: round)
  }

  /// Notes where a member is. Excused needs a reason.
  public func note(
    _ member: String, _ attendance: RoomState.Attendance, by actor: String, reason: String?
  ) async throws {
    _ = try await room()
    guard try await office.store.member(member, in: office.id) != nil else {
      throw DeskError.noSuchThing(say("member \"\(member)\""))
    }
    if attendance == .excused, reason?.isEmpty ?? true {
      throw DeskError.badInput(say("say why \(member) is excused"))
    }
    try await append(
      .attendanceNoted, by: actor, reason: reason,
      ["member": .string(member), "attendance": .string(attendance.rawValue)])
    try await closeWhenAllIn()
  }

  /// Opens the next vote on a category.
  public func openVote(on category: String, by actor: String) async throws {
    let (state, room) = try await room()
    guard let open = state.rounds[round],
      !open.isClosed || state.isDecidedAgain(category)
    else { throw DeskError.roundNotOpen(round) }
    if let vote = room.openVote {
      throw DeskError.badInput(say("vote \(vote.number) is still open; end it first"))
    }
    let standing = try await standing(of: category)
    guard standing.proposals.isEmpty else {
      throw DeskError.badInput(say("look at the spellings of \(standing.category.title) first"))
    }
    guard !standing.isDecided, let held = standing.vote(standing.nextNumber) else {
      throw DeskError.alreadyDone(say("the vote on \(standing.category.title)"))
    }
    guard standing.count?.tabulation.winners.isEmpty ?? true else {
      throw DeskError.badInput(
        say(
          "\(standing.category.title) has a winner who has a prize already; say first whether it stands"
        )
      )
    }
    let roll = try await roll(open, category)
    let here = roll.filter(room.votesInPerson)
    let absent = held.allowsProxies ? roll.filter(room.votesByProxy) : []
    let quorum = state.season.round(round)?.room?.quorum ?? 1
    guard here.count >= quorum else {
      throw DeskError.badInput(say("\(here.count) are here, and a vote needs \(quorum)"))
    }
    // Before the first vote: whoever has a prize is out, but by leave.
    if standing.votes.isEmpty, !standing.holders.isEmpty {
      try await keep(.out(category: category, standing.holders.map(\.id)), by: actor)
    }
    let id = RoomVote.id(round, category, standing.nextNumber)
    try await office.store.openRound(
      id, roll: [category: here + absent], votes: [:], in: office.id,
      event: office.event(
        .voteOpened, by: actor,
        [
          "round": .string(round), "category": .string(category),
          "number": .integer(standing.nextNumber), "eligible": .integer(here.count + absent.count),
          "proxies": .integer(absent.count),
        ]))
  }

  /// Casts in the open vote.
  /// - Parameters:
  ///   - names: candidates by id, the best first; lines where the vote is written.
  ///   - absent: the member whose proxy casts; nil for the member's own ballot.
  public func cast(
    _ names: [String], by member: String, for absent: String? = nil
  ) async throws -> Receipt {
    let (_, room) = try await room()
    guard let vote = room.openVote else {
      throw DeskError.badInput(say("no vote is open now; look at the page again"))
    }
    if let absent, room.proxies[absent] != member || !room.votesByProxy(absent) {
      throw DeskError.badInput(say("you hold no proxy of \(absent)"))
    }
    let standing = try await standing(of: vote.category)
    let category = standing.category
    guard let held = standing.vote(vote.number) else { throw DeskError.noSuchCategory(category.id) }
    let voter = absent ?? member
    if absent == nil, !room.votesInPerson(voter) {
      throw DeskError.ballot(.noVote(category: category.title))
    }
    guard names.count <= held.points.count else {
      throw DeskError.ballot(.tooMany(category: category.title, most: held.points.count))
    }
    var submission = Submission(member: voter, choices: [:], declared: [category.id])
    if category.rule.isWritten {
      let open = standing.field.map { category.candidates[$0].label }
      let lines = names.compactMap(WrittenLine.tidy)
      if !standing.isWritten(vote.number), let other = lines.first(where: { !open.contains($0) }) {
        throw DeskError.ballot(.unknownNominee(other, category: category.title))
      }
      var seen: Set<String> = []
      if let twice = lines.first(where: { !seen.insert($0).inserted }) {
        throw DeskError.ballot(.namedTwice(twice, category: category.title))
      }
      submission.written[category.id] = lines
    } else {
      let open = Set(standing.field.map { category.candidates[$0].id })
      if let other = names.first(where: { !open.contains($0) }) {
        let label = category.candidates.first { $0.id == other }?.label ?? other
        throw DeskError.ballot(.unknownNominee(label, category: category.title))
      }
      submission.choices[category.id] = names
    }
    let receipt = try await BallotDesk(office).cast(submission, in: vote.id)
    try await closeWhenAllIn()
    return receipt
  }

  /// Ends the open vote though not all are in.
  public func closeVote(by actor: String, reason: String) async throws {
    guard !reason.isEmpty else {
      throw DeskError.badInput(say("say why the vote ends before all are in"))
    }
    guard let vote = try await room().1.openVote else {
      throw DeskError.badInput(say("no vote is open"))
    }
    try await RoundDesk(office).end(vote.id, by: actor, reason: reason)
  }

  /// Ends the open vote when everybody who is still here has cast, and every proxy.
  private func closeWhenAllIn() async throws {
    let (_, room) = try await room()
    guard let vote = room.openVote else { return }
    let waiting = try await self.waiting(vote, room)
    guard waiting.isEmpty else { return }
    do { try await RoundDesk(office).end(vote.id, by: "all are in") } catch DeskError.roundNotOpen {
      // Another's ballot was the last as well.
    }
  }

  /// Whose ballot an open vote waits for, by member.
  public func waiting(_ vote: RoomVote, _ room: RoomState) async throws -> [String] {
    let members = try await office.store.members(of: office.id).map(\.id)
    let roll = try await office.store.roll(of: members, round: vote.id, in: office.id)
    return members.filter { id in
      roll[id]?[vote.category] == false
        && (room.votesInPerson(id) || room.votesByProxy(id))
    }
  }

  /// How many ballots of a vote are in.
  public func cast(in vote: RoomVote) async throws -> Int {
    try await office.store.rollCounts(of: vote.id, in: office.id)[vote.category]?.cast ?? 0
  }

  // MARK: Between votes

  /// How all categories stand.
  /// - Throws: `DeskError.missingKey` where the key is not there.
  public func standings() async throws -> [RoomStanding] {
    let state = try await office.state()
    guard let open = state.rounds[round] else { throw DeskError.roundNotOpen(round) }
    guard let key = await office.roomKeys.key(of: round),
      let counter = RoomCounter(office, open, state, key)
    else { throw DeskError.missingKey(KeyDesk.name(ofRound: round)) }
    return try await counter.standings()
  }

  public func standing(of category: String) async throws -> RoomStanding {
    guard let standing = try await standings().first(where: { $0.category.id == category }) else {
      throw DeskError.noSuchCategory(category)
    }
    return standing
  }

  /// Reads a title as another, or notes that the two are not one.
  public func read(
    _ title: String, as other: String?, apartFrom: String? = nil, in category: String,
    by actor: String
  ) async throws {
    let standing = try await standing(of: category)
    if let apartFrom {
      return try await keep(
        .apart(category: category, WrittenTitles.pair(title, apartFrom)), by: actor)
    }
    guard let other = other.flatMap(WrittenLine.tidy), WrittenLine.isAllowed(other) else {
      throw DeskError.badInput(say("say as which title it is read"))
    }
    let candidates = standing.category.candidates
    let lines = standing.category.readings.filter { _, id in
      candidates.first { $0.id == id }?.label == title
    }.keys
    guard !lines.isEmpty else { throw DeskError.noSuchThing(say("line that is read so")) }
    try await keep(
      .read(
        category: category, Dictionary(lines.map { ($0, other) }, uniquingKeysWith: { a, _ in a })),
      by: actor)
  }

  /// Ends a category in which nobody has enough, or takes that back.
  public func end(
    _ category: String, _ verdict: VotedCategory.Verdict?, by actor: String
  ) async throws {
    let standing = try await standing(of: category)
    guard standing.votes.allSatisfy(\.isClosed), standing.proposals.isEmpty else {
      throw DeskError.badInput(say("a vote is open, or spellings wait"))
    }
    if verdict != nil, standing.category.verdict == nil,
      standing.count?.tabulation.winners.isEmpty == false
    {
      throw DeskError.alreadyDone(say("the vote on \(standing.category.title)"))
    }
    if verdict == .shared, standing.count == nil {
      throw DeskError.badInput(say("nobody was voted on yet"))
    }
    try await keep(.verdict(category: category, verdict), by: actor)
  }

  /// Names candidates beside the winner.
  public func mention(_ candidates: [String], in category: String, by actor: String) async throws {
    let standing = try await standing(of: category)
    for id in candidates where !standing.category.candidates.contains(where: { $0.id == id }) {
      throw DeskError.noSuchThing(say("nominee \"\(id)\""))
    }
    try await keep(.mentions(category: category, candidates), by: actor)
  }

  /// Lets somebody who has a prize have this one too, with a reason: before the vote, or after they won it.
  public func giveLeave(
    _ candidate: String, in category: String, by actor: String, reason: String
  ) async throws {
    guard !reason.isEmpty else {
      throw DeskError.badInput(
        say("leave for another prize needs a reason; it stands in the minutes"))
    }
    let standing = try await standing(of: category)
    guard standing.holders.contains(where: { $0.id == candidate }) else {
      throw DeskError.noSuchThing(say("candidate \"\(candidate)\" who has a prize already"))
    }
    guard standing.votes.allSatisfy(\.isClosed) else {
      throw DeskError.badInput(say("a vote is open; end it first"))
    }
    try await keep(.leave(category: category, candidate, reason: reason), by: actor)
  }

  /// Counts the votes without the winner, who has a prize already.
  public func passOverSecondPrize(in category: String, by actor: String) async throws {
    let standing = try await standing(of: category)
    guard let second = standing.secondPrize else {
      throw DeskError.noSuchThing(say("second prize in \(category)"))
    }
    try await keep(
      .out(category: category, [standing.category.candidates[second.candidate].id]), by: actor)
  }

  /// Ends the meeting: seals an envelope for each category and forgets the key. Where it came together again for a
  /// category whose nominee was taken out, another card takes the place of the one sealed before.
  public func end(by actor: String) async throws {
    let (state, room) = try await room()
    guard room.openVote == nil else {
      throw DeskError.badInput(say("a vote is open; end it first"))
    }
    let again = (state.rounds[round]?.categories ?? []).map(\.id).filter(state.isDecidedAgain)
    if let open = try await standings().first(where: {
      !$0.isDecided && (again.isEmpty || again.contains($0.category.id))
    }) {
      throw DeskError.badInput(
        say("\(open.category.title) is not decided; vote, share it, or note that it is not awarded")
      )
    }
    guard let key = await office.roomKeys.key(of: round),
      let night = state.publicKeys[KeyDesk.night]
    else { throw DeskError.missingKey(KeyDesk.night) }
    let keys = CountDesk.Keys(round: key, night: night)
    for id in again { try await CountDesk(office).reseal(id, keys: keys, by: actor) }
    if again.isEmpty {
      if state.rounds[round]?.isClosed == false {
        try await RoundDesk(office).end(round, by: actor, reason: "the meeting is over")
      }
      try await CountDesk(office).sealEnvelopes(of: round, keys: keys, by: actor)
    }
    await office.roomKeys.forget(round)
  }

  // MARK: Parts

  private func room() async throws -> (SeasonState, RoomState) {
    let state = try await office.state()
    guard let room = state.rooms[round] else {
      throw DeskError.badInput(say("the round \(round) is not held in a room"))
    }
    return (state, room)
  }

  /// Who may vote on a category at all, by the roll of the round.
  private func roll(_ open: RoundState, _ category: String) async throws -> [String] {
    let members = try await office.store.members(of: office.id).map(\.id)
    let roll = try await office.store.roll(of: members, round: open.id, in: office.id)
    return members.filter { roll[$0]?[category] != nil }
  }

  private func keep(_ note: RoomNote, by actor: String) async throws {
    guard let open = try await office.state().rounds[round] else {
      throw DeskError.roundNotOpen(round)
    }
    let sealed = try note.sealed(to: open.publicKey, round: round, office: office)
    try await append(.roomNoted, by: actor, ["sealed": .string(sealed.base64)])
  }

  private func append(
    _ kind: JournalEvent.Kind, by actor: String, reason: String? = nil,
    _ details: [String: JSONValue]
  ) async throws {
    try await office.store.append(
      office.event(
        kind, by: actor, reason: reason, details.merging(["round": .string(round)]) { a, _ in a }),
      to: office.id)
  }
}
