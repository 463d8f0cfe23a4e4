/// Lists of our own by which names are told from words.
///
/// They are short on purpose: what a capital or a neighbour tells needs no list.
enum NameLists {
  /// Words that are never names, whatever their capitals: those that tie sentences together, the
  /// days of the week, what everybody calls a parent.
  static let closed: Set<String> = words(
    """
    i you he she it we they me him her us them my your his its our their mine yours ours theirs myself
    this that these those a an the and or but so because if when while what who whom whose which where
    why how there here then than not no yes okay ok oh well just only also is are was were be been am
    do does did done have has had can could would should shall might must of in on at to from with for by
    about into over after before since until without as up down out off again very too now today tomorrow
    yesterday tonight maybe perhaps please thanks thank sorry hello hi hey bye everyone everything
    nobody nothing someone something anyone anything one all some any each both more most never always
    mum mam mom dad mummy daddy mama papa nan nana gran granny grandma grandad granddad grandpa auntie
    uncle aunt god lord jesus christ allah christmas easter eid diwali ramadan hanukkah english tv pc cv
    dvd ok lol monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
    thursdays fridays saturdays sundays mr mrs ms miss dr prof sir madam st im ive id ill
    """)
  static let titles: Set<String> = words("mr mrs ms dr prof professor doctor st")
  /// Names that are words too: in small letters they are names only where something says so.
  static let wordNames: Set<String> = words(
    """
    will mark may rose hope joy grace faith dawn summer autumn art bill frank rob pat sue jack grant
    chase hunter penny ruby pearl amber ivy lily daisy violet iris olive hazel jade gene dean earl duke
    king prince max drew wade dale glen cliff ray ash river robin jay sandy ginger holly heather poppy
    honey melody harmony serenity destiny charity patience constance victor miles stone brook brooke
    skip chip chuck buck rich guy ward mason carter cooper baker cook smith young brown green white black
    gray grey day knight price park parks wells hill wood woods field forest lake bishop pope sky star
    april june august christian angel blaze reed rusty sonny bud jean carol trinity paige page lane lance
    mercy blessing comfort precious peace gift favour goodness sunday happy lucky bliss wing long love
    """)
  static let people: Set<String> = words(
    """
    aaron adam ahmed aisha alan alex ali alice alison amanda amy ana andrea andrew andy angela anita anna
    anne annie anthony antonio arjun asha ayesha barbara becky ben benjamin beth bob brian bridget callum
    cathy carlos caroline catherine charlie charlotte cheryl chloe chris christine christopher claire
    connor craig daniel danny dave david debbie deborah denise diana diane donna dorothy ed eddie eileen
    elaine elena eleanor elizabeth ella ellen emily emma eric ethan eva evan fatima fiona frances fred
    gareth gary gavin geoff george gemma gillian graham greg hannah harriet harry heidi helen henry ian
    imran isaac isabel jacob jake james jamie jan jane janet jason jeff jennifer jenny jeremy jessica
    jill jim joanna joanne joe john johnny jonathan jordan jose joseph josh joshua juan judith julia
    julie karen kate katherine kathy katie keith kelly ken kevin kieran kim kirsty laura lauren leah lee
    leo lewis liam linda lisa liz louise lucas lucy luis luke lynn maggie malcolm mandy marcus margaret
    maria marie marina mario martha martin mary matt matthew maureen megan mehmet melissa michael
    michelle mike mohammed molly monica morgan muhammad natalie natasha nathan neil niamh nick nicola
    nicole nigel nina noah nora oliver olivia omar oscar pamela patricia patrick paul paula pauline pedro
    peter phil philip priya rachel rahul raj rebecca richard rita robert roger ronnie rosie ross ruth
    ryan sally sam samantha samir samuel sandra sanjay sara sarah scott sean sharon shaun sheila shirley
    simon siobhan sophia sophie stacey stan stella stephanie stephen steve steven stuart susan suzanne
    tanya tara ted teresa thomas tim tina toby tom tommy tony tracey tracy trevor tyler vanessa vera
    veronica vicky victoria vincent vivian wayne wendy william yasmin yusuf yvonne zainab zoe
    """)
  static let places: Set<String> = words(
    """
    aberdeen africa america amsterdam asda athens australia bangalore barcelona belfast berlin birmingham
    boston brighton bristol britain brooklyn brussels cairo california cambridge canada cardiff chicago
    china cornwall coventry croydon dallas delhi derby devon doncaster dublin dundee edinburgh england
    europe exeter florida france gatwick germany ghana glasgow hackney heathrow houston hull india ipswich
    ireland istanbul italy jamaica japan johannesburg karachi kent kenya lagos lahore lancaster leeds
    leicester lewisham lidl lincoln lisbon liverpool london luton madrid manchester melbourne mexico
    miami milan moscow mumbai nairobi netherlands newcastle nigeria norwich nottingham oslo oxford pakistan
    paris peckham peterborough plymouth poland portsmouth prague preston primark rome sainsburys scotland
    seattle sheffield singapore southampton spain stockholm stockport sunderland sussex swansea swindon
    sydney tesco texas tokyo toronto turkey uganda vienna wales warsaw wigan wolverhampton yorkshire york
    zimbabwe londoners
    """)
  /// Who somebody may be to the speaker: a word behind that the book does not know is a name.
  static let relations: Set<String> = words(
    """
    sister brother son daughter wife husband partner boyfriend girlfriend fiance fiancee ex cousin aunt
    auntie uncle niece nephew friend friends mate mates bestie boss manager colleague colleagues
    supervisor coworker neighbour neighbor flatmate roommate housemate landlord landlady teacher tutor
    doctor gp nurse therapist counsellor counselor coach stepdad stepmum stepmom stepson stepdaughter
    baby toddler dog cat puppy kitten horse twin kid kids boy girl mum mom dad nan gran grandma
    grandad godson goddaughter assistant student pupil client patient
    """)
  static let months: Set<String> = words(
    """
    january february march april may june july august september october november december jan feb apr
    jun jul aug sep sept oct nov dec
    """)
  /// What stands behind the name of a street or an institution.
  static let kindsOfPlace: Set<String> = words(
    """
    road street avenue lane close drive crescent court terrace square gardens grove hill way school
    hospital university college hotel church station bridge primary academy surgery clinic infirmary
    mosque temple synagogue prison airport rd ave
    """)

  static func words(_ list: String) -> Set<String> {
    Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
