// What a first visit downloads. The scripts and styles are those index.html names, read from the
// build, so that a chunk with a new name is counted too.
import { readFileSync } from 'node:fs'

const page = readFileSync('app/dist/index.html', 'utf8')
const initial = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(
  ([, file]) => `app/dist/${file}`,
)
if (!initial.some(file => file.endsWith('.js'))) throw new Error('index.html loads no script.')

export default [
  { name: 'Scripts and styles of the first page', path: initial, limit: '200 kB', gzip: true },
  {
    name: 'Fonts of the first paint',
    path: 'app/dist/assets/*-latin-wght-normal-*.woff2',
    limit: '110 kB',
    brotli: false,
  },
]
