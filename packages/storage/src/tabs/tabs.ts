/* oxlint-disable unicorn/require-post-message-target-origin -- workers and channels have none */
// What tabs of one browser tell each other.
import type { Patch } from '@claimbench/model'

export type TabMessage =
  /** These changes are in the database. */
  | { readonly kind: 'changed'; readonly patches: readonly Patch[] }
  /** Whoever writes this article: please save and let go of it. */
  | { readonly kind: 'take-over'; readonly article: string }
  /** The workspace was erased or replaced: load the page again. */
  | { readonly kind: 'replaced' }

export interface Tabs {
  /** Tells all other tabs. */
  tell(message: TabMessage): void
  /** Calls back with what other tabs tell; answers with the end of it. */
  listen(callback: (message: TabMessage) => void): () => void
  close(): void
}

/** Joins the other tabs of this browser. */
export function openTabs(name = 'claimbench:tabs'): Tabs {
  const channel = new BroadcastChannel(name)
  return {
    tell: message => channel.postMessage(message),
    listen(callback) {
      // Only tabs of this app know the channel, and they say nothing but `TabMessage`s.
      const hear = (event: MessageEvent) => callback(event.data as TabMessage)
      channel.addEventListener('message', hear)
      return () => channel.removeEventListener('message', hear)
    },
    close: () => channel.close(),
  }
}
