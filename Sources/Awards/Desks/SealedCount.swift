import Ballots
import Counting
import Foundation
import Records
import Sealing
import Seasons

/// What a sealed count holds: the count, padded, and the ballots with their slots and nonces. Where votes
/// were held in a room also the category as it was read there, and the ballots vote by vote.
///
/// A final's count is padded to one length for its category, whoever wins. That of nominations, whose
/// outcome is announced at once, only to the next 4,096 bytes: with hundreds of entries the longest
/// possible count would take hundreds of megabytes.
struct SealedCount: Sendable {
  /// A round's ballots, or those of one of its votes.
  struct Cast: Sendable {
    var round: String
    var openings: OpeningsFile
  }

  /// As it was counted.
  var category: VotedCategory
  var count: Count
  var casts: [Cast]

  init(category: VotedCategory, count: Count, casts: [Cast]) {
    self.category = category
    self.count = count
    self.casts = casts
  }

  func bytes(_ kind: VotingRound.Kind) throws -> [UInt8] {
    let text = Array(count.json.text.utf8)
    guard category.isHeldInVotes else {
      return try Bytes.pad(text, to: length(of: text.count, kind))
        + (casts.first?.openings.bytes ?? [])
    }
    // Whom the room left out, and what it agreed, must not show in the length.
    var longest = category
    longest.verdict = .notAwarded
    for index in longest.candidates.indices { longest.candidates[index].isWithdrawn = true }
    let room = (longest.json.text.utf8.count + 4 + 4095) / 4096 * 4096
    return Bytes.lengthPrefixed(
      [
        try Bytes.pad(text, to: length(of: text.count, kind)),
        try Bytes.pad(Array(category.json.text.utf8), to: room),
        Array(ReadingsFile(category.readings).json.text.utf8),
      ] + casts.flatMap { [Array($0.round.utf8), $0.openings.bytes] })
  }

  /// Reads the ballots back and counts them again; the count must be the one that was sealed.
  /// - Parameter frozen: the category as its round opened.
  init(
    bytes: [UInt8], _ frozen: VotedCategory, round: String, _ kind: VotingRound.Kind
  ) throws {
    category = frozen
    var text: [UInt8]
    if frozen.isHeldInVotes {
      let parts = try Bytes.parts(of: bytes)
      guard parts.count >= 3, parts.count.isMultiple(of: 2) == false,
        let known = VotedCategory(try JSONValue(parsing: Data(try Bytes.unpad(parts[1]))))
      else { throw SealingError.malformed("sealed count") }
      text = try Bytes.unpad(parts[0])
      category = known
      category.readings =
        ReadingsFile(try JSONValue(parsing: Data(parts[2])))?.readings ?? [:]
      casts = []
      for index in stride(from: 3, to: parts.count, by: 2) {
        let openings = try OpeningsFile(
          bytes: parts[index + 1], ballotLength: known.encoding.length)
        casts.append(Cast(round: String(decoding: parts[index], as: UTF8.self), openings: openings))
      }
    } else {
      guard bytes.count >= 4 else { throw SealingError.malformed("sealed count") }
      let size = bytes[..<4].reduce(0) { $0 << 8 | Int($1) }
      let length = Self.length(of: size, frozen, votes: 0, kind)
      guard bytes.count >= length else { throw SealingError.malformed("sealed count") }
      text = try Bytes.unpad(bytes[..<length])
      let openings = try OpeningsFile(
        bytes: Array(bytes[length...]), ballotLength: frozen.encoding.length)
      casts = [Cast(round: round, openings: openings)]
    }
    count = try category.count(Self.profile(category, casts))
    guard Array(count.json.text.utf8) == text else { throw SealingError.malformed("sealed count") }
  }

  static func profile(_ category: VotedCategory, _ casts: [Cast]) throws -> Profile {
    let ballots = try casts.map { cast in
      try cast.openings.items.map { try category.encoding.decode($0.opening.padded) }
    }
    return category.isHeldInVotes
      ? category.profile(votes: ballots) : category.profile(ballots.joined())
  }

  private func length(of text: Int, _ kind: VotingRound.Kind) -> Int {
    Self.length(of: text, category, votes: casts.count, kind)
  }

  private static func length(
    of text: Int, _ category: VotedCategory, votes: Int, _ kind: VotingRound.Kind
  ) -> Int {
    kind == .final
      ? category.largestCount(votes: category.isHeldInVotes ? votes : 0)
      : (text + 4 + 4095) / 4096 * 4096
  }
}
