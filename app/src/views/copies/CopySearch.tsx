import { useEffect, useRef, useState } from 'react'
import type { FoundInCopy } from '@claimbench/text/copy'
import { useWorkbench } from '../../shell/workbench-context.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { copyWords } from '../../words/copies.ts'
import type { KeptCopy } from '../../workers/read-kept-copy.ts'
import styles from './CopyReader.module.css'

/** What was searched for, where it stands, and which place was gone to. */
export interface CopyHits extends FoundInCopy {
  readonly at: number
}

interface CopySearchProps {
  readonly kept: KeptCopy
  readonly hits: CopyHits | undefined
  readonly onHits: (hits: CopyHits | undefined) => void
  /** Goes on in the text, from the place that was gone to. */
  readonly onLeave: () => void
}

/** Milliseconds without a key before the search begins. */
const REST = 200

/** Search inside of a copy. */
export function CopySearch({ kept, hits, onHits, onLeave }: CopySearchProps) {
  const workbench = useWorkbench()
  const [words, setWords] = useState('')
  const tell = useRef(onHits)
  useEffect(() => {
    tell.current = onHits
  })
  useEffect(() => {
    if (words.trim() === '') {
      tell.current(undefined)
      return undefined
    }
    let isOld = false
    const timer = setTimeout(() => {
      void workbench
        .findInCopy({ ...kept, words })
        .catch((): FoundInCopy => ({ places: [], count: 0 }))
        .then(found => {
          if (!isOld) tell.current({ ...found, at: 0 })
        })
    }, REST)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [workbench, kept, words])

  const shown = hits?.places.length ?? 0
  function go(by: number) {
    if (hits && shown > 0) onHits({ ...hits, at: (hits.at + by + shown) % shown })
  }

  return (
    <div className={styles['search']} role="search">
      <TextField
        label={copyWords.search}
        type="search"
        title={copyWords.searchHint}
        value={words}
        data-copy-search=""
        onChange={event => setWords(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Enter') {
            event.preventDefault()
            go(event.shiftKey ? -1 : 1)
          }
          if (event.key === 'ArrowDown') {
            event.preventDefault()
            onLeave()
          }
        }}
      />
      <Button disabled={shown < 2} aria-label={copyWords.previous} onClick={() => go(-1)}>
        ↑
      </Button>
      <Button disabled={shown < 2} aria-label={copyWords.next} onClick={() => go(1)}>
        ↓
      </Button>
      <p role="status" className={styles['count']}>
        {hits && countWords(hits)}
      </p>
    </div>
  )
}

function countWords({ at, count, places }: CopyHits): string {
  if (count === 0) return copyWords.notFound
  return count > places.length
    ? copyWords.foundMore(at + 1, places.length, count)
    : copyWords.found(at + 1, count)
}
