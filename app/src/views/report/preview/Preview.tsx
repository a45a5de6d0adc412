import type { Chrome, ReportDocument, Section } from '@claimbench/report'
import { memo, useMemo } from 'react'
import { Blocks } from './Blocks.tsx'
import { holdsEndlessWord } from './holds-endless-word.ts'
import styles from './Preview.module.css'

/** A report as it will read, painted from its tree. */
export const Preview = memo(function Preview({ report }: { readonly report: ReportDocument }) {
  return (
    <div className={styles['report']} lang={report.language}>
      <header
        className={styles['head']}
        data-kerned={isKerned([report.title, report.subtitle, report.head])}
      >
        {report.masthead && <p className={styles['masthead']}>{report.masthead}</p>}
        <p className={styles['kicker']}>{report.kicker}</p>
        <h2 className={styles['title']}>{report.title}</h2>
        {report.subtitle && <p className={styles['subtitle']}>{report.subtitle}</p>}
        {report.warnings.length > 0 && (
          <div className={styles['warnings']}>
            {report.warnings.map(words => (
              <p key={words}>{words}</p>
            ))}
          </div>
        )}
        <Blocks blocks={report.head} chrome={report.chrome} />
      </header>
      {report.sections.map(section => (
        <ReportSection key={section.id} section={section} chrome={report.chrome} />
      ))}
    </div>
  )
})

interface ReportSectionProps {
  readonly section: Section
  readonly chrome: Chrome
}

// What an edit left alone is the same object as before, and is not painted again.
const ReportSection = memo(function ReportSection({
  section: { id, title, blocks },
  chrome,
}: ReportSectionProps) {
  const kerned = useMemo(() => isKerned(blocks), [blocks])
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={styles['section']}
      data-kerned={kerned}
    >
      <h3 id={`${id}-title`}>{title}</h3>
      <Blocks blocks={blocks} chrome={chrome} />
    </section>
  )
})

/** Whether a part may be kerned, as the value of its attribute: no word in it is without end. */
function isKerned(part: unknown): '' | undefined {
  return holdsEndlessWord(part) ? undefined : ''
}
