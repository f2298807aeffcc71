import Ballots
import Foundation
import Records
import Sealing
import Seasons
import Texts

/// The show: GO, hold, back, the handing over of envelopes, cues moved while live. It opens no envelope itself:
/// GO asks for one, and a keyholder's device answers with its key (`NightDesk.release`).
public struct ShowDesk: Sendable {
  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Who confirms that the right envelope was handed over.
  public enum Confirmer: String, Sendable {
    case presenter
    case stageManager = "stage-manager"
  }

  /// Begins a show or a rehearsal; the order is locked from here on.
  /// - Throws: `DeskError.badInput` where something runs, or a drill, or for a show where an envelope is not sealed.
  public func start(_ mode: NightState.Mode, by actor: String) async throws {
    try await turn { state in
      guard state.night.mode == nil else {
        throw DeskError.badInput(say("a show or rehearsal is running; end it first"))
      }
      // One that began from paper, with no show on.
      try Self.checkDrill(state.night)
      if mode == .show {
        let sealed = Set(
          try await office.store.results(of: office.id).filter { $0.card != nil }.map(\.category))
        let missing = state.season.categories.filter {
          // What the audience votes on is sealed within its cue.
          !sealed.contains($0.id) && state.season.audienceRound(of: $0.id) == nil
            || state.night.reseals[$0.id] != nil
        }
        guard missing.isEmpty else {
          throw DeskError.badInput(
            say("these have no sealed envelope yet: \(sayAnd(missing.map(\.name.shown)))"))
        }
      }
      var events = [office.event(.showStarted, by: actor, ["mode": .string(mode.rawValue)])]
      if !state.night.isLocked {
        events.insert(office.event(.orderLocked, by: actor, ["locked": true]), at: 0)
      }
      return events
    }
  }

  /// - Throws: `DeskError.badInput` while a drill runs: what is public would go on without the right winner.
  public func end(by actor: String) async throws {
    try await turn { state in
      try Self.check(state.night)
      try Self.checkDrill(state.night)
      if let vote = state.audienceVote, !vote.open.isClosed {
        throw DeskError.badInput(say("the audience’s vote is open; close it with GO first"))
      }
      return [office.event(.showEnded, by: actor)]
    }
  }

  /// Goes on: asks for the envelope of the present cue, announces the next of several winners, or calls the
  /// next cue.
  /// - Parameter step: `NightState.step` as it was when GO was pressed; nil for whatever is next. Pressed twice,
  ///   or by two persons, it goes on once.
  /// - Throws: `DeskError.badInput` where the envelope was not handed over, the show is held, or is at its end.
  public func go(at step: Int? = nil, by actor: String) async throws {
    try await turn { state in
      let night = state.night
      try Self.check(night)
      if let step, step != night.step {
        throw DeskError.badInput(say("something happened since; look where the show stands"))
      }
      try Self.checkDrill(night)
      if night.isHeld { throw DeskError.badInput(say("the show is held; go on first")) }
      if let category = night.current?.category {
        guard let reveal = night.reveals[category] else {
          if let round = state.season.audienceRound(of: category), night.mode == .show {
            return try await audience(round, category, state, by: actor)
          }
          return try await opening(of: category, state, by: actor)
        }
        if night.announced < reveal.winners.count {
          return [office.event(.winnerAnnounced, by: actor, ["category": .string(category)])]
        }
      }
      guard let next = night.next else {
        throw DeskError.badInput(say("that was the last cue; end the show"))
      }
      return [office.event(.cueCalled, by: actor, ["cue": .string(next.id)])]
    }
  }

  /// The audience's vote: GO opens it, GO again closes, counts and seals it and asks for the envelope.
  private func audience(
    _ round: VotingRound, _ category: String, _ state: SeasonState, by actor: String
  ) async throws -> [EventDraft] {
    let desk = AudienceDesk(office)
    if state.rounds[round.id] == nil {
      try await desk.open(round, state, by: actor)
      return []
    }
    try await desk.closeAndSeal(round, category, by: actor)
    return [office.event(.openingAsked, by: actor, ["category": .string(category)])]
  }

