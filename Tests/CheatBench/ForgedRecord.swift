import Ballots
import Counting
import Foundation
public import Records
import Sealing
import Seasons

/// A record that is being lied in: its files as values, changed one after another, then put together again as whoever has
/// the key would: event leaves, roots, checkpoints, places and the manifest all fit what was changed.
public struct ForgedRecord {
  private var files: [String: [UInt8]]
  private var kind: Manifest.Kind
  private var signer: NoteSigner
  private var season: String
  private var leaves: [ForgedLeaf]
  private var journal: [JSONValue]
  /// Sizes of checkpoints, in leaves of the sound log.
  private var sizes: [Int]
  /// Whether the log is put together anew.
  private var rebuilds = true

  private struct ForgedLeaf {
    /// Its place in the sound log; nil for an added one.
    var place: Int?
    var bytes: [UInt8]
  }

  public init(_ base: CheatBase, _ kind: Manifest.Kind) throws {
    files = try base.files(kind)
    self.kind = kind
    signer = base.signer
    season = base.contents.season.key.description
    leaves = base.contents.leaves.enumerated().map { .init(place: $0, bytes: $1) }
    journal = base.contents.journal.map(\.json)
    sizes = base.contents.checkpoints.map(\.size)
  }

  /// The files with a manifest, signed.
  public mutating func signed() throws -> [String: [UInt8]] {
    if rebuilds { try rebuild() }
    files[Manifest.fileName] = nil
    let manifest = Manifest(
      season: season, kind: kind,
      entries: files.map {
        .init(path: $0.key, length: $0.value.count, hash: Digest(hashing: $0.value))
      })
    files[Manifest.fileName] = Array(try manifest.signed(by: signer).text.utf8)
    return files
  }

  public mutating func apply(_ cheat: Cheat) throws {
    for change in cheat.changes {
      let before = journal
      try apply(change)
      // Where the tree stays as it is, the journal is written as it was changed.
      if !rebuilds, journal != before {
        files[RecordPaths.journal] = Array(JSONValue.array(journal).text.utf8)
      }
    }
  }

  // MARK: Changes

  private mutating func apply(_ change: JSONValue) throws {
    guard let what = change.string("change") else {
      throw CheatError("a change says no \"change\"")
    }
    switch what {
    case "set":
      let path = try change.needed("file")
      var json = try self.json(path)
      try json.set(change.needed("at"), change["to"])
      if path == RecordPaths.journal {
        journal = json.array ?? []
      } else {
        files[path] = Array(json.text.utf8)
      }
    case "event":
      let index = try event(change)
      try journal[index].set(change.needed("at"), change["to"])
    case "drop-event": journal.remove(at: try event(change))
    case "add-event":
      let index = try event(change)
      guard var added = change["event"] else { throw CheatError("no event to add") }
      if added["number"] == nil {
        try added.set("/number", .integer((journal[index]["number"]?.integer ?? 0) + 1))
      }
      if added["at"] == nil { try added.set("/at", journal[index]["at"]) }
      journal.insert(added, at: index + 1)
      if let event = JournalEvent(added), change["leaf"]?.bool != false {
        let number = journal[index]["number"]?.integer
        let place = leaves.firstIndex { leaf in
          if case .event(number, _)? = try? Leaf(bytes: leaf.bytes) { true } else { false }
        }
        leaves.insert(
          .init(place: nil, bytes: event.leaf.bytes), at: (place ?? leaves.count - 1) + 1)
      }
    case "move-event":
      let event = journal.remove(at: try event(change))
      journal.insert(event, at: change["to"]?.integer ?? 0)
    case "text":
      var path = try change.needed("file")
      if path.hasSuffix("-FIRST") { path = RecordPaths.checkpoint(sizes.min() ?? 0) }
      let text = String(decoding: files[path] ?? [], as: UTF8.self)
      let (from, to) = (try change.needed("from"), try change.needed("to"))
      guard text.contains(from) else { throw CheatError("\(path) has no \"\(from)\"") }
      files[path] = Array(text.replacing(from, with: to).utf8)
    case "add": files[try change.needed("file")] = Array(try change.needed("text").utf8)
    case "remove":
      guard files.removeValue(forKey: try change.needed("file")) != nil else {
        throw CheatError("there is no such file to remove: \(change.line)")
      }
    case "copy":
      files[try change.needed("to")] = files[try change.needed("file")]
    case "drop-leaf": leaves.remove(at: try leaf(change))
    case "copy-leaf":
      let from = try leaf(change)
      leaves.insert(.init(place: nil, bytes: leaves[from].bytes), at: try place(change, from + 1))
    case "move-leaf":
      let taken = leaves.remove(at: try leaf(change))
      leaves.insert(taken, at: try place(change, 0))
    case "edit-leaf": try edit(leaf(change), change)
    case "kind": kind = change.string("to") == "auditor" ? .auditor : .public
    case "signer":
      let name = try change.needed("name")
      signer = try NoteSigner(name: name, seed: [UInt8](repeating: 7, count: 32))
      var facts = try json(RecordPaths.facts)
      try facts.set("/key", .string(signer.publicKey.description))
      files[RecordPaths.facts] = Array(facts.text.utf8)
    case "keep-tree": rebuilds = false
    case "remove-last-checkpoint":
      try rebuild()
      rebuilds = false
      files[RecordPaths.checkpoint(leaves.count)] = nil
    case "recount": try recount(change.needed("round"), change.needed("category"))
    case "derive": try derive()
    case "reseal":
      try reseal(change.needed("category"), from: change.needed("from"), to: change.needed("to"))
    case "stuff": try stuff(change)
    default: throw CheatError("no such change: \(what)")
    }
  }

