import ArgumentParser
import Awards
import Ballots
import Foundation
import Records
import Sealing
import Seasons

struct CardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cards", abstract: "Puts winner's cards into their envelopes.",
    subcommands: [Choose.self])

  struct Choose: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "choose",
      abstract: "Shows a keyholder, once, which card goes into which envelope.",
      discussion: """
        Takes the file that the site gives keyholders (Cards and labels) and opens it here with the night \
        key; nothing leaves this machine. One envelope after another is shown, and the screen is cleared \
        in between. Beside the key file stands afterwards which envelopes were shown; they are shown \
        again only with --again.
        """)

    @Argument(help: "The file from the site, as academy-97.cards.json.")
    var file: String

    @OptionGroup var keyholder: KeyholderOptions

    @Flag(help: "Shows envelopes again that were shown before.")
    var again = false

    func run() throws {
      let bytes = try Files.read(file)
      guard let json = try? JSONValue(parsing: Data(bytes)), let cards = CardsFile(json) else {
        throw Failure.data("\(file): is no file of cards; take it from the site's page once more")
      }
      let (_, keys) = try keyholder.open()
      guard let night = keys[KeyDesk.night] else { throw DeskError.missingKey(KeyDesk.night) }
      var seen = try ShownEnvelopes(beside: keyholder.keys)
      let waiting = cards.items.filter { again || !seen.has($0.commitment) }
      guard !waiting.isEmpty else {
        throw Failure.data(
          "all \(cards.items.count) envelopes were shown before; --again shows them once more")
      }
      // All are opened before the first is shown: no night ends halfway for a damaged file.
      let opened = try waiting.map { try open($0, of: cards, with: night) }
      for (index, (item, card)) in zip(waiting, opened).enumerated() {
        show(item, card, "\(index + 1) of \(waiting.count)")
        try seen.note(item.commitment)
        Terminal.complain(Terminal.dim("Enter for the next; nobody else looks on"))
        _ = readLine()
        if Terminal.isInteractive { print("\u{1B}[2J\u{1B}[3J\u{1B}[H", terminator: "") }
      }
      print("All \(waiting.count) envelopes are done. Lock the other cards up.")
    }

    private func open(
      _ item: CardsFile.Item, of cards: CardsFile, with night: PrivateKey
    ) throws -> Card {
      let context = CardContext(
        body: cards.body, season: cards.season, category: item.category)
      let key = try CardKey(unwrapping: item.wrappedKey, with: night, context: context)
      guard
        let opened = try OpenedCard(
          item.sealedCard, key: key, commitment: item.commitment, context: context)
      else { throw DeskError.wrongEnvelope(item.name) }
      return opened.card
    }

    private func show(_ item: CardsFile.Item, _ card: Card, _ place: String) {
      print(
        Terminal.bold(Terminal.column(Terminal.clean(item.name), 68))
          + Terminal.dim(Terminal.right(place, 12)))
      let labels = item.labels.map { Terminal.clean($0) }
      print(
        labels.isEmpty ? "  Into its envelope:" : "  Into \(labels.joined(separator: " and ")):")
      switch card.ending {
      case .noAward: print("  Card \(CardsFile.noAward): " + Terminal.gold("No Award"))
      case .notAwarded:
        print("  Card \(CardsFile.notGiven): " + Terminal.gold("This award is not given"))
      case .won, .shared:
        if card.winners.count > 1 { print("  Card \(CardsFile.tie): It's a tie") }
        for winner in card.winners {
          let number = item.cards.first { $0.nominee == winner.nominee }?.number ?? "?"
          let people = winner.people.isEmpty ? "" : " – \(WordList.and(winner.people))"
          print(
            "  Card \(number): "
              + Terminal.gold(Terminal.clean(winner.title)) + Terminal.clean(people))
        }
      }
    }
  }
}

/// Which envelopes were shown, in a file beside the keyholder's: commitments, which tell nothing.
private struct ShownEnvelopes {
  private let path: String
  private var lines: [String]

  init(beside keys: String) throws {
    path = keys + ".shown"
    lines =
      FileManager.default.fileExists(atPath: path)
      ? String(decoding: try Files.read(path), as: UTF8.self).split(separator: "\n").map(
        String.init)
      : []
  }

  func has(_ commitment: Digest) -> Bool { lines.contains(commitment.base64) }

  mutating func note(_ commitment: Digest) throws {
    guard !has(commitment) else { return }
    lines.append(commitment.base64)
    try Files.write(lines.joined(separator: "\n") + "\n", to: path)
  }
}
