import ArgumentParser
import Records
import Sealing

struct ReceiptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receipt", abstract: "Checks voters' receipts.", subcommands: [Check.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says whether a ballot is in the log that was counted; never what is on it.")

    @Argument(help: "The receipt's file, or - for standard input.")
    var receipt: String

    @Option(help: "The record's folder.")
    var record: String

    @Option(help: "The signer's key as announced elsewhere, NAME+HASH+BASE64.")
    var key: String?

    func run() throws {
      let signer = try key.map(KeyArgument.read)
      let text = String(decoding: try Files.read(receipt), as: UTF8.self)
      let parsed: Receipt
      do { parsed = try Receipt(text: text) } catch {
        throw Failure.data("\(receipt): \(error); keep the file as you received it")
      }
      let check = ReceiptCheck(parsed, in: try RecordArgument.read(record), key: signer)
      print("Receipt \(parsed.code), \(parsed.entries.count) categories")
      for line in check.lines { print(Terminal.wrap(line, indent: "  ")) }
      for finding in check.findings { print("FINDING \(finding)") }
      print(Terminal.bold(check.conclusion))
      if !check.findings.isEmpty { Terminal.exit(.check) }
    }
  }
}
