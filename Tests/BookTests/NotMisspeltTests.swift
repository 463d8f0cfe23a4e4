import Foundation
import RuleBook
import Testing

/// Debian's word lists, where they are installed.
private let wordLists = ["american-english", "british-english"].map { "/usr/share/dict/\($0)" }

/// `scripts/check-misspellings` installs what this needs, and runs it.
@Suite(
  "No English word is read as another",
  .enabled(
    if: wordLists.allSatisfy { FileManager.default.isReadableFile(atPath: $0) },
    "the word lists wamerican and wbritish are not installed"))
struct NotMisspeltTests {
  @Test("Every word of the lists is read as it is typed")
  func english() throws {
    let lexicon = try Shipped.book().lexicon
    var words: Set<String> = []
    for list in wordLists {
      let text = try String(contentsOfFile: list, encoding: .utf8)
      for word in text.split(separator: "\n") where word.utf8.count >= 6 {
        if word.utf8.allSatisfy({ UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }) {
          words.insert(String(word))
        }
      }
    }
    #expect(words.count > 50_000)
    let swallowed = words.sorted().filter { word in
      lexicon.repair(of: word).map { !isVariant(word, $0) } ?? false
    }
    #expect(
      swallowed.isEmpty,
      "add these to the set not-misspelt in rules/words.yaml:\n\(swallowed.joined(separator: ", "))"
    )
  }

  /// Whether two spellings are one word: British and American, one `l` or two.
  private func isVariant(_ a: String, _ b: String) -> Bool { plain(a).hasPrefix(plain(b)) }

  private func plain(_ word: String) -> String {
    [
      ("ise", "ize"), ("isi", "izi"), ("isa", "iza"), ("yse", "yze"), ("our", "or"), ("ae", "e"),
      ("oe", "e"), ("ll", "l"), ("tre", "ter"), ("ogue", "og"), ("oes", "os"),
    ]
    .reduce(word) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }
}
