import Ballots
import Foundation

/// A way in which an organiser who has the signing key could lie in a record: small changes, after which everything is
/// signed again and the tree rebuilt (`Tests/Cheats/cheats.json`).
public struct Cheat: Sendable {
  public let name: String
  /// What is gained by it.
  public let why: String
  /// Which of the records of `CheatBase` it begins from.
  public let record: String
  let changes: [JSONValue]
  /// The finding that it must raise, as `name@path`; nil where the record cannot show it.
  public let finding: [String: String]
  /// Why a record of a kind cannot show it.
  public let unseen: [String: String]

  init?(_ json: JSONValue) {
    guard let name = json.string("name"), let why = json.string("why"),
      let record = json.string("record"), let changes = json["do"]?.array
    else { return nil }
    self.name = name
    self.why = why
    self.record = record
    self.changes = changes
    var finding: [String: String] = [:]
    var unseen: [String: String] = [:]
    for kind in ["public", "auditor"] {
      if let text = json.string(kind) {
        finding[kind] = text
      } else if let reason = json[kind]?.string("unseen") {
        unseen[kind] = reason
      } else {
        return nil
      }
    }
    self.finding = finding
    self.unseen = unseen
  }

  /// All that the project keeps.
  public static func all() throws -> [Cheat] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Cheats/cheats.json")
    let list = try JSONValue(parsing: Data(contentsOf: file)).array ?? []
    return try list.enumerated().map { index, json in
      guard let cheat = Cheat(json) else {
        throw CheatError(
          "cheat \(index), \(json.string("name") ?? "without a name"), is not of its form")
      }
      return cheat
    }
  }
}

public struct CheatError: Error, CustomStringConvertible {
  public let description: String
  init(_ description: String) { self.description = description }
}
