public import Ballots
import Foundation
public import Seasons
import Texts

/// A list of works to enter, as the office gets it.
public struct EntryTable: Sendable {
  public struct Line: Sendable, Hashable {
    public var category: String
    public var contact: String
    public var address: String
    public var form: EntryForm
  }

  public private(set) var lines: [Line] = []
  /// Each with its line.
  public private(set) var problems: [Problem] = []

  /// Larger lists are refused.
  public static let most = 20_000

  /// What the columns may be called.
  public static let columns = [
    "category", "title", "people", "minutes", "countries", "released", "released in", "days",
    "contact", "mail", "link", "note",
  ]

  /// Reads CSV or an Excel workbook. People are written `Name (Role); Name (Role)`, categories by name or
  /// id. O(file).
  public init(_ bytes: [UInt8], encoding: TextEncoding, season: Season) {
    let table: TableFile
    do {
      table = try TableFile(bytes, encoding: encoding)
    } catch {
      problems = error.problems
      return
    }
    guard let header = table.rows.first else {
      problems = [Problem(line: 1, say("the list is empty"))]
      return
    }
    var places: [String: Int] = [:]
    for (index, cell) in header.cells.enumerated() { places[cell.lowercased()] = index }
    for column in ["category", "title", "people", "contact", "mail"] where places[column] == nil {
      problems.append(
        Problem(
          line: header.line,
          say("there is no column \"\(column)\"; the first line names the columns: ")
            + Self.columns.joined(separator: ", ")))
    }
    guard problems.isEmpty else { return }
    guard table.rows.count <= Self.most else {
      problems = [Problem(line: 1, say("more than \(Self.most) entries"))]
      return
    }
    for row in table.rows.dropFirst() {
      func cell(_ column: String) -> String {
        places[column].flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil } ?? ""
      }
      func problem(_ text: String) { problems.append(Problem(line: row.line, text)) }
      let typed = cell("category")
      guard
        let category = season.categories.first(where: {
          $0.eligibility != nil
            && ($0.id == typed || $0.name.plain.lowercased() == typed.lowercased())
        })
      else {
        problem(say("\"\(typed.prefix(60))\" is no category that takes entries"))
        continue
      }
      var form = EntryForm()
      form.title = cell("title")
      form.people = Self.people(cell("people"))
      form.countries = Self.countries(cell("countries"))
      form.link = cell("link")
      form.note = cell("note")
      guard form.title.count <= EntryForm.mostLetters,
        cell("contact").count <= EntryForm.mostLetters
      else {
        problem(say("title and contact have at most \(EntryForm.mostLetters) letters each"))
        continue
      }
      guard form.link.isEmpty || Entry.isLink(form.link) else {
        problem(say("\"\(form.link.prefix(40))\" is no address that begins with https://"))
        continue
      }
      if !cell("minutes").isEmpty {
        guard let minutes = Int(cell("minutes")), (1...100_000).contains(minutes) else {
          problem(say("\"\(cell("minutes").prefix(20))\" is no number of minutes"))
          continue
        }
        form.minutes = minutes
      }
      if !cell("released").isEmpty {
        guard Timestamp.day(cell("released")) != nil else {
          problem(say("\"\(cell("released").prefix(20))\" is no day; write it as 2025-03-02"))
          continue
        }
        form.releases = [
          .init(
            day: cell("released"), country: cell("released in").uppercased(),
            days: Int(cell("days")))
        ]
      }
      if let first = EntryDesk.missing(form, category.eligibility ?? .init()).first {
        problem(first)
        continue
      }
      guard MemberTable.isAddress(cell("mail")), !cell("contact").isEmpty else {
        problem(say("the contact lacks a name or a mail address"))
        continue
      }
      lines.append(
        Line(category: category.id, contact: cell("contact"), address: cell("mail"), form: form))
    }
  }

  /// `Name (Role); Name (Role)`, or one a line, with `say:` after a slash: `Name / say (Role)`.
  public static func people(_ text: String) -> [EntryForm.Person] {
    text.split { $0 == ";" || $0.isNewline }.compactMap { part -> EntryForm.Person? in
      let names = part.prefix { $0 != "(" }
      let role = part.dropFirst(names.count + 1).prefix { $0 != ")" }
      let halves = names.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      func tidy(_ text: Substring?, _ most: Int) -> String {
        String(String(text ?? "").trimming(\.isWhitespace).prefix(most))
      }
      let name = tidy(halves.first, EntryForm.mostLetters)
      return name.isEmpty
        ? nil
        : EntryForm.Person(
          name: name, role: tidy(role, 100),
          say: tidy(halves.count > 1 ? halves[1] : nil, EntryForm.mostLetters))
    }.prefix(EntryForm.mostLines).map { $0 }
  }

  /// Two letters each, with anything between them.
  public static func countries(_ text: String) -> [String] {
    var seen: Set<String> = []
    return text.uppercased().split { !$0.isLetter }.map(String.init)
      .filter { $0.count == 2 && seen.insert($0).inserted }
  }
}

extension EntryDesk {
  /// Enters a list, each entry submitted.
  public func enter(_ table: EntryTable, site: String, by actor: String) async throws {
    for line in table.lines {
      let (entry, _) = try await begin(
        in: line.category, contact: line.contact, address: line.address, title: line.form.title,
        site: site, isStaff: true)
      try await submit(try await save(line.form, of: entry), isStaff: true)
    }
  }
}
