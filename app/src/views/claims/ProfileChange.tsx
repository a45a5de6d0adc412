// Another profile is wanted for a verdict that has a label: what becomes of it, and what is lost, is
// said before anything is done.
import {
  type ArticleId,
  convertedFields,
  convertLabel,
  type Conversion,
  type ProfileRow,
  type RatingLabel,
  type VerdictFields,
} from '@claimbench/model'
import { useEffect, useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import { becomesWords, lossWords } from '../../words/conversion.ts'
import { profileName } from '../../words/profiles.ts'
import { framingWords, verdictWords } from '../../words/verdict.ts'
import styles from './ClaimPanel.module.css'
import { ConvertAll } from './ConvertAll.tsx'

type Converted = Pick<Partial<VerdictFields>, 'label' | 'framing'>

interface ProfileChangeProps {
  readonly from: ProfileRow
  readonly to: ProfileRow
  readonly label: RatingLabel
  /** Changes the profile, with what the verdict then says; one step of undo. */
  readonly onChange: (fields: Converted) => void
  readonly onStay: () => void
  readonly article: ArticleId
  /** All verdicts of the article were converted: so many, and so many not. */
  readonly onConverted: (converted: number, left: number) => void
}

/** Offers the conversion, the change without one, and the way back. */
export function ProfileChange(props: ProfileChangeProps) {
  const { from, to, label, onChange, onStay, article, onConverted } = props
  const box = useRef<HTMLDivElement>(null)
  const found = convertLabel(from, to, label.id)
  const offer = offerFrom(found)
  useEffect(() => box.current?.focus(), [])
  return (
    <div
      ref={box}
      role="group"
      tabIndex={-1}
      className={styles['box']}
      aria-label={verdictWords.change(profileName(from), profileName(to))}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onStay()
      }}
    >
      <p>{verdictWords.change(profileName(from), profileName(to))}</p>
      <p className={styles['hint']}>{becomesWords(label, found)}</p>
      {lossWords(found).map(words => (
        <p key={words} className={styles['hint']}>
          {words}
        </p>
      ))}
      <div className={styles['row']}>
        {offer && <Button onClick={() => onChange(offer.fields)}>{offer.words}</Button>}
        <Button onClick={() => onChange({ label: undefined })}>{verdictWords.changeAnew}</Button>
        <Button look="quiet" onClick={onStay}>
          {verdictWords.stay(profileName(from))}
        </Button>
      </div>
      <ConvertAll article={article} from={from} to={to} onConverted={onConverted} />
    </div>
  )
}

function offerFrom(found: Conversion): { fields: Converted; words: string } | undefined {
  if (found.kind === 'none') return undefined
  const words =
    found.kind === 'framing'
      ? verdictWords.keepFraming(framingWords[found.framing])
      : verdictWords.convertTo(found.label.name)
  return { fields: convertedFields(found), words }
}
