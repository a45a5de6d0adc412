// A class as tables, for spreadsheets and for programs that read them. Names of columns are fixed and
// in English, so that a program can rely on them.
import { type BootstrapInterval, boundarySimilarity, pk, windowDiff } from '@claimbench/agreement'
import { type ClassAnswerFields, TAGS } from '@claimbench/model'
import {
  answersByStart,
  type AttemptChoice,
  attemptThatCounts,
  type Member,
  type TrainingKey,
} from '@claimbench/model/training'
import type { CellValue, Table } from '@claimbench/report/spreadsheets'
import { articleCutter, MARKS_TO_CUT } from './class-cuts.ts'
import type { ClassFigures } from './class-figures.ts'
import { classMeasures } from './class-measures.ts'
import { attemptScore, withOthers } from './class-scores.ts'
import type { OpenLesson } from './load-lesson.ts'
import type { AttemptScore } from './score-attempt.ts'

export interface ClassToExport {
  readonly lesson: OpenLesson
  readonly members: readonly Member[]
  readonly choice: AttemptChoice
  readonly figures: ClassFigures
  readonly answers: ReadonlyMap<number, ClassAnswerFields>
  /** What people are scored against; undefined without a key. */
  readonly key: TrainingKey | undefined
  readonly interval: BootstrapInterval | undefined
  /** Undefined where it was not counted. */
  readonly gamma: number | undefined
  readonly nameOf: (member: Member) => string
}

/** Five tables: answers, people, measures, confusion, marks. */
export function classTables(exported: ClassToExport): readonly Table[] {
  return [
    { name: 'answers', rows: answerRows(exported) },
    { name: 'people', rows: peopleRows(exported) },
    { name: 'measures', rows: measureRows(exported) },
    { name: 'confusion', rows: confusionRows(exported) },
    { name: 'marks', rows: markRows(exported) },
  ]
}

function answerRows({ lesson, members, figures, answers, key, nameOf }: ClassToExport) {
  const { article } = lesson.packed
  return [
    [
      'sentence',
      'text',
      'disagreement',
      'key_tag',
      'key_reason',
      'class_tag',
      'class_reason',
      ...members.map(member => `${nameOf(member)} (${member.mark})`),
    ],
    ...article.sentences.map(({ start, end }, place): CellValue[] => {
      const settled = answers.get(start)
      const own = key?.sentences[place]
      return [
        place + 1,
        article.text.slice(start, end),
        figures.disagreement[place],
        own?.tag,
        own?.reason,
        settled?.tag,
        settled?.reason,
        ...(figures.rows[place] ?? []).map(tag => tag ?? undefined),
      ]
    }),
  ]
}

const SCORES: readonly (readonly [string, (score: AttemptScore) => number | undefined])[] = [
  ['tag_accuracy', ({ tags }) => tags?.accuracy],
  ['tag_macro_f1', ({ tags }) => tags?.macroF1],
  ['opinions_rated_as_facts', ({ tags }) => tags?.opinionsRatedAsFacts.share],
  ['opinions_answered', ({ tags }) => tags?.opinionsRatedAsFacts.answered],
  ['span_f1_exact', ({ spans }) => spans?.exact.f1],
  ['span_f1_overlap', ({ spans }) => spans?.overlap.f1],
  ['source_types', ({ spans }) => spans?.sourceTypes],
  ['claim_f1_exact', ({ fragments }) => fragments?.exact.f1],
  ['claim_f1_overlap', ({ fragments }) => fragments?.overlap.f1],
  ['wordings', ({ wordings }) => wordings],
  ['verdict_distance', ({ verdicts }) => verdicts?.distance],
  ['verdict_accuracy', ({ verdicts }) => verdicts?.accuracy],
  ['evidence_found', ({ evidence }) => evidence?.found],
  ['evidence_primary', ({ evidence }) => evidence?.primary],
  ['evidence_verbatim', ({ evidence }) => evidence?.verbatim],
  ['evidence_origins', ({ evidence }) => evidence?.origins],
]

/** Where a person's marks begin and end, against the key's, which is the reference. */
const EDGE_MEASURES = [
  ['boundary_similarity', boundarySimilarity],
  ['pk', pk],
  ['window_diff', windowDiff],
] as const

const EDGE_COLUMNS = MARKS_TO_CUT.flatMap(({ name }) =>
  EDGE_MEASURES.map(([measure]) => `${name}_${measure}`),
)

