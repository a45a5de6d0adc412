import { useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { libraryWords } from '../../words/library.ts'
import type { ArticleInput } from '../../workers/workbench.ts'
import { inputFromClipboard } from './clipboard.ts'
import styles from './LibraryView.module.css'
import type { ArticleIntake } from './use-article-intake.ts'

/** Above this many characters a paste is taken at once: no field should have to show it. */
const LONG_PASTE = 200_000

/** Paste an article, or choose a file. */
export function PasteForm({ intake }: { readonly intake: ArticleIntake }) {
  const [text, setText] = useState('')
  const file = useRef<HTMLInputElement>(null)
  return (
    <form
      className={styles['form']}
      onSubmit={event => {
        event.preventDefault()
        void intake.take({ from: 'text', data: text })
      }}
    >
      <TextArea
        label={libraryWords.pasteLabel}
        hint={libraryWords.pasteHint}
        placeholder={libraryWords.pastePlaceholder}
        problem={intake.problem}
        rows={4}
        value={text}
        onChange={event => setText(event.target.value)}
        onPaste={event => {
          const input = inputFromClipboard(event.clipboardData)
          const isWhole = text.trim() === ''
          // A copied web page is taken as it is: the field would keep only its words.
          if (!input || !isWhole || !(input.from === 'html' || isLong(input))) return
          event.preventDefault()
          void intake.take(input)
        }}
      />
      <div className={styles['form-actions']}>
        <Button type="submit" look="primary" disabled={intake.isReading}>
          {libraryWords.add}
        </Button>
        <Button disabled={intake.isReading} onClick={() => file.current?.click()}>
          {libraryWords.chooseFile}
        </Button>
        <input
          ref={file}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={libraryWords.chooseFile}
          accept=".txt,.md,.markdown,.html,.htm,.mhtml,.mht,.docx,text/plain,text/markdown,text/html"
          multiple
          onChange={event => {
            void intake.takeFiles([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
        <span className={styles['hint']}>{libraryWords.dropHint}</span>
        {intake.isReading && (
          <span className={styles['reading']} role="status">
            {libraryWords.reading}{' '}
            <Button look="quiet" onClick={intake.cancel}>
              {libraryWords.cancel}
            </Button>
          </span>
        )}
      </div>
    </form>
  )
}

function isLong(input: ArticleInput): boolean {
  return input.from === 'text' && input.data.length > LONG_PASTE
}
