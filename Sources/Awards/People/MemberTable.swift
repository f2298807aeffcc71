public import Ballots
import Foundation
public import Seasons

/// A list of members as it really arrives, read with its columns told by their headings.
public struct MemberTable: Sendable {
  /// What a column may hold.
  public enum Column: String, Sendable, CaseIterable {
    case number, name, address, branch

    /// Headings by which it is known, in small letters.
    fileprivate var headings: Set<String> {
      switch self {
      case .number:
        [
          "id", "number", "no", "no.", "nr", "member", "member id", "member number",
          "mitgliedsnummer",
        ]
      case .name: ["name", "full name", "member name", "nombre", "nom"]
      case .address: ["mail", "e-mail", "email", "email address", "address", "correo", "courriel"]
      case .branch: ["branch", "group", "section", "chapter", "guild"]
      }
    }
  }

  /// In the order of the file; those with a problem are left out.
  public private(set) var members: [Member] = []
  /// Each with its line.
  public private(set) var problems: [Problem] = []

  /// Larger lists are refused.
  public static let most = 1_000_000

  /// Reads a list. Branches may be named by id or by name. O(file).
  public init(_ bytes: [UInt8], encoding: TextEncoding, branches: [Branch]) {
    let table: TableFile
    do {
      table = try TableFile(bytes, encoding: encoding)
    } catch {
      problems = error.problems
      return
    }
    guard let header = table.rows.first else {
      problems = [Problem(line: 1, "the list is empty")]
      return
    }
    var columns: [Column: Int] = [:]
    for (index, cell) in header.cells.enumerated() {
      let heading = cell.lowercased()
      if let column = Column.allCases.first(where: { $0.headings.contains(heading) }),
        columns[column] == nil
      {
        columns[column] = index
      }
    }
    guard let number = columns[.number], let name = columns[.name] else {
      problems = [
        Problem(
          line: header.line,
          "the first line must name the columns: number and name, and perhaps mail and branch")
      ]
      return
    }
    var seen: [String: Int] = [:]
    for row in table.rows.dropFirst() {
      func cell(_ index: Int?) -> String {
        index.flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil } ?? ""
      }
      let id = cell(number)
      guard Self.isID(id) else {
        problems.append(
          Problem(
            line: row.line,
            "\"\(id.prefix(20))\" is no member number: letters, digits and . _ - only, at most 64"))
        continue
      }
      if let other = seen.updateValue(row.line, forKey: id) {
        problems.append(Problem(line: row.line, "number \(id) stands in line \(other) too"))
        continue
      }
      if cell(name).isEmpty {
        problems.append(Problem(line: row.line, "number \(id) has no name"))
        continue
      }
      let address = cell(columns[.address])
      if !address.isEmpty, !Self.isAddress(address) {
        problems.append(Problem(line: row.line, "\"\(address.prefix(60))\" is no mail address"))
        continue
      }
      let typed = cell(columns[.branch])
      let branch = branches.first {
        $0.id == typed.lowercased() || $0.name.plain.lowercased() == typed.lowercased()
      }
      if !typed.isEmpty, branch == nil {
        problems.append(Problem(line: row.line, "there is no branch \"\(typed.prefix(40))\""))
        continue
      }
      members.append(
        Member(
          id: id, name: cell(name), branch: branch?.id, address: address.isEmpty ? nil : address))
    }
    if members.count > Self.most {
      problems = [Problem(line: 1, "more than \(Self.most) members")]
      members = []
    }
  }

  private static func isID(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
          || byte == 0x2E || byte == 0x5F || byte == 0x2D
      }
  }

  /// Whether mail can be sent to it, as far as its letters tell.
  public static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && text.utf8.count <= 254
      && !text.contains { $0.isWhitespace || $0.isNewline || $0 == "," || $0 == "<" || $0 == ">" }
  }
}
