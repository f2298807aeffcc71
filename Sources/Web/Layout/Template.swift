import Mustache

/// A template and what is wrong with it, if anything: a test reads all of them.
struct Template: Sendable {
  private let parsed: Result<MustacheTemplate, any Error>

  init(_ text: String) { parsed = Result { try MustacheTemplate(string: text) } }

  /// - Throws: where the template cannot be read.
  func html(_ values: Any) throws -> String { try parsed.get().render(values) }
}
