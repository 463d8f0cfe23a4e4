/// Words written so that no word list finds them: `s u i c i d e`, `k!ll`, `su1cide`, `d-i-e`.
///
/// Only the words that safety asks for are looked for, and only where letters stand by themselves
/// or with a sign or digit among them: ordinary words are never taken apart.
struct Disguise: Sendable {
  /// The set of the safety folder that lists the words.
  static let setName = "disguised"

  /// A text in plain letters, and where its parts were typed.
  struct View {
    var bytes: ContiguousArray<UInt8> = []
    /// Parts of the view with the bytes that they stand for, in order.
    private var parts: [(view: Range<Int>, text: Range<Int>)] = []

    fileprivate mutating func add(
      _ new: some Collection<UInt8>, for typed: Range<Int>
    ) {
      let start = bytes.count
      bytes.append(contentsOf: new)
      parts.append((start..<bytes.count, typed))
    }

    /// The disguised words in a range of the view: in plain letters, and as typed.
    func words(
      in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>
    ) -> [(plain: Range<Int>, typed: Range<Int>)] {
      parts.filter { part in
        range.overlaps(part.view) && !bytes[part.view].elementsEqual(text[part.text])
      }.map { ($0.view, $0.text) }
    }

    /// The bytes of the text that a range of the view stands for.
    func typed(_ range: Range<Int>) -> Range<Int> {
      place(range.lowerBound, isEnd: false)..<place(range.upperBound, isEnd: true)
    }

    private func place(_ offset: Int, isEnd: Bool) -> Int {
      for part in parts {
        let isInside =
          isEnd
          ? part.view.lowerBound < offset && offset <= part.view.upperBound
          : part.view.contains(offset)
        guard isInside else { continue }
        if part.view.count == part.text.count {
          return part.text.lowerBound + offset - part.view.lowerBound
        }
        return isEnd ? part.text.upperBound : part.text.lowerBound
      }
      return parts.last?.text.upperBound ?? 0
    }
  }

  /// The longest first, so that `suicidal` is not read as `suicide` and a rest.
  private let words: [[UInt8]]
  private let longest: Int

  /// - Parameter sets: the safety folder's word sets; entries of several words are passed by.
  init(sets: [WordSet]) {
    let entries = sets.first { $0.id == Self.setName }?.words ?? []
    words = entries.compactMap { entry in
      guard entry.elements.count == 1, case .word(let word) = entry.elements[0] else { return nil }
      return Array(word.utf8)
    }.sorted { $0.count > $1.count }
    longest = words.first?.count ?? 0
  }

  /// The text with its disguised words in plain letters; nil when there are none.
  func view(of text: UnsafeBufferPointer<UInt8>) -> View? {
    guard longest > 0, Glyph.mayDisguise(text) else { return nil }
    var view = View()
    var copied = 0
    var at = 0
    while at < text.count {
      guard Glyph(text[at]).isPart, at == 0 || !Glyph(text[at - 1]).isPart,
        let run = Run(in: text, from: at, atMost: longest)
      else {
        at += 1
        continue
      }
      guard let found = find(in: run) else {
        at = run.next
        continue
      }
      view.add(text[copied..<found.typed.lowerBound], for: copied..<found.typed.lowerBound)
      view.add(found.word, for: found.typed)
      copied = found.typed.upperBound
      at = copied
    }
    guard copied > 0 else { return nil }
    view.add(text[copied...], for: copied..<text.count)
    return view
  }

  /// The first listed word that a run spells.
  private func find(in run: Run) -> (word: [UInt8], typed: Range<Int>)? {
    for start in run.glyphs.indices where start == 0 || run.isSpaced {
      for word in words where start + word.count <= run.glyphs.count {
        let end = start + word.count
        guard end == run.glyphs.count || run.isSpaced else { continue }
        let glyphs = run.glyphs[start..<end]
        let isSpelt = zip(glyphs, word).allSatisfy { $0.glyph.mayBe($1) }
        let plain = glyphs.count { $0.glyph.isLetter }
        // Half of it has to be letters, or `***` would be every word.
        guard isSpelt, plain * 2 >= word.count else { continue }
        return (word, glyphs[start].at..<glyphs[end - 1].at + 1)
      }
    }
    return nil
  }
}

/// Letters and substitutes that may spell one word.
private struct Run {
  var glyphs: [(glyph: Glyph, at: Int)] = []
  /// Whether each stands by itself, so that a word may begin at any of them.
  var isSpaced = false
  /// Where to look on when the run spells nothing.
  var next: Int

  /// The run that begins here; nil when it is an ordinary word or too short.
  init?(in text: UnsafeBufferPointer<UInt8>, from start: Int, atMost longest: Int) {
    var end = start
    while end < text.count, Glyph(text[end]).isPart { end += 1 }
    next = end
    if end - start == 1 {
      addLone(text, start, longest)
    } else {
      // An ordinary word, as most are.
      guard (start..<end).contains(where: { !Glyph(text[$0]).isLetter }) else { return nil }
      for at in start..<end { glyphs.append((Glyph(text[at]), at)) }
      // A mark of exclamation or emphasis at the end is no letter.
      while let last = glyphs.last, !last.glyph.isLetter, glyphs.count > 1, text[last.at] == 0x21 {
        glyphs.removeLast()
      }
      guard glyphs.contains(where: { !$0.glyph.isLetter }) else { return nil }
    }
    guard glyphs.count > 2 else { return nil }
  }

  /// Letters that stand alone, one after the other, with one or two separators between.
  private mutating func addLone(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ longest: Int
  ) {
    isSpaced = true
    var at = start
    // Enough for a listed word after a lone word or two (`I k i l l`).
    while glyphs.count < longest * 2 {
      let isLone = at + 1 == text.count || !Glyph(text[at + 1]).isPart
      guard isLone else { return }
      glyphs.append((Glyph(text[at]), at))
      next = at + 1
      var skipped = 1
      while skipped <= 3, at + skipped < text.count, Glyph(text[at + skipped]).isSeparator {
        skipped += 1
      }
      guard skipped > 1, at + skipped < text.count, Glyph(text[at + skipped]).isPart else { return }
      at += skipped
    }
  }
}
