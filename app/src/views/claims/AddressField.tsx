import { parseWebAddress } from '@claimbench/model'
import { useState } from 'react'
import { TextField } from '../../ui/Field.tsx'
import { refusalWords } from '../../words/refusals.ts'

interface AddressFieldProps {
  readonly label: string
  readonly value: string | undefined
  readonly onWrite: (value: string) => void
}

/** An address of the web; what is wrong with it is said when the field is left. */
export function AddressField({ label, value, onWrite }: AddressFieldProps) {
  const [problem, setProblem] = useState<string>()
  return (
    <TextField
      label={label}
      inputMode="url"
      value={value ?? ''}
      problem={problem}
      onChange={event => {
        setProblem(undefined)
        onWrite(event.target.value)
      }}
      onBlur={event => {
        const read = parseWebAddress(event.target.value)
        const isFine = read.ok || read.error === 'empty'
        setProblem(isFine ? undefined : refusalWords({ code: `address-${read.error}` }))
      }}
    />
  )
}
