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

  /// What of all texts a catalogue lacks, has wrong or has in vain, each as a sentence.
  public static func problems(_ catalogue: Catalogue, all: [Catalogue.Entry]) -> [String] {
    func key(_ entry: Catalogue.Entry) -> String { entry.plural ?? entry.english }
    let known = Dictionary(all.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    let own = Dictionary(
      catalogue.entries.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    var problems = all.filter { own[key($0)] == nil }.map {
      "not translated, and shown in English: \(key($0))"
    }
    for entry in catalogue.entries {
      guard known[key(entry)] != nil else {
        problems.append("line \(entry.line): nothing says this: \(key(entry))")
        continue
      }
      for form in entry.forms {
        let differing = marks(form).filter { !marks(key(entry)).contains($0) }
        let lost = entry.plural == nil ? marks(key(entry)).filter { !marks(form).contains($0) } : []
        if let mark = differing.first ?? lost.first {
          problems.append(
            "line \(entry.line): \(mark) must stand in the text and in its translation: \(key(entry))"
          )
        }
      }
    }
    return problems
  }

  private static func marks(_ text: String) -> [String] {
    text.matches(of: /\{\{[^}]*\}\}|<[^>]*>|\{\d+\}/).map { String($0.output) }
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
