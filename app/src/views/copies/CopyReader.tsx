// The reader of captured copies, beside the evidence. A copy is shown as words or as a picture: it is
// never rendered as a page, runs nothing and asks nobody.
import type { AttachmentId } from '@claimbench/model'
import type { CopyText } from '@claimbench/text/copy'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useDesk } from '../../desk/session-context.tsx'
import { useWorkbench } from '../../shell/workbench-context.ts'
import { Button } from '../../ui/Button.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { sizeWords } from '../../words/backup.ts'
import { copyWords, unshownCopyWords } from '../../words/copies.ts'
import type { LookedUp } from '../../workers/look-up-quote.ts'
import type { KeptCopy } from '../../workers/read-kept-copy.ts'
import { AttachedFile } from '../claims/AttachedFile.tsx'
import { QuoteResult } from '../claims/QuoteResult.tsx'
import {
  closeCopy,
  type TakenQuote,
  useCopyDesk,
  useOpenCopy,
  type WantedCopy,
} from './copy-desk.ts'
import styles from './CopyReader.module.css'
import { CopyWords } from './CopyWords.tsx'
import { PictureCopy } from './PictureCopy.tsx'
import { useCopyText } from './use-copy-text.ts'
import { useIsNarrow } from './use-is-narrow.ts'

/** The copy that lies on the desk; nothing while there is none. */
export function CopyReader() {
  const open = useOpenCopy()
  const [round, setRound] = useState(0)
  return open ? (
    <OpenReader
      // Another copy, another quote, or once more from the beginning.
      key={`${open.id} ${round} ${open.quote ?? ''}`}
      wanted={open}
      onAgain={() => setRound(round + 1)}
    />
  ) : null
}

interface OpenReaderProps {
  readonly wanted: WantedCopy
  readonly onAgain: () => void
}

function OpenReader({ wanted, onAgain }: OpenReaderProps) {
  const desk = useCopyDesk()
  const open = useOpenCopy()
  const { id } = wanted
  const row = useDesk(whole => whole.attachments.get(id))
  const name = row?.name ?? ''
  const { reading, stop } = useCopyText(id, name)
  const close = () => closeCopy(desk)
  const isNarrow = useIsNarrow()

  function take(taken: TakenQuote) {
    // The copy lies over the form: the form is reachable again before it gets the focus.
    if (isNarrow) flushSync(close)
    open?.onTake?.(taken)
  }

  return (
    <section
      className={styles['reader']}
      aria-label={`${copyWords.heading}: ${name}`}
      onKeyDown={event => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        close()
      }}
    >
      <header className={styles['head']}>
        <div className={styles['what']}>
          <h2 className={styles['name']}>
            <bdi>{name}</bdi>
          </h2>
          <p>{[row && sizeWords(row.size), ...factsOf(reading)].filter(Boolean).join(' · ')}</p>
        </div>
        <Button autoFocus onClick={close}>
          {copyWords.close}
        </Button>
      </header>
      {reading.kind === 'words' && (
        <QuotedWords
          copy={reading.copy}
          kept={reading.kept}
          wanted={wanted}
          onTake={open?.onTake && take}
          onClose={close}
        />
      )}
      {reading.kind === 'picture' && <PictureCopy name={name} address={reading.address} />}
      {reading.kind === 'reading' && (
        <div className={styles['notes']}>
          <p role="status">
            {reading.total === undefined
              ? copyWords.reading
              : copyWords.readingPage(reading.done ?? 0, reading.total)}
          </p>
          <Progress
            label={copyWords.reading}
            {...(reading.total !== undefined && { value: reading.done ?? 0, total: reading.total })}
          />
          <div>
            <Button onClick={stop}>{copyWords.stop}</Button>
          </div>
        </div>
      )}
      {(reading.kind === 'stopped' || reading.kind === 'broken') && (
        <div className={styles['notes']}>
          <p role="status">{copyWords[reading.kind]}</p>
          <div>
            <Button onClick={onAgain}>{copyWords.again}</Button>
          </div>
        </div>
      )}
      {reading.kind === 'refused' && <Refused id={id} code={reading.code} />}
    </section>
  )
}

function factsOf(reading: ReturnType<typeof useCopyText>['reading']): readonly string[] {
  if (reading.kind !== 'words') return []
  const { kind, pages } = reading.copy
  return [copyWords.kind(kind), ...(pages ? [copyWords.pages(pages.length)] : [])]
}

function Refused({ id, code }: { readonly id: AttachmentId; readonly code: string }) {
  return (
    <div className={styles['notes']}>
      <p role="alert">{unshownCopyWords(code)}</p>
      <AttachedFile id={id} />
    </div>
  )
}

interface QuotedWordsProps {
  readonly copy: CopyText
  readonly kept: KeptCopy
  readonly wanted: WantedCopy
  readonly onTake: Parameters<typeof CopyWords>[0]['onTake']
  readonly onClose: () => void
}

// The quote that the copy was opened for is looked up first: the reader opens where it stands.
function QuotedWords({ copy, kept, wanted, onTake, onClose }: QuotedWordsProps) {
  const workbench = useWorkbench()
  const { quote = '', near } = wanted
  const [answer, setAnswer] = useState<LookedUp>()
  useEffect(() => {
    let isOld = false
    if (quote.trim() === '') return undefined
    void workbench
      .lookUpQuote({ ...kept, quote, ...(near !== undefined && { near }) })
      .catch((): LookedUp => ({ ok: false, code: 'failed' }))
      .then(found => {
        if (!isOld) setAnswer(found)
      })
    return () => {
      isOld = true
    }
  }, [workbench, kept, quote, near])

  return (
    <>
      {(answer || copy.title || copy.address || copy.unreadPages) && (
        <div className={styles['notes']}>
          {answer && (
            <div role="status">
              <QuoteResult answer={answer} />
            </div>
          )}
          {copy.unreadPages !== undefined && (
            <p>{copyWords.unreadPages(copy.pages?.length ?? 0, copy.unreadPages)}</p>
          )}
          {!answer && copy.title && <p>{copyWords.title(copy.title)}</p>}
          {!answer && copy.address && <p>{copyWords.address(copy.address)}</p>}
        </div>
      )}
      <CopyWords
        copy={copy}
        kept={kept}
        quote={placeOf(answer)}
        onTake={onTake}
        onClose={onClose}
      />
    </>
  )
}

function placeOf(answer: LookedUp | undefined) {
  if (!answer?.ok) return undefined
  return answer.result === 'not-found' ? answer.nearest : answer
}
