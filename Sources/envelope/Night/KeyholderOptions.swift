import ArgumentParser
import Foundation
import Sealing

/// The keyholders' files and the passphrases that open them: one whole key file, or as many shares as are needed.
struct KeyholderOptions: ParsableArguments {
  @Option(
    help:
      "A keyholder's file; of keys that were dealt out, one --keys for each share that is needed.")
  var keys: [String]

  @Option(
    help:
      "A file that holds the passphrase; with several --keys one for each, in the same order."
  )
  var passphraseFile: [String] = []

  /// Asks for the passphrases that no file holds. Whole keys are in memory alone.
  /// - Throws: `Failure`.
  func open() throws -> (holder: String, keys: [String: PrivateKey]) {
    let texts = try keys.map { String(decoding: try Files.read($0), as: UTF8.self) }
    guard texts.contains(where: ShareFile.isShare) else {
      guard texts.count == 1 else {
        throw Failure.usage("--keys: give one key file, or the shares of one dealing")
      }
      return try whole(texts[0])
    }
    let opened = try openShares()
    do {
      let names = opened.map(\.file.holder)
      return (names.joined(separator: " and "), try ShareFile.combine(opened))
    } catch {
      throw Failure.data("\(keys.joined(separator: ", ")): \(error). Nothing was done.")
    }
  }

  /// The shares, each opened by its own passphrase.
  func openShares() throws -> [ShareFile.Opened] {
    try keys.enumerated().map { index, path in
      let file: ShareFile
      do {
        file = try ShareFile(text: String(decoding: try Files.read(path), as: UTF8.self))
      } catch let error as SealingError {
        throw Failure.data("\(path): is no share, or was changed: \(error)")
      }
      do {
        return try file.open(passphrase: try passphrase(index, of: file.holder))
      } catch SealingError.wrongPassphrase {
        throw Failure.data("\(path): the passphrase does not open this share. Nothing was done.")
      }
    }
  }

  private func whole(_ text: String) throws -> (holder: String, keys: [String: PrivateKey]) {
    let file: KeyFile
    do { file = try KeyFile(text: text) } catch {
      throw Failure.data("\(keys[0]): is no key file, or was changed: \(error)")
    }
    do {
      return (file.holder, try file.open(passphrase: try passphrase(0, of: file.holder)))
    } catch SealingError.wrongPassphrase {
      throw Failure.data("\(keys[0]): the passphrase does not open this file. Nothing was done.")
    }
  }

  private func passphrase(_ index: Int, of holder: String) throws -> String {
    if passphraseFile.indices.contains(index) {
      return String(decoding: try Files.read(passphraseFile[index]), as: UTF8.self)
        .trimmingCharacters(in: .newlines)
    }
    Terminal.complain("The passphrase of \(holder)'s file:")
    return Terminal.readSecret().trimmingCharacters(in: .newlines)
  }
}
