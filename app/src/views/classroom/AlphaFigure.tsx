import type { BootstrapInterval } from '@claimbench/agreement'
import { classroomWords, figureWords } from '../../words/classroom.ts'
import { useClass } from './class-context.ts'
import styles from './Classroom.module.css'
import { FigureButton } from './FigureButton.tsx'
import { useInterval } from './use-interval.ts'

const WIDTH = 480
const EDGE = 16

/** α of the tags as a place on a line, with its interval and what speaks against trusting it. */
export function AlphaFigure() {
  const { figures, members, follow } = useClass()
  const interval = useInterval(figures.rows)
  const known = typeof interval === 'object' ? interval : undefined
  const warnings = [
    figures.alpha === undefined && classroomWords.undefinedAlpha,
    known?.warnings.includes('too-few-units') && classroomWords.tooFew(figures.compared.length),
    known?.warnings.includes('often-undefined') && classroomWords.oftenUndefined,
    members.length === 2 && classroomWords.twoPeople,
    interval === 'failed' && classroomWords.failed,
  ].filter(warning => warning !== false && warning !== undefined)
  return (
    <section>
      <h2 className={styles['heading']}>{classroomWords.alpha}</h2>
      <p className={styles['alpha']}>
        <FigureButton
          isBare
          label={classroomWords.behindAlpha}
          value={figureWords(figures.alpha)}
          onFollow={() => follow({ what: classroomWords.behindAlpha, places: figures.disputed })}
        />
        <span role="status">
          {interval === undefined && classroomWords.counting}
          {known && (
            <FigureButton
              isBare
              label={classroomWords.intervalOf}
              value={classroomWords.interval(known.lower, known.upper)}
              onFollow={() => follow({ what: classroomWords.intervalOf, places: figures.compared })}
            />
          )}
        </span>
        <FigureButton
          label={classroomWords.comparedSentences}
          value={String(figures.compared.length)}
          onFollow={() =>
            follow({ what: classroomWords.comparedSentences, places: figures.compared })
          }
        />
      </p>
      {figures.alpha !== undefined && <AlphaLine alpha={figures.alpha} interval={known} />}
      {warnings.map(warning => (
        <p key={warning} className={styles['warning']}>
          {warning}
        </p>
      ))}
      <p className={styles['hint']}>
        {classroomWords.alphaText} {classroomWords.intervalHint}
      </p>
    </section>
  )
}

interface AlphaLineProps {
  readonly alpha: number
  readonly interval: BootstrapInterval | undefined
}

function AlphaLine({ alpha, interval }: AlphaLineProps) {
  const { lower, upper } = interval ?? {}
  // The line begins below 0 only where the figures do.
  const least = Math.min(0, alpha, lower ?? 0)
  const from = least < 0 ? Math.max(-1, Math.floor(least * 4) / 4) : 0
  const at = (value: number) =>
    EDGE + ((Math.max(value, from) - from) / (1 - from)) * (WIDTH - 2 * EDGE)
  return (
    <svg
      className={styles['alpha-line']}
      viewBox={`0 0 ${WIDTH} 56`}
      role="img"
      aria-label={`${classroomWords.alpha}: ${figureWords(alpha)}, ${classroomWords.interval(lower, upper)}`}
    >
      <line x1={at(from)} x2={at(1)} y1={28} y2={28} className={styles['axis']} />
      {[...new Set([from, 0, 0.5, 1])].map(mark => (
        <g key={mark}>
          <line x1={at(mark)} x2={at(mark)} y1={24} y2={32} className={styles['axis']} />
          <text x={at(mark)} y={50} textAnchor="middle" className={styles['tick']}>
            {String(mark).replace('-', '−')}
          </text>
        </g>
      ))}
      {lower !== undefined && upper !== undefined && (
        <line x1={at(lower)} x2={at(upper)} y1={28} y2={28} className={styles['span']} />
      )}
      <circle cx={at(alpha)} cy={28} r={6} className={styles['dot']} />
      <text x={at(alpha)} y={15} textAnchor="middle" className={styles['value']}>
        {figureWords(alpha)}
      </text>
    </svg>
  )
}
