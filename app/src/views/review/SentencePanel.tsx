// The sentence in hand: what it is, who says it, what can be checked in it.
import {
  type ArticleRow,
  CHECK_WORTHINESS,
  claimsIn,
  type RevisionRow,
  type Sentence,
  setCheckWorthiness,
  setFlag,
  spansIn,
  tagOf,
  TAGS,
} from '@claimbench/model'
import type { MouseEvent } from 'react'
import { useDesk, useDispatch, useSession, useSessionState } from '../../desk/session-context.tsx'
import { Glyph } from '../../surface/Glyph.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckField, SelectField } from '../../ui/Field.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { checkWorthinessWords, reviewWords, tagWords } from '../../words/review.ts'
import { ClaimCard } from '../claims/ClaimCard.tsx'
import { useBench } from './bench-context.ts'
import { commandOf } from './commands.ts'
import { focusSentenceInHand } from './focus-sentence.ts'
import styles from './SentencePanel.module.css'
import { ProposedClaims } from './ProposedClaims.tsx'
import { SpanCard } from './SpanCard.tsx'
import { SuggestionCard } from './SuggestionCard.tsx'
import { TAG_COMMANDS } from './tag-commands.ts'
import { useKeyWords } from './use-keys.ts'
import { WhyHere } from './WhyHere.tsx'

interface SentencePanelProps {
  readonly article: ArticleRow
  readonly revision: RevisionRow
  readonly sentences: readonly Sentence[]
  readonly sentence: Sentence | undefined
}

/** What is known of the sentence in hand, and below it every claim of the article. */
export function SentencePanel({ article, revision, sentences, sentence }: SentencePanelProps) {
  const ownSentences = sentences.findLast(one => one.number !== undefined)?.number ?? 0
  return (
    <>
      {sentence && (
        <>
          <h2 className={styles['heading']}>
            {reviewWords.sentenceHeading(sentence.number, ownSentences)}
          </h2>
          <TagButtons revision={revision} sentence={sentence} />
          <SuggestionCard revision={revision} sentence={sentence} />
          <Marks revision={revision} sentence={sentence} />
          <ClaimsHere revision={revision} sentence={sentence} />
          <Shape />
          <WhyHere revision={revision} sentence={sentence} sentences={sentences} />
        </>
      )}
      <AllClaims article={article} />
    </>
  )
}

interface OfSentence {
  readonly revision: RevisionRow
  readonly sentence: Sentence
}

function TagButtons({ revision, sentence }: OfSentence) {
  const bench = useBench()
  const keyWords = useKeyWords()
  const dispatch = useDispatch()
  const { reviewer } = useSession()
  const canWrite = useSessionState(state => state.access === 'write')
  const row = useDesk(desk => tagOf(desk, revision.id, sentence, reviewer))
  const place = { revision: revision.id, start: sentence.start }

  return (
    <fieldset disabled={!canWrite}>
      <legend className="visually-hidden">{reviewWords.tagGroup}</legend>
      <div className={styles['tags']}>
        {TAGS.map(tag => (
          <button
            key={tag}
            type="button"
            className={`${styles['tag']} ${styles[tag]}`}
            aria-pressed={row?.tag === tag}
            onClick={event => {
              commandOf(TAG_COMMANDS[tag]).run(bench)
              backToArticle(event, bench.hand.getState().current)
            }}
          >
            <Glyph tag={tag} />
            {tagWords[tag]}
            {keyWords(commandOf(TAG_COMMANDS[tag]))
              .slice(0, 1)
              .map(key => (
                <Kbd key={key}>{key}</Kbd>
              ))}
          </button>
        ))}
      </div>
      {row && (
        <div className={styles['flags']}>
          <span>{reviewWords.alsoHolds}</span>
          <CheckField
            label={reviewWords.alsoClaim}
            checked={row.hasClaim}
            disabled={row.tag === 'claim'}
            onChange={event =>
              dispatch(setFlag, { ...place, flag: 'hasClaim', value: event.target.checked })
            }
          />
          <CheckField
            label={reviewWords.alsoOpinion}
            checked={row.hasOpinion}
            disabled={row.tag === 'opinion'}
            onChange={event =>
              dispatch(setFlag, { ...place, flag: 'hasOpinion', value: event.target.checked })
            }
          />
          <SelectField
            label={reviewWords.checkWorthiness}
            value={String(row.checkWorthiness ?? '')}
            options={[
              { value: '', label: '–' },
              ...CHECK_WORTHINESS.map(value => ({
                value: String(value),
                label: `${value} · ${checkWorthinessWords[value]}`,
              })),
            ]}
            onChoose={chosen =>
              dispatch(setCheckWorthiness, {
                ...place,
                value: CHECK_WORTHINESS.find(value => String(value) === chosen),
              })
            }
          />
        </div>
      )}
    </fieldset>
  )
}

function Marks({ revision, sentence }: OfSentence) {
  const spans = useDesk(desk =>
    spansIn(desk, revision.id, sentence).filter(span => span.kind !== 'fragment'),
  )
  return (
    <section>
      <h3 className={styles['heading']}>{reviewWords.whoSaysIt}</h3>
      {spans.length === 0 && <p className={styles['hint']}>{reviewWords.nobodyMarked}</p>}
      {spans.map(span => (
        <SpanCard key={span.id} span={span} links={revision.links} />
      ))}
    </section>
  )
}

function ClaimsHere({ revision, sentence }: OfSentence) {
  const claims = useDesk(desk => claimsIn(desk, revision.id, sentence))
  return (
    <section>
      <h3 className={styles['heading']}>{reviewWords.claimsHere}</h3>
      <ProposedClaims revision={revision} sentence={sentence} />
      {claims.length === 0 && <p className={styles['hint']}>{reviewWords.cutClaim}</p>}
      {claims.map(claim => (
        <OpenableClaim key={claim.id} claim={claim.id} />
      ))}
    </section>
  )
}

function AllClaims({ article }: { readonly article: ArticleRow }) {
  const claims = useDesk(desk =>
    [...desk.claims.values()].filter(claim => claim.article === article.id),
  )
  return (
    <section>
      <h3 className={styles['heading']}>{reviewWords.allClaims(claims.length)}</h3>
      {claims.length === 0 && <p className={styles['hint']}>{reviewWords.noClaims}</p>}
      {claims.map(claim => (
        <OpenableClaim key={claim.id} claim={claim.id} />
      ))}
    </section>
  )
}

function OpenableClaim({ claim }: { readonly claim: string }) {
  const { panel } = useBench()
  return (
    <ClaimCard
      claim={claim}
      onOpen={() => panel.setState({ panel: { kind: 'claim', claim, part: 'wording' } })}
    />
  )
}

function Shape() {
  const bench = useBench()
  const canWrite = useSessionState(state => state.access === 'write')
  if (!canWrite) return null
  return (
    <div className={styles['shape']}>
      {(['words', 'merge', 'clear', 'note'] as const).map(id => (
        <Button
          key={id}
          onClick={event => {
            commandOf(id).run(bench)
            if (id !== 'note') backToArticle(event, bench.hand.getState().current)
          }}
        >
          {commandOf(id).name}
        </Button>
      ))}
    </div>
  )
}

// After a click with the mouse the keys of the article should work; by keyboard the focus stays.
function backToArticle(event: MouseEvent, current: number) {
  if (event.detail > 0) focusSentenceInHand(current)
}
