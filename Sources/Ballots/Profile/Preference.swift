/// One mark on a ballot, in the compact form that `Profile` stores: the candidate's index, with a
/// flag for "at the same rank as the mark before", or a rank that the voter left blank
/// or overvoted.
public struct Preference: Sendable, Hashable {
  /// The stored number: the index, its complement for an equal rank, `Int32.max` for a blank, or the number before
  /// that for an overvote.
  public let code: Int32

  init(code: Int32) { self.code = code }

  /// A candidate at a rank of its own, the next after the mark before.
  public static func next(_ candidate: Int) -> Preference { Preference(code: Int32(candidate)) }
  /// A candidate at the same rank as the mark before.
  public static func equal(_ candidate: Int) -> Preference { Preference(code: ~Int32(candidate)) }
  /// A rank left blank.
  public static let skipped = Preference(code: .max)
  /// A rank with more marks than one, of which the file does not say whose they are.
  public static let overvoted = Preference(code: .max - 1)
  /// Codes from here on name nobody.
  package static let firstWithoutCandidate = Int32.max - 1

  public var isSkipped: Bool { code == .max }
  public var isOvervoted: Bool { code == .max - 1 }
  public var isEqual: Bool { code < 0 }
  /// The candidate's index; nil for a rank that is blank or overvoted.
  public var candidate: Int? {
    code >= Self.firstWithoutCandidate ? nil : Int(code < 0 ? ~code : code)
  }
}
