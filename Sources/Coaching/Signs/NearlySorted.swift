extension MutableCollection where Self: RandomAccessCollection, Index == Int {
  /// Puts elements in order that are few or nearly in order; equal ones stay as they stand.
  @inline(__always)
  mutating func sortNearlySorted(by precedes: (Element, Element) -> Bool) {
    sortNearlySorted(from: startIndex, by: precedes)
  }

  /// Puts elements in order that come in any order: a few in place, many as the library does.
  @inline(__always)
  mutating func sortFewFast(by precedes: (Element, Element) -> Bool) {
    if count < 48 { sortNearlySorted(by: precedes) } else { sort(by: precedes) }
  }

  /// Puts the elements from a place on in order.
  @inline(__always)
  mutating func sortNearlySorted(from first: Int, by precedes: (Element, Element) -> Bool) {
    var next = first + 1
    while next < endIndex {
      if precedes(self[next], self[next - 1]) {
        let moved = self[next]
        var place = next
        repeat {
          self[place] = self[place - 1]
          place -= 1
        } while place > first && precedes(moved, self[place - 1])
        self[place] = moved
      }
      next += 1
    }
  }
}
