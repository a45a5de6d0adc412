import type { MarkChoice } from '@claimbench/model'
import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useDesk } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { markName, updateWords, workOnClaim } from '../../words/update.ts'
import { ChooseWords } from '../../surface/ChooseWords.tsx'
import card from '../../surface/MarkCard.module.css'
import { LostWords, MarkHead } from '../../surface/MarkCard.tsx'
import styles from './MarkItem.module.css'
import { type Review, useReview } from './review-context.ts'
import { choose, showInText } from './update-desk.ts'
import { stateOfItem, type UpdateItem } from './update-items.ts'
import { WasAndNow } from '../../surface/WasAndNow.tsx'

/** How much of the old text is shown around lost words, in UTF-16 units. */
const AROUND = 60

/** A mark that a person looks at: its old and new words, and what to do with it. */
export function MarkItem({ item }: { readonly item: UpdateItem }) {
  const review = useReview()
  const { store, oldText, newText, language } = review
  const isCurrent = useStore(store, state => state.current === item.key)
  const isFixing = useStore(store, state => state.fixing === item.key)
  const choice = useStore(store, state => state.choices.get(item.key))
  const state = useStore(store, now => stateOfItem(item, now.choices))
  const name = useDesk(desk => markName(item.mark, desk))
  const becomes = choice?.kind === 'tray' || (item.state === 'lost' && !choice) ? 'lost' : 'changed'
  const work = useDesk(desk => workOnClaim(item.mark, desk, becomes))
  const element = useFocusWhenCurrent(isCurrent, isFixing)
  const now = choice?.kind === 'fix' ? choice.now : item.now

  return (
    <li
      ref={element}
      className={`${card['card']} ${styles['item']}`}
      data-state={state}
      data-mark={item.key}
      aria-current={isCurrent ? 'true' : undefined}
      aria-label={`${name}, ${updateWords.state[state]}`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- one mark of the list has its focus
      tabIndex={isCurrent ? 0 : -1}
      onFocus={() => store.setState({ current: item.key })}
    >
      <MarkHead name={name} note={updateWords.state[state]} />
      {now && state !== 'tray' ? (
        <WasAndNow
          was={oldText.slice(item.was.start, item.was.end)}
          now={newText.slice(now.start, now.end)}
          language={language}
        />
      ) : (
        <LostWords
          before={oldText.slice(Math.max(0, item.was.start - AROUND), item.was.start)}
          quote={oldText.slice(item.was.start, item.was.end)}
          after={oldText.slice(item.was.end, item.was.end + AROUND)}
          language={language}
        />
      )}
      {work && <p className={styles['work']}>{work}</p>}
      {isFixing ? (
        <ChooseWords
          text={newText}
          sentences={review.sentences}
          language={language}
          near={now ?? review.placeNear(item.was.start)}
          unit={item.mark.table === 'spans' ? 'words' : 'sentence'}
          onTake={span => decide(review, item, { kind: 'fix', now: span }, updateWords.said.fixed)}
          onLeave={() => store.setState({ fixing: undefined })}
        />
      ) : (
        <Actions item={item} hasChoice={choice !== undefined} />
      )}
    </li>
  )
}

function Actions({ item, hasChoice }: { readonly item: UpdateItem; readonly hasChoice: boolean }) {
  const review = useReview()
  const { accepted, trayed, reset } = updateWords.said
  const { key, state, mark } = item
  return (
    <p className={card['actions']}>
      {hasChoice && (
        <Button look="quiet" onClick={() => decide(review, item, undefined, reset)}>
          {updateWords.reset} <Kbd>U</Kbd>
        </Button>
      )}
      {!hasChoice && state === 'changed' && (
        <Button onClick={() => decide(review, item, { kind: 'accept' }, accepted)}>
          {updateWords.accept} <Kbd>Enter</Kbd>
        </Button>
      )}
      {!hasChoice && mark.table !== 'cuts' && (
        <Button onClick={() => review.store.setState({ current: key, fixing: key })}>
          {updateWords.fix} <Kbd>F</Kbd>
        </Button>
      )}
      {!hasChoice && state === 'changed' && (
        <Button look="quiet" onClick={() => decide(review, item, { kind: 'tray' }, trayed)}>
          {updateWords.tray} <Kbd>X</Kbd>
        </Button>
      )}
      <Button
        look="quiet"
        className={styles['in-text']}
        onClick={() => showInText(review.store, key)}
      >
        {updateWords.inText}
      </Button>
    </p>
  )
}

function decide(
  { store, toLookAt }: Review,
  item: UpdateItem,
  choice: MarkChoice | undefined,
  said: string,
): void {
  choose(store, toLookAt, item.key, choice, said)
}

// The mark in hand takes the focus only from another one: never from a field or button beside them.
function useFocusWhenCurrent(isCurrent: boolean, isFixing: boolean) {
  const element = useRef<HTMLLIElement>(null)
  useLayoutEffect(() => {
    const item = element.current
    if (!isCurrent || isFixing || !item) return
    const list = item.closest('[data-marks]')
    const active = document.activeElement
    // Whoever presses a button of it is there already: nothing moves away under the finger.
    if (active !== item && item.contains(active)) return
    if (list?.contains(active) || active === document.body) item.focus({ preventScroll: true })
    item.scrollIntoView({ block: 'nearest' })
  }, [isCurrent, isFixing])
  return element
}
