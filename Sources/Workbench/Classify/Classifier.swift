/// Hears statements one after the other and writes what was heard, one JSON object a line.
public struct Classifier {
  private var listener: Listener
  private let json: AssessmentJSON
  /// What was written and not yet taken.
  public var output = JSONWriter()
  /// How many lines were read.
  public private(set) var count = 0
  /// How many of them could not be read.
  public private(set) var faults = 0
  private var field: [UInt8] = []

  /// Makes a classifier that hears with a book.
  public init(_ book: Book) {
    listener = Listener(book: book)
    json = AssessmentJSON(book)
  }

  /// Hears a line as a statement and writes its object.
  ///
  /// - Parameter line: the statement's bytes; what is not UTF-8 becomes U+FFFD.
  public mutating func hear(_ line: UnsafeBufferPointer<UInt8>) {
    count += 1
    statement(line)
  }

  /// Hears the statement that a field of a JSON object holds, and writes its object; or one with
  /// the line's number and an error.
  ///
  /// - Parameters:
  ///   - name: the field.
  ///   - line: an object, on one line; of a field that is there twice the last counts.
  public mutating func hear(field name: String, of line: UnsafeBufferPointer<UInt8>) {
    count += 1
    var text = field
    do throws(JSONFault) {
      try Self.read(name, of: line, into: &text)
      text.withUnsafeBufferPointer { statement($0) }
    } catch {
      faults += 1
      output.raw("{\"line\":")
      output.number(count)
      output.raw(",\"error\":")
      output.string(error.message)
      output.raw("}\n")
    }
    field = text
  }

  private static func read(
    _ name: String, of line: UnsafeBufferPointer<UInt8>, into text: inout [UInt8]
  ) throws(JSONFault) {
    var scanner = JSONScanner(line)
    var isThere = false
    var isText = false
    try scanner.object { scanner, key throws(JSONFault) in
      guard key == name else { return try scanner.skip() }
      text.removeAll(keepingCapacity: true)
      isThere = true
      isText = try scanner.string(into: &text)
      if !isText { try scanner.skip() }
    }
    guard isThere else { throw JSONFault("there is no field '\(name)'") }
    guard isText else { throw JSONFault("the field '\(name)' is no text") }
  }

  private mutating func statement(_ text: UnsafeBufferPointer<UInt8>) {
    let start = output.bytes.count
    output.raw("{\"text\":\"")
    guard output.content(text) else {
      output.truncate(to: start)
      var repaired = String(decoding: text, as: UTF8.self)
      return repaired.withUTF8 { statement($0) }
    }
    output.raw("\",")
    let assessment = listener.hear(utf8: text)
    json.write(assessment, of: text, to: &output)
    output.raw("}\n")
  }
}
