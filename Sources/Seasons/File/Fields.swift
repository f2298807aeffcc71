import Ballots
import Foundation
import Yams

/// Collects problems while a file is read.
final class ProblemLog {
  private(set) var problems: [Problem] = []

  func report(_ node: Node, _ message: String) {
    problems.append(Problem(line: node.mark?.line ?? 1, column: node.mark?.column, message))
  }
}

/// One mapping of a season file, with only the keys that are allowed there.
struct Fields {
  let node: Node
  private let what: String
  private let nodes: [String: Node]
  let log: ProblemLog

  /// - Returns: nil, with a problem, where the node is no mapping.
  init?(_ node: Node, _ what: String, keys: [String], _ log: ProblemLog) {
    guard case .mapping(let mapping) = node else {
      log.report(node, "\(what) must be a mapping with the keys \(keys.joined(separator: ", "))")
      return nil
    }
    self.node = node
    self.what = what
    self.log = log
    var nodes: [String: Node] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string else {
        log.report(key, "a key of \(what) is not a word")
        continue
      }
      if !keys.contains(name) {
        log.report(key, "\(what) has no key \"\(name)\"; \(Spelling.hint(for: name, among: keys))")
      } else if nodes.updateValue(value, forKey: name) != nil {
        log.report(key, "the key \"\(name)\" stands twice in \(what)")
      }
    }
    self.nodes = nodes
  }

  func has(_ key: String) -> Bool { nodes[key] != nil }
  func node(_ key: String) -> Node? { nodes[key] }

  /// Where a key's value stands; the mapping itself where it has none.
  func place(_ key: String) -> Node { nodes[key] ?? node }

  func report(_ key: String, _ message: String) { log.report(place(key), message) }

  func string(_ key: String) -> String? {
    guard let node = nodes[key] else { return nil }
    guard let text = node.scalar?.string, !text.isEmpty else {
      log.report(node, "\"\(key)\" of \(what) must be a text")
      return nil
    }
    return text
  }

  func required(_ key: String) -> String {
    if nodes[key] == nil { log.report(node, "\(what) lacks \"\(key)\"") }
    return string(key) ?? ""
  }

  /// Lower-case letters, digits and hyphens, at most 64.
  func id(_ key: String = "id") -> String {
    let id = required(key)
    let isID =
      !id.isEmpty && id.utf8.count <= 64
      && id.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
    if !isID, !id.isEmpty {
      report(key, "\"\(id)\" is not an id; use lower-case letters, digits and hyphens, at most 64")
    }
    return id
  }

  func integer(_ key: String, _ range: ClosedRange<Int>) -> Int? {
    guard let text = string(key) else { return nil }
    guard let value = Int(text), range.contains(value) else {
      report(
        key,
        "\"\(key)\" of \(what) must be a whole number from \(range.lowerBound) to "
          + "\(range.upperBound)")
      return nil
    }
    return value
  }

  func flag(_ key: String, default value: Bool) -> Bool {
    guard let text = string(key) else { return value }
    if text == "true" || text == "false" { return text == "true" }
    report(key, "\"\(key)\" of \(what) must be true or false")
    return value
  }

  func choice<T: RawRepresentable & CaseIterable>(_ key: String, _ type: T.Type) -> T?
  where T.RawValue == String {
    guard let text = string(key) else { return nil }
    if let value = T(rawValue: text) { return value }
    let known = T.allCases.map(\.rawValue)
    report(key, "\"\(text)\" is no \(key) of \(what); \(Spelling.hint(for: text, among: known))")
    return nil
  }

  func text(_ key: String) -> LocalizedText? {
    guard let node = nodes[key] else { return nil }
    if case .mapping(let mapping) = node {
      var byLanguage: [String: String] = [:]
      for (language, text) in mapping {
        guard let tag = language.scalar?.string, let text = text.scalar?.string, !text.isEmpty,
          tag.wholeMatch(of: /[a-z]{2,3}(-[A-Za-z0-9]{2,8})*/) != nil
        else {
          log.report(language, "\"\(key)\" of \(what) must be a text, or texts by language tag")
          continue
        }
        byLanguage[tag] = text
      }
      if byLanguage.isEmpty { report(key, "\"\(key)\" of \(what) is empty") }
      return LocalizedText(byLanguage: byLanguage)
    }
    return string(key).map(LocalizedText.init)
  }

  func requiredText(_ key: String) -> LocalizedText {
    if nodes[key] == nil { log.report(node, "\(what) lacks \"\(key)\"") }
    return text(key) ?? LocalizedText("")
  }

  func list(_ key: String) -> [Node] {
    guard let node = nodes[key] else { return [] }
    guard case .sequence(let sequence) = node else {
      log.report(node, "\"\(key)\" of \(what) must be a list")
      return []
    }
    return Array(sequence)
  }

  func strings(_ key: String) -> [String] {
    list(key).compactMap { item in
      if let text = item.scalar?.string, !text.isEmpty { return text }
      log.report(item, "\"\(key)\" of \(what) must be a list of texts")
      return nil
    }
  }

  /// A mapping below this one; nil where it is missing.
  func fields(_ key: String, _ what: String, keys: [String]) -> Fields? {
    nodes[key].flatMap { Fields($0, what, keys: keys, log) }
  }

  func time(_ key: String) -> (date: Date, offset: Int)? {
    let text = required(key)
    if let time = Timestamp.parse(text) { return time }
    if !text.isEmpty {
      report(key, "\"\(text)\" is no time; write it as 2025-01-08T09:00:00-08:00")
    }
    return nil
  }

  func day(_ key: String) -> String {
    let text = required(key)
    if !text.isEmpty, Timestamp.day(text) == nil {
      report(key, "\"\(text)\" is no day; write it as 2025-03-02")
    }
    return text
  }
}
