import Yams

extension SeasonReader {
  /// A colour that could not be read is refused, with the nearest shade that can.
  func readLook(_ item: Fields) -> Look? {
    guard let accent = shade(item, "accent", on: Look.light, "light") else {
      if !item.has("accent") { _ = item.required("accent") }
      return nil
    }
    return Look(
      accent: accent, accentDark: shade(item, "accent-dark", on: Look.dark, "dark"),
      mark: item.string("mark"))
  }

  private func shade(
    _ item: Fields, _ key: String, on grounds: [Shade], _ name: String
  ) -> Shade? {
    guard let text = item.string(key) else { return nil }
    guard let shade = Shade(text) else {
      item.report(key, "\"\(text)\" is no colour; write it as #7A1F2B")
      return nil
    }
    if !shade.isReadable(on: grounds) {
      item.report(
        key,
        "\(shade) cannot be read on \(name) paper (a contrast of 4.5 is needed); the nearest shade "
          + "that can is \(shade.readable(on: grounds))")
    }
    return shade
  }
}
