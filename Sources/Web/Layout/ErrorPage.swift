import Awards
import HTTPTypes
import Paper
import Sealing
import Texts

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

  /// Whether an error is one that nobody who uses the site could have caused or could mend.
  static func isUnexpected(_ error: any Error) -> Bool {
    switch error {
    case is PageError, is DeskError, is IdentityError, is SealingError, is BusyQueue.Full: false
    case StoreError.castMoved, StoreError.roundClosed, StoreError.journalMoved,
      StoreError.exists:
      false
    default: true
    }
  }

  static func words(
    _ error: any Error
  ) -> (HTTPResponse.Status, String, String) {
    switch error {
    case PageError.noSeason:
      (
        .notFound, say("No season yet"),
        say("There is no season here yet. Begin with the first page.")
      )
    case PageError.notFound:
      (
        .notFound, say("No such page"),
        say("There is no such page. Go back, or begin at the first page.")
      )
    case PageError.notYours:
      (
        .forbidden, say("Not yours to see"),
        say("This page is for others. If it should be yours, ask the administrator.")
      )
    case PageError.staleForm:
      (
        .forbidden, say("Send it once more"),
        say(
          "The page was open for too long or in another browser, so nothing was changed. Go back, load the "
            + "page again, and send it once more.")
      )
    case PageError.badForm(let text): (.badRequest, say("That was not taken"), text)
    case PageError.tooOften(let seconds):
      (
        .tooManyRequests, say("A moment, please"),
        say(
          seconds,
          one:
            "There were many tries from here. Try again in \(seconds) second; nobody is locked out.",
          other:
            "There were many tries from here. Try again in \(seconds) seconds; nobody is locked out."
        )
      )
    case let full as BusyQueue.Full:
      (
        .tooManyRequests, say("A moment, please"),
        say(
          full.seconds,
          one: "Many ask for this at once. Try again in \(full.seconds) second; nothing is lost.",
          other: "Many ask for this at once. Try again in \(full.seconds) seconds; nothing is lost."
        )
      )
    case PageError.fault(let id):
      (
        .internalServerError, say("Something inside failed"),
        say(
          "Nothing was changed. Try again in a minute; if it happens again, tell the office this number: \(id)"
        )
      )
    case DeskError.ballot(let refusal): (.conflict, say("Your ballot was not taken"), "\(refusal)")
    case let error as DeskError:
      (.conflict, say("That was not taken"), "\(error).".capitalizedSentence)
    case let error as IdentityError:
      (
        .badGateway, say("That sign-in did not work"),
        "\(error). ".capitalizedSentence + say("Try again, or sign in by a code.")
      )
    case let error as SealingError:
      (.conflict, say("That was not taken"), "\(error).".capitalizedSentence)
    case StoreError.castMoved, StoreError.roundClosed, StoreError.journalMoved, StoreError.exists:
      (
        .conflict, say("That was not taken"),
        say("Somebody else changed it at the same moment. Load the page again and look.")
      )
    default:
      (
        .internalServerError, say("Something inside failed"),
        say("Nothing was changed. Try again in a minute.")
      )
    }
  }

  private struct Words {
    let title: String
    let text: String
  }

  static let template = Template("<h1>{{title}}</h1>\n<p>{{text}}</p>\n")
}

extension String {
  var capitalizedSentence: String { prefix(1).uppercased() + dropFirst() }
}
