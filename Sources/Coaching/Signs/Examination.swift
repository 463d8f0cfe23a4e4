/// A cue that stands near a sign, and what became of it.
public struct NearbyCue: Hashable, Sendable {
  /// What became of a cue.
  public enum Fate: Hashable, Sendable {
    /// It is the reason why the sign does not hold.
    case decides
    /// It applies too, but another cue is the reason.
    case agrees
    /// Another denial before the same sign cancels it.
    case cancelled
    /// It stands this many words away, and reaches less far.
    case beyond(words: Int)
    /// A clause ends between the two.
    case clauseEnd
    /// The sign's clause is not as its rule needs it.
    case unmet(ContextRule.Need)
    /// A stop or a contrast cue stands between the two.
    case stopped(Range<Int>, context: Int)
    /// It is part of words that only look like a cue.
    case lookAlike(Range<Int>, phrase: Phrase)
    /// Its rule does not turn off signs like this one.
    case spared
  }

  /// The rule: an index in `Book.contexts`, for a safety sign in `Book.safety.contexts`.
  public var context: Int
  /// The cue as its author wrote it; nil where quotation marks are the cue.
  public var phrase: Phrase?
  /// The words, as UTF-8 offsets in the statement.
  public var bytes: Range<Int>
  public var fate: Fate
}

/// Words that were read as others: mistyped, drawn out, without an apostrophe, disguised.
public struct Respelling: Hashable, Sendable {
  /// The words, as UTF-8 offsets in the statement.
  public var bytes: Range<Int>
  /// What they were read as.
  public var read: String
}

/// A sign with what stood around it.
///
/// Hearing itself keeps none of this; it is found again on request, by the same code.
public struct ExaminedSign: Hashable, Sendable {
  public var sign: Sign
  /// The cues that decided, or might have, in the order of the text.
  public var cues: [NearbyCue] = []
  /// The exception of the sign's own rule that it fell under.
  public var unless: Phrase?
  /// The contrast cue that gives the sign's clause its weight.
  public var contrast: Range<Int>?
  /// Words of the sign that were read as others.
  public var respellings: [Respelling] = []

  /// Makes a sign of which nothing around is known.
  public init(sign: Sign) { self.sign = sign }
}

extension Listener {
  /// Hears a statement once more, and tells what stood around each sign.
  ///
  /// - Returns: the signs in the order in which `hear` gives them.
  public mutating func examine(_ statement: String) -> [ExaminedSign] {
    var statement = statement
    let found = statement.withUTF8 { text in
      read(text)
      return examined(text, .book) + examineSafety(text)
    }
    return found.sorted { Sign.inOrder($0.sign, $1.sign) }
  }

  private mutating func examineSafety(_ text: UnsafeBufferPointer<UInt8>) -> [ExaminedSign] {
    guard let view = book.safety.disguise.view(of: text) else { return examined(text, .safety) }
    return view.bytes.withUnsafeBufferPointer { plain in
      read(plain)
      return examined(plain, .safety).map { sign in
        var moved = sign.moved(view.typed)
        moved.respellings += view.words(in: sign.sign.bytes, of: text).map { word in
          Respelling(bytes: word.typed, read: String(decoding: plain[word.plain], as: UTF8.self))
        }
        return moved
      }
    }
  }

  private mutating func examined(
    _ text: UnsafeBufferPointer<UInt8>, _ layer: Hearing.Layer
  ) -> [ExaminedSign] {
    let book = book
    return hear(text, layer) { signs, context, tokens, symbols in
      signs.isEmpty
        ? [] : Hearing(layer, of: book, tokens, symbols).examined(signs, context)
    }
  }
}

extension ExaminedSign {
  /// The same at other places: those of the text as it was typed.
  fileprivate func moved(_ place: (Range<Int>) -> Range<Int>) -> ExaminedSign {
    var moved = self
    moved.sign.bytes = place(sign.bytes)
    moved.sign.because.cue = sign.because.cue.map(place)
    moved.contrast = contrast.map(place)
    moved.cues = cues.map { cue in
      var cue = cue
      cue.bytes = place(cue.bytes)
      switch cue.fate {
      case .stopped(let range, let context): cue.fate = .stopped(place(range), context: context)
      case .lookAlike(let range, let phrase): cue.fate = .lookAlike(place(range), phrase: phrase)
      default: break
      }
      return cue
    }
    moved.respellings = respellings.map { Respelling(bytes: place($0.bytes), read: $0.read) }
    return moved
  }
}
