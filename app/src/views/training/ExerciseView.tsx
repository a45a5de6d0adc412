// An exercise: the article in the middle, the answer, the guideline and the documents beside it.
import { type AttemptRow, sentencesOf } from '@claimbench/model'
import { EXERCISE_ARTICLE, EXERCISE_REVISION } from '@claimbench/model/training'
import { useEffect, useState } from 'react'
import { Redirect } from 'wouter'
import {
  SessionProvider,
  useDesk,
  useSession,
  useSessionState,
  useTell,
} from '../../desk/session-context.tsx'
import { PlaceHeader } from '../../shell/PlaceHeader.tsx'
import { Article } from '../../surface/Article.tsx'
import { HandContext } from '../../surface/hand.ts'
import type { OpenLesson } from '../../training/load-lesson.ts'
import { lessonProblemWords, trainingWords } from '../../words/training.ts'
import { BenchContext, usePanel } from '../review/bench-context.ts'
import reviewStyles from '../review/ReviewView.module.css'
import { type Exercise, ExerciseContext } from './exercise.ts'
import { ExerciseHead, ExerciseTools } from './ExerciseHead.tsx'
import { ExerciseKeyLine } from './ExerciseKeyLine.tsx'
import { ExerciseKeySheet } from './ExerciseKeySheet.tsx'
import { ExercisePanel } from './ExercisePanel.tsx'
import { FinishDialog } from './FinishDialog.tsx'
import { MarkingBar } from './MarkingBar.tsx'
import { openExercise } from './open-exercise.ts'
import { TrainingNotice } from './TrainingNotice.tsx'
import { useExerciseKeys, useFirstToAnswer, useTimeInView } from './use-exercise.ts'
import { useLesson } from './use-lesson.ts'

/** Goes on with an attempt where it was left; one that is finished shows its result. */
export function ExerciseView({ id }: { readonly id: string }) {
  const attempt = useDesk(desk => desk.attempts.get(id))
  const reviewer = useSessionState(state => state.reviewer)
  if (!attempt) return <TrainingNotice>{trainingWords.noAttempt}</TrainingNotice>
  if (attempt.trainee !== reviewer) return <TrainingNotice>{trainingWords.notYours}</TrainingNotice>
  if (attempt.finishedAt !== undefined) return <Redirect to={`/training/result/${id}`} />
  return <LoadedExercise attempt={attempt} />
}

function LoadedExercise({ attempt }: { readonly attempt: AttemptRow }) {
  const { content, exercise, mode } = attempt
  // Only a guided exercise shows the key on the way: in the others it is not even brought here.
  const loaded = useLesson({ content, exercise, withKey: mode === 'guided' })
  if (!loaded) return <TrainingNotice>{trainingWords.loading}</TrainingNotice>
  if (!loaded.ok) return <TrainingNotice>{lessonProblemWords(loaded.problem)}</TrainingNotice>
  return <OpenExercise attempt={attempt.id} lesson={loaded.lesson} />
}

interface OpenExerciseProps {
  readonly attempt: string
  readonly lesson: OpenLesson
}

function OpenExercise({ attempt, lesson }: OpenExerciseProps) {
  const workspace = useSession()
  const tell = useTell()
  const [exercise] = useState(() => openExercise({ workspace, attempt, lesson, tell }))
  useEffect(() => exercise.session.follow(), [exercise])
  return (
    <SessionProvider session={exercise.session} tell={tell}>
      <HandContext value={exercise.bench.hand}>
        <BenchContext value={exercise.bench}>
          <ExerciseContext value={exercise}>
            <Place exercise={exercise} />
          </ExerciseContext>
        </BenchContext>
      </HandContext>
    </SessionProvider>
  )
}

function Place({ exercise }: { readonly exercise: Exercise }) {
  const article = useDesk(desk => desk.articles.get(EXERCISE_ARTICLE))
  const revision = useDesk(desk => desk.revisions.get(EXERCISE_REVISION))
  const sentences = useDesk(desk => sentencesOf(desk, EXERCISE_REVISION))
  const isSheetOpen = usePanel(state => state.isSheetOpen)
  useTimeInView(exercise)
  useFirstToAnswer(exercise)
  const onKeyDown = useExerciseKeys(exercise)
  if (!article || !revision) return null
  return (
    <div className={reviewStyles['place']} data-sheet={isSheetOpen ? 'open' : 'closed'}>
      <PlaceHeader title={article.title}>
        <ExerciseTools />
      </PlaceHeader>
      <main className={reviewStyles['main']} id="content">
        <Article
          revision={revision}
          sentences={sentences}
          language={article.language}
          onKeyDown={event => onKeyDown(event.nativeEvent)}
          head={<ExerciseHead />}
        />
      </main>
      <MarkingBar />
      <ExercisePanel sentences={sentences} />
      <ExerciseKeyLine />
      <Said />
      <ExerciseKeySheet />
      <FinishDialog />
    </div>
  )
}

function Said() {
  const said = usePanel(state => state.said)
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  )
}
