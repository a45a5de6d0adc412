// After a correction: what spoke for the suggested tag, and what speaks for the one that was given.
import type { RevisionRow, Sentence, Tag } from '@claimbench/model'
import type { Reason, Suggestion } from '@claimbench/suggest'
import { useEffect, useState } from 'react'
import { useDesk } from '../../desk/session-context.tsx'
import { useWorkbench } from '../../shell/workbench-context.ts'
import { useHand } from '../../surface/hand.ts'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { suggestionWords } from '../../words/suggestions.ts'
import { useBench } from './bench-context.ts'
import { commandOf } from './commands.ts'
import { Reasons } from './Reasons.tsx'
import { inputsFor } from './suggestion-inputs.ts'
import styles from './SuggestionCard.module.css'
import { useKeyWords } from './use-keys.ts'

interface WhyNotProps {
  readonly revision: RevisionRow
  readonly sentence: Sentence
  readonly suggestion: Suggestion
  /** The tag the person gave. */
  readonly given: Tag
}

/** Why a tag other than the given one was suggested, on demand. */
export function WhyNot({ revision, sentence, suggestion, given }: WhyNotProps) {
  const bench = useBench()
  const isShown = useHand(hand => hand.isWhyShown)
  const [key] = useKeyWords()(commandOf('why'))
  const suggested = suggestion.tag ?? given
  return (
    <section className={styles['card']} aria-label={suggestionWords.heading}>
      <p className={styles['why']}>
        {suggestionWords.youSaid(given, suggested, suggestion.tags[suggested])}
      </p>
      <Button
        look="quiet"
        aria-expanded={isShown}
        onClick={() => bench.hand.setState({ isWhyShown: !isShown })}
      >
        {suggestionWords.whyNot(suggested)} {key && <Kbd>{key}</Kbd>}
      </Button>
      {isShown && <BothSides {...{ revision, sentence, suggested, given }} />}
    </section>
  )
}

interface BothSidesProps extends Pick<WhyNotProps, 'revision' | 'sentence' | 'given'> {
  readonly suggested: Tag
}

function BothSides({ revision, sentence, suggested, given }: BothSidesProps) {
  const workbench = useWorkbench()
  const published = useDesk(desk => desk.articles.get(revision.article)?.publishedAt)
  const [sides, setSides] = useState<readonly (readonly Reason[])[] | 'failed'>()
  const text = revision.text.slice(sentence.start, sentence.end)

  useEffect(() => {
    const [input] = inputsFor(revision, [sentence], published)
    if (!input) return
    let isStale = false
    workbench
      .explain({ sentence: input, tags: [suggested, given] })
      .then(found => {
        if (!isStale) setSides(found)
      })
      .catch(() => {
        if (!isStale) setSides('failed')
      })
    return () => {
      isStale = true
    }
  }, [workbench, revision, sentence, published, suggested, given])

  if (sides === 'failed') return <p className={styles['why']}>{suggestionWords.failed}</p>
  if (!sides) return null
  return (
    <>
      <Reasons reasons={sides[0] ?? []} tag={suggested} text={text} />
      <Reasons reasons={sides[1] ?? []} tag={given} text={text} />
    </>
  )
}
