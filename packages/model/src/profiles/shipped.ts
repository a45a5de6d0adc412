// The rating profiles that ship with the app, as data. Scales run from the worst to the best,
// however the brand counts. The labels are the brands' words, the definitions are ours.
import { type ProfileRow, profileId, type RatingLabel } from '../records/profile.ts'
import type { Framing } from '../records/verdict.ts'

/** The profile that is used until somebody chooses another. */
export const HOUSE_PROFILE = 'house'

type LabelLine = readonly [id: string, name: string, definition: string, framing?: Framing]

const house = profile(
  'house',
  'Claimbench house scale',
  'en',
  undefined,
  [
    ['false', 'False', 'The evidence shows that the claim is not so.'],
    ['mostly-false', 'Mostly false', 'A part is right, but the claim as made is not so.'],
    ['mixed', 'Mixed', 'Right and wrong parts weigh about the same.'],
    ['mostly-true', 'Mostly true', 'The claim is right but for details that do not change it.'],
    ['true', 'True', 'The evidence shows that the claim is so.'],
  ],
  [['unproven', 'Unproven', 'The evidence that can be had decides it neither way.']],
)

const politifact = profile(
  'politifact',
  'PolitiFact',
  'en',
  brand('PolitiFact'),
  [
    ['pants-on-fire', 'Pants on Fire', 'Not accurate, and ridiculous to say.'],
    ['false', 'False', 'Not accurate.'],
    [
      'mostly-false',
      'Mostly False',
      'Holds some truth but leaves out what would change the picture.',
    ],
    ['half-true', 'Half True', 'Partly accurate; leaves out or bends important things.'],
    ['mostly-true', 'Mostly True', 'Accurate but needs clarification or more information.'],
    ['true', 'True', 'Accurate, with nothing important missing.'],
  ],
  [],
)

const snopes = profile(
  'snopes',
  'Snopes',
  'en',
  brand('Snopes'),
  [
    ['false', 'False', 'The main elements can be shown to be wrong.'],
    ['mostly-false', 'Mostly False', 'The main elements are wrong, some details right.'],
    ['mixture', 'Mixture', 'Important elements of truth and of falsehood.'],
    ['mostly-true', 'Mostly True', 'The main elements are right, some details wrong.'],
    ['true', 'True', 'The main elements can be shown to be right.'],
  ],
  [
    ['unproven', 'Unproven', 'The evidence does not suffice either way.'],
    ['unfounded', 'Unfounded', 'Nothing was found that would support it.'],
    ['outdated', 'Outdated', 'It was so once, and events have overtaken it.'],
    [
      'miscaptioned',
      'Miscaptioned',
      'A real picture with a description that is not its own.',
      'misleading',
    ],
    ['misattributed', 'Misattributed', 'Real words in the wrong mouth.'],
    ['correct-attribution', 'Correct Attribution', 'The words were said by the one who is quoted.'],
    ['satire', 'Labeled Satire', 'Published as satire and labelled so.'],
    ['scam', 'Scam', 'A part of a fraud.'],
    ['legend', 'Legend', 'A story too general or unspecific to be checked.'],
  ],
)

const washingtonPost = profile(
  'washington-post',
  'Washington Post Fact Checker',
  'en',
  brand('The Washington Post'),
  [
    ['four-pinocchios', 'Four Pinocchios', 'Plainly untrue.'],
    ['three-pinocchios', 'Three Pinocchios', 'Important errors or contradictions.'],
    ['two-pinocchios', 'Two Pinocchios', 'Important omissions or exaggerations.'],
    ['one-pinocchio', 'One Pinocchio', 'Some shading of the facts.'],
    ['geppetto', 'Geppetto Checkmark', 'The truth, the whole truth.'],
  ],
  [['verdict-pending', 'Verdict Pending', 'Judgement is put off until more is known.']],
)

const africaCheck = profile(
  'africa-check',
  'Africa Check',
  'en',
  brand('Africa Check'),
  [
    ['incorrect', 'Incorrect', 'Shown to be wrong by the best evidence there is.'],
    [
      'mostly-correct',
      'Mostly correct',
      'Right in the main, with inaccuracies that matter little.',
    ],
    ['correct', 'Correct', 'Shown to be right by the best evidence there is.'],
  ],
  [
    ['unproven', 'Unproven', 'Evidence either way is missing or weak.'],
    ['misleading', 'Misleading', 'Parts are right, but presented so as to mislead.', 'misleading'],
    ['exaggerated', 'Exaggerated', 'Right in direction, overstated in size.', 'exaggerated'],
    ['understated', 'Understated', 'Right in direction, understated in size.', 'misleading'],
    ['checked', 'Checked', 'Looked into without a rating.'],
  ],
)

