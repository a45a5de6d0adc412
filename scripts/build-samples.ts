// Writes article.md and key.json of every sample from its annotated.txt, which is their source, and
// index.json with the cards of the gallery. Run: npx tsx scripts/build-samples.ts
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readAnnotatedSample } from '../fixtures/src/annotated-sample.ts'
import { sampleCard } from '../fixtures/src/sample-card.ts'

const samples = new URL('../fixtures/samples/', import.meta.url)
const slugs = readdirSync(samples).filter(name => !name.includes('.'))

const cards = slugs.sort().map(slug => {
  const folder = new URL(`${slug}/`, samples)
  const sheets = new URL('evidence/', folder)
  const source = readFileSync(new URL('annotated.txt', folder), 'utf8')
  const { article, key } = readAnnotatedSample(source)
  writeFileSync(new URL('article.md', folder), article)
  writeFileSync(new URL('key.json', folder), json(key))
  console.log(`${slug}: ${key.length} sentences, level ${key.level}, ${key.genre}`)
  return sampleCard(key, existsSync(sheets) ? readdirSync(sheets).sort() : [])
})
writeFileSync(new URL('index.json', samples), json(cards))

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
