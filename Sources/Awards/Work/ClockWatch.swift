public import Foundation

/// Notices that the clock of the machine jumped. What happens by the clock (opening, closing, reminding) waits then until it
/// has been steady for a while: a jump of a day for three seconds must close no round.
public actor ClockWatch {
  /// More than this between the clock and the time that went by is a jump; clocks are put right by less.
  public static let mostDrift: TimeInterval = 60
  /// How long a clock that jumped has to be steady.
  public static let rest: TimeInterval = 600

  public struct Jump: Sendable, Hashable {
    /// By how many seconds, less than none for back.
    public var by: TimeInterval
    /// What the clock said then.
    public var at: Date
  }

  private var last: (wall: Date, steady: Duration)?
  private var jumped: Duration?
  /// The last one, while what happens by the clock waits for it.
  public private(set) var jump: Jump?

  public init() {}

  /// Looks at the clock.
  /// - Parameters:
  ///   - wall: what the clock says.
  ///   - steady: how much time has gone by, by a clock that nobody sets.
  /// - Returns: whether what is due may be done.
  public func isSteady(_ wall: Date, after steady: Duration) -> Bool {
    defer { last = (wall, steady) }
    if let last {
      let gone = (steady - last.steady) / .seconds(1)
      let drift = wall.timeIntervalSince(last.wall) - gone
      if abs(drift) > Self.mostDrift {
        jumped = steady
        jump = Jump(by: drift, at: wall)
      }
    }
    guard let jumped else { return true }
    if (steady - jumped) / .seconds(1) < Self.rest { return false }
    self.jumped = nil
    jump = nil
    return true
  }
}
