extension HTML {
  /// Adds a statement with the words of its signs marked.
  ///
  /// Words of a sign that holds are filled in its bank's colour; those of one that was turned off
  /// have a dotted line. Where signs share words, the one that holds is shown.
  mutating func marked(_ statement: String, _ signs: [HeardSign]) {
    let signs = signs.filter { $0.bank != .note }
    let length = statement.utf8.count
    let edges = Set(signs.flatMap { [$0.bytes.lowerBound, $0.bytes.upperBound] } + [0, length])
      .filter { (0...length).contains($0) }.sorted()
    for (start, end) in zip(edges, edges.dropFirst()) {
      guard let words = statement.slice(bytes: start..<end) else { continue }
      let over = signs.filter { $0.bytes.contains(start) }
      guard let shown = over.first(where: \.holds) ?? over.first else {
        add(words)
        continue
      }
      let titles = over.map { "\($0.sign): \($0.because)" }.joined(separator: "; ")
      raw("<mark class=\"\(shown.bank.rawValue)\(shown.holds ? "" : " off")\" title=\"")
      add(titles)
      raw("\">")
      add(words)
      raw("</mark>")
    }
  }
}
