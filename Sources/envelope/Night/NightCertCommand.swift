import ArgumentParser
import Foundation

struct NightCertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cert",
    abstract: "Makes a certificate of a venue's own, for where there is no internet.",
    discussion: """
      Writes three files into a folder: authority.pem, which is installed once on each device that is \
      to trust the site; chain.pem and key.pem, for envelope serve --tls-cert and --tls-key. The \
      authority's own key is not kept, so nobody can make another certificate in its name.
      """)

  @Option(help: "A name or an address at which the site is reached; give several times.")
  var name: [String] = []

  @Option(help: "For so many days, 1 to 397.")
  var days = 30

  @Option(help: "The folder to write into; it must not be there yet.")
  var out = "tls"

  func run() throws {
    guard !name.isEmpty else {
      throw Failure.usage(
        "--name: say at which name or address the site is reached, as 192.168.1.5")
    }
    guard (1...397).contains(days) else { throw Failure.usage("--days \(days): from 1 to 397") }
    let folder = URL(fileURLWithPath: out)
    if FileManager.default.fileExists(atPath: folder.path) {
      throw Failure.usage("\(out): exists already; name another folder with --out")
    }
    let made = try VenueCertificate(names: name, days: days, now: Date())
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    for (file, text) in [
      ("authority.pem", made.authority), ("chain.pem", made.chain), ("key.pem", made.key),
    ] {
      try Files.writePrivately(text, to: folder.appendingPathComponent(file))
    }
    print("\(out)/authority.pem: install it on each device that is to trust the site.")
    print(
      "envelope serve --tls-cert \(out)/chain.pem --tls-key \(out)/key.pem --address https://\(name[0]):8080"
    )
  }
}
