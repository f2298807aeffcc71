/// Writes a PO file, for translators.
public enum POWriter {
  /// A language's file; of a language that has none, every English text with nothing beside it.
  public static func text(code: String, _ language: Language?, all: [Catalogue.Entry]) -> String {
    let header =
      language.map { "Language: \($0.code)\nX-Language-Name: \($0.name)\n" }
      ?? "Language: \(code)\nX-Language-Name: \(code)\n"
    let rule = language?.pluralForms ?? "nplurals=2; plural=(n != 1);"
    let kind = "MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n"
    var lines = ["msgid \"\"", field("msgstr", header + kind + "Plural-Forms: \(rule)\n"), ""]
    for entry in all {
      lines.append(field("msgid", entry.english))
      if let plural = entry.plural {
        lines.append(field("msgid_plural", plural))
        let forms = language == nil ? ["", ""] : entry.forms
        for (index, form) in forms.enumerated() { lines.append(field("msgstr[\(index)]", form)) }
      } else {
        lines.append(field("msgstr", language == nil ? "" : entry.forms.first ?? ""))
      }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  private static func field(_ name: String, _ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1 else { return "\(name) \(quoted(text))" }
    let parts = lines.dropLast().map { quoted($0 + "\n") }
    let last = lines.last.map { $0.isEmpty ? [] : [quoted(String($0))] } ?? []
    return ([name + " \"\""] + parts + last).joined(separator: "\n")
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n").replacing("\t", with: "\\t")
    return "\"\(escaped)\""
  }
}
