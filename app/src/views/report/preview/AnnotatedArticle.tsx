import type {
  ArticleParagraph,
  ArticleSentence,
  Block,
  Chrome,
  Run,
  RunMark,
} from '@claimbench/report'
import { Fragment, memo, type ReactNode } from 'react'
import { jumpTo } from './jump.ts'
import { Outward } from './LineView.tsx'
import styles from './Preview.module.css'

interface AnnotatedArticleProps {
  readonly block: Extract<Block, { readonly kind: 'article' }>
  readonly chrome: Chrome
}

/** The article's own words with its marks, in the language it was written in. */
export function AnnotatedArticle({ block, chrome }: AnnotatedArticleProps) {
  return (
    <div className={styles['annotated']} lang={block.language}>
      {block.paragraphs.map((paragraph, i) => (
        <Paragraph key={i} paragraph={paragraph} chrome={chrome} />
      ))}
    </div>
  )
}

const Paragraph = memo(function Paragraph({
  paragraph,
  chrome,
}: {
  readonly paragraph: ArticleParagraph
  readonly chrome: Chrome
}) {
  const { kind, parts } = paragraph
  const isHeading = kind === 'title' || kind === 'heading'
  return (
    <p className={styles[isHeading ? 'headline' : kind]}>
      {parts.map((part, i) => (
        <Fragment key={i}>
          {i > 0 && ' '}
          {part.kind === 'gap' ? (
            <span className={styles['quiet']}>{part.text}</span>
          ) : (
            <Sentence sentence={part.sentence} chrome={chrome} />
          )}
        </Fragment>
      ))}
    </p>
  )
})

const Sentence = memo(function Sentence({
  sentence,
  chrome,
}: {
  readonly sentence: ArticleSentence
  readonly chrome: Chrome
}) {
  const { id, tone, tag, glyph, runs, claims, note } = sentence
  return (
    <>
      <span id={id} className={[styles['sentence'], styles[`is-${tone}`]].join(' ')}>
        <span className={styles['glyph']} aria-hidden="true">
          {glyph}
        </span>
        <span className="visually-hidden">{tag}: </span>
        <span className={styles['words']}>
          {runs.map((run, i) => (
            <MarkedRun key={i} run={run} />
          ))}
        </span>
        {claims.map(({ number, to, verdict }) => (
          <button
            key={number}
            type="button"
            className={styles['claim-number']}
            aria-label={`${chrome.claims} ${number}: ${verdict}`}
            onClick={() => jumpTo(to)}
          >
            {number} <span className={styles['claim-verdict']}>{verdict}</span>
          </button>
        ))}
      </span>
      {note && <span className={styles['desk-note']}>{note}</span>}
    </>
  )
})

function MarkedRun({ run }: { readonly run: Run }) {
  return run.marks.reduceRight<ReactNode>((content, mark) => wrapped(content, mark), run.text)
}

function wrapped(content: ReactNode, mark: RunMark): ReactNode {
  switch (mark.kind) {
    case 'source':
      return (
        <span className={[styles['source'], styles[mark.tone]].join(' ')} data-word={mark.word}>
          {content}
        </span>
      )
    case 'cue':
      return <span className={styles['cue']}>{content}</span>
    case 'content':
      return content
    case 'fragment':
      return <span className={styles['fragment']}>{content}</span>
    case 'link':
      return <Outward address={mark.address}>{content}</Outward>
    case 'dead-link':
      return (
        <span className={styles['dead-link']} title={mark.word}>
          {content}
        </span>
      )
    default:
      return mark satisfies never
  }
}
