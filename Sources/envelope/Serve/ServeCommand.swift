import ArgumentParser
import Awards
import Delivery
import Foundation
import HummingbirdCore
import HummingbirdHTTP2
import NIOSSL
import Sealing
import Seasons
import StoreSQLite
import Texts
import Web

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serves the voting site of a season.",
    discussion: """
      Without a season the first page makes the administrator's account and a season from a \
      template. Without a certificate the site is reached from this machine alone. What no option says \
      is looked up in the environment (ENVELOPE_PORT, ENVELOPE_TLS_CERT and so on), then in the file of \
      --settings.
      """)

  @Option(help: "A season file to begin with, where the database has none.")
  var season: String?

  @Option(help: "The database (default: season.sqlite).")
  var database: String?

  @Option(help: "The port (default: 8080).")
  var port: Int?

  @Option(help: "A JSON file of settings, as {\"port\": 8080, \"tlsCert\": \"chain.pem\"}.")
  var settings: String?

  @Option(help: "The address to listen at (default: 127.0.0.1, with a certificate all).")
  var host: String?

  @Flag(help: "The 97th season in the middle of its vote, with sign-in as anybody by one click.")
  var demo = false

  @Option(help: "A certificate chain, PEM.")
  var tlsCert: String?

  @Option(help: "The certificate's private key, PEM.")
  var tlsKey: String?

  @Option(
    help:
      "The address at which people reach the site through a proxy with TLS, as https://vote.example."
  )
  var behindProxy: String?

  @Option(
    help: "With a certificate: the address at which people reach the site, as https://vote.example."
  )
  var address: String?

  @Option(help: "A folder of further languages, a PO file each (see envelope texts).")
  var languages: String?

  @Option(
    help:
      "A file with a secret: a second machine that shows it may copy everything on the night (see envelope night follow)."
  )
  var followerSecret: String?

  @Option(
    help:
      "A port for screens of the venue over plain http: they look on, paired by a code on the page Screens."
  )
  var screens: Int?

  @Option(
    help:
      "A port for GO by Open Sound Control over UDP: /envelope/go with a caller's token, on a network of the show's own."
  )
  var osc: Int?

  @Option(
    help:
      "Go on though the database was put back from an older copy; the reason, which journal and record show."
  )
  var acceptRollback: String?

  @OptionGroup var archive: ArchiveOptions

  @OptionGroup var mail: MailOptions

  @OptionGroup var provider: ProviderOptions

  func run() async throws {
    let settings = try await SiteSettings(file: settings)
    let port = try settings.number(port, "port") ?? 8080
    let tlsCert = settings.text(tlsCert, "tlsCert")
    let tlsKey = settings.text(tlsKey, "tlsKey")
    let host = settings.text(host, "host")
    let behindProxy = settings.text(behindProxy, "behindProxy")
    let address = settings.text(address, "address")
    guard (0...65535).contains(port) else { throw Failure.usage("--port \(port): no such port") }
    guard (tlsCert == nil) == (tlsKey == nil) else {
      throw Failure.usage("--tls-cert and --tls-key go together; give both")
    }
    if demo, tlsCert != nil || behindProxy != nil || host != nil {
      throw Failure.usage(
        "--demo is for this machine alone; leave --tls-cert, --behind-proxy, --host out")
    }
    for (option, given) in [("--behind-proxy", behindProxy), ("--address", address)] {
      if let given, !given.hasPrefix("https://") {
        throw Failure.usage("\(option) \(given): give the https:// address people use")
      }
    }
    if tlsCert != nil, address == nil {
      throw Failure.usage("--tls-cert wants --address too: mails link to the site by it")
    }
    let listens = host ?? (tlsCert == nil ? "127.0.0.1" : "0.0.0.0")
    let isLocal = ["127.0.0.1", "localhost", "::1"].contains(listens)
    let isSafe = tlsCert != nil || behindProxy != nil || isLocal
    let reached = behindProxy ?? address
    if demo, settings.text(mail.smtp, "smtp") != nil {
      throw Failure.usage("--demo sends no mail; leave --smtp out")
    }
    let identities = try provider.provider(settings, isDemo: demo)
    let languages = try TextsCommand.languages(in: settings.text(languages, "languages"))
    let (door, folder) = try await seasons(settings, languages)
    let route = try mail.route(settings, folder: folder.appendingPathComponent("mail"))
    let history = try archive.history(settings)
    let word = AccessCode(length: AccessCode.mailed, entropy: .system, for: "set-up")
    if !demo, try await needsSetUp(door) {
      print("The first page asks for this word: \(word.grouped)")
    }
    let site = Site(
      .init(
        isDemo: demo, isSafe: isSafe, address: reached ?? "http://localhost:\(port)",
        isBehindProxy: behindProxy != nil, mailChecker: route.checker, mailRoute: route.name,
        printer: PrintProgram(), identities: identities, languages: languages,
        history: history,
        followerSecret: try settings.text(followerSecret, "followerSecret").map(
          NightFollowCommand.secret),
        setUpWord: demo ? nil : word.text),
      seasons: door)
    var server = SiteServer(
      site: site, host: listens, port: port, address: reached, sender: route.sender)
    server.pace = route.pace
    let ports = (
      screens: try settings.number(screens, "screens"), osc: try settings.number(osc, "osc")
    )
    for (option, port) in [("--screens", ports.screens), ("--osc", ports.osc)] {
      if let port, !(0...65535).contains(port) {
        throw Failure.usage("\(option) \(port): no such port")
      }
    }
    server.screens = ports.screens
    if let osc = ports.osc {
      server.services.append(OSCListener(site: site, host: listens, port: osc))
    }
    if let tlsCert, let tlsKey { server.protocols = try tls(tlsCert, tlsKey) }
    do {
      try await server.run()
    } catch {
      await identities?.close()
      throw error
    }
    await identities?.close()
  }

  /// Whether nobody works on the season yet, so that the first visitor would become its administrator.
  private func needsSetUp(_ door: SeasonDoor) async throws -> Bool {
    guard let office = try await door.office() else { return true }
    return try await office.store.staff(of: office.id).isEmpty
  }

  /// The store with its seasons, and the folder for what stands beside it.
  private func seasons(
    _ settings: SiteSettings, _ languages: [Language]
  ) async throws -> (SeasonDoor, URL) {
    if demo {
      let demo = try await DemoSite.make()
      print("A demo in \(demo.folder.path), made anew at each start; nothing in it is real.")
      print("Key file of the keyholder: \(demo.keyFile.path)")
      print("Its passphrase: \(demo.passphrase)")
      return (SeasonDoor(demo.store) { _, _ in demo.office }, demo.folder)
    }
    let season = settings.text(season, "season")
    let file = URL(fileURLWithPath: settings.text(database, "database") ?? "season.sqlite")
    let store = try SQLiteStore(file)
    let keys = LogKeyFile(file: LogKeyFile.place(beside: file))
    let door = SeasonDoor(store) { id, isNew in
      SeasonOffice(
        store: store, id: id, signer: try keys.signer(of: id, isNew: isNew), languages: languages,
        witness: CheckpointFile(beside: file, of: id))
    }
    if let season {
      let text = String(decoding: try Files.read(season), as: UTF8.self)
      let read: SeasonFile
      do { read = try SeasonFile(text: text) } catch {
        throw Failure.data(error.describe(file: season))
      }
      if try await store.seasons().contains(read.season.key) == false {
        _ = try await door.create(read, by: "envelope serve")
      }
    }
    // A season whose key is missing, or whose log was changed or put back, stops the site here, not at the first ballot.
    if let office = try await door.office() {
      if let acceptRollback {
        try await LogDesk(office).acceptRollback(by: "envelope serve", reason: acceptRollback)
      }
      do { try await office.log.check() } catch let fault as LogFault {
        throw Failure.data("\(file.path): \(fault)")
      }
    }
    return (door, file.deletingLastPathComponent())
  }

  private func tls(_ certificate: String, _ key: String) throws -> HTTPServerBuilder {
    do {
      let chain = try NIOSSLCertificate.fromPEMFile(certificate)
      let privateKey = try NIOSSLPrivateKey(file: key, format: .pem)
      return try .http2Upgrade(
        tlsConfiguration: .makeServerConfiguration(
          certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(privateKey)))
    } catch {
      throw Failure.data(
        "\(certificate), \(key): no certificate and key that belong together (\(error))")
    }
  }
}
