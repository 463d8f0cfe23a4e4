extension RuleReader {
  mutating func country(_ fields: Fields) {
    check(
      fields, "a country", known: ["country", "name", "emergency", "lines"], needed: ["name"])
    let code = countryCode(fields["country"])
    var country = Country(
      code: code ?? "", name: text(fields["name"], "a country's name") ?? "", place: fields.place)
    if let value = fields["emergency"],
      let emergency = self.fields(
        value, "'emergency'", known: ["medical", "police"], needed: [])
    {
      country.medical = number(emergency["medical"], "an emergency number")
      country.police = number(emergency["police"], "an emergency number")
    }
    country.lines = list(fields["lines"], "lines").compactMap { line($0) }
    if code != nil { rules.countries.append(country) }
  }

  private mutating func countryCode(_ value: Value?) -> String? {
    guard let value, let code = text(value, "a country's code") else { return nil }
    let isTwoCapitals = code.utf8.count == 2 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    guard isTwoCapitals || code == "*" else {
      report.add(
        .badCountry, at: value.place, "'\(code)' is no country's code",
        hint: "two capital letters, as in ISO 3166: GB; or \"*\" for the directory")
      return nil
    }
    return code
  }

  /// Takes a value as a number to call: in quotes, so that `000` stays what it is.
  private mutating func number(_ value: Value?, _ noun: String) -> String? {
    guard let value, let number = text(value, noun) else { return nil }
    if !value.isQuoted {
      report.add(
        .unquotedNumber, at: value.place, "\(noun) without quotes",
        hint: "put it in quotes: \"\(number)\"")
    }
    return number
  }

  private mutating func line(_ value: Value) -> Country.Line? {
    let known = [
      "for", "name", "call", "text", "web", "hours", "languages", "source", "confirmed", "seen",
    ]
    guard
      let fields = fields(
        value, "a line", known: known, needed: ["for", "name", "source", "confirmed", "seen"]),
      let name = text(fields["name"], "a line's name")
    else { return nil }
    let line = Country.Line(
      purposes: list(fields["for"], "for").compactMap { self.name($0, "what a line is for") },
      name: name, call: number(fields["call"], "a number to call"),
      text: number(fields["text"], "a number to text"), web: text(fields["web"], "web"),
      hours: text(fields["hours"], "hours"),
      languages: list(fields["languages"], "languages").compactMap { text($0, "a language") },
      source: text(fields["source"], "a source") ?? "",
      confirmed: choice(fields["confirmed"], "confirmed") ?? .secondary,
      seen: date(fields["seen"]) ?? "", place: fields.place)
    if fields["call"] == nil, fields["text"] == nil, fields["web"] == nil {
      report.add(
        .noContact, at: fields.place, "a line that cannot be reached",
        hint: "add 'call:', 'text:' or 'web:'")
    }
    return line
  }

  private mutating func date(_ value: Value?) -> String? {
    guard let value, let text = text(value, "seen") else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.allSatisfy(\.isASCIIDigit) ? Int($0) : nil }
    guard parts.map(\.count) == [4, 2, 2], numbers.count == 3, (1...12).contains(numbers[1]),
      (1...daysOf(month: numbers[1], year: numbers[0])).contains(numbers[2])
    else {
      report.add(.badDate, at: value.place, "'\(text)' is no day", hint: "write it as 2026-11-22")
      return nil
    }
    return text
  }

  private func daysOf(month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
