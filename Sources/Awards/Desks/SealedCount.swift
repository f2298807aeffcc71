import Ballots
import Counting
import Foundation
import Records
import Sealing
import Seasons

/// What a sealed count holds: the count, padded, and the ballots with their slots and nonces.
///
/// A final's count is padded to one length for its category, whoever wins. That of nominations, whose
/// outcome is announced at once, only to the next 4,096 bytes: with hundreds of entries the longest
/// possible count would take hundreds of megabytes.
struct SealedCount: Sendable {
  var count: Count
  var openings: OpeningsFile

  init(count: Count, openings: OpeningsFile) {
    self.count = count
    self.openings = openings
  }

  func bytes(_ category: VotedCategory, _ kind: VotingRound.Kind) throws -> [UInt8] {
    let text = Array(count.json.text.utf8)
    return try Bytes.pad(text, to: Self.length(of: text.count, category, kind)) + openings.bytes
  }

  /// Reads the ballots back and counts them again; the count must be the one that was sealed.
  init(bytes: [UInt8], _ category: VotedCategory, _ kind: VotingRound.Kind) throws {
    guard bytes.count >= 4 else { throw SealingError.malformed("sealed count") }
    let size = bytes[..<4].reduce(0) { $0 << 8 | Int($1) }
    let length = Self.length(of: size, category, kind)
    guard bytes.count >= length else { throw SealingError.malformed("sealed count") }
    let text = try Bytes.unpad(bytes[..<length])
    openings = try OpeningsFile(
      bytes: Array(bytes[length...]), ballotLength: category.encoding.length)
    count = try category.count(
      category.profile(openings.items.map { try category.encoding.decode($0.opening.padded) }))
    guard Array(count.json.text.utf8) == text else { throw SealingError.malformed("sealed count") }
  }

  private static func length(
    of text: Int, _ category: VotedCategory, _ kind: VotingRound.Kind
  ) -> Int {
    kind == .final ? category.largestCount : (text + 4 + 4095) / 4096 * 4096
  }
}
