/// How a ballot file asks to be counted, where it does.
public struct FileRule: Sendable, Hashable {
  /// A rule's id, as `envelope rules` lists them.
  public var id: String
  public var settings: [String: String]
  /// A tie rule as `--ties` takes it.
  public var ties: String?
  public var seed: Int64?

  public init(
    id: String, settings: [String: String] = [:], ties: String? = nil, seed: Int64? = nil
  ) {
    self.id = id
    self.settings = settings
    self.ties = ties
    self.seed = seed
  }
}