// Words are counted once for everybody.
function edgeScorer({ packed }: OpenLesson): (score: AttemptScore | undefined) => CellValue[] {
  const cut = articleCutter(packed.article)
  return score =>
    MARKS_TO_CUT.flatMap(({ isAsked, of }) => {
      const wanted = score?.sentences.flatMap(({ key }) => of(key)) ?? []
      if (!score || !isAsked(score.tasks) || wanted.length === 0) {
        return EDGE_MEASURES.map(() => undefined)
      }
      const given = cut(score.sentences.flatMap(({ answer }) => (answer ? of(answer) : [])))
      return EDGE_MEASURES.map(([, measure]) => measure(given, cut(wanted)))
    })
}

function peopleRows({ lesson, members, choice, figures, key, nameOf }: ClassToExport) {
  const edgeScores = edgeScorer(lesson)
  return [
    [
      'person',
      'device',
      'attempt',
      'counts',
      'mode',
      'started_at',
      'finished_at',
      'seconds',
      'answered',
      'sentences',
      'with_the_majority_of_others',
      'compared_with_the_majority',
      ...SCORES.map(([name]) => name),
      ...EDGE_COLUMNS,
    ],
    ...members.flatMap((member, column) =>
      member.attempts.map((attempt, i): CellValue[] => {
        const counts = attempt === attemptThatCounts(member, choice)
        const score = key && attemptScore(lesson, key, attempt)
        const others = withOthers(figures.rows, column)
        return [
          nameOf(member),
          member.mark,
          i + 1,
          counts ? 'yes' : 'no',
          attempt.mode,
          attempt.startedAt,
          attempt.finishedAt,
          attempt.milliseconds / 1000,
          attempt.answers.filter(({ tag }) => tag !== undefined).length,
          lesson.packed.article.sentences.length,
          counts ? others.share : undefined,
          counts ? others.compared : undefined,
          ...SCORES.map(([, figure]) => score && figure(score)),
          ...edgeScores(score),
        ]
      }),
    ),
  ]
}

function measureRows(exported: ClassToExport) {
  const { lesson, members, choice, figures, key, interval, gamma, nameOf } = exported
  const measures = classMeasures({ lesson, members, choice, rows: figures.rows, key, nameOf })
  return [
    ['measure', 'on', 'value', 'lower_95', 'upper_95', 'people', 'sentences_compared', 'note'],
    ...measures.map(({ name, on, value, note }): CellValue[] => {
      const isAlpha = name === 'krippendorff_alpha_nominal'
      return [
        name,
        on,
        value,
        isAlpha ? interval?.lower : undefined,
        isAlpha ? interval?.upper : undefined,
        members.length,
        figures.compared.length,
        isAlpha ? [note, ...(interval?.warnings ?? [])].filter(Boolean).join(', ') : note,
      ]
    }),
    ...(gamma === undefined
      ? []
      : [['gamma', 'marks', gamma, undefined, undefined, members.length, undefined, '']]),
  ]
}

function confusionRows({ figures }: ClassToExport) {
  return [
    ['tag', 'other_tag', 'pairs_of_people', 'coincidence', 'sentences'],
    ...TAGS.flatMap((tag, i) =>
      TAGS.slice(0, i + 1).map((other, j): CellValue[] => {
        const cell = figures.confusion.cells[i]?.[j]
        const places = (cell?.units ?? []).map(place => place + 1)
        return [tag, other, cell?.pairs, cell?.weight, places.join(' ')]
      }),
    ),
  ]
}

function markRows({ lesson, members, choice, nameOf }: ClassToExport) {
  const { article } = lesson.packed
  const quote = ({ start, end }: { readonly start: number; readonly end: number }) =>
    article.text.slice(start, end)
  return [
    ['person', 'device', 'sentence', 'kind', 'source_type', 'words', 'wording', 'verdict'],
    ...members.flatMap(member => {
      const attempt = attemptThatCounts(member, choice)
      if (!attempt) return []
      const given = answersByStart(attempt)
      return article.sentences.flatMap(({ start }, place): CellValue[][] => {
        const answer = given.get(start)
        const head = [nameOf(member), member.mark, place + 1]
        return [
          ...(answer?.spans ?? []).map(span => [
            ...head,
            span.kind,
            span.sourceType,
            quote(span),
            undefined,
            undefined,
          ]),
          ...(answer?.fragments ?? []).map(fragment => [
            ...head,
            'claim',
            undefined,
            quote(fragment),
            fragment.wording,
            fragment.verdict,
          ]),
        ]
      })
    }),
  ]
}
