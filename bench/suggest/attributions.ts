// Attributions on PolNeAR, which nothing here was trained on.
import type { Suggester } from '@claimbench/suggest'
import { binary, overlap } from './scores.ts'
import { readRows, type Row } from './table.ts'

/** The rows of attribution. */
export function attributionRows(suggester: Suggester): Row[] {
  const rows = readRows('polnear-dev.jsonl')
  if (!rows) return []
  const said = suggester.suggest(rows).map(({ spans }) => spans)
  const of = (type: string) => ({
    wanted: rows.map(row => row.spans.filter(span => span.type === type)),
    said: said.map(spans => spans.filter(span => span.type === type)),
  })
  const spoken = (spans: readonly { readonly type: string }[]) =>
    spans.some(span => span.type !== 'content')
  const [source, cue, content] = [of('source'), of('cue'), of('content')]
  return [
    [
      'attribution sentence, PolNeAR dev, F1',
      '≥ .82',
      binary(
        rows.map(row => spoken(row.spans)),
        said.map(spoken),
      ).f1,
    ],
    ['source overlap, PolNeAR dev, F1', '≥ .68', overlap(source.wanted, source.said).f1],
    ['cue overlap, PolNeAR dev, F1', '≥ .68', overlap(cue.wanted, cue.said).f1],
    ['content overlap, PolNeAR dev, F1', '', overlap(content.wanted, content.said).f1],
  ]
}
