/// Names in small letters: what stands beside a word makes a name of it.
extension NameFinder.Look {
  /// What a word in small letters is, if it is to be replaced.
  func small(_ index: Int, isKnown: Bool) -> Finding.Kind? {
    let word = text.words[index]
    let stem = word.stemKey
    if NameLists.people.contains(stem) { return .name }
    if NameLists.places.contains(stem) { return .place }
    if isKnown {
      return NameLists.wordNames.contains(stem) && isIntroduced(index) ? .name : nil
    }
    if finder.known.contains(stem) { return named(index) }
    if stem.hasSuffix("s"), isName(String(stem.dropLast())) { return named(index) }
    guard !finder.vocabulary.knowsForm(of: word) else { return nil }
    if isPlaced(index) { return .place }
    return isIntroduced(index) || isRelated(index) ? .name : nil
  }

  /// "Dr Patel", "mrs jones": the word before is a title.
  func follows(title index: Int) -> Bool {
    guard NameLists.titles.contains(key(index - 1)) else { return false }
    return [" ", ". ", "."].contains(text.words[index].gap)
  }

  /// "called mike", "my name is mike".
  private func isIntroduced(_ index: Int) -> Bool {
    let before = key(index - 1)
    if ["called", "named", "nicknamed"].contains(before) { return true }
    return ["name", "names"].contains(before) && word(index - 1)?.stem != word(index - 1)?.range
      || before == "is" && key(index - 2) == "name"
  }

  /// "my sister anna", "hi anna", "told anna", "anna and mike", "anna said".
  private func isRelated(_ index: Int) -> Bool {
    let before = key(index - 1)
    guard text.words[index].gap == " " || index == 0 else { return isListed(index) }
    return NameLists.relations.contains(before) && index > 1
      || Self.greetings.contains(before) || Self.telling.contains(before)
      || Self.saying.contains(key(index + 1)) || isListed(index)
  }

  private func isListed(_ index: Int) -> Bool {
    let gap = text.words[index].gap
    if index > 0, gap == ", ", kinds[index - 1] == .name { return true }
    return index > 1 && ["and", "or"].contains(key(index - 1)) && kinds[index - 2] != nil
  }

  /// "i live in leeds", "moved to leeds", "i work for tesco", "rosewood avenue".
  private func isPlaced(_ index: Int) -> Bool {
    guard text.words[index].gap == " " else { return false }
    let before = key(index - 1)
    if ["in", "at", "from", "near"].contains(before) { return true }
    if before == "to" { return Self.going.contains(key(index - 2)) }
    if before == "for" {
      return ["work", "works", "worked", "working", "job"].contains(key(index - 2))
    }
    let after = word(index + 1)
    return after?.gap == " " && NameLists.kindsOfPlace.contains(after?.key ?? "")
  }

  /// What month a word is: "may" and "march" need a neighbour that says so.
  func isMonth(_ index: Int) -> Bool {
    let key = key(index)
    guard NameLists.months.contains(key) else { return false }
    let before = self.key(index - 1)
    let isDated =
      Self.dating.contains(before) || isNumber(index - 1) || isNumber(index + 1)
      || before == "of" && isNumber(index - 2)
    if isDated { return true }
    switch key {
    case "may", "march", "jan", "mar", "apr", "dec", "sep": return false
    case "april", "june", "august": return !isCapital(index) || text.words[index].beginsSentence
    default: return true
    }
  }

  private func isNumber(_ index: Int) -> Bool {
    guard let word = word(index) else { return false }
    return text.scalars[word.range.lowerBound].isDigit
  }

  private static let dating = NameLists.words(
    "in since last next early late mid until till during every from by")
  private static let greetings = NameLists.words("hi hello hey dear bye cheers")
  private static let telling = NameLists.words(
    "told asked met texted rang phoned messaged emailed married dating visited miss hugged")
  private static let saying = NameLists.words(
    "said says told rang texted phoned thinks asked emailed")
  private static let going = NameLists.words(
    "moved moving move went back drove drive flew flight trip train bus goes travelled road off")
}
