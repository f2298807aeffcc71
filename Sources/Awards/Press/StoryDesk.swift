import Ballots
import Foundation
public import Records
import Sealing
import Seasons
import Texts

/// The web desk: stories edited by hand, what is prepared for each nominee, the live blog, pictures, house style, and
/// when it all becomes public. Of two who write at once the second is told.
public struct StoryDesk: Sendable {
  /// A story has at most so many letters.
  public static let longest = 40_000
  /// What is prepared of a nominee, and a post of the live blog.
  public static let longestParagraph = 4_000
  /// A picture has at most so many bytes.
  public static let mostPictureBytes = 5_000_000

  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Puts an editor's words in the place of the record's.
  /// - Parameters:
  ///   - base: what the record says now; kept to show what was changed.
  ///   - version: how many versions the editor knew of.
  /// - Throws: `DeskError.badInput` where somebody else wrote meanwhile, or a text is empty or too long.
  public func edit(
    _ key: PressState.StoryKey, to text: StoryText, base: StoryText, knowing version: Int,
    by actor: String
  ) async throws {
    guard !text.headline.isEmpty, !text.body.isEmpty else {
      throw DeskError.badInput(say("a story needs a headline and a text"))
    }
    guard text.headline.count + text.standfirst.count + text.body.count <= Self.longest else {
      throw DeskError.badInput(say("a story has at most \(Self.longest) letters"))
    }
    try await change(key, knowing: version, by: actor, ["text": text.json, "base": base.json])
  }

  /// Lets the record's own words stand again.
  public func drop(
    _ key: PressState.StoryKey, knowing version: Int, by actor: String
  ) async throws {
    try await change(key, knowing: version, by: actor, [:])
  }

  private func change(
    _ key: PressState.StoryKey, knowing version: Int, by actor: String,
    _ details: [String: JSONValue]
  ) async throws {
    try await office.nightTurns.take {
      let press = try await office.state().press
      guard press.versions[key, default: []].count == version else {
        throw DeskError.badInput(
          say(
            "\(press.edits[key]?.by ?? "") has changed this story meanwhile; look at it and write again"
          ))
      }
      var details = details
      details["language"] = .string(key.language)
      details["length"] = .string(key.length)
      try await office.store.append(
        office.event(.storyEdited, by: actor, details), to: office.id)
    }
  }

  /// Keeps what is written of a nominee for the case that it wins. Nobody but the desk sees it until then, and never
  /// that of one who did not.
  /// - Parameter version: how often it was written before, as the writer knows.
  public func prepare(
    _ text: PreparedText, of nominee: String, in language: String, knowing version: Int,
    by actor: String
  ) async throws {
    guard text.headline.count + text.paragraph.count <= Self.longestParagraph else {
      throw DeskError.badInput(
        say("headline and paragraph have at most \(Self.longestParagraph) letters"))
    }
    try await office.nightTurns.take {
      let state = try await office.state()
      guard state.season.categories.contains(where: { $0.nominees.contains { $0.id == nominee } })
      else { throw DeskError.noSuchThing(say("nominee \"\(nominee)\"")) }
      let key = PressState.PreparedKey(nominee: nominee, language: language)
      let known = state.press.prepared[key]
      guard known?.version ?? 0 == version else {
        throw DeskError.badInput(
          say("\(known?.by ?? "") has written this meanwhile; look at it and write again"))
      }
      guard known?.text ?? PreparedText(headline: "", paragraph: "") != text else { return }
      try await office.store.append(
        office.event(
          .nomineePrepared, by: actor,
          [
            "nominee": .string(nominee), "language": .string(language),
            "headline": .string(text.headline), "paragraph": .string(text.paragraph),
          ]), to: office.id)
    }
  }

  // MARK: The live blog

  public func post(_ text: String, by actor: String) async throws {
    try checkPost(text)
    guard try await office.state().night.mode != .rehearsal else {
      throw DeskError.badInput(say("a rehearsal is running; the blog begins with the show"))
    }
    try await office.store.append(
      office.event(.blogPosted, by: actor, BlogPost.details(text)), to: office.id)
  }

