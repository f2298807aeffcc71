import Foundation

/// Something that may be nominated: a film, a book, a performance.
public struct Entry: Sendable, Hashable {
  public var id: String
  public var title: LocalizedText
  /// A word that categories choose by, such as `feature` or `short`.
  public var kind: String
  public var people: [Credit]
  public var facts: ProductionFacts
  /// Where members see or read it: a screening room, a packet. An https address.
  public var link: String?

  public init(
    id: String, title: LocalizedText, kind: String, people: [Credit],
    facts: ProductionFacts = ProductionFacts(), link: String? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.people = people
    self.facts = facts
    self.link = link
  }
}

extension Entry {
  /// Whether a text can be an entry's link: an https address.
  public static func isLink(_ text: String) -> Bool {
    guard let url = URL(string: text) else { return false }
    return url.scheme == "https" && url.host()?.isEmpty == false
  }
}

/// A person's part in an entry, in the order of credits.
public struct Credit: Sendable, Hashable {
  public var person: String
  public var role: String?

  public init(person: String, role: String?) {
    self.person = person
    self.role = role
  }
}

/// What is on record of how an entry was made. All optional: what is not known is not composed.
public struct ProductionFacts: Sendable, Hashable {
  public struct Cost: Sendable, Hashable {
    /// In whole units of the currency.
    public var amount: Int
    /// ISO 4217.
    public var currency: String
  }

  public var cost: Cost?
  /// Where it was shot.
  public var place: String?
  /// The crew, about so many.
  public var crew: Int?
  /// Who said so.
  public var saidBy: String?

  public init(cost: Cost? = nil, place: String? = nil, crew: Int? = nil, saidBy: String? = nil) {
    self.cost = cost
    self.place = place
    self.crew = crew
    self.saidBy = saidBy
  }

  public var isEmpty: Bool { cost == nil && place == nil && crew == nil }
}