  private func json(_ path: String) throws -> JSONValue {
    if path == RecordPaths.journal { return .array(journal) }
    guard let bytes = files[path] else { throw CheatError("the record has no \(path)") }
    return try JSONValue(parsing: Data(bytes))
  }

  private func event(_ change: JSONValue) throws -> Int {
    let kind = try change.needed("kind")
    let found = journal.indices.filter { index in
      journal[index].string("kind") == kind
        && (change.string("of").map { of in
          ["round", "category"].contains { journal[index]["details"]?.string($0) == of }
        } ?? true)
    }
    let nth = change["nth"]?.integer ?? 0
    guard found.indices.contains(nth) else { throw CheatError("no event \(kind) \(nth)") }
    return found[nth]
  }

  private func leaf(_ change: JSONValue) throws -> Int {
    let wanted = try change.needed("leaf")
    let of = change.string("of")
    let found = leaves.indices.filter { index in
      switch try? Leaf(bytes: leaves[index].bytes) {
      case .ballot(let round, let category, _, _, _):
        wanted == "ballot" && (of == nil || of == "\(round)/\(category)")
      case .envelope(let category, _, _): wanted == "envelope" && (of == nil || of == category)
      case .event(let number, _):
        wanted == "event"
          && (of == nil
            || journal.first { $0["number"]?.integer == number }?.string("kind") == of)
      case nil: false
      }
    }
    let nth = change["nth"]?.integer ?? 0
    guard found.indices.contains(nth) else { throw CheatError("no leaf \(wanted) \(nth)") }
    return found[nth]
  }

  private func place(_ change: JSONValue, _ usual: Int) throws -> Int {
    switch change.string("to") {
    case "start": 0
    case "end": leaves.count
    case nil: min(usual, leaves.count)
    case let other: throw CheatError("no such place: \(other ?? "")")
    }
  }

  /// Another slot, commitment, round or category for a ballot's leaf.
  private mutating func edit(_ index: Int, _ change: JSONValue) throws {
    guard
      case .ballot(var round, var category, var slot, var commitment, let sealed) =
        try Leaf(bytes: leaves[index].bytes)
    else { throw CheatError("only ballots' leaves are edited") }
    round = change.string("round") ?? round
    category = change.string("category") ?? category
    if let like = change.string("like"),
      case .ballot(_, _, let other, let value, _) = try Leaf(
        bytes: leaves[leaf(["leaf": "ballot", "of": .string(like)])].bytes)
    {
      if change.string("part") == "slot" { slot = other } else { commitment = value }
    }
    leaves[index].bytes =
      Leaf.ballot(
        round: round, category: category, slot: slot, commitment: commitment, sealed: sealed
      ).bytes
  }

  // MARK: Putting together

