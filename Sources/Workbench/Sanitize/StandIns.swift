/// What stands in for what was replaced: the same for the same, in the order of first appearance.
///
/// Stand-ins are plain to see and one word each (`Nameone`, `Placetwo`), so that a reader knows what
/// was replaced and a sentence keeps its build.
struct StandIns: Sendable {
  private var numbers: [String: Int] = [:]
  private var kinds: [String: Finding.Kind] = [:]
  private var last: [Finding.Kind: Int] = [:]

  /// Notes a stand-in that stands in a text already: nobody else gets it.
  mutating func reserve(_ key: String) {
    guard let (kind, number) = Self.parsed[key] else { return }
    last[kind] = max(last[kind] ?? 0, number)
  }

  /// What may stand in for a finding, the best first.
  mutating func candidates(for finding: Finding, typed: String) -> [String] {
    switch finding.kind {
    case .name, .place, .mail, .link, .handle:
      let kind = kinds[finding.key] ?? finding.kind
      let number = numbers[finding.key] ?? (last[kind] ?? 0) + 1
      if numbers[finding.key] == nil {
        numbers[finding.key] = number
        kinds[finding.key] = kind
        last[kind] = number
      }
      return Self.texts(kind, number, typed: typed)
    case .initial: return ["X", "Z"]
    case .month: return [Self.cased("january", like: typed)]
    case .number: return Self.zeros(for: typed)
    }
  }

  private static func texts(_ kind: Finding.Kind, _ number: Int, typed: String) -> [String] {
    let word = (names[kind] ?? "") + spelt(number)
    // Where a rule would hear the stand-in, letters that say nothing may do.
    let masks =
      ["x", "z", "q"].map { Masking.masked(typed, with: $0) } + [Masking.initials(typed)]
    switch kind {
    case .mail: return [word + "@example.org"] + masks
    case .link: return ["https://example.org/" + word, word + ".example.org"] + masks
    case .handle: return ["@" + word] + masks
    default: return [cased(word, like: typed)] + masks.dropLast()
    }
  }

  /// Nines where noughts would be heard as a number from 0 to 10.
  private static func zeros(for typed: String) -> [String] {
    let key = TypedText.key(typed)
    if key.hasPrefix("ninety") { return ["ninety"] }
    guard typed.unicodeScalars.contains(where: \.isDigit) else {
      return ["nought", "zero", "four", "six"]
    }
    if let age = Int(typed), (90...130).contains(age) { return ["90"] }
    func filled(_ digit: Unicode.Scalar) -> String {
      var view = String.UnicodeScalarView()
      for scalar in typed.unicodeScalars {
        let isUpper = scalar.properties.isUppercase
        view.append(
          scalar.isDigit ? digit : scalar.isOfWord ? (isUpper ? "A" : "a") : scalar)
      }
      return String(view)
    }
    // Endings of ordinals say nothing, and letters of a code do.
    let tail = typed.lowercased().drop(while: \.isNumber)
    if ["st", "nd", "rd", "th"].contains(String(tail)) { return ["00th", "99th"] }
    return [filled("0"), filled("9")]
  }

  /// A word in the capitals of another.
  static func cased(_ word: String, like typed: String) -> String {
    let letters = typed.unicodeScalars.filter(\.properties.isAlphabetic)
    if letters.count > 1, letters.allSatisfy(\.properties.isUppercase) { return word.uppercased() }
    let isSmall = letters.first.map { $0.properties.isLowercase } ?? false
    return isSmall ? word : word.prefix(1).uppercased() + word.dropFirst()
  }

  /// Whether a word is a stand-in of some name or place, folded.
  static func isStandIn(_ key: String) -> Bool { parsed[key] != nil }

  private static let names: [Finding.Kind: String] = [
    .name: "name", .place: "place", .mail: "mail", .link: "link", .handle: "handle",
  ]

  /// Stand-ins by what they are read as.
  private static let parsed: [String: (Finding.Kind, Int)] = {
    var parsed: [String: (Finding.Kind, Int)] = [:]
    for (kind, name) in names {
      for number in 1...999 { parsed[name + spelt(number)] = (kind, number) }
    }
    return parsed
  }()

  /// A number in one word: `twentyone`.
  static func spelt(_ number: Int) -> String {
    let small = [
      "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let tens = [
      "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    if number < 20 { return small[max(0, number)] }
    if number < 100 { return tens[number / 10] + small[number % 10] }
    if number < 1000 { return small[number / 100] + "hundred" + spelt(number % 100) }
    return spelt(number / 1000) + "thousand" + spelt(number % 1000)
  }
}
