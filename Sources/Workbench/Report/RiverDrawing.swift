/// The river of some turns as a drawing (SVG): phases, the water between its banks, exercises, and
/// the numbers of distress on an axis of their own.
///
/// No colour stands alone: each state has a shape, safety a sign, and everything is in words too.
struct RiverDrawing {
  /// How large things are, in the drawing's own units; a unit is a pixel where nothing is scaled.
  struct Measure {
    var left: Double
    var right: Double
    /// What a turn takes.
    var step: Double

    /// A drawing that fills a page, and one for a phone, of which several stand beside each other.
    static func wide(_ turns: Int) -> Measure {
      Measure(left: 84, right: 12, step: min(110, 854 / Double(max(turns, 1))))
    }
    static let narrow = Measure(left: 72, right: 4, step: 35)
  }

  /// Turns side by side before a new row begins.
  static let wideTurns = 24
  static let narrowTurns = 7

  let session: HeldSession
  let turns: ArraySlice<HeldTurn>
  let measure: Measure
  /// A name that no other drawing of the page has.
  let id: String
  var svg = HTML()

  // Heights from the top.
  static let water = (top: 46.0, bottom: 190.0)
  static let middle = 118.0
  static let reach = 63.0
  let exercises = 216.0
  let distress: Double
  private let hasExercise: Bool
  private let hasNumber: Bool
  let foot: Double

  /// Draws a row of the river.
  ///
  /// - Parameters:
  ///   - session: the session.
  ///   - turns: the turns of this row; not empty.
  ///   - measure: how large it is.
  ///   - id: a name that no other drawing of the page has.
  init(_ session: HeldSession, _ turns: ArraySlice<HeldTurn>, _ measure: Measure, id: String) {
    self.session = session
    self.turns = turns
    self.measure = measure
    self.id = id
    let (first, last) = (turns.first?.number ?? 1, turns.last?.number ?? 1)
    hasExercise = session.practices.contains { $0.turns.overlaps(first...last) }
    hasNumber = turns.contains { $0.distress != nil }
    distress = hasExercise ? 254 : 226
    foot = hasNumber ? distress + 82 : distress + 2
    draw()
  }

  var width: Double { measure.left + measure.step * Double(turns.count) + measure.right }
  var height: Double { foot + 18 }
  var end: Double { measure.left + measure.step * Double(turns.count) }

  /// The middle of a turn's column.
  func x(_ turn: Int) -> Double {
    measure.left + measure.step * (Double(turn - firstTurn) + 0.5)
  }

  /// Where a turn's column begins.
  func edge(_ turn: Int) -> Double { measure.left + measure.step * Double(turn - firstTurn) }

  static func y(_ place: Double) -> Double { middle - place * reach }

  var firstTurn: Int { turns.first?.number ?? 1 }
  var lastTurn: Int { turns.last?.number ?? 1 }

  /// The part of a range of turns that this row shows; nil: none.
  func shown(_ range: ClosedRange<Int>) -> ClosedRange<Int>? {
    let (first, last) = (max(range.lowerBound, firstTurn), min(range.upperBound, lastTurn))
    return first <= last ? first...last : nil
  }

  private mutating func draw() {
    svg.raw(
      "<svg class=\"river\" role=\"img\" aria-labelledby=\"\(id)-t \(id)-d\" "
        + "viewBox=\"0 0 \(n(width)) \(n(height))\" width=\"\(n(width))\" height=\"\(n(height))\">")
    let range = HeldSession.words(firstTurn...lastTurn)
    svg.raw("<title id=\"\(id)-t\">")
    svg.add("The river in \(range)")
    svg.raw("</title><desc id=\"\(id)-d\">")
    svg.add(session.sentences.joined(separator: " "))
    svg.raw("</desc>\n")
    phases()
    banks()
    stream()
    borders()
    parked()
    if hasExercise { practices() }
    if hasNumber { numbers() }
    marks()
    safety()
    columns()
    svg.raw("</svg>\n")
  }

  /// Each turn's column, which tells about itself when it is pointed at.
  private mutating func columns() {
    for turn in turns {
      text(x(turn.number), foot + 13, String(turn.number), "number centred")
      svg.raw("<g class=\"turn\"><title>")
      svg.add(turn.summary)
      if !turn.line.isEmpty {
        svg.add("\n“\(turn.line.count > 160 ? turn.line.prefix(158) + "…" : turn.line[...])”")
      }
      svg.raw(
        "</title><rect x=\"\(n(edge(turn.number)))\" y=\"0\" width=\"\(n(measure.step))\" "
          + "height=\"\(n(height))\" rx=\"4\"/></g>\n")
    }
  }

  // MARK: - Strokes

  mutating func text(_ x: Double, _ y: Double, _ words: String, _ kind: StaticString) {
    svg.raw("<text x=\"\(n(x))\" y=\"\(n(y))\" class=\"\(kind)\">")
    svg.add(words)
    svg.raw("</text>\n")
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ kind: StaticString) {
    svg.raw(
      "<line class=\"\(kind)\" x1=\"\(n(x1))\" y1=\"\(n(y1))\" x2=\"\(n(x2))\" y2=\"\(n(y2))\"/>\n")
  }

  mutating func box(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ kind: String
  ) {
    svg.raw(
      "<rect class=\"\(kind)\" x=\"\(n(x))\" y=\"\(n(y))\" width=\"\(n(width))\" "
        + "height=\"\(n(height))\" rx=\"3\"/>\n")
  }

  /// A number with at most one digit behind the point.
  func n(_ value: Double) -> String { Self.number(value) }

  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let rest = tenths.magnitude % 10
    return "\(sign)\(tenths.magnitude / 10)" + (rest == 0 ? "" : ".\(rest)")
  }
}
