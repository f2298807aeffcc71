import ArgumentParser
import Foundation
import Sealing

/// A keyholder's file and the passphrase that opens it.
struct KeyholderOptions: ParsableArguments {
  @Option(help: "The keyholder's file.")
  var keys: String

  @Option(help: "A file that holds the passphrase.")
  var passphraseFile: String?

  /// Asks for the passphrase where no file holds it.
  /// - Throws: `Failure`.
  func open() throws -> (holder: String, keys: [String: PrivateKey]) {
    let file: KeyFile
    do {
      file = try KeyFile(text: String(decoding: try Files.read(keys), as: UTF8.self))
    } catch let error as SealingError {
      throw Failure.data("\(keys): is no key file, or was changed: \(error)")
    }
    let passphrase: String
    if let passphraseFile {
      passphrase = String(decoding: try Files.read(passphraseFile), as: UTF8.self)
    } else {
      Terminal.complain("The passphrase of \(file.holder)'s file:")
      passphrase = Terminal.readSecret()
    }
    do {
      return (
        file.holder, try file.open(passphrase: passphrase.trimmingCharacters(in: .newlines))
      )
    } catch SealingError.wrongPassphrase {
      throw Failure.data("\(keys): the passphrase does not open this file. Nothing was done.")
    }
  }
}
