import { agreedTags } from '@claimbench/model/training'
import { Button } from '../../ui/Button.tsx'
import { classroomWords } from '../../words/classroom.ts'
import { answerWithTag } from './class-answer.ts'
import { useClass } from './class-context.ts'
import { FigureButton } from './FigureButton.tsx'

/** Settles all sentences at once on which everybody agrees, and the key with them. One step of undo. */
export function SettleAgreed() {
  const { lesson, members, choice, figures, answers, key, settling, drafts, follow } = useClass()
  const { sentences } = lesson.packed.article
  const agreed = agreedTags(figures.rows).flatMap((tag, place) => {
    const start = sentences[place]?.start
    const own = key?.[place]
    // Where the key says otherwise, a class of one mind has something to talk about.
    const isOpen = start !== undefined && !answers.has(start) && (!own || own.tag === tag)
    if (!tag || !isOpen) return []
    const answer = answerWithTag(tag, undefined, { start, key: own, members, choice })
    return [
      {
        sentence: start,
        answer: {
          ...answer,
          reason: drafts.of(start) || answer.reason || classroomWords.agreedReason,
        },
      },
    ]
  })
  if (agreed.length === 0) return null
  const starts = new Set(agreed.map(({ sentence }) => sentence))
  const places = sentences.flatMap(({ start }, place) => (starts.has(start) ? [place] : []))
  return (
    <>
      <FigureButton
        label={classroomWords.agreedOpen}
        value={String(agreed.length)}
        onFollow={() => follow({ what: classroomWords.agreedOpen, places })}
      />
      <Button onClick={() => settling.settle(agreed)}>{classroomWords.agreedOffer}</Button>
    </>
  )
}
