import Foundation

/// What an earlier run heard, read from its JSON report.
///
/// It takes only what a comparison needs, so that a report of another version is still read.
public struct Baseline: Hashable, Sendable {
  /// Why a file is no baseline, in words for a person.
  public struct Fault: Error, Hashable, Sendable {
    public var reason: String
  }

  /// The book of that run, with its version.
  public var book: String
  /// The file of statements of that run.
  public var file: String
  /// The rows of that run, in their order.
  public var rows: [HeardRow]

  /// Makes a baseline of rows.
  public init(book: String, file: String, rows: [HeardRow]) {
    self.book = book
    self.file = file
    self.rows = rows
  }

  /// Reads a report that `midstream evaluate --format json` has written.
  ///
  /// - Throws: `Fault` when it is something else, or was written in a newer format.
  public init(json: [UInt8]) throws(Fault) {
    let record: Record
    do {
      record = try JSONDecoder().decode(Record.self, from: Data(json))
    } catch {
      throw Fault(reason: "it is no JSON report of midstream evaluate")
    }
    guard record.format <= EvaluationReport.format else {
      throw Fault(reason: "it was written by a newer midstream (format \(record.format))")
    }
    var rows: [HeardRow] = []
    for (index, row) in record.rows.enumerated() {
      guard let row = row.asRow else {
        throw Fault(reason: "its row \(index + 1) was heard as a state or tier that is none")
      }
      rows.append(row)
    }
    self.init(book: record.book ?? "", file: record.file ?? "", rows: rows)
  }

  private struct Record: Decodable {
    var format: Int
    var book: String?
    var file: String?
    var rows: [Row]
  }

  private struct Row: Decodable {
    var text: String
    var label: String?
    var heard: String
    var tier: String
    var signs: [Sign]

    var asRow: HeardRow? {
      guard let state = ClientState(rawValue: heard), let crisis = Crisis(rawValue: tier) else {
        return nil
      }
      let row = LabelledStatement(text: text, label: label.flatMap { ClientState(rawValue: $0) })
      return HeardRow(row: row, state: state, crisis: crisis, signs: signs.map(\.asSign))
    }
  }

  private struct Sign: Decodable {
    var sign: String
    var bank: String
    var text: String
    var holds: Bool
    var because: String

    var asSign: HeardSign {
      HeardSign(
        sign: sign, bank: Bank(rawValue: bank) ?? .note, text: text, holds: holds,
        because: because)
    }
  }
}
