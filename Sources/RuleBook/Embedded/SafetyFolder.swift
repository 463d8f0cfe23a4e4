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
    - (19*|200*|201*|2020|2021|2022|2023|2024) (i|he|we|and|got|that|therapy)
    - (back|was|in|since|before|of|is|after) (19*|200*|201*|2020|2021|2022|2023)
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
    - my (wizard|character|avatar|sim|sims|team|party|bard|paladin|dnd character)
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
  cues: [laughing, of laughter, of embarrassment, from embarrassment, of boredom, of shame, of cringe, of cuteness, of happiness, with happiness, of jealousy, of curiosity, so embarrassed, so embarrassing, so cringe, mortified, the cringe, lmao, lmfao, at chess, at scrabble, at cribbage, at monopoly, at tennis, at fifa, at pool, at darts, at cards, at squash, at badminton, at golf, in the final, in straight sets, on penalties, fair and square, in a race, to the last, to the punch, on points, in the semi, in the quiz, in sparring, at sparring, in boxing, in the ring, at karate, at judo, in scrum, in rugby, in a pillow fight, sparring night, boxing club, haha, 😂, 🤣, 🙄, stag do, hen do, obviously]
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

- sign: afraid-at-home
  bank: crisis
  tier: veiled
  theme: abuse
  about: "Fear of somebody at home, and what is done to be safe from them."
  phrases:
    # fear of a person, of going home
    - <afraid> ?(<fill>) ?(of) ?(<fill>) <him-at-home> ?(<fill>) ?(when|at|and|again|now|coming|he|she|if|every|finding|because|most)
    - <afraid> ?(<fill>) (to|of|about) ?(<fill>) (go|going|be|being|get|walk|come|coming) ?(<fill>) (home|back home|back to the house|home tonight|in the house|in my own (home|house)|at home|alone with)
    - <afraid> ?(<fill>) ?(of) ?(<fill>) (tonight|his key|the key|her key|his footsteps|his car|the door|six o clock|when he|when she|weekends with|what he|what she|what will happen when|he will|she will|he is going|he'll|she'll) ?(<fill>) (in the|at home|on the|comes|gets|home|drinks|finds|wakes|will|might|is|would|do|does|hurt|kill|when)
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
    - (whole|the) house goes quiet
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
  examples:
    - "I'm scared to go home tonight"
    - "I'm afraid of my husband when he drinks"
    - "I sleep with a chair against the door"
    - "I can tell from his key what sort of night it'll be"
    - "I don't feel safe at home"
    - "There's a bag packed at my sister's, just in case"
    - "I hide the knives before my son gets up"
    - "I'm scared of what he'll do when he finds out"
  counterexamples:
    - "I'm not afraid of him, we just argue about bins."
    - "I'm scared of losing her."
    - "I'm afraid he's out at the moment."
    - "The cat is scared of my vacuum."

