import Ballots
public import Foundation
public import Records
public import Seasons

/// Where the night stands, folded from the journal: the order, the labels, and what the show that runs has
/// done so far. A rehearsal leaves nothing behind but its events.
public struct NightState: Sendable {
  public enum Mode: String, Sendable {
    case show
    /// With invented winners; no envelope opens.
    case rehearsal
  }

  /// How a category ended, in this show or rehearsal.
  public struct Reveal: Sendable, Hashable {
    public var category: String
    public var ending: Card.Ending
    /// Nominee ids, as the card has them.
    public var winners: [String]
    public var at: String
    /// The number of its event.
    public var number: Int
  }

  /// What is known of the envelope that is handed over at the present cue.
  public struct Handover: Sendable, Hashable {
    /// The label read last; nil where nothing was read, or no label of this night.
    public var label: NightLabel?
    /// Whether it is that of the present cue; nil where nothing was read.
    public var isRight: Bool?
    /// Who confirmed, by name, for the presenter and as stage manager.
    public var presenter: String?
    public var stageManager: String?

    public var isConfirmed: Bool { presenter != nil && stageManager != nil }
  }

  /// A cue put before another one while the show runs.
  public struct Move: Sendable, Hashable {
    public var cue: String
    /// Nil for the end.
    public var before: String?
    /// Whose wish it is, by name.
    public var by: String
  }

  /// Another winner was read than is on the card.
  public struct Drill: Sendable, Hashable {
    public var category: String
    /// A nominee's id, or a name that is none of theirs; empty where nobody was read.
    public var read: String
    /// Who puts it right.
    public var owner: String
    public var at: Date
    /// The number of its event: what is public stands as it was before.
    public var number: Int
  }

  /// When a cue was called.
  public struct Call: Sendable, Hashable {
    public var cue: String
    public var at: Date
  }

  /// The order as it is now.
  public private(set) var cues: [Cue]
  public private(set) var isLocked = false
  public private(set) var labels: [NightLabel] = []
  /// Nil while nothing runs.
  public private(set) var mode: Mode?
  /// When the show or rehearsal began.
  public private(set) var started: Date?
  /// The cues called, in order; one that was called again stands there again.
  public private(set) var calls: [Call] = []
  public private(set) var isHeld = false
  public private(set) var handover = Handover()
  /// Whether the presenter confirms under another sign-in than the stage manager.
  public private(set) var isPresenterApart = false
  /// The category whose envelope GO asked for, until it is open.
  public private(set) var asked: String?
  /// Of this show or rehearsal, by category. Envelopes that were opened before a show count as open in it.
  public private(set) var reveals: [String: Reveal] = [:]
  /// How many winners of the present cue were announced.
  public private(set) var announced = 0
  /// The winners whose names were heard on stage and are on the card, by category.
  public private(set) var heard: [String: Set<String>] = [:]
  /// What waits for the stage manager's word.
  public private(set) var moveAsked: Move?
  /// The order before the last move, until the cue that moved is called.
  public private(set) var orderBeforeMove: [Cue]?
  /// While it lasts, nothing that is public changes.
  public private(set) var drill: Drill?
  /// The categories that a keyholder counts and seals again, with the reason why.
  public private(set) var reseals: [String: String] = [:]
  /// Whether a show was run to its end.
  public private(set) var isOver = false
  /// The number of the last event that moved the show; GO says at which it was pressed.
  public private(set) var step = 0

  private var opened: [String: Reveal] = [:]
  private let season: Season

  public init(_ season: Season, _ journal: [JournalEvent]) {
    self.season = season
    cues = season.orderOfTheNight
    for event in journal { apply(event) }
    // Corrections of the season file may have come since the order was moved.
    if mode == nil { cues = season.orderOfTheNight }
  }

  public func index(of cue: String) -> Int? { cues.firstIndex { $0.id == cue } }

  /// The present cue; nil before the first.
  public var current: Cue? { calls.last.flatMap { call in cues.first { $0.id == call.cue } } }

