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
}
