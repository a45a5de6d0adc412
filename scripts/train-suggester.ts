// Rebuilds the weights of @claimbench/suggest from the corpus and from ClaimBuster.
//   npx tsx scripts/train-suggester.ts           writes packages/suggest/src/weights
//   npx tsx scripts/train-suggester.ts --check   only compares, byte for byte
// ClaimBuster (CC BY 4.0; Arslan, Hassan, Li and Tremayne 2020) stays outside the repository: where it
// is missing nothing is rebuilt.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { readCorpus, readShared } from '../fixtures/src/index.ts'
import {
  trainSuggester,
  type LabelledSentence,
  type WrittenModel,
} from '../packages/suggest/src/training/index.ts'

const version = '2026.11'
const folder = fileURLToPath(new URL('../packages/suggest/src/weights/', import.meta.url))

const crowd = readShared('corpora/tags/checkworthy-train.jsonl')
const agreed = readShared('corpora/tags/checkworthy-cb25ncs-4fold.jsonl')
if (crowd === undefined || agreed === undefined) {
  console.log('ClaimBuster is not beside the repository: the weights stay as they are.')
  process.exit(0)
}

const articles = readCorpus().filter(article => article.split === 'train')
const models = trainSuggester(version, claimBuster(crowd, agreed), articles)
const files: Record<string, string> = {
  'version.ts': `export const version = '${models.version}'\n`,
  'cues.ts': textModule('cues', models.cues),
  'usual-mix.ts': `// Made by scripts/train-suggester.ts: claim, opinion, attribution, none.\nexport const usualMix = [${models.usualMix.map(share => Math.round(share * 10000) / 10000).join(', ')}]\n`,
  'word-classes.ts': textModule('classes', models.classes),
  'check-worthy.ts': modelModule('checkWorthy', models.checkWorthy),
  'tags.ts': modelModule('tags', models.tags),
  'worth.ts': modelModule('worth', models.worth),
}

if (process.argv.includes('--check')) {
  const changed = Object.keys(files).filter(
    name => !existsSync(folder + name) || readFileSync(folder + name, 'utf8') !== files[name],
  )
  console.log(
    changed.length === 0
      ? 'The weights are what the training makes of the corpus.'
      : `These weights differ from what the training makes: ${changed.join(', ')}`,
  )
  process.exitCode = changed.length === 0 ? 0 : 1
} else {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(folder + name, text)
  console.log(
    `Wrote ${Object.keys(files).length} files, ${Object.values(files).join('').length} bytes.`,
  )
}

// The ground truth of ClaimBuster is kept for measuring and never trained on. Labels that several
// people agreed on replace those of the crowd and count three times.
function claimBuster(crowd: string, agreed: string): LabelledSentence[] {
  const known = new Map(rows(agreed).map(row => [row.text, row]))
  return rows(crowd)
    .filter(row => known.get(row.text)?.meta?.gt !== true)
    .map(row => {
      const better = known.get(row.text)
      return {
        text: row.text,
        worthChecking: (better ?? row).label === 'claim',
        weight: better ? 3 : 1,
      }
    })
}

interface Row {
  readonly text: string
  readonly label: string
  readonly meta?: { readonly gt?: boolean }
}

function rows(lines: string): Row[] {
  // The two files were made for this purpose: every line is a row of this shape.
  return lines
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Row)
}

function textModule(name: string, text: string): string {
  return `// Made by scripts/train-suggester.ts.\nexport const ${name} =\n  ${quoted(text)}\n`
}

function modelModule(
  name: string,
  { bits, classes, step, calibration, weights }: WrittenModel,
): string {
  const pairs = calibration.map(([scale, shift]) => `[${scale}, ${shift}]`)
  const list =
    pairs.length === 1 ? `[${pairs[0]}]` : `[\n${pairs.map(pair => `    ${pair},\n`).join('')}  ]`
  return `// Made by scripts/train-suggester.ts.\nimport type { WrittenModel } from '../model/linear-model.ts'\n\nexport const ${name}: WrittenModel = {\n  bits: ${bits},\n  classes: ${classes},\n  step: ${step},\n  calibration: ${list},\n  weights:\n    '${weights}',\n}\n`
}

// As the formatter writes it: single quotes unless the text holds any.
function quoted(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
  return text.includes("'") ? `"${escaped.replaceAll('"', '\\"')}"` : `'${escaped}'`
}
