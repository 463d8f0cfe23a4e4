import RuleBook
import Testing

@testable import Workbench

/// Names that nobody has, planted in what clients say: none survives.
@Suite struct PlantedNamesTests {
  @Test(arguments: 1...4) func noPlantedNameSurvives(_ seed: Int) throws {
    var random = Seeded(state: UInt64(seed))
    var names: [String] = []
    var lines = ["transcript: 1", "continued: yes", "", "# therapist: nothing yet"]
    for _ in 0..<12 {
      let name = random.name()
      names.append(name)
      lines.append("client: " + random.one(of: Self.introductions).replacing("NAME", with: name))
      if let earlier = names.randomElement(using: &random) {
        let typed = random.one(of: [earlier, earlier.lowercased(), earlier.uppercased()])
        lines.append("# note: \(random.one(of: Self.mentions).replacing("NAME", with: typed))")
        lines.append("client: " + random.one(of: Self.mentions).replacing("NAME", with: typed))
      }
    }
    let phone = "+44 7700 \(100_000 + random.next() % 900_000)"
    let mail = names[0].lowercased() + "@mail.example.net"
    lines.append("client: My number is \(phone), and my mail is \(mail).")
    let text = lines.joined(separator: "\n") + "\n"
    var sanitizer = try SanitizeSamples.sanitizer()
    let transcript = try Transcript(parsing: text)
    sanitizer.learn(transcript)
    let sanitized = try sanitizer.sanitize(transcript)
    let result = sanitized.transcript.text.lowercased()
    for name in names {
      #expect(!result.contains(name.lowercased()), "\(name) survived in seed \(seed)")
    }
    #expect(!result.contains(phone))
    #expect(result.split(separator: "\n").count == text.split(separator: "\n").count)
  }

  private static let introductions = [
    "I can't cope, NAME said I should be further.", "My sister NAME came on Friday.",
    "and then I told NAME that it's all too much", "It always ends with NAME's rules.",
    "my brother NAME never listens", "he is called NAME", "We moved to NAME last year.",
    "NAME. That's all I think of, NAME and nothing else.", "I'm fine with NAME, I suppose?",
  ]
  private static let mentions = [
    "NAME again", "I keep thinking of NAME.", "what would NAME's mother do", "(NAME)",
    "\"NAME\"", "everything is falling apart, NAME", "NAME, NAME and NAME", "not NAME!!! 😀",
  ]

  private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) ^ state
    }

    mutating func one(of list: [String]) -> String { list[Int(next() % UInt64(list.count))] }

    /// Syllables that make no English word.
    mutating func name() -> String {
      let syllables = ["zor", "vek", "quim", "tolf", "jaz", "brux", "ilpo", "ggan", "üst", "ryk"]
      let letters = (0..<3).map { _ in one(of: syllables) }.joined()
      return letters.prefix(1).uppercased() + letters.dropFirst()
    }
  }
}
