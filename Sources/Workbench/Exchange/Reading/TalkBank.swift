/// A transcript in TalkBank's CHAT format.
///
/// Taken are the speakers' lines (`*CLI:`) with the lines that go on with them (a tab); of the
/// headers, who takes part (`@Participants`). Lines below an utterance that comment on it (`%mor:`)
/// are passed over. What the codes in the utterances become is told in `TalkBankCodes`.
struct TalkBank {
  private(set) var sessions = ForeignSessions()
  private(set) var faults: [ExchangeFault] = []

  /// A line with those that go on with it.
  private struct Tier {
    var text: String
    var line: Int
  }

  /// Reads a text.
  init(_ bytes: [UInt8]) {
    var session = ForeignSession()
    for tier in tiers(of: bytes) {
      let text = tier.text
      if let body = Self.body(of: text, behind: "@Participants:") {
        sessions.otherNames = Self.participants(body)
      } else if text.hasPrefix("*") {
        guard let colon = text.firstIndex(of: ":") else {
          faults.append(
            ExchangeFault(line: tier.line, "a speaker without ':'", hint: "*CLI:\ttext"))
          continue
        }
        let speaker = String(text[text.index(after: text.startIndex)..<colon])
        let words = TalkBankCodes.cleaned(text[text.index(after: colon)...])
        session.utterances.append(Utterance(speaker: speaker, text: words, line: tier.line))
      }
    }
    sessions.sessions = [session]
  }

  private mutating func tiers(of bytes: [UInt8]) -> [Tier] {
    var tiers: [Tier] = []
    for (number, line) in ForeignText.lines(of: bytes).enumerated() {
      switch line.utf8.first {
      case UInt8(ascii: "@"), UInt8(ascii: "*"), UInt8(ascii: "%"):
        tiers.append(Tier(text: line, line: number + 1))
      case 0x09 where !tiers.isEmpty:
        tiers[tiers.count - 1].text += " " + line.drop { $0 == "\t" }
      case nil: continue
      default:
        if line.allSatisfy({ $0 == " " || $0 == "\t" }) { continue }
        faults.append(
          ExchangeFault(
            line: number + 1, "a line of no kind that CHAT knows",
            hint: "a line begins with '@', '*', '%', or a tab where it goes on"))
      }
    }
    return tiers
  }

  private static func body(of text: String, behind begin: String) -> Substring? {
    text.hasPrefix(begin) ? text.dropFirst(begin.count) : nil
  }

  /// `CLI Anna Client, THE Therapist`: the code, a name or none, the part.
  private static func participants(_ text: Substring) -> [String: [String]] {
    var names: [String: [String]] = [:]
    for entry in text.split(separator: ",") {
      let words = entry.split(whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init)
      if let code = words.first { names[code] = words.dropFirst().reversed() }
    }
    return names
  }
}
