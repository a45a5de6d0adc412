// An article to practise on, without anything that answers it.
import type { Block, Link, Span, TextOffset } from '@claimbench/text'
import * as v from 'valibot'
import { BLOCK_KINDS, MISSING_TARGETS } from '../records/revision.ts'
import { languageTag } from '../records/row.ts'
import { type Result, fail, ok } from '../result.ts'
import { type FileFault, fault } from './file-fault.ts'
import { areDisjoint, fileName, offset, text } from './shapes.ts'

/** How hard an article is: 1 easy, 2 middling, 3 hard. */
export const LEVELS = [1, 2, 3] as const
export type Level = (typeof LEVELS)[number]

/** A verdict that can be given: its id in the key, and the word a person reads. */
export interface VerdictChoice {
  readonly id: string
  readonly name: string
}

/** The verdicts on offer. */
export interface VerdictScale {
  /** From one end to the other: distances are counted along it. */
  readonly ordered: readonly VerdictChoice[]
  /** Verdicts off the scale, such as "unproven". */
  readonly others: readonly VerdictChoice[]
}

/** A source document that ships with the article. */
export interface SheetFacts {
  /** Its file in the pack: `evidence/<article>/<name>`. */
  readonly name: string
  readonly title: string
}

/** What a gallery shows of an article before anybody opens it. */
export interface ArticleCard {
  /** Its name in the pack. */
  readonly id: string
  readonly title: string
  readonly language: string
  readonly level?: Level
  readonly genre?: string
  /** What a trainee practises on it, in one line. */
  readonly trains?: string
  /** The id of the earlier version, when this article is a corrected one. */
  readonly corrects?: string
}

export interface TrainingArticle extends ArticleCard {
  readonly byline?: string
  readonly outlet?: string
  readonly originalOutlet?: string
  readonly publishedAt?: string
  readonly address?: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  /** The sentences that are answered, in reading order. Site furniture is in none of them. */
  readonly sentences: readonly Span[]
  readonly scale: VerdictScale
  readonly sheets: readonly SheetFacts[]
}

/** The sentence of an article that begins at `start`; undefined when none does. */
export function sentenceOf(article: TrainingArticle, start: TextOffset): Span | undefined {
  return article.sentences.find(sentence => sentence.start === start)
}

const choices = v.array(v.strictObject({ id: text, name: text }))

/** The entries of `ArticleCard`, for the manifest and for the article itself. */
export const cardEntries = {
  id: fileName,
  title: text,
  language: languageTag,
  level: v.optional(v.picklist(LEVELS)),
  genre: v.optional(text),
  trains: v.optional(text),
  corrects: v.optional(fileName),
} as const

export const trainingArticleSchema: v.GenericSchema<unknown, TrainingArticle> = v.strictObject({
  ...cardEntries,
  byline: v.optional(text),
  outlet: v.optional(text),
  originalOutlet: v.optional(text),
  publishedAt: v.optional(text),
  address: v.optional(text),
  text,
  blocks: v.array(
    v.strictObject({
      kind: v.picklist(BLOCK_KINDS),
      start: offset,
      end: offset,
      level: v.optional(v.number()),
      ordered: v.optional(v.boolean()),
      boilerplate: v.optional(text),
    }),
  ),
  links: v.array(
    v.strictObject({
      start: offset,
      end: offset,
      text,
      target: v.optional(text),
      missing: v.optional(v.picklist(MISSING_TARGETS)),
      toItself: v.optional(v.boolean()),
    }),
  ),
  sentences: v.pipe(v.array(v.strictObject({ start: offset, end: offset })), v.minLength(1)),
  scale: v.strictObject({ ordered: v.pipe(choices, v.minLength(2)), others: choices }),
  sheets: v.array(v.strictObject({ name: fileName, title: text })),
})

/** Reads an article of a pack; `path` is where it stands in the file. */
export function parseTrainingArticle(
  data: unknown,
  path: string,
): Result<TrainingArticle, FileFault> {
  const read = v.safeParse(trainingArticleSchema, data)
  if (!read.success) {
    const [issue] = read.issues
    return fail(
      fault('malformed', [path, v.getDotPath(issue)].filter(Boolean).join('/'), issue.received),
    )
  }
  const article = read.output
  const { length } = article.text
  if (!areDisjoint(article.blocks, length)) return fail(fault('malformed', `${path}/blocks`))
  if (!areDisjoint(article.sentences, length)) return fail(fault('malformed', `${path}/sentences`))
  if (article.links.some(({ start, end }) => start > end || end > length)) {
    return fail(fault('malformed', `${path}/links`))
  }
  const torn = article.sentences.findIndex(sentence => !fillsItsBlock(article, sentence))
  if (torn >= 0) return fail(fault('malformed', `${path}/sentences/${torn}`))
  return ok(article)
}

// A block with sentences holds nothing else but space: then everybody sees the same sentences.
function fillsItsBlock({ text, blocks, sentences }: TrainingArticle, sentence: Span): boolean {
  const block = blocks.find(({ start, end }) => start <= sentence.start && sentence.end <= end)
  if (!block) return false
  const own = sentences.filter(({ start }) => start >= block.start && start < block.end)
  const edges = [block.start, ...own.flatMap(({ start, end }) => [start, end]), block.end]
  return edges.every((edge, i) => i % 2 === 1 || text.slice(edge, edges[i + 1]).trim() === '')
}
