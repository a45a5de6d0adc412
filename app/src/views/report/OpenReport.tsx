import { publicationsOf } from '@claimbench/model'
import {
  AUDIENCES,
  type Audience,
  REPORT_LANGUAGES,
  type ReportLanguage,
  type Section,
  templateOf,
} from '@claimbench/report'
import { useMemo, useRef, useState } from 'react'
import { useDesk, useSession, useSessionState } from '../../desk/session-context.tsx'
import { PlaceHeader } from '../../shell/PlaceHeader.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckField, SelectField } from '../../ui/Field.tsx'
import { publishWords } from '../../words/publish.ts'
import { audienceWords, languageWords, reportWords } from '../../words/report.ts'
import { momentWords } from '../../words/dates.ts'
import { RepliesLedger } from '../replies/RepliesLedger.tsx'
import { Downloads } from './Downloads.tsx'
import { HeadFields } from './HeadFields.tsx'
import { Outline } from './Outline.tsx'
import { jumpTo } from './preview/jump.ts'
import { Preview } from './preview/Preview.tsx'
import { PublishSection } from './PublishSection.tsx'
import { Questions } from './Questions.tsx'
import { useReportDesk } from './use-report-desk.ts'
import { useShownReport } from './use-shown-report.ts'
import styles from './ReportView.module.css'
import { appVersion } from './app-version.ts'

const PANEL = 'report-panel'
const NO_SECTIONS: readonly Section[] = []

/** Stands for what the records say now, among the ids of published versions. */
const NOW = 'now'

/** The report on the open article, repainted while its records change. */
export function OpenReport({ article }: { readonly article: string }) {
  const session = useSession()
  const canWrite = useSessionState(state => state.access === 'write')
  const [audience, setAudience] = useState<Audience>('publish')
  const [language, setLanguage] = useState<ReportLanguage>(
    () => templateOf(session.seenDesk()).language,
  )
  const [edition, setEdition] = useState(NOW)
  const [namesPeople, setNamesPeople] = useState(false)
  // The moment of the preview is that of its first sight: it must not change while one types.
  const [at] = useState(() => new Date(session.now()).toISOString())
  const which = useMemo(
    () => ({
      article,
      viewer: session.reviewer,
      audience,
      language,
      at,
      version: appVersion,
      ...(audience === 'publish' && { namesPeople }),
      ...(edition !== NOW && { edition }),
    }),
    [article, session, audience, language, at, namesPeople, edition],
  )
  const reports = useReportDesk()
  const shown = useShownReport(reports, which)
  const report = shown === 'failed' ? undefined : shown?.report
  // Until another version is made, what stands around the one before goes with it.
  const isNow = shown === 'failed' || shown?.which.edition === undefined
  const versions = useDesk(desk => publicationsOf(desk, article))
  const main = useRef<HTMLElement>(null)
  function readVersion(id: string) {
    setEdition(id)
    if (!main.current) return
    main.current.scrollTop = 0
    main.current.focus()
  }

  return (
    <div className={styles['place']}>
      <PlaceHeader
        title={report ? `${reportWords.heading}: ${report.document.title}` : reportWords.heading}
      >
        <Button className={styles['to-panel']} onClick={() => jumpTo(PANEL)}>
          {reportWords.toPanel}
        </Button>
      </PlaceHeader>
      {!canWrite && (
        <p className={styles['held']} role="status">
          {reportWords.readOnly}
        </p>
      )}
      <Outline sections={report?.document.sections ?? NO_SECTIONS} />
      <main ref={main} className={styles['main']} id="content" tabIndex={-1}>
        {report ? (
          <Preview report={report.document} />
        ) : shown === undefined ? (
          <p role="status">{reportWords.laying}</p>
        ) : (
          <p role="alert">
            {shown === 'failed' ? reportWords.notLaid : reportWords.editionDamaged}
          </p>
        )}
      </main>
      <aside id={PANEL} className={styles['side']} aria-label={reportWords.panel}>
        <section className={styles['section']}>
          {versions.length > 0 && (
            <SelectField
              label={reportWords.edition}
              value={edition}
              options={[
                { value: NOW, label: reportWords.editionNow },
                ...versions.map(({ id, at: published }, i) => ({
                  value: id,
                  label: reportWords.editionOf(i + 1, momentWords(published)),
                })),
              ]}
              onChoose={setEdition}
            />
          )}
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
        {report && (
          <Downloads
            report={report}
            reports={reports}
            deskNow={() => session.seenDesk()}
            which={which}
          />
        )}
        {isNow ? (
          <>
            <HeadFields article={article} canWrite={canWrite} />
            {report && (
              <>
                <RepliesLedger
                  article={article}
                  {...(report.byline !== undefined && { whom: report.byline })}
                />
                <PublishSection
                  article={article}
                  report={report}
                  canWrite={canWrite}
                  onRead={readVersion}
                />
                {report.readiness && <Questions article={article} readiness={report.readiness} />}
              </>
            )}
          </>
        ) : (
          <section className={styles['section']}>
            <p className={styles['note']}>{publishWords.frozen}</p>
            <Button onClick={() => readVersion(NOW)}>{publishWords.back}</Button>
          </section>
        )}
      </aside>
    </div>
  )
}
