/// Lists in running English.
public enum WordList {
  /// "A", "A and B", "A, B and C"; empty for none.
  public static func and(_ words: [String]) -> String { joined(words, "and") }

  /// "A", "A or B", "A, B or C"; empty for none.
  public static func or(_ words: [String]) -> String { joined(words, "or") }

  private static func joined(_ words: [String], _ last: String) -> String {
    guard words.count > 1, let end = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(last) " + end
  }
}
