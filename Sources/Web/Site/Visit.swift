import Awards
import Ballots
import Foundation
import Paper
import Seasons
import Texts

/// A request with all that a page needs to know.
struct Visit: Sendable {
  let site: Site
  let path: String
  let parameters: [String: String]
  let query: Form
  /// Empty until the visitor may send one.
  var form = Form()
  /// What a program sent; nil where it is no JSON, and for pages.
  var sent: JSONValue?
  let person: Person?
  /// The browser's network address.
  let from: String
  /// What the forms of a page carry, so that no other site can send them.
  let formToken: String
  /// The session's token in the browser's cookie.
  let sessionToken: String?
  /// The key of the member's draft; nil where the browser has none yet.
  let draftKey: [UInt8]?
  /// The key of the word under which paper ballots are entered; nil before it was typed.
  let paperKey: [UInt8]?
  /// What this browser kept while it was away at the body's own sign-in.
  let attempt: SignInAttempt?
  /// Whether a page is asked for, and no form sent.
  let isGet: Bool
  /// Whether a script asks, which takes a short answer.
  let isScript: Bool
  /// Whether events are asked for as they come.
  let isStream: Bool
  /// Whether the page is kept as a file, without what only the site itself can do.
  var isFile = false
  /// Nil while there is no season.
  var season: OpenSeason?
  /// Whether there is a season with somebody who works on it.
  let isSetUp: Bool
  /// The open rounds in which the member has filled a ballot in and not cast it.
  let uncast: [RoundState]

  /// The season that is served, as it is at this moment.
  struct OpenSeason: Sendable {
    let office: SeasonOffice
    let state: SeasonState
    let now: Date
    var season: Season { state.season }
  }

  func parameter(_ name: String) -> String { parameters[name] ?? "" }

  /// - Throws: `PageError.noSeason`.
  func open() throws -> OpenSeason {
    guard let season else { throw PageError.noSeason }
    return season
  }

  /// The signed-in member; the route says that there is one.
  func member() throws -> Member {
    guard let member = person?.member else { throw PageError.notYours }
    return member
  }

  /// A document as PDF to keep.
  /// - Throws: `PrintError`.
  func pdf(_ name: String, _ document: PrintedDocument) async throws -> Answer {
    guard let printer = site.settings.printer else {
      throw PrintError.failed(say("this site makes no PDF; print the page from your browser"))
    }
    return .file("\(name).pdf", "application/pdf", try await printer.pdf(document))
  }

  func actor() throws -> String {
    guard let person else { throw PageError.notYours }
    return person.actor
  }
}
