import Foundation
import Paper
import Typesetting

// Reads a document as JSON from standard input, and writes it as PDF to standard output; with --picture, a page's
// picture as PNG. A program of its own, so that the one that holds ballots and keys neither loads fonts nor shapes strangers' names.

func stop(_ code: Int32, _ message: String) -> Never {
  FileHandle.standardError.write(Data("envelope-print: \(message)\n".utf8))
  exit(code)
}

do {
  let input = FileHandle.standardInput.readDataToEndOfFile()
  if CommandLine.arguments.dropFirst().first == "--picture" {
    let picture = try JSONDecoder().decode(SharePicture.self, from: input)
    FileHandle.standardOutput.write(Data(try PictureSetter.png(picture)))
    exit(0)
  }
  if CommandLine.arguments.dropFirst().first == "--qr" {
    let text = String(decoding: input.prefix(1024), as: UTF8.self)
    FileHandle.standardOutput.write(Data(try PictureSetter.qr(text)))
    exit(0)
  }
  let document = try JSONDecoder().decode(PrintedDocument.self, from: input)
  FileHandle.standardOutput.write(Data(try Typesetter.pdf(document)))
} catch let error as PrintError {
  stop(65, "\(error)")
} catch {
  stop(65, "standard input is no document: \(error)")
}
