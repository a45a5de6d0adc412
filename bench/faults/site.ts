// Builds the page under test and serves it from one port, so that its data stays its own.
import { createServer, type Server } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { HEADERS } from '../../scripts/headers.mjs'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

export interface Site {
  readonly address: string
  close(): void
}

/** Builds the page into `folder` and serves it on `port`. */
export async function serveSite(folder: string, port: number): Promise<Site> {
  await buildPage(folder)
  return serveFolder(folder, port)
}

/** Builds the app itself into `folder` and serves it on `port`, with the headers people get. */
export async function serveApp(folder: string, port: number): Promise<Site> {
  await buildApp(folder)
  return serveFolder(folder, port, HEADERS)
}

/** Builds the app itself into `folder`; it can be served under any path. */
export async function buildApp(folder: string): Promise<void> {
  const root = fileURLToPath(new URL('../../app', import.meta.url))
  await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
}

/** Builds the page under test. `alias` puts other packages in the place of the present ones. */
export async function buildPage(
  folder: string,
  alias: Readonly<Record<string, string>> = {},
): Promise<void> {
  await build({
    root: fileURLToPath(new URL('./page', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    base: './',
    resolve: { alias },
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022' },
  })
}

async function serveFolder(
  folder: string,
  port: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const server = await listen(folder, port, headers)
  return { address: `http://localhost:${port}/`, close: () => server.close() }
}

function listen(
  folder: string,
  port: number,
  headers: Readonly<Record<string, string>>,
): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    try {
      const bytes = await readFile(file)
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream')
      response.end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', () => resolve(server))
  })
}
