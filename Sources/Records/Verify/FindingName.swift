/// What is wrong, by a name that does not change: the second verifier, `verify/verify.py`, gives the same
/// (`docs/record-journal.md`, "Findings by name").
public enum FindingName: String, Sendable, CaseIterable {
  case fileMissing = "file-missing"
  case fileUnlisted = "file-unlisted"
  case fileChanged = "file-changed"
  case fileUnknown = "file-unknown"
  case fileUnreadable = "file-unreadable"
  case malformed
  case notCanonical = "not-canonical"
  case signature
  case keyName = "key-name"
  case identity
  case checkpoint
  case logEnd = "log-end"
  case earlierCheckpoint = "earlier-checkpoint"
  case eventOrder = "event-order"
  case eventShape = "event-shape"
  case eventPrivate = "event-private"
  case eventLeaf = "event-leaf"
  case eventReason = "event-reason"
  case eventState = "event-state"
  case earlyBallot = "early-ballot"
  case lateBallot = "late-ballot"
  case ballotNowhere = "ballot-nowhere"
  case slots
  case slotTwice = "slot-twice"
  case commitmentTwice = "commitment-twice"
  case takenOut = "taken-out"
  case season
  case facts
  case readme
  case leftOut = "left-out"
  case count
  case countFacts = "count-facts"
  case ballots
  case readings
  case openings
  case commitment
  case envelopeOrder = "envelope-order"
  case voided
  case card
  case cardNames = "card-names"
  case cardCount = "card-count"
  case cardEvent = "card-event"
  case nominees
  case announcement
}