  private func opening(
    of category: String, _ state: SeasonState, by actor: String
  ) async throws -> [EventDraft] {
    let night = state.night
    // Of what the audience votes on there is no envelope of paper.
    guard night.handover.isConfirmed || state.season.audienceRound(of: category) != nil else {
      throw DeskError.badInput(
        say("the envelope is not handed over yet: presenter and stage manager confirm it first"))
    }
    // Asked once; a second GO says so again to whoever holds the key.
    if night.mode == .show {
      return [office.event(.openingAsked, by: actor, ["category": .string(category)])]
    }
    let nominees = state.season.category(category)?.nominees.filter { !$0.isWithdrawn } ?? []
    let winners = invented(nominees, category, night.step)
    let ending: Card.Ending =
      winners.isEmpty ? .notAwarded : winners.count > 1 ? .shared : .won
    return [
      office.event(
        .revealRehearsed, by: actor,
        [
          "category": .string(category), "ending": .string(ending.rawValue),
          "winners": .array(winners.map { .string($0.id) }),
        ])
    ]
  }

  /// Winners by lot; one time in eight two of them, since a tie must be rehearsed too.
  private func invented(_ nominees: [Nominee], _ category: String, _ step: Int) -> [Nominee] {
    guard !nominees.isEmpty else { return [] }
    let bytes = office.entropy.bytes(17, "rehearsal \(category) \(step)")
    let first = bytes[1..<9].reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % UInt64(nominees.count)
    let winner = nominees[Int(first)]
    let others = nominees.filter { $0.id != winner.id }
    guard bytes[0] < 32, !others.isEmpty else { return [winner] }
    let second = bytes[9..<17].reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % UInt64(others.count)
    return [winner, others[Int(second)]]
  }

  public func hold(_ isHeld: Bool, by actor: String) async throws {
    try await turn { state in
      try Self.check(state.night)
      guard state.night.isHeld != isHeld else { return [] }
      return [office.event(.showHeld, by: actor, ["held": .bool(isHeld)])]
    }
  }

  /// Back to the cue before, where the present one was called too soon.
  /// - Throws: `DeskError.badInput` where its envelope is open or asked for: what is said is said.
  public func back(by actor: String) async throws {
    try await turn { state in
      let night = state.night
      try Self.check(night)
      guard let current = night.current, let index = night.index(of: current.id), index > 0 else {
        throw DeskError.badInput(say("there is no cue before this one"))
      }
      if state.audienceVote != nil {
        throw DeskError.badInput(say("the audience has voted at this cue; it cannot be taken back"))
      }
      if let category = current.category, night.reveals[category] != nil || night.asked != nil {
        throw DeskError.badInput(say("the envelope of this cue is open; it cannot be taken back"))
      }
      return [
        office.event(.cueCalled, by: actor, ["cue": .string(night.cues[index - 1].id)])
      ]
    }
  }

  // MARK: Handing over

  /// Reads the code of an envelope that is about to be handed over. What was read is in the journal, right or
  /// not; it takes the confirmations of one read before away.
  /// - Returns: whether it is the envelope of the present cue.
  public func read(_ typed: String, by actor: String) async throws -> Bool {
    let code = AccessCode(typed: typed)?.text
    try await turn { state in
      let night = state.night
      try Self.check(night)
      guard let cue = night.current, cue.category != nil else {
        throw DeskError.badInput(say("no envelope belongs to this cue"))
      }
      return [
        office.event(
          .envelopeShown, by: actor,
          [
            "code": .string(code ?? ""), "cue": .string(cue.id),
            "right": .bool(night.isRight(code)),
          ])
      ]
    }
    return try await office.state().night.handover.isRight ?? false
  }

