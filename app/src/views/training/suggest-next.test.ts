import { expect, test } from 'vitest'
import type { SampleFacts } from '../library/samples.ts'
import { sampleAgainst } from './suggest-next.ts'

const none = { claim: 0, opinion: 0, attribution: 0, none: 0, sources: 0, fragments: 0 }
const sample = (slug: string, facts: Partial<SampleFacts>): SampleFacts => ({
  slug,
  title: slug,
  level: 1,
  genre: 'wire report',
  language: 'en',
  trains: '',
  length: 20,
  sheets: 0,
  holds: none,
  ...facts,
})
const samples = [
  sample('long', { length: 200, holds: { ...none, opinion: 20 } }),
  sample('op-ed', { holds: { ...none, opinion: 12 } }),
  sample('kolumne', { language: 'de', holds: { ...none, opinion: 18 } }),
  sample('sheets', { sheets: 2, holds: { ...none, fragments: 4 } }),
  sample('claims', { holds: { ...none, fragments: 9 } }),
]
const against = (kind: Parameters<typeof sampleAgainst>[1]['kind'], done: string[] = []) =>
  sampleAgainst(samples, { kind, language: 'en', done: new Set(done) })?.slug

test('the sample with the largest share of what went wrong comes next, in the same language', () => {
  expect(against('opinion-as-fact')).toBe('op-ed')
  expect(against('wording-far')).toBe('claims')
})

test('a sample that was done is not offered again', () => {
  expect(against('opinion-as-fact', ['op-ed'])).toBe('long')
  expect(against('opinion-as-fact', ['op-ed', 'long'])).toBeUndefined()
})

test('verdicts are practised where documents ship', () => {
  expect(against('verdict-off')).toBe('sheets')
})
