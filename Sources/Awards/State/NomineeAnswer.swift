import Ballots
public import Records

/// What a nominee answered by their private link, before the announcement.
public struct NomineeAnswer: Sendable, Hashable {
  public enum Attends: String, Sendable, CaseIterable { case yes, no, undecided }

  public var accepts: Bool
  /// The text that they signed: how title, names and credit will stand everywhere.
  public var text: String
  /// Who signed.
  public var signer: String
  /// What they would have corrected in it.
  public var changes: [Correction]
  public var attends: Attends
  public var note: String

  public init(
    accepts: Bool, text: String, signer: String, changes: [Correction] = [],
    attends: Attends = .undecided, note: String = ""
  ) {
    self.accepts = accepts
    self.text = text
    self.signer = signer
    self.changes = changes
    self.attends = attends
    self.note = note
  }

  var details: [String: JSONValue] {
    [
      "accepts": .bool(accepts), "text": .string(text), "signer": .string(signer),
      "changes": .array(changes.map { .object($0.details) }),
      "attends": .string(attends.rawValue), "note": .string(note),
    ]
  }

  init?(_ event: JournalEvent) {
    guard let accepts = event.details["accepts"]?.bool, let text = event.details["text"]?.string,
      let signer = event.details["signer"]?.string
    else { return nil }
    self.init(
      accepts: accepts, text: text, signer: signer,
      changes: event.details["changes"]?.array?.compactMap { $0.object.flatMap(Correction.init) }
        ?? [],
      attends: event.details["attends"]?.string.flatMap(Attends.init) ?? .undecided,
      note: event.details["note"]?.string ?? "")
  }
}
