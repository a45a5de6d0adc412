// The round-up place: several articles chosen from the library become one document.
import {
  REPORT_LANGUAGES,
  type ReportLanguage,
  roundUpFrom,
  templateOf,
  wordsFor,
} from '@claimbench/report'
import { useDeferredValue, useMemo, useState } from 'react'
import { useDesk, useSession } from '../../desk/session-context.tsx'
import { type LibraryEntry, useLibrary } from '../../shell/library-context.ts'
import { PlaceHeader } from '../../shell/PlaceHeader.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckField, SelectField, TextField } from '../../ui/Field.tsx'
import { dateWords } from '../../words/dates.ts'
import { languageWords } from '../../words/report.ts'
import { roundUpWords } from '../../words/round-up.ts'
import { appVersion } from '../report/app-version.ts'
import { Outline } from '../report/Outline.tsx'
import { jumpTo } from '../report/preview/jump.ts'
import { Preview } from '../report/preview/Preview.tsx'
import styles from '../report/ReportView.module.css'
import { RoundUpDownloads } from './RoundUpDownloads.tsx'
import { useReports } from './use-reports.ts'

const PANEL = 'round-up-panel'

/** Chooses articles, shows their round-up as it will read, and hands it out. */
export function RoundUpView() {
  const session = useSession()
  const template = useDesk(templateOf)
  const entries = useLibrary()?.filter(({ article }) => article.binnedAt === undefined)
  const [at] = useState(() => new Date(session.now()).toISOString())
  const [title, setTitle] = useState(() =>
    roundUpWords.firstTitle(dateWords(at.slice(0, 10)) ?? ''),
  )
  const [language, setLanguage] = useState<ReportLanguage>(template.language)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())

  const ids = (entries ?? []).map(({ article }) => article.id).filter(id => chosen.has(id))
  const { reports, waiting, unreadable } = useReports(ids, at)
  // Typing and choosing come first: the document follows when the hands rest.
  const seen = useDeferredValue(reports)
  const seenTitle = useDeferredValue(title)
  const options = useMemo(
    () => ({ title: seenTitle.trim() || roundUpWords.heading, at, version: appVersion }),
    [seenTitle, at],
  )
  const roundUp = useMemo(
    () => roundUpFrom(seen, options, wordsFor(language)),
    [seen, options, language],
  )

  return (
    <div className={styles['place']}>
      <PlaceHeader title={roundUpWords.heading}>
        <Button className={styles['to-panel']} onClick={() => jumpTo(PANEL)}>
          {roundUpWords.toPanel}
        </Button>
      </PlaceHeader>
      <Outline sections={seen.length > 0 ? roundUp.sections : []} />
      <main className={styles['main']} id="content" tabIndex={-1}>
        {seen.length > 0 ? <Preview report={roundUp} /> : <p>{roundUpWords.none}</p>}
      </main>
      <aside id={PANEL} className={styles['side']} aria-label={roundUpWords.panel}>
        <section className={styles['section']}>
          <TextField
            label={roundUpWords.title}
            value={title}
            onChange={event => setTitle(event.target.value)}
          />
          <SelectField
            label={roundUpWords.language}
            value={language}
            options={REPORT_LANGUAGES.map(value => ({ value, label: languageWords[value] }))}
            onChoose={setLanguage}
          />
        </section>
        <ArticleChoice entries={entries ?? []} chosen={chosen} onChoose={setChosen} />
        <p role="status" className={styles['note']}>
          {waiting > 0 && roundUpWords.reading(ids.length - waiting, ids.length)}
          {waiting === 0 && unreadable > 0 && roundUpWords.unreadable(unreadable)}
        </p>
        <RoundUpDownloads
          reports={reports}
          options={options}
          language={language}
          template={template}
          isWhole={waiting === 0 && reports.length > 0}
        />
      </aside>
    </div>
  )
}

interface ArticleChoiceProps {
  readonly entries: readonly LibraryEntry[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (ids: ReadonlySet<string>) => void
}

function ArticleChoice({ entries, chosen, onChoose }: ArticleChoiceProps) {
  const choose = (wanted: readonly LibraryEntry[]) =>
    onChoose(new Set(wanted.map(({ article }) => article.id)))

  function toggle(id: string) {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChoose(next)
  }

  return (
    <fieldset className={styles['section']}>
      <legend className={styles['heading']}>{roundUpWords.articles}</legend>
      <p className={styles['note']}>
        {entries.length === 0 ? roundUpWords.empty : roundUpWords.hint}
      </p>
      {entries.length > 0 && (
        <div className={styles['downloads']}>
          <Button onClick={() => choose(entries)}>{roundUpWords.all}</Button>
          <Button onClick={() => choose(entries.filter(({ counts }) => counts.signedOff > 0))}>
            {roundUpWords.withSigned}
          </Button>
          <Button onClick={() => choose([])}>{roundUpWords.clear}</Button>
        </div>
      )}
      {entries.map(({ article, counts }) => (
        <div key={article.id}>
          <CheckField
            label={article.title}
            checked={chosen.has(article.id)}
            onChange={() => toggle(article.id)}
          />
          <p className={styles['note']}>
            {[
              article.outlet,
              dateWords(article.publishedAt),
              roundUpWords.signed(counts.signedOff, counts.claims),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      ))}
    </fieldset>
  )
}
