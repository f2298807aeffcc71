extension RuleParameter {
  static func yesNo(
    _ name: String, _ value: Bool, _ meaning: String, _ certainty: Certainty
  ) -> RuleParameter {
    RuleParameter(
      name, .choice(["yes", "no"]), default: value ? "yes" : "no", meaning, certainty)
  }

  /// What becomes of those who tie for the last place.
  static func tied(_ value: String, _ certainty: Certainty) -> RuleParameter {
    RuleParameter(
      "tied", .choice(["share", "break"]), default: value,
      "those who tie for the last place all win, or a tie step decides", certainty)
  }

  static func highest(_ value: Int, _ certainty: Certainty) -> RuleParameter {
    RuleParameter(
      "highest", .integer(1...1000), default: String(value), "the highest score there is",
      certainty)
  }

  static func unranked(_ value: Pairwise.Unranked, _ certainty: Certainty) -> RuleParameter {
    RuleParameter(
      "unranked", .choice(Pairwise.Unranked.allCases.map(\.rawValue)), default: value.rawValue,
      "those not named on a ballot are behind all whom it names, or the ballot says nothing of them",
      certainty)
  }
}

extension RuleSettings {
  var sharesTies: Bool { text("tied") == "share" }
}