  /// Sets whether the presenter confirms under another sign-in than the stage manager, on a screen of their own.
  /// - Throws: `DeskError.badInput` while something runs: nobody does without the second person at a cue.
  public func set(presenterApart isApart: Bool, by actor: String) async throws {
    try await turn { state in
      guard state.night.mode == nil else {
        throw DeskError.badInput(say("a show or rehearsal is running; end it first"))
      }
      guard state.night.isPresenterApart != isApart else { return [] }
      return [office.event(.handoverSet, by: actor, ["apart": .bool(isApart)])]
    }
  }

  /// Confirms that the envelope handed over is that of the present cue.
  /// - Throws: `DeskError.badInput` where labels were printed and the right one was not read, or where one sign-in
  ///   may not confirm for both.
  public func confirm(_ confirmer: Confirmer, by actor: String) async throws {
    try await turn { state in
      let night = state.night
      try Self.check(night)
      guard let category = night.current?.category, night.reveals[category] == nil else {
        throw DeskError.badInput(say("no envelope belongs to this cue"))
      }
      if night.handover.isRight == false {
        throw DeskError.badInput(say("the last envelope read was a wrong one; read the right one"))
      }
      if !night.labels.isEmpty, night.handover.isRight == nil {
        throw DeskError.badInput(say("read the code on the envelope first"))
      }
      let handover = night.handover
      let other = confirmer == .presenter ? handover.stageManager : handover.presenter
      if night.isPresenterApart, other == actor {
        throw DeskError.badInput(
          say("\(actor) has confirmed already; somebody else confirms beside them"))
      }
      return [
        office.event(
          .handoverConfirmed, by: actor,
          ["by": .string(confirmer.rawValue), "cue": .string(night.current?.id ?? "")])
      ]
    }
  }

  // MARK: Moving a cue while live

  /// Asks to put a cue before another one that is still to come.
  /// - Parameter before: nil for the end.
  public func askMove(_ cue: String, before: String?, by actor: String) async throws {
    try await turn { state in
      try Self.check(state.night)
      let move = NightState.Move(cue: cue, before: before, by: actor)
      guard state.night.moving(move) != nil else {
        throw DeskError.badInput(say("only cues that are still to come can be moved"))
      }
      return [office.event(.cueMoveAsked, by: actor, move.details)]
    }
  }

  /// Does what was asked; somebody else than who asked.
  public func confirmMove(by actor: String) async throws {
    try await turn { state in
      guard let move = state.night.moveAsked else {
        throw DeskError.badInput(say("no move waits"))
      }
      guard move.by != actor else {
        throw DeskError.badInput(say("somebody else than who asked must confirm the move"))
      }
      guard state.night.moving(move) != nil else {
        throw DeskError.badInput(say("only cues that are still to come can be moved"))
      }
      return [office.event(.cueMoved, by: "\(move.by) and \(actor)", move.details)]
    }
  }

  /// Takes the last move back, or one that was asked for.
  public func undoMove(by actor: String) async throws {
    try await turn { state in
      guard state.night.moveAsked != nil || state.night.orderBeforeMove != nil else {
        throw DeskError.badInput(say("there is no move to undo"))
      }
      // One that only waits is dropped; the order stays.
      let isWaiting = state.night.moveAsked != nil
      return [
        office.event(.cueMoved, by: actor, isWaiting ? ["dropped": true] : ["undo": true])
      ]
    }
  }

  private static func check(_ night: NightState) throws {
    guard night.mode != nil else { throw DeskError.badInput(say("no show runs")) }
  }

  private static func checkDrill(_ night: NightState) throws {
    if night.drill != nil {
      throw DeskError.badInput(say("a drill runs; announce the right winner first"))
    }
  }

  /// One after another, each on the state that the one before left.
  private func turn(
    _ body: @Sendable (SeasonState) async throws -> [EventDraft]
  ) async throws {
    try await office.nightTurns.take {
      let events = try await body(try await office.state())
      if !events.isEmpty { try await office.store.append(events, to: office.id) }
    }
  }
}
