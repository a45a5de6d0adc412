// The article as it read: blocks as they were, sentences painted from the records.
import { type RevisionRow, type Sentence as SentenceOf, sentenceAt } from '@claimbench/model'
import type { Block } from '@claimbench/text'
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import { reviewWords } from '../words/review.ts'
import styles from './Article.module.css'
import { sectionsOf } from './furniture.ts'
import { useHandStore, useHand } from './hand.ts'
import { PaintsContext, useSentencePaints } from './paints-context.ts'
import { Sentence } from './Sentence.tsx'
import { selectedSpan } from './selection.ts'
import { useKerned } from './use-kerned.ts'
import { snapToWords, wordsOf } from './word-cursor.ts'

interface ArticleProps {
  readonly revision: RevisionRow
  readonly sentences: readonly SentenceOf[]
  readonly language: string
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** Stands above the first block: what is known about the article. */
  readonly head: ReactNode
}

/** The article as one composite widget: keys belong to it, and one sentence is in hand. */
export function Article({ revision, sentences, language, onKeyDown, head }: ArticleProps) {
  const hand = useHandStore()
  const paints = useSentencePaints(revision.id)
  const element = useRef<HTMLElement>(null)
  const kerned = useKerned(revision.text)
  const sections = useMemo(() => sectionsOf(revision.blocks), [revision])
  const total = sentences.findLast(one => one.number !== undefined)?.number ?? 0
  const byBlock = useMemo(() => groupByBlock(sentences), [sentences])

  function takeInHand(target: EventTarget) {
    const sentence = (target as Element).closest<HTMLElement>('[data-sentence]')
    if (!sentence) return
    const current = Number(sentence.dataset['sentence'])
    if (hand.getState().current !== current) {
      hand.setState({ current, words: undefined, selection: undefined })
    }
    sentence.focus({ preventScroll: true })
  }

  function takeSelection(): boolean {
    const article = element.current
    const span = article && selectedSpan(getSelection(), article)
    const owner = span && sentenceAt(sentences, span.start)
    if (!owner) return false
    // A span lies inside one sentence: what was dragged beyond its end does not count.
    const words = wordsOf(revision.text, owner, language)
    const inside = { start: span.start, end: Math.min(span.end, owner.end) }
    hand.setState({
      current: owner.start,
      words: undefined,
      selection: snapToWords(inside, words),
    })
    return true
  }

  useTouchSelection(takeSelection)

  return (
    <article
      ref={element}
      className={styles['article']}
      data-kerned={kerned}
      role="application"
      aria-label={reviewWords.articleLabel}
      data-article=""
      lang={language}
      onKeyDown={onKeyDown}
      onClick={event => {
        if (getSelection()?.isCollapsed !== false) takeInHand(event.target)
      }}
      onPointerUp={event => {
        // From here on the selection is painted by us: two highlights on top of each other say
        // nothing. By touch the browser's own stays, with its handles.
        if (event.pointerType !== 'touch' && takeSelection()) getSelection()?.removeAllRanges()
      }}
    >
      {head}
      <PaintsContext value={paints}>
        {sections.map(section =>
          section.kind === 'furniture' ? (
            <Furniture
              key={section.first}
              {...section}
              revision={revision}
              byBlock={byBlock}
              total={total}
            />
          ) : (
            <BlockView
              key={section.block}
              revision={revision}
              index={section.block}
              sentences={byBlock.get(section.block) ?? []}
              total={total}
            />
          ),
        )}
      </PaintsContext>
    </article>
  )
}

/** How long a selection made by touch rests before it counts, in milliseconds. */
const REST = 250

// A finger selects by a long press and by dragging handles: no pointer event tells of its end.
function useTouchSelection(take: () => boolean) {
  const latest = useRef(take)
  useLayoutEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    if (!matchMedia('(pointer: coarse)').matches) return
    let timer: ReturnType<typeof setTimeout> | undefined
    function rest() {
      clearTimeout(timer)
      timer = setTimeout(() => latest.current(), REST)
    }
    document.addEventListener('selectionchange', rest)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', rest)
    }
  }, [])
}

type ByBlock = ReadonlyMap<number, readonly SentenceOf[]>

interface FurnitureProps {
  readonly first: number
  readonly count: number
  readonly revision: RevisionRow
  readonly byBlock: ByBlock
  readonly total: number
}

function Furniture({ first, count, revision, byBlock, total }: FurnitureProps) {
  const hand = useHandStore()
  const isOpen = useHand(({ unfolded }) => unfolded.has(first))

  function toggle() {
    const unfolded = new Set(hand.getState().unfolded)
    if (!unfolded.delete(first)) unfolded.add(first)
    hand.setState({ unfolded })
  }

  return (
    <div className={styles['fold']}>
      <button type="button" className={styles['fold-head']} aria-expanded={isOpen} onClick={toggle}>
        <span>{reviewWords.furnitureLines(count)}</span>
        <span className={styles['fold-action']}>
          {isOpen ? reviewWords.hide : reviewWords.show}
        </span>
      </button>
      {isOpen && (
        <div className={styles['fold-body']}>
          {Array.from({ length: count }, (_, i) => first + i).map(index => (
            <BlockView
              key={index}
              revision={revision}
              index={index}
              sentences={byBlock.get(index) ?? []}
              total={total}
            />
          ))}
        </div>
      )}
    </div>
  )
}

interface BlockViewProps {
  readonly revision: RevisionRow
  readonly index: number
  readonly sentences: readonly SentenceOf[]
  readonly total: number
}

function BlockView({ revision, index, sentences, total }: BlockViewProps) {
  const block = revision.blocks[index]
  if (!block) return null
  if (block.kind === 'separator') return <hr className={styles['separator']} />
  const Element = elementFor(block)
  return (
    <Element className={`${styles['block']} ${styles[block.kind] ?? ''}`} data-level={block.level}>
      {sentences.map((sentence, i) => (
        <span key={sentence.start}>
          {i > 0 && revision.text.slice(sentences[i - 1]?.end, sentence.start)}
          <Sentence revision={revision} sentence={sentence} total={total} />
        </span>
      ))}
    </Element>
  )
}

function elementFor({ kind }: Block): 'h2' | 'h3' | 'blockquote' | 'p' {
  switch (kind) {
    case 'title':
      return 'h2'
    case 'heading':
      return 'h3'
    case 'quote':
      return 'blockquote'
    default:
      return 'p'
  }
}

function groupByBlock(sentences: readonly SentenceOf[]): ByBlock {
  const groups = new Map<number, SentenceOf[]>()
  for (const sentence of sentences) {
    const group = groups.get(sentence.block)
    if (group) group.push(sentence)
    else groups.set(sentence.block, [sentence])
  }
  return groups
}
