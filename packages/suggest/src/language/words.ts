// The closed classes of English: the few hundred words that hold a sentence together. The light
// parse knows these by heart and guesses the rest from their endings and capitals.

/** Bits of a token's class; a word may have several (*that* joins, points and relates). */
export const word = {
  determiner: 1,
  subjectPronoun: 2,
  objectPronoun: 4,
  possessive: 8,
  preposition: 16,
  coordinator: 32,
  subordinator: 64,
  auxiliary: 128,
  relative: 256,
  adverb: 512,
  negation: 1024,
  quantifier: 2048,
  title: 4096,
  number: 8192,
  beForm: 16384,
  haveForm: 32768,
  modal: 65536,
  time: 131072,
  question: 262144,
} as const

const members: [number, string][] = [
  [word.determiner, 'the a an this that these those no each every any another either neither such'],
  [word.determiner | word.possessive, 'my your his her its our their whose'],
  [word.subjectPronoun, 'i we he she they it you who nobody everybody everyone someone somebody'],
  [word.objectPronoun, 'me us him her them it you himself herself themselves itself myself'],
  [
    word.quantifier,
    'some several various many most few all both more other others numerous countless certain multiple dozens hundreds thousands half plenty one two three four five six seven eight nine ten',
  ],
  [
    word.preposition,
    'of in on at by for with from to into about against between through during over under after before since without within among across behind beyond near upon toward towards around amid despite like unlike via per as until off onto outside inside throughout alongside besides following including concerning regarding versus',
  ],
  [word.coordinator, 'and or but nor yet'],
  [
    word.subordinator,
    'that because although though while when if unless until since as before after whereas once whether so lest where why how what',
  ],
  [word.relative, 'who which that whom whose where'],
  [word.question, 'who what when where why how which whether'],
  [
    word.beForm | word.auxiliary,
    "is are was were be been being am 's 're 'm isn't aren't wasn't weren't",
  ],
  [word.haveForm | word.auxiliary, "has have had having 've hasn't haven't hadn't"],
  [word.auxiliary, "do does did doesn't don't didn't"],
  [
    word.modal | word.auxiliary,
    "will would can could may might must shall should 'll 'd won't wouldn't can't cannot couldn't mustn't shouldn't",
  ],
  [
    word.negation,
    "not never n't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't mustn't shouldn't neither nor",
  ],
  [
    word.adverb,
    'also already still just now then later again often always never ever even only once soon too here there recently repeatedly initially previously once thus however indeed instead meanwhile nevertheless further perhaps maybe quite rather very long almost simply today yesterday tomorrow not first finally subsequently publicly privately openly apparently clearly certainly thereby yet so well far',
  ],
  [
    word.title,
    'mr mr. mrs mrs. ms ms. dr dr. prof prof. sen sen. rep rep. gov gov. gen gen. lt lt. col col. sgt sgt. capt capt. sir dame lord lady president senator governor minister chancellor mayor secretary judge justice king queen prince princess pope professor congressman congresswoman representative chairman chairwoman speaker ambassador general colonel captain sheriff chief',
  ],
  [
    word.time,
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight week month year morning afternoon evening night jan. feb. aug. sept. oct. nov. dec.',
  ],
]

const classes = new Map<string, number>()
for (const [bits, list] of members) {
  for (const entry of list.split(' ')) classes.set(entry, (classes.get(entry) ?? 0) | bits)
}

/** The class bits of a word in lower case; 0 for words of the open classes. */
export function classOf(lower: string): number {
  return classes.get(lower) ?? 0
}
