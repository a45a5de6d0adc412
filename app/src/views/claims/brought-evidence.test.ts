import { expect, test } from 'vitest'
import { broughtIn } from './brought-evidence.ts'

const BIB = '@book{b, title = {The boats}, author = {Okoro, Ben}, year = {1999}}'
const RIS = 'TY  - BOOK\nTI  - The bay\nER  - '

function transfer(files: readonly File[], words: Readonly<Record<string, string>> = {}) {
  return { files: files as unknown as FileList, getData: (type: string) => words[type] ?? '' }
}

const file = (name: string, content = 'x', type = '') => new File([content], name, { type })

test('a link that is dragged is its address, without comments and without its words', async () => {
  const words = {
    'text/uri-list': '# dragged\r\nhttps://harbour.example/log\r\n',
    'text/plain': 'The log',
  }
  expect(await broughtIn(transfer([], words))).toEqual({
    text: 'https://harbour.example/log',
    leftOut: [],
  })
})

test('words are words, and nothing is nothing', async () => {
  expect(await broughtIn(transfer([], { 'text/plain': 'Forty boats.' }))).toEqual({
    text: 'Forty boats.',
    leftOut: [],
  })
  expect(await broughtIn(transfer([]))).toEqual({ leftOut: [] })
})

test('files of citations are read, another file is the copy', async () => {
  const scan = file('scan.pdf')
  const brought = await broughtIn(transfer([file('a.bib', BIB), scan, file('b.RIS', RIS)]))
  expect(brought).toEqual({ text: `${BIB}\n${RIS}`, copy: scan, leftOut: [] })
})

test('a file that only has the name of a citation is a copy', async () => {
  const data = file('figures.json', '[1, 2, 3]')
  expect(await broughtIn(transfer([data]))).toEqual({ copy: data, leftOut: [] })
})

test('of several copies the first is taken, and the others are named', async () => {
  const files = [file('one.pdf'), file('two.png'), file('three.html')]
  expect(await broughtIn(transfer(files))).toEqual({
    copy: files[0],
    leftOut: ['two.png', 'three.html'],
  })
})

test('a picture out of a page brings its address along', async () => {
  const picture = file('map.png')
  const words = { 'text/uri-list': 'https://harbour.example/map.png' }
  expect(await broughtIn(transfer([picture], words))).toEqual({
    text: 'https://harbour.example/map.png',
    copy: picture,
    leftOut: [],
  })
})

test('a file that cannot be read is a rejection', async () => {
  const gone = file('gone.bib')
  gone.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
  await expect(broughtIn(transfer([gone]))).rejects.toThrow('gone')
})
