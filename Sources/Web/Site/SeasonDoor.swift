public import Awards
public import Seasons

/// The season that the site serves: the store's last one, or none yet.
public actor SeasonDoor {
  private let store: any SeasonStore
  private let makeOffice: @Sendable (_ season: SeasonID, _ isNew: Bool) throws -> SeasonOffice
  private var current: SeasonOffice?

  /// - Parameter makeOffice: joins the store with clock, randomness and the season's log key.
  public init(
    _ store: any SeasonStore,
    makeOffice: @escaping @Sendable (_ season: SeasonID, _ isNew: Bool) throws -> SeasonOffice
  ) {
    self.store = store
    self.makeOffice = makeOffice
  }

  public func office() async throws -> SeasonOffice? {
    if let current { return current }
    guard let id = try await store.seasons().last else { return nil }
    let office = try makeOffice(id, false)
    current = office
    return office
  }

  /// Makes a season, which is served from now on.
  public func create(_ file: SeasonFile, by actor: String) async throws -> SeasonOffice {
    let office = try makeOffice(file.season.key, true)
    try await SeasonDesk(office).create(file, by: actor)
    current = office
    return office
  }
}
