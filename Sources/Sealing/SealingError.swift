/// Why something sealed, signed or proved cannot be accepted.
public enum SealingError: Error, Sendable, Hashable {
  /// Text or bytes that are not of their format; says which part.
  case malformed(String)
  case wrongPassphrase
  /// A cipher's check failed: other key, other context, or changed bytes.
  case cannotOpen(String)
  case tooLong(length: Int, limit: Int)
  case noSuchKey(String)
  case outOfRange(index: Int, size: Int)
  case tooFewShares(found: Int, needed: Int)
}

extension SealingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .malformed(let what): "\(what) is malformed"
    case .wrongPassphrase: "the passphrase does not open this key file"
    case .cannotOpen(let what): "\(what) cannot be opened: another key, or changed bytes"
    case .tooLong(let length, let limit): "\(length) bytes do not fit into \(limit)"
    case .noSuchKey(let name): "the key file holds no key \"\(name)\""
    case .tooFewShares(let found, let needed):
      "\(found) of the \(needed) shares that are needed are here"
    case .outOfRange(let index, let size): "leaf \(index) is not in a log of \(size)"
    }
  }
}
