// Anchoring: how many spans are found again after an edit, and how many settle on other words, beside
// matching by the quotation alone. The edits say themselves where every word went.
import { type CorpusArticle, readCorpus } from '@claimbench/fixtures'
import { carrySpans, type CarriedResult, type CarriedSpan } from '@claimbench/text'
import { chanceOf, type Document, edits, type Word } from './edits.ts'

type Carry = (
  oldText: string,
  newText: string,
  spans: readonly CarriedSpan[],
) => readonly CarriedResult[]

const CARRIERS: readonly (readonly [string, Carry])[] = [
  ['Claimbench', carrySpans],
  ['quotation only', carryByQuotation],
]
const SURVIVES = 0.25
const RIGHT = 0.5

/** Prints, for each kind of edit, the share right, wrong and lost, and what deleted spans came to. */
export function run(): void {
  const articles = readCorpus().filter(article => article.sentences.length >= 12)
  for (const [name, carry] of CARRIERS) {
    console.log(`\n${name}: sentences of ${articles.length} articles; in percent`)
    row('', ['n', 'deleted', 'right', 'wrong', 'lost', 'ghosts'])
    const all = new Tally()
    for (const kind of Object.keys(edits)) {
      const tally = new Tally()
      for (const article of articles) judgeArticle(article, kind, carry, [tally, all])
      row(kind, tally.cells())
    }
    row('total', all.cells())
  }
  printSpeed(articles)
}

function judgeArticle(
  article: CorpusArticle,
  kind: string,
  carry: Carry,
  tallies: readonly Tally[],
): void {
  const old = documentOf(article)
  const chance = chanceOf(`${article.path}/${kind}`)
  const now = (edits[kind] ?? []).reduce((document, edit) => edit(document, chance), old)
  const [before, after] = [layOut(old), layOut(now)]
  const places = new Map(after.words.map(({ was, start, end }) => [was, { start, end }]))
  const sentences = old.flat()
  const spans = sentences.flatMap((sentence, i) => {
    const [first, last] = [
      before.words[sentence[0]?.was ?? 0],
      before.words[sentence.at(-1)?.was ?? 0],
    ]
    return first && last && sentence.length >= 4
      ? [{ id: `${i}`, start: first.start, end: last.end }]
      : []
  })
  for (const result of carry(before.text, after.text, spans)) {
    const sentence = sentences[Number(result.id)] ?? []
    const left = sentence.flatMap(word => places.get(word.was) ?? [])
    const isAlive = left.length >= SURVIVES * sentence.length
    const due = {
      start: Math.min(...left.map(place => place.start)),
      end: Math.max(...left.map(place => place.end)),
    }
    const share =
      result.start === undefined ? 0 : overlap(due, { start: result.start, end: result.end })
    const given = result.start === undefined ? 'lost' : share >= RIGHT ? 'right' : 'wrong'
    for (const tally of tallies) tally.add(isAlive, given)
  }
}

class Tally {
  private readonly alive = { right: 0, wrong: 0, lost: 0 }
  private readonly deleted = { right: 0, wrong: 0, lost: 0 }

  add(isAlive: boolean, given: 'right' | 'wrong' | 'lost'): void {
    const counts = isAlive ? this.alive : this.deleted
    counts[given]++
  }

  cells(): string[] {
    const { right, wrong, lost } = this.alive
    const [alive, deleted] = [
      right + wrong + lost,
      this.deleted.wrong + this.deleted.right + this.deleted.lost,
    ]
    const percent = (part: number, whole: number) =>
      whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)
    const shares = [right, wrong, lost].map(part => percent(part, alive))
    return [`${alive + deleted}`, `${deleted}`, ...shares, percent(this.deleted.wrong, deleted)]
  }
}

/** The article's sentences as words that know their place. */
function documentOf({ sentences }: CorpusArticle): Document {
  let at = 0
  const paragraphs: Word[][][] = []
  for (const { paragraph, text } of sentences) {
    const words = text.split(/\s+/).filter(word => word !== '')
    while (paragraphs.length <= paragraph) paragraphs.push([])
    paragraphs[paragraph]?.push(words.map(word => ({ text: word, was: at++ })))
  }
  return paragraphs
}

interface Placed extends Word {
  readonly start: number
  readonly end: number
}

function layOut(document: Document): { text: string; words: Placed[] } {
  const placed: Placed[] = []
  let text = ''
  for (const paragraph of document) {
    if (text !== '') text += '\n'
    for (const [i, word] of paragraph.flat().entries()) {
      if (i > 0) text += ' '
      placed.push({ ...word, start: text.length, end: text.length + word.text.length })
      text += word.text
    }
  }
  return { text, words: placed }
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

function carryByQuotation(
  oldText: string,
  newText: string,
  spans: readonly CarriedSpan[],
): CarriedResult[] {
  return spans.map(({ id, start, end }) => {
    const at = newText.indexOf(oldText.slice(start, end))
    return at < 0 ? { id, state: 'lost' } : { id, state: 'kept', start: at, end: at + end - start }
  })
}

function printSpeed(articles: readonly CorpusArticle[]): void {
  const old = layOut(articles.flatMap(article => [...documentOf(article)])).text
  console.log('\nSpeed: one call with 200 spans, every tenth word replaced')
  for (const length of [10_000, 100_000]) {
    const oldText = old.slice(0, length)
    const newText = oldText.replace(/(\S+ ){9}\S+/g, '$& newly')
    const spans = Array.from({ length: 200 }, (_, i) => {
      const start = Math.floor((i * (oldText.length - 60)) / 200)
      return { id: `${i}`, start, end: start + 60 }
    })
    carrySpans(oldText, newText, spans)
    const started = performance.now()
    carrySpans(oldText, newText, spans)
    console.log(`${oldText.length} characters: ${(performance.now() - started).toFixed(0)} ms`)
  }
}

const row = (name: string, cells: readonly string[]) =>
  console.log(name.padEnd(24) + cells.map(cell => cell.padStart(9)).join(''))