  /// Corrects a post; the earlier text stays to be seen.
  /// - Parameter version: how many corrections the writer knew of.
  public func correct(
    _ number: Int, to text: String, knowing version: Int, by actor: String, reason: String
  ) async throws {
    guard !reason.isEmpty else { throw DeskError.badInput(say("this needs a reason")) }
    try checkPost(text)
    try await office.nightTurns.take {
      let posts = BlogPost.all(in: try await office.state().journal)
      guard let post = posts.first(where: { $0.number == number }) else {
        throw DeskError.noSuchThing(say("post of the live blog"))
      }
      guard post.earlier.count == version else {
        throw DeskError.badInput(
          say("somebody has corrected this post meanwhile; look at it and write again"))
      }
      try await office.store.append(
        office.event(
          .blogPosted, by: actor, reason: reason, BlogPost.details(text, corrects: number)),
        to: office.id)
    }
  }

  private func checkPost(_ text: String) throws {
    guard !text.isEmpty else { throw DeskError.badInput(say("write something first")) }
    guard text.count <= Self.longestParagraph else {
      throw DeskError.badInput(say("a post has at most \(Self.longestParagraph) letters"))
    }
  }

  // MARK: Settings

  public func set(_ style: HouseStyle, by actor: String) async throws {
    guard try await office.state().press.style != style else { return }
    try await office.store.append(
      office.event(.houseStyleSet, by: actor, style.details), to: office.id)
  }

  /// - Throws: `DeskError.badInput` for a delay of less than a minute or more than a day.
  public func set(_ publication: PublicationTime, by actor: String) async throws {
    if case .after(let minutes) = publication, !(1...1440).contains(minutes) {
      throw DeskError.badInput(say("a delay has 1 to 1440 minutes"))
    }
    guard try await office.state().press.publication != publication else { return }
    try await office.store.append(
      office.event(.publicationSet, by: actor, publication.details), to: office.id)
  }

  // MARK: Pictures

  /// Keeps a PNG or JPEG with all that must stand beside it.
  /// - Parameter picture: its name is made from the bytes.
  /// - Throws: `DeskError.badInput` where something is missing or the bytes are no picture.
  public func keep(_ bytes: [UInt8], as picture: PressState.Picture, by actor: String) async throws
  {
    guard !picture.alt.isEmpty, !picture.credit.isEmpty, !picture.rights.isEmpty else {
      throw DeskError.badInput(
        say("a picture needs its credit, its rights, and words for those who cannot see it"))
    }
    if let until = picture.until, Timestamp.parse("\(until)T00:00:00Z") == nil {
      throw DeskError.badInput(say("\"\(until)\" is no day; write 2026-12-31"))
    }
    guard bytes.count <= Self.mostPictureBytes else {
      throw DeskError.badInput(
        say("a picture has at most \(Self.mostPictureBytes / 1_000_000) MB"))
    }
    let kinds: [Entering.FileKind] = [.png, .jpeg]
    guard let kind = kinds.first(where: { bytes.starts(with: $0.beginning) }) else {
      throw DeskError.badInput(say("a picture is a PNG or JPEG file"))
    }
    let season = try await office.state().season
    let subject = picture.subject.split(separator: " ").map(String.init)
    let isKnown =
      switch (subject.first, subject.dropFirst().first) {
      case ("story", nil): true
      case ("film", let id?): season.entry(id) != nil
      case ("person", let id?): season.person(id) != nil
      default: false
      }
    guard isKnown else { throw DeskError.badInput(say("say what the picture shows")) }
    var picture = picture
    picture.name = String(Digest(hashing: bytes).hex.prefix(16))
    try await office.store.keepPicture(
      bytes, mediaType: kind.mediaType, name: picture.name, in: office.id)
    try await office.store.append(
      office.event(.pictureKept, by: actor, picture.details), to: office.id)
  }

  /// Takes a picture off all pages.
  public func takeAway(
    _ name: String, of subject: String, by actor: String, reason: String
  ) async throws {
    guard !reason.isEmpty else { throw DeskError.badInput(say("this needs a reason")) }
    try await office.store.append(
      office.event(
        .pictureTakenAway, by: actor, reason: reason,
        ["name": .string(name), "subject": .string(subject)]), to: office.id)
  }
}
