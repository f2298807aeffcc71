public import Ballots
public import Sealing

/// A change of a season's state: who, when, what, and why.
public struct JournalEvent: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    case seasonCreated = "season-created"
    case membersImported = "members-imported"
    case roundOpened = "round-opened"
    case deadlineMoved = "deadline-moved"
    case nomineeWithdrawn = "nominee-withdrawn"
    case cast
    case roundClosed = "round-closed"
    case tieDecided = "tie-decided"
    case namesOpened = "names-opened"
    case namesRead = "names-read"
    case candidatePassedOver = "candidate-passed-over"
    case candidateRestored = "candidate-restored"
    case nomineesFound = "nominees-found"
    case nomineeAsked = "nominee-asked"
    case nomineeAnswered = "nominee-answered"
    case correctionAccepted = "correction-accepted"
    case nomineesAnnounced = "nominees-announced"
    case paperSent = "paper-sent"
    /// Another envelope was sent instead.
    case paperSpoiled = "paper-spoiled"
    case paperReturned = "paper-returned"
    case paperOpened = "paper-opened"
    case sheetBoxed = "sheet-boxed"
    case roomArranged = "room-arranged"
    case attendanceNoted = "attendance-noted"
    case proxyNamed = "proxy-named"
    case voteOpened = "vote-opened"
    /// Sealed to the round's key.
    case roomNoted = "room-noted"
    case entrySubmitted = "entry-submitted"
    case entryReturned = "entry-returned"
    case entryWithdrawn = "entry-withdrawn"
    case entryDecided = "entry-decided"
    case entryAppealed = "entry-appealed"
    case screenersAssigned = "screeners-assigned"
    case screenerRecused = "screener-recused"
    case shortlistMade = "shortlist-made"
    case resultSeen = "result-seen"
    case outcomeDecided = "outcome-decided"
    case envelopeSealed = "envelope-sealed"
    /// A category was counted again after a change, and another card sealed in place of the one before.
    case envelopeResealed = "envelope-resealed"
    case countReleased = "count-released"
    case envelopeOpened = "envelope-opened"
    case corrected
    case orderChanged = "order-changed"
    case orderLocked = "order-locked"
    /// Codes of the outside labels, new ones in place of all before.
    case labelsMade = "labels-made"
    /// What shows which card lies in which envelope was handed to a keyholder, sealed.
    case cardsHanded = "cards-handed"
    case showStarted = "show-started"
    case cueCalled = "cue-called"
    case showHeld = "show-held"
    /// An envelope's code was read backstage.
    case envelopeShown = "envelope-shown"
    case handoverConfirmed = "handover-confirmed"
    /// Whether the presenter confirms under another sign-in than the stage manager.
    case handoverSet = "handover-set"
    /// Who was read on stage, and is on the card.
    case cardRead = "card-read"
    case openingAsked = "opening-asked"
    /// An invented winner, in a rehearsal of the night.
    case revealRehearsed = "reveal-rehearsed"
    /// The next of several winners.
    case winnerAnnounced = "winner-announced"
    case cueMoveAsked = "cue-move-asked"
    case cueMoved = "cue-moved"
    case showEnded = "show-ended"
    /// Another winner was read than is on the card: all that is public stands still until it is put right.
    case wrongWinnerRead = "wrong-winner-read"
    case drillEnded = "drill-ended"
    /// What was announced while screens or site were away, as somebody wrote it down.
    case announcedFromPaper = "announced-from-paper"
    /// Who accepted an award, what was said, and when.
    case speechNoted = "speech-noted"
    /// An editor's words for a story, or the record's own again.
    case storyEdited = "story-edited"
    /// What the desk wrote of a nominee for the case that it wins.
    case nomineePrepared = "nominee-prepared"
    case houseStyleSet = "house-style-set"
    case publicationSet = "publication-set"
    case pictureKept = "picture-kept"
    case pictureTakenAway = "picture-taken-away"
    case blogPosted = "blog-posted"
    /// Until when protests are taken, and who decides them.
    case protestWindowSet = "protest-window-set"
    case protestMade = "protest-made"
    /// The category was counted again for a protest.
    case protestRecounted = "protest-recounted"
    case protestDecided = "protest-decided"
    /// Ballots in the log that no member's vote is behind any more, since a fault of the site put them there.
    case leavesDisowned = "leaves-disowned"
    /// The log went on from an earlier state than the one last signed: a copy was put back.
    case rollbackAccepted = "rollback-accepted"
    /// When appeals end, so that everybody knows beforehand.
    case appealsSet = "appeals-set"
    case linksErased = "links-erased"
    case keysMade = "keys-made"
    case seasonRevised = "season-revised"
    case staffChanged = "staff-changed"
    case signedOut = "signed-out"
    case mailTested = "mail-tested"
    case remindersSent = "reminders-sent"
    case actProposed = "act-proposed"
    case proposalDecided = "proposal-decided"
    case ballotsSetAside = "ballots-set-aside"
    case rulesTried = "rules-tried"
    case webhooksChanged = "webhooks-changed"
    case memberHelped = "member-helped"
    case caseOpened = "case-opened"
    case caseClosed = "case-closed"
    case registrationSet = "registration-set"
    case applicationDecided = "application-decided"

    /// What members and staff do about themselves, mails, what comes before an announcement, and how a show
    /// runs stay in the body's own journal.
    public var isPublic: Bool {
      switch self {
      case .cast, .signedOut, .mailTested, .remindersSent: false
      case .namesOpened, .namesRead, .nomineesFound, .nomineeAsked, .nomineeAnswered,
        .correctionAccepted, .entrySubmitted, .entryReturned, .entryWithdrawn, .entryAppealed,
        .screenersAssigned, .screenerRecused, .actProposed, .proposalDecided,
        .webhooksChanged, .rulesTried, .roomArranged, .attendanceNoted, .proxyNamed, .roomNoted,
        .paperSent, .paperSpoiled, .paperReturned, .paperOpened, .sheetBoxed, .registrationSet,
        .applicationDecided, .labelsMade, .showStarted, .cueCalled, .showHeld,
        .envelopeShown, .handoverConfirmed, .handoverSet, .openingAsked, .revealRehearsed,
        .winnerAnnounced,
        .cueMoveAsked, .cueMoved, .showEnded, .storyEdited, .nomineePrepared, .houseStyleSet,
        .publicationSet, .pictureKept, .pictureTakenAway:
        false
      default: !isAboutMember
      }
    }

    /// What concerns one member, who sees it too.
    public var isAboutMember: Bool {
      [.memberHelped, .caseOpened, .caseClosed].contains(self)
    }
  }

  /// From 1, without gaps in the body's own journal.
  public var number: Int
  /// ISO 8601 in UTC.
  public var at: String
  public var actor: String
  public var kind: Kind
  public var reason: String?
  public var details: [String: JSONValue]

  public init(
    number: Int, at: String, actor: String, kind: Kind, reason: String? = nil,
    details: [String: JSONValue] = [:]
  ) {
    self.number = number
    self.at = at
    self.actor = actor
    self.kind = kind
    self.reason = reason
    self.details = details
  }

  public var json: JSONValue {
    var object: [String: JSONValue] = [
      "number": .integer(number), "at": .string(at), "actor": .string(actor),
      "kind": .string(kind.rawValue),
    ]
    object["reason"] = reason.map(JSONValue.string)
    if !details.isEmpty { object["details"] = .object(details) }
    return .object(object)
  }

  /// - Returns: nil for JSON of another shape.
  public init?(_ json: JSONValue) {
    guard let number = json["number"]?.integer, let at = json.string("at"),
      let actor = json.string("actor"), let kind = json.string("kind").flatMap(Kind.init)
    else { return nil }
    self.init(
      number: number, at: at, actor: actor, kind: kind, reason: json.string("reason"),
      details: json["details"]?.object ?? [:])
  }
}

extension JournalEvent {
  /// Its leaf in the log.
  public var leaf: Leaf { .event(number: number, hash: Digest(hashing: Array(json.text.utf8))) }

  /// Whether it is for everybody: by its kind, and not of a rehearsal.
  public var isPublic: Bool { kind.isPublic && details["mode"]?.string != "rehearsal" }

  /// Of ballots set aside or disowned: each slot with its category. A member with several votes has as many slots, as a list.
  package var slotsTakenOut: [(category: String, slot: String)] {
    (details["slots"]?.object ?? [:]).flatMap { category, value in
      (value.array ?? [value]).compactMap { $0.string }.map { (category, $0) }
    }
  }
}
