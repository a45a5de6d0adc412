import type { AttachmentId } from '@claimbench/model'
import { LARGEST_LOGO } from '@claimbench/report'
import { describe, expect, test, vi } from 'vitest'
import { logoBytes } from './logo-bytes.ts'

const ID = 'a1' as AttachmentId

describe('the bytes of a logo', () => {
  test('are those of the kept file', async () => {
    const open = async () => new Blob([new Uint8Array([1, 2, 3])])
    expect(await logoBytes({ open }, { logo: ID })).toEqual({ logo: new Uint8Array([1, 2, 3]) })
  })

  test('are none where no logo is chosen, or its file is not here', async () => {
    const open = vi.fn<() => Promise<undefined>>(async () => undefined)
    expect(await logoBytes({ open }, {})).toEqual({})
    expect(open).not.toHaveBeenCalled()
    expect(await logoBytes({ open }, { logo: ID })).toEqual({})
  })

  test('are never read of a file that is larger than a logo may be', async () => {
    const file = new Blob([new Uint8Array(LARGEST_LOGO + 1)])
    const read = vi.spyOn(file, 'arrayBuffer')
    expect(await logoBytes({ open: async () => file }, { logo: ID })).toEqual({})
    expect(read).not.toHaveBeenCalled()
  })
})
