import { describe, expect, test } from 'vitest'
import { repliesOf, stateOfReply } from '../selectors/replies.ts'
import { aDesk, after, ARTICLE, CONTEXT } from '../testing/a-desk.ts'
import { editReply, logReply, removeReply } from './keep-replies.ts'
import type { ReplyFields } from '../records/reply.ts'

const desk = aDesk(['The dam broke in 1911.'])
const ASKED: ReplyFields = {
  whom: 'Ines Vale',
  how: 'email',
  askedOn: '2026-03-01',
  deadline: '2026-03-05',
  claims: [],
}
const log = (fields: ReplyFields) => logReply(desk, { id: 'r', article: ARTICLE, fields }, CONTEXT)

describe('the ledger of replies', () => {
  test.each<[string, Partial<ReplyFields>]>([
    ['reply-without-person', { whom: ' ' }],
    ['reply-without-date', { askedOn: undefined }],
    ['deadline-before-asking', { deadline: '2026-02-28' }],
    ['answer-before-asking', { answeredOn: '2026-02-28' }],
    ['reason-missing', { how: 'not-asked' }],
    ['no-such-claim', { claims: ['gone'] }],
  ])('refuses a line that is %s', (code, fields) => {
    expect(log({ ...ASKED, ...fields } as ReplyFields)).toMatchObject({ refusal: { code } })
  })

  test('takes a person who was not asked, with the reason', () => {
    expect(
      log({ whom: 'Ines Vale', how: 'not-asked', reason: 'Died in 1950.', claims: [] }).ok,
    ).toBe(true)
  })

  test('knows who answered, who still may, and who let the time pass', () => {
    const waiting = after(desk, log(ASKED))
    const [line] = repliesOf(waiting, ARTICLE)
    expect(line && stateOfReply(line, '2026-03-05')).toBe('waiting')
    expect(line && stateOfReply(line, '2026-03-06')).toBe('no-answer')
    const answered = after(
      waiting,
      editReply(waiting, {
        id: 'r',
        fields: { answer: 'I stand by it.', answeredOn: '2026-03-07' },
      }),
    )
    const [there] = repliesOf(answered, ARTICLE)
    expect(there && stateOfReply(there, '2026-03-30')).toBe('answered')
    expect(repliesOf(after(answered, removeReply(answered, { id: 'r' })), ARTICLE)).toEqual([])
  })
})
