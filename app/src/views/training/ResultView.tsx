// What came of an attempt: figures, what to practise next, and the key sentence by sentence.
import type { AttemptRow } from '@claimbench/model'
import { useMemo, useState } from 'react'
import { Link, Redirect } from 'wouter'
import { useDesk } from '../../desk/session-context.tsx'
import { ColumnPlace } from '../../shell/ColumnPlace.tsx'
import { answersIn } from '../../training/exercise-session.ts'
import type { OpenLesson } from '../../training/load-lesson.ts'
import { type AttemptScore, scoreAttempt } from '../../training/score-attempt.ts'
import { momentWords } from '../../words/dates.ts'
import { modeWords, taskWords } from '../../words/exercise.ts'
import { durationWords } from '../../words/durations.ts'
import { progressWords } from '../../words/progress.ts'
import { resultWords } from '../../words/result.ts'
import { lessonProblemWords, trainingWords } from '../../words/training.ts'
import type { Chosen } from './chosen.ts'
import { Confusion } from './Confusion.tsx'
import { Figures } from './Figures.tsx'
import { HandOver } from './HandOver.tsx'
import { PractiseNext } from './PractiseNext.tsx'
import { ProgressOver } from './ProgressOver.tsx'
import styles from './ResultView.module.css'
import { SentenceList } from './SentenceList.tsx'
import { TrainingNotice } from './TrainingNotice.tsx'
import { useLesson } from './use-lesson.ts'

/** The result of an attempt; one that is under way is gone on with. */
export function ResultView({ id }: { readonly id: string }) {
  const attempt = useDesk(desk => desk.attempts.get(id))
  if (!attempt) return <TrainingNotice>{trainingWords.noAttempt}</TrainingNotice>
  if (attempt.finishedAt === undefined) return <Redirect to={`/training/exercise/${id}`} />
  return <Finished attempt={attempt} />
}

function Finished({ attempt }: { readonly attempt: AttemptRow }) {
  const { content, exercise } = attempt
  const loaded = useLesson({ content, exercise, withKey: true })
  return (
    <ColumnPlace title={resultWords.heading} width="list">
      <Head attempt={attempt} />
      {loaded === undefined && <p>{trainingWords.loading}</p>}
      {loaded?.ok === false && <p>{lessonProblemWords(loaded.problem)}</p>}
      {loaded?.ok && <Compared attempt={attempt} lesson={loaded.lesson} />}
      <HandOver attempt={attempt} />
      <p>
        <Link href="/training/progress">{progressWords.link}</Link>
      </p>
      <p>
        <Link href="/training">{trainingWords.backToTraining}</Link>
      </p>
    </ColumnPlace>
  )
}

function Head({ attempt }: { readonly attempt: AttemptRow }) {
  const { title, packTitle, mode, tasks, finishedAt, milliseconds } = attempt
  return (
    <div className={styles['head']}>
      <h2 className={styles['title']}>{title}</h2>
      <p className={styles['facts']}>
        {[
          packTitle,
          modeWords[mode].name,
          tasks.map(task => taskWords[task].name).join(', '),
          finishedAt && momentWords(finishedAt),
          durationWords(milliseconds),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  )
}

interface ComparedProps {
  readonly attempt: AttemptRow
  readonly lesson: OpenLesson
}

function Compared({ attempt, lesson }: ComparedProps) {
  const answers = useDesk(desk => desk.answers)
  const score = useMemo((): AttemptScore | undefined => {
    const { packed, key } = lesson
    const own = answersIn(answers, attempt.id)
    return key && scoreAttempt({ packed, key, answers: own, tasks: attempt.tasks })
  }, [answers, attempt, lesson])
  const [chosen, setChosen] = useState<Chosen>()
  if (!score) {
    return (
      <p className={styles['note']}>
        {resultWords.noKey} <Link href="/training">{resultWords.loadKey}</Link>
      </p>
    )
  }
  const choose = (next: Chosen | undefined) => {
    setChosen(next)
    if (next) document.querySelector('#sentences')?.scrollIntoView()
  }
  const { article } = lesson.packed
  return (
    <>
      <Figures score={score} tasks={attempt.tasks} total={article.sentences.length} />
      <PractiseNext score={score} attempt={attempt} language={article.language} onChoose={choose} />
      {score.tags && <Confusion score={score} onChoose={choose} />}
      <ProgressOver attempt={attempt} lesson={lesson} />
      <SentenceList score={score} article={article} chosen={chosen} onChoose={setChosen} />
    </>
  )
}
