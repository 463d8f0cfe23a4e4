import Testing
import Workbench

/// TalkBank's CHAT.
struct TalkBankTests {
  private let head = """
    @UTF8
    @Begin
    @Participants:\tABC Anna Client ,
    \tXYZ Therapist
    @ID:\teng|corpus|ABC|||||Client|||

    """

  @Test func partsComeFromTheHeadersAndComments() throws {
    let text =
      head
      + "*ABC:\tI can't\n\tkeep up .\n%mor:\tpro|I aux|can\n\tnot|x\n%com:\tlow\n*XYZ:\tso ?\n@End\n"
    let wanted = ["client: I can't keep up.", "therapist: so?"]
    #expect(try Taken(text, file: "a.cha").only == wanted)
    #expect(try Taken(text, file: "a", { _ in }).only == wanted, "by what it holds")
    #expect(try Taken(text, file: "a.cha") { $0.clients = ["xyz"] }.only.first == "client: so?")
  }

  @Test(
    arguments: [
      ("well &-uh I [/] I <want to> [//] need to go .", "well I need to go."),
      ("<so <the thing> [//] that> [/] it's (be)cause .", "it's because."),
      ("&=laughs wanna [: want to] &+fr friend xxx +...", "want to friend..."),
      ("<that one> [?] no: [!] (.) New_York (1.5) +/.", "that one no New York."),
      ("+^ gumma@c black+board [=! cries] 0is ↑up +!?", "gumma black-board up!?"),
      ("+< mom ‡ I said „ no [+ trn] . \u{15}1200_3400\u{15}", "mom, I said, no."),
      ("\"quoted\" <I (.) am> [x 2] ha^ppy ?", "\"quoted\" I am happy?"),
    ])
  func codesGoAndWordsStay(_ coded: String, _ words: String) throws {
    #expect(try Taken(head + "*ABC:\t\(coded)\n", file: "a.cha").only == ["client: \(words)"])
  }

  @Test func whatHoldsNoWordIsNoStatement() throws {
    let text = head + "*ABC:\t&=sighs .\n*ABC:\txxx .\n*XYZ:\tyes ?\n*ABC:\tno .\n"
    #expect(try Taken(text, file: "a.cha").only == ["therapist: yes?", "client: no."])
  }

  @Test func aLineOfNoKindIsToldWithItsPlace() throws {
    let taken = try Taken(head + "*ABC:\thello .\nwhat\n*XYZ hm\n", file: "a.cha")
    #expect(taken.faults.count == 2)
    #expect(taken.faults.joined().contains("a.cha:7: a line of no kind that CHAT knows"))
    #expect(taken.faults.joined().contains("a.cha:8: a speaker without ':'"))
  }

  @Test(arguments: ["<", "[", ">", "[/]", "<a [/", "\u{15}", "[: ", "+<", "<<<<>", "a ] b"])
  func halfCodesDoNoHarm(_ coded: String) throws {
    let taken = try Taken(head + "*ABC:\tstart \(coded)\n*ABC:\tend\n", file: "a.cha")
    #expect(taken.only.joined().contains("end"))
  }
}
