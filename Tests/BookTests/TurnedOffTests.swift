import RuleBook
import Testing

@Suite("The shipped book turns signs off")
struct TurnedOffTests {
  private static func banks(in statement: String) throws -> [Sign] {
    let book = try Shipped.book()
    var listener = Listener(book: book)
    return listener.hear(statement).signs.filter { sign in
      sign.holds && [.overwhelm, .rigidity].contains(book.signs[sign.rule].bank)
    }
  }

  @Test(
    "where they are denied, over, another's, only supposed, quoted or everyday",
    arguments: [
      "I'm not overwhelmed, just a little behind.", "It's not like I'm falling apart.",
      "I wouldn't say I'm burnt out.", "It isn't true that I'm a failure.",
      "My heart isn't racing and my hands are steady.", "I don't believe it's hopeless.",
      "I stopped feeling like a failure around Easter.",
      "That knot in my stomach? Gone since Sunday.", "I never once felt like I was falling apart.",
      "When I was at university, I couldn't stop crying.",
      "Two years ago, I was drowning in debt.", "I had panic attacks as a teenager.",
      "I used to think I was a failure.", "We were drowning in debt in the nineties.",
      "I couldn't stop crying when dad died. That was in 2009.",
      "My brother is falling apart over his divorce.", "My wife says I never listen.",
      "Mum's overwhelmed with the move, so I took the boxes.",
      "According to my boss, I'm a complete failure.",
      "Our neighbour's having panic attacks, poor man.",
      "Her panic attacks are why we came home early.",
      "People keep telling me I'm a control freak.", "What if it all gets too much?",
      "In case I freeze on stage, there's a prompter.",
      "I wondered if I was a failure, and then the kettle boiled.",
      "The villain says 'everything is hopeless' in the last scene.",
      "The song goes, I'm drowning in the deep.", "I was overwhelmed with gratitude.",
    ])
  func off(statement: String) throws {
    #expect(try Self.banks(in: statement).isEmpty)
  }

  @Test(
    "but not where a cue is of something else, or of no weight",
    arguments: [
      "It's not only the money, I'm drowning in all of it.", "No wonder I'm falling apart.",
      "I'm not sure how much longer I can cope, I'm in pieces.",
      "I'm not fine, I'm falling apart.", "I don't know what to do, I'm overwhelmed.",
      "I'm not tired, I'm completely burnt out.", "It isn't that I'm not overwhelmed.",
      "Not a day goes by that I don't feel like a failure.",
      "No sleep, no food, and I'm shaking all over.",
      "My boss is driving me round the bend and I can't cope.",
      "My mother died and I can't stop crying.",
      "He called me a failure and he's right, I'm a failure.",
      "I used to manage but now I'm drowning.", "I've been falling apart since last year.",
      "I still panic every single night.", "It's like last year, I'm falling apart again.",
      "I was fine until this morning, now I can't stop crying.",
      "I keep thinking 'I can't cope'.", "Even if I try, it's hopeless.",
    ])
  func on(statement: String) throws {
    #expect(try !Self.banks(in: statement).isEmpty)
  }
}
