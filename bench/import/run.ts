// Import: how much of an article comes in and how little else, beside other readers for JavaScript, in
// one process and on the same pages.
import { listFixtures, readFixture } from '@claimbench/fixtures'
import { importArticle } from '@claimbench/text'
import { readMarkedPaste, scoreBody } from '@claimbench/text/testing'
import type { BenchOptions } from '../bench.ts'
import { bodyText, type Extract, type Extractor, loadPeers, ours, parser } from './extractors.ts'
import { pagesFolder, sampledPages, wholePages } from './pages.ts'
import { plainCopyOf } from './plain-copy.ts'
import { f1, mean, overlapOf, plain } from './score.ts'

/** Prints the share of pastes read to the word and, with `--data`, the figures on real pages. */
export async function run({ data }: BenchOptions): Promise<void> {
  const peers = await loadPeers()
  await printPastes(peers)
  const folder = data === undefined ? undefined : pagesFolder(data)
  if (folder === undefined) {
    console.log('\nNo pages: give their folder with --data.')
    return
  }
  const readers = [ours, ...peers]
  await printWholePages(readers, folder)
  await printSampledPages(readers, folder)
  await printPlainCopies(folder)
}

async function printPastes(peers: readonly Extractor[]): Promise<void> {
  const pastes = listFixtures('import/pastes').map(name =>
    readMarkedPaste(readFixture(`import/pastes/${name}`)),
  )
  console.log(
    `\nFlat pastes with site furniture (${pastes.length}, ours): words of the body, in percent`,
  )
  row('', ['precision', 'recall'])
  const scores = await Promise.all(
    pastes.map(async paste => scoreBody(paste, await importArticle(paste))),
  )
  const sum = (key: 'due' | 'shown' | 'right') =>
    scores.reduce((total, score) => total + score[key], 0)
  row(ours.name, [percent(sum('right') / sum('shown')), percent(sum('right') / sum('due'))])
  for (const peer of peers) {
    const overlaps = await Promise.all(
      pastes.map(async ({ data, body }) => {
        const html = data
          .split('\n')
          .map(line => `<p>${line.replace(/[&<]/g, '')}</p>`)
          .join('\n')
        const { text } = await attempt(
          peer,
          `<html><body>${html}</body></html>`,
          'https://page.example/',
        )
        return overlapOf(body.join('\n'), text)
      }),
    )
    row(peer.name, [
      percent(mean(overlaps.map(o => o.precision))),
      percent(mean(overlaps.map(o => o.recall))),
    ])
  }
}

async function printWholePages(readers: readonly Extractor[], folder: string): Promise<void> {
  const pages = wholePages(folder)
  console.log(`\nNews pages with their whole text (${pages.length}): runs of four words`)
  row('', ['F1', 'precision', 'recall', 'exact', 'ms/page'])
  for (const reader of readers) {
    const started = performance.now()
    const overlaps = []
    for (const { html, url, body } of pages)
      overlaps.push(overlapOf(body, (await attempt(reader, html, url)).text))
    const elapsed = (performance.now() - started) / pages.length
    const [precision, recall] = [
      mean(overlaps.map(o => o.precision)),
      mean(overlaps.map(o => o.recall)),
    ]
    const exact = mean(overlaps.map(o => Number(o.isExact)))
    row(reader.name, [
      ...[f1(precision, recall), precision, recall, exact].map(percent),
      elapsed.toFixed(0),
    ])
  }
}

async function printPlainCopies(folder: string): Promise<void> {
  const parse = await parser()
  const pages = wholePages(folder)
  console.log(`\nThe same ${pages.length} pages copied whole, as plain text: runs of four words`)
  row('', ['F1', 'precision', 'recall'])
  const copies = pages.map(({ html, body }) => ({
    body,
    copy: plainCopyOf(parse(html).document.body),
  }))
  const scored = async (name: string, read: (copy: string) => Promise<string>) => {
    const overlaps = []
    for (const { copy, body } of copies) overlaps.push(overlapOf(body, await read(copy)))
    const [precision, recall] = [
      mean(overlaps.map(o => o.precision)),
      mean(overlaps.map(o => o.recall)),
    ]
    row(name, [f1(precision, recall), precision, recall].map(percent))
  }
  await scored('the copy', async copy => copy)
  await scored(ours.name, async copy =>
    bodyText(await importArticle({ kind: 'plain', data: copy })),
  )
}

async function printSampledPages(readers: readonly Extractor[], folder: string): Promise<void> {
  const pages = sampledPages(folder)
  console.log(
    `\nPages in many languages (${pages.length}): lines in and out, and recall of details`,
  )
  row('', ['F1', 'precision', 'recall', 'title', 'author', 'date'])
  for (const reader of readers) {
    let [kept, missed, foreign] = [0, 0, 0]
    const details = { title: [0, 0], author: [0, 0], date: [0, 0] }
    for (const page of pages) {
      const extract = await attempt(reader, page.html, page.url)
      const found = page.inside.filter(line => extract.text.includes(line)).length
      kept += found
      missed += page.inside.length - found
      for (const line of page.outside) if (extract.text.includes(line)) foreign++
      note(details.title, page.title !== '', plain(page.title) === plain(extract.title))
      note(details.author, page.author !== '', isAuthor(page.author, extract.author))
      note(details.date, page.date !== '', dayOf(page.date) === dayOf(extract.date))
    }
    const [precision, recall] = [kept / (kept + foreign), kept / (kept + missed)]
    const shares = [details.title, details.author, details.date].map(
      ([right = 0, all = 0]) => right / all,
    )
    row(reader.name, [f1(precision, recall), precision, recall, ...shares].map(percent))
  }
}

function note(counts: number[], isKnown: boolean, isRight: boolean): void {
  if (!isKnown) return
  counts[0] = (counts[0] ?? 0) + Number(isRight)
  counts[1] = (counts[1] ?? 0) + 1
}

// All the names, and not much besides.
function isAuthor(gold: string, given: string | undefined): boolean {
  const words = plain(given).split(' ')
  return (
    plain(gold)
      .split(' ')
      .every(word => words.includes(word)) && plain(given).length < 2 * plain(gold).length + 10
  )
}

const dayOf = (date: string | undefined) => /\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0] ?? ''

/** What the reader makes of a page; a page it fails on is an empty text. */
async function attempt(reader: Extractor, html: string, url: string): Promise<Extract> {
  const { error, warn } = console
  // Peers tell the console about every broken page.
  Object.assign(console, { error: () => undefined, warn: () => undefined })
  try {
    return await reader.extract(html, url)
  } catch {
    return { text: '' }
  } finally {
    Object.assign(console, { error, warn })
  }
}

const percent = (share: number) => (100 * share).toFixed(1)
const row = (name: string, cells: readonly string[]) =>
  console.log(name.padEnd(14) + cells.map(cell => cell.padStart(11)).join(''))
