/// <reference lib="webworker" />
// Keeps the app's own files, so that it starts without a network from the second visit on. It waits
// until the person agrees before a new version takes over: files never change under an open page.
// It answers for the app's own files only and never fetches from anybody else.

declare const self: ServiceWorkerGlobalScope
// All are written by the build (build/precache.ts).
declare const FILES_OF_THIS_BUILD: readonly string[]
declare const VERSION_OF_THIS_BUILD: string
/** What the app may do, as the server says it. */
declare const POLICY_OF_THIS_BUILD: string

const PREFIX = 'claimbench-'
const CACHE = PREFIX + VERSION_OF_THIS_BUILD

self.addEventListener('install', event => {
  event.waitUntil(caches.open(CACHE).then(cache => cache.addAll([...FILES_OF_THIS_BUILD])))
})

self.addEventListener('activate', event => {
  event.waitUntil(dropOldCaches())
})

self.addEventListener('message', event => {
  if (event.data === 'take-over') void self.skipWaiting()
})

self.addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  event.respondWith(answer(request))
})

async function answer(request: Request): Promise<Response> {
  // Servers vary their answers by origin; our own files are the same for all.
  const options = { ignoreVary: true, ignoreSearch: request.mode === 'navigate' }
  const kept = await caches.match(request.mode === 'navigate' ? './' : request, options)
  return underPolicy(kept ?? (await fetch(request)))
}

// Whatever a server forgot to say of its answers, workers included, is said here.
function underPolicy(response: Response): Response {
  const NAME = 'Content-Security-Policy'
  if (response.headers.get(NAME) === POLICY_OF_THIS_BUILD || response.body === null) return response
  const headers = new Headers(response.headers)
  headers.set(NAME, POLICY_OF_THIS_BUILD)
  const { status, statusText } = response
  return new Response(response.body, { status, statusText, headers })
}

// The files of the version before stay for pages that are still open with it.
async function dropOldCaches(): Promise<void> {
  const names = (await caches.keys()).filter(name => name.startsWith(PREFIX) && name !== CACHE)
  await Promise.all(names.slice(0, -1).map(name => caches.delete(name)))
}
