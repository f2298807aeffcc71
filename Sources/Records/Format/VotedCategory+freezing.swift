public import Seasons

extension VotedCategory {
  /// A category as it freezes when its round opens.
  /// - Parameters:
  ///   - voters: how many people may vote here; what is published by default depends on it.
  ///   - eligible: how many votes they have.
  public init(
    freezing category: Category, _ rule: CategoryRule, in round: VotingRound, of season: Season,
    voters: Int, eligible: Int
  ) {
    var candidates: [Candidate]
    if round.kind == .nomination {
      let stand = season.candidates(of: category, rule).map {
        Nominee(id: $0.entry, entry: $0.entry, people: $0.people)
      }
      candidates = zip(stand, season.labels(of: stand, in: category)).map {
        .init(id: $0.id, label: $1)
      }
    } else {
      let labels = season.labels(of: category.nominees, in: category)
      candidates = zip(category.nominees, labels).map {
        .init(id: $0.id, label: $1, isWithdrawn: $0.isWithdrawn)
      }
      if rule.rule == "hugo-final" {
        let name = rule.settings["no-award"] ?? "No Award"
        candidates.append(.init(id: Self.noAwardID, label: name))
      }
    }
    self.init(
      id: category.id, title: category.name.plain, rule: rule, candidates: candidates,
      publication: category.publication(voters: voters), eligible: eligible,
      tieSeed: round.tieSeed)
  }
}
