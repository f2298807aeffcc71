/// Which columns of a form's answers are which question, and how each is answered; written as
/// `forms:C=choice,D-F=ranks,G-I=ranks(Best|Second|Third),J=approval(, )`.
public struct FormsLayout: Sendable, Hashable {
  /// How a question was answered.
  enum Kind: String, Sendable, CaseIterable {
    /// A cell names one.
    case choice
    /// A cell lists those approved.
    case approval
    /// A cell lists all in order.
    case ranking
    /// A column a candidate, a cell its rank.
    case ranks
    /// A column a rank, a cell the candidate.
    case places
    /// A column a candidate, a cell its score.
    case scores
  }

  struct Question: Sendable, Hashable {
    /// From 0, in the order of the form.
    var columns: [Int]
    var kind: Kind
    /// For `ranks` and `scores` the words of the scale, for `ranks` the best first, for `scores` the
    /// worst; empty where cells hold numbers.
    var words: [String] = []
    /// What stands between the names of a list.
    var separator = ";"
  }

  private(set) var questions: [Question] = []

  /// - Throws: `BallotFormat.NameError` that says what is wrong.
  init(_ text: String) throws(BallotFormat.NameError) {
    for part in Self.split(text) {
      guard let equals = part.firstIndex(of: "=") else {
        throw Self.error("\"\(part)\": write COLUMNS=KIND, such as D-F=ranks")
      }
      var question = Question(
        columns: try Self.columns(String(part[..<equals])), kind: .choice)
      var kind = String(part[part.index(after: equals)...])
      if let open = kind.firstIndex(of: "("), kind.hasSuffix(")") {
        let inside = String(kind[kind.index(after: open)...].dropLast())
        kind = String(kind[..<open])
        if kind == "approval" || kind == "ranking" {
          question.separator = inside
        } else {
          question.words = inside.split(separator: "|").map(String.init)
        }
      }
      guard let known = Kind(rawValue: kind), !question.separator.isEmpty else {
        throw Self.error(
          "\"\(part)\": " + Spelling.hint(for: kind, among: Kind.allCases.map(\.rawValue)))
      }
      question.kind = known
      questions.append(question)
    }
    if questions.isEmpty { throw Self.error("no question is given; say forms alone, or C=choice") }
  }

  private static func error(_ message: String) -> BallotFormat.NameError {
    BallotFormat.NameError(description: "forms: " + message)
  }

  /// At commas outside parentheses.
  private static func split(_ text: String) -> [String] {
    var parts = [""]
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if character == ",", depth <= 0 {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.filter { !$0.isEmpty }
  }

  /// `C`, `D-F` or `G-H+L-N`, by the letters of a spreadsheet.
  private static func columns(_ text: String) throws(BallotFormat.NameError) -> [Int] {
    var columns: [Int] = []
    for range in text.split(separator: "+") {
      let ends = range.split(separator: "-", omittingEmptySubsequences: false)
        .map { number(String($0)) }
      guard (1...2).contains(ends.count), let first = ends.first ?? nil,
        let last = ends.last ?? nil, first <= last
      else {
        throw error("\"\(text)\" are no columns; write letters such as C, D-F or G-H+L-N")
      }
      columns += first...last
    }
    if columns.isEmpty || Set(columns).count != columns.count {
      throw error("\"\(text)\" names no column, or one twice")
    }
    return columns
  }

  private static func number(_ letters: String) -> Int? {
    guard (1...3).contains(letters.utf8.count) else { return nil }
    var number = 0
    for byte in letters.uppercased().utf8 {
      guard byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") else { return nil }
      number = number * 26 + Int(byte - UInt8(ascii: "A")) + 1
    }
    return number - 1
  }

  /// The letters of a column, from 0.
  static func letters(_ column: Int) -> String {
    let last = String(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(column % 26))))
    return column < 26 ? last : letters(column / 26 - 1) + last
  }
}
