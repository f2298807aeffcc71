import Ballots
import Counting
import Foundation
import Records
import Sealing
public import Seasons
import Texts

/// From the close of nominations to the announcement: counts, passes over whom the body must pass over,
/// counts again, announces.
public struct NominationDesk: Sendable {
  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Counts what is not announced of a round of nominations and seals the counts. The nominees are announced at once, or at the
  /// round's minute where it has one; until then the count may be run again.
  /// - Returns: the nominees by category.
  public func count(
    _ round: String, keys: CountDesk.Keys, by actor: String
  ) async throws -> [String: [Nominee]] {
    let state = try await office.state()
    guard let open = state.rounds[round] else { throw DeskError.noSuchRound(round) }
    let categories = open.categories.filter { open.nominations[$0.id]?.isAnnounced == false }
    if categories.isEmpty { throw DeskError.alreadyDone(say("the announcement of \(round)")) }
    if let closed = categories.first(where: { open.nominations[$0.id]?.needsNames($0) == true }) {
      throw DeskError.badInput(
        say("\(closed.title) holds what members wrote; open the names and read them first"))
    }
    let counts = try await CountDesk(office).openAndCount(
      round, state, keys, categories: categories)
    let isPrivate = state.season.round(round)?.announces.map { office.clock() < $0 } ?? false
    var nominees: [String: [Nominee]] = [:]
    var events: [EventDraft] = []
    var results: [SealedResult] = []
    for (category, count) in counts {
      guard let nominations = open.nominations[category.id] else { continue }
      let list = Self.nominees(count.count, category, of: round, nominations, in: state.season)
      nominees[category.id] = list.nominees
      events +=
        isPrivate
        ? [office.event(.nomineesFound, by: actor, list.details)]
        : announcement(list, nominations, category, in: state.season, by: actor)
      let key = CardKey(
        office.entropy, context: office.nominationContext(round, category.id))
      results.append(
        SealedResult(
          round: round, category: category.id, card: nil,
          sealedCount: try key.seal(
            count.bytes(.nomination), for: .count, entropy: office.entropy),
          wrappedKey: try key.wrapped(to: keys.night, entropy: office.entropy)))
    }
    try await office.store.seal(results, log: nil, events: events, in: office.id)
    return nominees
  }

  /// The nominees that the season has for the entries elected, or new ones that know no more than the
  /// entry, or than the line that members wrote.
  private static func nominees(
    _ count: Count, _ category: VotedCategory, of round: String, _ state: NominationState,
    in season: Season
  ) -> NomineeList {
    let known = season.category(category.id)?.nominees ?? []
    let entered = season.category(category.id)?.entered ?? []
    var list = NomineeList(round: round, category: category.id, nominees: [])
    // In the order of the ballot: the order of election would tell who came first.
    for winner in count.tabulation.winners.sorted() {
      let candidate = category.candidates[winner]
      if let nominee = known.first(where: { $0.entry == candidate.id }) {
        list.nominees.append(nominee)
        continue
      }
      var people =
        entered.first { $0.entry == candidate.id }?.people
        ?? season.entry(candidate.id)?.people.map(\.person) ?? []
      if state.isWritten(candidate.id) {
        people = list.enter(
          candidate.id, EntryLine(candidate.label), kind: category.rule.entries, in: season)
      }
      list.nominees.append(
        Nominee(
          id: NomineeList.nomineeID(candidate.id, in: category.id), entry: candidate.id,
          people: people))
    }
    return list
  }

  /// Announces what was found, where nothing has changed since that asks for another count.
  /// - Returns: the categories announced.
  @discardableResult
  public func announce(
    _ round: String, by actor: String, reason: String? = nil
  ) async throws -> [String] {
    guard let open = try await office.state().rounds[round] else {
      throw DeskError.noSuchRound(round)
    }
    let season = try await office.state().season
    var announced: [String] = []
    for category in open.categories {
      guard let state = open.nominations[category.id], !state.isAnnounced, !state.needsCount,
        let list = state.found
      else { continue }
      try await office.store.append(
        announcement(list, state, category, in: season, by: actor, reason: reason), to: office.id)
      announced.append(category.id)
    }
    return announced
  }

  /// The announcement, without those passed over, and the corrections that the office takes over.
  private func announcement(
    _ list: NomineeList, _ state: NominationState, _ category: VotedCategory, in season: Season,
    by actor: String, reason: String? = nil
  ) -> [EventDraft] {
    var list = list
    let gone = Set(category.candidates.filter { state.passedOver[$0.label] != nil }.map(\.id))
    list.nominees.removeAll { gone.contains($0.entry) }
    var season = season.with(list)
    var events = [office.event(.nomineesAnnounced, by: actor, reason: reason, list.details)]
    for var change in state.accepted {
      // Of a nominee who is out by now there may be nothing to correct.
      guard let current = season.current(change.field, change.id), current != change.to else {
        continue
      }
      change.from = current
      season = season.correcting([change])
      events.append(
        office.event(.corrected, by: actor, reason: "as the nominee signed", change.details))
    }
    return events
  }

  /// Takes a candidate of the nominations out before the announcement.
  public func passOver(
    _ candidate: String, in round: String, category: String, why: NominationState.PassedOver.Why,
    by actor: String, reason: String
  ) async throws {
    let label = try await label(candidate, round, category)
    try await office.store.append(
      office.event(
        .candidatePassedOver, by: actor, reason: reason,
        [
          "round": .string(round), "category": .string(category), "label": .string(label),
          "why": .string(why.rawValue),
        ]), to: office.id)
  }

  /// Takes that back.
  public func restore(
    _ candidate: String, in round: String, category: String, by actor: String, reason: String
  ) async throws {
    let label = try await label(candidate, round, category)
    try await office.store.append(
      office.event(
        .candidateRestored, by: actor, reason: reason,
        ["round": .string(round), "category": .string(category), "label": .string(label)]),
      to: office.id)
  }

  private func label(
    _ candidate: String, _ round: String, _ category: String
  ) async throws -> String {
    guard let open = try await office.state().rounds[round] else {
      throw DeskError.noSuchRound(round)
    }
    guard let voted = open.category(category), let state = open.nominations[category] else {
      throw DeskError.noSuchCategory(category)
    }
    if state.isAnnounced {
      throw DeskError.badInput(
        say(
          "the nominees of \(voted.title) are announced; take the nominee out of the category instead"
        )
      )
    }
    guard let known = voted.candidates.first(where: { $0.id == candidate }) else {
      throw DeskError.noSuchThing(say("candidate \"\(candidate)\" in \(voted.title)"))
    }
    return known.label
  }
}
