// What becomes of every label of one profile in another, before any verdict is converted.
import { convertLabel, profileId, type ProfileRow, type RatingLabel } from '@claimbench/model'
import { useState } from 'react'
import { SelectField } from '../../ui/Field.tsx'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { lossWords } from '../../words/conversion.ts'
import { conversionWords, profileName } from '../../words/profiles.ts'
import { framingWords } from '../../words/verdict.ts'
import styles from './ProfilesView.module.css'

/** Two choices of a version, and the table between them. */
export function ConversionTable({ profiles }: { readonly profiles: readonly ProfileRow[] }) {
  const [chosen, setChosen] = useState({
    from: profileId({ id: 'politifact', version: 1 }),
    to: profileId({ id: 'house', version: 1 }),
  })
  const from = profiles.find(({ id }) => id === chosen.from) ?? profiles[1]
  const to = profiles.find(({ id }) => id === chosen.to) ?? profiles[0]
  if (!from || !to) return null
  const options = profiles.map(one => ({ value: one.id, label: profileName(one) }))
  const caption = conversionWords.caption(profileName(from), profileName(to))
  return (
    <section className={styles['profile']}>
      <h2>{conversionWords.heading}</h2>
      <p className={styles['note']}>{conversionWords.intro}</p>
      <div className={styles['pair']}>
        <SelectField
          label={conversionWords.from}
          value={from.id}
          options={options}
          onChoose={id => setChosen({ ...chosen, from: id })}
        />
        <SelectField
          label={conversionWords.to}
          value={to.id}
          options={options}
          onChoose={id => setChosen({ ...chosen, to: id })}
        />
      </div>
      {from.id === to.id ? (
        <p>{conversionWords.same}</p>
      ) : (
        <ScrollRegion label={caption}>
          <table className={styles['table']}>
            <caption className="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{conversionWords.label}</th>
                <th scope="col">{conversionWords.becomes}</th>
                <th scope="col">{conversionWords.lost}</th>
              </tr>
            </thead>
            <tbody>
              {[...from.scale.toReversed(), ...from.extras].map(label => (
                <Line key={label.id} from={from} to={to} label={label} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  )
}

interface LineProps {
  readonly from: ProfileRow
  readonly to: ProfileRow
  readonly label: RatingLabel
}

function Line({ from, to, label }: LineProps) {
  const found = convertLabel(from, to, label.id)
  const losses = lossWords(found)
  return (
    <tr>
      <th scope="row" lang={from.language}>
        {label.name}
      </th>
      <td>
        {found.kind === 'same' || found.kind === 'nearest' ? (
          <span lang={to.language}>{found.label.name}</span>
        ) : found.kind === 'framing' ? (
          conversionWords.framing(framingWords[found.framing])
        ) : (
          conversionWords.none
        )}
      </td>
      <td>{losses.length > 0 ? losses.join(' ') : conversionWords.nothing}</td>
    </tr>
  )
}
