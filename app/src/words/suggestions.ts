// What is said about suggestions: how sure, why, why not, and how right they were.
import type { Tag } from '@claimbench/model'
import { tagWords } from './review.ts'

const percent = (share: number) => `${Math.round(share * 100)} %`

export const suggestionWords = {
  heading: 'Suggestion',
  take: 'Take it',
  sure: (share: number) => `${percent(share)} sure`,
  unsure: (tags: string) => `Not sure enough to suggest a tag: ${tags}.`,
  share: (tag: Tag, share: number) => `${tagWords[tag]} ${percent(share)}`,
  why: 'Why?',
  whyNot: (tag: Tag) => `Why not ${tagWords[tag].toLowerCase()}?`,
  speaksFor: (tag: Tag) => `What speaks for ${tagWords[tag].toLowerCase()}`,
  nothingSpeaksFor: (tag: Tag) =>
    `No single word speaks for ${tagWords[tag].toLowerCase()}; it is the sentence as a whole.`,
  wholeSentence: 'The whole sentence',
  youSaid: (said: Tag, suggested: Tag, share: number) =>
    `You said ${tagWords[said].toLowerCase()}. Suggested was ${tagWords[suggested].toLowerCase()}, ${percent(share)} sure.`,
  others: 'Otherwise',
  chain: 'How the source was found',
  standsFor: (name: string) => `stands for ${name}`,
  linkDead: 'the link on it has no target',
  linkLive: 'a link is on it',
  relayedBy: (source: string) => `heard through ${source}`,
  model: (version: string, taught: number | undefined) =>
    taught === undefined ? `Model ${version}` : `Model ${version}, with ${taught} of your tags`,
  failed: 'The reasons could not be worked out. Nothing was changed; try again.',
  proposed: 'Could be checked',
  cutIt: 'Cut it out',
  cutProposal: (wording: string) => `Cut out the claim: ${wording}`,
  tookInBulk: (taken: number, left: number) =>
    `${taken === 1 ? '1 suggestion' : `${taken} suggestions`} taken.${left > 0 ? ` ${left} below the threshold ${left === 1 ? 'is' : 'are'} left open.` : ''}`,

  panel: 'How right suggestions are',
  showHere: 'Suggest tags in this article',
  offHere: 'No tags are suggested in this article.',
  order: 'Going on leads to',
  orders: { reading: 'the next sentence', teaching: 'what suggestions learn most from' },
  rightness: 'For you',
  noneYet: 'Nothing is known yet: tag some sentences of an article while suggestions are shown.',
  rightOf: (accepted: number, suggested: number) =>
    `You agreed with ${accepted} of the last ${suggested} suggestions (${percent(accepted / suggested)}).`,
  keptBack: (count: number) =>
    count === 0
      ? ''
      : `For ${count === 1 ? '1 sentence' : `${count} sentences`} nothing was suggested.`,
  notCounted: 'Tags taken in bulk are not counted: nobody looked at them one by one.',
  table: 'Suggestions by tag',
  tag: 'Suggested',
  agreed: 'Agreed',
  insteadOf: 'You said instead',
  learning: 'Learning from you',
  learn: 'Suggestions learn from my tags, on this device',
  learningOff:
    'Nothing is learnt, and nothing learnt is used. What was kept stays until it is reset.',
  notEnough: (taught: number) =>
    taught === 0
      ? 'No tags have been learnt from yet.'
      : `Learnt from ${taught === 1 ? '1 tag' : `${taught} tags`}.`,
  lately: (tags: number, base: number, learned: number) =>
    `Of the last ${tags}, the shipped model foretold ${base}, with your tags ${learned}.`,
  used: 'So what was learnt is used.',
  notUsed: 'So the shipped model alone is used: what was learnt must lead by three.',
  reset: 'Forget what was learnt',
  resetDone: 'Forgotten. The shipped model alone suggests now.',
  holdOut:
    'Show one sentence in ten without its suggestion, to measure how far suggestions sway me',
  echo: (shown: string, hidden: string, count: number) =>
    `You agreed with ${shown} of the suggestions you saw, and with ${hidden} of ${count} you did not see.`,
  echoSmall: 'Too few were hidden yet to say more.',
  echoHigh: (points: number) =>
    `That is ${points} points more where you saw them: some of your agreement is their echo.`,
  echoNone: 'Seeing them does not seem to sway you.',
} as const

/** A share as it stands in a sentence. */
export const percentWords = percent
