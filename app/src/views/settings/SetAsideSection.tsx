// Records that lay damaged on the disk: told, listed, and handed out as they were found.
import { useEffect, useState } from 'react'
import { type SetAside, useSetAside } from '../../shell/set-aside-context.ts'
import { Button } from '../../ui/Button.tsx'
import { downloadFile } from '../../ui/download.ts'
import { momentWords } from '../../words/dates.ts'
import { setAsideWords } from '../../words/set-aside.ts'
import styles from './SettingsView.module.css'

/** How many are shown; the file has them all. */
const SHOWN = 20

/** What was set aside, and the way to take it along. */
export function SetAsideSection() {
  const port = useSetAside()
  const [rows, setRows] = useState<readonly SetAside[]>()
  const [said, setSaid] = useState('')
  useEffect(() => port.observe(setRows), [port])
  if (!rows) return null

  const missing = rows.filter(row => !row.isMended).length
  function download(all: readonly SetAside[]) {
    const day = new Date().toISOString().slice(0, 10)
    downloadFile(`claimbench-damaged-${day}.json`, 'application/json', port.file(all))
    setSaid(setAsideWords.downloaded)
  }

  return (
    <section className={styles['section']}>
      <h2>{setAsideWords.heading}</h2>
      {rows.length === 0 ? (
        <p className={styles['note']}>{setAsideWords.none}</p>
      ) : (
        <>
          <p>{setAsideWords.counted(rows.length, missing)}</p>
          <p className={styles['note']}>{setAsideWords.explained}</p>
          <Newest rows={rows} />
          <div className={styles['row']}>
            <Button onClick={() => download(rows)}>{setAsideWords.download}</Button>
            <span role="status" className={styles['note']}>
              {said}
            </span>
          </div>
        </>
      )}
    </section>
  )
}

function Newest({ rows }: { readonly rows: readonly SetAside[] }) {
  const newest = rows.slice(-SHOWN).toReversed()
  return (
    <table className={styles['damaged']} aria-label={setAsideWords.table}>
      <thead>
        <tr>
          <th scope="col">{setAsideWords.record}</th>
          <th scope="col">{setAsideWords.when}</th>
          <th scope="col">{setAsideWords.state}</th>
        </tr>
      </thead>
      <tbody>
        {newest.map(row => (
          <tr key={row.number}>
            <td>
              {row.table}/{row.id}
            </td>
            <td>{momentWords(row.at)}</td>
            <td>{row.isMended ? setAsideWords.mended : setAsideWords.missing}</td>
          </tr>
        ))}
      </tbody>
      {rows.length > SHOWN && (
        <tfoot>
          <tr>
            <td colSpan={3}>{setAsideWords.more(rows.length - SHOWN)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}
