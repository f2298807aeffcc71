import Mustache
import Synchronization
import Texts

/// A page's template. Each form that posts gets the field without which the site takes none of its own
/// forms: no page can forget it. Its texts are shown in the language of whoever is answered.
final class Template: Sendable {
  private let source: String
  /// By language.
  private let parsed = Mutex<[String: MustacheTemplate]>([:])

  init(_ text: String) { source = text }

  /// What a language has its own words for.
  var texts: [String] { PageText(source).texts }

  /// - Parameter token: of the visit's forms.
  /// - Throws: where the template cannot be read; a test shows every page.
  func html(_ values: Any, token: String) throws -> String {
    var framed: [String: Any] = ["token": token]
    framed["values"] = PageValues.look(values)
    return try template(Language.current).render(framed)
  }

  private func template(_ language: Language) throws -> MustacheTemplate {
    if let known = parsed.withLock({ $0[language.code] }) { return known }
    let own = language.code == "en" ? source : PageText(source).replacing(language.piece)
    let field = "<input type=\"hidden\" name=\"token\" value=\"{{token}}\">"
    let whole = own.replacing(/<form [^>]*method="post"[^>]*>/) { String($0.output) + field }
    let template = try MustacheTemplate(string: "{{#values}}\n\(whole)\n{{/values}}\n")
    parsed.withLock { $0[language.code] = template }
    return template
  }
}
