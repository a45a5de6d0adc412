// The samples as exercises: what each trains, how hard and how long it is.
import { useMemo, useState } from 'react'
import { SelectField } from '../../ui/Field.tsx'
import { languageWords, trainingWords } from '../../words/training.ts'
import { samples } from '../library/samples.ts'
import { ExerciseCard } from './ExerciseCard.tsx'
import { EVERY_SAMPLE, filterSamples, type SampleFilter, valuesOf } from './filter-samples.ts'
import styles from './SampleExercises.module.css'

/** The gallery of samples, with filters. */
export function SampleExercises() {
  const [filter, setFilter] = useState(EVERY_SAMPLE)
  const shown = useMemo(() => filterSamples(samples, filter), [filter])
  return (
    <section>
      <h2 className={styles['heading']}>{trainingWords.samples(samples.length)}</h2>
      <Filters filter={filter} onChange={setFilter} />
      <ul className={styles['grid']}>
        {shown.map(({ slug, length, ...facts }) => (
          <li key={slug}>
            <ExerciseCard {...facts} sentences={length} href={`/training/start/samples/${slug}`} />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p>{trainingWords.nothingFits}</p>}
    </section>
  )
}

interface FiltersProps {
  readonly filter: SampleFilter
  readonly onChange: (filter: SampleFilter) => void
}

const any = { value: '', label: trainingWords.any }

function Filters({ filter, onChange }: FiltersProps) {
  const set = (changed: Partial<SampleFilter>) => onChange({ ...filter, ...changed })
  return (
    <div className={styles['filters']} role="search" aria-label={trainingWords.filter}>
      <SelectField
        label={trainingWords.level}
        value={filter.level}
        options={[
          any,
          ...valuesOf(samples, 'level').map(value => ({
            value,
            label: trainingWords.levelName(Number(value)),
          })),
        ]}
        onChoose={level => set({ level })}
      />
      <SelectField
        label={trainingWords.genre}
        value={filter.genre}
        options={[
          any,
          ...valuesOf(samples, 'genre')
            .toSorted((a, b) => a.localeCompare(b))
            .map(value => ({ value, label: value })),
        ]}
        onChoose={genre => set({ genre })}
      />
      <SelectField
        label={trainingWords.language}
        value={filter.language}
        options={[
          any,
          ...valuesOf(samples, 'language').map(value => ({ value, label: languageWords(value) })),
        ]}
        onChoose={language => set({ language })}
      />
      <SelectField<SampleFilter['asks']>
        label={trainingWords.asks}
        value={filter.asks}
        options={[
          { value: '', label: trainingWords.any },
          { value: 'sheets', label: trainingWords.withSheets },
        ]}
        onChoose={asks => set({ asks })}
      />
    </div>
  )
}
