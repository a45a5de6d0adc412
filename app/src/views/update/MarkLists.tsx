import { useState } from 'react'
import { useStore } from 'zustand'
import { useDesk } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import placeStyles from '../../shell/ArticlePlace.module.css'
import { markName, updateWords } from '../../words/update.ts'
import { MarkItem } from './MarkItem.tsx'
import { useReview } from './review-context.ts'
import { acceptOthers } from './update-desk.ts'
import { stateOfItem, type UpdateItem } from './update-items.ts'
import styles from './UpdateView.module.css'

/** Changed, lost and kept marks, each kind with its count. */
export function MarkLists({ items }: { readonly items: readonly UpdateItem[] }) {
  const { store, toLookAt } = useReview()
  const open = useStore(
    store,
    ({ choices }) => toLookAt.filter(item => stateOfItem(item, choices) === 'open').length,
  )
  const [changed, lost, kept] = (['changed', 'lost', 'kept'] as const).map(state =>
    items.filter(item => item.state === state),
  )
  if (items.length === 0) return <p className={styles['summary']}>{updateWords.noMarks}</p>
  return (
    <>
      <p className={styles['summary']}>
        {updateWords.summary(kept?.length ?? 0, changed?.length ?? 0, lost?.length ?? 0)}
      </p>
      <div
        role="application"
        aria-label={updateWords.marksLabel}
        data-marks=""
        className={styles['marks']}
      >
        <Group
          heading={updateWords.changed(changed?.length ?? 0, open)}
          hint={updateWords.changedHint}
          items={changed}
        >
          {open > 1 && (
            <Button
              look="quiet"
              onClick={() => acceptOthers(store, toLookAt, updateWords.said.allAccepted)}
            >
              {updateWords.acceptAll(open)} <Kbd>Shift Enter</Kbd>
            </Button>
          )}
        </Group>
        <Group
          heading={updateWords.lost(lost?.length ?? 0)}
          hint={updateWords.lostHint}
          items={lost}
        />
      </div>
      <Kept items={kept ?? []} />
    </>
  )
}

interface GroupProps {
  readonly heading: string
  readonly hint: string
  readonly items: readonly UpdateItem[] | undefined
  readonly children?: React.ReactNode
}

function Group({ heading, hint, items = [], children }: GroupProps) {
  if (items.length === 0) return null
  return (
    <section className={styles['group']}>
      <div className={styles['group-head']}>
        <h2>{heading}</h2>
        {children}
      </div>
      <p className={placeStyles['hint']}>{hint}</p>
      <ol className={placeStyles['list']}>
        {items.map(item => (
          <MarkItem key={item.key} item={item} />
        ))}
      </ol>
    </section>
  )
}

function Kept({ items }: { readonly items: readonly UpdateItem[] }) {
  const { newText } = useReview()
  const [isOpen, setIsOpen] = useState(false)
  const names = useDesk(desk => items.map(item => markName(item.mark, desk)))
  if (items.length === 0) return null
  return (
    <details className={styles['kept']} onToggle={event => setIsOpen(event.currentTarget.open)}>
      <summary>{updateWords.kept(items.length)}</summary>
      <p className={placeStyles['hint']}>{updateWords.keptHint}</p>
      {isOpen && (
        <ul className={placeStyles['list']}>
          {items.map((item, i) => (
            <li key={item.key} className={styles['kept-item']}>
              <b>{names[i]}</b>
              <q>{item.now && newText.slice(item.now.start, item.now.end)}</q>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
