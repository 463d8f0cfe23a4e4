/// Finds numbers by which somebody can be found: phones, accounts, dates, ages past 89, addresses,
/// postcodes; not an answer from 0 to 10, a time of day or a small count.
struct NumberFinder {
  private let text: TypedText
  private var findings: [Finding] = []

  private init(_ text: TypedText) { self.text = text }

  /// What a text holds of them, in order.
  static func findings(in text: TypedText) -> [Finding] {
    var finder = NumberFinder(text)
    finder.findRows()
    for index in text.words.indices { finder.look(at: index) }
    return finder.findings.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Rows of digits, with what people put between them: five digits or more tell too much.
  private mutating func findRows() {
    var place = 0
    while place < text.scalars.count {
      guard text.scalars[place].isDigit else {
        place += 1
        continue
      }
      let start = place
      var end = place
      var digits = 0
      while place < text.scalars.count {
        if text.scalars[place].isDigit {
          digits += 1
          end = place + 1
        } else if !"-./,() \u{A0}\u{2011}\u{2013}".unicodeScalars.contains(text.scalars[place])
          || place - end > 1
        {
          break
        }
        place += 1
      }
      place = end
      if digits > 4 { add(start..<end) }
    }
  }

  private mutating func add(_ range: Range<Int>) {
    guard !findings.contains(where: { $0.range.overlaps(range) }) else { return }
    findings.append(Finding(kind: .number, range: range, key: text.string(range)))
  }

  private func key(_ index: Int) -> String {
    text.words.indices.contains(index) ? text.words[index].key : ""
  }

  private mutating func look(at index: Int) {
    let word = text.words[index]
    let digits = word.range.count { text.scalars[$0].isDigit }
    if digits == 0 { return lookAtSpelt(index) }
    let letters = word.range.filter { !text.scalars[$0].isDigit }
    let tail = text.string(word.range).lowercased().drop(while: \.isNumber)
    if letters.isEmpty {
      let isYear = digits == 4
      let isAge = digits < 4 && (90...130).contains(Int(word.key) ?? 0) && isAge(index)
      if isYear || isAge || isOfAddress(index) || isDay(index) { add(word.range) }
    } else if Self.ordinals.contains(String(tail)) {
      if isDay(index) || ["on", "the"].contains(key(index - 1)) && isDated(index) {
        add(word.range)
      }
    } else if !Self.units.contains(String(tail)) || digits > 4 {
      // Postcodes, registrations, account codes; "2AB" behind "LS6" too.
      add(word.range)
    } else if isOfAddress(index) {
      add(word.range)
    }
  }

  /// "oh seven seven double oh": five digits in words.
  private mutating func lookAtSpelt(_ index: Int) {
    guard Self.digits.contains(key(index)), !Self.digits.contains(key(index - 1)) else {
      if key(index) == "ninety", isAge(index) || isAge(index + 1),
        Self.digits.contains(key(index + 1))
      {
        add(text.words[index].range.lowerBound..<text.words[index + 1].range.upperBound)
      }
      return
    }
    var end = index
    while Self.digits.contains(key(end)) { end += 1 }
    guard end - index > 4 else { return }
    for word in text.words[index..<end] { add(word.range) }
  }

  private func isAge(_ index: Int) -> Bool {
    ["years", "year", "yo", "yrs"].contains(key(index + 1))
      || [
        "i am", "im", "is", "he's", "she's", "was", "aged", "age", "turned", "turning", "turns",
        "be",
        "of", "nearly", "almost", "just", "now",
      ].contains(key(index - 1))
  }

  /// "12 March", "May 3": the day of a date.
  private func isDay(_ index: Int) -> Bool {
    let before = key(index - 1)
    let after = key(index + 1)
    let months = NameLists.months
    return months.contains(after) && text.words[index + 1].gap.allSatisfy { $0 == " " }
      || months.contains(before) && !["may", "march"].contains(before)
      || ["may", "march"].contains(before) && isCapital(index - 1)
      || after == "of" && months.contains(key(index + 2))
  }

  /// "on the 12th", "since the 3rd": a day of some month.
  private func isDated(_ index: Int) -> Bool {
    let first = key(index - 1) == "the" ? key(index - 2) : key(index - 1)
    return ["on", "since", "by", "until", "till", "from", "before", "after", "for"].contains(first)
      && !["time", "floor", "try", "year", "day", "week", "person"].contains(key(index + 1))
  }

  /// "flat 12", "14 Rosewood Avenue".
  private func isOfAddress(_ index: Int) -> Bool {
    if ["flat", "apartment", "apt", "unit", "ward", "room", "cell"].contains(key(index - 1)) {
      return true
    }
    return (index + 1..<index + 5).contains { place in
      guard text.words.indices.contains(place), text.words[place].gap == " " else { return false }
      return place > index + 1 && NameLists.kindsOfPlace.contains(key(place))
        && (index + 1..<place).allSatisfy { text.words[$0].gap == " " && !isClosed($0) }
    }
  }

  private func isClosed(_ index: Int) -> Bool { NameLists.closed.contains(key(index)) }

  private func isCapital(_ index: Int) -> Bool {
    text.words.indices.contains(index)
      && text.scalars[text.words[index].range.lowerBound].properties.isUppercase
  }

  private static let ordinals: Set<String> = ["st", "nd", "rd", "th"]
  private static let units = NameLists.words(
    """
    am pm a p k m km kg g h hr hrs min mins mg ml cm mm ft lb lbs st x s yo yr yrs d p pt st nd rd th in
    """)
  private static let digits = NameLists.words(
    "oh zero one two three four five six seven eight nine double triple nought")
}
