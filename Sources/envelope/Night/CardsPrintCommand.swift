import ArgumentParser
import Awards
import Foundation
import Paper
import Records
import Web

struct CardsPrintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "Prints the cards of awards whose nominees ballots alone name.",
    discussion: """
      The site prints the cards of all nominees that it knows. Those that members wrote on their ballots it \
      cannot know before the night; they are in the file that it gives keyholders (Cards and labels), sealed, \
      and are opened here with the night key. There is a card for every name that was written, in the order \
      of the names, for No Award and for a tie, so that neither the printer nor the paper basket tells who won.
      """)

  @Argument(help: "The file from the site, as lamp-2026.cards.json.")
  var file: String

  @OptionGroup var keyholder: KeyholderOptions

  @Option(help: "a5, letter or a4 (default: a5).", transform: Self.paper)
  var paper = PaperSize.a5

  @Option(help: "The PDF to write.")
  var out = "cards.pdf"

  private static func paper(_ name: String) throws -> PaperSize {
    guard let paper = PaperSize(rawValue: name.lowercased()) else {
      throw ValidationError("there is paper of the sizes a5, letter and a4")
    }
    return paper
  }

  func run() async throws {
    let held = try HeldCards(file, keyholder)
    let named = try held.file.items.compactMap { item in
      try held.printed(of: item).map { (name: item.name, cards: $0) }
    }
    guard !named.isEmpty else {
      throw Failure.data(
        "\(file): no award here has nominees that ballots alone name; the site's page Cards and labels prints all"
      )
    }
    guard let printer = PrintProgram() else {
      throw Failure.machine(
        "envelope-print is missing; it stands beside this program, or on the PATH")
    }
    let document = CardsDocument(
      season: "\(held.file.body) \(held.file.season)", paper: paper, made: Date()
    ).document(named)
    let pdf: [UInt8]
    do {
      pdf = try await printer.pdf(document)
    } catch let error as PrintError { throw Failure.data("\(error)") }
    try Files.writePrivately(Data(pdf), to: URL(fileURLWithPath: out))
    for category in named {
      print("\(Terminal.clean(category.name)): \(category.cards.count) cards")
    }
    print(
      "\(out): print it in private and delete it. It has every name that was written, and no winner."
    )
  }
}
