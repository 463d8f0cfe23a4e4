extension HTML {
  /// A cell of a table.
  struct Cell {
    var text: String
    /// Its classes in the page's style, blanks between them: how much it is shaded.
    var kind = ""
  }

  /// Adds a table with a row of headings; the first cell of each row is its heading.
  ///
  /// Rows for which `isPart` is true are parts of the row above them. What is too wide for a window
  /// is moved in a box of its own, which the keyboard reaches too where the table has a name.
  mutating func table(
    _ headings: [String], _ rows: [[Cell]], caption: String? = nil, kind: StaticString = "",
    isPart: (Int) -> Bool = { _ in false }
  ) {
    raw("<div class=\"wide\"")
    if let caption {
      raw(" tabindex=\"0\" role=\"region\" aria-label=\"\(Self.escaped(caption))\"")
    }
    raw("><table class=\"\(kind)\">")
    if let caption { element("caption", caption) }
    raw("<thead><tr>")
    for (column, heading) in headings.enumerated() {
      // A column of words has its heading where the words begin.
      let isText =
        rows.first.map { column < $0.count && $0[column].kind.hasPrefix("text") } ?? false
      element("th", heading, isText ? "scope=\"col\" class=\"text\"" : "scope=\"col\"")
    }
    raw("</tr></thead><tbody>\n")
    for (number, row) in rows.enumerated() {
      raw(isPart(number) ? "<tr class=\"part\">" : "<tr>")
      for (index, cell) in row.enumerated() {
        let kind = cell.kind.isEmpty ? "" : " class=\"\(cell.kind)\""
        let name = index == 0 ? "th" : "td"
        raw("<\(name)\(index == 0 ? " scope=\"row\"" : "")\(kind)>")
        add(cell.text)
        raw("</\(name)>")
      }
      raw("</tr>\n")
    }
    raw("</tbody></table></div>\n")
  }
}
