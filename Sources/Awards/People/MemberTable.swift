public import Ballots
import Foundation
public import Seasons
import Texts

/// A list of members as it really arrives, read with its columns told by their headings.
public struct MemberTable: Sendable {
  /// What a column may hold.
  public enum Column: String, Sendable, CaseIterable {
    case number, name, address, branch, post, categories, votes

    /// Headings by which it is known, in small letters.
    fileprivate var headings: Set<String> {
      switch self {
      case .number:
        [
          "id", "number", "no", "no.", "nr", "member", "member id", "member number",
          "mitgliedsnummer", "número", "numéro",
        ]
      case .name: ["name", "full name", "member name", "nombre", "nom"]
      case .address: ["mail", "e-mail", "email", "email address", "address", "correo", "courriel"]
      case .post:
        [
          "postal address", "post", "street address", "mailing address", "anschrift", "adresse",
          "dirección postal", "adresse postale",
        ]
      case .branch: ["branch", "group", "section", "chapter", "guild", "rama", "branche"]
      case .votes: ["votes", "weight", "stimmen", "gewicht", "votos", "peso", "voix", "poids"]
      case .categories: ["votes in", "categories", "category", "ballots", "vota en", "vote dans"]
      }
    }
  }

  /// In the order of the file; those with a problem are left out.
  public private(set) var members: [Member] = []
  /// Each with its line.
  public private(set) var problems: [Problem] = []
  /// What the first line calls its columns.
  public private(set) var headings: [String] = []
  /// Which heading each column was found under.
  public private(set) var columns: [Column: String] = [:]
  /// Numbers that had lost zeros in front and were found on the roll with them: as they came.
  public private(set) var restored: [String] = []

  /// Larger lists are refused.
  public static let most = 1_000_000

  /// Reads a list: CSV, or an Excel workbook. Branches and categories may be named by id or by name, several
  /// categories with semicolons between them. O(file).
  /// - Parameters:
  ///   - chosen: headings that somebody said to be these columns, "" for none; others are known by their
  ///     words.
  ///   - known: the numbers on the roll. One that comes without the zeros in front of it, as programs for
  ///     tables lose them, is taken for the number with them.
  public init(
    _ bytes: [UInt8], encoding: TextEncoding, branches: [Branch], categories voted: [Category] = [],
    chosen: [Column: String] = [:],
    known: Set<String> = []
  ) {
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
    headings = header.cells
    var columns: [Column: Int] = [:]
    for column in Column.allCases where chosen[column] != "" {
      let words: Set<String> = chosen[column].map { [$0.lowercased()] } ?? column.headings
      columns[column] =
        headings.firstIndex { words.contains($0.lowercased()) }
        ?? headings.firstIndex { column.headings.contains($0.lowercased()) }
    }
    self.columns = columns.mapValues { headings[$0] }
    let padded = Self.padded(known)
    guard let number = columns[.number], let name = columns[.name] else {
      problems = [
        Problem(
          line: header.line,
          say(
            "the first line must name the columns: number and name, and perhaps mail and branch; say "
              + "below which is which"))
      ]
      return
    }
    var seen: [String: Int] = [:]
    for row in table.rows.dropFirst() {
      func cell(_ index: Int?) -> String {
        index.flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil } ?? ""
      }
      var id = cell(number)
      if !known.contains(id), let whole = padded[id] {
        restored.append(id)
        id = whole
      }
      guard Self.isID(id) else {
        problems.append(
          Problem(
            line: row.line,
            say(
              "\"\(id.prefix(20))\" is no member number: letters, digits and . _ - only, at most 64"
            )))
        continue
      }
      if let other = seen.updateValue(row.line, forKey: id) {
        problems.append(Problem(line: row.line, say("number \(id) stands in line \(other) too")))
        continue
      }
      if cell(name).isEmpty {
        problems.append(Problem(line: row.line, say("number \(id) has no name")))
        continue
      }
      let address = cell(columns[.address])
      if !address.isEmpty, !Self.isAddress(address) {
        problems.append(
          Problem(line: row.line, say("\"\(address.prefix(60))\" is no mail address")))
        continue
      }
      let typed = cell(columns[.branch])
      let branch = branches.first {
        $0.id == typed.lowercased() || $0.name.plain.lowercased() == typed.lowercased()
      }
      if !typed.isEmpty, branch == nil {
        problems.append(Problem(line: row.line, say("there is no branch \"\(typed.prefix(40))\"")))
        continue
      }
      let typedVotes = cell(columns[.votes])
      guard let votes = typedVotes.isEmpty ? 1 : Int(typedVotes),
        (1...Member.mostVotes).contains(votes)
      else {
        problems.append(
          Problem(
            line: row.line,
            say("\"\(typedVotes.prefix(20))\" is no number of votes from 1 to \(Member.mostVotes)"))
        )
        continue
      }
      let own: [String]
      do {
        own = try Self.categories(cell(columns[.categories]), among: voted)
      } catch {
        problems.append(Problem(line: row.line, error.text))
        continue
      }
      members.append(
        Member(
          id: id, name: cell(name), branch: branch?.id, address: address.isEmpty ? nil : address,
          post: Self.postLines(cell(columns[.post])), categories: own,
          votes: votes))
    }
    if members.count > Self.most {
      problems = [Problem(line: 1, say("more than \(Self.most) members"))]
      members = []
    }
  }

  private struct CellError: Error { let text: String }

  /// The ids of the voted categories that a cell names.
  private static func categories(_ cell: String, among categories: [Category]) throws(CellError)
    -> [String]
  {
    var ids: [String] = []
    let names = cell.split { $0 == ";" || $0 == "|" || $0.isNewline }
      .map { String($0).trimming(\.isWhitespace) }
    for name in names where !name.isEmpty {
      let known = categories.first {
        $0.id == name.lowercased() || $0.name.plain.lowercased() == name.lowercased()
      }
      guard let known, known.decision == .voted else {
        throw CellError(
          text: known == nil
            ? say("there is no category \"\(name.prefix(60))\"; put ; between several")
            : say("nobody votes in \(name.prefix(60))"))
      }
      if !ids.contains(known.id) { ids.append(known.id) }
    }
    return ids
  }

  /// Numbers with zeros in front, by what is left without them; only where that is one number's alone.
  private static func padded(_ known: Set<String>) -> [String: String] {
    var padded: [String: String] = [:]
    var several: Set<String> = []
    for id in known where id.hasPrefix("0") && id.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      let bare = String(id.drop { $0 == "0" })
      if !bare.isEmpty, padded.updateValue(id, forKey: bare) != nil { several.insert(bare) }
    }
    return padded.filter { !several.contains($0.key) }
  }

  /// A postal address as its lines: broken by new lines, else by semicolons, else by commas.
  /// - Returns: at most eight lines of at most 80 letters.
  public static func postLines(_ text: String) -> [String] {
    let breaks: [Character] = ["\n", ";", ","]
    let mark = breaks.first { mark in text.contains { $0 == mark || mark == "\n" && $0.isNewline } }
    let lines = text.split { letter in
      mark.map { $0 == "\n" ? letter.isNewline : letter == $0 } ?? false
    }
    return lines.map { String($0.prefix(80)).trimming(\.isWhitespace) }.filter { !$0.isEmpty }
      .prefix(8).map { $0 }
  }

  static func isID(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
          || byte == 0x2E || byte == 0x5F || byte == 0x2D
      }
  }

  /// Whether mail can be sent to it, as far as its letters tell.
  public static func isAddress(_ text: String) -> Bool {
    Mailbox.isAllowed(text) && text.split(separator: "@").last?.contains(".") == true
  }
}
