/// The river of a whole session in the size of a stamp, for the overview.
struct SmallRiver {
  let svg: String

  private static let (width, height) = (300.0, 72.0)

  init(_ session: HeldSession) {
    func n(_ value: Double) -> String { RiverDrawing.number(value) }
    func y(_ place: Double) -> Double { Self.height / 2 - place * (Self.height / 2 - 10) }
    let count = session.turns.count
    let step = Self.width / Double(max(count, 1))
    func x(_ turn: Int) -> Double { (Double(turn) - 0.5) * step }
    var drawing = "<svg class=\"river small-river\" role=\"img\" viewBox=\"0 0 300 72\" "
    drawing += "aria-label=\"\(HTML.escaped(session.sentences.joined(separator: " ")))\">"
    drawing += "<rect class=\"bed\" width=\"300\" height=\"72\"/>"
    drawing += "<rect class=\"bank above\" width=\"300\" height=\"7\"/>"
    drawing += "<rect class=\"bank below\" y=\"65\" width=\"300\" height=\"7\"/>"
    if let first = session.turns.first, let last = session.turns.last {
      func side(_ place: KeyPath<Course, Double>, _ away: Double) -> [(Double, Double)] {
        var points = [(0.0, y(first.course[keyPath: place]) + away)]
        for turn in session.turns {
          points.append((x(turn.number), y(turn.course[keyPath: place]) + away))
        }
        return points + [(Self.width, y(last.course[keyPath: place]) + away)]
      }
      let upper = RiverDrawing.curve(side(\.upper, -3.5))
      let lower = RiverDrawing.curve(side(\.lower, 3.5).reversed())
      drawing += "<path class=\"stream\" d=\"M\(upper)L\(lower)Z\"/>"
    }
    for stretch in session.safetyStretches {
      let (start, end) = (x(stretch.lowerBound) - step / 2, x(stretch.upperBound) + step / 2)
      let centre = n((start + end) / 2)
      drawing += "<rect class=\"pause\" x=\"\(n(start + 1))\" y=\"1\" "
      drawing += "width=\"\(n(end - start - 2))\" height=\"70\" rx=\"3\"/>"
      drawing += "<path class=\"sign\" d=\"M\(centre) 24l13 23h-26z\"/>"
      drawing += "<text class=\"sign-mark\" x=\"\(centre)\" y=\"43.5\">!</text>"
    }
    svg = drawing + "</svg>\n"
  }
}
