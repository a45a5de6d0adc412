// Reads the whole corpus, which throws where the mark-up is wrong, and prints how varied it is.
//   npx tsx scripts/check-corpus.ts
import { measureVariety, readCorpus } from '../fixtures/src/index.ts'

const articles = readCorpus()
const heldout = articles.filter(article => article.split === 'heldout')
const { sentences, words, types, lengths, ownOpenings, ownFourgrams, ...counts } =
  measureVariety(articles)

const percent = (share: number) => `${(100 * share).toFixed(1)} %`
const row = (name: string, value: string | number) => console.log(`${name.padEnd(28)}${value}`)
const table = (title: string, rows: ReadonlyMap<string, number>, most: number) => {
  const total = [...rows.values()].reduce((sum, times) => sum + times, 0)
  console.log(`\n${title} (${rows.size} different, ${total} in all)`)
  for (const [name, times] of [...rows].slice(0, most)) {
    row(`  ${name}`, `${times}  ${percent(times / total)}`)
  }
}

row('articles', `${articles.length}, of them ${heldout.length} held out`)
row(
  'sentences',
  `${sentences}, of them ${heldout.flatMap(article => article.sentences).length} held out`,
)
row('words', words)
row('types in first 20,000', types)
row('shortest, longest', `${Math.min(...lengths.keys())}, ${Math.max(...lengths.keys())} words`)
row('openings of their own', percent(ownOpenings))
row('four-grams of their own', percent(ownFourgrams))
const genres = new Map<string, number>()
for (const { genre, sentences } of articles)
  genres.set(genre, (genres.get(genre) ?? 0) + sentences.length)
table('Sentences per genre', genres, genres.size)
table('Tags', counts.tags, 4)
table('Source types', counts.sourceTypes, 12)
table('Cues', counts.cues, 40)
table('Patterns', counts.patterns, 20)
