import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DiffRun } from './diff-words.ts'
import { compareTexts, readsTheSame } from './text-comparison.ts'

const OLD = 'The harbour was closed on Monday. Nobody said why. “No reason,” said Tom Ostrow.'

/** A diff as a person would write it: [-gone-], [+new+], [<moved away<], [>moved here>]. */
function marked(oldText: string, newText: string): string {
  const marks = { removed: '-', added: '+', 'moved-away': '<', 'moved-here': '>' }
  return compareTexts(oldText, newText)
    .diff()
    .map(run => {
      const words =
        'new' in run
          ? newText.slice(run.new.start, run.new.end)
          : oldText.slice(run.old.start, run.old.end)
      return run.kind === 'same' ? words : `[${marks[run.kind]}${words}${marks[run.kind]}]`
    })
    .join('')
}

describe('a diff', () => {
  test('names the words that were replaced, and leaves the marks around them alone', () => {
    expect(marked('It found 23,000, or more.', 'It found 2,300, or more.')).toBe(
      'It found [-23,000-][+2,300+], or more.',
    )
  })

  test('of equal texts is one run, whatever the shape of their quotation marks', () => {
    expect(marked(OLD, OLD.replace('“', '"').replace('”', '"'))).not.toMatch(/[[\]]/)
  })

  test('shows a passage that moved in both places', () => {
    const [one, two] = ['Mayor Sorrel has called a public meeting.', 'The lake opened in June.']
    const diff = marked(`${one}\n${two}`, `${two}\n${one}`)
    expect(diff).toContain('[>The lake opened in June>]')
    expect(diff).toContain('[<The lake opened in June<]')
  })

  test('shows a capital that became small, and a mark that changed', () => {
    expect(marked('Polish it. Done.', 'polish it! Done.')).toBe(
      '[-Polish-][+polish+] it[-.-][+!+] Done.',
    )
  })
})

describe('a place between two words', () => {
  const carry = (before: string, oldText: string, newText: string) => {
    const place = compareTexts(oldText, newText).carryPlace(oldText.indexOf(before))
    return place.state === 'lost'
      ? 'lost'
      : `${place.state}: ${newText.slice(place.at).slice(0, 12)}`
  }

  test('stays between the same two words, with the mark that opens the second one', () => {
    expect(carry('“No reason', OLD, `Update. ${OLD}`)).toBe('kept: “No reason,”')
  })

  test('is changed when one of the two words is gone, lost when both are', () => {
    expect(carry('Nobody', OLD, OLD.replace('Nobody', 'No one'))).toBe('changed: No one said ')
    expect(carry('Nobody', OLD, OLD.replace('Monday. Nobody', 'Tuesday. No one'))).toBe('lost')
  })
})

test('two passages read the same when only the shapes of their marks differ', () => {
  expect(readsTheSame('“It’s  over” – he said', '"It\'s over" - he said')).toBe(true)
  expect(readsTheSame('It is over.', 'It is over')).toBe(false)
})

const words = fc.array(
  fc.constantFrom(
    'the',
    'boat',
    'Left',
    'harbour',
    '“crew”',
    'and',
    'stayed,',
    'why?',
    '2019.\n',
    '😀',
  ),
  { maxLength: 60 },
)
const texts = words.map(list => list.join(' '))

test('the runs of a diff give back both texts, whatever they are', () => {
  fc.assert(
    fc.property(texts, texts, (oldText, newText) => {
      const runs = compareTexts(oldText, newText).diff()
      const read = (side: 'old' | 'new', text: string) =>
        runs.map(run => textOf(run, side, text)).join('')
      expect(read('old', oldText)).toBe(oldText)
      expect(read('new', newText)).toBe(newText)
    }),
    { numRuns: 500 },
  )
})

function textOf(run: DiffRun, side: 'old' | 'new', text: string): string {
  const span =
    side === 'old' ? ('old' in run ? run.old : undefined) : 'new' in run ? run.new : undefined
  return span ? text.slice(span.start, span.end) : ''
}

test('a place that is kept has the same word behind it', () => {
  fc.assert(
    fc.property(texts, texts, fc.nat(), (oldText, newText, seed) => {
      const at = seed % (oldText.length + 1)
      const place = compareTexts(oldText, newText).carryPlace(at)
      if (place.state !== 'kept') return
      const next = (text: string, from: number) =>
        /[\p{L}\p{N}]+/u.exec(text.slice(from))?.[0].toLowerCase()
      expect(next(newText, place.at)).toBe(next(oldText, at))
    }),
  )
})
