// The form of a rating profile: one from scratch, a copy, or the next version of one that is there.
import { addProfile, type Desk, type ProfileDraft, type ProfileRow } from '@claimbench/model'
import { type FormEvent, type KeyboardEvent, useRef } from 'react'
import { useDispatch, useSession } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextArea, TextField } from '../../ui/Field.tsx'
import { profileFormWords } from '../../words/profiles.ts'
import { controlOf, LabelList } from './LabelList.tsx'
import styles from './ProfilesView.module.css'
import { useDraftSteps } from './use-draft-steps.ts'
import { useFocusNext } from './use-focus-next.ts'

interface ProfileFormProps {
  readonly title: string
  /** The button that saves. */
  readonly save: string
  /** Names the draft, which is kept until it is saved or thrown away. */
  readonly draftKey: string
  readonly initial: ProfileDraft
  /** The row that the draft becomes. */
  readonly rowOf: (desk: Desk, draft: ProfileDraft) => ProfileRow
  /** Called with the version that was made; with nothing when none was. */
  readonly onClose: (saved?: ProfileRow) => void
}

/** The labels from the worst to the best, those off the scale, and whose profile it is. */
export function ProfileForm(props: ProfileFormProps) {
  const { title, save, draftKey, initial, rowOf, onClose } = props
  const session = useSession()
  const dispatch = useDispatch()
  const form = useRef<HTMLFormElement>(null)
  const focusNext = useFocusNext(form)
  const steps = useDraftSteps(draftKey, { ...initial, note: initial.note ?? '' })
  const { draft, write, undo, redo } = steps

  function submit(event: FormEvent) {
    event.preventDefault()
    const row = rowOf(session.store.getState().desk, draft)
    // A profile belongs to the workspace: undo in an article passes it by.
    if (!dispatch(addProfile, row, { article: null }).ok) return
    steps.discard()
    onClose(row)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') onClose()
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea')
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isTyping) return
    event.preventDefault()
    // The page undoes what was saved; here it is what was written.
    event.stopPropagation()
    const step = event.shiftKey ? redo : undo
    step?.()
  }

  const list = (part: 'scale' | 'extras', other: 'scale' | 'extras') => ({
    labels: draft[part],
    isScale: part === 'scale',
    newId: session.newId,
    onWrite: (labels: ProfileDraft['scale'], gesture?: string, focus?: string) => {
      focusNext(focus)
      write({ [part]: labels }, gesture)
    },
    onMoveOver: (label: ProfileDraft['scale'][number]) => {
      focusNext(controlOf('over', label.id))
      write({
        [part]: draft[part].filter(({ id }) => id !== label.id),
        [other]: [...draft[other], label],
      })
    },
  })

  return (
    <form
      ref={form}
      className={styles['form']}
      aria-label={title}
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      <h2>{title}</h2>
      <TextField
        label={profileFormWords.name}
        value={draft.name}
        autoFocus
        onChange={event => write({ name: event.target.value }, 'name')}
      />
      <TextField
        label={profileFormWords.language}
        hint={profileFormWords.languageHint}
        value={draft.language}
        onChange={event => write({ language: event.target.value }, 'language')}
      />
      <TextArea
        label={profileFormWords.note}
        hint={profileFormWords.noteHint}
        rows={2}
        value={draft.note}
        onChange={event => write({ note: event.target.value }, 'note')}
      />
      <LabelList
        title={profileFormWords.scale}
        hint={profileFormWords.scaleHint}
        {...list('scale', 'extras')}
      />
      {draft.scale.length > 1 && (
        <div className={styles['turn']}>
          <Button
            data-control="turn"
            onClick={() => {
              focusNext('turn')
              write({ scale: draft.scale.toReversed() })
            }}
          >
            {profileFormWords.turn}
          </Button>
          <p className={styles['note']}>{profileFormWords.turnHint}</p>
        </div>
      )}
      <LabelList title={profileFormWords.extras} {...list('extras', 'scale')} />
      <div className={styles['row']}>
        <Button type="submit" look="primary">
          {save}
        </Button>
        <Button
          onClick={() => {
            steps.discard()
            onClose()
          }}
        >
          {profileFormWords.cancel}
        </Button>
        <Button disabled={!undo} onClick={undo}>
          {profileFormWords.undo}
        </Button>
        <Button disabled={!redo} onClick={redo}>
          {profileFormWords.redo}
        </Button>
      </div>
    </form>
  )
}
