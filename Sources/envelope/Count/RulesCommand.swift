import ArgumentParser
import Counting
import Foundation

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists the counting rules, or tells one.")

  @Argument(help: "A rule's id; without it, all are listed.")
  var id: String?

  func run() throws {
    guard let id else {
      for rule in RuleBook.rules {
        print(
          Terminal.column(rule.id, 22) + Terminal.column(rule.name, 36)
            + Terminal.column(rule.year, 22).trimmingCharacters(in: .whitespaces))
      }
      return
    }
    let rule: Rule
    do { rule = try RuleBook.rule(id) } catch { throw Failure.usage("\(error)") }
    print(Terminal.bold(rule.name) + " (\(rule.id)), \(rule.year)")
    print(Terminal.wrap(rule.summary))
    print(Terminal.wrap("Source: \(rule.source)", indent: "  "))
    print("Seats, where nothing says: \(rule.defaultSeats)\n")
    for parameter in rule.parameters {
      print(Terminal.bold(parameter.name) + " = \(parameter.defaultValue)")
      print(Terminal.wrap("  \(parameter.meaning)", indent: "  "))
      print(
        Terminal.dim(
          Terminal.wrap("  \(parameter.allowed); \(parameter.certainty.rawValue)", indent: "  ")))
    }
  }
}
