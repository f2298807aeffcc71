public import Ballots

/// What the desk wrote in the live blog of a night, as it stands now, with what it said before.
public struct BlogPost: Sendable, Hashable {
  /// The number of the event that first had it.
  public var number: Int
  public var text: String
  /// When it was first posted.
  public var at: String
  public var by: String
  /// When it got its present text; nil where it never changed.
  public var corrected: String?
  /// Why it was corrected, the latest last, with the text that stood before.
  public var earlier: [Earlier]

  public struct Earlier: Sendable, Hashable {
    public var text: String
    public var reason: String
  }

  public static func details(_ text: String, corrects number: Int? = nil) -> [String: JSONValue] {
    var object: [String: JSONValue] = ["text": .string(text)]
    object["corrects"] = number.map(JSONValue.integer)
    return object
  }

  /// All of a journal, in the order in which they were first posted. O(journal × posts).
  public static func all(in journal: [JournalEvent]) -> [BlogPost] {
    var posts: [BlogPost] = []
    for event in journal where event.kind == .blogPosted {
      guard let text = event.details["text"]?.string else { continue }
      guard let number = event.details["corrects"]?.integer else {
        posts.append(
          BlogPost(
            number: event.number, text: text, at: event.at, by: event.actor, corrected: nil,
            earlier: []))
        continue
      }
      guard let index = posts.firstIndex(where: { $0.number == number }) else { continue }
      posts[index].earlier.append(Earlier(text: posts[index].text, reason: event.reason ?? ""))
      posts[index].text = text
      posts[index].corrected = event.at
    }
    return posts
  }
}
