// Hashes of training files: SHA-256, in hex.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '../selectors/digest.ts'
import { isAsked, packPaths, type PackedArticle, type PackFile } from './pack.ts'

/** The files of an article and its sheets as they stand in a pack: bytes by path. */
export function filesOfArticle({
  article,
  sheets,
}: PackedArticle): ReadonlyMap<string, Uint8Array> {
  return new Map([
    [packPaths.article(article.id), utf8ToBytes(canonicalJson(article))],
    ...Array.from(sheets, ([name, words]): [string, Uint8Array] => [
      packPaths.sheet(article.id, name),
      utf8ToBytes(words),
    ]),
  ])
}

/** Path, hash and length of each file, in the order of the paths. */
export function hashedFiles(files: ReadonlyMap<string, Uint8Array>): readonly PackFile[] {
  return [...files]
    .map(([path, bytes]) => ({ path, sha256: bytesToHex(sha256(bytes)), bytes: bytes.length }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The hash of what a pack asks, whatever else it holds: of names and hashes of articles and sheets. */
export function contentHash(files: readonly PackFile[]): string {
  const asked = files.filter(({ path }) => isAsked(path)).map(({ path, sha256 }) => [path, sha256])
  asked.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  return hashOf(canonicalJson(asked))
}

/** The hash of one article with its sheets: what an attempt says it answered. */
export function articleHash(article: PackedArticle): string {
  return contentHash(hashedFiles(filesOfArticle(article)))
}

/** The hash of a text, as UTF-8. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
