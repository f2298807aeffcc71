/// Whose season it is. One store holds many bodies, each with many seasons.
public struct Body: Sendable, Hashable {
  public var id: String
  public var name: LocalizedText
}

/// A body and one of its seasons: what everything stored is keyed by.
public struct SeasonID: Sendable, Hashable, Comparable, CustomStringConvertible {
  public var body: String
  public var season: String

  public init(body: String, season: String) {
    self.body = body
    self.season = season
  }

  public var description: String { "\(body)/\(season)" }

  public static func < (a: SeasonID, b: SeasonID) -> Bool {
    (a.body, a.season) < (b.body, b.season)
  }
}

/// A part of a season with its own people, such as a festival's competition beside its critics' week.
public struct Section: Sendable, Hashable {
  public var id: String
  public var name: LocalizedText
}

/// A group of members, such as a craft's branch.
public struct Branch: Sendable, Hashable {
  public var id: String
  public var name: LocalizedText

  public init(id: String, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}
