import Ballots
import Counting
import Foundation
import TestSupport
import Testing

/// The Hugo Awards' published nominations of 2017 to 2023 and finals of 2024.
@Suite(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct HugoCorpusTests {
  /// Each published round eliminates whom the rule does, from its points and nominations.
  @Test(arguments: ["2017", "2019", "2021", "2022", "2023"])
  func nominations(_ year: String) throws {
    // JSONValue takes whole numbers only; these files hold others elsewhere.
    let json = try #require(
      try JSONSerialization.jsonObject(
        with: Data(Corpus.bytes("awards/hugo-eph/\(year).json"))) as? [String: Any])
    let categories = try #require(json["categories"] as? [[String: Any]])
    var rounds = 0
    var misses: [String] = []
    for category in categories {
      let nominees = category["nominees"] as? [[String: Any]] ?? []
      for (number, round) in ((category["rounds"] as? [[String: Any]]) ?? []).enumerated() {
        let active = round["activeNominees"] as? [[String: Any]] ?? []
        let points = active.map { $0["scaledPoints"] as? Int ?? 0 }
        let nominations = active.map { item in
          nominees[item["nomineeIndex"] as? Int ?? 0]["numNominations"] as? Int ?? 0
        }
        let gone = active.indices.filter { active[$0]["status"] as? String == "eliminated" }
        if gone.isEmpty { continue }
        rounds += 1
        if EPHSelection.eliminated(points: points, nominations: nominations) != gone {
          misses.append("\(year) \(category["name"] ?? "") \(number + 1)")
        }
      }
    }
    #expect(rounds > 100)
    #expect(misses == [], "\(year)")
  }

  /// One published table: names with their votes round by round.
  static func table(_ text: String) -> [(name: String, votes: [Int])] {
    text.split(separator: "\n").compactMap { line in
      var words = line.split(separator: " ")
      var votes: [Int] = []
      while let word = words.last, let vote = Int(word) {
        votes.insert(vote, at: 0)
        words.removeLast()
      }
      return votes.isEmpty ? nil : (words.joined(separator: " "), votes)
    }
  }

  /// Ballots that give such a table: those of whoever goes move on as its next column says.
  static func ballots(_ table: [(name: String, votes: [Int])]) -> Profile {
    var piles = table.indices.map { candidate in
      Array(repeating: [candidate], count: table[candidate].votes[0])
    }
    var done: [[Int]] = []
    let rounds = table.map(\.votes.count).max() ?? 0
    for round in 1..<max(2, rounds) {
      let gone = table.indices.filter { table[$0].votes.count == round }
      var moving = gone.flatMap { piles[$0] }
      for loser in gone { piles[loser] = [] }
      for (candidate, row) in table.enumerated() where row.votes.count > round {
        for _ in 0..<max(0, row.votes[round] - row.votes[round - 1]) {
          guard let ballot = moving.popLast() else { break }
          piles[candidate].append(ballot + [candidate])
        }
      }
      done += moving
    }
    var builder = ProfileBuilder()
    for ballot in done + piles.joined() {
      if !builder.add(ballot.map(Preference.next), weight: 1) { Issue.record("not added") }
    }
    return builder.build(
      Contest(title: "", candidates: table.map { Candidate(id: $0.name, name: $0.name) }))
  }

  /// The count of ballots that give a published table goes as the table does, and stops where it
  /// stops: at the first round with a majority of the live votes.
  @Test func finals() throws {
    let files = try Corpus.files(withExtension: "txt").filter { $0.contains("hugo-finals/") }
    var compared = 0
    for file in files {
      // In this transcription the highest of three disappears, not the lowest.
      if file.hasSuffix("best-novelette-2.txt") { continue }
      var table = Self.table(try Corpus.text(file))
      guard table.count > 2 else { continue }
      if !table.contains(where: { $0.votes.count == 1 }) {
        // The first column still has the votes of whoever won the place before, who is not listed.
        table = table.map { ($0.name, Array($0.votes.dropFirst())) }
      }
      let count = try Rule.named("hugo-final").count(Self.ballots(table))
      #expect(count.tabulation.rounds.count == table.map(\.votes.count).max(), "\(file)")
      for row in table {
        #expect(count.tallies(row.name) == row.votes.map(String.init), "\(file): \(row.name)")
      }
      compared += 1
    }
    #expect(compared > 55)
  }

  /// Places two and three by hand: 5 A>B, 4 B>C, 3 C>B, 1 No Award. A: C goes (No Award first), B wins
  /// 7 to 5. Without B: C has 7 of 13. Without B and C: A has 5 of 6 live.
  @Test func places() throws {
    let profile = election(
      "5 A>B; 4 B>C; 3 C>B; 1 No Award", candidates: ["A", "B", "C", "No Award"])
    let count = try Rule.named("hugo-final").count(profile, seats: 3)
    #expect(count.winnerNames == ["B", "C", "A"])
    #expect(Set(count.tabulation.rounds.map(\.pass)) == [1, 2, 3])
    #expect(count.tabulation.noAwardTests.map(\.candidate) == [1])
  }
}
