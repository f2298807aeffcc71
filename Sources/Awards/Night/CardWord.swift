import Sealing

/// A card's random word: twelve letters that can be read out, 36 bits.
enum CardWord {
  private static let consonants = Array("bdfgklmnprstvz")
  private static let vowels = Array("aeiou")

  static func make(_ entropy: Entropy, for category: String) -> String {
    var word = ""
    var number = 0
    while word.count < 12 {
      let letters = word.count.isMultiple(of: 2) ? consonants : vowels
      let byte = Int(entropy.bytes(1, "card word \(category) \(number)")[0])
      number += 1
      // Bytes above the last full multiple are thrown away, so that each letter is as likely.
      if byte < letters.count * (256 / letters.count) { word.append(letters[byte % letters.count]) }
    }
    return word
  }
}
