import Ballots

extension Contest {
  /// The indexes of the candidates who may win.
  var standing: [Int] {
    candidates.indices.filter { !candidates[$0].isWithdrawn && !candidates[$0].isUndeclared }
  }

  /// The places for undeclared write-ins, who have votes until they go, before anybody else.
  var undeclared: [Int] {
    candidates.indices.filter { candidates[$0].isUndeclared && !candidates[$0].isWithdrawn }
  }

  /// For each candidate, whether it is one of these.
  func flags(_ members: [Int]) -> [Bool] {
    var flags = [Bool](repeating: false, count: candidates.count)
    for member in members { flags[member] = true }
    return flags
  }
}
