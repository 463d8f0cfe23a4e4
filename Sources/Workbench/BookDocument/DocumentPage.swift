/// A document as one page that needs nothing else: no script, no picture, no network.
struct DocumentPage {
  private var page = HTML()

  /// The whole page.
  static func text(_ document: BookDocument) -> String {
    var page = DocumentPage()
    page.write(document)
    return page.page.text
  }

  private mutating func write(_ document: BookDocument) {
    page.begin(title: document.title, style: Self.style)
    page.raw("<main>\n<header>\n")
    page.element("h1", document.title)
    for block in document.front { add(block) }
    page.raw("</header>\n")
    let chapters = document.chapters
    contents(chapters)
    for block in chapters { add(block) }
    page.raw("</main>\n")
    page.end()
  }

  private mutating func contents(_ blocks: [DocumentBlock]) {
    page.raw("<nav aria-labelledby=\"contents\"><h2 id=\"contents\">Contents</h2>\n<ol>")
    var isInside = false
    var isFirst = true
    for case .heading(let level, let title) in blocks where level < 4 {
      if level == 2 {
        page.raw(isInside ? "</li></ul>" : "")
        page.raw(isFirst ? "<li>" : "</li>\n<li>")
        isInside = false
        isFirst = false
      } else {
        page.raw(isInside ? "</li><li>" : "<ul><li>")
        isInside = true
      }
      inline(.link(title, to: title))
    }
    page.raw(isInside ? "</li></ul>" : "")
    page.raw("</li></ol></nav>\n")
  }

  private mutating func add(_ block: DocumentBlock) {
    switch block {
    case .heading(let level, let title): heading(level, title)
    case .paragraph(let words): element("p", words)
    case .list(let items): list(items, "<ul>")
    case .columns(let items): list(items, "<ul class=\"columns\">")
    case .table(let caption, let headings, let rows): table(caption, headings, rows)
    case .facts(let facts):
      page.raw("<dl class=\"facts\">")
      for fact in facts {
        page.raw("<div>")
        page.element("dt", fact.name)
        element("dd", fact.value)
        page.raw("</div>")
      }
      page.raw("</dl>\n")
    case .entry(let title, let name, let words):
      page.raw("<p class=\"entry\" id=\"\(HTML.escaped(DocumentBlock.anchor(title)))\">")
      page.element("b", name)
      page.raw(": ")
      inline(words)
      page.raw("</p>\n")
    case .fold(let title, let blocks):
      page.raw("<details>")
      page.element("summary", title)
      for block in blocks { add(block) }
      page.raw("</details>\n")
    case .blanks(let names):
      page.raw("<dl class=\"blanks\">")
      for name in names {
        page.raw("<div>")
        page.element("dt", name)
        page.raw("<dd></dd></div>")
      }
      page.raw("</dl>\n")
    }
  }

  private mutating func heading(_ level: Int, _ title: String) {
    page.raw("<h\(level) id=\"\(HTML.escaped(DocumentBlock.anchor(title)))\">")
    page.add(title)
    page.raw("</h\(level)>\n")
  }

  private mutating func list(_ items: [DocumentText], _ tag: String) {
    page.raw(tag)
    for item in items { element("li", item) }
    page.raw("</ul>\n")
  }

  private mutating func element(_ name: String, _ words: DocumentText) {
    page.raw("<\(name)>")
    inline(words)
    page.raw("</\(name)>\n")
  }

  private mutating func table(
    _ caption: String, _ headings: [String], _ rows: [[DocumentText]]
  ) {
    page.raw("<table class=\"c\(headings.count)\">")
    if !caption.isEmpty { page.element("caption", caption) }
    page.raw("<thead><tr>")
    for heading in headings { page.element("th", heading, "scope=\"col\"") }
    page.raw("</tr></thead><tbody>\n")
    for row in rows {
      page.raw("<tr>")
      for (cell, heading) in zip(row, headings) {
        page.raw("<td data-label=\"\(HTML.escaped(heading))\">")
        inline(cell)
        page.raw("</td>")
      }
      page.raw("</tr>\n")
    }
    page.raw("</tbody></table>\n")
  }

  private mutating func inline(_ words: DocumentText) {
    for span in words.spans {
      switch span {
      case .plain(let words): page.add(words)
      case .strong(let words): page.element("strong", words)
      case .quiet(let words): page.element("span", words, "class=\"quiet\"")
      case .heard(let words): page.element("mark", words)
      case .link(let words, let target):
        page.raw("<a href=\"#\(HTML.escaped(target))\">")
        page.add(words)
        page.raw("</a>")
      }
    }
  }
}
