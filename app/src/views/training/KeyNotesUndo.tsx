// Undo and redo of reasons, alternatives and wordings. The article's history holds tags and marks as
// well: those are undone where they can be seen.
import type { Patch } from '@claimbench/model'
import { useSession, useSessionState, useTell } from '../../desk/session-context.tsx'
import type { Outcome } from '../../session/create-session.ts'
import { Button } from '../../ui/Button.tsx'
import { makeWords } from '../../words/packs.ts'

/** Takes back what was last written of the key and brings it again; never anything else. */
export function KeyNotesUndo() {
  const session = useSession()
  const tell = useTell()
  const canWrite = useSessionState(state => state.access === 'write')
  const canUndo = useSessionState(({ history }) => isOfKey(history.done.slice(-1)))
  const canRedo = useSessionState(({ history }) => isOfKey(history.undone.at(-1)))
  const take = (step: () => Outcome) => {
    const outcome = step()
    tell(outcome.ok ? undefined : outcome.refusal)
  }
  return (
    <>
      <Button disabled={!canUndo || !canWrite} onClick={() => take(session.undo)}>
        {makeWords.undo}
      </Button>
      <Button disabled={!canRedo || !canWrite} onClick={() => take(session.redo)}>
        {makeWords.redo}
      </Button>
    </>
  )
}

function isOfKey(patches: readonly Patch[] = []): boolean {
  return (
    patches.length > 0 &&
    patches.every(({ changes }) => changes.every(({ table }) => table === 'keyNotes'))
  )
}
