// Saves a workspace of the present epoch as fixtures/workspaces/v<epoch>: a backup, the database as it
// lies in the browser, and the files beside it. Every table has a row with every field; a few changes
// are in the journal alone. A saved workspace opens for ever and is never edited, so the script
// refuses to write over one. Run before a release that has a new epoch: npx tsx scripts/save-workspace.ts
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { readSample } from '../fixtures/src/index.ts'
import {
  addArticle,
  ALL_TABLES,
  articleOfRow,
  create,
  decide,
  EPOCH,
  type Patch,
  remove,
  tagSentence,
} from '../packages/model/src/index.ts'
import { FULL_ROWS } from '../packages/model/src/testing/full-rows.ts'
import { aPatch, CONTEXT } from '../packages/model/src/testing/index.ts'
import { aBrowser } from '../packages/storage/src/testing/a-browser.ts'
import { deskAfter } from '../packages/storage/src/testing/a-patch.ts'
import { dumpDatabases } from '../packages/storage/src/testing/dump-databases.ts'
import { deskOf, save } from '../packages/storage/src/testing/save.ts'
import { importArticle, segment, segmenterVersion } from '../packages/text/src/index.ts'

const SAMPLE = 'ferry-aground'

const folder = fileURLToPath(new URL(`../fixtures/workspaces/v${EPOCH}/`, import.meta.url))
if (existsSync(folder)) {
  console.error(`${folder} is there already, and a saved workspace is never edited.`)
  process.exit(1)
}

const browser = aBrowser(128 * 1024)
const tab = await browser.openTab()
const scan = await tab.putAttachment(new Blob(['A page of the harbour log, scanned.']))

const article = await patchOfSample()
const tags = article.changes.flatMap(({ table, id, after }) =>
  table === 'revisions' ? tagsOn(article, id, after?.['boundaries']) : [],
)
const committed: Patch[] = [article, ...tags, ...(await fullRows())]
await save(tab, committed, { sentences: 3, tagged: 2, claims: 1, signedOff: 1 })
await tab.writeSnapshots()

const tagged = tags[0]?.changes[0]?.id ?? ''
const tag = deskAfter(committed).tags.get(tagged)
if (!tag) throw new Error('the first sentence has no tag')
const removed = aPatch(decide('Remove tag', [remove('tags', tag)]), { article: SAMPLE })
await save(tab, [removed])
const backup = await tab.writeBackup()

// Only the journal has this one: a page that was left in the middle.
const late = tagPatch([...committed, removed], tag.revision, tag.start)
await tab.append({ patch: late })

mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}backup.claimbench`, new Uint8Array(await backup.arrayBuffer()))
writeFileSync(`${folder}database.json`, json(await dumpDatabases(browser.databases())))
for (const [name, files] of Object.entries(browser.disk.folders)) {
  mkdirSync(`${folder}${name}`, { recursive: true })
  for (const file of await files.list())
    writeFileSync(`${folder}${name}/${file}`, files.bytesOf(file) ?? new Uint8Array())
}
const desk = await deskOf(tab)
const ids = Object.fromEntries(ALL_TABLES.map(table => [table, [...desk[table].keys()].sort()]))
writeFileSync(`${folder}contents.json`, json({ epoch: EPOCH, ids, journalOnly: late.id }))
console.log(`${folder}: ${committed.length + 2} changes, ${desk.tags.size} tags`)

/** The patch that adds the sample, as the library does. */
async function patchOfSample(): Promise<Patch> {
  const { text, blocks, links, meta } = await importArticle({
    kind: 'markdown',
    data: readSample(SAMPLE).article,
  })
  const starts = new Set(blocks.map(({ start }) => start))
  const sentences = segment(text, { blocks })
  const boundaries = sentences.flatMap(({ start }, i) => {
    const before = sentences[i - 1]
    if (!before || starts.has(start)) return []
    return [{ at: start, reason: before.reason, confidence: before.confidence }]
  })
  const revision = { id: `${SAMPLE}-1`, text, blocks, links, boundaries, segmenterVersion }
  const { canonicalUrl: _link, disagreements = [], ...known } = meta
  const details = { ...known, title: known.title ?? SAMPLE, language: 'en', region: [], theme: [] }
  const wish = { id: SAMPLE, revision, details, disagreements, sample: SAMPLE }
  return aPatch(addArticle(deskAfter([]), wish, CONTEXT), { article: SAMPLE })
}

function tagsOn(article: Patch, revision: string, boundaries: unknown): readonly Patch[] {
  const starts = (Array.isArray(boundaries) ? boundaries : []).map((one: { at: number }) => one.at)
  const patches = [article]
  for (const start of starts.slice(0, 12)) patches.push(tagPatch(patches, revision, start))
  return patches.slice(1)
}

function tagPatch(on: readonly Patch[], revision: string, start: number): Patch {
  const tag = start % 2 ? 'claim' : 'opinion'
  return aPatch(tagSentence(deskAfter(on), { revision, start, tag }, CONTEXT), { article: SAMPLE })
}

/** One patch for each table, which makes its full row. The attachment is the one that was kept. */
async function fullRows(): Promise<readonly Patch[]> {
  const file = { ...FULL_ROWS.attachments, id: scan.id, size: scan.size }
  const rows = { ...FULL_ROWS, attachments: file }
  return ALL_TABLES.map(table => {
    const row = rows[table]
    const article = articleOfRow(table, row)
    return aPatch(decide(`Make ${table}`, [create(table, row)]), article ? { article } : {})
  })
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`
}
