import { expect, test } from 'vitest'
import { ownScript } from './own-script.ts'

test('a script of this app is let through', () => {
  expect(ownScript('./assets/journal.worker-abc.js')).toBe(
    new URL('./assets/journal.worker-abc.js', document.baseURI).href,
  )
})

test.each([
  'https://elsewhere.example/worker.js',
  '//elsewhere.example/worker.js',
  'data:text/javascript,1.js',
  'blob:http://localhost/1.js',
  'javascript:1//.js',
  './page.html',
])('%s is refused', address => {
  expect(() => ownScript(address)).toThrow(TypeError)
})
