import { useState } from 'react'
import { TextArea } from '../../ui/Field.tsx'
import { classroomWords } from '../../words/classroom.ts'

interface ReasonFieldProps {
  readonly value: string
  /** Whether there is an answer that it stands beside; else it waits for one. */
  readonly isSettled: boolean
  readonly onWrite: (reason: string) => void
  readonly onBack: () => void
}

/** Why the class holds its answer. Written when the field is left; Ctrl+Enter goes back at once. */
export function ReasonField({ value, isSettled, onWrite, onBack }: ReasonFieldProps) {
  const [draft, setDraft] = useState({ from: value, words: value })
  // What was undone or taken from the key replaces what stood here.
  if (draft.from !== value) setDraft({ from: value, words: value })
  const write = () => {
    if (draft.words.trim() !== value) onWrite(draft.words.trim())
  }
  return (
    <TextArea
      label={classroomWords.reason}
      hint={isSettled ? classroomWords.reasonHint : classroomWords.reasonWaits}
      value={draft.words}
      onChange={event => setDraft({ from: value, words: event.target.value })}
      onBlur={write}
      onKeyDown={event => {
        const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
        if (!isDone && event.key !== 'Escape') return
        event.preventDefault()
        // Going back may bring another sentence into hand: a field that is gone is never left.
        write()
        onBack()
      }}
    />
  )
}
