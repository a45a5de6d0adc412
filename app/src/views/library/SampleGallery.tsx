import { libraryWords } from '../../words/library.ts'
import styles from './SampleGallery.module.css'
import { samples } from './samples.ts'

interface SampleGalleryProps {
  readonly onOpen: (slug: string) => void
  readonly isBusy: boolean
}

/** The sample articles, with what each is good for. */
export function SampleGallery({ onOpen, isBusy }: SampleGalleryProps) {
  return (
    <section>
      <h2 className={styles['heading']}>{libraryWords.samplesTitle}</h2>
      <ul className={styles['grid']}>
        {samples.map(sample => (
          <li key={sample.slug}>
            <button
              type="button"
              className={styles['card']}
              disabled={isBusy}
              onClick={() => onOpen(sample.slug)}
            >
              <span className="visually-hidden">{libraryWords.openSample}</span>{' '}
              <span className={styles['title']} lang={sample.language}>
                {sample.title}
              </span>{' '}
              <span className={styles['facts']}>
                {[
                  sample.genre,
                  libraryWords.level(sample.level),
                  libraryWords.sentences(sample.length),
                ].join(' · ')}
              </span>
              <span className={styles['trains']}>{sample.trains}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
