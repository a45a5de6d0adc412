import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// What is waited for comes as late as a busy machine lets it; a test ends as soon as it is there.
configure({ asyncUtilTimeout: 20_000 })

// Testing Library does this by itself only where test functions are global.
afterEach(cleanup)
// Drafts of forms outlive a page, but not a test.
afterEach(() => localStorage.clear())

// jsdom has no media queries: there, nothing matches.
window.matchMedia ??= query => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
})
