// Builds the app and serves what was built, always at the same address: the address is where the
// browser keeps the work, so a port that drifts would make the library look empty.
import { createServer } from 'node:net'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import { HEADERS } from './headers.mjs'

const PORT = Number(process.env.CLAIMBENCH_PORT ?? 47811)
const root = fileURLToPath(new URL('../app', import.meta.url))

if (!(await isFree(PORT))) {
  console.error(
    `Port ${PORT} is in use. Perhaps Claimbench is already running: look at http://localhost:${PORT}. ` +
      'If it is another program, end that one and start again; your work stays where it is.',
  )
  process.exit(1)
}
if (!process.argv.includes('--built')) await build({ root, logLevel: 'warn' })
await preview({
  root,
  logLevel: 'warn',
  preview: { port: PORT, strictPort: true, host: 'localhost', headers: HEADERS, cors: false },
})
console.log(`Claimbench runs at http://localhost:${PORT} (Ctrl+C ends it).`)

function isFree(port) {
  return new Promise(resolve => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)))
  })
}
