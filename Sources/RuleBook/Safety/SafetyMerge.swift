/// What a book may add to the program's own safety rules.
enum SafetyMerge {
  /// - Returns: the rules to run.
  static func merge(
    _ rules: Rules, _ added: Rules, into own: Rules, _ reader: inout RuleReader
  ) -> Rules {
    var merged = own
    // Until the safety folder is embedded, a book's own is taken whole.
    if own == Rules() { merged = added }
    return merged
  }
}
