/// Common English words, of our own choosing, that a small book may lack.
enum CommonWords {
  static let all: Set<String> = NameLists.closed.union(
    NameLists.words(
      """
      able above accident account ache across act actually address afraid afternoon age ago agree air alive
      almost alone along already although angry animal another answer apart apology apple appointment
      argue arm around arrive ask asleep awake away baby back bad bag bank bath beach bear beautiful become
      bed began begin behind believe below beside best better between big bill birthday bit black blame blood
      blue board boat body book bored born bottle bottom bought box boy brain bread break breakfast breath
      bring broke broken brother brown budget build bus business busy buy cake call came can camera car card
      care careful carry cat caught cause chair chance change cheap check child children choice choose
      church city class clean clear clever client clock close clothes coat coffee cold college colour come
      comfortable common company complain computer confused cook corner cost cough could counsellor country
      couple course cousin cross crowd cry cup customer cut dance danger dark date daughter day dead deal
      dear death decide deep degree dentist desk different difficult dinner dirty discuss doctor dog door
      doubt dream dress drink drive driver drop during duty ear early earn easy eat edge egg eight either
      eleven else email empty end energy enjoy enough evening ever every exactly exam except excited
      exercise expect expensive explain eye face fact fail fair fall family famous far farm fast fat father
      fault fear feel feet fell felt few fight figure film find fine finger finish fire first fish fit five
      flat floor flower fly follow food foot forget forgive fork form forward found four free fresh friend
      front full fun funny future game garden gave get gift girl give glad glass go goal gone good got grass
      great green grey ground group grow guess guest guilty gym hair half hall hand happen happy hard hate
      head health hear heart heavy help high hill hit hobby hold hole holiday home honest hope horse hospital
      hot hotel hour house however huge hundred hungry hurry hurt husband idea important inside instead
      interview invite job join joke journey judge jump keep kept key kid kill kind kitchen knee knew know
      lake land language large last late laugh law lawyer lazy lead leaf learn leave left leg lend less
      lesson let letter library lie life light like line lip list listen little live local lonely long look
      lose lost lot loud love low luck lunch machine mad made mail main make man manager many market marriage
      married mate matter meal mean meat meet meeting memory mess message met middle might mile milk mind
      minute mirror miss mistake mix moment money month mood moon morning mother mountain mouth move movie
      much music nail name near neck need neighbour neither nervous new news next nice night nine noise
      normal north nose note notice number nurse office often oil old once open opinion order other outside
      own page pain paint pair paper parent park part party pass past pay peace pen people phone photo piano
      pick picture piece pink place plan plane plant plate play police poor post pretty price problem
      promise proud pull push put question quick quiet quite race rain ran read ready real reason red
      relax remember rent reply rest rich ride right ring rise river road room round rude rule run sad safe
      said salt same sand sat save saw say scared school sea seat second secret see seem sell send sent
      serious seven sew shape share sharp shirt shoe shop short shout show shut sick side sign silly simple
      sing sister sit six size skin sky sleep slow small smell smile smoke snow soft sold soldier solve son
      song soon sort soul sound soup south space speak spend spoke spoon sport spring stairs stand star start
      station stay steal step still stone stood stop store story strange street strong student study stupid
      such sudden sugar suit sun sure surprise sweet swim table take talk tall taste tax tea teach teacher
      team tear tell ten term test text thin thing think third three throw ticket tidy time tired together
      told tooth top touch towards town toy traffic train travel tree trip trouble true trust try turn
      twelve twenty twice two ugly uncle under understand university upset use usual visit voice wait wake
      walk wall want warm wash watch water way weak wear weather week weekend weight went west wet wheel
      white whole wide wife wild will win wind window winter wish woman women wonder wood word work world
      worry worse worst write wrong wrote yard year yellow yet young zero therapist limbo bits uni
      """))
}
