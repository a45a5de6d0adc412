import { describe, expect, test } from 'vitest'
import { detectCitation } from './detect-citation.ts'
import { readCitations } from './read-citation.ts'

const BIBTEX = `@article{vale2021,
  author = {Vale, In{\\'e}s and {Harbour Office}},
  title = {Ferries on the {Northern} Route},
  journal = {Quay Letters},
  year = {2021}, month = mar, day = {4},
  pages = {12--19},
  doi = {10.5555/quay.21}
}`
const RIS = `TY  - NEWS
AU  - Vale, Inés
TI  - Ferries on the Northern Route
T2  - Quay Letters
PY  - 2021/03/04
UR  - https://quay.example.org/ferries
ER  - 
`
const CSL = JSON.stringify([
  {
    type: 'webpage',
    title: 'Ferries on the <i>Northern</i> Route',
    author: [{ given: 'Inés', family: 'Vale' }, { literal: 'Harbour Office' }],
    'container-title': 'Quay Letters',
    publisher: 'Quay Press',
    issued: { 'date-parts': [['2021', 3, 4]] },
    URL: 'https://quay.example.org/ferries',
  },
])

describe('the form of a citation', () => {
  test.each([
    [BIBTEX, 'bibtex'],
    [`% exported\n${BIBTEX}`, 'bibtex'],
    [RIS, 'ris'],
    [CSL, 'csl-json'],
    ['{"title": "One", "DOI": "10.5555/1"}', 'csl-json'],
  ])('is recognised: %#', (text, format) => {
    expect(detectCitation(text)).toBe(format)
  })

  test.each([
    'The mayor wrote: @harbour{office} is closed.',
    '@vale wrote that the ferry sank.',
    '[Some media outlets] report it.',
    '{"name": "not a citation"}',
    'https://quay.example.org/ferries',
    '',
  ])('is not seen in other words: %s', text => {
    expect(detectCitation(text)).toBeUndefined()
  })
})

describe('reading a citation', () => {
  test('of BibTeX: accents, protected names, months and a DOI', async () => {
    expect(await readCitations(BIBTEX)).toEqual([
      {
        type: 'article-journal',
        title: 'Ferries on the Northern Route',
        authors: ['Inés Vale', 'Harbour Office'],
        container: 'Quay Letters',
        date: '2021-03-04',
        year: 2021,
        pages: '12-19',
        doi: '10.5555/quay.21',
        address: 'https://doi.org/10.5555/quay.21',
      },
    ])
  })

  test('of RIS', async () => {
    expect(await readCitations(RIS)).toMatchObject([
      {
        title: 'Ferries on the Northern Route',
        authors: ['Inés Vale'],
        container: 'Quay Letters',
        date: '2021-03-04',
        address: 'https://quay.example.org/ferries',
      },
    ])
  })

  test('of CSL-JSON, without the mark-up of its titles', async () => {
    expect(await readCitations(CSL)).toMatchObject([
      {
        type: 'webpage',
        title: 'Ferries on the Northern Route',
        authors: ['Inés Vale', 'Harbour Office'],
        publisher: 'Quay Press',
        date: '2021-03-04',
      },
    ])
  })

  test('keeps the order of several works', async () => {
    const two = `${BIBTEX}\n${BIBTEX.replace('vale2021', 'second').replace('Ferries', 'Barges')}`
    const titles = (await readCitations(two)).map(({ title }) => title)
    expect(titles).toEqual(['Ferries on the Northern Route', 'Barges on the Northern Route'])
  })

  test('knows a year without its day, and makes no day up', async () => {
    const [work] = await readCitations('@book{b, title = {Tides}, year = {1999}}')
    expect(work).toMatchObject({ title: 'Tides', year: 1999 })
    expect(work).not.toHaveProperty('date')
  })

  test('never takes a script for an address', async () => {
    const [work] = await readCitations('[{"title": "T", "URL": "javascript:alert(1)"}]')
    expect(work).not.toHaveProperty('address')
  })

  test.each([
    ['words without a citation', 'no-citation'],
    ['@article{broken, title = {Never closed', 'malformed'],
    ['[{"title": ', 'malformed'],
    ['[{"title": ""}]', 'empty'],
    [`${BIBTEX}\n`.repeat(3_000), 'too-long'],
  ])('refuses %.60s', async (text, code) => {
    await expect(readCitations(text)).rejects.toMatchObject({ code })
  })
})
