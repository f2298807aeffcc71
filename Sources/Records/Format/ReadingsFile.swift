public import Ballots

/// `readings/ROUND/CATEGORY.json`: as which candidate each line was read that members wrote.
public struct ReadingsFile: Sendable, Hashable {
  /// The line as written, and the candidate's id.
  public var readings: [String: String]

  public init(_ readings: [String: String]) { self.readings = readings }

  public var json: JSONValue {
    [
      "schema": "envelope.readings/1",
      "readings": .array(
        readings.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
          ["written": .string($0.key), "candidate": .string($0.value)]
        }),
    ]
  }

  /// - Returns: nil for JSON of another shape, or with a line twice.
  public init?(_ json: JSONValue) {
    guard json.string("schema") == "envelope.readings/1", let list = json["readings"]?.array else {
      return nil
    }
    var readings: [String: String] = [:]
    for item in list {
      guard let written = item.string("written"), let candidate = item.string("candidate"),
        readings.updateValue(candidate, forKey: written) == nil
      else { return nil }
    }
    self.init(readings)
  }
}
