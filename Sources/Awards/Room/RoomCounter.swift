import Ballots
import Counting
import Records
import Sealing
import Seasons

/// Opens and counts what a room has voted so far, in memory, with the round's key.
struct RoomCounter: Sendable {
  private let office: SeasonOffice
  private let round: RoundState
  private let room: RoomState
  private let state: SeasonState
  private let key: PrivateKey

  /// - Returns: nil for a round that is not held in a room.
  init?(_ office: SeasonOffice, _ round: RoundState, _ state: SeasonState, _ key: PrivateKey) {
    guard let room = state.rooms[round.id] else { return nil }
    self.office = office
    self.round = round
    self.room = room
    self.state = state
    self.key = key
  }

  /// All categories, those voted on first before the others. O(ballots), and the counts' own time; ballots
  /// opened once are kept in memory.
  func standings() async throws -> [RoomStanding] {
    let notes = try room.notes.map {
      try RoomNote.opened($0, with: key, round: round.id, office: office)
    }
    var order = room.votes.map(\.category)
    order += round.categories.map(\.id).filter { !order.contains($0) }
    // What is decided again comes after the prizes that stand.
    let again = state.night.reseals.keys
    order = order.filter { !again.contains($0) } + order.filter { again.contains($0) }
    var prizes: [String: Prize] = [:]
    var seen: Set<String> = []
    var standings: [RoomStanding] = []
    for id in order where seen.insert(id).inserted {
      guard let category = round.category(id) else { continue }
      let standing = try await standing(category, notes, prizes)
      standings.append(standing)
      guard standing.isDecided else { continue }
      for (winner, entry) in zip(standing.count?.winners ?? [], standing.entries) {
        prizes[entry] = Prize(category: category.title, label: winner.name)
      }
    }
    return standings
  }

  /// What an entry has won.
  private struct Prize {
    var category: String
    /// As the winner is called there.
    var label: String
  }

  private func standing(
    _ frozen: VotedCategory, _ notes: [RoomNote], _ prizes: [String: Prize]
  ) async throws -> RoomStanding {
    let votes = room.votes(on: frozen.id)
    let closed = votes.filter(\.isClosed)
    var opened: [CountDesk.OpenedBallots] = []
    for vote in closed { opened.append(try await ballots(of: vote)) }
    let noted = Noted(notes, frozen.id)
    var category = frozen
    var proposals: [NameMerge] = []
    if category.rule.isWritten {
      var titles = WrittenTitles(
        known: known(frozen),
        lines: frozen.writtenLines(opened.flatMap(\.ballots)).sorted {
          $0.utf8.lexicographicallyPrecedes($1.utf8)
        }, readings: noted.readings, apart: noted.apart)
      titles.readings.merge(titles.sureReadings) { _, sure in sure }
      proposals = titles.proposals
      titles.fill(&category) { NomineeList.nomineeID($0, in: frozen.id) }
    }
    for index in category.candidates.indices where noted.out.contains(category.candidates[index].id)
    {
      category.candidates[index].isWithdrawn = true
    }
    category.verdict = noted.verdict
    let count =
      proposals.isEmpty && (!closed.isEmpty || noted.verdict != nil)
      ? try category.count(category.profile(votes: opened.map(\.ballots))) : nil
    let winners = count?.tabulation.winners ?? []
    let entries = winners.map { entry(category, $0) }
    var second: (Int, String)?
    var holders: [RoomStanding.Holder] = []
    if state.season.round(round.id)?.room?.isOnePrize == true {
      second = zip(winners, entries).first {
        prizes[$0.1] != nil && noted.leaves[category.candidates[$0.0].id] == nil
      }.map { ($0.0, prizes[$0.1]?.category ?? "") }
      holders = self.holders(of: prizes, in: category).filter { noted.leaves[$0.id] == nil }
    }
    func numbers(_ ids: some Sequence<String>) -> [Int] {
      ids.compactMap { id in category.candidates.firstIndex { $0.id == id } }
    }
    return RoomStanding(
      category: category, votes: votes, count: count, proposals: proposals,
      mentions: numbers(noted.mentions), secondPrize: second,
      leaves: noted.leaves, holders: holders,
      suggestions: category.rule.isWritten
        ? Set(known(frozen).map(\.label) + category.candidates.map(\.label)).sorted() : [],
      casts: zip(closed, opened).map {
        .init(round: $0.id, openings: OpeningsFile($1.items))
      }, entries: entries)
  }

  private func ballots(of vote: RoomVote) async throws -> CountDesk.OpenedBallots {
    if let known = await office.roomKeys.ballots(of: vote.id) { return known }
    guard let category = round.category(vote.category) else {
      throw DeskError.noSuchCategory(vote.category)
    }
    let opened = try await CountDesk(office).open(
      category, vote.id, key, try await ClosedBox(office))
    if await office.roomKeys.key(of: round.id) != nil {
      await office.roomKeys.keep(opened, of: vote.id)
    }
    return opened
  }

  /// The titles that a written ballot may name without writing something new.
  func known(_ category: VotedCategory) -> [VotedCategory.Candidate] {
    Self.known(category.id, in: state.season)
  }

  static func known(_ id: String, in season: Season) -> [VotedCategory.Candidate] {
    guard let category = season.category(id) else { return [] }
    let kind = category.final?.entries
    let nominees = season.entries.filter { kind == nil || $0.kind == kind }.map {
      Nominee(
        id: NomineeList.nomineeID($0.id, in: id), entry: $0.id, people: $0.people.map(\.person))
    }
    let labels = season.labels(of: nominees, in: category)
    return zip(nominees, labels).map { .init(id: $0.id, label: $1) }
  }

  /// The entry that a candidate stands for.
  private func entry(_ category: VotedCategory, _ candidate: Int) -> String {
    let known = category.candidates[candidate]
    let nominees = state.season.category(category.id)?.nominees ?? []
    if let nominee = nominees.first(where: { $0.id == known.id }) { return nominee.entry }
    let title = EntryLine(known.label).title
    return state.season.entries.first {
      NomineeList.nomineeID($0.id, in: category.id) == known.id || $0.title.plain == title
    }?.id ?? WrittenTitles.entryID(title)
  }

  /// The candidates of a category whose entry has a prize; where members write, also those not written yet.
  private func holders(
    of prizes: [String: Prize], in category: VotedCategory
  ) -> [RoomStanding.Holder] {
    if category.rule.isWritten {
      return prizes.sorted { $0.key < $1.key }.map { entry, prize in
        .init(
          id: NomineeList.nomineeID(entry, in: category.id), label: prize.label,
          prize: prize.category)
      }
    }
    return category.candidates.indices.compactMap { index in
      prizes[entry(category, index)].map {
        .init(
          id: category.candidates[index].id, label: category.candidates[index].label,
          prize: $0.category)
      }
    }
  }

  /// The notes on one category, the last word of each.
  private struct Noted {
    var readings: [String: String] = [:]
    var apart: Set<[String]> = []
    var out: Set<String> = []
    var leaves: [String: String] = [:]
    var verdict: VotedCategory.Verdict?
    var mentions: [String] = []

    init(_ notes: [RoomNote], _ id: String) {
      for note in notes {
        switch note {
        case .read(id, let lines): readings.merge(lines) { _, later in later }
        case .apart(id, let pair): apart.insert(pair)
        case .out(id, let candidates): out.formUnion(candidates)
        case .leave(id, let candidate, let reason):
          leaves[candidate] = reason
          out.remove(candidate)
        case .verdict(id, let said): verdict = said
        case .mentions(id, let candidates): mentions = candidates
        default: break
        }
      }
    }
  }
}
