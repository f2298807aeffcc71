import Awards
import Records
import Sealing
import Seasons

/// Where a body lets what is saved count: saving puts it into the box, category by category.
struct SavedBallot {
  let ballot: MemberBallot
  /// As it is now; `ballot.draft` is what was there before.
  let draft: Draft

  /// What differs from what was saved before, as a ballot. A category that was emptied gets an empty one.
  var submission: Submission {
    var submission = Submission(member: ballot.member.id, choices: [:], declared: draft.declared)
    for category in ballot.categories {
      let id = category.id
      let isIn = ballot.cast.contains(id)
      guard draft.isFilled(id) || isIn, !isUndeclared(category) else { continue }
      let isNew =
        !isIn || draft.choices[id] ?? [] != ballot.draft.choices[id] ?? []
        || draft.scores[id] ?? [:] != ballot.draft.scores[id] ?? [:]
        || draft.written[id] ?? [] != ballot.draft.written[id] ?? []
      guard isNew else { continue }
      switch category.encoding.form {
      case .written: submission.written[id] = draft.written[id] ?? []
      case .scored: submission.scores[id] = draft.scores[id] ?? [:]
      case .named: submission.choices[id] = draft.choices[id] ?? []
      }
    }
    return submission
  }

  /// Filled in, and not counted before the member declares what the body asks.
  private func isUndeclared(_ category: VotedCategory) -> Bool {
    ballot.open.season.category(category.id)?.attestation != nil
      && !draft.declared.contains(category.id) && draft.isFilled(category.id)
  }

  /// Puts into the box what changed.
  /// - Returns: what the member is told.
  func save() async throws -> String {
    let submission = submission
    if !submission.categories.isEmpty {
      let office = ballot.open.office
      let receipt = try await BallotDesk(office).cast(
        submission, in: ballot.round.id, grace: ballot.visit.site.settings.grace)
      if ballot.cast.isEmpty {
        // One mail: a mail for each change would bury it.
        let names = ballot.categories.filter { submission.categories.contains($0.id) }.map(\.title)
        try? await MailDesk(office).confirmCast(
          of: ballot.member, categories: names, code: receipt.code,
          until: Moment.text(ballot.round.closes, ballot.open.season))
      }
    }
    let waiting = ballot.categories.filter(isUndeclared).map(\.title)
    return waiting.isEmpty
      ? "Saved, and it counts."
      : "Saved. Not counted before you tick what is asked there: \(waiting.joined(separator: ", "))."
  }
}
