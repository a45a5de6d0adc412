import { createContext, useContext } from 'react'
import type { Workbench } from '../workers/call.ts'

export const WorkbenchContext = createContext<Workbench | undefined>(undefined)

/** The worker for long work. Throws outside of the app. */
export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext)
  if (!workbench) throw new Error('A view that needs the workbench stands outside of the app')
  return workbench
}
