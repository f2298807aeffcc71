import Archive
import Foundation
import Newsroom

/// A body's archive, for the site's pages and the records of a night.
struct SiteHistory: History {
  let archive: ArchiveDatabase
  let body: String
  /// Records of a night are held against the ceremonies before this one.
  let ceremony: Int

  /// - Parameters:
  ///   - body: nil for the only one.
  ///   - ceremony: nil for the one after the last that is known.
  init(_ path: String, body: String?, ceremony: Int?) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Failure.usage("\(path): there is no archive; make one with envelope archive import")
    }
    do {
      archive = try ArchiveDatabase(URL(fileURLWithPath: path))
      self.body = try archive.body(body)
      self.ceremony = try ceremony ?? archive.lastCeremony(of: self.body) + 1
    } catch { throw Failure.data("\(path): \(error)") }
  }

  var questions: [HistoryQuestion] {
    ArchiveQuestion.all.map { HistoryQuestion(id: $0.id, words: $0.words, wants: $0.wants) }
  }

  func ask(_ id: String, _ text: String) throws -> HistoryAnswer? {
    let known = (ArchiveQuestion.all + ArchiveQuestion.before).first { $0.id == id }
    guard let known else { return nil }
    let table = try known.ask(archive, body: body, text, before: ceremony)
    return HistoryAnswer(columns: table.columns, rows: table.rows, query: table.query)
  }
}
