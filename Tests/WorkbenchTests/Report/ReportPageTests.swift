import Foundation
import Testing

@testable import Workbench

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The page of sessions: it is whole, lets nothing in, and no client's words act in it.
struct ReportPageTests {
  private static let transcript = """
    # About <b>this</b> session & its "river".
    transcript: 1
    client: I am drowning <script>alert(1)</script> and I should \\u{1B}[2J be "better"
    # therapist: And <i>then</i>?
    client: I am not swamped \\u{202E}& all' onload='x
      | in two lines
    client: /suds 8
    client: /practice palms
    client: warm
    client: /suds 3
    client: yes
    client: I notice the rain

    """

  private static func page() throws -> String {
    try [ReportSample.report(transcript, file: "of/<a>&'b'.txt")].html
  }

  @Test func thePageIsWholeMarkup() throws {
    let one = try ReportSample.report(Self.transcript)
    for page in [try Self.page(), [one, one].html] {
      let reader = MarkupReader()
      let parser = XMLParser(data: Data(page.utf8))
      parser.delegate = reader
      #expect(parser.parse(), "\(parser.parserError.debugDescription)")
      #expect(Set(reader.ids).count == reader.ids.count, "an id stands twice")
      #expect(reader.links.allSatisfy { reader.ids.contains($0) })
      #expect(reader.named.allSatisfy { reader.ids.contains($0) })
      #expect(reader.unnamedDrawings == 0)
      #expect(reader.elements.isSuperset(of: ["main", "article", "header", "footer", "caption"]))
    }
  }

  @Test func thePageNeedsNothingElse() throws {
    let page = try Self.page()
    for outside in ["<script", "src=", "url(", "@import", "http:", "https:", "style=\"", "<img"] {
      #expect(!page.contains(outside))
    }
    let style = try #require(page.between("<style>", "</style>"))
    #expect(page.contains("style-src 'sha256-\(Base64.text(of: SHA256.hash(Array(style.utf8))))'"))
  }

  @Test func noWordsAct() throws {
    let page = try Self.page()
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(page.contains("\\u{1B}[2J") && page.contains("\\u{202E}&amp; all&#39; onload=&#39;x"))
    #expect(page.contains("And &lt;i&gt;then&lt;/i&gt;?"))
    #expect(page.contains("&lt;a&gt;&amp;&#39;b&#39;"))
    #expect(page.contains("About &lt;b&gt;this&lt;/b&gt; session &amp; its &quot;river&quot;."))
    #expect(!page.unicodeScalars.contains { $0.acts && $0 != "\n" })
  }

  @Test func theWordsOfSignsAreMarkedInTheSession() throws {
    let page = try Self.page()
    #expect(page.contains("<mark class=\"overwhelm\" title=\"too-much: affirmed\">drowning</mark>"))
    #expect(
      page.contains("<mark class=\"overwhelm off\" title=\"too-much: negated by &#39;not&#39;"))
    #expect(page.contains("turned off: negated by &#39;not&#39;"))
  }

  @Test func theFiguresStandInThePage() throws {
    let page = try Self.page()
    for told in [
      "<dt>distress</dt><dd><strong>8 → 3</strong>", "the palms of your hands",
      "came back in turn 6", "PMC9461167", "It measures nobody",
    ] {
      #expect(page.contains(told), "\(told)")
    }
  }

  @Test func severalSessionsHaveAnOverviewFirst() throws {
    let one = try ReportSample.report(Self.transcript, file: "one.txt")
    let two = try ReportSample.report("transcript: 1\nclient: it rains\n", file: "two.txt")
    let page = [one, two].html
    let overview = try #require(page.between("<nav", "</nav>"))
    #expect(
      overview.contains("<a href=\"#s1\">one</a>") && overview.contains("<a href=\"#s2\">two</a>"))
    #expect(page.contains("<h1>2 sessions</h1>") && page.contains("Session 2 of 2"))
  }

  @Test func whatComesOutOtherwiseStandsBesideWhatWasRecorded() throws {
    let page = try [
      ReportSample.report("transcript: 1\nclient: it rains\ncoach: So it <rains>.\n")
    ].html
    #expect(page.contains("1 turn of this session comes out otherwise now than recorded"))
    #expect(page.contains("So it &lt;rains&gt;.") && page.contains("That too."))
  }

  @Test func aSessionInWhichNothingWasSaidIsAPageToo() throws {
    let page = try [ReportSample.report("transcript: 1\n")].html
    #expect(page.contains("Nothing was said in this session."))
  }

  @Test func aLongSessionIsDrawnInRows() throws {
    let lines = (1...50).map { "client: it rains \($0)\n" }.joined()
    let page = try [ReportSample.report("transcript: 1\n" + lines)].html
    let wide = try #require(page.between("<div class=\"on-wide\">", "</div>"))
    let titles = wide.components(separatedBy: "<title id=").dropFirst()
      .compactMap { $0.between(">", "</title>") }
    #expect(
      titles == [
        "The river in turns 1 to 17", "The river in turns 18 to 34", "The river in turns 35 to 50",
      ])
  }
}

/// Looks at the elements of a page.
private final class MarkupReader: NSObject, XMLParserDelegate {
  var elements: Set<String> = []
  var ids: [String] = []
  /// What links and names of drawings point at.
  var links: [String] = []
  var named: [String] = []
  /// Drawings that neither have a name nor are hidden from a screen reader.
  var unnamedDrawings = 0

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.insert(name)
    if let id = attributes["id"] { ids.append(id) }
    if let link = attributes["href"] { links.append(String(link.dropFirst())) }
    named += attributes["aria-labelledby"]?.split(separator: " ").map(String.init) ?? []
    let isNamed = ["aria-labelledby", "aria-label", "aria-hidden"].contains {
      attributes[$0] != nil
    }
    if name == "svg", !isNamed { unnamedDrawings += 1 }
  }
}
