import Awards
import Foundation
import Records
import Seasons
import Texts

/// Opening, moving and closing rounds by hand.
enum RoundPages {
  static func open(_ visit: Visit) async throws -> Answer {
    try await act(.open(round: visit.parameter("round")), visit)
  }

  private static func act(_ act: Act, _ visit: Visit) async throws -> Answer {
    let told = try await ProposalPages.act(act, visit, reason: visit.form.text("reason"))
    return .seeOther("/admin?told=\(Form.escaped(told))")
  }

  /// Adds a round of nominations before the final.
  static func add(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let zone = open.season.ceremony.zone
    let form = visit.form
    guard let opens = LocalTime.date(form.text("opens"), in: zone),
      let closes = LocalTime.date(form.text("closes"), in: zone)
    else { throw PageError.badForm(say("Say when nominations open and close.")) }
    let announces = form.text("announces")
    let minute = LocalTime.date(announces, in: zone)
    guard announces.isEmpty || minute != nil else {
      throw PageError.badForm(say("The announcement is no time."))
    }
    var season = open.season
    season.addNominations(
      opens: opens, closes: closes, announces: minute,
      offset: TimeZone(identifier: zone)?.secondsFromGMT(for: closes) ?? 0)
    try await CategoryPages.revise(season, visit, "a round of nominations was added")
    return .seeOther("/admin")
  }

  static func move(_ visit: Visit) async throws -> Answer {
    guard let time = Timestamp.parse(visit.form.text("closes")) else {
      throw PageError.badForm(
        say(
          "The new close is no time. Write it as 2026-03-08T18:00:00+01:00, with the offset from UTC."
        )
      )
    }
    return try await act(
      .move(round: visit.parameter("round"), closes: time.date, offset: time.offset), visit)
  }

  static func close(_ visit: Visit) async throws -> Answer {
    try await act(.close(round: visit.parameter("round")), visit)
  }
}