"""#
    ),
    (
      name: "safety/signs/afraid-of-hurting.yaml",
      text: #"""
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
  unless:
    - (end up|going to end up) in (prison|jail) ?(<fill>) (for (parking|tax|singing)|in (the game|monopoly))
    - get what (he|she|they) (want|wants|ordered|paid|need|needs|asked)
    - god help (him|her|them|us) ?(<fill>) (when (he|she|they) (starts|sees|gets) (school|the bill|married)|with that)
    - i have ?(<fill>) (worked out|planned) ?(<fill>) (which|what|how|when) ?(<fill>) (to|i would) ?(<fill>) (tell|ask|thank|surprise|meet|visit|call|help|see|get|pay|feed|teach)
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
- sign: airway
  bank: crisis
  tier: emergency
  theme: medical
  about: "Breath that is failing: asthma, choking, an allergic reaction."
  phrases:
    - (throat|tongue|face|lips|airway|mouth|neck) ?(<fill>) ?(is|are|has|'s) ?(<fill>) (swelling|swollen|swelled|closing|closing up|getting big|tightening|puffing up|getting tight|swelling up|blown up|twice the size) ?(<fill>) ...8 (nuts|nut|prawns|bee|sting|stung|pen|eat*|ate|breath*|cannot|can not|swallow|typed|allerg*|after|fast|wasp|shellfish|egg|hives|now)
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
    - (can not|cannot|can't|cant|struggling to|fighting to|not able to|hardly|barely) ?(<fill>) (breathe|breath|get my breath|get air|catch my breath) ?(<fill>) ...5 (inhaler|lips|blue|chest pain|asthma|allerg*|throat|wheez*|swallowed|sting|stung|copd|pneumonia|blood|smoke|blowing|full sentence)
    - (choking|choked) ?(<fill>) (on|right now|he|she|and|help|not breathing) ?(<fill>) ...5 (meat|food|grape|sweet|blue|grey|cannot|can not|breathe|help|coughing|coin|not making sense|bone)
    - (son|daughter|baby|kid|toddler|he|she|dad|mum) ?(<fill>) (is|was) ?(<fill>) choking ?(<fill>) (on|and|help|now|right)
    - (wheezing|wheezy|gasping) ?(<fill>) ...5 (lumps|hives|nut|blue|worse|pen|swelling|cannot)
    - (breathing|breath) ?(<fill>) (is|has got|getting|sounds) ?(<fill>) (very fast|rattly|shallow|wrong|weird|bad|worse|noisy) ?(<fill>) (and|he|she|lips|since)
    - (gasping|fighting|struggling) for (breath|air) ?(<fill>) (and|he|she|blue|lips|asthma|right now)
    - (blue|snorey|snoring) and (snorey|snoring|blue|not wak*)
    - lips ?(<fill>) (are|is|look|going|gone|turning) ?(<fill>) blue
    - my throat is on fire
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
  counterexamples:
    - "I choked up at her speech."
    - "I'm panicking and I can't breathe properly before the exam."
    - "I had a bad reaction from my boss."

"""#
    ),
    (
      name: "safety/signs/asks-about-death.yaml",
      text: #"""
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
    - ?(life) insurance ...5 (pay|pays|paid|payout|cover|covers|covered|void) ...5 (if|suicide|yourself|by your own|still)
    - (whether|if) ...5 insurance ...5 (pays|pay|paid) ...5 (yourself|yourself|suicide|on purpose|if it is)
    - (what|where) happens ?(<fill>) (to|when) ?(<fill>) (you|your body|the body|a person|someone) ...5 (hang|overdose|jump|kill yourself|dies by suicide)
    - (do|does|will) (people|you|suicides) go to hell ...5 (suicide|kill|own life|yourself)
    - is it (a sin|wrong|selfish|cowardly) to ?(<fill>) (kill yourself|end your life|want to die|end it|take your own life|die on purpose)
    - would it hurt ?(killing|dying|jumping|hanging)
    - what is it like to (die|be dead|drown|hang)
    - asking for me
  unless:
    - (high|tall|deep|far) ...8 (school project|compared|holiday|straws|homework|quiz|swim|tourist|view|photo)
    - insurance ...8 (pay|pays|cover|covers|covered) ...5 if (the|my (car|phone|house|boiler)|we|it rains|i (crash|lose|cancel|miss)|they (cancel|lose))
    - (easiest|quickest|best|fastest|simplest) way (to go|out|to leave) (to|from|there|into|home|of (the|town)|by|on)
    - (how many|how much) <meds> ...8 (dog|cat|toddler|headache|safe|hay|pollen|a day|with food|maximum)
    - (painless|quick|easy) death (in|of the|for the)
    - does it hurt to (die|dye) (your|my) hair
    - hurt when you (jump|die) (in|on|into)
  examples:
    - "Does it hurt to die?"
    - "What's the kindest way to go?"
    - "Which bridges round here are the highest?"
    - "Does the insurance pay if you do it yourself?"
    - "How long does it take to bleed out?"
    - "How many paracetamol would be enough to die?"
  counterexamples:
    - "What's the quickest way to go to Leeds?"
    - "How tall is the bridge, for my son's school project?"
    - "Does the insurance pay if the flight is late?"

"""#
    ),
    (
      name: "safety/signs/attempted.yaml",
      text: #"""
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
  unless:
    - first attempt at (a|the|making|baking|parking|it|this)
    - (my|a|the) ?(second|third|first|last) attempt (at|to (park|bake|cook|pass|fix|log))
    - (tried|trying|try) to ?(<fill>) (kill|end|finish) (time|the|a|it (early|with))
    - (tried|trying) to die (my|it)
  examples:
    - "I tried to kill myself last month"
    - "I took an overdose on Tuesday and told nobody"
    - "I attempted again last week."
    - "I came very close to ending it"
    - "They cut me down in time."
  counterexamples:
    - "I tried to kill time at the airport."
    - "My first attempt at sourdough was a brick."
    - "Twenty years ago I tried to end my life; I'm glad I'm here."

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
  words: [burden, burdens, millstone, dead weight, deadweight, drain, waste of space, waste of air, waste of oxygen, parasite, liability, ballast, curse, poison, extra mouth, weight round their necks, drag]

- set: nobody
  words: [no one, nobody, noone, not a soul, who, "who'd", would anyone, would anybody, would they, will anyone, "nobody'd", none of them, no one here, does anyone, do you think anyone, not one person]

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
    - <they-would> ?(<fill>) <cope> ...5 (quick*|fast|soon|in a week|in a month|in time|eventually|by christmas|within|without me|when i|once i|if i|than people think|they have each other|in the end)
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
    - (waste|wasting|waster) of ?(<fill>) (oxygen|air|breath|skin|a life|space) ?(<fill>) ?(me|i am)
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
  unless:
    - without me ?(<fill>) (on|at|for) ?(the|a|this|that|my) ?(<fill>) (quiz|team|choir|committee|friday|saturday|monday|weekend|meeting|party|trip|morning|day|week|night|shift|match|office|band|queue|holiday|first)
    - without me (having|needing|knowing|noticing|doing|paying|asking|saying|telling|driving|cooking|nagging|touching|lifting|hovering|interfering|fussing)
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
  counterexamples:
    - "They'll be fine without me on Friday, I booked it off."
    - "Would anyone mind if I disappeared for a coffee?"
    - "I won't bother you again about the parking, promise."
    - "The tax burden is a real headache."
    - "The printer works better without me touching it."

"""#
    ),
    (
      name: "safety/signs/cannot-bear.yaml",
      text: #"""
- sign: cannot-bear
  bank: crisis
  tier: check
  part: strain
  theme: suicide
  about: "Cannot cope, or no hope; one half of a check."
  phrases:
    - (can not|could not|unable to|not able to|no longer|not know how to) ?(<fill>) (cope|bear it|bear this|bear any more|stand it|stand this|take it|take this|take much more|take any more|handle it|handle this|deal with it|face it|manage|get through|hold on|go on|keep going|carry on|breathe in this life|bear any|stand any|get to the top)
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
    - (lost|just lost) ?(<fill>) (everything|everyone|it all|the house|my home|my job|my kids|the boy)
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
    - <bear> ?(<fill>) <any-more> ?(<fill>) ?(with|at|in|because of|like|when) (the|my|this|that|these|those|his|her|him|noise|heat|work|commute|rain|crying|boss|job|drilling|knee|night calls|house)
    - <bear> (<any-more>|like this) ?(<fill>) (with|at|for|on|in|without|until|till|when|if|because|so i|in case) ?(<fill>) (the|my|this|that|these|those|his|her|work|him|them|a|noise|heat|timetable|knee|knees|back|kids)
    - (noise|heat|commute|cold|rain|diet|drilling|barking|traffic|job|marathon|crossword|level|running|snoring|music|mess|smell|timetable|shift|shifts|boss|manager|calls|meetings) ...8 <bear> ?(<fill>) (<any-more>|like this)
    - <bear> <any-more> (of|like) (this|that|these|those|his|her)
    - (can not|could not) ?(<fill>) (face|do|take|bear|get through|survive) (another|one more) (day|night|morning|year|week) ?(<fill>) of (rain|this|that|his|him|her|meetings|snow|emails|the|work|school|zoom|packing|camping|leftovers|nights|them|my|trains)
    - i (can not|could not) ?(<fill>) (go on|carry on|keep going) ?(<fill>) (holiday|a|the|to|with|about|at|pretending|lying|paying|working|without|until|because|today|there|for|lending|covering|rides|like that|about)
    - (want|need|wish) ?(<fill>) (it|everything|it all|all of it) ?(<fill>) (to stop|to end|to be over) ?(<fill>) (raining|snowing|by|before|so|on|with|the|barking|already|from|hurting when|for a|for five)
    - (rain|meeting|exam|week|shift|film|term|headache|cold|cough|noise|drilling|song|winter|party|move|wait|hangover|course) ...8 (to stop|to end|to be over)
    - (no|what is the|what's the|whats the) ?(<fill>) (point|use|sense) ?(<fill>) (of|in|to) ?(<fill>) (trying|carrying on|going on|anything|it all|me) ?(<fill>) (with|to|on|if|about|that|this|the|at|when|until|for|doing|cleaning|ironing|making|telling)
    - (give up|giving up|given up) ?(<fill>) (on everything|completely|for good|on it all) ?(<fill>) (and (order|get)|sugar|smoking)
    - (see|know) ?(<fill>) (a way out|any way out|a way forward|a way through) ?(of|with) ?(<fill>) (contract|lease|job|meeting|deal|traffic|maze|mortgage|visa|this (contract|lease|job|meeting|mortgage))
    - (not|must not|should not|will not) carry on like
    - not keep on
    - (done|finished) with (everything|it all|all of it) (on|for|by|before|today|at|meant)
    - any ?more (noise|cake|coffee|meetings|emails|tea|food|questions|wine|rain|homework|calls|shifts|interruptions|messages|snow|reports)
    - (take|bear) much more of (this|his|her|their)
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

- sign: careless-of-life
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Not stepping aside from death: accidents, illness, risks taken in hope; a death that would come by itself."
  phrases:
    # if it came I would not move
    - if ?(<fill>) (a|an|the|that|some|my|this) ?(<fill>) <vehicle> ?(<fill>) <comes-at-me> ...8 (i would|i'd|id|i will|i do|i|it would|it'd|so be it|fine|good|oh well|wouldn't|who cares) ?(<fill>) ?(not think i would|think i would) ?(<fill>) ?(<stay-put>|step back|turn the wheel|move|jump out)
    - (not|never) ?(<fill>) (mind|care|be sorry|be sad|bother|be bothered|complain) ?(<fill>) if ?(<fill>) (a|the|some|my|this|that|it|something|i) ?(<fill>) ?(<vehicle>|plane|heart|cancer|tumour|flight|lift|ceiling|got|was|were) ?(<fill>) (hit|hits|killed|took|went down|crashed|came down|got me|run over|came back|stopped|finished|hit by|fell on)
    - (not|hardly|never) ?(<fill>) (look|looking|check|checking) ?(<fill>) ?(both ways|before) ?(<fill>) ?(when|i) ?(<fill>) (cross|crossing|step out|the road) ?(<fill>) ?(any more|anymore|and hope|now)
    - (stopped|stop|quit) (looking|checking) ?(<fill>) (both ways|before i cross|when i cross|at the road)
    - (hope|hoping|hoped|wish|wishing|pray|praying|half hope) ?(<fill>) ?(that) ?(<fill>) (a|the|my|this|some|that|something|someone|it) ?(<fill>) ?(<vehicle>|plane|flight|heart|cancer|lump|tumour|lift|scan|ferry|boat|virus) ?(<fill>) (hits|hit|goes down|crashes|crash|would hit|will hit|would crash|takes me|gets me|kills me|stops|gives out|is bad|came back|packs in|would stop|spreads)
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
    - (hope|hoping|hoped|wish|wishing|pray|praying|half hoping|willing) ?(<fill>) ?(that|for) ?(<fill>) (the|this|that|my|a|an|some|one of) ?(<fill>) (<vehicle>|lift|lift cable|cable|plane|ferry|boat|ladder|roof|ceiling|brakes|ice|bridge|engine|rope|parachute|ambulance|surgeon|anaesthetic|virus|fever|lump|storm|lightning|tide|wave|scan|blood test|biopsy|pilot|scaffold|balcony) ?(<fill>) (snaps|snap|falls|fall|breaks|gives way|fails|fail|crashes|goes down|sinks|collapses|explodes|skids|comes off|goes off|gets me|takes me|hits|does not stop|will not stop|swerves|finds me|kills me|is cancer|is bad|spreads|strikes|overturns|would|loses)
    - (pray|praying|prayed|hope|hoping|ask|asking|wish) ?(<fill>) ?(that) ?(<fill>) (he|god|allah|the lord|someone|they) ?(<fill>) (forgets|forget|does not|do not|will not|stops|would stop|lets me|let me) ?(<fill>) ?(to) (wake|waking|wake me|bring me back|go|die|let me wake|stop)
    - (not|never) ?(<fill>) (bother|bothered|bothering) ?(<fill>) (with|about|to take|taking|to put) ?(<fill>) (my|the|a) ?(<fill>) (insulin|inhaler|tablets|seatbelt|seat belt|helmet|lights|chemo|treatment|dialysis|heart) ...5 (any more|anymore|what for|point|see what|let it)
    - (turned down|refusing|refused|stopping|said no to|cancelled) ?(<fill>) (the|my) ?(<fill>) (treatment|chemo|operation|dialysis|surgery) ...8 (not worth|done|enough|let it|quicker|not tell|secretly|nature)
    - (would|'d|i'd) ?(<fill>) (welcome|take|accept|thank) ?(<fill>) (it|a heart attack|cancer|a bullet|a stroke|the bus|death|an accident|a diagnosis) ?(<fill>) ?(with open|gladly|tomorrow|today|if it came|any day|over this|over another)
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
  examples:
    - "If a bus hit me I wouldn't mind"
    - "I hope the plane goes down"
    - "I don't care if I live or die"
    - "I've stopped looking when I cross the road"
    - "If the scan is bad news I'd be relieved"
    - "hoping my heart gives out"
    - "I'm not scared of dying any more"
    - "I've stopped taking my heart tablets"
  counterexamples:
    - "I hope the bus comes soon."
    - "I don't care if I see him again."
    - "You'd be doing me a favour if you took the bins out."
    - "If I let go of the wheel the whole business is in a ditch."

"""#
    ),
    (
      name: "safety/signs/chest-pain.yaml",
      text: #"""
- sign: chest-pain
  bank: crisis
  tier: emergency
  theme: medical
  about: "Chest pain or pressure that could be the heart."
  phrases:
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
  examples:
    - "crushing pain in my chest and I'm sweating"
    - "The pain in my chest is in my arm now"
    - "I think I'm having a heart attack"
    - "My left arm's gone numb, there's a weight on my chest"
    - "chest pain since breakfast, not going away"
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
  unless:
    - (brother|sister|son|daughter|kids|cousin) ?(<fill>) (hit|hits|beat|beats|hurt|kicked|bit|pushed|pushes|threw|slammed|shoved|burned) (the|a|his|her|my) ?(<fill>) (ball|target|record|toast|car|head on|knee|toe|finger|hand on|hand in|door)
    - (<he>|<kin>) ?(<fill>) <hits> <a-child> ?(<fill>) (at (chess|cards|mario|football|ping pong)|with a (pillow|snowball|ball)|off|up (from|at)|up (for|in)|to (school|sleep)|out|into (a|bed)|in a (race|game))
    - <a-child> ?(<fill>) (was|were|is|got) ?(<fill>) (hurt|hit) ?(<fill>) (by (a (ball|bee|swing|comment|door|branch)|the (news|ball|swing))|at (football|rugby|practice)|in (football|rugby|pe|the (match|playground)))
    - (lad|kid|child|pupil) ...8 (safeguarding lead|social worker has|placed the same)
    - (abused|hit|beaten) ... (as a|years ago|in the past)
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

- sign: controlled
  bank: crisis
  tier: veiled
  theme: abuse
  about: "Somebody locks the client in, takes their means, watches and decides over them; or reads along."
  phrases:
    # locked in, not let out
    - (locks|locked|lock|locking|shuts|shut|keeps|kept|keep|trapped) (me|us) ?(<fill>) (in|inside|indoors|in the|out in the|out all|out of the house|out at night|out overnight)
    - (i am|i'm|am|we are|being|been|get|got|was) ?(<fill>) locked ?(up) ?(<fill>) (in|inside) ?(<fill>) ?(the|my|a) ?(house|room|bedroom|flat|all day|when he|when they|at night|every|by|from)
    - (not|never|am not) ?(<fill>) (allowed|permitted|let|supposed) ?(<fill>) (to|out|the|a|my|any|near|past) ?(<fill>) (out|go|leave|leave the|see my|see anyone|see friends|phone|call|use|have money|work|lock|talk|speak|outside|a phone|visitors|a key|keys|bank card|the bank|see the doctor|lock the|have a|gate|own)
    - (am|are) not (allowed|let|permitted) ?(<fill>) (out|outside|past the gate|out the gate|the bank card|my phone|a phone|to lock|to leave)
    - (he|she|they|<kin>) ?(<fill>) (does|do|will|would|did) not ?(<fill>) let me ?(<fill>) (out|leave|go|see|have|work|sleep|eat|talk|speak|use|phone|call|near|study|outside|get|visit|ring)
    - (has|have) to ask ?(<fill>) (before|permission|him|her|to)
    - (have to|must|got to|need to) ask ?(<fill>) (him|her|them|before|permission|if i can|to) ...8 (see my|eat|toilet|go out|leave|spend|buy|mother|speak|use)
    - not let out the gate
    # taken
    - (took|takes|taken|has|have|kept|keeps|keep|holds|hides|hid|hidden|smashed|controls|confiscated|got|burned) ?(<fill>) (my|our|all my) ?(<fill>) <kept> ?(<fill>) ?(and|so|away|from|when|again|since|until|till|because|if|says|too|now|every|off)
    - (he|she|they|madam|boss|<kin>) ?(<fill>) ?(has|have) ?(<fill>) (took|takes|taken|kept|keeps|keep|holds|hides|hid|has|got) ?(<fill>) (my|our|all my) ?(<fill>) <kept>
    - (he|she|<kin>) ?(<fill>) (handles|controls|runs|has|keeps|took over|takes|gets) ?(<fill>) (my|all my|all the) ?(<fill>) (money|wages|pension|benefits|bank|account|salary|universal credit) ?(<fill>) ?(now|and|so|if|every)
    - (takes|took|keeps) (the|my|all my) ?(<fill>) (wages|pay|salary|pension|tips|passport|passports)
    - (no|not any|without) ?(<fill>) (wages|pay|day off|days off|money) ...8 (passport|locked|let me|allowed|beat|papers|leave|debt|cannot go)
    - (work|working) ?(<fill>) (off|to pay) (the|my|a) (debt|passage|ticket) ...8 (not leave|passport|never|locked|let)
    - (dinner|food|fed|meal|eat) if i (sign|behave|am good|do what|pay|obey)
    - (locks|locked|hides|rations) ?(<fill>) (the|all the|our) ?(<fill>) (food|fridge|kitchen) ?(<fill>) ?(away|up)
    # watched
    - (he|she|they|<kin>) ?(<fill>) (checks|checked|goes through|reads|tracks|monitors|searches|went through|listens to|times|inspects|counts) ?(<fill>) (my|all my|how long) ?(<fill>) (phone|fone|mileage|receipts|messages|texts|location|bag|emails|calls|underwear|pockets|pills|journal|diary|chats|i am)
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
    - (decides|chooses|tells me) ?(<fill>) (what|when|who|if) i ?(<fill>) ?(can|may) ?(wear|eat|see|sleep|go|speak|talk|spend)
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
  unless:
    - (locked|locks|shut|lock) (me|us) ?(<fill>) (out|in) ?(<fill>) ...5 (by accident|by mistake|accidentally|keys|on the (balcony|roof) lol|escape room|greenhouse)
    - (keeps|kept|keep) me ?(<fill>) (in (the loop|touch|mind|shape|line|stitches|suspense|business|biscuits|check|work)|up|inside (all|when|with a (cold|good)))
    - (not|never) ?(<fill>) (allowed|let|permitted|supposed) ...8 (diet|doctor|gp|gluten|dairy|chocolate|caffeine|dogs|pets|park|smoking|smoke|library|exam|theatre|hospital|surgery|visa|at work|school rules|until the (cast|stitches)|sugar|drive)
    - (take|took|takes|taken|has|have|kept|keeps|got|holds|hid|hidden|hides) ?(<fill>) my ?(<fill>) (keys|phone|card|cards|shoes|money|glasses|papers) ?(<fill>) (in (the|my)|on the|with me|by mistake|to (the|be)|out|for (repair|the)|off (before|at the)|again (the dog|lol))
    - (dog|cat|puppy|toddler|baby|magpie|seagull) ?(<fill>) (took|takes|hid|hides|stole|has|got) my
    - (i|we|have) ?(<fill>) (locked|shut) (me|myself|ourselves)
    - (keeps|kept) my (money|card|shoes) ?(<fill>) safe
    - (he|she|they) ?(<fill>) has my ?(<fill>) (keys|phone|card|money|glasses|inhaler) ?(<fill>) (for|and is (bringing|coming)|i left)
    - (teacher|boss|manager|coach|doctor|nurse|landlord|chef) ...5 not let me ?(<fill>) (leave early|go home early|use|have (time|friday)|work from|eat salt)
    - (ask|asking) (him|her|them|before) ...5 (see my (notes|file|results|essay))
    - says i (do not need|should not need|owe) ?(<fill>) (to|glasses|surgery|antibiotics|an operation|the operation|a filling|physio|him a (pint|coffee)|her a|worry)
    - (has|holds|keeps) my (passport|papers|documents) ?(<fill>) (safe|in (the|his|her) (safe|bag|drawer)|for (the|our) (trip|holiday|flight))
  examples:
    - "He locks me in when he goes to work"
    - "She took my passport"
    - "I'm not allowed out of the house"
    - "he checks my phone every night"
    - "I can only type while he's asleep"
    - "My son controls my pension now"
    - "I have to ask him before I see my mother"
    - "Please delete this chat, he checks."
  counterexamples:
    - "My wife locked me out by accident."
    - "I'm not allowed dogs in this flat."
    - "The cold keeps me inside all week."
    - "The puppy took my shoes."

"""#
    ),
    (
      name: "safety/signs/danger-now.yaml",
      text: #"""
- set: at-the-door
  words: [on the stairs, in the house, in the garden, in the next room, downstairs, upstairs, in the hall, banging on the door, outside banging, outside and, outside the door, outside with, outside shouting, banging at the door, kicking the door, kicking it in, kick it in, kicking the door in, trying to kick, breaking in, breaking the door down, trying the door, trying the back door, coming up the stairs, coming in, coming for me, coming at me, trying to get in, trying to break, smashing the, smashing things, shouting through the door, going mad, looking for me, in my room, at the window, climbing in, forcing the lock, with a knife, with a gun, with a bat, on the landing, on the drive]

- sign: danger-now
  bank: crisis
  tier: emergency
  theme: abuse
  about: "An attacker is near, or the client is hiding or held, now."
  phrases:
    - (he|she|they|my ex|ex|dad|my dad|my husband|my wife|my son|my brother|my partner|my boyfriend|someone|somebody|a man|the man|men) (is|are) ?(<fill>) <at-the-door> ?(<fill>) (and|he|she|i|with|please|with something|<right-now>|right now|what do|has|to kill|looking)
    - (he|she|my ex|dad|my husband) is ?(<fill>) (outside|at the door) ?(<fill>) (banging|shouting|screaming|hammering|kicking|with|drunk|trying|now|and will not|and i am)
    - there is ?(<fill>) (a man|someone|somebody|men|a guy|a stranger) ?(<fill>) <at-the-door>
    - (can|could) hear (him|her|them|someone|dad|footsteps) ?(<fill>) (on|in|at|coming|downstairs|outside|moving|trying|breaking|smashing) ?(<fill>) (the|my|up)
    - (locked|lock|hid|hiding|shut|barricaded|bolted|hidden) ?(<fill>) ?(<self>|me|ourselves|us) ?(<fill>) (in|inside|under|behind) ?(the|my|a) ?(<fill>) (bathroom|toilet|bedroom|loo|cupboard|wardrobe|bed|closet|car|room|cellar|shed|kitchen|utility) ?(<fill>) ...5 (he is|she is|he's|he|she|with the|him|because|they|dad|with my|please|and|trying|while|so|now)
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
    - (being|am being|i am being) (followed|chased|attacked|held|kidnapped|robbed) ?(<fill>) (<right-now>|by|and|home|against|please)
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
    - got in (to|the|touch|late|early|at|a|from|on|trouble|through|because|for|my|with|his)
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

"""#
    ),
    (
      name: "safety/signs/forced-or-touched.yaml",
      text: #"""
- sign: forced-or-touched
  bank: crisis
  tier: explicit
  theme: abuse
  about: "Rape, forced sex, touching; somebody coming in at night."
  phrases:
    - (raped|rapes|raping|molested|molests|groped|gropes|groping|sexually assaulted|sexually abused|sexually abuses) ?(<fill>) (me|us|by|again|last|at|when|and)
    - (i|have been|been|was|got|being|were|am being|i have) ?(<fill>) (raped|molested|groped|sexually assaulted|sexually abused|violated|spiked|r4ped)
    - (my|the) rape
    - (forced|forces|forcing|makes|made|coerced|pressures) (me|himself on me|herself on me|himself onto me|me into) ?(<fill>) ?(to) ?(<fill>) (have sex|sex|do things|do it with|sleep with|touch him|touch her|watch|undress|strip|do stuff|bed|take photos|send pictures|prostitute|work the|when i)
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
    - (blood|bleeding|cramps|cramping|waters) ...8 (and|i am|at|only) ?(<fill>) ?(i am|am) ?(<fill>) (six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|6|7|8|9|10|11|12|14|16|18|20|24|28|30|32) weeks
    - (blood|bleeding) and i am ?(<fill>) (pregnant|expecting|weeks|months|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty)
    - blood all down my
    - (fallen|fell|slipped) and ?(<fill>) (can not|cannot|can't|cant) (get up|move|walk|feel)
    - (scalded|burned|burnt) ?(<fill>) (badly|my whole|all over|the baby|my son|my daughter|his|her) ?(<fill>) ...5 (skin|boiling|kettle|blister*|peeling|oil|face)
    - (bone|bones) ?(<fill>) (sticking out|through the skin|showing)
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
  examples:
    - "the bleeding won't stop"
    - "I'm 20 weeks pregnant and bleeding"
    - "Coughing up blood since lunch"
    - "I cut too deep and the towel's soaked"
    - "there's so much blood, help"
    - "My waters have gone green"
  counterexamples:
    - "I bled the radiators."
    - "My ears are bleeding from that trumpet."
    - "How do I get blood out of a shirt, nosebleed?"
    - "My coat was soaked from the rain."

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

- sign: hit-at-home
  bank: crisis
  tier: explicit
  theme: abuse
  about: "Somebody hits, chokes, shoves or hurts the client."
  phrases:
    # he hits me
    - (<he>|<kin>|who|that) ?(<fill>) ?(<fill>) ?(has|had|is|was|been|would|will|going to|tried to|started|keeps|kept|he|she|sometimes|nearly|gets drunk and|got drunk and|came home and) ?(<fill>) <hits> (me|us)
    - (<he>|<kin>) ?(<fill>) ?(<fill>) ?(has|had|is|was|been|would|will|nearly) ?(<fill>) (<hits>|broke|breaks|snapped|sprained|dislocated|fractured|bruised|split|bloodied|squeezes|squeezed|pulls|pulled|yanked|bent|cracked|bends) ?(<fill>) <my-body>
    - (going to|gonna|about to|tried to|wants to|threatens to) (hit|beat|kill|strangle|choke|punch|slap|batter|hurt) me
    - <hits-me> ?(<fill>) (<lately>|in the (face|head|stomach|ribs|back|eye|mouth|jaw|chest)|with (a|his|her|the)|when|if|because|so|and|every|for|once|twice|during|while|in front of|until|but|black and blue|first)
    - (years|months|weeks) ?(<fill>) ?(he|she|they) ?(<fill>) (has been|been) ?(<fill>) <hits-me>
    - (been|keeps|kept|keep|always|started|stop|stops|stopped) ?(<fill>) <hits-me>
    - (is|was|are) ?(<fill>) (beating|hitting|hurting|abusing|choking|attacking|slapping) (me|us)
    - (beats|batters|strangles|chokes|h1ts|b3ats|throttles) me
    - (he|she|they) (beats|hits|hurts|slaps|kicks|punches) (his|our|the|my) ?(<fill>) (kids|children|son|daughter|wife|mum|mother|baby|sister|brother|dog)
    - (i|we) ?(<fill>) (have been|was|were|am|am being|are|get|got|keep getting|am getting|being) ?(<fill>) <beaten> ?(<fill>) (by|at home|again|if|when|for|because|on|in|down|last|every|and|with|in front|badly|over|up)
    - (being|keep getting|been|getting) ?(<fill>) (beaten|battered|strangled|choked|slapped about|knocked about|beaten up|abused|smacked around)
    - (was|got|been|being|were) ?(<fill>) (pushed|thrown|shoved|kicked|dragged) ?(<fill>) (down|against|into|across|off|out of|on) (the|a|my) (stairs|wall|floor|door|road|bed|car|steps|fridge|cooker)
    - (grabs|grabbed|grab|grabbing|drags|dragged|has|got|had|takes|took|holds|held|lifted|lifts|pulls|pulled|yanked) (me|us) ?(<fill>) by (the|my) (throat|hair|neck|arm|wrist|collar|jaw|ear|face)
    - (put|puts|had|got|has|pinned|slammed|held|holds|threw|throws|pushed|pushes|shoved|shoves|backed) (me|us) ?(<fill>) ?(up) (against|into|down on|down|through|across|to|onto) ?(<fill>) (the|a|my) ?(<fill>) (fridge|wall|door|floor|stairs|cooker|bed|table|sink|car|cupboard|counter|radiator|ground|sofa|window|bath)
    - (hand|hands|fingers|arm|belt|scarf|cord|forearm) ?(were|was|are|is) ?(<fill>) (round|around|on|over|across|at) my ?(own) (neck|throat|mouth|windpipe|face)
    - (put|puts|had|has|got|wrapped|with) (his|her|their|both) ?(<fill>) (hands|hand) ?(<fill>) (round|around|on|over) (my|me)
    - (held|hold|holds|pulled|pulls|put|puts|waved|waves|pressed|points|pointed|took) ?(<fill>) (a|the|his|it|her) ?(<fill>) <weapon> ?(<fill>) (to|on|at|against|in) (me|us|my|the kids)
    - (pointed|points|aimed|waved) (it|a gun|the gun) (at|in) (me|my|us)
    - (throws|threw|throwing|hurls|hurled|chucks|smashed|smashes|launched) ?(<fill>) (things|plates|stuff|a plate|a chair|furniture|mugs|a mug|cups|a glass|the iron|my phone|a bottle|bottles|boiling|hot|food|shoes|whatever) ?(<fill>) ...5 (at|over|near) (me|us|my|the kids|the wall)
    - throws (things|stuff|plates) at
    - (throw|threw|throws) (acid|petrol|boiling|hot) ...5 (me|my)
    - (holds|held|hold|holding|pinned|pins|sits on|sat on|knelt on) me ?(<fill>) (down|under|underwater|against|by the|so i can)
    - (pillow|cushion|plastic bag|bag|towel|hand) ?(<fill>) (over|on) my (face|mouth|head)
    - (spat|spits|spit|pissed|urinated) (on|at|in) (me|my face)
    - (uses|used|use|using|gets|got|fetch|fetches|out comes|takes off|took off|undoes) ?(<fill>) (whatever is in|the|his|her) ?(<fill>) (her hand|his hand|belt|cane|stick|slipper|strap|wooden spoon|hanger|fists|fist)
    - (it is|its|it will be|get|gets|got|getting|there is|there will be) ?(<fill>) (the belt|a beating|the cane|a hiding|the slipper|his fist|his fists|a slap|beatings|a thrashing|the stick|hit)
    - (belt|beating|hiding|slap|fist|cane) ?(<fill>) (waiting|if i|when i|if we|for me|again)
    - (gave|gives|giving|given|got) ?(me) ?(<fill>) (a|these|this|another|the) ?(<fill>) <marks> ?(<fill>) (from|he|she|when|because|last|again|on|and)
    - (gave|gives) me (a|another|these|this) ?(<fill>) (<marks>|beating|hiding|slap|kicking|thrashing)
    - <marks> ?(<fill>) ?(is|are|on my|from|was) ?(<fill>) ...5 (he has learned|he learned|this time|because of him|from him|from her|his|where he|she did|he did|told|hide|covered|makeup|concealer|last night|from last|from the last)
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
    - (pushed|pushes|held|holds|shoved|shoves|put|forced|dunked) my (head|face|hand|arm|fingers|nose) ?(<fill>) (under|in|into|against|through|on|down|onto|to) ?(<fill>) (the|a|my|it) ?(<fill>) (tap|water|sink|toilet|wall|table|hob|stove|floor|pillow|plate|food|door|bath|window|dashboard|radiator|door frame|iron|kettle)
    - (pulls|pulled|drags|dragged|yanks|yanked|grabs|grabbed|squeezes|squeezed) (me|us) ?(<fill>) (by|round|across|along|out|up|around|into|down|off) ?(<fill>) (my|the|a)
    - (<he>|<kin>|my daughter in law|my son in law|daughter in law) ?(<fill>) (pulls|pulled|pinches|slaps|pushes|shoves|grabs|shakes|twists|drags|smacks|pokes|jabs|hurts|roughs|manhandles|handles) me ?(<fill>) (by|when|if|about|and|roughly|hard|around|every|in front|so|because|until|while)
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
  unless:
    - (stabbed|stabs|stab) (me|us) in the back
    - (squeezed|squeezes|squeeze|patted|held|took|kissed) my (hand|arm|shoulder|fingers|knee) ?(twice|gently|and)
    - squeezed my hand
    # games, work and wit
    - <hits> (me|us) ?(<fill>) (at|to|up|off|out|about|that|like a|with (a (bill|question|fee|pillow|surprise|smile|joke|ball|fine|wall of))|in the (feels|final|semi|semis|quiz|race)|on (penalties|points|the))
    - (hits|hit|hitting|hurts|hurt|kicks|burns|bites|attacks|knocks|shakes|drags|pushes|throws|grabs) me ?(<fill>) (that|when i (think|realise|remember|hear|see|read|walk|get|smell)|how|hard that|deeply|emotionally|off|about|up|out|like a (ton|wave|train|truck))
    - beats me ?(<fill>) (at|every single time at|hands down|by|to|why|how|what|2|3|4|5|6|again at|every time at|every single time)
    - (it|this|that|grief|news|wave|heat|tiredness|flu|reality|truth|anxiety|panic|storm|memory|song|smell|thought|everything|life|work|ball|sun|the light|depression|guilt|hunger|jet lag) ?(<fill>) ?(is|was|has|just|really|all|suddenly|keeps) ?(<fill>) <hits> (me|us)
    - (baby|bump|toddler|cat|dog|kitten|puppy|horse|goose|wasp|bee|cow|parrot|hamster|rabbit|newborn|two year old|three year old|mosquito|mosquitoes|ram|goat|pony) ?(<fill>) ?(just|has|keeps|always|by accident) ?(<fill>) <hits> (me|us|<my-body>)
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
  examples:
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
  counterexamples:
    - "He beats me at chess every time."
    - "It hit me that I'm fifty."
    - "The baby kicked me all night."
    - "He's never hit me."
    - "The bruise is from netball."
    - "Grief has got me by the throat."

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

- sign: hurts-self
  bank: crisis
  tier: explicit
  theme: self-harm
  about: "The client hurts their own body, has the urge to, or hides the marks."
  phrases:
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
    - (started|starting|stopped|been|keep|kept|back to|back|addicted to|quit) ?(<fill>) ?(with) (cutting|burning|scratching|slicing|harming) ?(<fill>) (again|<self>|my|because|when|every|at|in|since|for|to|and|it|is|the|now)
    - (call it|called|is it|it is called|the) cutting ?(<fill>) (i would|i'd|is|again|every)
    - cutting ?(<fill>) (again|is|helps|helped|calms|makes|every night|every couple|most|myself|my arms|for the pregnancy|is the|keeps)
    - cutting ?(<fill>) (is the one|is the only|is how|is what)
    - (c u t t i n g|cutt1ng|cuting) (again|<self>)
    # verb and body
    - <harm> ?(at|into|in|on) ?(<fill>) my ?(own|inner|upper|lower|left|right|bare) ?(<fill>) <limb> ?(<fill>) ...5 <on-purpose>
    - (cut|cutting|slice|slicing|slit|slash|carve|carving) ?(<fill>) (my|up my|into my|at my|on my|open my) ?(own|inner|upper) (wrist|wrists|arm|arms|thigh|thighs|leg|legs|skin|forearm|forearms|ankles|stomach|hips|belly|calves)
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
    - (razor|razors|blade|blades|sharp thing|scalpel|compass|something sharp|stanley knife) ?(<fill>) ?(is|are|hidden|taped|kept) ?(<fill>) (in|under|behind|inside|beneath) (my|the) ?(<fill>) (wallet|bed|phone case|phone|drawer|pillow|bag|pencil case|mattress|purse|makeup bag|soap dish|sock drawer|bus pass|toilet bag|bathroom)
    - (got|get|took|take|taken|dug|fished|bought|buying) ?(<fill>) (the|my|new|some) ?(<fill>) (blades|blade|razor|razors|sharps|box) ?(<fill>) ?(back) (out|again|from|for it)
    - (box|tin|kit) ?(<fill>) ...5 (blades|sharp thing|blade|razor|bandages) ...5 (bed|opened|open|tonight|again)
    - (put|given|gave|hidden|hid|locked|threw|thrown) ?(<fill>) (the|my|all the) ?(<fill>) (scissors|knives|blades|razors|razor|sharps) ?(<fill>) ...5 (neighbour*|away so|so i|because i|out of reach|to her|to him|urge|to stop)
    - (thing|sort|stuff) (from school|again) ...5 (arms|legs|wrists|blade)
    - (kitchen drawer|the razor|the blade|the scissors|my lighter) and i
    - (back to|gone back to|back on) ?(<fill>) (the real thing|the blade|old habits with|my old habit|my old ways|hurting|cutting|the razor)
    - (days|weeks|months|years|streak) ?(<fill>) (since|clean|without) ?(<fill>) ...5 (back to zero|ruined|gone|broke it|cut|lost it|threw it)
    - (weeks|days|months) clean ?(<fill>) ?(and|then|but|gone|from)
    - (after|had gone|gone) ...5 (yrs|years|weeks|months|days) clean
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
    - (rub|rubbing|scrape|scraping|peel|peeling|pick|picking|scratch|scratching|bite|biting|tear|tearing|file|filing|sand|scrub|scrubbing|claw|clawing|dig|digging|gouge|rubbed|scraped|peeled|scratched|bit|tore) ?(<fill>) ?(at|the|my|all the|off) ?(<fill>) ?(skin|flesh|scabs|knuckles|scalp|arms|arm|legs|fingers|cuticles|lips) ?(<fill>) ?(off|on|from|of|open|raw|away|until|till) ?(my) ?(<fill>) (off|open|raw|bleed*|blood|bled|with a|nail file|knuckles|away|until|till|shame|on purpose|deliberately)
    - urge ?(<fill>) (is|was|has been|keeps|feels|got|comes|gets) ?(<fill>) (massive|strong|stronger|back|huge|unbearable|bad|there|worse|screaming|loud|too much|overwhelming|constant|coming)
    - (have not|not|nearly|almost) ?(<fill>) (cut|self harmed|hurt <self>|burned <self>|harmed) ?(<fill>) (since|for|in) ...8 (but|tonight|urge|want to|tempted|nearly|almost)
    - (used|using|use) (it|the blade|them|one) ?(<fill>) (on <self>|on my|at lunch|today|last night|in the toilets|again|this morning|twice)
    - (hit|hitting|punch|punching|pinch|pinching|slap|slapping|squeeze|squeezing|bruise|bruising|thump|thumping|burn|burning|bite|biting|scratch|scratching) ?(<fill>) my ?(own) ?(<fill>) <limb> ?(<fill>) (until|till|so hard|because|when i|whenever|over and over|for hours|when the|to stop|instead|again and again|as hard|hard enough)
    - (hit|punch|slap|bite|burn|scratch|pinch|cut|bruise) <self>
    - my ?(<fill>) (arms|legs|thighs|wrists|stomach|arm|leg|thigh|wrist) ?(<fill>) (are|is) ?(<fill>) (covered|cut up|shredded|in ribbons|bandaged|full of (cuts|lines|scars)|raw|scabbed|bleeding|striped)
    - (press|pressing|pressed|push|pushing|pushed|stick|sticking|stuck|drive|driving|jab|jabbing|jam|jamming) ?(<fill>) ?(the|a|my) ?(<fill>) (staples|staple|pins|pin|needles|needle|tacks|drawing pins|thorns|nails|glass|pen|paperclip|fork|keys|key|screwdriver) ...5 (into|in|under|through|against) my
    - (the|my) (scissors|razor|blade|blades|lighter) came out ?(<fill>) (again|last|tonight)
    - (let|letting|watched|watch|watching|made) (it|<self>|the blood) ?(<fill>) (bleed|drip|run|flow)
    - (under|in) ?(the) ?(<fill>) (hot|boiling|scalding) (tap|water|shower|bath) ?(<fill>) (until|till|on purpose|so|deliberately|to feel)
    - (held|hold|holding|keep|kept) ?(<fill>) my ?(<fill>) <limb> ?(<fill>) (over|under|in|against|on) ?(<fill>) (the|a) ?(<fill>) (flame|candle|hob|tap|lighter|fire|radiator|iron|ice|kettle|stove|gas|hot|boiling)
    - (so|stop|keep) ?(<fill>) (it|they|them|the cuts|the wounds) ?(<fill>) (does not|do not|never|will not|from|cannot|can not) heal*
    - (sliced|nicked|slashed|scored|opened up|carved|sliced up) ?(<fill>) (my|into my|up my|at my) ?(own) ?(<fill>) <limb>
    - (hit|hitting|bang|banged|banging|smack|smacking|knock|knocking) my head ?(<fill>) (on|against|off|into) ?(<fill>) (the|a) (tiles|wall|floor|door|bath|sink|concrete|desk|headboard|bedpost|mirror) ?(<fill>) (until|till|again|when|so|because|over|to|and)
    - was not an accident
  unless:
    # by accident, work, sport, food
    - <harm> ?(<fill>) <self> ?(<fill>) (shaving|cooking|chopping|slicing|gardening|playing|running|skating|climbing|training|lifting|ironing|baking|opening|peeling|diy|skiing)
    - <harm> ?(<fill>) <self> ?(<fill>) (on|off|with|by|at|in|out of|from) ?(<fill>) (the|a|an|my) ?(<fill>) (oven|stove|hob|pan|grater|stairs|step|bike|tin|can|door|table|paper|kettle|tray|football|gym|rugby|match|barbecue|fence|rope|brambles|thistle|saw|mower|sun|glue gun|ladder|ice|pitch|kerb|shower|mandoline|hair tongs)
    - (accidentally|by accident|by mistake|nearly|almost) ?(<fill>) <harm> ?(<fill>) (<self>|my)
    - <harm> ?(<fill>) (<self>|my) ...5 (by accident|accidentally|by mistake|chopping|shaving|on the oven|cheese grater)
    - (cut|cutting) ?(<fill>) <self> ?(<fill>) (off|a (slice|piece|deal|break)|some (slack|cake|bread)|in half|in|out of|loose|free|adrift)
    - (hit|bit|pinch|pinched|slap|kick|punch|punched) (myself|my) ?(<fill>) (for|tongue|lip|wondering|to check|in case|with|when i)
    - (punish|punishing|starve|starving|hurt|hurting|choke|choking|whip|whipping|hammer|burn|burning|exhaust) <self> ?(<fill>) (at the gym|for (a|the|that) (biscuit|cake|pudding)|into shape|laughing|on (spicy|chilli|water|popcorn)|out|financially|with (work|exercise|guilt|shoulds))
    - (pinch|pinching|pinched) (myself|my self) ?(<fill>) (to|because|it|that)
    - cutting ?(<fill>) (sugar|carbs|costs|hours|classes|it|corners|the|down|back|out|edge|grass|hair|wood|room|vegetables|onions|jobs|ties|again (the|in)|my (hours|hair|nails|grass|budget|carbs|losses))
    - cutting (is (next|the first)|every (hedge|corner|other))
    - cut ?(<fill>) (again|deep|last night|on|when i) ?(<fill>) (to|into (the|my) (savings|budget)|the (grass|hedge|hair)|my (hair|nails|fringe|hours|salary|pay|budget|finger|thumb))
    - cut on (the|a|my) (oven|tin|finger|thumb|cheek|knee|nose)
    - (banging|bang|hitting|hit) ?(<fill>) my head ?(<fill>) (on|against|off|into) (a|the|this|that) ?(<fill>) (brick wall|low|beam|cupboard|lamp|shelf|door frame|boot|wall (with|about|trying)|desk (over|about|with)|keyboard|ceiling)
    - (sh|s h) (again (was|is)|is a)
    - (self harm|selfharm*|self harming|self injury) ?(<fill>) (training|policy|awareness|in schools|statistics|research|module|charity|course|online|novels|in (victorian|prisons|teenagers)|rates|leaflet|webinar|slides)
    - (read|article|dissertation|paper|essay|book|slides|training|course|lecture|talk|write up|writing) ...5 (self harm|selfharm|self harming)
    - (burn|burning|burnt|burned) my (hand|arm|fingers|tongue|mouth) ?(<fill>) (on|with|getting|taking|trying|when|off)
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
    - my ?(<fill>) (arms|legs|thighs|stomach|arm|leg|wrist) ?(<fill>) (are|is) ?(<fill>) (covered|raw|bandaged) ?(<fill>) (in|with|up|by|after|from|because) ?(<fill>) (flour|paint|bites|tattoos|freckles|mud|hair|eczema|sunburn|insect|mosquito|plaster|oil|the|my|glitter|nettle|bruises from)
    - (scratched|scratches|scratch|bit|clawed|clawing) my (arms|hands|legs|face)
    - (it|that|this) was not an accident ?(<fill>) (he|she|they|that|said)
    - (car|crash|fire|collision|spill) ...3 was not an accident
    - (let|made|watch*) it (run|drip|flow) ?(<fill>) (for|down|into|cold|clear|through)
    - (stick|sticking|stuck|jam|jammed) ?(<fill>) ?(the|my) key in my (door|car|pocket|bag)
    - pins in my (eyes|eye)
  examples:
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
  counterexamples:
    - "I cut myself shaving."
    - "I burnt myself on the oven."
    - "I'm cutting sugar this month."
    - "Banging my head against a brick wall with that office."
    - "I read an article on self-harm in schools."
    - "The scars are from a motorbike."

"""#
    ),
    (
      name: "safety/signs/intoxicated.yaml",
      text: #"""
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

"""#
    ),
    (
      name: "safety/signs/joins-the-dead.yaml",
      text: #"""
- set: the-dead
  words: [him, her, them, my husband, my wife, my mum, my mom, my mother, my dad, my father, my son, my daughter, my boy, my girl, my brother, my sister, my baby, my nan, my gran, my friend, my partner, mum, mom, dad, mam, the dead, my best friend, my twin]

- sign: joins-the-dead
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Wanting to join somebody who has died; longing for heaven soon."
  phrases:
    - (join|joining|follow|following) <the-dead> ?(<fill>) (soon|now|tonight|up there|in heaven|wherever|in the ground|in death|there|where|and|my mind|to the grave|i do not|this|before|in the end|shortly|instead)
    - (<wish-to>|<going-to>|time to|time i|like to go and) ?(<fill>) ?(go and) (join|follow|be with|go to|meet|see) <the-dead> ?(<fill>) (again|soon|now|up there|in heaven|where|instead|tonight|on the other side|there|wherever|and|more than|in the)
    - (go|went|going) and (join|be with) <the-dead>
    - (time|ready|want|long|ache) ?(<fill>) ?(that) ?(i|to) (went|go|be|come) (to|with|be with|home to) <the-dead> ?(<fill>) ?(again|now|soon)
    - (be|being) (with|reunited with|together with|near) <the-dead> (again|soon|in heaven|up there|on the other side|where|instead)
    - (he|she|they|mum|dad|my husband|my wife|my son|my daughter|my mum|my dad) ?(<fill>) (is|are|has been) ?(<fill>) (waiting for me|calling me|calling to me|waiting up there|up there waiting|telling me to come|keeping me a place|keeping a place)
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
  unless:
    - (join|joining) (him|her|them) ?(<fill>) (for|at|in|on|later|after|there for) ?(<fill>) (the|a|lunch|dinner|drinks|spain|monday|friday|saturday|sunday|work|class|tea|coffee|pub|choir)
    - (be|being) with (him|her|them|my|mum|dad) ?(<fill>) again ?(<fill>) (at|on|for|this|in) (christmas|easter|the|summer|weekend|august|lunch)
    - see (him|her|them|mum|dad|my) ?(<fill>) (soon|again) ?(<fill>) (at|on|for|in|when|she|he|they)
    - (is|are) waiting for me (at|in|to|outside|with|on)
    - follow (him|her|them) (on|up|into|down|home|around|there|and (like|comment))
    - right idea ?(<fill>) (about|with|moving|retiring|selling|to)
    - be long now (till|until|before (the|we)|the)
  examples:
    - "I want to go and be with her again"
    - "He's waiting for me up there"
    - "I'd like to join my husband soon"
    - "It should have been me instead"
    - "I'm going to follow him, love"
  counterexamples:
    - "I'm joining them for lunch."
    - "She is waiting for me at the gate."
    - "I want to be with mum again at Christmas."

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

"""#
    ),
    (
      name: "safety/signs/no-way-out.yaml",
      text: #"""
- sign: no-way-out
  bank: crisis
  tier: check
  part: trapped
  theme: suicide
  about: "Trapped, no way out, no point in going on, nobody; the other half of a check."
  phrases:
    - (no|not|never|without|see no|is no|find no|no other) ?(<fill>) ?(see) ?(a|any|other|the) ?(<fill>) (way out|way out of this|escape|exit|exits|way forward|way through|other way|way back|door out|end to it|end to this|light at the end|future|tomorrow|way off|road back|hope of)
    - (no|any|with no) (way out|exits|exit|escape|door out|road back|way forward)
    - (i am|feel|feeling|completely|so|totally|am|stuck and|been) ?(<fill>) (trapped|cornered|caged|imprisoned|boxed in|walled in)
    - trapped
    - (every|all the|all) ?(<fill>) (door|doors|road|roads) ?(<fill>) (is|are) ?(<fill>) (shut|closed|locked|blocked)
    - (no|see no|is no|what is the|what's the|whats the|any|is there a) ?(<fill>) point ?(<fill>) (in|to|of) ?(<fill>) (me|going on|carrying on|trying|anything|any of it|it all|continuing|life|this|living)
    - (any|no) ?(<fill>) (point|use|sense) ?(<fill>) (to|in) me ?(<fill>) trying
    - (why|what for|no use) ?(<fill>) (bother|go on|carry on|keep going|even try|does anyone bother)
    - (nobody|no one|noone|not a soul|not one person|nobody's|literally no one) ?(<fill>) ?(is|would|will|to|i|left|even|there) ?(<fill>) ?(<fill>) (cares|care|to turn to|to talk to|left|there|loves me|needs me|would notice|notice|understands|to help|can help|can tell|could ring|can call|holding|to hold|help me|left up top|in my corner|on my side|is coming|believes me|turn to|call|ring)
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
    - not (care|matter|mind|want|need|have|do|like|eat|go|get|buy|see|drink|smoke|work|play|live (there|here)) ...3 <any-more>
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

- sign: not-be-here
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Not wanting, or not expecting, to be here, to exist, to have a future; leaving, in other words."
  phrases:
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
    - (can not|can hardly|not|never) ?(<fill>) (see|imagine|picture) ?(<fill>) (myself|me) ?(<fill>) (in|at|past|beyond|being here|being alive|being around|being|alive|there|around|reaching|after|getting to|getting old) ?(<fill>) ?(at|in|by) (next|christmas|thirty|forty|fifty|the summer|spring|any|this|a future|the future|tomorrow|here|the|it|old|2*)
    - there is ?(<fill>) (no me there|no me in it|a gap where|a blank where)
    - (no me there|a gap where i)
    - not ?(<fill>) ?(intend to|going to|plan to|expect to|mean to|be around to|be here to|live to) (see|reach|make it to|meet) ?(<fill>) (the|another|my next|my|next|christmas|easter|summer|spring|thirty|forty) ?(<fill>) (spring|summer|winter|autumn|year|birthday|christmas|potatoes|snow|daffodils|new year|grandchildren|season|swallows)
    - (will|shall|would|going to) not ?(<fill>) (be|live|last) ?(<fill>) (here|around|about|alive|long) ?(<fill>) (to see|for christmas|for the summer|by|much longer|come|next year|in the spring|at christmas|for it|for that|when|by then|then|for long|for my birthday|next)
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
  unless:
    - not ?(<fill>) (want|wanna|wish) ?to ?(<fill>) <here> ?(<fill>) (when|if|at|on|for|until|all|tonight|today|this|in (the|this)|with (him|her|them|these)|late|early|again|more than|either)
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
    - (stay|wait|last|hold on|make it|get through|keep going|be here) ?(<fill>) (for|till|until|to) ...5 (then|and then) ?(<fill>) (i will|i can|i am|we will) ?(<fill>) (go home|go to bed|have|eat|watch|head|walk|drive|see (how|what|if)|retire|rest my (feet|legs)|take|move|get|be off|book)
    - (and|then) ?(<fill>) (we will see|i can go|i am done|i will go|i can stop|i can rest|i am off) ?(<fill>) (how|what|if|whether|to|home|on|with|at|for|swimming|about|in|back|when)
    - (one last time|for the last time) ?(<fill>) (before (the|we|they|it)|through|this (year|season|summer)|at (the|school)|i said)
    - (said|told|tell|say|asked|checked) ...5 (one last time|for the last time)
    - (we will see|then we will see) what
    - only (reason|thing) i have not ?(<fill>) (called|rung|left him|quit|replied|bought|moved|been|written|asked|told|gone (back|out|to|home))
    - (last|final) (christmas|birthday|summer|easter|one|year|holiday) ?(<fill>) (i|that i|we) ?(<fill>) (do|have|spend|teach|work|was|had|spent|bought|went|host|pay|cook|at|cooked|hosted|celebrated)
  examples:
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
  counterexamples:
    - "I won't be here next week on account of the wedding."
    - "I want to disappear to a cabin with a book."
    - "I'm checking out of the hotel early."
    - "I can't see myself in that job."
    - "I don't want to be here when the neighbours start drilling."

"""#
    ),
    (
      name: "safety/signs/not-wake-up.yaml",
      text: #"""
- set: wake
  words: [wake, wake up, woke, woke up, waking, waking up, woken, woken up, wakin up, open my eyes, be awake again]

- sign: not-wake-up
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Wanting to sleep and not wake."
  phrases:
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
  unless:
    - wake ?(up) ?(<fill>) (at|early|before|in time|to (the|that|my|an|a|this|his|her|noise|snow|rain|him|her|go)|late|on time|for|with a|next to|hungover|in (a|the)|until|till|so|that early|too|feeling)
    - <wake> (him|her|them|the|my|everyone|anyone|you|people|our|his|a|it) ?(baby|kids|dog|house|husband|wife|flatmate)
    - (baby|kids|dog|cat|toddler|he|she|twins|they|neighbours) ?(<fill>) (do|does|did|will|would) not ?(<fill>) wake
    - sleep (forever|for ever) (after|this weekend|today|on (saturday|sunday))
    - (asleep|sleep) ?(<fill>) (on|through) ...5 <wake> ?(up) ?(until|till|in)
    - (up|wake) (until|till) (noon|crewe|lunch|ten|nine)
  examples:
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

- sign: overdose-taken
  bank: crisis
  tier: emergency
  theme: medical
  about: "Too much was taken, or something poisonous swallowed, by the client or another."
  phrases:
    - <took> ?(<fill>) <too-many> ?(<fill>) ?(my|the|of|his|her|of my|of the|them|those) ?(<fill>) <meds>
    - (took|taken|swallowed|downed|necked) ?(<fill>) (the|a) ?(<fill>) (whole|entire|full) ?(<fill>) (packet|box|bottle|strip|lot|thing|pack|bag|month)
    - (took|taken|swallowed|necked|downed) ?(<fill>) (all of them|them all|the lot|every one of them|all of it) ?(<fill>) (and|now|minutes|mins|ago|help|already|i|20|ten|an hour|tonight|just|please|with|10|30|half)
    - (took|taken|swallowed|downed) all of them
    - took the whole (packet|box|bottle|strip|pack)
    - (already|just|i have|i) ?(<fill>) (swallowed|took) (it|them) ?(<fill>) (just wanted|wanted|all|and now|already|now|an hour|help|please|before|20|ten|goodbye)
    - already (swallowed|took|taken) (it|them)
    - (did it|done it) i (took|swallowed|drank)
    - (i|he|she|they|we|mum|dad|my <relative>|my <partner>|my friend|my mate|flatmate|has|have|just|think i|accidentally) ?(<fill>) (took|taken|had) ?(<fill>) (too much|too many|an overdose|a overdose|double my|my tablets twice|my meds twice|two doses|the wrong tablets|someone else's|double dose)
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
  unless:
    - (took|take|taken|swallowed|had|ate|drank) (all of it|the lot|them all|too much|too many|too much on|the whole lot) (down|back|off|away|to (charity|the|school)|apart|on|out|in (my|his|her) stride|time|effort|cake|coffee|care|notice|trouble|space|work|tea|salt|chocolate|cheese|crisps)
    - took them all (down|back|off|to|out|away|on|in|home|by)
    - took the lot
    - (had|ate|drank|taken|taking) ?(<fill>) too (much|many) ?(<fill>) (to (drink|eat|do|lose)|on|cake|coffee|tea|crisps|biscuits|mince|sun|coke|sugar|wine|beer|meetings|sweets|for granted)
    - (overdosed|overdosing|overdose|od'd) ?(at twenty*) on (mince|chocolate|caffeine|sugar|tv|cake|christmas|pies|coffee|cheese|netflix|sun|crisps|sweets|vitamin|cuteness|turkey)
    - (packet|box|bottle|pack|bag) of (crisps|biscuits|chocolates|tea|wine|water|sweets|haribo|cookies|nuts)
    - (whole|entire) (packet|box|bottle|bag|lot|month|thing) ?(<fill>) (of|off|to|in)
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
  examples:
    - "I've taken too many of my tablets"
    - "She swallowed bleach"
    - "took the whole packet"
    - "my friend has overdosed and won't wake"
    - "My toddler ate a dishwasher tablet"
    - "drank a bottle of vodka with all my pills"
    - "I took my heart tablets twice by mistake"
  counterexamples:
    - "I overdosed on mince pies."
    - "I had too much coffee."
    - "I took them all back to the shop."
    - "I took two painkillers for a toothache."
    - "I ate a whole packet of crisps."

"""#
    ),
    (
      name: "safety/signs/plan-or-means.yaml",
      text: #"""
- set: stashing
  words: [saving, saved, save, stockpiling, stockpiled, stashing, stashed, hoarding, hoarded, collecting, collected, storing, keeping, keep, kept, counting, counted, lined up, laid out, putting by, put by, putting aside, put aside, squirrelling, gathering, gathered, bought, buying, got enough, hiding, hidden]

- set: means
  words: [rope, noose, gun, pistol, shotgun, blades, pills, tablets, insulin, belt, hose, cord, gas canister, poison, charcoal, exit bag]

- sign: plan-or-means
  bank: crisis
  tier: explicit
  theme: suicide
  about: "A plan, a date, a place, a means at hand, a note, a rehearsal."
  phrases:
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
    - (stepped|climbed|leaned|got|swung|clambered|put a leg|put one leg) ?(<fill>) ?(up|out) ?(on|over|onto|across) ?(<fill>) (the|a|that) ?(<fill>) (wall|rail|railing|railings|parapet|barrier|ledge|fence|edge) ?(<fill>) ...8 (multi storey|bridge|car park|roof|yesterday|last night|tonight|police|security|stranger|shouted|talked|pulled|again|this morning|station|balcony|cliff)
    - (stood|standing|sat|sitting|walked|parked|waited) ?(<fill>) (on|at|by|near|up on|next to) (the|that|a) ?(<fill>) (tracks|railway|bridge|ledge|edge|parapet|viaduct|level crossing|weir|cliff|roof) ...8 (could not|thinking|wondering|nobody|quiet|how easy|long time|till|until|again|felt|one step|came home|went home|police|security|security man|the trains)
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
    - (stood|sat|standing|sitting|parked|walked) ...5 (cliff|bridge|edge|roof|tracks) ...5 (chips|seals|puffins|sunset|picnic|photo|telescope|dog|ate|kids|watched|birds|club|guide|tour|sea view)
    - (tie|lead|cable|wire|rope|cord|scarf) ...5 (dog|bow|work|interview|school|knitted|charger|guitar|wedding)
    - (stopped|no longer|quit) (planning|making plans) ?(<fill>) (the wedding|holidays|meals|meetings|because of (covid|the weather))
    - (everything|it|them) ?(<fill>) (ready|laid out|lined up|prepared) ?(<fill>) (for|in|on|when|now|tonight) ?(<fill>) (the|my|our|his|her|school|work|morning|tomorrow|monday|guests|dinner|tea|inspection|them|you)
    - tonight (is|might be|could be) the night (we|for|he|she|they|of)
    - the (day|night|morning|evening) i do it (right|wrong|properly|without)
    - (tie|knot) ...3 (tie|bow|shoelaces|laces|fishing|sailing|bowline|climbing)
  examples:
    - "I've got a plan to end it"
    - "I've been saving my tablets up"
    - "I know exactly how I'd do it"
    - "There's a rope in the shed"
    - "I wrote the note this afternoon."
    - "I walked up to the bridge again last night."
    - "I've picked a day to die."
    - "I keep looking at the drawer"
    - "I've worked out how to go so nobody finds me."
  counterexamples:
    - "I bought a rope for the swing."
    - "I've worked out how to do it online."
    - "I left the note on the fridge."
    - "We set a date for the wedding."
    - "I'll do it tomorrow before lunch."

"""#
    ),
    (
      name: "safety/signs/psychosis.yaml",
      text: #"""
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

- sign: puts-in-order
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Things given away, papers and pets put in order, nothing left to do."
  phrases:
    # giving away
    - (giving|gave|given|give) ?(<fill>) ?(away) ?(<fill>) (my|all my|most of my) ?(<fill>) ?(best|good|old|grandad's|nice) ?(<fill>) <belongings> ?(away|to|today|this week)
    - (giving|gave|given|give) my ?(<fill>) <belongings> ?(and my) ?(<belongings>) away
    - (given|giving|gave) (away|everything away) ?(<fill>) (everything|all|almost everything|what i) ?(i) ?(own|own|had|have|mattered|my)
    - (giving|gave) (everything|it all|things|stuff|my stuff) away
    - (ring|watch|necklace|medals|piano) ?(<fill>) (goes|go|should go|is for|can go) to (my|her|him)
    - you can have (my|the) ?(<fill>) <belongings>
    # pets and children placed
    - (who|whoever) ?(<fill>) (would|'d|will|is going to|could|can|gets|has|takes|have|get|take) ?(<fill>) ?(have|get|take|look after|gets|keep|raise|feed|want) ?(<fill>) (the|my) (children|kids|dog|cat|hens|boys|girls|house|horse|dogs|cats|baby|tortoise|chickens|bird|parrot)
    - whoever gets my (dog|cat|dogs|cats|horse|kids)
    - (arranged|sorted|found|lined up|fixed) ?(<fill>) (who|somebody|someone|a home|a new home|homes|where) ?(<fill>) (feeds|takes|gets|for|to take|to have|for the|to mind|has|the) ?(<fill>) ?(the|my) ?(dog|cat|hens|cats|dogs|fish|horse|kids|bird|chickens|after) ?(<fill>) ?(after|when i|for after)
    - (feeds|feed|takes|has) the (hens|dog|cat|cats|chickens|fish) after
    - (rehomed|rehoming|rehome) (the|my) (dog|cat|cats|dogs|bird) ?(<fill>) (so|before|because i will|ready|yesterday|today)
    - (keep|have|take) (the|my) (cat|dog) until (somebody|someone) comes
    - (tortoises|cats|dogs|pets) get rehomed
    # papers
    - (sorted|sorting|settled|updated|labelled|wrote down|written down|put|putting|signed|finished|cleared|paid|tidied|filed|laid out) ?(<fill>) ?(all|out|off|up) ?(<fill>) (the|my|our) ?(<fill>) <papers> ?(<fill>) ...5 (peaceful|peace|done|who gets|so she|so he|so they|nobody has|for when|nothing left|after me|stopcock|for her|for them|so nobody|in the drawer)
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
    - (my <relative>|my <partner>|my friend|my mate|he|she|they|you|the kids|somebody|my niece) (can|should|may|is to|will get|gets) ?(<fill>) ?(have|get|take|keep) (the|my|all my) ?(<fill>) (flat|house|car|van|dog|cat|tools|guitar|records|room|bike|boat|savings|money|watch|ring|piano|books|bed|medals|farm|shop|land|allotment|camera|share)
    - (asked|told|got|found|paid) ...5 to (look in on|feed|take|have|mind|look after|keep|walk|adopt) (the|my) (cat|dog|dogs|cats|birds|hens|fish|horse|kids|mum|mother|plants) ?(<fill>) ...5 (for good|from friday|from monday|after|when i|once i|permanently|on|because i will not)
    - (transferred|moved|signed|put|signing|putting) ?(<fill>) (the|my|all my|everything) ?(<fill>) ?(house|savings|car|money|account|flat|everything|van|farm|business) ?(<fill>) (over|across|into|in) ?(<fill>) (to|her name|his name|their names|my wife's name|my husband's name|my son's name|my daughter's name)
    - (taught|showed|shown|teaching) ?(<fill>) (her|him|my wife|my husband|my son|my daughter|them) ?(<fill>) how to ...8 (when i am|after i|on her own|on his own|without me|in case i|once i)
    - (put|putting|got|getting) ?(<fill>) (my|all my) (papers|affairs|things|life) in order
    - (sold|selling|cancelled|cancelling|gave up|given up|stopped) ?(<fill>) (my|the) ?(<fill>) (car|gym|season ticket|phone contract|subscription|subscriptions|milk|paper|allotment|insurance|lease|plot|magazine) ...8 (not need|no need|not be needing|where i am going|point|from the first|anyway soon|not be here)
    - (told|showed|shown|wrote|written|written down|left|sent|made|explained) ...5 (where|what|which|how) ...5 (will|deeds|papers|passwords|policy|documents|insurance|stopcock|fuse box|pension|bank|funeral|boiler|hymns|savings|logins|codes) ?(<fill>) (is|are|goes|works|kept|says|was|were)
    - (told|shown|showed) (my <relative>|my <partner>|my friend|them|her|him) where ?(<fill>) (the|my|all the|all my)
    - (she|he|they|nobody|no one) did not ask why
    - (deleted|wiped|burned|shredded|threw out|thrown out|binned|destroyed|got rid of) ?(<fill>) (all my|my|every|all the|everything|all of my) ?(<fill>) (photos|diaries|journals|letters|files|history|pictures|accounts|poems|notebooks|clothes|things|messages) ?(<fill>) ...5 (so|nobody|no one|because|has to|before|find|reads|after|they will not|will have)
    - give my ?(<fill>) <belongings> to
    - (my <belongings>) ?(<fill>) (goes|go|should go|is to go|can go|belongs) to
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
    - (told|shown|showed) ...3 where ?(<fill>) (the|my|all the|all my) (keys (are|were)|pain|toilet|bathroom|shop|station|cups|biscuits|spare|office|party|hotel|car|parking|restaurant|children|kids|snacks|cat|dog)
    - give my ?(<fill>) <belongings> to (charity|the (charity|vet|mechanic|shop|neighbour while|man|lady|bank|cleaner|kennels|tailor|dry))
    - (dog|cat|dogs|cats) ?(<fill>) (goes|go) to (kennels|the (vet|groomer|park)|my mum|daycare|bed|her|him|sleep|school|puppy)
    - (letters|photos|books|car|phone|laptop|bike|watch|dog|cat|horse|fish) ?(<fill>) (goes|go|should go|can go|is to go|belongs) to
  examples:
    - "I've been giving my things away"
    - "My affairs are all in order"
    - "Who would have the children?"
    - "I found a home for the dog, for when I'm not there."
    - "I've given away everything that mattered"
    - "I scrubbed the flat so whoever finds me has less to do"
    - "I wrote down all my passwords for my wife."
  counterexamples:
    - "I gave my old clothes to charity."
    - "Who's feeding the cat while we're away?"
    - "I gave my dog a bath."
    - "I gave things away for free at the street party."

"""#
    ),
    (
      name: "safety/signs/someone-in-danger.yaml",
      text: #"""
- sign: someone-in-danger
  bank: crisis
  tier: emergency
  theme: abuse
  about: "Somebody else is being attacked or is in danger now."
  phrases:
    - (hear|hearing|heard|listening to) ?(<fill>) (him|her|them|a man|a woman|my neighbour|the neighbour|someone|dad|my dad|next door|my neighbours|kids|a child|screaming|shouting) ?(<fill>) ...8 (hitting|beating|going at|hurting|screaming for help|begging|attacking|strangling|through the wall|smashing|threatening|throwing|kids screaming|right now|happening now)
    - (neighbour's|neighbours|neighbour|next door's|kids|children|woman) ?(<fill>) (screaming|crying|shouting for help|begging) ...8 (him|he|man|hitting|going at|bang|thud|help|happening now)
    - (hitting|beating|strangling|attacking|stabbing|choking|kicking|hurting) (her|him|my mum|my mom|my sister|my brother|my friend|mum|his wife|the kids|a woman|someone) ?(<fill>) (right now|now|next door|outside|downstairs|through|in the street|as i|and i|please|help|in front)
    - (he|she|dad|stepdad|my dad|my stepdad|her boyfriend|her husband|my brother|someone|a man) (is|are|has|was|has just) ?(<fill>) (hitting|beating|strangling|attacking|stabbing|choking|kicking|hurting|battering|stabbed) ?(<fill>) (my mum|my mom|mum|mom|my sister|my brother|her|my friend|a woman|a man|someone|the baby|them|my nan|his wife)
    - (my sister|my friend|my daughter|my mum|my mate|my cousin|my neighbour|she|he) ?(<fill>) (rang|called|texted|messaged|phoned|says|said) ...8 (locked her|locked him|locked in|he has a knife|he has got a|holding her|hurting her|beating|hit her|help me|line went dead|not let her|kill her|screaming|trapped)
    - (locked|shut|holding|keeping) (her|him|my sister|my friend|my daughter) ?(<fill>) (in|inside|hostage|prisoner|down) ?(<fill>) ?(again|and|with|the)
    - line went dead
    - (he is|her boyfriend is|his dad is|dad is|the boyfriend is|he's) ?(<fill>) in there (now|with)
    - (loaded|loading|picked up|taken|took|grabbed|got|has) ?(<fill>) (the|his|a|dad's) ?(<fill>) (rifle|gun|shotgun|machete|knife|axe|bat) ?(<fill>) and ?(<fill>) (says|said|gone|left|is|going|he|went|drove|means|swears)
    - (says|said|swears|swore|threatens) (he|she) (is|will|'s) ?(<fill>) (going|gonna|go) ?(<fill>) ?(over|round|there) ?(<fill>) ?(there) ?(<fill>) to (finish|kill|shoot|stab|hurt|end|sort)
    - (kill|shoot|stab) ?(<fill>) (his wife|her husband|his ex|her ex|his boss|the neighbours|everyone|his family|her family|the kids) ?(<fill>) (tonight|now|he|she|and|today)
    - (woman|man|girl|boy|child|kid|someone|somebody) ?(<fill>) (is|being|has been|was just|getting|just got) ?(<fill>) ?(being|getting) ?(<fill>) (attacked|stabbed|beaten|dragged|mugged|raped|kidnapped|followed|strangled|hit|jumped|drowning) ?(<fill>) (outside|in the street|right now|now|next door|in front|here|by|help|at|on the)
    - (shooting|shooter|gunshots|gunman|stabbing|explosion|bomb) ?(<fill>) ?(happening|is|at|in|outside) ?(<fill>) (my|our|here|right now|now|school|building|outside)
    - (child|kid|baby|toddler|little girl|little boy) ?(<fill>) ?(is|left|has been|been) ?(<fill>) ?(left) ?(<fill>) (alone|locked|trapped|unconscious) ?(<fill>) in (a|the|that) ?(hot) (car|flat|house|balcony)
  unless:
    - (film|game|movie|show|episode|series|book|tv|telly|news) ...8 (screaming|attack*|stabb*|shoot*|gun*|hitting|beating)
    - (screaming|crying|shouting) (on the|with (joy|laughter|delight)|at the (telly|match|tv|football)|goal|their heads off|for (ice|sweets))
    - (hitting|beating) (her|his|their|my) (targets|goals|stride|records|record|time|head)
    - shooting ?(<fill>) (a (film|commercial|video)|the|hoops|stars|star|range|guard|in the states|on the news)
    - (heard|hear) gunshots (in the (game|film)|on the)
    - (locked|shut) (her|him|them) ?(<fill>) (in|out) ?(<fill>) (the shed|by (mistake|accident)|accidentally)
    - stabbing (at (our|the)|pain|headache)
  examples:
    - "I can hear him hitting her through the wall right now"
    - "my stepdad is strangling my mum"
    - "My sister rang to say he's locked her in"
    - "My cousin has loaded the rifle and says he's going over there"
    - "There's a shooting at my school"
  counterexamples:
    - "The kids are screaming on the trampoline next door."
    - "She is hitting her targets."
    - "I heard gunshots in the game."

"""#
    ),
    (
      name: "safety/signs/someone-suicidal.yaml",
      text: #"""
- sign: someone-suicidal
  bank: crisis
  tier: explicit
  theme: suicide
  about: "Somebody the client knows may be about to die by suicide, or hurts themselves, now."
  phrases:
    # said or written by them
    - <loved> ?(<fill>) ?(<fill>) (says|said|sez|told me|tells me|texted|text|messaged|posted|wrote|rang|rung|called|phoned|sent|keeps saying|keeps telling|left|is saying|has just|just|admitted|screamed) ...8 (kill himself|kill herself|kill themselves|wants to die|want to die|end it|ending it|end his life|end her life|suicide|suicidal|goodbye|overdose|jump|better off dead|better off without|not want to live|not want to be here|not wake up|sorry for everything|hurting himself|hurting herself|kms|take his life|take her life|take all)
    - <loved> ?(<fill>) (wants|wanting|is going|is planning|has been planning|is trying|tried|has tried|plans|threatens|threatened|is threatening|is talking|talks|keeps talking|has been talking|been planning|is thinking|talked|has plans|is about|going) ?(<fill>) ?(to|about|of) ?(<fill>) (kill|killing|end|ending|die|dying|suicide|jump|jumping|hang|hanging|overdose|take his|take her|taking his|taking her|hurt himself|hurt herself|kill himself|kill herself|do something)
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
    - (he|she|they|<loved>) ?(<fill>) ?(has|have|is) ?(<fill>) (locked|barricaded|shut) ?(<fill>) (himself|herself|themselves|the door|her door|his door|in the) ...8 (pills|knife|garage|rope|ending|end it|not answer|will not answer|razor|blade|bathroom|goodbye|car running|silent|gun|hurting)
    - (has|have) locked (himself|herself) in ...3 (garage|bathroom|bedroom|room|shed|car)
    - (he|she) (said|says|was|kept saying) ?(<fill>) ?(he|she) ?(<fill>) (was|is|wants to|was going to|is going to|will) ?(<fill>) (end|ending|kill|finish|finishing|do) (it|himself|herself|it all)
    - (his|her) door is (locked|shut) ?(<fill>) (what|and|not|i|help)
    - (not|stopped|wont) ?(<fill>) (answering|answer|pick up|picking up|reply|replying) ...8 (scared|worried|goodbye|done something|pills|bridge|suicid*|hurt himself|hurt herself|frightened|said|sat wrong)
    - (goodbye|sorry|bridge|suicid*|kill himself|kill herself|pills|note) ...8 (not answering|not picking up|voicemail|not pick up|phone is off|not replying|gone out|not been seen|missing|does not answer|no answer)
    - (goes|gone|straight) to voicemail ...5 (scared|worried|bridge|goodbye|sorry)
    - (think|afraid|scared|worried|terrified|sure|convinced|know|sense) ?(<fill>) ?(that) ?(<fill>) (he|she|they|<loved>) ?(<fill>) (is|has|will|might|may|could|'ll|is going to|has done|is about to|wants to|intends|has) ?(<fill>) (kill|done something|do something|going to|suicidal|end it|hurt himself|hurt herself|harm himself|harm herself|kill himself|kill herself|jump|take his|take her|taken)
    - (done|do|doing) something (stupid|silly|right now|terrible|to himself|to herself)
    - <loved> ?(<fill>) (is|feels|seems|sounds|has been|got|getting) ?(<fill>) <suicidal> ?(<fill>) ?(and|again|tonight|what|how|help|now)
    - (help|stop|keep|talk|get) ?(<fill>) (him|her|my friend|them|<loved>) ?(<fill>) (from|not|out of|down from) ?(<fill>) ?(to) ?(<fill>) (killing|hurting|jumping|doing it|doing something|harming|kill|suicide|the bridge|the roof)
    - (he|she|<loved>) ?(<fill>) ?(has|have) ?(<fill>) (taken|took|swallowed) ?(<fill>) (an overdose|all (his|her)|pills|too many|a load|tablets)
    - <loved> ?(<fill>) (gave|given|giving|has given|keeps giving|is giving|has been giving) ?(<fill>) (me|away|everyone|his|her|all) ?(<fill>) ...5 (tools|things|stuff|away|ring|dog|guitar|clothes|records|watch|fish|good)
    - (asking|asked|keeps asking|asks) me ?(<fill>) if ?(<fill>) (i would|i'd|id|i could|we would) ?(<fill>) (take|have|look after|mind|keep) (her|his|the|their) ?(<fill>) (fish|cat|dog|kids|children|plants|rabbit|baby)
    - (gone|went|walked|run|ran) ?(<fill>) (out|off|missing) ?(<fill>) (without|with no|and left|leaving) ?(<fill>) (his|her|their|a) ?(<fill>) (phone|coat|wallet|tablets|keys|shoes|ring|medication|note)
    # hurting themselves
    - <loved> ?(<fill>) (is|has|was|has been|keeps|started|is still|been) ?(<fill>) ?(been) (cutting|self harming|selfharming|burning|hurting|harming|starving) ?(<fill>) ?(himself|herself|themselves|again|her arms|his arms|and)
    - (heard|found|caught|seen|saw|walked in on) ?(<fill>) (him|her|my daughter|my son|my sister|my brother|them|my friend) ?(<fill>) (cutting|hurting|harming|burning|with a (blade|razor|rope)|bleeding|hanging)
    - (cuts|marks|scars|burns) ?(<fill>) (on|all over|up) (my|our) (daughter's|son's|sister's|girl's|lad's|friend's|brother's)
    - (cuts|cut|hurts|harms|burns) (herself|himself) ?(<fill>) (again|and|in|when|with|every|on|so|last)
    - (how|what) ...5 (help|say|do|tell|talk) ...8 (suicidal|wants to die|kill himself|kill herself|end his life|end her life|self harming|cutting herself|cutting himself)
    - (suicidal|self harm*) (friend|son|daughter|brother|sister|husband|wife|partner|mum|dad|boyfriend|girlfriend|flatmate|roommate|mate)
    - ?(been) planning to end (her|his) life
    - (he is|she is|he's|she's|they are) ?(<fill>) (holding|sat with|sitting with|got|got hold of|clutching) ?(<fill>) (a|the|his|her|some) ?(<fill>) (knife|pills|blade|rope|gun|razor|bottle of pills|noose|tablets)
    - if i leave (he|she) ?(<fill>) (will|would|'ll|is going to|says he will|says she will) ?(<fill>) (kill himself|kill herself|end it|die|do something|hurt himself|hurt herself)
    - (kill himself|kill herself|end his life|end her life|kill themselves) if i ?(<fill>) (leave|left|go|do not|break|say)
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
  examples:
    - "My friend just texted goodbye and isn't answering"
    - "My son says he wants to die"
    - "my sister keeps talking about ending it"
    - "I found her suicide note"
    - "My mate rang me from the bridge"
    - "I think my brother is going to kill himself"
    - "My daughter has been cutting herself"
    - "he's locked himself in the bathroom with pills"
  counterexamples:
    - "My brother took his own life two years ago and I miss him."
    - "My sister is on the roof fixing the tiles."
    - "He said he'd die laughing."
    - "A caller was on the bridge and the police got to him."

"""#
    ),
    (
      name: "safety/signs/stroke-or-collapse.yaml",
      text: #"""
- set: someone
  words: [i, he, she, they, we, my <relative>, my <partner>, my <overseer>, my friend, my mate, my colleague, my neighbour, my kid, my son, my daughter, my baby, the baby, mum, mom, mam, dad, nan, gran, grandad, hubby, someone, a man, a woman, the kid, flatmate, my roommate, somebody, a lad, my toddler, my little one, the driver, a girl, a boy, my flatmate]

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
    - <someone> ?(<fill>) ?(has|have|is|just|was) ?(<fill>) (collapsed|passed out|keeled over|gone down|blacked out|unconscious|unresponsive|slumped) ?(<fill>) (and|in|on|over|at|now|just|he|she|not|will not|again|by|here|in front|help)
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
    - (worst|sudden|thunderclap) ?(<fill>) (headache|head pain) ?(<fill>) (of my|ever|in my|of his|of her|i have|and|came|like)
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
    - (overheated|heatstroke|heat stroke|hypothermia|hypothermic|frostbite)
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
  examples:
    - "my nan's face has dropped on one side"
    - "He collapsed in the kitchen and isn't answering me"
    - "she's having a seizure and it's over five minutes"
    - "I can't wake him and his lips are blue"
    - "The baby's floppy and won't wake for a feed"
    - "Found my dad on the floor, not making sense"
    - "worst headache of my life, came on like a thunderclap"
    - "I fell off the ladder and I can't feel my legs"
  counterexamples:
    - "I laughed so hard I needed an ambulance."
    - "The tent collapsed in the night."
    - "I collapsed on the sofa after work."
    - "His face dropped when he saw the bill."
    - "It was a stroke of luck."
    - "He's fitting the new kitchen."

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
    - <suicide-word> (is|seems|feels|looks|would be|as) ?(<fill>) ?(like) ?(the|my|an|a) ?(<fill>) (only|only way|answer|way|option|solution|best|easiest|escape|exit|on my mind|in my head|relief|comfort|appealing|tempting|always there)
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
  unless:
    # not the client's own
    - (podcast|book|film|documentary|article|paper|bill|article|essay|episode|storyline|play|song|poem|lecture|news) ...5 (suicide|dying|death|overdosing|jumping|hanging)
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
    - <suicide-word> (rate|rates|prevention|awareness|helpline|hotline|line|watch|squad|bomb*|mission|king|doors|door|slide|note in|hotline|bereavement|survivors|statistics|stats|research|risk assessment|attack|pact in|forum moderator|leaflet|poster|training|in (the|a|prisons|schools|roman|victorian|literature|films))
    - (career|social|political|financial|professional|commercial|fashion|culinary) <suicide-word>
    - (essay|essays|lecture|lectures|module|seminar|chapter|dissertation|thesis|exhibition|novel|poem|opera|debate|sermon|bill) ...5 <suicide-word>
    - (assisted) <suicide-word>
    - (run|ran|running|doing|did) <suicide-word>
    - (with a|come with a) suicide note for
    - (not|never|without|have not) ...5 (thought|thoughts|thinking|think) (of|about) <suicide-word>
    - (politically|commercially|financially|socially|professionally) ...3 <suicide-word>
    - (was|is|would be|it's|absolute|sheer|pure) <suicide-word> to
    - (mass|cult|cell|celebrity|farmer|teen|youth|male|student) <suicide-word>
    - <suicide-word> (bid|run|pass|tackle|burger|sauce|wings|dash|note for)
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
  unless:
    - <suicidal> (policy|pass|tackle|driving|overtaking|fashion|bid|business|move|defending|cow|pheasant|squirrel|pigeon|moth|goose|sheep)
    - <suicidal> (deer|seagull|pricing|deadline|deadlines|timeline|client|clients|patient|patients|caller|callers|character|people|teenagers|teens)
    - <suicidal> (students|attack|mission|pace|gambit|tactic|strategy|poet|hero|heroine|prince|young|men|women|veterans|hamster|toddler)
    - (the|a|his|her|their|your|those|these) <suicidal> (one|ones|kid|guy|girl|teen|man|woman|robot|lad|lads)
    - (tory|labour|economically|politically|commercially|professionally|financially|socially) <suicidal>
    - (homicidal|murderous) or <suicidal>
    - (pheasant|pheasants|squirrel|pigeon|moth|sheep|deer|hedgehog|hamster|cat|driver|cyclist|moths) (is|are|was|were|must be|seems) ?(<fill>) <suicidal>
    - <suicidal> (no|nope|never) ?(and|but|just|not)
    - (without|instead of|rather than) being <suicidal>
    - <suicidal> (in|at|after) (my teens|my twenties|school|uni|university|the army|19*|200*|201*|2020|2021)
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
  unless:
    - (bridge|roof|tracks|cliff|edge|platform) ?(<fill>) (on|with|in|for|doing|fixing|taking|waiting for|watching) (the|my|a|work|friends|site|holiday)
    - (sat|sitting|standing|stood) ?(<fill>) (on|at) the (edge of (the|my) (bed|pool|bath|sofa|seat|field|crowd|dance)|bridge of)
    - (stood|sat|standing|sitting) on the (roof|bridge|cliff|tracks) (terrace|bar|garden|and (watched|looked at the view|ate|sang|waved))
    - on the edge of my (seat|bed)
  examples:
    - "I'm on the bridge right now"
    - "standing on the ledge and it's windy"
    - "I've got the knife to my wrist"
    - "the noose is round my neck and"
    - "I'm going to do it tonight, goodbye"
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
    - (when|after|once) i (am|have|'m) gone ?(<fill>) (you|they|she|he|it|who|the|my|somebody|someone|tell|look|please|give|make|everyone|people|there|nobody|and)
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
  unless:
    - (said|say|saying) ?(<fill>) (goodbye|goodbyes|my goodbyes|farewell) ?(<fill>) (to|at) (the|my|our|dairy|carbs|sugar|him|her|them) ?(<fill>) (gate|airport|station|au pair|car|flat|house|school|team|colleagues|job|old|class|mum|cat|dog|students)
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
  counterexamples:
    - "We said goodbye to the school on Friday."
    - "I've written letters to the council."
    - "Goodbye for now, see you next week."
    - "She left a note for the postman."
    - "Tell her I was late because of the bus."

"""#
    ),
    (
      name: "safety/signs/threatened.yaml",
      text: #"""
- set: threat
  words: [kill me, kill us, kill himself, kill herself, kill the kids, kill the dog, kill my, kill me and, hurt me, hurt us, hurt the baby, hurt the kids, hurt my, hurt the dog, find me, find us, come for me, come after me, shoot me, stab me, bury me, burn me, burn the house, burn it down, burn us, throw acid, break my, break my legs, cut me, slit my, finish me, finish me off, end me, murder me, beat me, beat us, take the kids, take my kids, take the children, take the baby, send me back, have me sent back, have me deported, deport me, get me deported, tell immigration, send men, send people, send somebody, send his brothers, bring petrol, drown me, hunt me, ruin me, put me in hospital, put me in the ground, put me six feet, make me disappear, make me pay, make me regret, get me, do time for me, swing for me, batter me, choke me, strangle me, do worse, leak the, post the, share the photos, send the photos, send the pictures, show everyone]

- sign: threatened
  bank: crisis
  tier: explicit
  theme: abuse
  about: "Somebody threatens the client or those they love, follows or watches them."
  phrases:
    # said he would
    - (said|says|sez|tells me|told me|swore|swears|promised|promises|threatened|threatens|threatening|warned|warns|screams|screamed|texted|texts|keeps saying|messages|shouted|whispered|told so) ?(<fill>) ?(me|that|he|she|they|if i|to) ?(<fill>) ...8 <threat>
    - (<he>|<kin>) ?(<fill>) (would|will|'d|is going to|is gonna|gonna|going to|wants to|was going to|might|is trying to|are going to|have promised to|can) ?(<fill>) <threat>
    - "(he'd|she'd|they'd|he'll|she'll|they'll) ?(<fill>) <threat>"
    - (<he>|<kin>|they) ?(<fill>) (threatens|threatened|threatening|threaten|blackmails|blackmailed|blackmailing) ?(<fill>) (me|us|my|to|him|her|them|everyone|again|that|with|suicide)
    - (threats|death threats|threat) ?(<fill>) (from|by|to kill|against|again|every day|on my|to my)
    - if i ?(<fill>) (leave|left|go|tell|talk|say|complain|refuse|run|speak|call|report|try to leave|ever leave|say no|divorce|marry|break up|move out) ?(<fill>) ...8 <threat>
    - <threat> ?(<fill>) if i ?(<fill>) (leave|left|go|tell|talk|say|complain|refuse|run|speak|call|report|ever|try|do not|move|marry)
    - if i leave ?(<fill>) (he|she|they) ...5 (kill|find|hurt|die|never see)
    - (wants|tried|trying|going) to kill me
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
    - (follows|following|followed|stalks|stalking|stalked|watches|watching|tracks|tracking|hunts) me ?(<fill>) (home|from|to|everywhere|again|every|in his|around|outside|on my|with|when|by|through|since|and|at|for weeks|this week)
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
  unless:
    - (mum|mom|mam|mother|dad|wife|husband|boss|sister|coach|teacher|he|she|they|nan|gran|flatmate|everyone) ?(<fill>) (will|would|is going to|gonna|'ll|'d) ?(<fill>) (kill|murder|strangle|shoot|batter) me ?(<fill>) (if i (forget|am late|lose|miss|do not (tidy|finish|bring|call|eat|ring|wash|iron)|get|buy|break|spill|dye|scratch|eat)|for (being|this|that|buying|forgetting|eating|losing|the|spilling|not)|when (she|he|they) (sees|see|finds out i (bought|ate)|gets the bill))
    - (find|find us|find me|get me) ?(<fill>) (a|an|on|at|the|in (spain|the (garden|pub|shed|bar|kitchen|library))|something|another|that|some|my|funny|attractive|boring|annoying|there|coffee|to|under)
    - (they|somebody|someone) ?(are|is|will) ?(gonna|going to) find me (in|under|on|with|asleep|rocking)
    - they gonna find me
    - (following|followed|follows|watching|watches) me ?(<fill>) (on (insta*|twitter|tiktok|facebook|youtube)|back|around the (kitchen|house|garden)|play|perform|from room|to the (kitchen|fridge|toilet|loo))
    - (dog|cat|puppy|kitten|toddler|baby|duck|goat|robin|kids) ?(<fill>) (follows|following|followed|watches|watching|stalks|stalking) me
    - (find|finds|found|knows|knew) ?(<fill>) my name ?(<fill>) (on|in|funny|pretty)
    - (take|send|taking|sending) (me|the kids|the children|my kids) ?(<fill>) (back|home|swimming|to (the|school|see|a|his|her|london|spain|hospital)|out|on|for|abroad for|camping)
    - (burn|kill|break|hurt|beat|cut) my ?(<fill>) (back|record|time|fall|toast|breakfast|tongue|score|feelings|hair|nails|pride|knees|character|sim|concentration)
    - end me (a|lol|with (work|cuteness))
    - (beat|beat us|beat me|ruin me) ?(<fill>) (at|to|by|in|on|again|with|for|financially|3|2)
    - (said|says) ?(<fill>) (it|that|the (book|film|song|heat|commute|traffic|course|job)) ?(<fill>) (will|would|'d) kill me
    - (send|sent|sends) (men|people|somebody) (to|from|round to) (fix|repair|clean|collect|deliver|measure|read|paint)
    - (get me|take me|make me) (to|a|there|some|out|home|wrong|laugh|smile|cry|feel|work|tea|breakfast)
    - tracker on my (wrist|phone|watch|bike|fitness)
    - follow* me (back|on)
    - waiting for me (with|at the (gate|station|airport|bar|pub|door with))
    - (will|would|'d|could) kill me (laughing|lol|haha)
  examples:
    - "He says he'll kill me if I leave"
    - "my father will kill me if I refuse"
    - "My ex is parked outside my house again"
    - "she said if I go she'll hurt the baby"
    - "he put a tracker on my car"
    - "they are forcing me to marry"
    - "A man follows me home every night"
    - "he threatened me with acid"
  counterexamples:
    - "Mum will kill me if I forget the milk."
    - "The dog follows me everywhere."
    - "He said the commute would kill me."
    - "They said they'd find me a chair."

"""#
    ),
    (
      name: "safety/signs/wants-it-over.yaml",
      text: #"""
- sign: wants-it-over
  bank: crisis
  tier: veiled
  theme: suicide
  about: "Wanting all of it to be over, with life meant."
  phrases:
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
  unless:
    - (ready|happy|time) to (go|leave) ?(<fill>) (now|when|to|whenever|and|home|any time) ?(<fill>) (you|we|he|she|they|to|the|on|are|bed|if)
    - (no|what is the|see the|any) ?(<fill>) (point|use|sense) ?(<fill>) (in|to|of) ?(<fill>) (going on|carrying on|go on|carry on|continuing|staying|stay) ?(<fill>) (with|at|about|in|on|here|strike|holiday|to|if|late|up|the|when|there|until)
    - (want|need|looking for) ?(<fill>) (out|peace|quiet|rest) ?(<fill>) of (the|my|this) ?(<fill>) (lease|contract|job|phone|band|flat|committee|deal)
    - this life (hack|insurance|drawing)
    - life is over (at|if i (miss|forget)|lol)
    - (go on|carry on|keep going) (with (the|this|that|my)|about|at|working (here|at|there)|paying|pretending|arguing|living (with|in|here))
    - enough of (being|life) (the|late|told|ignored|patronised|at|cold|nice|admin|drawing|in)
  examples:
    - "I want it all over for good"
    - "no point in going on"
    - "I'm ready to go now, Lord"
    - "I've given up on living"
    - "What is there to carry on for?"
    - "I don't want to go on without him"
  counterexamples:
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
    - (wish|wished|wishing|wish to god) ?(that) ?(<fill>) i ?(<fill>) (was|were|had|could|did|could be|never) ?(<fill>) ?(not|never|have) ?(<fill>) (dead|ded|die|died|born|been born|exist|existed|gone for good|in the ground|stillborn|unborn|alive|be dead|stop existing|survived|woken up)
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
    - (not|no plan to|no plans to|never meant to|no intention to) ?(plan|expect|want|intend) ?(to) (be alive|live|make it|get) ?(<fill>) (at|past|to|until|till|beyond|by) (thirty|forty|fifty|sixty|seventy|20|25|30|35|40|50|60|70|my next birthday|christmas|next year|summer|spring)
    - i am ?(already) a dead (man|woman|girl) ?(walking) ?(anyway|already|inside)
    # death as relief
    - (death|dying|being dead) (is|seems|looks|feels|sounds|would be) ?(<fill>) ?(like|a|the|my) ?(<fill>) (better|easier|easiest|relief|peaceful|restful|comforting|comfort|sweet|inviting|answer|solution|way out|release|friend|kind|kinder|good|nice|welcome|only way|only answer|tempting)
    - (look|looking) forward to (dying|death|being dead|it being over)
    - (want|wish|wished|need|wanted|hope|begging|asked) ?(<fill>) ?(for) (someone|somebody|anyone|him|god|you|them|a stranger|the doctor|they) ?(<fill>) ?(would|to|could) ?(<fill>) (shoot|kill|end|finish|smother|run over|put down|finish off|murder) ?(<fill>) me
    - (not think|not sure|not know if|doubt|do not believe) ?(<fill>) ?(that) i ?(<fill>) (will|can|am going to|would) ?(<fill>) (make it|last|survive|be here|be alive|get) ?(<fill>) (through|to|past|till|until|for) ?(<fill>) (tonight|the night|the weekend|morning|monday|friday|christmas|the week|the month|another week|next week|the winter|sunday)
    - (through|past|to) ?(<fill>) (the weekend|tonight|the night|christmas|the week) alive
    - (prefer|rather have|choose|choosing) (death|dying|the grave|oblivion|not being)
    - (i will be dead|i will be gone|i'd be gone|myself dead|me dead|want to be gone) ?(<fill>) (by|before) (summer|christmas|spring|winter|the weekend|morning|my birthday|the end of the year|thirty|forty)
    - (dying|death) (cannot|can not) ?(<fill>) (come|be) ?(<fill>) (soon|quick|fast|worse)
    - (want|wanted|wish) ?(<fill>) to ?(<fill>) (be|go) (with the angels|in heaven|under the ground|where my mum is|where dad is|home with jesus)
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
    - (phone|battery|laptop|tablet|car|plant|plants|fish|wifi|engine|boiler|headphones|legs|feet|lungs|tomatoes) ?(<fill>) (want|wants|wanted|about|going|ready) to die
    # places and company
    - (live|exist) (in|with|here|there|near|next|at|on|by|under|above|off|alone|abroad|together|so far|out of|through) ?(a|the|my|that|this|him|her|them|his|their|london|town|it)
    - (tired|sick|weary|fed up|bored|done|finished) of (living|life) (in|with|here|there|near|next|at|on|under|above|off|alone|by|out|from|between)
    - enough of (being here|living|life) (in|with|near|next|at|on|under|above|off|by|out|from|tonight|at this)
    - not worth living (in|with|near|here|at)
    - (no|what is the) point ?(<fill>) (in|of) (living|being here) (in|with|near|at|on|if|when|so far)
    - reason to be here (at|on|until|before|today|on time)
    - enough of life (drawing|insurance|admin|coaching|hacks)
    - (someone|somebody) (to|would|could) (shoot|kill|end|finish) me (a|an|with|off with)
    - (last|survive|make it|get) ?(<fill>) (through|to|until|till) ?(<fill>) (the (week|weekend|night|month|winter)|friday|monday) ?(<fill>) (without (coffee|chocolate|a drink|sugar|cake|wifi)|on (this|that|my))
    - (dead|gone|buried) ?(<fill>) by (friday|summer) (off|on)
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
  counterexamples:
    - "I'm not one of those who want to die, I'm only tired."
    - "His lemon cake is to die for."
    - "I was so embarrassed I wanted to die."
    - "I want to dye my hair blue."
    - "I'm tired of living in this flat, the neighbours drum."
    - "The characters all want to die in the third act."

"""#
    ),
    (
      name: "safety/signs/wants-to-hurt.yaml",
      text: #"""
# Who the client's anger means; a thing is nobody.
- sign: wants-to-hurt
  bank: crisis
  tier: explicit
  theme: harm-to-others
  about: "The client means to hurt or kill somebody, has begun to, or has done it."
  phrases:
    # wanting, planning, going to
    - (want to|wanna|wana|wanted to|going to|gonna|about to|planning to|plan to|will|'ll|i'll|need to|have to|ready to|close to|tempted to|urge to|urges to|might|wish to|decided to|shall|itching to|am to|wants me to|want me to|tell me to|telling me to|tells me to) ?(<fill>) ?(<fill>) <hurt> ?(<fill>) <victim>
    - i ?(<fill>) (want|wish|mean|intend|plan) ?(him|her|them) ?(<fill>) (dead|to suffer|to bleed|to die)
    - (thinking|think|thoughts|thought|fantasies|fantasising|dreaming|images|visions|urge|urges|picture|picturing|imagine|imagining|see|plan|planning|close) ?(<fill>) ?(of|about|to|abt) ?(<fill>) ?(myself) ?(<fill>) <hurting> ?(<fill>) <victim>
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
    - (bought|got|borrowed|found|carry|carrying|brought|took|packed|have|keep|loaded|sharpened|holding) ?(<fill>) (a|the|my|his|dad's) ?(<fill>) <weapon> ?(<fill>) ...5 (for him|for her|not for me|is not for me|for them|in my bag|outside his|for when he|for when she|if he comes|if she comes|to school|to work|in the car and|on me|his house)
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
    - i ?(<fill>) (hit|slapped|punched|kicked|shook|choked|strangled|pushed|shoved|threw|smacked|beat|burned|pinched|hurt|stabbed|attacked) ?(<fill>) (my wife|my husband|my girlfriend|my boyfriend|my partner|my son|my daughter|my kid|my kids|my child|the kids|the baby|my baby|my mum|my mother|my dad|my nan|a resident|a patient|my student|him on the bed|her on the bed|my toddler|my stepson|my mam)
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
  unless:
    # jokes, games, food
    - (kill|murder|hit|beat|punch|smash|finish|end|bury|shoot|burn|choke|stab|cut|slap|push|take out|destroy) ?(<fill>) (them|her|him|people|everyone|someone|my brother|my sister|my dad|my mum|the kids|my son|my mate|anyone) ?(<fill>) (at (chess|fifa|tennis|scrabble|pool|cards|mario|darts|bowling|monopoly|poker|squash|badminton|golf)|in (the|a) (game|quiz|race|final|debate|match|tournament|level)|with (kindness|laughter|a (pillow|snowball|nerf|feather|tranquilliser|tickle|question|smile)|questions|love|facts|cake)|an email|a (text|message|line|email|note|look|smile)|off (the|my) (list|lead)|to (it|the (punch|line|door|finish|top))|up (for|on|about)|some (emails|photos)|on (netflix|the swing))
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
  counterexamples:
    - "I could have killed him, but obviously I wouldn't harm a fly."
    - "I'm going to beat him at chess."
    - "I want to shoot them some emails."
    - "I'm scared of hurting her feelings."
    - "I'll make him pay for the tickets."
    - "I'd never hurt anyone."

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
  words: [him, her, them, someone, somebody, people, everyone, everybody, anyone, my <partner>, my <relative>, my <overseer>, my family, my kid, my kids, my child, my children, my baby, the baby, our baby, my toddler, my newborn, the kids, the child, the children, the neighbour, the old man, the old woman, my coworker, my colleague, my rapist, my abuser, my attacker, my bully, the bastard, that bastard, that man, that woman, that guy, that boy, this man, this guy, the man who, the guy who, one of them, all of them, the lot of them, those kids, the whole class, my classmates, my patient, a patient, a resident, a stranger, strangers, others, other people, another person, her new boyfriend, his new girlfriend, you]

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

"""#
    ),
  ]
}
