// What the person has in hand while reading: the sentence, words of it, what is unfolded, and what
// the suggester thinks. None of it is a record, and none of it outlives the open article.
import type { Suggestion } from '@claimbench/suggest'
import type { Span, TextOffset } from '@claimbench/text'
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { WordCursor } from './word-cursor.ts'

export interface Hand {
  /** Where the sentence in hand begins; -1 before there is one. */
  readonly current: TextOffset
  /** Set while the word cursor is used. */
  readonly words: WordCursor | undefined
  /** The words selected, by the word cursor or by hand. */
  readonly selection: Span | undefined
  /** The first block of each run of furniture that is unfolded. */
  readonly unfolded: ReadonlySet<number>
  /** By `suggestionKey`. */
  readonly suggestions: ReadonlyMap<string, Suggestion>
  /** Suggestions that are kept from the person, to measure how far others echo. By the same key. */
  readonly withheld: ReadonlyMap<string, Suggestion>
  /** Whether the reasons for the suggestion in hand are shown. */
  readonly isWhyShown: boolean
}

export type HandStore = StoreApi<Hand>

/** An empty hand. */
export function createHand(): HandStore {
  return createStore<Hand>(() => ({
    current: -1,
    words: undefined,
    selection: undefined,
    unfolded: new Set(),
    suggestions: new Map(),
    withheld: new Map(),
    isWhyShown: false,
  }))
}

/** A suggestion is about a sentence of exactly these words: cut anew, it needs another one. */
export function suggestionKey({ start, end }: Span): string {
  return `${start}:${end}`
}

export const HandContext = createContext<HandStore | undefined>(undefined)

/** The store of what is in hand. Throws outside of an article. */
export function useHandStore(): HandStore {
  const hand = useContext(HandContext)
  if (!hand) throw new Error('The article is shown outside of HandContext')
  return hand
}

/** A part of what is in hand; repaints when it changes. */
export function useHand<Part>(select: (hand: Hand) => Part): Part {
  return useStore(useHandStore(), select)
}
