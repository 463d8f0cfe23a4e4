/// A place in a text where something may stand in for what was typed.
struct Site: Sendable {
  /// In scalars of the text.
  var range: Range<Int>
  var typed: String
  /// What may stand there instead, the best first.
  var candidates: [String]
  /// Which of them does; nil: what was typed.
  var choice: Int?
  /// Of two sites of which one must stay, the one with the lower rank goes.
  var rank = 0

  var isReplaced: Bool { choice != nil }
}

/// A text of which some places may be replaced.
struct Draft: Sendable {
  let scalars: [Unicode.Scalar]
  /// In order, apart from each other.
  var sites: [Site]

  /// Makes a draft in which all is as typed.
  init(_ text: TypedText, sites: [Site]) {
    scalars = text.scalars
    self.sites = sites.filter { $0.candidates.first != $0.typed }
  }

  /// The text with what stands in.
  var text: String {
    var view = String.UnicodeScalarView()
    var place = 0
    for site in sites {
      guard let choice = site.choice else { continue }
      view.append(contentsOf: scalars[place..<site.range.lowerBound])
      view.append(contentsOf: site.candidates[choice].unicodeScalars)
      place = site.range.upperBound
    }
    view.append(contentsOf: scalars[place...])
    return String(view)
  }

  mutating func keepAll() {
    for index in sites.indices { sites[index].choice = nil }
  }

  mutating func replaceAll() {
    for index in sites.indices { sites[index].choice = 0 }
  }
}
