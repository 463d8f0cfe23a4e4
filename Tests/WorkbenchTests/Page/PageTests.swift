import Foundation
import Testing

@testable import Workbench

/// The shell that all pages share: what its policy lets in, and what is escaped.
struct PageTests {
  /// An example of FIPS 180-4, and lengths around the end of a block, each against Python's hashlib.
  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
    (String(repeating: "a", count: 55), "n0OQ+NMMLdkuyfCVtl4rmumwqSWlJY4kHJ8ekQ9zQxg="),
    (String(repeating: "a", count: 56), "s1Q5pKxvCUi21vnjxq8PX1kM4g8b3nCQ73lwaG7Gc4o="),
    (String(repeating: "a", count: 64), "/+BU/nrgy23GXDr5th1SCfQ5hR20PQulmXM33xVGaOs="),
    (String(repeating: "a", count: 120), "Lz0zVDLHC1gK8Ojhs2dKfAINaDql9zqq7f3FWvkEwhw="),
  ])
  func theHashIsThatOfTheStandard(_ text: String, _ expected: String) {
    #expect(Base64.text(of: SHA256.hash(Array(text.utf8))) == expected)
  }

  @Test func thePolicyLetsInNothingButTheStyleOfThePage() throws {
    var page = HTML()
    page.begin(title: "<a> & b", style: ".own { color: red; }")
    page.end()
    let style = try #require(page.text.between("<style>", "</style>"))
    let policy = try #require(page.text.between("Content-Security-Policy\" content=\"", "\""))
    let hash = Base64.text(of: SHA256.hash(Array(style.utf8)))
    #expect(style.contains(".own { color: red; }"))
    #expect(
      policy
        == "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'")
    #expect(page.text.contains("<title>&lt;a&gt; &amp; b</title>"))
  }

  @Test(arguments: [
    ("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;"),
    ("\" onload='x' &amp;", "&quot; onload=&#39;x&#39; &amp;amp;"),
    ("\u{1B}[2J\u{202E}abc\u{FFFE}", "\\u{1B}[2J\\u{202E}abc\u{FFFD}"),
  ])
  func whatCouldActIsShown(_ words: String, _ escaped: String) {
    #expect(HTML.escaped(words) == escaped)
  }
}

extension String {
  /// What stands between the first occurrence of a text and the next of another; nil: they are not
  /// there.
  func between(_ start: String, _ end: String) -> String? {
    guard let first = range(of: start)?.upperBound,
      let last = self[first...].range(of: end)?.lowerBound
    else { return nil }
    return String(self[first..<last])
  }
}
