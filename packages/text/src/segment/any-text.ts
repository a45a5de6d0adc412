// Random texts for property tests of the segmenter.

import * as fc from 'fast-check'

// What breaks naive offsets: pairs, halves of pairs, joiners, marks, and every kind of space.
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('Mr. ', 'The end. ', 'U.S. ', 'No. 5 ', 'a', 'B', '7', ' '),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '.',
      '!',
      '?',
      '…',
      '. . .',
      '。',
      '؟',
      '“',
      '”',
      '"',
      "'",
      '(',
      ')',
      '[1]',
      '](',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '\u00a0',
      '\u2028',
      '\u200b',
      '\ufeff',
      '\t',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '😀',
      '👩‍👩‍👧',
      '\ud83d',
      '\ude00',
      'e\u0301',
      '\u0301',
      '🇺🇳',
      '❤️',
      '\u202e',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('- ', '• ', '1. ', '# ', '|', '```', '***', '«', '»', '„'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
)
/** Texts of all that breaks naive offsets and rules. */
export const anyText = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''))
