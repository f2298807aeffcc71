public import Ballots

/// What a check of a record came to.
public struct Verification: Sendable {
  /// Something wrong with one file.
  public struct Finding: Sendable, Hashable, Comparable, CustomStringConvertible {
    public var name: FindingName
    public var path: String
    public var message: String

    /// For a terminal: texts of the record are in it as they can be shown.
    public var description: String { "\(path): \(message) [\(name.rawValue)]" }

    public static func < (a: Finding, b: Finding) -> Bool {
      (a.path, a.name.rawValue, a.message) < (b.path, b.name.rawValue, b.message)
    }
  }

  /// So many findings of one name on one file are told.
  static let mostAlike = 20

  public internal(set) var findings: [Finding] = []
  /// Sentences on what was checked.
  public private(set) var checked: [String] = []
  /// Sentences on what this record does not let one check.
  public private(set) var notChecked: [String] = []
  /// The key that the record names.
  public internal(set) var key: String?
  /// Whether the key was compared with one announced elsewhere.
  public internal(set) var signerIsChecked = false
  private var known: [String: Int] = [:]

  public var isSound: Bool { findings.isEmpty }

  /// The last line of a report.
  public var conclusion: String {
    if !isSound {
      return "NOT verified: \(findings.count) finding\(findings.count == 1 ? "" : "s")"
    }
    return signerIsChecked
      ? "verified: consistent, and signed by the key given"
      : "consistent; signer not checked, key \(key?.visible ?? "unknown")"
  }

  mutating func find(_ name: FindingName, _ path: String, _ message: String) {
    let kind = "\(name.rawValue) \(path)"
    known[kind, default: 0] += 1
    guard known[kind, default: 0] <= Self.mostAlike else { return }
    let finding = Finding(name: name, path: path.visible, message: message.visible)
    if !findings.contains(finding) { findings.append(finding) }
  }

  mutating func check(_ sentence: String) { checked.append(sentence.visible) }
  mutating func leave(_ sentence: String) { notChecked.append(sentence.visible) }

  /// For programs: findings with name, path and message, and the sentences on what was and was not checked.
  public var json: JSONValue {
    [
      "schema": "envelope.verification/1", "conclusion": .string(conclusion),
      "findings": .array(
        findings.map {
          [
            "name": .string($0.name.rawValue), "path": .string($0.path),
            "message": .string($0.message),
          ]
        }),
      "checked": .array(checked.map(JSONValue.string)),
      "notChecked": .array(notChecked.map(JSONValue.string)),
    ]
  }
}
