import { describe, expect, test } from 'vitest'
import { entryFromLink, entryFromWork, fillEntry } from './entry-from-work.ts'

const STUDY = {
  title: 'The dredging of the bay.',
  authors: ['Inés Vale', 'Ben Okoro'],
  container: 'Harbour Journal',
  publisher: 'Harbour Press',
  date: '2021-03-04',
  year: 2021,
  address: 'https://journal.example/dredging',
  pages: '12-15',
  type: 'article-journal',
  abstract: 'The bay was dredged twice.',
}

describe('the entry of a cited work', () => {
  test('names what it stands in as the source, and the work as it is cited', () => {
    expect(entryFromWork(STUDY)).toEqual({
      sourceName: 'Harbour Journal',
      publisher: 'Harbour Press',
      medium: 'study',
      citation: 'Inés Vale, Ben Okoro (2021): The dredging of the bay. Harbour Journal, 12-15',
      sourceDate: '2021-03-04',
      liveAddress: 'https://journal.example/dredging',
    })
  })

  test('is by its publisher, its authors or its site where it stands in nothing', () => {
    const { container: _container, ...report } = STUDY
    const { publisher: _publisher, ...unpublished } = report
    expect(entryFromWork(report)).toMatchObject({ sourceName: 'Harbour Press' })
    expect(entryFromWork(report)).not.toHaveProperty('publisher')
    expect(entryFromWork(unpublished).sourceName).toBe('Inés Vale, Ben Okoro')
    expect(entryFromWork({ ...unpublished, authors: [] }).sourceName).toBe('journal.example')
    expect(entryFromWork({ ...unpublished, authors: ['A', 'B', 'C'] }).sourceName).toBe('A et al.')
  })

  test('has the kind only where the type alone settles it, and no date from a mere year', () => {
    expect(entryFromWork({ ...STUDY, type: 'dataset' })).toMatchObject({ sourceKind: 'primary' })
    expect(entryFromWork({ authors: [], type: 'unheard-of', title: 'A', year: 1999 })).toEqual({
      citation: '(1999): A',
    })
  })
})

describe('the entry of a bare link', () => {
  test('is its address and the name of its site', () => {
    expect(entryFromLink(' www.harbour.example/log ')).toEqual({
      sourceName: 'harbour.example',
      liveAddress: 'https://www.harbour.example/log',
    })
  })

  test('of an archived copy is both addresses', () => {
    const copy = 'https://web.archive.org/web/20240312080000/https://harbour.example/log?day=2'
    expect(entryFromLink(copy)).toEqual({
      sourceName: 'harbour.example',
      liveAddress: 'https://harbour.example/log?day=2',
      archivedAddress: copy,
    })
  })

  test.each(['two words', 'word', 'javascript:alert(1)', '', '#log'])('%j is none', text => {
    expect(entryFromLink(text)).toBeUndefined()
  })
})

describe('what was read', () => {
  test('goes into empty fields and never over what a person wrote', () => {
    const written = { sourceName: 'The Journal', citation: ' ', sourceDate: '2021-03-04' }
    const { filled, kept, missing } = fillEntry(written, entryFromWork(STUDY))
    expect(Object.keys(filled)).toEqual(['publisher', 'medium', 'citation', 'liveAddress'])
    expect(kept).toEqual(['sourceName'])
    expect(missing).toEqual(['sourceKind', 'archivedAddress'])
  })
})
