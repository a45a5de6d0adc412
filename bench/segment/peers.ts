// The splitters to compare with, each behind the same door. Where a peer returns strings, they are
// laid back over the text by their visible characters, so that altered white space costs it nothing.
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type * as Text from '@claimbench/text'
import type { Span } from '@claimbench/text'
import { bundle } from './bundle.ts'

/** A splitter under test. */
export interface Splitter {
  readonly name: string
  /** Its sentences as spans of UTF-16 offsets. */
  split(text: string, language: string): readonly Span[]
  /** The same call without our conversion, for timing. */
  raw(text: string, language: string): unknown
  /** False when it knows English only. */
  readonly isMultilingual: boolean
}

/** What an application imports to have every language. */
export const EVERY_LANGUAGE = `export { segment } from '@claimbench/text'`

/** Our own splitter, bundled as an application would have it. */
export async function loadOurs(): Promise<Splitter> {
  const code = Buffer.from(await bundle(EVERY_LANGUAGE)).toString('base64')
  // A bundle of the package's own export has that export's type.
  const { segment } = (await import(`data:text/javascript;base64,${code}`)) as Pick<
    typeof Text,
    'segment'
  >
  const split = (text: string, language: string) => segment(text, { language })
  return { name: 'Claimbench', split, raw: split, isMultilingual: true }
}

/** The peers that are installed; the others are named on the console. */
export async function loadPeers(): Promise<Splitter[]> {
  const peers: Splitter[] = [intl()]
  for (const load of [sentencex, sbd, wink]) {
    try {
      peers.push(await load())
    } catch (error) {
      console.warn(`A peer is missing: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return peers
}

/** Intl.Segmenter as it is best used: paragraph by paragraph, line breaks taken for spaces. */
function intl(): Splitter {
  const segmenters = new Map<string, Intl.Segmenter>()
  const split = (text: string, language: string) => {
    const known = segmenters.get(language)
    const segmenter = known ?? new Intl.Segmenter(language, { granularity: 'sentence' })
    segmenters.set(language, segmenter)
    const spans: Span[] = []
    let from = 0
    for (const paragraph of text.split(/(\n\s*\n)/)) {
      for (const { index, segment: sentence } of segmenter.segment(
        paragraph.replaceAll('\n', ' '),
      )) {
        spans.push({ start: from + index, end: from + index + sentence.length })
      }
      from += paragraph.length
    }
    return spans
  }
  return { name: 'Intl.Segmenter', split, raw: split, isMultilingual: true }
}

const peer = createRequire(fileURLToPath(new URL('../peers/package.json', import.meta.url)))

interface SentencexBoundary {
  readonly start_index: number
  readonly end_index: number
}

async function sentencex(): Promise<Splitter> {
  const entry = peer.resolve('sentencex-wasm')
  // The package has no types for loading it by hand; this is what its readme documents.
  const module = (await import(pathToFileURL(entry).href)) as {
    initSync(options: { module: Uint8Array }): void
    get_sentence_boundaries(language: string, text: string): SentencexBoundary[]
  }
  module.initSync({ module: readFileSync(entry.replace(/\.js$/, '_bg.wasm')) })
  const raw = (text: string, language: string) => module.get_sentence_boundaries(language, text)
  const split = (text: string, language: string) => {
    // It counts code points.
    const offsets: number[] = []
    let at = 0
    for (const character of text) {
      offsets.push(at)
      at += character.length
    }
    offsets.push(at)
    return raw(text, language).map(({ start_index, end_index }) => ({
      start: offsets[start_index] ?? at,
      end: offsets[end_index] ?? at,
    }))
  }
  return { name: 'sentencex-wasm 0.1.31', split, raw, isMultilingual: true }
}

function sbd(): Splitter {
  const { sentences } = peer('sbd') as { sentences(text: string): string[] } // its documented export
  const raw = (text: string) => sentences(text)
  return {
    name: 'sbd 1.0.19',
    split: text => laidOver(text, raw(text)),
    raw,
    isMultilingual: false,
  }
}

interface WinkNlp {
  readDoc(text: string): { sentences(): { out(): string[] } }
}

function wink(): Splitter {
  const winkNlp = peer('wink-nlp') as (model: unknown, pipe: string[]) => WinkNlp // as documented
  const nlp = winkNlp(peer('wink-eng-lite-web-model'), ['sbd'])
  const raw = (text: string) => nlp.readDoc(text).sentences().out()
  return {
    name: 'wink-nlp 2.4.0',
    split: text => laidOver(text, raw(text)),
    raw,
    isMultilingual: false,
  }
}

/** Spans of sentences that came back as strings. */
function laidOver(text: string, sentences: readonly string[]): Span[] {
  let at = 0
  return sentences.map(sentence => {
    let left = sentence.replace(/\s/g, '').length
    while (at < text.length && /\s/.test(text[at] ?? '')) at++
    const start = at
    for (; at < text.length && left > 0; at++) if (!/\s/.test(text[at] ?? '')) left--
    return { start, end: at }
  })
}
