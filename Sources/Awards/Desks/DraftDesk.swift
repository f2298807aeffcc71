import Records
import Sealing
import Seasons

/// What a member has filled in so far, by category: choices by id, best first, or that they do not
/// vote there.
public struct Draft: Sendable, Hashable {
  public var choices: [String: [String]]
  public var abstained: Set<String>

  public init(choices: [String: [String]] = [:], abstained: Set<String> = []) {
    self.choices = choices
    self.abstained = abstained
  }

  public var isEmpty: Bool { choices.allSatisfy(\.value.isEmpty) && abstained.isEmpty }
}

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

  private static let untouched: UInt16 = 0xFFFE
  private static let none: UInt16 = 0xFFFF

  private static func bytes(_ draft: Draft, _ round: RoundState) -> [UInt8] {
    round.categories.flatMap { category in
      var words = [UInt16](repeating: none, count: category.candidates.count + 1)
      let numbers = (draft.choices[category.id] ?? []).compactMap { id in
        category.candidates.firstIndex { $0.id == id }
      }
      words[0] =
        draft.abstained.contains(category.id)
        ? none : numbers.isEmpty ? untouched : UInt16(clamping: numbers.count)
      for (place, number) in numbers.prefix(category.candidates.count).enumerated() {
        words[place + 1] = UInt16(clamping: number)
      }
      return words.flatMap { Bytes.bigEndian($0) }
    }
  }

  private static func draft(_ bytes: [UInt8], _ round: RoundState) -> Draft? {
    let words = stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
    guard words.count == round.categories.reduce(0, { $0 + $1.candidates.count + 1 }) else {
      return nil
    }
    var draft = Draft()
    var rest = words[...]
    for category in round.categories {
      let own = Array(rest.prefix(category.candidates.count + 1))
      rest = rest.dropFirst(own.count)
      if own[0] == none { draft.abstained.insert(category.id) }
      if own[0] == none || own[0] == untouched { continue }
      draft.choices[category.id] = own.dropFirst().prefix(Int(own[0])).compactMap {
        category.candidates.indices.contains(Int($0)) ? category.candidates[Int($0)].id : nil
      }
    }
    return draft
  }
}
