// Another profile for all verdicts of the article that were given by the old one: what becomes of each
// label, and what is lost, is said before anything is done.
import {
  type ArticleId,
  conversionsIn,
  convertVerdicts,
  type LabelConversion,
  type ProfileRow,
} from '@claimbench/model'
import { useMemo, useState } from 'react'
import { useDesk, useDispatch, useSession } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { becomesWords, lossWords } from '../../words/conversion.ts'
import { verdictWords } from '../../words/verdict.ts'
import styles from './ClaimPanel.module.css'

interface ConvertAllProps {
  readonly article: ArticleId
  readonly from: ProfileRow
  readonly to: ProfileRow
  /** Hears how many were converted, and how many are as they were. */
  readonly onConverted: (converted: number, left: number) => void
}

/** Offers the conversion of one's own verdicts; nothing where there is but one. */
export function ConvertAll({ article, from, to, onConverted }: ConvertAllProps) {
  const desk = useDesk(whole => whole)
  const { reviewer } = useSession()
  const dispatch = useDispatch()
  const [isOpen, setIsOpen] = useState(false)
  const conversions = useMemo(
    () => conversionsIn(desk, { article, from, to }, reviewer),
    [desk, article, from, to, reviewer],
  )
  const converted = countOf(conversions.filter(({ found }) => found.kind !== 'none'))
  const left = countOf(conversions) - converted
  if (converted + left < 2 || converted === 0) return null

  if (!isOpen) {
    return (
      <div className={styles['row']}>
        <Button onClick={() => setIsOpen(true)}>{verdictWords.convertAll(converted + left)}</Button>
      </div>
    )
  }
  return (
    <div className={styles['form']} role="group" aria-label={verdictWords.allOfThem}>
      <p>{verdictWords.allOfThem}</p>
      <ul className={styles['list']}>
        {conversions.map(({ label, found, claims, signed }) => (
          <li key={label.id} className={styles['hint']}>
            <b>{verdictWords.verdictsOf(label.name, claims.length)}</b>{' '}
            {[
              becomesWords(label, found),
              ...(found.kind === 'none'
                ? [verdictWords.leftAsTheyAre(claims.length)]
                : lossWords(found)),
              ...(signed > 0 && found.kind !== 'none' ? [verdictWords.lapse(signed)] : []),
            ].join(' ')}
          </li>
        ))}
      </ul>
      <div className={styles['row']}>
        <Button
          onClick={() => {
            const { ok } = dispatch(convertVerdicts, { article, from, to })
            if (ok) onConverted(converted, left)
          }}
        >
          {verdictWords.convertThem(converted)}
        </Button>
      </div>
    </div>
  )
}

function countOf(conversions: readonly LabelConversion[]): number {
  return conversions.reduce((count, { claims }) => count + claims.length, 0)
}
