extension [Int] {
  /// Ascending numbers, drawn together where they follow each other.
  var stretches: [ClosedRange<Int>] {
    var stretches: [ClosedRange<Int>] = []
    for number in self {
      if let last = stretches.last, last.upperBound == number - 1 {
        stretches[stretches.count - 1] = last.lowerBound...number
      } else {
        stretches.append(number...number)
      }
    }
    return stretches
  }
}
