// Why a sentence ends where it ends. A reason is a stable id: it is stored beside the boundary and
// shown as the answer to "why here?".

const SENTENCES = {
  'text-end': 'The text ends here.',
  'block-end': 'The paragraph, heading or list item ends here.',
  'full-stop': 'A full stop, and what follows begins like a sentence.',
  'question-or-exclamation':
    'A question or exclamation mark, and what follows begins like a sentence.',
  'full-stop-of-script': 'A full stop of this script, which always ends a sentence.',
  ellipsis: 'An ellipsis, and what follows begins like a sentence.',
  'after-quote': 'The sentence ended inside the quotation marks or brackets that close here.',
  'abbreviation-then-starter':
    'An abbreviation that can end a sentence, and the next word usually begins one.',
  'abbreviation-then-capital': 'An abbreviation that often ends a sentence, and a capital follows.',
  'label-ahead': 'An abbreviation that can end a sentence, and a label with a colon follows.',
  'letter-of-noun': 'The single letter completes the word before it, as in “Type C”.',
  'initial-then-starter':
    'A single letter that can end a sentence, and the next word usually begins one.',
  'number-then-sentence': 'A full stop after a number, and what follows begins like a sentence.',
  'lower-case-start':
    'A full stop although a small letter follows: the text does not begin its sentences with capitals.',
  'missing-space': 'A full stop between two words without a space, as after a slip of the typist.',
  'inline-list-item': 'The marker of the next item of a list follows.',
  'emoji-end': 'Emoji stand here in the place of a full stop.',
  'reviewer-cut': 'A reviewer split the text here.',
} as const

/** The stable id of the rule that ended a sentence. */
export type BoundaryReason = keyof typeof SENTENCES

/** Every reason a boundary can have. */
export const boundaryReasons = Object.keys(SENTENCES) as readonly BoundaryReason[] // keys of a const

/** One plain sentence that says why a boundary stands where it stands. */
export function explainBoundary(reason: BoundaryReason): string {
  return SENTENCES[reason]
}
