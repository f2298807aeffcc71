import Awards
import Seasons
import Texts

/// The envelope that the present cue wants, and what was read of the one in hand: what backstage and presenter see.
struct WantedEnvelope {
  /// The category whose envelope is wanted; nil where the cue has none, or it is open.
  let category: String?
  let presenters: String?
  let isOpen: Bool
  let hasLabels: Bool
  /// What reading came to, in words.
  let right: String?
  let stop: String?
  let canConfirm: Bool
  let isHandedOver: Bool

  init(_ night: NightState, _ season: Season) {
    let cue = night.mode == nil ? nil : night.current
    let own = cue?.category.flatMap(season.category)
    isOpen = own.map { night.reveals[$0.id] != nil } ?? false
    category =
      isOpen || own.flatMap { season.audienceRound(of: $0.id) } != nil ? nil : own?.name.shown
    presenters =
      cue.flatMap { $0.presenters.isEmpty ? nil : sayAnd($0.presenters.map(season.personName)) }
    hasLabels = !night.labels.isEmpty
    let handover = night.handover
    right =
      handover.isRight == true
      ? handover.label.map { say("Right: envelope \($0.set), \($0.grouped).") } : nil
    stop =
      handover.isRight == false
      ? Self.reason(handover.label, night, season, category ?? "") : nil
    canConfirm = category != nil && (!hasLabels || handover.isRight == true)
    isHandedOver = handover.isConfirmed
  }

  private static func reason(
    _ label: NightLabel?, _ night: NightState, _ season: Season, _ wanted: String
  ) -> String {
    guard let label else {
      return say("No envelope of this night has this code. Wanted is \(wanted).")
    }
    let name = season.category(label.category)?.name.shown ?? label.category
    return night.isVoid(label)
      ? say("\(name) is open already; this envelope is void.")
      : say("This is the envelope of \(name). Wanted is \(wanted).")
  }
}
