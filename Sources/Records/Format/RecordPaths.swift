/// Where things stand in a record.
public enum RecordPaths {
  public static let readme = "README.md"
  public static let season = "season.json"
  public static let facts = "facts.json"
  public static let journal = "journal.json"
  public static let leaves = "log/leaves"
  public static let storyText = "story.md"
  public static let storyPage = "story.html"

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
}
