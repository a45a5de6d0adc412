import { expect, test } from 'vitest'
import { importArticle } from './import-article.ts'
import { sourceFromFile } from './source-from-file.ts'

const bytes = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))
const saved = (encoding: string, body: string) =>
  bytes(
    `From: <Saved by Browser>
Snapshot-Content-Location: https://coast.example/ferries
Subject: Ferries
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----Part--42"

------Part--42
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: ${encoding}
Content-Location: https://coast.example/ferries

${body}
------Part--42
Content-Type: image/png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
------Part--42--
`.replaceAll('\n', '\r\n'),
  )

const PRINTABLE = `<h1>Four ferries sold</h1><p>The council sold <a href=3D"/boats">four boats</a> on Fri=
day at the caf=C3=A9, and nobody on the islands was asked before the vote.</p>`

test('a saved page is read with its address, its links resolved against it', async () => {
  const source = sourceFromFile(saved('quoted-printable', PRINTABLE), 'ferries.mhtml')
  expect(source).toMatchObject({ kind: 'html', url: 'https://coast.example/ferries' })
  const { text, links } = await importArticle(source)
  expect(text).toContain('on Friday at the café')
  expect(links).toMatchObject([{ text: 'four boats', target: 'https://coast.example/boats' }])
})

test('base64 is read, too', async () => {
  const page = 'PGgxPkZlcnJpZXM8L2gxPjxwPlRoZXkgd2VyZSBzb2xkIGluIHRoZSBjYWbDqS48L3A+'
  const { text } = await importArticle(sourceFromFile(saved('base64', page), 'a.mht'))
  expect(text).toBe('Ferries\nThey were sold in the café.')
})

test('a letter that merely mentions a header is plain text', () => {
  expect(sourceFromFile(bytes('Dear all,\nMIME-Version: 1.0 is a header.'), 'a.txt').kind).toBe(
    'plain',
  )
})

test('a file without a page in it is refused', () => {
  const file = bytes('MIME-Version: 1.0\nContent-Type: text/plain\n\nHello')
  expect(() => sourceFromFile(file, 'a.mhtml')).toThrow(
    expect.objectContaining({ code: 'nothing-readable' }),
  )
})
