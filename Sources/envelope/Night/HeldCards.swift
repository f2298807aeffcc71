import Awards
import Ballots
import Foundation
import Records
import Sealing

/// The site's file of cards, opened on a keyholder's own machine.
struct HeldCards {
  let file: CardsFile
  private let night: PrivateKey

  /// - Throws: `Failure` for another file; `DeskError.missingKey` without the night key.
  init(_ path: String, _ keyholder: KeyholderOptions) throws {
    guard let json = try? JSONValue(parsing: Data(try Files.read(path))),
      let file = CardsFile(json)
    else {
      throw Failure.data("\(path): is no file of cards; take it from the site's page once more")
    }
    self.file = file
    guard let night = try keyholder.open().keys[KeyDesk.night] else {
      throw DeskError.missingKey(KeyDesk.night)
    }
    self.night = night
  }

  /// The card in an envelope.
  /// - Throws: `DeskError.wrongEnvelope` where it is not what was committed to.
  func card(of item: CardsFile.Item) throws -> Card {
    guard
      let opened = try OpenedCard(
        item.sealedCard, key: key(of: item), commitment: item.commitment, context: context(item))
    else { throw DeskError.wrongEnvelope(item.name) }
    return opened.card
  }

  /// The cards to print of a category whose nominees ballots alone name; nil where the site prints them.
  func printed(of item: CardsFile.Item) throws -> [PrintedCard]? {
    guard let sealed = item.sealedPrint else { return nil }
    return try PrintedCard.open(sealed, with: key(of: item))
  }

  /// The numbers of the printed cards, by nominee.
  func numbers(of item: CardsFile.Item) throws -> [String: String] {
    let numbers = try printed(of: item)?.map { ($0.number, $0.nominee) } ?? item.cards
    return Dictionary(
      numbers.compactMap { number, nominee in nominee.map { ($0, number) } },
      uniquingKeysWith: { first, _ in first })
  }

  private func key(of item: CardsFile.Item) throws -> CardKey {
    try CardKey(unwrapping: item.wrappedKey, with: night, context: context(item))
  }

  private func context(_ item: CardsFile.Item) -> CardContext {
    CardContext(body: file.body, season: file.season, category: item.category)
  }
}
