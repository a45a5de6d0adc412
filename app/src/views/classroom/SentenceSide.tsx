// The sentence in hand: who said what of it, what the key says and why, and what the class holds.
import { type Tag, TAGS } from '@claimbench/model'
import {
  answersByStart,
  attemptThatCounts,
  type KeyOfSentence,
  type Member,
} from '@claimbench/model/training'
import { Glyph } from '../../surface/Glyph.tsx'
import { Button } from '../../ui/Button.tsx'
import { classroomWords } from '../../words/classroom.ts'
import { tagWords } from '../../words/review.ts'
import { memberName, useClass } from './class-context.ts'
import { ClassAnswer } from './ClassAnswer.tsx'
import { ClassSteps } from './ClassSteps.tsx'
import { MarkList } from './MarkList.tsx'
import styles from './SentenceSide.module.css'

interface SentenceSideProps {
  readonly onTag: (tag: Tag | 'key') => void
  /** Gives the keys back to the article. */
  readonly onBack: () => void
}

/** The side of the sentence in hand. */
export function SentenceSide({ onTag, onBack }: SentenceSideProps) {
  const { kind, lesson, key, inHand, figures } = useClass()
  const { article } = lesson.packed
  const sentence = article.sentences[inHand]
  if (!sentence) return null
  return (
    <aside
      className={styles['side']}
      aria-label={classroomWords.sentenceHeading(inHand + 1, article.sentences.length)}
    >
      <h2>{classroomWords.sentenceHeading(inHand + 1, article.sentences.length)}</h2>
      <p className={styles['words']} lang={article.language}>
        {article.text.slice(sentence.start, sentence.end)}
      </p>
      <h3>
        {classroomWords.whoSaid}{' '}
        <span className={styles['hint']}>
          {classroomWords.differ(figures.disagreement[inHand])}
        </span>
      </h3>
      <WhoSaidWhat start={sentence.start} />
      {kind === 'class' && <h3>{classroomWords.theKey}</h3>}
      {key?.[inHand] ? (
        <KeyAnswer answer={key[inHand]} onTake={() => onTag('key')} />
      ) : (
        kind === 'class' && <p className={styles['hint']}>{classroomWords.noKey}</p>
      )}
      <ClassAnswer key={sentence.start} onTag={onTag} onBack={onBack} />
      {kind === 'class' && <ClassSteps start={sentence.start} />}
    </aside>
  )
}

function WhoSaidWhat({ start }: { readonly start: number }) {
  const { members, choice } = useClass()
  const given = members.map(member => {
    const attempt = attemptThatCounts(member, choice)
    return { member, answer: attempt && answersByStart(attempt).get(start) }
  })
  const marked = given.filter(
    ({ answer }) => answer && answer.spans.length + answer.fragments.length > 0,
  )
  const nobody = given.filter(({ answer }) => answer?.tag === undefined)
  return (
    <>
      <dl className={styles['given']}>
        {TAGS.map(tag => {
          const own = given.filter(({ answer }) => answer?.tag === tag)
          return own.length > 0 && <Said key={tag} tag={tag} members={own.map(one => one.member)} />
        })}
        {nobody.length > 0 && <Said tag={undefined} members={nobody.map(one => one.member)} />}
      </dl>
      {marked.length > 0 && (
        <details className={styles['marks']}>
          <summary>{classroomWords.marksToggle}</summary>
          {marked.map(
            ({ member, answer }) =>
              answer && (
                <div key={member.id}>
                  <b>{memberName(member)}</b>
                  <MarkList spans={answer.spans} fragments={answer.fragments} />
                </div>
              ),
          )}
        </details>
      )}
    </>
  )
}

interface SaidProps {
  readonly tag: Tag | undefined
  readonly members: readonly Member[]
}

function Said({ tag, members }: SaidProps) {
  return (
    <div>
      <dt>
        <Glyph tag={tag} />
        {tag ? tagWords[tag] : classroomWords.notAnswered} · {members.length}
      </dt>
      <dd>{members.map(memberName).join(', ')}</dd>
    </div>
  )
}

interface KeyAnswerProps {
  readonly answer: KeyOfSentence
  readonly onTake: () => void
}

function KeyAnswer({ answer, onTake }: KeyAnswerProps) {
  return (
    <div className={styles['key']}>
      <p>
        <Glyph tag={answer.tag} />
        <b>{tagWords[answer.tag]}</b> {answer.reason || classroomWords.noReason}
      </p>
      {answer.alternatives.map(({ tag, reason }) => (
        <p key={tag} className={styles['hint']}>
          {classroomWords.counts}: {tagWords[tag]}. {reason}
        </p>
      ))}
      {answer.spans.length + answer.fragments.length > 0 && (
        <details className={styles['marks']}>
          <summary>{classroomWords.keyMarks}</summary>
          <MarkList spans={answer.spans} fragments={answer.fragments} />
        </details>
      )}
      <Button onClick={onTake}>{classroomWords.takeKey}</Button>
    </div>
  )
}
