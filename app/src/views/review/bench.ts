// What the commands of the review place work with: the session, the hand, the panel, and the few
// questions they all ask.
import {
  type ArticleRow,
  type ClaimRow,
  claimsIn,
  type Desk,
  nextOpenSentence,
  type RevisionRow,
  type Sentence,
  sentenceFrom,
  sentencesOf,
  tagOf,
} from '@claimbench/model'
import { orderToLearn } from '@claimbench/suggest'
import type { Span } from '@claimbench/text'
import type { Outcome, Rule, Session } from '../../session/create-session.ts'
import { furnitureRunOf } from '../../surface/furniture.ts'
import { type HandStore, suggestionKey } from '../../surface/hand.ts'
import { wordsOf } from '../../surface/word-cursor.ts'
import type { PanelStore } from './panel.ts'

export interface Bench {
  readonly session: Session
  readonly hand: HandStore
  readonly panel: PanelStore
  /** Dispatches a wish and tells the person when it is declined. */
  readonly dispatch: <Wish>(rule: Rule<Wish>, wish: Wish) => Outcome
  /** Tells the person why something was declined. */
  readonly tell: (code: string) => void
}

/** The open article and its sentences. Throws when no article is open: the place shows none then. */
export function openArticle({ session }: Bench): {
  readonly desk: Desk
  readonly article: ArticleRow
  readonly revision: RevisionRow
  readonly sentences: readonly Sentence[]
} {
  const { desk, article: id } = session.store.getState()
  const article = desk.articles.get(id ?? '')
  const revision = desk.revisions.get(article?.revision ?? '')
  if (!article || !revision) throw new Error('The review place works on an open article')
  return { desk, article, revision, sentences: sentencesOf(desk, revision.id) }
}

/** The sentence in hand. */
export function sentenceInHand(bench: Bench): Sentence | undefined {
  return sentenceFrom(openArticle(bench).sentences, bench.hand.getState().current)
}

/** The words of the sentence in hand. */
export function wordsInHand(bench: Bench): readonly Span[] {
  const { article, revision } = openArticle(bench)
  const sentence = sentenceInHand(bench)
  return sentence ? wordsOf(revision.text, sentence, article.language) : []
}

/** The claims of the sentence in hand. */
export function claimsInHand(bench: Bench): readonly ClaimRow[] {
  const { desk, revision } = openArticle(bench)
  const sentence = sentenceInHand(bench)
  return sentence ? claimsIn(desk, revision.id, sentence) : []
}

/** Takes a sentence in hand. */
export function goTo({ hand, panel }: Bench, sentence: Pick<Sentence, 'start'>): void {
  hand.setState({ current: sentence.start, words: undefined, selection: undefined })
  const { kind } = panel.getState().panel
  const stays = kind === 'details' || kind === 'suggestions' || kind === 'tray'
  if (!stays) panel.setState({ panel: { kind: 'sentence' } })
}

/** Goes on by `step` sentences that are not folded away; false at the end of the article. */
export function goBy(bench: Bench, step: 1 | -1): boolean {
  const { sentences } = openArticle(bench)
  const from = sentenceInHand(bench)?.index ?? (step === 1 ? -1 : sentences.length)
  for (let index = from + step; index >= 0 && index < sentences.length; index += step) {
    const sentence = sentences[index]
    if (!sentence || isFolded(bench, sentence)) continue
    goTo(bench, sentence)
    return true
  }
  return false
}

/** Goes to the next open sentence, round the end; false when none is open. */
export function goToNextOpen(bench: Bench): boolean {
  const { desk, revision } = openArticle(bench)
  const from = sentenceInHand(bench)?.index ?? -1
  const next = nextOpenSentence(desk, revision.id, bench.session.reviewer, from)
  if (next) goTo(bench, next)
  return next !== undefined
}

/** Goes to the open sentence from which the suggester would learn most; false when none is open. */
export function goToTeachNext(bench: Bench): boolean {
  const { desk, revision, sentences } = openArticle(bench)
  const { suggestions } = bench.hand.getState()
  const open = sentences.filter(
    one =>
      !one.isFurniture &&
      one.start !== bench.hand.getState().current &&
      !tagOf(desk, revision.id, one, bench.session.reviewer),
  )
  const known = open.flatMap(sentence => {
    const suggestion = suggestions.get(suggestionKey(sentence))
    return suggestion ? [{ sentence, suggestion }] : []
  })
  const [first] = orderToLearn(known.map(({ suggestion }) => suggestion))
  const next = first === undefined ? open[0] : known[first]?.sentence
  if (next) goTo(bench, next)
  return next !== undefined
}

/** Goes on after a tag: down the article, or to the sentence that teaches most, as was chosen. */
export function goOn(bench: Bench): void {
  if (bench.panel.getState().order === 'teaching') goToTeachNext(bench)
  else goBy(bench, 1)
}

function isFolded(bench: Bench, sentence: Sentence): boolean {
  if (!sentence.isFurniture) return false
  const run = furnitureRunOf(openArticle(bench).revision.blocks, sentence.block)
  return run !== undefined && !bench.hand.getState().unfolded.has(run)
}
