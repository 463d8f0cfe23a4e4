extension Transcript {
  /// The names in the brackets that a book does not have.
  ///
  /// - Returns: each with its line, from 0: `sign 'too-much'`, `rule 'pile-named'`.
  func gone(from book: Book) -> [(line: Int, name: String)] {
    exchanges.flatMap { exchange -> [(line: Int, name: String)] in
      guard let line = exchange.heardLine else { return [] }
      var signs = exchange.heard?.signs ?? []
      var rules = exchange.heard.map { [$0.rule] } ?? []
      for part in exchange.pattern?.parts ?? [] {
        if part.kind == .sign { signs += part.names }
        if part.kind == .rule { rules += part.names }
      }
      return signs.filter { !book.hasSign($0) }.map { (line, "sign '\($0)'") }
        + rules.filter { !book.hasRule($0) }.map { (line, "rule '\($0)'") }
    }
  }
}
