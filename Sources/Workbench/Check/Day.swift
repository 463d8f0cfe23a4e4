/// A day of the calendar; the program is told it, and never asks a clock.
public struct Day: Hashable, Sendable, Comparable {
  /// As `2026-11-22`.
  public let text: String

  /// Reads a day; nil when it is none.
  ///
  /// - Parameter text: as `2026-11-22`.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isDigits = text.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
    }
    guard isDigits, parts.map(\.count) == [4, 2, 2],
      let month = Int(text.dropFirst(5).prefix(2)), (1...12).contains(month),
      let day = Int(text.suffix(2)), (1...31).contains(day)
    else { return nil }
    self.text = text
  }

  /// The same day of the year before, as text; the 29th of February may come out as none, which
  /// stands between its neighbours all the same.
  var aYearBefore: String {
    let year = String((Int(text.prefix(4)) ?? 1) - 1)
    return String(repeating: "0", count: max(0, 4 - year.count)) + year + text.dropFirst(4)
  }

  public static func < (a: Day, b: Day) -> Bool { a.text < b.text }
}

extension ReadBook {
  /// Help lines of the book's files whose source nobody has looked at for a year.
  func oldLines(on today: Day) -> [Diagnostic] {
    let names = Set(files.map(\.name))
    let old = rules.countries.flatMap { country in
      country.lines.filter { names.contains($0.place.file) && $0.seen < today.aYearBefore }
        .map { line in
          Diagnostic(
            .oldLine, at: line.place,
            "'\(line.name)' (\(country.code)) was last looked at on \(line.seen), over a year ago",
            hint: "look at the source, mend what changed, and write the day as 'seen'")
        }
    }
    return old.map(showing)
  }
}
