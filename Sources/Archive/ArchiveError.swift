/// Why the archive cannot answer.
public enum ArchiveError: Error, Sendable, Hashable, CustomStringConvertible {
  case database(String)
  case noSuchBody(String)
  /// Several bodies are in the archive, and none was named.
  case whichBody([String])

  public var description: String {
    switch self {
    case .database(let text): "the archive failed: \(text)"
    case .noSuchBody(let body): "the archive has nothing of \"\(body)\""
    case .whichBody(let bodies):
      "the archive has several bodies; name one of \(bodies.joined(separator: ", "))"
    }
  }
}
