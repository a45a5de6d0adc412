// The entries of a history: filters, the list, and the files.
import { AUDIT_KINDS, type AuditEntry, type AuditKind } from '@claimbench/model'
import { useMemo, useState } from 'react'
import { useDesk, useSession } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { downloadFile } from '../../ui/download.ts'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { momentWords } from '../../words/dates.ts'
import { auditKindWords, historyWords } from '../../words/history.ts'
import { fieldWords, tableWords, valueWords } from '../../words/records.ts'
import { type EntryFilter, filterEntries, NO_FILTER } from './filter-entries.ts'
import { csvOfHistory, jsonOfHistory, nameOfEntry } from './history-files.ts'
import styles from './HistoryView.module.css'

/** How many entries are shown at once: the browser lays out no more than a person scrolls. */
const STEP = 100

interface EntryListProps {
  readonly article: { readonly id: string; readonly title: string }
  /** Oldest first. */
  readonly entries: readonly AuditEntry[]
}

/** What was done, newest first. */
export function EntryList({ article, entries }: EntryListProps) {
  const names = useDesk(desk => desk.reviewers)
  const [filter, setFilter] = useState(NO_FILTER)
  const [shown, setShown] = useState(STEP)
  const fitting = useMemo(() => filterEntries(entries, filter), [entries, filter])
  const nameOf = (reviewer: string) => names.get(reviewer)?.name.trim() ?? ''
  const newest = fitting.toReversed()
  return (
    <section className={styles['section']} aria-label={historyWords.list}>
      <h2 className={styles['heading']}>{historyWords.list}</h2>
      <Filters entries={entries} filter={filter} nameOf={nameOf} onChange={setFilter} />
      <div className={styles['row']}>
        <p role="status" className={styles['note']}>
          {historyWords.count(fitting.length, entries.length)}
        </p>
        <Downloads article={article} entries={fitting} nameOf={nameOf} />
      </div>
      {entries.length === 0 && <p>{historyWords.empty}</p>}
      {entries.length > 0 && fitting.length === 0 && <p>{historyWords.nothingFits}</p>}
      <ol className={styles['entries']}>
        {newest.slice(0, shown).map(entry => (
          <Entry key={entry.id} entry={entry} name={nameOf(entry.by) || historyWords.someone} />
        ))}
      </ol>
      {newest.length > shown && (
        <Button onClick={() => setShown(shown + STEP)}>
          {historyWords.more(Math.min(STEP, newest.length - shown))}
        </Button>
      )}
      <p className={styles['note']}>{historyWords.names}</p>
    </section>
  )
}

interface FiltersProps {
  readonly entries: readonly AuditEntry[]
  readonly filter: EntryFilter
  readonly nameOf: (reviewer: string) => string
  readonly onChange: (filter: EntryFilter) => void
}

function Filters({ entries, filter, nameOf, onChange }: FiltersProps) {
  const people = [...new Set(entries.map(({ by }) => by))]
  const kinds = AUDIT_KINDS.filter(kind => entries.some(entry => entry.kind === kind))
  return (
    <div className={styles['filters']}>
      <SelectField
        label={historyWords.person}
        value={filter.by}
        options={[
          { value: '', label: historyWords.everybody },
          ...people.map(id => ({ value: id, label: nameOf(id) || historyWords.someone })),
        ]}
        onChoose={by => onChange({ ...filter, by })}
      />
      <SelectField<AuditKind | ''>
        label={historyWords.kind}
        value={filter.kind}
        options={[
          { value: '', label: historyWords.everything },
          ...kinds.map(kind => ({ value: kind, label: auditKindWords[kind] })),
        ]}
        onChoose={kind => onChange({ ...filter, kind })}
      />
      <TextField
        label={historyWords.search}
        type="search"
        value={filter.query}
        onChange={event => onChange({ ...filter, query: event.target.value })}
      />
    </div>
  )
}

interface DownloadsProps extends EntryListProps {
  readonly nameOf: (reviewer: string) => string
}

function Downloads({ article, entries, nameOf }: DownloadsProps) {
  const { now } = useSession()
  const file = () => ({ article, entries, nameOf, madeAt: new Date(now()).toISOString() })
  return (
    <>
      <Button onClick={() => downloadFile('history.csv', 'text/csv', csvOfHistory(file()))}>
        {historyWords.csv}
      </Button>
      <Button
        onClick={() => downloadFile('history.json', 'application/json', jsonOfHistory(file()))}
      >
        {historyWords.json}
      </Button>
    </>
  )
}

function Entry({ entry, name }: { readonly entry: AuditEntry; readonly name: string }) {
  const { at, version, subject, fields, isUndone, isHidden } = entry
  return (
    <li className={styles['entry']} data-undone={isUndone}>
      <p className={styles['facts']}>
        <time dateTime={at}>{momentWords(at)}</time>
        <span>{name}</span>
        {version !== undefined && <span>{historyWords.version(version)}</span>}
        {isUndone && <span>{historyWords.undone}</span>}
      </p>
      <p className={styles['what']} data-hidden={isHidden}>
        {nameOfEntry(entry)}
      </p>
      {subject && <p className={styles['subject']}>{subject}</p>}
      {fields.length > 0 && <Fields fields={fields} />}
    </li>
  )
}

function Fields({ fields }: Pick<AuditEntry, 'fields'>) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details onToggle={event => setIsOpen(event.currentTarget.open)}>
      <summary className={styles['note']}>{historyWords.fields(fields.length)}</summary>
      {isOpen && (
        <dl className={styles['fields']}>
          {fields.map(({ table, id, field, before, after }) => (
            <div key={`${table}/${id}/${field}`}>
              <dt>
                {tableWords(table)}, {fieldWords(table, id, field)}
              </dt>
              <dd>
                {valueWords(after)}
                {before !== undefined && (
                  <span className={styles['note']}>
                    {' '}
                    ({historyWords.was} {valueWords(before)})
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  )
}
