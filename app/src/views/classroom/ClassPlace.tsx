// One class, opened: its head, the figures at a glance, and the part of it that was asked for.
import type { ClassAnswerRow, ClassRow } from '@claimbench/model'
import type { AttemptChoice } from '@claimbench/model/training'
import { useCallback, useMemo, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useDesk } from '../../desk/session-context.tsx'
import { PlaceHeader } from '../../shell/PlaceHeader.tsx'
import { classFigures } from '../../training/class-figures.ts'
import type { OpenedClass } from '../../training/open-class.ts'
import { classroomWords } from '../../words/classroom.ts'
import { ArticlePart } from './ArticlePart.tsx'
import { AtAGlance } from './AtAGlance.tsx'
import { AttemptsNotice } from './AttemptsNotice.tsx'
import { type ClassDesk, ClassContext, ClassRowContext, type Trail } from './class-context.ts'
import styles from './Classroom.module.css'
import { ExportPart } from './ExportPart.tsx'
import { FiguresPart } from './FiguresPart.tsx'
import { FileBar, NewsList } from './FileBar.tsx'
import { CLASS_PARTS, type ClassPart } from './parts.ts'
import { PeoplePart } from './PeoplePart.tsx'
import { ResultSheets } from './ResultSheets.tsx'
import type { ClassFiles } from './use-class-files.ts'
import { useOpenClass } from './use-open-class.ts'
import { useReasonDrafts } from './use-reason-drafts.ts'
import { useSettling } from './use-settling.ts'
import { WaitingNotice } from './WaitingNotice.tsx'

interface ClassPlaceProps {
  readonly row: ClassRow
  readonly part: ClassPart
  readonly files: ClassFiles
  readonly onTake: (files: readonly File[]) => void
}

/** An opened class. */
export function ClassPlace({ row, part, files, onTake }: ClassPlaceProps) {
  const opening = useOpenClass(row, files.memory)
  return (
    <>
      <PlaceHeader title={classroomWords.headingOf(row.title)}>
        <Link href="/training/class" className={styles['back'] ?? ''}>
          {classroomWords.toClasses}
        </Link>
      </PlaceHeader>
      {opening.state === 'open' ? (
        <Opened row={row} part={part} files={files} onTake={onTake} opened={opening.class} />
      ) : (
        <main className={styles['main']} id="content">
          <div className={styles['column']}>
            <p role="status">
              {opening.state === 'failed' ? classroomWords.packGone : classroomWords.opening}
              {opening.state === 'opening' && opening.of > 0
                ? ` ${classroomWords.readingFiles(opening.done, opening.of)}`
                : ''}
            </p>
            {opening.state === 'failed' && <FileBar reading={files.reading} onChoose={onTake} />}
            <WaitingNotice {...files} />
            <NewsList news={files.news} onDismiss={files.dismiss} />
          </div>
        </main>
      )}
    </>
  )
}

function Opened({
  row,
  part,
  files,
  onTake,
  opened,
}: ClassPlaceProps & { readonly opened: OpenedClass }) {
  const desk = useClassDesk(row, opened)
  return (
    <ClassRowContext value={row}>
      <ClassContext value={desk}>
        {part === 'sheets' ? (
          <ResultSheets />
        ) : (
          <>
            <nav className={styles['parts']} aria-label={classroomWords.parts}>
              {CLASS_PARTS.map(one => (
                <Link
                  key={one}
                  href={`/training/class/${row.id}/${one}`}
                  aria-current={one === part ? 'page' : undefined}
                >
                  {classroomWords.part[one]}
                </Link>
              ))}
              <AtAGlance />
            </nav>
            {part === 'article' ? (
              <ArticlePart>
                <WaitingNotice {...files} />
                <NewsList news={files.news} onDismiss={files.dismiss} />
                <AttemptsNotice />
              </ArticlePart>
            ) : (
              <main className={styles['main']} id="content">
                <div className={styles['wide']}>
                  <WaitingNotice {...files} />
                  <NewsList news={files.news} onDismiss={files.dismiss} />
                  <AttemptsNotice />
                  {part === 'people' && (
                    <PeoplePart problems={opened.problems} results={opened.results}>
                      <FileBar reading={files.reading} onChoose={onTake} />
                    </PeoplePart>
                  )}
                  {part === 'figures' && <FiguresPart />}
                  {part === 'export' && <ExportPart />}
                </div>
              </main>
            )}
          </>
        )}
      </ClassContext>
    </ClassRowContext>
  )
}

function useClassDesk(row: ClassRow, { lesson, members }: OpenedClass): ClassDesk {
  const [, go] = useLocation()
  const [chosen, setChoice] = useState<AttemptChoice>()
  // Of a blind test the first go counts: whoever tries again has seen the sentences before.
  const isTest = members.some(({ attempts }) => attempts.some(({ mode }) => mode === 'blind'))
  const choice = chosen ?? (isTest ? 'first' : 'last')
  const [inHand, take] = useState(0)
  const [trail, setTrail] = useState<Trail>()
  const settling = useSettling(row.id)
  const drafts = useReasonDrafts()
  const all = useDesk(desk => desk.classAnswers)
  const answers = useMemo(
    () =>
      new Map(
        [...all.values()]
          .filter(answer => answer.class === row.id)
          .map((answer): [number, ClassAnswerRow] => [answer.sentence, answer]),
      ),
    [all, row.id],
  )
  const figures = useMemo(
    () => classFigures(lesson.packed.article, members, choice),
    [lesson, members, choice],
  )
  const follow = useCallback(
    (next: Trail | undefined) => {
      setTrail(next)
      if (!next) return
      take(now => next.places[0] ?? now)
      go(`/training/class/${row.id}/article`)
    },
    [go, row.id],
  )
  return {
    kind: 'class',
    lesson,
    members,
    figures,
    key: lesson.key?.sentences,
    answers,
    settling,
    drafts,
    choice,
    setChoice,
    inHand,
    take,
    trail,
    follow,
  }
}
