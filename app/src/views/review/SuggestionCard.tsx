// What the suggester thinks of the sentence in hand: its tag and how sure, who is said to say it, and
// on demand why. After a correction: why not.
import { ghostTagsOf, type RevisionRow, type Sentence, tagOf, TAGS } from '@claimbench/model'
import type { Suggestion } from '@claimbench/suggest'
import { useDesk, useSession, useSessionState } from '../../desk/session-context.tsx'
import { Glyph } from '../../surface/Glyph.tsx'
import { suggestionKey, useHand } from '../../surface/hand.ts'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { reviewWords, tagWords } from '../../words/review.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import { AttributionChain } from './AttributionChain.tsx'
import { useBench, usePanel } from './bench-context.ts'
import { commandOf } from './commands.ts'
import { Reasons } from './Reasons.tsx'
import styles from './SuggestionCard.module.css'
import { useKeyWords } from './use-keys.ts'
import { WhyNot } from './WhyNot.tsx'

interface SuggestionCardProps {
  readonly revision: RevisionRow
  readonly sentence: Sentence
}

/** The suggestion for the sentence in hand; nothing where a person already said the same. */
export function SuggestionCard({ revision, sentence }: SuggestionCardProps) {
  const { reviewer } = useSession()
  const given = useDesk(desk => tagOf(desk, revision.id, sentence, reviewer)?.tag)
  const left = useDesk(desk => ghostTagsOf(desk, revision.id, sentence, reviewer))
  const suggestion = useHand(hand => hand.suggestions.get(suggestionKey(sentence)))
  const text = revision.text.slice(sentence.start, sentence.end)

  if (given) {
    const isCorrected = suggestion?.tag !== undefined && suggestion.tag !== given
    return isCorrected ? (
      <WhyNot
        key={`${sentence.start}:${given}`}
        revision={revision}
        sentence={sentence}
        suggestion={suggestion}
        given={given}
      />
    ) : null
  }
  if (left[0]) {
    return (
      <section className={styles['card']} aria-label={suggestionWords.heading}>
        <Head tag={left[0].tag} sure={undefined} />
        <p className={styles['why']}>
          {reviewWords.ghost(left.map(row => tagWords[row.tag]).join(', '))}
        </p>
      </section>
    )
  }
  if (!suggestion) return null
  return (
    <section className={styles['card']} aria-label={suggestionWords.heading}>
      {suggestion.tag ? (
        <Head tag={suggestion.tag} sure={suggestion.tags[suggestion.tag]} />
      ) : (
        <p className={styles['why']}>{suggestionWords.unsure(likelyTags(suggestion, 2))}</p>
      )}
      <AttributionChain suggestion={suggestion} text={text} />
      <Why suggestion={suggestion} text={text} />
      <ModelLine suggestion={suggestion} />
    </section>
  )
}

function Head({
  tag,
  sure,
}: {
  readonly tag: (typeof TAGS)[number]
  readonly sure: number | undefined
}) {
  const bench = useBench()
  const canWrite = useSessionState(state => state.access === 'write')
  const [key] = useKeyWords()(commandOf('take'))
  return (
    <div className={styles['head']}>
      <Glyph tag={tag} isGhost />
      <b>{tagWords[tag]}</b>
      {sure !== undefined && <span className={styles['sure']}>{suggestionWords.sure(sure)}</span>}
      {canWrite && (
        <Button onClick={() => commandOf('take').run(bench)}>
          {suggestionWords.take} {key && <Kbd>{key}</Kbd>}
        </Button>
      )}
    </div>
  )
}

function Why({ suggestion, text }: { readonly suggestion: Suggestion; readonly text: string }) {
  const bench = useBench()
  const isShown = useHand(hand => hand.isWhyShown)
  const [key] = useKeyWords()(commandOf('why'))
  const likeliest = likelyTagsOf(suggestion)[0] ?? 'none'
  return (
    <>
      <Button
        look="quiet"
        aria-expanded={isShown}
        onClick={() => bench.hand.setState({ isWhyShown: !isShown })}
      >
        {suggestionWords.why} {key && <Kbd>{key}</Kbd>}
      </Button>
      {isShown && (
        <>
          <Reasons reasons={suggestion.why} tag={likeliest} text={text} />
          <p className={styles['why']}>
            {suggestionWords.others}: {likelyTags(suggestion, 4, 1)}.
          </p>
        </>
      )}
    </>
  )
}

function ModelLine({ suggestion }: { readonly suggestion: Suggestion }) {
  const taught = usePanel(state => (state.learning?.isUsed ? state.learning.taught : undefined))
  return <p className={styles['model']}>{suggestionWords.model(suggestion.model, taught)}</p>
}

const likelyTagsOf = ({ tags }: Suggestion) => TAGS.toSorted((a, b) => tags[b] - tags[a])

function likelyTags(suggestion: Suggestion, until: number, from = 0): string {
  return likelyTagsOf(suggestion)
    .slice(from, until)
    .map(tag => suggestionWords.share(tag, suggestion.tags[tag]))
    .join(', ')
}
