import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Desk } from '../desk/desk.ts'
import type { Context, Decision } from '../desk/patch.ts'
import { CORRECTION_CLASSES } from '../records/correction.ts'
import { stateOfClaim } from '../selectors/claim-state.ts'
import { canonicalJson } from '../selectors/digest.ts'
import { deskOfEdition } from '../selectors/editions.ts'
import { piecesOf } from '../selectors/pieces.ts'
import {
  changesSincePublished,
  correctionsOf,
  latestPublication,
  publicationsOf,
} from '../selectors/publications.ts'
import { after, ARTICLE, CONTEXT, REVIEWER, REVISION } from '../testing/a-desk.ts'
import { aJudgedDesk, aPublishedDesk, signedOff } from '../testing/a-published-desk.ts'
import { cutClaim, editClaim } from './edit-claim.ts'
import { logSearch, removeSearch } from './gather-evidence.ts'
import { giveVerdict, signOff, withdrawSignOff } from './give-verdict.ts'
import { logReply } from './keep-replies.ts'
import { moveClaim, voidClaim } from './move-claim.ts'
import { type CorrectionInput, publishReport } from './publish-report.ts'
import { tagSentence } from './tag-sentence.ts'
import { waiveRules } from './waive-rule.ts'
import { saveSetting, writeSummary } from './write-down.ts'

const LATER: Context = { ...CONTEXT, at: '2026-03-20T09:00:00.000Z' }
const published = aPublishedDesk()
const state = (desk: Desk, id: string) => {
  const claim = desk.claims.get(id)
  return claim && stateOfClaim(desk, claim)
}
const publish = (desk: Desk, corrections: readonly CorrectionInput[] = [], id = 'version-2') =>
  publishReport(desk, { id, article: ARTICLE, reviewer: REVIEWER, corrections }, LATER)
const reworded = after(published, editClaim(published, { claim: 'a', fields: { wording: 'X.' } }))

describe('publishing', () => {
  test('waits for the head of the report, a signed claim and a name', () => {
    const judged = aJudgedDesk()
    expect(publish(judged)).toMatchObject({ refusal: { code: 'nothing-signed-off' } })
    const signed = signedOff(judged, 'a')
    const headless = after(
      signed,
      writeSummary(signed, { article: ARTICLE, fields: { finding: ' ' } }),
    )
    expect(publish(headless)).toMatchObject({ refusal: { code: 'head-not-written' } })
    expect(
      publishReport(
        signed,
        { id: 'v', article: ARTICLE, reviewer: REVIEWER, corrections: [] },
        { ...LATER, by: 'nobody' },
      ),
    ).toMatchObject({ refusal: { code: 'publisher-without-name' } })
  })

  test('makes the signed claims published', () => {
    expect(state(published, 'a')).toBe('published')
    expect(publish(published)).toMatchObject({ refusal: { code: 'nothing-new' } })
  })

  test('adds a claim that readers have not seen without an entry', () => {
    const ready = signedOff(aJudgedDesk(), 'a')
    const one = after(ready, publish(ready, [], 'v1'))
    const two = signedOff(one, 'b')
    expect(changesSincePublished(two, ARTICLE, REVIEWER)).toEqual([{ piece: 'b', kind: 'new' }])
    expect(publish(two).ok).toBe(true)
  })
})

