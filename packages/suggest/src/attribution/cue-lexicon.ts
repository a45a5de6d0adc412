// The words that hand something over from a source to the writer. Each verb belongs to the group
// that says how much support it needs from its surroundings before it counts as a cue.

import { formsOf, type VerbForm } from '../language/inflect.ts'

/**
 * - `say` speech that is a cue on its own; `think` states of mind; `tell` takes a hearer;
 * - `ask` wishes, promises and demands; `judge` says something of a thing named right after;
 * - `show` what documents do; `quote` counts only beside a quotation or before *that*.
 */
export type CueGroup = 'say' | 'think' | 'tell' | 'ask' | 'judge' | 'show' | 'quote'

const verbs: Record<CueGroup, string> = {
  say: `say argue claim insist contend allege declare assert announce remark warn caution predict
    forecast boast brag lament complain joke quip testify opine reiterate tweet retort reply proclaim
    acknowledge concede admit confess recall recount explain suggest note add stress emphasize
    emphasise underscore estimate speculate theorize theorise maintain state report write comment
    claim conclude observe disclose reveal aver attest profess posit surmise stipulate exclaim mutter
    whisper shout yell cry scream murmur sigh growl snap blog rant calculate reckon specify ascribe attribute foretell counter clarify confirm hint imply
    signal respond answer vow pledge swear promise muse grumble gripe fume crow gush intone
    avow blurt conjecture corroborate deduce divulge elaborate elucidate enthuse expound forewarn
    fulminate gloat guarantee hypothesize hypothesise infer inquire interpret intimate jest moan
    moralize narrate pontificate preach quibble reaffirm reassert rejoin relate relay remonstrate
    restate retract sermonize spout stammer submit substantiate trumpet utter verify volunteer vouch
    wail whine concur dwell recite document`,
  tell: `tell inform assure remind advise notify warn promise persuade convince brief reassure`,
  think: `believe think know feel expect hope fear doubt assume suspect understand realize realise
    imagine worry consider regard view agree disagree hear learn find see guess suppose reckon
    presume anticipate envision envisage foresee wonder recognize recognise appreciate judge deem
    fret dream accept remember forget perceive decide determine conceive bet`,
  ask: `ask urge demand request propose recommend threaten offer refuse decline beg plead implore
    order encourage call press pray advocate appeal invite instruct push lobby want seek wish prefer
    intend plan aim vote petition insist exhort`,
  judge: `link refer contest lean count put place give make speak criticize criticise condemn denounce blame accuse praise slam blast deny reject dismiss
    oppose endorse support defend describe characterize characterise portray label brand cite mention
    discuss address question challenge dispute refute mock ridicule hail applaud welcome deride decry
    bemoan attack assail rebuke chide scold chastise berate lambaste fault credit thank
    congratulate commend laud tout extol echo invoke quote reference liken compare depict cast
    lampoon scoff sneer scorn disparage disavow repudiate renounce rebut contradict
    downplay belittle excoriate castigate repeat express voice outline detail articulate
    apologize apologise debate caricature pronounce dub paint rate rank favor favour back like love
    hate admire respect trust resent regret approve disapprove embrace champion protest
    object vent bash taunt insult vilify demonize demonise deplore rail lash
    talk speak joke rant pitch sell hammer ding knock sum summarize summarise unveil raise`,
  show: `show include allow permit publish specify contain confer indicate demonstrate prove illustrate document establish point project
    provide require list record affirm uphold rule underline`,
  quote: `continue begin laugh smile offer ask go interject shrug nod chant sing read grin wink
    deadpan protest bark gasp sob thunder chime chuckle open finish`,
}

export interface CueVerb {
  readonly lemma: string
  readonly group: CueGroup
  readonly form: VerbForm
}

const byForm = new Map<string, CueVerb>()
// Object.entries forgets that the keys are the groups.
for (const [group, list] of Object.entries(verbs) as [CueGroup, string][]) {
  for (const lemma of list.split(/\s+/u)) {
    for (const [form, kind] of formsOf(lemma)) {
      if (!byForm.has(form)) byForm.set(form, { lemma, group, form: kind })
    }
  }
}

