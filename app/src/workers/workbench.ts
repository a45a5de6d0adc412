// The long work, as plain functions of the pure packages: tests call them directly, the worker by
// name. Arguments and answers are plain JSON.
import type { Boundary } from '@claimbench/model'
import type { Lesson, Reason, SentenceInput, Suggestion, Tag } from '@claimbench/suggest'
import {
  type Block,
  detectKind,
  importArticle,
  type ImportedArticle,
  ImportRefusal,
  type ImportSource,
  segment,
  segmenterVersion,
  sourceFromFile,
} from '@claimbench/text'

/** An article as it comes in: what a paste or a file holds. */
export type ArticleInput =
  | { readonly from: 'text'; readonly data: string; readonly url?: string }
  | { readonly from: 'html'; readonly data: string; readonly url?: string }
  | { readonly from: 'file'; readonly bytes: Uint8Array; readonly name: string }

/** An article that was read and cut into sentences, or why not. */
export type ReadArticle =
  | {
      readonly ok: true
      readonly article: ImportedArticle
      readonly boundaries: readonly Boundary[]
      readonly segmenterVersion: string
    }
  | {
      readonly ok: false
      readonly code: string
      readonly detail: Readonly<Record<string, string | number>>
    }

/**
 * The longest article that is taken in, in UTF-16 units: several times the longest magazine piece.
 * A saved page may be larger, as long as the article in it is not.
 */
export const LONGEST_ARTICLE = 1_000_000

/** Reads an article and cuts it into sentences. What cannot be read is a value with a code. */
export async function readArticle(input: ArticleInput): Promise<ReadArticle> {
  try {
    const article = await importFrom(input)
    if (article.text.length > LONGEST_ARTICLE) {
      const detail = { length: article.text.length, longest: LONGEST_ARTICLE }
      return { ok: false, code: 'too-large', detail }
    }
    const { language } = article.meta
    const boundaries = boundariesOf(article.text, article.blocks, language ? { language } : {})
    return { ok: true, article, boundaries, segmenterVersion }
  } catch (error) {
    if (error instanceof ImportRefusal) {
      return { ok: false, code: error.code, detail: error.detail }
    }
    throw error
  }
}

/** A text to be cut into sentences anew, with what a person knows about it. */
export interface CutAnew {
  readonly text: string
  readonly blocks: readonly Block[]
  /** BCP 47. */
  readonly language: string
  readonly abbreviations: readonly string[]
}

/** Cuts a text into sentences as this version of the splitter does. */
export function cutAnew({ text, blocks, ...options }: CutAnew) {
  return { boundaries: boundariesOf(text, blocks, options), segmenterVersion }
}

/** The places inside blocks where a sentence ends, each with the rule that ended it. */
function boundariesOf(
  text: string,
  blocks: readonly Block[],
  options: { readonly language?: string; readonly abbreviations?: readonly string[] },
): readonly Boundary[] {
  const sentences = segment(text, { blocks, ...options })
  const blockStarts = new Set(
    blocks.map(block => block.start + leadingSpace(text.slice(block.start, block.end))),
  )
  return sentences.slice(1).flatMap((sentence, i) => {
    const before = sentences[i]
    if (!before || blockStarts.has(sentence.start)) return []
    return [{ at: sentence.start, reason: before.reason, confidence: before.confidence }]
  })
}

/** Sentences of one article, and what the reviewer's tags have taught so far, the oldest first. */
export interface AskSuggestions {
  readonly sentences: readonly SentenceInput[]
  readonly lessons: readonly Lesson[]
}

/** What was suggested, and how what was learnt fares beside the base. */
export interface Suggested {
  readonly suggestions: readonly Suggestion[]
  readonly learning: Learning
}

export interface Learning {
  readonly taught: number
  /** Whether the suggestions come from what was learnt, or from the base alone. */
  readonly isUsed: boolean
  /** How many of the last tags base and delta foretold. */
  readonly lately: { readonly base: number; readonly learned: number; readonly tags: number }
}

// Loaded when first asked: most of the weight of the app is in there.
const suggesting = () => import('@claimbench/suggest')

/** What is probably true of each sentence. The lessons are learnt anew each time. */
export async function suggest({ sentences, lessons }: AskSuggestions): Promise<Suggested> {
  const { createLearner, createSuggester } = await suggesting()
  const learner = createLearner(lessons)
  const { taught, isUsed, lately } = learner
  return {
    suggestions: createSuggester({ learner }).suggest(sentences),
    learning: { taught, isUsed, lately },
  }
}

/** What speaks for each of some tags in one sentence. */
export async function explain({
  sentence,
  tags,
}: {
  readonly sentence: SentenceInput
  readonly tags: readonly Tag[]
}): Promise<readonly (readonly Reason[])[]> {
  const { createSuggester } = await suggesting()
  const suggester = createSuggester()
  return tags.map(tag => suggester.explain(sentence, tag))
}

function sourceFrom(input: ArticleInput): ImportSource {
  switch (input.from) {
    case 'html':
      return { kind: 'html', data: input.data, ...(input.url && { url: input.url }) }
    case 'text':
      return {
        kind: detectKind(input.data),
        data: input.data,
        ...(input.url && { url: input.url }),
      }
    case 'file':
      return sourceFromFile(input.bytes, input.name)
    default:
      return input satisfies never
  }
}

async function importFrom(input: ArticleInput): Promise<ImportedArticle> {
  if (input.from === 'file' && /\.docx$/i.test(input.name)) {
    const { importDocx } = await import('@claimbench/text/docx')
    return importDocx(input.bytes)
  }
  const source = sourceFrom(input)
  if (source.kind !== 'html' && source.data.length > LONGEST_ARTICLE) {
    throw new ImportRefusal('too-large', {
      length: source.data.length,
      longest: LONGEST_ARTICLE,
    })
  }
  return importArticle(source)
}

function leadingSpace(words: string): number {
  return words.length - words.trimStart().length
}
