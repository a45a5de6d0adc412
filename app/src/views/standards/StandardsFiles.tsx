// The standards as a file: handed out, and taken in after a look at what it would change.
import {
  type HouseRules,
  houseRulesOf,
  readStandardsFile,
  saveHouseRules,
  standardsFile,
} from '@claimbench/report'
import { useRef, useState } from 'react'
import { useSession } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { downloadFile } from '../../ui/download.ts'
import { settingsFileWords } from '../../words/settings-file.ts'
import { conditionWords, levelWords, ruleWords, standardsWords } from '../../words/standards.ts'
import styles from './StandardsView.module.css'
import type { RuleSteps } from './use-rule-steps.ts'

/** The two ways of a file, and what is in the one that was chosen. */
export function StandardsFiles({ change }: { readonly change: RuleSteps['change'] }) {
  const session = useSession()
  const picker = useRef<HTMLInputElement>(null)
  const [found, setFound] = useState<HouseRules>()
  const [problem, setProblem] = useState('')

  async function look(file: File) {
    setFound(undefined)
    setProblem('')
    const text = await file.text().catch(() => undefined)
    if (text === undefined) return setProblem(standardsWords.unreadable)
    const read = readStandardsFile(text)
    if (read.ok) setFound(read.value)
    else setProblem(settingsFileWords(read.error))
  }

  function download() {
    const rules = houseRulesOf(session.store.getState().desk)
    downloadFile('claimbench-standards.json', 'application/json', standardsFile(rules))
  }

  return (
    <>
      <div className={styles['row']}>
        <Button onClick={download}>{standardsWords.download}</Button>
        <Button onClick={() => picker.current?.click()}>{standardsWords.takeIn}</Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={standardsWords.takeIn}
          onChange={event => {
            const [file] = event.target.files ?? []
            // The same file can be chosen again.
            event.target.value = ''
            if (file) void look(file)
          }}
        />
      </div>
      {problem && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      {found && (
        <section className={styles['found']} aria-label={standardsWords.found}>
          <h2>{standardsWords.found}</h2>
          <p role="status">
            {standardsWords.foundCounts(Object.keys(found.shipped).length, found.own.length)}
          </p>
          <ul>
            {Object.entries(found.shipped).map(([id, { level, ...words }]) => (
              <li key={id}>
                {ruleWords({ standard: id, ...plain(words) })}
                {level && ` (${levelWords[level]})`}
              </li>
            ))}
            {found.own.map(({ id, wording, level, condition }) => (
              <li key={id}>
                {wording} ({levelWords[level]}; {conditionWords(condition)})
              </li>
            ))}
          </ul>
          <div className={styles['row']}>
            <Button
              look="primary"
              onClick={() => {
                if (change(saveHouseRules, found).ok) setFound(undefined)
              }}
            >
              {standardsWords.take}
            </Button>
            <Button onClick={() => setFound(undefined)}>{standardsWords.leave}</Button>
          </div>
        </section>
      )}
    </>
  )
}

function plain({
  wording,
  atLeast,
}: {
  wording?: string | undefined
  atLeast?: number | undefined
}) {
  return { ...(wording && { wording }), ...(atLeast && { atLeast }) }
}
