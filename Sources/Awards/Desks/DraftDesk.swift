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

  /// Whether a member has filled something in, in any browser, and not cast it. Never where what is saved
  /// counts.
  public func isUncast(of member: String, in round: String) async throws -> Bool {
    if try await office.state().season.savedCounts { return false }
    return try await office.store.draft(of: member, round: round, in: office.id) != nil
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
  private enum Filled: UInt16 { case nothing, abstained, filled }

  private static func bytes(_ draft: Draft, _ round: RoundState) -> [UInt8] {
    round.categories.flatMap { category -> [UInt8] in
      let encoding = category.encoding
      var content = [UInt8](repeating: 0, count: encoding.length)
      var filled = Filled.nothing
      if draft.abstained.contains(category.id) {
        filled = .abstained
      } else if draft.isFilled(category.id),
        // A draft that no ballot can be is not kept.
        let padded = try? encoding.encode(ballot(draft, category, encoding))
      {
        filled = .filled
        content = padded
      }
      let isDeclared: UInt16 = draft.declared.contains(category.id) ? 1 : 0
      return Bytes.bigEndian(filled.rawValue) + Bytes.bigEndian(isDeclared) + content
    }
  }

  private static func ballot(
    _ draft: Draft, _ category: VotedCategory, _ encoding: BallotEncoding
  ) -> FilledBallot {
    switch encoding.form {
    case .written: .written(draft.written[category.id] ?? [])
    case .scored: .scored(category.candidates.map { draft.scores[category.id]?[$0.id] })
    case .named:
      .named(
        (draft.choices[category.id] ?? []).compactMap { id in
          category.candidates.firstIndex { $0.id == id }
        })
    }
  }

  private static func draft(_ bytes: [UInt8], _ round: RoundState) -> Draft? {
    var draft = Draft()
    var rest = bytes[...]
    for category in round.categories {
      let encoding = category.encoding
      guard rest.count >= 4 + encoding.length else { return nil }
      let head = Array(rest.prefix(4))
      let padded = Array(rest.dropFirst(4).prefix(encoding.length))
      rest = rest.dropFirst(4 + encoding.length)
      if head[3] == 1 { draft.declared.insert(category.id) }
      switch Filled(rawValue: UInt16(head[1])) {
      case .abstained: draft.abstained.insert(category.id)
      case .filled:
        guard let ballot = try? encoding.decode(padded) else { return nil }
        fill(&draft, category, ballot)
      case .nothing, nil: break
      }
    }
    return rest.isEmpty ? draft : nil
  }

  private static func fill(
    _ draft: inout Draft, _ category: VotedCategory, _ ballot: FilledBallot
  ) {
    switch ballot {
    case .written(let lines): draft.written[category.id] = lines
    case .named(let named): draft.choices[category.id] = named.map { category.candidates[$0].id }
    case .scored(let scores):
      for (candidate, score) in zip(category.candidates, scores) {
        if let score { draft.scores[category.id, default: [:]][candidate.id] = score }
      }
    }
  }
}
