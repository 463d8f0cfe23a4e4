import Foundation
import Testing
import Workbench

/// The walk over differences, as answers lead it.
struct ReviewTests {
  /// Transcripts with four differences: three by `heard`, and one by `welcome`.
  private func review(
    _ body: (inout Review, Book, String) throws -> Void
  ) throws {
    try inFolder { folder in
      var coach = try ReplayOutcomeTests.coach()
      try write(first, to: folder + "/a.txt")
      try write(second, to: folder + "/b.txt")
      try write("transcript: 1\nclient: hi\ncoach~ ...\n", to: folder + "/fine.txt")
      let outcomes = ["a", "b", "fine"].map {
        ReplayOutcome("\(folder)/\($0).txt", with: &coach)
      }
      var review = Review(outcomes)
      try body(&review, coach.book, folder)
    }
  }

  private let first = """
    transcript: 1
    book: small 1

    coach: What was here?
    # mine
    client: one
    coach: Old one.
    client: two
    coach: That was heard, and it stays.
    client: three
    coach: Old three.

    """
  private let second = """
    transcript: 1
    client: one
    coach! heard
    client: two
    coach: Old two.

    """

  /// Records what was accepted; the two files then.
  private func record(_ review: Review, _ book: Book, _ folder: String) throws -> [String?] {
    for outcome in review.accepted { _ = try outcome.accept(book) }
    return [text(at: folder + "/a.txt"), text(at: folder + "/b.txt")]
  }

  @Test func eachDifferenceIsAskedInTheOrderOfTheFiles() throws {
    try review { review, _, _ in
      var asked: [String] = []
      while let question = review.question {
        asked.append("\(question.number)/\(question.count) \(question.rule) \(question.alike)")
        #expect(question.lines.contains { $0.text.hasPrefix("  actual") })
        #expect(review.answer(.reject) == 1)
      }
      #expect(
        asked == ["1/5 welcome 1", "2/5 heard 4", "3/5 heard 3", "4/5 heard 2", "5/5 heard 1"])
      #expect(review.accepted.isEmpty)
      #expect(review.rejected.count == 5 && review.undecided.isEmpty)
    }
  }

  @Test func onlyTheTurnsThatWereAcceptedChange() throws {
    try review { review, book, folder in
      #expect(review.answer(.reject) == 1)
      #expect(review.answer(.accept) == 1)
      #expect(review.answer(.reject) == 1)
      let files = try record(review, book, folder)
      #expect(
        files == [
          first.replacing("coach: Old one.", with: "coach: That was heard, and it stays."), second,
        ])
    }
  }

  @Test func theVersionIsThatWhichSpokeWhenNothingOldStays() throws {
    try review { review, book, folder in
      for _ in 0..<3 { #expect(review.answer(.accept) == 1) }
      let files = try record(review, book, folder)
      #expect(files[0]?.contains("book: small 2\n") == true)
      #expect(files[0]?.contains("Old") == false)
      #expect(files[1] == second)
    }
  }

  @Test func allOfARuleAreDecidedAtOnceInEveryFile() throws {
    try review { review, book, folder in
      #expect(review.answer(.skip) == 0)
      #expect(review.answer(.acceptRule) == 3)
      // What must not come is not among them, and is still asked.
      #expect(review.question?.isAcceptable == false)
      #expect(review.answer(.accept) == 0)
      #expect(review.answer(.acceptRule) == 0)
      #expect(review.question?.isAcceptable == false)
      #expect(review.answer(.rejectRule) == 1)
      let files = try record(review, book, folder)
      #expect(files[0]?.contains("Old") == false)
      #expect(files[0]?.contains("coach: What was here?") == true)
      #expect(files[1] == second.replacing("Old two.", with: "That was heard, and it stays."))
    }
  }

  @Test func whatWasSkippedIsAskedOnceMoreAndThenLeft() throws {
    try review { review, _, _ in
      for _ in 0..<4 { #expect(review.answer(.skip) == 0) }
      #expect(!review.isSecondRound)
      #expect(review.answer(.reject) == 1)
      #expect(review.isSecondRound)
      #expect(review.question?.number == 1)
      for _ in 0..<4 { #expect(review.answer(.skip) == 0) }
      #expect(review.question == nil)
      #expect(review.undecided.count == 4 && review.rejected.count == 1)
    }
  }

  @Test func aRuleDecidesWhatWasSkippedBeforeToo() throws {
    try review { review, _, _ in
      #expect(review.answer(.accept) == 1)
      #expect(review.answer(.skip) == 0)
      #expect(review.answer(.rejectRule) == 4)
      #expect(review.question == nil)
    }
  }

  @Test func aFileThatWasChangedMeanwhileIsLeft() throws {
    try review { review, book, folder in
      #expect(review.answer(.accept) == 1)
      try write("my edit", to: folder + "/a.txt")
      let accepted = review.accepted
      #expect(accepted.count == 1)
      for outcome in accepted {
        #expect(throws: WholeFile.Fault.self) { try outcome.accept(book) }
      }
      #expect(text(at: folder + "/a.txt") == "my edit")
    }
  }

  /// Whatever is answered, the walk ends, and each difference is decided once or left.
  @Test func everyWalkEnds() throws {
    let answers = Review.Answer.allCases
    try review { review, _, _ in
      let begin = review
      for seed in 0..<5_000 {
        var walk = begin
        var digits = seed
        var steps = 0
        while walk.question != nil, steps < 100 {
          _ = walk.answer(digits == 0 ? .reject : answers[digits % answers.count])
          digits /= answers.count
          steps += 1
        }
        #expect(walk.question == nil, "\(seed)")
        let recorded = walk.accepted.reduce(0) { $0 + $1.differences.count }
        #expect(recorded + walk.rejected.count + walk.undecided.count == 5, "\(seed)")
      }
    }
  }
}