const correctiv = profile(
  'correctiv-2024',
  'Correctiv 2024',
  'de',
  brand('Correctiv'),
  [
    ['falsch', 'Falsch', 'Die Behauptung stimmt nicht.'],
    ['groesstenteils-falsch', 'Größtenteils falsch', 'Im Kern falsch, einzelne Teile stimmen.'],
    ['teilweise-falsch', 'Teilweise falsch', 'Wesentliche Teile sind falsch, andere richtig.'],
    ['groesstenteils-richtig', 'Größtenteils richtig', 'Im Kern richtig, mit kleineren Fehlern.'],
    ['richtig', 'Richtig', 'Die Behauptung stimmt.'],
  ],
  [
    ['unbelegt', 'Unbelegt', 'Für die Behauptung gibt es keine ausreichenden Belege.'],
    [
      'fehlender-kontext',
      'Fehlender Kontext',
      'Ohne wichtige Angaben führt die Behauptung in die Irre.',
      'missing-context',
    ],
    ['manipuliert', 'Manipuliert', 'Bild, Ton oder Text wurde verändert.', 'misleading'],
  ],
)

const pagellaPolitica = profile(
  'pagella-politica',
  'Pagella Politica',
  'it',
  brand('Pagella Politica'),
  [
    ['panzana-pazzesca', 'Panzana pazzesca', 'Del tutto falso.'],
    ['pinocchio-andante', 'Pinocchio andante', 'Sbagliato nelle parti essenziali.'],
    ['ni', 'Nì', 'In parte giusto e in parte sbagliato.'],
    ['ceri-quasi', "C'eri quasi", 'Giusto, salvo imprecisioni.'],
    ['vero', 'Vero', 'Confermato dai dati.'],
  ],
  [],
)

const dpa = profile(
  'dpa',
  'dpa-Faktencheck',
  'de',
  brand('dpa'),
  [
    ['stimmt-nicht', 'stimmt nicht', 'Die Behauptung ist widerlegt.'],
    [
      'stimmt-ueberwiegend-nicht',
      'stimmt überwiegend nicht',
      'Im Kern widerlegt, einzelne Teile stimmen.',
    ],
    ['stimmt-ueberwiegend', 'stimmt überwiegend', 'Im Kern belegt, einzelne Teile stimmen nicht.'],
    ['stimmt', 'stimmt', 'Die Behauptung ist belegt.'],
  ],
  [],
)

const fullFact = profile('full-fact', 'Full Fact', 'en', brand('Full Fact'), [], [])

const averitec = profile(
  'averitec',
  'AVeriTeC',
  'en',
  brand('the AVeriTeC data set'),
  [
    ['refuted', 'Refuted', 'The evidence contradicts the claim.'],
    ['supported', 'Supported', 'The evidence backs the claim.'],
  ],
  [
    ['not-enough-evidence', 'Not Enough Evidence', 'The evidence found does not decide it.'],
    [
      'conflicting-evidence',
      'Conflicting Evidence/Cherry-picking',
      'Evidence points both ways, or was picked to fit.',
    ],
  ],
)

/** Every rating profile that ships, the neutral one first. */
export const SHIPPED_PROFILES: readonly ProfileRow[] = [
  house,
  politifact,
  snopes,
  washingtonPost,
  africaCheck,
  correctiv,
  pagellaPolitica,
  dpa,
  fullFact,
  averitec,
]

function profile(
  id: string,
  name: string,
  language: string,
  note: string | undefined,
  scale: readonly LabelLine[],
  extras: readonly LabelLine[],
): ProfileRow {
  return {
    id: profileId({ id, version: 1 }),
    profile: id,
    version: 1,
    name,
    language,
    ...(note && { note }),
    scale: scale.map(labelFrom),
    extras: extras.map(labelFrom),
  }
}

function labelFrom([id, name, definition, framing]: LabelLine): RatingLabel {
  return { id, name, definition, ...(framing && { framing }) }
}

function brand(owner: string): string {
  return `This scale is that of ${owner}. Using its words implies no link with, or approval by, its owner.`
}
