public import Awards
public import Foundation
public import Paper
import Seasons
import Texts

/// Winner's cards to print, a sheet each: names large, with how to say them, category at the foot.
public struct CardsDocument: Sendable {
  private let season: String
  private let paper: PaperSize
  private let footer: String?
  private let made: Date

  /// - Parameters:
  ///   - season: its name, for the file's title.
  ///   - footer: stands on every sheet.
  public init(season: String, paper: PaperSize, footer: String? = nil, made: Date) {
    self.season = season
    self.paper = paper
    self.footer = footer
    self.made = made
  }

  /// - Parameter categories: by name, in the order of the night.
  public func document(
    _ categories: [(name: String, cards: [PrintedCard])]
  ) -> PrintedDocument {
    PrintedDocument(
      title: say("\(season): cards"), paper: paper, margin: paper == .a5 ? 40 : 72, footer: footer,
      made: Timestamp.text(made),
      blocks: categories.flatMap { category in
        category.cards.flatMap { sheet($0, of: category.name) }
      })
  }

  private func sheet(_ card: PrintedCard, of category: String) -> [PrintedBlock] {
    let scale = paper == .a5 ? 1.0 : 1.3
    // A line holds about 16 letters of 34 points on A5.
    let size = card.lead.count <= 28 ? 34.0 : card.lead.count <= 60 ? 26 : 19
    var blocks: [PrintedBlock] = [
      .space(96 * scale), .line(card.lead, size: size * scale, alignment: .centre, isBold: true),
      .space(14 * scale),
    ]
    for line in card.rest {
      blocks += [
        .line(line, size: (line.count > 90 ? 12 : 16) * scale, alignment: .centre), .space(6),
      ]
    }
    if !card.said.isEmpty { blocks.append(.space(16 * scale)) }
    for line in card.said {
      blocks.append(.line(line, size: 12 * scale, face: .sans, alignment: .centre, isQuiet: true))
    }
    let number = PrintedBlock.line(
      say("Card \(card.number)"), size: 9 * scale, face: .sans, alignment: .right, isQuiet: true)
    return blocks + [
      .fill, .rule, .space(8),
      .row([
        .init(0.7, [.line(category, size: 13 * scale, isBold: true)]), .init(0.3, [number]),
      ]), .pageBreak,
    ]
  }
}
