import Texts

extension Story {
  /// The story as Markdown.
  public var markdown: String {
    var out =
      "\(Self.escape(kicker))\n\n# \(Self.text(headline))\n\n**\(Self.text(standfirst))**\n\n"
    if let disclosure { out += "> \(Self.escape(disclosure))\n\n" }
    for paragraph in paragraphs { out += Self.text(paragraph) + "\n\n" }
    if let pullQuotation {
      out +=
        "> \(Language.current.quoted(Self.escape(pullQuotation.words))) — "
        + "\(Self.escape(pullQuotation.speaker))\n\n"
    }
    if !winners.isEmpty { out += "## \(say("The winners"))\n\n" }
    for item in winners {
      let notes =
        item.notes.isEmpty ? "" : " (\(item.notes.map(Self.text).joined(separator: "; ")))"
      let names = item.winners.map(Self.text).joined(separator: " *\(say("and"))* ")
      out += "- **\(Self.escape(item.category))**: \(names)\(notes)\n"
    }
    out += "\n## \(say("How this was found"))\n\n"
    if let disclosure { out += "\(Self.escape(disclosure)) " }
    return out + Self.text(method) + "\n"
  }

  private static func text(_ prose: Prose) -> String {
    prose.spans.map { span in
      switch span {
      case .text(let text): escape(text)
      case .title(let title): "*\(escape(title))*"
      }
    }.joined()
  }

  /// Characters that Markdown would take for setting, and HTML for tags.
  private static func escape(_ text: String) -> String {
    var out = ""
    for character in text {
      if "\\`*_[]<>#|&".contains(character) { out.append("\\") }
      out.append(character.isNewline ? " " : character)
    }
    return out
  }
}
