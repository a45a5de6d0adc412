// What the class holds to be right of the sentence in hand: one of the given answers or its own, with
// a reason, what else counts, and whose marks belong to it.
import { type ClassAnswerFields, type ClassMarks, type Tag, TAGS } from '@claimbench/model'
import { attemptThatCounts } from '@claimbench/model/training'
import { Glyph } from '../../surface/Glyph.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckField, SelectField, TextField } from '../../ui/Field.tsx'
import { classroomWords } from '../../words/classroom.ts'
import { tagWords } from '../../words/review.ts'
import { memberName, useClass } from './class-context.ts'
import { ReasonField } from './ReasonField.tsx'
import styles from './SentenceSide.module.css'

interface ClassAnswerProps {
  readonly onTag: (tag: Tag) => void
  readonly onBack: () => void
}

/** The answer of the class, and the ways to change it. */
export function ClassAnswer({ onTag, onBack }: ClassAnswerProps) {
  const { kind, lesson, inHand, answers, settling, drafts } = useClass()
  const start = lesson.packed.article.sentences[inHand]?.start ?? 0
  const answer = answers.get(start)
  const settle = (changed: Partial<ClassAnswerFields> | undefined) =>
    settling.settle([
      { sentence: start, answer: answer && changed && { ...fieldsOf(answer), ...changed } },
    ])
  return (
    <section className={styles['class-answer']}>
      <h3>{kind === 'class' ? classroomWords.settle : classroomWords.agreedTag}</h3>
      <div
        className={styles['tags']}
        role="group"
        aria-label={kind === 'class' ? classroomWords.tagGroup : classroomWords.agreedTag}
      >
        {TAGS.map(tag => (
          <button
            key={tag}
            type="button"
            aria-pressed={answer?.tag === tag}
            onClick={() => onTag(tag)}
          >
            <Glyph tag={tag} />
            {tagWords[tag]}
          </button>
        ))}
      </div>
      {!answer && (
        <p className={styles['hint']}>
          {classroomWords.openState} {classroomWords.settleHint}
        </p>
      )}
      <ReasonField
        value={answer ? answer.reason : drafts.of(start)}
        isSettled={answer !== undefined}
        onWrite={reason => {
          if (answer) settle({ reason })
          // What is taken back waits here for the next answer.
          drafts.keep(start, reason)
        }}
        onBack={onBack}
      />
      {answer && (
        <>
          {kind === 'class' && (
            <>
              <Alternatives answer={answer} onChange={alternatives => settle({ alternatives })} />
              <MarksFrom marks={answer.marks} start={start} onChoose={marks => settle({ marks })} />
            </>
          )}
          <Button look="quiet" onClick={() => settle(undefined)}>
            {classroomWords.leaveOpen}
          </Button>
        </>
      )}
    </section>
  )
}

function fieldsOf({ tag, reason, alternatives, marks }: ClassAnswerFields): ClassAnswerFields {
  return { tag, reason, alternatives, marks }
}

interface AlternativesProps {
  readonly answer: ClassAnswerFields
  readonly onChange: (alternatives: ClassAnswerFields['alternatives']) => void
}

function Alternatives({ answer, onChange }: AlternativesProps) {
  const { alternatives } = answer
  return (
    <fieldset className={styles['alternatives']}>
      <legend>{classroomWords.alsoCounts}</legend>
      {TAGS.filter(tag => tag !== answer.tag).map(tag => {
        const own = alternatives.find(other => other.tag === tag)
        const others = alternatives.filter(other => other.tag !== tag)
        return (
          <div key={tag}>
            <CheckField
              label={tagWords[tag]}
              checked={own !== undefined}
              onChange={event =>
                onChange(event.target.checked ? [...others, { tag, reason: '' }] : others)
              }
            />
            {own && (
              <TextField
                key={own.reason}
                label={classroomWords.alternativeReason(tag)}
                defaultValue={own.reason}
                onBlur={event => {
                  const reason = event.target.value.trim()
                  onChange(alternatives.map(one => (one.tag === tag ? { tag, reason } : one)))
                }}
              />
            )}
          </div>
        )
      })}
    </fieldset>
  )
}

interface MarksFromProps {
  readonly marks: ClassMarks
  readonly start: number
  readonly onChoose: (marks: ClassMarks) => void
}

function MarksFrom({ marks, start, onChoose }: MarksFromProps) {
  const { members, choice, key } = useClass()
  const markers = members.flatMap(member => {
    const attempt = attemptThatCounts(member, choice)
    const answer = attempt?.answers.find(({ sentence }) => sentence === start)
    const hasMarks = answer && answer.spans.length + answer.fragments.length > 0
    const isChosen = marks.kind === 'attempt' && marks.attempt === attempt?.id
    return attempt && (hasMarks || isChosen)
      ? [{ value: attempt.id, label: classroomWords.marksOf(memberName(member)) }]
      : []
  })
  // Options are named so that an id of an attempt can never be taken for another choice.
  const options = [
    ...(key ? [{ value: 'key', label: classroomWords.marksOfKey }] : []),
    { value: 'none', label: classroomWords.marksNone },
    ...markers.map(({ value, label }) => ({ value: `attempt ${value}`, label })),
  ]
  return (
    <SelectField
      label={classroomWords.marksFrom}
      value={marks.kind === 'attempt' ? `attempt ${marks.attempt}` : marks.kind}
      options={options}
      onChoose={value =>
        onChoose(
          value === 'key' || value === 'none'
            ? { kind: value }
            : { kind: 'attempt', attempt: value.slice('attempt '.length) },
        )
      }
    />
  )
}
