// Two hundred quotations against captured copies (text, HTML, PDF) of the samples: as they stand, as
// word processors and printers bend them, and with one word altered. Not one altered may pass.
import { listSamples, makePdf, readSample } from '@claimbench/fixtures'
import { strToU8 } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { readCopy } from './read-copy.ts'
import { createQuoteVerifier } from './verify-quote.ts'

interface Checked {
  readonly quote: string
  readonly verify: ReturnType<typeof createQuoteVerifier>
  /** Words of the same copy, to alter a quotation with what could well have stood there. */
  readonly vocabulary: readonly string[]
}

const PER_SAMPLE = 10
const KINDS = ['text', 'html', 'pdf'] as const
const checked: Checked[] = []

beforeAll(async () => {
  const samples = listSamples().map(readSample)
  for (const [i, { key }] of samples.entries()) {
    const sentences = key.sentences.map(({ quote }) => quote)
    const kind = KINDS[i % 3] ?? 'text'
    // The made PDF has the letters of Latin-1 only.
    const printed = kind === 'pdf' ? sentences.map(latin) : sentences
    const copy = await readCopy(await copyOf(printed, kind), `copy.${kind}`)
    const verify = createQuoteVerifier(copy.text)
    const vocabulary = [...new Set(printed.join(' ').match(/\p{L}{4,}/gu))]
    const long = printed.filter(
      quote => quote.split(' ').length >= 6 && /^[\x20-\uffff]*$/.test(quote),
    )
    for (let n = 0; n < PER_SAMPLE; n++) {
      const quote = long[Math.floor((n * long.length) / PER_SAMPLE)]
      if (quote !== undefined) checked.push({ quote, verify, vocabulary })
    }
  }
})

describe('two hundred quotations', () => {
  test('are two hundred, from every kind of copy', () => {
    expect(checked).toHaveLength(200)
    expect(new Set(checked.map(({ quote }) => quote)).size).toBeGreaterThan(190)
  })

  test('are all found as they stand', () => {
    const lost = checked.filter(({ quote, verify }) => verify(quote).result === 'not-found')
    expect(lost.map(({ quote }) => quote)).toEqual([])
  })

  test('are all found as word processors bend them, and never called exact then', () => {
    const wrong = checked.flatMap(({ quote, verify }) => {
      const changed = bent(quote)
      const { result } = verify(changed)
      return result === (changed === quote ? 'exact' : 'normalised') ? [] : [changed]
    })
    expect(wrong).toEqual([])
  })

  test('are never verbatim once a word is another, is left out or is put in', () => {
    const passed = checked.flatMap(({ quote, verify, vocabulary }, i) =>
      altered(quote, vocabulary, i).filter(one => verify(one).result !== 'not-found'),
    )
    expect(passed).toEqual([])
  })

  test('are never verbatim once a digit, a sign, a negation or the order of two words is another', () => {
    const tried = checked.flatMap(({ quote, verify }, i) =>
      twisted(quote, i).map(one => ({ one, result: verify(one).result })),
    )
    expect(tried.length).toBeGreaterThan(400)
    expect(tried.filter(({ result }) => result !== 'not-found').map(({ one }) => one)).toEqual([])
  })

  test('are found although ligatures, soft hyphens, composition and unseen marks differ', () => {
    const wrong = checked.flatMap(({ quote, verify }) =>
      printed(quote).filter(one => verify(one).result !== 'normalised'),
    )
    expect(wrong).toEqual([])
  })

  test('show the altered word in the difference', () => {
    const silent = checked.filter(({ quote, verify, vocabulary }, i) => {
      const [replaced = ''] = altered(quote, vocabulary, i)
      const verification = verify(replaced)
      return (
        verification.result === 'not-found' &&
        !verification.nearest?.difference.some(part => part.kind !== 'same')
      )
    })
    expect(silent.map(({ quote }) => quote)).toEqual([])
  })
})

/** The quotation with plain marks, wrapped lines and no-break spaces. */
function bent(quote: string): string {
  return quote
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/(\p{L}) (\p{L})/u, '$1\u00a0$2')
    .replace(/(\p{L}{3}) (?=\p{L}+[^ ]*$)/u, '$1\n  ')
}

