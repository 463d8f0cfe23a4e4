/// People to call in one country, as the safety folder lists them.
public struct Country: Hashable, Sendable {
  /// One line: somebody who answers.
  public struct Line: Hashable, Sendable {
    /// Who looked at the number last: the provider's own page, or only others' lists.
    public enum Confirmed: String, Hashable, Sendable, CaseIterable { case provider, secondary }

    /// What it is for, as words: suicide, distress, abuse, child, eating, poison.
    public var purposes: [String]
    public var name: String
    public var call: String?
    public var text: String?
    public var web: String?
    public var hours: String?
    public var languages: [String]
    public var source: String
    public var confirmed: Confirmed
    /// The day somebody last looked at the source, as YYYY-MM-DD.
    public var seen: String
    public var place: Place

    /// Makes a line.
    public init(
      purposes: [String], name: String, call: String? = nil, text: String? = nil,
      web: String? = nil, hours: String? = nil, languages: [String] = [], source: String,
      confirmed: Confirmed, seen: String, place: Place = Place()
    ) {
      self.purposes = purposes
      self.name = name
      self.call = call
      self.text = text
      self.web = web
      self.hours = hours
      self.languages = languages
      self.source = source
      self.confirmed = confirmed
      self.seen = seen
      self.place = place
    }
  }

  /// Two letters in capitals, or `*` for the directory that is shown when none is set.
  public var code: String
  public var name: String
  /// The number for a medical emergency; nil: not known, so "your local emergency number".
  public var medical: String?
  public var police: String?
  public var lines: [Line]
  public var place: Place

  /// Makes a country.
  public init(
    code: String, name: String, medical: String? = nil, police: String? = nil,
    lines: [Line] = [], place: Place = Place()
  ) {
    self.code = code
    self.name = name
    self.medical = medical
    self.police = police
    self.lines = lines
    self.place = place
  }
}
