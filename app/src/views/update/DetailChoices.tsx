import type { ArticleDetails } from '@claimbench/model'
import { useStore } from 'zustand'
import { detailWords } from '../../words/details.ts'
import { updateWords } from '../../words/update.ts'
import type { DetailChange } from './detail-changes.ts'
import { useReview } from './review-context.ts'
import styles from './UpdateView.module.css'

/** The details that differ, each to be taken over or not. */
export function DetailChoices({ details }: { readonly details: readonly DetailChange[] }) {
  const { store } = useReview()
  const taken = useStore(store, state => state.details)

  function toggle(field: keyof ArticleDetails) {
    const next = new Set(taken)
    if (!next.delete(field)) next.add(field)
    store.setState({ details: next })
  }

  return (
    <fieldset className={styles['details']}>
      <legend>{updateWords.detailsHeading}</legend>
      {details.map(({ field, before, after }) => (
        <div key={field} className={styles['detail']}>
          <input
            type="checkbox"
            aria-label={updateWords.take(detailWords.fields[field])}
            checked={taken.has(field)}
            onChange={() => toggle(field)}
          />
          <span>
            <b>{detailWords.fields[field]}</b>
            <del>
              <span className="visually-hidden">{updateWords.was}: </span>
              {before || updateWords.none}
            </del>
            <ins>
              <span className="visually-hidden">{updateWords.now}: </span>
              {after}
            </ins>
          </span>
        </div>
      ))}
    </fieldset>
  )
}
