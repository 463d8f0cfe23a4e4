import Coaching
import Testing

/// Where two texts differ, word by word.
struct WordMarksTests {
  func marked(_ runs: [WordMarks.Run]) -> String {
    runs.map { $0.differs ? "[\($0.text)]" : $0.text }.joined()
  }

  @Test(
    arguments: [
      ("a b c", "a b c", "a b c", "a b c"),
      ("a b c", "a x c", "a [b] c", "a [x] c"),
      ("a b", "a b c", "a b", "a b [c]"),
      ("From 0 to 10?", "From 1 to 9?", "From [0] to [10?]", "From [1] to [9?]"),
      ("a b c d", "a d", "a [b c] d", "a d"),
      ("", "a", "", "[a]"),
      ("one\ntwo", "one two", "one\ntwo", "one two"),
    ])
  func wordsThatDifferAreMarked(_ old: String, _ new: String, _ expected: String, _ actual: String)
  {
    let marks = WordMarks(expected: old, actual: new)
    #expect(marked(marks.expected) == expected)
    #expect(marked(marks.actual) == actual)
  }
}
