import Mustache
import Texts

/// The story as a page of its own: no script, nothing to load, dark when the reader's screen is.
public struct StoryPage {
  /// Where a reader may go on.
  public struct Link: Sendable, Hashable {
    public var path: String
    public var name: String

    public init(path: String, name: String) {
      self.path = path
      self.name = name
    }
  }

  private let story: Story
  private let links: [Link]
  private let head: String

  /// - Parameter head: what machines read, as HTML.
  public init(_ story: Story, links: [Link] = [], head: String = "") {
    self.story = story
    self.links = links
    self.head = head
  }

  /// - Throws: an error of the template engine; a test reads the template.
  public func html() throws -> String {
    try MustacheTemplate(string: Self.template).render(Page(story, links, head))
  }

  private struct Page {
    let kicker: String
    let headlineText: String
    let headline: [Piece]
    let standfirst: [Piece]
    let disclosure: String?
    let opening: [Paragraph]
    let rest: [Paragraph]
    let quotation: Quotation?
    let winners: [Row]
    let method: [Piece]
    let hasWinners: Bool
    let picture: Picture?
    let style = StoryPage.style
    let language = Language.current.code
    let simulatedWord = say("Simulated.")
    let winnersHeading = say("The winners")
    let methodHeading = say("How this was found")

    let links: [Link]
    let hasLinks: Bool
    let head: String

    init(_ story: Story, _ links: [Link], _ head: String) {
      self.links = links
      hasLinks = !links.isEmpty
      self.head = head
      kicker = story.kicker
      headlineText = story.headline.plain
      headline = StoryPage.pieces(story.headline)
      standfirst = StoryPage.pieces(story.standfirst)
      disclosure = story.disclosure
      let paragraphs = story.paragraphs.map { Paragraph(pieces: StoryPage.pieces($0)) }
      opening = Array(paragraphs.prefix(2))
      rest = Array(paragraphs.dropFirst(2))
      quotation = story.pullQuotation.map {
        Quotation(words: Language.current.quoted($0.words), speaker: $0.speaker)
      }
      winners = story.winners.map { item in
        Row(
          category: item.category, isAwarded: item.isAwarded,
          winners: item.winners.map { Paragraph(pieces: StoryPage.pieces($0)) },
          notes: item.notes.isEmpty
            ? nil : item.notes.map(\.plain).joined(separator: "; "))
      }
      method = StoryPage.pieces(story.method)
      hasWinners = !winners.isEmpty
      picture = story.picture.map { Picture(path: $0.path, alt: $0.alt, credit: $0.credit) }
    }
  }

  private struct Piece {
    let text: String?
    let title: String?
  }

  private struct Paragraph { let pieces: [Piece] }
  private struct Quotation {
    let words: String
    let speaker: String
  }

  private struct Picture {
    let path: String
    let alt: String
    let credit: String
  }

  private struct Row {
    let category: String
    let isAwarded: Bool
    let winners: [Paragraph]
    let notes: String?
  }

  private static func pieces(_ prose: Prose) -> [Piece] {
    prose.spans.map { span in
      switch span {
      case .text(let text): Piece(text: typographic(text), title: nil)
      case .title(let title): Piece(text: nil, title: typographic(title))
      }
    }
  }

  /// Apostrophes as a page sets them.
  private static func typographic(_ text: String) -> String { text.replacing("'", with: "’") }
}
