import Records
public import Seasons
import Texts

/// A card to print: of a nominee, of No Award, of an award not given, or the one that says that there are
/// several.
public struct PrintedCard: Sendable, Hashable {
  /// As it stands in the corner and as `envelope cards choose` names it.
  public var number: String
  /// Nil for those that are no nominee's.
  public var nominee: String?
  public var billing: Billing
  /// How names are said, a name a line.
  public var said: [String]

  /// The cards of a category: nominees in the season's order, then the others. None says more of one than of
  /// another, so that a print tells nobody who won.
  public static func all(of category: Seasons.Category, in season: Season) -> [PrintedCard] {
    let nominees = category.nominees.enumerated().map { index, nominee in
      PrintedCard(
        number: "\(index + 1)", nominee: nominee.id,
        billing: season.billing(of: nominee, in: category),
        said: nominee.people.compactMap { id in
          season.person(id)?.say.map { "\(season.personName(id)): \($0)" }
        })
    }
    let others = [
      (CardsFile.tie, say("It’s a tie"), [say("There are several cards in this envelope.")]),
      (CardsFile.noAward, say("No Award"), []),
      (CardsFile.notGiven, say("This award is not given"), []),
    ]
    return nominees
      + others.map { number, lead, rest in
        PrintedCard(
          number: number, nominee: nil,
          billing: Billing(
            title: lead, people: [], detail: rest.first, credit: nil, lead: .title), said: [])
      }
  }
}
