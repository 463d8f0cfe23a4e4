// swift-format-ignore-file
// Written by scripts/embed from rules/safety/ ("make embed"). Do not edit it by hand.

/// The files of `rules/safety/` as they stood when the program was built.
enum SafetyFolder {
  static let files: [(name: String, text: String)] = [
    (
      name: "safety/context.yaml",
      text: #"""
# What turns a safety sign off. A miss costs far more than a false alarm, so the reaches are short and the look-alikes many.
# A stray "not" must never silence a clear sign; where in doubt the sign stands.

- context: conjunction
  effect: stop
  cues: [and, an, n, but, bt, because, becuz, cause, cuz, cos, coz, bc, so, except, apart from, other than, only that, then, unless, while, although, though, just, jus, only, besides, rather than, instead of, except for, since, yet, still, i have been, i keep, i do not, i did not, i can not, i still, i just, plus, which is why, hence, therefore, even so, anyway, honestly, truth is, more like]
  look-alikes:
    - not ?(that|as if|because) i (do|did|can) not

- context: not
  effect: negated
  direction: forward
  reach: 5
  cues: [not, never, nor, neither, "ain't", hardly, far from, without, nowhere near]
  look-alikes:
    - not (gonna|going to|gna) (lie|pretend)
    - not (joking|kidding|exaggerating|playing|messing about|being dramatic|sure|certain|even joking|even kidding|for attention|a joke|lying|safe|ok|okay|well|coping|sleeping|alone|alright|good|right|fine|doing well|fair|a good day|that|like|long|too|much|enough|in a good place|the first time|a day|able|afraid|scared|bothered|eating|working|worth|stop|help|tell|say|talk|told|said|know|care|carry|cope|feel like living|getting|until|really living|living|enjoying|anything|nothing|want help|want to live|want to exist|want to wake|want to be|wanna live|wanna be|wanna exist|wanna wake|proud|ashamed|hungry)
    - (do|did|does|have|has|had|can|could|will|would|am|should) not (even|really|actually) (tell|told|say|said|know|care|trust|stop|cope|breathe|think straight)
    - (can|could) not (stop|help|quit|shake|escape|resist|switch off|get away from|get rid of|cope|breathe|control|say|tell|sleep|stand|take|bear|handle|face|go|keep|carry|live|do|see|get|ignore|fight|talk|afford|believe|fight off|take it|wait|promise)
    - (do|did|does) not (know|care|tell|trust|think i can|think i could keep|see|feel safe|feel anything|feel well|matter|deserve|have|get|dare|talk|say|help|stop|work|love|understand|listen|believe|make it|let|mind|bother|look|expect|fear|cope|live)
    - (have|has|had) not (told|said|slept|eaten|stopped|been|been able|got|seen|felt|left)
    - (will|would) not (let|stop|tell|leave|listen|help|be|go|miss|notice|care|last|make it|get)
    - never (been this|been so|felt so|felt this|told|said|stops|ends|goes|stop|leaves|leave|got|gets|getting|wanted to die (more|so)|wanted it more|been closer|mind|wake|more)
    - not (only|just|merely|simply|to mention)
    - why not
    - or not
    - if not
    - not (call|describe|put|name) it
    - (may|might) not
    - not once
    - not that it matters
    - (would|is|are|was|were|do|does|will) not (it|that|they|everyone|everybody|this|i|you|we)
    - not (plan|planning|planned|promising|expecting) (anything|much|ahead)
    - not to (scare|worry|alarm|be dramatic)
    - without (him|her|them|my|a|telling|warning|anyone|thinking|people|someone|me|us)
    - never (again|ever again|better)
    - not to

- context: no
  effect: negated
  direction: forward
  reach: 4
  cues: ["no", zero, "0"]
  look-alikes:
    - no (one|body|wonder|joke|lie|cap|doubt|longer|more|point|hope|way|reason|friends|money|sleep|job|idea|matter|option|options|choice|future|energy|offence|offense|use|end|strength|family|word|words|other|escape|good|breath|pulse|control|will to|home|where|kidding|exaggeration|bullshit|bs|real reason|purpose|life|warning|food|help)

- context: denial
  effect: negated
  direction: forward
  reach: 7
  cues:
    - (would|could|will) never ?(ever|actually|really)
    - (have|has|had) never ?(once|ever|actually)
    - (do not|did not|never) (think i would|think i want to|mean i want to|think i will)
    - am not (gonna|going to|about to|planning to|planning on|going|gna|someone who|the type)
    - (is|was) not (that|about|because|as if)
    - (no|not) (plan|plans|wish|desire|intention|intent|intentions|urge|urges|thoughts|thought|interest|history|inclination|sign) (of|to|about|in|for)
    - not in (a|an|the)
    - nothing to do with
    - not ?really think ?that i am ?(actually|really)
    - would not (dream of|think of|ever)
    - not thinking (of|about)
    - nobody (is|was|has)
    - (denied|denies|deny|ruled out)
  look-alikes:
    - have never (been so|been this|felt so|felt this|told|wanted|been closer|said)
    - (do not|did not|never) want to (live|wake|exist|be|wake up|stop)
    - (would|could) never (call|describe|say|tell|admit)
    - never (been so|been this)
    - am not going to (lie|pretend)
    - is not that i (can|am|was)
    - is not that (bad|simple|easy|long|far)

- context: denial-of-wanting
  effect: negated
  direction: forward
  reach: 2
  cues:
    - (do not|did not|never) (want to|wanna|plan to|intend to|mean to|wish to)

- context: denial-after
  effect: negated
  direction: backward
  reach: 4
  cues: ["is a no", "nope", "never crossed my mind", "has never crossed my mind", "does not come into it", "is not on the cards", "is not an issue", "not what i mean", "is not what i meant", "isnt what i mean", "was not what i meant", "is not what i mean", "not applicable", "is out of the question", "is not me", "are not there", "is not there", "is ruled out", "not an option for me", meant the, meant my, refers to the]

- context: grown-past
  effect: past
  direction: both
  reach: 9
  cues:
    - (when|while) i was (a|in my|at|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty*|thirty*|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|young|younger|little|small|growing|their|her|his|your|about|around)
    - when we were (kids|children|little|young|small|growing|at school|teenagers)
    - at (eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|13|14|15|16|17|18|19)
    - (years|yrs) back
    - (ten|eleven|twelve|fifteen|twenty|thirty|forty|many|some|several|eight|nine|seven|six|five) years ago
    - (years|yrs|decades|yonks|ages|a decade|ten years|a lifetime|donkeys years) (ago|back|since)
    - (long|ages) ago
    - (as|back when i was) (a|an) (teenager|kid|child|teen|student|young man|young woman|young person|girl|boy|undergraduate)
    - in my ?(early|late|mid) (teens|twenties|thirties|early twenties|late teens|youth|childhood|early thirties|late twenties|20s|30s|teenage years|student days)
    - (back|was) in (19*|200*|201*|2020|2021|2022)
    - in (196*|197*|198*|199*|200*|201*|2020|2021|2022)
    - at (university|uni|college|boarding school)
    - growing up
    - back in the day
    - back then
    - in a previous life
    - (used to|use to)
    - in the past
    - back at school
    - in my first (term|year|job|flat)
    - once upon a time
    - my (first|former|late) (husband|wife|marriage|partner)
    - in my (first|previous|last|old|former) (marriage|relationship|job)
    - after the (army|navy|war)
    - as a (child|kid|teenager|teen|student)
    - i was (once|formerly|previously)
  look-alikes:
    - (ever|still|even) since
    - since ?when i was
    - (and|but|it) used to help
    - what i used to (do|take|use)
    - like (when|i) (i was|used to)
    - again like
    - used to it
    - (used to|use to) (stop|help|work|love|enjoy|be|keep|have|think|say|cope)
    - (am|get|got|getting) used to
    - is used to
    - like (back then|in the past|back in)
    - what i used to
    - used to ...7 (and|but) ?(just|really|then) ?(now|recently|lately|today|this week) ?(it is|they are|i am|it has|they have|its) ?(all|just|really) (back|again|worse|returned|returning|coming back|come back|here|thinking|doing|feeling|having|started|starting|tempted)
    - (as a (teenager|kid|child|student|teen)|years ago|ages ago|back then|in the past|in my (teens|twenties|thirties)) (and|but) ?(just|really|then) ?(now|recently|lately|today|this week) ?(it is|they are|i am|it has|they have|its) ?(all|just|really) (back|again|worse|returned|returning|coming back|come back|here|thinking|doing|feeling|having|started|starting|tempted)
    - (when|while) i was ...5 (and|but) ?(just|really|then) ?(now|recently|lately|today|this week) ?(it is|they are|i am|it has|they have|its) ?(all|just|really) (back|again|worse|returned|returning|coming back|come back|here|thinking|doing|feeling|having|started|starting|tempted)
    - (years|ages) ago ?(and|but) (again|now|last night|today|this week|lately|recently)

- context: safe-since
  effect: past
  direction: forward
  reach: 6
  cues:
    - (clean|free|safe|sober|recovered|survivor|survived) (from|of|since|for)
    - (years|months|yrs|decade) (clean|free|without|since|of not|since i last|since my last)
    - (i|have) (survived|overcame|overcome|recovered from|beat|got over|got past|came through)
    - in recovery from
    - (stopped|quit|gave up|given up)
    - no longer
    - have not (been|felt|had|done|wanted) ?(a|any|thoughts|as)
    - (last|final) time i (was|felt|tried|wanted)
  look-alikes:
    - no longer (want|wanna|wish|able|can|care|see|feel|believe|know|have|living)
    - have not been (able|sleeping|eating|well|okay|ok|right|honest)
    - (stopped|quit|gave up|given up) (my|taking|eating|trying|caring|sleeping|on|working|seeing|going|talking|answering)
    - not (stopped|quit|given up)
    - months since
    - after ... (clean|free|without|safe)
    - (ruined|broke|lost|was) ... (clean|free)

- context: told-so-at-school
  effect: past
  direction: forward
  reach: 8
  cues:
    - at school (they|he|she|the|some|a|people|everyone|kids|someone|i)
    - (bullies|classmates|kids at school) (used to|told|would|said)
  only: [kills-self, hit-at-home, wants-to-die, suicidal-thoughts, hurts-self]
  look-alikes:
    - (now|today|every day|this week) at school
    - at school (today|now|again|every day|this week|tomorrow)

- context: safe-since-after
  effect: past
  direction: backward
  reach: 8
  cues:
    - (have|has) not (since|in (years|ages|over|about|more)|been back|for (years|ages)|in ... years)
    - (years|yrs|decades) (behind me|past)
    - (is|are) (behind me|in the past|ancient history|history now|long gone|long past)
    - (faded|lifted|passed|went away|has gone) (years|now|long|and)
    - not any more
    - not anymore
    - but not now
    - from (my teens|my twenties|my thirties|years|when i was|school|uni|childhood|back|decades)

- context: told-of-another
  effect: other
  direction: forward
  reach: 4
  cues:
    - (patients|clients|callers|students|pupils|people|teenagers|young people|men|women|veterans|kids|residents|users|survivors|families|anyone|those|folk|prisoners) (who|with|that|are|being|affected|feeling|experiencing|bereaved)
    - (he|she) said (she|he)
    - (friend|colleague|brother|sister|cousin|mate|neighbour|uncle|aunt|dad|mum|mother|father|son|daughter) (who|that) (was|had|used)
  only: [suicidal, suicidal-thoughts, hurts-self, psychosis, eating, kills-self, wants-to-die, intoxicated, minor]

- context: asked-of-me
  effect: quoted
  direction: forward
  reach: 7
  cues:
    - (ask|asks|asked|asking) (me|us) ?(again|outright|straight out|routinely|once) (if|whether|about)
    - (ask|asks|asked|asking) (if|whether)
    - (checks|checked|wanted to know|screened|screens) (if|whether|me for|that)
    - (question|questions|box|form|survey|questionnaire|leaflet|poster|quiz|item|question) (about|on|says|saying|that says|asking|asks|for)
    - (thinks|thought|assumed|assumes|worried|worries|convinced|joked|jokes|says|said|claims|insists|reckons) ?that (i am|i was|i might be|i would|i might|i want|i wanted)
    - (song|track|album|book|film|movie|novel|play|podcast|documentary|band|episode|article|poem|show|series|game|painting|essay|paper|lecture|module|talk|chapter|exhibition|opera|musical) ?(is|was|all) (called|titled|about|on|where|in which|named|with)
    - (lyrics|lyric|line|quote|title|chorus|caption|meme) (is|was|goes|says|from|about|that goes|where)
  look-alikes:
    - (ask|asks|asked|asking) (for|to)
    - not (worried|convinced)

- context: story
  effect: everyday
  direction: both
  reach: 12
  cues:
    - in (the|this|that|a|my|our|his|her|new|every) ?(new|first|last|latest|old|horror|crime|ss|next) (film|movie|book|novel|series|show|episode|game|play|comic|manga|anime|drama|opera|story|sitcom|musical|soap|scene|script|level|dream|podcast|video game|boss fight|raid|lobby|campaign|documentary|chapter|season)
    - in (minecraft|fortnite|gta|zelda|eastenders|corrie|hamlet|roblox|valorant|among us|dnd|d d|cod|call of duty|elden ring|dark souls|skyrim|the sims|tetris|chess|monopoly|mario kart|overwatch|league|fifa|warzone)
    - (playing|play|played) (gta|minecraft|fortnite|valorant|cod|call of duty|elden ring|dark souls|roblox|chess|monopoly|the sims|mafia|werewolf|among us|macbeth|hamlet|ophelia|juliet|romeo|cluedo|paintball|laser tag|mario kart|fifa|a video game|lady macbeth|tosca)
    - (my|the|our|his|her) (character|avatar|protagonist|heroine|hero|detective|villain|narrator|dnd character|sim|tamagotchi|narrator's)
    - (figuratively|metaphorically|not literally|figure of speech|so to speak)
  look-alikes:
    - (is|was) not (a figure of speech|figurative*|metaphorical*)
    - not (a figure of speech|figurative*|metaphorical*)
    - no figure of speech
  spares: [overdose-taken, stroke-or-collapse, heavy-bleeding, chest-pain, suicide-now, danger-now, someone-in-danger]

- context: work-talk
  effect: everyday
  direction: both
  reach: 7
  cues:
    - (prevention|awareness|helpline|hotline|squad|watch list|bomber|bombing|bombings|mission|statistics|stats|rates|research|lecture|module|dissertation|thesis|training|workshop|webinar|policy|charity|fundraiser|inquest|coroner|volunteer*|seminar|essay|textbook|curriculum|safeguarding course|first aid course|conference|protocol|literature review|drill|simulation)
    - (career|social|political|financial|commercial|professional|brand|electoral|economic|culinary|fashion) (suicide|death)
    - (fake|stage|theatre|theater|prop) blood
  look-alikes:
    - (mail|text|phone) the
    - called (the|a) (helpline|hotline)
    - (helpline|hotline|charity) (did|was|is|are|put|hung|said|told|rang|kept)
    - (rang|called|phoned|texted|tried|try) (a|the|your) ?(suicide|crisis) (helpline|hotline|line)
    - (after|before|during|at|hate|in) (training|the training|my thesis|my dissertation|the lecture|my training|the seminar|the conference|work training)
    - my (thesis|dissertation|essay) (is|has|was)
  only: [suicidal, suicidal-thoughts, hurts-self, wants-to-die, kills-self, hit-at-home, forced-or-touched, psychosis, eating, wants-to-hurt, someone-suicidal, intoxicated, overdose-taken, stroke-or-collapse, heavy-bleeding, chest-pain, someone-in-danger, wants-it-over]

- context: sport-and-laughs
  effect: everyday
  direction: both
  reach: 5
  cues: [laughing, of laughter, of embarrassment, from embarrassment, of boredom, of shame, of cringe, of cuteness, of happiness, with happiness, of jealousy, of curiosity, so embarrassed, so embarrassing, so cringe, mortified, the cringe, lmao, lmfao, at chess, at scrabble, at monopoly, at tennis, at fifa, at pool, at darts, at cards, at squash, at badminton, at golf, in the final, in straight sets, on penalties, fair and square, by two seconds, in a race, to the last, to the punch, to the bathroom, on points, in the semi, in the semis, six love, in the quiz, in sparring, at sparring, in boxing, in the ring, at karate, at judo, at jiu jitsu, in scrum, in rugby, in a pillow fight]
  spares: [overdose-taken, stroke-or-collapse, heavy-bleeding, suicide-now, danger-now]

- context: one-more-thing
  effect: everyday
  direction: forward
  reach: 9
  cues:
    - if i (have to|must|need to) ?(just|really|ever|all|actually|even|still|only|also|again) (hear|sit|listen|attend|eat|read|answer|watch|fill|write|look at|explain|wait|queue|see) ?(through|to|in|at) (that|this|another|one more|any more|his|her|yet another|the same)
    - (one more|another|yet another) (meeting|email|song|spreadsheet|call|episode|zoom|webinar|form|slide|report|pivot|commercial|advert|diet|wedding|christmas song|update|invoice|deadline|ticket|zoom call|teams call) ?(just|really|ever|all|actually|even|still|only|also|again) and
    - if (he|she|they|my boss|my flatmate|my husband|my wife) (says|plays|sings|sends|hums|asks|mentions|posts|forwards|clicks) ?(just|really|ever|all|actually|even|still|only|also|again) (one more time|again|that song|another|about)
  only: [kills-self, wants-to-die, hurts-self, wants-to-hurt, suicidal-thoughts, wants-it-over, careless-of-life]

- context: who-does-it-for-work
  effect: other
  direction: forward
  reach: 8
  cues:
    - (teach|taught|teaching|train|training|trained|work with|worked with|working with|counsel|counselling|support|supporting|treat|treating|nurse|nursing|talk to|talked to|lecture|lecturing|advise|advising) ?(just|really|ever|all|actually|even|still|only|also|again) (teenagers|teens|people|patients|clients|kids|students|children|women|men|victims|survivors|pupils|young people|staff|colleagues|nurses|veterans|volunteers|parents|families)
    - (man|woman|girl|boy|guy|bloke|person|character|detective|teacher|nurse|soldier|couple|widow|teenager|heroine|hero|king|prince|princess) who
    - helps people (who|with|in)
    - (people|women|men|children|kids|anyone|those|animals|dogs) who (have|had|are|were|has)
  look-alikes:
    - (man|guy|bloke|boy) who (raped|hit|hurt|attacked|assaulted|abused|beat|touched|stabbed|follows|keeps)
    - (woman|girl|person) who (raped|hit|hurt|attacked|assaulted|abused|beat|touched|stabbed|follows|keeps)
    - i am (a|the) (man|woman|girl|boy|guy|person|teacher|nurse|soldier|widow|teenager) who
  only: [suicidal, suicidal-thoughts, hurts-self, wants-to-die, kills-self, hit-at-home, forced-or-touched, psychosis, eating, wants-to-hurt, intoxicated, attempted, wants-it-over, not-be-here, someone-suicidal, minor, plan-or-means]

- context: only-if
  effect: supposed
  direction: forward
  reach: 5
  cues:
    - if i (ever|were|was) ?(ever|to) ?(become|became|get|got|feel|felt|start|started)
    - what (if|would happen if) (someone|somebody|a client|a patient|a friend|a caller)
    - in case (i|someone|a|anyone|my)
    - (imagine|suppose|say) (someone|somebody|a client|a patient|a caller)
    - anyone (who|feeling|thinking)
    - if (anyone|somebody|someone|a client|a patient|a friend|a student|a caller|people|you) (is|are|feel|feels|says|starts|ever|was|were)
  only: [suicidal, suicidal-thoughts, wants-to-die, kills-self, hurts-self, chest-pain, stroke-or-collapse, hit-at-home, someone-suicidal, someone-in-danger]

- context: the-patient
  effect: other
  direction: forward
  reach: 10
  cues:
    - (the|a|my|our|one|another|this|that|some) (patient|client|caller|casualty|resident|inmate|prisoner|service user|detainee)
    - (patients|clients|callers|casualties|residents|inmates|prisoners)
  only: [overdose-taken, attempted, hurts-self, suicidal, wants-to-die, kills-self, suicidal-thoughts, stroke-or-collapse, heavy-bleeding, psychosis, eating, intoxicated, hit-at-home]

"""#
    ),
    (
      name: "safety/lines.yaml",
      text: #"""
# Help lines by country. Numbers stand in double quotes, emergency numbers apart: medical, and police where it is known.
# confirmed: provider = seen on a page of the provider or of a government; secondary = other sources only, to be checked
# by a person on the provider's own page. seen = the day somebody last looked at the source. Nothing is ever guessed here.
# A line of the same country and name in another book with a later `seen` replaces the number.
# Left out on purpose: the eating-disorder phone line that closed in the US in 2023; 116 123 is not a number for the whole EU.

- country: US
  name: United States
  emergency: {medical: "911", police: "911"}
  lines:
    - for: [suicide, distress]
      name: "988 Suicide & Crisis Lifeline (veterans press 1, Spanish press 2)"
      call: "988"
      text: "988"
      web: "988lifeline.org"
      hours: always
      languages: [en, es]
      source: "NY General Business Law 1701 and KFF Health News name it; 988lifeline.org"
      confirmed: provider
      seen: 2026-11-22
    - for: [suicide, distress]
      name: "Crisis Text Line"
      text: "HOME to 741741"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22
    - for: [abuse]
      name: "National Domestic Violence Hotline"
      call: "1-800-799-7233"
      source: "dev.thehotline.org"
      confirmed: provider
      seen: 2026-11-22
    - for: [abuse]
      name: "National Domestic Violence Hotline, by text"
      text: "START to 88788"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22
    - for: [child, abuse]
      name: "Childhelp"
      call: "1-800-422-4453"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22
    - for: [eating]
      name: "ANAD"
      call: "1-888-375-7767"
      source: "a third party that checked the provider page on 2026-10-05"
      confirmed: secondary
      seen: 2026-11-22
    - for: [poison, medical]
      name: "Poison Help"
      call: "1-800-222-1222"
      source: "the reference marks it as seen on a service or government page"
      confirmed: provider
      seen: 2026-11-22

- country: CA
  name: Canada
  emergency: {medical: "911", police: "911"}
  lines:
    - for: [suicide, distress]
      name: "9-8-8: Suicide Crisis Helpline"
      call: "988"
      text: "988"
      web: "988.ca"
      hours: always
      source: "newswire.ca (government of Canada); 988.ca"
      confirmed: provider
      seen: 2026-11-22
    - for: [child, suicide, distress]
      name: "Kids Help Phone"
      call: "1-800-668-6868"
      text: "686868"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22
    - for: [eating]
      name: "NEDIC"
      call: "1-866-633-4220"
      source: "a third party that checked the provider page on 2026-10-05"
      confirmed: secondary
      seen: 2026-11-22

- country: GB
  name: United Kingdom
  emergency: {medical: "999", police: "999"}
  lines:
    - for: [suicide, distress]
      name: "Samaritans"
      call: "116 123"
      web: "samaritans.org"
      hours: always
      source: "samaritans.org"
      confirmed: provider
      seen: 2026-11-22
    - for: [suicide, distress]
      name: "NHS 111, option 2 for mental health"
      call: "111"
      source: "pendeensurgery.nhs.uk"
      confirmed: provider
      seen: 2026-11-22
    - for: [suicide, distress]
      name: "Shout"
      text: "SHOUT to 85258"
      web: "giveusashout.org"
      source: "giveusashout.org"
      confirmed: provider
      seen: 2026-11-22
    - for: [suicide, distress]
      name: "Lifeline, Northern Ireland"
      call: "0808 808 8000"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22
    - for: [abuse]
      name: "National Domestic Abuse Helpline"
      call: "0808 2000 247"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22
    - for: [child, abuse]
      name: "Childline"
      call: "0800 1111"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22
    - for: [eating]
      name: "Beat"
      call: "0808 801 0677"
      hours: "Monday to Friday, 15:00 to 20:00"
      source: "a third party that checked the provider page on 2026-10-05"
      confirmed: secondary
      seen: 2026-11-22

- country: IE
  name: Ireland
  emergency: {medical: "112", police: "112"}
  lines:
    - for: [suicide, distress]
      name: "Samaritans"
      call: "116 123"
      hours: always
      source: "oireachtas.ie, 2013-12-10"
      confirmed: provider
      seen: 2026-11-22
    - for: [suicide, self-harm]
      name: "Pieta"
      call: "1800 247 247"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22
    - for: [suicide, distress]
      name: "Text About It"
      text: "HELLO to 50808"
      source: "todayfm and another secondary source"
      confirmed: secondary
      seen: 2026-11-22
    - for: [abuse]
      name: "Women's Aid"
      call: "1800 341 900"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22
    - for: [child, abuse]
      name: "Childline"
      call: "1800 66 66 66"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22
    - for: [eating]
      name: "Bodywhys"
      call: "01 210 7906"
      source: "a third party that checked the provider page on 2026-10-05"
      confirmed: secondary
      seen: 2026-11-22

- country: AU
  name: Australia
  emergency: {medical: "000", police: "000"}
  lines:
    - for: [suicide, distress]
      name: "Lifeline"
      call: "13 11 14"
      text: "0477 13 11 14"
      hours: always
      source: "lifeinmind.org.au"
      confirmed: provider
      seen: 2026-11-22
    - for: [abuse]
      name: "1800RESPECT"
      call: "1800 737 732"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22
    - for: [child, abuse]
      name: "Kids Helpline"
      call: "1800 55 1800"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22
    - for: [eating]
      name: "Butterfly Foundation"
      call: "1800 33 4673"
      source: "a third party that checked the provider page on 2026-10-05"
      confirmed: secondary
      seen: 2026-11-22

- country: NZ
  name: New Zealand
  emergency: {medical: "111", police: "111"}
  lines:
    - for: [suicide, distress]
      name: "1737, Need to talk?"
      call: "1737"
      text: "1737"
      hours: always
      source: "newshub, quoting National Telehealth"
      confirmed: provider
      seen: 2026-11-22
    - for: [suicide, distress]
      name: "Lifeline"
      call: "0800 543 354"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22
    - for: [suicide]
      name: "Suicide Crisis Helpline"
      call: "0508 828 865"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22
    - for: [abuse]
      name: "Family Violence Information Line"
      call: "0800 456 450"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22

- country: IN
  name: India
  emergency: {medical: "112", police: "112"}
  lines:
    - for: [suicide, distress]
      name: "Tele-MANAS"
      call: "14416"
      source: "the minister's replies to parliament, 2025-02-07; crackittoday"
      confirmed: provider
      seen: 2026-11-22
    - for: [suicide, distress]
      name: "Tele-MANAS, second number"
      call: "1-800-891-4416"
      source: "the minister's replies to parliament, 2025-02-07; crackittoday"
      confirmed: provider
      seen: 2026-11-22
    - for: [abuse]
      name: "Women's helpline"
      call: "181"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22
    - for: [child, abuse]
      name: "Childline"
      call: "1098"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22

- country: DE
  name: Germany
  emergency: {medical: "112", police: "110"}
  lines:
    - for: [suicide, distress]
      name: "TelefonSeelsorge"
      call: "0800 111 0 111"
      hours: always
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22
    - for: [suicide, distress]
      name: "TelefonSeelsorge, second number"
      call: "0800 111 0 222"
      hours: always
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22

- country: AT
  name: Austria
  emergency: {medical: "144", police: "133"}
  lines:
    - for: [suicide, distress]
      name: "Telefonseelsorge"
      call: "142"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22

- country: CH
  name: Switzerland
  emergency: {medical: "144", police: "117"}
  lines:
    - for: [suicide, distress]
      name: "Die Dargebotene Hand / La Main Tendue"
      call: "143"
      web: "143.ch"
      hours: always
      source: "143.ch"
      confirmed: provider
      seen: 2026-11-22

- country: FR
  name: France
  emergency: {medical: "15", police: "17"}
  lines:
    - for: [suicide, distress]
      name: "3114, numéro national de prévention du suicide"
      call: "3114"
      hours: always
      source: "service-public.fr A15206; ARS"
      confirmed: provider
      seen: 2026-11-22

- country: ES
  name: Spain
  emergency: {medical: "112", police: "112"}
  lines:
    - for: [suicide, distress]
      name: "024, línea de atención a la conducta suicida"
      call: "024"
      source: "the ministry quoted by theolivepress, 2022"
      confirmed: secondary
      seen: 2026-11-22

- country: PT
  name: Portugal
  emergency: {medical: "112", police: "112"}
  lines:
    - for: [suicide]
      name: "1411, linha nacional de prevenção do suicídio"
      call: "1411"
      source: "theportugalnews and dn.pt, quoting the ordinance; open since 2025-09-10"
      confirmed: secondary
      seen: 2026-11-22

- country: IT
  name: Italy
  emergency: {medical: "112", police: "112"}
  lines:
    - for: [distress, suicide]
      name: "Telefono Amico"
      call: "02 2327 2327"
      source: "two or more secondary sources; older lists show another number"
      confirmed: secondary
      seen: 2026-11-22

- country: NL
  name: Netherlands
  emergency: {medical: "112", police: "112"}
  lines:
    - for: [suicide, distress]
      name: "113 Zelfmoordpreventie"
      call: "113"
      source: "nltimes, 2020"
      confirmed: secondary
      seen: 2026-11-22
    - for: [suicide, distress]
      name: "113 Zelfmoordpreventie, free number"
      call: "0800-0113"
      source: "nltimes, 2020"
      confirmed: secondary
      seen: 2026-11-22

- country: BE
  name: Belgium
  emergency: {medical: "112", police: "112"}
  lines:
    - for: [suicide, distress]
      name: "Zelfmoordlijn 1813"
      call: "1813"
      languages: [nl]
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22
    - for: [suicide, distress]
      name: "Centre de Prévention du Suicide"
      call: "0800 32 123"
      languages: [fr]
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22

- country: SE
  name: Sweden
  emergency: {medical: "112", police: "112"}
  lines:
    - for: [suicide, distress]
      name: "Mind Självmordslinjen"
      call: "90101"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22

- country: "NO"
  name: Norway
  emergency: {medical: "113", police: "112"}
  lines:
    - for: [suicide, distress]
      name: "Mental Helse Hjelpetelefonen"
      call: "116 123"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22

- country: DK
  name: Denmark
  emergency: {medical: "112", police: "112"}
  lines:
    - for: [suicide, distress]
      name: "Livslinien"
      call: "70 201 201"
      hours: "not around the clock"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22

- country: FI
  name: Finland
  emergency: {medical: "112", police: "112"}
  lines:
    - for: [suicide, distress]
      name: "MIELI crisis line"
      call: "09 2525 0111"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22

- country: PL
  name: Poland
  emergency: {medical: "112", police: "112"}
  lines:
    - for: [suicide, distress]
      name: "Centrum Wsparcia"
      call: "800 70 2222"
      source: "one secondary source"
      confirmed: secondary
      seen: 2026-11-22

- country: BR
  name: Brazil
  emergency: {medical: "192", police: "190"}
  lines:
    - for: [suicide, distress]
      name: "CVV"
      call: "188"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22

- country: MX
  name: Mexico
  emergency: {medical: "911", police: "911"}
  lines:
    - for: [suicide, distress]
      name: "Línea de la Vida"
      call: "800 911 2000"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22

- country: AR
  name: Argentina
  emergency: {medical: "911", police: "911"}
  lines:
    - for: [suicide]
      name: "Centro de Asistencia al Suicida"
      call: "135"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22
    - for: [suicide, distress]
      name: "Centro de Asistencia al Suicida, second number"
      call: "0800 345 1435"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22

- country: ZA
  name: South Africa
  emergency: {medical: "10177", police: "10111"}
  lines:
    - for: [suicide, distress]
      name: "SADAG"
      call: "0800 567 567"
      text: "31393"
      source: "ewn.co.za, 2019"
      confirmed: secondary
      seen: 2026-11-22

- country: JP
  name: Japan
  emergency: {medical: "119", police: "110"}
  lines:
    - for: [suicide, distress]
      name: "Yorisoi Hotline"
      call: "0120-279-338"
      hours: always
      languages: [ja]
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22

- country: KR
  name: South Korea
  emergency: {medical: "119", police: "112"}
  lines:
    - for: [suicide]
      name: "109 suicide prevention line"
      call: "109"
      source: "koreabizwire 2025, quoting the ministry; older lists show 1393"
      confirmed: secondary
      seen: 2026-11-22

- country: SG
  name: Singapore
  emergency: {medical: "995", police: "999"}
  lines:
    - for: [suicide, distress]
      name: "Samaritans of Singapore"
      call: "1767"
      source: "two or more secondary sources; older lists show another number"
      confirmed: secondary
      seen: 2026-11-22

- country: IL
  name: Israel
  emergency: {medical: "101", police: "100"}
  lines:
    - for: [suicide, distress]
      name: "ERAN"
      call: "1201"
      source: "a third party that checked the provider page on 2026-10-05"
      confirmed: secondary
      seen: 2026-11-22

- country: "*"
  name: Any other country
  lines:
    - for: [suicide, distress, self-harm, abuse, child, eating]
      name: "Find A Helpline, lines by country"
      web: "findahelpline.com"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22
    - for: [suicide, distress]
      name: "Befrienders Worldwide, centres by country"
      web: "befrienders.org"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22
    - for: [suicide]
      name: "IASP, crisis centres by country"
      web: "iasp.info"
      source: "two or more secondary sources"
      confirmed: secondary
      seen: 2026-11-22

"""#
    ),
    (
      name: "safety/replies.yaml",
      text: #"""
# What the coach says when safety is heard. Calm, short, the client's meaning first, one plain question, then people.
# The program prints the help lines under these texts from `veiled` on, and above them in an emergency.
# The direct question is always worded so that a yes means danger; a yes is never talked out of.
# No numbers here, no method, no promise, no blame, no exercise instead of help.

# ---------------------------------------------------------------- first ask: emergency

- reply: emergency-suicide
  move: safety
  when: {safety: [none], crisis: [emergency], sign: [suicide-now]}
  says:
    - text: "Please call the emergency number above now, or hand somebody near you the phone. Move away from what could hurt you and towards another person, a neighbour, a passer-by, anyone. I'm a program and can't call for you. Is this happening right now?"
      codes: [GI, Q]
      asks: safety
    - text: "This is the moment for a person who can come to you. Call the emergency number above; if talking is too hard, say only where you are. Step back from where you are towards people or light. I can't call anyone from here. Are you about to act on it?"
      codes: [GI, Q]
      asks: safety
    - text: "You wrote this, and part of you reached out. Reach one step further: the emergency number above, or a door you can knock on. Put distance between you and what could end your life. Are you in danger this minute?"
      codes: [CR, GI, Q]
      asks: safety

- reply: emergency-medical
  move: safety
  when: {safety: [none], crisis: [emergency], theme: [medical]}
  says:
    - text: "Call the emergency number above now; don't wait to see how it goes. Say what happened, when, and where you are, and do what they tell you. If something was swallowed, don't try to bring it up, and keep the packet to show. Nobody should be left alone with this. Is it happening right now?"
      codes: [GI, Q]
      asks: safety
    - text: "This needs medical help now, not a conversation with a program. Ring the emergency number above, or ask the nearest person to ring it, and unlock the door for them. Stay with whoever is ill, or get somebody to stay with you. Is it happening as you type?"
      codes: [GI, Q]
      asks: safety
    - text: "I can't judge how serious this is, and I won't guess. The people at the emergency number above can, and they'd rather be called too early. Tell them what you told me. Is this going on now?"
      codes: [GI, Q]
      asks: safety

- reply: emergency-abuse
  move: safety
  when: {safety: [none], crisis: [emergency], sign: [danger-now]}
  says:
    - text: "If you can get out to other people, go; if not, a room with a way out is better than one without. Call the emergency number above as soon as it's safe; if you can't speak, stay on the line. Closing this window ends the session. Are you in danger right now?"
      codes: [GI, Q]
      asks: safety
    - text: "Your safety comes before typing to me. The emergency number above is for exactly this, and a neighbour's door counts too. You don't have to explain yourself to be helped. Are they near you now?"
      codes: [GI, Q]
      asks: safety
    - text: "This sounds dangerous, and none of it is your fault. Get to people or to a locked door if you can, and call the emergency number above; you may keep your voice low. I can't call for you. Is this happening now?"
      codes: [CR, GI, Q]
      asks: safety

- reply: emergency-somebody-else
  move: safety
  when: {safety: [none], crisis: [emergency], sign: [someone-in-danger]}
  says:
    - text: "Somebody is in danger, and you noticed. Call the emergency number above now: say what you see or hear, and the address. Don't put yourself between them; a call is already help. Is it still going on?"
      codes: [CR, GI, Q]
      asks: safety
    - text: "Please ring the emergency number above. You needn't be certain, and you needn't give your name in most places; what you hear is enough. Stay where you are safe yourself. Is it happening right now?"
      codes: [GI, Q]
      asks: safety
    - text: "This is one to hand over at once: the emergency number above, with the place and what is going on. Keep your own distance. If a child is there, say so on the phone. Are they in danger this minute?"
      codes: [GI, Q]
      asks: safety

- reply: emergency-any
  move: safety
  otherwise: true
  when: {safety: [none], crisis: [emergency]}
  says:
    - text: "This sounds like an emergency. Please call the number above now, or ask somebody near you to call. I'm a program and can't send anyone. Is it happening right now?"
      codes: [CR, GI, Q]
      asks: safety

# ---------------------------------------------------------------- first ask: suicide

- reply: explicit-suicide
  move: safety
  when: {safety: [none], crisis: [explicit], sign: [wants-to-die, suicidal, suicidal-thoughts, kills-self, plan-or-means, attempted]}
  says:
    - text: "Thank you for saying it: {quote}. That's a lot to carry, and it comes before anything else here. Let me ask plainly. Are you thinking of acting on thoughts of suicide now, or today?"
      codes: [SR, Q]
      asks: safety
    - text: "I hear how bad it has got, and I'm taking it as you wrote it. So I'll ask you straight out, because asking is better than guessing. Might you act on thoughts of suicide today?"
      codes: [CR, Q]
      asks: safety
    - text: "{quote}: you put it into words, which isn't easy. We stop everything else for this. Is suicide something you could do today, or tonight?"
      codes: [SR, Q]
      asks: safety
    - text: "It sounds as if living has become more pain than you can see past. I'm a program, so the people below matter more than I do. One plain question first. Are you close to acting on thoughts of suicide?"
      codes: [CR, GI, Q]
      asks: safety

- reply: veiled-suicide
  move: safety
  when: {safety: [none], crisis: [veiled], theme: [suicide]}
  says:
    - text: "I'd like to stay with what you said: {quote}. Some people who say this are thinking about suicide. Are you?"
      codes: [SR, Q]
      asks: safety
    - text: "{quote}. I may hear more in that than you meant, and I'd rather ask than pass over it. Are you having thoughts of suicide?"
      codes: [SR, Q]
      asks: safety
    - text: "There's something heavy in what you just wrote, and it's worth stopping for. Let me ask it plainly. Are you thinking about suicide?"
      codes: [CR, Q]
      asks: safety
    - text: "It sounds as if not being here has come to look like an answer. I'm going to ask, because nothing gets worse by asking. Is suicide on your mind?"
      codes: [CR, Q]
      asks: safety

- reply: somebody-else-suicidal
  move: safety
  when: {safety: [none], crisis: [explicit], sign: [someone-suicidal]}
  says:
    - text: "That's frightening to hear from someone you know. The lines below are for worried people too: they'll tell you what to say and do. Asking them about suicide by name doesn't put it in their head. If they can't be reached, or have already acted, ring the emergency number. Are they in danger right now?"
      codes: [CR, GI, Q]
      asks: safety
    - text: "You're taking it seriously, and that's right. Don't carry it by yourself: a line below, someone who is near them, and the emergency number if it could be now. It isn't a secret to keep. Do you think they might act today?"
      codes: [AF, GI, Q]
      asks: safety
    - text: "You care about them and don't know how long you have. If they may hurt themselves now, call the emergency number with the place they're in; otherwise ring a line below and talk it through. Could it be happening now?"
      codes: [CR, GI, Q]
      asks: safety

# ---------------------------------------------------------------- first ask: self-harm

- reply: self-harm
  move: safety
  when: {safety: [none], crisis: [explicit], theme: [self-harm]}
  says:
    - text: "Thank you for telling me; that's often kept hidden. If a wound is deep, or keeps bleeding, it needs medical care today, and nobody there has to hear more than you want to say. I'd like to ask one thing. When you hurt yourself, are there thoughts of suicide as well?"
      codes: [AF, GI, Q]
      asks: safety
    - text: "It sounds as if the hurt had nowhere else to go. I'm not going to tell you off for it. A wound that gapes, or won't stop bleeding, wants a doctor today. Are you also thinking about suicide?"
      codes: [CR, GI, Q]
      asks: safety
    - text: "You said it: {quote}. There's pain under it, and people who'll hear that without shock; some are below. Let me ask plainly. Is part of you thinking of suicide?"
      codes: [SR, Q]
      asks: safety

# ---------------------------------------------------------------- first ask: abuse

- reply: abuse
  move: safety
  when: {safety: [none], crisis: [veiled, explicit], sign: [hit-at-home, threatened, controlled, afraid-at-home]}
  says:
    - text: "I believe you, and it isn't your fault. If somebody might see this screen, close the window; nothing is kept unless you asked for it. What you do next is yours to choose, and the people below know how to help you choose it. Are you in danger right now?"
      codes: [CR, GI, Q]
      asks: safety
    - text: "Nobody should have to live like that, and you didn't cause it. The line below is for people in this place; they won't push you into anything. Before we say more: could someone hurt you now, or tonight?"
      codes: [CR, GI, Q]
      asks: safety
    - text: "Thank you for trusting the page with that: {quote}. You're the one who knows what is safe to do, so I won't tell you to stay or to go. Is there danger where you are at this moment?"
      codes: [SR, EA, Q]
      asks: safety

- reply: abuse-sexual
  move: safety
  when: {safety: [none], crisis: [explicit], sign: [forced-or-touched]}
  says:
    - text: "I believe you. What was done isn't your fault, whatever you did or couldn't do. You decide what to tell, and to whom; the people below can go through it with you, medical care included. If it was lately, a doctor can help today. Are you in danger right now?"
      codes: [CR, GI, Q]
      asks: safety
    - text: "Thank you for saying it. It was done to you, and the blame isn't yours. You don't have to tell me more. The people below will hear it at your pace. Can the one who did it reach you now?"
      codes: [CR, GI, Q]
      asks: safety
    - text: "That should never have happened, and it's good that it's no longer only inside you. Nobody may make you keep it secret. Are you where it could happen again today?"
      codes: [CR, Q]
      asks: safety

- reply: abuse-of-a-child
  move: safety
  when: {safety: [none], crisis: [explicit], sign: [child-hurt]}
  says:
    - text: "A child is being hurt, and it matters that somebody says so. You needn't be certain, and you needn't carry it alone: the people below take such calls every day. If it's happening now, ring the emergency number. Is the child in danger right now?"
      codes: [CR, GI, Q]
      asks: safety
    - text: "Thank you for not looking away. Telling a grown-up whose work this is, a teacher, a doctor, a line below, is how it stops. It isn't the child's fault, or yours. Could it happen again today?"
      codes: [AF, GI, Q]
      asks: safety
    - text: "What you describe isn't all right, whoever does it. The line below can say what happens next, also if that child is you. Is anyone being hurt at this moment?"
      codes: [CR, GI, Q]
      asks: safety

# ---------------------------------------------------------------- first ask: harm to others

- reply: harm-to-others
  move: safety
  when: {safety: [none], crisis: [explicit], theme: [harm-to-others]}
  says:
    - text: "You said something hard, and saying it is already a step away from it. Put distance between you and that person, and between you and anything that could do harm; go into another room, or outside. The people below listen to this too. Is there somebody you might hurt now?"
      codes: [CR, GI, Q]
      asks: safety
    - text: "I hear how much has built up. I won't lecture you. If it could happen now, leave the place and ring the emergency number yourself; it's a strong thing to do. Might you act on it today?"
      codes: [CR, GI, Q]
      asks: safety
    - text: "Thoughts like that frighten the people who have them, and they can be told to somebody. A baby or child can be put down in a safe place while you step away. Are you close to hurting someone?"
      codes: [CR, GI, Q]
      asks: safety

# ---------------------------------------------------------------- first ask: check

- reply: check
  move: safety
  when: {safety: [none], crisis: [check]}
  says:
    - text: "That sounds like more than one can bear for long. Some people who feel this think about suicide, or about not being alive. Is that so for you? Either way, /lines shows people to call."
      codes: [CR, Q]
      asks: safety
    - text: "You've come to the end of what you can carry. I'd like to ask before we do anything else, and there's no wrong answer. Are there thoughts of not wanting to live? /lines shows people to call at any time."
      codes: [CR, Q]
      asks: safety
    - text: "It sounds as if every door has closed at once. When it's like that, some people think about suicide. Do you? If you'd rather tell a person, /lines shows who answers."
      codes: [CR, Q]
      asks: safety
    - text: "So much pain, and nowhere to put it. One plain question, and you may answer in a word. Are you thinking about ending your life? People to talk to are under /lines."
      codes: [CR, Q]
      asks: safety

- reply: first-any
  move: safety
  otherwise: true
  when: {safety: [none], crisis: [veiled, explicit]}
  says:
    - text: "What you wrote makes me stop, and I'd rather ask than guess. Are you, or is somebody near you, in danger right now?"
      codes: [CR, Q]
      asks: safety

# ---------------------------------------------------------------- the answer is yes

- reply: yes-suicide
  move: safety
  when: {safety: [asked, waiting], answer: [yes], theme: [suicide, self-harm]}
  says:
    - text: "Thank you for telling me the truth. I'm a program: I can't keep anyone safe and I can't call anyone, so this belongs with a person now. Call or text a line below, or tell somebody near you, in the words you used here, that it's about suicide. Nobody should be alone with it tonight. Put what could be used out of reach, or go where it isn't. If it could be now, ring the emergency number. We stop here so that your hands are free."
      codes: [AF, GI]
    - text: "That took courage to say. Please don't stay alone with it: the people below answer this kind of call every day, and they'd rather hear from you now than later. While you wait, be where someone else is, with some distance from anything that could be used. If it can't wait, ring the emergency number. I'm ending our exercise here; it isn't what is needed now."
      codes: [AF, GI]
    - text: "I'm glad it's said. The next step is small and it's with a person: one call or one text below. You can read them what you wrote here. Think of one person who could come and sit there tonight, and let them know. Distance from whatever might be used makes a real difference. I'll leave the lines on the screen."
      codes: [AF, GI]

- reply: yes-abuse
  move: safety
  when: {safety: [asked, waiting], answer: [yes], theme: [abuse]}
  says:
    - text: "Then getting you to people comes first. If it's happening now, ring the emergency number. If you can speak safely later, the line below will plan with you, step by step, at your pace. You know best what is safe; I won't tell you to leave or to stay. Close this window if somebody may see it."
      codes: [GI, EA]
    - text: "Thank you for answering. I'm a program and can't send help, and you deserve help from people. The emergency number for now; the line below for what comes after. It isn't your fault. If someone comes in, close the window: nothing is kept unless you asked for it."
      codes: [GI]
    - text: "Then I won't keep you typing. Go towards other people if you can, and call when it's safe to. A neighbour, a shop, a passer-by will do. The lines are below for the moment you can use them."
      codes: [GI]

- reply: yes-harm-to-others
  move: safety
  when: {safety: [asked, waiting], answer: [yes], theme: [harm-to-others]}
  says:
    - text: "Thank you for being honest. Please leave the place, or the room, now, and leave behind anything that could do harm. Then call: a line below, or the emergency number if it's close. Tell them what you told me. I'm a program and can't hold this with you."
      codes: [AF, GI]
    - text: "Then the next minutes are for distance. Go where that person isn't, and ring somebody below or the emergency number. Asking for help before anything happens protects them, and you."
      codes: [GI]
    - text: "It's right that you said so. This can't stay between you and a program, and I can't keep it secret on your behalf or tell anyone either: that call is yours. The numbers are below. Please make it now."
      codes: [AF, GI]

- reply: yes-medical
  move: safety
  when: {safety: [asked, waiting], answer: [yes], theme: [medical]}
  says:
    - text: "Then please put this down and ring the emergency number now. Say what happened, when, and where. Keep the packet, or whatever it was, to show. Don't be alone while you wait, and leave the door open for them."
      codes: [GI]
    - text: "Ring now, before you type anything more. They'll tell you what to do until help comes. If you feel too ill to speak, knock at the nearest door."
      codes: [GI]
    - text: "The emergency number, now. I can't help with this and they can. Stay with the person, or get someone to stay with you."
      codes: [GI]

- reply: yes-any
  move: safety
  otherwise: true
  when: {safety: [asked, waiting], answer: [yes]}
  says:
    - text: "Thank you for telling me. This belongs with a person now, and I'm a program. Please call or text one of the people below, or someone near you, and tell them what you told me. If there's danger this minute, ring the emergency number. I'll stop here and leave the lines on the screen."
      codes: [AF, GI]
    - text: "I'm glad you said so. I can't keep anyone safe or call anyone, and the people below can do more. One call, or one text, is the next step. We end the session here."
      codes: [AF, GI]

# ---------------------------------------------------------------- the answer is no

- reply: no-after-check
  move: safety
  when: {safety: [asked], answer: [no], crisis: [check]}
  says:
    - text: "Thank you for answering. It's still a great deal to bear, so we go slowly and stay with what steadies. If that changes, /lines shows people to call. Tell me what is hardest in this minute."
      codes: [AF, CR]
    - text: "I'm glad I could ask. What you carry is heavy all the same. Nothing needs solving now; let's make the next few minutes a little easier to be in. /lines is there whenever you want a person."
      codes: [CR, GI]
    - text: "All right, thank you. Then it's about getting through what is here, not all of it at once. /lines stays, at any time. Say where you feel it most, or just sit a moment before you write."
      codes: [CR, GI]

- reply: no-after-sign
  move: safety
  when: {safety: [asked], answer: [no], crisis: [veiled, explicit, emergency]}
  says:
    - text: "Thank you for answering. I'm glad to hear it, and I'll leave the lines on the screen, because what you wrote was serious and these things can come back at night. I'd put change work aside for today. Which would you rather: go on with something steadying, or stop here?"
      codes: [AF, GI, SEEK]
    - text: "Thank you. I'll take your word, and keep the lines below in case it shifts. What you said still matters, so we'd go gently from here. Which fits better: go on, or leave it for today?"
      codes: [AF, GI, SEEK]
    - text: "Good that I could ask. There's still something hard behind what you wrote, and a person may hear it better than I can; the lines stay. Which will it be, go on slowly or stop?"
      codes: [CR, GI, SEEK]

# ---------------------------------------------------------------- the answer is not clear

- reply: unclear-suicide
  move: safety
  when: {safety: [asked], answer: [unclear], theme: [suicide, self-harm]}
  says:
    - text: "I'm not sure how to take that, so I'll ask once more, as plainly as I can. Are you thinking about suicide? Yes, no, or a bit: each is all right to say. The people below will also hear you if you aren't sure."
      codes: [Q]
      asks: safety
    - text: "Let me stay with the question a moment longer, because it matters more than what comes next. Is suicide something you're thinking about? You needn't explain, one word will do."
      codes: [Q]
      asks: safety
    - text: "I hear you. I'd still like a plain answer before we go anywhere else: are there thoughts of suicide, yes or no? If it's hard to say to me, say it to one of the people below."
      codes: [CR, Q]
      asks: safety
    - text: "I won't move on as if I hadn't asked. Are you in danger of acting on thoughts of suicide? The lines stay on the screen whatever you answer."
      codes: [Q]
      asks: safety

- reply: unclear-danger
  move: safety
  when: {safety: [asked], answer: [unclear], theme: [abuse, harm-to-others, medical]}
  says:
    - text: "I want to be sure I understood. Is anybody in danger right now, yes or no? If yes, the emergency number comes first, and I can wait."
      codes: [Q]
      asks: safety
    - text: "Before anything else, once more and plainly: is there danger at this moment? The lines below are there in either case."
      codes: [Q]
      asks: safety
    - text: "I'd rather ask twice than miss it. Could someone come to harm today? One word is enough."
      codes: [Q]
      asks: safety

- reply: unclear-any
  move: safety
  otherwise: true
  when: {safety: [asked], answer: [unclear, resume, stop]}
  says:
    - text: "I'm not sure I understood, and this one matters, so I'll ask it again. Are you thinking about suicide, or about not being alive? A yes, a no or a bit is all I need. /lines shows people to call."
      codes: [Q]
      asks: safety
    - text: "Let me ask it once more before we go on. Are there thoughts of not wanting to live? You may answer in a word, or go straight to a person with /lines."
      codes: [Q]
      asks: safety
    - text: "I heard that, and I haven't heard an answer to my question yet. Are you having thoughts of suicide? Whatever it is, it can be said here, and better still to one of the people under /lines."
      codes: [CR, Q]
      asks: safety

# ---------------------------------------------------------------- waiting for the client's choice

- reply: waiting-resume
  move: safety
  when: {safety: [waiting], answer: [resume]}
  says:
    - text: "Then we go on, gently. Change work is put aside for today; we stay with what steadies. The lines are one /lines away. Let's begin with where you are: name one thing you can see."
      codes: [GI]
    - text: "All right, at your pace. No reframing today, only what makes the next while more bearable. If it turns again, say so, or use /lines. Tell me what is here now."
      codes: [GI]
    - text: "Good, slowly then. I'm leaving change work out for the rest of this session, and /lines stays where it is. Tell me how it is to be sitting there at the moment."
      codes: [GI]

- reply: waiting-stop
  move: safety
  when: {safety: [waiting], answer: [stop]}
  says:
    - text: "Then we stop here. Thank you for what you said today; it took something. Let one person know how you are this evening. If the thoughts come back, the lines below answer."
      codes: [AF, GI]
    - text: "That's a good place to leave it. Keep a number from below where you'll see it, and be near someone if you can. Take care of the next hour first."
      codes: [GI]
    - text: "We leave it there. You don't have to be in danger to ring the people below; a bad night is reason enough. Goodbye for now."
      codes: [GI]

- reply: waiting-talks-on
  move: safety
  when: {safety: [waiting], answer: [no, unclear]}
  says:
    - text: "I'm listening, and I won't hurry past what you said before. The lines stay below. When you're ready: which is it to be, go on with something steadying, or stop for today?"
      codes: [CR, SEEK]
    - text: "I read that. I'm keeping things slow on purpose, after what came up. If the thoughts of harm are back, say so, and people come first. Otherwise, which would you like, to go on or to stop?"
      codes: [CR, SEEK]
    - text: "There's more in this than a program should hold alone, so the lines are still here. Which would you choose now, go on with something calm, or leave it for today?"
      codes: [CR, SEEK]
    - text: "Thank you for telling me. I haven't forgotten what you wrote earlier. It's yours to choose from here: say go on, or say stop. Which fits you better?"
      codes: [AF, EA, SEEK]

- reply: before-an-answer
  move: safety
  otherwise: true
  when: {safety: [asked]}
  says:
    - text: "I asked about danger, and the question stands; answer it when you like, or not to me at all. The people below can be asked anything, at any hour that suits you. If it's urgent, the emergency number comes first."
      codes: [EA, GI]
    - text: "Whatever you do next, leave these where you can see them. If what you wrote gets heavier, say it to one of the people below, in the words you used here."
      codes: [GI]
    - text: "If you're going now, go towards somebody. My question hasn't gone away, and neither have the people below."
      codes: [GI]

- reply: waiting-any
  move: safety
  otherwise: true
  when: {safety: [waiting]}
  says:
    - text: "The lines stay below. From here it's your choice, going on gently or leaving it for today; there's no hurry about it."
      codes: [EA, GI]
    - text: "I've kept the lines on the screen. If you stop here, let one person know how you are; if you go on, we stay with what steadies."
      codes: [GI]
    - text: "Take what you need from below. Nothing has to be decided in this minute."
      codes: [EA, GI]

# ---------------------------------------------------------------- handed over: people, not coaching

- reply: handed-over
  move: safety
  when: {safety: [handed-over], crisis: [check, veiled, explicit, emergency]}
  says:
    - text: "I read you. I'm still a program, and what you need now is a voice or a face. Please try one of the people below, even if it feels like too much to explain; they'll start wherever you start."
      codes: [CR, GI]
    - text: "It's good that you keep putting it into words. Put the same words into a call or a text: the lines are below. If no one answers, try the next one; if it's urgent, the emergency number."
      codes: [AF, GI]
    - text: "I won't go back to coaching now, because you said yes to something serious. One person near you, or one line below: that's the only step for the moment."
      codes: [GI]
    - text: "You matter more than this session. Be where another person is, keep away from anything you could use to harm, and let someone below stay on the phone with you."
      codes: [AF, GI]
    - text: "Still here on the screen: the people who answer. You can say to them, I don't know how to begin. That's a beginning."
      codes: [GI]
    - text: "I hear that it goes on. I can't carry it with you, and they can. Ring, text, or knock on a door, whichever is easiest."
      codes: [CR, GI]

- reply: handed-over-any
  move: safety
  otherwise: true
  when: {safety: [handed-over]}
  says:
    - text: "I read you, and I'm still only a program. The people below are the ones to talk to now; they'll start wherever you start."
      codes: [CR, GI]
    - text: "Thank you for telling me. Please tell it to a person too: one of the people below, or somebody you trust near you. That's the next step, and I leave the lines here for it."
      codes: [AF, GI]

# ---------------------------------------------------------------- themes with a turn of their own

- reply: minor
  move: safety
  when: {safety: [none], crisis: [none], theme: [minor]}
  says:
    - text: "Thank you for telling me your age. This practice is made for adults, so I stop coaching here, and that has nothing to do with you. There are people whose work is to talk with young people; they're below, and you can bring them anything, also things about home. A grown-up you trust, at school or in the family, is good too."
      codes: [AF, GI]
    - text: "Good that you said so. I'm a program for adults and not the right one for you, and you deserve somebody real. The line below is for people your age; you don't need a big reason to use it. If someone is hurting you, tell them that first."
      codes: [AF, GI]
    - text: "I won't go on with exercises, because they're written for adults. What is on your mind still deserves to be heard. The people below hear it all day from others your age, and you can ask them anything."
      codes: [CR, GI]

- reply: eating
  move: safety
  when: {safety: [none], crisis: [none], theme: [eating]}
  says:
    - text: "It sounds as if food and your body have become a battle, and that's a hard place to live. I'm not the one to help with eating, and I'll keep change work aside today. The people below know this well. If you've fainted, or are often sick, see a doctor soon. We can stay with something steadying here."
      codes: [CR, GI]
    - text: "Thank you for saying it; it's often kept quiet. I won't advise on eating at all, because that belongs with people who know it, and some are below. Here we only do what steadies. Being faint, or sick again and again, is a reason to see a doctor now."
      codes: [AF, GI]
    - text: "That takes up a lot of room in a day. It isn't vanity and it isn't weakness. People who work with this are below, and a doctor can check that your body is coping. With me it's steadying only, today."
      codes: [CR, GI]

- reply: psychosis
  move: safety
  when: {safety: [none], crisis: [none], theme: [psychosis]}
  says:
    - text: "That sounds frightening, and tiring to live with. I can't tell what is behind it, and I won't argue about it. A doctor, or a person you trust, can be with you in it; the people below will listen as well. If anything tells you to harm yourself or somebody, ring the emergency number. Here we keep to what is in the room."
      codes: [CR, GI]
    - text: "It must be hard to feel at ease with that going on. Please let one person near you know today, and ask for a doctor's appointment; say it the way you said it to me. I'll leave imagination and role-play out and keep things plain."
      codes: [CR, GI]
    - text: "I hear how real and how near it is. You don't have to face it alone: someone you trust, your doctor, or one of the people below. With me it stays simple today: what you can see and touch, and nothing else."
      codes: [CR, GI]

- reply: intoxicated
  move: safety
  when: {safety: [none], crisis: [none], theme: [intoxicated]}
  says:
    - text: "Thanks for telling me. Then nothing big today: no change work, only steady. Please don't drive. Have some water, and someone who knows where you are. If you took a lot, feel very sleepy or can't keep awake, ring the emergency number."
      codes: [AF, GI]
    - text: "All right. That's not the moment for working things out, and it doesn't have to be. Stay in, or with people you trust, and leave the car. The lines below are open for a talk. If breathing or staying awake gets hard, it's an emergency."
      codes: [GI]
    - text: "Good to know. We keep it short and calm, and leave decisions for tomorrow. Keep somebody close, and no driving. If it was more than you're used to, or mixed, let a medical person hear about it now."
      codes: [GI]

- reply: theme-any
  move: safety
  otherwise: true
  when: {safety: [none], crisis: [none]}
  says:
    - text: "Thank you for telling me. I'll keep change work aside for today and stay with what steadies. The people below can do more than I can."
      codes: [AF, GI]

"""#
    ),
    (
      name: "safety/signs.yaml",
      text: #"""
# What a trained volunteer would stop and ask about. Tiers: emergency (now), explicit, veiled (the same ask,
# the same lines), check (two parts together), none (a theme of its own that keeps change work off).
# Phrases carry the speaker, so that "my friend's film" or "he" says nothing about the client.

# ---------------------------------------------------------------- suicide: explicit

- sign: wants-to-die
  bank: crisis
  tier: explicit
  theme: suicide
  about: "The client says they want to be dead, or do not want to live."
  phrases:
    - <wish-to> ?(<fill>) ?(<fill>) (die|d1e|be dead|be gone forever|be six feet under|be dead and gone|cease to exist|stop existing|stop being alive|not exist|not be alive|quit living|stop living)
    - (want|wanna|want to|wnt|wnt 2) (dye|d i e)
    - (wish|wished|wishing|wish that) ?(<fill>) i (was|were|was just|were just|could be|could just be|had been|had been born|was never|were never) ?(<fill>) (dead|unborn|never born|gone for good|in the ground|stillborn|six feet under|not alive|not existing|born|aborted)
    - (wish|wished|wishing) ?(<fill>) i ?(<fill>) (could|would|had|did not|would not) ?(<fill>) (die|be dead|died|exist|not exist|just die|stop existing|cease to exist|be unborn|drop dead|not be alive|die in my sleep|never been born|not been born|been aborted)
    - (wish|wished|wishing) ?(<fill>) i ?(<fill>) (never been born|was never born|were never born|had never been born|was not born|had not been born|had died|died|did not exist|never existed|had not survived|had not woken up|had not made it|was not alive|were not alive)
    - (wish|wishing|hope|hoping|pray|praying|long|longing|ache|aching|beg|begging|yearn|yearning|asking god|ask god|waiting) ?(<fill>) for ?(<fill>) (death|my death|my own death|the end of me|god to take me|god to end me|death to come|death to take me|my life to end|my life to be over)
    - (wish|wishing) (death on myself|myself dead|my self dead|me dead)
    - (do|did|does) not ?(<fill>) ?(<fill>) (want|wanna|wish|care) ?to ?(<fill>) (live|be alive|exist|stay alive|keep living|go on living|carry on living|keep existing|be in this world|be on this earth|be part of this world|remain alive)
    - (dont|don't|do not|didn't|dnt|dun|doesn't|dw|dont even|no) (wanna|wana|wan) (live|be alive|exist|stay alive|keep living|go on living)
    - no (desire|wish|will|want|intention|urge|interest|energy) ?left (to|in) (live|living|go on living|be alive|being alive|staying alive|exist)
    - no (desire|wish|will|want|intention|interest) to (live|be alive|stay alive|keep living|exist|go on living)
    - lost (the|my|all|all my|any) (will|desire|wish|reason) to (live|be alive|go on living|exist)
    - not ?(<fill>) (want|wanting) to (live|be alive|exist|stay alive)
    - (rather|sooner) ?(<fill>) (be dead|die|be in the ground|not be alive|be six feet under)
    - (better off|be better off|easier|prefer|preferable|happier|at peace|nicer|better) (dead|being dead|to be dead|if i was dead|if i were dead|if i died|if i was not alive|if i just died)
    - (should|ought to|deserve to|supposed to|meant to|need to) ?(<fill>) (be dead|have died|die already|just die|not be alive|die|not exist|have been aborted|not have been born)
    - it should have been me ?(<fill>) (who|that) died
    - (ready|happy|content|glad|okay|ok) to (die|be dead|go now|leave this world|leave this life)
    - (want|wanting|need|needing|wanna|like) (death|to embrace death|my death|my life over|my life to be over|my life to end|my life to stop|this life to end|this life over|life to be over|life to end)
    - (want|wants|wanted|asking|ask|asked|begging|beg|pray|praying|prayed) god to (take me|end me|let me die|call me home|take my life|end my life|kill me)
    - (please|god) ?just let me (die|go)
    - let me die
    - (death|dying) (is|seems|looks|feels|sounds|would be) ?(<fill>) ?(like|so|very|more|much|a|the|my) (better|easier|relief|a relief|nice|peaceful|only way|the only way|best|only answer|only option|appealing|welcome|good|kinder|comforting|sweet|inviting|solution|answer|only friend|release|friend|restful|blessing|tempting|escape|way out)
    - (life|living|being alive|my life|existing|existence|existing at all) (is|feels|seems) not worth (living|it|the pain|continuing)
    - (life|living|being alive|existence) (is|feels|seems) not (for me|worth living|worth it)
    - not worth (living|being alive|staying alive)
    - (ready|time) for me to (die|leave this world|leave this earth)
    - want ... over (my life|life) i mean
    - (it over|it finished|it to stop|it to end|out) my life i mean
    - want out of (life|this life|my life|living|this world|existence)
    - (want|wanting|wish|wanted|trying|decided) (to follow|to join) (him|her|them) (in death|to the grave|into the grave)
    - (going|gonna) to follow (him|her) my mind
    - (day|date|night|week|month|year) i ?(<fill>) (mean|plan|intend|want|will|am going|have chosen|have picked) to (die|end it|go|leave)
    - (looking|look) forward to (dying|death|being dead|not existing)
    - (cannot|can't|can not) wait to (die|be dead)
    - (apart|aside) from (wanting|wishing) to (be dead|die)
    - (wanting|wishing|wants|hoping) to (be dead|die|not exist|not be alive)
    - (wish|hope|pray) i (die|d1e|drop dead)
    - (hope|hoping|pray|praying|wish|wishing) ... i ?(<fill>) die
    - i (deserve|need|want) to (die|be dead|not exist|be erased)
    - tired of (being alive|living|life|existing|this life)
    - (hate|hating) (being alive|that i am alive|living|that i am still alive|existing|that i woke up|waking up alive)
    - (sad|sorry|annoyed|angry|disappointed|gutted|upset|devastated) ?(that) (i am|to be) (still alive|alive|still here|still breathing)
    - (disappointed|gutted|angry|sad|annoyed|cry|upset) (when|that|every time|each time) i (wake up|woke up) (alive|still|again|breathing|and i am still)
    - no reason ?(for me) (to (live|be alive|stay alive|exist|keep living|go on living)|for living|to be here)
    - (nothing|no one|nobody) ?(left) to live for
    - (have|got|see) nothing to live for
    - why am i ?(still) (alive|living|breathing)
    - what (is|am i) ... (point|reason) (of|in) (living|being alive|life|existing|me living|staying alive)
    - (no|see no|any|is no) point (in|of|to) (living|life|being alive|existing|staying alive|my life)
    - (yeet|delete|erase|remove|unsubscribe|uninstall) myself ?(<fill>) ?(out|from) ?(of|from) (existence|life|this world|this earth|the planet|this planet|the world|this plane)
    - (yeet|delete|erase|remove|wipe|obliterate) myself out of existence
    - (log off|logoff|logging off|check out|checking out|sign out|log out|opt out|clock out|unsubscribe|rage quit|tap out|resign|drop out) ... (life|living|this life|existence|this world|being alive)
    - (forever|eternal|permanent|final|everlasting) (nap|sleep|rest|dirt nap)
    - take a dirt nap
    - would rather not (exist|be alive|live)
    - (prefer|preferred|rather) (death|not to exist|not being alive)
    - i am (done|finished|through) ?(with) (living|being alive|life|my life|existing|this life|breathing)
    - (done|finished|through) with (living|being alive|life|existing|this life|being a person|being human|existence)
    - (had|have had) enough of (living|being alive|life|existing|this life|this world)
    - my life (is|will be|needs to be|has to be|should be) (over|finished|ended|done)
    - i (am|was) not (meant|supposed) to (be alive|exist|live|be here at all)
    - my death would (be|make|solve|fix|help)
    - (if|when) i (died|was dead|were dead|die) ... (better|easier|happier|relieved|relief|free|peace|care|notice|cry|problem|problems)
    - (better|easier|happier|relieved|simpler) ... if i (died|was dead|were dead|just died|dropped dead)
    - (do|did) not (want to|wanna) die but (wish|want|i wish|i want|would|do not want) ... (could|would|not|gone|end|stop|exist|live)
    - feel like ?(<fill>) (dying|ending it|ending it all|ending everything|killing myself|ending my life|not living|not existing|dying every day)
    - felt like (dying|ending it|killing myself) ?(<fill>) (today|all week|again|since|lately|last night)
    - (living|being alive|life|being here|existing) is not (something|a thing) i (want|can|care)
    - (i no|no) ?(dey) (wan|want|wish|like) ?(to) (live|dey alive|stay alive|dey this world)
    - (i|abeg i|me i) wan (die|kill myself|end am)
    - make i ?(just) (die|kpai)
    - (life|this life|living) (don|dey) tire me
    - tire for (life|this life|this world)
    - (want|wish|going) to finish my life
    - (wish|want|hoping|hope|pray) ... (heart|my heart) ... (stop|stops|give out|gives out) ... (sleep|tonight|beating|night)
    - (wish|wishing) i ?(<fill>) (wuz|waz|wer|wos) ?(<fill>) (dead|ded|gone)
    - (want|wanted|wnt|wish|would like) ?(to|2) (b|be) (ded|dead|gone for good)
    - (end|ending) (my|the) (existence|suffering on this earth|life cycle)
    - (i|just) ?(<fill>) want to ?(<fill>) (cease|perish|expire|be no more|be done with life|be done living|be gone from this)
    - (dead|death) ?(<fill>) is (what|all|where) i (want|wish|think)
    - all i (want|wish|think about|can think about|look forward to) ... (die|death|dying|dead|not exist|end of it|sleep and never|be gone)
    - (ready|prepared|willing) to die ?(<fill>) (now|tonight|today|anytime|any time|soon|honestly)
    - (wish|want) ... (never|not) (have been born|been brought into this world|been brought here)
    - (god|allah|lord|jesus|universe) ?(<fill>) (take|end|kill|finish) me (now please|already|in my sleep|tonight please|home)
    - 6ft under
    - six foot under
    - (life|living|all of this|any of it|being alive) (is|was|has been) (a mistake|an accident) ... (born|me|live)
    - (be|being) (alive|here|born) was a mistake
    - (not|never) (asked|ask) to be born ... (want|die|live|end|out)
    - no (wish|want) to (be here|go on|continue|wake)
    - (want|wanted|wish|wishing|hope|hoping|need|prefer|would like|i'd like|love|ready|long|longing|desperate|beg|begging|pray|praying|asking|deserve|decided|better|easier|happier|mercy|kinder|relief|bliss|nice|lovely|good) ?(<fill>) ?(for me) to ?(<fill>) ?(<fill>) <not-alive>
    - (wish|wished|wishing|hope|hoping|imagine|pretend|better|easier|happier|relief|nice|best|glad) ?(if|that) ?(<fill>) i ?(<fill>) <died>
    - (wish|wished|wishing) ... (had|would|could) ?(just|have) (finished me off|killed me|finished me|taken me too|taken me instead|ended me|been fatal|been the end of me|let me die|left me to die|not found me|not saved me|not stopped me|hit me harder|run me over|hit me and)
    - (everything|it all|the world|all of it|my mind|my head) to go (dark|black|quiet)
    - (life's|living's|existence is|living is|life is) not for (me|everyone)
    - (my life|life) ?(has) (ended|finished|is over) already
    - (body|breathing) only (is|remaining)
    - (annoyed|angry|sad|disappointed|gutted|upset|sorry|furious|crying) ?(that) i ?(<fill>) (woke up|woke|am alive|survived|am still here|am still alive|am still breathing|lived)
    - (ends|end|ending|finishes|finish) with me (dead|gone|dying|in the ground|not here)
    - (homesick|longing|yearning|hungry|thirsty|grateful) for (death|dying|the end|the grave|oblivion)
    - (swap|swapped|trade|change) places with ?(<fill>) (him|her|my dead|my late|the dead|anyone who|those who|someone who|the one who|people who|my brother who|my sister who)
    - (why|how|that) ?(<fill>) i am still (alive|breathing)
    - not know why i am ?(<fill>) alive
    - (can not|not|can't) see a (way|reason|point) to ?(<fill>) (keep living|keep going|go on|carry on|live|stay alive|continue|stay here)
    - see (no|any|a) (reason|way|point) (to|in) ?(<fill>) (keep living|go on|carry on|living|stay alive|going on|continuing|being here)
    - (hope|hoping|wish|wishing|pray|praying) ?(that) ?(<fill>) i ?(<fill>) (do not|never|will not|did not|would not) ?(<fill>) (make it|last|live|reach|see|survive|get) ?(<fill>) (to|till|until|past|through|another|much|the|that|this|it|long)
    - (not think|not sure|doubt|not know if|not believe) i (will|can|would) ?(<fill>) (survive|make it|last|get through|live through) ?(<fill>) (tonight|the night|this week|today|the week|another|much longer|till|until|to morning)
    - (press|push|flick|hit|click) (a|the) ?(<fill>) (button|switch) ?(<fill>) and ?(<fill>) (be gone|disappear|not exist|die|be dead|end|stop existing|be done|never have)
    - (fed up|sick|tired|bored) (with|of) life
    - (want|like|decided|going) to finish (life|myself|with life|it all|with everything)
    - i am a dead (man|woman|person|girl|boy) (anyway|already|inside)
    - (run|running|ran|all) out of reasons
    - (not wanting|not want|not need|do not want) ?(any more|another|a|any) ?(<fill>) (tomorrow|tomorrows|more days|more mornings|more years)
    - could ?(just) (not be for good|not be anymore|not be any more|stop being|be nothing|un exist|not exist)
    - not worth it ?(anymore|any more) (any of it|being alive|living|life|being here|none of it)
    - (settled|sorted|squared|agreed|arranged) it with (him|god|jesus|myself|the lord)
    - (going|go) home to (jesus|god|the lord|my maker|him)
    - (part of me|half of me|a bit of me|some of me|something in me|most of me|all of me|my head|my brain|my heart|my body|everything in me) ?(<fill>) wants ?(<fill>) to ?(<fill>) <not-alive>
  unless:
    - (die|dead|dying) (of|from|with) (laughter|laughing|embarrassment|boredom|shame|cringe|cuteness|happiness|jealousy|curiosity|old age|joy|heat|hunger|excitement)
    - die (laughing|trying|hard|my hair|happy|on this hill|on that hill|a little|a happy|an old|cast|cut|down|out|inside)
    - dye (my|the|it|her|his|their|this|some|eggs|hair)
    - hope to die (i|but|that)
    - cross my heart ... die
    - (so embarrassed|embarrassed|embarrassing|so awkward|cringe|mortified|blushing) ... (die|dead)
    - (be dead|dead) (by|from|at) (lunch|dinner|the end of|mile)
    - tired of (life|living) (in|with|out|on|near|next|under|here|at|from|like|admin|above|below|alone|by|between|off|for)
    - (hate|hating|tired of|done with|enough of|through with|sick of) (living|life) (in|with|out|on|near|next|under|here|at|from|above|below|alone|by|between|off|away|so|drawing|insurance|coach*|hack*|admin|sciences|lessons|support|drama)
    - (see|is|no) ?no point (in|of) living (in|with|near|here|at)
    - not worth living (in|with|near|here|at)
    - wish i (died|was dead|were dead) ... (role|part|scene|level)
    - to die for
    - (want|wanna|like|love) to die (in (my own bed|cornwall|italy|spain|the countryside|my sleep aged)|old|knowing|having|with my boots|a)
    - (ready|tempted) to die (for|of)
    - forever (nap|sleep) (pod|bed|mattress)
    - (should|deserve to|needs to|need to) die (out|off|down)
    - (to|will|might|about to) be gone (for|until|till|from|on|the|all|a|again)
    - (plant|plants) (to|is|are) (die|dead)
    - let me go (to|and|ahead|first|get|back|over|home|early|check|see|on|in|through|with|for|at|into|down|up|out|straight|alone|swimming|but)
    - happy to go now
    - (will|shall|going to) (die|be dead) (on|in) (his|her|their|this|that)
    - (looking|looks|look) like (death|i died) (warmed|this)
    - (would|will) be dead (without|if (my|mum|mom|the boss|she|he))
    - i will ?(just) die if
    - will die (on me|happy|alone|single|anyway|one day|eventually|someday|out|down|soon enough|out here)
    - about to die (so|lol|on me|and (i|my|the charger)|at)
    - (phone|battery|laptop|tablet|car|plant|fish|wifi|engine|boiler|controller|headphones) ... die
    - (rather|sooner) ?(<fill>) die (than|from|of|a|in)
    - (character|characters|heroine|hero|actors|villain|prince) ?(<fill>) (want|wants) to die
    - (legs|feet|arms|phone|battery|laptop|plants|muscles|thighs|lungs|tomatoes|basil|plant) (want|wants|wanted) to die
    - feel like dying ?(<fill>) (of|my hair|after (leg|the gym|that run)|from (embarrassment|shame|the heat))
    - felt like dying (of|from|with)
    - (hope|hoping|wish|pray) ?(that) ?(<fill>) i ?(<fill>) (do not|never|will not|did not|would not) ?(<fill>) (see|get|reach|make it|last) ?(<fill>) (to|the|that|this|another|it|past) ?(<fill>) (him|her|film|meeting|ad|email|cold|bill|again like|episode|advert|point where|same|flu|spider|wrong|exam|parking|next round)
    - see (no|any|a) (reason|way|point) (to|in) ?(<fill>) (continue|carry on|go on|going on|continuing|living) ?(<fill>) (with|the|this|a|to|in (london|leeds|this)|here|arguing|paying)
    - (why|how|that) ?(<fill>) i am still (alive|breathing) (after (that|the (gym|run|class|hike))|lol)
    - not see a (way|reason|point) to ?(<fill>) (continue|carry on|go on|keep going|stay here) ?(<fill>) (with|the|this|a|to|in|here|arguing|late|until)
    - (to be|be) buried (in|under) (work|books|snow|paperwork|admin|emails|a|my)
    - wanted to die ?(but) ?(that) was (primary|secondary|school|years|then|back)
    - until i wanted to die
    - (not think|not sure|doubt) i (will|can) ?(<fill>) (make it|last|survive|get through) ?(<fill>) (to (the|your|my)|on time|without|tonight because|today because|this (shift|meeting|course)|another (meeting|episode|zoom))
    - not want tomorrow (to come|because|the|it|as)
    - wants to die (at home|in|peacefully|with)
  examples:
    - "I want to die, honestly"
    - "dont wanna die but wish i could"
    - "Some nights I wish I was dead."
    - "I'm so tired of hurting, I don't want to live any more"
    - "I'd rather be dead than face Monday"
    - "sir praying for death each night since my sons left"
    - "no reason to live now she's gone"
    - "Every night I ask God to take me"
    - "not gonna lie i want to die"
    - "I'm done with being alive"
  counterexamples:
    - "I'm not one of those who want to die, I'm only tired."
    - "His lemon cake is to die for."
    - "I was so embarrassed I wanted to die."
    - "I want to dye my hair blue."
    - "I'm tired of living in this flat, the neighbours drum."
    - "The characters all want to die in the third act."

- sign: suicidal
  bank: crisis
  tier: explicit
  theme: suicide
  about: "The client calls themselves suicidal or speaks of suicidal thoughts of their own."
  phrases:
    - (i am|i have been|i feel|i felt|i get|i got|am|been|being|feel|feeling|felt|feelin|getting|become|becoming|became|going|bit|pretty|very|really|so|proper|actively|passively|chronically|mildly|again|properly|quite|slightly|kinda|super|still|deeply|always) <suicidal>
    - <suicidal> (again|rn|tonight|today|right now|lately|af|asf|as fuck|lol|all day|most days|every day|these days|since|at night|now|atm|for|af rn|this week|mood|day|night|and|but|because|recently|for weeks|as hell|again lol|myself)
    - <suicidal> (thought|thoughts|thots|feeling|feelings|ideation|ideas|urge|urges|impulse|impulses|tendencies|intent|plan|plans|spiral|spell|episode|state|head|stuff|voices)
    - <suicidal>
    - suicide ideation
    - (having|had|have|got|getting|get) (si|s i) again
    - (si|s i) (again|is back|tonight) ?(<fill>) (bad|strong|loud)
    - (suicidality|suicidalness)
    - (made|makes|making|left|leaves) me ?(<fill>) <suicidal>
    - <suicidal> person
  unless:
    - (homicidal or|murderous or) <suicidal>
    - <suicidal> (policy|pass|tackle|driving|overtaking|lane|fashion|bid|business|move|defending|defence|cow|pheasant|squirrel|pigeon|moth|goose|sheep|deer|seagull|pricing|schedule|deadline|timeline|client|clients|patient|patients|caller|callers|character|people|teenagers|teens|students|attack|mission|pace|run|amount|gambit|tactic|strategy|poet|hero|heroine|prince|tragedy|young|men|women|veterans|hamster|toddler)
    - (the|a|his|her|their|your|that|those|these) (suicidal) (one|ones|kid|bloke|guy|girl|teen|man|woman|robot|ai)
    - (tory|labour|party|economically|politically|commercially|professionally|financially|socially) <suicidal>
    - (he|she|they|who|friend|brother|sister|son|daughter|mum|mom|dad|husband|wife|partner|cousin|uncle|someone|somebody|client|patient|caller|student|mate|nephew|niece|boyfriend|girlfriend) (was|were|is|are|gets|got|been|had been|has been|have been|feels|felt|became|becomes) ?(<fill>) <suicidal>
    - homicidal or suicidal
    - (pheasant|pheasants|squirrel|pigeon|moth|goose|sheep|deer|seagull|hedgehog|hamster|cat|driver|cyclist) (is|are|was|were|must be|seems) ?(<fill>) <suicidal>
  examples:
    - "I'm suicidal, I think."
    - "been suicidal since the diagnosis"
    - "Suicidal thoughts came back on Sunday."
    - "su1cidal and bored, great combo"
    - "I get suicidal feelings every winter and this winter is worse"
    - "feeling sucidal agen"
  counterexamples:
    - "I'm not suicidal, I just need a weekend off."
    - "That pheasant is suicidal, it ran under my wheels twice."
    - "No suicidal thoughts, the nurse asked and I said so."
    - "I work with suicidal teenagers."
    - "I was suicidal years ago, it's a closed chapter."

- sign: suicidal-thoughts
  bank: crisis
  tier: explicit
  theme: suicide
  about: "The client thinks about suicide, death as an act, or how they would do it."
  phrases:
    - <thinking> ?(<fill>) ?(doing|attempting|committing|it being) <suicide-word>
    - <thinking> ?(<fill>) <killing> <self>
    - <thinking> ?(<fill>) (how|when|where|ways|way|the way|different ways|methods) ?(to|of|i would|i could|i might|i will|that i could|i'd|id) ?(<fill>) (<kill> <self>|<killing> <self>|die|dying|end it|ending it|do it|end my life|take my life|ending my life|go|commit suicide)
    - <thinking> ?(<fill>) (<end-life>|ending it|ending things|ending everything|not being alive|not being here anymore|not being here any more|being dead|not existing|dying|my own death|my death|my funeral|my own funeral|death a lot|death all the time|death constantly|death every day|death|ending it tonight|ending this|ending it for good|not living|doing it|doing it tonight|jumping|jumping off|jumping in front|driving into|driving off|hanging|drowning|stepping in front|overdosing|an overdose|taking an overdose|catching the bus|taking all|swallowing|slitting|crashing my car|crashing the car|letting go of the wheel|walking into traffic|walking into the sea|unaliving)
    - (want|wanna|gonna|thinking of|going to|ready to|planning to|about to|time to|wish i could|considering|tempted to) ?(<fill>) ?(doing|do|commit|committing|attempt|attempting|try) <suicide-word>
    - (commit|comit|committing|commiting|comitting|attempt|attempting|contemplate|contemplating|considered|considering|planning|plan) ?(<fill>) <suicide-word>
    - <suicide-word> (is|seems|feels|looks|has become|would be) ?(<fill>) ?(like|the|my|an|a|so|so much) (only|answer|way|option|solution|best|easiest|easier|exit|escape|better|on my mind|plan|in my head|kind|relief|comfort|appealing|tempting|the only|always there|all i|what i|where)
    - (<suicide-word>|death|dying) (is|stays|keeps being|has been|was) ... (on my mind|in my head|in my mind|all i think|all i can think|in my thoughts)
    - (thought|thoughts|idea|ideas|plan|plans|talk|urge|urges|temptation|feelings|fantasies|fantasy|dreams|images) (of|about|for) ?(<fill>) ?(my|committing|my own) (<suicide-word>|death|dying)
    - (thought|thoughts|idea|ideas|urge|urges|impulse|impulses|voices|images|intrusive thoughts) (of|about|to|telling me to|like|that i should|is to|are to|are about) ?(<fill>) (<kill> <self>|<killing> <self>|<end-life>|die|end it|jump|be dead|end it all|being dead|not being alive)
    - <suicide-word> (thoughts|thots|thought|note|notes|plan|plans|idea|ideas|feelings|urges|attempt|attempts|pact|method|methods|forum|ideation|letter|letters|kit)
    - (my|a|the|wrote a|writing a|write a|written my|another|this) <suicide-word> (note|letter|attempt|plan|date|thoughts|notes|letters|pact)
    - (all i|what i|everything i) (think|thinks|can think|thought) ?(about|of|abt) (is|was) (dying|death|killing|suicide|ending|being dead|not being here|how to die|not existing)
    - <kill> <self> is all i
    - (caught|catch|find|finding|found|keep|kept|been) ?(myself) (working|figuring|mapping|planning|thinking|sorting) out (how|where|when|which) (i would|i'd|id|to|i could|i might|i will) (<kill> <self>|take my life|take my own life|end my life|do it|die|end it|go)
    - (keep|been|kept|started|start) (planning|picturing|imagining|rehearsing|seeing|googling|researching) (how|where|when|what|ways|myself) (i'd|id|i would|i could|to|dead|hanging|jumping|i might|it would) ?(<fill>) (end|die|do|kill|jump|hang|be|dead)
    - (a thought|one thought|the thought|the idea|knowing) ... (could end it|i could end|end it any time|end it all|suicide|killing myself|a way out of life|i could die)
    - the thought of (suicide|dying|death|ending it|killing myself|being dead|ending my life) ... (sleep|calm|comfort|comforts|calms|relief|relieves|peace|helps|soothes|keeps me|gets me|makes me|is)
    - (my|the) (head|brain|mind|voice|voices|thoughts) ?(<fill>) (says|say|tells me to|tell me to|telling me to|keeps saying|keeps telling me to|screams|screaming|shouts|whispers|keep saying|keep telling me to|saying|told me to|want me to|wants me to|is telling me to|keeps going) ?(to|i should|that i should|just) ?(<fill>) (kill yourself|kill myself|die|end it|do it|jump|hang yourself|cut|end your life|kys|you should die|just die|hurt myself|hurt yourself|kill you|be dead)
    - kill yourself (kill yourself|all day|over and over|on repeat|on a loop|in my head)
    - (wrong|sin|selfish|bad|cowardly|normal|weird|crazy) to (wish yourself dead|want to die|kill yourself|want to be dead|think about suicide|wish you were dead|think about dying)
    - (i have|have|had|having|i had|i get|getting) thoughts (of|about) (dying|death|suicide|not being here|not existing|ending|killing|being dead|harming|hurting)
    - i (think|thought|dream|daydream|fantasise|fantasize) about (it|suicide|death|dying) (every|all|constantly|most|each|more and more)
    - (how|where|ways) (do i|can i|to|could i|would i|i can) ?(<fill>) ((kill|hang|drown|shoot|gas|suffocate|poison|unalive) <self>|end my life|take my life|die painlessly|die without pain|die quickly|die quietly|commit suicide|die in my sleep|end it painlessly|die fast|end it all)
    - (painless|easiest|quickest|best|least painful|fastest|quick|easy|peaceful|gentlest|cleanest) ?(and (quick|painless|easy|quickest|fastest|peaceful|fast)) (way|ways|method|methods|place) (to|of|for) (die|dying|go|end it|kill yourself|kill myself|end my life|suicide|commit suicide|kill oneself|end your life|ending it|overdose|hang)
    - (fatal|lethal|deadly|enough to kill) (dose|amount|overdose|quantity|me)
    - how (many|much) ... (<meds>) ... (kill|die|fatal|lethal|overdose|end it|od|take|would it|does it|to not wake|sleep forever|would do it)
    - (ctb|catch the bus|catching the bus)
    - (self delete|self deleting|self deletion)
    - (is|be) (suicide|killing myself|ending my life|ending it) ... (answer|option|only way|best|easiest|right|wrong|painful|sin|forgive*)
    - (googled|googling|searching|searched|looked up|looking up) ... (suicide|overdose|how to die|ways to die|painless|how high|fatal|hang*|exit)
    - been <killing> <self> in my (head|mind|dreams)
    - (how|if|whether) (i|to) ?(would|could|should|might) (<kill> <self>|end my life|take my own life)
    - (would|does|will|is|do) (drowning|hanging|overdosing|dying|jumping|bleeding out|gassing yourself|starving) ?(<fill>) (hurt|hurts|painful|painless|quick|peaceful)
    - how long (does|would|will|do) (it|you|i) ?(<fill>) take to (die|drown|bleed out|bleed to death|suffocate|overdose|hang)
    - how (high|deep|far|many floors|tall) ... (jump|fall|die|kill|cut|survive)
    - (is|are|does) (paracetamol|hanging|drowning|jumping|overdose|carbon monoxide|insulin|bleach|antifreeze) ?(<fill>) (painful|painless|fatal|lethal|quick|kill|work|enough)
    - cide (is|thoughts|again|note|tonight|rn)
    - s u i c i d e
    - s u i c i d a l
    - k i l l m y s e l f
    - k m s
    - d i e
    - (su|suic|suicid) cide
    - cidal
    - (permanent|permanently|final|big|forever|eternal|great|long|real|last|ultimate) (log out|logout|log off|logoff|sign off|sign out|sleep|nap|exit|delete|reset|shutdown|shut down|off switch|snooze|vacation)
    - (delete|deletion|exit|end|last|death|expiry|expiration) (day|date) ?(<fill>) (is|set|picked|planned|soon|for me|chosen)
    - planning my own
    - (ideation|ideations) ?(<fill>) (is|are|back|bad|again|worse|tonight|rn)
    - (intrusive|bad|dark|scary) thoughts ?(<fill>) (about|of|to) ?(<fill>) (death|dying|killing|hurting|suicide|ending|harm|myself|jump|knives|die)
    - (daydream|fantasy|fantasies|fantasise|fantasize|dream|dreams) ?(<fill>) (about|of) ?(<fill>) (dying|death|my death|being dead|my funeral|crashing|not waking|jumping|being killed|the end|fatal)
    - (turning|turn|yank|yanking|jerk|let go of|letting go of) the (wheel|steering wheel)
    - (think|thinking|thought|imagine|imagining|tempted|urge|wonder|wondering|could|impulse) ... (swerving|swerve|drive off the|driving off the|drive into|driving into|not braking|step off|stepping off|step out in front|stepping out|jump off|jumping off|jump in front|let myself fall|falling off)
    - (thoughts|thinking|thought) (to|of|about) ?(<fill>) (end|ending|finish|finishing) (it|it all|my life|everything|myself)
    - (would|will|does) it hurt ?(much|a lot) (to die|dying|drowning|hanging|if i jump|if i die|if i do it|to drown|to hang)
    - (take|taking|need|want) the big sleep
    - (my|the) (mind|brain|head|thoughts) ?(<fill>) (offering|offers|suggesting|suggests|going to|goes to|circling|circles|drifting to|drifts to|coming back to|keeps coming back to|showing me|shows me|wandering to|turns to|returning to) ?(<fill>) (suicide|death|dying|killing myself|ending it|the bridge|the pills|ways to die|ways out)
    - (looked up|googled|googling|searched|looking up|found|know|worked out|checked|calculated) ?(<fill>) (the|a|what|which) ?(<fill>) (dose|dosage|lethal dose|drop|height of the|knots|noose knot|amount you need|amount i need)
    - (reason|reasons) (not|why i should not|why not|i should not) ?(to) (kill myself|die|end it|do it|end my life|jump|live)
    - (one|a single|any|give me a|good) reason ?(<fill>) (not to (kill|die|end|jump|do it)|to (live|stay alive|keep living|stay|not die|wake up))
    - (courage|nerve|guts|bravery) to (die|do it|end it|kill myself|jump|go through with it|finish it|live)
    - (too (scared|cowardly|much of a coward|chicken|frightened|weak)|coward) to (do it|die|kill myself|end it|jump|go through with it|kill me)
    - (scared|afraid|worried|frightened) ?(<fill>) (i will|of) ?(<fill>) (do it badly|fail again|survive|get it wrong|surviving|failing at it|doing it wrong|botch it|end up a vegetable|mess it up)
    - not (scared|afraid|frightened) of (dying|death)
    - (stopped|no longer) being (scared|afraid|frightened) of (dying|death)
    - (doing|do|pull|pulling|went) (a|full) (kurt|cobain|sylvia plath|robin williams|virginia woolf|hemingway|kurt cobain|plath|chester)
    - (pact|deal|promise|agreement|contract|bargain) (with|to) (myself|me) ?(<fill>) (that|is|if|to|by|then|nothing) ?(<fill>) (die|end|go|allowed|by|can go|kill|done|changes|better)
    - (allowed|permission) to (go|die|end it|leave|stop living|let go)
    - (i have|have|i've) ?(<fill>) decided ?(<fill>) (i will not|i would not|not to|i won't|i am not going to) (see|reach|be|turn|make it|live|get to|have another)
    - (will not|not going to|won't) (see|reach|make it to|turn|live to see|get to) (my next birthday|thirty|forty|fifty|sixty|seventy|30|40|50|60|63|another birthday|another christmas|another spring|old age|retirement)
    - if i (jumped|jump|hanged myself|took them all|drove off|stepped off|did it|went through with it|ended it) ?(<fill>) (nobody|no one|they|would|it|who|everyone|she|he|people|my)
    - (killed|dying|die|death|crash|crashing) ?(<fill>) (in a (crash|car crash|accident)|by accident|accidentally) ?(<fill>) (easier|relief|better|dream|hope|wish|so nobody|no one would)
    - (fantasise|fantasize|dream|daydream|think|thinking|fantasising) ?(<fill>) (about|of) being (killed|hit|murdered|shot|run over|dead|in a crash|in a fatal|terminally)
    - suicide (is|feels|seems|looks|sounds|keeps|would|might|has|was|crosses|crossed|comes|came|again|tonight|forum|forums|plan|pills|method)
    - (about|of|like|by|on|through|with|mention|commiting|committed to) suicide ?(<fill>) (again|every|all|most|tonight|lately|since|constantly|and i|myself|for me)
    - (will|going to|want to|planning to|may|might|try to|tried to) suicide
    - (think|thinking|thinkin|thought|thoughts|dream|dreaming|dreams|fantas*|imagine|imagining|picture|picturing|plan|planning|planned|consider|considering|research*|google*|googling|obsess*|contemplat*|wonder|wondering|urge|urges|tempted|temptation|idea|ideas|drawn|longing|crave|craving|hoping|wishing|looking forward|look forward|waiting|praying|fixated|preoccupied|flirting|rehearsing|rehearse|daydream*) ?(<fill>) ?(of|about|on|for|to|abt|over|by|with|bout) ?(<fill>) <dying>
    - <dying> ...5 (appeals|tempting|comfort*|relief|easier|answer|option|way out|look forward|inviting|hobby|plan|makes sense|attractive|kind of peace|beautiful|calling|whisper*|home|only thing|best thing|all i|every day|every night|every morning|solution|escape|exit)
    - (stop|stopped|not stop|keep|kept|quit|without|help me stop|how do i stop) ?(<fill>) (wanting|wishing|hoping|longing|planning) to ?(<fill>) <not-alive>
    - (wanting|wishing|hoping|planning|longing|needing) to ?(<fill>) <not-alive>
    - (picture|picturing|see|seeing|imagine|imagining|visualise|visualising|dream of|thinking of) ?(<fill>) (myself|me) (dead|hanging|in a coffin|drowning|falling from|swinging|lifeless|in the ground|bleeding out|on the tracks|jumping)
    - (sewerslide|sewer slide|suislide|su1cide|suic1de|su1c1de|sooicide|suiside|sucicide|siucide|suuicide|suicidee|sueside)
    - my (next|second|third|fourth|fifth|last|latest|next one) attempt
    - (think|feel|know|afraid|scared|guess|worry|fear|reckon|maybe) ?(that) i am next
    - not stop (wanting|thinking about|planning|dreaming of|thinking of) ?(to) (do it|doing it|do the same|doing the same)
    - (asked|asks|ask) ...7 (suicidal|kill myself|hurt myself|safe|harm myself|suicide|self harm) ?(<fill>) (and|but) ?(<fill>) i ?(<fill>) (lied|said no but|told (him|her|them) no but|hid it|made something up|could not say|did not tell)
    - (lied|lie|lying) ?(<fill>) (about|when|and|to) ...7 (suicidal|suicide|safe|killing myself|hurting myself|self harm|wanting to die|the thoughts)
    - if i ?(<fill>) (killed myself|took my own life|ended my life|hanged myself|overdosed|committed suicide|unalived myself|topped myself|offed myself)
    - (then|so|after that|finally|and then) i can ?(<fill>) (die|end it|be dead|stop living|kill myself)
    - (brave|strong|drunk|desperate|low|stupid|bold|mad) enough to ?(<fill>) (stop living|do it|die|end it|jump|kill myself|go through with it|take them|finish it|step off|let go)
    - (brain|head|mind|voice|thought|thoughts|something in me|part of me) ?(<fill>) (goes|says|keeps saying|screams|shouts|whispers|tells me to|wants me to|chants|repeats|says to me) ?(to|just) (jump|die|do it|kill|end it|let go|kys|step off|drive off|cut|swallow)
    - kys
    - jump jump
    - (feelin|feeling|being|kinda|so|bit|very|proper|super|lowkey|low key|actively|passively|still|mad|hella|am|been|i am) ?(<fill>) (sui|suic|suey|sooicidal|suicidall)
    - (hide|hid|hiding|lock|locked|locking|give|gave|giving|take|took|taken|keep|put) ...4 (knives|pills|tablets|medication|meds|razors|gun|key|belts|rope|paracetamol|blades) ?(<fill>) (away from me|from me|from myself|out of my reach|so i can not|so i do not|where i can not|because i do not trust)
    - (practise|practice|practised|practiced|practising|rehearse|rehearsed|drafting|drafted|rewriting|rewrote|editing|wording) ?(<fill>) (the|my|a) ?(<fill>) (knot|knots|noose|note|goodbye|last letter|jump|final note)
    - (survive|survived|fall from|jump from|height|drop) ... (bridge|roof|floor|cliff|balcony) ... (enough|die|survive|kill|certain|sure)
    - (stop|stops|stopping|slow|slows) (at|through) (our|the|this) ?(<fill>) (station|platform) ?(<fill>) (think|fast|jump|step|front)
    - (express|fast train|freight|intercity|high speed train|fast trains) ?(<fill>) (does not stop|do not stop|goes through|comes through|passes through|non stop)
    - not stop at (our|my|this) station
    - (train|trains) (that|which) (do|does) not stop
    - wanting to ?(<fill>) (jump|hang|drown|overdose|crash|bleed)
    - (close|closer|closest) to (suicide|killing|the edge than|ending it|death than|doing it)
    - (what|which|how much|how high|is) ...3 (dose|amount|level|number) ...5 (dangerous|fatal|lethal|deadly|kill|too much)
    - (stopped|stop|no longer|not) ?(being) (scared|afraid|frightened) of (doing it|it ending|the end|jumping|the pain|going through with)
    - (thinking|thinkin|thoughts|think) of (ending|finishing|offing|unaliving) me
    - thinkin of (ending|killing|dying|unaliving|suicide)
  unless:
    - (<suicide-word>|suicide) (squad|prevention|awareness|helpline|hotline|mission|bomb*|watch|forest|note in (the|chapter)|rate|rates|statistics|stats|policy|door|doors|blonde|silence|girls|king|lane|pass|charity|bereavement|loss|survivor|survivors|crisis line|training|survivors|awareness|month|barrier|net|nets|pact in|books|research|documentary|scene|plotline|storyline|by cop)
    - (career|social|political|financial|commercial|professional|brand|electoral|economic|assisted|his|her|their|your|student|physician|male|veteran|teen|youth|dad's|mum's|brother's|sister's|son's|daughter's|husband's|wife's|friend's|cousin's|uncle's|father's|mother's|mate's|colleague's|neighbour's) <suicide-word>
    - (thinking|think|thought|thoughts) (of|about|abt) (my|the|his|her|their|your|our) (suicide) (prevention|lecture|essay|module|training)
    - <thinking> (death|dying|drowning|hanging|jumping|swallowing|death a lot) (taxes|duties|metal|star|valley|certificate|certificates|penalty|stranding|in (service|general|philosophy|literature|the abstract)|since|by chocolate|cafe|cleaning|on the nile|becomes|note|row|my|the|new|a|some|pictures|baskets|out|in (the|at)|on the|ship|to|pride|curtains|up|around|rope lessons)
    - <thinking> (jumping|doing it|an overdose|hanging) (jack|jacks|bean|castle|ship|on a call|tomorrow after|ourselves|for charity|at (the|weekends|work)|lessons|this weekend|as a|differently|properly|again next|ponies|of|rates|up|out|pictures|the|some|with|from)
    - (doing it|ending things|ending it) (with|together|on monday|for charity|myself instead|at work|in person|by email|over text|online|again next|the other way|differently|properly|professionally|amicably)
    - <thinking> (ending things|ending it|ending this) ... (him|her|boyfriend|girlfriend|relationship|lease|contract|subscription|marriage|friendship|chat|session|call|meeting)
    - (death|dying|died) (of|in|for) (a|the|my|his|her|our) (pet|dog|cat|friend|star|relative)
    - (attempt|planning|plan|plans|considering|considered) (sui|death)
    - (fatal|lethal|deadly) (dose|amount) of (sarcasm|garlic|cringe|cute|chilli|sugar|caffeine in)
    - (my|mum's|mom's|dad's|his|her|their|gran's|nan's) (death|dying) (anniversary|duties|in service)
    - kill <self> (laughing|trying|running|training|at the gym|working)
    - catch the bus (to|at|from|home|into|in|on|outside|instead|for|because|near|every|with|round|back)
    - catching the bus (to|at|from|home|into|in|on|outside|instead|for|because|near|every|with|round|back)
    - death (by powerpoint|metal|star|valley)
    - (think|thinking|thought|could|wonder|wondering|tempted|urge) ... (swerve|swerving|jump off|jumping off|step out|stepping out|step off|stepping off) (the (topic|subject|call|treadmill|board|diving|bus|train|sofa|hamster|career)|for (a|lunch|air|some)|of my comfort|into the (sun|garden|light)|to (get|smoke)|a plane|my (board|bike))
    - how (high|deep|far|tall) ... (jump|fall) ... (horse|dog|cat|olympic*|frog|river for|kids|trampoline)
    - (is|are|does) (paracetamol|bleach|insulin|antifreeze) ?(<fill>) (work|enough|kill) (for (a|my|the)|on (mould|mold|the|stains|weeds)|mould|germs|weeds|better|with)
    - (big|long|great|last|real|final) (sleep|nap|vacation|exit|reset|shutdown|snooze|delete|sign off|logoff) (after|last night|this|on|in|before|tonight because|and (i feel|woke)|poll|study|interview|test|from|off|for the|of the)
    - (a|another|one) (big|long|great|last|real) (sleep|nap|vacation|reset|shutdown|snooze)
    - (turn|turning) the (wheel|steering wheel) (left|right|at|of|over to|to (the|park|avoid|miss)|hard|around)
    - (had|needed|need|great|really) ?(a|some) (long|big|great|real) (sleep|nap|reset|vacation)
    - planning my own (wedding|party|garden|trip|business|lessons|route|meals|holiday|birthday)
    - (does|did|will|would|is) it ?(<fill>) (hurt|hurts|painful|quick) (to (ask|try|be|get|have|remove)|when (you|they|i|he|she)|at the|if i|that|your|the|a lot at|getting|after|having|him|her|them|much (at|when|after|getting))
    - (end|expiry|expiration|last) (day|date) ?(<fill>) (is|set|picked|planned|soon)
    - suicide (is|was|has|keeps|looks|seems|feels|sounds|would|might) ?(<fill>) (rising|falling|down|up|common|a (leading|theme|topic|big|crime|public)|preventable|illegal|the leading|covered|mentioned|discussed|depicted|rare|higher|lower|in (the|act|episode|chapter)|never (the|an)|not (the|an|on|in)|no longer|handled|portrayed)
    - (about|of|on) suicide (prevention|awareness|rates|statistics|in (literature|film|prisons|the (book|film|army|novel|play)|young|veterans|men))
    - (related|due|leading|lost|losing|loss|died|death|driven|link*|attributed) (to|by|from) suicide
    - (one|a|any|give me a|good) reason ?(<fill>) to (stay|live) (in|late|here|longer|at|for|with|near|up)
    - (courage|nerve|guts) to (do it|live) ?(<fill>) (in|again|on stage|alone in|abroad|live|properly|without a)
    - (too (scared|frightened)|coward) to (do it|jump|go through with it) ?(<fill>) (the|off the (board|diving)|into the|at the (pool|fair)|again at|haircut|tattoo|exam|interview|in the)
    - not (scared|afraid|frightened) of (dying|death) (my|metal|but|at)
    - if i (did it|jumped|jump|ended it|do it) ?(<fill>) (again|sooner|the|with|for|properly|differently|in|my way|he would|she would) ?(<fill>) (puddle|queue|interview|team|trampoline|fence|ship|sofa|class|tomorrow|faster|better)
    - (allowed|permission) to (go|leave|stop) (to|home|early|on|out|at|with|by|for|the)
    - (i have) ?(<fill>) decided ?(<fill>) (not to|i am not going to|i will not|i would not) (see|be|reach|have another|turn) ?(<fill>) (him|her|them|late|angry|rude|nice|friends|available|out|a|the|that|my (ex|mum|dad|sister|brother)|down|up|anyone|it|part|wine|drink|coffee|cake|biscuit)
    - my (next|second|third|fourth|fifth|last|latest) attempt (at|of|to (bake|cook|make|pass|learn|run|quit|fix|grow|start|get|knit|park|build)|on|was better|driving|tastes|looks|rose|went in)
    - <thinking> (dying|an overdose|jumping off|suicide|bleeding out|oblivion|hanging|being gone|not being here|not living) ?(<fill>) (my hair|the (wool|fabric|curtains)|of|in (the|a|summer|two)|on (monday|tuesday|wednesday|thursday|friday|the)|next|for (a|the|two)|with|at (the|home|mum's)|tomorrow|lecture|policy|prevention|scene|wool|eggs|near|by the|close|training|module|rates|anniversary)
    - dying ?(<fill>) (art|breed|words|wish|out|down|language|industry|trade|embers|plants|star|day)
    - (fear|scared|afraid|terrified|phobia|worried|panic|anxious) ?(<fill>) (of|about) ?(<fill>) (dying|being dead|death|not waking up|not existing|oblivion)
    - i am next (in|for|on|to|up|week|door|at|year|month|with)
    - (hide|hid|lock|put|keep|took) ...4 (knives|pills|tablets|medication|meds|key|razors|paracetamol) ?(<fill>) (from me|away from me|out of my reach) ?(<fill>) (kids|dog|toddler)
    - (then|so|finally|after that|and then) i can ?(<fill>) (die) (happy|in peace knowing|a happy|content)
    - jump jump (rope|street|around)
    - (train|trains) (that|which) (do|does) not stop (at (the weekend|sundays)|running|honking|in time)
    - (brave|strong|drunk|bold|mad|stupid) enough to ?(<fill>) (do it|jump|let go|go through with it) ?(<fill>) (again|in (the|front)|karaoke|alone abroad|the (high|top)|on stage|the (interview|exam|tattoo|race)|into the|off the (diving|board))
    - if i overdosed on
    - (what|which|how much|is) ...3 (dose|amount|level|number) ...5 (dangerous|too much|kill) ?(<fill>) (sugar|salt|coffee|caffeine|homework|screen|paint|radiation|exercise|lead|noise)
  examples:
    - "I keep thinking about killing myself"
    - "thinking of suicide most evenings now"
    - "been looking up how to die"
    - "The thoughts of ending my life are louder than the telly."
    - "The voice tells me to kill myself, over and over"
    - "I wrote my suicide note in March and I still have it"
    - "whats the least painful way to die"
    - "how many paracetamol would it take"
  counterexamples:
    - "I never think about suicide."
    - "She gave a talk on suicide prevention."
    - "Launching on a Friday is career suicide."
    - "We watched Suicide Squad."
    - "I'm thinking of ending things with my boyfriend."
    - "Going to catch the bus to town."

- sign: kills-self
  bank: crisis
  tier: explicit
  theme: suicide
  about: "The client speaks of killing themselves, in any of the words people use for it."
  phrases:
    - (kill|kil|k1ll|kll|kyll|ki11|unalive|un alive|unaliv|off|top|hang|drown|shoot|gas|do away with|do in|finish off|delete|sewerslide|poison|electrocute) <self>
    - <killing> <self>
    - <want-to> ?(<fill>) (<kill> <self>|<end-life>|end it|end it tonight|end things for good|unalive|kms|ctb|sewerslide|self delete|end everything|end me|end this all|bow out for good|check out for good|jump off|jump in front|hang|step in front|overdose|od|o d|take an overdose|drink bleach|slit my wrists|slash my wrists|cut my wrists|blow my brains out|blow my head off|put a bullet|swallow all|take all|crash my car|drive off a|drive into a|drive my car into|drive my car off|neck myself|go under a train|go under the train|throw myself)
    - <end-life>
    - (end|ending|ended|ends|endin|nd) (it all|all of it|it|things|everything|this|this all|my pain|my suffering|my misery|my story|the pain|the suffering) (tonight|for good|forever|permanently|once and for all|tomorrow|today|soon|myself|already|4ever|asap|now|for ever|all|pls|plz|please|if)
    - (wnt 2|want 2|wanna|want to|gonna|going to|ready to|need to|just) (nd|end) it
    - (kms|kms'd|kmsing|kmself|kys myself|k m s|killmyself|kll mslf)
    - (unalive|un alive|unalived|unaliving|un aliving|unlive|un live|unliving)
    - (take|taking|took) (my|me) ?(own) (life|live)
    - (jump|jumping|throw myself|throwing myself|chuck myself|chucking myself|leap|leaping|fling myself|step|stepping|hurl myself|walk|walking) ?(<fill>) (off|from|over|out of|in front of|infront of|under|into|onto) ?(of) (a|the|that|my|this|our|any|some|oncoming|every|it) ?(nearest|next|first|moving|tall|high|multi storey|motorway|railway|ninth floor|top|highest) (<high-place>|train|bus|lorry|truck|car|tube|tram|traffic|hgv|river|sea|canal|lake|metro|overground|subway|<high-place> of)
    - (jump|jumping|step|stepping|walk|walking) (in front of|infront of|under|into|out into) (traffic|trains|cars|oncoming traffic|the road|the traffic|a moving|moving traffic)
    - (slit|slitting|slash|slashing|slice|slicing|open|opening|cut open) my (wrists|wrist|throat|veins|arteries|vein|arms open)
    - (blow|blowing) my (brains|head|brain) (out|off)
    - (put|putting|stick|bullet) ... (a bullet|gun|the gun) ... (my head|my mouth|my brain|my temple)
    - bullet (in|through) my (head|brain|skull)
    - (put|tie|tied|tying|hang|make|made|making) (a|the|my) (noose|rope) ... (neck|ready|beam|tree|garage|loft|banister|door|ceiling|attic|shed|round|around|up)
    - a noose
    - (drink|drinking|drank|swallow|swallowing) (bleach|antifreeze|poison|pesticide|weedkiller|rat poison|acid|drain cleaner)
    - (go|going|gone|throw myself|lie|lying) (under|in front of|on) (a|the) (train|tracks|railway|line|tube|lorry|bus|train tracks|rails)
    - (drive|driving|drove|crash|crashing|steer|steering|swerve|swerving|ride) (my|the|this|it|off|into|myself) ?(car|van|bike|motorbike|truck|straight|wheel|right) (into|off|in|over|towards) (a|the|that|oncoming) ?(nearest|next) (wall|tree|bridge|cliff|lorry|truck|river|lamppost|traffic|barrier|oncoming|lane|pole|lake|pillar|edge|road|ditch|central reservation)
    - (drive|driving|swerve|swerving|crash|crashing|steer|steering) (into|off) (a|the|that|oncoming) (wall|tree|bridge|cliff|lorry|truck|river|traffic|barrier|pole|lake|pillar|train|central reservation)
    - die by (suicide|my own hand|my own hands)
    - by my own hand
    - (neck|string|string up|noose) <self>
    - string myself up
    - overdose (myself|tonight|on purpose|on my|on all my|again)
    - (take|taking) (an|my) overdose
    - starve myself to death
    - drink myself to death
    - help me ?(not |to) (kill myself|die|end my life|end it)
    - (stop|keep|talk|prevent|save) me from (killing|hurting|ending|harming|doing)
    - not ?(going to |gonna) kill myself but ... (think|thought|thinking|want|wish|wonder|dead|die)
    - (not|never) (actually|really) (do it|kill myself) but
    - i will (end|finish) (me|it|it all)
    - (gonna|going to|will|might|may|should|could) (off|top|neck|kms|unalive|self delete|sewerslide)
    - i am (gonna|going to) do it (tonight|tomorrow|this time|for real|after|when)
    - (make|made|making) ?(my) (death|suicide) look like
    - make it look like an accident
    - (get|getting) (run over|hit) on purpose
    - set myself on fire
    - (put|lie|lay|stick) my head (in the oven|on the tracks|on the line|under the water)
    - (sit|sitting|run|running) (in the garage|the car|the engine) with the (engine|door|doors|garage)
    - join the (27|twenty seven) club
    - ll (myself|my self|me)
    - k ll (myself|my self)
    - (tonight|tomorrow|today) i (am going to|will|am) ?(<fill>) (do it|doing it|end it|ending it|finish it|go through with it|kill)
    - (going to|about to|ready to|decided to|will) (do it|go through with it) (tonight|tomorrow|this time|for real|properly|once)
    - (end|ending|ended|nd) (myself|my self|me self|mys3lf)
    - (k1ll|kill|kil|kll|hurt|cut) (mys3lf|my5elf|myselph|myslf|mysefl|myslef)
    - (hang|hung|hanging) (myself|me self|my self)
    - off (myself|my self|me self) ?(<fill>) (tonight|soon|for|because|if|and|lol|already)
    - (yeet|throw|chuck|fling|launch|hurl) myself (off|into|under|in front|out|from|over)
    - (want to|going to|could|wish i could|wanna) d e
    - (jump|jumped|jumping) off (a|the) (roof|bridge|building|cliff|balcony|multi storey|multistorey|car park|tower|flyover|overpass|viaduct|ledge|parking|flats)
    - (lie|lying|lay|sit|sitting|stand|standing) ?(down) on the (tracks|train tracks|railway line|rails|motorway|railway)
    - (gas|garden hose|exhaust|hosepipe) ... (car|exhaust|garage) ... (sleep|die|end|window|tonight|think)
    - (walk|walking|wander|step|stepping|run|running) (into|in front of|out into|in) ?(the|oncoming|moving|to) (traffic|motorway|road) ?(<fill>) (and|so|until|on purpose|tonight|because|to)
    - want to d e
    - (game over|lights out|curtains|the end|end credits|final boss) (for me|tonight|for good)
    - (abt|bout|boutta|abouta|bouta|finna|gon|gonna|goin|gunna) ?(to|2) (end it|end myself|kms|b gone|not be here|kill myself|disappear forever|unalive)
    - (done|finished|over it|through) (w|with|wit) (life|living|existing|livin|dis life)
    - so done (w|with|wit) (life|living|everything|existing|being alive)
    - (can not|cant) keep (livin|living|goin like|going on like|existing|breathing)
    - (h8|hate|h8te|hait) (being alive|bein alive|livin|living|existing|my existence)
    - (sleep|slep|slp) (n|an|and) ?(<fill>) (neva|never|nvr|not|nevr) (wake|wake up|wakeup|woke)
    - (neva|nvr|nevr) (wake|wakin|waking) up
    - (jump|jumping|jumped) from (my|the|a|this|our|some) ?(<fill>) ?(hostel|college|office|apartment|tall|high|fifth|fourth|tenth|top|sixth|seventh|eighth|ninth) (building|roof|balcony|bridge|floor|terrace|window|flat|tower|cliff|rooftop|hostel|storey)
    - off myself (this|next|tonight|soon|tomorrow|on|by|after|when|if)
    - (finish|end) (that|it|this) also
    - do (something|anything) ?(<fill>) to myself
    - (gna|gnna|goin|gona|gunna|gonna|going to|w4nna|wnna|wana|tryna|imma|ima) ?(to) (kill|kil|k1ll|unalive|unal1ve|un4live|off|end|hang|top|kms)
    - (unal1ve|un4live|unaliv3|unal1v1ng|unaliveing|unalivin|kmz|kmss|kmslf)
  unless:
    - (kill|killing|killed|off|top|topping|finish*|drown*|hang*|end) <self> (laughing|with laughter|trying|running|training|at the gym|doing (squats|this|sets)|over (the|a|this)|working|in (work|paperwork|emails|chocolate|cake|tea)|for (leaving|eating|forgetting|not|a laugh)|up|off (the|my|to)|a (drink|coat|new|beer|g and t)|getting|on (the stairs|those stairs|that step|his|her|a bike|the ice|that ice|my bike)|tripping|slipping|with (this|these|all this|that) (workout|spin|commute)|a cup|some|out (to dry|of this)|if i (forget|miss|eat|see|hear|have to)|with work|this (spin|workout|commute|climb)|another coffee)
    - (could|would|nearly|almost) (kill|kick|hang|shoot|drown) <self> (for|if i|that i|because i)
    - (top|off|end|delete|gas|drown) <self> (up|off|the|my|from (the|this|that|facebook|instagram|whatsapp|a|your|all))
    - (remove|removing|delete|deleting|kick) <self> from (the|this|that|a|my|your|facebook|instagram|whatsapp|social|all|twitter|tiktok)
    - (off|drown|drowning|gas|finish|end|hang) (myself) (in|by|a|at|to|around|out|here|there|on)
    - (end|ending|ended) (it|things|this) ?(all) (today|tonight|soon|now|for good|tomorrow|already|once and for all) ... (him|her|them|boyfriend|girlfriend|relationship|contract|lease|call|meeting|session|session early|subscription|football|term|bet|feud|membership|course|match|season|quiz|war|argument|friendship|conversation)
    - (going to|gonna|want to|wanna|wanted to|will|need to|decided to|shall|prefer to|trying to|plan to|planning to|would like to|about to|hoping to|mean to|ready to|tempted to) ?(<fill>) end it (with|by|there|here|at|on a|on the|early|amicably|between|in (style|march|june|may))
    - (end it|ending it) (with|between)
    - (save|stop|keep|talk|prevent) me from (doing|hurting) (the|my|this|it|something|that|anything|laundry|chores|dishes|her|his|their|your|anyone|someone)
    - (top|off|end|hang|delete|finish|remove|shoot|poison|drown) (out|me)
    - (shoot|poison|hang|drown|gas) <self> (in the foot|a|an|the|another|with caffeine|with coffee)
    - shoot myself in the foot
    - shot myself in the foot
    - (take|taking|took) my life (in (my|your) ?(own) hands|for granted|forward|back|so|story|savings|seriously|coach|in a|to the|and|insurance|apart|with me|slowly|one)
    - (take|took|taking) (my|me) (life|live)
    - (jump|jumping|step|stepping|leap|walk|walking) (in|into|off|from|over|onto|out of) (the|a|that|this|my) (sea|river|lake|window|pier|car|train|bus|tube|platform|building|tram|canal|metro|taxi|van|edge|bridge) (and|to|with|at|for|on|every|with|after|because|again|home|today|tomorrow|before|together|wearing|in (summer|july|august|a wetsuit))
    - (walk|walking) (over|under|off|onto|into|from|out of) (the|a|that|my|this) (bridge|building|river|sea|window|platform|edge|pier|train|roof|balcony|tower|dam|car park|tracks|car|bus|lake|canal|quarry|cliffs|station)
    - (step|stepping|jump|jumping|walk|walking) (into|onto|in|on) (the|a|my|this) (car|bus|train|tube|tram|taxi|truck|van|metro|lift|platform|building|roof|balcony|window)
    - (jump|jumping|leap) (off|out of) (a|the) plane
    - (bungee|ski|parachute|bungy|high|long|star|cliff|base|sponsored|charity) (jump|jumping)
    - (going|go) (under|on|in front of) (a|the) (bus|train|tube|line|railway)
    - starve <self> to death
    - (out|end) the window ground floor
    - (open|opening) my (veins|wrists|throat) (doctor|nurse)
    - (a|the) noose (tightens|is tightening|of (debt|deadlines|admin))
    - (could|would|nearly|almost|if|had) ... (scream|explode) ... (jump|leap)
    - overdose (on (chocolate|mince|cake|cheese|cuteness|coffee|caffeine|sugar|vitamin|carbs|pizza|netflix|turkey|christmas|tea|telly|tv|crisps|sunshine|reality|cat|biscuits|sweets)|rates|and (a|the))
    - (end|ending|ended) (this|it) (call|chat|session|meeting|conversation|early)
    - (kill|killed|kills|killing) (it|me)
    - do away with (my|the|it)
    - unlive
    - take the overdose (training|course|module)
    - (take|taking) (an|my) overdose (seriously|course|training)
    - going to end it (early|there|with|here)
    - drink myself to (death|sleep) (with|on) (coffee|tea|water)
    - (jump|jumped|jumping) off (a|the) (bridge|roof|cliff|tower|ledge) (into|with (a|my|the)|for (charity|fun)|on (a|holiday)|in (the|cornwall|wales)|bungee)
    - (ending|end|ended|end up) (myself|my self) (in|up|with|at|on)
    - (jump|jumping|jumped) from (the|a|my) ?(<fill>) (roof|balcony|bridge|floor|terrace|window|tower|cliff|rooftop|top) ?(<fill>) (into the (sea|pool|water|lake|river|snow|hay)|in (the|a) (game|film|video)|at the (pool|lake)|with (a|the) (parachute|rope|bungee)|board)
    - do (something|anything) ?(<fill>) (nice|kind|good|fun|special) ?(<fill>) (for|to) myself
    - (make|makes|made|making) (me|you|people|one) want to overdose
    - not wake ?(up) (till|until|before|for a)
  examples:
    - "I'm going to kill myself"
    - "kms fr this time"
    - "thinking if I end my life nobody has to pay"
    - "I want to end it tonight"
    - "gonna unalive myself"
    - "please help me not kill myself"
    - "i want to jump in front of a train"
    - "ll myself thats all"
    - "keep thinking id drive into a wall"
    - "I am gonna take my own life after the wedding"
  counterexamples:
    - "I'd never kill myself."
    - "I'm not going to kill myself, mum, it's a figure of speech."
    - "Nearly killed myself laughing at that."
    - "I'm killing myself at the gym for this race."
    - "How do I delete myself from the group?"
    - "Jumping in the lake with the swim club was great."
    - "I want to end it with my boyfriend tonight."

- sign: plan-or-means
  bank: crisis
  tier: explicit
  theme: suicide
  about: "A plan, a date, a place or a means to end life, or a promise about when."
  phrases:
    - (have|got|made|making|chosen|choosing|picked|picking|found|set|decided on|worked out|know|settled on|planned|there is) ?(<fill>) <date-word> ... (to die|to do it|to end it|i would do it|i will do it|i'd do it|id do it|i mean to die|i will die|i am going to do it|i would go|where i will|where i would|where i'd|to go|to jump|for it to end|i will go|to kill myself|to end my life)
    - (have|got|made|making) ?(<fill>) a ?(real|proper|detailed|whole|clear|solid|concrete|full) plan ... (die|end it|end my life|kill myself|suicide|do it|go|for my death)
    - (have|got) a plan and (the means|a date|everything i need|the pills|a rope|a place|i know|a note)
    - (have|got) the (means|method|equipment) (to do it|ready|here for it)
    - (have|got|bought|buying|ordered|ordering|hid|hidden|hiding|keep|kept|found|getting) ?(<fill>) (a|the|my|some) (rope|noose|exit bag|helium|gun|pills ready|hose) ... (ready|for it|for this|in the|to do it|under|do it|just in case|to end|hidden|for when|waiting)
    - (saving|saved|save|stockpil*|stashing|stashed|hoarding|hoarded|collecting|collected|stocking|storing|keeping|counting|counted|lined|lining|put aside|laid out|laying out|have enough|got enough|hiding) ... <meds>
    - (<meds>|rope|gun|blade|noose|means|note) (is|are|all|sat|sitting|lined|laid|waiting) ?(<fill>) (ready|lined up|laid out|counted|waiting|next to me|in front of me|beside me|on the bed|in my bag|in my drawer|in the drawer)
    - enough (<meds>|of them) ... (do it|kill me|end it|not wake|finish|sleep forever|end me|put me|do the job)
    - (staring|looking|stare|look) at (the|my|a|all these|these|this|those) (pills|tablets|bottle of pills|rope|razor|gun|box of pills|noose|train tracks|tracks|blade|knife and)
    - (cupboard|drawer|everything|all) ... (needed|need) to (do it|end it|kill myself|die)
    - (everything|all) (i|we) (need|needed) ... (do it|end it|die|kill myself)
    - everything needed to (do it|end it)
    - (know|knows|decided|worked out|figured out|sorted|planned|chosen|thought about|thought of|wondered) ?(<fill>) (exactly|precisely) ?(how|where|when|which) (i'd|id|i would|i will|to|i am going to) ?(<fill>) (do it|die|end it|kill myself|go|jump|make it)
    - (know|knows|decided|worked out|figured out|sorted|planned|chosen|rehearsed|pictured|researched|googled) ?(<fill>) (how|where|which way) (i'd|id|i would|i will|i am going to|i might) ?(<fill>) (do it|die|end it|kill myself|go about it|jump)
    - (thought|thinking|think|fantasise|dreamed|wondering) about how (i would|i'd|id|to|i could|i might) (do it|die|end it)
    - (want to|wanna|wanted to) die ... (thought about how|know how|have a plan|got a plan)
    - (how|when) i (would|will|am going to|could) end it
    - (plan|planning|planned|plans) (how|when|where) i (would|will|could|am going to) (end|die|do|go)
    - (plan|planning|planned|keep planning) how (i'd|id) (end|do|die)
    - (plan|planning|planned|plans) (my|to) ?(own) (death|exit|suicide|way out|end|departure|die|end it|kill myself|not be here)
    - (planning|planned) (it|my last day|the end) ... (to die|tonight alone|every detail|properly this time)
    - (end|die|do it|doing it|gone|kill myself|over) (on|by|after|before) (my|his|her|the) (birthday|anniversary|funeral|exams|wedding|finals|results|christmas)
    - (doing it|do it|going) (after|before|when) (my|the|his|her) ... (birthday|finals|exams|funeral|dies|asleep|leave for work) (date|kill|die|end)
    - (wait|waiting|waited) (until|till|for) ... (asleep|birthday|christmas|gone out|dog dies|cat dies|mum dies|mom dies|parents die|leaves for work|goes to work|out of the house|exams|holidays) ... (do it|end it|kill|die|go|finish it|then i am done|then i can go)
    - (once|when|after) (my|the) (mum|mom|mother|dad|dog|cat|parents|nan|gran|kids) ... (die|dies|dead|gone|passes|grown|leave home|leaves) ... (i will go|i am going too|i can go|i can die|i will die|i can end|i am done|i can kill|i go|i am out|so am i|ill go|i am off too|no reason to stay)
    - (the|a) ?(exact|perfect|right) (bridge|train|tree|beam|cliff|hook|spot|place) (is|has) ... (picked|chosen|ready|waiting)
    - (went|go|going|drove|driven|drive|walked|walk|walking|been) ?(<fill>) (to|up to|past|by|out to|onto|on) (the|a|that) (bridge|cliff|cliffs|railway|tracks|train tracks|viaduct|overpass|multi storey|multistorey|roof) ?(again|twice|last night|tonight|at night) (and|to|but|just) (stood|look|looked|see|could not|jump|check|think|thought|wonder|imagine|imagined|almost|nearly|didn't|did not|sat|wanted|turned|came)
    - (stood|standing|stand|sat|sitting|sit) (on|at|by|over|near) (the|a|that) (edge|bridge|cliff|cliffs|platform|roof|ledge|railing|parapet|tracks|top) ... (jump|fall|step|let go|wanted|thinking|thought|imagin*|wonder*|end|went home|could not|almost|nearly|train|long time|hour|hours|ages)
    - (tallest|highest|nearest|closest|high|tall) (bridge|bridges|building|buildings|cliff|cliffs|car park) ... (jump|near me|taller|over)
    - (bridges|bridge) (taller|higher|over|more) than
    - (which|what|where) ... (bridge|bridges|cliff|cliffs|building) ... (high|tall|near|nearest) ... (me|enough|jump)
    - (set|set out|went|left|drove) ... (last night|today|yesterday|tonight|this morning) ?(<fill>) to (finish it|end it|die|kill myself|do it|jump)
    - (do not|dont|cannot) trust myself (to|with|not|alone|tonight|around|near|on|anymore|any more|at the moment|when|right now|if|this)
    - (not|never) trust myself (alone|tonight|around|near|with|not to|on my own)
    - (not|isn't|dont feel|do not feel|am not|not feeling) ?(<fill>) safe (with|from|around|by|on|in) (myself|my own|my thoughts|my head|my own head|my own hands|my self|my own thoughts|my company)
    - (unsafe|danger|dangerous|risk|a risk|threat|a danger) (with|to|around|from) <self>
    - (scared|afraid|frightened|terrified|worried|fear|petrified) ?(of|that) ?(what) (i am going to|i will|i'll|i might|i may|i could|i would|i'd) ?(<fill>) (do to myself|kill myself|do it|end it|hurt myself|act on|do something|do something stupid|do tonight|do if|jump|do it tonight|listen|give in|take them|harm myself|lose control and)
    - (scared|afraid|frightened|terrified|worried) of (what i might do|what i will do|what i could do|being alone tonight|myself|myself tonight|my own mind|what i would do)
    - (do|did|doing) something (permanent|i cannot take back|irreversible|i can not undo)
    - (do|doing) something (stupid|silly|drastic) (tonight|to myself)
    - (gonna|going to|about to|might|scared i will|think i will|could|will) ?(<fill>) (do|doing) something (stupid|silly|permanent|drastic|bad|to myself|terrible to myself)
    - (close|closer|near|so close|very close|this close) to (doing it|ending it|the end of my life|giving in to|acting on it|doing something|killing|ending)
    - (act|acting|acted) on (the thoughts|my thoughts|them|it|those thoughts|these thoughts|the urge|the urges)
    - (if|when|unless) ... (fails|fail|leaves|leaves me|goes|lose|does not work|doesn't work|refused|rejected|evicted|deport*) ... i (will|am going to|am gonna|shall) ?(<fill>) (kill myself|end it|end my life|die|hang myself|not be here|be dead|do it|finish myself)
    - (mind is made up|made my mind up|made up my mind|decision is made|made my decision|made the decision|i have decided) ... (die|go|end|kill|him|her|not live|stop|leave this|be here)
    - (reach|reaching|reached|going|go|went) for (the|my) (pills|rope|gun|razor|blade|tablets|knife) (again|tonight|every|when|and)
    - (rehearsed|practised|practicing|practising|practiced|trial run|dry run|dress rehearsal) ... (hang|jump|noose|rope|death|suicide|die|end|it with the)
    - <meds> ?(<fill>) (saved up|saved|stashed|stockpiled|hoarded|put by|put aside|hidden away|stashed away|squirrelled away|counted out|lined up)
    - (saved up|stockpiled|stashed|hoarded) ?(<fill>) <meds>
    - (chosen|picked|set|decided on) (the|my) (day|date|method|exit|way out|spot)
    - (everything|it all|all) ?(is) (laid out|lined up|set up|in place|prepared|ready) ?(<fill>) (for it|for tonight|to do it|to go|for when i|for the end)
    - got everything (laid out|ready|lined up|prepared|in place)
    - (find|finds|found|finding) (me hanging|me dead|my body|me like that|what is left of me|me in the bath|me swinging|me cold)
    - (keep|kept|been|can not stop|catch myself|caught myself|find myself) (looking|staring|glancing|eyeing|noticing|going back|walking|driving) (at|past|over|to|by|towards|up at) (the|that|every|my|those) ?(<fill>) (beam|beams|rope|bridge|rafters|hook|banister|medicine cabinet|knife block|knives|razor|razors|train line|tracks|railway|cliff|cliffs|edge|balcony|river|pills|tablets|drop|high window|noose|bleach|roof|gun|gun cabinet|garage beam|kitchen knives|motorway bridge)
    - (keep|kept) (the|my|a|some) (pills|tablets|rope|razor|blade|knife|gun|note) ?(<fill>) (close|near|nearby|by the bed|under my|in the drawer|in my drawer|just in case|handy|ready|in my bag)
    - (pills|tablets|rope|gun|razor|blade) (are|is|in) ?(<fill>) (the|my) (drawer|bag|cupboard|glovebox|bedside|car|shed|garage) ?(<fill>) (and knowing|helps|comfort|just in case|waiting|if i|for when|if it)
    - knowing ?(<fill>) (they are|it is|the pills are|the rope is|i have them) there
    - (bought|buy|ordered|got hold of|getting hold of|picked up) ?(<fill>) (rope|a rope|a noose|helium|charcoal|razor blades|a gun|sodium nitrite|a lot of paracetamol|loads of paracetamol|extra paracetamol|antifreeze) ... (for|to|so|and i|today|tonight|just in case|because|hid)
    - (wait|waiting|waited) (until|till) ?(<fill>) (after|past) ?(<fill>) (funeral|christmas|birthday|wedding|exams|her birthday|his birthday|mum's birthday|the holidays) ... (then|go|do it|die|too|end|and i)
    - (only|just) waiting (until|till|for) ?(<fill>) (dad|mum|mom|the dog|the cat|my mum|my dad|nan|gran|parents|mother|father) ?(<fill>) (dies|die|goes|to die|passes|is gone|to go|pass)
    - (one|a) (last|final) (try|attempt|go) ?(<fill>) (and|then|before|at) ... (die|end|go|give up|life|living|kill)
    - (not|never) (planning|plan) to (see|be here|make it|live|reach|be around|be alive) ?(<fill>) (for|to|past|at|until|christmas|thirty|spring|summer|my birthday|next)
    - (keep|keeping|kept|got|have|put|carry|carrying|bought) (a|the|some|my) ?(<fill>) (rope|noose|hose|hosepipe|razor|blade|gun|bottle of pills|stash|tablets) ?(<fill>) (in (the|my) (car|boot|shed|garage|bag|wardrobe|drawer|loft|attic|glovebox)|under the (bed|mattress|stairs)|now|just in case|ready)
    - (nothing|if it|if things) ?(<fill>) (changes|does not change|gets no better|is no better|does not get better) by ?(<fill>) (june|july|christmas|spring|summer|may|august|january|february|march|april|september|october|november|december|my birthday|the end of|friday|monday|sunday|next) ?(<fill>) (i am|i will|i'm|then|i can) ?(<fill>) (done|end|go|out|gone|allowed|dead|die|finished|ending|kill)
    - (chosen|picked|set|decided on|settled on) (the|my|a) ?(<fill>) (night|bridge|tree|beam|week|cliff|hotel|train|hook|hour|rope|building|stretch of)
    - trust myself ...5 (on my own|alone|tonight|by myself|at night|in the house|in the flat|in the kitchen|near the|with the)
    - (gun|noose|rope|pills|razor|blade) in (the|my) ?(<fill>) (drawer|cupboard|wardrobe|safe|bag|car|shed|garage|bedside) ?(<fill>) (and|tonight|calling|loaded|ready|waiting|for me)
    - (wrote|written|writing|done) my (will|notes|letters|goodbyes|note) ?(wrote|chose|picked|and|then) ?(my|the|notes|chose|picked) ?(<fill>) (day|date|notes|note|letters|method|night|bridge)
    - (only|just) one way (to give|to do|out|left|to stop|to end|i can) ?(<fill>) (them that|it|that|this|left|of this)
    - (not want|without) ?(<fill>) (daughter|son|kids|mum|wife|husband|child|children|mother|nan|anyone|her|him|them|someone|cleaner) ?(<fill>) (to find|finding) (me|my body)
    - what stops me is
    - (all|only thing|one thing|thing) ?(that is|that's|which is) (stopping|stops|keeping) me ?(<fill>) (from doing|is|from it|here|alive|from ending)
    - (caught|found|saw|stopped|walked in on) me ?(<fill>) (tying|with|counting|writing|holding|on|about to|trying|hanging|looking up) ?(<fill>) (a rope|the rope|rope|noose|the pills|pills|the tablets|tablets|my note|a note|the note|the ledge|the edge|a knife|the knife|razor|gun|the bridge|the roof|to (jump|hang|die|end))
    - (tablets|pills|rope|razor|blade|gun|knife) ?(<fill>) in my hand
    - (have|got|holding|with|hold) (the|a|my|all the|these) ?(<fill>) (tablets|pills|rope|razor|noose|gun|bottle of pills) ?(<fill>) in (my|front|the other) ?(<fill>) (hand|hands|lap|of me)
    - (after|once) ?(<fill>) (the|my|his|her) (wedding|birthday|funeral|exams|christmas|christening|graduation|holidays|results) ?(then|and then|is over|is done|are over) ?(<fill>) i (can|will|am going to) ?(<fill>) (die|go|end|stop|rest|be gone|do it)
    - (after|once) (the|my|his|her) (wedding|birthday|funeral|exams|christmas|christening|graduation|holidays|results) then i can
    - bought ?(some|a|the) (rope|noose)
    - (stood|standing|stand|got up|climbed|balanced) on (the|a) (chair|stool|ledge|parapet) (for|with|again|last night|and (could|thought|cried|looked|nearly)|in the)
    - my plan is (for (tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the)|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) ?(<fill>) (when|after|while|before)
    - going back to the (bathroom cabinet|medicine cabinet|pills|tablets|drawer|knife|bridge|roof)
    - (bathroom|medicine) cabinet ... (calling|keep|looking|staring|counting|everything i need|tonight)
    - at the top of (the|a) (car park|building|multi storey|cliff|tower|flats|tower block) ?(<fill>) (and|for|again|last night|thinking|calm*)
  unless:
    - (saving|saved|save|stockpil*|stashing|stashed|hoarding|hoarded|collecting|collected|stocking|storing|keeping|counting|counted|lined|lining|put aside|laid out|laying out|have enough|got enough|hiding) ... (<meds>) (for (the|my|his|her|mum|mom|dad|nan|gran|the dog|christmas|travel|a trip|holiday|the trip|school)|from (boots|the chemist|the pharmacy)|is|are|at the)
    - (collecting|collected|collect|picked up|counted|counting|keeping|keep|storing|hiding|saved|save) (my|the|his|her|their|mum's|mom's|dad's|nan's|gran's|some) ?(repeat|daily|weekly|new|old|heart|blood pressure) (<meds>)
    - (counted|counting|hiding|keeping|save|saved) ... (the|her|his|my|mum's|dad's|dog's|cat's|patients) (meds|medication|medicine|medicines) (for|in (the|a|her|his) (cheese|food|dosette|tray|ham|peanut|sausage)|from the kids|each|every)
    - (scared|afraid|frightened|worried) of myself in
    - do something (silly|stupid) (like|on|with|for|and (fun|laugh))
    - (birthday|christmas) (party|shopping|dinner|present)
    - (looking|staring) at (the|my|a) (rope|tracks|knife) (course|swing|ladder|park|in the shop|list|rack|online)
    - (close|closer|near) to (ending|killing) (the|my|this|his|her|it|a) (shift|book|chapter|term|bug|project|plant|car)
    - (do not|cannot) trust myself (with|around|near) (a|the|chocolate|biscuits|cake|my credit|my (credit|bank) card|power tools|money|online|sharp corners|hair|scissors and my fringe|crisps|the biscuit*|cheese|ikea|ebay|sourdough|that much)
    - (know|decided) how (i will|i would|to|i am going to) (do it|go about it|die) (with|the (exam|essay|kitchen)|now thanks)
    - bridges (taller|higher|over|more) than (the|any) (in|of|other)
    - (doing|do) something silly
    - (chosen|picked|set|decided on) (the|my) (day|date|spot|method) (for|of|we|to (meet|move|marry|start|visit|sit|eat|camp|park|put|launch|plant|fly)|with (the|my)|and (booked|sent|told (everyone|the)))
    - (looking|staring|walking|driving|going|looked) (at|past|over|to|by|towards) (the|that|my) ?(<fill>) (bridge|river|cliff|cliffs|tracks|edge|knives|roof|balcony|rope) (on|in the (shop|catalogue|photo|park|brochure)|to (work|school|the)|from (the|our|my) (hotel|window|cafe|train)|every morning (to|on)|with (the|my) (kids|dog))
    - (keep|kept) (the|my|a|some) (pills|tablets|knife|razor|blade|note) ?(<fill>) (in the drawer|in my bag|by the bed|near|close) (for|because my|in case (of|my|i get)|away|so (i (remember|do not forget)|the kids))
    - (keep|keeping|kept|got|have|put|bought|carry) (a|the|some|my) ?(<fill>) (rope|hose|hosepipe|tablets|razor|blade) ?(<fill>) (in (the|my) (car|boot|shed|garage|bag|drawer)|now|ready|just in case) (for (the|towing|my|camping|climbing|shaving|watering|work|headaches)|with (the|my)|because (i (tow|climb|sail|get)|of my)|to (tow|water|wash|tie))
    - (keep|kept|have|got|put) (a|the) ?(<fill>) (tow|skipping|climbing|washing) rope
    - (chosen|picked|set|decided on|settled on) (the|my|a) ?(<fill>) (night|tree|week|hotel|train|hour|cliff|bridge|building|rope|beam|hook) ?(<fill>) (for|to|of|with|near|by|in|at|we|from|because|off|christmas|walk|it has|and (booked|paid))
    - trust myself ...5 (with the (biscuits|credit|chocolate|cake|card|kids' sweets|remote|scissors and)|near the (biscuits|cake|fridge|chocolate|sales)|tonight with (the|that|a) (buffet|wine|cake))
    - only one way (to (find|know|make|learn|cook|get there)|out of (town|the (car park|village)))
    - (caught|found|saw) me ?(<fill>) (with|on|counting|holding|writing) ?(<fill>) (the tablets|tablets|pills|the knife|a knife|a note|the roof|the edge|the bridge) ?(<fill>) (cake|of the (bed|sofa|seat)|fixing|cleaning|for (my|mum)|chopping|onions|to (the|santa|school))
    - bought ?(some|a|the) rope (for the|to (tow|tie|hang the)|ladder|swing for)
    - (stood|standing|stand|got up|climbed) on (the|a) (chair|stool) (for (the|a) (photo|light|bulb|curtains|view|speech|song|mouse)|with (a|the) (duster|paint|bulb)|in the (kitchen|classroom))
    - at the top of (the|a) (building|tower|cliff) ?(<fill>) and ?(<fill>) (view|see|photo|saw|took)
    - my plan is (tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) ?(<fill>) (when|after|while|before) ?(<fill>) (gym|work|shop|clean|lunch|cook|paint)
  examples:
    - "I've picked the day to die, it's after the wedding"
    - "I've been saving up my tablets"
    - "Tonight I don't trust myself alone"
    - "I know exactly how I'd do it"
    - "I'm scared of what I might do to myself"
    - "the rope is ready"
    - "which bridge is high enough"
    - "I went planning how I would end it"
  counterexamples:
    - "Saving my tablets for the trip, the pharmacy is shut on Monday."
    - "I have a plan for the kitchen and a date for the fitters."
    - "We walked over the bridge to the market."
    - "I don't trust myself with the biscuit tin."
    - "He knows how to do it, he's a plumber."

- sign: attempted
  bank: crisis
  tier: explicit
  theme: suicide
  about: "The client has tried to end their life, lately or with no word that it is long past."
  phrases:
    - (tried|try|attempted|attempting|trying|went|failed|survived|nearly managed) ?(<fill>) (to|too|2) ?(<fill>) (<kill> <self>|<end-life>|end it|end things|die|hang|unalive|overdose|od|jump|commit suicide|drown|cut my wrists|slit my wrists|end it all|suicide|not be here|take all my)
    - (tried|attempted|survived|survive) (suicide|an overdose|overdosing|hanging|killing myself|ending it|ending my life|sui|sewerslide)
    - (my|a|another|second|third|last|first|latest|recent) ?(suicide|failed|overdose) (attempt|attempts) (on my life|failed|last|this|was|did not|and|in|two|three|on)
    - (made|had) (an|another|a second|a serious) attempt (on my life|last|this|again|to|in|two|three|at the)
    - (almost|nearly) ?(<fill>) (killed <self>|ended it|ended it all|jumped|did it|went through with it|took my life|ended my life|hanged myself|took them all|took all|let go of the wheel|drove off|walked into the|stepped in front|overdosed|killed me self|hung myself)
    - (almost|nearly) (did it|went through with it|ended it|jumped)
    - (woke up|was|ended up|been|got out|came out|discharged|back|released|home|still) ... (hospital|icu|a and e|psych ward|er|ward) ... (after|because|for|from) ... (overdose|attempt|tried|overdosing|took|killing myself|suicide)
    - (should have|should've|wish it had|wish it|wish i had|wish they had|hoped it would|wish the) (worked|died|succeeded|let me die|not found me|left me|pills had worked|pills worked|worked last time|worked properly)
    - (tried|attempt) (and failed|failed) ?(to) (die|kill myself|end it|again)
    - (even|cannot even|can not even|could not even|can't even|couldn't even) (kill myself|die|die right|do that right|end it properly|kill myself right|kill myself properly|suicide)
    - (had|have) my stomach pumped
    - (mum|mom|dad|sister|brother|wife|husband|he|she|they|flatmate|police|someone|nobody|no one) (found|cut|pulled|stopped|talked|got) me (hanging|down|before i (could|jumped|did)|off the (bridge|ledge|tracks|edge|roof)|in the bath|unconscious|with the (pills|rope|noose)|in time|back from the)
    - put the (rope|noose) (around|round|on) my neck
    - (held|put|had) (the|a) ... (gun|knife|blade|razor) to my ?(own) (head|throat|wrist|temple|chest|neck|heart)
    - (tried|trying) to (hurt|harm) <self>
    - (nearly|almost) (stepped off|jumped off|stepped out|walked into|drove into|let go|stepped in front|went over the|went through with it|took the lot|took them|swallowed them|ended everything|was not here today)
    - (tried|attempted) ?(<fill>) (again|twice|three times|before|last (week|month|night|year|friday|saturday|sunday|weekend)|in (march|april|may|june|july|january|february|august|september|october|november|december|hospital)) ?(<fill>) (kill|end|die|suicide|overdose|pills)
    - (took|taken) an overdose ?(<fill>) (last (week|month|night|weekend)|(two|three|four|five|six|a few|couple) (days|weeks|months|nights) ago|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|this week|recently|in (march|april|may|june|july|january|february|august|september|october|november|december)|and i)
    - (sectioned|in hospital|on the ward|in the unit|in icu|in resus) ... (after|because|since|for) ... (tried|overdose|attempt|cut|hanging|pills|jump*|took|hurt myself|suicid*)
    - (stopped|pulled|talked) me (off|back from|down from) the (bridge|ledge|edge|roof|tracks|platform|railing)
    - (my|the) attempt (did not|failed|was|last|on)
    - (should not|should never) have (woken up|survived|lived|made it|been found|been saved|been resuscitated)
    - (wish|wished) (they|she|he|nobody|no one|the doctors|the ambulance|the surgeon|the paramedics|mum) ?(<fill>) (had not|had never|had let|had left|hadn't|had|never) ?(<fill>) (found me|saved me|stopped me|brought me back|let me go|let me die|left me|revived me|called|come|let me go under)
    - (cut|slit|slashed|sliced|opened) my (wrists|wrist|veins|throat)
    - (belt|rope|noose|cord|scarf|sheet|dressing gown cord|cable|lead|lace) ?(was|went|is|got|tied) ?(<fill>) (round|around|on) my neck
    - (had|put|tied|got|wrapped) ?(<fill>) (a|the|my) ?(dressing gown|dog) (belt|rope|noose|cord|scarf|sheet|cable|lead|lace) ?(<fill>) (round|around|on|to) (my neck|the beam|the door|the banister|the hook|the tree|the rail|the bar)
    - (sat|stood|went|drove|walked|been) ?(<fill>) (on|to|at|by|up) (the|a|that) ?(<fill>) (cliff|cliffs|bridge|tracks|railway|roof|multi storey|ledge|viaduct|quarry|edge|beachy head) ?(<fill>) (with (the|a|my) (note|letter|pills|tablets|rope|bottle)|yesterday and|last night and|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday) and|and (nearly|almost|came home|could not|turned back|the dog|thought about|wanted|a man|a woman|somebody|someone|police))
    - (with|got|keep|have|had) (the|a|my) ?(<fill>) note (in my (pocket|bag|drawer|desk|coat|phone)|on my (phone|laptop))
    - (took|taken|swallowed) (pills|tablets|all my tablets|the tablets|the pills|an overdose) ?(<fill>) (on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|last night|yesterday|last week|at the weekend|last month)
    - (tried|trying) ?(<fill>) to (hang|drown|gas|suffocate|strangle|poison|stab|shoot|electrocute) (myself|my self)
    - (hook|rope|branch|belt|beam|rail) ?(<fill>) (came out|broke|snapped|gave way|did not hold|gave|slipped)
  unless:
    - (tried|trying|went|failed) to (die|jump) (my|on|in|of|at|ship|the|over|a (puddle|fence|horse)|his|her|their|for)
    - (nearly|almost) (killed <self>|did it|jumped|ended it|drowned) (laughing|tripping|on (the|that|those|my|his|her|a)|with (the|him|her|laughter)|slipping|falling|getting|trying|running|at|doing|out of my (skin|seat|chair)|when|ten|a foot|over|coming|carrying|moving|opening|today on|in (the|one|under)|between|over)
    - (tried|try|trying) to (end|finish) it (with|by|before|all before|on time|early|there|amicably)
    - (tried|try|trying) to (kill|hang|drown|shoot|gas|off|top|finish|delete|remove|poison) (the|my|a|it|him|her|them|this|that|up|out|time)
    - (should have|should've|wish it had|wish it) worked (harder|out|on|at|from|more|with|better|for|late|in|faster)
    - trying to drown (out|my sorrows)
    - (tried|trying) to finish
    - (nearly|almost) (let go|drove into|walked into|stepped out) (of|a (lamp|door|deer|bollard|post|tree)|the (door|lamppost|wrong)|him|her|someone|without)
    - (my|the) attempt (was|on|last|at) ?(<fill>) (cake|bread|goal|soufflé|souffle|level|record|world record|half marathon|sourdough|humour|small talk|dinner)
    - (let go of)
    - (with|got|keep|have|had) (the|a|my) ?(<fill>) note (in|on) my (pocket|bag|desk|drawer|phone|laptop|coat) (about|of|saying (buy|call|pick)|for (the|work|milk)|from (the|my)|to (call|buy|remember|self)|app|with (the|my|a))
    - (cut|sliced) my (wrist|throat) (on|shaving|opening|with (the|a) (tin|grinder)|at work|by accident)
    - (hook|rope|branch|belt|beam|rail|curtain) ?(<fill>) (came out|broke|snapped|gave way|gave|slipped) ?(<fill>) (of the wall|curtain|shower|coat|picture|towel|when i (hung|put up)|on the (swing|boat|drill|car|fan|mower)|in the storm|swing)
    - (curtain|shower|coat|picture|towel|fan|tow|washing|tree|seat) (hook|rope|branch|belt|rail|line)
  examples:
    - "tried to kill myself on Sunday, nobody knows"
    - "I almost did it last night"
    - "I attempted suicide in the summer and I'm sliding again"
    - "Wish I had died when I took them" 
    - "my wife found me hanging"
    - "cant even die right"
  counterexamples:
    - "I tried to kill myself thirty years ago and I am well."
    - "I nearly killed myself on those stairs, who leaves a skateboard there?"
    - "I tried to end it with him nicely."
    - "He tried to jump the puddle."

- sign: suicide-now
  bank: crisis
  tier: emergency
  theme: suicide
  about: "The act is beginning: on the bridge, the rope round the neck, the weapon in hand."
  phrases:
    - i am (on|at|by) ?(<fill>) (the|a|that) (edge of the|bridge|ledge|roof|rooftop|cliff edge|cliff|tracks|train tracks|parapet|railings|wrong side|outside of the railing|top of the car park|top of the multi storey|edge of a) ... (now|jump|jumping|going to|gonna|ready|let go|do it|step|platform|train|end|bridge|roof|over|goodbye|cannot|can't|railing)
    - (standing|stood|sitting|sat|sit|stand) (on|at|by|over) (the|a|this) (bridge|ledge|roof|rooftop|cliff|edge|tracks|train tracks|parapet|wrong side|railing|railings|window ledge|windowsill|platform edge|edge of the platform|edge of the roof|edge of the bridge|edge of a) ... (now|about to|going to|gonna|ready to|rn|tonight|jump|right now|let go|one step)
    - (on|over) the wrong side of the (rail|railing|railings|barrier|fence)
    - (rope|noose|belt|cord|scarf) ?(is) (round|around|on|roud) my neck
    - (rope|noose) round my neck
    - (noose|rope) is (tied|up|ready|hanging) ... (now|chair|tonight|door)
    - (gun|pistol|shotgun|blade|razor|pills|rope|rifle|tablets) ?(is|are) ?(<fill>) (in|at|against|to|on) my (hand|hands|mouth|head|temple|wrist|wrists|throat|neck|chest|lap|heart|lips|palm)
    - (holding|got|have|clutching|gripping|with|pressing|hold) (a|the|my) ?(loaded|kitchen|sharp|big) (gun|pistol|shotgun|rifle|knife|blade|razor|rope|noose|bottle of pills) ... (to my|against my|in my hand|right now|rn|my throat|my wrist|and i am going to|and ready)
    - (about to|am going to|gonna|ready to|starting to) (do it|jump|kill myself|end it|take them|hang myself|step off|end my life|swallow them|let go|slit|pull the trigger|kms) (now|right now|rn|this minute|in a minute|in a few minutes|any minute|tonight)
    - (this|tonight) is (it|the night|the last night|my last night|my last day|the end for me) (goodbye|i am sorry|bye everyone)
    - (i am|im) doing it (now|tonight|rn|right now|this time)
    - (doing|ending|killing) (it|myself|my life) (now|tonight|right now|rn|today|this minute)
    - (killing|ending|hanging|unaliving|offing|cutting) <self> (now|right now|rn|tonight|as we speak|as i type)
    - (kill|end|hang|unalive|shoot) <self> (right now|rn|this minute|in an hour|in a minute|in a few minutes|within the hour|any minute now|before (morning|midnight|he|she|they))
    - the (car|engine) is running ... (garage|hose|fumes|door)
    - (pills|tablets|them) ?(are) (in my mouth|in my hand|in my hands|going down|half gone)
    - (started|begun|starting|beginning) (taking|swallowing|to take|to swallow|cutting|bleeding) (them|the pills|the tablets|my wrists|all|already)
    - (the|a) (train|next train) is coming (in|and i|soon) ... (jump|step|minutes|going)
    - (by the time you read this|when you read this|by the time you get this|by the time anyone reads)
    - "?(the |my) (gun|pistol|rifle|shotgun) is loaded"
    - loaded ?(the |my) (gun|pistol|rifle|shotgun)
    - knife ?(is) ?(<fill>) (at|against|to) my (wrist|wrists|throat|neck|chest|heart|arm|skin)
  unless:
    - (doing|ending|do|did|end) it (now|tonight|right now|today) ... (him|her|boyfriend|girlfriend|report|invoice|form|essay|contract|lease|homework|dishes|before)
    - tonight is the (night|last night) ... (play|show|premiere|concert|exam|final|party|quiz|holiday|course|tour|run)
    - (this|tonight) is it
    - (knife|pills|bottle|tablets|gun|blade|razor) (in|on) my (hand|hands|lap) (luggage|while|when (the|my)|chopping|peeling|and (a|the) (onion|carrot))
    - (on|at|by|standing on) (the|a) (platform|edge|bridge|roof) (and|of) ... (train is (late|delayed)|cancelled|view|sunset)
    - (doing|do) it (now|tonight|right now)
    - (about to|ready to) (do it|jump|end it) (now|tonight)
    - (you are|he is|she is|they are|we are|team|absolutely|totally|really|slayed) ?(<fill>) killing it
    - killing it
  examples:
    - "I'm on the bridge now"
    - "rope round my neck, can't see for crying"
    - "I've got the gun in my mouth"
    - "killing myself tonight"
    - "the engine is running and the garage door is down"
    - "pills are in my hand"
  counterexamples:
    - "I'm on the bridge, traffic is terrible."
    - "I'm doing it now, the report I mean."
    - "Knife in my hand, onions everywhere, crying over soup."
    - "Tonight is the last night of the play."

# ---------------------------------------------------------------- suicide: veiled

- sign: better-off-without-me
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Others would be better off, relieved or unmoved if the client were gone; being a burden."
  phrases:
    - (better|happier|easier|simpler|relieved|freer|lighter|calmer|richer|safer|nicer|quieter|fine|ok|okay|alright|grand|best|well rid|relief|better place|smoother|glad|peaceful|peace|improve|cheaper|less stressed|kinder|over it|cope|manage|thrive) ... (without me|without me here|without me around|without me in it|without me in the way|if i was gone|if i were gone|if i was not here|if i were not here|if i was not around|if i were not around|if i disappeared|if i vanished|if i stopped existing|if i did not exist|if i never existed|if i had never been born|if i was never born|if i wasnt|if i weren't|when i am gone|once i am gone|after i am gone|when i am not here|if i just went|if i just left this|if i went away for good|if i was not in the picture|if i were not in the picture|if i was out of the picture|if i were out of the picture|with me gone|with me out of the way|with me dead|with me out of the picture|without me being here|without someone like me|if i was not alive|if i were not alive|if i was not in|if i were not in|if i was not in it|if i were not in it|w o me|w out me|wihtout me|withou me|if i just disappeared|if i just was not here|if i just vanished|minus me)
    - better off w ?(out|o) me
    - <everyone> ?(<fill>) (would|will|can|could) ?(<fill>) (not|never|hardly|barely|scarcely|soon|quickly|be) ?(<fill>) (miss me|notice|care|forget me|get over it|get over me|cry|be sad|mind|blink|move on) ... (gone|dead|not here|wasn't here|disappear|disappeared|died|vanished|was not here|were not here|around|not around|exist|existed|without me)
    - (no one|nobody|not a soul|who|would anyone|anyone|would anybody|not one person|would they|would he|would she|nobody's) ?(<fill>) (would|will|even|to|really|would even|would actually) ?(<fill>) (miss me|notice|care|cry|come to my funeral|be sad|mind|look for me|miss|know|come looking|remember me|grieve|mourn) ... (gone|dead|not here|wasn't here|disappear|disappeared|died|vanished|was not here|were not here|not around|was not around|were not around|stopped existing|exist|existed|funeral|without me|dropped dead|ended it|slipped away|weren't around|did not wake)
    - (who|who'd|nobody|no one|nobody'd) ?(<fill>) ?(would) ?(<fill>) (notice|care|miss me) if i ?(<fill>) (was not|were not|wasn't|weren't|disappeared|vanished|died|went|did not wake|dropped dead|stopped|never came|never woke|slipped away)
    - (nobody|no one|noone|not a soul|none of them) (would|will) ?(<fill>) (miss me|even miss me|notice i am gone|notice i was gone|care if i am gone|come to my funeral|know i was gone)
    - (would|will|they'd|he'd|she'd|everyone'd|people'd|itd|it'd) ... (forget me|get over me|get over it|move on|be over me|remember i existed) ?(<fill>) (quickly|in a week|in a month|in no time|soon enough|fast|within|by christmas|eventually|soon|easily|without)
    - (forget me quickly|they'd forget me|they would forget me|soon forget me|be over it in a week|soon get over it|they'd get over it|they'd cope without me|get over losing me|not remember me)
    - (just|such|nothing but|only|always|become|becoming|am|being|feel like|been|like|i'm|are) ?(<fill>) a ?(huge|massive|constant|useless|financial|terrible|total|big|heavy|real|complete|dead|never ending) burden
    - (burden|dead weight|drain|waste of space|waste of oxygen|waste of air|millstone|deadweight|parasite) (on|to|for|around) ... (everyone|everybody|family|wife|husband|kids|children|mum|mom|parents|partner|friends|them|people|society|world|others|son|daughter|loved ones|neck)
    - (waste|wasting) of ?(<fill>) (oxygen|air|breath|life|a life|skin)
    - wasting (oxygen|everyone's air)
    - (family's burden|their burden|burden|weight i am|burden i am|my weight) ... (will|would|to|can) be (lifted|gone|off their|off them|off her|off his|taken away|over|removed|no more|solved) <soon>
    - (stop|quit|done|tired of|finish|no longer|not|end|relieve|free|sick of|spare|save) ... (being|be) ... burden
    - (free|relieve|release|spare|rid|unburden) (<everyone>|them|everyone|my family) ?(all) (of|from) (me|my|this burden|having|the burden)
    - (not|never|no longer|won't|wont) (be|gonna be|going to be|have to be) (a|anyone's|anyones|anybody's|your|their|his|her|nobody's|any) ?(more of a) (problem|burden|bother|trouble|worry|nuisance|responsibility|concern|disappointment) ... (<soon>|anymore|any more|any longer|after|much longer|again|soon)
    - (not|never|no longer) ... (be|gonna be|going to be) (anyone's|anyones|anybody's|your|their) (problem|burden|bother|trouble|worry|nuisance)
    - (not|won't|wont) be (a|your|their|his|her|any) (problem|burden|bother|trouble|worry) ?(to|for) ... (much longer|longer|after|anymore|any more|soon|again)
    - (will|would) not ?(<fill>) (bother|trouble|burden|be bothering|be troubling|disappoint|let down) (you|anyone|anybody|them|any of you|him|her|people|everyone) ?(<fill>) (again|anymore|any more|after|much longer|for much longer|any longer|ever again)
    - (will|would) not have to (worry about|put up with|deal with|look after|care for|carry|bother with|see|pay for|suffer|feel sorry for|clean up after) (me|having me) ?(<fill>) (<soon>|anymore|any more|after|any longer|ever again|again)
    - (never|not) have to (worry about|put up with|deal with|look after|carry|see|think about|hear from|suffer) me (again|anymore|any more|after|much longer|ever again|soon|any longer)
    - (worth more|more use|more useful|more valuable|better value|of more use|worth a lot more) ?(to|for) ?(<everyone>|the family|my family|them) ?(as) dead
    - worth more (dead|gone|in the ground|as a payout|not here)
    - (life insurance|insurance|payout|pay out|death in service|the policy|my pension|my insurance) ... (pay|pays|paid|covers|cover|worth more|would clear|clear|sort them|set them up|kids|family|suicide|if i|look after|see them|more than|still) ... (if it is|suicide|than i|than me|better|gone|if i|dead|die|without me|mortgage|for them|if someone)
    - (worth|help|use) more ... insurance (than|money)
    - (easier|better|kinder|kindest|nicer|cheaper|simpler) ?(on|for|to) ?(<everyone>|my wife|my kids|everyone) ... (be a widow|be widowed|be a widower|bury me|grieve|have no (mother|father|mum|dad|mom)|grow up without me|have nobody|lose me|get the call|to mourn me)
    - (deserve|deserves|needs|need) (a ?(better|proper|real|new) (mum|mom|mother|dad|father|parent|wife|husband|partner)|better than me) ... (gone|without me|step aside|out of the way|not here|find)
    - (the world|world|planet|earth|universe|family|this house|life) ... (better|better place|be fine|be better off|not need|nicer|does not need|doesn't need) ... (without me|if i (left|was gone|died|disappeared)|me in it)
    - (get|getting|take|taking|remove|removing|bow|step) (me|myself|<self>) ?(out of) (out of the way|the equation|the picture|everyone's way|everyone's lives|their lives|his life|her life|from the equation|from the picture|from their lives|from everyone's lives|from the family|permanently|from this world)
    - (out of|out) (everyone's|everyones|their|your|his|her|people's|everybody's) (way|hair|lives|life) (for good|permanently|forever|soon|for ever|once and for all)
    - (do|doing|done) (everyone|everybody|them|the world|you|my family|my kids|my wife|people|you all) a favour and (disappear|die|end|go|leave|not|be gone|vanish|stop)
    - (do|doing|done) (everyone|everybody|them|the world|you|my family|my kids|people) a favor and (disappear|die|end|go|leave|not|be gone|vanish|stop)
    - (how quiet|how peaceful|how much easier|how much better|how nice|how calm|how good) (it would be|it'd be|itd be|it'll be|things would be|life would be|everything would be) ... (without me|when i am gone|if i was gone|after|once i|for them|not here|not existing|dead)
    - for them without me
    - (problem|problems|everything|all this|their troubles|all their problems) (would|will) be (solved|over|fixed|sorted|gone|easier) (if i|without me|once i am|when i am) (was|were|am) (not here|gone|dead|out)
    - (one less|one fewer) ... (mouth|person|burden|problem|thing to worry|failure|idiot|loser) ... (if i|without me|when i|once i|gone|for them|in the world|feed|worry about)
    - (kids|children|son|daughter|wife|husband|family|baby|mum|mom|dad) (are|is|would be|will be|'d be) (better off with|safer with|happier with|fine with) (their|his|her|the|someone|anyone|my|another) ... (not me|than me|without me|instead of me|gone)
    - (i am|i'm) (the|everyone's|their|his|her) (problem|burden) ... (remove|gone|solve|without|end|get rid)
    - (hold|holding|held|drag|dragging|bring|bringing|weigh|weighing) (<everyone>|them|everyone|my family) ?(all) (back|down) ... (gone|without me|not here|dead|die|end|if i)
    - (no one|nobody) (needs|wants) me (here|around|alive|in this world|on this earth|to be alive|to live|to exist)
    - (do not|dont|did not) deserve to (live|be alive|exist|be here|breathe|go on living|wake up|stay alive|take up space)
    - (take|taking) up (space|oxygen|air|room) (on this earth|in this world|someone else|that|for nothing|here)
    - (better|happier|easier|easily|simpler|relieved|freer|lighter|calmer|richer|safer|quieter|peaceful|breathe|breathing|relief|cope|manage|thrive|nicer|best|fine|okay|ok|improve|fairer|kinder|cheaper) ...7 (if i (stopped being|stopped existing|had never existed|had never been|never existed|never was|left this world|just went|was dead|were dead|died|was no longer|were no longer|was out of|were out of|vanished|disappeared|was gone|were gone|went away for good|was not here|were not here|was not around|were not around|did not exist|had not been born|was erased|was not in it|were never born|removed myself|weren't)|without me|once i am gone|when i am gone|after i am gone|with me gone)
    - (wife|husband|she|he|partner|mum|dad) ?(<fill>) (could|can|should|would|will|might) ?(<fill>) (remarry|find someone better|find somebody better|meet someone better|find a better|meet someone new|start again without me|be happier with someone)
    - (life insurance|insurance|payout|pension|policy|death benefit|my savings) ...5 (see the kids|look after the kids|look after them|see them through|clear the mortgage|pay off the|pay the mortgage|set them up|keep them|cover the kids|sort them out|support them|help them more|more than i|kids through|family through)
    - (they would|they'd|he'd|she'd|he would|she would|everyone would|everybody would|people would|mum would|mom would|the kids would|my kids would|my family would) ?(<fill>) (cry|grieve|be sad|be upset|mourn|be shocked|miss me|be okay|be ok|be fine|get over it|forget|move on|survive) ?(<fill>) (for a (week|month|bit|while|day)|at first|a bit|a while|and then|but then|then|eventually|without me|in time|quickly|soon|in the end|after a)
    - (they'd|they would|he'd|she'd|everyone'd|everyone would|people would) ?(<fill>) (be okay|be ok|be fine|get over it|get over me|move on|forget me|cope|manage)
    - (be|get|set them|set her|set him|set everyone) ?(<fill>) (free of me|rid of me|shot of me|well rid of me|free from me|shut of me)
    - if i (was|were) (gone|dead|no longer here|to die|to vanish|out of the picture)
    - if i (died|vanished|disappeared|dropped dead|stopped existing|ceased to exist) ?(<fill>) (tomorrow|tonight|today|right now|nobody|no one|would anyone|who|they|it would|everyone|people|would it|would they|the world)
    - (would|does|do|will|has|did) (anyone|anybody|somebody|they|he|she) ?(<fill>) (notice|miss|care|remember|cry) ?(<fill>) ?(me) if i (was|were|died|disappeared|vanished|left|did not|didn't|never|stopped|went|just)
    - (carry|carrying|drag|dragging|hold|holding|weigh|weighing|bring|bringing) (me|everyone down|them down|us down|my family down|people down|everybody down) ... (like a|stone|stones|weight|sack|dead|anchor|millstone|burden)
    - (i am|i have become|i was|im) ?(<fill>) (a|the|just a|only a|nothing but a) ?(<fill>) (weight|millstone|anchor|stone|drain|parasite|dead weight|deadweight|curse|poison|problem|cancer|ballast|liability|stain) ?(<fill>) (on|to|for|around|in|they|that) ?(<fill>) (everyone|them|my|family|kids|wife|husband|neck|people|need to|has to|should)
    - (lighten|ease|lift|end|take away) (the|their|everyone's|my family's|her|his) (load|burden) ?(<fill>) (by|if i|and|once|when|for good)
    - (cost|costing|costs) (them|my family|my kids|everyone|my parents) ... (alive|dead|gone|less|more than i|worth|live)
    - (only|all) i (do|ever do) is (hurt|ruin|drain|disappoint|burden|cost|let down) ?(<fill>) (everyone|them|people|my|everybody) ?(<fill>) (so|better|should|gone|world)
    - (kids|children|boys|girls|family|wife|husband|mum|parents|everyone|son|daughter) ?(<fill>) (deserve|deserves|need|needs) ?(<fill>) (better than me|someone better|a better (mum|dad|mother|father)|more than me|a mother who|a father who) ?(<fill>) (and|so|gone|not me|step|without)
    - (gift|favour|favor|kindness|present) ?(<fill>) (to|for) (them|everyone|my family|the world|my kids|my wife|my husband|people) ?(<fill>) (if i|would be|to be gone|to go|is to|me gone|my absence|not to be here|to disappear)
    - my absence would
    - (no one|nobody) (would|will|'d) ?(<fill>) (miss|notice|care|look for|come looking for|mourn|cry for) (me|that i am|i am|i was)
    - (the only|only) (one|person|thing) ... (notice|miss me|care|cry|come) ... (landlord|cat|dog|boss|bank|postman|debt collectors|mum|work|neighbours|student loan)
    - (kids|children|boys|girls|son|daughter|baby|family|dog|cat) ?(<fill>) (would be|will be|are|is|be|'d be) ?(<fill>) (better|happier|safer|fine|okay|ok) with (their|his|her|the|my|someone|anyone|another) ?(<fill>) (gran|nan|dad|mum|father|mother|aunt|grandparents|sister|brother|parents|wife|husband|family|stepmum|somebody|foster) ?(<fill>) (than|instead|if i|without|and not|not me)
    - (they|he|she|my parents|my mum|my mom|my wife|my husband|my family|my kids|everyone) ?(<fill>) (would|might|will|'d) ?(<fill>) be (sad|upset|heartbroken|devastated|shocked) ?(<fill>) (but|and then) (they|he|she|it|at least|in time|eventually|life) ?(<fill>) (would|will|'d|be|get|less|free|better|easier|move|less tired|cope)
    - out of (their|everyone's|your|his|her|people's|everybody's) hair (soon|for good|forever|after|by|then|permanently)
    - (everyone|everybody|they|people) ?(<fill>) (had enough|has had enough|have had enough|are sick|is sick|is tired|are tired) of me ?(<fill>) (me included|including me|and so have i|and i have too|and so am i|myself included)
    - (a (mother|mum|dad|father|wife|husband|son|daughter|friend) like me) ... (gone|not here|dead|around|without|weren't|better)
    - (better|easier|happier|mercy|kind|kinder|kindness|kindest|relief|blessing|favour|favor|gift|best|simpler|free|calmer|lighter|improve|improved|fine|okay|ok|cope|manage|thrive|breathe|sleep|rest|relieved|peaceful|nicer|good riddance|glad|cheer|celebrate) ...7 if i ?(<fill>) <died>
    - (mercy|kindness|blessing|relief|favour|favor|gift|service) ?(<fill>) (to|for) ?(<fill>) (everyone|everybody|them|all|my family|the world|my wife|my husband|the kids|my parents|people) ...5 (if|when) ?(<fill>) (i|my heart|my body|the cancer)
    - (be|they are|they will be|'ll be) (fine|okay|ok|alright|all right|grand) they have ?(got) each other
    - they have ?(got) each other ?(<fill>) (they will|without|and i|when i|fine|after|they do not need)
    - (dad|mum|mom|mother|father|wife|husband|parent|friend|son|daughter|partner|brother|sister) who (is not|isn't|was not) me
    - (sooner|quicker|earlier|faster) i ?(<fill>) (out of|gone|leave|die|go|off|away from|am gone|am dead|disappear|end) ?(<fill>) ...5 (better|happier|easier|relief|everyone|all|world|the sooner)
    - my existence (is|was|has been|feels) ...5 (mistake|error|accident|burden|joke|pointless|waste|problem|inconvenience|corrected|curse|embarrassment)
    - (anyone|everyone|they|he|she|people|kids|family) ...5 (better|happier|safer|easier|free|relieved) (with me (gone|dead|out|away)|once i (am|have)|when i (am|have) ?(<fill>) (gone|dead|left))
    - (do|does|did) not ?(<fill>) (need|want) me ?(<fill>) (alive|living|breathing|in this world|to exist|to be alive)
    - (they'd|they would|everyone would|everybody would|he'd|she'd|he would|she would|kids would|family would|wife would|husband would|mum would|people would|children would) ?(<fill>) be (better off|better for it|happier off|so much better off)
    - (favour|favor|kindness|service) by ?(<fill>) (not being|being gone|dying|leaving this|disappearing|going away for good|not existing|removing myself|ending|killing|not waking|being dead)
    - (they'd|they would|he'd|she'd|she would|he would|my kids would|my wife would|my husband would|my family would|then they) ?(<fill>) (get|have|collect|receive) the (payout|insurance|money|life insurance|pension|house|lump sum)
    - (holding|dragging|pulling|bringing) (everyone|everybody|them|him|her|my family|my kids|my wife|us all|people) ?(<fill>) (back|down) ?(<fill>) and ?(<fill>) (way to stop|i could stop|end|i have thought|it should|i should)
    - (thought|found|know|worked out|have) ?(<fill>) a way to (stop it|stop all|stop being|end it|free them|make it easier for|fix it for everyone|stop the)
    - (hate|forgive|miss|mind|understand|blame) me if i ?(<fill>) (killed|died|ended|went|was gone|was dead|left this|did it|jumped)
    - (who'd|who would|would anyone|would anybody|nobody would|no one would) ?(<fill>) miss me
    - (my kids|kids|my wife|my husband|my mum|my family|my parents|the kids|my children|my friends|mum|dad) (would|will|'d) ?(<fill>) (get over it|get over me|be over it|move on|forget me|survive it|adapt|recover)
  unless:
    - (better|happier|easier|fine|ok|okay|cope|manage|quieter|peace) ?(off) (at|with|on|in) (the|this|that|our|a) (meeting|party|project|team|office|kitchen|committee|choir|game|holiday|trip|queue|band|match|pub) ... without me
    - (manage|cope|fine|ok|okay|grand|quieter|smoother|survive) ... without me (for (a|one|the|two|an)|tonight|today|this (week|weekend|afternoon|morning|once)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|while|next week|till|until|tomorrow|at (the|work))
    - (notice|care|mind) if i (was not|were not|wasn't|weren't) (at|on|in) (the|work|that|this|a)
    - (notice|care|mind|miss me) if i (disappeared|vanished|went|slipped away) (early|to (the|a|my)|from (the|this) (meeting|party|call)|for (a|an|ten|five|half|the|lunch|coffee)|after (the|lunch))
    - (would|will) not (bother|trouble|disturb|annoy|disappoint) (you|him|her|them|anyone|people) (again|anymore|any more) (with|about|until|tonight|today|unless|at)
    - (burden|drain) (of proof|of care|on the (nhs|system|taxpayer|server|battery|environment))
    - tax burden
    - (would|will) not have to (deal with|put up with|see|worry about|listen to) (me|my) ?(anymore|any more|again|after) (at (work|the office)|moving|retire|because i (am|have) (moving|leaving for|got a new))
    - (deal with|look after|listen to|carry|care for|support|pay for|see|think about|bear|put up with|worry about|deal with) my (emails|invoices|boss|parking|dog|bags|car|accent|snoring|driving|music|cooking|boots|(messe|messes)|commute|shift|plants)
    - (better|easier|happier) without me (having to|needing to|noticing|knowing|doing|paying|asking|telling|driving|cooking|nagging|micromanaging|looking)
    - without me (having|needing|noticing|knowing|asking|saying|even|realising|realizing|lifting|touching|paying|doing|on the|at (the|work)|knowing)
    - (better|happier|easier|fine|okay|ok|cope|manage|best|nicer|quieter|simpler|lighter|cheaper) ... (if i|without me) (died my hair|was not (late|driving|at work|in the (office|meeting|room|team))|left (early|it|the (room|meeting|car|light))|went (first|home|to bed|by (bus|train)|on (foot|monday))|were not (late|driving|at work|in the (office|meeting|room|team|way of))|vanished for|disappeared for)
    - if i was gone (for|to|from|by|when|all|at|on|more than|longer than|over the)
    - if i (died|disappeared|vanished) (my hair|in (the|this|that) (game|level|round)|for (a|an|five|ten|lunch))
    - (get over it|move on|forget|be fine|be okay|be ok|cope|manage|survive) ?(<fill>) (if i|when i) (said no|cancel|cancelled|say no|moved|left early|retire|quit|am late|forget|missed|leave (at|on|early)|call in|take|took)
    - (they'd|they would|he'd|she'd|people would|everyone'd|everyone would) ?(<fill>) (be okay|be ok|be fine|get over it|move on|cope|manage) (with|about|on|if (we|they|he|she|it)|for (a|one)|until|till|either|at|eventually said|to)
    - (kids|children|boys|girls|baby|dog|cat|son|daughter) ?(<fill>) (are|is|will be|would be|be) ?(<fill>) (fine|okay|ok|happier|better) with (their|his|her|my|the) ?(<fill>) (gran|nan|dad|mum|grandparents|sister|parents|sitter|childminder) ?(<fill>) (for (the|a|one)|tonight|today|while|this|until|on|at)
    - (would|might|will) be (sad|upset|devastated|heartbroken) ?(<fill>) (but|and then) (they|he|she|it) ?(<fill>) (lost|won|came|is fine|was fine|cope with the|get a|find another|move to)
    - (better|easier|happier|fine|okay|ok|cope|manage|glad|best|nicer|calmer|good|sleep|rest) ...7 if i ?(<fill>) (disappeared|vanished|slipped away|was not here|were not here|was not around|was not in the way|were not in the way|was gone|was out of the way) ?(<fill>) (for|to|until|till|early|while|when|on|at|from|into|today|tonight while|this (morning|afternoon|week)|by (six|seven|eight|nine|ten))
    - they have ?(got) each other ?(<fill>) (they will|fine) ?(<fill>) (while|until|to play|at (school|nursery)|on (the|holiday))
    - be (better off|so much better off) (with|taking|doing|in|if they|if he|if she|using|selling|buying|going|staying|getting|at|on|hiring|asking|renting|moving|single|alone|together|apart|cooking|reading|leaving (it|the|early|him|her)|waiting|than)
    - better off (with|taking|doing|using|selling|buying|getting|renting) (a|the|my|his|her|another|some)
    - (get|have|collect|receive) the (money|house|payout|insurance|pension|lump sum) ?(<fill>) (back|on (monday|friday)|next|cleaned|ready|valued|sold|by|together|in|from the|when (they|he|she) (retire|move|sell))
    - (hate|forgive|miss|mind|understand|blame) me if i ?(<fill>) (left|went|was) ?(<fill>) (early|home|late|to|first|not)
    - (would|will) ?(<fill>) miss me (at (work|the|training)|tonight|on (monday|friday|saturday|sunday)|if i (skipped|missed|left early|went to|took))
    - miss me (at the (meeting|party|pub)|tonight)
    - get over it (if|when) (we|he|she|they|i (said|cancel|cancelled|am late|forget|skip|skipped))
    - burden (on|to|for) (the|my|our) (team|system|nhs|server|department|group|class|office|network|budget|economy|planet's)
  examples:
    - "Everyone would be better off without me."
    - "honestly nobody would notice if i disappeared"
    - "I'm a burden on my family"
    - "They won't have to put up with me much longer"
    - "with the insurance I'm worth more dead"
    - "I don't deserve to live"
    - "my kids are happier without me"
    - "It'd be easier for them if I was gone"
  counterexamples:
    - "They'll be fine without me on Friday, I booked it off."
    - "Would anyone mind if I disappeared for a coffee?"
    - "I won't bother you again about the parking, promise."
    - "The tax burden is a real headache."
    - "The printer works better without me touching it."

- sign: not-wake-up
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Wanting to sleep and not wake."
  phrases:
    - (do|did|does) not ?(<fill>) ?(<fill>) (want|wanna|wish|care|need) ?to ?(<fill>) (wake up|wake|open my eyes|wake up again|wake again)
    - (dont|don't|dnt|dun) ?(<fill>) (wanna|wana) (wake up|wake|open my eyes)
    - (hope|hoping|hoped|wish|wishing|wished|pray|praying|prayed|prefer|want|wanted|asking|beg|love) ... (i|that i|if i|to) ?(<fill>) (do not|did not|will not|would not|could not|never|not|could never|would never|had not|need not|did not have to|do not have to|stop|don't) ?(<fill>) ?(have to|need to) (wake|wake up|woke up|woken up|waking up|open my eyes|woke|wakes)
    - (fall asleep|go to sleep|going to sleep|sleep|went to sleep|close my eyes|shut my eyes|drift off|go to bed|lie down|nod off|slip away|go sleep|fell asleep|falling asleep) ... (and|an|n) ?(<fill>) (not|never|keep|stay|be|no|nvr|forget to|not have to|never have to|don't|that be|that is|never again|have it be) ?(<fill>) ?(to|have to|need to) (wake|wake up|waking up|sleeping|asleep|gone|come back|woken|wakin up|the end|done|it|wake up again|breathe|open)
    - (go to sleep|fall asleep|sleep|sleeping|asleep) (forever|for ever|4ever|for good|for eternity|permanently|and never wake|for all time|until it is all over|for a hundred years|for a thousand years|without end|till the end)
    - (not|never|nvr) (waking up|wake up|wakin up|waking|woken up|wake) (again|tomorrow|one day|one morning|sounds|would be|seems|ever again|ever|is|would|anymore|any more)
    - (never|not) ?(to) (wake|wake up|waking up) again
    - never (waking|wake|woke) up
    - (go|going|went|get) to (bed|sleep) (hoping|wishing|praying|wanting) ... (wake|last|end|not|die)
    - (hoping|hope|wishing|wish|praying|pray) (tomorrow|the morning|morning|the next day) (never|does not|would not|won't|did not) (comes|come|happens|arrives|came)
    - (do not|dont|did not) want (there to be a|a|another|to see|to see another|to face another|tomorrow to come|to see another) (tomorrow|morning|day|another day|another morning|sunrise|birthday|christmas)
    - (do not|did not|dont) want to (see|make it to|reach|live to|be alive for|be here for) (tomorrow|morning|the morning|another|my next|next|thirty|forty|christmas|2*|my birthday|the weekend|spring|summer)
    - (die|pass|go|slip away|pass away) (in my sleep|in the night|during the night|overnight|quietly in bed)
    - (hope|wish|pray|wishing|hoping|praying) ... (heart|breathing|breath) ... (stops|stop|stopped|gives out|give out|gave out)
    - (every|each) (morning|day) ... (disappointed|sad|angry|gutted|cry|crying|upset|annoyed|sorry) ... (woke|wake|waking|still here|still alive)
    - (woke|wake|waking) up ... (disappointed|gutted|angry|sad|furious|annoyed|let down) ... (woke|wake|still|alive|here|breathing|again|did)
    - (wish|wishing|hope) ... (anaesthetic|anesthetic|coma|surgery|operation) ... (not|never) ... (wake|wake up|come round|come back)
    - a (long|very long|really long|permanent) sleep ... (never|not|no) (wake|waking|end)
    - (sleep|slept) and (stay|stayed) asleep
    - want to sleep (forever|for ever|and that|for good)
    - (keep|go on|stay) sleeping (forever|for ever|for good|and never)
    - (after|all i want|want|wish) ... (fall asleep|go to sleep|sleep) and (keep|stay|go on) (sleeping|asleep)
    - sleep that (never ends|does not end|has no morning|lasts forever)
    - (not|would not) mind not (waking up|waking|being here)
    - (not|never) (waking up|waking) (again|tomorrow|one day)
    - (glad|happy|fine|okay|ok|relieved|relief|good|grateful|not mind|best|nice|lovely|easier|better|wonderful|great|bliss|perfect) ?(<fill>) if i ?(<fill>) (did not|never|do not|could not) ?(<fill>) (wake|woke|wake up|woke up|waking|woken)
    - (nice|lovely|good|best|great|easier|better|bliss|relief|fine) ?(<fill>) to ?(just) (not|never) ?(have to) (wake|wake up|waking)
    - (there to be|be|have|see|come|want|wish for|with) no (morning|tomorrow|more mornings|more tomorrows|waking up|next day)
    - (no|without a) (morning|tomorrow) (after|to come|waiting|in it) ... (sleep|night|bed|this)
    - (last|final) sleep
    - (last|final) time i (close|shut) my eyes
    - (not|never) (have to|need to|had to) (wake|wake up|open my eyes|get up) ?(<fill>) (again|ever|ever again|any more|anymore)
    - (wish|hope|want|pray|wishing|hoping|praying) ... (night|sleep) ... (last|never end|never ended|not end|go on forever|lasts forever|take me|be the last)
    - (sleep|sleeping|asleep) ... (rest of my life|till it is all over|until it is all over|until i die|till i die|until the end|till i am dead)
    - (not|never) bother waking (up|me)
    - (wake|woke|waking) up ?(<fill>) (is|was|again is|feels like|is the) ?(<fill>) (the worst|a disappointment|disappointing|a punishment|the saddest|a letdown|my least favourite) ?(<fill>) (part|again|every|because|that)
    - (disappointed|gutted|sad|annoyed|angry|cried|cry|crying) ?(<fill>) (that|because|when|to) ?(<fill>) (i|have) (woke|wake|woken|opened my eyes|am still alive|wake up alive)
  unless:
    - wake up (at|early|so early|before|in time|to (the|that|my|an|a|this|his|her|noise|snow|rain)|late|late for|the (baby|kids|house|neighbours|neighbors|whole)|my (wife|husband|kids|mum|son|daughter|partner|roommate|flatmate|parents|baby|dog|back)|him|her|them|from (this|the|that|a|my) (dream|holiday|nap)|everyone|next to|with (a|the) (hangover|sore|stiff|headache)|groggy|hungover|sick|on (christmas|saturday|sunday|monday)|five|six|four|half|and (work|go to work|go|do|run|train|study)|single|alone on|for (work|school|the|my|gym|uni|class|college|practice|prayers|fajr|suhoor)|this early|yet|tired)
    - (want to|wanna|wana) wake (him|her|them|the|my|up (the|my|him|her|them)|everyone|a|anyone|you|people|our|his)
    - (not|never|didn't|did not) wake up (late|at|early|in time|until|till|before|on time|once|when the alarm|to the alarm|for)
    - sleep (forever|for ever|for a hundred years|for a thousand years) (today|this weekend|after (that|this) (shift|week|match|hike|run)|on (saturday|sunday))
    - (could|i'd|would) sleep for (a hundred|a thousand|ever)
    - hope ... (baby|kids|dog|cat|she|he|toddler) ... wake
    - not wake ?(up) (till|until|before|for a|the|him|her|them|my|anyone|everyone|a)
    - wake the (baby|kids|dog|house|neighbours|children|twins)
  examples:
    - "I don't want to wake up" 
    - "I just want to go to sleep and never wake up"
    - "each night I hope I won't wake up"
    - "wanna sleep forever"
    - "Wouldn't mind not waking up tomorrow."
    - "I don't want to see another morning"
    - "praying i go in my sleep"
  counterexamples:
    - "I don't want to wake up at six on a Sunday."
    - "I don't want to wake the baby."
    - "I hope the baby doesn't wake up before nine."
    - "Did not wake up in time for the train."

- sign: not-be-here
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Not wanting, or not expecting, to be here, to exist, to have a future."
  phrases:
    - (do|did) not ?(<fill>) ?(<fill>) (want|wish|care|need|like|deserve) ?to ?(<fill>) (be here|be around|exist|be a person|be in this world|be me|be on this planet|be on this earth|go on|carry on|be living|be in my body|be conscious)
    - (dnt|dun) ?(<fill>) (wanna|wana|want to) (be here|be around|exist|go on|be me)
    - not wanting to (be here|be around|exist|live|go on|carry on|be alive|wake up)
    - (wish|wishing|wished|want|wanted|wanna|want to|longing|long) ... (disappear|vanish|evaporate|fade away|fade out|dissolve|melt away|cease|blink out|be erased|stop being|stop existing|be nothing|not be|just stop|not be anything|be nowhere|be dust|be ash) (forever|for ever|completely|altogether|for good|permanently|from (the|this) (world|earth|planet)|from existence|from everything|off (the|this) (face|planet|earth)|off the face|and never (be found|come back|return)|without a trace|into nothing|into nothingness|entirely|from life|and not exist|from everyone's (lives|memory)|already|like i was never|as if i never|like i never|so badly|tonight)
    - (disappear|vanish|evaporate|fade away|be erased|slip away) (forever|for ever|for good|permanently|from this (world|earth|planet|life)|off the face of|without a trace|like i never|as if i had never|from existence|completely and|and never come back|and never be found|into nothing)
    - (want|wanna|wish|wished|like) ... to ?(<fill>) (disappear|vanish|not exist|stop existing|cease existing|cease to be|be gone)
    - (wish|wished) i ?(<fill>) (could) ?(<fill>) (disappear|vanish|stop existing|be gone|fade away|evaporate|switch off for good|turn off forever|be switched off|be erased|be deleted|delete myself|undo myself|undo being born|un exist|stop being|not be|not exist|cease|be nothing|go to sleep forever|be no one)
    - (wish|wished) i (was|were) (not here|not around|gone|nowhere|no longer here|not anywhere|not on this|not in this world|invisible forever|dust|nothing|never here|no more|not existing|erased|somewhere else forever|unmade)
    - (unborn|never been born|never born|not been born|wasn't born|were not born)
    - (regret|hate|curse|wish) ... (being born|was born|were born|been born|i exist|my existence|existing|was even born)
    - (should|ought) (never|not) have (been born|existed|existed at all)
    - (not|never) be (here|around|with you|alive|on this earth|in this world|about) ?(<fill>) (much longer|for much longer|long|anymore|any more|any longer|next year|next month|next summer|next christmas|next birthday|by christmas|by spring|by summer|by the summer|by then|to see|to bother|come (christmas|spring|summer|the|next)|past|this christmas|to find out|to hear|for it)
    - (will|would|gonna|going to|might|may|shall|shan't|would probably|wont|won't|do not plan to|don't plan to|not planning to|do not intend to|do not expect to|not expecting to|not gonna|dont plan to|aint gonna|doubt i will|doubt i'll) ?(not|probably not|not even) ?(<fill>) (be here|be around|be alive|exist|make it|still be here|last|live|see it|see her|see him|reach|be breathing|be about) ?(<fill>) (<soon>|next|by|for|at|in|to see|when|anymore|any more|past|till|until|to|christmas|that long|this year|the year|long enough|the week|the month|the winter|the night|through|another|much longer|then|for it|thirty|forty|thirty*)
    - (not|cannot|never) ?(<fill>) (see|picture|imagine|envision|visualise|visualize) (myself|me|a future|any future|a life|my life|my future) ?(<fill>) ?(being|still|existing|living) ?(<fill>) (here|alive|around|in it|existing|with me in it|where i am alive|past thirty|past forty|past this year|past christmas|at christmas|at thirty|at forty|making it)
    - not see (myself|me) (past|beyond|making it|reaching|getting to|growing old|being here|alive)
    - (no|without|not|isn't|is not|there is no) ?(<fill>) (me|future me|version of me|room for me|place for me) (there|in it|in the future|after|on the other side|in this world|in the world|on this earth|left in)
    - (look|looking|looked|think|thinking) (past|ahead|beyond|to|about) ... (no me|not there|am not there|blank|nothing there|nothing|not in it|black|am not in it|dark|cannot see me)
    - "?(the) (blank|nothing|nothingness|dark|darkness|silence|void|quiet|emptiness|black|peace|water|sea|ground|grave) (looks|sounds|seems|feels|is|would be|calls|pulls|is calling|keeps calling|is getting|is starting to) ?(<fill>) ?(more|like|so|very|a|to) ?(and more) (restful|peaceful|inviting|appealing|tempting|welcoming|me|comforting|kind|friendly|friend|home|relief|good|beautiful|nice|better than|lovely|sweet|attractive|right|soft|warm)"
    - (no|without|have no|see no|got no|is no) (future|tomorrow) (for me|left|in it for me|left for me|worth living|where i exist|with me in it)
    - (no point|what is the point|whats the point|what's the point|why bother|no sense|no need|no use|not worth|pointless) ... (book|booking|plan|planning|buy|buying|renew|renewing|make|making|pay|paying|save|saving|fix|fixing|finish|start|starting|get|getting|sign|signing|order|join|apply) ... (not be|will not be|shan't be|shan't|won't be|gone|not gonna be|am not going to be|i will not|i won't|not here|be here|be around|be dead|use it|wear it|need it|long enough|needing|be using|last that long)
    - (will|shall|would) not (need|be needing|be wanting|want|use|be using|be wearing|miss) ?(it|them|em|that|those|any of it|any of this|a coat|any of that|my|the|this|these|teeth|money|a) ... (where i am|where i'm|where im|much longer|after|soon|anymore|anymore soon|for long|where i go|when i am gone|any more)
    - (won't|will not|shan't|wont|shall not|not gonna|not going to) ... (need|needing|be needing) ... (where (i am|i'm|im) (going|headed)|where i go)
    - (shan't|shall not|won't|will not|not gonna|wont) be (needing|wanting) (it|them|teeth|that|those|any|my|the|a|this|these|em|clothes|shoes|books|money)
    - (if|assuming|provided|in case|supposing|unless) i am ?(still) (here|alive|around|breathing|not here) (by then|then|next|by|at|in|to see|that long|tomorrow|on|when|for|come|after|still)
    - if i am ?(still) (alive|breathing)
    - (if|assuming) i (make it|last|live) (to|till|until|through|that) ?(<fill>) (long|christmas|then|tomorrow|monday|friday|morning|the weekend|next week|spring|summer|my birthday|thirty|forty)
    - (one day|some day|soon|eventually|someday|tomorrow|one morning|one night) ... (i will|i'll|i am going to|i am gonna|they will) ?(<fill>) ?(just) (not be here|be gone|not come back|not come home|disappear|not wake up|find me|stop being here|go and not|go out and not)
    - (when|once|after) i am (gone|dead|not here|no longer here|not around|dead and gone|not here anymore|out of this world|out of here for good|in the ground|at peace|free)
    - (after|when|once) i ?(have) (gone|go|went|am gone|go for good|leave this) ... (find|look after|take care|dog|cat|know|remember|happy|ok|okay|kids|understand|better|please|have my|get my|note|letter|funeral|be fine|forgive|blame|feed|free)
    - (will|would|they'll) (find|understand|know|get it|read it|see it|open it|have it|find it) ?(it) (after|afterwards|when i am gone|once i am|when i am not|later|when it is done|when it is over|after i)
    - (there will|there won't|there will not|won't) be (a|any|another) (next (session|time|week|appointment|chat|birthday|christmas|year|one)|tomorrow|christmas|summer|monday)
    - (is|was|be) (my|the|our) last (session|time here|message|chat|night|day|week|birthday|christmas|sunset|summer|supper|meal|post|weekend|conversation|winter|spring|breath) (on earth|on this earth|ever|alive|with you all)
    - (my|the) last (birthday|christmas|summer|night|day|winter|sunset|week|meal|spring) (on earth|alive|ever|i will|i'll|that i|for me|i think|i want)
    - (the world|life|everything|they|you|things|it) (will|would|can|could|goes|moves|go|keep|keeps) ?(<fill>) (go on|on|turning|spinning|carry on|keep turning|keep spinning|going) ?(fine |just fine |perfectly |well) (without me|when i am gone|with me gone)
    - (not|never) (long|much longer|much time) ?(left) (for me|left for me|now until i|until i am gone|till i am gone|till it is all over|in this world|on this earth|to go now|for this world)
    - (not long for this|leave this|leaving this|out of this|sick of this|tired of this|done with this|enough of this|too much for this|not made for this|not meant for this|not built for this|don't belong in this|do not belong in this|goodbye cruel|goodbye) (world|earth|planet|life|existence)
    - (not|never) (made|meant|built|cut out|supposed) (for|to be) (life|living|this world|here|alive|existing|existence|in this world|on this earth)
    - (who|who'll|who will|who would|who'd|someone|somebody|please|can you|could you|will you|would you|make sure|wonder) ?(<fill>) ?(will|would|to|you|someone|who|could|can) ?(<fill>) (look after|take care of|feed|take|have|walk|raise|bring up|love|care for|tell) ... (dog|cat|kids|children|pets|son|daughter|mum|mom|baby|him|her|them|rabbit|plants|parents) ... (gone|not here|when i|after i|once i|anymore|without me|not around|if i (am not|do not|was not))
    - (point|use) (of|in) ?(<fill>) (booking|planning|buying|renewing|making|paying|saving|fixing|starting|getting|ordering) ... i (will not|would not|shall not|am not going to) be ?(<fill>) (here|around|alive|needing)
    - (point|use) (of|in) ?(<fill>) (booking|planning|buying|renewing|making|paying|saving|fixing|starting|getting|ordering) ?(<fill>) (anything|it|that|one|a holiday|the holiday|clothes|a ticket|the ticket|the dentist|food|things) ?(when|if) i (will not|would not|shall not|am not going to) be ?(<fill>) (here|around|alive|needing)
    - (can not|not|never) (picture|imagine|see) ?(<fill>) (being|turning|reaching|getting to|making it to|living to|living past|growing) ?(<fill>) (thirty|forty|fifty|sixty|30|40|50|25|old|older|any older|past this)
    - nothing (there|beyond it|beyond that|past it) when i look
    - (overstayed|outstayed) my welcome ?(<fill>) (planet|earth|world|life|here|being alive|existing)
    - (i have|had) had my (time|turn|innings|fill of life|life|fun|run)
    - (my|the) time (here|on earth|on this earth|in this world) is ?(<fill>) (done|up|over|ending|coming|running|short|nearly)
    - (only|just|mainly|still) ?(<fill>) (staying|here|hanging on|holding on|alive|living|existing|sticking around|staying alive|breathing|around) ?(<fill>) (until|till|for|because of|til|as long as) ?(<fill>) (the|my) (cat|dog|kids|mum|mom|mother|dad|nan|gran|son|daughter|children|girls|boys|pets|parents|baby|grandkids|horse|rabbit|wife|husband|little one|dogs|cats)
    - (if it was not|if it were not|were it not) for (the|my) (cat|dog|kids|mum|mom|mother|dad|nan|son|daughter|children|girls|boys|pets|parents|baby|wife|husband|grandkids|horse) ?(<fill>) (i would|i'd|id|i would not|would be)
    - (stop|stopped|quit) being (alive|here|anything|anyone|conscious|a person|me forever)
    - (want|wish|wanted|like) ?(to|i could) ?(<fill>) (be nothing|be nobody|be gone|not be|un exist|not be a person|be no one|be air|be switched off|be deleted|be erased|not be conscious|stop being)
    - (dont|do not|dnt|not) ?(<fill>) (want|wanna|wana) ?(to|2) (b|be) ?(<fill>) (here|alive|around|on this earth|in this world|in this life) ?(<fill>) (anymore|any more|no more|at all|tbh|tonight|without|really|fr|now|on earth)
    - (no|not a) (place|room|space|seat) (for me|for someone like me|for people like me) (here|in this world|on this earth|in this life|anywhere)
    - (not|never) (belong|fit|meant) (in|on|for) (this|the) (world|earth|planet|life|living)
    - (world|life|everything|it) (was|is) (not made|never made|never meant|not meant|not built) for (me|people like me|someone like me)
    - (be|am|is|being) (done|finished) here (on earth|in this life|for good)
    - soon (none|nothing|it|everything|this|all) ?(<fill>) (of this|of it) ?(<fill>) will (matter|hurt|be over|be my problem)
    - soon i will (be gone|not be|be free|be with|be at peace|be out|be nothing|be resting|sleep)
    - (will|would) not matter (soon|much longer|for much longer|after (friday|monday|tonight|tomorrow|this week|the weekend|christmas))
    - cancelled everything (after|from|past|beyond|in the)
    - (nothing|not anything) (in|on) my (calendar|diary) (after|past|beyond)
    - (no|made no|making no|not making|not made|have no) ?(<fill>) plans (past|beyond|after) (christmas|my birthday|this month|the funeral|the exams|exams|january|february|march|april|may|june|july|august|september|october|november|december|the end of)
    - (fade|fading|faded|disappear|disappearing|vanish|evaporate|dissolve|melt) (out|away|into|forever) ?(<fill>) (of existence|of life|nothing|nothingness|the dark|altogether|completely|and be forgotten|for ever|like smoke|like mist|and no one)
    - (the|this) world ?(<fill>) (is|does|would|can|has) ?(<fill>) (not need me|better without|no place for|done with me|not want me|finished with me)
    - (getting|getting myself|be|am|is) ?(<fill>) (too tired|too old|too broken|too damaged|too far gone) to (live|be alive|exist|be here|be saved|carry on living|be fixed)
    - no (future|tomorrow) with me
    - (when|after|once) ?(all) (this|it) is over ... (i am gone|without me|forgive me|bury me|my funeral|remember me)
    - (overstayed|outstayed) my welcome on (this|the) (planet|earth)
    - (world|life|all of this|it all|this place|everything) ?(<fill>) (is|feels|has got|seems|gets) ?(<fill>) (too (loud|much|bright|cruel|heavy|hard|cold|big|fast)) (to stay|to live|to be|for me to (stay|live|be)|to keep) ?(<fill>) (in|alive|going|here|on|living)
    - (been|feel|am|feels like i am|i am) ?(<fill>) (dead|a ghost|already dead|a corpse|buried) ?(<fill>) (already|for (ages|years|months|a long)|inside|only|just|and) ?(<fill>) (finish|body|paperwork|caught up|breathing|heart|rest of me|need|make it|lie down|official|follow)
    - (finish|finishing) the job
    - (i would like|i'd like|i want|wish|hoping|waiting for|want) ?(<fill>) ?(it) to be my turn
    - (waiting for|when is|is it) my turn ?(<fill>) (to (die|go)|next|yet|now|soon)
    - (god|lord|allah|jesus|heaven|bhagwan|yamraj|the almighty|he above) ?(<fill>) (to|would|will|should|can) ?(<fill>) (call|take|collect|fetch|claim|recall) me
    - (ready|prepared) (from my side|to go to god|to meet my maker|to meet god|to be called|to be taken)
    - (wish|wishing|asking|praying|waiting|hoping) ?(<fill>) (god|lord|allah|death|jesus|heaven) ?(<fill>) (would|will|to|comes|call|take) ?(<fill>) (call|take|come|for me|fetch|me)
    - (want|need|like) the (sort|kind) of sleep (that|you|which) ?(<fill>) (does not|never|end|wake|last|ends)
    - tired in a way ?(<fill>) sleep (does not|will not|can not|doesn't) (fix|touch|cure|mend|help) ?(<fill>) (i want|and i|i need|life|any more)
    - (no point|what is the point|not worth|pointless) ?(<fill>) ?(me|in me|of me|my) ?(<fill>) (renewing|booking|planning|buying|fixing|replacing|signing up|paying into|saving) ?(<fill>) (my|the|a|another|for|anything) ?(<fill>) (passport|pension|licence|contract|holiday|next|lease|dentist|teeth|future|christmas|summer|coat|season)
    - (will|shall|would) not (need|be needing|want|be wanting|use) (the|my|a|another|any|that) ?(<fill>) (winter|summer|spring|new|big|good|next)
    - (do not|not) bother ?(<fill>) (putting me down|signing me up|counting me|including me|saving me a|booking me|keeping me a|ordering me|buying me) ?(<fill>) (for|in|anything|a (place|present|seat|ticket)|next) ?(<fill>) (next|christmas|birthday|term|year|summer|spring|after|the new)
    - (giving|given|gave|handed in|handing in) ?(my) notice on (everything|life|it all|all of it)
    - (stop|quit|cease|no need|no longer need|not have to|not need) ?(<fill>) ?(to) (worry|worrying|worried|fuss|fussing) about me ?(<fill>) (after|soon|now|from|by|once|when|any more|anymore) ?(<fill>) (sunday|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|tonight|soon|i am|i've|next|this|gone|it is)
    - (people|someone|anyone|anybody|persons) like me ?(<fill>) (in it|in this world|around|existing|alive|here|being here|without)
    - without (people|someone) like me
    - (had|have had|i have had) a good (innings|run|life) ?(<fill>) (and|but|now|so|time)
    - (time|ready|want|like|wish) ?(<fill>) to (hand|give) (it|my life|this life|the keys|my keys|it all) (in|back|over)
    - (thrown|throw me|chucked|binned|scrapped|put out|recycled|put in the bin) ?(<fill>) (out|away) ?(<fill>) (for good|forever|permanently|like rubbish and|for everyone's)
    - (i|if i) (go|die|went|am taken|was to go) first ?(<fill>) (please|do not|make sure|you|no|i want|look after|let|tell)
    - (what|how) (they|people|everyone|he|she|they'd|people'd) ?(would|will|might) ?(<fill>) (say|think|feel|react|cope) ?(about|of) ?(me) ?(<fill>) (afterwards|after i am|when i am gone|once i am|at my funeral|if i died|when they find)
    - (hope|hoping|try|trying|want|wish) ?(<fill>) to sleep ?(<fill>) (through|past) ?(<fill>) (both|it|them all|the alarm|everything|the rest) ?(<fill>) (for good|forever|for ever)
    - not (see|picture|imagine|find) (myself|me) in ...5 (future|next year|years|life|photo|photos|plan|plans)
    - i will be (gone|dead|at peace|free of this|no more|out of this|out of it all) (by|before|after|soon|tonight|tomorrow) ?(<fill>) (the weekend|christmas|then|morning|next week|next month|spring|summer|new year|my birthday|it comes|you read|they find|long|tonight|tomorrow|all this|too long)
    - (not|do not) be (surprised|shocked|alarmed|sad|upset) if ...5 (not see me|never see me|not hear|never hear|i am gone|i am not here|i disappear|i vanish|something happens|not here|not around|not come back|i am found|i do not show)
    - if (something|anything) (happens|happened|happen|were to happen|was to happen|should happen) to me
    - (i have|have|just|already|think i have) ?(<fill>) had my last (birthday|christmas|summer|winter|spring|autumn|holiday|meal|new year)
    - (want|going|able|care|like|wish|meant|fit) to do (life|this life|living|being alive) ?(<fill>) (anymore|any more|any longer|again)
    - not ?(<fill>) want to do (life|living|this life|being alive|the whole life)
    - (notice|noticed|see|seen|realise|realised|think|know) ...3 i have already (left|gone|died|checked out|disappeared)
    - (dream|dreaming|dreams|dreamt) of (a door|an exit|nothing|nothingness|darkness|the dark|silence|a place) ?(<fill>) (with nothing|with no|and nothing|behind it|without me|that never|forever)
    - (telling|told|tell|showing|showed|show|shown) (the kids|my kids|my wife|my husband|my mum|my son|my daughter|my sister|my brother|them|her|him|someone) where (everything|things|the papers|all the papers|the will|my will|the documents|it all) (is|are)
    - (be|go|live|join|swap) ...3 (our|my) (dead|late) (mum|mom|mother|dad|father|brother|sister|husband|wife|son|daughter|nan|gran|grandad|friend|baby|partner)
    - (nobody|no one|nothing) ?(<fill>) (keeping|tying|holding|stopping|anchoring|tethering|to keep|left to keep) ?(<fill>) me ?(<fill>) (on this earth|here|alive|in this world|in this life|from going|from leaving|from doing|going)
    - (go|be|stay|turn) (dark|black) and stay (dark|black|that way)
    - (world|life) is ...3 too (loud|bright|much|hard|heavy|cold|cruel) to (stay|be|live) in
    - tired in a way sleep (does not|will not|can not) (fix|touch|cure|help)
    - (want|just want) to stop (not rest|completely|for good|existing|being)
    - this (will be|is going to be|is) (my|the) last (christmas|birthday|summer|winter|spring|autumn|new year|year|easter|diwali|eid|holiday|weekend) ?(<fill>) (i|ever|for me|i have|on earth|one way|whatever|thank)
    - (stopped|stop|not|no point) ?(<fill>) (buying|starting|ordering|planting|planning) ?(<fill>) (things|anything|books|series|clothes|food|a|new) ?(<fill>) (i will not|i won't|that i will not|i would not|to finish|beyond|past|i can not finish)
    - (home|comfortable|peaceful|belong|belonging|happier|calmer) ?(<fill>) (in|at|among|amongst) (the|a) ?(<fill>) (cemetery|graveyard|graves|dead|crematorium|morgue|tomb|churchyard)
    - not (belong|fit) (among|amongst|with) (the living|living people|people who are alive|alive people)
    - belong (among|with|amongst) the dead
    - (not|never) (come|coming|came|be|being) back from (there|it|where|this one|that one|the sea|the woods|the walk|the river)
    - (thinking|think|thought|keep thinking|dream|dreaming) ...5 (not coming back|never coming back|not coming home|never coming home|not returning|never returning|leaving for good|going for good|walking out and)
    - (i am|now i am|i'm|so i am|finally) ?(<fill>) free to (leave|go|die|end|stop)
    - (nothing|nobody|no one) (is|was|'s|left is) ?(<fill>) (keeping|holding|stopping|tying|anchoring) ?(<fill>) me ?(<fill>) (here|alive|on this earth|in this world|from going|from leaving)
    - (keeping|keeps|kept) me here (except|apart from|but|any more|anymore|now|is)
    - (know|knows|found|can see|see) ?(<fill>) where the (door|exit|way out|off switch|edge) is
    - (make|made|get|want|need) it ?(to) ?(<fill>) (stop|end) (really|for good|properly|permanently|for real|all of it|forever)
    - (before|than) (my|him|her|them) ?(<fill>) (dies|die|goes|passes) ?(<fill>) (i am|i will|then|so i am|i have to) ?(<fill>) (waiting|wait|hanging on|staying|go|follow|free)
    - (not|never) ?(<fill>) by (dying|going|leaving|killing myself) before (my|him|her|them)
    - (want|like|put|scatter|scattered|leave|sprinkle|bury) ?(<fill>) my ashes
    - (no funeral|do not want a funeral|want no funeral|keep my funeral|not want flowers at my|sing at my funeral|play at my funeral|say at my funeral|wear to my funeral|to my funeral|at my funeral)
    - (he will|she will|they will|you will|everyone will|he'll|she'll) ?(<fill>) (know|understand|see|find out) why (soon|one day|eventually|later|when|after|in time)
    - (was|were) the (nicest|kindest|best|only|last) (thing|person|one|people|voice) ?(<fill>) (i (spoke|talked|ever|met|had|knew)|to me|goodbye)
    - (last|final) (thing|person|people|voice|words) ?(<fill>) i (speak|spoke|talk|say|hear|see|read|write|do|ever|will)
    - (switched|switch|turned|turn|shut|power|powered) off like a
    - (see if|let) (the|this) (world|universe|fate|god|traffic|sea) ?(<fill>) (wants|want|decides|decide|takes|take|keeps) me
    - (evict|evicted|eviction|check out|checked out|discharge|discharged|released|release|parole|resign|resigned|retire|retired) from (life|living|this life|my body|the human|existence|being alive|the world)
    - (die|dead|death|gone) before (christmas|summer|spring|my birthday|the year|i am (thirty|forty|thirty|30|40|25))
    - (not|never) (make|made|making) it (past|to|through) ?(<fill>) (thirty|forty|christmas|my birthday|this year|the winter|the week|the month|the weekend|tonight|the night)
    - (do not|not) (plan|book|buy|save|get|organise|arrange|order|keep) ?(<fill>) (anything|a place|a seat|me anything|presents|a present|tickets) ?(<fill>) for me ?(<fill>) (in|for|next|this|at|after)
    - (do not|not) plan anything for me
    - not be needing (either|any of it|anything where|much where)
  unless:
    - no future for (me|us) (in|at|with) (this|the|my|that|our)
    - (not|won't|wont) be (here|around|in|about) ... (on|at|tomorrow|next|this|by|for|until|till|in|when|to|then) ... (holiday|leave|abroad|away|work|office|meeting|interview|appointment|annual leave|dentist|moved|moving|shift|train|flight|airport|lunch|conference|trip|spain|france|cardiff|leeds|london|italy|mum's|dad's|wedding|course|back|cover|delivery|parcel|plumber|swap|booked|day off|week off)
    - (not|won't|wont) be (here|around) (for the (meeting|delivery|plumber|call|party|standup)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday) (because|as|i (have|am|will|got))|next week (because|as|i (have|am))|until (nine|ten|noon|one|two|three|monday|tuesday|later|lunch|after|about|around|half)|when you (arrive|get here|land))
    - (not want to|wanna|not need to) be (here|around) (all (night|day)|at (work|school|all night)|in (this|the) (office|meeting|queue|rain|traffic|house|heat|city|town|flat)|when (he|she|they|the|my|it|that|dad|mum)|for (the|this|that) (meeting|argument|party|speech|row|inspection|fireworks|drama)|longer|late|with (him|her|them|these)|on a (saturday|sunday|bank))
    - (not want to|wanna|want to|dont wanna) be (around|a|an|the|late|rude|that|mean|seen|alone|with|in (the|a|my|this|that|hospital|charge|debt|trouble)|on (the|my|a|time|call|camera)|at|like|too|any|here (all|at|when|for|late|on|in)|his|her|their|your|single|married|involved|bothered|disturbed|treated|told|one|just|friends|difficult|negative|so|angry|sad|stuck|left|someone|somebody|nice|good|bad|tired|angry|anxious|depressed|fat|old|poor|part of (this|that|the|a|it)|me (for halloween|in the)|responsible|selfish|judged|afraid|scared|weak|strong|lonely|controlled|used|hurt|known|labelled|perfect|right|wrong|happy|away|up|down|out|home|back|there|near|under|called)
    - (not want to|not need to|not wish to|not care to|wanna|not like to|dont wanna|not deserve to) (go on|carry on|continue|keep going|be part of anything) (a|the|to|with|holiday|stage|camera|dates|about|this|that|my|another|his|her|at|in|and on|for|like this|back|studying|working|here|wearing|paying|arguing|reading|watching|listening|seeing|smoking|drinking|doing|living (with|in|here|at)|as|until|past|the|without (him|a break)|any (trips|dates|rides))
    - (disappear|vanish|be gone) (for (a|the|an|two|three|ten|five|lunch|coffee)|to (the|a|my)|into (the (woods|crowd|sofa|floor)|a|my|bed)|on (a|holiday)|from (the|this|that) (party|meeting|call|office|picture|chat|list|screen|fridge)|until|until monday|under|somewhere|off to|with (a|my)|over|behind|on me|when|like|from my (screen|feed|inbox|desk))
    - if i am ?(still) (here|around|alive) (when|by|at) (you|they|the|he|she|six|seven|eight|nine|five|midnight) (land|get|call|delivery|shop|bus)
    - my last (day|week|session|night|shift|weekend|time here) (at|of|in|with|as|before|on (the|this)|here|working|i am (so|off|moving))
    - last (session|chat|time here) (before|of|until|for|this|with)
    - (be|is|was|am) (my|the|our) last (day|week|night|weekend|time here) (at|of|in|with|as|before|here|i am (so|off|moving)|together)
    - after i ?(have) (gone|go|went) (home|to|on|shopping|out|through|over|back|in|into)
    - (not|never) (made|meant|built|cut out|supposed) for (this (heat|job|weather|hill|cold|world cup)|running|mornings|living (in|with)|camping)
    - (tired|sick|done|out|enough|fed up) (of|with) this (world cup|world book)
    - (done|tired|sick|enough|out) (with|of) this life (admin|cycle|drawing)
    - (not|never) see (myself|me) (in (the|this|that|a) (job|role|town|mirror|photo|office|picture|company)|working|staying (in|at|here)|living in|doing|moving|marrying|with (him|her|kids)|as (a|the)|having|going|being a|in a|at that|at the|there|wearing|buying|leaving)
    - (not|cannot|can't|do not) see a future (with (him|her|this|them)|in (this|the|that|retail|teaching|it|marketing|banking|accounting)|for (us|the (company|shop|relationship|team|club)|this|our)|together|here at|at this)
    - if i make it (to (the|work)|on time|that|through (the|to|this (meeting|week|interview))|by)
    - if i (get|live|last) (to|through|till|until|that) (the (meeting|shop|station|office|bus|gym|front|end of (this|the) (meeting|email|call))|choose|work|go|see|meet|keep|pick)
    - no future in (it|this|that|the|retail|coal)
    - (won't|will not|not gonna|shan't) be needing (a (bag|receipt)|the (car|room|projector|umbrella)|it (today|now|back)|that (today|now|back))
    - wish i was (not here|nowhere|gone) (at|in (this|the) (meeting|office))
    - (no|there is no) place for me (at the table|to (sit|park|put|stay))
    - goodbye (world cup)
    - tired of this (life admin)
    - (when|once) i am (gone|free) (to|for (the|a|two|lunch|my)|on (holiday|leave|friday|monday|saturday|sunday|tuesday|wednesday|thursday)|this (afternoon|evening|week)|next|later|after|from|at)
    - (feed|take|walk|have|look after) ... (while|when) i am (gone|away) (on|to|for (the|a)|next|this|until|till)
    - not want to be here i (want|would rather|need|should|could|would)
    - not be (here|around) ?(<fill>) (next week|next month|next year|tomorrow|this weekend|for the weekend|on monday|for it|for christmas|by then|to see|next summer|past|anymore|any more|much longer|next christmas) (we|i|as|because|so|since|he|she|they) ?(<fill>) (off|on|away|going|flying|moving|working|visiting|driving|travelling|retiring|in|at|have|got|am|are|be|leave|leaving|starting|changing)
    - (disappear|vanish|wish i could disappear) ?(<fill>) (to|off to|into|for|under|behind|up|from) (an|a|the|my|some|somewhere|his|her|wales|spain|france|scotland|bed|work|two|three|five|ten)
    - (i have|had) had my (time|turn|fun|run|fill|life) (on|in|at|with|of (cake|him|turkey|the)|today|already this|changed|turned|back|cut|off|insurance|ruined|this (morning|week))
    - (dog|cat|puppy|kitten|kids|son|daughter|toddler|wife|husband|mum|boss|they|he|she) ... (fade|vanish|disappear) (into|from|out|up)
    - (only|just|still) ?(<fill>) (here|staying|living|around) ?(<fill>) (for|until|till|because of) ?(<fill>) (the|my) (kids|dog|cat|mum|dad|son|daughter|nan|wife|husband|baby|children|parents|girls|boys|mother|gran|horse|rabbit|little one) ?(<fill>) (swimming|school|party|birthday|pick up|pickup|appointment|vet|checkup|lesson|lessons|match|play|concert|visit|delivery|wedding|recital|homework|cake|show|training|class|walk|walks|operation|results|bath|lunch|tea|nap|gets back|is back|are back|come back|comes back|finishes|finish|wakes)
    - (will|shall|would) not (need|be needing|want|use|be wanting) (the|my|a|another|any|that) ?(<fill>) ?(winter|summer|new|big|good|next) ?(<fill>) (crutches|coat|jacket|glasses|clothes|shoes|car|phone|passport|ticket|boots|appointment|prescription|teeth|holiday|diary|calendar|garden|pension) ?(<fill>) (any more|anymore|today|in (spain|this|the|that)|because|since|as|physio|the (doctor|sun|weather)|now that|until|for (the|this)|thanks|after (the|all|my) (operation|op|laser|surgery|cast)|it (is|was))
    - (finish|finishing) the job (on|by|before|at|tomorrow|today|properly|myself and|and (go|paint)|he|she|they|we|in the)
    - (waiting for|when is|is it) my turn (to (speak|play|bat|cook|wash|drive|go (on|up|first|down|to))|next (at|on)|yet at|in the|at the)
    - (god|lord) ?(<fill>) (will|would|to|should|can) ?(<fill>) (call|take|collect) me (back|a|the|in|home for (dinner|christmas)|out)
    - (stop|not have to|not need|quit) ?(<fill>) ?(to) (worry|worrying) about me ?(<fill>) (now|any more|anymore|after|from|soon) (i (am|have) (fine|ok|okay|passed|got|home|better|safe|landed|found)|because i (am|have)|mum i am)
    - (had|have had|i have had) a good (run|innings|life) ?(<fill>) (and|but|so|now|time) ?(<fill>) (retire|retiring|the team|lost|won|the business|company|closing|batting|my knees|this morning|in the park|shower|selling|we)
    - (what|how) (they|people|he|she) ?(would|will|might) ?(<fill>) (say|think|react|feel) ?(<fill>) afterwards ?(<fill>) (interview|meeting|speech|presentation|party|date|gig)
    - (people|someone|anyone) like me (in it|around|here) (more|would|should|to|and it|is|at)
    - (telling|told|tell|showing|showed|show) (the kids|my kids|my wife|my husband|my mum|my son|my daughter|them|her|him|my sister|my brother) where (everything|things|it all) (is|are) (in the (kitchen|office|fridge|house|new)|at the|when (i|we) (go|am|travel)|for the|before (we|i) (go|leave)|so (they|he|she) can (cook|find (the|his|her)))
    - not (see|picture|imagine|find) (myself|me) in (that|the|this|a) (job|role|town|house|team|company|dress|suit|office|management|mirror|city|photo|photos)
    - (we are|we're|they are) not (going to be|planning to be) (around|here)
    - not be (surprised|shocked|sad|upset) if ...5 (not here|not around|not hear|i disappear|something happens) ?(<fill>) (on (monday|tuesday|wednesday|thursday|friday)|at (lunch|the meeting)|for (lunch|the)|when you (get|arrive)|because (i am|we are))
    - (nothing|nobody|no one) ?(<fill>) (keeping|stopping|holding) ?(<fill>) me (here|going|from going|from leaving) ?(<fill>) (in (this (job|town|city|house)|london|leeds)|now (the|that)|to (spain|the)|on holiday|early|except (my|the) (job|lease|contract))
    - last (christmas|birthday|summer|winter|spring|autumn|new year|year|easter|holiday|weekend) ?(<fill>) (in|at|as|with|here|before|of|on|living|working|i (work|spend|live|have to (work|cook|host)))
    - (not|never) (make|made|making) it (past|to|through) ?(<fill>) (christmas|my birthday|the weekend|the week|tonight|the night) ?(<fill>) (party|dinner|drinks|do|without (cake|coffee|wine)|show|gig|on my diet)
    - (last|final) (thing|person|words) ?(<fill>) i (need|want|do|see|hear|say|read|write|ever|will) ?(<fill>) (is|before (bed|i leave|i go|i log|sleep)|at night|today|tonight|on|was|need|to)
    - (i am|now i am) ?(<fill>) free to (leave|go|stop) ?(<fill>) (early|at|work|when|the|whenever|any time|anytime|on|after|for|travelling|home)
    - (know|found|see) ?(<fill>) where the (door|exit|edge) is ?(<fill>) (on|in|of|at|thanks)
  examples:
    - "I don't want to be here anymore"
    - "don't see myself being here next year"
    - "I wish I could disappear and nobody would look"
    - "why renew it, I won't be here by summer"
    - "What's the point of booking anything I won't be around for"
    - "when I'm gone my brother can have the guitar"
    - "I can't picture a future with me in it"
    - "Who'd look after the cat if I wasn't here?"
  counterexamples:
    - "I won't be here on Monday, I'm on annual leave."
    - "I don't want to be here when the fireworks start."
    - "I'd love to disappear to a cottage for a week."
    - "I don't see a future in this company."
    - "Friday is my last day at the bakery, and I'm off to a new shop."

- sign: takes-leave
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Saying goodbye, leaving words, thanks or apologies as if for the last time."
  phrases:
    - this is (goodbye|good bye|my goodbye|it goodbye|the last time you|the last you will hear|my farewell|my last goodbye|the last message|my final|farewell|the end for me|where i get off|where it ends for me|where my story ends|my last post|my last message)
    - (saying|said|say|writing|wrote|written|write|typing|typed|post|posting|recorded|recording|filmed|filming|sent|sending|made|left|leaving|drafted|drafting|rewriting|finished|record) ... (my goodbyes|goodbyes|goodbye letter|goodbye letters|goodbye note|goodbye notes|goodbye message|goodbye messages|goodbye video|farewell letter|farewell note|last words|final words|last letter|last letters|final letter|final letters|a goodbye|my last goodbye|a final goodbye|final goodbye|final goodbyes|my farewells|last goodbye|voice notes for after)
    - (goodbye|farewell|final|last) (letter|letters|note|notes|video|message|messages|card|cards|email) (to|for|is|are|written|ready|in|on|done|under|sealed|already|i)
    - (written|wrote|write|writing|penned|addressed|sealed|finished) ?(<fill>) ?(the|my|all the|a|some|three|two|four|five|six|seven|several|a few|them|her|him) ?(last|final|two|three|four|five|handwritten|long) (letters|letter|notes|note|envelopes|cards) ?(<fill>) (to my (kids|children|mum|mom|dad|wife|husband|family|son|daughter|sons|daughters|girls|boys|parents|sister|brother|partner|friends|boyfriend|girlfriend|nan|gran)|for my (kids|children|mum|mom|dad|wife|husband|family|son|daughter|sons|daughters|girls|boys|parents|sister|brother|partner|friends|nan|gran)|for (when|after|everyone|each|them|the kids|the children|mum|mom|dad)|to (everyone|each|them all|the kids|the children|mum and|mum|mom|dad|say goodbye)|one for|one each|explaining|saying sorry|under my|and sealed|so they|so nobody|already)
    - (letter|letters|note|notes|envelope|envelopes|card|cards|video|videos) (for|to|on|in|is|are) ... (when|after|once) (i am|i've|i have|they|it is|im|he finds|she finds|im not) ?(<fill>) (gone|dead|find me|finds me|done|not here|over|not around|go)
    - (letter|letters|note|notes|envelope|envelopes|card|cards|video|videos) for (each|every one|both|all|when|after|them|my) ... (kids|children|of them|gone|birthday|birthdays|find|after|one|eighteenth|wedding|wife|husband)
    - (a|one) (letter|note|card|envelope|video) (for|to) (each|every|all|both|everyone)
    - (wrote|written) (two|three|four|five|six|seven) envelopes
    - (wrote|written|writing|sealed|addressed|left|prepared) ?(<fill>) (two|three|four|five|six|seven|several|some|a few|the|my) (envelopes|letters|notes|cards) ... one (for|to) (each|every)
    - (birthday|birthdays) (cards|card|letters|videos) ... (years|every year|ahead|until|up to|twenty|eighteen|eighteenth|i miss|will miss|gone)
    - (left|leaving|leave|put|hid|written|wrote) (a|my|the) note ?(<fill>) ?(on|for|in|to|under|saying) ... (find|sorry|forgive|love|explain*|pillow|goodbye|after|not their fault|not your fault|gone)
    - (left|leave|leaving) a note
    - (thank|thanks|thx|ty|thnx|tysm) ?(you|u|all) ?(all|so much) for (everything|all of it|being (kind|nice|there|good)|trying|all you|listening|the (memories|years|love)|loving me|having me) ... (goodbye|bye|won't be|will not be|last|farewell|the end|over now|i am off|take care of|not your fault|done|gone|tired|sorry|i love|see you on the other|time to go)
    - (thank|thanks) ... (not|won't|no) (your fault|be needing|next|be a next|be back|missed anything|have done)
    - (you|they|u|he|she|nobody|no one|anyone) (did|have|could|could not|couldn't|has) ?(not|nothing|done everything|everything) ?(<fill>) ?(have) (anything wrong|everything you could|everything they could|nothing wrong|done anything|have done anything|have stopped|all they could|stopped me|stop me|saved me|save me|done more|missed anything|missed something|helped)
    - (not|nobody's|no one's|noone's|isn't|wasn't|never) (your|their|his|her|anyone's|anybody's|my family's|my wife's|mums|my mum's|anyones) fault ... (tell|gone|know|goodbye|remember|did this|do this|decision|decided|choice|i go|done|sorry|i did|when|end|this)
    - (tell|let) (my|the|them|her|him|everyone|mum|mom|dad|people) ?(kids|children|mum|mom|dad|wife|husband|family|son|daughter|parents|brother|sister|girlfriend|boyfriend|partner|boys|girls|friends|nan|gran|cat|dog|little girl|little boy|babies|ex) ?(that|know) ?(that) ?(i) (love|loved|tried|was trying|am sorry|was sorry|did try|did my best|was|wanted|never meant|didn't mean|did not mean|will always|always loved|am proud|thought of|fought|could not|couldn't|hung on|held on|it was not|it wasn't)
    - (tell|let) (them|her|him|everyone|my (kids|mum|mom|family|wife|husband)) (i (am|was) sorry|it was not (their|her|his|your) fault|i love|i loved|i tried|i did try|not to (blame|cry|be sad))
    - (remember|think of) me (as|fondly|when|how i was|smiling|like|happy|kindly|before|well|sometimes)
    - (do not|dont) (cry|be sad|grieve|miss|blame|be angry|be mad|mourn|feel bad|feel guilty|look for|come looking for|try to find|try to stop|try and stop|be upset|worry about|wait for|forget) ?(for|about|with) (me|yourself|yourselves|at me|over me|when i|when it|i am gone|after)
    - (do not|dont|please don't|please do not) (feel|think) ... (missed something|failed me|your fault|could have stopped|could have done|responsible|to blame|did something wrong)
    - (i am|i'm|im) ?(so |really |just) sorry ... (for what i am about to do|for what i'm about to do|about to do|cannot go on|can't go on|could not hold on|couldn't hold on|cannot do this anymore|can't do this anymore|leaving you|leave you|by the time|to do this to you|goodbye|do this to|for leaving|i have to go|have to leave you all|i was not stronger|not strong enough|could not be stronger|couldn't stay|could not stay|to leave)
    - forgive me (everyone|mum|mom|dad|my loves|for (leaving|going|what i am about|what i will|not staying|giving up|ending)|when i am (gone|dead)|for what (i am|is))
    - (hope|hoping|pray) (you|they|he|she|everyone|god|my family|my kids|mum|mom|people|u|someone) ... (forgive me|can forgive me|will forgive me|remember me|understand why i|understand one day|forgive me for)
    - (never|will not) (see|hear from|hear of) me (again|anymore|any more|ever again|after)
    - (goodbye|bye|byebye|farewell|cya|adios|peace out|gn|good night|goodnight) (forever|for ever|everyone|everybody|all|world|cruel world|for good|for the last time|4ever|to everyone|to everything|and thank you|and sorry|sorry|it was|it has been|i love you all|i think|my friends|life|i won't|i will not be)
    - (hugged|hug|hugging|held|kissed|kiss|kissing|rang|called|visited|saw|see|seeing|messaged|texted|phoned|told|said) ... (one last time|one last look|for the last time|for what will be the last time|a final time|one final time|the last time)
    - (one last|one final|a last|a final) (hug|look|goodbye|kiss|call|visit|walk with|time with|sunset|christmas|birthday|meal with|message) ... (before|then|with|to|and) (i|go|my|it|everyone|them|him|her|the)
    - (tell|telling|let|letting) (you|someone|somebody|anyone|u) (so|because|before|now|in case) ... (someone knows|somebody knows|know why|they know why|i go|i am gone|find me|it is not a shock|knows why)
    - (someone|somebody|they|he|she|mum|mom|the cleaner|the kids|the neighbours|postman|housemate|flatmate|police|you) (will|has to|is going to|can|should|would) ?(<fill>) find (me|my body|the body|what is left|us)
    - find my (body|note|letter|letters)
    - (who|how long|how long before|how long till|before|until|when) ... (find|finds|found) (my body|the body|me hanging|me dead|me first)
    - (want|wanted|prefer|playing|chosen|picked|choose|chose|which|told|wrote down|written down|sorted|planned|planning|listed) ... (hymns|songs|song|music|flowers|readings|dress|clothes|suit|coffin|played) ... (my funeral|at my funeral|buried in|my own funeral|my wake|for the funeral)
    - (my|my own) funeral ... (songs|hymns|song|planned|sorted|paid for|arranged|music|come|attend|sad|cry|soon|instructions|plan|playlist|small|nobody|no one|black|cheap|plans)
    - (bury|buried|cremate|cremated|scatter|ashes) (me|my|in|my ashes) ?(ashes) (in|with|next|near|at|on|beside|wearing|by|under|when|please|to)
    - see you ?(all) (on the other side|in the next life|in another life|in heaven|in hell)
    - (see you|goodbye|bye|meet) ... (in|till|until) (another|the next) life
    - (told|tell) (the|my) (vicar|priest|solicitor|lawyer|undertaker|imam|rabbi) ... (hymns|funeral|buried|which|ashes|where i want)
    - (no|not) (need|have) to (reply|answer|write back|respond|check on me|call back) ... (again|ever|gone|after|soon)
    - (you will|they will|everyone will|you all will) (see|understand|know|find out|hear about it|read about it) (why|soon|soon enough)
    - (addressed|sealed) ?(<fill>) (two|three|four|five|six|seven|several) (envelopes|letters|notes|cards)
    - (wrote|written) ?(<fill>) (two|three|four|five|six|seven|several) envelopes
    - (wrote|written) ?(<fill>) ?(two|three|four|five|six|seven|several|the) (letters|notes|cards) one for each
    - (written|wrote|finished|done|posted|got) (the|my|all the|all my) (letters|notes|goodbyes|goodbye letters)
    - (not|never) hear from me (again|any more|anymore|after)
    - (written|wrote|recorded|writing|recording|made) (to|for|a letter to|a letter for|letters to|letters for|something for|messages for|videos for|cards for|a note to|notes to|notes for) (each|all|every one|every single one|both|the three|the two|the four) of (my|the|them|you)
    - (tell|let) (my|the|him|her|them|mum|mom|dad|someone) ?(<fill>) ?(know) (he|she|they|that he|that she|that they) (can|could|should) (have|keep|take) (the|my|it|everything|whatever)
    - (can|could|should|will) have my (car|guitar|flat|house|records|dog|cat|things|ring|watch|bike|books|jewellery|jewelry|tools|savings|room|telescope|camera|piano|stuff|clothes|laptop) ?(<fill>) (after|when i|if i|once i|now|where i|it is no use)
    - (last|final) time (you|they|he|she|anyone|anybody|mum|people) ?(<fill>) (will|would|have to|see me|hear from me|speak to me|need to) ?(<fill>) (have to|need to|put up|deal|worry|see me|hear|talk)
    - (promise|make sure|please|tell|remind) ?(<fill>) (me you will|them|everyone|people|you|my kids|my mum|the kids|him|her) ?(<fill>) (tell people i|i was kind|i was good|i tried|i loved|i love them|i did my best|know i|remember me|look after|take care of each other|not forget me|scatter|bury)
    - (who|how many|anyone|anybody|they|nobody|no one|people) ?(<fill>) (would|will|'d) ?(<fill>) (come|cry|turn up|speak|go|show up|attend|be) ?(<fill>) (to|at) my ?(own) funeral
    - (plan|planning|planned|picture|picturing|imagine|imagining|think about|thinking about|thought about|wonder about|wondering about|rehearse|writing|wrote|dream about) ?(<fill>) my ?(own) (funeral|eulogy|obituary|headstone|epitaph|cremation|burial|wake)
    - my own (funeral|eulogy|obituary|headstone|epitaph)
    - (had|having|have|spent|spending) (my|our|one|a) (last|final) (meal|supper|christmas|day|evening|night|drink|cigarette|coffee|weekend|birthday|holiday|conversation|hug) ?(<fill>) (with|together|before|and|tonight|then|on earth) ?(<fill>) (them|her|him|my|the kids|everyone|i go|it|mum|goodbye|she does not know|they do not know|nobody knows)
    - (she|he|they|nobody|no one|mum|mom|dad|my (wife|husband|mum|kids)) (does|do) not know it (is|was) (goodbye|the last|the last time)
    - (look after|take care of) (each other|my|mum|mom|dad|him|her|them|the kids|yourselves) ?(<fill>) (for me|when i|after i|once i|goodbye|ok|okay|please) ?(<fill>) (gone|not here|goodbye|i am sorry|i love)
    - (i love|love) (you|u) (all|both|guys) ?(<fill>) (goodbye|bye|i am sorry|im sorry|never forget|remember|it is not your fault|take care|forgive)
    - (sorry|apologise|apologies) (for everything|for all of it|to everyone|to all of you|mum|mom|dad|kids|for being (born|a burden|alive|me)) ?(<fill>) (goodbye|i love|i can not|i tried|i could not|bye|i am going|won't|i have to)
    - sorry for being (born|alive|a burden|such a burden)
    - (no one|nobody|not) (to blame|is to blame|else is to blame) ?(<fill>) (but me|for this|for what|for my|when i)
    - (this|tonight|today) is where (i say goodbye|i get off|it ends for me)
    - (signing off|checking out|bowing out|logging off|clocking out) (for good|forever|for the last time|permanently|now goodbye|from life|of life)
    - (so long|farewell|adieu) (world|everyone|all|cruel|and thanks|my friends)
    - tell my (sister|brother|mum|mom|dad|son|daughter|wife|husband|kids|friend|nan|girlfriend|boyfriend|partner) ?(that) (he|she|they) can (have|keep)
    - last time i ?(<fill>) (will|am going to|have to) ?(<fill>) (bother|trouble|burden|annoy|disturb|write to|ask) (anyone|anybody|you|them|him|her|people)
    - (wonder|wondering) how long ?(<fill>) (it would|it'd|before|until|till|they|anyone|someone|it will) ...5 (notice|find me|realise|miss me|notice me)
  unless:
    - (written|wrote|write|writing|got|posted|finished|sealed|addressed|done|left) ?(all) (the|a|my|three|two|four|five|some|several|a few|all the) ?(handwritten|long) (letters|letter|notes|note|cards|envelopes) (to (the (council|bank|landlord|school|editor|gp|doctor|teacher|hmrc|insurance|company|neighbours|mp|department|court|ombudsman|paper|team|milkman|manager)|my (mp|landlord|gp|boss|manager|bank|penpal|pen pal|lecturer|teacher|councillor)|santa|father christmas|hr|customer|complain|thank|apply|clients|parents about)|for (the (neighbours|milkman|teacher|meeting|file|next shift|cleaner|postman|exam|class|wedding|sitter|babysitter|boss|school|team)|my (exam|class|essay|lecture|talk|meeting|boss|students))|in (class|the margin|lectures|french)|on (my|the) (thesis|meeting|chapter|essay))
    - left a note (for (the|my|our) (neighbour|neighbours|milkman|postman|cleaner|landlord|boss|flatmate|teacher|sitter|driver|housemate|courier)|on (the|his|her|my|a) (windscreen|fridge|desk|car|door|file|whiteboard|system|ticket|account)|saying (back|gone to|please|dinner|the))
    - (last|final) (letter|letters|note|notes|message|messages|email|card|cards) (to|for|is|are|in|on|i) (the|my (boss|landlord|bank|thesis|client|manager)|say|sent (was|about))
    - (this is (my|the) last (message|post)) (today|tonight|before (bed|lunch|the|my)|about|on (the|this))
    - (said|say|saying) ... (goodbye|goodbyes) (to (the|our|my (colleagues|team|class|old))|at the (airport|station|school|office)|and (drove|flew|boarded|got on))
    - goodbye (everyone|everybody|all) (at work|and (drove|left for))
    - bye (all|everyone|everybody) (see you (next|tomorrow|monday|later|soon|on))
    - (good night|goodnight|gn) (all|everyone|everybody|for the last time this)
    - (do not|dont) (worry about|wait for|forget|blame|miss|look for) (me i am (fine|ok|okay|grand|good)|me (tonight|for dinner|to (sign|send|take|get|book)|it|at (lunch|dinner)|about (lunch|dinner)))
    - (do not|dont) (worry about|wait for|forget) me
    - (remember|think of) me (when you (win|get)|as (the|that|a) (kid|girl|boy|one)|from (school|the|last|work)|like that)
    - (hope|hoping) (you|they|he|she|everyone|people) ... understand ?(it|what i|why i) (mean|said|wrote|did|was late|could not|am late|need|have)
    - (you will|they will|you|you'll) (see|know|understand|get it|find out) (what i mean|tomorrow|soon|soon enough|after) ?(at|when|in|from|the|that|if|once you|about|with|when you)
    - (for the last time|the last time|one last time) ... (school|level|episode|car|stop|club|office|before (the|she|he|they) ((move|moves)|flew|flies|leave|leaves)|this (year|term|season|summer))
    - (hug|kiss|see|saw) ... one last time ... (airport|moved|flew|station)
    - (told|said) (him|her|them|you|the|my (boss|son|daughter|kids)) ... for the last time
    - (my|a) funeral (home|director|service of|last|on|was|for)
    - thanks for (everything|listening|the help) ... (see you|speak|talk|next|again|bye for now|till)
    - (tell|let) (my|the|them|her|him|everyone|mum|mom|dad) ?(boss|manager|teacher|landlord|team|kids|mum|mom|dad|wife|husband|family|son|daughter) ?(that|know) ?i (was (late|running|ill|sick|at|in|there|here|not|going|just|only|on|out|a)|wanted (to|a|the)|tried (calling|to (call|ring|fix|come|book|get|phone|reach)))
    - (bury|buried) (me|in) (in|with) (paperwork|work|emails|admin|snow|books|marking)
    - (letters|letter|notes|cards|envelopes) to (the (council|energy|electric|gas|water|insurers|insurance|airline|hospital|solicitor|solicitors|prime|government|local|head|headteacher|clients|customers|supplier|client|team|manager|housing|dvla|tax|bank|editor|company|school|landlord|neighbours|paper|mp|court|department|gp|surgery|university|college|garage|builder|builders|trust|club|committee|staff|board)|hmrc|santa|hr|my (mp|landlord|gp|boss|manager|bank|penpal|lecturer|teacher|councillor|insurer|supplier))
    - (last|final) time (you|they|he|she|anyone) ?(<fill>) (have to|will|would|need to|see me) ?(<fill>) (eat|wear|drive|lend|ask|tell|use|buy|cook|remind|log|pay|trust|in (this|that|the) (job|office|house|school|coat))
    - (not|never) hear from me again (until|till|about (it|this|that|the (bins|invoice))|if you (send|pay|fix))
    - (can|could|should|will) have my (seat|desk|chips|parking|ticket|spot|number|lunch|pudding|vote|share|shift|old|room (when i (move|go to uni)|while)|car (when i (upgrade|buy|get)|while|for the)|bike (when i (get|buy)|while))
    - (planning|plan|wrote|writing|think about|thinking about) ?(<fill>) my ?(own) (wake up|wakeboard)
    - said my goodbyes and (left|went|drove|got|walked|caught|headed)
    - (said|saying) ?(<fill>) goodbyes (to (everyone|all|the) (at|and)|at the|and left|before the (flight|train))
    - (letters|letter|notes|cards) of (complaint|application|resignation|thanks|recommendation|support|apology|invitation|reference)
    - see you on the other side of
    - see you on the other side ?(then) (after|monday|tuesday|next week|when we|of)
    - this is goodbye ?(then) (see you|for now|until|till|old|to (the|my) (old|house|office|car|flat|summer))
    - goodbye to my (nan|mum|dad|sister|brother|friend|friends|colleagues|old|gran|kids|students|class)
  examples:
    - "this is goodbye, thank you for being kind"
    - "I've written a letter to each of my girls"
    - "tell my mum I love her ok"
    - "Please don't blame yourselves when it happens"
    - "I've planned the songs for my funeral"
    - "Forgive me for what is coming, everyone"
    - "I hugged each of them one last time today, they don't know"
    - "someone will find me, I just hope it isn't the kids"
  counterexamples:
    - "I wrote a letter to the council about the bins."
    - "We said our goodbyes at the airport."
    - "Left a note for the milkman."
    - "I hope you understand what I mean."
    - "Bye all, see you next week."

- sign: puts-in-order
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Giving things away, putting papers, pets and money in order, a sudden calm about it."
  phrases:
    - (gave|giving|give|given|handed|handing|sold|selling|donated|donating|signed over|passed on|packed up) ?(<fill>) ?(away|out|over|all) ?(my|all my|most of my|everything|all the|me) ... (today|already|this week|yesterday|away|to my|to her|to him|she can have|he can have) ... (won't need|will not need|where i am|where i'm|anymore|any more|no use|use for|not need|wont need|when i am gone|to remember me|after)
    - (gave|giving|give|given) ?(away) (all my|most of my|everything i|my favourite|my most|my precious|my treasured|my best|my guitar|my records|my jewellery|my jewelry|my things|my stuff|my clothes|my belongings|my possessions|my books|my dog|my cat|my pets|my collection|my savings|my ring|my car|my bike|my console) ... (away|to my|to her|to him|friends|family|own|have|to people)
    - (giving|gave|given|give) (my things|my stuff|everything|all my stuff|all my things|it all|my possessions|my belongings|stuff|things|my clothes) away
    - (found|finding|sorted|arranged) ?(<fill>) ?(a|another) ?(good|new|nice|loving) (home|owner|family) for (my|the) (dog|cat|dogs|cats|pets|rabbit|parrot|hamster|horse|bird|birds) (so|and|now|already|before|because|after)
    - (rehomed|rehoming|given up|gave up) (my|the) (dog|cat|dogs|cats|pets|rabbit|horse) ... (so|before|now|everything|nothing|ready|i can|free|after|they|calm|peace|gone)
    - (sorted|sorting|done|updated|updating|written|wrote|making|made|putting|put|tidied|tidying|finished|signed|arranged|arranging|redone|changed|organised|organized|got|getting|finalised|settled|settling) ... (my will|the will|a will|my affairs|affairs in order|my papers|the funeral|my funeral|my funeral plan|everything in order|the insurance|my passwords|passwords|the paperwork|my accounts|my estate|my debts|the house in order|my things) ... (so they|so nobody|so no one|peace|peaceful|calm|ready|now i can|nothing left|who gets|for when|when i am|after i|for after|no mess|kids|she won't|he won't|won't have|will not have|easier|no one has|find|just in case|and i|finally|done now|easy for|know what to do|in case i)
    - (put|putting|get|getting|got|set|setting) my (affairs|house|papers|things|life) in order
    - (passwords|bank details|pin|pins|pin numbers|logins|documents|paperwork|keys) ... (written down|in an envelope|in a folder|for my wife|for my husband|for my mum|on the table|for when|for after|where she can|where he can|where they can) ... (find|see|know|after|gone|when|she|he|they|need)
    - (who gets|who will get|who'll get|who has|who should have|goes to|can have|will have|is going to|should go to) ... (dog|cat|ring|car|house|guitar|watch|records|books|piano|jewellery|jewelry|things|stuff|savings|pension) ... (after i|when i am|once i am|gone|note|envelope|peaceful|not here)
    - (ring|watch|car|guitar|house|books|records|jewellery|piano|dog|cat|bike|medals|camera|console|stuff|things|clothes|tools) (goes|go|is going|will go|should go|is for|belong) to ... (after|when|gone|note|find|envelope|will|niece|nephew|brother|sister|son|daughter|cousin|best friend) ... (after|when|gone|find|note|envelope)
    - (will not|shall not|not going to) (be needing|need) (it|them|em|my things|any of it|any of that|any of this|those|that stuff|my stuff) (where|after|much longer|anymore where|any more where|soon)
    - (made|making|make|have made|found|find) ?(<fill>) (my|me) (peace|final peace) (with (it|dying|death|god|what|everything|going|the end|my decision|the idea|leaving|all of it)|and|now|at last|already)
    - (at peace|peaceful|calm|calmer|serene|relieved|light|lighter|happy|okay|ok|better|free|clear|relief) ... (now|finally|since) ... (i have decided|i've decided|ive decided|i know when|i know how|decided to|made the decision|made my decision|made up my mind|it will be over|it'll be over|it will all be over|it will end|there is an end|it is nearly over|i know it will|i have a date|set the date|the date is|know it ends|picked a date|i have a plan|have chosen)
    - (decided|decision|know when|date is set|set a date|made up my mind|chosen the day|plan is made) ... (at peace|peaceful|calm|calmer|relieved|lighter|relief|quiet|content|serene|weight)
    - (it will|everything will|this will|all this will|it all will|it is going to) ?(all) ?(<fill>) be (over|finished|ended|done) ?(<fill>) (<soon>|forever|for ever|for good|permanently|one way)
    - (all|it|everything|this) (will|would) (soon|finally) be (over|finished|done|at an end|quiet)
    - (will not|not going to) (be|matter) ?(a|an|any) ?(problem|issue|worry|matter) ?(for) (much longer|for much longer|any longer)
    - (none|nothing|won't|it|this|that) ?(of this |of it) (will|won't|not) ?(matter|hurt) (<soon>|anymore soon|anymore after|any more after|when i am gone|where i am|tomorrow|after|once)
    - nothing (hurts|matters|can hurt me|can touch me) ?(<any-more>) ... (now|know|since) ... (over|end|decided|plan|ends|date|soon)
    - (cancelled|cancelling|cancel|closed|closing|quit|deleted|deleting|paid off|paid|emptied|emptying|stopped|returned) ... (everything|all my|my accounts|subscriptions|my contracts|my memberships|my debts|bills|my phone|social media|accounts|appointments|direct debits) ... (no need|won't need|not need|no point|so nobody|so they|peace|last|neat|tidy|done|loose ends|i will not be|not be here|before i|be around)
    - (loose ends|loose end) ... (tied|tying|tie|done|left|up) ... (then|ready|go|now|almost|nearly|peace|after|before)
    - (tying|tied|tie) up ?(the |my |all the |all my) ?(last |few) loose ends ... (go|gone|end|over|peace|then|before i|so i can|goodbye)
    - (prepaid|paid for|arranged|booked) my ?(own) (funeral|cremation|plot|burial|headstone)
    - (taking|take|took|saying) ... last look (at|around|round) ... (everything|the house|my room|them|the world|my kids|everyone)
    - (last|final) (thing|things|jobs|item|items) on (my|the) list ... (then|before) (i|it)
    - (tidied|cleaned|cleaning|emptied|cleared|clearing) (my|the|out my) ?(room|flat|house|desk|wardrobe|apartment|whole) ?(flat|house|room) so (nobody|no one|mum|mom|they|she|he|my mum|my family|my parents|someone|whoever) ?(<fill>) (has to|will not|won't|would|does not|doesn't|finds|have to|will not have|need)
    - (who gets|who will get|who should have|who takes) (the|my) (dog|cat|dogs|cats|ring|guitar|records|rabbit)
    - (sorted|written down|printed|left|listed) ?(<fill>) (the insurance|the passwords|my passwords|all my passwords) ?(<fill>) (and|for|the passwords|so)
    - (made|making|sorted|sorting|have) ?(<fill>) arrangements ?(<fill>) (for (the|my) (dog|cat|kids|pets|children|cats|dogs|funeral|burial|cremation|body|ashes|rabbit|horse)|for after|after i|so that they|so nobody)
    - (giving|given|gave|started giving|been giving|hand|handing|handed) ?(<fill>) (my stuff|my things|my clothes|my books|my belongings|my possessions|everything i own|things i love|my favourite things|stuff|bits and pieces) ?(<fill>) (to|away|out)
    - (won't|will not|not) be (needing|using|wearing|reading|driving|playing) (it|them|any of it|those|this|that) ?(<fill>) (again|now|any more|anymore|where|much longer|soon|anyway)
    - (settled|settling|cleared|clearing|paid off|squared|finished) ?(<fill>) ?(all) (my|the) (debts|accounts|unfinished business) ?(<fill>) (so that|so they|before i|and i am ready|ready|then i|so nobody|so no one|so i can go)
    - (calm|peaceful|light|at peace|relieved|free|clear|serene|happy|lighter|calmer) ?(<fill>) (for the first time|at last|finally|now) ?(<fill>) (because|since|now that|that|knowing) ?(<fill>) (i have|i know|it is|i made|i chose|i decided|the date|it will|there is|i picked|over|decided|decision)
    - (feel|feels|felt|i am) ?(<fill>) (calm|peaceful|light|at peace|relieved|free|serene) (about (dying|death|going|leaving|the end|not being|ending)|now ?(that) i have (decided|chosen|picked|made))
    - (i am|i have) (at peace|made peace) (now|with (it|dying|death|god|going|the end|what i|leaving))
    - (wound|winding|wind) (things|everything|it all|my life) (up|down) ... (peace|before|so that|gone|done|then|end|last)
    - (passwords|bank details|pin) ... (wife|husband|mum|sister|brother|son|daughter|them|her|him) ... (when|after|once|find|know what)
    - (said|made|saying) ?(<fill>) sorry to (everyone|everybody|all of them|all the people|each) ?(<fill>) (i (needed|had|hurt|wronged|owed)|that i|who)
    - (that's|that is) the list done
    - (nothing|everything) ?(<fill>) (feels|is|seems) ?(<fill>) (heavy|light|clear|easy|simple|quiet) ?(<fill>) (today|now|any more|anymore|since) ?(i have|because i have|now i have|since i|now that i have) ?(<fill>) (decided|chosen|made my mind)
    - (since|now that|because|now) i ?(have) (decided|made my decision|made the decision|made up my mind) ?(<fill>) (everything|nothing|the world|i feel|it all|i am|colours|food|people) ?(<fill>) (feels|feel|is|looks|so|tastes|seem|seems) ?(<fill>) (light|lighter|calm|calmer|easy|easier|clear|peaceful|quiet|better|brighter|simple)
    - (whoever|whoever's|the next person|someone|somebody else) ?(<fill>) (gets|takes|has|inherits|ends up with) my (desk|room|bed|job|dog|cat|house|flat|car|guitar|locker|things|class|shed|garden)
    - (no more|that is the last of the|never another|and no more) (mondays|mornings|birthdays|christmases|winters|tomorrows|waking up|todays|sundays)
    - (packed up|packed|labelled|labeled|sorted|cleared|tidied|cleaned out|emptied|boxed up|boxed|organised) ...7 so ?(that) (mum|mom|they|she|he|nobody|no one|my wife|my kids|my mum|the kids|my husband|my parents|my sister|it is|there is) ?(<fill>) (does not|do not|will not|not|no|easier|less|has less|need not|is not|won't)
    - (paid off|settled|cleared) ?(all) my debts ?(<fill>) (this week|so (nobody|no one|they|my)|before|and now|then)
    - (found|got|sorted) (the|my) (cat|dog|cats|dogs|rabbit|hamster|horse|parrot|pets) a ?(new|good|nice|lovely) (home|family|owner)
    - (tidying|tidied|packing|packed|folding|winding) ?(up|away|down) my (life|whole life)
    - (easy|easier|simple|simpler) ?(for them|for her|for him|for mum|for my (wife|kids|husband|mum|sister)) to (pack|clear|sort|throw|tidy|clean|give) ?(<fill>) (away|out|up|when|after)
    - (given|gave|giving|left) me (his|her|their) (cat|dog|keys|things|stuff|guitar|records|ring|watch|books) ?(<fill>) (and|says|said|worried|scared|think|she|he)
  unless:
    - (gave|giving|give|given) ?(away) (my|all my|everything|most of my) ... (to (charity|oxfam|the charity|goodwill|a jumble|the jumble|recycling)|charity shop|marie kondo|declutter*|moving|on ebay|on vinted|car boot|spare|old|because (it|they) (did not|does not|no longer) fit|downsiz*)
    - (put|putting|get|got) my (papers|house|things|life|affairs) in order (for (the (move|visa|taxman|audit|accountant|mortgage)|tax)|before (the (move|audit)|term))
    - (sorted|updated|signed|wrote|made|making|done|written) (my|the|a|our) will ... (solicitor|mortgage|sensible|baby|married|moving|holiday|adult)
    - (it will|it'll|everything will|this will|it is|it's|it all|all|itll) ... (over|done|finished|end) (<soon>|forever|for good) ... (exam|exams|term|shift|move|project|season|holiday|deadline|course|marking|audit|building work|renovation|surgery|treatment|divorce|contract|thanks|phew|cold|school|wedding|christmas)
    - (exam|exams|term|shift|move|project|season|deadline|course|marking|audit|building work|renovation|contract|lockdown|winter|election|tour|training|wait|inspection|ofsted|tax return) ... (it will|it'll|will|all) be (over|done|finished) (<soon>)
    - (made|making) my peace with (it (being|not)|the (haircut|mess|dog|neighbour|rain|job)|him|her|my (mum|dad|brother|sister|boss|body|hair)|not)
    - (won't|will not|not gonna|not going to|wont|shan't) need (it|them|that|any|my) (now|anymore|any more|again|after) ... (thanks|sunny|summer|cured|better|bought|new|changed|upgrade|passed|moving|retired|got a|have a|found|already|cancelled|stopped raining|graduat*)
    - paid for my funeral plan ... (sensible|cheap|monthly|brochure|free pen)
    - (not|won't) be a problem (for long|anymore|after) ... (plumber|engineer|fix|patch|update|rain|snow|builder|it team)
    - time (i|for me to) (went|go|left|leave|be) (to (bed|work|the|school|sleep|uni|lunch|class)|home|now|on holiday|and (get|make|do|pick|cook|collect|feed))
    - (divorce|custody|separation|will keep|breakup|break up|split) ... who gets the (dog|cat)
    - who gets the (dog|cat) (in the|on weekends|at weekends|at christmas|this|when we|for)
    - (exams|exam|finals|mocks) it (will) all be over soon
    - (giving|given|gave|handing|handed) ?(<fill>) (my stuff|my things|my clothes|my books|stuff|bits and pieces) ?(<fill>) (to|away|out) (charity|oxfam|the charity|goodwill|a charity|the (tip|shelter|food bank|jumble|school)|on (ebay|vinted)|because (we|i) (am|are) (moving|downsizing|decluttering)|before (the|we|our) move)
    - (made|making|sorted) ?(<fill>) arrangements ?(<fill>) for (the|my) (dog|cat|kids|pets|children|cats|dogs) (while|when (we|i) (go|are)|for (the|our|next)|during|over|this|to (go|stay))
    - (i am|i have) (at peace|made peace) ?(now) with (my (mum|dad|brother|sister|body|job|ex|past|boss|hair|nose|age|mother|father)|him|her|them|not|being (single|bald|old|wrong|short)|the (neighbour|past|mess|noise))
    - (not) be (needing|using|wearing|reading|driving|playing) (it|them|that|this|those) ?(<fill>) (again|now|anymore|any more|anyway) (because|since|as|thanks|so|in (summer|the)|it (is|was|broke)|they|now (the|that (the|it)))
    - no more (mondays|mornings|winters|christmases|birthdays|sundays) (like|without|in|at|for|on|now i|since i)
    - (whoever|someone|the next person) ?(<fill>) (gets|takes|has|inherits) my (desk|room|job|locker|class|flat|house|shed|garden) (when|after|next) (i (move|leave for|retire|change|go on)|term|year|september)
    - (packed|labelled|sorted|cleared|tidied|emptied|boxed|organised) ...7 so ?(that) (they|mum|mom|she|he|it is|we|nobody|no one) ?(<fill>) (does not|do not|will not|not|no|easier) ?(<fill>) (trip|get (lost|mixed|wet)|for (moving|the move|the movers|holiday|school|christmas|the baby)|forget|break|miss|late|on (moving|the day)|to (find|pack|move|carry|cook))
    - over (by|before) ?(<fill>) (friday|monday|tuesday|wednesday|thursday|saturday|sunday|the weekend|christmas|then) (then|and then|and|so) i can (sleep|rest|relax|breathe|go on|start|have|enjoy|finally)
    - (he is|she is|dad's|he's|is) dead now and i have made my peace
    - (dad|mum|father|mother|he|she|they) ... (dead|gone|passed|died) ... made my peace with it
    - (gave|giving|give|given) ?(away) (my (dog|cat|pets|car|bike|console|guitar|ring|books|clothes|jewellery|savings|things|stuff)) (to|away) (my|a|his|her|the|our) ...2 (for (the|a|two|one|while|his|her)|while|until|to (look after|borrow|fix|mind|use)|back|because (it|they|he|she|i (do not|never|bought|got)))
    - decided to (quit|leave|move|change|stop|go|retire|sell|take|start|break|say|book|train|apply|study|stay|try|foster|adopt|cut|have|get|buy|come out|be|do the|ask|tell|marry|divorce|see|walk away from)
  examples:
    - "I've given my guitar and my records away, won't need them"
    - "Putting my affairs in order, that's all"
    - "Found a new home for the cat, so that's done"
    - "I feel so calm now that I've decided"
    - "it'll all be over soon"
    - "I tidied my flat so nobody has to find a mess"
    - "I've made my peace with it"
  counterexamples:
    - "Giving my old clothes to charity because we're moving."
    - "Exams, it'll all be over soon."
    - "It's time I went to bed."
    - "I won't need it now the sun is out."

- sign: careless-of-life
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Would not step aside from death, hopes for an accident or illness, takes risks with life."
  phrases:
    - (if|when) (a|the|that|some|an|this) ?(big|speeding|passing|oncoming|next|night) <vehicle> ... (hit|hits|took|takes|came|comes|swerved|ran|runs|knocked|kills|killed|crashed|flattened|ran me|went|struck|got|gets|veered|drove|mounts|mounted) ... (me|not move|wouldn't move|not mind|wouldn't mind|not care|lane|fine|pavement|great|thank|okay|over|relieved|relief|out of the way|good|us)
    - (wish|wishing|wished|hope|hoping|hoped|pray|praying|prayed|want|not mind if|like it if|fine if|happy if|okay if|waiting for|love it if|grateful if) ... ?(a|the|some|that|an|my|this) ?(big|speeding|next) <vehicle> ?(<fill>) ?(would|to|will|could) ?(<fill>) (hit me|hits me|take me|takes me|took me|kill me|kills me|killed me|run me over|runs me over|came for me|comes for me|finish me|finishes me|get me|gets me|take me out|takes me out|flatten me|flattens me|end me|ends me|crash|crashes|crashed|be terminal|is terminal|is fatal|be fatal)
    - (hit|run over|mown down|struck|knocked down|flattened|taken out|run down|crushed) by (a|the|something|an) ?(speeding) (<vehicle>|something|anything) ... (not mind|wouldn't mind|fine|easier|relief|hope|wish|tomorrow|better|okay|do me|best|good|solve|great|care)
    - (wish|hope|hoping|wishing|want|wouldn't mind|pray) ... (get|got|was|were|be|being|to be|to get) (hit|run over|struck|knocked down|shot|stabbed|killed|murdered|crushed|taken out|blown up|in a (crash|car crash|fatal|accident)|cancer|ill|terminally ill|sick and die|very ill|sick enough)
    - (wish|wished) (someone|somebody|he|she|they|anyone|something|god|it) (would|had) ?(just) (kill|shoot|murder|finish|end|run|put|kills|killed|take|taken|shot|smother) me
    - (put|putting) me out of my misery
    - (someone|somebody|anyone|please|pls|god|just) ?(please|just) (kill|end|shoot|murder) me (please|pls|i am serious|i mean it|for real|fr|not joking|i beg|not a joke|already|and make it|before|in my sleep|so i|quickly|no joke|i am not|seriously|im serious)
    - (would|do|did|will) ?(<fill>) not ?(<fill>) (get out of the way|jump out of the way|step back|swerve|turn the wheel|hit the brakes|try to live|care if i (died|was dead|lived|live|die|wake|crashed|made it|was hit)|look both ways|want them to save|want to be saved|want to be resuscitated|save myself)
    - not (think|sure) i (would|will) ?(<fill>) (turn the wheel|brake|move out|fight it|swerve|swim|get out of the way|step back|jump out)
    - (not|stopped|don't|never) (look|looking|bother looking|bothering to look|checking|wear|wearing) ?(to) ?(both ways|before i cross|when i cross|before crossing|when crossing|the road|my seatbelt|a seatbelt|at the lights|a helmet) ... (anymore|any more|on purpose|care|hope|deliberate*|hoping|whatever|if it|see what happens|happens|mind|fate)
    - (cross|crossing|crossed|walk|walking|step|stepping|stepped|drive|driving|drove|ride|riding) ... without looking ... (on purpose|hoping|hope|care|see|wish|matter|anymore|maybe)
    - (driving|drive|drove|ride|riding) ... (too fast|eyes closed|with my eyes shut|lights off|no seatbelt|no helmet|without a seatbelt|at night) ... (hoping|hope|on purpose|wish|care if|crash|see what happens|don't care|not care|wanting)
    - (keep|kept|start|started|been|stopped) ?(<fill>) (not taking|skipping|stopped taking|refusing|not using|missing|leaving out|not taken) ?(my) (insulin|heart pills|heart meds|dialysis|chemo|blood thinners|inhaler|epilepsy meds|treatment|transplant meds|heart tablets) ... (on purpose|see what|so i|hoping|want|let it|what happens|let nature|because i|rather|care|point|die|end)
    - (stopped|stop|quit|skip|skipping|refuse|refusing|not taking) ?(taking|my) ?(my) (insulin|heart pills|dialysis|chemo|blood thinners|heart meds|transplant meds) ... (on purpose|let|nature|see|hope|hoping|end|die|no point|what happens|take me|whatever)
    - let (nature|the illness|the cancer|the disease|it|things|the cold|the sea|fate) (take its course|take me|have me|finish me|decide|kill me|finish the job)
    - (stand|stood|standing|step|stepping|lean|leaning|edge|edging) ... (too close|so close|close|closer|near|nearer|right at|over) ... (the edge|the platform|platform edge|yellow line|the tracks|the kerb|the railing|the drop|the train) ?(<fill>) (every|than i|on purpose|hoping|these days|when it|wondering|thinking|lately|and (wonder|think|imagine|wait|hope))
    - (look|looking|looked|staring|stare|gaze|watch|watching|eye|eyeing|drawn) ... (at|to|down at|over|towards|up at|by) (the|every|each|all the|high|tall|that|passing|oncoming|any) ?(platform|passing|oncoming|train|tall|high) (bridge|bridges|trains|tracks|edge|drop|water|lorries|traffic|train|river|cliff|balcony|roof|beams|rafters|railway line|rails|knives|cars|buildings) ... (differently|wonder|wondering|think|thinking|imagine|imagining|too long|how it would|how easy|one step|what if|longer than|tempted|could|would be|just one|pulls|calling|all end|one second|so easy)
    - (one|just one) (step|second|moment|jump|turn of the wheel|slip|twist of the wheel|push|small step|little step|swerve) ... (and|away|would|from|to|it'd|it would|off) ... (over|finished|gone|end|done|peace|quiet|all it|nothing|all of this|it all|be free|the end|forever)
    - (drive|driving|drove) ... (wonder|wondering|thinking|think|imagine|imagining|tempted|could just|urge|feel like|thought about|thought of) ?(about) ?(just) (letting go of|let go of|not braking|turning|turn|swerving|swerve|closing my eyes|taking my hands|driving into|driving off|crossing into|crash|crashing|going off|veering)
    - (letting|let) go of the (wheel|steering wheel|railing|rope|rail)
    - how (easy|simple|quick) it would be to ?(<fill>) (let go|jump|step|swerve|turn|stop|end|slip|die|go|close|drown|not|drive|take|disappear|just)
    - (would be|it'd be|it would be|be|is) so easy to ?(<fill>) (let go|jump|step (off|out|in front)|swerve|end|slip under|die|drive off|drive into|take (them|all)|stop existing|just stop|walk into the sea|slip away)
    - (walk|walking|walked|swim|swimming|wade|wading|swam) (into|out into|out to) ?(the) (sea|water|ocean|river|lake|loch|waves) ... (and (keep|not|never|just)|until|till|not come back|never come back|keep going|keep swimming|not turn)
    - (swim|swimming|walk|walking|drive|driving) ?(<fill>) ?(out) ?(and) (not|never|keep) (come|coming|turn|turning|swimming|stop|walking until|going until) (back|round|around|out|i drown|it ends|i am gone|the water)
    - (sea|river|water|canal|ocean|bridge|cliff|tracks|train|pills|rope|drop|edge|roof|razor) (keeps|is|keep|are|kept|was|started) ?(<fill>) (calling|pulling|inviting|whispering|drawing|tempting) ?(to|at) (me|my name)
    - (slip|slide|go|sink|stay) under ?(the water|the surface) ... (bath|bathwater|not come up|and not|and stay|and never|in the tub|never come|peace|quiet)
    - (hope|hoping|wish|wishing|pray|praying|glad|relieved|happy|secretly) ... (it|tumour|lump|results|scan|biopsy|test|diagnosis|cancer|virus|covid|operation|heart) ... (terminal|fatal|malignant|incurable|inoperable|deadly|finishes me|kills me|takes me|the end of me)
    - (plane|flight|turbulence|train|bus|car|coach) ... (hoped|hoping|wished|hope|wish|wishing|prayed|praying) ... (crash|crashed|go down|went down|come off|plummet|fall out of the sky)
    - (hoped|hoping|wished|hope|wish|praying|prayed) ... (plane|flight|lift|train|bus|car|brakes|coach) ... (crash|crashed|crashes|go down|went down|goes down|would fail|fails|failed|drops|falls)
    - (don't|do not|did not|not|stopped|no longer|couldn't|could not|cannot) ?(<fill>) (care|caring|bothered|mind|fussed) (if|whether|about) ?(if) i (live|die|lived|died|am alive|survive|wake|exist|make it|am dead|get hurt|crash|get killed|or die|live or die)
    - care (if|whether) i (live|lived) or (die|died|not)
    - (not|no longer|isn't|am not|not even|wouldn't be) (afraid|scared|frightened|fearful) of (dying|death|it ending|the end|being dead|not existing)
    - (would not|wouldn't|do not|dont|not) mind (dying|being dead|if i died|if i was gone|not waking|not being here|not existing|if it was over|if it all ended|if i never woke|if i did not wake|if i didn't wake|if tonight was|if i was hit|if i got hit|going|if the world ended|if something happened)
    - (almost|nearly|secretly|half) (hope|hoping|hoped|wish|wished|want) ... (kill me|kills me|killed me|i die|i would die|i died|not come back|never come back|take me|takes me|finish me|finishes me)
    - (nearly|almost) (stepped|walked|drove|jumped|turned|swerved|let|stood) (in front|out in front|into|off|under|over) ?(of) (a|the|it|traffic|oncoming|that|my) ... (on purpose|deliberately|today|wanted|and didn't care|and i did not care|did not|meant|meaning)
    - (taking risks|take risks|risks|dangerous things|stupid things|reckless) ... (hoping|might die|kill me|get me killed|not care if)
    - (flirt|flirting|dance|dancing|play|playing) with (death|dying|the idea of death|the edge|the railing)
    - (drink|drinking|using|taking|drugs) ... (until|till|so|hoping|to|and hope) ... (don't wake|do not wake|not wake|never wake|it kills me|kill me|stop breathing|my heart stops|my liver|i die|i am dead|die)
    - wish (i|it) (had|was|were|could get|would get|got|had had) ... (cancer|something terminal|terminal|a terminal illness|heart attack|brain tumour|brain tumor|aneurysm|fatal|incurable)
    - (stopped|stop|stopping|quit|not) (taking|using) my ?(<fill>) ?(heart|blood pressure|epilepsy|transplant|warfarin|hiv|cancer|blood|kidney) (tablets|meds|medication|insulin|pills|treatment|thinners) (let us see|see what|to see|so that|on purpose|deliberately|and hope|hoping|because i do not|and i do not care|let nature|and waiting)
    - what if i ?(just) (walked into the|jumped|stepped off|stepped in front|let go|drove off|drove into|swam out|did not wake|never woke|stopped existing|took them all|ended it|was not here|died|did not come back|kept driving|kept walking|kept swimming|let the car)
    - (walk|walked|walking|swim|swam|swimming|wade|waded) ?(straight|right|out) (into|out into|out to|to) ?(the) (sea|water|ocean|lake|river|waves) ?(<fill>) and ?(<fill>) (kept|keep|never|not|did not|didn't|let)
    - (drive|drove|driving|walk|walked|swim|swam) ?(<fill>) and (never|not) (come|came|coming|turn|stop|look) back
    - (not|never|stopped|no longer) ?(<fill>) (look|looking|check|checking|bother to look|bother looking) ?(<fill>) (when|before|as) i (cross|step|walk) ?(<fill>) (road|street|out|roads|off|the road)
    - (stopped|quit) (wearing|bothering with) (my|a|the) (seatbelt|seat belt|helmet|life jacket)
    - (hope|hoping|wish|wishing|pray|praying|half hoping) ... (plane|train|coach|bus|ferry|lift|car) ... (goes down|go down|crash|crashes|sinks|sink|comes off|falls|fall|explode*|fail|fails)
    - (hope|hoping|wish|wishing|want|pray|praying|not mind) ... (something|someone|somebody|a stranger|a burglar|a mugger|anything|a bullet|lightning|the virus|covid|a war|the bomb|an asteroid) ... (kill|kills|take|takes|end|ends|finish|finishes|get|gets|happen|happens|hit|hits|stab|stabs|shoot|shoots) (me|to me)
    - (jealous|envious|envy|envying) ?(<fill>) (of|the) (dead|the dead|people who (died|are dying|have died|get cancer)|dead people|the dying|those who died|anyone who dies|my dead)
    - (envy|jealous of|envious of) (dead|dying) people
    - (hope|hoping|wish|want) ?(<fill>) (it|this|the (lump|cough|pain|tumour|infection|virus|fall|illness|cancer|crash)) ?(<fill>) (kills|kill|takes|take|finishes|finish|gets|get|will kill|does kill) me
    - (let|letting) (the|it|this|my) (cancer|illness|infection|diabetes|cold|disease|virus|cough|heart|sea|tide|water) ?(<fill>) (win|take me|kill me|have me|finish|run its course|take over)
    - (refuse|refusing|refused|turned down|turning down|not having|not want) ?(<fill>) (the|any|my) ?(<fill>) (treatment|chemo|dialysis|operation|transplant|surgery) ... (done|ready|rather|let|die|tired of|no point|not worth|want it to|want to go|end)
    - (how|so) (easy|easily|simple|quick|little|near|close|low|thin) ... (railing|barrier|edge|drop|platform|wheel|kerb|rail|parapet|fence) ... (is|it|step|over|jump|would|turn|climb)
    - (railing|barrier|parapet|fence|rail|wall) (is|was|looks|looked) ?(<fill>) (low|so low|easy to climb|very low|not high)
    - (stood|stand|standing|sat|waited|hung|pulled over|stopped|parked) ?(<fill>) (on|at|by|near|under|over) (the|a|that) ?(<fill>) (bridge|cliff|edge|tracks|level crossing|platform|viaduct|railway|dam|roof|quarry|pier|river|flyover|overpass|motorway bridge) ?(<fill>) (for (hours|an hour|ages|a long|too long|half|two hours|most)|until|till|again|last night|tonight|at (two|three|four|midnight|night)|all night|crying|in the dark|longer|because|before (going|driving|i)|and (cried|thought|wondered|shook|looked down|imagined|nearly|almost|did not|could not))
    - (so|be|how|too) easy to ?(just) (let the car|let it|let the wheel|let myself) (drift|go|slip|fall|sink|drown|roll|slide)
    - (let|letting) the car (drift|roll|go|slide|run)
    - (not|did not|never) come back from my (walk|run|swim|drive)
    - (one|a) bottle (one|and a|a) (bath|pill|packet|last)
    - (hit|run over|mown down|flattened|taken out|knocked down) by ?(<fill>) (a|the|something) ?(<fill>) (van|bus|lorry|truck|car|train|tram|taxi) (on|tomorrow|tonight|and|before|today) ?(<fill>) (way|and not|die|done|fine|not mind|home)
    - (not|would not) mind ?(<fill>) (being|getting|if i (was|were|got|am)) ?(<fill>) (hit|run over|killed|shot|stabbed|flattened|mown|knocked|struck|dead|gone|murdered|blown up|buried)
    - (river|sea|canal|lake|cliff|bridge|tracks|water|weir|docks) ... (kind|kinder|kindly|gentle|welcoming|friendly|understand|understands|patient|promise|promises|restful|peaceful|like a friend)
    - (go|going|went|walk|walking|drawn|drive|driving) ?(<fill>) to the (river|bridge|cliff|cliffs|canal|tracks|weir|docks|railway|water|viaduct) ?(<fill>) (every (night|evening|day)|in the evenings|most nights|at night|after dark|again|alone at)
    - (drove|drive|driving|ride|rode|cycled|cycling|walked|walk|walking|crossed|cross|crossing|ran) ...7 (eyes closed|eyes shut|my eyes closed|my eyes shut|lights off|without looking|no hands)
    - (hope|hopes|hoping|wish|wishes|pray|prays|half of me|part of me) ...7 (lump|scan|cough|tumour|tumor|pain|results|illness|biopsy|mole) ...5 (bad|worst|serious|nasty|aggressive|quick|fast) (kind|sort|one|news|type)
    - not fight (it|death|back) if (it|death|he|they|someone) (came|comes|took|takes|tried|tries|attacked|wanted)
    - if my heart (gave out|stopped|gave up|just stopped|failed)
    - (slip|slipping|sink|sinking|slide|sliding|go|going|stay|staying) under ?(the) (bathwater|bath water|water|surface) ?(<fill>) (and|in the bath|would|until|feel|like|for good|forever)
    - (what|how) it would (be|feel) like to ?(just) (slip under|let go|jump|fall|step off|step out|stop|drown|die|not wake|drive off|disappear for good|bleed out|sink)
    - (care|mind|bothered|fussed|matter) ?(<fill>) if i ?(<fill>) (got|get|was|were|am|be|is) ?(<fill>) (hit|run over|killed|shot|stabbed|knocked down|mown down|struck|flattened|murdered)
    - (hope|hoping|wish|wishing|pray) ?(<fill>) (this|the|my|it|that) ?(<fill>) (headache|pain|cough|fever|lump|chest|heart|dizziness|cold|virus|infection|bleeding) ?(<fill>) (is|will|would|kills|takes|turns) ...4 (kill|kills|end|ends|fatal|take me|something that)
    - (cross|crossing|walk|walking|step|drive|driving) ...4 (without looking|eyes closed|blind|see what happens|see if|test fate|tempt fate|roulette)
    - (playing|play|played|like) ?(<fill>) (russian roulette|chicken with (the|trains|traffic|lorries))
    - (central reservation|crash barrier|oncoming lane|motorway barrier) ?(<fill>) (on purpose|deliberately|and (wanted|thought|nearly)|calls|looks|tempt*)
    - (nearly|almost|wanted to|tempted to|could have) ?(<fill>) (drove|drive|driven|swerved|swerve|steered|rode|crashed|crash) ?(<fill>) (into|off|in front|onto|over) ?(<fill>) (on purpose|the central|a (tree|wall|lorry|bridge)|the (bridge|barrier|river|edge|wall|oncoming)|oncoming)
    - (hope|hoping|wish|wishing|half hope|praying) ?(<fill>) something (will|would|might|does) ?(<fill>) (happen|happens) to me
  unless:
    - (hit|run over|flattened) by (a|the) <vehicle> (feel|feeling|this morning|after|last night|tired|energy)
    - (feel|felt|feels|look|looked|looks) like (i|a|i was|i have|i had|i got|iive) ... <vehicle>
    - (if|when) (a|the|my|this) (bus|train|tram|flight|plane|car|taxi|van|lorry|tube|metro|virus) ... (comes|came|is late|arrives|gets|goes) ... (late|time|early|to me|over (the|here)|great|good|fine|okay)
    - (hope|wish|want|hoping|waiting for) (the|my|this|that) (bus|train|tram|flight|plane|car|taxi|van|tube|metro) (comes|would come|to come|is|was|gets|came|will come|runs|goes (on|to|at|from|through|direct))
    - (hope|wish|want|pray|hoping|praying) ... (it|results|scan|biopsy|test|lump|tumour|cancer|heart) ... (is|was|comes back|turns out|be|were) not (cancer|terminal|fatal|malignant)
    - (is|was|comes back|turns out|be|were) (not|benign)
    - (wish|hope|want) (someone|he|she|they|somebody) would (take|put|run) me (to|on|in|out|through|up|home|for|seriously|over (the|it))
    - (take|put|run) me (to|out (for|to|on|dancing)|through|on|in|home|up|for|seriously)
    - (wish|hope|want) (i|to) (was|were|got|get|be) (ill|sick|cancer) (leave|pay|note)
    - (looking|look|watching|watch) ... (trains|bridges|traffic|river|water|cars) ... (kids|son|daughter|boats|ducks|museum|photo*|toddler|grandson|nephew)
    - (how easy|so easy) it would be to (let go (of my job)|take (a|the (car|bus|train|lift))|stop (eating|smoking|drinking|paying|the))
    - so easy to (let go (of (the|that|my|a)|and|when)|step (into|up|on|back))
    - (not|no longer|isn't|am not) (afraid|scared|frightened) of (dying|death) (in (the|this) game|alone|of embarrassment)
    - letting go of the (rope swing|rope at)
    - close to the edge (of (the (bed|table|seat|pavement|field|town|park)|my (seat|bed)|town|tears))
    - (not|never) (move|run|swerve|brake) (house|to (london|leeds)|on|away|the (car|meeting|sofa|date)|it|my|this|for|in|up|back (in|to|home))
    - (don't think|do not think|not sure) (i would|i will|i'd|id) (move|run|stop|try|turn|call|jump|fight|bother|save|get out|step|swim) (house|to|the|a|it|this|that|with|up|on|in|my|him|her|them|for|back|until|before|at|out|anything|anyway|much|any|of (bed|here|the))
    - (stood|stand|standing|sat|waited|stopped|parked|pulled over) ?(<fill>) (on|at|by|near|under|over) (the|a|that) ?(<fill>) (bridge|cliff|edge|platform|pier|river|roof|dam|quarry|level crossing|viaduct) ?(<fill>) (for (hours|an hour|ages|half|two hours) (because|waiting|the train|watching|fishing|delayed|due|while|with)|until (the|it|we|our)|till (the|it|we)|and watched|with (the|my)|because (the|of))
    - (hope|wish|want|hoping) ... (something|someone|somebody|anything) ... (happen|happens|get|gets|take|takes|hit|hits) (me|to me) (a (job|drink|coffee|cake|present)|there|home|seriously|up|to (the|work)|out|good|nice|soon like|exciting|with)
    - (low|close|near|thin|little) ... (fence|wall|rail|kerb|edge) ... (garden|dog|neighbour|sheep|paint|cows|hedge|parking)
    - (fence|wall|rail|barrier|railing) (is|was|looks|looked) ?(<fill>) (low|not high|easy to climb) ?(<fill>) (dog|sheep|enough for|for the|so the|neighbour*|cat|goat|rabbit)
    - (go|going|went|walk|walking|drive|driving|drawn) ?(<fill>) to the (river|canal|bridge|cliffs|water|docks|cliff|weir) ?(<fill>) (every|in the|most|at night|after dark|again|alone at) ?(<fill>) (day|evening|evenings|night|morning|weekend|week) ?(<fill>) (to (swim|fish|feed|run|row|paint|photograph|watch)|with (the|my)|for (a|the) (run|swim|walk)|fishing|running|rowing)
    - (sea|river|lake|water|canal) (is|was|looks|looked|looking) ?(<fill>) (gentle|restful|peaceful|calm|kind to) (today|this|in|at|and (the|we|i swam)|on|here|when|for|after)
    - (drove|drive|driving|ride|rode|cycled|cycling|walked|walk|walking|ran) ...7 (no hands|without looking|eyes closed|eyes shut|lights off) ?(<fill>) (game|simulator|park|blindfold|at it|back|in the (passenger|back)|on the (rollercoaster|ride)|as (kids|a kid)|yoga)
    - (nearly|almost|could have) ?(<fill>) (drove|crashed|swerved|driven|crash|rode) ?(<fill>) (into|off|over) ?(<fill>) (a (tree|wall|lorry)|the (barrier|wall|bridge|central reservation|river)) ?(<fill>) (because|when (a|the|i)|avoiding|in the (snow|ice|rain)|trying|black ice|skid*|laughing|by accident|on the ice|so (tired|sleepy))
    - (playing|play|played) chicken with (the|my) (kids|dog|cat)
  examples:
    - "if a bus hit me I wouldn't mind"
    - "I keep hoping the scan says it's terminal"
    - "I wouldn't get out of the way"
    - "don't care if I live or die"
    - "one step and it'd all be over"
    - "I look at the trains and think how easy"
    - "wish someone would just kill me in my sleep"
    - "the river keeps calling me"
  counterexamples:
    - "I feel like I've been hit by a bus."
    - "I hope the bus comes soon."
    - "I hope it's not cancer."
    - "We stood watching the trains, my grandson loves them."

- sign: joins-the-dead
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Wanting to be with someone who has died."
  phrases:
    - (want|wanting|need|long|longing|wish|hope|ready|like|love|going|desperate|time|ache|aching|plan|planning|decided|pray|praying|rather|prefer|about|yearn*) ?(<fill>) ?(to|i|i could|i was|for me to|i would|i were) ?(<fill>) (be with|join|go to|follow|meet|go be with|go and be with|go and join|lie beside|lie next to|be buried with|be back with|be reunited with|go with|catch up with) (him|her|them|my mum|my mom|my mother|my dad|my father|my husband|my wife|my son|my daughter|my baby|my brother|my sister|my nan|my gran|my grandad|my girl|my boy|my partner|my late husband|my late wife|my twin|mum|mom|dad|nan|gran|grandad) ?(again|now|soon) ?(<fill>) (in heaven|up there|wherever he is|wherever she is|wherever they are|where he is|where she is|where they are|on the other side|in the grave|in the ground|over there|instead of here|in paradise|in death|in the next life|beyond)
    - (going|gonna) to (join|follow|be with|meet|go to) (him|her|them|my (mum|mom|dad|husband|wife|son|daughter|brother|sister|baby|nan|twin)) (soon|tonight|tomorrow|this|my mind|i have decided|on his|on her|in heaven|now|up|at last)
    - (be|being|together|reunited|meet|with|see|join|joining|follow|following|hold|holding) (with|again|him|her|them|my (mum|mom|dad|husband|wife|son|daughter|brother|sister|baby|nan|gran|grandad|partner)|mum|mom|dad|nan|gran) ?(again|soon|together) ?(<fill>) (in heaven|in the next life|on the other side|in the afterlife|up there|in paradise|beyond the grave|under the ground|in the ground|where he is|where she is|where they are|wherever she is|wherever he is|soon enough|very soon)
    - (he|she|they|mum|mom|dad|my husband|my wife|my son|my daughter|my mum|my mom|my dad|my brother|my sister|my baby|nan|gran|grandad|god|death|the dead|heaven|jesus|the lord|the angels|angels) (is|are|has been|been|have been) ?(<fill>) (calling me home|calling me over|calling me to|up there waiting|waiting up there|waiting for me up|waiting for me on the other|waiting for me in heaven|waiting for me to join|calling my name from)
    - waiting for me (on the other side|up there|in heaven|over there)
    - (it is|about|high) time i (went|joined|followed) (to him|to her|to them|him|her|them|to my (husband|wife|mum|dad|son))
    - (go|going|gone|called|call me|take me|come|coming|going back) home to (god|jesus|the lord|him|her|my maker|heaven|be with|my (husband|wife|son|mum|mom|dad))
    - (die|died|buried) (with|alongside|beside|next to|in place of) (him|her|them|my (husband|wife|mum|mom|dad|son|daughter|brother|sister|baby)) (too|instead|as well)
    - (should have|wish i had|ought to have) (died|been buried|been taken) (with|instead of|that day|in place of) (him|her|them|my|it)
    - (should|ought to) have been me (not (him|her|them)|instead|that died|who died|in that car|under that|in the ground)
    - (cannot|can't|not|don't want to|do not want to|no reason to|why) (live|go on|be here|exist|carry on|survive|keep going|be alive|stay) ... without (him|her|them|my (husband|wife|son|daughter|mum|mom|dad|brother|sister|dog|baby|partner|boy|girl|twin|best friend)|mum|mom)
    - (part of me|half of me|i|me|myself) ... (buried|died|in that grave|in the ground|in the coffin) with (him|her|them) ... (rest|join|follow|want|should|wish)
    - (i|going|gonna|will) follow (him|her|them) (to the grave|into the|in|soon|where|wherever he|wherever she|down)
    - see (him|her|them|mum|mom|dad|my (mum|mom|dad|husband|wife|son|daughter|brother|sister|nan)|nan|gran) ?(again) (sooner than|soon i hope|soon enough|very soon i|soon on the)
    - (want|ready|long|longing|ache|aching|time|going|wish i could) ?(<fill>) ?(to) (be with|go to|join|meet|go and be with) (god|jesus|the lord|allah|my maker|the angels)
    - (be with|with|see|join) (him|her|them|my (mum|mom|dad|husband|wife|son|daughter|baby|brother|sister|nan|gran|grandad|partner|boy|girl)) again (soon|in heaven|at last|and stop|tonight)
    - (going|want|ready|decided) to (join|follow) (him|her|them) (soon|tonight|tomorrow|this week|now)
    - (space|place|room|plot|spot) (beside|next to|with|waiting beside) (him|her|them|my (husband|wife|mum|dad|son|daughter)) ?(<fill>) (is|waiting|and i|for me|calls|soon)
    - (grave|plot|headstone) ... (space|room|place|spot|name|side) ... (for me|beside|next to|mine|waiting|with my name)
    - (want|wish|rather|should|ought to|need|like) ?(<fill>) (be|to be|i was|i were|i am) ?(<fill>) (in the ground|in the grave|buried|under the earth|six feet|in that box|in the coffin) (with|beside|next to|instead of) (him|her|them|my|mum|dad)
    - (not|can not|cannot|do not want to|no point) ?(<fill>) (live|be|be alive|go on|exist|carry on|do this|do life) ?(<fill>) (now|since) (she|he|they|mum|mom|dad|my (wife|husband|son|daughter|mum|dad|dog|baby|partner|brother|sister)) ?(<fill>) (gone|died|dead|passed|left me|is gone|has gone)
    - nothing ?(left) ?(to) (left|here|live for|stay for|keeping me) ?(<fill>) (now|since) ?(that) (she|he|they|mum|mom|dad|my)
  unless:
    - (join|see|meet|follow|be with|go to|visit|go with|reach|catch up with|follow|be back with|go to) (him|her|them|my (mum|mom|mother|dad|father|husband|wife|son|daughter|brother|sister|friend|partner|girl|boy|child|nan|gran|grandad)|mum|mom|dad|nan|gran) ?(now|again|soon|there|tonight) ?(and) (in (spain|france|london|leeds|the (pub|park|garden)|town|a|for)|at (the|work|home|his|her|christmas|a|six|seven|eight|nine|ten|easter)|for (lunch|dinner|coffee|a|tea|christmas)|on (holiday|the|instagram|friday|saturday|sunday|monday|tuesday|wednesday|thursday|facebook|twitter|tiktok)|tomorrow|next week|this (weekend|week|summer)|to (the|talk|say|tell|give|discuss)|because (i miss|she lives|he lives)|so (we|i can)|there (on|at|for))
    - (going|about|want) ?(<fill>) to (join|follow|meet) (him|her|them) (soon|tonight|tomorrow|now) (at|in|on|for) ?(the|a) (pub|party|cinema|gym|station|office|call|airport|team|club|cafe|restaurant|work|instagram|twitter|spain|france|london|lunch|dinner)
    - (is|was|are|been) (waiting for me|waiting) (at|outside|in the|to|by|when|with|downstairs|for|on the)
    - is (calling|calling me|calling for me) (again|back|about|every|all|from|on|now|later|at|to|names|because)
    - (live|survive|go on|cope|be|exist) without (him|her|them|my (phone|coffee|dog walker))
    - (it is|its|about|high) time i (went|go|was) (to (bed|work|sleep|the)|home|with)
  examples:
    - "I'm going to join her soon"
    - "I just want to be with my son in heaven"
    - "he's up there waiting"
    - "it should have been me instead"
    - "i cant live without my wife"
    - "It's time I joined him."
  counterexamples:
    - "I want to see my mum at Christmas."
    - "I'm going to join her at the pub."
    - "He's waiting for me outside."
    - "I need to go to my sister for a week."

- sign: wants-it-over
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Wanting life, pain or everything to be over; tired of being; an end or a way out that draws."
  phrases:
    - (want|wants|wanted|need|needed|wish|wishing|wished|pray|praying|beg|begging|hope|hoping|ready for|waiting for|long for|longing for|like|just|after) ?(<fill>) ?(for) (it all|all of it|all this|the suffering|my pain|my suffering|the hurting|my brain|life|my life|the world|my heart|the torment|the pain of living|everything about me) ?(<fill>) (to|would|could) ?(<fill>) (stop|end|be over|be finished|be done|be gone|cease|go dark|go black|shut off)
    - (want|wanted|need|wish|wished) ?(<fill>) (it|everything|all of it|it all|this|all this|life|the pain) ?(was|were|to be) ?(<fill>) (over|finished|done|ended|gone|stopped) ?(with) ?(<fill>) (for good|forever|permanently|my life|once and for all|full stop)
    - (it|everything|all of it|it all|this|the noise|the noise in my head|my head|my brain|the pain|the thoughts|my life|life|all this) ?(<fill>) to (stop|end|be over|go quiet|be quiet|be gone|go away) ?(<fill>) (for good|forever|for ever|permanently|once and for all)
    - (so|too|just|really|that|very|beyond|am|been|feeling|feel|get|getting|how|always|unbelievably) ?(<fill>) (tired|sick|weary|exhausted|fed up|knackered|bored|done|drained) ?(<fill>) (of|with|from|by) ?(<fill>) (existing|existence|being alive|living|life|my life|this life|being me|this existence|breathing|staying alive|waking up|trying to stay alive|pretending to be alive|pretending to want to live|having to exist|having to be alive|surviving|carrying on living|just existing|waking up every|waking up each|fighting to stay|fighting to live|having to live|being a person|being human|trying to live|being in this world)
    - (tired|sick|weary|exhausted|had enough) of (existing|existence|being alive|breathing|staying alive|surviving|being here at all|life itself|waking up alive|life)
    - (not|cannot|can not|could not|unable to|no strength to|no energy to|not able to|not sure i can|not think i can|not know if i can) ?(<fill>) (keep living|go on living|live like this|live this way|stay alive|keep existing|exist|do life|do this life|survive my own head)
    - (not|cannot|can not|could not|unable to|not able to|not sure i can|not think i can|not know if i can|how much longer i can|how long i can) ?(<fill>) (go on|keep on|carry on|keep going|keep doing this|keep fighting|fight|fight this|hold on|hang on|live|make it through|continue|survive) ?(<fill>) (anymore|any more|any longer|like this|much longer|for much longer|this way|living|another day|tonight|the night|another night|with my life|another year|with life|in this life)
    - (how much longer|how long) (i|can i|until i|before i|am i going to|do i) ?(<fill>) ?(can|have to|will) ?(<fill>) (hold on|hang on|go on|last|stay|keep going|live like|do this|stay alive|exist|survive|be alive|keep breathing|keep this up)
    - (no point|what is the point|what the point|no sense|no purpose|no use|no reason|pointless|meaningless|do not see the point|not see the point|not see any point|not see a point|see no reason) ?(<fill>) ?(in|of|to|for) ?(<fill>) (living|life|going on|go on|carrying on|being here|continuing|existing|staying alive|trying to live|me being here|my existence|being alive|keep going|carry on|waking up|breathing)
    - (life|living|my life|being alive|existence|existing|my existence|breathing) ?(<fill>) (is|feels|seems|has become|looks) ?(<fill>) (pointless|meaningless|unbearable|worthless|not worth living|not worth it|a punishment|too painful|futile|a prison|unliveable|unlivable|agony|a curse|intolerable|a death sentence|without meaning|not for me)
    - (being alive|living|existing|breathing|to be alive|being awake) ?(<fill>) (hurts|is agony|is too hard|is too painful|is unbearable|is a chore|is torture|is too much effort|is a punishment|is pointless)
    - (had|have) enough ?(<fill>) (of|with) (life|living|existing|being alive|it all|all of it|everything|this life|this world|being here|existence|breathing)
    - (had|have) ?(<fill>) enough ?(now|really|i|and|of) ... (end|over|sleep forever|go now|not wake|no more|out|of living|go for good|finish|stop for good)
    - (i am|im|i'm|just|am|so) ?(<fill>) (done|finished|through|over it) ?(<fill>) (with) ?(<fill>) (it all|everything|all of it|all this|this life|this world|trying|fighting|breathing|waking up|myself|existing|being me|being here|pretending|surviving|people and life|this existence)
    - (i am|im) (done|finished|through|out) ?(<fill>) (not with|for good|forever|with everything|i can't|i cannot|i mean it|i am sorry|goodbye|with all of it|for real|fighting|trying|living)
    - (done|finished) not with (the|my) ... (with|all)
    - done with (everything|it all|all of it|all of this|the whole thing|the lot) ?(<fill>) (tonight|i want|not just|not with the|for good|forever|with being|with life)
    - (give|gave|giving|given) up (on (life|living|my life|myself|everything|being|the future|existing|me|it all|all of it|tomorrow)|completely|on ever|fighting|trying to live|for good|living|hope|all hope)
    - (want|wanna|ready|going|gonna|wish i could|need|tempted|like|decided) ?(<fill>) ?(to) ?(<fill>) give up (on life|on everything|and die|for good|completely|living|on it all|entirely|breathing|my life|altogether)
    - (lost|no|not got|don't have|have no|without|run out of|out of) ?(<fill>) ?(the|my|any|all|all my|a) (will to live|will to go on|will to carry on|reason to live|reasons to live|reason to stay|reasons to stay|reason to go on|will to keep going|wish to live|reason to be here|reason to carry on|reason to keep going|reason to wake up|reasons to keep going|hope of ever|will to exist|reason for living|purpose in living)
    - (only|one|the) (thing|person|reason) (keeping|keeps|stopping|stops|holding|that keeps|that stops|tethering|i stay|i am still|i'm still|i am here|i've not|i have not) ?(me|that) ?(<fill>) ?(here|alive|from doing it|from ending|from dying|going|on this earth|breathing|tethered|from going|from it|is|ended|done it|to this|in this world) ... (is|cat|dog|mum|mom|kids|son|daughter|nan|guilt|fear|too scared|coward|baby|brother|sister|wife|husband|religion|god|alive|here|cannot|hell)
    - (if it|if it wasn't|if it weren't|were it not|wasn't for|weren't for|not for) ... (dog|cat|kids|mum|mom|son|daughter|children|nan|wife|husband|baby|mother|dad|sister|brother|girls|boys|parents) ... (not be here|i'd be gone|would be gone|be dead|i would have|i'd have|gone already|ended it|not be alive|long gone|i would not|be gone|wouldn't be here|done it by now)
    - (kids|dog|cat|mum|son|daughter|baby|family|god|hell|religion|fear|guilt|children) (is|are|being) ?(the) (only reason|only thing) ... (here|alive|going|stay|have not|breathing|get up)
    - only (reason|thing) i (am|have not|stay|keep|get|do not|haven't) ?(<fill>) (alive|still here|still alive|still breathing|here|dead|done it|ended it|breathing|killed|gone|not dead)
    - (easy|easier|only|quick|best|another|a|my|the|one|some|real|last|final|permanent|always a) (way out|exit|escape|way out of this|door out) ... (i think about|keeps|looks|tempting|for me|death|sleep|take it|is to|is there|forever|left|comfort|comforting|relief|i could take|of life|knowing|open|more and more|of this life|out of all|is death|sometimes)
    - (way out|exit|door out|door|escape hatch|emergency exit) ... (leave it open|leave it ajar|starting to look|started to leave|keep looking at|keep an eye on|comfort|comforting|tempting|getting closer|keeps opening|knowing it is there|i could take)
    - (knowing|know|remember|comfort|comforts|comforting) ... (i can|i could|there is) ?(always) (a way out|end it|leave this|an exit|opt out|stop it all)
    - (looking|look|looked|searching|want|wanted|need|thinking of|think about) ?(for) ?(a|an|the|my) (permanent|final|forever|last) (way out|exit|solution|end|ending|rest|sleep|peace|escape|relief|answer|holiday)
    - (permanent|final|forever) (solution|way out|exit|rest|peace|silence|goodbye|escape)
    - (rest|peace|relief|quiet|release|freedom|sleep|silence|stillness) ... (in death|only death|in the grave|in dying|that never ends|that lasts forever|only when i am dead|only when i am gone|when i am dead|when i am gone|once i am dead|underground)
    - (death|dying|the end|the grave|oblivion|not existing|not being alive|nonexistence|non existence|not being here|being dead|eternal rest|eternal sleep|the big sleep|nothingness|never waking up|not waking up) ?(<fill>) (sounds|seems|feels|looks|would be|is|appeals|has started to look|is starting to look|is starting to sound|has begun to look|comforts|calls|draws|does not scare|no longer scares|tempts|keeps calling) ?(<fill>) ?(like) ?(<fill>) (nice|good|better|peaceful|easier|lovely|restful|relief|a relief|a kindness|kind|rest|peace|easy|tempting|appealing|inviting|freedom|a way out|sweet|comforting|comfort|a comfort|welcome|me|to me|home|heaven|bliss|a holiday|a gift|a friend|an answer|the answer|an option|the only)
    - (look|looking|long|longing|yearn|yearning|ache|aching|wait|waiting|wish|wishing|hoping|ready|pray|praying|beg|begging) ?(<fill>) ?(forward) (for|to) (the end|oblivion|the end of it all|nothingness|it to be over|my end|eternal rest|the void|my turn|my time to come|my number|the final|the release|it to end)
    - (my time|my turn|time for me|time) (is|has) ?(<fill>) (up|come|near|coming|running out|nearly up|over|done|to go|to leave|to rest|to log off)
    - (curl up|lie down|crawl|lay down|roll over) ... and (never get up|not exist|never wake|disappear for good|stop breathing)
    - (stop|quit) ?(<fill>) (existing|living|being alive|breathing forever|breathing for good|breathing tonight)
    - (switch|turn|shut|power) (myself|me|it all|my brain|my head|everything) off (forever|for good|permanently|for ever)
    - (switch|turn|shut|power) off (forever|for good|permanently|for ever)
    - pull the plug on (me|myself|my life)
    - (rather|prefer|want to|wish i could|wanna|could) ?(<fill>) (skip|fast forward|opt out of|get out of|leave|exit|quit|drop out of|check out of|log off from|cancel|unsubscribe from|hand back|return|give back) ?(<fill>) (life|my life|this life|being alive|the rest of my life|existence|to the end|living|the game of life|to when it is over|everything)
    - (check|checking|opt|opting|bow|bowing|tap|tapping) out (of (life|living|this|here|it all|everything|this life)|for good|permanently|forever|early)
    - (end|ending|stop|finish|over) (is|being|feels|looks|getting|comes|in) (near|closer|sight|close|nearer|friendly|welcome|a comfort|all i want)
    - (finish it|over with|get it over with|be over with) ?(<fill>) (my life|for good|once and for all|living|life|already i mean|and be done|be gone)
    - (not|never) (getting|gonna get|going to get|get) out of this alive
    - (nothing|not anything|not much) (left|here) ?(for me) ?(<fill>) (here|to stay for|to live for|to stay|keeping me|keeping me here|to keep me|holding me|in this world|on this earth|for me|worth living|worth staying)
    - (nothing|no one|nobody|not anything) ?(<fill>) (keeping|holding|keeps|tying|to keep|left to keep|to stay) ?(me|for) (here|alive|on this earth|in this world|going)
    - (why|what) (should|do|would|am) i ?(<fill>) (bother|carry on|go on|keep going|stay|keep) ?(<fill>) (living|alive|breathing|existing|being here|waking up|with life|going)
    - (why|what) (am i|do i) ?(even |still) (here|exist|alive|breathing|existing|bother living|keep living)
    - "?(a) thought (comes|came|keeps coming|creeps in|pops up|visits|arrives|keeps whispering) ... (over|end|finished|gone|done|easy|let go|quiet|not be here|jump|stop|die|sleep)"
    - (the|those|that|these) ?(dark|bad|scary|black) (thought|thoughts) ?(<fill>) (getting|gets|are|is|are getting|is getting) (louder|friendlier|stronger|closer|darker|more tempting|kinder|more real)
    - (dark|darker|darkest|bad|scary|intrusive|black|those|the bad|death|really dark|frightening|dangerous) (thoughts|place|thots|thought|ideas) ... (back|again|louder|stronger|worse|coming|came|end|not safe|about|scare|scared|frighten*|tonight|constantly|every|myself|dying|die|closer|all the time|at night|deep|won't stop|taking over|winning|act on)
    - (thoughts|it) (are|is) (back|winning|winning again|back again|getting louder) ?(the) (dark|bad|scary|old) (ones|kind)
    - (in|into|gone to|going to|back in|at|reached) (a|the|that|my) ?(really|very) (dark|dangerous|darkest|very dark|black|scary|bad) place ... (again|tonight|not safe|scared|cannot|can't|and|right now|before|last time|out|mentally|for weeks|for days)
    - hanging on by a thread ... (let go|cut|snap|tonight|anymore|not sure|cannot|can't|longer|live|alive)
    - (ready|want|time|wish i could|going|gonna|like|need|close|easier|tempted) ?(<fill>) ?(to) let go (of (life|it all|everything|living|this life|this world)|for good|forever|completely|and fall|and die|now|tonight|and be gone)
    - (slip|fade|drift|float|melt|ebb) away (forever|for good|in my sleep|unnoticed|and die|tonight|into nothing|from life|from this world)
    - of life i mean
    - (done|through|finished|tired) ?(<fill>) with being (a person|alive|me|human|here)
    - with being a person
    - all of it with being (a person|alive|me|human)
    - done with (everything|it all|all of it) with (being|life|living)
    - with life (with|and) (all|everything|it|the lot|everyone)
  unless:
    - (tired|sick|exhausted|fed up|bored|weary|drained|done|enough|over) (of|with|from|by) (being|living|waking up|life|existing|surviving) (a (mum|mom|parent|carer|manager|teacher|nurse|student|people|doormat|taxi|single|grown up|good)|the (one|only|bad|strong|responsible|adult)|ill|sick|poor|skint|broke|single|tired|cold|hungry|busy|late|told|treated|asked|ignored|alone|talked|nice|left|so|sad|angry|anxious|stressed|on|in|with|out|at|under|here|like|for|up|down|used|strong|lonely|blamed|lied|everyone's|his|her|their|always|judged|compared|polite|interrupted|rained|stuck|early|at (five|six|four)|to|next to|before|above|off|from|paycheck|hand to|off noodles|admin|and working|around|between|by|sober|indoors|scared|afraid|different|fat|ugly|second|last|overlooked|underpaid)
    - (want|need|wanna|wish|hope|like|just|ready for|waiting for|pray) ?(<fill>) (it|this|time|life|everything|the noise|the world|it all|all of it|all this) ?(<fill>) (to|would|could) (stop|end|be over|be done|be finished|finish|go away|be gone|go quiet) ?(now) (by|before|so (i can|we can)|raining|snowing|on (time|a high|friday|the)|at (five|six|the)|with (a|the|him|her)|when|until|upstairs|outside|next door|and for (summer|christmas)|well|in (a|time|june|may)|hurting when|barking)
    - (want|need|wish|wanted|wanna) ?(<fill>) (it|this|everything|it all|all of it|all this) ?(to be|was) ?(all) (done|over|finished|gone) (by|before|with by|so (i|we)|in time|properly|on time|at once|today because|and dusted|today so|now so|perfectly|my way|right)
    - (drilling|dog|barking|music|rain|meeting|term|week|shift|movie|film|exam|exams|season|wedding|divorce|court|move|renovation|heatwave|match|game|lockdown|semester|contract|interview|school) ... to (stop|end|be over)
    - (cannot|can not|can't|could not|not|unable to) (go on|keep on|carry on|keep going|continue|fight|survive|exist|hold on|hang on|live|keep doing this|live like this) (holiday|a|the|to|with (the|this) (course|job|project|diet|lessons|class)|without (coffee|tea|my phone|chocolate|a holiday|wifi|music|cake)|paying|spending|lending|on|at|about|any (rides|trips)|today|tonight|there|this (weekend|course|job|diet)|in (this (flat|house|mess)|london|a|the)|with my (parents|mum|flatmate)|another (meeting|shift|lesson)|until|for (another|the|a (minute|sec))|arguing|pretending)
    - (hold on|hang on) (a (sec|second|minute|mo)|one|just|while|let me|the (phone|line)|for a (sec|second|minute)|to (the|my|that|it|this|him|her))
    - done with (everything|it all|all of it|it|all this|trying) (on (my|the) list|for (the day|today|now|christmas|this)|by|before|at work|except|today|to (fix|get|find|make))
    - (finished|done|over it|through) with (everything|it all|all of it|all this|trying) (on|for|by|before|except|today|at|to)
    - (give|gave|giving|given) up (on (ever (finding|getting|fixing)|myself (being|getting) on time)|trying to (park|find|fix)|completely on|hope of (a|getting|finding)|all hope of (a|getting|finding)|fighting with the)
    - (pulling|pull) the plug (on (the|this|that|our|my (project|subscription|holiday|party|event|plan))|out)
    - pull the plug
    - (stop|quit) (breathing|being|existing|living) (down|in my|on my|so|a|the|like|mean|rude|late|with|in (this|the|a)|at home|here|there|silly|nice|his|her|on)
    - (death|dying|the end|the grave|oblivion) (is|will be|sounds|seems|would be|looks|feels|might be|keeps) ?(<fill>) (near of|in (the|a)|of (the|term|an|summer|my)|a (theme|big|taboo|topic)|part of|natural|inevitable|certain|on the|sad|tragic|hard|all around|everywhere|in sight|still|always hard|never|taboo|not the end|metal|valley|taking|a strange|sad but|something we)
    - the end (is|of|sounds|seems|looks|feels|would be|will be|might be|keeps) (the|my|in|near|nigh|rushed|term|this|film|book|so good|a bit|great|abrupt|better|sad)
    - (my time|time) (is|has) ?(<fill>) (up|come|running out|over|near|coming) (to (retire|leave|move|go to|get|start|stop|change|put|plant|harvest|book)|for (a|lunch|bed|tea|me to (go to|get|cook|make))|on (the|this|that) (exam|meter|test|parking|quiz|lease)|here (at|in)|at (the|this))
    - time (is|has) (up|come|near|coming|over|done|to go|to leave|to rest|running out|nearly up)
    - (rather|prefer|want to|wanna|could|wish i could) (skip|fast forward|get out of|leave|exit|quit|cancel|hand back|return|give back) (life|everything) (drawing|insurance|coach*|lessons|admin)
    - (curl up|lie down|lay down|crawl) ... and (die|stop) (of|from) (embarrassment|shame|cringe)
    - check out (of (the|my|our|this (hotel|shop|basket|room|airbnb))|early)
    - checking out (of (the|my|our|this (hotel|shop|room|airbnb))|early)
    - let go (of (the|my|that|a) (dog|rope|grudge|balloon|handrail)|now and then)
    - (no|what is the|what's the|is there a) (point|sense|use) ?(in|of) (going on|living|being here|carrying on|continuing|waking up|staying) (holiday|in (this|the|london|a)|a|the|about|with (the|a|this (course|job|project|diet|argument|meeting|class))|if (the|we|it is|she|he|they|nobody else)|to|at|near|early|until|any)
    - (life|living) (is|feels|seems|has been) ?(<fill>) (too much|empty|painful|hell|torture|a burden|too heavy|unbearable) (fun|of a|at (work|the)|drama|when (the|my) (wifi|internet|train))
    - (nothing|not much) left (to (do|say|eat|watch|buy|drink|wear|pack|read)|in (the|my|our|stock)|for (lunch|dinner|me to (do|eat|pack|say|read|watch)))
    - nothing left for me (to|at the|in the)
    - (meeting|queue|email|traffic|call|webinar|spreadsheet|training|powerpoint|workshop|commute|paperwork|form|forms|hold) ... (lost|lose|losing) the will to live
    - lost the will to live (in|at|by|during|somewhere|halfway|about|reading|listening|watching|queuing|waiting|on (slide|page|hold))
    - (bored|tired|sick|fed up) of my life (in|at|here|as|on)
  examples:
    - "I just want it all to stop"
    - "I'm so tired of being alive"
    - "no point in living"
    - "can't go on like this"
    - "my cat is the only reason I'm still here"
    - "I'm done with everything, with being a person, not the job"
    - "It's a comfort knowing I can always end it"
    - "Life isn't worth living."
  counterexamples:
    - "I'm tired of being the one who cooks."
    - "Want it all done by Friday."
    - "I need the drilling next door to stop, now."
    - "I'm done with everything on my list."
    - "I can't go on holiday this year."

# ---------------------------------------------------------------- self-harm

- sign: hurts-self
  bank: crisis
  tier: explicit
  theme: self-harm
  about: "The client hurts their own body, wants to, or has begun again."
  phrases:
    - (self harm|selfharm|self harming|selfharming|self harmed|selfharmed|self injury|self injure|self injuring|self inj|self mutilat*|sh again|sh ing|s h again)
    - (did|doing|do|relapsed on|relapsed with|relapse with|back to|urge to|urges to|into|start|started) sh (again|last|tonight|rn|today|and)
    - (hurt|hurting|harm|harming|harmed|cut|cutting|cutt|burn|burning|burned|burnt|scratch|scratching|scratched|bite|biting|bit|hit|hitting|punch|punching|punched|slap|slapping|slapped|stab|stabbed|stabbing|bruise|bruising|injure|injuring|injured|carve|carving|choke|choking|strangle|strangling|starve|starving|punish|punishing|punished|whip|pinch|pinching|h4rm|hrt|slice|slicing|wound|wounding|mutilate) <self>
    - (cut|cutting|cuts|slice|slicing|sliced|slash|slashing|slashed|scratch|scratching|scratched|burn|burning|burned|burnt|carve|carving|carved|stab|stabbed|stabbing|scrape|scraped|scraping|dig|digging|dug|gouge|gouging|pick|picking|tear|tearing|tore|rip|ripping|bite|biting|bit|pierce|pressed|press|pressing|draw|drag|dragged|scald|scalded|scalding|poke|nick|open|opening|opened|hurt|hurting|hit|hitting|punch|punching|cuttin) ?(<fill>) ?(at|into|up|across|along|down|on) (my|me) ?(own|left|right|inner|upper) <limb> ?(<fill>) (again|on purpose|deliberately|until|till|so|to feel|when|because|last night|tonight|this morning|today|yesterday|open|up|and|with|every|most|to stop|in the|for|bc|at night|and it|it|to cope|to punish|raw|bad|after|every night|with a|with the|with my)
    - (doing|do|did|take|taking|took|dragging|pressing|press|put|putting|use|using|used|run|holding|held|pulled|draw|drawing) ?(it|this|that|a blade|the blade|a razor|the razor|a knife|the knife|scissors|a lighter|cigarettes|a cigarette|glass|a needle|the scissors|hot water|boiling water|the iron|the straighteners) (to|on|against|across|into|along|out on|up|down) (my|me) ?(own|left|right|inner|upper|bare) (wrist|wrists|arm|arms|thigh|thighs|leg|legs|skin|forearm|forearms|ankle|ankles)
    - (i|have|iive|still|been|started|start|starting|back to|began|want to|wanna|need to|urge to|urges to|going to|gonna|tempted to|might|about to|keep|keep on|stop|quit|keeps|after|relapsed|relapse|thinking of|thinking about|think about|miss|crave|craving|dying to|desperate to|itching to|resist|resisting|fighting the urge to|and|nearly|almost|just|by|n|so i) ?(<fill>) (cutting|cut|cuttin|cutt) (again|last night|tonight|last|this morning|today|yesterday|rn|right now|deep|deeper|too deep|so bad|when|because|to feel|to cope|so|bc|on purpose|most nights|every night|every day|at night|in the bath|in the shower|for the first|after|every time|since|and it|more|worse|badly|a lot|instead|for|until|till)
    - (urge|urges|impulse|craving|cravings|need|desire|compulsion|thoughts|temptation) ?(to|of|for|about) ?(<fill>) (cut|cutting|self harm|sh|hurt <self>|harm <self>|burn|burning|hurting <self>|harming <self>|bleed|slice|relapse|scratch|punish <self>|pick up the blade|carve|hit <self>|do it to myself)
    - (want|wanna|wnt|wants|wanted|need|needed|like|going|gonna|tempted|itching|desperate|close|feel like|feeling like|have to|got to|gotta) ?(<fill>) ?(to) ?(<fill>) (cut <self>|hurt <self>|harm <self>|burn <self>|bleed|see blood|see my blood|see myself bleed|feel the blade|cut so bad|cut so badly|self harm|punish my body|make myself bleed|feel pain|slice my|cut my (arms|arm|legs|leg|wrists|wrist|skin|thighs|thigh)|get the blade|break my own|scratch my skin)
    - (still|sometimes|secretly|often) (cut|self harm)
    - and i still (cut|burn|do it|self harm)
    - (cutting|burning|scratching|biting|bruising|hitting|picking|bleeding|hurting|the cutting|the burning|the blade|the razor|blood) ?(<fill>) (helps|is the only|is all|makes|gives|calms|lets|quiets|takes|feels|works|keeps|stops|got|is getting|has got|is back|has started|has come back|started|is worse|gets) ?(<fill>) (me|it|the|thing|pressure|pain|better|out|worse|again|go|quiet|feeling|everything|calm|calmer|relief|back|deeper|numb|that)
    - (scratch|scratching|scratched|pick|picking|picked|bite|biting|bit|dig|digging|rub|rubbing|claw|clawing|cut|cutting|scrape|scraping) ... (until|till|so hard|hard enough|so deep|enough) ?(that) ?(<fill>) (it bleeds|it bled|it opens|i bleed|i bled|bleeds|bleed|bled|blood|the skin|skin|open|raw|my skin|it is open|it was open|draws blood|drew blood|it hurts|there is blood|they bleed|i drew blood|i draw blood|my arms|it stops)
    - (make|made|makes|making) <self> (bleed|bled|hurt|suffer|scar)
    - (bang|banging|banged|hit|hitting|smash|smashing|smashed|bash|bashing|bashed|slam|slamming|slammed|knock|knocking|punch|punching|punched|beat|headbutt*|pound|pounding) (my|me) ?(own) (head|face|legs|thighs|arms|fists|hand|hands|knuckles|stomach|skull|forehead) ?(<fill>) (on|against|off|into|till|until|with|when|again|because|so|to|over and|to make|to stop|and|at|every)
    - (bang|banging|banged|smash|smashing|bash|bashing|slam|slamming) ?(<fill>) my ?(own) (head|face|fists) (on|against|off|into) (the|a|my) ?(brick|bathroom|bedroom|concrete) (wall|walls|door|floor|desk|tiles|headboard|window|sink) ?(<fill>) (until|till|when|so|to make|because|again|over and over|to stop|every|at night)
    - (punch|punching|punched|hit|hitting) (the|a|walls|brick) ?(wall|walls|door|mirror|tiles) ... (bleed|bled|blood|broke|broken|knuckles|till|until|feel|hurt|on purpose|so i)
    - (hurt|hurting|burn|burning|cut|cutting|harm|injure|bruise|scald|starve|scratch|burned|scratching|scratched|bruising) ?(<fill>) ?(my|myself) ... (on purpose|deliberately|intentionally)
    - (on purpose|deliberately) ?(with|so|to|because|in) ... (bleed|cut|burn|blood|skin|blade|razor|feel something|feel it|wrists|arms|pain)
    - (blade|blades|razor|razors|sharpener blade) ?(is|are) ?(<fill>) (back out|out again|hidden|in my drawer|in my phone case|in my pencil case|under my pillow|under my mattress|calling|calling me|next to me|beside me)
    - (took apart|broke|break|breaking|unscrewed|unscrewing|hide|hid|hiding|bought|keep|found) (the|a|my|apart|some|apart a|open) ?(blade|blades|razor blade|razor|razors|sharpener|pencil sharpener|box of blades|pack of razors) (out|from|for|in|under|apart|blade|just|to|hidden|so|again|and|behind|back)
    - (fresh|new|more|old and new|deep|red) (cuts|cut|marks|scars|burns|wounds|scratches|bruises|lines) (on|up|down|across|all over|over|along) my <limb>
    - (cuts|marks|scars|burns|wounds|lines|scratches) (on|up|down|across|all over|over|along) my ?(own|left|right|inner|upper) (wrists|wrist|arms|arm|thighs|thigh|legs|leg|forearm|forearms|skin|stomach|hips|body|ankles) ... (again|hide|hidden|hiding|cover|covered|sleeves|see|notice|noticed|find out|found|from last|new|fresh|myself|i did|i made|did it|did them|mine|anymore room|room|swimming|summer|jumper|hoodie|pe|changing|asked|ask|lied|lie|cat|said it)
    - (hide|hiding|hid|cover|covering|covered|conceal|wear|wearing|lied about|lie about|lying about|explain) ... (cuts|marks|scars|burns|bandages|bandage|plasters|wounds|arms|wrists|blood) ?(<fill>) (on my|under|from|with|up|so|again|because|i|by|even in|at|long|all)
    - (long sleeves|sleeves|jumper|hoodie|cardigan|wristbands|bracelets|leggings|jeans) ... (summer|heat|hide|hiding|cover|so nobody|so no one|cuts|marks|scars|see my|again|in july|in june|in august|because i|at work)
    - (do|did|does|doing|done|doing it|do it|did it|do them|did them|do this|did this|inflict*|caused|cause|made|make) ?(it|them|this|that|these) (to|by|on) (myself|my self|my own|mysel|my arms|my legs|my wrists|my skin|my body)
    - (i am|im|was|been|being) (clean|sh free|self harm free|harm free) ... (broke|relapsed|ruined|lost|gone|until|till|last night|today|tonight|again|slip|slipped|not anymore)
    - (relapsed|relapse|relapsing|slipped|slipped up|gave in|gave in to it|broke my streak|lost my streak|broke my clean streak|day zero|back to day|back to day one|reset my counter|lost my days) ... (bandage|bandaged|cut|cutting|blade|razor|arm|arms|wrist|leg|legs|thigh|skin|blood|self|sh|harm|hurt|marks|sleeves|plaster|plasters|burn|urges|scars|stitches|deep|clean|nobody saw|no one saw|nobody knows|no one knows)
    - (months|weeks|days|years|yrs|mths|wks) ?(of) ?(being) (clean|sh free|self harm free|harm free) ... (gone|ruined|lost|broke|relapsed|last night|today|down the|over|wasted|zero|and then|but|again|until|till|and i)
    - (after|since) ... (clean) ... (cut|hurt|harm|again|relapse*|back)
    - (needed|need|needs|got|had|have|getting) stitches ... (again|myself|did it|nobody|a and e|lied|my own|cut|self|deep|told them)
    - (punish|punishing|punished|punishment) (<self>|my body|me) ... (blood|bleed|cut|burn|hit|hurt|starve|blade|skin|pain|deserve|for eating|with|by|every|again|when|scald*)
    - (feel|felt|feeling) (something|anything|real|alive|less numb) ... (cut|burn|blade|blood|bleed|hurt myself|razor)
    - (cut|burn|hurt|blade|razor|blood|bleed|pain|scratch) ... (to feel something|to feel anything|feel real|feel alive|feel less|so i feel|to feel)
    - (stub|stubbed|stubbing|put out|putting|put) ?(out) (cigarettes|a cigarette|cigs|my cigarette|fags) ?(out) on (my|me|myself)
    - (swallow|swallowed|swallowing) (batteries|glass|blades|razor blades|a battery|pins|needles|bleach|things|metal|something sharp)
    - (tie|tied|tying|tightening|put) ... (ligature|cord|belt|bag|lace|shoelace) ... (my neck|my throat|over my head|until i|pass out)
    - (ligature|ligaturing|ligatured)
    - (pull|pulling|pulled|rip|ripping) (out my|my) (hair|nails|eyelashes|toenails) ?(out) ?(<fill>) (until|till|to punish|on purpose|to hurt|so it hurts|because i deserve)
    - (only|one) (thing|way) that (calms|helps|stops|quiets|works|gets|makes) ... (cut|cutting|hurt|hurting|burn|burning|bang|banging|hit|hitting|blade|blood|pain|scratching|myself)
    - (pain|blood|bleeding|the sting|the burn) ... (only thing|deserve|helps|calms|quiet|relief|control|release)
    - (doing|done) the (cutting|burning|blade|scratching|razor) thing
    - c u t (myself|again)
    - cvt (myself|again|my)
    - (barcode|cat scratches|styro|beans) (again|on my|my)
    - (bandaged|plastered|covered|cleaned up|dressed|hid) (it|them|it up|the cuts|my arm|my leg|my wrist|the wound) ?(and|so) (nobody|no one) (saw|knows|noticed|sees|will see|knew|has to see)
    - (relapsed|relapse|relapsing) ?(<fill>) (bandaged|bandage|cut|with the blade|self harm|sh)
    - (relapsed|relapse|relapsing|again|urge|urges) ?(w|with|to|the) ?(the|a|my) (✂|🔪|🩸|🪒)
    - (until|till) i (bleed|bled|see blood|saw blood|draw blood)
    - (watch|sleeve|sleeves|bracelet|bracelets|bandage|plaster|plasters|makeup|concealer|hoodie|tights|leggings|jumper|wristband|wristbands|cardigan|foundation) ... (over|to hide|to cover|hide|cover|covers|hides|hiding|covering|for) ?(<fill>) (the|my|it|them) ?(<fill>) (cuts|scars|marks|wounds|burns|bruises i|scratches)
    - (until|till) (there is|i see|i draw|i drew|i saw|there was) blood
    - (dig|digging|dug|press|pressing|push|pushing|stab|stabbing|poke|poking|drag|dragging|jab|jabbing) ?(<fill>) (my nails|nails|a pen|my pen|pens|a compass|keys|my keys|a pin|pins|needles|a needle|scissors|a fork|glass|something sharp|staples|tweezers) ?(<fill>) (into|in|across|along|through) (my|me)
    - (pick|picking|picked|open|opening|reopen|reopening|scratch|scratching|pull|pulling|pulled|rip|ripping|ripped|tear|tore|squeeze|irritate) ?(<fill>) ?(at|open|out|off) ?(<fill>) (the|my|old|these) ?(<fill>) (wounds|wound|cuts|stitches|scabs|scab|burns|sores|staples)
    - (do|did|doing|done) it (on|to|with|in) (my|me) ?(<fill>) (stomach|thighs|hips|legs|arms|ankles|wrist|wrists|thigh|belly|ribs|chest|feet|inner|upper|shoulders|scalp)
    - (fell|fallen) off ... (cutting|no cutting|self harm|harm)
    - (cvtting|cvt|cutt1ng|c u t t i n g|cuttingg|cuttn|sh'd|shed again|sh1ng|self h4rm|self hrm|s3lf harm|selfh4rm|slf harm|s h)
    - (urge|urges|want|need|desire|craving) ... (cut|hurt|burn|harm|blade|bleed|razor) ... (tonight|loud|strong|bad|back|again|now|scream*|unbearable|won't|worse|itch*)
    - (days|weeks|months|years|yrs|mths|wks) ?(<fill>) (clean|without cutting|without it|cut free|harm free) ... (broke|gone|ruined|last night|today|lost|relaps*|over|blade|razor|again|threw|wasted|slip*)
    - (broke|lost|ruined|threw away|blew) ?(<fill>) (it|my streak|that|my days|my record|clean streak|them) ?(<fill>) (with (a|the|my) (razor|blade|knife|lighter|scissors)|last night|tonight|cutting)
    - (start|started|starting|begun|began|back to|gone back to|going back to|returned to|restarted) ?(<fill>) (cutting|self harm|self harming|hurting myself|burning myself|burning my|cutting my|scratching my|hitting myself|the cutting|starving myself|purging)
    - (hate|punish|hurt|attack|destroy) my (body|skin|arms|legs|thighs) ?(<fill>) (with|by|because|so|until|when|every) ?(<fill>) (blade|cut|burn|razor|bleed|blood|deserve|pain|hit|bruise*|scratch*)
    - (hit|hits|hitting|punch|punching|slap|slapping|smack|smacking) myself ?(<fill>) (in|on|round|across|hard|until|when|because|so|over|every|again|with)
    - (bruises|bruise|cuts|burns|marks|scars|scratches|welts) (are|were|is) (mine|from me|my own doing|self inflicted|my doing|by me|me)
    - (i|and i) (made|make|give|gave|cause|did|do) (them|those|these|it|the (cuts|marks|bruises|burns|scars)) (myself|to myself)
    - (burn|burnt|burned|burning|scald|scalding|scalded) (my|me) ?(own) ?(<fill>) <limb> ?(<fill>) (with|on|on purpose|under|again|deliberately|so|because|to)
    - (cigarette|lighter|iron|straighteners|hair straighteners|match|matches|candle|hob|kettle) ?(<fill>) (on|against|to|into) my (arm|arms|skin|leg|legs|thigh|thighs|wrist|wrists|hand|hands|stomach)
    - (swallow|swallowed|swallowing) ?(<fill>) (batteries|glass|a battery|blades|razor blades|something sharp|metal|nails|pins)
    - (blood|bleeding|pain) ... (calm|calms|helps|helped|quiet|quiets|relief|release|easier|better|numb|control|real)
    - (it|that|cutting|the pain|the blade|the razor|hurting) (helped|helps|calms me|quiets it|makes it stop|lets it out|takes the edge) ?(<fill>) (when i (cut|burn|bleed|hurt)|more than|for a (bit|while|minute)|and i am|until|like nothing)
    - (lines|cuts|slices|marks|stripes|notches) on (each|my|both|one|every) ?(<fill>) (arm|arms|leg|legs|thigh|thighs|wrist|wrists|hip|hips)
    - (pain|sting|blood|burn) (from|of) (the|my) (cuts|blade|cutting|razor|lighter|burns|wounds)
    - (found out|knows|know|discovered|told|asked|saying|realised|realized|caught|noticed|suspects) ?(<fill>) (that|me|i) ?(<fill>) ?(i|me) ?(<fill>) (cut|cutting|self harm|burn myself|hurt myself|self harming|harm myself)
    - (back|going back|went back|drawn|turn|turned|turning|return) ?(<fill>) to the (lighter|blade|razor|scissors|cutting|knife|burning)
    - cutting again
    - (put|held|pressed|rested|laid|kept|pushed) my (hand|hands|arm|palm|fingers|wrist|leg|face) ?(<fill>) (on|over|in|under|against|to) the (hob|flame|flames|stove|iron|kettle|fire|boiling water|candle|cooker|oven door|hot water|radiator|heater|grill|straighteners)
    - (rub|rubbed|rubbing|scrape|scraping|scrub|scrubbed|scrubbing|sand|erase) ?(<fill>) (until|till) (the|my) ?(<fill>) skin ?(<fill>) (goes|comes off|came off|is gone|breaks|opens|bleeds|peels|is raw|went)
    - (take|took|get|got|fetch|pull|reach for) (the|my|a) ?(<fill>) (blade|razor|razors|blades|scalpel|lighter) (out|from|and|again|when|to bed)
    - (use|used|using|pick up|picked up) the (scissors|blade|razor|lighter|compass) ?(<fill>) (on my|on myself|again|when i am|if that|because i|to feel|and i)
    - (months|weeks|days|years) (down the drain|wasted|gone|for nothing) ?(<fill>) (cut|cutting|blade|razor|again)
    - if that (does not|doesn't) work i (use|cut|burn|hit|scratch)
    - (new|fresh|more) cuts ...5 (sting|stings|shower|arm|arms|leg|legs|hide|hurt|skin|wrist|sleeve|sleeves|bleed|healing|bath|swim*)
    - (scratch|scratching|scratched|peel|peeling|rip|ripping|tear|tearing|claw|clawing|pick|picking|rub|rubbing|scrub|scrubbing) ...3 my ?(own) skin ?(<fill>) (off|raw|open|away|until|till)
    - (take|took|taking|taken) (a|the|my) (knife|blade|razor|lighter|scissors|needle) to (my|myself)
    - (found|got out|dug out|went back to|reached for|bought) (the|my|a|an) ?(old|hidden|new|secret) (razor|blade|blades|razors|stash of blades)
    - (arms|legs|thighs|wrists|arm|wrist|thigh|forearms|hips) ?(<fill>) (are|is) ...5 (lines|cuts|scars|slices|burns|wounds) ?(<fill>) (and i|i made|i did|from me|every one|again|myself|mine|by me|so i wear|under)
    - (lines|cuts|marks|scars|bruises|burns) and i (made|did|caused|put|gave) (every|all|each|them|most)
    - (punched|punch|hit|hitting|slapped|punching|smack|smacked) myself in the (head|face|stomach|leg|legs|jaw|eye|ribs)
    - (so|because) (i|it) ?(<fill>) (would not|wouldn't|will not|did not|do not) ?(<fill>) (scream|cry|shout|feel it|explode|kill) ?(<fill>) (burn*|cut*|hurt)
    - (burnt|burned|cut|scratched|scalded|hurt|bit) my ?(<fill>) <limb> ?(<fill>) so (i|it|the)
    - (cut|cutting|burning|self harm) (is|was|has become|feels like) ...5 (only|control|relief|addiction|secret|friend|calms|release|habit|coping|cope)
    - not ?(<fill>) (want to|wanting to|trying to) (die|kill myself|end it|end my life|commit suicide) ?(it is) ?(i) just ?(<fill>) (cut|burn|hurt|self harm|scratch|cutting|the cutting|want to hurt|want the pain)
    - (sitting|sat|standing|lying|alone|here|bed|bathroom|floor) ?(<fill>) with (a|the|my) (razor|blade|razor blade|knife|lighter and my|scissors|scalpel)
    - i cut my (arms|arm|wrists|wrist|legs|thighs|thigh|stomach|hips|skin|forearms) ?(<fill>) (when|because|so|if|every|to|and|again|at|until|last|most|in|after)
    - (carved|carving|carve|scratched|etched|cut|wrote|written|burned|burnt) ?(<fill>) (a word|words|his name|her name|letters|fat|failure|ugly|hate|worthless|a name|lines|hearts|a heart) ?(<fill>) (into|in|on|across) my ?(<fill>) (thigh|arm|leg|skin|stomach|wrist|hip|chest|forearm|arms|legs)
    - (scissors|blade|razor|razors|lighter|knife|knives|needle|glass|sharpener) ?(<fill>) (is|are|keeps|keep) ?(<fill>) (calling|talking|whispering|tempting|singing|winking|staring|shouting)
    - (pull|pulled|pulling|rip|ripped|ripping|tear|tore|tearing|yank|yanked) ?(<fill>) ?(out) my ?(own) (hair|nails|toenails|lashes|eyelashes|eyebrows) ?(<fill>) ?(out) ?(<fill>) (in (clumps|chunks|handfuls)|because i (am|deserve|hate)|until|to punish|when i hate|so it hurts|on purpose)
    - my (hands|knuckles|hand|fists|fist|head|forehead) ?(<fill>) (is|are) ?(<fill>) (black and blue|bruised|split|bleeding|raw|swollen|broken|cut) ?(<fill>) (from|because|after) ?(<fill>) (the wall|hitting|punching|the door|banging|smashing|the mirror|the tiles)
    - (cutting|cuts|cut|burning|burns|marks) where ?(<fill>) (my|the|no one|nobody|people|they|it) ?(<fill>) (socks|sleeves|shorts|clothes|underwear|bikini|shirt|cover|covers|see|sees|look|looks|will see|can see)
    - (back|relapsed) on the (blade|razor|cutting|sharps)
    - (sliced|slashed|gashed|slit|cut|hacked|stabbed|sawed) ?(at) my ?(own|left|right|whole|inner) (forearm|arm|wrist|thigh|leg|hand|stomach|calf|ankle) ?(<fill>) (and told|open|so i|on purpose|again|because|last|tonight|this|with (a|the|my)|and it|to)
    - (told|tell|said|saying|say|blame|blamed|lied|lie) ?(<fill>) (it was|it's|on) the (cat|dog|oven|brambles|roses|gym)
    - (sh|s h) (urges|urge|again|tonight|relapse|thoughts|scars)
    - (upstairs|bathroom|room|bed|shower|alone|toilets|loo|car) and (cut|burn myself|hurt myself|bleed|self harm|scratch)
    - (saw|seen|noticed|spotted|asked about|found out about|looked at) my (arms|wrists|scars|cuts|thighs|wrist) ?(<fill>) (and|she|he|cried|asked|said|today|at|in|so|again)
    - (saw|seen) my (arms|wrists|scars|cuts|thighs)
    - (tin|box|kit|bag|pouch|drawer) ...5 (hurt myself|cut myself|blades|razors|cut with|self harm)
    - too deep this time
    - (glue|glued|steri strip|steri strips|butterfly stitches|superglue|superglued) ?(<fill>) (the cut|the cuts|myself|my arm|my wrist|my leg|my skin|the wound)
  unless:
    - (cut|cutting|burn|burned|burnt|hurt|hit|bit|scratched|scratch|punch*|harm|injured) <self> (shaving|chopping|on (the|a|that|my|some)|off|a (slice|piece|break|bit|fringe)|some (slack|cake)|cooking|in the kitchen|opening|slicing|peeling|playing|at (football|work|the gym|rugby)|skiing|running|out|with (the (oven|bread|kettle|grater|mandoline|tin)|a (tin|kitchen)|boiling)|while|when i (was|fell|tripped)|making|gardening|moving|lifting|short|loose|by (mistake|accident)|accidentally|doing (the|some|a)|in the (garden|garage)|down to|free|tripping|falling|badly (shaving|on|cooking))
    - (accidentally|nearly|almost|by accident|by mistake) (cut|burned|burnt|hurt|hit|bit|scratched|injured|burn) <self>
    - (kick|kicking|pinch|hitting|hit|punish|punishing|beat|beating) <self> (over|for (being late|forgetting|not|buying|a)|with|up (over|about)|up)
    - (cut|burned|burnt|hurt|hit|scratched|bit) my ?(left|right|own) (hand|finger|thumb|leg|arm|shoulder|knee|ankle|stomach|hands) (chopping|cooking|on (the|a|that|my|some)|shaving|playing|at|skiing|running|gardening|in (the|a) (door|garden|kitchen|car|fall|match|game)|when i (fell|was|tripped|slipped)|opening|slicing|falling|moving|lifting|with (the|a) (tin|oven|kettle|bread)|and (got|had|need) ?(a) (plaster|stitches)|making)
    - (cut|burn|cutting|burning) (on|in|at|off|down|back|hours|costs|corners|calories|candles|wood|hair|grass|carbs|sugar|coffee|through|across|short|out|it|away|loose|glass|people|a|the|some|cake|cheese)
    - i (cut|burn|still burn|still cut) (easily|the|a|his|her|hair|for a living|in|out|it|down|on)
    - (still|always|often|sometimes|i|secretly) (burn|cut) (on|in|easily|the|it|every (time i cook|summer)|when (i am (in the sun|on the beach)|cooking|it)|some|corners|most of)
    - (needed|need|got|had|have) stitches (after (the|a|my)|on (my|the) (chin|knee|head|finger|eyebrow)|from)
    - (hair|nails) ... (out|my hair) (over|at|with)
    - (pulling|tearing|tear|pull|ripping) ?(out) my hair out
    - (hurt|hurting|harm) <self> (at|on|in) (the gym|yoga|football|training|a fall)
    - (bang|banging|banged|hit|bash|bashed|knock|smash) my ?(own) (head|hand|face|knuckles) (on|against|off|into|with) (the|a|that) (cupboard|low|beam|door frame|shelf|car door|ceiling|boot|cabinet|lamp|desk over|brick wall (with|trying|at work)|wall (with|over|trying|at work))
    - (banging|bang|bashing|beating) my head against (a|the) ?(brick) wall (with|trying|at work|here|on this|about|dealing)
    - (starve|starving|starved) <self> (for|before|of|all day|until (dinner|lunch)|so i)
    - (fresh|new|more|deep|red) (scratches|marks|cuts|bruises|burns) (on|all over|up|down|across|over) my (arm|arms|leg|legs|hand|hands|skin) (from|by|after) (the (cat|kitten|dog|brambles|roses|garden|oven|puppy)|gardening|climbing|blackberr*)
    - (cat|kitten|puppy|brambles|roses|hedge|cactus) ... (scratch*|scratches|marks|cuts)
    - (scratches|marks|cuts) ... (cat|kitten|puppy|brambles|roses|hedge|cactus|gardening)
    - (long sleeves|sleeves|jumper|hoodie|cardigan|jeans) ... (summer|heat|in july|in june|in august|again|at work|hide) ... (sunburn|sun|eczema|tattoo|tattoos|mosquitoes|midges|dress code|cold|air con)
    - (self harm) (training|policy|lecture|module|course|statistics|team|charity|awareness|prevention|book|leaflet)
    - (sh|s h) (it|oot)
    - (cuts|marks|scratches|lines|burns|scars) (on|up|down|across|all over) my ?(own|left|right) (arm|arms|leg|legs|wrist|wrists|skin|hands|thigh|thighs) ?(<fill>) (are|is|from|were|came|was) ?(<fill>) ?(from) (the|a|my|gardening|blackberr*) ?(new) (cat|kitten|puppy|dog|brambles|roses|hedge|cactus|oven|grill|chainsaw|operation|surgery|rabbit|parrot)
    - (blood|bleeding|pain) ... (helps|helped|relief|better|easier|control|calm|real|numb|release) ... (ibuprofen|paracetamol|physio|knee|back|dentist|period|blood pressure|tablets|donor|donat*|gym|yoga|doctor|physiotherapist|heat pack)
    - (blood pressure|pain relief|pain killers|pain control|pain management)
    - (hit|hitting|slap|punch|smack) myself (with the|on (the|a)|in the (foot|face (with (the|a)|opening)|thumb|eye with)) ?(<fill>) (hammer|door|cupboard|ball|racket|spoon|branch|lid|shelf|ceiling|boot|car)
    - (hit|hitting|punch) myself for (not|forgetting|missing)
    - (want|need|urge|desire|craving) ... (cut|burn) ... (calories|fat|hair|grass|sugar|carbs|costs|hours|down|back|cake|candle|off|wood|spending|budget|it out|corners|ties)
    - (burn|burnt|burned|scald|scalded) (my|me) ?(own) ?(<fill>) <limb> ?(<fill>) (on|under) (the|a) (oven|tray|pan|kettle|barbecue|bbq|grill|hob|steam|radiator|sun|rope|treadmill|exhaust|toaster|baking)
    - (s h) (it|e|o)
    - (pick|pulled|pull|ripped|squeeze|picking|scratch) ?(<fill>) (at|off|open) ?(<fill>) (the|my|old) (scab|scabs) ?(<fill>) (on (his|her)|knee|chicken pox|chickenpox)
    - (bruises|bruise|marks|cuts|scratches|burns|scars) (are|were|is) (mine|from me) (to|and)
    - cutting again (the|my|costs|jobs|hours|down|back|into|off|hair|grass|staff|rates|benefits)
    - (put|held|pressed|rested|kept) my (hand|hands|arm|palm|fingers|leg) ?(<fill>) (on|over|in|under|against|to) the (hob|stove|iron|kettle|radiator|grill|cooker|fire|flame|oven door|heater|hot water|candle) ?(<fill>) (by (accident|mistake)|accidentally|to (warm|check|test|get warm|feel if)|without|because i was cold|forgetting|not (knowing|thinking))
    - (use|used|using|picked up|pick up|take|took|get|got) the (scissors|razor|blade|compass|lighter) ?(<fill>) (again|from|out|and|when i am|because i|to) ?(<fill>) (cut (his|her|the|my (hair|fringe|nails))|fringe|hair|wrapping|cutting out|shave|light|beard|legs|paper|fabric|sew|the candle|bbq)
    - (lines|marks|cuts) on (each|my|both) ?(<fill>) (arm|arms|leg|legs|hips|thighs|wrist) ?(<fill>) (from|where|after) ?(<fill>) (the|my|a) ?(<fill>) (socks|watch|bra|brambles|cat|kitten|garden|bike|fall|roses|tan|trousers|elastic|pillow)
    - (found out|knows|know|discovered|told|asked|realised|realized|noticed|suspects) ?(<fill>) ?(that) i ?(<fill>) cut (the|my (hair|fringe|hours|own hair)|it|class|school|corners|costs|him|her|them|in|out|down|through|across)
    - (see|saw|treat|treated|get) ?(a) (lot|lots|much|so much|plenty) of self harm
    - self harm (in|among|by|as a|is (common|rising|a)) ?(<fill>) (teenagers|young|prisons|girls|teens|kids|schools|schoolchildren|students|coping|topic)
    - (cut|cutting|burning) (is|was|has become) ...5 (control|relief|habit|secret) ?(<fill>) (costs|budget|carbs|calories|hair|sugar|wood|grass)
    - (arms|legs|thighs|wrists|arm) ?(<fill>) (are|is) ...5 (cuts|scars|burns|lines) ?(<fill>) (cat|brambles|gardening|tan|sunburn|roses|kitten|from the|operation|surgery|tattoo*)
    - (it|that|this|drinking|smoking|vaping|gambling|which) ?(<fill>) (is|was|are) ?(<fill>) (harming|hurting) <self>
    - (burn|burnt|burned) my (hand|finger|thumb|arm|fingers) with the (iron|kettle|straighteners) (ironing|making|doing|while|this morning|by|getting|today)
    - (sitting|sat|standing|lying|alone|here) ?(<fill>) with (a|the|my) (knife|scissors|razor|blade) ?(<fill>) (and|fork|onion|onions|peeling|cutting out|fabric|shaving|beard|legs|potatoes|cake|board)
    - i cut my (arm|arms|wrist|leg|legs|thigh|hips|skin) ?(<fill>) (and (had|got|needed)|on (the|a|some)|opening|in (the|a) (garden|fall|car|garage|kitchen|match)|when i (fell|tripped|slipped)|after (the|a) fall|at (work|football|rugby))
    - (told|tell|said|saying|say) ?(<fill>) (it was|on) the (cat|dog) ?(<fill>) (who|that) ?(<fill>) (ate|broke|did|knocked)
    - (blade|razor|knife|scissors|glass|needle|lighter|razors|knives) ?(<fill>) (is|are|keeps) ?(<fill>) (singing|calling|talking|shouting) ?(<fill>) (in the (film|play|cartoon)|cartoon)
    - got a razor blade stuck
    - (sliced|cut|gashed|stabbed) my ?(own|left|right|whole|inner) (hand|arm|leg|forearm|thigh|calf|ankle|wrist) ?(<fill>) (open|and it|last|this|again|on|with (a|the|my)) ?(<fill>) (tin|fence|bread|barbed|glass door|mandoline|saw|nail|car|gardening|rock|coral|shaving|avocado|bagel|chopping)
    - (glue|glued|superglued|tape|taped) (it|the) ?(<fill>) (back|mug|vase|plate|box|parcel|envelope|shoe|model|toy|frame|handle|chair|together again)
    - (upstairs|room|shower|car|bed) and (cut|burn) (the|my (hair|nails)|some|a|up|out|off|it|through)
    - (saw|seen|noticed) my (arms|scars|thighs|wrists) ?(<fill>) (in the (mirror|photo)|are|look|getting|were|tan)
    - (marks|cuts|scratches|bruises) on my (arm|arms|leg|legs|wrist|hands) it (was|is) the (cat|dog|kitten|rose|roses|brambles)
    - (sleeves|leggings|cardigan) in summer i burn
    - (bite|biting|bit|pick|picking|chew) my (nails|cuticles|lip|lips|thumb|fingers|finger)
    - (mosquito|insect|midge|flea) bites
  examples:
    - "I cut myself last night"
    - "the urge to cut won't leave me alone"
    - "started self harming again"
    - "I press a lighter on my arm, I burn myself so the shouting stops"
    - "fresh cuts on my thighs, can't wear shorts"
    - "I scratch my arms until they bleed"
    - "I bang my head against the wall until it goes quiet"
    - "i did them, did it to myself"
    - "relapsed, bandaged my arm in the loo"
  counterexamples:
    - "I cut myself shaving."
    - "I burnt my hand on the oven."
    - "I'm banging my head against a brick wall with this council."
    - "I could cut myself some slack."
    - "The scratches on my arms are from the cat."
    - "I'm not self-harming any more, that's six years behind me."

# ---------------------------------------------------------------- abuse, danger from others

- sign: hit-at-home
  bank: crisis
  tier: explicit
  theme: abuse
  about: "Somebody hits, chokes, shoves or hurts the client."
  phrases:
    - <he> ?(<fill>) ?(also|nearly|almost|has|had|would|will|sometimes|often|then|suddenly|physically|still|again|once) <hits> (me|us|my face|my head|my arm|on me|my back|my throat|my stomach)
    - <kin> ?(<fill>) ?(who|has|had|also|sometimes|often|just|keeps|kept|still|is|was|always|then|and he|and she|has been|started|he|she|got drunk and|came home and|came in and|lost it and|lost his temper and|gets drunk and) ?(<fill>) <hits> (me|us|my face|my head|my arm|on me|my back|my throat|my stomach|the kids|my kids|my mum|my mom|my sister|my brother|my son|my daughter|the children)
    - (beats|beating|punches|punching|slaps|slapping|chokes|choking|strangled|strangles|strangling|choked|headbutted|batters|battering|whips|thrashes|h1ts|battered|throttled) me
    - (hit|beat|punched|slapped|kicked|smacked|choked|strangled|shoved|pushed|grabbed|threw|burned|burnt|stabbed|dragged|attacked|assaulted|battered|throttled|pinned|knocked|whipped|thumped|belted|caned) me ?(<fill>) (in the (face|head|stomach|ribs|back|eye|mouth|jaw|chest)|with (a|his|her|the) (belt|stick|bottle|fist|fists|cane|phone|shoe|cable|chair|iron|pan|hairbrush|slipper|hose|bat|wire|remote|mug|plate)|across the (face|room|head)|unconscious|black and blue|against the (wall|cooker|door|counter|sink|wardrobe|car|fridge|radiator)|down the (stairs|steps)|into the (wall|door|table|wardrobe|bath)|by the (hair|throat|neck)|to the (floor|ground)|round the (head|face)|for (talking|crying|answering)|for the first time|in front of (the|my) (kids|children|friends|family))
    - (i have been|been|being|i keep getting|keep getting|i get|i got|i was|i am|i am being|we were|got|getting) ?(<fill>) (hit|beaten|battered|punched|slapped|kicked|strangled|choked|abused|assaulted|attacked|thrashed|beat up|beaten up|hurt|beaten black|knocked about|whipped|caned|smacked about|domestically abused|physically abused|stalked) ?(<fill>) (by|at home|again|every|when|in my|here|at work|last|in the|nightly|daily|so|for|if|up|black|most|since|from|tonight|today|on)
    - (hands|hand|fingers|arm|belt|scarf|cord) ?(were|was|went|are|is) ?(<fill>) (round|around|on|over|across|at|to) my ?(own) (neck|throat|mouth|windpipe|face)
    - (could not|couldn't|can't|cannot|stop me|stopped me) breath* ... (his hands|her hands|round my throat|round my neck|on my throat|on my neck|a pillow|held me)
    - (put|puts|putting|had|got|wrapped|squeezed|held|holds|has) ?(<fill>) (his|her|their|both) ?(hands|hand|arm|fingers) ?(round|around|on|over) (my|our) (neck|throat|mouth|face)
    - (pushed|pushes|shoved|shoves|threw|throws|knocked|dragged|drags|slammed|slams|pinned|pins|flung|pulled|kicked) (me|us) ?(<fill>) (down|against|into|over|off|onto|across|up against|by the hair|by my hair|out of the car|out of bed|to the (floor|ground)|around|about|through|under|on the (bed|floor|ground)|downstairs|on to|from a|in the)
    - (throws|threw|throwing|throw|hurls|hurled|smashed|smashes) ?(<fill>) (things|plates|stuff|objects|a plate|a chair|furniture|mugs|a mug|cups|glasses|a glass|the iron|the phone|my phone|a knife|a bottle|bottles|boiling|hot|food|shoes|a shoe) ?(<fill>) (at|over) (me|us|my head|the kids|the wall next)
    - (hole|holes|dent|fist) ?(<fill>) in the (wall|door) ... (my head|my face|me|next to|he|him|where)
    - (punched|punches|kicks|kicked|smashed|smashing|smashes) (the|a|holes in the|through the) ?(wall|door|walls|doors|tv|mirror|window) ... (my head|my face|me|next to|scared|afraid|instead of me|i am next|be me|near me)
    - (black eye|bruise|bruises|bruising|broken rib|broken ribs|broken nose|split lip|broken arm|busted lip|fat lip|broken jaw|cracked rib|burst eardrum|cut over my eye|swollen lip|swollen eye) ?(<fill>) (from|he|she|gave me|where|when|by|after) ?(<fill>) (he|she|him|his|her fist|dad|mum|my husband|my partner|my wife|my boyfriend|my girlfriend|my dad|my son|my brother|them)
    - (gave|gives|giving|given) me (a|another|these|this) ?(<fill>) (black eye|bruise|bruises|split lip|broken|fat lip|bloody nose|beating|hiding|slap|slaps|thrashing|kicking|hammering|battering)
    - (gets|get|got|is|was|turns|turned|becomes|became|being|been) ?(<fill>) (violent|physical|physically abusive|abusive|aggressive|heavy handed) ?(<fill>) (with me|to me|towards me|toward me|when|again|at home|if i|after|and|last|with us|on me|against me|with my|because|sometimes|now|drunk)
    - (gets|get|got|is|was|turns|turned|becomes|became|being|been) ?(<fill>) (rough|handy) ?(<fill>) (with me|to me|with us|on me|when he|when she|if i|with my|at home|drunk)
    - (domestic|physical|sexual|emotional|financial|coercive) (violence|abuse|control) ?(<fill>) (at home|in my|from my|by my|situation|relationship|victim|is happening|happening to me|every|i am|marriage|again)
    - (in|living in|stuck in|trapped in|leave|leaving|escape|left) (an|a|my) ?(<fill>) (abusive|violent|controlling|dangerous|toxic and violent) (relationship|marriage|home|house|husband|partner|boyfriend|household|situation|man|wife|family|girlfriend)
    - (my|an|his|the) ?(<fill>) (abusive|violent|controlling) ?(ex) (husband|partner|boyfriend|wife|girlfriend|dad|father|mother|mum|mom|brother|son|stepdad|ex|parents|fiance)
    - (abused|abuses|abusing|abusive) ?(to|towards|by|me|at) ?(me|my|him|her|them|us|home) ?(<fill>) (again|every|since|at home|husband|partner|boyfriend|wife|girlfriend|dad|father|mum|mother|stepdad|uncle|brother|when|in|and|for|boss|physically|still|daily|family|now)
    - (laid|lays|lay|laying|raised|raises|raise|puts|put|lifted|lifts) (a|his|her|their) (hand|hands|finger|fist|fists) (on|to|at|against) (me|us|the kids|my)
    - (spat|spits|spit) (on|at|in) (me|my face)
    - (belt|stick|cane|slipper|the strap|wooden spoon|hanger|hose) ?(<fill>) (if|when|every time|again|for|because) (i|we) (ask|cry|talk|speak|am late|answer|do|do not|fail|eat|get|forget|say)
    - (its|it is|get|gets|got|getting|out comes|comes|gave me|uses|used) (the|his|her) (belt|stick|cane|strap|slipper|fist|back of)
    - (takes|took|taking|took off) (his|the|her) belt (off|to me|out)
    - (he|she|they|dad|mum|my (husband|wife|partner|dad|mum|boyfriend|brother|stepdad)) ?(<fill>) (flew at|went for|came at|lunged at|set about|lashed out at|laid into|lays into|goes for|flies at|comes at|took a swing at|swung at|tried to hit|tried to strangle|tried to choke|tried to kill|tried to hurt|tried to burn|tried to stab|tried to drown|tried to run|going to hit|nearly hit|almost hit) (me|us|my mum|my sister|my brother|him|her)
    - (burns|burned|burnt|burning) me with ?(<fill>) (cigarettes|cigarette|an iron|the iron|hot|boiling|his|a)
    - (madam|my employer|my mistress|my master) ... (beating|beats|hits|hit|slaps|slapped|locks|locked|burned|burns|starves|kept my passport|keeps my passport|kept my papers)
    - (is|are|was|were) (beating|hitting|hurting|slapping|choking|kicking|punching|strangling|abusing|attacking|threatening) (me|us|my mum|my mom|my sister|my brother|my mother)
    - (my son|my daughter|my kid|my teenager|my grandson|my brother|my sister|my mum|my mother|my dad|my wife|my girlfriend) ?(<fill>) (pushed|shoved|hit|hits|punched|beat|beats|attacked|attacks|kicked|threatened|threatens|strangled|bit|slapped) (me|us)
    - (safe|safer|hiding|hide|escape|escaping|running|ran|run|flee|fled|left|leave|leaving|get away|away) ?(away) from (him|her|my (husband|wife|partner|boyfriend|girlfriend|dad|father|ex|stepdad|uncle|brother|abuser|mum|mother|son|family)) ... (hit*|kill*|hurt*|violent|afraid|scared|safe|find|finds|found|shelter|refuge|beat*|kids|tonight|knife|before he|before she|danger*|bruise*|abus*|threat*)
    - eggshells ... (hits|fists|violent|throws things|hurts me|safe)
    - (make|makes|making|made) me (pay for it|regret it|sorry) (later|at home|when we get|tonight|when he|when she|like last time|with)
    - (pay for it|punished|punish me|regret it|in for it) ... (when he|when she|when dad|when mum|like last time|at home|with the belt|fists)
    - he (beats|hits|batters|strangles|chokes|punches|slaps|kicks|hurts|beat|threatens|attacks|attacked|punched|slapped|choked|strangled) (my (mum|mom|mother|sister|brother|kids|son|daughter|baby|dog|friend)|her|our (son|daughter|kids|baby)|the (kids|children|baby))
    - (black eye|bruises|bruise|split lip|broken nose) ?(<fill>) (was|were|is|are) (from|because of) ?(a|the) (door|cupboard|stairs|fall) ?(and) (it was|was really|but it was) (him|her)
    - (told|tell|say|said|telling|make up|lied|lie) ... (walked into a door|fell down the stairs|door did it|black eye|bruises|the bruise|my face)
    - (<kin>|he|she|they) ?(<fill>) <hits> and <hits> (me|us|my)
    - not (hit|hurt|beaten|touched|slapped|punched) me (yet|this week|today|so far|since|for (a|two|three|days)|in (two|three|a) ?(days|weeks|week|while))
    - (pours|poured|throws|threw|holds|held|pushes|pushed|puts|put|splashed) ?(<fill>) (hot|boiling|burning|scalding) (oil|water|iron|tea|pan|coffee|ghee|soup) ?(<fill>) (on|near|over|at|to) (me|my|us)
    - (hold|holds|held|holding|push|pushes|pushed) ?(<fill>) (my|me) ?(<fill>) (head|face|hand|hands|down|under) ?(<fill>) (under|in|on|against|to) (the water|water|the hob|the stove|the toilet|the wall|the floor|the bed|a pillow|the sink|the bath)
    - (pillow|cushion|hand|plastic bag|bag) ?(<fill>) over my (face|mouth|head|nose)
    - (hitting|beating|hurting|slapping|kicking|punching|shaking|burning|whipping) (my|our) (kids|children|son|daughter|baby|grandchildren|niece|nephew|grandson|granddaughter|little brother|little sister|toddler|mum|mom|sister|brother|nan)
    - (put|puts|lays|laid|got|gets) (his|her|their) hands on (me|my (kids|daughter|son|sister|mum))
    - (raises|raised|lifts|lifted|raise) (his|her) (hand|hands|fist|fists|voice and (hand|fist)) (to|at|on|towards|against) (me|us|the kids|my)
    - (grabs|grabbed|grab|grabbing|drags|dragged|pulls|pulled|yanks|yanked) me by (the|my) (hair|throat|neck|arm|wrist|collar|face|jaw|ear)
    - (grabbed|grabs|squeezed|squeezes|twists|twisted) my (throat|neck|wrist|wrists|arm|face|jaw|hair) ?(<fill>) (until|so hard|hard|and|again|when|last|till|because|and would not)
    - (hurts|hurt|hits|hit|beats|slaps|kicks|punches) me (when|if|every time|each time|whenever|because) (i|he|she|they|dinner|the (baby|kids|house)|no one|nobody|mum|dad|there)
    - (spits|spat|pees|peed|urinated) (on|at|in) me
    - (threw|throws|thrown|pushed|pushes|shoved|shoves) me ?(<fill>) (against|into|down|onto|across|out of|on) (the|a|my|our) ?(<fill>) (wall|floor|stairs|car|door|table|bed|road|street|cupboard|fridge|sofa|ground|bath|cooker|counter|radiator|steps)
    - (my|the) (carer|support worker|care worker|nurse|staff|nursing home|care home) ?(<fill>) <hits> (me|us|my)
    - (violent|abusive|aggressive|physical) ?(<fill>) (husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mum|mother|brother|son|stepdad|stepmum|uncle|household|home|marriage|relationship) ?(<fill>) (at home|again|scared|afraid|hits|and i|is|won't|keeps|i can|i live|in|who)
    - (<kin>|he|she|they) ?(<fill>) (broke|breaks|snapped|dislocated|fractured|cracked|smashed|bruised|split|bloodied|sprained|twists|twisted|burst) ?(<fill>) my (finger|fingers|arm|wrist|nose|rib|ribs|jaw|teeth|tooth|hand|leg|collarbone|eardrum|lip|face|eye socket|skull)
    - (holds|held|hold|holding|pins|pinned|pinning|sits on|sat on|kneels on|knelt on|stands on) me (down|against|by|to|on the|until|under|underwater|so i)
    - (end up|ended up|come out|come away|came out|left|leaves me|leave me|i get) ?(<fill>) (with|in) ?(<fill>) (marks|bruises|a black eye|bruised|black and blue|cuts|a split lip|hospital) ?(<fill>) (when|every|after|each|he|she|again|if|because)
    - every time he (drinks|is drunk|loses|gets drunk|comes home|is angry) ... (marks|bruise*|bleed*|hit*|hurt*|pay|hide|hospital|floor|wall)
    - hell to pay ?(<fill>) (and i mean|bruises|belt|fists|when he|when she)
    - (and i mean|i mean) (bruises|fists|the belt|hospital|broken bones|a beating)
    - (breaks|broke|smashes|smashed|throws|threw|punches|kicks|kicked|destroys|burns|burned) (things|stuff|plates|furniture|doors|holes|my things|the walls|my phone|my stuff) ?(<fill>) (near me|next to me|by my head|beside me|in front of me|around me|at me|over me|past my|so i|when i|to scare|to show me|and then my)
    - so i know (what is|what's|whats|that i am|i am) next
    - (gets|got|took off|takes off|reaches for|reached for|undoes|unbuckles|fetches|uses|used) (his|the|dad's|her) ?(<fill>) (belt|cane|stick|slipper|strap|whip|wooden spoon)
    - (came|comes|went|goes|flew|lunged|ran|charged) at (me|us|mum|my mum|the kids) ?(<fill>) with
    - (hide|hiding|cover|covering|covered|hid|conceal) ?(<fill>) (my|the|these|his) ?(<fill>) (bruises|bruise|black eye|black eyes|split lip|fat lip)
    - (pushed|shoved|hit|punched|kicked|threw|slapped|knocked|grabbed) me and (i|my|now|then) ?(<fill>) (fell|wrist|arm|head|nose|face|hit my|now|my|bruise*|broke|bled|went down|landed|could not)
    - (not|never) (feed|feeds|fed|feeding) me ?(<fill>) (if|when|until|for|unless|because|and|properly|anything)
    - (sleep|sleeping|slept|made to sleep|have to sleep) on the (kitchen|bathroom|garage|balcony|hall|laundry) ?(<fill>) (floor|step|tiles)
    - (grabbed|grabs|had|has|got|dragged|pulled|lifted|held|holding|picked) ?(<fill>) (me|her|him|my daughter|my son|my mum|my sister|them|us) ?(<fill>) by (the|her|his|my) (throat|hair|neck)
    - by the throat
    - end up with (marks|bruises)
    - ts me when
    - ts me (again|cant|can not|every)
    - (makes|made|make|making|forces|forced) me ?(<fill>) (stand|sleep|kneel|sit|stay|wait|crawl|get|eat|lie|strip|walk) ?(<fill>) (in the (garden|garage|boot|shed|corner|dark|cold|rain|bath|cellar|cupboard)|outside|on the (floor|balcony|step|doorstep)|all night|naked|for hours|until (he|she|i)|off the floor|like a dog)
    - (<kin>|he|she|they|dad's boyfriend|mum's boyfriend|mom's boyfriend|her boyfriend|my mum's boyfriend|my dad's girlfriend|mum's partner) ?(<fill>) (grabs|grabbed|shakes|shook|pins|squeezes|squeezed|shoves|corners|touches|slaps|pinches) me ?(<fill>) (when|if|by|and|so|until|till|every|again|in|because|against)
    - shook me (until|till|so hard|because|and|by|like)
    - or (he'd|she'd|they'd|he would|she would|he will|she will) ?(<fill>) (hit|start on|have started|have hit|kick off on|batter|beat|hurt|punch|go for|smash|lose it with|take it out on|lay into)
    - or (he'd|she'd) have started on me
    - (get|got|put|shoved|locked|made) ?(<fill>) (me|us) ?(<fill>) in the boot
    - (put|puts|held|holds|pressed|pushed) a ?(<fill>) (pillow|cushion|bag|towel) over my
    - (lifts|raises|lifted|raised) (his|her) (hand|fist|arm) ?(<fill>) (at|to|i|and i|me|over)
    - (points|pointed|pointing|waves|waved|aims|aimed) ?(<fill>) (it|a gun|the gun|a knife|the knife|his gun|a bottle|the bottle) (at|in) (me|my face|us|my head)
    - (keeps|has|got|keep) a ?(<fill>) (gun|knife|bat|machete) ?(<fill>) (by|under|next to|beside) the (bed|pillow|door) ?(<fill>) (and|for me|in case i)
    - with the fists
  unless:
    - <hits> me (at (chess|scrabble|tennis|fifa|pool|darts|cards|squash|golf|table|badminton|work today|mario|monopoly|poker|snooker|draughts|it|backgammon|this|that|quiz|the (quiz|game))|to (it|the (punch|last|door|finish|bathroom|parking|line)|the|that|a|work)|up|that|with (a (bill|question|fee|surprise|fact|hug|joke|deadline|smile|snowball|pillow|ball|frisbee|high|request|curveball|pun|song)|the (news|bill|truth|facts|idea)|news|questions|kindness|his (best|usual) joke|that)|like (a (ton|wave|brick|truck|train|tonne)|grief)|hard (today|just|now|when|that)|from behind at|in the (final|semi|league|quiz|game|race|feels|first round|heart)|out of (the|my)|off (the|my|his|her|in|to|at)|again (at|in|on)|by (two|three|one|a|five|ten)|fair|hands|every (time we play)|3|6|2|4|5|out|over (and|to|on|the (phone|email))|on (the (shoulder|arm|back) (playfully|to say|and said)|facebook|instagram|linkedin|goal*|points|penalties|sets)|playfully|for (a|six|my)|into (gear|shape|touch)|when (we|i) (play|played))
    - (bites|bit|hurts|hurt|burns|burned|knocks|shakes|drags|kicks|hurting|attacks|kicked|pinned|pins) me (off|out|about|up|to (the|say|my|a)|along|awake|that (he|she|they|i)|when (he|she) (says|said|lies|lied|ignores|ignored|plays|left|cried)|deeply|emotionally|by (saying|lying|leaving|not)|so much (that|when|to)|inside|into (the (meeting|shop)|shops)|round (the shops|ikea)|shopping|with (his|her) (words|silence|lies|little|tiny|wet)|more than|because (he|she) (lied|said|did not|left|cheated|forgot|never))
    - (it|this|that|grief|news|realisation|idea|wave|heat|tiredness|flu|reality|truth|anxiety|panic|storm|wind|bill|covid|jet lag|memory|song|smell|guilt|question|thought|dog|puppy|cat|kitten|horse|pony|goose|wasp|bee|mosquito|toddler|two year old|three year old|ball|car|baby|bump|foetus|cow|parrot|hamster|sunlight|cold) ?(<fill>) ?(has|have|had|just|really|finally|suddenly|also|keeps|would|will) <hits> me
    - (baby|bump|little one) ... (kick*|kicks|kicked|kicking) me
    - (my|the) (baby|toddler|cat|dog|kitten|puppy|horse|parrot|hamster|newborn|rabbit|little one|one year old|two year old|three year old) ?(<fill>) ?(just|has|keeps|always) <hits> me
    - (my|our) (son|daughter|kid|toddler|grandson|granddaughter|baby|sister|brother) (beat|hit|hits|beats|kicked|bit|threw|pushed|kicks|bites|punched|pushes) (me|us) (at|to|by|up|in (the|a)|with (a (pillow|ball|balloon|foam|nerf|snowball))|on (the|a|mario|penalties)|off|for|again (at|in)|3|6|into (the (pool|water|sea|leaves)|bed|buying|doing|getting|watching)|a (kiss|question|smile|curveball)|under the bus)
    - (pushed|pushes|pushing|kicked|threw|throws|knocked|pulled|dragged|drags|pulls) (me|us) (off (the (team|rota|list|course|call|project|bike|sofa|scent|wagon)|to|guard|balance|in)|out of (the (meeting|band|group|team|chat|club|choir)|my|a|class|college)|into (the (deep|meeting|limelight|job|pool|sea|role)|doing|it|going|applying|buying|getting|a (corner|job|career|party|surprise)|therapy|trying|seeing|giving)|over the (line|edge|moon|finish)|a (party|surprise|bone|lifeline|curveball|look)|around (the|like)|about with|down a|through (the|it|school|a|my|some)|under the bus|in the (deep|pool|river)|from (pillar|behind on the)|up against (a|the) deadline|to (one side|the front|the top)|across (town|the country)|onto (the (dance|stage|rota|list|next)))
    - (throws|threw|throwing|throw) (a (ball|frisbee|snowball|party|pillow|strop|tantrum)|food|things|stuff|plates|cups|objects) ... (toddler|baby|highchair|cat|fun|festival|greek)
    - (toddler|baby|cat|two year old|three year old|puppy) ... (throws|threw|throwing|throw)
    - (been|being|got|getting|gets|get|was|am|were|be) ?(<fill>) (hit|beaten|punched|kicked|beat up|hurt|attacked|slapped) (by (the|a) (bill|news|flu|storm|cold|wave|train|bus|car|ball|heat|truck|grief|pigeon|seagull|wasp|goose|dog|cat|rain|recession|tax)|in (the (final|league|semi|quiz|polls|game|match|wallet|traffic)|extra|straight)|at (football|chess|work by|the (quiz|weekend|match))|hard|so hard|off|3|again (at|in)|on penalties|up (about|over)|with (a|the|an) (bill|fine|fee|question|ball)|by (two|three|one|five|ten|my own|how|what|it|that|this|something|someone half|grief|nostalgia|waves|guilt|everton|spurs|city))
    - (bruise|bruises|bruising|swollen|black eye) ... (from (rugby|football|the (gym|fall|door|bike|match|stairs|dentist)|roller|skating|boxing|judo|karate|hockey|falling|a fall|climbing|netball|my bike|cricket|sparring))
    - (gets|got|is|was|getting|turns) (physical|rough|aggressive|violent|heavy handed) (with (the (ball|printer|dough|pastry|washing))|at (sea|rugby|the back)|on the (pitch|motorway|sea|road)|in the (game|second|sea|match|box))
    - (hit|punched|slapped|kicked|choked|hurt|pushed|grabbed|threw) me (about (a|the) (deadline|meeting)|because (it|of how)|and (i (realised|realized|thought|remembered|burst|laughed))|when (i (realised|realized|saw|heard|read|left|woke|opened|came|got|smelled|sat))|so hard (that it|when i (saw|read|heard|realised))|over (the head|email|the phone|text)|for (six|a (coffee|tenner|fiver)))
    - (hands|hand|arm) (on|over|at|to) my (mouth|face|throat) (laughing|in|and i|yawning|when i|gasp*|for|while i)
    - my hand
    - own hands
    - (abuse|abused|abusive) (training|policy|lecture|module|course|statistics|charity|case|cases|helpline|inquiry)
    - (he|she|they) (beats|beat|hits|hit|hurts|batters|attacks|attacked|slaps|kicks|punched|choked) (her (own|personal|record|best|eggs|drum|target|chest)|them (at|to|in|on|by|3|6|2|4|5|with a|all|off)|her (at|to (it|the))|the (kids|children) (at|to))
    - he (attacks|attacked) (her|them|the (kids|children)) in the (film|book|game|show)
    - (who|women|men|people|children|they|those|anyone|someone|clients|dogs|animals) ?(<fill>) (have|has|had|are|were|is|was) ?(been|being|got|getting) ?(<fill>) (hit|beaten|abused|attacked|battered|assaulted|hurt)
    - (stabbed|stabs|kicked|shot|hit) me in the (back|foot|heart|feels|wallet|pocket|gut like|stomach like) ?(<fill>) (over|by|with|that|when|at work|about|like|at|again at)
    - stabbed me in the back
    - (threw|throws|pushed|shoved) me ?(<fill>) (into|onto|on|down|out of|across) (the|a|my|our) ?(<fill>) (pool|sea|lake|lake|job|role|deep end|bus|water slide|slide|swing|snow|bath at|bed for a|bouncy|role of|street party|meeting)
    - (hitting|beating|kicking|shaking) (my|our) (kids|son|daughter|sister|brother|mum|nan) (at|in (chess|tennis)|with (snowballs|pillows|a pillow|snow)|up)
    - (hurts|hurt|hits|hit|kicks) me (when|if|every time|each time|whenever|because) (i (see|think|hear|remember|wake|look|realise|realize|read|bend|run|walk|sit|listen|go|lie|get)|he (does not|is not|ignores|forgets|says|left|is away)|she (does not|is not|ignores|forgets|says|left|is away)|they (do not|forget|ignore|say|left)|no one (calls|comes|remembers)|nobody (calls|comes|remembers))
    - not (hit|touched|hurt) me (yet|so far|today|since) (that|how|what|the (reality|news|grief)|but it will)
    - (put|puts|got|get|gets) (his|her|their) hands on (my (old|spare)|the)
    - (hand|bag|pillow|hands) ?(<fill>) over my (face|mouth|head|eyes) (mask|to (sleep|stop|hide|block)|because (i|the)|when (i|the)|laughing|in shock)
    - (ex|husband|boyfriend|partner|dad|wife|girlfriend|he|she) ?(<fill>) (hit|slapped|pushed|punched|kicked) me once
    - (hide|hiding|cover|covering|covered) ?(<fill>) (my|the|these) ?(<fill>) (bruises|bruise|black eye) ?(<fill>) (from|after) ?(<fill>) (rugby|football|the gym|boxing|roller|falling|my fall|the fall|surgery|hockey|karate|judo|skating|climbing|the blood test|cycling|netball|derby)
    - (pushed|hit|grabbed|knocked|kicked) me and (i|my|now|then) ?(<fill>) (laughed|fell (for|in love|about)|realised|realized|went for|said thank*|scored|cried laughing)
    - (year|day|life|opportunity|week|season|project|moment|market|bull|problem|cat|kitten) by the throat
    - by the throat and (shake|make|enjoy|run)
    - (makes|made|make) me ?(<fill>) (stand|sleep|kneel|sit|stay|wait|get|eat|walk|lie) ?(<fill>) (in the (garden|corner|rain|cold|bath|dark|garage)|outside|on the (floor|step)|for hours|all night) ?(<fill>) (queue|tickets|concert|because the (cat|dog|baby)|photo|photos|yoga|physio|teacher|with the (dog|baby)|at the (gate|airport))
    - (cat|dog|kitten|toddler|baby|grief|panic|cold|wind|music|film|song|parrot) ?(<fill>) (grabs|grabbed|shakes|shook|pins|squeezes|slaps|pinches|touches) me
    - shook me (up|awake|because (it|the news)|and i (woke|realised)|by (the hand|saying))
    - shook me by the hand
    - <hits> me with ?(<fill>) ?(the|a|her|his|their|such|another|some|these|those) ?(<fill>) (most|random|best|worst|same|usual|weird|odd|awkward|question|questions|pun|puns|joke|jokes|fact|facts|riddle|quiz|opinion|opinions|advice)
  examples:
    - "My boyfriend hit me again"
    - "he hits me when he drinks"
    - "She threw a plate at me and it's not the first"
    - "he had his hands round my neck"
    - "my dad gets violent when he loses"
    - "I'm in an abusive relationship"
    - "Madam is beating me and will not pay"
    - "I told work the black eye was from a door, it was him"
  counterexamples:
    - "He beat me at chess again."
    - "It hit me that summer is over."
    - "My boss pushed me to apply for it."
    - "The baby kicked me all night, week 36."
    - "She's never hit me and I'm not afraid of her."
    - "My first husband hit me, that was thirty years ago."

- sign: threatened
  bank: crisis
  tier: explicit
  theme: abuse
  about: "Somebody threatens, stalks, forces or hunts the client."
  phrases:
    - (he|she|they|dad|<kin>) ?(<fill>) ?(has|have|keeps|kept|said|says|told me|swears|swore|promised|is|are|was|always|also|who|text|texted|messaged) ?(<fill>) ?(threatened|threatens|threatening|threaten|saying|said|says|telling me|told me|tells me|swore|swears|he|she|they|he will|that he|that she|that they|going|gonna|to) ?(<fill>) (to|he|she|they|he'll|she'll|they'll|that he|it) ?(<fill>) ?(will|would|is going to|is gonna|could|are going to|to|might) ?(<fill>) (kill|hurt|stab|shoot|beat|burn|strangle|murder|harm|bury|drown|cut|smash|find|destroy|break|hit|slit|throw acid on|end|attack|slap|rape|finish) (me|us|my kids|the kids|my family|my mum|my mother|our kids|my dog|the dog|my neck|my legs|my throat|my face|my cat|the cat|my baby|my sister|my son|my daughter)
    - (threatened|threatens|threatening|threats|threaten) ?(<fill>) (my (kids|life|family|mum|sister|dog)|to kill|to hurt|to find|to take the kids|to burn|with a knife|with a gun|to post my|to share my|to leak|violence|to slap|to beat|to stab|to shoot|to hit|on my life|to break my|to rape|to harm|to strangle|to have me)
    - (he will|she will|they will|he would|he'd|she'd|they'd|she would|they would|he is going to|she is going to|they are going to|my (husband|dad|father|ex|brother|family|boyfriend|partner|uncle|brothers|stepdad|wife|girlfriend|mother|mum|in laws) (will|would|is going to|is gonna|are going to)) ?(<fill>) (kill me|murder me|hurt me|beat me|hit me|find me|come after me|come for me|hunt me down|strangle me|burn me|shoot me|stab me|kill us|hurt us|slit my throat|bury me|throw me out of the window|disown me and kill|honour kill me|have me killed|get me killed|batter me|kill the kids|hurt the kids|kill my)
    - (if i|when i|every time i|once i) ?(<fill>) (leave|left|go|tell|told|refuse|say no|run|report|speak|try to leave|divorce|call the police|don't|do not|end it|break up|tried to leave|disobey|move out|get out) ... (he|she|they|he'll|she'll|they'll|my (father|dad|husband|ex|brother|family|uncle|brothers|partner)) ?(<fill>) ?(will|would|said|says|swears|is going to) ?(<fill>) ?(will|would) ?(<fill>) (kill|find|hurt|hunt|take the kids|take my kids|burn|murder|come after|come for|destroy|beat|kill himself|kill herself|get me|harm|ruin|shoot|stab|never let)
    - (if i|when i) ... he ?(will) find me
    - (find|finds|found|hunt|hunts|track|tracks|follow|follows) me ... (believe him|believe her|he means it|kill|scared|he said|wherever i|no matter where|always does|he will|everywhere)
    - (afraid|scared|frightened|terrified|fear|fearing|petrified|worried|convinced|know|think|sure|believe|certain|feel) ?(<fill>) ?(for|that|of|he|she|they|my) ?(<fill>) ?(he|she|they|my (husband|ex|dad|father|partner|boyfriend|brother|son|stepdad|wife|family|girlfriend|in laws|uncle)) ?(<fill>) (will|would|is going to|is gonna|might|could|may|are going to|wants to) ?(<fill>) (kill|hurt|beat|harm|stab|murder|strangle|attack|find|snap and|take my|come after|come for|hit|rape|touch|shoot) (me|us|the kids|my kids|my baby|my son|my daughter|my mum|her|them)
    - (fear|fearing|afraid|scared|worried|frightened|terrified) for (my life|my safety|my kids|our lives|our safety|my children|my mum's life|our life|my own life|my own safety)
    - (my life is|our lives are|i am|i'm|we are|my kids are|my sister is|my mum is|my friend is|am|be|been|being) ?(<fill>) in danger
    - (stalked|stalks|stalking|stalker|follows|following|followed|watching|watches|waits for|waiting for|turns up|turned up|sits|parked|shows up|showed up) ?(<fill>) (me|outside my|outside the|at my|my house|my flat|my work|home from work|me home|me everywhere|me again|my door|i) ... (ex|he|she|police|restraining|order|scared|afraid|every|knife|threat*|again|night|messages|house|won't stop|will not stop|flat|stranger|man|my)
    - (my|an|the|his|her) ?(<fill>) stalker
    - (restraining|non molestation|protection|molestation) order ... (broke|breached|ignored|ignores|he|she|again|outside|came|still|did not|turned up|scared)
    - (put|puts|held|holds|holding|pulled|pulls|pointed|points|waved|waves|waving|had|got|came at me with|came with|brandished|has|chased me with|threatened me with|went for) ?(<fill>) (a|the|his|her) ?(kitchen|bread|carving|loaded) <weapon> ... (me|my throat|my head|my neck|us|my face|my stomach|the kids|my mum|at|to my|on me|against my)
    - (chased|chases|chasing|came at|comes at|coming at) (me|us|my mum) with ?(<fill>) (a|the|his|her) ?(kitchen) <weapon>
    - (knife|gun|machete|axe|hammer|bat|bottle|blade) (to|at|against) (my|her|our|his) (throat|neck|head|face|stomach|back|chest)
    - (forced|force|forces|forcing|making|make|made) me ?(<fill>) (to|into|off) ?(<fill>) (marry|a marriage|marriage|selling my body|sell my body|sell myself|prostitution|sex work|work without pay|work for no|beg on|an abortion|abort|get married|marry him|marry a man|marry my cousin)
    - (marry me (off|to|in)|marrying me off|married off|forced marriage|arranged for me to marry|sending me abroad to marry|send me back to marry|taking me abroad to marry|taken abroad to|take me abroad to|cut me like|fgm|circumcise me|the cutting ceremony|have me cut)
    - (kill|killed|shot|poisoned|hurt|hurting|hurts|kicked|strangled|drowned|threatened) (my|the|our) (dog|cat|pet|rabbit|puppy|kitten|pets|bird) ... (to|warning|next|me|i am next|lesson|show me|him|he|front of|punish*)
    - (revenge porn|post my nudes|leak my nudes|leak my pictures|share my nudes|send my nudes|post my naked|blackmailing me|blackmailed me|blackmails me|blackmail me|sextort*)
    - (i am|im|i'm|am|be|will be) next ... (kill|killed|he|she|hit|turn|sister|mum)
    - (do|does|did) ... (what he did to (his ex|his last|my mum|my mother|her|my sister))
    - (honour|honor) (killing|based)
    - (gang|dealer|dealers|county lines|elders|the olders|loan shark|loan sharks|traffickers|trafficker|smuggler|pimp) ... (kill|hurt|after me|threaten*|find me|owe|forced|made me|stab|come for|my family|debt|scared|coming)
    - (he|she|my (ex|ex husband|ex boyfriend|ex wife|ex girlfriend)|a man|someone|somebody) (is|has been|was|keeps) (stalking|following|watching|hunting) me
    - (put|puts|hid|planted|found|installed|hidden|there is) ?(<fill>) ?(a|an) (tracker|airtag|camera|cameras|spyware|gps|listening device|bug|recorder|app) ?(<fill>) (on|in|under) my (car|phone|bag|room|bedroom|bathroom|house|flat|coat|shoes|laptop|home)
    - (turns up|turned up|shows up|showed up|appears|appeared|waits|waiting|is waiting|sits|sitting|parked|parks) ?(<fill>) (wherever i|everywhere i|at my (work|door|house|flat|school|gym|college)|outside my (work|door|house|flat|school|gym|college|window|home)|where i (am|work|go|live))
    - (my ex|he|she|my ex husband|my ex boyfriend|my ex wife|my dad|my brother|my husband|someone|a man) is ?(<fill>) outside (my|the) (flat|house|door|work|window|home|office|building|school|gate) ?(<fill>) (again|now|with|and|shouting|every|right now|at night|banging|still|drunk|in his)
    - (swears|swore|says|said|told me|promises|promised|threatens|vows) ?(<fill>) ?(that) (he|she|they) (will|would|'ll|'d|is going to|are going to) ?(<fill>) (burn|kill|hurt|find|shoot|stab|destroy|beat|drown|bury|take|ruin|smash|hunt|murder|strangle|slit|hit|harm|rape|cut) ?(<fill>) (me|us|the house|my|our|it down|the kids|everything|him|her)
    - (he'll|she'll|they'll|he'd|she'd|he will|she will|they will|he would) ?(<fill>) (burn|kill|hurt|find|shoot|stab|beat|drown|bury|hunt|murder|strangle|harm|rape) (me|us|my kids|the kids|my mum|my family|the house)
    - (burn|burning) (the|our|my) (house|flat|home) ?(down) ?(<fill>) (with|while) (me|us|we|i|the kids)
    - (kill|killed|murder|murdered|hurt|punish|disown and kill) me (if|for|because) i ?(<fill>) (marry|leave|refuse|say no|tell|am gay|come out|date|love|go|talk|run|convert|divorce|speak|left|told|married|am not a virgin|get pregnant)
    - (honour|honor|izzat|shame|family name) ... (kill|dead|beat|marry|lock|uncle|brothers|father will|send me)
    - (make|making|made|want|wants|wanting|force|forcing|forced) me ?(to) marry (him|a man|my cousin|someone|somebody|an old|this man|his)
    - (flying|fly|taking|take|send|sending|sent) me (to|back to|home to) ... (marry|wedding|be married|get married|engaged|cut|circumcis*)
    - (wedding|marriage|nikah) ?(<fill>) (is|was) ?(<fill>) (forced|arranged without|against my will|not my choice|fixed without)
    - (nobody|no one|they) ?(<fill>) (would|will|could) ?(<fill>) find (my body|me alive|what is left)
    - (he|she|they|someone|my ex|dad|my husband) (is|are|will be|has been|'s) ?(<fill>) (looking|hunting|searching) for me
    - (ran|run|running|escaped|got) (out|away|off) ?(<fill>) (barefoot|in my (socks|pyjamas|nightie)|with nothing|with just|with the kids|from him|from her|through the window|and he|before he)
    - (my ex|he|she|a man|someone|somebody|this guy|ex|ex husband|ex boyfriend) ?(<fill>) (has been|keeps|is|was|been|started) ?(<fill>) (following|stalking|watching|tailing|tracking|harassing|hunting) me
    - (men|man|guys|guy|lads|strangers|someone|they) ?(<fill>) (pushed|pulled|dragged|forced|grabbed|bundled|threw|tried to pull|tried to drag) me ?(<fill>) (into|in) (a|the|their|his) ?(<fill>) (car|van|alley|house|room|bushes|toilet|boot)
    - (send|sending|sent|take|taking|fly|flying) me ?(<fill>) (home|back|abroad|away) ?(<fill>) (to be married|to get married|to marry|for marriage|to my husband|to him|and marry)
    - (waiting|standing|came|coming|chasing|outside|sat|stood|shouting|following|threatening|threatened|going round|walking round|screaming|lunged|ran) ...5 with (a|the|his|her) ?(kitchen|bread|carving|meat) <weapon>
    - (i am|we are|being|i was|think i am|i'm) ?(<fill>) being (followed|stalked|watched by my ex|hunted|trafficked|blackmailed|threatened)
    - (he'll|she'll|they'll|he will|she will|they will) ?(<fill>) kill (us|me) both
    - (throw|throws|threw|pour|threatened to throw|said he'd throw) ?(<fill>) (acid|petrol|boiling|bleach) ?(<fill>) (on|in|at|over) (me|my|us)
    - (says|said|threatens|threatened|swears|told me) ?(<fill>) (he'll|she'll|they'll|he will|she will|they will|he'd|she'd) ?(<fill>) (tell|call|report me to|ring|phone) ?(<fill>) (immigration|the home office|social services|my family|my parents|the police on me|everyone|my boss|my work) ?(<fill>) (if|when|unless)
    - (tell|call|ring|report me to) immigration if
  unless:
    - (will|would|is going to|is gonna|going to|gonna|he'll|she'll|they'll) ?(<fill>) (kill|murder|strangle|skin|shoot|bury|find) me (if i (forget|am late|miss|buy|lose|break|eat|don't (call|bring|finish|come)|do not (call|bring|finish|come)|get (another|a|one more)|scratch|bring home|show up late|spoil|tell her (the|how|what)|order|skip|burn|spill|drop|shrink|leave the (toilet|fridge|lights|door|dishes))|for (forgetting|saying|this|buying|eating|telling you|missing|being late|not|ruining|cutting|borrowing|the (mess|scratch|dent|carpet)|using|breaking|posting|wearing)|when (she|he|they) ((see|sees)|(find|finds) out|(hear|hears)) (the|how much|what|about the|that|i (bought|broke|ate|forgot|spent)|my (hair|tattoo|report|grade|bill|room|browser))|lol|haha|over (the|that)|with (kindness|love|cake)|in (the|this) game)
    - (will|would|going to|gonna|he'll|she'll|they'll) (find me|find us|come for me|come after me|come for us) (a (flat|job|seat|table|new)|at (the|eight|nine|six|work|reception|noon|seven)|in the|by the|for (a|the|dinner|lunch|coffee)|some|another|something|outside the|an|waiting|here (when|at))
    - (threatened|threatens|threatening|threaten) (me|us) with (redundancy|a bill|detention|cake|the sack|more work|another)
    - (threatened|threatens|threatening|threaten) to (report me to hr|tell (on|the teacher)|rain|throw out (the|my|his|her) (old|sofa|jacket)|kick me off the (team|quiz)|post (it|the parcel)|leave (the (band|team|job)|me))
    - (afraid|scared|worried|think|feel|know|sure|believe|certain|convinced) ?(<fill>) ?(he|she|they|my (husband|ex|dad|father|partner|boyfriend|brother|son|wife|family|boss)) (will|would|might|could|may|is going to) (hurt|hit|beat|find|attack|come for|touch) (me|us|them|her) (at (chess|tennis)|with (the|a) (bill|truth)|feelings|out|a (job|flat)|boring|annoying|funny|attractive|strange|weird|too|with questions)
    - (follows|following|followed|watching|watches) me (on (instagram|twitter|tiktok|facebook|social|insta|there|to|linkedin)|to (the|work|kitchen)|around the (house|kitchen|flat)|everywhere (even|the cat|my)|back|home (the cat|a cat))
    - (cat|dog|puppy|kitten|toddler|son|daughter|duck|goose) ... (follow|follows|followed|following|watches|watching|waits for|waiting for) me
    - (waits for|waiting for|watching|sits|parked|shows up|turned up|turns up|follows) ... (film|telly|tv|series|bus|delivery|taxi|parcel)
    - (make|makes|made|making) me (sell|beg|get married) (the|my|a|for (treats|food))
    - (danger) of (missing|losing|falling|running|being late|becoming|going|turning)
    - (found|find|finds) me (on (linkedin|instagram|facebook|the)|a|in the|asleep|hiding in the (larder|fridge))
    - (he'll|she'll|they'll|he'd|she'd|he will|she will|they will|he would) ?(<fill>) (kill|murder|strangle|shoot|bury|find|beat|burn|hurt|hunt) (me|us|the kids|my mum|my family|my kids) ?(<fill>) (if i (forget|am late|miss|buy|lose|break|eat|scratch|spoil|order|skip|spill|drop|shrink|bring|get another|do not (call|bring|finish|come))|for (forgetting|saying|this|buying|eating|telling|missing|being late|not|cutting|borrowing|the|using|posting|wearing)|when (she|he|they) (see|sees|find|finds|hear|hears)|at (chess|tennis|scrabble|fifa|pool)|a (seat|job|flat|table|copy|parking)|in the (car park|lobby|final|crowd|end|game)|lol|haha|over the|with (kindness|love|cake|the bill)|another|something|one|by the|outside|there|here)
    - (put|puts|hid|found|installed|there is|planted) ?(<fill>) ?(a|an) (tracker|airtag|camera|app|gps|bug|recorder|cameras) ?(<fill>) (on|in|under) my (car|phone|bag|laptop|house|coat|shoes|room|home) ?(<fill>) (for (the|my|safety|insurance|work|steps)|to (find|count|learn|track (my|steps)|watch the|help)|because i (lose|keep losing)|in case i lose|so (i|we) (can|do not))
    - (waits|waiting|is waiting|sits|sitting|parked|parks|appears|appeared|turns up|turned up|shows up|showed up) ?(<fill>) (outside|at) my (door|house|work|window|school|flat|home|gym|college) ?(<fill>) (cat|dog|fox|with (cake|flowers|lunch|a cake|soup|coffee)|to (pick|drive|walk|take|give|say happy|surprise)|every morning to|early|on time|late|for (lunch|dinner|me to))
    - (cat|dog|puppy|kitten|toddler|duck|ads|adverts|song|geese|goose|fox|robin|drone|guilt|shadow|wasp) ?(<fill>) (has been|keeps|is|was|been) ?(<fill>) (following|stalking|watching|hunting|tracking) me
    - (following|watching|stalking) me on (instagram|twitter|tiktok|facebook|strava|linkedin|twitch|x)
    - (he|she|they|someone) (is|are|has been) ?(<fill>) (looking|searching) for me (to (sign|join|help|take|do|start|lead|give)|in the (shop|crowd|lobby|office|park|game)|at (the|work)|a)
    - (waiting|standing|came|coming|chasing|outside|sat|stood|shouting|following|walking round) ...5 with (a|the|his|her) (bottle|bat|hammer|knife|knives|scissors|axe|screwdriver|razor) ?(<fill>) (of|to (cut|fix|hang|open|put|carve|play)|and (fork|a (cake|pineapple|turkey|coconut)|some (nails|cheese|bread))|for the|in the (film|play|game|kitchen making))
    - (waiting|standing|sat|stood|outside|came|coming) ...5 with a bottle
  examples:
    - "he said he'd kill me if I go"
    - "My ex is stalking me, he sits outside every night"
    - "I'm afraid he will hurt the kids"
    - "They want to marry me off in July"
    - "She held a knife to my throat"
    - "if I leave he'll find me, he always says"
    - "I fear for my life with him"
    - "he threatened to kill me"
  counterexamples:
    - "Mum will kill me if I forget the cake."
    - "The cat follows me everywhere."
    - "She'll find me a seat at the front."
    - "My boss threatened me with cake."

- sign: controlled
  bank: crisis
  tier: veiled
  theme: abuse
  about: "Locked in, watched, stripped of keys, papers, phone, money or food by somebody."
  phrases:
    - (he|she|they|dad|mum|mom|husband|wife|partner|boyfriend|girlfriend|ex|employer|madam|boss|parents|in laws|stepmum|stepdad|<kin>) ?(<fill>) ?(has|have|had|is|keeps|kept|also|will|always|who|just|even) ?(<fill>) (took|taken|takes|taking|keeps|kept|holds|holding|locks up|locked up|confiscated|controls|controlled|broke|smashed|destroyed|cut up|burned) ?(<fill>) (my|our|all my|all the) ?(<fill>) (passport|papers|keys|car keys|house keys|phone|money|wages|bank card|cards|bank cards|documents|id|medication|meds|visa|clothes|shoes|contraception|pill|wheelchair|glasses|inhaler|insulin|salary|benefits|phone and|money so|hearing aids|mobility)
    - (kept|took|taken|takes|keeps|hides|has|hold|holding|holds) (my) (passport|papers|documents|house keys|keys and|phone and|bank card|wages|salary|visa)
    - (won't|will not|wont|does not|doesn't|do not|don't|never|not|refuses to|didn't|did not|isn't|am not|not allowed|stops me|stop me|stopped me|forbids me|forbidden|forbid me) ?(<fill>) (let|lets|letting|allow|allows|allowed|from|to) ?(me|us) ?(<fill>) ?(to|from) ?(<fill>) (leave the house|leave the flat|go out|leave home|see my family|seeing my family|see my friends|seeing my friends|have a phone|have friends|have money|have my own money|work|see anyone|speak to anyone|talk to anyone|talk to my family|leave the room|eat|sleep|leave him|leave her|leave|out of the house|out of the room|out|shower|use the toilet|see a doctor|go to the doctor|take my medication|call anyone|call my|phone my|contact my|have a bank|have a key|shut the bathroom|close the door|go anywhere|be alone|have my phone|use the phone|speak to my)
    - (not allowed|am not allowed|wasn't allowed|isn't allowed|have to ask|need permission|need his permission|have to get permission|needs to know|have to ask permission|have to ask him) ?(<fill>) ?(to) ?(<fill>) (leave|go out|see|talk|speak|phone|have|eat|money|spend|use|sleep|family|friends|for food|work|lock|close|shut|the toilet|the house) ... (without|him|her|his|permission|house|family|friends|alone|unless|own|phone|money|parents|he|she|husband|partner)
    - (locks|locked|locking|lock) (me|us|my sister|the kids) ?(<fill>) (in|out|up|inside|in the|in my|away|outside|down)
    - locks (the food|the fridge|the cupboards|the phone|the doors|the kitchen)
    - (locks|lock|locked) (the|all the) (food|fridge|kitchen|doors|door|cupboards) ... (so i|me|from me|away|can't get out|cannot get out|if i|starv*|not eat)
    - (keeps|kept|keeping|held|holding|hold) (me|us) ?(<fill>) (prisoner|captive|hostage|here against|locked|against my will|from leaving|in the house|in a room|in the cellar)
    - (against my will|held captive|held prisoner|held hostage|kept prisoner|can't escape from him|prisoner in my own home|prisoner in my own house|trapped with him|trapped with my abuser)
    - (checks|checked|reads|goes through|went through|monitors|tracks|spies on|listens to|installed|hacked) ?(<fill>) (my|a|an|spyware on my|tracker on my|cameras in my|app on my|camera in my|cameras in the|tracker in my) ?(<fill>) (phone|fone|messages|texts|emails|mileage|location|calls|whatsapp|receipts|underwear|search history|every move|car|bedroom|house|chats) ?(<fill>) (he|she|hit|if i|scared|afraid|every|so i|can not|careful|delete|angry|dangerous|husband|partner|boyfriend|girlfriend|wife)
    - (he|she|husband|partner|boyfriend|girlfriend|wife|my ex) ?(<fill>) (checks|reads|monitors|tracks|goes through|went through|is reading|is checking|watches|controls) ?(<fill>) (my|all my|everything i|what i|the money|every penny|who i|where i) ?(<fill>) (phone|fone|messages|texts|emails|location|calls|money|chats|do|wear|eat|talk to|see|go|say|spend|bank account|every move|type|whatsapp|search history|penny|mileage)
    - (can you|could you|please|how do i|do you|need to|is there a way to|will you|must|gotta|have to|should i) ?(<fill>) (delete|erase|clear|wipe|hide|remove) ?(<fill>) (this|the|our|these|my|what i) ?(<fill>) (chat|chats|conversation|messages|history|said|wrote|screen|session) ... (he|she|husband|partner|dad|mum|if he|if she|sees|reads|finds|before|they|him|her)
    - (if|when|in case|before) (he|she|they|my (husband|partner|dad|mum|boyfriend|wife|girlfriend|stepdad|brother)|dad|mum|mom) ?(<fill>) (reads|sees|finds|catches|hears|checks|knew|knows|found|finds out|looks at|comes back|gets home) ?(<fill>) (this|that i|out|me|my phone|these|what i|it|i talked|i told|i am on|i wrote|and sees) ... (kill|dead|hit|pay|beat|trouble|hurt|in for it|scared|last time|don't know what|get it|finished|over for me|belt|punish*|be bad|mad|go mad|be so angry)
    - (he|she|they) (found out|finds out|knows|will know|heard) (i|that i|what i) ?(<fill>) (talked|told|spoke|called|wrote|rang|said|phoned|contacted|have been talking) ... (scared|afraid|kill|hurt|home|angry|punish|hit|pay|mad|tonight)
    - (can't|cannot|can not|not able to|cant) (talk|speak|type|write|say) ?(<fill>) (much|long|freely|properly|for long|loud|it proper|loudly|now|more) ... (he|she|is here|in the next room|might hear|will hear|comes|checks|reads|listening|next door|can hear|downstairs|coming back|watching)
    - (quiet|quick|quickly|whisper|whispering|careful|fast) ... (he|she) (is|might|will|can|could) ?(<fill>) (in the next room|asleep|hear|wake|downstairs|coming back|be back|come back|home soon|upstairs|catch me|next door|see)
    - (gives|give|given|gave|get|allowed) me (an allowance|pocket money|ten pounds|no money|twenty) ... (receipts|explain|permission|beg|every|he|controls|nothing|checks|account for)
    - (threatens|threatened|says|said) ... (take the (kids|children|baby)|take my (kids|children|baby)|have me deported|report me to immigration|call immigration|cancel my visa|send me back|tell (immigration|social services|everyone i)) (if i|when i|and)
    - (isolated|cut off|kept away|keeps me away|cuts me off) ?(me) ?(from) (my|all my|everyone|friends|family|mum) ... (he|she|husband|partner|boyfriend|wife|because of him|says|girlfriend)
    - (starves|starving|starved|doesn't feed|does not feed|won't feed|withholds food|no food) (me|us|from me|as punishment|for days|if i|when i)
    - coercive control
    - (do|have to|made to|forced to) ... (strip|beg|kneel|sleep on the floor|sleep outside|sleep in the car|eat off the floor|ask to use the toilet) ... (he|she|makes|made|because|punish*|if|when|they)
    - (makes|make|made|forces|forced) me ?(<fill>) (strip|beg|kneel|sleep on the floor|sleep outside|sleep in the car|eat off the floor|ask to use the toilet|ask permission|account for every|hand over my|give him my|give her my|sign|quit my job|cut off|stop seeing|drop all|keep my location|send photos|send pictures|send nudes)
    - (work|works) me ... (no pay|without pay|no days off|passport|sixteen hours|18 hours|locked)
    - (he|she|they|my husband|my wife|my partner|my boyfriend|my girlfriend|my dad|my father|my mum|my mother|my in laws|my mother in law|my brother|my employer|madam|my stepdad|husband|partner) ?(<fill>) (will not|would not|does not|do not|never|refuses to|did not) (let|allow|lets|allows) me ?(<fill>) (see|talk to|speak to|phone|call|have|leave|go|contact|visit|meet|use|keep|be) ?(<fill>) (my (family|sister|mum|mom|mother|friends|parents|brother|phone|own|dad|children|kids|gp|doctor)|a phone|anyone|anybody|the house|the flat|out|friends|money|alone|the phone|family|home|outside|a job|to work|a key|a bank)
    - (can not|cannot) (talk|type|speak|write|say|stay) ?(<fill>) (long|much|now|loud|more|freely) ?(because|cos) (he|she|they) (is|are|will|might|can|comes)
    - (he is|she is|they are) ?(<fill>) (in the next room|listening|at the door listening|coming back|coming upstairs|in the shower so|asleep so|out for ten|only gone) ?(<fill>) (so|can not|i have to|quick|be quick|whisper|talk|type)
    - (if|when) (he|she|they|my (husband|wife|partner|dad|boyfriend)) (sees|reads|finds|catches|hears|finds out|knows) ?(<fill>) (this|me typing|me talking|i told|i am on|i talked|i said|these messages|what i)
    - (gives|give|allows|allowed|lets|gave) me ?(<fill>) (ten|twenty|five|fifty|10|20|5|50|pocket|an allowance|housekeeping|a pound|no|nothing) ?(<fill>) (pounds|quid|dollars|money|a week|a day|allowance|rupees|naira) ?(<fill>) (and|a week|checks|receipts|for|if|has)
    - (keeps|kept|keep|has|took|takes|holds|controls) ?(<fill>) (all my|all the|my) (money|wages|salary|bank card|bank cards|cards|benefits|pension|pay|earnings|passport|visa|papers|documents|phone) ?(<fill>) (and|so|since|from me|off me|away|because|until|when|if|for)
    - not (been given my wages|allowed out|allowed to leave|allowed a phone|allowed to see|allowed to go out|allowed to speak|allowed to eat) ?(<fill>) (since|for|in|at|and|by|to|until|unless|or)
    - (watches|watching|checks|checking|monitors|tracks|follows|controls|controlling) (everything i|every move i|every penny i|who i|what i wear|where i|everything|every call) ?(<fill>) (do|make|spend|talk|see|go|say|eat|wear)
    - (need|have to|must) ?(<fill>) (ask|get|have) (his|her|their|my husband's|my wife's) permission
    - (locks|locked|lock|shuts|shut) ?(<fill>) (me|us) ?(<fill>) (in|out|up|inside|away) ?(<fill>) (the|my|a|all|at|when|every|for|overnight|without|so|if|because|until|and)
    - (locks|lock|locked|shuts) us in
    - (keeps|kept|keep|holds|has|took|takes) ?(<fill>) (our|my|their) (documents|passports|passport|papers|id|wages|phones|visas)
    - (makes|made|make|forces|demands i|insists i) ?(me) ?(<fill>) (video call|facetime|share my location|send (photos|pictures|proof|selfies)|keep my location|prove where|report where|text him every|call him every|phone him every)
    - (will|would|going to|threatens to|threatening to|threatened to|says he will|says she will|'ll) ?(<fill>) take (the|my|our) (kids|children|baby|son|daughter) ?(<fill>) (off me|from me|away|if i|and i)
    - not (allowed|able) to (shut|close|lock) the (bathroom|bedroom|toilet|loo) door
    - coming to take me ?(<fill>) (away|for|to|back|home|tomorrow|by force)
  unless:
    - (took|taken|takes|has|kept|keeps|hides|hid|hidden|controls|broke|taking|holds) ?(<fill>) (my|our) ?(<fill>) (keys|phone|car keys|money|glasses|clothes|shoes|card|cards|house keys|passport|papers|wages) (by (mistake|accident)|to (the|work|school|get|be|charge|nursery|fix|pay|renew|check)|in (his|her|their) (bag|coat|pocket|mouth|safe)|again (lol|the cat|the dog)|under the|for (the|a) (week|weekend|night|visa|stamp|renewal|joke|laugh)|at (the|check in|reception|school|night because i am grounded)|under|behind|instead of|and (ran|drove off with))
    - (cat|dog|puppy|kitten|toddler|baby|teacher|magpie|airline|hotel|embassy|bank|machine|cash machine|atm|school) ... (took|takes|taken|kept|keeps|hides|hid|broke|has|holds)
    - (locked|lock|locks|locking) (me|us) (out (of (the|my|our) (account|car|house|system|flat|app|office|email|phone)|again)|in (a meeting|the meeting|to a (contract|deal)|for|at (a|the) rate)|out)
    - (not allowed|have to ask|need permission) ... (work|office|school|exam|doctor|physio|hospital|gp|surgeon|operation|airport|landlord)
    - (won't|doesn't|will not|does not|not|never) let me (go out|leave|eat|sleep|work|out|see|shower|be alone) (of (the|my) (account|contract|queue|call|meeting)|in (the (rain|cold|exam)|peace)|until (i|the|five|six|we)|early|early on|without (a (hug|cuddle|treat|coat|kiss|biscuit)|my coat|breakfast|cake|cuddling)|past (nine|ten|midnight)|the (queue|kitchen) hungry|past|before (the|five|six|lunch|ten)|on (time|friday)|late|on school)
    - (checks|check|checked|checking|reads|has|tracks|monitors|watches) my (phone|emails|location|bag|calls|messages|texts) (at (work|the airport|security|school)|when (i am (busy|driving))|for (me|knives)|in (class|security|the)|and sends|to me|out loud|for updates)
    - (delete|clear|remove|wipe|erase) ... (chat|messages|history|conversation|session) ... (phone storage|storage|space|app|update)
    - (dog|cat|puppy|kitten|toddler|baby|boss|manager|teacher|bank|website|app|system|school|gp|surgery|insurance|landlord) ... (not|never) (let|lets|allow|allows) me
    - (locked|lock|locks|shut) ?(<fill>) (me|us) ?(<fill>) (out|in|up) ?(<fill>) (of|the|a|my) ?(<fill>) (account|app|system|meeting|email|car by|phone by|website|loop|deal|contract|laptop|spreadsheet|house by (accident|mistake)|flat by (accident|mistake))
    - (need|have to|must) ?(<fill>) (ask|get|have) (his|her|their) permission to (use (the|a|that)|post|publish|share|quote|film|park|record|enter|cut|build|paint)
    - (keeps|kept|keep|has|takes|holds|controls) ?(<fill>) (my|all my|all the) (money|phone|passport|papers|documents|cards) ?(<fill>) (and|so|for|in|until|because) (safe|i am grounded|exams|the (safe|bank|drawer)|him|her|it|class|lessons|me (safe|when))
    - (allowed|allows|lets|gave|gives|give) me ?(<fill>) (no|nothing|ten|five|twenty) ?(<fill>) (money|pounds|a day|a week) ?(<fill>) (and|for|if) (the|my|being|cleaning|washing|a (job|haircut))
    - (if|when) (he|she|they) (sees|hears|reads|finds|finds out|knows|catches) ?(<fill>) (this|what i|i said|i told) ?(<fill>) (laugh|love it|laughs|paid|bought|got (him|her)|spent|planned)
    - (will|would|going to) ?(<fill>) take (the|my|our) (kids|children|baby|son|daughter) ?(<fill>) (away (for|this|on)|from me (at|for|on|while)|to|swimming|out|off me (for|so|while|at))
    - coming to take me ?(<fill>) (to (lunch|dinner|the (airport|cinema|pub|station))|for (lunch|dinner|a))
  examples:
    - "She took my passport when I arrived"
    - "he won't let me leave the house"
    - "he checks my phone every night"
    - "They lock me in when they go out"
    - "can you delete this chat before he gets in"
    - "I'm kept here against my will"
    - "my husband controls my money"
  counterexamples:
    - "The cat took my keys under the sofa."
    - "The bank locked me out of my account."
    - "My boss won't let me leave until the report is done."
    - "They check my bag at the airport."

- sign: afraid-at-home
  bank: crisis
  tier: veiled
  theme: abuse
  about: "Afraid of somebody at home, afraid to go home, sleeping behind a barred door."
  phrases:
    - (scared|afraid|frightened|terrified|petrified|fear|dread|fearing|too scared|terrified|frightend|scred|scard|nervous) ?(<fill>) (to|of|about) ?(<fill>) (go home|going home|be home|being home|go back home|going back home|go back to him|going back to him|going back there|be alone with|being alone with|be at home|being at home|walk in the door|walking in the door|when he gets home|when she gets home|when he comes home|him coming home|her coming home|my own home|my own house|leave him|leaving him|leave her|sleep at home|sleep in my own|sleep when he|unlock the door|what he will do|what he'll do|what he might do|what he would do|what she'll do|what she will do|what she might do|what they will do|what they'll do|what dad will do|what my (dad|husband|partner|father|brother|mum) (will|might|would)|what happens when he|his temper|her temper|his fists|his reaction|when he drinks|when dad|what he is capable|what he is going to do)
    - (scared|afraid|frightened|terrified|petrified|live in fear|lives in fear|living in fear|in fear|fearful|so scared|frightend) ?(<fill>) of ?(<fill>) (him|her|my (husband|wife|partner|boyfriend|bf|girlfriend|gf|dad|father|stepdad|step dad|stepfather|ex|mother|mum|mom|stepmum|stepmother|brother|son|uncle|brothers|parents|in laws|family|carer|employer|fiance|landlord|cousin|grandad|grandfather|boss at home|flatmate|housemate|roommate|own (son|husband|dad|father|mother|mum|brother|partner|wife|daughter))|the man i live with|my other half|daddy|dad|the man upstairs|the people i live with|my abuser|hubby)
    - (he|she|dad|husband|partner|boyfriend|my (husband|partner|dad|father|boyfriend|wife|girlfriend|stepdad|brother|son)) ?(<fill>) (scares|frightens|terrifies|scared|frightened|terrified) (me|us|the kids|me so) ?(<fill>) (when|sometimes|so|lately|and i|because|every|now that|now)
    - (not|do not|dont|don't|never|isn't|no longer|not been|did not) ?(<fill>) (safe|feel safe|felt safe|feeling safe|feels safe) ?(<fill>) (at home|in my home|in my own home|in my own house|in my house|here with|with him|with her|around him|around her|around my|with my|in this house|at mine|in my bed|in my room|in the house|to go home|going home|sleeping|when he|when she|there|here|where i live|at my house|in my flat|at the house|at my mums|at my dads|near him)
    - (feel|feeling|am|felt|is|it is|be|being|be|very|so) unsafe (at home|at|with|around|here|in my|in the|there|when he|when she|to go home|going home|with him)
    - (home|house|my house|my home|it) (is|isn't|feels|does not feel|doesn't feel|is not) ?(<fill>) ?(not|no longer|un|a) ?(<fill>) (safe|safe place|dangerous|unsafe|war zone|warzone)
    - (sleep|sleeping|slept|sit|sitting|keep|keeping|put|push|pushed|wedge|wedged|wedging|jam|jammed|shove|barricade|barricaded|block|blocked|barricading|locked|lock|go to bed) ... (chair|drawers|chest of drawers|desk|furniture|wardrobe|bed|lock|door locked|doorstop|knife|phone|shoes on|bag packed|clothes on|one eye open|key|bolt) ... (against the door|under the handle|under the door|across the door|behind the door|on the door|under my pillow|by the door|because of (my|him|her|he)|in case he|in case she|so he|so dad|so they|from inside|handle|my door|just in case he|if he|when he|ready to run|comes in|to my (bedroom|room) )
    - (chair|wardrobe|drawers|desk|furniture|bed) (against|across|under|in front of|behind|up against) (the|my|our) (door|bedroom door|handle|door handle|bathroom door)
    - (hide|hiding|hid|hides|hidden|locked|lock|shut|shutting|run|ran) ?(<fill>) ?(myself) ?(<fill>) (in|inside|under|to|behind) (the|my|a) ?(<fill>) (bathroom|wardrobe|cupboard|bedroom|car|closet|shed|bed|toilet|loo|attic|room|garage|garden|neighbour's|neighbours) ... (he|she|from him|from her|dad|husband|shouting|drunk|screaming|banging|outside|smashing|until he|till he|because|my|they|mum|partner|kids|stepdad)
    - (listen|listening|wait|waiting|freeze|flinch|flinching|tense|hold my breath) ... (his key|her key|his car|his footsteps|his steps|the key in the|the front door|car pull|boots on|her footsteps|dad's|his mood|what mood|which version|him coming|the stairs|coming up the stairs)
    - (flinch|flinches|flinching|cower|cowering|jump|freeze) ?(<fill>) (when|every time|whenever|if|as) (he|she|dad|mum|my (husband|partner|wife|boyfriend|dad|mum|girlfriend)|somebody raises|anyone raises) ?(<fill>) (moves|raises|comes|lifts|walks|shouts|reaches|gets|enters|touches|stands|speaks|is)
    - (comes|came|coming|sneaks|sneaked|snuck|creeps|crept|climbs) ?(<fill>) (in|into|inside) (my|our|my sister's|my sisters) (room|bed|bedroom) ?(<fill>) (at night|drunk|in the night|while i sleep|after everyone|when everyone|when mum|when mom|without knocking|and touches|and sits|and locks)
    - (dad|father|stepdad|uncle|brother|stepbrother|cousin|grandad|grandfather|lodger|mum's boyfriend|mums boyfriend|mom's boyfriend|landlord|he) ... (comes in|comes into|came in|came into|creeps into|gets into|sneaks into|climbs into) (my|our|my sister's) (room|bed|bedroom)
    - drunk and comes (in|into|to) my (room|bed|bedroom)
    - (no where|nowhere|no place|not anywhere|nobody) ?(<fill>) (safe|else) ?(<fill>) (to go|to sleep|to run|to stay|to hide) ... (him|her|home|dad|hit|kids|leave|violent|scared|tonight|husband|partner)
    - (dread|dreading|scared|terrified|anxious|sick) ... (him|dad|husband|her|partner|stepdad|boyfriend) (coming|getting|walking|being) (home|in|back|through the door|in drunk|drunk)
    - (don't|do not|dont|can't|cannot) ?(<fill>) (make|want|wanna|send|let|go) ?(<fill>) ?(me|them|to|him) ?(<fill>) ?(send|go|take|call|tell|make) ?(me) ?(<fill>) (back (there|home to him|to him|to her|to that house|to dad)|home to (him|her|that|dad|my)|home tonight|home because|home because of|home or he|to my (stepdad|dad|uncle) (house|home))
    - (he is|hes|she is|they are|dad is|he's) (drunk|high|drinking|in a rage|in one of his moods|raging|angry) (again|and|tonight|downstairs|outside|right now|when) ... (scared|afraid|hit|kids|hide|hiding|frightened|know what|going to|hurt|door|room|locked|smash*|me|mum)
    - (please|pls|plz|you must|promise you) (do not|not) tell (him|her|them|my (dad|mum|mom|stepdad|stepmum|husband|partner|wife|parents|mother|father|uncle|brother|family)|dad|mum) ?(<fill>) (i|that i|what i|or he|or she|or they|he will|she will)
    - (hear|hearing|heard) ... (neighbour|neighbours|neighbor|upstairs|next door|flat below|flat above|through the wall|downstairs) ?(<fill>) ... (scream*|hit*|beat*|crying|begging|help|him going|hurt*|thud*|smash*|kids|stop it|yelling|bang*)
    - (neighbour|neighbours|neighbor|neighbors|next door|upstairs) ?(<fill>) ?(kids|kid|child|wife|girl|baby|family|is|are) ... (screaming|being hit|beating|hitting|crying for help|being hurt|begging|being beaten|hurting|begging him)
    - (neighbour's|neighbours'|neighbor's|neighbours|next door's) (kids|kid|child|wife|girl|baby|daughter|son|girlfriend|boy) ?(<fill>) (screaming|crying|begging|being hit|shouting for help|yelling|being beaten)
    - him going at (their|her|his|my|the) (mum|mom|mother|wife|kids|girlfriend|her)
    - (hiding|hid|locked|locking myself|lock myself) ?(<fill>) (in|inside|under) (the|my|a) ?(<fill>) (bathroom|wardrobe|cupboard|bedroom|closet|shed|toilet|loo|attic|room|garage|car) ?(because|cos|and|while|till|until|from) (he|she|dad|mum|my (husband|partner|dad|mum|brother|stepdad|wife|boyfriend|son)) ?(<fill>) (is|is drunk|drunk|was|gets|comes|came|went|goes|keeps|has|had|lost)
    - (tried|tries|trying|try) to (get into|get in|climb into|come into) (my|our) (bed|room|shower|bathroom|sleeping bag)
    - (into|in) my (bed|room) ?(<fill>) (again|at night|last night|drunk) ?(<fill>) (while|when|and) i (was|am|pretend|froze|could not)
    - pretend (to be asleep|to sleep|i am asleep) ?(<fill>) (when|so|until|and|because|while) ?(<fill>) (he|she|they|dad|my)
    - (i|and i) pretend (to be asleep|to sleep|i am asleep|to be sleeping)
    - (afraid|scared|frightened|terrified|dread|dreading|scred|nervous|worried|not safe) ?(<fill>) (to|of|about) ?(<fill>) (go|going|be|being|get|getting|return|returning|come|coming|walk|walking) ?(<fill>) (home|back home|back to the house|back to the flat|back to him|back to her|indoors|back there)
    - (keep|kept|sleep with|have|got|hide|hiding|packed) (a|my|the) ?(<fill>) (knife|bat|hammer|go bag|escape bag|bag) ?(<fill>) (packed|under my pillow|by the door|by the bed|hidden) ?(<fill>) (in case|because|if|ready|so|for when|just in)
    - (count|counting|know|learn|learned|learnt) ... (footsteps|his steps|the stairs creak|his mood|the sound of his|the sound of her|how he shuts the door|his key)
    - (he|she|dad|mum|my husband|my partner|my wife|my boyfriend|my stepdad) ?(<fill>) (is|gets|got|was|has been) ?(<fill>) (drunk|drinking|in a rage|raging|angry|in one of his moods|furious|high) ?(<fill>) (and|so) ?(<fill>) (i am|i'm|we are|hiding|scared|afraid|locked|the kids|kids are|smashing|throwing|breaking|shouting|screaming at)
    - (he|she|dad|mum|husband|partner|boyfriend|son|stepdad|wife) ?(is|was|keeps|just) (smashing|smashes|smashed|trashing|trashed) (up|the|our|my) ?(<fill>) (house|kitchen|flat|place|room|bedroom|living room|things|plates|tv|door)
    - (shouting|screaming|yelling) (at|in) (me|my face|us) ?(<fill>) (every|again|for hours|all night|until|till|and throwing|and breaking|and i|so i|scared|while)
    - (what|how) (he|she) (might|will|would|could|is going to|may) ?(<fill>) do (to me|to us|if|when|next|tonight|to the kids)
    - (he|dad|my (dad|uncle|brother|stepdad|cousin|grandad|stepbrother|mum's boyfriend)|stepdad|uncle) ?(<fill>) (gets|got|climbs|climbed|comes|came|slips|slipped|crawls) (in|into) (my|our) bed
    - (does|did|do|doing) things to me
    - (it is|its|that it is|says it is) our ?(little|special) secret
    - (sleep|sleeping|slept|hid|hiding|sat|sitting|stay|staying) in (the|my) car ?(<fill>) (because of (him|her|what|my)|because (he|she)|to (get away|escape|avoid|be safe)|until (he|she) (is|goes|sleeps|falls)|from (him|her))
    - because of what (he|she|they) (does|did|might do|will do|do to)
    - (tries|tried|trying|try) to get in the shower with me
  unless:
    - (scared|afraid|frightened|terrified|nervous|dread) ?(<fill>) (to|of|about) (going home|go home|be home|being home|sleep at home) (late|in the dark|alone in|to (an empty|the mess|packing|a cold|the)|with (a bad|my)|after (dark|the film)|for (christmas|thanksgiving)|because of (the (spider|mess|rats|mouse)|covid)|in the (snow|ice|storm))
    - (scared|afraid|frightened|terrified|fear|wary) ?(<fill>) of (losing|letting|missing|disappointing|hurting|upsetting|failing|him (leaving|dying|falling|getting hurt|growing|being (ill|lonely))|her (leaving|dying|falling|getting|growing|being)|my (dad|mum|mom|son|daughter|wife|husband|partner|father|mother|brother|parents|family|boss|boyfriend|girlfriend|ex) (dying|leaving|getting (ill|sick|hurt)|finding out (about (the|my)|i (failed|smoke|vape))|falling|seeing|judging|being (ill|alone|disappointed)|and (spiders|heights)))
    - (scares|frightens|terrifies|scared|frightened|terrified) (me|us|the kids|me so) (how|that|to|with (his|her) (driving|halloween|mask|jokes)|by (jumping|hiding|climbing)|when (he|she) (climbs|runs|jumps|drives|hides|rides|fell|coughs|stops breathing|wanders)|so when)
    - (do not|dont|don't) (tell) (him|her|them|mum|dad|anyone|my (mum|mom|dad|wife|husband|partner|parents|family|brother)) (i (bought|ate|said (it|his|her|that)|got (him|her|them)|like|love|prefer|have (bought|ordered)|am (planning|making|watching|skipping|eating|still))|what i (got|bought|paid|spent|am getting)|that i (bought|ate|like|prefer|love|broke (the|his|her)|lost))
    - (not|never|no longer|don't|isn't) ?(<fill>) (safe|feel safe|felt safe) (here|there|with|around|in|at|when|going|sleeping) ... (street|traffic|dark|bike|cycling|spiders|heights|ladder|scaffolding|road|area|part of town|internet|website|password|dog off)
    - (house|home|it) (is|feels|is not|isn't) ?(<fill>) ?(not|a) ?(<fill>) (war zone|warzone|unsafe|dangerous|safe) (to (drive|eat|swim|cross|say|assume|walk)|since (the (kids|builders|renovation|toddler))|with (lego|toys|boxes|the builders)|of lego|for (the cat|birds|bees)|until (the|it is)|bet|enough|today (with|because of) (the (ice|wind|storm)))
    - (hide|hiding|hid|lock|locked) ... (bathroom|bedroom|loo|toilet|car|cupboard|garage|shed) ... (chocolate|five minutes|ten minutes|peace|quiet|biscuits|presents|seek|toddler|netflix|phone|homework|hoover)
    - (comes|came|coming|come|climbs|gets|creeps|walks|sneaks) (in|into|to|inside) (my|our) (bed|room|bedroom) (at (night|five|six)|in the night|when|and|every|after|most|some|to|without|again|i|uninvited|while|once|last|if) ... (cat|dog|toddler|cuddle|nightmare|thunder|monster|homework|chat|tea|purr*|wants|snuggle|storm)
    - (cat|dog|kitten|puppy|toddler|son|daughter|kids|little one|four year old|five year old|mum) ?(<fill>) (comes|came|coming|come|climbs|gets|creeps|walks|sneaks|crept) (in|into|to|inside) (my|our) (bed|room|bedroom)
    - (heard|hear|hearing) ... (neighbour*|upstairs|next door) ... (party|football|goal|drill*|music|karaoke|dog|tv|laugh*|sex|violin|drums|baby crying|hoover*)
    - (neighbour*|next door|upstairs) ... (baby|kids) ... (crying|screaming) ... (sleep|teething|playing|trampoline|garden|fun|pool)
    - (listen|listening|wait|waiting) ... (postman|delivery|dog|parcel|christmas|santa)
    - (neighbour's|neighbours|next door's) (kids|kid|baby|child) ?(<fill>) (screaming|crying|yelling) (on|in|at|all night|again|every|with|about)
    - (afraid|scared|frightened|terrified|dread|dreading|nervous|worried) ?(<fill>) (to|of|about) ?(<fill>) (go|going|be|being|get|getting|return|returning|come|coming|walk|walking) ?(<fill>) (home|back home|indoors|back to the house|back to the flat|back there) ?(<fill>) (alone in the dark|in the dark|late|after dark|to (an empty|the mess|pack|see the|the (bill|results)|a cold|find the|nothing|no)|for (christmas|thanksgiving|the holidays|the funeral|eid)|with (a bad|my results|the news|covid|my report)|because (of the|of covid|i (failed|lost my job|have not|left)))
    - (smashed|smashing|smashes) (up|the|our|my) ?(<fill>) (targets|target|record|personal best|interview|exam|presentation|avocado|potatoes|pb|it)
    - (keep|kept|have|got|packed) (a|my|the) ?(<fill>) (bag|shoes|phone|keys|bat|hammer|knife) ?(<fill>) (packed|ready|by the door|by the bed) ?(<fill>) (in case|for|because|if|so) (i (go into|get|need|have|am)|the (gym|baby|hospital|school|airport|trip|fire)|hospital|labour|we (go|need|get)|school|work|a (fire|power|run)|swimming|football)
    - (what|how) (he|she) (might|will|would|could|may) do (next|if|when|tonight) ?(<fill>) (in|with|for|at|on|after|is|he retires|she retires|the|about)
    - (count|counting|know|learn) ... (footsteps|steps) ... (watch|fitbit|ten thousand|10|day|app|phone)
    - (screaming|shouting|yelling) (at|in) (me|us|my face) ?(<fill>) (toddler|baby|coach|from the (stands|sidelines)|to (go|run|score|pass)|happy)
    - not (afraid|scared|frightened|fearful) of (him|her|my)
    - phone under my pillow
  examples:
    - "I'm scared to go home"
    - "I don't feel safe at home any more" 
    - "I'm afraid of my husband"
    - "There's a chair against my door every night"
    - "I flinch when he moves"
    - "my stepdad comes in my room at night"
    - "I'm hiding in the bathroom, he's drunk"
  counterexamples:
    - "I'm scared of disappointing my dad."
    - "My toddler comes into our bed every night."
    - "I feel safe at home."
    - "I hid in the bathroom with chocolate for five minutes' peace."

- sign: forced-or-touched
  bank: crisis
  tier: explicit
  theme: abuse
  about: "Sexual harm: rape, being touched, forced or made to do things."
  phrases:
    - (raped|rape|raping|molested|molesting|molests|sexually assaulted|sexually abused|sexually abusing|sexual assault|sexual abuse|groped|gropes|groping|fingered|sodomised|gang raped|date raped|assaulted me sexually|sexually harass*) ?(<fill>) (me|us|by|last|on|at|when|again|my|while|because|i|tonight|yesterday|this|in|every|as)
    - (i was|i got|i have been|been|being|i am being|got) ?(<fill>) (raped|molested|sexually assaulted|sexually abused|groped|gang raped|assaulted by)
    - (he|she|they|someone|a man|my (boss|uncle|stepdad|dad|father|brother|cousin|husband|partner|boyfriend|ex|coach|teacher|friend|grandad|grandfather|boyfriend's|landlord|manager|date|flatmate|neighbour|priest|pastor|stepbrother|mother|mum|girlfriend|wife)) ?(<fill>) (rapes|raped|molests|molested|gropes|groped|abuses|abused|touches|touched|touching|forces|forced|fingered|assaulted|interferes with|interfered with) (me|us|my sister|my brother|my daughter|my son|my friend|her|him|my private|my body|my breasts|my bum|my thigh|my chest)
    - (touches|touched|touching|touch) me ?(<fill>) (there|where|in places|when|at night|down there|inappropriately|without|and|under|in a way|up|sexually|private|in my sleep|while i|every|in bed|between|again|if|while|after)
    - (forces|forced|forcing|makes|made|making|pressures|pressured|pressuring|coerced|coerces|threatens me into|guilt) ?(<fill>) me ?(<fill>) ?(to|into|have|do) ?(<fill>) (sex|have sex|having sex|sleep with|sexual|touch him|touch her|touch it|touching him|do things|do stuff|do it with|undress|strip|take my clothes off|watch|suck|kiss him|oral|send nudes|send pictures|do sexual|have intercourse|his wife)
    - (forced|made|pressured|pushed) ?(<fill>) ?(me) to ?(<fill>) (have sex|sleep with (him|them|men|his)|do things|do sexual things|touch him|have unwanted sex|sexual things|suck|go with men|perform)
    - (forced|without) (sex|consent|my consent)
    - (had|has|have|having|forced|pushed|put|puts|wants) ?(<fill>) (sex|himself|it|intercourse) ?(<fill>) (with me|on me|in me|inside me|on top of me) ... (sleep|asleep|drunk|no|said no|stop|unconscious|passed out|against|want it|did not want|didn't want|crying|twelve|12|13|14|15|child|little|without)
    - (said|saying|told (him|her|them)|screamed|begged|kept saying) (no|stop|to stop|him to stop) ... (kept going|didn't stop|did not stop|wouldn't stop|would not stop|anyway|carried on|did it|didn't listen|did not listen|forced|ignored|held me)
    - (did not|didn't|never) (consent|say yes|give consent|agree to it) ... (he|she|did|anyway|sex|still|kept)
    - (woke up|woke|wake up|came round) ... (him on top|on top of me|inside me|he was inside|trousers down|underwear off|no clothes on and|my clothes off|hands on me|touching me)
    - (his|her|their) (hand|hands) (up|under|in|inside|down) my (skirt|top|trousers|pants|underwear|pyjamas|knickers|bra|shirt|dress|clothes|nightie|shorts)
    - (put|puts|putting|stuck|sticks|slid|slides) (his|her|their|a|it) (hand|hands|fingers|penis|dick|thing|tongue|finger) ?(<fill>) (up|under|in|inside|down|on|between) (my|me)
    - (does|did|do|doing|done) (things|stuff|sexual things|dirty things|bad things|it|something) (to|with) me ?(<fill>) (at night|when|in bed|since|i do not|i don't|that i|in my|he|every|while|after|alone|and|in the|again|sexually|which)
    - (spiked|drugged|roofied) ?(<fill>) (me|my drink|last|on|at|by|and)
    - (posted|shared|sent|leaked|has|took|got) ... (nudes|naked pictures|naked photos|photos of me naked|a video of me|nude pictures|nude photos) ... (me|of me|without|everyone|school|online|threat*|blackmail*|consent|asking)
    - (our|a|a little|the) secret ... (he said|he says|he told|touch*|uncle|stepdad|dad|grandad|coach|or he|games|special|if i tell)
    - (older|grown|adult) (man|guy|boyfriend|men) ... (pictures|photos|nudes|meet|i am (12|13|14|15|twelve|thirteen|fourteen|fifteen)|im (12|13|14|15)|sex|secret|hotel)
    - (abused|touched|molested|raped|hurt) me (as a child|when i was (little|a child|small|young|a kid)) ... (still|now|sees|visit|comes|back|my kids|again|tonight|die|cannot)
    - (put|puts|putting|got|had|laid) (his|her|their) (hands|hand) (on|up|down|over|all over|inside|between) (me|my)
    - (he|she|they|boss|manager|teacher|coach|uncle|my (boss|manager|teacher|coach|uncle|cousin|brother|stepdad|dad|landlord|friend|date|ex)) ?(<fill>) (kissed|kisses|grabbed|grabs|groped|licked|rubbed|rubs|pinned|cornered|undressed|stripped) (me|my (breast|breasts|bum|thigh|crotch|body|chest)) ?(<fill>) (and would not|against|in the|without|again|when i|i said|while|at work|every|stop|and i froze)
    - (had|has|having|have) sex with me ?(<fill>) (when|while|without|even though|though|after|against|and i) ?(<fill>) (asleep|sleeping|drunk|said no|passed out|unconscious|did not want|crying|no|froze|unable|want)
    - (sex|it) (when|even when|even though|while) i (said no|did not want|was asleep|was drunk|was crying|was passed out|do not want|say no)
    - (i said|i kept saying|i was saying|i screamed|i told him|i told her) (no|stop|to stop) ?(<fill>) (but|and) (he|she|they)
    - (froze|frozen) ?(<fill>) (when|while|and) he ?(<fill>) (touched|was|put|got|did|started|kept|took|raped|inside|undid|pulled|climbed)
    - (assaulted|assault|raped|rape) ?(<fill>) (me|on) ?(<fill>) (last|two|three|four|five|a few|yesterday|at the weekend|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this (week|morning|month)|days ago|weeks ago|after|at)
    - (been|being|getting|got) (groomed|trafficked|pimped|sold|passed around|sextorted|filmed without|used for sex)
    - (my|an|the) (uncle|cousin|stepdad|stepfather|dad|father|brother|grandad|teacher|coach|pastor|priest|imam|tutor|babysitter|neighbour|family friend) ?(<fill>) (used to|has been|keeps|started|made me|makes me|would|is) ?(<fill>) (touch|touching|touched|do things|kissing|kiss|watch me|come in|climb|put|rub|rubbing|show me|send|undress|undressing|rape|raping|abuse|abusing|molest|molesting)
  unless:
    - (touches|touched|touching|touch) me (that|by|deeply|how|so much|to (hear|see|read)|when (he|she|they|people|you) (said|says|thanked|remembered|cried|sang|gave)|and (moved|inspired)|emotionally|on the (arm|shoulder) (to|and)|in (a good|the heart|my heart)|every (time i (hear|read|watch)))
    - (touched|touching) (by|that|on|base|up|wood|down|upon)
    - (forces|forced|makes|made|pressures|pressured|making) me ?(<fill>) ?(to|into) (watch|strip|do it with|do stuff|do things) (the (news|wallpaper|bed|kitchen|football|match|game|dishes|paint|old)|a|love island|horror|it (again|over|properly|by)|football|my (way|homework)|around the|by (hand|the book)|faster|better|differently|i (do not|don't|never) (enjoy|normally|usually)|like (cleaning|homework)|cricket|wallpaper|cartoons|on time|outside my|with (my|him|them|the (kids|team)))
    - (rape|sexual assault|sexual abuse|assault) (case|cases|trial|training|crisis|statistics|scene|support|charity|law|culture|seed|oil|counsellor|policy|alarm|survivors)
    - (had|made|forced|have) ?(to) (do things|perform) (on|at|in|by|differently|properly|the|my|i|around|for|with|like)
    - (does|did|do|doing|done) (things|stuff|something|it) (with|to) me (at|on (sundays|saturdays|weekends)|when (we|he visits)|every (weekend|sunday|summer|easter)|like|in the (garden|kitchen)|and (the|my)|that (i love|we both|make)|when i (ask|visit)|again sometime|after (school|work))
    - (he|she|they|someone|a man|teacher|coach|boss) (touched|touches|touching|abuses|forced|forces) (her|him) (hair|arm|face|cap|nose|up|on|his|her|to|into|smile)
    - (he|she|it|they) (forces|forced) (me|us|him|her) (to|into) (take|go|do|eat|study|work|wear|get|run|wait|leave|rest|stay|choose|change|stop|walk|pay|learn|be|sit|move|think|slow|a|the|early|retire|retirement|redundancy)
    - (put|puts|got|had|laid) (his|her|their) (hands|hand) (on|over) my (shoulder|shoulders|arm|back|heart|head|ears|eyes|knee (in|to)|hand|desk) ?(<fill>) (and said|to (say|comfort|reassure)|kindly|gently|and (asked|thanked|smiled|told)|when i (cried|told))
    - (put|puts|had) (his|her|their) hands (up|down|over)
    - (kissed|kisses|grabbed|grabs|rubbed|rubs|cornered|licked) me ?(<fill>) (goodnight|hello|goodbye|on the cheek|a (coffee|seat|drink|tea)|better|dog|cat|puppy|in the kitchen to ask|about the|for a (chat|coffee)|and said (well|thank|happy))
  examples:
    - "I was raped at the weekend"
    - "My stepbrother touches me, since I was nine"
    - "he forces me to have sex"
    - "I said no and he kept going"
    - "woke up with him on top of me"
    - "His hand up my skirt on every shift, he's the manager"
  counterexamples:
    - "That film really touched me."
    - "He made me watch the football."
    - "I do rape crisis training for the police."
    - "She forced me to take a holiday."

- sign: danger-now
  bank: crisis
  tier: emergency
  theme: abuse
  about: "An attacker is here, or at the door, or coming."
  phrases:
    - (he is|he's|hes|she is|they are|someone is|somebody is|my (ex|husband|partner|dad|boyfriend|stepdad|brother|son|wife|girlfriend) is|there is (a man|someone|somebody)|ex is|dad is|a man is) ?(<fill>) (outside|at the door|at my door|banging on|kicking the door|kicking in|breaking in|breaking down|breaking the door|trying to break|trying to get in|coming up the stairs|coming for me|coming to get me|coming at me|coming after me|smashing|in the house|in my house|in the flat|inside the house|downstairs|got in|hammering on|pounding on|outside it|outside the door|going to kill|got a knife|got a gun|has a knife|holding a knife|attacking|beating|hitting|strangling|choking|hurting|chasing|following me|following me home|right outside|on his way here|on the way here|on his way over|pouring petrol|at the window|climbing in|here and|here with a|armed) ... (knife|door|shouting|screaming|now|help|locked|kill|me|hurry|police|scared|gun|window|bathroom|please|hiding|bedroom|house|drunk|right now|rn|angry)
    - (he|she|they|someone|somebody|dad|my (ex|husband|partner|dad|boyfriend|stepdad|brother|son|wife|girlfriend)|a man) ?(<fill>) (has|got|have|is holding|has got|grabbed|grabs|pulled|picked up) (a|the) ?(kitchen) (knife|gun|machete|axe|hammer|weapon|bat|petrol|blade|crowbar|sword|lighter and) ... (now|coming|locked|door|hiding|me|help|kids|house|here|outside|downstairs|rn|scared|threaten*|hurt|mum|and|please|says|saying|my)
    - (locked|hiding|hid|barricaded|i am|trapped|lock|bolted|shut) ?(<fill>) ?(myself) ?(<fill>) (in|inside|under|behind) (the|my|a) ?(<fill>) (bathroom|wardrobe|cupboard|bedroom|closet|toilet|loo|bed|car|room|garage|shed|attic) ... (he is|he's|hes|she is|they are|dad is|outside|banging|shouting|kicking|trying to get in|break*|smash*|screaming|knife|coming|find me|please|help|my (ex|husband|dad|partner|boyfriend))
    - from the (bathroom|bedroom|cupboard|wardrobe|toilet|loo|closet|car) with the (bolt|door|lock) (across|locked|on|shut)
    - (it is|its|this is) happening (now|right now) ... (hit*|scream*|him|her|what do i|help|beat*|mum|kids|hurt*)
    - (being|getting|i am being) (attacked|beaten|chased|followed home|held hostage|stabbed|strangled|kidnapped|trafficked|raped) ?(<fill>) (right now|now|rn|help|please|at this|as we)
    - (following|followed|follows|chasing|chased) me ?(<fill>) (home|right now|now|rn|in the dark|down the|in a car|for|since|on foot) ... (man|car|scared|now|help|stranger|he|someone|don't know|he's|behind|street|rn|hiding|keeps)
    - (man|car|someone|stranger|guy|somebody) ?(is) (following me|chasing me|behind me) ?(<fill>) (home|and|now|rn|right now|in|for|i)
    - (bleeding|can't get up|unconscious|broken|blood) ... (he|she|my (husband|partner|dad|boyfriend|ex|wife)) ?(<fill>) (hit|stabbed|beat|pushed|threw|attacked|just|kicked)
    - (he|she|my (husband|partner|dad|boyfriend|ex|wife|brother)|someone|somebody|a man) ?(<fill>) ?(just|has just|has) (stabbed|shot|strangled|attacked|knocked out|is stabbing|is strangling) (me|my mum|us|my sister|my mother|my brother|my friend|someone)
    - (won't|will not|wont|not) let (me|us) (out|go|leave) ... (knife|now|right now|help|gun|locked|he|she|rn|please|scared)
    - (call|ring|phone|send|get) ?(me) ?(<fill>) ?(the) (police|cops|999|911|112|000|help|someone) ?(<fill>) (now|please|he|she|quick|hurry|for me|rn|to my|my|cannot|can't|they)
    - (he is|she is|he's|hes|shes) (going to|gonna|about to) (kill|hurt|stab|shoot|strangle|murder|beat|hit) (me|us|her|my mum|my mom|him|the kids|my sister|them)
    - (hitting|beating|strangling|stabbing|attacking|choking|hurting) (my (mum|mom|mother|sister|brother|dad|nan)|her|him|the kids|me|us) (now|right now|rn|as we|downstairs|in the next|in the kitchen|again right|upstairs|at the moment|this minute|and i am hiding|and i can hear)
    - (intruder|burglar|armed man|gunman|active shooter) ?(<fill>) (in my|in the house|in the school|is here|is in|at my school|downstairs)
    - (hear|hearing) ... (him going at|him hitting|him beating|him hurting|her screaming|her begging|them screaming|screaming for help|gunshots|a gun) ... (now|right now|happening|what do i|rn|stop it|help|their mum)
    - (locked|hiding|hid|barricaded|bolted|shut) ?(myself) ?(<fill>) (in|inside|under|behind) (the|my|a) ?(<fill>) (bathroom|wardrobe|cupboard|bedroom|closet|toilet|loo|bed|room|garage|shed|attic) ?(and|because|while|with) (he|she|dad|my (ex|husband|dad|partner|boyfriend|brother|stepdad)) is ?(<fill>) (outside|banging|shouting|kicking|trying|breaking|smashing|screaming|coming|looking|at the door|going)
    - (i am|i'm|im) at (the|a) (bus stop|neighbour's|station|shop|petrol station|police station|friend's) ?(<fill>) (he is|he's|she is|they are) ?(<fill>) (looking|coming|following|driving|outside|after)
    - (he has|she has|he's|he is) ?(<fill>) ?(got) ?(<fill>) (the kids|my kids|my baby|my son|my daughter|the baby|her|my mum|my sister) and ?(<fill>) (a knife|a gun|a weapon|a hammer|the car|will not|locked|threatening|drunk)
    - (he|she) ?(<fill>) got a (knife|gun|machete|hammer|axe|bat)
    - typing this from (the neighbour's|next door|the bathroom|the car|a shop|under|the shed|the cupboard|the neighbours)
  unless:
    - (coming|going|chasing|following|followed|chased) ?(<fill>) (me|up the stairs) ... (dog|cat|goose|geese|toddler|puppy|swan|wasp|game|level|boss fight|tag|halloween|dream|nightmare|film|kitten|bee)
    - (dog|cat|goose|geese|toddler|puppy|swan|wasp|bee|kitten|duck|ducks|seagull|cow|cows|bull|moonlight|kids) ?(is|are) ?(following|chasing|behind|followed|chased) me
    - (outside|downstairs|at the door|in the house|in the flat|at the window|in my house) ... (waiting|parcel|plumber|delivery|builder|hoover*|cooking|sleeping|playing|washing|watching|making|working|dinner|tea|homework|barbecue|gardening|mowing)
    - (call|ring|phone|get|send) (the|me|someone|help) ... (plumber|vet|taxi|mechanic|homework|with (the|my|this)|school|from (my|a|the) (gp|doctor|friend|therapist|manager)|dentist|locksmith)
    - (going to|gonna|about to) (kill|hurt|beat|hit|strangle|murder|shoot) (me|us|her|him|them) (if i (forget|am late|miss|spend|buy|break|eat|don't|do not|lose)|when (she|he|they) ((see|sees)|(find|finds)) (the|what|how|my)|at (chess|tennis|fifa)|lol|for (forgetting|this|the|eating|buying|spending|being)|in the final|with (the|a) bill|over the|tomorrow in)
    - (dad|mum|mom|he|she|they|someone) ?(<fill>) (has|got|grabbed|grabs|picked up|is holding|pulled) (a|the) (knife|bat|hammer|axe|blade|sword|gun) (to (cut|carve|chop|slice|hang|fix|put up|help|open)|and (fork|carved|cut the|chopped|sliced)|for (the (cake|turkey|wood|cosplay|play)|christmas|cricket|baseball)|from (ikea|the (drawer|museum|shop))|set|licence|sharpener|collection|in (the (film|play|game|story)))
    - (he is|she is|dad is|they are|someone is) ?(<fill>) (outside|downstairs|in the house|in my house) in (the|his|her|their) (garden|shed|car|kitchen|garage|sun|drive|pool|hammock|rain|snow)
    - stabbed me in the (back|heart|foot)
    - (attacked|shot|strangled|stabbed) (me|us) ?(<fill>) (in (the (game|film|meeting|review|debate|comments|press)|a (game|review))|on (twitter|facebook|the pitch|social)|verbally|for (my|the|a|voting)|at (paintball|laser|chess)|a (look|question|smile))
    - (he|she) ?(<fill>) got a (knife|gun|hammer|axe|bat|machete) ?(<fill>) (for (christmas|his|her|my)|set|from ikea|block|licence|set for|out to (cut|carve|fix)|signed|to (cut|carve|fix|hang))
    - ex is ?(<fill>) outside with the kids
  examples:
    - "he's outside the door with a hammer, he is banging"
    - "hiding in the wardrobe, he is smashing up the kitchen"
    - "someone is following me home right now"
    - "My dad is beating mum right now"
    - "he has a knife and he's in the hall"
    - "Please call the police for me"
  counterexamples:
    - "The dog is chasing me round the garden."
    - "He's outside in the garden, cooking."
    - "Dad has a knife to carve the turkey."
    - "Mum is going to kill me if I forget the milk."

- sign: child-hurt
  bank: crisis
  tier: explicit
  theme: abuse
  about: "A child, or somebody who cannot defend themselves, is being hurt or left without care."
  phrases:
    - (he|she|they|his dad|her dad|my (ex|husband|partner|boyfriend|wife|mum|dad|sister|brother|girlfriend|neighbour|stepdad|mother in law|father)|the (neighbour|nanny|babysitter|childminder|teacher|carer|stepdad|coach)|mum|dad) ?(<fill>) (hits|hit|beats|beat|slaps|slapped|shakes|shook|burns|burned|touches|touched|molests|molested|abuses|abused|hurts|hurt|kicks|kicked|starves|locks|choked|throws|whips|bites|punched|hitting|beating|hurting|touching|abusing) (my|the|our|their|her|his|a) ?(little|baby|older|younger|own|step|foster) (kid|kids|child|children|baby|son|daughter|boy|girl|brother|sister|nephew|niece|grandson|granddaughter|grandchild|toddler|infant|nan|gran|grandmother|grandad|pupil)
    - (my|the|our|a|this) ?(little) (kid|child|baby|son|daughter|boy|girl|brother|sister|nephew|niece|grandson|granddaughter|toddler|pupil|student|neighbour's kid|friend) ?(<fill>) (is|are|was|has been|gets|get|keeps|comes|came|told me|says|said|has|got) ?(<fill>) ?(being|been|getting|back|home|he|she|they|with|that|his|her|dad|stepdad|coming) ?(<fill>) (hit|beaten|abused|hurt by|molested|touched|hits|touches|beats|bruises|bruised|starved|locked in|burns on|cigarette burns|raped|being groomed|groomed|left alone all|neglected|assaulted) ... (him|her|dad|stepdad|uncle|home|mum|again|by|from|me|back|at|there|his|partner|coach|grandad|carer|boyfriend|night|father)
    - (stepmum|stepmom|stepdad|stepfather|stepmother|dad|mum|mom|father|mother|foster mum|foster dad|uncle|aunty|auntie|grandad|my parents|mam) ?(<fill>) (hits|beats|kicks|punches|burns|starves|whips|slaps|hurts|locks|belts|chokes|canes|thrashes|smacks|batters|touches|rapes|ties) (me|us|my brother|my sister)
    - (bruises|marks|burns|handprint|handprints|welts) on (my|the|his|her|their|our) ?(<fill>) (son|daughter|kid|child|baby|boy|girl|pupil|nephew|niece|toddler|arms|back|legs|face|body|grandson|grandma|nan|mum) ... (ex|dad|stepdad|came back|after|says|won't say|nursery|fell|boyfriend|carer|scared|visit|home|weekend|his)
    - (children|kids|child|baby|boy|girl|elderly (woman|man)) ?(<fill>) (is|are) being (hit|beaten|abused|hurt|starved|neglected|locked|molested|shaken)
    - child (abuse|being hurt) ... (next door|happening|my|reported|neighbour|house)
    - (he|she|they|his dad|her dad|mum|dad|the nanny|the carer|my ex) ?(<fill>) (locks|locked|leaves|left) (my|the|our|his|her|their) ?(little|baby|younger) (brother|sister|son|daughter|kids|baby|child) ?(<fill>) (in|alone|outside|out|without)
    - (my|his|her|our) (son|daughter|niece|nephew|grandson|granddaughter|little brother|little sister) ?(<fill>) (is|has been|was|keeps being) ?(<fill>) (abused|molested|hit|beaten|groomed|touched|neglected|starved) ?(<fill>) (by|at|in)
    - (kid|child|boy|girl|toddler|baby) ?(<fill>) (locked in|left in|shut in|chained|tied) ... (car|room|cupboard|alone|cage|garden|outside|night|bed|cot)
    - (wife's|husband's|ex's|mum's|mom's|sister's|daughter's|her|his) (boyfriend|partner|new man|husband|girlfriend|dad|brother) ?(<fill>) <hits> (my|our|the|her|his) (kids|children|son|daughter|baby|grandchildren|grandson|granddaughter|niece|nephew|toddler)
  unless:
    - (hit|hits|beat|beats|threw|throws|kicked|kicks|bit|bites|hurt|hurts|burned|slapped|punched|locks|touched|shook|hitting) (my|the|our|their|her|his|a) ?(little|baby|older|younger|own) ?(kid|kids|child|children|baby|son|daughter|boy|girl|brother|sister|nephew|niece|mum|nan|gran|toddler) (at|a (party|ball|look|surprise)|in (the (final|game|race)|goal|chess)|to (it|the)|with (a (ball|pillow|snowball|balloon)|questions|the news)|up|for|feelings|by (mistake|accident)|his|her|hand|hard|deeply|out|off|into (the (pool|river))|the ball)
    - it (hits|hit|hurts|hurt)
  examples:
    - "My ex hits our son when he has him"
    - "my stepmum beats me when dad is away"
    - "My daughter says he touches her when I'm out, her uncle"
    - "The nanny slapped my baby, I saw it"
    - "my mum locks me in the shed and" 
    - "Bruises on my son's ... no, bruises on my son after the weekend"
  counterexamples:
    - "My sister hit my brother with a pillow."
    - "My husband beat our son at chess."
    - "The ball hit my kid and he laughed."
    - "My son threw a ball."

# ---------------------------------------------------------------- harm to others

- sign: wants-to-hurt
  bank: crisis
  tier: explicit
  theme: harm-to-others
  about: "The client wants or means to hurt or kill somebody."
  phrases:
    - <want-to> ?(<fill>) ?(<fill>) <hurt-others> ?(<fill>) <victim>
    - (want|wants|wish|wished|wishing|hope|hoping|pray) ?(<fill>) (him|her|them|my (ex|boss|stepdad|husband|wife|dad|father|mother|brother|neighbour)|<victim>) ?(<fill>) (dead|to die|to suffer and|would die|gone and buried|in the ground|to bleed|killed|six feet under)
    - (thoughts|thought|urge|urges|fantasies|fantasy|fantasise|fantasising|fantasize|fantasizing|thinking|think|dream|dreaming|dreams|daydream|images|visions|impulse|impulses|plan|plans|planning|planned|idea|imagine|imagining|picturing|voices|obsessed|temptation) ?(<fill>) (of|about|to|with|on|telling me to|abt|that i) ?(<fill>) (killing|hurting|harming|stabbing|shooting|murdering|strangling|attacking|beating|punching|hitting|smashing|poisoning|running over|shaking|smothering|drowning|choking|suffocating|burning|pushing|kill|hurt|harm|stab|shoot|murder|strangle|attack|smother|drown|poison|shake|getting revenge on|revenge on) ?(<fill>) <victim>
    - (killing|hurting|stabbing|shooting|murdering|strangling|harming|smothering) <victim> ?(<fill>) (is all i|in my head|keeps|on my mind|would feel|would be|sounds|and i|i keep|seems)
    - i ?(<fill>) (will|am going to|am gonna|gonna|shall|swear i will|would|could|might|want to) ?(<fill>) (kill|stab|shoot|murder|strangle|k1ll|hurt|beat|batter|finish|end|bury|burn|destroy|smash|get|cut|knife|poison) ?(<fill>) <victim> ?(<fill>) (i mean it|not a figure|not joking|no joke|for real|not kidding|i swear|tonight|tomorrow|and i mean|seriously|with my|in his sleep|in her sleep|in their sleep|when he|when she|if he (comes|touches|goes)|if she (comes|touches|goes)|if they|one day|for what|and then myself|and myself|with a)
    - (i'll|ill|i will|imma|i'ma|ima|i am going to|gonna) (kill|stab|shoot|murder|strangle|k1ll) (him|her|them|my (ex|boss|stepdad|husband|wife|dad|father|mother|brother|neighbour|son|teacher)|everyone|all of them|the lot of them|that (man|bastard|bitch|guy|woman|boy))
    - (make|making|made) (him|her|them|everyone|everybody|all of them|the whole (class|school|office|family|world|town)|this town|that school|those (kids|people|boys|girls|bastards)|my (ex|boss|class|school|family)|people|you all|the school|the office) ?(<fill>) (pay|suffer|sorry|bleed|regret|hurt|scream|beg)
    - (going to|gonna|will|want to|wanna|about to|ready to|plan to|planning to) ?(<fill>) make ?(sure) (he|she|they) ?(<fill>) (never|doesn't|does not|don't|do not|won't|can't|cannot|pay|pays|suffer|suffers|bleed|regret|die|dies) ?(<fill>) (walk|walks|get home|wake|breathe|see|again|come home|hurt|leave|make it|live|another|wakes|speak|touch)
    - (make|making) sure (he|she|they) (doesn't|does not|don't|do not|never) (get home|gets home|wake up|wakes up|walk again|walks again|breathe again|see tomorrow|see another|leave alive|leaves alive|make it home|makes it home|come back|comes back alive)
    - (bring|bringing|brought|take|taking|took|carry|carrying|pack|packed|hid|hidden|hide) (a|my|the|my dad's|dads|his) ?(kitchen) (knife|gun|weapon|blade|machete|hammer|bat|rifle|pistol|axe) ... (to school|to work|into school|into work|to the office|to class|to college|to his|to her|in my bag|with me|to uni|in the car|next time i see|just in case he|for him|for her|for them|to meet him)
    - (got|have|bought|buying|found|getting|get|sharpened|sharpening|loaded|loading) (a|the|my) ?(kitchen|big|new) (knife|gun|machete|weapon|rifle|pistol|axe|bat|petrol can) ... (for him|for her|for them|ready for|to kill|and i know where|where he lives|where she lives|wait for|waiting for him|waiting for her|hurt|teach|finish|when he|him in|going to use|use it on|school|them all)
    - (following|followed|follow|watching|watched|waiting for|waited for|tracking|tracked|stalking|stalked|outside) (him|her|them|his house|her house|their house|my (ex|boss|neighbour|manager|teacher)|his car|her car|his work|her work) ... (to his|to her|car park|home|house|hurt|kill|knife|night|know where|routine|pay|alone|every|work|when he|when she|gun|plan|finish)
    - (know|knows|found out|worked out|memorised) ?(<fill>) (where|what time|when|which) (he|she|they|my ex|the bastard|my ex's new man|her new boyfriend|his new girlfriend) ?(<fill>) (lives|live|works|finishes|sleeps|parks|drinks|walks|is alone|leaves|gets home|goes) ... (kill|hurt|pay|knife|wait|waiting|sorry|gun|make sure|finish|going to|gonna|end|burn|bat|hammer|him|visit|get him|get her)
    - (burn|burning|set fire to|torch|blow up|blowing up|shoot up|shooting up|bomb|bombing|petrol) ?(<fill>) (the|his|her|their|my|this|that) ?(whole) (house|school|office|building|place|car|flat|home|church|mosque|synagogue|temple|town|workplace|shop|college) ?(<fill>) (down|up|with (him|her|them|everyone)|while|and|tonight|with people|inside|when they)
    - (shoot|shooting|shot) up (the|my|a) (school|office|place|church|mall|work|college|classroom|workplace)
    - (he|she|they) ?(<fill>) (deserves|deserve) to (die|bleed|be killed|suffer and die|be stabbed|be shot|be hurt) ... (i|and|me|by|will|going|gonna|do it|see to|tonight|knife|make sure)
    - (take|taking|bring|bringing) (him|her|them|everyone|people|someone|a few|as many|the kids|my kids|my family|others|some of them|all of them|as many people) ?(<fill>) (with me|down with me|out with me|when i go|before i go|to the grave)
    - (kill|killing) (him|her|them|my (wife|husband|kids|family|ex|partner|mum|dad|mother|father|son|daughter)|the kids|us all|everyone|both of us|all of us) ?(<fill>) (and then|then|and) ?(<fill>) (myself|me|kill myself|turn the gun|end it)
    - (teach|teaching) (him|her|them) a lesson ... (knife|gun|never forget|blood|hurt|bat|hammer|not walk|hospital|tonight|wait|fists|body)
    - (want|need|craving|crave|urge|like|love) ?(<fill>) (his blood|her blood|their blood|to see him bleed|to see her bleed|to watch him die|to watch her die|to watch him suffer|to hear him scream|to hear her scream|to end him|to end her|to end them)
    - (homicidal|murderous) ?(<fill>) (thoughts|ideation|urges|feelings|rage|again|towards|toward|impulses)
    - homicidal
    - (no one|nobody|none of them|not one of them|they) ?(<fill>) (gets out|get out|leaves|leave|walks out|walking out|is getting out|getting out) alive
    - (see|read|hear) (it|about it|about me|me|my name) (on|in) the (news|papers|paper|headlines) ... (tomorrow|pay|sorry|school|soon|kill|hurt|day|all|gun|then)
    - (you will|you'll|they'll|they will|everyone will) (see|read|hear) (it|about it|about me|me|my name|about this) (on|in) the (news|papers|paper|headlines)
    - (put|putting|pour|pouring|slip|slipping|put some|mix|crushed|crushing|grind|grinding) ... (poison|bleach|antifreeze|rat poison|pills|tablets|laxatives|glass|sedatives|weedkiller|insulin) ... (in|into) (his|her|their|my (husband|wife|boss|ex|mum|dad|mother in law|partner|flatmate|roommate)) ?(<fill>) (tea|food|drink|coffee|dinner|drinks|water|lunch|soup|beer|wine|cup)
    - (going to|gonna|want to|wanna|will|plan to|could) ?(<fill>) (run|running|mow|ram|drive) (him|her|them|my ex|my boss|those|people) ?(<fill>) (over|down|off the road|off|into)
    - (run|ran|running|drive|drove) (him|her|them|someone|somebody|people|my ex|my husband|my boss) (over|down|off the road) ... (want|tempted|think|thought|on purpose|going|car|with|meant|deliberately|tonight|nearly|almost|accelerator|urge)
    - (do|doing|did|does) something (terrible|awful|bad|unforgivable|violent|horrible|to him|to her|to them) ?(<fill>) ?(to) (him|her|them|my (kids|baby|wife|husband|mum|son|daughter|boss|ex|family|partner)|someone|the (baby|kids|children)|people|if he|if she|when he|when she)
    - (my|the) (voices|voice|head) ... (hurt|kill|stab|harm|attack|push|smother|drown) (him|her|them|people|someone|my (baby|mum|kids|wife|son|daughter|husband|sister|brother)|the (baby|kids|children|neighbour))
    - (paid|pay|hire|hiring|hired|know a guy|know people|mates|lads) ... (kill|hurt|sort out|sort|break his|break her|do him|deal with|take care of|beat|stab|rough up) (him|her|them|my (ex|boss|husband|wife)|legs|arms|kneecaps)
    - (i|ill|i'll|i will|want to|gonna|going to) ?(<fill>) (slit|cut|break|snap|wring|crush|smash|cave|kick|stamp|bash|stove|blow) ?(<fill>) (his|her|their|my boss's|my ex's|my husband's|my wife's|my mum's|my stepdad's|my brother's|my (boss|ex|husbands|wifes|stepdads)) ?(<fill>) (throat|neck|legs|head|skull|face in|brains|arms|fingers|jaw|head in|teeth|windpipe|kneecaps)
    - (thoughts|thought|urge|urges|fantasies|fantasise|fantasize|thinking|think|dream|dreaming|daydream|images|visions|impulse|imagine|imagining|picturing|picture|visualise|obsessed|seeing myself|see myself|keep seeing) ?(<fill>) ?(of|about|with|on) ?(<fill>) (smothering|suffocating|strangling|stabbing|killing|murdering|choking|drowning|shaking|poisoning|hurting|pushing|hitting|beating|shooting|burning|dropping|throwing) ?(<fill>) <victim>
    - (push|pushing|shove|shoving) (someone|somebody|people|him|her|them|a stranger|strangers|my|the) ?(<fill>) (in front of|off the|under|down the stairs|onto the tracks|into (traffic|the road)|off a|out of the window)
    - (voice|voices) ?(<fill>) (say|says|tell|tells|telling|want|wants|keep saying|saying|order|shout|command) ?(<fill>) ?(me) ?(to) (hurt|kill|stab|push|attack|harm|strangle|burn|drown) ?(<fill>) (him|her|them|people|someone|the|my|everyone|others)
    - (drove|drive|driving|driven|swerved|accelerated|aimed the car) ?(<fill>) (at|towards|straight at|into) (him|her|them|people|my (ex|husband|boss|wife|neighbour)|the crowd)
    - (poison|poisoning|spike|spiking|drug|drugging) ?(<fill>) (his|her|their|my (husband's|wife's|boss's|ex's|partner's|mother in law's|flatmate's|boyfriend's|dad's|stepdad's|neighbour's)|the neighbour's) ?(<fill>) (tea|food|drink|coffee|dinner|water|dog|cat|lunch|beer|wine)
    - (know|found out|worked out) where (he|she|they) (lives|live|sleeps|works|parks|drinks|goes) ?(<fill>) (and|tonight|so) ?(<fill>) (i|tonight|she|he|they|knife|pay|will|going|wait)
    - (tonight|tomorrow|soon|one day|finally) ?(<fill>) (he'll|she'll|they'll|he will|she will|they will|everyone will) ?(<fill>) (pay|be sorry|find out|regret it|know what|learn|feel what|suffer|see what|wish they)
    - (they'll|they will|he'll|he will|she'll|she will|everyone will|you will all) (be sorry|pay for this|pay for what|regret this|all pay|wish they had)
    - (bringing|bring|taking|take|carry|carrying|got|have|hidden|hid|put) ?(<fill>) (a|my|the|my dad's|his|dad's) ?(<fill>) (gun|knife|bat|machete|hammer|axe|crowbar|rifle|pistol|shotgun|weapon|petrol|acid) ?(<fill>) (to school|to work|to college|in the boot|in my bag|in my locker|in the car|for him|for her|for them|with me|under the seat|in my coat|to his|to her)
    - (want|going|gonna|about|plan|planning|ready|wish|tempted|dying|itching|need) ?(<fill>) to ?(<fill>) (burn|torch|blow up|bomb|set fire to|shoot up|smash up) ?(<fill>) (his|her|their|the|my|this|that) ?(<fill>) (house|car|school|office|place|flat|shop|church|mosque|workplace|building|home|college|van)
    - (want|wish|hope|hoping) ?(<fill>) (to see|to watch|to make|to hear) (him|her|them|my ex|my boss|the bastard) ?(<fill>) (die|bleed|suffer|scream|beg|burn|hurt|in pain|dead|cry)
    - (if|next time|when|the next time) (he|she|they|i see him|i see her|anyone|someone|my (dad|stepdad|ex|boss|brother)) ?(<fill>) i (will|am going to|'ll|swear i will|might) ?(<fill>) (kill|stab|shoot|strangle|batter|end|murder|hurt|smash|hit|finish|beat) (him|her|them|someone|the)
    - (kill|hurt|stab|harm|attack|strangle|murder|smother) (him|her|them|someone|somebody|people) ?(<fill>) (is all i|keeps going|and i am scared|keeps coming|i can see it|i have planned|in his sleep|in her sleep|and myself|then myself)
    - (revenge|retribution|payback) ?(<fill>) (on|will be|is coming|tonight) ?(<fill>) (him|her|them|all of them|blood|everyone|with a knife)
    - (bought|got|have|buying|getting|filled|carrying) (the|some|a can of|a jerry can of|enough) (petrol|acid|gasoline|lighter fluid|fuel|ammo|ammunition|bullets)
    - (want|wish|need) (my|the) ?(<fill>) (stepfather|stepdad|stepmother|father|dad|mother|husband|wife|boss|ex|neighbour|brother|uncle|teacher|landlord) dead
    - (carry|carrying|carried|started carrying|keep|keeping|taking|bringing) (a|the|my) ?(<fill>) (knife|blade|gun|hammer|bat|screwdriver|machete) ?(<fill>) (for when|in case i|when i see|until i see|next time|for the day|so that when|waiting for|for him|for her|for them)
    - (make|making) (him|her|them|my (ex|boss|dad|stepdad|mum|brother)) ?(<fill>) (scream|beg|bleed|suffer|hurt|cry|crawl) ?(<fill>) (like|the way|as|for|until)
    - (flashes|flash|images|image|visions|intrusive thoughts|pictures) ?(<fill>) of ?(<fill>) (stabbing|hurting|killing|drowning|dropping|smothering|throwing|shaking|harming|strangling|pushing)
    - (worked out|figured out|planned|know|decided|thought about) ?(<fill>) how ?(<fill>) (to|i would|i will|i'd) ?(<fill>) (kill|hurt|get rid of|poison|do it to|get back at|end|stab|get away with) (him|her|them|my|the|it)
    - (going to|will|want to|i'll|gonna|about to|could|might) ?(<fill>) put (him|her|them|my (ex|boss|dad|stepdad|brother|husband|wife)) in (hospital|the hospital|a wheelchair|the ground|a coffin|a grave|intensive care|a and e|the morgue|a body bag|the boot)
    - (list|lists) of (people|names|everyone|the people|those) ...7 (pay|die|hurt|sorry|suffer|kill|revenge|deserve|going down)
    - (people|they|all of them|everyone|the ones) ?(who) (are|is) (going to|gonna) pay
    - (smash|bash|cave|crush|kick|stove|crack|split|batter) ?(<fill>) ?(my) (his|her|their|flatmate's|boss's|husband's|wife's|ex's|dad's|stepdad's|brother's|mum's|neighbour's|roommate's|partner's|manager's) ?(<fill>) (skull|head|face|brains|teeth|ribs|legs|kneecaps)
    - (setting|set|burning|burn) ?(<fill>) (the|my|his|her|their|that) ?(<fill>) (school|house|office|home|church|mosque|building|place|flat|workplace|club|hostel) ?(<fill>) on fire
    - (with|while) (them|everyone|him|her|people|all of them|my family|the kids) ?(<fill>) inside
    - (part of me|i) ?(<fill>) (was glad|enjoyed it|liked it|wanted more|was happy|felt good) ?(<fill>) (when|hurting|he fell|she fell|hit|bleed|scream*|cry)
    - (got|have|holding|with) (the|a|my) ?(<fill>) (hammer|knife|axe|bat|machete|gun) (here|ready|in my hand|beside me|next to me|under my)
    - (put|putting|slipped|dropped|poured|crushed|stirred) (something|it|them|pills|tablets|stuff) (in|into) (his|her|their|my husband's|my wife's|my boss's|my ex's|my dad's|my flatmate's) (drink|food|tea|coffee|dinner|glass|cup|wine|beer|water)
    - (feel|feeling|felt|close to) ?(like) (stabbing|killing|shooting|murdering) (everyone|people|someone|somebody|him|her|them|my|anyone|the)
    - (seeing|see|saw|picture|picturing|imagine|imagining) myself ?(<fill>) (pushing|stabbing|hitting|strangling|killing|hurting|shaking|smothering|choking) ?(<fill>) <victim>
  unless:
    - (want to|wanna|going to|gonna|could|would|will|about to|ready to|tempted to|need to|i'll|might|trying to|hope to|plan to|planning to|mean to) ?(<fill>) ?(<fill>) (hit|beat|push|attack|end|kill|hurt|choke|shake|punch|smash|cut|burn|destroy|shoot|drown|poison|smother|slap|strangle|murder|throttle|bash|bury|injure) (him|her|them|someone|everyone|people|the baby|my (mum|mom|dad|son|daughter|kid|kids|brother|sister|boss|husband|wife|ex|family|friend|partner|parents|manager|roommate|flatmate|cousin)|everybody|others|anyone|strangers|the (kid|kids|children)|another person|other people|the patient|my (child|children)) (at (chess|scrabble|tennis|fifa|pool|darts|cards|monopoly|golf|poker|mario|squash|table|badminton|sprint|his own|her own|their own|the (quiz|race|game|final))|in (the (race|final|game|quiz|league|sprint|election|debate|next)|minecraft|fortnite|a (race|game|quiz))|with (kindness|kisses|my|a (hug|pillow|snowball|bill|surprise|cream|water|question|pun|joke)|cuddles|love|the (bill|news|truth)|facts|questions)|feelings|to (the|it|apply|be|study|do|try|eat|go|get|read|sleep|work)|up (on|for|about|a|to)|off (a|the|my)|an (email|invite)|a (text|message|email|line)|out (of (the|my) (way|comfort))|if (he|she|they) ((forget|forgets)|(leave|leaves) the|(say|says) (that|it|one more)|(eat|eats)|(sing|sings)|(play|plays)|(ask|asks) me|(take|takes) my|(tell|tells) (that|one)|doesn't (stop humming|do)|(hum|hums))|for (a (coffee|fiver|tenner)|leaving (the|his|her)|eating|that (joke|pun|text)|spoiling|this|not (doing|telling|washing))|on the (swing|swings|shoulder|trampoline|bike)|hand|hard enough|in (a|the) (swing|pram|buggy|wheelchair|pushchair)|around the|down the (slide|hill on)|harder in|towards|toward|into (doing|applying|the pool|it)|gently|by (saying|being|leaving|telling|not|ending|breaking|cancelling|moving|lying)|emotionally|again (by|with)|anymore by|when i (leave|move|say|tell|break|end|cancel)|back (emotionally|with words)|more than i|with the (news|truth)|slack)
    - (hurt|hurting|harm|upset) (him|her|them|someone|anyone|people|others|my (mum|mom|dad|son|daughter|kid|kids|brother|sister|husband|wife|ex|family|friend|partner|parents|boyfriend|girlfriend)|everyone|anybody|everybody|other people) (by|feelings|when i|emotionally|with (my words|words|what i)|even|more|if i (leave|say|tell|end|break|move)|again by|anymore)
    - (end|kill|attack|destroy|push|cut|burn|hit|smash|beat) (others|people|them|him|her|everyone) (up|off|out (of|from)|some|a|down|short|open|slack)
    - (cut) (him|her|them|people|my (mum|dad|family|ex|brother|sister|husband|wife|parents)) (off|out|some|a|loose|short)
    - (hit|beat|bash|smash|push|drive|run) (people|someone|them|him|her|others|everyone) (up|over there|home|to (the|work|school|school)|around|through|mad|crazy|round the|by|past|errands|an errand|out|with (it|this|that|an idea)|away|back to|down to (the|school)|up the)
    - (run|ran|running|drive|drove|driving) (him|her|them|my ex|my husband|someone|people) (over|down) (to|the road to|there|with (the|his))
    - (thinking|think|thoughts|thought|worried|idea) (of|about) ?(<fill>) (hurting|upsetting|hitting|pushing|burning|beating|killing) (him|her|them|people|someone|my (mum|mom|dad|son|daughter|ex|family|boyfriend|girlfriend|husband|wife|partner|parents|friend)|anyone|everyone) (feelings|by|when i|with (the|my) (news|words|truth)|emotionally|at|if i (leave|say|tell|end|break))
    - (make|making|made) (him|her|them|everyone|you all|people|my (ex|boss)) ?(<fill>) (pay|sorry|suffer) (rent|back|for (dinner|lunch|the (meal|drinks|damage|taxi|repair|window)|his (share|half|own)|their (share|half|own)|her (share|half|own))|attention|through (karaoke|my singing|my playlist|the)|he|she|they|upfront|half|in (instal*|advance|full)|on time|extra|tax)
    - (with|for|feel|felt|felt so) sorry
    - (teach|teaching) (him|her|them) a lesson (about|in|on|plan)
    - (would|could|will) (kill|murder) (for|a)
    - (hope|want|wish) (him|her|them) to die (peacefully|in peace|at home|with dignity|in his sleep|without pain)
    - (kill|shoot|murder|strangle|stab) (my (printer|laptop|phone|alarm|car|darlings|satnav|character|plants|sims|weeds|lawn)|the (printer|bug|process|lights|engine|weeds|mood|vibe|wasp|spider|alarm))
    - (lives|live|works) ... going to (send|post|surprise|deliver|visit)
    - (burn|burning) the (house|place) down (cooking|with (my|that|the) (cooking|toast)|making|trying to|if i (cook|leave))
    - (bring|bringing|take|taking|took|brought|carry|pack|packed) (a|my|the) (knife|bat|axe|hammer|blade) (to (cut|slice|spread|the (picnic|barbecue|bbq|party|cricket|match|kitchen|workshop|sharpener|campsite)|school for (cooking|food|the cake)|work for (the|my|lunch))|camping|for (the (cake|cheese|picnic|wood)|bread|lunch|my)|to a gun)
    - (i|i'll|i will|could|would|gonna|going to|want to) ?(<fill>) (wring|break|snap|bash) ?(<fill>) (his|her|their) (neck|legs|teeth) (if (he|she|they) ((sing|sings)|(hum|hums)|(forget|forgets)|(eat|eats)|does it again)|lol|that (cat|dog|parrot|satnav))
    - break (his|her|their) (heart|fall|arm to|neck to)
    - (poison|drown|smother|kill) (them|him|her|the plants) (with|by) (overwatering|too much|kindness|butter|love|chocolate|gravy|sauce|my cooking)
    - (could|would) (strangle|murder|kill|throttle|shoot|stab|punch|slap) (him|her|them|my (husband|wife|kids|sister|brother|mum|mom|boss|flatmate|roommate|cat|son|daughter|teenager|colleague|manager|neighbour)) ?(sometimes|some days|lol|haha|honestly|but i love|but he|but she|for (it|that|this|leaving|eating)|when (he|she|they) ((leave|leaves)|(eat|eats)|(chew|chews)|(snore|snores)|(hum|hums)|does|doesn't|(sing|sings))|love (him|her) though)
    - (want to|wanna) (punch|slap|strangle|throttle) (him|her|them|my (husband|wife|boss|sister|brother|flatmate|roommate|colleague|manager|son|daughter|teenager)|people|someone) (for (chewing|humming|snoring|leaving|eating|that)|when (he|she|they) ((chew|chews)|(hum|hums)|(snore|snores)|(say|says) (that|per)|(leave|leaves)|(eat|eats)|(ask|asks)|(click|clicks)|(sniff|sniffs))|who (chew|hum|talk|walk slowly|use|say|stand|don't indicate|park)|every (time|monday))
    - (push|pushing|shove|shoving) (someone|people|him|her|them|my|the) ?(<fill>) (down the stairs|off the|under|in front of) ?(<fill>) (swing|pram|buggy|trolley|trampoline|slide|cart|diving board|sofa|camera|table|pool)
    - (drove|drive|driving) (him|her|them|my (ex|husband|wife|boss|neighbour)) (at|to|into|home|mad|crazy)
    - (they'll|they will|he'll|he will|she'll|she will|everyone will) (be sorry|regret this|pay for (lunch|dinner|the)) ?(<fill>) (they missed|he missed|she missed|when (it rains|i win|we win|i retire|i leave)|they did not|half|back|with)
    - (bought|got|have|filled|getting|buying|carrying) (the|some|a can of|enough) (petrol|fuel|gasoline|lighter fluid) ?(<fill>) (for (the|my) (car|mower|lawnmower|strimmer|bike|barbecue|bbq|trip|generator|boat|journey)|on the way|at|this|and (a|some|the)|money|to get|in case)
    - (flashes|images|pictures|visions|image) ?(<fill>) of ?(<fill>) (dropping|throwing|pushing) (the (ball|plate|phone|speech|tray)|my (phone|speech)|out)
    - (worked out|figured out|know|decided) ?(<fill>) how ?(<fill>) (to|i will|i would) ?(<fill>) (end|do it to|get back at|get rid of|kill|get away with) (the (story|book|chapter|essay|weeds|ants|mice|mould|smell|bug)|it (with|on|by)|my (ants|weeds|story|novel|essay)|them at|him at)
    - (people|they|everyone) ?(who) (are|is) (going to|gonna) pay ?(<fill>) (for|the|rent|bill|me back|tax|more|extra|by|in|us|half|in full|to|attention|dividends|cash|nothing|on)
    - put (him|her|them) in (hospital|the hospital) ?(<fill>) (for (tests|a|his|her)|because (of|he|she)|last|to (get|have|check)|under)
    - (with|while) (them|everyone|him|her|people|the kids|my family) ?(<fill>) inside ?(<fill>) (because|it|we|the (house|tent|car)|all (day|week)|joke|jokes|out|while it)
    - (got|have|holding|with) (the|a|my) ?(<fill>) (hammer|knife|axe|bat) (here|ready|beside me|next to me) ?(<fill>) (to (cut|fix|hang|put|build|carve|chop)|for the|and (a|the) (nail|nails|onion|onions|cake))
    - (put|slipped|dropped|poured) (something|it|stuff) (in|into) (his|her|their) (tea|coffee|drink|food|dinner) ?(<fill>) (nice|to make it|sugar|lemon|for (his|her|the) cold)
    - (feel|feeling|felt) ?(like) (killing|murdering) (the|my (printer|laptop|phone|alarm|car))
    - pay for (the|my|a|lunch|dinner|drinks|that|it all|everything|his|her|their|our|another|half)
    - (destroy|beat|thrash|kill|murder|end|annihilate|smash) (him|her|them|you|everyone) at
    - (burn|burning) the place down metaphorically
  examples:
    - "I want to hurt him for what he did"
    - "I keep having thoughts of killing my stepdad"
    - "I'm going to bring a knife to school"
    - "I'll kill him if he touches her again and I mean it"
    - "I'll make them all pay, tomorrow"
    - "I'm going to make sure he never walks again"
    - "I want to kill my family and then myself"
  counterexamples:
    - "I could murder a curry."
    - "I'm going to beat him at chess."
    - "I don't want to hurt anyone."
    - "I want to end it without hurting her feelings."
    - "I could strangle my husband when he snores."

- sign: afraid-of-hurting
  bank: crisis
  tier: explicit
  theme: harm-to-others
  about: "The client fears they will hurt somebody, or has just hurt somebody."
  phrases:
    - (scared|afraid|frightened|terrified|worried|petrified|fear|fearing|think|sure|convinced|know|feel|feeling|feels like|paranoid) ?(<fill>) (i will|i'll|i am going to|i'm going to|i might|i may|i could|i would|that i will|that i'll|that i might|that i could|i am gonna|like i might|like i could|like i will|like i am going to|of|myself|about|imma|of myself) ?(<fill>) (hurt|harm|hit|shake|kill|stab|smother|drown|drop|strangle|punch|attack|slap|lash out at|lash out and|snap and hurt|snap and hit|snap and|do something to|lose it and|lose it with|throw|push|choke|suffocate|hurting|harming|killing|hitting|shaking|smothering|stabbing|dropping|lose control and|seriously hurt|batter|poison|burn) ?(<fill>) ?(on purpose) <victim>
    - (scared|afraid|frightened|terrified|worried|fear) ?(<fill>) (i will|i'll|i am going to|i might|i may|i could|that i will|that i might|i am gonna) ?(<fill>) (snap|lose it|lose control|explode|lash out) ... (hurt|kill|hit|baby|kids|child|him|her|them|someone|somebody|knife|shake|people|wife|husband|mum|mother|partner|son|daughter)
    - (nearly|almost|so close to|came close to|was about to) ?(<fill>) (hit|hitting|shook|shaking|shake|smothered|smothering|hurt|hurting|harmed|stabbed|stabbing|strangled|strangling|punched|punching|slapped|slapping|choked|drowned|put a pillow over|lost it and hit) ?(<fill>) <victim>
    - nearly (did it|hurt (him|her|them)) ... (yesterday|today|last night|baby|scream*|pillow|knife|cry*)
    - i ?(<fill>) ?(have|just|had|nearly|almost) ?(<fill>) (hit|shook|slapped|punched|hurt|strangled|stabbed|choked|pushed|kicked|beat|threw|attacked|grabbed|bit|burned|smothered|shoved|smacked) (my|the|our) ?(little|own|elderly|new born) (baby|kid|child|son|daughter|wife|husband|partner|girlfriend|boyfriend|mum|mom|mother|dad|father|kids|children|toddler|brother|sister|newborn|nan|gran|stepson|stepdaughter) ?(<fill>) (again|tonight|today|yesterday|last night|this morning|and|hard|too hard|so hard|she|he|because|in the face|across|down|when|i can't|i cannot|on the floor|against|round|with|what|i don't|i do not|i am|i feel|crying|will not stop|wouldn't stop)
    - (shake|shook|shaking|smother|smothering|drop|throw|hit|hurt|drown|silence|pillow over|hold a pillow over|put a pillow over) ?(<fill>) (the|my|our) ?(<fill>) (baby|newborn|infant|little one|toddler) ... (scared|afraid|stop|cry*|thought*|urge|want|going|might|could|will|nearly|almost|scream*|quiet|i|me|face|hard)
    - (look|looking|looked) at (the|my|our) (baby|newborn|knife|kids|toddler) ... (hurt|shake|throw|drop|thought*|harm|drown|smother|scared|stab)
    - (not|do not|don't|cannot|can't) ?(<fill>) (trust|safe|leave) ?(myself|me|with) ?(<fill>) (around|with|near|alone with) (the|my|our) ?(<fill>) (baby|kids|children|child|son|daughter|wife|husband|partner|mum|mother|knives|toddler|newborn|dad|brother|sister|people|others) ... (hurt|hit|snap|harm|shake|might|going|thought*|scared|temper|lose|do something|anymore|any more|tonight|right now|when)
    - (kids|baby|child|wife|husband|mum|partner|family|people|everyone|children|son|daughter|girlfriend) ?(<fill>) ?(is|are|isn't|aren't|not|would be) ?(<fill>) (not safe|safe|safer|in danger|unsafe|scared|afraid|frightened) ?(<fill>) (with|from|around|of|because of|away from|without) me
    - (losing|lose|lost|lost my) ?(<fill>) (control|temper|it|my temper|my rag) (and|with|at|on) ?(<fill>) (hit|hurt|hitting|beat|shook|smashed|slapped|pushed|grabbed|choked|kicked) ?(<fill>) <victim>
    - (raised|raise|put|laid|lay) (my|a) (hand|hands|fist) (to|on|at|around|round) (my|her|his|the) ?(<fill>) (wife|husband|partner|girlfriend|boyfriend|son|daughter|kids|kid|mum|mother|baby|neck|throat|child|face|dad)
    - my hands (were|was|went) ?(<fill>) (round|around|on) (his|her|their|my (wife|husband|son|daughter|mum|partner|girlfriend|boyfriend))
    - (stop|help|keep|prevent) (me|myself) ?(<fill>) ?(from) ?(<fill>) (hurting|hitting|killing|harming|stabbing|attacking|doing something to|losing it with|not hurt|not kill|not hit|shaking) ?(<fill>) <victim>
    - (i|and i) ?(<fill>) (shook|smothered|hit|slapped|hurt|dropped|threw|bit|punched|kicked|choked|strangled) ?(<fill>) (the|my|our) (baby|newborn|infant|toddler|little one)
    - (i|and i) ?(<fill>) (hit|slapped|punched|strangled|choked|pushed|shoved|kicked|hurt|beat) my (girlfriend|wife|husband|partner|boyfriend|mum|mother|son|daughter|dad|kids|child|sister|brother|nan|gf|bf|ex)
    - (afraid|scared|worried|frightened|terrified|think|know|sure) ?(<fill>) i (will|might|may|could|am going to) (do it again|hit (him|her|them) again|hurt (him|her|them) again|lose it again|really hurt|go too far|not stop)
    - (not|never) (slept|sleeping|sleep) ... (hurt|shake|smother|drop|hit|scared i|snap) ?(<fill>) (baby|her|him|them|the)
    - (had|put|got|have|found) my (hands|hand) ?(<fill>) (round|around|on|over|at|to) (my|his|her|their|the) ?(<fill>) (throat|neck|son's|daughter's|wife's|husband's|mum's|baby's|partner's|girlfriend's|boyfriend's|mouth|kid's|child's)
    - (i|and) ?(<fill>) (threw|pushed|shoved|knocked|dragged|kicked|flung|slammed) (my|the|our) ?(<fill>) (wife|husband|girlfriend|boyfriend|partner|mum|mother|dad|son|daughter|kid|child|brother|sister|baby|nan) ?(<fill>) (down|against|into|across|over|onto|to the)
    - (afraid|scared|frightened|terrified|worried|fear) ?(<fill>) (of|about) ?(<fill>) what i (will|might|could|may|would|am going to|'ll) ?(<fill>) do ?(<fill>) (to (the|my|him|her|them|someone|people)|if (she|he|they|the baby|it) (does not|do not|won't|keeps|cries))
  unless:
    - (scared|afraid|worried|think|terrified|fear|feel|know|sure|paranoid|convinced|feeling|frightened|petrified) ?(<fill>) (i will|i'll|i might|i may|i could|i am going to|of|that i will|that i might|i would|about|that i could|i am gonna) ?(<fill>) (hurt|hurting|harm|push|pushing|drop|dropping|throw|lose it with|upset|hitting|hit|kill|poison|attack|burn|killing|choke|burning) ?(<fill>) (him|her|them|people|someone|anyone|everyone|my (mum|mom|dad|son|daughter|kid|kids|brother|sister|husband|wife|ex|family|friend|partner|parents|boyfriend|girlfriend|children|child)|others|anybody|the (kids|children|baby)) (feelings|by (saying|leaving|being|telling|not|ending|moving|choosing|working|breaking|accident)|emotionally|with (my words|words|the (truth|news)|what i|my cooking|dinner|covid|my cold)|away|if i (leave|say|tell|end|break|move|go|quit)|when i (leave|say|tell|end|break|move|go)|a (text|party|message|line)|off (at|the|my)|too (hard to|far)|out|under the bus|at (school|nursery|the|chess)|in (the (bath|first)|class)|over|up|in the deep|accidentally|again in love|for (life|good)|more than i|like (my|he|she|they))
    - (scared|afraid|frightened) of hurting (him|her|them|people|my|anyone|someone|others)
    - (i|just|nearly|almost|have) ?(<fill>) (hit|beat|pushed|grabbed|threw|kicked|hurt|bit|attacked|killed|dropped|hitting) (my|the|our|him|her|them) ?(<fill>) ?(baby|kid|child|son|daughter|wife|husband|partner|girlfriend|boyfriend|mum|mom|mother|dad|father|kids|children|toddler|brother|sister|nan|gran|ex|boss|family|manager) (on the swing|at (chess|fifa|tennis|school|nursery|mario|the (station|airport|gate))|a (party|coffee|text|kiss|line|message|birthday)|feelings|in (the (race|final|game|quiz)|minecraft)|by (accident|mistake)|up (from|for|about)|off (at|to|with)|out (of (bed|the house))|with (a (ball|pillow|snowball|trolley)|my (shoulder|trolley)|the (car door|ball|news))|for a (coffee|cuddle|hug)|to (it|the|school|nursery)|over the|accidentally|down the slide|in the (pram|buggy|swing)|down the|when i (left|said|told|moved|ended|broke)|and i (am|feel) sorry i said)
    - (kids|children|son|daughter|baby|wife|husband|people|everyone|family|mum|girlfriend|child|partner) ?(<fill>) (is|are|feels|feel) ?(<fill>) safe (with|around) me
    - (safe|safer) with me (driving|and|here|now|so|because i)
    - (shake|shook|shaking) the baby (bottle|powder|rattle|monitor|formula|oil)
    - (drop|throw|hit) (the|my|our) (baby|newborn|toddler|little one) (off|a|shower|at (nursery|mum's|the)|milestone|in with)
    - (threw|pushed|shoved|knocked|dragged|kicked) (my|the|our) ?(<fill>) (wife|husband|girlfriend|boyfriend|partner|mum|mother|dad|son|daughter|kid|child|brother|sister|baby|nan) ?(<fill>) (down|into|over|across|onto|to the) (the (slide|hill on|pool|water|aisle|sea|waves|cinema|shops|match|gym|dentist|doctor|theatre|line|edge|road to)|a (pool|hedge|snowdrift|bush)|bed for)
  examples:
    - "I'm scared I'll hurt the baby"
    - "I nearly hit my son today"
    - "I'm afraid I might kill him"
    - "I shook my baby and I can't stop crying"
    - "My kids are not safe with me"
    - "I look at her and don't trust myself around the baby any more"
    - "please stop me hurting them"
  counterexamples:
    - "I'm afraid of hurting her feelings."
    - "I'm scared I'll hurt him by leaving."
    - "I pushed my son on the swing."
    - "I nearly hit a deer."

# ---------------------------------------------------------------- medical emergencies

- sign: overdose-taken
  bank: crisis
  tier: emergency
  theme: medical
  about: "Tablets, drugs or poison have been taken, on purpose or not."
  phrases:
    - (took|taken|take|takes|swallowed|swallow|downed|necked|popped|had|ate|eaten|drank|dropped|injected|washed down|chewed|finished|emptied|done|just took|injest*|ingest*|tken|tooken|tok) ?(<fill>) ?(<fill>) <many> ?(<fill>) ?(of) ?(my|the|his|her|their|mum's|mums|those|these|them|mom's|dad's|nan's|strong|sleeping|pain|heart|old|leftover|blood pressure|prescription|epilepsy) ?(strong|sleeping|pain|heart|old|leftover|blood pressure|prescription|mg|500mg) <meds>
    - (took|taken|swallowed|downed|necked|popped|ate|drank|finished|emptied|injected|had) ?(<fill>) (them all|all of them|every one of them|the lot|the whole (packet|bottle|box|pack|strip|lot|tub|blister|thing)|whole packet|whole bottle|whole box|the entire (packet|bottle|box|pack)|all the (pills|tablets)|more than i should|way more than|too many|too much (insulin|paracetamol|of my|medication|coke|of the|methadone|morphine|heroin|ketamine|mdma|ghb)|double my|ten of them|twenty of them|a load of them|loads of them|a bunch of them|enough to|everything in the (cabinet|cupboard|bathroom|drawer|medicine))
    - (took|taken|swallowed|downed|necked|popped|had|drank|mixed) ?(<fill>) (some|several|a few|loads of|a lot of|my|the|some of my|her|his) ?(<fill>) <meds> ... (vodka|wine|whisky|whiskey|gin|alcohol|drink|bottle|drunk|bottles|beers|rum|sleepy|dizzy|sick|throwing up|vomit*|floor|feel weird|feel funny|pass out|passing out|hospital|wear off|die|kill|end|goodbye|all of them|regret|scared|too many|help|numb)
    - (drank|drunk|drink|had|necked|downed) ... (bottle|bottles|vodka|whisky|wine|gin|litre|alcohol|spirits|rum) ... (and|with|then|plus|on top of) ?(<fill>) (some|my|the|all|a few|a load of|loads of|handful of|several) ?(<fill>) <meds>
    - (taken|took|have taken|i have had|had|take|done|did|just took) ?(<fill>) (an overdose|a overdose|overdose|an od|too many|a massive overdose|a big overdose|something to end it|something to sleep forever|poison)
    - (i|have|just|think i|i have|we|ive|i've|i think|i might have|accidentally|maybe) ?(<fill>) (overdosed|od'd|oded|od'ed|overdosing|odeed)
    - (i am|i'm|im|am|think i am) overdosing
    - (friend|mate|brother|sister|boyfriend|girlfriend|son|daughter|mum|mom|dad|flatmate|roommate|he|she|someone|partner|husband|wife|kid|child|baby|toddler|cousin|nan|they|housemate|colleague) ?(<fill>) ?(has|have|just|is|may have|might have|accidentally) ?(<fill>) (overdosed|overdosing|od'd|taken an overdose|took an overdose|swallowed a battery|swallowed bleach|swallowed tablets|swallowed pills|swallowed some|taken too many|took too many|taken too much|took a load of|taken a load of|took loads of|taken loads of|took pills|taken pills|taken his whole|taken her whole|taken all his|taken all her|took all his|took all her|drank bleach|drunk bleach|drank something|drunk something|swallowed something|took something at|taken something at)
    - (got into|ate|eaten|eating|swallowed) (the|my|some|his|her|nan's|grandma's) (tablets|pills|meds|medicine|medication|berries|medicine cabinet|dishwasher tablets|mushrooms|bleach|batteries|battery|rat poison)
    - (swallowed|drank|drunk|drinking|ate|eaten|ingested|inhaled|gulped|licked|swallow) ?(<fill>) ?(some|a|the|a load of|a bit of|half a|half the|a whole|a cup of|a mouthful of|most of the|lots of|whole bottle of|my) ?(<fill>) (bleach|antifreeze|weedkiller|pesticide|insecticide|drain cleaner|rat poison|poison|cleaning fluid|detergent|white spirit|petrol|turps|paint thinner|ammonia|acid|hand sanitiser|hand sanitizer|laundry pod|laundry pods|dishwasher tablet|dishwasher tablets|battery|batteries|button battery|mushrooms from|berries from|nail varnish remover|methanol|toilet cleaner|lamp oil|essential oil|nicotine|vape juice|glass|oven cleaner|something from under the sink|magnets)
    - (what happens|will i die|will i be ok|will i be okay|am i going to die|is it too late|how long|will it hurt|what do i do|can i reverse|should i worry|is it dangerous|should i go|is that) ... (took|take|taken|swallowed|drank) ?(<fill>) <many> ?(<fill>) <meds>
    - (changed my mind|regret it|don't want to die now|want to live now|scared now|feel so sleepy|getting sleepy|feel sleepy|feel sick|feel weird|feel dizzy|vomiting|throwing up) ... (pills|tablets|took|swallowed|overdose|taken|bottle|packet)
    - (pills|tablets|overdose|packet|them all|bottle of pills) ... (changed my mind|regret|help me|kicking in|hour ago|hours ago|minutes ago|how long have i)
    - (stomach|liver|paracetamol) ... (pumped|failing|poisoning) ... (took|now|pills|overdose|do i need|go to)
    - (injected|injecting|took|taken|given myself|gave myself|dosed) ?(<fill>) (too much|all my|double|ten times|a whole pen of|a full pen of|a load of|extra|my whole) ?(<fill>) (insulin|morphine|heroin|fentanyl|adrenaline|ketamine|methadone)
    - (took|take|swallowed|drank) (something|something else|stuff|it) ?(<fill>) (to die|to end it|to kill myself|to not wake|so i don't wake|so i would not|so i won't wake|to finish it|to make it stop|and i am scared|at a party)
    - (gave|given|give) ?(<fill>) (the|my|our) ?(baby|kid|child|son|daughter|toddler|mum|dad) ?(<fill>) (too much|the wrong|double|ten times|adult|twice) ?(<fill>) (calpol|medicine|dose|medication|paracetamol|ibuprofen|tablets|insulin|meds)
    - carbon monoxide ... (alarm|headache|dizzy|feel|going off|all of us|sick)
    - (co|carbon monoxide) (alarm|detector) ... (going off|dizzy|headache)
    - (smell|smelling|smells) gas ... (dizzy|faint|house|headache|sick|oven|on)
    - (taken|took|swallowed|had|popped|downed|necked|ate|eaten) ?(<fill>) (about|around|over|like|roughly|maybe|at least|nearly|almost|probably|some|another|more than) ?(<fill>) (ten|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundred|a hundred|10|12|14|15|16|18|20|24|25|28|30|32|36|40|45|48|50|60|64|80|90|96|100|200) ?(<fill>) ?(of) ?(my|the|his|her|strong) ?(<fill>) ?(500mg|mg|strong|sleeping|heart) <meds>
    - (taken|took|swallowed|had|downed|necked) ?(<fill>) (ten|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundred|a hundred|10|12|14|15|16|18|20|24|25|28|30|32|36|40|45|48|50|60|64|80|90|96|100|200) ?(of) ?(my|the|his|her|them) ?(<fill>) <meds>
    - (mixed|mix|mixing|washed|washing|took|taken|had|swallowed) ?(<fill>) ?(my|the|some|all|sleeping|a few) ?(<fill>) <meds> ?(<fill>) (with|down with|and|on top of) ?(<fill>) (vodka|wine|whisky|whiskey|gin|rum|alcohol|beer|bottle|cider|spirits|a bottle|half a bottle|lots of|loads of)
    - (she|he|they|my (mum|mom|dad|friend|sister|brother|wife|husband|daughter|son|partner|flatmate|boyfriend|girlfriend|mate)|friend|mate|flatmate) ?(<fill>) ?(has|just|has just) ?(<fill>) (taken|took|swallowed|had|downed) ?(<fill>) <many> ?(<fill>) ?(of) ?(my|the|his|her|their) ?(<fill>) <meds>
    - (took|taken|swallowed|downed) ?(<fill>) (the|a|my|all the|all my) ?(whole|entire|full) (bottle|box|packet|pack|strip|tub|blister pack|lot) ?(<fill>) (an hour|half an hour|ten minutes|twenty minutes|just now|this morning|tonight|already|and|i am|now|help|hours ago|of)
    - (given|give|gave|injected|took|taken|used) ?(<fill>) (all my|too much|the whole pen of|double my|ten times my|a load of|all of my) ?(<fill>) (insulin|morphine|methadone|fentanyl|heroin|meds)
    - (stomach|throat|mouth|tongue) ?(<fill>) (on fire|burning) ?(<fill>) (drank|swallowed|bleach|acid|cleaner)
    - (drank|drunk|swallowed|swallow|sipped|drinking) ?(<fill>) (bleach|antifreeze|weedkiller|drain cleaner|acid|poison|white spirit|petrol|detergent|disinfectant|dettol|harpic|sanitiser|rat poison|pesticide|insecticide)
    - (eaten|ate|swallowed|got hold of|got into|taken|took|sucked on|chewed) ?(<fill>) (my|his|her|the|mum's|dad's|nan's|grandad's|our) ?(<fill>) (heart|blood pressure|sleeping|epilepsy|diabetes|iron|antidepressant|pain|methadone) ?(<fill>) (tablets|pills|meds|medicine|medication|methadone)
    - (boy's|girl's|son's|daughter's|baby's|toddler's|kid's|child's|little one's) ?(<fill>) (eaten|swallowed|drunk|taken|got into|chewed)
    - (took|taken|swallowed|had) ?(<fill>) (my|the|a) ?(whole|entire|full) (week|month|fortnight|day|box|course|dosette) ?(of|of my|worth of) ?(<fill>) (tablets|pills|meds|medication|worth)
    - (brother's|sister's|mum's|mom's|dad's|friend's|son's|daughter's|husband's|wife's|partner's|mate's|boyfriend's|girlfriend's|flatmate's|nan's|cousin's|kid's) ?(<fill>) (overdosed|od'd|overdosing|taken an overdose|taken too many|taken too much|taken all|swallowed)
    - (can not|not) (keep|stay) awake ?(i) ?(<fill>) (took|taken|swallowed|had)
  unless:
    - (overdosed|overdosing|overdose|od'd|odd|oded) (on (chocolate|mince|cake|cheese|cuteness|coffee|caffeine|sugar|vitamin|carbs|pizza|netflix|turkey|christmas|tea|telly|tv|crisps|sunshine|reality|cat|biscuits|sweets|haribo|dopamine|tiktok|true crime|crossword*|romance|ice cream|documentaries|halloween|podcasts|spreadsheets|glitter|nostalgia)|rates|awareness|training|prevention|policy)
    - (i|just|think i|we|think|might have|maybe) ?(<fill>) odd
    - (took|take|takes|taken|had|done) ?(<fill>) (all|all of|all the|all my|a lot of|lots of|loads of|the whole|a whole|whole|a bunch of|a month of|weeks worth of|so many|two|the rest of|extra|more of|excess|double) ?(<fill>) ?(of) ?(my|the|his|her) ?(<fill>) (meds|medication|medicine|tablets|pills|antihistamines|paracetamol|vitamins|drugs|ibuprofen|insulin|antidepressants|supplements|painkillers|aspirin) (as (prescribed|directed|instructed|i (should|was told))|back to (the|boots)|to (the (pharmacy|chemist|vet|tip|hospital|gp)|get (used|him|her|the))|on (holiday|time|schedule)|this (morning|week) like|with (breakfast|food|me|my (breakfast|tea|porridge))|like (a good|the doctor)|in (the right|my (case|bag|hand luggage|suitcase))|for (granted|my (hayfever|hay fever|cold|allergies|back|knee|blood pressure|heart|thyroid|asthma|diabetes|reflux|arthritis))|today (and|as)|properly|correctly|every (day|morning)|daily|at (the same|night|bedtime|eight|nine)|before (bed|breakfast|the))
    - (took|take|takes|taken|had) (15|16|18|20|21|24|25|28|30|32|36|40|45|50|60|64|80|90|100|two|double|extra) (mg|milligrams)
    - (took|take|taken|had) ?(<fill>) (15|20|25|30|40|50|60|80|100|90) (mg|milligrams|units as|ml)
    - (took|take|taken|had|drank|eaten|ate|finished) ?(<fill>) (the lot|them all|all of them|too many|the whole (lot|thing)|too much (coke|of the)|a few|something|all the|the whole bottle|whole bottle|whole packet|the whole (packet|box|bottle|pack)) (of (biscuits|crisps|sweets|(chocolate|chocolates)|hobnobs|wine|prosecco|cookies|haribo|doritos|cheese|mints|cake|ice cream|celebrations|quality street|matchmakers|juice|water|milk|ketchup|hot sauce|pringles|grapes|gum|samosas|dates)|to (the (tip|park|beach|charity|recycling|zoo|match|vet|cinema|museum|cleaners|airport|shop|pub|pool|dentist|fair)|school|mine|bed|mum's|lunch|swimming|oxfam|football)|classes|photos|courses|notes|days|risks|breaks|shifts|pictures|selfies|on (holiday|camping)|out (for|to)|from (the oven|work)|along|home|back|at (the (buffet|party|wedding)|lunch)|modules|cookies|biscuits|prawns|sausage rolls|mince pies|chocolates|crisps|at christmas|for lunch|for breakfast)
    - (swallowed|swallow|swallows) (my (pride|words)|a (fly|wasp|bee|bug|chewing gum)|by|up|hard|whole|the (bait|lie)|something that went|some (water|sea|pool|gum|toothpaste))
    - (taken|took|take|had|ate|eaten) something (for (the|my|it|a)|out of|from (the|my) (shelf|shop|freezer|fridge)|back|off|seriously|personally|that (disagreed|she said|he said|they said)|to (the|wear|eat|read|help (me sleep|with my)|my (mum|neighbour)|work|a (party|friend)|school|settle)|a bit (off|dodgy)|i (should not have|shouldn't have) (from|at))
    - (friend|mate|brother|sister|boyfriend|girlfriend|son|daughter|mum|mom|dad|flatmate|roommate|he|she|someone|partner|husband|wife|kid|child|baby|toddler|cousin|nan|they|housemate|colleague) ?(<fill>) ?(has|have|just|is) ?(<fill>) (took|taken|took all|taken all|had too much|got into the|drank something|ate something|eaten something|took something|taken something|swallowed) (the (blame|credit|mick|piss|bus|train|day|dog|car|bins|kids|week|photos|pictures|notes|hint|leap|plunge|bait|lead|money|remote)|of the (glory|credit|work|blame)|responsibility|his pride|her pride|their pride|a (fly|bug)|my (parking|chips|coat|seat|side|advice|place|lunch)|cake|biscuits|tin|(chocolate|cookie|biscuit|washing|dress|habit|band|swing|party) |off|away|for granted|from (my|the) (bag|fridge|desk|shelf|shop)|to (eat|drink|do|say|the)|that|very|on|out|back|personally|time|wine|sun|cheese|turkey|pud*|habit|swing|spirit|up|nice|lovely|new)
    - (overdose|overdosed) ... (funeral|inquest|anniversary|was only|years ago|last year|when he was|when she was|passed|in (march|april|may|june|july|august|january|february))
    - (died|dead|death|lost|killed) (of|from|by|to) (a|an) overdose
    - (took|taken|takes|take) a overdose (course|training)
    - (pumped|tyre|tyres)
    - overdose (call|calls|patient|patients|case|cases|shift|training|job|kit|awareness)
    - (taken|took|had|swallowed) ?(<fill>) (ten|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundred|a hundred|10|12|14|15|16|18|20|24|25|28|30|32|36|40|45|48|50|60|64|80|90|96|100|200) ?(<fill>) (milligrams|mg|minutes|photos|steps|days off|units as|goes)
    - (mixed|mix|mixing|washed|took|had) ?(<fill>) <meds> ?(<fill>) (with|and) ?(<fill>) (water|juice|food|breakfast|my tea|milk|went to bed|a (nap|bath|glass of water|cup))
    - (took|taken|take) (my|the|his|her) <meds> and
    - (boy's|girl's|son's|daughter's|baby's|toddler's|kid's|child's|little one's) ?(<fill>) (eaten|swallowed|drunk|taken|got into) ?(<fill>) (all (his|her)|dinner|lunch|up|the (cake|biscuits|veg|peas|team|school)|his (dinner|tea|lunch|peas)|her (dinner|tea|lunch|peas)|well|milk|to|uni|college|a (nap|shine|liking)|off|out|it (badly|well))
    - (taken|took) ?(<fill>) (my|his|her|the) ?(<fill>) (heart|blood pressure|sleeping|iron|epilepsy|diabetes|pain) ?(<fill>) (tablets|pills|meds|medicine|medication|methadone)
  examples:
    - "I've taken all my tablets"
    - "took way too many paracetamol and I'm scared"
    - "I think I overdosed"
    - "my toddler swallowed a battery" 
    - "i drank bleach"
    - "My friend took too many pills and she's drowsy"
    - "swallowed the whole bottle an hour ago"
    - "I took 30 sleeping tablets"
  counterexamples:
    - "I overdosed on chocolate at Easter."
    - "Took all my tablets as prescribed."
    - "He died of an overdose last year."
    - "I took 20 mg this morning as usual."
    - "We took the lot to the tip."

- sign: heavy-bleeding
  bank: crisis
  tier: emergency
  theme: medical
  about: "Bleeding that is heavy or does not stop, in the client or another, cut by themselves or not."
  phrases:
    - (bleeding|bleed|blood|bleedin) ?(<fill>) (will not|won't|wont|does not|doesn't|is not|isn't|not|never|cannot|can't|wouldn't) ?(<fill>) (stop|stopping|stops|slow|slowing|clot|clotting|let up|easing)
    - (cannot|can't|can not|unable to|couldn't|trying to|cant) (stop|get|slow|control) (the|my|this|it|his|her) ?(<fill>) (bleeding|blood|bleed|from bleeding|to stop bleeding)
    - (bleeding|bleed|haemorrhaging|hemorrhaging|bled) ?(<fill>) (heavily|badly|a lot|loads|everywhere|so much|profusely|out|through|really badly|like mad|to death|all over|from my (head|ear|ears|mouth|neck|wrist|wrists|arm|bum|stomach|vagina|throat|eyes|back passage|thigh|leg)|internally|non stop|nonstop|quite a lot|heavy|bad|fast|buckets)
    - (blood|blud) ?(is) ?(<fill>) (everywhere|all over|pouring|gushing|spurting|pumping|soaking through|on the floor|through the towel|pooling|squirting)
    - (so much|too much|a lot of|lots of|loads of|losing|lost|losing a lot of|coughing up|vomiting|throwing up|puking|passing|peeing|sicking up|spitting|pissing) ?(<fill>) (blood|blood clots)
    - (cut|cuts|gash|wound|slice|sliced|slit|stabbed|opened) ?(<fill>) ?(too|so|really|very|way too) ?(<fill>) (deep|bad|deeper|wide|to the bone|open|an artery|a vein|the vein|the artery) ... (blood|bleed*|stop|fat|bone|white|help|dizzy|hospital|stitches|everywhere|pouring|shake|shaking|faint|towel|tonight|this time|scared|see the|what do i|gaping)
    - (hit|cut|nicked|severed|opened|sliced) ?(<fill>) (an artery|a vein|the artery|my vein|my artery|something deep)
    - (cut|cutting) too deep
    - (slit|slashed|cut|sliced|opened) my (wrist|wrists|throat|neck|veins|arm open) (and|now|just now|help|tonight|open|again)
    - (pregnant|weeks|months gone|months pregnant|wks|trimester) ... (bleeding|blood|waters|water broke|waters broke|no movement|not moving|stopped moving|cramping badly|contractions|severe pain|terrible headache)
    - (bleeding|blood|gushing|bled) ...7 (pregnant|weeks pregnant|weeks|wks|months gone|trimester|after birth|since the birth|after giving birth|postpartum)
    - (baby|bump) ?(has) (not|stopped|hasn't) (moved|moving|been moving|kicked|kicking) ?(<fill>) (since|all day|today|in hours|for hours|much)
    - (soaking|soaked|filling|going) ?(through) ... (pad|pads|towel|towels) ... (hour|minutes|every|blood|pregnant|birth|clots)
    - (i have been|i have just been|i was just|i just got|i got|he just got|she just got|has been|has just been|been) ?(<fill>) (stabbed|shot|knifed|glassed|slashed)
    - (arm|leg|hand|finger|fingers) ... (cut off|severed|hanging off|chopped off|came off) ... (blood|saw|machine|help|now|in the|bleeding)
    - (stitches|wound|operation|surgery|incision|scar) ... (opened|burst|split|come open) ... (blood|bleed*|pus|gushing|pouring)
    - (so much|lots of|a lot of|too much|loads of) blood ?(<fill>) (everywhere|help|on the|coming|from|and|i|he|she|won't|now|it)
    - (he|she|i|they|someone|my (son|brother|friend|mate|dad|husband|partner)) ?(<fill>) (been|got|was just|just got|has been|have been) ?(<fill>) (stabbed|shot|slashed|glassed|knifed)
    - (can|could) see ?(the|my) (fat|bone|muscle|tendon|tendons|white bit|yellow fat)
    - (slit|sliced|cut|gashed|slashed) (my|his|her) (arm|leg|thigh|wrist|neck|hand) (open|and i can see|and it is gaping|and there is|to the bone|really deep|too deep)
    - (gaping|wide open) ?(<fill>) (wound|cut|gash|arm|wrist)
    - (cut|gash|wound) ?(<fill>) (is|was) ?(<fill>) (gaping|wide open|pouring|spurting)
    - (blood's|blood is|blood) ?(<fill>) (pumping|pouring|gushing|spurting|squirting|running|streaming|dripping) ?(<fill>) (out|from|down|everywhere|all|through|onto)
    - (cut|cut's|cuts|wound|gash|it|it is|blade|knife) ?(<fill>) (down to|through to|right to|to) the bone
  unless:
    - (bleed|bleeding|blood|bled) ?(<fill>) (heavily|badly|a lot|loads|everywhere|money|cash|heart|hearts|edge|through|out) (of (money|cash|funds|subscribers|users|talent|staff|support|patience)|money|cash|points|into (my|the|each|other)|in the (film|book|episode|show|game|second|series|play)|colour|dye|ink|the (radiators|brakes|system)|radiators|edge|into one)
    - (bleeding|blood) ... (nosebleed|nose bleed|period|gums|paper cut|papercut)
    - (nosebleed|nose bleed|nose|gums|papercut|paper cut|period|shaving|scratch|knee|blister|spot) ... (bleeding|blood|bleed|bled) ?(<fill>) (a lot|loads|everywhere|heavily|badly|stopped)
    - (blood|bleeding) (pressure|test|tests|donor|donation|bank|orange|oranges|moon|sugar|type|sport|bath|brother|thirsty|line|bowl|work|sausage|cells|count)
    - (lot of|lots of|loads of|so much|too much|lost|losing|giving|gave) blood (pressure|test|tests|sugar|work|donor|donors|donation|oranges|in the (film|book|show|game|episode)|to the|for (the|a) (test|transfusion)|sweat|on the (film|screen|pitch))
    - (fake|stage) blood
    - (can't|cannot|trying to) (stop|get) (the|this|my) ?(<fill>) (blood|bleeding) (out of (the|my|a) (carpet|shirt|sheets|jeans|dress|white)|stain|stains|radiator|off|from the (carpet|shirt|tap))
    - (been|was|got|just got|he got|she got) ?(<fill>) (shot|stabbed|slashed|glassed) (down|in the (back (by my|at work)|foot (by my)|film|book|show|game|episode)|by the (budget)|of|for|at (a|the) (wedding)|with (a (nerf|camera|water))|on (location|film|iphone|an)|prices|in (black|one take|malta)|budgets)
    - (weeks|months) ... (bleeding (edge|radiators)|blood (test|tests|pressure|donation|sugar))
    - (gone|went|go|cut) too deep (into|in the (budget|forest|book)|with)
    - (pregnant|weeks) ... (not moving (house|in|until)|contractions ?(have) stopped)
    - (can|could) see ?(the|my) (fat|bone|muscle|tendons) ?(<fill>) (on the (x ray|scan|steak|meat)|in the (x ray|scan|mirror|steak|bacon)|definition|coming back|growing)
    - (blood|bleeding|bled) ...7 (weeks) (ago|off|since|later|in|of|now|until|before|for)
    - blood (test|tests|pressure|sugar|donation|results|type|count) ...7 (pregnant|weeks)
    - (nosebleed|nose bleed|period|gums|shaving|blister|piercing)
    - bled all over my (shirt|top|sheets|bed|sofa|jeans|pillow) ?(nosebleed|nose|period|shaving|at the gym)
    - blood ?(<fill>) (pumping|running|flowing) ?(<fill>) (through my veins|in my veins|and (i feel|music)|after (the|my) (run|gym|workout))
    - (cut|it|cuts|wind|cold|chilled|soaked|budget|budgets|staff|services) ?(<fill>) (down to|through to|right to|to) the bone ?(<fill>) (wind|cold|by|budget|funding|staff|outside|out there)
    - (cold|wind|rain|chill|cuts|budget|funding|services|staffing) ... to the bone
  examples:
    - "bleeding won't stop"
    - "there's blood everywhere"
    - "I've cut too deep, can't stop the bleeding"
    - "34 weeks pregnant and bleeding"
    - "I'm coughing up blood"
    - "slit my wrists help"
  counterexamples:
    - "The company is bleeding money everywhere."
    - "My nose was bleeding a lot, stopped now."
    - "Fake blood everywhere on the stage, great fun."
    - "My blood pressure is a bit high."

- sign: chest-pain
  bank: crisis
  tier: emergency
  theme: medical
  about: "Chest pain or breathlessness with the red flags of a heart attack or worse."
  phrases:
    - (chest|heart) ?(<fill>) (pain|pains|crushing|hurts|hurting) ... (arm|arms|jaw|sweating|sweaty|clammy|fainted|grey|passed out|vomit*|blue|spreading|collapse*|cold sweat|left side)
    - chest ?(<fill>) (tight|tightness|pressure|squeezing|heaviness|heavy|ache|aching|burning) ...5 (left arm|down my arm|my arm|his arm|her arm|jaw|grey|clammy|cold sweat|collapse*|passed out|blue|spreading|left side|going up my neck|through to my back)
    - (chest pain|chest pains|pain in my chest|pains in my chest|pain in his chest|pain in her chest) ?(and|with) ?(<fill>) (sweating|sweaty|clammy|grey|vomiting|numb arm|left arm|jaw|cold sweat|arm)
    - (arm|jaw|left arm|left side) ... (chest|elephant) ... (pain|numb|crushing|pressure|tight|heavy|elephant|hurts|squeez*)
    - (arm|left arm) ?(is|gone|has gone|went|feels) ?(<fill>) (numb|heavy|tingling|dead|aching|hurts|painful) ... (chest|jaw|elephant)
    - (chest|pain in my chest|pains in my chest|chest pain|chest pains|pain in the chest) ... (down my arm|down my left arm|into my arm|into my jaw|in my jaw|up my neck|to my back|through to my back|left arm|in my arm|and arm|spread*|radiat*|going into|up to my jaw)
    - (crushing pain|crushing feeling|crushing pressure|band tightening) ?(<fill>) (on|in|around|across) my chest
    - crushing (chest|pain in my chest|pressure in my chest)
    - (think|sure|could be|might be|is it|this is|definitely|am) ?(<fill>) ?(i am|he is|she is|it is|a|having|my (dad|mum|husband|wife|nan) is) ?(<fill>) (having a heart attack|having a stroke|heart attack|a stroke|cardiac arrest|had a stroke|has had a stroke|having a heart|in cardiac arrest)
    - (am|is|he's|hes|she's|shes|he is|she is|think he is|think she is|i'm|im|are|think i am|my (dad|mum|mom|husband|wife|nan|gran|grandad|partner|boss|father|mother) is) ?(<fill>) having a (heart attack|stroke|seizure|fit|cardiac arrest|severe allergic|severe asthma|bad asthma|asthma attack)
    - (can not|struggling to|unable to|hard to|barely|hardly) ?(<fill>) breath* ... (lips|blue|inhaler|asthma|swell*|swollen|allerg*|chest pain|epipen|epi pen|smoke|peanut|nut|sting|stung|hives|wheez*|legs swollen|clot|after surgery|full sentence)
    - (inhaler|puffer|nebuliser|blue inhaler|reliever) ?(<fill>) (is not|isn't|not|has run out|ran out|empty|won't|doesn't|has not|no longer|does not|is empty|not working|gone|not helping|isn't helping) ... (breath*|asthma|attack|wheez*|working|worse|chest|help|touching|talk|speak|blue|cannot|can't)
    - asthma attack ... (inhaler|bad|worse|not|no|cannot|can't|now|help|blue|right now|empty|rn)
    - (pain|chest) (is not|isn't|not) like (the|my|a|any) ?(<fill>) (panic|panic ones|anxiety|usual|panic attack|panic attacks)
    - (isn't|is not|not|nothing|different to|different from|worse than|unlike) ?(<fill>) ?(like) ?(the|my|a|any|usual) ?(<fill>) (panic|panic attack|panic ones|panic attacks|anxiety) ?(<fill>) ... (chest|arm|jaw|breath*|sweat*|heart|pain)
    - (heart|pulse) ?(<fill>) (stopped|stopping|keeps stopping|is at 200|over 180|over 200|at 180|irregular and|fluttering and) ... (faint|chest|pass out|collapse*|dizzy|breath*|sweat*|beating|beat)
    - worst headache (of my life|i have ever|ever) ... (sudden*|thunder*|neck|vomit*|vision|speech|light|blind|numb|seconds|like being)
    - (sudden|thunderclap) ?(<fill>) headache ... (worst|vomit*|neck|vision|stiff|confus*|numb|speech)
    - (stiff neck|rash) ... (doesn't fade|does not fade|glass|fever|light hurts|floppy|won't fade|not fading|purple)
    - chest (pain|pains) (for|since|that will not|going|down) ?(<fill>) (an hour|hours|half an hour|the last hour|two hours|twenty minutes|this morning|last night|go away|arm|jaw)
    - (chest|heart) ?(<fill>) (feels|is|felt|getting) ?(<fill>) (crushed|crushing|squeezed|in a vice|like a vice|gripped|like an elephant|like someone is (sitting|standing)) ...7 (arm|jaw|grey|clammy|cold sweat|tingling down)
    - (chest|heart) ...7 (left arm|jaw|cold sweat|gone grey|clammy|down my arm|up my neck)
    - (left arm|jaw|both arms) ...7 (chest|heart|elephant|crush*)
    - pain ?(<fill>) (spreading|shooting|going|radiating|moving) ?(<fill>) (down|to|into|up|through) my ?(left) (arm|jaw|neck|shoulder|back)
    - grey in the mirror
    - chest ...5 (arm's|arms|arm is|arm has|arm went|arm feels|left arm) ?(<fill>) ?(gone) (numb|tingling|dead|heavy|hurting|aching|weak)
    - (arm's|arm) ?(<fill>) ?(gone) (numb|tingling|dead|heavy|aching) ...5 (chest|jaw|elephant)
    - (left arm's|arm's) ?(<fill>) (gone numb|numb|tingling|heavy)
    - pain ?(<fill>) (down|in|through|along) my left (arm|shoulder|side) ?(<fill>) (and|since|for|sweating|now)
  unless:
    - (having|had|nearly had|almost had|give me|gave me|giving me|have) a (heart attack|stroke|fit|seizure) (when i (saw|opened|read|heard|got)|at the (price|bill)|in (2*|19*|200*|201*|march|april|may|june|july|august|january|february|september|october|november|december)|last (year|month|week|spring|summer|winter|autumn)|over the|of (genius|luck|laughter|giggles|conscience)|every time (he|she|the)|laughing|if (she|he) (saw|sees|knew|finds)|with (that|this) bill|if i|years ago|yesterday (she|he) said|ages ago|on a plate)
    - (stroke) of (genius|luck|midnight|the)
    - (chest|heart) (pain|pains|tight|pressure|tightness|hurts) ... (checked|ecg|all clear|cleared|doctor said|gp said|pulled|muscle|gym|bench press|costochondritis|reflux|heartburn)
    - (weight|elephant|boulder) ?(<fill>) (on|in|around|across) my chest (since|has lifted|lifted|when i think|about|every (sunday|monday)|of (guilt|grief)|is gone|is lifting)
    - heart attack (grill|burger|on a|risk|survivor|rehab|in (2*|19*|200*|201*))
    - (can't|cannot|cant|hardly|barely|can not) ?(<fill>) breath* (for laughing|laughing|easy until|in (this|that) (dress|corset|heat|suit)|until (friday|the)|without (him|her))
    - (heart) (stopped|stopping) ... (saw|text|phone|email|when (he|she|they) (said|walked|smiled))
    - (feel|felt|feels|feeling) like ?(<fill>) (i am|i was|im|it is|a|having|i might be) ?(<fill>) (having|have)
    - (arm's|arm) ?(<fill>) ?(gone) (numb|dead|tingling) (from|because|after|lying|sleeping|again from|holding|on the)
    - pain ?(<fill>) (down|in|through|along) my left (arm|shoulder|side) ?(<fill>) (since|for|and|now) ?(<fill>) (the (gym|fall|match|jab|vaccine|injection)|tennis|lifting|carrying|gardening|i (fell|slept)|years|months)
  examples:
    - "crushing chest pain and it's spreading"
    - "My chest hurts and my left arm is tingling"
    - "I think I'm having a stroke"
    - "can't breathe and my lips are blue"
    - "inhaler isn't working and I can't talk"
    - "chest pain, sweating and grey, my dad"
  counterexamples:
    - "I nearly had a heart attack when I saw the bill."
    - "Chest pain was checked, ECG fine, pulled muscle."
    - "He had a heart attack in 2015 and walks daily."
    - "I can't breathe for laughing."

- sign: stroke-or-collapse
  bank: crisis
  tier: emergency
  theme: medical
  about: "Somebody, or the client, has collapsed, is unconscious, fits, or shows signs of a stroke."
  phrases:
    - (he|she|they|<loved>|my (wife|husband|dad|mum|mom|nan|gran|grandad|son|daughter|baby|friend|mate|partner|flatmate|boyfriend|girlfriend|brother|sister)|grandad|grandma|gran|baby|the baby|a man|a woman|someone|somebody|colleague|passenger|neighbour) ?(<fill>) ?(has|have|is|was|just|had|has just|suddenly|keeps|started|won't|will not|isn't|cannot|can't|not|went|has gone|gone) ?(<fill>) (collapsed|collapse|unconscious|passed out|not breathing|stopped breathing|unresponsive|not responding|not waking|wake up|not answering me|turned blue|gone blue|going blue|turning blue|gone floppy|floppy|gone limp|limp|having a seizure|having a fit|fitting|convulsing|seizing|choking|barely breathing|gasping|foaming at|frothing at|lips are blue|lips look blue|lips have gone blue|gone grey|fallen down the stairs|fell down the stairs|fallen and|hit his head and|hit her head and|can't be woken|cold and|electrocuted|drowning|no pulse|lost consciousness|slurring|talking gibberish|confused and|not moving|isn't moving|can't move|unable to speak|can't speak|on the floor and|breathing funny|breathing weird|struggling to breathe|gurgling)
    - (cannot|can't|can not|could not|couldn't|unable to|trying to|cant) (wake|rouse|get|feel|find) ?(<fill>) (him|her|them|my (mum|mom|dad|friend|mate|husband|wife|baby|son|daughter|partner|flatmate|nan|boyfriend|girlfriend|brother|sister)|the baby|a pulse|his pulse|her pulse|any pulse)
    - (he|she|baby|dad|mum|mom|nan|friend|him|her|daughter|son|wife|husband|gran|grandad|partner|they|toddler|someone) ?(<fill>) ?(is|has|was) ?(<fill>) (not|stopped|barely|hardly) breathing
    - not breathing (properly|right|at all)
    - (lips|face|fingers|skin) ?(<fill>) (are|is|look|looks|have|has|gone|going|turned|turning|went|have gone|has gone) ?(<fill>) (blue|grey|gray|purple|waxy)
    - (face|mouth|side of (his|her|my) face|eye|smile) ?(<fill>) ?(is|has|looks|are|gone|was|keeps|has gone) ?(<fill>) (drooping|drooped|dropped|droopy|fallen on one|lopsided|slumped|gone crooked|numb on one|sagging|slipped)
    - (slurring|slurred|garbled) ... (arm|face|leg|speech|droop*|sudden*|numb|one side|stroke|weak|not drunk|hasn't been drinking)
    - (speech|words|talking) ?(<fill>) (is|are|gone|has gone|suddenly|all|came out|coming out|has become) ?(<fill>) (slurred|jumbled|gibberish|garbled|slurring|funny and|nonsense)
    - (one side|left side|right side|half) of (my|his|her) (body|face) ?(<fill>) (is|has|gone|has gone|went|feels) ?(<fill>) (numb|weak|dead|paralysed|paralyzed|limp|drooping|dropped)
    - (having|had|has|is having|was having|keeps having) ?(<fill>) (a|an|another) ?(<fill>) (seizure|fit|convulsion|epileptic fit|anaphyla*) ?(<fill>) (now|right now|rn|and|won't|will not|again|for|help|on the floor|that|minutes|what do|lasting|not stopping|first)
    - (seizure|convulsing|shaking on the floor) ... (minutes|will not stop|not stopping|blue|what do i|help|second one|first time|breath*)
    - choking ?(<fill>) (on|to death|and|right now|now|can't|cannot|baby|he|she|help|going|turning)
    - (anaphylaxis|anaphylactic|epipen|epi pen|allergic reaction) ... (swell*|throat|breath*|face|lips|now|lost|find|no|used|can't|cannot|without|worse|hives|tongue|right now|rn|help|bad|severe|tongue|stung|nuts)
    - (throat|tongue|face|lips|neck|eyes) ?(<fill>) ?(is|are|has|feels|starting to|keeps|getting|started) ?(<fill>) (swelling|swollen|closing|closing up|swelling up|swell|tightening up|puffing up|swelled|close up) ... (prawn*|nut*|peanut*|sting|stung|bee|wasp|pen|breath*|swallow|bigger|help|fast|tablet|antibiotic|shellfish|allerg*|eaten|ate|hives|itch*|after|talk|speak|rash|now|egg*|milk|sesame|fish)
    - (throat|tongue|airway) ?(<fill>) ?(is|are|feels|like it is) ?(<fill>) (swelling|closing|closing up|swelling up)
    - (fell|fallen|hit (his|her|my) head|knocked out|head injury|car crash|accident|been hit by a car|hit by a car|thrown off) ... (unconscious|not moving|vomit*|confused|can't move|cannot move|blood|can't feel|won't wake|not answering|seizure|clear fluid|blacked out|drowsy|bleeding|not waking|throwing up|double vision)
    - (fell|fallen|car crash|accident|hit by a car|thrown off) ... (my|his|her|their) (legs|leg|neck|back) (hurts|hurt|is|are|won't|looks|has|feels|feel|may|might|can't)
    - (can't|cannot|cant) (feel|move) my (legs|arms|arm|leg|body|left side|right side|face) ... (fell|fall|crash|accident|suddenly|since|back|help|neck|woke|hit)
    - (baby|newborn|toddler|infant|little one|my son|my daughter|my kid|my boy|my girl|my child) ... (floppy|not breathing|gone blue|turned blue|going blue|turning blue|lips are blue|will not wake|cannot wake|unresponsive|gone limp|convuls*|swallowed|drank something|drunk something|choking|stopped breathing|fitting|having a fit|scalded|boiling water|no wet nappies|had a seizure)
    - (blacked out|passed out|fainted|collapsed|lost consciousness|blacking out|passing out|fainting|woke up on the floor|came round on the floor|woken up on the floor) ... (again|three times|twice|chest|alone|today|just now|bleeding|hit my head|can't|pills|drank|drunk|vomit*|heart|diabetic|sugar|pregnant|floor|vision|help|keep|keeps|blood|sick)
    - woke up on the (floor|bathroom floor|kitchen floor) ... (sick|pills|blood|remember|vomit*|drank|tablets|bruise*|head|shaking|throwing up|cannot|can't)
    - (sugar|sugars|blood sugar|glucose|bm|bms|blood glucose|insulin) ?(<fill>) ?(is|are|at|has|keeps|was|gone) ?(<fill>) (crashing|dropping|dangerously|too low|very low|at 2|2|1|reading lo|reading hi|hi|plummet*|sky high|30|28|29|over 25|over 30|25) ... (shak*|confus*|pass out|unconscious|alone|help|vomit*|no food|drowsy|ketones|sick|faint|glucagon|sweat*|cannot|can't)
    - (ketones|dka|diabetic ketoacidosis) ... (high|vomit*|sick|breath*|drowsy|over 3|now|confus*)
    - (sepsis|septic) ... (think|fever|shiver*|confus*|now|scared|mottled|signs|rash|infected|getting worse)
    - (electrocuted|struck by lightning|pulled from the water|house is on fire|flat is on fire|kitchen is on fire|fire in my (house|flat|kitchen|room)|trapped in the car|smoke (everywhere|in the house) and)
    - (burn|burned|burnt|scald|scalded|boiling water|acid|chip pan) ... (face|whole arm|all over|skin coming off|skin is peeling|blister* everywhere|child|baby|chest|hospital|severe|peeling off|down (his|her|my))
    - (ambulance|999|911|112) ... (should i|do i need|do i call|wait|coming|on the way|taking|please|call|need|now|hour|help|won't come|hours)
    - (need|call|get|send|want|ring|phone) ?(<fill>) ?(me|us|him|her) ?(<fill>) (an ambulance|ambulance|999|911|112|paramedics|a paramedic)
    - (heat stroke|heatstroke|hypothermia|frostbite|bitten by a snake|snake bite|snakebite|stung by) ... (confus*|collapse*|breath*|unconscious|swell*|help|shiver*|numb|throat|what do|hot|vomit*|dizzy)
    - (throat's|tongue's|throats|tongues|face's|lips) ?(<fill>) (swelling|closing|closing up|swelling up|swollen shut) ?(<fill>) (after|and|up|fast|from|since)
    - (dad's|mum's|mom's|nan's|husband's|wife's|baby's|gran's|grandad's|friend's|son's|daughter's|brother's|sister's|partner's) ?(<fill>) (collapsed|unconscious|not breathing|stopped breathing|gone blue|unresponsive|having a seizure|having a fit|fitting|choking|not waking up|passed out|on the floor and|not responding|floppy|having a stroke|having a heart attack)
    - (lips|tongue|throat|face) ?(<fill>) (are|is|has started|have started|keep|keeps) ?(<fill>) (swelling|swelling up|puffing up|closing|closing up|getting bigger)
    - (can not|struggling to|hard to|hardly|barely) ?(<fill>) (breathe|breath) ?(<fill>) (my lips|lips|my throat|throat|my tongue|tongue|my face|hives|i ate|after eating|nut|i was stung|bee)
    - (he|she|baby|dad|mum|mom|nan|my (dad|mum|mom|husband|wife|nan|gran|baby|son|daughter|friend|partner)) ?(<fill>) (is not|not) breathing
    - (having|in the middle of|had) a (seizure|fit) ?(<fill>) (and|for|it has|it is|now|right now|that) ?(<fill>) (minutes|been|not|won't|stop|going|long|blue)
    - (face|mouth|one side of (his|her|my) face) ?(<fill>) (has gone|gone|went|looks|is|has) ?(<fill>) (funny|droopy|drooping|wonky|lopsided|dropped|numb|crooked|slack) ?(<fill>) (on one|one|down one|and (his|her|my)|on the|suddenly|side)
    - (tongue's|throat's|tongue is|throat is|tongue has|tongue|throat) ?(<fill>) (going|gone|getting|gets|feels|feeling) ?(<fill>) (fat|thick|huge|big|tight|swollen|bigger|numb)
    - (struggling|hard|difficult|difficulty|trouble|can not|unable) ?(<fill>) ?(to) (swallow|swallowing|breathe|breathing) ?(<fill>) (after|since|stung|sting|allerg*|nut|swollen|swelling)
    - (he|she|they|my (mum|mom|dad|husband|wife|nan|gran|son|daughter|friend|baby)) ?(<fill>) (is|are|'s) ?(<fill>) (fitting|convulsing|seizing|unconscious|not breathing|choking|turning blue|going blue)
    - (hit|banged|smashed|cracked) (his|her|their) head ?(<fill>) and ?(<fill>) (now he|now she|is confused|is being sick|keeps being sick|is drowsy|can not|will not wake|passed out|blacked out|is not)
    - (can not|not) (feel|move) my (legs|arms|arm|leg|body|left side|right side|face) ?(and) ?(i) ?(<fill>) (fell|fallen|slipped|crashed|was hit|have fallen|came off)
    - (fell|fallen|came off|slipped|crashed|thrown) ?(<fill>) (off|from|down) ?(<fill>) (ladder|roof|stairs|horse|bike|motorbike|scaffold|balcony|tree|window) ?(<fill>) (and|now) ?(<fill>) (can not|not|blood|unconscious|bone|neck|back|head|legs|move)
    - (gone|going|turned|turning|went) ?(<fill>) a funny (colour|color)
    - (he's|she's|he is|she is|dad's|mum's|he has|she has) ?(<fill>) gone (grey|gray|white|blue|floppy|limp|cold|stiff|rigid|purple|yellow) ?(<fill>) (and|in|all)
    - rash ?(<fill>) (will not|does not|not) (fade|fading|disappear|go)
    - (too many|too much) of (the|those|these|his|her|my) ?(<fill>) (blue|white|pink|yellow|little|round|small|strong|red) (ones|pills|tablets|things)
    - (he|she|baby|my (son|daughter|dad|mum|husband|wife|baby)) ?(<fill>) (is|has) ?(<fill>) choked ?(<fill>) (and|cannot|can not|not|now)
  unless:
    - drowning in ?(his|her|their|all that) (debt|debts|work|paperwork|emails|bills|admin|homework|marking|tax)
    - (choked|choking) (up|back|on (my (tea|coffee|words|water|drink|own spit|beer|wine|toast|lunch) (laughing|when|at)|the (price|words)|paperwork|emails|admin|tears)|hazard|at the (price|final)|in the final|hold)
    - (passed out|collapsed|conked out|unconscious|blacked out|passing out) (on (the|my) (sofa|couch|bed) (with|after|in|by|watching|at|before|when|snoring|like|from)|asleep|laughing|into bed|at (nine|ten|eight|half)|in (a heap|front of|the armchair) (after|of|laughing|with)|with (laughter|relief|tiredness|joy)|from (sheer|tiredness|boredom)|after (dinner|lunch|the (match|marathon|race|gym|party|shift)|work|a roast)|in a heap)
    - (shed|tent|deal|sofa|roof|bridge|ceiling|gazebo|shelf|chair|souffle|soufflé|cake|company|firm|talks|share price|economy|currency|business|marriage|jelly|fence|bookcase|bed|market|table|tower|scaffolding|regime|government|bank) ?(<fill>) ?(has|have|just|had) ?(<fill>) collapsed
    - (not|isn't|stopped|barely) breathing (down my neck|space|a word|room|exercise|exercises|easy|much easier)
    - (unresponsive|not responding|not answering|not moving|can't move|can't speak|can't be woken) ?(<fill>) (to (my|the|emails|texts|messages|me on)|app|page|screen|website|laptop|phone|emails|on (whatsapp|email|the (app|market|bus|property))|house|until (monday|the)|forward|in (until|till)|from (the|my) (sofa|bed)|any faster|spanish|french|english|german|italian|welsh|a word of|highly|the (wardrobe|sofa|piano|date|meeting|car)|dates|for (laughing|the (crowd|traffic))|meeting)
    - (emails|email|app|laptop|phone|computer|website|screen|server|printer|browser|page|engine|car|boiler|wifi|pc|traffic|queue|line|a12|m25) ?(<fill>) ?(is|are|was|has|just|keeps) ?(<fill>) (unresponsive|not responding|seizing|not moving|collapsed|gone blue|turned blue)
    - (cannot|can't|could not|couldn't|trying to|cant) (wake|get|rouse|find) (him|her|them|my (son|daughter|kid|teenager|husband|wife|boyfriend|girlfriend|brother|sister|flatmate)) (up (for (school|work|college|breakfast)|before (noon|ten|eleven|nine)|in the morning|on (saturdays|sundays|time))|to (eat|do|go|wear|tidy|listen|talk|sleep|come|stop|understand|agree|put|brush|clean|answer (emails|the phone)|help|drink|see|reply|call|pay|leave|share|practise|say|look|like|take)|out of bed|off (the|his|her)|on the phone|a (present|job|tutor|seat|place)|anything|in the (crowd|shop)|on (facebook|instagram|linkedin))
    - (lips|face|fingers|skin|hair) ?(<fill>) (are|is|look|went|gone|turned|going|have gone) ?(<fill>) (blue|purple|grey|gray) (from (the|eating|swimming)|with ?(the) cold|after (the|swimming|eating)|slush|ice lolly|blackberr*|dye|paint|blueberr*)
    - (face|mouth|smile|eye) ?(<fill>) ?(has|is|was|just) ?(<fill>) (dropped|fell|fallen on one|slipped|slumped) ?(<fill>) (when (i|he|she|they)|at|and (he|she) (said|walked|left)|suddenly when)
    - (fell|fallen|hit (my|his|her) head|accident) ... (bit of blood|tiny bit|scraped|ice cream|plaster|fine now|all fine|is fine|laughing|graze|bruised pride)
    - (fitting|fit|seizing|seizure) (room|in|the|a|well|for|up|into|out|kitchen|carpets|blinds|wardrobes|tyres|session|of (giggles|laughter|rage|temper|pique)|new|appointment|opportunities|chances|tribute|end|perfectly|me|through|bit|watch|bathroom|as)
    - (had|have|having|threw|throw|has|have had|was having|nearly had) a fit (when|about|because|at|over|of|if|that|that i|and (stormed|threw|said|slammed))
    - ambulance (driver|crew|station|siren|chaser|went|drove|shift|service|bay|job|strike|course|past)
    - (999|911|112) (calls|call handler|porsche|dispatcher|what is your|show|turbo)
    - (needed|need|call|get) (an|the) ambulance (last|in|once|when (i|he|she) was|years|that (day|night)|yesterday (but|and (he|she) is (fine|home)))
    - (baby|toddler|newborn|kid|child|son|daughter|little one|infant) ... (rash|floppy|blue|pale|burning up|grey|limp) ... (hat|bunny|rabbit|teddy|cream|nappy|eyes|fringe|shirt|dress|teething|gp said|doctor said|cleared|better|jumper|blanket|paint)
    - (nappy|heat) rash
    - (throat|tongue|eyes|face|lips) ?(<fill>) ?(is|are|has|been) ?(<fill>) (swollen|swelling|closing|puffing up) ?(<fill>) (from crying|glands|tonsils|a bit|with (a cold|hay|tonsil*)|after (crying|the dentist)|because (i cried|of (my cold|hayfever))|since the dentist)
    - passed out (the|some|leaflets|flyers|sweets|snacks|drinks|biscuits|cards|papers|samples|on the sofa|drunk|asleep)
    - (choked|choking) on (the|a) (penalty|last|final|putt|exam|question|line|lead)
    - (fainted|passed out|blacked out) (at the (blood|sight|gym|price)|giving blood|when (they|the nurse) (took|drew))
    - (choking|collapsed|not breathing|unconscious|seizure|cardiac arrest|unresponsive) ?(<fill>) ?(on) ?(a|the) (dummy|manikin|mannequin|doll|drill|scenario)
    - (practised|practiced|practising|practicing|learned|learnt|taught|training|covered) ?(<fill>) (choking|collapsed|cpr|a seizure|unconscious)
    - gone (grey|gray|white|purple|yellow) ?(<fill>) (and|in|all) ?(<fill>) (hair|early|at (thirty|forty)|handsome|suits|leaves|wash|laundry|beard|vegan)
    - rash ?(<fill>) not (fade|fading|go) ?(<fill>) (after|cream|from the (sun|wool))
  examples:
    - "My dad has collapsed, what do I do"
    - "she's not breathing"
    - "I can't wake him up"
    - "her face is drooping on one side"
    - "my throat is swelling after the nuts"
    - "He's having a seizure and it won't end"
    - "my baby has gone floppy"
    - "i need an ambulance please" 
  counterexamples:
    - "The shed collapsed in the storm."
    - "I passed out on the sofa after dinner."
    - "My laptop is not responding."
    - "I can't wake my son up for school."
    - "I drive an ambulance for a living."

# ---------------------------------------------------------------- somebody else, now

- sign: someone-suicidal
  bank: crisis
  tier: explicit
  theme: suicide
  about: "Somebody the client knows is in danger of suicide or self-harm now."
  phrases:
    - (<loved>|he|she|they) ?(<fill>) ?(just |has just |keeps |has |is |who is) (texted|text|told me|messaged|said|says|saying|called|rang|sent|posted|wrote|left|is saying|keeps saying|threatening|threatened|is threatening|going|gonna|is going|wants|wanna|plans|planning|trying|tried|tries|about|is about|talking about|is talking about|talks about|mentioned|threatens|phoned|whatsapped|snapped|emailed|dm'd) ?(<fill>) ?(me|us|to|that|of|about|a message|saying|he|she|they|he is|she is|they are|he's|she's|he wants|she wants|he will|it|on|his|her|today|tonight) ?(<fill>) ?(to|saying|going to|gonna|wants to|want to|is going to|is|about|will|might) ?(<fill>) (kill himself|kill herself|kill themselves|kill themself|killing himself|killing herself|killing themselves|end his life|end her life|end their life|ending his life|ending her life|end it all|end it|end things for good|take his own life|take her own life|take his life|take her life|take their own life|commit suicide|unalive|suicide|suicidal|die|want to die|wants to die|hang himself|hang herself|jump|jump off|overdose|hurt himself|hurt herself|self harm|harm himself|harm herself|not be here|wants to be dead|kms|not want to live|doesn't want to live|does not want to live|not wake up|dead|goodbye forever|better off dead|better off without him|better off without her|jump off a|drown himself|drown herself|shoot himself|shoot herself|cut himself|cut herself|goodbye forever and|doesn't want to be here|does not want to be here|ending it|do something stupid)
    - (<loved>|he|she) (is|feels|has been|seems|sounds|gets|might be|may be|says he is|says she is|told me he is|told me she is|admitted he is|just told me he is|just told me she is|keeps saying he is|is feeling) ?(<fill>) (suicidal|self harming|cutting himself|cutting herself|cutting again|hurting himself|hurting herself|in danger of killing)
    - (<loved>|he|she) (has|have|had|just|is|was) ?(<fill>) (tried|attempted|trying) ?(<fill>) (to kill himself|to kill herself|to end his life|to end her life|suicide|to hang himself|to hang herself|to jump|to overdose|to take his own|to take her own|to end it|to die) ?(<fill>) (last night|today|tonight|yesterday|this week|this morning|again|now|and|on|at the weekend|last week|at school)
    - (<loved>|he|she|they) ?(<fill>) (is|are|was|sat|stood|standing|sitting|been) ?(<fill>) (on|at|by) (a|the) ?(<fill>) (bridge|roof|ledge|tracks|cliff|edge|railway|balcony) ... (jump|won't come|will not come|saying|help|down|what do i|now|threaten*|goodbye|text*)
    - (worried|scared|afraid|terrified|think|frightened|convinced|sure|fear) ?(<fill>) ?(that) ?(<fill>) (<loved>|he|she|they) ?(<fill>) (will|is going to|might|would|is gonna|may|could|wants to|is planning to|is about to|has|will try to) ?(<fill>) (kill himself|kill herself|kill themselves|hurt himself|hurt herself|end his life|end her life|do something stupid|end it|take his life|take her life|take his own|take her own|harm himself|harm herself|overdose|jump|commit suicide|not be here|do something to himself|do something to herself|try again|suicide|attempt)
    - (found|saw|seen|discovered|find) ?(<fill>) (a|my|his|her|the|their|razor|cuts|fresh|blades|marks|some) ?(<fill>) (suicide note|goodbye note|goodbye letter|blades|razor|cuts|pills hidden|razor blades|rope|stash of pills|noose) ?(<fill>) (in|on|under|from|by|saying|and) ?(<fill>) (his|her|their|my son's|my daughter's|my sister's|my brother's|he is|she is|him|my son|my daughter) (room|bag|pillow|arms|arm|legs|wrists|wrist|desk|drawer|phone|wardrobe|gone|bed|car|missing|mattress|thighs)
    - (he|she|they|<loved>) ?(<fill>) ?(is|has|won't|isn't|not|will not|stopped|has gone|gone|has been) ?(<fill>) (not picking up|not answering|won't answer|won't pick up|missing|phone is off|gone missing|disappeared|left a note|gone quiet|not replying|left without|isn't picking up|isn't answering|isn't replying|hasn't come home) ... (suicid*|kill|end it|note|goodbye|die|pills|bridge|self harm|hurt himself|hurt herself|said|scared|text|worried)
    - (goodbye|sorry|thank you for everything|love you all|look after|last) (text|message|note|voicemail|letter|video|post) from (<loved>|him|her|them)
    - (<loved>|he|she) ?(<fill>) (sent|left|posted|wrote|texted|gave) ?(<fill>) ?(me|us) ?(<fill>) ?(a|this|his|her|what sounds like|what looks like) ?(<fill>) (goodbye|suicide|farewell|final) ?(<fill>) (message|note|text|letter|post|video|voicemail|texts|letters|to everyone|snap|story)
    - (how|what) (do|can|should|would) (i|you|we) ?(<fill>) (help|do|say|stop|talk|tell|get|do about) ?(<fill>) ?(if|to|when|for|about|a|my|someone|with) ?(<fill>) (<loved>|him|her|them|someone) ?(<fill>) ?(who|is|that|from|says|wants|if he|if she|when he|when she|keeps) ?(<fill>) (suicidal|killing himself|killing herself|kill himself|kill herself|wants to die|self harming|self harms|hurting himself|hurting herself|end his life|end her life|ending his life|ending her life|cutting|hurt himself|hurt herself|want to die)
    - (<loved>|he|she|they) ?(<fill>) (wants|want|wanted|says he wants|says she wants|said he wants|said she wants|told me he wants|told me she wants|keeps saying he wants|keeps saying she wants|doesn't want|does not want|no longer wants|told me he doesn't want|said he doesn't want|said she doesn't want) to ?(<fill>) (die|live anymore|live any more|be alive|live|be dead|be here anymore|be here any more|kill himself|kill herself|end it|end his life|end her life|kill themselves)
    - (<loved>|he|she) ?(<fill>) (cuts|harms|hurts|burns|is cutting|is harming|is hurting|keeps cutting|keeps hurting|has been cutting|has started cutting|started cutting|self harms|is self harming|has been self harming|cut) (himself|herself|themselves|her arms|his arms|her wrists|his wrists|her legs|his legs|again)
    - kill (himself|herself|themselves) if i (leave|go|left|end|tell|don't|do not|break|say|split|call)
    - (<loved>|he|she) ?(<fill>) (will|says|said|threatens|would|is going to|threatened|swears) ... (kill himself|kill herself|end it|hurt himself|hurt herself|die|overdose) if i (leave|go|left|end|tell|don't|do not|break|say|split|call|see)
    - (daughter|son|friend|sister|brother|partner|kid|girlfriend|boyfriend|student|niece|nephew|wife|husband|flatmate|roommate|mum|pupil|he|she) ?(<fill>) (has|had|with|hiding|got|showed me|have) ?(<fill>) (cuts|marks|scars|burns|self harm scars|razor marks) ?(<fill>) (on|all over|up|all up|down|along|across) (her|his|their|the)
    - (texted|text|messaged|rang|called|sent|told|left) ?(<fill>) (me|us) ?(<fill>) (goodbye|a goodbye|to say goodbye|saying goodbye|bye forever|that he is done|that she is done|sorry for everything|that he loves us and|a weird goodbye)
    - (<loved>|he|she|they) ?(<fill>) (does not|do not|no longer|did not) (want|wants) to ?(<fill>) (live|be alive|be here|exist|wake up|go on|carry on|live any more|live anymore)
    - (phone|mobile) ?(<fill>) (is|has been|went|switched|goes) ?(<fill>) off ?(<fill>) (and|since|he|she|after) ?(<fill>) (low|note|goodbye|suicid*|depress*|said|worried|threat*)
    - (<loved>|he|she) ?(<fill>) (is|has been|was) ?(<fill>) (standing|stood|sitting|sat|up) ?(<fill>) (on|at|by|over) (the|a) ?(<fill>) (bridge|roof|ledge|tracks|cliff|edge|railing|balcony|multi storey|car park roof)
    - (told|tells|telling|said to|says to|texted|messaged) me ?(<fill>) (he|she|they) ?(<fill>) (has|have|is|are|wants|want|plans|plan|is going|are going|will|took|got) ?(<fill>) (a plan to die|suicidal|to die|to kill|taken pills|pills ready|to end|going to kill|going to end|want to die|cutting|self harming|no reason to live|nothing to live for)
    - (mate|friend|brother|sister|son|daughter|husband|wife|partner|boyfriend|girlfriend|mum|dad|flatmate|neighbour|colleague|someone|a man|a woman|a girl|a boy|lad|kid|mate's|friend's|brother's|sister's|son's|daughter's) ?(is|was|has been|sat|stood|standing|sitting|up) ?(<fill>) on (the|a|our|that) ?(<fill>) (roof|ledge|bridge|edge|tracks|railing|parapet|balcony|window ledge|cliff)
    - (found|read|saw|seen|discovered) (my|our|his|her|their) ?(son's|daughter's|brother's|sister's|husband's|wife's|friend's|mum's|dad's|partner's|boyfriend's|girlfriend's|flatmate's|kid's|child's) ?(<fill>) (suicide|goodbye) (note|letter|notes|letters|video)
    - (found|read) (his|her|a|their) suicide (note|letter)
    - (he|she|they|client's|client|patient|neighbour|brother|ex|friend|dad|husband|my (client|patient|brother|dad|neighbour|friend|son|ex)) ?(<fill>) ?(just) (said|says|told me|told us|threatened|threatening|texted|swears|swore) ?(<fill>) (he will|he'll|she'll|he would|he'd|she will|that he will|he is going to|she is going to|to|they will) ?(<fill>) (shoot|kill|stab|hurt|murder|strangle|harm|attack|burn) ?(<fill>) (his|her|their|my|the|them|him|someone|everyone|himself|herself)
    - (took|taken|taking|swallowed) ?(<fill>) overdose ?(<fill>) (and|an hour|today|tonight|now|just|minutes) ?(<fill>) (she|he|they|will not|won't|ago|refuses)
    - (showed|shown|saw|seen|found|noticed|spotted|discovered) ?(me|us) ?(<fill>) (her|his|their) ?(<fill>) (cuts|scars|self harm|marks on|burns on|blades|razor)
    - (sister|brother|mum|mom|dad|friend|daughter|son|wife|husband|she|he|mate|partner|girlfriend|boyfriend) ?(<fill>) (keeps|keeps saying|says|saying|said|has been saying|talks about|told me|wants|keeps talking about) ?(<fill>) ?(she|he) ?(<fill>) ?(wants|want|wanting|is going|ready) to ?(<fill>) (be with|join|follow|go to|see) ?(<fill>) (our|my|her|his|their|mum|dad|nan|the|him|her)
    - (girl|boy|man|woman|guy|someone|person|lad|kid|bloke|lady|teenager) ?(<fill>) on the (wrong side|outside|other side|ledge|edge) of ?(<fill>) (the|a) (rail|railing|railings|barrier|fence|bridge|parapet|roof|wall)
    - (posted|sent|uploaded|left|recorded|put up) ?(<fill>) a ?(<fill>) goodbye
    - (nobody|no one|none of us) can (reach|find|get hold of|get through to) (him|her|them)
    - (saying|says|said|threatening|shouting|screaming) ?(<fill>) (she|he|they|that she|that he|to) ?(<fill>) (will|is going to|wants to|would|about to) ?(<fill>) jump
    - (she'll|he'll|they'll|she will|he will|they will) jump
    - (think|scared|afraid|worried|sure|feel) ?(<fill>) (my sister's|my brother's|my friend's|my mum's|my dad's|my son's|my daughter's|he is|she is|my husband's|my wife's|they are) going to do something
  unless:
    - (killed|killing|kill) (himself|herself|themselves) (laughing|at the gym|at work|with work|running|over|for (the|this)|doing|working|trying|on (the|a|that|those|his|her)|to (get|win|please|finish|make))
    - (he|she|they|<loved>) ?(<fill>) (about|going|gonna|wants|want|wanted|trying|tried|tries|planning|plans|threatening) ?(<fill>) ?(to) ?(<fill>) (die|jump|end it|end things|jump off|dead) (in|on|of|hard|the|ship|his|her|out|down|with (him|her|me|them|my|the)|at|for|from|by|into|over|first|her hair|his hair|before|up|rope|queue|early)
    - (wants|want|wanted|doesn't want|does not want|no longer wants) to (live|be here) (with|in|near|at|here|there|on|by|closer|abroad|alone|together|for|when|by|next)
    - (doesn't want|does not want|not want) to (die|be dead)
    - (found|saw|seen|noticed|find) ... (note|marks|razor|cuts|scars) ?(<fill>) (in|on|under|from|by|saying|and) (the|my) (fridge|desk|table|car|windscreen|lunchbox|door|bathroom cabinet|budget|pay)
    - (he|she|they|<loved>) (hurts|hurt|cut) (himself|herself|themselves) (on|at|in (the|a) (match|game|gym|garden|kitchen|fall)|falling|skiing|playing|shaving|running|lifting|cooking|chopping|by accident|accidentally|off from|short|loose|a)
    - (he|she|they|<loved>) (cut|cuts) (again|her|his) (hair|fringe|nails|own hair)
    - (he|she|they|<loved>) (suicidal) (character|in the (film|book|series|show))
    - (<loved>|he|she|they) (talks|talk|talking|talked|is talking) about (suicide|death) (prevention|in (class|the|her|his)|statistics|at (school|work)|as a)
    - (mate|friend|brother|son|daughter|husband|dad|neighbour|kid|someone|a man|cat|lad) ?(is|was|has been|sat|stood|standing|sitting|up) ?(<fill>) on (the|a|our|that) ?(<fill>) (roof|balcony|bridge|edge|ledge) ?(<fill>) (fixing|mending|cleaning|smoking|sunbathing|drinking|fishing|painting|of (the (bed|sofa|seat|pool))|with (a (beer|drink)|his|her)|having|watching|putting|bar|garden|terrace)
    - (found|read) (his|her|a|their) suicide (note|letter) (years|in (19*|200*|201*|the (book|novel|archive|film))|after he died|after she died)
    - (she'll|he'll|they'll|she will|he will|they will) jump ?(<fill>) (at (the|it)|on (the|him|her|it)|up|in|over|through|out of (bed|the (cake|box))|ship|when|for joy|the|to)
    - going to do something (nice|special|fun|about|with|for|else|different|new|on)
  examples:
    - "My friend just texted that she wants to kill herself"
    - "my brother is suicidal and I don't know who to call"
    - "He says he'll kill himself if I leave"
    - "I found razor blades in my daughter's room and she cuts herself"
    - "My sister tried to end her life last night"
    - "she told me she wants to die and now her phone is off"
  counterexamples:
    - "My friend is killing himself at the gym."
    - "My cousin wants to live in Spain."
    - "She tried to jump the queue."
    - "My uncle died by suicide years ago and I miss him."

- sign: someone-in-danger
  bank: crisis
  tier: emergency
  theme: abuse
  about: "Somebody else is being attacked or is in danger right now."
  phrases:
    - (someone|somebody|a man|a woman|a girl|a boy|a kid|a child|people|my (neighbour|neighbor|sister|mum|mom|friend|brother|flatmate|daughter|son|niece|nephew|cousin|nan)|the (woman|girl|man|neighbour|kids|child) (next door|upstairs|downstairs)|next door|neighbours|the neighbour|her|him) ?(<fill>) ?(is|are|being|getting|is being|are being) ?(<fill>) (being attacked|being beaten|being stabbed|getting attacked|getting beaten|being strangled|getting stabbed|being hit|being raped|being kidnapped|being mugged|screaming for help|calling for help|begging for help|being held at|being shot|getting hurt by|locked in with|trapped with|being hurt)
    - (he is|he's|hes|she is|they are|someone is|somebody is|my (dad|stepdad|brother|neighbour|uncle|sister's (boyfriend|husband|ex)|neighbor|mum's (boyfriend|partner)) is|neighbour is|the man (upstairs|next door) is) ?(<fill>) (hitting|beating|strangling|stabbing|attacking|hurting|choking|kicking|threatening|killing|raping|kicking the|smashing up|going at) ?(<fill>) (my (mum|mom|mother|sister|brother|friend|nan|dad|gran|dog|daughter|son)|his wife|his girlfriend|his kids|the kids|the children|their mum|someone|a woman|his partner|the baby|a girl|a kid|his son|his daughter)
    - (her|his|their|my (sister's|friend's|daughter's|mum's|neighbour's)) ?(<fill>) (boyfriend|husband|ex|partner|dad|stepdad|wife) ?(<fill>) ?(is|has|just) ?(<fill>) (hitting|beating|beat|strangled|attacked|attacking|got a knife|has a knife|threatening to kill|choking|locked her|locked him|stabbed|going to kill|kill|found her|outside her) ?(<fill>) (her|him|them|and|up|now|with|in|right|again|tonight|flat|house)
    - (hear|hearing|heard|can hear|there is|theres|listening to) ?(<fill>) (screaming|screams|someone screaming|a woman screaming|shouting and screaming|banging and screaming|gunshots|shots|her screaming|fighting and screaming|a child screaming for|crying and thuds|thuds and screaming|begging) ?(<fill>) ... (next door|upstairs|now|help|him|he|stop|flat|neighbour*|wall|police|mum|downstairs|right now|what do i|kids|hit*|outside)
    - (daughter|son|sister|friend|brother|mum|niece|cousin|girlfriend|boyfriend|wife|husband|nan|kid|child|baby) ?(<fill>) ?(has been|is|has|went|been) ?(<fill>) (missing|kidnapped|abducted|taken by|not come home|hasn't come home|trafficked|snatched) ... (since|hours|last night|phone|yesterday|police|today|ex|man|never|never does|scared|don't know|what do)
    - (shooting|stabbing|attack|shooter|bomb|hostage|explosion) ?(<fill>) (happening|going on|at my school|at work|outside my|in my building|right now|in the street outside|outside)
    - (he is|he's|she is|dad is|stepdad is|brother is) ?(<fill>) (hitting|beating|strangling|stabbing|attacking|choking|kicking) (her|him|them) (now|right now|again|with|in|and|downstairs|upstairs|next door)
    - (a|some) (man|guy|bloke) (is|keeps) (hitting|beating|dragging|choking|kicking|following) (a|his|her|some) (woman|girl|girlfriend|wife|kid|child|boy|man)
    - (my|our) (sister|mum|mom|friend|daughter|neighbour|cousin|niece) ?(<fill>) (rang|called|texted|messaged) ... (help|hiding|scared|locked in|knife|hitting her|kill her|police)
    - (he|she) has (locked|trapped|got) (her|him|them|my sister|my mum|my friend) (in|at|up|and will not)
    - (he has|he's|he is|she has|they have|a man has|someone has|a guy has) ?(<fill>) (got|holding|dragging|pulling|pinning|choking|punching|kicking) (her|him|them|a woman|a girl|a kid|someone|my sister|my mum|my friend) ?(<fill>) (by the|on the (floor|ground)|against|in the street|right now|now|down|in a headlock|into)
  unless:
    - (hitting|beating|attacking|killing|kicking|stabbing|hurting|choking|threatening) (her|him|them) (at|in (the|a|my) (film|game|final|book|series|show|quiz|race|play)|target|stride|goals|with (kindness|questions|emails)|the|by|on (price|points|the)|to (it|the)|best|record|up (for|about)|pace|with a pillow|deadline|training)
    - (baby|kids|child|children|toddler) ?(<fill>) (screaming) ... (playground|trampoline|tantrum|pool|party|park|teeth*|garden|school|swings|bath|bedtime|laugh*)
    - (heard|hear|hearing|can hear|there is) ?(<fill>) (screaming|screams|kids screaming|shots|gunshots) ... (football|goal|match|film|tv|telly|fireworks|party|fun|foxes|fox|playground|rollercoaster|concert|game|trampoline|seagulls|barn owl)
    - (missing) ... (sock|socks|keys|cat|phone charger|home|her|him|me|out|tooth|teeth|class|school|work|lessons|deadline|the (bus|train|point))
  examples:
    - "My neighbour is being attacked next door, I can hear it"
    - "he's hitting my mum again, I'm in my room"
    - "my stepdad is strangling my mum"
    - "I can hear a woman screaming next door and a man going at her"
    - "my sister's boyfriend has a knife and she's locked in with him"
    - "There's a shooting happening outside my building"
  counterexamples:
    - "The kids are screaming on the trampoline next door."
    - "She is hitting her targets."
    - "A man was being attacked in the film we saw."
    - "I heard gunshots in the game."

# ---------------------------------------------------------------- check: two parts in one statement

- sign: cannot-bear
  bank: crisis
  tier: check
  part: strain
  theme: suicide
  about: "Cannot cope, cannot bear it; one half of a check."
  phrases:
    - (cannot|can't|can not|cant|could not|couldn't|unable to|not able to|no longer|don't know how to|do not know how to|not) ?(<fill>) (cope|coping|bear it|bear this|bear life|stand it|stand this|take it|take this|take much more|take any more|take anymore|handle it|handle this|handle life|deal with life|deal with it|deal with this|deal with any of|face|face it|face another|manage|get through|hold it together|keep it together|do it|do this|do life|do it anymore|hold on|function|keep fighting|survive this|go through this|keep pretending|hack it|endure)
    - (falling|fallen|coming|breaking|broken) (apart|to pieces|down)
    - (at|reached|hit|past|beyond|near|close to) ?(<fill>) (breaking point|my limit|my limits|the end of my rope|end of my rope|the end of my tether|end of my tether|my breaking point|rock bottom|the end of the road|end of the line|the end of the line)
    - (too much|more than i can) (for me|to bear|bear|take|to take|pain|to carry|hurt|carry)
    - (hopeless|no hope|without hope|lost hope|lost all hope|beyond hope|given up hope|out of hope|in despair|nothing will ever|never going to get better|never get better|never gets better|never going to change|not going to get better|will not get better|will never get better|will never change|will never end|no end in sight|only gets worse|only get worse|always be like this|always feel like this|forever like this|nothing ever changes|nothing ever gets better|nothing helps|nothing will change|nothing will ever change|cannot see it ending|can not see it ending|doomed)
    - (going under|unbearable|intolerable|in agony|past bearing|beyond bearing|more than i can bear|more than i can stand)
    - (losing my mind|losing my grip|lost everything|losing everything)
    - (lost|just lost) ?(<fill>) (everything|everyone|it all)
    - (life|everything|it all|it|this) (is|has become|has got|feels|got|hurts|is getting|is just) ?(<fill>) (too much|too hard|unbearable|falling apart|a nightmare|too heavy|hell|too painful|impossible|bleak|black|dark)
    - (i have|ive|i've|having|had) failed ?(<fill>) (everyone|everybody|at everything|at life|them all|my kids|completely|again)
    - not see (it|this|things|anything|that) ever (getting|being|changing|ending|stopping)
    - (will|would) not ever (get better|change|end|stop)
    - (it|this|things) (will|is|are) (never|not ever|not going to ever) ?(<fill>) (get|getting|end|ending|stop|change|be)
    - (at|to|reached) the end of my (rope|tether)
  examples:
    - "I can't cope"
    - "It's all hopeless"
    - "I'm falling apart here"
    - "I've lost everything"
    - "I have reached breaking point" 
    - "this is too much for me"
  counterexamples:
    - "I had a nice lunch."
    - "The train was late."
    - "Work is busy but fine."
    - "We watched a film."

- sign: no-way-out
  bank: crisis
  tier: check
  part: trapped
  theme: suicide
  about: "Trapped, no way out, no point in going on, nobody; the other half of a check."
  phrases:
    - (no|not|never|without|cannot see|can't see|see no|don't see|do not see|is no|find no|isn't|no other) ?(<fill>) ?(a|any|other|the) ?(<fill>) (way out|way out of this|escape|exit|way forward|way through|other way|way back from|end to it|end to this|light at the end|light|future|tomorrow|point anymore|point any more|way off)
    - (trapped|cornered|caged|imprisoned|boxed in|stuck forever|no escape|in a hole|in a pit|in a prison)
    - (no|see no|is no|what is the|what's the|whats the|any|is there a|is there any|there a) ?(<fill>) point ?(<fill>) ?(in|to|of) ?(<fill>) (anymore|any more|going on|carrying on|trying anymore|trying any more|trying|in anything|to anything|to any of it|of any of it|continuing|in it all|to it all|of it all|of going on|to life|of anything|of trying|to trying|of me|in carrying|carry on|in any of it|keep going|getting up|waking up|of this life|of life|to my life|in my life|of my life)
    - (why|what for|what is the use|no use) (bother|go on|carry on|keep going|even try|try|keep trying|am i even|am i bothering|of going on|going on|in going on)
    - (nobody|no one|noone|not a soul|not one person|nobody's) ?(<fill>) (cares|care|would care|to turn to|to talk to|left|there|loves me|wants me|needs me|would notice|understands|to help|can help|i can tell|who cares|gives a|notices|else|in my corner|on my side|there for me|is coming|believes me|i can call|to call|i can turn to|will help|helps|would miss|to hold)
    - (all|so|completely|totally|utterly|entirely|truly|always|just|be|am|feel|feeling) alone ?(<fill>) (in this|in the world|now|and|with this|with it|here|forever|in it|anymore|always|every|since|at night)
    - (completely|totally|utterly|so|all|truly) alone
    - (cope|bear it|bear this|stand it|take it|take this|face it|endure it|go on) ?(<fill>) (any more|anymore|any longer|no more)
    - (nothing|no one|nobody) (left to live for|left to hope for|to live for|to hope for|to look forward to|keeps me here|matters anymore|matters any more)
    - (nowhere|no where|no place) (left|to go|to turn|to run|i can go|else)
    - (want|need|wish|ready|going|like|time|tempted) ?(<fill>) ?(to) (give up|giving up|it to stop|it to end|it all to stop|to stop existing|let go)
    - (giving|given|give|gave) up ?(<fill>) (on everything|on life|completely|on myself|now|for good|on it all|entirely)
    - (i am|so|completely) ?(<fill>) (done|finished|through) (with it all|with everything|with this|with trying)
    - (do not|don't|dont) (matter|belong|see a future|see the point|see any point|see a way|know how much longer|know how much more|know how long)
    - (how much (longer|more)|how long) ?(<fill>) i ?(<fill>) (can|have)
    - (no|have no|lost all|lost my) (reason to|purpose|meaning|future)
    - (i have|got|there is|i got|is) (nobody|no one|noone|not a soul)
    - (there is|is) (nobody|no one|noone)
    - (any|no) way out
  unless:
    - no future for (me|us) (in|at|with) (this|the|my|that|our)
    - (any more|anymore|any longer|no more) (noise|cake|coffee|meetings|emails|tea|food|questions|time off|wine|ads|news|of (this|that|these|those|the|his|her|your|my) (noise|meetings|emails|film|music|food|rain)|rain|homework|calls|chocolate|traffic|than|shifts|hours|money|work|late|interruptions|messages|drama|cheese|milk|bread|tickets|space|excuses|snow|heat|reports|data|weight|clothes)
    - (take|stand|bear|handle|face|cope with|deal with) (the|this|that|these|those|his|her|their|my (boss|neighbour|commute|flatmate|manager)|your|another|any more|anymore) ?(<fill>) (noise|heat|cold|traffic|meetings|emails|commute|rain|drilling|music|job|meeting|email|hour of|episode|taste|smell|queue|cake|coffee|shoes|calls|weather|humidity|snow|dark evenings|boss|flatmate|barking)
    - (trapped|stuck|cornered|boxed in) (wind|nerve|in (the|a|traffic) ?(lift|queue|car park|meeting|elevator|cab)|finger|behind|between)
    - (am|just|so) (done|finished|through) (with (the|my|this|that|dinner|lunch|work|school|it now|cooking|cleaning|packing|homework|exams|marking)|at|for (the day|today|now)|by|packing|eating|working|here|painting|early)
    - (want|need|wanna) out of (the|this|my (contract|lease|job|phone))
    - (way out|way out of this|way through|escape|exit) ?(<fill>) ?(of) ?(<fill>) (contract|lease|job|meeting|deal|traffic|maze|mortgage|car park|party|committee|tenancy)
  examples:
    - "There's no way out"
    - "I feel trapped"
    - "what's the point of going on"
    - "I've nobody to turn to"
    - "I'm completely alone"
    - "I can't cope any more"
  counterexamples:
    - "The lift broke and we were late."
    - "I had lunch with my sister."
    - "Trapped nerve in my shoulder again."
    - "I'm done with the report."

- sign: cannot-take-life
  bank: crisis
  tier: check
  theme: suicide
  about: "Can't take it, do it or bear it any more, with nothing named that cannot be taken; a check by itself."
  phrases:
    - (cannot|can't|can not|cant|could not|couldn't|not|no longer) ?(<fill>) ?(<fill>) (take it|do it|do this|bear it|stand it|take this|stand this|bear this|cope|keep doing this|live with it|live with this|do any of it|do any of this|take any of it|carry this|carry it|hold on|endure it|endure this|go on) ?(<fill>) (anymore|any more|any longer|no more|much longer|nemore|a minute longer|another day|a day longer|another minute|another second)
    - (cannot|can't|cant|can not) (take|bear|stand|face|do|handle|go through|live through|survive|get through) (another|one more) (day|night|minute|morning|year|week|second|hour)
    - (cannot|can't|cant|could not|not) (go on|carry on|keep going|keep on|continue)
    - (want|need|wish) ?(<fill>) (it|everything|it all|all of it|the pain|this feeling) ?(<fill>) (to stop|to end|to be over)
    - (want|wanted) ?(<fill>) (to give up on everything|to quit it all|to give up completely|out of everything)
    - (no point|what is the point|whats the point|what's the point|no point in anything|no point to anything|nothing matters|pointless|no hope|hopeless|no future) ?(<fill>) (anymore|any more|in anything|of anything|to anything|at all|in going|going on|for me|left|of it all|in me|to it all|to any of it|of any of it|in being)
    - (wish|wished) i could (make it all stop|turn it all off|switch it all off)
    - (done|finished) ?(<fill>) (with (it all|everything|trying|all of it|all this|life)|trying)
    - (life|everything|it all) (is|feels|seems|has become) ?(<fill>) (pointless|meaningless|hopeless|not worth it|futile|without meaning)
    - (have|had) enough of (it all|everything|all of it)
    - (i give up|giving up|i have given up|want to give up|going to give up|ready to give up|about to give up) (completely|on everything|on myself|on life|on it all|for good|i can not)
    - nothing left for me (here|in this)
    - (do not|don't) (see|know) ?(<fill>) (a way out|any way out|a way through|the point anymore|the point any more|the point of anything|how much longer i can|how much more i can|how long i can)
  unless:
    - no future for (me|us) (in|at|with) (this|the|my|that|our)
    - (take it|do it|do this|bear it|stand it|take this|handle it|cope|keep this up|keep doing this|deal with it|deal with this|take this|do this|face it|hold on) ?(<fill>) (anymore|any more|any longer|much longer) (with (the|my|this) (noise|heat|commute|cold|rain|diet|printer|job|boss|(neighbour|neighbours)|dog|flatmate)|the (noise|heat|commute|cold|rain|diet|drilling)|at (work|this job|the (gym|office))|on (mondays|sundays|the (bike|bus))|since my knee|because of my (knee|back|hip)|with my (knee|back|hip))
    - (noise|heat|commute|cold|rain|diet|drilling|barking|humidity|traffic|job|marathon|crossword|level|running|weather|snoring|printer|music|mess|smell|winter|dark mornings|drive|travel) ... (take it|do it|do this|bear it|stand it|take this|handle it|cope|keep this up|keep doing this) ?(<fill>) (anymore|any more|any longer|much longer)
    - (cannot|can't|cant|can not) (take|bear|stand|face|do|handle) (another|one more) (day|week|minute|hour|night) of (rain|this (heat|rain|weather|snow|training|conference|meeting|traffic)|meetings|snow|emails|the (heat|rain|commute|conference|course)|work|school|him (snoring|humming)|zoom|teams calls|packing|camping|leftovers|christmas music)
    - (cannot|can't|cant|could not|not) (go on|carry on|keep going|keep on|continue) (holiday|a|the|to|with (the|this|my) (course|job|project|diet|lessons|class|run|essay|report)|without (coffee|tea|my phone|chocolate|a holiday|wifi|music|cake|a break|lunch)|paying|spending|lending|on|at|about|any (rides|trips)|today|tonight|there|this (weekend|course|job|diet)|until|for (another|the|a (minute|sec))|reading|running|uphill|past|stage|board|my own|strike|dates|camera|like this at work|arguing)
    - (want|wanna|wanted|need) ?(<fill>) out (of (the|this|that|my|here)|for|with|to|on|there|at|and about|loud|tonight|today)
    - (want|need|wish|wanted) ?(<fill>) (it|this|everything|it all|all of it) ?(<fill>) (to stop|to end|over|to be over|gone|to go away) (raining|snowing|by|before|so (we|i can)|well|on|barking|and for|with (a|the)|from (the|my) (fridge|house|desk)|at|soon so|already lol|hurting when)
    - (rain|meeting|exam|week|shift|film|term|headache|cold|cough|noise|drilling|season|book|level|hiccups|music|song|winter|heatwave|party|move|renovation|ad|advert|wait|hangover|course|semester) ... (to stop|to end|to be over|over|to go away|gone)
    - (give up|giving up|given up|gave up) (smoking|sugar|coffee|drinking|chocolate|meat|my seat|alcohol|caffeine|on (the|this|that|my (diet|garden|hair|novel|sourdough|essay))|trying to (park|find|fix|log)|the|for lent|wine|vaping|bread|dairy|gluten|social|instagram|facebook|football)
    - (done|finished) (with (everything|it all|all of it|all this) (on|for|by|before|today|at)|trying (on|to (park|fix)))
    - what is the point of (anything (if|that))
    - (it|this) to be over with ?(this|the) (exam|thing|week|meeting|interview|term|move|operation|appointment|talk|speech|wedding|test|filling)
    - (see|know) ?(<fill>) (a way out|any way out|a way through) of ?(<fill>) (contract|lease|job|meeting|deal|traffic|maze|mortgage|car park|party|committee)
    - not see a way out of this (contract|lease|job|mess of a|tenancy|committee|commitment)
    - to (stop|end|be over) for (a|five|ten|one|two|an|just|half|once)
    - go on (pretending|lying|paying|waiting|arguing|living with my|working (here|like)|like nothing|as if|smiling at|playing|lending|covering)
  examples:
    - "I can't take it any more"
    - "i just want it all to stop"
    - "I can't do this anymore"
    - "can't face another day"
    - "I'm done trying"
    - "I can't go on"
  counterexamples:
    - "I can't take the noise any more."
    - "I can't take another day of rain."
    - "I can't do this any more with my knee, so I've switched to swimming."
    - "I've given up sugar."
    - "I can't go on holiday this year."

# ---------------------------------------------------------------- themes that do not raise the tier

- sign: minor
  bank: crisis
  tier: none
  theme: minor
  about: "The client says, or makes plain, that they are under eighteen."
  phrases:
    - (i am|im|i'm|i turned|i turn|i just turned|aged|age|am|only|just|is it ok that i am|i will be) ?(<fill>) (9|10|11|12|13|14|15|16|17|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)
    - (9|10|11|12|13|14|15|16|17|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) (years old|yrs old|yo|y o|yr old|year old|yr olds) ?(<fill>) (and i|n i|girl|here|and|me|i|im|female|boy|male|who)
    - (9|10|11|12|13|14|15|16|17) (yrs|years|year|yr) old n
    - (m16|f16) here
    - (14m|14f|15m|15f|16m|16f|13m|13f|17m|17f|12f|12m|m14|f14|m15|f15|m16|f16|f13|m13|f17|m17)
    - i am ?(a) (minor|underage|under 18|under eighteen|not 18 yet|not eighteen|a child|just a kid|still a kid|only a kid|still a child|a teenager|a teen)
    - (i am|im|i'm|am) ?(<fill>) in (year|yr) (5|6|7|8|9|10|11|12|13|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)
    - (i am|im|i'm|am) ?(<fill>) in (5th|6th|7th|8th|9th|10th|11th|12th|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)
    - (in|starting|failing|hate) (middle school|primary school|junior high|high school|secondary school|sixth form|my gcses|gcses) ?(<fill>) (and|so|because|i|my|rn|now|this)
    - (my|in my) gcses
    - (my|the) (head of year|form tutor|school counsellor|school counselor|homeroom teacher|year head|school nurse) ?(<fill>) (said|says|told|called|is|will|wants|knows|rang|asked|thinks)
    - (not|never) (old enough|18|eighteen|an adult) ?(<fill>) (yet|to)
    - turning (13|14|15|16|17|thirteen|fourteen|fifteen|sixteen|seventeen) (next|in|on|tomorrow|soon|this)
  unless:
    - (9|10|11|12|13|14|15|16|17|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) ?(<fill>) (minutes|mins|min|hours|hour|hrs|weeks|wks|days|months|stone|miles|km|k|kg|pounds|lbs|percent|of|out|years (sober|clean|into|in|married|older|younger|late|here|as|at|with|since|behind|ahead|away|from|of|free|a|past|divorced|single)|times|pages|people|kids|emails|steps|shifts|behind|ahead|late|points|am|pm|o'clock|deep|down|in (the (queue|league)|line|to)|on (the|a)|tickets|weeks pregnant|years old when|when|units|degrees|feet|inches|chapters|lengths|goals|things|tasks|meetings|more|years on|months (in|sober|clean|pregnant)|st|th|up|away|at the time|again|thousand|hundred|grand|quid|patients|clients|pupils|to one|one|two|three|episodes|and a half (stone|hours|weeks|miles|minutes|months))
    - when i (was|turned)
    - (felt|feel|feels|feeling|act|acting|(treat|treats)|treated|treating|like) (like|as if|me like|like i am|like i'm|like im) ?(i am|a|i'm) ?(<fill>) (9|10|11|12|13|14|15|16|17|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|teenager|child|kid|teen)
    - (like|as if) i am ?(<fill>) (9|10|11|12|13|14|15|16|17|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|a teenager|a child|a teen|just a kid|a kid|still a kid|still a child)
    - (son|daughter|kid|brother|sister|niece|nephew|he|she|cousin|child|boy|girl|eldest|youngest|twins|kids|stepson|stepdaughter|they|grandson|granddaughter) ?(<fill>) (is|are|turned|turns|aged|just turned|will be|am) ?(<fill>) (9|10|11|12|13|14|15|16|17|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)
    - (my|the|a|our|his|her) (9|10|11|12|13|14|15|16|17|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) (year old|yr old|yo|years old)
    - (teach|teaching|taught) ... (year|yr|grade|gcses|high school|secondary school|primary school|sixth form|middle school)
    - (high school|secondary school|middle school|primary school) (teacher|reunion|friends|and (then|college|i (met|left|moved))|i (was|met)|sweetheart|so long ago)
    - (only|just|am) (9|10|11|12|13|14|15|16|17|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) ?(<fill>) (left|more|to go|here|there|pm|am|and it is|and it's|so far|quid|pounds|today)
    - i am a child (psychologist|minder|of (divorce|the|god|two)|therapist|care|protection|social)
    - (9|10|11|12|13|14|15|16|17) (year old|yr old) (me|self|boy|girl|son|daughter|version|whisky|car|laptop)
    - back in (high school|secondary school|middle school|primary school|junior high)
    - (9|10|11|12|13|14|15|16|17) (kidding|joking|percent|per cent|serious|sure|done|likely)
  examples:
    - "I'm 15, is that ok here"
    - "im fourteen btw"
    - "I'm in year 9"
    - "16f and can't sleep"
    - "I just turned 13"
    - "I am a minor"
  counterexamples:
    - "I'm 12 weeks pregnant."
    - "I'm 15 minutes late."
    - "My daughter is 14."
    - "When I was 16 we moved."
    - "He treats me like I'm 12."

- sign: eating
  bank: crisis
  tier: none
  theme: eating
  about: "Purging, starving, bingeing, an eating disorder now."
  phrases:
    - (anorexi*|bulimi*|ednos|arfid|orthorexi*|binge eating|eating disorder|ana and mia|pro ana|my ed)
    - (make|making|made|force|forcing|forced) ?(<fill>) (<self>) ?(<fill>) (sick|throw up|vomit|puke|be sick|purge)
    - (purge|purged|purging) ?(<fill>) (again|after|my|every|everything|today|tonight|dinner|lunch|for|what|it|when|and|so|twice|because|until|last)
    - (fingers|toothbrush|finger) (down|in) my throat
    - (throw|threw|throwing|vomit|vomited|sick|puke|puked) ?(<fill>) ?(up) ?(<fill>) (after|everything i|what i|my) ?(<fill>) (eat|ate|meals|every meal|dinner|lunch|food|eating|meal|binge)
    - (have|has|had|ive) not (eaten|eat|ate) ?(<fill>) (in|for|since|anything|a|properly) ?(<fill>) (days|three days|two days|four days|five days|a week|weeks|days and|today on purpose|monday|tuesday|wednesday|thursday|friday|sunday|saturday|proper meal)
    - (starving|starve|starved|restricting|restrict|fasting|starvin) ?(<fill>) (<self>|again|my body|to lose|until i|so i|to be thin|for days|because i am fat|all week|below|calories|to get)
    - (allow|allowing|allowed|eat|eating|let|limit|limiting|only eat|only eating|down to) ?(<fill>) ?(<self>) ?(<fill>) (100|200|300|400|500|600|700|800) (calories|cals|kcal|cal)
    - (binge|binged|bingeing|binging|binges) ?(<fill>) (again|and|last night|then|today|until|eating|on food|every night|every|so|for|purge|ate|in secret|till|everything)
    - (laxatives|diet pills|diuretics|laxative|ipecac) ?(<fill>) (after|every|to|so|again|daily|lose|because|when|abuse|and|for weight|a day|box)
    - (too|so|disgustingly|still|feel|get) fat to (eat|deserve food|eat today|be seen)
    - (don't|do not|dont|not) deserve (to eat|food|dinner|lunch|breakfast)
    - (scared|afraid|terrified|fear|frightened) ?(<fill>) (of|to) ?(<fill>) (food|eating|eat|gaining|gaining weight|weight gain|calories|being weighed|the scales|get fat|getting fat|carbs)
    - (goal weight|ugw|thinspo|body check|body checking|low restrict|water fast|water fasting|meal skipping)
    - (skip|skipping|skipped|hide|hiding|hid|flush|flushing|throw|throwing) ?(<fill>) (every|all|all my|my|most|away my|most of my|food|the food) ?(<fill>) (meals|food|meal|lunch|dinner|breakfast|down the|in napkins|in my) ... (thin|weight|fat|lose|gain|control|nobody|no one|mum|days|weeks|purpose|again|so|calories|scales)
    - (exercise|exercising|run|running|gym|work out) ?(<fill>) (until|till|to) ?(<fill>) (i collapse|faint|burn off everything|burn off what i|i have earned|earn food|i am allowed to eat|deserve to eat|punish)
    - weigh (myself|my self) ?(<fill>) (ten|twenty|six|eight|five|several|many|dozens) ?(<fill>) times
  unless:
    - (binge|binged|bingeing|binging|binges) ?(<fill>) (watch*|on (netflix|the|a|box|tv|series)|netflix|the (series|show|box)|a (series|show|box)|(eastenders|succession|friends|bake off)|all (six|the|of)|listen*|read*|every episode|season|series|episodes)
    - (fasting) (for (ramadan|lent|a blood|the blood|yom|eid)|blood|glucose|before (the|my) (test|surgery|blood))
    - starving (artist|for (lunch|dinner|attention)|let us|kids)
    - (starving|starved|starve) (again|all week) (lol|for)
    - (purge|purging|purged) (my (wardrobe|inbox|closet|email|followers)|the (wardrobe|inbox|shed|garage)|stalin*|again (the|film))
    - (make|made|makes|making) (myself|my self) (sick) (with worry|of|worrying|on (sweets|chocolate|haribo))
    - (have|had|ive) not eaten (in days) (like|so well)
    - (laxatives|laxative) (for (the|my) (scan|colonoscopy|constipation|dog|cat)|doctor|gp)
    - my ed (sheeran|tech|miliband)
    - (have|has) not eaten since (breakfast|lunch|noon|this morning)
    - eating disorder (awareness|training|charity|unit i work|ward i|clinic i)
  examples:
    - "I'm making myself sick after meals"
    - "my anorexia is back"
    - "I haven't eaten in three days"
    - "fingers down my throat again"
    - "I don't deserve to eat"
    - "I only eat 300 calories a day"
  counterexamples:
    - "I binge watched the whole series."
    - "I'm starving, let's have lunch."
    - "Purging my wardrobe this weekend."
    - "Fasting for Ramadan, all good."

- sign: psychosis
  bank: crisis
  tier: none
  theme: psychosis
  about: "Voices, being watched or controlled, beliefs that frighten or command."
  phrases:
    - (hear|hearing|heard|hears) ?(<fill>) (voices|a voice|the voices|voices in|whispering|whispers|people talking about me|someone calling my name|god telling me|the devil|demons)
    - (voices|the voices|a voice|voice in my head|voices in my head) ?(<fill>) (are|is|keep|keeps|tell|tells|telling|say|says|saying|told|won't|will not|started|are back|came back|getting|want|wants|command*|shout*|whisper*|argue|comment*|laugh*|call me)
    - (see|seeing|saw) ?(<fill>) (things|people|shadows|shadow people|demons|figures|faces|spiders|insects|dead people|someone) ?(<fill>) (that|who|nobody|no one|not there|aren't|are not|isn't|others|in the|at night|on the|watching|moving|following|others can't|crawling)
    - (they|people|someone|the (government|cia|fbi|mi5|police|neighbours|neighbors|aliens|tv|radio|phone|devil)|everybody|everyone|my (family|wife|husband|neighbours|mum|boss)) ?(<fill>) (is|are|have been|has been|keep|keeps|was|were|have|has) ?(<fill>) (watching me|spying on me|following me everywhere|poisoning me|poisoning my|putting poison|putting thoughts|reading my thoughts|reading my mind|controlling my thoughts|controlling my mind|controlling me|inserting|implanted|put a chip|put cameras|tracking me through|broadcasting my|sending me messages|talking about me through|plotting against me|plotting to kill|trying to poison|out to get me|replaced by|been replaced|been poisoning|bugged my|recording me through|stealing my thoughts|beaming|gang stalking|gangstalking)
    - (the (tv|telly|television|radio|news|songs|adverts|posters|number plates|birds|internet|microwave|walls|lights|newsreader)|strangers on the bus|number plates) ?(<fill>) (is|are|was|keeps|keep|has been|sends|send|sending|speaks|speak|talks|talking|speaking|knows|giving|gives) ?(<fill>) (talking|to me|me messages|messages for me|me signs|secret messages|my name|my thoughts|about me|directly to me|me instructions|signs to me|me orders|watching me|talking to me)
    - (i am|im|i'm|chosen|made) ?(<fill>) (the messiah|jesus|god|a prophet|the chosen one|chosen by god|on a mission from god|sent by god|immortal|the antichrist|the devil|satan|possessed|being possessed|already dead inside my|dead and nobody|not human|a god|the king of heaven)
    - (god|allah|the devil|satan|jesus|angels|the angels|demons|demon|the spirits|an entity|spirits) ?(<fill>) (is|are|was|has|have|keeps|keep|told|tells|commands|commanded|wants|speaks|talks|spoke|ordered|possess*|orders|is telling|are telling|is talking|are talking|talking) ?(<fill>) (me to|telling me|commanding me|talking to me|to me in|speaking to me|through me|my body|inside me|ordering me|me that i am|to me through|to me directly)
    - (chip|microchip|implant|transmitter|device|tracker|nanobots|wires|radio) ?(<fill>) (in|inside|under|into) my (brain|head|skin|teeth|tooth|body|neck|arm|ear|skull)
    - (thoughts|mind|body|brain) (is|are) ?(<fill>) (not my own|not mine|being controlled|controlled by|being stolen|being broadcast|broadcast|put there|inserted|taken out of my head|not my thoughts)
    - (replaced|swapped|imposter|impostor|clone|robot|actors|actor) ... (my (wife|husband|mum|family|son|daughter|dad|parents|sister)|with|everyone is|by|not really) ... (is|by|been|really|replaced|isn't|not|a|imposter*|double|look*|lookalike|actor*|robot*|with)
    - (hallucinat*|psychosis|psychotic|delusion*|schizophreni*|paranoid delusions) ?(<fill>) (again|episode|is back|back|right now|coming|started|getting|at night|me|voices|i|and|break|symptoms)
    - (voices|voice) ?(that) (tell|tells|telling|told) me
    - (food|water|tea|tablets|meds) (is|are|has been|was) ?(<fill>) (poisoned|drugged|been poisoned|laced|tampered with)
    - (everything|everyone|it all) (is|has) ?(<fill>) (a simulation|a sign for me|a message for me|connected to me|about me and|secret code|staged for me|fake and they)
  unless:
    - (hear|hearing|heard) (voices|a voice) ?(<fill>) (next door|downstairs|outside|in the (hall|street|corridor|office|kitchen|garden|other|next)|on the (phone|radio|stairs|line)|from the (kitchen|street|next|radio|pub)|upstairs|through the wall|raised|singing|of (reason|my (mum|kids)))
    - (the|a|her|his|my) voice (is|keeps|won't|keep|started|getting|will not) ?(<fill>) (hoarse|gone|croaky|breaking|shak*|cracking|husky|low|lovely|note|better|lessons|coming back|quiet|too|shaking|still|trembl*|tired|sore)
    - voices (are|say|keep) (raised|in the choir|blend*|lovely|so)
    - (people|everyone|they|the neighbours|neighbours|someone|family) (is|are) ?(<fill>) watching me (play|perform|dance|sing|run|cook|eat|present|give|at (work|the gym|my)|on (stage|zoom|the big)|struggle|grow|park|try)
    - (the|my) (tv|telly|radio|news|phone) (is|keeps|was) ?(<fill>) (talking) (about|to (itself|no one))
    - (god|jesus) told me to (get|go|mind|f)
    - oh my god
    - (contactless|dog|cat|puppy) ... (chip|microchip)
    - (microwave|lights|birds) (is|are|keeps) talking (point)
    - (paranoid|psycho) (about|that i left)
    - my (boss|manager) is watching me (at|like|work)
  examples:
    - "I'm hearing voices again"
    - "the tv is sending me messages" 
    - "They are poisoning my food, the neighbours"
    - "There's a chip in my brain"
    - "God is telling me to give it all away"
    - "my thoughts are not my own"
  counterexamples:
    - "I heard voices in the hall, the kids were home."
    - "My voice is hoarse."
    - "Everyone is watching me play on Saturday."
    - "The vet put a microchip in the puppy."

- sign: intoxicated
  bank: crisis
  tier: none
  theme: intoxicated
  about: "Drunk or high now."
  phrases:
    - (i am|im|i'm|am|pretty|so|really|a bit|bit|very|too|quite|get|got|getting|still|super|kinda|totally|absolutely|properly|already|probably|just|feeling|feel|v|completely) ?(<fill>) (drunk|hammered|wasted|pissed up|plastered|smashed|wrecked|tipsy|sloshed|legless|steaming|paralytic|bladdered|high as|stoned|off my face|off my head|tripping|rat arsed|trollied|mashed|coming down|blackout drunk|intoxicated|inebriated|drunkk|blind drunk|shitfaced|baked|rolling on|buzzed|three sheets)
    - (drinking|drank|drunk|had|finished|downed|through|on) ?(<fill>) (a bottle of|two bottles of|three bottles of|half a bottle of|a litre of|my second bottle|my third bottle|the whole bottle of|a whole bottle of|bottle two|six pints|eight pints|ten pints|seven pints|nine cans|ten cans|a box of|twelve|a crate of)
    - (had|have had|ive had) ?(<fill>) (a few|one|a couple|several|way|far|a lot) ?(<fill>) too (many|much)
    - (been|am|im|i'm|started|still) ?(<fill>) drinking ?(<fill>) (all day|all night|since|again|tonight|heavily|alone|to forget|to numb|to sleep|vodka|wine|whisky|gin|right now|rn|now|from the bottle|this morning|since lunch|since noon)
    - (high|stoned|tripping|rolling|coming down|wired|cracked out|geeked) (on|off|from) ?(<fill>) (weed|coke|cocaine|mdma|acid|lsd|shrooms|mushrooms|meth|speed|heroin|ket|ketamine|pills|xanax|spice|ecstasy|crack|oxy|mandy|edibles|something|molly)
    - (did|done|took|taken|snorted|smoked|dropped|taking|doing|on) ?(<fill>) ?(a|some|a load of|loads of|a lot of|a gram of|lines of|too much|a few|several|a line of|half a gram of|my) ?(<fill>) (coke|cocaine|mdma|acid|lsd|shrooms|meth|speed|heroin|ket|ketamine|spice|ecstasy|crack|molly|mandy|edibles|lines|benzos and|xanax) ?(<fill>) (tonight|today|now|and|earlier|last night|an hour|rn|this|already|again|at)
    - (too|so|bit|really|very|am) (drunk|high|stoned) (to|and|right now|rn|atm|tonight|lol|again|sorry|for)
    - (drunk|high|stoned) (rn|right now|atm|again|lol|typing|texting|as i type|and alone|and sad|and i|and crying|at the moment|already)
    - (sorry|excuse|typing|typos) ... (drunk|wine|bottle|wasted|hammered|drinking)
    - (relapsed|using again|started using again|drinking again|fell off the wagon|off the wagon)
    - (drive|driving|drove) ... (drunk|over the limit|had a drink|bottle of wine|been drinking|few drinks|pints|stoned)
    - (drunk|over the limit|pints|bottle of wine|been drinking|stoned) ... (drive|driving|drove|car keys)
    - too much to drink
    - (drank|drunk|drinking|had) (way|far) too much (wine|vodka|gin|beer|whisky|rum|alcohol)
  unless:
    - (drunk|high|stoned|wasted|smashed|hammered|wrecked|tipsy|plastered|mashed) (on (power|life|love|success|sugar|happiness|adrenaline|caffeine|endorphins)|potato|potatoes|avocado|it|tea|my tea|enough (water|tea|coffee)|the|his|her|in|up|down|all the (tea|coffee|milk)|by|school|street|pressure|time|heels|tide|a (phone|plate|glass|window)|fence|water|pb|target|targets|record|personal best|nails|home|into)
    - (drinking|drank|drunk|had) ?(<fill>) (a bottle of|two bottles of|half a bottle of|a litre of|the whole bottle of|lots of|too much|a box of|twelve) (water|juice|milk|tea|coffee|squash|pop|coke zero|kombucha|smoothie|lemonade|fun|to (do|carry)|work|on|going)
    - drinking ?(<fill>) (tea|water|coffee|cocoa|enough|more water|hot chocolate|decaf|squash)
    - (rolling|tripping) (on|over|up|hazard|around|in|down|stock|out|with|my eyes|off the|a|about)
    - (feeling|feel|get|got|getting|still|so|very) (high|smashed|wrecked|mashed|wasted|plastered|legless) ... (after (the (run|gym|match|marathon)|work)|from the (run|gym)|tyre|window|phone screen|ankle|car)
    - (relapsed|back on) (the (bike|horse|road|train|market|diet|bus|wagon|sofa|team|court|pitch|rota)|track|my (feet|bike)|monday|with|it|schedule|top|at|form|speaking|form|sugar|biscuits|smoking|at work|land|board|holiday)
    - so drunk (last (night|week|year)|at (the|my)|on (saturday|friday))
    - got (drunk|hammered|tipsy) (at (the|my|her|his)|on (saturday|friday|holiday)|last (night|week|weekend)|with (the|my))
    - (husband|wife|he|she|dad|mum|mom|brother|sister|son|daughter|partner|boyfriend|girlfriend|they|ex|friend|mother|father) ?(<fill>) ?(is|was|has|started|lying about|been|about) ?(<fill>) (drinking again|relapsed|using again|drunk|high|stoned|off the wagon)
    - too much to drink (at|on|before|last|and (a|the) (hangover|headache)|every)
  examples:
    - "i'm drunk, sorry about the spelling"
    - "I've had too much to drink tonight"
    - "high on ket and the walls are moving"
    - "been drinking since noon"
    - "i am so drunk rn"
    - "I'm tripping and I hate it"
  counterexamples:
    - "Drunk on power, that's what I am as treasurer."
    - "I drank a litre of water after the run."
    - "We got drunk at the wedding last weekend."
    - "I'm back on the bike after my knee."

# ---------------------------------------------------------------- how the client answers the safety question

- sign: answers-yes
  bank: answer
  about: "A yes to the safety question, in any strength. A yes heard anywhere beats a no; what could be either is asked again."
  phrases:
    - (yes|yeah|yea|yeh|yep|yup|yess|ye|ya|yah|aye|yh|yas|oui|si|mhm|uh huh|uhhuh|mmhm|y|affirmative|correct)
    - (kind of|kindof|sort of|sortof|a bit|a little|a little bit|in a way|partly|somewhat|pretty much|more or less|in part)
    - (sometimes|some times|at times|now and then|on and off|off and on|occasionally|every so often|some days|some nights|most days|most nights|more and more|from time to time|once in a while|all the time|every day|every night|constantly)
    - (i think so|think so|i guess|i guess so|guess so|i suppose|i suppose so|suppose so|maybe|mabye|perhaps|probably|possibly|could be|i believe so|it is possible|likely)
    - (that is so|that is right|that is true|that is me|you are right|true that|spot on|you got it|every word|for sure|exactly|definitely|absolutely|of course|obviously|without a doubt|i am afraid so|afraid so|unfortunately|sadly|very much so)
    - i am (thinking|having thoughts|having them|considering it|suicidal|going to do it|in danger|at risk|close to it|planning|afraid i will|scared i will)
    - i do (sometimes|think about|want to|have thoughts|feel like that|feel that|a bit|at night|yes|often)
    - i have (thought about|had thoughts|been thinking about (it|that|suicide|dying|ending)|considered it|a plan|been having)
    - (i can not|can not) (deny it|say no|promise|guarantee|rule it out)
    - (crossed my mind|cross my mind|crosses my mind|thought about it|thought of it|thinking about it|thinking of it|think about it|think of it|had thoughts|have thoughts|having thoughts|those thoughts come|it comes and goes|comes and goes|always there|it has been there)
    - not (right now but|now but|today but|tonight but|at the moment but|this minute but|yet|actively|exactly but|safe|really safe|very safe|feeling safe)
    - no but (sometimes|maybe|kind|yes|i have thought|i think about|i do|i wish|i want|i would not mind|part of me|there are)
    - (not know|not sure|unsure|not certain) (if|whether|that) i am ?(<fill>) (safe|ok|okay|going to|not)
    - (not sure|not know if|not know whether) i (can|want to|will) (live|be here|go on|stay alive|keep going|hold on|make it)
    - (i am|i feel|feeling) (in danger|unsafe|at risk)
    - <wish-to> ?(<fill>) (die|be dead|not be here|disappear|end it|kill myself|hurt myself)
    - (kill myself|killing myself|suicide|suicidal|end my life|ending my life|hurt myself|hurting myself|ending it all)
    - (i have|got|there is|i have got) (a plan|the pills|the means|a date|a rope|a knife|a gun)
    - (he|she|they|it) (is|are) ?(<fill>) (here|home|outside|downstairs|upstairs|coming|near|next door|in the house|in the room|drunk|happening|still going on|now)
    - part of me (does|is|wants|thinks|has)
    - (no more than usual|not more than usual|only in theory|in theory|fleetingly|in passing|not in a serious way|not seriously|not seriously no|passively|in the abstract|vaguely)
  unless:
    - (not|never|nor|neither|no) ?(<fill>) ?(at all) (sometimes|suicidal|hurt myself|hurting myself|kill myself|killing myself|suicide|end my life|ending my life|ending it all|thought about it|thinking about it|think about it|think so|thinking of it|think of it)
    - not ?(<fill>) <wish-to> ?(<fill>) (die|be dead|not be here|disappear|end it|kill myself|hurt myself)
    - (no|not any|without any|no such|have no|never had|not had|not have|not having) ?(<fill>) (thoughts|thoughts of|plan|plans|suicide|suicidal|suicidal thoughts|intention)
    - (never|not) ?(<fill>) (crossed my mind|cross my mind|thought about it|had thoughts|thought of it|have thoughts|having thoughts)
    - (yes|yeah|yep|yup|definitely|absolutely|of course|obviously|exactly) ?(i am|i feel|we are) ?(<fill>) (safe|fine|ok|okay|good|alright|all right)
    - (definitely|absolutely|of course|obviously|exactly|probably|sadly|unfortunately) (not|no|never)
    - (not a bit|not a little|not even a bit|not sometimes|not in a way)
    - (yeah|yes|ye) (no|nah|not)
    - no (sometimes|always|not|never)
    - (yes|yeah|yep|yup|ya|maybe|probably|definitely|i guess|i think so|absolutely|of course|i suppose) ?(please|ok|okay|then|we can|we could|i would like|i want|i will|i am) ?(to) (go on|carry on|keep going|continue|let us|stop|stop here|leave it|go ahead|something steadying|steadying|resume|proceed|move on|keep talking|stop now|finish here|stop for today)
    - (go on|carry on|keep going|continue|stop|stop here|leave it|something steadying) ?(then) (yes|yeah|i guess|i think|maybe|probably|please yes|a bit|a little|i suppose|sometimes)
    - (a bit|a little|kind of|sort of|somewhat|pretty much|more or less|in part|sometimes|constantly|all the time|probably|maybe|possibly|perhaps|on and off|i guess|partly|most days|every day) ?(<fill>) (tired|exhausted|low|sad|stressed|overwhelmed|fed up|anxious|worried|busy|lonely|angry|down|upset|drained|worn out|rough|hard|much|lost|stuck|annoyed|sick|nervous|emotional|flat|dramatic|confused|behind|better|calmer|more|of a|of the|of rest|of space|of sleep|of quiet|longer|later|while|need|just)
    - (tired|exhausted|low|sad|stressed|overwhelmed|fed up|anxious|worried|busy|lonely|angry|down|drained|cry|crying|work|working|stress|rough|hard) ?(<fill>) (all the time|every day|every night|most days|most nights|at times|constantly|on and off|some days|some nights|sometimes|a bit|a little)
    - (could be|might be) (worse|better|the|that|a|my|just)
    - (he|she|they|it) (is|are) ?(<fill>) (not|never|fine|gone|away) ?(<fill>) (here|home|coming|near|happening|now)
    - of course (not|i am not|no|it is not|i would not)
  examples:
    - "yeah"
    - "kind of"
    - "sometimes, at night"
    - "i think so"
    - "not right now but it comes and goes"
    - "I don't know if I'm safe"
    - "maybe"
    - "no but sometimes I wish I didn't wake"
    - "part of me does"
    - "he's outside"
    - "no more than usual"
  counterexamples:
    - "no"
    - "not at all"
    - "I'm safe"
    - "yeah no, nothing like that"
    - "never crossed my mind"
    - "I do not want to die"
    - "no, just a bit tired"
    - "yes please go on"
    - "no, I'm exhausted, that's all"

- sign: answers-no
  bank: answer
  about: "A plain no to the safety question. Careful here: nothing that could also be a yes, or no answer at all."
  phrases:
    - (no|nope|nah|naw|noo|nein|never|not at all|no way|god no|hell no|oh no|no no|of course not|absolutely not|definitely not|certainly not|honestly no|honest no)
    - (not really|not like that|nothing like that|it is not that|not in that way|not suicidal|not about that|not what i meant|not mean that|not mean it like that|not what i mean|not mean it that way)
    - (i am|i feel) ?(<fill>) (safe|not suicidal|not in danger|not at risk|not thinking that|not going to do anything|not going to hurt myself|not going to kill myself|not thinking about that|not thinking about suicide|not thinking of suicide)
    - (i am|i am all|i feel) (fine|ok|okay|alright|all right)
    - (not|never|would never|would not) ?(<fill>) (want to die|want to be dead|want to kill myself|want to hurt myself|think about that|think about suicide|think about dying|think like that|have thoughts like that|have those thoughts|feel like that|hurt myself|kill myself|want to end my life)
    - (no|without|not having|not have|not had) ?(<fill>) (thoughts|plans|plan|suicidal thoughts|such thoughts|intention) ?(<fill>) (like that|of that|of suicide|about suicide|about dying|to die|at all|of hurting|of harming|about it|of dying|of killing)
    - no (thoughts|plans) (of|about|like)
    - (never|not) ?(<fill>) (crossed my mind|cross my mind|thought about it|thought of it|thinking about it|thinking of it)
    - (it was|that was|it is|that is) (just|only) ?(<fill>) (a joke|an expression|a figure of speech|a saying|joking|a manner of speaking|words|a song|venting|how i talk|me being dramatic|sarcasm|kidding|an idiom|a turn of phrase|a film|a game)
    - (just|only|was|i am|i was) (joking|kidding|venting|being dramatic|messing|exaggerating|being sarcastic|quoting)
    - (figure of speech|manner of speaking|turn of phrase)
    - nobody (is hurting|hurts|hits|is hitting) (me|anyone|anybody)
    - not in (danger|that way|that sense)
    - (safe|fine) (thanks|thank you|here|really|tonight|at home)
  unless:
    - (have|has|had|with|is|are|was|were|got|of|in|get|getting|by|on|feel|feels|see|make|makes|made|take|takes|at|for|under|be|been|find|need|needs|give|gives|say|said|says|know|there|want|left|having|and|or|see|sees|did|does|like|go|going|into|about|from|to|as) no
    - (no|never|not) ?(<fill>) (idea|one|longer|more|point|hope|way out|reason|wonder|choice|friends|future|where|energy|appetite|sleep|money|job|family|help|answer|words|difference|matter|good|use|end|home|body|motivation|interest|joy|love|life|time|work|food|peace|rest|space|support|sense|escape|light|feeling|feelings|control|strength|desire|doubt|lie|joke|other|real)
    - no but
    - no (i do|i am not safe|i want|yes|it is worse|i can not|not safe|i wish)
    - not (really but|like that but|at all but|right now|yet|actively|exactly|sure)
    - never (felt|been|told|stop|stops|stopped|better|wanted|going|get|gets|ends|end|sleep|again|had|enough|good|mind|wake|see|be|thought|once|told|want to wake|want to be)
    - (if|whether|when|until|unless|so|not sure|pretend|say|saying|tell people) ?(<fill>) (i am|i feel) ?(<fill>) (safe|ok|okay|fine|alright)
    - (i am|i feel) ?(<fill>) not ?(<fill>) (safe|ok|okay|fine|alright|all right)
    - (i am|i feel) (fine|ok|okay|alright|all right) (with (dying|it ending)|but|until|except)
    - (was|is) not ?(<fill>) (a joke|joking|kidding|a figure)
    - not ?(<fill>) (joking|kidding|venting|exaggerating|being dramatic)
    - (not|no) ?(a) (figure of speech|manner of speaking|turn of phrase)
    - say (no|nope)
  examples:
    - "no"
    - "nope, nothing like that"
    - "not really"
    - "no, I'm safe"
    - "I don't want to die"
    - "it was just a joke"
    - "god no"
    - "I'm fine, honestly"
  counterexamples:
    - "I'm not safe"
    - "no idea"
    - "I have no appetite"
    - "it was not a joke"
    - "I don't know if I'm safe"
    - "no one would notice"

- sign: answers-resume
  bank: answer
  about: "The client chooses to go on with the session."
  phrases:
    - (go on|carry on|keep going|continue|resume|proceed|keep talking|stay here|talk on|keep on|move on|start again|go ahead|let us go|back to it|back to the session)
    - (want|would like|i'd like|id like|rather|prefer|happy|ready|ok|okay|fine|like|wish|choose) ?(<fill>) ?(to) ?(<fill>) (stay|talk|talk more|keep chatting|chat|try something|do something steadying|do an exercise|keep at it|steady|do some grounding|breathe|talk about something else|finish the session)
    - (do|try) (some|a|one|the|something|another) ?(<fill>) (grounding|steadying|practice|exercise|breathing|calming|steady|calm)
    - (steadying|something steadying|something steady|something calm|something calming|grounding)
    - the first (one|option)
    - (can|could|shall|may) (we|i) ?(<fill>) (talk|stay|do|try)
    - not (stop|stopping|done yet|finished|yet finished|ready to stop)
    - not ?(want to) (stop|stop yet|end yet|go yet|leave yet)
  unless:
    - (can not|could not|not able to|unable to|not want to|no|not|stop|no point|how do i|why) ?(<fill>) ?(to) ?(<fill>) (go on|carry on|keep going|continue|proceed|keep talking|stay|talk|move on|stay here|resume|go ahead|chat|breathe)
    - (how|why) (do|should|would|can) (i|we) (go on|carry on|keep going|continue|stay|move on)
    - (no (point|reason|sense)|what is the point) ?(<fill>) (going on|to go on|in going on|carrying on|in carrying on)
  examples:
    - "go on please"
    - "I want to carry on"
    - "let's continue"
    - "I'd rather keep talking"
    - "something steadying"
    - "don't stop yet"
    - "yes, let's go on"
  counterexamples:
    - "I can't go on"
    - "I don't want to continue"
    - "no point carrying on"
    - "see you next week"

- sign: answers-stop
  bank: answer
  about: "The client chooses to stop here."
  phrases:
    - (stop|stop here|stop now|stop there|let us stop|end it here|end here|end the session|finish here|leave it|leave it here|leave it there|quit|exit|bye|goodbye|done for today|done for now|that is enough|enough for today|enough for now|call it a day|wrap up|no more today|i am off|log off|signing off|good night|goodnight|see you|speak later|that is all|that is it for today)
    - (want|would like|i'd like|id like|rather|prefer|going to|think i will|better|need|should|choose|ready|time|i will) ?(<fill>) ?(to) ?(<fill>) (stop|stop here|end here|end this session|end the session|finish here|leave it|leave it here|go now|leave now|log off|go to bed|call someone|ring someone|call my|ring my|call them|ring them|call the line|ring the line|phone someone|phone my|phone them|take a break|be done|close this|quit|pause|pause here|call it a day|text them|text the|call a friend|call a doctor)
    - not want to (continue|go on|carry on|keep going|keep talking|talk|talk any more|talk anymore)
    - (i am) (done|finished|going now|leaving|off now|logging off|going to bed|stopping|going to stop)
    - the second (one|option)
    - (calling|ringing|phoning|texting) (them|someone|my|the|a)
  unless:
    - (not|never) ?(<fill>) ?(want to|ready to|to) (stop|end|finish|leave|quit|close|stop yet|stop crying|stop thinking|leave it)
    - (want|wish|need) ?(<fill>) (it|everything|it all|this|the pain|life|all of it) ?(<fill>) ?(to) (stop|end|be over|go|finish)
    - (stop|end|finish) (my life|everything|it all|living|thinking|crying|the pain|existing|breathing|myself|feeling|worrying|being|me|it from|him|her|them)
    - see you (on the other|in)
    - is not (enough|all)
    - goodbye (forever|everyone|world|letter|letters|note)
    - done with (life|living|everything|it all)
  examples:
    - "let's stop"
    - "stop here please"
    - "I'd rather leave it here"
    - "I'm going to ring my sister"
    - "I don't want to continue"
    - "that's enough for today"
  counterexamples:
    - "I can't stop crying"
    - "I want it all to stop"
    - "don't stop yet"
    - "I want to carry on"

"""#
    ),
    (
      name: "safety/words.yaml",
      text: #"""
# Word sets of the safety folder. Nothing outside this folder uses them and this folder uses no others.

- set: fill
  words: [just, actually, really, literally, honestly, genuinely, simply, truly, seriously, fucking, fuckin, bloody, kinda, kind of, sort of, sorta, so badly, badly, so much, finally, quietly, peacefully, basically, also, still, only, even, secretly, often, sometimes, always, constantly, mostly, all, already, maybe, probably, legit, lowkey, low key, fr, rly, rlly, actualy, acc]

- set: want
  words: [want, wants, wanted, wanting, wanna, wana, wnna, wnt, waant, wish, wishing, wished, hope, hoping, pray, praying, prayed, long, longing, ready, desperate, craving, crave, prefer, "would like", "i'd like", "id like", "would love", "i'd love", "would rather", "i'd rather", "id rather", need, needing, deserve, prefer, dream of, dreaming of]

- set: wish-to
  words: [want to, wanted to, wanting to, wana, wnna, wnt to, wnt 2, want 2, wna, want too, wish to, wishing to, hope to, hoping to, long to, longing to, ready to, desperate to, would like to, "i'd like to", "id like to", would love to, "i'd love to", prefer to, deserve to, praying to, pray to, begging to, decided to, plan to, planning to, planning on, intend to, mean to, need to, going to let myself]

- set: want-to
  words: [want to, wants to, wanted to, wanting to, wanna, wana, wnna, wnt to, wnt 2, want 2, wna, want too, wish to, wishing to, hope to, hoping to, long to, longing to, ready to, desperate to, would like to, "i'd like to", "id like to", would love to, "i'd love to", would rather, "i'd rather", "id rather", prefer to, need to, deserve to, praying to, pray to, begging to, going to, gonna, gona, gunna, about to, abt to, plan to, planning to, planning on, intend to, mean to, decided to, will, shall, imma, ima, finna, fixing to, tempted to, trying to, tryna, thinking to, considering, "i'll"]

- set: die
  words: [die, d1e, dye, be dead, be gone, be dead and gone, be six feet under, be in the ground, be in my grave, not exist, stop existing, stop being alive, cease to exist, stop living, not be alive, not be here, not be here anymore, not be here any more, not live, quit living, die already, die in my sleep, be no more, be unborn]

- set: any-more
  words: [anymore, any more, anymor, any longer, no more, nemore]

- set: self
  words: [maself, mahself, myself, my self, mysef, mysel, myslef, mysefl, mself, meself, me self, misself, "m'self", myselff, my own self, mysellf, myselves, mys3lf, my5elf, myselph, myslf]

- set: kill
  words: [kill, kil, k1ll, kll, kyll, ki11, unalive, un alive, unaliv, off, top, delete, hang, drown, shoot, gas, suffocate, strangle, electrocute, poison, stab, remove, remve, yeet, destroy, end, finish, do away with, do in, finish off, finish it for]

- set: killing
  words: [killing, kiling, k1lling, kiling, unaliving, un aliving, offing, topping, deleting, hanging, drowning, shooting, gassing, ending, finishing, doing away with, doing in, suiciding, poisoning]

- set: killed
  words: [killed, unalived, hanged, hung, drowned, shot, topped, offed, gassed, done away with]

- set: suicide
  words: [suicide, suicides, sucide, suicid, suiside, sucicide, siucide, suicde, suuicide, su1cide, suic1de, su1c1de, sui, sewerslide, sewer slide, sewerside, sueside, sooicide, self deletion, unaliving, death, dying, my death, my own death, being dead]

- set: suicide-word
  words: [suicide, sucide, suicid, suiside, sucicide, siucide, suicde, su1cide, suic1de, su1c1de, sewerslide, sewer slide, sewerside, suislide, suicidee]

- set: suicidal
  words: [suicidal, sucidal, suicdal, suisidal, su1cidal, suic1dal, su1c1dal, siucidal, suicidial, suicidel, sewerslidal]

- set: thinking
  words: [think about, thinking about, thinking of, think of, thinkin about, thinkin of, thinking abt, think abt, thought about, thought of, thoughts about, thoughts of, thought abt, thoughts abt, "thoughts are about", thinking on, fantasise about, fantasising about, fantasize about, fantasizing about, fantasies about, fantasies of, fantasising abt, dream about, dreaming about, dream of, dreaming of, daydream about, daydreaming about, imagine, imagining, imagined, picturing, picture, contemplating, contemplate, contemplated, considering, considered, consider, obsessing over, obsessed with, ideas of, ideas about, talking about, planning, plan, plans for, planned, tempted by, urge to, urges to, impulse to, impulses to, drawn to, researching, research, googling, googled, looking up, looked up, reading up on, read up on, ruminating on, ruminating about, close to, near to, going over, toying with, playing with the idea of, playing with the thought of, debating, weighing up, working out, preparing for, preparing, visions of, images of, flashes of, resorting to, intent on, set on]

- set: end-life
  words: [end my life, end my own life, ending my life, ending my own life, ended my life, take my life, take my own life, taking my life, taking my own life, took my own life, took my life, end this life, ending this life, finish my life, finishing my life, finish this life, end my existence, ending my existence, end my days, ending my days, end me life, throw my life away, quit life, quitting life, leave this world, leaving this world, leave this earth, leaving this earth, depart this world, exit this world, exit this life, leave this life, leaving this life, end it all, ending it all, ended it all, end it permanently, end all of it, end all this, finish it all, commit <suicide-word>]

- set: everyone
  words: [everyone, everybody, every one, ppl, they, they all, people, you all, y'all, the world, this world, the whole world, the family, my family, me family, our family, my kids, the kids, my children, the children, our kids, our children, my boys, my girls, my son, my sons, my daughter, my daughters, my wife, my husband, my partner, my parents, mum, mom, mam, mama, mummy, dad, papa, my mum, my mom, my mam, my mother, my dad, my father, my folks, my friends, my girlfriend, my boyfriend, my fiance, my sister, my brother, my siblings, my mates, all of them, all of you, them, him, her, he, she, you, you guys, folk, folks, others, the team, the lot of them, my loved ones, my people, the household, the baby, my baby, my little one, my little ones, the dog, my ex, "my kid's lives", things, life]

- set: kin
  words: [my mum, my mom, my mam, my mother, my mummy, my mama, my dad, my father, my papa, my daddy, my parents, my stepdad, my step dad, my stepfather, my step father, my stepmum, my stepmom, my step mum, my stepmother, my brother, my big brother, my older brother, my stepbrother, my sister, my husband, my wife, my partner, my boyfriend, my bf, my girlfriend, my gf, my ex, my ex husband, my ex wife, my ex boyfriend, my fiance, my fiancee, my son, my daughter, my uncle, my aunt, my auntie, my aunty, my cousin, my grandad, my grandfather, my nan, my grandmother, my gran, my mother in law, my father in law, my brother in law, my in laws, my flatmate, my roommate, my housemate, my carer, my boss, my employer, my landlord, my coach, my teacher, my roomie, my other half, my fella, my man, my hubby, my missus, hubby, mum, mom, mam, dad, madam, sir, stepdad, the boyfriend, the husband, my foster dad, my foster mum, my pimp, "my kid's dad", my baby daddy, my babys father, my stepson, my stepdaughter, my step brother, my stepsister, my granddad, my grandson, my mate, my friend, my nephew, my housemates, my dads girlfriend, my mums boyfriend, "my mum's boyfriend", "my mom's boyfriend", "my dad's girlfriend", "my mum's partner", "my mum's new partner", my foster carer, my care worker, my support worker, my key worker, my supervisor, my manager, the carer, my madam, my daughters boyfriend, "my daughter's boyfriend", "my brother's friend", my husband and his mother, my husbands mother, "my husband's mother", "my husband's family", my cousin brother, "my mum's", "my mom's", "my dad's", "my father's", "my mother's", "my stepdad's", "my husband's", "my wife's", "my partner's", "my boyfriend's", "my girlfriend's", "my ex's", "my brother's", "my sister's", "my son's", "my daughter's", "my uncle's", "my boss's", "my stepmum's", "my flatmate's"]

- set: loved
  words: [my friend, my best friend, my mate, my best mate, a friend, best friend, best mate, bestie, my bestie, my roommate, my flatmate, my housemate, my roomie, my colleague, my coworker, my neighbour, my neighbor, my brother, my sister, my son, my daughter, my kid, my child, my boy, my girl, my teenager, my husband, my wife, my partner, my boyfriend, my bf, my girlfriend, my gf, my ex, my mum, my mom, my mam, my mother, my dad, my father, my cousin, my uncle, my aunt, my nephew, my niece, my nan, my gran, my grandad, my student, my pupil, my fiance, my stepson, my stepdaughter, my flatmate, flatmate, roommate, mum, mom, dad, brother, sister, nan, hubby, my hubby, my missus, my other half, a guy, a man, a woman, a girl, a boy, some guy, this guy, this girl, someone, somebody, someone online, a stranger, my client, my baby, the baby, our baby, my little one, my toddler, my lad, my grandson, my granddaughter, my mate's, a colleague, a kid, my daughters friend, my sons friend, my colleague, my teammate, my elderly neighbour, the neighbour, my neighbour upstairs]

- set: he
  words: [he, she, they, he also, she also, he just, she just, he then, she then, he always, she always, he sometimes, she sometimes, he has, she has, they have, he had, she had, he is, she is, hes, shes, he keeps, he still, she still, he nearly, he almost]

- set: hits
  words: [hits, hit, h1t, h1ts, hitting, beats, beat, beating, beaten, b3ats, punches, punched, punching, slaps, slapped, slapping, smacks, smacked, smacking, kicks, kicked, kicking, chokes, choked, choking, strangles, strangled, strangling, throttled, throttles, burns, burned, burnt, bites, bit, whips, whipped, whipping, canes, caned, belts, belted, thrashes, thrashed, stabs, stabbed, headbutts, headbutted, batters, battered, battering, shakes, hurts, hurting, attacks, attacked, attacking, assaults, assaulted, drags, dragged, abuses, abused, abusing, wallops, walloped, clouts, clouted, thumps, thumped, thumping, bashes, bashed, bashing, shoves, shoved, shoving, smothers, smothered, knocks, "lays into", "laid into", "laid hands on", "lays hands on", "raised his hand to", "raises his hand to", "raised her hand to", "lays a hand on", "laid a hand on", whacks, whacked, lashes, lashed, flogs, flogged, spits on, spat on, pinches, pinned, pins, physically hurt, physically hurts, roughed up, roughs up, knocked about, knocks about, beats up, pulls my hair and]

- set: meds
  words: [pills, tablets, tabs, meds, medication, medicine, medicines, paracetamol, paracetamols, tylenol, ibuprofen, aspirin, aspirins, painkillers, antidepressants, sleeping pills, sleeping tablets, sleepers, insulin, codeine, morphine, oxy, oxycodone, fentanyl, xanax, diazepam, valium, benzos, sertraline, amitriptyline, propranolol, zopiclone, capsules, panadol, crocin, dolo, "co codamol", cocodamol, drugs, heroin, coke, ketamine, capsules, tramadol, lithium, quetiapine, antihistamines, pregabalin, blister packs, packets of pills, beta blockers, gabapentin, warfarin, caplets]

- set: many
  words: [a week of, week of, my whole week of, a fortnight of, all, all of, all the, all my, too many, way too many, far too many, to many, so many, a lot of, lots of, loads of, a load of, a bunch of, a whole bunch of, handful of, a handful of, handfuls of, a fistful of, fistful of, whole, a whole, the whole, whole bottle of, a bottle of, the bottle of, half a bottle of, box of, a box of, the box of, two boxes of, pack of, a pack of, packet of, a packet of, the packet of, two packets of, 3 packets of, strip of, a strip of, two strips of, whole strip of, bunch of, tons of, a ton of, a month of, a month's worth of, a months worth of, a week's worth of, a weeks worth of, weeks worth of, excess, extra, every last one of, the rest of, double, triple, dozens of, twenty, thirty, forty, fifty, sixty, 15, 16, 18, 20, 21, 24, 25, 28, 30, 32, 36, 40, 45, 50, 60, 64, 80, 90, 100, more than i should of, more of, what was left of, "the full bottle of", "every one of"]

- set: vehicle
  words: [bus, lorry, truck, car, train, tram, van, taxi, hgv, tube, metro, plane, motorbike, 18 wheeler, semi, bullet, meteor, asteroid, lightning, cancer, tumour, tumor, heart attack, stroke, illness, disease, accident, crash, drunk driver, something]

- set: high-place
  words: [bridge, roof, rooftop, balcony, cliff, cliffs, ledge, building, tower, tower block, car park, carpark, overpass, flyover, viaduct, window, top floor, multi storey, multistorey, parking garage, pier, edge, platform, platform edge, tracks, railway, rail tracks, train tracks, train line, rails, railing, parapet, dam, quarry]

- set: weapon
  words: [knife, knives, gun, machete, axe, hammer, bat, baseball bat, blade, weapon, pistol, rifle, shotgun, bottle, screwdriver, iron bar, crowbar, cleaver, scissors, dagger, razor]

- set: blade
  words: [razor, razors, razor blade, razor blades, blade, blades, knife, scissors, glass, broken glass, lighter, cigarette, cigarettes, box cutter, boxcutter, stanley knife, sharpener blade, scalpel, needle, compass, safety pin]

- set: limb
  words: [wrist, wrists, arm, arms, thigh, thighs, leg, legs, skin, forearm, forearms, ankle, ankles, stomach, hips, hip, hand, hands, belly, body, inner thigh, upper arm, shoulder, chest]

- set: victim
  words: [him, her, them, someone, somebody, some one, people, everyone, everybody, my boss, my manager, my ex, my husband, my wife, my partner, my boyfriend, my girlfriend, my mum, my mom, my mother, my dad, my father, my parents, my brother, my sister, my stepdad, my step dad, my stepmum, my kid, my kids, my child, my children, my baby, the baby, our baby, my son, my daughter, my toddler, my newborn, the kids, the child, the children, my neighbour, my neighbor, my landlord, my teacher, my coworker, my co worker, my colleague, my flatmate, my roommate, my family, that man, that woman, that guy, that boy, this man, this guy, the man who, the guy who, another person, other people, others, anyone, one of them, the lot of them, those kids, my classmates, the whole class, my bully, my bullies, my in laws, my mother in law, my uncle, my rapist, my abuser, my attacker, the bastard, that bastard, the patient, my patient, a patient, the old man, my nan, random people, strangers, a stranger, my cousin, my roomie, my dads girlfriend, her new boyfriend, his new girlfriend, the person who, whoever did this, the driver who]

- set: hurt-others
  words: [kill, k1ll, kil, hurt, harm, stab, shoot, murder, strangle, attack, beat, punch, hit, smash, poison, run over, bury, shake, smother, drown, choke, slap, injure, unalive, end, destroy, slit, burn, cut, knife, batter, throttle, bash, suffocate, maim, torture, take out, "do something to", "do something terrible to", "do something bad to", "put a knife in", "put a bullet in", "make them pay for", "push"]

- set: now
  words: [right now, rn, now, as we speak, atm, at this moment, this minute, this second, already, tonight, just now, currently, presently, this very minute]

- set: date-word
  words: [a date, the date, a day, the day, a time, the time, a place, the place, the spot, a spot, a bridge, a method, the method, a way, my way, the tree, a tree, the hotel, the beam, "how and when", "when and where", "where and when", the song, "the night", a night, "the bridge", "the roof"]

- set: soon
  words: [soon, soon enough, tonight, tomorrow, by tomorrow, by monday, by tuesday, by wednesday, by thursday, by friday, by saturday, by sunday, by the weekend, this weekend, next week, this week, by then, by christmas, by morning, in the morning, any day now, for much longer, much longer, for long, not long now, after tonight, after today, after this week, after the weekend, after friday, after christmas, by next week, by the end of the week, by the end of the month, before long, by spring, by summer, by my birthday, this time next week, this time tomorrow, next month, next year, after exams]

- set: not-alive
  words: [die, d13, d1e, be dead, be gone for good, not be here, not be alive, not exist, not live, not wake up, never wake up, not wake, stop existing, stop living, stop being alive, cease to exist, disappear for good, disappear forever, vanish forever, be no more, be nothing, be done with life, be done living, leave this world, leave this earth, leave this life, go dark and stay dark, end my life, finish my life, kill myself, pass away, go to sleep forever, sleep forever, be in the ground, be buried, be ash, be erased, be deleted, be unborn, drop dead, bleed out, stop breathing, be put down, be put to sleep, be put out of my misery, do life, do this life, do living, be a ghost, be six feet under, be under the ground, never be found, never come back]

- set: died
  words: [died, was dead, were dead, was gone, were gone, was not here, were not here, was not around, were not around, was not alive, were not alive, was out of the picture, were out of the picture, was not in the picture, were not in the picture, did not exist, never existed, had never existed, had never been born, was never born, were never born, had not been born, had died, had never woken, did not wake up, did not wake, never woke up, stopped existing, stopped being, stopped living, disappeared, vanished, ended it, killed myself, left this world, just stopped, dropped dead, was no longer here, were no longer here, was buried, was six feet under, ceased to exist, was out of the way, were out of the way, was not in the way, slipped away, faded away, went for good, left for good, was ded, were ded, wuz dead]

- set: dying
  words: [dying, being dead, not existing, not being here, not being alive, not living, being gone, killing myself, ending it, ending it all, ending my life, taking my life, suicide, not waking up, never waking up, disappearing for good, leaving this world, ceasing to exist, hanging myself, drowning myself, jumping off, jumping in front, stepping in front, going under a train, overdosing, an overdose, oblivion, nonexistence, non existence, bleeding out, eternal sleep, being buried, being in the ground, a way to die, ways to die, how to die, the end of me]

# Words that are also found where their letters are spaced or replaced: `s u i c i d e`, `k!ll`, `d-i-e`, `su*cide`.
- set: disguised
  words: [suicide, suicidal, suicides, kill, killing, killed, kills, die, dying, died, dead, death, murder, murdered, overdose, overdosed, overdosing, od, hang, hanging, hanged, unalive, unaliving, unalived, cut, cuts, cutting, harm, harming, selfharm, myself, stab, stabbed, shoot, rape, raped, abuse, abused, abusing, strangle, strangled, choke, choked, pills, poison, kms, kys, ctb, razor, blade]

"""#
    ),
  ]
}
