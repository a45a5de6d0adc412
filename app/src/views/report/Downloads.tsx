import { type Desk, organisationOf } from '@claimbench/model'
import { CLAIM_REVIEW_RULES } from '@claimbench/report'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { reportWords, waitsWords } from '../../words/report.ts'
import type { ClaimPagesMade, ExportRequest } from '../../workers/make-exports.ts'
import type { ReportDesk } from '../../workers/report-calls.ts'
import type { ShownReport, WhichReport } from '../../workers/show-report.ts'
import { OrganisationForm } from '../settings/OrganisationSection.tsx'
import styles from './ReportView.module.css'
import { useExport } from './use-export.ts'

interface DownloadsProps {
  readonly report: ShownReport
  readonly reports: ReportDesk
  /** The desk as it is at the moment of a download. */
  readonly deskNow: () => Desk
  readonly which: WhichReport
}

const ONE_FILE = ['html', 'docx', 'markdown', 'xlsx', 'csv', 'json'] as const

/** The ways out of the house. A published version waits until it is whole. */
export function Downloads({ report, reports, deskNow, which }: DownloadsProps) {
  const { progress, make, callOff } = useExport({ reports, deskNow, which })
  const [said, setSaid] = useState<readonly string[]>([])
  const [asksForOrganisation, setAsksForOrganisation] = useState(false)
  const { blockers } = report
  const waits = which.audience === 'publish' && blockers.length > 0
  const isIdle = progress === undefined

  async function download(format: ExportRequest['format']) {
    if (format === 'claimReview' && !organisationOf(deskNow())) {
      return setAsksForOrganisation(true)
    }
    setSaid([])
    try {
      const answer = await make(format)
      if (!answer) return setSaid([reportWords.calledOff])
      if (!answer.ok) return setSaid([reportWords.failed])
      const { claimPages } = answer.file
      setSaid([
        ...(format === 'everything' ? [reportWords.madeEverything] : []),
        ...(claimPages ? claimPagesNews(claimPages, report) : []),
      ])
    } catch (error) {
      setSaid([reportWords.failed])
      reportError(error)
    }
  }

  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{reportWords.downloads}</h2>
      {waits && <p className={styles['waits']}>{waitsWords(blockers)}</p>}
      <div className={styles['downloads']}>
        {ONE_FILE.map(format => (
          <Button key={format} disabled={waits || !isIdle} onClick={() => void download(format)}>
            {reportWords[format]}
          </Button>
        ))}
        <Button disabled={!isIdle} onClick={() => void download('claimReview')}>
          {reportWords.claimReview}
        </Button>
        <Button disabled={waits || !isIdle} onClick={() => void download('everything')}>
          {reportWords.everything}
        </Button>
      </div>
      {progress && (
        <div className={styles['making']}>
          <Progress
            value={progress.done}
            total={progress.total}
            label={reportWords.makingOf(progress.done, progress.total)}
          />
          <span>{reportWords.making}</span>
          <Button look="quiet" onClick={callOff}>
            {reportWords.callOff}
          </Button>
        </div>
      )}
      <p className={styles['note']}>
        {reportWords.htmlHint} {reportWords.claimReviewHint} {reportWords.everythingHint}
      </p>
      <div role="status" className={styles['note']}>
        {said.map(words => (
          <p key={words}>{words}</p>
        ))}
      </div>
      <Dialog
        title={reportWords.noOrganisation}
        isOpen={asksForOrganisation}
        onClose={() => setAsksForOrganisation(false)}
      >
        <p className={styles['note']}>{reportWords.noOrganisationHint}</p>
        <OrganisationForm
          onSaved={() => {
            setAsksForOrganisation(false)
            void download('claimReview')
          }}
        />
      </Dialog>
    </section>
  )
}

function claimPagesNews(made: ClaimPagesMade, { claims }: ShownReport): readonly string[] {
  const { pages, withheld, warnings } = made
  const count = (reason: string) => withheld.filter(one => one.reason === reason).length
  const unsigned = count('not-signed-off')
  const voided = count('void')
  const ruleWords = (number: number) =>
    CLAIM_REVIEW_RULES.find(rule => rule.number === number)?.says ?? ''
  return [
    pages > 0 ? reportWords.pages(pages) : reportWords.noPages,
    ...(unsigned > 0 && pages > 0 ? [reportWords.notSigned(unsigned)] : []),
    ...(voided > 0 ? [reportWords.voided(voided)] : []),
    ...withheld
      .filter(one => one.reason === 'breaks-rules')
      .map(({ claim, rules }) => {
        const number = claims.find(one => one.id === claim)?.number ?? 0
        return reportWords.breaksRules(`${reportWords.claim(number)}.`, rules.map(ruleWords))
      }),
    ...(warnings.length > 0 ? [reportWords.ownSite] : []),
  ]
}
