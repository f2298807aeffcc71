import Awards
import Foundation
import GRDB
import Sealing

/// Reading back what columns hold.
enum Stored {
  static func slot(_ data: Data) throws -> Leaf.Slot {
    guard let slot = Leaf.Slot(bytes: data) else {
      throw StoreError.failed("a slot in the database is damaged")
    }
    return slot
  }

  static func bytes(_ data: Data?) -> [UInt8]? { data.map(Array.init) }

  /// A member's slots by category, as one text.
  struct Links {
    var byCategory: [String: [(slot: Leaf.Slot, number: Int)]] = [:]

    init() {}

    init(_ text: String) throws {
      for line in text.split(separator: "\n") {
        let parts = line.split(separator: " ")
        guard parts.count == 3, let number = Int(parts[2]),
          let slot = Bytes.base64(parts[1]).flatMap({ Leaf.Slot(bytes: $0) })
        else { throw StoreError.failed("a link in the database is damaged") }
        byCategory[String(parts[0]), default: []].append((slot, number))
      }
    }

    var text: String {
      byCategory.sorted { $0.key < $1.key }.flatMap { category, ballots in
        ballots.map { "\(category) \($0.slot.bytes.base64) \($0.number)" }
      }.joined(separator: "\n")
    }
  }
}
