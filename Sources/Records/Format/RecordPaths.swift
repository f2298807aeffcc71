/// Where things stand in a record.
public enum RecordPaths {
  public static let readme = "README.md"
  public static let season = "season.json"
  public static let facts = "facts.json"
  public static let journal = "journal.json"
  public static let leaves = "log/leaves"

  /// What every record has.
  static let always = [readme, season, facts, journal, leaves]

  public static func checkpoint(_ size: Int) -> String { "log/checkpoint-\(size)" }
  public static func count(_ round: String, _ category: String) -> String {
    "counts/\(round)/\(category).json"
  }
  public static func ballots(_ round: String, _ category: VotedCategory) -> String {
    "ballots/\(round)/\(category.id)."
      + (category.isHeldInVotes ? "votes" : category.encoding.highest == nil ? "blt" : "scores")
  }
  public static func readings(_ round: String, _ category: String) -> String {
    "readings/\(round)/\(category).json"
  }
  public static func openings(_ round: String, _ category: String) -> String {
    "openings/\(round)/\(category)"
  }
  public static func envelope(_ category: String) -> String { "envelopes/\(category).json" }

  /// Whether the format has such a file in a record of this kind.
  static func isKnown(_ path: String, _ kind: Manifest.Kind) -> Bool {
    if always.contains(path) { return true }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(""), !path.contains("\\") else { return false }
    switch (parts.first, parts.count) {
    case ("log", 2): return path.wholeMatch(of: /log\/checkpoint-(0|[1-9][0-9]*)/) != nil
    case ("envelopes", 2): return path.hasSuffix(".json")
    case ("counts", 3), ("readings", 3): return path.hasSuffix(".json")
    case ("ballots", 3): return [".blt", ".scores", ".votes"].contains(where: path.hasSuffix)
    case ("openings", 3): return kind == .auditor
    default: return false
    }
  }
}
