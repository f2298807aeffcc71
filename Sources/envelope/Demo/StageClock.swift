import Foundation
import Synchronization

/// The clock of a season that is played again: set to a date of the season, it goes on from there.
final class StageClock: Sendable {
  private struct Setting {
    var date: Date
    var since: ContinuousClock.Instant
  }

  private let setting: Mutex<Setting>

  init(_ date: Date) { setting = Mutex(Setting(date: date, since: .now)) }

  func set(_ date: Date) {
    setting.withLock { $0 = Setting(date: date, since: .now) }
  }

  func now() -> Date {
    setting.withLock { setting in
      let gone = setting.since.duration(to: .now)
      return setting.date.addingTimeInterval(Double(gone.components.seconds))
    }
  }
}
