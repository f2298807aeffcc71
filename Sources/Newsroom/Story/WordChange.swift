import Ballots

/// What an editor changed of a text, word by word.
public enum WordChange: Sendable, Hashable {
  case kept(String)
  case removed(String)
  case added(String)

  /// The changes from one text to another, neighbours of a kind joined; removed words before those that came for them.
  /// - Complexity: O(words × changes).
  public static func between(_ before: String, _ after: String) -> [WordChange] {
    let (old, new) = (words(before), words(after))
    // How a word is set apart from the next one changes it only at the end of a line.
    func key(_ word: String) -> String {
      word.trimming(\.isWhitespace) + (word.contains("\n") ? "\n" : "")
    }
    let difference = new.difference(from: old) { key($0) == key($1) }
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var out: [WordChange] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, removed.contains(i) {
        out.join(.removed(old[i]))
        i += 1
      } else if j < new.count, added.contains(j) {
        out.join(.added(new[j]))
        j += 1
      } else if i < old.count, j < new.count {
        out.join(.kept(new[j]))
        i += 1
        j += 1
      } else {
        break
      }
    }
    return out
  }

  /// Words with the blanks after them; the end of a paragraph is a word of its own.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isBlank = false
    for letter in text {
      if isBlank, !letter.isWhitespace {
        words.append(word)
        word = ""
      }
      isBlank = letter.isWhitespace
      word.append(letter)
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}

extension [WordChange] {
  fileprivate mutating func join(_ change: WordChange) {
    switch (last, change) {
    case (.kept(let before), .kept(let text)): self[count - 1] = .kept(before + text)
    case (.removed(let before), .removed(let text)): self[count - 1] = .removed(before + text)
    case (.added(let before), .added(let text)): self[count - 1] = .added(before + text)
    default: append(change)
    }
  }
}
