import Records
import Seasons

extension Season {
  /// A category's name in the language of whoever is answered; as it froze where there is but one.
  func title(_ category: VotedCategory) -> String {
    guard let name = self.category(category.id)?.name, name.byLanguage.count > 1 else {
      return category.title
    }
    return name.shown
  }
}
