import Ballots

extension Season {
  public func title(of nominee: Nominee) -> String {
    entry(nominee.entry)?.title.plain ?? nominee.entry
  }

  public func peopleNames(of nominee: Nominee) -> [String] { nominee.people.map(personName) }

  public func personName(_ id: String) -> String { person(id)?.name.plain ?? id }

  /// What a voter sees of each nominee in one line, unlike any other in the category: what leads
  /// the category, the title where it does not lead, and what tells namesakes apart.
  public func labels(of nominees: [Nominee], in category: Category) -> [String] {
    var labels = nominees.map { label($0, category.lead) }
    let details: [(Nominee) -> String] = [
      { $0.detail?.plain ?? "" }, { WordList.and(peopleNames(of: $0)) },
    ]
    for detail in details {
      let counts = Dictionary(labels.map { ($0, 1) }, uniquingKeysWith: +)
      for (index, nominee) in nominees.enumerated() where (counts[labels[index]] ?? 0) > 1 {
        let text = detail(nominee)
        if !text.isEmpty, !labels[index].contains(text) { labels[index] += " – \(text)" }
      }
    }
    return labels
  }

  /// What a voter sees of one nominee; its id where the season has no such category.
  public func label(of nominee: Nominee, in category: String) -> String {
    guard let category = self.category(category),
      let index = category.nominees.firstIndex(where: { $0.id == nominee.id })
    else { return nominee.id }
    return labels(of: category.nominees, in: category)[index]
  }

  private func label(_ nominee: Nominee, _ lead: Category.Lead) -> String {
    let title = title(of: nominee)
    switch lead {
    case .title: return title
    case .people:
      return nominee.people.isEmpty ? title : "\(WordList.and(peopleNames(of: nominee))) (\(title))"
    case .detail: return nominee.detail.map { "\($0.plain) (\(title))" } ?? title
    }
  }
}
