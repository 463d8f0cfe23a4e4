/// The shell of every page that the workbench writes: one file that needs nothing else.
extension HTML {
  /// Begins a page.
  ///
  /// Its policy lets nothing in or out: no script, no picture, no font, no form, no network, and of
  /// styles only the page's own, known by its hash. So markup that a client's words would smuggle in
  /// could still do nothing.
  ///
  /// - Parameters:
  ///   - title: what the window is called.
  ///   - style: what the page needs beside `PageStyle.base`.
  mutating func begin(title: String, style: String) {
    let style = "\n\(PageStyle.base)\n\(style)\n"
    raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\" />\n")
    raw("<meta http-equiv=\"Content-Security-Policy\" content=\"\(Self.policy(style))\" />\n")
    raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n")
    raw("<meta name=\"referrer\" content=\"no-referrer\" />\n")
    element("title", title)
    raw("\n<style>\(style)</style></head>\n<body>\n")
  }

  /// Ends a page.
  mutating func end() { raw("</body></html>\n") }

  /// What the page may load: nothing, and of styles the one whose text this is.
  static func policy(_ style: String) -> String {
    "default-src 'none'; style-src 'sha256-\(Base64.text(of: SHA256.hash(Array(style.utf8))))'; "
      + "base-uri 'none'; form-action 'none'"
  }
}

/// Bytes as letters (RFC 4648, section 4).
enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  /// The letters of bytes, filled up with `=`.
  static func text(of bytes: [UInt8]) -> String {
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      var four: [Character] = []
      for place in 0..<4 {
        four.insert(3 - place > group.count ? "=" : letters[bits & 63], at: 0)
        bits >>= 6
      }
      text += String(four)
    }
    return text
  }
}
