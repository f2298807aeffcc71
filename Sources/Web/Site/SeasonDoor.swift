public import Awards
public import Seasons

/// The seasons of the site's store, and which of them is the present one: the last that was made, without
/// rehearsals.
public actor SeasonDoor {
  private let store: any SeasonStore
  private let makeOffice: @Sendable (_ season: SeasonID, _ isNew: Bool) throws -> SeasonOffice
  private var offices: [SeasonID: SeasonOffice] = [:]
  private var present: SeasonID?

  /// - Parameter makeOffice: joins the store with clock, randomness and the season's log key.
  public init(
    _ store: any SeasonStore,
    makeOffice: @escaping @Sendable (_ season: SeasonID, _ isNew: Bool) throws -> SeasonOffice
  ) {
    self.store = store
    self.makeOffice = makeOffice
  }

  /// A season's office, else the present one's.
  /// - Parameter wanted: as `SeasonID.description` has it.
  public func office(_ wanted: String? = nil) async throws -> SeasonOffice? {
    if let wanted, let known = offices.first(where: { $0.key.description == wanted }) {
      return known.value
    }
    if wanted == nil, let present, let known = offices[present] { return known }
    if let wanted, let id = try await store.seasons().first(where: { $0.description == wanted }) {
      return try join(id)
    }
    if let present { return try join(present) }
    guard let newest = try await store.presentSeason() else { return nil }
    present = newest
    return try join(newest)
  }

  /// All seasons of the store.
  public func all() async throws -> [SeasonOffice] {
    // One whose log key is missing keeps no other from being served.
    try await store.seasons().compactMap { try? join($0) }
  }

  private func join(_ id: SeasonID) throws -> SeasonOffice {
    if let known = offices[id] { return known }
    let office = try makeOffice(id, false)
    offices[id] = office
    return office
  }

  /// Makes a season, which is the present one from now on unless it is a rehearsal.
  public func create(_ file: SeasonFile, by actor: String) async throws -> SeasonOffice {
    let office = try makeOffice(file.season.key, true)
    try await SeasonDesk(office).create(file, by: actor)
    offices[file.season.key] = office
    if !file.season.isRehearsal { present = file.season.key }
    return office
  }
}
