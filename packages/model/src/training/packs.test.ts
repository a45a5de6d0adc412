import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { aPack, aTrainingArticle, aTrainingKey } from '../testing/a-pack.ts'
import { articleHash } from './content-hash.ts'
import type { Pack } from './pack.ts'
import { addKeys, readPackFile } from './read-pack.ts'
import { keyProblems } from './training-key.ts'
import { writePack } from './write-pack.ts'

const whole = writePack(aPack(), 'whole')
const blind = writePack(aPack(), 'blind')
const keyFile = writePack(aPack(), 'key')

function packIn(bytes: Uint8Array) {
  const read = readPackFile(bytes)
  if (!read.ok || read.value.kind !== 'pack') throw new Error(JSON.stringify(read))
  return read.value.pack
}

function keysIn(bytes: Uint8Array) {
  const read = readPackFile(bytes)
  if (!read.ok || read.value.kind !== 'key') throw new Error(JSON.stringify(read))
  return read.value.keys
}

/** A pack file with some of its files replaced, or taken out, and the manifest left as it was. */
function tampered(bytes: Uint8Array, change: (files: Record<string, Uint8Array>) => void) {
  const files = unzipSync(bytes)
  change(files)
  return zipSync(files)
}

function faultOf(bytes: Uint8Array) {
  const read = readPackFile(bytes)
  return read.ok ? undefined : read.error.code
}

describe('a pack', () => {
  test('comes back as it was written', () => {
    const { content: _content, cards: _cards, ...read } = packIn(whole)
    expect(read).toEqual(aPack())
  })

  test('is the same file whenever it is written', () => {
    expect(writePack(aPack(), 'whole')).toEqual(whole)
  })

  test('asks the same with and without its key', () => {
    expect(packIn(blind).content).toBe(packIn(whole).content)
    expect(keysIn(keyFile).content).toBe(packIn(whole).content)
  })

  test('shows what a gallery needs', () => {
    expect(packIn(blind).cards).toEqual([
      {
        id: 'ferry',
        title: 'The ferry that never was',
        language: 'en',
        level: 2,
        genre: 'op-ed',
        trains: 'Vague sources',
        sentences: 4,
        words: 24,
        sheets: 1,
      },
    ])
  })

  test('the hash of an article depends on its words and on its sheets', () => {
    const article = aTrainingArticle()
    const one = articleHash({ article, sheets: new Map() })
    expect(articleHash({ article, sheets: new Map([['log.md', 'x']]) })).not.toBe(one)
    expect(
      articleHash({ article: { ...article, text: `${article.text} ` }, sheets: new Map() }),
    ).not.toBe(one)
  })
})

describe('a blind pack', () => {
  const unpacked = Object.entries(unzipSync(blind))
  const everything = unpacked.map(([path, bytes]) => `${path}\n${strFromU8(bytes)}`).join('\n')

  test('has no key', () => expect(packIn(blind).keys.size).toBe(0))

  test('holds no reason, no wording, no verdict and no alternative of the key', () => {
    const [, report] = aTrainingKey().sentences
    const secrets = aTrainingKey().sentences.flatMap(({ reason, alternatives, fragments }) => [
      reason,
      ...alternatives.map(one => one.reason),
      ...fragments.flatMap(one => [
        one.wording,
        ...(one.acceptedWordings ?? []),
        one.shortForm ?? '',
        one.speaker ?? '',
        one.verdict?.rationale ?? '',
      ]),
    ])
    expect(report?.fragments).toHaveLength(1)
    expect(secrets.filter(secret => secret !== '' && everything.includes(secret))).toEqual([])
  })

  test('holds no field that a key is made of, nor a hash of the key', () => {
    const fields = ['tag', 'reason', 'alternatives', 'wording', 'sourceType', 'checkWorthiness']
    expect(fields.filter(field => everything.includes(`"${field}"`))).toEqual([])
    const keyHash = packManifestOf(whole).files.find(({ path }) => path.startsWith('keys/'))?.sha256
    expect(keyHash).toMatch(/^[0-9a-f]{64}$/)
    expect(everything).not.toContain(keyHash)
  })

  test('is the same whatever the key says', () => {
    const others: Pack = { ...aPack(), keys: new Map() }
    expect(writePack(others, 'blind')).toEqual(blind)
  })

  test('gets its key from the key file, and from no other', () => {
    expect(addKeys(packIn(blind), keysIn(keyFile))).toMatchObject({
      ok: true,
      value: { keys: aPack().keys },
    })
    const strange = { ...keysIn(keyFile), content: '0'.repeat(64) }
    expect(addKeys(packIn(blind), strange)).toMatchObject({ error: { code: 'other-articles' } })
  })
})

