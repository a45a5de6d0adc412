import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { refuseStrayDrops } from '../shell/refuse-stray-drops.ts'
import { DropAnywhere } from './DropAnywhere.tsx'

const FILES = { dataTransfer: { types: ['Files'], files: [] } }
const WORDS = { dataTransfer: { types: ['text/plain'], files: [] } }

function shown(takesText: boolean) {
  const onDropped = vi.fn<(dropped: DataTransfer) => void>()
  render(
    <>
      <textarea aria-label="Field" />
      <main />
      <DropAnywhere words="Drop it" takesText={takesText} onDropped={onDropped} />
    </>,
  )
  return onDropped
}

test('files are taken wherever they are dropped, also on a field', () => {
  const onDropped = shown(false)
  // `fireEvent` answers whether the browser would go on with it.
  expect(fireEvent.dragOver(screen.getByRole('main'), FILES)).toBe(false)
  expect(screen.getByText('Drop it')).toBeVisible()
  expect(fireEvent.drop(screen.getByLabelText('Field'), FILES)).toBe(false)
  expect(screen.queryByText('Drop it')).toBeNull()
  expect(onDropped).toHaveBeenCalledOnce()
})

test('what leaves the window is not waited for any more', () => {
  shown(false)
  fireEvent.dragOver(screen.getByRole('main'), FILES)
  const over = createEvent.dragLeave(screen.getByRole('main'), FILES)
  Object.defineProperty(over, 'relatedTarget', { value: document.body })
  fireEvent(screen.getByRole('main'), over)
  expect(screen.getByText('Drop it')).toBeVisible()
  fireEvent.dragLeave(document.body, FILES)
  expect(screen.queryByText('Drop it')).toBeNull()
})

test('words are taken only where they are wanted, and go into a field they are dropped on', () => {
  const without = shown(false)
  expect(fireEvent.drop(screen.getByRole('main'), WORDS)).toBe(true)
  expect(without).not.toHaveBeenCalled()
})

test('words go into a field they are dropped on', () => {
  const onDropped = shown(true)
  expect(fireEvent.drop(screen.getByLabelText('Field'), WORDS)).toBe(true)
  expect(onDropped).not.toHaveBeenCalled()
  expect(fireEvent.drop(screen.getByRole('main'), WORDS)).toBe(false)
  expect(onDropped).toHaveBeenCalledOnce()
})

test('what nobody takes is not opened in place of the app', () => {
  render(
    <>
      <textarea aria-label="Field" />
      <main />
    </>,
  )
  refuseStrayDrops(window)
  expect(fireEvent.dragOver(screen.getByRole('main'), FILES)).toBe(false)
  expect(fireEvent.drop(screen.getByRole('main'), FILES)).toBe(false)
  expect(fireEvent.drop(screen.getByLabelText('Field'), FILES)).toBe(false)
  expect(fireEvent.drop(screen.getByLabelText('Field'), WORDS)).toBe(true)
})
