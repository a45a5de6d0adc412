// Amending an article by hand: its blocks as lines that can be typed in, read back when the person
// goes on. Nothing is a record before that.
import type { BlockKind } from '@claimbench/text'
import type { JSONContent } from '@tiptap/core'
import { EditorContent, useEditor, useEditorState } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import { amendWords } from '../words/amend.ts'
import { amendExtensions } from './amend-schema.ts'
import styles from './AmendEditor.module.css'
import {
  type ArticleDocument,
  type ArticleWords,
  documentFrom,
  wordsFrom,
} from './article-document.ts'

/** The kinds a person can give a line. */
const KINDS: readonly BlockKind[] = [
  'paragraph',
  'title',
  'subtitle',
  'byline',
  'dateline',
  'heading',
  'list-item',
  'quote',
  'caption',
  'furniture',
]

interface AmendEditorProps {
  readonly start: ArticleWords
  readonly language: string
  /** Called after each change with what the article says now. */
  readonly onType: (words: ArticleWords) => void
  /** Ctrl+Enter. */
  readonly onDone: () => void
}

/** The article as it can be typed in. */
export function AmendEditor({ start, language, onType, onDone }: AmendEditorProps) {
  // The editor outlives renders; it always calls the latest functions.
  const latest = useRef({ onType, onDone })
  useEffect(() => {
    latest.current = { onType, onDone }
  })
  const editor = useEditor({
    extensions: amendExtensions,
    // ProseMirror copies what it is given; only its types ask for arrays that can be written to.
    content: documentFrom(start) as unknown as JSONContent,
    injectCSS: false,
    autofocus: 'start',
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': amendWords.editorLabel,
        lang: language,
        class: styles['text'] ?? '',
      },
      handleKeyDown: (_view, event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false
        latest.current.onDone()
        return true
      },
    },
    // The schema above makes every document of this editor one of ours.
    onUpdate: ({ editor: now }) =>
      latest.current.onType(wordsFrom(now.getJSON() as unknown as ArticleDocument)),
  })
  const kind = useEditorState({
    editor,
    selector: ({ editor: now }) => String(now?.getAttributes('line')['kind'] ?? 'paragraph'),
  })

  function setKind(next: BlockKind) {
    const boilerplate = next === 'furniture' ? 'by-hand' : null
    const level = next === 'heading' ? 2 : null
    editor
      ?.chain()
      .focus()
      .updateAttributes('line', { kind: next, boilerplate, level, ordered: null })
      .run()
  }

  return (
    <div className={styles['editor']}>
      <div className={styles['tools']} role="toolbar" aria-label={amendWords.tools}>
        <label className={styles['kind']}>
          <span>{amendWords.kindLabel}</span>
          <select
            value={kind}
            onChange={event => {
              const next = KINDS.find(one => one === event.target.value)
              if (next) setKind(next)
            }}
          >
            {KINDS.map(one => (
              <option key={one} value={one}>
                {amendWords.kinds[one]}
              </option>
            ))}
            {!KINDS.some(one => one === kind) && <option value={kind}>{kind}</option>}
          </select>
        </label>
        <button type="button" onClick={() => editor?.chain().focus().undo().run()}>
          {amendWords.undo}
        </button>
        <button type="button" onClick={() => editor?.chain().focus().redo().run()}>
          {amendWords.redo}
        </button>
      </div>
      <EditorContent editor={editor} />
    </div>
  )
}
