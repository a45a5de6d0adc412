import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Excerpt, findInText } from './find-in-text.ts'
import { foldText } from './fold-text.ts'
import { readQuery } from './query.ts'
import { mayHold, signatureOf } from './signature.ts'

const TEXT = `Élodie Brandt’s mill burned down in Rauenau on Tuesday.
The ministry did not say who owned it; some media outlets named a holding in Ostmark.`

describe('a question', () => {
  it('finds words by their beginning, without case and accents', () => {
    expect(matches(TEXT, 'elodie')).toEqual(['Élodie'])
    expect(matches(TEXT, 'MINIST')).toEqual(['ministry'])
    expect(matches(TEXT, "brandt's")).toEqual(['Brandt’s'])
  })

  it('does not find the end of a word', () => {
    expect(matches(TEXT, 'stry')).toBeUndefined()
  })

  it('wants all of its words, in any order', () => {
    expect(matches(TEXT, 'ostmark mill')).toEqual(['mill', 'Ostmark'])
    expect(matches(TEXT, 'ostmark mills')).toBeUndefined()
  })

  it('wants words between quotation marks in a row', () => {
    expect(matches(TEXT, '"media outlets"')).toEqual(['media outlets'])
    expect(matches(TEXT, '“media out”')).toEqual(['media outlets'])
    expect(matches(TEXT, '"outlets media"')).toBeUndefined()
  })

  it('finds words in a row over a line’s end', () => {
    expect(matches(TEXT, '"tuesday the ministry"')).toEqual(['Tuesday.\nThe ministry'])
  })

  it('finds words of scripts without spaces anywhere', () => {
    expect(matches('市議会は夜行バスの廃止を決めた。', '夜行バス')).toEqual(['夜行バス'])
    expect(matches('市議会は夜行バスの廃止を決めた。', '議会 廃止')).toEqual(['議会', '廃止'])
    expect(matches('市議会は夜行バスの廃止を決めた。', '議会 存続')).toBeUndefined()
  })

  it('is none without a letter or digit', () => {
    for (const question of ['', '  ', '"', '""', '?!', '(.*)'])
      expect(readQuery(question)).toBe(undefined)
  })

  it('takes signs of patterns as signs', () => {
    expect(matches('a+b costs 4.50 (net)', '4.50')).toEqual(['4.50'])
    expect(matches('a+b costs 4.50 (net)', '(net)')).toEqual(['net'])
    expect(matches('a+b costs 4150', '4.50')).toBeUndefined()
  })
})

describe('an excerpt', () => {
  const long = `${'before '.repeat(40)}needle${' after'.repeat(40)}`

  it('is cut between words and says so', () => {
    const [excerpt] = findInText(long, queryOf('needle'), 1)?.excerpts ?? []
    expect(wordsOf(excerpt)).toMatch(/^… (before )+needle( after)+ …$/)
  })

  it('stays in its paragraph', () => {
    const [excerpt] = findInText('One.\nTwo needles.\nThree.', queryOf('needle'), 1)?.excerpts ?? []
    expect(excerpt).toEqual({
      start: 9,
      pieces: [
        { text: 'Two ', isMatch: false },
        { text: 'needles', isMatch: true },
        { text: '.', isMatch: false },
      ],
    })
  })

  it('shows places that are close together once, and others apart', () => {
    const near = findInText(TEXT, queryOf('named holding'), 1)?.excerpts ?? []
    expect(near.map(matchesIn)).toEqual([['named', 'holding']])
    const far = findInText(`needle ${long}`, queryOf('needle'), 2)?.excerpts ?? []
    expect(far.map(matchesIn)).toEqual([['needle'], ['needle']])
  })

  it('says the words of the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Mühle', 'mill', '磨坊', '𝒳', 'İ', '\n', ' ')),
        words => {
          const text = `${words.join(' ')} mill`
          for (const excerpt of findInText(text, queryOf('mill'), 9)?.excerpts ?? []) {
            const shown = wordsOf(excerpt).replaceAll(/^… | …$/g, '')
            expect(text).toContain(shown)
            expect(text.slice(excerpt.start, excerpt.start + 4)).toBe('mill')
          }
        },
      ),
    )
  })
})

describe('a signature', () => {
  it('never says no to a text that holds what is looked for', () => {
    const word = fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' })
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.nat(), (words, at) => {
        const text = words.join(' ')
        const query = readQuery(words[at % words.length] ?? '')
        if (!query || !findInText(text, query, 1)) return
        expect(mayHold(signatureOf(foldText(text)), query.pieces)).toBe(true)
      }),
    )
  })

  it('says no to nearly all texts that do not', () => {
    const signature = signatureOf(foldText(TEXT))
    const strangers = [
      'quarry',
      'parliament',
      'zebra crossing',
      'inflation',
      'Haverlock',
      'goalkeeper',
    ]
    expect(strangers.filter(word => mayHold(signature, queryOf(word).pieces))).toEqual([])
  })
})

it('folding keeps every offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(foldText(text)).toHaveLength(text.length)
    }),
  )
})

function queryOf(question: string) {
  const query = readQuery(question)
  if (!query) throw new Error('the question has words')
  return query
}

function matches(text: string, question: string): readonly string[] | undefined {
  return findInText(text, queryOf(question), 1)?.excerpts.flatMap(matchesIn)
}

function matchesIn({ pieces }: Excerpt): readonly string[] {
  return pieces.filter(piece => piece.isMatch).map(piece => piece.text)
}

function wordsOf(excerpt: Excerpt | undefined): string {
  return excerpt?.pieces.map(piece => piece.text).join('') ?? ''
}