describe('a file that is not what it should be', () => {
  test.each([
    ['something else', strToU8('Dear trainer,'), 'not-ours'],
    ['a zip file of somebody else', zipSync({ 'a.txt': strToU8('a') }), 'not-ours'],
    ['an empty file', new Uint8Array(), 'not-ours'],
    ['a pack cut off in the middle', whole.subarray(0, whole.length / 2), 'truncated'],
  ] as const)('%s', (_name, bytes, code) => expect(faultOf(bytes)).toBe(code))

  test('what a test asks is read as it was written, and needs version 2', () => {
    const tasks = ['tag', 'spans'] as const
    for (const form of ['blind', 'whole'] as const) {
      const bytes = writePack({ ...aPack(), tasks }, form)
      expect(packManifestOf(bytes)).toMatchObject({ version: 2, tasks })
      expect(packIn(bytes)).toMatchObject({ tasks, content: packIn(whole).content })
    }
    expect(packManifestOf(writePack({ ...aPack(), tasks }, 'key'))).toMatchObject({ version: 1 })
  })

  test('what it asks of one article alone is read back, and is no part of what the articles are', () => {
    const tasksOf = new Map([[aTrainingArticle().id, ['tag'] as const]])
    const bytes = writePack({ ...aPack(), tasks: ['tag', 'spans'], tasksOf }, 'blind')
    expect(packManifestOf(bytes)).toMatchObject({ version: 2, articles: [{ tasks: ['tag'] }] })
    expect(packIn(bytes)).toMatchObject({ tasksOf, content: packIn(whole).content })
    const without = writePack({ ...aPack(), tasksOf }, 'whole')
    expect(packManifestOf(without)).toMatchObject({ version: 1 })
    expect(packIn(without).tasksOf).toBeUndefined()
  })

  test('a pack of version 1 leaves the choice open, and none may say what it asks', () => {
    expect(packManifestOf(whole)).toMatchObject({ version: 1 })
    expect(packIn(whole).tasks).toBeUndefined()
    const smuggled = tampered(whole, files => {
      files['manifest.json'] = strToU8(JSON.stringify({ ...packManifestOf(whole), tasks: ['tag'] }))
    })
    expect(faultOf(smuggled)).toBe('malformed')
  })

  test('a newer pack says so', () => {
    const newer = tampered(whole, files => {
      files['manifest.json'] = strToU8(JSON.stringify({ ...packManifestOf(whole), version: 3 }))
    })
    expect(faultOf(newer)).toBe('newer-version')
  })

  test('a changed article is noticed', () => {
    const changed = tampered(whole, files => {
      files['articles/ferry.json'] = strToU8(
        strFromU8(files['articles/ferry.json'] ?? new Uint8Array()).replace('May', 'Jun'),
      )
    })
    expect(faultOf(changed)).toBe('checksum')
  })

  test('a missing sheet is noticed', () => {
    expect(faultOf(tampered(whole, files => delete files['evidence/ferry/log.md']))).toBe(
      'truncated',
    )
  })

  test('a file that the manifest does not name is refused: it could be a key', () => {
    const stowaway = tampered(blind, files => {
      files['keys/ferry.json'] = strToU8('{}')
    })
    expect(faultOf(stowaway)).toBe('malformed')
  })

  test('a key under a name that says otherwise is refused', () => {
    const key: Pack = { ...aPack(), keys: new Map([['other', aTrainingKey()]]) }
    expect(faultOf(writePack(key, 'whole'))).toBe('malformed')
  })

  test('a key that does not quote exactly is refused', () => {
    const [first, ...rest] = aTrainingKey().sentences
    if (!first) throw new Error('no sentence')
    const span = { kind: 'cue' as const, start: 0, end: 3, quote: 'Thy' }
    const sentences = [{ ...first, spans: [span] }, ...rest]
    const keys = new Map([['ferry', { ...aTrainingKey(), sentences }]])
    expect(faultOf(writePack({ ...aPack(), keys }, 'whole'))).toBe('malformed')
  })

  test('a bomb is stopped by what really comes out of it', () => {
    const bomb = zipSync({ 'manifest.json': new Uint8Array(65_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(200_000)
    expect(faultOf(bomb)).toBe('too-large')
  })

  test('thousands of files are refused', () => {
    const many = Object.fromEntries(
      Array.from({ length: 5_001 }, (_, i) => [`f${i}`, new Uint8Array()]),
    )
    expect(faultOf(zipSync(many))).toBe('too-large')
  })
})

test('a key that fits its article has no problems, and each misfit is named', () => {
  const article = aTrainingArticle()
  const sheets = new Map([['log.md', 'No ferry left or sank in May 2019.']])
  expect(keyProblems(article, aTrainingKey(), sheets)).toEqual([])
  expect(keyProblems(article, aTrainingKey(), new Map())).toHaveLength(1)
  const short = { ...aTrainingKey(), sentences: aTrainingKey().sentences.slice(1) }
  expect(keyProblems(article, short, sheets)).not.toEqual([])
})

function packManifestOf(bytes: Uint8Array): { files: { path: string; sha256: string }[] } {
  return JSON.parse(strFromU8(unzipSync(bytes)['manifest.json'] ?? new Uint8Array()))
}
