/// Countries and lines that a book adds.
extension SafetyMerge {
  mutating func add(_ country: Country) {
    guard let index = merged.countries.firstIndex(where: { $0.code == country.code }) else {
      merged.countries.append(country)
      return
    }
    var own = merged.countries[index]
    if own.placeless == country.placeless {
      merged.countries[index] = country
      return
    }
    own.medical = number(country.medical, own.medical, country)
    own.police = number(country.police, own.police, country)
    for line in country.lines { add(line, to: &own) }
    merged.countries[index] = own
  }

  /// A book may give an emergency number that the program does not know, and change none.
  private mutating func number(_ added: String?, _ own: String?, _ country: Country) -> String? {
    if let added, let own, added != own {
      report.add(
        .countryDiffers, at: country.place,
        "the emergency number of \(country.code) is '\(own)' in the program, and '\(added)' here",
        hint: "leave it out; tell the project if it has changed")
    }
    return own ?? added
  }

  private mutating func add(_ line: Country.Line, to country: inout Country) {
    guard let index = country.lines.firstIndex(where: { $0.name == line.name }) else {
      country.lines.append(line)
      return
    }
    let own = country.lines[index]
    if own.placeless == line.placeless || line.seen > own.seen {
      country.lines[index] = line
    } else {
      report.add(
        .lineNotNewer, at: line.place,
        "'\(line.name)' differs from the program's line, and was seen no later (\(own.seen))",
        hint: "look at the provider's page, and write the day as 'seen'")
    }
  }
}
