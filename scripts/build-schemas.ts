// Writes the published JSON Schemas from the parsers that read them.
// Run: npx tsx scripts/build-schemas.ts && npx oxfmt packages/model/schema
import { writeFileSync } from 'node:fs'
import { publishedSchemas } from '../packages/model/src/testing/published-schemas.ts'

for (const [name, schema] of publishedSchemas()) {
  const file = new URL(`../packages/model/schema/${name}`, import.meta.url)
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`)
}
