/// Forms of verbs that people tell their days with; enough to know a sentence from a fragment.
enum Verbs {
  /// Past forms that do not end in "-ed".
  static let past: Set<String> = words(
    """
    ate beat became began bent bit blew broke brought built bought burnt burst came caught chose cost
    cried died lied tied tried used
    crept cut dealt drew drank drove fed fell felt flew forgave forgot fought found froze gave got grew
    heard held hid hit hung hurt kept knew laid learnt led left lent let lied lost made meant met paid
    put quit ran rang read ripped said sang sank sat saw sent shook shot shouted shrank shut slept slid
    spent split spoke spread stank stole stood stuck stung swore taught threw told took tore
    understood went woke won wore wrote
    """)

  /// Third persons, as in "my boss keeps".
  static let third: Set<String> = words(
    """
    acts adds agrees annoys answers argues asks bangs barks becomes begins believes belongs blames bothers
    breaks brings bullies calls cares causes changes comes complains controls cooks copies corrects costs
    covers cries criticises criticizes cuts demands depends deserves dies dismisses disappears does doubts
    dreams drinks drives eats ends expects explains fails falls feels fights finds finishes forgets gets
    gives goes goes grows happens hates hears helps hides hits hurts ignores insists interrupts judges jumps
    keeps kicks kills knows laughs leaks learns leaves lets lies likes lives looks loses loves makes matters
    means mentions misses mocks moves nags needs owes pays plays picks promises proves pulls pushes puts
    reads refuses remembers reminds rings ruins runs says scares screams seems sees sends shouts shows shuts
    sits sleeps slows smells smiles snores speaks spends stands starts stays stinks stops struggles stresses
    suffers swears takes talks tastes teaches tells tests texts thinks throws treats tries turns
    understands upsets visits waits wakes walks wants warns watches wears wins works worries writes yells
    """)

  /// Plain forms: what a command begins with, and what follows many ("people keep").
  static let bare: Set<String> = words(
    """
    act ask bear believe blame break breathe bring buy call calm care carry change check choose clean come
    complain cook cry cut deal decide deserve die do drink drive drop eat end expect explain face fail
    fall feel fight find finish fix forget forgive get give go grow hang happen hate have hear help hide
    hit hold hope hurt ignore imagine judge keep kill knock know laugh learn leave let lie listen
    live look lose love make matter mean mind miss move need open pay pick pile play please pray promise
    pull push put quit read remember ring run save say scare seem see send shout show shut sit sleep smile
    speak spend stand start stay steal stop suck swear take talk teach tell think throw treat trust try
    turn understand use visit wait wake walk want warn watch wear win wish work worry write yell
    """)

  /// Words in "-ed" that are more often no past.
  static let notPast: Set<String> = [
    "tired", "scared", "need", "bored", "indeed", "naked", "wicked",
  ]

  private static func words(_ list: String) -> Set<String> {
    Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