/** One word of the quotation as another word, left out, and a word put in. */
function altered(quote: string, vocabulary: readonly string[], seed: number): readonly string[] {
  const words = quote.split(' ')
  const at = 1 + ((seed * 7) % (words.length - 2))
  const old = words[at] ?? ''
  const others = vocabulary.filter(word => !old.includes(word))
  const other = /\d/.test(old)
    ? old.replace(/\d/, digit => String((Number(digit) + 1) % 10))
    : (others[(seed * 13) % others.length] ?? 'other')
  return [
    words.with(at, other).join(' '),
    words.toSpliced(at, 1).join(' '),
    words.toSpliced(at, 0, others[(seed * 5) % others.length] ?? 'not').join(' '),
  ]
}

/**
 * The quotation with one digit altered or a minus put before its number, with a negation dropped or put
 * in, and with two words in another order: as far as it has what is altered.
 */
function twisted(quote: string, seed: number): readonly string[] {
  const words = quote.split(' ')
  const at = 1 + ((seed * 11) % (words.length - 2))
  const [left = '', right = ''] = [words[at - 1], words[at]]
  const swapped = words
    .with(at - 1, right)
    .with(at, left)
    .join(' ')
  const negation = /\b(?:not|no|never|nicht|kein\p{L}*|nie)\b ?/u
  return [
    swapped,
    quote.replace(/\d/, digit => String((Number(digit) + 1) % 10)),
    quote.replace(/(?<![\p{L}\p{N}.,-])\d/u, '-$&'),
    negation.test(quote) ? quote.replace(negation, '') : words.toSpliced(at, 0, 'not').join(' '),
  ].filter(one => one !== quote)
}

/** The quotation as other programs hand it over, where that is not the very same. */
function printed(quote: string): readonly string[] {
  return [
    quote.replace(/ffi|ffl|ff|fi|fl/g, letters => LIGATURES[letters] ?? letters),
    quote.normalize('NFD'),
    quote.replace(/(\p{L}{4})(?=\p{L}{3})/u, '$1\u00ad'),
    quote.replace(' ', ' \u200f').replace(/$/, '\u200e'),
    quote.replaceAll(' ', '\u2009'),
  ].filter(one => one !== quote)
}

const LIGATURES: Readonly<Record<string, string>> = {
  ff: 'ﬀ',
  fi: 'ﬁ',
  fl: 'ﬂ',
  ffi: 'ﬃ',
  ffl: 'ﬄ',
}

async function copyOf(
  sentences: readonly string[],
  kind: (typeof KINDS)[number],
): Promise<Uint8Array> {
  if (kind === 'text') return strToU8(sentences.join('\n'))
  if (kind === 'html') {
    const marked = sentences.map(sentence =>
      escaped(sentence)
        .replace(/ (\p{L}{5,}) /u, ' <em>$1</em> ')
        .replaceAll('–', '&ndash;'),
    )
    return strToU8(
      `<html><head><title>T</title><script>var said = 1</script></head><body><p>${marked.join('</p>\n<p>')}</p></body></html>`,
    )
  }
  const lines = sentences.flatMap(wrapped)
  const pages = Array.from({ length: Math.ceil(lines.length / 45) }, (_, page) =>
    lines.slice(page * 45, (page + 1) * 45).map((text, i) => ({ text, x: 60, y: 780 - i * 15 })),
  )
  return makePdf(pages)
}

const escaped = (text: string) => text.replace(/[&<>]/g, sign => `&#${sign.charCodeAt(0)};`)

const latin = (text: string) =>
  text
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/[^\x20-\xff]/g, '')

// Lines of about seventy letters; the last word of some is broken with a hyphen.
function wrapped(sentence: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of sentence.split(' ')) {
    if (line.length + word.length < 70) {
      line += `${line && ' '}${word}`
      continue
    }
    const broken = /^(\p{L}{4})(\p{L}{4,}.*)$/u.exec(word)
    lines.push(broken ? `${line} ${broken[1]}-` : line)
    line = broken?.[2] ?? word
  }
  return line === '' ? lines : [...lines, line]
}
