import type { AttachmentId } from '@claimbench/model'
import { useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import { copyWords } from '../../words/copies.ts'
import { evidenceWords } from '../../words/evidence.ts'
import { AttachedFile } from './AttachedFile.tsx'
import styles from './ClaimPanel.module.css'

interface CapturedCopyFieldsProps {
  readonly copy: AttachmentId | undefined
  readonly onChoose: (file: File | undefined) => void
  readonly onDetach: () => void
  /** Opens the copy, so that the quote can be picked in it. */
  readonly onPick: (copy: AttachmentId) => void
}

/** The captured copy of an item: chosen, read, taken away. */
export function CapturedCopyFields({ copy, onChoose, onDetach, onPick }: CapturedCopyFieldsProps) {
  const file = useRef<HTMLInputElement>(null)
  return (
    <div className={styles['row']}>
      {copy && <AttachedFile id={copy} />}
      {copy && <Button onClick={() => onPick(copy)}>{copyWords.open}</Button>}
      <Button onClick={() => file.current?.click()}>{evidenceWords.attach}</Button>
      {copy && (
        <Button look="quiet" onClick={onDetach}>
          {evidenceWords.detach}
        </Button>
      )}
      <input
        ref={file}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={evidenceWords.file}
        onChange={event => {
          onChoose(event.target.files?.[0])
          // The same file can be chosen again.
          event.target.value = ''
        }}
      />
    </div>
  )
}
