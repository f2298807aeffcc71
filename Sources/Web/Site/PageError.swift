/// Why a page is not shown.
enum PageError: Error, Hashable {
  case noSeason
  case notFound
  case notYours
  /// The form's token is missing or another browser's.
  case staleForm
  case badForm(String)
  case tooOften(seconds: Int)
}
