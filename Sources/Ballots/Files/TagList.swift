/// The tags of a file's ballots as its reader meets them.
struct TagList {
  private(set) var names: [String] = []
  private var indexes: [String: Int] = [:]

  /// Tags beyond this are taken for a mistake.
  static let mostTags = 10_000
  static let tooManyMessage = "more than \(mostTags) different tags tell ballots apart here"

  /// The index of a tag, from 1; 0 for an empty one; nil where there are too many.
  mutating func index(_ name: String) -> Int? {
    if name.isEmpty { return 0 }
    if let index = indexes[name] { return index }
    guard names.count < Self.mostTags else { return nil }
    names.append(name)
    indexes[name] = names.count
    return names.count
  }
}
