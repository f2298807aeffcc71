import Ballots
import Counting
import TestSupport
import Testing
import Yams

/// abcvoting's instances: every winning committee, all ties included.
@Suite(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct CommitteeCorpusTests {
  static let rules: [(theirs: String, ours: String, set: [String: String])] = [
    ("av", "approval", ["tied": "break"]),
    ("seqpav", "seq-pav", [:]),
    ("seqphragmen", "phragmen", [:]),
    ("equal-shares", "equal-shares", [:]),
    ("equal-shares-with-av-completion", "equal-shares", ["completion": "approval"]),
  ]

  /// The committees that the instance's file names for a rule, where it names all of them.
  static func expected(_ text: String, _ rule: String) throws -> Set<[Int]>? {
    let root = try Yams.compose(yaml: text)
    for entry in root?.mapping?["compute"]?.sequence.map(Array.init) ?? [] {
      guard let entry = entry.mapping, entry["rule_id"]?.string == rule,
        entry["resolute"]?.bool == false, let result = entry["result"]?.sequence
      else { continue }
      return Set(result.map { $0.sequence?.compactMap(\.int).sorted() ?? [] })
    }
    return nil
  }

  @Test(arguments: rules.map(\.theirs))
  func everyCommittee(_ rule: String) throws {
    let own = try #require(Self.rules.first { $0.theirs == rule })
    let files = try Corpus.files(withExtension: "yaml").filter { $0.contains("instances/") }
    var compared = 0
    for file in files {
      let text = try Corpus.text(file)
      guard let expected = try Self.expected(text, rule) else { continue }
      let profile = try #require(
        try BallotFile.read(Array(text.utf8), format: .abcYAML).profiles.first)
      let outcomes = try Rule.named(own.ours).outcomes(profile, set: own.set)
      #expect(!outcomes.isCut, "\(file)")
      #expect(Set(outcomes.winners) == expected, "\(file)")
      compared += 1
    }
    #expect(compared > 25)
  }
}
