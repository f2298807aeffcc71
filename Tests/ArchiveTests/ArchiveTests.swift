import Archive
import Foundation
import TestSupport
import Testing

/// Histories read from files, on a small one written by hand.
@Suite struct ArchiveTests {
  private static func archive() throws -> (ArchiveDatabase, URL) {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "archive-\(UUID().uuidString).sqlite")
    return (try ArchiveDatabase(file), file)
  }

  private static let csv = """
    year,class,category,film,nominees,winner,detail
    2001,Title,Best Film,River,Ann Lee|Bo Diaz,1,
    2001,Title,Best Film,Сталкер,Андрей Тарковский,0,
    2001,Directing,Directing,River,Ann Lee,1,
    2001,Writing,Screenplay,River,Ann Lee|Cy Okafor,yes,
    2001,Acting,Actor,River|Stone,Dev Rao,1,Sam|Max
    2001,Acting,Actor,Cloud,Eva Ná,x,
    2001,Special,Honorary,,Old Master,1,
    2002,Title,Best Film,Stone,Bo Diaz,0,
    2002,Title,Best Film,Amélie,Ann Lee,1,
    2002,Music,Score,A,F One,1,
    2002,Music,Score,B,F Two,1,
    2002,Music,Score,C,F One,1,
    """

  @Test func smallHistory() throws {
    let history = HistoryFile(Array(Self.csv.utf8))
    #expect(history.problems.isEmpty && history.nominations.count == 12)
    #expect(history.nominations.map(\.ceremony).max() == 2)
    #expect(history.nominations[4].works == ["River", "Stone"])
    #expect(history.nominations[4].details == ["Sam", "Max"])
    let (archive, file) = try Self.archive()
    defer { try? FileManager.default.removeItem(at: file) }
    try archive.replace("bay", with: history.nominations)
    // Imported again, nothing is there twice.
    try archive.replace("bay", with: history.nominations)
    func ask(_ id: String, _ text: String = "", _ columns: String...) throws -> [[String]] {
      let question = try #require(ArchiveQuestion.all.first { $0.id == id })
      let answer = try question.ask(archive, body: "bay", text)
      #expect(!answer.query.isEmpty)
      let places = columns.compactMap { answer.columns.firstIndex(of: $0) }
      #expect(places.count == columns.count, "\(id): \(answer.columns)")
      return answer.rows.map { row in places.map { row[$0] } }
    }
    #expect(
      try ask("ties", "", "year", "category", "winners")
        == [["2001", "Actor", "River, Stone and Cloud"]])
    #expect(try ask("several", "", "category", "awards") == [["Score", "3"]])
    #expect(
      try ask("most-awards", "", "title", "awards", "nominations").first == ["River", "4", "4"])
    #expect(try ask("sweeps", "", "title") == [["River"]])
    #expect(
      try ask("directing-and-writing", "", "year", "name", "works") == [
        ["2001", "Ann Lee", "River"]
      ])
    #expect(
      try ask("against-themselves", "", "category", "name", "nominations")
        == [["Score", "F One", "2"]])
    #expect(
      try ask("awards", "1", "title").map { $0[0] } == ["Cloud", "Stone", "A", "Amélie", "B", "C"])
    // An honorary award is nobody's in a tally, and stands on the person's page.
    #expect(try ask("person", "old master", "category", "won") == [["Honorary", "won"]])
    #expect(try !ask("most-awards-people", "", "name").contains(["Old Master"]))
    // As typed, in any case, without accents, in another script.
    for typed in ["Amélie", "AMELIE", "the amélie", "meli"] {
      #expect(try ask("work", typed, "title") == [["Amélie"]], "\(typed)")
    }
    for typed in ["Сталкер", "сталкер", "stalker"] {
      #expect(try ask("work", typed, "title") == [["Сталкер"]], "\(typed)")
    }
    for typed in ["тарковский", "tarkovskii"] {
      #expect(try ask("person", typed, "name") == [["Андрей Тарковский"]], "\(typed)")
    }
    #expect(try ask("work", "100%", "title").isEmpty)
    #expect(
      try ask("first", "best film", "year", "works") == [["2001", "River"], ["2002", "Amélie"]])
  }

  /// Two bodies in one archive; a question is about one of them.
  @Test func bodies() throws {
    let (archive, file) = try Self.archive()
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(throws: ArchiveError.self) { try archive.body(nil) }
    let win = Nomination(
      ceremony: 1, year: "2001", category: "Film", works: ["River"], isWinner: true)
    try archive.replace("a", with: [win])
    #expect(try archive.body(nil) == "a")
    try archive.replace("b", with: [win, win])
    #expect(throws: ArchiveError.whichBody(["a", "b"])) { try archive.body(nil) }
    #expect(throws: ArchiveError.noSuchBody("c")) { try archive.body("c") }
    let ties = try #require(ArchiveQuestion.all.first { $0.id == "ties" })
    #expect(try ties.ask(archive, body: "a").rows.isEmpty)
    #expect(try ties.ask(archive, body: "b").rows.count == 1)
  }

  /// Sorted by category, years come again: the ceremony is the year's place among the years, not among lines.
  @Test func yearsInAnyOrder() {
    let text = """
      year,category,film,winner
      1999/00,Film,River,1
      2001,Film,Stone,1
      1998,Score,Cloud,1
      1999/00,Score,River,0
      """
    let history = HistoryFile(Array(text.utf8))
    #expect(history.problems.isEmpty)
    #expect(history.nominations.map(\.ceremony) == [2, 3, 1, 2])
  }

  @Test func wrongFiles() {
    for (text, line, said) in [
      ("", 1, "empty"), ("film,winner\nRiver,1\n", 1, "must name the columns"),
      ("year,category,film,winner\n2001,Film,River,maybe\n", 2, "write 1 or 0"),
      ("year,category,film,winner\n2001,,River,1\n", 2, "category is missing"),
      ("year,category,film,winner\n2001,Film,River,1\n,Film,Stone,0\n", 3, "year is missing"),
      ("ceremony,category,film,winner\n-1,Film,River,1\n", 2, "no ceremony's number"),
      ("ceremony,category,film,winner\n99999999999999999999,Film,River,1\n", 2, "no ceremony's"),
    ] {
      let problem = HistoryFile(Array(text.utf8)).problems.first
      #expect(problem?.line == line && problem?.message.contains(said) == true, "\(text)")
    }
  }
}

