import Awards
import Ballots
import Foundation
import Records
import Sealing
import SeasonFixtures
import Seasons
import Testing

/// The audience award: a public round within one cue.
@Suite struct AudienceTests: OnTheNight {
  private static let passphrase = "five words are quite good"

  private static let yaml = SmallSeason.yaml
    .replacing(
      "  - id: sponsor\n",
      with: """
          - id: people
            name: Audience Award
            final: {rule: plurality, choices: 1}
            nominees: [{id: people-river, entry: river}, {id: people-cloud, entry: cloud}]
          - id: sponsor

        """
    )
    .replacing(
      "ceremony:\n",
      with: """
          - {id: hall, kind: final, opens: 2026-03-14T18:00:00Z, closes: 2026-03-15T06:00:00Z, categories: [people], audience: {seconds: 60}}
        ceremony:

        """
    )
    .replacing(
      "    - {cue: category, category: film",
      with: "    - {cue: category, category: people}\n    - {cue: category, category: film")

  private struct Hall {
    let stage: Stage
    let keys: [String: PrivateKey]
    let tickets: [String]
    var round: PrivateKey { get throws { try #require(keys[KeyDesk.name(ofRound: "hall")]) } }
    var night: PrivateKey { get throws { try #require(keys[KeyDesk.night]) } }
  }

  /// Up to the cue of the audience award, with so many tickets.
  private func hall(
    _ tickets: Int, yaml: String = Self.yaml, _ body: (Hall) async throws -> Void
  ) async throws {
    try await sealed(yaml) { stage in
      let file = try await KeyDesk(stage.office).make(
        holder: "Kim", passphrase: Self.passphrase, by: "Kim")
      let desk = AudienceDesk(stage.office)
      let codes = try await desk.makeTickets(tickets, by: "ann")
      #expect(Set(codes).count == tickets)
      let hall = Hall(
        stage: stage, keys: try file.open(passphrase: Self.passphrase), tickets: codes)
      let show = ShowDesk(stage.office)
      try await show.start(.show, by: "cal")
      try await show.go(by: "cal")
      try await show.askMove("people", before: "short", by: "cal")
      try await show.confirmMove(by: "sam")
      try await show.go(by: "cal")
      #expect(try await night(stage).current?.category == "people")
      try await body(hall)
    }
  }

  @Test func oneCue() async throws {
    try await hall(30) { hall in
      let (stage, desk) = (hall.stage, AudienceDesk(hall.stage.office))
      let show = ShowDesk(stage.office)
      // Without the key the vote does not open; nor does a ballot come in before.
      await #expect(throws: DeskError.self) { try await show.go(by: "cal") }
      await #expect(throws: DeskError.self) {
        try await desk.cast("people-river", ticket: hall.tickets[0])
      }
      await #expect(throws: DeskError.self) {
        try await desk.hold(hall.night, of: "hall", by: "kim")
      }
      try await desk.hold(hall.round, of: "hall", by: "kim")
      // Nobody opens it but at its cue.
      await #expect(throws: DeskError.self) {
        try await RoundDesk(stage.office).open("hall", key: hall.round.publicKey, by: "ann")
      }
      try await show.go(by: "cal")
      #expect(try await stage.office.state().audienceVote?.open.isClosed == false)
      // Tickets alone vote here, no member.
      let roll = try await stage.store.rollCounts(of: "hall", in: stage.office.id)
      #expect(roll["people"]?.eligible == 30)
      await #expect(throws: DeskError.self) { try await show.end(by: "cal") }
      await #expect(throws: DeskError.self) { try await show.back(by: "cal") }
      // 11 for Cloud and 9 for River; one of each kind changes to the other and one changes twice.
      for (index, ticket) in hall.tickets.prefix(20).enumerated() {
        let choice = index < 11 ? "people-cloud" : "people-river"
        _ = try await desk.cast(choice, ticket: ticket.lowercased())
      }
      _ = try await desk.cast("people-river", ticket: hall.tickets[0])
      _ = try await desk.cast("people-cloud", ticket: hall.tickets[19])
      _ = try await desk.cast("people-river", ticket: hall.tickets[1])
      _ = try await desk.cast("people-cloud", ticket: hall.tickets[1])
      #expect(try await desk.cast(in: "hall") == 20)
      for wrong in ["AAAA-AAAA", "", "people", "m1"] {
        await #expect(throws: DeskError.self) {
          try await desk.cast("people-river", ticket: wrong)
        }
      }
      await #expect(throws: DeskError.self) {
        try await desk.cast("film-river", ticket: hall.tickets[2])
      }
      try await show.go(by: "cal")
      #expect(try await night(stage).asked == "people")
      await #expect(throws: DeskError.self) {
        try await desk.cast("people-river", ticket: hall.tickets[2])
      }
      let card = try await NightDesk(stage.office).open(
        "people", nightKey: hall.night, by: "kim")
      #expect(card.winners.map(\.nominee) == ["people-cloud"])
      let contents = try await PressDesk(stage.office).contents()
      let count = try #require(contents.counted.first { $0.category.id == "people" })
      #expect(count.count.json["ballots"]?.string("counted") == "20")
      for kind in [Manifest.Kind.public, .auditor] {
        let check = Verifier.verify(RecordFolder(files: try signed(contents, stage, kind)))
        #expect(check.findings == [], "\(check.findings)")
      }
    }
  }

  /// The server is killed while the vote is open: no ballot is lost, and the key is given again.
  @Test func killedWhileOpen() async throws {
    try await hall(5) { hall in
      let stage = hall.stage
      try await AudienceDesk(stage.office).hold(hall.round, of: "hall", by: "kim")
      try await ShowDesk(stage.office).go(by: "cal")
      for ticket in hall.tickets.prefix(3) {
        _ = try await AudienceDesk(stage.office).cast("people-river", ticket: ticket)
      }
      let again = SeasonOffice(
        store: stage.store, id: stage.office.id, clock: stage.office.clock,
        signer: stage.office.signer)
      _ = try await AudienceDesk(again).cast("people-river", ticket: hall.tickets[3])
      // GO closes the vote though the key is not here; counted it is with the key.
      await #expect(throws: DeskError.self) { try await ShowDesk(again).go(by: "cal") }
      #expect(try await again.state().audienceVote?.open.isClosed == true)
      await #expect(throws: DeskError.self) {
        try await AudienceDesk(again).cast("people-river", ticket: hall.tickets[4])
      }
      try await AudienceDesk(again).hold(hall.round, of: "hall", by: "kim")
      try await ShowDesk(again).go(by: "cal")
      let card = try await NightDesk(again).open("people", nightKey: hall.night, by: "kim")
      #expect(card.winners.map(\.nominee) == ["people-river"])
      #expect(try await AudienceDesk(again).cast(in: "hall") == 4)
    }
  }

  /// 2,000 telephones at once, each with a receipt, each counted once; a third of them changes its mind.
  @Test func twoThousandTelephones() async throws {
    try await hall(2000) { hall in
      let (stage, desk) = (hall.stage, AudienceDesk(hall.stage.office))
      try await desk.hold(hall.round, of: "hall", by: "kim")
      try await ShowDesk(stage.office).go(by: "cal")
      let receipts = try await withThrowingTaskGroup(of: String.self) { group in
        for (index, ticket) in hall.tickets.enumerated() {
          group.addTask {
            if index.isMultiple(of: 3) { _ = try await desk.cast("people-cloud", ticket: ticket) }
            return try await desk.cast("people-river", ticket: ticket).code
          }
        }
        return try await group.reduce(into: Set<String>()) { $0.insert($1) }
      }
      #expect(receipts.count == 2000)
      #expect(try await desk.cast(in: "hall") == 2000)
      try await ShowDesk(stage.office).go(by: "cal")
      _ = try await NightDesk(stage.office).open("people", nightKey: hall.night, by: "kim")
      let contents = try await PressDesk(stage.office).contents()
      let count = try #require(contents.counted.first { $0.category.id == "people" })
      #expect(count.count.json["rounds"]?.array?.first?["tallies"]?.string("River") == "2000")
    }
  }

  /// By telephone: a browser has one place, as long as there are places.
  @Test func byTelephone() async throws {
    let yaml = Self.yaml.replacing("{seconds: 60}", with: "{by: phones, seconds: 60}")
    try await hall(3, yaml: yaml) { hall in
      let desk = AudienceDesk(hall.stage.office)
      try await desk.hold(hall.round, of: "hall", by: "kim")
      try await ShowDesk(hall.stage.office).go(by: "cal")
      await #expect(throws: DeskError.self) {
        try await desk.cast("people-river", ticket: hall.tickets[0])
      }
      for phone in ["a", "b", "a", "a", "c"] {
        _ = try await desk.cast(phone == "b" ? "people-cloud" : "people-river", phone: phone)
      }
      await #expect(throws: DeskError.self) { try await desk.cast("people-river", phone: "d") }
      #expect(try await desk.cast(in: "hall") == 3)
      try await ShowDesk(hall.stage.office).go(by: "cal")
      let card = try await NightDesk(hall.stage.office).open(
        "people", nightKey: hall.night, by: "kim")
      #expect(card.winners.map(\.nominee) == ["people-river"])
    }
  }

  @Test func seasonFile() throws {
    let season = try SeasonFile(text: Self.yaml).season
    #expect(season.audienceRound(of: "people")?.audience?.seconds == 60)
    #expect(try SeasonFile(text: season.json.text).season == season)
    // Members do not vote there, and the hall not in theirs.
    let final = try #require(season.round("final"))
    #expect(!season.categories(in: final).contains { $0.id == "people" })
    for (wrong, said) in [
      ("categories: [people], audience", "categories: [people, film], audience"),
      ("audience: {seconds: 60}", "audience: {seconds: 5}"),
      ("audience: {seconds: 60}", "audience: {seconds: 60}, paper: {days: 2}"),
      (
        "closes: 2026-03-08T18:00:00+01:00}",
        "closes: 2026-03-08T18:00:00+01:00, categories: [film, people]}"
      ),
      ("{id: crew, name: Crew}", "{id: crew, name: Crew}, {id: audience, name: All}"),
    ].map({ (Self.yaml.replacing($0.0, with: $0.1), $0.1) }) {
      #expect(throws: (any Error).self, "\(said)") { try SeasonFile(text: wrong) }
    }
  }
}
