import Awards
import Ballots
import Records
import Texts

/// Reads a ballot's form into a draft: what was ticked and typed, then the button that was pressed.
struct BallotForm {
  let round: RoundState
  let form: Form
  /// Before the form.
  let old: Draft

  /// What a button asks for.
  enum Button: Hashable {
    case save, review
    case move(Move, category: String, nominee: String)
  }

  enum Move: String { case up, down, add, remove }

  var button: Button {
    let words = form.text("do").split(separator: " ").map(String.init)
    if words.first == "review" { return .review }
    if words.count == 3, let move = Move(rawValue: words[0]) {
      return .move(move, category: words[1], nominee: words[2])
    }
    return .save
  }

  /// The draft as the form has it, and what could not be taken, by category.
  func draft(of categories: [VotedCategory]) -> (draft: Draft, problems: [String: String]) {
    var draft = Draft()
    var problems: [String: String] = [:]
    for category in categories {
      let ids = Set(category.candidates.filter { !$0.isWithdrawn }.map(\.id))
      if form["d.\(category.id)"] != nil { draft.declared.insert(category.id) }
      var choices: [String]
      let kind = BallotKind(category)
      switch kind {
      case .write(let most, _):
        let (lines, problem) = written(category, most)
        if let problem { problems[category.id] = problem }
        if !lines.isEmpty {
          draft.written[category.id] = lines
        } else if form["x.\(category.id)"] != nil {
          draft.abstained.insert(category.id)
        }
        continue
      case .score(let highest):
        let (scores, problem) = scored(category, ids, highest)
        if let problem { problems[category.id] = problem }
        if !scores.isEmpty {
          draft.scores[category.id] = scores
        } else if form["x.\(category.id)"] != nil {
          draft.abstained.insert(category.id)
        }
        continue
      case .chooseOne, .approve:
        var seen: Set<String> = []
        choices = form.values("c.\(category.id)").filter {
          ids.contains($0) && seen.insert($0).inserted
        }
      case .rank:
        let (ranked, problem) = ranked(category, ids)
        choices = ranked
        if let problem { problems[category.id] = problem }
      }
      if case .move(let move, category.id, let nominee) = button, ids.contains(nominee) {
        choices = Self.moved(choices, nominee, move)
      }
      if let most = kind.most, choices.count > most {
        problems[category.id] =
          say(
            most, one: "At most \(most) choice here; only the first is kept.",
            other: "At most \(most) choices here; only the first \(most) are kept.")
        choices = Array(choices.prefix(most))
      }
      if form["x.\(category.id)"] != nil, choices.isEmpty {
        draft.abstained.insert(category.id)
      } else if !choices.isEmpty {
        draft.choices[category.id] = choices
      }
    }
    return (draft, problems)
  }

  /// Lines as written: without empty ones, and each once.
  private func written(
    _ category: VotedCategory, _ most: Int
  ) -> (lines: [String], problem: String?) {
    var lines: [String] = []
    var problem: String?
    for line in form.values("w.\(category.id)").compactMap(WrittenLine.tidy) {
      if !WrittenLine.isAllowed(line) {
        problem = say(
          "\u{201C}\(line.prefix(30)) …\u{201D} is too long. Title and names are enough.")
      } else if lines.contains(line) {
        problem = say("\(line) stood there twice; it is kept once.")
      } else if lines.count == most {
        problem =
          say(
            most, one: "At most \(most) line here; only the first is kept.",
            other: "At most \(most) lines here; only the first \(most) are kept.")
      } else {
        lines.append(line)
      }
    }
    return (lines, problem)
  }

  /// Scores as chosen; those that are none keep what was there before.
  private func scored(
    _ category: VotedCategory, _ ids: Set<String>, _ highest: Int
  ) -> (scores: [String: Int], problem: String?) {
    var scores: [String: Int] = [:]
    var problem: String?
    for candidate in category.candidates where ids.contains(candidate.id) {
      let typed = form.text("s.\(category.id).\(candidate.id)")
      if typed.isEmpty { continue }
      if let score = Int(typed), (0...highest).contains(score) {
        scores[candidate.id] = score
      } else {
        problem =
          say("\"\(typed.prefix(12))\" beside \(candidate.label) is no score from 0 to \(highest).")
        scores[candidate.id] = old.scores[category.id]?[candidate.id]
      }
    }
    return (scores, problem)
  }

  /// Numbers as typed: those that were left alone keep their order, a changed one goes to its new place,
  /// gaps close.
  private func ranked(
    _ category: VotedCategory, _ ids: Set<String>
  ) -> (choices: [String], problem: String?) {
    let before = (old.choices[category.id] ?? []).filter(ids.contains)
    var kept: [String] = []
    var changed: [(number: Int, id: String)] = []
    var problem: String?
    for candidate in category.candidates where ids.contains(candidate.id) {
      guard let typed = form["n.\(category.id).\(candidate.id)"]?.trimming(\.isWhitespace) else {
        continue
      }
      if typed.isEmpty { continue }
      guard let number = Int(typed), (1...9999).contains(number) else {
        problem = say(
          "\"\(typed.prefix(12))\" beside \(candidate.label) is no rank; type 1, 2, 3 …")
        if before.contains(candidate.id) { kept.append(candidate.id) }
        continue
      }
      if before.firstIndex(of: candidate.id) == number - 1 {
        kept.append(candidate.id)
      } else {
        changed.append((number, candidate.id))
      }
    }
    kept.sort { (before.firstIndex(of: $0) ?? 0) < (before.firstIndex(of: $1) ?? 0) }
    changed.sort { $0.number < $1.number }
    for (first, second) in zip(changed, changed.dropFirst()) where first.number == second.number {
      let names = [first, second].map { pair in
        category.candidates.first { $0.id == pair.id }?.label ?? pair.id
      }
      problem =
        say(
          "\(names[0]) and \(names[1]) both have the number \(first.number). Look at their order.")
    }
    for (number, id) in changed { kept.insert(id, at: min(number - 1, kept.count)) }
    return (kept, problem)
  }

  private static func moved(_ choices: [String], _ nominee: String, _ move: Move) -> [String] {
    var choices = choices
    let place = choices.firstIndex(of: nominee)
    switch (move, place) {
    case (.add, nil): choices.append(nominee)
    case (.remove, let place?): choices.remove(at: place)
    case (.up, let place?) where place > 0: choices.swapAt(place, place - 1)
    case (.down, let place?) where place < choices.count - 1: choices.swapAt(place, place + 1)
    default: break
    }
    return choices
  }
}
