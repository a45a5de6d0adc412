import { useRef, useState } from 'react'
import { Link } from 'wouter'
import { type IncomingVersion, offerUpdate } from '../../shell/incoming-versions.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/Field.tsx'
import placeStyles from '../../shell/ArticlePlace.module.css'
import { updateWords } from '../../words/update.ts'
import { inputFromClipboard } from '../library/clipboard.ts'
import { useReadVersion } from './use-read-version.ts'

interface BringVersionProps {
  readonly article: string
  readonly onRead: (version: IncomingVersion) => void
}

/** Takes the newer version: pasted, or as a file. */
export function BringVersion({ article, onRead }: BringVersionProps) {
  const [text, setText] = useState('')
  const file = useRef<HTMLInputElement>(null)
  const reader = useReadVersion(version => {
    offerUpdate(article, version)
    onRead(version)
  })
  return (
    <main className={placeStyles['main']} id="content">
      <form
        className={placeStyles['column']}
        onSubmit={event => {
          event.preventDefault()
          reader.read({ from: 'text', data: text })
        }}
      >
        <h2>{updateWords.bringTitle}</h2>
        <p>{updateWords.bringText}</p>
        <TextArea
          label={updateWords.pasteLabel}
          hint={updateWords.pasteHint}
          problem={reader.problem}
          rows={8}
          autoFocus
          value={text}
          onChange={event => setText(event.target.value)}
          onPaste={event => {
            const input = inputFromClipboard(event.clipboardData)
            // A copied web page is taken as it is: the field would keep only its words.
            if (input?.from !== 'html' || text.trim() !== '') return
            event.preventDefault()
            reader.read(input)
          }}
        />
        <div className={placeStyles['actions']}>
          <Button type="submit" look="primary" disabled={reader.isReading}>
            {updateWords.compare}
          </Button>
          <Button disabled={reader.isReading} onClick={() => file.current?.click()}>
            {updateWords.chooseFile}
          </Button>
          <input
            ref={file}
            type="file"
            className="visually-hidden"
            tabIndex={-1}
            aria-label={updateWords.chooseFile}
            onChange={event => {
              const [chosen] = event.target.files ?? []
              if (chosen) reader.read({ from: 'file', file: chosen })
              event.target.value = ''
            }}
          />
          <Link href={`/amend/${article}`}>{updateWords.amend}</Link>
          {reader.isReading && (
            <span role="status">
              {updateWords.reading}{' '}
              <Button look="quiet" onClick={reader.stop}>
                {updateWords.stop}
              </Button>
            </span>
          )}
        </div>
      </form>
    </main>
  )
}
