// At build time: the list of the sample articles, without their texts and keys, as a module. A list
// made in the browser would have to fetch every key first.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { SampleKey } from '../../fixtures/src/sample-key.ts'

const MODULE = 'virtual:sample-list'
const samples = join(import.meta.dirname, '../../fixtures/samples')

/** Gives the app `virtual:sample-list`: what the gallery shows of each sample. */
export function sampleList(): Plugin {
  return {
    name: 'sample-list',
    resolveId: id => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined
      return `export default ${JSON.stringify(readdirSync(samples).flatMap(factsOf))}`
    },
  }
}

function factsOf(slug: string): readonly unknown[] {
  const file = join(samples, slug, 'key.json')
  if (!existsSync(file)) return []
  const key: SampleKey = JSON.parse(readFileSync(file, 'utf8'))
  const { title, level, genre, language, trains, length, corrects, sheets } = key
  const facts = { slug, title, level, genre, language, trains, length, sheets: sheets.length }
  return [{ ...facts, ...(corrects !== undefined && { corrects }), holds: holdsOf(key) }]
}

// How much of each kind there is to practise on, without saying where.
function holdsOf({ sentences }: SampleKey) {
  const tagged = (tag: string) => sentences.filter(one => one.tag === tag).length
  const sources = sentences.flatMap(({ spans }) => spans.filter(span => span.sourceType))
  return {
    claim: tagged('claim'),
    opinion: tagged('opinion'),
    attribution: tagged('attribution'),
    none: tagged('none'),
    sources: sources.length,
    fragments: sentences.flatMap(({ fragments }) => fragments).length,
  }
}
