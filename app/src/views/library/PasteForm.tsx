import { useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { libraryWords } from '../../words/library.ts'
import type { ArticleInput } from '../../workers/read-article.ts'
import { inputFromClipboard } from './clipboard.ts'
import { filesOfFolder } from './dropped-files.ts'
import styles from './LibraryView.module.css'
import type { ArticleIntake } from './use-article-intake.ts'

/** Above this many characters a paste is taken at once: no field should have to show it. */
const LONG_PASTE = 200_000

/** Paste an article, or choose files or a folder. */
export function PasteForm({ intake }: { readonly intake: ArticleIntake }) {
  const [text, setText] = useState('')
  const file = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
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
        <Button type="submit" look="primary" disabled={intake.isBusy}>
          {libraryWords.add}
        </Button>
        <Button onClick={() => file.current?.click()}>{libraryWords.chooseFile}</Button>
        <Button onClick={() => folder.current?.click()}>{libraryWords.chooseFolder}</Button>
        <input
          ref={file}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={libraryWords.chooseFile}
          accept=".claimbench,.txt,.md,.markdown,.html,.htm,.mhtml,.mht,.docx,.pdf,text/plain,text/markdown,text/html,application/pdf"
          multiple
          onChange={event => {
            void intake.takeFiles({ files: [...(event.target.files ?? [])], leftOut: 0 })
            event.target.value = ''
          }}
        />
        <input
          ref={element => {
            folder.current = element
            // Not a standard attribute, but every browser has the property.
            if (element) element.webkitdirectory = true
          }}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={libraryWords.chooseFolder}
          onChange={event => {
            void intake.takeFiles(filesOfFolder(event.target.files ?? []))
            event.target.value = ''
          }}
        />
        <span className={styles['hint']}>{libraryWords.dropHint}</span>
      </div>
    </form>
  )
}

function isLong(input: ArticleInput): boolean {
  return input.from === 'text' && input.data.length > LONG_PASTE
}
