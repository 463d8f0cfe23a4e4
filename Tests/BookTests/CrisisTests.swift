import Foundation
import RuleBook
import Testing

/// Statements of our own, by kind: what has to be heard as danger, and what looks like it and is none.
///
/// They have been used to better the rules, so these are floors against going back, not a measure of
/// how strangers are heard; `SAFETY.md` has that.
@Suite("Crisis: what is heard and what is let be")
struct CrisisTests {
  private struct Row: Decodable {
    var text: String
    var crisis: Int
    var kind: String
  }

  private static func rows(_ file: String = "statements.jsonl") throws -> [Row] {
    let path = Shipped.root + "/Tests/BookTests/Crisis/" + file
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      .map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
  }

  /// Statements of a kind that are heard otherwise than they should be.
  private static func wrong(_ kind: String) throws -> (texts: [String], count: Int) {
    let rows = try rows().filter { $0.kind == kind }
    var listener = Listener(book: try Shipped.book())
    let texts = rows.filter { (listener.hear($0.text).crisis != .none) != ($0.crisis == 1) }
    return (texts.map(\.text), rows.count)
  }

  /// Strangers' statements that no rule was made from, most of them scenes.
  ///
  /// Nothing to be proud of, and not to get worse. Nobody who writes rules should read them.
  @Test("of what no rule was made from, half is heard")
  func strangers() throws {
    var listener = Listener(book: try Shipped.book())
    let rows = try Self.rows("not-learned-from.jsonl")
    let flagged = rows.filter { listener.hear($0.text).crisis != .none }
    let right = flagged.count { $0.crisis == 1 }
    #expect(right * 100 >= 54 * rows.count { $0.crisis == 1 })
    #expect(right * 100 >= 82 * flagged.count)
  }

  @Test("there are three hundred and more, of every kind")
  func enough() throws {
    let rows = try Self.rows()
    #expect(rows.count >= 300)
    #expect(Set(rows.map(\.text)).count == rows.count)
  }

  @Test(
    "nothing is missed among what is said outright",
    arguments: ["explicit", "plain", "emergency", "self-harm", "disguised", "someone-else"])
  func none(kind: String) throws {
    let (texts, count) = try Self.wrong(kind)
    #expect(count > 10)
    #expect(texts == [], "missed of \(kind)")
  }

  @Test(
    "hints and danger at home are heard, but for one in thirty",
    arguments: ["veiled", "danger", "others", "check"])
  func few(kind: String) throws {
    let (texts, count) = try Self.wrong(kind)
    #expect(count > 10)
    #expect(texts.count * 30 <= count, "missed of \(kind): \(texts)")
  }

  /// Danger told by what was done or seen and no word for it: what rules hear least well.
  @Test("scenes are heard, but for one in five")
  func scenes() throws {
    let (texts, count) = try Self.wrong("scene")
    #expect(count > 200)
    #expect(texts.count * 5 <= count, "missed of scene: \(texts)")
  }

  @Test(
    "close calls are let be, but for one in ten",
    arguments: ["idiom", "everyday", "denial", "work", "grief", "past", "film", "game", "news"])
  func letBe(kind: String) throws {
    let (texts, count) = try Self.wrong(kind)
    #expect(count > 1)
    #expect(texts.count * 10 <= count, "alarm for \(kind): \(texts)")
  }

  @Test("a check needs two things: each half alone is none")
  func halves() throws {
    #expect(try Self.wrong("half-a-check").texts == [])
  }

  @Test("no more to bear and no way out make a check, and no more than that")
  func checkIsNoMore() throws {
    var listener = Listener(book: try Shipped.book())
    #expect(listener.hear("I can't cope and there's no way out.").crisis == .check)
    #expect(listener.hear("I can't take it any more.").crisis == .check)
  }
}
