/// Finds the edit that made each of many things come out otherwise, by making and leaving edits.
///
/// An edit is to blame when without it all is as in the old book, or when it alone makes the old book
/// do as the new one does. The likely edits are tried first, each on all that is not yet explained, so
/// that a thousand turns that one edit changed cost one trial.
struct BlameSearch {
  /// Something that came out otherwise.
  struct Change: Sendable {
    var subject: Subject
    var old: Outcome
    var new: Outcome
    var clues: Clues
  }

  /// What the trials may cost: a compiled book counts ten.
  static let budget = 600

  private let edits: BookEdits
  private let old: Coach
  private let changes: [Change]
  /// For each change its edits with their likelihood, the likeliest first.
  private let suspects: [[(edit: Int, likelihood: Int)]]
  private(set) var blames: [Blame]
  private var left = budget
  /// Whether trials were left out.
  private(set) var wasCut = false

  /// Finds whom to blame.
  ///
  /// - Parameters:
  ///   - changes: what came out otherwise.
  ///   - edits: the edits between the two books.
  ///   - old: the old book's coach, with which the sessions went.
  init(_ changes: [Change], among edits: BookEdits, old: Coach) {
    self.edits = edits
    self.old = old
    self.changes = changes
    let effective = edits.effective
    suspects = changes.map { change in
      effective.map { (edit: $0, likelihood: change.clues.likelihood(of: edits.edits[$0])) }
        .filter { $0.likelihood > 0 }
        .sorted { ($1.likelihood, $0.edit) < ($0.likelihood, $1.edit) }
    }
    blames = Array(repeating: .unknown, count: changes.count)
    guard effective.count > 1 else {
      // Nothing to try: the new book is the old one with this edit.
      if let only = effective.first { blames = blames.map { _ in .edit(only) } }
      return
    }
    let all = Set(edits.edits.indices)
    tryEach { (all.subtracting([$0]), \.old) }
    tryEach { ([$0], \.new) }
    findTogether()
  }

  private var unexplained: [Int] { blames.indices.filter { blames[$0] == .unknown } }

  /// Tries edits one by one until all is explained, or all suspects were tried.
  ///
  /// - Parameter trial: for an edit, the edits to make, and what comes out if it is to blame.
  private mutating func tryEach(_ trial: (Int) -> (Set<Int>, KeyPath<Change, Outcome>)) {
    var tried: Set<Int> = []
    while let edit = likeliest(but: tried) {
      tried.insert(edit)
      let (made, expected) = trial(edit)
      let open = unexplained.filter { suspects[$0].contains { $0.edit == edit } }
      for (change, fits) in results(of: made, on: open, expected) where fits {
        blames[change] = .edit(edit)
      }
    }
  }

  /// The edit that most of what is unexplained points to.
  private func likeliest(but tried: Set<Int>) -> Int? {
    var votes: [Int: Int] = [:]
    for change in unexplained {
      guard let first = suspects[change].first(where: { !tried.contains($0.edit) }) else {
        continue
      }
      votes[first.edit, default: 0] += first.likelihood
    }
    return votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// Holds changes again with some of the edits made, and says of each whether it comes out as it is
  /// to; nothing where the book does not compile or the trials are used up.
  private mutating func results(
    of made: Set<Int>, on open: [Int], _ expected: KeyPath<Change, Outcome>
  ) -> [(Int, Bool)] {
    guard !open.isEmpty else { return [] }
    let cost = edits.mustCompile(made) ? 10 : 1
    guard left >= cost else {
      wasCut = true
      return []
    }
    left -= cost
    guard let book = edits.book(with: made) else { return [] }
    var trial = Trial(book, after: old)
    return open.map { change in
      (change, trial.outcome(of: changes[change].subject) == changes[change][keyPath: expected])
    }
  }

  /// Finds the smallest set of edits for what no edit does alone: of all edits, those are left out,
  /// half by half, without which it still comes out as in the new book.
  private mutating func findTogether() {
    while let change = unexplained.first(where: { suspects[$0].count > 1 && blames[$0] == .unknown }
    ),
      !wasCut
    {
      var made = Set(edits.edits.indices)
      // The unlikely first: what is left out at once need not be tried one by one.
      var chunks = [suspects[change].reversed().map(\.edit)]
      made = Set(chunks[0])
      guard results(of: made, on: [change], \.new).contains(where: \.1) else {
        blames[change] = .together([])
        continue
      }
      while let chunk = chunks.popLast() {
        let without = made.subtracting(chunk)
        if !without.isEmpty, results(of: without, on: [change], \.new).contains(where: \.1) {
          made = without
        } else if chunk.count > 1 {
          let middle = chunk.count / 2
          chunks += [Array(chunk[middle...]), Array(chunk[..<middle])]
        }
        if wasCut { break }
      }
      guard !wasCut else { break }
      let found = made.sorted()
      blames[change] = .together(found)
      for (other, fits) in results(of: made, on: unexplained, \.new) where fits {
        blames[other] = .together(found)
      }
    }
    blames = blames.map { $0 == .together([]) ? .unknown : $0 }
  }
}
