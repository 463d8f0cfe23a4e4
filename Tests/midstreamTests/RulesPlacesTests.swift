import Testing

@testable import midstream

/// Where a rule book is looked for.
@Suite struct RulesPlacesTests {
  private func folders(_ places: RulesPlaces) -> [String] { places.candidates.map(\.folder) }

  @Test func whoNamesABookGetsThatOneAlone() {
    let named = RulesPlaces(option: "mine", environment: "other", program: "/usr/bin/midstream")
    #expect(folders(named) == ["mine"])
    let set = RulesPlaces(option: nil, environment: "other", program: "/usr/bin/midstream")
    #expect(folders(set) == ["other"])
  }

  @Test func elseTheBookBesideTheProgramComesBeforeTheOneHere() {
    let places = RulesPlaces(option: nil, environment: "", program: "/opt/m/bin/midstream")
    #expect(folders(places) == ["/opt/m/share/midstream/rules", "rules"])
  }

  @Test func aProgramAtTheTopOfTheTreeIsNoTrouble() {
    let places = RulesPlaces(option: nil, environment: nil, program: "/bin/midstream")
    #expect(folders(places) == ["/share/midstream/rules", "rules"])
  }
}
