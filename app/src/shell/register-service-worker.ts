// Works without a network from the second visit on. A new version waits until the person agrees.
import { ownScript } from '../workers/own-script.ts'

/** Tells when a new version is ready; `take` switches to it and loads the page again. */
export type NewVersionListener = (take: () => void) => void

let listener: NewVersionListener | undefined
let waiting: ServiceWorker | undefined

/** Calls back once a new version is ready. */
export function onNewVersion(callback: NewVersionListener): void {
  listener = callback
  if (waiting) announce(waiting)
}

/**
 * Registers the service worker of the built app; does nothing while developing. Where a browser allows
 * none, as some private windows do, the app works as long as the network does.
 */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  void navigator.serviceWorker
    .register(ownScript('./service-worker.js'), { type: 'module' })
    .then(found => {
      if (found.waiting) announce(found.waiting)
      found.addEventListener('updatefound', () => {
        const next = found.installing
        next?.addEventListener('statechange', () => {
          // The very first version takes over by itself; only a later one replaces something.
          if (next.state === 'installed' && navigator.serviceWorker.controller) announce(next)
        })
      })
    })
    .catch(() => undefined)
}

function announce(worker: ServiceWorker): void {
  waiting = worker
  listener?.(() => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload())
    worker.postMessage('take-over')
  })
}
