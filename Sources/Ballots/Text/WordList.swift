/// Lists in running English.
public enum WordList {
  /// "A", "A and B", "A, B and C"; empty for none.
  public static func and(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
