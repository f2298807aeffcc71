package import Ballots
import Seasons

/// A category's counted ballots as the record publishes them: sorted by content, without anything that
/// tells in which order they were cast. The same ballots are the same bytes.
///
/// Named candidates are BLT. Scores are `envelope.scores/1`: that line, then a line for each kind of
/// ballot: how many there are, and each candidate's score in the order of the facts, `-` for none,
/// with one blank between; lines sorted by their bytes; LF ends each.
///
/// Votes held again are `envelope.votes/1`: that line, then a line for each kind of ballot: how many there
/// are, the number of the vote, and the candidates named, the best first, by their number in the facts
/// from 1; lines sorted in the same way.
package enum BallotsFile {
  private static let heading = "envelope.scores/1"
  private static let votesHeading = "envelope.votes/1"

  package static func text(_ profile: Profile, _ category: VotedCategory) -> String {
    if category.isHeldInVotes {
      return file(
        votesHeading,
        (0..<profile.groupCount).map { group in
          let names = profile.preferences(of: group).compactMap(\.candidate).map { "\($0 + 1)" }
          return
            ([String(profile.weight(of: group)), profile.tag(of: group) ?? "1"] + names)
            .joined(separator: " ")
        })
    }
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
    return file(heading, lines)
  }

  private static func file(_ heading: String, _ lines: [String]) -> String {
    let sorted = lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return ([heading] + sorted).map { "\($0)\n" }.joined()
  }

  /// A file's lines below its heading, as words.
  private static func lines(_ bytes: [UInt8], below heading: String) -> [[Substring]]? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == heading[...], lines.last?.isEmpty == true else { return nil }
    return lines.dropFirst().dropLast().map {
      $0.split(separator: " ", omittingEmptySubsequences: false)
    }
  }

  /// Reads `envelope.votes/1`. O(file).
  /// - Returns: nil for a file of another shape.
  package static func votes(_ bytes: [UInt8], _ category: VotedCategory) -> Profile? {
    guard let lines = lines(bytes, below: votesHeading) else { return nil }
    var builder = ProfileBuilder()
    var last = 0
    for words in lines {
      guard words.count >= 2, let weight = Int128(words[0]), weight > 0, let vote = Int(words[1]),
        (1...1000).contains(vote)
      else { return nil }
      let names = words.dropFirst(2).compactMap { Int($0) }
      guard names.count == words.count - 2,
        names.allSatisfy((1...category.candidates.count).contains)
      else { return nil }
      last = max(last, vote)
      guard builder.add(.named(names.map { $0 - 1 }), tag: vote, weight: weight) else { return nil }
    }
    var contest = category.contest
    contest.tags = (0..<last).map { String($0 + 1) }
    return builder.build(contest)
  }

  /// Reads `envelope.scores/1`. O(file).
  /// - Returns: nil for a file of another shape, or with a score that the rule does not allow.
  package static func scores(_ bytes: [UInt8], _ category: VotedCategory) -> Profile? {
    guard let lines = lines(bytes, below: heading) else { return nil }
    var builder = ProfileBuilder()
    for words in lines {
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
  mutating func add(_ ballot: FilledBallot, tag: Int = 0, weight: Int128) -> Bool {
    switch ballot {
    case .named(let named): return add(named.map(Preference.next), tag: tag, weight: weight)
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
