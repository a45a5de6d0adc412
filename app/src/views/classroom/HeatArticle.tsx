// The article itself, warmer where people differ: before each sentence stands the tag most of them
// gave, dashed, or the class's answer, solid; disputed ones carry the count of each tag.
import type { Tag } from '@claimbench/model'
import { type KeyboardEvent, memo, type RefObject, useEffect, useMemo, useRef } from 'react'
import articleStyles from '../../surface/Article.module.css'
import { Glyph } from '../../surface/Glyph.tsx'
import { useKerned } from '../../surface/use-kerned.ts'
import { classroomWords } from '../../words/classroom.ts'
import { useClass } from './class-context.ts'
import styles from './HeatArticle.module.css'
import { mostGiven, tallyOf } from './tally.ts'

interface HeatArticleProps {
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The article of a class as one composite widget: one sentence is in hand. */
export function HeatArticle({ onKeyDown }: HeatArticleProps) {
  const { lesson, figures, answers, inHand, take, trail } = useClass()
  const { article } = lesson.packed
  const element = useRef<HTMLElement>(null)
  const onTrail = useMemo(() => new Set(trail?.places), [trail])
  const blocks = useMemo(
    () =>
      article.blocks.map(block => ({
        block,
        inside: article.sentences.flatMap(({ start, end }, place) =>
          start >= block.start && end <= block.end ? [{ start, end, place }] : [],
        ),
      })),
    [article],
  )
  const kerned = useKerned(article.text)
  useInHand(element, inHand)

  return (
    <article
      ref={element}
      className={articleStyles['article']}
      data-kerned={kerned}
      role="application"
      aria-label={classroomWords.articleLabel}
      lang={article.language}
      onKeyDown={onKeyDown}
      onClick={event => {
        const chosen = (event.target as Element).closest<HTMLElement>('[data-place]')
        if (!chosen) return
        take(Number(chosen.dataset['place']))
        chosen.focus({ preventScroll: true })
      }}
    >
      {blocks.map(({ block, inside }) =>
        inside.length === 0 ? null : (
          <p
            key={block.start}
            className={`${articleStyles['block']} ${articleStyles[block.kind] ?? ''}`}
          >
            {inside.map(({ start, end, place }, i) => (
              <span key={start}>
                {i > 0 && article.text.slice(inside[i - 1]?.end, start)}
                <HeatSentence
                  words={article.text.slice(start, end)}
                  place={place}
                  total={article.sentences.length}
                  row={figures.rows[place] ?? NOBODY}
                  disagreement={figures.disagreement[place]}
                  settled={answers.get(start)?.tag}
                  isInHand={place === inHand}
                  isOnTrail={onTrail.has(place)}
                />
              </span>
            ))}
          </p>
        ),
      )}
    </article>
  )
}

const NOBODY: readonly (Tag | null)[] = []

// What is in hand has the focus if the article had it, and is always in view.
function useInHand(element: RefObject<HTMLElement | null>, inHand: number) {
  useEffect(() => {
    const chosen = element.current?.querySelector<HTMLElement>(`[data-place="${inHand}"]`)
    if (!chosen) return
    chosen.scrollIntoView({ block: 'nearest' })
    const { activeElement } = document
    const isFree = activeElement === document.body || activeElement === null
    if (isFree || element.current?.contains(activeElement)) chosen.focus({ preventScroll: true })
  }, [element, inHand])
}

interface HeatSentenceProps {
  readonly words: string
  readonly place: number
  readonly total: number
  readonly row: readonly (Tag | null)[]
  readonly disagreement: number | undefined
  readonly settled: Tag | undefined
  readonly isInHand: boolean
  readonly isOnTrail: boolean
}

const HeatSentence = memo(function HeatSentence(props: HeatSentenceProps) {
  const { words, place, total, row, disagreement, settled, isInHand, isOnTrail } = props
  const tally = tallyOf(row)
  const isDisputed = disagreement !== undefined && disagreement > 0
  return (
    <span
      data-place={place}
      data-heat={heatOf(disagreement)}
      data-trail={isOnTrail || undefined}
      className={styles['sentence']}
      // One of the article's sentences takes the focus: the article is one widget.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={isInHand ? 0 : -1}
      aria-current={isInHand ? 'true' : undefined}
    >
      <Glyph tag={settled ?? mostGiven(row)} isGhost={settled === undefined} />
      {isDisputed && (
        <span className={styles['tally']} aria-hidden="true">
          {tally.map(([, count]) => count).join(':')}
        </span>
      )}
      <span className="visually-hidden">
        {classroomWords.sentenceSaid(place + 1, total, stateOf(row, disagreement, settled))}:{' '}
      </span>
      <span className={styles['words']}>{words}</span>
    </span>
  )
})

function stateOf(
  row: readonly (Tag | null)[],
  disagreement: number | undefined,
  settled: Tag | undefined,
): string {
  const tally = classroomWords.tallySaid(tallyOf(row))
  const state =
    disagreement === undefined
      ? classroomWords.notCompared
      : disagreement > 0
        ? classroomWords.disputed
        : classroomWords.agreed
  return [state, tally, settled && classroomWords.settledSaid(settled)].filter(Boolean).join(', ')
}

/** From 0, all agree, to 4, all differ; undefined where nobody can differ. */
function heatOf(disagreement: number | undefined): number | undefined {
  return disagreement === undefined ? undefined : Math.ceil(disagreement * 4)
}

/** What the shades mean, from all agree to all differ. */
export function HeatScale() {
  return (
    <p className={styles['scale']}>
      <span>{classroomWords.heat}:</span>
      <span>{classroomWords.heatNone}</span>
      {[0, 1, 2, 3, 4].map(heat => (
        <span key={heat} className={styles['swatch']} data-heat={heat} aria-hidden="true" />
      ))}
      <span>{classroomWords.heatMost}</span>
    </p>
  )
}
