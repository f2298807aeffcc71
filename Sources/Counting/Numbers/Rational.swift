public import BigInt

/// An exact fraction in lowest terms with a positive denominator.
public struct Rational: Sendable, Hashable, Comparable {
  public let numerator: BigInt
  public let denominator: BigInt

  /// - Precondition: `denominator` is not zero. The methods divide by counts they have checked.
  public init(_ numerator: BigInt, _ denominator: BigInt = 1) {
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    let sign: BigInt = denominator.sign == .minus ? -1 : 1
    self.numerator = divisor == 0 ? 0 : sign * numerator / divisor
    self.denominator = divisor == 0 ? 1 : sign * denominator / divisor
  }

  public init(_ numerator: Int, _ denominator: Int = 1) {
    self.init(BigInt(numerator), BigInt(denominator))
  }

  public static let zero = Rational(0)

  public var isZero: Bool { numerator.isZero }

  /// The largest whole number not above this one.
  public var floor: BigInt {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder.sign == .minus && !remainder.isZero ? quotient - 1 : quotient
  }

  public static func < (a: Rational, b: Rational) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }

  public static func + (a: Rational, b: Rational) -> Rational {
    a.denominator == b.denominator
      ? Rational(a.numerator + b.numerator, a.denominator)
      : Rational(
        a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
  }

  public static func - (a: Rational, b: Rational) -> Rational {
    a + Rational(-b.numerator, b.denominator)
  }

  public static func * (a: Rational, b: Rational) -> Rational {
    Rational(a.numerator * b.numerator, a.denominator * b.denominator)
  }

  /// - Precondition: `b` is not zero.
  public static func / (a: Rational, b: Rational) -> Rational {
    Rational(a.numerator * b.denominator, a.denominator * b.numerator)
  }

  public static func += (a: inout Rational, b: Rational) { a = a + b }
  public static func -= (a: inout Rational, b: Rational) { a = a - b }

  /// The number cut (not rounded) to so many decimals.
  public func cut(to decimals: Int) -> Rational {
    let scale = BigInt(10).power(decimals)
    return Rational((self * Rational(scale)).floor, scale)
  }
}

extension Rational: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(value) }
}

extension Rational {
  /// Reads `3`, `7.5` or `1/2`, with a minus sign at most; at most thirty digits.
  public init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let digits = isNegative ? text.dropFirst() : text[...]
    func whole(_ part: Substring) -> BigInt? {
      guard !part.isEmpty, part.utf8.count <= 30,
        part.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
      else { return nil }
      return BigInt(part)
    }
    let fraction = digits.split(separator: "/", omittingEmptySubsequences: false)
    let decimal = digits.split(separator: ".", omittingEmptySubsequences: false)
    let value: Rational
    if fraction.count == 2, let top = whole(fraction[0]), let bottom = whole(fraction[1]),
      !bottom.isZero
    {
      value = Rational(top, bottom)
    } else if decimal.count == 2, let units = whole(decimal[0] + decimal[1]), !decimal[0].isEmpty {
      value = Rational(units, BigInt(10).power(decimal[1].utf8.count))
    } else if let number = whole(digits) {
      value = Rational(number)
    } else {
      return nil
    }
    self = isNegative ? .zero - value : value
  }
}

extension Rational: CustomStringConvertible {
  /// `1913`, or `421/4`.
  public var description: String {
    denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }

  /// `105 1/4` for people.
  public var mixed: String {
    let whole = floor
    let rest = self - Rational(whole)
    if rest.isZero || whole.isZero { return description }
    return "\(whole) \(rest)"
  }

  /// Exactly so many decimals; further ones, which fixed arithmetic never has, would be cut.
  public func decimal(_ places: Int) -> String {
    let units = (self * Rational(BigInt(10).power(places))).floor
    var digits = String(units.magnitude)
    if digits.count <= places {
      digits = String(repeating: "0", count: places + 1 - digits.count) + digits
    }
    let sign = units.sign == .minus ? "-" : ""
    if places == 0 { return sign + digits }
    return "\(sign)\(digits.dropLast(places)).\(digits.suffix(places))"
  }
}
