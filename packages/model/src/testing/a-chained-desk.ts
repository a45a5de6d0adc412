// A claim that two hands have passed on before the article prints it: some outlets, which heard it
// from an official. The first words carry a link that leads nowhere.
import { addEvidence } from '../commands/gather-evidence.ts'
import { cutClaim } from '../commands/edit-claim.ts'
import { markSpan } from '../commands/mark-span.ts'
import type { Desk } from '../desk/desk.ts'
import type { SourceType } from '../records/span.ts'
import { aDesk, after, CONTEXT, REVISION } from './a-desk.ts'

export const CHAINED_CLAIM = 'claim'
const SENTENCE =
  'Some outlets have heard from a senior official that two garrisons are to be moved.'

/** Where words stand in the text of the desk. */
export function placeIn(
  desk: Desk,
  words: string,
): { readonly start: number; readonly end: number } {
  const start = desk.revisions.get(REVISION)?.text.indexOf(words) ?? -1
  if (start < 0) throw new Error(`“${words}” is not in the text`)
  return { start, end: start + words.length }
}

/** The desk with words marked as a source; the mark has the id given. */
export function withSource(desk: Desk, id: string, words: string, sourceType: SourceType): Desk {
  const place = { revision: REVISION, ...placeIn(desk, words) }
  return after(desk, markSpan(desk, { id, kind: 'source', sourceType, ...place }, CONTEXT))
}

/** One sentence with two marks (`outlets` vague, `official` unnamed), its claim, and an item of evidence. */
export function aChainedDesk(): Desk {
  let desk = aDesk([SENTENCE, 'The road was closed.'])
  const revision = desk.revisions.get(REVISION)
  if (!revision) throw new Error('no revision')
  const link = {
    ...placeIn(desk, 'Some outlets'),
    text: 'Some outlets',
    missing: 'fragment',
  } as const
  desk = { ...desk, revisions: new Map([[REVISION, { ...revision, links: [link] }]]) }
  desk = withSource(desk, 'outlets', 'Some outlets', 'vague')
  desk = withSource(desk, 'official', 'a senior official', 'unnamed')
  const place = { revision: REVISION, ...placeIn(desk, 'two garrisons are to be moved') }
  desk = after(desk, cutClaim(desk, { span: 'f', claim: CHAINED_CLAIM, ...place }, CONTEXT))
  return after(
    desk,
    addEvidence(
      desk,
      {
        id: 'item',
        claim: CHAINED_CLAIM,
        fields: { quote: 'An official told us so.', relation: 'context', medium: 'web-page' },
        source: { id: 'gazette', name: 'The Gazette', kind: 'secondary' },
      },
      CONTEXT,
    ),
  )
}
