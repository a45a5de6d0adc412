import { aDesk, ARTICLE } from '@claimbench/model/testing'
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../testing/render-with-session.tsx'

test('what was declined in one place is not said in the next', async () => {
  const { user } = await renderApp({
    desk: aDesk(['The port signed a lease.', 'Nobody asked.']),
    place: `/review/${ARTICLE}`,
  })
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-sentence'))
  await user.keyboard('u')
  const alert = await screen.findByRole('alert')
  await waitFor(() => expect(alert).not.toBeEmptyDOMElement())
  await user.click(screen.getByRole('link', { name: 'Library' }))
  await waitFor(() => expect(screen.getByRole('alert')).toBeEmptyDOMElement())
})
