extension String {
  /// The text without the characters at both ends that `isCut` holds for.
  package func trimming(_ isCut: (Character) -> Bool) -> String {
    var text = self[...]
    while let first = text.first, isCut(first) { text = text.dropFirst() }
    while let last = text.last, isCut(last) { text = text.dropLast() }
    return String(text)
  }
}
