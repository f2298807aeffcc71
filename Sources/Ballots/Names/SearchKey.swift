/// What a name is looked up by: in small Latin letters, without accents, punctuation and an article, whatever
/// script it was typed in.
package enum SearchKey {
  package static func key(_ name: String) -> String { NameKey(name).key }
}
