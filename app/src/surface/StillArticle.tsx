// An article as it stood: for reading only, painted from the marks it had then.
import type { RevisionRow, Sentence, SpanRow, TagRow } from '@claimbench/model'
import { overlaps } from '@claimbench/text'
import { useMemo } from 'react'
import { reviewWords, tagWords } from '../words/review.ts'
import styles from './Article.module.css'
import { Glyph } from './Glyph.tsx'
import { runsOf } from './runs.ts'
import sentenceStyles from './Sentence.module.css'
import { useKerned } from './use-kerned.ts'

interface StillArticleProps {
  readonly revision: RevisionRow
  readonly sentences: readonly Sentence[]
  readonly tags: readonly TagRow[]
  readonly spans: readonly SpanRow[]
  readonly label: string
  readonly language: string
}

/** The blocks of a revision with its tags and spans; nothing in it can be changed. */
export function StillArticle({
  revision,
  sentences,
  tags,
  spans,
  label,
  language,
}: StillArticleProps) {
  const tagAt = useMemo(
    () => new Map(tags.filter(row => row.standing === 'given').map(row => [row.start, row.tag])),
    [tags],
  )
  const kerned = useKerned(revision.text)
  return (
    <article className={styles['article']} data-kerned={kerned} aria-label={label} lang={language}>
      {revision.blocks.map((block, index) => (
        <p key={block.start} className={`${styles['block']} ${styles[block.kind] ?? ''}`}>
          {sentences
            .filter(sentence => sentence.block === index)
            .map((sentence, i, inBlock) => {
              const tag = tagAt.get(sentence.start)
              const before = inBlock[i - 1]
              return (
                <span key={sentence.start}>
                  {before && revision.text.slice(before.end, sentence.start)}
                  <span
                    className={`${sentenceStyles['sentence']} ${tag ? sentenceStyles[tag] : ''}`}
                  >
                    <Glyph tag={tag} isGhost={false} />
                    <span className="visually-hidden">
                      {tag ? tagWords[tag] : reviewWords.open}:{' '}
                    </span>
                    <span className={sentenceStyles['words']}>
                      {runsOf(
                        sentence,
                        spans.filter(span => overlaps(span, sentence)),
                      ).map(run => (
                        <span key={run.start} className={classOf(run.marks)}>
                          {revision.text.slice(run.start, run.end)}
                        </span>
                      ))}
                    </span>
                  </span>
                </span>
              )
            })}
        </p>
      ))}
    </article>
  )
}

function classOf(marks: readonly SpanRow[]): string | undefined {
  const classes = marks.flatMap(({ kind, sourceType }) => [
    sentenceStyles[kind],
    sentenceStyles[sourceType ?? ''],
  ])
  return classes.filter(Boolean).join(' ') || undefined
}
