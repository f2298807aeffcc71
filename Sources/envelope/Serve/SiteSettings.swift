import Ballots
import Configuration
import Foundation
import SystemPackage

/// How a site is served where no option says it: from the environment (`ENVELOPE_PORT`, `ENVELOPE_TLS_CERT`),
/// else from a file (`{"port": 8080, "tlsCert": "chain.pem"}`).
struct SiteSettings {
  /// What may be set, as the file calls it.
  static let keys = [
    "season", "database", "port", "host", "tlsCert", "tlsKey", "behindProxy", "address",
    "mailFolder", "smtp", "smtpUser", "smtpPassword", "smtpCa", "mailFrom", "mailPace",
    "languages", "oidcIssuer", "oidcClient", "oidcSecret", "oidcClaim", "oidcName",
  ]

  private let environment: ConfigReader
  private let file: ConfigReader?
  private let name: String

  /// - Parameter file: JSON; nil for none.
  /// - Throws: `Failure` for a file that is none, or with a key that nobody knows.
  init(file: String?) async throws {
    environment = ConfigReader(provider: EnvironmentVariablesProvider()).scoped(to: "envelope")
    name = file ?? ""
    guard let file else {
      self.file = nil
      return
    }
    let bytes = try Files.read(file)
    let json: JSONValue
    do { json = try JSONValue(parsing: Data(bytes)) } catch {
      throw Failure.data("\(file): is not JSON: \(error)")
    }
    guard let object = json.object else {
      throw Failure.data("\(file): must be an object of settings, as {\"port\": 8080}")
    }
    for key in object.keys.sorted() where !Self.keys.contains(key) {
      throw Failure.data(
        "\(file): there is no setting \"\(key)\"; \(Spelling.hint(for: key, among: Self.keys))")
    }
    let path = URL(fileURLWithPath: file).path
    do {
      self.file = ConfigReader(
        provider: try await FileProvider<JSONSnapshot>(filePath: FilePath(path)))
    } catch { throw Failure.data("\(file): \(error)") }
  }

  /// An option, else the environment, else the file.
  func text(_ option: String?, _ key: String) -> String? {
    option ?? environment.string(forKey: ConfigKey(key))
      ?? file?.string(forKey: ConfigKey(key))
  }

  /// - Throws: `Failure` for what is no whole number.
  func number(_ option: Int?, _ key: String) throws -> Int? {
    if let option { return option }
    if let text = environment.string(forKey: ConfigKey(key)) {
      guard let number = Int(text) else {
        throw Failure.usage(
          "\(Self.variable(key))=\(text): must be a whole number")
      }
      return number
    }
    if let number = file?.int(forKey: ConfigKey(key)) { return number }
    if let text = file?.string(forKey: ConfigKey(key)) {
      throw Failure.data("\(name): \"\(key)\" is \"\(text)\" and must be a whole number")
    }
    return nil
  }

  /// `tlsCert` as the environment calls it.
  private static func variable(_ key: String) -> String {
    "ENVELOPE_"
      + key.reduce(into: "") { name, letter in
        if letter.isUppercase { name += "_" }
        name += letter.uppercased()
      }
  }
}
