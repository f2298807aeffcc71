import Ballots
import HTTPTypes

/// What a program is told when it cannot have an answer (RFC 9457).
enum Problem {
  static func answer(_ error: any Error, isKnown: Bool) -> Answer {
    var (status, title, text) = ErrorPage.words(error)
    var headers: HTTPFields = [:]
    if case PageError.notYours = error, !isKnown {
      (status, title) = (.unauthorized, "A token is needed")
      text = "Send a personal access token as Authorization: Bearer TOKEN."
      headers[.wwwAuthenticate] = "Bearer"
    }
    let json: JSONValue = [
      "type": "about:blank", "title": .string(title), "status": .integer(Int(status.code)),
      "detail": .string(text),
    ]
    return Answer(
      status: status, type: "application/problem+json", body: Array(json.text.utf8),
      headers: headers)
  }
}
