import Foundation

extension [Diagnostic] {
  /// The faults as one JSON array, for editors and other programs: an object each, with every key.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = (try? encoder.encode(map(Record.init))) ?? Data("[]".utf8)
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

/// A fault as it is written in JSON.
private struct Record: Encodable {
  struct Note: Encodable {
    var file: String
    var line: Int
    var column: Int
    var message: String
  }

  var file: String
  var line: Int
  var column: Int
  var severity: String
  var code: String
  var message: String
  var hint: String
  var notes: [Note]
  var conversation: String

  init(_ diagnostic: Diagnostic) {
    file = diagnostic.place.file
    line = diagnostic.place.line
    column = diagnostic.place.column
    severity = diagnostic.severity.rawValue
    code = diagnostic.fault.code
    message = diagnostic.message
    hint = diagnostic.hint ?? ""
    conversation = diagnostic.conversation ?? ""
    notes = diagnostic.notes.map {
      Note(
        file: $0.place.file, line: $0.place.line, column: $0.place.column, message: $0.message)
    }
  }
}
