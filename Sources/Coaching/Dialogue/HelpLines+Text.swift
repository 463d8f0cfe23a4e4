/// How people to call are written: one number a line, so that it can be read, copied and called.
extension Book.Safety {
  /// The lines that name the emergency numbers of a country, or "your local emergency number".
  public func emergency(country code: String?) -> [String] {
    let numbers = countries.listed(code)
    return Country.emergency(medical: numbers?.medical, police: numbers?.police)
  }

  /// The lines of text to show in a turn of safety.
  ///
  /// The country is never guessed: none, or one without lines, gives the directory.
  ///
  /// - Parameters:
  ///   - code: the country that the client set; nil for none.
  ///   - themes: what safety is about; none asks for somebody to talk to.
  ///   - emergencyFirst: whether the emergency number comes before all else, or last.
  /// - Returns: the lines, never empty, without line ends.
  public func block(
    country code: String?, themes: Themes = [], emergencyFirst: Bool = false
  ) -> [String] {
    countries.listed(code)?.block(for: themes.purposes, emergencyFirst: emergencyFirst)
      ?? countries.directory(instead: code, emergencyFirst: emergencyFirst, hint: "/country")
  }
}

extension [Country] {
  /// All lines of a country under its name; without one, the directory and the countries.
  ///
  /// - Parameters:
  ///   - code: two letters in capitals; nil for none.
  ///   - hint: the command behind which a country's two letters may stand.
  /// - Returns: the lines of text, without line ends.
  public func listing(country code: String?, hint: String) -> [String] {
    if let country = listed(code) {
      return ["\(country.name):"] + country.block(for: nil)
    }
    let known = filter { $0.code != "*" }.map { "  \($0.code)  \($0.name)" }
    return directory(instead: code, emergencyFirst: false, hint: hint)
      + (known.isEmpty ? [] : ["Countries whose lines are listed here:"] + known)
  }

  /// The name of a country whose lines are listed.
  ///
  /// - Parameter code: two letters in capitals.
  /// - Returns: nil when no lines of it are listed.
  public func name(of code: String) -> String? { listed(code)?.name }

  /// The country of two letters in capitals; `UK` is taken for `GB`.
  fileprivate func listed(_ code: String?) -> Country? {
    let code = code == "UK" ? "GB" : code
    return code == "*" ? nil : first { $0.code == code }
  }

  /// Where lines all over the world are listed.
  fileprivate func directory(
    instead code: String?, emergencyFirst: Bool, hint: String
  ) -> [String] {
    let unlisted = code.map { ["No lines are listed for \($0)."] } ?? []
    let emergency = Country.emergency(medical: nil, police: nil)
    let places = first { $0.code == "*" }.map { $0.lines.flatMap { $0.text(isWhole: true) } }
    let known = unlisted + (places ?? ["findahelpline.com"])
    return (emergencyFirst ? emergency + known : known + emergency)
      + ["\(hint) CC shows your country's (CC: its two letters)."]
  }
}

extension Country {
  /// The lines for these purposes, in the order of the file, and the emergency numbers.
  ///
  /// - Parameters:
  ///   - purposes: what the lines must be for; a country that has none of them gives its lines
  ///     for suicide and distress instead. Nil: all lines, with their pages on the web too.
  ///   - emergencyFirst: whether the emergency numbers come before all else, or last.
  /// - Returns: the lines of text, without line ends.
  public func block(for purposes: [String]?, emergencyFirst: Bool = false) -> [String] {
    let fitting = lines(for: purposes) ?? lines(for: Themes().purposes) ?? lines
    let people = fitting.flatMap { $0.text(isWhole: purposes == nil) }
    let emergency = Country.emergency(medical: medical, police: police)
    return emergencyFirst ? emergency + people : people + emergency
  }

  /// The lines for any of these purposes; nil when there are none.
  private func lines(for purposes: [String]?) -> [Line]? {
    guard let purposes else { return lines }
    let fitting = lines.filter { line in line.purposes.contains(where: purposes.contains) }
    return fitting.isEmpty ? nil : fitting
  }

  /// Emergency numbers, medical and police apart where they differ.
  static func emergency(medical: String?, police: String?) -> [String] {
    let unknown = "your local emergency number"
    guard medical != police else { return ["In an emergency: \(medical ?? unknown)"] }
    return ["Medical emergency: \(medical ?? unknown)", "Police: \(police ?? unknown)"]
  }
}

extension Country.Line {
  /// The line as text: each way to reach it, and a warning when nobody asked the provider.
  ///
  /// - Parameter isWhole: whether a page on the web is told beside a number.
  /// - Returns: the lines of text, without line ends.
  func text(isWhole: Bool) -> [String] {
    let isForAll = purposes.contains { ["suicide", "distress", "directory"].contains($0) }
    let what = isForAll ? "" : label
    let details = [hours.map { $0 == "always" ? "any hour" : $0 }, spoken].compactMap { $0 }
    let about = details.isEmpty ? "" : " (\(details.joined(separator: "; ")))"
    let ways = [
      call.map { "call \($0)" },
      text.map { $0.hasPrefix("text ") ? $0 : "text \($0)" },
      isWhole || call == nil && text == nil ? web : nil,
    ]
    var lines = ways.compactMap { $0 }.map { "\(name)\(what): \($0)" }
    if !lines.isEmpty { lines[0] += about }
    if confirmed == .secondary, call != nil || text != nil { lines.append(Self.unconfirmed) }
    return lines
  }

  /// What is said under a line that only others' lists confirm.
  static let unconfirmed =
    "  not confirmed with the provider; if it does not answer: findahelpline.com"

  /// What the line is for, when it is not for everybody in distress.
  private var label: String {
    let names = purposes.map { purpose in
      switch purpose {
      case "child": "children and young people"
      case "poison": "poisoning"
      default: purpose
      }
    }
    return names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
  }

  /// The languages it speaks; nil when that is English alone, or not known.
  private var spoken: String? {
    guard !languages.isEmpty, languages != ["en"] else { return nil }
    return languages.map { Self.languageNames[$0] ?? $0 }.joined(separator: ", ")
  }

  private static let languageNames = [
    "ar": "Arabic", "da": "Danish", "de": "German", "en": "English", "es": "Spanish",
    "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "it": "Italian",
    "ja": "Japanese", "ko": "Korean", "mi": "Māori", "nb": "Norwegian", "nl": "Dutch",
    "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ru": "Russian", "sv": "Swedish",
    "ta": "Tamil", "zh": "Chinese",
  ]
}

extension Themes {
  /// What lines must be for, to be of use in these themes; none: suicide and distress.
  var purposes: [String] {
    var purposes: [String] = []
    for theme in list {
      for purpose in theme.purposes where !purposes.contains(purpose) { purposes.append(purpose) }
    }
    return purposes.isEmpty ? ["suicide", "distress"] : purposes
  }
}

extension Theme {
  private static let someone = ["suicide", "distress"]

  /// What a line must be for, to be of use in this theme.
  fileprivate var purposes: [String] {
    switch self {
    case .suicide, .selfHarm, .harmToOthers, .psychosis, .intoxicated: Self.someone
    case .abuse: ["abuse"]
    case .medical: ["medical", "poison"]
    case .minor: ["child"]
    case .eating: ["eating"]
    }
  }
}
