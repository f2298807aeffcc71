/// A code that signs somebody in, as a mail or a printed letter gives it, or that stands on an envelope:
/// letters and digits of Crockford's alphabet, which has no two that look alike.
public struct AccessCode: Sendable, Hashable {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  /// Without hyphens.
  public let text: String

  /// Ten letters, 50 bits: for a mail's half hour.
  public static let mailed = 10
  /// Sixteen letters, 80 bits: for a letter's weeks.
  public static let printed = 16

  /// Eight letters, 40 bits: for an envelope, which is told from others by it.
  public static let label = 8

  public init(length: Int, entropy: Entropy, for purpose: String = "access code") {
    text = String(
      entropy.bytes(length, purpose).map { Self.alphabet[Int($0 & 31)] })
  }

  /// Reads what somebody typed: any case, hyphens and blanks passed over, O for 0, I and L for 1.
  /// - Returns: nil for what can be no code.
  public init?(typed: String) {
    var text = ""
    for character in typed.uppercased() where character != "-" && !character.isWhitespace {
      switch character {
      case "O": text.append("0")
      case "I", "L": text.append("1")
      default:
        guard Self.alphabet.contains(character) else { return nil }
        text.append(character)
      }
      guard text.count <= Self.printed else { return nil }
    }
    guard [Self.label, Self.mailed, Self.printed].contains(text.count) else { return nil }
    self.text = text
  }

  /// In groups of four or five, as people read it.
  public var grouped: String {
    let size = text.count == Self.mailed ? 5 : 4
    return stride(from: 0, to: text.count, by: size).map {
      String(text.dropFirst($0).prefix(size))
    }.joined(separator: "-")
  }

  /// What a store keeps of it.
  public var hash: Digest {
    Digest(hashing: Bytes.lengthPrefixed("envelope.access-code/1", text))
  }
}
