import Ballots
import Seasons

/// A category's counted ballots as the record publishes them: sorted by content, without anything that
/// tells in which order they were cast. The same ballots are the same bytes.
///
/// Named candidates are BLT. Scores are `envelope.scores/1`: that line, then a line for each kind of
/// ballot: how many there are, and each candidate's score in the order of the facts, `-` for none,
/// with one blank between; lines sorted by their bytes; LF ends each.
enum BallotsFile {
  private static let heading = "envelope.scores/1"

  static func text(_ profile: Profile, _ category: VotedCategory) -> String {
    guard category.encoding.highest != nil else {
      return BLTWriter.text(profile, seats: category.rule.places)
    }
    let lines = (0..<profile.groupCount).map { group -> String in
      var scores = [String](repeating: "-", count: category.candidates.count)
      let marks = profile.preferences(of: group)
      // A ballot without marks has no scores either.
      if !marks.isEmpty {
        for (mark, score) in zip(marks, profile.scores(of: group)) {
          if let candidate = mark.candidate { scores[candidate] = String(score) }
        }
      }
      return ([String(profile.weight(of: group))] + scores).joined(separator: " ")
    }
    let sorted = lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return ([heading] + sorted).map { "\($0)\n" }.joined()
  }

  /// Reads `envelope.scores/1`. O(file).
  /// - Returns: nil for a file of another shape, or with a score that the rule does not allow.
  static func scores(_ bytes: [UInt8], _ category: VotedCategory) -> Profile? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == heading[...], lines.last?.isEmpty == true else { return nil }
    var builder = ProfileBuilder()
    for line in lines.dropFirst().dropLast() {
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      guard words.count == category.candidates.count + 1, let weight = Int128(words[0]), weight > 0
      else { return nil }
      var scores: [Int?] = []
      for word in words.dropFirst() {
        guard word != "-" else {
          scores.append(nil)
          continue
        }
        guard let score = Int(word), (0...(category.encoding.highest ?? 0)).contains(score) else {
          return nil
        }
        scores.append(score)
      }
      guard builder.add(.scored(scores), weight: weight) else { return nil }
    }
    return builder.build(category.contest)
  }
}

extension ProfileBuilder {
  /// - Returns: whether it fits.
  mutating func add(_ ballot: FilledBallot, weight: Int128) -> Bool {
    switch ballot {
    case .named(let named): return add(named.map(Preference.next), weight: weight)
    // Lines are no candidates before they are read.
    case .written: return false
    case .scored(let scores):
      let given = scores.enumerated().compactMap { index, score in score.map { (index, $0) } }
      return add(
        given.map { Preference.next($0.0) }, scores: given.map { Int32(clamping: $0.1) },
        weight: weight)
    }
  }
}
