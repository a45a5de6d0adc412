// The library: bring an article in, or go on with one.
import { lazy, Suspense, useEffect } from 'react'
import { Link } from 'wouter'
import { ColumnPlace } from '../../shell/ColumnPlace.tsx'
import { type LibraryEntry, useLibrary } from '../../shell/library-context.ts'
import { DropAnywhere } from '../../ui/DropAnywhere.tsx'
import { libraryWords } from '../../words/library.ts'
import { roundUpWords } from '../../words/round-up.ts'
import type { ArticleInput } from '../../workers/read-article.ts'
import { ArticleList } from './ArticleList.tsx'
import { Bin } from './Bin.tsx'
import { BackupReminder } from './BackupReminder.tsx'
import { inputFromClipboard } from './clipboard.ts'
import { filesDropped } from './dropped-files.ts'
import styles from './LibraryView.module.css'
import { PasteForm } from './PasteForm.tsx'
import { SampleGallery } from './SampleGallery.tsx'
import { useArticleIntake } from './use-article-intake.ts'

// The library is what every start loads; its list of what comes in is there once something does.
const IntakeList = lazy(async () => ({ default: (await import('./IntakeList.tsx')).IntakeList }))

/** Every article with its state, and the ways to bring one in. */
export function LibraryView() {
  const entries = useLibrary()
  const intake = useArticleIntake()
  usePasteAnywhere(intake.take)

  const isEmpty = entries?.length === 0
  return (
    <ColumnPlace
      title={libraryWords.heading}
      width="list"
      head={!isEmpty && <Link href="/round-up">{roundUpWords.toRoundUp}</Link>}
    >
      <DropAnywhere
        words={libraryWords.dropNow}
        onDropped={dropped => void filesDropped(dropped).then(intake.takeFiles)}
      />
      <BackupReminder />
      {isEmpty && (
        <section className={styles['welcome']}>
          <h2>{libraryWords.emptyTitle}</h2>
          <p>{libraryWords.emptyText}</p>
        </section>
      )}
      <PasteForm intake={intake} />
      {intake.items.length > 0 && (
        <Suspense>
          <IntakeList items={intake.items} leftOut={intake.leftOut} />
        </Suspense>
      )}
      {entries && !entries.every(isBinned) && <ArticleList entries={entries} />}
      {entries && <Bin entries={entries.filter(isBinned)} />}
      <SampleGallery onOpen={intake.takeSample} isBusy={intake.isBusy} />
    </ColumnPlace>
  )
}

function isBinned({ article }: LibraryEntry): boolean {
  return article.binnedAt !== undefined
}

/** Takes what is pasted outside of a field. */
function usePasteAnywhere(take: (input: ArticleInput) => Promise<void>) {
  useEffect(() => {
    function paste(event: ClipboardEvent) {
      if ((event.target as Element).closest('input, textarea, [contenteditable="true"]')) return
      const input = inputFromClipboard(event.clipboardData)
      if (!input) return
      event.preventDefault()
      void take(input)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [take])
}
