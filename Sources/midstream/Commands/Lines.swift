import ArgumentParser
import Workbench

/// People to call.
struct Lines: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show people to call: help lines of a country, or which countries there are.")

  @OptionGroup var rules: RulesOption

  @Argument(help: "A country by its two letters, as in GB; else $MIDSTREAM_COUNTRY.")
  var country: String?

  mutating func validate() throws {
    guard let country, CountryCode.read(country) == nil else { return }
    throw ValidationError("A country is given by its two letters, as in: midstream lines GB")
  }

  func run() throws {
    let code = country.flatMap(CountryCode.read) ?? CountryCode.inEnvironment()
    let countries = try countries()
    let lines = countries.listing(country: code, hint: "midstream lines")
    var output = Output(1)
    output.add(lines.joined(separator: "\n").visible(lines: true) + "\n")
    try output.flush()
  }

  /// Those that the program brings, and what a book adds; a missing or faulty book takes nothing
  /// away, unless it was asked for by name.
  private func countries() throws -> [Country] {
    if rules.folder != nil { return try rules.book().safety.countries }
    return (try? rules.book().safety.countries) ?? embeddedSafety().countries
  }
}
