import { Glyph } from '../../surface/Glyph.tsx'
import { guidelineWords } from '../../words/guideline.ts'
import { tagWords } from '../../words/review.ts'
import styles from './Guideline.module.css'

const SECTIONS = [
  [guidelineWords.hardTitle, guidelineWords.hard],
  [guidelineWords.spansTitle, guidelineWords.spans],
  [guidelineWords.fragmentsTitle, guidelineWords.fragments],
  [guidelineWords.verdictTitle, guidelineWords.verdict],
] as const

/** How a sentence is tagged, marked and judged. */
export function Guideline() {
  return (
    <div className={styles['guideline']}>
      <h2 className="visually-hidden">{guidelineWords.heading}</h2>
      <dl className={styles['tags']}>
        {guidelineWords.tags.map(({ tag, text, example }) => (
          <div key={tag}>
            <dt className={styles['tag']}>
              <Glyph tag={tag} /> {tagWords[tag]}
            </dt>
            <dd>
              {text} <em className={styles['example']}>{example}</em>
            </dd>
          </div>
        ))}
      </dl>
      <p>{guidelineWords.intro}</p>
      <ol className={styles['list']}>
        {guidelineWords.steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {SECTIONS.map(([title, lines]) => (
        <section key={title}>
          <h3 className={styles['heading']}>{title}</h3>
          <ul className={styles['list']}>
            {lines.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
