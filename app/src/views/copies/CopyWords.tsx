// The words of a captured copy, to be read, searched and picked from.
import type { Span } from '@claimbench/text'
import { type CopyText, pageAt, pickQuote } from '@claimbench/text/copy'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { SelectField } from '../../ui/Field.tsx'
import { copyWords } from '../../words/copies.ts'
import type { KeptCopy } from '../../workers/read-kept-copy.ts'
import type { TakenQuote } from './copy-desk.ts'
import { bringIntoView, rangeOf } from './copy-places.ts'
import { CopyPassage } from './CopyPassage.tsx'
import styles from './CopyReader.module.css'
import { type CopyHits, CopySearch } from './CopySearch.tsx'
import { type Mark, passageAt, passagesOf } from './passages.ts'
import { PickBar } from './PickBar.tsx'
import { useCopyCursor } from './use-copy-cursor.ts'
import { usePageInView } from './use-page-in-view.ts'

interface CopyWordsProps {
  readonly copy: CopyText
  readonly kept: KeptCopy
  /** The quote that the copy was opened for, where it stands. */
  readonly quote: Span | undefined
  readonly onTake: ((taken: TakenQuote) => void) | undefined
  readonly onClose: () => void
}

const NO_MARKS: readonly Mark[] = []

/** The text with its search, and the bar from which words are taken. */
export function CopyWords({ copy, kept, quote, onTake, onClose }: CopyWordsProps) {
  const { text } = copy
  const body = useRef<HTMLDivElement>(null)
  const passages = useMemo(() => passagesOf(copy), [copy])
  const headings = useMemo(() => new Set(copy.headings?.map(({ start }) => start)), [copy])
  const { selected, walk, startFrom, clear } = useCopyCursor(body, text, passages)
  const [hits, setHits] = useState<CopyHits>()
  const [taken, setTaken] = useState<Span>()
  const marked = taken ?? quote
  const marks = useMarks(passages, marked, hits)
  const picked = useMemo(() => selected && pickQuote(copy, selected), [copy, selected])

  const show = useCallback(
    (span: Span) => {
      const range = body.current && rangeOf(body.current, span, passages)
      if (range && body.current) bringIntoView(body.current, range)
    },
    [passages],
  )
  const hit = hits?.places[hits.at]
  useEffect(() => {
    if (!hit) return
    startFrom(hit)
    show(hit)
    // Only a new place is gone to.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [hit])
  useEffect(() => {
    body.current?.focus({ preventScroll: true })
    if (quote) show(quote)
  }, [quote, show])

  function take() {
    if (!picked || !onTake) return
    const page = pageAt(copy, picked.start)
    setTaken({ start: picked.start, end: picked.end })
    clear()
    onTake({ ...picked, ...(page !== undefined && { page }) })
  }

  function onKeyDown(event: KeyboardEvent) {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (walk(event)) event.preventDefault()
    else if (event.key === 'Enter' && isPlain) {
      // The focus goes to the field of the quote, and the key must not be written there.
      event.preventDefault()
      take()
    } else if (event.key === '/' && isPlain) {
      event.preventDefault()
      document.querySelector<HTMLElement>('[data-copy-search]')?.focus()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      if (selected) clear()
      else onClose()
    }
  }

  return (
    <>
      <div className={styles['tools']}>
        <CopySearch
          kept={kept}
          hits={hits}
          onHits={setHits}
          onLeave={() => body.current?.focus({ preventScroll: true })}
        />
        {copy.pages && copy.pages.length > 1 && (
          <PageChoice
            body={body}
            pages={copy.pages}
            onGo={place => show({ start: place, end: place + 1 })}
          />
        )}
      </div>
      <div
        ref={body}
        className={styles['body']}
        role="region"
        aria-label={copyWords.words}
        // What scrolls has to take the focus, and the arrow keys walk in it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {passages.map((passage, index) => (
          <section key={passage.start} className={styles['frame']} data-page={passage.opensPage}>
            {passage.opensPage !== undefined && (
              <h3 className={styles['page']}>{copyWords.page(passage.opensPage)}</h3>
            )}
            {text.slice(passage.start, passage.end).trim() === '' && (
              <p className={styles['empty']}>{copyWords.emptyPage}</p>
            )}
            <CopyPassage
              text={text}
              passage={passage}
              marks={marks.get(index) ?? NO_MARKS}
              hasParagraphs={copy.kind !== 'pdf' && copy.kind !== 'text'}
              headings={headings}
            />
          </section>
        ))}
      </div>
      <PickBar
        picked={picked}
        page={picked && pageAt(copy, picked.start)}
        isTaken={taken !== undefined}
        onTake={onTake && take}
      />
    </>
  )
}

// The marks of each passage that has any; the others are not painted anew.
function useMarks(
  passages: readonly Span[],
  quote: Span | undefined,
  hits: CopyHits | undefined,
): ReadonlyMap<number, readonly Mark[]> {
  return useMemo(() => {
    const byPassage = new Map<number, Mark[]>()
    const add = (span: Span, kind: Mark['kind']) => {
      const last = passageAt(passages, span.end - 1)
      for (let index = passageAt(passages, span.start); index <= last; index++) {
        const known = byPassage.get(index)
        if (known) known.push({ ...span, kind })
        else byPassage.set(index, [{ ...span, kind }])
      }
    }
    if (quote) add(quote, 'quote')
    for (const place of hits?.places ?? []) add(place, 'hit')
    const current = hits?.places[hits.at]
    if (current) add(current, 'current')
    return byPassage
  }, [passages, quote, hits])
}

interface PageChoiceProps {
  readonly body: React.RefObject<HTMLDivElement | null>
  readonly pages: readonly Span[]
  readonly onGo: (place: number) => void
}

function PageChoice({ body, pages, onGo }: PageChoiceProps) {
  const page = usePageInView(body)
  return (
    <SelectField
      label={copyWords.goToPage}
      value={String(page)}
      options={pages.map((_, index) => ({ value: String(index + 1), label: String(index + 1) }))}
      onChoose={chosen => onGo(pages[Number(chosen) - 1]?.start ?? 0)}
    />
  )
}
