import Awards
import Seasons
import Texts

/// Choosing the language of the pages, and for members that of their mails.
enum LanguagePages {
  static func choose(_ visit: Visit) async throws -> Answer {
    guard
      let language = visit.site.settings.languages.first(where: {
        $0.code == visit.form.text("language")
      })
    else { throw PageError.notFound }
    if let member = visit.person?.member, let office = visit.season?.office {
      try await office.store.setLanguage(language.code, of: member.id, in: office.id)
    }
    // Back to the page, never to another site.
    let back = visit.form.text("back")
    let isOurs =
      back.hasPrefix("/") && !back.hasPrefix("//")
      && back.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x5C }
    return Answer.seeOther(isOurs && back.utf8.count <= 500 ? back : "/")
      .setting(SiteCookie.language.cookie(language.code, lives: 365 * 86400))
  }
}
