// Training: how long a class of 30 result files × 100 sentences takes to open. Aim: under 1 s.
import { webcrypto } from 'node:crypto'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  bootstrapInterval,
  disagreementByUnit,
  krippendorffAlpha,
  labelCoincidences,
  seededRandom,
} from '@claimbench/agreement'
import { TAGS } from '@claimbench/model'
import {
  type ClassFile,
  classMembers,
  readPackFile,
  readResultFile,
  tagsOfClass,
  type VerifySignature,
} from '@claimbench/model/training'
import { filesOfClass, type FilesOfClass } from './a-class.ts'
import { gammaInTheBrowser } from './gamma-in-the-browser.ts'
import { inTheBrowser } from './in-the-browser.ts'

const PEOPLE = 30
const SENTENCES = 100

/** Prints the time of each step in Node, then, where the app is built, of the whole in a browser. */
export async function run(): Promise<void> {
  const files = await filesOfClass(PEOPLE, SENTENCES)
  console.log(`${PEOPLE} result files × ${SENTENCES} sentences, median of five:`)
  await inNode(files)
  const site = fileURLToPath(new URL('../../app/dist/index.html', import.meta.url))
  if (!existsSync(site)) {
    return console.log('The app is not built (npm run build): nothing was measured in a browser.')
  }
  await inTheBrowser(files)
  console.log('3 result files × 200 marks:')
  await gammaInTheBrowser(await filesOfClass(3, 100))
}

async function inNode({ article, content, pack, results }: FilesOfClass): Promise<void> {
  const read: ClassFile[] = []
  await report('read and check the pack', () => readPackFile(pack))
  await report('read and verify the result files', async () => {
    read.length = 0
    for (const [i, text] of results.entries()) {
      const one = await readResultFile(text, verify)
      if (!one.ok) throw new Error(one.error.code)
      read.push({ file: String(i), result: one.value })
    }
  })
  const people = () => classMembers({ article, contents: [content] }, read).members
  await report('sort them into people', people)
  const rows = tagsOfClass(article, people(), 'last')
  await report('disagreement, confusion, α', () => [
    disagreementByUnit(rows),
    labelCoincidences(rows, TAGS),
    krippendorffAlpha(rows),
  ])
  await report('interval of α, 1,000 resamples', () =>
    bootstrapInterval(rows, units => krippendorffAlpha(units), { random: seededRandom(1) }),
  )
}

async function report(what: string, measure: () => unknown): Promise<void> {
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    const started = performance.now()
    await measure()
    times.push(performance.now() - started)
  }
  const median = times.toSorted((a, b) => a - b)[2] ?? 0
  console.log(`  ${what}: ${median.toFixed(0)} ms`)
}

const verify: VerifySignature = async (publicKey, signature, bytes) => {
  const key = await webcrypto.subtle.importKey(
    'raw',
    Buffer.from(publicKey, 'hex'),
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['verify'],
  )
  return webcrypto.subtle.verify(
    { name: 'ECDSA', hash: 'SHA-256' },
    key,
    Buffer.from(signature, 'hex'),
    new Uint8Array(bytes),
  )
}
