// Hostile files of every kind that the app opens, from good ones of each kind.
import { readFixtureBytes } from '@claimbench/fixtures'
import {
  ARTICLE_KINDS,
  damagedBackups,
  damagedBytes,
  endlessPdf,
  unfoldingPdf,
  hostileArticles,
  hostileCitations,
  hostileEncrypted,
  hostileZips,
  lyingZips,
  type Mutant,
  strangeBackups,
  strangeKeys,
  strangeValues,
  withoutKeys,
  wrongTypes,
} from '@claimbench/fixtures/hostile'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

export type HostileFile = Mutant<Uint8Array>

/** One in so many is tried in the story; every one by `npm run bench -- mutants`. */
export interface Share {
  readonly isWhole: boolean
}

const some = <File>(files: readonly File[], { isWhole }: Share, step: number): readonly File[] =>
  isWhole ? files : files.filter((_, i) => i % step === 0)

/** By the ending of their names. */
export function articlesOf(share: Share): ReadonlyMap<string, readonly HostileFile[]> {
  const files = ARTICLE_KINDS.map(kind => [kind, some(hostileArticles(kind), share, 12)] as const)
  return new Map(files)
}

/** A file that takes its reader longer than anybody waits. */
export const TOO_SLOW: HostileFile = { name: 'a PDF without end', data: endlessPdf() }

/** A small file that unfolds to more than a page should hold. */
export const TOO_LARGE: HostileFile = {
  name: 'a PDF of 300 MB packed in 300 KB',
  data: unfoldingPdf(300),
}

/** Backups, case files and packets, damaged, lying, or strange inside. */
export function backupsOf(good: Uint8Array, share: Share): readonly HostileFile[] {
  const strange = Object.values(strangeBackups(good)).flat()
  // There are thousands, and each is tried without a browser too.
  const step = Math.max(1, Math.floor(strange.length / (share.isWhole ? 80 : 3)))
  return [
    ...some(damagedBackups(good), share, 25),
    ...strange.filter((_, i) => i % step === Math.floor(step / 2)),
  ]
}

/** Files under a passphrase. */
export function encryptedOf(good: Uint8Array, share: Share): readonly HostileFile[] {
  return some(hostileEncrypted(good), share, 20)
}

/** Packs and keys: their packing, and every field of what is in them. */
export function packsOf(share: Share): readonly HostileFile[] {
  return ['ferry.blind.claimbench-pack.zip', 'ferry.claimbench-key.zip'].flatMap(name => {
    const good = readFixtureBytes(`packs/ferry-class/${name}`)
    const files = unzipSync(good)
    const parts = Object.entries(files).map(([name, data]) => ({ name, data }))
    const written = Object.entries(files).filter(([path]) => path.endsWith('.json'))
    const inside = written.flatMap(([path, data]) =>
      everyChange(strFromU8(data)).map(change => ({
        name: `${path}: ${change.name}`,
        data: zipSync({ ...files, [path]: strToU8(change.data) }),
      })),
    )
    return [
      ...some(damagedBytes(good, 5), share, 8),
      ...some(hostileZips(parts, 'manifest.json'), share, 8),
      ...some(lyingZips(parts, 'manifest.json'), share, 12),
      ...inside.filter((_, i) => i % (share.isWhole ? 15 : 400) === 0),
    ]
  })
}

/** Result files. */
export function resultsOf(share: Share): readonly HostileFile[] {
  const good = readFixtureBytes('packs/ferry-class/bo.claimbench-result.json')
  const inside = everyChange(strFromU8(good)).map(({ name, data }) => ({
    name,
    data: strToU8(data),
  }))
  return [
    ...some(damagedBytes(good, 5), share, 8),
    ...inside.filter((_, i) => i % (share.isWhole ? 8 : 200) === 0),
  ]
}

/** Citations as they are pasted. */
export function citationsOf(share: Share): readonly Mutant[] {
  return some(hostileCitations(), share, 12)
}

function everyChange(text: string): Mutant[] {
  return [wrongTypes, strangeValues, withoutKeys, strangeKeys].flatMap(change => change(text))
}