/// The Academy's history, where it is present, against facts that others state: `field/rules.md` (d) for the
/// ties, and counts made from the same file by another program (Python's csv).
@Suite(.enabled(if: AcademyHistory.isPresent, "shared/data is not here"))
struct AcademyHistoryTests {
  private static func ask(
    _ id: String, _ text: String = "", before ceremony: Int = .max
  ) throws -> [[String: String]] {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(
      "academy-\(UUID().uuidString).sqlite")
    defer { try? FileManager.default.removeItem(at: path) }
    let history = HistoryFile(Array(try Data(contentsOf: AcademyHistory.file)))
    #expect(history.problems.isEmpty && history.nominations.count == 12_137)
    let archive = try ArchiveDatabase(path)
    try archive.replace("academy", with: history.nominations)
    let all = ArchiveQuestion.all + ArchiveQuestion.before
    let question = try #require(all.first { $0.id == id })
    let answer = try question.ask(archive, body: "academy", text, before: ceremony)
    return answer.rows.map {
      Dictionary(zip(answer.columns, $0), uniquingKeysWith: { first, _ in first })
    }
  }

  @Test func sevenTies() throws {
    let ties = try Self.ask("ties")
    #expect(ties.map { $0["ceremony"] } == ["5", "22", "41", "59", "67", "85", "98"])
    #expect(ties[2]["category"] == "ACTRESS")
    #expect(ties[6]["winners"] == "The Singers and Two People Exchanging Saliva")
    #expect(try Self.ask("several").map { $0["ceremony"] } == ["6", "15"])
  }

  @Test func elevenAwards() throws {
    #expect(
      try Self.ask("awards", "11").map { $0["title"] }
        == ["Ben-Hur", "Titanic", "The Lord of the Rings: The Return of the King"])
    let most = try Self.ask("most-nominations")
    #expect(most[0]["title"] == "Sinners" && most[0]["nominations"] == "16")
    let only = try Self.ask("only").map { $0["title"] }
    #expect(only.first == "West Side Story")
  }

  /// What was known before the 97th; counted from the same file by Python's csv.
  @Test func beforeTheNinetySeventh() throws {
    let works = try Self.ask("before-works", "5", before: 97)
    #expect(works.count == 67)
    #expect(works[0]["title"] == "Oppenheimer" && works[0]["year"] == "2023")
    #expect(works[0]["awards"] == "7")
    let both = try Self.ask("before-directing-and-writing", before: 97)
    #expect(Set(both.map { $0["name"] ?? "" }).count == 16 && both.count == 18)
    #expect(both[0]["year"] == "2022")
    let night = try Self.ask("before-night", before: 97)
    #expect(night[0]["name"] == "Walt Disney" && night[0]["year"] == "1953")
    #expect(night.filter { $0["awards"] == "4" }.count == 1)
    let brody = try Self.ask("before-person", "Adrien Brody", before: 97)
    #expect(brody.map { [$0["awards"], $0["nominations"]] } == [["1", "1"]])
    #expect(try Self.ask("before-person", "Sean Baker", before: 97).isEmpty)
  }

  /// The 97th: *Anora* five of six; Sean Baker for directing and original screenplay.
  @Test func ninetySeventh() throws {
    let anora = try Self.ask("work", "anora").filter { $0["ceremony"] == "97" }
    #expect(anora.count == 6 && anora.filter { $0["won"] == "won" }.count == 5)
    let both = try Self.ask("directing-and-writing")
    #expect(both.count == 20)
    #expect(both.contains { $0["name"] == "Sean Baker" && $0["ceremony"] == "97" })
    #expect(
      both.filter { $0["category"] == "WRITING (Original Screenplay)" && $0["ceremony"] == "92" }
        .map { $0["name"] } == ["Bong Joon Ho"])
    let four = try Self.ask("four-in-one-year")
    #expect(
      four.filter { Int($0["ceremony"] ?? "") ?? 0 > 90 }.map { $0["name"] } == [
        "Alfonso Cuarón", "Chloé Zhao", "Jacques Audiard", "Sean Baker", "Josh Safdie",
      ])
    let zhao = try Self.ask("person", "chloe zhao").filter { $0["ceremony"] == "93" }
    #expect(zhao.count == 4)
  }
}

private enum AcademyHistory {
  static let file = Corpus.root.deletingLastPathComponent().appendingPathComponent(
    "data/oscars-history.csv")
  static let isPresent = FileManager.default.fileExists(atPath: file.path)
}
