// Sentence segmentation: how good, how fast and how large ours is beside other splitters that run in
// JavaScript, all in one process and on the same texts.
import process from 'node:process'
import type { BenchOptions } from '../bench.ts'
import { bundle, compressedSize } from './bundle.ts'
import { documentsIn, type GoldDocument, ownDocuments } from './documents.ts'
import { hostileTexts } from './hostile-texts.ts'
import { EVERY_LANGUAGE, loadOurs, loadPeers, type Splitter } from './peers.ts'
import { sampleArticle } from './sample-article.ts'
import { addTo, emptyTally, inside, overall, pooled, type Tally } from './score.ts'

/** Prints accuracy, speed, the time of hostile inputs and the bundled size. */
export async function run({ data }: BenchOptions): Promise<void> {
  const ours = await loadOurs()
  const splitters = [ours, ...(await loadPeers())]
  const documents = [...ownDocuments(), ...(data === undefined ? [] : documentsIn(data))]
  // Speed first, while every splitter has met one language only, as in an application.
  printSpeed(splitters)
  printHostile(ours)
  printAccuracy(splitters, documents)
  await printSizes()
}

function printAccuracy(splitters: readonly Splitter[], documents: readonly GoldDocument[]): void {
  console.log('\nAccuracy: cases right, or F1 inside paragraphs / over all boundaries, in percent')
  const tallies = splitters.map(splitter => tallyOf(splitter, documents))
  const sets = [...new Set(documents.map(document => document.set))].sort()
  printRow(
    '',
    splitters.map(({ name }) => name),
  )
  for (const set of sets) {
    printRow(
      set,
      tallies.map(bySet => cell(bySet.get(set), documents.find(d => d.set === set)?.kind)),
    )
  }
  printPools(tallies)
}

/** Sets of a folder that are summed up into one figure, by what their names begin with. */
const POOLS: readonly (readonly [name: string, sets: RegExp])[] = [
  ['news', /^(gum-(news|interview|speech)|pud-en)$/],
  ['all English', /^(gum-|ewt|pud-en|partut|legal-en)/],
  ['other languages', /^(pud-(?!en)|gsd-|sequoia-|bosque-|iu-|legal-es)/],
]

function printPools(tallies: readonly Map<string, Tally>[]): void {
  for (const [name, sets] of POOLS) {
    const cells = tallies.map(bySet => {
      const chosen = [...bySet].filter(([set]) => sets.test(set)).map(([, tally]) => tally)
      return chosen.length > 0 ? cell(pooled(chosen), 'doc') : '-'
    })
    if (cells.some(text => text !== '-')) printRow(`pool: ${name}`, cells)
  }
}

function tallyOf(splitter: Splitter, documents: readonly GoldDocument[]): Map<string, Tally> {
  const bySet = new Map<string, Tally>()
  for (const document of documents) {
    const tally = bySet.get(document.set) ?? emptyTally()
    bySet.set(document.set, tally)
    addTo(tally, document, splitter.split(document.text, document.language))
  }
  return bySet
}

function cell(tally: Tally | undefined, kind: GoldDocument['kind'] | undefined): string {
  if (!tally) return '-'
  if (kind === 'case') return `${tally.right} of ${tally.documents}`
  return `${inside(tally).toFixed(2)} / ${overall(tally).toFixed(2)}`
}

function printRow(label: string, cells: readonly string[]): void {
  console.log(label.padEnd(20), ...cells.map(text => text.padStart(22)))
}

function printSpeed(splitters: readonly Splitter[]): void {
  console.log(
    '\nProcessor time for an English article of so many characters, best of several runs, in ms',
  )
  printRow(
    '',
    splitters.map(({ name }) => name),
  )
  for (const length of [1_000, 10_000, 100_000, 1_000_000, 10_000_000]) {
    const text = articleOf(length)
    const runs = length > 1_000_000 ? 3 : 9
    const cells = splitters.map(splitter => {
      // wink-nlp holds every token of a text in memory.
      if (splitter.name.startsWith('wink') && length > 1_000_000) return '-'
      return bestTime(() => splitter.raw(text, 'en'), runs).toFixed(2)
    })
    printRow(String(length), cells)
  }
}

function printHostile(ours: Splitter): void {
  const length = 1_000_000
  const news = bestTime(() => ours.raw(articleOf(length), 'en'), 9)
  console.log(`\nHostile inputs of ${length} characters (news: ${news.toFixed(1)} ms)`)
  for (const [name, text] of hostileTexts(length)) {
    let sentences = 0
    const time = bestTime(() => (sentences = ours.split(text, 'en').length), 5)
    // Three times the news and 0.2 µs for each sentence that is made.
    const allowed = 3 * news + sentences * 0.0002
    const verdict = time > allowed ? `over ${allowed.toFixed(1)} ms` : ''
    console.log(name.padEnd(28), `${time.toFixed(1)} ms`.padStart(10), verdict)
  }
}

async function printSizes(): Promise<void> {
  console.log('\nBundled from one named import, minified and gzipped')
  const english = `import { createSegmenter, en } from '@claimbench/text/segment'; export const { segment } = createSegmenter([en])`
  const inKilobytes = async (code: string) => (compressedSize(await bundle(code)) / 1000).toFixed(1)
  console.log(`English: ${await inKilobytes(english)} KB`)
  console.log(`all languages: ${await inKilobytes(EVERY_LANGUAGE)} KB`)
}

function articleOf(length: number): string {
  return sampleArticle.repeat(Math.ceil(length / sampleArticle.length)).slice(0, length)
}

/**
 * The least processor time of `runs` samples, in milliseconds for one call. Short work is repeated
 * to fill a sample. Processor time, so that whatever else the machine does counts little.
 */
function bestTime(work: () => unknown, runs: number): number {
  let calls = 1
  let best = Infinity
  for (let sample = 0; sample <= runs; sample++) {
    const before = process.cpuUsage()
    for (let i = 0; i < calls; i++) work()
    const { user, system } = process.cpuUsage(before)
    const each = (user + system) / 1000 / calls
    // The first sample warms up and tells how often to call.
    if (sample === 0) calls = Math.max(1, Math.round(SAMPLE / Math.max(each, 0.001)))
    else best = Math.min(best, each)
  }
  return best
}

/** About how long a sample lasts, in milliseconds. */
const SAMPLE = 30
