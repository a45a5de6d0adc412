import { organisationOf } from '@claimbench/model'
import {
  CLAIM_REVIEW_RULES,
  type ClaimReviewSet,
  type Report,
  type ReportLanguage,
  type ReportOptions,
} from '@claimbench/report'
import { useState } from 'react'
import { useSession } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { downloadFile } from '../../ui/download.ts'
import { reportWords, waitsWords } from '../../words/report.ts'
import { OrganisationForm } from '../settings/OrganisationSection.tsx'
import { claimReviewFiles, exportedFile, FORMATS, type Format } from './exports.ts'
import styles from './ReportView.module.css'

interface DownloadsProps {
  readonly report: Report
  readonly options: ReportOptions
  readonly language: ReportLanguage
}

/** The ways out of the house. A published version waits until it is whole. */
export function Downloads({ report, options, language }: DownloadsProps) {
  const session = useSession()
  const [said, setSaid] = useState<readonly string[]>([])
  const [asksForOrganisation, setAsksForOrganisation] = useState(false)
  const { blockers } = report.facts
  const waits = report.audience === 'publish' && blockers.length > 0

  async function hand(make: () => Promise<readonly string[]>) {
    setSaid([reportWords.making])
    try {
      setSaid(await make())
    } catch (error) {
      setSaid([reportWords.failed])
      reportError(error)
    }
  }

  const download = (format: Format) =>
    hand(async () => {
      const { name, mediaType, content } = await exportedFile(report, format)
      downloadFile(name, mediaType, content)
      return []
    })

  function downloadClaimReviews() {
    const { desk } = session.store.getState()
    if (!organisationOf(desk)) return setAsksForOrganisation(true)
    void hand(async () => {
      const made = await claimReviewFiles(desk, options, report, language)
      if (!made) return [reportWords.failed]
      if (made.set.pages.length > 0) downloadFile(made.name, 'application/zip', made.content)
      return claimReviewNews(made.set, report)
    })
  }

  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{reportWords.downloads}</h2>
      {waits && <p className={styles['waits']}>{waitsWords(blockers)}</p>}
      <div className={styles['downloads']}>
        {FORMATS.map(format => (
          <Button key={format} disabled={waits} onClick={() => void download(format)}>
            {reportWords[format]}
          </Button>
        ))}
        <Button onClick={downloadClaimReviews}>{reportWords.claimReview}</Button>
      </div>
      <p className={styles['note']}>
        {reportWords.htmlHint} {reportWords.claimReviewHint}
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
            downloadClaimReviews()
          }}
        />
      </Dialog>
    </section>
  )
}

function claimReviewNews(set: ClaimReviewSet, { facts }: Report): readonly string[] {
  const { pages, withheld, warnings } = set
  const count = (reason: string) => withheld.filter(one => one.reason === reason).length
  const unsigned = count('not-signed-off')
  const voided = count('void')
  const ruleWords = (number: number) =>
    CLAIM_REVIEW_RULES.find(rule => rule.number === number)?.says ?? ''
  return [
    pages.length > 0 ? reportWords.pages(pages.length) : reportWords.noPages,
    ...(unsigned > 0 && pages.length > 0 ? [reportWords.notSigned(unsigned)] : []),
    ...(voided > 0 ? [reportWords.voided(voided)] : []),
    ...withheld
      .filter(one => one.reason === 'breaks-rules')
      .map(({ claim, rules }) => {
        const number = facts.claims.find(one => one.id === claim)?.number ?? 0
        return reportWords.breaksRules(`${reportWords.claim(number)}.`, rules.map(ruleWords))
      }),
    ...(warnings.length > 0 ? [reportWords.ownSite] : []),
  ]
}
