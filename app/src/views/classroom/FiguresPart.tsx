// How far the class agrees: α with its interval, which tags are taken for which, and the marks.
import { type Tag, TAGS } from '@claimbench/model'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { classroomWords } from '../../words/classroom.ts'
import { tagWords } from '../../words/review.ts'
import { AlphaFigure } from './AlphaFigure.tsx'
import { useClass } from './class-context.ts'
import styles from './Classroom.module.css'
import { MarkFigures } from './MarkFigures.tsx'

/** The figures of a class. */
export function FiguresPart() {
  return (
    <>
      <AlphaFigure />
      <Confusion />
      <MarkFigures />
    </>
  )
}

function Confusion() {
  const { figures } = useClass()
  const most = Math.max(
    1,
    ...figures.confusion.cells.flatMap((row, i) =>
      row.flatMap(({ pairs }, j) => (i === j ? [] : [pairs])),
    ),
  )
  return (
    <section>
      <h2 className={styles['heading']}>{classroomWords.confusion}</h2>
      <p className={styles['hint']}>{classroomWords.confusionText}</p>
      <ScrollRegion label={classroomWords.confusion}>
        <table className={styles['matrix']}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{classroomWords.tag}</span>
              </th>
              {TAGS.map(tag => (
                <th key={tag} scope="col">
                  {tagWords[tag]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {TAGS.map((tag, i) => (
              <tr key={tag}>
                <th scope="row">{tagWords[tag]}</th>
                {TAGS.slice(0, i + 1).map((other, j) => (
                  <td key={other}>
                    <Cell
                      a={tag}
                      b={other}
                      share={i === j ? 0 : (figures.confusion.cells[i]?.[j]?.pairs ?? 0) / most}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}

interface CellProps {
  readonly a: Tag
  readonly b: Tag
  /** How strong it is shown: 0 to 1. */
  readonly share: number
}

function Cell({ a, b, share }: CellProps) {
  const { figures, follow } = useClass()
  const cell = figures.confusion.cells[TAGS.indexOf(a)]?.[TAGS.indexOf(b)]
  if (!cell) return null
  return (
    <button
      type="button"
      className={styles['cell']}
      data-heat={Math.ceil(share * 4)}
      data-same={a === b}
      aria-label={classroomWords.cellSaid(a, b, cell.pairs, cell.units.length)}
      onClick={() => follow({ what: classroomWords.cell(a, b), places: cell.units })}
    >
      {cell.pairs}
    </button>
  )
}
