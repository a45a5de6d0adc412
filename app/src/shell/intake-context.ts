import { createContext, useContext } from 'react'
import type { Intake } from '../intake/create-intake.ts'

export const IntakeContext = createContext<Intake | undefined>(undefined)

/** The way of articles into the library. Throws outside of the app. */
export function useIntake(): Intake {
  const intake = useContext(IntakeContext)
  if (!intake) throw new Error('A view that takes articles in stands outside of the app')
  return intake
}
