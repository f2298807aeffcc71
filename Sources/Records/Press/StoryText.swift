public import Ballots

/// The words of a story that an editor may change: headline, standfirst and body, with titles between asterisks and an
/// empty line between paragraphs. List, figures and disclosure stay the record's own.
public struct StoryText: Sendable, Hashable {
  public var headline: String
  public var standfirst: String
  public var body: String

  public init(headline: String, standfirst: String, body: String) {
    self.headline = headline
    self.standfirst = standfirst
    self.body = body
  }

  public var json: JSONValue {
    [
      "headline": .string(headline), "standfirst": .string(standfirst), "body": .string(body),
    ]
  }

  /// - Returns: nil for JSON of another shape.
  public init?(_ json: JSONValue) {
    guard let headline = json.string("headline"), let standfirst = json.string("standfirst"),
      let body = json.string("body")
    else { return nil }
    self.init(headline: headline, standfirst: standfirst, body: body)
  }
}
