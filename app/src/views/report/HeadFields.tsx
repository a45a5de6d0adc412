import { type SummaryFields, writeSummary } from '@claimbench/model'
import { useDesk, useDispatch } from '../../desk/session-context.tsx'
import { TextArea, TextField } from '../../ui/Field.tsx'
import { reportWords } from '../../words/report.ts'
import styles from './ReportView.module.css'

interface HeadFieldsProps {
  readonly article: string
  readonly canWrite: boolean
}

/** What a person writes about the article as a whole; saved as it is typed. */
export function HeadFields({ article, canWrite }: HeadFieldsProps) {
  const dispatch = useDispatch()
  const summary = useDesk(desk => desk.summaries.get(article))
  const write = (field: keyof SummaryFields) => (event: { target: { value: string } }) =>
    dispatch(
      writeSummary,
      { article, fields: { [field]: event.target.value || undefined } },
      { gesture: `summary:${field}` },
    )

  return (
    <fieldset className={styles['section']} disabled={!canWrite}>
      <legend className={styles['heading']}>{reportWords.head}</legend>
      <p className={styles['note']}>{reportWords.headHint}</p>
      <TextArea
        label={reportWords.finding}
        hint={reportWords.findingHint}
        rows={5}
        value={summary?.finding ?? ''}
        onChange={write('finding')}
      />
      <TextArea
        label={reportWords.whatIsRight}
        value={summary?.whatIsRight ?? ''}
        onChange={write('whatIsRight')}
      />
      <TextArea
        label={reportWords.notEstablished}
        value={summary?.notEstablished ?? ''}
        onChange={write('notEstablished')}
      />
      <TextField
        label={reportWords.permission}
        hint={reportWords.permissionHint}
        value={summary?.fullTextPermission ?? ''}
        onChange={write('fullTextPermission')}
      />
    </fieldset>
  )
}
