import Foundation

/// An id made of a name.
public enum Slug {
  /// Small letters, digits and hyphens, at most 48, unlike those there are.
  public static func make(_ name: String, unlike taken: some Collection<String>) -> String {
    let plain = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    var slug = ""
    for character in plain.lowercased() {
      if character.isASCII, character.isLetter || character.isNumber {
        slug.append(character)
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug.append("-")
      }
    }
    slug = String(slug.prefix(48))
    while slug.hasSuffix("-") { slug.removeLast() }
    if slug.isEmpty { slug = "x" }
    var number = 2
    var unique = slug
    while taken.contains(unique) {
      unique = "\(slug)-\(number)"
      number += 1
    }
    return unique
  }
}
