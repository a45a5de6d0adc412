// One article of the library, in a pack or not, with what a gallery will say of it.
import { LEVELS } from '@claimbench/model/training'
import { Link } from 'wouter'
import type { LibraryEntry } from '../../shell/library-context.ts'
import { CheckField, SelectField, TextField } from '../../ui/Field.tsx'
import { makeWords } from '../../words/packs.ts'
import { trainingWords } from '../../words/training.ts'
import styles from './MakePackView.module.css'
import { AskedHere } from './AskedHere.tsx'
import { type ArticleDraft, NOTHING_SAID, type PackDraft } from './pack-draft.ts'
import { withClaims } from './TaskChoices.tsx'

interface ArticleForPackProps {
  readonly entry: LibraryEntry
  readonly draft: PackDraft
  /** The source documents that were chosen for it. */
  readonly files: readonly File[]
  readonly onWrite: (changed: Partial<PackDraft>) => void
  readonly onSheets: (files: readonly File[]) => void
}

/** An article can be chosen once all its sentences are tagged. */
export function ArticleForPack({ entry, draft, files, onWrite, onSheets }: ArticleForPackProps) {
  const { article, counts } = entry
  const { id, title } = article
  const open = counts.sentences - counts.tagged
  const isChosen = draft.articles.includes(id)
  const about = draft.about[id] ?? NOTHING_SAID
  const say = (changed: Partial<ArticleDraft>) =>
    onWrite({ about: { ...draft.about, [id]: { ...about, ...changed } } })

  return (
    <li className={styles['article']}>
      <CheckField
        label={title}
        checked={isChosen}
        disabled={open > 0 && !isChosen}
        onChange={event =>
          onWrite({
            articles: event.target.checked
              ? [...draft.articles, id]
              : draft.articles.filter(one => one !== id),
          })
        }
      />
      {open > 0 && (
        <p className={styles['note']}>
          {makeWords.open(open)} <Link href={`/review/${id}`}>{makeWords.toReview}</Link>
        </p>
      )}
      {isChosen && (
        <div className={styles['about']}>
          <SelectField
            label={makeWords.level(title)}
            value={about.level}
            options={[
              { value: '', label: makeWords.noLevel },
              ...LEVELS.map(level => ({
                value: String(level),
                label: trainingWords.levelName(level),
              })),
            ]}
            onChoose={level => say({ level })}
          />
          <TextField
            label={makeWords.genre(title)}
            value={about.genre}
            onChange={event => say({ genre: event.target.value })}
          />
          <TextField
            label={makeWords.trains(title)}
            value={about.trains}
            onChange={event => say({ trains: event.target.value })}
          />
          <TextField
            label={makeWords.sheets(title)}
            type="file"
            accept=".txt,.md,text/plain,text/markdown"
            multiple
            onChange={event => onSheets([...(event.target.files ?? [])])}
          />
          {files.length > 0 && (
            <p className={styles['note']}>
              {makeWords.sheetsChosen(files.map(({ name }) => name).join(', '))}
            </p>
          )}
          <AskedHere article={id} tasks={withClaims(draft.tasks)} hasSheets={files.length > 0} />
          <Link href={`/training/make/${id}`} aria-label={makeWords.reasonsOf(title)}>
            {makeWords.reasons}
          </Link>
        </div>
      )}
    </li>
  )
}
