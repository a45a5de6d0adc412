// A link, a citation or a passage is pasted or dropped, or a captured copy is attached. What a citation
// or a copy says goes into the fields that are still empty; of other words the person says what they are.
import {
  entryFromLink,
  entryFromWork,
  type EvidenceEntry,
  fillEntry,
  type FilledEntry,
} from '@claimbench/model'
import type { CitedWork } from '@claimbench/text/citation'
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { useWorkbench } from '../../shell/workbench-context.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { citationRefusalWords, entryWords } from '../../words/evidence-entry.ts'
import styles from './ClaimPanel.module.css'

interface CitationPasteProps {
  /** What a person wrote so far; a field that only holds its preset counts as empty. */
  readonly written: EvidenceEntry
  readonly onFill: (filled: EvidenceEntry) => void
  /** Empties the fields of the last filling again. */
  readonly onUndo: (filled: EvidenceEntry) => void
  /** Takes words as the quote. */
  readonly onQuote: (words: string) => void
  readonly ref: Ref<CitationReader>
}

/** The place to paste, for what comes by another way. */
export interface CitationReader {
  /** Reads words as if they were pasted. */
  readonly read: (words: string) => void
  /** Reads what an attached copy says of its work. */
  readonly readCopy: (copy: File) => void
}

type Outcome =
  | { readonly kind: 'idle' | 'reading' | 'taken-back' }
  | { readonly kind: 'refused'; readonly words: string }
  /** Neither a link nor a citation. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'which'; readonly works: readonly CitedWork[] }
  | {
      readonly kind: 'filled'
      readonly told: FilledEntry
      readonly work?: CitedWork
      readonly isCopy?: boolean
    }

/** The place to paste a citation or a link, and what was read of it. */
export function CitationPaste({ written, onFill, onUndo, onQuote, ref }: CitationPasteProps) {
  const workbench = useWorkbench()
  const [text, setText] = useState('')
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' })
  // Only the answer to the last question counts, and none once the form is closed.
  const asked = useRef(0)
  const reading = useRef<Promise<void>>(undefined)
  const lastCopy = useRef<File>(undefined)
  const isOpen = useRef(true)
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
    }
  }, [])
  // What was written while the reader was loading counts, too.
  const now = useRef(written)
  useEffect(() => {
    now.current = written
  })

  function fill(entry: EvidenceEntry, work?: CitedWork) {
    const told = fillEntry(now.current, entry)
    onFill(told.filled)
    setOutcome({ kind: 'filled', told, ...(work && { work }) })
  }

  async function read(pasted: string) {
    const question = ++asked.current
    if (pasted.trim() === '') return setOutcome({ kind: 'idle' })
    const link = entryFromLink(pasted)
    if (link) return fill(link)
    setOutcome({ kind: 'reading' })
    const answer = await workbench.readWorks(pasted).catch(() => undefined)
    if (question !== asked.current || !isOpen.current) return
    if (!answer) return setOutcome({ kind: 'refused', words: entryWords.failed })
    if (!answer.ok) {
      const { code } = answer
      return setOutcome(
        code === 'no-citation'
          ? { kind: 'words', text: pasted.trim() }
          : { kind: 'refused', words: citationRefusalWords(code) },
      )
    }
    const [work, ...others] = answer.works
    if (others.length > 0) setOutcome({ kind: 'which', works: answer.works })
    else if (work) fill(entryFromWork(work), work)
  }

  // A copy that says nothing else than the fields is no news: it was attached for its words. Of two that
  // were attached one after the other the last one counts.
  async function readCopy(copy: File) {
    lastCopy.current = copy
    const work = await workbench.readWorkOfCopy({ copy, name: copy.name }).catch(() => undefined)
    // A citation that is dropped with its copy goes first: somebody chose it.
    await reading.current
    if (!work || !isOpen.current || copy !== lastCopy.current) return
    const told = fillEntry(now.current, entryFromWork(work))
    if (Object.keys(told.filled).length === 0 && told.kept.length === 0) return
    onFill(told.filled)
    setOutcome({ kind: 'filled', told, work, isCopy: true })
  }

  useImperativeHandle(ref, () => ({
    read(words) {
      setText(words)
      reading.current = read(words)
    },
    readCopy: copy => void readCopy(copy),
  }))

  return (
    <div className={styles['form']}>
      <TextArea
        label={entryWords.label}
        hint={entryWords.hint}
        rows={2}
        spellCheck={false}
        value={text}
        problem={outcome.kind === 'refused' ? outcome.words : undefined}
        onChange={event => setText(event.target.value)}
        onKeyDown={event => {
          // Ctrl+Enter saves the evidence; here it would save what has not been read yet.
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          event.stopPropagation()
          void read(text)
        }}
      />
      <div className={styles['row']}>
        <Button disabled={text.trim() === ''} onClick={() => void read(text)}>
          {entryWords.fill}
        </Button>
        {outcome.kind === 'filled' && Object.keys(outcome.told.filled).length > 0 && (
          <Button
            look="quiet"
            onClick={() => {
              onUndo(outcome.told.filled)
              setOutcome({ kind: 'taken-back' })
            }}
          >
            {entryWords.undo}
          </Button>
        )}
      </div>
      <div role="status" className={styles['facts']}>
        {outcome.kind === 'reading' && entryWords.reading}
        {outcome.kind === 'taken-back' && entryWords.takenBack}
        {outcome.kind === 'filled' && <Told {...outcome} />}
        {outcome.kind === 'which' && entryWords.which(outcome.works.length)}
        {outcome.kind === 'words' && entryWords.words}
      </div>
      {outcome.kind === 'words' && (
        <div className={styles['row']}>
          <Button
            onClick={() => {
              onQuote(outcome.text)
              setText('')
              setOutcome({ kind: 'idle' })
            }}
          >
            {entryWords.asQuote}
          </Button>
          <Button onClick={() => fill({ citation: outcome.text })}>{entryWords.asCitation}</Button>
        </div>
      )}
      {outcome.kind === 'which' && (
        <ul className={styles['list']}>
          {outcome.works.map((work, index) => (
            <li key={index}>
              <Button onClick={() => fill(entryFromWork(work), work)}>
                {entryFromWork(work).citation ?? work.address ?? entryWords.untitled}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface ToldProps {
  readonly told: FilledEntry
  readonly work?: CitedWork
  readonly isCopy?: boolean
}

// A link can say nothing but its address: what it does not say is no news.
function Told({ told: { filled, kept, missing }, work, isCopy }: ToldProps) {
  const fields = Object.keys(filled) as (keyof EvidenceEntry)[]
  const done = isCopy ? entryWords.filledFromCopy(fields) : entryWords.filled(fields)
  return (
    <>
      <p>{fields.length > 0 ? done : entryWords.nothing}</p>
      {kept.length > 0 && <p>{entryWords.kept(kept)}</p>}
      {work && !isCopy && missing.length > 0 && <p>{entryWords.missing(missing)}</p>}
      {work?.year !== undefined && work.date === undefined && (
        <p>{entryWords.onlyYear(work.year)}</p>
      )}
      {work && !isCopy && <p>{entryWords.noQuote}</p>}
    </>
  )
}