describe('after publication', () => {
  test('a change of a claim waits for a new sign-off, and then for an entry', () => {
    expect(state(reworded, 'a')).toBe('lapsed')
    expect(publish(reworded)).toMatchObject({ refusal: { code: 'published-claim-unsigned' } })
    const signed = signedOff(reworded, 'a', LATER)
    expect(state(signed, 'a')).toBe('signed-off')
    expect(publish(signed)).toMatchObject({ refusal: { code: 'correction-missing' } })
    const entry = {
      id: 'e',
      piece: 'a',
      kind: 'clarification',
      note: 'Said more clearly.',
    } as const
    expect(publish(signed, [{ ...entry, note: ' ' }])).toMatchObject({
      refusal: { code: 'correction-missing' },
    })
    const corrected = after(signed, publish(signed, [entry]))
    expect(state(corrected, 'a')).toBe('corrected')
    expect(state(corrected, 'b')).toBe('published')
    expect(correctionsOf(corrected, ARTICLE)).toMatchObject([
      { kind: 'clarification', note: 'Said more clearly.', claim: 'a', name: 'Ada', at: LATER.at },
    ])
  })

  test('an entry needs no changed record, only something that readers have seen', () => {
    const entry = {
      id: 'e',
      piece: 'head',
      kind: 'clarification',
      note: 'In other words.',
    } as const
    const told = after(published, publish(published, [entry]))
    expect(correctionsOf(told, ARTICLE)).toMatchObject([{ piece: 'head', note: 'In other words.' }])
    expect(publicationsOf(told, ARTICLE)).toHaveLength(2)
    expect(publish(published, [{ ...entry, piece: 'none' }])).toMatchObject({
      refusal: { code: 'no-such-piece' },
    })
    const second = { ...entry, id: 'f', note: ' ' }
    expect(publish(published, [entry, second])).toMatchObject({
      refusal: { code: 'correction-without-note' },
    })
  })

  test('readers have what was published, whatever is being worked on', () => {
    const seen = deskOfEdition(reworded, 'version-1')
    expect(seen?.claims.get('a')?.wording).toBe('The dam broke in 1911.')
    expect(seen && state(seen, 'a')).toBe('published')
  })

  test('the superseded version stays readable', () => {
    const signed = signedOff(reworded, 'a', LATER)
    const two = after(
      signed,
      publish(signed, [{ id: 'e', piece: 'a', kind: 'factual', note: 'It was wrong.' }]),
    )
    expect(publicationsOf(two, ARTICLE).map(({ id }) => id)).toEqual(['version-1', 'version-2'])
    expect(deskOfEdition(two, 'version-1')?.claims.get('a')?.wording).toContain('1911')
    expect(deskOfEdition(two, 'version-1')?.corrections.size).toBe(0)
    expect(deskOfEdition(two, 'version-2')?.claims.get('a')?.wording).toBe('X.')
    expect(deskOfEdition(two, 'version-2')?.corrections.size).toBe(1)
  })

  test('a void claim is withdrawn at once, by an entry, and its text is kept', () => {
    const wish = { id: 'v', correction: 'e', claim: 'a', comment: 'Cut from another article.' }
    const gone = after(published, voidClaim(published, wish, LATER))
    expect(correctionsOf(gone, ARTICLE)).toMatchObject([{ kind: 'void', piece: 'a' }])
    const seen = deskOfEdition(gone, 'version-1')
    expect(seen && state(seen, 'a')).toBe('void')
    expect(seen?.claims.get('a')?.wording).toBe('The dam broke in 1911.')
    expect(publish(gone)).toMatchObject({ refusal: { code: 'nothing-new' } })
  })

  test('readers have no other text under the id of the one that was published', () => {
    const revision = published.revisions.get(REVISION)
    if (!revision) throw new Error('no text')
    const other = { ...revision, text: revision.text.replace('1911', '1912') }
    const forged = { ...published, revisions: new Map([[REVISION, other]]) }
    expect(deskOfEdition(forged, 'version-1')).toBeUndefined()
  })

  test('readers have the name and the rules under which it went out', () => {
    const setting = (value: unknown) => ({ setting: 'organisation', value })
    const named = after(aJudgedDesk(), saveSetting(aJudgedDesk(), setting({ name: 'Lantern' })))
    const signed = signedOff(signedOff(named, 'a'), 'b')
    const out = after(signed, publish(signed, [], 'version-1'))
    const renamed = after(out, saveSetting(out, setting({ name: 'Beacon' })))
    expect(deskOfEdition(renamed, 'version-1')?.settings.get('organisation')?.value).toEqual({
      name: 'Lantern',
    })
  })

  test('an edition that was tampered with is none', () => {
    const edition = published.editions.get('version-1')
    if (!edition) throw new Error('nothing was published')
    const content = edition.content.replace('1911', '1912')
    const forged = {
      ...published,
      editions: new Map([['version-1', { ...edition, content }]]),
    }
    expect(deskOfEdition(forged, 'version-1')).toBeUndefined()
  })
})

