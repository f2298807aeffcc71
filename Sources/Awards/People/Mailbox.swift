/// What may be a mail address, as far as its letters tell.
package enum Mailbox {
  /// Whether a text can stand in a command and a header of mail: one @, ASCII, as not every server takes
  /// others, and nothing that ends either.
  package static func isAllowed(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && text.utf8.count <= 254
      && text.utf8.allSatisfy {
        $0 > 0x20 && $0 < 0x7F && !Array("<>,;:\"\\()[]".utf8).contains($0)
      }
  }
}
