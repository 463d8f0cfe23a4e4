/// What is read in each kind of line.
extension TranscriptParser {
  mutating func readHeader(_ line: TextLine) {
    let name = line.headerName ?? ""
    guard Self.headerNames.contains(name) else {
      return ["client", "coach"].contains(name.lowercased())
        ? report(.miswritten("\(name.lowercased()): "), line) : report(.unknownHeader(name), line)
    }
    guard !headers.contains(name) else { return report(.repeatedHeader(name), line) }
    headers.append(name)
    guard let words = words(line, behind: name + ":") else { return }
    let parts = words.split(separator: " ").map(String.init)
    let value = parts.joined(separator: " ")
    switch name {
    case "transcript":
      guard let format = Int(value), format > 0 else {
        return reportHeader(line, name, form: "transcript: \(Transcript.format)")
      }
      guard format <= Transcript.newestFormat else {
        isNewer = true
        return report(.newerFormat(value), line)
      }
      header.format = format
    case "book":
      guard parts.count > 1 else {
        return reportHeader(line, name, form: "book: NAME VERSION, as in book: midstream 1.0")
      }
      header.book = Transcript.BookName(
        name: parts.dropLast().joined(separator: " "), version: parts[parts.count - 1])
    case "seed":
      guard let seed = Int(value) else {
        return reportHeader(line, name, form: "seed: a whole number, as in seed: 7")
      }
      header.seed = seed
    case "continued":
      guard value == "yes" else { return reportHeader(line, name, form: "continued: yes") }
      header.carried = header.carried ?? Carried()
    case "kept":
      header.carried = header.carried ?? Carried()
      header.carried?.kept = words
    case "carried":
      var carried = header.carried ?? Carried()
      guard carried.read(value) else { return reportHeader(line, name, form: Carried.form) }
      header.carried = carried
    default:
      guard value.utf8.count == 2, value.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
        return reportHeader(line, name, form: "country: two capital letters, as in country: GB")
      }
      header.country = value
    }
  }

  private mutating func reportHeader(_ line: TextLine, _ name: String, form: String) {
    report(.badHeader(name, form: form), line, at: name.utf8.count + 1)
  }

  mutating func readClient(_ line: TextLine) {
    close()
    begin(Exchange(input: .statement(""), lines: index..<index + 1))
    let words = words(line, behind: "client:")
    open = Open(isClient: true, parts: [words ?? ""], isBroken: words == nil, first: line)
  }

  mutating func readCoach(_ line: TextLine) {
    close()
    if !hasBegun { begin(Exchange(input: nil, lines: index..<index)) }
    guard let mark = line.byte(5).map({ Character(Unicode.Scalar($0)) }),
      let kind = Exchange.Wording.Kind(rawValue: mark), let last = exchanges.indices.last
    else { return }
    if isComplete { report(.afterBracket, line) }
    let kinds = exchanges[last].wordings.map(\.kind)
    if kind == .exact, kinds.contains(.exact) {
      report(.secondExact, line)
    } else if kind == .exact && kinds.contains(.fits) || kind == .fits && kinds.contains(.exact) {
      report(.exactBesideFits, line)
    }
    exchanges[last].wordings.append(
      Exchange.Wording(kind: kind, text: "", lines: index..<index + 1))
    let words = words(line, behind: "coach\(mark)")
    open = Open(isClient: false, parts: [words ?? ""], isBroken: words == nil, first: line)
  }

  mutating func readFurther(_ line: TextLine) {
    guard open != nil, let last = exchanges.indices.last else {
      return report(.nothingToGoOn, line)
    }
    let words = words(line, behind: "  |")
    open?.parts.append(words ?? "")
    if words == nil { open?.isBroken = true }
    if open?.isClient == true {
      exchanges[last].lines = exchanges[last].lines.lowerBound..<index + 1
    } else if let wording = exchanges[last].wordings.indices.last {
      let first = exchanges[last].wordings[wording].lines.lowerBound
      exchanges[last].wordings[wording].lines = first..<index + 1
    }
  }

  mutating func readHeard(_ line: TextLine) {
    close()
    if !hasBegun { begin(Exchange(input: nil, lines: index..<index)) }
    guard let last = exchanges.indices.last else { return }
    if isComplete { report(.secondBracket, line) }
    isComplete = true
    let inOpening = exchanges[last].input == nil
    do throws(BracketReader.Fault) {
      if line.starts(BracketReader.patternStart) {
        // Without a format at all there is another fault.
        let isEarlier = header.format < 2 && headers.contains("transcript")
        if isEarlier { report(.laterFormat(2), line, at: 3) }
        exchanges[last].pattern = try BracketReader(line).pattern(inOpening: inOpening)
      } else {
        exchanges[last].heard = try BracketReader(line).heard(inOpening: inOpening)
      }
      exchanges[last].heardLine = index
    } catch {
      report(error.kind, line, at: error.offset)
    }
  }

  /// Finishes the text that could have gone on.
  mutating func close() {
    guard let finished = open, let last = exchanges.indices.last else { return }
    open = nil
    guard !finished.isBroken else { return }
    let text = finished.parts.joined(separator: "\n")
    guard finished.isClient else {
      guard let wording = exchanges[last].wordings.indices.last else { return }
      exchanges[last].wordings[wording].text = text
      let kind = exchanges[last].wordings[wording].kind
      // Words said exactly are no pattern, and reading them as one is most of the work here.
      guard kind != .exact else { return }
      let words = WordPattern(text)
      if words.isEmpty || kind == .never && words.isAnything {
        report(.noWords("coach\(kind.rawValue)"), finished.first, at: 6)
      }
      return
    }
    // A written slash, \u{2F}, begins a statement: what counts is how the line stands there.
    guard finished.first.byte(8) == UInt8(ascii: "/") else {
      exchanges[last].input = .statement(text)
      return
    }
    if let input = Input(line: text), input.command != nil {
      exchanges[last].input = input
    } else {
      let name = text.split(whereSeparator: { $0 == " " || $0 == "\n" }).first.map(String.init)
      report(.badCommand(name ?? "/"), finished.first, at: 8)
    }
  }

  private mutating func begin(_ exchange: Exchange) {
    hasBegun = true
    isComplete = false
    exchanges.append(exchange)
  }

  /// The line that is being read: an index in `lines`.
  private var index: Int { lines.count - 1 }
}
