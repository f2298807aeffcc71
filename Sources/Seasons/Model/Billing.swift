import Ballots

/// What stands large of a nominee and what below it, on cards, screens and pages.
public struct Billing: Sendable, Hashable {
  public let lead: String
  /// Line by line; never empty texts.
  public let rest: [String]

  /// - Parameters:
  ///   - credit: the line in place of the names of people, as the body prints it.
  public init(
    title: String, people: [String], detail: String?, credit: String?, lead: Category.Lead
  ) {
    let names = WordList.and(people)
    let below: [String?]
    switch lead {
    case .people where !people.isEmpty:
      self.lead = names
      below = [title, detail]
    case .detail where detail?.isEmpty == false:
      self.lead = detail ?? title
      below = [title, credit ?? names]
    default:
      self.lead = title
      below = [detail, credit ?? names]
    }
    let first = self.lead
    rest = below.compactMap { $0 }.reduce(into: []) { lines, line in
      if !line.isEmpty, line != first, !lines.contains(line) { lines.append(line) }
    }
  }
}

extension Season {
  public func billing(of nominee: Nominee, in category: Category) -> Billing {
    Billing(
      title: title(of: nominee), people: peopleNames(of: nominee), detail: nominee.detail?.plain,
      credit: nominee.credit?.plain, lead: category.lead)
  }
}
