import { aDesk, REVIEWER } from '@claimbench/model/testing'
import { expect, test } from 'vitest'
import { Machine } from './a-machine.ts'
import { backupOf } from './backup-of.ts'

test('a backup that was made of a desk is taken in like any other', async () => {
  const desk = aDesk(['The dam broke in 1911.'])
  const machine = await new Machine('ada').opens()
  await machine.takes(backupOf(desk, REVIEWER, '2026-03-12T09:00:00.000Z'))
  const taken = await machine.desk()
  expect([...taken.articles.values()]).toMatchObject([...desk.articles.values()])
  expect([...taken.revisions.keys()]).toEqual([...desk.revisions.keys()])
})
