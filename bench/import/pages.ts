// Pages with known main text: a folder `import` of further data, with two sets.
//   aeb.gold.json, aeb-html/ID.html.gz     { ID: { articleBody, url } }
//   traf.gold.json, traf-html/FILE.gz      { URL: { file, with, without, title, author, date } }
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeText } from '@claimbench/text'

/** A page whose whole text is known. */
export interface WholePage {
  readonly html: string
  readonly url: string
  readonly body: string
}

/** A page of which some lines are known to belong to the text and others not, and its details. */
export interface SampledPage {
  readonly html: string
  readonly url: string
  readonly inside: readonly string[]
  readonly outside: readonly string[]
  readonly title: string
  readonly author: string
  readonly date: string
}

const read = (file: string) => decodeText(new Uint8Array(gunzipSync(readFileSync(file)))).text

/** The folder with both sets, or undefined where it is missing. */
export function pagesFolder(data: string): string | undefined {
  return [data, join(data, 'import')].find(folder => existsSync(join(folder, 'aeb.gold.json')))
}

// The files are the caller's promise to have this shape; a benchmark may throw.
const parse = <T>(file: string) =>
  Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, T>)

export function wholePages(folder: string): WholePage[] {
  const gold = parse<{ articleBody: string; url: string }>(join(folder, 'aeb.gold.json'))
  return gold.map(([id, { articleBody, url }]) => ({
    html: read(join(folder, 'aeb-html', `${id}.html.gz`)),
    url,
    body: articleBody,
  }))
}

export function sampledPages(folder: string): SampledPage[] {
  interface Row {
    readonly file: string
    readonly with: string[]
    readonly without: string[]
    readonly title?: string
    readonly author?: string
    readonly date?: string
  }
  return parse<Row>(join(folder, 'traf.gold.json')).map(([url, row]) => ({
    html: read(join(folder, 'traf-html', `${row.file}.gz`)),
    url,
    inside: row.with,
    outside: row.without,
    title: row.title ?? '',
    author: row.author ?? '',
    date: row.date ?? '',
  }))
}
