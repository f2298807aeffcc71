public import Sealing

/// A ballot's choices as bytes: how many, then each candidate's number from 0, all in two bytes, the
/// highest first. Padded so that all ballots of a category have one length.
public struct BallotEncoding: Sendable, Hashable {
  public let candidates: Int
  /// The most choices a ballot may hold.
  public let choices: Int

  public init(candidates: Int, choices: Int?) {
    self.candidates = candidates
    self.choices = min(choices ?? candidates, candidates)
  }

  /// The length of every padded ballot.
  public var length: Int { 4 + 2 + 2 * choices }

  /// - Throws: `SealingError` for too many choices or a number out of range.
  public func encode(_ ballot: [Int]) throws(SealingError) -> [UInt8] {
    guard ballot.count <= choices, ballot.allSatisfy((0..<candidates).contains) else {
      throw .malformed("ballot")
    }
    let content =
      Bytes.bigEndian(UInt16(ballot.count)) + ballot.flatMap { Bytes.bigEndian(UInt16($0)) }
    return try Bytes.pad(content, to: length)
  }

  /// - Throws: `SealingError.malformed` for bytes that `encode` would not give.
  public func decode(_ padded: [UInt8]) throws(SealingError) -> [Int] {
    guard padded.count == length else { throw .malformed("ballot") }
    let content = try Bytes.unpad(padded)
    guard content.count >= 2, content.count.isMultiple(of: 2) else { throw .malformed("ballot") }
    let numbers = stride(from: 0, to: content.count, by: 2).map {
      Int(content[$0]) << 8 | Int(content[$0 + 1])
    }
    let ballot = Array(numbers.dropFirst())
    guard numbers[0] == ballot.count, ballot.count <= choices,
      ballot.allSatisfy((0..<candidates).contains)
    else { throw .malformed("ballot") }
    return ballot
  }
}
