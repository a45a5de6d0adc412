import {
  AUDIENCES,
  type Audience,
  buildReport,
  mainReviewerOf,
  REPORT_LANGUAGES,
  type ReportLanguage,
  wordsFor,
} from '@claimbench/report'
import { useDeferredValue, useMemo, useState } from 'react'
import { useDesk, useSession, useSessionState } from '../../desk/session-context.tsx'
import { PlaceHeader } from '../../shell/PlaceHeader.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckField, SelectField } from '../../ui/Field.tsx'
import { audienceWords, languageWords, reportWords } from '../../words/report.ts'
import { Downloads } from './Downloads.tsx'
import { HeadFields } from './HeadFields.tsx'
import { Outline } from './Outline.tsx'
import { jumpTo } from './preview/jump.ts'
import { Preview } from './preview/Preview.tsx'
import { Questions } from './Questions.tsx'
import styles from './ReportView.module.css'
import { appVersion } from './app-version.ts'

const PANEL = 'report-panel'

/** The report on the open article, repainted while its records change. */
export function OpenReport({ article }: { readonly article: string }) {
  const session = useSession()
  const canWrite = useSessionState(state => state.access === 'write')
  const desk = useDesk(whole => whole)
  const [audience, setAudience] = useState<Audience>('publish')
  const [language, setLanguage] = useState<ReportLanguage>('en')
  const [namesPeople, setNamesPeople] = useState(false)
  // The moment of the preview is that of its first sight: it must not change while one types.
  const [at] = useState(() => new Date(session.now()).toISOString())

  const options = useMemo(
    () => ({
      article,
      reviewer: mainReviewerOf(desk, article, session.reviewer),
      audience,
      at,
      version: appVersion,
      ...(audience === 'publish' && { namesPeople }),
    }),
    [article, desk, session, audience, at, namesPeople],
  )
  // Typing comes first: a long report is laid out again when the hands rest.
  const seen = useDeferredValue(desk)
  const seenOptions = useDeferredValue(options)
  const report = useMemo(
    () => buildReport(seen, seenOptions, wordsFor(language)),
    [seen, seenOptions, language],
  )
  if (!report) return null

  return (
    <div className={styles['place']}>
      <PlaceHeader title={`${reportWords.heading}: ${report.title}`}>
        <Button className={styles['to-panel']} onClick={() => jumpTo(PANEL)}>
          {reportWords.toPanel}
        </Button>
      </PlaceHeader>
      {!canWrite && (
        <p className={styles['held']} role="status">
          {reportWords.readOnly}
        </p>
      )}
      <Outline sections={report.sections} />
      <main className={styles['main']} id="content">
        <Preview report={report} />
      </main>
      <aside id={PANEL} className={styles['side']} aria-label={reportWords.panel}>
        <section className={styles['section']}>
          <SelectField
            label={reportWords.audience}
            value={audience}
            options={AUDIENCES.map(value => ({ value, label: audienceWords[value] }))}
            onChoose={setAudience}
          />
          <SelectField
            label={reportWords.language}
            value={language}
            options={REPORT_LANGUAGES.map(value => ({ value, label: languageWords[value] }))}
            onChoose={setLanguage}
          />
          {audience === 'publish' && (
            <CheckField
              label={reportWords.names}
              checked={namesPeople}
              onChange={event => setNamesPeople(event.target.checked)}
            />
          )}
        </section>
        <Downloads report={report} options={options} language={language} />
        <HeadFields article={article} canWrite={canWrite} />
        <Questions options={seenOptions} desk={seen} />
      </aside>
    </div>
  )
}
