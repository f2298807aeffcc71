import Awards
import Records
import Sealing
import Seasons
import Texts

/// Where a body lets what is saved count: saving puts it into the box, category by category.
struct SavedBallot {
  let ballot: MemberBallot
  /// As it is now; `ballot.draft` is what was there before.
  let draft: Draft

  /// What differs from what was saved before, as a ballot. A category that was emptied, or whose declaration
  /// was taken back, gets an empty one.
  var submission: Submission {
    var submission = Submission(member: ballot.member.id, choices: [:])
    for category in ballot.categories {
      let id = category.id
      let (now, before) = (counting(category, of: draft), counting(category, of: ballot.draft))
      guard ballot.cast.contains(id) ? now != before : now.isFilled(id) else { continue }
      // An empty ballot says nothing that would have to be declared.
      submission.declared.insert(id)
      switch category.encoding.form {
      case .written: submission.written[id] = now.written[id] ?? []
      case .scored: submission.scores[id] = now.scores[id] ?? [:]
      case .named: submission.choices[id] = now.choices[id] ?? []
      }
    }
    return submission
  }

  /// What of a draft counts in a category: nothing before the member declares what the body asks.
  private func counting(_ category: VotedCategory, of draft: Draft) -> Draft {
    let id = category.id
    guard draft.isFilled(id), !isUndeclared(category, in: draft) else { return Draft() }
    return Draft(
      choices: draft.choices.filter { $0.key == id }, scores: draft.scores.filter { $0.key == id },
      written: draft.written.filter { $0.key == id })
  }

  private func isUndeclared(_ category: VotedCategory, in draft: Draft) -> Bool {
    ballot.open.season.category(category.id)?.attestation != nil
      && !draft.declared.contains(category.id) && draft.isFilled(category.id)
  }

  /// Puts into the box what changed.
  /// - Returns: what the member is told.
  func save() async throws -> String {
    let submission = submission
    if !submission.categories.isEmpty {
      let office = ballot.open.office
      _ = try await BallotDesk(office).cast(
        submission, in: ballot.round.id, grace: ballot.visit.site.settings.grace)
      if ballot.cast.isEmpty {
        // One mail: a mail for each change would bury it.
        let names = ballot.categories.filter { submission.categories.contains($0.id) }.map(\.title)
        try? await MailDesk(office).confirmCast(
          of: ballot.member, categories: names,
          until: Moment.text(ballot.round.closes, ballot.open.season))
      }
    }
    let waiting = ballot.categories.filter { isUndeclared($0, in: draft) }.map(\.title)
    return waiting.isEmpty
      ? say("Saved, and it counts.")
      : say(
        "Saved. Not counted before you tick what is asked there: \(waiting.joined(separator: ", "))."
      )
  }
}
