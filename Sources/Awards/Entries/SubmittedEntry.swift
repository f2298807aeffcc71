public import Foundation
public import Sealing

/// A work that somebody entered, from its first draft on. Its decisions stand in the journal.
public struct SubmittedEntry: Sendable, Hashable {
  public enum State: String, Sendable, CaseIterable {
    /// The entrant still fills it in.
    case draft
    /// Waits for a decision.
    case submitted
    case eligible, ineligible
    /// The entrant asks for another decision.
    case appealed
    /// The entrant took it back.
    case withdrawn
  }

  public var id: String
  /// A category's id.
  public var category: String
  public var contact: String
  /// Where mail to the entrant goes.
  public var address: String
  /// The hash of the private link's code.
  public var link: Digest
  public var state: State
  public var form: EntryForm
  public var changed: Date
  /// Under which id it stands in the season, once it was found eligible.
  public var entry: String?

  public init(
    id: String, category: String, contact: String, address: String, link: Digest,
    state: State = .draft, form: EntryForm = EntryForm(), changed: Date, entry: String? = nil
  ) {
    self.id = id
    self.category = category
    self.contact = contact
    self.address = address
    self.link = link
    self.state = state
    self.form = form
    self.changed = changed
    self.entry = entry
  }

  /// Whether the entrant may change it.
  public var isOpen: Bool { state == .draft }
}

/// A file that came with an entry.
public struct EntryFile: Sendable, Hashable {
  public var number: Int
  public var name: String
  public var mediaType: String
  public var size: Int

  public init(number: Int, name: String, mediaType: String, size: Int) {
    self.number = number
    self.name = name
    self.mediaType = mediaType
    self.size = size
  }
}
