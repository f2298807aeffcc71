/// Suggestions for a misspelt word.
public enum Spelling {
  /// The nearest of `known` to `word` within a third of its length, or nil.
  /// O(known × length²); meant for keys and parameter names.
  public static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    let length = word.count
    // Longer words are no keys, and comparing them takes the square of their length.
    guard length <= 200 else { return nil }
    let limit = max(1, length / 3 + 1)
    let candidates = known.filter { abs($0.count - length) <= limit }
      .map { ($0, distance(word.lowercased(), $0.lowercased())) }
    return candidates.filter { $0.1 <= limit }.min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }

  /// The words as a list, with a suggestion first where one is near: `did you mean "x"? known: …`.
  public static func hint(for word: String, among known: [String]) -> String {
    let list = "known are \(known.sorted().joined(separator: ", "))"
    return nearest(to: word, among: known).map { "did you mean \"\($0)\"? \(list)" } ?? list
  }

  /// Levenshtein's distance.
  static func distance(_ a: String, _ b: String) -> Int {
    let b = Array(b)
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let cost = min(row[j] + 1, row[j + 1] + 1, diagonal + (x == y ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = cost
      }
    }
    return row[b.count]
  }
}
