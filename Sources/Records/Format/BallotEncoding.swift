public import Sealing

/// A category's filled-in ballots as bytes, padded so that all of them have one length.
///
/// Where candidates are named: how many, then each candidate's number from 0. Where they are scored:
/// for each candidate 0 for no score, else the score and 1. All in two bytes, the highest first.
public struct BallotEncoding: Sendable, Hashable {
  public let candidates: Int
  /// The most choices a ballot may hold.
  public let choices: Int
  /// The highest score, where candidates are scored from 0; nil where they are named.
  public let highest: Int?

  /// - Parameter highest: at most 65,534.
  public init(candidates: Int, choices: Int?, highest: Int? = nil) {
    self.candidates = candidates
    self.choices = min(choices ?? candidates, candidates)
    self.highest = highest.map { min($0, 65_534) }
  }

  /// The length of every padded ballot.
  public var length: Int { 4 + (highest == nil ? 2 + 2 * choices : 2 * candidates) }

  /// - Throws: `SealingError` for too many choices, a number or score out of range, a ballot of the
  ///   other kind.
  public func encode(_ ballot: FilledBallot) throws(SealingError) -> [UInt8] {
    guard isAllowed(ballot) else { throw .malformed("ballot") }
    switch ballot {
    case .named(let named):
      let content =
        Bytes.bigEndian(UInt16(named.count)) + named.flatMap { Bytes.bigEndian(UInt16($0)) }
      return try Bytes.pad(content, to: length)
    case .scored(let scores):
      let content = scores.flatMap { Bytes.bigEndian($0.map { UInt16($0) + 1 } ?? 0) }
      return try Bytes.pad(content, to: length)
    }
  }

  /// - Throws: `SealingError.malformed` for bytes that `encode` would not give.
  public func decode(_ padded: [UInt8]) throws(SealingError) -> FilledBallot {
    guard padded.count == length else { throw .malformed("ballot") }
    let content = try Bytes.unpad(padded)
    guard content.count.isMultiple(of: 2) else { throw .malformed("ballot") }
    let numbers = stride(from: 0, to: content.count, by: 2).map {
      Int(content[$0]) << 8 | Int(content[$0 + 1])
    }
    let ballot: FilledBallot
    if highest != nil {
      ballot = .scored(numbers.map { $0 == 0 ? nil : $0 - 1 })
    } else {
      guard numbers.first == numbers.count - 1 else { throw .malformed("ballot") }
      ballot = .named(Array(numbers.dropFirst()))
    }
    guard isAllowed(ballot) else { throw .malformed("ballot") }
    return ballot
  }

  private func isAllowed(_ ballot: FilledBallot) -> Bool {
    switch (ballot, highest) {
    case (.named(let named), nil):
      named.count <= choices && named.allSatisfy((0..<candidates).contains)
    case (.scored(let scores), let highest?):
      scores.count == candidates && scores.allSatisfy { $0.map((0...highest).contains) ?? true }
        && scores.count { $0 != nil } <= choices
    default: false
    }
  }
}
