import { describe, expect, test } from 'vitest'
import { cutClaim, editClaim } from '../commands/edit-claim.ts'
import { giveVerdict } from '../commands/give-verdict.ts'
import { editDetails } from '../commands/keep-article.ts'
import { askSecondOpinion } from '../commands/second-opinion.ts'
import { tagSentence } from '../commands/tag-sentence.ts'
import { apply, type Desk } from '../desk/desk.ts'
import { invert, type Patch } from '../desk/patch.ts'
import { richTextFromPlain } from '../rich-text.ts'
import { aDesk, aPatch, ARTICLE, CONTEXT, REVIEWER, REVISION } from '../testing/a-desk.ts'
import { auditOf } from './audit-entries.ts'

const start = aDesk(['One thing happened.', 'It was bad.'])
const context = (by: string) => ({ by, at: CONTEXT.at })

function after(patches: readonly Patch[]): Desk {
  return patches.reduce(apply, start)
}

const tag = (tag: 'claim' | 'opinion', by = REVIEWER) =>
  aPatch(tagSentence(start, { revision: REVISION, start: 0, tag }, context(by)), { by })

const cut = aPatch(
  cutClaim(start, { revision: REVISION, start: 0, end: 19, claim: 'c', span: 's' }, CONTEXT),
)

const read = (patches: readonly Patch[], reviewer = REVIEWER) =>
  auditOf(after(patches), ARTICLE, patches, reviewer)

test('an entry says who did what to which words, and on which version', () => {
  expect(read([tag('claim')])).toMatchObject([
    {
      by: REVIEWER,
      at: CONTEXT.at,
      name: 'Tag sentence',
      kind: 'tags',
      version: 1,
      subject: 'One thing happened.',
      fields: expect.arrayContaining([
        expect.objectContaining({ table: 'tags', field: 'tag', after: 'claim' }),
      ]),
      isUndone: false,
      isHidden: false,
    },
  ])
})

test('entries come in the order of their clocks, whatever order they are given in', () => {
  const patches = [tag('claim'), tag('opinion'), cut]
  const names = (list: readonly Patch[]) => read(list).map(({ id }) => id)
  expect(names(patches.toReversed())).toEqual(names(patches))
})

test('typing without a pause is one entry, from what it found to what it left', () => {
  let desk = start
  const type = (title: string) => {
    const patch = aPatch(editDetails(desk, { article: ARTICLE, fields: { title } }), {
      gesture: 'title',
    })
    desk = apply(desk, patch)
    return patch
  }
  const patches = ['N', 'Ne', 'New'].map(type)
  expect(read(patches)).toMatchObject([
    { name: 'Edit details', fields: [{ field: 'title', before: 'A test article', after: 'New' }] },
  ])
})

test('what was taken back is said to be so, and so is the taking back', () => {
  const done = tag('claim')
  const undo = aPatch(
    { ok: true, name: done.name, changes: invert(done.changes) },
    { undoes: [done.id] },
  )
  const [first, second] = read([done, undo])
  expect(first).toMatchObject({ isUndone: true, subject: 'One thing happened.' })
  expect(second).toMatchObject({ direction: 'undoes', isUndone: false })
})

describe('while two verdicts wait to be revealed', () => {
  const verdict = {
    profile: { id: 'house', version: 1 },
    conclusion: 'It did not happen',
    rationale: richTextFromPlain('It did not happen.'),
  }
  const given = aPatch(giveVerdict(after([cut]), { claim: 'c', fields: verdict }, CONTEXT))
  const asked = aPatch(askSecondOpinion(after([cut, given]), { claim: 'c' }, CONTEXT))

  test('the other one sees that something is there, and nothing of it', () => {
    const entries = read([cut, given, asked], 'reviewer-ben')
    expect(entries.map(({ isHidden }) => isHidden)).toEqual([false, true, false])
    expect(JSON.stringify(entries)).not.toContain('It did not happen')
    expect(entries[1]).toMatchObject({ name: '', subject: '', fields: [] })
  })

  test('whoever gave it sees all of it', () => {
    expect(read([cut, given, asked]).some(({ isHidden }) => isHidden)).toBe(false)
  })
})

test('five thousand changes are read at once', () => {
  const wordings = Array.from({ length: 5000 }, (_, i) =>
    aPatch(editClaim(after([cut]), { claim: 'c', fields: { wording: `Wording ${i}` } })),
  )
  const patches = [cut, ...wordings]
  expect(auditOf(after([cut]), ARTICLE, patches, REVIEWER)).toHaveLength(5001)
})
