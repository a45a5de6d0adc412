// What the library does with what is pasted, dropped or chosen: one thing is opened when it has come in,
// of several there is a list.
import { useCallback, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useStore } from 'zustand'
import { useTell } from '../../desk/session-context.tsx'
import { type IntakeItem, type IntakeProblem, isOver } from '../../intake/intake-item.ts'
import { useBackups } from '../../shell/backups-context.ts'
import { offerFile } from '../../shell/incoming-file.ts'
import { useIntake } from '../../shell/intake-context.ts'
import { importRefusalWords } from '../../words/intake.ts'
import { refusalWords } from '../../words/refusals.ts'
import type { ArticleInput } from '../../workers/read-article.ts'
import type { FoundFiles } from './dropped-files.ts'
import { loadSample } from './samples.ts'

export interface ArticleIntake {
  readonly items: readonly IntakeItem[]
  readonly isBusy: boolean
  /** Why the last paste was not taken in, as a sentence. */
  readonly problem: string | undefined
  /** How many files of the last folder were left out. */
  readonly leftOut: number
  readonly take: (input: ArticleInput) => Promise<void>
  readonly takeFiles: (found: FoundFiles) => Promise<void>
  readonly takeSample: (slug: string) => Promise<void>
}

/** Takes articles in. A single one is opened for review, as long as this view is still shown. */
export function useArticleIntake(): ArticleIntake {
  const intake = useIntake()
  const items = useStore(intake.store)
  const tell = useTell()
  const [, navigate] = useLocation()
  const backups = useBackups()
  const [problem, setProblem] = useState<string>()
  const [leftOut, setLeftOut] = useState(0)
  const isShown = useRef(false)
  useEffect(() => {
    isShown.current = true
    return () => void (isShown.current = false)
  }, [])

  const open = useCallback(
    (item: IntakeItem, article: string) => {
      if (!isShown.current) return
      intake.dismiss(item.id)
      navigate(`/review/${article}`)
    },
    [intake, navigate],
  )

  const take = useCallback(
    async (input: ArticleInput) => {
      setProblem(undefined)
      const [item] = await intake.take([{ input }])
      if (item?.stage.at === 'added') open(item, item.stage.article)
      if (item?.stage.at !== 'refused') return
      // The words stay in the field, and what is wrong with them stands below it.
      intake.dismiss(item.id)
      setProblem(problemWords(item.stage.problem))
    },
    [intake, open],
  )

  const takeFiles = useCallback(
    async ({ files, leftOut }: FoundFiles) => {
      setProblem(undefined)
      const ours = await ourFileAmong(files, backups.isOurs)
      if (ours) return navigate(offerFile(ours))
      setLeftOut(leftOut)
      const taken = await intake.take(files.map(file => ({ input: { from: 'file', file } })))
      const [item] = taken
      if (taken.length === 1 && item?.stage.at === 'added') open(item, item.stage.article)
    },
    [intake, open, backups, navigate],
  )

  const takeSample = useCallback(
    async (slug: string) => {
      setProblem(undefined)
      const data = await loadSample(slug)
      if (data === undefined) return
      const [item] = await intake.take([{ input: { from: 'text', data }, sample: slug }])
      if (item?.stage.at === 'added') open(item, item.stage.article)
      if (item?.stage.at !== 'known') return
      tell({ code: 'already-here' })
      open(item, item.stage.known.article.id)
    },
    [intake, open, tell],
  )

  const isBusy = items.some(({ stage }) => !isOver(stage))
  return { items, isBusy, problem, leftOut, take, takeFiles, takeSample }
}

/** A backup or a case file among what was given: that is looked at first, and alone. */
async function ourFileAmong(
  files: readonly File[],
  isOurs: (file: File) => Promise<boolean>,
): Promise<File | undefined> {
  for (const file of files) if (await isOurs(file)) return file
  return undefined
}

/** The sentence for what did not come in. */
export function problemWords(problem: IntakeProblem): string {
  return problem.of === 'rules' ? refusalWords(problem.refusal) : importRefusalWords(problem.code)
}
