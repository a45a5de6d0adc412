// The tray: marks whose words are gone from the article. Each waits until somebody puts it on other
// words, or lets it go with a reason.
import {
  attachLostMark,
  letMarkGo,
  type LostMarkRow,
  lostMarksOf,
  marksLetGo,
  type RevisionRow,
  type Sentence,
  takeMarkBack,
} from '@claimbench/model'
import { findQuote, type Span } from '@claimbench/text'
import { useMemo, useState } from 'react'
import { useDesk, useDispatch, useSessionState } from '../../desk/session-context.tsx'
import { PanelHead } from '../../shell/PanelHead.tsx'
import { useHand } from '../../surface/hand.ts'
import card from '../../surface/MarkCard.module.css'
import { LostWords, MarkHead } from '../../surface/MarkCard.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { trayWords } from '../../words/tray.ts'
import { markName } from '../../words/update.ts'
import { ChooseWords } from '../../surface/ChooseWords.tsx'
import { WasAndNow } from '../../surface/WasAndNow.tsx'
import styles from './TrayPanel.module.css'

interface TrayPanelProps {
  readonly revision: RevisionRow
  readonly sentences: readonly Sentence[]
  readonly language: string
  readonly onBack: () => void
}

/** The tray of the open article. */
export function TrayPanel({ revision, sentences, language, onBack }: TrayPanelProps) {
  const lost = useDesk(desk => lostMarksOf(desk, revision.article))
  const gone = useDesk(desk => marksLetGo(desk, revision.article))
  return (
    <>
      <PanelHead title={trayWords.heading(lost.length)} onBack={onBack} />
      <p className={styles['hint']}>{lost.length > 0 ? trayWords.hint : trayWords.empty}</p>
      <ul className={styles['list']}>
        {lost.map(row => (
          <TrayItem
            key={row.id}
            row={row}
            revision={revision}
            sentences={sentences}
            language={language}
          />
        ))}
      </ul>
      {gone.length > 0 && <LetGoList rows={gone} language={language} />}
    </>
  )
}

interface TrayItemProps extends Omit<TrayPanelProps, 'onBack'> {
  readonly row: LostMarkRow
}

function TrayItem({ row, revision, sentences, language }: TrayItemProps) {
  const dispatch = useDispatch()
  const canWrite = useSessionState(state => state.access === 'write')
  const name = useDesk(desk => markName(row.mark, desk))
  const number = useDesk(desk => desk.revisions.get(row.revision)?.number)
  const [doing, setDoing] = useState<'nothing' | 'choosing' | 'letting-go'>('nothing')
  const selection = useHand(hand => hand.selection)
  const found = useMemo(() => suggestionFor(row, revision), [row, revision])
  const attach = ({ start, end }: Span) => {
    if (dispatch(attachLostMark, { lost: row.id, start, end }).ok) setDoing('nothing')
  }

  return (
    <li className={card['card']} aria-label={name}>
      <MarkHead
        name={name}
        note={number === undefined ? undefined : trayWords.fromVersion(number)}
      />
      {found ? (
        <WasAndNow
          was={row.quote}
          now={revision.text.slice(found.start, found.end)}
          language={language}
        />
      ) : (
        <LostWords before={row.before} quote={row.quote} after={row.after} language={language} />
      )}
      {canWrite && doing === 'nothing' && (
        <p className={card['actions']}>
          {found && <Button onClick={() => attach(found)}>{trayWords.attachFound}</Button>}
          {selection && (
            <Button onClick={() => attach(selection)}>{trayWords.attachSelected}</Button>
          )}
          <Button onClick={() => setDoing('choosing')}>{trayWords.choose}</Button>
          <Button look="quiet" onClick={() => setDoing('letting-go')}>
            {trayWords.letGo}
          </Button>
        </p>
      )}
      {doing === 'choosing' && (
        <ChooseWords
          text={revision.text}
          sentences={sentences}
          language={language}
          near={found}
          unit={row.mark.table === 'spans' ? 'words' : 'sentence'}
          onTake={attach}
          onLeave={() => setDoing('nothing')}
        />
      )}
      {doing === 'letting-go' && (
        <LetGoForm
          onLetGo={reason => {
            if (dispatch(letMarkGo, { lost: row.id, reason }).ok) setDoing('nothing')
          }}
          onLeave={() => setDoing('nothing')}
        />
      )}
    </li>
  )
}

interface LetGoFormProps {
  readonly onLetGo: (reason: string) => void
  readonly onLeave: () => void
}

function LetGoForm({ onLetGo, onLeave }: LetGoFormProps) {
  const [reason, setReason] = useState('')
  return (
    <form
      className={styles['form']}
      onSubmit={event => {
        event.preventDefault()
        onLetGo(reason)
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') onLeave()
      }}
    >
      <TextField
        label={trayWords.reason}
        hint={trayWords.reasonHint}
        autoFocus
        value={reason}
        onChange={event => setReason(event.target.value)}
      />
      <p className={card['actions']}>
        <Button type="submit" disabled={reason.trim() === ''}>
          {trayWords.letGoNow}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {trayWords.leave}
        </Button>
      </p>
    </form>
  )
}

interface LetGoListProps {
  readonly rows: readonly LostMarkRow[]
  readonly language: string
}

function LetGoList({ rows, language }: LetGoListProps) {
  const dispatch = useDispatch()
  const canWrite = useSessionState(state => state.access === 'write')
  const names = useDesk(desk => rows.map(row => markName(row.mark, desk)))
  return (
    <details className={styles['gone']}>
      <summary>{trayWords.gone(rows.length)}</summary>
      <ul className={styles['list']}>
        {rows.map((row, i) => (
          <li key={row.id} className={card['card']}>
            <b>{names[i]}</b>
            <q lang={language}>{row.quote}</q>
            <p>{trayWords.because(row.letGo?.reason ?? '')}</p>
            {canWrite && (
              <Button look="quiet" onClick={() => dispatch(takeMarkBack, { lost: row.id })}>
                {trayWords.takeBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Where a lost mark may belong: where an update found it, or where its very words stand again. */
function suggestionFor(
  { suggestion, quote, before, after }: LostMarkRow,
  { id, text }: RevisionRow,
): Span | undefined {
  if (suggestion?.revision === id) return suggestion
  const { state, start, end } = findQuote(text, { exact: quote, prefix: before, suffix: after })
  return state === 'kept' && start !== undefined && end !== undefined ? { start, end } : undefined
}
