import Awards
import Foundation
import Records
import Seasons

/// Opening, moving and closing rounds by hand.
enum RoundPages {
  static func open(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let id = visit.parameter("round")
    guard let round = open.season.round(id) else { throw PageError.notFound }
    let reason = visit.form.text("reason")
    if open.now < round.opens, reason.isEmpty {
      throw PageError.badForm("Opening a round before its time needs a reason.")
    }
    if let item = try await Checklist(open.office).blocking(round, open.state).first {
      throw PageError.badForm("Not yet. \(item.kind.title): \(item.note)")
    }
    guard let key = open.state.publicKeys[KeyDesk.name(ofRound: id)] else {
      throw DeskError.missingKey(KeyDesk.name(ofRound: id))
    }
    try await RoundDesk(open.office).open(
      id, key: key, at: open.now < round.opens ? open.now : nil, by: try visit.actor(),
      reason: reason.isEmpty ? nil : reason)
    return .seeOther("/admin")
  }

  /// Adds a round of nominations before the final.
  static func add(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let zone = open.season.ceremony.zone
    let form = visit.form
    guard let opens = LocalTime.date(form.text("opens"), in: zone),
      let closes = LocalTime.date(form.text("closes"), in: zone)
    else { throw PageError.badForm("Say when nominations open and close.") }
    let announces = form.text("announces")
    let minute = LocalTime.date(announces, in: zone)
    guard announces.isEmpty || minute != nil else {
      throw PageError.badForm("The announcement is no time.")
    }
    var season = open.season
    season.addNominations(
      opens: opens, closes: closes, announces: minute,
      offset: TimeZone(identifier: zone)?.secondsFromGMT(for: closes) ?? 0)
    try await CategoryPages.revise(season, visit, "a round of nominations was added")
    return .seeOther("/admin")
  }

  static func move(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let reason = visit.form.text("reason")
    guard let time = Timestamp.parse(visit.form.text("closes")) else {
      throw PageError.badForm(
        "The new close is no time. Write it as 2026-03-08T18:00:00+01:00, with the offset from UTC."
      )
    }
    guard !reason.isEmpty else { throw PageError.badForm("Moving a deadline needs a reason.") }
    guard time.date > open.now else { throw PageError.badForm("The new close is in the past.") }
    try await RoundDesk(open.office).moveDeadline(
      visit.parameter("round"), to: time.date, offset: time.offset, by: try visit.actor(),
      reason: reason)
    return .seeOther("/admin")
  }

  static func close(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let reason = visit.form.text("reason")
    guard !reason.isEmpty else { throw PageError.badForm("Closing early needs a reason.") }
    try await RoundDesk(open.office).close(
      visit.parameter("round"), by: try visit.actor(), reason: reason)
    return .seeOther("/admin")
  }
}
