/// Finds mail addresses, links and handles.
struct AddressFinder {
  private let text: TypedText

  private init(_ text: TypedText) { self.text = text }

  /// What a text holds of them, in order; marks behind a link that end a sentence stay.
  static func findings(in text: TypedText) -> [Finding] {
    let finder = AddressFinder(text)
    var findings: [Finding] = []
    var place = 0
    while place < text.scalars.count {
      guard !finder.parts(place) else {
        place += 1
        continue
      }
      let start = place
      while place < text.scalars.count, !finder.parts(place) { place += 1 }
      let range = finder.trimmed(start..<place)
      if let kind = finder.kind(range) {
        findings.append(
          Finding(kind: kind, range: range, key: text.string(range).lowercased()))
      }
    }
    return findings
  }

  /// Whether an address ends here.
  private func parts(_ place: Int) -> Bool {
    let scalar = text.scalars[place]
    return scalar.properties.isWhitespace
      || "\"<>()[]{}|,;\u{201C}\u{201D}\u{2018}\u{2019}".unicodeScalars.contains(scalar)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    func isMark(_ place: Int) -> Bool {
      ".!?:'*_~\u{2026}-\u{2013}\u{2014}".unicodeScalars.contains(text.scalars[place])
    }
    while let last = range.last, isMark(last) { range = range.lowerBound..<last }
    while let first = range.first, isMark(first) { range = first + 1..<range.upperBound }
    return range
  }

  private func kind(_ range: Range<Int>) -> Finding.Kind? {
    guard range.count > 1 else { return nil }
    let typed = text.string(range).lowercased()
    if let at = typed.lastIndex(where: { $0 == "@" || $0 == "\u{FF20}" }) {
      let name = typed[..<at]
      let host = typed[typed.index(after: at)...]
      guard host.contains(where: \.isLetter) || host.contains(where: \.isNumber) else { return nil }
      return name.isEmpty ? .handle : .mail
    }
    if typed.contains("://") || typed.hasPrefix("www.") || typed.hasPrefix("mailto:") {
      return .link
    }
    // "example.com/page": "tired.and" is a slip of the thumb.
    let host = typed.prefix { $0 != "/" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, !labels.contains(where: \.isEmpty), let top = labels.last,
      labels.allSatisfy({ $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } })
    else { return nil }
    return Self.tops.contains(String(top))
      || host.count + 1 < typed.count && top.count < 4
        && top.allSatisfy(\.isLetter)
      ? .link : nil
  }

  private static let tops = NameLists.words(
    "com org net edu gov uk ie de fr eu ca au nz io info biz nhs app dev co ng za")
}
