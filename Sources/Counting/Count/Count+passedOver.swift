extension Count {
  /// What of the ballots the rule passes over, as sentences without a full stop; empty for nothing.
  public var passedOver: [String] {
    let census = tabulation.ballots
    var lines: [String] = []
    if !census.invalid.isZero {
      let reasons = census.invalidBecause.sorted { $0.key.rawValue < $1.key.rawValue }.map {
        "\($0.value) \($0.key.rawValue)"
      }
      lines.append(
        "\(ballots(census.invalid)) invalid by this rule"
          + (reasons.isEmpty ? "" : " (\(reasons.joined(separator: ", ")))"))
    }
    if !census.repeated.isZero {
      lines.append("on \(ballots(census.repeated)) a name stands again and is passed over")
    }
    return lines
  }

  private func ballots(_ number: Rational) -> String {
    number == 1 ? "1 ballot" : "\(number) ballots"
  }
}
