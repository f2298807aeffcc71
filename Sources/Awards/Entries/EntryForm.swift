/// What an entrant says of a work.
public struct EntryForm: Codable, Sendable, Hashable {
  public struct Person: Codable, Sendable, Hashable {
    public var name: String
    public var role: String
    /// How to say the name.
    public var say: String

    public init(name: String, role: String = "", say: String = "") {
      self.name = name
      self.role = role
      self.say = say
    }
  }

  public struct Release: Codable, Sendable, Hashable {
    /// YYYY-MM-DD.
    public var day: String
    /// ISO 3166, two letters; "" where it was everywhere at once, as on the web.
    public var country: String
    /// How many days in a row it ran; nil where nobody said.
    public var days: Int?

    public init(day: String, country: String = "", days: Int? = nil) {
      self.day = day
      self.country = country
      self.days = days
    }
  }

  public var title = ""
  /// In the order of credits.
  public var people: [Person] = []
  /// Running time in whole minutes.
  public var minutes: Int?
  /// Of production: ISO 3166, two letters.
  public var countries: [String] = []
  public var releases: [Release] = []
  /// Where those who judge see or read it; an https address.
  public var link = ""
  /// For the office.
  public var note = ""

  public init() {}

  /// More people or releases than this are refused.
  public static let mostLines = 60
  /// Of a title, a name, a contact.
  public static let mostLetters = 200
}
