import { noteId, type RevisionRow, type Sentence, writeNote } from '@claimbench/model'
import { useDesk, useDispatch, useSession, useSessionState } from '../../desk/session-context.tsx'
import { RichEditor } from '../../editor/RichEditor.tsx'
import { reviewWords } from '../../words/review.ts'
import { PanelHead } from '../../shell/PanelHead.tsx'

interface NotePanelProps {
  readonly revision: RevisionRow
  readonly sentence: Sentence
  readonly onBack: () => void
}

/** A note on the sentence in hand, saved as it is typed. */
export function NotePanel({ revision, sentence, onBack }: NotePanelProps) {
  const dispatch = useDispatch()
  const { reviewer } = useSession()
  const canWrite = useSessionState(state => state.access === 'write')
  const id = noteId(revision.id, sentence.start, reviewer)
  const body = useDesk(desk => desk.notes.get(id)?.body)
  return (
    <>
      <PanelHead title={reviewWords.note} onBack={onBack} />
      <RichEditor
        label={reviewWords.note}
        hint={reviewWords.noteHint}
        value={body}
        isReadOnly={!canWrite}
        hasFocus
        onDone={onBack}
        onWrite={written =>
          dispatch(
            writeNote,
            { revision: revision.id, start: sentence.start, body: written },
            { gesture: `note:${id}` },
          )
        }
      />
    </>
  )
}
