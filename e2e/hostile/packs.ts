// Packs and results that are whole in every hash and signature, with the given words wherever words can be.
import { aPack, aResultBody } from '@claimbench/model/testing'
import { type ResultSigner, writePack, writeResultFile } from '@claimbench/model/training'
import { bundled } from './inputs.ts'

/** A pack that asks about these words, sentence by sentence, and calls everything by them. */
export function packOf(bundle: readonly string[]): Uint8Array {
  const pack = aPack()
  const sentences = sentencesOf(bundle)
  const name = nameOf(bundle)
  let start = 0
  const spans = sentences.map(words => {
    const span = { start, end: start + words.length }
    start = span.end + 1
    return span
  })
  const articles = pack.articles.map(({ article, sheets }) => ({
    article: {
      ...article,
      title: name,
      genre: name,
      trains: name,
      byline: name,
      outlet: name,
      text: sentences.join('\n'),
      blocks: spans.map(span => ({ kind: 'paragraph' as const, ...span })),
      links: spans.slice(0, 1).map(span => ({ ...span, text: name, target: name })),
      sentences: spans,
      sheets: article.sheets.map(sheet => ({ ...sheet, title: name })),
    },
    sheets: new Map([...sheets.keys()].map(sheet => [sheet, bundle.join('\n\n')])),
  }))
  const licence = { name, terms: bundle.join('\n') }
  return writePack(
    { ...pack, title: name, madeBy: name, licence, articles, keys: new Map() },
    'whole',
  )
}

/** What somebody of that name answered; `content` is the hash of the pack. */
export async function resultOf(bundle: readonly string[], content: string): Promise<Uint8Array> {
  const { format: _format, version: _version, ...body } = aResultBody()
  const name = nameOf(bundle)
  const attempts = body.attempts.map(attempt => ({
    ...attempt,
    content,
    packTitle: name,
    title: name,
    answers: [
      {
        ...ANSWER,
        fragments: [{ start: 0, end: 1, wording: name, verdict: name, rationale: name }],
      },
    ],
  }))
  const facts = { ...body, madeWith: name, trainee: { id: name, name }, attempts }
  return new TextEncoder().encode(await writeResultFile(facts, await aDevice()))
}

const ANSWER = {
  sentence: 0,
  tag: 'claim',
  spans: [],
  milliseconds: 900,
  at: '2026-03-12T10:00:00.000Z',
} as const

/** At most a few thousand letters of it: a name, even of somebody who means harm. */
function nameOf(bundle: readonly string[]): string {
  return (bundled(bundle, 3_000)[0] ?? []).join(' ').slice(0, 3_000)
}

function sentencesOf(bundle: readonly string[]): string[] {
  return bundle.map(input => input.replaceAll(/\s+/g, ' ').trim()).filter(input => input !== '')
}

async function aDevice(): Promise<ResultSigner> {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' }
  const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, true, ['sign', 'verify'])
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))
  return {
    publicKey: Array.from(raw, byte => byte.toString(16).padStart(2, '0')).join(''),
    async sign(bytes) {
      const signing = { name: 'ECDSA', hash: 'SHA-256' }
      return new Uint8Array(await crypto.subtle.sign(signing, privateKey, new Uint8Array(bytes)))
    },
  }
}
