public import Ballots
import Foundation
import Records
public import Sealing
import Seasons
import Texts

/// The merging desk: the lines that members wrote, and as which title each is read. Every reading stands
/// in the journal and can be taken back; the ballots stay as they were cast.
public struct NamesDesk: Sendable {
  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Opens the ballots in memory and leaves behind which lines were written: in the order of their
  /// letters, without how often and by whom.
  /// - Returns: how many lines there are.
  public func openNames(of round: String, key: PrivateKey, by actor: String) async throws -> Int {
    let state = try await office.state()
    guard let open = state.rounds[round] else { throw DeskError.noSuchRound(round) }
    var count = 0
    for category in open.categories {
      guard let nominations = open.nominations[category.id], nominations.needsNames(category) else {
        continue
      }
      let ballots = try await CountDesk(office).openBallots(category, in: open, key: key).ballots
      let lines = category.writtenLines(ballots).sorted {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
      count += lines.count
      try await office.store.append(
        office.event(
          .namesOpened, by: actor,
          [
            "round": .string(round), "category": .string(category.id),
            "lines": .array(lines.map(JSONValue.string)),
          ]), to: office.id)
    }
    return count
  }

  /// Reads all lines that are read as one of these labels as another from now on.
  public func merge(
    _ labels: [String], into label: String, round: String, category: String, by actor: String,
    reason: String? = nil
  ) async throws {
    let state = try await nominations(round, category)
    guard let label = WrittenLine.tidy(label), WrittenLine.isAllowed(label) else {
      throw DeskError.badInput(
        say("say what title they are, in at most \(WrittenLine.mostBytes) bytes"))
    }
    let lines = (state.lines ?? []).filter { labels.contains(state.reading(of: $0)) }
    guard !lines.isEmpty else { throw DeskError.noSuchThing(say("line that is read so")) }
    try await read(
      Dictionary(uniqueKeysWithValues: lines.map { ($0, label) }), round, category, actor, reason)
  }

  /// Reads a line as itself again.
  public func split(
    _ line: String, round: String, category: String, by actor: String, reason: String? = nil
  ) async throws {
    let state = try await nominations(round, category)
    guard state.lines?.contains(line) == true else { throw DeskError.noSuchThing(say("such line")) }
    try await read([line: line], round, category, actor, reason)
  }

  /// Notes that two titles are not one, so that nobody is asked again.
  public func keepApart(
    _ first: String, _ second: String, round: String, category: String, by actor: String
  ) async throws {
    _ = try await nominations(round, category)
    try await office.store.append(
      office.event(
        .namesRead, by: actor,
        [
          "round": .string(round), "category": .string(category),
          "apart": .array(WrittenTitles.pair(first, second).map(JSONValue.string)),
        ]), to: office.id)
  }

  /// Does all that the names engine is sure of.
  /// - Returns: how many titles became another.
  public func mergeAllSure(
    round: String, category: String, by actor: String
  ) async throws -> Int {
    let state = try await nominations(round, category)
    let sure = state.titles.proposals.filter(\.applies)
    let readings = state.titles.sureReadings
    guard !sure.isEmpty else { return 0 }
    try await read(readings, round, category, actor, "spelling")
    return sure.count
  }

  /// What the names engine proposes.
  public static func proposals(_ state: NominationState) -> [NameMerge] { state.titles.proposals }

  private func nominations(_ round: String, _ category: String) async throws -> NominationState {
    guard let open = try await office.state().rounds[round] else {
      throw DeskError.noSuchRound(round)
    }
    guard let state = open.nominations[category] else { throw DeskError.noSuchCategory(category) }
    if state.isAnnounced { throw DeskError.alreadyDone(say("the announcement of \(category)")) }
    return state
  }

  private func read(
    _ readings: [String: String], _ round: String, _ category: String, _ actor: String,
    _ reason: String?
  ) async throws {
    try await office.store.append(
      office.event(
        .namesRead, by: actor, reason: reason,
        [
          "round": .string(round), "category": .string(category),
          "readings": .object(readings.mapValues(JSONValue.string)),
        ]), to: office.id)
  }
}
