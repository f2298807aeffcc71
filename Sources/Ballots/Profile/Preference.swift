/// One mark on a ballot, in the compact form that `Profile` stores: the candidate's index, with a
/// flag for "at the same rank as the mark before", or a rank that the voter left blank.
public struct Preference: Sendable, Hashable {
  /// The stored number: the index, its complement for an equal rank, or `Int32.max` for a blank.
  public let code: Int32

  init(code: Int32) { self.code = code }

  /// A candidate at a rank of its own, the next after the mark before.
  public static func next(_ candidate: Int) -> Preference { Preference(code: Int32(candidate)) }
  /// A candidate at the same rank as the mark before.
  public static func equal(_ candidate: Int) -> Preference { Preference(code: ~Int32(candidate)) }
  /// A rank left blank.
  public static let skipped = Preference(code: .max)

  public var isSkipped: Bool { code == .max }
  public var isEqual: Bool { code < 0 }
  /// The candidate's index; nil for a blank rank.
  public var candidate: Int? { isSkipped ? nil : Int(code < 0 ? ~code : code) }
}
