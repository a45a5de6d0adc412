import type { Inline, Line } from '@claimbench/report'
import type { ReactNode } from 'react'
import { jumpTo } from './jump.ts'
import styles from './Preview.module.css'

/** A line of a report. */
export function LineView({ line }: { readonly line: Line }) {
  return line.map((inline, i) => <InlineView key={i} inline={inline} />)
}

/** A link to an address outside. It opens beside the work and tells the other side nothing. */
export function Outward({
  address,
  children,
}: {
  readonly address: string
  readonly children: ReactNode
}) {
  return (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer nofollow"
      referrerPolicy="no-referrer"
    >
      {children}
    </a>
  )
}

function InlineView({ inline }: { readonly inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return <Styled text={inline.text} style={inline.style} />
    case 'link':
      return <Outward address={inline.address}>{inline.text}</Outward>
    case 'jump':
      return (
        <button
          type="button"
          className={styles['jump']}
          aria-label={inline.label}
          onClick={() => jumpTo(inline.to)}
        >
          {inline.text}
        </button>
      )
    case 'break':
      return <br />
    default:
      return inline satisfies never
  }
}

function Styled({ text, style }: Pick<Extract<Inline, { kind: 'text' }>, 'text' | 'style'>) {
  switch (style) {
    case 'strong':
      return <strong>{text}</strong>
    case 'emphasis':
      return <em>{text}</em>
    case 'quiet':
      return <span className={styles['quiet']}>{text}</span>
    case 'code':
      return <code>{text}</code>
    case undefined:
      return text
    default:
      return style satisfies never
  }
}
