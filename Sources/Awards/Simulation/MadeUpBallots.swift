import Foundation
import Records
import Sealing
import Seasons

/// Ballots that mean nothing, for trying rules and for rehearsals.
struct MadeUpBallots {
  private var bytes: [UInt8] = []
  private let entropy: Entropy
  private let label: String
  private var drawn = 0

  init(_ entropy: Entropy, _ label: String) {
    self.entropy = entropy
    self.label = label
  }

  /// A number below another, near enough evenly for ballots that mean nothing.
  private mutating func index(below limit: Int) -> Int {
    if bytes.count < 4 {
      bytes = entropy.bytes(4096, "\(label) \(drawn)")
      drawn += 1
    }
    let value = bytes.suffix(4).reduce(0) { $0 << 8 | Int($1) }
    bytes.removeLast(4)
    return limit > 0 ? value % limit : 0
  }

  /// Candidates in a random order, one at least and at most as many as a ballot may hold.
  private mutating func order(_ category: VotedCategory) -> [Int] {
    var open = category.candidates.indices.filter { !category.candidates[$0].isWithdrawn }
    let most = min(category.encoding.choices, open.count)
    guard most > 0 else { return [] }
    let length = 1 + index(below: most)
    var order: [Int] = []
    while order.count < length { order.append(open.remove(at: index(below: open.count))) }
    return order
  }

  mutating func ballot(_ category: VotedCategory) -> FilledBallot {
    let order = order(category)
    if category.rule.isWritten { return .written(order.map { category.candidates[$0].label }) }
    guard let highest = category.encoding.highest else { return .named(order) }
    var scores = [Int?](repeating: nil, count: category.candidates.count)
    for candidate in order { scores[candidate] = index(below: highest + 1) }
    return .scored(scores)
  }

  mutating func submission(_ member: String, _ categories: [VotedCategory]) -> Submission {
    var submission = Submission(
      member: member, choices: [:], declared: Set(categories.map(\.id)))
    for category in categories { submission.fill(category, ballot(category)) }
    return submission
  }
}
