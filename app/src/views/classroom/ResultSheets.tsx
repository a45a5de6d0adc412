// Result sheets: one page of paper for each person.
import type { ExerciseTask } from '@claimbench/model'
import { useState } from 'react'
import { Link } from 'wouter'
import { type Against, isTagWrong, type PersonScore } from '../../training/class-scores.ts'
import { mistakesIn, toPractise } from '../../training/mistakes.ts'
import type { AttemptScore, SentenceResult } from '../../training/score-attempt.ts'
import { Glyph } from '../../surface/Glyph.tsx'
import { Button } from '../../ui/Button.tsx'
import { durationWords } from '../../words/durations.ts'
import { classroomWords, figureWords, shareWords } from '../../words/classroom.ts'
import { momentWords } from '../../words/dates.ts'
import { tagWords } from '../../words/review.ts'
import { modeWords } from '../../words/exercise.ts'
import { mistakeWords, opinionsWords, resultWords } from '../../words/result.ts'
import { memberName, useClass, useClassRow } from './class-context.ts'
import classStyles from './Classroom.module.css'
import styles from './ResultSheets.module.css'
import { useScores } from './use-scores.ts'

/** As many sentences as fit on one page beside the scores. */
const MOST_LINES = 15

/** As many kinds of mistakes as are named on it, the most frequent first. */
const MOST_KINDS = 3

/** The sheets of everybody, to be looked at and printed. */
export function ResultSheets() {
  const row = useClassRow()
  const { lesson } = useClass()
  const [against] = useState<Against>(lesson.key ? 'key' : 'class')
  const scores = useScores(against)
  return (
    <main className={`${classStyles['main']} ${styles['sheets']}`} id="content">
      <p className={styles['tools']}>
        <Link href={`/training/class/${row.id}/export`}>{classroomWords.back}</Link>
        <Button look="primary" onClick={() => window.print()}>
          {classroomWords.print}
        </Button>
      </p>
      {scores.map(person => (
        <Sheet key={person.member.id} person={person} against={against} />
      ))}
    </main>
  )
}

interface SheetProps {
  readonly person: PersonScore
  readonly against: Against
}

function Sheet({ person: { member, attempt, score }, against }: SheetProps) {
  const { lesson, members, figures } = useClass()
  const { article } = lesson.packed
  const name = memberName(member)
  const asks = (task: ExerciseTask) => score !== undefined && attempt?.tasks.includes(task) === true
  const differing = (score?.sentences ?? []).filter(
    result => score && mistakesIn(result, score.tasks).length > 0,
  )
  // Where not all fit, the wrong tags come before the marks; then all in reading order.
  const shown = new Set(
    differing
      .toSorted((a, b) => Number(isTagWrong(b)) - Number(isTagWrong(a)))
      .slice(0, MOST_LINES),
  )
  const lines: readonly (readonly [string, string | false | undefined])[] = [
    [classroomWords.device, member.mark],
    [classroomWords.date, attempt && momentWords(attempt.finishedAt ?? attempt.startedAt)],
    [classroomWords.mode, attempt && modeWords[attempt.mode].name],
    [classroomWords.time, attempt && durationWords(attempt.milliseconds)],
    [classroomWords.answered, score && `${score.answered} / ${article.sentences.length}`],
    [classroomWords.accuracy, score?.tags && shareWords(score.tags.accuracy)],
    [classroomWords.macroF1, score?.tags && figureWords(score.tags.macroF1)],
    [classroomWords.opinionsAsFacts, score?.tags && opinionsWords(score.tags.opinionsRatedAsFacts)],
    [classroomWords.spansF1, asks('spans') && figureWords(score?.spans?.overlap.f1)],
    [classroomWords.fragmentsF1, asks('fragments') && figureWords(score?.fragments?.overlap.f1)],
    [classroomWords.verdicts, asks('verdict') && figureWords(score?.verdicts?.distance)],
    [
      classroomWords.sheetClass,
      classroomWords.sheetClassText(members.length, figureWords(figures.alpha)),
    ],
  ]
  return (
    <section className={styles['sheet']}>
      <h2>{classroomWords.sheetTitle(name)}</h2>
      <p lang={article.language}>{article.title}</p>
      <dl>
        {lines.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {score ? (
        <>
          <p className={classStyles['hint']}>
            {classroomWords.sheetAgainst(
              against === 'key' ? classroomWords.againstKey : classroomWords.againstClass,
            )}
            . {classroomWords.notWho}
          </p>
          <PractiseNext score={score} />
          <h3>{differing.length > 0 ? classroomWords.sheetWrong : classroomWords.sheetNone}</h3>
          <ol>
            {differing.map(
              result => shown.has(result) && <Line key={result.key.start} result={result} />,
            )}
          </ol>
          {differing.length > MOST_LINES && (
            <p>{classroomWords.sheetMore(differing.length - MOST_LINES)}</p>
          )}
        </>
      ) : (
        <p>{classroomWords.scoresNeedKey}</p>
      )}
    </section>
  )
}

function PractiseNext({ score }: { readonly score: AttemptScore }) {
  const kinds = toPractise(score.sentences, score.tasks).slice(0, MOST_KINDS)
  if (kinds.length === 0) return null
  return (
    <>
      <h3>{resultWords.practiseNext}</h3>
      <ul>
        {kinds.map(({ kind, sentences }) => (
          <li key={kind}>
            <strong>{mistakeWords[kind].name}</strong> ({resultWords.inSentences(sentences.length)}
            ). {mistakeWords[kind].advice}
          </li>
        ))}
      </ul>
    </>
  )
}

function Line({ result }: { readonly result: SentenceResult }) {
  const { article } = useClass().lesson.packed
  const place = article.sentences.findIndex(({ start }) => start === result.key.start)
  const sentence = article.sentences[place]
  if (!sentence) return null
  const given = result.answer?.tag
  return (
    <li value={place + 1}>
      <q lang={article.language}>{article.text.slice(sentence.start, sentence.end)}</q>
      <span>
        {classroomWords.sheetSaid}: <Glyph tag={given} />
        {given ? tagWords[given] : classroomWords.notAnswered} · {classroomWords.sheetKey}:{' '}
        <Glyph tag={result.key.tag} />
        {tagWords[result.key.tag]}.{' '}
        {isTagWrong(result) ? result.key.reason : classroomWords.sheetMarks}
      </span>
    </li>
  )
}
