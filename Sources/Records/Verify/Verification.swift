/// What a check of a record came to.
public struct Verification: Sendable {
  /// Something wrong with one file.
  public struct Finding: Sendable, Hashable, Comparable, CustomStringConvertible {
    public var path: String
    public var message: String

    public var description: String { "\(path): \(message)" }

    public static func < (a: Finding, b: Finding) -> Bool {
      (a.path, a.message) < (b.path, b.message)
    }
  }

  public internal(set) var findings: [Finding] = []
  /// Sentences on what was checked.
  public internal(set) var checked: [String] = []
  /// Sentences on what this record does not let one check.
  public internal(set) var notChecked: [String] = []
  /// The key that the record names.
  public internal(set) var key: String?
  /// Whether the key was compared with one announced elsewhere.
  public internal(set) var signerIsChecked = false

  public var isSound: Bool { findings.isEmpty }

  /// The last line of a report.
  public var conclusion: String {
    if !isSound {
      return "NOT verified: \(findings.count) finding\(findings.count == 1 ? "" : "s")"
    }
    return signerIsChecked
      ? "verified: consistent, and signed by the key given"
      : "consistent; signer not checked, key \(key ?? "unknown")"
  }

  mutating func find(_ path: String, _ message: String) {
    let finding = Finding(path: path, message: message)
    if !findings.contains(finding) { findings.append(finding) }
  }
}
