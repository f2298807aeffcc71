import Seasons

/// One of what a form offers to choose from.
struct Choice {
  let id: String
  let name: String
  var isChosen = false
}

extension Season {
  /// The branches to choose from.
  func branchChoices(_ chosen: String? = nil) -> [Choice] {
    branches.map { Choice(id: $0.id, name: $0.name.shown, isChosen: $0.id == chosen) }
  }
}
