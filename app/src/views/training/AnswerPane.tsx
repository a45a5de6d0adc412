// The sentence in hand: what the trainee says of it and, in a guided exercise, what the key says.
import { answerId, type Sentence, tagOf, TAGS } from '@claimbench/model'
import { EXERCISE_REVISION } from '@claimbench/model/training'
import type { MouseEvent } from 'react'
import { useStore } from 'zustand'
import { useDesk, useSession } from '../../desk/session-context.tsx'
import { Glyph } from '../../surface/Glyph.tsx'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { reviewWords, tagWords } from '../../words/review.ts'
import { exerciseWords } from '../../words/exercise.ts'
import { commandOf } from '../review/commands.ts'
import { focusSentenceInHand } from '../review/focus-sentence.ts'
import styles from '../review/SentencePanel.module.css'
import { useKeyWords } from '../review/use-keys.ts'
import { ClaimAnswers } from './ClaimAnswers.tsx'
import { giveTag } from './exercise-commands.ts'
import { goOnInExercise, revealKey, useExercise } from './exercise.ts'
import panelStyles from './ExercisePanel.module.css'
import { SentenceFeedback } from './SentenceFeedback.tsx'
import { SpanAnswers } from './SpanAnswers.tsx'

interface AnswerPaneProps {
  readonly sentence: Sentence
  /** How many sentences are asked. */
  readonly total: number
}

/** The answer to the sentence in hand. */
export function AnswerPane({ sentence, total }: AnswerPaneProps) {
  const { tasks, mode, workspace, attempt } = useExercise()
  const isShown =
    useStore(
      workspace.store,
      state => state.desk.answers.get(answerId(attempt, sentence.start))?.isShown,
    ) === true
  return (
    <>
      <h2 className={styles['heading']}>{reviewWords.sentenceHeading(sentence.number, total)}</h2>
      <SentenceWords sentence={sentence} />
      {sentence.isFurniture ? (
        <p className={styles['hint']}>{exerciseWords.notAsked}</p>
      ) : (
        <>
          {tasks.includes('tag') && <TagButtons sentence={sentence} isFixed={isShown} />}
          {tasks.includes('spans') && !isShown && <SpanAnswers sentence={sentence} />}
          {tasks.includes('fragments') && !isShown && <ClaimAnswers sentence={sentence} />}
          {mode === 'guided' && <Guided sentence={sentence} isShown={isShown} />}
        </>
      )}
    </>
  )
}

// On a narrow screen the panel lies over the article: then the sentence is read here.
function SentenceWords({ sentence: { start, end } }: { readonly sentence: Sentence }) {
  const { article } = useExercise().lesson.packed
  return (
    <p className={panelStyles['words']} lang={article.language}>
      {article.text.slice(start, end)}
    </p>
  )
}

interface PartProps {
  readonly sentence: Sentence
  readonly isFixed: boolean
}

function TagButtons({ sentence, isFixed }: PartProps) {
  const exercise = useExercise()
  const { reviewer } = useSession()
  const keyWords = useKeyWords()
  const given = useDesk(desk => tagOf(desk, EXERCISE_REVISION, sentence, reviewer)?.tag)
  return (
    <fieldset disabled={isFixed}>
      <legend className="visually-hidden">{exerciseWords.whatIsIt}</legend>
      <div className={styles['tags']}>
        {TAGS.map(tag => (
          <button
            key={tag}
            type="button"
            className={`${styles['tag']} ${styles[tag]}`}
            aria-pressed={given === tag}
            onClick={event => {
              giveTag(exercise, tag)
              backToArticle(event, exercise.bench.hand.getState().current)
            }}
          >
            <Glyph tag={tag} />
            {tagWords[tag]}
            {keyWords(commandOf(`tag-${tag}`))
              .slice(0, 1)
              .map(key => (
                <Kbd key={key}>{key}</Kbd>
              ))}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

function Guided({ sentence, isShown }: { readonly sentence: Sentence; readonly isShown: boolean }) {
  const exercise = useExercise()
  return (
    <>
      {isShown && <SentenceFeedback sentence={sentence} />}
      <div className={panelStyles['go']}>
        <Button
          look="primary"
          onClick={event => {
            if (isShown) goOnInExercise(exercise)
            else revealKey(exercise)
            backToArticle(event, exercise.bench.hand.getState().current)
          }}
        >
          {isShown ? exerciseWords.goOn : exerciseWords.showKey} <Kbd>Enter</Kbd>
        </Button>
      </div>
    </>
  )
}

// After a click with the mouse the keys of the article should work; by keyboard the focus stays.
function backToArticle(event: MouseEvent, current: number) {
  if (event.detail > 0) focusSentenceInHand(current)
}
