// What is written about a pack before it is made, kept over a reload.
import type { ExerciseTask } from '@claimbench/model'
import { LEVELS, type Level } from '@claimbench/model/training'
import { useDesk, useSession } from '../../desk/session-context.tsx'
import { type ChosenArticle, packName } from '../../training/make-pack.ts'
import { makeWords } from '../../words/packs.ts'
import { useDraft } from '../claims/use-draft.ts'

/** What is said of one article; empty strings say nothing. */
export interface ArticleDraft {
  readonly level: string
  readonly genre: string
  readonly trains: string
}

export interface PackDraft {
  readonly title: string
  readonly by: string
  readonly licence: string
  readonly terms: string
  /** What a blind test asks. */
  readonly tasks: readonly ExerciseTask[]
  /** The ids of the articles that are in it, in the order in which they were chosen. */
  readonly articles: readonly string[]
  readonly about: Readonly<Record<string, ArticleDraft>>
}

export const NOTHING_SAID: ArticleDraft = { level: '', genre: '', trains: '' }

/** The draft of the pack, and how it is changed. */
export function usePackDraft() {
  const { reviewer } = useSession()
  const by = useDesk(desk => desk.reviewers.get(reviewer)?.name ?? '')
  return useDraft<PackDraft>('make-pack', {
    title: '',
    by,
    licence: makeWords.notToBePassedOn,
    terms: makeWords.noLicence,
    tasks: ['tag'],
    articles: [],
    about: {},
  })
}

/** The largest document that goes into a pack, in bytes. */
const LARGEST_SHEET = 2_000_000

export type ReadArticles =
  | { readonly ok: true; readonly chosen: readonly ChosenArticle[] }
  /** The name of a document that cannot go into a pack. */
  | { readonly ok: false; readonly name: string }

/** The chosen articles with what is said of them and with their documents, read as UTF-8. */
export async function chosenArticles(
  draft: PackDraft,
  titles: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, readonly File[]>,
): Promise<ReadArticles> {
  const chosen: ChosenArticle[] = []
  for (const article of draft.articles) {
    const title = titles.get(article)
    if (title === undefined) continue
    const sheets = new Map<string, string>()
    for (const file of files.get(article) ?? []) {
      const words = await textOf(file)
      if (words === undefined) return { ok: false, name: file.name }
      sheets.set(packName(file.name, new Set(sheets.keys())), words)
    }
    const { level, genre, trains } = draft.about[article] ?? NOTHING_SAID
    const known = levelFrom(level)
    chosen.push({
      article,
      title,
      sheets,
      ...(known !== undefined && { level: known }),
      ...(genre.trim() !== '' && { genre: genre.trim() }),
      ...(trains.trim() !== '' && { trains: trains.trim() }),
    })
  }
  return { ok: true, chosen }
}

function levelFrom(value: string): Level | undefined {
  return LEVELS.find(level => String(level) === value)
}

async function textOf(file: File): Promise<string | undefined> {
  if (file.size > LARGEST_SHEET) return undefined
  try {
    const words = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    return words.trim() === '' ? undefined : words
  } catch {
    return undefined
  }
}