  /// The next cue that is still to come; nil at the end.
  public var next: Cue? {
    let done = current.flatMap { index(of: $0.id) } ?? -1
    // What was announced from paper meanwhile is not called again.
    return cues.dropFirst(done + 1).first { cue in
      cue.category.map { reveals[$0] == nil } ?? true
    }
  }

  /// The drill by which all that is public stands still; a rehearsal's stops nothing.
  public var freezing: Drill? { mode == .rehearsal ? nil : drill }

  /// Whether everybody may see how a category ended: not while a drill is about it, nor what came after.
  public func isPublic(_ reveal: Reveal) -> Bool {
    guard let drill else { return true }
    return reveal.category != drill.category && reveal.number < drill.number
  }

  /// Labels are no longer good when theirs or their twin's envelope is open.
  public func isVoid(_ label: NightLabel) -> Bool {
    mode == .rehearsal ? reveals[label.category] != nil : opened[label.category] != nil
  }

  /// Whether a code is on a good label of the present cue's envelope.
  func isRight(_ code: String?) -> Bool {
    guard let category = current?.category, let label = labels.first(where: { $0.code == code })
    else { return false }
    return label.category == category && !isVoid(label)
  }

  /// What makes a GO that was pressed before it one for something else.
  private static let moving: Set<JournalEvent.Kind> = [
    .showStarted, .showEnded, .cueCalled, .showHeld, .envelopeShown, .handoverConfirmed,
    .openingAsked, .envelopeOpened, .revealRehearsed, .winnerAnnounced, .cueMoved,
    .wrongWinnerRead, .drillEnded, .envelopeResealed, .roundOpened, .roundClosed,
  ]

  private mutating func apply(_ event: JournalEvent) {
    if Self.moving.contains(event.kind) { step = event.number }
    let details = event.details
    let at = Timestamp.parse(event.at)?.date
    switch event.kind {
    case .orderLocked: isLocked = details["locked"]?.bool ?? true
    case .nomineeWithdrawn:
      if details["recount"] != nil, let category = details["category"]?.string {
        reseals[category] = event.reason ?? ""
      }
    case .envelopeResealed: reseals[details["category"]?.string ?? ""] = nil
    case .labelsMade: labels = details["labels"]?.array?.compactMap(NightLabel.init) ?? []
    case .showStarted:
      mode = details["mode"]?.string.flatMap(Mode.init)
      started = at
      calls = []
      reveals = mode == .show ? opened : [:]
      heard = [:]
      cues = season.orderOfTheNight
      leaveCue()
      moveAsked = nil
      orderBeforeMove = nil
      isHeld = false
    case .showEnded:
      if mode == .show { isOver = true }
      // Nobody takes invented winners for real ones afterwards.
      if mode == .rehearsal {
        reveals = opened
        heard = [:]
      }
      mode = nil
      drill = nil
      leaveCue()
    case .cueCalled:
      guard let cue = details["cue"]?.string, let at else { return }
      leaveCue()
      calls.append(Call(cue: cue, at: at))
      isHeld = false
      if let category = current?.category { announced = reveals[category]?.winners.count ?? 0 }
      if orderBeforeMove != nil, cue == lastMoved { orderBeforeMove = nil }
    case .showHeld: isHeld = details["held"]?.bool ?? false
    case .envelopeShown:
      let label = labels.first { $0.code == details["code"]?.string }
      handover = Handover(label: label, isRight: details["right"]?.bool ?? false)
    case .handoverConfirmed:
      if details["by"]?.string == "presenter" { handover.presenter = event.actor }
      if details["by"]?.string == "stage-manager" { handover.stageManager = event.actor }
    case .handoverSet: isPresenterApart = details["apart"]?.bool ?? false
    case .cardRead:
      if let category = details["category"]?.string {
        heard[category, default: []].insert(details["read"]?.string ?? "")
      }
    case .openingAsked: asked = details["category"]?.string
    case .envelopeOpened:
      guard let reveal = Reveal(event) else { return }
      opened[reveal.category] = reveal
      if mode != .rehearsal { show(reveal) }
    case .revealRehearsed: if let reveal = Reveal(event), mode == .rehearsal { show(reveal) }
    case .winnerAnnounced: announced += 1
    case .cueMoveAsked: moveAsked = Move(details, by: event.actor)
    case .cueMoved: move(details, by: event.actor)
    case .wrongWinnerRead:
      guard let category = details["category"]?.string, let at else { return }
      drill = Drill(
        category: category, read: details["read"]?.string ?? "",
        owner: details["owner"]?.string ?? event.actor, at: at, number: event.number)
    case .drillEnded: drill = nil
    default: break
    }
  }

