// At build time: the service worker learns which files the app is made of.
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import type { Plugin } from 'vite'
import { HEADERS } from '../../scripts/headers.mjs'

const WORKER = 'service-worker.js'
const POLICY = HEADERS['Content-Security-Policy']

/**
 * Writes the list of the built files, and a version made of it, into the service worker. File names
 * hold a hash of their content, so the list changes exactly when the app does.
 */
export function precache(): Plugin {
  return {
    name: 'precache',
    apply: 'build',
    generateBundle(_options, bundle) {
      const worker = bundle[WORKER]
      if (worker?.type !== 'chunk') return
      const built = Object.keys(bundle).filter(name => name !== WORKER && !name.endsWith('.map'))
      const shipped = readdirSync(new URL('../public', import.meta.url))
      const files = ['./', ...built, ...shipped].sort()
      const page = bundle['index.html']
      const version = createHash('sha256')
        .update(
          JSON.stringify(files) + POLICY + (page?.type === 'asset' ? String(page.source) : ''),
        )
        .digest('hex')
        .slice(0, 12)
      worker.code = worker.code
        .replaceAll('FILES_OF_THIS_BUILD', () => JSON.stringify(files))
        .replaceAll('POLICY_OF_THIS_BUILD', () => JSON.stringify(POLICY))
        .replaceAll('VERSION_OF_THIS_BUILD', () => JSON.stringify(version))
    },
  }
}
