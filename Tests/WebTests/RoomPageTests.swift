import Awards
import Foundation
import SeasonFixtures
import Seasons
import Testing
import Web

/// Votes in a room, on its pages.
@Suite struct RoomPageTests {
  @Test func theChairAndNobodyElseLeads() async throws {
    let ready = try await RoomSeason.stage()
    let file = Array(ready.file.utf8)
    try await TestSite.make(ready.stage).browse { first in
      @Sendable func member(_ id: String) async throws -> Browser {
        let browser = first.another()
        try await browser.get("/sign-in")
        try await browser.signIn(.member(id))
        try await browser.get("/room/final")
        return browser
      }
      let chair = try await member("c1")
      let critic = try await member("c2")
      #expect(critic.page.contains("The meeting begins 1 March 2026"))
      #expect(!critic.page.contains("Lead it") && chair.page.contains("Lead it"))
      // Who casts for whom is said before the meeting.
      let away = try await member("c5")
      try await away.post("/room/final/proxy", [("holder", "c1")])
      #expect(away.page.contains("Critic 1 casts for you while you are away."))
      let acts = [
        "begin", "open/film", "close", "attendance", "names/film", "verdict/film", "prize/film",
        "mentions/film", "end",
      ]
      for act in acts {
        try await critic.get("/room/final")
        try await critic.post("/room/final/\(act)", [])
        #expect(critic.status == .forbidden, "\(act)")
      }
      for page in ["chair", "minutes"] {
        try await critic.get("/room/final/\(page)")
        #expect(critic.status == .forbidden, "\(page)")
      }
      // A room is no round to fill a ballot in.
      try await critic.get("/ballot/final")
      #expect(critic.status == .notFound)

      try await chair.get("/room/final/chair")
      #expect(chair.page.contains("Begin the meeting"))
      try await chair.upload(
        "/room/final/begin", name: "keys", fileName: "keys", file,
        fields: [("passphrase", RoomSeason.passphrase)])
      #expect(chair.location?.hasPrefix("/room/final/chair") == true)
      try await chair.get("/room/final/chair")
      #expect(chair.page.contains("4 of 6 vote in person; a vote needs 4."))
      try await chair.post("/room/final/open/film", [])
      try await chair.get("/room/final/chair")
      #expect(chair.page.contains("in: 0 of 5"))
      #expect(
        chair.page.contains("Waiting for Critic 1, Critic 2, Critic 3, Critic 4 and Critic 5."))
      try await critic.get("/room/final")
      #expect(critic.page.contains("First, 3 points") && critic.page.contains("list=\"names-"))
      try await critic.post(
        "/room/final/cast",
        [("vote", "final.film.1"), ("name", "Anora"), ("name", "anora "), ("name", "")])
      #expect(critic.page.contains("Your ballot is in.") && critic.page.contains("✓ In."))
      try await critic.get("/room/final/mark")
      #expect(critic.page.hasSuffix("|in: 1 of 5"))
      // A ballot for a vote that has ended is not taken, and says so.
      try await critic.get("/room/final")
      try await critic.post("/room/final/cast", [("vote", "final.film.9"), ("name", "Anora")])
      #expect(critic.page.contains("That vote has ended. Your ballot was not taken"))
      // Nobody signs for somebody whose proxy they do not hold.
      try await critic.get("/room/final")
      try await critic.post(
        "/room/final/cast", [("vote", "final.film.1"), ("for", "c5"), ("name", "Anora")])
      #expect(critic.page.contains("you hold no proxy of c5"))
      // The office sees that votes were held, never a name written.
      let journal = try await first.office.store.journal(of: first.office.id, withCasts: true)
      #expect(journal.contains { $0.kind == .voteOpened })
      #expect(!"\(journal.map(\.json.text))".contains("anora "))
      // After a start the key is asked for again.
      await first.office.roomKeys.forget("final")
      try await critic.get("/room/final")
      #expect(critic.page.contains("The meeting waits for its key"))
      try await chair.get("/room/final/chair")
      #expect(chair.page.contains("The meeting’s key again"))
    }
  }

  /// A nominee was taken out after the meeting: the chair's page is open again for that prize alone, to its new card.
  @Test func theRoomComesTogetherAgain() async throws {
    let ready = try await RoomSeason.struck()
    try await TestSite.make(ready.stage).browse { chair in
      try await chair.get("/sign-in")
      try await chair.signIn(.member("c1"))
      try await chair.get("/room/final/chair")
      #expect(
        chair.page.contains(
          "Grand Prize is decided again, since a nominee was taken out: was shown before"))
      try await chair.upload(
        "/room/final/begin", name: "keys", fileName: "keys", Array(ready.file.utf8),
        fields: [("passphrase", RoomSeason.passphrase)])
      try await chair.get("/room/final/chair")
      #expect(chair.page.contains("<h2>Grand Prize</h2>"))
      #expect(!chair.page.contains("<h2>Jury Prize</h2>"))
      try await chair.post("/room/final/open/grand", [])
      let desk = RoomDesk(ready.stage.office, "final")
      for member in ["c1", "c2", "c3", "c4", "c5"] {
        _ = try await desk.cast(["g-cloud"], by: member)
      }
      try await chair.get("/room/final/chair")
      #expect(chair.page.contains("Cloud has it."))
      try await chair.post("/room/final/end", [])
      try await chair.get("/room/final/chair")
      #expect(chair.page.contains("The meeting is over."))
      #expect(try await ready.stage.office.state().journal.last?.kind == .envelopeResealed)
    }
  }

  /// Where a body tells no figures, none is on any page.
  @Test func verdictsAlone() async throws {
    let ready = try await RoomSeason.stage(
      RoomSeason.yaml.replacingOccurrences(of: "room: {", with: "room: {tells: verdict, "))
    let desk = RoomDesk(ready.stage.office, "final")
    try await desk.begin(with: #require(ready.keys["round/final"]), by: "c1")
    try await desk.hold(
      "grand",
      [
        "c1": ["g-river"], "c2": ["g-river"], "c3": ["g-stone"], "c4": ["g-stone"],
        "c5": ["g-cloud"],
      ])
    let printer = TestPrinter()
    var settings = Site.Settings(address: "http://localhost:8080")
    settings.printer = printer
    try await TestSite.make(ready.stage, settings).browse { first in
      try await first.get("/sign-in")
      try await first.signIn(.member("c1"))
      for path in ["/room/final", "/room/final/chair"] {
        try await first.get(path)
        #expect(first.page.contains("No majority yet."), "\(path)")
        #expect(!first.page.contains("class=\"number\""), "\(path)")
      }
      try await first.get("/room/final/minutes")
      let texts = await printer.documents.flatMap(\.texts)
      #expect(texts.contains("Minutes of the vote") && texts.contains("Not decided yet."))
      #expect(!texts.contains("Votes") && !texts.contains("River"))
      #expect(texts.contains { $0.hasPrefix("Vote 1: 5 might cast; ") })
    }
  }
}
