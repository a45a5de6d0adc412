// Writes the published JSON Schemas of the training files from the parsers that read them.
// Run: npx tsx scripts/build-schemas.ts && npx oxfmt packages/model/schema
import { writeFileSync } from 'node:fs'
import { trainingSchemas } from '../packages/model/src/testing/training-schemas.ts'

for (const [name, schema] of trainingSchemas()) {
  const file = new URL(`../packages/model/schema/${name}`, import.meta.url)
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`)
}
