import Testing

@testable import Coaching

/// How people to call are written.
@Suite struct HelpLinesTests {
  private let japan = Country(
    code: "JP", name: "Japan", medical: "119", police: "110",
    lines: [
      Country.Line(
        purposes: ["suicide", "distress"], name: "Yorisoi", call: "0120-279-338", hours: "always",
        languages: ["ja"], source: "two lists", confirmed: .secondary, seen: "2026-11-22")
    ])
  private let britain = Country(
    code: "GB", name: "United Kingdom", medical: "999", police: "999",
    lines: [
      Country.Line(
        purposes: ["suicide", "distress"], name: "Samaritans", call: "116 123", hours: "always",
        languages: ["en"], source: "samaritans.org", confirmed: .provider, seen: "2026-11-22"),
      Country.Line(
        purposes: ["distress"], name: "Shout", text: "SHOUT to 85258", source: "giveusashout.org",
        confirmed: .provider, seen: "2026-11-22"),
      Country.Line(
        purposes: ["abuse"], name: "Abuse line", call: "0808 2000 247", source: "a list",
        confirmed: .secondary, seen: "2026-11-22"),
    ])
  private let directory = Country(
    code: "*", name: "anywhere",
    lines: [
      Country.Line(
        purposes: ["directory"], name: "Lines in many countries", web: "findahelpline.com",
        source: "", confirmed: .secondary, seen: "2026-11-22")
    ])
  private var safety: Book.Safety {
    get throws {
      var rules = Rules()
      rules.countries = [directory, britain, japan]
      return try Book(Rules(), safety: rules).safety
    }
  }

  @Test func eachNumberHasItsLineAndTheEmergencyComesLast() throws {
    #expect(
      try safety.block(country: "GB") == [
        "Samaritans: call 116 123 (any hour)", "Shout: text SHOUT to 85258",
        "In an emergency: 999",
      ])
  }

  @Test func inAnEmergencyItsNumberComesFirst() throws {
    let block = try safety.block(country: "JP", themes: Themes(.medical), emergencyFirst: true)
    #expect(block.prefix(2) == ["Medical emergency: 119", "Police: 110"])
    #expect(block.dropFirst(2).first == "Yorisoi: call 0120-279-338 (any hour; Japanese)")
  }

  @Test func whatNoProviderConfirmedSaysSo() {
    #expect(
      japan.block(for: nil).contains {
        $0.contains("not confirmed with the provider; if it does not answer: findahelpline.com")
      })
  }

  @Test func aThemeChoosesItsLines() throws {
    let block = try safety.block(country: "GB", themes: Themes(.abuse))
    #expect(block.contains("Abuse line (abuse): call 0808 2000 247"))
    #expect(!block.contains { $0.contains("Samaritans") })
  }

  @Test func aThemeWithoutLinesGetsThoseForEverybodyInDistress() throws {
    let block = try safety.block(country: "JP", themes: Themes(.eating))
    #expect(block.contains { $0.contains("Yorisoi") })
  }

  @Test(arguments: [nil, "ZZ", "*"])
  func theCountryIsNeverGuessed(_ code: String?) throws {
    let block = try safety.block(country: code)
    #expect(block.contains("Lines in many countries: findahelpline.com"))
    #expect(block.contains("In an emergency: your local emergency number"))
    #expect(block.contains { $0.hasPrefix("/country CC shows your country's") })
    #expect(!block.contains { $0.contains("116 123") || $0.contains("999") })
  }

  @Test func aNumberThatIsNotKnownIsNotMadeUp() {
    let halfKnown = Country(code: "XX", name: "X", medical: "112", lines: [])
    #expect(
      halfKnown.block(for: nil) == [
        "Medical emergency: 112", "Police: your local emergency number",
      ])
  }

  @Test func allLinesOfACountryStandUnderItsName() throws {
    let listing = try safety.countries.listing(country: "UK", hint: "midstream lines")
    #expect(listing.first == "United Kingdom:")
    #expect(listing.contains { $0.contains("Abuse line") })
    #expect(listing.contains { $0.contains("Samaritans") })
  }

  @Test func withoutACountryTheListingNamesThoseThereAre() throws {
    let listing = try safety.countries.listing(country: nil, hint: "midstream lines")
    #expect(listing.contains("  GB  United Kingdom"))
    #expect(listing.contains { $0.hasPrefix("midstream lines CC shows") })
  }
}
