import Awards
import Foundation
import Sealing
import Seasons
import ServiceLifecycle
import Web

extension Demo {
  /// The night at a site, ready at the first cue: GO in the browser plays it.
  /// - Parameter history: of other years; nil where there is no archive.
  func serve(port: Int, history: SiteHistory?) async throws {
    let keys = try await runToTheNight()
    guard let night = keys[KeyDesk.night] else { throw DeskError.missingKey(KeyDesk.night) }
    setEvening()
    for (name, role) in [
      ("Ada Administrator", Role.Kind.administrator), ("Cal Caller", .caller),
      ("Sam Stagemanager", .stageManager), ("Kim Keyholder", .keyholder), ("Pia Press", .press),
    ] {
      try await StaffDesk(office).keep(
        StaffMember(
          id: Slug.make(name, unlike: []), name: name,
          address: "\(role.rawValue)@academy.example", roles: [role]), by: "administrator")
    }
    try await EnvelopeDesk(office).makeLabels(sets: 2, by: "Kim Keyholder")
    try await ShowDesk(office).start(.show, by: "Cal Caller")
    let door = SeasonDoor(store) { [office] _, _ in office }
    let site = Site(
      .init(
        isDemo: true, address: "http://localhost:\(port)", mailRoute: "nowhere: a demo",
        printer: PrintProgram(), history: history), seasons: door)
    var server = SiteServer(
      site: site, host: "127.0.0.1", port: port, address: nil,
      sender: MailFolder(folder: place.folder.appendingPathComponent("mail")))
    server.services = [DemoCrew(office: office, site: site, night: night)]
    print(
      Terminal.wrap(
        "The envelopes are sealed and the house is open. Go to the address below, sign in as Cal Caller "
          + "with one click, and press GO on the caller's desk; /stage is the projector. Presenter, stage "
          + "manager and keyholder are played by the demo."))
    try await server.run()
  }
}

/// Plays everybody but the caller: reads the right envelope, confirms it twice, and releases the key that GO
/// asks for, by the same desks as people do.
struct DemoCrew: Service {
  let office: SeasonOffice
  let site: Site
  let night: PrivateKey

  func run() async throws { await cancelWhenGracefulShutdown { await play() } }

  private func play() async {
    var isOver = false
    while !Task.isCancelled {
      do {
        let state = try await office.state().night
        await site.heardKeys(office.id)
        if state.mode == .show { try await help(state) }
        if state.isOver, state.mode == nil, !isOver {
          isOver = true
          try await NightDesk(office).releaseNominations(nightKey: night, by: "Kim Keyholder")
        }
      } catch {
        if !Task.isCancelled { Terminal.complain("The demo's crew: \(error)") }
      }
      try? await Task.sleep(for: .milliseconds(150))
    }
  }

  private func help(_ state: NightState) async throws {
    guard let cue = state.current, let category = cue.category, state.reveals[category] == nil
    else {
      return
    }
    if state.asked == category {
      _ = try await NightDesk(office).open(category, nightKey: night, by: "Kim Keyholder")
      return
    }
    guard !state.handover.isConfirmed else { return }
    let desk = ShowDesk(office)
    let label = state.labels.first { $0.category == category && $0.set == "A" }
    _ = try await desk.read(label?.code ?? "", by: "Sam Stagemanager")
    try await desk.confirm(.stageManager, by: "Sam Stagemanager")
    try await desk.confirm(.presenter, by: "the presenter")
  }
}
