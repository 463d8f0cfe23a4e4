/// What counts as a thing to come back to.
enum MentionWords {
  /// Things of a day that have a date, a place or a weight; nothing of illness, death or danger.
  static let things: Set<String> = words(
    """
    allotment application appointment apprenticeship assessment assignment audit audition birthday
    boiler book cake car cat chapter choir christening concert conference contract course coursework
    cv deadline degree deposit dinner dissertation dog email emails essay exam exams extension
    fence flat form forms garage gig graduation holiday homework house inspection interview
    invoice invoices job landlord lease lecture lesson letter loan marathon match meal meeting
    meetings mortgage move nursery party photos piano placement play presentation project promotion
    rehearsal rent report reports reunion review roof rota school shift shifts speech survey
    tax test thesis train trip van viva visa visit wedding workshop
    """)
  /// Words that may stand before a thing and say which.
  static let kinds: Set<String> = words(
    """
    annual art bank big birthday board book car christmas college council credit dance dentist driving
    family final first garden half-term history housing job kitchen last leaving maths mock music
    nursery old parking piano research sales school second spanish staff summer tax team tenancy uni
    university work year-end yearly english french german science geography chemistry physics biology
    """)
  static let days: Set<String> = lowerDays.union([
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas",
    "easter",
  ])
  static let lowerDays: Set<String> = ["today", "tomorrow", "tonight", "yesterday"]
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "saint", "uncle", "auntie", "aunt",
  ]
  static let kin: Set<String> = words(
    """
    aunt auntie boss boy boyfriend brother cousin dad daughter father flatmate friend girl girlfriend gran
    grandad grandma husband manager mate mom mother mum nan neighbour nephew niece partner sister son
    uncle wife papa mama pa ma gran nana
    """)

  /// The owner in "Friday's" or "fridays", "sister's" or "sisters", if it is one of some words.
  static func owner(_ word: ClauseWord, among owners: Set<String>) -> String? {
    guard word.parts.count == 1 else { return nil }
    let key = word.key
    let stem =
      if key.hasSuffix("'s") { String(key.dropLast(2)) } else if key.hasSuffix("s") {
        String(key.dropLast())
      } else { "" }
    return owners.contains(stem) ? stem : nil
  }

  /// Whether a word counts several: "three", "12".
  static func isNumber(_ word: String) -> Bool {
    if numbers.contains(word) { return true }
    guard word.count < 3, let number = Int(word) else { return false }
    return number > 1
  }

  /// Whether a word with a capital is no name of somebody.
  static func isNoName(_ word: String) -> Bool {
    days.contains(word) || days.contains(String(word.dropLast())) || kin.contains(word)
      || noNames.contains(word) || titles.contains(word)
  }

  /// Counted, and no thing: measures; and what is not named where somebody may be in danger.
  static let notThings: Set<String> = words(
    """
    beers bottles bucks capsules centimetres cents days degrees dollars doses drinks drugs dozens
    euros glasses grams hours hundreds inches kilos kilometres knives litres meters metres miles
    milligrams minutes months nights ounces packets pence percents pills pints pounds quids seconds
    shots steps stones tablets thousands times weeks weekends years things others reasons words lines
    sleepers points percent always yards thirds quarters ways sides parts pieces types kinds sorts levels
    overdoses attempts suicides deaths funerals bodies stabbings scars wounds bruises stitches graves
    ambulances blades razors stairs floors chances goes
    """)
  private static let numbers: Set<String> = words(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty")
  private static let noNames: Set<String> = words(
    """
    january february march april may june july august september october november december mummy daddy
    mam dad god jesus lord allah bible quran english french german spanish italian polish welsh irish
    scottish british american european christian muslim jewish hindu catholic internet facebook google
    whatsapp instagram tiktok netflix youtube zoom teams slack excel outlook amazon tinder hinge
    covid okay yes no not but and because what when how why the this that then now just really
    please thanks sorry ramadan eid diwali hanukkah halloween
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
