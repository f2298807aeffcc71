import Awards
import HTTPTypes
import Paper

/// What a page says when it cannot be shown: what happened, that nothing was lost, what to do.
enum ErrorPage {
  static func answer(_ error: any Error, _ visit: Visit?) -> Answer {
    let (status, title, text) = words(error)
    if let visit, case PageError.noSeason = error, visit.path != "/set-up" {
      return .seeOther("/set-up")
    }
    if let visit, case PageError.notYours = error, visit.person == nil {
      return .seeOther("/sign-in")
    }
    guard let visit, !visit.isScript,
      let page = try? visit.page(title, template, Words(title: title, text: text), status)
    else {
      return Answer(status: status, type: "text/plain; charset=utf-8", body: Array(text.utf8))
    }
    return page
  }

  static func words(
    _ error: any Error
  ) -> (HTTPResponse.Status, String, String) {
    switch error {
    case PageError.noSeason:
      (.notFound, "No season yet", "There is no season here yet. Begin with the first page.")
    case PageError.notFound:
      (.notFound, "No such page", "There is no such page. Go back, or begin at the first page.")
    case PageError.notYours:
      (
        .forbidden, "Not yours to see",
        "This page is for others. If it should be yours, ask the administrator."
      )
    case PageError.staleForm:
      (
        .forbidden, "Send it once more",
        "The page was open for too long or in another browser, so nothing was changed. Go back, load the "
          + "page again, and send it once more."
      )
    case PageError.badForm(let text): (.badRequest, "That was not taken", text)
    case PageError.tooOften(let seconds):
      (
        .tooManyRequests, "A moment, please",
        "There were many tries from here. Try again in \(seconds) second\(seconds == 1 ? "" : "s"); "
          + "nobody is locked out."
      )
    case DeskError.ballot(let refusal): (.conflict, "Your ballot was not taken", "\(refusal)")
    case let error as DeskError: (.conflict, "That was not taken", "\(error).".capitalizedSentence)
    case let error as IdentityError:
      (
        .badGateway, "That sign-in did not work",
        "\(error). ".capitalizedSentence + "Try again, or sign in by a code."
      )
    case let error as PrintError:
      (.internalServerError, "That cannot be printed", "\(error).".capitalizedSentence)
    case let error as StoreError:
      (
        .internalServerError, "The site cannot save",
        "\(error). Nothing was changed; try again in a minute."
      )
    default:
      (
        .internalServerError, "Something inside failed",
        "Nothing was changed. Try again in a minute."
      )
    }
  }

  private struct Words {
    let title: String
    let text: String
  }

  private static let template = Template("<h1>{{title}}</h1>\n<p>{{text}}</p>\n")
}

extension String {
  var capitalizedSentence: String { prefix(1).uppercased() + dropFirst() }
}
