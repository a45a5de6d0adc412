import type { ProfileFacts, ReportFacts } from '../facts/facts.ts'
import { evidenceAnchor, jump, line, paragraphs, text } from '../tree/lines.ts'
import type { Block, Section } from '../tree/tree.ts'
import type { ReportWords } from '../words/en.ts'

/** How the work was done, so that others can judge it and do it again. */
export function methodSection(facts: ReportFacts, words: ReportWords): Section {
  const { method, article } = facts
  const says = words.method
  return {
    id: 'method',
    title: words.sections.method,
    blocks: [
      ...paragraphs(says.intro),
      ...paragraphs(says.vagueShare),
      ...paragraphs(says.origins),
      ...paragraphs(says.reviewers(method.reviewers)),
      ...paragraphs(says.agreement(method.verdictAgreement, method.tagAgreement)),
      ...paragraphs(says.suggestions(method.tagsTaken, method.tagsTakenInBulk, method.models)),
      ...paragraphs(says.segmenter(method.segmenterVersion)),
      ...paragraphs(words.about.namesAreLocal),
      ...method.profiles.flatMap(profile => profileBlocks(profile, words)),
      ...(article.captureSha256
        ? [
            {
              kind: 'facts' as const,
              rows: [{ term: says.capture, lines: [[text(article.captureSha256, 'code')]] }],
            },
          ]
        : []),
      ...copyBlocks(facts, words),
    ],
  }
}

function profileBlocks(profile: ProfileFacts, words: ReportWords): readonly Block[] {
  const { name, version, note, scale, extras } = profile
  const labels = [...scale.toReversed(), ...extras]
  const title = words.method.scale(name, version)
  const whose = note ? paragraphs(note, 'quiet') : []
  if (labels.length === 0) {
    return [
      { kind: 'heading', text: title, level: 3 },
      ...whose,
      { kind: 'paragraph', line: line(words.method.noScale) },
    ]
  }
  return [
    {
      kind: 'table',
      table: {
        caption: title,
        columns: [{ name: words.method.label }, { name: words.method.definition }],
        rows: labels.map(label => [line(label.name), line(label.definition)]),
      },
    },
    ...whose,
  ]
}

function copyBlocks({ method }: ReportFacts, words: ReportWords): readonly Block[] {
  if (method.copies.length === 0) return []
  return [
    {
      kind: 'table',
      table: {
        caption: words.method.copies,
        columns: [{ name: words.method.evidence }, { name: words.method.hash }],
        rows: method.copies.map(({ evidence, sha256 }) => [
          [jump(String(evidence), evidenceAnchor(evidence))],
          [text(sha256, 'code')],
        ]),
      },
    },
  ]
}
