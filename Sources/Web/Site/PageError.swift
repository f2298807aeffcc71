/// Why a page is not shown.
enum PageError: Error, Hashable {
  case noSeason
  case notFound
  case notYours
  /// The form's token is missing or another browser's.
  case staleForm
  case badForm(String)
  case tooOften(seconds: Int)
  /// Something inside failed; the log knows it by this id.
  case fault(String)
}
