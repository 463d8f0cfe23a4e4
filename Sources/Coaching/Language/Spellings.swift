/// Contractions that no ending tells: typed without the apostrophe, or as they are spoken.
struct Spellings: Sendable {
  static let table = Spellings(
    """
    cannot=can not; cant=can not; can't=can not; won't=will not; wont=will not; shan't=shall not
    shant=shall not; ain't=is not; aint=is not; let's=let us; lets=let us; its=it is
    dont=do not; doesnt=does not; didnt=did not; isnt=is not; arent=are not; wasnt=was not
    werent=were not; hasnt=has not; havent=have not; hadnt=had not; couldnt=could not
    wouldnt=would not; shouldnt=should not; mustnt=must not; neednt=need not; mightnt=might not
    darent=dare not; oughtnt=ought not
    im=i am; ive=i have; youre=you are; youve=you have; youll=you will; hes=he is; shes=she is
    weve=we have; theyre=they are; theyve=they have; theyll=they will; thats=that is
    thatll=that will; theres=there is; whats=what is; whos=who is; wheres=where is; hows=how is
    heres=here is; itll=it will; everythings=everything is; everyones=everyone is
    everybodys=everybody is; nobodys=nobody is; somethings=something is; someones=someone is
    couldve=could have; wouldve=would have; shouldve=should have; mightve=might have
    mustve=must have; coulda=could have; woulda=would have; shoulda=should have
    gonna=going to; wanna=want to; gotta=got to; kinda=kind of; sorta=sort of; outta=out of
    tryna=trying to; dunno=do not know; lemme=let me; gimme=give me
    """)

  private struct Entry {
    var spelling: PackedWord
    var words: [[UInt8]]
  }

  /// An open hash table: one more than the number of an entry, or 0.
  private var slots: ContiguousArray<UInt8>
  private var entries: ContiguousArray<Entry> = []

  private init(_ list: String) {
    slots = ContiguousArray(repeating: 0, count: 512)
    for line in list.utf8.split(whereSeparator: { $0 == UInt8(ascii: ";") || $0 == 0x0A }) {
      let sides = line.split(separator: UInt8(ascii: "="))
      let spelling = PackedWord(String(decoding: sides[0].drop { $0 == 0x20 }, as: UTF8.self))
      entries.append(
        Entry(spelling: spelling, words: sides[1].split(separator: 0x20).map(Array.init)))
      var slot = spelling.hash & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt8(entries.count)
    }
  }

  /// The words that a spelling stands for, or nil.
  @inline(__always)
  func words(of spelling: PackedWord) -> [[UInt8]]? {
    var slot = spelling.hash & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.spelling == spelling { return entry.words }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
