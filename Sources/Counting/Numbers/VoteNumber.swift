import BigInt

/// A number that votes are counted in: machine integers and big ones hold fixed decimals in units
/// of the last, `Rational` is exact.
protocol VoteNumber: Hashable, Comparable, Sendable {
  static var zero: Self { get }
  static func + (a: Self, b: Self) -> Self
  static func - (a: Self, b: Self) -> Self
  /// So many times this number.
  static func * (a: Self, times: Int128) -> Self
  init(_ whole: Int128)
  /// this × numerator ÷ denominator, cut to a unit (or rounded up to one); exact for fractions.
  /// - Precondition: nothing is negative, and the denominator is not zero.
  func part(_ numerator: Self, of denominator: Self, roundingUp: Bool) -> Self
  /// The same number as a fraction with this many units to a vote.
  func rational(unitsPerVote: BigInt) -> Rational
}

extension VoteNumber {
  static func += (a: inout Self, b: Self) { a = a + b }
  static func -= (a: inout Self, b: Self) { a = a - b }

  /// This over so many places, cut to a whole number of `unit`s.
  func share(of places: Int, in unit: Int128) -> Self {
    part(Self(1), of: Self(Int128(places)) * unit, roundingUp: false) * unit
  }
}

extension Int: VoteNumber {
  static func * (a: Int, times: Int128) -> Int { a * Int(times) }

  func part(_ numerator: Int, of denominator: Int, roundingUp: Bool) -> Int {
    let product = numerator.multipliedFullWidth(by: self)
    let (quotient, remainder) = denominator.dividingFullWidth((product.high, product.low))
    return roundingUp && remainder > 0 ? quotient + 1 : quotient
  }

  func rational(unitsPerVote: BigInt) -> Rational { Rational(BigInt(self), unitsPerVote) }
}

extension Int128: VoteNumber {
  func part(_ numerator: Int128, of denominator: Int128, roundingUp: Bool) -> Int128 {
    let product = numerator.multipliedFullWidth(by: self)
    let (quotient, remainder) = denominator.dividingFullWidth((product.high, product.low))
    return roundingUp && remainder > 0 ? quotient + 1 : quotient
  }

  func rational(unitsPerVote: BigInt) -> Rational { Rational(BigInt(self), unitsPerVote) }
}

extension BigInt: VoteNumber {
  static var zero: BigInt { 0 }
  static func * (a: BigInt, times: Int128) -> BigInt { a * BigInt(times) }

  func part(_ numerator: BigInt, of denominator: BigInt, roundingUp: Bool) -> BigInt {
    let (quotient, remainder) = (self * numerator).quotientAndRemainder(dividingBy: denominator)
    return roundingUp && remainder > 0 ? quotient + 1 : quotient
  }

  func rational(unitsPerVote: BigInt) -> Rational { Rational(self, unitsPerVote) }
}

extension Rational: VoteNumber {
  static func * (a: Rational, times: Int128) -> Rational { a * Rational(times) }
  init(_ whole: Int128) { self.init(BigInt(whole)) }

  func part(_ numerator: Rational, of denominator: Rational, roundingUp: Bool) -> Rational {
    self * numerator / denominator
  }

  func rational(unitsPerVote: BigInt) -> Rational { self / Rational(unitsPerVote) }
}
