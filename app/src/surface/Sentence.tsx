// One sentence, painted from the records. It listens to its own records only, so one tag repaints
// one sentence.
import type { RevisionRow, Sentence as SentenceOf, SpanRow, Tag } from '@claimbench/model'
import type { Suggestion } from '@claimbench/suggest'
import { type Link, overlaps, type Span } from '@claimbench/text'
import { memo, useLayoutEffect, useRef } from 'react'
import { reviewWords, tagWords } from '../words/review.ts'
import { Glyph } from './Glyph.tsx'
import { useSentencePaint } from './paints-context.ts'
import { runsOf } from './runs.ts'
import styles from './Sentence.module.css'

type Mark =
  | ({ readonly is: 'span'; readonly row: SpanRow } & Span)
  | ({ readonly is: 'link'; readonly link: Link } & Span)
  | ({ readonly is: 'reason' } & Span)
  | ({ readonly is: 'selection' } & Span)

interface SentenceProps {
  readonly revision: RevisionRow
  readonly sentence: SentenceOf
  readonly total: number
}

/** A sentence with its glyph, its marks and its links. */
export const Sentence = memo(function Sentence({ revision, sentence, total }: SentenceProps) {
  const { start, end } = sentence
  const { tag, left, spans, suggestion, isCurrent, explained, selection } =
    useSentencePaint(sentence)
  const element = useFocusWhenCurrent(isCurrent, selection !== undefined)

  const ghost: Tag | undefined = tag ? undefined : (left[0]?.tag ?? suggestion?.tag)
  const sure = ghost && !left[0] ? suggestion?.tags[ghost] : undefined
  const state = tag
    ? tagWords[tag]
    : left[0]
      ? reviewWords.ghost(left.map(row => tagWords[row.tag]).join(' / '))
      : ghost
        ? reviewWords.suggested(tagWords[ghost], sure ?? 0)
        : reviewWords.open
  const marks: Mark[] = [
    ...revision.links
      .filter(link => overlaps(link, sentence))
      .map(link => ({ is: 'link' as const, link, start: link.start, end: link.end })),
    ...spans.map(row => ({ is: 'span' as const, row, start: row.start, end: row.end })),
    ...wordsThatWeighed(explained, sentence),
    ...(selection ? [{ is: 'selection' as const, ...selection }] : []),
  ]
  const look = [
    styles['sentence'],
    (tag ?? ghost) && styles[tag ?? ghost ?? ''],
    !tag && ghost && styles['ghost'],
    isCurrent && styles['current'],
  ]

  return (
    <span
      ref={element}
      className={look.filter(Boolean).join(' ')}
      role="group"
      aria-label={reviewWords.sentenceLabel(sentence.number, total, state)}
      aria-current={isCurrent ? 'true' : undefined}
      tabIndex={isCurrent ? 0 : -1}
      data-sentence={start}
    >
      <Glyph tag={tag ?? ghost} isGhost={tag === undefined && ghost !== undefined} sure={sure} />
      <span className={styles['words']} data-end={end}>
        {runsOf(sentence, marks).map(run => (
          <span key={run.start} className={classOfMarks(run.marks)} data-start={run.start}>
            {revision.text.slice(run.start, run.end)}
            <DeadLinkSign marks={run.marks} end={run.end} />
          </span>
        ))}
      </span>
    </span>
  )
})

// What is true of the whole sentence is said beside it; only single words are marked in it.
function wordsThatWeighed(suggestion: Suggestion | undefined, { start, end }: Span): Mark[] {
  return (suggestion?.why ?? [])
    .filter(reason => reason.end - reason.start < 0.6 * (end - start))
    .map(reason => ({ is: 'reason', start: start + reason.start, end: start + reason.end }))
}

function DeadLinkSign({ marks, end }: { readonly marks: readonly Mark[]; readonly end: number }) {
  const dead = marks.some(mark => mark.is === 'link' && mark.link.missing && mark.end === end)
  if (!dead) return null
  return <span className={styles['dead-sign']} role="img" aria-label={reviewWords.deadLink} />
}

function classOfMarks(marks: readonly Mark[]): string | undefined {
  const classes = marks.map(mark => {
    switch (mark.is) {
      case 'link':
        return styles['link']
      case 'reason':
        return styles['reason']
      case 'selection':
        return styles['selected']
      case 'span':
        return `${styles[mark.row.kind]} ${styles[mark.row.sourceType ?? ''] ?? ''}`
      default:
        return mark satisfies never
    }
  })
  return classes.length > 0 ? classes.join(' ') : undefined
}

// The sentence in hand takes the focus only from its own article: never from a field beside it.
function useFocusWhenCurrent(isCurrent: boolean, hasSelection: boolean) {
  const element = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const span = element.current
    if (!isCurrent || !span) return
    const article = span.closest('[data-article]')
    if (article?.contains(document.activeElement)) span.focus({ preventScroll: true })
    span.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  useLayoutEffect(() => {
    // A selection brings up the bar below the article, which takes room from it.
    if (isCurrent && hasSelection) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent, hasSelection])
  return element
}
