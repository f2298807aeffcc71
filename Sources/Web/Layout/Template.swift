import Mustache

/// A page's template. Each form that posts gets the field without which the site takes none of its own
/// forms: no page can forget it.
struct Template: Sendable {
  private let parsed: Result<MustacheTemplate, any Error>

  init(_ text: String) {
    let field = "<input type=\"hidden\" name=\"token\" value=\"{{token}}\">"
    let whole = text.replacing(/<form [^>]*method="post"[^>]*>/) { String($0.output) + field }
    parsed = Result { try MustacheTemplate(string: "{{#values}}\n\(whole)\n{{/values}}\n") }
  }

  /// - Parameter token: of the visit's forms.
  /// - Throws: where the template cannot be read; a test shows every page.
  func html(_ values: Any, token: String) throws -> String {
    var framed: [String: Any] = ["token": token]
    framed["values"] = PageValues.look(values)
    return try parsed.get().render(framed)
  }
}
