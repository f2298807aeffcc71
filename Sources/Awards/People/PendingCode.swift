public import Foundation
public import Sealing

/// A code that waits to be used, by its hash.
public struct PendingCode: Sendable, Hashable {
  public var hash: Digest
  public var visitor: Visitor
  public var made: Date
  public var ends: Date
  /// Printed codes may be used again until they end; mailed ones once.
  public var isPrinted: Bool

  public init(hash: Digest, visitor: Visitor, made: Date, ends: Date, isPrinted: Bool) {
    self.hash = hash
    self.visitor = visitor
    self.made = made
    self.ends = ends
    self.isPrinted = isPrinted
  }
}
