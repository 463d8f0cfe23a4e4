/// A country by its two letters, as people type it.
enum CountryCode {
  /// The two letters in capitals; nil when the text is something else.
  static func read(_ text: String) -> String? {
    let isCode = text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) }
    return isCode ? text.uppercased() : nil
  }

  /// The country that `$MIDSTREAM_COUNTRY` names; nil for none.
  ///
  /// Something else in it is told on standard error: lines that fail to show must not surprise.
  static func inEnvironment() -> String? {
    guard let text = variable("MIDSTREAM_COUNTRY"), !text.isEmpty else { return nil }
    if let code = read(text) { return code }
    Program.tell("MIDSTREAM_COUNTRY is '\(text)' and not two letters, as in GB: no country is set")
    return nil
  }
}
