import Ballots
import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle

/// What a page gives back.
struct Answer: Sendable {
  var status = HTTPResponse.Status.ok
  var type = "text/html; charset=utf-8"
  var body: [UInt8] = []
  /// Where to go on.
  var location: String?
  /// A file's name, for what is to be kept and not shown.
  var fileName: String?
  var cookies: [Cookie] = []
  /// Whether a browser may keep it for an hour: nothing that a visitor sees by being signed in.
  var isKept = false
  /// Besides those that every answer has.
  var headers: HTTPFields = [:]
  /// In place of the body: pieces that are sent as they come, until the browser goes away.
  var stream: LiveStream?

  static func page(_ html: String, _ status: HTTPResponse.Status = .ok) -> Answer {
    Answer(status: status, body: Array(html.utf8))
  }

  /// After a form was taken: the browser asks for this page next, and going back does not send again.
  static func seeOther(_ path: String) -> Answer {
    Answer(status: .seeOther, location: path)
  }

  static func file(_ name: String, _ type: String, _ bytes: [UInt8]) -> Answer {
    Answer(type: type, body: bytes, fileName: name)
  }

  static func json(_ json: JSONValue) -> Answer {
    Answer(type: "application/json", body: Array(json.text.utf8))
  }

  static func asset(_ type: String, _ text: String) -> Answer {
    Answer(type: type, body: Array(text.utf8), isKept: true)
  }

  func setting(_ cookie: Cookie) -> Answer {
    var answer = self
    answer.cookies.append(cookie)
    return answer
  }

  var response: Response {
    var headers: HTTPFields = [
      .contentType: type,
      .cacheControl: isKept ? "public, max-age=3600" : "no-store",
      .xContentTypeOptions: "nosniff",
      .contentSecurityPolicy:
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
        + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    ]
    if let referrer = HTTPField.Name("Referrer-Policy") { headers[referrer] = "same-origin" }
    for field in self.headers { headers[field.name] = field.value }
    if let location { headers[.location] = location }
    if let fileName {
      headers[.contentDisposition] = "attachment; filename=\"\(fileName)\""
    }
    var response = Response(status: status, headers: headers, body: responseBody)
    for cookie in cookies { response.setCookie(cookie) }
    return response
  }

  private var responseBody: ResponseBody {
    guard let stream else { return .init(byteBuffer: ByteBuffer(bytes: body)) }
    return .init { writer in
      // The server waits for answers that are under way when it stops.
      try await withGracefulShutdownHandler {
        for await piece in stream.pieces { try await writer.write(piece) }
        try await writer.finish(nil)
      } onGracefulShutdown: {
        stream.end()
      }
    }
  }
}

/// Pieces of an answer that come as time goes on.
struct LiveStream: Sendable {
  let pieces: AsyncStream<ByteBuffer>
  let end: @Sendable () -> Void
}
