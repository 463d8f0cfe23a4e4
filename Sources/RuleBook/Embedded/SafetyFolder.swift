// swift-format-ignore-file
// Written by scripts/embed from rules/safety/ ("make embed"). Do not edit it by hand.

/// The files of `rules/safety/` as they stood when the program was built.
enum SafetyFolder {
  static let files: [(name: String, text: String)] = [
    (
      name: "safety/answers.yaml",
      text: #"""
# How the client answers the safety question.

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
      name: "safety/context.yaml",
      text: #"""
# What turns a safety sign off. A miss costs far more than a false alarm: so a denial is named by its own words
# and reaches two or three words, never a whole clause. A stray "not" must not silence a clear sign.

- context: conjunction
  effect: stop
  cues: [and, an, n, but, bt, because, becuz, cause, cuz, cos, coz, bc, so, except, apart from, other than, only that, then, unless, while, although, though, besides, rather than, instead of, since, yet, still, i have been, i keep, i just, plus, which is why, therefore, even so, anyway, truth is, until, till]

# ---------------------------------------------------------------- denied

- context: not
  effect: negated
  direction: forward
  reach: 2
  cues: [not, never, nor, neither, "ain't", isnt]
  look-alikes:
    # what follows stands all the more
    - (can|could|may|might|shall|should|did|does) not
    - not any (point|reason|use|way|hope)
    - not ?(<fill>) (kill|hurt|harm|end) <self> (tonight|today|now)
    - not (only|just|merely|simply|even|once|long|much|far|sure|safe|ok|okay|well|right|fine|good|coping|alone|able)
    - not (joking|kidding|lying|exaggerating|going to lie|gonna lie|to scare you|to be dramatic|being dramatic|for attention)
    - not that it matters
    - not ?(<fill>) (stop|stopping|stopped|help|quit|resist|shake)
    - (will|would) not (stop|quit|let|listen|leave)
    - not ?(<fill>) (know|tell|told|say|said|care|trust|cope|sleep|sleeping|mind|wake|live|see|feel|matter|deserve|believe|eaten)
    - never ?(<fill>) (stops|stopped|ends|told|said|felt|been so|been this|wanted it more|been closer|mind|better|again|got over)
    - (why|if|or|is it|would it) not
    - not (until|till|unless|without|because)

- context: no
  effect: negated
  direction: forward
  reach: 1
  cues: ["no (thoughts|thought|plan|plans|wish|desire|intention|intent|urge|urges|sign|signs|talk|question|history|risk) (of|to|about|in|for)", "no (suicidal|self|suicide)", no such, "no", zero, without any, "without (a|any) (thought|wish|plan)"]
  look-alikes:
    - "(say|said|saying|told him|told her) no"
    - "no (he|she|they|i|we|you|my|it|one|more|longer|way|reason|point|place|will|use)"

- context: no-thoughts
  effect: negated
  direction: forward
  reach: 4
  cues: ["no (thoughts|thought|plan|plans|wish|desire|intention|intent|urge|urges|sign|signs|talk|question|history|risk) (of|to|about|in|for)"]

- context: denial
  effect: negated
  direction: forward
  reach: 5
  cues:
    # I would never, I have never
    - (would|could|will) (never|not) ?(<fill>) (ever|dream of|think of)
    - i (would|could|will) (never|not)
    - (i'd|id) never
    - (have|has|had) never ?(<fill>) (once|ever|wanted|thought|felt|considered|had|been|tried)
    - never ?(<fill>) (once|wanted|tried|thought|considered|even)
    - at no point
    # I am not going to, I do not mean
    - am not ?(<fill>) (going to|gonna|about to|planning to|planning on|thinking of|thinking about|talking about|saying i|the type to|someone who|one of those who)
    - (is|was) not (that i|about|because i|as if i|like i)
    - (do|did) not ?(<fill>) (mean|think|want you to think) ?(that) i
    - (do|did) not ?(<fill>) (think of|think about|mean to|have any|have a wish|have thoughts of)
    - (have not|not|never) ?(<fill>) (got|had|have) ?(<fill>) (any|a) ?(<fill>) (thought|thoughts|wish|plan|plans|intention|urge|urges)
    - have no ?(<fill>) (wish|plan|plans|intention|desire|thoughts|thought|urge|interest)
    - (when i say|by that i) ...5 mean
    - (nobody|no one|nobody here) (is|was|has|ever|hits|hurts)
    - (wasn't|was not|were not|not) thinking (of|about)
    - nothing to do with
    - (denied|denies|deny|ruled out)
    - not in (a|an|the|any)
    - (instead of|rather than|without|far from|nowhere near)
  look-alikes:
    - (do|did) not ?(<fill>) want to (live|wake|exist|be|stop)
    - am not going to (lie|pretend)
    - it is not that i (can|am|was)
    - without (him|her|them|my|telling|warning|anyone|thinking|people|me|us)
    - i (would|could|will) not (mind|care|be|stop|wake|last|make|tell|move|step|turn|live|go|see|miss|let|have|need)
    - i could not
    - (nobody|no one) (is left|has noticed|is coming|was there|has any)

- context: denial-of-wanting
  effect: negated
  direction: forward
  reach: 2
  cues:
    - (do not|did not|never|dont) ?(<fill>) (want to|wanna|plan to|intend to|mean to|wish to)
  look-alikes:
    - (do not|did not|never|dont) ?(<fill>) (want to|wanna|wish to) (live|wake|exist|be|go on|carry on|keep)
    - (do not|dont) ?(<fill>) (want to|wanna) die but

- context: denial-after
  effect: negated
  direction: backward
  reach: 4
  over: comma
  cues: ["is a no", nope, never crossed my mind, has never crossed my mind, does not come into it, is not on the cards, is not what i meant, is not what i mean, was not what i meant, not what i mean, is out of the question, is not me, are not there, is ruled out, not an option for me, obviously i would not, "not at all", "i ticked no", "no and my", meant the, meant my, "once and my", "once and now"]

# ---------------------------------------------------------------- over

- context: grown-past
  effect: past
  direction: both
  reach: 12
  over: comma
  cues:
    - (when|while) i was (a|in my|at|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty*|thirty*|13|14|15|16|17|18|19|20|21|22|23|24|25|young|younger|little|small|growing|their|her|his|your)
    - when we were (kids|children|little|young|small|growing|at school|teenagers)
    - (woke up|got up) became (a|an)
    - (at|aged|age) (eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty*|13|14|15|16|17|18|19|20|21|22|23|24|25)
    - (being|aged) (eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) and
    - (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|many|some|several|2|3|4|5|6|7|8|9|10|11|12|15|20|30|40) (years|yrs) (ago|back|past)
    - (years|yrs|decades|yonks|ages|a decade|a lifetime|donkeys years) (ago|back)
    - (long|ages) ago
    - as (a|an) (teenager|kid|child|teen|student|young man|young woman|young person|girl|boy|undergraduate|recruit)
    - in my ?(early|late|mid) (teens|twenties|thirties|forties|youth|childhood|20s|30s|40s|teenage years|student days)
    - (197*|198*|199*|200*|201*|2020|2021|2022|2023|2024) (i|he|we|and|got|that|therapy)
    - (back|was|in|since|before|of|is|after) (195*|196*|197*|198*|199*|200*|201*|2020|2021|2022|2023)
    - at (university|uni|college|boarding school|school)
    - growing up
    - back in the day
    - back (then|in lockdown|when)
    - in a previous life
    - (used to|use to)
    - in the past
    - in my first (term|year|job|flat)
    - once upon a time
    - there was a time
    - my (first|former|late) (husband|wife|marriage|partner)
    - in my (first|previous|last|old|former) (marriage|relationship|job)
    - after the (army|navy|war|earthquake)
    - i (was|have been) ?(in a) ...5 (once|formerly|previously) and
    - i once
    - my (teens|twenties|thirties|forties) were
    - (good|bad|rough|dark) (years|patch|time|place) back then
    - when i came out
    - the postnatal year
    - of my (teens|twenties|thirties)
  look-alikes:
    - (ever|still|even) since
    - what i used to
    - used to it
    - (used to|use to) (stop|help|work|love|enjoy|be scared|be the only|keep|think|say|cope|be able|smoke)
    - (am|get|got|getting|is) used to
    - like (when|i) (i was|used to)
    - again like
    - (used to|as a teenager|as a kid|years ago|ages ago|back then|in the past|in my twenties|in my teens|when i was) ...8 (and|but) ?(<fill>) (now|recently|lately|today|this week|it is back|again|last night|it has|i have started|i still)
    - (and|but) (again|now|last night|today|this week|lately|recently)
    - (years|yrs) (ago|back|now) ?(and|but) ?(<fill>) (he|she|it|they|i) ?(<fill>) (still|again|now)
    - at school (today|now|again|every day|this week|tomorrow|and)
    - (nice|good|better) at (school|uni|university|college)
    - (thirty|twenty|forty|ten|fifteen) years (he|she|they) (has|have) been
    - since i was (six|five|seven|eight|nine|ten|eleven|twelve|small|a)

- context: safe-since
  effect: past
  direction: forward
  reach: 6
  cues:
    - (clean|free|safe|recovered|survivor|survived) (from|of|since|for) ?(<fill>) ...3 (years|a decade|now)
    - (years|yrs|decade) (clean|free|without|of not|since i last|since my last)
    - (i|have) (survived|overcame|overcome|recovered from|beat|got over|got past|came through)
    - in recovery from
    - (stopped|quit|gave up|given up) ?(<fill>) (years|long|ages)
    - no longer
    - have not ?(<fill>) (been|felt|had|done|wanted|had a thought) ?(<fill>) (a|any|thoughts|like|in|since|for) ?(<fill>) (thoughts|urge|urges|years|it in years)
    - (last|final) time i (was|felt|tried|wanted) ?(<fill>) ...3 (years|school|uni)
  look-alikes:
    - no longer ?(<fill>) (want|wanna|wish|able|can|care|see|feel|believe|know|have|living|any)
    - not (stopped|quit|given up)
    - after ... (clean|free|without|safe)
    - (ruined|broke|lost|was) ... (clean|free)

- context: safe-since-after
  effect: past
  direction: backward
  reach: 12
  over: sentence
  cues:
    - have not (since|in (years|ages|over|about|more|fifteen|ten|eleven|twelve|twenty)|been back|for (years|ages|ten|fifteen)|in ... years)
    - havent in
    - not any ?more (have|haven't|not) 
    - (years|yrs|decades) (behind me|past|clean now)
    - (is|are) (behind me|in the past|ancient history|history now|long gone|long past)
    - (faded|lifted|passed|went away|has gone) (years|now|long|ages|and)
    - but not now
    - (got|had) (help|treatment|therapy) ?(and) ?(i am|and now|am good|it lifted)
    - (i am|and i am|and) ?(<fill>) (glad|grateful|happy) (i did not|to be here|it did not)
    - is a closed chapter
    - from (my teens|my twenties|my thirties|years|when i was|school|uni|childhood|back|decades)
    - all before
    - (twenty|ten|fifteen|thirty|many|several|good|happy|fine|clean|quiet) ?(good|happy|quiet|fine|clean) years since
    - (he|she|they) (died|passed|passed away|went) (in|years|a decade|ten|twenty|long)
    - (he is|she is|he's) ?(<fill>) (long dead|dead now|been dead|been gone|long gone)
    - (he|she) has been (dead|gone) (for|since|years)
    - (that|this|it) was ?(in) (19*|200*|201*|2020|2021|years|decades|a lifetime|ages|another life|a long)
    - took (twelve|ten|twenty|five|six|years|many) years
    - i got (treatment|help|out|better)
    - short version
    - left in (19*|200*|201*)

# "That is twelve years behind me now", about what the sentence before told.
- context: years-behind
  effect: past
  direction: backward
  reach: 18
  over: sentence
  cues:
    - (years|yrs|decades) ?(now) behind (me|us)
    - (years|decades) ?(<fill>) ago now and i am
    - i did not and (we|i|now|here|the) ?(<fill>) (have|am|are|got|is|run|we)
    - glad i did not
    - have not ?(<fill>) felt (that|it|like that) since
  look-alikes:
    - (years|decades) behind me and (it|i) ?(<fill>) (is back|still|again|want)

- context: asked-and-said-no
  effect: negated
  direction: backward
  reach: 8
  over: comma
  cues:
    - i (could|can|was able to) ?(honestly|truthfully|straight) ?(<fill>) say no and (it was|it is|mean|meant|be|that was|not)
    - (said|answered|told her|told him|say) no and (meant it|it was true|it is true|mean it|that was the truth)
    - the (answer|true answer|honest answer) (was|is) no
  only: [suicidal, suicidal-thoughts, hurts-self, wants-to-die, kills-self, plan-or-means, attempted, not-be-here, not-wake-up, wants-it-over, wants-to-hurt, hit-at-home, afraid-at-home]

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

# ---------------------------------------------------------------- another's

# Somebody else who wants to die has a sign of their own; here the words of the client's signs are not theirs.
- context: told-of-another
  effect: other
  direction: forward
  reach: 5
  cues:
    - (patients|clients|callers|students|pupils|people|teenagers|young people|men|women|veterans|kids|residents|users|survivors|families|anyone|those|folk|prisoners|farmers|nurses) ?(who|with|that|are|being|affected|feeling|experiencing|bereaved|have|in)
    - (man|woman|girl|boy|guy|bloke|person|character|characters|detective|teacher|nurse|soldier|couple|widow|teenager|heroine|hero|king|prince|princess|caller|client|patient|son|someone|somebody|lad|narrator|mother|pupil) ?(who|on the ward|on our ward|that)
    - (he|she) said (she|he)
    - (she|he|they|they all|who) ?(<fill>) (has|had|have|was|were|is|are|had talked|wants|wanted)
    - (ask|asks|asking|asked|talk|talking|teach|teaching|write|writing|read|reading|marking|essays) ?(<fill>) ?(people|patients|them) ?(<fill>) (about|on)
    - (the|a|my|our|one|another|this|that|some|his|her) (patient|client|caller|casualty|resident|inmate|prisoner|service user|detainee|character|avatar|heroine|hero|villain|protagonist|wizard|sim|tamagotchi|narrator)
    - (client's|clients|patient's|patients|caller's|callers|character's|pupil's)
    - (transcripts|calls|notes|case notes) about
  look-alikes:
    - (he|she|they|who) ?(<fill>) (has|had|was|is) (me|told me|said i|made me|right|found|left|noticed|asked)
    - (man|guy|bloke|boy|woman|person) who (raped|hit|hurt|attacked|assaulted|abused|beat|touched|stabbed|follows|keeps)
    - it is me (who|that)
    - (somebody|someone) (at the pool|offered|noticed|saw|told|asked|said)
    - me who is
    - i am (a|the) (man|woman|girl|boy|guy|person|teacher|nurse|soldier|widow|teenager|mother|patient) (who|and)
    - people ?(are|have|that|who|with) ?(<fill>) (think|say|notice|would|will|better|find)
    - people who (hurt|hit|love|know)
    - as a (patient|client|nurse|mother)
  only: [suicidal, suicidal-thoughts, hurts-self, psychosis, eating, kills-self, wants-to-die, intoxicated, minor, attempted, plan-or-means, not-be-here, wants-it-over]

- context: who-does-it-for-work
  effect: other
  direction: forward
  reach: 8
  cues:
    - (teach|taught|teaching|train|training|trained|work with|worked with|working with|counsel|counselling|supporting|treat|treating|nurse|nursing|lecture|lecturing|advise|advising|run|audit|moderate) ?(<fill>) (teenagers|teens|people|patients|clients|kids|students|children|women|men|victims|survivors|pupils|young people|staff|colleagues|nurses|veterans|volunteers|parents|families|groups|group|lines|crisis lines)
    - helps people (who|with|in)
    - (in my job|at work|on the ward|on shift|on my shift|in ae|in icu|on the helpline) ...3 (a|two|three|the|some)
    - we run a (refuge|shelter|helpline|group)
    - (did|done|had|attended|passed) (the|my|our|a) ?(<fill>) (refresher|training|course|safeguarding)
  only: [suicidal, suicidal-thoughts, hurts-self, wants-to-die, kills-self, hit-at-home, forced-or-touched, psychosis, eating, wants-to-hurt, intoxicated, attempted, wants-it-over, not-be-here, someone-suicidal, minor, plan-or-means, child-hurt, overdose-taken, danger-now]

# Those whose job it is to be shouted at, hit and threatened.
- context: threatened-at-work-long-since
  effect: other
  direction: forward
  reach: 14
  over: sentence
  cues:
    - (prison officer|bouncer|doorman|referee|bailiff|traffic warden|probation officer|bus driver|landlady of a pub|barman|debt collector|screw) ?(for) (ten|fifteen|twenty|thirty|forty|all my) ?(<fill>) (years|life|working life)
    - (ten|fifteen|twenty|thirty|forty) years (as|being|of being) a ?(<fill>) (prison officer|bouncer|doorman|referee|bailiff|traffic warden|probation officer|bus driver|barman|debt collector)
  only: [threatened, hit-at-home, wants-to-hurt]

- context: the-patient
  effect: other
  direction: forward
  reach: 10
  cues:
    - (patients|clients|callers|casualties|residents|inmates|prisoners|trainees|recruits|actors)
    - (mine|actor|actors|trainee) (played|acted|pretended)
    - (our|my) (mock|practice|pretend|training) (casualty|patient|exercise)
  only: [overdose-taken, attempted, hurts-self, suicidal, wants-to-die, kills-self, suicidal-thoughts, stroke-or-collapse, heavy-bleeding, psychosis, eating, intoxicated, hit-at-home]

# ---------------------------------------------------------------- asked, supposed

- context: asked-of-me
  effect: quoted
  direction: forward
  reach: 8
  cues:
    - (ask|asks|asked|asking) (me|us) ?(<fill>) (if|whether|about)
    - (ask|asks|asked|asking) (if|whether)
    - (checks|checked|wanted to know|screened|screens|wanted to make sure) (if|whether|me for|that|i was|i)
    - (question|questions|box|form|survey|questionnaire|leaflet|poster|quiz|item) ?(<fill>) (about|on|says|saying|that says|asking|asks|for|wanted to know if)
    - (thinks|thought|assumed|assumes|worried|worries|convinced|joked|jokes|says|said|claims|insists|reckons) ?that (i am|i was|i might be|i would|i might|i want|i wanted)
    - (song|track|album|book|film|movie|novel|play|podcast|documentary|band|episode|article|poem|show|series|game|painting|essay|paper|lecture|module|talk|chapter|opera|musical) ?(is|was|all|on the radio) (called|titled|about|on|where|in which|named|with)
    - (lyrics|lyric|line|quote|title|chorus|caption|meme) (is|was|goes|says|from|about|that goes|where)
    - any (plans|thoughts) (to|of)
  look-alikes:
    - (ask|asks|asked|asking) (for|to)
    - i ?(have) (checked|looked up|looked|googled|found out) (if|whether)
    - not (worried|convinced)
    - (asked|asks|ask) ...8 (ticked no|said no|lied|should have been yes)
    - (form|box|question|questionnaire) ...8 (should have been|ticked no|lied|i lied)

- context: only-if
  effect: supposed
  direction: forward
  reach: 6
  cues:
    - if i (ever|were|was) ?(ever|to) ?(become|became|get|got|feel|felt|start|started)
    - what (if|would happen if) (someone|somebody|a client|a patient|a friend|a caller)
    - in case (i|someone|a|anyone|my)
    - (imagine|suppose) (someone|somebody|a client|a patient|a caller)
    - anyone (who|feeling|thinking)
    - if (anyone|somebody|someone|a client|a patient|a friend|a student|a caller|people|you) (is|are|feel|feels|says|starts|ever|was|were)
  only: [suicidal, suicidal-thoughts, wants-to-die, kills-self, hurts-self, chest-pain, stroke-or-collapse, hit-at-home, someone-suicidal, someone-in-danger]

# ---------------------------------------------------------------- news, work, stories, sport

- context: story
  effect: everyday
  direction: both
  reach: 14
  over: comma
  cues:
    - in (the|this|that|a|my|our|his|her|new|every) ?(new|first|last|latest|old|horror|crime|next|second) (film|movie|book|novel|series|show|episode|game|play|comic|manga|anime|drama|opera|story|sitcom|musical|soap|scene|script|level|dream|podcast|boss fight|raid|lobby|campaign|documentary|chapter|season|panto|act)
    - in (minecraft|fortnite|gta|zelda|eastenders|corrie|hamlet|roblox|valorant|among us|dnd|d d|cod|call of duty|elden ring|dark souls|skyrim|the sims|tetris|chess|monopoly|mario kart|overwatch|fifa|warzone)
    - (playing|play|played|watched|watching|directing|teaching|taught) (gta|minecraft|fortnite|valorant|cod|elden ring|dark souls|roblox|chess|monopoly|the sims|mafia|werewolf|among us|macbeth|hamlet|ophelia|juliet|romeo|cluedo|paintball|laser tag|mario kart|fifa|lady macbeth|tosca)
    - (watched|watching|saw|finished|read|reading|seen|auditioned for|on) (a|the|that|this|my|another) ?(<fill>) ?(new|last|latest|first|great) (film|movie|thriller|series|episode|book|novel|documentary|play|opera|western|drama|podcast|horror|storyline|musical|soap)
    - (book|novel|film|series|episode|play|opera|story|musical|thriller|movie|drama) (ends|opens|starts|begins|is narrated|where|in which)
    - i (auditioned|am playing|play|played|got cast) (to play|as|a man|a woman|the)
    - (narrated by|short story|murder mystery|crime novels|battle scenes|slasher films)
    - my ?(dnd|d d|old|new|poor|level) ?(five|nine|ten) (wizard|character|avatar|sim|sims|team|party|bard|paladin|rogue|cleric|orc|druid|elf|warlock|barbarian|ranger)
    - (figuratively|metaphorically|not literally|figure of speech|so to speak)
  look-alikes:
    - not (a figure of speech|figurative*|metaphorical*|figuratively|metaphorically)
    - no figure of speech
  spares: [overdose-taken, stroke-or-collapse, heavy-bleeding, chest-pain, suicide-now, danger-now, someone-in-danger]

- context: work-talk
  effect: everyday
  direction: both
  reach: 8
  over: comma
  cues:
    - (prevention|awareness|helpline|hotline|squad|watch list|bomber|bombing|bombings|mission|statistics|stats|rates|research|lecture|module|dissertation|thesis|training|workshop|webinar|policy|charity|fundraiser|inquest|coroner|coroner's|seminar|essay|textbook|curriculum|first aid course|conference|protocol|literature review|drill|simulation|supervision|handover|triage|helplines|bill|leaflet|headline|headlines|figures|doors|slide|king|pact cult)
    - (career|social|political|politically|financial|commercial|professional|brand|electoral|economic|culinary|fashion) (suicide|death)
    - (fake|stage|theatre|theater|prop) blood
    - (the paper|paper says|the news|on the news|the radio|the gazette|local station|trial|my feed|article|the minister|documentary|podcast)
    - (running|ran|run|do|doing) (suicides)
    - (for|of) the mass
  look-alikes:
    - (mail|text|phone|told|ringing|rang) the
    - called (the|a) (helpline|hotline)
    - (helpline|hotline|charity) ?(i) (did|was|is|are|put|hung|said|told|rang|kept)
    - (rang|called|phoned|texted|tried|try|told) (a|the|your) ?(suicide|crisis) (helpline|hotline|line)
    - (after|before|during|at|hate|in) (training|the training|my thesis|my dissertation|the lecture|my training|the seminar|the conference|work training)
    - my (thesis|dissertation|essay) (is|has|was)
    - (see|hear|read) (it|about it|me|about me) on the news
    - on trial
  only: [suicidal, suicidal-thoughts, hurts-self, wants-to-die, kills-self, hit-at-home, forced-or-touched, psychosis, eating, wants-to-hurt, someone-suicidal, intoxicated, overdose-taken, stroke-or-collapse, heavy-bleeding, chest-pain, someone-in-danger, wants-it-over, attempted, asks-about-death, child-hurt]

- context: sport-and-laughs
  effect: everyday
  direction: both
  reach: 6
  over: comma
  cues: [laughing, of laughter, of embarrassment, from embarrassment, of boredom, of shame, of cringe, of cuteness, of happiness, with happiness, of jealousy, of curiosity, so embarrassed, so embarrassing, so cringe, mortified, the cringe, lmao, lmfao, at chess, at scrabble, at cribbage, at monopoly, at tennis, at fifa, at pool, at darts, at cards, at squash, at badminton, at golf, in the final, in straight sets, on penalties, fair and square, in a race, to the last, to the punch, on points, in the semi, in the quiz, in sparring, at sparring, rematch, boxing tonight, sparring tonight, in boxing, in the ring, at karate, at judo, in scrum, in rugby, in a pillow fight, sparring night, boxing club, haha, 😂, 🤣, 🙄, stag do, hen do, obviously]
  spares: [overdose-taken, stroke-or-collapse, heavy-bleeding, suicide-now, danger-now, better-off-without-me, plan-or-means]

- context: one-more-thing
  effect: everyday
  direction: both
  reach: 9
  cues:
    - if i (have to|must|need to) ?(<fill>) (hear|sit|listen|attend|eat|read|answer|watch|fill|write|look at|explain|wait|queue|see) ?(<fill>) ?(through|to|in|at) ?(<fill>) (that|this|another|one more|any more|his|her|yet another|the same)
    - if i (hear|see|get|read) ...5 (once more|again|one more time)
    - (one more|another|yet another) (meeting|email|song|spreadsheet|call|episode|zoom|webinar|form|slide|report|pivot|pivot table|commercial|advert|diet|wedding|christmas song|update|invoice|deadline|ticket|zoom call|teams call|icebreaker) ?(<fill>) and
    - if (he|she|they|my boss|my flatmate|my husband|my wife|my son) (says|plays|sings|sends|hums|asks|mentions|posts|forwards|clicks|grows) ?(<fill>) (one more time|again|that song|another|about|any more)
    - says everyone
  only: [kills-self, wants-to-die, hurts-self, wants-to-hurt, suicidal-thoughts, wants-it-over, careless-of-life, threatened]

"""#
    ),
    (
      name: "safety/continued.yaml",
      text: #"""
# A session that goes on from an earlier one in which safety came up and was not settled. The program prints the help lines
# under these texts. The question is asked anew; only its answer lifts what stands.
- reply: continued-asked
  move: safety
  when: {continued: yes, safety: [asked, waiting]}
  says:
    - text: "I'm a program: not a person, not therapy. When we stopped, safety had come up and was not settled, so it comes first now. Are you thinking about suicide, or in danger, today?"
      codes: [GI, Q]
      asks: safety
    - text: "Before anything else: this is a program, not a person. Last time ended with a question about safety still open. Are you having thoughts of suicide, or in danger, now?"
      codes: [GI, Q]
      asks: safety

- reply: continued-handed-over
  move: safety
  when: {continued: yes, safety: [handed-over]}
  says:
    - text: "I'm a program: not a person, not therapy. Last time you told me you were not safe, and a program is not enough for that. The people below are still the next step, for whatever is there today."
      codes: [GI, EA]
    - text: "This is a program, and it can't keep anyone safe. What you said last time belongs with people who can talk with you. Here they are again."
      codes: [GI]

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
      name: "safety/signs/afraid-at-home.yaml",
      text: #"""
- set: afraid
  words: [afraid, scared, frightened, terrified, fear, fearful, dread, dreading, petrified, shaking, sick with fear, scared stiff]

- set: him-at-home
  words: [him, her, my <partner>, my dad, my father, my mum, my mother, my brother, my son, my stepdad, my stepmum, my uncle, my boss, my carer, my daughter, them at home, his temper, her temper, his fists, the man i live with]

- set: tonight-etc
  words: [tonight, his key, the key, her key, his footsteps, his car, the door, six o clock, when he, when she, weekends with, what he, what she, what will happen when, he will, she will, he is going, "he'll", "she'll"]

- set: in-the-etc
  words: [in the, at home, on the, comes, gets, home, drinks, finds, wakes, will, might, is, would, do, does, hurt, kill, when]

- set: husband-etc
  words: [husband, wife, partner, boyfriend, bf, girlfriend, gf, dad, father, stepdad, step dad, stepfather, ex, mother, mum, mom, stepmum, stepmother, brother, son, uncle, brothers, parents, in laws, family, carer, employer, fiance, landlord, cousin, grandad, grandfather, boss at home, flatmate, housemate, roommate]

- set: at-home-etc
  words: [at home, in my home, in my own home, in my own house, in my house, here with, with him, with her, around him, around her, around my, with my, in this house, at mine, in my bed, in my room, in the house, to go home, going home, sleeping, when he, when she, there, here, where i live, at my house, in my flat, at the house, at my mums, at my dads, near him]

- set: sleep-etc
  words: [sleep, sleeping, slept, sit, sitting, keep, keeping, put, push, pushed, wedge, wedged, wedging, jam, jammed, shove, barricade, barricaded, block, blocked, barricading, locked, lock, go to bed]

- set: chair-etc
  words: [chair, drawers, chest of drawers, desk, furniture, wardrobe, bed, lock, door locked, doorstop, knife, phone, shoes on, bag packed, clothes on, one eye open, key, bolt]

- set: against-the-door-etc
  words: [against the door, under the handle, under the door, across the door, behind the door, on the door, under my pillow, by the door, in case he, in case she, so he, so dad, so they, from inside, handle, my door, just in case he, if he, when he, ready to run, comes in]

- set: bathroom-etc
  words: [bathroom, wardrobe, cupboard, bedroom, car, closet, shed, bed, toilet, loo, attic, room, garage, garden, "neighbour's", neighbours]

- set: he-etc
  words: [he, she, from him, from her, dad, husband, shouting, drunk, screaming, banging, outside, smashing, until he, till he, because, my, they, mum, partner, kids, stepdad]

- set: scared-etc
  words: [scared, afraid, hit, kids, hide, hiding, frightened, know what, going to, hurt, door, room, locked, smash*, me, mum]

- set: dad-etc
  words: [dad, mum, mom, son, daughter, wife, husband, partner, father, mother, brother, parents, family, boss, boyfriend, girlfriend, ex]

- set: street-etc
  words: [street, traffic, dark, bike, cycling, spiders, heights, ladder, scaffolding, road, area, part of town, internet, website, password, dog off]

- set: in-the-night-etc
  words: [in the night, when, and, every, after, most, some, to, without, again, i, uninvited, while, once, last, if]

- set: sat-there
  words: [sat, sitting, parked, waiting, stood, standing, hanging around, lurking, turning up, turned up, turns up, shows up, showed up, showing up]

- set: my-place
  words: [my house, my flat, my work, my window, my school, my door, my gate, the house, the flat, the school, work, the school gate, the school gates, the gym, the shop, the office, our house]

- sign: afraid-at-home
  bank: crisis
  tier: veiled
  theme: abuse
  about: "Fear of somebody at home, and what is done to be safe from them."
  phrases:
    # fear of a person, of going home
    - <afraid> ?(<fill>) ?(of) ?(<fill>) <him-at-home> ?(<fill>) ?(when|at|and|again|now|coming|he|she|if|every|finding|because|most)
    - <afraid> ?(<fill>) (to|of|about) ?(<fill>) (go|going|be|being|get|walk|come|coming) ?(<fill>) (home|back home|back to the house|home tonight|in the house|in my own (home|house)|at home|alone with)
    - <afraid> ?(<fill>) ?(of) ?(<fill>) <tonight-etc> ?(<fill>) <in-the-etc>
    - <afraid> of tonight
    - not ?(<fill>) (feel|feeling) ?(<fill>) safe ?(<fill>) (at home|in my ?(own) (home|house|flat|room)|with (him|her|my)|around (him|her|my)|here with|in this house|when he|when she|going home)
    - (not|never) safe (at home|with him|with her|in this house|here with)
    - unsafe ?(<fill>) (at home|with him|with her|around him|around her|in my own)
    - home is not ?(<fill>) (safe|a safe place)
    - (can not|not want to|do not want to|not dare|scared to) go home ?(<fill>) (because|he|she|tonight|my dad|my husband|when|until he|to him|to her)
    - (still|been) ?(<fill>) (sat|sitting|sit|parked|walking|hiding) ?(<fill>) in (the|my|a) (library|car|car park|shed|bus station|garden|toilet) ...8 (afraid|scared|until he|till he|he goes|asleep|go home|not go in)
    # the signs he gives
    - (sound|noise|hear) ?(<fill>) (of|his|her) ?(<fill>) ?(the|his|her) (key|keys|car|boots|footsteps|steps) ?(<fill>) ...8 (night|stomach|freeze|know|door|sick|hide|kind|heart|shake|goes|silent)
    - (tell|know) from (the|his|her) (key|footsteps|step on the stair|way he comes in|door)
    - (know|tell) ?(<fill>) (by|from) ...5 (what kind of|how bad) ...5 (night|evening|it will be|mood)
    - (from|after|once) ?(<fill>) ?(about) (he|she|nine|six|the pub|the match|he has had|she has had|his first|two drinks) ...8 (hide|asleep|upstairs|lock|quiet|stay out|out of the way|keep the kids|keep the children|different man)
    - (when|once|after|if) (he|she|dad|mum|my husband|my wife|my son) ?(<fill>) (drinks|has had a drink|is drunk|has been drinking|loses it|is in a mood|gets angry|kicks off|is cross|starts) ...8 (hide|quiet|hurt|scared|afraid|run|lock|upstairs|pay|worst|different|anything can|watch out|we all|keep the)
    - good man ?(<fill>) (except|apart from|until|unless|when he)
    - (had|has had|when he's had) a drink ...5 (arm|answer back|my own fault|my fault|best not|hurt|bruise)
    - (know|learned|learnt|learn) ?(<fill>) ?(better than|not) to ?(<fill>) (answer back|speak|cry|argue|look at) ...5 (him|when|drink|anyone|she|he)
    - my own fault ...8 (answer back|answered back|provoke|provoked|wound him up|set him off|made him angry)
    - the whole house goes quiet
    - (nobody|no one) ?(<fill>) (sees|knows|believes|would believe) ...8 (behind closed doors|curtains closed|at home|when the door|really like|what he is like|what she is like)
    - (never|not|who would|who'd|no one would|nobody would) ?(<fill>) believe me ?(<fill>) ...5 (he is|he's|she is|everyone|loves him|loves her|man|policeman|teacher|pastor|popular)
    - (promised|promises|swore|swears|says) ?(<fill>) ?(it will) ?(<fill>) (never|not) ?(<fill>) ?(happen|do it|to do it) ?(again) ...8 (he|she|august|last time|before|flowers|cried|but|hospital|too)
    - (he|she|has) ?(<fill>) (promised|promises|swore|sworn) ?(<fill>) (never again|not to again|it would stop|it was the last time|he would change)
    - (there was|broke|broken|i broke) ...3 (a|the|his) rule ?(<fill>) ?(about)
    - (he|she) ?(<fill>) (started|starting|kicked off|kicking off) again ...5 (text|sister|code|kids|police|last night|scared)
    - it means (he|she|dad) (has|is) ?(<fill>) (started|starting|kicked off|drunk|at it) again
    # what is done to be safe
    - (sleep|slept|sleeping|go to bed|put|keep|lie) ?(<fill>) (with|w) ?(<fill>) (a|the|my) ?(<fill>) (chair|wardrobe|knife|drawers|dresser|phone|bat|shoes|light on|door locked|wedge|table) ...8 (door|handle|pillow|because|in case|bed|against|under|brother|him)
    - (chair|wardrobe|drawers|dresser|sofa|table|wedge) ?(<fill>) (under|against|behind|in front of|across) (the|my) ?(bedroom) ?(handle|door|door handle)
    - (wear|keep|wearing|sleep in|slept in|sleep with|have) ?(<fill>) my ?(<fill>) (shoes|coat|trainers|clothes|boots) ?(<fill>) (to bed|on in bed|by the door|on at night|in bed|on all night)
    - (bag|suitcase|rucksack|holdall) ?(<fill>) (packed|hidden|ready) ?(<fill>) (in|at|under|behind|hidden|by|with|in case) ...8 (neighbour*|shed|boot|case|friend's|sister's|bed|birth certificates|passports|go|run|leave)
    - (hide|hid|hiding|lock|locked|put away|moved|count) ?(<fill>) (the|all the|my|our) ?(<fill>) (knives|kitchen knives|sharp|car keys|hammer|tools|gun|bullets) ?(<fill>) (before|from|when|because|in case|so|at night|every|again)
    - (keep|take|send|put|get|lock|rush|hurry|hide) ?(<fill>) (the|my|our) ?(<fill>) (children|kids|boys|girls|baby|little one|little ones|dog) ?(<fill>) (upstairs|in their room|in my room|quiet|out of his way|out of her way|away from him|next door|in the car|asleep|from him) ?(<fill>) ...5 (when|he|she|match|before|on|after|nights|if|until)
    - not have many (cups|plates|glasses) left
    - (got|get|took) the (kids|children|baby|boys|girls) out ?(<fill>) (the|of the|through) ?(<fill>) (window|back|house)
    - (sleep|sleeping|slept|hide|hiding) ?(<fill>) in (the|my) (car|shed|bathroom|bath|wardrobe|kids room|garage) ?(<fill>) (because|when he|when she|to get away|from him|until he|so he|in case|again last night he)
    - (walk|walking|living|tiptoe|tiptoeing) on ?(<fill>) (eggshells|the outsides of my feet|tiptoe) ...8 (hole|hit|fist|bruise|throw|temper|scared|afraid|hurt|head)
    - (outsides|edges) of my feet ?(<fill>) (round|around) (him|her)
    - (code|code word|safe word) ?(<fill>) ...5 (my (sister|friend|neighbour|mum)|sister and me|started|police|text|if i text)
    - (we have|have) a code ...3 my sister
    - (cowers|cower|flinches|flinch|hides|runs|shakes|shake|freeze) ?(<fill>) when (he|she|dad|mum|my) ?(<fill>) (comes|walks|gets|shouts|raises|moves|opens)
    - (gets|got|get) worse ...8 (social services|police|visit|after they) ...8 (afraid|tonight|scared|please)
    - (wants|want|be) ?(<fill>) (strong enough|stronger) ...5 (hold me down|pin me|stop him|stop her)
    - not hold me down
    - (he|she) ?(<fill>) found out i ?(<fill>) (talked|told|spoke|called|rang|went|have been|messaged|reported|was leaving|am leaving|saved)
    - (get|getting|got) ?(<fill>) away from (him|her|my (husband|wife|partner|ex|boyfriend|dad|father|brother)) ?(<fill>) (safely|before|tonight|with the (kids|baby)|but|without|and he|alive)
    - (refuge|shelter|safe house|women's aid) ...8 (place|need|leave|tonight|beds|how|him|get to|called|rang|kids)
    - (what|who) ...5 (he|she) (does|is capable of|could do|will do|might do) ?(<fill>) (to me|when|if|next|to us)
    - (scared|afraid|frightened|terrified) of ?(<fill>) (what|how) ?(<fill>) (he|she|my (husband|wife|dad|son|partner)) ?(<fill>) (will|might|would|'ll|could|is going to) ?(<fill>) (do|react|be|say)
    - (keep|kept|keeping|stay|hold|make|makes|made|go|sit|lie|learned to) ?(<fill>) ?(my|myself|our) ?(<fill>) ?(face|breath|voice|body|head|kids) ?(<fill>) (still|quiet|small|blank|invisible|down|silent|low) ?(<fill>) (when|until|till|while|if|so|around|once) ?(<fill>) (he|she|him|her|dad|my)
    - (plan|time|planned|timing) ?(<fill>) (my|the|every) ?(<fill>) (day|evening|showers|words|steps|dinner|sentences) ...5 (his mood|her mood|his moods|her moods|his shifts|around him|around her|so he)
    - (check|read|watch|reading|watching|checking|listen) ?(<fill>) (his|her|for his|for her) ?(<fill>) (face|mood|eyes|shoulders|car|tone|jaw|keys|key|footsteps|boots) ?(<fill>) (before|when|to know|to see|in the|every|as soon|at night|and i)
    - (never know|do not know|not know|guess) ?(<fill>) (which|what) ?(<fill>) (mood|him|version|husband|one|man) ...5 (comes|come|home|walk|door|get|tonight)
    - (apologise|apologised|say sorry|said sorry) ?(<fill>) ...5 (so he|so she|or he|or she|before he|before she) ?(<fill>) (stops|stop|will not|would not|starts|start|will|calms|lets)
    - (kids|children|boys|girls|dog|baby) ?(<fill>) (know|knows|have learned|hide|hides|go|goes|run|runs|freeze|freezes|flinch|flinches) ?(<fill>) ...5 (when he|when she|his car|her car|his voice|upstairs when|the key|daddy|when their dad)
    - (safe|safer) ?(<fill>) (when|once|if|until|only when) (he|she|my <partner>|my dad|my son) ?(<fill>) (is|goes|works|falls) ?(<fill>) (out|asleep|away|at work|gone|to work|offshore|on nights)
    - (sick|freeze|tense|shake|shaking|tremble|cold|stomach|heart) ?(<fill>) ...5 (when|as soon as|every time) ?(<fill>) (he|she|his|her|my <partner>|dad) ?(<fill>) (comes|walks|gets|pulls|car|key|keys|parks|opens|raises|shouts|turns)
    - (his|her|dad's) ?(<fill>) (van|car|truck|bike|key|keys|boots|footsteps|voice) ?(<fill>) (pulls up|pulls in|comes|turns|in the (door|lock|drive)|on the (stairs|drive|gravel)) ...8 (children|kids|i|we|hide|check|quiet|freeze|stomach|faces|heart|sick)
    - when (his|her) (van|car|truck) pulls (up|in)
    - (scared|afraid|frightened) to (close|shut|sleep|fall asleep|undress|shower) ?(<fill>) (my eyes next|my eyes when he|my eyes beside|next to|beside|when he|with him|near)
    - (room|house|kids|everyone|we all|children) ?(<fill>) (goes|go|went) (quiet|silent) ?(<fill>) (when|as soon as|if) (he|she|dad|mum)
    - (comes|came|come) home ?(<fill>) (drunk|angry|raging|in a mood|off his face) and ?(<fill>) (i|we|the kids|he|she|it|takes|starts|smashes|wakes)
    - (screams|shouts|yells|screamed|shouted) ?(<fill>) (at me|in my face|at us) ?(<fill>) (for hours|until i|till i|every night|and throws|and smashes|inches|until the|all night|while)
    - (killed|hurt|kicked|drowned|strangled|threw) ?(<fill>) (my|the|our) ?(<fill>) (cat|dog|kitten|puppy|rabbit|hamster|budgie) ?(<fill>) (because|to|in front|so|and|when|as|down)
    - <afraid> of my own ?(<fill>) (son|daughter|husband|wife|mother|father|brother|mum|dad|child|grandson|house|home)
    - (he|she|they|my <relative>|my <partner>) (has been|keeps|is|been) ?(<fill>) pushing me (about|around)
    - (scared|afraid|frightened|terrified|petrified|live in fear|lives in fear|living in fear|in fear|fearful|so scared|frightend) ?(<fill>) of ?(<fill>) (him|her|my (<husband-etc>|own (son|husband|dad|father|mother|mum|brother|partner|wife|daughter))|the man i live with|my other half|daddy|dad|the man upstairs|the people i live with|my abuser|hubby)
    - (he|she|dad|husband|partner|boyfriend|my (husband|partner|dad|father|boyfriend|wife|girlfriend|stepdad|brother|son)) ?(<fill>) (scares|frightens|terrifies|scared|frightened|terrified) (me|us|the kids|me so) ?(<fill>) (when|sometimes|so|lately|and i|because|every|now that|now)
    - (not|do not|dont|don't|never|isn't|no longer|not been|did not) ?(<fill>) (safe|feel safe|felt safe|feeling safe|feels safe) ?(<fill>) <at-home-etc>
    - (feel|feeling|am|felt|is|it is|be|being|be|very|so) unsafe (at home|at|with|around|here|in my|in the|there|when he|when she|to go home|going home|with him)
    - (home|house|my house|my home|it) (is|isn't|feels|does not feel|doesn't feel|is not) ?(<fill>) ?(not|no longer|un|a) ?(<fill>) (safe|safe place|dangerous|unsafe|war zone|warzone)
    - <sleep-etc> ... <chair-etc> ... (<against-the-door-etc>|because of (my|him|her|he)|to my (bedroom|room) )
    - (chair|wardrobe|drawers|desk|furniture|bed) (against|across|under|in front of|behind|up against) (the|my|our) (door|bedroom door|handle|door handle|bathroom door)
    - (hide|hiding|hid|hides|hidden|locked|lock|shut|shutting|run|ran) ?(<fill>) ?(myself) ?(<fill>) (in|inside|under|to|behind) (the|my|a) ?(<fill>) <bathroom-etc> ... <he-etc>
    - (flinch|flinches|flinching|cower|cowering|jump|freeze) ?(<fill>) (when|every time|whenever|if|as) (he|she|dad|mum|my (husband|partner|wife|boyfriend|dad|mum|girlfriend)|somebody raises|anyone raises) ?(<fill>) (moves|raises|comes|lifts|walks|shouts|reaches|gets|enters|touches|stands|speaks|is)
    - (comes|came|coming|sneaks|sneaked|snuck|creeps|crept|climbs) ?(<fill>) (in|into|inside) (my|our|my sister's|my sisters) (room|bed|bedroom) ?(<fill>) (at night|drunk|in the night|while i sleep|after everyone|when everyone|when mum|when mom|without knocking|and touches|and sits|and locks)
    - (dad|father|stepdad|uncle|brother|stepbrother|cousin|grandad|grandfather|lodger|mum's boyfriend|mums boyfriend|mom's boyfriend|landlord|he) ... (comes in|comes into|came in|came into|creeps into|gets into|sneaks into|climbs into) (my|our|my sister's) (room|bed|bedroom)
    - drunk and comes (in|into|to) my (room|bed|bedroom)
    - (no where|nowhere|no place|not anywhere|nobody) ?(<fill>) (safe|else) ?(<fill>) (to go|to sleep|to run|to stay|to hide) ... (him|her|home|dad|hit|kids|leave|violent|scared|tonight|husband|partner)
    - (dread|dreading|scared|terrified|anxious|sick) ... (him|dad|husband|her|partner|stepdad|boyfriend) (coming|getting|walking|being) (home|in|back|through the door|in drunk|drunk)
    - (don't|do not|dont|can't|cannot) ?(<fill>) (make|want|wanna|send|let|go) ?(<fill>) ?(me|them|to|him) ?(<fill>) ?(send|go|take|call|tell|make) ?(me) ?(<fill>) (back (there|home to him|to him|to her|to that house|to dad)|home to (him|her|that|dad|my)|home tonight|home because|home because of|home or he|to my (stepdad|dad|uncle) (house|home))
    - (he is|hes|she is|they are|dad is|he's) (drunk|high|drinking|in a rage|in one of his moods|raging|angry) (again|and|tonight|downstairs|outside|right now|when) ... <scared-etc>
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
    - (climb|climbed|jumped|got|crawl|crawled) ?(<fill>) (out of|out|through) the window ?(<fill>) (to|because|when|with) ?(<fill>) (get away|escape|he|him|her|the kids)
    - (somebody|someone) is in my (house|flat|garden|room)
    - ex ?(<fill>) ?(is|was|has been|keeps|has) ?(<fill>) <sat-there> ...3 (outside|across the road|at the end of|on the corner|in his car|in her car|<my-place>) ...3 (again|night|every|all|day|for|since|this)
    - ex is ?(<fill>) <sat-there> ...4 outside
    - (he|she|my ex|his brother|a man|some man|the same man|someone|somebody) ?(<fill>) ?(is|was|has been|keeps) ?(<fill>) <sat-there> ?(<fill>) outside <my-place>
    - outside again (third|second|fourth|fifth|every|three) (night|nights|time|day)
    - (in case|if) (he|she|my ex|they|the ex) (turns up|shows up|turn up|show up|is waiting|is outside|follows|has followed|comes back|finds out where|finds us|finds me|gets in|gets out) ?(<fill>) (again|at|tonight|there|from|outside|me|and)
    - in case (he|she|my ex) (finds|tracks|follows|gets in|gets out|is waiting)
    - (park|parked|parking|sit|sitting|sleep|sleeping) (facing|with my back to|near|by) ...3 (out|door|exit|window|wall) ?(<fill>) (now|in case) ...3 (he|she|they|case)
    - (face|eyes|voice) (when|goes|go|went|gone|get|got) ...2 (quiet|flat|dead|black|cold|dark|blank) ...8 (dog|cat|hid|hide|know|run|tonight|upstairs|kids)
    - (last time|the time) that (face|look|voice|mood) ...2 (came|happened|was)
    - so tonight i am (staying awake|sleeping (in|with|at|on)|keeping|locking|wedging)
    - (long as|if|when|provided|so long as) i (keep|stay|kept|am) ?(<fill>) (quiet|silent|out of his way|out of her way|small|good|sweet) ...8 (alright|all right|ok|okay|fine|safe|leaves me|leaves us|does not|lets)
    - (only|just) when (he|she|dad|himself|my <partner>) ?(<fill>) (is|has|was) ?(<fill>) (drinking|drunk|been drinking|had a few|been at the|in drink|high|using|had drink)
    - it is when (he|she|dad) is ?(<fill>) (drinking|drunk|in drink|high|using|on it)
    - (know|learn|learned|learnt|knows) when to (hush|shut up|keep quiet|be quiet|stay quiet|disappear|keep my mouth shut|make myself scarce)
  unless:
    - not ?(<fill>) <afraid> ?(<fill>) (of|to)
    - (he|she|they|who|cat|dog|kids) (is|are|was|were) ?(<fill>) (afraid|scared|frightened|terrified) of ?(<fill>) (him|her|my|them|the)
    - <afraid> ?(<fill>) (of|about) ?(<fill>) (losing|disappointing|hurting|upsetting|letting|waking|missing|asking|telling|leaving|meeting|forgetting) ?(<fill>) (him|her|my|them)
    - <afraid> (my|for my) ...5 (has|have|is ill|is sick|cancer|falls|fall|operation|will (die|fail|fall|leave))
    - <afraid> ?(<fill>) for (him|her|my)
    - <afraid> ?(<fill>) (of|to) ?(<fill>) (go|going|walk|walking) home ?(<fill>) (the same|in the dark|alone at|by (bus|train)|on the|because of the (traffic|snow|ice)|to an empty|to the empty)
    - (afraid|scared) of (her|his|my) ?(<fill>) (cooking|driving|opinion|review|answer|judgement|approval|singing|questions|exam|reaction to the (news|haircut))
    - <afraid> (he|she|they) ?(<fill>) (will|would|might) ?(<fill>) (leave|die|say no|laugh|forget|hate|fail|think|not)
    - (hide|hiding|put away) ?(<fill>) (the|my) knives ?(<fill>) (from the (baby|toddler|kids|grandkids)|because the (baby|toddler))
    - (im|i am) afraid (he|she|that|so|not|i|we|the)
    - (quiet|still|low|down) ?(<fill>) (when|until|till|while|so|around) ?(<fill>) ?(the) (he|she|baby|him|her) ?(<fill>) (is|was|sleeps|naps|sleeping|asleep|studies|revises|works|prays|practises|on the phone|on a call|recovers)
    - (when|as soon as|every time) (he|she) ?(<fill>) (comes|walks|gets|opens) ...5 (exam|stage|audition|goal|ball|bat|results)
    - (goes|go|went) (quiet|silent) when (he|she|dad|mum) (sings|speaks|plays|prays|bowls|reads|reads out)
    - pushing me (about|around) in (my|the|a) (wheelchair|chair|swing)
    - (scared|afraid|frightened|terrified|nervous|dread) ?(<fill>) (to|of|about) (going home|go home|be home|being home|sleep at home) (late|in the dark|alone in|to (an empty|the mess|packing|a cold|the)|with (a bad|my)|after (dark|the film)|for (christmas|thanksgiving)|because of (the (spider|mess|rats|mouse)|covid)|in the (snow|ice|storm))
    - (scared|afraid|frightened|terrified|fear|wary) ?(<fill>) of (losing|letting|missing|disappointing|hurting|upsetting|failing|him (leaving|dying|falling|getting hurt|growing|being (ill|lonely))|her (leaving|dying|falling|getting|growing|being)|my <dad-etc> (dying|leaving|getting (ill|sick|hurt)|finding out (about (the|my)|i (failed|smoke|vape))|falling|seeing|judging|being (ill|alone|disappointed)|and (spiders|heights)))
    - (scares|frightens|terrifies|scared|frightened|terrified) (me|us|the kids|me so) (how|that|to|with (his|her) (driving|halloween|mask|jokes)|by (jumping|hiding|climbing)|when (he|she) (climbs|runs|jumps|drives|hides|rides|fell|coughs|stops breathing|wanders)|so when)
    - (do not|dont|don't) (tell) (him|her|them|mum|dad|anyone|my (mum|mom|dad|wife|husband|partner|parents|family|brother)) (i (bought|ate|said (it|his|her|that)|got (him|her|them)|like|love|prefer|have (bought|ordered)|am (planning|making|watching|skipping|eating|still))|what i (got|bought|paid|spent|am getting)|that i (bought|ate|like|prefer|love|broke (the|his|her)|lost))
    - (not|never|no longer|don't|isn't) ?(<fill>) (safe|feel safe|felt safe) (here|there|with|around|in|at|when|going|sleeping) ... <street-etc>
    - (house|home|it) (is|feels|is not|isn't) ?(<fill>) ?(not|a) ?(<fill>) (war zone|warzone|unsafe|dangerous|safe) (to (drive|eat|swim|cross|say|assume|walk)|since (the (kids|builders|renovation|toddler))|with (lego|toys|boxes|the builders)|of lego|for (the cat|birds|bees)|until (the|it is)|bet|enough|today (with|because of) (the (ice|wind|storm)))
    - (hide|hiding|hid|lock|locked) ... (bathroom|bedroom|loo|toilet|car|cupboard|garage|shed) ... (chocolate|five minutes|ten minutes|peace|quiet|biscuits|presents|seek|toddler|netflix|phone|homework|hoover)
    - (comes|came|coming|come|climbs|gets|creeps|walks|sneaks) (in|into|to|inside) (my|our) (bed|room|bedroom) (<in-the-night-etc>|at (night|five|six)) ... (cat|dog|toddler|cuddle|nightmare|thunder|monster|homework|chat|tea|purr*|wants|snuggle|storm)
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
    - (understand|what makes me|why i) ...3 go quiet
    - (turns up|shows up) (again|at) ?(<fill>) (late|early|unannounced|with (cake|flowers|the dog|his))
    - (refuge|shelter|safe house|women's aid) (we|they) (got|get|have|had|painted|run|bought|need|built|opened|cook|do)
    - (sofa|chair|table|desk|bed) in front of the (telly|tv|snooker|fire|match|football|screen|window|cricket|film|heater|news|rugby)
    - (moved|moving|put|shifted|pushed|dragged) the (sofa|chair|table|bed|desk) under the (window|stairs|skylight|light)
  examples:
    - "I'm scared to go home tonight"
    - "I'm afraid of my husband when he drinks"
    - "I sleep with a chair against the door"
    - "I can tell from his key what sort of night it'll be"
    - "I don't feel safe at home"
    - "There's a bag packed at my sister's, just in case"
    - "I hide the knives before my son gets up"
    - "I'm scared of what he'll do when he finds out"
    - "My ex is parked across the road again, third night this week."
    - "As long as I stay quiet he's fine with us."
    - "I sit near the door now in case he follows me again."
  counterexamples:
    - "I'm not afraid of him, we just argue about bins."
    - "I'm scared of losing her."
    - "I'm afraid he's out at the moment."
    - "The cat is scared of my vacuum."
    - "The refuge we paint every spring needs volunteers."
    - "I slept on the sofa in front of the snooker."

"""#
    ),
    (
      name: "safety/signs/afraid-of-hurting.yaml",
      text: #"""
- set: scared-etc-2
  words: [scared, afraid, frightened, terrified, worried, petrified, fear, fearing, think, sure, convinced, know, feel, feeling, feels like, paranoid]

- set: i-will-etc
  words: [i will, "i'll", i am going to, "i'm going to", i might, i may, i could, i would, that i will, "that i'll", that i might, that i could, i am gonna, like i might, like i could, like i will, like i am going to, of, myself, about, imma, of myself]

- set: hurt-etc
  words: [hurt, harm, hit, shake, kill, stab, smother, drown, drop, strangle, punch, attack, slap, lash out at, lash out and, snap and hurt, snap and hit, snap and, do something to, lose it and, lose it with, throw, push, choke, suffocate, hurting, harming, killing, hitting, shaking, smothering, stabbing, dropping, lose control and, seriously hurt, batter, poison, burn]

- set: hurt-etc-2
  words: [hurt, kill, hit, baby, kids, child, him, her, them, someone, somebody, knife, shake, people, wife, husband, mum, mother, partner, son, daughter]

- set: hit-etc
  words: [hit, hitting, shook, shaking, shake, smothered, smothering, hurt, hurting, harmed, stabbed, stabbing, strangled, strangling, punched, punching, slapped, slapping, choked, drowned, put a pillow over, lost it and hit]

- set: hit-etc-2
  words: [hit, shook, slapped, punched, hurt, strangled, stabbed, choked, pushed, kicked, beat, threw, attacked, grabbed, bit, burned, smothered, shoved, smacked]

- set: baby-etc
  words: [baby, kid, child, son, daughter, wife, husband, partner, girlfriend, boyfriend, mum, mom, mother, dad, father, kids, children, toddler, brother, sister, newborn, nan, gran, stepson, stepdaughter]

- set: again-etc
  words: [again, tonight, today, yesterday, last night, this morning, and, hard, too hard, so hard, she, he, because, in the face, across, down, when, "i can't", i cannot, on the floor, against, round, with, what, "i don't", i do not, i am, i feel, crying, will not stop, "wouldn't stop"]

- set: scared-etc-3
  words: [scared, afraid, stop, cry*, thought*, urge, want, going, might, could, will, nearly, almost, scream*, quiet, i, me, face, hard]

- set: baby-etc-2
  words: [baby, kids, children, child, son, daughter, wife, husband, partner, mum, mother, knives, toddler, newborn, dad, brother, sister, people, others]

- set: hurt-etc-3
  words: [hurt, hit, snap, harm, shake, might, going, thought*, scared, temper, lose, do something, anymore, any more, tonight, right now, when]

- set: wife-etc
  words: [wife, husband, partner, girlfriend, boyfriend, son, daughter, kids, kid, mum, mother, baby, neck, throat, child, face, dad]

- set: girlfriend-etc
  words: [girlfriend, wife, husband, partner, boyfriend, mum, mother, son, daughter, dad, kids, child, sister, brother, nan, gf, bf, ex]

- set: wife-etc-2
  words: [wife, husband, girlfriend, boyfriend, partner, mum, mother, dad, son, daughter, kid, child, brother, sister, baby, nan]

- set: hurt-etc-4
  words: [hurt, hurting, harm, push, pushing, drop, dropping, throw, lose it with, upset, hitting, hit, kill, poison, attack, burn, killing, choke, burning]

- set: mum-etc
  words: [mum, mom, dad, son, daughter, kid, kids, brother, sister, husband, wife, ex, family, friend, partner, parents, boyfriend, girlfriend, children, child]

- set: feelings-etc
  words: [feelings, emotionally, away, out, under the bus, over, up, in the deep, accidentally, again in love, more than i]

- set: baby-etc-3
  words: [baby, kid, child, son, daughter, wife, husband, partner, girlfriend, boyfriend, mum, mom, mother, dad, father, kids, children, toddler, brother, sister, nan, gran, ex, boss, family, manager]

- set: on-the-swing-etc
  words: [on the swing, feelings, over the, accidentally, down the slide, down the]

- set: slide-etc
  words: [slide, hill on, pool, water, aisle, sea, waves, cinema, shops, match, gym, dentist, doctor, theatre, line, edge, road to]

- sign: afraid-of-hurting
  bank: crisis
  tier: veiled
  theme: harm-to-others
  about: "Harm to others in hints: dread of one's own temper, a threat without a verb."
  phrases:
    - (he|she|they|someone|somebody) ?(<fill>) (will|'ll|is going to|are going to) ?(<fill>) (get|have|be getting) what ?(<fill>) (he|she|they|is|was|coming)
    - (what is|get|gets|got it) coming to (him|her|them)
    - (he|she|they) ?(<fill>) (will|would|'ll|'d) ?(<fill>) not ?(<fill>) (know|see) what hit
    - (dig|digging|dug) (a|his|her|two) (grave|graves|hole) ?(<fill>) (for|big enough)
    - (last|final) (time|thing|mistake|day|breath|christmas|word) (he|she|they) ?(<fill>) (ever|will|makes|does|gets|takes|sees|breathes)
    - (nothing|not a thing) ?(left) to lose ?(<fill>) (and|so|now) ?(<fill>) (he|she|they|i know|everyone|someone)
    - (i have|ive) ?(<fill>) (worked out|working out|started working out|planned) ?(<fill>) (which|what|how|when) ten minutes
    - (something|what) (bad|terrible|awful|i will regret) ?(<fill>) (is going to|will|might) ?(<fill>) happen ?(<fill>) (to (him|her|them)|if (he|she|they)|and it will be me)
    - (keep|get|take|hide) ?(<fill>) (him|her|them|the kids|the baby|people|the knives) away from me ?(<fill>) (before|tonight|or|because|when)
    - (red mist|the rage|my temper|the anger) ...8 (hurt|kill|do something|hands|scared of|weapon|knife|prison|someone)
    - (end up|going to end up|finish up) (in prison|in jail|doing time|inside|on a murder charge) ?(<fill>) (for|because|if|over|one day)
    - (do|doing) (time|life) for (him|her|them|what i)
    - swing for (him|her|them|that)
    - (scares me|frightens me|calms me) ?(<fill>) (what|how much|that) i ?(<fill>) (want|could|enjoy|think) ?(<fill>) ?(to|of|about) ?(<fill>) (do to|hurt|hurting|do it)
    - god help (him|her|them|anyone) ?(<fill>) (if|when|who)
    - <scared-etc-2> ?(<fill>) <i-will-etc> ?(<fill>) <hurt-etc> ?(<fill>) ?(on purpose) <victim>
    - (scared|afraid|frightened|terrified|worried|fear) ?(<fill>) (i will|i'll|i am going to|i might|i may|i could|that i will|that i might|i am gonna) ?(<fill>) (snap|lose it|lose control|explode|lash out) ... <hurt-etc-2>
    - (nearly|almost|so close to|came close to|was about to) ?(<fill>) <hit-etc> ?(<fill>) <victim>
    - nearly (did it|hurt (him|her|them)) ... (yesterday|today|last night|baby|scream*|pillow|knife|cry*)
    - i ?(<fill>) ?(have|just|had|nearly|almost) ?(<fill>) <hit-etc-2> (my|the|our) ?(little|own|elderly|new born) <baby-etc> ?(<fill>) <again-etc>
    - (shake|shook|shaking|smother|smothering|drop|throw|hit|hurt|drown|silence|pillow over|hold a pillow over|put a pillow over) ?(<fill>) (the|my|our) ?(<fill>) (baby|newborn|infant|little one|toddler) ... <scared-etc-3>
    - (look|looking|looked) at (the|my|our) (baby|newborn|knife|kids|toddler) ... (hurt|shake|throw|drop|thought*|harm|drown|smother|scared|stab)
    - (not|do not|don't|cannot|can't) ?(<fill>) (trust|safe|leave) ?(myself|me|with) ?(<fill>) (around|with|near|alone with) (the|my|our) ?(<fill>) <baby-etc-2> ... <hurt-etc-3>
    - (kids|baby|child|wife|husband|mum|partner|family|people|everyone|children|son|daughter|girlfriend) ?(<fill>) ?(is|are|isn't|aren't|not|would be) ?(<fill>) (not safe|safe|safer|in danger|unsafe|scared|afraid|frightened) ?(<fill>) (with|from|around|of|because of|away from|without) me
    - (losing|lose|lost|lost my) ?(<fill>) (control|temper|it|my temper|my rag) (and|with|at|on) ?(<fill>) (hit|hurt|hitting|beat|shook|smashed|slapped|pushed|grabbed|choked|kicked) ?(<fill>) <victim>
    - (raised|raise|put|laid|lay) (my|a) (hand|hands|fist) (to|on|at|around|round) (my|her|his|the) ?(<fill>) <wife-etc>
    - my hands (were|was|went) ?(<fill>) (round|around|on) (his|her|their|my (wife|husband|son|daughter|mum|partner|girlfriend|boyfriend))
    - (stop|help|keep|prevent) (me|myself) ?(<fill>) ?(from) ?(<fill>) (hurting|hitting|killing|harming|stabbing|attacking|doing something to|losing it with|not hurt|not kill|not hit|shaking) ?(<fill>) <victim>
    - (i|and i) ?(<fill>) (shook|smothered|hit|slapped|hurt|dropped|threw|bit|punched|kicked|choked|strangled) ?(<fill>) (the|my|our) (baby|newborn|infant|toddler|little one)
    - (i|and i) ?(<fill>) (hit|slapped|punched|strangled|choked|pushed|shoved|kicked|hurt|beat) my <girlfriend-etc>
    - (afraid|scared|worried|frightened|terrified|think|know|sure) ?(<fill>) i (will|might|may|could|am going to) (do it again|hit (him|her|them) again|hurt (him|her|them) again|lose it again|really hurt|go too far|not stop)
    - (not|never) (slept|sleeping|sleep) ... (hurt|shake|smother|drop|hit|scared i|snap) ?(<fill>) (baby|her|him|them|the)
    - (had|put|got|have|found) my (hands|hand) ?(<fill>) (round|around|on|over|at|to) (my|his|her|their|the) ?(<fill>) (throat|neck|son's|daughter's|wife's|husband's|mum's|baby's|partner's|girlfriend's|boyfriend's|mouth|kid's|child's)
    - (i|and) ?(<fill>) (threw|pushed|shoved|knocked|dragged|kicked|flung|slammed) (my|the|our) ?(<fill>) <wife-etc-2> ?(<fill>) (down|against|into|across|over|onto|to the)
    - (afraid|scared|frightened|terrified|worried|fear) ?(<fill>) (of|about) ?(<fill>) what i (will|might|could|may|would|am going to|'ll) ?(<fill>) do ?(<fill>) (to (the|my|him|her|them|someone|people)|if (she|he|they|the baby|it) (does not|do not|won't|keeps|cries))
  unless:
    - (end up|going to end up) in (prison|jail) ?(<fill>) (for (parking|tax|singing)|in (the game|monopoly))
    - get what (he|she|they) (want|wants|ordered|paid|need|needs|asked)
    - god help (him|her|them|us) ?(<fill>) (when (he|she|they) (starts|sees|gets) (school|the bill|married)|with that)
    - i have ?(<fill>) (worked out|planned) ?(<fill>) (which|what|how|when) ?(<fill>) (to|i would) ?(<fill>) (tell|ask|thank|surprise|meet|visit|call|help|see|get|pay|feed|teach)
    - (scared|afraid|worried|think|terrified|fear|feel|know|sure|paranoid|convinced|feeling|frightened|petrified) ?(<fill>) (i will|i'll|i might|i may|i could|i am going to|of|that i will|that i might|i would|about|that i could|i am gonna) ?(<fill>) <hurt-etc-4> ?(<fill>) (him|her|them|people|someone|anyone|everyone|my <mum-etc>|others|anybody|the (kids|children|baby)) (<feelings-etc>|by (saying|leaving|being|telling|not|ending|moving|choosing|working|breaking|accident)|with (my words|words|the (truth|news)|what i|my cooking|dinner|covid|my cold)|if i (leave|say|tell|end|break|move|go|quit)|when i (leave|say|tell|end|break|move|go)|a (text|party|message|line)|off (at|the|my)|too (hard to|far)|at (school|nursery|the|chess)|in (the (bath|first)|class)|for (life|good)|like (my|he|she|they))
    - (scared|afraid|frightened) of hurting (him|her|them|people|my|anyone|someone|others)
    - (i|just|nearly|almost|have) ?(<fill>) (hit|beat|pushed|grabbed|threw|kicked|hurt|bit|attacked|killed|dropped|hitting) (my|the|our|him|her|them) ?(<fill>) ?(<baby-etc-3>) (<on-the-swing-etc>|at (chess|fifa|tennis|school|nursery|mario|the (station|airport|gate))|a (party|coffee|text|kiss|line|message|birthday)|in (the (race|final|game|quiz)|minecraft)|by (accident|mistake)|up (from|for|about)|off (at|to|with)|out (of (bed|the house))|with (a (ball|pillow|snowball|trolley)|my (shoulder|trolley)|the (car door|ball|news))|for a (coffee|cuddle|hug)|to (it|the|school|nursery)|in the (pram|buggy|swing)|when i (left|said|told|moved|ended|broke)|and i (am|feel) sorry i said)
    - (kids|children|son|daughter|baby|wife|husband|people|everyone|family|mum|girlfriend|child|partner) ?(<fill>) (is|are|feels|feel) ?(<fill>) safe (with|around) me
    - (safe|safer) with me (driving|and|here|now|so|because i)
    - (shake|shook|shaking) the baby (bottle|powder|rattle|monitor|formula|oil)
    - (drop|throw|hit) (the|my|our) (baby|newborn|toddler|little one) (off|a|shower|at (nursery|mum's|the)|milestone|in with)
    - (threw|pushed|shoved|knocked|dragged|kicked) (my|the|our) ?(<fill>) <wife-etc-2> ?(<fill>) (down|into|over|across|onto|to the) (the <slide-etc>|a (pool|hedge|snowdrift|bush)|bed for)
  examples:
    - "He'll get what's coming to him"
    - "I'll end up in prison over that man"
    - "keep the baby away from me tonight"
    - "I'd swing for him"
    - "Last mistake he ever makes."
  counterexamples:
    - "She'll get what she ordered."
    - "I've worked out how to tell him."
    - "God help him when he starts school."

"""#
    ),
    (
      name: "safety/signs/airway.yaml",
      text: #"""
- set: nuts-etc
  words: [nuts, nut, prawns, bee, sting, stung, pen, eat*, ate, breath*, cannot, can not, swallow, typed, allerg*, after, fast, wasp, shellfish, egg, hives, now]

- set: inhaler-etc
  words: [inhaler, lips, blue, chest pain, asthma, allerg*, throat, wheez*, swallowed, sting, stung, copd, pneumonia, blood, smoke, blowing, full sentence]

- sign: airway
  bank: crisis
  tier: emergency
  theme: medical
  about: "Breath that is failing: asthma, choking, an allergic reaction."
  phrases:
    - (throat|tongue|face|lips|airway|mouth|neck) ?(<fill>) ?(is|are|has|'s) ?(<fill>) (swelling|swollen|swelled|closing|closing up|getting big|tightening|puffing up|getting tight|swelling up|blown up|twice the size) ?(<fill>) ...8 <nuts-etc>
    - (stung|bitten|ate) and my (tongue|throat|face|lips|mouth)
    - tongue's getting big
    - throat ?(<fill>) ?(is|has) ?(<fill>) (closing|swelling|closing up|swelling shut)
    - (stung|ate|eaten|allergic|reaction|allergy|nut|peanut|prawns|shellfish|sesame) ...8 (swelling|swollen|wheezing|wheezy|tongue|throat|breathe|hives|lumps|lips|epipen|epi pen|the pen)
    - (epipen|epi pen|the pen|adrenaline pen|auto injector) ?(<fill>) ...5 (out of date|find|used|not work*|empty|expired|left|no)
    - (can not|cannot|find|have not got|no) ...3 my (pen|epipen|inhaler)
    - (having|had|going into|is having) ?(<fill>) (an allergic reaction|anaphyla*|a reaction)
    - (anaphylaxis|anaphylactic)
    - (inhaler|puffer|nebuliser|ventolin) ?(<fill>) ?(is) ?(<fill>) (not working|not helping|empty|run out|ran out|does nothing|not touching|lost)
    - (asthma attack|asthma) ?(<fill>) ...5 (bad|not working|blue|cannot breathe|can not breathe|worse|no inhaler|right now|will not)
    - (can not|cannot|can't|cant|struggling to|fighting to|not able to|hardly|barely) ?(<fill>) (breathe|breath|get my breath|get air|catch my breath) ?(<fill>) ...5 <inhaler-etc>
    - (choking|choked) ?(<fill>) (on|right now|he|she|and|help|not breathing) ?(<fill>) ...5 (meat|food|grape|sweet|blue|grey|cannot|can not|breathe|help|coughing|coin|not making sense|bone)
    - (son|daughter|baby|kid|toddler|he|she|dad|mum) ?(<fill>) (is|was) ?(<fill>) choking ?(<fill>) (on|and|help|now|right)
    - (wheezing|wheezy|gasping) ?(<fill>) ...5 (lumps|hives|nut|blue|worse|pen|swelling|cannot)
    - (breathing|breath) ?(<fill>) (is|has got|getting|sounds) ?(<fill>) (very fast|rattly|shallow|wrong|weird|bad|worse|noisy) ?(<fill>) (and|he|she|lips|since)
    - (gasping|fighting|struggling) for (breath|air) ?(<fill>) (and|he|she|blue|lips|asthma|right now)
    - (blue|snorey|snoring) and (snorey|snoring|blue|not wak*)
    - lips ?(<fill>) (are|is|look|going|gone|turning) ?(<fill>) blue
    - my throat is on fire
    - (dad's|mum's|he's|she's|nan's|baby's|son's|daughter's|someone's) choking
    - (lips|lip|tongue|throat) ?(is|are|has|have|be|was|were|getting|gone|start|starting to|started to) ?(<fill>) (swell|swelling|swelled|swollen|swole|puffing|ballooning|tingling) ?(up) ...4 (since|after|from|ate|eat|nuts|peanut*|shrimp|prawn*|sting|stung|bee|wasp|tablet*|fish|egg*|milk|sesame)
    - throat (feel|feels|is|getting|going|went|felt|get) ?(<fill>) (small|smaller|narrow|narrower|like it is closing|closing|like a straw|closed)
  unless:
    - (panic|anxiety|anxious|nerves|stress|panicking|interview|deadline|exam|laughing) ...8 (breathe|breath|throat|choking)
    - (throat|tongue|face|lips|eyes|neck) ?(<fill>) ?(is|are) ?(<fill>) (swelling|swollen|tight|tightening) ?(<fill>) (from (crying|the dentist|the (cold|filler))|with (pride|tears)|after (the dentist|crying)|when i (speak|talk|think))
    - (choking|choked) ?(<fill>) (up|back|on (my|the) (words|speech|penalty|coffee (when|at))|with (laughter|emotion))
    - (bad|had a) reaction ?(<fill>) (to (the|his|my) (news|post|email|joke)|from (the|my) (boss|audience))
    - lips blue ?(<fill>) (from|with|lol)
    - out of breath
  examples:
    - "My throat's swelling after the nuts and I can't find my pen"
    - "the inhaler isn't working"
    - "She's stung and her tongue's swollen"
    - "My son is choking on a grape"
    - "can't breathe, lips going blue"
    - "My tongue is swelling since I ate the prawns."
  counterexamples:
    - "I choked up at her speech."
    - "I'm panicking and I can't breathe properly before the exam."
    - "I had a bad reaction from my boss."

"""#
    ),
    (
      name: "safety/signs/asks-about-death.yaml",
      text: #"""
- set: notices
  words: [notice, notices, noticed, find, finds, found, miss, misses, missed, realise, realises, smell, smells, come looking, comes looking, knew, know, check, checks]

- sign: asks-about-death
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Asking how dying is, how long it takes, how much would do it, or where."
  phrases:
    - (does|do|would|will|is) (it|dying|hanging|drowning|jumping|overdosing|bleeding out) ?(<fill>) (hurt|be painful|painful|take long|be quick|quick) ?(<fill>) ?(to|when|if|killing|dying) ?(<fill>) ?(you|die|dying|drown*|hang*|jump*|killing|bleed|kill)
    - (how|what) ?(<fill>) (much|many|high|tall|far|deep) ?(<fill>) ?(of) ?(<meds>|do you|would you|does it|would it|up|insulin|paracetamol|is enough) ?(<fill>) ?(would|does|do|is) ?(<fill>) ?(it|you|a person|enough|need|have) ?(<fill>) (take|takes|to) ?(<fill>) (to (die|kill|be sure|overdose|not wake|finish|end it|do it|be fatal))
    - how many <meds> ...8 (die|kill|overdose|fatal|lethal|enough|not wake|do it)
    - (lethal|fatal) (dose|amount) of
    - how long ?(<fill>) (does|would|will|do) ?(<fill>) (it|you|a person|somebody|hanging|bleeding|dying) ?(<fill>) ?(take) ?(<fill>) to ?(<fill>) (die|drown|bleed out|bleed|stop breathing|pass out|lose consciousness|starve)
    - (kindest|easiest|quickest|best|painless|quietest|gentlest|least painful|cleanest|fastest|simplest|surest) ?(<fill>) (way|method|ways) ?(<fill>) (to|of) ?(<fill>) (go|die|dying|end it|end your life|end my life|kill yourself|kill myself|do it|out|leave)
    - (painless|quick|easy|quiet) (way to die|way to go|death|way to end)
    - (which|what|where) ...5 <high-place> ...8 (highest|tallest|high enough|no fence|without a fence|without railings|get onto|unlocked|cameras|quietest at night|25)
    - (bridges|buildings|cliffs) ...5 (taller|higher) than
    - "?(life) insurance ...5 (pay|pays|paid|payout|cover|covers|covered|void) ...5 (if|suicide|yourself|by your own|still)"
    - (whether|if) ...5 insurance ...5 (pays|pay|paid) ...5 (yourself|yourself|suicide|on purpose|if it is)
    - (what|where) happens ?(<fill>) (to|when) ?(<fill>) (you|your body|the body|a person|someone) ...5 (hang|overdose|jump|kill yourself|dies by suicide)
    - (do|does|will) (people|you|suicides) go to hell ...5 (suicide|kill|own life|yourself)
    - is it (a sin|wrong|selfish|cowardly) to ?(<fill>) (kill yourself|end your life|want to die|end it|take your own life|die on purpose)
    - would it hurt ?(killing|dying|jumping|hanging)
    - what is it like to (die|be dead|drown|hang)
    - asking for me
    - (what|where|whatever) ...5 (happens|happen|go|comes) ?(<fill>) (after|when) (we|you|i|people|someone) (die|dies|go)
    - what (do you|would you|d'you|does anyone) ?(<fill>) (think|reckon|suppose|imagine|believe) it is like ...2 (after|afterwards|over there|on the other side|when you die|to die|being dead)
    - what (is it|it is) like (after you die|when you die|to die|to be dead|on the other side|being dead|after death)
    - (how long) ...5 (before|until|till|for|'til) (somebody|someone|anyone|anybody|they|people|he|she|my (mum|family|boss|landlord|neighbours)) ?(<fill>) ?(to) <notices>
    - (insurance|policy|assurance|pension|death in service) ...5 (by your own hand|by my own hand|by their own hand|if it is suicide|for suicide|if you do it yourself|if i do it myself|if it is not an accident|if it looks like an accident|even if it is suicide)
  unless:
    - (high|tall|deep|far) ...8 (school project|compared|holiday|straws|homework|quiz|swim|tourist|view|photo)
    - insurance ...8 (pay|pays|cover|covers|covered) ...5 if (the|my (car|phone|house|boiler)|we|it rains|i (crash|lose|cancel|miss)|they (cancel|lose))
    - (easiest|quickest|best|fastest|simplest) way (to go|out|to leave) (to|from|there|into|home|of (the|town)|by|on)
    - (how many|how much) <meds> ...8 (dog|cat|toddler|headache|safe|hay|pollen|a day|with food|maximum)
    - (painless|quick|easy) death (in|of the|for the)
    - does it hurt to (die|dye) (your|my) hair
    - hurt when you (jump|die) (in|on|into)
    - <notices> (the (typo|mistake|smell|haircut|missing|cake|stain|new|dent)|my (new|haircut)|i (dyed|cut|moved|swapped|ate|was wearing)|that i (dyed|cut|moved|swapped|ate)|we (swapped|moved|ate))
  examples:
    - "Does it hurt to die?"
    - "What's the kindest way to go?"
    - "Which bridges round here are the highest?"
    - "Does the insurance pay if you do it yourself?"
    - "How long does it take to bleed out?"
    - "How many paracetamol would be enough to die?"
    - "I wonder how long it takes before somebody notices."
    - "What do you reckon it's like afterwards?"
  counterexamples:
    - "What's the quickest way to go to Leeds?"
    - "How tall is the bridge, for my son's school project?"
    - "Does the insurance pay if the flight is late?"

"""#
    ),
    (
      name: "safety/signs/attempted.yaml",
      text: #"""
- set: end-it-etc
  words: [<kill> <self>, <end-life>, end it, end things, die, hang, unalive, overdose, od, jump, commit suicide, drown, cut my wrists, slit my wrists, end it all, suicide, not be here, take all my]

- set: killed-self-etc
  words: [killed <self>, ended it, ended it all, jumped, did it, went through with it, took my life, ended my life, hanged myself, took them all, took all, let go of the wheel, drove off, walked into the, stepped in front, overdosed, killed me self, hung myself]

- set: laughing-etc
  words: [laughing, tripping, slipping, falling, getting, trying, running, at, doing, when, ten, a foot, over, coming, carrying, moving, opening, today on, between]

- sign: attempted
  bank: crisis
  tier: explicit
  theme: suicide
  about: "An attempt of the client's own that is recent or not called past."
  phrases:
    - (tried|attempted|try|trying) to ?(<fill>) (<end-life>|<kill> ?(<fill>) <self>|die|end it|end it all|od|hang <self>|commit suicide|kms|unalive <self>)
    - (my|a|another|the) ?(<fill>) ?(last|second|first|third|recent) ?(<suicide-word>) attempt ?(<fill>) <lately>
    - (i|i have|have) ?(<fill>) (attempted|survived my) ?(<fill>) (<suicide-word>|again|<lately>|attempt)
    - (second|third|first|last|another|latest) <suicide-word> attempt
    - (overdosed|od'd|oded|took an overdose|took a overdose) ?(<fill>) (<lately>|on purpose|and|three weeks ago|two weeks ago|a week ago|in hospital)
    - (discharged|out of hospital|home from hospital|back from the ward|let me out|sent home) ...5 (overdose|attempt|tried|still want|i lied)
    - (set out|went out|drove out|walked out) ?(<fill>) <lately> to (finish|end|do) (it|things)
    - (put|had) the (rope|noose|belt|cord) (round|around) my neck
    - (pumped|pumping) my stomach ?(<fill>) <lately>
    - (got|came) (close|very close|this close) to (doing it|ending it|jumping|killing myself)
    - nearly (did it|ended it|went through with it|jumped) ?(<fill>) <lately>
    - (they|someone|he|she|police|a stranger|my wife) (cut me down|talked me down|pulled me back|found me in time|stopped me jumping)
    - (tried|try|attempted|attempting|trying|went|failed|survived|nearly managed) ?(<fill>) (to|too|2) ?(<fill>) <end-it-etc>
    - (tried|attempted|survived|survive) (suicide|an overdose|overdosing|hanging|killing myself|ending it|ending my life|sui|sewerslide)
    - (made|had) (an|another|a second|a serious) attempt (on my life|last|this|again|to|in|two|three|at the)
    - (almost|nearly) ?(<fill>) <killed-self-etc>
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
    - cut me down
    - (mark|marks|line|burn|bruise|ring) (on|round|around) my neck ...4 (scarf|days|polo|collar|faded|fading|hide|cover)
    - (scarf|polo neck|roll neck|turtleneck|collar|bandana|snood) ...6 (mark|marks|line|burn|bruise) ...3 my neck
    - (was|got|been|went|waded|walked|stood) ?(<fill>) (in|into) the (river|sea|lake|canal|water|loch|reservoir|pond) ?(<fill>) up to my (chest|neck|waist|chin|shoulders|ribs)
    - (since|after|because of) what i (did|tried|nearly did|tried to do) ?(<fill>) (in|on|at|with) the (garage|bath|bathroom|shed|car|woods|loft|barn|bridge|river|rope|car park|attic|basement|stable|railway)
    - (watch|watching|mind|minding) me ...3 since (what i did|i tried|it happened|that night|the hospital|i did it|i did what)
    - attempt (no|number|nr) (1|2|3|4|one|two|three|four|5)
    - still not ?(<fill>) (sure|certain|convinced) ?(if|that|whether) i am (glad|grateful|happy it did not|thankful)
    - (uncle|dad|mum|brother|sister|wife|husband|neighbour|they|he|she|someone|somebody|flatmate) ?(<fill>) (cut me down|pulled me out of the (river|water|canal|car|noose)|found me hanging|talked me down|pumped my)
  unless:
    - first attempt at (a|the|making|baking|parking|it|this)
    - (my|a|the) ?(second|third|first|last) attempt (at|to (park|bake|cook|pass|fix|log))
    - (tried|trying|try) to ?(<fill>) (kill|end|finish) (time|the|a|it (early|with))
    - (tried|trying) to die (my|it)
    - (tried|trying|went|failed) to (die|jump) (my|on|in|of|at|ship|the|over|a (puddle|fence|horse)|his|her|their|for)
    - (nearly|almost) (killed <self>|did it|jumped|ended it|drowned) (<laughing-etc>|on (the|that|those|my|his|her|a)|with (the|him|her|laughter)|out of my (skin|seat|chair)|in (the|one|under))
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
    - (in|into) the (river|sea|lake|canal|water|loch|reservoir|pond) ?(<fill>) up to my ?(<fill>) (chest|neck|waist|chin|shoulders|ribs) (fishing|with the (dog|kids|rod|waders|net)|after the (ball|dog)|swimming|chasing|getting|in waders|and (it was|the water was) (lovely|freezing|glorious))
    - cut me down (to (size|three|two|four|part)|on (the|my) hours|in the (box|area)|in full flow)
    - attempt (no|number|nr) (1|2|3|4|one|two|three|four|5) (at|of) (the|my|a) ?(<fill>) (cake|souffle|sourdough|driving|test|exam|scarf|recipe|bread|password|level)
  examples:
    - "I tried to kill myself last month"
    - "I took an overdose on Tuesday and told nobody"
    - "I attempted again last week."
    - "I came very close to ending it"
    - "They cut me down in time."
    - "Last Tuesday I was in the canal up to my shoulders."
    - "My wife sleeps light since what I did in the shed."
    - "Still not sure I'm glad they found me."
  counterexamples:
    - "I tried to kill time at the airport."
    - "My first attempt at sourdough was a brick."
    - "Twenty years ago I tried to end my life; I'm glad I'm here."
    - "In the river up to my waist after the ball, my son laughing."
    - "He cut me down in the box and no penalty."

"""#
    ),
    (
      name: "safety/signs/better-off-without-me.yaml",
      text: #"""
- set: better
  words: [better, better off, happier, easier, simpler, relieved, relief, a relief, freer, free, lighter, calmer, richer, safer, nicer, quieter, kinder, cheaper, peaceful, peace, thrive, breathe, breathe easier, more room, mercy, kindness, favour, favor, blessing, gift, glad, thank me, so much better, sleep, rest, improve, solved, well rid, smoother, best]

- set: cope
  words: [cope, manage, be fine, be okay, be ok, be alright, be all right, be grand, survive, adapt, get over it, get over me, be over it, be over me, move on, forget me, forget, heal, recover, get by, be happy, start again, remarry]

- set: without-me
  words: [without me, minus me, less me, w out me, w o me, without me in it, without me here, without me around, if i <died>, when i am gone, once i am gone, after i am gone, when i have gone, once i have gone, with me gone, with me dead, with me out of the way, with me out of the picture, if i were to die, if i was to die, if i just went, if i went, if i died, when i am dead, once i am dead, if it was over for me, me gone, without having me, without a me, if i stopped being here]

- set: weight-on-them
  words: [burden, burdens, millstone, dead weight, deadweight, drain, waste of air, waste of oxygen, parasite, liability, ballast, curse, poison, extra mouth, weight round their necks, drag]

- set: nobody
  words: [no one, nobody, noone, not a soul, who, "who'd", would anyone, would anybody, would they, will anyone, "nobody'd", none of them, no one here, does anyone, do you think anyone, not one person]

- set: quick-etc
  words: [quick*, fast, soon, in a week, in a month, in time, eventually, by christmas, within, without me, when i, once i, if i, than people think, they have each other, in the end]

- set: better-etc
  words: [better, happier, easier, simpler, relieved, freer, lighter, calmer, richer, safer, nicer, quieter, fine, ok, okay, alright, grand, best, well rid, relief, better place, smoother, glad, peaceful, peace, improve, cheaper, less stressed, kinder, over it, cope, manage, thrive]

- set: without-me-etc
  words: [without me, without me here, without me around, without me in it, without me in the way, if i was gone, if i were gone, if i was not here, if i were not here, if i was not around, if i were not around, if i disappeared, if i vanished, if i stopped existing, if i did not exist, if i never existed, if i had never been born, if i was never born, if i wasnt, "if i weren't", when i am gone, once i am gone, after i am gone, when i am not here, if i just went, if i just left this, if i went away for good, if i was not in the picture, if i were not in the picture, if i was out of the picture, if i were out of the picture, with me gone, with me out of the way, with me dead, with me out of the picture, without me being here, without someone like me, if i was not alive, if i were not alive, if i was not in, if i were not in, if i was not in it, if i were not in it, w o me, w out me, wihtout me, withou me, if i just disappeared, if i just was not here, if i just vanished, minus me]

- set: gone-etc
  words: [gone, dead, not here, "wasn't here", disappear, disappeared, died, vanished, was not here, were not here, not around, was not around, were not around, stopped existing, exist, existed, funeral, without me, dropped dead, ended it, slipped away, "weren't around", did not wake]

- set: everyone-etc
  words: [everyone, everybody, family, wife, husband, kids, children, mum, mom, parents, partner, friends, them, people, society, world, others, son, daughter, loved ones, neck]

- set: pay-etc
  words: [pay, pays, paid, covers, cover, worth more, would clear, clear, sort them, set them up, kids, family, suicide, if i, look after, see them, more than, still]

- set: better-etc-2
  words: [better, happier, easier, easily, simpler, relieved, freer, lighter, calmer, richer, safer, quieter, peaceful, breathe, breathing, relief, cope, manage, thrive, nicer, best, fine, okay, ok, improve, fairer, kinder, cheaper]

- set: stopped-being-etc
  words: [stopped being, stopped existing, had never existed, had never been, never existed, never was, left this world, just went, was dead, were dead, died, was no longer, were no longer, was out of, were out of, vanished, disappeared, was gone, were gone, went away for good, was not here, were not here, was not around, were not around, did not exist, had not been born, was erased, was not in it, were never born, removed myself, "weren't"]

- set: see-the-kids-etc
  words: [see the kids, look after the kids, look after them, see them through, clear the mortgage, pay off the, pay the mortgage, set them up, keep them, cover the kids, sort them out, support them, help them more, more than i, kids through, family through]

- set: gran-etc
  words: [gran, nan, dad, mum, father, mother, aunt, grandparents, sister, brother, parents, wife, husband, family, stepmum, somebody, foster]

- set: better-etc-3
  words: [better, easier, happier, mercy, kind, kinder, kindness, kindest, relief, blessing, favour, favor, gift, best, simpler, free, calmer, lighter, improve, improved, fine, okay, ok, cope, manage, thrive, breathe, sleep, rest, relieved, peaceful, nicer, good riddance, glad, cheer, celebrate]

- set: quiz-etc
  words: [quiz, team, choir, committee, friday, saturday, monday, weekend, meeting, party, trip, morning, day, week, night, shift, match, office, band, queue, holiday, first]

- set: having-etc
  words: [having, needing, knowing, noticing, doing, paying, asking, saying, telling, driving, cooking, nagging, touching, lifting, hovering, interfering, fussing]

- set: emails-etc
  words: [emails, invoices, boss, parking, dog, bags, car, accent, snoring, driving, music, cooking, boots, commute, shift, plants]

- set: having-etc-2
  words: [having, needing, noticing, knowing, asking, saying, even, realising, realizing, lifting, touching, paying, doing, on the]

- set: with-etc
  words: [with, taking, doing, in, if they, if he, if she, using, selling, buying, going, staying, getting, at, "on", hiring, asking, renting, moving, single, alone, together, apart, cooking, reading, waiting, than]

- set: dead-load
  words: [weight, load, burden, drain, cost, mouth, drag, millstone, bill, expense, nuisance, stone, lodger, hole, mouth to feed, cross, sponge, deadweight]

- set: on-whom
  words: [them, him, her, everyone, everybody, you all, my people, my family, my son, my daughter, my kids, my children, my wife, my husband, my parents, my mother, my sister, the family, the house, their neck, their necks, his back, her back, their backs]

- set: gone-if
  words: [went, go, was gone, were gone, am gone, was not here, were not here, was not about, died, was dead, disappeared, vanished, was out of it, left this world, was not in it, was not around]

- sign: better-off-without-me
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Others would be better off, relieved or unmoved if the client were gone; being a burden."
  phrases:
    # better, without me
    - <everyone> ?(<fill>) (would|will|are|is|be|can|could|might|do|does|get on|sleep|live) ?(<fill>) ?(<fill>) ?(be|all be|have|get on|do|a) ?(<fill>) <better> ...5 <without-me>
    - <they-would> ...5 <better> ...5 <without-me>
    - <better> ...5 (without me|if i <died>|when i am gone|once i am gone|when i have gone|with me gone|if i died|me gone) ?(<fill>) ?(and|full stop|that is)
    - <without-me> ... (everyone|everybody|they|he|she|it|things|people|life|the kids|my family|there) ?(<fill>) (would|will|'d|could|can) ?(<fill>) ?(all) ?(be) ?(<fill>) ?(a) <better>
    - <they-would> ?(<fill>) (get on|do) ?(<fill>) better
    - (they'd|they would|he'd|she'd|everyone would|kids would|family would|wife would|husband would) ?(<fill>) (be|manage|cope|do|live) ?(<fill>) (better|better off|so much better) ?(<fill>) (off|without|with me gone)
    - (nicer|better|happier|easier|calmer) ?(<fill>) (wedding|life|home|house|family|christmas|place) ...5 without me
    - how (quiet|peaceful|much easier|much better|nice|calm) ...5 without me
    - <everyone> ?(<fill>) (is|are|was|were) ?(<fill>) (happier|better|better off|calmer|safer) without me
    # they would get over it
    - <they-would> ?(<fill>) <cope> ...5 <quick-etc>
    - <everyone> ?(<fill>) (would|will|'d) ?(<fill>) <cope> ...5 (quicker|quickly|soon|in a week|in a month|without me|than people think|sooner|eventually)
    - <they-would> ?(<fill>) (cry|grieve|mourn|be sad|be upset|miss me|be shocked|be hurt) ?(<fill>) ...5 (then|and then|fortnight|week|month|bit|but|at first|get over)
    - (forget me|get over me|be over me) (quickly|soon|in no time|fast|in a week|within)
    - how long (does|will|would) it take ...5 (forget a person|forget me|to forget someone|get over me|notice i)
    - they have ?(got) each other ?(<fill>) (they|without|and|when|after)
    - (find|get|have) (a|someone|somebody) ?(<fill>) (new|better|proper|real) (one|mum|mom|mother|dad|father|wife|husband|partner|daughter|son) ...5 (i could|make that happen|without me|when i|once i|if i)
    - <everyone> ?(<fill>) (deserve|deserves|need|needs) ?(<fill>) (a|someone|better) ?(<fill>) (mum|mom|mother|dad|father|wife|husband|parent|partner|better|who) ?(<fill>) (that|who|than me) ...5 (works|without|gone|properly|not here|is not me)
    - easier (on|for) <everyone> to be a (widow|widower)
    # nobody would notice
    - <nobody> ?(<fill>) ?(would|will|even|'d) ?(<fill>) ?(even) (notice|miss me|miss us|care|remember me|cry|mourn|bat an eye|look for me|come looking|shed a tear|mind|blink) ?(<fill>) (if i|that i|when i|i was gone|i am gone|me|for weeks|for days|except|until the smell)
    - <nobody> ?(<fill>) (would|will|'d) ?(<fill>) (miss|mourn|notice) me
    - "(who'd|nobody'd|who would|nobody would|no one would) ?(<fill>) ?(even) (notice|miss me|care) if i"
    - (would|will) ?(<fill>) (miss|feel) the weight
    - (only|one) ...5 (notice|miss me) ...5 (cat|dog|landlord|bank|boss|gas board)
    # a burden
    - i ?(am|have become|have been|was) ?(<fill>) ?(nothing but|only|just|such|become) ?(a|the|their|everyone's|her|his|dead|an) ?(<fill>) ?(huge|massive|big|heavy|constant|useless|terrible|financial|real|total) <weight-on-them>
    - (feel|feeling|feels) like ?(i am) ?(<fill>) (a|such a|their|nothing but a) ?(<fill>) <weight-on-them>
    - (being|been|become|becoming|be|am) ?(<fill>) (a|such a|nothing but a|only a|just a|this) ?(<fill>) <weight-on-them> (to|on|for|around) <everyone>
    - (tired|sick|done|stop|hate|ashamed) ?(<fill>) (of|with) being ?(<fill>) (a|such a|their|everyone's) <weight-on-them>
    - (burden|weight|load) ?(<fill>) (i am|of me|that i am|will be lifted|would be lifted|gets lifted|be lifted)
    - <everyone> (burden|load) will be
    - (my family's|their|everyone's|my kids|her|his) burden ?(will|would)
    - (all i am is|i am only|i am just) (a|another|one more|an extra) (mouth|bill|problem|burden|mouth to feed|thing to worry)
    - (one|1) ?(<fill>) (less|fewer) ?(<fill>) (mouth|burden|problem|idiot|failure|thing to worry|person) ...5 (without|gone|feed|if i|world|for them)
    - (one|an) ?(<fill>) (idiot|mouth|fool|failure|problem|person|burden) (lighter|less|fewer)
    - (taking|take) up (space|air|oxygen|room) (somebody|someone|that|on this|for nothing|others)
    - not ?(<fill>) (be|gonna be|going to be) ?(<fill>) (a|anyone's|anyones|anybody's|your|their|his|her|nobody's) ?(<fill>) (problem|burden|bother|trouble|worry|nuisance|concern|disappointment) ?(<fill>) ?(to|for|of) ?(<everyone>|anyone|anybody) ?(<fill>) (<any-more>|after|<soon>)
    - (not be|stop being|no longer be) (a|anyone's|anyones|your|their|his|her) (problem|burden) ?(<any-more>)
    - will not be a problem ?(<fill>) (for|much|any)
    - (not|never) ?(<fill>) have to (worry|put up|deal|look after|care for|carry|pay for|sit up|bother|clean up|visit) ?(<fill>) ?(about|with|after) ?(<fill>) me ?(<fill>) (<any-more>|after|<soon>|ever)
    - (nobody|no one) (will|would) have to (sit up with|look after|carry|worry about|pay for|put up with|clean up after) me
    # worth more dead
    - (worth|more use|more useful|more value) ?(<fill>) ?(more) ?(<fill>) ?(to) ?(<everyone>) ?(<fill>) dead
    - worth more (dead|gone|in the ground|as a payout)
    - (policy|insurance|life cover|cover|payout|pension|lump sum) ... (pays|pay|paid|worth|clear|clears|cover|set) ?(<fill>) (better|more|out) than (i|me)
    - (life cover|life insurance|insurance|payout|policy|death in service) ...8 (be fine|see them|sort them|set them|look after them|clear the|pay off|clears the|worth more|if it is)
    - (extra|more) life (cover|insurance) ...8 (read|small print|fine)
    # out of their way
    - (get|getting|take|taking|remove|removing) ?(<fill>) (<self>|me|out) ?(<fill>) (out of|from) ?(<fill>) (the way|the picture|the equation|everyone's way|their way|their lives|her life|his life|their hair|everyone's lives)
    - (do|doing) ?(<fill>) (everyone|everybody|them|the world|my family|my kids|you all|us all|people) a (favour|favor|kindness) ?(<fill>) (and|by) ?(<fill>) (disappear*|die|dying|end|go|leave|leaving|not|going|vanish*|stop*|be gone)
    - (free|rid|spare|relieve|release) ?(<fill>) (<everyone>|all) ?(<fill>) of (me|this burden|having me)
    - make it so i am not a problem
    - (the|my) world (would|'d|will) be ?(<fill>) (better|lighter|one) ... (without|lighter|fewer)
    - (no|of no|no more|not much|not any) ?(more|further|real) use to (anyone|anybody|them|my family|my kids|her|him|the world|man nor beast)
    - knows when (he|she) is no more use
    - (no one|nobody|none of them) ?(<fill>) (needs|need|wants) me ?(<fill>) (here|around|alive|any more|anymore|in this world)
    - (do|does) not (need|want) me they (need|want)
    - i am the error
    - (world|god|universe|nature) ...5 i am the (error|mistake|typo)
    - better for (my family|them|the kids|my kids|everyone) if ?(<fill>) (i|the money) ...5 (not|gone|home|stopped)
    - forgive me if i (died|ended|went|was gone|did it)
    - (it would|it'd|itd|it will|would|it might) ?(<fill>) be ?(<fill>) (a|the|such a) ?(<fill>) (relief|kindness|mercy|weight off|blessing|favour|gift|load off) ?(<fill>) (to|for|off) ?(<everyone>|my <relative>|my <partner>|my sons|my daughters|the family|the lot of them)
    - (get|gets|have|has) the (house|mortgage|debts|car|loan) (paid|paid off|cleared) ...8 (peace|without|me|gone|out of it|left)
    - (they|she|he|the kids|my <partner>|my <relative>|my kids) ?(<fill>) (could|can|would|will|'d) ?(<fill>) (live|sleep|relax|breathe|start|have|find|get) ?(<fill>) ...5 (properly|at last|their lives|her life|his life|a life|in peace|over|better|fresh) ?(<fill>) ?(without me|once i|if i|then|when i|with me)
    - (i only|all i|i just) ?(<fill>) (bring|cause|make|cost|give) ?(<fill>) (them|everyone|people|her|him|my family|my kids|pain|trouble|misery|worry|grief) ...5 (pain|trouble|misery|worry|grief|harm|shame|upset|nothing but)
    - (no|not one|who needs|nobody needs) ?(<fill>) (more|another) (visits|worry|bills|trips|phone calls|hospital) ...5 (to me|because of me|for me|with me)
    - (family|they|everyone|she|he|wife|kids|house|world) ?(<fill>) (runs|works|goes|does|is) ?(<fill>) (better|fine|smoother|quieter|calmer) (when i am not|without me|if i am not)
    - (better|easier|best|happier|kinder) ?(<fill>) ?(for everyone|for them|for all|all round|for her|for him|for the kids) ?(<fill>) if i ?(<fill>) (had never|was never|were never|had not|never|did not) ?(<fill>) (come|been|existed|met|born|had|entered|moved|joined|been born|happened)
    - if i (stepped aside|stepped out of|got out of the way|took myself|bowed out|removed myself|left this world|was not in the way|were not in the way|was not there any more)
    - (soon|then|after) ?(<fill>) (they|she|he|you|nobody|no one|everyone|mum|dad|the kids) ?(<fill>) (will not|wont|would not|do not|no longer|never) ?(<fill>) (have|need|has) ?(<fill>) to ?(<fill>) (deal|put up|worry|carry|look after|see|think about|care|be ashamed|visit|pay|bother)
    - (they|she|he|my kids|the kids|my <partner>|wife|husband) ?(<fill>) (will|would|'d|could|can|'ll) ?(<fill>) (find|meet|get|have) ?(<fill>) (someone|somebody|a woman|a man|a mum|a dad) ?(<fill>) (better|else|who|new|kinder|quicker|proper|worth|to love) ...5 (if i|when i|once i|without me|aside|gone|not here)
    - (cheaper|easier|quicker) ?(<fill>) to bury me
    - (would|will) ?(<fill>) (anyone|anybody|they|you|she|he|people|many) ?(<fill>) ?(even) (come to|cry at|turn up at|speak at|be at) my funeral
    - who would ?(<fill>) (come to|cry at|speak at|organise|carry) my (funeral|coffin)
    - (my family|my kids|my wife|my husband|my mum|the kids|my children|my boys|my girls|my parents|my partner) would (cope|manage|survive|get by|be fine|be okay|adapt)
    - (insurance|life cover|policy|pension|payout) ?(<fill>) (would|will|could|'d) ?(<fill>) (help|do|serve|keep|feed|be worth|give|support|look after|set) ?(<fill>) ...5 (more than|better than|without me|than i (do|can|ever)|after me|when i|if i)
    - <better-etc> ... <without-me-etc>
    - better off w ?(out|o) me
    - <everyone> ?(<fill>) (would|will|can|could) ?(<fill>) (not|never|hardly|barely|scarcely|soon|quickly|be) ?(<fill>) (miss me|notice|care|forget me|get over it|get over me|cry|be sad|mind|blink|move on) ... (gone|dead|not here|wasn't here|disappear|disappeared|died|vanished|was not here|were not here|around|not around|exist|existed|without me)
    - (no one|nobody|not a soul|who|would anyone|anyone|would anybody|not one person|would they|would he|would she|nobody's) ?(<fill>) (would|will|even|to|really|would even|would actually) ?(<fill>) (miss me|notice|care|cry|come to my funeral|be sad|mind|look for me|miss|know|come looking|remember me|grieve|mourn) ... <gone-etc>
    - (who|who'd|nobody|no one|nobody'd) ?(<fill>) ?(would) ?(<fill>) (notice|care|miss me) if i ?(<fill>) (was not|were not|wasn't|weren't|disappeared|vanished|died|went|did not wake|dropped dead|stopped|never came|never woke|slipped away)
    - (nobody|no one|noone|not a soul|none of them) (would|will) ?(<fill>) (miss me|even miss me|notice i am gone|notice i was gone|care if i am gone|come to my funeral|know i was gone)
    - (would|will|they'd|he'd|she'd|everyone'd|people'd|itd|it'd) ... (forget me|get over me|get over it|move on|be over me|remember i existed) ?(<fill>) (quickly|in a week|in a month|in no time|soon enough|fast|within|by christmas|eventually|soon|easily|without)
    - (forget me quickly|they'd forget me|they would forget me|soon forget me|be over it in a week|soon get over it|they'd get over it|they'd cope without me|get over losing me|not remember me)
    - (just|such|nothing but|only|always|become|becoming|am|being|feel like|been|like|i'm|are) ?(<fill>) a ?(huge|massive|constant|useless|financial|terrible|total|big|heavy|real|complete|dead|never ending) burden
    - (burden|dead weight|drain|waste of space|waste of oxygen|waste of air|millstone|deadweight|parasite) (on|to|for|around) ... <everyone-etc>
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
    - (life insurance|insurance|payout|pay out|death in service|the policy|my pension|my insurance) ... <pay-etc> ... (if it is|suicide|than i|than me|better|gone|if i|dead|die|without me|mortgage|for them|if someone)
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
    - <better-etc-2> ...7 (if i <stopped-being-etc>|without me|once i am gone|when i am gone|after i am gone|with me gone)
    - (wife|husband|she|he|partner|mum|dad) ?(<fill>) (could|can|should|would|will|might) ?(<fill>) (remarry|find someone better|find somebody better|meet someone better|find a better|meet someone new|start again without me|be happier with someone)
    - (life insurance|insurance|payout|pension|policy|death benefit|my savings) ...5 <see-the-kids-etc>
    - (they would|they'd|he'd|she'd|he would|she would|everyone would|everybody would|people would|mum would|mom would|the kids would|my kids would|my family would) ?(<fill>) (cry|grieve|be sad|be upset|mourn|be shocked|miss me|be okay|be ok|be fine|get over it|forget|move on|survive) ?(<fill>) (for a (week|month|bit|while|day)|at first|a bit|a while|and then|but then|then|eventually|without me|in time|quickly|soon|in the end|after a)
    - (they'd|they would|he'd|she'd|everyone'd|everyone would|people would) ?(<fill>) (be okay|be ok|be fine|get over it|get over me|move on|forget me|cope|manage)
    - if i (was|were) (gone|dead|no longer here|to die|to vanish|out of the picture)
    - if i (died|vanished|disappeared|dropped dead|stopped existing|ceased to exist) ?(<fill>) (tomorrow|tonight|today|right now|nobody|no one|would anyone|who|they|it would|everyone|people|would it|would they|the world)
    - (would|does|do|will|has|did) (anyone|anybody|somebody|they|he|she) ?(<fill>) (notice|miss|care|remember|cry) ?(<fill>) ?(me) if i (was|were|died|disappeared|vanished|left|did not|didn't|never|stopped|went|just)
    - (carry|carrying|drag|dragging|hold|holding|weigh|weighing|bring|bringing) (me|everyone down|them down|us down|my family down|people down|everybody down) ... (like a|stone|stones|weight|sack|dead|anchor|millstone|burden)
    - (lighten|ease|lift|end|take away) (the|their|everyone's|my family's|her|his) (load|burden) ?(<fill>) (by|if i|and|once|when|for good)
    - (cost|costing|costs) (them|my family|my kids|everyone|my parents) ... (alive|dead|gone|less|more than i|worth|live)
    - (only|all) i (do|ever do) is (hurt|ruin|drain|disappoint|burden|cost|let down) ?(<fill>) (everyone|them|people|my|everybody) ?(<fill>) (so|better|should|gone|world)
    - (kids|children|boys|girls|family|wife|husband|mum|parents|everyone|son|daughter) ?(<fill>) (deserve|deserves|need|needs) ?(<fill>) (better than me|someone better|a better (mum|dad|mother|father)|more than me|a mother who|a father who) ?(<fill>) (and|so|gone|not me|step|without)
    - (gift|favour|favor|kindness|present) ?(<fill>) (to|for) (them|everyone|my family|the world|my kids|my wife|my husband|people) ?(<fill>) (if i|would be|to be gone|to go|is to|me gone|my absence|not to be here|to disappear)
    - my absence would
    - (no one|nobody) (would|will|'d) ?(<fill>) (miss|notice|care|look for|come looking for|mourn|cry for) (me|that i am|i am|i was)
    - (the only|only) (one|person|thing) ... (notice|miss me|care|cry|come) ... (landlord|cat|dog|boss|bank|postman|debt collectors|mum|work|neighbours|student loan)
    - (kids|children|boys|girls|son|daughter|baby|family|dog|cat) ?(<fill>) (would be|will be|are|is|be|'d be) ?(<fill>) (better|happier|safer|fine|okay|ok) with (their|his|her|the|my|someone|anyone|another) ?(<fill>) <gran-etc> ?(<fill>) (than|instead|if i|without|and not|not me)
    - (they|he|she|my parents|my mum|my mom|my wife|my husband|my family|my kids|everyone) ?(<fill>) (would|might|will|'d) ?(<fill>) be (sad|upset|heartbroken|devastated|shocked) ?(<fill>) (but|and then) (they|he|she|it|at least|in time|eventually|life) ?(<fill>) (would|will|'d|be|get|less|free|better|easier|move|less tired|cope)
    - out of (their|everyone's|your|his|her|people's|everybody's) hair (soon|for good|forever|after|by|then|permanently)
    - (everyone|everybody|they|people) ?(<fill>) (had enough|has had enough|have had enough|are sick|is sick|is tired|are tired) of me ?(<fill>) (me included|including me|and so have i|and i have too|and so am i|myself included)
    - (a (mother|mum|dad|father|wife|husband|son|daughter|friend) like me) ... (gone|not here|dead|around|without|weren't|better)
    - <better-etc-3> ...7 if i ?(<fill>) <died>
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
    - (so|then) it ?(<fill>) (will not|wont|does not|would not) hurt (them|her|him|anyone|my kids|as much)
    - pushing (everyone|everybody|people|them all) away so
    # a weight on them
    - (am|i'm|been|become|nothing but|just|only|merely) ?(<fill>) a ?(dead|heavy|useless|sick) <dead-load> ?(<fill>) (on|for|to|round|around|in) <on-whom>
    - cost <on-whom> ?(<fill>) more than i am worth
    - (can not|could not|can hardly|can barely|cannae) afford me
    - (pays|paying|goes|takes|takes all|eats|eating) ...4 for my care ...4 (nothing|never|no life|not worth)
    - (carer|carer's|caring|nursing|minding|lifting|washing|looking after me) ...4 (killing|ruining|draining|wearing|breaking|ageing|finishing) (her|him|them|hers|his|theirs|my (wife|husband|mum|daughter|son|sister))
    - i am (what is|what's|the one|the thing|the reason|all that is|all that's) ...3 (in the way|in her way|in his way|in their way|between them|holding (her|him|them) back|stopping (her|him|them))
    # what they would have then
    - if i <gone-if> (he|she|they|the kids|my (wife|husband|son|daughter|kids|mum|sister)) ?(<fill>) (could|would|can|might|'d|will) ?(<fill>) (breathe|rest|live|sleep|move on|marry|afford|relax|have|get|be|finally|stop|go|eat|breathe)
    - (make|if) i ?(<fill>) (comot|commot|die|dey go|waka go)
    - (young|youthful) enough to (marry|meet|find|start) (again|someone|somebody|another)
    - (marry|find someone|meet someone|start again|start over) ?(<fill>) (after me|without me|once i am gone|when i am gone|with me gone)
    - (sooner|rather) (die|be dead|be gone) and (let|leave|have|give|free) <on-whom>
    - (dead|a dead) (father's|fathers|man's|mans|husband's|mother's|son's|daddy's|veteran's) ...1 (pension|insurance|money|policy)
    - (better|more use|worth more) than a living (drunk|failure|burden|mess|wreck|father|one|me|disappointment)
    - (then|there) (there'd|there would|would|there will) be ...2 (a spare room|one less|one mouth less|one fewer|more room|more to go round|no more shouting|an empty chair)
    - would (they|he|she|anyone|anybody|you|any of them|my (mum|dad|kids|wife|husband|family)) ?(<fill>) (cry|weep|grieve|shed a tear)
    # taken out of the sum
    - (subtract|deduct|remove|erase|minus|delete) me
    - (take|taking|remove|removing|cut|cutting|cross|crossing|strike|write|writing|scratch) (myself|me) (off|out of|from) the ?(<fill>) (books|list|payroll|equation|picture|sum|sums|map|board|table|way|budget|register|census|guest list|family)
    - what am i even (adding|for|here for|contributing|doing here|bringing)
    - (in the old days|in olden times|elephants|the old ones|old people|old dogs|animals|wolves|cats) ...2 knew when to (go|leave|die)
    - (old|dogs|cats|animals|elephants|wolves) know when to go
  unless:
    - without me ?(<fill>) (on|at|for) ?(the|a|this|that|my) ?(<fill>) <quiz-etc>
    - without me <having-etc>
    - <cope> ...5 (if|when|once) i ?(<fill>) (said no|say no|cancel|cancelled|am late|moved|retire|quit|leave (early|work|at)|left early|missed|call in|forget|skip)
    - (notice|care|mind|miss me) ...5 if i ?(<fill>) (left early|went home|disappeared for|vanished for|slipped away (early|to|for)|was not (at|on|in) (the|work|that)|was late|skipped|wore|took)
    - if i (was|were|am) gone (for|to|from|by|on) (a|the|an|lunch|work|monday|half)
    - if i ?(<fill>) (disappeared|vanished|went) (to|for|early|into (the|a)|on (holiday|a)|off to) (a|an|the|coffee|lunch|cabin|bed|spain|ten|five)
    - (burden|drain) (of proof|of care|on the (nhs|system|taxpayer|battery|environment|grid|team))
    - (it is|it's|house|garden|car|debt|tax) ?(<fill>) a ?(<fill>) (burden|drain|millstone)
    - not ?(<fill>) (bother|trouble|be a bother) ?(<fill>) (you|him|her|them) ?(<fill>) again (about|with)
    - have to (worry|deal|put up|see) ...5 me ?(<fill>) (at (work|the office)|when i (retire|leave for|move))
    - (better off|happier|easier) (with|taking|doing|using|selling|buying|renting|getting|asking)
    - no ?(further|more) use to anybody tonight
    - not be a problem (at all|for (me|us|you)|if|to|with)
    - waste of space (he|she|they|the|it)
    - would (cope|manage|survive|get by|be fine|be okay) ?(<fill>) (with|on|if (i|we) (go|went|take|took|work|leave at)|for (a|one|the)|at|in|while|until|without (tv|wifi|phones|chocolate|a))
    - (better|happier|easier|fine|ok|okay|cope|manage|quieter|peace) ?(off) (at|with|on|in) (the|this|that|our|a) (meeting|party|project|team|office|kitchen|committee|choir|game|holiday|trip|queue|band|match|pub) ... without me
    - (manage|cope|fine|ok|okay|grand|quieter|smoother|survive) ... without me (for (a|one|the|two|an)|tonight|today|this (week|weekend|afternoon|morning|once)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|while|next week|till|until|tomorrow|at (the|work))
    - (notice|care|mind) if i (was not|were not|wasn't|weren't) (at|on|in) (the|work|that|this|a)
    - (notice|care|mind|miss me) if i (disappeared|vanished|went|slipped away) (early|to (the|a|my)|from (the|this) (meeting|party|call)|for (a|an|ten|five|half|the|lunch|coffee)|after (the|lunch))
    - (would|will) not (bother|trouble|disturb|annoy|disappoint) (you|him|her|them|anyone|people) (again|anymore|any more) (with|about|until|tonight|today|unless|at)
    - (burden|drain) (of proof|of care|on the (nhs|system|taxpayer|server|battery|environment))
    - tax burden
    - (would|will) not have to (deal with|put up with|see|worry about|listen to) (me|my) ?(anymore|any more|again|after) (at (work|the office)|moving|retire|because i (am|have) (moving|leaving for|got a new))
    - (deal with|look after|listen to|carry|care for|support|pay for|see|think about|bear|put up with|worry about|deal with) my (<emails-etc>|(messe|messes))
    - (better|easier|happier) without me (having to|needing to|noticing|knowing|doing|paying|asking|telling|driving|cooking|nagging|micromanaging|looking)
    - without me (<having-etc-2>|at (the|work))
    - (better|happier|easier|fine|okay|ok|cope|manage|best|nicer|quieter|simpler|lighter|cheaper) ... (if i|without me) (died my hair|was not (late|driving|at work|in the (office|meeting|room|team))|left (early|it|the (room|meeting|car|light))|went (first|home|to bed|by (bus|train)|on (foot|monday))|were not (late|driving|at work|in the (office|meeting|room|team|way of))|vanished for|disappeared for)
    - if i was gone (for|to|from|by|when|all|at|on|more than|longer than|over the)
    - if i (died|disappeared|vanished) (my hair|in (the|this|that) (game|level|round)|for (a|an|five|ten|lunch))
    - (get over it|move on|forget|be fine|be okay|be ok|cope|manage|survive) ?(<fill>) (if i|when i) (said no|cancel|cancelled|say no|moved|left early|retire|quit|am late|forget|missed|leave (at|on|early)|call in|take|took)
    - (they'd|they would|he'd|she'd|people would|everyone'd|everyone would) ?(<fill>) (be okay|be ok|be fine|get over it|move on|cope|manage) (with|about|on|if (we|they|he|she|it)|for (a|one)|until|till|either|at|eventually said|to)
    - (kids|children|boys|girls|baby|dog|cat|son|daughter) ?(<fill>) (are|is|will be|would be|be) ?(<fill>) (fine|okay|ok|happier|better) with (their|his|her|my|the) ?(<fill>) (gran|nan|dad|mum|grandparents|sister|parents|sitter|childminder) ?(<fill>) (for (the|a|one)|tonight|today|while|this|until|on|at)
    - (would|might|will) be (sad|upset|devastated|heartbroken) ?(<fill>) (but|and then) (they|he|she|it) ?(<fill>) (lost|won|came|is fine|was fine|cope with the|get a|find another|move to)
    - (better|easier|happier|fine|okay|ok|cope|manage|glad|best|nicer|calmer|good|sleep|rest) ...7 if i ?(<fill>) (disappeared|vanished|slipped away|was not here|were not here|was not around|was not in the way|were not in the way|was gone|was out of the way) ?(<fill>) (for|to|until|till|early|while|when|on|at|from|into|today|tonight while|this (morning|afternoon|week)|by (six|seven|eight|nine|ten))
    - they have ?(got) each other ?(<fill>) (they will|fine) ?(<fill>) (while|until|to play|at (school|nursery)|on (the|holiday))
    - be (better off|so much better off) (<with-etc>|leaving (it|the|early|him|her))
    - better off (with|taking|doing|using|selling|buying|getting|renting) (a|the|my|his|her|another|some)
    - (get|have|collect|receive) the (money|house|payout|insurance|pension|lump sum) ?(<fill>) (back|on (monday|friday)|next|cleaned|ready|valued|sold|by|together|in|from the|when (they|he|she) (retire|move|sell))
    - (hate|forgive|miss|mind|understand|blame) me if i ?(<fill>) (left|went|was) ?(<fill>) (early|home|late|to|first|not)
    - (would|will) ?(<fill>) miss me (at (work|the|training)|tonight|on (monday|friday|saturday|sunday)|if i (skipped|missed|left early|went to|took))
    - miss me (at the (meeting|party|pub)|tonight)
    - get over it (if|when) (we|he|she|they|i (said|cancel|cancelled|am late|forget|skip|skipped))
    - burden (on|to|for) (the|my|our) (team|system|nhs|server|department|group|class|office|network|budget|economy|planet's)
    - (cope|manage) ?(<fill>) (fine|well|great) with
    - i am the poison (guy|man|one|seller|expert|frog|ivy|girl|lady|dart)
    - (subtract|remove|delete|minus) me from (the|this|your|that) ?(<fill>) (group|chat|thread|list|mailing|email|emails|team|invite|cc|rota|whatsapp|channel|call)
    - (take|taking|remove|removing|cross|cut|scratch) (me|myself) (off|out of|from) (the|this|that) ?(<fill>) (list|payroll|guest list|register|board|books|table|map) (for|of|at|because|when|as|since|and (join|move|start|go to))
    - (can not|could not) afford me (on|any more says|as a (contractor|player))
    - what am i even adding (to|this|here for|up)
    - what am i even (doing here|here for|bringing) (at|to|if|in this (meeting|call)|i (know|am not))
    - would (they|he|she|you|anyone) cry (at|if (i|we) (sang|played|cut|dyed|gave|put)|over (onions|a film))
    - that is my (husband|brother|boss|son|cousin) no use to anybody
    - notice if i left the (choir|meeting|room|team|club|table|party|group|band|committee|call)
  examples:
    - "Everyone would be better off without me."
    - "honestly nobody would notice if i disappeared"
    - "I'm a burden on my family"
    - "They won't have to put up with me much longer"
    - "with the insurance I'm worth more dead"
    - "my kids are happier without me"
    - "It'd be easier for them if I was gone"
    - "They'd be sad for a month and then they'd be fine."
    - "Nobody would miss me."
    - "Since the fall I'm only a burden on my daughter."
    - "I cost my kids more than I'm worth."
    - "The house can't afford me."
    - "If I was gone she could sleep at last."
    - "I'll take myself out of the equation."
    - "I'd sooner die and leave them the house."
  counterexamples:
    - "They'll be fine without me on Friday, I booked it off."
    - "Would anyone mind if I disappeared for a coffee?"
    - "I won't bother you again about the parking, promise."
    - "The tax burden is a real headache."
    - "The printer works better without me touching it."
    - "Remove me from the group chat, please."
    - "In the play I'm the poison seller."

"""#
    ),
    (
      name: "safety/signs/cannot-bear.yaml",
      text: #"""
- set: cope-etc
  words: [cope, bear it, bear this, bear any more, stand it, stand this, take it, take this, take much more, take any more, handle it, handle this, deal with it, face it, manage, get through, hold on, go on, keep going, carry on, breathe in this life, bear any, stand any, get to the top]

- sign: cannot-bear
  bank: crisis
  tier: check
  part: strain
  theme: suicide
  about: "Cannot cope, or no hope; one half of a check."
  phrases:
    - (can not|could not|unable to|not able to|no longer|not know how to) ?(<fill>) <cope-etc>
    - (falling|fallen|coming|breaking|broken|gone|cracking) (apart|to pieces|to bits|down|up inside)
    - (at|reached|hit|past|beyond|near|close to) ?(<fill>) (breaking point|my limit|my limits|the end of my rope|end of my rope|the end of my tether|end of my tether|my breaking point|rock bottom|the end of the road|the end of the line)
    - (too much|more than i can) (for me|to bear|bear|take|to take|to carry|carry)
    - (losing it|losing my mind|losing my grip|losing the plot|lost everything|losing everything|going under|drowning|sinking|at breaking point|beaten|broken)
    - (unbearable|intolerable|past bearing|beyond bearing)
    - (hopeless|no hope|without hope|lost hope|lost all hope|beyond hope|given up hope|in despair|despair)
    - (nothing|nothing's|it|this|things|everything|life) ?(<fill>) (will|is|'s|are|going|ever|would) ?(<fill>) (never|ever|not|always) ?(<fill>) ?(going to|gonna|be going to) ?(<fill>) (change|get better|improve|stop|end|be different|get easier|be like this|the same|be this way|be ok)
    - (never|not ever|not) ?(<fill>) ?(going to|gonna) (climb out|get out|get better|change|get over this|be free|recover|be happy|escape|stop|end|get easier)
    - (will|would) be like this for ?ever
    - be the same ?(<fill>) (thing|thing until|every day|forever|until)
    - (lost|just lost) ?(<fill>) (everything|everyone|it all|the house and|my kids|the boy)
    - (life|everything|it all|it) (is|has become|has got|feels|got|is getting) ?(<fill>) (too much|too hard|unbearable|falling apart|too heavy|too painful|impossible|black|all black|bleak|dark|finished)
    - (all|everything) black ahead
    - (i have|i've) failed ?(<fill>) (everyone|everybody|at everything|at life|them all|my kids|completely|again)
    - (tired|weary|exhausted|worn out) ?(<fill>) (of|with|by) ?(<fill>) (existing in this|life|it all|everything|fighting|trying|living)
    - i give up
    - no road back
    - not manage
    - no papers no work
  examples:
    - "I can't cope"
    - "It's all hopeless"
    - "I'm falling apart here"
    - "I've lost everything"
    - "I have reached breaking point"
    - "this is too much for me"
    - "Nothing is ever going to change"
  counterexamples:
    - "I had a nice lunch."
    - "The train was late."
    - "Work is busy but fine."
    - "We watched a film."

"""#
    ),
    (
      name: "safety/signs/cannot-take-life.yaml",
      text: #"""
# What, left bare, is life itself.
- set: bear
  words: [take it, take this, bear it, bear this, stand it, stand this, do it, do this, cope, manage, go on, carry on, keep going, keep doing this, hold on, endure it, endure this, face it, live like this, live with this, stick it, hack it, do any of it, do any of this, take any of it, fight, keep fighting, continue, take much more, take any more, bear any more, bear much more]

- set: the-etc
  words: [the, my, this, that, these, those, his, her, him, noise, heat, work, commute, rain, crying, boss, job, drilling, knee, night calls, house]

- set: the-etc-2
  words: [the, my, this, that, these, those, his, her, work, him, them, a, noise, heat, timetable, knee, knees, back, kids]

- set: noise-etc
  words: [noise, heat, commute, cold, rain, diet, drilling, barking, traffic, job, marathon, crossword, level, running, snoring, music, mess, smell, timetable, shift, shifts, boss, manager, calls, meetings]

- set: rain-etc
  words: [rain, this, that, his, him, her, meetings, snow, emails, the, work, school, zoom, packing, camping, leftovers, nights, them, my, trains]

- set: holiday-etc
  words: [holiday, a, the, to, with, about, at, pretending, lying, paying, working, without, until, because, today, there, for, lending, covering, rides, like that]

- set: rain-etc-2
  words: [rain, meeting, exam, week, shift, film, term, headache, cold, cough, noise, drilling, song, winter, party, move, wait, hangover, course]

- set: with-etc-2
  words: [with, to, "on", if, about, that, this, the, at, when, until, for, doing, cleaning, ironing, making, telling]

- set: noise-etc-2
  words: [noise, cake, coffee, meetings, emails, tea, food, questions, wine, rain, homework, calls, shifts, interruptions, messages, snow, reports]

- sign: cannot-take-life
  bank: crisis
  tier: check
  theme: suicide
  about: "Can't take it, do it or bear it any more, with nothing named that cannot be taken; a check by itself."
  phrases:
    - (can not|could not|no longer|unable to|not able to) ?(<fill>) <bear> ?(<fill>) (<any-more>|like this)
    - i (can not|could not) ?(<fill>) (go on|carry on|keep going|keep doing this|bear any more|take any more|take much more|do this much longer)
    - (can not|could not) ?(<fill>) (face|do|take|bear|get through|survive|live) (another|one more|any more) (day|night|morning|year|week) ?(<fill>) ?(of (it|this|life))
    - not ?(<fill>) (see|know) ?(<fill>) (how|how much longer|how long) i ?(<fill>) (can|am going to|will) ?(<fill>) (go on|carry on|keep going|keep doing this|bear|take)
    - no ?(<fill>) (point|sense|use) ?(<fill>) (in|to) ?(<fill>) (anything|any of it|it all|going on|carrying on|trying) ?(<fill>) ?(<any-more>)
    - (what is|what's|whats|wots) the (point|use) ?(<fill>) (of|in|to) ?(<fill>) (anything|any of it|it all|going on|carrying on|me|trying|all this)
    - (why|what) ?(<fill>) (bother|carry on|go on|keep going) ?(<fill>) (with any of it|with anything|at all|for|any more|anymore|why does anyone)
    - (what is there|nothing) ?(<fill>) to (carry on|go on|keep going) for
    - (life|everything|it all) (is|feels|seems|has become) ?(<fill>) (pointless|meaningless|hopeless|futile|without meaning|not worth it|finished for me)
    - everything is finished for me
    - (i give up|giving up|i have given up|want to give up|ready to give up) ?(<fill>) (completely|on everything|on myself|on life|on it all|on all of it|for good|i can not)
    - (want|need|wish) ?(<fill>) (it|everything|it all|all of it|the pain|this feeling) ?(<fill>) (to stop|to end|to be over)
    - (do not|can not) see (a way out|any way out|a way forward|any way forward|a single way|a way through) ?(<fill>) ?(any more|of this|of it|from here|it gets better)
    - (beaten|done|finished) ?(<fill>) (by life|with it all|with everything|with all of it|fighting)
    - nothing left for me ?(here|in this)
    - can not <bear> ?(<fill>) that is all i have got
  unless:
    - <bear> ?(<fill>) <any-more> ?(<fill>) ?(with|at|in|because of|like|when) <the-etc>
    - <bear> (<any-more>|like this) ?(<fill>) (with|at|for|on|in|without|until|till|when|if|because|so i|in case) ?(<fill>) <the-etc-2>
    - <noise-etc> ...8 <bear> ?(<fill>) (<any-more>|like this)
    - <bear> <any-more> (of|like) (this|that|these|those|his|her)
    - (can not|could not) ?(<fill>) (face|do|take|bear|get through|survive) (another|one more) (day|night|morning|year|week) ?(<fill>) of <rain-etc>
    - i (can not|could not) ?(<fill>) (go on|carry on|keep going) ?(<fill>) <holiday-etc>
    - (want|need|wish) ?(<fill>) (it|everything|it all|all of it) ?(<fill>) (to stop|to end|to be over) ?(<fill>) (raining|snowing|by|before|so|on|with|the|barking|already|from|hurting when|for a|for five)
    - <rain-etc-2> ...8 (to stop|to end|to be over)
    - (no|what is the|what's the|whats the) ?(<fill>) (point|use|sense) ?(<fill>) (of|in|to) ?(<fill>) (trying|carrying on|going on|anything|it all|me) ?(<fill>) <with-etc-2>
    - (give up|giving up|given up) ?(<fill>) (on everything|completely|for good|on it all) ?(<fill>) (and (order|get)|sugar|smoking)
    - (see|know) ?(<fill>) (a way out|any way out|a way forward|a way through) ?(of|with) ?(<fill>) (contract|lease|job|meeting|deal|traffic|maze|mortgage|visa|this (contract|lease|job|meeting|mortgage))
    - (not|must not|should not|will not) carry on like
    - not keep on
    - (done|finished) with (everything|it all|all of it) (on|for|by|before|today|at|meant)
    - any ?more <noise-etc-2>
    - (take|bear) much more of (this|his|her|their)
    - (take|bear) any more of (this|his|her|their|it)
    - can not go on (any|the|a|those|that) (rides|ride|trip|trips|holiday|rollercoaster|boat|bus|course)
  examples:
    - "I can't take it any more"
    - "I can't do this any longer"
    - "i just want it all to stop"
    - "I can't go on, I really can't"
    - "What's the point of anything"
    - "can't face another day"
  counterexamples:
    - "I can't take the noise any more."
    - "I can't face another day of rain."
    - "I can't do this any more with my knee, so I've switched to swimming."
    - "I can't go on holiday this year."
    - "What's the point of ironing sheets?"

"""#
    ),
    (
      name: "safety/signs/careless-of-life.yaml",
      text: #"""
- set: vehicle
  words: [bus, lorry, truck, car, train, tram, van, taxi, tube, plane, motorbike, semi, bullet, meteor, lightning, drunk driver, drunk, driver, something, somebody, tree, wave, piano]

- set: comes-at-me
  words: [hit, hits, came, comes, come, swerved, swerve, ran, run, runs, knocked, struck, strikes, mowed, took me, was coming, pulled out, lost control, crossed, landed, fell, killed, were coming]

- set: stay-put
  words: [not mind, not be sorry, not be sad, not be upset, not care, not be bothered, not move, not step, not turn, not jump, not brake, not swerve, not get out, not fight, not run, not complain, let it, be fine with it, be relieved, be grateful, not look, thank it, not be the worst, not bother]

- set: hits-etc
  words: [hits, hit, goes down, crashes, crash, would hit, will hit, would crash, takes me, gets me, kills me, stops, gives out, is bad, came back, packs in, would stop, spreads]

- set: lift-etc
  words: [<vehicle>, lift, lift cable, cable, plane, ferry, boat, ladder, roof, ceiling, brakes, ice, bridge, engine, rope, parachute, ambulance, surgeon, anaesthetic, virus, fever, lump, storm, lightning, tide, wave, scan, blood test, biopsy, pilot, scaffold, balcony]

- set: snaps-etc
  words: [snaps, snap, falls, fall, breaks, gives way, fails, fail, crashes, goes down, sinks, collapses, explodes, skids, comes off, goes off, gets me, takes me, hits, does not stop, will not stop, swerves, finds me, kills me, is cancer, is bad, spreads, strikes, overturns, would, loses]

- set: cancer-etc
  words: [cancer, a brain tumour, a heart attack, a stroke, hit, run over, ill, something fatal, something terminal, covid, shot, killed, in a crash, murdered, an aneurysm, struck]

- set: hit-etc-3
  words: [hit, hits, took, takes, came, comes, swerved, ran, runs, knocked, kills, killed, crashed, flattened, ran me, went, struck, got, gets, veered, drove, mounts, mounted]

- set: me-etc
  words: [me, not move, "wouldn't move", not mind, "wouldn't mind", not care, lane, fine, pavement, great, thank, okay, over, relieved, relief, out of the way, good, us]

- set: wish-etc
  words: [wish, wishing, wished, hope, hoping, hoped, pray, praying, prayed, want, not mind if, like it if, fine if, happy if, okay if, waiting for, love it if, grateful if]

- set: hit-me-etc
  words: [hit me, hits me, take me, takes me, took me, kill me, kills me, killed me, run me over, runs me over, came for me, comes for me, finish me, finishes me, get me, gets me, take me out, takes me out, flatten me, flattens me, end me, ends me, crash, crashes, crashed, be terminal, is terminal, is fatal, be fatal]

- set: not-mind-etc
  words: [not mind, "wouldn't mind", fine, easier, relief, hope, wish, tomorrow, better, okay, do me, best, good, solve, great, care]

- set: hit-etc-4
  words: [hit, run over, struck, knocked down, shot, stabbed, killed, murdered, crushed, taken out, blown up, cancer, ill, terminally ill, sick and die, very ill, sick enough]

- set: please-etc
  words: [please, pls, i am serious, i mean it, for real, fr, not joking, i beg, not a joke, already, and make it, before, in my sleep, so i, quickly, no joke, i am not, seriously, im serious]

- set: bridge-etc
  words: [bridge, bridges, trains, tracks, edge, drop, water, lorries, traffic, train, river, cliff, balcony, roof, beams, rafters, railway line, rails, knives, cars, buildings]

- set: differently-etc
  words: [differently, wonder, wondering, think, thinking, imagine, imagining, too long, how it would, how easy, one step, what if, longer than, tempted, could, would be, just one, pulls, calling, all end, one second, so easy]

- set: letting-go-of-etc
  words: [letting go of, let go of, not braking, turning, turn, swerving, swerve, closing my eyes, taking my hands, driving into, driving off, crossing into, crash, crashing, going off, veering]

- set: let-go-etc
  words: [let go, jump, step, swerve, turn, stop, end, slip, die, go, close, drown, not, drive, take, disappear, just]

- set: dying-etc
  words: [dying, being dead, if i died, if i was gone, not waking, not being here, not existing, if it was over, if it all ended, if i never woke, if i did not wake, "if i didn't wake", if tonight was, if i was hit, if i got hit, going, if the world ended, if something happened]

- set: walked-into-the-etc
  words: [walked into the, jumped, stepped off, stepped in front, let go, drove off, drove into, swam out, did not wake, never woke, stopped existing, took them all, ended it, was not here, died, did not come back, kept driving, kept walking, kept swimming, let the car]

- set: kill-etc
  words: [kill, kills, take, takes, end, ends, finish, finishes, get, gets, happen, happens, hit, hits, stab, stabs, shoot, shoots]

- set: bridge-etc-2
  words: [bridge, cliff, edge, tracks, level crossing, platform, viaduct, railway, dam, roof, quarry, pier, river, flyover, overpass, motorway bridge]

- set: house-etc
  words: [house, to, the, a, it, this, that, with, up, "on", in, my, him, her, them, for, back, until, before, at, out, anything, anyway, much, any]

- set: what-hits
  words: [lorry, lorries, bus, truck, train, tram, van, car, bike, taxi, plane, juggernaut, tractor]

- set: brink
  words: [bridge, bend, flyover, viaduct, railway, tracks, platform, cliff, quarry, crossing, lorries, river, weir, roof, balcony, tree, wall, trees, dam, canal, overpass, level crossing]

- sign: careless-of-life
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Not stepping aside from death: accidents, illness, risks taken in hope; a death that would come by itself."
  phrases:
    - (be|feel like|come as) a relief if ...3 (lorry|truck|bus|car|train|plane|tree|heart) ...4 (lane|me|stopped|gave out|hit|crashed|fell|drifted|swerved)
    - (stopped|stopping|quit|not) taking ...1 (insulin|heart tablets|heart pills|epilepsy tablets|blood thinners|inhaler) ...8 (mind|care|see what happens|how it goes)
    - (stopped|skipping|skipped|left off) ?(taking) (the|my) insulin
    # if it came I would not move
    - if ?(<fill>) (a|an|the|that|some|my|this) ?(<fill>) <vehicle> ?(<fill>) <comes-at-me> ...8 (i would|i'd|id|i will|i do|i|it would|it'd|so be it|fine|good|oh well|wouldn't|who cares) ?(<fill>) ?(not think i would|think i would) ?(<fill>) ?(<stay-put>|step back|turn the wheel|move|jump out)
    - (not|never) ?(<fill>) (mind|care|be sorry|be sad|bother|be bothered|complain) ?(<fill>) if ?(<fill>) (a|the|some|my|this|that|it|something|i) ?(<fill>) ?(<vehicle>|plane|heart|cancer|tumour|flight|lift|ceiling|got|was|were) ?(<fill>) (hit|hits|killed|took|went down|crashed|came down|got me|run over|came back|stopped|finished|hit by|fell on)
    - (not|hardly|never) ?(<fill>) (look|looking|check|checking) ?(<fill>) ?(both ways|before) ?(<fill>) ?(when|i) ?(<fill>) (cross|crossing|step out|the road) ?(<fill>) ?(any more|anymore|and hope|now)
    - (stopped|stop|quit) (looking|checking) ?(<fill>) (both ways|before i cross|when i cross|at the road)
    - (hope|hoping|hoped|wish|wishing|pray|praying|half hope) ?(<fill>) ?(that) ?(<fill>) (a|the|my|this|some|that|something|someone|it) ?(<fill>) ?(<vehicle>|plane|flight|heart|cancer|lump|tumour|lift|scan|ferry|boat|virus) ?(<fill>) <hits-etc>
    - (hope|hoping|wish|wishing|pray|praying) ...5 (heart|lungs|body) ?(<fill>) (will|would|to|might|just) ?(<fill>) (stop|stops|pack in|pack it in|give out|give up|fail|quit)
    - my heart ?(<fill>) (will|would|to) pack it in
    - (wish|wished|wishing|hope) ... (lorry|car|bus|train|accident|crash|surgery|operation|virus|covid|stroke|heart attack|fall) ?(<fill>) ?(had|would have|would) ?(<fill>) (killed|finished|taken|ended|got|done) ?(me|for me|it|the job)
    - (hope|pray|wish) ?(that) ?(<fill>) (it|the lump|the scan|the results|they) ?(<fill>) (is|are|was|find|comes back|say) ...5 (cancer|terminal|bad|serious|fatal)
    - if ...8 (bad news|cancer|terminal|malignant|fatal|worst|six months) ...8 (relieved|relief|glad|thank|not mind|happy|fine|grateful)
    - (relieved|glad|happy|grateful) if ...5 (was cancer|were cancer|terminal|bad news|came back|crashed|hit me|did not make it)
    - (stopped|stop|quit|gave up|given up|not taking) ?(<fill>) ?(taking) (the|my|all my) ?(<fill>) (heart|blood pressure|insulin|blood thinner|warfarin|seizure|transplant|hiv|diabetes|epilepsy) ?(<fill>) (tablets|tablet|pills|meds|medication|medicine|injections)
    - (stopped|skipping|missing) ?(taking) (my|the) insulin ...5 (nature|hope|see what|let|on purpose|decide|lazy way)
    - let (nature|god|fate|the lord|the river|it) (decide|take|sort|do) ?(its course|me)
    # the wheel, the water, the drop
    - (without|no|not wear*|stopped wearing) ?(<fill>) ?(the|a|my) ?(<fill>) (belt|seatbelt|seat belt|helmet|harness|life jacket|lifejacket) ...5 (and hope|hope|hoping|whatever happens|see what|not care)
    - (simple|easy|easier|tempting|quick|so easy) ...5 to not turn
    - (close|shut) my eyes ?(<fill>) (at the wheel|while driving|when i drive|when driving|on the motorway|on the bike)
    - (drive|driving|drove) ?(<fill>) (too fast|fast|recklessly|faster|like i) ...5 (hope|hoping|do not care|see what happens|not care|want to crash|wall|bend)
    - (not|never) ?(<fill>) think i ?(would|'d) ?(<fill>) (turn the wheel|step back|move out|get out of the way|brake|swerve)
    - let go of the wheel ?(<fill>) (and|it|everything would|on the|at|sometimes|tonight)
    - (walking|walk|walked|wade|wading|swim|swimming|keep) ?(<fill>) (into|in|out) ?(<fill>) ?(to) ?(the) ?(<fill>) ?(sea|river|water|snow|waves|lake) ?(<fill>) ?(and) (not|keep|never) ?(<fill>) (walking out|coming back|walk out|come back|going|stop|turn round|turn back|turning)
    - (looking|look|looked|stare|staring|stared) ?(<fill>) at the (river|water|sea|tracks|drop|weir|canal|traffic) ?(<fill>) (a lot|too long|for too|differently|more than|and think|not at the|and wonder|again today|the wrong way)
    - (river|sea|water|drop|rails|tracks|weir|canal|traffic|edge) ?(<fill>) (looked|looks|seems|sounds|is|calls|called|was calling|has been calling|is calling) ?(<fill>) (almost friendly|friendly|inviting|welcoming|kind|peaceful tonight|calling|me|soft|like a way)
    - walking in and not walking out
    - walked out into the snow
    # no fear, no care
    - (not|no longer|stopped being|never) ?(<fill>) (afraid|scared|frightened|fear|fearing|any fear) ?(<fill>) ?(of|to) (die|dying|death|dead|it now|going)
    - no fear of (it|dying|death) ?(<fill>) ?(now|any more|anymore)
    - (not|do not) ?(<fill>) care ?(<fill>) (if|whether) i ?(<fill>) (live|die|wake|make it|survive|exist|am alive|get hurt|come home|see)
    - not ?(<fill>) (care|matter|mind|bothered) (if|whether) (i|me) ?(<fill>) (live or die|lived or died|am here|was here|die|died)
    - (death|god|the reaper|it) can (take|have|come for) me
    - (not|nothing) ?(<fill>) (to lose|left to lose) ?(<fill>) (any more|anymore|now) ?(<fill>) (not even|i)
    - (he|she|they|whoever|someone) ?(would|could|can) ?(<fill>) (do me|be doing me) a favour ?(<fill>) (if|by)
    - (would|'d) be doing me a (favour|favor)
    - (asking for|hoping for|waiting for|praying for|wish for|want) ?(<fill>) (an|a|the) ?(<fill>) (accident|crash|heart attack|stroke|illness|aneurysm|terminal) ?(<fill>) (to|so|that|instead|and|one)
    - (you would|you'd|they would|they'd) (shoot|put down) a (horse|dog|animal)
    - (put|be put) (to sleep|down) like (one|a dog|an animal|a cat|a stray)
    - burdens get put down
    - (one|next) (wrong|bad|quick) (step|move|turn) ... (over|done|finished|gone)
    - (hope|hoping|hoped|wish|wishing|pray|praying|half hoping|willing) ?(<fill>) ?(that|for) ?(<fill>) (the|this|that|my|a|an|some|one of) ?(<fill>) <lift-etc> ?(<fill>) <snaps-etc>
    - (pray|praying|prayed|hope|hoping|ask|asking|wish) ?(<fill>) ?(that) ?(<fill>) (he|god|allah|the lord|someone|they) ?(<fill>) (forgets|forget|does not|do not|will not|stops|would stop|lets me|let me) ?(<fill>) ?(to) (wake|waking|wake me|bring me back|go|die|let me wake|stop)
    - (not|never) ?(<fill>) (bother|bothered|bothering) ?(<fill>) (with|about|to take|taking|to put) ?(<fill>) (my|the|a) ?(<fill>) (insulin|inhaler|tablets|seatbelt|seat belt|helmet|lights|chemo|treatment|dialysis|heart) ...5 (any more|anymore|what for|point|see what|let it)
    - (turned down|refusing|refused|stopping|said no to|cancelled) ?(<fill>) (the|my) ?(<fill>) (treatment|chemo|operation|dialysis|surgery) ...8 (not worth|done|enough|let it|quicker|not tell|secretly|nature)
    - (would|'d|i'd) ?(<fill>) (welcome|take|accept|thank) ?(<fill>) (it|a heart attack|cancer|a bullet|a stroke|the bus|death|an accident|a diagnosis) ?(<fill>) ?(with open|gladly|tomorrow|today|if it came|any day|over this|over another)
    - (hope|hoping|wish|wishing|pray|praying) ?(<fill>) ?(that) ?(<fill>) i ?(<fill>) (get|have|catch|got|develop|had|am given) ?(<fill>) <cancer-etc>
    - (if|when) (a|the|that|some|an|this) ?(big|speeding|passing|oncoming|next|night) <vehicle> ... <hit-etc-3> ... <me-etc>
    - <wish-etc> ... ?(a|the|some|that|an|my|this) ?(big|speeding|next) <vehicle> ?(<fill>) ?(would|to|will|could) ?(<fill>) <hit-me-etc>
    - (hit|run over|mown down|struck|knocked down|flattened|taken out|run down|crushed) by (a|the|something|an) ?(speeding) (<vehicle>|something|anything) ... <not-mind-etc>
    - (wish|hope|hoping|wishing|want|wouldn't mind|pray) ... (get|got|was|were|be|being|to be|to get) (<hit-etc-4>|in a (crash|car crash|fatal|accident))
    - (wish|wished) (someone|somebody|he|she|they|anyone|something|god|it) (would|had) ?(just) (kill|shoot|murder|finish|end|run|put|kills|killed|take|taken|shot|smother) me
    - (put|putting) me out of my misery
    - (someone|somebody|anyone|please|pls|god|just) ?(please|just) (kill|end|shoot|murder) me <please-etc>
    - (would|do|did|will) ?(<fill>) not ?(<fill>) (get out of the way|jump out of the way|step back|swerve|turn the wheel|hit the brakes|try to live|care if i (died|was dead|lived|live|die|wake|crashed|made it|was hit)|look both ways|want them to save|want to be saved|want to be resuscitated|save myself)
    - not (think|sure) i (would|will) ?(<fill>) (turn the wheel|brake|move out|fight it|swerve|swim|get out of the way|step back|jump out)
    - (not|stopped|don't|never) (look|looking|bother looking|bothering to look|checking|wear|wearing) ?(to) ?(both ways|before i cross|when i cross|before crossing|when crossing|the road|my seatbelt|a seatbelt|at the lights|a helmet) ... (anymore|any more|on purpose|care|hope|deliberate*|hoping|whatever|if it|see what happens|happens|mind|fate)
    - (cross|crossing|crossed|walk|walking|step|stepping|stepped|drive|driving|drove|ride|riding) ... without looking ... (on purpose|hoping|hope|care|see|wish|matter|anymore|maybe)
    - (driving|drive|drove|ride|riding) ... (too fast|eyes closed|with my eyes shut|lights off|no seatbelt|no helmet|without a seatbelt|at night) ... (hoping|hope|on purpose|wish|care if|crash|see what happens|don't care|not care|wanting)
    - (keep|kept|start|started|been|stopped) ?(<fill>) (not taking|skipping|stopped taking|refusing|not using|missing|leaving out|not taken) ?(my) (insulin|heart pills|heart meds|dialysis|chemo|blood thinners|inhaler|epilepsy meds|treatment|transplant meds|heart tablets) ... (on purpose|see what|so i|hoping|want|let it|what happens|let nature|because i|rather|care|point|die|end)
    - (stopped|stop|quit|skip|skipping|refuse|refusing|not taking) ?(taking|my) ?(my) (insulin|heart pills|dialysis|chemo|blood thinners|heart meds|transplant meds) ... (on purpose|let|nature|see|hope|hoping|end|die|no point|what happens|take me|whatever)
    - let (nature|the illness|the cancer|the disease|it|things|the cold|the sea|fate) (take its course|take me|have me|finish me|decide|kill me|finish the job)
    - (stand|stood|standing|step|stepping|lean|leaning|edge|edging) ... (too close|so close|close|closer|near|nearer|right at|over) ... (the edge|the platform|platform edge|yellow line|the tracks|the kerb|the railing|the drop|the train) ?(<fill>) (every|than i|on purpose|hoping|these days|when it|wondering|thinking|lately|and (wonder|think|imagine|wait|hope))
    - (look|looking|looked|staring|stare|gaze|watch|watching|eye|eyeing|drawn) ... (at|to|down at|over|towards|up at|by) (the|every|each|all the|high|tall|that|passing|oncoming|any) ?(platform|passing|oncoming|train|tall|high) <bridge-etc> ... <differently-etc>
    - (drive|driving|drove) ... (wonder|wondering|thinking|think|imagine|imagining|tempted|could just|urge|feel like|thought about|thought of) ?(about) ?(just) <letting-go-of-etc>
    - how (easy|simple|quick) it would be to ?(<fill>) <let-go-etc>
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
    - (would not|wouldn't|do not|dont|not) mind <dying-etc>
    - (almost|nearly|secretly|half) (hope|hoping|hoped|wish|wished|want) ... (kill me|kills me|killed me|i die|i would die|i died|not come back|never come back|take me|takes me|finish me|finishes me)
    - (nearly|almost) (stepped|walked|drove|jumped|turned|swerved|let|stood) (in front|out in front|into|off|under|over) ?(of) (a|the|it|traffic|oncoming|that|my) ... (on purpose|deliberately|today|wanted|and didn't care|and i did not care|did not|meant|meaning)
    - (taking risks|take risks|risks|dangerous things|stupid things|reckless) ... (hoping|might die|kill me|get me killed|not care if)
    - (flirt|flirting|dance|dancing|play|playing) with (death|dying|the idea of death|the edge|the railing)
    - (drink|drinking|using|taking|drugs) ... (until|till|so|hoping|to|and hope) ... (don't wake|do not wake|not wake|never wake|it kills me|kill me|stop breathing|my heart stops|my liver|i die|i am dead|die)
    - wish (i|it) (had|was|were|could get|would get|got|had had) ... (cancer|something terminal|terminal|a terminal illness|heart attack|brain tumour|brain tumor|aneurysm|fatal|incurable)
    - (stopped|stop|stopping|quit|not) (taking|using) my ?(<fill>) ?(heart|blood pressure|epilepsy|transplant|warfarin|hiv|cancer|blood|kidney) (tablets|meds|medication|insulin|pills|treatment|thinners) (let us see|see what|to see|so that|on purpose|deliberately|and hope|hoping|because i do not|and i do not care|let nature|and waiting)
    - what if i ?(just) <walked-into-the-etc>
    - (walk|walked|walking|swim|swam|swimming|wade|waded) ?(straight|right|out) (into|out into|out to|to) ?(the) (sea|water|ocean|lake|river|waves) ?(<fill>) and ?(<fill>) (kept|keep|never|not|did not|didn't|let)
    - (drive|drove|driving|walk|walked|swim|swam) ?(<fill>) and (never|not) (come|came|coming|turn|stop|look) back
    - (not|never|stopped|no longer) ?(<fill>) (look|looking|check|checking|bother to look|bother looking) ?(<fill>) (when|before|as) i (cross|step|walk) ?(<fill>) (road|street|out|roads|off|the road)
    - (stopped|quit) (wearing|bothering with) (my|a|the) (seatbelt|seat belt|helmet|life jacket)
    - (hope|hoping|wish|wishing|pray|praying|half hoping) ... (plane|train|coach|bus|ferry|lift|car) ... (goes down|go down|crash|crashes|sinks|sink|comes off|falls|fall|explode*|fail|fails)
    - (hope|hoping|wish|wishing|want|pray|praying|not mind) ... (something|someone|somebody|a stranger|a burglar|a mugger|anything|a bullet|lightning|the virus|covid|a war|the bomb|an asteroid) ... <kill-etc> (me|to me)
    - (jealous|envious|envy|envying) ?(<fill>) (of|the) (dead|the dead|people who (died|are dying|have died|get cancer)|dead people|the dying|those who died|anyone who dies|my dead)
    - (envy|jealous of|envious of) (dead|dying) people
    - (hope|hoping|wish|want) ?(<fill>) (it|this|the (lump|cough|pain|tumour|infection|virus|fall|illness|cancer|crash)) ?(<fill>) (kills|kill|takes|take|finishes|finish|gets|get|will kill|does kill) me
    - (let|letting) (the|it|this|my) (cancer|illness|infection|diabetes|cold|disease|virus|cough|heart|sea|tide|water) ?(<fill>) (win|take me|kill me|have me|finish|run its course|take over)
    - (refuse|refusing|refused|turned down|turning down|not having|not want) ?(<fill>) (the|any|my) ?(<fill>) (treatment|chemo|dialysis|operation|transplant|surgery) ... (done|ready|rather|let|die|tired of|no point|not worth|want it to|want to go|end)
    - (how|so) (easy|easily|simple|quick|little|near|close|low|thin) ... (railing|barrier|edge|drop|platform|wheel|kerb|rail|parapet|fence) ... (is|it|step|over|jump|would|turn|climb)
    - (railing|barrier|parapet|fence|rail|wall) (is|was|looks|looked) ?(<fill>) (low|so low|easy to climb|very low|not high)
    - (stood|stand|standing|sat|waited|hung|pulled over|stopped|parked) ?(<fill>) (on|at|by|near|under|over) (the|a|that) ?(<fill>) <bridge-etc-2> ?(<fill>) (for (hours|an hour|ages|a long|too long|half|two hours|most)|until|till|again|last night|tonight|at (two|three|four|midnight|night)|all night|crying|in the dark|longer|because|before (going|driving|i)|and (cried|thought|wondered|shook|looked down|imagined|nearly|almost|did not|could not))
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
    - if (the|this|my) (plane|flight|train|bus|car|boat|lift|ferry) ?(<fill>) (crashed|went down|crashes|goes down|sank|fell) ?(<fill>) (i|it)
    - (crossing|cross|crossed) ?(<fill>) (roads|the road|streets|the street) without looking
    - if i (got|get|was|were) (hit|run over|knocked down|killed|taken) ...8 (fine|okay|ok|alright|good|relief|not mind|so be it)
    - not think i would (step back|turn the wheel|move|brake|swerve)
    - if the (plane|flight|train|bus|lift|ferry) (crashed|went down|sank|fell)
    # what keeps others safe left off
    - (leave|leaving|left) (it|the seatbelt|my seatbelt|my belt|the belt|my helmet|the helmet|the harness) ?(<fill>) off ?(<fill>) on purpose
    - (stopped|quit|gave up|no longer|do not|never) ?(<fill>) (wearing|wear|bother with|bothering with|fastening|putting on) ?(a|my|the) (seatbelt|helmet|lifejacket|life jacket|harness) ?(any more|anymore) ?(<fill>) (what|why|no point|it would|let|whatever)
    - (do|did|does) not ?(<fill>) (look|check) when i (cross|crossed|stepped|step|walked out|pulled out)
    - (stopped|quit|given up|gave up|not) ?(<fill>) looking ...4 (cross|crossing|crossed) ?(<fill>) (the|that|a) ?(<fill>) (road|street|dual carriageway|motorway)
    - <what-hits> (had not|hadnt|had never|did not) ?(<fill>) (braked|brake|stopped|stop|swerved|swerve|missed me|miss me|seen me)
    - (not|wouldn't|wouldnt) mind if ... <what-hits> ...4 (hit|took|got|braked|stopped|swerved|flattened|finished)
    # an illness let be
    - if i (caught|got|had|came down with|was told it was) ?(something) ...2 (fatal|terminal|cancer|incurable|deadly|untreatable)
    - <i-would> not ?(<fill>) (fight it|treat it|have it treated|get it treated|have the chemo|have treatment|take the treatment|call anyone|ring anyone|ring for help)
    # passing the place and thinking of it
    - (drive|driving|drove|pass|passing|walk|walking|cross|crossing|stand|standing|look|looking|cycle) ...4 <brink> ...4 (think|thought|thinking|wonder) ...2 (how easy|how simple|how quick|one step|one turn|i could|just let go|what if i|do it)
    - (think|thought|thinking) how easy it (would|'d) be to (turn|step|let|swerve|go over|jump|just|stop|keep walking|not)
  unless:
    - <vehicle> ?(<fill>) (came|comes|come|was coming) ?(<fill>) (late|early|on time|at|every|back|in|into view|along|home)
    - let go of the wheel ?(<fill>) ...8 (ditch|parade|delegat*|business|company|team|minibus|shop)
    - (hope|hoping|wish|pray) ?(<fill>) (the|this|that|my|it) ?(<fill>) (bus|train|car|van|taxi|plane|ferry) ?(<fill>) (comes|is on|is not|stops|starts|gets|comes in|hits the road)
    - not (care|mind) ?(<fill>) if i ?(<fill>) (see|get hurt|make it) ?(<fill>) (him|her|the|to the|on time|again|a bit|at)
    - (fear|afraid|scared) ?(<fill>) of (it now|it any more|going) ?(<fill>) (to|by|since|after|thanks)
    - (looking|looked|look) at the (river|water|sea) a lot (nicer|better)
    - be doing me a (favour|favor) (if (you|he|she) (took|could|drove|would)|by (taking|driving|collecting|lending))
    - nothing to lose (by|if|in|from)
    - (walking|walk) in and not (knowing|seeing|looking)
    - (bus|train) ?(<fill>) (hit|hits) (the|a) (road|traffic|curb|pavement)
    - (hope|wish|pray) ?(<fill>) i ?(<fill>) (do not|never) (get|have|catch)
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
    - (stood|stand|standing|sat|waited|stopped|parked|pulled over) ?(<fill>) (on|at|by|near|under|over) (the|a|that) ?(<fill>) (bridge|cliff|edge|platform|pier|river|roof|dam|quarry|level crossing|viaduct) ?(<fill>) (for (hours|an hour|ages|half|two hours) (because|waiting|the train|watching|fishing|delayed|due|while|with)|until (the|it|we|our)|till (the|it|we)|and watched|with (the|my)|because (the|of))
    - (hope|wish|want|hoping) ... (something|someone|somebody|anything) ... (happen|happens|get|gets|take|takes|hit|hits) (me|to me) (a (job|drink|coffee|cake|present)|there|home|seriously|up|to (the|work)|out|good|nice|soon like|exciting|with)
    - (low|close|near|thin|little) ... (fence|wall|rail|kerb|edge) ... (garden|dog|neighbour|sheep|paint|cows|hedge|parking)
    - (fence|wall|rail|barrier|railing) (is|was|looks|looked) ?(<fill>) (low|not high|easy to climb) ?(<fill>) (dog|sheep|enough for|for the|so the|neighbour*|cat|goat|rabbit)
    - (go|going|went|walk|walking|drive|driving|drawn) ?(<fill>) to the (river|canal|bridge|cliffs|water|docks|cliff|weir) ?(<fill>) (every|in the|most|at night|after dark|again|alone at) ?(<fill>) (day|evening|evenings|night|morning|weekend|week) ?(<fill>) (to (swim|fish|feed|run|row|paint|photograph|watch)|with (the|my)|for (a|the) (run|swim|walk)|fishing|running|rowing)
    - (sea|river|lake|water|canal) (is|was|looks|looked|looking) ?(<fill>) (gentle|restful|peaceful|calm|kind to) (today|this|in|at|and (the|we|i swam)|on|here|when|for|after)
    - (drove|drive|driving|ride|rode|cycled|cycling|walked|walk|walking|ran) ...7 (no hands|without looking|eyes closed|eyes shut|lights off) ?(<fill>) (game|simulator|park|blindfold|at it|back|in the (passenger|back)|on the (rollercoaster|ride)|as (kids|a kid)|yoga)
    - (nearly|almost|could have) ?(<fill>) (drove|crashed|swerved|driven|crash|rode) ?(<fill>) (into|off|over) ?(<fill>) (a (tree|wall|lorry)|the (barrier|wall|bridge|central reservation|river)) ?(<fill>) (because|when (a|the|i)|avoiding|in the (snow|ice|rain)|trying|black ice|skid*|laughing|by accident|on the ice|so (tired|sleepy))
    - (playing|play|played) chicken with (the|my) (kids|dog|cat)
    - if the (plane|flight|train|bus|lift|ferry) (crashed|went down|sank|fell) (in|on) the (film|book|game|dream)
    - put me out of my misery and ?(<fill>) (tell|say|send|give|show|announce|name|reveal)
    - if i (caught|got) ...3 (fatal|terminal) (error|flaw|bug|exception|velocity|building|crash)
  examples:
    - "it'd [be a relief if a bus just hit me]"
    - "I [stopped taking my insulin and I don't care]"
    - "If a bus hit me I wouldn't mind"
    - "I hope the plane goes down"
    - "I don't care if I live or die"
    - "I've stopped looking when I cross the road"
    - "If the scan is bad news I'd be relieved"
    - "hoping my heart gives out"
    - "I'm not scared of dying any more"
    - "I've stopped taking my heart tablets"
    - "I leave the seatbelt off on purpose these days."
    - "Pity that truck hadn't swerved."
    - "If I got something terminal I'd keep it to myself."
    - "Each time I pass the quarry I think how easy it would be to turn the wheel."
  counterexamples:
    - "I hope the bus comes soon."
    - "I don't care if I see him again."
    - "You'd be doing me a favour if you took the bins out."
    - "If I let go of the wheel the whole business is in a ditch."
    - "Put me out of my misery and tell me who won."
    - "If I got a fatal error I would reboot."

"""#
    ),
    (
      name: "safety/signs/chest-pain.yaml",
      text: #"""
- set: left-arm-etc
  words: [left arm, down my arm, my arm, his arm, her arm, jaw, grey, clammy, cold sweat, collapse*, passed out, blue, spreading, left side, going up my neck, through to my back]

- set: lips-etc
  words: [lips, blue, inhaler, asthma, swell*, swollen, allerg*, chest pain, epipen, epi pen, smoke, peanut, nut, sting, stung, hives, wheez*, legs swollen, clot, after surgery, full sentence]

- set: is-not-etc
  words: [is not, "isn't", not, has run out, ran out, empty, "won't", "doesn't", has not, no longer, does not, is empty, not working, gone, not helping, "isn't helping"]

- set: n2-etc
  words: ["2*", "19*", "200*", "201*", march, april, may, june, july, august, january, february, september, october, november, december]

- sign: chest-pain
  bank: crisis
  tier: emergency
  theme: medical
  about: "Chest pain or pressure that could be the heart."
  phrases:
    - (pain|elephant|pressure|weight|crushing|squeezing|heaviness|tightness) ... my chest ...5 arm
    - my chest ...4 (down|into|along) my ...1 (arm|jaw|neck|shoulder)
    - down my ...1 left arm
    - (chest|heart) ?(<fill>) ...8 (left arm|my arm|the arm|jaw|shoulder|my back|down my arm|into my arm|spreading|clammy|sweating|sweaty|faint|grey|gone dead)
    - (pain|ache|tightness|pressure|weight|heaviness|squeezing|crushing) ?(<fill>) ?(right) (in|on|across|through|round|up into|into|down) (my|the|his|her) (chest|left arm|jaw|breastbone) ?(<fill>) ...8 (arm|jaw|back|sweat*|clammy|since|not gone|will not go|hours|worse|breath|sick|not shifted|radiat*|minutes)
    - (crushing|stabbing|heavy|severe|terrible|awful|bad|sharp|squeezing) ?(<fill>) (chest pain|pain in my chest|chest pains|pressure in my chest|pain in his chest|pain in her chest)
    - (chest pain|chest pains|pain in my chest|pains in my chest) ?(<fill>) (and|now|since|again|right now|not going|worse|for|that|all|will not)
    - (elephant|van|lorry|horse|truck|anvil|bus|weight|piano|cow|brick) ?(<fill>) ?(is|parked|sitting|standing|sat) ?(<fill>) on my chest ?(<fill>) ...5 (arm|not like|sweat*|jaw|breath*|numb|left|clammy|ambulance)
    - my chest feels like ...5 (parked|sat|standing|kicked|crushed) ...5 (arm|jaw|breath*|clammy)
    - (left arm|left arm's) ?(<fill>) ?(has|is) ?(gone) ?(<fill>) (numb|dead|tingling|heavy|aching) ?(<fill>) ...8 (chest|jaw|sweat*|elephant|breath)
    - left arm's gone (numb|dead)
    - pain ?(<fill>) (up|shooting|going|spreading|radiating) ?(<fill>) (up|into|down|to|in) ?(to) my ?(<fill>) (jaw|left arm|neck)
    - pain up into my jaw
    - (having|think i am having|it is|had|might be having|is having) ?(<fill>) a ?(<fill>) (heart attack|cardiac arrest|stroke)
    - (pain|ripping|tearing) ?(<fill>) right through to my back
    - (sweating|clammy|grey|cold sweat) ?(<fill>) ...8 (chest|jaw|left arm|pain up|indigestion)
    - (chest|heart) ?(<fill>) (pain|pains|crushing|hurts|hurting) ... (arm|arms|jaw|sweating|sweaty|clammy|fainted|grey|passed out|vomit*|blue|spreading|collapse*|cold sweat|left side)
    - chest ?(<fill>) (tight|tightness|pressure|squeezing|heaviness|heavy|ache|aching|burning) ...5 <left-arm-etc>
    - (chest pain|chest pains|pain in my chest|pains in my chest|pain in his chest|pain in her chest) ?(and|with) ?(<fill>) (sweating|sweaty|clammy|grey|vomiting|numb arm|left arm|jaw|cold sweat|arm)
    - (arm|jaw|left arm|left side) ... (chest|elephant) ... (pain|numb|crushing|pressure|tight|heavy|elephant|hurts|squeez*)
    - (arm|left arm) ?(is|gone|has gone|went|feels) ?(<fill>) (numb|heavy|tingling|dead|aching|hurts|painful) ... (chest|jaw|elephant)
    - (chest|pain in my chest|pains in my chest|chest pain|chest pains|pain in the chest) ... (down my arm|down my left arm|into my arm|into my jaw|in my jaw|up my neck|to my back|through to my back|left arm|in my arm|and arm|spread*|radiat*|going into|up to my jaw)
    - (crushing pain|crushing feeling|crushing pressure|band tightening) ?(<fill>) (on|in|around|across) my chest
    - crushing (chest|pain in my chest|pressure in my chest)
    - (think|sure|could be|might be|is it|this is|definitely|am) ?(<fill>) ?(i am|he is|she is|it is|a|having|my (dad|mum|husband|wife|nan) is) ?(<fill>) (having a heart attack|having a stroke|heart attack|a stroke|cardiac arrest|had a stroke|has had a stroke|having a heart|in cardiac arrest)
    - (am|is|he's|hes|she's|shes|he is|she is|think he is|think she is|i'm|im|are|think i am|my (dad|mum|mom|husband|wife|nan|gran|grandad|partner|boss|father|mother) is) ?(<fill>) having a (heart attack|stroke|seizure|fit|cardiac arrest|severe allergic|severe asthma|bad asthma|asthma attack)
    - (can not|struggling to|unable to|hard to|barely|hardly) ?(<fill>) breath* ... <lips-etc>
    - (inhaler|puffer|nebuliser|blue inhaler|reliever) ?(<fill>) <is-not-etc> ... (breath*|asthma|attack|wheez*|working|worse|chest|help|touching|talk|speak|blue|cannot|can't)
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
    - (band|belt|strap|weight|vice|vise|pressure|tightness|squeeze|squeezing|ache|clamp) ...3 chest ...3 (when i (carry|climb|lift|walk|push|go up|run|dig|hurry)|on the stairs|uphill|going up|down my arm|in my jaw)
    - (catches|hurts|stabs|sharp|stabbing|pain|catching) ?(<fill>) (when|whenever|every time) i (breathe|breath|take a breath|breathe in)
    - (elephant|weight|horse|anvil|cow|truck|car|brick) ?(<fill>) (sat|sitting|standing|parked|lying|stood) on (me|my chest) and i am ?(<fill>) (sweating|clammy|grey|cold|sick|dizzy|pouring)
  unless:
    - (like a|mini|nearly had a|almost had a|gave me a|about gave me a|practically a) heart attack
    - heart attack ?(<fill>) (when|last year|years|in (19*|20*)|at the (price|bill|till)|six|ten|training|ward|on a plate)
    - (had|having) a mini
    - chest pain ?(<fill>) (clinic|ward|leaflet|checked|was (fine|a|heartburn))
    - my chest ?(<fill>) is (fine|clear|okay|ok)
    - (not|no) ?(<fill>) (pain|chest pain|heart attack)
    - (tight|tightness|pressure|weight) ?(<fill>) (in|on) my chest ?(<fill>) ...5 (every|whenever|before|when i (see|think|open|hear)|deadline|meeting|interview|email)
    - (stethoscope|gym|bench|press day|chest day|tattoo) ...8 chest
    - (chest|jaw) ?(<fill>) ...5 (gym|press ups|workout|dentist|filling|tooth)
    - (having|had|nearly had|almost had|give me|gave me|giving me|have) a (heart attack|stroke|fit|seizure) (when i (saw|opened|read|heard|got)|at the (price|bill)|in <n2-etc>|last (year|month|week|spring|summer|winter|autumn)|over the|of (genius|luck|laughter|giggles|conscience)|every time (he|she|the)|laughing|if (she|he) (saw|sees|knew|finds)|with (that|this) bill|if i|years ago|yesterday (she|he) said|ages ago|on a plate)
    - (stroke) of (genius|luck|midnight|the)
    - (chest|heart) (pain|pains|tight|pressure|tightness|hurts) ... (checked|ecg|all clear|cleared|doctor said|gp said|pulled|muscle|gym|bench press|costochondritis|reflux|heartburn)
    - (weight|elephant|boulder) ?(<fill>) (on|in|around|across) my chest (since|has lifted|lifted|when i think|about|every (sunday|monday)|of (guilt|grief)|is gone|is lifting)
    - heart attack (grill|burger|on a|risk|survivor|rehab|in (2*|19*|200*|201*))
    - (can't|cannot|cant|hardly|barely|can not) ?(<fill>) breath* (for laughing|laughing|easy until|in (this|that) (dress|corset|heat|suit)|until (friday|the)|without (him|her))
    - (heart) (stopped|stopping) ... (saw|text|phone|email|when (he|she|they) (said|walked|smiled))
    - (feel|felt|feels|feeling) like ?(<fill>) (i am|i was|im|it is|a|having|i might be) ?(<fill>) (having|have)
    - (arm's|arm) ?(<fill>) ?(gone) (numb|dead|tingling) (from|because|after|lying|sleeping|again from|holding|on the)
    - pain ?(<fill>) (down|in|through|along) my left (arm|shoulder|side) ?(<fill>) (since|for|and|now) ?(<fill>) (the (gym|fall|match|jab|vaccine|injection)|tennis|lifting|carrying|gardening|i (fell|slept)|years|months)
    - (dizzy|sweating|nervous|panic*) and ...3 tight since
    - (catches|hurts|sharp) when i breathe ...3 (cold|laughing|coughing|mask|frost)
    - chest pain that (was|turned out to be) (wind|nothing|gas|indigestion)
  examples:
    - "it hurts [down my left arm] and I'm sweating"
    - "crushing pain in my chest and I'm sweating"
    - "The pain in my chest is in my arm now"
    - "I think I'm having a heart attack"
    - "My left arm's gone numb, there's a weight on my chest"
    - "chest pain since breakfast, not going away"
    - "It hurts when I breathe in."
    - "A tight band round my chest when I climb the stairs."
  counterexamples:
    - "I nearly had a heart attack when the bill came."
    - "I had a heart attack six years ago and I'm fine."
    - "My chest is fine, they did the tracing."

"""#
    ),
    (
      name: "safety/signs/child-hurt.yaml",
      text: #"""
- set: a-child
  words: [my son, my daughter, my kid, my kids, my child, my children, the kids, the children, the baby, my baby, our baby, our kids, our son, our daughter, my little brother, my little sister, my brother, my sister, my niece, my nephew, my grandson, my granddaughter, my toddler, the girl next door, the boy next door, the little girl, the little boy, the neighbour's kids, the neighbours kids, a pupil, my stepdaughter, my stepson, my boy, my girl, my cousin]

- set: hits-etc-2
  words: [hits, hit, beats, beat, slaps, slapped, shakes, shook, burns, burned, touches, touched, molests, molested, abuses, abused, hurts, hurt, kicks, kicked, starves, locks, choked, throws, whips, bites, punched, hitting, beating, hurting, touching, abusing]

- set: kid-etc
  words: [kid, kids, child, children, baby, son, daughter, boy, girl, brother, sister, nephew, niece, grandson, granddaughter, grandchild, toddler, infant, nan, gran, grandmother, grandad, pupil]

- set: kid-etc-2
  words: [kid, child, baby, son, daughter, boy, girl, brother, sister, nephew, niece, grandson, granddaughter, toddler, pupil, student, "neighbour's kid", friend]

- set: hit-etc-5
  words: [hit, beaten, abused, hurt by, molested, touched, hits, touches, beats, bruises, bruised, starved, locked in, burns on, cigarette burns, raped, being groomed, groomed, left alone all, neglected, assaulted]

- set: him-etc
  words: [him, her, dad, stepdad, uncle, home, mum, again, by, from, me, back, at, there, his, partner, coach, grandad, carer, boyfriend, night, father]

- set: stepmum-etc
  words: [stepmum, stepmom, stepdad, stepfather, stepmother, dad, mum, mom, father, mother, foster mum, foster dad, uncle, aunty, auntie, grandad, my parents, mam]

- set: hits-etc-3
  words: [hits, beats, kicks, punches, burns, starves, whips, slaps, hurts, locks, belts, chokes, canes, thrashes, smacks, batters, touches, rapes, ties]

- set: son-etc
  words: [son, daughter, kid, child, baby, boy, girl, pupil, nephew, niece, toddler, arms, back, legs, face, body, grandson, grandma, nan, mum]

- set: ex-etc
  words: [ex, dad, stepdad, came back, after, says, "won't say", nursery, fell, boyfriend, carer, scared, visit, home, weekend, his]

- set: hit-etc-6
  words: [hit, hits, beat, beats, threw, throws, kicked, kicks, bit, bites, hurt, hurts, burned, slapped, punched, locks, touched, shook, hitting]

- set: kid-etc-3
  words: [kid, kids, child, children, baby, son, daughter, boy, girl, brother, sister, nephew, niece, mum, nan, gran, toddler]

- set: at-etc
  words: [at, up, for, feelings, his, her, hand, hard, deeply, out, "off", the ball]

- sign: child-hurt
  bank: crisis
  tier: explicit
  theme: abuse
  about: "A child is being hurt, touched or left in danger."
  phrases:
    - (<he>|<kin>|her mum|his mum|her boyfriend|their dad|his dad|her dad|the babysitter|the nanny|the teacher|the coach|someone|my ex) ?(<fill>) (<hits>|touches|touched|molested|abuses|raped|locked|starves|drowning|shaken) <a-child>
    - <a-child> ?(<fill>) (is|are|was|has been|being|gets|keeps getting|got) ?(<fill>) ?(being) (hit|beaten|abused|molested|touched|raped|hurt|starved|shaken|burned|locked|neglected|groomed|trafficked) ?(<fill>) (by|at|when|again|in|and|every)
    - <a-child> ?(<fill>) (said|says|told me|told us|showed me) ...8 (hits|hit|hurts|touches|touched|hurting|beats|burned|bruises|scared to go)
    - <a-child> ?(<fill>) (has|have|had|got|came home with|comes back with|came back with) ?(<fill>) (bruises|burns|cigarette burns|marks|welts|a black eye|a broken)
    - (cigarette burns|bruises|burns|belt marks) ?(<fill>) (up|on|all over|down) (her|his|their) (arm|arms|back|legs|body|neck|face)
    - (child|kid|kids|baby|girl|boy) ?(<fill>) (next door|across the road|upstairs|in my class|on our street) ...8 (screaming|bruises|hit|hurt|burns|locked|starving|beaten|begging)
    - (hurts|hurting|hits|hitting|beats|beating|touches|touching|burns) my ?(<fill>) (kids|children|son|daughter|baby|little brother|little sister|niece|nephew|grandson|granddaughter)
    - (only one who sees|nobody else sees) ...5 (hurts|hits|brother|sister)
    - (want|going|wants|taking|take|planning) ?(<fill>) ?(to) ?(<fill>) (have|get|send|take) (my|our|the) (daughter|girl|sister|niece|girls) ?(<fill>) (cut|circumcised|married off|married)
    - (left|leaves|leaving) (the|my|our) (kids|baby|children) alone ?(<fill>) ...5 (all night|for days|high|drunk|drugs|with him)
    - (he|she|they|his dad|her dad|my (ex|husband|partner|boyfriend|wife|mum|dad|sister|brother|girlfriend|neighbour|stepdad|mother in law|father)|the (neighbour|nanny|babysitter|childminder|teacher|carer|stepdad|coach)|mum|dad) ?(<fill>) <hits-etc-2> (my|the|our|their|her|his|a) ?(little|baby|older|younger|own|step|foster) <kid-etc>
    - (my|the|our|a|this) ?(little) <kid-etc-2> ?(<fill>) (is|are|was|has been|gets|get|keeps|comes|came|told me|says|said|has|got) ?(<fill>) ?(being|been|getting|back|home|he|she|they|with|that|his|her|dad|stepdad|coming) ?(<fill>) <hit-etc-5> ... <him-etc>
    - <stepmum-etc> ?(<fill>) <hits-etc-3> (me|us|my brother|my sister)
    - (bruises|marks|burns|handprint|handprints|welts) on (my|the|his|her|their|our) ?(<fill>) <son-etc> ... <ex-etc>
    - (children|kids|child|baby|boy|girl|elderly (woman|man)) ?(<fill>) (is|are) being (hit|beaten|abused|hurt|starved|neglected|locked|molested|shaken)
    - child (abuse|being hurt) ... (next door|happening|my|reported|neighbour|house)
    - (he|she|they|his dad|her dad|mum|dad|the nanny|the carer|my ex) ?(<fill>) (locks|locked|leaves|left) (my|the|our|his|her|their) ?(little|baby|younger) (brother|sister|son|daughter|kids|baby|child) ?(<fill>) (in|alone|outside|out|without)
    - (my|his|her|our) (son|daughter|niece|nephew|grandson|granddaughter|little brother|little sister) ?(<fill>) (is|has been|was|keeps being) ?(<fill>) (abused|molested|hit|beaten|groomed|touched|neglected|starved) ?(<fill>) (by|at|in)
    - (kid|child|boy|girl|toddler|baby) ?(<fill>) (locked in|left in|shut in|chained|tied) ... (car|room|cupboard|alone|cage|garden|outside|night|bed|cot)
    - (wife's|husband's|ex's|mum's|mom's|sister's|daughter's|her|his) (boyfriend|partner|new man|husband|girlfriend|dad|brother) ?(<fill>) <hits> (my|our|the|her|his) (kids|children|son|daughter|baby|grandchildren|grandson|granddaughter|niece|nephew|toddler)
  unless:
    - (brother|sister|son|daughter|kids|cousin) ?(<fill>) (hit|hits|beat|beats|hurt|kicked|bit|pushed|pushes|threw|slammed|shoved|burned) (the|a|his|her|my) ?(<fill>) (ball|target|record|toast|car|head on|knee|toe|finger|hand on|hand in|door)
    - (<he>|<kin>) ?(<fill>) <hits> <a-child> ?(<fill>) (at (chess|cards|mario|football|ping pong)|with a (pillow|snowball|ball)|off|up (from|at)|up (for|in)|to (school|sleep)|out|into (a|bed)|in a (race|game))
    - <a-child> ?(<fill>) (was|were|is|got) ?(<fill>) (hurt|hit) ?(<fill>) (by (a (ball|bee|swing|comment|door|branch)|the (news|ball|swing))|at (football|rugby|practice)|in (football|rugby|pe|the (match|playground)))
    - (lad|kid|child|pupil) ...8 (safeguarding lead|social worker has|placed the same)
    - (abused|hit|beaten) ... (as a|years ago|in the past)
    - <hit-etc-6> (my|the|our|their|her|his|a) ?(little|baby|older|younger|own) ?(<kid-etc-3>) (<at-etc>|a (party|ball|look|surprise)|in (the (final|game|race)|goal|chess)|to (it|the)|with (a (ball|pillow|snowball|balloon)|questions|the news)|by (mistake|accident)|into (the (pool|river)))
    - it (hits|hit|hurts|hurt)
  examples:
    - "My stepdad hurts my little brother"
    - "My daughter says her uncle touches her"
    - "The girl next door has burns up her arms"
    - "he hits the kids when I'm at work"
    - "they want to have my daughter cut"
  counterexamples:
    - "My brother hit the ball into the road."
    - "He beats my son at chess."
    - "My son was hit by a ball at practice."

"""#
    ),
    (
      name: "safety/signs/controlled.yaml",
      text: #"""
- set: kept
  words: [passport, papers, phone, keys, house keys, car keys, bank card, card, cards, money, wages, salary, documents, visa, id, medication, inhaler, glasses, hearing aid, wheelchair, pension card, pension book, shoes, birth certificate]

- set: out-etc
  words: [out, go, leave, leave the, see my, see anyone, see friends, phone, call, use, have money, work, lock, talk, speak, outside, a phone, visitors, a key, keys, bank card, the bank, see the doctor, lock the, have a, gate, own]

- set: out-etc-2
  words: [out, leave, go, see, have, work, sleep, eat, talk, speak, use, phone, call, near, study, outside, get, visit, ring]

- set: took-etc
  words: [took, takes, taken, has, have, kept, keeps, keep, holds, hides, hid, hidden, smashed, controls, confiscated, got, burned]

- set: and-etc
  words: [and, so, away, from, when, again, since, until, till, because, if, says, too, now, every, "off"]

- set: phone-etc
  words: [phone, fone, mileage, receipts, messages, texts, location, bag, emails, calls, underwear, pockets, pills, journal, diary, chats, i am]

- set: he-etc-2
  words: [he, she, they, dad, mum, mom, husband, wife, partner, boyfriend, girlfriend, ex, employer, madam, boss, parents, in laws, stepmum, stepdad, <kin>]

- set: took-etc-2
  words: [took, taken, takes, taking, keeps, kept, holds, holding, locks up, locked up, confiscated, controls, controlled, broke, smashed, destroyed, cut up, burned]

- set: passport-etc
  words: [passport, papers, keys, car keys, house keys, phone, money, wages, bank card, cards, bank cards, documents, id, medication, meds, visa, clothes, shoes, contraception, pill, wheelchair, glasses, inhaler, insulin, salary, benefits, phone and, money so, hearing aids, mobility]

- set: wont-etc
  words: ["won't", will not, wont, does not, "doesn't", do not, "don't", never, not, refuses to, "didn't", did not, "isn't", am not, not allowed, stops me, stop me, stopped me, forbids me, forbidden, forbid me]

- set: leave-the-house-etc
  words: [leave the house, leave the flat, go out, leave home, see my family, seeing my family, see my friends, seeing my friends, have a phone, have friends, have money, have my own money, work, see anyone, speak to anyone, talk to anyone, talk to my family, leave the room, eat, sleep, leave him, leave her, leave, out of the house, out of the room, out, shower, use the toilet, see a doctor, go to the doctor, take my medication, call anyone, call my, phone my, contact my, have a bank, have a key, shut the bathroom, close the door, go anywhere, be alone, have my phone, use the phone, speak to my]

- set: leave-etc
  words: [leave, go out, see, talk, speak, phone, have, eat, money, spend, use, sleep, family, friends, for food, work, lock, close, shut, the toilet, the house]

- set: without-etc
  words: [without, him, her, his, permission, house, family, friends, alone, unless, own, phone, money, parents, he, she, husband, partner]

- set: phone-etc-2
  words: [phone, fone, messages, texts, emails, mileage, location, calls, whatsapp, receipts, underwear, search history, every move, car, bedroom, house, chats]

- set: he-etc-3
  words: [he, she, hit, if i, scared, afraid, every, so i, can not, careful, delete, angry, dangerous, husband, partner, boyfriend, girlfriend, wife]

- set: phone-etc-3
  words: [phone, fone, messages, texts, emails, location, calls, money, chats, do, wear, eat, talk to, see, go, say, spend, bank account, every move, type, whatsapp, search history, penny, mileage]

- set: kill-etc-2
  words: [kill, dead, hit, pay, beat, trouble, hurt, in for it, scared, last time, "don't know what", get it, finished, over for me, belt, punish*, be bad, mad, go mad, be so angry]

- set: strip-etc
  words: [strip, beg, kneel, sleep on the floor, sleep outside, sleep in the car, eat off the floor, ask to use the toilet, ask permission, account for every, hand over my, give him my, give her my, sign, quit my job, cut off, stop seeing, drop all, keep my location, send photos, send pictures, send nudes]

- set: he-etc-4
  words: [he, she, they, my husband, my wife, my partner, my boyfriend, my girlfriend, my dad, my father, my mum, my mother, my in laws, my mother in law, my brother, my employer, madam, my stepdad, husband, partner]

- set: a-phone-etc
  words: [a phone, anyone, anybody, the house, the flat, out, friends, money, alone, the phone, family, home, outside, a job, to work, a key, a bank]

- set: diet-etc
  words: [diet, doctor, gp, gluten, dairy, chocolate, caffeine, dogs, pets, park, smoking, smoke, library, exam, theatre, hospital, surgery, visa, at work, school rules, sugar, drive]

- set: cat-etc
  words: [cat, dog, puppy, kitten, toddler, baby, teacher, magpie, airline, hotel, embassy, bank, machine, cash machine, atm, school]

- set: dog-etc
  words: [dog, cat, puppy, kitten, toddler, baby, boss, manager, teacher, bank, website, app, system, school, gp, surgery, insurance, landlord]

- sign: controlled
  bank: crisis
  tier: veiled
  theme: abuse
  about: "Somebody locks the client in, takes their means, watches and decides over them; or reads along."
  phrases:
    # locked in, not let out
    - (locks|locked|lock|locking|shuts|shut|keeps|kept|keep|trapped) (me|us) ?(<fill>) (in|inside|indoors|in the|out in the|out all|out of the house|out at night|out overnight)
    - (i am|i'm|am|we are|being|been|get|got|was) ?(<fill>) locked ?(up) ?(<fill>) (in|inside) ?(<fill>) ?(the|my|a) ?(house|room|bedroom|flat|all day|when he|when they|at night|every|by|from)
    - (not|never|am not) ?(<fill>) (allowed|permitted|let|supposed) ?(<fill>) (to|out|the|a|my|any|near|past) ?(<fill>) <out-etc>
    - (am|are) not (allowed|let|permitted) ?(<fill>) (out|outside|past the gate|out the gate|the bank card|my phone|a phone|to lock|to leave)
    - (he|she|they|<kin>) ?(<fill>) (does|do|will|would|did) not ?(<fill>) let me ?(<fill>) <out-etc-2>
    - (has|have) to ask ?(<fill>) (before|permission|him|her|to)
    - (have to|must|got to|need to) ask ?(<fill>) (him|her|them|before|permission|if i can|to) ...8 (see my|eat|toilet|go out|leave|spend|buy|mother|speak|use)
    - not let out the gate
    # taken
    - <took-etc> ?(<fill>) (my|our|all my) ?(<fill>) <kept> ?(<fill>) ?(<and-etc>)
    - (he|she|they|madam|boss|<kin>) ?(<fill>) ?(has|have) ?(<fill>) (took|takes|taken|kept|keeps|keep|holds|hides|hid|has|got) ?(<fill>) (my|our|all my) ?(<fill>) <kept>
    - (he|she|<kin>) ?(<fill>) (handles|controls|runs|has|keeps|took over|takes|gets) ?(<fill>) (my|all my|all the) ?(<fill>) (money|wages|pension|benefits|bank|account|salary|universal credit) ?(<fill>) ?(now|and|so|if|every)
    - (takes|took|keeps) (the|my|all my) ?(<fill>) (wages|pay|salary|pension|tips|passport|passports)
    - (no|not any|without) ?(<fill>) (wages|pay|day off|days off|money) ...8 (passport|locked|let me|allowed|beat|papers|leave|debt|cannot go)
    - (work|working) ?(<fill>) (off|to pay) (the|my|a) (debt|passage|ticket) ...8 (not leave|passport|never|locked|let)
    - (dinner|food|fed|meal|eat) if i (sign|behave|am good|do what|pay|obey)
    - (locks|locked|hides|rations) ?(<fill>) (the|all the|our) ?(<fill>) (food|fridge|kitchen) ?(<fill>) ?(away|up)
    # watched
    - (he|she|they|<kin>) ?(<fill>) (checks|checked|goes through|reads|tracks|monitors|searches|went through|listens to|times|inspects|counts) ?(<fill>) (my|all my|how long) ?(<fill>) <phone-etc>
    - (reads|reading|looking|looks|look) over my shoulder
    - (tracks|tracking) my (phone|car|location|every move|period|movements)
    - (can|could) only ?(<fill>) (type|talk|write|text|speak|message) ?(<fill>) (while|when|because|if) ?(<fill>) (he|she|they)
    - (typing|writing|texting|messaging|this) ?(<fill>) (while|before|quickly before) (he|she) ?(<fill>) (is|'s|gets|comes|wakes|finishes) ?(<fill>) (in the (shower|bath|garden|loo|toilet)|asleep|out|back|home|wakes up|up)
    - (delete|clear|erase|wipe|remove|hide) ?(<fill>) (our|this|the|my) ?(<fill>) (chat|chats|messages|history|conversation|browser|thread) ...8 (he|she|if|before|husband|checks|finds|reads)
    - (can|could) you delete our chats
    - (delete|clear|wipe) (this|our|the) (chat|chats|conversation)
    - not reply ...5 (she|he) (reads|checks|sees|might see)
    - (made|makes|making|wants|forces|forced) me ?(<fill>) (quit|give up|leave|delete|cut off|stop seeing|stop talking|block|hand over|sign over|account for|beg)
    - (cut|cuts|cutting|isolated|isolates) me off from ?(<fill>) (everyone|my|all my|friends|family|people)
    - (says|calls it|thinks|told me) ...5 (that is marriage|that is love|wife is for|wife should|for my own good|own me|owns me|belong to him|belong to her)
    - (broke|broken|there was a rule|rules) ...8 (back at|home at|so we will see|wait till he|waiting for him)
    - (threw|kicked|locked|shut) me out ...5 (night|barefoot|snow|no coat|no shoes|in my|street|rain)
    - not ?(<fill>) let (me|us) ?(<fill>) (sleep|eat|leave|out|wash|see|rest|go)
    - (tells|told|telling|makes|decides|chooses) ?(<fill>) ?(me) ?(<fill>) what ?(<fill>) (i|to) ?(<fill>) ?(can|may) ?(<fill>) (wear|eat|spend|say|think|post)
    - (explain|account for|justify) ?(<fill>) (each|every|all) ?(<fill>) (name|penny|minute|call|message|text|receipt|mile|purchase|step)
    - (goes|going|went) through my (phone|bag|messages|pockets|emails|things|texts|laptop)
    - (keeps|keep|kept|took|takes|has|holds) (our|my|the workers|everyone's|all our) ?(<fill>) (passports|passport|papers|phones|documents|ids|visas)
    - not ?(<fill>) ?(allowed to) have ?(<fill>) (a|my own|any) ?(<fill>) (bank account|phone|money|key|keys|friends|car|job|card|visitors) ?(<fill>) (he|she|in my own|because he|because she|of my own|unless he|without him|without her|they)
    - (he|she) says i (would only|'d only|do not need|should not need|cannot be trusted|can not be trusted|am not fit|belong|owe)
    - (he|she) says (i'd|id) only
    - <he-etc-2> ?(<fill>) ?(has|have|had|is|keeps|kept|also|will|always|who|just|even) ?(<fill>) <took-etc-2> ?(<fill>) (my|our|all my|all the) ?(<fill>) <passport-etc>
    - (kept|took|taken|takes|keeps|hides|has|hold|holding|holds) (my) (passport|papers|documents|house keys|keys and|phone and|bank card|wages|salary|visa)
    - <wont-etc> ?(<fill>) (let|lets|letting|allow|allows|allowed|from|to) ?(me|us) ?(<fill>) ?(to|from) ?(<fill>) <leave-the-house-etc>
    - (not allowed|am not allowed|wasn't allowed|isn't allowed|have to ask|need permission|need his permission|have to get permission|needs to know|have to ask permission|have to ask him) ?(<fill>) ?(to) ?(<fill>) <leave-etc> ... <without-etc>
    - locks (the food|the fridge|the cupboards|the phone|the doors|the kitchen)
    - (locks|lock|locked) (the|all the) (food|fridge|kitchen|doors|door|cupboards) ... (so i|me|from me|away|can't get out|cannot get out|if i|starv*|not eat)
    - (keeps|kept|keeping|held|holding|hold) (me|us) ?(<fill>) (prisoner|captive|hostage|here against|locked|against my will|from leaving|in the house|in a room|in the cellar)
    - (against my will|held captive|held prisoner|held hostage|kept prisoner|can't escape from him|prisoner in my own home|prisoner in my own house|trapped with him|trapped with my abuser)
    - (checks|checked|reads|goes through|went through|monitors|tracks|spies on|listens to|installed|hacked) ?(<fill>) (my|a|an|spyware on my|tracker on my|cameras in my|app on my|camera in my|cameras in the|tracker in my) ?(<fill>) <phone-etc-2> ?(<fill>) <he-etc-3>
    - (he|she|husband|partner|boyfriend|girlfriend|wife|my ex) ?(<fill>) (checks|reads|monitors|tracks|goes through|went through|is reading|is checking|watches|controls) ?(<fill>) (my|all my|everything i|what i|the money|every penny|who i|where i) ?(<fill>) <phone-etc-3>
    - (can you|could you|please|how do i|do you|need to|is there a way to|will you|must|gotta|have to|should i) ?(<fill>) (delete|erase|clear|wipe|hide|remove) ?(<fill>) (this|the|our|these|my|what i) ?(<fill>) (chat|chats|conversation|messages|history|said|wrote|screen|session) ... (he|she|husband|partner|dad|mum|if he|if she|sees|reads|finds|before|they|him|her)
    - (if|when|in case|before) (he|she|they|my (husband|partner|dad|mum|boyfriend|wife|girlfriend|stepdad|brother)|dad|mum|mom) ?(<fill>) (reads|sees|finds|catches|hears|checks|knew|knows|found|finds out|looks at|comes back|gets home) ?(<fill>) (this|that i|out|me|my phone|these|what i|it|i talked|i told|i am on|i wrote|and sees) ... <kill-etc-2>
    - (he|she|they) (found out|finds out|knows|will know|heard) (i|that i|what i) ?(<fill>) (talked|told|spoke|called|wrote|rang|said|phoned|contacted|have been talking) ... (scared|afraid|kill|hurt|home|angry|punish|hit|pay|mad|tonight)
    - (can't|cannot|can not|not able to|cant) (talk|speak|type|write|say) ?(<fill>) (much|long|freely|properly|for long|loud|it proper|loudly|now|more) ... (he|she|is here|in the next room|might hear|will hear|comes|checks|reads|listening|next door|can hear|downstairs|coming back|watching)
    - (quiet|quick|quickly|whisper|whispering|careful|fast) ... (he|she) (is|might|will|can|could) ?(<fill>) (in the next room|asleep|hear|wake|downstairs|coming back|be back|come back|home soon|upstairs|catch me|next door|see)
    - (gives|give|given|gave|get|allowed) me (an allowance|pocket money|ten pounds|no money|twenty) ... (receipts|explain|permission|beg|every|he|controls|nothing|checks|account for)
    - (threatens|threatened|says|said) ... (take the (kids|children|baby)|take my (kids|children|baby)|have me deported|report me to immigration|call immigration|cancel my visa|send me back|tell (immigration|social services|everyone i)) (if i|when i|and)
    - (isolated|cut off|kept away|keeps me away|cuts me off) ?(me) ?(from) (my|all my|everyone|friends|family|mum) ... (he|she|husband|partner|boyfriend|wife|because of him|says|girlfriend)
    - (starves|starving|starved|doesn't feed|does not feed|won't feed|withholds food|no food) (me|us|from me|as punishment|for days|if i|when i)
    - coercive control
    - (do|have to|made to|forced to) ... (strip|beg|kneel|sleep on the floor|sleep outside|sleep in the car|eat off the floor|ask to use the toilet) ... (he|she|makes|made|because|punish*|if|when|they)
    - (makes|make|made|forces|forced) me ?(<fill>) <strip-etc>
    - (work|works) me ... (no pay|without pay|no days off|passport|sixteen hours|18 hours|locked)
    - <he-etc-4> ?(<fill>) (will not|would not|does not|do not|never|refuses to|did not) (let|allow|lets|allows) me ?(<fill>) (see|talk to|speak to|phone|call|have|leave|go|contact|visit|meet|use|keep|be) ?(<fill>) (<a-phone-etc>|my (family|sister|mum|mom|mother|friends|parents|brother|phone|own|dad|children|kids|gp|doctor))
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
    - (locked|locks|lock) me ?(<fill>) (outside|out) ?(<fill>) (in my|at night|in the (cold|rain|snow|dark)|all night|without|barefoot)
    - (does not|never|will not|refuses to|wont) ?(<fill>) (give|gives|let|lets|allow|allows) me ?(<fill>) ?(have) ?(any|my own|a penny of) (money|cash|a penny|my card|my bank card|my wages|a cent) ...2 (for|even|to|unless|without|of my own)
    - owe (him|her|them) ?(<fill>) ?(money) for (the|my) (visa|flight|ticket|passport|papers|journey|boat|air fare|airfare|work permit|permit|crossing|plane)
    - (counts|checks|reads|checking|counting|looks at) the (miles|mileage|clock|milometer|odometer|receipts|receipt|petrol)
    - (filmed|recorded|videoed|photographed) (us|me) (without|in bed|in the bath|naked|sleeping|when i)
    - (he|she|they|husband|wife|partner) ?(<fill>) (counts|checks|reads|looks at) the (miles|mileage|milometer|odometer|receipts) (on|when|after|every|each|to see|and if)
  unless:
    - (locked|locks|shut|lock) (me|us) ?(<fill>) (out|in) ?(<fill>) ...5 (by accident|by mistake|accidentally|keys|on the (balcony|roof) lol|escape room|greenhouse)
    - (keeps|kept|keep) me ?(<fill>) (in (the loop|touch|mind|shape|line|stitches|suspense|business|biscuits|check|work)|up|inside (all|when|with a (cold|good)))
    - (not|never) ?(<fill>) (allowed|let|permitted|supposed) ...8 (<diet-etc>|until the (cast|stitches))
    - (take|took|takes|taken|has|have|kept|keeps|got|holds|hid|hidden|hides) ?(<fill>) my ?(<fill>) (keys|phone|card|cards|shoes|money|glasses|papers) ?(<fill>) (in (the|my)|on the|with me|by mistake|to (the|be)|out|for (repair|the)|off (before|at the)|again (the dog|lol))
    - (dog|cat|puppy|toddler|baby|magpie|seagull) ?(<fill>) (took|takes|hid|hides|stole|has|got) my
    - (i|we|have) ?(<fill>) (locked|shut) (me|myself|ourselves)
    - (keeps|kept) my (money|card|shoes) ?(<fill>) safe
    - (he|she|they) ?(<fill>) has my ?(<fill>) (keys|phone|card|money|glasses|inhaler) ?(<fill>) (for|and is (bringing|coming)|i left)
    - (teacher|boss|manager|coach|doctor|nurse|landlord|chef) ...5 not let me ?(<fill>) (leave early|go home early|use|have (time|friday)|work from|eat salt)
    - (ask|asking) (him|her|them|before) ...5 (see my (notes|file|results|essay))
    - says i (do not need|should not need|owe) ?(<fill>) (to|glasses|surgery|antibiotics|an operation|the operation|a filling|physio|him a (pint|coffee)|her a|worry)
    - (has|holds|keeps) my (passport|papers|documents) ?(<fill>) (safe|in (the|his|her) (safe|bag|drawer)|for (the|our) (trip|holiday|flight))
    - (took|taken|takes|has|kept|keeps|hides|hid|hidden|controls|broke|taking|holds) ?(<fill>) (my|our) ?(<fill>) (keys|phone|car keys|money|glasses|clothes|shoes|card|cards|house keys|passport|papers|wages) (by (mistake|accident)|to (the|work|school|get|be|charge|nursery|fix|pay|renew|check)|in (his|her|their) (bag|coat|pocket|mouth|safe)|again (lol|the cat|the dog)|under the|for (the|a) (week|weekend|night|visa|stamp|renewal|joke|laugh)|at (the|check in|reception|school|night because i am grounded)|under|behind|instead of|and (ran|drove off with))
    - <cat-etc> ... (took|takes|taken|kept|keeps|hides|hid|broke|has|holds)
    - (locked|lock|locks|locking) (me|us) (out (of (the|my|our) (account|car|house|system|flat|app|office|email|phone)|again)|in (a meeting|the meeting|to a (contract|deal)|for|at (a|the) rate)|out)
    - (not allowed|have to ask|need permission) ... (work|office|school|exam|doctor|physio|hospital|gp|surgeon|operation|airport|landlord)
    - (won't|doesn't|will not|does not|not|never) let me (go out|leave|eat|sleep|work|out|see|shower|be alone) (of (the|my) (account|contract|queue|call|meeting)|in (the (rain|cold|exam)|peace)|until (i|the|five|six|we)|early|early on|without (a (hug|cuddle|treat|coat|kiss|biscuit)|my coat|breakfast|cake|cuddling)|past (nine|ten|midnight)|the (queue|kitchen) hungry|past|before (the|five|six|lunch|ten)|on (time|friday)|late|on school)
    - (checks|check|checked|checking|reads|has|tracks|monitors|watches) my (phone|emails|location|bag|calls|messages|texts) (at (work|the airport|security|school)|when (i am (busy|driving))|for (me|knives)|in (class|security|the)|and sends|to me|out loud|for updates)
    - (delete|clear|remove|wipe|erase) ... (chat|messages|history|conversation|session) ... (phone storage|storage|space|app|update)
    - <dog-etc> ... (not|never) (let|lets|allow|allows) me
    - (locked|lock|locks|shut) ?(<fill>) (me|us) ?(<fill>) (out|in|up) ?(<fill>) (of|the|a|my) ?(<fill>) (account|app|system|meeting|email|car by|phone by|website|loop|deal|contract|laptop|spreadsheet|house by (accident|mistake)|flat by (accident|mistake))
    - (need|have to|must) ?(<fill>) (ask|get|have) (his|her|their) permission to (use (the|a|that)|post|publish|share|quote|film|park|record|enter|cut|build|paint)
    - (keeps|kept|keep|has|takes|holds|controls) ?(<fill>) (my|all my|all the) (money|phone|passport|papers|documents|cards) ?(<fill>) (and|so|for|in|until|because) (safe|i am grounded|exams|the (safe|bank|drawer)|him|her|it|class|lessons|me (safe|when))
    - (allowed|allows|lets|gave|gives|give) me ?(<fill>) (no|nothing|ten|five|twenty) ?(<fill>) (money|pounds|a day|a week) ?(<fill>) (and|for|if) (the|my|being|cleaning|washing|a (job|haircut))
    - (if|when) (he|she|they) (sees|hears|reads|finds|finds out|knows|catches) ?(<fill>) (this|what i|i said|i told) ?(<fill>) (laugh|love it|laughs|paid|bought|got (him|her)|spent|planned)
    - (will|would|going to) ?(<fill>) take (the|my|our) (kids|children|baby|son|daughter) ?(<fill>) (away (for|this|on)|from me (at|for|on|while)|to|swimming|out|off me (for|so|while|at))
    - coming to take me ?(<fill>) (to (lunch|dinner|the (airport|cinema|pub|station))|for (lunch|dinner|a))
    - counts the (miles|receipts) (for (work|tax|the|expenses)|on (his|her) (run|runs|bike|watch|strava))
    - (checks|counting|counts) the (clock|receipts|receipt|petrol) (before|for|at|every (month|quarter)|when (he|she) (shops|leaves)|on (holiday|trips))
    - (back|knee|knees|hip|leg|legs|boss|shift|body|health|job|weather|pension|budget|conscience) ...2 (does|will|would|did) not ?(<fill>) ?(ever) let me
  examples:
    - "He locks me in when he goes to work"
    - "She took my passport"
    - "I'm not allowed out of the house"
    - "he checks my phone every night"
    - "I can only type while he's asleep"
    - "My son controls my pension now"
    - "I have to ask him before I see my mother"
    - "Please delete this chat, he checks."
    - "He never gives me cash even for nappies."
    - "They say we owe them for the flight."
  counterexamples:
    - "My wife locked me out by accident."
    - "I'm not allowed dogs in this flat."
    - "The cold keeps me inside all week."
    - "The puppy took my shoes."
    - "She counts the miles on her run."

"""#
    ),
    (
      name: "safety/signs/danger-now.yaml",
      text: #"""
- set: at-the-door
  words: [on the stairs, in the house, in the garden, in the next room, downstairs, upstairs, in the hall, banging on the door, outside banging, outside and, outside the door, outside with, outside shouting, banging at the door, kicking the door, kicking it in, kick it in, kicking the door in, trying to kick, breaking in, breaking the door down, trying the door, trying the back door, coming up the stairs, coming in, coming for me, coming at me, trying to get in, trying to break, smashing the, smashing things, shouting through the door, going mad, looking for me, in my room, at the window, climbing in, forcing the lock, with a knife, with a gun, with a bat, on the landing, on the drive]

- set: he-etc-5
  words: [he, she, they, my ex, ex, dad, my dad, my husband, my wife, my son, my brother, my partner, my boyfriend, someone, somebody, a man, the man, men]

- set: he-is-etc
  words: [he is, she is, "he's", he, she, with the, him, because, they, dad, with my, please, and, trying, while, so, now]

- set: outside-etc
  words: [outside, at the door, at my door, banging on, kicking the door, kicking in, breaking in, breaking down, breaking the door, trying to break, trying to get in, coming up the stairs, coming for me, coming to get me, coming at me, coming after me, smashing, in the house, in my house, in the flat, inside the house, downstairs, got in, hammering on, pounding on, outside it, outside the door, going to kill, got a knife, got a gun, has a knife, holding a knife, attacking, beating, hitting, strangling, choking, hurting, chasing, following me, following me home, right outside, on his way here, on the way here, on his way over, pouring petrol, at the window, climbing in, here and, here with a, armed]

- set: knife-etc
  words: [knife, door, shouting, screaming, now, help, locked, kill, me, hurry, police, scared, gun, window, bathroom, please, hiding, bedroom, house, drunk, right now, rn, angry]

- set: now-etc
  words: [now, coming, locked, door, hiding, me, help, kids, house, here, outside, downstairs, rn, scared, threaten*, hurt, mum, and, please, says, saying, my]

- set: he-is-etc-2
  words: [he is, "he's", hes, she is, they are, dad is, outside, banging, shouting, kicking, trying to get in, break*, smash*, screaming, knife, coming, find me, please, help]

- set: to-etc
  words: [to, the, touch, late, early, at, a, from, "on", trouble, through, because, for, my, with, his]

- set: tea-etc
  words: [tea, coffee, shopping, kids, cake, pizza, flowers, dinner, us, for, from, dog, lunch, parcel, her, his, my, a smile, news]

- set: industry-etc
  words: [industry, market, acting, teaching, publishing, tech, habit, email, new, shoes, routine, jeans, running, film, music, crowd, account, wine]

- set: dog-etc-2
  words: [dog, cat, goose, geese, toddler, puppy, swan, wasp, game, level, boss fight, tag, halloween, dream, nightmare, film, kitten, bee]

- set: dog-etc-3
  words: [dog, cat, goose, geese, toddler, puppy, swan, wasp, bee, kitten, duck, ducks, seagull, cow, cows, bull, moonlight, kids]

- set: waiting-etc
  words: [waiting, parcel, plumber, delivery, builder, hoover*, cooking, sleeping, playing, washing, watching, making, working, dinner, tea, homework, barbecue, gardening, mowing]

- sign: danger-now
  bank: crisis
  tier: emergency
  theme: abuse
  about: "An attacker is near, or the client is hiding or held, now."
  phrases:
    - <he-etc-5> (is|are) ?(<fill>) <at-the-door> ?(<fill>) (and|he|she|i|with|please|with something|<right-now>|right now|what do|has|to kill|looking)
    - (he|she|my ex|dad|my husband) is ?(<fill>) (outside|at the door) ?(<fill>) (banging|shouting|screaming|hammering|kicking|with|drunk|trying|now|and will not|and i am)
    - there is ?(<fill>) (a man|someone|somebody|men|a guy|a stranger) ?(<fill>) <at-the-door>
    - (can|could) hear (him|her|them|someone|dad|footsteps) ?(<fill>) (on|in|at|coming|downstairs|outside|moving|trying|breaking|smashing) ?(<fill>) (the|my|up)
    - (locked|lock|hid|hiding|shut|barricaded|bolted|hidden) ?(<fill>) ?(<self>|me|ourselves|us) ?(<fill>) (in|inside|under|behind) ?(the|my|a) ?(<fill>) (bathroom|toilet|bedroom|loo|cupboard|wardrobe|bed|closet|car|room|cellar|shed|kitchen|utility) ?(<fill>) ...5 <he-is-etc>
    - (locked|lock|hid|hiding|shut|barricaded|bolted) ?(<fill>) ?(<self>|us) ?(<fill>) (in|inside|under|behind) ?(the|my|a) (bathroom|toilet|bedroom|loo|cupboard|wardrobe|bed|car|room|shed|kitchen) ?(with the kids|with the baby|with my phone) (he is|she is|he|she|they are|dad is)
    - (am|i am) ?(<fill>) (under|behind) the (bed|table|desk|sofa|shed) ?(<fill>) (with|and|he|hiding)
    - (from|in) the bathroom with the (bolt|door)
    - (he|she|dad|my husband|my son|my ex|they) ?(<fill>) (has|have|is holding|have got|got|picked up|grabbed|fetched|went for|gone to get|getting) ?(<fill>) (a|the|his|something) ?(<fill>) (<weapon>|down off|in his hand|in her hand)
    - (he|she) (has) got something in (his|her) hand
    - (come|came|coming|comes|went|going|goes|ran|running|run) ?(<fill>) at (me|us|mum|her|him|my mum|the kids) with
    - (he|she|they) (is|are) ?(<fill>) (going to|gonna|about to|trying to) (kill|hurt|stab|shoot|strangle|hit|beat|get) (me|us|her|mum|the kids) ?(<fill>) (<right-now>|please|help|he|she|i am|and i)
    - (can not|cant|not) (talk|speak|make a sound|make noise) ...5 (he|she|they) ?(is) ...5 (next room|outside|hear|here|going to|kill|downstairs)
    - not let (me|us) out of the (car|house|room|flat|van|bathroom)
    - (he|she|dad|they|my husband|my son) ?(<fill>) (has|got|have|is) ?(<fill>) (mum|mom|my mum|my mom|my sister|my brother|her|the kids|the baby|me) ?(<fill>) (by the|pinned|on the floor|against the|in a headlock|at knifepoint|locked in|trapped)
    - (driving|drives) ?(<fill>) (mad|like a|too fast|crazy) ...5 (both go|together|kill us|not stop|let me out|going to crash)
    - we will both go together
    - (help|please|call|send) ?(<fill>) ...5 (he is|she is|he's) ?(<fill>) (here|back|outside|drunk|coming|hitting|hurting|strangling|kicking|in the)
    - (drunk|high|off his head|raging) ?(<fill>) (and|with) ?(<fill>) (he|has|got|the) ?(<fill>) ...3 (gun|shotgun|knife|axe|bat|rifle|petrol)
    - (i am being|am being|we are being) (followed|chased|attacked|held|kidnapped|robbed) ?(<fill>) (<right-now>|by|and|home|against|please)
    - (kidnapped|abducted|held hostage|held captive|holding me hostage|tied up|tied me up)
    - (am|are) ?(<fill>) (trapped|stuck|locked) ?(<fill>) (in|inside|with) ?(<fill>) ...3 (house|room|car|flat|bathroom|him|her) ?(<fill>) (and he|and she|he is|he has|she is|with him)
    - (just|has just|now) ?(<fill>) (stabbed|shot|attacked|strangled|hit) me
    - i am ?(<fill>) (bleeding|hurt|hiding|trapped) ?(<fill>) ...5 (he is|she is|still here|outside|come back|coming back|where he)
    - shooting ?(<fill>) (outside|in my|at my|at the|<right-now>) ?(<fill>) (building|school|street|work|office|now)
    - (breaking|kicking|smashing|battering|hammering|bashing|knocking|trying to break|trying to kick|trying to smash) ?(<fill>) ?(down|in|at|on) ?(the|my|our) ?(<fill>) (door|window|lock|bathroom door|bedroom door|front door) ?(<fill>) ?(down|in|now|please|right now|and)
    - (hes|he is|she is|shes|dad is|they are) ?(<fill>) (strangling|stabbing|attacking|beating|choking|hitting|dragging) (me|her|my mum|mum|him|us|my sister|my brother)
    - (hide|hiding|hid) ?(<fill>) (in|under|behind|from) ...5 (he|she|they|him|her) ?(<fill>) ?(is|are|has) ?(<fill>) (shouting|looking|screaming|smashing|coming|here|outside|armed|downstairs|breaking|going round)
    - (he|she|they|he's|someone|somebody|they've) ?(<fill>) ?(is|has|have) got in
    - (i am|we are) ?(<fill>) in the (wardrobe|cupboard|attic|loft|boot|airing cupboard|bathroom|bath|closet|cellar|shed) ?(<fill>) (with|and|hiding|he|she|so|whispering|on my phone)
    - (he|she|my <partner>|my ex|dad) ?(<fill>) (is|has) ?(<fill>) (back|here|home|found me|found us) and ?(<fill>) (he|she|drunk|raging|shouting|i am|smashing|has|is)
    - (police|999|911) ?(<fill>) ...5 (not here|taking|coming|called) ...5 (he is|he's|she is|still|outside|inside)
    - (he|she|my <partner>|dad|my <relative>) (is|has) ?(<fill>) in the (kitchen|hall|bedroom|living room|garden|next room|garage|house|street|corridor) with (a|the|his|my) ?(<fill>) <weapon>
    - (someone|somebody|a man|men|he|she|they|my ex) (is|are) ?(<fill>) (trying|attempting|starting) to (break|get|kick|climb|force|smash) ?(<fill>) (in|into|through|down) ?(<fill>) ?(my|the|our)
    - (he|she|dad|my <partner>|my <relative>|they) (is|are) ?(<fill>) (coming|running|walking|storming|on his way|on her way) ?(<fill>) (up|down|in|back|home|for me|after me|through|to the) ?(<fill>) (the stairs|the door|stairs|me|to get me|now|drunk|with|my room|and i)
    - (he is|he's|hes|she is|they are|someone is|somebody is|my (ex|husband|partner|dad|boyfriend|stepdad|brother|son|wife|girlfriend) is|there is (a man|someone|somebody)|ex is|dad is|a man is) ?(<fill>) <outside-etc> ... <knife-etc>
    - (he|she|they|someone|somebody|dad|my (ex|husband|partner|dad|boyfriend|stepdad|brother|son|wife|girlfriend)|a man) ?(<fill>) (has|got|have|is holding|has got|grabbed|grabs|pulled|picked up) (a|the) ?(kitchen) (knife|gun|machete|axe|hammer|weapon|bat|petrol|blade|crowbar|sword|lighter and) ... <now-etc>
    - (locked|hiding|hid|barricaded|i am|trapped|lock|bolted|shut) ?(<fill>) ?(myself) ?(<fill>) (in|inside|under|behind) (the|my|a) ?(<fill>) (bathroom|wardrobe|cupboard|bedroom|closet|toilet|loo|bed|car|room|garage|shed|attic) ... (<he-is-etc-2>|my (ex|husband|dad|partner|boyfriend))
    - from the (bathroom|bedroom|cupboard|wardrobe|toilet|loo|closet|car) with the (bolt|door|lock) (across|locked|on|shut)
    - (it is|its|this is) happening (now|right now) ... (hit*|scream*|him|her|what do i|help|beat*|mum|kids|hurt*)
    - (being|getting|i am being) (attacked|beaten|chased|followed home|held hostage|stabbed|strangled|kidnapped|trafficked|raped) ?(<fill>) (right now|now|rn|help|please|at this|as we)
    - (following|followed|follows|chasing|chased) me ?(<fill>) (home|right now|now|rn|in the dark|down the|in a car|for|since|on foot) ... (man|car|scared|now|help|stranger|he|someone|don't know|he's|behind|street|rn|hiding|keeps)
    - (man|car|someone|stranger|guy|somebody) ?(is) (following me|chasing me|behind me) ?(<fill>) (home|and|now|rn|right now|in|for|i)
    - (bleeding|can't get up|unconscious|broken|blood) ... (he|she|my (husband|partner|dad|boyfriend|ex|wife)) ?(<fill>) (hit|stabbed|beat|pushed|threw|attacked|just|kicked)
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
    - (someone|somebody) in my (kitchen|house|flat|garden|room|bedroom|hall|attic) ?(<fill>) (i|and|he|right)
  unless:
    - (he|she|they|dad|mum|someone|somebody|husband|wife|my) ?(<fill>) (is|are) ?(<fill>) (outside|downstairs|upstairs|in the (garden|next room|hall|house)|at the door|coming in|looking for me) ?(<fill>) (and (we|i (will|should|am making))|with (the|a (parcel|delivery|pizza|cake|kids|dog|friends|cup|shovel|hoover|guitar))|to (fix|collect|say|read|see|pick)|i (will|have to|should|must) (go|let|answer|run)|mowing|cooking|playing|watching|sleeping|asleep|working|for (dinner|lunch|tea))
    - (can|could) hear (him|her|them) ?(<fill>) (in|on|downstairs|outside|coming|moving) ?(<fill>) ...3 (singing|laughing|snoring|playing|phone|practising|tea|cooking|chatting|shower|piano)
    - (hiding|hid|locked) ?(<fill>) in the (bathroom|toilet|loo|cupboard|car|wardrobe|bedroom) ?(<fill>) ...5 (cry|eat|chocolate|peace|five minutes|read|toddler|kids|from my ?(own) (family|children)|work|breathe|scroll|quiet)
    - (he|she) ?(<fill>) (has|got|getting|is holding) ?(<fill>) (a|the|his) ?(<fill>) (bat|bottle|hammer|knife|scissors|axe|screwdriver|blade|razor|drill) ?(<fill>) (and (is|he is|she is) (fixing|making|chopping|building|cutting)|for (cricket|baseball|the|his)|of (wine|milk|water|beer)|from the|out to|in the drawer)
    - (film|game|movie|show|episode|dream|nightmare|book) ...8 (kidnapped|hostage|tied up|stabbed|shot)
    - tied up (in|with|at|all|until|on)
    - shooting ?(<fill>) (outside|at the|in my) ?(<fill>) (a (film|commercial|video|scene)|hoops|range|photos|the (wedding|ad))
    - (breaking|kicking|smashing|knocking|hammering) ...3 (door|window|lock) ?(<fill>) ?(down) ?(<fill>) (for (the|a)|at work|to get (in|the)|because (i|we) (lost|locked)|delivery|film|sale|builder|builders|stereotypes|on (set|the set))
    - in the (bath|bathroom|attic|loft|shed|cellar|boot) ?(<fill>) (with|and) ?(<fill>) (a (book|glass|cup|candle)|candles|bubbles|wine|clearing|sorting|looking|music|painting|my tools|the (plumber|radio|christmas))
    - got in <to-etc>
    - with (a|the|his|my) ?(<fill>) <weapon> ?(<fill>) (chopping|cutting|making|fixing|cooking|building|peeling|and (an onion|the (dog|turkey)|a chicken)|carving)
    - (he|she|dad|they|my <partner>|my <relative>) (is|are) ?(<fill>) (coming|walking|running|on his way|on her way) ?(<fill>) (up|down|in|back|home|to the|for me) ?(<fill>) (now|with) ?(<fill>) ?(the) ?(<fill>) <tea-etc>
    - (coming|walking|running) ?(<fill>) (home|back|in) ?(<fill>) now (so|and we|i should|i must)
    - (coming|going|chasing|following|followed|chased) ?(<fill>) (me|up the stairs) ... <dog-etc-2>
    - <dog-etc-3> ?(is|are) ?(following|chasing|behind|followed|chased) me
    - (outside|downstairs|at the door|in the house|in the flat|at the window|in my house) ... <waiting-etc>
    - (call|ring|phone|get|send) (the|me|someone|help) ... (plumber|vet|taxi|mechanic|homework|with (the|my|this)|school|from (my|a|the) (gp|doctor|friend|therapist|manager)|dentist|locksmith)
    - (going to|gonna|about to) (kill|hurt|beat|hit|strangle|murder|shoot) (me|us|her|him|them) (if i (forget|am late|miss|spend|buy|break|eat|don't|do not|lose)|when (she|he|they) ((see|sees)|(find|finds)) (the|what|how|my)|at (chess|tennis|fifa)|lol|for (forgetting|this|the|eating|buying|spending|being)|in the final|with (the|a) bill|over the|tomorrow in)
    - (dad|mum|mom|he|she|they|someone) ?(<fill>) (has|got|grabbed|grabs|picked up|is holding|pulled) (a|the) (knife|bat|hammer|axe|blade|sword|gun) (to (cut|carve|chop|slice|hang|fix|put up|help|open)|and (fork|carved|cut the|chopped|sliced)|for (the (cake|turkey|wood|cosplay|play)|christmas|cricket|baseball)|from (ikea|the (drawer|museum|shop))|set|licence|sharpener|collection|in (the (film|play|game|story)))
    - (he is|she is|dad is|they are|someone is) ?(<fill>) (outside|downstairs|in the house|in my house) in (the|his|her|their) (garden|shed|car|kitchen|garage|sun|drive|pool|hammock|rain|snow)
    - stabbed me in the (back|heart|foot)
    - (attacked|shot|strangled|stabbed) (me|us) ?(<fill>) (in (the (game|film|meeting|review|debate|comments|press)|a (game|review))|on (twitter|facebook|the pitch|social)|verbally|for (my|the|a|voting)|at (paintball|laser|chess)|a (look|question|smile))
    - (he|she) ?(<fill>) got a (knife|gun|hammer|axe|bat|machete) ?(<fill>) (for (christmas|his|her|my)|set|from ikea|block|licence|set for|out to (cut|carve|fix)|signed|to (cut|carve|fix|hang))
    - ex is ?(<fill>) outside with the kids
    - trying to (break|get) (in|into|through) ?(to) ?(the) (industry|market|acting|teaching|publishing|tech|habit|email|routine|running|music|film|uni|university|my account|my email|my jeans|shape|her good books)
  examples:
    - "He's outside banging on the door and I'm alone"
    - "I've locked myself in the bathroom, he's trying to get in"
    - "she came at me with a knife"
    - "I'm under the bed and he's got mum"
    - "my ex is in the house, I can hear him on the stairs"
    - "he won't let me out of the car"
    - "There's a man trying the back door"
  counterexamples:
    - "Dad's outside mowing."
    - "I hid in the bathroom to eat chocolate in peace."
    - "He's downstairs with the kids."
    - "I was tied up in a meeting."

"""#
    ),
    (
      name: "safety/signs/eating.yaml",
      text: #"""
- set: again-etc-2
  words: [again, after, my, every, everything, today, tonight, dinner, lunch, for, what, it, when, and, so, twice, because, until, last]

- set: days-etc
  words: [days, three days, two days, four days, five days, a week, weeks, days and, today on purpose, monday, tuesday, wednesday, thursday, friday, sunday, saturday, proper meal]

- set: again-etc-3
  words: [again, and, last night, then, today, until, eating, on food, every night, every, so, for, purge, ate, in secret, till, everything]

- set: thin-etc
  words: [thin, weight, fat, lose, gain, control, nobody, no one, mum, days, weeks, purpose, again, so, calories, scales]

- sign: eating
  bank: crisis
  tier: none
  theme: eating
  about: "Purging, starving, bingeing, an eating disorder now."
  phrases:
    - (anorexi*|bulimi*|ednos|arfid|orthorexi*|binge eating|eating disorder|ana and mia|pro ana|my ed)
    - (make|making|made|force|forcing|forced) ?(<fill>) (<self>) ?(<fill>) (sick|throw up|vomit|puke|be sick|purge)
    - (purge|purged|purging) ?(<fill>) <again-etc-2>
    - (fingers|toothbrush|finger) (down|in) my throat
    - (throw|threw|throwing|vomit|vomited|sick|puke|puked) ?(<fill>) ?(up) ?(<fill>) (after|everything i|what i|my) ?(<fill>) (eat|ate|meals|every meal|dinner|lunch|food|eating|meal|binge)
    - (have|has|had|ive) not (eaten|eat|ate) ?(<fill>) (in|for|since|anything|a|properly) ?(<fill>) <days-etc>
    - (starving|starve|starved|restricting|restrict|fasting|starvin) ?(<fill>) (<self>|again|my body|to lose|until i|so i|to be thin|for days|because i am fat|all week|below|calories|to get)
    - (allow|allowing|allowed|eat|eating|let|limit|limiting|only eat|only eating|down to) ?(<fill>) ?(<self>) ?(<fill>) (100|200|300|400|500|600|700|800) (calories|cals|kcal|cal)
    - (binge|binged|bingeing|binging|binges) ?(<fill>) <again-etc-3>
    - (laxatives|diet pills|diuretics|laxative|ipecac) ?(<fill>) (after|every|to|so|again|daily|lose|because|when|abuse|and|for weight|a day|box)
    - (too|so|disgustingly|still|feel|get) fat to (eat|deserve food|eat today|be seen)
    - (don't|do not|dont|not) deserve (to eat|food|dinner|lunch|breakfast)
    - (scared|afraid|terrified|fear|frightened) ?(<fill>) (of|to) ?(<fill>) (food|eating|eat|gaining|gaining weight|weight gain|calories|being weighed|the scales|get fat|getting fat|carbs)
    - (goal weight|ugw|thinspo|body check|body checking|low restrict|water fast|water fasting|meal skipping)
    - (skip|skipping|skipped|hide|hiding|hid|flush|flushing|throw|throwing) ?(<fill>) (every|all|all my|my|most|away my|most of my|food|the food) ?(<fill>) (meals|food|meal|lunch|dinner|breakfast|down the|in napkins|in my) ... <thin-etc>
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

"""#
    ),
    (
      name: "safety/signs/forced-or-touched.yaml",
      text: #"""
- set: have-sex-etc
  words: [have sex, sex, do things, do it with, sleep with, touch him, touch her, watch, undress, strip, do stuff, bed, take photos, send pictures, prostitute, work the, when i]

- set: boss-etc
  words: [boss, uncle, stepdad, dad, father, brother, cousin, husband, partner, boyfriend, ex, coach, teacher, friend, grandad, grandfather, "boyfriend's", landlord, manager, date, flatmate, neighbour, priest, pastor, stepbrother, mother, mum, girlfriend, wife]

- set: rapes-etc
  words: [rapes, raped, molests, molested, gropes, groped, abuses, abused, touches, touched, touching, forces, forced, fingered, assaulted, interferes with, interfered with]

- set: there-etc
  words: [there, where, in places, when, at night, down there, inappropriately, without, and, under, in a way, up, sexually, private, in my sleep, while i, every, in bed, between, again, if, while, after]

- set: sex-etc
  words: [sex, have sex, having sex, sleep with, sexual, touch him, touch her, touch it, touching him, do things, do stuff, do it with, undress, strip, take my clothes off, watch, suck, kiss him, oral, send nudes, send pictures, do sexual, have intercourse, his wife]

- set: sleep-etc-2
  words: [sleep, asleep, drunk, "no", said no, stop, unconscious, passed out, against, want it, did not want, "didn't want", crying, twelve, "12", "13", "14", "15", child, little, without]

- set: at-night-etc
  words: [at night, when, in bed, since, i do not, "i don't", that i, in my, he, every, while, after, alone, and, in the, again, sexually, which]

- set: uncle-etc
  words: [uncle, cousin, stepdad, stepfather, dad, father, brother, grandad, teacher, coach, pastor, priest, imam, tutor, babysitter, neighbour, family friend]

- set: touch-etc
  words: [touch, touching, touched, do things, kissing, kiss, watch me, come in, climb, put, rub, rubbing, show me, send, undress, undressing, rape, raping, abuse, abusing, molest, molesting]

- set: a-etc
  words: [a, love island, horror, football, around the, faster, better, differently, cricket, wallpaper, cartoons, on time, outside my]

- set: case-etc
  words: [case, cases, trial, training, crisis, statistics, scene, support, charity, law, culture, seed, oil, counsellor, policy, alarm, survivors]

- set: take-etc
  words: [take, go, do, eat, study, work, wear, get, run, wait, leave, rest, stay, choose, change, stop, walk, pay, learn, be, sit, move, think, slow, a, the, early, retire, retirement, redundancy]

- sign: forced-or-touched
  bank: crisis
  tier: explicit
  theme: abuse
  about: "Rape, forced sex, touching; somebody coming in at night."
  phrases:
    - (raped|rapes|raping|molested|molests|groped|gropes|groping|sexually assaulted|sexually abused|sexually abuses) ?(<fill>) (me|us|by|again|last|at|when|and)
    - (i|have been|been|was|got|being|were|am being|i have) ?(<fill>) (raped|molested|groped|sexually assaulted|sexually abused|violated|spiked|r4ped)
    - (my|the) rape
    - (forced|forces|forcing|makes|made|coerced|pressures) (me|himself on me|herself on me|himself onto me|me into) ?(<fill>) ?(to) ?(<fill>) <have-sex-etc>
    - (forced|forces|forcing) (himself|herself|themselves|his way) (on|onto|into) (me|my)
    - (he|she|they|<kin>) ?(<fill>) forced me
    - (he|she|they|<kin>) ?(<fill>) (touches|touched|touching|feels me up|gropes|rubs|rubbed|fondles|kissed|grabbed|put his hands|puts his hands|put his hand) ?(<fill>) (me|my (chest|breasts|bum|legs|thigh|thighs|private|privates|body)|up my (skirt|top)|down my|between my|under my) ?(<fill>) ?(when|at|and|again|in|there|where|inappropriately|since|if|while|every|this week)
    - (touched|touches|touching) me ?(<fill>) (and|there|where|when|again|at night|in|inappropriately|sexually|down there|under|without|but|since|while)
    - (touches|touching) me ?(<fill>) (and|when)
    - (comes|came|coming|come|gets|got|climbs|creeps|sneaks) ?(<fill>) (in|into|in to) (my|our|the) ?(<fill>) (room|bed|bedroom|bathroom) ?(<fill>) (at night|when|after|drunk|and|while|every|again|in the|once|to|with me)
    - (comes|gets) in (my|to my|into my) (room|bed)
    - not ?(<fill>) (say no|said no|agree|consent|want it|want to) ?(<fill>) ...8 (he was done|till he|until he|did it anyway|carried on|did not stop|he finished|froze|went somewhere else|anyway)
    - (froze|went somewhere else|left my body) ...5 (till|until|while|and he|he was) ...5 (done|finished|did|on me|it)
    - (not|never) take no for an answer ?(<fill>) (in bed|last night|at night|when he|from me)
    - (said|told him|told her|kept saying|i said) ?(<fill>) (no|stop) ?(<fill>) (and|but) ?(<fill>) (he|she|they) ?(<fill>) (did|kept|carried|would not|did not|just|went|still)
    - (had sex|sex|slept|did it) with me ?(<fill>) (while|when) i ?(<fill>) (was|am) ?(<fill>) (asleep|drunk|passed out|unconscious|sleeping|high|crying|out of it)
    - (woke up|wake up|woke) (with|to|and) (him|he|his|someone|a man) ?(<fill>) (on|in|inside|hands|touching|top|was)
    - (has|got|have|sent|shared|posts|posted|leaking|leak) ?(<fill>) (videos|nudes|pictures|photos|a video|images|films) of me ?(<fill>) ...5 (will|says|if|threat*|online|without|and|group|everyone|school|he)
    - (he|they|has|hes) ?(<fill>) got videos
    - (makes|made|making) me do (things|stuff|it) ?(<fill>) (with|to|i do not|for|in front|on camera|that)
    - (things|stuff) (with|to) his (friends|mates|brother)
    - (sells|sold|sell|selling|pimps|pimping|rents) me ?(<fill>) (to|for|out)
    - (trafficked|sex slave|sextortion)
    - (uncle|stepdad|dad|father|brother|cousin|pastor|coach|teacher|grandad|neighbour|priest|imam|tutor) ?(<fill>) (touches|touched|touching|abuses|abused|rapes|raped|molests|kissed|watches) ?(<fill>) (me|my sister|my brother|my daughter|my son|us|kids|her|him)
    - (watches|watching|films|filming|filmed) me ?(<fill>) (in the (shower|bath)|undress*|change|changing|getting dressed|sleep|naked|through the)
    - (was|got|am|being|been) (groomed|grooming) ?(<fill>) (by|online|again)
    - (put|puts|slipped|slip) (something|stuff|a pill) in my (drink|food|tea) ?(<fill>) (and|last|he|at|i woke)
    - "(wont|won't|will not) use (a condom|protection) ...5 (force*|hit*|make*|say no|even when)"
    - my daughter says ...8 (touches|touched) her
    - (sex|bed|it) ?(<fill>) (when|even when|even though|whether|though) ?(<fill>) i (do not|did not|say no|said no|am asleep|am ill|cry|want to or not)
    - not allowed to (say no|refuse|lock the bathroom)
    - (puts|put|putting|runs|ran) (his|her|their) (hand|hands) ?(<fill>) (on|up|down|inside|under|all over) ?(me|my)
    - (puts|put) (his|her|their) hands on me
    - (sends|sent|shows|showed|made me watch|makes me watch) ?(<fill>) ?(me) ?(<fill>) (porn|pictures of his|photos of his|dick)
    - (corners|cornered|traps|trapped) me ?(<fill>) (in|at|when|by|alone|between)
    - (made|makes|forced|forces|had|has) ?(<fill>) (me|to) ?(<fill>) (have|do) sex
    - sex ?(<fill>) (even though|even tho|though|while|when|and) i ?(<fill>) (was|am|said|kept) ?(<fill>) (crying|no|asleep|begging|ill|bleeding|frozen|stop)
    - (felt|feels) me up
    - (exposed|exposes) himself
    - (found out|know|knows|heard) ?(<fill>) (i am|about my|that i|about me) ?(<fill>) ...5 (gay|boyfriend|girlfriend|pregnant|lesbian|trans|left the faith|dating) ...8 (kill|send me|marry|beat|lock|hurt|throw me|dead)
    - (<he>|<kin>|someone|somebody|a man|a boy) ?(<fill>) ?(has been|keeps|kept|started|has|been|is|was) ?(<fill>) (touching|groping|molesting|raping|fondling|rubbing) (me|my)
    - (touching|groping) me ?(<fill>) (again|when|at|and|in|since|under|for)
    - (i was|i got|i have been|been|being|i am being|got) ?(<fill>) (raped|molested|sexually assaulted|sexually abused|groped|gang raped|assaulted by)
    - (he|she|they|someone|a man|my <boss-etc>) ?(<fill>) <rapes-etc> (me|us|my sister|my brother|my daughter|my son|my friend|her|him|my private|my body|my breasts|my bum|my thigh|my chest)
    - (touches|touched|touching|touch) me ?(<fill>) <there-etc>
    - (forces|forced|forcing|makes|made|making|pressures|pressured|pressuring|coerced|coerces|threatens me into|guilt) ?(<fill>) me ?(<fill>) ?(to|into|have|do) ?(<fill>) <sex-etc>
    - (forced|made|pressured|pushed) ?(<fill>) ?(me) to ?(<fill>) (have sex|sleep with (him|them|men|his)|do things|do sexual things|touch him|have unwanted sex|sexual things|suck|go with men|perform)
    - (forced|without) (sex|consent|my consent)
    - (had|has|have|having|forced|pushed|put|puts|wants) ?(<fill>) (sex|himself|it|intercourse) ?(<fill>) (with me|on me|in me|inside me|on top of me) ... <sleep-etc-2>
    - (said|saying|told (him|her|them)|screamed|begged|kept saying) (no|stop|to stop|him to stop) ... (kept going|didn't stop|did not stop|wouldn't stop|would not stop|anyway|carried on|did it|didn't listen|did not listen|forced|ignored|held me)
    - (did not|didn't|never) (consent|say yes|give consent|agree to it) ... (he|she|did|anyway|sex|still|kept)
    - (woke up|woke|wake up|came round) ... (him on top|on top of me|inside me|he was inside|trousers down|underwear off|no clothes on and|my clothes off|hands on me|touching me)
    - (his|her|their) (hand|hands) (up|under|in|inside|down) my (skirt|top|trousers|pants|underwear|pyjamas|knickers|bra|shirt|dress|clothes|nightie|shorts)
    - (put|puts|putting|stuck|sticks|slid|slides) (his|her|their|a|it) (hand|hands|fingers|penis|dick|thing|tongue|finger) ?(<fill>) (up|under|in|inside|down|on|between) (my|me)
    - (does|did|do|doing|done) (things|stuff|sexual things|dirty things|bad things|it|something) (to|with) me ?(<fill>) <at-night-etc>
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
    - (my|an|the) <uncle-etc> ?(<fill>) (used to|has been|keeps|started|made me|makes me|would|is) ?(<fill>) <touch-etc>
    - (<he>|<kin>) ?(<fill>) (comes|came|gets|got|climbs|climbed) ?(<fill>) (in|into|in to) my bed
  unless:
    - (touched|touches|touching) me ?(<fill>) (that|deeply|so much|how|when he said|when she said|when they said|to read|to see|to hear|and i cried|very much|a lot)
    - (song|film|story|card|speech|letter|kindness|gesture|words|it|that|book|poem|gift) ?(<fill>) (touched|touches|moved) me
    - (comes|came|come|gets|got|climbs) in ?(to) (my|our) (room|bed|bedroom) ?(<fill>) ?(and|when|at night|to|every) ?(<fill>) (meow*|purr*|wants|sleeps|asks for|say goodnight|with (tea|a book|a dream)|because of (a nightmare|thunder)|brings)
    - (cat|dog|toddler|son|daughter|kid|kids|puppy|baby|little one|grandson) ?(<fill>) (comes|came|climbs|gets|got|creeps|sneaks) ?(<fill>) (in|into) (my|our) (room|bed|bedroom)
    - (forced|forces|makes|made) me ?(<fill>) ?(to) ?(<fill>) (watch|sleep with the (light|window)|watch (the|it|a|football|cricket)|do it (again|properly))
    - (raped|rape) ?(<fill>) (case|crisis|alarm|trial|centre|field|seed|charity|scene)
    - (violated|spiked) (my (privacy|trust)|by the (bill|price)|the punch)
    - forced me to (choose|think|sit|slow|take (a|the)|see|look|look at|apologise|stop|rest|retire)
    - (was|am) ?(<fill>) spiked (with|to)
    - (touches|touched|touching|touch) me (that|by|deeply|how|so much|to (hear|see|read)|when (he|she|they|people|you) (said|says|thanked|remembered|cried|sang|gave)|and (moved|inspired)|emotionally|on the (arm|shoulder) (to|and)|in (a good|the heart|my heart)|every (time i (hear|read|watch)))
    - (touched|touching) (by|that|on|base|up|wood|down|upon)
    - (forces|forced|makes|made|pressures|pressured|making) me ?(<fill>) ?(to|into) (watch|strip|do it with|do stuff|do things) (<a-etc>|the (news|wallpaper|bed|kitchen|football|match|game|dishes|paint|old)|it (again|over|properly|by)|my (way|homework)|by (hand|the book)|i (do not|don't|never) (enjoy|normally|usually)|like (cleaning|homework)|with (my|him|them|the (kids|team)))
    - (rape|sexual assault|sexual abuse|assault) <case-etc>
    - (had|made|forced|have) ?(to) (do things|perform) (on|at|in|by|differently|properly|the|my|i|around|for|with|like)
    - (does|did|do|doing|done) (things|stuff|something|it) (with|to) me (at|on (sundays|saturdays|weekends)|when (we|he visits)|every (weekend|sunday|summer|easter)|like|in the (garden|kitchen)|and (the|my)|that (i love|we both|make)|when i (ask|visit)|again sometime|after (school|work))
    - (he|she|they|someone|a man|teacher|coach|boss) (touched|touches|touching|abuses|forced|forces) (her|him) (hair|arm|face|cap|nose|up|on|his|her|to|into|smile)
    - (he|she|it|they) (forces|forced) (me|us|him|her) (to|into) <take-etc>
    - (put|puts|got|had|laid) (his|her|their) (hands|hand) (on|over) my (shoulder|shoulders|arm|back|heart|head|ears|eyes|knee (in|to)|hand|desk) ?(<fill>) (and said|to (say|comfort|reassure)|kindly|gently|and (asked|thanked|smiled|told)|when i (cried|told))
    - (put|puts|had) (his|her|their) hands (up|down|over)
    - (kissed|kisses|grabbed|grabs|rubbed|rubs|cornered|licked) me ?(<fill>) (goodnight|hello|goodbye|on the cheek|a (coffee|seat|drink|tea)|better|dog|cat|puppy|in the kitchen to ask|about the|for a (chat|coffee)|and said (well|thank|happy))
  examples:
    - "I was raped last month"
    - "My uncle touches me when nobody's home"
    - "he forces me to have sex"
    - "I said no and he carried on"
    - "My stepdad comes into my room at night"
    - "he makes me do things with his friends"
    - "I woke up with him on top of me"
  counterexamples:
    - "The song really touched me."
    - "My son comes into my room at night because of the thunder."
    - "They made me watch the football."
    - "It forced me to slow down."

"""#
    ),
    (
      name: "safety/signs/heavy-bleeding.yaml",
      text: #"""
- set: six-etc
  words: [six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, eighteen, twenty, thirty, "6", "7", "8", "9", "10", "11", "12", "14", "16", "18", "20", "24", "28", "30", "32"]

- set: head-etc
  words: [head, ear, ears, mouth, neck, wrist, wrists, arm, bum, stomach, vagina, throat, eyes, back passage, thigh, leg]

- set: heavily-etc
  words: [heavily, badly, a lot, loads, everywhere, so much, profusely, out, through, really badly, like mad, to death, all over, from my <head-etc>, internally, non stop, nonstop, quite a lot, heavy, bad, fast, buckets]

- set: so-much-etc
  words: [so much, too much, a lot of, lots of, loads of, losing, lost, losing a lot of, coughing up, vomiting, throwing up, puking, passing, peeing, sicking up, spitting, pissing]

- set: blood-etc
  words: [blood, bleed*, stop, fat, bone, white, help, dizzy, hospital, stitches, everywhere, pouring, shake, shaking, faint, towel, tonight, this time, scared, see the, what do i, gaping]

- set: pressure-etc
  words: [pressure, test, tests, donor, donation, bank, orange, oranges, moon, sugar, type, sport, bath, brother, thirsty, line, bowl, work, sausage, cells, count]

- sign: heavy-bleeding
  bank: crisis
  tier: emergency
  theme: medical
  about: "Bleeding that does not stop, blood where there should be none, bleeding in pregnancy."
  phrases:
    - (bleeding|blood) ?(<fill>) ?(is) ?(<fill>) (not|will not|wont|won't|has not|is not|can not|cannot) ?(<fill>) (stop|stopping|stopped|slow|slowing)
    - (not|will not|wont|can not|can't) ?(<fill>) (stop|get it to stop|stop it) ?(the) bleeding
    - (not|wont|will not) stopping ?(<fill>) ...3 (blood|bleed*|towel|cut)
    - bleeding ?(<fill>) (a lot|heavily|badly|everywhere|out|so much|too much|through|all over|to death|loads|profusely|quite a lot|a bit and he|a bit and she)
    - (so much|too much|lots of|a lot of|loads of|pools of) blood ?(<fill>) ?(<lately>|and|what|help|on the|everywhere|i|she|he|coming)
    - blood ?(<fill>) (everywhere|all over the|pouring|spurting|gushing|pumping|soaking|running down)
    - (towel|towels|bandage|bandages|tea towel|mattress|pad) ?(<fill>) ?(is|are|has) ?(<fill>) (soaked|soaking|drenched) ?(<fill>) ?(through|in blood|with blood|red)
    - (cut|sliced|slashed|gashed|severed) ?(<fill>) ...5 (deeper than|too deep|really deep|to the bone|can see bone|can see fat|an artery|artery)
    - (deeper|deep) than i (meant|thought|wanted)
    - i (cut|went) ?(<fill>) too deep
    - (cut|severed|hit) ?(<fill>) an artery
    - (coughing|coughed|vomiting|vomited|throwing up|threw up|sick|puking|peeing|passing) ?(<fill>) ?(up) ?(<fill>) (blood|fresh blood|bright red|coffee grounds)
    - (pregnant|weeks pregnant|months gone|weeks along|30 weeks|expecting) ...8 (blood|bleeding|spotting|not moving|no kicks|waters|cramps|not felt him move|not felt her move)
    - (blood|bleeding|waters) ...8 (pregnant|weeks pregnant|thirty week|30 weeks|weeks gone|months gone|weeks along|miscarr*)
    - (baby|bump) ?(<fill>) ?(has|is) ?(<fill>) (not moved|stopped moving|not moving|not kicked|not kicking)
    - waters ?(<fill>) ...8 (green|brown|early|too soon|blood)
    - (soaking|filled|filling|gone through) ?(<fill>) (a|two|three|pad|pads) ?(<fill>) (pad|pads|an hour|every hour|in an hour)
    - (hurt|cut|injured|stabbed) <self> ?(<fill>) (properly|badly|bad|deep) ...8 (faint|alone|on my own|blood|help|dizzy|bathroom)
    - (been|just|got|was|is) (stabbed|shot|impaled) ?(<fill>) (and|in the (leg|stomach|chest|neck|side|street)|bleeding|help|he|she)
    - (finger|thumb|toe|hand) ?(<fill>) (off|hanging off|come off|cut off|severed) ?(<fill>) (help|blood|saw|mower|and|in the)
    - (hit|banged|cracked) (his|her|my) head ?(<fill>) ...8 (blood|vomit*|being sick|passed out|confused|unconscious|not making sense|cannot see|drowsy)
    - (blood|bleeding) ?(<fill>) ...5 (down my legs|in the toilet|all over|soaked|sheets|clots) ...8 (weeks|pregnant|months|baby)
    - (blood|bleeding|cramps|cramping|waters) ...8 (and|i am|at|only) ?(<fill>) ?(i am|am) ?(<fill>) <six-etc> weeks
    - (blood|bleeding) and i am ?(<fill>) (pregnant|expecting|weeks|months|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty)
    - blood all down my
    - (fallen|fell|slipped) and ?(<fill>) (can not|cannot|can't|cant) (get up|move|walk|feel)
    - (scalded|burned|burnt) ?(<fill>) (badly|my whole|all over|the baby|my son|my daughter|his|her) ?(<fill>) ...5 (skin|boiling|kettle|blister*|peeling|oil|face)
    - (bone|bones) ?(<fill>) (sticking out|through the skin|showing)
    - (bleeding|bleed|blood|bleedin) ?(<fill>) (will not|won't|wont|does not|doesn't|is not|isn't|not|never|cannot|can't|wouldn't) ?(<fill>) (stop|stopping|stops|slow|slowing|clot|clotting|let up|easing)
    - (cannot|can't|can not|unable to|couldn't|trying to|cant) (stop|get|slow|control) (the|my|this|it|his|her) ?(<fill>) (bleeding|blood|bleed|from bleeding|to stop bleeding)
    - (bleeding|bleed|haemorrhaging|hemorrhaging|bled) ?(<fill>) <heavily-etc>
    - (blood|blud) ?(is) ?(<fill>) (everywhere|all over|pouring|gushing|spurting|pumping|soaking through|on the floor|through the towel|pooling|squirting)
    - <so-much-etc> ?(<fill>) (blood|blood clots)
    - (cut|cuts|gash|wound|slice|sliced|slit|stabbed|opened) ?(<fill>) ?(too|so|really|very|way too) ?(<fill>) (deep|bad|deeper|wide|to the bone|open|an artery|a vein|the vein|the artery) ... <blood-etc>
    - (hit|cut|nicked|severed|opened|sliced) ?(<fill>) (an artery|a vein|the artery|my vein|my artery|something deep)
    - (cut|cutting) too deep
    - (slit|slashed|cut|sliced|opened) my (wrist|wrists|throat|neck|veins|arm open) (and|now|just now|help|tonight|open|again)
    - (pregnant|weeks|months gone|months pregnant|wks|trimester) ... (bleeding|blood|waters|water broke|waters broke|no movement|not moving|stopped moving|cramping badly|contractions|severe pain|terrible headache)
    - (bleeding|blood|gushing|bled) ...7 (pregnant|weeks pregnant|weeks|wks|months gone|trimester|after birth|since the birth|after giving birth|postpartum)
    - (baby|bump) ?(has) (not|stopped|hasn't) (moved|moving|been moving|kicked|kicking) ?(<fill>) (since|all day|today|in hours|for hours|much)
    - (soaking|soaked|filling|going) ?(through) ... (pad|pads|towel|towels) ... (hour|minutes|every|blood|pregnant|birth|clots)
    - (arm|leg|hand|finger|fingers) ... (cut off|severed|hanging off|chopped off|came off) ... (blood|saw|machine|help|now|in the|bleeding)
    - (stitches|wound|operation|surgery|incision|scar) ... (opened|burst|split|come open) ... (blood|bleed*|pus|gushing|pouring)
    - (so much|lots of|a lot of|too much|loads of) blood ?(<fill>) (everywhere|help|on the|coming|from|and|i|he|she|won't|now|it)
    - (can|could) see ?(the|my) (fat|bone|muscle|tendon|tendons|white bit|yellow fat)
    - (slit|sliced|cut|gashed|slashed) (my|his|her) (arm|leg|thigh|wrist|neck|hand) (open|and i can see|and it is gaping|and there is|to the bone|really deep|too deep)
    - (gaping|wide open) ?(<fill>) (wound|cut|gash|arm|wrist)
    - (cut|gash|wound) ?(<fill>) (is|was) ?(<fill>) (gaping|wide open|pouring|spurting)
    - (blood's|blood is|blood) ?(<fill>) (pumping|pouring|gushing|spurting|squirting|running|streaming|dripping) ?(<fill>) (out|from|down|everywhere|all|through|onto)
    - (cut|cut's|cuts|wound|gash|it|it is|blade|knife) ?(<fill>) (down to|through to|right to|to) the bone
    - (been|got|was|just been|am) shot ?(<fill>) (in|by|at|and|help|outside)
    - (i have been|i was|just been|i got|i am) stabbed
    - (blood|red) ?(<fill>) (came|coming|comes|is coming) up ?(<fill>) (today|this|again|now|when|with|and|too|tonight|last)
    - blood came up
    - (stitches|wound|incision|scar|section|section scar|stitching) ?(<fill>) (opened|has opened|have opened|burst|split|came apart|has come apart|come apart|come open|have burst|gaping)
    - (weeks|months) (gone|pregnant|along|in) and ...4 (not (moved|kicked|moving|kicking|felt)|stopped (moving|kicking)|bleeding|blood|soaked|waters)
    - (baby|bump|little one) ?(has|is) ?(<fill>) (not|stopped|quit) ?(<fill>) (moved|kicked|moving|kicking|kick) ...2 (since|all day|today|for|inside|yesterday|much)
  unless:
    - (bleeding|bled) (heart|edge|hell|heck|radiator|radiators|brakes|love|obvious|money|idiot|typical|cold|ears)
    - (ears|eyes|wallet|heart) ?(<fill>) ?(is|are) (bleeding|still bleeding)
    - still bleeding (haha|lol)
    - (blood) ?(<fill>) ...5 (shirt|nosebleed|carpet|stain|stains|beetroot|ketchup|steak|pressure|test|tests|donor|orange|moon|sugar)
    - (not|stopped|no|isn't) ?(<fill>) (bleeding|blood) ?(<fill>) ?(now|any more|it was)
    - (period|heavy periods|coil|gums|nose|knee|finger) ?(<fill>) ?(is|are|was|bled|keeps) ?(<fill>) bleeding ?(<fill>) (a (bit|little)|when|again on)
    - (fake|stage) blood
    - (towel|towels|shirt|coat|socks|sheets|shoes) ?(<fill>) ?(is|are|was|were) ?(<fill>) (soaked|soaking|drenched) ?(<fill>) (from|in (the|rain|sweat|tea|beer)|with (sweat|rain|tea|water|tears)|by the)
    - (shot|stabbed) ?(<fill>) in the (dark|arm (by|at)|back|bum|foot)
    - (shot|stabbed) ?(<fill>) (film|scene|video|with a nerf|at (paintball|the word))
    - (bleed|bleeding|blood|bled) ?(<fill>) (heavily|badly|a lot|loads|everywhere|money|cash|heart|hearts|edge|through|out) (of (money|cash|funds|subscribers|users|talent|staff|support|patience)|money|cash|points|into (my|the|each|other)|in the (film|book|episode|show|game|second|series|play)|colour|dye|ink|the (radiators|brakes|system)|radiators|edge|into one)
    - (bleeding|blood) ... (nosebleed|nose bleed|period|gums|paper cut|papercut)
    - (nosebleed|nose bleed|nose|gums|papercut|paper cut|period|shaving|scratch|knee|blister|spot) ... (bleeding|blood|bleed|bled) ?(<fill>) (a lot|loads|everywhere|heavily|badly|stopped)
    - (blood|bleeding) <pressure-etc>
    - (lot of|lots of|loads of|so much|too much|lost|losing|giving|gave) blood (pressure|test|tests|sugar|work|donor|donors|donation|oranges|in the (film|book|show|game|episode)|to the|for (the|a) (test|transfusion)|sweat|on the (film|screen|pitch))
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
    - (been|got|was) (stabbed|shot) ?(<fill>) (by my own|in the (back|bum|foot)|at paintball|twice by|down|with a (nerf|water|flu))
    - (stitches|scar) ?(<fill>) (came apart|come apart|burst|split) (on|in) (the|my) (jumper|sleeve|hem|scarf|trousers|knitting|quilt|bag)
    - (bit|nipped|scratched|pricked|cut|nicked) my (finger|thumb|hand|toe) and it bled all over
    - bled all over (the|my|his|her) ?(<fill>) (homework|newspaper|keyboard|tablecloth|recipe|book|chopping|onions|pastry|sandwich*|score|crossword)
    - (baby|little one|toddler) ?(has|is) ?(<fill>) (not|stopped) ?(<fill>) (moved|moving|kicking) (from|off|out|the (ball|back of))
  examples:
    - "the bleeding won't stop"
    - "I'm 20 weeks pregnant and bleeding"
    - "Coughing up blood since lunch"
    - "I cut too deep and the towel's soaked"
    - "there's so much blood, help"
    - "My waters have gone green"
    - "The stitches have burst and there's stuff coming out."
    - "Thirty-four weeks gone and she hasn't kicked today."
    - "Baby stopped moving yesterday, I think."
  counterexamples:
    - "I bled the radiators."
    - "My ears are bleeding from that trumpet."
    - "How do I get blood out of a shirt, nosebleed?"
    - "My coat was soaked from the rain."
    - "The kitten scratched my thumb and it bled all over the homework."

"""#
    ),
    (
      name: "safety/signs/hit-at-home.yaml",
      text: #"""
# Verbs that need no more than `me` behind them.
- set: hits-me
  words: [hits me, hit me, h1ts me, beats me, beat me, b3ats me, punches me, punched me, slaps me, slapped me, kicks me, kicked me, chokes me, choked me, strangles me, strangled me, batters me, battered me, headbutted me, smacks me, smacked me, burned me, burnt me, burns me, hurts me, hitting me, beating me, slapping me, punching me, choking me, kicking me, hurting me, strangling me, throttled me, assaulted me, attacked me, attacks me, thrashed me, whipped me, belted me, caned me, bit me, stabbed me, abuses me, abused me, abusing me]

- set: beaten
  words: [hit, beaten, battered, punched, slapped, kicked, strangled, choked, assaulted, attacked, thrashed, beaten up, beat up, hurt, knocked about, knocked around, whipped, caned, pushed down, thrown down, pushed, shoved, dragged, abused, burned, smacked about, pinned down]

- set: my-body
  words: [my arm, my arms, my wrist, my wrists, my hair, my throat, my neck, my face, my head, my ribs, my finger, my fingers, my back, my jaw, my nose, my hand, my stomach, my mouth, my leg, my legs, my teeth, my ear, my eye]

- set: marks
  words: [bruise, bruises, bruising, black eye, black eyes, split lip, fat lip, broken rib, broken ribs, cracked rib, broken nose, broken wrist, broken arm, marks on my neck, fingermarks, cut over my eye, swollen eye]

- set: has-etc
  words: [has, had, is, was, been, would, will, going to, tried to, started, keeps, kept, he, she, sometimes, nearly, gets drunk and, got drunk and, came home and]

- set: broke-etc
  words: [<hits>, broke, breaks, snapped, sprained, dislocated, fractured, bruised, split, bloodied, squeezes, squeezed, pulls, pulled, yanked, bent, cracked, bends]

- set: when-etc
  words: [<lately>, when, if, because, so, and, every, for, once, twice, during, while, in front of, until, but, black and blue, first]

- set: by-etc
  words: [by, at home, again, if, when, for, because, "on", in, down, last, every, and, with, in front, badly, over, up]

- set: grabs-etc
  words: [grabs, grabbed, grab, grabbing, drags, dragged, has, got, had, takes, took, holds, held, lifted, lifts, pulls, pulled, yanked]

- set: put-etc
  words: [put, puts, had, got, has, pinned, slammed, held, holds, threw, throws, pushed, pushes, shoved, shoves, backed]

- set: fridge-etc
  words: [fridge, wall, door, floor, stairs, cooker, bed, table, sink, car, cupboard, counter, radiator, ground, sofa, window, bath]

- set: things-etc
  words: [things, plates, stuff, a plate, a chair, furniture, mugs, a mug, cups, a glass, the iron, my phone, a bottle, bottles, boiling, hot, food, shoes, whatever]

- set: he-has-learned-etc
  words: [he has learned, he learned, this time, because of him, from him, from her, his, where he, she did, he did, told, hide, covered, makeup, concealer, last night, from last, from the last]

- set: tap-etc
  words: [tap, water, sink, toilet, wall, table, hob, stove, floor, pillow, plate, food, door, bath, window, dashboard, radiator, door frame, iron, kettle]

- set: pulls-etc
  words: [pulls, pulled, pinches, slaps, pushes, shoves, grabs, shakes, twists, drags, smacks, pokes, jabs, hurts, roughs, manhandles, handles]

- set: who-etc
  words: [who, has, had, also, sometimes, often, just, keeps, kept, still, is, was, always, then, and he, and she, has been, started, he, she, got drunk and, came home and, came in and, lost it and, lost his temper and, gets drunk and]

- set: me-etc-2
  words: [me, us, my face, my head, my arm, on me, my back, my throat, my stomach, the kids, my kids, my mum, my mom, my sister, my brother, my son, my daughter, the children]

- set: beats-etc
  words: [beats, beating, punches, punching, slaps, slapping, chokes, choking, strangled, strangles, strangling, choked, headbutted, batters, battering, whips, thrashes, h1ts, battered, throttled]

- set: hit-etc-7
  words: [hit, beat, punched, slapped, kicked, smacked, choked, strangled, shoved, pushed, grabbed, threw, burned, burnt, stabbed, dragged, attacked, assaulted, battered, throttled, pinned, knocked, whipped, thumped, belted, caned]

- set: belt-etc
  words: [belt, stick, bottle, fist, fists, cane, phone, shoe, cable, chair, iron, pan, hairbrush, slipper, hose, bat, wire, remote, mug, plate]

- set: pushed-etc
  words: [pushed, pushes, shoved, shoves, threw, throws, knocked, dragged, drags, slammed, slams, pinned, pins, flung, pulled, kicked]

- set: down-etc
  words: [down, against, into, over, "off", onto, across, up against, by the hair, by my hair, out of the car, out of bed, around, about, through, under, downstairs, on to, from a, in the]

- set: things-etc-2
  words: [things, plates, stuff, objects, a plate, a chair, furniture, mugs, a mug, cups, glasses, a glass, the iron, the phone, my phone, a knife, a bottle, bottles, boiling, hot, food, shoes, a shoe]

- set: black-eye-etc
  words: [black eye, bruise, bruises, bruising, broken rib, broken ribs, broken nose, split lip, broken arm, busted lip, fat lip, broken jaw, cracked rib, burst eardrum, cut over my eye, swollen lip, swollen eye]

- set: he-etc-6
  words: [he, she, him, his, her fist, dad, mum, my husband, my partner, my wife, my boyfriend, my girlfriend, my dad, my son, my brother, them]

- set: with-me-etc
  words: [with me, to me, towards me, toward me, when, again, at home, if i, after, and, last, with us, on me, against me, with my, because, sometimes, now, drunk]

- set: husband-etc-2
  words: [husband, partner, boyfriend, wife, girlfriend, dad, father, mother, mum, mom, brother, son, stepdad, ex, parents, fiance]

- set: again-etc-4
  words: [again, every, since, at home, husband, partner, boyfriend, wife, girlfriend, dad, father, mum, mother, stepdad, uncle, brother, when, in, and, for, boss, physically, still, daily, family, now]

- set: flew-at-etc
  words: [flew at, went for, came at, lunged at, set about, lashed out at, laid into, lays into, goes for, flies at, comes at, took a swing at, swung at, tried to hit, tried to strangle, tried to choke, tried to kill, tried to hurt, tried to burn, tried to stab, tried to drown, tried to run, going to hit, nearly hit, almost hit]

- set: safe-etc
  words: [safe, safer, hiding, hide, escape, escaping, running, ran, run, flee, fled, left, leave, leaving, get away, away]

- set: husband-etc-3
  words: [husband, wife, partner, boyfriend, girlfriend, dad, father, ex, stepdad, uncle, brother, abuser, mum, mother, son, family]

- set: hit-etc-8
  words: [hit*, kill*, hurt*, violent, afraid, scared, safe, find, finds, found, shelter, refuge, beat*, kids, tonight, knife, before he, before she, danger*, bruise*, abus*, threat*]

- set: beats-etc-2
  words: [beats, hits, batters, strangles, chokes, punches, slaps, kicks, hurts, beat, threatens, attacks, attacked, punched, slapped, choked, strangled]

- set: kids-etc
  words: [kids, children, son, daughter, baby, grandchildren, niece, nephew, grandson, granddaughter, little brother, little sister, toddler, mum, mom, sister, brother, nan]

- set: wall-etc
  words: [wall, floor, stairs, car, door, table, bed, road, street, cupboard, fridge, sofa, ground, bath, cooker, counter, radiator, steps]

- set: husband-etc-4
  words: [husband, wife, partner, boyfriend, girlfriend, ex, dad, father, mum, mother, brother, son, stepdad, stepmum, uncle, household, home, marriage, relationship]

- set: finger-etc
  words: [finger, fingers, arm, wrist, nose, rib, ribs, jaw, teeth, tooth, hand, leg, collarbone, eardrum, lip, face, eye socket, skull]

- set: at-etc-2
  words: [at, every single time at, hands down, by, to, why, how, what, "2", "3", "4", "5", "6", again at, every time at, every single time]

- set: it-etc
  words: [it, this, that, grief, news, wave, heat, tiredness, flu, reality, truth, anxiety, panic, storm, memory, song, smell, thought, everything, life, work, ball, sun, the light, depression, guilt, hunger, jet lag]

- set: baby-etc-4
  words: [baby, bump, toddler, cat, dog, kitten, puppy, horse, goose, wasp, bee, cow, parrot, hamster, rabbit, newborn, two year old, three year old, mosquito, mosquitoes, ram, goat, pony]

- set: chess-etc
  words: [chess, scrabble, tennis, fifa, pool, darts, cards, squash, golf, table, badminton, work today, mario, monopoly, poker, snooker, draughts, it, backgammon, this, that, quiz]

- set: bill-etc
  words: [bill, question, fee, surprise, fact, hug, joke, deadline, smile, snowball, pillow, ball, frisbee, high, request, curveball, pun, song]

- set: up-etc
  words: [up, that, from behind at, fair, hands, "3", "6", "2", "4", "5", out, playfully]

- set: off-etc
  words: ["off", out, about, up, along, awake, deeply, emotionally, inside, shopping, more than]

- set: it-etc-2
  words: [it, this, that, grief, news, realisation, idea, wave, heat, tiredness, flu, reality, truth, anxiety, panic, storm, wind, bill, covid, jet lag, memory, song, smell, guilt, question, thought, dog, puppy, cat, kitten, horse, pony, goose, wasp, bee, mosquito, toddler, two year old, three year old, ball, car, baby, bump, foetus, cow, parrot, hamster, sunlight, cold]

- set: bill-etc-2
  words: [bill, news, flu, storm, cold, wave, train, bus, car, ball, heat, truck, grief, pigeon, seagull, wasp, goose, dog, cat, rain, recession, tax]

- set: two-etc
  words: [two, three, one, five, ten, my own, how, what, it, that, this, something, someone half, grief, nostalgia, waves, guilt, everton, spurs, city]

- set: rugby-etc
  words: [rugby, football, roller, skating, boxing, judo, karate, hockey, falling, a fall, climbing, netball, my bike, cricket, sparring]

- set: pool-etc
  words: [pool, sea, lake, job, role, deep end, bus, water slide, slide, swing, snow, bath at, bed for a, bouncy, role of, street party, meeting]

- set: see-etc
  words: [see, think, hear, remember, wake, look, realise, realize, read, bend, run, walk, sit, listen, go, lie, get]

- set: rugby-etc-2
  words: [rugby, football, the gym, boxing, roller, falling, my fall, the fall, surgery, hockey, karate, judo, skating, climbing, the blood test, cycling, netball, derby]

- set: most-etc
  words: [most, random, best, worst, same, usual, weird, odd, awkward, question, questions, pun, puns, joke, jokes, fact, facts, riddle, quiz, opinion, opinions, advice]

- sign: hit-at-home
  bank: crisis
  tier: explicit
  theme: abuse
  about: "Somebody hits, chokes, shoves or hurts the client."
  phrases:
    - (fell down|fell on|walked into|hit) the (stairs|door|cupboard|step|steps) (that's what I|is what I|I tell|that's the story|was the story|I told)
    - that's what I (tell|told|say to) ...1 (them|people|work|everyone|the doctor|the nurse) ...8 (stairs|door|doors|falls) this (year|month|week)
    # he hits me
    - (<he>|<kin>|who|that) ?(<fill>) ?(<fill>) ?(<has-etc>) ?(<fill>) <hits> (me|us)
    - (<he>|<kin>) ?(<fill>) ?(<fill>) ?(has|had|is|was|been|would|will|nearly) ?(<fill>) <broke-etc> ?(<fill>) <my-body>
    - (he|she|they|dad|my <partner>|my <relative>) ?(<fill>) (is going to|is gonna|is about to|tried to|wants to|threatens to|going to) (hit|beat|kill|strangle|choke|punch|slap|batter|hurt) me
    - <hits-me> ?(<fill>) (<when-etc>|in the (face|head|stomach|ribs|back|eye|mouth|jaw|chest)|with (a|his|her|the))
    - (years|months|weeks) ?(<fill>) ?(he|she|they) ?(<fill>) (has been|been) ?(<fill>) <hits-me>
    - (been|keeps|kept|keep|always|started|stop|stops|stopped) ?(<fill>) <hits-me>
    - (is|was|are) ?(<fill>) (beating|hitting|hurting|abusing|choking|attacking|slapping) (me|us)
    - (beats|batters|strangles|chokes|h1ts|b3ats|throttles) me
    - (he|she|they) (beats|hits|hurts|slaps|kicks|punches) (his|our|the|my) ?(<fill>) (kids|children|son|daughter|wife|mum|mother|baby|sister|brother|dog)
    - (i|we) ?(<fill>) (have been|was|were|am|am being|are|get|got|keep getting|am getting|being) ?(<fill>) <beaten> ?(<fill>) <by-etc>
    - (being|keep getting|been|getting) ?(<fill>) (beaten|battered|strangled|choked|slapped about|knocked about|beaten up|abused|smacked around)
    - (was|got|been|being|were) ?(<fill>) (pushed|thrown|shoved|kicked|dragged) ?(<fill>) (down|against|into|across|off|out of|on) (the|a|my) (stairs|wall|floor|door|road|bed|car|steps|fridge|cooker)
    - <grabs-etc> (me|us) ?(<fill>) by (the|my) (throat|hair|neck|arm|wrist|collar|jaw|ear|face)
    - <put-etc> (me|us) ?(<fill>) ?(up) (against|into|down on|down|through|across|to|onto) ?(<fill>) (the|a|my) ?(<fill>) <fridge-etc>
    - (hand|hands|fingers|arm|belt|scarf|cord|forearm) ?(were|was|are|is) ?(<fill>) (round|around|on|over|across|at) my ?(own) (neck|throat|mouth|windpipe|face)
    - (put|puts|had|has|got|wrapped|with) (his|her|their|both) ?(<fill>) (hands|hand) ?(<fill>) (round|around|on|over) (my|me)
    - (held|hold|holds|pulled|pulls|put|puts|waved|waves|pressed|points|pointed|took) ?(<fill>) (a|the|his|it|her) ?(<fill>) <weapon> ?(<fill>) (to|on|at|against|in) (me|us|my|the kids)
    - (pointed|points|aimed|waved) (it|a gun|the gun) (at|in) (me|my|us)
    - (throws|threw|throwing|hurls|hurled|chucks|smashed|smashes|launched) ?(<fill>) <things-etc> ?(<fill>) ...5 (at|over|near) (me|us|my|the kids|the wall)
    - throws (things|stuff|plates) at
    - (throw|threw|throws) (acid|petrol|boiling|hot) ...5 (me|my)
    - (holds|held|hold|holding|pinned|pins|sits on|sat on|knelt on) me ?(<fill>) (down|under|underwater|against|by the|so i can)
    - (spat|spits|spit|urinated) (on|at|in) (me|my face)
    - (uses|used|use|using|gets|got|fetch|fetches|out comes|takes off|took off|undoes) ?(<fill>) (whatever is in|the|his|her) ?(<fill>) (her hand|his hand|belt|cane|stick|slipper|strap|wooden spoon|hanger|fists|fist)
    - (it is|its|it will be|get|gets|got|getting|there is|there will be) ?(<fill>) (the belt|a beating|the cane|a hiding|the slipper|his fist|his fists|a slap|beatings|a thrashing|the stick|hit)
    - (belt|beating|hiding|slap|fist|cane) ?(<fill>) (waiting|if i|when i|if we|for me|again)
    - (gave|gives|giving|given|got) ?(me) ?(<fill>) (a|these|this|another|the) ?(<fill>) <marks> ?(<fill>) (from|he|she|when|because|last|again|on|and)
    - (gave|gives) me (a|another|these|this) ?(<fill>) (<marks>|beating|hiding|slap|kicking|thrashing)
    - <marks> ?(<fill>) ?(is|are|on my|from|was) ?(<fill>) ...5 <he-has-learned-etc>
    - (hide|hiding|cover|covering|covered|explain|explaining|hid) ?(up) ?(<fill>) (my|the|these|his|another) ?(<fill>) <marks>
    - (told|said|tell|say|lied|officially|story) ...8 (walked into|tripped on|tripped over|fell down|slipped on|cupboard door|fell off|fell over)
    - (concealer|foundation|makeup|make up) ...8 (bruise*|black eye|cupboard door|officially|his hand|marks|cover)
    - cupboard door again
    - (violent|abusive|aggressive|physical|handy|heavy handed|rough) ?(<fill>) (with me|to me|towards me|with us|to us|when he|when she|if i|at home|again|man i live|and i)
    - (in|leave|left|leaving|trapped in|stuck in|escape|is|was) ?(<fill>) (an|a|my) ?(<fill>) (abusive|violent) (relationship|marriage|home|household|situation|man|husband|partner)
    - my ?(<fill>) (abusive|violent) (husband|partner|boyfriend|wife|girlfriend|dad|father|mother|mum|brother|son|stepdad|ex|parents)
    - (domestic|physical|physically) (violence|abuse|abused|abusive|hurt|hurts) ?(<fill>) (at home|in my|by my|from my|at the hands|me|every|again|and i|is my)
    - (fist|hand) closed
    - with his fist closed
    - (kicked|kicks|punched|punches|broke|breaks|smashed|smashes) ?(<fill>) (the|my|a|down) ?(<fill>) (door|wall|bathroom door|bedroom door|tv|windows|plaster|mirror) ?(<fill>) (off|in|down|next to|because|and i|beside|at me|when i|when we|hinges|again|to get)
    - (hole|dent|holes|crack) ?(<fill>) in the (wall|plaster|door|plasterboard) ...8 (head|face|me|fist|where he|where she|next to)
    - (not know|doesnt know) ?(<fill>) (his|her) own strength
    - (arm|wrist|ankle|jaw|rib) is ?(<fill>) only ?(<fill>) (sprained|bruised|cracked|broken)
    - (broke|breaks|broken) ?(<fill>) (my|her|his|ionel's) (hand|arm|wrist|finger|fingers|jaw|nose|ribs|rib|collarbone) ?(<fill>) (last|again|when|because|for|in|and|on)
    - (makes|made|make|forces|forced) (me|us) ?(<fill>) (sleep|stand|kneel|sit|stay|eat|crawl|beg|strip) ?(<fill>) (outside|in the (garden|garage|shed|dark|cold|cupboard|boot|corner)|on the (floor|balcony|doorstep|step)|all night|naked|for hours|on my knees)
    - one of us gets hurt
    - (flinch|flinching|flinched|cower|cowers|cowering|duck|ducking) ?(<fill>) ...5 (hand|kettle|he|she|comes in|raises|moves|so do i)
    - (beatings|the beatings|the hitting|the violence|the abuse) (have|has|is|are|got|get|started|starts|at home|again|every|from)
    - twists her arm
    - (my|mam's|mum's|mom's|her|the) ?(<fill>) (gentleman friend|boyfriend|partner|husband|carer|son|man) ?(<fill>) (hits|hurts|beats|slaps|twists|pinches|shakes|punches|pushes|chokes|hit|beat|slapped|choked) (her|mum|mam|mom|my mum|my mother|my sister|my brother|my little)
    - (will|i'd|id|i would|going to|would|gonna) ?(<fill>) (pay for it|pay for this|regret it|get it|be in for it|be punished|be sorry) ?(<fill>) (like last time|later|tonight|when he|when she|if he|if she|at home|again)
    - (if he|if she|when he|when she) (reads|finds|sees|knows|hears|catches) ...8 (pay for|kill me|hurt me|hit me|beat me|punish)
    - or (he|she) (would|will|'d) ?(<fill>) (hit|beat|hurt|start on|batter|go for) me
    - black and blue
    - the third broken
    - (pushed|pushes|held|holds|shoved|shoves|put|forced|dunked) my (head|face|hand|arm|fingers|nose) ?(<fill>) (under|in|into|against|through|on|down|onto|to) ?(<fill>) (the|a|my|it) ?(<fill>) <tap-etc>
    - (pulls|pulled|drags|dragged|yanks|yanked|grabs|grabbed|squeezes|squeezed) (me|us) ?(<fill>) (by|round|across|along|out|up|around|into|down|off) ?(<fill>) (my|the|a)
    - (<he>|<kin>|my daughter in law|my son in law|daughter in law) ?(<fill>) <pulls-etc> me ?(<fill>) (by|when|if|about|and|roughly|hard|around|every|in front|so|because|until|while)
    - (he|she|they|dad|mum|my husband|my wife|my son) ?(<fill>) (took|takes|took off|lost|loses|takes out|took out) (it|his temper|her temper|his anger|it all) ?(out) ?on (me|us) ?(<fill>) ?(with|again|and|last|physically|when|if|fists)
    - (gets|got|has got|getting|becomes|turned|turns) ?(<fill>) (violent|physical|handy|rough|heavy handed|nasty with his hands)
    - (bled|bleeding|bruised|sore|limping|black eye|stitches|concussion|deaf in one ear|broken) ?(<fill>) (from|after|because of|thanks to) ?(<fill>) (what he did|what she did|him|her|my <partner>|my <relative>|last time he|last time she|his|when he|when she)
    - (because|over|if|when) ?(<fill>) (the|his|her|dinner|tea|rice|food|shirt|i|my) ?(<fill>) (was|is|were|burned|cold|late|not ready|said|looked|answered|forgot|spilled) ...8 (hit|slap|slapped|punched|belt|beating|threw it at|threw the|fist|pushed me|kicked me)
    - (scared|frightened|afraid|too scared) of (his|her) (fists|hands|temper|belt|drinking|rages|moods)
    - (his|her|a) (fist|hand|foot|boot) through (the|a|my)
    - (my|our) head through (the|a)
    - (next to|beside|inches from|past|near|just missed|missed) my (head|face|ear)
    - (grips|gripped|grip|pinches|squeezes|squeezed|holds|held|twists|twisted|bends|bent|pulls|pulled) my ?(<fill>) (arm|arms|wrist|wrists|hair|hand|fingers|ear|neck|jaw|shoulder) ?(<fill>) (till|until|so|too|hard|behind|when|if|and)
    - (rips|ripped|tears|tore|pulled) ?(<fill>) (my|off my) ?(<fill>) (clothes|top|hair|shirt|dress|earring|hijab|scarf|turban|glasses|necklace)
    - (leaves|left|leaving) me ?(<fill>) (in my own mess|wet|dirty|without food|on the floor|outside|in the cold|hungry|without my|tied|in the dark)
    - (tied|ties|chained|chains|cuffed|handcuffed|taped) me ?(<fill>) ?(up|to|down)
    - (fractured|broke|cracked|dislocated|ruptured) ?(<fill>) my ?(<fill>) (rib|ribs|jaw|wrist|nose|cheekbone|eye socket|arm|finger|fingers|eardrum|skull|spleen)
    - (hits|hit|beats|beat|slaps|slapped|punishes|burns|kicks) (the ones|anyone|whoever|people|us all|the girls|the others|the workers|those) ?(<fill>) (who|that|if|when|and)
    - (broom|stick|belt|shoe|slipper|cane|hanger|spoon|pan|cable|wire|chappal|sandal|rod|hose) ...5 (beats|hits|beat|hit|on my|across my|till i|until i)
    - (beats|beat|hits|hit|beating|hitting|thrashes) me with
    - (drives|drove) ?(<fill>) (fast|at|like|into) ...5 (to scare|to frighten|with me in|with us in|so i would)
    - not safe here ?(<fill>) (he|she|with|at|any)
    - (<he>|<kin>) ?(<fill>) ?(has been|keeps|still|started|often) ?(<fill>) (beats|hits|beating|hitting|hurts|hurting|slaps|batters|attacks|abuses) ?(<fill>) (my|our|his|her) ?(<fill>) (mum|mom|mother|sister|brother|dad|kids|children|wife|family|son|daughter|baby|gran|nan)
    - (have|got|covered in|hiding|with) ?(<fill>) (bruises|black eyes|a black eye|marks|burns) ?(<fill>) ...8 (tell people|say i fell|i fell|fell|lie|told them|make up|nobody knows|from him|from her|walked into)
    - tell (people|them|everyone|the doctor) i (fell|tripped|walked into)
    - <kin> ?(<fill>) ?(<who-etc>) ?(<fill>) <hits> <me-etc-2>
    - <beats-etc> me
    - <hit-etc-7> me ?(<fill>) (in the (face|head|stomach|ribs|back|eye|mouth|jaw|chest)|with (a|his|her|the) <belt-etc>|across the (face|room|head)|unconscious|black and blue|against the (wall|cooker|door|counter|sink|wardrobe|car|fridge|radiator)|down the (stairs|steps)|into the (wall|door|table|wardrobe|bath)|by the (hair|throat|neck)|to the (floor|ground)|round the (head|face)|for (talking|crying|answering)|for the first time|in front of (the|my) (kids|children|friends|family))
    - (hands|hand|fingers|arm|belt|scarf|cord) ?(were|was|went|are|is) ?(<fill>) (round|around|on|over|across|at|to) my ?(own) (neck|throat|mouth|windpipe|face)
    - (could not|couldn't|can't|cannot|stop me|stopped me) breath* ... (his hands|her hands|round my throat|round my neck|on my throat|on my neck|a pillow|held me)
    - (put|puts|putting|had|got|wrapped|squeezed|held|holds|has) ?(<fill>) (his|her|their|both) ?(hands|hand|arm|fingers) ?(round|around|on|over) (my|our) (neck|throat|mouth|face)
    - <pushed-etc> (me|us) ?(<fill>) (<down-etc>|to the (floor|ground)|on the (bed|floor|ground))
    - (throws|threw|throwing|throw|hurls|hurled|smashed|smashes) ?(<fill>) <things-etc-2> ?(<fill>) (at|over) (me|us|my head|the kids|the wall next)
    - (hole|holes|dent|fist) ?(<fill>) in the (wall|door) ... (my head|my face|me|next to|he|him|where)
    - (punched|punches|kicks|kicked|smashed|smashing|smashes) (the|a|holes in the|through the) ?(wall|door|walls|doors|tv|mirror|window) ... (my head|my face|me|next to|scared|afraid|instead of me|i am next|be me|near me)
    - <black-eye-etc> ?(<fill>) (from|he|she|gave me|where|when|by|after) ?(<fill>) <he-etc-6>
    - (gave|gives|giving|given) me (a|another|these|this) ?(<fill>) (black eye|bruise|bruises|split lip|broken|fat lip|bloody nose|beating|hiding|slap|slaps|thrashing|kicking|hammering|battering)
    - (gets|get|got|is|was|turns|turned|becomes|became|being|been) ?(<fill>) (violent|physical|physically abusive|abusive|aggressive|heavy handed) ?(<fill>) <with-me-etc>
    - (gets|get|got|is|was|turns|turned|becomes|became|being|been) ?(<fill>) (rough|handy) ?(<fill>) (with me|to me|with us|on me|when he|when she|if i|with my|at home|drunk)
    - (domestic|physical|sexual|emotional|financial|coercive) (violence|abuse|control) ?(<fill>) (at home|in my|from my|by my|situation|relationship|victim|is happening|happening to me|every|i am|marriage|again)
    - (in|living in|stuck in|trapped in|leave|leaving|escape|left) (an|a|my) ?(<fill>) (abusive|violent|controlling|dangerous|toxic and violent) (relationship|marriage|home|house|husband|partner|boyfriend|household|situation|man|wife|family|girlfriend)
    - (my|an|his|the) ?(<fill>) (abusive|violent|controlling) ?(ex) <husband-etc-2>
    - (abused|abuses|abusing|abusive) ?(to|towards|by|me|at) ?(me|my|him|her|them|us|home) ?(<fill>) <again-etc-4>
    - (laid|lays|lay|laying|raised|raises|raise|puts|put|lifted|lifts) (a|his|her|their) (hand|hands|finger|fist|fists) (on|to|at|against) (me|us|the kids|my)
    - (spat|spits|spit) (on|at|in) (me|my face)
    - (belt|stick|cane|slipper|the strap|wooden spoon|hanger|hose) ?(<fill>) (if|when|every time|again|for|because) (i|we) (ask|cry|talk|speak|am late|answer|do|do not|fail|eat|get|forget|say)
    - (its|it is|get|gets|got|getting|out comes|comes|gave me|uses|used) (the|his|her) (belt|stick|cane|strap|slipper|fist|back of)
    - (takes|took|taking|took off) (his|the|her) belt (off|to me|out)
    - (he|she|they|dad|mum|my (husband|wife|partner|dad|mum|boyfriend|brother|stepdad)) ?(<fill>) <flew-at-etc> (me|us|my mum|my sister|my brother|him|her)
    - (burns|burned|burnt|burning) me with ?(<fill>) (cigarettes|cigarette|an iron|the iron|hot|boiling|his|a)
    - (madam|my employer|my mistress|my master) ... (beating|beats|hits|hit|slaps|slapped|locks|locked|burned|burns|starves|kept my passport|keeps my passport|kept my papers)
    - (my son|my daughter|my kid|my teenager|my grandson|my brother|my sister|my mum|my mother|my dad|my wife|my girlfriend) ?(<fill>) (pushed|shoved|hit|hits|punched|beat|beats|attacked|attacks|kicked|threatened|threatens|strangled|bit|slapped) (me|us)
    - <safe-etc> ?(away) from (him|her|my <husband-etc-3>) ... <hit-etc-8>
    - eggshells ... (hits|fists|violent|throws things|hurts me|safe)
    - (make|makes|making|made) me (pay for it|regret it|sorry) (later|at home|when we get|tonight|when he|when she|like last time|with)
    - (pay for it|punished|punish me|regret it|in for it) ... (when he|when she|when dad|when mum|like last time|at home|with the belt|fists)
    - he <beats-etc-2> (my (mum|mom|mother|sister|brother|kids|son|daughter|baby|dog|friend)|her|our (son|daughter|kids|baby)|the (kids|children|baby))
    - (black eye|bruises|bruise|split lip|broken nose) ?(<fill>) (was|were|is|are) (from|because of) ?(a|the) (door|cupboard|stairs|fall) ?(and) (it was|was really|but it was) (him|her)
    - (told|tell|say|said|telling|make up|lied|lie) ... (walked into a door|fell down the stairs|door did it|black eye|bruises|the bruise|my face)
    - (<kin>|he|she|they) ?(<fill>) <hits> and <hits> (me|us|my)
    - not (hit|hurt|beaten|touched|slapped|punched) me (yet|this week|today|so far|since|for (a|two|three|days)|in (two|three|a) ?(days|weeks|week|while))
    - (pours|poured|throws|threw|holds|held|pushes|pushed|puts|put|splashed) ?(<fill>) (hot|boiling|burning|scalding) (oil|water|iron|tea|pan|coffee|ghee|soup) ?(<fill>) (on|near|over|at|to) (me|my|us)
    - (hold|holds|held|holding|push|pushes|pushed) ?(<fill>) (my|me) ?(<fill>) (head|face|hand|hands|down|under) ?(<fill>) (under|in|on|against|to) (the water|water|the hob|the stove|the toilet|the wall|the floor|the bed|a pillow|the sink|the bath)
    - (pillow|cushion|hand|plastic bag|bag) ?(<fill>) over my (face|mouth|head|nose)
    - (hitting|beating|hurting|slapping|kicking|punching|shaking|burning|whipping) (my|our) <kids-etc>
    - (put|puts|lays|laid|got|gets) (his|her|their) hands on (me|my (kids|daughter|son|sister|mum))
    - (raises|raised|lifts|lifted|raise) (his|her) (hand|hands|fist|fists|voice and (hand|fist)) (to|at|on|towards|against) (me|us|the kids|my)
    - (grabs|grabbed|grab|grabbing|drags|dragged|pulls|pulled|yanks|yanked) me by (the|my) (hair|throat|neck|arm|wrist|collar|face|jaw|ear)
    - (grabbed|grabs|squeezed|squeezes|twists|twisted) my (throat|neck|wrist|wrists|arm|face|jaw|hair) ?(<fill>) (until|so hard|hard|and|again|when|last|till|because|and would not)
    - (hurts|hurt|hits|hit|beats|slaps|kicks|punches) me (when|if|every time|each time|whenever|because) (i|he|she|they|dinner|the (baby|kids|house)|no one|nobody|mum|dad|there)
    - (spits|spat|pees|peed|urinated) (on|at|in) me
    - (threw|throws|thrown|pushed|pushes|shoved|shoves) me ?(<fill>) (against|into|down|onto|across|out of|on) (the|a|my|our) ?(<fill>) <wall-etc>
    - (my|the) (carer|support worker|care worker|nurse|staff|nursing home|care home) ?(<fill>) <hits> (me|us|my)
    - (violent|abusive|aggressive|physical) ?(<fill>) <husband-etc-4> ?(<fill>) (at home|again|scared|afraid|hits|and i|is|won't|keeps|i can|i live|in|who)
    - (<kin>|he|she|they) ?(<fill>) (broke|breaks|snapped|dislocated|fractured|cracked|smashed|bruised|split|bloodied|sprained|twists|twisted|burst) ?(<fill>) my <finger-etc>
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
    - (poured|threw|pours|throws) ?(<fill>) (boiling|hot|scalding) ?(<fill>) (water|oil|tea|soup|coffee) ?(<fill>) (on|over|at) (my|me|us)
    - (<he>|<kin>) ?(<fill>) broke my ?(<fill>) (glasses|phone|tooth|teeth) and my (nose|arm|phone|hand|jaw)
    - (dad|he|stepdad|my dad|my father|my stepdad|her boyfriend|my brother) ?(<fill>) <hits> (mum|mom|mam|my mum|my mom|my mother|my sister|my brother|the kids)
    - (got|caught|gets|catches) me (on|in|across|round|over) the (hand|arm|face|jaw|ear|head|eye|ribs|mouth|neck|shoulder|back|cheek) ?(<fill>) (with|at|last|when|again|because|and|on|for|this)
    - (get|got|gets|gives me|gave me|give me|catch|took|take) ?(<fill>) (one|a slap|a smack|a clout|the back of his hand|the back of her hand) (across|round|around|in|over) (the|my) (face|ear|ears|head|mouth|jaw|gob)
    - (has|have|had|got) a ?(<fill>) (heavy|quick|hard|ready|fast|free|loose) hand
    - (heavy|quick|hard|fast) (handed man|hand my man|hand that man|hand he|hand she)
    - (he|she) (throws|chucks|hurls|flings|threw|hurled) (things|stuff|plates|objects|cups|whatever|anything)
    - (has|have) hit (two|one|three|four|some|most|all|both) of us
    - (the|that) kind with fists
    - (he|she) ?(<fill>) (did|does|done|has done) it ?(<fill>) ?(the) (once|twice|two times) this (week|month)
    - (wear|wearing|wore|put on|have) ...3 (trousers|long sleeves|sleeves|scarf|sunglasses|tights|collar|foundation|concealer|polo neck|makeup|jumper|hat) ...2 to (cover|hide) (it|them|the|my|where|what he|what she)
    - (he|she) is ?(<fill>) (lovely|sweet|sorry|gentle|kind|charming|an angel|nice|so sorry) (the day after|the next day|the morning after|next morning|after he|after she)
    - always (lovely|sweet|sorry|gentle|kind|charming|nice) (the day after|the next day|the morning after|next morning|afterwards)
    - (door|stairs|cupboard|step|doors) again (that is what i|thats what i|is what i|or so i|officially|i told|i tell)
    - (keep|keeping|kept|hide|hid|lock|locked|locking|hidden) (the|all the|our) (knives|kitchen knives|knife block|hammer|scissors|carving knife) ...2 (in the shed|in the car|in the boot|locked|from (him|her|my)|away from (him|her)|now she|now he)
    - so i (keep|hide|lock|hid|locked) the (knives|kitchen knives|scissors|hammer|axe|gun)
    - (squeezes|squeezed|grips|gripped|twists|twisted|bends|bent|holds) my (arm|wrist|hand|fingers|neck|jaw|shoulder) (till|until|so hard|hard enough)
    - doesn't batter me
  unless:
    - (stabbed|stabs|stab) (me|us) in the back
    - (squeezed|squeezes|squeeze|patted|held|took|kissed) my (hand|arm|shoulder|fingers|knee) ?(twice|gently|and)
    - squeezed my hand
    # games, work and wit
    - <hits> (me|us) ?(<fill>) (at|to|up|off|out|about|that|like a|with (a (bill|question|fee|pillow|surprise|smile|joke|ball|fine|wall of))|in the (feels|final|semi|semis|quiz|race)|on (penalties|points|the))
    - (hits|hit|hitting|hurts|hurt|kicks|burns|bites|attacks|knocks|shakes|drags|pushes|throws|grabs) me ?(<fill>) (that|when i (think|realise|remember|hear|see|read|walk|get|smell)|how|hard that|deeply|emotionally|off|about|up|out|like a (ton|wave|train|truck))
    - beats me ?(<fill>) <at-etc-2>
    - <it-etc> ?(<fill>) ?(is|was|has|just|really|all|suddenly|keeps) ?(<fill>) <hits> (me|us)
    - <baby-etc-4> ?(<fill>) ?(just|has|keeps|always|by accident) ?(<fill>) <hits> (me|us|<my-body>)
    - (punched|hit|kicked|bitten|bit|headbutted|slapped|smacked) ?(<fill>) ...5 by (my|the|our|a) (toddler|baby|cat|dog|horse|ball|bee|wasp|goose|door|branch|boom|swing|two year old)
    - (it|this|that|he|she) (does|did) not hurt me
    - (pushes|pushed|throws|threw|pulls|pulled|drags|dragged|grabs|grabbed|shakes|shook|holds|held|pins) (me|us) ?(<fill>) (to (be|do|try|go|apply|study|speak)|a (party|lifeline|bone|ball|line|beer|coffee|look|smile|towel)|into (the deep|a (role|meeting|project))|off (my|the) (guard|scent)|my hand|over for|along|through the (course|exam|day)|aside|up on|accountable|close|for a (hug|chat|word)|out of bed|out dancing)
    - (grabbed|took|takes|held|holds|shook|shakes) my hand
    - it's got me by the
    - (got|has) me by the throat this
    - (grief|anxiety|panic|fear|dread|life|stress|it|this|worry|sadness|guilt) (has|had|have|got|takes|took|grabs|grabbed|holds) ?(got) me by the
    - (pulls|pulled) my (leg|hair (back|up)|tooth|teeth)
    - (broke|breaks) my (heart|nose playing|arm (skiing|falling|playing)|ankle|leg (skiing|falling|playing))
    - (at|in|during|playing) ?(<fill>) (karate|judo|boxing|rugby|football|sparring|netball|wrestling|paintball|training|hockey|martial arts|self defence|class) ...8 <hits> me
    - <hits> me ...5 (at|in|during|playing) ?(<fill>) (karate|judo|boxing|rugby|football|sparring|netball|wrestling|paintball|training|hockey|jiu jitsu|fencing)
    - (bruise|bruises|black eye) ...5 (netball|rugby|football|bike|cricket|hockey|sofa|bumped|own fault falling|boxing|skating)
    - (nobody|no one|not|never|nobody is|no one is|has never|never once) ?(<fill>) (hits|hit|hurts|hurt|hurting|beaten|beats|hitting|touched|laid a hand on|laid a finger on) (me|us|anybody|anyone)
    - broke my (phone|laptop|heart)
    - (get|got|getting) (the|a) ?(<fill>) (stick|slap) (from|about|for|on the wrist|in the face of)
    - (got|get|gets) the (belt|stick|strap) (for|on|of|off|from)
    - (fell|tripped|slipped|walked into) ...5 (running|playing|drunk|dancing|ice|lego)
    - (threw|throws|throwing|tossed) (me|us) (the|a|some|my|his|her|out a|your)
    - (fist|hand|foot) through (the|a) (sleeve|air|hair|letterbox|ceiling by|cat flap|curtain|plate|plaster by)
    - (next to|beside|near) my (head|face|ear) ?(<fill>) (purr*|snor*|sleep*|on the pillow|all night|buzz*)
    - my (nose|arm|wrist|ribs|rib|finger|jaw) ?(<fill>) (playing|skiing|falling|at|in a|on the|when i fell|cycling)
    - (fractured|broke|cracked|dislocated) ?(<fill>) my ...3 (playing|skiing|falling|fell|cycling|rugby|football|ice|stairs|bike|netball|slipping|gym)
    - i ?(<fill>) (fractured|broke|cracked|dislocated|ruptured) ?(<fill>) my
    - (left|leaves) me ?(<fill>) (on the floor|in the dark|hungry|outside|in the cold) (laughing|about|with laughter|after the|lol)
    - <hits> me (<up-etc>|at (<chess-etc>|the (quiz|game))|to (it|the (punch|last|door|finish|bathroom|parking|line)|the|that|a|work)|with (a <bill-etc>|the (news|bill|truth|facts|idea)|news|questions|kindness|his (best|usual) joke|that)|like (a (ton|wave|brick|truck|train|tonne)|grief)|hard (today|just|now|when|that)|in the (final|semi|league|quiz|game|race|feels|first round|heart)|out of (the|my)|off (the|my|his|her|in|to|at)|again (at|in|on)|by (two|three|one|a|five|ten)|every (time we play)|over (and|to|on|the (phone|email))|on (the (shoulder|arm|back) (playfully|to say|and said)|facebook|instagram|linkedin|goal*|points|penalties|sets)|for (a|six|my)|into (gear|shape|touch)|when (we|i) (play|played))
    - (bites|bit|hurts|hurt|burns|burned|knocks|shakes|drags|kicks|hurting|attacks|kicked|pinned|pins) me (<off-etc>|to (the|say|my|a)|that (he|she|they|i)|when (he|she) (says|said|lies|lied|ignores|ignored|plays|left|cried)|by (saying|lying|leaving|not)|so much (that|when|to)|into (the (meeting|shop)|shops)|round (the shops|ikea)|with (his|her) (words|silence|lies|little|tiny|wet)|because (he|she) (lied|said|did not|left|cheated|forgot|never))
    - <it-etc-2> ?(<fill>) ?(has|have|had|just|really|finally|suddenly|also|keeps|would|will) <hits> me
    - (baby|bump|little one) ... (kick*|kicks|kicked|kicking) me
    - (my|the) (baby|toddler|cat|dog|kitten|puppy|horse|parrot|hamster|newborn|rabbit|little one|one year old|two year old|three year old) ?(<fill>) ?(just|has|keeps|always) <hits> me
    - (my|our) (son|daughter|kid|toddler|grandson|granddaughter|baby|sister|brother) (beat|hit|hits|beats|kicked|bit|threw|pushed|kicks|bites|punched|pushes) (me|us) (at|to|by|up|in (the|a)|with (a (pillow|ball|balloon|foam|nerf|snowball))|on (the|a|mario|penalties)|off|for|again (at|in)|3|6|into (the (pool|water|sea|leaves)|bed|buying|doing|getting|watching)|a (kiss|question|smile|curveball)|under the bus)
    - (pushed|pushes|pushing|kicked|threw|throws|knocked|pulled|dragged|drags|pulls) (me|us) (off (the (team|rota|list|course|call|project|bike|sofa|scent|wagon)|to|guard|balance|in)|out of (the (meeting|band|group|team|chat|club|choir)|my|a|class|college)|into (the (deep|meeting|limelight|job|pool|sea|role)|doing|it|going|applying|buying|getting|a (corner|job|career|party|surprise)|therapy|trying|seeing|giving)|over the (line|edge|moon|finish)|a (party|surprise|bone|lifeline|curveball|look)|around (the|like)|about with|down a|through (the|it|school|a|my|some)|under the bus|in the (deep|pool|river)|from (pillar|behind on the)|up against (a|the) deadline|to (one side|the front|the top)|across (town|the country)|onto (the (dance|stage|rota|list|next)))
    - (throws|threw|throwing|throw) (a (ball|frisbee|snowball|party|pillow|strop|tantrum)|food|things|stuff|plates|cups|objects) ... (toddler|baby|highchair|cat|fun|festival|greek)
    - (toddler|baby|cat|two year old|three year old|puppy) ... (throws|threw|throwing|throw)
    - (bruise|bruises|bruising|swollen|black eye) ... (from (<rugby-etc>|the (gym|fall|door|bike|match|stairs|dentist)))
    - (gets|got|is|was|getting|turns) (physical|rough|aggressive|violent|heavy handed) (with (the (ball|printer|dough|pastry|washing))|at (sea|rugby|the back)|on the (pitch|motorway|sea|road)|in the (game|second|sea|match|box))
    - (hit|punched|slapped|kicked|choked|hurt|pushed|grabbed|threw) me (about (a|the) (deadline|meeting)|because (it|of how)|and (i (realised|realized|thought|remembered|burst|laughed))|when (i (realised|realized|saw|heard|read|left|woke|opened|came|got|smelled|sat))|so hard (that it|when i (saw|read|heard|realised))|over (the head|email|the phone|text)|for (six|a (coffee|tenner|fiver)))
    - (hands|hand|arm) (on|over|at|to) my (mouth|face|throat) (laughing|in|and i|yawning|when i|gasp*|for|while i)
    - own hands
    - (abuse|abused|abusive) (training|policy|lecture|module|course|statistics|charity|case|cases|helpline|inquiry)
    - (he|she|they) (beats|beat|hits|hit|hurts|batters|attacks|attacked|slaps|kicks|punched|choked) (her (own|personal|record|best|eggs|drum|target|chest)|them (at|to|in|on|by|3|6|2|4|5|with a|all|off)|her (at|to (it|the))|the (kids|children) (at|to))
    - he (attacks|attacked) (her|them|the (kids|children)) in the (film|book|game|show)
    - (who|women|men|people|children|they|those|anyone|someone|clients|dogs|animals) ?(<fill>) (have|has|had|are|were|is|was) ?(been|being|got|getting) ?(<fill>) (hit|beaten|abused|attacked|battered|assaulted|hurt)
    - (stabbed|stabs|kicked|shot|hit) me in the (back|foot|heart|feels|wallet|pocket|gut like|stomach like) ?(<fill>) (over|by|with|that|when|at work|about|like|at|again at)
    - stabbed me in the back
    - (threw|throws|pushed|shoved) me ?(<fill>) (into|onto|on|down|out of|across) (the|a|my|our) ?(<fill>) <pool-etc>
    - (hitting|beating|kicking|shaking) (my|our) (kids|son|daughter|sister|brother|mum|nan) (at|in (chess|tennis)|with (snowballs|pillows|a pillow|snow)|up)
    - (hurts|hurt|hits|hit|kicks) me (when|if|every time|each time|whenever|because) (i <see-etc>|he (does not|is not|ignores|forgets|says|left|is away)|she (does not|is not|ignores|forgets|says|left|is away)|they (do not|forget|ignore|say|left)|no one (calls|comes|remembers)|nobody (calls|comes|remembers))
    - not (hit|touched|hurt) me (yet|so far|today|since) (that|how|what|the (reality|news|grief)|but it will)
    - (put|puts|got|get|gets) (his|her|their) hands on (my (old|spare)|the)
    - (hand|bag|pillow|hands) ?(<fill>) over my (face|mouth|head|eyes) (mask|to (sleep|stop|hide|block)|because (i|the)|when (i|the)|laughing|in shock)
    - (ex|husband|boyfriend|partner|dad|wife|girlfriend|he|she) ?(<fill>) (hit|slapped|pushed|punched|kicked) me once
    - (hide|hiding|cover|covering|covered) ?(<fill>) (my|the|these) ?(<fill>) (bruises|bruise|black eye) ?(<fill>) (from|after) ?(<fill>) <rugby-etc-2>
    - (pushed|hit|grabbed|knocked|kicked) me and (i|my|now|then) ?(<fill>) (laughed|fell (for|in love|about)|realised|realized|went for|said thank*|scored|cried laughing)
    - (year|day|life|opportunity|week|season|project|moment|market|bull|problem|cat|kitten) by the throat
    - by the throat and (shake|make|enjoy|run)
    - (makes|made|make) me ?(<fill>) (stand|sleep|kneel|sit|stay|wait|get|eat|walk|lie) ?(<fill>) (in the (garden|corner|rain|cold|bath|dark|garage)|outside|on the (floor|step)|for hours|all night) ?(<fill>) (queue|tickets|concert|because the (cat|dog|baby)|photo|photos|yoga|physio|teacher|with the (dog|baby)|at the (gate|airport))
    - (cat|dog|kitten|toddler|baby|grief|panic|cold|wind|music|film|song|parrot) ?(<fill>) (grabs|grabbed|shakes|shook|pins|squeezes|slaps|pinches|touches) me
    - shook me (up|awake|because (it|the news)|and i (woke|realised)|by (the hand|saying))
    - shook me by the hand
    - <hits> me with ?(<fill>) ?(the|a|her|his|their|such|another|some|these|those) ?(<fill>) <most-etc>
    - (towel|cushion|pillow) over my face ever since
    - (grabbed|took|takes|held|holds|shook|squeezed|squeezes|kissed) my hand
    - (hangover|commute|heat|job|course|deadline|stairs|heels|shoes|hill|traffic|diet|cold|workout|wait|suspense|weather) ?(<fill>) (is|are|will|was) ?(<fill>) ?(going to|gonna) kill me
    - <hits> (mum|mom|my mum|my mom|my mother|my sister|my brother|the kids) ?(<fill>) (at|with a (ball|pillow|snowball)|off|up|out|about|awake)
    - (has|have|had|got) a ?(<fill>) (heavy|quick|hard|ready|fast|free|loose) hand (with|on|at|in|for) the ?(<fill>) (salt|chilli|sugar|gin|brush|seasoning|garlic|rolling|reins|pepper|whisky|spice*|brake|throttle|brakes)
    - (rooster|cockerel|gander|swan|seagull|gull|cat|peacock|turkey|magpie|llama|ram|goose|squirrel|guinea pig|budgie|hen|horse) ...2 (attacked|bit|went for|pecked|kicked|scratched|nipped|chased|flew at|came at|got) me
    - (dominoes|scrabble|monopoly|game|match|debate|sea|weather|storm|wind|quiz|cards|chess|bingo|argument about) ...6 (got|gets|turned|is getting) (violent|physical|nasty|rough)
    - to (cover|hide) (my|the|a) ?(<fill>) (spot|spots|pimple*|hangover|tattoo|bald*|grey|bags|acne|sunburn|love bite|hickey|stain|hole|roots|tan|eczema)
    - so i (keep|hide|lock|hid|locked) the (knives|scissors|gun) ...5 (toddler|baby|kids|child*|grandkids|crawling|two year old)
    - (got|caught) me (on|in|across) the (hand|arm|face|jaw|ear|head|eye|ribs|shoulder|back) ...3 (ball|racket|puck|stick|elbow|hockey|bouncer|sparring|hose|branch|sun)
    - (throws|chucks|flings|threw) (things|stuff|plates) (together|in (a|the) (bag|pan|pot|wok|bin|boot)|out|away|on (a|the) wheel|off the (pram|highchair|high chair|cot|table))
    - threw me ?(<fill>) (next door's|the|a|his|her|an) ?(<fill>) (parcel|ball|keys|towel|rope|party|lifeline|curveball|bag|bone|look|question)
    - hurt by (it|that|this|what|her (words|email|comment|silence)|his (words|email|comment|silence)) and
  examples:
    - "[walked into the door, that's what I] tell them at work"
    - "My husband hits me"
    - "he grabbed me by the throat last night"
    - "I was pushed down the stairs"
    - "My son shoved me against the cooker"
    - "She throws plates at me"
    - "I'm hiding the bruises again"
    - "if he reads this I'll pay for it"
    - "Dad got the belt out again"
    - "My brother twists my arm till I cry."
    - "I keep getting beaten at home."
    - "He's always sweet the morning after."
    - "She throws things, mugs mostly."
    - "I wore a scarf to hide the marks he left."
    - "He have a quick hand, my husband."
    - "She got me across the jaw with the remote."
    - "He twists my wrist until I say yes."
  counterexamples:
    - "I fell down the stairs, three of them, silly me."
    - "He beats me at chess every time."
    - "It hit me that I'm fifty."
    - "The baby kicked me all night."
    - "He's never hit me."
    - "The bruise is from netball."
    - "Grief has got me by the throat."
    - "The swan attacked me by the lock."
    - "Gran had a heavy hand with the salt."
    - "Scrabble with my aunt got violent, tiles on the floor."

"""#
    ),
    (
      name: "safety/signs/hurts-self.yaml",
      text: #"""
# What is done to oneself, in any form.
- set: harm
  words: [cut, cutting, cuts, burn, burning, burned, burnt, hurt, hurting, hurts, harm, harming, harmed, hit, hitting, punch, punching, punched, scratch, scratching, scratched, bite, biting, bit, slap, slapping, slapped, pinch, pinching, pinched, scald, scalding, scalded, stab, stabbing, stabbed, bruise, bruising, bruised, choke, choking, starve, starving, punish, punishing, punished, slice, slicing, sliced, carve, carving, carved, choked, injure, injuring, injured, pricked, hammer, whip, whipping, mutilate]

# Words that say it was no accident.
- set: on-purpose
  words: [on purpose, deliberately, again, to feel, to feel something, to cope, to calm down, to stop, as punishment, because i deserve it, because i deserve, every night, every day, most nights, most days, when it gets, when i am, when it builds, whenever, each time, every time, instead, in secret, where no one, where nobody, so no one, so nobody, until it, till it, until there, till there, until i, till i, where it is nobody's, in the toilets, in the bathroom, last night, tonight, badly]

- set: to-blood
  words: [bleed, bleeds, bleeding, bled, blood, bloody, red, raw, purple, black and blue, bruise, bruises, bruised, stars, open, opens, split, splits, swollen, numb, marks, mark, scab, scabs, dizzy]

- set: again-etc-5
  words: [again, <self>, my, because, when, every, at, in, since, for, to, and, it, is, the, now]

- set: wrist-etc
  words: [wrist, wrists, arm, arms, thigh, thighs, leg, legs, skin, forearm, forearms, ankles, stomach, hips, belly, calves]

- set: wallet-etc
  words: [wallet, bed, phone case, phone, drawer, pillow, bag, pencil case, mattress, purse, makeup bag, soap dish, sock drawer, bus pass, toilet bag, bathroom]

- set: rub-etc
  words: [rub, rubbing, scrape, scraping, peel, peeling, pick, picking, scratch, scratching, bite, biting, tear, tearing, file, filing, sand, scrub, scrubbing, claw, clawing, dig, digging, gouge, rubbed, scraped, peeled, scratched, bit, tore]

- set: hit-etc-9
  words: [hit, hitting, punch, punching, pinch, pinching, slap, slapping, squeeze, squeezing, bruise, bruising, thump, thumping, burn, burning, bite, biting, scratch, scratching]

- set: staples-etc
  words: [staples, staple, pins, pin, needles, needle, tacks, drawing pins, thorns, nails, glass, pen, paperclip, fork, keys, key, screwdriver]

- set: hurt-etc-5
  words: [hurt, hurting, harm, harming, harmed, cut, cutting, cutt, burn, burning, burned, burnt, scratch, scratching, scratched, bite, biting, bit, hit, hitting, punch, punching, punched, slap, slapping, slapped, stab, stabbed, stabbing, bruise, bruising, injure, injuring, injured, carve, carving, choke, choking, strangle, strangling, starve, starving, punish, punishing, punished, whip, pinch, pinching, h4rm, hrt, slice, slicing, wound, wounding, mutilate]

- set: cut-etc
  words: [cut, cutting, cuts, slice, slicing, sliced, slash, slashing, slashed, scratch, scratching, scratched, burn, burning, burned, burnt, carve, carving, carved, stab, stabbed, stabbing, scrape, scraped, scraping, dig, digging, dug, gouge, gouging, pick, picking, tear, tearing, tore, rip, ripping, bite, biting, bit, pierce, pressed, press, pressing, draw, drag, dragged, scald, scalded, scalding, poke, nick, open, opening, opened, hurt, hurting, hit, hitting, punch, punching, cuttin]

- set: again-etc-6
  words: [again, on purpose, deliberately, until, till, so, to feel, when, because, last night, tonight, this morning, today, yesterday, open, up, and, with, every, most, to stop, in the, for, bc, at night, and it, it, to cope, to punish, raw, bad, after, every night, with a, with the, with my]

- set: doing-etc
  words: [doing, do, did, take, taking, took, dragging, pressing, press, put, putting, use, using, used, run, holding, held, pulled, draw, drawing]

- set: it-etc-3
  words: [it, this, that, a blade, the blade, a razor, the razor, a knife, the knife, scissors, a lighter, cigarettes, a cigarette, glass, a needle, the scissors, hot water, boiling water, the iron, the straighteners]

- set: i-etc
  words: [i, have, iive, still, been, started, start, starting, back to, began, want to, wanna, need to, urge to, urges to, going to, gonna, tempted to, might, about to, keep, keep on, stop, quit, keeps, after, relapsed, relapse, thinking of, thinking about, think about, miss, crave, craving, dying to, desperate to, itching to, resist, resisting, fighting the urge to, and, nearly, almost, just, by, "n", so i]

- set: again-etc-7
  words: [again, last night, tonight, last, this morning, today, yesterday, rn, right now, deep, deeper, too deep, so bad, when, because, to feel, to cope, so, bc, on purpose, most nights, every night, every day, at night, in the bath, in the shower, for the first, after, every time, since, and it, more, worse, badly, a lot, instead, for, until, till]

- set: cut-etc-2
  words: [cut, cutting, self harm, sh, hurt <self>, harm <self>, burn, burning, hurting <self>, harming <self>, bleed, slice, relapse, scratch, punish <self>, pick up the blade, carve, hit <self>, do it to myself]

- set: want-etc
  words: [want, wanna, wnt, wants, wanted, need, needed, like, going, gonna, tempted, itching, desperate, close, feel like, feeling like, have to, got to, gotta]

- set: cut-self-etc
  words: [cut <self>, hurt <self>, harm <self>, burn <self>, bleed, see blood, see my blood, see myself bleed, feel the blade, cut so bad, cut so badly, self harm, punish my body, make myself bleed, feel pain, slice my, get the blade, break my own, scratch my skin]

- set: helps-etc
  words: [helps, is the only, is all, makes, gives, calms, lets, quiets, takes, feels, works, keeps, stops, got, is getting, has got, is back, has started, has come back, started, is worse, gets]

- set: me-etc-3
  words: [me, it, the, thing, pressure, pain, better, out, worse, again, go, quiet, feeling, everything, calm, calmer, relief, back, deeper, numb, that]

- set: scratch-etc
  words: [scratch, scratching, scratched, pick, picking, picked, bite, biting, bit, dig, digging, rub, rubbing, claw, clawing, cut, cutting, scrape, scraping]

- set: it-bleeds-etc
  words: [it bleeds, it bled, it opens, i bleed, i bled, bleeds, bleed, bled, blood, the skin, skin, open, raw, my skin, it is open, it was open, draws blood, drew blood, it hurts, there is blood, they bleed, i drew blood, i draw blood, my arms, it stops]

- set: bang-etc
  words: [bang, banging, banged, hit, hitting, smash, smashing, smashed, bash, bashing, bashed, slam, slamming, slammed, knock, knocking, punch, punching, punched, beat, headbutt*, pound, pounding]

- set: on-etc
  words: ["on", against, "off", into, till, until, with, when, again, because, so, to, over and, to make, to stop, and, at, every]

- set: hurt-etc-6
  words: [hurt, hurting, burn, burning, cut, cutting, harm, injure, bruise, scald, starve, scratch, burned, scratching, scratched, bruising]

- set: again-etc-8
  words: [again, hide, hidden, hiding, cover, covered, sleeves, see, notice, noticed, find out, found, from last, new, fresh, myself, i did, i made, did it, did them, mine, anymore room, room, swimming, summer, jumper, hoodie, pe, changing, asked, ask, lied, lie, cat, said it]

- set: summer-etc
  words: [summer, heat, hide, hiding, cover, so nobody, so no one, cuts, marks, scars, see my, again, in july, in june, in august, because i, at work]

- set: do-etc
  words: [do, did, does, doing, done, doing it, do it, did it, do them, did them, do this, did this, inflict*, caused, cause, made, make]

- set: bandage-etc
  words: [bandage, bandaged, cut, cutting, blade, razor, arm, arms, wrist, leg, legs, thigh, skin, blood, self, sh, harm, hurt, marks, sleeves, plaster, plasters, burn, urges, scars, stitches, deep, clean, nobody saw, no one saw, nobody knows, no one knows]

- set: gone-etc-2
  words: [gone, ruined, lost, broke, relapsed, last night, today, down the, over, wasted, zero, and then, but, again, until, till, and i]

- set: blood-etc-2
  words: [blood, bleed, cut, burn, hit, hurt, starve, blade, skin, pain, deserve, for eating, with, by, every, again, when, scald*]

- set: watch-etc
  words: [watch, sleeve, sleeves, bracelet, bracelets, bandage, plaster, plasters, makeup, concealer, hoodie, tights, leggings, jumper, wristband, wristbands, cardigan, foundation]

- set: my-nails-etc
  words: [my nails, nails, a pen, my pen, pens, a compass, keys, my keys, a pin, pins, needles, a needle, scissors, a fork, glass, something sharp, staples, tweezers]

- set: pick-etc
  words: [pick, picking, picked, open, opening, reopen, reopening, scratch, scratching, pull, pulling, pulled, rip, ripping, ripped, tear, tore, squeeze, irritate]

- set: stomach-etc
  words: [stomach, thighs, hips, legs, arms, ankles, wrist, wrists, thigh, belly, ribs, chest, feet, inner, upper, shoulders, scalp]

- set: hob-etc
  words: [hob, flame, flames, stove, iron, kettle, fire, boiling water, candle, cooker, oven door, hot water, radiator, heater, grill, straighteners]

- set: sting-etc
  words: [sting, stings, shower, arm, arms, leg, legs, hide, hurt, skin, wrist, sleeve, sleeves, bleed, healing, bath, swim*]

- set: scratch-etc-2
  words: [scratch, scratching, scratched, peel, peeling, rip, ripping, tear, tearing, claw, clawing, pick, picking, rub, rubbing, scrub, scrubbing]

- set: shaving-etc
  words: [shaving, cooking, chopping, slicing, gardening, playing, running, skating, climbing, training, lifting, ironing, baking, opening, peeling, diy, skiing]

- set: oven-etc
  words: [oven, stove, hob, pan, grater, stairs, step, bike, tin, can, door, table, paper, kettle, tray, football, gym, rugby, match, barbecue, fence, rope, brambles, thistle, saw, mower, sun, glue gun, ladder, ice, pitch, kerb, shower, mandoline, hair tongs]

- set: sugar-etc
  words: [sugar, carbs, costs, hours, classes, it, corners, the, down, back, out, edge, grass, hair, wood, room, vegetables, onions, jobs, ties]

- set: training-etc
  words: [training, policy, awareness, in schools, statistics, research, module, charity, course, online, novels, rates, leaflet, webinar, slides]

- set: flour-etc
  words: [flour, paint, bites, tattoos, freckles, mud, hair, eczema, sunburn, insect, mosquito, plaster, oil, the, my, glitter, nettle, bruises from]

- set: shaving-etc-2
  words: [shaving, chopping, "off", cooking, in the kitchen, opening, slicing, peeling, playing, skiing, running, out, while, making, gardening, moving, lifting, short, loose, accidentally, down to, free, tripping, falling]

- set: chopping-etc
  words: [chopping, cooking, shaving, playing, at, skiing, running, gardening, opening, slicing, falling, moving, lifting, making]

- set: on-etc-2
  words: ["on", in, at, "off", down, back, hours, costs, corners, calories, candles, wood, hair, grass, carbs, sugar, coffee, through, across, short, out, it, away, loose, glass, people, a, the, some, cake, cheese]

- set: ibuprofen-etc
  words: [ibuprofen, paracetamol, physio, knee, back, dentist, period, blood pressure, tablets, donor, donat*, gym, yoga, doctor, physiotherapist, heat pack]

- set: calories-etc
  words: [calories, fat, hair, grass, sugar, carbs, costs, hours, down, back, cake, candle, "off", wood, spending, budget, it out, corners, ties]

- set: oven-etc-2
  words: [oven, tray, pan, kettle, barbecue, bbq, grill, hob, steam, radiator, sun, rope, treadmill, exhaust, toaster, baking]

- set: tin-etc
  words: [tin, fence, bread, barbed, glass door, mandoline, saw, nail, car, gardening, rock, coral, shaving, avocado, bagel, chopping]

- set: skin-place
  words: [thigh, thighs, arm, arms, leg, legs, wrist, wrists, skin, forearm, forearms, hip, hips, stomach, ankle, ankles, calf, shin]

- set: dressings
  words: [plasters, bandages, bandaids, band aids, dressings, steri strips, gauze, butterfly strips, bandage, sticking plasters]

- set: cover-tale
  words: [shaving, cat scratches, brambles, a rash, eczema, the rose bush, rose bushes, the roses, thorns, barbed wire, a cheese grater, netball]

- sign: hurts-self
  bank: crisis
  tier: explicit
  theme: self-harm
  about: "The client hurts their own body, has the urge to, or hides the marks."
  phrases:
    - (blade's|razor's|razors are|blade is) ...1 back (in|under|beside|with) my
    - (did|done|made|went) a deep one on (my|me)
    - (blade|razor|razors) ...2 (back in|back under|back beside|back with) my
    - (won't|will not|doesn't) close up ...8 (feel something|feel anything)
    # the word
    - (self harm*|selfharm*|self injur*|self mutilat*)
    - (self|s3lf|slf) (harm|h4rm|hurt|harming|harmed|injury)
    - (did|do|doing|done|need|want|back to|urge to|urges to|started|starting|a bit of) ?(<fill>) ?(to) ?(<fill>) (sh|s h)
    - (sh|s h) ?(<fill>) (again|urges|urge|relapse|is back|scars|<lately>)
    - (relapsed|relapse|relapsing|slipped) ?(<fill>) ?(on|with|w) ?(the|my) (sh|cutting|self harm|blade|blades|razor|burning|harming|scissors)
    - (relapsed|relapse|slipped) ?(<fill>) (blade|bandaged it|razor|my arm|my legs|cut|the blade|nobody saw)
    - harming ?(<fill>) (again|<self>)
    - (broke|lost|ruined) my ?(<fill>) streak ?(<fill>) (again|cut|blade|arms|last night)
    # verb and self
    - <harm> ?(<fill>) <self>
    - (want|need|urge|urges|going|gonna|tempted|deserve|itching|dying|desperate|trying not) ?(<fill>) ?(to|not to) ?(<fill>) (cut|burn|hurt|harm|bleed|slice|scratch) ?(<fill>) (<self>|so bad|rn|tonight|again|so badly|my skin|my arms|is so|is back|is strong)
    - (urge|urges) to ?(<fill>) (cut|burn|hurt|harm|bleed|slice)
    - (thinking|think|thoughts|thought|fantasies) ?(<fill>) ?(of|about|abt) ?(<fill>) (cutting|burning|harming|hurting|scratching|carving) ?(<fill>) (<self>|again|my|it)
    - i ?(<fill>) cut ?(<fill>) ?(<fill>) (again|last night|on|most nights|deep|deeper|too deep|when i|<lately>)
    - (i|still|and i|have|had) ?(<fill>) (still cut|cut again|cut deep|cut last night|cut today|cut tonight)
    - i still cut
    - (started|starting|stopped|been|keep|kept|back to|back|addicted to|quit) ?(<fill>) ?(with) (cutting|burning|scratching|slicing|harming) ?(<fill>) <again-etc-5>
    - (call it|called|is it|it is called|the) cutting ?(<fill>) (i would|i'd|is|again|every)
    - cutting ?(<fill>) (again|is|helps|helped|calms|makes|every night|every couple|most|myself|my arms|for the pregnancy|is the|keeps)
    - cutting ?(<fill>) (is the one|is the only|is how|is what)
    - (c u t t i n g|cutt1ng|cuting) (again|<self>)
    # verb and body
    - <harm> ?(at|into|in|on) ?(<fill>) my ?(own|inner|upper|lower|left|right|bare) ?(<fill>) <limb> ?(<fill>) ...5 <on-purpose>
    - (cut|cutting|slice|slicing|slit|slash|carve|carving) ?(<fill>) (my|up my|into my|at my|on my|open my) ?(own|inner|upper) <wrist-etc>
    - (i|and|just|then) ?(<fill>) <harm> my own ?(<fill>) <limb>
    - (my|our) own <limb> ?(<fill>) ...5 (<harm>|my own fists|full of wounds|on purpose)
    - biting my ?(own) (hands|hand|arm|arms|fingers|knuckles) ?(<fill>) (when|until|till|they|so|again|to)
    - bit my (hand|arm|arms|knuckles) ?(<fill>) (until|till|so|open|to stop|raw)
    - (doing|did|do) ?(<fill>) (it|that|that thing|this|the thing) to my ?(own) ?(<fill>) <limb> ?(<fill>) ?(again)
    - (what|things) i do to (myself|my self|my arms|my legs|my body)
    - (i|and) ?(<fill>) do (them|it|this|that|these) to <self>
    - did it to <self>
    - (bang|banging|banged|hit|hitting|smash|smashing|bash|bashing|knock) ?(<fill>) my ?(own) head ?(<fill>) (on|off|against|into|until|till|again|do not|so|and|with|hard)
    - been banging my head
    - (pull|pulled|pulling|ripped|tore) my hair out again
    - (scratched|scratching|burned|carved|hit|cut) ...5 as punishment
    - (punch|punching|punched|hit|hitting|kicking|headbutt*) ?(<fill>) (the|a|walls|doors|concrete) ?(<fill>) ?(van) ?(wall|door|walls|tree|doors|locker|mirror|floor|brick|concrete) ?(<fill>) (until|till) ?(<fill>) ?(my|the|i|it) ?(<fill>) (knuckles|hand|hands|fist|bleed*|split|broke|bled|hurt)
    - (dig|digging|dug|press|pressing|drive) ?(<fill>) (my|the) ?(<fill>) (nails|nail|fingernails|pen|compass|pins|needle|key) ?(<fill>) (in|into) ?(<fill>) ...5 (until|till|bleed*|blood|skin|so hard|palms until|hard)
    - (pull|pulling|pulled|rip|ripping|tear|tearing|yank) ?(<fill>) my hair ?(out) ?(<fill>) ...5 (on purpose|punish*|patches|clumps|handfuls|until|till|to feel|as)
    - (pick|picking|picked|dig|scratch|scratching|rub|rubbing|scrub|scrubbing|claw|clawing) ?(<fill>) ?(holes|at) ?(<fill>) ?(in|at) ?(my|the) ?(<fill>) ?(<limb>) ?(<fill>) (on purpose|deliberately|until|till) ?(<fill>) ?(it|there|i|the|is) ?(<fill>) ?(is|skin) ?(<fill>) (<to-blood>|gone)
    - (scratch|scratching|scrubbing|rubbing|picking) ?(<fill>) (until|till) ?(<fill>) (the skin|there is|it|i) ?(<fill>) (<to-blood>|is)
    - holes in my (legs|arms|skin) on purpose
    - (carve|carving|carved|write|scratch) ...5 (word|words|names|name) ?(<fill>) ...5 (in|into|on) my (arm|leg|thigh|skin|stomach)
    - (until|till) i (see|saw) (red|blood|stars) ?(<fill>) (on|and|then|it|better)
    - (nothing|numb|dead|not real|unreal) ?(<fill>) (till|until) i (see|feel|draw) (red|blood|pain|it)
    - (make|making|made|makes) <self> ?(<fill>) (bleed|bruise|throw up with pain|sick with pain)
    - (squeezed|squeeze|held|grabbed|gripped|pressed) the ?(<fill>) (pieces|glass|shards|shard|iron|pan|blade) ?(<fill>) (and|until|till|i wanted|on purpose|hard|in my)
    - (burn|burning|burned|burnt|scald|scalding|scalded|held|hold|holding) ?(<fill>) (my|the) ?(<fill>) (fingers|fingertips|hand|hands|arm|arms|wrist|skin|tips|thigh|thighs|legs) ?(<fill>) ...5 (on purpose|deliberately|candle|lighter|again|under the hot|to feel|stove|cigarette|iron|to stop)
    - burning the tips of my fingers
    - (put|putting|stub|stubbing|stubbed) ?(<fill>) (cigarettes|cigarette|a cigarette|fags|my cigarettes|it) ?(<fill>) out on (my|me|<self>)
    - (lighter|iron|straighteners|kettle|oven) ...8 (on purpose|on my (thighs|arms|legs|skin)|my thighs would)
    - (starve|starving|deny|denying) <self> ?(<fill>) (to punish|as punishment|because i deserve|until i deserve)
    - (punish|punishing|punished) <self> ?(<fill>) ?(with|by) ?(<fill>) (physically|pain|bleed|cut*|burn*|hit*|after|when|for)
    - (deserve|deserved|need|needed|want) ?(<fill>) (to be hurt|the pain|pain|to hurt|to bleed|to feel pain) ?(<fill>) ...5 (myself|so i|skin|somewhere|do it|physically)
    - (pain|feeling|it|hurt) ?(<fill>) ?(to have|has|have|needs) ?(<fill>) ?(to go) ?(<fill>) somewhere ?(i can see|to go|i can feel|outside) ?(it)
    - (want|wish) ?(<fill>) to see ?(my) blood
    - (stinging|sting) ...5 (shower|after|salt)
    - (pain|blood|blade|cutting|bleeding) ?(<fill>) (calms|helps|quiets|clears|stops|is the only|makes me feel|lets|is how) ...5 (me|thing|head|real|feel|cope|works|it)
    - only ?(<fill>) (thing|way) ...5 (calms me|i know|works|helps|mine) ...5 (banging|cutting|burning|hurting|blade|pain|stinging|bleeding|hitting)
    - (swallowed|swallowing|inserted) ?(<fill>) (batteries|razor|glass|a battery|pins) on purpose
    # marks and hiding them
    - (fresh|new|more|old) ?(<fill>) (cuts|cut|marks|scars|lines|burns|wounds|scratches) ?(<fill>) (on|up|down|across|all over) my ?(inner|upper|left|right) <limb>
    - (cuts|marks|lines|burns|scars|scratches|welts|wounds|bruises) ?(<fill>) (on|all over|up|down|across) (my|me) ?(<limb>) ?(<fill>) ...8 (i put|i made|from me|myself|my own|fresh|no story|nobody knows|hide|hiding|cover|noticed|asked|they are)
    - (noticed|saw|found|asked about|spotted|seen) ?(<fill>) (the|my) ?(<fill>) (cuts|marks|lines|scratches|scars) on my <limb>
    - marks ?(<fill>) (on me|there) ?(<fill>) (that i|i) put
    - my ?(<fill>) (cuts|burns|wounds) ?(<fill>) (are|is|r|look|got|getting|keep|won't) ?(<fill>) ?(getting) (infected|deep|deeper|worse|fresh|opening|weeping|hidden|not healing|bleeding)
    - (open|reopen|opened|pick|picked) ?(<fill>) (one up|them up|the scars|my scars|old scars|one of them) ?(<fill>) ?(again|open)
    - old scars ...8 (open|itch|urge|again)
    - bruises ...5 (my own fists|i do them|i did them|myself|i give myself|i made)
    - my own fists
    - (long sleeves|sleeves|hoodie|jumper|bandages|plasters|wristbands) ...8 (hide|hiding|heat|july|august|summer|cuts|arms|marks|cover|my arms|wedding|work out why|to hide)
    - (hide|hiding|cover|covering) ?(<fill>) (my|the) ?(<fill>) (arms|wrists|thighs|legs|scars|cuts|marks|cutting|burns)
    - (heat|july|august|summer|hot) ...5 (long sleeves|sleeves)
    - wrists hurt under
    - (looks|look) at a ?(<fill>) arms
    - (fists|nails|teeth) on my own
    - (told|tell|said|say) ?(<fill>) ...5 (it was|was|is|the) ?(<fill>) (the|a) (cat|dog|iron|oven|brambles|fence) ...5 (do not have|have not got|no|third|again|lied|was not|it was me|was me)
    - cat scratches on my <limb>
    - (cat|dog) ?(and) we do not have a (cat|dog)
    - we do not have a cat
    - it was the cat
    - (make|made|making|put) ?(<fill>) (a|another) ?(<fill>) (mark|cut|line|burn|scratch) ?(<fill>) on my <limb>
    - squeezed the pieces
    - my thighs would tell
    - (relapsed|relapse) ?(<fill>) (blade|bandaged|nobody|badly|again|and)
    - (blade|razor) ?(<fill>) again
    - (relapsed|relapse) ?(<fill>) (w|with|on) the ✂️
    - bandaged it ?(<fill>) ?(nobody|no one)
    - back to (zero|day one|day zero) ?(<fill>) ?(do not|not|after|since|again)
    - (tissue|tissues) and a (sharp|blade|razor)
    - i did it in the ?(<fill>) (toilet|toilets|bathroom|loo|loos|shower|car)
    - (learned|learnt) to do it quietly
    - did it quietly
    - (third|second|another|fourth) ?(<fill>) (iron|burn|accident|oven burn) this (month|week)
    - (looks|looked|look) at my arms
    - bought ?(<fill>) (plasters|bandages|steri strips) again
    - (my|the) (legs|arms|thighs|wrists) (look|looks|are) ?(<fill>) like a ?(<fill>) (map|cross stitch|barcode|ladder|zebra|butcher's)
    - (my|mum|mom|she|he|they|wife) ?(<fill>) (found|saw|seen) ?(<fill>) (my|the) ?(<fill>) (blades|razors|cuts|scars|tissue|bandages)
    # tools kept
    - (razor|razors|blade|blades|sharp thing|scalpel|compass|something sharp|stanley knife) ?(<fill>) ?(is|are|hidden|taped|kept) ?(<fill>) (in|under|behind|inside|beneath) (my|the) ?(<fill>) <wallet-etc>
    - (got|get|took|take|taken|dug|fished|bought|buying) ?(<fill>) (the|my|new|some) ?(<fill>) (blades|blade|razor|razors|sharps|box) ?(<fill>) ?(back) (out|again|from|for it)
    - (box|tin|kit) ?(<fill>) ...5 (blades|sharp thing|blade|razor|bandages) ...5 (bed|opened|open|tonight|again)
    - (put|given|gave|hidden|hid|locked|threw|thrown) ?(<fill>) (the|my|all the) ?(<fill>) (scissors|knives|blades|razors|razor|sharps) ?(<fill>) ...5 (neighbour*|away so|so i|because i|out of reach|to her|to him|urge|to stop)
    - (thing|sort|stuff) (from school|again) ...5 (arms|legs|wrists|blade)
    - (kitchen drawer|the razor|the blade|the scissors|my lighter) and i
    - (back to|gone back to|back on) ?(<fill>) (the real thing|the blade|old habits with|my old habit|my old ways|hurting|cutting|the razor)
    - (days|weeks|months|years|streak) ?(<fill>) (since|clean|without) ?(<fill>) ...5 (back to zero|ruined|gone|broke it|cut|lost it|threw it)
    - (after|had gone) ...5 (yrs|years|weeks|months) clean
    - letting the steam off every
    - (getting|get|let) the bad out
    - it leaves marks
    - not ?(to|trying to) die ?(<fill>) ...5 (feeling|pain|hurt|release|bleed|skin)
    # a sharp thing and the skin, in any order
    - <blade> ...5 (to|across|into|on|along|at|over|down|against|up) my ?(own|inner|upper|left|right|bare) <limb>
    - my ?(own|inner|upper|left|right|bare) <limb> ...5 (with|using|by) ?(<fill>) (a|the|my) ?(<fill>) (<blade>|pin)
    - (pin|pen|needle|fork|nail|key|tweezers|compass) ...5 (at|into|across|along|over|down) my ?(<fill>) <limb>
    - (went|going|go|gone|had a go|start|started|having a go) at my ?(own) ?(<fill>) <limb> ?(<fill>) (with|again|under|until|till|in the)
    - (drag|dragged|dragging|run|ran|running|press|pressed|pressing|dig|dug|stick|stuck|jab|jabbed) ?(<fill>) (a|the|my|it) ?(<fill>) (<blade>|pin|pen|nails|fork|key|it) ?(<fill>) (in|into|across|along|over|down|on|against) ?(to) ?(my|me)
    - (iron|pan|hob|candle|lighter|kettle|radiator|straighteners|cigarette|oven shelf|match|tap) ...8 (on purpose|i wanted it|i wanted to|held it|held my|kept it there|left it there|deliberately|did not move|counted to)
    - (until|till) (there is|theres|there are|i get|i have) ?(<fill>) (marks|blood|a mark|bruises|bruise|a scab|welts)
    - (it is|it was|is|was) not (shaving|the cat|the oven|an accident|the iron|netball|a fall|eczema)
    - (plasters|plaster|bandage|bandages|steri strips|dressing|dressings) ...8 (shaving|hide|hiding|noticed|again|for my arms|legs|thighs|wrist|nobody|saw|asked|said it was|running out|lied)
    - (told|said|say|says|tell) ...5 (shaving|the cat did it|cat scratch|brambles|burned it cooking|fell on|it was the cat) ...5 (it is not|not|it was not|lied|lie|truth|really)
    - (feel|felt|feels) ?(<fill>) (calm|better|quiet|clean|lighter|real|relief|human|release) ?(<fill>) (after|when|once|only when|as soon as) ?(<fill>) (i|it|the|there is) ?(<fill>) (see the blood|bleeds|bleed|cut|burn|hurt|blood|sting|blade|do it to)
    - (pain|hurt|hurts|sting|burn) ...5 (so i|because i|i) (deserve|earned|asked for) it
    - (deserve|earned) ?(<fill>) (the|this|every) ?(<fill>) (mark|cut|bruise|scar|burn|sting)
    - (hide|hiding|cover|covering|long) ...5 (cuts|scars|marks|burns) ...5 (my|from|at|with|so)
    - (same|other) (arm|leg|thigh|wrist|place) (again|as last|as before)
    - (my|the) (arm|arms|leg|legs|thigh|thighs|wrist|wrists|stomach) (again|is a mess|are a mess|needed stitches|has got worse|got it|paid for it|know about it)
    - <rub-etc> ?(<fill>) ?(at|the|my|all the|off) ?(<fill>) ?(skin|flesh|scabs|knuckles|scalp|arms|arm|legs|fingers|cuticles|lips) ?(<fill>) ?(off|on|from|of|open|raw|away|until|till) ?(my) ?(<fill>) (off|open|raw|bleed*|blood|bled|with a|nail file|knuckles|away|until|till|shame|on purpose|deliberately)
    - urge ?(<fill>) (is|was|has been|keeps|feels|got|comes|gets) ?(<fill>) (massive|strong|stronger|back|huge|unbearable|bad|there|worse|screaming|loud|too much|overwhelming|constant|coming)
    - (have not|not|nearly|almost) ?(<fill>) (cut|self harmed|hurt <self>|burned <self>|harmed) ?(<fill>) (since|for|in) ...8 (but|tonight|urge|want to|tempted|nearly|almost)
    - (used|using|use) (it|the blade|them|one) ?(<fill>) (on <self>|on my|at lunch|today|last night|in the toilets|again|this morning|twice)
    - <hit-etc-9> ?(<fill>) my ?(own) ?(<fill>) <limb> ?(<fill>) (until|till|so hard|because|when i|whenever|over and over|for hours|when the|to stop|instead|again and again|as hard|hard enough)
    - (hit|punch|slap|bite|burn|scratch|pinch|cut|bruise) <self>
    - my ?(<fill>) (arms|legs|thighs|wrists|stomach|arm|leg|thigh|wrist) ?(<fill>) (are|is) ?(<fill>) (covered|cut up|shredded|in ribbons|bandaged|full of (cuts|lines|scars)|raw|scabbed|bleeding|striped)
    - (press|pressing|pressed|push|pushing|pushed|stick|sticking|stuck|drive|driving|jab|jabbing|jam|jamming) ?(<fill>) ?(the|a|my) ?(<fill>) <staples-etc> ...5 (into|in|under|through|against) my
    - (the|my) (scissors|razor|blade|blades|lighter) came out ?(<fill>) (again|last|tonight)
    - (let|letting|watched|watch|watching|made) (it|<self>|the blood) ?(<fill>) (bleed|drip|run|flow)
    - (under|in) ?(the) ?(<fill>) (hot|boiling|scalding) (tap|water|shower|bath) ?(<fill>) (until|till|on purpose|so|deliberately|to feel)
    - (held|hold|holding|keep|kept) ?(<fill>) my ?(<fill>) <limb> ?(<fill>) (over|under|in|against|on) ?(<fill>) (the|a) ?(<fill>) (flame|candle|hob|tap|lighter|fire|radiator|iron|ice|kettle|stove|gas|hot|boiling)
    - (so|stop|keep) ?(<fill>) (it|they|them|the cuts|the wounds) ?(<fill>) (does not|do not|never|will not|from|cannot|can not) heal*
    - (sliced|nicked|slashed|scored|opened up|carved|sliced up) ?(<fill>) (my|into my|up my|at my) ?(own) ?(<fill>) <limb>
    - (hit|hitting|bang|banged|banging|smack|smacking|knock|knocking) my head ?(<fill>) (on|against|off|into) ?(<fill>) (the|a) (tiles|wall|floor|door|bath|sink|concrete|desk|headboard|bedpost|mirror) ?(<fill>) (until|till|again|when|so|because|over|to|and)
    - was not an accident
    - s h ing
    - (scars|cuts|marks|burns|lines) ?(<fill>) (on|all over|up|down) my ?(<fill>) <limb> ?(<fill>) (that|which|and) ?(<fill>) (are|i|no one|nobody|my|they) ?(<fill>) (new|fresh|recent|made|did|hide|knows|from me|still)
    - (not|do not) eat* ?(<fill>) ?(for days|at all|anything) ?(<fill>) (because|as) ?(<fill>) (i deserve|punishment|to punish)
    - (stuck|stick|pushed|jabbed|put|poked|sticking) ?(<fill>) (a|the|some) ?(<fill>) (needle|needles|pin|pins|fork|pencil|scissors|nail|compass|screwdriver) ?(<fill>) (in|into|through|under) ?(<fill>) my
    - (did|doing|do|relapsed on|relapsed with|relapse with|back to|urge to|urges to|into|start|started) sh (again|last|tonight|rn|today|and)
    - <hurt-etc-5> <self>
    - <cut-etc> ?(<fill>) ?(at|into|up|across|along|down|on) (my|me) ?(own|left|right|inner|upper) <limb> ?(<fill>) <again-etc-6>
    - <doing-etc> ?(<it-etc-3>) (to|on|against|across|into|along|out on|up|down) (my|me) ?(own|left|right|inner|upper|bare) (wrist|wrists|arm|arms|thigh|thighs|leg|legs|skin|forearm|forearms|ankle|ankles)
    - <i-etc> ?(<fill>) (cutting|cut|cuttin|cutt) <again-etc-7>
    - (urge|urges|impulse|craving|cravings|need|desire|compulsion|thoughts|temptation) ?(to|of|for|about) ?(<fill>) <cut-etc-2>
    - <want-etc> ?(<fill>) ?(to) ?(<fill>) (<cut-self-etc>|cut my (arms|arm|legs|leg|wrists|wrist|skin|thighs|thigh))
    - (still|sometimes|secretly|often) (cut|self harm)
    - and i still (cut|burn|do it|self harm)
    - (cutting|burning|scratching|biting|bruising|hitting|picking|bleeding|hurting|the cutting|the burning|the blade|the razor|blood) ?(<fill>) <helps-etc> ?(<fill>) <me-etc-3>
    - <scratch-etc> ... (until|till|so hard|hard enough|so deep|enough) ?(that) ?(<fill>) <it-bleeds-etc>
    - (make|made|makes|making) <self> (bleed|bled|hurt|suffer|scar)
    - <bang-etc> (my|me) ?(own) (head|face|legs|thighs|arms|fists|hand|hands|knuckles|stomach|skull|forehead) ?(<fill>) <on-etc>
    - (bang|banging|banged|smash|smashing|bash|bashing|slam|slamming) ?(<fill>) my ?(own) (head|face|fists) (on|against|off|into) (the|a|my) ?(brick|bathroom|bedroom|concrete) (wall|walls|door|floor|desk|tiles|headboard|window|sink) ?(<fill>) (until|till|when|so|to make|because|again|over and over|to stop|every|at night)
    - (punch|punching|punched|hit|hitting) (the|a|walls|brick) ?(wall|walls|door|mirror|tiles) ... (bleed|bled|blood|broke|broken|knuckles|till|until|feel|hurt|on purpose|so i)
    - <hurt-etc-6> ?(<fill>) ?(my|myself) ... (on purpose|deliberately|intentionally)
    - (on purpose|deliberately) ?(with|so|to|because|in) ... (bleed|cut|burn|blood|skin|blade|razor|feel something|feel it|wrists|arms|pain)
    - (blade|blades|razor|razors|sharpener blade) ?(is|are) ?(<fill>) (back out|out again|hidden|in my drawer|in my phone case|in my pencil case|under my pillow|under my mattress|calling|calling me|next to me|beside me)
    - (took apart|broke|break|breaking|unscrewed|unscrewing|hide|hid|hiding|bought|keep|found) (the|a|my|apart|some|apart a|open) ?(blade|blades|razor blade|razor|razors|sharpener|pencil sharpener|box of blades|pack of razors) (out|from|for|in|under|apart|blade|just|to|hidden|so|again|and|behind|back)
    - (fresh|new|more|old and new|deep|red) (cuts|cut|marks|scars|burns|wounds|scratches|bruises|lines) (on|up|down|across|all over|over|along) my <limb>
    - (cuts|marks|scars|burns|wounds|lines|scratches) (on|up|down|across|all over|over|along) my ?(own|left|right|inner|upper) (wrists|wrist|arms|arm|thighs|thigh|legs|leg|forearm|forearms|skin|stomach|hips|body|ankles) ... <again-etc-8>
    - (hide|hiding|hid|cover|covering|covered|conceal|wear|wearing|lied about|lie about|lying about|explain) ... (cuts|marks|scars|burns|bandages|bandage|plasters|wounds|arms|wrists|blood) ?(<fill>) (on my|under|from|with|up|so|again|because|i|by|even in|at|long|all)
    - (long sleeves|sleeves|jumper|hoodie|cardigan|wristbands|bracelets|leggings|jeans) ... <summer-etc>
    - <do-etc> ?(it|them|this|that|these) (to|by|on) (myself|my self|my own|mysel|my arms|my legs|my wrists|my skin|my body)
    - (i am|im|was|been|being) (clean|sh free|self harm free|harm free) ... (broke|relapsed|ruined|lost|gone|until|till|last night|today|tonight|again|slip|slipped|not anymore)
    - (relapsed|relapse|relapsing|slipped|slipped up|gave in|gave in to it|broke my streak|lost my streak|broke my clean streak|day zero|back to day|back to day one|reset my counter|lost my days) ... <bandage-etc>
    - (months|weeks|days|years|yrs|mths|wks) ?(of) ?(being) (clean|sh free|self harm free|harm free) ... <gone-etc-2>
    - (after|since) ... (clean) ... (cut|hurt|harm|again|relapse*|back)
    - (needed|need|needs|got|had|have|getting) stitches ... (again|myself|did it|nobody|a and e|lied|my own|cut|self|deep|told them)
    - (punish|punishing|punished|punishment) (<self>|my body|me) ... <blood-etc-2>
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
    - <watch-etc> ... (over|to hide|to cover|hide|cover|covers|hides|hiding|covering|for) ?(<fill>) (the|my|it|them) ?(<fill>) (cuts|scars|marks|wounds|burns|bruises i|scratches)
    - (until|till) (there is|i see|i draw|i drew|i saw|there was) blood
    - (dig|digging|dug|press|pressing|push|pushing|stab|stabbing|poke|poking|drag|dragging|jab|jabbing) ?(<fill>) <my-nails-etc> ?(<fill>) (into|in|across|along|through) (my|me)
    - <pick-etc> ?(<fill>) ?(at|open|out|off) ?(<fill>) (the|my|old|these) ?(<fill>) (wounds|wound|cuts|stitches|scabs|scab|burns|sores|staples)
    - (do|did|doing|done) it (on|to|with|in) (my|me) ?(<fill>) <stomach-etc>
    - (fell|fallen) off ... (cutting|no cutting|self harm|harm)
    - (cvtting|cvt|cutt1ng|c u t t i n g|cuttingg|cuttn|sh'd|shed again|sh1ng|self h4rm|self hrm|s3lf harm|selfh4rm|slf harm|s h)
    - (urge|urges|want|need|desire|craving) ... (cut|hurt|burn|harm|blade|bleed|razor) ... (tonight|loud|strong|bad|back|again|now|scream*|unbearable|won't|worse|itch*)
    - (days|weeks|months|years|yrs|mths|wks) ?(<fill>) (clean|without cutting|without it|cut free|harm free) ... (broke|gone|ruined|last night|today|lost|relaps*|over|blade|razor|again|threw|wasted|slip*)
    - (broke|lost|ruined|threw away|blew) ?(<fill>) (it|my streak|that|my days|my record|clean streak|them) ?(<fill>) (with (a|the|my) (razor|blade|knife|lighter|scissors)|last night|tonight|cutting)
    - (start|started|starting|begun|began|back to|gone back to|going back to|returned to|restarted) ?(<fill>) (cutting|self harm|self harming|hurting myself|burning myself|burning my|cutting my|scratching my|hitting myself|the cutting|starving myself|purging)
    - (hate|punish|hurt|attack|destroy) my (body|skin|arms|legs|thighs) ?(<fill>) (with|by|because|so|until|when|every) ?(<fill>) (blade|cut|burn|razor|bleed|blood|deserve|pain|hit|bruise*|scratch*)
    - (hit|hits|hitting|punch|punching|slap|slapping|smack|smacking) myself ?(<fill>) (in|on|round|across|hard|until|when|because|so|over|every|again|with)
    - (bruises|bruise|cuts|burns|marks|scars|scratches|welts) (are|were|is) (mine|from me|my own doing|self inflicted|my doing|by me|me)
    - (cigarette|lighter|iron|straighteners|hair straighteners|match|matches|candle|hob|kettle) ?(<fill>) (on|against|to|into) my (arm|arms|skin|leg|legs|thigh|thighs|wrist|wrists|hand|hands|stomach)
    - (swallow|swallowed|swallowing) ?(<fill>) (batteries|glass|a battery|blades|razor blades|something sharp|metal|nails|pins)
    - (blood|bleeding|pain) ... (calm|calms|helps|helped|quiet|quiets|relief|release|easier|better|numb|control|real)
    - (it|that|cutting|the pain|the blade|the razor|hurting) (helped|helps|calms me|quiets it|makes it stop|lets it out|takes the edge) ?(<fill>) (when i (cut|burn|bleed|hurt)|more than|for a (bit|while|minute)|and i am|until|like nothing)
    - (lines|cuts|slices|marks|stripes|notches) on (each|my|both|one|every) ?(<fill>) (arm|arms|leg|legs|thigh|thighs|wrist|wrists|hip|hips)
    - (pain|sting|blood|burn) (from|of) (the|my) (cuts|blade|cutting|razor|lighter|burns|wounds)
    - (found out|knows|know|discovered|told|asked|saying|realised|realized|caught|noticed|suspects) ?(<fill>) (that|me|i) ?(<fill>) ?(i|me) ?(<fill>) (cut|cutting|self harm|burn myself|hurt myself|self harming|harm myself)
    - (back|going back|went back|drawn|turn|turned|turning|return) ?(<fill>) to the (lighter|blade|razor|scissors|cutting|knife|burning)
    - cutting again
    - (put|held|pressed|rested|laid|kept|pushed) my (hand|hands|arm|palm|fingers|wrist|leg|face) ?(<fill>) (on|over|in|under|against|to) the <hob-etc>
    - (rub|rubbed|rubbing|scrape|scraping|scrub|scrubbed|scrubbing|sand|erase) ?(<fill>) (until|till) (the|my) ?(<fill>) skin ?(<fill>) (goes|comes off|came off|is gone|breaks|opens|bleeds|peels|is raw|went)
    - (take|took|get|got|fetch|pull|reach for) (the|my|a) ?(<fill>) (blade|razor|razors|blades|scalpel|lighter) (out|from|and|again|when|to bed)
    - (use|used|using|pick up|picked up) the (scissors|blade|razor|lighter|compass) ?(<fill>) (on my|on myself|again|when i am|if that|because i|to feel|and i)
    - (months|weeks|days|years) (down the drain|wasted|gone|for nothing) ?(<fill>) (cut|cutting|blade|razor|again)
    - if that (does not|doesn't) work i (use|cut|burn|hit|scratch)
    - (new|fresh|more) cuts ...5 <sting-etc>
    - <scratch-etc-2> ...3 my ?(own) skin ?(<fill>) (off|raw|open|away|until|till)
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
    - swallowed glass
    - (found|saw|took|hid|threw out) my ?(<fill>) (razor|razors|blades|blade|razor blades)
    - relief ...5 (blade|cutting|blood|burning|razor|pain)
    - i (only|just) (want|wanted|need|needed|wanna) to (hurt|bleed|feel pain|feel the sting|feel it sting)
    - (bought|ordered|got|hid|found|unwrapped|kept|stole|nicked) ?(myself) ?(<fill>) ?(some|a|the|my|a pack of|a packet of|more|three|two) ?(new|fresh|more|old|clean|spare) (blade|blades|razor blades|scalpel|scalpels|razorblades) ?(<fill>) (today|again|for|told|from|in|behind|online|and|tonight|yesterday)
    - <dressings> ...3 (up|all over|down|on|under|along|across|round) (my|these|both) ?(<fill>) <skin-place>
    - (thinks|think|told|tell|tells|believes|say|says|said|assumes) ...3 ?(it is|it was|they are|they were|its|they're|the marks are|from|was|is) <cover-tale>
    - (stings|sting|stung|stinging) ...2 (in|under) the (shower|bath|sea|pool|water)
    - (like|love|need|crave|enjoy|want) (that|how|when|the way) it (stings|hurts|burns|bleeds|throbs)
    - (another|new|one more|a fresh|fresh|two more|three more|more|a new|fresh) (line|lines|cut|cuts|mark|marks|row|stripe|stripes|notch|tally|gash|burn|burns|slice) (on|in|up|across|down|along|for) my ?(inner|left|right|upper|other) <skin-place>
    - (blade|razor|scissors|compass|lighter) (did|does|is|was) ...8 (back at it|again|i am back)
  unless:
    # by accident, work, sport, food
    - <harm> ?(<fill>) <self> ?(<fill>) <shaving-etc>
    - <harm> ?(<fill>) <self> ?(<fill>) (on|off|with|by|at|in|out of|from) ?(<fill>) (the|a|an|my) ?(<fill>) <oven-etc>
    - (accidentally|by accident|by mistake|nearly|almost) ?(<fill>) <harm> ?(<fill>) (<self>|my)
    - <harm> ?(<fill>) (<self>|my) ...5 (by accident|accidentally|by mistake|chopping|shaving|on the oven|cheese grater)
    - (cut|cutting) ?(<fill>) <self> ?(<fill>) (off|a (slice|piece|deal|break)|some (slack|cake|bread)|in half|in|out of|loose|free|adrift)
    - (hit|bit|pinch|pinched|slap|kick|punch|punched) (myself|my) ?(<fill>) (for|tongue|lip|wondering|to check|in case|with|when i)
    - (punish|punishing|starve|starving|hurt|hurting|choke|choking|whip|whipping|hammer|burn|burning|exhaust) <self> ?(<fill>) (at the gym|for (a|the|that) (biscuit|cake|pudding)|into shape|laughing|on (spicy|chilli|water|popcorn)|out|financially|with (work|exercise|guilt|shoulds))
    - (pinch|pinching|pinched) (myself|my self) ?(<fill>) (to|because|it|that)
    - cutting ?(<fill>) (<sugar-etc>|again (the|in)|my (hours|hair|nails|grass|budget|carbs|losses))
    - cutting (is (next|the first)|every (hedge|corner|other))
    - cut ?(<fill>) (again|deep|last night|on|when i) ?(<fill>) (to|into (the|my) (savings|budget)|the (grass|hedge|hair)|my (hair|nails|fringe|hours|salary|pay|budget|finger|thumb))
    - (banging|bang|hitting|hit) ?(<fill>) my head ?(<fill>) (on|against|off|into) (a|the|this|that) ?(<fill>) (brick wall|low|beam|cupboard|lamp|shelf|door frame|boot|wall (with|about|trying)|desk (over|about|with)|keyboard|ceiling)
    - (sh|s h) (again (was|is)|is a)
    - (self harm|selfharm*|self harming|self injury) ?(<fill>) (<training-etc>|in (victorian|prisons|teenagers))
    - (read|article|dissertation|paper|essay|book|slides|training|course|lecture|talk|write up|writing) ...5 (self harm|selfharm|self harming)
    - (burn|burning|burnt|burned) my (hand|arm|fingers|tongue|mouth) ?(<fill>) (on|getting|taking|trying|off)
    - (scratch|scratching|scratched) my (head|chin|back|nose)
    - (stopped|quit|been) cutting (sugar|carbs|the|my (hair|grass|own hair|nails)|grass|hair|hedges)
    - (hide|hiding|cover|covering) my (arms|legs) (because (i|of)|from the (sun|mosquito*)|in (church|the mosque|temple))
    - (clean|months clean|years clean|days clean) ?(<fill>) (from|of|off) (sugar|drink|booze|alcohol|smoking|coke|drugs|gambling)
    - (years|yrs) clean
    - sleeves ?(<fill>) (up|rolled|down) ?(<fill>) (for|and got|to (cook|work))
    - (punched|hit|kicked) the wall in (fifa|the game|training)
    - (surgery|operation|c section|motorbike|netball|rugby|football|kitten|acne|chickenpox|vaccin*) ...5 (scars|marks|scratches|bruises|lines)
    - (scars|marks|scratches|bruises|lines) ...5 (from (a|the|my (bike|surgery|operation|section|kitten|cat))|surgery|operation|c section|motorbike|netball|rugby|football|kitten|acne|chickenpox)
    - (bite|biting|bit|pick|picking|chew|peel) ?(<fill>) my (nails|cuticles|lips|lip|fingernails) ?(<fill>) (raw|when i|until|till|whenever|because|off)
    - (burn|burning|burned) my (hand|hands|fingers|arm|face) ?(<fill>) (when i (took|opened|lifted|grabbed)|because)
    - (rub|rubbing|scrub|scrubbing) my (hands|face|feet) ?(<fill>) (with (soap|cream|a flannel)|when i|because)
    - (scratch|scratching) my (head|face|arm) ?(<fill>) (when|because|over)
    - a bit of (blood|bruising|red)
    - my ?(<fill>) (arms|legs|thighs|stomach|arm|leg|wrist) ?(<fill>) (are|is) ?(<fill>) (covered|raw|bandaged) ?(<fill>) (in|with|up|by|after|from|because) ?(<fill>) <flour-etc>
    - (cat|kitten|dog|puppy|brambles|parrot|rabbit|he|she|it|the (cat|dog)) ?(<fill>) (scratched|scratches|bit|clawed) my (arms|hands|legs|face)
    - (it|that|this) was not an accident ?(<fill>) (he|she|they|that|said)
    - (car|crash|fire|collision|spill) ...3 was not an accident
    - (let|made|watch*) it (run|drip|flow) ?(<fill>) (for|down|into|cold|clear|through)
    - (stick|sticking|stuck|jam|jammed) ?(<fill>) ?(the|my) key in my (door|car|pocket|bag)
    - pins in my (eyes|eye)
    - (injection|vaccine|jab|nurse|doctor|acupuncture|insulin|piercing|blood test) ...8 (needle|needles)
    - (stick|sticking|stuck) (pins|needles|a needle|a fork) in my (eyes|eye)
    - (cut|cutting|burn|burned|burnt|hurt|hit|bit|scratched|scratch|punch*|harm|injured) <self> (<shaving-etc-2>|on (the|a|that|my|some)|a (slice|piece|break|bit|fringe)|some (slack|cake)|at (football|work|the gym|rugby)|with (the (oven|bread|kettle|grater|mandoline|tin)|a (tin|kitchen)|boiling)|when i (was|fell|tripped)|by (mistake|accident)|doing (the|some|a)|in the (garden|garage)|badly (shaving|on|cooking))
    - (accidentally|nearly|almost|by accident|by mistake) (cut|burned|burnt|hurt|hit|bit|scratched|injured|burn) <self>
    - (kick|kicking|pinch|hitting|hit|punish|punishing|beat|beating) <self> (over|for (being late|forgetting|not|buying|a)|with|up (over|about)|up)
    - (cut|burned|burnt|hurt|hit|scratched|bit) my ?(left|right|own) (hand|finger|thumb|leg|arm|shoulder|knee|ankle|stomach|hands) (<chopping-etc>|on (the|a|that|my|some)|in (the|a) (door|garden|kitchen|car|fall|match|game)|when i (fell|was|tripped|slipped)|with (the|a) (tin|oven|kettle|bread)|and (got|had|need) ?(a) (plaster|stitches))
    - (still|always|often|sometimes|i|secretly) (burn|cut) (on|in|easily|the|it|every (time i cook|summer)|when (i am (in the sun|on the beach)|cooking|it)|some|corners|most of)
    - (needed|need|got|had|have) stitches (after (the|a|my)|on (my|the) (chin|knee|head|finger|eyebrow)|from)
    - (hair|nails) ... (out|my hair) (over|at|with)
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
    - (blood|bleeding|pain) ... (helps|helped|relief|better|easier|control|calm|real|numb|release) ... <ibuprofen-etc>
    - (blood pressure|pain relief|pain killers|pain control|pain management)
    - (hit|hitting|slap|punch|smack) myself (with the|on (the|a)|in the (foot|face (with (the|a)|opening)|thumb|eye with)) ?(<fill>) (hammer|door|cupboard|ball|racket|spoon|branch|lid|shelf|ceiling|boot|car)
    - (hit|hitting|punch) myself for (not|forgetting|missing)
    - (want|need|urge|desire|craving) ... (cut|burn) ... <calories-etc>
    - (burn|burnt|burned|scald|scalded) (my|me) ?(own) ?(<fill>) <limb> ?(<fill>) (on|under) (the|a) <oven-etc-2>
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
    - (sliced|cut|gashed|stabbed) my ?(own|left|right|whole|inner) (hand|arm|leg|forearm|thigh|calf|ankle|wrist) ?(<fill>) (open|and it|last|this|again|on|with (a|the|my)) ?(<fill>) <tin-etc>
    - (glue|glued|superglued|tape|taped) (it|the) ?(<fill>) (back|mug|vase|plate|box|parcel|envelope|shoe|model|toy|frame|handle|chair|together again)
    - (upstairs|room|shower|car|bed) and (cut|burn) (the|my (hair|nails)|some|a|up|out|off|it|through)
    - (saw|seen|noticed) my (arms|scars|thighs|wrists) ?(<fill>) (in the (mirror|photo)|are|look|getting|were|tan)
    - (marks|cuts|scratches|bruises) on my (arm|arms|leg|legs|wrist|hands) it (was|is) the (cat|dog|kitten|rose|roses|brambles)
    - (sleeves|leggings|cardigan) in summer i burn
    - (bite|biting|bit|pick|picking|chew) my (nails|cuticles|lip|lips|thumb|fingers|finger)
    - (mosquito|insect|midge|flea) bites
    - (found|took|borrowed|hid) my ?(<fill>) (razor|razors) ?(<fill>) (to shave|for shaving|in the (shower|bin) and used)
    - (pulling|tearing|tear) my hair out (over|at|with|trying|because)
    - i (cut|burn) (easily|hair|for a living|grass)
    - (cut|burn) on (my|the) (finger|thumb|knee|tongue|oven|nose|lip|chin|foot|toe|knuckle)
    - (cut|burn|cutting|burning) (on|from|by) (the|a) (oven|grater|tin|knife|bread knife|glass|mandoline|pan|hob|fence|can|lid|paper|stove|tray|kettle)
    - (cut|burn) (finger|thumb|hand)
    - (like|love|enjoy|want) (that|how|when|the way) it (burns|hurts|stings) ?(<fill>) (going down|my (tongue|mouth|lips)|after (the gym|leg|a run)|the (good|next day)|so good)
    - (bought|ordered|got) ?(<fill>) ?(new|spare|some) (blade|blades) (for|from) (the|my|his|dad's) ?(<fill>) (saw|mower|fan|wipers|car|hacksaw|multi tool|skates|plane|clippers|blender|bandsaw|router|strimmer|jigsaw|lawnmower|windscreen|bike)
    - <dressings> ...4 (my) <skin-place> ...3 (after the (blood|fall|operation|jab|tattoo|surgery)|from (the (fall|blood|jab)|falling|tennis|football|hockey)|sprain*|laser)
    - i (only|just) (want|wanted|need) to (hurt|bleed) (less|nobody|no one|the (radiators|radiator|brakes))
    - bit of blood on (the|my) (pillow|tissue|toothbrush|plaster|floss|cotton)
  examples:
    - "I [did a deep one on my] arm"
    - "I cut again last night"
    - "I've started self-harming again"
    - "I punch the wall till my knuckles split"
    - "I have the urge to cut"
    - "I slap my own face in the car"
    - "There are fresh cuts on my thighs"
    - "Long sleeves in July to hide my arms."
    - "I keep burning myself on purpose"
    - "There's a blade under my mattress"
    - "did sh last night"
    - "Scratching till it bleeds."
    - "I only want to hurt, I don't know why."
    - "Three dressings up my arm and they think it's brambles."
    - "There's a fresh line on my hip for every bad day."
    - "I like how it stings."
  counterexamples:
    - "I cut myself shaving."
    - "I burnt myself on the oven."
    - "I'm cutting sugar this month."
    - "Banging my head against a brick wall with that office."
    - "I read an article on self-harm in schools."
    - "The scars are from a motorbike."
    - "Bought new blades for the mower."
    - "I love the way it burns going down, proper whisky."

"""#
    ),
    (
      name: "safety/signs/intoxicated.yaml",
      text: #"""
- set: i-am-etc
  words: [i am, im, "i'm", am, pretty, so, really, a bit, bit, very, too, quite, get, got, getting, still, super, kinda, totally, absolutely, properly, already, probably, just, feeling, feel, v, completely]

- set: drunk-etc
  words: [drunk, hammered, wasted, pissed up, plastered, smashed, wrecked, tipsy, sloshed, legless, steaming, paralytic, bladdered, high as, stoned, off my face, off my head, tripping, rat arsed, trollied, mashed, coming down, blackout drunk, intoxicated, inebriated, drunkk, blind drunk, shitfaced, baked, rolling on, buzzed, three sheets]

- set: a-bottle-of-etc
  words: [a bottle of, two bottles of, three bottles of, half a bottle of, a litre of, my second bottle, my third bottle, the whole bottle of, a whole bottle of, bottle two, six pints, eight pints, ten pints, seven pints, nine cans, ten cans, a box of, twelve, a crate of]

- set: all-day-etc
  words: [all day, all night, since, again, tonight, heavily, alone, to forget, to numb, to sleep, vodka, wine, whisky, gin, right now, rn, now, from the bottle, this morning, since lunch, since noon]

- set: weed-etc
  words: [weed, coke, cocaine, mdma, acid, lsd, shrooms, mushrooms, meth, speed, heroin, ket, ketamine, pills, xanax, spice, ecstasy, crack, oxy, mandy, edibles, something, molly]

- set: coke-etc
  words: [coke, cocaine, mdma, acid, lsd, shrooms, meth, speed, heroin, ket, ketamine, spice, ecstasy, crack, molly, mandy, edibles, lines, benzos and, xanax]

- set: potato-etc
  words: [potato, potatoes, avocado, it, tea, my tea, the, his, her, in, up, down, by, school, street, pressure, time, heels, tide, fence, water, pb, target, targets, record, personal best, nails, home, into]

- set: water-etc
  words: [water, juice, milk, tea, coffee, squash, pop, coke zero, kombucha, smoothie, lemonade, fun, work, "on", going]

- set: track-etc
  words: [track, monday, with, it, schedule, top, at, form, speaking, sugar, biscuits, smoking, at work, land, board, holiday]

- set: husband-etc-5
  words: [husband, wife, he, she, dad, mum, mom, brother, sister, son, daughter, partner, boyfriend, girlfriend, they, ex, friend, mother, father]

- sign: intoxicated
  bank: crisis
  tier: none
  theme: intoxicated
  about: "Drunk or high now."
  phrases:
    - <i-am-etc> ?(<fill>) <drunk-etc>
    - (drinking|drank|drunk|had|finished|downed|through|on) ?(<fill>) <a-bottle-of-etc>
    - (had|have had|ive had) ?(<fill>) (a few|one|a couple|several|way|far|a lot) ?(<fill>) too (many|much)
    - (been|am|im|i'm|started|still) ?(<fill>) drinking ?(<fill>) <all-day-etc>
    - (high|stoned|tripping|rolling|coming down|wired|cracked out|geeked) (on|off|from) ?(<fill>) <weed-etc>
    - (did|done|took|taken|snorted|smoked|dropped|taking|doing|on) ?(<fill>) ?(a|some|a load of|loads of|a lot of|a gram of|lines of|too much|a few|several|a line of|half a gram of|my) ?(<fill>) <coke-etc> ?(<fill>) (tonight|today|now|and|earlier|last night|an hour|rn|this|already|again|at)
    - (too|so|bit|really|very|am) (drunk|high|stoned) (to|and|right now|rn|atm|tonight|lol|again|sorry|for)
    - (drunk|high|stoned) (rn|right now|atm|again|lol|typing|texting|as i type|and alone|and sad|and i|and crying|at the moment|already)
    - (sorry|excuse|typing|typos) ... (drunk|wine|bottle|wasted|hammered|drinking)
    - (relapsed|using again|started using again|drinking again|fell off the wagon|off the wagon)
    - (drive|driving|drove) ... (drunk|over the limit|had a drink|bottle of wine|been drinking|few drinks|pints|stoned)
    - (drunk|over the limit|pints|bottle of wine|been drinking|stoned) ... (drive|driving|drove|car keys)
    - too much to drink
    - (drank|drunk|drinking|had) (way|far) too much (wine|vodka|gin|beer|whisky|rum|alcohol)
  unless:
    - (drunk|high|stoned|wasted|smashed|hammered|wrecked|tipsy|plastered|mashed) (<potato-etc>|on (power|life|love|success|sugar|happiness|adrenaline|caffeine|endorphins)|enough (water|tea|coffee)|all the (tea|coffee|milk)|a (phone|plate|glass|window))
    - (drinking|drank|drunk|had) ?(<fill>) (a bottle of|two bottles of|half a bottle of|a litre of|the whole bottle of|lots of|too much|a box of|twelve) (<water-etc>|to (do|carry))
    - drinking ?(<fill>) (tea|water|coffee|cocoa|enough|more water|hot chocolate|decaf|squash)
    - (rolling|tripping) (on|over|up|hazard|around|in|down|stock|out|with|my eyes|off the|a|about)
    - (feeling|feel|get|got|getting|still|so|very) (high|smashed|wrecked|mashed|wasted|plastered|legless) ... (after (the (run|gym|match|marathon)|work)|from the (run|gym)|tyre|window|phone screen|ankle|car)
    - (relapsed|back on) (<track-etc>|the (bike|horse|road|train|market|diet|bus|wagon|sofa|team|court|pitch|rota)|my (feet|bike))
    - so drunk (last (night|week|year)|at (the|my)|on (saturday|friday))
    - got (drunk|hammered|tipsy) (at (the|my|her|his)|on (saturday|friday|holiday)|last (night|week|weekend)|with (the|my))
    - <husband-etc-5> ?(<fill>) ?(is|was|has|started|lying about|been|about) ?(<fill>) (drinking again|relapsed|using again|drunk|high|stoned|off the wagon)
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

"""#
    ),
    (
      name: "safety/signs/joins-the-dead.yaml",
      text: #"""
- set: the-dead
  words: [him, her, them, my husband, my wife, my mum, my mom, my mother, my dad, my father, my son, my daughter, my boy, my girl, my brother, my sister, my baby, my nan, my gran, my friend, my partner, mum, mom, dad, mam, the dead, my best friend, my twin]

- set: soon-etc
  words: [soon, now, tonight, up there, in heaven, wherever, in the ground, in death, there, where, and, my mind, to the grave, i do not, this, before, in the end, shortly, instead]

- set: want-etc-2
  words: [want, wanting, need, long, longing, wish, hope, ready, like, love, going, desperate, time, ache, aching, plan, planning, decided, pray, praying, rather, prefer, about, yearn*]

- set: him-etc-2
  words: [him, her, them, my mum, my mom, my mother, my dad, my father, my husband, my wife, my son, my daughter, my baby, my brother, my sister, my nan, my gran, my grandad, my girl, my boy, my partner, my late husband, my late wife, my twin, mum, mom, dad, nan, gran, grandad]

- set: in-heaven-etc
  words: [in heaven, up there, wherever he is, wherever she is, wherever they are, where he is, where she is, where they are, on the other side, in the grave, in the ground, over there, instead of here, in paradise, in death, in the next life, beyond]

- set: in-heaven-etc-2
  words: [in heaven, in the next life, on the other side, in the afterlife, up there, in paradise, beyond the grave, under the ground, in the ground, where he is, where she is, where they are, wherever she is, wherever he is, soon enough, very soon]

- set: he-etc-7
  words: [he, she, they, mum, mom, dad, my husband, my wife, my son, my daughter, my mum, my mom, my dad, my brother, my sister, my baby, nan, gran, grandad, god, death, the dead, heaven, jesus, the lord, the angels, angels]

- set: husband-etc-6
  words: [husband, wife, son, daughter, mum, mom, dad, brother, sister, dog, baby, partner, boy, girl, twin, best friend]

- set: mum-etc-2
  words: [mum, mom, dad, husband, wife, son, daughter, baby, brother, sister, nan, gran, grandad, partner, boy, girl]

- set: the-etc-3
  words: [the, a, lunch, dinner, drinks, spain, monday, friday, saturday, sunday, work, class, tea, coffee, pub, choir]

- set: mum-etc-3
  words: [mum, mom, mother, dad, father, husband, wife, son, daughter, brother, sister, friend, partner, girl, boy, child, nan, gran, grandad]

- set: pub-etc
  words: [pub, party, cinema, gym, station, office, call, airport, team, club, cafe, restaurant, work, instagram, twitter, spain, france, london, lunch, dinner]

- set: dead-one
  words: [him, her, them, my wife, my husband, my mum, my mother, my dad, my son, my daughter, my brother, my sister, the wife, the husband, the mother, my man, my boy, my girl, my nan]

- sign: joins-the-dead
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Wanting to join somebody who has died; longing for heaven soon."
  phrases:
    - (join|joining|follow|following) <the-dead> ?(<fill>) <soon-etc>
    - (<wish-to>|<going-to>|time to|time i|like to go and) ?(<fill>) ?(go and) (join|follow|be with|go to|meet|see) <the-dead> ?(<fill>) (again|soon|now|up there|in heaven|where|instead|tonight|on the other side|there|wherever|and|more than|in the)
    - (go|went|going) and (join|be with) <the-dead>
    - (time|ready|want|long|ache) ?(<fill>) ?(that) ?(i|to) (went|go|be|come) (to|with|be with|home to) <the-dead> ?(<fill>) (again|now|soon)
    - (be|being) (with|reunited with|together with|near) <the-dead> (again|soon|in heaven|up there|on the other side|where|instead)
    - (he|she|they|mum|dad|my husband|my wife|my son|my daughter|my mum|my dad) ?(<fill>) (is|are|has been) ?(<fill>) (waiting for me|calling me home|calling me to him|calling me to her|waiting up there|up there waiting|telling me to come|keeping me a place|keeping a place)
    - (up there|on the other side|in heaven) (waiting|together|with <the-dead>)
    - see <the-dead> ?(again) (soon|sooner|up there|before long)
    - "(won't|will not|not) be long (now|love|mum|dad|my love|before i)"
    - heaven ...8 (sooner|quieter|early|not wait|rather be)
    - (not|why) ?(<fill>) (see why i should|should i|want to) wait ?(<fill>) (to|any longer|until)
    - (buried|bury|put) ?(<fill>) (next to|beside|with) <the-dead> ?(<fill>) (soon|and|before)
    - going to follow (him|her|them)
    - (swap|swapped|change|trade) places with <the-dead>
    - should have been me ?(<fill>) (who|that|instead|not)
    - (got|have|had) the right idea ?(<fill>) ?(dying|leaving)
    - (jealous|envy|envious|envied) ?(<fill>) (of|the) ?(<fill>) (the dead|him being dead|her being dead|dead people|people who died|her for dying|him for dying|people who have died)
    - (no reason|no point|why|nothing) ?(<fill>) (not to|not|should i not|stopping me from|to stop me) ?(<fill>) (follow|join|go to|go with|going to|joining|following) <the-dead>
    - (follow|join|joining|following) <the-dead> ?(<fill>) (this|by|before|in|when|at|one) ?(the) ?(<fill>) (winter|christmas|spring|summer|night|week|year|month|end|day)
    - (envy|envying|envied|jealous of|jealous) ?(<fill>) ?(of) ?(<fill>) (the people|people|those|everyone|anyone) ?(<fill>) (in the (cemetery|graveyard|ground)|who died|who have died|under the ground|on the headstones|dead)
    - (cemetery|graveyard|headstone|graves|grave) ...5 (peaceful|restful|quiet enough|look comfortable|belong|my turn|envy|jealous|room for me|next to him|next to her)
    - join the 27 club
    - <want-etc-2> ?(<fill>) ?(to|i|i could|i was|for me to|i would|i were) ?(<fill>) (be with|join|go to|follow|meet|go be with|go and be with|go and join|lie beside|lie next to|be buried with|be back with|be reunited with|go with|catch up with) <him-etc-2> ?(again|now|soon) ?(<fill>) <in-heaven-etc>
    - (going|gonna) to (join|follow|be with|meet|go to) (him|her|them|my (mum|mom|dad|husband|wife|son|daughter|brother|sister|baby|nan|twin)) (soon|tonight|tomorrow|this|my mind|i have decided|on his|on her|in heaven|now|up|at last)
    - (be|being|together|reunited|meet|with|see|join|joining|follow|following|hold|holding) (with|again|him|her|them|my (mum|mom|dad|husband|wife|son|daughter|brother|sister|baby|nan|gran|grandad|partner)|mum|mom|dad|nan|gran) ?(again|soon|together) ?(<fill>) <in-heaven-etc-2>
    - <he-etc-7> (is|are|has been|been|have been) ?(<fill>) (calling me home|calling me over|calling me to|up there waiting|waiting up there|waiting for me up|waiting for me on the other|waiting for me in heaven|waiting for me to join|calling my name from)
    - waiting for me (on the other side|up there|in heaven|over there)
    - (it is|about|high) time i (went|joined|followed) (to him|to her|to them|him|her|them|to my (husband|wife|mum|dad|son))
    - (go|going|gone|called|call me|take me|come|coming|going back) home to (god|jesus|the lord|him|her|my maker|heaven|be with|my (husband|wife|son|mum|mom|dad))
    - (die|died|buried) (with|alongside|beside|next to|in place of) (him|her|them|my (husband|wife|mum|mom|dad|son|daughter|brother|sister|baby)) (too|instead|as well)
    - (should have|wish i had|ought to have) (died|been buried|been taken) (with|instead of|that day|in place of) (him|her|them|my|it)
    - (should|ought to) have been me (not (him|her|them)|instead|that died|who died|in that car|under that|in the ground)
    - (cannot|can't|not|don't want to|do not want to|no reason to|why) (live|go on|be here|exist|carry on|survive|keep going|be alive|stay) ... without (him|her|them|my <husband-etc-6>|mum|mom)
    - (part of me|half of me|i|me|myself) ... (buried|died|in that grave|in the ground|in the coffin) with (him|her|them) ... (rest|join|follow|want|should|wish)
    - (i|going|gonna|will) follow (him|her|them) (to the grave|into the|in|soon|where|wherever he|wherever she|down)
    - see (him|her|them|mum|mom|dad|my (mum|mom|dad|husband|wife|son|daughter|brother|sister|nan)|nan|gran) ?(again) (sooner than|soon i hope|soon enough|very soon i|soon on the)
    - (want|ready|long|longing|ache|aching|time|going|wish i could) ?(<fill>) ?(to) (be with|go to|join|meet|go and be with) (god|jesus|the lord|allah|my maker|the angels)
    - (be with|with|see|join) (him|her|them|my <mum-etc-2>) again (soon|in heaven|at last|and stop|tonight)
    - (going|want|ready|decided) to (join|follow) (him|her|them) (soon|tonight|tomorrow|this week|now)
    - (space|place|room|plot|spot) (beside|next to|with|waiting beside) (him|her|them|my (husband|wife|mum|dad|son|daughter)) ?(<fill>) (is|waiting|and i|for me|calls|soon)
    - (grave|plot|headstone) ... (space|room|place|spot|name|side) ... (for me|beside|next to|mine|waiting|with my name)
    - (want|wish|rather|should|ought to|need|like) ?(<fill>) (be|to be|i was|i were|i am) ?(<fill>) (in the ground|in the grave|buried|under the earth|six feet|in that box|in the coffin) (with|beside|next to|instead of) (him|her|them|my|mum|dad)
    - (not|can not|cannot|do not want to|no point) ?(<fill>) (live|be|be alive|go on|exist|carry on|do this|do life) ?(<fill>) (now|since) (she|he|they|mum|mom|dad|my (wife|husband|son|daughter|mum|dad|dog|baby|partner|brother|sister)) ?(<fill>) (gone|died|dead|passed|left me|is gone|has gone)
    - nothing ?(left) ?(to) (left|here|live for|stay for|keeping me) ?(<fill>) (now|since) ?(that) (she|he|they|mum|mom|dad|my)
    - (want|like|love|ready|ought|should|wish|belong|time) ...4 (in there|in the ground|under the ground|in the grave|down there|buried|lying|in the box) ?(<fill>) (beside|with|next to|alongside|near) <dead-one>
    - (in|under) the (ground|clay|soil|earth|grave) ?(<fill>) (beside|with|next to|alongside) <dead-one>
    - (all|thing|only thing|what is) left ?(for me|to me|now) ?(now) is ?(for me) (to|that i) (join|follow|go to|go after|be with|lie beside) <dead-one>
    - (got|get|gets) to go first ?(<fill>) (the|that) (lucky|jammy|fortunate)
    - (as|be) well off (under|in) the (ground|clay|soil|earth|sod)
    - (lucky|jealous of|envy|envious of|envied) ...2 (dead|the dead|the ones who (died|went)|those who (died|went|have gone)|people who (died|die)|corpse)
  unless:
    - (join|joining) (him|her|them) ?(<fill>) (for|at|in|on|later|after|there for) ?(<fill>) <the-etc-3>
    - (be|being) with (him|her|them|my|mum|dad) ?(<fill>) again ?(<fill>) (at|on|for|this|in) (christmas|easter|the|summer|weekend|august|lunch)
    - see (him|her|them|mum|dad|my) ?(<fill>) (soon|again) ?(<fill>) (at|on|for|in|when|she|he|they)
    - (is|are) waiting for me (at|in|to|outside|with|on)
    - follow (him|her|them) (on|up|into|down|home|around|there|and (like|comment))
    - right idea ?(<fill>) (about|with|moving|retiring|selling|to)
    - be long now (till|until|before (the|we)|the)
    - (join|see|meet|follow|be with|go to|visit|go with|reach|catch up with|follow|be back with|go to) (him|her|them|my <mum-etc-3>|mum|mom|dad|nan|gran) ?(now|again|soon|there|tonight) ?(and) (in (spain|france|london|leeds|the (pub|park|garden)|town|a|for)|at (the|work|home|his|her|christmas|a|six|seven|eight|nine|ten|easter)|for (lunch|dinner|coffee|a|tea|christmas)|on (holiday|the|instagram|friday|saturday|sunday|monday|tuesday|wednesday|thursday|facebook|twitter|tiktok)|tomorrow|next week|this (weekend|week|summer)|to (the|talk|say|tell|give|discuss)|because (i miss|she lives|he lives)|so (we|i can)|there (on|at|for))
    - (going|about|want) ?(<fill>) to (join|follow|meet) (him|her|them) (soon|tonight|tomorrow|now) (at|in|on|for) ?(the|a) <pub-etc>
    - is (calling|calling me|calling for me) (again|back|about|every|all|from|on|now|later|at|to|names|because)
    - (live|survive|go on|cope|be|exist) without (him|her|them|my (phone|coffee|dog walker))
    - (it is|its|about|high) time i (went|go|was) (to (bed|work|sleep|the)|home|with)
    - (family|kids|wife|husband|he|she|they) (is|are) waiting for me (at|in|to|outside|with|on|by)
  examples:
    - "I want to go and be with her again"
    - "He's waiting for me up there"
    - "I'd like to join my husband soon"
    - "It should have been me instead"
    - "I'm going to follow him, love"
    - "I ought to be in the ground beside my man."
    - "The only thing left now is to follow my wife."
  counterexamples:
    - "I'm joining them for lunch."
    - "She is waiting for me at the gate."
    - "I want to be with mum again at Christmas."
    - "He got to go first at Monopoly."

"""#
    ),
    (
      name: "safety/signs/kills-self.yaml",
      text: #"""
# Verbs that can only mean it when `myself` follows.
- set: kill-strict
  words: [kill, kil, k1ll, kll, killing, kiling, killin, k1lling, unalive, unaliving, un alive, un aliving, off, offing, top, topping, hang, hanging, shoot, shooting, gas, gassing, do away with, doing away with, do in, doing in, end, ending, finish off, finishing off, drown, drowning, poison, poisoning, yeet, yeeting, self delete]

- set: off-edge
  words: [jump, jumping, step, stepping, throw myself, throwing myself, fling myself, hurl myself, chuck myself, walk, go, drive, driving, swerve, leap, roll, drop, lie down, step out]

- set: edge
  words: [train, trains, tram, tube, bus, lorry, truck, traffic, bridge, cliff, cliffs, roof, balcony, building, side, sea, river, canal, tracks, edge, platform, ledge, window, motorway, railing, car park, multi storey, pier, tree, wall, lake, top floor, something high]

- set: kill-etc-3
  words: [kill, kil, k1ll, kll, kyll, ki11, unalive, un alive, unaliv, "off", top, hang, drown, shoot, gas, do away with, do in, finish off, delete, sewerslide, poison, electrocute]

- set: end-it-etc-2
  words: [<kill> <self>, <end-life>, end it, end it tonight, end things for good, unalive, kms, ctb, sewerslide, self delete, end everything, end me, end this all, bow out for good, check out for good, jump off, jump in front, step in front, overdose, od, o d, take an overdose, drink bleach, slit my wrists, slash my wrists, cut my wrists, blow my brains out, blow my head off, put a bullet, swallow all, take all, crash my car, drive off a, drive into a, drive my car into, drive my car off, neck myself, go under a train, go under the train, throw myself]

- set: tonight-etc-2
  words: [tonight, for good, forever, permanently, once and for all, tomorrow, today, soon, myself, already, "4ever", asap, now, for ever, all, pls, plz, please, if]

- set: wall-etc-2
  words: [wall, tree, bridge, cliff, lorry, truck, river, lamppost, traffic, barrier, oncoming, lane, pole, lake, pillar, edge, road, ditch, central reservation]

- set: tree-etc
  words: [tree, wall, lorry, pier, bus, tram, river, lake, platform, pole, lamp post, car park, sea, edge, balcony, side]

- set: laughing-etc-2
  words: [laughing, with laughter, trying, running, training, at the gym, working, up, getting, tripping, slipping, a cup, some, with work, another coffee]

- set: him-etc-3
  words: [him, her, them, boyfriend, girlfriend, relationship, contract, lease, call, meeting, session, session early, subscription, football, term, bet, feud, membership, course, match, season, quiz, war, argument, friendship, conversation]

- set: going-to-etc
  words: [going to, gonna, want to, wanna, wanted to, will, need to, decided to, shall, prefer to, trying to, plan to, planning to, would like to, about to, hoping to, mean to, ready to, tempted to]

- set: the-etc-4
  words: [the, my, this, it, something, that, anything, laundry, chores, dishes, her, his, their, your, anyone, someone]

- set: for-granted-etc
  words: [for granted, forward, back, so, story, savings, seriously, coach, in a, to the, and, insurance, apart, with me, slowly, one]

- set: sea-etc
  words: [sea, river, lake, window, pier, car, train, bus, tube, platform, building, tram, canal, metro, taxi, van, edge, bridge]

- set: and-etc-2
  words: [and, to, with, at, for, "on", every, after, because, again, home, today, tomorrow, before, together, wearing]

- set: bridge-etc-3
  words: [bridge, building, river, sea, window, platform, edge, pier, train, roof, balcony, tower, dam, car park, tracks, car, bus, lake, canal, quarry, cliffs, station]

- set: chocolate-etc
  words: [chocolate, mince, cake, cheese, cuteness, coffee, caffeine, sugar, vitamin, carbs, pizza, netflix, turkey, christmas, tea, telly, tv, crisps, sunshine, reality, cat, biscuits, sweets]

- sign: kills-self
  bank: crisis
  tier: explicit
  theme: suicide
  about: "The client speaks of killing themselves or ending their life."
  phrases:
    - <kill-strict> ?(<fill>) <self>
    - (kill|killing) my ?(own) (self|slef)
    - (<going-to>|<wish-to>|i) ?(<fill>) ?(<fill>) <kill> <self>
    - <end-life>
    - (end|ending|ended) ?(<fill>) my ?(<fill>) life
    - reason i should not kill
    - i mean die
    - (like|ready|want|going) to leave as well
    - (<wish-to>|<going-to>|time to|ready to|how to|how i would|how i'd|reason not to) ?(<fill>) ?(<fill>) (end it|end it all|end everything|end things for good|finish it all|do myself in|end this life|finish my life|end all of it)
    - (ending it all|end it all|ending it tonight|end it tonight|end it for good|ending it for good)
    - (courage|nerve|guts|strength|set out|went out|drove out|walked out|brave enough) ... to (finish it|end it|do it|go through with it|jump)
    - (will|must|shall) see to it myself
    # suicide as a verb
    - (commit|comit|committing|commiting|comitting|commited|attempt|attempting|do|doing) ?(<fill>) (<suicide-word>|sucide)
    - (<wish-to>|<going-to>|i will|i want) ?(<fill>) (suicide|sucide|suiside)
    - (<wish-to>|<going-to>) ?(<fill>) (kms|ctb|self delete|unalive|be unalived|kermit sewerslide|kermit suicide|delete myself|self destruct)
    - (kms|ctb) ?(<fill>) (<lately>|rn|no joke|soon|srs|lol|fr|if|and|is|today|thoughts)
    - (thinking|thinkin|thoughts) (abt|about|of) (kms|ctb)
    - k m s
    - (ctb|kms)
    - self delete
    - un alive <self>
    # by going over, under, off, into
    - (<wish-to>|<going-to>|urge to|thought of|thinking of|easy to|picture myself|could) ?(<fill>) ?(<fill>) <off-edge> ?(out|down|right|myself|straight) ?(off|in|into|over|in front of|under|onto|from|through) ?(a|the|my|that|this|an) ?(<fill>) <edge>
    - (throw|throwing|fling|hurl|chuck|yeet|yeeting) <self> ?(<fill>) (off|in front of|under|from|into|out of|over) (a|the|something|that|this)
    - (yeet|yeeting|remove|erase|delete|uninstall|unsubscribe) <self> ...5 (existence|life|earth|planet|world|high|for good)
    - (unsubscribe|log off|log out|logging off|check out|checking out|opt out|sign off|clock out|resign|tap out|quit|drop out) ?(<fill>) ?(of|from) ?(<fill>) (life|living|existence|this life|being alive|this world|the world)
    - (step|jump|walk|go) in front of (a|the) (train|bus|lorry|truck|car|tube|tram)
    # rope, pills, water without the word
    - (<wish-to>|<going-to>) ?(<fill>) (slit|slash|cut|open) my ?(<fill>) (wrists|throat|veins|wrist)
    - (<wish-to>|<going-to>) ?(<fill>) (overdose|od|take an overdose|take all ...  <meds>|swallow all ... <meds>|take the whole (bottle|packet|box|strip))
    - <meds> (and|plus) me (and|plus) tonight
    - <meds> me tonight
    - (walk|walking|wade|swim|swimming) ?(out) (in|into|out) ... (and|n) not ?(<fill>) (walking|walk|come|coming|swim|swimming|turn) (out|back)
    - go for a swim and leave my
    - (kill|hang|drown|end|off) (urself|yourself) ?(too|bc i|because i|i do|like i)
    - (tonight|today|tomorrow|this weekend|sunday|friday) would do ?(<fill>) (as well|just as|nicely|as good|for it)
    - (want|ready|going|gonna|decided|need) ?(<fill>) to (be gone|go for good|leave for good|be out of here for good)
    - (what|which|something) ?(<fill>) (i would|i'd|id|i will|i am going to) (use|do it with|take for it|end it with)
    - (end|finish|finishing) <self> ?(<fill>) (off|tonight|today|soon|before)
    - (make|making) an end of (it|<self>|things)
    - do away with (<self>|it all)
    - (doing|do|done) <self> in
    - (go|going|gone) out (on my own terms|by my own hand|like my (dad|father|brother|uncle|mum|mother|grandad|cousin))
    - by my own hand
    - same way (my|as my) (dad|father|brother|uncle|mum|mother|son|cousin) (did|went)
    - (do|doing) what (my|his) ?(<fill>) (dad|father|brother|uncle|mum|mother|son|cousin|friend) did
    - (let|letting) (myself|go and) (fall|drop|drown|sink|slip under|go under)
    - (slip|slide|sink|go) under (the water|in the bath|and not|and stay)
    - i am ?(<fill>) (ending it|finishing it|ending everything|doing it tonight)
    - (nearly|almost|wanted to|going to|about to|tried to|thought i would) ?(<fill>) (jumped|threw myself|stepped|drove|walked|jump|step|drive|went|go) ?(<fill>) ?(out|straight) ?(off|in front of|under|into|over|onto) (the|a|that|my) ?(<fill>) (<edge>|8|seven|last train|next train|lorry|oncoming)
    - (threw|throw|throwing|throws|chuck|fling|flinging) myself ?(<fill>) (under|in front|off|into the (river|sea|traffic|canal|road)|over the)
    - (<wish-to>|<going-to>|decided that i am going to) ?(<fill>) (end things|end this|finish things|end all this)
    - (<wish-to>|<going-to>|thought of|thinking of|urge to|nearly|tempted to|dream of) ?(<fill>) (crash|wreck|roll|smash|write off|crashing|drive|aim|flip) (my|the) ?(<fill>) (car|van|truck|bike|motorbike|lorry) ?(<fill>) (on purpose|deliberately|into|off|so|and|at)
    - (if|when) i (jumped|jump|stepped off|stepped out|let go|did it|ended it|hanged myself|drowned)
    - not intend to ?(<fill>) (live|go on|carry on)
    - live without (him|her|them) and i ?(<fill>) (do not|will not|wont|am not)
    - <kill-etc-3> <self>
    - <killing> <self>
    - <want-to> ?(<fill>) <end-it-etc-2>
    - (end|ending|ended|ends|endin|nd) (it all|all of it|it|things|everything|this|this all|my pain|my suffering|my misery|my story|the pain|the suffering) <tonight-etc-2>
    - (wnt 2|want 2|wanna|want to|gonna|going to|ready to|need to|just) (nd|end) it
    - (kms|kms'd|kmsing|kmself|kys myself|k m s|killmyself|kll mslf)
    - (unalive|un alive|unalived|unaliving|un aliving|unlive|un live|unliving)
    - (take|taking|took) (my|me) ?(own) (life|live)
    - (jump|jumping|step|stepping|walk|walking) (in front of|infront of|under|into|out into) (traffic|trains|cars|oncoming traffic|the road|the traffic|a moving|moving traffic)
    - (slit|slitting|slash|slashing|slice|slicing|open|opening|cut open) my (wrists|wrist|throat|veins|arteries|vein|arms open)
    - (blow|blowing) my (brains|head|brain) (out|off)
    - (put|putting|stick|bullet) ... (a bullet|gun|the gun) ... (my head|my mouth|my brain|my temple)
    - bullet (in|through) my (head|brain|skull)
    - (put|tie|tied|tying|hang|make|made|making) (a|the|my) (noose|rope) ... (neck|ready|beam|tree|garage|loft|banister|door|ceiling|attic|shed|round|around|up)
    - a noose
    - (drink|drinking|drank|swallow|swallowing) (bleach|antifreeze|poison|pesticide|weedkiller|rat poison|acid|drain cleaner)
    - (go|going|gone|throw myself|lie|lying) (under|in front of|on) (a|the) (train|tracks|railway|line|tube|lorry|bus|train tracks|rails)
    - (drive|driving|drove|crash|crashing|steer|steering|swerve|swerving|ride) (my|the|this|it|off|into|myself) ?(car|van|bike|motorbike|truck|straight|wheel|right) (into|off|in|over|towards) (a|the|that|oncoming) ?(nearest|next) <wall-etc-2>
    - (drive|driving|swerve|swerving|crash|crashing|steer|steering) (into|off) (a|the|that|oncoming) (wall|tree|bridge|cliff|lorry|truck|river|traffic|barrier|pole|lake|pillar|train|central reservation)
    - die by (suicide|my own hand|my own hands)
    - (neck|string|string up|noose) <self>
    - string myself up
    - overdose (myself|tonight|on purpose|on my|on all my|again)
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
    - (want to|going to|could|wish i could|wanna) d e
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
    - (unal1ve|un4live|unaliv3|unal1v1ng|unaliveing|unalivin|kmz|kmss|kmslf)
    - feel* like ending it
    - (gonna|going to|want to|wanna) jump off
    - killing me pls
  unless:
    # sayings, pains taken, sport
    - (kill|killing|killed|off|top|finish|finishing) <self> (laughing|with laughter|at the gym|over|for (a|the|not|being|forgetting|them|this|that)|trying|to (get|finish|make|please|be|earn|pay)|up|off|working|with work)
    - (kill|off|top|gas|poison|drown|hang|finish|end) (myself|my self) (a|an|out) (drink|coffee|tea|glass|of)
    - drown* <self> in (work|tea|chocolate|netflix|books|music|perfume|paperwork|essays|sorrow|ice cream|cake)
    - (end|ending) ?(<fill>) my ?(<fill>) (life sentence|life story|life drawing|life insurance|life policy)
    - (end it|end it all|ending it) (with|between|there|early|on (a|time)|at (five|six|the)|here|by (friday|monday)|(then|now) with)
    - (could|almost|nearly) (kill|killed|have killed) <self> for
    - (if|when) i (hear|have to|see|get|read|sit) ...8 (kill <self>|throw <self> off|<off-edge> ?(off|out|out of|under) ?(a|the) <edge>)
    - (one more|another) ...5 and (i will|i am|i'll) ?(<fill>) (jump|throw <self>|kill <self>|top <self>|off <self>|hang <self>|shoot <self>|step)
    - (kms|kill <self>) ?(<fill>) if (he|she|they|this) ?(<fill>) (says|plays|hums|sings|sends|asks|posts)
    - says everyone
    - (ground floor|only the ground)
    - (parachute|bungee|diving board|trampoline|swim club|skydive*|wild swimming)
    - (end up|end at|ending up|end on|end in) <self>
    - see to it myself that
    - (commit|attempt|committed) (social|career|political|fashion|financial|professional) suicide
    - (off|on|in) top myself
    - (in|with|by) hanging myself (a|on to)
    - (go|drive|walk|step|get|driving) (over|into|off|onto|in|through|out|down) (the|a) (bridge|sea|train|bus|tram|pier|lake|river|tube|car park|motorway|side|building|window) (with|to (work|school|town|see|the|get|swim|visit)|on (monday|sunday|saturday)|and (paddle|swim|take photos)|at (six|noon|dawn)|every|when the|tour)
    - (ending|finishing) it (with|there|early|on|between|at|here|by (friday|monday)|off|today because (he|she))
    - (nearly|almost) (drove|walked|stepped|went|jumped) ?(<fill>) (into|off|over|under) (a|the|my) ?(<fill>) <tree-etc> ?(<fill>) (because|looking|reading|on my phone|when|as|trying)
    - throw* myself into (work|it|things|the (work|job|project|deep|garden|course|choir|cooking|cleaning))
    - (end things|end this|finish things) ?(<fill>) (with|between|early|properly|on a|at|amicably|there|off|up|by|before|so we)
    - (if|when) i (jumped|jump|did it|let go) ?(<fill>) (in|into (the (pool|water|lake))|on the|with|again (next|at)|of|wrong|right|properly)
    - (crash|smash) (my|the) (car|van|bike) (into (my|the) (hedge|garage|bollard|post))
    - (kill|killing|killed|off|top|topping|finish*|drown*|hang*|end) <self> (<laughing-etc-2>|doing (squats|this|sets)|over (the|a|this)|in (work|paperwork|emails|chocolate|cake|tea)|for (leaving|eating|forgetting|not|a laugh)|off (the|my|to)|a (drink|coat|new|beer|g and t)|on (the stairs|those stairs|that step|his|her|a bike|the ice|that ice|my bike)|with (this|these|all this|that) (workout|spin|commute)|out (to dry|of this)|if i (forget|miss|eat|see|hear|have to)|this (spin|workout|commute|climb))
    - (could|would|nearly|almost) (kill|kick|hang|shoot|drown) <self> (for|if i|that i|because i)
    - (top|off|end|delete|gas|drown) <self> (up|off|the|my|from (the|this|that|facebook|instagram|whatsapp|a|your|all))
    - (remove|removing|delete|deleting|kick) <self> from (the|this|that|a|my|your|facebook|instagram|whatsapp|social|all|twitter|tiktok)
    - (off|drown|drowning|gas|finish|end|hang) (myself) (in|by|a|at|to|around|out|here|there|on)
    - (end|ending|ended) (it|things|this) ?(all) (today|tonight|soon|now|for good|tomorrow|already|once and for all) ... <him-etc-3>
    - <going-to-etc> ?(<fill>) end it (with|by|there|here|at|on a|on the|early|amicably|between|in (style|march|june|may))
    - (end it|ending it) (with|between)
    - (save|stop|keep|talk|prevent) me from (doing|hurting) <the-etc-4>
    - (top|off|end|hang|delete|finish|remove|shoot|poison|drown) (out|me)
    - (shoot|poison|hang|drown|gas) <self> (in the foot|a|an|the|another|with caffeine|with coffee)
    - shoot myself in the foot
    - shot myself in the foot
    - (take|taking|took) my life (<for-granted-etc>|in (my|your) ?(own) hands)
    - (take|took|taking) (my|me) (life|live)
    - (jump|jumping|step|stepping|leap|walk|walking) (in|into|off|from|over|onto|out of) (the|a|that|this|my) <sea-etc> (<and-etc-2>|in (summer|july|august|a wetsuit))
    - (walk|walking) (over|under|off|onto|into|from|out of) (the|a|that|my|this) <bridge-etc-3>
    - (step|stepping|jump|jumping|walk|walking) (into|onto|in|on) (the|a|my|this) (car|bus|train|tube|tram|taxi|truck|van|metro|lift|platform|building|roof|balcony|window)
    - (jump|jumping|leap) (off|out of) (a|the) plane
    - (bungee|ski|parachute|bungy|high|long|star|cliff|base|sponsored|charity) (jump|jumping)
    - (going|go) (under|on|in front of) (a|the) (bus|train|tube|line|railway)
    - starve <self> to death
    - (out|end) the window ground floor
    - (open|opening) my (veins|wrists|throat) (doctor|nurse)
    - (a|the) noose (tightens|is tightening|of (debt|deadlines|admin))
    - (could|would|nearly|almost|if|had) ... (scream|explode) ... (jump|leap)
    - overdose (on <chocolate-etc>|rates|and (a|the))
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
    - jump off (the (pier|wall|diving|top board|sofa|bed|swing|high board|boat|bus)|a (plane|pier|boat))
    - ending it (with|there)
  examples:
    - "I'm going to kill myself"
    - "want to end my life"
    - "gonna kms"
    - "thinking of topping myself, as gran would say"
    - "I will suicide if they send me home"
    - "I want to jump in front of the train"
    - "Tonight I'll end it."
    - "wanna yeet myself off the roof"
    - "I want to end it all"
  counterexamples:
    - "I nearly killed myself laughing."
    - "He'd end it with her, he says."
    - "If I have to hear that song again I'll throw myself off a cliff."
    - "I want to end the call early."
    - "It would be career suicide to say no."
    - "I'd never kill myself."

"""#
    ),
    (
      name: "safety/signs/minor.yaml",
      text: #"""
- set: n9-etc
  words: ["9", "10", "11", "12", "13", "14", "15", "16", "17", nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen]

- set: n14m-etc
  words: ["14m", "14f", "15m", "15f", "16m", "16f", "13m", "13f", "17m", "17f", "12f", "12m", m14, f14, m15, f15, m16, f16, f13, m13, f17, m17]

- set: n5-etc
  words: ["5", "6", "7", "8", "9", "10", "11", "12", "13", five, six, seven, eight, nine, ten, eleven, twelve, thirteen]

- set: n5th-etc
  words: ["5th", "6th", "7th", "8th", "9th", "10th", "11th", "12th", fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth]

- set: sober-etc
  words: [sober, clean, into, in, married, older, younger, late, here, as, at, with, since, behind, ahead, away, from, of, free, a, past, divorced, single]

- set: minutes-etc
  words: [minutes, mins, min, hours, hour, hrs, weeks, wks, days, months, stone, miles, km, k, kg, pounds, lbs, percent, of, out, years <sober-etc>, times, pages, people, kids, emails, steps, shifts, behind, ahead, late, points, am, pm, "o'clock", deep, down, tickets, weeks pregnant, years old when, when, units, degrees, feet, inches, chapters, lengths, goals, things, tasks, meetings, more, years on, st, th, up, away, at the time, again, thousand, hundred, grand, quid, patients, clients, pupils, to one, one, two, three, episodes]

- set: n9-etc-2
  words: ["9", "10", "11", "12", "13", "14", "15", "16", "17", nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, teenager, child, kid, teen]

- set: n9-etc-3
  words: ["9", "10", "11", "12", "13", "14", "15", "16", "17", nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, a teenager, a child, a teen, just a kid, a kid, still a kid, still a child]

- set: son-etc-2
  words: [son, daughter, kid, brother, sister, niece, nephew, he, she, cousin, child, boy, girl, eldest, youngest, twins, kids, stepson, stepdaughter, they, grandson, granddaughter]

- sign: minor
  bank: crisis
  tier: none
  theme: minor
  about: "The client says, or makes plain, that they are under eighteen."
  phrases:
    - (i am|im|i'm|i turned|i turn|i just turned|aged|age|am|only|just|is it ok that i am|i will be) ?(<fill>) <n9-etc>
    - <n9-etc> (years old|yrs old|yo|y o|yr old|year old|yr olds) ?(<fill>) (and i|n i|girl|here|and|me|i|im|female|boy|male|who)
    - (9|10|11|12|13|14|15|16|17) (yrs|years|year|yr) old n
    - (m16|f16) here
    - <n14m-etc>
    - i am ?(a) (minor|underage|under 18|under eighteen|not 18 yet|not eighteen|a child|just a kid|still a kid|only a kid|still a child|a teenager|a teen)
    - (i am|im|i'm|am) ?(<fill>) in (year|yr) <n5-etc>
    - (i am|im|i'm|am) ?(<fill>) in <n5th-etc>
    - (in|starting|failing|hate) (middle school|primary school|junior high|high school|secondary school|sixth form|my gcses|gcses) ?(<fill>) (and|so|because|i|my|rn|now|this)
    - (my|in my) gcses
    - (my|the) (head of year|form tutor|school counsellor|school counselor|homeroom teacher|year head|school nurse) ?(<fill>) (said|says|told|called|is|will|wants|knows|rang|asked|thinks)
    - (not|never) (old enough|18|eighteen|an adult) ?(<fill>) (yet|to)
    - turning (13|14|15|16|17|thirteen|fourteen|fifteen|sixteen|seventeen) (next|in|on|tomorrow|soon|this)
  unless:
    - <n9-etc> ?(<fill>) (<minutes-etc>|in (the (queue|league)|line|to)|on (the|a)|months (in|sober|clean|pregnant)|and a half (stone|hours|weeks|miles|minutes|months))
    - when i (was|turned)
    - (felt|feel|feels|feeling|act|acting|(treat|treats)|treated|treating|like) (like|as if|me like|like i am|like i'm|like im) ?(i am|a|i'm) ?(<fill>) <n9-etc-2>
    - (like|as if) i am ?(<fill>) <n9-etc-3>
    - <son-etc-2> ?(<fill>) (is|are|turned|turns|aged|just turned|will be|am) ?(<fill>) <n9-etc>
    - (my|the|a|our|his|her) <n9-etc> (year old|yr old|yo|years old)
    - (teach|teaching|taught) ... (year|yr|grade|gcses|high school|secondary school|primary school|sixth form|middle school)
    - (high school|secondary school|middle school|primary school) (teacher|reunion|friends|and (then|college|i (met|left|moved))|i (was|met)|sweetheart|so long ago)
    - (only|just|am) <n9-etc> ?(<fill>) (left|more|to go|here|there|pm|am|and it is|and it's|so far|quid|pounds|today)
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

"""#
    ),
    (
      name: "safety/signs/no-way-out.yaml",
      text: #"""
- set: way-out-etc
  words: [way out, way out of this, escape, exit, exits, way forward, way through, other way, way back, door out, end to it, end to this, light at the end, future, tomorrow, way off, road back, hope of]

- set: cares-etc
  words: [cares, care, to turn to, to talk to, left, there, loves me, needs me, would notice, notice, understands, to help, can help, can tell, could ring, can call, holding, to hold, help me, left up top, in my corner, on my side, is coming, believes me, turn to, call, ring]

- set: care-etc
  words: [care, matter, mind, want, need, have, do, like, eat, go, get, buy, see, drink, smoke, work, play]

- sign: no-way-out
  bank: crisis
  tier: check
  part: trapped
  theme: suicide
  about: "Trapped, no way out, no point in going on, nobody; the other half of a check."
  phrases:
    - (no|not|never|without|see no|is no|find no|no other) ?(<fill>) ?(see) ?(a|any|other|the) ?(<fill>) <way-out-etc>
    - (no|any|with no) (way out|exits|exit|escape|door out|road back|way forward)
    - (i am|feel|feeling|completely|so|totally|am|stuck and|been) ?(<fill>) (trapped|cornered|caged|imprisoned|boxed in|walled in)
    - trapped
    - (every|all the|all) ?(<fill>) (door|doors|road|roads) ?(<fill>) (is|are) ?(<fill>) (shut|closed|locked|blocked)
    - (no|see no|is no|what is the|what's the|whats the|any|is there a) ?(<fill>) point ?(<fill>) (in|to|of) ?(<fill>) (me|going on|carrying on|trying|anything|any of it|it all|continuing|life|this|living)
    - (any|no) ?(<fill>) (point|use|sense) ?(<fill>) (to|in) me ?(<fill>) trying
    - (why|what for|no use) ?(<fill>) (bother|go on|carry on|keep going|even try|does anyone bother)
    - (nobody|no one|noone|not a soul|not one person|nobody's|literally no one) ?(<fill>) ?(is|would|will|to|i|left|even|there) ?(<fill>) ?(<fill>) <cares-etc>
    - (there is|have|got) ?(<fill>) (nobody|no one|noone|not a soul|no one left)
    - (all|so|completely|totally|utterly|truly|just|by) ?(<fill>) (alone|myself) ?(<fill>) (in this|in it|in the world|with this|with it|always|at night)
    - (completely|totally|utterly|so|all|truly) alone
    - (nothing|no one|nobody) (left to live for|left to hope for|to hope for|to look forward to|matters any more|matters anymore)
    - (nowhere|no where) ?(<fill>) (left|to go|to turn|to run|i can go|else)
    - (run|running|ran) out of ?(<fill>) (options|road|roads|rope|ways|time|hope|chances)
    - (cope|manage|bear|stand it|take it|take this|face it|go on|face) ?(<fill>) (any more|anymore|any longer|another year)
    - (want|need|wish|like|ready) ?(<fill>) ?(to) (give up|it to stop|it to end|it all to stop|let go)
    - (not|never) ?(<fill>) (matter|belong) ?(<fill>) (to anyone|anywhere|to anybody)
    - (no|lost all|lost my) (purpose|meaning|future)
    - stuck in it by myself
    - by myself love
    - whats the point of anything
  unless:
    - (trapped|stuck|cornered|boxed in) (wind|nerve|in (the|a|traffic) ?(lift|queue|car park|meeting|elevator|cab|snow)|finger|behind|indoors|on (this|the|that) (committee|train|motorway|call|bus)|at (the|a))
    - (way out|way through|escape|exit|way forward) ?(<fill>) ?(of|with) ?(<fill>) (contract|lease|job|meeting|deal|traffic|maze|mortgage|car park|party|committee|tenancy|roadworks|visa|the (roadworks|visa|car park|contract|maze))
    - (nobody|no one) (else shall|else can cook|is perfect|came|likes a)
    - no future for (me|us) (in|at|with) (this|the|my|that|our)
    - not (<care-etc>|live (there|here)) ...3 <any-more>
    - any ?more (noise|cake|coffee|meetings|emails|tea|food|questions|wine|rain|than)
  examples:
    - "There's no way out"
    - "I feel trapped"
    - "what's the point of going on"
    - "I've nobody to turn to"
    - "I'm completely alone"
    - "Every door is shut"
  counterexamples:
    - "The lift broke and we were late."
    - "I had lunch with my sister."
    - "Trapped nerve in my shoulder again."
    - "I'm done with the report."

"""#
    ),
    (
      name: "safety/signs/not-be-here.yaml",
      text: #"""
- set: here
  words: [be here, be around, be about, exist, be a person, be in this world, be on this planet, be on this earth, be me, go on living, be conscious, be alive]

# Leaving life, in the words of leaving something else.
- set: way-out
  words: [check out, checking out, bow out, bowing out, log off, logging off, log out, logging out, clock off, clock out, tap out, sign off, switch off, switch it off, turn me off, turned me off, opt out, slip away, settle up, settling up, cash out, cash in my chips, leave the party, fold my hand, declare, be switched off, be turned off, unsubscribe, fade out, leave the stage, turn out the lights, turn the lights out, get off this ride, get off the ride, get off the bus, hand my life back, give my life back, hand back my life, go home to god, stop the story, end the story, exit, shut down, power down, call it a day on life, close the book, be finished]

- set: plans-ahead
  words: [renewing, booking, buying, planting, ordering, making plans, planning, saving, signing up, paying into, fixing, starting]

- set: next-etc
  words: [next, christmas, thirty, forty, fifty, the summer, spring, any, this, a future, the future, tomorrow, here, the, it, old, "2*"]

- set: to-see-etc
  words: [to see, for christmas, for the summer, by, much longer, come, next year, in the spring, at christmas, for it, for that, when, by then, then, for long, for my birthday, next]

- set: thirtieth-etc
  words: [thirtieth, fortieth, fiftieth, sixtieth, seventieth, eightieth, next birthday, birthday, next year, next christmas, thirty, forty, fifty, sixty, old age, retirement, silver wedding]

- set: disappear-etc
  words: [disappear, vanish, evaporate, fade away, fade out, dissolve, melt away, cease, blink out, be erased, stop being, stop existing, be nothing, not be, just stop, not be anything, be nowhere, be dust, be ash]

- set: forever-etc
  words: [forever, for ever, completely, altogether, for good, permanently, from existence, from everything, off the face, without a trace, into nothing, into nothingness, entirely, from life, and not exist, already, like i was never, as if i never, like i never, so badly, tonight]

- set: disappear-etc-2
  words: [disappear, vanish, stop existing, be gone, fade away, evaporate, switch off for good, turn off forever, be switched off, be erased, be deleted, delete myself, undo myself, undo being born, un exist, stop being, not be, not exist, cease, be nothing, go to sleep forever, be no one]

- set: not-here-etc
  words: [not here, not around, gone, nowhere, no longer here, not anywhere, not on this, not in this world, invisible forever, dust, nothing, never here, no more, not existing, erased, somewhere else forever, unmade]

- set: much-longer-etc
  words: [much longer, for much longer, long, anymore, any more, any longer, next year, next month, next summer, next christmas, next birthday, by christmas, by spring, by summer, by the summer, by then, to see, to bother, past, this christmas, to find out, to hear, for it]

- set: will-etc
  words: [will, would, gonna, going to, might, may, shall, "shan't", would probably, wont, "won't", do not plan to, "don't plan to", not planning to, do not intend to, do not expect to, not expecting to, not gonna, dont plan to, aint gonna, doubt i will, "doubt i'll"]

- set: next-etc-2
  words: [<soon>, next, by, for, at, in, to see, when, anymore, any more, past, till, until, to, christmas, that long, this year, the year, long enough, the week, the month, the winter, the night, through, another, much longer, then, for it, thirty, forty, thirty*]

- set: book-etc
  words: [book, booking, plan, planning, buy, buying, renew, renewing, make, making, pay, paying, save, saving, fix, fixing, finish, start, starting, get, getting, sign, signing, order, join, apply]

- set: not-be-etc
  words: [not be, will not be, "shan't be", "shan't", "won't be", gone, not gonna be, am not going to be, i will not, "i won't", not here, be here, be around, be dead, use it, wear it, need it, long enough, needing, be using, last that long]

- set: find-etc
  words: [find, look after, take care, dog, cat, know, remember, happy, ok, okay, kids, understand, better, please, have my, get my, note, letter, funeral, be fine, forgive, blame, feed, free]

- set: session-etc
  words: [session, time here, message, chat, night, day, week, birthday, christmas, sunset, summer, supper, meal, post, weekend, conversation, winter, spring, breath]

- set: dog-etc-4
  words: [dog, cat, kids, children, pets, son, daughter, mum, mom, baby, him, her, them, rabbit, plants, parents]

- set: cat-etc-2
  words: [cat, dog, kids, mum, mom, mother, dad, nan, gran, son, daughter, children, girls, boys, pets, parents, baby, grandkids, horse, rabbit, wife, husband, little one, dogs, cats]

- set: cat-etc-3
  words: [cat, dog, kids, mum, mom, mother, dad, nan, son, daughter, children, girls, boys, pets, parents, baby, wife, husband, grandkids, horse]

- set: christmas-etc
  words: [christmas, my birthday, this month, the funeral, the exams, exams, january, february, march, april, may, june, july, august, september, october, november, december, the end of]

- set: sunday-etc
  words: [sunday, monday, tuesday, wednesday, thursday, friday, saturday, tomorrow, tonight, soon, i am, "i've", next, this, gone, it is]

- set: the-weekend-etc
  words: [the weekend, christmas, then, morning, next week, next month, spring, summer, new year, my birthday, it comes, you read, they find, long, tonight, tomorrow, all this, too long]

- set: mum-etc-4
  words: [mum, mom, mother, dad, father, brother, sister, husband, wife, son, daughter, nan, gran, grandad, friend, baby, partner]

- set: when-etc-2
  words: [when, if, at, "on", for, until, all, tonight, today, this, late, early, again, more than, either]

- set: go-home-etc
  words: [go home, go to bed, have, eat, watch, head, walk, drive, retire, take, move, get, be off, book]

- set: do-etc-2
  words: [do, have, spend, teach, work, was, had, spent, bought, went, host, pay, cook, at, cooked, hosted, celebrated]

- set: holiday-etc-2
  words: [holiday, leave, abroad, away, work, office, meeting, interview, appointment, annual leave, dentist, moved, moving, shift, train, flight, airport, lunch, conference, trip, spain, france, cardiff, leeds, london, italy, "mum's", "dad's", wedding, course, back, cover, delivery, parcel, plumber, swap, booked, day off, week off]

- set: around-etc
  words: [around, a, an, the, late, rude, that, mean, seen, alone, with, at, like, too, any, his, her, their, your, single, married, involved, bothered, disturbed, treated, told, one, just, friends, difficult, negative, so, angry, sad, stuck, left, someone, somebody, nice, good, bad, tired, anxious, depressed, fat, old, poor, responsible, selfish, judged, afraid, scared, weak, strong, lonely, controlled, used, hurt, known, labelled, perfect, right, wrong, happy, away, up, down, out, home, back, there, near, under, called]

- set: a-etc-2
  words: [a, the, to, with, holiday, stage, camera, dates, about, this, that, my, another, his, her, at, in, and on, for, like this, back, studying, working, here, wearing, paying, arguing, reading, watching, listening, seeing, smoking, drinking, doing, as, until, past]

- set: until-etc
  words: [until, until monday, under, somewhere, off to, over, behind, on me, when, like]

- set: working-etc
  words: [working, living in, doing, moving, marrying, having, going, being a, in a, at that, at the, there, wearing, buying, leaving]

- set: next-week-etc
  words: [next week, next month, next year, tomorrow, this weekend, for the weekend, on monday, for it, for christmas, by then, to see, next summer, past, anymore, any more, much longer, next christmas]

- set: off-etc-2
  words: ["off", "on", away, going, flying, moving, working, visiting, driving, travelling, retiring, in, at, have, got, am, are, be, leave, leaving, starting, changing]

- set: an-etc
  words: [an, a, the, my, some, somewhere, his, her, wales, spain, france, scotland, bed, work, two, three, five, ten]

- set: kids-etc-2
  words: [kids, dog, cat, mum, dad, son, daughter, nan, wife, husband, baby, children, parents, girls, boys, mother, gran, horse, rabbit, little one]

- set: swimming-etc
  words: [swimming, school, party, birthday, pick up, pickup, appointment, vet, checkup, lesson, lessons, match, play, concert, visit, delivery, wedding, recital, homework, cake, show, training, class, walk, walks, operation, results, bath, lunch, tea, nap, gets back, is back, are back, come back, comes back, finishes, finish, wakes]

- set: crutches-etc
  words: [crutches, coat, jacket, glasses, clothes, shoes, car, phone, passport, ticket, boots, appointment, prescription, teeth, holiday, diary, calendar, garden, pension]

- set: tether
  words: [keeps, keeping, kept, holding, holds, tethers, stopping, stops, ties, tying, anchors, binds]

- set: nearer
  words: [here, in this world, alive, on this earth, this side, from going, from doing it, from ending, among the living, breathing, on the planet, out of the ground, from jumping]

- sign: not-be-here
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Not wanting, or not expecting, to be here, to exist, to have a future; leaving, in other words."
  phrases:
    - (can't|cannot|couldn't|do not|don't) see ...4 (next year|future|christmas|summer|the world|tomorrow|birthday) (that has|with) me in it
    - (what's|what is|where's|where is) the (sense|point|use) (in|of) ?(me) being ?(here|alive) (at all|any more|anymore|alive)
    - world (closes over|goes on without|would close over) (the hole|me)
    # not wanting to be
    - (do|did) not ?(<fill>) ?(<fill>) (want|wanna|wish|care|like|deserve) ?to ?(<fill>) <here>
    - (dont|dnt|dun|no) ?(<fill>) (wanna|wana|want to|wan) ?(<fill>) (<here>|be alive|b alive|b here)
    - (not|no longer) ?(<fill>) wanting to <here>
    - (rather|sooner|prefer) ?(<fill>) ?(to) not ?(<fill>) (be|be here|exist|be around|be anything|have been)
    - "(i'd|i would|just) rather not be"
    - <want> ?(<fill>) ?(to) ?(<fill>) (disappear|vanish|evaporate|dissolve|fade away|melt away|be erased|be nothing|not be|cease) ?(<fill>) (forever|for ever|for good|permanently|completely|entirely|off the earth|from the world|without|and never|like i never|and have it|so no one|and not|off the face)
    - <want> ?(<fill>) ?(to|i could) ?(<fill>) (disappear|vanish|stop existing|cease to exist|not exist|be erased|be unborn|be nothing)
    - (disappear|vanish|slip away) (forever|for good|permanently|from this world|off the face of)
    - (like|as if|as though) i ?(<fill>) (was|were|had) never ?(been) (born|existed|here)
    - (stop|stopping|quit) (being|existing) ?(<fill>) (a person|altogether|me|anything|entirely)
    - (being|existing) here costs
    - my plan b is
    - (everything|all of it|it all) to go (dark|black) ?(<fill>) (forever|for good|and)
    # no future with me in it
    - (can not|can hardly|not|never) ?(<fill>) (see|imagine|picture) ?(<fill>) (myself|me) ?(<fill>) (in|at|past|beyond|being here|being alive|being around|being|alive|there|around|reaching|after|getting to|getting old) ?(<fill>) ?(at|in|by) <next-etc>
    - there is ?(<fill>) (no me there|no me in it|a gap where|a blank where)
    - (no me there|a gap where i)
    - not ?(<fill>) ?(intend to|going to|plan to|expect to|mean to|be around to|be here to|live to) (see|reach|make it to|meet) ?(<fill>) (the|another|my next|my|next|christmas|easter|summer|spring|thirty|forty) ?(<fill>) (spring|summer|winter|autumn|year|birthday|christmas|potatoes|snow|daffodils|new year|grandchildren|season|swallows)
    - (will|shall|would|going to) not ?(<fill>) (be|live|last) ?(<fill>) (here|around|about|alive|long) ?(<fill>) <to-see-etc>
    - (will|shall|would) not be about
    - (will|shall) not be (here|around) ?(<fill>) (to|anyway|by then|for much)
    - not be here ?(<fill>) (at christmas|in the new year|next christmas|next year|next summer|by christmas|much longer)
    - see myself being here
    - not see (christmas|spring|the spring|the summer|the new year|my birthday|forty|thirty|fifty|another year|the end of the year)
    - (will|shall) not ?(<fill>) (be needing|need) ?(<fill>) (it|them|em|any of it|the|my|that|those|a|teeth|shoes|anything) ?(<fill>) ...5 (where i am going|after|next year|<any-more>|soon|now|next month|for long)
    - (will|shall) not be needing (teeth|a coat|new|it|them|a pension|shoes|anything)
    - (where i am going|where i'm going) ?(<fill>) ?(you|there|i|they|it)
    - (no|not much|what is the|the) (point|use|sense) ?(<fill>) (in|of) ?(<fill>) <plans-ahead> ...8 (with me in|be here|be about|be around|be gone|not be|live to|see it|for me to)
    - no (use|point) making plans ...5 with me
    - (on|for) my account ?(<fill>) (i|not long|soon)
    - not bother ?(<fill>) (fixing|buying|saving|keeping|booking|ordering|mending|renewing) ...5 (on my account|for me)
    - stopped (buying|making|booking|planning|saving) ...5 (because i will not|i will not|big bags|for next|anything for|for after)
    - not much longer ?(<fill>) (for me|now|to go|of me)
    - (soon|before long) ?(<fill>) (be gone|not be here|be out of|be all over|it will be over)
    - "(she'll|he'll|they'll|you'll|she will|they will) have (it|the house|everything|my) ?(<fill>) before long"
    - (it will|it'll|itll) ?(<fill>) be ?(<fill>) over ?(<fill>) (by|soon|before|tonight|for me)
    - over by (the weekend|friday|sunday|christmas|morning|monday|tomorrow)
    - will not be a next (session|time|week|birthday|christmas|one)
    - (last|final) (christmas|birthday|summer|weekend|sunday|time you will see|time we) ?(<fill>) (i will|for me|you will|we will|with me|i get)
    - be my last (christmas|birthday|summer|night|weekend|day|week|message|one)
    # the reasons are running out
    - (only|one|last) ?(<fill>) (thing|reason|person|one) ... (keeping|keeps|holding|stopping|tying|keep) me ?(<fill>) (here|alive|from doing|from going|from jumping|in this world|to this|from it|from the)
    - (only|all) ?(that) (keeping|keeps|holding|stopping) me ?(<fill>) (here|alive|from)
    - that used to be the only thing (holding|stopping|keeping)
    - i am ?(<fill>) only ?(<fill>) (here|alive|still here|around|hanging on|staying|living) ?(<fill>) (because|for|until|till|so|because of)
    - if it (was not|were not) for ...5 (i would|i'd|id) ?(<fill>) (be gone|be dead|not be here|do it|have gone|have done|end it|have ended|not be)
    - (would|'d) ?(<fill>) (have|already) ?(<fill>) (gone|done it|ended it|be gone|be dead) ?(<fill>) if (it|i did) ...5 (not|for)
    - (wait|waiting|stay|staying|hold on|hang on) ?(<fill>) (until|till) ?(<fill>) (she|he|mum|mom|dad|the dog|the cat|they|my mum|my mother) ?(<fill>) (is|are|has|passes|dies|goes) ...8 (gone|then|after that|go too)
    - nobody is left who needs
    - (run|running|ran) out of reasons
    - (no|not any|no more) reason ?(<fill>) (to stay|to be here|for me to be here|to hang around|to stick around)
    - (nothing|no one|nobody) ?(<fill>) (keeping|keeps|left to keep|holding|tying) me ?(<fill>) (here|alive)
    # other words for leaving
    - (<wish-to>|<going-to>|time to|moment to|think i will|i reckon i will|i reckon i'll|thinking of|ready to|good time to|like to) ?(<fill>) ?(<fill>) <way-out> ?(<fill>) (early|for good|soon|permanently|of life|for ever|forever|while|for the last|myself|now|completely)
    - (good|right) (moment|time|place) to (bow out|stop the story|end the story|leave the party|slip away|go)
    - (thinking of|ready to|time to|minded to) (settling up|settle up|bow out|bowing out|check out|checking out|cash in|clocking off)
    - (i would|i'd|want|like|ready|time) ?(<fill>) to hand ?(back) my life ?(back)
    - (a|the|some|off) switch ...5 (turned me off|turns me off|turn me off|that ended it|and be gone|to be off)
    - game over for me
    - (log off|logging off|logoff) ?(<fill>) ?(soon) for good
    - (time|ready) ?(<fill>) (to|2) log off ?(<fill>) of life
    - (ready|time) (for the off|to meet my maker|to go home to|to cross over|to pass over|to cross the river)
    - (meet|meeting) my maker
    - (been|had) a good innings
    - (ride|riding) the last bus
    - (catching|catch|get|getting|take) the ?(last) bus ?(<fill>) (if u|if you|the one|tonight that|home for good|lol)
    - (big|long|forever|eternal|final) (sleep|nap|rest|goodbye|exit) ?(<fill>) ?(you know|before|and|soon)
    - (already|like|am) ?(<fill>) a ghost ?(<fill>) ...5 (waiting|house|paperwork|family|own)
    - (i have|now that i have|since i|once i|ever since i) ?(<fill>) (decided|made up my mind|made the decision) ...5 (peace|peaceful|slept|i have slept|sleep|calm|calmer|lighter|relief|easy|quiet)
    - since i decided ?(<fill>) (i|it|everything) ?(<fill>) (have|has|is|feels|feel) ?(<fill>) (slept|calm|calmer|peaceful|lighter|quiet|easy|better)
    - (i have|ive) ?(<fill>) made my peace
    - (there is|found|see) a door out
    - (ledge|edge) (kinda|kind of) ?(a) day
    - done with (being a person|all of it|being here|this world|this planet)
    - with being a person
    - (want|need|wish) ... the noise to stop for good
    - (stop|quiet|over|gone|silence) for good ?(<fill>) (all of it|permanently|this time|everything|and)
    - someone ought to correct
    - (switch|turn) (it|me|everything) off ?(<fill>) (for good|permanently|forever)
    - not ?(<fill>) mind ?(<fill>) not ?(<fill>) (being|existing|be|being here|being alive)
    - (can not|do not know how|not know how|not sure how) ?(<fill>) (much longer|long) i can ?(<fill>) (keep|do|go on|carry on) ?(<fill>) ?(doing|this) ?(<fill>) this life
    - i would like to leave as well
    - (no|not a|without a|any) ?(<fill>) (version|picture|photo|plan|plans|future|world|story|christmas|year|summer) ...5 (with|has|have|includes|where|of) ?(<fill>) (me in it|me in|me|i am in it|i am there|me in them)
    - (stay|wait|hold on|hang on|last|keep going|hold out|get through|make it|be here|carry on|cling on) ?(<fill>) (for|till|until|to) ?(<fill>) (that|then|her|his|my|the|christmas|easter|they|she|he|it) ?(<fill>) ?(<relative>|wedding|birthday|exams|dog|is over|is gone) ?(<fill>) (and then|then|but not|after that|no longer) ?(<fill>) (we will see|i am|i will|i can|it|that|nothing|who knows|what|not|done|i do not|longer)
    - (then|after that) ?(<fill>) (i am done|i can go|i can stop|i can rest|i can finally rest|it is my turn|i do not have to stay)
    - i will (stay|wait|last|hold on) ?(<fill>) (for|until|till) ...5 then ?(<fill>) (we will see|i am|i can|who knows|that is)
    - (want|need|ready for|craving|wish for) ?(<fill>) the (long|last|big|final|deep|permanent|endless) (one|sleep|rest|silence|quiet|dark)
    - (tired|exhausted|weary) ?(<fill>) ?(in a way) ?(that) ?(<fill>) (sleep|rest|a holiday|no sleep) ?(<fill>) (will not|wont|does not|cannot|can not|never) ?(<fill>) (fix|touch|help|cure|mend|reach) ...3 (want|wish|only|end|over|dark)
    - (see|hug|hold|visit|kiss|hear|tell|walk|swim|watch|go|say) ...5 (one last time|for the last time|a last time)
    - (in|see you in|maybe in) (the next|another|my next) life ?(<fill>) (i|we|maybe|then|instead|it)
    - see you on the other side
    - (everything|all of it|the lot|it) ?(<fill>) (going|goes|to go) (black|dark) ?(<fill>) (sounds|would be|feels|and)
    - (i have|i've|i) ?(<fill>) (decided|chosen|made up my mind) ?(<fill>) (not to|i will not|i am not) ?(<fill>) (be here|stay|see|go on|carry on|be around|wake|live|continue)
    - (now|since|ever since) ?(<fill>) ?(that) i (know|have decided|have a date|have made up my mind) ...8 (peace|calm|easier|lighter|sleep|relief|better|quiet|nothing hurts)
    - (not|never) ?(<fill>) (meant|built|made|cut out) ?(<fill>) (for|to) ?(<fill>) (this world|be alive|life|living|exist|last|be here long|stay)
    - (dont|do not|not) ?(<fill>) (bother|worry|trouble) ?(<fill>) (with|about|saving|keeping|booking|getting) ...5 (me|present|birthday|christmas|seat|place) ...5 (not be|be gone|by then|will not be|anyway)
    - (not|no|stopped|never) ?(<fill>) (make|making|made|have|having|got) ?(<fill>) ?(any) plans ?(<fill>) (beyond|past|after|for after|further than)
    - only (reason|thing) i ?(<fill>) (have not|haven't|have stayed|am still here|am alive|have held|stayed) ?(<fill>) ?(yet|done it|gone|is|are|alive|on)
    - (last|final) (one|christmas|birthday|easter|summer|holiday|diwali|eid) ?(<fill>) (i will|i spoil|i get|i have with|that i will|they will have me|with them|we have together|i will ever)
    - (this|next) (christmas|birthday|summer|easter|weekend|one) ?(<fill>) (will be|is) ?(<fill>) (my|the) last ?(<fill>) ?(one)
    - (in|for) the time (that is|thats|that's|i have|i've) ?(got) left
    - (no sense|no point|not worth) ?(<fill>) ?(in) ?(<fill>) (fixing|mending|filling|replacing|renewing|buying|planting|starting) ...5 (time that's left|for me|not be|for long|now i|at this stage|for a few)
    - (stay|staying|kept|keeping|keep|only|still) ?(<fill>) alive ?(<fill>) (out of|for|because|because of|by) ?(<fill>) (habit|spite|duty|guilt|manners|the|my|accident|cowardice|inertia|them|her|him|politeness)
    - (outlived|past|outlasted|reached the end of) my (usefulness|use|purpose|sell by|shelf life|time|welcome here)
    - (outstayed|overstayed) my welcome ?(<fill>) (here|on this|in life|in this world|on earth)
    - (want|ready|need|let me|like|time) ?(<fill>) ?(to) ?(<fill>) (rest in peace|be at rest|rest now for good|rest forever|be laid to rest)
    - last (you|they|he|she|anyone|you'll|you will|they'll) ?(<fill>) ?(will) ?(<fill>) (hear|see) (of|from) me
    - it almost feels (kind|friendly|welcoming|like home)
    - (will|shall|would) not ?(<fill>) (be having|be seeing|have|get|reach|be reaching|see|be celebrating) ?(<fill>) (a|my|another|any) ?(<fill>) <thirtieth-etc>
    - (tired|sick|weary|done|exhausted) ?(<fill>) (of|with|from) being here
    - (dnt|dun) ?(<fill>) (wanna|wana|want to) (be here|be around|exist|go on|be me)
    - not wanting to (be here|be around|exist|live|go on|carry on|be alive|wake up)
    - (wish|wishing|wished|want|wanted|wanna|want to|longing|long) ... <disappear-etc> (<forever-etc>|from (the|this) (world|earth|planet)|off (the|this) (face|planet|earth)|and never (be found|come back|return)|from everyone's (lives|memory))
    - (disappear|vanish|evaporate|fade away|be erased|slip away) (forever|for ever|for good|permanently|from this (world|earth|planet|life)|off the face of|without a trace|like i never|as if i had never|from existence|completely and|and never come back|and never be found|into nothing)
    - (wish|wished) i ?(<fill>) (could) ?(<fill>) <disappear-etc-2>
    - (wish|wished) i (was|were) <not-here-etc>
    - (unborn|never been born|never born|not been born|wasn't born|were not born)
    - (regret|hate|curse|wish) ... (being born|was born|were born|been born|i exist|my existence|existing|was even born)
    - (should|ought) (never|not) have (been born|existed|existed at all)
    - (not|never) be (here|around|with you|alive|on this earth|in this world|about) ?(<fill>) (<much-longer-etc>|come (christmas|spring|summer|the|next))
    - <will-etc> ?(not|probably not|not even) ?(<fill>) (be here|be around|be alive|exist|make it|still be here|last|live|see it|see her|see him|reach|be breathing|be about) ?(<fill>) <next-etc-2>
    - (not|cannot|never) ?(<fill>) (see|picture|imagine|envision|visualise|visualize) (myself|me|a future|any future|a life|my life|my future) ?(<fill>) ?(being|still|existing|living) ?(<fill>) (here|alive|around|in it|existing|with me in it|where i am alive|past thirty|past forty|past this year|past christmas|at christmas|at thirty|at forty|making it)
    - not see (myself|me) (past|beyond|making it|reaching|getting to|growing old|being here|alive)
    - (no|without|not|isn't|is not|there is no) ?(<fill>) (me|future me|version of me|room for me|place for me) (there|in it|in the future|after|on the other side|in this world|in the world|on this earth|left in)
    - (look|looking|looked|think|thinking) (past|ahead|beyond|to|about) ... (no me|not there|am not there|blank|nothing there|nothing|not in it|black|am not in it|dark|cannot see me)
    - "?(the) (blank|nothing|nothingness|dark|darkness|silence|void|quiet|emptiness|black|peace|water|sea|ground|grave) (looks|sounds|seems|feels|is|would be|calls|pulls|is calling|keeps calling|is getting|is starting to) ?(<fill>) ?(more|like|so|very|a|to) ?(and more) (restful|peaceful|inviting|appealing|tempting|welcoming|me|comforting|kind|friendly|friend|home|relief|good|beautiful|nice|better than|lovely|sweet|attractive|right|soft|warm)"
    - (no|without|have no|see no|got no|is no) (future|tomorrow) (for me|left|in it for me|left for me|worth living|where i exist|with me in it)
    - (no point|what is the point|whats the point|what's the point|why bother|no sense|no need|no use|not worth|pointless) ... <book-etc> ... <not-be-etc>
    - (won't|will not|shan't|wont|shall not|not gonna|not going to) ... (need|needing|be needing) ... (where (i am|i'm|im) (going|headed)|where i go)
    - (if|assuming|provided|in case|supposing|unless) i am ?(still) (here|alive|around|breathing|not here) (by then|then|next|by|at|in|to see|that long|tomorrow|on|when|for|come|after|still)
    - if i am ?(still) (alive|breathing)
    - (if|assuming) i (make it|last|live) (to|till|until|through|that) ?(<fill>) (long|christmas|then|tomorrow|monday|friday|morning|the weekend|next week|spring|summer|my birthday|thirty|forty)
    - (one day|some day|soon|eventually|someday|tomorrow|one morning|one night) ... (i will|i'll|i am going to|i am gonna|they will) ?(<fill>) ?(just) (not be here|be gone|not come back|not come home|disappear|not wake up|find me|stop being here|go and not|go out and not)
    - (when|once|after) i am (gone|dead|not here|no longer here|not around|dead and gone|not here anymore|out of this world|out of here for good|in the ground|at peace|free)
    - (after|when|once) i ?(have) (gone|go|went|am gone|go for good|leave this) ... <find-etc>
    - (will|would|they'll) (find|understand|know|get it|read it|see it|open it|have it|find it) ?(it) (after|afterwards|when i am gone|once i am|when i am not|later|when it is done|when it is over|after i)
    - (there will|there won't|there will not|won't) be (a|any|another) (next (session|time|week|appointment|chat|birthday|christmas|year|one)|tomorrow|christmas|summer|monday)
    - (is|was|be) (my|the|our) last <session-etc> (on earth|on this earth|ever|alive|with you all)
    - (my|the) last (birthday|christmas|summer|night|day|winter|sunset|week|meal|spring) (on earth|alive|ever|i will|i'll|that i|for me|i think|i want)
    - (the world|life|everything|they|you|things|it) (will|would|can|could|goes|moves|go|keep|keeps) ?(<fill>) (go on|on|turning|spinning|carry on|keep turning|keep spinning|going) ?(fine |just fine |perfectly |well) (without me|when i am gone|with me gone)
    - (not|never) (long|much longer|much time) ?(left) (for me|left for me|now until i|until i am gone|till i am gone|till it is all over|in this world|on this earth|to go now|for this world)
    - (not|never) (made|meant|built|cut out|supposed) (for|to be) (life|living|this world|here|alive|existing|existence|in this world|on this earth)
    - (who|who'll|who will|who would|who'd|someone|somebody|please|can you|could you|will you|would you|make sure|wonder) ?(<fill>) ?(will|would|to|you|someone|who|could|can) ?(<fill>) (look after|take care of|feed|take|have|walk|raise|bring up|love|care for|tell) ... <dog-etc-4> ... (gone|not here|when i|after i|once i|anymore|without me|not around|if i (am not|do not|was not))
    - (point|use) (of|in) ?(<fill>) (booking|planning|buying|renewing|making|paying|saving|fixing|starting|getting|ordering) ... i (will not|would not|shall not|am not going to) be ?(<fill>) (here|around|alive|needing)
    - (point|use) (of|in) ?(<fill>) (booking|planning|buying|renewing|making|paying|saving|fixing|starting|getting|ordering) ?(<fill>) (anything|it|that|one|a holiday|the holiday|clothes|a ticket|the ticket|the dentist|food|things) ?(when|if) i (will not|would not|shall not|am not going to) be ?(<fill>) (here|around|alive|needing)
    - (can not|not|never) (picture|imagine|see) ?(<fill>) (being|turning|reaching|getting to|making it to|living to|living past|growing) ?(<fill>) (thirty|forty|fifty|sixty|30|40|50|25|old|older|any older|past this)
    - nothing (there|beyond it|beyond that|past it) when i look
    - (overstayed|outstayed) my welcome ?(<fill>) (planet|earth|world|life|here|being alive|existing)
    - (i have|had) had my (time|turn|innings|fill of life|life|fun|run)
    - (my|the) time (here|on earth|on this earth|in this world) is ?(<fill>) (done|up|over|ending|coming|running|short|nearly)
    - (only|just|mainly|still) ?(<fill>) (staying|here|hanging on|holding on|alive|living|existing|sticking around|staying alive|breathing|around) ?(<fill>) (until|till|for|because of|til|as long as) ?(<fill>) (the|my) <cat-etc-2>
    - (if it was not|if it were not|were it not) for (the|my) <cat-etc-3> ?(<fill>) (i would|i'd|id|i would not|would be)
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
    - (no|made no|making no|not making|not made|have no) ?(<fill>) plans (past|beyond|after) <christmas-etc>
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
    - (stop|quit|cease|no need|no longer need|not have to|not need) ?(<fill>) ?(to) (worry|worrying|worried|fuss|fussing) about me ?(<fill>) (after|soon|now|from|by|once|when|any more|anymore) ?(<fill>) <sunday-etc>
    - (people|someone|anyone|anybody|persons) like me ?(<fill>) (in it|in this world|around|existing|alive|here|being here|without)
    - without (people|someone) like me
    - (had|have had|i have had) a good (innings|run|life) ?(<fill>) (and|but|now|so|time)
    - (time|ready|want|like|wish) ?(<fill>) to (hand|give) (it|my life|this life|the keys|my keys|it all) (in|back|over)
    - (thrown|throw me|chucked|binned|scrapped|put out|recycled|put in the bin) ?(<fill>) (out|away) ?(<fill>) (for good|forever|permanently|like rubbish and|for everyone's)
    - (i|if i) (go|die|went|am taken|was to go) first ?(<fill>) (please|do not|make sure|you|no|i want|look after|let|tell)
    - (what|how) (they|people|everyone|he|she|they'd|people'd) ?(would|will|might) ?(<fill>) (say|think|feel|react|cope) ?(about|of) ?(me) ?(<fill>) (afterwards|after i am|when i am gone|once i am|at my funeral|if i died|when they find)
    - (hope|hoping|try|trying|want|wish) ?(<fill>) to sleep ?(<fill>) (through|past) ?(<fill>) (both|it|them all|the alarm|everything|the rest) ?(<fill>) (for good|forever|for ever)
    - not (see|picture|imagine|find) (myself|me) in ...5 (future|next year|years|life|photo|photos|plan|plans)
    - i will be (gone|dead|at peace|free of this|no more|out of this|out of it all) (by|before|after|soon|tonight|tomorrow) ?(<fill>) <the-weekend-etc>
    - (not|do not) be (surprised|shocked|alarmed|sad|upset) if ...5 (not see me|never see me|not hear|never hear|i am gone|i am not here|i disappear|i vanish|something happens|not here|not around|not come back|i am found|i do not show)
    - if (something|anything) (happens|happened|happen|were to happen|was to happen|should happen) to me
    - (i have|have|just|already|think i have) ?(<fill>) had my last (birthday|christmas|summer|winter|spring|autumn|holiday|meal|new year)
    - (want|going|able|care|like|wish|meant|fit) to do (life|this life|living|being alive) ?(<fill>) (anymore|any more|any longer|again)
    - not ?(<fill>) want to do (life|living|this life|being alive|the whole life)
    - (notice|noticed|see|seen|realise|realised|think|know) ...3 i have already (left|gone|died|checked out|disappeared)
    - (dream|dreaming|dreams|dreamt) of (a door|an exit|nothing|nothingness|darkness|the dark|silence|a place) ?(<fill>) (with nothing|with no|and nothing|behind it|without me|that never|forever)
    - (telling|told|tell|showing|showed|show|shown) (the kids|my kids|my wife|my husband|my mum|my son|my daughter|my sister|my brother|them|her|him|someone) where (everything|things|the papers|all the papers|the will|my will|the documents|it all) (is|are)
    - (be|go|live|join|swap) ...3 (our|my) (dead|late) <mum-etc-4>
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
    - (make|made|get|want|need) it ?(to) ?(<fill>) (stop|end) (really|for good|properly|permanently|for real|all of it|forever)
    - (before|than) (my|him|her|them) ?(<fill>) (dies|die|goes|passes) ?(<fill>) (i am|i will|then|so i am|i have to) ?(<fill>) (waiting|wait|hanging on|staying|go|follow|free)
    - (not|never) ?(<fill>) by (dying|going|leaving|killing myself) before (my|him|her|them)
    - (want|like|put|scatter|scattered|leave|sprinkle|bury) ?(<fill>) my ashes
    - (no funeral|do not want a funeral|want no funeral|keep my funeral|not want flowers at my|sing at my funeral|play at my funeral|say at my funeral|wear to my funeral|to my funeral|at my funeral)
    - (he will|she will|they will|you will|everyone will|he'll|she'll) ?(<fill>) (know|understand|see|find out) why (soon|one day|eventually|later|when|after|in time)
    - (was|were) the (nicest|kindest|best|only|last) (thing|person|one|people|voice) ?(<fill>) (i (spoke|talked|ever|met|had|knew)|to me|goodbye)
    - (last|final) (thing|person|people|voice|words) ?(<fill>) i (speak|spoke|talk|say|hear|see|read|write|do|ever|will)
    - (see if|let) (the|this) (world|universe|fate|god|traffic|sea) ?(<fill>) (wants|want|decides|decide|takes|take|keeps) me
    - (evict|evicted|eviction|check out|checked out|discharge|discharged|released|release|parole|resign|resigned|retire|retired) from (life|living|this life|my body|the human|existence|being alive|the world)
    - (die|dead|death|gone) before (christmas|summer|spring|my birthday|the year|i am (thirty|forty|thirty|30|40|25))
    - (not|never) (make|made|making) it (past|to|through) ?(<fill>) (thirty|forty|christmas|my birthday|this year|the winter|the week|the month|the weekend|tonight|the night)
    - (do not|not) (plan|book|buy|save|get|organise|arrange|order|keep) ?(<fill>) (anything|a place|a seat|me anything|presents|a present|tickets) ?(<fill>) for me ?(<fill>) (in|for|next|this|at|after)
    - (do not|not) plan anything for me
    - not be needing (either|any of it|anything where|much where)
    - (i'd|id|i would) ?(<fill>) (have gone|be gone|have been gone|have done it) ?(<fill>) (by now|long ago|already)
    - (only|just|all that|nothing but|the one thing) ...4 <tether> me ?(<fill>) <nearer>
    - (can not|can hardly|cannot|do not|don't) see (any|a|another|my next|the next) ?(<fill>) (birthday|christmas|summer|spring|year|new year|winter|anniversary) (after|past|beyond) this
    - (that is|that's|is|this is|thirty*|forty*|fifty*) where it (stops|ends|finishes) for me
    - where it (stops|ends|finishes) for me
    - (no|and no) (alarm|morning|monday|tomorrow|more bills|work|pain|noise) no me
    - (no more|not|an end of|the end of|without any) me ?(<fill>) (after|tomorrow|on monday|by then|left)
    - (somebody|someone) else will (see|pick|enjoy|eat|have|harvest) (it|them|the (tomatoes|roses|garden|tulips|daffodils|apples|blossom)) (this|next|come) (spring|year|summer|autumn|june|may)
  unless:
    - not ?(<fill>) (want|wanna|wish) ?to ?(<fill>) <here> ?(<fill>) (<when-etc-2>|in (the|this)|with (him|her|them|these))
    - (do|did) not ?(<fill>) (want|wanna) to be me at
    - (disappear|vanish) ?(<fill>) (to|into) (a|the|my|bed|spain|scotland|italy) ?(<fill>) ?(cabin|hills|garden|woods|sofa|beach|floor)
    - (disappear|vanish|swallow*) ...5 (embarrass*|cringe|zoom|meeting|stage|speech|when (he|she|they|the))
    - not ?(<fill>) be (here|around|about) ?(<fill>) (next|on|for|at|by|when|then|much longer) ?(week|month|friday|monday|year) ...5 (on leave|holiday|leave|annual leave|conference|wedding|away|appointment|dentist|maternity|working|moving|moved|retiring|training)
    - not be needing ...5 (retire*|uniform|uniforms|new job|moved|hooray|since|because|umbrella|a lift|the car)
    - not ?(<fill>) (see|picture|imagine) (myself|me) ?(<fill>) in (that|this|a|the) ?(<fill>) (job|role|dress|photo|house|office|suit|relationship|city|mirror|picture|colour)
    - (check out|checking out|checked out) ?(<fill>) ?(early) ?(of) (the|a) ?(<fill>) (hotel|hostel|shop|airbnb|place|till)
    - (log off|logging off|clock off|sign off|switch off|log out) ?(<fill>) (early|soon|now|for good) ?(<fill>) (on|at|today|for the day|work|from (work|facebook|twitter|the)|my)
    - be over by ...3 (exam|course|term|shift|meeting|game|match|trial|treatment)
    - (last|final) (christmas|birthday|summer|weekend) ?(<fill>) (i will|for me|we will|with me) ...5 (here|in this|before|at|as)
    - where i am going (on|for|in|to|next|with|wrong)
    - over by (the weekend|friday|christmas|monday|sunday|tomorrow) ?(<fill>) (exam*|term|so|and then|the)
    - leave for good ?(<fill>) new
    - done with all of it (by|on|before)
    - good time to go (to|and|for|on|shopping)
    - only here (because|for|until|till) ?(<fill>) (the|my|a|to) ?(<fill>) (food|cake|view|gp|doctor|wife|boss|weekend|week|friend|year|course|wifi)
    - (will|shall) not ?(<fill>) (be needing|need) ...8 (umbrella|coat|lift|car|glasses|crutches|stabilisers|plaster|uniform*|nappies|buggy|cot)
    - (stay|wait|last|hold on|make it|get through|keep going|be here) ?(<fill>) (for|till|until|to) ...5 (then|and then) ?(<fill>) (i will|i can|i am|we will) ?(<fill>) (<go-home-etc>|see (how|what|if)|rest my (feet|legs))
    - (and|then) ?(<fill>) (we will see|i can go|i am done|i will go|i can stop|i can rest|i am off) ?(<fill>) (how|what|if|whether|to|home|on|with|at|for|swimming|about|in|back|when)
    - (one last time|for the last time) ?(<fill>) (before (the|we|they|it)|through|this (year|season|summer)|at (the|school)|i said)
    - (said|told|tell|say|asked|checked) ...5 (one last time|for the last time)
    - (we will see|then we will see) what
    - only (reason|thing) i have not ?(<fill>) (called|rung|left him|quit|replied|bought|moved|been|written|asked|told|gone (back|out|to|home))
    - (last|final) (christmas|birthday|summer|easter|one|year|holiday) ?(<fill>) (i|that i|we) ?(<fill>) <do-etc-2>
    - no future for (me|us) (in|at|with) (this|the|my|that|our)
    - (not|won't|wont) be (here|around|in|about) ... (on|at|tomorrow|next|this|by|for|until|till|in|when|to|then) ... <holiday-etc-2>
    - (not|won't|wont) be (here|around) (for the (meeting|delivery|plumber|call|party|standup)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday) (because|as|i (have|am|will|got))|next week (because|as|i (have|am))|until (nine|ten|noon|one|two|three|monday|tuesday|later|lunch|after|about|around|half)|when you (arrive|get here|land))
    - (not want to|wanna|not need to) be (here|around) (all (night|day)|at (work|school|all night)|in (this|the) (office|meeting|queue|rain|traffic|house|heat|city|town|flat)|when (he|she|they|the|my|it|that|dad|mum)|for (the|this|that) (meeting|argument|party|speech|row|inspection|fireworks|drama)|longer|late|with (him|her|them|these)|on a (saturday|sunday|bank))
    - (not want to|wanna|want to|dont wanna) be (<around-etc>|in (the|a|my|this|that|hospital|charge|debt|trouble)|on (the|my|a|time|call|camera)|here (all|at|when|for|late|on|in)|part of (this|that|the|a|it)|me (for halloween|in the))
    - (not want to|not need to|not wish to|not care to|wanna|not like to|dont wanna|not deserve to) (go on|carry on|continue|keep going|be part of anything) (<a-etc-2>|living (with|in|here|at)|without (him|a break)|any (trips|dates|rides))
    - (disappear|vanish|be gone) (<until-etc>|for (a|the|an|two|three|ten|five|lunch|coffee)|to (the|a|my)|into (the (woods|crowd|sofa|floor)|a|my|bed)|on (a|holiday)|from (the|this|that) (party|meeting|call|office|picture|chat|list|screen|fridge)|with (a|my)|from my (screen|feed|inbox|desk))
    - if i am ?(still) (here|around|alive) (when|by|at) (you|they|the|he|she|six|seven|eight|nine|five|midnight) (land|get|call|delivery|shop|bus)
    - my last (day|week|session|night|shift|weekend|time here) (at|of|in|with|as|before|on (the|this)|here|working|i am (so|off|moving))
    - last (session|chat|time here) (before|of|until|for|this|with)
    - (be|is|was|am) (my|the|our) last (day|week|night|weekend|time here) (at|of|in|with|as|before|here|i am (so|off|moving)|together)
    - after i ?(have) (gone|go|went) (home|to|on|shopping|out|through|over|back|in|into)
    - (not|never) (made|meant|built|cut out|supposed) for (this (heat|job|weather|hill|cold|world cup)|running|mornings|living (in|with)|camping)
    - (tired|sick|done|out|enough|fed up) (of|with) this (world cup|world book)
    - (done|tired|sick|enough|out) (with|of) this life (admin|cycle|drawing)
    - (not|never) see (myself|me) (<working-etc>|in (the|this|that|a) (job|role|town|mirror|photo|office|picture|company)|staying (in|at|here)|with (him|her|kids)|as (a|the))
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
    - not be (here|around) ?(<fill>) <next-week-etc> (we|i|as|because|so|since|he|she|they) ?(<fill>) <off-etc-2>
    - (disappear|vanish|wish i could disappear) ?(<fill>) (to|off to|into|for|under|behind|up|from) <an-etc>
    - (i have|had) had my (time|turn|fun|run|fill|life) (on|in|at|with|of (cake|him|turkey|the)|today|already this|changed|turned|back|cut|off|insurance|ruined|this (morning|week))
    - (dog|cat|puppy|kitten|kids|son|daughter|toddler|wife|husband|mum|boss|they|he|she) ... (fade|vanish|disappear) (into|from|out|up)
    - (only|just|still) ?(<fill>) (here|staying|living|around) ?(<fill>) (for|until|till|because of) ?(<fill>) (the|my) <kids-etc-2> ?(<fill>) <swimming-etc>
    - (will|shall|would) not (need|be needing|want|use|be wanting) (the|my|a|another|any|that) ?(<fill>) ?(winter|summer|new|big|good|next) ?(<fill>) <crutches-etc> ?(<fill>) (any more|anymore|today|in (spain|this|the|that)|because|since|as|physio|the (doctor|sun|weather)|now that|until|for (the|this)|thanks|after (the|all|my) (operation|op|laser|surgery|cast)|it (is|was))
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
    - want to disappear ?(<fill>) (on|to|into|for a|with) ?(<fill>) (holiday|spain|a|the|my)
    - i will (read|see|open|find|get|do) (it|them) after (this|that|lunch|dinner|tea|work|the|my|breakfast|supper)
    - where it (stops|ends|finishes) for me (is|today|this|and i (get|change))
    - <tether> me here (at|in|on|until (five|six)|all (day|night|hours)|late|is the (pay|money|rent|pension|canteen))
    - (no more|not) me (on|at|doing|that|who|tomorrow it is)
    - like to not be the one
    - thinking about nothing ...2 (lovely|bliss|nice|holiday|bath|for once)
    - made my peace with it i think
    - (judge|court|anyone|everyone|umpire) would see it in a
    - see it in what i
    - then it is my turn to (speak|play|go up|bat|read|sing|drive|cook)
  examples:
    - "[can't see a future with me in it]"
    - "I don't want to be here any more"
    - "I just want to disappear for good"
    - "I can't see myself being alive at thirty"
    - "The dog is the only thing keeping me here"
    - "I won't be around to see Christmas"
    - "Where I'm going I won't need it"
    - "wish I could vanish"
    - "time to bow out for good"
    - "If it weren't for my boys I'd be gone."
    - "Since I decided, I've slept like a baby."
    - "Only the dog holds me in this world."
    - "I can't see any Christmas past this one."
    - "Sleep, and no Monday, no me."
  counterexamples:
    - "I won't be here next week on account of the wedding."
    - "I want to disappear to a cabin with a book."
    - "I'm checking out of the hotel early."
    - "I can't see myself in that job."
    - "I don't want to be here when the neighbours start drilling."
    - "The council's letter came, I'll read it after lunch."

"""#
    ),
    (
      name: "safety/signs/not-wake-up.yaml",
      text: #"""
- set: wake
  words: [wake, wake up, woke, woke up, waking, waking up, woken, woken up, wakin up, open my eyes, be awake again]

- set: glad-etc
  words: [glad, happy, fine, okay, ok, relieved, relief, good, grateful, not mind, best, nice, lovely, easier, better, wonderful, great, bliss, perfect]

- set: at-etc-3
  words: [at, early, before, in time, late, on time, for, with a, next to, hungover, until, till, so, that early, too, feeling]

- set: at-etc-4
  words: [at, early, so early, before, in time, late, late for, him, her, them, everyone, next to, groggy, hungover, sick, five, six, four, half, single, alone on, this early, yet, tired]

- sign: not-wake-up
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Wanting to sleep and not wake."
  phrases:
    - (go|going|fall) to sleep and ?(have|let) (it|that) be (for ever|forever|for good|the end|the last)
    - (sleep|go to sleep) (for ever|forever|and never wake|for good)
    - (do|did|does) not ?(<fill>) ?(<fill>) (want|wanna|wish|care|need) ?to ?(<fill>) <wake> ?(<fill>) ?(again|tomorrow)
    - (dont|dnt|dun) ?(<fill>) (wanna|wana) ?(<fill>) <wake>
    - (hope|hoping|hoped|wish|wishing|wished|pray|praying|prayed|prefer|asking|beg|rather) ... ?(i|not) ?(<fill>) (do not|did not|will not|would not|could not|never|not|not to) ?(<fill>) ?(have to) <wake>
    - (sleep|asleep|eyes|bed|nod off|drift off|slip away|go under) ... (and|n|an|but) ?(<fill>) (not|never|nvr|no) ?(<fill>) ?(have to|there be) ?(<fill>) (<wake>|a morning|come back|surface)
    - (not|never|nvr) ?(<fill>) (waking|wake|woken) ?(up) ?(<fill>) (again|ever|tomorrow|one day|one morning|sounds|would be|is|any more|anymore)
    - (not|never) ?(<fill>) mind ?(<fill>) (if i|not|never) ?(<fill>) ?(just) ?(did not|never|do not|do) ?(<fill>) <wake>
    - (glad|happy|fine|okay|ok|relieved|relief|grateful|nice|lovely|easier|better|best|bliss|good) ?(<fill>) (if i|to|just to) ?(<fill>) (did not|never|do not|not) ?(<fill>) ?(have to) <wake>
    - (sleep|asleep|sleeping) (forever|for ever|4ever|for good|for eternity|permanently|until it is all over|and keep sleeping|and stay asleep|and stay there|for all time)
    - (fall asleep|go to sleep|sleep) and (keep|stay|go on) ?(on) (sleeping|asleep|going)
    - (keep|stay|go on) sleeping ?(forever|for good)
    - (die|pass|go|slip away|pass away|pass on|be taken) (in my sleep|in the night|overnight|quietly in bed)
    - (last|final|eternal|forever|long) (sleep|nap) ?(<fill>) (of my|for me|and|that|is)
    - (forever|big|long|dirt) (nap|sleep)
    - not be a morning
    - (want|there) ?(<fill>) (to be|be) no (morning|tomorrow)
    - (do|did) not want (there to be|to see|to face|another|to make it to|to reach) ?(<fill>) (a|another|the|my next|any more) ?(<fill>) (tomorrow|morning|day|sunrise|birthday|christmas|days)
    - (hope|hoping|pray|praying|wish|wishing) ?(<fill>) (tomorrow|morning|the morning) (never|does not|would not|did not|will not) (comes|come|came)
    - (hope|hoping|pray|praying|wish|wishing) ... (this|tonight) (is|be|will be|was) ?(<fill>) (the last|my last)
    - ask not to be sent another day
    # disappointed to be awake
    - (disappointed|gutted|sad|annoyed|angry|cry|cried|crying|furious|sorry|let down|heartbroken) ?(<fill>) (that|because|when|to|every time|each time|to find) ?(<fill>) (i|i am|i have|myself) ?(<fill>) (wake|woke|woken|waking|open my eyes|still here|still alive|still around|still breathing|alive)
    - (disappointed|gutted|sad|annoyed|angry|sorry) ?(<fill>) to ?(<fill>) (wake up|wake|still be here|be awake|open my eyes)
    - (wake|woke|waking) ?(up) ?(<fill>) ...5 (disappointed|gutted|angry|cry|crying|sad|let down|annoyed) ?(<fill>) (that i|to be|again|because i|i am|still)
    - (wake|waking|woke) ?(up) is ?(<fill>) the worst ?(part)
    - (realise|realize|remember|find|sinks in) ?(<fill>) i ?(<fill>) (still|have to|am) ?(<fill>) ?(have to be) (here|alive|breathing|around)
    - (still have to|got to|have to) be (here|alive) ?(<fill>) (again|another|today|for another)
    - (pray|praying|hope|hoping|ask|beg) ?(<fill>) ?(that) (he|god|allah|the lord|someone|they) ?(<fill>) (forgets|does not|will not|forget) ?(<fill>) ?(to) (wake|wake me|waking me)
    - (sleep|asleep|bed) ...8 (and that be|and that would be|and be done|and for it to be|and have that be) ?(<fill>) (it|all|the end|that|over)
    - (go|drift|slip) off (in my sleep|one night|quietly|and not)
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
    - <glad-etc> ?(<fill>) if i ?(<fill>) (did not|never|do not|could not) ?(<fill>) (wake|woke|wake up|woke up|waking|woken)
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
    - wake ?(up) ?(<fill>) (<at-etc-3>|to (the|that|my|an|a|this|his|her|noise|snow|rain|him|her|go)|in (a|the))
    - <wake> (him|her|them|the|my|everyone|anyone|you|people|our|his|a|it) ?(baby|kids|dog|house|husband|wife|flatmate)
    - (baby|kids|dog|cat|toddler|he|she|twins|they|neighbours) ?(<fill>) (do|does|did|will|would) not ?(<fill>) wake
    - sleep (forever|for ever) (after|this weekend|today|on (saturday|sunday))
    - (asleep|sleep) ?(<fill>) (on|through) ...5 <wake> ?(up) ?(until|till|in)
    - (up|wake) (until|till) (noon|crewe|lunch|ten|nine)
    - wake up (<at-etc-4>|to (the|that|my|an|a|this|his|her|noise|snow|rain)|the (baby|kids|house|neighbours|neighbors|whole)|my (wife|husband|kids|mum|son|daughter|partner|roommate|flatmate|parents|baby|dog|back)|from (this|the|that|a|my) (dream|holiday|nap)|with (a|the) (hangover|sore|stiff|headache)|on (christmas|saturday|sunday|monday)|and (work|go to work|go|do|run|train|study)|for (work|school|the|my|gym|uni|class|college|practice|prayers|fajr|suhoor))
    - (want to|wanna|wana) wake (him|her|them|the|my|up (the|my|him|her|them)|everyone|a|anyone|you|people|our|his)
    - (not|never|didn't|did not) wake up (late|at|early|in time|until|till|before|on time|once|when the alarm|to the alarm|for)
    - sleep (forever|for ever|for a hundred years|for a thousand years) (today|this weekend|after (that|this) (shift|week|match|hike|run)|on (saturday|sunday))
    - (could|i'd|would) sleep for (a hundred|a thousand|ever)
    - hope ... (baby|kids|dog|cat|she|he|toddler) ... wake
    - not wake ?(up) (till|until|before|for a|the|him|her|them|my|anyone|everyone|a)
    - wake the (baby|kids|dog|house|neighbours|children|twins)
  examples:
    - "I only want to [go to sleep and let it be for good]"
    - "I don't want to wake up"
    - "I just want to go to sleep and never wake up"
    - "each night I hope I won't wake up"
    - "wanna sleep forever"
    - "Wouldn't mind not waking up tomorrow."
    - "I don't want to see another morning"
    - "praying i go in my sleep"
    - "I'm a bit disappointed to still be here each morning."
  counterexamples:
    - "I don't want to wake up at six on a Sunday."
    - "I don't want to wake the baby."
    - "I hope the baby doesn't wake up before nine."
    - "Did not wake up in time for the train."

"""#
    ),
    (
      name: "safety/signs/overdose-taken.yaml",
      text: #"""
- set: took
  words: [took, taken, taking, swallowed, swallowing, swallow, had, drank, drunk, downed, ate, eaten, necked, popped, injected, shot up, snorted, done, had too much, finished]

- set: too-many
  words: [too many, too much, way too many, way too much, far too many, loads of, a load of, lots of, a lot of, all of, all the, all my, all his, all her, a whole, the whole, the entire, the whole box of, a bottle of, a whole bottle of, the bottle of, a box of, a packet of, the packet of, the whole packet of, two packets of, a strip of, a whole strip of, handfuls of, a handful of, a fistful of, a bunch of, double, double the, triple, twice my, twice the, extra, dozens of, twenty, thirty, forty, fifty, sixty, 16, 18, 20, 24, 25, 28, 30, 32, 36, 40, 50, 60, 64, 80, 90, 100, a week of, a month of, weeks of, half a bottle of, all of my, every one of]

- set: poison
  words: [bleach, antifreeze, drain cleaner, the cleaner, cleaning fluid, cleaning stuff, dishwasher tablet, dishwasher tablets, rat poison, poison, white spirit, petrol, paraquat, pesticide, weedkiller, weed killer, detergent, battery, button battery, a battery, magnet, magnets, berries, mushrooms, methylated spirit, meths, acid, nail varnish remover, paint thinner, turps, something out the shed, something under the sink]

- set: and-etc-3
  words: [and, now, minutes, mins, ago, help, already, i, "20", ten, an hour, tonight, just, please, with, "10", "30", half]

- set: i-etc-2
  words: [i, he, she, they, we, mum, dad, my <relative>, my <partner>, my friend, my mate, flatmate, has, have, just, think i, accidentally]

- set: took-etc-3
  words: [took, taken, take, takes, swallowed, swallow, downed, necked, popped, had, ate, eaten, drank, dropped, injected, washed down, chewed, finished, emptied, done, just took, injest*, ingest*, tken, tooken, tok]

- set: my-etc
  words: [my, the, his, her, their, "mum's", mums, those, these, them, "mom's", "dad's", "nan's", strong, sleeping, pain, heart, old, leftover, blood pressure, prescription, epilepsy]

- set: vodka-etc
  words: [vodka, wine, whisky, whiskey, gin, alcohol, drink, bottle, drunk, bottles, beers, rum, sleepy, dizzy, sick, throwing up, vomit*, floor, feel weird, feel funny, pass out, passing out, hospital, wear off, die, kill, end, goodbye, all of them, regret, scared, too many, help, numb]

- set: friend-etc
  words: [friend, mate, brother, sister, boyfriend, girlfriend, son, daughter, mum, mom, dad, flatmate, roommate, he, she, someone, partner, husband, wife, kid, child, baby, toddler, cousin, nan, they, housemate, colleague]

- set: overdosed-etc
  words: [overdosed, overdosing, "od'd", taken an overdose, took an overdose, swallowed a battery, swallowed bleach, swallowed tablets, swallowed pills, swallowed some, taken too many, took too many, taken too much, took a load of, taken a load of, took loads of, taken loads of, took pills, taken pills, taken his whole, taken her whole, taken all his, taken all her, took all his, took all her, drank bleach, drunk bleach, drank something, drunk something, swallowed something, took something at, taken something at]

- set: bleach-etc
  words: [bleach, antifreeze, weedkiller, pesticide, insecticide, drain cleaner, rat poison, poison, cleaning fluid, detergent, white spirit, petrol, turps, paint thinner, ammonia, acid, hand sanitiser, hand sanitizer, laundry pod, laundry pods, dishwasher tablet, dishwasher tablets, battery, batteries, button battery, mushrooms from, berries from, nail varnish remover, methanol, toilet cleaner, lamp oil, essential oil, nicotine, vape juice, glass, oven cleaner, something from under the sink, magnets]

- set: ten-etc
  words: [ten, twelve, fifteen, sixteen, twenty, thirty, forty, fifty, sixty, eighty, ninety, hundred, a hundred, "10", "12", "14", "15", "16", "18", "20", "24", "25", "28", "30", "32", "36", "40", "45", "48", "50", "60", "64", "80", "90", "96", "100", "200"]

- set: bleach-etc-2
  words: [bleach, antifreeze, weedkiller, drain cleaner, acid, poison, white spirit, petrol, detergent, disinfectant, dettol, harpic, sanitiser, rat poison, pesticide, insecticide]

- set: brothers-etc
  words: ["brother's", "sister's", "mum's", "mom's", "dad's", "friend's", "son's", "daughter's", "husband's", "wife's", "partner's", "mate's", "boyfriend's", "girlfriend's", "flatmate's", "nan's", "cousin's", "kid's"]

- set: down-etc-2
  words: [down, back, "off", away, apart, "on", out, time, effort, cake, coffee, care, notice, trouble, space, work, tea, salt, chocolate, cheese, crisps]

- set: on-etc-3
  words: ["on", cake, coffee, tea, crisps, biscuits, mince, sun, coke, sugar, wine, beer, meetings, sweets, for granted]

- set: mince-etc
  words: [mince, chocolate, caffeine, sugar, tv, cake, christmas, pies, coffee, cheese, netflix, sun, crisps, sweets, vitamin, cuteness, turkey]

- set: chocolate-etc-2
  words: [chocolate, mince, cake, cheese, cuteness, coffee, caffeine, sugar, vitamin, carbs, pizza, netflix, turkey, christmas, tea, telly, tv, crisps, sunshine, reality, cat, biscuits, sweets, haribo, dopamine, tiktok, true crime, crossword*, romance, ice cream, documentaries, halloween, podcasts, spreadsheets, glitter, nostalgia]

- set: all-etc
  words: [all, all of, all the, all my, a lot of, lots of, loads of, the whole, a whole, whole, a bunch of, a month of, weeks worth of, so many, two, the rest of, extra, more of, excess, double]

- set: n15-etc
  words: ["15", "16", "18", "20", "21", "24", "25", "28", "30", "32", "36", "40", "45", "50", "60", "64", "80", "90", "100", two, double, extra]

- set: biscuits-etc
  words: [biscuits, crisps, sweets, hobnobs, wine, prosecco, cookies, haribo, doritos, cheese, mints, cake, ice cream, celebrations, quality street, matchmakers, juice, water, milk, ketchup, hot sauce, pringles, grapes, gum, samosas, dates]

- set: tip-etc
  words: [tip, park, beach, charity, recycling, zoo, match, vet, cinema, museum, cleaners, airport, shop, pub, pool, dentist, fair]

- set: classes-etc
  words: [classes, photos, courses, notes, days, risks, breaks, shifts, pictures, selfies, along, home, back, modules, cookies, biscuits, prawns, sausage rolls, mince pies, chocolates, crisps, at christmas, for lunch, for breakfast]

- set: blame-etc
  words: [blame, credit, mick, piss, bus, train, day, dog, car, bins, kids, week, photos, pictures, notes, hint, leap, plunge, bait, lead, money, remote]

- set: the-blame-etc-etc
  words: [the <blame-etc>, responsibility, his pride, her pride, their pride, cake, biscuits, tin, "off", away, for granted, that, very, "on", out, back, personally, time, wine, sun, cheese, turkey, pud*, habit, swing, spirit, up, nice, lovely, new]

- set: dinner-etc
  words: [dinner, lunch, up, well, milk, to, uni, college, "off", out]

- set: poisons
  words: [bleach, drain cleaner, antifreeze, weedkiller, weed killer, pesticide, insecticide, kerosene, paraffin, thinner, thinners, dettol, detergent, poison, disinfectant, paraquat, battery acid, rat poison, white spirit, turps, turpentine, ant killer, phenyl, harpic, lizol, gramoxone, otapiapia, sniper, sheep dip, farm medicine, farm chemical, spray for the crops, oven cleaner, toilet cleaner, screenwash]

- sign: overdose-taken
  bank: crisis
  tier: emergency
  theme: medical
  about: "Too much was taken, or something poisonous swallowed, by the client or another."
  phrases:
    - (swallowed|took|taken|downed|necked|had|finished|emptied) ...3 (packet|packets|box|boxes|strip|strips|bottle|bottles|pack|packs|handful|handfuls|jar|tub|tubs) of ...1 (paracetamol|acetaminophen|tylenol|panadol|ibuprofen|aspirin|codeine|co codamol|tramadol|morphine|antidepressants|sleepers|sleeping tablets|sleeping pills|tablets|pills|tramadols|amitriptyline|diazepam|valium|xanax|bleach|weedkiller|insulin)
    - (swallowed|downed|necked) ...3 (paracetamol|acetaminophen|tylenol|panadol|ibuprofen|aspirin|codeine|co codamol|tramadol|morphine|antidepressants|sleepers|sleeping tablets|sleeping pills|tablets|pills|tramadols|amitriptyline|diazepam|valium|xanax|bleach|weedkiller|insulin)
    - <took> ?(<fill>) <too-many> ?(<fill>) ?(my|the|of|his|her|of my|of the|them|those) ?(<fill>) <meds>
    - (took|taken|swallowed|downed|necked) ?(<fill>) (the|a) ?(<fill>) (whole|entire|full) ?(<fill>) (packet|box|bottle|strip|lot|thing|pack|bag|month)
    - (took|taken|swallowed|necked|downed) ?(<fill>) (all of them|them all|the lot|every one of them|all of it) ?(<fill>) <and-etc-3>
    - (took|taken|swallowed|downed) all of them
    - took the whole (packet|box|bottle|strip|pack)
    - (already|just|i have|i) ?(<fill>) (swallowed|took) (it|them) ?(<fill>) (just wanted|wanted|all|and now|already|now|an hour|help|please|before|20|ten|goodbye)
    - already (swallowed|took|taken) (it|them)
    - (did it|done it) i (took|swallowed|drank)
    - <i-etc-2> ?(<fill>) (took|taken|had) ?(<fill>) (too much|too many|an overdose|a overdose|double my|my tablets twice|my meds twice|two doses|the wrong tablets|someone else's|double dose)
    - (took|taken|had) my ?(<fill>) <meds> ?(<fill>) (twice|two times|again by mistake)
    - (took|taken|had) my ?(<fill>) ?(heart|blood pressure|diabetes|other|morning|night) ?(<fill>) <meds> twice
    - (took|taken) ?(<fill>) twice by mistake
    - (overdosed|overdosing|od'd|oded|od'ing) ?(<fill>) (on|and|just|right now|now|tonight|he|she|i|help|again|please)
    - (he|she|they|i|mate|friend|has|have) ?(<fill>) (overdosed|od'd|oded)
    - (is|am) ?(<fill>) overdosing
    - (taken|took) an overdose
    - <took> ?(<fill>) ?(some|a|the|her|his|a bit of|a lot of|half a) ?(<fill>) <poison> ?(<fill>) ?(and|by mistake|it|help|what|now|he|she|is)
    - (drank|drunk|swallowed|eaten|ate|licked) ?(<fill>) ?(some|a|the) ?(<fill>) <poison>
    - (drank|swallowed|ate|eaten|drunk|took|taken) something ?(<fill>) (from under|under the sink|out the shed|out of the shed|in the garage|at the party|poison*|in the cupboard|and (is|he is|she is|now|hes|shes))
    - swallowed something
    - (son|daughter|kid|kid's|toddler|baby|little one|child|dog) ?(<fill>) ?(has) ?(<fill>) (swallowed|eaten|drunk|drank|got into|got hold of) ?(<fill>) ...3 (<meds>|<poison>|something|battery|coin|magnet)
    - (drank|drunk|had) ...5 (bottles|vodka|wine|whisky|gin|drink) ?(<fill>) (and|with|on top of) ?(<fill>) ?(some|my|the|a few|loads of|all) ?(<fill>) <meds>
    - (pills|tablets|codeine|morphine|xanax|diazepam|pregabalin|sleeping pills) ?(<fill>) ?(and|with|plus) ?(<fill>) ?(a|the|half|two|some|whole|lots of) ?(<fill>) ?(bottle|bottles|glass|lot) ?(of) ?(<fill>) (wine|vodka|whisky|gin|alcohol|rum|drink|booze)
    - (bath|wine|vodka|whisky|gin) (codeine|pills|morphine|xanax|diazepam) ?(wine|vodka|bath)
    - codeine wine
    - (took|taken|had) something ?(<fill>) (at the party|at a party|last night|tonight|and) ...5 (blue|snor*|not wake|not breath*|weird|shaking|fit|cannot wake)
    - (someone|someone's|somebody|somebody's|they|he|he's) ?(<fill>) ?(has) ?(<fill>) (put|slipped) something in my (drink|pint|glass)
    - my drink ?(<fill>) (was|got|has been|been) spiked
    - (took|taken|injected|had) ?(<fill>) too much insulin
    - (blister packs|packets|pill bottles|bottles|packs|pill bottle) ?(<fill>) (empty|all empty|around|on the floor|next to)
    - (pills|tablets) ?(<fill>) (all over|on the floor|everywhere|gone) ...8 (not wake|asleep|unconscious|floor|muttering|blue|breathing)
    - (feel|feeling|getting|gone|going) ?(<fill>) (sleepy|drowsy|weird|woozy|floaty|far away) ...8 (pills|tablets|took|taken|overdose)
    - (cannot|can not) ?(<fill>) keep my eyes op
    - (swallowed|took|taken|necked|downed|eaten) ?(<fill>) everything ?(<fill>) (in|i had|i have|there was|i could|we had|from|that was)
    - (swallowed|took|taken|necked) ?(<fill>) (a|the|some|my|his|her|mum's|dad's) ?(<fill>) (lot|load|stash|supply|whole stash|handful|bunch|mix|mixture) ?(<fill>) (of|minutes|an hour|and|i had)
    - (minutes|mins|hour|hours) ago ?(<fill>) i ?(<fill>) (took|swallowed)
    - (he|she|they|my <relative>|my <partner>|my friend|my mate|has|have|she's|he's|she has|he has) ?(<fill>) (taken|took|swallowed|injected|drunk) something ?(<fill>) ?(and|she|he|i|now)
    - <took-etc-3> ?(<fill>) ?(<fill>) <many> ?(<fill>) ?(of) ?(<my-etc>) ?(strong|sleeping|pain|heart|old|leftover|blood pressure|prescription|mg|500mg) <meds>
    - (took|taken|swallowed|downed|necked|popped|had|drank|mixed) ?(<fill>) (some|several|a few|loads of|a lot of|my|the|some of my|her|his) ?(<fill>) <meds> ... <vodka-etc>
    - (drank|drunk|drink|had|necked|downed) ... (bottle|bottles|vodka|whisky|wine|gin|litre|alcohol|spirits|rum) ... (and|with|then|plus|on top of) ?(<fill>) (some|my|the|all|a few|a load of|loads of|handful of|several) ?(<fill>) <meds>
    - (i|have|just|think i|i have|we|ive|i've|i think|i might have|accidentally|maybe) ?(<fill>) (overdosed|od'd|oded|od'ed|overdosing|odeed)
    - (i am|i'm|im|am|think i am) overdosing
    - <friend-etc> ?(<fill>) ?(has|have|just|is|may have|might have|accidentally) ?(<fill>) <overdosed-etc>
    - (got into|ate|eaten|eating|swallowed) (the|my|some|his|her|nan's|grandma's) (tablets|pills|meds|medicine|medication|berries|medicine cabinet|dishwasher tablets|mushrooms|bleach|batteries|battery|rat poison)
    - (swallowed|drank|drunk|drinking|ate|eaten|ingested|inhaled|gulped|licked|swallow) ?(<fill>) ?(some|a|the|a load of|a bit of|half a|half the|a whole|a cup of|a mouthful of|most of the|lots of|whole bottle of|my) ?(<fill>) <bleach-etc>
    - (what happens|will i die|will i be ok|will i be okay|am i going to die|is it too late|how long|will it hurt|what do i do|can i reverse|should i worry|is it dangerous|should i go|is that) ... (took|take|taken|swallowed|drank) ?(<fill>) <many> ?(<fill>) <meds>
    - (pills|tablets|overdose|packet|them all|bottle of pills) ... (changed my mind|regret|help me|kicking in|hour ago|hours ago|minutes ago|how long have i)
    - (stomach|liver|paracetamol) ... (pumped|failing|poisoning) ... (took|now|pills|overdose|do i need|go to)
    - (injected|injecting|took|taken|given myself|gave myself|dosed) ?(<fill>) (too much|all my|double|ten times|a whole pen of|a full pen of|a load of|extra|my whole) ?(<fill>) (insulin|morphine|heroin|fentanyl|adrenaline|ketamine|methadone)
    - (took|take|swallowed|drank) (something|something else|stuff|it) ?(<fill>) (to die|to end it|to kill myself|to not wake|so i don't wake|so i would not|so i won't wake|to finish it|to make it stop|and i am scared|at a party)
    - (gave|given|give) ?(<fill>) (the|my|our) ?(baby|kid|child|son|daughter|toddler|mum|dad) ?(<fill>) (too much|the wrong|double|ten times|adult|twice) ?(<fill>) (calpol|medicine|dose|medication|paracetamol|ibuprofen|tablets|insulin|meds)
    - carbon monoxide ... (alarm|headache|dizzy|feel|going off|all of us|sick)
    - (co|carbon monoxide) (alarm|detector) ... (going off|dizzy|headache)
    - (smell|smelling|smells) gas ... (dizzy|faint|house|headache|sick|oven|on)
    - (taken|took|swallowed|had|popped|downed|necked|ate|eaten) ?(<fill>) (about|around|over|like|roughly|maybe|at least|nearly|almost|probably|some|another|more than) ?(<fill>) <ten-etc> ?(<fill>) ?(of) ?(my|the|his|her|strong) ?(<fill>) ?(500mg|mg|strong|sleeping|heart) <meds>
    - (taken|took|swallowed|had|downed|necked) ?(<fill>) <ten-etc> ?(of) ?(my|the|his|her|them) ?(<fill>) <meds>
    - (mixed|mix|mixing|washed|washing|took|taken|had|swallowed) ?(<fill>) ?(my|the|some|all|sleeping|a few) ?(<fill>) <meds> ?(<fill>) (with|down with|and|on top of) ?(<fill>) (vodka|wine|whisky|whiskey|gin|rum|alcohol|beer|bottle|cider|spirits|a bottle|half a bottle|lots of|loads of)
    - (she|he|they|my (mum|mom|dad|friend|sister|brother|wife|husband|daughter|son|partner|flatmate|boyfriend|girlfriend|mate)|friend|mate|flatmate) ?(<fill>) ?(has|just|has just) ?(<fill>) (taken|took|swallowed|had|downed) ?(<fill>) <many> ?(<fill>) ?(of) ?(my|the|his|her|their) ?(<fill>) <meds>
    - (given|give|gave|injected|took|taken|used) ?(<fill>) (all my|too much|the whole pen of|double my|ten times my|a load of|all of my) ?(<fill>) (insulin|morphine|methadone|fentanyl|heroin|meds)
    - (stomach|throat|mouth|tongue) ?(<fill>) (on fire|burning) ?(<fill>) (drank|swallowed|bleach|acid|cleaner)
    - (drank|drunk|swallowed|swallow|sipped|drinking) ?(<fill>) <bleach-etc-2>
    - (boy's|girl's|son's|daughter's|baby's|toddler's|kid's|child's|little one's) ?(<fill>) (eaten|swallowed|drunk|taken|got into|chewed)
    - (took|taken|swallowed|had) ?(<fill>) (my|the|a) ?(whole|entire|full) (week|month|fortnight|day|box|course|dosette) ?(of|of my|worth of) ?(<fill>) (tablets|pills|meds|medication|worth)
    - <brothers-etc> ?(<fill>) (overdosed|od'd|overdosing|taken an overdose|taken too many|taken too much|taken all|swallowed)
    - (can not|not) (keep|stay) awake ?(i) ?(<fill>) (took|taken|swallowed|had)
    - (bottle|bottles|litre|glass|lots|loads) of (vodka|wine|whisky|gin|rum|spirits) and ?(<fill>) (took|took my|some|swallowed|sleeping|all my|my) ?(<fill>) <meds>
    - (toddler|baby|kid|son|daughter|child|dog|little one|grandson) ?(<fill>) (ate|eaten|swallowed|took|got into|drank) ?(<fill>) (some|one|all|two|a few|loads|my|his|her|most) ?(<fill>) ?(of) ?(<fill>) ?(my|his|her|nan's|grandad's) <meds>
    - (mixed up|mixed|messed up|double dosed|doubled) ?(<fill>) my insulin
    - of (vodka|wine|whisky|gin|rum) and took ?(<fill>) (sleeping|my|some|all|the) ?(<fill>) (pills|tablets|meds)
    - (drank|drink|drunk|swallowed|swallow|sipped|gulped|downed|necked|had a sip of|had a mouthful of) ?(<fill>) ?(some|the|a bit of|half|my|a cup of|a glass of|a mouthful of|all the|that) <poisons>
    - (drank|drink|drunk|swallowed|sipped|downed) ?(<fill>) (the|that|some|whatever|what) ...3 (under the sink|from the garage|from the shed|for the weeds|for the rats|for the crops|in the shed)
    - (swallowed|necked|downed|gulped|gobbled) (them|the lot|it all|all of them|everything|every one|the bottle|the box|the packet) ?(<fill>) (after|before|about|at|half|when|an hour|and|with|so|because|now|at)
    - (lost count|do not know|dont know|not sure|no idea|can not remember|forget) ...2 how many ?(<fill>) ?(of them) ?(<fill>) i (swallowed|took|have taken|have had|popped|downed|necked|have swallowed|got down)
    - (mixed up|muddled|muddled up|confused|mistook) my ?(<fill>) ?(morning|night|evening|heart) (<meds>|dose|doses)
    - (took|taken|given|gave|had|swallowed|drank) ?(<fill>) (the wrong|someone else's|my (husband's|wife's|mum's|dad's|mother's|son's|sister's)|the (husband's|dog's|cat's|baby's)|his|her) (<meds>|insulin|methadone|dose)
    - (doubled|tripled|double dosed|took double|took twice|taken double|taken twice) ?(up) ?(on) ?(them|my|the|his) ?(<fill>) (besides|<meds>|dose|doses|and now|dose by mistake|dose today)
    - (kept|keep|been|just kept) ?(<fill>) (taking|popping|swallowing|eating|necking) ?(the|my|more|them|these|those) ?(more) <meds> ...3 (all day|all night|all morning|every hour|since|like (sweets|smarties|candy|tic tacs)|non stop|one after|every time)
    - (taking|popping|swallowing|eating|necking) (the|my|more|these|those) ?(more) <meds> (all day|all night|like (sweets|smarties|candy)|every hour|one after another)
    - (strips|packets|bottles|boxes|packs|blisters|blister packs|foils|sachets|trays) (are|is) ?(all|both|now) empty ...2 (now|and|i am|im|still)
    - (strips|foils|blisters|blister packs) (are|is) empty
    - i (threw|brought|sicked|puked|spewed|coughed|got) (some|most|half|a few|a bit) of (it|them) ?(back) up
    - do i ?(<fill>) need to (see someone|see somebody|go to hospital|go to (a e|casualty|er|the er)|call (an ambulance|poison control|999|911|111|112|someone)|ring (an ambulance|999|111|112|someone))
  unless:
    - (took|taken|had|taking) ...5 (back to|to the|from the|for the) ...1 (chemist|pharmacy|shop|counter|car|surgery|tip)
    - (box|packet|bottle|pack|tub) of ...1 (tablets|pills) ...2 (back|to the|in the|from the)
    - (took|take|taken|swallowed|had|ate|drank) (all of it|the lot|them all|too much|too many|too much on|the whole lot) (<down-etc-2>|to (charity|the|school)|in (my|his|her) stride)
    - took them all (down|back|off|to|out|away|on|in|home|by)
    - took the lot
    - (had|ate|drank|taken|taking) ?(<fill>) too (much|many) ?(<fill>) (<on-etc-3>|to (drink|eat|do|lose))
    - (overdosed|overdosing|overdose|od'd) ?(at twenty*) on <mince-etc>
    - (packet|box|bottle|pack|bag) of (crisps|biscuits|chocolates|tea|wine|water|sweets|haribo|cookies|nuts)
    - (took|taken|had) (it|them) (back|for|to|home)
    - not an overdose
    - (two|2) (painkillers|paracetamol|ibuprofen|aspirin|tablets) ?(<fill>) (for|like|with|and)
    - (packet|label|chemist|doctor|gp|nurse|pharmacist) (says|said)
    - (lost|died|die|dead|funeral) ...8 overdose
    - <took> ?(<fill>) <poison> ?(<fill>) (back|out|to the|from|off)
    - (ate|eaten|had|eating|picked) ?(<fill>) ?(some|the) (berries|mushrooms) ?(<fill>) (on|with|for|from|and (cream|toast|eggs))
    - dog ?(<fill>) ?(has) ?(<fill>) (swallowed|eaten|got into) ?(<fill>) ...3 (sock|shoe|biscuit)
    - (have to|need to|want to|going to|to) take all
    - (taken|took|swallowed) something ?(<fill>) (from|of|out|to|for|off|on|personally|away|the wrong|seriously|up|back|i said)
    - (took|taken) it all (out|down|back|off|apart|in|on|to)
    - (overdosed|overdosing|overdose|od'd|odd|oded) (on <chocolate-etc-2>|rates|awareness|training|prevention|policy)
    - (i|just|think i|we|think|might have|maybe) ?(<fill>) odd
    - (took|take|takes|taken|had|done) ?(<fill>) <all-etc> ?(<fill>) ?(of) ?(my|the|his|her) ?(<fill>) (meds|medication|medicine|tablets|pills|antihistamines|paracetamol|vitamins|drugs|ibuprofen|insulin|antidepressants|supplements|painkillers|aspirin) (as (prescribed|directed|instructed|i (should|was told))|back to (the|boots)|to (the (pharmacy|chemist|vet|tip|hospital|gp)|get (used|him|her|the))|on (holiday|time|schedule)|this (morning|week) like|with (breakfast|food|me|my (breakfast|tea|porridge))|like (a good|the doctor)|in (the right|my (case|bag|hand luggage|suitcase))|for (granted|my (hayfever|hay fever|cold|allergies|back|knee|blood pressure|heart|thyroid|asthma|diabetes|reflux|arthritis))|today (and|as)|properly|correctly|every (day|morning)|daily|at (the same|night|bedtime|eight|nine)|before (bed|breakfast|the))
    - (took|take|takes|taken|had) <n15-etc> (mg|milligrams)
    - (took|take|taken|had) ?(<fill>) (15|20|25|30|40|50|60|80|100|90) (mg|milligrams|units as|ml)
    - (took|take|taken|had|drank|eaten|ate|finished) ?(<fill>) (the lot|them all|all of them|too many|the whole (lot|thing)|too much (coke|of the)|a few|something|all the|the whole bottle|whole bottle|whole packet|the whole (packet|box|bottle|pack)) (<classes-etc>|of (<biscuits-etc>|(chocolate|chocolates))|to (the <tip-etc>|school|mine|bed|mum's|lunch|swimming|oxfam|football)|on (holiday|camping)|out (for|to)|from (the oven|work)|at (the (buffet|party|wedding)|lunch))
    - (swallowed|swallow|swallows) (my (pride|words)|a (fly|wasp|bee|bug|chewing gum)|by|up|hard|whole|the (bait|lie)|something that went|some (water|sea|pool|gum|toothpaste))
    - (taken|took|take|had|ate|eaten) something (for (the|my|it|a)|out of|from (the|my) (shelf|shop|freezer|fridge)|back|off|seriously|personally|that (disagreed|she said|he said|they said)|to (the|wear|eat|read|help (me sleep|with my)|my (mum|neighbour)|work|a (party|friend)|school|settle)|a bit (off|dodgy)|i (should not have|shouldn't have) (from|at))
    - <friend-etc> ?(<fill>) ?(has|have|just|is) ?(<fill>) (took|taken|took all|taken all|had too much|got into the|drank something|ate something|eaten something|took something|taken something|swallowed) (<the-blame-etc-etc>|of the (glory|credit|work|blame)|a (fly|bug)|my (parking|chips|coat|seat|side|advice|place|lunch)|(chocolate|cookie|biscuit|washing|dress|habit|band|swing|party) |from (my|the) (bag|fridge|desk|shelf|shop)|to (eat|drink|do|say|the))
    - (overdose|overdosed) ... (funeral|inquest|anniversary|was only|years ago|last year|when he was|when she was|passed|in (march|april|may|june|july|august|january|february))
    - (died|dead|death|lost|killed) (of|from|by|to) (a|an) overdose
    - (took|taken|takes|take) a overdose (course|training)
    - (pumped|tyre|tyres)
    - overdose (call|calls|patient|patients|case|cases|shift|training|job|kit|awareness)
    - (taken|took|had|swallowed) ?(<fill>) <ten-etc> ?(<fill>) (milligrams|mg|minutes|photos|steps|days off|units as|goes)
    - (mixed|mix|mixing|washed|took|had) ?(<fill>) <meds> ?(<fill>) (with|and) ?(<fill>) (water|juice|food|breakfast|my tea|milk|went to bed|a (nap|bath|glass of water|cup))
    - (boy's|girl's|son's|daughter's|baby's|toddler's|kid's|child's|little one's) ?(<fill>) (eaten|swallowed|drunk|taken|got into) ?(<fill>) (<dinner-etc>|all (his|her)|the (cake|biscuits|veg|peas|team|school)|his (dinner|tea|lunch|peas)|her (dinner|tea|lunch|peas)|a (nap|shine|liking)|it (badly|well))
    - (two of them|they|heroine|lovers) ?(drinking|drank|drink) poison
    - overdosed on (garlic|sugar|chocolate|carbs|cheese|caffeine|coffee|netflix|vitamin c|sunshine|turkey|pasta|sprouts|chilli|curry|nostalgia|telly|tv|football|cuteness|cake|sweets|crisps|pizza|spreadsheets|podcasts|christmas|mince|tea|onions|salt|pepper|cheese)
    - drink (bleach|poison) (if|before|than)
    - (swallowed|downed|gulped|gobbled) (them|the lot|it all) (after|before|at|with|and) ...3 (lunch|dinner|ketchup|custard|gravy|cream|chips)
  examples:
    - "an hour ago I [swallowed three strips of codeine]"
    - "I've taken too many of my tablets"
    - "She swallowed bleach"
    - "took the whole packet"
    - "my friend has overdosed and won't wake"
    - "My toddler ate a dishwasher tablet"
    - "drank a bottle of vodka with all my pills"
    - "I took my heart tablets twice by mistake"
    - "I drank some of the weedkiller from the shed."
    - "I don't know how many of them I took."
    - "The strips are empty and I'm still awake."
    - "I brought some of them back up. Do I still need to ring someone?"
    - "Kept taking the ibuprofen all day for the tooth."
  counterexamples:
    - "I took a box of tablets back to the chemist."
    - "I overdosed on mince pies."
    - "I had too much coffee."
    - "I took them all back to the shop."
    - "I took two painkillers for a toothache."
    - "I ate a whole packet of crisps."
    - "Overdosed on chilli at the curry house."

"""#
    ),
    (
      name: "safety/signs/plan-or-means.yaml",
      text: #"""
- set: stashing
  words: [saving, saved, save, stockpiling, stockpiled, stashing, stashed, hoarding, hoarded, collecting, collected, storing, keeping, keep, kept, counting, counted, lined up, laid out, putting by, put by, putting aside, put aside, squirrelling, gathering, gathered, bought, buying, got enough, hiding, hidden]

- set: means
  words: [rope, noose, gun, pistol, shotgun, blades, pills, tablets, insulin, belt, hose, cord, gas canister, poison, charcoal, exit bag]

- set: multi-storey-etc
  words: [multi storey, bridge, car park, roof, yesterday, last night, tonight, police, security, stranger, shouted, talked, pulled, again, this morning, station, balcony, cliff]

- set: could-not-etc
  words: [could not, thinking, wondering, nobody, quiet, how easy, long time, till, until, again, felt, one step, came home, went home, police, security, security man, the trains]

- set: have-etc
  words: [have, got, made, making, chosen, choosing, picked, picking, found, set, decided on, worked out, know, settled on, planned, there is]

- set: to-die-etc
  words: [to die, to do it, to end it, i would do it, i will do it, "i'd do it", id do it, i mean to die, i will die, i am going to do it, i would go, where i will, where i would, "where i'd", to go, to jump, for it to end, i will go, to kill myself, to end my life]

- set: saving-etc
  words: [saving, saved, save, stockpil*, stashing, stashed, hoarding, hoarded, collecting, collected, stocking, storing, keeping, counting, counted, lined, lining, put aside, laid out, laying out, have enough, got enough, hiding]

- set: stood-etc
  words: [stood, look, looked, see, could not, jump, check, think, thought, wonder, imagine, imagined, almost, nearly, "didn't", did not, sat, wanted, turned, came]

- set: jump-etc
  words: [jump, fall, step, let go, wanted, thinking, thought, imagin*, wonder*, end, went home, could not, almost, nearly, train, long time, hour, hours, ages]

- set: do-to-myself-etc
  words: [do to myself, kill myself, do it, end it, hurt myself, act on, do something, do something stupid, do tonight, do if, jump, do it tonight, listen, give in, take them, harm myself, lose control and]

- set: beam-etc
  words: [beam, beams, rope, bridge, rafters, hook, banister, medicine cabinet, knife block, knives, razor, razors, train line, tracks, railway, cliff, cliffs, edge, balcony, river, pills, tablets, drop, high window, noose, bleach, roof, gun, gun cabinet, garage beam, kitchen knives, motorway bridge]

- set: june-etc
  words: [june, july, christmas, spring, summer, may, august, january, february, march, april, september, october, november, december, my birthday, the end of, friday, monday, sunday, next]

- set: daughter-etc
  words: [daughter, son, kids, mum, wife, husband, child, children, mother, nan, anyone, her, him, them, someone, cleaner]

- set: a-rope-etc
  words: [a rope, the rope, rope, noose, the pills, pills, the tablets, tablets, my note, a note, the note, the ledge, the edge, a knife, the knife, razor, gun, the bridge, the roof]

- set: chips-etc
  words: [chips, seals, puffins, sunset, picnic, photo, telescope, dog, ate, kids, watched, birds, club, guide, tour, sea view]

- set: the-etc-5
  words: [the, my, our, his, her, school, work, morning, tomorrow, monday, guests, dinner, tea, inspection, them, you]

- set: the-etc-6
  words: [the, my, his, her, mum, mom, dad, nan, gran, the dog, christmas, travel, a trip, holiday, the trip, school]

- set: a-etc-3
  words: [a, the, chocolate, biscuits, cake, my credit, power tools, money, online, sharp corners, hair, scissors and my fringe, crisps, the biscuit*, cheese, ikea, ebay, sourdough, that much]

- set: for-etc
  words: [for, to, of, with, near, by, in, at, we, from, because, "off", christmas, walk, it has]

- set: shooter
  words: [gun, rifle, shotgun, pistol, revolver]

- set: lonely-place
  words: [cliff, cliff path, bridge, river, quarry, roof, woods, wood, forest, railway, lake, loch, canal, multi storey, car park, headland, pier, crossing]

- set: beasts
  words: [cows, dog, cat, hens, sheep, horses, horse, birds, rabbits, cattle, pigs, chickens, dogs, cats, goats, kids, fish, bees, goat]

- set: ending-of-it
  words: [ending it, ending, end it, doing it, do it, dying, die, finishing, finish, leaving, going through with it, the end, it all]

- set: takes-away
  words: [hides, hid, hidden, locks, locked, counts, keeps, took, taken, holds, carries, has locked, has hidden, has taken]

- sign: plan-or-means
  bank: crisis
  tier: explicit
  theme: suicide
  about: "A plan, a date, a place, a means at hand, a note, a rehearsal."
  phrases:
    - (my|the|a) plan is ...2 (garage|bridge|river|tracks|railway|rope|pills|tablets|car and|roof|cliff|gun)
    - (how many|what number of) ...1 (of my) ...1 (pills|tablets|meds) would ...2 (too many|enough|do it|be fatal|kill)
    - (blade|razor|knife|rope|gun|pills|tablets) ...4 and I know (I'll|I will|I'm going to) use (it|them)
    - (multi storey|multi storeys|car park|car parks|bridge|bridges|roof|roofs|building|buildings|cliff|cliffs) ...4 (open roof|no barrier|no barriers|no railing|no railings|no fence|high enough|tall enough)
    # the plan
    - (the|my) plan is ?(<fill>) (there|ready|made|set|in place|finished|worked out|simple)
    - (i have|i have got|got|made|there is|have) ?(<fill>) a plan ?(<fill>) (to die|to end|for how|how to do it|to kill|for ending|to go for good|for it and)
    - (worked|working|work|figured|figuring|planned|planning|mapped|mapping|sorted|thought|gone|thinking) ?(it) ?(<fill>) (out|through|about|over) ?(exactly|just) (how|where|when|which|what) ?(<fill>) (i|i'd|id|i would|i will|to|way) ?(<fill>) (do it|go|die|end it|end|kill|use|be found|take)
    - (thought|think|thinking|planned) ?(it) ?(through|about|out) how (i would|i'd|ah'd|to) (do|dae|go|end)
    - (thought|gone) through how
    - know ?(<fill>) ?(exactly) (how|where|when|what) (i would|i'd|id|ah'd|i will|i am going to) ?(<fill>) (do it|dae it|go|end it|use|jump)
    - know (which|the) (bridge|tree|tracks|building|roof|beam|platform|spot|station)
    - (i will|i'd|id|i would|gonna|going to) ?(<fill>) do it ?(<fill>) (tomorrow|tonight|today|now|this weekend|next|quietly|when they|when everyone|after the|if it|here|for real)
    - (everything|all) ?(<fill>) (i need|needed) ?(<fill>) (to do it|for it) ?(<fill>) (is|sits|waits|here|ready|in)
    - got (what|everything|all) i need ?(<fill>) (for it|to do it|in the)
    - (all that is|the only thing|all that|only thing) missing is ?(<fill>) (a quiet|the courage|the nerve|a night|the right)
    - (so|make) it ?(looks|look) like an accident
    - it ?(would|will) ?(<fill>) (look|looks) like an accident
    # the day
    - (have|got|picked|chosen|chose|set|decided on|circled|marked) ?(<fill>) (a|the|my) (date|day|night) ?(<fill>) (picked|chosen|set|in mind|to die|to do it|to go|i die|i go|i mean to|for it|for doing it|for my death)
    - (date|day|night|week) ?(<fill>) i ?(<fill>) (mean|plan|intend|want|am going|have chosen|have picked) to (die|end it|do it|go)
    - already got the date
    # the means
    - <stashing> ?(<fill>) ?(my|the|all my|his|her|some|enough|all the|up) ?(<fill>) <meds> ?(<fill>) (in case|up|for it|instead|aside|under|by|behind|back|for when|until|till|to take|ready|so i)
    - (saving|saved|hoarding|stashing|collecting|stockpiling|storing|putting) them ?(<fill>) (up|aside|by|away)
    - (saving|saved|hoarding|hoarded|stashing|stashed|stockpiling|stockpiled) ?(up) ?(my|the|all my|her|his) <meds>
    - i (keep|kept|have) the <meds> ?(<fill>) (in|under|by|close|in case|ready)
    - why do i keep the <meds>
    - (stuff|what|ones|pills|tablets) i have been (putting|saving|keeping) ?(by|up|aside) ?(<fill>) (should|would|will|is) be enough
    - (there is|got|have|i bought|i got|bought|keep|kept|hidden|tied) ?(<fill>) (a|the|some) <means> ?(<fill>) (in|under|ready|hidden|from|round|hanging|behind|over|for when|because) ?(<fill>) (the|my|dad's|a|it|i|garage|shed) ?(garage|shed|loft|wardrobe|boot|beam|drawer|closet|attic|bed|neck)
    - know where ...5 (keeps|keep|hides|is) ?(<fill>) (the|his|her) (key|gun|pills|tablets|rope|bullets|ammo|insulin)
    - moved the (ladder|chair|stool) ...5 (it|rope|beam|under)
    - (tablets|pills|bottle|rope|knife|gun|blade) in (one|my|the other|the) hand and
    - (tablets|pills|rope|knife|blade|gun) in (my|the other|one) hand
    - (looked|looking|look|staring|stare|stared|sat) ?(<fill>) (at|with|beside|next to) (the|a|my) (knife|pills|tablets|rope|beam|noose|gun|razor|bottle of <meds>|box of <meds>|edge) ?(<fill>) (for|again|and|in|too long|all|tonight|last|on)
    - looked at the knife
    - keep (looking|staring|coming back|going back) ?(at|to) the (cupboard|drawer|pills|tablets|knife|rope|tracks|edge|bridge|cabinet|shed|beam|medicine cabinet)
    - looked at the tracks
    - (need|needs|want|wants) an exit
    # the note, one
    - (wrote|written|write|writing|finished|drafted|left) ?(<fill>) (the|my) ?(<fill>) note
    - (the|my) note is (written|done|in the|ready|under|on the)
    - (wrote|written|write|writing|left|recorded|drafted) ?(<fill>) ?(a|my|the|all my|some|the last) ?(<fill>) (goodbye|suicide|farewell|final) (note|notes|letter|letters|video|message|messages|email)
    # rehearsals
    - i ?(<fill>) (stood|sat|waited|was|went|walked|parked|drove|climbed|standing|been) ?(<fill>) (on|at|by|to|up|out|near|onto|out to|up to|on the edge of|up on) (the|a|that) ?(<fill>) <high-place> ?(<fill>) ...5 (last night|tonight|for an hour|for hours|an hour|again|this week|yesterday|thinking|could not|alone|at night|and looked down|leaned|this morning)
    - (driven|drove|walked|went|gone|drive|walk|go|been) ?(<fill>) (out|up|down) to the <high-place> ?(<fill>) ...5 (turn|time|back|last night|tonight|alone|again|next)
    - (third|second|fourth|first) (time|night) this week i ... (driven|walked|stood|gone|been) ... <high-place>
    - (going|go) back up ?(there) (after|tonight|tomorrow|when)
    - (turned|turn|turning) (the car|the van|the truck|back|myself) round ...5 (again|next time|not trust)
    - (hold|holding|held|grip|gripping|grabbed) ?(on) ?(to) the (bench|wall|rail|railing|pillar|seat) ...8 (step|jump|train|go over)
    - (have to|had to) (stand|stay|keep) ?(well) (back|away) from the (edge|tracks|platform|railing|balcony|window)
    - (going|go) over the (side|edge|railing|rail|barrier)
    - (rehearsed|rehearsing|practised|practising|practiced) ?(<fill>) (it|how|tying|the knot|with the rope|jumping)
    - (tied|tying|tie) ?(<fill>) (the|a) (noose|knot) ...5 (beam|neck|again|last|tonight|practice)
    # the insurance, if
    - whether ...5 (insurance|cover|policy) ?(<fill>) ...5 if
    - my plan is for (when|after|the|friday|the weekend|once)
    - so (she|he|they|nobody|no one|the kids|my <relative>|my <partner>) ?(<fill>) (will not|would not|does not|do not|is not|are not) ?(<fill>) (be the one|be the ones|find|come in|walk in|have to find|see it|see me)
    - (stepped|climbed|leaned|got|swung|clambered|put a leg|put one leg) ?(<fill>) ?(up|out) ?(on|over|onto|across) ?(<fill>) (the|a|that) ?(<fill>) (wall|rail|railing|railings|parapet|barrier|ledge|fence|edge) ?(<fill>) ...8 <multi-storey-etc>
    - (stood|standing|sat|sitting|walked|parked|waited) ?(<fill>) (on|at|by|near|up on|next to) (the|that|a) ?(<fill>) (tracks|railway|bridge|ledge|edge|parapet|viaduct|level crossing|weir|cliff|roof) ...8 <could-not-etc>
    - (writing|wrote|rewriting|written|drafting|planning) ?(<fill>) ?(and rewriting) what (i'd|i would|i will|to|i am going to) (leave|say) ?(<fill>) ...5 (them|her|him|table|note|everyone|kids|police|family|after)
    - (been|started|keep) ?(<fill>) (drafting|rewriting|composing) ?(<fill>) (the|my|a) ?(<fill>) (note|letter|goodbye|last|email)
    - (measured|checked|tested|tied|oiled|loaded|sharpened|cleaned|looked out|fetched|unlocked) ?(<fill>) (the|my|dad's|his|a) ?(<fill>) (rope|beam|gun|shotgun|rafters|knot|belt|hook|banister|pills|drop)
    - (if|whether) the (beam|hook|branch|rafter|rail|banister|tree) ?(<fill>) (would|will|could|can|holds|hold|took|take) ?(<fill>) ?(hold|take) ?(<fill>) (my weight|me|it)
    - (train|trains|tide|lorry) ?(<fill>) (times|timetable) ...5 (know|learned|by heart|looked up|checked|freight|fast)
    - (know|learned|looked up|checked) ...5 (fast|freight|express|non stop) train
    - (got|have|kept|keep|put|saved) ?(<fill>) (enough|plenty) ?(<fill>) (of them|tablets|pills|insulin|meds|put by|saved|in the house|to do it) ?(<fill>) ?(now|to|for|saved|put|hidden)
    - (enough|plenty) ?(<fill>) (tablets|pills|insulin|meds|of them) ?(<fill>) (to do it|put by|saved up|saved|for it|now to|hidden|to finish|in the)
    - (one way or another|either way) ...8 (by|this time|before) (christmas|friday|next week|the weekend)
    - (after|once|when) (the|my|her|his|she|he) ?(<fill>) (wedding|recital|graduation|exams|birthday|christmas|funeral|holiday|season|party|anniversary|results|trip) ...8 (i can go|then i go|i will go|do it|then it is|i am off|i will end|that is me|be gone|let go)
    - (belt|rope|scarf|cord|cable|flex|lead|sheet|tie|dressing gown cord|wire) ...5 (my neck|door handle|banister|beam|the hook|curtain rail|the rafters|loft hatch|wardrobe rail|from the ceiling|branch)
    - (hairdryer|toaster|heater|hair dryer) ...8 bath
    - bath ...8 (hairdryer|toaster|hair dryer|electric heater)
    - (bought|ordered|got|fetched|found|borrowed|hidden|kept) ?(<fill>) (a|some|the) ?(<fill>) (hosepipe|hose|rope|helium|nitrogen|charcoal|canister|blade|razor|gas bottle|length of rope|length of chain|exit kit) ?(<fill>) ...8 (not for|is not for|garage|boot|hidden|nobody knows|wardrobe|under|ready|in case)
    - is not for the (garden|swing|dog|barbecue|washing line|boat|farm|birds|allotment|car)
    - (hose|hosepipe|pipe) ...8 exhaust
    - exhaust ...5 (hose|garage|window|closed)
    - (counting|counted|count) ?(<fill>) (how many|the|my|out) ?(<fill>) (pills|tablets|steps|floors|sleeping pills|seconds) ?(<fill>) ...8 (to it|to the (roof|edge|cabinet|bridge|ground)|enough|it would take|left|down|there are|it takes)
    - how many (steps|floors|seconds|metres) ?(<fill>) ?(it is|is it|down|to) ?(<fill>) (to it|to the edge|to the roof|it is to it|to the gun|to the cabinet|down it is)
    - (cabinet|cupboard|safe|house|shed) ?(<fill>) full of (guns|pills|tablets|meds|medication|insulin) ...8 (i|and|know|key|steps|thinking|look)
    - (open|opened|opening) the (window|balcony door|car door) ?(<fill>) and ?(<fill>) (leaned|lean|stood|sat on|thought about|looked down|put one leg|climbed)
    - (planning|planned|plan|working out) ?(<fill>) (how|when|where) ?(<fill>) (i would|i'd|id|to|i will) ?(<fill>) (end it|do it|die|go|kill myself|disappear for good)
    - (not|would not|i would not) ?(<fill>) (call|say) it a plan
    - (stopped|not|no longer|quit|given up) ?(<fill>) (planning|making plans|looking ahead|thinking ahead) ?(<fill>) ?(for|past|beyond|after|anything|ahead) ?(<fill>) (anything else|past|after|ahead|the future|beyond|next|friday|christmas|because)
    - (calendar|diary|plans|planner) ?(<fill>) (ends|stop|stops|is empty|is blank|finishes|end) ?(<fill>) (after|on|in|at|there|past)
    - (see|check|test|testing|try|tried|trying) ?(<fill>) (if|whether|how) (it|the (rope|belt|beam|knot|branch|rail)) ?(<fill>) (held|holds|would hold|will hold|feels|felt|would take)
    - the (night|day|morning|evening) i ?(<fill>) (do it|am going to do it|go through with it|do this)
    - (writing|write|typing|rewriting) the same (message|letter|text|note|email) to
    - (spot|place|stretch|bend|gap|bit|corner) ...8 (no barrier|no railing|no fence|without a barrier|nobody goes|deep enough|high enough|steep enough|low wall)
    - (no|low) (barrier|railing|railings|fence|wall) ...8 (parking there|parked there|sat there|stand there|been going|stood there|drive there|go there)
    - (<meds>|medication) ...8 (how much|how many|enough|it would take|lethal|fatal) ?(<fill>) ?(of|to|it|would|them|i|be)
    - (how much|how many) ?(<fill>) ?(of) ?(<fill>) (it|them|these|those|<meds>) ?(<fill>) (would be enough|would do it|it would take|would it take|i would need|would kill|would finish)
    - (rope|noose|hosepipe|hose|rope's|noose's) ?(<fill>) ?(is) ?(<fill>) (in|under|on|behind) (the|my) ?(<fill>) (loft|garage|shed|boot|wardrobe|drawer|bag|car|attic|cupboard|barn|cellar)
    - (blades|letters|pills|tablets|gun) ?(<fill>) (is|are) ?(<fill>) still (in|under|on|where)
    - tonight ?(<fill>) (is|feels like|might be|could be|may be|will be) the night
    - (wrote|written|writing|write|made|making) (my|a) will ?(<fill>) (today|last night|on a|by hand|at two|at three|in the night|this morning|and my|for the)
    - (an|the|one) accident (would|might|could|can) ?(<fill>) (be|look|happen|make) ?(<fill>) (easier|kinder|better|cleaner|arranged|it easier)
    - (have|got|keep) ?(<fill>) (it|everything|them) ?(<fill>) (ready|laid out|lined up|prepared) ?(<fill>) (for|in|on|when|now|tonight|under|the)
    - stop me ?(<fill>) (i have got|i have|ive got|before i|from (doing it|jumping|taking|going through))
    - (learned|looked up|practised|practiced|watched) ?(<fill>) (how to|a video|videos) ...5 (tie|noose|knot|hang|slip knot)
    - (note|letter|goodbye|message|video) ?(<fill>) (saved|sitting|waiting|ready|written|kept) ?(<fill>) in my (drafts|notes|phone|drawer|desk|bag|laptop)
    - (buy|buying|bought|order|ordered|get|priced) ?(<fill>) (a|some|the) ?(<fill>) (rope|noose|hosepipe|blade to|gun to|helium)
    - (planning|plan|planned|preparing|ready for|time for|rehearsing|arranging) my ?(<fill>) (exit|departure|way out|death|last day|end|ending|suicide|disappearance)
    - (on|at|by|over|near|driving|crossing|under) (the|a|that) ?(<fill>) (motorway|bridge|platform|river|balcony|roof|tracks|cliff|viaduct|pier|flyover|overpass|top floor) ...8 (how easy|how simple|how quick|one step|one turn|jump|let go|be over|over in)
    - (looked|looking|leaned|leaning|staring|stared|gazing|hung) ?(<fill>) (down|over|off|out) ?(<fill>) ?(from|at|over|off) ?(<fill>) (the|a|that|my) ?(<fill>) (bridge|balcony|roof|cliff|ledge|edge|railing|parapet|viaduct|drop|tenth floor|window ledge) ?(<fill>) (for|tonight|last|again|and|thinking|until|too long|a long|yesterday|this morning|wondering)
    - (bought|got|have|gathered|collected|ordered) ?(<fill>) (what|everything|all) i ?(<fill>) (need|needed|require)
    - pain to end and i know how
    - not ?(<fill>) trust <self> ?(<fill>) (around|near|with|by) ?(<fill>) (knives|pills|tablets|the car|trains|heights|the edge|bridges|medication|my meds|sharp)
    - <have-etc> ?(<fill>) <date-word> ... <to-die-etc>
    - (have|got|made|making) ?(<fill>) a ?(real|proper|detailed|whole|clear|solid|concrete|full) plan ... (die|end it|end my life|kill myself|suicide|do it|go|for my death)
    - (have|got) a plan and (the means|a date|everything i need|the pills|a rope|a place|i know|a note)
    - (have|got) the (means|method|equipment) (to do it|ready|here for it)
    - (have|got|bought|buying|ordered|ordering|hid|hidden|hiding|keep|kept|found|getting) ?(<fill>) (a|the|my|some) (rope|noose|exit bag|helium|gun|pills ready|hose) ... (ready|for it|for this|in the|to do it|under|do it|just in case|to end|hidden|for when|waiting)
    - <saving-etc> ... <meds>
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
    - (went|go|going|drove|driven|drive|walked|walk|walking|been) ?(<fill>) (to|up to|past|by|out to|onto|on) (the|a|that) (bridge|cliff|cliffs|railway|tracks|train tracks|viaduct|overpass|multi storey|multistorey|roof) ?(again|twice|last night|tonight|at night) (and|to|but|just) <stood-etc>
    - (stood|standing|stand|sat|sitting|sit) (on|at|by|over|near) (the|a|that) (edge|bridge|cliff|cliffs|platform|roof|ledge|railing|parapet|tracks|top) ... <jump-etc>
    - (tallest|highest|nearest|closest|high|tall) (bridge|bridges|building|buildings|cliff|cliffs|car park) ... (jump|near me|taller|over)
    - (bridges|bridge) (taller|higher|over|more) than
    - (which|what|where) ... (bridge|bridges|cliff|cliffs|building) ... (high|tall|near|nearest) ... (me|enough|jump)
    - (set|set out|went|left|drove) ... (last night|today|yesterday|tonight|this morning) ?(<fill>) to (finish it|end it|die|kill myself|do it|jump)
    - (do not|dont|cannot) trust myself (to|with|not|alone|tonight|around|near|on|anymore|any more|at the moment|when|right now|if|this)
    - (not|never) trust myself (alone|tonight|around|near|with|not to|on my own)
    - (not|isn't|dont feel|do not feel|am not|not feeling) ?(<fill>) safe (with|from|around|by|on|in) (myself|my own|my thoughts|my head|my own head|my own hands|my self|my own thoughts|my company)
    - (unsafe|danger|dangerous|risk|a risk|threat|a danger) (with|to|around|from) <self>
    - (scared|afraid|frightened|terrified|worried|fear|petrified) ?(of|that) ?(what) (i am going to|i will|i'll|i might|i may|i could|i would|i'd) ?(<fill>) <do-to-myself-etc>
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
    - (keep|kept|been|can not stop|catch myself|caught myself|find myself) (looking|staring|glancing|eyeing|noticing|going back|walking|driving) (at|past|over|to|by|towards|up at) (the|that|every|my|those) ?(<fill>) <beam-etc>
    - (keep|kept) (the|my|a|some) (pills|tablets|rope|razor|blade|knife|gun|note) ?(<fill>) (close|near|nearby|by the bed|under my|in the drawer|in my drawer|just in case|handy|ready|in my bag)
    - (pills|tablets|rope|gun|razor|blade) (are|is|in) ?(<fill>) (the|my) (drawer|bag|cupboard|glovebox|bedside|car|shed|garage) ?(<fill>) (and knowing|helps|comfort|just in case|waiting|if i|for when|if it)
    - knowing ?(<fill>) (they are|it is|the pills are|the rope is|i have them) there
    - (wait|waiting|waited) (until|till) ?(<fill>) (after|past) ?(<fill>) (funeral|christmas|birthday|wedding|exams|her birthday|his birthday|mum's birthday|the holidays) ... (then|go|do it|die|too|end|and i)
    - (only|just) waiting (until|till|for) ?(<fill>) (dad|mum|mom|the dog|the cat|my mum|my dad|nan|gran|parents|mother|father) ?(<fill>) (dies|die|goes|to die|passes|is gone|to go|pass)
    - (one|a) (last|final) (try|attempt|go) ?(<fill>) (and|then|before|at) ... (die|end|go|give up|life|living|kill)
    - (not|never) (planning|plan) to (see|be here|make it|live|reach|be around|be alive) ?(<fill>) (for|to|past|at|until|christmas|thirty|spring|summer|my birthday|next)
    - (keep|keeping|kept|got|have|put|carry|carrying|bought) (a|the|some|my) ?(<fill>) (rope|noose|hose|hosepipe|razor|blade|gun|bottle of pills|stash|tablets) ?(<fill>) (in (the|my) (car|boot|shed|garage|bag|wardrobe|drawer|loft|attic|glovebox)|under the (bed|mattress|stairs)|now|just in case|ready)
    - (nothing|if it|if things) ?(<fill>) (changes|does not change|gets no better|is no better|does not get better) by ?(<fill>) <june-etc> ?(<fill>) (i am|i will|i'm|then|i can) ?(<fill>) (done|end|go|out|gone|allowed|dead|die|finished|ending|kill)
    - (chosen|picked|set|decided on|settled on) (the|my|a) ?(<fill>) (night|bridge|tree|beam|week|cliff|hotel|train|hook|hour|rope|building|stretch of)
    - trust myself ...5 (on my own|alone|tonight|by myself|at night|in the house|in the flat|in the kitchen|near the|with the)
    - (gun|noose|rope|pills|razor|blade) in (the|my) ?(<fill>) (drawer|cupboard|wardrobe|safe|bag|car|shed|garage|bedside) ?(<fill>) (and|tonight|calling|loaded|ready|waiting|for me)
    - (wrote|written|writing|done) my (will|notes|letters|goodbyes|note) ?(wrote|chose|picked|and|then) ?(my|the|notes|chose|picked) ?(<fill>) (day|date|notes|note|letters|method|night|bridge)
    - (only|just) one way (to give|to do|out|left|to stop|to end|i can) ?(<fill>) (them that|it|that|this|left|of this)
    - (not want|without) ?(<fill>) <daughter-etc> ?(<fill>) (to find|finding) (me|my body)
    - what stops me is
    - (all|only thing|one thing|thing) ?(that is|that's|which is) (stopping|stops|keeping) me ?(<fill>) (from doing|is|from it|here|alive|from ending)
    - (caught|found|saw|stopped|walked in on) me ?(<fill>) (tying|with|counting|writing|holding|on|about to|trying|hanging|looking up) ?(<fill>) (<a-rope-etc>|to (jump|hang|die|end))
    - (tablets|pills|rope|razor|blade|gun|knife) ?(<fill>) in my hand
    - (have|got|holding|with|hold) (the|a|my|all the|these) ?(<fill>) (tablets|pills|rope|razor|noose|gun|bottle of pills) ?(<fill>) in (my|front|the other) ?(<fill>) (hand|hands|lap|of me)
    - (after|once) ?(<fill>) (the|my|his|her) (wedding|birthday|funeral|exams|christmas|christening|graduation|holidays|results) ?(then|and then|is over|is done|are over) ?(<fill>) i (can|will|am going to) ?(<fill>) (die|go|end|stop|rest|be gone|do it)
    - (after|once) (the|my|his|her) (wedding|birthday|funeral|exams|christmas|christening|graduation|holidays|results) then i can
    - (stood|standing|stand|got up|climbed|balanced) on (the|a) (chair|stool|ledge|parapet) (for|with|again|last night|and (could|thought|cried|looked|nearly)|in the)
    - my plan is (for (tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the)|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) ?(<fill>) (when|after|while|before)
    - going back to the (bathroom cabinet|medicine cabinet|pills|tablets|drawer|knife|bridge|roof)
    - (bathroom|medicine) cabinet ... (calling|keep|looking|staring|counting|everything i need|tonight)
    - at the top of (the|a) (car park|building|multi storey|cliff|tower|flats|tower block) ?(<fill>) (and|for|again|last night|thinking|calm*)
    - tie a ?(<fill>) (noose|slip knot|hangmans knot)
    - (took|got|taken|take) ?(<fill>) (the|my|dad's|dads|his|my dad's|my dads) ?(<fill>) (gun|pistol|shotgun|rope|pills|knife) ?(<fill>) out
    - sat with (the|a) ?(<fill>) (gun|pistol|rope|pills|knife|it)
    - (think|thinking|thought|thoughts) ?(<fill>) (about|of) the (tablets|pills|rope|bridge|gun|knife|tracks|medicine cabinet|drawer)
    - (keep|break|broken|breaking) the promise
    - would not do it but
    - (chosen|picked|found|choose) (a|the|my) (bridge|tree|beam|spot|building|cliff|platform|stretch of track|hotel)
    - touching it to my
    - (way|method) to die (that|which|so|without|and)
    - paid off ...5 so (my|the|she|he|they)
    - (cleaned out|emptied) ?(<fill>) my ?(<fill>) (bank account|savings|account|accounts) ?(<fill>) (and|to|for)
    - (gone|went|walked) ?(<fill>) (out|off) with (the|a) (rope|gun|knife|shotgun|hosepipe|pills)
    - (walked|walk|been|gone|went|driven|drove) ?(<fill>) (down|out|up|over) to the (crossing|level crossing|tracks|line|bridge|river|cliff|cliffs|weir|pier|reservoir|quarry) ?(<fill>) (twice|again|three times|every night|every evening|this week|at night|and stood|and came back)
    # the means, looked at
    - (the|my|his|dad's|dads|father's|grandad's|husband's) ?(old|hunting|service) <shooter> is ?(<fill>) (in|under|still|my|here|loaded|on|by|out|next)
    - (looked|look|looking|stare|staring|stared|went|sat|sitting|hold|holding|held) ...3 (at|with) (the|my|his|dad's) <shooter>
    - (the|my|those|all the) <meds> (is|are) ?(<fill>) ?(all) (saved|saved up|stored|stockpiled|stashed|hidden|put by|hoarded|laid out|lined up|counted out|waiting)
    - (count|counting|counted|hold|holding|look at|looking at) (them|the <meds>|my <meds>) ...2 (calms|comforts|settles|soothes|helps|is a comfort) ?(me)
    - (i|and) count them it (calms|settles|comforts|soothes|helps)
    - <meds> ...5 (looking at me|calling me|calling to me|calling my name|winking at me|whispering|talking to me|waiting for me|singing to me|staring at me|smiling at me)
    - (rope|knife|bridge|razor|train|trains|beam|window|water|river|tracks) ...3 (calling me|calling to me|calling my name|winking at me|whispering|singing to me|talking to me|waiting for me)
    - (he|she|they|my <partner>|my <relative>|the nurse|<relative>) ?(<fill>) <takes-away> (the|my|all the|all my) (<meds>|knives|razors|blades|rope|belts|laces) (now|from me|because of me|away from me|so i|since|after)
    - sleeps with the (keys|knives|pills|tablets|medicine|razors)
    - there (is|are) other ways (i|to do it|and i|of doing it|to go)
    # the place
    - found (a|the|my|this) (place|spot|ledge|beam|branch|tree|bridge|stretch|room) ...4 <lonely-place> ...8 (no walkers|no one|nobody|no cameras|no fence|no rail|quiet|after dark|deep|high)
    - (bridge|platform|roof|railing|ledge|cliff|crossing) again ?(and|i) (stopped|stood|stayed|leaned|looked down|waited)
    - (bridge|platform|roof|cliff|crossing) ...8 (longer than (yesterday|last time|before|i did)|a bit longer each|longer every time)
    - (go|went|got|walked|climbed|drove) as far as the (roof|bridge|ledge|edge|platform|tracks|railing|railings|cliff|water|top of the)
    - (come|coming|go|going) ?(back) down by the (stairs|lift|steps)
    - (booked|got|taken|took|paid for) (a|the) ?(<fill>) (hotel|motel|hotel room|room|cabin|lodge|caravan|airbnb|b and b) ...5 (nobody knows|no one knows|strangers|stranger|maid|no one will|nobody will)
    - not be (my|the|our) (family|kids|children|wife|husband|mum|mother|son|daughter|sister|flatmate|neighbours|one) (that|who) (find|finds) me
    # the note, the date, the morning after
    - (the|my|a|that) note's (done|written|finished|ready|in|on|nearly|half|sealed)
    - (the|my) note is (done|written|finished|ready|nearly|half written|in the drawer|sealed|folded)
    - (who|who will|who'll|who would|who'd|someone to|somebody to) ?(<fill>) (feed|milk|walk|mind|take|have|see to|let out) (the|my) <beasts> ...4 (after|when|once) (i have done|i do it|i have gone|it is done|i am done)
    - (the|that) (morning|day|night|week) after i (have done|do|did) it
    - (got|have|picked|set|chosen|choose|there is|booked) (a|the|my) ?(<fill>) (date|day) (for|to) ?(<fill>) <ending-of-it>
  unless:
    - <stashing> ...5 <meds> ...5 (chemist|pharmacy|for the dog|boots|doctor said|for my blood|from the|for hay|holiday|for the trip|organiser|box each|prescription)
    - rope ?(<fill>) ...5 (swing|swings|boat|dog|washing|ladder|climbing|tow|bridge|tent|tyre)
    - (gun|shotgun) ?(<fill>) (licence|license|cabinet|dog|club|range)
    - glue gun
    - (work|working|worked) out how to (do it|go) (online|by|on|with|in|without|to|from)
    - do it ?(<fill>) (tomorrow|today|now|this weekend|tonight) ?(<fill>) (and|before|so|promise|after|when) (i|we|you|the|work|lunch|dinner|tea|school)
    - know how (i would|i'd) do it (differently|better|next time|again)
    - plan is (in place|ready|made|set|simple) ?(<fill>) (for (the|our|my)|to (move|sell|meet|start|go))
    - (picked|chosen|set|got|have) ?(<fill>) (a|the) (date|day|night) ?(<fill>) (picked|chosen|set|in mind) ?(<fill>) for (the|our|my|a) (wedding|party|trip|move|meeting|interview|launch|reunion|operation|op)
    - (leave|left|wrote) (the|my) note ?(<fill>) (on the (table|fridge|door|desk)|for the (milkman|postman|plumber|neighbours|teacher)|to self|in the (margin|file))
    - keep (looking|going back) ?(at|to) the (drawer|cupboard|cabinet) for (biscuits|chocolate|snacks)
    - going back up ?(there) (to (bed|see|visit|the (office|loft|flat))|north|for (christmas|easter|the))
    - (go|going|goes) over the (side|edge|bridge|railway) of the (pan|cup|bath|table|page|budget)
    - (climbed|got|stepped) ...5 (wall|fence|railing|barrier) ...5 (to get|for the (ball|cat|photo)|with the kids|into the (field|festival)|ball)
    - (stood|sat|standing|sitting|parked|walked) ...5 (cliff|bridge|edge|roof|tracks) ...5 <chips-etc>
    - (tie|lead|cable|wire|rope|cord|scarf) ...5 (dog|bow|work|interview|school|knitted|charger|guitar|wedding)
    - (stopped|no longer|quit) (planning|making plans) ?(<fill>) (the wedding|holidays|meals|meetings|because of (covid|the weather))
    - (everything|it|them) ?(<fill>) (ready|laid out|lined up|prepared) ?(<fill>) (for|in|on|when|now|tonight) ?(<fill>) <the-etc-5>
    - tonight (is|might be|could be) the night (we|for|he|she|they|of)
    - the (day|night|morning|evening) i do it (right|wrong|properly|without)
    - (tie|knot) ...3 (tie|bow|shoelaces|laces|fishing|sailing|bowline|climbing)
    - my (exit|departure|way out) ?(<fill>) (from|of|strategy|interview|plan from) ?(the|this|my) ?(job|company|party|career|building|contract)
    - (note|message|letter) ?(<fill>) in my (phone|notes|bag|drawer) ?(<fill>) (about|for|to|of|with) (the|my|shopping|milk)
    - (bought|got|have|gathered|collected|ordered) ?(<fill>) (what|everything|all) i ?(<fill>) (need|needed|require) ?(<fill>) (for (the|my|our|school|dinner|a)|from|at|to (make|cook|finish|build|paint|fix|start|bake|get|go|write|pass)|in life|right here|today|and (more|then|now i))
    - (looked|looking|leaned|leaning|gazing|stared) ?(<fill>) (down|over|off|out) ...5 (and saw|at the (ducks|view|fish|boats|swans|sunset|river boats)|and waved|with (my|the))
    - <saving-etc> ... (<meds>) (for <the-etc-6>|from (boots|the chemist|the pharmacy)|is|are|at the)
    - (collecting|collected|collect|picked up|counted|counting|keeping|keep|storing|hiding|saved|save) (my|the|his|her|their|mum's|mom's|dad's|nan's|gran's|some) ?(repeat|daily|weekly|new|old|heart|blood pressure) (<meds>)
    - (counted|counting|hiding|keeping|save|saved) ... (the|her|his|my|mum's|dad's|dog's|cat's|patients) (meds|medication|medicine|medicines) (for|in (the|a|her|his) (cheese|food|dosette|tray|ham|peanut|sausage)|from the kids|each|every)
    - (scared|afraid|frightened|worried) of myself in
    - do something (silly|stupid) (like|on|with|for|and (fun|laugh))
    - (birthday|christmas) (party|shopping|dinner|present)
    - (looking|staring) at (the|my|a) (rope|tracks|knife) (course|swing|ladder|park|in the shop|list|rack|online)
    - (close|closer|near) to (ending|killing) (the|my|this|his|her|it|a) (shift|book|chapter|term|bug|project|plant|car)
    - (do not|cannot) trust myself (with|around|near) (<a-etc-3>|my (credit|bank) card)
    - (know|decided) how (i will|i would|to|i am going to) (do it|go about it|die) (with|the (exam|essay|kitchen)|now thanks)
    - bridges (taller|higher|over|more) than (the|any) (in|of|other)
    - (doing|do) something silly
    - (chosen|picked|set|decided on) (the|my) (day|date|spot|method) (for|of|we|to (meet|move|marry|start|visit|sit|eat|camp|park|put|launch|plant|fly)|with (the|my)|and (booked|sent|told (everyone|the)))
    - (looking|staring|walking|driving|going|looked) (at|past|over|to|by|towards) (the|that|my) ?(<fill>) (bridge|river|cliff|cliffs|tracks|edge|knives|roof|balcony|rope) (on|in the (shop|catalogue|photo|park|brochure)|to (work|school|the)|from (the|our|my) (hotel|window|cafe|train)|every morning (to|on)|with (the|my) (kids|dog))
    - (keep|kept) (the|my|a|some) (pills|tablets|knife|razor|blade|note) ?(<fill>) (in the drawer|in my bag|by the bed|near|close) (for|because my|in case (of|my|i get)|away|so (i (remember|do not forget)|the kids))
    - (keep|keeping|kept|got|have|put|bought|carry) (a|the|some|my) ?(<fill>) (rope|hose|hosepipe|tablets|razor|blade) ?(<fill>) (in (the|my) (car|boot|shed|garage|bag|drawer)|now|ready|just in case) (for (the|towing|my|camping|climbing|shaving|watering|work|headaches)|with (the|my)|because (i (tow|climb|sail|get)|of my)|to (tow|water|wash|tie))
    - (keep|kept|have|got|put) (a|the) ?(<fill>) (tow|skipping|climbing|washing) rope
    - (chosen|picked|set|decided on|settled on) (the|my|a) ?(<fill>) (night|tree|week|hotel|train|hour|cliff|bridge|building|rope|beam|hook) ?(<fill>) (<for-etc>|and (booked|paid))
    - trust myself ...5 (with the (biscuits|credit|chocolate|cake|card|kids' sweets|remote|scissors and)|near the (biscuits|cake|fridge|chocolate|sales)|tonight with (the|that|a) (buffet|wine|cake))
    - only one way (to (find|know|make|learn|cook|get there)|out of (town|the (car park|village)))
    - (caught|found|saw) me ?(<fill>) (with|on|counting|holding|writing) ?(<fill>) (the tablets|tablets|pills|the knife|a knife|a note|the roof|the edge|the bridge) ?(<fill>) (cake|of the (bed|sofa|seat)|fixing|cleaning|for (my|mum)|chopping|onions|to (the|santa|school))
    - bought ?(some|a|the) rope (for the|to (tow|tie|hang the)|ladder|swing for)
    - (stood|standing|stand|got up|climbed) on (the|a) (chair|stool) (for (the|a) (photo|light|bulb|curtains|view|speech|song|mouse)|with (a|the) (duster|paint|bulb)|in the (kitchen|classroom))
    - at the top of (the|a) (building|tower|cliff) ?(<fill>) and ?(<fill>) (view|see|photo|saw|took)
    - my plan is (tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) ?(<fill>) (when|after|while|before) ?(<fill>) (gym|work|shop|clean|lunch|cook|paint)
    - (think|thinking|thought) ?(<fill>) (about|of) the (bridge|tracks|drawer|knife|tablets) ?(<fill>) (i|we|he|she|that|over|for|from|on|they|price|repair|design)
    - sat with it (until|till|and|for a while|awhile|quietly)
    - sat with it
    - (chosen|picked|found) (a|the|my) (spot|tree|building|hotel|beam) ?(<fill>) (for|near|by|with|in|on|to (park|camp|eat|plant|stay))
    - know how to do it (any other|another|differently|better|right|properly)
    - know how i will go in
    - belt round my (chest|ribs|waist|head)
    - to the (river|bridge|pier|cliffs|weir|reservoir|quarry) ?(<fill>) (again|twice|this week|every evening|every night) ?(<fill>) (with the (dog|kids|dogs)|to (swim|fish|run|walk|row))
    - (picked|chosen|set|choose) (a|the|my|our) (day|date) (it is the|for (the|our) (wedding|party|move|trip|christening|baptism|do)|and the (hall|venue|church))
    - (practised|practising|practise|practice) ...2 (asking|saying)
    - <shooter> is ?(<fill>) ...2 (safe|cabinet) ...5 (licence|license|police|inspect*|range|club|clay)
    - (glue|nail|heat|water|nerf|massage|spray|grease|staple|caulking|radar|starting|toy) gun
    - found (a|the|this) (place|spot|tree) ...6 (picnic|camp|camping|fish|fishing|swim|tent|sandwich*|lunch|photo*|paint|sketch)
    - note's (done|written|finished|ready) for (school|work|the (teacher|milkman|council|boss))
    - as far as the (bridge|edge|top of the|platform|cliff|water) (and|with|then) (back|turned|ran|the dog|had|ate|home|jogged)
    - waiting for me at the (chemist|pharmacy|surgery|counter)
    - since they set the date
  examples:
    - "[my plan is the bridge], it calms me to have one"
    - "[how many of my tablets would be enough]?"
    - "I've got a plan to end it"
    - "I've been saving my tablets up"
    - "I know exactly how I'd do it"
    - "There's a rope in the shed"
    - "I wrote the note this afternoon."
    - "I walked up to the bridge again last night."
    - "I've picked a day to die."
    - "I keep looking at the drawer"
    - "I've worked out how to go so nobody finds me."
    - "The tablets are put by, all of them."
    - "Mum locks the knives away from me now and sleeps with the keys."
    - "I only wonder who'd milk the goats the day after I've done it."
    - "Took a hotel room where nobody knows me, so it won't be my kids who find me."
    - "My note's written."
  counterexamples:
    - "The plan is to meet at the bridge at ten."
    - "How many of the tablets would I take each day, doctor?"
    - "I bought a rope for the swing."
    - "I've worked out how to do it online."
    - "I left the note on the fridge."
    - "We set a date for the wedding."
    - "I'll do it tomorrow before lunch."
    - "We've picked the day, it's the ninth of May, and the hall is ours."
    - "Found a spot on the cliff where nobody goes and had a picnic."

"""#
    ),
    (
      name: "safety/signs/psychosis.yaml",
      text: #"""
- set: are-etc
  words: [are, is, keep, keeps, tell, tells, telling, say, says, saying, told, "won't", will not, started, are back, came back, getting, want, wants, command*, shout*, whisper*, argue, comment*, laugh*, call me]

- set: that-etc
  words: [that, who, nobody, no one, not there, "aren't", are not, "isn't", others, in the, at night, on the, watching, moving, following, "others can't", crawling]

- set: watching-me-etc
  words: [watching me, spying on me, following me everywhere, poisoning me, poisoning my, putting poison, putting thoughts, reading my thoughts, reading my mind, controlling my thoughts, controlling my mind, controlling me, inserting, implanted, put a chip, put cameras, tracking me through, broadcasting my, sending me messages, talking about me through, plotting against me, plotting to kill, trying to poison, out to get me, replaced by, been replaced, been poisoning, bugged my, recording me through, stealing my thoughts, beaming, gang stalking, gangstalking]

- set: is-etc
  words: [is, are, was, keeps, keep, has been, sends, send, sending, speaks, speak, talks, talking, speaking, knows, giving, gives]

- set: the-messiah-etc
  words: [the messiah, jesus, god, a prophet, the chosen one, chosen by god, on a mission from god, sent by god, immortal, the antichrist, the devil, satan, possessed, being possessed, already dead inside my, dead and nobody, not human, a god, the king of heaven]

- set: is-etc-2
  words: [is, are, was, has, have, keeps, keep, told, tells, commands, commanded, wants, speaks, talks, spoke, ordered, possess*, orders, is telling, are telling, is talking, are talking, talking]

- set: hoarse-etc
  words: [hoarse, gone, croaky, breaking, shak*, cracking, husky, low, lovely, note, better, lessons, coming back, quiet, too, shaking, still, trembl*, tired, sore]

- sign: psychosis
  bank: crisis
  tier: none
  theme: psychosis
  about: "Voices, being watched or controlled, beliefs that frighten or command."
  phrases:
    - (hear|hearing|heard|hears) ?(<fill>) (voices|a voice|the voices|voices in|whispering|whispers|people talking about me|someone calling my name|god telling me|the devil|demons)
    - (voices|the voices|a voice|voice in my head|voices in my head) ?(<fill>) <are-etc>
    - (see|seeing|saw) ?(<fill>) (things|people|shadows|shadow people|demons|figures|faces|spiders|insects|dead people|someone) ?(<fill>) <that-etc>
    - (they|people|someone|the (government|cia|fbi|mi5|police|neighbours|neighbors|aliens|tv|radio|phone|devil)|everybody|everyone|my (family|wife|husband|neighbours|mum|boss)) ?(<fill>) (is|are|have been|has been|keep|keeps|was|were|have|has) ?(<fill>) <watching-me-etc>
    - (the (tv|telly|television|radio|news|songs|adverts|posters|number plates|birds|internet|microwave|walls|lights|newsreader)|strangers on the bus|number plates) ?(<fill>) <is-etc> ?(<fill>) (talking|to me|me messages|messages for me|me signs|secret messages|my name|my thoughts|about me|directly to me|me instructions|signs to me|me orders|watching me|talking to me)
    - (i am|im|i'm|chosen|made) ?(<fill>) <the-messiah-etc>
    - (god|allah|the devil|satan|jesus|angels|the angels|demons|demon|the spirits|an entity|spirits) ?(<fill>) <is-etc-2> ?(<fill>) (me to|telling me|commanding me|talking to me|to me in|speaking to me|through me|my body|inside me|ordering me|me that i am|to me through|to me directly)
    - (chip|microchip|implant|transmitter|device|tracker|nanobots|wires|radio) ?(<fill>) (in|inside|under|into) my (brain|head|skin|teeth|tooth|body|neck|arm|ear|skull)
    - (thoughts|mind|body|brain) (is|are) ?(<fill>) (not my own|not mine|being controlled|controlled by|being stolen|being broadcast|broadcast|put there|inserted|taken out of my head|not my thoughts)
    - (replaced|swapped|imposter|impostor|clone|robot|actors|actor) ... (my (wife|husband|mum|family|son|daughter|dad|parents|sister)|with|everyone is|by|not really) ... (is|by|been|really|replaced|isn't|not|a|imposter*|double|look*|lookalike|actor*|robot*|with)
    - (hallucinat*|psychosis|psychotic|delusion*|schizophreni*|paranoid delusions) ?(<fill>) (again|episode|is back|back|right now|coming|started|getting|at night|me|voices|i|and|break|symptoms)
    - (voices|voice) ?(that) (tell|tells|telling|told) me
    - (food|water|tea|tablets|meds) (is|are|has been|was) ?(<fill>) (poisoned|drugged|been poisoned|laced|tampered with)
    - (everything|everyone|it all) (is|has) ?(<fill>) (a simulation|a sign for me|a message for me|connected to me|about me and|secret code|staged for me|fake and they)
  unless:
    - (hear|hearing|heard) (voices|a voice) ?(<fill>) (next door|downstairs|outside|in the (hall|street|corridor|office|kitchen|garden|other|next)|on the (phone|radio|stairs|line)|from the (kitchen|street|next|radio|pub)|upstairs|through the wall|raised|singing|of (reason|my (mum|kids)))
    - (the|a|her|his|my) voice (is|keeps|won't|keep|started|getting|will not) ?(<fill>) <hoarse-etc>
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

"""#
    ),
    (
      name: "safety/signs/puts-in-order.yaml",
      text: #"""
# What people give away before they go.
- set: belongings
  words: [things, stuff, records, guitar, tools, clothes, books, jewellery, jewelry, ring, rings, watch, medals, bike, games, console, collection, plants, camera, piano, violin, laptop, good shoes, fishing gear, rods, savings, dog, cat, hens, horse, bird, fish, car, phone, headphones, paintings, photos, letters]

- set: papers
  words: [will, insurance, life insurance, passwords, keys, pin numbers, pins, bank details, funeral, funeral plan, accounts, paperwork, papers, affairs, debts, pension, deeds, certificates, birth certificates, bills, finances]

- set: children-etc
  words: [children, kids, dog, cat, hens, boys, girls, house, horse, dogs, cats, baby, tortoise, chickens, bird, parrot]

- set: sorted-etc
  words: [sorted, sorting, settled, updated, labelled, wrote down, written down, put, putting, signed, finished, cleared, paid, tidied, filed, laid out]

- set: peaceful-etc
  words: [peaceful, peace, done, who gets, so she, so he, so they, nobody has, for when, nothing left, after me, stopcock, for her, for them, so nobody, in the drawer]

- set: flat-etc
  words: [flat, house, car, van, dog, cat, tools, guitar, records, room, bike, boat, savings, money, watch, ring, piano, books, bed, medals, farm, shop, land, allotment, camera, share]

- set: will-etc-2
  words: [will, deeds, papers, passwords, policy, documents, insurance, stopcock, fuse box, pension, bank, funeral, boiler, hymns, savings, logins, codes]

- set: all-my-etc
  words: [all my, most of my, everything i, my favourite, my most, my precious, my treasured, my best, my guitar, my records, my jewellery, my jewelry, my things, my stuff, my clothes, my belongings, my possessions, my books, my dog, my cat, my pets, my collection, my savings, my ring, my car, my bike, my console]

- set: dog-etc-5
  words: [dog, cat, ring, car, house, guitar, watch, records, books, piano, jewellery, jewelry, things, stuff, savings, pension]

- set: ring-etc
  words: [ring, watch, car, guitar, house, books, records, jewellery, piano, dog, cat, bike, medals, camera, console, stuff, things, clothes, tools]

- set: i-have-decided-etc
  words: [i have decided, "i've decided", ive decided, i know when, i know how, decided to, made the decision, made my decision, made up my mind, it will be over, "it'll be over", it will all be over, it will end, there is an end, it is nearly over, i know it will, i have a date, set the date, the date is, know it ends, picked a date, i have a plan, have chosen]

- set: no-need-etc
  words: [no need, "won't need", not need, no point, so nobody, so they, peace, last, neat, tidy, done, loose ends, i will not be, not be here, before i, be around]

- set: mum-etc-5
  words: [mum, mom, they, she, he, nobody, no one, my wife, my kids, my mum, the kids, my husband, my parents, my sister, it is, there is]

- set: pain-etc
  words: [pain, toilet, bathroom, shop, station, cups, biscuits, spare, office, party, hotel, car, parking, restaurant, children, kids, snacks, cat, dog]

- set: exam-etc
  words: [exam, exams, term, shift, move, project, season, holiday, deadline, course, marking, audit, building work, renovation, surgery, treatment, divorce, contract, thanks, phew, cold, school, wedding, christmas]

- set: exam-etc-2
  words: [exam, exams, term, shift, move, project, season, deadline, course, marking, audit, building work, renovation, contract, lockdown, winter, election, tour, training, wait, inspection, ofsted, tax return]

- set: thanks-etc
  words: [thanks, sunny, summer, cured, better, bought, new, changed, upgrade, passed, moving, retired, got a, have a, found, already, cancelled, stopped raining, graduat*]

- set: quit-etc
  words: [quit, leave, move, change, stop, go, retire, sell, take, start, break, say, book, train, apply, study, stay, try, foster, adopt, cut, have, get, buy, come out, be, do the, ask, tell, marry, divorce, see, walk away from]

- set: all-mine
  words: [my clothes, my things, my stuff, my books, my tools, my room, my papers, my coats, my belongings, my records, all my clothes, all my things]

- set: put-away
  words: [bagged, boxed, bagged up, boxed up, packed, packed up, labelled, given away, gone, sorted, tied up]

- sign: puts-in-order
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Things given away, papers and pets put in order, nothing left to do."
  phrases:
    - (given|giving|gave) ...1 away my ...5 and I feel ...2 (peaceful|calm|light|lighter|at peace|free)
    - (given|giving|gave) away my (rods|watch|guitar|tools|records|dog|cat|ring|rings|bike|books|collection|things|stuff|clothes|fishing rods)
    # giving away
    - (giving|gave|given|give) ?(<fill>) ?(away) ?(<fill>) (my|all my|most of my) ?(<fill>) ?(best|good|old|grandad's|nice) ?(<fill>) <belongings> ?(away|to|today|this week)
    - (giving|gave|given|give) my ?(<fill>) <belongings> ?(and my) ?(<belongings>) away
    - (given|giving|gave) (away|everything away) ?(<fill>) (everything|all|almost everything|what i) ?(i) ?(own|own|had|have|mattered|my)
    - (giving|gave) (everything|it all|things|stuff|my stuff) away
    - (ring|watch|necklace|medals|piano) ?(<fill>) (goes|go|should go|is for|can go) to (my|her|him)
    - you can have (my|the) ?(<fill>) <belongings>
    # pets and children placed
    - (who|whoever) ?(<fill>) (would|'d|will|is going to|could|can|gets|has|takes|have|get|take) ?(<fill>) ?(have|get|take|look after|gets|keep|raise|feed|want) ?(<fill>) (the|my) <children-etc>
    - whoever gets my (dog|cat|dogs|cats|horse|kids)
    - (arranged|sorted|found|lined up|fixed) ?(<fill>) (who|somebody|someone|a home|a new home|homes|where) ?(<fill>) (feeds|takes|gets|for|to take|to have|for the|to mind|has|the) ?(<fill>) ?(the|my) ?(dog|cat|hens|cats|dogs|fish|horse|kids|bird|chickens|after) ?(<fill>) ?(after|when i|for after)
    - (feeds|feed|takes|has) the (hens|dog|cat|cats|chickens|fish) after
    - (rehomed|rehoming|rehome) (the|my) (dog|cat|cats|dogs|bird) ?(<fill>) (so|before|because i will|ready|yesterday|today)
    - (keep|have|take) (the|my) (cat|dog) until (somebody|someone) comes
    - (tortoises|cats|dogs|pets) get rehomed
    # papers
    - <sorted-etc> ?(<fill>) ?(all|out|off|up) ?(<fill>) (the|my|our) ?(<fill>) <papers> ?(<fill>) ...5 <peaceful-etc>
    - (the|my|our) <papers> (the|my|and|our) ?(the|my) <papers> ?(and) who gets
    - (sorted|settled) the (insurance|will|passwords|money|house) the (passwords|will|keys|insurance|bills|funeral) ...5 (dog|cat|kids|peaceful|gets)
    - sorted the will labelled
    - (wrote|written|writing|write|put|leaving|left|given|gave) ?(<fill>) ?(down) ?(<fill>) (my|the|all my|all the) ?(<fill>) (pin numbers|pin number|passwords|pins|bank details|wifi password|passcodes|passcode) ...5 (wife|husband|mum|kids|her|him|them|card|cupboard|envelope|fridge|drawer|son|daughter|sister)
    - (my|all my) affairs ?(are|is) ?(<fill>) (in order|settled|straight|sorted)
    - (put|putting|got|getting) ?(<fill>) my affairs in order
    - (nothing|nearly nothing|little|not much) (left to) (tidy|sort|arrange|settle|finish|do now)
    - (that is|thats) the (list|last job) (done|sorted|finished)
    - (last|only) (thing|job) ?(left) on (the|my) list
    - (deleted|deleting|closed|wiped|removed|erased|wiping) ?(<fill>) ?(all) my (accounts|photos|socials|pictures|profiles|everything|messages|phone) ...5 (everything|all|nearly|nothing left|my name|so nobody|nobody|gone)
    - (deleted|deleting|erased|wiped) ?(<fill>) (everything with my name|every trace|all trace|all the pictures of me|everything about me)
    - (cleaned|tidied|scrubbed|emptied|cleared) ?(<fill>) (the|my) ?(<fill>) (house|flat|room|place|loft|desk|car) ...5 (whoever|so they|so nobody|so no one|so she|so he|for when they|for them to find|for the last)
    - (paid|paying) ?(<fill>) (for|off) my ?(own) funeral
    - (planned|planning|arranged) my own funeral
    - (gave|given|handed in|giving) notice ?(<fill>) ...8 (not look|did not look|where i am|not need|no need|for another)
    - (told|tell|asked) ...5 (give|let) my (plot|place|seat|spot|locker|turn|shift) ?(<fill>) (to|go)
    - give my (plot|place|seat|locker) to the next
    - (it|that|the one|there) will not be me ?(<fill>) ?(who|that|coming)
    - it will not be me
    - (bought|wrapped|got|paid) ?(<fill>) (everyone|them|the kids|all their) ?(<fill>) ?(their) ?(<fill>) (presents|birthday presents|christmas presents|gifts|birthday cards|xmas presents) ?(<fill>) (early|so|ahead|for the next|for years|in advance)
    - (fixed|mended|paid|filled|stocked) ...8 (list done|so she will not|so he will not|so they will not|before i go|for when i)
    - (pricing|pricing up|working out|checking) ?(<fill>) ?(up) ?(<fill>) (who would|who'd|whod) have
    - (tying|tied|tie) up ?(all) ?(my|the) loose ends ...5 (peace|calm|then|done|before)
    - (my <relative>|my <partner>|my friend|my mate|he|she|they|you|the kids|somebody|my niece) (can|should|may|is to|will get|gets) ?(<fill>) ?(have|get|take|keep) (the|my|all my) ?(<fill>) <flat-etc>
    - (asked|told|got|found|paid) ...5 to (look in on|feed|take|have|mind|look after|keep|walk|adopt) (the|my) (cat|dog|dogs|cats|birds|hens|fish|horse|kids|mum|mother|plants) ?(<fill>) ...5 (for good|from friday|from monday|after|when i|once i|permanently|on|because i will not)
    - (transferred|moved|signed|put|signing|putting) ?(<fill>) (the|my|all my|everything) ?(<fill>) ?(house|savings|car|money|account|flat|everything|van|farm|business) ?(<fill>) (over|across|into|in) ?(<fill>) (to|her name|his name|their names|my wife's name|my husband's name|my son's name|my daughter's name)
    - (taught|showed|shown|teaching) ?(<fill>) (her|him|my wife|my husband|my son|my daughter|them) ?(<fill>) how to ...8 (when i am|after i|on her own|on his own|without me|in case i|once i)
    - (put|putting|got|getting) ?(<fill>) (my|all my) (papers|affairs|things|life) in order
    - (sold|selling|cancelled|cancelling|gave up|given up|stopped) ?(<fill>) (my|the) ?(<fill>) (car|gym|season ticket|phone contract|subscription|subscriptions|milk|paper|allotment|insurance|lease|plot|magazine) ...8 (not need|no need|not be needing|where i am going|point|from the first|anyway soon|not be here)
    - (told|showed|shown|wrote|written|written down|left|sent|made|explained) ...5 (where|what|which|how) ...5 <will-etc-2> ?(<fill>) (is|are|goes|works|kept|says|was|were)
    - (told|shown|showed) (my <relative>|my <partner>|my friend|them|her|him) where ?(<fill>) (the|my|all the|all my)
    - (she|he|they|nobody|no one) did not ask why
    - (deleted|wiped|burned|shredded|threw out|thrown out|binned|destroyed|got rid of) ?(<fill>) (all my|my|every|all the|everything|all of my) ?(<fill>) (photos|diaries|journals|letters|files|history|pictures|accounts|poems|notebooks|clothes|things|messages) ?(<fill>) ...5 (so|nobody|no one|because|has to|before|find|reads|after|they will not|will have)
    - give my ?(<fill>) <belongings> to
    - (my <belongings>) ?(<fill>) (goes|go|should go|is to go|can go|belongs) to
    - (made|put together|prepared|left|wrote|making|written|started|filled) ?(<fill>) (a|the|an) ?(<fill>) (folder|file|list|box|envelope|binder|notebook|sheet|spreadsheet) ?(<fill>) ...8 (bills|passwords|who to (ring|call|tell)|accounts|they need|when they need|for after|instructions|who gets|what to do after|my things)
    - (made sure|making sure|arranged|sorted) ?(<fill>) ?(that) ?(<fill>) (the|my|our) (kids|children|boys|girls|dog|cat|wife|mum|mother|family|dad) ?(<fill>) (will|would) be ?(<fill>) (taken care of|looked after|okay|ok|fine|alright|safe|provided for)
    - (gave|giving|give|given|handed|handing|sold|selling|donated|donating|signed over|passed on|packed up) ?(<fill>) ?(away|out|over|all) ?(my|all my|most of my|everything|all the|me) ... (today|already|this week|yesterday|away|to my|to her|to him|she can have|he can have) ... (won't need|will not need|where i am|where i'm|anymore|any more|no use|use for|not need|wont need|when i am gone|to remember me|after)
    - (gave|giving|give|given) ?(away) <all-my-etc> ... (away|to my|to her|to him|friends|family|own|have|to people)
    - (giving|gave|given|give) (my things|my stuff|everything|all my stuff|all my things|it all|my possessions|my belongings|stuff|things|my clothes) away
    - (found|finding|sorted|arranged) ?(<fill>) ?(a|another) ?(good|new|nice|loving) (home|owner|family) for (my|the) (dog|cat|dogs|cats|pets|rabbit|parrot|hamster|horse|bird|birds) (so|and|now|already|before|because|after)
    - (rehomed|rehoming|given up|gave up) (my|the) (dog|cat|dogs|cats|pets|rabbit|horse) ... (so|before|now|everything|nothing|ready|i can|free|after|they|calm|peace|gone)
    - (put|putting|get|getting|got|set|setting) my (affairs|house|papers|things|life) in order
    - (passwords|bank details|pin|pins|pin numbers|logins|documents|paperwork|keys) ... (written down|in an envelope|in a folder|for my wife|for my husband|for my mum|on the table|for when|for after|where she can|where he can|where they can) ... (find|see|know|after|gone|when|she|he|they|need)
    - (who gets|who will get|who'll get|who has|who should have|goes to|can have|will have|is going to|should go to) ... <dog-etc-5> ... (after i|when i am|once i am|gone|note|envelope|peaceful|not here)
    - <ring-etc> (goes|go|is going|will go|should go|is for|belong) to ... (after|when|gone|note|find|envelope|will|niece|nephew|brother|sister|son|daughter|cousin|best friend) ... (after|when|gone|find|note|envelope)
    - (will not|shall not|not going to) (be needing|need) (it|them|em|my things|any of it|any of that|any of this|those|that stuff|my stuff) (where|after|much longer|anymore where|any more where|soon)
    - (made|making|make|have made|found|find) ?(<fill>) (my|me) (peace|final peace) (with (it|dying|death|god|what|everything|going|the end|my decision|the idea|leaving|all of it)|and|now|at last|already)
    - (at peace|peaceful|calm|calmer|serene|relieved|light|lighter|happy|okay|ok|better|free|clear|relief) ... (now|finally|since) ... <i-have-decided-etc>
    - (decided|decision|know when|date is set|set a date|made up my mind|chosen the day|plan is made) ... (at peace|peaceful|calm|calmer|relieved|lighter|relief|quiet|content|serene|weight)
    - (it will|everything will|this will|all this will|it all will|it is going to) ?(all) ?(<fill>) be (over|finished|ended|done) ?(<fill>) (<soon>|forever|for ever|for good|permanently|one way)
    - (all|it|everything|this) (will|would) (soon|finally) be (over|finished|done|at an end|quiet)
    - (will not|not going to) (be|matter) ?(a|an|any) ?(problem|issue|worry|matter) ?(for) (much longer|for much longer|any longer)
    - (none|nothing|won't|it|this|that) ?(of this |of it) (will|won't|not) ?(matter|hurt) (<soon>|anymore soon|anymore after|any more after|when i am gone|where i am|tomorrow|after|once)
    - nothing (hurts|matters|can hurt me|can touch me) ?(<any-more>) ... (now|know|since) ... (over|end|decided|plan|ends|date|soon)
    - (cancelled|cancelling|cancel|closed|closing|quit|deleted|deleting|paid off|paid|emptied|emptying|stopped|returned) ... (everything|all my|my accounts|subscriptions|my contracts|my memberships|my debts|bills|my phone|social media|accounts|appointments|direct debits) ... <no-need-etc>
    - (loose ends|loose end) ... (tied|tying|tie|done|left|up) ... (then|ready|go|now|almost|nearly|peace|after|before)
    - (tying|tied|tie) up ?(the |my |all the |all my) ?(last |few) loose ends ... (go|gone|end|over|peace|then|before i|so i can|goodbye)
    - (prepaid|paid for|arranged|booked) my ?(own) (funeral|cremation|plot|burial|headstone)
    - (taking|take|took|saying) ... last look (at|around|round) ... (everything|the house|my room|them|the world|my kids|everyone)
    - (last|final) (thing|things|jobs|item|items) on (my|the) list ... (then|before) (i|it)
    - (tidied|cleaned|cleaning|emptied|cleared|clearing) (my|the|out my) ?(room|flat|house|desk|wardrobe|apartment|whole) ?(flat|house|room) so (nobody|no one|mum|mom|they|she|he|my mum|my family|my parents|someone|whoever) ?(<fill>) (has to|will not|won't|would|does not|doesn't|finds|have to|will not have|need)
    - (who gets|who will get|who should have|who takes) (the|my) (dog|cat|dogs|cats|ring|guitar|records|rabbit)
    - (made|making|sorted|sorting|have) ?(<fill>) arrangements ?(<fill>) (for (the|my) (dog|cat|kids|pets|children|cats|dogs|funeral|burial|cremation|body|ashes|rabbit|horse)|for after|after i|so that they|so nobody)
    - (giving|given|gave|started giving|been giving|hand|handing|handed) ?(<fill>) (my stuff|my things|my clothes|my books|my belongings|my possessions|everything i own|things i love|my favourite things|stuff|bits and pieces) ?(<fill>) (to|away|out)
    - (won't|will not|not) be (needing|using|wearing|reading|driving|playing) (it|them|any of it|those|this|that) ?(<fill>) (again|now|any more|anymore|where|much longer|soon|anyway)
    - (settled|settling|cleared|clearing|paid off|squared|finished) ?(<fill>) ?(all) (my|the) (debts|accounts|unfinished business) ?(<fill>) (so that|so they|before i|and i am ready|ready|then i|so nobody|so no one|so i can go)
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
    - (packed up|packed|labelled|labeled|sorted|cleared|tidied|cleaned out|emptied|boxed up|boxed|organised) ...7 so ?(that) <mum-etc-5> ?(<fill>) (does not|do not|will not|not|no|easier|less|has less|need not|is not|won't)
    - (paid off|settled|cleared) ?(all) my debts ?(<fill>) (this week|so (nobody|no one|they|my)|before|and now|then)
    - (found|got|sorted) (the|my) (cat|dog|cats|dogs|rabbit|hamster|horse|parrot|pets) a ?(new|good|nice|lovely) (home|family|owner)
    - (tidying|tidied|packing|packed|folding|winding) ?(up|away|down) my (life|whole life)
    - (easy|easier|simple|simpler) ?(for them|for her|for him|for mum|for my (wife|kids|husband|mum|sister)) to (pack|clear|sort|throw|tidy|clean|give) ?(<fill>) (away|out|up|when|after)
    - (given|gave|giving|left) me (his|her|their) (cat|dog|keys|things|stuff|guitar|records|ring|watch|books) ?(<fill>) (and|says|said|worried|scared|think|she|he)
    - <all-mine> (is|are) ?(<fill>) ?(all) <put-away> ...4 (charity|goodwill|oxfam|salvation army|whoever|names on|for the family|for them|so they|so nobody)
    - (bagged|boxed|packed|gave|given|giving|sent|took|taken) ?(up) (all of my|all my|every one of my|the whole of my) (clothes|things|coats|shoes|belongings|suits|books) ...4 (charity|goodwill|oxfam|salvation army|so they|so nobody|so no one)
    - have no (more|further) (need|use) ?(of|for) ?(it|them|any of it|things|any) where
    - (said|told (him|her|them)) ?(that) i (have|had|have got) no (more|further) need
    - i have no more need
    - what will you use ...1 i said
    - (calm|calmer|peaceful|light|lighter|clear|easy|easier|serene|at ease|at peace) ?(<fill>) ?(ever) since i (decided|made up my mind|made my mind up|chose|settled it|set the day|picked the day|made the decision|have decided)
    - (wrote|written|writing|typed|listed|noted) ?(down|out) ?(all) (the|my|all the|all my) passwords
    - (so|for) (she|he|they|the kids|my (wife|husband|mum)) (has|have|had|will have) ?(<fill>) (something|food|dinners|meals|enough) ?(to eat|in) after
    - (freezer|cooked|batch|stew|soup|meals|dinners) ...8 (for after i am|for when i am not|for after me|when i am not here|without me)
    - my room back ?(<fill>) (soon|after|now|when|by|once)
    - (told|showed|showing|telling) (the|my) (neighbour|neighbours|sister|brother|wife|son|daughter) where the (will|deeds|papers|policies|key|keys) (is|are) ...3 (for when|in case they|so they can|when i am)
  unless:
    - (giving|gave|given|give) ?(<fill>) ?(away) ?(<fill>) (my|all my) ?(<fill>) ?(old) ?(<fill>) <belongings> ?(away) ?(<fill>) (to (charity|oxfam|the (charity|hospice|school|vet|mechanic|shop|jumble|dry|garage|bank|kennel)|a (student|friend's))|because|when we|for the move|a (clean|service|wash|bath|rest|name|hug|treat|tune|polish|walk))
    - (waiting|want|wants|so) ...5 (they|he|she) can have (the|my)
    - (giving|gave|given|give) my (dog|cat|horse|hens|bird|fish|plants|car|bike|phone|laptop) (a|some|his|her|its|their|the|water|food|breakfast|medicine)
    - (gave|giving|give) (things|stuff|it all|everything) away ?(<fill>) (free|at|on|in|for|when we|to charity)
    - (moving|move|declutter*|attic|loft|charity|jumble) ...8 (giving|gave|given) (stuff|things|it all|everything) away
    - (financial adviser|solicitor|accountant|cruise|remortgage|divorce|grandkids) ...8 (will|affairs|papers|insurance|accounts)
    - affairs in order ...8 (adviser|solicitor|cruise|retire*|move)
    - who ?(<fill>) (is|will|can|would) ?(<fill>) (feed*|have|take|look* after) the (cat|dog|kids|hens|baby) ?(<fill>) (while|on|tonight|this|next|when we|at|during|for the)
    - nothing left to (do|say|pack|sort) (on|at|for (the|this)|before (the|we)|today|until|in the)
    - (it|that) will not be me (who (cooks|drives|does|pays|washes)|cooking|driving|this time)
    - (can|could|should|may|gets) ?(have|get|take|keep) (the|my) ?(<fill>) (flat|house|car|van|room|bed|dog|cat|bike|boat) ?(<fill>) (for (the|a|an|two)|on|this|next|until|till|while|tonight|tomorrow|to (himself|herself|themselves|the vet)|back|washed|serviced|if (he|she|they) (want|pay|likes))
    - (can|could|should|may) ?(<fill>) (keep|take|get|have) (my|the) (dog|car|house|money|books|tools) ?(<fill>) (clean|warm|out|seriously|quiet|safe|tidy|running|in the divorce)
    - (told|shown|showed) ...3 where ?(<fill>) (the|my|all the|all my) (<pain-etc>|keys (are|were))
    - give my ?(<fill>) <belongings> to (charity|the (charity|vet|mechanic|shop|neighbour while|man|lady|bank|cleaner|kennels|tailor|dry))
    - (dog|cat|dogs|cats) ?(<fill>) (goes|go) to (kennels|the (vet|groomer|park)|my mum|daycare|bed|her|him|sleep|school|puppy)
    - (letters|photos|books|car|phone|laptop|bike|watch|dog|cat|horse|fish) ?(<fill>) (goes|go|should go|can go|is to go|belongs) to
    - (list|file|box|folder|sheet|spreadsheet|notebook) ?(<fill>) ...5 (tax|accountant|mortgage|cleaner|holiday|babysitter|house sitter|landlord|divorce)
    - (gave|giving|give|given) ?(away) (my|all my|everything|most of my) ... (to (charity|oxfam|the charity|goodwill|a jumble|the jumble|recycling)|charity shop|marie kondo|declutter*|moving|on ebay|on vinted|car boot|spare|old|because (it|they) (did not|does not|no longer) fit|downsiz*)
    - (put|putting|get|got) my (papers|house|things|life|affairs) in order (for (the (move|visa|taxman|audit|accountant|mortgage)|tax)|before (the (move|audit)|term))
    - (sorted|updated|signed|wrote|made|making|done|written) (my|the|a|our) will ... (solicitor|mortgage|sensible|baby|married|moving|holiday|adult)
    - (it will|it'll|everything will|this will|it is|it's|it all|all|itll) ... (over|done|finished|end) (<soon>|forever|for good) ... <exam-etc>
    - <exam-etc-2> ... (it will|it'll|will|all) be (over|done|finished) (<soon>)
    - (made|making) my peace with (it (being|not)|the (haircut|mess|dog|neighbour|rain|job)|him|her|my (mum|dad|brother|sister|boss|body|hair)|not)
    - (won't|will not|not gonna|not going to|wont|shan't) need (it|them|that|any|my) (now|anymore|any more|again|after) ... <thanks-etc>
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
    - decided to <quit-etc>
    - (gave|give|giving) my (old|spare|second) ?(<fill>) <belongings> to
    - since i (decided|chose|made up my mind|have decided) (to|on|against|not|that|which|where|between|i would)
    - passwords (for (work|the (new|office|wifi|shared)|it)|to (the|my) (new|work)|on (the|a) (new|work)|in (the|a) (manager|vault))
    - (his|her) (guitar|bike|coat|watch|records|drums|tent|laptop|phone) (he|she) (has|is|got|bought|does not|never|did not)
    - (can|could) have my room back (when i (move|go|leave for|get)|after (uni|the holidays))
    - i have no more need (to|of (your|the|this|that) (help|services|course))
  examples:
    - "I've [given away my records and I feel oddly calm]"
    - "I've been giving my things away"
    - "My affairs are all in order"
    - "Who would have the children?"
    - "I found a home for the dog, for when I'm not there."
    - "I've given away everything that mattered"
    - "I scrubbed the flat so whoever finds me has less to do"
    - "I wrote down all my passwords for my wife."
    - "All my clothes are bagged for the charity, every last thing."
    - "I've been so peaceful since I made up my mind."
    - "My tools went to the lad next door, I said I've no more need of them."
  counterexamples:
    - "I gave my old clothes to charity."
    - "Who's feeding the cat while we're away?"
    - "I gave my dog a bath."
    - "I gave things away for free at the street party."
    - "I've been calmer since I decided to move to Leeds."
    - "My brother gave me his guitar, he's got a better one."

"""#
    ),
    (
      name: "safety/signs/someone-in-danger.yaml",
      text: #"""
- set: him-etc-4
  words: [him, her, them, a man, a woman, my neighbour, the neighbour, someone, dad, my dad, next door, my neighbours, kids, a child, screaming, shouting]

- set: someone-etc
  words: [someone, somebody, a man, a woman, a girl, a boy, a kid, a child, people, next door, neighbours, the neighbour, her, him]

- set: being-attacked-etc
  words: [being attacked, being beaten, being stabbed, getting attacked, getting beaten, being strangled, getting stabbed, being hit, being raped, being kidnapped, being mugged, screaming for help, calling for help, begging for help, being held at, being shot, getting hurt by, locked in with, trapped with, being hurt]

- set: hitting-etc
  words: [hitting, beating, beat, strangled, attacked, attacking, got a knife, has a knife, threatening to kill, choking, locked her, locked him, stabbed, going to kill, kill, found her, outside her]

- set: next-door-etc
  words: [next door, upstairs, now, help, him, he, stop, flat, neighbour*, wall, police, mum, downstairs, right now, what do i, kids, hit*, outside]

- set: daughter-etc-2
  words: [daughter, son, sister, friend, brother, mum, niece, cousin, girlfriend, boyfriend, wife, husband, nan, kid, child, baby]

- set: at-etc-5
  words: [at, target, stride, goals, the, by, best, record, pace, with a pillow, deadline, training]

- set: football-etc
  words: [football, goal, match, film, tv, telly, fireworks, party, fun, foxes, fox, playground, rollercoaster, concert, game, trampoline, seagulls, barn owl]

- set: sock-etc
  words: [sock, socks, keys, cat, phone charger, home, her, him, me, out, tooth, teeth, class, school, work, lessons, deadline]

- sign: someone-in-danger
  bank: crisis
  tier: emergency
  theme: abuse
  about: "Somebody else is being attacked or is in danger now."
  phrases:
    - (hear|hearing|heard|listening to) ?(<fill>) <him-etc-4> ?(<fill>) ...8 (hitting|beating|going at|hurting|screaming for help|begging|attacking|strangling|through the wall|smashing|threatening|throwing|kids screaming|right now|happening now)
    - (neighbour's|neighbours|neighbour|next door's|kids|children|woman) ?(<fill>) (screaming|crying|shouting for help|begging) ...8 (him|he|man|hitting|going at|bang|thud|help|happening now)
    - (hitting|beating|strangling|attacking|stabbing|choking|kicking|hurting) (her|him|my mum|my mom|my sister|my brother|my friend|mum|his wife|the kids|a woman|someone) ?(<fill>) (right now|now|next door|outside|downstairs|through|in the street|as i|and i|please|help|in front)
    - (he|she|dad|stepdad|my dad|my stepdad|her boyfriend|her husband|my brother|someone|a man) (is|are|has|was|has just) ?(<fill>) (hitting|beating|strangling|attacking|stabbing|choking|kicking|hurting|battering|stabbed) ?(<fill>) (my mum|my mom|mum|mom|my sister|my brother|her|my friend|a woman|a man|someone|the baby|them|my nan|his wife)
    - (my sister|my friend|my daughter|my mum|my mate|my cousin|my neighbour|she|he) ?(<fill>) (rang|called|texted|messaged|phoned|says|said) ...8 (locked her|locked him|locked in|he has a knife|he has got a|holding her|hurting her|beating|help me|line went dead|not let her|kill her|screaming|trapped)
    - (locked|shut|holding|keeping) (her|him|my sister|my friend|my daughter) ?(<fill>) (in|inside|hostage|prisoner|down) ?(<fill>) ?(again|and|with|the)
    - line went dead
    - (he is|her boyfriend is|his dad is|dad is|the boyfriend is|he's) ?(<fill>) in there (now|with)
    - (loaded|loading|picked up|taken|took|grabbed|got|has) ?(<fill>) (the|his|a|dad's) ?(<fill>) (rifle|gun|shotgun|machete|knife|axe|bat) ?(<fill>) and ?(<fill>) (says|said|gone|left|is|going|he|went|drove|means|swears)
    - (says|said|swears|swore|threatens) (he|she) (is|will|'s) ?(<fill>) (going|gonna|go) ?(<fill>) ?(over|round|there) ?(<fill>) ?(there) ?(<fill>) to (finish|kill|shoot|stab|hurt|end|sort)
    - (kill|shoot|stab) ?(<fill>) (his wife|her husband|his ex|her ex|his boss|the neighbours|everyone|his family|her family|the kids) ?(<fill>) (tonight|now|he|she|and|today)
    - (woman|man|girl|boy|child|kid|someone|somebody) ?(<fill>) (is|being|has been|was just|getting|just got) ?(<fill>) ?(being|getting) ?(<fill>) (attacked|stabbed|beaten|dragged|mugged|raped|kidnapped|followed|strangled|hit|jumped|drowning) ?(<fill>) (outside|in the street|right now|now|next door|in front|here|by|help|at|on the)
    - (shooting|shooter|gunshots|gunman|stabbing|explosion|bomb) ?(<fill>) ?(happening|is|at|in|outside) ?(<fill>) (my|our|here|right now|now|school|building|outside)
    - (child|kid|baby|toddler|little girl|little boy) ?(<fill>) ?(is|left|has been|been) ?(<fill>) ?(left) ?(<fill>) (alone|locked|trapped|unconscious) ?(<fill>) in (a|the|that) ?(hot) (car|flat|house|balcony)
    - (<someone-etc>|my (neighbour|neighbor|sister|mum|mom|friend|brother|flatmate|daughter|son|niece|nephew|cousin|nan)|the (woman|girl|man|neighbour|kids|child) (next door|upstairs|downstairs)) ?(<fill>) ?(is|are|being|getting|is being|are being) ?(<fill>) <being-attacked-etc>
    - (he is|he's|hes|she is|they are|someone is|somebody is|my (dad|stepdad|brother|neighbour|uncle|sister's (boyfriend|husband|ex)|neighbor|mum's (boyfriend|partner)) is|neighbour is|the man (upstairs|next door) is) ?(<fill>) (hitting|beating|strangling|stabbing|attacking|hurting|choking|kicking|threatening|killing|raping|kicking the|smashing up|going at) ?(<fill>) (my (mum|mom|mother|sister|brother|friend|nan|dad|gran|dog|daughter|son)|his wife|his girlfriend|his kids|the kids|the children|their mum|someone|a woman|his partner|the baby|a girl|a kid|his son|his daughter)
    - (her|his|their|my (sister's|friend's|daughter's|mum's|neighbour's)) ?(<fill>) (boyfriend|husband|ex|partner|dad|stepdad|wife) ?(<fill>) ?(is|has|just) ?(<fill>) <hitting-etc> ?(<fill>) (her|him|them|and|up|now|with|in|right|again|tonight|flat|house)
    - (hear|hearing|heard|can hear|there is|theres|listening to) ?(<fill>) (screaming|screams|someone screaming|a woman screaming|shouting and screaming|banging and screaming|gunshots|shots|her screaming|fighting and screaming|a child screaming for|crying and thuds|thuds and screaming|begging) ?(<fill>) ... <next-door-etc>
    - <daughter-etc-2> ?(<fill>) ?(has been|is|has|went|been) ?(<fill>) (missing|kidnapped|abducted|taken by|not come home|hasn't come home|trafficked|snatched) ... (since|hours|last night|phone|yesterday|police|today|ex|man|never|never does|scared|don't know|what do)
    - (shooting|stabbing|attack|shooter|bomb|hostage|explosion) ?(<fill>) (happening|going on|at my school|at work|outside my|in my building|right now|in the street outside|outside)
    - (he is|he's|she is|dad is|stepdad is|brother is) ?(<fill>) (hitting|beating|strangling|stabbing|attacking|choking|kicking) (her|him|them) (now|right now|again|with|in|and|downstairs|upstairs|next door)
    - (a|some) (man|guy|bloke) (is|keeps) (hitting|beating|dragging|choking|kicking|following) (a|his|her|some) (woman|girl|girlfriend|wife|kid|child|boy|man)
    - (my|our) (sister|mum|mom|friend|daughter|neighbour|cousin|niece) ?(<fill>) (rang|called|texted|messaged) ... (help|hiding|scared|locked in|knife|hitting her|kill her|police)
    - (he|she) has (locked|trapped|got) (her|him|them|my sister|my mum|my friend) (in|at|up|and will not)
    - (he has|he's|he is|she has|they have|a man has|someone has|a guy has) ?(<fill>) (got|holding|dragging|pulling|pinning|choking|punching|kicking) (her|him|them|a woman|a girl|a kid|someone|my sister|my mum|my friend) ?(<fill>) (by the|on the (floor|ground)|against|in the street|right now|now|down|in a headlock|into)
    - (neighbour|old man|old woman|old lady|lady|fella|man|woman|chap|granny|gentleman|tenant) ...6 not ?(<fill>) (lifted|taken in|collected|picked up|moved|opened|answered|come out|been out|been seen|brought in) ...5 (days|week|weeks|since)
    - (not|never|hasn't|hasnt) ?(<fill>) (lifted|taken in|collected|picked up|taken) (his|her|their|the) (paper|papers|post|milk|mail|parcels|bins|newspapers) ...5 (days|week|since|days now)
    - there is a ?(<fill>) (smell|bad smell|funny smell|terrible smell|strange smell) ?(<fill>) (from|coming from|through|at) (his|her|their|next door|the flat|the letterbox)
  unless:
    - (film|game|movie|show|episode|series|book|tv|telly|news) ...8 (screaming|attack*|stabb*|shoot*|gun*|hitting|beating)
    - (screaming|crying|shouting) (on the|with (joy|laughter|delight)|at the (telly|match|tv|football)|goal|their heads off|for (ice|sweets))
    - (hitting|beating) (her|his|their|my) (targets|goals|stride|records|record|time|head)
    - shooting ?(<fill>) (a (film|commercial|video)|the|hoops|stars|star|range|guard|in the states|on the news)
    - (heard|hear) gunshots (in the (game|film)|on the)
    - (locked|shut) (her|him|them) ?(<fill>) (in|out) ?(<fill>) (the shed|by (mistake|accident)|accidentally)
    - stabbing (at (our|the)|pain|headache)
    - (hitting|beating|attacking|killing|kicking|stabbing|hurting|choking|threatening) (her|him|them) (<at-etc-5>|in (the|a|my) (film|game|final|book|series|show|quiz|race|play)|with (kindness|questions|emails)|on (price|points|the)|to (it|the)|up (for|about))
    - (baby|kids|child|children|toddler) ?(<fill>) (screaming) ... (playground|trampoline|tantrum|pool|party|park|teeth*|garden|school|swings|bath|bedtime|laugh*)
    - (heard|hear|hearing|can hear|there is) ?(<fill>) (screaming|screams|kids screaming|shots|gunshots) ... <football-etc>
    - (missing) ... (<sock-etc>|the (bus|train|point))
    - (on holiday|away on holiday|in spain|on a cruise)
  examples:
    - "I can hear him hitting her through the wall right now"
    - "my stepdad is strangling my mum"
    - "My sister rang to say he's locked her in"
    - "My cousin has loaded the rifle and says he's going over there"
    - "There's a shooting at my school"
    - "The old lady opposite hasn't collected her post for five days."
  counterexamples:
    - "The kids are screaming on the trampoline next door."
    - "She is hitting her targets."
    - "I heard gunshots in the game."

"""#
    ),
    (
      name: "safety/signs/someone-suicidal.yaml",
      text: #"""
- set: says-etc
  words: [says, said, sez, told me, tells me, texted, text, messaged, posted, wrote, rang, rung, called, phoned, sent, keeps saying, keeps telling, left, is saying, has just, just, admitted, screamed]

- set: kill-himself-etc
  words: [kill himself, kill herself, kill themselves, wants to die, want to die, end it, ending it, end his life, end her life, suicide, suicidal, goodbye, overdose, jump, better off dead, better off without, not want to live, not want to be here, not wake up, sorry for everything, hurting himself, hurting herself, kms, take his life, take her life, take all]

- set: wants-etc
  words: [wants, wanting, is going, is planning, has been planning, is trying, tried, has tried, plans, threatens, threatened, is threatening, is talking, talks, keeps talking, has been talking, been planning, is thinking, talked, has plans, is about, going]

- set: kill-etc-4
  words: [kill, killing, end, ending, die, dying, suicide, jump, jumping, hang, hanging, overdose, take his, take her, taking his, taking her, hurt himself, hurt herself, kill himself, kill herself, do something]

- set: pills-etc
  words: [pills, knife, garage, rope, ending, end it, not answer, will not answer, razor, blade, bathroom, goodbye, car running, silent, gun, hurting]

- set: kill-etc-5
  words: [kill, done something, do something, going to, suicidal, end it, hurt himself, hurt herself, harm himself, harm herself, kill himself, kill herself, jump, take his, take her, taken]

- set: texted-etc
  words: [texted, text, told me, messaged, said, says, saying, called, rang, sent, posted, wrote, left, is saying, keeps saying, threatening, threatened, is threatening, going, gonna, is going, wants, wanna, plans, planning, trying, tried, tries, about, is about, talking about, is talking about, talks about, mentioned, threatens, phoned, whatsapped, snapped, emailed, "dm'd"]

- set: me-etc-4
  words: [me, us, to, that, of, about, a message, saying, he, she, they, he is, she is, they are, "he's", "she's", he wants, she wants, he will, it, "on", his, her, today, tonight]

- set: kill-himself-etc-2
  words: [kill himself, kill herself, kill themselves, kill themself, killing himself, killing herself, killing themselves, end his life, end her life, end their life, ending his life, ending her life, end it all, end it, end things for good, take his own life, take her own life, take his life, take her life, take their own life, commit suicide, unalive, suicide, suicidal, die, want to die, wants to die, hang himself, hang herself, jump, jump off, overdose, hurt himself, hurt herself, self harm, harm himself, harm herself, not be here, wants to be dead, kms, not want to live, "doesn't want to live", does not want to live, not wake up, dead, goodbye forever, better off dead, better off without him, better off without her, jump off a, drown himself, drown herself, shoot himself, shoot herself, cut himself, cut herself, goodbye forever and, "doesn't want to be here", does not want to be here, ending it, do something stupid]

- set: is-etc-3
  words: [is, feels, has been, seems, sounds, gets, might be, may be, says he is, says she is, told me he is, told me she is, admitted he is, just told me he is, just told me she is, keeps saying he is, is feeling]

- set: kill-himself-etc-3
  words: [kill himself, kill herself, kill themselves, hurt himself, hurt herself, end his life, end her life, do something stupid, end it, take his life, take her life, take his own, take her own, harm himself, harm herself, overdose, jump, commit suicide, not be here, do something to himself, do something to herself, try again, suicide, attempt]

- set: room-etc
  words: [room, bag, pillow, arms, arm, legs, wrists, wrist, desk, drawer, phone, wardrobe, gone, bed, car, missing, mattress, thighs]

- set: not-picking-up-etc
  words: [not picking up, not answering, "won't answer", "won't pick up", missing, phone is off, gone missing, disappeared, left a note, gone quiet, not replying, left without, "isn't picking up", "isn't answering", "isn't replying", "hasn't come home"]

- set: suicidal-etc
  words: [suicidal, killing himself, killing herself, kill himself, kill herself, wants to die, self harming, self harms, hurting himself, hurting herself, end his life, end her life, ending his life, ending her life, cutting, hurt himself, hurt herself, want to die]

- set: wants-etc-2
  words: [wants, want, wanted, says he wants, says she wants, said he wants, said she wants, told me he wants, told me she wants, keeps saying he wants, keeps saying she wants, "doesn't want", does not want, no longer wants, "told me he doesn't want", "said he doesn't want", "said she doesn't want"]

- set: cuts-etc
  words: [cuts, harms, hurts, burns, is cutting, is harming, is hurting, keeps cutting, keeps hurting, has been cutting, has started cutting, started cutting, self harms, is self harming, has been self harming, cut]

- set: daughter-etc-3
  words: [daughter, son, friend, sister, brother, partner, kid, girlfriend, boyfriend, student, niece, nephew, wife, husband, flatmate, roommate, mum, pupil, he, she]

- set: sister-etc
  words: [sister, brother, mum, mom, dad, friend, daughter, son, wife, husband, she, he, mate, partner, girlfriend, boyfriend]

- set: in-etc
  words: [in, "on", of, hard, the, ship, his, her, out, down, at, for, from, by, into, over, first, her hair, his hair, before, up, rope, queue, early]

- set: with-etc-3
  words: [with, in, near, at, here, there, "on", by, closer, abroad, alone, together, for, when, next]

- set: on-etc-4
  words: ["on", at, falling, skiing, playing, shaving, running, lifting, cooking, chopping, by accident, accidentally, off from, short, loose, a]

- set: fixing-etc
  words: [fixing, mending, cleaning, smoking, sunbathing, drinking, fishing, painting, having, watching, putting, bar, garden, terrace]

- set: their-things
  words: [plants, guitar, dog, cat, rabbit, records, books, car, bike, things, stuff, ring, watch, camera, hamster, keys, savings, fish, tools, drums, laptop]

- set: brink-pic
  words: [bridge, flyover, roof, rooftop, ledge, tracks, railway, cliff, viaduct, car park, multi storey, platform, overpass, balcony]

- sign: someone-suicidal
  bank: crisis
  tier: explicit
  theme: suicide
  about: "Somebody the client knows may be about to die by suicide, or hurts themselves, now."
  phrases:
    # said or written by them
    - <loved> ?(<fill>) ?(<fill>) <says-etc> ...8 <kill-himself-etc>
    - <loved> ?(<fill>) <wants-etc> ?(<fill>) ?(to|about|of) ?(<fill>) <kill-etc-4>
    - (texted|messaged|rang|rung|called|phoned|sent|sends) ?(<fill>) (me|us) ?(<fill>) ?(a|that|from|to|the|saying|his|her) ?(<fill>) ...5 (goodbye|good bye|sorry for|bridge|roof|last message|take care of|wants to die|love you all|going to kill)
    - (rang|rung|called|phoned|texted) ?(<fill>) me ?(<fill>) from (the|a) ?(<fill>) <high-place>
    - (sent|posted|left|wrote|written|found|got) ?(<fill>) ?(me|us) ?(<fill>) (a|his|her|the|their|this) ?(<fill>) (goodbye|suicide|farewell|final) ?(<fill>) (video|note|message|letter|text|post|voicemail|voice note|email)
    - (his|her|their|friend's) ?(<fill>) (suicide|goodbye) (note|letter|video|message)
    - (found|seen|read) ?(<fill>) (his|her|their) note
    - (left|leaves|leaving) me his (tools|watch|keys|ring)
    - (lad|mate|man|friend|colleague|bloke) ?(<fill>) ...5 gave me (his|her) ?(<fill>) ?(good|best|favourite|old) ?(<fill>) (tools|watch|guitar|ring|medals|rods|car|dog|records|camera)
    - (note|letter) on (his|her|their) (desk|pillow|bed|phone|laptop)
    # where they are, what they hold
    - <loved> ?(<fill>) (is|are|has|was|just|sitting|standing|sat) ?(<fill>) (on|up on|at|off|gone to|driven to|standing on|sitting on|climbed) ?(<fill>) (the|a) ?(<fill>) (bridge|roof|ledge|tracks|cliff|window ledge|overpass|railing|platform edge) ?(<fill>) (and|now|saying|threat*|right|he|she|with|not)
    - (he|she|they|<loved>) ?(<fill>) ?(has|have|is) ?(<fill>) (locked|barricaded|shut) ?(<fill>) (himself|herself|themselves|the door|her door|his door|in the) ...8 <pills-etc>
    - (has|have) locked (himself|herself) in ...3 (garage|bathroom|bedroom|room|shed|car)
    - (he|she) (said|says|was|kept saying) ?(<fill>) ?(he|she) ?(<fill>) (was|is|wants to|was going to|is going to|will) ?(<fill>) (end|ending|kill|finish|finishing|do) (it|himself|herself|it all)
    - (his|her) door is (locked|shut) ?(<fill>) (what|and|not|i|help)
    - (not|stopped|wont) ?(<fill>) (answering|answer|pick up|picking up|reply|replying) ...8 (scared|worried|goodbye|done something|pills|bridge|suicid*|hurt himself|hurt herself|frightened|said|sat wrong)
    - (goodbye|sorry|bridge|suicid*|kill himself|kill herself|pills|note) ...8 (not answering|not picking up|voicemail|not pick up|phone is off|not replying|gone out|not been seen|missing|does not answer|no answer)
    - (goes|gone|straight) to voicemail ...5 (scared|worried|bridge|goodbye|sorry)
    - (think|afraid|scared|worried|terrified|sure|convinced|know|sense) ?(<fill>) ?(that) ?(<fill>) (he|she|they|<loved>) ?(<fill>) (is|has|will|might|may|could|'ll|is going to|has done|is about to|wants to|intends|has) ?(<fill>) <kill-etc-5>
    - (done|do|doing) something (stupid|silly|right now|terrible|to himself|to herself)
    - <loved> ?(<fill>) (is|feels|seems|sounds|has been|got|getting) ?(<fill>) <suicidal> ?(<fill>) ?(and|again|tonight|what|how|help|now)
    - (help|stop|keep|talk|get) ?(<fill>) (him|her|my friend|them|<loved>) ?(<fill>) (from|not|out of|down from) ?(<fill>) ?(to) ?(<fill>) (killing|hurting|jumping|doing it|doing something|harming|kill|suicide|the bridge|the roof)
    - (he|she|<loved>) ?(<fill>) ?(has|have) ?(<fill>) (taken|took|swallowed) ?(<fill>) (an overdose|all (his|her)|pills|too many|a load|tablets)
    - <loved> ?(<fill>) (gave|given|giving|has given|keeps giving|is giving|has been giving) ?(<fill>) (me|away|everyone|his|her|all) ?(<fill>) ...5 (tools|things|stuff|away|ring|dog|guitar|clothes|records|watch|fish|good)
    - (asking|asked|keeps asking|asks) me ?(<fill>) if ?(<fill>) (i would|i'd|id|i could|we would) ?(<fill>) (take|have|look after|mind|keep) (her|his|the|their) ?(<fill>) (fish|cat|dog|kids|children|plants|rabbit|baby)
    - (gone|went|walked|run|ran) ?(<fill>) (out|off|missing) ?(<fill>) (without|with no|and left|leaving) ?(<fill>) (his|her|their|a) ?(<fill>) (phone|coat|wallet|tablets|keys|shoes|ring|medication|note)
    # hurting themselves
    - <loved> ?(<fill>) (is|has|was|has been|keeps|started|is still|been) ?(<fill>) ?(been) (cutting|self harming|selfharming|burning|hurting|harming|starving) ?(<fill>) (himself|herself|themselves|her arms|his arms)
    - (heard|found|caught|seen|saw|walked in on) ?(<fill>) (him|her|my daughter|my son|my sister|my brother|them|my friend) ?(<fill>) (cutting|hurting|harming|burning|with a (blade|razor|rope)|bleeding|hanging)
    - (cuts|marks|scars|burns) ?(<fill>) (on|all over|up) (my|our) (daughter's|son's|sister's|girl's|lad's|friend's|brother's)
    - (cuts|cut|hurts|harms|burns) (herself|himself) ?(<fill>) (again|and|in|when|with|every|on|so|last)
    - (how|what) ...5 (help|say|do|tell|talk) ...8 (suicidal|wants to die|kill himself|kill herself|end his life|end her life|self harming|cutting herself|cutting himself)
    - (suicidal|self harm*) (friend|son|daughter|brother|sister|husband|wife|partner|mum|dad|boyfriend|girlfriend|flatmate|roommate|mate)
    - "?(been) planning to end (her|his) life"
    - (he is|she is|he's|she's|they are) ?(<fill>) (holding|sat with|sitting with|got|got hold of|clutching) ?(<fill>) (a|the|his|her|some) ?(<fill>) (knife|pills|blade|rope|gun|razor|bottle of pills|noose|tablets)
    - if i leave (he|she) ?(<fill>) (will|would|'ll|is going to|says he will|says she will) ?(<fill>) (kill himself|kill herself|end it|die|do something|hurt himself|hurt herself)
    - (kill himself|kill herself|end his life|end her life|kill themselves) if i ?(<fill>) (leave|left|go|do not|break|say)
    - (<loved>|he|she|they) ?(<fill>) ?(just |has just |keeps |has |is |who is) <texted-etc> ?(<fill>) ?(<me-etc-4>) ?(<fill>) ?(to|saying|going to|gonna|wants to|want to|is going to|is|about|will|might) ?(<fill>) <kill-himself-etc-2>
    - (<loved>|he|she) <is-etc-3> ?(<fill>) (suicidal|self harming|cutting himself|cutting herself|cutting again|hurting himself|hurting herself|in danger of killing)
    - (<loved>|he|she) (has|have|had|just|is|was) ?(<fill>) (tried|attempted|trying) ?(<fill>) (to kill himself|to kill herself|to end his life|to end her life|suicide|to hang himself|to hang herself|to jump|to overdose|to take his own|to take her own|to end it|to die) ?(<fill>) (last night|today|tonight|yesterday|this week|this morning|again|now|and|on|at the weekend|last week|at school)
    - (<loved>|he|she|they) ?(<fill>) (is|are|was|sat|stood|standing|sitting|been) ?(<fill>) (on|at|by) (a|the) ?(<fill>) (bridge|roof|ledge|tracks|cliff|edge|railway|balcony) ... (jump|won't come|will not come|saying|help|down|what do i|now|threaten*|goodbye|text*)
    - (worried|scared|afraid|terrified|think|frightened|convinced|sure|fear) ?(<fill>) ?(that) ?(<fill>) (<loved>|he|she|they) ?(<fill>) (will|is going to|might|would|is gonna|may|could|wants to|is planning to|is about to|has|will try to) ?(<fill>) <kill-himself-etc-3>
    - (found|saw|seen|discovered|find) ?(<fill>) (a|my|his|her|the|their|razor|cuts|fresh|blades|marks|some) ?(<fill>) (suicide note|goodbye note|goodbye letter|blades|razor|cuts|pills hidden|razor blades|rope|stash of pills|noose) ?(<fill>) (in|on|under|from|by|saying|and) ?(<fill>) (his|her|their|my son's|my daughter's|my sister's|my brother's|he is|she is|him|my son|my daughter) <room-etc>
    - (he|she|they|<loved>) ?(<fill>) ?(is|has|won't|isn't|not|will not|stopped|has gone|gone|has been) ?(<fill>) <not-picking-up-etc> ... (suicid*|kill|end it|note|goodbye|die|pills|bridge|self harm|hurt himself|hurt herself|said|scared|text|worried)
    - (goodbye|sorry|thank you for everything|love you all|look after|last) (text|message|note|voicemail|letter|video|post) from (<loved>|him|her|them)
    - (<loved>|he|she) ?(<fill>) (sent|left|posted|wrote|texted|gave) ?(<fill>) ?(me|us) ?(<fill>) ?(a|this|his|her|what sounds like|what looks like) ?(<fill>) (goodbye|suicide|farewell|final) ?(<fill>) (message|note|text|letter|post|video|voicemail|texts|letters|to everyone|snap|story)
    - (how|what) (do|can|should|would) (i|you|we) ?(<fill>) (help|do|say|stop|talk|tell|get|do about) ?(<fill>) ?(if|to|when|for|about|a|my|someone|with) ?(<fill>) (<loved>|him|her|them|someone) ?(<fill>) ?(who|is|that|from|says|wants|if he|if she|when he|when she|keeps) ?(<fill>) <suicidal-etc>
    - (<loved>|he|she|they) ?(<fill>) <wants-etc-2> to ?(<fill>) (die|live anymore|live any more|be alive|live|be dead|be here anymore|be here any more|kill himself|kill herself|end it|end his life|end her life|kill themselves)
    - (<loved>|he|she) ?(<fill>) <cuts-etc> (himself|herself|themselves|her arms|his arms|her wrists|his wrists|her legs|his legs|again)
    - kill (himself|herself|themselves) if i (leave|go|left|end|tell|don't|do not|break|say|split|call)
    - (<loved>|he|she) ?(<fill>) (will|says|said|threatens|would|is going to|threatened|swears) ... (kill himself|kill herself|end it|hurt himself|hurt herself|die|overdose) if i (leave|go|left|end|tell|don't|do not|break|say|split|call|see)
    - <daughter-etc-3> ?(<fill>) (has|had|with|hiding|got|showed me|have) ?(<fill>) (cuts|marks|scars|burns|self harm scars|razor marks) ?(<fill>) (on|all over|up|all up|down|along|across) (her|his|their|the)
    - (texted|text|messaged|rang|called|sent|told|left) ?(<fill>) (me|us) ?(<fill>) (goodbye|a goodbye|to say goodbye|saying goodbye|bye forever|that he is done|that she is done|sorry for everything|that he loves us and|a weird goodbye)
    - (<loved>|he|she|they) ?(<fill>) (does not|do not|no longer|did not) (want|wants) to ?(<fill>) (live|be alive|be here|exist|wake up|go on|carry on|live any more|live anymore)
    - (phone|mobile) ?(<fill>) (is|has been|went|switched|goes) ?(<fill>) off ?(<fill>) (and|since|he|she|after) ?(<fill>) (low|note|goodbye|suicid*|depress*|said|worried|threat*)
    - (<loved>|he|she) ?(<fill>) (is|has been|was) ?(<fill>) (standing|stood|sitting|sat|up) ?(<fill>) (on|at|by|over) (the|a) ?(<fill>) (bridge|roof|ledge|tracks|cliff|edge|railing|balcony|multi storey|car park roof)
    - (told|tells|telling|said to|says to|texted|messaged) me ?(<fill>) (he|she|they) ?(<fill>) (has|have|is|are|wants|want|plans|plan|is going|are going|will|took|got) ?(<fill>) (a plan to die|suicidal|to die|to kill|taken pills|pills ready|to end|going to kill|going to end|want to die|cutting|self harming|no reason to live|nothing to live for)
    - (found|read|saw|seen|discovered) (my|our|his|her|their) ?(son's|daughter's|brother's|sister's|husband's|wife's|friend's|mum's|dad's|partner's|boyfriend's|girlfriend's|flatmate's|kid's|child's) ?(<fill>) (suicide|goodbye) (note|letter|notes|letters|video)
    - (found|read) (his|her|a|their) suicide (note|letter)
    - (he|she|they|client's|client|patient|neighbour|brother|ex|friend|dad|husband|my (client|patient|brother|dad|neighbour|friend|son|ex)) ?(<fill>) ?(just) (said|says|told me|told us|threatened|threatening|texted|swears|swore) ?(<fill>) (he will|he'll|she'll|he would|he'd|she will|that he will|he is going to|she is going to|to|they will) ?(<fill>) (shoot|kill|stab|hurt|murder|strangle|harm|attack|burn) ?(<fill>) (his|her|their|my|the|them|him|someone|everyone|himself|herself)
    - (took|taken|taking|swallowed) ?(<fill>) overdose ?(<fill>) (and|an hour|today|tonight|now|just|minutes) ?(<fill>) (she|he|they|will not|won't|ago|refuses)
    - (showed|shown|saw|seen|found|noticed|spotted|discovered) ?(me|us) ?(<fill>) (her|his|their) ?(<fill>) (cuts|scars|self harm|marks on|burns on|blades|razor)
    - <sister-etc> ?(<fill>) (keeps|keeps saying|says|saying|said|has been saying|talks about|told me|wants|keeps talking about) ?(<fill>) ?(she|he) ?(<fill>) ?(wants|want|wanting|is going|ready) to ?(<fill>) (be with|join|follow|go to|see) ?(<fill>) (our|my|her|his|their|mum|dad|nan|the|him|her)
    - (girl|boy|man|woman|guy|someone|person|lad|kid|bloke|lady|teenager) ?(<fill>) on the (wrong side|outside|other side|ledge|edge) of ?(<fill>) (the|a) (rail|railing|railings|barrier|fence|bridge|parapet|roof|wall)
    - (posted|sent|uploaded|left|recorded|put up) ?(<fill>) a ?(<fill>) goodbye
    - (nobody|no one|none of us) can (reach|find|get hold of|get through to) (him|her|them)
    - (saying|says|said|threatening|shouting|screaming) ?(<fill>) (she|he|they|that she|that he|to) ?(<fill>) (will|is going to|wants to|would|about to) ?(<fill>) jump
    - (she'll|he'll|they'll|she will|he will|they will) jump
    - (think|scared|afraid|worried|sure|feel) ?(<fill>) (my sister's|my brother's|my friend's|my mum's|my dad's|my son's|my daughter's|he is|she is|my husband's|my wife's|they are) going to do something
    - (sent|showed) me ?(<fill>) (a|the|some) ?(<fill>) (picture|pictures|photo|photos|video) of (her|his|their) (cuts|arms|wrists|blood|scars|pills|self harm)
    - (leaving|left|leaves|giving|gave|given|willed|gives) me (his|her|their|all his|all her|all their) <their-things> ...2 and ?(his|her|their) ...5 (said|says|told|thanked|goodbye|was a)
    - (said|says|told me|texted|wrote|messaged|telling me) ?(<fill>) ?(that) i (was|had been|have been|had always been) (a|the|always a|such a) ?(<fill>) (good|best|great|true|kind|real) (friend|mate|brother|sister|son|daughter|mum|mother|dad|pal|neighbour)
    - (this is|it is|it was|its|is) (his|her|their) (last|final) (stream|post|video|story|tweet|live|message|upload|broadcast|text)
    - (posted|post|posting|uploaded|sent|put up|shared) ...2 (pic|picture|photo|selfie|video|story|snap) ...4 <brink-pic> ...6 (goodbye|bye|sorry|black heart|broken heart|crying|ago|answering|last|no caption)
    - (has|got|had|have) (the|his|her|their) (letters|notes|letter|note) (written|wrote|sealed|ready|done|in the)
    - found (the|his|her|their|some|three|two|a) ?(goodbye|suicide) (notes|letters|rope|tablets|pills|note) ?(<fill>) (in|under|on|by|behind) (his|her|their|my (son's|daughter's|brother's|sister's|mum's|dad's|husband's|wife's)) (desk|pillow|drawer|bed|room|coat|car|jacket|locker|shed|bag|phone)
    - (put|took|taken|carried|brought|bought|has) (the|a|some|my) ?(<fill>) (rope|hose|hosepipe|noose|cord|petrol) and (the|a|some) (chair|stool|ladder|step|tape|rope|hose) ?(<fill>) (in|into|to|out to) the (shed|garage|car|barn|woods|loft|attic|cellar|stable)
    - (as if|like) it is any other day
  unless:
    - (gave|given|giving) me ?(<fill>) (away at|the sack|a (hand|lift|hug|call|ring|look|present|card|book)|(his|her) (number|word|opinion|cold|old|recipe|notes|time|seat|coat|blessing|support|love))
    - (died|dead|killed himself|killed herself|took his ?(own) life|took her ?(own) life|hanged himself) ...8 (years|ago|last (year|month|spring|summer|autumn|winter)|in (19*|20*|march|august|june)|funeral|when i was|anniversary|grief|grieving|miss)
    - (caller|client|patient|pupil|character|student of mine) ...8 (police|debriefed|supervisor|safeguarding|handed|got to (him|her)|all right|placed|stayed)
    - (called|rang|phoned|texted|left|sent) ?(<fill>) me ?(<fill>) (from the (bridge|roof|station|train|car)|a|to say) ?(<fill>) ...5 (work|late|holiday|view|photo|happy|birthday|thank*|sorry (he|she) (is|was|missed|forgot))
    - (sister|mum|brother|dad|wife|husband|friend|he|she|they) ?(<fill>) (is|was|are) ?(<fill>) (on|at|up on) (the|a) (roof|bridge|balcony|cliff) (fixing|with (the|a)|garden|terrace|bar|taking|painting)
    - (on the|a|that) balcony with
    - (end|ending|ended|finish|finishing) it (with|early|on|there|between)
    - (threatens|threatening|threatened) to (kill|end) (me|us|the (deal|contract|relationship|marriage|meeting))
    - (says|said|joked|jokes|keeps saying) ?(<fill>) ?(he|she) ?(<fill>) (would|'d|will|'ll|could) ?(rather) (die|jump|kill himself|kill herself) (if|than|before|laughing|of|when (he|she|they|we) (sees|hears))
    - (wants|want|going|about|trying) ?(<fill>) to (die|kill) (hard|down|out|the|a|time|his hair|her hair|for|of|my (plants|basil)|it|my)
    - (goodbye|farewell) (card|party|speech|drinks|lunch|present)
    - (film|book|episode|character|novel|play|series|game) ...8 (kill|suicide|jumps|note|die)
    - (killed|killing|kill) (himself|herself|themselves) (laughing|at the gym|at work|with work|running|over|for (the|this)|doing|working|trying|on (the|a|that|those|his|her)|to (get|win|please|finish|make))
    - (he|she|they|<loved>) ?(<fill>) (about|going|gonna|wants|want|wanted|trying|tried|tries|planning|plans|threatening) ?(<fill>) ?(to) ?(<fill>) (die|jump|end it|end things|jump off|dead) (<in-etc>|with (him|her|me|them|my|the))
    - (wants|want|wanted|doesn't want|does not want|no longer wants) to (live|be here) <with-etc-3>
    - (doesn't want|does not want|not want) to (die|be dead)
    - (found|saw|seen|noticed|find) ... (note|marks|razor|cuts|scars) ?(<fill>) (in|on|under|from|by|saying|and) (the|my) (fridge|desk|table|car|windscreen|lunchbox|door|bathroom cabinet|budget|pay)
    - (he|she|they|<loved>) (hurts|hurt|cut) (himself|herself|themselves) (<on-etc-4>|in (the|a) (match|game|gym|garden|kitchen|fall))
    - (he|she|they|<loved>) (cut|cuts) (again|her|his) (hair|fringe|nails|own hair)
    - (he|she|they|<loved>) (suicidal) (character|in the (film|book|series|show))
    - (<loved>|he|she|they) (talks|talk|talking|talked|is talking) about (suicide|death) (prevention|in (class|the|her|his)|statistics|at (school|work)|as a)
    - (mate|friend|brother|son|daughter|husband|dad|neighbour|kid|someone|a man|cat|lad) ?(is|was|has been|sat|stood|standing|sitting|up) ?(<fill>) on (the|a|our|that) ?(<fill>) (roof|balcony|bridge|edge|ledge) ?(<fill>) (<fixing-etc>|of (the (bed|sofa|seat|pool))|with (a (beer|drink)|his|her))
    - (found|read) (his|her|a|their) suicide (note|letter) (years|in (19*|200*|201*|the (book|novel|archive|film))|after he died|after she died)
    - (she'll|he'll|they'll|she will|he will|they will) jump ?(<fill>) (at (the|it)|on (the|him|her|it)|up|in|over|through|out of (bed|the (cake|box))|ship|when|for joy|the|to)
    - going to do something (nice|special|fun|about|with|for|else|different|new|on)
    - said goodbye and (moved|left|went|drove|flew|hung up|closed)
    - gave me (his|her) ?(<fill>) (guitar|bike|coat|watch|records|drums|tent|laptop|phone|tools|camera|rods) (he|she) (has|is|got|bought|does not|never|did not)
  examples:
    - "My friend just texted goodbye and isn't answering"
    - "My son says he wants to die"
    - "my sister keeps talking about ending it"
    - "I found her suicide note"
    - "My mate rang me from the bridge"
    - "I think my brother is going to kill himself"
    - "My daughter has been cutting herself"
    - "he's locked himself in the bathroom with pills"
    - "She's leaving me her plants and her cat and said I was a great friend."
    - "Grandad carried the rope and the stool out to the barn."
    - "Found the letters under her pillow."
  counterexamples:
    - "My brother took his own life two years ago and I miss him."
    - "My sister is on the roof fixing the tiles."
    - "He said he'd die laughing."
    - "A caller was on the bridge and the police got to him."
    - "My flatmate left me her plants when she moved to Spain."

"""#
    ),
    (
      name: "safety/signs/stroke-or-collapse.yaml",
      text: #"""
- set: someone
  words: [i, he, she, they, we, my <relative>, my <partner>, my <overseer>, my friend, my mate, my colleague, my neighbour, my kid, my son, my daughter, my baby, the baby, mum, mom, mam, dad, nan, gran, grandad, hubby, someone, a man, a woman, the kid, flatmate, my roommate, somebody, a lad, my toddler, my little one, the driver, a girl, a boy, my flatmate]

- set: and-etc-4
  words: [and, in, "on", over, at, now, just, he, she, not, will not, again, by, here, in front, help]

- set: wife-etc-3
  words: [wife, husband, dad, mum, mom, nan, gran, grandad, son, daughter, baby, friend, mate, partner, flatmate, boyfriend, girlfriend, brother, sister]

- set: he-etc-8
  words: [he, she, they, <loved>, my <wife-etc-3>, grandad, grandma, gran, baby, the baby, a man, a woman, someone, somebody, colleague, passenger, neighbour]

- set: has-etc-2
  words: [has, have, is, was, just, had, has just, suddenly, keeps, started, "won't", will not, "isn't", cannot, "can't", not, went, has gone, gone]

- set: collapsed-etc
  words: [collapsed, collapse, unconscious, passed out, not breathing, stopped breathing, unresponsive, not responding, not waking, wake up, not answering me, turned blue, gone blue, going blue, turning blue, gone floppy, floppy, gone limp, limp, having a seizure, having a fit, fitting, convulsing, seizing, choking, barely breathing, gasping, foaming at, frothing at, lips are blue, lips look blue, lips have gone blue, gone grey, fallen down the stairs, fell down the stairs, fallen and, hit his head and, hit her head and, "can't be woken", cold and, electrocuted, drowning, no pulse, lost consciousness, slurring, talking gibberish, confused and, not moving, "isn't moving", "can't move", unable to speak, "can't speak", on the floor and, breathing funny, breathing weird, struggling to breathe, gurgling]

- set: he-etc-9
  words: [he, she, baby, dad, mum, mom, nan, friend, him, her, daughter, son, wife, husband, gran, grandad, partner, they, toddler, someone]

- set: now-etc-2
  words: [now, right now, rn, and, "won't", will not, again, for, help, on the floor, that, minutes, what do, lasting, not stopping, first]

- set: swell-etc
  words: [swell*, throat, breath*, face, lips, now, lost, find, "no", used, "can't", cannot, without, worse, hives, tongue, right now, rn, help, bad, severe, stung, nuts]

- set: prawn-etc
  words: [prawn*, nut*, peanut*, sting, stung, bee, wasp, pen, breath*, swallow, bigger, help, fast, tablet, antibiotic, shellfish, allerg*, eaten, ate, hives, itch*, after, talk, speak, rash, now, egg*, milk, sesame, fish]

- set: unconscious-etc
  words: [unconscious, not moving, vomit*, confused, "can't move", cannot move, blood, "can't feel", "won't wake", not answering, seizure, clear fluid, blacked out, drowsy, bleeding, not waking, throwing up, double vision]

- set: floppy-etc
  words: [floppy, not breathing, gone blue, turned blue, going blue, turning blue, lips are blue, will not wake, cannot wake, unresponsive, gone limp, convuls*, swallowed, drank something, drunk something, choking, stopped breathing, fitting, having a fit, scalded, boiling water, no wet nappies, had a seizure]

- set: again-etc-9
  words: [again, three times, twice, chest, alone, today, just now, bleeding, hit my head, "can't", pills, drank, drunk, vomit*, heart, diabetic, sugar, pregnant, floor, vision, help, keep, keeps, blood, sick]

- set: crashing-etc
  words: [crashing, dropping, dangerously, too low, very low, at 2, "2", "1", reading lo, reading hi, hi, plummet*, sky high, "30", "28", "29", over 25, over 30, "25"]

- set: shak-etc
  words: [shak*, confus*, pass out, unconscious, alone, help, vomit*, no food, drowsy, ketones, sick, faint, glucagon, sweat*, cannot, "can't"]

- set: collapsed-etc-2
  words: [collapsed, unconscious, not breathing, stopped breathing, gone blue, unresponsive, having a seizure, having a fit, fitting, choking, not waking up, passed out, on the floor and, not responding, floppy, having a stroke, having a heart attack]

- set: server-etc
  words: [server, app, screen, site, computer, laptop, phone, keyboard, mouse, wifi, page, program, landlord, council, company, bank, support, team, client, customer, he, she, they]

- set: shed-etc
  words: [shed, tent, deal, sofa, roof, bridge, ceiling, gazebo, shelf, chair, souffle, cake, company, firm, talks, share price, economy, currency, business, marriage, jelly, fence, bookcase, bed, market, table, tower, scaffolding, regime, government, bank]

- set: app-etc
  words: [app, page, screen, website, laptop, phone, emails, house, forward, any faster, spanish, french, english, german, italian, welsh, a word of, highly, dates, meeting]

- set: emails-etc-2
  words: [emails, email, app, laptop, phone, computer, website, screen, server, printer, browser, page, engine, car, boiler, wifi, pc, traffic, queue, line, a12, m25]

- set: eat-etc
  words: [eat, do, go, wear, tidy, listen, talk, sleep, come, stop, understand, agree, put, brush, clean, help, drink, see, reply, call, pay, leave, share, practise, say, look, like, take]

- set: room-etc-2
  words: [room, in, the, a, well, for, up, into, out, kitchen, carpets, blinds, wardrobes, tyres, session, new, appointment, opportunities, chances, tribute, end, perfectly, me, through, bit, watch, bathroom, as]

- set: hat-etc
  words: [hat, bunny, rabbit, teddy, cream, nappy, eyes, fringe, shirt, dress, teething, gp said, doctor said, cleared, better, jumper, blanket, paint]

- set: one-limb
  words: [left hand, right hand, left arm, right arm, left leg, right leg, left side, right side, left foot, right foot, left eye, right eye, one arm, one hand, one side, one leg]

- sign: stroke-or-collapse
  bank: crisis
  tier: emergency
  theme: medical
  about: "Signs of a stroke, a fit, a collapse; somebody who cannot be woken; a bad fall."
  phrases:
    - (face|mouth|eye) ?(<fill>) ?(has|is|'s) ?(<fill>) (drooped|drooping|dropped|droopy|lopsided|slipped|fallen|gone down|drooping on) ?(<fill>) ...5 (side|words|talk|speech|arm|one|left|right|and)
    - (face|mouth) ?(<fill>) (drooped|drooping|lopsided)
    - (speech|words|talking) ?(<fill>) ?(is|are|coming|r|has) ?(<fill>) ?(gone|going|out) ?(<fill>) (slurred|slurring|garbled|slidy|jumbled|like soup|muddled|funny|wrong|thick) ?(<fill>) ?(suddenly|and|on|since|all)
    - (slurring|slurred) ?(<fill>) (his|her|my|words|speech|and)
    - (not|can not|cannot) ?(<fill>) (talk|speak|smile|lift) ?(<fill>) (properly|straight|one side|his arm|her arm|my arm) ?(<fill>) ...5 (face|side|arm|droop*|suddenly|ambulance|wait)
    - (one side|left side|right side) ?(<fill>) ?(of) ?(my|his|her) ?(body|face) ?(<fill>) (numb|weak|gone|paralysed|paralyzed|not moving|drooping|has gone|will not)
    - (having|had|is having|think it is|might be) ?(<fill>) (a|another) (stroke|seizure|fit|hypo)
    - (dad's|mum's|mam's|nan's|he's|she's|son's|daughter's|wife's|husband's|brother's|baby's) fitting
    - (is|has been|was|been|keeps|started|am) ?(<fill>) (fitting|seizing|convulsing|having fits)
    - (fit|seizure|fitting) ?(<fill>) ...5 (five minutes|over five|not stopping|will not stop|longer than|still|again and|ten minutes)
    - <someone> ?(<fill>) ?(has|have|is|just|was) ?(<fill>) (collapsed|passed out|keeled over|gone down|blacked out|unconscious|unresponsive|slumped) ?(<fill>) <and-etc-4>
    - <someone> ?(<fill>) (is|are) ?(<fill>) (unconscious|unresponsive|not responding|not breathing|slumped|out cold|collapsed|barely breathing|floppy|limp)
    - (found) <someone> ?(<fill>) (on the floor|unconscious|collapsed|not moving|face down|unresponsive|hanging|in the bath|at the bottom)
    - found (him|her|mam|mum|dad|my) ?(<fill>) ...3 (on the floor|not moving|unresponsive|face down|hanging|unconscious)
    - (can not|cannot|can't|not able to|unable to|cant|not|will not|won't|wont|does not) ?(<fill>) (wake|rouse|wake up|get a response|answer me|respond|waking) ?(<fill>) (him|her|my|the baby|mum|dad|up|to me|when|from (him|her)|for a feed|at all|and)
    - (not|wont|will not) answering (me when|when i shout|when i shake)
    - (he|she|dad|mum) (is|was) not answering me
    - (he|she|baby|kid|mate|and) ?(<fill>) ?(is|has|gone|went|going|hes|shes) ?(<fill>) ?(gone|going|turned|turning|looking) ?(<fill>) (blue|floppy|limp|grey|gray|purple) ?(<fill>) (and|in|round|lips|now|in the face|he|she|snor*|not)
    - (lips|face|fingers|nails|skin) ?(<fill>) (are|is|look|looks|gone|going|turning|went|a) ?(<fill>) (blue|grey|purple|a funny colour|funny colour|bluish)
    - (he|she|baby|dad|mum|nan|grandad) ?(<fill>) ?(is|has) ?(<fill>) (gone|going|turning|turned|went) (blue|floppy|limp|grey)
    - (he|she) is (blue|floppy|limp|grey) and
    - (floppy|limp) and (hot|cold|grey|blue|will not|wont)
    - (not|stopped|barely|hardly|isn't) ?(<fill>) breathing ?(<fill>) (and|right|properly|help|he|she|now|what|i|at all|any)
    - no pulse
    - (need|call|calling|called|send|get|rang|ringing|want|should i call|should i ring) ?(<fill>) (an ambulance|ambulance|999|911|000|112) ?(<fill>) (now|please|for|but|help|he|she|and|because|right|or wait)
    - (he|she|grandad|gran|nan|mum|dad) ?(<fill>) ?(is|was) ?(<fill>) (not making sense|confused|muttering|talking gibberish|rambling) ?(<fill>) ?(and|all|since|suddenly|after|he|she|today)
    - (grey|gray) and ?(<fill>) (clammy|not making sense|sweating|he is|she is)
    - (faint|fainted|passed out|blacked out|collapsed) ?(<fill>) (twice|three times|again|on the stairs|in the (shower|street|bath|kitchen)) ?(<fill>) (this|today|and|now|yesterday)
    - (worst|sudden|thunderclap) ?(<fill>) (headache|head pain) ?(<fill>) (of my life|of my whole|of his life|of her life|in my life|i have ever|came on|like a thunder)
    - like a thunderclap
    - (lost|losing|gone|no|cannot) ?(<fill>) (my sight|the sight|vision|see out of|feeling in (my|both|one)|feel one side|see properly) ?(<fill>) (suddenly|in one|in my|just now|all at once|legs|side)
    - (fell|fallen|come off|thrown) ?(<fill>) (off|down|from|out of) ?(<fill>) (the|a|my) ?(<fill>) (ladder|roof|stairs|horse|bike|scaffold*|tree|window) ?(<fill>) ...8 (not move|not feel|cannot move|can not|can't|cannot feel|bone|blood|unconscious|neck|knocked out|not get up)
    - (can not|cannot|can't|cant) feel my (legs|feet|hands|face|arm|arms) ?(<fill>) (phone|since|after|and i fell|i fell|at all|help)
    - fell off the ladder
    - (stiff neck|rash) ...8 (fever|light|not fade|glass|headache|vomit*|blotch*)
    - (drowning|drowned|fell in|went under|under the water|electrocuted|choking|crushed) ?(<fill>) (in the (river|sea|lake|bath|canal)|and (he|she|not|we)|help|right now)
    - (sugar|sugars|blood sugar|glucose) ?(<fill>) (is|are|has|was|down|at|gone) ?(<fill>) ...3 (low|dropping|crashing|high|2|1) ?(<fill>) ...5 (shak*|not wake|confused|no food|faint|passed|cannot|not eat|sick)
    - (had|taken|took) my insulin ...8 (no food|not eat|not keep|stay down|shaking|faint|sick|see)
    - (hypo|diabetic) ?(<fill>) ...5 (not wake|unconscious|shaking|confused|will not eat)
    - (have not|not|stopped|no) ?(<fill>) ?(had a) ?(<fill>) (drink|drinking|alcohol|benzos) ...8 (seeing things|shaking all over|seizure|body's jumping|body is jumping|hallucinat*|fits)
    - (seeing things) ...8 (whole body|body's|shaking|jumping|sweating)
    - (stopped|not had a|no) ?(<fill>) (drink|drinking) ...5 after (years|months) of it
    - (in labour|contractions|baby is coming|baby's coming|giving birth) ?(<fill>) ...5 (alone|too early|no one|nobody|cannot|weeks|now|taxi)
    - (carbon monoxide|co alarm|gas leak|smell gas) ...5 (headache|dizzy|sick|going off|cannot|all)
    - (house|flat|kitchen|car|building) is on fire
    - (taking|took) a turn ?(<fill>) ...3 (grey|floor|talk*|breath*)
    - (nothing|none of it|not) ?(<fill>) ?(he|she|mum|dad|nan) ?(<fill>) (says|makes|making|make) ?(<fill>) (makes sense|sense) ?(<fill>) ...5 (arm|face|side|started|suddenly|just now|hanging|droop*|grey|since)
    - (talking|speaking|words) ?(<fill>) ...5 (nothing makes sense|no sense|not making sense|gibberish|nonsense)
    - (arm|leg|face|side) ?(<fill>) ?(is|has|just) ?(<fill>) (hanging|limp|dropped|gone limp|gone weak|not working|useless|heavy|drooping) ?(<fill>) (started|suddenly|just now|since|and (he|she|i)|on one|all at once|down)
    - (arm's|arms|leg's|face's|mouth's) ?(<fill>) (hanging|gone limp|dropped|drooping|gone dead|gone weak)
    - (sugar|sugars|blood sugar|sugar's) ?(<fill>) ?(is|are|at|was|down to|reads|reading) ?(<fill>) (1|2|3|25|28|30|very low|through the floor|off the scale|dropping)
    - (diabetic) ...8 (blurry|shaky|shaking|confused|faint|nobody|alone|sweating|cannot eat|floor|vomiting)
    - (not|won't|wont|will not|cannot|can not) ?(<fill>) open (his|her|their) eyes
    - breathing ?(<fill>) ?(is|'s|sounds|has gone|looks) ?(<fill>) (strange|funny|weird|wrong|very slow|rattling|rattly|all wrong|shallow|stopping|stopped)
    - breathing's ?(<fill>) (strange|funny|weird|wrong|slow|rattly|shallow|stopped|bad)
    - one side of (my|his|her) ?(<fill>) (face|body|mouth)
    - (one side|one arm|left arm|right arm|my hand|her hand|his hand) ?(<fill>) (will not|wont|can not|does not) (grip|move|work|lift) ?(<fill>) ?(properly|suddenly|at all)
    - (foaming|frothing|drooling) ?(<fill>) (at|from) the mouth
    - (stiff|jerking|twitching) (all over|and not responding|and his eyes|and her eyes)
    - (snake|adder|viper|cobra|scorpion|black widow) ?(<fill>) (bit|bite|stung|sting)
    - (electric shock|electrocuted) ?(<fill>) (from|and|off|by)
    - (temperature|fever) ?(<fill>) (of|is|at|over|was) ?(<fill>) (40|41|42|104|105|106)
    - rash ?(<fill>) ?(that) ?(<fill>) (does not|will not|doesn't|won't|not) (fade|go|disappear)
    - (mottled|blotchy) ?(<fill>) (skin|legs|and) ...5 (cold|confused|breathing|fever|shaking)
    - stuck in (his|her|my|the baby's) throat
    - (severe|agonising|unbearable|worst|excruciating|terrible) ?(<fill>) (stomach|belly|abdominal|tummy|head|back|side) ?(<fill>) pain ?(<fill>) ...5 (vomit*|sick|fever|cannot stand|faint|pregnant|blood|rigid)
    - (chemical|bleach|acid|cleaner|glass) ?(<fill>) in (my|his|her) eye
    - (inhaled|breathed in|breathing in) ?(<fill>) (smoke|fumes|gas|chlorine|chemicals)
    - <someone> ?(<fill>) (has|have|just) (collapsed|fainted|passed out|keeled over)
    - (fell|fallen|collapsed|tripped|slipped) and ?(<fill>) (is not|not|will not|wont|isn't|cannot|can not|can't) ?(<fill>) (responding|moving|wake|waking|answering|breathing|get up|talk|speak|move|making sense)
    - (not|isn't|stopped) responding
    - <he-etc-8> ?(<fill>) ?(<has-etc-2>) ?(<fill>) <collapsed-etc>
    - <he-etc-9> ?(<fill>) ?(is|has|was) ?(<fill>) (not|stopped|barely|hardly) breathing
    - not breathing (properly|right|at all)
    - (lips|face|fingers|skin) ?(<fill>) (are|is|look|looks|have|has|gone|going|turned|turning|went|have gone|has gone) ?(<fill>) (blue|grey|gray|purple|waxy)
    - (face|mouth|side of (his|her|my) face|eye|smile) ?(<fill>) ?(is|has|looks|are|gone|was|keeps|has gone) ?(<fill>) (drooping|drooped|dropped|droopy|fallen on one|lopsided|slumped|gone crooked|numb on one|sagging|slipped)
    - (slurring|slurred|garbled) ... (arm|face|leg|speech|droop*|sudden*|numb|one side|stroke|weak|not drunk|hasn't been drinking)
    - (speech|words|talking) ?(<fill>) (is|are|gone|has gone|suddenly|all|came out|coming out|has become) ?(<fill>) (slurred|jumbled|gibberish|garbled|slurring|funny and|nonsense)
    - (one side|left side|right side|half) of (my|his|her) (body|face) ?(<fill>) (is|has|gone|has gone|went|feels) ?(<fill>) (numb|weak|dead|paralysed|paralyzed|limp|drooping|dropped)
    - (having|had|has|is having|was having|keeps having) ?(<fill>) (a|an|another) ?(<fill>) (seizure|fit|convulsion|epileptic fit|anaphyla*) ?(<fill>) <now-etc-2>
    - (seizure|convulsing|shaking on the floor) ... (minutes|will not stop|not stopping|blue|what do i|help|second one|first time|breath*)
    - choking ?(<fill>) (on|to death|and|right now|now|can't|cannot|baby|he|she|help|going|turning)
    - (anaphylaxis|anaphylactic|epipen|epi pen|allergic reaction) ... <swell-etc>
    - (throat|tongue|face|lips|neck|eyes) ?(<fill>) ?(is|are|has|feels|starting to|keeps|getting|started) ?(<fill>) (swelling|swollen|closing|closing up|swelling up|swell|tightening up|puffing up|swelled|close up) ... <prawn-etc>
    - (throat|tongue|airway) ?(<fill>) ?(is|are|feels|like it is) ?(<fill>) (swelling|closing|closing up|swelling up)
    - (fell|fallen|hit (his|her|my) head|knocked out|head injury|car crash|accident|been hit by a car|hit by a car|thrown off) ... <unconscious-etc>
    - (fell|fallen|car crash|accident|hit by a car|thrown off) ... (my|his|her|their) (legs|leg|neck|back) (hurts|hurt|is|are|won't|looks|has|feels|feel|may|might|can't)
    - (can't|cannot|cant) (feel|move) my (legs|arms|arm|leg|body|left side|right side|face) ... (fell|fall|crash|accident|suddenly|since|back|help|neck|woke|hit)
    - (baby|newborn|toddler|infant|little one|my son|my daughter|my kid|my boy|my girl|my child) ... <floppy-etc>
    - (blacked out|passed out|fainted|collapsed|lost consciousness|blacking out|passing out|fainting|woke up on the floor|came round on the floor|woken up on the floor) ... <again-etc-9>
    - woke up on the (floor|bathroom floor|kitchen floor) ... (sick|pills|blood|remember|vomit*|drank|tablets|bruise*|head|shaking|throwing up|cannot|can't)
    - (sugar|sugars|blood sugar|glucose|bm|bms|blood glucose|insulin) ?(<fill>) ?(is|are|at|has|keeps|was|gone) ?(<fill>) <crashing-etc> ... <shak-etc>
    - (ketones|dka|diabetic ketoacidosis) ... (high|vomit*|sick|breath*|drowsy|over 3|now|confus*)
    - (sepsis|septic) ... (think|fever|shiver*|confus*|now|scared|mottled|signs|rash|infected|getting worse)
    - (electrocuted|struck by lightning|pulled from the water|house is on fire|flat is on fire|kitchen is on fire|fire in my (house|flat|kitchen|room)|trapped in the car|smoke (everywhere|in the house) and)
    - (burn|burned|burnt|scald|scalded|boiling water|acid|chip pan) ... (face|whole arm|all over|skin coming off|skin is peeling|blister* everywhere|child|baby|chest|hospital|severe|peeling off|down (his|her|my))
    - (ambulance|999|911|112) ... (should i|do i need|do i call|wait|coming|on the way|taking|please|call|need|now|hour|help|won't come|hours)
    - (heat stroke|heatstroke|hypothermia|frostbite|bitten by a snake|snake bite|snakebite|stung by) ... (confus*|collapse*|breath*|unconscious|swell*|help|shiver*|numb|throat|what do|hot|vomit*|dizzy)
    - (throat's|tongue's|throats|tongues|face's|lips) ?(<fill>) (swelling|closing|closing up|swelling up|swollen shut) ?(<fill>) (after|and|up|fast|from|since)
    - (dad's|mum's|mom's|nan's|husband's|wife's|baby's|gran's|grandad's|friend's|son's|daughter's|brother's|sister's|partner's) ?(<fill>) <collapsed-etc-2>
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
    - (bitten|bit|stung) by a ?(<fill>) (snake|adder|viper|cobra|scorpion|jellyfish|black widow)
    - (baby|kid|toddler|son|daughter|dad|mum|nan|he|she) is blue
    - words ?(are|were|keep|kept) ?(<fill>) (coming out|come out|came out|coming) ...1 (wrong|funny|backwards|jumbled|mixed up|scrambled|slurred|as rubbish|all mixed|in the wrong order) ...2 (today|since|this morning|suddenly|all of a sudden|now|tonight|for me)
    - (face|mouth|lip|cheek|eye|eyelid|smile) ?(has|is|was|gone|went|goes|looks|feels|feel|looked|felt|has gone) ?(<fill>) ?(all|gone|a bit|to) ?(<fill>) (funny|numb|dead|odd|strange|queer|heavy|down|droopy|slack|dropped|weak) (on|down) (the|one|this|my|her|his) ?(<fill>) (one side|side|left|right)
    - (mouth's|mouth is|mouth has|mouth|face's|face has|lip's|smile's) ?(<fill>) (gone|went|dropped|drooped|drooping|all) ?(<fill>) (lopsided|droopy|crooked|slack|down|sideways|twisted|to one side|on one side|squint)
    - (tea|coffee|water|soup|drink|juice|food|dinner) ?(<fill>) (keeps|is|kept|was|keep) (running|dribbling|falling|leaking|dripping|coming|spilling) (out|down my chin|out of my mouth|out the side)
    - my ?(<fill>) <one-limb> ?(<fill>) (has stopped|stopped|will not|won't|does not|has quit|has gone dead|went dead|gone dead|has gone|not) ?(<fill>) (doing what|do what|obey|obeying|work|working|listen|lift|grip|move|moving|answer|hold|numb|weak|dead|responding)
    - (spiders|bugs|insects|ants|rats|snakes|men|people|faces|cats|worms|beetles|mice) ...4 (that|which|no one|nobody|only i) ...2 (can not see|does not see|do not see|no one can see|nobody can see|else can see|else sees|can see)
    - (stopped|quit|gave up|came off|come off) (the|my) ?(<fill>) (drink|drinking|booze|vodka|bottle|alcohol|beer|benzos|valium) ...5 (hands|shakes|shaking|seeing|sweating|jumping|fit|cold)
    - (diabetic|insulin|type one|type 1) ...6 (been sick|vomiting|throwing up|nodding off|confused|can not stay awake|passing out|shaking|seeing double)
    - (breath|mouth) smells ?(<fill>) (of|like) (nail varnish|nail polish|pear drops|acetone|fruit|sweets|nail varnish remover)
    - red (line|lines|streak|streaks|stripe) ?(<fill>) ?(is|are|has) ?(<fill>) (going|running|creeping|spreading|up|moving|climbing|tracking) ...2 (my|the|his|her) (arm|leg|hand|wrist|foot|ankle|thigh)
    - (heart|pulse) (is|has gone|feels|gone|was) ?(<fill>) (that|so|very|too|really|awful|terribly|dead) slow
    - heart ...3 (flutter|flutters|fluttering|skips|skipping|pauses|stops|jumps) ...3 (when i (stand|get up|sit up|walk)|standing up|and i nearly (fell|faint*|went))
    - not eaten (in|for) (five|six|seven|eight|nine|ten|eleven|twelve|5|6|7|8|9|10|11|12) days
    - (have|has|had) not eaten ?(anything|a thing|food) (in|for) (five|six|seven|eight|nine|ten|eleven|twelve|5|6|7|8|9|10|11|12) days
  unless:
    - (need|call|want) ?(<fill>) (an ambulance|ambulance) ?(<fill>) (lol|laughing|after (that|the) (run|class))
    - (laughed|laughing) ...8 ambulance
    - (drowning|drowned) ?(<fill>) (and|in) ?(<fill>) (work|emails|paperwork|marking|debt|admin|tears|nappies|so i)
    - she is drowning so i
    - (he|she|i) ?(<fill>) (passed out|collapsed|fainted|blacked out|keeled over|slumped) ?(<fill>) (and|in|on|at|over) ?(<fill>) (the (sofa|bed|settee|couch)|bed|laughing|asleep|front of the (tv|telly)|exhausted|slept|after (the|work|that|my) (run|race|match|shift|marathon)|laptop|desk)
    - (collapsed|passed out|unconscious) ?(<fill>) (last (year|month|summer)|years ago|in (19*|20*)|when i was)
    - (tent|bridge|roof|company|deal|marriage|economy|souffle|cake|bank|wall|shed|shelf) ?(<fill>) ?(has|have|is) ?(<fill>) (collapsed|gone down)
    - (feeling|feel|gone|going|looking|felt|am|look) ?(<fill>) (blue|grey|purple|limp) ?(<fill>) (today|about|lately|and (lonely|down|flat)|at the roots|in the (cold|wind)|with (cold|envy))
    - (hair|sky|sea|paint|walls|dress|beard|cat|lettuce|celery|handshake|temples|weather) ?(<fill>) (is|are|has|have|was|gone|going|looks|turned) ?(<fill>) ?(gone|going|turned|turning) ?(<fill>) (blue|grey|gray|purple|limp|floppy)
    - (lips|fingers|nails|face|hands) ?(<fill>) (are|is|were|went|gone|turned|turning) ?(<fill>) (blue|purple|grey) ?(<fill>) (with (cold|ink|blueberries|dye|paint)|from (the (cold|sea|lake|paint|pen)|swimming|blueberries|beetroot)|after (swimming|the swim))
    - (not|wont|will not|never|does not) ?(<fill>) (answer|answering|respond|responding|waking|wake) ?(<fill>) (me|to me|when i|up) ?(<fill>) (on (whatsapp|the phone|slack|email|teams)|for (work|school|lectures|anything)|in the morning|before|until|emails|texts|messages|with|about)
    - (can not|cannot|can't|cant|not|will not|wont) ?(<fill>) (wake|rouse|wake up) ?(<fill>) (up|my (teenager|son|flatmate|husband)|him|her) ?(<fill>) (for (school|work|lectures|church)|before|till|until|in the morning|on (weekends|sundays)|early|on time|with an alarm|to (the|my))
    - i ?(<fill>) (can not|cannot|can't|cant) wake up
    - hold* my breath
    - (stroke|fit) of (luck|genius|giggles|work|laughter|rage|anger|pen)
    - (fit|stroke) (as a fiddle|for|in 20*|rehab|six|last)
    - (having|had|in) ?(<fill>) (a|another) (fit of|fit about|fit when|fit over|hissy fit|fit at|stroke of)
    - (was|is) ?(<fill>) fitting (the|a|my|our|in|new|room|kitchen|carpets|that)
    - (words|speech|talking) ?(<fill>) ?(is|are|came|come) ?(<fill>) ?(out) ?(<fill>) (wrong|funny|muddled|jumbled) ?(<fill>) (when|in (meetings|front)|because|every)
    - (not breathing|barely breathing|stopped breathing|not breathe) ?(<fill>) (properly all|easy until|a word|down my neck|till)
    - (can not|cannot|can't|cant) feel my (legs|feet|hands|face|arm|arms) ?(<fill>) (after (the|leg|that)|in this cold|it is so cold|from (the cold|sitting))
    - face ?(<fill>) (dropped|fell) ?(<fill>) (when|at|as|and (he|she)|like)
    - face like
    - dead (end|line|quiet)
    - (hand|arm|leg|fingers) ?(<fill>) (will not|won't|wont|does not|doesn't|can not) ?(<fill>) (move|work|lift|hold|grip) ?(<fill>) (properly since (the|my)|(like|as) it (did|used)|after (the|leg)|in this cold|when i|on the (clock|sofa|crane)|that)
    - one side of my (face|mouth|body) ?(<fill>) (is|was|got|still) ?(<fill>) (sunburnt|numb from the|frozen from|swollen from|creased|sore|asleep|from the)
    - breathing ?(<fill>) (funny|strange|weird|wrong|shallow) ?(<fill>) (exercise|technique|when|because of (nerves|the mask)|in (yoga|class))
    - (collapsed|fainted|passed out|keeled over) (laughing|asleep|on the sofa|into (bed|a)|in (bed|a heap)|in 20*|years|last (week|year|month) and)
    - (not|stopped) responding ?(<fill>) (to (my|the|emails|texts|messages|it)|at (work|all to)|on (whatsapp|slack|teams))
    - <server-etc> ?(<fill>) ?(is|are|was|were|has) ?(<fill>) not responding
    - drowning in ?(his|her|their|all that) (debt|debts|work|paperwork|emails|bills|admin|homework|marking|tax)
    - (choked|choking) (up|back|on (my (tea|coffee|words|water|drink|own spit|beer|wine|toast|lunch) (laughing|when|at)|the (price|words)|paperwork|emails|admin|tears)|hazard|at the (price|final)|in the final|hold)
    - (passed out|collapsed|conked out|unconscious|blacked out|passing out) (on (the|my) (sofa|couch|bed) (with|after|in|by|watching|at|before|when|snoring|like|from)|asleep|laughing|into bed|at (nine|ten|eight|half)|in (a heap|front of|the armchair) (after|of|laughing|with)|with (laughter|relief|tiredness|joy)|from (sheer|tiredness|boredom)|after (dinner|lunch|the (match|marathon|race|gym|party|shift)|work|a roast)|in a heap)
    - (<shed-etc>|soufflé) ?(<fill>) ?(has|have|just|had) ?(<fill>) collapsed
    - (not|isn't|stopped|barely) breathing (down my neck|space|a word|room|exercise|exercises|easy|much easier)
    - (unresponsive|not responding|not answering|not moving|can't move|can't speak|can't be woken) ?(<fill>) (<app-etc>|to (my|the|emails|texts|messages|me on)|on (whatsapp|email|the (app|market|bus|property))|until (monday|the)|in (until|till)|from (the|my) (sofa|bed)|the (wardrobe|sofa|piano|date|meeting|car)|for (laughing|the (crowd|traffic)))
    - <emails-etc-2> ?(<fill>) ?(is|are|was|has|just|keeps) ?(<fill>) (unresponsive|not responding|seizing|not moving|collapsed|gone blue|turned blue)
    - (cannot|can't|could not|couldn't|trying to|cant) (wake|get|rouse|find) (him|her|them|my (son|daughter|kid|teenager|husband|wife|boyfriend|girlfriend|brother|sister|flatmate)) (up (for (school|work|college|breakfast)|before (noon|ten|eleven|nine)|in the morning|on (saturdays|sundays|time))|to (<eat-etc>|answer (emails|the phone))|out of bed|off (the|his|her)|on the phone|a (present|job|tutor|seat|place)|anything|in the (crowd|shop)|on (facebook|instagram|linkedin))
    - (lips|face|fingers|skin|hair) ?(<fill>) (are|is|look|went|gone|turned|going|have gone) ?(<fill>) (blue|purple|grey|gray) (from (the|eating|swimming)|with ?(the) cold|after (the|swimming|eating)|slush|ice lolly|blackberr*|dye|paint|blueberr*)
    - (face|mouth|smile|eye) ?(<fill>) ?(has|is|was|just) ?(<fill>) (dropped|fell|fallen on one|slipped|slumped) ?(<fill>) (when (i|he|she|they)|at|and (he|she) (said|walked|left)|suddenly when)
    - (fell|fallen|hit (my|his|her) head|accident) ... (bit of blood|tiny bit|scraped|ice cream|plaster|fine now|all fine|is fine|laughing|graze|bruised pride)
    - (fitting|fit|seizing|seizure) (<room-etc-2>|of (giggles|laughter|rage|temper|pique))
    - (had|have|having|threw|throw|has|have had|was having|nearly had) a fit (when|about|because|at|over|of|if|that|that i|and (stormed|threw|said|slammed))
    - ambulance (driver|crew|station|siren|chaser|went|drove|shift|service|bay|job|strike|course|past)
    - (999|911|112) (calls|call handler|porsche|dispatcher|what is your|show|turbo)
    - (needed|need|call|get) (an|the) ambulance (last|in|once|when (i|he|she) was|years|that (day|night)|yesterday (but|and (he|she) is (fine|home)))
    - (baby|toddler|newborn|kid|child|son|daughter|little one|infant) ... (rash|floppy|blue|pale|burning up|grey|limp) ... <hat-etc>
    - (nappy|heat) rash
    - (throat|tongue|eyes|face|lips) ?(<fill>) ?(is|are|has|been) ?(<fill>) (swollen|swelling|closing|puffing up) ?(<fill>) (from crying|glands|tonsils|a bit|with (a cold|hay|tonsil*)|after (crying|the dentist)|because (i cried|of (my cold|hayfever))|since the dentist)
    - passed out (the|some|leaflets|flyers|sweets|snacks|drinks|biscuits|cards|papers|samples|on the sofa|drunk|asleep)
    - (choked|choking) on (the|a) (penalty|last|final|putt|exam|question|line|lead)
    - (fainted|passed out|blacked out) (at the (blood|sight|gym|price)|giving blood|when (they|the nurse) (took|drew))
    - (choking|collapsed|not breathing|unconscious|seizure|cardiac arrest|unresponsive) ?(<fill>) ?(on) ?(a|the) (dummy|manikin|mannequin|doll|drill|scenario)
    - (practised|practiced|practising|practicing|learned|learnt|taught|training|covered) ?(<fill>) (choking|collapsed|cpr|a seizure|unconscious)
    - gone (grey|gray|white|purple|yellow) ?(<fill>) (and|in|all) ?(<fill>) (hair|early|at (thirty|forty)|handsome|suits|leaves|wash|laundry|beard|vegan)
    - rash ?(<fill>) not (fade|fading|go) ?(<fill>) (after|cream|from the (sun|wool))
    - lopsided (grin|smile|cake|hat|haircut|fringe|christmas|tree)
    - (tea|coffee|water|juice|soup) (keeps|is) (leaking|running|dripping|coming) out (of|the bottom|at)
    - ambulance we (wait|drive|have|sit|carry|go|eat)
    - <one-limb> ...4 (slept on|asleep|leg day|gym|pins and needles|cast|plaster|sling)
    - (drowning|drowned) in (coursework|revision|essays|deadlines|laundry|washing|orders|tickets|invoices|calls|homework|visitors|requests|meetings)
    - lopsided since the (dentist|filling|injection|anaesthetic|jab)
  examples:
    - "my nan's face has dropped on one side"
    - "He collapsed in the kitchen and isn't answering me"
    - "she's having a seizure and it's over five minutes"
    - "I can't wake him and his lips are blue"
    - "The baby's floppy and won't wake for a feed"
    - "Found my dad on the floor, not making sense"
    - "worst headache of my life, came on like a thunderclap"
    - "I fell off the ladder and I can't feel my legs"
    - "My words are coming out jumbled since this morning."
    - "My face has gone numb on the one side."
    - "The soup keeps dribbling out."
    - "My left hand won't do what I tell it."
    - "Dad's mouth has gone crooked."
    - "There's a red line creeping up my leg from the bite."
    - "Rats on the bed that my wife can't see."
  counterexamples:
    - "I laughed so hard I needed an ambulance."
    - "The tent collapsed in the night."
    - "I collapsed on the sofa after work."
    - "His face dropped when he saw the bill."
    - "It was a stroke of luck."
    - "He's fitting the new kitchen."
    - "In the ambulance we wait more than we drive."

"""#
    ),
    (
      name: "safety/signs/suicidal-thoughts.yaml",
      text: #"""
- set: thinking
  words: [think, thinks, thinking, thinkin, thought, thoughts, thots, thort, dream, dreaming, daydream, daydreaming, fantasise, fantasising, fantasies, fantasize, fantasizing, fantasy, imagine, imagining, picturing, picture, contemplating, contemplate, contemplated, considering, considered, consider, obsessed, obsessing, ideas, idea, urge, urges, impulse, impulses, planning, plan, plans, researching, research, googling, googled, looking up, reading up, reading, visions, images, flashes, toying, talking, torn, close, tempted, intent, set, on my mind]

# What the thoughts are about. `Death` alone is grief's word too.
- set: own-death
  words: [dying, being dead, not existing, not being here, not being alive, not being here any more, ending it, ending it all, ending things, ending everything, my own death, my death, how i would die, how to die, ways to die, a way to die, my own funeral, my funeral, suicide, sucide, suiside, sewerslide, jumping, jumping off, jumping in front, stepping in front, stepping out, going over, going under a train, hanging, an overdose, overdosing, taking an overdose, taking all, swallowing, the forever nap, the long sleep, the big sleep, the long nap, driving into, driving off, crashing the car, crashing my car, walking into the sea, walking into traffic, catching the bus, catching the last bus, unaliving, self deletion, the bridge, leaving for good, how to go, how i would go, "how i'd go"]

- set: only-etc
  words: [only, only way, answer, way, option, solution, best, easiest, escape, exit, on my mind, in my head, relief, comfort, appealing, tempting, always there]

- set: ending-it-etc
  words: [<end-life>, ending it, ending things, ending everything, not being alive, not being here anymore, not being here any more, being dead, not existing, dying, my own death, my death, my funeral, my own funeral, death a lot, death all the time, death constantly, death every day, death, ending it tonight, ending this, ending it for good, not living, doing it, doing it tonight, jumping, jumping off, jumping in front, driving into, driving off, hanging, drowning, stepping in front, overdosing, an overdose, taking an overdose, catching the bus, taking all, swallowing, slitting, crashing my car, crashing the car, letting go of the wheel, walking into traffic, walking into the sea, unaliving]

- set: only-etc-2
  words: [only, answer, way, option, solution, best, easiest, easier, exit, escape, better, on my mind, plan, in my head, kind, relief, comfort, appealing, tempting, the only, always there, all i, what i, where]

- set: thoughts-etc
  words: [thoughts, thots, thought, note, notes, plan, plans, idea, ideas, feelings, urges, attempt, attempts, pact, method, methods, forum, ideation, letter, letters, kit]

- set: says-etc-2
  words: [says, say, tells me to, tell me to, telling me to, keeps saying, keeps telling me to, screams, screaming, shouts, whispers, keep saying, keep telling me to, saying, told me to, want me to, wants me to, is telling me to, keeps going]

- set: kill-yourself-etc
  words: [kill yourself, kill myself, die, end it, do it, jump, hang yourself, cut, end your life, kys, you should die, just die, hurt myself, hurt yourself, kill you, be dead]

- set: log-out-etc
  words: [log out, logout, log off, logoff, sign off, sign out, sleep, nap, exit, delete, reset, shutdown, shut down, off switch, snooze, vacation]

- set: swerving-etc
  words: [swerving, swerve, drive off the, driving off the, drive into, driving into, not braking, step off, stepping off, step out in front, stepping out, jump off, jumping off, jump in front, let myself fall, falling off]

- set: offering-etc
  words: [offering, offers, suggesting, suggests, going to, goes to, circling, circles, drifting to, drifts to, coming back to, keeps coming back to, showing me, shows me, wandering to, turns to, returning to]

- set: my-next-birthday-etc
  words: [my next birthday, thirty, forty, fifty, sixty, seventy, "30", "40", "50", "60", "63", another birthday, another christmas, another spring, old age, retirement]

- set: is-etc-4
  words: [is, feels, seems, looks, sounds, keeps, would, might, has, was, crosses, crossed, comes, came, again, tonight, forum, forums, plan, pills, method]

- set: think-etc
  words: [think, thinking, thinkin, thought, thoughts, dream, dreaming, dreams, fantas*, imagine, imagining, picture, picturing, plan, planning, planned, consider, considering, research*, google*, googling, obsess*, contemplat*, wonder, wondering, urge, urges, tempted, temptation, idea, ideas, drawn, longing, crave, craving, hoping, wishing, looking forward, look forward, waiting, praying, fixated, preoccupied, flirting, rehearsing, rehearse, daydream*]

- set: appeals-etc
  words: [appeals, tempting, comfort*, relief, easier, answer, option, way out, look forward, inviting, hobby, plan, makes sense, attractive, kind of peace, beautiful, calling, whisper*, home, only thing, best thing, all i, every day, every night, every morning, solution, escape, exit]

- set: feelin-etc
  words: [feelin, feeling, being, kinda, so, bit, very, proper, super, lowkey, low key, actively, passively, still, mad, hella, am, been, i am]

- set: podcast-etc
  words: [podcast, book, film, documentary, article, paper, bill, essay, episode, storyline, play, song, poem, lecture, news]

- set: rate-etc
  words: [rate, rates, prevention, awareness, helpline, hotline, line, watch, squad, bomb*, mission, king, doors, door, slide, note in, bereavement, survivors, statistics, stats, research, risk assessment, attack, pact in, forum moderator, leaflet, poster, training]

- set: essay-etc
  words: [essay, essays, lecture, lectures, module, seminar, chapter, dissertation, thesis, exhibition, novel, poem, opera, debate, sermon, bill]

- set: squad-etc
  words: [squad, prevention, awareness, helpline, hotline, mission, bomb*, watch, forest, rate, rates, statistics, stats, policy, door, doors, blonde, silence, girls, king, lane, pass, charity, bereavement, loss, survivor, survivors, crisis line, training, month, barrier, net, nets, pact in, books, research, documentary, scene, plotline, storyline, by cop]

- set: career-etc
  words: [career, social, political, financial, commercial, professional, brand, electoral, economic, assisted, his, her, their, your, student, physician, male, veteran, teen, youth, "dad's", "mum's", "brother's", "sister's", "son's", "daughter's", "husband's", "wife's", "friend's", "cousin's", "uncle's", "father's", "mother's", "mate's", "colleague's", "neighbour's"]

- set: taxes-etc
  words: [taxes, duties, metal, star, valley, certificate, certificates, penalty, stranding, since, by chocolate, cafe, cleaning, on the nile, becomes, note, row, my, the, new, a, some, pictures, baskets, out, on the, ship, to, pride, curtains, up, around, rope lessons]

- set: jack-etc
  words: [jack, jacks, bean, castle, ship, on a call, tomorrow after, ourselves, for charity, lessons, this weekend, as a, differently, properly, again next, ponies, of, rates, up, out, pictures, the, some, with, from]

- set: with-etc-4
  words: [with, together, on monday, for charity, myself instead, at work, in person, by email, over text, online, again next, the other way, differently, properly, professionally, amicably]

- set: to-etc-2
  words: [to, at, from, home, into, in, "on", outside, instead, for, because, near, every, with, round, back]

- set: after-etc
  words: [after, last night, this, "on", in, before, tonight because, poll, study, interview, test, from, "off", for the, of the]

- set: rising-etc
  words: [rising, falling, down, up, common, preventable, illegal, the leading, covered, mentioned, discussed, depicted, rare, higher, lower, no longer, handled, portrayed]

- set: him-etc-5
  words: [him, her, them, late, angry, rude, nice, friends, available, out, a, the, that, down, up, anyone, it, part, wine, drink, coffee, cake, biscuit]

- set: my-hair-etc
  words: [my hair, of, next, with, tomorrow, lecture, policy, prevention, scene, wool, eggs, near, by the, close, training, module, rates, anniversary]

- sign: suicidal-thoughts
  bank: crisis
  tier: explicit
  theme: suicide
  about: "The client thinks about suicide, death as an act, or how they would do it."
  phrases:
    - <thinking> ?(<fill>) (about|of|abt|on|with|to) ?(<fill>) ?(<fill>) ?(maybe) <own-death>
    - <thinking> ?(<fill>) ?(about|of|abt|on|to|with) ?(<fill>) ?(doing|committing|commiting|attempting|taking) ?(<fill>) (<kill> ?(<fill>) <self>|<end-life>|<suicide-word>|kms)
    - (imagining|imagine|picturing|picture|planning|plan|contemplating|considering|fantasising) ?(<fill>) (<own-death>|<suicide-word>|<kill> <self>)
    - <thinking> ?(<fill>) ?(about|of|abt|through|on) ?(<fill>) (how|when|where|ways|which way|the way|methods) ?(to|of|i|i would|i could|i might|that i could|i'd|id|ah'd) ?(<fill>) (die|end it|do it|dae it|go|end my life|take my life|kill myself|ending it|doing it|dying)
    - (think|thinking|thought) ?(<fill>) (of|about|abt) ?(<fill>) (death|dying) ?(<fill>) (a lot|all the time|all day|every day|constantly|daily|nonstop|most days|every night|more than|like other)
    - (all|what|everything) i ?(can|ever) (think|thinks) ?(about|of|abt) is ?(<fill>) (dying|death|suicide|ending|being dead|killing|how to die|not existing|not being)
    - (dying|death|suicide|killing myself|kill myself|being dead) is ?(<fill>) (all|what|the only thing) i (think|can think)
    # suicide as the answer, as comfort
    - <suicide-word> (is|seems|feels|looks|would be|as) ?(<fill>) ?(like) ?(the|my|an|a) ?(<fill>) <only-etc>
    - (thought|idea|knowing) (of|that|about) ...5 (suicide|dying|death|ending it|end it|killing myself|being dead|a way out|i could go) ...5 (sleep|calm|calms|comfort|comforts|relief|peace|soothes|helps|friendlier|friendly)
    - it (calms|comforts|soothes|helps) me to (think|know) (about|that|of) ...5 (die|dying|death|end it|exit|way out|suicide)
    - (the|one|that|this) (thought|idea) ... (comes|is back|keeps|getting|visits|says|is always) ...5 (finished|over|die|dying|kill|end it|friendlier|louder)
    - (one moment|one second|one step|one turn) and (it would|it'd|itd|i would|i'd|it will|everything would) ?(<fill>) (be|all be) ?(<fill>) (over|finished|done|quiet|gone)
    # voices and commands
    - (head|brain|mind|voice|voices|thought|thoughts) ?(<fill>) ...5 (kill yourself|kill urself|kill myself|end it|kys|hurt yourself|to jump|just jump|to die|you should die|end yourself|kill your self)
    - (kill|hang|end) (yourself|urself|your self) (kill|hang|end|all day|over and|on repeat|on a loop|and the)
    - my (head|brain|mind) ?(<fill>) (says|tells me|telling me|wants me|shouts) ?(to) ?(<fill>) (die|jump|do it|end it)
    # words for it that are one's own
    - (having|have|had|get|getting|got|been having) ?(<fill>) (dark|bad|the|those|them|unsafe|scary) ?(<fill>) thoughts (of|about) ?(<fill>) (dying|ending|not being|death|hurting myself|harming)
    - <thinking> ?(<fill>) (of|about) ?(<fill>) (harming|hurting|offing|topping|unaliving|doing in) <self>
    - (my|a|the) ?(<fill>) <suicide-word> (note|letter|plan|attempt|pact|date|thoughts)
    - <suicide-word> (thoughts|thots|thought|plan|plans|ideation|urges|feelings)
    - (wrong|sin|selfish|bad|normal|weird|mad) to (wish (yourself|you were) dead|want to die|want to be dead|think about (suicide|dying))
    - trying to decide (whether|if) to (end|live|die|kill|do it|jump)
    - (easy|simple|quick|peaceful|so easy|how easy|how simple) ?(<fill>) ?(it (would|'d) be) ?(it'd be) to ?(<fill>) (jump|step off|step out|let go of the wheel|not turn the wheel|turn the wheel|drive off|walk in|end it|just go|swerve|drive into)
    - how (easy|simple|quick) (it would|it'd|itd) be to ?(<fill>) (jump|step|let go|not turn|turn|drive|walk in|end|swerve|go over)
    - (dark|bad|unsafe) thoughts ?(<fill>) (again|are back|tonight|getting|are getting|at night)
    - <suicide-word> is (what|the thing|the word|something) i
    # the word near the speaker
    - <suicide-word> ...5 (my head|my mind|my thoughts|on my mind|inside me|to me|for me|with me)
    - (i|me|my|i have|it is me) ...5 <suicide-word>
    - <suicide-word> (that is|thats|there|is) ?(<fill>) (the|what|i)
    - <suicide-word> (again|today|tonight|now|crossed|keeps|has been|is getting|sits|follows|visits|feels|looks|seems)
    - (want|wanting|wish|going|trying) to (kill|hang|drown|end|off) (urself|yourself|your self)
    - (being|wish i was|wish i were|me|myself) (dead|gone) ...5 (every|all|constantly|most|again|lately)
    - <suicide-word>
    - (look|looking|looked|searching|searched|search|reading|googling|googled) ?(<fill>) ?(up|for|about|into) ?(<fill>) (ways|how|methods|the best way|painless ways|the way) ?(<fill>) ?(to|of|that) ?(<fill>) (do it|die|end it|go|kill|not hurt|do not hurt|dont hurt|it is done|it is quick|painless)
    - (every|each) time i (see|cross|pass|hear|drive over|walk over|stand on) ?(<fill>) (a|the|that) ?(<fill>) (train|bridge|lorry|river|cliff|platform|knife|rope|balcony|tram) ?(<fill>) i (think|wonder|picture|imagine|want|feel)
    - stop ?(<fill>) thinking ?(<fill>) (about|of|abt) ?(<fill>) (death|dying|suicide|killing|ending|how i|jumping|the bridge|it ending)
    - (urge|urges|impulse|impulses|temptation|pull|tempted|wanting|itching|itch) ?(<fill>) to ?(<fill>) (jump|step off|step out|step in front|throw <self>|drive off|drive into|let go|fall|swallow|hang|end)
    - (researching|research|researched|reading about|studying|looking into|looked into|googling|googled|comparing) ?(<fill>) (methods|ways to die|ways of doing it|how to die|suicide|painless|how to do it|nooses|overdoses|doses)
    - <thinking> ?(<fill>) ?(doing|attempting|committing|it being) <suicide-word>
    - <thinking> ?(<fill>) <killing> <self>
    - <thinking> ?(<fill>) (how|when|where|ways|way|the way|different ways|methods) ?(to|of|i would|i could|i might|i will|that i could|i'd|id) ?(<fill>) (<kill> <self>|<killing> <self>|die|dying|end it|ending it|do it|end my life|take my life|ending my life|go|commit suicide)
    - <thinking> ?(<fill>) <ending-it-etc>
    - (want|wanna|gonna|thinking of|going to|ready to|planning to|about to|time to|wish i could|considering|tempted to) ?(<fill>) ?(doing|do|commit|committing|attempt|attempting|try) <suicide-word>
    - (commit|comit|committing|commiting|comitting|attempt|attempting|contemplate|contemplating|considered|considering|planning|plan) ?(<fill>) <suicide-word>
    - <suicide-word> (is|seems|feels|looks|has become|would be) ?(<fill>) ?(like|the|my|an|a|so|so much) <only-etc-2>
    - (<suicide-word>|death|dying) (is|stays|keeps being|has been|was) ... (on my mind|in my head|in my mind|all i think|all i can think|in my thoughts)
    - (thought|thoughts|idea|ideas|urge|urges|impulse|impulses|voices|images|intrusive thoughts) (of|about|to|telling me to|like|that i should|is to|are to|are about) ?(<fill>) (<kill> <self>|<killing> <self>|<end-life>|die|end it|jump|be dead|end it all|being dead|not being alive)
    - <suicide-word> <thoughts-etc>
    - (my|a|the|wrote a|writing a|write a|written my|another|this) <suicide-word> (note|letter|attempt|plan|date|thoughts|notes|letters|pact)
    - (all i|what i|everything i) (think|thinks|can think|thought) ?(about|of|abt) (is|was) (dying|death|killing|suicide|ending|being dead|not being here|how to die|not existing)
    - <kill> <self> is all i
    - (caught|catch|find|finding|found|keep|kept|been) ?(myself) (working|figuring|mapping|planning|thinking|sorting) out (how|where|when|which) (i would|i'd|id|to|i could|i might|i will) (<kill> <self>|take my life|take my own life|end my life|do it|die|end it|go)
    - (keep|been|kept|started|start) (planning|picturing|imagining|rehearsing|seeing|googling|researching) (how|where|when|what|ways|myself) (i'd|id|i would|i could|to|dead|hanging|jumping|i might|it would) ?(<fill>) (end|die|do|kill|jump|hang|be|dead)
    - (a thought|one thought|the thought|the idea|knowing) ... (could end it|i could end|end it any time|end it all|suicide|killing myself|a way out of life|i could die)
    - the thought of (suicide|dying|death|ending it|killing myself|being dead|ending my life) ... (sleep|calm|comfort|comforts|calms|relief|relieves|peace|helps|soothes|keeps me|gets me|makes me|is)
    - (my|the) (head|brain|mind|voice|voices|thoughts) ?(<fill>) <says-etc-2> ?(to|i should|that i should|just) ?(<fill>) <kill-yourself-etc>
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
    - (permanent|permanently|final|big|forever|eternal|great|long|real|last|ultimate) <log-out-etc>
    - (delete|deletion|exit|end|last|death|expiry|expiration) (day|date) ?(<fill>) (is|set|picked|planned|soon|for me|chosen)
    - planning my own
    - (ideation|ideations) ?(<fill>) (is|are|back|bad|again|worse|tonight|rn)
    - (intrusive|bad|dark|scary) thoughts ?(<fill>) (about|of|to) ?(<fill>) (death|dying|killing|hurting|suicide|ending|harm|myself|jump|knives|die)
    - (daydream|fantasy|fantasies|fantasise|fantasize|dream|dreams) ?(<fill>) (about|of) ?(<fill>) (dying|death|my death|being dead|my funeral|crashing|not waking|jumping|being killed|the end|fatal)
    - (think|thinking|thought|imagine|imagining|tempted|urge|wonder|wondering|could|impulse) ... <swerving-etc>
    - (thoughts|thinking|thought) (to|of|about) ?(<fill>) (end|ending|finish|finishing) (it|it all|my life|everything|myself)
    - (would|will|does) it hurt ?(much|a lot) (to die|dying|drowning|hanging|if i jump|if i die|if i do it|to drown|to hang)
    - (take|taking|need|want) the big sleep
    - (my|the) (mind|brain|head|thoughts) ?(<fill>) <offering-etc> ?(<fill>) (suicide|death|dying|killing myself|ending it|the bridge|the pills|ways to die|ways out)
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
    - (will not|not going to|won't) (see|reach|make it to|turn|live to see|get to) <my-next-birthday-etc>
    - if i (jumped|jump|hanged myself|took them all|drove off|stepped off|did it|went through with it|ended it) ?(<fill>) (nobody|no one|they|would|it|who|everyone|she|he|people|my)
    - (killed|dying|die|death|crash|crashing) ?(<fill>) (in a (crash|car crash|accident)|by accident|accidentally) ?(<fill>) (easier|relief|better|dream|hope|wish|so nobody|no one would)
    - (fantasise|fantasize|dream|daydream|think|thinking|fantasising) ?(<fill>) (about|of) being (killed|hit|murdered|shot|run over|dead|in a crash|in a fatal|terminally)
    - suicide <is-etc-4>
    - (will|going to|want to|planning to|may|might|try to|tried to) suicide
    - <think-etc> ?(<fill>) ?(of|about|on|for|to|abt|over|by|with|bout) ?(<fill>) <dying>
    - <dying> ...5 <appeals-etc>
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
    - <feelin-etc> ?(<fill>) (sui|suic|suey|sooicidal|suicidall)
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
    # not the client's own
    - <podcast-etc> ...5 (suicide|dying|death|overdosing|jumping|hanging)
    - (jumping|jump) (ship|in the|into (the (pool|lake|sea|water)|bed|a new)|queues|on the bandwagon|to conclusions|off (the pier|the diving board|a plane))
    - (think|thinking|planning|plan) ?(<fill>) ?(of|about|on) ?(<fill>) hanging (the|a|some|my|out|up|around|on|pictures|curtains|with)
    - (plan|planning|plans) ?(<fill>) (my|own) funeral ?(<fill>) (with|because|at|since|so that|plan)
    - ending (it|things) (with|between|at|there|early|on time|on a|by)
    - (close|closed|talking) to (jumping|hanging)
    - not ?(<fill>) think of <suicide-word>
    - (think|thinking) about death a lot since
    - death a lot since (mum|mom|dad|my|her|his|nan|the funeral)
    - <thinking> ?(<fill>) (about|of) (the bridge|ending it) (at|over|in the) (cards|river|film|song)
    - (planning|plan|idea|ideas) ... (hanging|swallowing|jumping) (basket|baskets|gate|castle|frogs|jacks)
    - (overdosing|overdose) on (mince|chocolate|caffeine|sugar|tv|cake|christmas|pies|vitamin)
    - (died|dead|death|deaths|lost|loss|bereaved|widowed|gone|anniversary|after|inquest) ...5 (by|to|from|of|through|his|her) <suicide-word>
    - (his|her|their|dad's|mum's|brother's|son's|daughter's|husband's|friend's|sister's|uncle's) <suicide-word>
    - (someone|somebody|people|friend|brother|boy|son|him|her|dad) to <suicide-word>
    - <suicide-word> (<rate-etc>|in (the|a|prisons|schools|roman|victorian|literature|films))
    - (career|social|political|financial|professional|commercial|fashion|culinary) <suicide-word>
    - <essay-etc> ...5 <suicide-word>
    - (assisted) <suicide-word>
    - (run|ran|running|doing|did) <suicide-word>
    - (with a|come with a) suicide note for
    - (not|never|without|have not) ...5 (thought|thoughts|thinking|think) (of|about) <suicide-word>
    - (politically|commercially|financially|socially|professionally) ...3 <suicide-word>
    - (was|is|would be|it's|absolute|sheer|pure) <suicide-word> to
    - (mass|cult|cell|celebrity|farmer|teen|youth|male|student) <suicide-word>
    - <suicide-word> (bid|run|pass|tackle|burger|sauce|wings|dash|note for)
    - (would|'d|it'd|itd|will|is|was|it is) ?(<fill>) ?(be) <suicide-word> to
    - (itching|tempted|urge) ?(<fill>) to ?(<fill>) (jump|let go|end|hang) ?(<fill>) (in|into|on|the (queue|call|meeting)|ship|of|up|out|with|around)
    - (<suicide-word>|suicide) (<squad-etc>|note in (the|chapter))
    - <career-etc> <suicide-word>
    - (thinking|think|thought|thoughts) (of|about|abt) (my|the|his|her|their|your|our) (suicide) (prevention|lecture|essay|module|training)
    - <thinking> (death|dying|drowning|hanging|jumping|swallowing|death a lot) (<taxes-etc>|in (service|general|philosophy|literature|the abstract)|in (the|at))
    - <thinking> (jumping|doing it|an overdose|hanging) (<jack-etc>|at (the|weekends|work))
    - (doing it|ending things|ending it) <with-etc-4>
    - <thinking> (ending things|ending it|ending this) ... (him|her|boyfriend|girlfriend|relationship|lease|contract|subscription|marriage|friendship|chat|session|call|meeting)
    - (death|dying|died) (of|in|for) (a|the|my|his|her|our) (pet|dog|cat|friend|star|relative)
    - (attempt|planning|plan|plans|considering|considered) (sui|death)
    - (fatal|lethal|deadly) (dose|amount) of (sarcasm|garlic|cringe|cute|chilli|sugar|caffeine in)
    - (my|mum's|mom's|dad's|his|her|their|gran's|nan's) (death|dying) (anniversary|duties|in service)
    - kill <self> (laughing|trying|running|training|at the gym|working)
    - catch the bus <to-etc-2>
    - catching the bus <to-etc-2>
    - death (by powerpoint|metal|star|valley)
    - (think|thinking|thought|could|wonder|wondering|tempted|urge) ... (swerve|swerving|jump off|jumping off|step out|stepping out|step off|stepping off) (the (topic|subject|call|treadmill|board|diving|bus|train|sofa|hamster|career)|for (a|lunch|air|some)|of my comfort|into the (sun|garden|light)|to (get|smoke)|a plane|my (board|bike))
    - how (high|deep|far|tall) ... (jump|fall) ... (horse|dog|cat|olympic*|frog|river for|kids|trampoline)
    - (is|are|does) (paracetamol|bleach|insulin|antifreeze) ?(<fill>) (work|enough|kill) (for (a|my|the)|on (mould|mold|the|stains|weeds)|mould|germs|weeds|better|with)
    - (big|long|great|last|real|final) (sleep|nap|vacation|exit|reset|shutdown|snooze|delete|sign off|logoff) (<after-etc>|and (i feel|woke))
    - (a|another|one) (big|long|great|last|real) (sleep|nap|vacation|reset|shutdown|snooze)
    - (turn|turning) the (wheel|steering wheel) (left|right|at|of|over to|to (the|park|avoid|miss)|hard|around)
    - (had|needed|need|great|really) ?(a|some) (long|big|great|real) (sleep|nap|reset|vacation)
    - planning my own (wedding|party|garden|trip|business|lessons|route|meals|holiday|birthday)
    - (does|did|will|would|is) it ?(<fill>) (hurt|hurts|painful|quick) (to (ask|try|be|get|have|remove)|when (you|they|i|he|she)|at the|if i|that|your|the|a lot at|getting|after|having|him|her|them|much (at|when|after|getting))
    - (end|expiry|expiration|last) (day|date) ?(<fill>) (is|set|picked|planned|soon)
    - suicide (is|was|has|keeps|looks|seems|feels|sounds|would|might) ?(<fill>) (<rising-etc>|a (leading|theme|topic|big|crime|public)|in (the|act|episode|chapter)|never (the|an)|not (the|an|on|in))
    - (about|of|on) suicide (prevention|awareness|rates|statistics|in (literature|film|prisons|the (book|film|army|novel|play)|young|veterans|men))
    - (related|due|leading|lost|losing|loss|died|death|driven|link*|attributed) (to|by|from) suicide
    - (one|a|any|give me a|good) reason ?(<fill>) to (stay|live) (in|late|here|longer|at|for|with|near|up)
    - (courage|nerve|guts) to (do it|live) ?(<fill>) (in|again|on stage|alone in|abroad|live|properly|without a)
    - (too (scared|frightened)|coward) to (do it|jump|go through with it) ?(<fill>) (the|off the (board|diving)|into the|at the (pool|fair)|again at|haircut|tattoo|exam|interview|in the)
    - not (scared|afraid|frightened) of (dying|death) (my|metal|but|at)
    - if i (did it|jumped|jump|ended it|do it) ?(<fill>) (again|sooner|the|with|for|properly|differently|in|my way|he would|she would) ?(<fill>) (puddle|queue|interview|team|trampoline|fence|ship|sofa|class|tomorrow|faster|better)
    - (allowed|permission) to (go|leave|stop) (to|home|early|on|out|at|with|by|for|the)
    - (i have) ?(<fill>) decided ?(<fill>) (not to|i am not going to|i will not|i would not) (see|be|reach|have another|turn) ?(<fill>) (<him-etc-5>|my (ex|mum|dad|sister|brother))
    - my (next|second|third|fourth|fifth|last|latest) attempt (at|of|to (bake|cook|make|pass|learn|run|quit|fix|grow|start|get|knit|park|build)|on|was better|driving|tastes|looks|rose|went in)
    - <thinking> (dying|an overdose|jumping off|suicide|bleeding out|oblivion|hanging|being gone|not being here|not living) ?(<fill>) (<my-hair-etc>|the (wool|fabric|curtains)|in (the|a|summer|two)|on (monday|tuesday|wednesday|thursday|friday|the)|for (a|the|two)|at (the|home|mum's))
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
    - (ask|asks|asking|talk|talks|write|writes|read|reads|teach|lecture) ?(<fill>) (about|on) <suicide-word>
    - (teens|twenties|thirties) were ?(<fill>) (one|a) ...3 <suicide-word>
    - i think about it every (day on|time i (see|hear|cook|pass (his|her|the (shop|school|old)))|morning on the)
  examples:
    - "I think about dying most of the day"
    - "been thinking of ending it"
    - "My head keeps saying kill yourself"
    - "Suicide feels like the only way left"
    - "how easy it would be to let go of the wheel"
    - "Contemplating suicide, to be plain."
    - "I've thought about how I would do it"
    - "I keep picturing my own funeral."
  counterexamples:
    - "I'm thinking of ending my contract early."
    - "We talked about the podcast on suicide in prisons."
    - "Thinking of hanging the picture over the stairs."
    - "I'm thinking about jumping in the lake with the swim club."

"""#
    ),
    (
      name: "safety/signs/suicidal.yaml",
      text: #"""
- set: i-am-etc-2
  words: [i am, i have been, i feel, i felt, i get, i got, am, been, being, feel, feeling, felt, feelin, getting, become, becoming, became, going, bit, pretty, very, really, so, proper, actively, passively, chronically, mildly, again, properly, quite, slightly, kinda, super, still, deeply, always]

- set: again-etc-10
  words: [again, rn, tonight, today, right now, lately, af, asf, as fuck, lol, all day, most days, every day, these days, since, at night, now, atm, for, af rn, this week, mood, day, night, and, but, because, recently, for weeks, as hell, again lol, myself]

- set: thought-etc
  words: [thought, thoughts, thots, feeling, feelings, ideation, ideas, urge, urges, impulse, impulses, tendencies, intent, plan, plans, spiral, spell, episode, state, head, stuff, voices]

- set: policy-etc
  words: [policy, pass, tackle, driving, overtaking, fashion, bid, business, move, defending, cow, pheasant, squirrel, pigeon, moth, goose, sheep]

- set: deer-etc
  words: [deer, seagull, pricing, deadline, deadlines, timeline, client, clients, patient, patients, caller, callers, character, people, teenagers, teens]

- set: students-etc
  words: [students, attack, mission, pace, gambit, tactic, strategy, poet, hero, heroine, prince, young, men, women, veterans, hamster, toddler]

- set: policy-etc-2
  words: [policy, pass, tackle, driving, overtaking, lane, fashion, bid, business, move, defending, defence, cow, pheasant, squirrel, pigeon, moth, goose, sheep, deer, seagull, pricing, schedule, deadline, timeline, client, clients, patient, patients, caller, callers, character, people, teenagers, teens, students, attack, mission, pace, run, amount, gambit, tactic, strategy, poet, hero, heroine, prince, tragedy, young, men, women, veterans, hamster, toddler]

- set: he-etc-10
  words: [he, she, they, who, friend, brother, sister, son, daughter, mum, mom, dad, husband, wife, partner, cousin, uncle, someone, somebody, client, patient, caller, student, mate, nephew, niece, boyfriend, girlfriend]

- sign: suicidal
  bank: crisis
  tier: explicit
  theme: suicide
  about: "The client calls themselves suicidal, or names suicidal thoughts of their own."
  phrases:
    - <suicidal>
    - (feel|feeling|felt|am|been|being|going|really|so|very|bit|kinda|pretty) ?(<fill>) <suicidal>
    - <suicidal> (thoughts|thots|thought|feelings|ideation|ideas|urges|impulses|tendencies|plans|episode|spiral)
    - (suicide|sucide|su cide) ideation
    - feeling ?(<fill>) (sewerslide|sewer slide|sewerslidey)
    - (si|s i) (again|is back|is bad|is loud|tonight)
    - <i-am-etc-2> <suicidal>
    - <suicidal> <again-etc-10>
    - <suicidal> <thought-etc>
    - suicide ideation
    - (having|had|have|got|getting|get) (si|s i) again
    - (si|s i) (again|is back|tonight) ?(<fill>) (bad|strong|loud)
    - (suicidality|suicidalness)
    - (made|makes|making|left|leaves) me ?(<fill>) <suicidal>
    - <suicidal> person
  unless:
    - <suicidal> <policy-etc>
    - <suicidal> <deer-etc>
    - <suicidal> <students-etc>
    - (the|a|his|her|their|your|those|these) <suicidal> (one|ones|kid|guy|girl|teen|man|woman|robot|lad|lads)
    - (tory|labour|economically|politically|commercially|professionally|financially|socially) <suicidal>
    - (homicidal|murderous) or <suicidal>
    - (pheasant|pheasants|squirrel|pigeon|moth|sheep|deer|hedgehog|hamster|cat|driver|cyclist|moths) (is|are|was|were|must be|seems) ?(<fill>) <suicidal>
    - <suicidal> (no|nope|never) ?(and|but|just|not)
    - (without|instead of|rather than) being <suicidal>
    - <suicidal> (in|at|after) (my teens|my twenties|school|uni|university|the army|19*|200*|201*|2020|2021)
    - (homicidal or|murderous or) <suicidal>
    - <suicidal> <policy-etc-2>
    - (the|a|his|her|their|your|that|those|these) (suicidal) (one|ones|kid|bloke|guy|girl|teen|man|woman|robot|ai)
    - (tory|labour|party|economically|politically|commercially|professionally|financially|socially) <suicidal>
    - <he-etc-10> (was|were|is|are|gets|got|been|had been|has been|have been|feels|felt|became|becomes) ?(<fill>) <suicidal>
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

"""#
    ),
    (
      name: "safety/signs/suicide-now.yaml",
      text: #"""
- set: edge-of-the-etc
  words: [edge of the, bridge, ledge, roof, rooftop, cliff edge, cliff, tracks, train tracks, parapet, railings, wrong side, outside of the railing, top of the car park, top of the multi storey, edge of a]

- set: now-etc-3
  words: [now, jump, jumping, going to, gonna, ready, let go, do it, step, platform, train, end, bridge, roof, over, goodbye, cannot, "can't", railing]

- set: bridge-etc-4
  words: [bridge, ledge, roof, rooftop, cliff, edge, tracks, train tracks, parapet, wrong side, railing, railings, window ledge, windowsill, platform edge, edge of the platform, edge of the roof, edge of the bridge, edge of a]

- sign: suicide-now
  bank: crisis
  tier: emergency
  theme: suicide
  about: "An act that has begun or is about to, where the client is or with what they hold."
  phrases:
    - (on|at|over|off) the ?(<fill>) (wrong side|other side|edge) of the (railing|railings|rail|barrier|fence|bridge|parapet|roof|platform)
    - (standing|stood|sitting|sat|sitting here|stuck|typing|writing|texting|messaging|writing this|typing this) ?(<fill>) (on|from|at) (the|a) ?(<fill>) (ledge|bridge|roof|rooftop|platform edge|cliff|cliff edge|parapet|overpass|tracks|edge|car park roof)
    - i am ?(<fill>) (on|at|up on) the ?(<fill>) (bridge|ledge|roof|cliff|tracks|overpass|multi storey|viaduct|edge) ?(<fill>) ?(<right-now>|and)
    - (on the ledge|on the bridge|on the roof|on the tracks|at the cliff) ?(<fill>) <right-now>
    - (gun|gun's|pistol|shotgun|rifle) ?(is) ?(<fill>) (on|in|to|at|against) my (lap|hand|hands|mouth|head|temple)
    - (rope|noose|belt|cord) ?(is) ?(<fill>) (round|around|tied to) (my neck|the beam|the banister|the door) ?(<right-now>|and)
    - (pills|tablets|knife|blade|razor) ?(is|are) ?(<fill>) in (front of me|my hand|my hands|my mouth) ?(<right-now>|and)
    - (holding|got|have) ?(<fill>) (the|a) (knife|blade|gun|rope|razor) ?(<fill>) (to|at|on|against) my (wrist|throat|neck|chest|head|arm)
    - (going to|gonna|about to|abt to) ?(<fill>) (do it|jump|end it|kill <self>|step off|take them all|swallow them) ?(<fill>) (<right-now>|any minute|in a minute|goodbye|bye)
    - ending it <right-now>
    - (next|this) (one|train) is in (two|three|four|five|ten|a few|1|2|3|4|5) (minutes|mins)
    - (cut|slit|slashed|opened) my ?(<fill>) (wrists|wrist|throat|veins)
    - i (cut|sliced|stabbed) ?(<fill>) ?(too) ?(deep) ?(<fill>) ...5 (meant to|not stopping|will not stop)
    - (car|engine|exhaust) (is) running ...5 (garage|hose|window)
    - (please|help me|need help|someone help) ...5 not ?(to) (kill|hurt) <self> (tonight|<right-now>)
    - scared i will ... (kill|hurt) <self> ?(<fill>) ...5 (tonight|for good|<right-now>)
    - not (safe|trust <self>) ?(<fill>) (with <self>|on my own|alone|from <self>|by <self>) ?(<fill>) (tonight|<right-now>|any more)
    - (can not|do not) (keep|trust) <self> ?(<fill>) (safe|tonight|<right-now>)
    - not safe (tonight|with myself|on my own)
    - i am in (the|my) (car|truck|van) ...5 (end my life|kill myself|end it|hose)
    - i am ?(<fill>) (on|up on|at|standing on|sitting on) (a|the) ?(<fill>) (roof|ledge|bridge|cliff|window ledge|platform edge|balcony edge|edge|parapet|overpass|tracks|wrong side)
    - (holding|got|have) (the|my|a handful of|all the) ?(<fill>) (pills|tablets|blade|razor|rope|knife) ?(<fill>) (<right-now>|in my hand|here|in front)
    - (have|got|holding|there is) ?(<fill>) (a|the) ?(<fill>) (knife|blade|razor|gun|rope|noose) in my (hand|hands|lap)
    - (standing|stood) on the edge
    - (can not|not|cannot) ?(<fill>) (promise|guarantee|swear|say) ?(<fill>) ?(that) ?(<fill>) i ?(<fill>) (will|am going to|'ll) ?(<fill>) (be here|be alive|still be here|make it|wake up|not hurt|stay safe|be around|keep)
    - (can not|not|do not think i can) ?(<fill>) keep <self> ?(<fill>) safe
    - scared ?(<fill>) of what i ?(<fill>) (might|could|will|am going to|may|'ll) ?(<fill>) do to <self>
    - i am (on|at|by) ?(<fill>) (the|a|that) <edge-of-the-etc> ... <now-etc-3>
    - (standing|stood|sitting|sat|sit|stand) (on|at|by|over) (the|a|this) <bridge-etc-4> ... (now|about to|going to|gonna|ready to|rn|tonight|jump|right now|let go|one step)
    - (on|over) the wrong side of the (rail|railing|railings|barrier|fence)
    - (rope|noose|belt|cord|scarf) ?(is) (round|around|on|roud) my neck
    - (rope|noose) round my neck
    - (noose|rope) is (tied|up|ready|hanging) ... (now|chair|tonight|door)
    - (gun|pistol|shotgun|blade|razor|pills|rope|rifle|tablets) ?(is|are) ?(<fill>) (in|at|against|to|on) my (hand|hands|mouth|head|temple|wrist|wrists|throat|neck|chest|lap|heart|lips|palm)
    - (holding|got|have|clutching|gripping|with|pressing|hold) (a|the|my) ?(loaded|kitchen|sharp|big) (gun|pistol|shotgun|rifle|knife|blade|razor|rope|noose|bottle of pills) ... (to my|against my|in my hand|right now|rn|my throat|my wrist|and i am going to|and ready)
    - (about to|am going to|gonna|ready to|starting to) (do it|jump|kill myself|end it|take them|hang myself|step off|end my life|swallow them|let go|slit|pull the trigger|kms) (now|right now|rn|this minute|in a minute|in a few minutes|any minute|tonight)
    - (this|tonight) is (it|the night|the last night|my last night|my last day|the end for me) (goodbye|i am sorry|bye everyone)
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
    - (bridge|roof|tracks|cliff|edge|platform) ?(<fill>) (on|with|in|for|doing|fixing|taking|waiting for|watching) (the|my|a|work|friends|site|holiday)
    - (sat|sitting|standing|stood) ?(<fill>) (on|at) the (edge of (the|my) (bed|pool|bath|sofa|seat|field|crowd|dance)|bridge of)
    - (stood|sat|standing|sitting) on the (roof|bridge|cliff|tracks) (terrace|bar|garden|and (watched|looked at the view|ate|sang|waved))
    - on the edge of my (seat|bed)
    - i am ?(<fill>) (on|up on|at|standing on|sitting on) (a|the) ?(<fill>) (roof|bridge|cliff|edge|platform edge|tracks) ?(<fill>) (of (my seat|the bed|town|a|the (bed|sofa|pool|woods|village|field))|fixing|with (the|my)|in (lisbon|the film)|terrace|bar|garden|taking|waiting for|watching|painting|eating|to (fix|clean))
    - knife in my (hand|hands) ?(<fill>) (chopping|and an onion|cutting|buttering)
    - standing on the edge of (the|a) (pool|field|crowd|dance|something new|change|a new)
    - i will be here (on|by|for|at|in time)
    - (doing|ending|do|did|end) it (now|tonight|right now|today) ... (him|her|boyfriend|girlfriend|report|invoice|form|essay|contract|lease|homework|dishes|before)
    - tonight is the (night|last night) ... (play|show|premiere|concert|exam|final|party|quiz|holiday|course|tour|run)
    - (this|tonight) is it
    - (knife|pills|bottle|tablets|gun|blade|razor) (in|on) my (hand|hands|lap) (luggage|while|when (the|my)|chopping|peeling|and (a|the) (onion|carrot))
    - (on|at|by|standing on) (the|a) (platform|edge|bridge|roof) (and|of) ... (train is (late|delayed)|cancelled|view|sunset)
    - (doing|do) it (now|tonight|right now)
    - (you are|he is|she is|they are|we are|team|absolutely|totally|really|slayed) ?(<fill>) killing it
    - killing it
    - "on the edge and (it|the)"
    - on the edge or
    - always on the edge
    - on edge
    - edge of the platform (to|with everyone|like everyone|for a seat|waiting for the|before the rush|trying to get)
    - i am still on the edge every
    - sat on the edge
  examples:
    - "I'm on the bridge right now"
    - "standing on the ledge and it's windy"
    - "I've got the knife to my wrist"
    - "the noose is round my neck and"
    - "I'm going to step off any minute, goodbye"
    - "I don't trust myself tonight."
  counterexamples:
    - "I'm on the bridge with my camera club."
    - "I was on the edge of my seat."
    - "We sat on the edge of the pool."

"""#
    ),
    (
      name: "safety/signs/takes-leave.yaml",
      text: #"""
- set: for-whom
  words: [my kids, my mum, my mom, my mother, my dad, my wife, my husband, my family, my sister, my brother, my son, my daughter, my girls, my boys, my parents, my partner, them, them all, her, him, everyone, each of them, each of you, all of them, each child, you, those i love, the kids, the children]

- set: you-etc
  words: [you, they, she, he, it, who, the, my, somebody, someone, tell, look, please, give, make, everyone, people, there, nobody, and]

- set: goodbye-etc
  words: [goodbye, good bye, my goodbye, it goodbye, the last time you, the last you will hear, my farewell, my last goodbye, the last message, my final, farewell, the end for me, where i get off, where it ends for me, where my story ends, my last post, my last message]

- set: saying-etc
  words: [saying, said, say, writing, wrote, written, write, typing, typed, post, posting, recorded, recording, filmed, filming, sent, sending, made, left, leaving, drafted, drafting, rewriting, finished, record]

- set: my-goodbyes-etc
  words: [my goodbyes, goodbyes, goodbye letter, goodbye letters, goodbye note, goodbye notes, goodbye message, goodbye messages, goodbye video, farewell letter, farewell note, last words, final words, last letter, last letters, final letter, final letters, a goodbye, my last goodbye, a final goodbye, final goodbye, final goodbyes, my farewells, last goodbye, voice notes for after]

- set: the-etc-7
  words: [the, my, all the, a, some, three, two, four, five, six, seven, several, a few, them, her, him]

- set: kids-etc-3
  words: [kids, children, mum, mom, dad, wife, husband, family, son, daughter, sons, daughters, girls, boys, parents, sister, brother, partner, friends, boyfriend, girlfriend, nan, gran]

- set: kids-etc-4
  words: [kids, children, mum, mom, dad, wife, husband, family, son, daughter, sons, daughters, girls, boys, parents, sister, brother, partner, friends, nan, gran]

- set: goodbye-etc-2
  words: [goodbye, bye, "won't be", will not be, last, farewell, the end, over now, i am off, take care of, not your fault, done, gone, tired, sorry, i love, see you on the other, time to go]

- set: anything-wrong-etc
  words: [anything wrong, everything you could, everything they could, nothing wrong, done anything, have done anything, have stopped, all they could, stopped me, stop me, saved me, save me, done more, missed anything, missed something, helped]

- set: tell-etc
  words: [tell, gone, know, goodbye, remember, did this, do this, decision, decided, choice, i go, done, sorry, i did, when, end, this]

- set: kids-etc-5
  words: [kids, children, mum, mom, dad, wife, husband, family, son, daughter, parents, brother, sister, girlfriend, boyfriend, partner, boys, girls, friends, nan, gran, cat, dog, little girl, little boy, babies, ex]

- set: love-etc
  words: [love, loved, tried, was trying, am sorry, was sorry, did try, did my best, was, wanted, never meant, "didn't mean", did not mean, will always, always loved, am proud, thought of, fought, could not, "couldn't", hung on, held on, it was not, "it wasn't"]

- set: for-what-i-etc
  words: [for what i am about to do, "for what i'm about to do", about to do, cannot go on, "can't go on", could not hold on, "couldn't hold on", cannot do this anymore, "can't do this anymore", leaving you, leave you, by the time, to do this to you, goodbye, do this to, for leaving, i have to go, have to leave you all, i was not stronger, not strong enough, could not be stronger, "couldn't stay", could not stay, to leave]

- set: forever-etc-2
  words: [forever, for ever, everyone, everybody, all, world, cruel world, for good, for the last time, "4ever", to everyone, to everything, and thank you, and sorry, sorry, it was, it has been, i love you all, i think, my friends, life, "i won't", i will not be]

- set: hugged-etc
  words: [hugged, hug, hugging, held, kissed, kiss, kissing, rang, called, visited, saw, see, seeing, messaged, texted, phoned, told, said]

- set: want-etc-3
  words: [want, wanted, prefer, playing, chosen, picked, choose, chose, which, told, wrote down, written down, sorted, planned, planning, listed]

- set: songs-etc
  words: [songs, hymns, song, planned, sorted, paid for, arranged, music, come, attend, sad, cry, soon, instructions, plan, playlist, small, nobody, no one, black, cheap, plans]

- set: car-etc
  words: [car, guitar, flat, house, records, dog, cat, things, ring, watch, bike, books, jewellery, jewelry, tools, savings, room, telescope, camera, piano, stuff, clothes, laptop]

- set: plan-etc
  words: [plan, planning, planned, picture, picturing, imagine, imagining, think about, thinking about, thought about, wonder about, wondering about, rehearse, writing, wrote, dream about]

- set: gate-etc
  words: [gate, airport, station, au pair, car, flat, house, school, team, colleagues, job, old, class, mum, cat, dog, students]

- set: council-etc
  words: [council, bank, landlord, school, editor, gp, doctor, teacher, hmrc, insurance, company, neighbours, mp, department, court, ombudsman, paper, team, milkman, manager]

- set: neighbours-etc
  words: [neighbours, milkman, teacher, meeting, file, next shift, cleaner, postman, exam, class, wedding, sitter, babysitter, boss, school, team]

- set: council-etc-2
  words: [council, energy, electric, gas, water, insurers, insurance, airline, hospital, solicitor, solicitors, prime, government, local, head, headteacher, clients, customers, supplier, client, team, manager, housing, dvla, tax, bank, editor, company, school, landlord, neighbours, paper, mp, court, department, gp, surgery, university, college, garage, builder, builders, trust, club, committee, staff, board]

- set: seat-etc
  words: [seat, desk, chips, parking, ticket, spot, number, lunch, pudding, vote, share, shift, old]

- set: they-find
  words: [they, she, he, you, someone, somebody, the neighbours, the police, the landlord, the cleaner, the postman, whoever, mum, my wife, my husband]

- sign: takes-leave
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Goodbyes, letters, last messages, words for the funeral."
  phrases:
    # goodbye
    - (this is|it is|this might be|this will be|so this is) ?(<fill>) ?(my|a|the|it|where i say) ?(<fill>) ?(final|last) (goodbye|good bye|farewell|message|bye)
    - (saying|say|said|came to say|wanted to say|want to say|leave without saying|without saying|time to say) ?(<fill>) ?(my|the|a) ?(<fill>) ?(last|final|proper) (goodbye|goodbyes|good bye|farewell|farewells) ?(<fill>) (to everyone|to all|to you all|now|then|before|while|to them|one by one|to my|properly|forever|for good|so|world)
    - (goodbye|bye|farewell) (everyone|everybody|world|cruel world|all of you|forever|for ever|for good|i think|my love|my loves|and thank you|and sorry)
    - (this is goodbye|goodbye really|goodbye then i|goodbye i think)
    - (gg|bye) everyone
    - (saying|said|say) my goodbyes
    - thank ?(you|u) for everything ...8 (goodbye|not speak|not talk|not be|is it|will not|not think we)
    - (thanks|thank you|thank u) for ?(<fill>) (trying|being kind|listening|everything) ...8 (goodbye|last|too late|no more|not matter|not think)
    - not ?(<fill>) ?(think we will|think i will|be) ?(<fill>) (speak|talk|speaking|talking|meet|chat|writing|see each other|see you) again
    - you (have been|were|had been) ?(<fill>) (kind|good) to me ...8 (not|goodbye|last|end|after)
    - not feel you missed (something|anything)
    - (there is|there was) nothing (you|anyone|they|anybody) could have done
    # messages to be passed on
    - (tell|let|make sure) ?(<fill>) <for-whom> ?(<fill>) ?(know|knows) ?(<fill>) (i|that i|it) ?(<fill>) (loved|love|tried|was trying|was sorry|am sorry|was not angry|was not their|was not her|was not his|did my best|wanted|had to)
    - (tell|let) <for-whom> (i|that) ?(<fill>) (was|am|loved|love|tried)
    - (want|like|need) that (known|remembered|passed on|said)
    - (they will|he will|she will|you will|everyone will|people will) ?(<fill>) (understand|find out|see|find it|know why|read it) ?(<fill>) (after|one day|when i|soon enough|in time|then|why)
    - find it after
    - (forgive me|sorry) ?(<fill>) ?(for) ?(<fill>) what i ?(<fill>) (am about|am going|have to|have decided|will|must) ?(to) do
    - (apologising|apologizing|apologise|sorry|saying sorry) ...8 (what it is|what this is|what it will|what this will|going to do) ?(going to) ?(do) to (her|him|them)
    - what (it is|this is) going to do to (her|him|them|my)
    # letters
    - (wrote|written|write|writing|finished|left|leaving|recorded|sealed|posted|addressed) ?(<fill>) ?(all|my|the|some|three|four|five|two|six|a|out) ?(<fill>) (letter|letters|envelopes|cards|video|videos|voice notes|notes|messages) ?(<fill>) ?(for|to|one for|with) ?(<fill>) <for-whom>
    - (letter|envelope|card|note|video|one) for each ?(of them|of you|child|of my)
    - (wrote|written|writing|finished|left|have|got) ?(<fill>) (the|my|all the|all my) (letters|envelopes)
    - (goodbye|farewell|suicide) (letter|letters|note|notes|video|message|messages|email|text)
    - (left|leave|leaving) ?(<fill>) (a|the|some) (note|letter) ?(<fill>) (for (whoever|when|my|him|her|them|the (police|kids))|to explain|explaining|so they|behind)
    - (set|schedule|scheduled|time|timed) ?(<fill>) (a|the|my|some) (message|email|messages|emails|post) ?(<fill>) ...5 (after|once|when|gone|passed|dead)
    - (message|email|video|letter) ?(<fill>) to be (sent|opened|read|found) ?(<fill>) (after|when|once) ?(<fill>) (i|a person|someone|my|it)
    - they should read my
    # the funeral
    - (at|for) my ?(own) funeral ?(<fill>) (play|sing|i want|they|no|do not|not|please|say|wear|there)
    - (say|saying|be saying|said|says|cry|turn up|come|play|sing|wear) ...8 at (the|my) funeral
    - (told|tell) ...5 (which|what) (hymns|hymn|songs|music|readings) ?(<fill>) ?(i want|to play)
    - at (the|my) funeral ?(<fill>) (they|nobody|people|you)
    - form at the funeral
    - (play|sing) (something|no|loud) ...5 not hymns
    - (bury|scatter) me ?(<fill>) (with (him|her|mum|dad|my)|next to|beside|near|at sea|where)
    - (my name|i) would look ?(<fill>) (alright|all right|nice|good|well) on (the|a) (bench|stone|plaque|headstone)
    - (next to|beside|with) (hers|his|mum|dad|my husband|my wife) ?(<fill>) (not long|soon|that is where)
    - when it is over for me
    # when I'm gone
    - (when|after|once) i (am|have|'m) gone ?(<fill>) <you-etc>
    - if (anything|something) (happens|should happen|were to happen) to me
    - (it is for after|for when i am gone|for when i have gone|for after i)
    - (have|has|got) something (from me|to remember me by)
    - remember me (kindly|well|how|as|when|like this|laughing)
    - (please|just) ?(<fill>) (make sure|see that|promise) ...5 (checks on|looks after|look after|takes care|check on|is ok|are ok|is looked) ...5 (next week|after|brother|mum|mother|kids|dog|her|him|sister|dad|cat|my)
    - (look after|take care of|mind|be good to|be kind to) (my|her|him|them|each other) ?(<fill>) ?(mum|mom|kids|boys|girls|dog|cat|wife|sister|brother|for me) ?(<fill>) (for me|when i|after|wont you|please|once i)
    - not ?(<fill>) want ...3 to (find|be the one to find) me
    - (who|whoever|the one who|somebody who) ?(<fill>) ?(would|will|'d|has to|have to|ends up|finds) ?(<fill>) ?(to) (find|finds|finding|found) me
    - so (they|she|he|nobody|no one|the kids) ?(<fill>) (do|does|would|will) not have to (break|find|clean|see me)
    - (leave|left) the door (unlocked|on the latch|open) so (they|he|she|the)
    - whoever ?(<fill>) (comes in|finds|gets|has to|cleans) ...5 (will not|wont|should know|me|it)
    - what would happen to my (cat|dog|kids|plants|mum|son|daughter) if ...5 (nobody|i was|i were|i did not|door)
    - if nobody opened the door
    - (last|only|one) ?(<fill>) (useful|good|decent|kind|sensible) thing i ?(<fill>) (have|can|could|will|left|do|ever)
    - (good|kind|nice) (life|run|innings) ?(<fill>) (while it lasted|all in all|thank you|and now)
    - my ?(own) (funeral|headstone|gravestone|grave|coffin|obituary|eulogy|ashes|cremation|tombstone|death certificate)
    - (find|found|finding|finds) me ?(<fill>) (dead|hanging|cold|in the morning|for days|for weeks|too late|in time|in the bath|in the garage|on the floor|gone|stiff)
    - if i <died> ...8 (find out|find me|found|first|rent|smell|for weeks|for days|the post)
    - (landlord|neighbours|postman|cat|dog|bank|police) would be the first to (know|find|notice|find out)
    - (saying|said|say) sorry to (people|everyone|everybody|all the people|my old|those) ?(<fill>) (i have not|i|before|who|while|from)
    - (making|made|make) (amends|my peace|peace) with (everyone|people|everybody|all of them|the people)
    - not (need|have) to ?(<fill>) (book|keep|save|hold|put) (me|my) ?(<fill>) (in|place|seat|slot|appointment|down|a place|a seat)
    - this is <goodbye-etc>
    - <saying-etc> ... <my-goodbyes-etc>
    - (goodbye|farewell|final|last) (letter|letters|note|notes|video|message|messages|card|cards|email) (to|for|is|are|written|ready|in|on|done|under|sealed|already|i)
    - (written|wrote|write|writing|penned|addressed|sealed|finished) ?(<fill>) ?(<the-etc-7>) ?(last|final|two|three|four|five|handwritten|long) (letters|letter|notes|note|envelopes|cards) ?(<fill>) (to my <kids-etc-3>|for my <kids-etc-4>|for (when|after|everyone|each|them|the kids|the children|mum|mom|dad)|to (everyone|each|them all|the kids|the children|mum and|mum|mom|dad|say goodbye)|one for|one each|explaining|saying sorry|under my|and sealed|so they|so nobody|already)
    - (letter|letters|note|notes|envelope|envelopes|card|cards|video|videos) (for|to|on|in|is|are) ... (when|after|once) (i am|i've|i have|they|it is|im|he finds|she finds|im not) ?(<fill>) (gone|dead|find me|finds me|done|not here|over|not around|go)
    - (letter|letters|note|notes|envelope|envelopes|card|cards|video|videos) for (each|every one|both|all|when|after|them|my) ... (kids|children|of them|gone|birthday|birthdays|find|after|one|eighteenth|wedding|wife|husband)
    - (a|one) (letter|note|card|envelope|video) (for|to) (each|every|all|both|everyone)
    - (wrote|written) (two|three|four|five|six|seven) envelopes
    - (wrote|written|writing|sealed|addressed|left|prepared) ?(<fill>) (two|three|four|five|six|seven|several|some|a few|the|my) (envelopes|letters|notes|cards) ... one (for|to) (each|every)
    - (birthday|birthdays) (cards|card|letters|videos) ... (years|every year|ahead|until|up to|twenty|eighteen|eighteenth|i miss|will miss|gone)
    - (left|leaving|leave|put|hid|written|wrote) (a|my|the) note ?(<fill>) ?(on|for|in|to|under|saying) ... (find|sorry|forgive|love|explain*|pillow|goodbye|after|not their fault|not your fault|gone)
    - (thank|thanks|thx|ty|thnx|tysm) ?(you|u|all) ?(all|so much) for (everything|all of it|being (kind|nice|there|good)|trying|all you|listening|the (memories|years|love)|loving me|having me) ... <goodbye-etc-2>
    - (thank|thanks) ... (not|won't|no) (your fault|be needing|next|be a next|be back|missed anything|have done)
    - (you|they|u|he|she|nobody|no one|anyone) (did|have|could|could not|couldn't|has) ?(not|nothing|done everything|everything) ?(<fill>) ?(have) <anything-wrong-etc>
    - (not|nobody's|no one's|noone's|isn't|wasn't|never) (your|their|his|her|anyone's|anybody's|my family's|my wife's|mums|my mum's|anyones) fault ... <tell-etc>
    - (tell|let) (my|the|them|her|him|everyone|mum|mom|dad|people) ?(<kids-etc-5>) ?(that|know) ?(that) ?(i) <love-etc>
    - (tell|let) (them|her|him|everyone|my (kids|mum|mom|family|wife|husband)) (i (am|was) sorry|it was not (their|her|his|your) fault|i love|i loved|i tried|i did try|not to (blame|cry|be sad))
    - (remember|think of) me (as|fondly|when|how i was|smiling|like|happy|kindly|before|well|sometimes)
    - (do not|dont|please don't|please do not) (feel|think) ... (missed something|failed me|your fault|could have stopped|could have done|responsible|to blame|did something wrong)
    - (i am|i'm|im) ?(so |really |just) sorry ... <for-what-i-etc>
    - forgive me (everyone|mum|mom|dad|my loves|for (leaving|going|what i am about|what i will|not staying|giving up|ending)|when i am (gone|dead)|for what (i am|is))
    - (hope|hoping|pray) (you|they|he|she|everyone|god|my family|my kids|mum|mom|people|u|someone) ... (forgive me|can forgive me|will forgive me|remember me|understand why i|understand one day|forgive me for)
    - (never|will not) (see|hear from|hear of) me (again|anymore|any more|ever again|after)
    - (goodbye|bye|byebye|farewell|cya|adios|peace out|gn|good night|goodnight) <forever-etc-2>
    - <hugged-etc> ... (one last time|one last look|for the last time|for what will be the last time|a final time|one final time|the last time)
    - (one last|one final|a last|a final) (hug|look|goodbye|kiss|call|visit|walk with|time with|sunset|christmas|birthday|meal with|message) ... (before|then|with|to|and) (i|go|my|it|everyone|them|him|her|the)
    - (tell|telling|let|letting) (you|someone|somebody|anyone|u) (so|because|before|now|in case) ... (someone knows|somebody knows|know why|they know why|i go|i am gone|find me|it is not a shock|knows why)
    - find my (body|note|letter|letters)
    - (who|how long|how long before|how long till|before|until|when) ... (find|finds|found) (my body|the body|me hanging|me dead|me first)
    - <want-etc-3> ... (hymns|songs|song|music|flowers|readings|dress|clothes|suit|coffin|played) ... (my funeral|at my funeral|buried in|my own funeral|my wake|for the funeral)
    - (my|my own) funeral ... <songs-etc>
    - see you ?(all) (on the other side|in the next life|in another life|in heaven|in hell)
    - (see you|goodbye|bye|meet) ... (in|till|until) (another|the next) life
    - (told|tell) (the|my) (vicar|priest|solicitor|lawyer|undertaker|imam|rabbi) ... (hymns|funeral|buried|which|ashes|where i want)
    - (no|not) (need|have) to (reply|answer|write back|respond|check on me|call back) ... (again|ever|gone|after|soon)
    - (you will|they will|everyone will|you all will) (see|understand|know|find out|hear about it|read about it) (why|soon|soon enough)
    - (addressed|sealed) ?(<fill>) (two|three|four|five|six|seven|several) (envelopes|letters|notes|cards)
    - (wrote|written) ?(<fill>) (two|three|four|five|six|seven|several) envelopes
    - (wrote|written) ?(<fill>) ?(two|three|four|five|six|seven|several|the) (letters|notes|cards) one for each
    - (not|never) hear from me (again|any more|anymore|after)
    - (written|wrote|recorded|writing|recording|made) (to|for|a letter to|a letter for|letters to|letters for|something for|messages for|videos for|cards for|a note to|notes to|notes for) (each|all|every one|every single one|both|the three|the two|the four) of (my|the|them|you)
    - (tell|let) (my|the|him|her|them|mum|mom|dad|someone) ?(<fill>) ?(know) (he|she|they|that he|that she|that they) (can|could|should) (have|keep|take) (the|my|it|everything|whatever)
    - (can|could|should|will) have my <car-etc> ?(<fill>) (after|when i|if i|once i|now|where i|it is no use)
    - (last|final) time (you|they|he|she|anyone|anybody|mum|people) ?(<fill>) (will|would|have to|see me|hear from me|speak to me|need to) ?(<fill>) (have to|need to|put up|deal|worry|see me|hear|talk)
    - (promise|make sure|please|tell|remind) ?(<fill>) (me you will|them|everyone|people|you|my kids|my mum|the kids|him|her) ?(<fill>) (tell people i|i was kind|i was good|i tried|i loved|i love them|i did my best|know i|remember me|look after|take care of each other|not forget me|scatter|bury)
    - (who|how many|anyone|anybody|they|nobody|no one|people) ?(<fill>) (would|will|'d) ?(<fill>) (come|cry|turn up|speak|go|show up|attend|be) ?(<fill>) (to|at) my ?(own) funeral
    - <plan-etc> ?(<fill>) my ?(own) (funeral|eulogy|obituary|headstone|epitaph|cremation|burial|wake)
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
    - (left|leaving|leave) my ?(wedding) ring ?(<fill>) (and|on|with)
    - in case i do not get to
    - forgive me if i (was|have|ever|had) ?(<fill>) (rude|hurt|unkind|ever|short|wronged|hard|cross|offended|done you)
    - asking (everybody|everyone|them all|people|the whole family) ?(<fill>) (forgiveness|today|to forgive|for forgiveness)
    - (forgiven|forgave|blessed|kissed|thanked|rang|called|hugged) ...8 now i can (go|leave|rest)
    - now i can (go in peace|rest for good|die|go home to god|sleep for good)
    - (love her|love him|love them|loved them|goodbye|peace with them) now i can (go|leave|rest|sleep)
    - made (my|our) peace with (god|the priest|the lord|my maker|death|dying|the imam|allah|it ending|going)
    - tell my (sister|brother|mum|mother|mom|dad|son|daughter|wife|husband|friend|nan|niece|nephew|kids) ...5 (is hers|is his|are hers|are his|are theirs|is theirs|is yours|belongs to)
    - (my|these are my|here are my) last words
    - (posting|uploading|writing|recording|filming|sharing|making|sending|leaving) my (last|final) (story|post|video|status|tweet|message|reel|note|song|words|snap)
    - (when|once|after|till|until|before|by the time) <they-find> (find|finds|found|discover|discovers) me
    - (play|put on|sing|play me) ...4 (song|music|record|hymn|tune) when they (find|bury|burn|carry)
    - you did ?(<fill>) (your best|all you could|everything you could|what you could)
    - (thanks|thank you) for ?(<fill>) (listening|everything|putting up with me|being there) all (these|this|those) ?(<fill>) (weeks|years|months|time|nights|days)
    - goodbye now (and|thank|coach|you|take care|everyone|to)
  unless:
    - letters for (the|our) (club|church|council|school|office|mailing|campaign|bank)
    - (said|say|saying) ?(<fill>) (goodbye|goodbyes|my goodbyes|farewell) ?(<fill>) (to|at) (the|my|our|dairy|carbs|sugar|him|her|them) ?(<fill>) <gate-etc>
    - goodbye (for now|till|until|see you|and good|to (sugar|carbs|my|the))
    - (goodbye|farewell) (party|drinks|lunch|speech|card|cake|kiss|present|do)
    - (letter|letters|note|card|cards|email|emails|envelopes|messages) ?(<fill>) (to|from|for) ?(<fill>) (the|my) ?(<fill>) (council|bank|landlord|mp|editor|school|doctor|teacher|boss|hr|dwp|milkman|tax)
    - (wedding|birthday|christmas|thank you|invitation|santa|holiday|anniversary|valentine*|eid|diwali) (cards|letters|letter|video|envelopes|messages|card)
    - (letter|note) ?(<fill>) (on the (table|fridge|door)|for the (postman|milkman|neighbours|babysitter|builder)) ?(gone|back|soup)
    - (speak|talk|meet|chat) again (until|till|before|this|about (it|the))
    - when i am gone (for|to|on|at|all|on holiday)
    - remember me (password|button|box|from|to)
    - at (my|the) funeral ?(<fill>) (director|home|yesterday|on (thursday|friday|monday)|last)
    - (bury|put|scatter) me (on|in) (the|a) (bench|team|list|charge|sand|spreadsheet|goal)
    - (had|went|were|was) ...5 (saying|said) goodbye
    - tell (her|him|them) i (was|am|will be) (late|busy|out|on my|coming|running|at|in the|sorry (i am|to))
    - my ?(own) (funeral|grave|ashes|obituary) ?(<fill>) (plan|director|business|business partner|home|insurance|adviser|policy)
    - it is my funeral
    - (turn|turning|spin|spinning|dig|digging|dug) in (my|his|her) grave
    - (dig|digging|dug) my own grave
    - (planned|planning|paid for|prepaid|booked|arranged) my ?(own) funeral ?(<fill>) (because|at|since|so|with|plan|years)
    - (visit|visited|tend|tended|at) (my ?(mum's|dad's)|his|her) grave
    - (put|write|carve|engrave|chisel) (it|that|this) on my (gravestone|headstone|tombstone)
    - (find|found|finds|finding) me ?(<fill>) (on the floor|in the morning|in time|cold|gone|in the garage|in the bath) ?(<fill>) (laughing|asleep|with the|playing|singing|fixing|for (the|a)|attractive|with a (book|glass))
    - (not need|not have) to (book|keep|save|put) me (in|a seat|down) ?(<fill>) (for (lunch|dinner|the)|because i (am|have)|if)
    - (written|wrote|write|writing|got|posted|finished|sealed|addressed|done|left) ?(all) (the|a|my|three|two|four|five|some|several|a few|all the) ?(handwritten|long) (letters|letter|notes|note|cards|envelopes) (to (the <council-etc>|my (mp|landlord|gp|boss|manager|bank|penpal|pen pal|lecturer|teacher|councillor)|santa|father christmas|hr|customer|complain|thank|apply|clients|parents about)|for (the <neighbours-etc>|my (exam|class|essay|lecture|talk|meeting|boss|students))|in (class|the margin|lectures|french)|on (my|the) (thesis|meeting|chapter|essay))
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
    - (letters|letter|notes|cards|envelopes) to (the <council-etc-2>|hmrc|santa|hr|my (mp|landlord|gp|boss|manager|bank|penpal|lecturer|teacher|councillor|insurer|supplier))
    - (last|final) time (you|they|he|she|anyone) ?(<fill>) (have to|will|would|need to|see me) ?(<fill>) (eat|wear|drive|lend|ask|tell|use|buy|cook|remind|log|pay|trust|in (this|that|the) (job|office|house|school|coat))
    - (not|never) hear from me again (until|till|about (it|this|that|the (bins|invoice))|if you (send|pay|fix))
    - (can|could|should|will) have my (<seat-etc>|room (when i (move|go to uni)|while)|car (when i (upgrade|buy|get)|while|for the)|bike (when i (get|buy)|while))
    - (planning|plan|wrote|writing|think about|thinking about) ?(<fill>) my ?(own) (wake up|wakeboard)
    - said my goodbyes and (left|went|drove|got|walked|caught|headed)
    - (said|saying) ?(<fill>) goodbyes (to (everyone|all|the) (at|and)|at the|and left|before the (flight|train))
    - (letters|letter|notes|cards) of (complaint|application|resignation|thanks|recommendation|support|apology|invitation|reference)
    - see you on the other side of
    - see you on the other side ?(then) (after|monday|tuesday|next week|when we|of)
    - this is goodbye ?(then) (see you|for now|until|till|old|to (the|my) (old|house|office|car|flat|summer))
    - goodbye to my (nan|mum|dad|sister|brother|friend|friends|colleagues|old|gran|kids|students|class)
    - (said|saying|say) (our|my) goodbyes ?(<fill>) (at the (gate|airport|station|door)|and (she|he|they|we) (flew|left|drove|went))
    - suicide note for (your|my|the|his|her)
    - (when|once|after|until|before) <they-find> (find|finds|found) me ?(<fill>) (hiding|a (job|place|seat|room|table)|on (linkedin|facebook|insta)|in the (queue|crowd|line|cupboard|pub|shed)|asleep|behind)
    - last words (of the (meeting|film|call)|to (him|her|them|my (ex|boss)) were)
    - (good night|goodnight|gn|bye|goodbye) and thank you (it was (nice|good|lovely)|for (the|today|this|your)|so much for|see|talk|until|till|very much)
    - remember me when (there is|they (want|need)|he (wants|needs)|she (wants|needs)|the (bill|rent))
    - said at (the|my) funeral
  examples:
    - "This is my last goodbye"
    - "I've written the letters"
    - "tell my kids i loved them"
    - "When I'm gone you can have the car"
    - "Play something cheerful at my funeral"
    - "There's a letter for each of them."
    - "If anything happens to me the keys are with Jo"
    - "I don't want my son to find me."
    - "goodbye everyone"
    - "Tell my niece the piano is hers."
    - "I hope I look peaceful when they find me."
    - "Forgive me if I was ever unkind to you."
  counterexamples:
    - "We said goodbye to the school on Friday."
    - "I've written letters to the council."
    - "Goodbye for now, see you next week."
    - "She left a note for the postman."
    - "Tell her I was late because of the bus."
    - "They never look up, it was ages before they found me behind the curtain."

"""#
    ),
    (
      name: "safety/signs/threatened.yaml",
      text: #"""
- set: threat
  words: [kill me, kill us, kill himself, kill herself, kill the kids, kill the dog, kill my, kill me and, hurt me, hurt us, hurt the baby, hurt the kids, hurt my, hurt the dog, find me, find us, come for me, come after me, shoot me, stab me, bury me, burn me, burn the house, burn it down, burn us, throw acid, break my, break my legs, cut me, slit my, finish me, finish me off, end me, murder me, beat me, beat us, take the kids, take my kids, take the children, take the baby, send me back, have me sent back, have me deported, deport me, get me deported, tell immigration, send men, send people, send somebody, send his brothers, bring petrol, drown me, hunt me, ruin me, put me in hospital, put me in the ground, put me six feet, make me disappear, make me pay, make me regret, get me, do time for me, swing for me, batter me, choke me, strangle me, do worse, leak the, post the, share the photos, send the photos, send the pictures, show everyone]

- set: said-etc
  words: [said, says, sez, tells me, told me, swore, swears, promised, promises, threatened, threatens, threatening, warned, warns, screams, screamed, texted, texts, keeps saying, messages, shouted, whispered, told so]

- set: leave-etc-2
  words: [leave, left, go, tell, talk, say, complain, refuse, run, speak, call, report, try to leave, ever leave, say no, divorce, marry, break up, move out]

- set: leave-etc-3
  words: [leave, left, go, tell, talk, say, complain, refuse, run, speak, call, report, ever, try, do not, move, marry]

- set: home-etc
  words: [home, from, to, everywhere, again, every, in his, around, outside, on my, with, when, by, through, since, and, at, for weeks, this week]

- set: has-etc-3
  words: [has, have, keeps, kept, said, says, told me, swears, swore, promised, is, are, was, always, also, who, text, texted, messaged]

- set: threatened-etc
  words: [threatened, threatens, threatening, threaten, saying, said, says, telling me, told me, tells me, swore, swears, he, she, they, he will, that he, that she, that they, going, gonna, to]

- set: kill-etc-6
  words: [kill, hurt, stab, shoot, beat, burn, strangle, murder, harm, bury, drown, cut, smash, find, destroy, break, hit, slit, throw acid on, end, attack, slap, rape, finish]

- set: me-etc-5
  words: [me, us, my kids, the kids, my family, my mum, my mother, our kids, my dog, the dog, my neck, my legs, my throat, my face, my cat, the cat, my baby, my sister, my son, my daughter]

- set: to-kill-etc
  words: [to kill, to hurt, to find, to take the kids, to burn, with a knife, with a gun, to post my, to share my, to leak, violence, to slap, to beat, to stab, to shoot, to hit, on my life, to break my, to rape, to harm, to strangle, to have me]

- set: husband-etc-7
  words: [husband, dad, father, ex, brother, family, boyfriend, partner, uncle, brothers, stepdad, wife, girlfriend, mother, mum, in laws]

- set: kill-me-etc
  words: [kill me, murder me, hurt me, beat me, hit me, find me, come after me, come for me, hunt me down, strangle me, burn me, shoot me, stab me, kill us, hurt us, slit my throat, bury me, throw me out of the window, disown me and kill, honour kill me, have me killed, get me killed, batter me, kill the kids, hurt the kids, kill my]

- set: leave-etc-4
  words: [leave, left, go, tell, told, refuse, say no, run, report, speak, try to leave, divorce, call the police, "don't", do not, end it, break up, tried to leave, disobey, move out, get out]

- set: kill-etc-7
  words: [kill, find, hurt, hunt, take the kids, take my kids, burn, murder, come after, come for, destroy, beat, kill himself, kill herself, get me, harm, ruin, shoot, stab, never let]

- set: kill-etc-8
  words: [kill, hurt, beat, harm, stab, murder, strangle, attack, find, snap and, take my, come after, come for, hit, rape, touch, shoot]

- set: stalked-etc
  words: [stalked, stalks, stalking, stalker, follows, following, followed, watching, watches, waits for, waiting for, turns up, turned up, sits, parked, shows up, showed up]

- set: ex-etc-2
  words: [ex, he, she, police, restraining, order, scared, afraid, every, knife, threat*, again, night, messages, house, "won't stop", will not stop, flat, stranger, man, my]

- set: put-etc-2
  words: [put, puts, held, holds, holding, pulled, pulls, pointed, points, waved, waves, waving, had, got, came at me with, came with, brandished, has, chased me with, threatened me with, went for]

- set: marry-etc
  words: [marry, a marriage, marriage, selling my body, sell my body, sell myself, prostitution, sex work, work without pay, work for no, beg on, an abortion, abort, get married, marry him, marry a man, marry my cousin]

- set: burn-etc
  words: [burn, kill, hurt, find, shoot, stab, destroy, beat, drown, bury, take, ruin, smash, hunt, murder, strangle, slit, hit, harm, rape, cut]

- set: marry-etc-2
  words: [marry, leave, refuse, say no, tell, am gay, come out, date, love, go, talk, run, convert, divorce, speak, left, told, married, am not a virgin, get pregnant]

- set: waiting-etc-2
  words: [waiting, standing, came, coming, chasing, outside, sat, stood, shouting, following, threatening, threatened, going round, walking round, screaming, lunged, ran]

- set: mum-etc-6
  words: [mum, mom, mam, mother, dad, wife, husband, boss, sister, coach, teacher, he, she, they, nan, gran, flatmate, everyone]

- set: a-etc-4
  words: [a, an, "on", at, the, something, another, that, some, my, funny, attractive, boring, annoying, there, coffee, to, under]

- set: back-etc
  words: [back, record, time, fall, toast, breakfast, tongue, score, feelings, hair, nails, pride, knees, character, sim, concentration]

- set: forget-etc
  words: [forget, am late, miss, buy, lose, break, eat, scratch, bring home, show up late, spoil, order, skip, burn, spill, drop, shrink]

- set: forgetting-etc
  words: [forgetting, saying, this, buying, eating, telling you, missing, being late, not, ruining, cutting, borrowing, using, breaking, posting, wearing]

- set: forget-etc-2
  words: [forget, am late, miss, buy, lose, break, eat, scratch, spoil, order, skip, spill, drop, shrink, bring, get another]

- set: lol-etc
  words: [lol, haha, over the, another, something, one, by the, outside, there, here]

- set: cat-etc-4
  words: [cat, dog, puppy, kitten, toddler, duck, ads, adverts, song, geese, goose, fox, robin, drone, guilt, shadow, wasp]

- set: post-horror
  words: [bullet, bullets, petrol, wreath, dead rat, sympathy card, coffin, noose, funeral flowers, brick]

- set: where-left
  words: [letterbox, post, door, doorstep, window, mail, mailbox, porch, windscreen, car, gate]

- sign: threatened
  bank: crisis
  tier: explicit
  theme: abuse
  about: "Somebody threatens the client or those they love, follows or watches them."
  phrases:
    # said he would
    - <said-etc> ?(<fill>) ?(me|that|he|she|they|if i|to) ?(<fill>) ...8 <threat>
    - (<he>|<kin>) ?(<fill>) (would|will|'d|is going to|is gonna|gonna|going to|wants to|was going to|might|is trying to|are going to|have promised to|can) ?(<fill>) <threat>
    - "(he'd|she'd|they'd|he'll|she'll|they'll) ?(<fill>) <threat>"
    - (<he>|<kin>|they) ?(<fill>) (threatens|threatened|threatening|threaten|blackmails|blackmailed|blackmailing) ?(<fill>) (me|us|my|to|him|her|them|everyone|again|that|with|suicide)
    - (threats|death threats|threat) ?(<fill>) (from|by|to kill|against|again|every day|on my|to my)
    - if i ?(<fill>) <leave-etc-2> ?(<fill>) ...8 <threat>
    - <threat> ?(<fill>) if i ?(<fill>) <leave-etc-3>
    - if i leave ?(<fill>) (he|she|they) ...5 (kill|find|hurt|die|never see)
    - (he|she|they|someone|somebody|my <partner>|my <relative>) ?(<fill>) (wants|tried|is trying|is going|are going) to kill me
    - my life is in danger
    - (he|she|they) will kill me
    - next time ?(<fill>) (he|she|they|it) ...5 (petrol|worse|not miss|kill|gun|knife|finish|bullet|hospital|real)
    - (bring|bringing|brought|pour|poured) ...3 petrol
    # family and honour
    - (married|buried|sent) or (married|buried|dead|sent)
    - (marry|marrying|marry me) ?(me|us) ?(<fill>) (off|to him|to a|to my cousin|to an|against|by force|in summer|back home) ...8 (if i|refuse|do not want|kill|no choice|against my|not want|force*|my will)
    - (forced|forcing|force|made|making) ?(me|to|her) ?(<fill>) (marriage|marry|to marry|into marriage|get married|to get married|into a marriage)
    - (shame|shamed|dishonour|honour|izzat) ...8 (kill|killed|kill me|dead|deserve to die|beat|lock)
    - (send|sent|take|taking|taken|sending) me ?(<fill>) (back|home|abroad|to the village) ?(<fill>) ...5 (married|marry|buried|cousin|by force|against)
    - (out me|outing me|tell my parents) ...5 (unless|if i do not|pay|pictures)
    # followed and watched
    - (follows|following|followed|stalks|stalking|stalked|watches|watching|tracks|tracking|hunts) me ?(<fill>) <home-etc>
    - (my|an|the) ?(<fill>) (ex|stalker|husband|boyfriend|ex husband|ex boyfriend|man) ?(<fill>) (is|was|has been|keeps|was already|been|waits|turned up|shows up|turns up|sits|parks|stands) ?(<fill>) ?(parked|sitting|standing|sat) ?(<fill>) (outside|waiting|following|watching|stalking|tracking|round|near my|at my door|at my work|at my house|at my window|at my school)
    - (he|she) (was|is) ?(<fill>) (outside|waiting) ?(<fill>) (my|when i|at my|outside) ?(sister's|house|work|flat|door|school|mum's|got there)
    - (a|put a|found a|hidden a|hid a) ?(<fill>) (tracker|air tag|airtag|gps|tracking app|camera|spyware) ?(<fill>) (on|in|under|inside) (my|the)
    - (knew|knows|found|find|finds|found out) ?(<fill>) (my name|where i live|where i am|where we live|where i work|my new address|me wherever|the refuge)
    - (still|always|he|she|somehow) ?(<fill>) gets in ?(<fill>) (somehow|at night|when|without|i changed)
    - (things|stuff) are moved ...5 (flat|house|home|when|last night)
    - (breach|breached|breaks|broke|ignores|ignored) ?(<fill>) (the|his|her) (restraining order|non molestation|injunction|bail|order)
    - (out of|got out of|released from|leaves) (jail|prison) ?(<fill>) ...8 (me|round|find|scared|afraid|coming|address|door|knows)
    - (round|turned up|been round|been at the door) ?(<fill>) (twice|again|every night|last night) ?(<fill>) ...5 (ex|scared|afraid|door|said)
    - "he's never once made a joke"
    - it is not a joke when he
    - (sent|send|sends) me ?(<fill>) (bullet|photos of my|pictures of my|a photo of my) ...5 (door|house|kids|school|outside|post)
    - (boss|employer|agent|landlord|lender|loan shark|gang|dealer|they) ...8 (break|broke|breaking) ?(<fill>) (my|his|her) (legs|hand|hands|fingers|arms|kneecaps)
    - (he|she|they|dad|<kin>) ?(<fill>) ?(<has-etc-3>) ?(<fill>) ?(<threatened-etc>) ?(<fill>) (to|he|she|they|he'll|she'll|they'll|that he|it) ?(<fill>) ?(will|would|is going to|is gonna|could|are going to|to|might) ?(<fill>) <kill-etc-6> <me-etc-5>
    - (threatened|threatens|threatening|threats|threaten) ?(<fill>) (<to-kill-etc>|my (kids|life|family|mum|sister|dog))
    - (he will|she will|they will|he would|he'd|she'd|they'd|she would|they would|he is going to|she is going to|they are going to|my <husband-etc-7> (will|would|is going to|is gonna|are going to)) ?(<fill>) <kill-me-etc>
    - (if i|when i|every time i|once i) ?(<fill>) <leave-etc-4> ... (he|she|they|he'll|she'll|they'll|my (father|dad|husband|ex|brother|family|uncle|brothers|partner)) ?(<fill>) ?(will|would|said|says|swears|is going to) ?(<fill>) ?(will|would) ?(<fill>) <kill-etc-7>
    - (if i|when i) ... he ?(will) find me
    - (find|finds|found|hunt|hunts|track|tracks|follow|follows) me ... (believe him|believe her|he means it|kill|scared|he said|wherever i|no matter where|always does|he will|everywhere)
    - (afraid|scared|frightened|terrified|fear|fearing|petrified|worried|convinced|know|think|sure|believe|certain|feel) ?(<fill>) ?(for|that|of|he|she|they|my) ?(<fill>) ?(he|she|they|my (husband|ex|dad|father|partner|boyfriend|brother|son|stepdad|wife|family|girlfriend|in laws|uncle)) ?(<fill>) (will|would|is going to|is gonna|might|could|may|are going to|wants to) ?(<fill>) <kill-etc-8> (me|us|the kids|my kids|my baby|my son|my daughter|my mum|her|them)
    - (fear|fearing|afraid|scared|worried|frightened|terrified) for (my life|my safety|my kids|our lives|our safety|my children|my mum's life|our life|my own life|my own safety)
    - (my life is|our lives are|i am|i'm|we are|my kids are|my sister is|my mum is|my friend is|am|be|been|being) ?(<fill>) in danger
    - <stalked-etc> ?(<fill>) (me|outside my|outside the|at my|my house|my flat|my work|home from work|me home|me everywhere|me again|my door|i) ... <ex-etc-2>
    - (my|an|the|his|her) ?(<fill>) stalker
    - (restraining|non molestation|protection|molestation) order ... (broke|breached|ignored|ignores|he|she|again|outside|came|still|did not|turned up|scared)
    - <put-etc-2> ?(<fill>) (a|the|his|her) ?(kitchen|bread|carving|loaded) <weapon> ... (me|my throat|my head|my neck|us|my face|my stomach|the kids|my mum|at|to my|on me|against my)
    - (chased|chases|chasing|came at|comes at|coming at) (me|us|my mum) with ?(<fill>) (a|the|his|her) ?(kitchen) <weapon>
    - (knife|gun|machete|axe|hammer|bat|bottle|blade) (to|at|against) (my|her|our|his) (throat|neck|head|face|stomach|back|chest)
    - (forced|force|forces|forcing|making|make|made) me ?(<fill>) (to|into|off) ?(<fill>) <marry-etc>
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
    - (swears|swore|says|said|told me|promises|promised|threatens|vows) ?(<fill>) ?(that) (he|she|they) (will|would|'ll|'d|is going to|are going to) ?(<fill>) <burn-etc> ?(<fill>) (me|us|the house|my|our|it down|the kids|everything|him|her)
    - (he'll|she'll|they'll|he'd|she'd|he will|she will|they will|he would) ?(<fill>) (burn|kill|hurt|find|shoot|stab|beat|drown|bury|hunt|murder|strangle|harm|rape) (me|us|my kids|the kids|my mum|my family|the house)
    - (burn|burning) (the|our|my) (house|flat|home) ?(down) ?(<fill>) (with|while) (me|us|we|i|the kids)
    - (kill|killed|murder|murdered|hurt|punish|disown and kill) me (if|for|because) i ?(<fill>) <marry-etc-2>
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
    - <waiting-etc-2> ...5 with (a|the|his|her) ?(kitchen|bread|carving|meat) <weapon>
    - (i am|we are|being|i was|think i am|i'm) ?(<fill>) being (followed|stalked|watched by my ex|hunted|trafficked|blackmailed|threatened)
    - (he'll|she'll|they'll|he will|she will|they will) ?(<fill>) kill (us|me) both
    - (throw|throws|threw|pour|threatened to throw|said he'd throw) ?(<fill>) (acid|petrol|boiling|bleach) ?(<fill>) (on|in|at|over) (me|my|us)
    - (says|said|threatens|threatened|swears|told me) ?(<fill>) (he'll|she'll|they'll|he will|she will|they will|he'd|she'd) ?(<fill>) (tell|call|report me to|ring|phone) ?(<fill>) (immigration|the home office|social services|my family|my parents|the police on me|everyone|my boss|my work) ?(<fill>) (if|when|unless)
    - (tell|call|ring|report me to) immigration if
    - (nobody|no one|they) (would|will|'d|would ever|will ever) ?(<fill>) find (my|the|your|our) body
    - (turning up|turns up|showing up|shows up|waiting|waits|parked) ?(<fill>) (at|outside|by) my ?(<fill>) (work|house|school|flat|gate|door)
    - slashed my tyres
    - (better|had better|'d better) behave
    - (is|are|has been|been) looking for me
    - (keeps|has) a gun by the bed
    - (hiding|hid|staying) ?(<fill>) (at|with|in) (my friend|my sister|a friend|a hotel|a refuge|my mum) ...5 (because|from|husband|he)
    - <post-horror> ?(<fill>) (in|through|on|at|under|by|left on|pushed through) (the|my|our|her|their) ?(<fill>) <where-left>
    - (says|said|told|tells|warned|texted|rang|begged) ...3 (do not|dont|not to|never) (sleep|stay|come|go|be|return|go back) ?(at|back) home (tonight|tomorrow|for|until|they|he|your|my|there|because|anymore)
    - (i have|i|you|she has|he says i|they say i|say i) ?(<fill>) (shamed|disgraced|dishonoured) (them|the family|the whole family|him|her|my family|our family|my father|our name|my people)
    - (brought|bringing) ?(<fill>) (shame|dishonour|disgrace) (on|to|upon) (them|the family|my family|him|my father|the house|our name|us)
    - (shamed|disgraced|dishonoured) (them|the family|the whole family|my family|our name)
    - (knows|know|found out|finds out|has found out|have found out|worked out) where (my|our|the) (daughter|son|kids|children|mother|mum|sister|family|boy|girl|little one|wife|parents) ?(<fill>) (goes|go|lives|live|sleeps|works|plays|stays|gets)
    - (told|telling|described|describing) me the (colour|color) of (her|his|my|their) (coat|jacket|door|car|curtains|bag|uniform|front door)
    - the (man|men|people|lads|guys|fella|lender|boys|fellas) i owe ?(money|it to|that to) ?(<fill>) (knows|know|came|come|rang|said|says|want|wants|have|has|sent|turned|waits|is|are)
    - (send|post|leak|show|share|upload|publish|put) (it|them|that|those|the (video|videos|photos|pictures|messages|photo)|my (photos|pictures|nudes)) ...6 if i (leave|tell|go|refuse|stop|break up|say|end|speak|report|do not|ever|block)
  unless:
    - (will|would|is going to|gonna) kill me if I (come home with|forget|buy|bring home|spill|miss|lose|drop|break) (another|the|a|any|his|her|my)
    - <mum-etc-6> ?(<fill>) (will|would|is going to|gonna|'ll|'d) ?(<fill>) (kill|murder|strangle|shoot|batter) me ?(<fill>) (if i (forget|am late|lose|miss|do not (tidy|finish|bring|call|eat|ring|wash|iron)|get|buy|break|spill|dye|scratch|eat)|for (being|this|that|buying|forgetting|eating|losing|the|spilling|not)|when (she|he|they) (sees|see|finds out i (bought|ate)|gets the bill))
    - (find|find us|find me|get me) ?(<fill>) (<a-etc-4>|in (spain|the (garden|pub|shed|bar|kitchen|library)))
    - (they|somebody|someone) ?(are|is|will) ?(gonna|going to) find me (in|under|on|with|asleep|rocking)
    - they gonna find me
    - (following|followed|follows|watching|watches) me ?(<fill>) (on (insta*|twitter|tiktok|facebook|youtube)|back|around the (kitchen|house|garden)|play|perform|from room|to the (kitchen|fridge|toilet|loo))
    - (dog|cat|puppy|kitten|toddler|baby|duck|goat|robin|kids) ?(<fill>) (follows|following|followed|watches|watching|stalks|stalking) me
    - (find|finds|found|knows|knew) ?(<fill>) my name ?(<fill>) (on|in|funny|pretty)
    - (take|send|taking|sending) (me|the kids|the children|my kids) ?(<fill>) (back|home|swimming|to (the|school|see|a|his|her|london|spain|hospital)|out|on|for|abroad for|camping)
    - (burn|kill|break|hurt|beat|cut) my ?(<fill>) <back-etc>
    - end me (a|lol|with (work|cuteness))
    - (beat|beat us|beat me|ruin me) ?(<fill>) (at|to|by|in|on|again|with|for|financially|3|2)
    - (said|says) ?(<fill>) (it|that|the (book|film|song|heat|commute|traffic|course|job)) ?(<fill>) (will|would|'d) kill me
    - (send|sent|sends) (men|people|somebody) (to|from|round to) (fix|repair|clean|collect|deliver|measure|read|paint)
    - (get me|take me|make me) (to|a|there|some|out|home|wrong|laugh|smile|cry|feel|work|tea|breakfast)
    - tracker on my (wrist|phone|watch|bike|fitness)
    - follow* me (back|on)
    - waiting for me (with|at the (gate|station|airport|bar|pub|door with))
    - (will|would|'d|could) kill me (laughing|lol|haha)
    - (will|would|is going to|is gonna|going to|gonna|he'll|she'll|they'll) ?(<fill>) (kill|murder|strangle|skin|shoot|bury|find) me (if i (<forget-etc>|don't (call|bring|finish|come)|do not (call|bring|finish|come)|get (another|a|one more)|tell her (the|how|what)|leave the (toilet|fridge|lights|door|dishes))|for (<forgetting-etc>|the (mess|scratch|dent|carpet))|when (she|he|they) ((see|sees)|(find|finds) out|(hear|hears)) (the|how much|what|about the|that|i (bought|broke|ate|forgot|spent)|my (hair|tattoo|report|grade|bill|room|browser))|lol|haha|over (the|that)|with (kindness|love|cake)|in (the|this) game)
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
    - (he'll|she'll|they'll|he'd|she'd|he will|she will|they will|he would) ?(<fill>) (kill|murder|strangle|shoot|bury|find|beat|burn|hurt|hunt) (me|us|the kids|my mum|my family|my kids) ?(<fill>) (<lol-etc>|if i (<forget-etc-2>|do not (call|bring|finish|come))|for (forgetting|saying|this|buying|eating|telling|missing|being late|not|cutting|borrowing|the|using|posting|wearing)|when (she|he|they) (see|sees|find|finds|hear|hears)|at (chess|tennis|scrabble|fifa|pool)|a (seat|job|flat|table|copy|parking)|in the (car park|lobby|final|crowd|end|game)|with (kindness|love|cake|the bill))
    - (put|puts|hid|found|installed|there is|planted) ?(<fill>) ?(a|an) (tracker|airtag|camera|app|gps|bug|recorder|cameras) ?(<fill>) (on|in|under) my (car|phone|bag|laptop|house|coat|shoes|room|home) ?(<fill>) (for (the|my|safety|insurance|work|steps)|to (find|count|learn|track (my|steps)|watch the|help)|because i (lose|keep losing)|in case i lose|so (i|we) (can|do not))
    - (waits|waiting|is waiting|sits|sitting|parked|parks|appears|appeared|turns up|turned up|shows up|showed up) ?(<fill>) (outside|at) my (door|house|work|window|school|flat|home|gym|college) ?(<fill>) (cat|dog|fox|with (cake|flowers|lunch|a cake|soup|coffee)|to (pick|drive|walk|take|give|say happy|surprise)|every morning to|early|on time|late|for (lunch|dinner|me to))
    - <cat-etc-4> ?(<fill>) (has been|keeps|is|was|been) ?(<fill>) (following|stalking|watching|hunting|tracking) me
    - (following|watching|stalking) me on (instagram|twitter|tiktok|facebook|strava|linkedin|twitch|x)
    - (he|she|they|someone) (is|are|has been) ?(<fill>) (looking|searching) for me (to (sign|join|help|take|do|start|lead|give)|in the (shop|crowd|lobby|office|park|game)|at (the|work)|a)
    - (waiting|standing|came|coming|chasing|outside|sat|stood|shouting|following|walking round) ...5 with (a|the|his|her) (bottle|bat|hammer|knife|knives|scissors|axe|screwdriver|razor) ?(<fill>) (of|to (cut|fix|hang|open|put|carve|play)|and (fork|a (cake|pineapple|turkey|coconut)|some (nails|cheese|bread))|for the|in the (film|play|game|kitchen making))
    - (waiting|standing|sat|stood|outside|came|coming) ...5 with a bottle
    - (turning up|turns up|waits|waiting|showing up) ?(<fill>) (at|outside) my ?(<fill>) (house|door|work|flat) ?(<fill>) (with (cake|flowers|soup|food|a)|to (help|feed|walk|play)|every sunday)
    - looking for me (at|in|on|because|to (sign|help|say|cover))
    - (hangover|commute|heat|job|course|deadline|stairs|heels|shoes|hill|traffic|diet|cold|workout|wait|suspense|weather) ?(<fill>) (is|are|will|was) ?(<fill>) ?(going to|gonna) kill me
  examples:
    - "He says he'll kill me if I leave"
    - "my father will kill me if I refuse"
    - "My ex is parked outside my house again"
    - "she said if I go she'll hurt the baby"
    - "he put a tracker on my car"
    - "they are forcing me to marry"
    - "A man follows me home every night"
    - "he threatened me with acid"
    - "There was a wreath left on the porch with my name."
    - "My cousin warned me not to sleep at home tonight."
    - "They know where my son goes after school."
    - "She'll post the photos online if I break up with her."
  counterexamples:
    - "My wife will kill me if I come home with another guitar."
    - "Mum will kill me if I forget the milk."
    - "The dog follows me everywhere."
    - "He said the commute would kill me."
    - "They said they'd find me a chair."
    - "They sent it to the wrong address."

"""#
    ),
    (
      name: "safety/signs/wants-it-over.yaml",
      text: #"""
- set: so-etc
  words: [so, too, just, really, that, very, beyond, am, been, feeling, feel, get, getting, how, always, unbelievably]

- set: existing-etc
  words: [existing, existence, being alive, living, life, my life, this life, being me, this existence, breathing, staying alive, waking up, trying to stay alive, pretending to be alive, pretending to want to live, having to exist, having to be alive, surviving, carrying on living, just existing, waking up every, waking up each, fighting to stay, fighting to live, having to live, being a person, being human, trying to live, being in this world]

- set: pointless-etc
  words: [pointless, meaningless, unbearable, worthless, not worth living, not worth it, a punishment, too painful, futile, a prison, unliveable, unlivable, agony, a curse, intolerable, a death sentence, without meaning, not for me]

- set: it-all-etc
  words: [it all, everything, all of it, all this, this life, this world, trying, fighting, breathing, waking up, myself, existing, being me, being here, pretending, surviving, people and life, this existence]

- set: will-to-live-etc
  words: [will to live, will to go on, will to carry on, reason to live, reasons to live, reason to stay, reasons to stay, reason to go on, will to keep going, wish to live, reason to be here, reason to carry on, reason to keep going, reason to wake up, reasons to keep going, hope of ever, will to exist, reason for living, purpose in living]

- set: here-etc
  words: [here, alive, from doing it, from ending, from dying, going, on this earth, breathing, tethered, from going, from it, is, ended, done it, to this, in this world]

- set: is-etc-5
  words: [is, cat, dog, mum, mom, kids, son, daughter, nan, guilt, fear, too scared, coward, baby, brother, sister, wife, husband, religion, god, alive, here, cannot, hell]

- set: dog-etc-6
  words: [dog, cat, kids, mum, mom, son, daughter, children, nan, wife, husband, baby, mother, dad, sister, brother, girls, boys, parents]

- set: easy-etc
  words: [easy, easier, only, quick, best, another, a, my, the, one, some, real, last, final, permanent, always a]

- set: i-think-about-etc
  words: [i think about, keeps, looks, tempting, for me, death, sleep, take it, is to, is there, forever, left, comfort, comforting, relief, i could take, of life, knowing, open, more and more, of this life, out of all, is death, sometimes]

- set: death-etc
  words: [death, dying, the end, the grave, oblivion, not existing, not being alive, nonexistence, non existence, not being here, being dead, eternal rest, eternal sleep, the big sleep, nothingness, never waking up, not waking up]

- set: sounds-etc
  words: [sounds, seems, feels, looks, would be, is, appeals, has started to look, is starting to look, is starting to sound, has begun to look, comforts, calls, draws, does not scare, no longer scares, tempts, keeps calling]

- set: nice-etc
  words: [nice, good, better, peaceful, easier, lovely, restful, relief, a relief, a kindness, kind, rest, peace, easy, tempting, appealing, inviting, freedom, a way out, sweet, comforting, comfort, a comfort, welcome, me, to me, home, heaven, bliss, a holiday, a gift, a friend, an answer, the answer, an option, the only]

- set: look-etc
  words: [look, looking, long, longing, yearn, yearning, ache, aching, wait, waiting, wish, wishing, hoping, ready, pray, praying, beg, begging]

- set: back-etc-2
  words: [back, again, louder, stronger, worse, coming, came, end, not safe, about, scare, scared, frighten*, tonight, constantly, every, myself, dying, die, closer, all the time, at night, deep, "won't stop", taking over, winning, act on]

- set: with-etc-5
  words: [with, at, about, in, "on", here, strike, holiday, to, if, late, up, the, when, there, until]

- set: ill-etc
  words: [ill, sick, poor, skint, broke, single, tired, cold, hungry, busy, late, told, treated, asked, ignored, alone, talked, nice, left, so, sad, angry, anxious, stressed, "on", in, with, out, at, under, here, like, for, up, down, used, strong, lonely, blamed, lied, "everyone's", his, her, their, always, judged, compared, polite, interrupted, rained, stuck, early, to, next to, before, above, "off", from, paycheck, hand to, off noodles, admin, and working, around, between, by, sober, indoors, scared, afraid, different, fat, ugly, second, last, overlooked, underpaid]

- set: by-etc-2
  words: [by, before, raining, snowing, when, until, upstairs, outside, next door, well, hurting when, barking]

- set: drilling-etc
  words: [drilling, dog, barking, music, rain, meeting, term, week, shift, movie, film, exam, exams, season, wedding, divorce, court, move, renovation, heatwave, match, game, lockdown, semester, contract, interview, school]

- set: holiday-etc-3
  words: [holiday, a, the, to, paying, spending, lending, "on", at, about, today, tonight, there, until, arguing, pretending]

- set: down-etc-3
  words: [down, in my, on my, so, a, the, like, mean, rude, late, with, at home, here, there, silly, nice, his, her, "on"]

- set: near-of-etc
  words: [near of, part of, natural, inevitable, certain, on the, sad, tragic, hard, all around, everywhere, in sight, still, always hard, never, taboo, not the end, metal, valley, taking, a strange, sad but, something we]

- set: the-etc-8
  words: [the, my, in, near, nigh, rushed, term, this, film, book, so good, a bit, great, abrupt, better, sad]

- sign: wants-it-over
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Wanting all of it to be over, with life meant."
  phrases:
    - one way to (make|get) (it|this|everything|the pain) ...1 (stop|stop hurting|end|to stop|to end)
    - only way (to make|it) ...1 (stop|stops) ...6 ready for it
    - (want|wants|wanted|wanting|wish|need|wnt|wanna|pray|praying|longing|waiting) ?(<fill>) (it|it all|everything|all of it|all this|this) ?(<fill>) ?(to) ?(<fill>) (be over|over|end|stop|finish|be finished|be done|be quiet) ?(<fill>) (for good|forever|permanently|once and for all|me|my life|life i mean|for me|the only way|whatever it takes|any way)
    - (want|wanted|wish|need) ?(<fill>) out ?(<fill>) (of (life|this life|everything|here for good|the world|existence)|for good|permanently)
    - (no|what is the|see no|see the|any|is there a|is there any) ?(<fill>) (point|use|reason|sense) ?(<fill>) (in|to|of|for) ?(me) ?(<fill>) (going on|carrying on|go on|carry on|keep going|continuing|staying|stay|being here|this life|life|hanging on|existing)
    - (what is there|what is left|nothing|not much) ?(<fill>) (to|for me to) (carry on|go on|keep going|live|stay|stick around) for
    - (ready|prepared|time|happy) (to go|for me to go|to leave|to be done|to let go) ?(<fill>) (now|whenever|any time|for good|i think|i have had|when|tonight|and i am)
    - (i am|am|im) ?(<fill>) ready ?(<fill>) to (go|leave) ?(<fill>) (now|home|any time|whenever|i have|lord|and)
    - (had|have had|got) ?(<fill>) enough ?(<fill>) (of being here|of it all now|of this world|of life|of being|of the lot)
    - not ?(<fill>) (want|wanna|wish) ?to ?(<fill>) (go on|carry on|keep going|continue|do this) ?(<fill>) (<any-more>|living|like this|with life|without|at all|with any of it)
    - (can not|do not want to|not know how to|not) ?(<fill>) (do|face|live|survive|bear) (life|living|this life|existing|being alive) ?(<fill>) ?(<any-more>|today)
    - tired of (it all|everything|fighting|trying|existing) ?(<fill>) (and|i) ?(<fill>) (want|just want|wish|ready|i want) ?(<fill>) (out|peace|it|to go|rest|to rest)
    - (want|need|looking for|give me) ?(<fill>) (peace|rest|quiet|silence) ?(<fill>) (forever|for good|eternal*|permanent*|at last from|the only way|that lasts)
    - (only|one|no other) ?(<fill>) way (out|to stop it|to end it|to make it stop|to get peace|to rest) ?(<fill>) (is|left|for me|i can see|that i) ?(<fill>) ?(to die|death|dying|suicide|the pills|over|the bridge|to go|to not be)
    - life ?(<fill>) (has|has got|is) ?(<fill>) (nothing|not worth|no meaning|no point|not for me|pointless|meaningless|over|finished) ?(<fill>) (left for me|for me|any more|anymore|now)
    - (my|this) life is ?(<fill>) (over|finished|done|pointless|worthless|not worth)
    - (give|giving|given) up on (life|living|being alive|my life)
    - (beaten|won|wins) ?(<fill>) life has won
    - life i mean
    - not face (another|any more) year
    - no more (tomorrows|mornings|birthdays|years) ?(<fill>) (for me|please|i)
    - (if|when) (it|this) is over for me
    - (want|wanted|need|wish|wished) ?(<fill>) (it|everything|all of it|it all|this|all this|life|the pain) ?(was|were|to be) ?(<fill>) (over|finished|done|ended|gone|stopped) ?(with) ?(<fill>) (for good|forever|permanently|my life|once and for all|full stop)
    - (it|everything|all of it|it all|this|the noise|the noise in my head|my head|my brain|the pain|the thoughts|my life|life|all this) ?(<fill>) to (stop|end|be over|go quiet|be quiet|be gone|go away) ?(<fill>) (for good|forever|for ever|permanently|once and for all)
    - <so-etc> ?(<fill>) (tired|sick|weary|exhausted|fed up|knackered|bored|done|drained) ?(<fill>) (of|with|from|by) ?(<fill>) <existing-etc>
    - (tired|sick|weary|exhausted|had enough) of (existing|existence|being alive|breathing|staying alive|surviving|being here at all|life itself|waking up alive|life)
    - (how much longer|how long) (i|can i|until i|before i|am i going to|do i) ?(<fill>) ?(can|have to|will) ?(<fill>) (hold on|hang on|go on|last|stay|keep going|live like|do this|stay alive|exist|survive|be alive|keep breathing|keep this up)
    - (life|living|my life|being alive|existence|existing|my existence|breathing) ?(<fill>) (is|feels|seems|has become|looks) ?(<fill>) <pointless-etc>
    - (being alive|living|existing|breathing|to be alive|being awake) ?(<fill>) (hurts|is agony|is too hard|is too painful|is unbearable|is a chore|is torture|is too much effort|is a punishment|is pointless)
    - (had|have) enough ?(<fill>) (of|with) (life|living|existing|being alive|it all|all of it|everything|this life|this world|being here|existence|breathing)
    - (had|have) ?(<fill>) enough ?(now|really|i|and|of) ... (end|over|sleep forever|go now|not wake|no more|out|of living|go for good|finish|stop for good)
    - (i am|im|i'm|just|am|so) ?(<fill>) (done|finished|through|over it) ?(<fill>) (with) ?(<fill>) <it-all-etc>
    - (i am|im) (done|finished|through|out) ?(<fill>) (not with|for good|forever|with everything|i can't|i cannot|i mean it|i am sorry|goodbye|with all of it|for real|fighting|trying|living)
    - (done|finished) not with (the|my) ... (with|all)
    - done with (everything|it all|all of it|all of this|the whole thing|the lot) ?(<fill>) (tonight|i want|not just|not with the|for good|forever|with being|with life)
    - (give|gave|giving|given) up (on (life|living|my life|myself|everything|being|the future|existing|me|it all|all of it|tomorrow)|completely|on ever|fighting|trying to live|for good|living|hope|all hope)
    - (want|wanna|ready|going|gonna|wish i could|need|tempted|like|decided) ?(<fill>) ?(to) ?(<fill>) give up (on life|on everything|and die|for good|completely|living|on it all|entirely|breathing|my life|altogether)
    - (lost|no|not got|don't have|have no|without|run out of|out of) ?(<fill>) ?(the|my|any|all|all my|a) <will-to-live-etc>
    - (only|one|the) (thing|person|reason) (keeping|keeps|stopping|stops|holding|that keeps|that stops|tethering|i stay|i am still|i'm still|i am here|i've not|i have not) ?(me|that) ?(<fill>) ?(<here-etc>) ... <is-etc-5>
    - (if it|if it wasn't|if it weren't|were it not|wasn't for|weren't for|not for) ... <dog-etc-6> ... (not be here|i'd be gone|would be gone|be dead|i would have|i'd have|gone already|ended it|not be alive|long gone|i would not|be gone|wouldn't be here|done it by now)
    - (kids|dog|cat|mum|son|daughter|baby|family|god|hell|religion|fear|guilt|children) (is|are|being) ?(the) (only reason|only thing) ... (here|alive|going|stay|have not|breathing|get up)
    - only (reason|thing) i (am|have not|stay|keep|get|do not|haven't) ?(<fill>) (alive|still here|still alive|still breathing|here|dead|done it|ended it|breathing|killed|gone|not dead)
    - <easy-etc> (way out|exit|escape|way out of this|door out) ... <i-think-about-etc>
    - (way out|exit|door out|door|escape hatch|emergency exit) ... (leave it open|leave it ajar|starting to look|started to leave|keep looking at|keep an eye on|comfort|comforting|tempting|getting closer|keeps opening|knowing it is there|i could take)
    - (knowing|know|remember|comfort|comforts|comforting) ... (i can|i could|there is) ?(always) (a way out|end it|leave this|an exit|opt out|stop it all)
    - (looking|look|looked|searching|want|wanted|need|thinking of|think about) ?(for) ?(a|an|the|my) (permanent|final|forever|last) (way out|exit|solution|end|ending|rest|sleep|peace|escape|relief|answer|holiday)
    - (permanent|final|forever) (solution|way out|exit|rest|peace|silence|goodbye|escape)
    - (rest|peace|relief|quiet|release|freedom|sleep|silence|stillness) ... (in death|only death|in the grave|in dying|that never ends|that lasts forever|only when i am dead|only when i am gone|when i am dead|when i am gone|once i am dead|underground)
    - <death-etc> ?(<fill>) <sounds-etc> ?(<fill>) ?(like) ?(<fill>) <nice-etc>
    - <look-etc> ?(<fill>) ?(forward) (for|to) (the end|oblivion|the end of it all|nothingness|it to be over|my end|eternal rest|the void|my turn|my time to come|my number|the final|the release|it to end)
    - (my time|my turn|time for me|time) (is|has) ?(<fill>) (up|come|near|coming|running out|nearly up|over|done|to go|to leave|to rest|to log off)
    - (curl up|lie down|crawl|lay down|roll over) ... and (never get up|not exist|never wake|disappear for good|stop breathing)
    - (stop|quit) ?(<fill>) (existing|living|being alive|breathing forever|breathing for good|breathing tonight)
    - (switch|turn|shut|power) (myself|me|it all|my brain|my head|everything) off (forever|for good|permanently|for ever)
    - (switch|turn|shut|power) off (forever|for good|permanently|for ever)
    - pull the plug on (me|myself|my life)
    - (rather|prefer|want to|wish i could|wanna|could) ?(<fill>) (skip|fast forward|opt out of|get out of|leave|exit|quit|drop out of|check out of|log off from|cancel|unsubscribe from|hand back|return|give back) ?(<fill>) (life|my life|this life|being alive|the rest of my life|existence|to the end|living|the game of life|to when it is over|everything)
    - (check|checking|opt|opting|bow|bowing|tap|tapping) out (of (life|living|this|here|it all|everything|this life)|for good|permanently|forever|early)
    - (finish it|over with|get it over with|be over with) ?(<fill>) (my life|for good|once and for all|living|life|already i mean|and be done|be gone)
    - (not|never) (getting|gonna get|going to get|get) out of this alive
    - (nothing|not anything|not much) (left|here) ?(for me) ?(<fill>) (here|to stay for|to live for|to stay|keeping me|keeping me here|to keep me|holding me|in this world|on this earth|for me|worth living|worth staying)
    - (nothing|no one|nobody|not anything) ?(<fill>) (keeping|holding|keeps|tying|to keep|left to keep|to stay) ?(me|for) (here|alive|on this earth|in this world|going)
    - (why|what) (should|do|would|am) i ?(<fill>) (bother|carry on|go on|keep going|stay|keep) ?(<fill>) (living|alive|breathing|existing|being here|waking up|with life|going)
    - (why|what) (am i|do i) ?(even |still) (here|exist|alive|breathing|existing|bother living|keep living)
    - "?(a) thought (comes|came|keeps coming|creeps in|pops up|visits|arrives|keeps whispering) ... (over|end|finished|gone|done|easy|let go|quiet|not be here|jump|stop|die|sleep)"
    - (the|those|that|these) ?(dark|bad|scary|black) (thought|thoughts) ?(<fill>) (getting|gets|are|is|are getting|is getting) (louder|friendlier|stronger|closer|darker|more tempting|kinder|more real)
    - (dark|darker|darkest|bad|scary|intrusive|black|those|the bad|death|really dark|frightening|dangerous) (thoughts|place|thots|thought|ideas) ... <back-etc-2>
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
    - (ready|happy|time) to (go|leave) ?(<fill>) (now|when|to|whenever|and|home|any time) ?(<fill>) (you|we|he|she|they|to|the|on|are|bed|if)
    - (no|what is the|see the|any) ?(<fill>) (point|use|sense) ?(<fill>) (in|to|of) ?(<fill>) (going on|carrying on|go on|carry on|continuing|staying|stay) ?(<fill>) <with-etc-5>
    - (want|need|looking for) ?(<fill>) (out|peace|quiet|rest) ?(<fill>) of (the|my|this) ?(<fill>) (lease|contract|job|phone|band|flat|committee|deal)
    - this life (hack|insurance|drawing)
    - life is over (at|if i (miss|forget)|lol)
    - (go on|carry on|keep going) (with (the|this|that|my)|about|at|working (here|at|there)|paying|pretending|arguing|living (with|in|here))
    - enough of (being|life) (the|late|told|ignored|patronised|at|cold|nice|admin|drawing|in)
    - (tired|sick|exhausted|fed up|bored|weary|drained|done|enough|over) (of|with|from|by) (being|living|waking up|life|existing|surviving) (<ill-etc>|a (mum|mom|parent|carer|manager|teacher|nurse|student|people|doormat|taxi|single|grown up|good)|the (one|only|bad|strong|responsible|adult)|at (five|six|four))
    - (want|need|wanna|wish|hope|like|just|ready for|waiting for|pray) ?(<fill>) (it|this|time|life|everything|the noise|the world|it all|all of it|all this) ?(<fill>) (to|would|could) (stop|end|be over|be done|be finished|finish|go away|be gone|go quiet) ?(now) (<by-etc-2>|so (i can|we can)|on (time|a high|friday|the)|at (five|six|the)|with (a|the|him|her)|and for (summer|christmas)|in (a|time|june|may))
    - (want|need|wish|wanted|wanna) ?(<fill>) (it|this|everything|it all|all of it|all this) ?(to be|was) ?(all) (done|over|finished|gone) (by|before|with by|so (i|we)|in time|properly|on time|at once|today because|and dusted|today so|now so|perfectly|my way|right)
    - <drilling-etc> ... to (stop|end|be over)
    - (cannot|can not|can't|could not|not|unable to) (go on|keep on|carry on|keep going|continue|fight|survive|exist|hold on|hang on|live|keep doing this|live like this) (<holiday-etc-3>|with (the|this) (course|job|project|diet|lessons|class)|without (coffee|tea|my phone|chocolate|a holiday|wifi|music|cake)|any (rides|trips)|this (weekend|course|job|diet)|in (this (flat|house|mess)|london|a|the)|with my (parents|mum|flatmate)|another (meeting|shift|lesson)|for (another|the|a (minute|sec)))
    - (hold on|hang on) (a (sec|second|minute|mo)|one|just|while|let me|the (phone|line)|for a (sec|second|minute)|to (the|my|that|it|this|him|her))
    - done with (everything|it all|all of it|it|all this|trying) (on (my|the) list|for (the day|today|now|christmas|this)|by|before|at work|except|today|to (fix|get|find|make))
    - (finished|done|over it|through) with (everything|it all|all of it|all this|trying) (on|for|by|before|except|today|at|to)
    - (give|gave|giving|given) up (on (ever (finding|getting|fixing)|myself (being|getting) on time)|trying to (park|find|fix)|completely on|hope of (a|getting|finding)|all hope of (a|getting|finding)|fighting with the)
    - (pulling|pull) the plug (on (the|this|that|our|my (project|subscription|holiday|party|event|plan))|out)
    - pull the plug
    - (stop|quit) (breathing|being|existing|living) (<down-etc-3>|in (this|the|a))
    - (death|dying|the end|the grave|oblivion) (is|will be|sounds|seems|would be|looks|feels|might be|keeps) ?(<fill>) (<near-of-etc>|in (the|a)|of (the|term|an|summer|my)|a (theme|big|taboo|topic))
    - the end (is|of|sounds|seems|looks|feels|would be|will be|might be|keeps) <the-etc-8>
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
    - "there's only [one way to make it stop]"
    - "I want it all over for good"
    - "no point in going on"
    - "I'm ready to go now, Lord"
    - "I've given up on living"
    - "What is there to carry on for?"
    - "I don't want to go on without him"
  counterexamples:
    - "There's one way to make the tap stop dripping, a new washer."
    - "No point carrying on with the diet."
    - "I'm ready to go now if you are."
    - "I want out of the lease."
    - "There's no point staying late."

"""#
    ),
    (
      name: "safety/signs/wants-to-die.yaml",
      text: #"""
# What a trained volunteer would stop and ask about. Tiers: emergency (now), explicit, veiled (the same ask, the
# same lines), check (two parts together), none (a theme of its own that keeps change work off).
# Phrases carry the speaker, so that "my friend's film" or "he" says nothing about the client.

# To die, said as a verb after wanting.
- set: be-dead
  words: [die, dei, d1e, be dead, be ded, b dead, b ded, be dead and gone, be in the ground, be in my grave, be six feet under, drop dead, stop living, stop being alive, quit living, not be alive, not live, be no more, stop existing, cease to exist, not exist, be unborn, end my life, die in my sleep, bleed out, be put down, be put to sleep, be killed, be gone for good, be gone forever, be buried, stop breathing, be with the dead, leave this world, leave this earth, leave this life]

- set: live
  words: [live, be alive, b alive, exist, stay alive, keep living, go on living, carry on living, keep existing, be on this earth, be in this world, remain alive, be living]

- set: living
  words: [living, being alive, life, existing, existence, being here, being on this earth, this life, staying alive, breathing]

- set: dead-etc
  words: [dead, ded, die, died, born, been born, exist, existed, gone for good, in the ground, stillborn, unborn, alive, be dead, stop existing, survived, woken up]

- set: thirty-etc
  words: [thirty, forty, fifty, sixty, seventy, "20", "25", "30", "35", "40", "50", "60", "70", my next birthday, christmas, next year, summer, spring]

- set: better-etc-4
  words: [better, easier, easiest, relief, peaceful, restful, comforting, comfort, sweet, inviting, answer, solution, way out, release, friend, kind, kinder, good, nice, welcome, only way, only answer, tempting]

- set: wish-etc-2
  words: [wish, wishing, hope, hoping, pray, praying, long, longing, ache, aching, beg, begging, yearn, yearning, asking god, ask god, waiting]

- set: better-etc-5
  words: [better, easier, relief, a relief, nice, peaceful, only way, the only way, best, only answer, only option, appealing, welcome, good, kinder, comforting, sweet, inviting, solution, answer, only friend, release, friend, restful, blessing, tempting, escape, way out]

- set: want-etc-4
  words: [want, wanted, wish, wishing, hope, hoping, need, prefer, would like, "i'd like", love, ready, long, longing, desperate, beg, begging, pray, praying, asking, deserve, decided, better, easier, happier, mercy, kinder, relief, bliss, nice, lovely, good]

- set: finished-me-off-etc
  words: [finished me off, killed me, finished me, taken me too, taken me instead, ended me, been fatal, been the end of me, let me die, left me to die, not found me, not saved me, not stopped me, hit me harder, run me over, hit me and]

- set: phone-etc-4
  words: [phone, battery, laptop, tablet, car, plant, plants, fish, wifi, engine, boiler, headphones, legs, feet, lungs, tomatoes]

- set: in-etc-2
  words: [in, with, here, there, near, next, at, "on", by, under, above, "off", alone, abroad, together, so far, out of, through]

- set: in-etc-3
  words: [in, with, here, there, near, next, at, "on", under, above, "off", alone, by, out, from, between]

- set: in-etc-4
  words: [in, with, out, "on", near, next, under, here, at, from, like, admin, above, below, alone, by, between, "off", for]

- set: in-etc-5
  words: [in, with, out, "on", near, next, under, here, at, from, above, below, alone, by, between, "off", away, so, drawing, insurance, coach*, hack*, admin, sciences, lessons, support, drama]

- set: to-etc-3
  words: [to, and, ahead, first, get, back, over, home, early, check, see, "on", in, through, with, for, at, into, down, up, out, straight, alone, swimming, but]

- set: him-etc-6
  words: [him, her, film, meeting, ad, email, cold, bill, again like, episode, advert, point where, same, flu, spider, wrong, exam, parking, next round]

- sign: wants-to-die
  bank: crisis
  tier: explicit
  theme: suicide
  about: "The client says they want to be dead, or do not want to live."
  phrases:
    # wanting, deciding, meaning, being ready to die
    - <wish-to> ?(<fill>) ?(<fill>) ?(for me to) <be-dead>
    - (want|wanna|ready|time|better|easier|kinder|deserve|nice|lovely) ?(<fill>) ?(for me) to ?(<fill>) <be-dead>
    - (wanting|wishing|waiting|begging|hoping|praying) to ?(<fill>) <be-dead>
    - (part of me|half of me|my head|my body|everything in me|all of me) ?(<fill>) wants ?(<fill>) to ?(<fill>) <be-dead>
    - i ?(<fill>) (want|wish|need) to ?(<fill>) <be-dead>
    - me wan dead
    - i (wan|won) (die|dead)
    - make i (die|kpai)
    - (want|wanna|wnt) ?(to|2) dye
    - (want|wanted|wanting|wish for|wishing for|crave|craving|long for|longing for|ache for|aching for|prefer) ?(<fill>) (death|my death|my own death|the grave|oblivion)
    - (asked|ask|asking|prayed|pray|praying|beg|begging|begged) ?(<fill>) (god|allah|him|jesus|the lord)  ... (die|death|take me|end me|call me home|kill me|let me go)
    - (pray|praying|prayed|wish|wishing|wished|hoping|waiting|long|longing|begging) ?(<fill>) for ?(<fill>) (death|my death|the end of me|god to take me|death to come|it to take me)
    - (ask|asking|asked|pray|praying) not to be (sent|given|woken to) another (day|morning)
    - let me die
    - god (can|could|may) (take|have) me
    - (please god|god|lord|allah) ?(just) (take|end) me
    # my life to end
    - (want|wants|wish|need|like|ready for|time for) ?(<fill>) (my|this) life ?(<fill>) (over|finished|gone|done|to stop|to end|to be over|to finish)
    - (want|wish) ?(<fill>) (it|all|all of it|everything) ?(<fill>) (over|to stop|to end) ?(<fill>) my life
    - my life (needs to|has to|should|must|can) (end|stop|be over)
    # wishing to have died, never been born
    - (wish|wished|wishing|wish to god) ?(that) ?(<fill>) i ?(<fill>) (was|were|had|could|did|could be|never) ?(<fill>) ?(not|never|have) ?(<fill>) <dead-etc>
    - (wish|wishing) (yourself|myself|me|death on) ?(myself) dead
    - wish ?(<fill>) i could ?(<fill>) <be-dead>
    - (should|ought to|meant to|supposed to) ?(<fill>) (be dead|have died|not have been born|not be alive|have been me who died)
    - (better|better off|easier|at peace|happier) ?(<fill>) (being dead|to be dead|if i (was|were) dead|if i died)
    - (i am|i'd be|id be|i would be|me|feel|we are|all be|be) ?(<fill>) better off dead
    - i (deserve|deserved) to ?(<fill>) (die|be dead)
    - (do|does|did) not deserve to (live|be alive|exist|be here|breathe)
    # not wanting to live
    - (do|did|does) not ?(<fill>) ?(<fill>) (want|wanna|wish|care|need|like|intend|plan) ?(to|tae|2) ?(<fill>) <live>
    - (dont|dinnae|dnt|dun|no) ?(<fill>) (wanna|wana|want tae|want 2|want to|wan|wish to) ?(<fill>) <live>
    - no longer ?(<fill>) (want|wish|care) to ?(<fill>) (be here|<live>)
    - not ?(<fill>) (wanting|wishing) to <live>
    - (no|any) ?(<fill>) (will|wish|desire|reason|want|urge|strength|energy|plan|plans) ?(left) ?(for me) (to|in) ?(<fill>) (be here|wake up|<live>)
    - i ?(have|had) ?(<fill>) lost (the|my|all|any|all my) (will|wish|desire|reason) to <live>
    - (nothing|no one|nobody) ?(left) ?(<fill>) to live for
    - (rather|sooner) ?(<fill>) (be dead|not be alive|be in the ground|not exist|not live|be six feet under)
    - (rather|sooner) die than (go back|go on|live|wake|be here|face|carry on|stay|see|keep|be sent)
    # done with living
    - (tired|sick|weary|fed up|bored|exhausted|done|finished|through) ?(<fill>) (of|with|from|by) ?(<fill>) (living|being alive|existing|being a person|existence|life|my life|this life|breathing|being here at all)
    - (had|have|got) ?(<fill>) enough of (being here|living|being alive|life|existing|this life|this world|being on this earth)
    - (hate|hating) ?(<fill>) (being alive|that i am alive|existing|that i am still here)
    - (my life|life|living|being alive|existence|it) (is|feels|seems) ?(<fill>) not ?(<fill>) worth (living|the pain|continuing|going on)
    - not worth (being alive|staying alive|living any more|living anymore|living for)
    - (no|what is the|what the|any|see the|see a|is there a|is there any) ?(<fill>) (point|reason|use|sense) ?(<fill>) (in|of|to|for) ?(me) ?(<fill>) (living|being alive|existing|staying alive|my life|me being here|being here any more)
    - why (am|are) (i|we) ?(<fill>) (alive|breathing|still living)
    - not know why i am ?(<fill>) (alive|still here)
    - (life|this life|living) (don|dey) tire me
    - tire for (life|this life|this world)
    # saying when
    - i (will|shall|am going to|am gonna) be ?(<fill>) (dead|gone for good|six feet under) ?(<fill>) (by|before|soon|then|when|tomorrow|next|and|long before|this time)
    - (not|no plan to|no plans to|never meant to|no intention to) ?(plan|expect|want|intend) ?(to) (be alive|live|make it|get) ?(<fill>) (at|past|to|until|till|beyond|by) <thirty-etc>
    - i am ?(already) a dead (man|woman|girl) ?(walking) ?(anyway|already|inside)
    # death as relief
    - (death|dying|being dead) (is|seems|looks|feels|sounds|would be) ?(<fill>) ?(like|a|the|my) ?(<fill>) <better-etc-4>
    - (look|looking) forward to (dying|death|being dead|it being over)
    - (want|wish|wished|need|wanted|hope|begging|asked) ?(<fill>) ?(for) (someone|somebody|anyone|him|god|you|them|a stranger|the doctor|they) ?(<fill>) ?(would|to|could) ?(<fill>) (shoot|kill|end|finish|smother|run over|put down|finish off|murder) ?(<fill>) me
    - (not think|not sure|not know if|doubt|do not believe) ?(<fill>) ?(that) i ?(<fill>) (will|can|am going to|would) ?(<fill>) (make it|last|survive|be here|be alive|get) ?(<fill>) (through|to|past|till|until|for) ?(<fill>) (tonight|the night|the weekend|morning|monday|friday|christmas|the week|the month|another week|next week|the winter|sunday)
    - (through|past|to) ?(<fill>) (the weekend|tonight|the night|christmas|the week) alive
    - (prefer|rather have|choose|choosing) (death|dying|the grave|oblivion|not being)
    - (i will be dead|i will be gone|i'd be gone|myself dead|me dead|want to be gone) ?(<fill>) (by|before) (summer|christmas|spring|winter|the weekend|morning|my birthday|the end of the year|thirty|forty)
    - (dying|death) (cannot|can not) ?(<fill>) (come|be) ?(<fill>) (soon|quick|fast|worse)
    - (want|wanted|wish) ?(<fill>) to ?(<fill>) (be|go) (with the angels|in heaven|under the ground|where my mum is|where dad is|home with jesus)
    - (why|for what) (should|would|do|must) i ?(<fill>) (keep|go on|carry on|continue|bother) ?(<fill>) ?(on|with) ?(<fill>) (living|existing|breathing|being here|being alive|going|trying to live)
    - (wish|wished|wishing) ?(<fill>) (i'd|id|i had|i was|i were) ?(<fill>) never ?(<fill>) ?(been|was) ?(born|existed|alive)
    - (kill|shoot|end) me (please|pls|plz|im serious|i am serious|i mean it|someone)
    - <wish-to> ?(<fill>) ?(<fill>) (die|d1e|be dead|be gone forever|be six feet under|be dead and gone|cease to exist|stop existing|stop being alive|not exist|not be alive|quit living|stop living)
    - (want|wanna|want to|wnt|wnt 2) (dye|d i e)
    - (wish|wished|wishing|wish that) ?(<fill>) i (was|were|was just|were just|could be|could just be|had been|had been born|was never|were never) ?(<fill>) (dead|unborn|never born|gone for good|in the ground|stillborn|six feet under|not alive|not existing|born|aborted)
    - (wish|wished|wishing) ?(<fill>) i ?(<fill>) (could|would|had|did not|would not) ?(<fill>) (die|be dead|died|exist|not exist|just die|stop existing|cease to exist|be unborn|drop dead|not be alive|die in my sleep|never been born|not been born|been aborted)
    - (wish|wished|wishing) ?(<fill>) i ?(<fill>) (never been born|was never born|were never born|had never been born|was not born|had not been born|had died|died|did not exist|never existed|had not survived|had not woken up|had not made it|was not alive|were not alive)
    - <wish-etc-2> ?(<fill>) for ?(<fill>) (death|my death|my own death|the end of me|god to take me|god to end me|death to come|death to take me|my life to end|my life to be over)
    - (wish|wishing) (death on myself|myself dead|my self dead|me dead)
    - (do|did|does) not ?(<fill>) ?(<fill>) (want|wanna|wish|care) ?to ?(<fill>) (live|be alive|exist|stay alive|keep living|go on living|carry on living|keep existing|be in this world|be on this earth|be part of this world|remain alive)
    - (dont|don't|do not|didn't|dnt|dun|doesn't|dw|dont even|no) (wanna|wana|wan) (live|be alive|exist|stay alive|keep living|go on living)
    - no (desire|wish|will|want|intention|urge|interest|energy) ?left (to|in) (live|living|go on living|be alive|being alive|staying alive|exist)
    - no (desire|wish|will|want|intention|interest) to (live|be alive|stay alive|keep living|exist|go on living)
    - lost (the|my|all|all my|any) (will|desire|wish|reason) to (live|be alive|go on living|exist)
    - not ?(<fill>) (want|wanting) to (live|be alive|exist|stay alive)
    - (better off|be better off|easier|prefer|preferable|happier|at peace|nicer|better) (dead|being dead|to be dead|if i was dead|if i were dead|if i died|if i was not alive|if i just died)
    - (should|ought to|deserve to|supposed to|meant to|need to) ?(<fill>) (be dead|have died|die already|just die|not be alive|die|not exist|have been aborted|not have been born)
    - it should have been me ?(<fill>) (who|that) died
    - (ready|happy|content|glad|okay|ok) to (die|be dead|go now|leave this world|leave this life)
    - (want|wanting|need|needing|wanna|like) (death|to embrace death|my death|my life over|my life to be over|my life to end|my life to stop|this life to end|this life over|life to be over|life to end)
    - (want|wants|wanted|asking|ask|asked|begging|beg|pray|praying|prayed) god to (take me|end me|let me die|call me home|take my life|end my life|kill me)
    - (please|god) ?just let me (die|go)
    - (death|dying) (is|seems|looks|feels|sounds|would be) ?(<fill>) ?(like|so|very|more|much|a|the|my) <better-etc-5>
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
    - <want-etc-4> ?(<fill>) ?(for me) to ?(<fill>) ?(<fill>) <not-alive>
    - (wish|wished|wishing|hope|hoping|imagine|pretend|better|easier|happier|relief|nice|best|glad) ?(if|that) ?(<fill>) i ?(<fill>) <died>
    - (wish|wished|wishing) ... (had|would|could) ?(just|have) <finished-me-off-etc>
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
    - (lost|losing|lose|no|not got) ?(<fill>) (the|my|any|all) ?(<fill>) (will|wish|desire|strength) to ?(<fill>) (carry on|go on|keep going|continue|live|be here)
    - (happier|happy|better|glad|relieved|peace) ?(<fill>) (than|to be|about|if) not (existing|being here|being alive|living)
    - i (was|were|had been) the one (who|that) (died|was killed|went|they buried)
    - no (place|room) for me in (this|the) world
    - (jump|jumping|chuck myself|throw myself) off (smth|something|sth|anything|somewhere)
    - god not to let me (see|wake)
    - not to let me see the morning
    - life ended when
    - i can go too
    - only waiting to (follow|die|go|join)
    - he can have me
    - not want to (turn|be|reach) (thirty|forty|fifty|sixty|seventy|eighty)
    - (pray|prayed|praying|prays|beg|begged|begging|ask|asked|hope|hoping|wish) ...4 not to (see|wake|be here|live to|reach|open my|get up|make it) ?(to|my|the|another|till|until) ?(<fill>) ?(morning|tomorrow|up|day|sunrise|dawn|light|eyes|new day|daylight)
    - (ask|asked|beg|begged|pray to|prayed to|told) (god|the lord|allah|jesus|him above|my god|bhagwan) ...4 (take me|collect me|let me (go|die|sleep)|end|carry me|not wake)
    - (tire|tired|tiring|don tire|taya|fed up|sick) (of|for|with) (this|dis|my|the) (life|world)
    - (make|let) (it|e|am|everything|my life) (finish|end) ?(now|abeg|oh|o|already) ?(i no|for me|once|abeg|today|tonight)
    - i no (want|wan) (again|live|life|dey alive|continue|dey again)
    - (as well|better|happier|quieter|warmer|safer) ...1 ?(off) (under|six feet under|below) the ?(<fill>) (ground|clay|soil|earth|sod|grass)
    - (going|off) to (bed|sleep) ?(<fill>) (and|hoping) ?(<fill>) (hoping|praying|wishing) (that is it|thats it|that's it|that is that|it is the last|for no)
    - (you asked for|one word|in a word|short answer|a word|word for today|word for it|mood) ?(a|one|today|now) ?(word) dead
  unless:
    # sayings
    - (die|dead|dying|death) (of|from|with) (laughter|laughing|embarrassment|boredom|shame|cringe|cuteness|happiness|jealousy|curiosity|old age|joy|excitement)
    - die (laughing|trying|happy|young|old|in my own bed|on this hill|on that hill|a little|with my boots|peacefully at|in the saddle|for)
    - dye (my|the|it|her|his|their|this|some|eggs|hair|a|wool)
    - hope to die
    - (ought|should|could|what) ...5 (do|done|doing) with my life
    - (characters|character|actors|villains|heroine) ?(<fill>) (want|wants|wanted) to die
    - (embarrassed|embarrassing|awkward|cringe|cringing|mortified|blushing|ashamed) ... (die|dead)
    - (wanted|want) to die ?(<fill>) (when|after) (i|he|she|they|my|the) ...5 (mum|teacher|zip|trousers|mute|camera|wrong|tripped|farted|speech|mic|everyone)
    - wanted to die (by|after) (mile|kilometre|km|the hill|leg day|the gym)
    - to die for
    - (song|film|book|character|play|scene|lyric|opera) ...5 <be-dead>
    # machines and plants
    - <phone-etc-4> ?(<fill>) (want|wants|wanted|about|going|ready) to die
    # places and company
    - (live|exist) <in-etc-2> ?(a|the|my|that|this|him|her|them|his|their|london|town|it)
    - (tired|sick|weary|fed up|bored|done|finished) of (living|life) <in-etc-3>
    - enough of (being here|living|life) (in|with|near|next|at|on|under|above|off|by|out|from|tonight|at this)
    - not worth living (in|with|near|here|at)
    - (no|what is the) point ?(<fill>) (in|of) (living|being here) (in|with|near|at|on|if|when|so far)
    - reason to be here (at|on|until|before|today|on time)
    - enough of life (drawing|insurance|admin|coaching|hacks)
    - (someone|somebody) (to|would|could) (shoot|kill|end|finish) me (a|an|with|off with)
    - (last|survive|make it|get) ?(<fill>) (through|to|until|till) ?(<fill>) (the (week|weekend|night|month|winter)|friday|monday) ?(<fill>) (without (coffee|chocolate|a drink|sugar|cake|wifi)|on (this|that|my))
    - (dead|gone|buried) ?(<fill>) by (friday|summer) (off|on)
    - (die|dead|dying) (of|from|with) (laughter|laughing|embarrassment|boredom|shame|cringe|cuteness|happiness|jealousy|curiosity|old age|joy|heat|hunger|excitement)
    - die (laughing|trying|hard|my hair|happy|on this hill|on that hill|a little|a happy|an old|cast|cut|down|out|inside)
    - dye (my|the|it|her|his|their|this|some|eggs|hair)
    - hope to die (i|but|that)
    - cross my heart ... die
    - (so embarrassed|embarrassed|embarrassing|so awkward|cringe|mortified|blushing) ... (die|dead)
    - (be dead|dead) (by|from|at) (lunch|dinner|the end of|mile)
    - tired of (life|living) <in-etc-4>
    - (hate|hating|tired of|done with|enough of|through with|sick of) (living|life) <in-etc-5>
    - (see|is|no) ?no point (in|of) living (in|with|near|here|at)
    - wish i (died|was dead|were dead) ... (role|part|scene|level)
    - (want|wanna|like|love) to die (in (my own bed|cornwall|italy|spain|the countryside|my sleep aged)|old|knowing|having|with my boots|a)
    - (ready|tempted) to die (for|of)
    - forever (nap|sleep) (pod|bed|mattress)
    - (should|deserve to|needs to|need to) die (out|off|down)
    - (to|will|might|about to) be gone (for|until|till|from|on|the|all|a|again)
    - (plant|plants) (to|is|are) (die|dead)
    - let me go <to-etc-3>
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
    - (hope|hoping|wish|pray) ?(that) ?(<fill>) i ?(<fill>) (do not|never|will not|did not|would not) ?(<fill>) (see|get|reach|make it|last) ?(<fill>) (to|the|that|this|another|it|past) ?(<fill>) <him-etc-6>
    - see (no|any|a) (reason|way|point) (to|in) ?(<fill>) (continue|carry on|go on|going on|continuing|living) ?(<fill>) (with|the|this|a|to|in (london|leeds|this)|here|arguing|paying)
    - (why|how|that) ?(<fill>) i am still (alive|breathing) (after (that|the (gym|run|class|hike))|lol)
    - not see a (way|reason|point) to ?(<fill>) (continue|carry on|go on|keep going|stay here) ?(<fill>) (with|the|this|a|to|in|here|arguing|late|until)
    - (to be|be) buried (in|under) (work|books|snow|paperwork|admin|emails|a|my)
    - wanted to die ?(but) ?(that) was (primary|secondary|school|years|then|back)
    - until i wanted to die
    - (not think|not sure|doubt) i (will|can) ?(<fill>) (make it|last|survive|get through) ?(<fill>) (to (the|your|my)|on time|without|tonight because|today because|this (shift|meeting|course)|another (meeting|episode|zoom))
    - not want tomorrow (to come|because|the|it|as)
    - wants to die (at home|in|peacefully|with)
    - (lost|lose|losing) ?(<fill>) (the|my) will to live ?(<fill>) (at|in|on|during|by|somewhere|about|half)
    - (video|meeting|call|webinar|seminar|queue|lecture) ...8 will to live
    - he can have me (back|over|for|on)
    - (tired|tire|tiring|fed up|sick) (of|for|with) (this|the|my) (life|world) (of (luxury|leisure)|insurance|cup|record|tour|drawing|story (exam|essay))
    - my ?(<fill>) (wizard|paladin|bard|character|orc|rogue|cleric) (wants|want|wanted|chose|is going) to die
    - (ask|asked|one word|mood|short answer) ...4 dead (battery|phone|end|line|pan|heat|legs|sea|body language)
  examples:
    - "I want to die, honestly"
    - "not sure i wanna die but i cant live either"
    - "Some nights I wish I was dead."
    - "I'm so tired of hurting, I don't want to live any more"
    - "I'd rather be dead than face Monday"
    - "sir praying for death each night since my sons left"
    - "no reason to live now she's gone"
    - "Every night I ask God to take me"
    - "not gonna lie i want to die"
    - "I'm done with being alive"
    - "I've made up my mind, I mean to die this winter."
    - "I was never meant to be alive at forty."
    - "I pray each night not to see the morning."
    - "I don tire for this life."
    - "Off to bed and hoping that's it."
    - "Mood today: dead."
  counterexamples:
    - "I'm not one of those who want to die, I'm only tired."
    - "His lemon cake is to die for."
    - "I was so embarrassed I wanted to die."
    - "I want to dye my hair blue."
    - "I'm tired of living in this flat, the neighbours drum."
    - "The characters all want to die in the third act."
    - "My bard wants to die with a song."

"""#
    ),
    (
      name: "safety/signs/wants-to-hurt.yaml",
      text: #"""
# Who the client's anger means; a thing is nobody.
- set: want-to-etc
  words: [want to, wanna, wana, wanted to, going to, gonna, about to, planning to, plan to, will, "'ll", "i'll", need to, have to, ready to, close to, tempted to, urge to, urges to, might, wish to, decided to, shall, itching to, am to, wants me to, want me to, tell me to, telling me to, tells me to]

- set: thinking-etc
  words: [thinking, think, thoughts, thought, fantasies, fantasising, dreaming, images, visions, urge, urges, picture, picturing, imagine, imagining, see, plan, planning, close]

- set: for-him-etc
  words: [for him, for her, not for me, is not for me, for them, in my bag, outside his, for when he, for when she, if he comes, if she comes, to school, to work, in the car and, on me, his house]

- set: hit-etc-10
  words: [hit, slapped, punched, kicked, shook, choked, strangled, pushed, shoved, threw, smacked, beat, burned, pinched, hurt, stabbed, attacked]

- set: my-wife-etc
  words: [my wife, my husband, my girlfriend, my boyfriend, my partner, my son, my daughter, my kid, my kids, my child, the kids, the baby, my baby, my mum, my mother, my dad, my nan, a resident, a patient, my student, him on the bed, her on the bed, my toddler, my stepson, my mam]

- set: thoughts-etc-2
  words: [thoughts, thought, urge, urges, fantasies, fantasy, fantasise, fantasising, fantasize, fantasizing, thinking, think, dream, dreaming, dreams, daydream, images, visions, impulse, impulses, plan, plans, planning, planned, idea, imagine, imagining, picturing, voices, obsessed, temptation]

- set: killing-etc
  words: [killing, hurting, harming, stabbing, shooting, murdering, strangling, attacking, beating, punching, hitting, smashing, poisoning, running over, shaking, smothering, drowning, choking, suffocating, burning, pushing, kill, hurt, harm, stab, shoot, murder, strangle, attack, smother, drown, poison, shake, getting revenge on, revenge on]

- set: kill-etc-9
  words: [kill, stab, shoot, murder, strangle, k1ll, hurt, beat, batter, finish, end, bury, burn, destroy, smash, get, cut, knife, poison]

- set: i-mean-it-etc
  words: [i mean it, not a figure, not joking, no joke, for real, not kidding, i swear, tonight, tomorrow, and i mean, seriously, with my, in his sleep, in her sleep, in their sleep, when he, when she, if they, one day, for what, and then myself, and myself, with a]

- set: never-etc
  words: [never, "doesn't", does not, "don't", do not, "won't", "can't", cannot, pay, pays, suffer, suffers, bleed, regret, die, dies]

- set: walk-etc
  words: [walk, walks, get home, wake, breathe, see, again, come home, hurt, leave, make it, live, another, wakes, speak, touch]

- set: to-school-etc
  words: [to school, to work, into school, into work, to the office, to class, to college, to his, to her, in my bag, with me, to uni, in the car, next time i see, just in case he, for him, for her, for them, to meet him]

- set: for-him-etc-2
  words: [for him, for her, for them, ready for, to kill, and i know where, where he lives, where she lives, wait for, waiting for him, waiting for her, hurt, teach, finish, when he, him in, going to use, use it on, school, them all]

- set: to-his-etc
  words: [to his, to her, car park, home, house, hurt, kill, knife, night, know where, routine, pay, alone, every, work, when he, when she, gun, plan, finish]

- set: kill-etc-10
  words: [kill, hurt, pay, knife, wait, waiting, sorry, gun, make sure, finish, going to, gonna, end, burn, bat, hammer, him, visit, get him, get her]

- set: house-etc-2
  words: [house, school, office, building, place, car, flat, home, church, mosque, synagogue, temple, town, workplace, shop, college]

- set: thoughts-etc-3
  words: [thoughts, thought, urge, urges, fantasies, fantasise, fantasize, thinking, think, dream, dreaming, daydream, images, visions, impulse, imagine, imagining, picturing, picture, visualise, obsessed, seeing myself, see myself, keep seeing]

- set: smothering-etc
  words: [smothering, suffocating, strangling, stabbing, killing, murdering, choking, drowning, shaking, poisoning, hurting, pushing, hitting, beating, shooting, burning, dropping, throwing]

- set: his-etc
  words: [his, her, their, "flatmate's", "boss's", "husband's", "wife's", "ex's", "dad's", "stepdad's", "brother's", "mum's", "neighbour's", "roommate's", "partner's", "manager's"]

- set: kill-etc-11
  words: [kill, murder, hit, beat, punch, smash, finish, end, bury, shoot, burn, choke, stab, cut, slap, push, take out, destroy]

- set: want-to-etc-2
  words: [want to, wanna, going to, gonna, could, would, will, about to, ready to, tempted to, need to, "i'll", might, trying to, hope to, plan to, planning to, mean to]

- set: hit-etc-11
  words: [hit, beat, push, attack, end, kill, hurt, choke, shake, punch, smash, cut, burn, destroy, shoot, drown, poison, smother, slap, strangle, murder, throttle, bash, bury, injure]

- set: mum-etc-7
  words: [mum, mom, dad, son, daughter, kid, kids, brother, sister, boss, husband, wife, ex, family, friend, partner, parents, manager, roommate, flatmate, cousin]

- set: him-etc-7
  words: [him, her, them, someone, everyone, people, the baby, my <mum-etc-7>, everybody, others, anyone, strangers, another person, other people, the patient]

- set: chess-etc-2
  words: [chess, scrabble, tennis, fifa, pool, darts, cards, monopoly, golf, poker, mario, squash, table, badminton, sprint, his own, her own, their own]

- set: feelings-etc-2
  words: [feelings, hand, hard enough, around the, harder in, towards, toward, gently, emotionally, anymore by, more than i, slack]

- set: mum-etc-8
  words: [mum, mom, dad, son, daughter, kid, kids, brother, sister, husband, wife, ex, family, friend, partner, parents, boyfriend, girlfriend]

- set: up-etc-2
  words: [up, over there, home, around, through, mad, crazy, round the, by, past, errands, an errand, out, away, back to, up the]

- set: husband-etc-8
  words: [husband, wife, kids, sister, brother, mum, mom, boss, flatmate, roommate, cat, son, daughter, teenager, colleague, manager, neighbour]

- set: for-etc-2
  words: [for, the, rent, bill, me back, tax, more, extra, by, in, us, half, in full, to, attention, dividends, cash, nothing, "on"]

- set: cudgel
  words: [<weapon>, cutlass, petrol, acid, panga, pipe, spade, hatchet, catapult, crowbar]

- set: thug
  words: [lad, lads, man, men, guy, guys, boys, fella, fellas, bloke, someone, somebody, cousin, crew, few lads]

- set: to-harm
  words: [do her face, do his face, do his knees, do his legs, do him, do her, do them, do him in, hurt him, hurt her, break his, break her, break him, kill him, kill her, beat him, beat her, cut him, cut her, burn his, burn her, sort him out, sort her out, teach him a lesson, teach her a lesson, scare him, pay him a visit, pay her a visit, give him a hiding]

- sign: wants-to-hurt
  bank: crisis
  tier: explicit
  theme: harm-to-others
  about: "The client means to hurt or kill somebody, has begun to, or has done it."
  phrases:
    # wanting, planning, going to
    - <want-to-etc> ?(<fill>) ?(<fill>) <hurt> ?(<fill>) <victim>
    - i ?(<fill>) (want|wish|mean|intend|plan) (him|her|them|him and her) ?(<fill>) (dead|to suffer|to bleed|to die)
    - <thinking-etc> ?(<fill>) ?(of|about|to|abt) ?(<fill>) ?(myself) ?(<fill>) <hurting> ?(<fill>) <victim>
    - how it would feel to ?(<fill>) <hurt> ?(<fill>) <victim>
    - (wanna|want to|going to|gonna|need to|have to) ?(<fill>) (hurt|kill|stab|shoot|hit|attack|punch) ?(<fill>) (someone|somebody|anyone|people|everyone)
    - (i will|i'll|i would|i'd|gonna|going to|imma|ima|i swear i will) ?(<fill>) (kill|stab|shoot|batter|strangle|murder|end|finish|bury|burn) ?(<fill>) (him|her|them|that man|the man|that bastard|the bastard)
    - if (he|she|they|anyone|anybody|the judge|the court) ...8 (i will|i'll|i am going to|i'm gonna|i swear) ?(<fill>) (kill|stab|shoot|burn|hurt|end|bury|do time|swing|smash|batter|make)
    - (make|making|made) (him|her|them|everyone|the whole class|all of them|the lot of them|you all|my ex|my boss) ?(<fill>) (pay|suffer|bleed|regret|sorry) ?(<fill>) (for|in blood|with|tomorrow|tonight|on friday|and|you will|when|soon)
    - pay in blood
    - (they|he|she|everyone|all of them) (are|is|will) ?(<fill>) ?(be|going to be|gonna be) ?(<fill>) (sorry|regret it|pay) ?(<fill>) (on|when|tomorrow|tonight|friday|all of them|soon|monday)
    - (see|read|hear) ?(<fill>) (it|about it|me|about me) ?(<fill>) on the news
    - (burn|blow|shoot|smash) ?(<fill>) (the|his|her|their|up the|this|that) ?(<fill>) (house|place|school|office|car|building|shop|flat) ?(<fill>) ?(down|up) ?(<fill>) (with|and everyone|everyone|if|with them|and all)
    - (shoot|shooting|blow) up (the|my|that|this) (school|office|place|building|class|mosque|church)
    - (not|never) ?(<fill>) (get|make it|going to get|see|breathe|breathing|be breathing|walk|come) ?(<fill>) (home|easy|another|again|out alive) ?(<fill>) (tonight|this time next|tomorrow|if i)
    - will not be ?(<fill>) breathing ?(<fill>) ?(easy|much|by|this time)
    - make sure ...5 (does not|never|do not) ?(<fill>) (get home|come home|walk|hurt anyone again|see|breathe)
    - (somebody|someone|he|she|they) ?(<fill>) (is|are|will|going to) ?(<fill>) ?(going to|gonna) ?(<fill>) (end|ends|finish|be) ?(<fill>) ?(up) in (hospital|a body bag|the morgue|the ground) ?(<fill>) (tonight|and it will not be me|if i|soon|by)
    - it will not be me ?(<fill>) (in hospital|who bleeds|that gets hurt)
    # means and stalking by the client
    - (bought|got|borrowed|found|carry|carrying|brought|took|packed|have|keep|loaded|sharpened|holding) ?(<fill>) (a|the|my|his|dad's) ?(<fill>) <weapon> ?(<fill>) ...5 <for-him-etc>
    - it is not for me
    - (got|have) it on me
    - (hands|hand|fists) ?(<fill>) (round|around|on) (his|her|their) ?(<fill>) (throat|neck|mouth)
    - my hands round (his|her|its)
    - (put|hold|held|holding|putting) ?(<fill>) (a|the) (pillow|cushion|bag|hand) over (his|her|mother's|mum's|dad's|my mother's|the baby's|my husband's|its|their) ?(<fill>) (face|mouth|head)
    - the pillow over
    - (hands|knife|gun) on the (knife|gun|trigger) ?(<fill>) (and|she|he)
    - (stand|stood|standing|sat|sitting) ?(<fill>) (at|over|by|behind|outside|on) ...5 (with|looking at) ?(<fill>) ?(the|a) ?(<fill>) (bat|knife|hammer|gun|him sleeping|her sleeping|axe)
    - in the car outside (his|her|their) (house|place|work|flat|new)
    - (sitting|sat|parked|waiting|waited|standing|stood|been) ?(<fill>) outside ?(<fill>) (his|her|my ex's|my ex|their|my wife's|her new) ?(<fill>) (house|place|work|flat|office|new place|new|gym|school) ...8 (not to say sorry|evenings|again|waiting for|with a|every night|bat|night|when he|when she|knife|tonight)
    - (follow|following|followed|watching|watched|tracking|tracked) ?(<fill>) (him|her|them|my ex|my boss|my wife|my husband|my neighbour) ?(<fill>) (to the|home|to his|to her|from|for|around|and i|every)
    - (know|found|got|learned|worked out|have) ?(<fill>) ?(out) ?(<fill>) (where|what time|which way|his|her|their) ?(<fill>) (he|she|they|the guy|my ex's|address|new) ?(<fill>) (lives|drinks|works|parks|finishes|leaves|walks|sleeps|school|address|and) ...8 (make sure|waiting|tonight|going|for work|home|lads|car|and i|with me|pay|bat|visit|sort)
    - found his address
    - i know what time he leaves
    - (list) ?(<fill>) of (people|names|who) ...5 (school|pay|deserve|first|hurt|kill|office|work)
    - made a list
    - list of (people|names) ?(<fill>) (from|who|at)
    - i have stood behind him on purpose
    - ten minutes alone with (him|her|them)
    - (i am|i'm) ?(<fill>) (going|coming|on my way) ?(<fill>) (round|over|there|to his|to her) ?(<fill>) (to|with) ?(<fill>) (finish|sort|kill|stab|hurt|a knife|a bat|lads|my brothers|end)
    - (put|putting|slipped|slip|crushed|add|adding) ?(<fill>) (stuff|something|things|pills|tablets|poison|bleach|laxatives) in (his|her|their|my husband's|my wife's) ?(<fill>) (tea|food|drink|dinner|coffee|soup|beer)
    - my fists closed
    - (before|or else) i ?(<fill>) (do something|hurt someone|hurt somebody|kill someone|snap and hurt|do him|do her)
    - (finish|end|kill|settle) ?(<fill>) him ?(<fill>) ?(off) ?(<fill>) (tonight|once and for all|for good|for what he)
    # what has been done
    - i ?(<fill>) <hit-etc-10> ?(<fill>) <my-wife-etc>
    - i (hit|slapped|punched|choked|shoved|hurt) (her|him) ?(<fill>) (again|last night|on saturday|on sunday|and i|in front|hard|today|yesterday|when she|when he|first time)
    - (threw|shook|grabbed) (him|her|the baby) ?(<fill>) ...5 too hard
    - my hands on her shoulders
    - (picture|pictured|picturing|imagine|imagining|see) ?(<fill>) (shaking|smothering|hurting|hitting|dropping|drowning|throwing|killing|stabbing|strangling) (her|him|the baby|my baby|them|it)
    - (scared|afraid|frightened|terrified|worried) ?(<fill>) ?(that|of) ?(<fill>) (i will|i'll|i am going to|i might|i could|i may|hurting|i would|i'd) ?(<fill>) (shake|hurt|hit|kill|smother|throw|drop|harm|snap at|do something to|stab|strangle) ?(<fill>) ?(<victim>)
    - (scared|afraid|frightened) of what i ?(<fill>) (will|'ll|might|could|would|am going to|am capable) ?(<fill>) (do|of)
    - (do not|can not) ?(<fill>) trust <self> ?(<fill>) (with|around|near|alone with|not to) ?(<fill>) (the baby|him|her|the kids|my son|my daughter|hit|hurt|a knife|my wife|people|them)
    - (going to|about to|close to|might) (snap|lose it|explode) and ?(<fill>) (hurt|kill|hit|do something|stab|shake)
    # voices that order it
    - (voices|voice|they|head|he|god) ?(<fill>) (want|wants|tell|tells|telling|says|say|told|keep telling|keeps telling) ?(<fill>) me to ?(<fill>) (hurt|kill|stab|push|attack|burn|harm)
    - (wanted|want) to do ?(a lot) worse
    - what i (am|will|'ll|would|'d|want|plan|intend) ?(<fill>) ?(going) ?(to) do to (him|her|them|the man|the woman|the person|that man|that bastard|whoever|my ex|my boss|the guy|the boy|those)
    - (not|do not) care ?(<fill>) (about|if it is|if i go to|if they lock me|what happens to me after|how long) ?(<fill>) (prison|jail|up|i get)
    - (ready|happy|willing|prepared|going) to (go to|do) (prison|jail|time) (for|over) (it|him|her|them|what)
    - (sort|sorting|deal with|dealing with|see to|finish|teach) (him|her|them) ?(<fill>) ?(out) ?(<fill>) (myself|my own way|for good|once and for all|tonight|permanently|a lesson he|a lesson she|with my (hands|fists|own hands))
    - with my own hands ?(<fill>) ...3 (him|her|them|throat|neck)
    - (he|she|they) ?(<fill>) (deserves|deserve|needs|has|have) ?(<fill>) to (die|bleed|suffer|be hurt|be put down|pay with) ?(<fill>) (and|for|i|by|at)
    - (see|watch|make|hear) (him|her|them|my ex|my boss) ?(<fill>) (bleed|beg|suffer|crawl|scream|die|choke|burn|on the floor)
    - (plan|planning|planned|imagine|imagining|picture|picturing|fantasise|fantasising|work out|working out|thinking|think) ?(<fill>) ?(about|of) ?(<fill>) (how|when|where|ways) ?(<fill>) (i would|i'd|id|to|i could|i will) ?(<fill>) <hurt> ?(<fill>) <victim>
    - (mix|mixing|slip|slipping|put|grind|grinding) ...5 (pills|poison|tablets|bleach|antifreeze|glass|rat) ...5 (his|her|their) (food|tea|drink|dinner|curry|coffee)
    - (putting|put|stick|sticking|plunge|sink) ?(<fill>) (a|the|my) ?(<fill>) (knife|blade|fork|bullet|needle|screwdriver) ?(<fill>) (in|into|through) ?(<fill>) (him|her|them|his|her|their|my)
    - (took|take|taking|brought|sleep with|slept with) the (knife|hammer|bat|gun|axe) to bed
    - (knife|gun|bat|hammer|machete) ?(<fill>) (under my|in my|by my) ?(<fill>) (pillow|bag|coat|bed|seat|jacket|car) ...5 (for him|for her|in case he|in case she|when he|when she|him|them)
    - (neither|none|nobody|no one) ?(<fill>) ?(of them) ?(<fill>) (gets|leaves|walks|comes|makes it) ?(<fill>) ?(on|out|off|home|away|through) ?(<fill>) alive
    - (make sure|see to it) ?(<fill>) ?(that) ?(<fill>) (he|she|they|neither|none|nobody) ?(<fill>) ?(of them) ?(<fill>) (does not|do not|never|gets|will not) ?(<fill>) ...5 (alive|again|breath*|walk*|home|see|morning)
    - (not be|wont be|will not be) responsible for (what|my actions|what i do)
    - (he is|she is|he's|she's|they are) a dead (man|woman)
    - dead (man|woman) walking ?(<fill>) (and|if|when|he)
    - (want|need|have) (blood|revenge|him to bleed|her to bleed) ?(<fill>) (for|and|now|his|from)
    - (next time|when) i see (him|her) ...5 (kill|knife|hurt|stab|end|hit|finish|smash)
    - (feel|feels|felt|feeling) like ?(<fill>) (hurting|killing|stabbing|attacking|hitting|strangling|punching|smashing) ?(<fill>) (people|someone|somebody|him|her|them|everyone|anyone|my <partner>|my <relative>|my <overseer>|the kids|the baby)
    - <want-to> ?(<fill>) ?(<fill>) <hurt-others> ?(<fill>) <victim>
    - (want|wants|wish|wished|wishing|hope|hoping|pray) ?(<fill>) (him|her|them|my (ex|boss|stepdad|husband|wife|dad|father|mother|brother|neighbour)|<victim>) ?(<fill>) (dead|to die|to suffer and|would die|gone and buried|in the ground|to bleed|killed|six feet under)
    - <thoughts-etc-2> ?(<fill>) (of|about|to|with|on|telling me to|abt|that i) ?(<fill>) <killing-etc> ?(<fill>) <victim>
    - (killing|hurting|stabbing|shooting|murdering|strangling|harming|smothering) <victim> ?(<fill>) (is all i|in my head|keeps|on my mind|would feel|would be|sounds|and i|i keep|seems)
    - i ?(<fill>) (will|am going to|am gonna|gonna|shall|swear i will|would|could|might|want to) ?(<fill>) <kill-etc-9> ?(<fill>) <victim> ?(<fill>) (<i-mean-it-etc>|if he (comes|touches|goes)|if she (comes|touches|goes))
    - (i'll|ill|i will|imma|i'ma|ima|i am going to|gonna) (kill|stab|shoot|murder|strangle|k1ll) (him|her|them|my (ex|boss|stepdad|husband|wife|dad|father|mother|brother|neighbour|son|teacher)|everyone|all of them|the lot of them|that (man|bastard|bitch|guy|woman|boy))
    - (make|making|made) (him|her|them|everyone|everybody|all of them|the whole (class|school|office|family|world|town)|this town|that school|those (kids|people|boys|girls|bastards)|my (ex|boss|class|school|family)|people|you all|the school|the office) ?(<fill>) (pay|suffer|sorry|bleed|regret|hurt|scream|beg)
    - (going to|gonna|will|want to|wanna|about to|ready to|plan to|planning to) ?(<fill>) make ?(sure) (he|she|they) ?(<fill>) <never-etc> ?(<fill>) <walk-etc>
    - (make|making) sure (he|she|they) (doesn't|does not|don't|do not|never) (get home|gets home|wake up|wakes up|walk again|walks again|breathe again|see tomorrow|see another|leave alive|leaves alive|make it home|makes it home|come back|comes back alive)
    - (bring|bringing|brought|take|taking|took|carry|carrying|pack|packed|hid|hidden|hide) (a|my|the|my dad's|dads|his) ?(kitchen) (knife|gun|weapon|blade|machete|hammer|bat|rifle|pistol|axe) ... <to-school-etc>
    - (got|have|bought|buying|found|getting|get|sharpened|sharpening|loaded|loading) (a|the|my) ?(kitchen|big|new) (knife|gun|machete|weapon|rifle|pistol|axe|bat|petrol can) ... <for-him-etc-2>
    - (following|followed|follow|watching|watched|waiting for|waited for|tracking|tracked|stalking|stalked|outside) (him|her|them|his house|her house|their house|my (ex|boss|neighbour|manager|teacher)|his car|her car|his work|her work) ... <to-his-etc>
    - (know|knows|found out|worked out|memorised) ?(<fill>) (where|what time|when|which) (he|she|they|my ex|the bastard|my ex's new man|her new boyfriend|his new girlfriend) ?(<fill>) (lives|live|works|finishes|sleeps|parks|drinks|walks|is alone|leaves|gets home|goes) ... <kill-etc-10>
    - (burn|burning|set fire to|torch|blow up|blowing up|shoot up|shooting up|bomb|bombing|petrol) ?(<fill>) (the|his|her|their|my|this|that) ?(whole) <house-etc-2> ?(<fill>) (down|up|with (him|her|them|everyone)|while|and|tonight|with people|inside|when they)
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
    - <thoughts-etc-3> ?(<fill>) ?(of|about|with|on) ?(<fill>) <smothering-etc> ?(<fill>) <victim>
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
    - (smash|bash|cave|crush|kick|stove|crack|split|batter) ?(<fill>) ?(my) <his-etc> ?(<fill>) (skull|head|face|brains|teeth|ribs|legs|kneecaps)
    - (setting|set|burning|burn) ?(<fill>) (the|my|his|her|their|that) ?(<fill>) (school|house|office|home|church|mosque|building|place|flat|workplace|club|hostel) ?(<fill>) on fire
    - (with|while) (them|everyone|him|her|people|all of them|my family|the kids) ?(<fill>) inside
    - (part of me|i) ?(<fill>) (was glad|enjoyed it|liked it|wanted more|was happy|felt good) ?(<fill>) (when|hurting|he fell|she fell|hit|bleed|scream*|cry)
    - (got|have|holding|with) (the|a|my) ?(<fill>) (hammer|knife|axe|bat|machete|gun) (here|ready|in my hand|beside me|next to me|under my)
    - (put|putting|slipped|dropped|poured|crushed|stirred) (something|it|them|pills|tablets|stuff) (in|into) (his|her|their|my husband's|my wife's|my boss's|my ex's|my dad's|my flatmate's) (drink|food|tea|coffee|dinner|glass|cup|wine|beer|water)
    - (feel|feeling|felt|close to) ?(like) (stabbing|killing|shooting|murdering) (everyone|people|someone|somebody|him|her|them|my|anyone|the)
    - (seeing|see|saw|picture|picturing|imagine|imagining) myself ?(<fill>) (pushing|stabbing|hitting|strangling|killing|hurting|shaking|smothering|choking) ?(<fill>) <victim>
    - (planning|plan|going|want|gonna|ready|thinking|threatening) ?(<fill>) ?(to|of) ?(<fill>) (burn|burning|blow|torch|smash|petrol bomb) ?(<fill>) (his|her|their|the|down|my ex's|my boss's) ?(<fill>) (house|car|place|flat|office|shop|home|down)
    - (nearly|almost) (strangled|choked|killed|stabbed|smothered|hit|punched) my (wife|husband|son|daughter|baby|mum|mother|dad|partner|girlfriend|boyfriend|kid)
    - (smash|smashing|kick|kicking|bash|bashing|cave|caving|stove) ...3 (head|face|skull|teeth) in
    - (put|punched|drove|threw|smashed|rammed) (my|a) (fist|hand|foot|chair|head) (through|into) ...3 (beside|next to|by|inches from|near|past|right by|an inch from) (her|his|their|my wife's|the baby's) (head|face|ear)
    - wanted it to be (her|his|their|the baby's) (head|face|skull|throat)
    - i (scare|frighten|terrify|am scaring|am frightening) ?(<fill>) (the wife|my wife|my girlfriend|my partner|my husband|the missus|my kids when i|her when i|them when i|my own)
    - (think|thinking|thought|keep looking|looked|dream|imagine) ...2 (about|of|at) (the|a|that|his|her) (pillow|cushion)
    - (gave|give|given|giving|slipped|slip|put) ...8 (extra|double|more|too much|too many|a few more|four) ...3 (drops|dose|doses|sedative|morphine|insulin|calpol|phenergan|piriton|tablets|pills|sleeping) ...3 (shut (him|her|them|it) up|to quiet|knock|to make (him|her|them) sleep|so (he|she|they) (would|'d|will) (sleep|stop|shut))
    - (extra|double|more) ?(of his|of her|of the|of their) ?(drops|medicine|tablets|calpol|dose) to shut (him|her|them|it) up
    - (go|will|going to|gonna|about to|shall|am) ?(<fill>) (carry|take|bring|taking|carrying|bringing|get|fetch) ?(my|the|a|dad's|some) <cudgel> ...2 (go meet|meet|go see|see|find|wait for|visit|to his|to her|round to|go his|round his|to that|and go)
    - (got|know|found|hired|paid|paying|have) (a|some|two|three) <thug> (who|that|to|who will|who'll|who'd|who can|who would) ?(<fill>) <to-harm>
    - (has|have|had) ?(got) to pay ?(<fill>) (for what (he|she|they)|with (his|her|their) (blood|life|face)|in blood)
    - (voice|voices|god|angel|devil|spirit|radio|tv|jesus|djinn|demon) ...2 (says|say|tells|tell|telling|said|orders|ordering|commands|wants|saying|keeps) ...8 (kill|hurt|stop him|stop her|stop them|get rid of|push|burn|punish|finish|cut|stab|choose|sacrifice)
  unless:
    # jokes, games, food
    - <kill-etc-11> ?(<fill>) (them|her|him|people|everyone|someone|my brother|my sister|my dad|my mum|the kids|my son|my mate|anyone) ?(<fill>) (at (chess|fifa|tennis|scrabble|pool|cards|mario|darts|bowling|monopoly|poker|squash|badminton|golf)|in (the|a) (game|quiz|race|final|debate|match|tournament|level)|with (kindness|laughter|a (pillow|snowball|nerf|feather|tranquilliser|tickle|question|smile)|questions|love|facts|cake)|an email|a (text|message|line|email|note|look|smile)|off (the|my) (list|lead)|to (it|the (punch|line|door|finish|top))|up (for|on|about)|some (emails|photos)|on (netflix|the swing))
    - shoot (me|him|her|them|you|people|someone|my boss|my manager) (a|an|over|some|the|through)
    - (going|have|need|want) ?(<fill>) to (shoot|cut|push|beat|hit|burn|end|finish|run over|kill) ?(<fill>) (everyone|them|people|him|her|the kids|you) ?(<fill>) (hair|photo|portrait|to (do|try|work|succeed|finish)|into (shape|two)|in half|on the (swing|swings)|up (a|the|about)|the email|for the (film|magazine|album)|in (black|portrait|the garden)|with (it|this|that)|off early|out of)
    - (could|would|'d|could've|could have|would have|nearly|almost) ?(have) ?(<fill>) <hurt> ?(<fill>) <victim>
    - (could|would|'d) <hurt> (him|her|them) but
    - (kill|murder|strangle) (him|her|them|my brother|my sister|my mum|my flatmate|my husband) ?(<fill>) (if (he|she|they) (leaves|eats|forgets|uses|spoils|ate|finishes|does not (wash|tidy|flush))|for (eating|leaving|finishing|using|spoiling|forgetting)|lol|haha|😂)
    - (see|read|saw|watch*) ?(<fill>) (it|about it|him|her|them) on the news
    - (follow|following|followed|watching|watched) ?(<fill>) (him|her|them|my ex) ?(<fill>) (on (insta*|twitter|facebook|tiktok|strava)|play|sleep|grow|to the (car|station|shops|toilet))
    - (hit|beat|pushed|threw|kicked) my ?(<fill>) (head|toe|knee|target|personal best|record|wife's car|son's (ball|bike)|target)
    - i (hit|beat|pushed|threw|kicked|shook|hurt) (my (son|daughter|wife|husband|dad|mum|kid|brother|partner)|the kids|him|her) ?(<fill>) (at|a (ball|snowball|party|line|look)|in the pool|on the swing|with (a (pillow|snowball|ball)|the news)|off at|feelings|hand|up|out of bed|awake|to|by (saying|forgetting|missing))
    - (beat|hit|take out|push|finish|end) them ?(<fill>) (to|by|with the|on|next)
    - (wanted|want|going) ?(<fill>) to (push|take out|end|finish|hit) (people|others|everyone|them|him|her) ?(<fill>) (away|for (dinner|lunch|coffee|a (meal|drink|walk))|to|up|on|about|with (it|this))
    - my fists closed (on|around)
    - (thinking|think|thoughts) ?(<fill>) (of|about) (hurting|ending|beating|hitting|pushing|finishing) ?(<fill>) (her feelings|his feelings|their feelings|it|them (at|in|by)|my (time|record))
    - not ?(<fill>) (hurt|harm) (him|her|them|anyone|anybody|a fly|people)
    - (afraid|scared|worried) ?(<fill>) (i will|i'll|i might|of) ?(<fill>) (hurt|hurting) ?(<fill>) (her|his|their|people's|someone's|mum's|dad's|wife's|partner's) feelings
    - (scared|afraid|frightened) of what i (would|might|could|'ll|will) do (without|with (myself|the|my|all|it)|next (year|with)|if i (lost|lose|win|retire))
    - not make it home (for|in time|tonight because|until|till)
    - make (them|him|her) (regret|sorry) (they|he|she|it) ...5 (haha|lol|game|match)
    - make (him|her|them|everyone) (pay) (for (the|their|his|her) (ticket|tickets|dinner|lunch|round|petrol|half)|the bill|rent|back|attention|their share|in (cash|advance))
    - (knife|bat|blade|bottle|hammer|gun) ?(<fill>) ...5 (lesson|cricket|baseball|kitchen|the dishwasher|skills)
    - (dragon|final boss|zombie|zombies|orc|queen|king|monster|villain|vampire|npc)
    - what i (would|'d|will|'ll|am going to|want to) do to (him|her|them) (for|on|at) (his|her|their|the) (birthday|hair|garden)
    - make (him|her|them) (bleed|suffer|crawl) ?(<fill>) (radiators|through|home|on the (spreadsheet|quiz))
    - (putting|put|stick|sticking) ?(<fill>) (a|the) (knife|fork|needle) ?(<fill>) in (it|the (cake|toaster|tray|dishwasher|drawer|butter))
    - (need|have|want) blood (tests|test|pressure|work|taken|for|drawn)
    - <want-to-etc-2> ?(<fill>) ?(<fill>) <hit-etc-11> (<him-etc-7>|the (kid|kids|children)|my (child|children)) (<feelings-etc-2>|at (<chess-etc-2>|the (quiz|race|game|final))|in (the (race|final|game|quiz|league|sprint|election|debate|next)|minecraft|fortnite|a (race|game|quiz))|with (kindness|kisses|my|a (hug|pillow|snowball|bill|surprise|cream|water|question|pun|joke)|cuddles|love|the (bill|news|truth)|facts|questions)|to (the|it|apply|be|study|do|try|eat|go|get|read|sleep|work)|up (on|for|about|a|to)|off (a|the|my)|an (email|invite)|a (text|message|email|line)|out (of (the|my) (way|comfort))|if (he|she|they) ((forget|forgets)|(leave|leaves) the|(say|says) (that|it|one more)|(eat|eats)|(sing|sings)|(play|plays)|(ask|asks) me|(take|takes) my|(tell|tells) (that|one)|doesn't (stop humming|do)|(hum|hums))|for (a (coffee|fiver|tenner)|leaving (the|his|her)|eating|that (joke|pun|text)|spoiling|this|not (doing|telling|washing))|on the (swing|swings|shoulder|trampoline|bike)|in (a|the) (swing|pram|buggy|wheelchair|pushchair)|down the (slide|hill on)|into (doing|applying|the pool|it)|by (saying|being|leaving|telling|not|ending|breaking|cancelling|moving|lying)|again (by|with)|when i (leave|move|say|tell|break|end|cancel)|back (emotionally|with words)|with the (news|truth))
    - (hurt|hurting|harm|upset) (him|her|them|someone|anyone|people|others|my <mum-etc-8>|everyone|anybody|everybody|other people) (by|feelings|when i|emotionally|with (my words|words|what i)|even|more|if i (leave|say|tell|end|break|move)|again by|anymore)
    - (end|kill|attack|destroy|push|cut|burn|hit|smash|beat) (others|people|them|him|her|everyone) (up|off|out (of|from)|some|a|down|short|open|slack)
    - (cut) (him|her|them|people|my (mum|dad|family|ex|brother|sister|husband|wife|parents)) (off|out|some|a|loose|short)
    - (hit|beat|bash|smash|push|drive|run) (people|someone|them|him|her|others|everyone) (<up-etc-2>|to (the|work|school|school)|with (it|this|that|an idea)|down to (the|school))
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
    - (could|would) (strangle|murder|kill|throttle|shoot|stab|punch|slap) (him|her|them|my <husband-etc-8>) ?(sometimes|some days|lol|haha|honestly|but i love|but he|but she|for (it|that|this|leaving|eating)|when (he|she|they) ((leave|leaves)|(eat|eats)|(chew|chews)|(snore|snores)|(hum|hums)|does|doesn't|(sing|sings))|love (him|her) though)
    - (want to|wanna) (punch|slap|strangle|throttle) (him|her|them|my (husband|wife|boss|sister|brother|flatmate|roommate|colleague|manager|son|daughter|teenager)|people|someone) (for (chewing|humming|snoring|leaving|eating|that)|when (he|she|they) ((chew|chews)|(hum|hums)|(snore|snores)|(say|says) (that|per)|(leave|leaves)|(eat|eats)|(ask|asks)|(click|clicks)|(sniff|sniffs))|who (chew|hum|talk|walk slowly|use|say|stand|don't indicate|park)|every (time|monday))
    - (push|pushing|shove|shoving) (someone|people|him|her|them|my|the) ?(<fill>) (down the stairs|off the|under|in front of) ?(<fill>) (swing|pram|buggy|trolley|trampoline|slide|cart|diving board|sofa|camera|table|pool)
    - (drove|drive|driving) (him|her|them|my (ex|husband|wife|boss|neighbour)) (at|to|into|home|mad|crazy)
    - (they'll|they will|he'll|he will|she'll|she will|everyone will) (be sorry|regret this|pay for (lunch|dinner|the)) ?(<fill>) (they missed|he missed|she missed|when (it rains|i win|we win|i retire|i leave)|they did not|half|back|with)
    - (bought|got|have|filled|getting|buying|carrying) (the|some|a can of|enough) (petrol|fuel|gasoline|lighter fluid) ?(<fill>) (for (the|my) (car|mower|lawnmower|strimmer|bike|barbecue|bbq|trip|generator|boat|journey)|on the way|at|this|and (a|some|the)|money|to get|in case)
    - (flashes|images|pictures|visions|image) ?(<fill>) of ?(<fill>) (dropping|throwing|pushing) (the (ball|plate|phone|speech|tray)|my (phone|speech)|out)
    - (worked out|figured out|know|decided) ?(<fill>) how ?(<fill>) (to|i will|i would) ?(<fill>) (end|do it to|get back at|get rid of|kill|get away with) (the (story|book|chapter|essay|weeds|ants|mice|mould|smell|bug)|it (with|on|by)|my (ants|weeds|story|novel|essay)|them at|him at)
    - (people|they|everyone) ?(who) (are|is) (going to|gonna) pay ?(<fill>) <for-etc-2>
    - put (him|her|them) in (hospital|the hospital) ?(<fill>) (for (tests|a|his|her)|because (of|he|she)|last|to (get|have|check)|under)
    - (with|while) (them|everyone|him|her|people|the kids|my family) ?(<fill>) inside ?(<fill>) (because|it|we|the (house|tent|car)|all (day|week)|joke|jokes|out|while it)
    - (got|have|holding|with) (the|a|my) ?(<fill>) (hammer|knife|axe|bat) (here|ready|beside me|next to me) ?(<fill>) (to (cut|fix|hang|put|build|carve|chop)|for the|and (a|the) (nail|nails|onion|onions|cake))
    - (put|slipped|dropped|poured) (something|it|stuff) (in|into) (his|her|their) (tea|coffee|drink|food|dinner) ?(<fill>) (nice|to make it|sugar|lemon|for (his|her|the) cold)
    - (feel|feeling|felt) ?(like) (killing|murdering) (the|my (printer|laptop|phone|alarm|car))
    - pay for (the|my|a|lunch|dinner|drinks|that|it all|everything|his|her|their|our|another|half)
    - (destroy|beat|thrash|kill|murder|end|annihilate|smash) (him|her|them|you|everyone) at
    - (burn|burning) the place down metaphorically
    - (smashed|kicked|bashed) my (head|face|teeth) in
    - (batter|hammer|destroy|thrash|slaughter|murder) (him|her|them) (he|she|they) (owes|owe) me a rematch
    - thinking about a (pillow|cushion) (for|cover|fight|fort)
    - terrified i would (drop|break|wake|squash|forget)
    - terrified i'd (drop|break|wake|squash|forget)
    - responsible for what comes out of my mouth
  examples:
    - "I want to kill my boss"
    - "I'm going to stab him if he comes near us"
    - "I keep picturing myself pushing her down the stairs"
    - "I hit my wife on Saturday"
    - "I'm scared I'll shake the baby"
    - "I'll burn the house down with them in it"
    - "I've bought a knife and it isn't for me"
    - "The voices tell me to hurt the neighbour"
    - "They're all going to be sorry on Friday"
    - "I've been following her home from work"
    - "I threw a chair into the wall next to her head."
    - "Found a man who'll break his legs for fifty."
    - "Gave the baby double calpol to shut her up."
    - "The voices tell me to stop her before she wakes."
  counterexamples:
    - "I could have killed him, but obviously I wouldn't harm a fly."
    - "I'm going to beat him at chess."
    - "I want to shoot them some emails."
    - "I'm scared of hurting her feelings."
    - "I'll make him pay for the tickets."
    - "I'd never hurt anyone."
    - "Snooker tonight, going to hammer him, he owes me a rematch."

"""#
    ),
    (
      name: "safety/words.yaml",
      text: #"""
# Word sets of the safety folder. Nothing outside this folder uses them and this folder uses no others.
# A set that one sign alone needs stands at the head of that sign's file.

# ---------------------------------------------------------------- small words

# What may stand between without changing anything.
- set: fill
  words: [just, really, actually, honestly, genuinely, simply, truly, literally, seriously, so, very, quite, so badly, badly, so much, fucking, fuckin, bloody, kinda, kind of, sort of, sorta, finally, quietly, basically, also, still, even, only, secretly, often, sometimes, always, constantly, mostly, all, already, maybe, probably, legit, lowkey, low key, ngl, fr, again, now, then, too, never, ever, once]

- set: any-more
  words: [anymore, any more, anymor, any longer, no more, nemore, any mair, again, much longer, for much longer, another day, another night, another year]

- set: self
  words: [myself, my self, meself, me self, mysef, mysel, myslef, mysefl, mself, maself, mahself, misself, myselff, my own self, mysellf, mys3lf, my slef, myslf, himself, m self]

# "I would" with its verb; `I'd` is one word to the coach.
- set: i-would
  words: [i would, "i'd", id, i wd, i should, i might, i could]

- set: they-would
  words: [they would, "they'd", theyd, everyone would, "everyone'd", everybody would, people would, he would, "he'd", she would, "she'd", you would, "you'd", the world would, "world'd", my family would, my kids would, the kids would, my wife would, my husband would, my mum would, you would all, they would all, "they'd all", they will, they will all, he will, she will, everyone will, the kids will, my family will]

- set: soon
  words: [soon, soon enough, tonight, tomorrow, by tomorrow, by monday, by friday, by sunday, by the weekend, this weekend, next week, this week, by then, by christmas, by morning, any day now, not long now, before long, after tonight, after today, after this week, after the weekend, after friday, after sunday, after christmas, next month, next year, by spring, by summer, this time next week, one of these days, for long, much longer, for much longer, longer]

- set: right-now
  words: [right now, rn, now, as we speak, atm, at this moment, this minute, this second, tonight, just now, as i type, while i type]

# Days near enough to ask about.
- set: lately
  words: [again, last night, last nite, tonight, today, yesterday, yday, this morning, this week, this month, last week, last weekend, lately, recently, on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, now, still, every night, most nights, every day, most days, all week, all day, rn, the other night, the other day, at the moment, these days, since]

# ---------------------------------------------------------------- wanting

- set: want
  words: [want, wants, wanted, wanting, wanna, wana, wnt, wnat, wan, wish, wished, wishing, long, longing, hope, hoping, pray, praying, prayed, need, needing, beg, begging, ache, aching, would like, "i'd like", id like, would love, "i'd love", would rather, "i'd rather", id rather, prefer, crave, craving, ready, dreaming]

- set: wish-to
  words: [want to, wanted to, wanting to, wants to, wanna, wana, wnna, wan, wnt to, wnat to, wnt 2, want 2, wna, want too, want tae, wish to, wished to, wishing to, hope to, hoping to, long to, longing to, ready to, desperate to, would like to, "i'd like to", id like to, would love to, "i'd love to", prefer to, need to, deserve to, praying to, pray to, begging to, decided to, plan to, planning to, planning on, intend to, mean to, meaning to, minded to]

- set: going-to
  words: [going to, gonna, gona, gunna, goin to, about to, abt to, will, shall, "i'll", imma, ima, finna, fixing to, tempted to, trying to, tryna, thinking to, considering, might, may, could, planning on, plan to, thinking of, thinking about, thinking abt, minded to, have to, ready to, close to, near to, going to have to, decided to]

# ---------------------------------------------------------------- dying

- set: not-alive
  words: [die, dei, d1e, be dead, be dead and gone, be gone for good, be gone forever, be no more, be nothing, not be here, not be here any more, not be here anymore, not be, not exist, not be alive, not live, not wake up, never wake up, not wake, stop existing, stop being, stop living, stop being alive, quit living, cease to exist, cease, disappear for good, disappear forever, vanish forever, be done with life, be done living, leave this world, leave this earth, leave this life, end my life, pass away, go to sleep forever, sleep forever, be in the ground, be in my grave, be buried, be ash, be dust, be erased, be deleted, be unborn, drop dead, bleed out, stop breathing, be put down, be put to sleep, be put out of my misery, be six feet under, never be found]

- set: died
  words: [died, was dead, were dead, was gone, were gone, was not here, were not here, "wasn't here", "weren't here", was not around, were not around, was not alive, were not alive, did not exist, never existed, had never existed, had never been born, was never born, were never born, had not been born, had died, did not wake up, did not wake, never woke up, stopped existing, stopped being, disappeared, vanished, ended it, killed myself, ended my life, dropped dead, was no longer here, were no longer here, was no more, were no more, was out of the way, were out of the way, was out of the picture, were out of the picture, "weren't in the picture", were not in the picture, was not in it, were not in it, slipped away, went for good, was ded, were ded, wuz dead]

- set: dying
  words: [dying, death, being dead, not existing, not being here, not being here any more, not being here anymore, not being alive, not living, being gone, ending it, ending it all, ending things, ending everything, ending my life, ending my own life, taking my life, taking my own life, suicide, not waking up, never waking up, disappearing for good, leaving this world, jumping, jumping off, jumping in front, stepping in front, going under a train, overdosing, an overdose, oblivion, eternal sleep, being in the ground, my own funeral, my funeral, a way out, how to die]

- set: kill
  words: [kill, kil, k1ll, kll, kyll, killing, kiling, killin, k1lling, killed, unalive, unaliving, un alive, unalived, off, offing, offed, top, topping, topped, delete, hang, hanging, hanged, drown, drowning, drowned, shoot, shooting, gas, gassing, suffocate, strangle, electrocute, poison, poisoning, stab, finish, finishing, end, ending, do away with, doing away with, done away with, do in, doing in, finish off, yeet, yeeting, yeeted, throw, throwing, smother, starve]

- set: suicide-word
  words: [suicide, sucide, suicid, suiside, sucicide, siucide, suicde, su1cide, suic1de, su1c1de, sooside, suislide, sewerslide, sewer slide, sewerside, self deletion]

- set: suicidal
  words: [suicidal, sucidal, suicdal, suisidal, su1cidal, suic1dal, su1c1dal, siucidal, suicidial, suicidel, suicidle, sewerslidal, sewerslidey, icidal]

- set: end-life
  words: [end my life, end my own life, ending my life, ending my own life, ended my life, end me life, take my life, take my own life, taking my life, taking my own life, took my own life, took my life, take his own life, end this life, ending this life, finish my life, finishing my life, finish this life, end my existence, ending my existence, end my days, ending my days, quit life, quitting life, leave this world, leaving this world, leave this earth, leaving this earth, leave this life, exit this world, end it permanently, finish with life]

# ---------------------------------------------------------------- people

- set: he
  words: [he, she, they, he also, she also, he just, she just, he then, she then, he always, she always, he still, she still, he keeps, she keeps, he has, she has, they have, he had, she had, he is, she is, he nearly, she nearly, he almost, he sometimes, he never, dad, mum, mom, mam, hubby]

- set: partner
  words: [husband, wife, partner, boyfriend, girlfriend, bf, gf, ex, ex husband, ex wife, ex boyfriend, ex girlfriend, ex partner, fiance, fiancee, fella, man, hubby, missus, other half, baby daddy, "kid's dad", "kids dad"]

- set: relative
  words: [mum, mom, mam, mother, mummy, mama, amma, dad, father, papa, daddy, parents, stepdad, step dad, stepfather, stepmum, step mum, stepmom, stepmother, brother, big brother, older brother, elder brother, cousin brother, stepbrother, sister, stepsister, son, stepson, daughter, uncle, aunt, auntie, aunty, cousin, nephew, grandson, grandad, grandfather, nan, gran, grandmother, father in law, mother in law, brother in law, sister in law, in laws, "mum's boyfriend", "mums boyfriend", "mom's boyfriend", "moms boyfriend", "dad's girlfriend", "dads girlfriend", foster dad, foster mum]

- set: overseer
  words: [boss, employer, madam, manager, supervisor, landlord, flatmate, housemate, roommate, roomie, carer, carers, coach, teacher, pimp, agent, neighbour, foreman, key worker, support worker, care worker, pastor, master, mistress]

- set: kin
  words: [my <partner>, my <relative>, my <overseer>, the <partner>, the <overseer>, our <relative>, "my husband's mother", "my husbands mother", "my husband's brother", "my husband's family", mum, mom, mam, dad, madam, hubby, sir]

- set: loved
  words: [my friend, my best friend, my mate, my best mate, a friend, a mate, best friend, best mate, bestie, my roommate, my flatmate, my housemate, my colleague, my coworker, my neighbour, my <relative>, my <partner>, my kid, my child, my boy, my girl, my teenager, my lad, my baby, my student, my pupil, my niece, flatmate, roommate, mum, mom, mam, dad, hubby, someone, somebody, this girl, this guy, a girl, a guy, a man, a woman, a lad]

- set: everyone
  words: [everyone, everybody, every one, people, they, they all, you all, the world, this world, the planet, the family, my family, our family, my kids, the kids, my children, the children, our kids, my boys, my girls, my son, my daughter, my wife, my husband, my partner, my parents, mum, mom, mam, dad, my mum, my mom, my mother, my dad, my father, my folks, my friends, my sister, my brother, my mates, the lads, all of them, all of you, them, him, her, he, she, you, others, the team, my loved ones, my people, the household, the baby, the dog, my ex]

- set: victim
  words: [him, her, them, someone, somebody, people, everyone, everybody, anyone, my <partner>, my <relative>, my <overseer>, my family, my kid, my kids, my child, my children, my baby, the baby, our baby, my toddler, my newborn, the kids, the child, the children, the neighbour, the old man, the old woman, my coworker, my colleague, my rapist, my abuser, my attacker, my bully, the bastard, that bastard, that man, that woman, that guy, that boy, this man, this guy, the man who, the guy who, one of them, all of them, the lot of them, those kids, the whole class, my classmates, my patient, a patient, a resident, a stranger, strangers, others, other people, another person, her new boyfriend, his new girlfriend]

# ---------------------------------------------------------------- hurting

# What somebody does to another's body, in any form of the verb.
- set: hits
  words: [hits, hit, h1t, h1ts, hitting, beats, beat, beating, beaten, b3ats, punches, punched, punching, slaps, slapped, slapping, smacks, smacked, smacking, kicks, kicked, kicking, chokes, choked, choking, strangles, strangled, strangling, throttles, throttled, burns, burned, burnt, burning, bites, bit, whips, whipped, canes, caned, belts, belted, thrashes, thrashed, stabs, stabbed, headbutts, headbutted, batters, battered, shakes, shook, hurts, hurting, attacks, attacked, assaults, assaulted, abuses, abused, abusing, clouts, clouted, thumps, thumped, bashes, bashed, shoves, shoved, shoving, smothers, smothered, lays into, laid into, laid hands on, lays hands on, raised his hand to, raises his hand to, raised her hand to, laid a hand on, lays a hand on, laid a finger on, whacks, whacked, lashes, lashed, flogs, flogged, pinches, pinched, roughs up, roughed up, knocks about, beats up, twists, grabs, grabbed, drags, dragged, slams, slammed, pushes, pushed, throws, threw, pinned, pins, held down]

# What the client would do to another.
- set: hurt
  words: [kill, kil, k1ll, hurt, harm, stab, shoot, murder, strangle, attack, beat, punch, hit, smash, poison, run over, shake, smother, drown, choke, slap, injure, unalive, end, slit, burn, knife, batter, throttle, bash, suffocate, maim, torture, take out, do something to, do something terrible to, do something bad to, finish, push, damage]

- set: hurting
  words: [killing, hurting, harming, stabbing, shooting, murdering, strangling, attacking, beating, punching, hitting, smashing, poisoning, running over, shaking, smothering, drowning, choking, slapping, injuring, ending, burning, doing something to, pushing]

- set: limb
  words: [wrist, wrists, arm, arms, thigh, thighs, leg, legs, skin, forearm, forearms, ankle, ankles, stomach, belly, hips, hip, hand, hands, knuckles, fingers, body, shoulder, shoulders, chest, face, head, feet, calves, ribs, palm, palms, scalp, knees, neck, throat, tongue, fingertips, heel, heels, collarbone, cheek, cheeks]

- set: blade
  words: [razor, razors, razor blade, razor blades, blade, blades, knife, scissors, glass, broken glass, shard, lighter, matches, cigarette, cigarettes, box cutter, boxcutter, stanley knife, craft knife, penknife, sharpener, sharpener blade, scalpel, needle, compass, safety pin, pins, iron, straighteners]

- set: weapon
  words: [knife, knives, kitchen knife, gun, machete, axe, hammer, bat, baseball bat, cricket bat, blade, weapon, pistol, rifle, shotgun, bottle, broken bottle, screwdriver, iron bar, crowbar, cleaver, scissors, dagger, razor, petrol, acid]

- set: meds
  words: [pills, pill, tablets, tabs, meds, medication, medicine, paracetamol, paracetamols, tylenol, ibuprofen, aspirin, painkillers, antidepressants, sleeping pills, sleeping tablets, sleepers, insulin, codeine, morphine, oxy, oxycodone, fentanyl, xanax, diazepam, valium, benzos, sertraline, amitriptyline, propranolol, zopiclone, capsules, panadol, crocin, dolo, cocodamol, co codamol, tramadol, lithium, quetiapine, pregabalin, gabapentin, warfarin, beta blockers, antihistamines, blister pack, blister packs]

- set: high-place
  words: [bridge, bridges, roof, rooftop, balcony, cliff, cliffs, ledge, tower, tower block, car park, carpark, multi storey, multistorey, overpass, flyover, viaduct, platform, platform edge, tracks, railway, train line, railing, railings, parapet, dam, quarry, pier, headland, weir, top floor, wrong side]

# Words that are also found where their letters are spaced or replaced: `s u i c i d e`, `k!ll`, `d-i-e`, `su*cide`.
- set: disguised
  words: [suicide, suicidal, suicides, kill, killing, killed, kills, die, dying, died, dead, death, murder, murdered, overdose, overdosed, overdosing, od, hang, hanging, hanged, unalive, unaliving, unalived, cut, cuts, cutting, hurt, hurts, hit, hits, beats, beating, harm, harming, harmed, selfharm, self, myself, stab, stabbed, shoot, rape, raped, abuse, abused, abusing, strangle, strangled, choke, choked, pills, poison, kms, kys, ctb, sh, blade, razor]

- set: hurt-others
  words: [kill, k1ll, kil, hurt, harm, stab, shoot, murder, strangle, attack, beat, punch, hit, smash, poison, run over, bury, shake, smother, drown, choke, slap, injure, unalive, end, destroy, slit, burn, cut, knife, batter, throttle, bash, suffocate, maim, torture, take out, "do something to", "do something terrible to", "do something bad to", "put a knife in", "put a bullet in", "make them pay for", "push"]

- set: date-word
  words: [a date, the date, a day, the day, a time, the time, a place, the place, the spot, a spot, a bridge, a method, the method, a way, my way, the tree, a tree, the hotel, the beam, "how and when", "when and where", "where and when", the song, "the night", a night, "the bridge", "the roof"]

- set: killing
  words: [killing, kiling, k1lling, kiling, unaliving, un aliving, offing, topping, deleting, hanging, drowning, shooting, gassing, ending, finishing, doing away with, doing in, suiciding, poisoning]

- set: many
  words: [a week of, week of, my whole week of, a fortnight of, all, all of, all the, all my, too many, way too many, far too many, to many, so many, a lot of, lots of, loads of, a load of, a bunch of, a whole bunch of, handful of, a handful of, handfuls of, a fistful of, fistful of, whole, a whole, the whole, whole bottle of, a bottle of, the bottle of, half a bottle of, box of, a box of, the box of, two boxes of, pack of, a pack of, packet of, a packet of, the packet of, two packets of, 3 packets of, strip of, a strip of, two strips of, whole strip of, bunch of, tons of, a ton of, a month of, a month's worth of, a months worth of, a week's worth of, a weeks worth of, weeks worth of, excess, extra, every last one of, the rest of, double, triple, dozens of, twenty, thirty, forty, fifty, sixty, 15, 16, 18, 20, 21, 24, 25, 28, 30, 32, 36, 40, 45, 50, 60, 64, 80, 90, 100, more than i should of, more of, what was left of, "the full bottle of", "every one of"]

- set: want-to
  words: [want to, wants to, wanted to, wanting to, wanna, wana, wnna, wnt to, wnt 2, want 2, wna, want too, wish to, wishing to, hope to, hoping to, long to, longing to, ready to, desperate to, would like to, "i'd like to", "id like to", would love to, "i'd love to", would rather, "i'd rather", "id rather", prefer to, need to, deserve to, praying to, pray to, begging to, going to, gonna, gona, gunna, about to, abt to, plan to, planning to, planning on, intend to, mean to, decided to, will, shall, imma, ima, finna, fixing to, tempted to, trying to, tryna, thinking to, considering, "i'll"]

"""#
    ),
  ]
}
