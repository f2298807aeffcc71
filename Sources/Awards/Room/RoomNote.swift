import Ballots
import Foundation
import Records
import Sealing
import Seasons

/// What is noted in a room between votes and would tell of its ballots: sealed to the round's key, so that
/// neither store nor journal has it.
enum RoomNote: Sendable, Hashable {
  /// Lines that are read as another, by line.
  case read(category: String, [String: String])
  /// Two titles that are not one.
  case apart(category: String, [String])
  /// Candidates who are out of a category, having a prize already; by id.
  case out(category: String, [String])
  /// A candidate who may have another prize, and why.
  case leave(category: String, String, reason: String)
  /// How a category ends in which nobody has enough; nil to take that back.
  case verdict(category: String, VotedCategory.Verdict?)
  /// Whom the jury names beside the winner; candidates by id.
  case mentions(category: String, [String])

  private var json: JSONValue {
    switch self {
    case .read(let category, let readings):
      [
        "what": "read", "category": .string(category),
        "readings": .object(readings.mapValues(JSONValue.string)),
      ]
    case .apart(let category, let pair): list("apart", category, pair)
    case .out(let category, let candidates): list("out", category, candidates)
    case .mentions(let category, let candidates): list("mentions", category, candidates)
    case .leave(let category, let candidate, let reason):
      [
        "what": "leave", "category": .string(category), "candidate": .string(candidate),
        "reason": .string(reason),
      ]
    case .verdict(let category, let verdict):
      [
        "what": "verdict", "category": .string(category),
        "verdict": .string(verdict?.rawValue ?? ""),
      ]
    }
  }

  private func list(_ what: String, _ category: String, _ items: [String]) -> JSONValue {
    [
      "what": .string(what), "category": .string(category),
      "items": .array(items.map(JSONValue.string)),
    ]
  }

  private init?(_ json: JSONValue) {
    guard let category = json.string("category") else { return nil }
    let items = json["items"]?.array?.compactMap(\.string) ?? []
    switch json.string("what") {
    case "read":
      self = .read(
        category: category, (json["readings"]?.object ?? [:]).compactMapValues(\.string))
    case "apart": self = .apart(category: category, items)
    case "out": self = .out(category: category, items)
    case "mentions": self = .mentions(category: category, items)
    case "leave":
      self = .leave(
        category: category, json.string("candidate") ?? "", reason: json.string("reason") ?? "")
    case "verdict":
      self = .verdict(
        category: category, json.string("verdict").flatMap(VotedCategory.Verdict.init))
    default: return nil
    }
  }

  /// Padded to the next 4,096 bytes, so that its length tells next to nothing.
  func sealed(to key: PublicKey, round: String, office: SeasonOffice) throws -> [UInt8] {
    let text = Array(json.text.utf8)
    let padded = try Bytes.pad(text, to: (text.count + 4 + 4095) / 4096 * 4096)
    return try Sealer(to: key, info: Self.info(round, office), entropy: office.entropy)
      .seal(padded, additional: [], label: "room note \(round)")
  }

  static func opened(
    _ sealed: [UInt8], with key: PrivateKey, round: String, office: SeasonOffice
  ) throws -> RoomNote {
    let padded = try Opener(with: key, info: info(round, office))
      .open(sealed, additional: [], what: "a note of the room")
    guard let json = try? JSONValue(parsing: Data(try Bytes.unpad(padded))),
      let note = RoomNote(json)
    else {
      throw SealingError.malformed("note of a room")
    }
    return note
  }

  private static func info(_ round: String, _ office: SeasonOffice) -> [UInt8] {
    Bytes.lengthPrefixed("envelope room note v1", office.id.body, office.id.season, round)
  }
}
