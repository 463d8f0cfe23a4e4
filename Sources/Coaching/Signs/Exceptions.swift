/// The matches of `unless` phrases, by their sign.
struct Exceptions: Sendable {
  private var all: ContiguousArray<(owner: Int, tokens: Range<Int>)> = []

  mutating func removeAll() { all.removeAll(keepingCapacity: true) }

  /// Adds a match; those of one sign come nearly in the order of the text.
  mutating func add(_ tokens: Range<Int>, of owner: Int) { all.append((owner, tokens)) }

  mutating func sort() { all.sortFewFast { $0.owner < $1.owner } }

  /// The first match of a sign's exceptions that shares a token with these.
  func first(of owner: Int, overlapping tokens: Range<Int>) -> Range<Int>? {
    if all.isEmpty { return nil }
    // Matches are found by a word in them, so they are out of order by their width at most.
    let slack = 3 * Lexicon.widestPhrase
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      let entry = all[middle]
      let isBefore =
        entry.owner < owner
        || entry.owner == owner && entry.tokens.lowerBound < tokens.lowerBound - slack
      if isBefore { low = middle + 1 } else { high = middle }
    }
    while low < all.count, all[low].owner == owner,
      all[low].tokens.lowerBound < tokens.upperBound + slack
    {
      if all[low].tokens.overlaps(tokens) { return all[low].tokens }
      low += 1
    }
    return nil
  }
}
