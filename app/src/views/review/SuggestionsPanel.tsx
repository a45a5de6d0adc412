// How right suggestions were for this reviewer, what they learn, and whether they are shown here.
import {
  type ArticleRow,
  type Fared,
  forgetLessons,
  lessonsOf,
  type Rightness,
  rightnessOf,
  saveSetting,
  switchSuggestions,
  type Tag,
  TAGS,
} from '@claimbench/model'
import { useState } from 'react'
import { useDesk, useDispatch, useSession, useSessionState } from '../../desk/session-context.tsx'
import { PanelHead } from '../../shell/PanelHead.tsx'
import {
  HOLD_OUT_SETTING,
  holdsOut,
  LEARNING_SETTING,
  learnsFromTags,
} from '../../shell/settings.ts'
import { Glyph } from '../../surface/Glyph.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckField, SelectField } from '../../ui/Field.tsx'
import { tagWords } from '../../words/review.ts'
import { percentWords, suggestionWords } from '../../words/suggestions.ts'
import { useBench, usePanel } from './bench-context.ts'
import styles from './SuggestionsPanel.module.css'

interface SuggestionsPanelProps {
  readonly article: ArticleRow
  readonly onBack: () => void
}

/** The panel about suggestions. */
export function SuggestionsPanel({ article, onBack }: SuggestionsPanelProps) {
  const { reviewer } = useSession()
  const lessons = useDesk(desk => lessonsOf(desk, reviewer))
  const rightness = rightnessOf(lessons)
  return (
    <div className={styles['panel']}>
      <PanelHead title={suggestionWords.panel} onBack={onBack} />
      <Here article={article} />
      <h3 className={styles['heading']}>{suggestionWords.rightness}</h3>
      <HowRight rightness={rightness} />
      <Learning taught={lessons.length} />
      <Echo rightness={rightness} />
    </div>
  )
}

function Here({ article }: { readonly article: ArticleRow }) {
  const { panel } = useBench()
  const dispatch = useDispatch()
  const canWrite = useSessionState(state => state.access === 'write')
  const order = usePanel(state => state.order)
  const isOn = article.suggestionsOff !== true
  return (
    <fieldset disabled={!canWrite} className={styles['fields']}>
      <legend className="visually-hidden">{suggestionWords.panel}</legend>
      <CheckField
        label={suggestionWords.showHere}
        checked={isOn}
        onChange={event =>
          dispatch(switchSuggestions, { article: article.id, on: event.target.checked })
        }
      />
      {isOn && (
        <SelectField
          label={suggestionWords.order}
          value={order}
          options={(['reading', 'teaching'] as const).map(value => ({
            value,
            label: suggestionWords.orders[value],
          }))}
          onChoose={value => panel.setState({ order: value })}
        />
      )}
    </fieldset>
  )
}

function HowRight({ rightness }: { readonly rightness: Rightness }) {
  const { shown, byTag, keptBack } = rightness
  if (shown.suggested === 0) return <p className={styles['hint']}>{suggestionWords.noneYet}</p>
  return (
    <>
      <p>{suggestionWords.rightOf(shown.accepted, shown.suggested)}</p>
      <table className={styles['table']}>
        <caption className="visually-hidden">{suggestionWords.table}</caption>
        <thead>
          <tr>
            <th scope="col">{suggestionWords.tag}</th>
            <th scope="col">{suggestionWords.agreed}</th>
            <th scope="col">{suggestionWords.insteadOf}</th>
          </tr>
        </thead>
        <tbody>
          {TAGS.filter(tag => byTag[tag].suggested > 0).map(tag => (
            <TagLine key={tag} tag={tag} fared={byTag[tag]} />
          ))}
        </tbody>
      </table>
      <p className={styles['hint']}>
        {suggestionWords.keptBack(keptBack)} {suggestionWords.notCounted}
      </p>
    </>
  )
}

function TagLine({ tag, fared }: { readonly tag: Tag; readonly fared: Fared }) {
  const { suggested, accepted, corrected } = fared
  return (
    <tr>
      <th scope="row">
        <Glyph tag={tag} /> {tagWords[tag]}
      </th>
      <td>
        {accepted} / {suggested}
      </td>
      <td>{corrected.map(([other, times]) => `${tagWords[other]} ${times}`).join(', ') || '–'}</td>
    </tr>
  )
}

function Learning({ taught }: { readonly taught: number }) {
  const dispatch = useDispatch()
  const isOn = useDesk(learnsFromTags)
  const learning = usePanel(state => state.learning)
  const [isReset, setReset] = useState(false)
  const lately = learning && learning.taught > 0 ? learning.lately : undefined
  return (
    <section>
      <h3 className={styles['heading']}>{suggestionWords.learning}</h3>
      <CheckField
        label={suggestionWords.learn}
        checked={isOn}
        onChange={event =>
          dispatch(
            saveSetting,
            { setting: LEARNING_SETTING, value: event.target.checked },
            { article: null },
          )
        }
      />
      <p className={styles['hint']} role="status">
        {isReset && taught === 0
          ? suggestionWords.resetDone
          : isOn
            ? suggestionWords.notEnough(taught)
            : suggestionWords.learningOff}{' '}
        {isOn && lately && taught > 0 && (
          <>
            {suggestionWords.lately(lately.tags, lately.base, lately.learned)}{' '}
            {learning?.isUsed ? suggestionWords.used : suggestionWords.notUsed}
          </>
        )}
      </p>
      {taught > 0 && (
        <Button onClick={() => setReset(dispatch(forgetLessons, {}, { article: null }).ok)}>
          {suggestionWords.reset}
        </Button>
      )}
    </section>
  )
}

/** So many hidden suggestions must have been met before their share says anything. */
const ENOUGH_HIDDEN = 20
/** A difference below this many points of a hundred is no finding. */
const ECHO = 0.05

function Echo({ rightness: { shown, hidden } }: { readonly rightness: Rightness }) {
  const dispatch = useDispatch()
  const isOn = useDesk(holdsOut)
  const share = (of: { suggested: number; accepted: number }) => of.accepted / of.suggested
  const echo = share(shown) - share(hidden)
  return (
    <section className={styles['echo']}>
      <CheckField
        label={suggestionWords.holdOut}
        checked={isOn}
        onChange={event =>
          dispatch(
            saveSetting,
            { setting: HOLD_OUT_SETTING, value: event.target.checked },
            { article: null },
          )
        }
      />
      {hidden.suggested > 0 && shown.suggested > 0 && (
        <p className={styles['hint']}>
          {suggestionWords.echo(
            percentWords(share(shown)),
            percentWords(share(hidden)),
            hidden.suggested,
          )}{' '}
          {hidden.suggested < ENOUGH_HIDDEN
            ? suggestionWords.echoSmall
            : echo >= ECHO
              ? suggestionWords.echoHigh(Math.round(echo * 100))
              : suggestionWords.echoNone}
        </p>
      )}
    </section>
  )
}
