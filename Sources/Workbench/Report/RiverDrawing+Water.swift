/// The banks, the water and the marks of what was heard.
extension RiverDrawing {
  mutating func phases() {
    for stretch in session.phases {
      guard let turns = shown(stretch.turns) else { continue }
      let start = edge(turns.lowerBound)
      let width = edge(turns.upperBound + 1) - start
      box(start + 1, 0, width - 2, 19, "phase \(stretch.phase.rawValue)")
      text(start + 7, 13.5, Self.fitting(stretch.phase.rawValue, width - 9), "small")
    }
  }

  /// Where a phase begins; drawn over the water and under what was heard.
  mutating func borders() {
    for stretch in session.phases where stretch.turns.lowerBound > firstTurn {
      guard let turns = shown(stretch.turns) else { continue }
      line(edge(turns.lowerBound), 22, edge(turns.lowerBound), foot, "border")
    }
  }

  /// Where safety comes first no river is drawn.
  mutating func safety() {
    let (top, bottom) = Self.water
    for stretch in session.safetyStretches {
      guard let turns = shown(stretch) else { continue }
      let (start, end) = (edge(turns.lowerBound), edge(turns.upperBound + 1))
      box(start, top - 19, end - start, bottom - top + 38, "pause")
      let centre = (start + end) / 2
      let y = Self.middle - 20
      svg.raw("<path class=\"sign\" d=\"M\(n(centre)) \(n(y))l13 23h-26z\"/>")
      text(centre, y + 19.5, "!", "sign-mark")
      let words = end - start > 120 ? "safety comes first" : "safety"
      text(centre, y + 42, words, "safety-words")
    }
  }

  mutating func banks() {
    let (top, bottom) = Self.water
    let width = end - measure.left
    svg.raw(
      "<rect class=\"bed\" x=\"\(n(measure.left))\" y=\"\(n(top))\" width=\"\(n(width))\" "
        + "height=\"\(n(bottom - top))\"/>\n")
    bank(from: top - 19, to: top, "bank above")
    bank(from: bottom + 19, to: bottom, "bank below")
    line(measure.left, Self.middle, end, Self.middle, "midstream")
    let labels = measure.left - 7
    text(labels, top - 5, "overwhelm", "label")
    text(labels, Self.middle + 4, "midstream", "label")
    text(labels, bottom + 14, "rigidity", "label")
  }

  /// A bank whose side to the water is not quite straight.
  private mutating func bank(from far: Double, to near: Double, _ kind: StaticString) {
    let bend = near > far ? 2.5 : -2.5
    var path = "M\(n(measure.left)) \(n(far))V\(n(near))"
    var (x, isOut) = (measure.left, true)
    while x < end {
      let next = min(x + 38, end)
      path += "Q\(n((x + next) / 2)) \(n(near + (isOut ? bend : -bend))) \(n(next)) \(n(near))"
      (x, isOut) = (next, !isOut)
    }
    svg.raw("<path class=\"\(kind)\" d=\"\(path)V\(n(far))Z\"/>\n")
  }

  mutating func stream() {
    guard let first = turns.first else { return }
    let before = session.turns.last { $0.number == firstTurn - 1 }?.course ?? first.course
    let courses = [before] + turns.map(\.course)
    let places = [measure.left] + turns.map { x($0.number) }
    let upper = zip(places, courses).map { ($0, Self.y($1.upper) - 5) }
    let lower = zip(places, courses).map { ($0, Self.y($1.lower) + 5) }
    let path =
      "M" + Self.curve(upper) + "H\(n(end))V\(n(lower[lower.count - 1].1))"
      + "L" + Self.curve(lower.reversed()) + "Z"
    svg.raw("<path class=\"stream\" d=\"\(path)\"/>\n")
  }

  /// A line through points that is level at each of them.
  static func curve(_ points: [(Double, Double)]) -> String {
    guard let first = points.first else { return "" }
    var path = "\(number(first.0)) \(number(first.1))"
    for (from, to) in zip(points, points.dropFirst()) {
      let between = number((from.0 + to.0) / 2)
      path += "C\(between) \(number(from.1)) \(between) \(number(to.1)) "
      path += "\(number(to.0)) \(number(to.1))"
    }
    return path
  }

  /// What was heard, a shape for each state.
  mutating func marks() {
    for turn in turns where !turn.isSafety {
      let x = x(turn.number)
      let (upper, lower) = (Self.y(turn.course.upper), Self.y(turn.course.lower))
      switch turn.turn.assessment.state {
      case .overwhelm: shape(.overwhelm, x, upper)
      case .rigidity: shape(.rigidity, x, lower)
      case .both:
        shape(.overwhelm, x, upper)
        shape(.rigidity, x, lower)
      case .flow: shape(.flow, x, Self.y(turn.course.middle))
      case .neutral: shape(.neutral, x, Self.y(turn.course.middle))
      }
    }
  }

  mutating func shape(_ state: ClientState, _ x: Double, _ y: Double) {
    svg.raw(Self.shape(state, x, y))
  }

  /// The shape of a state: a triangle for overwhelm, a square for rigidity, a disc for flow, a ring
  /// where nothing of a bank was heard.
  static func shape(_ state: ClientState, _ x: Double, _ y: Double) -> String {
    let (cx, cy) = (number(x), number(y))
    return switch state {
    case .overwhelm:
      "<path class=\"heard overwhelm\" d=\"M\(cx) \(number(y - 7))l7 12.5h-14z\"/>\n"
    case .rigidity:
      "<rect class=\"heard rigidity\" x=\"\(number(x - 5.5))\" y=\"\(number(y - 5.5))\" "
        + "width=\"11\" height=\"11\"/>\n"
    case .flow: "<circle class=\"heard flow\" cx=\"\(cx)\" cy=\"\(cy)\" r=\"6\"/>\n"
    case .both, .neutral: "<circle class=\"heard none\" cx=\"\(cx)\" cy=\"\(cy)\" r=\"3\"/>\n"
    }
  }

  /// A text that is cut where there is no room for it.
  static func fitting(_ words: String, _ width: Double) -> String {
    let room = Int(width / 6.4)
    guard words.count > room else { return words }
    return room < 3 ? String(words.prefix(1)) : words.prefix(room - 1) + "…"
  }
}
