public import Sealing

/// A category's filled-in ballots as bytes, padded so that all of them have one length.
///
/// Where candidates are named: how many, then each candidate's number from 0. Where they are scored:
/// for each candidate 0 for no score, else the score and 1. All in two bytes, the highest first. Where
/// members write: each line behind its length in four bytes.
public struct BallotEncoding: Sendable, Hashable {
  /// How a ballot is filled in.
  public enum Form: Sendable, Hashable {
    case named
    /// From 0 to so much.
    case scored(Int)
    case written
  }

  public let form: Form
  public let candidates: Int
  /// The most choices a ballot may hold.
  public let choices: Int

  /// - Parameter highest: the highest score, at most 65,534; nil where candidates are named.
  public init(candidates: Int, choices: Int?, highest: Int? = nil) {
    self.candidates = candidates
    self.choices = min(choices ?? candidates, candidates)
    form = highest.map { .scored(min($0, 65_534)) } ?? .named
  }

  /// Of ballots that members write on.
  public init(lines: Int?) {
    candidates = 0
    choices = lines ?? WrittenLine.defaultLines
    form = .written
  }

  /// The highest score, where candidates are scored from 0.
  public var highest: Int? {
    if case .scored(let highest) = form { highest } else { nil }
  }

  /// The length of every padded ballot.
  public var length: Int {
    switch form {
    case .named: 4 + 2 + 2 * choices
    case .scored: 4 + 2 * candidates
    case .written: 4 + choices * (4 + WrittenLine.mostBytes)
    }
  }

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
    case .written(let lines):
      return try Bytes.pad(Bytes.lengthPrefixed(lines.map { Array($0.utf8) }), to: length)
    }
  }

  /// - Throws: `SealingError.malformed` for bytes that `encode` would not give.
  public func decode(_ padded: [UInt8]) throws(SealingError) -> FilledBallot {
    guard padded.count == length else { throw .malformed("ballot") }
    let content = try Bytes.unpad(padded)
    if form == .written { return try decodeWritten(content) }
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

  private func decodeWritten(_ content: [UInt8]) throws(SealingError) -> FilledBallot {
    var lines: [String] = []
    for part in try Bytes.parts(of: content) {
      guard let line = String(validating: part, as: UTF8.self) else { throw .malformed("ballot") }
      lines.append(line)
    }
    guard isAllowed(.written(lines)) else { throw .malformed("ballot") }
    return .written(lines)
  }

  private func isAllowed(_ ballot: FilledBallot) -> Bool {
    switch (ballot, form) {
    case (.named(let named), .named):
      named.count <= choices && named.allSatisfy((0..<candidates).contains)
    case (.scored(let scores), .scored(let highest)):
      scores.count == candidates && scores.allSatisfy { $0.map((0...highest).contains) ?? true }
        && scores.count { $0 != nil } <= choices
    case (.written(let lines), .written):
      lines.count <= choices && lines.allSatisfy(WrittenLine.isAllowed)
        && Set(lines).count == lines.count
    default: false
    }
  }
}
