import type { BootstrapInterval } from '@claimbench/agreement'
import { useEffect, useState } from 'react'
import { useWorkbench } from '../../shell/workbench-context.ts'
import type { TagRows } from '../../training/class-figures.ts'

/** The bootstrap interval of α; undefined while it is counted. */
export function useInterval(rows: TagRows): BootstrapInterval | 'failed' | undefined {
  const workbench = useWorkbench()
  const [found, setFound] = useState<{
    readonly rows: TagRows
    readonly interval: BootstrapInterval | 'failed'
  }>()
  useEffect(() => {
    let isStale = false
    const tell = (interval: BootstrapInterval | 'failed') => {
      if (!isStale) setFound({ rows, interval })
    }
    workbench
      .alphaInterval({ rows })
      .then(tell)
      .catch((error: unknown) => {
        tell('failed')
        reportError(error)
      })
    return () => {
      isStale = true
    }
  }, [workbench, rows])
  return found?.rows === rows ? found.interval : undefined
}
