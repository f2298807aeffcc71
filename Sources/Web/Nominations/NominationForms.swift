import Awards
import Records
import Seasons
import Texts

/// What the office's forms on a category's nominations do.
enum NominationForms {
  static func merge(_ visit: Visit) async throws -> Answer {
    let labels = visit.form.values("label")
    guard !labels.isEmpty else { throw PageError.badForm(say("Tick the titles that are one.")) }
    return try await act(visit) { desk, round, category, actor in
      try await desk.merge(
        labels, into: visit.form.text("into"), round: round, category: category, by: actor)
    }
  }

  static func split(_ visit: Visit) async throws -> Answer {
    try await act(visit) { desk, round, category, actor in
      try await desk.split(
        visit.form["line"] ?? "", round: round, category: category, by: actor)
    }
  }

  static func apart(_ visit: Visit) async throws -> Answer {
    try await act(visit) { desk, round, category, actor in
      try await desk.keepApart(
        visit.form["first"] ?? "", visit.form["second"] ?? "", round: round, category: category,
        by: actor)
    }
  }

  static func sure(_ visit: Visit) async throws -> Answer {
    try await act(visit) { desk, round, category, actor in
      _ = try await desk.mergeAllSure(round: round, category: category, by: actor)
    }
  }

  static func passOver(_ visit: Visit) async throws -> Answer {
    let (round, category, _) = try NominationPages.place(visit)
    let reason = visit.form.text("reason")
    guard !reason.isEmpty else {
      throw PageError.badForm(say("Taking a title out needs a reason."))
    }
    try await NominationDesk(visit.open().office).passOver(
      visit.form.text("candidate"), in: round.id, category: category.id,
      why: visit.form.text("why") == "declined" ? .declined : .ineligible, by: visit.actor(),
      reason: reason)
    return back(round, category)
  }

  static func restore(_ visit: Visit) async throws -> Answer {
    let (round, category, _) = try NominationPages.place(visit)
    let reason = visit.form.text("reason")
    guard !reason.isEmpty else {
      throw PageError.badForm(say("Bringing a title back needs a reason."))
    }
    try await NominationDesk(visit.open().office).restore(
      visit.form.text("candidate"), in: round.id, category: category.id, by: visit.actor(),
      reason: reason)
    return back(round, category)
  }

  static func ask(_ visit: Visit) async throws -> Answer {
    let (round, category, _) = try NominationPages.place(visit)
    try await NomineeDesk(visit.open().office).ask(
      visit.form.text("nominee"), in: round.id, category: category.id,
      name: visit.form.text("name"), address: visit.form.text("address"),
      site: visit.site.settings.address, by: visit.actor())
    return back(round, category)
  }

  /// Announces before the minute, or what could not be announced at it.
  static func announce(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let reason = visit.form.text("reason")
    guard !reason.isEmpty else { throw PageError.badForm(say("Announcing now needs a reason.")) }
    let announced = try await NominationDesk(open.office).announce(
      visit.parameter("round"), by: visit.actor(), reason: reason)
    guard !announced.isEmpty else {
      throw PageError.badForm(say("Nothing is ready to be announced: a keyholder counts first."))
    }
    return .seeOther("/admin/nominations")
  }

  /// Takes over what a nominee would have corrected.
  static func accept(_ visit: Visit) async throws -> Answer {
    let (round, category, state) = try NominationPages.place(visit)
    let changes = state.answers[visit.form.text("nominee")]?.changes ?? []
    guard let index = Int(visit.form.text("index")), changes.indices.contains(index) else {
      throw PageError.notFound
    }
    try await NomineeDesk(visit.open().office).accept(
      changes[index], in: round.id, category: category.id, by: visit.actor())
    return back(round, category)
  }

  private static func act(
    _ visit: Visit, _ body: (NamesDesk, String, String, String) async throws -> Void
  ) async throws -> Answer {
    let (round, category, _) = try NominationPages.place(visit)
    try await body(NamesDesk(visit.open().office), round.id, category.id, visit.actor())
    return back(round, category)
  }

  private static func back(_ round: RoundState, _ category: VotedCategory) -> Answer {
    .seeOther("/admin/nominations/\(round.id)/\(category.id)")
  }
}
