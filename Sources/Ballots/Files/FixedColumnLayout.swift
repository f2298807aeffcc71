/// Where the fields of a fixed-column nominations file stand: half-open ranges of characters from 0.
///
/// Written as `ballot=0-5,contest=5-8,name=27-74,fold`: `ballot` joins the lines of one ballot,
/// `contest` is optional, `name` is what is nominated. With `fold`, names are the same when their
/// letters a-z and digits are, upper and lower case alike.
public struct FixedColumnLayout: Sendable, Hashable {
  public var ballot: Range<Int>
  public var contest: Range<Int>?
  public var name: Range<Int>
  public var foldsNames: Bool

  /// - Throws: `BallotFormat.NameError` that says what is wrong with the text.
  init(_ text: String) throws(BallotFormat.NameError) {
    var fields: [String: Range<Int>] = [:]
    foldsNames = false
    for part in text.split(separator: ",") {
      if part == "fold" {
        foldsNames = true
        continue
      }
      let sides = part.split(separator: "=")
      let bounds = sides.last?.split(separator: "-").compactMap { Int($0) } ?? []
      guard sides.count == 2, bounds.count == 2, bounds[0] >= 0, bounds[0] < bounds[1],
        bounds[1] <= 100_000
      else {
        throw BallotFormat.NameError(
          description: "\"\(part)\" in the column layout is not FIELD=FROM-TO or fold")
      }
      let key = String(sides[0])
      guard ["ballot", "contest", "name"].contains(key) else {
        throw BallotFormat.NameError(
          description: "the column layout has no field \"\(key)\"; "
            + Spelling.hint(for: key, among: ["ballot", "contest", "name"]))
      }
      fields[key] = bounds[0]..<bounds[1]
    }
    guard let ballot = fields["ballot"], let name = fields["name"] else {
      throw BallotFormat.NameError(
        description: "a column layout needs ballot=FROM-TO and name=FROM-TO")
    }
    self.ballot = ballot
    self.name = name
    contest = fields["contest"]
  }
}
