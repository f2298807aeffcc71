import Texts

/// What somebody looks at on the night.
enum NightScreen: String, Sendable, CaseIterable {
  case stage, overlay, live
  case caller, backstage, presenter, prompter, drill
  /// The device that holds the night key.
  case keys

  /// Whether it shows nothing but what everybody may see, and is sent by the stream itself.
  var isPublic: Bool { [.stage, .overlay, .live].contains(self) }

  var words: String {
    switch self {
    case .stage: say("Stage")
    case .overlay: say("Overlay")
    case .live: say("Audience")
    case .caller: say("Caller")
    case .backstage: say("Backstage")
    case .presenter: say("Presenter")
    case .prompter: say("Prompter")
    case .drill: say("Drill")
    case .keys: say("Night key")
    }
  }
}
