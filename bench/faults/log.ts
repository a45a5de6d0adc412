// Every round is a line of JSON in a file, so that a bench of many hours can be interrupted and gone on
// with: rounds that are there already are counted and not played again.
import { appendFileSync, existsSync, readFileSync } from 'node:fs'

/** One round as it stands in the log. */
export interface LoggedRound {
  readonly kind: string
  readonly backend: string
  readonly lost: number
  readonly wrong?: number
  /** What reading noticed; missing where there is nothing to notice. */
  readonly noticed?: string
  readonly fault?: string
}

export interface RoundLog {
  /** The rounds of a fault that were played on this backend, oldest first. */
  rounds(kind: string): readonly LoggedRound[]
  add(kind: string, round: object): LoggedRound
}

/** The log in `file`, or one that is only shown when there is no file. */
export function openLog(file: string | undefined, backend: string): RoundLog {
  const lines = file && existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  // Written by `add`; a last line that was cut short is played again.
  const all = lines.flatMap((line): LoggedRound[] => {
    try {
      return [JSON.parse(line) as LoggedRound]
    } catch {
      return []
    }
  })
  return {
    rounds: kind => all.filter(round => round.kind === kind && round.backend === backend),
    add(kind, round) {
      const logged = { kind, backend, ...round } as LoggedRound
      all.push(logged)
      if (file) appendFileSync(file, `${JSON.stringify(logged)}\n`)
      const { known: _long, ...shown } = logged as LoggedRound & { known?: unknown }
      console.log(JSON.stringify(shown))
      return logged
    },
  }
}
