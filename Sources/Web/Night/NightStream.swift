import Awards
import Ballots
import Foundation
import Logging
import NIOCore
import Records
import Seasons
import Texts

/// Tells every open screen of a night what happens, as server-sent events: one stream a browser, whatever it
/// has open. What a public screen shows is drawn once for all who look at it in the same language.
actor NightStream {
  private struct Watcher {
    let season: SeasonID
    let screens: Set<NightScreen>
    let language: Language
    let continuation: AsyncStream<ByteBuffer>.Continuation
  }

  private struct Kind: Hashable {
    let screens: Set<NightScreen>
    let language: String
  }

  private struct Shown {
    let event: Int
    var messages: [Kind: ByteBuffer] = [:]
  }

  private var watchers: [Int: Watcher] = [:]
  private var nextID = 0
  private var offices: [SeasonID: SeasonOffice] = [:]
  private var shown: [SeasonID: Shown] = [:]
  /// The last event that all streams were told of.
  private var told: [SeasonID: Int] = [:]
  /// When a keyholder's device last asked for work.
  private var keysSeen: [SeasonID: ContinuousClock.Instant] = [:]
  private var isLooking = false
  private let logger = Logger(label: "envelope.night")

  /// How often the journal is looked at for what another process wrote; what this one does is told at once.
  static let pace = Duration.milliseconds(100)
  /// A screen that hears nothing for longer says that it is not live.
  static let beat = Duration.seconds(4)

  /// What happens from now on, the present state first.
  func watch(
    _ office: SeasonOffice, _ screens: Set<NightScreen>, _ language: Language
  ) async throws -> LiveStream {
    let (stream, continuation) = AsyncStream.makeStream(
      of: ByteBuffer.self, bufferingPolicy: .bufferingNewest(8))
    let id = nextID
    nextID += 1
    offices[office.id] = office
    watchers[id] = Watcher(
      season: office.id, screens: screens, language: language, continuation: continuation)
    continuation.onTermination = { [weak self] _ in
      Task { await self?.leave(id) }
    }
    do {
      // Looked at after it is on the list, so that nothing that happens meanwhile is missed.
      let state = try await office.state()
      continuation.yield(try message(for: id, state))
    } catch {
      watchers[id] = nil
      throw error
    }
    if !isLooking {
      isLooking = true
      Task { await look() }
    }
    return LiveStream(pieces: stream) { continuation.finish() }
  }

  /// How many streams show each screen.
  func counts(_ season: SeasonID) -> [NightScreen: Int] {
    var counts: [NightScreen: Int] = [:]
    for watcher in watchers.values where watcher.season == season {
      for screen in watcher.screens { counts[screen, default: 0] += 1 }
    }
    if let seen = keysSeen[season], seen.duration(to: .now) < Self.beat { counts[.keys] = 1 }
    return counts
  }

  /// A keyholder's device has asked for work.
  func heardKeys(_ season: SeasonID) { keysSeen[season] = .now }

  /// Tells what has just happened, without waiting for the next look.
  func tell(_ office: SeasonOffice) async {
    do { try await tellChanges(office) } catch { logger.error("\(error)") }
  }

  private func leave(_ id: Int) { watchers[id] = nil }

  private func look() async {
    var beaten = ContinuousClock.now
    while !watchers.isEmpty {
      for office in offices.values { await tell(office) }
      if beaten.duration(to: .now) >= Self.beat {
        beaten = .now
        let beat = ByteBuffer(string: "event: beat\ndata: \n\n")
        for watcher in watchers.values { watcher.continuation.yield(beat) }
      }
      try? await Task.sleep(for: Self.pace)
    }
    offices = [:]
    shown = [:]
    told = [:]
    isLooking = false
  }

  private func tellChanges(_ office: SeasonOffice) async throws {
    let state = try await office.state()
    let event = state.journal.last?.number ?? 0
    guard told[office.id] != event else { return }
    told[office.id] = event
    for (id, watcher) in watchers where watcher.season == office.id {
      watcher.continuation.yield(try message(for: id, state))
    }
  }

  /// The number of the last event, and what each public screen shows.
  static func state(_ screens: Set<NightScreen>, _ state: SeasonState) throws -> JSONValue {
    var parts: [String: JSONValue] = [:]
    for screen in screens where screen.isPublic {
      parts[screen.rawValue] = .string(try PublicScreens.html(screen, state))
    }
    return ["event": .integer(state.journal.last?.number ?? 0), "screens": .object(parts)]
  }

  private func message(for id: Int, _ state: SeasonState) throws -> ByteBuffer {
    guard let watcher = watchers[id] else { return ByteBuffer() }
    let event = state.journal.last?.number ?? 0
    if shown[watcher.season]?.event != event { shown[watcher.season] = Shown(event: event) }
    let screens = watcher.screens.filter(\.isPublic)
    let kind = Kind(screens: screens, language: watcher.language.code)
    if let known = shown[watcher.season]?.messages[kind] { return known }
    let json = try Language.$current.withValue(watcher.language) {
      try Self.state(screens, state)
    }
    let message = ByteBuffer(string: "retry: 1000\ndata: \(json.line)\n\n")
    shown[watcher.season]?.messages[kind] = message
    return message
  }
}
