import Ballots
import Counting
import Foundation
import Records
import Sealing

/// What a sealed count holds: the count, padded to one length for its category, and the ballots with
/// their slots and nonces.
struct SealedCount: Sendable {
  var count: Count
  var openings: OpeningsFile

  func bytes(_ category: VotedCategory) throws -> [UInt8] {
    try Bytes.pad(Array(count.json.text.utf8), to: category.largestCount) + openings.bytes
  }

  /// Reads the ballots back and counts them again; the count must be the one that was sealed.
  init(bytes: [UInt8], _ category: VotedCategory) throws {
    guard bytes.count >= category.largestCount else { throw SealingError.malformed("sealed count") }
    let text = try Bytes.unpad(bytes[..<category.largestCount])
    openings = try OpeningsFile(
      bytes: Array(bytes[category.largestCount...]), ballotLength: category.encoding.length)
    count = try category.count(
      category.profile(openings.items.map { try category.encoding.decode($0.opening.padded) }))
    guard Array(count.json.text.utf8) == text else { throw SealingError.malformed("sealed count") }
  }

  init(count: Count, openings: OpeningsFile) {
    self.count = count
    self.openings = openings
  }
}
