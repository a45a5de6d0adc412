import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aTrainingArticle } from '../testing/a-pack.ts'
import { aResultBody, aSigner, verifySignature } from '../testing/a-result.ts'
import { attemptThatCounts, type ClassFile, classMembers, tagsOfClass } from './class-members.ts'
import {
  readResultFile,
  type ResultAttempt,
  type ResultBody,
  writeResultFile,
} from './result-file.ts'

const CONTENT = 'c'.repeat(64)
const article = aTrainingArticle()
const about = { article, contents: [CONTENT] }
const [first] = aResultBody().attempts
if (!first) throw new Error('the result in the making has an attempt')

/** A verified file: what somebody says of the four sentences, from a device. */
async function aFile(
  file: string,
  { device = 'device', ...facts }: Partial<ResultBody> & { readonly device?: string } = {},
): Promise<ClassFile> {
  const text = await writeResultFile({ ...aResultBody(), ...facts }, aSigner(device))
  const read = await readResultFile(text, verifySignature)
  if (!read.ok) throw new Error(read.error.code)
  return { file, result: read.value }
}

function anAttempt(id: string, tags: string, facts: Partial<ResultAttempt> = {}): ResultAttempt {
  const names = { c: 'claim', o: 'opinion', a: 'attribution', n: 'none' } as const
  return {
    ...(first as ResultAttempt),
    ...facts,
    id,
    answers: article.sentences.flatMap(({ start }, i) => {
      const tag = names[(tags[i] ?? '') as keyof typeof names]
      const rest = { spans: [], fragments: [], milliseconds: 900, at: '2026-03-12T10:00:00.000Z' }
      return tag ? [{ sentence: start, tag, ...rest }] : []
    }),
  }
}

const trainee = (name: string) => ({ id: name.toLowerCase(), name })

describe('the people of a class', () => {
  test('each has a column, each sentence a row, and what was not answered is missing', async () => {
    const { members, problems } = classMembers(about, [
      await aFile('2', { device: 'b', trainee: trainee('Cy'), attempts: [anAttempt('y', 'ca')] }),
      await aFile('1', { device: 'a', trainee: trainee('Bo'), attempts: [anAttempt('x', 'coon')] }),
    ])
    expect(problems).toEqual([])
    expect(members.map(({ name }) => name)).toEqual(['Bo', 'Cy'])
    expect(tagsOfClass(article, members, 'last')).toEqual([
      ['claim', 'claim'],
      ['opinion', 'attribution'],
      ['opinion', null],
      ['none', null],
    ])
  })

  test('one person with two goes has one column, of the go that counts', async () => {
    const late = { startedAt: '2026-03-13T09:00:00.000Z', finishedAt: '2026-03-13T10:00:00.000Z' }
    const { members } = classMembers(about, [
      await aFile('1', { attempts: [anAttempt('y', 'nnnn', late), anAttempt('x', 'cccc')] }),
    ])
    expect(members[0]?.attempts.map(({ id }) => id)).toEqual(['x', 'y'])
    expect(tagsOfClass(article, members, 'first')[0]).toEqual(['claim'])
    expect(tagsOfClass(article, members, 'last')[0]).toEqual(['none'])
  })

  test('a go that was never finished counts only where there is no other', () => {
    const { finishedAt: _, ...unfinished } = anAttempt('y', 'n')
    const attempts = [anAttempt('x', 'cccc'), unfinished]
    expect(attemptThatCounts({ attempts }, 'last')?.id).toBe('x')
    expect(attemptThatCounts({ attempts: [unfinished] }, 'first')?.id).toBe('y')
  })

  test('the same name on another device is another person, and it is said', async () => {
    const { members } = classMembers(about, [
      await aFile('1', { device: 'a', attempts: [anAttempt('x', 'cccc')] }),
      await aFile('2', { device: 'b', attempts: [anAttempt('x', 'nnnn')] }),
    ])
    expect(members).toHaveLength(2)
    expect(members.every(({ isElsewhereToo }) => isElsewhereToo)).toBe(true)
    expect(members[0]?.mark).not.toBe(members[1]?.mark)
  })
})

describe('a file that adds nothing', () => {
  test('is named: about another article, about other sentences, an older copy', async () => {
    const wrong = { ...anAttempt('z', 'c'), exercise: 'another', title: 'The bridge' }
    const beyond = anAttempt('w', 'c')
    const answers = beyond.answers.map(answer => ({ ...answer, sentence: 3 }))
    const { members, problems } = classMembers(about, [
      await aFile('old', { attempts: [anAttempt('x', 'c')] }),
      await aFile('new', {
        madeAt: '2026-03-14T10:00:00.000Z',
        attempts: [anAttempt('x', 'cccc')],
      }),
      await aFile('other', { attempts: [wrong] }),
      await aFile('odd', { attempts: [{ ...beyond, answers }] }),
    ])
    expect(members).toHaveLength(1)
    expect(members[0]?.attempts[0]?.answers).toHaveLength(4)
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      ['old', 'nothing-new'],
      ['other', 'other-article'],
      ['odd', 'does-not-fit'],
    ])
    expect(problems[1]?.titles).toEqual(['The bridge'])
  })

  test('another pack with an article of the same name is another article', async () => {
    const { problems } = classMembers({ ...about, contents: ['d'.repeat(64)] }, [
      await aFile('1', { attempts: [anAttempt('x', 'cccc')] }),
    ])
    expect(problems).toMatchObject([{ code: 'other-article' }])
  })
})

test('whatever order the files come in, it is the same class', async () => {
  const files = await Promise.all(
    ['a', 'b', 'c', 'a', 'a'].map((device, i) =>
      aFile(String(i), {
        device,
        madeAt: `2026-03-1${5 - (i % 2)}T10:00:00.000Z`,
        trainee: trainee(`Person ${device}`),
        attempts: [anAttempt(`${device}${i % 3}`, ['cccc', 'coan', 'nn'][i % 3] ?? '')],
      }),
    ),
  )
  const inOrder = classMembers(about, files)
  expect(inOrder.members).toHaveLength(3)
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), shuffled => {
      const { members, problems } = classMembers(about, shuffled)
      expect(members).toEqual(inOrder.members)
      expect(new Set(problems)).toEqual(new Set(inOrder.problems))
    }),
  )
})
