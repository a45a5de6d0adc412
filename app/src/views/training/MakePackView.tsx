// A pack made of articles of the library.
import { type FormEvent, useState } from 'react'
import { useSession } from '../../desk/session-context.tsx'
import { useAttachments } from '../../shell/attachments-context.ts'
import { type LibraryEntry, useLibrary } from '../../shell/library-context.ts'
import { useOtherArticles } from '../../shell/other-articles-context.ts'
import { ColumnPlace } from '../../shell/ColumnPlace.tsx'
import { makePack } from '../../training/make-pack.ts'
import { askedOfArticle, scorableTasks } from '../../training/scorable-tasks.ts'
import { Button } from '../../ui/Button.tsx'
import { downloadFile } from '../../ui/download.ts'
import { TextArea, TextField } from '../../ui/Field.tsx'
import { taskWords } from '../../words/exercise.ts'
import { makeWords } from '../../words/packs.ts'
import { appVersion } from '../report/app-version.ts'
import { ArticleForPack } from './ArticleForPack.tsx'
import { chosenArticles, type PackDraft, usePackDraft } from './pack-draft.ts'
import styles from './MakePackView.module.css'
import homeStyles from './TrainingHome.module.css'
import { TaskChoices, withClaims } from './TaskChoices.tsx'
import { TrainingParts } from './TrainingParts.tsx'
import type { PackNews } from './use-pack-intake.ts'

type Form = 'blind' | 'key' | 'whole'

const FORMS: readonly Form[] = ['blind', 'key', 'whole']

/** What is written of a pack, which articles are in it, and the three files it can become. */
export function MakePackView() {
  const entries = useLibrary()?.filter(({ article }) => article.binnedAt === undefined)
  const [draft, write] = usePackDraft()
  // Documents are files: they are not kept with the draft.
  const [sheets, setSheets] = useState<ReadonlyMap<string, readonly File[]>>(new Map())
  const { news, isBusy, save } = useWriting(draft, sheets)
  const titles = entries
    ? new Map(entries.map(({ article }) => [article.id, article.title]))
    : EMPTY
  const field = (name: 'title' | 'by' | 'licence' | 'terms') => ({
    label: makeWords[name],
    value: draft[name],
    onChange: (event: { target: { value: string } }) => write({ [name]: event.target.value }),
  })

  return (
    <ColumnPlace title={makeWords.heading} width="list">
      <form className={styles['pack']} onSubmit={(event: FormEvent) => event.preventDefault()}>
        <TrainingParts />
        <p className={homeStyles['intro']}>{makeWords.intro}</p>
        <section className={styles['fields']}>
          <h2 className={styles['heading']}>{makeWords.about}</h2>
          <TextField {...field('title')} />
          <TextField {...field('by')} autoComplete="name" />
          <TextField {...field('licence')} />
          <TextArea {...field('terms')} rows={2} />
          <p className={styles['note']}>{makeWords.licenceHint}</p>
        </section>
        <fieldset className={styles['fields']}>
          <legend className={styles['heading']}>{makeWords.tasks}</legend>
          <TaskChoices chosen={draft.tasks} onChoose={tasks => write({ tasks })} />
          <p className={styles['note']}>{makeWords.tasksHint}</p>
        </fieldset>
        <section className={styles['fields']}>
          <h2 className={styles['heading']}>{makeWords.articles}</h2>
          {entries?.length === 0 && <p>{makeWords.noArticles}</p>}
          <ul className={styles['articles']}>
            {entries?.map((entry: LibraryEntry) => (
              <ArticleForPack
                key={entry.article.id}
                entry={entry}
                draft={draft}
                files={sheets.get(entry.article.id) ?? []}
                onWrite={write}
                onSheets={files => setSheets(new Map(sheets).set(entry.article.id, files))}
              />
            ))}
          </ul>
        </section>
        <section className={styles['forms']}>
          {FORMS.map(form => (
            <div key={form} className={styles['form']}>
              <Button
                look={form === 'blind' ? 'primary' : 'plain'}
                disabled={isBusy}
                onClick={() => void save(form, titles)}
              >
                {makeWords[form]}
              </Button>
              <p className={styles['note']}>{makeWords[`${form}Hint`]}</p>
            </div>
          ))}
        </section>
        {news && (
          <p
            className={news.isProblem ? styles['problem'] : styles['note']}
            role={news.isProblem ? 'alert' : 'status'}
          >
            {news.text}
          </p>
        )}
      </form>
    </ColumnPlace>
  )
}