  private mutating func rebuild() throws {
    var tree = MerkleTree()
    var out: [[UInt8]] = []
    var places: [Int: Int] = [:]
    var newSizes: [Int: Int] = [:]
    func size(_ old: Int) -> Int {
      if old == 0 { return 0 }
      return (places[old - 1] ?? out.count - 1) + 1
    }
    for leaf in leaves {
      var bytes = leaf.bytes
      if case .event(let number, _)? = try? Leaf(bytes: bytes) {
        guard let index = journal.firstIndex(where: { $0["number"]?.integer == number }) else {
          // The event was left out, and so is its leaf.
          if let place = leaf.place { places[place] = out.count - 1 }
          continue
        }
        // A close's root is that of the leaves before it.
        if journal[index].string("kind") == "round-closed",
          let old = journal[index]["details"]?["size"]?.integer
        {
          let now = min(size(old), tree.count)
          newSizes[old] = now
          try journal[index].set("/details/size", .integer(now))
          try journal[index].set("/details/root", .string(tree.root(at: now).base64))
        }
        if let event = JournalEvent(journal[index]) { bytes = event.leaf.bytes }
      }
      if let place = leaf.place { places[place] = out.count }
      out.append(bytes)
      tree.append(MerkleTree.leafHash(bytes))
    }
    for path in files.keys where path.hasPrefix("log/") { files[path] = nil }
    files[RecordPaths.leaves] = LeafFile.bytes(out)
    files[RecordPaths.journal] = Array(JSONValue.array(journal).text.utf8)
    let origin = try json(RecordPaths.facts).string("origin") ?? ""
    for old in Set(sizes) {
      let now = old >= leaves.compactMap(\.place).count ? out.count : newSizes[old] ?? size(old)
      let checkpoint = try Checkpoint(
        origin: origin, size: now, root: tree.root(at: now), signer: signer)
      files[RecordPaths.checkpoint(now)] = Array(checkpoint.text.utf8)
    }
    let last = try Checkpoint(
      origin: origin, size: out.count, root: tree.root(), signer: signer)
    files[RecordPaths.checkpoint(out.count)] = Array(last.text.utf8)
    for path in files.keys where path.hasPrefix("envelopes/") {
      guard var envelope = EnvelopeFile(try json(path)) else { continue }
      envelope.leaf = places[envelope.leaf] ?? envelope.leaf
      for index in envelope.voided.indices {
        envelope.voided[index].leaf =
          places[envelope.voided[index].leaf] ?? envelope.voided[index].leaf
      }
      files[path] = Array(envelope.json.text.utf8)
    }
  }

  /// Facts and README as a careful liar would have them.
  private mutating func derive() throws {
    try rebuild()
    rebuilds = false
    guard
      let original = try? SeasonFile(
        text: String(decoding: files[RecordPaths.season] ?? [], as: UTF8.self)
      ).season,
      let stated = RecordFacts(try json(RecordPaths.facts))
    else { throw CheatError("season or facts cannot be read") }
    let events = journal.compactMap(JournalEvent.init)
    let log = try ParsedLog(files[RecordPaths.leaves] ?? [])
    let replay = JournalReplay(original, events, log)
    let slots = try RecordSlots(
      LeafFile.read(files[RecordPaths.leaves] ?? []).map(\.leaf.bytes), journal: events)
    let facts = replay.facts(stated, slots)
    files[RecordPaths.facts] = Array(facts.json.text.utf8)
    let cards = replay.season.categories.compactMap { category in
      (try? json(RecordPaths.envelope(category.id))).flatMap(EnvelopeFile.init)?.card
    }
    files[RecordPaths.readme] = Array(
      RecordReadme.text(original, kind, key: facts.key, cards: cards).utf8)
  }

  /// The count of what the facts say now.
  private mutating func recount(_ round: String, _ category: String) throws {
    guard let facts = RecordFacts(try json(RecordPaths.facts)),
      let item = facts.item(round, category)
    else { throw CheatError("the facts have no \(round)/\(category)") }
    let path = RecordPaths.ballots(round, item.category)
    guard let bytes = files[path] else { throw CheatError("no \(path)") }
    var profile: Profile?
    if item.category.isHeldInVotes {
      profile = BallotsFile.votes(bytes, item.category)
    } else if item.category.highestScore != nil {
      profile = BallotsFile.scores(bytes, item.category)
    } else {
      profile = try BallotFile.read(bytes, format: .blt(weightAfterID: nil)).profiles.first
    }
    guard var profile else { throw CheatError("\(path) cannot be read") }
    profile.contest = item.category.contest
    files[path] = Array(BallotsFile.text(profile, item.category).utf8)
    files[RecordPaths.count(round, category)] = Array(
      try item.category.count(profile).json.text.utf8)
  }

