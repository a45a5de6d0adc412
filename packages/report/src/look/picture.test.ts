import { describe, expect, test } from 'vitest'
import { aPicture } from '../testing/a-picture.ts'
import { readPicture } from './picture.ts'

/** The head of a JPEG: an application segment, then a frame of 300 by 40. */
const JPEG = new Uint8Array([
  0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 11, 8, 0, 40, 1, 44, 1, 1, 0, 0,
])

describe('a picture', () => {
  test('is told by its bytes, with its size', () => {
    expect(readPicture(aPicture())).toMatchObject({ kind: 'png', width: 1, height: 1 })
    expect(readPicture(JPEG)).toMatchObject({ kind: 'jpeg', width: 300, height: 40 })
  })

  test.each([
    ['a text', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['nothing', new Uint8Array()],
    ['a PNG that is cut off', aPicture().slice(0, 20)],
    ['a JPEG that is cut off', JPEG.slice(0, 10)],
    [
      'a JPEG whose segments lead nowhere',
      new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0]),
    ],
  ])('%s is none', (_, bytes) => {
    expect(readPicture(bytes)).toBeUndefined()
  })

  test('is none without a size', () => {
    const flat = aPicture()
    flat.fill(0, 16, 20)
    expect(readPicture(flat)).toBeUndefined()
  })
})
