import Awards
import Ballots
import Foundation
import Records
import Sealing
import SeasonFixtures
import Seasons
import Testing

/// Speeches kept by the press desk.
@Suite struct SpeechTests: OnTheNight {
  @Test func speeches() async throws {
    try await sealed { stage in
      try await filmIsOpen(stage)
      let desk = SpeechDesk(stage.office)
      let words = "Thank you. Make more films, please."
      await #expect(throws: DeskError.self) {
        try await desk.note(
          SpeechNote(
            category: "film", nominee: "film-river", speaker: "ann", words: words,
            quotation: "Make more movies"), by: "pia")
      }
      try await desk.note(
        SpeechNote(
          category: "film", nominee: "film-river", speaker: "ann", role: "Director", words: words,
          quotation: "Make more films, please.", from: "20:01:10", to: "20:01:40"), by: "pia")
      let number = try #require(try await stage.office.state().journal.last?.number)
      let corrected = SpeechNote(
        category: "film", nominee: "film-river", speaker: "ann", role: "Director",
        words: words + " Thanks!", quotation: "Make more films, please.")
      await #expect(throws: DeskError.self) {
        try await desk.correct(number, to: corrected, knowing: 0, by: "pia", reason: "")
      }
      try await desk.correct(number, to: corrected, knowing: 0, by: "pia", reason: "heard again")
      // Somebody else who began before that writes nothing over it.
      await #expect(throws: DeskError.self) {
        try await desk.correct(number, to: corrected, knowing: 0, by: "paul", reason: "typo")
      }
      let kept = NotedSpeech.all(in: try await stage.office.state().journal)
      #expect(kept.count == 1 && kept[0].note == corrected)
      #expect(kept[0].earlier.map(\.note.words) == [words])
      // The file had "Thank you all." for this award; what was heard takes its place.
      let season = try await stage.office.state().season
      #expect(season.speeches.count == 1)
      #expect(season.speeches[0].parts.map { $0.quotation?.plain } == ["Make more films, please."])
    }
  }
}
