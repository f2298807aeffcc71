import ArgumentParser
import Awards
import Delivery
import Foundation
import Sealing

struct NightKeysCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Holds the night key beside the show and releases one card's key at its cue.",
    discussion: """
      Runs on the keyholder's own device. At each GO for an envelope that presenter and stage manager \
      have confirmed, it takes that card's key out of its wrapping and sends it, and no other. The night \
      key never leaves this device. It goes on through lost connections until it is stopped.
      """)

  @Option(help: "The site's address, as https://192.168.1.5:8080.")
  var site: String

  @Option(help: "A file with a keyholder's token, from the site's page Tokens.")
  var tokenFile: String

  @OptionGroup var keyholder: KeyholderOptions

  @Option(help: "The venue's own authority, PEM, as envelope night cert made it.")
  var authority: String?

  @Flag(help: "Asks at each envelope before it releases the key.")
  var ask = false

  func run() async throws {
    let (_, keys) = try keyholder.open()
    guard let night = keys[KeyDesk.night] else { throw DeskError.missingKey(KeyDesk.night) }
    let token = String(decoding: try Files.read(tokenFile), as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let pem = try authority.map { String(decoding: try Files.read($0), as: UTF8.self) }
    let line: NightLine
    do { line = try NightLine(site: site, token: token, authority: pem) } catch {
      throw Failure.data("\(authority ?? ""): is no certificate (\(error))")
    }
    print("Waiting for envelopes at \(site); stop with Control-C.")
    fflush(nil)
    var said = ""
    var done: String?
    while !Task.isCancelled {
      do {
        let state = try await line.state()
        if said != state.mode {
          said = state.mode
          print(Self.words(state.mode))
        }
        if let asked = state.asked {
          if asked.isHandedOver {
            try await release(asked, state, night, line, isNew: done != asked.category)
            done = asked.category
          }
        } else {
          done = nil
        }
      } catch let refusal as NightLine.Refusal where refusal.status == 403 {
        throw Failure.data("\(tokenFile): the site takes this token for no keyholder's")
      } catch let error as SealingError {
        throw Failure.data("\(error)")
      } catch {
        let words = "Not connected (\(error)). Trying again."
        if said != words { print(words) }
        said = words
      }
      fflush(nil)
      try? await Task.sleep(for: .milliseconds(200))
    }
    await line.close()
  }

  private func release(
    _ asked: NightLine.Asked, _ state: NightLine.State, _ night: PrivateKey, _ line: NightLine,
    isNew: Bool
  ) async throws {
    if ask, isNew {
      Terminal.complain("Release the key of \(Terminal.clean(asked.name))? Enter releases it.")
      _ = readLine()
    }
    let context = CardContext(body: state.body, season: state.season, category: asked.category)
    let key = try CardKey(unwrapping: asked.wrappedKey, with: night, context: context)
    try await line.release(key.bytes, of: asked.category)
    print("\(Terminal.bold(Terminal.clean(asked.name))): the key is released.")
  }

  private static func words(_ mode: String) -> String {
    switch mode {
    case "show": "The show is on."
    case "rehearsal": "A rehearsal is on; it needs no key."
    default: "Connected. Nothing runs yet."
    }
  }
}
