// The last net: a bug shows a sentence and keeps what is unsaved within reach.
import type { Patch } from '@claimbench/model'
import { fileOfChanges } from '@claimbench/storage'
import { Component, type ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { downloadFile } from '../ui/download.ts'
import { shellWords } from '../words/shell.ts'
import styles from './StartFailed.module.css'
import { UNSAVED_NAME } from './unsaved-context.ts'

interface CrashProps {
  readonly unsaved: () => readonly Patch[]
  readonly children: ReactNode
}

/** Shows its children until one of them breaks. */
export class Crash extends Component<CrashProps, { readonly error: Error | undefined }> {
  override state = { error: undefined as Error | undefined }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    const patches = this.props.unsaved()
    return (
      <main className={styles['page']} role="alert">
        <h1>{shellWords.crashTitle}</h1>
        <p>{shellWords.crashText}</p>
        <p>
          <code>{error.message}</code>
        </p>
        <div className={styles['actions']}>
          {patches.length > 0 && (
            <Button
              onClick={() =>
                downloadFile(
                  UNSAVED_NAME,
                  'application/octet-stream',
                  fileOfChanges(patches, new Date().toISOString()),
                )
              }
            >
              {shellWords.downloadUnsaved}
            </Button>
          )}
          <Button look="primary" onClick={() => location.reload()}>
            {shellWords.reload}
          </Button>
        </div>
      </main>
    )
  }
}
