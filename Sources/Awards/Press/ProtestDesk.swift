import Ballots
import Counting
public import Foundation
public import Records
import Seasons
import Texts

/// After the night: protests within their window, a count anew from the sealed ballots, and a decision by whom it was said
/// before. All of it stands in the record.
public struct ProtestDesk: Sendable {
  /// Until when protests are taken, and who decides them.
  public struct Window: Sendable, Hashable {
    public var closes: Date
    public var decider: String
  }

  /// Grounds have at most so many letters.
  public static let longest = 4_000

  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// - Returns: nil where none is set.
  public static func window(_ journal: [JournalEvent]) -> Window? {
    journal.last { $0.kind == .protestWindowSet }.flatMap { event in
      guard let closes = (event.details["closes"]?.string).flatMap({ Timestamp.parse($0)?.date }),
        let decider = event.details["decider"]?.string
      else { return nil }
      return Window(closes: closes, decider: decider)
    }
  }

  /// Says until when protests are taken and who decides; it stands in the public journal.
  /// - Throws: `DeskError.badInput` once a protest is there, since nobody changes judge or time for it.
  public func setWindow(closes: Date, decider: String, by actor: String) async throws {
    guard !decider.isEmpty else { throw DeskError.badInput(say("say who decides")) }
    try await office.nightTurns.take {
      let state = try await office.state()
      guard Protest.all(in: state.journal).isEmpty else {
        throw DeskError.badInput(
          say("a protest is there already; window and decider stay as they were"))
      }
      try await office.store.append(
        office.event(
          .protestWindowSet, by: actor,
          ["closes": .string(Timestamp.text(closes)), "decider": .string(decider)]),
        to: office.id)
    }
  }

  /// Takes a protest.
  /// - Throws: `DeskError.badInput` without a window, after it, before the envelope is open, or without grounds.
  public func make(
    _ category: String, from: String, grounds: String, by actor: String
  ) async throws {
    guard !from.isEmpty else { throw DeskError.badInput(say("say who protests")) }
    guard !grounds.isEmpty, grounds.count <= Self.longest else {
      throw DeskError.badInput(say("say on what grounds, in at most \(Self.longest) letters"))
    }
    try await office.nightTurns.take {
      let state = try await office.state()
      guard let window = Self.window(state.journal) else {
        throw DeskError.badInput(say("no window for protests is set yet"))
      }
      guard office.clock() < window.closes else {
        throw DeskError.badInput(
          say("protests were taken until \(Moment.text(window.closes, state.season))"))
      }
      guard state.season.category(category) != nil else { throw DeskError.noSuchCategory(category) }
      guard
        state.publicJournal.contains(where: {
          $0.kind == .envelopeOpened && $0.details["category"]?.string == category
        })
      else { throw DeskError.badInput(say("this envelope is not open yet")) }
      try await office.store.append(
        office.event(
          .protestMade, by: actor, reason: grounds,
          ["category": .string(category), "from": .string(from)]), to: office.id)
    }
  }

  /// Counts the category again from the opened ballots, checks them against the log and the commitment, and keeps what
  /// came of it.
  /// - Complexity: O(ballots of the season), as `envelope verify`.
  public func recount(_ number: Int, by actor: String) async throws -> Protest.Recount {
    let protest = try await protest(number)
    let contents = try await PressDesk(office).contents()
    let files = try contents.signedFiles(.auditor, by: office.signer)
    let findings = Verifier.verify(RecordFolder(files: files)).findings
      .map(\.description)
    let counted = contents.counted.last { $0.category.id == protest.category }
    let ballots = (counted?.count.json["ballots"]?.string("counted")).flatMap { Int($0) } ?? 0
    try await office.nightTurns.take {
      try await office.store.append(
        office.event(
          .protestRecounted, by: actor,
          [
            "protest": .integer(number), "category": .string(protest.category),
            "ballots": .integer(ballots), "findings": .array(findings.map(JSONValue.string)),
          ]), to: office.id)
    }
    return Protest.Recount(at: office.now, ballots: ballots, findings: findings)
  }

  /// Decides, by whom it was said before.
  /// - Throws: `DeskError.badInput` where it was decided, or without a reason.
  public func decide(
    _ number: Int, _ outcome: Protest.Outcome, reason: String, by actor: String
  ) async throws {
    guard !reason.isEmpty else { throw DeskError.badInput(say("this needs a reason")) }
    let protest = try await protest(number)
    try await office.nightTurns.take {
      let journal = try await office.state().journal
      guard Protest.all(in: journal).first(where: { $0.number == number })?.decision == nil else {
        throw DeskError.alreadyDone(say("deciding this protest"))
      }
      try await office.store.append(
        office.event(
          .protestDecided, by: actor, reason: reason,
          [
            "protest": .integer(number), "category": .string(protest.category),
            "outcome": .string(outcome.rawValue),
            "decider": .string(Self.window(journal)?.decider ?? ""),
          ]), to: office.id)
    }
  }

  private func protest(_ number: Int) async throws -> Protest {
    let all = Protest.all(in: try await office.state().journal)
    guard let protest = all.first(where: { $0.number == number }) else {
      throw DeskError.noSuchThing(say("protest"))
    }
    return protest
  }
}
