import Sealing

/// A passphrase that can be read out: six groups of four letters, 113 bits.
enum Passphrase {
  static func make(_ entropy: Entropy) -> String {
    let alphabet = Array("abcdefghjkmnpqrstuvwxyz23456789")
    var letters: [Character] = []
    var number = 0
    while letters.count < 24 {
      let byte = Int(entropy.bytes(1, "passphrase \(number)")[0])
      number += 1
      // Bytes above the last full multiple are thrown away, so that each letter is as likely.
      if byte < alphabet.count * (256 / alphabet.count) {
        letters.append(alphabet[byte % alphabet.count])
      }
    }
    return stride(from: 0, to: 24, by: 4).map { String(letters[$0..<($0 + 4)]) }
      .joined(separator: "-")
  }
}
