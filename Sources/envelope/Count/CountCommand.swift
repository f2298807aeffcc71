import ArgumentParser
import Ballots
import Counting

struct CountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "count", abstract: "Counts a ballot file by a rule.",
    discussion: """
      FILE may be - for standard input. Formats: blt, blt:id-weight, blt:id-alone, csv,
      csv:ranks, csv:candidates, fixed:ballot=0-5,contest=5-8,name=27-74,fold.
      """)

  @Argument(help: "The ballot file, or - for standard input.")
  var file: String

  @Option(help: "The rule's id; see `envelope rules`.")
  var rule: String

  @Option(help: "How many to elect (default: the file's, else the rule's).")
  var seats: Int?

  @Option(help: "The file's format (default: by its content).")
  var format: String?

  @Option(help: "The contest to count, where the file holds several.")
  var contest: String?

  @Option(name: .customLong("set"), help: "A parameter of the rule, NAME=VALUE; repeatable.")
  var settings: [String] = []

  @Option(
    help: """
      What settles a tie that the rule does not: report (stop and name the tied), order (the \
      file's tie order, else the candidates'; the first is acted on), draw (with --seed), or \
      favour:NAME,NAME,… (a decision; earlier is favoured).
      """)
  var ties: String?

  @Option(help: "Draws ties from this seed, published before the count.")
  var seed: UInt64?

  @Option(help: "Write the count as JSON to this path; - for standard output.")
  var json: String?

  @Flag(help: "Say in plain sentences what happened in each round.")
  var explain = false

  func run() throws {
    let count = try makeCount()
    if let json {
      try Files.write(count.json.text, to: json)
      if json == "-" { return }
    }
    print(CountTable(count).text, terminator: "")
    if explain {
      print("")
      for line in count.explanation { print(Terminal.wrap(line, indent: "  ")) }
    }
  }

  private func makeCount() throws -> Count {
    do {
      let rule = try RuleBook.rule(rule)
      let given = try parseSettings()
      _ = try rule.statement(given)
      if let seats, seats < 1 {
        throw Failure.usage("--seats \(seats): there must be at least 1")
      }
      let format = try format.map { try BallotFormat(name: $0) }
      let read = try BallotFile.read(Files.read(file), format: format)
      for warning in read.warnings { Terminal.complain("\(file):\(warning)") }
      let profile = try choose(read.profiles)
      return try rule.count(
        profile, seats: seats, set: given, ties: tieSteps(profile.contest))
    } catch let error as BallotFileError {
      throw Failure.data(error.describe(file: file))
    } catch let error as BallotFormat.NameError {
      throw Failure.usage("--format: \(error)")
    } catch let error as CountingError {
      throw error.isUsage ? Failure.usage("\(error)") : Failure.data("\(file): \(error)")
    }
  }

  private func parseSettings() throws -> [String: String] {
    var given: [String: String] = [:]
    for setting in settings {
      guard let equals = setting.firstIndex(of: "=") else {
        throw Failure.usage("--set \(setting): write NAME=VALUE")
      }
      let name = String(setting[..<equals])
      let value = String(setting[setting.index(after: equals)...])
      if given.updateValue(value, forKey: name) != nil {
        throw Failure.usage("--set \(name) is given twice")
      }
    }
    return given
  }

  private func choose(_ profiles: [Profile]) throws -> Profile {
    let titles = profiles.map(\.contest.title)
    if let contest {
      guard let profile = profiles.first(where: { $0.contest.title == contest }) else {
        throw Failure.usage(
          "--contest \(contest): not in the file; " + Spelling.hint(for: contest, among: titles))
      }
      return profile
    }
    guard profiles.count == 1, let profile = profiles.first else {
      throw Failure.usage(
        "the file holds \(profiles.count) contests; name one with --contest: "
          + titles.joined(separator: ", "))
    }
    return profile
  }

  private func tieSteps(_ contest: Contest) throws -> [TieStep] {
    let fileOrder = contest.tieOrder.map { [TieStep.order($0)] } ?? []
    switch ties {
    case nil: return fileOrder + (seed.map { [.draw(seed: $0)] } ?? [])
    case "report":
      if seed != nil { throw Failure.usage("--ties report and --seed contradict each other") }
      return []
    case "order": return fileOrder + [.order(Array(contest.candidates.indices))]
    case "draw":
      guard let seed else { throw Failure.usage("--ties draw needs --seed N, published before") }
      return [.draw(seed: seed)]
    case let text? where text.hasPrefix("favour:"):
      let names = text.dropFirst(7).split(separator: ",").map(String.init)
      let order = try names.map { name in
        guard let index = contest.candidates.firstIndex(where: { $0.name == name }) else {
          throw Failure.usage(
            "--ties: no candidate is called \"\(name)\"; "
              + Spelling.hint(for: name, among: contest.candidates.map(\.name)))
        }
        return index
      }
      return [.favour(order)] + (seed.map { [.draw(seed: $0)] } ?? [])
    case let text?:
      throw Failure.usage("--ties \(text): say report, order, draw or favour:NAME,NAME,…")
    }
  }
}
