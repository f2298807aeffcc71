import Awards
import Foundation
import HTTPTypes
import Newsroom
import Records
import Seasons
public import Texts

/// The results site as plain files that any web server has: pages, feeds, pictures and the record as they are at this
/// moment, linked to each other by relative addresses; what is not among them is linked on the site itself.
public struct StaticSite: Sendable {
  private let site: Site
  private let language: Language

  /// - Parameter site: with the address where these files will be served, for feeds and what machines read.
  public init(_ site: Site, language: Language = .english) {
    self.site = site
    self.language = language
  }

  private struct Page {
    /// As the site has it, with its query.
    let address: String
    let file: String
    var query = Form()
    var parameters: [String: String] = [:]
    let answer: @Sendable (Visit) async throws -> Answer
  }

  /// All files by their path.
  /// - Throws: what a page throws; `PageError` never leaves.
  /// - Complexity: O(pages), each drawn once.
  public func files() async throws -> [String: [UInt8]] {
    try await Language.$current.withValue(language) {
      guard let office = try await site.seasons.office() else { return [:] }
      let state = try await office.state()
      let open = Visit.OpenSeason(office: office, state: state, now: office.clock())
      guard ResultPages.isSomethingOpen(open) else { return [:] }
      let pages = pages(open)
      var known = Dictionary(
        pages.map { ($0.address, $0.file) }, uniquingKeysWith: { first, _ in first })
      known["/"] = known["/results"]
      var files: [String: [UInt8]] = [:]
      for page in pages {
        let answer: Answer
        do { answer = try await page.answer(visit(page, open)) } catch is PageError { continue }
        guard answer.status == .ok else { continue }
        files[page.file] =
          answer.type.hasPrefix("text/html")
          ? Array(
            linked(String(decoding: answer.body, as: UTF8.self), from: page.file, known).utf8)
          : answer.body
      }
      return files
    }
  }

  // MARK: What there is

  private func pages(_ open: Visit.OpenSeason) -> [Page] {
    let season = open.season
    func page(
      _ address: String, with parameters: [String: String] = [:],
      _ answer: @escaping @Sendable (Visit) async throws -> Answer
    ) -> Page {
      let path = String(address.dropFirst())
      return Page(
        address: address, file: path + "/index.html", parameters: parameters, answer: answer)
    }
    func file(
      _ address: String, named name: String? = nil, with parameters: [String: String] = [:],
      _ answer: @escaping @Sendable (Visit) async throws -> Answer
    ) -> Page {
      Page(
        address: address, file: name ?? String(address.dropFirst()), parameters: parameters,
        answer: answer)
    }
    var pages = [
      page("/results", ResultPages.show), page("/results/live", LiveBlog.show),
      page("/results/story", PublishedStory.show),
      file("/results/winners.json", ResultFeeds.json),
      file("/results/winners.csv", ResultFeeds.csv),
      file("/results/winners.txt", ResultFeeds.plain),
      file("/results/feed.json", ResultFeeds.jsonFeed),
      file("/results/feed.rss", ResultFeeds.rss),
      file("/record.zip", ResultPages.archive),
      file("/style.css") { _ in .asset("text/css; charset=utf-8", Style.css) },
    ]
    if let look = season.look {
      let query = "\(look.accent)\(look.darkAccent)".filter { $0 != "#" }
      pages.append(file("/look.css?\(query)", named: "look.css", LookPages.css))
      if let mark = look.mark {
        pages.append(file("/mark/\(mark)", with: ["name": mark], LookPages.mark))
      }
    }
    for language in site.settings.languages {
      for length in Story.Length.allCases {
        let query = "language=\(language.code)&length=\(length.rawValue)"
        pages.append(
          Page(
            address: "/results/story?\(query)",
            file: "results/story/\(language.code)-\(length.rawValue)/index.html",
            query: Form(urlEncoded: Array(query.utf8)) ?? Form(), answer: PublishedStory.show))
      }
    }
    for category in season.categories {
      pages.append(
        page(
          "/results/category/\(category.id)", with: ["category": category.id],
          CategoryResultPages.show))
    }
    for entry in season.entries {
      pages.append(
        page("/results/film/\(entry.id)", with: ["entry": entry.id], WorkResultPages.film))
    }
    for person in season.people {
      pages.append(
        page("/results/person/\(person.id)", with: ["person": person.id], WorkResultPages.person))
    }
    for picture in open.state.publicPress.pictures {
      pages.append(
        file("/picture/\(picture.name)", with: ["name": picture.name], PicturePages.picture))
    }
    if site.settings.history != nil { pages.append(page("/results/records", ArchivePages.records)) }
    if site.settings.printer != nil {
      pages += ["results", "story", "live"].map { kind in
        file("/card/\(kind)", with: ["kind": kind], SharedPage.card)
      }
      let works =
        season.entries.map { ("film", $0.id) } + season.people.map { ("person", $0.id) }
      pages += works.map { kind, id in
        file("/card/\(kind)/\(id)", with: ["kind": kind, "id": id], SharedPage.card)
      }
      pages += season.categories.map { category in
        file(
          "/card/category/\(category.id)", with: ["kind": "category", "id": category.id],
          SharedPage.card)
      }
    }
    return pages
  }

  private func visit(_ page: Page, _ open: Visit.OpenSeason) -> Visit {
    Visit(
      site: site, path: page.address, parameters: page.parameters, query: page.query, person: nil,
      from: "", formToken: "", sessionToken: nil, draftKey: nil, paperKey: nil, attempt: nil,
      isGet: true, isScript: false, isStream: false, isFile: true, season: open, isSetUp: true,
      uncast: [])
  }

  // MARK: Links

  /// A page with its links made relative; those to pages that are no files go to the site.
  private func linked(_ html: String, from file: String, _ known: [String: String]) -> String {
    let up = String(repeating: "../", count: file.split(separator: "/").count - 1)
    // Files answer no questions of oEmbed.
    let html = html.replacing(
      /<link rel="alternate" type="application\/json\+oembed"[^>]*>\n?/, with: "")
    return html.replacing(/(href|src)="(\/[^"]*)"/) { match in
      let address = match.2.replacing("&amp;", with: "&")
      let part = address.firstIndex(of: "#") ?? address.endIndex
      let target =
        known[String(address[..<part])].map { up + $0 + address[part...] }
        ?? site.settings.address + address
      return "\(match.1)=\"\(target.replacing("&", with: "&amp;"))\""
    }
  }
}