type Act = (desk: Desk, n: number) => Decision
const context = (n: number): Context => ({
  ...CONTEXT,
  at: new Date(Date.parse(LATER.at) + n * 120_000).toISOString(),
})
const ACTS: readonly Act[] = [
  (desk, n) => editClaim(desk, { claim: 'ab'[n % 2] ?? 'a', fields: { wording: `W${n}.` } }),
  (desk, n) =>
    giveVerdict(desk, { claim: 'a', fields: { label: n % 2 ? 'false' : 'true' } }, context(n)),
  (desk, n) =>
    signOff(desk, { id: `s${n}`, claim: 'ab'[n % 2] ?? 'a', reviewer: REVIEWER }, context(n)),
  (desk, n) => withdrawSignOff(desk, { id: `w${n}`, claim: 'a' }, context(n)),
  (desk, n) =>
    voidClaim(desk, { id: `v${n}`, correction: `vc${n}`, claim: 'b', comment: 'No.' }, context(n)),
  (desk, n) => moveClaim(desk, { id: `m${n}`, claim: 'b', move: 'reopened' }, context(n)),
  (desk, n) => writeSummary(desk, { article: ARTICLE, fields: { finding: `F${n}.` } }),
  (desk, n) =>
    tagSentence(
      desk,
      { revision: REVISION, start: 0, tag: n % 2 ? 'claim' : 'opinion' },
      context(n),
    ),
  (desk, n) =>
    waiveRules(desk, { claim: 'a', rules: ['two-origins'], reason: `R${n}.` }, context(n)),
  (desk, n) =>
    logSearch(
      desk,
      {
        id: `l${n}`,
        claim: 'a',
        fields: { where: 'X', words: `${n}`, on: '2026-03-02', against: false },
      },
      context(n),
    ),
  desk => removeSearch(desk, { id: 'search-b' }),
  (desk, n) =>
    cutClaim(
      desk,
      { span: `f${n}`, claim: `n${n}`, revision: REVISION, start: 0, end: 3 },
      context(n),
    ),
  (desk, n) =>
    logReply(
      desk,
      {
        id: `r${n}`,
        article: ARTICLE,
        fields: { whom: 'V', how: 'phone', askedOn: '2026-03-03', claims: n % 2 ? ['a'] : [] },
      },
      context(n),
    ),
  (desk, n) =>
    publishReport(
      desk,
      { id: `p${n}`, article: ARTICLE, reviewer: REVIEWER, corrections: [] },
      context(n),
    ),
  (desk, n) =>
    publishReport(
      desk,
      {
        id: `q${n}`,
        article: ARTICLE,
        reviewer: REVIEWER,
        corrections: ['head', 'article', 'a', 'b'].map((piece, i) => ({
          id: `c${n}-${i}`,
          piece,
          kind: 'factual',
          note: `N${n}`,
        })),
      },
      context(n),
    ),
]

/** What readers see of each piece: the digest of the frozen desk, void or not. */
function readersSee(desk: Desk): Readonly<Record<string, string>> {
  const latest = latestPublication(desk, ARTICLE)
  const seen = latest && deskOfEdition(desk, latest.id)
  return seen ? piecesOf(seen, ARTICLE, REVIEWER) : {}
}

test('no published text changes without an entry, whatever is done and in whatever order', () => {
  let changes = 0
  fc.assert(
    fc.property(fc.array(fc.nat(ACTS.length - 1), { minLength: 5, maxLength: 25 }), acts => {
      let desk = published
      acts.forEach((act, n) => {
        const decision = ACTS[act]?.(desk, n)
        if (!decision?.ok) return
        const next = after(desk, decision)
        const [before, now] = [readersSee(desk), readersSee(next)]
        for (const [piece, digest] of Object.entries(before)) {
          if (now[piece] === digest) continue
          changes++
          const entries = correctionsOf(next, ARTICLE).filter(
            one => one.piece === piece && !desk.corrections.has(one.id),
          )
          expect(entries, `piece ${piece} after act ${act}`).toHaveLength(1)
        }
        // No entry and no version ever goes or changes.
        for (const table of ['corrections', 'publications', 'editions'] as const) {
          for (const [id, row] of desk[table]) {
            expect(canonicalJson(next[table].get(id))).toBe(canonicalJson(row))
          }
        }
        desk = next
      })
    }),
    { numRuns: 150 },
  )
  // A law that was never put to the test would hold, too.
  expect(changes).toBeGreaterThan(20)
})

test('every class of correction can be recorded', () => {
  for (const kind of CORRECTION_CLASSES) {
    if (kind === 'void') continue
    const signed = signedOff(reworded, 'a', LATER)
    const made = after(signed, publish(signed, [{ id: 'e', piece: 'a', kind, note: 'N.' }]))
    expect(correctionsOf(made, ARTICLE)[0]?.kind).toBe(kind)
  }
})
