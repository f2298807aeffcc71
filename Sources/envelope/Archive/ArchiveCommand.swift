import Archive
import ArgumentParser
import Ballots
import Foundation

struct ArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "A body's history: imports it and answers questions.",
    subcommands: [Import.self, Ask.self])

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Reads a history from CSV or Excel, in place of the one before.",
      discussion: """
        The first line names the columns: category, winner, ceremony or year, film or nominees, and perhaps \
        class, canonical_category, detail. Several films or people in a cell have | between them.
        """)

    @Argument(help: "The file.") var file: String
    @Option(help: "The archive (default: archive.sqlite).") var database = "archive.sqlite"
    @Option(help: "Whose history it is (default: the file's name).") var body: String?

    func run() throws {
      let history = HistoryFile(try Files.read(file))
      if !history.problems.isEmpty {
        let told = history.problems.prefix(20).map { "\(file):\($0)" }
        throw Failure.data(told.joined(separator: "\n") + "\nnothing was imported")
      }
      let name = body ?? URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
      let archive = try ArchiveCommand.open(database)
      do { try archive.replace(name, with: history.nominations) } catch {
        throw Failure.machine("\(database): \(error)")
      }
      let ceremonies = Set(history.nominations.map(\.ceremony)).count
      print("\(history.nominations.count) nominations of \(ceremonies) ceremonies of \(name)")
    }
  }

  struct Ask: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "ask", abstract: "Answers a ready question; --list shows them all.")

    @Argument(help: "The question, as ties.") var question: String?
    @Argument(help: "What it wants to be told, as a name.") var text: [String] = []
    @Option(help: "The archive (default: archive.sqlite).") var database = "archive.sqlite"
    @Option(help: "The body, where there are several.") var body: String?
    @Flag(help: "Lists the questions.") var list = false
    @Flag(help: "Shows the query too.") var query = false
    @Flag(help: "Answers in JSON.") var json = false

    func run() throws {
      if list {
        for item in ArchiveQuestion.all {
          print(Terminal.column(item.id, 26) + item.words + (item.wants.map { " (\($0))" } ?? ""))
        }
        return
      }
      guard let question else { throw Failure.usage("name a question; --list shows them") }
      guard let known = ArchiveQuestion.all.first(where: { $0.id == question }) else {
        throw Failure.usage(
          "there is no question \"\(question)\"; "
            + Spelling.hint(for: question, among: ArchiveQuestion.all.map(\.id)))
      }
      let told = text.joined(separator: " ")
      if let wants = known.wants, told.isEmpty {
        throw Failure.usage("\(question) wants to be told \(wants)")
      }
      guard FileManager.default.fileExists(atPath: database) else {
        throw Failure.usage(
          "\(database): there is no archive; make one with envelope archive import")
      }
      let archive = try ArchiveCommand.open(database)
      let answer: ArchiveTable
      do {
        answer = try known.ask(archive, body: archive.body(body), told)
      } catch { throw Failure.data("\(database): \(error)") }
      if json {
        let rows = answer.rows.map { row in
          JSONValue.object(
            Dictionary(
              zip(answer.columns, row.map(JSONValue.string)),
              uniquingKeysWith: { first, _ in first }))
        }
        print(
          JSONValue.object([
            "question": .string(question), "query": .string(answer.query), "rows": .array(rows),
          ]).text)
        return
      }
      ArchiveCommand.show(answer)
      if query { print("\n\(answer.query)") }
    }
  }

  private static func open(_ path: String) throws -> ArchiveDatabase {
    do { return try ArchiveDatabase(URL(fileURLWithPath: path)) } catch {
      throw Failure.machine("\(path): \(error)")
    }
  }

  /// The last column as wide as it is, the others as wide as their widest, at most 40.
  private static func show(_ answer: ArchiveTable) {
    let last = answer.columns.count - 1
    let widths = answer.columns.indices.map { index in
      min(
        40, ([answer.columns[index]] + answer.rows.map { $0[index] }).map(Terminal.width).max() ?? 0
      )
    }
    func line(_ cells: [String]) -> String {
      cells.enumerated().map { index, cell in
        index == last ? Terminal.clean(cell) : Terminal.column(cell, widths[index])
      }.joined(separator: "  ")
    }
    print(Terminal.bold(line(answer.columns)))
    for row in answer.rows { print(line(row)) }
    if answer.rows.isEmpty { print("nothing") }
  }
}
