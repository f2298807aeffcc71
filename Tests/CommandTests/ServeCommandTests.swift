import Foundation
import Testing

/// Settings of a site, and a venue's certificate. What is served over it the walks and the README show.
@Suite struct ServeCommandTests {
  private func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "serve-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// A setting that is none is an error that says where, and nothing is served.
  @Test(arguments: [
    (#"{"portt": 1}"#, 65, "there is no setting \"portt\"; did you mean \"port\"?"),
    (#"{"port": "high"}"#, 65, "\"port\" is \"high\" and must be a whole number"),
    (#"[1]"#, 65, "must be an object of settings"), (#"{"port""#, 65, "is not JSON"),
    (#"{"port": 70000}"#, 64, "no such port"),
    (#"{"tlsCert": "a.pem"}"#, 64, "go together"),
  ])
  func badSettings(_ text: String, _ code: Int32, _ message: String) throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("site.json")
    try Data(text.utf8).write(to: file)
    let result = try Command.run(["serve", "--settings", file.path], in: folder)
    #expect(result.code == code && result.errors.contains(message), "\(result.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["site.json"])
  }

  /// The certificate is the authority's, for these names, as openssl reads it.
  @Test func aVenuesCertificate() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let made = try Command.run(
      ["night", "cert", "--name", "venue.local", "--name", "192.168.1.5", "--name", "fd00::1"],
      in: folder)
    #expect(made.code == 0, "\(made.errors)")
    let openssl = Process()
    openssl.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
    openssl.arguments = [
      "verify", "-CAfile", "tls/authority.pem", "-verify_ip", "192.168.1.5", "-purpose",
      "sslserver", "tls/chain.pem",
    ]
    openssl.currentDirectoryURL = folder
    openssl.standardOutput = FileHandle.nullDevice
    try openssl.run()
    openssl.waitUntilExit()
    #expect(openssl.terminationStatus == 0)
    let key = folder.appendingPathComponent("tls/key.pem").path
    let mode = try FileManager.default.attributesOfItem(atPath: key)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    // A second one does not take the first one's place.
    let again = try Command.run(["night", "cert", "--name", "venue.local"], in: folder)
    #expect(again.code == 64 && again.errors.contains("exists already"))
    let bad = try Command.run(["night", "cert", "--name", "a b", "--out", "other"], in: folder)
    #expect(bad.code == 64 && bad.errors.contains("no name of a machine"))
    #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("other").path))
  }
}
