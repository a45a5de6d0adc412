import { expect, test } from 'vitest'
import type { SampleFacts } from '../library/samples.ts'
import { EVERY_SAMPLE, filterSamples, valuesOf } from './filter-samples.ts'

const sample = (slug: string, facts: Partial<SampleFacts>): SampleFacts => ({
  slug,
  title: slug,
  level: 1,
  genre: 'wire report',
  language: 'en',
  trains: '',
  length: 30,
  sheets: 0,
  holds: { claim: 0, opinion: 0, attribution: 0, none: 0, sources: 0, fragments: 0 },
  ...facts,
})
const samples = [
  sample('bridge', {}),
  sample('wasser', { language: 'de', level: 2, genre: 'local council' }),
  sample('bath', { level: 2, genre: 'health', sheets: 3 }),
]
const found = (filter: Partial<typeof EVERY_SAMPLE>) =>
  filterSamples(samples, { ...EVERY_SAMPLE, ...filter }).map(({ slug }) => slug)

test('without a filter every sample is shown, in its order', () => {
  expect(found({})).toEqual(['bridge', 'wasser', 'bath'])
})

test('filters narrow each other down', () => {
  expect(found({ level: '2' })).toEqual(['wasser', 'bath'])
  expect(found({ level: '2', language: 'de' })).toEqual(['wasser'])
  expect(found({ asks: 'sheets' })).toEqual(['bath'])
  expect(found({ genre: 'health', language: 'de' })).toEqual([])
})

test('each value is on offer once', () => {
  expect(valuesOf(samples, 'language')).toEqual(['en', 'de'])
  expect(valuesOf(samples, 'level')).toEqual(['1', '2'])
})
