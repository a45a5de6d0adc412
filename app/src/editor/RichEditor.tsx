// The small editor for what people write. TipTap with a small schema; what it holds becomes a
// record while the typing goes on.
import {
  EMPTY_RICH_TEXT,
  equal,
  isWebAddress,
  parseRichText,
  type RichText,
} from '@claimbench/model'
import type { Extensions, JSONContent } from '@tiptap/core'
import { EditorContent, useEditor, useEditorState } from '@tiptap/react'
import { StarterKit } from '@tiptap/starter-kit'
import { useEffect, useId, useLayoutEffect, useRef } from 'react'
import { useSession } from '../desk/session-context.tsx'
import { editorWords } from '../words/editor.ts'
import styles from './RichEditor.module.css'

/**
 * How long after a key, at the latest, what was typed becomes a record, in milliseconds. Typing without a
 * pause is no reason to wait: what is in the editor alone is gone with the page.
 */
const LATEST = 300

const extensions: Extensions = [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    heading: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    // Undo inside the field undoes typing; undo of the article undoes records.
    link: { openOnClick: false, isAllowedUri: address => isWebAddress(address), autolink: true },
  }),
]

interface RichEditorProps {
  readonly label: string
  readonly hint?: string
  readonly value: RichText | undefined
  readonly isReadOnly?: boolean
  /** Whether it takes the focus when it appears. */
  readonly hasFocus?: boolean
  readonly onWrite: (value: RichText) => void
  /** Ctrl+Enter: what is written is saved, and the person goes on. */
  readonly onDone?: () => void
}

/** A field for a few paragraphs with emphasis, lists and links. */
export function RichEditor(props: RichEditorProps) {
  const { label, hint, value, isReadOnly = false, hasFocus = false } = props
  const id = useId()
  const { beforeLeaving } = useSession()
  // The editor outlives renders; it always calls the latest functions.
  const latest = useRef(props)
  useLayoutEffect(() => {
    latest.current = props
  })
  const written = useRef(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const editor = useEditor({
    extensions,
    content: contentFrom(value),
    editable: !isReadOnly,
    injectCSS: false,
    autofocus: hasFocus ? 'end' : false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        ...(hint && { 'aria-describedby': `${id}-hint` }),
        class: styles['text'] ?? '',
      },
      handleKeyDown: (_view, event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false
        flush()
        latest.current.onDone?.()
        return true
      },
    },
    onUpdate: () => {
      timer.current ??= setTimeout(flush, LATEST)
    },
    onBlur: () => flush(),
  })

  function flush() {
    clearTimeout(timer.current)
    timer.current = undefined
    if (!editor || editor.isDestroyed) return
    const now = parseRichText(editor.getJSON())
    if (!now || equal(now, written.current ?? EMPTY_RICH_TEXT)) return
    written.current = now
    latest.current.onWrite(now)
  }

  const latestFlush = useRef(flush)
  useLayoutEffect(() => {
    latestFlush.current = flush
  })

  // What changed elsewhere, by undo or in another tab, shows; what is being typed is not disturbed.
  useEffect(() => {
    if (!editor || equal(value, written.current)) return
    written.current = value
    editor.commands.setContent(contentFrom(value), { emitUpdate: false })
  }, [editor, value])

  useEffect(() => {
    const leave = () => latestFlush.current()
    const stayQuiet = beforeLeaving(leave)
    addEventListener('pagehide', leave)
    return () => {
      stayQuiet()
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [beforeLeaving])

  useEffect(() => {
    editor?.setEditable(!isReadOnly, false)
  }, [editor, isReadOnly])

  return (
    <div className={styles['editor']}>
      <span className={styles['label']}>{label}</span>
      {editor && !isReadOnly && <Toolbar editor={editor} />}
      <EditorContent editor={editor} />
      {hint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  )
}

// ProseMirror copies what it is given; only its types ask for arrays that can be written to.
function contentFrom(value: RichText | undefined): JSONContent {
  return (value ?? EMPTY_RICH_TEXT) as JSONContent
}

type LiveEditor = NonNullable<ReturnType<typeof useEditor>>

function Toolbar({ editor }: { readonly editor: LiveEditor }) {
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      bulletList: now.isActive('bulletList'),
      orderedList: now.isActive('orderedList'),
      blockquote: now.isActive('blockquote'),
    }),
  })
  const actions = [
    ['bold', () => editor.chain().focus().toggleBold().run()],
    ['italic', () => editor.chain().focus().toggleItalic().run()],
    ['bulletList', () => editor.chain().focus().toggleBulletList().run()],
    ['orderedList', () => editor.chain().focus().toggleOrderedList().run()],
    ['blockquote', () => editor.chain().focus().toggleBlockquote().run()],
  ] as const
  return (
    <div className={styles['tools']} role="toolbar" aria-label={editorWords.tools}>
      {actions.map(([name, run]) => (
        <button
          key={name}
          type="button"
          className={styles['tool']}
          aria-pressed={active[name]}
          onClick={run}
        >
          {editorWords[name]}
        </button>
      ))}
    </div>
  )
}