  private var lastMoved: String?

  private mutating func show(_ reveal: Reveal) {
    reveals[reveal.category] = reveal
    if asked == reveal.category { asked = nil }
    if current?.category == reveal.category { announced = min(1, reveal.winners.count) }
  }

  private mutating func leaveCue() {
    handover = Handover()
    asked = nil
    announced = 0
  }

  private mutating func move(_ details: [String: JSONValue], by actor: String) {
    moveAsked = nil
    if details["undo"]?.bool == true {
      if let orderBeforeMove { cues = orderBeforeMove }
      orderBeforeMove = nil
      return
    }
    guard let move = Move(details, by: actor), let moved = moving(move) else { return }
    orderBeforeMove = cues
    lastMoved = move.cue
    cues = moved
  }

  /// The order after a move.
  /// - Returns: nil where one of the two is not still to come.
  public func moving(_ move: Move) -> [Cue]? {
    let done = current.flatMap { index(of: $0.id) } ?? -1
    guard let from = index(of: move.cue), from > done, move.cue != move.before else { return nil }
    var cues = cues
    let cue = cues.remove(at: from)
    guard let before = move.before else { return cues + [cue] }
    guard let to = cues.firstIndex(where: { $0.id == before }), to > done else { return nil }
    cues.insert(cue, at: to)
    return cues
  }
}

extension NightState.Reveal {
  /// - Returns: nil for another event.
  init?(_ event: JournalEvent) {
    guard let category = event.details["category"]?.string,
      let ending = event.details["ending"]?.string.flatMap(Card.Ending.init)
    else { return nil }
    self.init(
      category: category, ending: ending,
      winners: event.details["winners"]?.array?.compactMap(\.string) ?? [], at: event.at,
      number: event.number)
  }
}

extension NightState.Move {
  /// - Returns: nil for details of another shape.
  init?(_ details: [String: JSONValue], by actor: String) {
    guard let cue = details["cue"]?.string else { return nil }
    self.init(cue: cue, before: details["before"]?.string, by: actor)
  }

  var details: [String: JSONValue] {
    var object: [String: JSONValue] = ["cue": .string(cue)]
    object["before"] = before.map(JSONValue.string)
    return object
  }
}

extension NightState {
  /// How long a cue was on, in seconds, over all its calls; nil where it is on or was not called.
  public func took(_ cue: String) -> Int? {
    var sum: Int?
    for (call, after) in zip(calls, calls.dropFirst()) where call.cue == cue {
      sum = (sum ?? 0) + Int(after.at.timeIntervalSince(call.at))
    }
    return current?.id == cue ? nil : sum
  }

  /// Seconds over the plan when the present cue was called, less than none where under; nil where nobody
  /// planned the cues before it.
  public var lateness: Int? {
    guard let current, let index = index(of: current.id), let first = calls.first,
      let last = calls.last
    else { return nil }
    let planned = cues[..<index].map(\.planned)
    guard !planned.isEmpty, !planned.contains(nil) else { return nil }
    return Int(last.at.timeIntervalSince(first.at)) - planned.compactMap { $0 }.reduce(0, +)
  }
}
