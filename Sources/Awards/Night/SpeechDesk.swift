import Ballots
import Foundation
public import Records
import Seasons
import Texts

/// Speeches and moments, as the press desk keeps them. A correction keeps the earlier text.
public struct SpeechDesk: Sendable {
  /// A speech is no longer than this, in characters.
  public static let longest = 20_000

  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Writes a speech down.
  /// - Throws: `DeskError.badInput` where a quotation does not stand in the words, or something is missing.
  public func note(_ note: SpeechNote, by actor: String) async throws {
    try await check(note)
    try await office.store.append(
      office.event(.speechNoted, by: actor, note.details), to: office.id)
  }

  /// Corrects one.
  /// - Parameters:
  ///   - number: of the event that first noted it.
  ///   - version: how many versions the writer knew of; two who correct at once do not overwrite each other.
  public func correct(
    _ number: Int, to note: SpeechNote, knowing version: Int, by actor: String, reason: String
  ) async throws {
    guard !reason.isEmpty else { throw DeskError.badInput(say("this needs a reason")) }
    try await check(note)
    try await office.nightTurns.take {
      let speeches = NotedSpeech.all(in: try await office.state().journal)
      guard let speech = speeches.first(where: { $0.number == number }) else {
        throw DeskError.noSuchThing(say("speech that was noted"))
      }
      guard speech.earlier.count == version else {
        throw DeskError.badInput(
          say("\(speech.by) has changed this speech meanwhile; look at it and write again"))
      }
      var details = note.details
      details["corrects"] = .integer(number)
      try await office.store.append(
        office.event(.speechNoted, by: actor, reason: reason, details), to: office.id)
    }
  }

  private func check(_ note: SpeechNote) async throws {
    let state = try await office.state()
    let season = state.season
    if state.night.mode == .rehearsal {
      throw DeskError.badInput(say("a rehearsal is running; speeches are kept in the show"))
    }
    guard !note.speaker.isEmpty else { throw DeskError.badInput(say("say who spoke")) }
    guard note.words.count <= Self.longest else {
      throw DeskError.badInput(say("a speech has at most \(Self.longest) letters"))
    }
    if let quotation = note.quotation, !note.words.isEmpty,
      !Self.plain(note.words).contains(Self.plain(quotation))
    {
      throw DeskError.badInput(say("the quotation does not stand in the words; quote exactly"))
    }
    if let category = note.category {
      guard let known = season.category(category) else { throw DeskError.noSuchCategory(category) }
      if let nominee = note.nominee, !known.nominees.contains(where: { $0.id == nominee }) {
        throw DeskError.noSuchThing(say("nominee \"\(nominee)\" in \(category)"))
      }
    }
    for time in [note.from, note.to] where !time.isEmpty {
      guard time.wholeMatch(of: /([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?/) != nil else {
        throw DeskError.badInput(say("\"\(time)\" is no time of day; write 21:04:10"))
      }
    }
  }

  /// Without what tells two ways of typing the same words apart: kinds of quotation marks and of blanks.
  private static func plain(_ text: String) -> String {
    text.replacing(/[\u{2018}\u{2019}]/, with: "'").replacing(/[\u{201C}\u{201D}]/, with: "\"")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
