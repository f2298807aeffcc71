import Awards
import Ballots
import Foundation
import SeasonFixtures
import Seasons
import Testing

/// Lists of members as they arrive.
@Suite struct MemberTableTests {
  private let branches = [
    Branch(id: "jury", name: LocalizedText("The Jury")),
    Branch(id: "crew", name: LocalizedText("Crew")),
  ]

  @Test(arguments: [",", ";", "\t"])
  func columns(_ separator: String) throws {
    let text = [
      ["E-Mail", "Member Number", "Full name", "Branch", "Phone"],
      ["ann@example.org", "0042", "Ann \"A\" Lee", "the jury", "1"],
      ["", "7", "Bo", "crew", ""],
    ].map { row in
      row.map { $0.contains("\"") ? "\"\($0.replacing("\"", with: "\"\""))\"" : $0 }
        .joined(separator: separator)
    }.joined(separator: "\r\n")
    let table = MemberTable(Array(text.utf8), encoding: .utf8, branches: branches)
    #expect(table.problems.isEmpty)
    #expect(
      table.members == [
        Member(id: "0042", name: "Ann \"A\" Lee", branch: "jury", address: "ann@example.org"),
        Member(id: "7", name: "Bo", branch: "crew"),
      ])
  }

  /// Columns under headings that nobody foresaw are told by hand; numbers that lost their zeros are found.
  @Test func chosenColumnsAndLostZeros() {
    let text = "Kennung,Wer,mail\n42,Ann,ann@example.org\n7,Bo,\n0042,Cy,\n"
    let bytes = Array(text.utf8)
    let unknown = MemberTable(bytes, encoding: .utf8, branches: [])
    #expect(unknown.members.isEmpty && unknown.headings == ["Kennung", "Wer", "mail"])
    let table = MemberTable(
      bytes, encoding: .utf8, branches: [], chosen: [.number: "kennung", .name: "Wer"],
      known: ["0042", "007", "0007"])
    #expect(table.columns == [.number: "Kennung", .name: "Wer", .address: "mail"])
    // 7 may be 007 or 0007, so it stays what it is.
    #expect(table.members.map(\.id) == ["0042", "7"] && table.restored == ["42"])
    #expect(table.problems.map(\.message) == ["number 0042 stands in line 2 too"])
  }

  /// A column that somebody says is none is none, whatever its heading; a workbook reads as a list does.
  @Test func noColumnAndWorkbooks() throws {
    let text = "number,name,address\n0042,Ann,3 Harbour Street\n"
    #expect(MemberTable(Array(text.utf8), encoding: .utf8, branches: []).members.isEmpty)
    let table = MemberTable(
      try XLSXWriter.workbook(csv: text), encoding: .utf8, branches: [], chosen: [.address: ""])
    #expect(table.members == [Member(id: "0042", name: "Ann")])
  }

  /// Where somebody votes, by id or name, with semicolons; what nobody votes in is refused.
  @Test func votesIn() async throws {
    let season = try SmallSeason.file().season
    let text = """
      number,name,branch,votes in
      1,Ann,jury,Best Film; short
      2,Bo,crew,
      3,Cy,jury,best actor|BEST ACTOR
      4,Dev,jury,Best Hat
      5,Eve,jury,Harbour Prize
      """
    let table = MemberTable(
      Array(text.utf8), encoding: .utf8, branches: season.branches, categories: season.categories)
    #expect(table.members.map(\.categories) == [["film", "short"], [], ["actor"]])
    #expect(
      table.problems.map(\.message) == [
        "there is no category \"Best Hat\"; put ; between several",
        "nobody votes in Harbour Prize",
      ])
    #expect(table.problems.map(\.line) == [5, 6])

    // The rolls of the final: Ann in film and short, Bo as the crew does, Cy in actor alone.
    let stage = try await Stage(SmallSeason.file(), members: table.members)
    defer { stage.remove() }
    try await stage.open("final")
    let roll = try await stage.store.roll(
      of: ["1", "2", "3"], round: "final", in: stage.office.id)
    #expect(roll["1"].map { Set($0.keys) } == ["film", "short"])
    #expect(roll["2"].map { Set($0.keys) } == ["film", "short"])
    #expect(roll["3"].map { Set($0.keys) } == ["actor"])
    #expect(try await stage.office.state().rounds["final"]?.category("actor")?.eligible == 1)
    await #expect(throws: DeskError.ballot(.noVote(category: "Best Actor"))) {
      _ = try await stage.cast("1", ["actor": ["actor-ann"]], in: "final")
    }
    await #expect(throws: DeskError.self) {
      try await RollDesk(stage.office).add(
        [Member(id: "9", name: "N", categories: ["hat"])], by: "admin")
    }
  }

  @Test func votes() {
    let text = "number,name,weight\n1,Ann,3\n2,Bo,\n3,Cy,0\n4,Dev,101\n5,Eve,two\n"
    let table = MemberTable(Array(text.utf8), encoding: .utf8, branches: [])
    #expect(table.members.map(\.votes) == [3, 1])
    #expect(table.problems.map(\.line) == [4, 5, 6])
  }

  @Test func addresses() {
    for good in ["a@b.example", "a.b+c@b-d.example"] { #expect(MemberTable.isAddress(good)) }
    for bad in [
      "a@b", "a b@c.example", "ä@b.example", "a@b@c.example", "<a@b.example>", "@b.example",
    ] {
      #expect(!MemberTable.isAddress(bad), "\(bad)")
    }
  }

  @Test func problems() {
    let text = """
      number,name,mail,branch
      1,Ann,ann@example.org,
      1,Again,,
      2,,,
      3,Cy,cy@nowhere,
      4,Di,di@example.org,dancers
      a b,Ed,,
      5,Fay,fay@example.org,Crew
      """
    let table = MemberTable(Array(text.utf8), encoding: .utf8, branches: branches)
    #expect(table.members.map(\.id) == ["1", "5"])
    #expect(table.problems.map(\.line) == [3, 4, 5, 6, 7])
    let windows: [UInt8] = Array("number,name\n1,Z".utf8) + [0xFC] + Array("rn\n".utf8)
    let read = MemberTable(windows, encoding: .windows1252, branches: [])
    #expect(read.members.map(\.name) == ["Zürn"])
    #expect(MemberTable(windows, encoding: .utf8, branches: []).problems.count == 1)
    let headless = MemberTable(Array("1,Ann\n".utf8), encoding: .utf8, branches: [])
    #expect(headless.problems.map(\.line) == [1])
  }

  /// Every template gives a season that the checks and the rule book take, whatever the names are.
  @Test(arguments: SeasonTemplate.allCases)
  func templates(_ template: SeasonTemplate) throws {
    let facts = SeasonTemplate.Facts(
      body: "L’Été: \"Film\"", season: "2026 #1",
      entries: ["Río – Ann Lee, Bo", "Río 2", "{x}: y"].map(EntryLine.init),
      opens: Date(timeIntervalSince1970: 2_000_000_000),
      closes: Date(timeIntervalSince1970: 2_000_600_000),
      night: Date(timeIntervalSince1970: 2_001_000_000), zone: "Europe/Paris",
      venue: "Here: [there]")
    let file = try SeasonFile(checking: template.season(facts))
    #expect(SeasonDesk.ruleProblems(file).isEmpty)
    #expect(file.season.name.plain == "2026 #1" && file.season.body.name.plain == facts.body)
    #expect(file.season.entries.map(\.title.plain) == ["Río", "Río 2", "{x}: y"])
    let category = file.season.categories[0]
    #expect(
      category.nominees.map(\.entry)
        == (category.final?.isWritten == true ? [] : file.season.entries.map(\.id)))
    #expect(
      file.season.entries[0].people.map { file.season.personName($0.person) } == ["Ann Lee", "Bo"])
  }
}
