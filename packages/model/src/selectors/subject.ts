// What a row is about, in a few of the person's own words: for lists of changes.
import { plainFromRichText, type RichText } from '../rich-text.ts'
import type { Desk } from '../desk/desk.ts'
import type { Fields } from '../desk/patch.ts'
import type { Table } from '../records/tables.ts'
import { quoteOf, sentencesOf, sentenceAt } from './sentences.ts'

/** How many UTF-16 units of a text stand for it. */
const LONGEST = 120

/**
 * The words by which a person knows a row: a claim by its wording, a tag by its sentence, a source by
 * its name. Empty where there are none. At most 121 UTF-16 units.
 */
export function subjectOf(desk: Desk, table: Table, id: string): string {
  return shortened(wordsOf(desk, table, id))
}

/** The same of a row that is no longer there, from the fields it had. */
export function subjectOfGone(desk: Desk, fields: Fields = {}): string {
  for (const field of ['wording', 'quote', 'name', 'title', 'whom', 'words']) {
    const value = fields[field]
    if (typeof value === 'string' && value !== '') return shortened(value)
  }
  const { claim, revision, start } = fields
  if (typeof claim === 'string' && desk.claims.has(claim)) return shortened(claimWords(desk, claim))
  if (typeof revision !== 'string' || typeof start !== 'number') return ''
  return shortened(sentenceWords(desk, { revision, start }))
}

function shortened(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim()
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
}

function wordsOf(desk: Desk, table: Table, id: string): string {
  switch (table) {
    case 'articles':
      return desk.articles.get(id)?.title ?? ''
    case 'claims':
      return claimWords(desk, id)
    case 'sources':
      return desk.sources.get(id)?.name ?? ''
    case 'attachments':
      return desk.attachments.get(id)?.name ?? ''
    case 'reviewers':
      return desk.reviewers.get(id)?.name ?? ''
    case 'profiles':
      return desk.profiles.get(id)?.name ?? ''
    case 'evidence': {
      const row = desk.evidence.get(id)
      return row?.quote || row?.question || (row ? claimWords(desk, row.claim) : '')
    }
    case 'spans':
      return desk.spans.get(id)?.quote ?? ''
    case 'tags':
      return sentenceWords(desk, desk.tags.get(id))
    case 'agreedTags':
      return sentenceWords(desk, desk.agreedTags.get(id))
    case 'notes':
      return sentenceWords(desk, desk.notes.get(id))
    case 'keyNotes':
      return sentenceWords(desk, desk.keyNotes.get(id))
    case 'cuts':
      return wordsAround(desk, desk.cuts.get(id))
    case 'replies':
      return desk.replies.get(id)?.whom ?? ''
    case 'hops':
      return desk.hops.get(id)?.words ?? ''
    case 'searches':
      return claimWords(desk, desk.searches.get(id)?.claim)
    case 'verdicts':
      return claimWords(desk, desk.verdicts.get(id)?.claim)
    case 'pastVerdicts':
      return claimWords(desk, desk.pastVerdicts.get(id)?.claim)
    case 'signOffs':
      return claimWords(desk, desk.signOffs.get(id)?.claim)
    case 'steps':
      return claimWords(desk, desk.steps.get(id)?.claim)
    case 'waivers':
      return claimWords(desk, desk.waivers.get(id)?.claim)
    case 'secondOpinions':
      return claimWords(desk, id)
    case 'corrections':
      return claimWords(desk, desk.corrections.get(id)?.claim)
    default:
      return ''
  }
}

/** A value as plain words, for showing two side by side. */
export function wordsOfValue(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value))
    return value.every(one => typeof one === 'string') ? value.join(', ') : JSON.stringify(value)
  if (isRichText(value)) return plainFromRichText(value)
  return JSON.stringify(value)
}

function isRichText(value: object): value is RichText {
  return 'type' in value && value.type === 'doc' && 'content' in value
}

function claimWords(desk: Desk, claim: string | undefined): string {
  const row = claim === undefined ? undefined : desk.claims.get(claim)
  return row ? row.wording || row.shortForm || row.quote : ''
}

function sentenceWords(
  desk: Desk,
  place: { readonly revision: string; readonly start: number } | undefined,
): string {
  const revision = place && desk.revisions.get(place.revision)
  if (!revision) return ''
  const sentence = sentenceAt(sentencesOf(desk, revision.id), place.start)
  return sentence ? quoteOf(revision, sentence) : ''
}

function wordsAround(
  desk: Desk,
  cut: { readonly revision: string; readonly at: number } | undefined,
): string {
  const text = cut && desk.revisions.get(cut.revision)?.text
  return text
    ? `${text.slice(Math.max(0, cut.at - 40), cut.at)}|${text.slice(cut.at, cut.at + 40)}`
    : ''
}
