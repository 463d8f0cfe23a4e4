internal import Yams

/// Reads the text of one rule by YAML, and tells what YAML would swallow.
enum Composer {
  /// Composes a rule of a file.
  ///
  /// - Returns: the rule, or nil when its text is no YAML or hides something; the report says what.
  static func compose(_ chunk: Chunk, of file: RuleFile, into report: inout Report) -> Value? {
    let findings = SwallowScanner.findings(in: file.bytes, range: chunk.bytes)
    for finding in findings {
      let notes = finding.first.map {
        [Diagnostic.Note("first given here", at: place(of: $0, chunk, file))]
      }
      report.add(
        finding.fault, at: place(of: finding.offset, chunk, file), finding.message,
        hint: finding.hint, notes: notes ?? [])
    }
    // Aliases could grow without end, and these two YAML refuses or misplaces: told already.
    let isLost = findings.contains {
      [.tagOrAnchor, .nestedTooDeep, .duplicateKey, .syntax].contains($0.fault)
    }
    guard !isLost else { return nil }
    do {
      let text = String(decoding: file.bytes[chunk.bytes], as: UTF8.self)
      let node = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
      guard case .sequence(let items)? = node, let first = items.first else { return nil }
      return try Walk(chunk, file).value(of: first, depth: 1)
    } catch let error as TooDeep {
      report.add(
        .nestedTooDeep, at: error.place, "nested deeper than \(SwallowScanner.deepest)")
    } catch let error as YamlError {
      guard findings.isEmpty else { return nil }
      tell(error, chunk, file, into: &report)
    } catch {
      report.add(
        .syntax, at: Place(file: file.name, line: chunk.firstLine), "this is no YAML: \(error)")
    }
    return nil
  }

  /// The place of a byte, counted from the rule's first line.
  private static func place(of offset: Int, _ chunk: Chunk, _ file: RuleFile) -> Place {
    let part = RuleFile(name: file.name, bytes: Array(file.bytes[chunk.bytes]))
    var place = part.place(of: offset - chunk.bytes.lowerBound)
    place.line += chunk.firstLine - 1
    return place
  }

  private static func tell(
    _ error: YamlError, _ chunk: Chunk, _ file: RuleFile, into report: inout Report
  ) {
    let start = Place(file: file.name, line: chunk.firstLine)
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let (message, hint) = YAMLProblem.said(problem)
      let mark = YAMLProblem.isBehind(problem) ? context?.mark ?? mark : mark
      let place = Place(
        file: file.name, line: mark.line + chunk.firstLine - 1, column: mark.column)
      report.add(.syntax, at: place, message, hint: hint)
    case .reader(let problem, _, let value, _):
      let place = controlPlace(Int(value), chunk, file) ?? start
      report.add(.syntax, at: place, problem, hint: "delete the character")
    case .duplicatedKeysInMapping(let names, let context):
      let place = Place(
        file: file.name, line: context.mark.line + chunk.firstLine - 1, column: context.mark.column)
      report.add(.duplicateKey, at: place, "'\(names.joined(separator: "', '"))' is given twice")
    default:
      report.add(.syntax, at: start, "this is no YAML: \(error)")
    }
  }

  private static func controlPlace(_ value: Int, _ chunk: Chunk, _ file: RuleFile) -> Place? {
    guard let scalar = UInt32(exactly: value).flatMap(Unicode.Scalar.init) else { return nil }
    let wanted = Array(String(scalar).utf8)
    let found = chunk.bytes.first { file.bytes[$0...].starts(with: wanted) }
    return found.map { place(of: $0, chunk, file) }
  }
}

/// Takes the library's nodes for our values, with their places in the file.
private struct Walk {
  private let chunk: Chunk
  private let file: RuleFile
  private let lines: [ArraySlice<UInt8>]

  init(_ chunk: Chunk, _ file: RuleFile) {
    self.chunk = chunk
    self.file = file
    lines = file.bytes[chunk.bytes].split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  func value(of node: Node, depth: Int) throws -> Value {
    let here = place(node.mark)
    guard depth <= SwallowScanner.deepest else { throw TooDeep(place: here) }
    switch node {
    case .scalar(let scalar):
      return Value(kind: .text(scalar.string, style(scalar.style)), place: here)
    case .sequence(let items):
      let values = try items.map { try value(of: $0, depth: depth + 1) }
      return Value(
        kind: .list(values), place: here, isFlow: begins(node.mark, with: UInt8(ascii: "[")))
    case .mapping(let pairs):
      let entries = try pairs.map { key, item in
        Value.Entry(
          key: key.scalar?.string ?? "", place: place(key.mark),
          value: try value(of: item, depth: depth + 1))
      }
      return Value(
        kind: .map(entries), place: here, isFlow: begins(node.mark, with: UInt8(ascii: "{")))
    case .alias:
      return Value(kind: .text("", .plain), place: here)
    }
  }

  private func place(_ mark: Mark?) -> Place {
    Place(
      file: file.name, line: (mark?.line ?? 1) + chunk.firstLine - 1, column: mark?.column ?? 1)
  }

  /// Whether a bracket stands at a mark; the library does not keep the style of collections.
  private func begins(_ mark: Mark?, with bracket: UInt8) -> Bool {
    guard let mark, lines.indices.contains(mark.line - 1) else { return false }
    let line = String(decoding: lines[mark.line - 1], as: UTF8.self).unicodeScalars
    return line.dropFirst(mark.column - 1).first?.value == UInt32(bracket)
  }

  private func style(_ style: Node.Scalar.Style) -> Value.Style {
    switch style {
    case .any, .plain: .plain
    case .singleQuoted, .doubleQuoted: .quoted
    case .literal, .folded: .block
    }
  }
}

/// Nested deeper than anything that is meant.
private struct TooDeep: Error { var place: Place }
