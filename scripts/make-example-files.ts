// Writes the example files of import/files anew: `npx tsx scripts/make-example-files.ts`. What is expected
// of each lies beside it, and is written by hand or by `vitest -u` and looked at.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { exampleFiles } from '../fixtures/src/index.ts'

const folder = fileURLToPath(new URL('../fixtures/import/files/', import.meta.url))
mkdirSync(folder, { recursive: true })
for (const [name, bytes] of exampleFiles()) writeFileSync(folder + name, bytes)
console.log(`${exampleFiles().size} files in ${folder}`)
