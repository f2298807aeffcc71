import ArgumentParser
import Awards
import Ballots
import Foundation
import Records
import Sealing
import Seasons

struct CardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cards", abstract: "Prints winner's cards and puts them into their envelopes.",
    subcommands: [Choose.self, CardsPrintCommand.self])

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
      let cards = try HeldCards(file, keyholder)
      var seen = try ShownEnvelopes(beside: keyholder.keys[0])
      let waiting = cards.file.items.filter { again || !seen.has($0.commitment) }
      guard !waiting.isEmpty else {
        throw Failure.data(
          "all \(cards.file.items.count) envelopes were shown before; --again shows them once more")
      }
      // All are opened before the first is shown: no night ends halfway for a damaged file.
      let opened = try waiting.map { (try cards.card(of: $0), try cards.numbers(of: $0)) }
      for (index, (item, (card, numbers))) in zip(waiting, opened).enumerated() {
        show(item, card, numbers, "\(index + 1) of \(waiting.count)")
        try seen.note(item.commitment)
        Terminal.complain(Terminal.dim("Enter for the next; nobody else looks on"))
        _ = readLine()
        if Terminal.isInteractive { print("\u{1B}[2J\u{1B}[3J\u{1B}[H", terminator: "") }
      }
      print("All \(waiting.count) envelopes are done. Lock the other cards up.")
    }

    private func show(
      _ item: CardsFile.Item, _ card: Card, _ numbers: [String: String], _ place: String
    ) {
      func line(_ winner: Card.Winner, _ what: String = "") {
        let people = winner.people.isEmpty ? "" : " – \(WordList.and(winner.people))"
        print(
          "  Card \(numbers[winner.nominee] ?? "?")\(what): "
            + Terminal.gold(Terminal.clean(winner.title)) + Terminal.clean(people))
      }
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
        for winner in card.winners { line(winner) }
      }
      for mention in card.mentions { line(mention, ", special mention") }
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
