// What a test asks of one article of a pack that is being made: what was chosen, as far as its key goes.
import type { ArticleId, ExerciseTask } from '@claimbench/model'
import { lessonFromDesk, type TrainingKey } from '@claimbench/model/training'
import { useEffect, useState } from 'react'
import { useSession } from '../../desk/session-context.tsx'
import { useOtherArticles } from '../../shell/other-articles-context.ts'
import { askedOfArticle } from '../../training/scorable-tasks.ts'
import { taskWords } from '../../words/exercise.ts'
import { makeWords } from '../../words/packs.ts'
import styles from './MakePackView.module.css'

interface AskedHereProps {
  readonly article: ArticleId
  /** What a blind test on the pack asks. */
  readonly tasks: readonly ExerciseTask[]
  /** Whether source documents were chosen for the article. */
  readonly hasSheets: boolean
}

/** Says what is asked of an article, and what is not; nothing until its work is read. */
export function AskedHere({ article, tasks, hasSheets }: AskedHereProps) {
  const key = useKeyOf(article)
  if (!key) return null
  const asked = askedOfArticle(tasks, key, hasSheets)
  const left = tasks.filter(task => !asked.includes(task))
  const namesOf = (these: readonly ExerciseTask[]) =>
    these.map(task => taskWords[task].name).join(', ')
  return (
    <p className={styles['note']}>
      {asked.length > 0 ? makeWords.askedHere(namesOf(asked)) : makeWords.nothingHere}
      {left.length > 0 && ` ${makeWords.notAskedHere(namesOf(left))}`}
    </p>
  )
}

function useKeyOf(article: ArticleId): TrainingKey | undefined {
  const { reviewer } = useSession()
  const { load } = useOtherArticles()
  const [key, setKey] = useState<TrainingKey>()
  useEffect(() => {
    let isStale = false
    load(article)
      .then(desk => {
        if (isStale || !desk) return
        const lesson = lessonFromDesk(desk, article, reviewer, { id: 'article' }, new Map())
        setKey(lesson.ok ? lesson.value.key : undefined)
      })
      .catch((error: unknown) => reportError(error))
    return () => {
      isStale = true
    }
  }, [article, reviewer, load])
  return key
}
