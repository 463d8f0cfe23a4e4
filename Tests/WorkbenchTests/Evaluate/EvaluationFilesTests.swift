import Foundation
import Testing
import Workbench

/// The report as JSON and as a page.
@Suite struct EvaluationFilesTests {
  private func report() throws -> EvaluationReport {
    var hearer = try Hearer()
    return hearer.report(
      [
        row("drowning", .overwhelm, line: 1, groups: ["<i>"]),
        row("I'm not drowning", .rigidity, line: 2, groups: ["b"]),
        row("a cake & <b>\u{1B}[2J", nil, true, tier: .veiled, line: 3, groups: ["b"]),
        row("A cake", nil, false, line: 4, groups: ["b"]),
      ], fields: ["kind"])
  }

  /// The report's JSON, parsed by somebody else's parser.
  private func object() throws -> [String: Any] {
    let parsed = try JSONSerialization.jsonObject(with: Data(report().json))
    return try #require(parsed as? [String: Any])
  }

  @Test func theJSONHasTheKeysThatAreDocumented() throws {
    let object = try object()
    #expect(
      object.keys.sorted() == [
        "baseline", "book", "by", "conflicts", "faults", "figures", "file", "format", "rows",
        "turnedOff",
      ])
    let figures = try #require(object["figures"] as? [String: Any])
    #expect(
      figures.keys.sorted() == [
        "confusion", "crisis", "macroF1", "neutral", "right", "rows", "stateRows", "states",
      ])
    #expect(figures["macroF1"] as? Double == 0.5)
    let rows = try #require(object["rows"] as? [[String: Any]])
    #expect(
      rows[1].keys.sorted() == [
        "crisis", "heard", "label", "line", "right", "signs", "text", "tier",
      ])
    #expect(rows.map { $0["right"] as? Bool } == [true, false, false, true])
    #expect(rows[2]["text"] as? String == "a cake & <b>\u{1B}[2J")
    let sign = try #require((rows[1]["signs"] as? [[String: Any]])?.first)
    #expect(
      sign.keys.sorted() == [
        "at", "bank", "because", "context", "contextAt", "end", "holds", "sign", "start", "text",
        "weight",
      ])
    #expect(sign["because"] as? String == "negated by 'not'")
    #expect(sign["contextAt"] as? String == "book.yaml:18")
  }

  @Test func theJSONHasALineForEachRow() throws {
    let lines = String(decoding: try report().json, as: UTF8.self).split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("{\"line\":") }.count == 4)
  }

  @Test func thePageNeedsNothingElse() throws {
    let page = try report().html
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    for outside in ["<script", "src=", "href=", "url(", "@import", "http:", "https:"] {
      #expect(!page.contains(outside))
    }
  }

  @Test func whatComesFromTheFileIsNoMarkup() throws {
    let page = try report().html
    #expect(page.contains("a cake &amp; &lt;b&gt;\\u{1B}[2J"))
    #expect(page.contains("&lt;i&gt;") && !page.contains("<i>") && !page.contains("<b>"))
    #expect(!page.contains("\u{1B}"))
  }

  @Test func missesHaveTheirWordsMarked() throws {
    let page = try report().html
    #expect(page.contains("rigidity heard as neutral: 1"))
    #expect(
      page.contains(
        "I&#39;m not <mark class=\"overwhelm off\" title=\"too-much: negated by &#39;not&#39;\">"
          + "drowning</mark>"))
    #expect(page.contains("crisis not heard: 1"))
  }

  @Test func tagsOfThePageAreClosed() throws {
    let page = try report().html
    for tag in ["table", "tr", "th", "td", "ul", "ol", "li", "details", "div", "p", "main", "dl"] {
      let opened = page.ranges(of: "<\(tag)>").count + page.ranges(of: "<\(tag) ").count
      #expect(opened == page.ranges(of: "</\(tag)>").count, "\(tag)")
    }
  }
}
