import { answerId, type Sentence } from '@claimbench/model'
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { scoreAttempt } from '../../training/score-attempt.ts'
import { tagWords } from '../../words/review.ts'
import { feedbackWords, outcomeWords } from '../../words/exercise.ts'
import paneStyles from '../review/SentencePanel.module.css'
import { useExercise } from './exercise.ts'
import { Feedback } from './Feedback.tsx'

/** The key of the sentence in hand beside its answer. It is also read out. */
export function SentenceFeedback({ sentence }: { readonly sentence: Sentence }) {
  const { workspace, attempt, lesson, tasks, bench } = useExercise()
  const answer = useStore(workspace.store, state =>
    state.desk.answers.get(answerId(attempt, sentence.start)),
  )
  const { packed, key } = lesson
  const result = useMemo(() => {
    if (!key) return undefined
    const scored = scoreAttempt({ packed, key, answers: answer ? [answer] : [], tasks })
    const own = scored.sentences.find(one => one.key.start === sentence.start)
    return own && { ...own, tasks: scored.tasks }
  }, [packed, key, answer, tasks, sentence.start])

  useEffect(() => {
    if (!result) return
    const said = feedbackWords.summary(outcomeWords[result.score.tag], tagWords[result.key.tag])
    bench.panel.setState({ said })
    // With the next sentence it is no longer true.
    return () => {
      if (bench.panel.getState().said === said) bench.panel.setState({ said: '' })
    }
  }, [bench, result])

  if (!result) return null
  return (
    <section>
      <h3 className={paneStyles['heading']}>{feedbackWords.heading}</h3>
      <Feedback result={result} tasks={result.tasks} article={packed.article} />
    </section>
  )
}
