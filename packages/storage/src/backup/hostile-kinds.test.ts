// Case files, packets for a second opinion and files under a passphrase, each changed to do harm: whatever
// is in them, they are refused with a reason and touch nothing.
import { damagedBackups, hostileEncrypted, strangeBackups } from '@claimbench/fixtures/hostile'
import { askSecondOpinion, cutClaim, giveVerdict, richTextFromPlain } from '@claimbench/model'
import { CONTEXT } from '@claimbench/model/testing'
import { describe, expect, test } from 'vitest'
import { Machine } from '../testing/a-machine.ts'
import { anArticle } from '../testing/a-patch.ts'
import { dumpDatabases } from '../testing/dump-databases.ts'
import { decryptBackup } from './encryption.ts'
import { checkBackup } from './read-backup.ts'

const PASSPHRASE = 'four calm herons, twice'
const REASONS: ReadonlySet<string> = new Set([
  'not-ours',
  'newer-version',
  'truncated',
  'checksum',
  'malformed',
  'wrong-passphrase',
])
const ADA = { by: 'ada', at: CONTEXT.at } as const

/** A machine with an article, and a claim for which a second opinion is asked. */
async function adaAtWork(): Promise<Machine> {
  const ada = await new Machine('ada').opens()
  await ada.saves(anArticle('mill'))
  const span = { claim: 'claim', span: 'fragment', revision: 'mill-revision', start: 0, end: 15 }
  await ada.does(desk => cutClaim(desk, span, ADA))
  const fields = {
    profile: { id: 'house', version: 1 },
    framing: 'exaggerated',
    conclusion: 'The miller set it alight himself',
    rationale: richTextFromPlain('Nobody but the miller had the key, says the register of 1911.'),
    wouldChange: 'A second key turning up',
  } as const
  await ada.does(desk => giveVerdict(desk, { claim: 'claim', fields }, ADA))
  await ada.does(desk => askSecondOpinion(desk, { claim: 'claim', of: 'Ben' }, ADA))
  return ada
}

async function bytesOf(blob: Blob | undefined): Promise<Uint8Array> {
  return new Uint8Array((await blob?.arrayBuffer()) ?? [])
}

describe.each([
  ['case file', false],
  ['packet for a second opinion', true],
])('a hostile %s', (_, isBlind) => {
  async function good(): Promise<Uint8Array> {
    const { storage } = await adaAtWork()
    const file = await storage.writeCaseFile({ article: 'mill', isBlind, by: 'ada' })
    expect(await checkBackup(file ?? new Blob())).toMatchObject({ ok: true })
    return bytesOf(file)
  }

  test('that is damaged or lies is refused, and the database is byte for byte what it was', async () => {
    const files = damagedBackups(await good())
    expect(files.length).toBeGreaterThan(90)
    const { browser, storage } = await adaAtWork()
    const before = JSON.stringify(await dumpDatabases(browser.databases()))
    const taken: string[] = []
    for (const { name, data } of files) {
      const restored = await storage.restoreBackup(new Blob([data as BlobPart]))
      if (restored.ok) taken.push(name)
    }
    expect(taken).toEqual([])
    expect(JSON.stringify(await dumpDatabases(browser.databases()))).toBe(before)
  }, 120_000)

  test('with something strange in any field is refused with a place, or read without harm', async () => {
    for (const { name, data } of Object.values(strangeBackups(await good())).flat()) {
      const read = await checkBackup(new Blob([data as BlobPart]))
      const code = read.ok ? 'ok' : read.error.code
      expect([name, code]).toEqual([
        name,
        expect.stringMatching(/^(?:ok|newer-version|malformed)$/),
      ])
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  }, 120_000)
})

test('a file under a passphrase that anybody changed opens no more, and says why', async () => {
  const { storage } = await adaAtWork()
  const good = await bytesOf(await storage.writeBackup({ passphrase: PASSPHRASE }))
  const files = hostileEncrypted(good)
  expect(files.length).toBeGreaterThan(70)
  const opened: string[] = []
  for (const { name, data } of files) {
    const read = await decryptBackup(new Blob([data as BlobPart]), PASSPHRASE)
    const code = read.ok ? 'opened' : read.error.code
    if (!REASONS.has(code)) opened.push(`${name}: ${code}`)
  }
  expect(opened).toEqual([])
}, 300_000)
