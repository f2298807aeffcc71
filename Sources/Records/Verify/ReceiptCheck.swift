import Ballots
public import Sealing

/// A receipt held against a record: is this ballot in the log that was counted, and is it the one
/// that counts.
public struct ReceiptCheck: Sendable {
  /// What was found, a sentence each.
  public private(set) var lines: [String] = []
  public private(set) var findings: [String] = []
  private let signerIsChecked: Bool

  public var conclusion: String {
    if !findings.isEmpty { return "NOT confirmed" }
    return signerIsChecked ? "confirmed" : "confirmed; signer not checked"
  }

  public init(_ receipt: Receipt, in folder: RecordFolder, key: NoteKey?) {
    signerIsChecked = key != nil
    var verification = Verification()
    let record = ParsedRecord(folder, &verification)
    guard let facts = record.facts, let recordKey = key ?? (try? NoteKey(facts.key)) else {
      findings = ["the record cannot be read; run envelope verify on it"]
      return
    }
    if !receipt.checkpoint.note.isSigned(by: recordKey) {
      findings.append(
        "the receipt is not signed by the \(key == nil ? "record's key" : "key given")")
    }
    if receipt.checkpoint.origin != facts.origin {
      findings.append("the receipt is of another log, \(receipt.checkpoint.origin)")
    }
    if !receipt.isIncluded {
      findings.append("the receipt's own proof does not lead to its checkpoint")
    }
    let tree = record.log.tree
    if receipt.checkpoint.size > tree.count
      || tree.root(at: receipt.checkpoint.size) != receipt.checkpoint.root
    {
      findings.append("the record's log does not continue the one that the receipt was given from")
    }
    for entry in receipt.entries { check(entry, record) }
  }

  private mutating func check(_ entry: Receipt.Entry, _ record: ParsedRecord) {
    guard case .ballot(let round, let category, let slot, _, _) = entry.leaf else {
      return findings.append("leaf \(entry.index) is not a ballot's")
    }
    let what = "\(category) (\(round))".visible
    guard record.log.leaves.indices.contains(entry.index),
      record.log.leaves[entry.index] == entry.leaf
    else { return findings.append("\(what): your ballot is not in the record's log") }
    let last = record.log.leaves.lastIndex { leaf in
      if case .ballot(round, category, slot, _, _) = leaf { true } else { false }
    }
    let takenOut = record.journal.last { event in
      [.ballotsSetAside, .leavesDisowned].contains(event.kind)
        && event.details["round"]?.string == round
        && event.slotsTakenOut.contains { $0 == (category, slot.bytes.base64) }
    }
    if let takenOut {
      return lines.append(
        takenOut.kind == .ballotsSetAside
          ? "\(what): your ballot is in the log and was set aside; the record's journal says why."
          : "\(what): your ballot is in the log twice by a fault of the site; the other one counts. The "
            + "record's journal says so in event \(takenOut.number).")
    }
    lines.append(
      last == entry.index
        ? "\(what): your ballot is in the log, and it is the one that counts."
        : "\(what): your ballot is in the log; one cast later took its place.")
  }
}
