import Ballots
public import Foundation
import Records
public import Sealing
import Seasons

/// Taking ballots: may this member vote here and now, is the ballot well formed; then seal it and
/// answer with a receipt when it is durable.
public struct BallotDesk: Sendable {
  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Casts a member's ballot; one cast before is replaced, category by category.
  /// - Throws: `DeskError.ballot` with what to tell the member.
  /// - Parameter grace: how long after the close a form may still arrive, in seconds.
  public func cast(
    _ submission: Submission, in round: String, grace: TimeInterval = 0
  ) async throws -> Receipt {
    let receipts = try await cast([submission], in: round, grace: grace)
    guard let receipt = receipts.first else { throw DeskError.noSuchRound(round) }
    return receipt
  }

  /// Casts many members' ballots in one transaction, all or none.
  public func cast(
    _ submissions: [Submission], in round: String, grace: TimeInterval = 0, isPaper: Bool = false
  ) async throws -> [Receipt] {
    for attempt in 0... {
      do {
        return try await castOnce(submissions, in: round, grace: grace, isPaper: isPaper)
      } catch StoreError.castMoved(let member) {
        // Another cast of the same member, or the office, was first: prepare it again by what is so now.
        if attempt == Self.mostTries { throw StoreError.castMoved(member: member) }
      }
    }
    throw DeskError.noSuchRound(round)
  }

  /// So often is a cast prepared anew because its member's slots moved; a member with so many at once is no member.
  private static let mostTries = 100

