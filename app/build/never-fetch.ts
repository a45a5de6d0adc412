// Stands in for `sync-fetch` and `node-fetch` in what is built. The reader of citations brings them
// to follow addresses; here nothing is ever fetched, and their Node parts do not run in a worker.

/** What the reader's fetching module asks for at its start; nothing is sent with them. */
export const Headers = globalThis.Headers

/** Refuses every address. */
export default function neverFetch(): never {
  throw new Error('Citations are read, never fetched.')
}
