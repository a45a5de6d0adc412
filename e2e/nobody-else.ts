// All stories together ask nobody but the app's own server. The browser's way out of this machine leads
// to a proxy that lets nothing through and keeps the names of whoever was asked for, by a page, a worker
// or the service worker alike; one name fails the run.
import { createServer } from 'node:net'
import process from 'node:process'

// Chromium asks its maker now and then, whatever it is told; that is not the app asking.
const BROWSERS_OWN = /\b(googleapis|google|gvt1|gstatic)\.com\b/

/** The port of the proxy: the one beside the app's. */
export function proxyPort(port: number): number {
  return port + 1000
}

/** Starts the proxy; answers with its end, which fails when anybody was asked for. */
export default async function nobodyElse(): Promise<() => Promise<void>> {
  const asked = new Set<string>()
  const proxy = createServer(socket => {
    socket.on('error', () => undefined)
    socket.once('data', data => {
      const line = data.toString('latin1').split('\r\n', 1)[0] ?? ''
      if (!BROWSERS_OWN.test(line)) asked.add(line)
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n')
    })
  })
  const port = proxyPort(Number(process.env.CLAIMBENCH_TEST_PORT ?? 47813))
  await new Promise<void>((resolve, reject) => {
    proxy.once('error', reject)
    proxy.listen(port, '127.0.0.1', resolve)
  })
  return async () => {
    proxy.close()
    if (asked.size > 0) throw new Error(`Somebody else was asked:\n${[...asked].join('\n')}`)
  }
}
