/// The words of a CHAT utterance, without the transcriber's codes.
///
/// | written | becomes |
/// |---|---|
/// | `&-uh` `&+fr` `&=laughs` `&*THE:mhm` | nothing: fillers, beginnings of words, events |
/// | `xxx` `yyy` `www`, `0is` | nothing: not understood, not said |
/// | `(.)` `(1.5)` | nothing: pauses |
/// | `I [/] I`, `<we go> [//] they go` | `I`, `they go`: what was said anew, as it was said last |
/// | `wanna [: want to]` | `want to`: the word that was meant |
/// | `<that one> [?]`, `[=! cries]`, `[>]`, `[* s]` | `that one`: the mark and its brackets go |
/// | `(be)cause`, `no:`, `ha^ppy` | `because`, `no`, `happy` |
/// | `gumma@c`, `New_York`, `black+board` | `gumma`, `New York`, `black-board` |
/// | `+...`, `+/.` `+//.`, `+/?` `+!?` | `...`, `.`, `?`: how an utterance ends |
/// | `+"` `+^` `+<` `++` at the beginning | nothing: how it follows the one before |
/// | `‡` `„` | `,` |
/// | `↑` `⌈` `∆` and others | nothing: intonation, overlap, voice |
/// | `␕12_345␕` (U+0015) | nothing: times in the recording |
enum TalkBankCodes {
  /// The words of an utterance; empty when nothing but codes stands in it.
  static func cleaned(_ utterance: Substring) -> String {
    var rest = withoutTimes(utterance.unicodeScalars)[...]
    let text = joined(items(&rest))
    let hasWords = text.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return hasWords ? text : ""
  }

  private static func withoutTimes(_ scalars: Substring.UnicodeScalarView) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    var mark: Unicode.Scalar?
    for scalar in scalars {
      if let open = mark {
        if scalar == open { mark = nil }
      } else if scalar == "\u{15}" || scalar == "\u{2022}" {
        mark = scalar
      } else {
        kept.append(scalar)
      }
    }
    return kept
  }

  /// Words and groups up to the end, or to the `>` that closes a group.
  private static func items(_ rest: inout ArraySlice<Unicode.Scalar>) -> [String] {
    var items: [String] = []
    while let scalar = rest.first {
      switch scalar {
      case " ", "\t": rest.removeFirst()
      case "<":
        rest.removeFirst()
        items.append(joined(Self.items(&rest)))
      case ">":
        rest.removeFirst()
        return items
      case "[":
        let code = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(code.count + 1)
        apply(String(String.UnicodeScalarView(code.dropFirst())), to: &items)
      default:
        let word = rest.prefix { !" \t<>[".unicodeScalars.contains($0) }
        // A linker of an utterance holds an angle of its own.
        let isLinker = word.elementsEqual("+".unicodeScalars) && rest.dropFirst().first == "<"
        let text = isLinker ? "" : String(String.UnicodeScalarView(word))
        rest = rest.dropFirst(isLinker ? 2 : word.count)
        // A pause is no word that could be said anew.
        if !isLinker, !TalkBankWord.isPause(text) { items.append(TalkBankWord.cleaned(text)) }
      }
    }
    return items
  }

  /// Does what a code in brackets says of the word or group before it.
  private static func apply(_ code: String, to items: inout [String]) {
    if code.hasPrefix("/") {
      _ = items.popLast()
    } else if code.hasPrefix(":") {
      let meant = code.drop { $0 == ":" || $0 == " " }
      if !items.isEmpty { items[items.count - 1] = String(meant) }
    }
  }

  /// Words with a blank between, marks right behind them.
  private static func joined(_ items: [String]) -> String {
    var text = ""
    for item in items where !item.isEmpty {
      let isMark = item.utf8.allSatisfy { ",.?!;:".utf8.contains($0) }
      // A mark with nothing before it follows a code that went.
      if isMark, text.isEmpty { continue }
      if !text.isEmpty, !isMark { text += " " }
      text += item
    }
    return text
  }
}
