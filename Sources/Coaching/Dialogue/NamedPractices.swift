/// The practices that a statement names, without those that it turns down: of "not the cold one,
/// feet I suppose" it is the feet.
struct NamedPractices {
  /// Indices in `Book.practices`, each once, in the order of the text.
  private(set) var practices: [Int] = []
  /// Whether another one was turned down beside them.
  private(set) var isInsteadOfAnother = false

  /// Looks for names.
  ///
  /// - Parameters:
  ///   - tokens: the statement's words.
  ///   - names: the book's names of practices, compiled.
  init(in tokens: [Token], _ names: Lexicon) {
    practices = names.owners(in: tokens)
    guard !practices.isEmpty else { return }
    var kept: [Int] = []
    var isDown = false
    for clause in Self.clauses(tokens) {
      let named = names.owners(in: clause)
      if named.isEmpty { continue }
      if Self.turnsDown(clause) {
        isDown = true
      } else {
        kept += named.filter { !kept.contains($0) }
      }
    }
    guard isDown else { return }
    practices = kept
    isInsteadOfAnother = !kept.isEmpty
  }

  /// Whether a clause says no to what it names; "why not the feet" does not.
  private static func turnsDown(_ clause: [Token]) -> Bool {
    guard let place = clause.firstIndex(where: { denials.contains($0.word) }) else { return false }
    return place == 0 || clause[place - 1].word != "why"
  }

  private static func clauses(_ tokens: [Token]) -> [[Token]] {
    var clauses: [[Token]] = []
    for token in tokens {
      if clauses.last?.last?.clause == token.clause {
        clauses[clauses.count - 1].append(token)
      } else {
        clauses.append([token])
      }
    }
    return clauses
  }

  private static let denials: Set<String> = ["not", "never", "without", "hate"]
}
