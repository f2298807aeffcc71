import Sealing

/// Screens on the venue's network that are told by a six-digit code what to show. They only look on: what they are served
/// over has no sign-in and takes no form.
actor ScreenDoor {
  struct Standing: Sendable {
    let code: String
    /// What it shows; nil until somebody has typed its code.
    var screen: NightScreen?
  }

  /// More screens than this are no venue's.
  static let most = 200

  private var standing: [String: Standing] = [:]
  /// The oldest first.
  private var order: [String] = []

  /// A new screen's name, by which its page is found again.
  func enter() -> String {
    let id = String(Digest(hashing: Entropy.system.bytes(32, "screen")).hex.prefix(24))
    if order.count >= Self.most {
      // Those that wait go first.
      let index = order.firstIndex { standing[$0]?.screen == nil } ?? 0
      standing[order.remove(at: index)] = nil
    }
    let codes = Set(standing.values.map(\.code))
    var code = ""
    repeat {
      let number = Entropy.system.bytes(8, "screen code").reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      let digits = String(number % 1_000_000)
      code = String(repeating: "0", count: 6 - digits.count) + digits
    } while codes.contains(code)
    standing[id] = Standing(code: code)
    order.append(id)
    return id
  }

  /// - Returns: nil for a screen that is not known, as after the site was started again.
  func standing(of id: String) -> Standing? { standing[id] }

  /// Tells the screen that shows a code what to show from now on.
  /// - Returns: whether there is one.
  func pair(_ code: String, with screen: NightScreen) -> Bool {
    let digits = code.filter(\.isNumber)
    guard
      let id = standing.first(where: { $0.value.code == digits && $0.value.screen == nil })?.key
    else { return false }
    standing[id]?.screen = screen
    return true
  }

  var paired: [(code: String, screen: NightScreen)] {
    order.compactMap { id in
      standing[id].flatMap { standing in standing.screen.map { (standing.code, $0) } }
    }
  }
}