const EMPTY: ReadonlyMap<string, string> = new Map()

function useWriting(draft: PackDraft, sheets: ReadonlyMap<string, readonly File[]>) {
  const session = useSession()
  const attachments = useAttachments()
  const { load } = useOtherArticles()
  const [news, setNews] = useState<PackNews>()
  const [isBusy, setIsBusy] = useState(false)
  const warn = (text: string) => setNews({ text, isProblem: true })

  async function save(form: Form, titles: ReadonlyMap<string, string>) {
    const chosen = draft.articles.filter(id => titles.has(id))
    if (draft.title.trim() === '' || chosen.length === 0) return warn(makeWords.chooseFirst)
    const tasks = withClaims(draft.tasks)
    if (tasks.length === 0) return warn(makeWords.chooseTasks)
    const articles = await chosenArticles(draft, titles, sheets)
    if (!articles.ok) return warn(makeWords.sheetTaken(articles.name))
    const made = await makePack({
      facts: {
        title: draft.title.trim(),
        madeAt: new Date(session.now()).toISOString(),
        ...(draft.by.trim() !== '' && { madeBy: draft.by.trim() }),
        madeWith: `Claimbench ${appVersion}`,
        tasks,
        licence: { name: draft.licence.trim(), terms: draft.terms },
      },
      chosen: articles.chosen,
      reviewer: session.reviewer,
      load,
    })
    if (!made.ok) {
      const { refusal, title } = made
      return warn(
        refusal.code === 'untagged'
          ? makeWords.untagged(title, refusal.sentences.length)
          : makeWords.gone(title),
      )
    }
    const nothing = made.pack.articles.find(({ article, sheets }) => {
      const key = made.pack.keys.get(article.id)
      return !key || askedOfArticle(tasks, key, sheets.size > 0).length === 0
    })
    const scored = new Set([...made.pack.keys.values()].flatMap(scorableTasks))
    const unscored = tasks.filter(task => !scored.has(task))
    if (unscored.length > 0) {
      return warn(makeWords.notInKey(unscored.map(task => taskWords[task].name).join(', ')))
    }
    if (tasks.includes('verdict') && made.pack.articles.every(({ sheets }) => sheets.size === 0)) {
      return warn(makeWords.noSheets)
    }
    if (nothing) return warn(makeWords.nothingAsked(nothing.article.title))
    const { packName } = await import('../../training/make-pack.ts')
    const { keepMadePack } = await import('../../training/keep-made-pack.ts')
    const { readPackFile, writePack } = await import('@claimbench/model/training')
    const bytes = writePack(made.pack, form)
    // What is handed out is read once as everybody else will read it.
    const read = readPackFile(bytes)
    if (!read.ok) throw new Error(`the pack that was written is not read: ${read.error.path}`)
    const { content } = read.value.kind === 'pack' ? read.value.pack : read.value.keys
    const name = `${packName(draft.title, new Set())}${ENDINGS[form]}`
    downloadFile(name, 'application/zip', new Uint8Array(bytes))
    setNews({ text: makeWords.written(name, content), isProblem: false })
    await keepMadePack({ session, attachments }, made.pack, form === 'whole' ? 'whole' : 'blind')
  }

  return {
    news,
    isBusy,
    async save(form: Form, titles: ReadonlyMap<string, string>) {
      setIsBusy(true)
      setNews({ text: makeWords.writing, isProblem: false })
      try {
        await save(form, titles)
      } finally {
        setIsBusy(false)
      }
    },
  }
}

const ENDINGS: Readonly<Record<Form, string>> = {
  blind: '.blind.claimbench-pack.zip',
  key: '.claimbench-key.zip',
  whole: '.claimbench-pack.zip',
}
