// swift-format-ignore-file
// Written by scripts/embed from Examples/starter/ ("make embed"). Do not edit it by hand.

/// The files of `Examples/starter/` as they stood when the program was built.
enum StarterFolder {
  static let files: [(name: String, text: String)] = [
    (
      name: "book.yaml",
      text: #"""
# Your rule book. Whatever stands behind a # is a remark for people; the program passes it by.
#
# Read the files in this order, and change whatever you like on the way:
#   signs/        what the program listens for: overwhelm, rigidity, flow, and talk about the talk
#   context.yaml  what turns a sign off: "not", "my sister", "last year"
#   policy.yaml   which move comes next
#   replies.yaml  what is said then
#   practices.yaml, words.yaml   exercises, and lists of words
#   transcripts/  recorded sessions, which tell you when a change of yours changes an answer
#
# After each change, in this folder:
#   midstream check .             are there faults, does every example work?
#   midstream replay --rules .    what is answered otherwise now?
#
# What is heard as danger, and what is said then, is not in this book: every book runs the
# program's own safety rules, and nothing here can weaken them.
- book: my-book
  version: "0.1"          # in quotes, or 1.10 would be a number
  format: 1
  language: en

"""#
    ),
    (
      name: "context.yaml",
      text: #"""
# What turns a sign off. "I'm not exhausted" must not be heard as exhausted, and you would go mad
# writing that into every phrase, so it stands here once.
#
# A rule has cues. A sign that begins within "reach" words of a cue is turned off; a full stop, a
# comma, "but" end the reach. Look-alikes are words in which the cue means nothing.
- context: denied
  effect: negated
  direction: forward       # the sign stands behind the cue; or backward, or both
  reach: 6
  cues:
    - not
    - (never|hardly|no longer|without)
  look-alikes:
    - not only
    - not just
    - can not
  spares: [always-never]   # "I never get it right" is the sign itself, no denial

- context: somebody-else
  effect: other
  direction: forward
  reach: 6
  cues:
    - my (sister|brother|mother|father|mum|mom|dad|son|daughter|husband|wife|partner|friend|boss)
    - (he|she|they) (says|thinks|is|are|was|were)
  look-alikes:
    - (with|to|for|about) my (sister|brother|mother|father|mum|mom|dad|son|daughter|husband|wife|partner|friend|boss)

- context: long-ago
  effect: past
  direction: forward
  reach: 8
  cues:
    - used to
    - (last|back) (year|then)
    - as a (child|teenager)

- context: only-if
  effect: supposed
  direction: forward
  reach: 6
  cues:
    - if (i|it|he|she|they|we|you)
    - what if

- context: but
  effect: contrast         # what follows counts double, and nothing before it reaches over
  direction: forward
  cues:
    - but
    - however

- context: new-thought
  effect: stop             # ends the reach of the cues before it
  direction: forward
  cues:
    - because
    - and (i|my)

"""#
    ),
    (
      name: "policy.yaml",
      text: #"""
# Which move comes next. The program tries the rows from the top; the first that fits decides.
#
# Two things are decided above this table and cannot be changed in it. Words of danger are answered
# first, always. And while the gate is closed (overwhelm stands, or the last number was 6 or more)
# nothing is reframed, whatever a row says: steady first, change later.
- policy: mend                   # "no, that's not it" and "are you a person?" come before all else
  when: {sign: [correction, person]}
  move: repair

# Exercises.
- policy: practice-asked
  when: {command: practice}
  move: practice
- policy: practice-stopped
  when: {practice: [stopped, barred, unagreed]}
  move: practice
- policy: practice-done
  when: {practice: done}
  move: grounding

# A no, and a silence, are answered as they are.
- policy: declined
  when: {said: no}
  move: reflection
- policy: refused
  when: {sign: refusal}
  move: reflection
- policy: silence
  when: {said: silence}
  move: reflection

# A number of 6 or more: two exercises are offered, and the client chooses. After three that
# brought nothing, no more are offered.
- policy: number-high
  when: {said: number, gate: closed, failures: [0, 1, 2]}
  move: practice

# Steady first.
- policy: gate-closed
  when: {gate: closed}
  move: grounding
- policy: number-low
  when: {said: number, phase: opening}
  move: grounding

# Change, for a client who stands steady and said yes to it.
- policy: both-sides
  when: {phase: integration}
  move: integration
- policy: another-side
  when: {phase: middle, agreed: change}
  move: reframing

# All else is listened to. Keep a last row without conditions, so that every statement is answered.
- policy: listen
  move: reflection

"""#
    ),
    (
      name: "practices.yaml",
      text: #"""
# Exercises, one step a turn. One starts only after a yes; "stop" and /skip always work.
- practice: feet
  mode: stability
  title: "both feet on the floor"      # how it is offered: "Would ... suit you?"
  names:                               # how a client may choose it
    - feet
    - feet on the floor
    - the floor
  channel: body                        # what a refusal shuts for the session
  suits: [too-much, worn-out]          # offered first when one of these was heard
  not-when: {note: not-the-body}       # never offered then
  instead: [three-things]
  minutes: 2
  steps:
    - say: "Eyes open. Press both feet into the floor, as far as it is comfortable. What do you notice there?"
      waits: text
      if-bad: stop                     # an answer full of alarm ends the exercise
    - say: "Floor and chair carry some of the weight. From 0 to 10, what is the number now?"
      waits: suds

- practice: three-things
  mode: stability
  title: "three things in the room"
  names:
    - three things
    - the room
    - things
  channel: senses
  suits: [panic]
  instead: [feet]
  minutes: 2
  steps:
    - say: "Look around slowly, as if the room were new. What is one thing that you had not noticed?"
      waits: text
      keep: thing                      # later steps may say {thing}
    - say: "That was {thing}. What colour is the thing beside it?"
      waits: text
      if-bad: stop
    - say: "One more look at the room as it is. From 0 to 10, what is the number now?"
      waits: suds

"""#
    ),
    (
      name: "replies.yaml",
      text: #"""
# What the coach says. A reply has a move, a "when" and one text or more; the texts take turns.
#
# At most 45 words, one question, one step. Plain and calm: no exclamation marks, no advice.
# {quote} is the client's own clause in quotation marks, {turned} the same turned round ("you can't
# keep up"). A text whose braces cannot be filled is passed over, so keep one without braces.
# Texts for one sign or one moment come before general ones; "otherwise: true" waits for all others.
# The codes are those of MITI, so that a session can be scored: SR a simple reflection, CR a
# complex one, Q a question, GI information, AF affirming, SEEK asking leave, EA leaving the choice.

# --- Opening and closing.
- reply: welcome
  move: opening
  says:
    - text: "This is a program to practise with: not a person, not therapy. /skip and /stop always work, /lines shows people to call. What is here now?"
      codes: [GI, Q]

- reply: parting-kept
  move: closing
  when: {phase: integration}
  says:
    - text: "To take along: {kept}. Go gently."
      codes: [SR]

- reply: parting
  move: closing
  otherwise: true
  says:
    - text: "We can leave it here. Go gently."
      codes: [EA]
    - text: "Goodbye. It will be here if you want it again."
      codes: [EA]

# --- Grounding: steady first. The first question is the number, from 0 to 10.
- reply: how-much
  move: grounding
  when: {practice: none}
  otherwise: true
  says:
    - text: "{quote}. From 0, settled, to 10, as bad as it gets: where is it now?"
      codes: [SR, Q]
      asks: suds           # the next answer is heard as a number
    - text: "That is a lot to carry at once. From 0, settled, to 10: where is it now?"
      codes: [CR, Q]
      asks: suds

- reply: load-named
  move: grounding
  when: {sign: too-much, state: overwhelm, practice: none}
  says:
    - text: "So much {load}, and one pair of hands. From 0, settled, to 10: where is it now?"
      codes: [CR, Q]
      asks: suds

- reply: both-at-once
  move: grounding
  when: {state: both}
  says:
    - text: "Two things at once. {parked} can wait where we see it. The weight first: from 0, settled, to 10, where is it?"
      codes: [CR, Q]
      asks: suds

- reply: eased
  move: grounding
  when: {number: dropped}
  says:
    - text: "{before} before, {suds} now. Something in you knows how to come down."
      codes: [AF]
    - text: "Lower than it was. That was your doing."
      codes: [AF]

- reply: not-eased
  move: grounding
  when: {number: [same, rose]}
  says:
    - text: "Still at {suds}. Then that one was not for you today, and we leave it."
      codes: [SR, EA]
    - text: "No lower yet. That can be; nothing has to work at once."
      codes: [CR]

# What was too early comes back when there is ground for it.
- reply: parked
  move: grounding
  when: {parked: yes, gate: open}
  says:
    - text: "There is a bit more ground now. Still waiting is {parked}. Shall we look at it together?"
      codes: [SR, SEEK]
      asks: change

- reply: parked-plain        # for when the words were lost on the way
  move: grounding
  when: {parked: yes, gate: open}
  otherwise: true
  says:
    - text: "There is something that had to wait before. Shall we look at it together?"
      codes: [SEEK]
      asks: change

- reply: stay
  move: grounding
  otherwise: true
  says:
    - text: "One thing at a time. The rest can wait at the door."
      codes: [EA]
    - text: "Nothing has to be solved in this minute."
      codes: [EA]
    - text: "It is heavy, and you are still here telling it."
      codes: [CR]

# --- Practice: offers, and what is said when one ends.
- reply: offer-two
  move: practice
  when: {practice: none}
  says:
    - text: "Two ways to get some ground: {first}, or {second}. Would one of them suit you?"
      codes: [GI, SEEK]
      asks: practice

- reply: offer-one
  move: practice
  when: {practice: none}
  otherwise: true
  says:
    - text: "There is {first}. Would you like to try that?"
      codes: [SEEK]
      asks: practice

- reply: aside
  move: practice
  when: {practice: aside}
  says:
    - text: "We can come to that. {step}"
      codes: [GI]

- reply: aside-person
  move: practice
  when: {practice: aside, sign: person}
  says:
    - text: "No, only a program is here. {step}"
      codes: [GI]

- reply: stopped
  move: practice
  when: {practice: stopped}
  says:
    - text: "Stopped. That is always all right."
      codes: [EA]

- reply: not-that-one
  move: practice
  when: {practice: [barred, unagreed]}
  says:
    - text: "That one is not for now. There is {first}, if you like; would it suit you?"
      codes: [GI, SEEK]
      asks: practice
    - text: "That one is not for now. Another time it may be."
      codes: [GI]

- reply: no-more
  move: practice
  otherwise: true
  says:
    - text: "There is nothing more to try just now. Sitting with it is something, too."
      codes: [GI]

# --- Reflection: listening. Most turns of a good session are these.
- reply: offer-a-look
  move: reflection
  when: {state: [rigidity, neutral], gate: open}
  otherwise: true
  says:
    - text: "Would it be all right to look at that from another side?"
      codes: [SEEK]
      asks: change         # the client is asked first; only a yes leads to a reframing

- reply: parked-heard
  move: reflection
  when: {parked: yes, gate: open}
  says:
    - text: "Before, {parked} had to wait. Is now a time to look at it?"
      codes: [SR, SEEK]
      asks: change

- reply: parked-heard-plain
  move: reflection
  when: {parked: yes, gate: open}
  otherwise: true
  says:
    - text: "One thing from before is still waiting. Is now a time to look at it?"
      codes: [SEEK]
      asks: change

- reply: noticed
  move: reflection
  when: {state: flow}
  says:
    - text: "You saw that yourself."
      codes: [AF]
    - text: "That is worth a moment: {quote}."
      codes: [CR]

- reply: exception-heard
  move: reflection
  when: {sign: exception}
  says:
    - text: "So it is not always the same."
      codes: [CR]

- reply: rule-heard
  move: reflection
  when: {sign: should}
  says:
    - text: "There is a rule in that, and it is a strict one."
      codes: [CR]

- reply: as-you-like
  move: reflection
  when: {said: no}
  says:
    - text: "Then not. We can stay with what is here."
      codes: [EA]

- reply: refused
  move: reflection
  when: {sign: refusal}
  says:
    - text: "Then we leave that, and it will not be offered again."
      codes: [EA]

- reply: silence
  move: reflection
  when: {said: silence}
  says:
    - text: "There is time."
      codes: [EA]

- reply: heard
  move: reflection
  says:
    - text: "{turned}."
      codes: [SR]
    - text: "{quote}. That is where it is now."
      codes: [SR]
    - text: "It matters, or you would not have told it."
      codes: [CR]
    - text: "That has been with you for a while, perhaps."
      codes: [CR]
    - text: "What else belongs to it?"
      codes: [Q]

# --- Reframing: another side of a verdict. Said only with the gate open and after a yes.
- reply: whose-rule
  move: reframing
  when: {sign: should}
  says:
    - text: "A rule was made by somebody, once. Whose voice is it, when you hear it?"
      codes: [CR, Q]

- reply: the-other-time
  move: reframing
  when: {sign: always-never}
  says:
    - text: "Always is a long time. When was it a little otherwise?"
      codes: [CR, Q]

- reply: one-step
  move: reframing
  when: {sign: stuck}
  says:
    - text: "Suppose it moved by the width of a hand. Who would notice first?"
      codes: [CR, Q]

- reply: another-side
  move: reframing
  otherwise: true
  says:
    - text: "What would you say to a friend who told you this?"
      codes: [Q]
    - text: "There is what happened, and there is what was made of it. The two can lie side by side."
      codes: [CR]
    - text: "Both can be true: it is hard, and it is not all of you."
      codes: [CR]

# --- Integration: both banks in view. The client's own words are kept for the way home.
- reply: keep
  move: integration
  says:
    - text: "What of this would you like to take with you?"
      codes: [Q]
      asks: keep           # the answer is {kept}, see parting-kept

- reply: both-in-view
  move: integration
  otherwise: true
  says:
    - text: "A little firm, a little loose; both are in it now."
      codes: [CR]
    - text: "You found that yourself."
      codes: [AF]

# --- Repair: we were wrong, or somebody asks who is here.
- reply: sorry
  move: repair
  when: {sign: correction}
  says:
    - text: "Sorry, that missed it. What would fit better?"
      codes: [Q]
      asks: fits

- reply: who-is-here
  move: repair
  when: {sign: person}
  says:
    - text: "No, this is a program. For a person, /lines shows people to call."
      codes: [GI]
    - text: "No. There are only rules here that somebody wrote. /lines shows people to call."
      codes: [GI]

"""#
    ),
    (
      name: "signs/flow.yaml",
      text: #"""
# Flow: the client stands and looks around. Here the coach says little, and nothing clever.
- sign: notices
  bank: flow
  about: "The client sees what happens, without a verdict."
  weight: 2
  phrases:
    - i (notice|noticed) ?that
    - i can see (that|how)
    - i (realise|realised|realize|realized)
  examples:
    - "[I noticed that] my shoulders came up"
  counterexamples:
    - "My boss says I noticed nothing."

- sign: exception
  bank: flow
  about: "The one time when it went otherwise."
  weight: 2
  phrases:
    - (once|one time) ... (went|was) (fine|well|different)
    - except (for|on) ...2 (day|time|morning|evening)
    - it was (different|easier) (when|with)
  examples:
    - "[It was easier when] she sat beside me"
  counterexamples:
    - "Nothing was different."

- sign: settled
  bank: flow
  about: "Ground under the feet again. This lifts the overwhelm of before."
  weight: 2
  phrases:
    - ?(a bit|much|somewhat) calmer
    - i can breathe again
    - (feeling|i feel) ?(a bit|more) (steady|settled|grounded)
  examples:
    - "I'm [a bit calmer] now"
    - "[I can breathe again]"
  counterexamples:
    - "I'm not calmer at all."

"""#
    ),
    (
      name: "signs/overwhelm.yaml",
      text: #"""
# Overwhelm: too little to stand on. The answer to it is grounding, never an argument.
#
# A sign has phrases (what is heard) and examples (what it should be heard in).
#   (at|in)    one of these words           ?so      may be there or not
#   drown*     any word that begins so      ...      none to three words between
#   <load>     any word of that set, see words.yaml; replies may say it as {load}
- sign: too-much
  bank: overwhelm
  about: "More comes in than the client can hold."
  weight: 2                # 1 a hint, 2 a sign by itself, 3 a strong sign
  phrases:
    - drowning ?(in|at|under) ?<load>
    - can't keep up
    - (so|too) much ... at once
    - ?completely swamped
    - buried (in|under) <load>
  unless:                  # everyday uses of the same words
    - swamped with (offers|congratulations)
  # The words in [brackets] must be heard. "midstream check" tries every example.
  examples:
    - "I'm [drowning in paperwork] and it is only Monday"
    - "There is [too much coming at once]"
  # In a counterexample the sign must not hold. Most mistakes of a rule are found here.
  counterexamples:
    - "My brother is drowning in paperwork."
    - "We were swamped with offers, how lovely."

- sign: panic
  bank: overwhelm
  about: "The alarm of the body goes off."
  weight: 2
  phrases:
    - panicking
    - panic attack
    - can't breathe
    - (my heart|heart) ... (racing|pounding)
    - going to pieces: 3   # this one phrase weighs more than the rest
  examples:
    - "[My heart is racing] and I don't know why"
    - "I'm [going to pieces] here"
  counterexamples:
    - "I used to have a panic attack every Sunday."

- sign: worn-out
  bank: overwhelm
  about: "Nothing left in the tank."
  weight: 2
  phrases:
    - ?(so|just|completely) exhausted
    - running on empty
    - nothing left ?(in me|to give)
    - ?just tired: 1       # a hint: not enough by itself
  examples:
    - "I'm [completely exhausted]"
    - "I have [nothing left to give]"
    - "I'm [tired] and I'm [running on empty]"
  counterexamples:
    - "I'm not exhausted any more."

"""#
    ),
    (
      name: "signs/rigidity.yaml",
      text: #"""
# Rigidity: a rule, a verdict, a wall. The answer is another side, once the client stands steady.
- sign: should
  bank: rigidity
  about: "A rule about oneself, with no reason given."
  weight: 2
  phrases:
    - i (should|must) be
    - i (should|must) (manage|cope)
    - i have to be perfect
  examples:
    - "[I should be] able to handle it"
    - "[I must manage]"
  counterexamples:
    - "My sister thinks I should be a nurse."

- sign: always-never
  bank: rigidity
  about: "One word that closes the question: always, never, everybody."
  weight: 2
  phrases:
    - i always (fail|lose|ruin) ?it
    - i never get ... right
    - (everybody|everyone|nobody) ... (hates|likes|respects) me
    - it's always my fault
  examples:
    - "[I never get anything right]"
    - "[Nobody really likes me]"
  counterexamples:
    - "I always take the bus."

- sign: stuck
  bank: rigidity
  about: "No way forward that the client can see."
  weight: 2
  phrases:
    - i'm ?(so|just) stuck
    - nothing (changes|helps|works)
    - there's no point ?in trying
    - that's just how i am
  unless:
    - stuck in (traffic|the lift)
  examples:
    - "[I'm stuck], whatever I try"
    - "Well, [that's just how I am]"
  counterexamples:
    - "I'm stuck in traffic."

"""#
    ),
    (
      name: "signs/talk.yaml",
      text: #"""
# Talk about the talk. These count for no bank: "note" means heard and remembered.
#
# The program knows some signs by their names, among them "correction", "person", "worse",
# "refusal" and "wants-look". A plain yes, no, stop and goodbye are heard without your doing.
- sign: correction
  bank: note
  about: "We got it wrong. The policy answers this before anything else."
  phrases:
    - that's not (it|right|what i said|what i meant)
    - you (misunderstood|got me wrong)
  examples:
    - "No, [that's not it]"
  counterexamples:
    - "It is not right that he left."

- sign: person
  bank: note
  about: "Is somebody there? The first word of the answer is No."
  phrases:
    - are you (a|an|really a) (person|human|machine|robot|real person)
    - am i talking to a (person|human|machine|robot)
  examples:
    - "[Are you a person]?"
  counterexamples:
    - "She is a person I like."

- sign: refusal
  bank: note
  about: "Not this exercise. What it worked through is not offered again."
  phrases:
    - i don't want to do (this|that)
    - i'd rather not do (this|that)
  examples:
    - "[I don't want to do this]"
  counterexamples:
    - "I want to do this."

- sign: worse
  bank: note
  about: "It makes things worse: the exercise ends at once."
  phrases:
    - (makes|making) (it|me|things) ?feel worse
    - it's getting worse
  examples:
    - "This [makes it worse]"
  counterexamples:
    - "It was worse last year."

- sign: wants-look
  bank: note
  about: "The client asks to look at it from another side."
  phrases:
    - look at (it|this|that) from another (side|angle)
    - see (it|this|that) differently
  examples:
    - "I'd like to [see it differently]"
  counterexamples:
    - "She looked at it."

- sign: not-the-body
  bank: note
  about: "Attention to the body is no good to this client (practices.yaml asks for it)."
  phrases:
    - (my feet hurt|in a wheelchair|bad legs)
  examples:
    - "I'm [in a wheelchair]"
  counterexamples:
    - "My sister is in a wheelchair."

"""#
    ),
    (
      name: "transcripts/too-much-first.txt",
      text: #"""
# Both at once: too much, and a strict rule. The weight comes first; the rule waits until there is
# ground. A recorded session is a test: midstream replay says it again and tells what has changed.
transcript: 1
book: my-book 0.1
seed: 7

coach: This is a program to practise with: not a person, not therapy. /skip and /stop always work, /lines shows people to call. What is here now?
  [opening | opening: welcome]
client: I'm drowning in paperwork and I should be able to handle it
coach: Two things at once. "I should be able to handle it" can wait where we see it. The weight first: from 0, settled, to 10, where is it?
  [both: too-much, cannot-bear, should | opening | grounding: both-at-once]
client: 8
coach: Two ways to get some ground: both feet on the floor, or three things in the room. Would one of them suit you?
  [neutral | opening | practice: offer-two]
client: yes
coach: Eyes open. Press both feet into the floor, as far as it is comfortable. What do you notice there?
  [neutral: yes | opening | practice: feet/1]
client: they feel cold
coach: Floor and chair carry some of the weight. From 0 to 10, what is the number now?
  [neutral | opening | practice: feet/2]
client: 4
coach: There is a bit more ground now. Still waiting is "I should be able to handle it". Shall we look at it together?
  [neutral | opening | grounding: parked]
client: yes
coach: A rule was made by somebody, once. Whose voice is it, when you hear it?
  [neutral: yes | middle | reframing: whose-rule]
client: my boss asked for the report again
coach: Both can be true: it is hard, and it is not all of you.
  [neutral | middle | reframing: another-side]
client: I noticed that I never asked him why
coach: What of this would you like to take with you?
  [flow: notices | integration | integration: keep]
client: I'd ask him once
coach: You found that yourself.
  [neutral | integration | integration: both-in-view]
client: bye
coach: To take along: "I'd ask him once". Go gently.
  [neutral: goodbye | closed | closing: parting-kept]

"""#
    ),
    (
      name: "transcripts/wrong-and-mended.txt",
      text: #"""
# What goes wrong is mended: a wrong guess, a question who is here, an exercise that does not fit.
transcript: 1
book: my-book 0.1
seed: 7

coach: This is a program to practise with: not a person, not therapy. /skip and /stop always work, /lines shows people to call. What is here now?
  [opening | opening: welcome]
client: My heart is racing and I don't know why
coach: That is a lot to carry at once. From 0, settled, to 10: where is it now?
  [overwhelm: panic | opening | grounding: how-much]
client: are you a person?
coach: No. There are only rules here that somebody wrote. /lines shows people to call.
  [neutral: person | opening | repair: who-is-here]
client: 7
coach: Two ways to get some ground: three things in the room, or both feet on the floor. Would one of them suit you?
  [neutral | opening | practice: offer-two]
client: three things
coach: Look around slowly, as if the room were new. What is one thing that you had not noticed?
  [neutral | opening | practice: three-things/1]
client: the crack in the wall
coach: That was the crack in the wall. What colour is the thing beside it?
  [neutral | opening | practice: three-things/2]
client: stop
coach: Stopped. That is always all right.
  [neutral: wants-stop | opening | practice: stopped]
client: I never get anything right
coach: "I never get anything right". From 0, settled, to 10, as bad as it gets: where is it now?
  [rigidity: always-never | opening | grounding: how-much]
client: no, that's not it
coach: Sorry, that missed it. What would fit better?
  [neutral: no, correction | opening | repair: sorry]
client: I can't keep up with her
coach: Nothing has to be solved in this minute.
  [overwhelm: too-much | opening | grounding: stay]
client: bye
coach: Goodbye. It will be here if you want it again.
  [neutral: goodbye | closed | closing: parting]

"""#
    ),
    (
      name: "words.yaml",
      text: #"""
# Word sets: a phrase says <load> and means any of these words.
- set: load
  words:
    - work
    - paperwork
    - debt
    - bills
    - emails
    - housework

"""#
    ),
  ]
}
