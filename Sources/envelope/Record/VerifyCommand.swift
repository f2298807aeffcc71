import ArgumentParser
import Ballots
import Foundation
import Records
import Sealing

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Checks a record: files, log, counts, envelopes.")

  @Argument(help: "The record's folder.")
  var folder: String

  @Option(help: "The signer's key as announced elsewhere, NAME+HASH+BASE64.")
  var key: String?

  @Option(
    help: """
      A checkpoint known from elsewhere (from a receipt, a witness, a newspaper), as a file; may be given several \
      times. This log must continue it.
      """)
  var checkpoint: [String] = []

  @Flag(help: "The whole as JSON.")
  var json = false

  func run() throws {
    let signer = try key.map(KeyArgument.read)
    let earlier = try checkpoint.map(CheckpointArgument.read)
    let record = try RecordArgument.read(folder)
    let check = Verifier.verify(record, key: signer, earlier: earlier)
    if json {
      print(check.json.text, terminator: "")
      if !check.isSound { Terminal.exit(.check) }
      return
    }
    for line in check.checked { print(Terminal.wrap("Checked: \(line).", indent: "  ")) }
    for line in check.notChecked { print(Terminal.wrap("Not checked: \(line).", indent: "  ")) }
    for finding in check.findings { print(Terminal.clean("FINDING \(finding)")) }
    print(Terminal.bold(check.conclusion))
    if !check.isSound { Terminal.exit(.check) }
  }
}

enum KeyArgument {
  static func read(_ text: String) throws -> NoteKey {
    do { return try NoteKey(text) } catch {
      throw Failure.usage(
        "--key: not a key; write it as NAME+HASH+BASE64, as the body announced it")
    }
  }
}

enum RecordArgument {
  static func read(_ folder: String) throws -> RecordFolder {
    guard let record = RecordFolder(URL(fileURLWithPath: folder)) else {
      throw Failure.data("\(folder): there is no such folder; give the folder of a record")
    }
    return record
  }
}

enum CheckpointArgument {
  /// A checkpoint by itself, or the one that a receipt has.
  static func read(_ path: String) throws -> Checkpoint {
    let text = String(decoding: try Files.read(path), as: UTF8.self)
    if let checkpoint = try? Checkpoint(text: text) { return checkpoint }
    if let receipt = try? Receipt(text: text) { return receipt.checkpoint }
    throw Failure.data("\(path): no checkpoint, and no receipt, which has one")
  }
}
