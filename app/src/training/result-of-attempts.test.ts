import type { AnswerRow, AttemptRow } from '@claimbench/model'
import { aResultBody, aSigner, verifySignature } from '@claimbench/model/testing'
import { readResultFile, writeResultFile } from '@claimbench/model/training'
import { expect, test } from 'vitest'
import { resultOfAttempt } from './result-of-attempts.ts'

test('an attempt of the workspace is what a result file holds, in reading order', async () => {
  const [attempt] = aResultBody().attempts
  if (!attempt) throw new Error('the result has an attempt')
  const { answers, ...fields } = attempt
  const row: AttemptRow = { ...fields, trainee: 'bo', inHand: 25, clocks: { '*': '1' } }
  const rows: AnswerRow[] = answers.map(answer => ({
    ...answer,
    id: `${row.id}:${answer.sentence}`,
    attempt: row.id,
    clocks: { '*': '1' },
  }))
  const other: AnswerRow = { ...rows[0], attempt: 'other' } as AnswerRow
  const made = resultOfAttempt(row, [...rows.toReversed(), other])
  expect(made).toEqual(attempt)

  const facts = { madeAt: attempt.startedAt, madeWith: 'test', trainee: { id: 'bo', name: 'Bo' } }
  const written = await writeResultFile({ ...facts, attempts: [made] }, aSigner())
  expect(await readResultFile(written, verifySignature)).toMatchObject({ ok: true })
})
