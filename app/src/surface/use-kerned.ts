import { hasEndlessWord } from '@claimbench/text'
import { useMemo } from 'react'

/** Whether an article may be kerned, as the value of `data-kerned`: no word in it is without end. */
export function useKerned(text: string): '' | undefined {
  return useMemo(() => (hasEndlessWord(text) ? undefined : ''), [text])
}
