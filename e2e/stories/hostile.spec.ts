// Somebody means harm: through every door comes what wants to run, to ask, or to stand in the way. Our own
// words are always tried; the public collections with `npm run bench -- hostile`.
import { expect, test } from '@playwright/test'
import { chooses, drops, pastes, visits } from '../hostile/doors.ts'
import {
  holds,
  inputs,
  isWhole,
  openedLibrary,
  tellOfTheDoors,
  tried,
} from '../hostile/door-test.ts'
import { ADDRESSES, bundled, wellFormed } from '../hostile/inputs.ts'
import { travel } from '../hostile/journey.ts'
import { Checker } from '../people/checker.ts'

tellOfTheDoors()

for (const [flavour, name, between] of [
  ['plain', 'as text', '\n\n'],
  ['html', 'as a copied page', '\n'],
] as const) {
  test(`pasted ${name}`, async ({ page, context }) => {
    const seen = await openedLibrary(context, page)
    const lines = await travel({
      doors: [`paste, ${name}`],
      // Each by itself: together they would be read as one article, and one would shield the other.
      bundles: bundled(inputs, isWhole ? 100_000 : 0),
      plain: isWhole ? 1 : 5,
      async play(bundle) {
        const refused = await pastes(page, flavour, bundle.join(between))
        return [tried(bundle.length, refused * bundle.length, await seen.look(page))]
      },
    })
    lines.forEach(holds)
  })
}

for (const [name, door] of [
  ['file chooser', chooses],
  ['drop', drops],
] as const) {
  test(`brought as files of four kinds: ${name}`, async ({ page, context }) => {
    const seen = await openedLibrary(context, page)
    const pieces = isWhole ? bundled(inputs, 4_000).map(piece => piece.join('\n\n')) : inputs
    // Of the whole, many inputs lie in one file: they are counted one by one all the same.
    const share = inputs.length / pieces.length
    const lines = await travel({
      doors: [`${name}, .html .md .txt .mhtml`],
      bundles: bundled(pieces, isWhole ? 20_000 : 200_000),
      plain: 1,
      async play(bundle) {
        const refused = await door(page, bundle)
        const count = Math.round(4 * share * bundle.length)
        return [tried(count, Math.round(share * refused), await seen.look(page))]
      },
    })
    lines.forEach(holds)
  })
}

test('typed into the address bar', async ({ page, context }) => {
  const seen = await openedLibrary(context, page)
  const lines = await travel({
    doors: ['address bar, raw and encoded'],
    bundles: bundled([...ADDRESSES, ...inputs], isWhole ? 4_000 : 40_000),
    plain: 1,
    async play(bundle) {
      await visits(page, bundle)
      return [tried(2 * bundle.length, 0, await seen.look(page))]
    },
  })
  await expect(page.getByLabel('Paste an article')).toBeVisible()
  lines.forEach(holds)
})

test('typed where an address is asked for', async ({ page, context }) => {
  const seen = await openedLibrary(context, page)
  const ada = new Checker(page)
  await ada.opensTheSample('Haverlock council votes to end night bus from July')
  await ada.presses('i')
  const likely = [
    ...ADDRESSES,
    ...inputs.filter(input => /^\S{1,200}$/.test(input) && input.includes(':')),
  ]
  const field = page.getByLabel('Address of this copy', { exact: true })
  const lines = await travel({
    doors: ['fields for an address'],
    bundles: bundled(likely, 2_000),
    async play(bundle) {
      let refused = 0
      for (const address of bundle) {
        await field.fill(wellFormed(address))
        await field.blur()
        if ((await field.getAttribute('aria-invalid')) === 'true') refused++
      }
      return [tried(bundle.length, refused, await seen.look(page))]
    },
  })
  for (const address of ADDRESSES) {
    await field.fill(address)
    await field.blur()
    await expect(field, address).toHaveAttribute('aria-invalid', 'true')
  }
  lines.forEach(holds)
})
