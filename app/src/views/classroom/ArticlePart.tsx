// The article with its disagreements, the sentence in hand beside it, and the way through.
import { TAGS, type Tag } from '@claimbench/model'
import { type ReactNode, useRef, useState } from 'react'
import { chordFrom } from '../../keys/chord.ts'
import { Button } from '../../ui/Button.tsx'
import { classroomWords } from '../../words/classroom.ts'
import { answerFromKey, answerWithTag } from './class-answer.ts'
import { useClass } from './class-context.ts'
import styles from './Classroom.module.css'
import { HeatArticle, HeatScale } from './HeatArticle.tsx'
import { SentenceSide } from './SentenceSide.tsx'
import { useClassKeys } from './use-class-keys.ts'
import { useReason } from './use-reason.ts'
import { useWay } from './use-way.ts'

const TAG_KEYS: Readonly<Record<string, Tag>> = {
  c: 'claim',
  o: 'opinion',
  a: 'attribution',
  n: 'none',
}

/** The heat map and the sentence in hand. `children` stand above the article. */
export function ArticlePart({ children }: { readonly children?: ReactNode }) {
  const desk = useClass()
  const { lesson, trail, inHand, follow, settling } = desk
  const [said, setSaid] = useState('')
  const [isSideOpen, setIsSideOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const go = useWay(setSaid)
  const reason = useReason(place)
  useClassKeys(place, onKeyDown)

  function settleTag(tag: Tag | 'key', goesOn: boolean) {
    const { members, choice, key, answers, drafts } = desk
    const start = lesson.packed.article.sentences[inHand]?.start
    const own = key?.[inHand]
    if (start === undefined || (tag === 'key' && !own)) return
    const old = answers.get(start)
    const answer =
      tag === 'key' && own
        ? answerFromKey(own)
        : answerWithTag(tag === 'key' ? TAGS[0] : tag, old, { start, key: own, members, choice })
    const draft = old ? '' : drafts.of(start)
    settling.settle([{ sentence: start, answer: draft ? { ...answer, reason: draft } : answer }])
    const next = goesOn ? go.nextDisputed(start) : undefined
    reason.settled(inHand, next ?? inHand)
    if (next !== undefined) setSaid(classroomWords.settledNow(inHand + 1, answer.tag))
  }

  function travel(way: 'undo' | 'redo') {
    const went = settling[way]()
    setSaid(
      went
        ? way === 'undo'
          ? classroomWords.undone
          : classroomWords.redone
        : way === 'undo'
          ? classroomWords.nothingToUndo
          : classroomWords.nothingToRedo,
    )
  }

  function askReason() {
    // On a narrow screen the side stands behind the article.
    setIsSideOpen(true)
    setSaid('')
    reason.ask()
  }

  function onKeyDown(event: KeyboardEvent) {
    const chord = chordFrom(event)
    const tag = TAG_KEYS[chord.replace('Shift+', '')]
    if (tag) settleTag(tag, !chord.startsWith('Shift+'))
    else if (chord === 'j' || chord === 'ArrowDown') go.by(1)
    else if (chord === 'k' || chord === 'ArrowUp') go.by(-1)
    else if (chord === '.') go.nextDisputed()
    else if (chord === 'Enter') settleTag('key', true)
    else if (chord === 'x') go.leaveOpen()
    else if (chord === 't') askReason()
    else if (chord === 'u' || chord === 'Mod+z') travel('undo')
    else if (chord === 'Mod+Shift+z' || chord === 'Mod+y') travel('redo')
    else if (chord === 'Escape' && trail) follow(undefined)
    else return
    event.preventDefault()
  }

  return (
    <div ref={place} className={styles['article-part']} data-side={isSideOpen ? 'open' : 'closed'}>
      <main className={styles['main']} id="content">
        {children}
        <HeatScale />
        <HeatArticle onKeyDown={event => onKeyDown(event.nativeEvent)} />
      </main>
      <SentenceSide
        onTag={tag => settleTag(tag, false)}
        onBack={() => {
          setIsSideOpen(false)
          reason.back()
        }}
      />
      <footer className={styles['bar']}>
        {trail && (
          <p className={styles['trail']} role="status">
            <b>{classroomWords.trail(trail.what, trail.places.length)}</b>{' '}
            {trail.places.length === 0
              ? classroomWords.trailNone
              : classroomWords.trailPlace(trail.places.indexOf(inHand), trail.places.length)}
            <Button look="quiet" onClick={() => follow(undefined)}>
              {classroomWords.trailLeave}
            </Button>
          </p>
        )}
        <Button
          className={styles['pull']}
          aria-expanded={isSideOpen}
          onClick={() => setIsSideOpen(open => !open)}
        >
          {isSideOpen ? classroomWords.hideSide : classroomWords.showSide}
        </Button>
        <Button onClick={() => go.by(-1)}>{classroomWords.previous}</Button>
        <Button onClick={() => go.by(1)}>{classroomWords.next}</Button>
        <Button onClick={() => go.nextDisputed()}>{classroomWords.nextDisputed}</Button>
        <Button disabled={!settling.canUndo} onClick={() => travel('undo')}>
          {classroomWords.undo}
        </Button>
        <Button disabled={!settling.canRedo} onClick={() => travel('redo')}>
          {classroomWords.redo}
        </Button>
        <span role="status" className={styles['said']}>
          {said}
        </span>
        <span className={styles['keys']}>{classroomWords.keys}</span>
      </footer>
    </div>
  )
}
