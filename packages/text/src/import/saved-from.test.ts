import { expect, test } from 'vitest'
import { savedFrom } from './saved-from.ts'

test.each([
  [
    '<!DOCTYPE html>\n<!-- saved from url=(0028)https://lantern.example/dock -->\n<html>',
    'https://lantern.example/dock',
  ],
  [
    '<html><!--\n Page saved with SingleFile \n url: https://lantern.example/dock \n saved date: Mon\n-->',
    'https://lantern.example/dock',
  ],
  ['<!-- saved from url=(0014)about:internet -->', undefined],
  ['<!-- saved from url=(0030)file:///saved/dock.html -->', undefined],
  ['<p>It was saved from url=(1)https://lantern.example/</p>', undefined],
  ['', undefined],
])('%j', (html, address) => {
  expect(savedFrom(html)).toBe(address)
})