  private func castOnce(
    _ submissions: [Submission], in round: String, grace: TimeInterval, isPaper: Bool
  ) async throws -> [Receipt] {
    let (state, season) = try await openRound(round, grace)
    if !isPaper, let paper = try await office.state().papers[round],
      submissions.contains(where: { paper.isOpened($0.member) })
    {
      throw DeskError.ballot(.onPaper)
    }
    for submission in submissions { try Self.checkDeclared(submission, season) }
    let members = submissions.map(\.member)
    let roll = try await office.store.roll(of: members, round: round, in: office.id)
    let known = try await office.store.slots(of: members, round: round, in: office.id)
    let votes = try await office.store.votes(of: members, round: round, in: office.id)
    let sealers = sealers(state)
    let casts = try await withThrowingTaskGroup(of: (Int, [PreparedCast]).self) { group in
      // A few large pieces: a task for each ballot would cost more than it saves.
      let size = max(1, (submissions.count + 7) / 8)
      for start in stride(from: 0, to: submissions.count, by: size) {
        let piece = submissions[start..<min(start + size, submissions.count)]
        group.addTask {
          let casts = try piece.map {
            var cast = try prepare(
              $0, state, sealers, roll[$0.member] ?? [:], known[$0.member] ?? [:],
              votes[$0.member] ?? 1)
            cast.isPaper = isPaper
            return cast
          }
          return (start, casts)
        }
      }
      var casts: [(Int, [PreparedCast])] = []
      for try await piece in group { casts.append(piece) }
      return casts.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
    return try await office.log.append(casts)
  }

  private func openRound(
    _ id: String, _ grace: TimeInterval
  ) async throws -> (RoundState, Season) {
    let whole = try await office.state()
    guard let state = whole.roundOrVote(id) else {
      throw DeskError.roundNotOpen(id)
    }
    let now = office.clock()
    guard !state.isClosed, now >= state.opens, now < state.closes + grace else {
      throw DeskError.ballot(BallotRefusal(state, at: now, named: id) { Timestamp.text($0) })
    }
    return (state, whole.season)
  }

  private static func checkDeclared(_ submission: Submission, _ season: Season) throws {
    for category in season.categories {
      guard let text = category.attestation, submission.categories.contains(category.id),
        !submission.declared.contains(category.id)
      else { continue }
      throw DeskError.ballot(.notDeclared(text.plain, category: category.name.plain))
    }
  }

  private typealias Sealers = [String: (context: BallotContext, sealer: Sealer)]

  private func sealers(_ round: RoundState) -> Sealers {
    var sealers: Sealers = [:]
    for category in round.categories {
      let context = BallotContext(
        body: office.id.body, season: office.id.season, round: round.id, category: category.id)
      sealers[category.id] = (
        context, context.sealer(to: round.publicKey, entropy: office.entropy)
      )
    }
    return sealers
  }

  private func prepare(
    _ submission: Submission, _ round: RoundState, _ sealers: Sealers, _ roll: [String: Bool],
    _ known: [String: [Leaf.Slot]], _ votes: Int
  ) throws -> PreparedCast {
    var slots: [String: [Leaf.Slot]] = [:]
    var ballots: [PreparedCast.SealedBallot] = []
    for id in submission.categories {
      guard let category = round.category(id), let (context, sealer) = sealers[id] else {
        throw DeskError.noSuchCategory(id)
      }
      guard roll[id] != nil else { throw DeskError.ballot(.noVote(category: category.title)) }
      let ballot = try check(submission, category)
      // A member's votes are as many ballots alike, each sealed for itself under a slot of its own: in the box
      // nothing tells that they are one member's.
      for number in 0..<votes {
        let copy = number == 0 ? "" : " \(number + 1)"
        let mine = known[id] ?? []
        let slot =
          try mine.indices.contains(number)
          ? mine[number] : newSlot(submission.member, round.id, id + copy)
        slots[id, default: []].append(slot)
        let label = "\(submission.member) \(round.id) \(id)\(copy)"
        let opening = try BallotOpening(
          nonce: office.entropy.bytes(BallotOpening.nonceByteCount, "nonce \(label)"),
          padded: category.encoding.encode(ballot))
        let sealed = try opening.sealed(by: sealer, slot: slot, label: "ballot \(label)")
        let leaf = Leaf.ballot(
          round: round.id, category: id, slot: slot, commitment: opening.commitment(context),
          sealed: Digest(hashing: sealed))
        ballots.append(.init(context: context, slot: slot, leaf: leaf, sealed: sealed))
      }
    }
    return PreparedCast(
      ballots: ballots,
      mark: .init(
        round: round.id, member: submission.member, slots: slots,
        known: known.filter { slots[$0.key] != nil }),
      hour: String(office.now.prefix(13)) + ":00:00Z")
  }

  /// The ballot by candidates' numbers, or why it is refused.
  private func check(
    _ submission: Submission, _ category: VotedCategory
  ) throws -> FilledBallot {
    if category.rule.isWritten { return .written(try Self.written(submission, category)) }
    guard let highest = category.encoding.highest else {
      return .named(try Self.named(submission.choices[category.id] ?? [], category))
    }
    let given = submission.scores[category.id] ?? [:]
    _ = try Self.named(given.keys.sorted(), category)
    for (id, score) in given where !(0...highest).contains(score) {
      let label = category.candidates.first { $0.id == id }?.label ?? id
      throw DeskError.ballot(.badScore(label, category: category.title, highest: highest))
    }
    return .scored(category.candidates.map { given[$0.id] })
  }

  /// Two lines that are the same are one.
  private static func written(
    _ submission: Submission, _ category: VotedCategory
  ) throws -> [String] {
    var seen: Set<String> = []
    let lines = (submission.written[category.id] ?? []).compactMap(WrittenLine.tidy).filter {
      seen.insert($0).inserted
    }
    guard lines.count <= category.encoding.choices else {
      throw DeskError.ballot(.tooMany(category: category.title, most: category.encoding.choices))
    }
    for line in lines where !WrittenLine.isAllowed(line) {
      throw DeskError.ballot(.tooLong(String(line.prefix(30)), category: category.title))
    }
    return lines
  }

  private static func named(_ choices: [String], _ category: VotedCategory) throws -> [Int] {
    guard choices.count <= category.encoding.choices else {
      throw DeskError.ballot(.tooMany(category: category.title, most: category.encoding.choices))
    }
    var seen: Set<Int> = []
    return try choices.map { id in
      guard let index = category.candidates.firstIndex(where: { $0.id == id }) else {
        throw DeskError.ballot(.unknownNominee(id, category: category.title))
      }
      let candidate = category.candidates[index]
      if candidate.isWithdrawn {
        throw DeskError.ballot(.withdrawn(candidate.label, category: category.title))
      }
      if !seen.insert(index).inserted {
        throw DeskError.ballot(.namedTwice(candidate.label, category: category.title))
      }
      return index
    }
  }

  private func newSlot(_ member: String, _ round: String, _ category: String) throws -> Leaf.Slot {
    let bytes = office.entropy.bytes(Leaf.Slot.byteCount, "slot \(member) \(round) \(category)")
    guard let slot = Leaf.Slot(bytes: bytes) else { throw SealingError.malformed("slot") }
    return slot
  }
}
