import type { Block, Chrome } from '@claimbench/report'
import { memo } from 'react'
import { AnnotatedArticle } from './AnnotatedArticle.tsx'
import { Card } from './Card.tsx'
import { FigureBlock } from './FigureBlock.tsx'
import { LineView } from './LineView.tsx'
import styles from './Preview.module.css'
import { TableBlock } from './TableBlock.tsx'

interface BlocksProps {
  readonly blocks: readonly Block[]
  readonly chrome: Chrome
}

/** Blocks of a report, one under the other. */
export function Blocks({ blocks, chrome }: BlocksProps) {
  // Blocks have no names of their own; their place is what they are.
  return blocks.map((block, i) => <BlockView key={i} block={block} chrome={chrome} />)
}

const BlockView = memo(function BlockView({
  block,
  chrome,
}: {
  readonly block: Block
  readonly chrome: Chrome
}) {
  switch (block.kind) {
    case 'heading':
      return block.level === 3 ? (
        <h4 id={block.id}>{block.text}</h4>
      ) : (
        <h5 id={block.id}>{block.text}</h5>
      )
    case 'paragraph':
      return (
        <p className={block.role && styles[block.role]}>
          <LineView line={block.line} />
        </p>
      )
    case 'list': {
      const items = block.items.map((item, i) => (
        <li key={i}>
          <Blocks blocks={item} chrome={chrome} />
        </li>
      ))
      return block.ordered ? (
        <ol className={block.role && styles[block.role]}>{items}</ol>
      ) : (
        <ul>{items}</ul>
      )
    }
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} chrome={chrome} />
        </blockquote>
      )
    case 'facts':
      return (
        <dl className={styles['facts']}>
          {block.rows.map(({ term, lines }) => (
            <div key={term}>
              <dt>{term}</dt>
              {lines.map((line, i) => (
                <dd key={i}>
                  <LineView line={line} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )
    case 'numbers':
      return (
        <ul className={styles['numbers']}>
          {block.numbers.map(({ value, fraction, label }) => (
            <li key={label}>
              <b>{value}</b> <span>{label}</span> <small>({fraction})</small>
            </li>
          ))}
        </ul>
      )
    case 'figure':
      return <FigureBlock figure={block.figure} chrome={chrome} />
    case 'table':
      return <TableBlock table={block.table} />
    case 'article':
      return <AnnotatedArticle block={block} chrome={chrome} />
    case 'card':
      return (
        <Card
          card={block.card}
          chrome={chrome}
          render={blocks => <Blocks blocks={blocks} chrome={chrome} />}
        />
      )
    default:
      return block satisfies never
  }
})
