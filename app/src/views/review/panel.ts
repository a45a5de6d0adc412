// Which panel stands beside the article, and which dialog over it.
import type { ClaimId } from '@claimbench/model'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Learning } from '../../workers/workbench.ts'
import type { ClaimPart } from '../claims/claim-parts.ts'

export type Panel =
  | { readonly kind: 'sentence' }
  | { readonly kind: 'claim'; readonly claim: ClaimId; readonly part: ClaimPart }
  | { readonly kind: 'note' }
  | { readonly kind: 'details' }
  | { readonly kind: 'suggestions' }
  | { readonly kind: 'tray' }

export interface PanelState {
  readonly panel: Panel
  readonly dialog: 'none' | 'keys' | 'palette'
  /** On a narrow screen the panel is a sheet that can be pulled up. */
  readonly isSheetOpen: boolean
  /** What was just done, for the status line and screen readers. */
  readonly said: string
  /** Where going on leads: to the sentence below, or to the one that teaches the suggester most. */
  readonly order: 'reading' | 'teaching'
  /** How what was learnt fares; undefined before the first suggestions. */
  readonly learning: Learning | undefined
}

export type PanelStore = StoreApi<PanelState>

/** The panel as it is when an article opens. */
export function createPanel(): PanelStore {
  return createStore<PanelState>(() => ({
    panel: { kind: 'sentence' },
    dialog: 'none',
    isSheetOpen: false,
    said: '',
    order: 'reading',
    learning: undefined,
  }))
}
