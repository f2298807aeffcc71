import Ballots
import Foundation
import Sealing
package import Seasons

/// A record's journal, event by event: each must be allowed in the state that it meets, and what everything else in the
/// record must equal is derived from it (`docs/record-journal.md`).
package struct JournalReplay: Sendable {
  struct Round: Sendable {
    var kind: VotingRound.Kind
    var closes: Date
    var isClosed = false
    /// The size of the log at its close.
    var size: Int?
    var categories: [VotedCategory]
    /// The place of the leaf of the event that opened it; nil where it has none yet.
    var leaf: Int?
    /// What rooms agreed, by category.
    var rooms: [String: RoomOutcome] = [:]
  }

  /// One vote of a round that is held in a room.
  struct Vote: Sendable {
    var round: String
    var category: String
    var number: Int
    var eligible: Int
    var isClosed = false
    var size: Int?
    var leaf: Int?

    var id: String { "\(round).\(category).\(number)" }
  }

  struct Envelope: Sendable {
    var commitment: String
    /// The final that was counted; nil where nobody voted.
    var round: String?
    /// As it was when the card was sealed.
    var season: Season
    var voided: [String] = []
    var opened: JournalEvent?
    /// As it was right after the opening, which may bring names.
    var seasonAtOpening: Season?
  }

  /// Something wrong with an event.
  struct Problem: Sendable {
    var name: FindingName
    var path: String
    var message: String
  }

  let original: Season
  let log: ParsedLog
  package private(set) var season: Season
  private(set) var rounds: [String: Round] = [:]
  private(set) var votes: [Vote] = []
  private(set) var envelopes: [String: Envelope] = [:]
  private(set) var announced: [JournalEvent] = []
  /// Labels passed over, by round and category.
  private(set) var passedOver: [String: Set<String>] = [:]
  /// Released counts of nominations, by round and category.
  private(set) var released: Set<String> = []
  /// Finals whose nominee was taken out after the count, by category.
  private(set) var struck: Set<String> = []
  private(set) var drill: String?
  private(set) var rollbacks: [JournalEvent] = []
  private(set) var problems: [Problem] = []
  /// What is for everybody to check by other means.
  private(set) var isErased = false
  private var hasWindow = false
  /// By number; whether it was decided.
  private var protests: [Int: Bool] = [:]
  private var notes: [Int: JournalEvent.Kind] = [:]

  static func key(_ round: String, _ category: String) -> String { "\(round)/\(category)" }

  package init(_ original: Season, _ journal: [JournalEvent], _ log: ParsedLog) {
    self.original = original
    self.log = log
    season = original
    checkLeaves(journal)
    var last: JournalEvent?
    for event in journal {
      if check(event, after: last) { apply(event) }
      last = event
    }
    checkLeftOut()
  }

  // MARK: Every event

  private mutating func fail(
    _ name: FindingName, _ event: JournalEvent, _ message: String,
    path: String = RecordPaths.journal
  ) {
    problems.append(
      Problem(
        name: name, path: path, message: "event \(event.number), \(event.kind.rawValue): \(message)"
      ))
  }

  /// The event leaves of the log are those of the first events, in order.
  private mutating func checkLeaves(_ journal: [JournalEvent]) {
    for (place, event) in zip(log.eventLeaves, journal) where log.leaves[place] != event.leaf {
      fail(.eventLeaf, event, "leaf \(place) of the log is another event's")
      return
    }
    if log.eventLeaves.count > journal.count {
      problems.append(
        Problem(
          name: .eventLeaf, path: RecordPaths.journal,
          message: "the log has \(log.eventLeaves.count) events, the journal \(journal.count)"))
    }
  }

  /// Whether an event may be applied.
  private mutating func check(_ event: JournalEvent, after last: JournalEvent?) -> Bool {
    guard event.isPublic else {
      fail(.eventPrivate, event, "does not belong in a record")
      return false
    }
    if let problem = EventShape.problem(event) {
      fail(.eventShape, event, problem)
      return false
    }
    if (last == nil) != (event.kind == .seasonCreated) {
      fail(.eventOrder, event, "a journal begins with season-created, and has one")
    }
    if let last {
      if event.number <= last.number { fail(.eventOrder, event, "comes after \(last.number)") }
      if let at = Timestamp.parse(event.at)?.date, let before = Timestamp.parse(last.at)?.date,
        at < before
      {
        fail(.eventOrder, event, "is of \(event.at), the one before of \(last.at)")
      }
    }
    if event.actor.isEmpty { fail(.eventReason, event, "nobody did it") }
    if EventShape.needsReason.contains(event.kind), event.reason?.isEmpty ?? true {
      fail(.eventReason, event, "gives no reason")
    }
    return true
  }

  private mutating func apply(_ event: JournalEvent) {
    let details = event.details
    if let problem = transition(event, details) { fail(.eventState, event, problem) }
  }

  // MARK: Each kind

  /// - Returns: why the event is not allowed; then nothing is changed.
  private mutating func transition(
    _ event: JournalEvent, _ details: [String: JSONValue]
  ) -> String? {
    func text(_ key: String) -> String { details[key]?.string ?? "" }
    switch event.kind {
    case .seasonCreated:
      let hash = Digest(hashing: Array(original.json.text.utf8)).base64
      if text("season") != hash {
        fail(.season, event, "another season was created than this file", path: RecordPaths.season)
      }
      return nil
    case .seasonRevised: return revise(event)
    case .entryDecided, .shortlistMade:
      let category = text("category")
      if rounds.values.contains(where: { $0.categories.contains { $0.id == category } }) {
        return "\(category) is in a round that was opened"
      }
      season = season.applying([event])
      return nil
    case .roundOpened: return open(event)
    case .voteOpened: return openVote(event)
    case .deadlineMoved:
      guard let known = season.round(text("round")) else { return "there is no such round" }
      if rounds[known.id]?.isClosed == true { return "the round is closed" }
      let moment = rounds[known.id]?.closes ?? known.closes
      if Timestamp.parse(text("from"))?.date != moment { return "it closed at another moment" }
      season = season.applying([event])
      if let closes = Timestamp.parse(text("closes"))?.date { rounds[known.id]?.closes = closes }
      return nil
    case .nomineeWithdrawn: return withdraw(event)
    case .roundClosed: return close(event)
    case .tieDecided: return decideTie(event)
    case .ballotsSetAside, .leavesDisowned: return takeOut(event)
    case .candidatePassedOver, .candidateRestored: return passOver(event)
    case .nomineesAnnounced:
      guard let problem = nominationProblem(event) else {
        announced.append(event)
        season = season.applying([event])
        return nil
      }
      return problem
    case .countReleased:
      let key = Self.key(text("round"), text("category"))
      guard rounds[text("round")]?.kind == .nomination, rounds[text("round")]?.isClosed == true,
        rounds[text("round")]?.categories.contains(where: { $0.id == text("category") }) == true
      else { return "no such nominations have closed" }
      return released.insert(key).inserted ? nil : "it was released before"
    case .outcomeDecided:
      guard let category = season.category(text("category")), category.decision != .voted else {
        return "it is voted, or no category"
      }
      if envelopes[category.id] != nil { return "its envelope is sealed" }
      season = season.applying([event])
      return nil
    case .envelopeSealed: return seal(event)
    case .envelopeResealed: return reseal(event)
    case .envelopeOpened: return openEnvelope(event)
    case .cardRead, .announcedFromPaper, .wrongWinnerRead: return announce(event)
    case .drillEnded:
      guard drill == text("category") else { return "no such drill runs" }
      drill = nil
      return nil
    case .corrected:
      guard let correction = Correction(event),
        season.current(correction.field, correction.id) == correction.from
      else { return "it does not say what it is said to have said" }
      season = season.applying([event])
      return nil
    case .cardsHanded:
      let categories = details["categories"]?.array?.compactMap(\.string) ?? []
      return categories.allSatisfy { envelopes[$0] != nil } ? nil : "an envelope is not sealed"
    case .orderChanged:
      season = season.applying([event])
      return nil
    case .speechNoted, .blogPosted:
      if let number = details["corrects"]?.integer {
        if notes[number] != event.kind { return "there is nothing to correct" }
        if event.reason?.isEmpty ?? true { fail(.eventReason, event, "gives no reason") }
      }
      notes[event.number] = event.kind
      return nil
    case .protestWindowSet:
      hasWindow = true
      return protests.isEmpty ? nil : "a protest is there"
    case .protestMade:
      guard hasWindow, envelopes[text("category")]?.opened != nil else {
        return "no window is set, or the envelope is not open"
      }
      protests[event.number] = false
      return nil
    case .protestRecounted, .protestDecided:
      let number = details["protest"]?.integer ?? 0
      guard let isDecided = protests[number] else { return "there is no such protest" }
      if event.kind == .protestRecounted { return nil }
      protests[number] = true
      return isDecided ? "it was decided before" : nil
    case .linksErased:
      if rounds.values.contains(where: { !$0.isClosed }) || isErased {
        return "a round is open, or they were erased before"
      }
      isErased = true
      return nil
    case .appealsSet: return isErased ? "appeals have ended" : nil
    case .rollbackAccepted:
      rollbacks.append(event)
      return nil
    default: return nil
    }
  }

  private mutating func revise(_ event: JournalEvent) -> String? {
    if rounds.values.contains(where: { !$0.isClosed }) { return "a round is open" }
    let text = event.details["season"]?.string ?? ""
    guard let revised = try? Season(record: Array(text.utf8)) else {
      fail(.eventShape, event, "the season is no season file in canonical form")
      return nil
    }
    guard revised.key == original.key else { return "it is of another season" }
    season = revised
    return nil
  }

  private mutating func open(_ event: JournalEvent) -> String? {
    let details = event.details
    let id = details["round"]?.string ?? ""
    guard let round = season.round(id), rounds[id] == nil else {
      return "there is no such round, or it was opened before"
    }
    guard details["kind"]?.string == round.kind.rawValue else { return "it is of another kind" }
    let opens = details["opens"]?.string.flatMap(Timestamp.parse)?.date
    let closes = details["closes"]?.string.flatMap(Timestamp.parse)?.date ?? round.closes
    if opens != round.opens || closes != round.closes, event.reason?.isEmpty ?? true {
      return "its times are not the season's, and no reason is given"
    }
    let categories = details["categories"]?.array?.compactMap(VotedCategory.init) ?? []
    let expected = season.categories(in: round).compactMap { category in
      season.rule(of: category, in: round).map { (category, $0) }
    }
    guard categories.map(\.id) == expected.map(\.0.id) else {
      return "its categories are not those of the season"
    }
    for (frozen, (category, rule)) in zip(categories, expected) {
      let same = [1, Int.max].contains { voters in
        VotedCategory(
          freezing: category, rule, in: round, of: season, voters: voters,
          eligible: frozen.eligible) == frozen
      }
      if !same {
        return "\(category.id) is frozen with other rule, names or places than the season has"
      }
    }
    rounds[id] = Round(
      kind: round.kind, closes: closes, categories: categories, leaf: log.events[event.number])
    return nil
  }

  private mutating func openVote(_ event: JournalEvent) -> String? {
    let details = event.details
    let vote = Vote(
      round: details["round"]?.string ?? "", category: details["category"]?.string ?? "",
      number: details["number"]?.integer ?? 0, eligible: details["eligible"]?.integer ?? 0,
      leaf: log.events[event.number])
    guard let round = rounds[vote.round], season.round(vote.round)?.room != nil,
      let category = round.categories.first(where: { $0.id == vote.category })
    else { return "no such round in a room was opened" }
    if votes.contains(where: { $0.round == vote.round && !$0.isClosed }) { return "a vote is open" }
    if round.isClosed, !struck.contains(vote.category) { return "the meeting is over" }
    let last = votes.last { $0.round == vote.round && $0.category == vote.category }?.number ?? 0
    if vote.number != last + 1 { return "the last vote was \(last)" }
    if vote.eligible > category.eligible { return "more may vote than the roll has" }
    votes.append(vote)
    return nil
  }

  private mutating func withdraw(_ event: JournalEvent) -> String? {
    let nominee = event.details["nominee"]?.string ?? ""
    guard
      let category = season.categories.first(where: { $0.nominees.contains { $0.id == nominee } })
    else { return isNamedByBallots(nominee, event) ? nil : "there is no such nominee" }
    if category.nominees.contains(where: { $0.id == nominee && $0.isWithdrawn }) {
      return "it was taken out before"
    }
    if let recount = event.details["recount"]?.string {
      guard rounds[recount]?.isClosed == true, envelopes[category.id]?.round == recount,
        envelopes[category.id]?.opened == nil, event.details["category"]?.string == category.id
      else { return "it was not counted in that round, or the envelope is open" }
      struck.insert(category.id)
      rounds[recount]?.withdraw(nominee)
    } else {
      if let envelope = envelopes[category.id],
        envelope.opened != nil || category.decision == .voted
      {
        return "its envelope is sealed"
      }
      for id in rounds.keys { rounds[id]?.withdraw(nominee) }
    }
    season = season.applying([event])
    return nil
  }

  /// A nominee of a room that only ballots name is unknown before the envelope opens.
  private mutating func isNamedByBallots(_ nominee: String, _ event: JournalEvent) -> Bool {
    guard let recount = event.details["recount"]?.string,
      let category = event.details["category"]?.string,
      season.category(category)?.isNamedByBallots == true, rounds[recount]?.isClosed == true,
      envelopes[category]?.opened == nil, envelopes[category] != nil
    else { return false }
    struck.insert(category)
    return true
  }

  private mutating func close(_ event: JournalEvent) -> String? {
    let id = event.details["round"]?.string ?? ""
    let size = event.details["size"]?.integer ?? 0
    if size > log.tree.count || log.tree.root(at: size).base64 != event.details["root"]?.string {
      fail(
        .checkpoint, event, "the log had another root at \(size) leaves",
        path: RecordPaths.checkpoint(size))
    }
    if let leaf = log.events[event.number], leaf < size {
      fail(
        .checkpoint, event, "is itself among the \(size) leaves", path: RecordPaths.checkpoint(size)
      )
    }
    if let round = rounds[id] {
      if round.isClosed { return "it was closed before" }
      if let at = Timestamp.parse(event.at)?.date, at < round.closes, event.reason?.isEmpty ?? true
      {
        return "it is before its close, and no reason is given"
      }
      rounds[id]?.isClosed = true
      rounds[id]?.size = size
      return nil
    }
    guard let index = votes.firstIndex(where: { $0.id == id && !$0.isClosed }) else {
      return "no such round or vote is open"
    }
    votes[index].isClosed = true
    votes[index].size = size
    return nil
  }

  private mutating func decideTie(_ event: JournalEvent) -> String? {
    let round = event.details["round"]?.string ?? ""
    let category = event.details["category"]?.string ?? ""
    let favour = event.details["favour"]?.array?.compactMap(\.string) ?? []
    guard rounds[round]?.isClosed == true,
      let index = rounds[round]?.categories.firstIndex(where: { $0.id == category })
    else { return "no such round has closed" }
    let known = Set(rounds[round]?.categories[index].candidates.map(\.id) ?? [])
    let isWritten = rounds[round]?.categories[index].rule.isWritten == true
    guard favour.count > 1, Set(favour).count == favour.count,
      isWritten || favour.allSatisfy(known.contains)
    else { return "it does not name two candidates or more, each once" }
    if rounds[round]?.kind == .final, envelopes[category] != nil, !struck.contains(category) {
      return "the envelope is sealed"
    }
    if announced.contains(where: { isOf($0, round, category) }) { return "it is announced" }
    rounds[round]?.categories[index].favour.append(favour)
    return nil
  }

  private mutating func takeOut(_ event: JournalEvent) -> String? {
    let round = event.details["round"]?.string ?? ""
    guard rounds[round] != nil || votes.contains(where: { $0.id == round }) else {
      return "no such round was opened"
    }
    for (category, _) in event.slotsTakenOut {
      if event.kind == .ballotsSetAside, rounds[round]?.kind != .nomination,
        let envelope = envelopes[category], envelope.round == round
      {
        return "the envelope of \(category) is sealed"
      }
    }
    return nil
  }

  private func nominationProblem(_ event: JournalEvent) -> String? {
    let round = event.details["round"]?.string ?? ""
    let category = event.details["category"]?.string ?? ""
    guard rounds[round]?.kind == .nomination, rounds[round]?.isClosed == true,
      rounds[round]?.categories.contains(where: { $0.id == category }) == true
    else { return "no such nominations have closed" }
    return announced.contains { isOf($0, round, category) } ? "it is announced" : nil
  }

  private mutating func passOver(_ event: JournalEvent) -> String? {
    if let problem = nominationProblem(event) { return problem }
    let round = event.details["round"]?.string ?? ""
    let category = event.details["category"]?.string ?? ""
    let label = event.details["label"]?.string ?? ""
    let key = Self.key(round, category)
    let isOut = passedOver[key, default: []].contains(label)
    if event.kind == .candidatePassedOver {
      if isOut { return "it was passed over before" }
      passedOver[key, default: []].insert(label)
    } else {
      if !isOut { return "it was not passed over" }
      passedOver[key]?.remove(label)
    }
    return nil
  }

  private func isOf(_ event: JournalEvent, _ round: String, _ category: String) -> Bool {
    event.details["round"]?.string == round && event.details["category"]?.string == category
  }

  // MARK: Envelopes

  private mutating func seal(_ event: JournalEvent) -> String? {
    let id = event.details["category"]?.string ?? ""
    guard let category = season.category(id), envelopes[id] == nil else {
      return "there is no such category, or its envelope is sealed"
    }
    var counted: String?
    if category.decision == .voted {
      counted =
        rounds.first { _, round in
          round.kind == .final && round.isClosed && round.categories.contains { $0.id == id }
        }?.key
      if counted == nil { return "its final has not closed" }
    }
    let commitment = event.details["commitment"]?.string ?? ""
    checkCommitment(event, id, commitment)
    envelopes[id] = Envelope(commitment: commitment, round: counted, season: season)
    return nil
  }

  private mutating func checkCommitment(_ event: JournalEvent, _ category: String, _ base64: String)
  {
    let isThere = log.commitments[category]?.contains { $0.commitment.base64 == base64 } ?? false
    if !isThere {
      fail(
        .commitment, event, "no leaf of \(category) has this commitment",
        path: RecordPaths.envelope(category))
    }
  }

  private mutating func reseal(_ event: JournalEvent) -> String? {
    let id = event.details["category"]?.string ?? ""
    let commitment = event.details["commitment"]?.string ?? ""
    guard let envelope = envelopes[id], envelope.opened == nil,
      envelope.commitment == event.details["void"]?.string, struck.contains(id)
    else { return "it was not sealed so, or nobody was taken out" }
    checkCommitment(event, id, commitment)
    envelopes[id]?.voided.append(envelope.commitment)
    envelopes[id]?.commitment = commitment
    envelopes[id]?.season = season
    struck.remove(id)
    return nil
  }

  private mutating func openEnvelope(_ event: JournalEvent) -> String? {
    let id = event.details["category"]?.string ?? ""
    guard let envelope = envelopes[id], envelope.opened == nil, !struck.contains(id) else {
      return "its envelope is not sealed, or open, or counted again"
    }
    let round = event.details["round"]?.string ?? ""
    guard round == envelope.round ?? "decided" else { return "it was counted in another round" }
    season = season.applying([event])
    envelopes[id]?.opened = event
    envelopes[id]?.seasonAtOpening = season
    if let room = event.details["room"].flatMap(RoomOutcome.init) {
      rounds[round]?.rooms[id] = room
    }
    return nil
  }

  /// What was read or announced, held against the card.
  private mutating func announce(_ event: JournalEvent) -> String? {
    let details = event.details
    let id = details["category"]?.string ?? ""
    guard let opened = envelopes[id]?.opened else { return "its envelope is not open" }
    let winners = Set(opened.details["winners"]?.array?.compactMap(\.string) ?? [])
    let read = details["read"]?.string ?? ""
    var isTrue = true
    switch event.kind {
    case .cardRead: isTrue = winners.isEmpty ? read.isEmpty : winners.contains(read)
    case .announcedFromPaper:
      let said = Set(details["winners"]?.array?.compactMap(\.string) ?? [])
      isTrue = (said == winners) == details["same"]?.bool
    default:
      if drill != nil { return "a drill runs already" }
      isTrue =
        Set(details["card"]?.array?.compactMap(\.string) ?? []) == winners
        && !winners.contains(read)
      drill = id
    }
    if !isTrue { fail(.announcement, event, "does not agree with the card") }
    return nil
  }

  // MARK: What others imply

  private mutating func checkLeftOut() {
    for (id, round) in rounds.sorted(by: { $0.key < $1.key }) where round.kind == .final {
      let sealed = round.categories.filter { envelopes[$0.id]?.round == id }
      for category in round.categories where !sealed.isEmpty && envelopes[category.id] == nil {
        problems.append(
          Problem(
            name: .leftOut, path: RecordPaths.journal,
            message: "\(category.id) was not sealed with the others of \(id)"))
      }
    }
  }
}

extension JournalReplay.Round {
  fileprivate mutating func withdraw(_ nominee: String) {
    for category in categories.indices {
      for index in categories[category].candidates.indices
      where categories[category].candidates[index].id == nominee {
        categories[category].candidates[index].isWithdrawn = true
      }
    }
  }
}
