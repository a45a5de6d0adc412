// Words of a text, chosen with the word cursor, by mouse or by touch: where a mark shall stand now.
import type { Span } from '@claimbench/text'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { chordFrom } from '../keys/chord.ts'
import { moveCursor, selectionOf, type WordCursor, type WordMove, wordsOf } from './word-cursor.ts'
import { Button } from '../ui/Button.tsx'
import { updateWords } from '../words/update.ts'
import styles from './ChooseWords.module.css'

interface ChooseWordsProps {
  readonly text: string
  /** In order. */
  readonly sentences: readonly Span[]
  /** BCP 47. */
  readonly language: string
  /** Words that are likely meant: where the choice begins. */
  readonly near: Span | undefined
  /** Whether words of a sentence are chosen, or sentences as a whole. */
  readonly unit: 'words' | 'sentence'
  readonly onTake: (span: Span) => void
  readonly onLeave: () => void
}

const MOVES: Readonly<Record<string, readonly [WordMove, boolean]>> = {
  ArrowLeft: ['left', false],
  ArrowRight: ['right', false],
  Home: ['first', false],
  End: ['last', false],
  'Shift+ArrowLeft': ['left', true],
  'Shift+ArrowRight': ['right', true],
  'Shift+Home': ['first', true],
  'Shift+End': ['last', true],
}

/** One sentence at a time, with the ones around it; Enter takes, Escape leaves. */
export function ChooseWords(props: ChooseWordsProps) {
  const { text, sentences, language, near, unit, onTake, onLeave } = props
  const [index, setIndex] = useState(() => indexNear(sentences, near))
  const sentence = sentences[index]
  const words = sentence ? wordsOf(text, sentence, language) : []
  const [cursor, setCursor] = useState<WordCursor>(() => cursorOn(words, near))
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => element.current?.focus(), [])
  if (!sentence) return null

  const span = unit === 'sentence' ? sentence : selectionOf(cursor, words)
  const take = () => {
    if (span) onTake({ start: span.start, end: span.end })
  }
  const goTo = (next: number) => {
    if (next < 0 || next >= sentences.length) return
    setIndex(next)
    setCursor({ anchor: 0, head: 0 })
  }

  function onKeyDown(event: KeyboardEvent) {
    const chord = chordFrom(event.nativeEvent)
    // A focused button keeps its own keys.
    if (event.target !== element.current && /^(Enter|Space)$/.test(chord)) return
    const move = unit === 'words' ? MOVES[chord] : undefined
    if (move) setCursor(moveCursor(cursor, ...move, words.length))
    else if (chord === 'ArrowUp' || chord === 'k') goTo(index - 1)
    else if (chord === 'ArrowDown' || chord === 'j') goTo(index + 1)
    else if (chord === 'Enter') take()
    else if (chord === 'Escape') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={styles['frame']}>
      <p className={styles['title']}>{updateWords.fixTitle}</p>
      <div
        ref={element}
        className={styles['words']}
        role="application"
        aria-label={`${updateWords.fixLabel}. ${updateWords.fixHint[unit]}`}
        tabIndex={0}
        lang={language}
        onKeyDown={onKeyDown}
      >
        <span className={styles['around']}>{sliceOf(text, sentences[index - 1])} </span>
        <Pieces
          text={text}
          sentence={sentence}
          words={unit === 'words' ? words : []}
          chosen={span}
          onPick={(word, extend) => setCursor(picked(cursor, word, extend))}
        />
        <span className={styles['around']}> {sliceOf(text, sentences[index + 1])}</span>
      </div>
      <p className="visually-hidden" role="status">
        {span && text.slice(span.start, span.end)}
      </p>
      <p className={styles['hint']}>{updateWords.fixHint[unit]}</p>
      <div className={styles['actions']}>
        <Button look="primary" onClick={take}>
          {updateWords.takeWords}
        </Button>
        <Button onClick={() => goTo(index - 1)} disabled={index === 0}>
          {updateWords.previous}
        </Button>
        <Button onClick={() => goTo(index + 1)} disabled={index === sentences.length - 1}>
          {updateWords.next}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {updateWords.leave}
        </Button>
      </div>
    </div>
  )
}

interface PiecesProps {
  readonly text: string
  readonly sentence: Span
  readonly words: readonly Span[]
  readonly chosen: Span | undefined
  readonly onPick: (word: number, extend: boolean) => void
}

function Pieces({ text, sentence, words, chosen, onPick }: PiecesProps) {
  if (words.length === 0) {
    return <mark className={styles['chosen']}>{text.slice(sentence.start, sentence.end)}</mark>
  }
  const isChosen = (start: number, end: number) =>
    chosen !== undefined && chosen.start <= start && end <= chosen.end && start < end
  return (
    <>
      {words.map((word, i) => {
        const before = words[i - 1]?.end ?? sentence.start
        return (
          <span key={word.start}>
            <span className={isChosen(before, word.start) ? styles['chosen'] : undefined}>
              {text.slice(before, word.start)}
            </span>
            <span
              className={isChosen(word.start, word.end) ? styles['chosen'] : styles['word']}
              onPointerDown={event => onPick(i, event.shiftKey)}
              onPointerEnter={event => {
                if (event.buttons === 1 && event.pointerType === 'mouse') onPick(i, true)
              }}
            >
              {text.slice(word.start, word.end)}
            </span>
          </span>
        )
      })}
      {text.slice(words.at(-1)?.end, sentence.end)}
    </>
  )
}

// The first touch chooses a word, the second one reaches from there, the third begins anew.
function picked({ anchor, head }: WordCursor, word: number, extend: boolean): WordCursor {
  const isSecond = anchor === head && word !== anchor
  return extend || isSecond ? { anchor, head: word } : { anchor: word, head: word }
}

function indexNear(sentences: readonly Span[], near: Span | undefined): number {
  const at = near?.start ?? 0
  return Math.max(
    0,
    sentences.findLastIndex(sentence => sentence.start <= at),
  )
}

function cursorOn(words: readonly Span[], near: Span | undefined): WordCursor {
  if (!near) return { anchor: 0, head: 0 }
  const anchor = words.findIndex(word => word.end > near.start)
  const head = words.findLastIndex(word => word.start < near.end)
  return anchor < 0 || head < anchor ? { anchor: 0, head: 0 } : { anchor, head }
}

function sliceOf(text: string, span: Span | undefined): string {
  return span ? text.slice(span.start, span.end) : ''
}
