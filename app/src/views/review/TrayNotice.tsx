import { lostMarksOf, type RevisionRow } from '@claimbench/model'
import { useDesk } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { trayWords } from '../../words/tray.ts'
import { useBench } from './bench-context.ts'
import { commandOf } from './commands.ts'
import styles from './ResplitOffer.module.css'

/** Says that marks wait in the tray, and leads there. */
export function TrayNotice({ revision }: { readonly revision: RevisionRow }) {
  const bench = useBench()
  const count = useDesk(desk => lostMarksOf(desk, revision.article).length)
  if (count === 0) return null
  return (
    <p className={styles['offer']}>
      {trayWords.notice(count)}
      <Button look="quiet" onClick={() => commandOf('tray').run(bench)}>
        {trayWords.open}
      </Button>
    </p>
  )
}
