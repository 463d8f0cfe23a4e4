/// Reads a statement into tokens with their symbols in both vocabularies.
struct StatementReader {
  /// Buffers for words that are not plain, used again.
  struct Scratch: Sendable {
    var folded: ContiguousArray<UInt8> = []
    var parts = Contractions.Parts()
  }

  let book: AutomatonReader
  let safety: AutomatonReader

  /// Where tokens are written; as many as there is room for.
  private struct Rows {
    let rows: UnsafeMutablePointer<TokenRow>
    let book: UnsafeMutablePointer<UInt32>
    let safety: UnsafeMutablePointer<UInt32>
    let room: Int
    var count = 0
    var current = TokenRow()

    @inline(__always)
    mutating func add(_ bookSymbol: UInt32, _ safetySymbol: UInt32) {
      rows[count] = current
      book[count] = bookSymbol
      safety[count] = safetySymbol
      count += 1
    }
  }

  /// Replaces what the table holds by the tokens of a text.
  func read(
    _ text: UnsafeBufferPointer<UInt8>, into table: inout TokenTable, _ cache: inout WordCache,
    _ scratch: inout Scratch
  ) {
    table.count = 0
    table.makeRoom(min(text.count / 3, 1 << 12) + 8)
    var scanner = Scanner(text)
    var current = TokenRow()
    var isDone = false
    while !isDone {
      table.makeRoom(table.count + 8)
      let count = table.count
      table.count = table.rows.withUnsafeMutableBufferPointer { rows in
        table.bookSymbols.withUnsafeMutableBufferPointer { book in
          table.safetySymbols.withUnsafeMutableBufferPointer { safety in
            cache.slots.withUnsafeMutableBufferPointer { slots in
              guard let rows = rows.baseAddress, let bookBase = book.baseAddress,
                let safetyBase = safety.baseAddress, let slotBase = slots.baseAddress
              else { return count }
              var out = Rows(
                rows: rows, book: bookBase, safety: safetyBase, room: book.count, count: count,
                current: current)
              isDone = fill(
                &out, text, &scanner, slotBase, slots.count - 1, &scratch)
              current = out.current
              return out.count
            }
          }
        }
      }
    }
  }

  /// Reads on while there is room; returns whether the text is at its end.
  private func fill(
    _ out: inout Rows, _ text: UnsafeBufferPointer<UInt8>, _ scanner: inout Scanner,
    _ slots: UnsafeMutablePointer<WordCache.Slot>, _ mask: Int, _ scratch: inout Scratch
  ) -> Bool {
    while out.count + Contractions.mostParts <= out.room {
      let piece = scanner.next()
      if piece.kind == .end { return true }
      if out.count > 0 {
        out.current.typed += 1
        if piece.boundary != .none { out.current.clause += 1 }
        if piece.boundary == .sentence { out.current.sentence += 1 }
      }
      out.current.start = UInt32(truncatingIfNeeded: piece.start)
      out.current.end = UInt32(truncatingIfNeeded: piece.end)
      let word = UnsafeBufferPointer(rebasing: text[piece.start..<piece.end])
      guard piece.kind == .plain, word.count <= PackedWord.mostBytes else {
        addFolded(word, piece.kind, &out, slots, mask, &scratch)
        continue
      }
      let packed = Self.packed(text, piece.start, word.count)
      let slot = slots + (packed.hash & mask)
      if slot.pointee.word == packed {
        add(slot.pointee, &out)
      } else {
        addFolded(word, piece.kind, &out, slots, mask, &scratch)
      }
    }
    return false
  }

  @inline(__always)
  private func add(_ slot: WordCache.Slot, _ out: inout Rows) {
    out.add(slot.book & ~WordCache.Slot.hasSecond, slot.safety)
    if slot.book & WordCache.Slot.hasSecond != 0 { out.add(slot.secondBook, slot.secondSafety) }
  }

  /// A plain word of at most 16 bytes, folded.
  @inline(__always)
  private static func packed(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int
  ) -> PackedWord {
    guard start + PackedWord.mostBytes <= text.count else {
      return lower(PackedWord(UnsafeBufferPointer(rebasing: text[start..<start + length])), length)
    }
    // Never nil where there is a word.
    let raw = UnsafeRawPointer(text.baseAddress.unsafelyUnwrapped + start)
    let low = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
    let high = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    return lower(PackedWord(low: low, high: high), length)
  }

  /// The first bytes of a packed word in lower case, the others zero.
  ///
  /// All bytes of a plain word have bit 5 set, or are capitals that it makes small.
  @inline(__always)
  private static func lower(_ word: PackedWord, _ length: Int) -> PackedWord {
    let low = length >= 8 ? UInt64.max : (1 << UInt64(length * 8)) &- 1
    let high = length > 8 ? UInt64.max >> UInt64((16 - length) * 8) : 0
    let small: UInt64 = 0x2020_2020_2020_2020
    return PackedWord(
      low: word.low & low | small & low, high: word.high & high | small & high)
  }

  /// A word that is not plain, is long, or was not in the cache.
  @inline(never)
  private func addFolded(
    _ word: UnsafeBufferPointer<UInt8>, _ kind: Scanner.Piece.Kind, _ out: inout Rows,
    _ slots: UnsafeMutablePointer<WordCache.Slot>, _ mask: Int, _ scratch: inout Scratch
  ) {
    scratch.folded.removeAll(keepingCapacity: true)
    if kind == .emoji {
      Folding.fold(emoji: word, into: &scratch.folded)
    } else {
      Folding.fold(word: word, into: &scratch.folded)
    }
    scratch.folded.withUnsafeBufferPointer { folded in
      guard folded.count <= PackedWord.mostBytes, !folded.isEmpty else {
        _ = resolve(folded, &scratch.parts, &out)
        return
      }
      let packed = PackedWord(folded)
      let slot = slots + (packed.hash & mask)
      if slot.pointee.word == packed {
        add(slot.pointee, &out)
        return
      }
      let first = out.count
      let count = resolve(folded, &scratch.parts, &out)
      guard count <= 2 else { return }
      var fresh = WordCache.Slot(
        word: packed, book: out.book[first], safety: out.safety[first])
      if count == 2 {
        fresh.book |= WordCache.Slot.hasSecond
        fresh.secondBook = out.book[first + 1]
        fresh.secondSafety = out.safety[first + 1]
      }
      slot.pointee = fresh
    }
  }

  /// Adds the tokens of a folded word; returns how many.
  private func resolve(
    _ word: UnsafeBufferPointer<UInt8>, _ parts: inout Contractions.Parts, _ out: inout Rows
  ) -> Int {
    parts.removeAll()
    guard Contractions.expand(word, into: &parts) else {
      out.add(book.symbol(of: word), safety.symbol(of: word))
      return 1
    }
    parts.bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for end in parts.ends {
        let part = UnsafeBufferPointer(rebasing: bytes[start..<end])
        out.add(book.symbol(of: part), safety.symbol(of: part))
        start = end
      }
    }
    return parts.ends.count
  }
}
