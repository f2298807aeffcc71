import BigInt

extension Rational {
  public init(_ numerator: Int128, _ denominator: Int128 = 1) {
    self.init(BigInt(numerator), BigInt(denominator))
  }
}
