import ArgumentParser
import Delivery
import Foundation
import Synchronization

struct NightFollowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow",
    abstract:
      "Keeps a second machine up to date on the night, and serves in the first one's place.",
    discussion: """
      Copies the first machine's store whenever something happens there, a second later at most for a store of \
      some ten thousand ballots. When the first does not answer for six seconds, Enter lets this one serve; with \
      --at-once it does so by itself. Stop the first before it comes back: two that serve go apart. What follows \
      after -- is for envelope serve, as --port or --tls-cert; the first machine's file of log keys (its database's \
      name with .log-keys) has to lie beside the copy.
      """)

  @Option(help: "The first machine's address, as https://192.168.1.5:8080.")
  var site: String

  @Option(
    help: "The secret that the first machine was started with (envelope serve --follower-secret).")
  var secretFile: String

  @Option(help: "Where the copy is kept.")
  var database = "second.sqlite"

  @Option(help: "The venue's own authority, PEM, as envelope night cert made it.")
  var authority: String?

  @Flag(
    help:
      "Serves by itself when the first does not answer. A cut between the two is then two sites.")
  var atOnce = false

  @Argument(parsing: .postTerminator, help: "Options of envelope serve, after --.")
  var serving: [String] = []

  /// So long the first may be silent, in seconds.
  static let patience = 6.0

  /// At least 32 letters, without blanks around.
  static func secret(_ path: String) throws -> String {
    let text = String(decoding: try Files.read(path), as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    guard text.count >= 32 else {
      throw Failure.data(
        "\(path): a secret has at least 32 letters; head -c 32 /dev/urandom | base64")
    }
    return text
  }

  func run() async throws {
    let secret = try Self.secret(secretFile)
    let pem = try authority.map { String(decoding: try Files.read($0), as: UTF8.self) }
    let file = URL(fileURLWithPath: database)
    guard FileManager.default.fileExists(atPath: LogKeyFile.place(beside: file).path) else {
      throw Failure.data(
        "\(LogKeyFile.place(beside: file).path): copy the first machine's file of log keys here")
    }
    let mark = file.appendingPathExtension("served")
    guard !FileManager.default.fileExists(atPath: mark.path) else {
      throw Failure.usage(
        "\(file.path): has served in the first machine's place, and may hold what no other does; move it and \(mark.path) away, or follow with another --database"
      )
    }
    let command = try Self.serve(database, serving)
    let line: NightLine
    do { line = try NightLine(site: site, token: secret, authority: pem, patience: 60) } catch {
      throw Failure.data("\(authority ?? ""): is no certificate (\(error))")
    }
    do { try await follow(line, file) } catch {
      await line.close()
      throw error
    }
    await line.close()
    try Files.writePrivately("served\n", to: mark)
    print("Serving in the first machine's place.")
    fflush(nil)
    try await command.run()
  }

  /// The command that serves afterwards; what is wrong with it is told before the night, not in it.
  private static func serve(_ database: String, _ options: [String]) throws -> ServeCommand {
    let parsed = try ServeCommand.parseAsRoot(["--database", database] + options)
    guard let command = parsed as? ServeCommand else {
      throw Failure.usage("after -- stand options of envelope serve")
    }
    return command
  }

  /// Until the first machine is gone and this one is to serve.
  private func follow(_ line: NightLine, _ file: URL) async throws {
    var events: Int?
    var heard = ContinuousClock.now
    let consent = Consent()
    var said = ""
    func say(_ words: String) {
      if said != words { print(words) }
      said = words
      fflush(nil)
    }
    while true {
      do {
        if let copy = try await line.copy(after: events) {
          try Self.keep(copy.file, at: file)
          events = copy.events
        }
        heard = .now
        consent.withdraw()
        say("Following \(site).")
      } catch let refusal as NightLine.Refusal where refusal.status < 500 {
        throw Failure.data(
          "\(site): gives no copy (\(refusal)); start it with --follower-secret and the same secret"
        )
      } catch let failure as Failure {
        throw failure
      } catch {
        // One that answers is there, whatever keeps it from giving a copy.
        if error is NightLine.Refusal {
          heard = .now
        } else if await line.isThere() {
          heard = .now
        }
        let silent = heard.duration(to: .now)
        if events == nil {
          say("Not connected (\(error)). Trying again.")
        } else if silent < .seconds(Self.patience) {
          consent.withdraw()
          say("\(site) gave no copy (\(error)). Trying again.")
        } else if atOnce || consent.isGiven {
          return
        } else if consent.offer() {
          say("\(site) does not answer. Enter serves from here.")
        }
      }
      try? await Task.sleep(for: .milliseconds(300))
    }
  }

  /// Puts a copy in the place of the one before, whole or not at all; nobody else can read it.
  private static func keep(_ bytes: [UInt8], at file: URL) throws {
    let manager = FileManager.default
    let new = file.appendingPathExtension("new")
    do {
      try? manager.removeItem(at: new)
      guard
        manager.createFile(
          atPath: new.path, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
      else { throw CocoaError(.fileWriteUnknown) }
      for ending in ["-wal", "-shm"] where manager.fileExists(atPath: file.path + ending) {
        try manager.removeItem(atPath: file.path + ending)
      }
      guard rename(new.path, file.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    } catch {
      throw Failure.machine("\(file.path): \(error.localizedDescription)")
    }
  }
}

/// Whether somebody at the terminal has pressed Enter while it was asked for. Read on a thread of its own: following goes
/// on meanwhile.
private final class Consent: Sendable {
  private struct State {
    var isOffered = false
    var isGiven = false
    var isReading = false
  }

  private let state = Mutex(State())

  var isGiven: Bool { state.withLock { $0.isGiven } }

  /// Asks, where it is not asked yet.
  /// - Returns: whether it is asked anew.
  func offer() -> Bool {
    let (isNew, reads) = state.withLock { state in
      defer {
        state.isOffered = true
        state.isReading = true
      }
      return (!state.isOffered, !state.isReading)
    }
    if reads { Thread.detachNewThread { [self] in read() } }
    return isNew
  }

  /// The first machine is there again.
  func withdraw() { state.withLock { $0.isOffered = false } }

  private func read() {
    // The end of the input is no consent.
    while readLine() != nil {
      let isDone = state.withLock { state in
        state.isGiven = state.isOffered
        return state.isGiven
      }
      if isDone { return }
    }
  }
}
