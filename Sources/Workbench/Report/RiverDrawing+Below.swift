/// What stands on the lower bank and below it: what was put aside, exercises, numbers of distress.
extension RiverDrawing {
  /// The rigid half of `both` waits on its bank until it is taken up again.
  mutating func parked() {
    let y = Self.water.bottom + 14
    for parked in session.parked where parked.turn <= lastTurn {
      let back: Int? = if case .returned(let turn) = parked.end { turn } else { nil }
      if let waits = shown(parked.turn...(back ?? lastTurn)), waits.count > 1 {
        let start = waits.lowerBound == parked.turn ? x(waits.lowerBound) + 22 : edge(firstTurn)
        let end = waits.upperBound == back ? x(waits.upperBound) - 16 : self.end
        if end > start { line(start, y - 4, end, y - 4, "waits") }
      }
      if shown(parked.turn...parked.turn) != nil { text(x(parked.turn), y, "parked", "bank-mark") }
      if let back, shown(back...back) != nil { text(x(back), y, "back", "bank-mark") }
    }
  }

  mutating func practices() {
    text(measure.left - 7, exercises + 14, "exercise", "label")
    for (place, run) in session.practices.enumerated() {
      guard let turns = shown(run.turns) else { continue }
      let start = edge(turns.lowerBound)
      let next =
        place + 1 < session.practices.count
        ? min(end, edge(session.practices[place + 1].turns.lowerBound)) : end
      box(start + 2, exercises, edge(turns.upperBound + 1) - start - 4, 20, "practice")
      text(start + 8, exercises + 14, Self.fitting(run.title, next - start - 12), "small")
    }
  }

  mutating func numbers() {
    let (top, bottom) = (distress + 10, distress + 70)
    func y(_ number: Int) -> Double { bottom - Double(number) * (bottom - top) / 10 }
    let label = measure.left - 7
    text(label - 18, (top + bottom) / 2 + 4, measure.left < 70 ? "SUDS" : "distress", "label")
    for mark in [0, 6, 10] {
      line(measure.left, y(mark), end, y(mark), mark == 6 ? "grid gate" : "grid")
      text(label, y(mark) + 4, String(mark), "label")
    }
    let said = session.numbers.filter {
      shown($0.turn...$0.turn) != nil
    }
    let points = said.map { (x($0.turn), y($0.number)) }
    if let first = points.first {
      var path = "M\(n(first.0)) \(n(first.1))"
      // What came before in another row leads in.
      if let earlier = session.numbers.last(where: { $0.turn < firstTurn }) {
        path = "M\(n(measure.left)) \(n(y(earlier.number)))L\(n(first.0)) \(n(first.1))"
      }
      for point in points.dropFirst() { path += "L\(n(point.0)) \(n(point.1))" }
      svg.raw("<path class=\"numbers\" d=\"\(path)\"/>\n")
    }
    for (place, point) in points.enumerated() {
      svg.raw("<circle class=\"dot\" cx=\"\(n(point.0))\" cy=\"\(n(point.1))\" r=\"4\"/>\n")
      let above = said[place].number <= 7
      text(point.0 + 8, point.1 + (above ? -6 : 15), String(said[place].number), "value")
    }
  }
}