/** The cue verb a word in lower case may be a form of. */
export function cueVerb(lower: string): CueVerb | undefined {
  return byForm.get(lower)
}

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))

/** Nouns that hold what somebody said: *her claim that*, *a statement by*. */
export const cueNouns = wordSet(`claim claims statement statements allegation allegations assertion
  assertions argument arguments warning warnings promise promises pledge pledges vow demand demands
  accusation accusations belief beliefs view views opinion opinions suggestion suggestions contention
  insistence denial admission declaration prediction predictions proposal proposals remark remarks
  comment comments criticism criticisms complaint complaints speculation conclusion conclusions
  finding findings estimate estimates assessment explanation announcement call calls request requests
  testimony words message concern concerns fear fears hope hopes doubt doubts expectation expectations
  feeling position stance rumor rumors rumour rumours notion recommendation recommendations threat
  threats acknowledgment confession answer answers response reply description characterization
  tweet tweets account accounts version`)

/** Adverbs that pass a thing on without saying from whom. */
export const hearsayAdverbs = wordSet('reportedly allegedly supposedly purportedly')
/** Adjectives that do the same for the noun after them. */
export const hearsayAdjectives = wordSet('alleged purported reputed rumored rumoured')

/** Participles of a passive that hides who says it: *is said to*, *are believed to*. */
export const passiveParticiples =
  wordSet(`said believed thought reported understood alleged claimed rumored rumoured
  argued assumed expected considered feared hoped estimated presumed acknowledged speculated whispered
  suspected predicted projected reputed tipped seen`)

/** Participles of an impersonal passive: *it is believed that*. */
export const impersonalParticiples =
  wordSet(`said believed thought reported understood alleged claimed rumored rumoured suggested argued assumed
  expected feared hoped estimated presumed accepted acknowledged agreed speculated whispered felt objected
  proposed suspected predicted projected recognised recognized maintained supposed calculated`)

/** Words of hearsay and the words that must follow for them to be a cue of nobody's. */
export const hearsayNouns: ReadonlyMap<string, RegExp> = new Map([
  ['rumour', /^(?:has|had|that|of)$/u],
  ['rumor', /^(?:has|had|that|of)$/u],
  ['rumours', /^(?:that|of|about|are|have|abound|swirl|circulated)$/u],
  ['rumors', /^(?:that|of|about|are|have|abound|swirl|circulated)$/u],
  ['gossip', /^(?:has|that|about|is)$/u],
  ['speculation', /^(?:that|about|over|has|is|was)$/u],
  ['talk', /^(?:of|that)$/u],
  ['whispers', /^(?:that|of|about)$/u],
  ['legend', /^(?:has|had)$/u],
])

/** Adjectives of mind that make a cue with *is* or *remains*: *was adamant that*. */
export const mindAdjectives =
  wordSet(`adamant certain confident convinced sure unsure aware unaware sceptical
  skeptical doubtful optimistic pessimistic hopeful worried concerned afraid fearful alarmed angry
  happy glad proud pleased delighted disappointed surprised sorry grateful thankful clear blunt
  blunter insistent mindful wary cautious opposed supportive critical dismissive scathing unequivocal
  unanimous uncertain unconvinced persuaded satisfied frustrated furious outraged upset nervous
  anxious excited thrilled dubious bullish bearish emphatic vocal outspoken frank candid`)

/** What *in the … of* and *by …'s* hand over with: *in the words of the mayor*. */
export const viewNouns =
  wordSet(`words view opinion eyes judgment judgement estimation account phrase telling
  reckoning estimate assessment mind version`)

/** Verbs that stand between a source and the cue: *declined to say*, *went on to argue*. */
export const catenatives = wordSet(`decline declined declines declining refuse refused refuses
  refusing continue continued continues continuing go goes went on begin began begins try tried tries
  trying seem seemed seems appear appeared appears hesitate hesitated fail failed fails happen happened
  used rush rushed chose choose chooses quick likes like liked love loves loved careful eager
  keen ready willing reluctant unwilling proceeded proceed proceeds appeared able`)