  /// Another card for a category, committed to and sealed anew.
  private mutating func reseal(_ category: String, from: String, to: String) throws {
    let path = RecordPaths.envelope(category)
    guard let facts = RecordFacts(try json(RecordPaths.facts)),
      var envelope = EnvelopeFile(try json(path)), let opening = envelope.opening
    else { throw CheatError("\(category) has no open envelope") }
    let context = CardContext(
      body: facts.season.body, season: facts.season.season, category: category)
    let text = String(decoding: try Bytes.unpad(opening.padded), as: UTF8.self)
    guard text.contains(from) else { throw CheatError("the card of \(category) has no \(from)") }
    let padded = try Bytes.pad(
      Array(text.replacing(from, with: to).utf8), to: opening.padded.count)
    let forged = try CardOpening(nonce: [UInt8](repeating: 3, count: 32), padded: padded)
    let key = CardKey(Entropy { count, _ in [UInt8](repeating: 5, count: count) }, context: context)
    let sealed = try key.seal(
      forged.nonce + forged.padded, for: .card,
      entropy: Entropy { count, _ in [UInt8](repeating: 9, count: count) })
    let commitment = forged.commitment(context)
    let place = leaves.firstIndex { $0.place == envelope.leaf }
    let old = envelope.commitment.base64
    envelope.opening = forged
    envelope.cardKey = key.bytes
    envelope.sealedCard = sealed
    envelope.commitment = commitment
    files[path] = Array(envelope.json.text.utf8)
    if let place {
      leaves[place].bytes =
        Leaf.envelope(
          category: category, commitment: commitment, sealed: Digest(hashing: sealed)
        ).bytes
    }
    for index in journal.indices where journal[index]["details"]?.string("commitment") == old {
      try journal[index].set("/details/commitment", .string(commitment.base64))
    }
  }

  /// Ballots that nobody cast, in log, box and count, before the close.
  private mutating func stuff(_ change: JSONValue) throws {
    let round = try change.needed("round")
    let category = try change.needed("category")
    guard let facts = RecordFacts(try json(RecordPaths.facts)),
      let item = facts.item(round, category)
    else { throw CheatError("the facts have no \(round)/\(category)") }
    let context = BallotContext(
      body: facts.season.body, season: facts.season.season, round: round, category: category)
    let choices = change["choices"]?.array?.compactMap(\.integer) ?? []
    let before = leaves.firstIndex { leaf in
      if case .ballot(round, category, _, _, _)? = try? Leaf(bytes: leaf.bytes) {
        true
      } else {
        false
      }
    }
    guard let before else { throw CheatError("no ballot of \(round)/\(category)") }
    var items: [OpeningsFile.Item] = []
    for number in 0..<(change["times"]?.integer ?? 1) {
      let seed = Digest(hashing: Array("stuffed \(number)".utf8)).bytes
      guard let slot = Leaf.Slot(bytes: seed[..<16]) else { continue }
      let opening = try BallotOpening(
        nonce: seed, padded: item.category.encoding.encode(.named(choices)))
      items.append(.init(slot: slot, opening: opening))
      leaves.insert(
        .init(
          place: nil,
          bytes: Leaf.ballot(
            round: round, category: category, slot: slot, commitment: opening.commitment(context),
            sealed: Digest(hashing: seed)
          ).bytes), at: before)
    }
    let path = RecordPaths.ballots(round, item.category)
    if let bytes = files[path],
      let profile = try BallotFile.read(bytes, format: .blt(weightAfterID: nil)).profiles.first
    {
      var builder = ProfileBuilder()
      for group in 0..<profile.groupCount {
        _ = builder.add(Array(profile.preferences(of: group)), weight: profile.weight(of: group))
      }
      _ = builder.add(choices.map(Preference.next), weight: Int128(items.count))
      let all = builder.build(item.category.contest)
      files[path] = Array(BallotsFile.text(all, item.category).utf8)
    }
    let openings = RecordPaths.openings(round, category)
    if let bytes = files[openings] {
      let known = try OpeningsFile(bytes: bytes, ballotLength: item.category.encoding.length)
      files[openings] = OpeningsFile(known.items + items).bytes
    }
  }
}

extension JSONValue {
  fileprivate func needed(_ key: String) throws -> String {
    guard let text = string(key) else { throw CheatError("a change says no \"\(key)\": \(line)") }
    return text
  }

  /// Puts a value at a place written as a JSON pointer; nil takes it away.
  fileprivate mutating func set(_ pointer: String, _ value: JSONValue?) throws {
    var parts = pointer.split(separator: "/").map(String.init)[...]
    guard let first = parts.popFirst() else { throw CheatError("no place: \(pointer)") }
    let rest = parts.isEmpty ? nil : "/" + parts.joined(separator: "/")
    switch self {
    case .object(var members):
      if let rest {
        guard var inner = members[first] else { throw CheatError("nothing at \(pointer)") }
        try inner.set(rest, value)
        members[first] = inner
      } else {
        members[first] = value
      }
      self = .object(members)
    case .array(var items):
      guard let index = Int(first), items.indices.contains(index) || index == items.count else {
        throw CheatError("nothing at \(pointer)")
      }
      if let rest {
        try items[index].set(rest, value)
      } else if let value {
        if index == items.count { items.append(value) } else { items[index] = value }
      } else {
        items.remove(at: index)
      }
      self = .array(items)
    default: throw CheatError("nothing at \(pointer)")
    }
  }
}
