extension Season {
  /// What a category's nominations choose among: its shortlist where there is one, else what is entered in
  /// it, else every entry of the rule's kind with all of its people.
  public func candidates(of category: Category, _ rule: CategoryRule) -> [EnteredWork] {
    if let shortlist = category.shortlist {
      return category.entered.filter { shortlist.contains($0.entry) }
    }
    if !category.entered.isEmpty { return category.entered }
    return entries.filter { rule.entries == nil || $0.kind == rule.entries }.map {
      EnteredWork(entry: $0.id, people: $0.people.map(\.person))
    }
  }

  /// Puts an entry that was found eligible into a category.
  /// - Parameters:
  ///   - credited: whom it is entered for here, by id.
  ///   - people: those of them whom the season may not know.
  ///   - nominee: what stands on the ballot, where the category has no nominations.
  public mutating func accept(
    _ entry: Entry, credited: [String], people: [Person], nominee: Nominee?, in category: String
  ) {
    guard let index = categories.firstIndex(where: { $0.id == category }) else { return }
    self.people += people.filter { person($0.id) == nil }
    if self.entry(entry.id) == nil { entries.append(entry) }
    if !categories[index].entered.contains(where: { $0.entry == entry.id }) {
      categories[index].entered.append(EnteredWork(entry: entry.id, people: credited))
    }
    if let nominee, !categories[index].nominees.contains(where: { $0.id == nominee.id }) {
      categories[index].nominees.append(nominee)
    }
  }

  /// Takes an entry out of a category; it stays one of the season.
  public mutating func reject(_ entry: String, in category: String) {
    guard let index = categories.firstIndex(where: { $0.id == category }) else { return }
    categories[index].entered.removeAll { $0.entry == entry }
    categories[index].shortlist?.removeAll { $0 == entry }
    if categories[index].nominations == nil {
      categories[index].nominees.removeAll { $0.entry == entry }
    }
  }
}
