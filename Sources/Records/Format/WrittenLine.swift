import Foundation

/// What a member writes on one line of a ballot that has no list: a title, with people after a dash.
public enum WrittenLine {
  /// The most bytes a line may have in UTF-8.
  public static let mostBytes = 200
  /// How many lines a ballot has where its rule does not say.
  public static let defaultLines = 5

  /// The line with its blanks in order and its letters composed (NFC): the form that ballots hold.
  /// - Returns: nil for a line of blanks.
  public static func tidy(_ line: String) -> String? {
    let words = line.split { $0.isWhitespace || $0.isNewline }.map { word in
      String(String.UnicodeScalarView(word.unicodeScalars.filter { !isHidden($0) }))
    }.filter { !$0.isEmpty }
    let text = words.joined(separator: " ").precomposedStringWithCanonicalMapping
    return text.isEmpty ? nil : text
  }

  /// Whether a ballot may hold the line as it is.
  public static func isAllowed(_ line: String) -> Bool {
    (1...mostBytes).contains(line.utf8.count)
      && tidy(line).map { Array($0.utf8) } == Array(line.utf8)
  }

  /// Controls, and marks that turn the direction of writing around: a line must not show as another.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      || [0x200B, 0x200E, 0x200F, 0xFEFF].contains(scalar.value)
  }
}
