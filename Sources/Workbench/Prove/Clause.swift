/// That the value of a field lies among some values.
struct Literal: Hashable {
  /// The field's number in a `MomentSpace`.
  var field: Int
  /// A bit for each value that it may have.
  var values: UInt32
}

/// Literals of which one holds at least.
struct Clause: Hashable {
  var literals: [Literal]

  init(_ literals: [Literal]) { self.literals = literals }
}

/// A search for a moment in which every clause holds: what is called DPLL, over small domains
/// (Davis, Logemann and Loveland, 1962).
///
/// There is no heuristic and no random number: the same clauses give the same moment.
struct ClauseSolver {
  /// The values each field may have, a bit each.
  let domains: [UInt32]
  let clauses: [Clause]

  /// A moment in which all clauses hold.
  ///
  /// - Returns: for each field the values it may have there, all of which will do; nil when there is
  ///   no such moment.
  func solve() -> [UInt32]? { solve(domains) }

  private func solve(_ given: [UInt32]) -> [UInt32]? {
    var domains = given
    guard let open = propagate(&domains) else { return nil }
    guard let clause = open else { return domains }
    for literal in clause.literals where domains[literal.field] & literal.values != 0 {
      var narrowed = domains
      narrowed[literal.field] &= literal.values
      if let found = solve(narrowed) { return found }
      // What was tried in vain is left out of the tries that follow.
      domains[literal.field] &= ~literal.values
    }
    return nil
  }

  /// Takes away the values that a clause forbids, until nothing changes.
  ///
  /// - Returns: a clause that is not certain yet, or `.some(nil)` when all are; nil when one fails.
  private func propagate(_ domains: inout [UInt32]) -> Clause?? {
    while true {
      var open: Clause?
      var isChanged = false
      for clause in clauses {
        var possible: Literal?
        var count = 0
        var holds = false
        for literal in clause.literals {
          let domain = domains[literal.field]
          if domain & ~literal.values == 0 {
            holds = true
            break
          }
          if domain & literal.values != 0 {
            possible = literal
            count += 1
          }
        }
        if holds { continue }
        guard let only = possible else { return nil }
        if count == 1 {
          domains[only.field] &= only.values
          isChanged = true
        } else if open == nil || clause.literals.count < open?.literals.count ?? 0 {
          open = clause
        }
      }
      if !isChanged { return .some(open) }
    }
  }
}
