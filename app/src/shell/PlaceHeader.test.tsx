import { waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../testing/render-with-session.tsx'

test('the tab of the browser is called after the place', async () => {
  await renderApp({ place: '/claims' })
  await waitFor(() => expect(document.title).toMatch(/^Claims.* · Claimbench$/))
})
