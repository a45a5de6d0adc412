import { expect, test } from 'vitest'
import { importArticle } from './import-article.ts'
import { setMarksAside } from './set-marks-aside.ts'

const WORDS = 'The ferry left the harbour at noon and nobody saw it again.'

test('a page with a few stray marks is left to the parser as it is', () => {
  const page = `<p>1 < 2 &amp; 3 &lt; 4 & more</p>`
  expect(setMarksAside(page).html).toBe(page)
})

test('marks without number are the words that the parser would have read', async () => {
  const few = '5 < 6 & 7 &lt; 8 &amp; &#60;9&#x26;&#38;#60; &#1076;&#150;&nbsp;&euro; <> a<3 &'
  const read = async (times: number) => {
    const data = `<h1>A & B < C</h1><p>${few.repeat(times)}</p><p>${WORDS}</p>`
    return (await importArticle({ kind: 'html', data })).text.split('\n')
  }
  const [title, once = '', last] = await read(1)
  const [sameTitle, many = '', sameLast] = await read(4_000)
  expect([sameTitle, sameLast]).toEqual([title, last])
  expect(many.replaceAll(/\s/g, '')).toBe(once.replaceAll(/\s/g, '').repeat(4_000))
})

test('addresses and letters of nobody stay as they are', async () => {
  const link = '<a href="https://coast.example/?a=1&amp;b=2&3<4">\ue000 here \ue001</a>'
  const data = `<p>${'< '.repeat(30_000)}</p><p>${WORDS} ${link}</p>`
  const { text, links } = await importArticle({ kind: 'html', data })
  expect(text).toContain('\ue000 here \ue001')
  expect(text.match(/</g)).toHaveLength(30_000)
  expect(links).toMatchObject([{ target: 'https://coast.example/?a=1&b=2&3%3C4' }])
})

test('comments without end and number are no pieces of the page', () => {
  expect(setMarksAside(`<p>a${'<!x></ >'.repeat(30_000)}b</p>`).html).toBe('<p>ab</p>')
})
