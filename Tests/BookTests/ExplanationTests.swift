import Coaching
import Testing
import Workbench

/// The shipped book's own examples, explained.
@Suite struct ExplanationTests {
  @Test func whatIsExplainedIsWhatIsHeard() throws {
    let book = try Shipped.book()
    var listener = Listener(book: book)
    for sign in book.signs {
      for example in sign.examples + sign.counterexamples {
        let heard = listener.hear(example.text).signs
        let examined = listener.examine(example.text)
        #expect(examined.map(\.sign) == heard, "\(example.place.text)")
        for sign in examined {
          let deciding = sign.cues.filter { $0.fate == .decides }
          #expect(deciding.map(\.context) == [sign.sign.because.context].compactMap(\.self))
          #expect(deciding.map(\.bytes) == deciding.map { _ in sign.sign.because.cue })
          #expect((sign.unless != nil) == (sign.sign.because.reason == .unless))
        }
      }
    }
  }

  @Test func theSignsOfALevelAddUpToIt() throws {
    let book = try Shipped.book()
    var listener = Listener(book: book)
    for sign in book.signs {
      for example in sign.examples {
        let heard = listener.hear(example.text)
        let explained = StatementExplanation(of: heard, in: example.text, book)
        for level in explained.levels {
          #expect(level.signs.reduce(0) { $0 + $1.level } == level.level, "\(example.text)")
        }
        #expect(
          explained.levels.map(\.level).prefix(2) == [
            heard.levels.overwhelm, heard.levels.rigidity,
          ])
      }
    }
  }
}
