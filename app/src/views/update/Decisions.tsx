// What becomes of every mark, to be looked at and decided with the keyboard or by hand.
import {
  type ArticleRow,
  type CarryPlan,
  type MarkOnWords,
  type RevisionRow,
  type RevisionText,
} from '@claimbench/model'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { chordFrom } from '../../keys/chord.ts'
import type { IncomingVersion } from '../../shell/incoming-versions.ts'
import placeStyles from '../../shell/ArticlePlace.module.css'
import { updateWords } from '../../words/update.ts'
import type { DetailChange } from './detail-changes.ts'
import { DetailChoices } from './DetailChoices.tsx'
import { commandForKey } from './keys.ts'
import { MarkLists } from './MarkLists.tsx'
import { MarksAndText } from './MarksAndText.tsx'
import { placeFinder } from './place-near.ts'
import { type Review, ReviewContext } from './review-context.ts'
import { UpdateBar } from './UpdateBar.tsx'
import { createUpdateDesk } from './update-desk.ts'
import { itemsOf } from './update-items.ts'
import { useMakeUpdate } from './use-make-update.ts'
import styles from './UpdateView.module.css'

interface DecisionsProps {
  readonly article: ArticleRow
  readonly revision: RevisionRow
  readonly version: IncomingVersion
  readonly details: readonly DetailChange[]
  /** Whether only details differ. */
  readonly isSame: boolean
  readonly plan: CarryPlan
  readonly marks: readonly MarkOnWords[]
  readonly fresh: RevisionText
}

/** The whole place: the marks, the texts, the details, and the way on. */
export function Decisions(props: DecisionsProps) {
  const { article, revision, details, isSame, plan, marks, fresh } = props
  const items = useMemo(() => (isSame ? [] : itemsOf(marks, plan)), [isSame, marks, plan])
  const toLookAt = useMemo(
    () => [
      ...items.filter(item => item.state === 'changed'),
      ...items.filter(item => item.state === 'lost'),
    ],
    [items],
  )
  const [store] = useState(() =>
    createUpdateDesk(
      toLookAt,
      details.filter(detail => detail.isProposed).map(detail => detail.field),
    ),
  )
  const review = useMemo<Review>(
    () => ({
      store,
      oldText: revision.text,
      newText: fresh.text,
      language: article.language,
      sentences: plan.sentences,
      toLookAt,
      placeNear: placeFinder(plan.diff),
    }),
    [store, revision, fresh, article.language, plan, toLookAt],
  )
  const update = useMakeUpdate({ ...props, store })
  const said = useStore(store, state => state.said)

  // Without a mark to look at nothing has the focus, and the keys of the place would be nobody's.
  const main = useRef<HTMLElement>(null)
  const hasMarks = toLookAt.length > 0
  useEffect(() => {
    if (!hasMarks && document.activeElement === document.body) main.current?.focus()
  }, [hasMarks])

  function onKeyDown(event: KeyboardEvent) {
    const target = event.target as Element
    if (target.closest('input, textarea, [contenteditable="true"]')) return
    const chord = chordFrom(event.nativeEvent)
    // In the text, the arrows scroll.
    if (target.closest('[data-diff]') && chord.startsWith('Arrow')) return
    if (target.closest('button, a, summary') && /^(Enter|Space)$/.test(chord)) return
    const command = commandForKey(chord)
    if (!command) return
    event.preventDefault()
    command({ review, make: update.make, leave: update.leave })
  }

  const isNothing = isSame && details.length === 0
  const choices = details.length > 0 && <DetailChoices details={details} />
  return (
    <ReviewContext value={review}>
      <main
        className={`${placeStyles['main']} ${isSame ? '' : styles['full']}`}
        id="content"
        ref={main}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {isSame ? (
          <div className={`${placeStyles['column']} ${styles['decide']}`}>
            <p className={styles['summary']}>
              {isNothing ? updateWords.nothingNew : updateWords.onlyDetails}
            </p>
            {choices}
          </div>
        ) : (
          <MarksAndText runs={plan.diff}>
            <MarkLists items={items} />
            {choices}
          </MarksAndText>
        )}
      </main>
      <UpdateBar items={items} isSame={isSame} isNothing={isNothing} {...update} />
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </ReviewContext>
  )
}
