// Writes article.md and key.json of every sample from its annotated.txt, which is their source.
// Run: npx tsx scripts/build-samples.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readAnnotatedSample } from '../fixtures/src/annotated-sample.ts'

const samples = new URL('../fixtures/samples/', import.meta.url)

for (const slug of readdirSync(samples)
  .filter(name => !name.includes('.'))
  .sort()) {
  const folder = new URL(`${slug}/`, samples)
  const { article, key } = readAnnotatedSample(
    readFileSync(new URL('annotated.txt', folder), 'utf8'),
  )
  writeFileSync(new URL('article.md', folder), article)
  writeFileSync(new URL('key.json', folder), `${JSON.stringify(key, null, 2)}\n`)
  console.log(`${slug}: ${key.length} sentences, level ${key.level}, ${key.genre}`)
}
