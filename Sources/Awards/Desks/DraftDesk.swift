import Records
import Sealing
import Seasons

/// Drafts: kept for the member's own browser alone, never counted, erased at cast and close.
public struct DraftDesk: Sendable {
  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Keeps a draft; one that holds nothing takes away what was there.
  /// - Parameter key: from the member's own cookie.
  public func keep(
    _ draft: Draft, of member: String, in round: RoundState, key: [UInt8]
  ) async throws {
    guard let seal = seal(round.id, member, key) else { return }
    if draft.isEmpty { return try await erase(of: member, round: round.id) }
    try await office.store.keepDraft(
      try seal.seal(Self.bytes(draft, round), entropy: office.entropy), of: member,
      round: round.id, in: office.id)
  }

  /// Whether a member has filled something in, in any browser, and not cast it.
  public func isUncast(of member: String, in round: String) async throws -> Bool {
    try await office.store.draft(of: member, round: round, in: office.id) != nil
  }

  /// - Returns: nil where there is none, or it is another browser's.
  public func draft(
    of member: String, in round: RoundState, key: [UInt8]
  ) async throws -> Draft? {
    guard let seal = seal(round.id, member, key),
      let sealed = try await office.store.draft(of: member, round: round.id, in: office.id),
      let bytes = seal.open(sealed)
    else { return nil }
    return Self.draft(bytes, round)
  }

  public func erase(of member: String, round: String) async throws {
    try await office.store.eraseDraft(of: member, round: round, in: office.id)
  }

  private func seal(_ round: String, _ member: String, _ key: [UInt8]) -> DraftSeal? {
    DraftSeal(
      key: key, body: office.id.body, season: office.id.season, round: round, member: member)
  }

  // MARK: Of one length for everybody in a round

  /// The first word of a category; the second says whether the member declared what is asked.
  private enum Filled: UInt16 { case nothing, abstained, named, scored }
  private static let none: UInt16 = 0xFFFF

  private static func bytes(_ draft: Draft, _ round: RoundState) -> [UInt8] {
    round.categories.flatMap { category in
      var words = [UInt16](repeating: none, count: category.candidates.count)
      var filled = Filled.nothing
      if draft.abstained.contains(category.id) {
        filled = .abstained
      } else if let scores = draft.scores[category.id], !scores.isEmpty {
        filled = .scored
        for (index, candidate) in category.candidates.enumerated() {
          words[index] = scores[candidate.id].map { UInt16(clamping: $0) } ?? none
        }
      } else if let choices = draft.choices[category.id], !choices.isEmpty {
        filled = .named
        let numbers = choices.compactMap { id in
          category.candidates.firstIndex { $0.id == id }
        }
        for (place, number) in numbers.prefix(words.count).enumerated() {
          words[place] = UInt16(clamping: number)
        }
      }
      let isDeclared: UInt16 = draft.declared.contains(category.id) ? 1 : 0
      return ([filled.rawValue, isDeclared] + words).flatMap { Bytes.bigEndian($0) }
    }
  }

  private static func draft(_ bytes: [UInt8], _ round: RoundState) -> Draft? {
    let words = stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
    guard words.count == round.categories.reduce(0, { $0 + $1.candidates.count + 2 }) else {
      return nil
    }
    var draft = Draft()
    var rest = words[...]
    for category in round.categories {
      let head = Array(rest.prefix(2))
      let own = rest.dropFirst(2).prefix(category.candidates.count)
      rest = rest.dropFirst(2 + own.count)
      if head[1] == 1 { draft.declared.insert(category.id) }
      switch Filled(rawValue: head[0]) {
      case .abstained: draft.abstained.insert(category.id)
      case .named:
        draft.choices[category.id] = own.compactMap {
          category.candidates.indices.contains(Int($0)) ? category.candidates[Int($0)].id : nil
        }
      case .scored:
        for (candidate, word) in zip(category.candidates, own) where word != none {
          draft.scores[category.id, default: [:]][candidate.id] = Int(word)
        }
      case .nothing, nil: break
      }
    }
    return draft
  }
}
