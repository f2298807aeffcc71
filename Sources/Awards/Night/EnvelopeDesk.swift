import Ballots
import Foundation
public import Records
import Sealing
import Seasons
import Texts

/// Envelopes of paper: the codes on their labels, and what a keyholder needs to put the right card into each. The
/// site itself never learns which that is.
public struct EnvelopeDesk: Sendable {
  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Makes the codes of all labels anew; those of before are good no more.
  /// - Parameter sets: 1, or 2 for twin sets.
  /// - Throws: `DeskError.badInput` while a show runs, or after it.
  public func makeLabels(sets: Int, by actor: String) async throws {
    guard (1...2).contains(sets) else {
      throw DeskError.badInput(say("there is one set of envelopes, or two"))
    }
    try await office.nightTurns.take {
      let state = try await office.state()
      guard state.night.mode == nil, state.night.reveals.isEmpty else {
        throw DeskError.badInput(say("codes cannot change any more: the show has begun"))
      }
      var codes: Set<String> = []
      var labels: [NightLabel] = []
      for set in ["A", "B"].prefix(sets) {
        for category in state.season.categories {
          let code = code(unlike: &codes, "\(set) \(category.id)")
          labels.append(NightLabel(category: category.id, set: set, code: code))
        }
      }
      try await office.store.append(
        office.event(
          .labelsMade, by: actor,
          ["sets": .integer(sets), "labels": .array(labels.map(\.json))]), to: office.id)
    }
  }

  /// The labels with new codes for one category.
  func replacing(_ category: String, in labels: [NightLabel]) -> [NightLabel] {
    var codes = Set(labels.map(\.code))
    return labels.map { label in
      guard label.category == category else { return label }
      return NightLabel(
        category: category, set: label.set, code: code(unlike: &codes, "\(label.set) \(category)"))
    }
  }

  /// A code unlike all that were given.
  private func code(unlike codes: inout Set<String>, _ what: String) -> String {
    var attempt = 0
    while true {
      let code = AccessCode(
        length: AccessCode.label, entropy: office.entropy,
        for: "label \(what) \(codes.count) \(attempt)"
      ).text
      attempt += 1
      if codes.insert(code).inserted { return code }
    }
  }

  /// What `envelope cards choose` reads: sealed cards and labels, all that the site has and no more. Who took it
  /// is in the journal and in the record, since with the night key it tells the winners.
  /// - Throws: `DeskError.badInput` where no envelope is sealed.
  public func cardsFile(by actor: String) async throws -> CardsFile {
    let state = try await office.state()
    let results = try await office.store.results(of: office.id)
    let items = state.season.categories.compactMap { category -> CardsFile.Item? in
      guard let result = results.first(where: { $0.category == category.id && $0.card != nil }),
        let card = result.card
      else { return nil }
      return CardsFile.Item(
        category: category.id, name: category.name.plain, commitment: card.commitment,
        sealedCard: card.sealed, wrappedKey: result.wrappedKey, sealedPrint: result.sealedPrint,
        labels: state.night.labels.filter { $0.category == category.id }.map {
          "\($0.set) \($0.grouped)"
        }, cards: PrintedCard.all(of: category, in: state.season).map { ($0.number, $0.nominee) })
    }
    guard !items.isEmpty else {
      throw DeskError.badInput(say("no envelope is sealed yet; count first"))
    }
    try await office.store.append(
      office.event(
        .cardsHanded, by: actor, ["categories": .array(items.map { .string($0.category) })]),
      to: office.id)
    return CardsFile(body: office.id.body, season: office.id.season, items: items)
  }
}
