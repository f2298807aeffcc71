/// How many letters must be changed, put in, left out or swapped with a neighbour to make one word of
/// another (Damerau 1964, in the form where no place is edited twice).
enum EditDistance {
  /// The distance; nil where it is more than `atMost`. O(length × atMost).
  static func between(_ a: [Character], _ b: [Character], atMost limit: Int) -> Int? {
    if abs(a.count - b.count) > limit { return nil }
    let far = limit + 1
    var before = [Int](repeating: far, count: b.count + 1)
    var last = (0...b.count).map { min($0, far) }
    for i in a.indices {
      var row = [Int](repeating: far, count: b.count + 1)
      if i + 1 <= limit { row[0] = i + 1 }
      for j in max(0, i - limit)..<max(max(0, i - limit), min(b.count, i + limit + 1)) {
        var best = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
        row[j + 1] = min(best, far)
      }
      before = last
      last = row
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }
}
