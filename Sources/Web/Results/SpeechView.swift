import Records
import Seasons

/// What somebody said on the night, for everybody.
struct SpeechView {
  let who: String
  let how: String?
  let when: String?
  let quotation: String?
  let says: String?
  let words: String

  init(_ speech: NotedSpeech, _ season: Season) {
    let note = speech.note
    who = [season.personName(note.speaker), note.role].compactMap { $0 }.joined(separator: ", ")
    how = note.acceptance == .inPerson ? nil : note.acceptance.words
    when = note.from.isEmpty ? nil : note.from
    quotation = note.quotation
    says = note.says
    words = note.words
  }

  static let template = """
    <figure class="speech">{{#quotation}}<blockquote>“{{.}}”</blockquote>{{/quotation}}{{^quotation}}<p>{{words}}</p>{{/quotation}}<figcaption>{{who}}{{#how}}, {{.}}{{/how}}{{#when}} <span class="quiet">{{.}}</span>{{/when}}</figcaption></figure>
    """
}
