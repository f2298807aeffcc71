import Awards
import Seasons

/// What a staff page is about, so that staff of a section see only what is theirs.
enum Scope: Sendable, Hashable {
  /// The whole season: nothing for staff of a section.
  case season
  /// The category that the address names.
  case category
  /// The entry that the address names, by the category it is entered for.
  case entry
  /// The nominee that the address names, by every category it stands in.
  case nominee
  /// The round that the address names: all of its categories must be theirs.
  case round
  /// The page itself leaves out what is not theirs, or is about the visitor alone.
  case own
}

extension Visit {
  /// Whether a category is the visitor's to work on; everything is for whoever works on the whole season.
  func worksOn(_ category: Category) -> Bool { person?.staff?.worksOn(category) ?? true }

  /// Whether somebody is staff of a section alone.
  var isOfSection: Bool { person?.staff?.sections.isEmpty == false }

  /// The season's categories that are the visitor's to work on.
  func ownCategories() throws -> [Category] { try open().season.categories.filter(worksOn) }

  /// - Throws: `PageError.notYours` where a page of staff is about what is not theirs.
  func check(_ scope: Scope) async throws {
    guard isOfSection, let open = season else { return }
    let concerned: [Category]
    switch scope {
    case .own: return
    case .season: throw PageError.notYours
    case .category: concerned = open.season.categories.filter { $0.id == parameter("category") }
    case .nominee:
      concerned = open.season.categories.filter { category in
        category.nominees.contains { $0.id == parameter("nominee") }
      }
    case .entry:
      let entry = try await open.office.store.submittedEntry(
        parameter("entry"), in: open.office.id)
      concerned = open.season.categories.filter { $0.id == entry?.category }
    case .round:
      concerned = open.season.round(parameter("round")).map(open.season.categories) ?? []
    }
    guard !concerned.isEmpty, concerned.allSatisfy(worksOn) else { throw PageError.notYours }
  }
}
