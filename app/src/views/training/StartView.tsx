// Before an exercise: how it is done, and what is to be practised.
import {
  EXERCISE_MODES,
  EXERCISE_TASKS,
  type ExerciseMode,
  type ExerciseTask,
  startAttempt,
} from '@claimbench/model'
import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { useDesk, useDispatch, useSession } from '../../desk/session-context.tsx'
import { ColumnPlace } from '../../shell/ColumnPlace.tsx'
import type { OpenLesson } from '../../training/load-lesson.ts'
import { Button } from '../../ui/Button.tsx'
import { modeWords, startWords, taskWords } from '../../words/exercise.ts'
import { languageWords, lessonProblemWords, trainingWords } from '../../words/training.ts'
import { Choice } from './Choice.tsx'
import { TaskChoices, withClaims } from './TaskChoices.tsx'
import styles from './StartView.module.css'
import { TrainingNotice } from './TrainingNotice.tsx'
import { useLesson } from './use-lesson.ts'

interface StartViewProps {
  /** `SAMPLES`, or the hash of a pack. */
  readonly content: string
  readonly exercise: string
}

/** Chooses how an exercise is done, and begins it. */
export function StartView({ content, exercise }: StartViewProps) {
  const loaded = useLesson({ content, exercise, withKey: false })
  if (!loaded) return <TrainingNotice>{trainingWords.loading}</TrainingNotice>
  if (!loaded.ok) return <TrainingNotice>{lessonProblemWords(loaded.problem)}</TrainingNotice>
  return <Start lesson={loaded.lesson} />
}

function Start({ lesson }: { readonly lesson: OpenLesson }) {
  const { article } = lesson.packed
  const hasKey = useDesk(desk => {
    const pack = desk.packs.get(lesson.content)
    return pack === undefined || pack.hasKey || pack.keyFile !== undefined
  })
  const session = useSession()
  const dispatch = useDispatch()
  const [, navigate] = useLocation()
  const [mode, setMode] = useState<ExerciseMode>(hasKey ? 'guided' : 'blind')
  const hasSheets = lesson.packed.sheets.size > 0
  const isScored = (task: ExerciseTask) => lesson.scores?.includes(task) !== false
  const canAsk = (task: ExerciseTask) => isScored(task) && (task !== 'verdict' || hasSheets)
  const asked = withClaims((lesson.asks ?? ['tag']).filter(canAsk))
  const [chosen, setChosen] = useState(asked)
  // Whoever made a test says what it asks.
  const isSet = !hasKey && lesson.asks !== undefined
  const unscored = EXERCISE_TASKS.filter(task => !isScored(task))

  function begin(event: FormEvent) {
    event.preventDefault()
    const id = session.newId()
    const { content, packTitle } = lesson
    const fields = { content, packTitle, exercise: article.id, title: article.title, mode }
    const outcome = dispatch(
      startAttempt,
      { id, fields: { ...fields, tasks: isSet ? asked : withClaims(chosen) } },
      { article: null },
    )
    if (outcome.ok) navigate(`/training/exercise/${id}`)
  }

  return (
    <ColumnPlace title={trainingWords.heading} width="text">
      <form className={styles['form']} onSubmit={begin}>
        <div className={styles['head']}>
          <h2 className={styles['title']} lang={article.language}>
            {article.title}
          </h2>
          <p className={styles['facts']}>{factsOf(lesson).filter(Boolean).join(' · ')}</p>
          {article.trains && <p className={styles['trains']}>{article.trains}</p>}
        </div>
        <fieldset className={styles['group']}>
          <legend className={styles['legend']}>{startWords.how}</legend>
          {EXERCISE_MODES.map(one => (
            <Choice
              key={one}
              type="radio"
              group="mode"
              {...modeWords[one]}
              checked={mode === one}
              disabled={(one === 'blind') === hasKey}
              onChoose={() => setMode(one)}
            />
          ))}
          <p className={styles['note']}>
            {hasKey ? startWords.practiceNotBlind : startWords.noKey} {startWords.noSuggestions}
          </p>
        </fieldset>
        <fieldset className={styles['group']}>
          <legend className={styles['legend']}>
            {isSet ? startWords.whatIsAsked : startWords.what}
          </legend>
          {isSet ? (
            <>
              {asked.map(task => (
                <Choice key={task} type="checkbox" {...taskWords[task]} checked disabled />
              ))}
              <p className={styles['note']}>{startWords.tasksSet}</p>
            </>
          ) : (
            <>
              <TaskChoices chosen={chosen} canAsk={canAsk} onChoose={setChosen} />
              <p className={styles['note']}>
                {startWords.tasksTogether} {!hasSheets && startWords.noSheets}{' '}
                {unscored.length > 0 &&
                  startWords.notInKey(unscored.map(task => taskWords[task].name).join(', '))}
              </p>
            </>
          )}
        </fieldset>
        <div>
          <Button type="submit" look="primary">
            {startWords.begin}
          </Button>
        </div>
      </form>
    </ColumnPlace>
  )
}

function factsOf({ packed, packTitle }: OpenLesson) {
  const { article, sheets } = packed
  return [
    packTitle,
    article.genre,
    article.level !== undefined && trainingWords.levelName(article.level),
    trainingWords.sentences(article.sentences.length),
    languageWords(article.language),
    sheets.size > 0 && trainingWords.sheets(sheets.size),
  ]
}
